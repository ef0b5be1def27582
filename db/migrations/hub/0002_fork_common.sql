-- A fork tells how far both branches agree, and the part of an unclosed day before it counts.

PRAGMA user_version = 2;

ALTER TABLE fork ADD COLUMN common INTEGER NOT NULL DEFAULT 0;
ALTER TABLE fork ADD COLUMN children INTEGER NOT NULL DEFAULT 0 CHECK (children IN (0, 1));
UPDATE fork SET common = seq - 1;

-- The days up to the last common head of a fork, where no close is shared.
CREATE TABLE common_day (
  site_id INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  day INTEGER NOT NULL,
  to_seq INTEGER NOT NULL,
  date INTEGER NOT NULL,
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  close_seq INTEGER NOT NULL,
  close_head BLOB NOT NULL CHECK (length(close_head) = 32),
  change INTEGER NOT NULL,
  points_awarded INTEGER NOT NULL,
  points_deducted INTEGER NOT NULL,
  points_redeemed INTEGER NOT NULL,
  redemptions INTEGER NOT NULL,
  points_outstanding INTEGER NOT NULL,
  households INTEGER NOT NULL,
  stock_value_fen INTEGER NOT NULL,
  opening_points INTEGER NOT NULL,
  opening_stock_fen INTEGER NOT NULL,
  points_expired INTEGER NOT NULL,
  PRIMARY KEY (site_id, day)
) STRICT, WITHOUT ROWID;
