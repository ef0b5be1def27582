-- Rounds, reminders and freezes: read, and written as the effects of a document say. Drafts of rounds, which are no part
-- of the journal.

-- name: kRounds
SELECT document, day, group_name, date, sheet FROM round ORDER BY document;
-- name: kRoundsIn
SELECT document, day, group_name, date, sheet FROM round WHERE date BETWEEN ?1 AND ?2 ORDER BY document;
-- name: kPutRound
INSERT INTO round (document, day, group_name, date, sheet) VALUES (?1, ?2, ?3, ?4, ?5);

-- name: kReminders
SELECT document, day, household, rule, until, photo, state, served_document, served_line FROM reminder
ORDER BY document;
-- name: kReminder
SELECT document, day, household, rule, until, photo, state, served_document, served_line FROM reminder
WHERE document = ?1;
-- name: kRemindersOf
SELECT document, day, household, rule, until, photo, state, served_document, served_line FROM reminder
WHERE household = ?1 ORDER BY document;
-- name: kRemindersIn
SELECT document, day, household, rule, until, photo, state, served_document, served_line FROM reminder
WHERE state = ?1 ORDER BY document;
-- name: kRemindersServing
SELECT r.document, r.day, r.household, r.rule, r.until, r.photo, r.state, r.served_document, r.served_line
FROM reminder r JOIN claim c ON c.document = r.served_document AND c.line = r.served_line
WHERE r.state = 3 AND c.state = ?1 ORDER BY r.document;
-- name: kPutReminder
INSERT INTO reminder (document, day, household, rule, until, photo, state, served_document, served_line)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (document) DO UPDATE SET state = excluded.state, served_document = excluded.served_document,
  served_line = excluded.served_line;

-- name: kFreeze
SELECT household, until, document FROM freeze WHERE household = ?1;
-- name: kFreezes
SELECT household, until, document FROM freeze ORDER BY household;
-- name: kPutFreeze
INSERT INTO freeze (household, until, document) VALUES (?1, ?2, ?3)
ON CONFLICT (household) DO UPDATE SET until = excluded.until, document = excluded.document;
-- name: kDropFreeze
DELETE FROM freeze WHERE household = ?1;

-- name: kDraftRounds
SELECT group_name, date, judges FROM round_draft ORDER BY group_name;
-- name: kDraftRound
SELECT group_name, date, judges FROM round_draft WHERE group_name = ?1;
-- name: kPutDraftRound
INSERT INTO round_draft (group_name, date, judges) VALUES (?1, ?2, ?3)
ON CONFLICT (group_name) DO UPDATE SET date = excluded.date, judges = excluded.judges;
-- name: kDropDraftRound
DELETE FROM round_draft WHERE group_name = ?1;
-- name: kDraftRoundLines
SELECT household, scores, grade, problem, mend_by FROM round_draft_line WHERE group_name = ?1 ORDER BY household;
-- name: kPutDraftRoundLine
INSERT INTO round_draft_line (group_name, household, scores, grade, problem, mend_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (group_name, household) DO UPDATE SET scores = excluded.scores, grade = excluded.grade,
  problem = excluded.problem, mend_by = excluded.mend_by;
-- name: kDropDraftRoundLine
DELETE FROM round_draft_line WHERE group_name = ?1 AND household = ?2;
