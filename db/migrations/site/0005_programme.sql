-- The points programme as a village runs it: households that change.

PRAGMA user_version = 5;

-- Whose points, honour, debts and caps a closed number's are since it was merged.
ALTER TABLE household ADD COLUMN merged_into INTEGER CHECK (merged_into <> number);
CREATE INDEX household_merged ON household (merged_into) WHERE merged_into IS NOT NULL;
