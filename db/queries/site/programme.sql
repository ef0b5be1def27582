-- Teams, activities and sign-ins: read, and written as the effects of a document say.

-- name: kTeams
SELECT document, name, founded FROM team ORDER BY document;
-- name: kTeamMembers
SELECT household, persons FROM team_member WHERE team = ?1 ORDER BY household;
-- name: kPutTeam
INSERT INTO team (document, name, founded) VALUES (?1, ?2, ?3)
ON CONFLICT (document) DO UPDATE SET name = excluded.name, founded = excluded.founded;
-- name: kDropTeamMembers
DELETE FROM team_member WHERE team = ?1;
-- name: kInsertTeamMember
INSERT INTO team_member (team, household, persons) VALUES (?1, ?2, ?3);

-- name: kActivities
SELECT document, day, type, unit, title, team, place, minutes, rule, rule_version, points_each, headcount, women, state,
  changed
FROM activity ORDER BY document;
-- name: kActivity
SELECT document, day, type, unit, title, team, place, minutes, rule, rule_version, points_each, headcount, women, state,
  changed
FROM activity WHERE document = ?1;
-- name: kActivitiesIn
SELECT document, day, type, unit, title, team, place, minutes, rule, rule_version, points_each, headcount, women, state,
  changed
FROM activity WHERE state = ?1 ORDER BY document;
-- name: kActivitiesWith
SELECT document, day, type, unit, title, team, place, minutes, rule, rule_version, points_each, headcount, women, state,
  changed
FROM activity WHERE document IN (SELECT activity FROM attendance WHERE state = ?1 AND persons > 0) ORDER BY document;
-- name: kActivitiesOn
SELECT document, day, type, unit, title, team, place, minutes, rule, rule_version, points_each, headcount, women, state,
  changed
FROM activity WHERE day IN (SELECT number FROM business_day WHERE date BETWEEN ?1 AND ?2) ORDER BY document;
-- name: kActivitiesBy
SELECT document, day, type, unit, title, team, place, minutes, rule, rule_version, points_each, headcount, women, state,
  changed
FROM activity WHERE team = ?1 ORDER BY document;
-- An activity is counted and closed; what it was opened as stays.
-- name: kPutActivity
INSERT INTO activity (document, day, type, unit, title, team, place, minutes, rule, rule_version, points_each,
  headcount, women, state, changed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
ON CONFLICT (document) DO UPDATE SET headcount = excluded.headcount, women = excluded.women, state = excluded.state,
  changed = excluded.changed;

-- name: kAllAttendance
SELECT activity, household, seq, persons, state, document, line, changed FROM attendance ORDER BY activity, household;
-- name: kAttendanceAt
SELECT activity, household, seq, persons, state, document, line, changed FROM attendance WHERE activity = ?1 ORDER BY seq;
-- name: kAttendanceOf
SELECT activity, household, seq, persons, state, document, line, changed FROM attendance WHERE household = ?1 ORDER BY seq;
-- name: kAttendance
SELECT activity, household, seq, persons, state, document, line, changed
FROM attendance WHERE activity = ?1 AND household = ?2;
-- name: kPutAttendance
INSERT INTO attendance (activity, household, seq, persons, state, document, line, changed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (activity, household) DO UPDATE SET persons = excluded.persons, state = excluded.state,
  document = excluded.document, line = excluded.line, changed = excluded.changed;
