-- The next row and the next document have the next number. FAIL instead of ABORT: with ABORT every insert keeps a
-- copy of each page it touches, for the case that it must undo itself alone. Ours never does: its transaction ends.

DROP TRIGGER journal_dense;
CREATE TRIGGER journal_dense BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(FAIL, 'journal: the next row has the next number'); END;

DROP TRIGGER document_dense;
CREATE TRIGGER document_dense BEFORE INSERT ON document
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM document)
BEGIN SELECT RAISE(FAIL, 'document: the next one has the next number'); END;

PRAGMA user_version = 2;
