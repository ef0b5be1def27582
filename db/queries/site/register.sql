-- What is derived from the journal: read, and written as the effects of a document say.

-- name: kSite
SELECT site, name, practice, card_key, sync_key, recovery_key, hub_unit, hub_key, hub_compared FROM site;
-- name: kPutSite
INSERT INTO site (only, site, name, practice, card_key, sync_key, recovery_key, hub_unit, hub_key, hub_compared)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (only) DO UPDATE SET site = excluded.site, name = excluded.name, practice = excluded.practice,
  card_key = excluded.card_key, sync_key = excluded.sync_key, recovery_key = excluded.recovery_key,
  hub_unit = excluded.hub_unit, hub_key = excluded.hub_key, hub_compared = excluded.hub_compared;

-- name: kReceipt
SELECT epoch, seq, head, file_number FROM receipt;
-- name: kPutReceipt
INSERT INTO receipt (only, epoch, seq, head, file_number) VALUES (1, ?1, ?2, ?3, ?4)
ON CONFLICT (only) DO UPDATE SET epoch = excluded.epoch, seq = excluded.seq, head = excluded.head,
  file_number = excluded.file_number;

-- name: kEpochs
SELECT epoch, parent, first_seq, reason, card_key, sync_key FROM epoch ORDER BY first_seq;
-- name: kCardKeys
SELECT card_key FROM epoch GROUP BY card_key ORDER BY min(first_seq);
-- name: kInsertEpoch
INSERT INTO epoch (epoch, parent, first_seq, reason, card_key, sync_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: kDays
SELECT number, date, is_open, opened_at FROM business_day ORDER BY number;
-- name: kDay
SELECT number, date, is_open, opened_at FROM business_day WHERE number = ?1;
-- name: kLastDay
SELECT number, date, is_open, opened_at FROM business_day ORDER BY number DESC LIMIT 1;
-- name: kFirstDocuments
SELECT number, first_document FROM business_day ORDER BY number;
-- name: kPutDay
INSERT INTO business_day (number, date, is_open, opened_at, first_document) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (number) DO UPDATE SET date = excluded.date, is_open = excluded.is_open, opened_at = excluded.opened_at;

-- name: kOperators
SELECT number, id, role, household, state FROM operator ORDER BY number;
-- name: kPutOperator
INSERT INTO operator (number, id, role, household, state) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (number) DO UPDATE SET id = excluded.id, role = excluded.role, household = excluded.household,
  state = excluded.state;

-- name: kHousehold
SELECT number, group_name, members, residents, women, state, merged_into, grid, liaison_operator, liaison_household
FROM household WHERE number = ?1;
-- name: kHouseholds
SELECT number, group_name, members, residents, women, state, merged_into, grid, liaison_operator, liaison_household
FROM household ORDER BY number;
-- name: kPutHousehold
INSERT INTO household (number, group_name, members, residents, women, state, merged_into, grid, liaison_operator,
  liaison_household)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (number) DO UPDATE SET group_name = excluded.group_name, members = excluded.members,
  residents = excluded.residents, women = excluded.women, state = excluded.state, merged_into = excluded.merged_into,
  grid = excluded.grid, liaison_operator = excluded.liaison_operator, liaison_household = excluded.liaison_household;
-- name: kMergedInto
SELECT number FROM household WHERE merged_into = ?1 ORDER BY number;

-- name: kCommitments
SELECT field, digest FROM commitment WHERE owner = ?1 AND number = ?2 ORDER BY place;
-- name: kAllCommitments
SELECT number, field, digest FROM commitment WHERE owner = ?1 ORDER BY number, place;
-- name: kDropCommitments
DELETE FROM commitment WHERE owner = ?1 AND number = ?2;
-- name: kInsertCommitment
INSERT INTO commitment (owner, number, field, place, digest) VALUES (?1, ?2, ?3, ?4, ?5);

-- name: kPersonal
SELECT field, salt, text FROM personal WHERE owner = ?1 AND number = ?2 ORDER BY field;
-- name: kAllPersonal
SELECT number, field, salt, text FROM personal WHERE owner = ?1 ORDER BY number, field;
-- name: kDropHouseholdPin
DELETE FROM personal WHERE owner = 1 AND number = ?1 AND field = 5;
-- name: kPutPersonal
INSERT INTO personal (owner, number, field, salt, text) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (owner, number, field) DO UPDATE SET salt = excluded.salt, text = excluded.text;

-- name: kCard
SELECT household, generation, issue_day, blocked FROM card WHERE household = ?1;
-- name: kCards
SELECT household, generation, issue_day, blocked FROM card ORDER BY household;
-- name: kPutCard
INSERT INTO card (household, generation, issue_day, blocked) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (household) DO UPDATE SET generation = excluded.generation, issue_day = excluded.issue_day,
  blocked = excluded.blocked;

-- name: kBalance
SELECT debit, credit, pending, honour FROM balance WHERE kind = ?1 AND owner = ?2;
-- name: kBalances
SELECT kind, owner, debit, credit, pending, honour FROM balance ORDER BY kind, owner;
-- name: kBalancesOf
SELECT owner, debit, credit, pending, honour FROM balance WHERE kind = ?1 ORDER BY owner;
-- An account's first movement makes its row; all later ones find it.
-- name: kSetBalance
UPDATE balance SET debit = ?3, credit = ?4, pending = ?5, honour = ?6 WHERE kind = ?1 AND owner = ?2;
-- name: kInsertBalance
INSERT INTO balance (kind, owner, debit, credit, pending, honour) VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: kInsertRuleSet
INSERT INTO rule_set (version, first_date) VALUES (?1, ?2);
-- name: kRules
SELECT number, code, category, title, deduction, points_min, points_max, steps, unit, cap_count, cap_period, evidence,
  proposer, review, publicity, valid_from, valid_until, reminder_days
FROM rule WHERE version = ?1 ORDER BY number;
-- Every code with its newest wording.
-- name: kRulesEver
SELECT number, code, category, title, deduction, points_min, points_max, steps, unit, cap_count, cap_period, evidence,
  proposer, review, publicity, valid_from, valid_until, reminder_days
FROM rule WHERE version = (SELECT max(version) FROM rule AS newer WHERE newer.code = rule.code) ORDER BY code;
-- name: kInsertRule
INSERT INTO rule (version, number, code, category, title, deduction, points_min, points_max, steps, unit, cap_count,
  cap_period, evidence, proposer, review, publicity, valid_from, valid_until, reminder_days)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19);

