-- The journal of one site and everything that is derived from it.
-- Numbers of kinds and states are those of core/journal and packaging/doc/formats.md; times are milliseconds since
-- 1970 UTC, dates days since 2020-01-01, epochs 64 bits as SQLite's signed integer.

PRAGMA application_id = 1246579249; -- "JMJ1"
PRAGMA user_version = 1;

CREATE TABLE migration (
  version INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  applied_at INTEGER NOT NULL
) STRICT;

-- ---- the truth: append-only ----

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  shape INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  document INTEGER NOT NULL CHECK (document > 0),
  day INTEGER NOT NULL CHECK (day >= 0),
  at_ms INTEGER NOT NULL,
  quality INTEGER NOT NULL CHECK (quality BETWEEN 1 AND 2),
  actor INTEGER NOT NULL CHECK (actor >= 0),
  approver INTEGER CHECK (approver <> actor),
  rule_version INTEGER,
  payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32),
  origin_epoch INTEGER,
  origin_seq INTEGER,
  -- shape 1: an entry
  kind INTEGER,
  ledger INTEGER,
  debit_kind INTEGER,
  debit_owner INTEGER,
  credit_kind INTEGER,
  credit_owner INTEGER,
  amount INTEGER,
  lot INTEGER,
  rule INTEGER,
  units INTEGER,
  line INTEGER,
  -- shape 2: a record
  record_type INTEGER,
  subject INTEGER,
  -- either
  refers_to INTEGER CHECK (refers_to BETWEEN 1 AND seq - 1),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  CHECK ((origin_epoch IS NULL) = (origin_seq IS NULL)),
  CHECK (CASE shape
    WHEN 1 THEN
      kind BETWEEN 1 AND 6 AND amount BETWEEN 1 AND 100000000
      AND CASE ledger
        WHEN 1 THEN debit_kind BETWEEN 1 AND 19 AND credit_kind BETWEEN 1 AND 19
        WHEN 2 THEN debit_kind BETWEEN 20 AND 39 AND credit_kind BETWEEN 20 AND 39
        WHEN 3 THEN debit_kind BETWEEN 40 AND 59 AND credit_kind BETWEEN 40 AND 59
        ELSE 0 END
      AND debit_owner IS NOT NULL AND credit_owner IS NOT NULL
      AND (debit_kind <> credit_kind OR debit_owner <> credit_owner)
      AND (kind BETWEEN 3 AND 5) = (refers_to IS NOT NULL)
      AND record_type IS NULL AND subject IS NULL
    WHEN 2 THEN
      record_type > 0 AND coalesce(kind, ledger, debit_kind, debit_owner, credit_kind, credit_owner, amount, lot,
                                   rule, units, line) IS NULL
    ELSE 0 END IS TRUE)
) STRICT;

-- One post or void ends a pending entry; one reversal undoes an entry.
CREATE UNIQUE INDEX journal_closed ON journal (refers_to) WHERE kind BETWEEN 3 AND 4;
CREATE UNIQUE INDEX journal_reversed ON journal (refers_to) WHERE kind = 5;
-- A household's statement. Days only grow with seq, so each index is in the order of the journal too.
CREATE INDEX journal_household_debit ON journal (debit_owner, day) WHERE debit_kind = 2;
CREATE INDEX journal_household_credit ON journal (credit_owner, day) WHERE credit_kind = 2;
CREATE INDEX journal_household_record ON journal (subject, day) WHERE record_type BETWEEN 5 AND 7;

CREATE TRIGGER journal_dense BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'journal: the next row has the next number'); END;
CREATE TRIGGER journal_frozen BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TABLE document (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  request BLOB NOT NULL CHECK (length(request) = 16),
  input BLOB NOT NULL CHECK (length(input) = 32),
  first_seq INTEGER NOT NULL,
  row_count INTEGER NOT NULL CHECK (row_count > 0),
  day INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  actor INTEGER NOT NULL,
  approver INTEGER,
  payload BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX document_request ON document (request);

CREATE TRIGGER document_dense BEFORE INSERT ON document
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM document)
BEGIN SELECT RAISE(ABORT, 'document: the next one has the next number'); END;
CREATE TRIGGER document_frozen BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'document is append-only'); END;
CREATE TRIGGER document_kept BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'document is append-only'); END;

-- ---- derived: written in the transaction of the rows, recomputed by `jiamei verify` ----

CREATE TABLE balance (
  kind INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  debit INTEGER NOT NULL,
  credit INTEGER NOT NULL,
  pending INTEGER NOT NULL CHECK (pending >= 0),
  honour INTEGER NOT NULL,
  PRIMARY KEY (kind, owner),
  CHECK ((kind <> 2 AND kind <> 22) OR credit >= debit),
  CHECK (kind <> 3 OR debit >= credit)
) STRICT, WITHOUT ROWID;

