-- Claims, notices, objections, kin and drafts: read, and written as the effects of a document say.

-- name: kKin
SELECT first, second FROM kin ORDER BY first, second;
-- name: kPutKin
INSERT INTO kin (first, second) VALUES (?1, ?2) ON CONFLICT (first, second) DO NOTHING;
-- name: kDropKin
DELETE FROM kin WHERE first = ?1 AND second = ?2;

-- name: kRuleSets
SELECT version, first_date FROM rule_set ORDER BY version;
-- name: kDrafts
SELECT document, first_date, state, offered_by, offer FROM rule_draft ORDER BY document;
-- name: kPutDraft
INSERT INTO rule_draft (document, first_date, state, offered_by, offer) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (document) DO UPDATE SET first_date = excluded.first_date, state = excluded.state;

-- name: kClaim
SELECT seq, document, line, day, household, rule, rule_version, deduction, points, units, review, publicity, submitter,
  state, notice, posted, changed
FROM claim WHERE document = ?1 AND line = ?2;
-- name: kClaimsIn
SELECT seq, document, line, day, household, rule, rule_version, deduction, points, units, review, publicity, submitter,
  state, notice, posted, changed
FROM claim WHERE state = ?1 ORDER BY seq;
-- name: kClaimsOf
SELECT seq, document, line, day, household, rule, rule_version, deduction, points, units, review, publicity, submitter,
  state, notice, posted, changed
FROM claim WHERE household = ?1 ORDER BY seq;
-- name: kClaimsOnNotice
SELECT seq, document, line, day, household, rule, rule_version, deduction, points, units, review, publicity, submitter,
  state, notice, posted, changed
FROM claim WHERE notice = ?1 AND notice > 0 ORDER BY seq;
-- name: kClaims
SELECT seq, document, line, day, household, rule, rule_version, deduction, points, units, review, publicity, submitter,
  state, notice, posted, changed
FROM claim ORDER BY seq;
-- A claim moves; what it is about stays as it was submitted.
-- name: kPutClaim
INSERT INTO claim (seq, document, line, day, household, rule, rule_version, deduction, points, units, review, publicity,
  submitter, state, notice, posted, changed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
ON CONFLICT (seq) DO UPDATE SET state = excluded.state, notice = excluded.notice, posted = excluded.posted,
  changed = excluded.changed;

-- name: kNotices
SELECT document, day, days, up_to, photo FROM notice ORDER BY document;
-- name: kNotice
SELECT document, day, days, up_to, photo FROM notice WHERE document = ?1;
-- name: kLastNotice
SELECT document, day, days, up_to, photo FROM notice ORDER BY document DESC LIMIT 1;
-- name: kNoticeReaching
SELECT document, day, days, up_to, photo FROM notice WHERE up_to >= ?1 ORDER BY document LIMIT 1;
-- name: kNoticesUntil
SELECT count(*) FROM notice WHERE document <= ?1;
-- name: kPutNotice
INSERT INTO notice (document, day, days, up_to, photo) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (document) DO UPDATE SET day = excluded.day, days = excluded.days, up_to = excluded.up_to,
  photo = excluded.photo;

-- name: kObjections
SELECT document, about_document, about_line, household, state FROM objection ORDER BY document;
-- name: kObjection
SELECT document, about_document, about_line, household, state FROM objection WHERE document = ?1;
-- name: kObjectionsAbout
SELECT document, about_document, about_line, household, state
FROM objection WHERE about_document = ?1 AND about_line = ?2 ORDER BY document;
-- name: kObjectionsIn
SELECT document, about_document, about_line, household, state FROM objection WHERE state = ?1 ORDER BY document;
-- name: kPutObjection
INSERT INTO objection (document, about_document, about_line, household, state) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (document) DO UPDATE SET state = excluded.state;

-- Single entries under a rule whose units count at once; a reviewed deduction that was posted counts by its claim.
-- name: kDirectAwards
SELECT seq, shape, epoch, document, day, at_ms, quality, actor, approver, rule_version, payload_hash, origin_epoch,
  origin_seq, kind, ledger, debit_kind, debit_owner, credit_kind, credit_owner, amount, lot, rule, units, line,
  record_type, subject, refers_to, hash
FROM journal WHERE seq BETWEEN ?1 AND ?2 AND kind = 1 AND rule IS NOT NULL AND units IS NOT NULL ORDER BY seq;
