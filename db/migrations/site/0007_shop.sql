-- The shop: more of goods, prices and lots; stocktakes, assets, funds, donors, slips. All derived from the journal; numbers
-- of kinds and states are those of core.

PRAGMA user_version = 7;

-- A fund never pays more than it holds.
CREATE TABLE balance_floored (
  kind INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  debit INTEGER NOT NULL,
  credit INTEGER NOT NULL,
  pending INTEGER NOT NULL CHECK (pending >= 0),
  honour INTEGER NOT NULL,
  PRIMARY KEY (kind, owner),
  CHECK (kind NOT IN (2, 22, 40) OR credit >= debit),
  CHECK (kind <> 3 OR debit >= credit)
) STRICT, WITHOUT ROWID;
INSERT INTO balance_floored (kind, owner, debit, credit, pending, honour)
SELECT kind, owner, debit, credit, pending, honour FROM balance;
DROP TABLE balance;
ALTER TABLE balance_floored RENAME TO balance;

-- Both accounts of a stock entry are of the same goods.
CREATE INDEX journal_goods ON journal (debit_owner) WHERE ledger = 2;
CREATE INDEX journal_money ON journal (seq) WHERE ledger = 3;

ALTER TABLE goods ADD COLUMN limit_period INTEGER NOT NULL DEFAULT 2; -- a month
ALTER TABLE goods ADD COLUMN minimum_stock INTEGER;
ALTER TABLE goods ADD COLUMN shelf_life_days INTEGER NOT NULL DEFAULT 0 CHECK (shelf_life_days >= 0);
ALTER TABLE goods ADD COLUMN picture BLOB NOT NULL DEFAULT x'' CHECK (length(picture) IN (0, 32));
ALTER TABLE goods ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1));

-- Barcodes beside the first one. Those of one goods never stand under another.
CREATE TABLE goods_code (
  barcode TEXT PRIMARY KEY,
  goods INTEGER NOT NULL,
  place INTEGER NOT NULL,
  pieces INTEGER NOT NULL CHECK (pieces > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX goods_code_goods ON goods_code (goods, place);

-- The document is filled in from the journal after this step.
ALTER TABLE price ADD COLUMN valid_until INTEGER;
ALTER TABLE price ADD COLUMN document INTEGER NOT NULL DEFAULT 0;

ALTER TABLE lot ADD COLUMN produced INTEGER;
ALTER TABLE lot ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;

CREATE TABLE stocktake (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  day INTEGER NOT NULL,
  area TEXT NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
  goods TEXT NOT NULL, -- numbers, with commas between
  changed INTEGER NOT NULL
) STRICT;

CREATE TABLE stocktake_count (
  stocktake INTEGER NOT NULL,
  goods INTEGER NOT NULL,
  counted INTEGER NOT NULL CHECK (counted >= 0),
  book INTEGER NOT NULL CHECK (book >= 0),
  counter INTEGER NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (stocktake, goods)
) STRICT, WITHOUT ROWID;

CREATE TABLE asset (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  name TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  value INTEGER NOT NULL CHECK (value >= 0),
  origin TEXT NOT NULL,
  since INTEGER NOT NULL,
  place TEXT NOT NULL,
  keeper INTEGER,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4)
) STRICT;

CREATE TABLE fund (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  source INTEGER NOT NULL,
  name TEXT NOT NULL,
  project TEXT NOT NULL,
  paper TEXT NOT NULL,
  closed INTEGER NOT NULL CHECK (closed IN (0, 1))
) STRICT;

-- Names and phones stand in `personal`, owner 3, under `named`.
CREATE TABLE donor (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 2),
  named INTEGER NOT NULL
) STRICT;

-- Names of collectors stand in `personal`, owner 3, under the document.
CREATE TABLE slip (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  household INTEGER NOT NULL,
  generation INTEGER NOT NULL CHECK (generation BETWEEN 1 AND 255),
  issue_day INTEGER NOT NULL,
  ceiling INTEGER NOT NULL CHECK (ceiling > 0),
  until INTEGER NOT NULL,
  relation INTEGER NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
  document INTEGER NOT NULL,
  changed INTEGER NOT NULL
) STRICT;
CREATE INDEX slip_household ON slip (household);

CREATE TABLE paper_slip (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
  changed INTEGER NOT NULL
) STRICT;