CREATE TABLE lot (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  goods INTEGER NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  unit_cost INTEGER NOT NULL CHECK (unit_cost >= 0),
  expiry INTEGER
) STRICT;
-- Only what is left: a shelf of ten years has thousands of empty lots.
CREATE INDEX lot_left ON lot (goods) WHERE quantity > 0;

CREATE TABLE site (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  site TEXT NOT NULL,
  name TEXT NOT NULL,
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  card_key BLOB NOT NULL,
  sync_key BLOB NOT NULL,
  recovery_key BLOB NOT NULL,
  hub_unit TEXT NOT NULL,
  hub_key BLOB NOT NULL,
  hub_compared INTEGER NOT NULL CHECK (hub_compared IN (0, 1))
) STRICT;

CREATE TABLE epoch (
  first_seq INTEGER PRIMARY KEY,
  epoch INTEGER NOT NULL,
  parent INTEGER NOT NULL,
  reason INTEGER NOT NULL,
  card_key BLOB NOT NULL, -- of the device that wrote the epoch
  sync_key BLOB NOT NULL
) STRICT;

CREATE TABLE business_day (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  date INTEGER NOT NULL,
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  opened_at INTEGER NOT NULL,
  first_document INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX business_day_open ON business_day (is_open) WHERE is_open = 1;

CREATE TABLE operator (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  id TEXT NOT NULL UNIQUE,
  role INTEGER NOT NULL,
  household INTEGER,
  state INTEGER NOT NULL
) STRICT;

CREATE TABLE household (
  number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 65535),
  group_name TEXT NOT NULL,
  members INTEGER NOT NULL,
  residents INTEGER NOT NULL,
  women INTEGER NOT NULL,
  state INTEGER NOT NULL
) STRICT;

-- What the journal promised about personal fields; owner 1 household, 2 operator.
CREATE TABLE commitment (
  owner INTEGER NOT NULL CHECK (owner IN (1, 2)),
  number INTEGER NOT NULL,
  field INTEGER NOT NULL,
  place INTEGER NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (owner, number, field)
) STRICT, WITHOUT ROWID;

-- The only table with names, doors and phones; owner 3 is a document, for its witness. Its rows may be erased; the
-- journal stays whole without them.
CREATE TABLE personal (
  owner INTEGER NOT NULL CHECK (owner BETWEEN 1 AND 3),
  number INTEGER NOT NULL,
  field INTEGER NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  text TEXT NOT NULL,
  PRIMARY KEY (owner, number, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
  household INTEGER PRIMARY KEY,
  generation INTEGER NOT NULL CHECK (generation BETWEEN 1 AND 255),
  issue_day INTEGER NOT NULL,
  blocked INTEGER NOT NULL CHECK (blocked IN (0, 1))
) STRICT;

CREATE TABLE rule_set (
  version INTEGER PRIMARY KEY CHECK (version > 0)
) STRICT;

CREATE TABLE rule (
  version INTEGER NOT NULL REFERENCES rule_set (version),
  number INTEGER NOT NULL,
  code TEXT NOT NULL,
  category TEXT NOT NULL,
  title TEXT NOT NULL,
  deduction INTEGER NOT NULL CHECK (deduction IN (0, 1)),
  points_min INTEGER NOT NULL,
  points_max INTEGER NOT NULL,
  steps TEXT NOT NULL,
  unit TEXT NOT NULL,
  cap_count INTEGER,
  cap_period INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  proposer INTEGER NOT NULL,
  review INTEGER NOT NULL,
  publicity INTEGER NOT NULL CHECK (publicity IN (0, 1)),
  valid_from INTEGER NOT NULL,
  PRIMARY KEY (version, number),
  UNIQUE (version, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE goods (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  barcode TEXT NOT NULL,
  category TEXT NOT NULL,
  name TEXT NOT NULL,
  spec TEXT NOT NULL,
  unit TEXT NOT NULL,
  month_limit INTEGER,
  usual_cost INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX goods_barcode ON goods (barcode) WHERE barcode <> '';

CREATE TABLE price (
  goods INTEGER NOT NULL,
  version INTEGER NOT NULL,
  valid_from INTEGER NOT NULL,
  points INTEGER NOT NULL,
  PRIMARY KEY (goods, version, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  head BLOB NOT NULL CHECK (length(head) = 32),
  file_number INTEGER NOT NULL
) STRICT;

-- ---- outside the journal ----

CREATE TABLE sign_in (
  operator INTEGER PRIMARY KEY,
  attempts INTEGER NOT NULL,
  boot BLOB NOT NULL CHECK (length(boot) = 16),
  uptime_ms INTEGER NOT NULL
) STRICT;
