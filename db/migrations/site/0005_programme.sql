-- The points programme: all derived from the journal; states and kinds are those of core.

PRAGMA user_version = 5;

-- The last day of a campaign; NULL = a rule without end.
ALTER TABLE rule ADD COLUMN valid_until INTEGER;

-- Where a draft comes from: the hub that offered it and its number there; '' and 0 = drafted in the village.
ALTER TABLE rule_draft ADD COLUMN offered_by TEXT NOT NULL DEFAULT '';
ALTER TABLE rule_draft ADD COLUMN offer INTEGER NOT NULL DEFAULT 0;

-- The business day on which a value was set at once, from the last document that names its key.
ALTER TABLE setting ADD COLUMN day INTEGER NOT NULL DEFAULT 0;
UPDATE setting SET day = coalesce((SELECT max(d.day) FROM journal j JOIN document d ON d.number = j.document
  WHERE j.record_type = 4 AND instr(d.payload, CAST(setting.key AS BLOB)) > 0), 0);

CREATE TABLE setting_from (
  key TEXT NOT NULL,
  first_date INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (key, first_date)
) STRICT, WITHOUT ROWID;

-- Previews and runs of a year end.
CREATE TABLE year_end (
  document INTEGER PRIMARY KEY CHECK (document > 0),
  year INTEGER NOT NULL,
  policy INTEGER NOT NULL CHECK (policy BETWEEN 1 AND 3),
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
  day INTEGER NOT NULL
) STRICT;

-- Whose points, honour, debts and caps a closed number's are since it was merged.
ALTER TABLE household ADD COLUMN merged_into INTEGER CHECK (merged_into <> number);
CREATE INDEX household_merged ON household (merged_into) WHERE merged_into IS NOT NULL;

-- ---- rounds, reminders, freezes ----

-- Sets adopted before this column wanted no reminder.
ALTER TABLE rule ADD COLUMN reminder_days INTEGER NOT NULL DEFAULT 0 CHECK (reminder_days >= 0);

CREATE TABLE round (
  document INTEGER PRIMARY KEY CHECK (document > 0),
  day INTEGER NOT NULL,
  group_name TEXT NOT NULL,
  date INTEGER NOT NULL,
  sheet BLOB NOT NULL CHECK (length(sheet) = 32)
) STRICT;

CREATE TABLE reminder (
  document INTEGER PRIMARY KEY CHECK (document > 0),
  day INTEGER NOT NULL,
  household INTEGER NOT NULL,
  rule INTEGER NOT NULL,
  until INTEGER NOT NULL,
  photo BLOB NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
  served_document INTEGER NOT NULL, -- the deduction that followed, 0 = none
  served_line INTEGER NOT NULL,
  CHECK ((state = 3) = (served_document > 0))
) STRICT;

CREATE TABLE freeze (
  household INTEGER PRIMARY KEY,
  until INTEGER NOT NULL,
  document INTEGER NOT NULL CHECK (document > 0)
) STRICT;

-- ---- outside the journal ----

-- A round while it is being entered on the screen: every tap, so that a power cut loses none.
CREATE TABLE round_draft (
  group_name TEXT PRIMARY KEY,
  date INTEGER NOT NULL,
  judges TEXT NOT NULL -- `o2,h7,h12`: operators and households by number
) STRICT;
CREATE TABLE round_draft_line (
  group_name TEXT NOT NULL REFERENCES round_draft (group_name) ON DELETE CASCADE,
  household INTEGER NOT NULL,
  scores TEXT NOT NULL, -- six figures with commas; empty = graded only
  grade INTEGER NOT NULL, -- 0 = by the scores
  problem TEXT NOT NULL,
  mend_by INTEGER, -- days since 2020-01-01
  PRIMARY KEY (group_name, household)
) STRICT, WITHOUT ROWID;

-- Volunteer teams, activities and who signed in there; types and states are those of core/programme.

CREATE TABLE team (
  document INTEGER PRIMARY KEY CHECK (document > 0),
  name TEXT NOT NULL,
  founded INTEGER NOT NULL
) STRICT;

CREATE TABLE team_member (
  team INTEGER NOT NULL REFERENCES team (document),
  household INTEGER NOT NULL,
  persons INTEGER NOT NULL CHECK (persons > 0),
  PRIMARY KEY (team, household)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
  document INTEGER PRIMARY KEY CHECK (document > 0),
  day INTEGER NOT NULL,
  type INTEGER NOT NULL CHECK (type BETWEEN 1 AND 7),
  unit INTEGER NOT NULL CHECK (unit IN (1, 2)),
  title TEXT NOT NULL,
  team INTEGER,
  place TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  rule INTEGER, -- NULL = attendance only
  rule_version INTEGER NOT NULL,
  points_each INTEGER NOT NULL CHECK (points_each >= 0),
  headcount INTEGER NOT NULL CHECK (headcount >= 0),
  women INTEGER NOT NULL CHECK (women BETWEEN 0 AND headcount),
  state INTEGER NOT NULL CHECK (state IN (1, 2)),
  changed INTEGER NOT NULL
) STRICT;

CREATE TABLE attendance (
  activity INTEGER NOT NULL,
  household INTEGER NOT NULL,
  seq INTEGER NOT NULL UNIQUE CHECK (seq > 0),
  persons INTEGER NOT NULL CHECK (persons >= 0), -- 0 = taken out again
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
  document INTEGER NOT NULL, -- that awarded or submitted it, 0 = none
  line INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  CHECK ((state IN (3, 4)) = (document > 0 AND line > 0)),
  PRIMARY KEY (activity, household)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_household ON attendance (household);

-- ---- honours, registers, radar ----

ALTER TABLE household ADD COLUMN grid TEXT NOT NULL DEFAULT '';
ALTER TABLE household ADD COLUMN liaison_operator INTEGER;
ALTER TABLE household ADD COLUMN liaison_household INTEGER;

CREATE TABLE honour (
  document INTEGER PRIMARY KEY CHECK (document > 0),
  household INTEGER NOT NULL,
  kind TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 6),
  year INTEGER NOT NULL,
  certificate TEXT NOT NULL,
  bonus INTEGER NOT NULL CHECK (bonus >= 0),
  taken_back INTEGER NOT NULL CHECK (taken_back IN (0, 1))
) STRICT;

CREATE TABLE village_flag (
  kind INTEGER PRIMARY KEY,
  holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
  since INTEGER NOT NULL,
  document INTEGER NOT NULL
) STRICT;

CREATE TABLE publication (
  document INTEGER PRIMARY KEY CHECK (document > 0),
  title TEXT NOT NULL,
  channel TEXT NOT NULL,
  date INTEGER NOT NULL,
  reads INTEGER NOT NULL CHECK (reads >= 0)
) STRICT;

CREATE TABLE flag_answer (
  flag TEXT PRIMARY KEY,
  document INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  document INTEGER PRIMARY KEY CHECK (document > 0),
  picture BLOB NOT NULL,
  look INTEGER NOT NULL -- 64 bits as SQLite's signed integer
) STRICT;
