-- What a hub keeps. The site comes first in every key of a site's rows; no triggers, sequences or deferred keys, so
-- that the same tables can lie on many machines. site_id is village code times 100 plus shop; times are milliseconds
-- since 1970 UTC, dates days since 2020-01-01, epochs 64 bits as a signed integer, states those of core/ports.

PRAGMA application_id = 1246578737; -- "JMH1"
PRAGMA user_version = 1;

CREATE TABLE migration (
  version INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE hub (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  unit TEXT NOT NULL,
  name TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  upper_unit TEXT NOT NULL,
  upper_key BLOB CHECK (length(upper_key) = 32),
  acknowledged INTEGER NOT NULL,
  last_change INTEGER NOT NULL,
  log_head BLOB NOT NULL CHECK (length(log_head) = 32)
) STRICT;

CREATE TABLE sender (
  public_key BLOB PRIMARY KEY CHECK (length(public_key) = 32),
  site_id INTEGER,
  unit TEXT,
  name TEXT NOT NULL,
  compared INTEGER NOT NULL CHECK (compared IN (0, 1)),
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  revoked_after INTEGER,
  enrolled_ms INTEGER NOT NULL,
  CHECK ((site_id IS NULL) <> (unit IS NULL))
) STRICT, WITHOUT ROWID;

-- The gate: a duplicate is known by its hash alone.
CREATE TABLE sync_file (
  digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
  owner TEXT NOT NULL,
  number INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  from_seq INTEGER NOT NULL,
  to_seq INTEGER NOT NULL,
  from_change INTEGER NOT NULL,
  to_change INTEGER NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 7),
  reason TEXT NOT NULL,
  received_ms INTEGER NOT NULL,
  change INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sync_file_owner ON sync_file (owner, state, to_seq);

-- Heads of the logs of lower hubs, one a change, as their reports name them.
CREATE TABLE log_head (
  unit TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  change INTEGER NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (unit, epoch, change)
) STRICT, WITHOUT ROWID;

CREATE TABLE line (
  site_id INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  parent INTEGER NOT NULL,
  parent_seq INTEGER NOT NULL,
  known INTEGER NOT NULL,
  head BLOB NOT NULL CHECK (length(head) = 32),
  totals_at INTEGER NOT NULL,
  counted INTEGER,
  last_day INTEGER,
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
  PRIMARY KEY (site_id, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE chain_head (
  site_id INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (site_id, epoch, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_total (
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
  PRIMARY KEY (site_id, epoch, day)
) STRICT, WITHOUT ROWID;

-- The days before a fork, up to where both branches are the same; they count instead of all others.
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

CREATE TABLE fork (
  site_id INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  file BLOB NOT NULL CHECK (length(file) = 32),
  common INTEGER NOT NULL,
  children INTEGER NOT NULL CHECK (children IN (0, 1)),
  PRIMARY KEY (site_id, epoch, seq)
) STRICT, WITHOUT ROWID;

-- No CHECK on the hash: it would make every statement of many rows keep a journal of its own. Its 32 bytes are those
-- of a chain that was followed row by row, and `verify` follows it again.
CREATE TABLE detail (
  site_id INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  document INTEGER NOT NULL,
  hash BLOB NOT NULL,
  row BLOB NOT NULL,
  PRIMARY KEY (site_id, epoch, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE payload (
  site_id INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  document INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (site_id, epoch, document)
) STRICT, WITHOUT ROWID;

-- Lots and households at the row that wrote them: an epoch sees what its parents had where it began, and never what
-- was written to their lost tails.
CREATE TABLE lot (
  site_id INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  lot INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  unit_cost_fen INTEGER NOT NULL CHECK (unit_cost_fen >= 0),
  PRIMARY KEY (site_id, epoch, lot, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE household (
  site_id INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  number INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  PRIMARY KEY (site_id, epoch, number, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE stock (
  site_id INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  goods INTEGER NOT NULL,
  barcode TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  value_fen INTEGER NOT NULL,
  PRIMARY KEY (site_id, epoch, goods)
) STRICT, WITHOUT ROWID;

CREATE TABLE expected_site (
  site_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  opened_on INTEGER,
  status INTEGER NOT NULL CHECK (status IN (1, 2, 3))
) STRICT;

CREATE TABLE placement (
  site_id INTEGER NOT NULL,
  from_date INTEGER NOT NULL,
  village INTEGER NOT NULL,
  PRIMARY KEY (site_id, from_date)
) STRICT, WITHOUT ROWID;
