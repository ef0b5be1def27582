-- What is asked for by state, household, team or date is found without reading all that was ever written.

PRAGMA user_version = 6;

CREATE INDEX round_date ON round (date);
CREATE INDEX reminder_household ON reminder (household);
CREATE INDEX reminder_state ON reminder (state);
CREATE INDEX activity_state ON activity (state);
CREATE INDEX activity_day ON activity (day);
CREATE INDEX activity_team ON activity (team) WHERE team IS NOT NULL;
CREATE INDEX attendance_state ON attendance (state);