-- name: kSettings
SELECT key, value, day FROM setting ORDER BY key;
-- name: kPutSetting
INSERT INTO setting (key, value, day) VALUES (?1, ?2, ?3)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, day = excluded.day;

-- What was set from a first day on.
-- name: kDatedSettings
SELECT key, first_date, value FROM setting_from ORDER BY key, first_date;
-- name: kPutDatedSetting
INSERT INTO setting_from (key, first_date, value) VALUES (?1, ?2, ?3)
ON CONFLICT (key, first_date) DO UPDATE SET value = excluded.value;

-- name: kYearEnds
SELECT document, year, policy, state, day FROM year_end ORDER BY document;
-- name: kPutYearEnd
INSERT INTO year_end (document, year, policy, state, day) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (document) DO UPDATE SET state = excluded.state;

-- name: kSignIn
SELECT attempts, boot, uptime_ms FROM pin_attempt WHERE owner = ?1 AND number = ?2;
-- name: kClearSignIn
DELETE FROM pin_attempt WHERE owner = ?1 AND number = ?2;
-- name: kPutSignIn
INSERT INTO pin_attempt (owner, number, attempts, boot, uptime_ms) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (owner, number) DO UPDATE SET attempts = excluded.attempts, boot = excluded.boot, uptime_ms = excluded.uptime_ms;
