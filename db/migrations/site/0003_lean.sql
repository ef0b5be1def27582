-- A redemption writes less beside its rows.

-- The index of what is left does not name the quantity, so that handing out a piece leaves it alone.
CREATE TABLE lot_lean (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  goods INTEGER NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  unit_cost INTEGER NOT NULL CHECK (unit_cost >= 0),
  expiry INTEGER,
  is_left INTEGER NOT NULL CHECK (is_left = (quantity > 0))
) STRICT;
INSERT INTO lot_lean (number, goods, quantity, unit_cost, expiry, is_left)
SELECT number, goods, quantity, unit_cost, expiry, quantity > 0 FROM lot;
DROP TABLE lot;
ALTER TABLE lot_lean RENAME TO lot;
CREATE INDEX lot_left ON lot (goods) WHERE is_left = 1;

-- Whether the rows follow each other is asked once a document and no more at each row: a document begins behind the
-- last row, and that must be the last one its predecessor promised.
DROP TRIGGER journal_dense;
DROP TRIGGER document_dense;
CREATE TRIGGER document_dense BEFORE INSERT ON document
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM document)
  OR NEW.first_seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  OR NEW.first_seq IS NOT coalesce((SELECT first_seq + row_count FROM document WHERE number = NEW.number - 1), 1)
BEGIN SELECT RAISE(FAIL, 'document: the next one has the next number and begins behind the last row'); END;

PRAGMA user_version = 3;
