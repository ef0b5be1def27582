-- The journal: rows, documents, requests. The columns of a row are in the order of the table everywhere.

-- name: kHead
SELECT epoch, seq, hash, at_ms, document FROM journal ORDER BY seq DESC LIMIT 1;

-- FAIL, as the triggers of these two tables say it too: ABORT keeps a journal of the statement, a copy of every page it
-- touches, so that it could undo half of itself; the transaction around it undoes the whole anyway.
-- name: kInsertRow
INSERT OR FAIL INTO journal (seq, shape, epoch, document, day, at_ms, quality, actor, approver, rule_version, payload_hash,
  origin_epoch, origin_seq, kind, ledger, debit_kind, debit_owner, credit_kind, credit_owner, amount, lot, rule, units,
  line, record_type, subject, refers_to, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24,
  ?25, ?26, ?27, ?28);

-- name: kRows
SELECT seq, shape, epoch, document, day, at_ms, quality, actor, approver, rule_version, payload_hash, origin_epoch,
  origin_seq, kind, ledger, debit_kind, debit_owner, credit_kind, credit_owner, amount, lot, rule, units, line,
  record_type, subject, refers_to, hash
FROM journal WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq;

-- name: kAllRows
SELECT seq, shape, epoch, document, day, at_ms, quality, actor, approver, rule_version, payload_hash, origin_epoch,
  origin_seq, kind, ledger, debit_kind, debit_owner, credit_kind, credit_owner, amount, lot, rule, units, line,
  record_type, subject, refers_to, hash
FROM journal ORDER BY seq;

-- name: kHistory
SELECT seq FROM journal INDEXED BY journal_household_debit WHERE debit_kind = 2 AND debit_owner = ?1 AND seq < ?2
UNION
SELECT seq FROM journal INDEXED BY journal_household_credit WHERE credit_kind = 2 AND credit_owner = ?1 AND seq < ?2
UNION
SELECT seq FROM journal INDEXED BY journal_household_record
WHERE record_type BETWEEN 5 AND 7 AND subject = ?1 AND seq < ?2
ORDER BY 1 DESC LIMIT ?3;

-- name: kInsertDocument
INSERT OR FAIL INTO document (number, request, input, first_seq, row_count, day, at_ms, actor, approver, payload)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);

-- name: kDocument
SELECT number, request, first_seq, row_count, day, at_ms, actor, approver, payload FROM document WHERE number = ?1;

-- name: kDocuments
SELECT number, request, first_seq, row_count, day, at_ms, actor, approver, payload FROM document ORDER BY number;

-- name: kDocumentsOfDay
SELECT number, request, first_seq, row_count, day, at_ms, actor, approver, payload FROM document
WHERE day = ?1 AND number >= coalesce((SELECT first_document FROM business_day WHERE number = ?1), 1)
  AND number < coalesce((SELECT first_document FROM business_day WHERE number = ?1 + 1), 9223372036854775807)
ORDER BY number;

-- name: kRequest
SELECT number, input FROM document WHERE request = ?1;

-- name: kReversalOf
SELECT seq FROM journal WHERE refers_to = ?1 AND kind = 5;

-- Units that count: neither voided nor reversed, nor posted and then reversed. A deduction under review is no entry yet
-- and counts by its claim.
-- name: kCapUnits
SELECT (SELECT coalesce(sum(units), 0) FROM claim WHERE household = ?1 AND rule = ?2 AND deduction = 1
    AND state BETWEEN 1 AND 4 AND day IN (SELECT number FROM business_day WHERE date BETWEEN ?3 AND ?4))
  + (SELECT coalesce(sum(units), 0) FROM (
  SELECT seq, units, day, kind, rule FROM journal INDEXED BY journal_household_credit
    WHERE credit_kind = 2 AND credit_owner = ?1 AND kind IN (1, 2) AND rule = ?2
      AND day IN (SELECT number FROM business_day WHERE date BETWEEN ?3 AND ?4)
  UNION ALL
  SELECT seq, units, day, kind, rule FROM journal INDEXED BY journal_household_debit
    WHERE debit_kind = 2 AND debit_owner = ?1 AND kind IN (1, 2) AND rule = ?2
      AND day IN (SELECT number FROM business_day WHERE date BETWEEN ?3 AND ?4)) AS counted
WHERE NOT EXISTS (SELECT 1 FROM journal r WHERE r.refers_to = counted.seq AND r.kind = 5)
  AND NOT EXISTS (SELECT 1 FROM journal c WHERE c.refers_to = counted.seq AND c.kind BETWEEN 3 AND 4
    AND (c.kind = 4 OR EXISTS (SELECT 1 FROM journal r WHERE r.refers_to = c.seq AND r.kind = 5))));

-- Points awarded directly or submitted, neither voided nor reversed, nor posted and then reversed.
-- name: kAwardedIn
SELECT coalesce(sum(amount), 0) FROM (
  SELECT seq, amount FROM journal INDEXED BY journal_household_credit
  WHERE credit_kind = 2 AND credit_owner = ?1 AND debit_kind = 1 AND kind IN (1, 2)
    AND day IN (SELECT number FROM business_day WHERE date BETWEEN ?2 AND ?3)) AS counted
WHERE NOT EXISTS (SELECT 1 FROM journal r WHERE r.refers_to = counted.seq AND r.kind = 5)
  AND NOT EXISTS (SELECT 1 FROM journal c WHERE c.refers_to = counted.seq AND c.kind BETWEEN 3 AND 4
    AND (c.kind = 4 OR EXISTS (SELECT 1 FROM journal r WHERE r.refers_to = c.seq AND r.kind = 5)));

-- name: kAwardedBy
SELECT coalesce(sum(amount), 0) FROM journal INDEXED BY journal_household_credit
WHERE credit_kind = 2 AND credit_owner = ?2 AND kind = 1 AND debit_kind = 1 AND actor = ?1
  AND day IN (SELECT number FROM business_day WHERE date = ?3);

-- The household's redemptions on these days, a row a line of points; then the pieces of one of them: its stock lines
-- stand in the same document. One statement for both would build three tables of its own for every basket.
-- name: kRedemptionsOf
SELECT document, day FROM journal INDEXED BY journal_household_debit
WHERE debit_kind = 2 AND debit_owner = ?1 AND day BETWEEN ?2 AND ?3 AND kind = 1 AND credit_kind = 4;
-- name: kPiecesOf
SELECT s.debit_owner, s.amount FROM document d JOIN journal s ON s.seq BETWEEN d.first_seq AND d.first_seq + d.row_count - 1
WHERE d.number = ?1 AND s.kind = 1 AND s.debit_kind = 22 AND s.credit_kind = 23
  AND NOT EXISTS (SELECT 1 FROM journal r WHERE r.refers_to = s.seq AND r.kind = 5);
