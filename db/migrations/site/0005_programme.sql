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
