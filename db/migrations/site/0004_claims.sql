-- Awards and deductions under review, notices, objections, kin, and versions of the rule set that begin on a date.
-- All derived from the journal; states and kinds are those of core/points.

PRAGMA user_version = 4;

-- Versions adopted before this column were in force at once.
ALTER TABLE rule_set ADD COLUMN first_date INTEGER NOT NULL DEFAULT 0;

CREATE TABLE rule_draft (
  document INTEGER PRIMARY KEY CHECK (document > 0),
  first_date INTEGER NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3)
) STRICT;

CREATE TABLE kin (
  first INTEGER NOT NULL,
  second INTEGER NOT NULL CHECK (second > first),
  PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  document INTEGER NOT NULL,
  line INTEGER NOT NULL CHECK (line > 0),
  day INTEGER NOT NULL,
  household INTEGER NOT NULL,
  rule INTEGER NOT NULL,
  rule_version INTEGER NOT NULL,
  deduction INTEGER NOT NULL CHECK (deduction IN (0, 1)),
  points INTEGER NOT NULL CHECK (points > 0),
  units INTEGER NOT NULL CHECK (units > 0),
  review INTEGER NOT NULL,
  publicity INTEGER NOT NULL CHECK (publicity IN (0, 1)),
  submitter INTEGER NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 7),
  notice INTEGER NOT NULL, -- document of the notice, 0 = none
  posted INTEGER NOT NULL, -- row that posted it, 0 = none
  changed INTEGER NOT NULL,
  CHECK ((state IN (4, 7)) = (posted > 0)),
  UNIQUE (document, line)
) STRICT;
CREATE INDEX claim_open ON claim (state) WHERE state BETWEEN 1 AND 3;
CREATE INDEX claim_household ON claim (household);
CREATE INDEX claim_notice ON claim (notice) WHERE notice > 0;

CREATE TABLE notice (
  document INTEGER PRIMARY KEY CHECK (document > 0),
  day INTEGER NOT NULL,
  days INTEGER NOT NULL CHECK (days > 0),
  up_to INTEGER NOT NULL,
  photo BLOB NOT NULL
) STRICT;

CREATE TABLE objection (
  document INTEGER PRIMARY KEY CHECK (document > 0),
  about_document INTEGER NOT NULL,
  about_line INTEGER NOT NULL,
  household INTEGER,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3)
) STRICT;
