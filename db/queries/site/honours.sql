-- Honours, village flags, publications, answered flags and evidence; sums and single awards of a span of dates.

-- name: kHonours
SELECT document, household, kind, level, year, certificate, bonus, taken_back FROM honour ORDER BY document;
-- name: kPutHonour
INSERT INTO honour (document, household, kind, level, year, certificate, bonus, taken_back)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (document) DO UPDATE SET taken_back = excluded.taken_back;

-- name: kVillageFlags
SELECT kind, holds, since, document FROM village_flag ORDER BY kind;
-- name: kPutVillageFlag
INSERT INTO village_flag (kind, holds, since, document) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (kind) DO UPDATE SET holds = excluded.holds, since = excluded.since, document = excluded.document;

-- name: kPublications
SELECT document, title, channel, date, reads FROM publication ORDER BY document;
-- name: kPutPublication
INSERT INTO publication (document, title, channel, date, reads) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (document) DO UPDATE SET reads = excluded.reads;

-- name: kFlagAnswers
SELECT flag, document FROM flag_answer ORDER BY flag;
-- name: kPutFlagAnswer
INSERT INTO flag_answer (flag, document) VALUES (?1, ?2) ON CONFLICT (flag) DO UPDATE SET document = excluded.document;

-- name: kEvidence
SELECT document, picture, look FROM evidence ORDER BY document;
-- name: kPutEvidence
INSERT INTO evidence (document, picture, look) VALUES (?1, ?2, ?3)
ON CONFLICT (document) DO UPDATE SET picture = excluded.picture, look = excluded.look;

-- Days only grow with seq, so the days of a span lie between two rows; a corrected date may leave days out in between.
-- name: kSpanSeqs
SELECT (SELECT d.first_seq FROM document d WHERE d.number = first.first_document),
  coalesce((SELECT d.first_seq - 1 FROM business_day b JOIN document d ON d.number = b.first_document
    WHERE b.number = last.number + 1), (SELECT max(seq) FROM journal))
FROM (SELECT number, first_document FROM business_day WHERE date BETWEEN ?1 AND ?2 ORDER BY number LIMIT 1) AS first,
  (SELECT number FROM business_day WHERE date BETWEEN ?1 AND ?2 ORDER BY number DESC LIMIT 1) AS last;

-- Account kinds: 1 issue, 2 household. Kinds of entries: 1 single, 3 post, 5 reversal.
-- name: kPointsIn
SELECT household, sum(CASE WHEN gives = (kind <> 5) THEN signed ELSE 0 END),
  sum(CASE WHEN gives = (kind <> 5) THEN 0 ELSE signed END), sum(gives = 0 AND kind <> 5)
FROM (SELECT CASE WHEN credit_kind = 2 THEN credit_owner ELSE debit_owner END AS household, credit_kind = 2 AS gives, kind,
    CASE WHEN kind = 5 THEN -amount ELSE amount END AS signed
  FROM journal
  WHERE seq BETWEEN ?1 AND ?2 AND ledger = 1 AND kind IN (1, 3, 5)
    AND (debit_kind = 1 AND credit_kind = 2 OR debit_kind = 2 AND credit_kind = 1)
    AND day IN (SELECT number FROM business_day WHERE date BETWEEN ?3 AND ?4))
GROUP BY household ORDER BY household;

-- name: kPostedIn
SELECT seq, document, day, CASE WHEN credit_kind = 2 THEN credit_owner ELSE debit_owner END, rule, debit_kind = 2, amount
FROM journal AS posted
WHERE seq BETWEEN ?1 AND ?2 AND ledger = 1 AND kind IN (1, 3) AND rule IS NOT NULL
  AND (debit_kind = 1 AND credit_kind = 2 OR debit_kind = 2 AND credit_kind = 1)
  AND day IN (SELECT number FROM business_day WHERE date BETWEEN ?3 AND ?4)
  AND NOT EXISTS (SELECT 1 FROM journal r WHERE r.refers_to = posted.seq AND r.kind = 5)
ORDER BY seq;
