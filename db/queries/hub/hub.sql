-- Everything a hub asks and writes. The ten totals stand in the order of core/sync/totals.hpp everywhere.

-- name: kSavepoint
SAVEPOINT attempt;
-- name: kRelease
RELEASE attempt;
-- name: kRollbackTo
ROLLBACK TO attempt;

-- name: kFacts
SELECT unit, name, epoch, public_key, upper_unit, upper_key, acknowledged FROM hub;
-- name: kLastChange
SELECT last_change FROM hub;
-- name: kLogHead
SELECT log_head FROM hub;
-- name: kSetLog
UPDATE hub SET last_change = ?1, log_head = ?2;

-- name: kPutFacts
INSERT INTO hub (id, unit, name, epoch, public_key, upper_unit, upper_key, acknowledged, last_change, log_head)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, zeroblob(32))
ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, name = excluded.name, epoch = excluded.epoch,
  public_key = excluded.public_key, upper_unit = excluded.upper_unit, upper_key = excluded.upper_key,
  acknowledged = excluded.acknowledged;

-- name: kSender
SELECT public_key, site_id, unit, name, compared, practice, revoked_after, enrolled_ms FROM sender WHERE public_key = ?1;
-- name: kSenders
SELECT public_key, site_id, unit, name, compared, practice, revoked_after, enrolled_ms FROM sender
ORDER BY coalesce(site_id, 0), unit, public_key;

-- name: kPutSender
INSERT INTO sender (public_key, site_id, unit, name, compared, practice, revoked_after, enrolled_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (public_key) DO UPDATE SET
  site_id = excluded.site_id, unit = excluded.unit, name = excluded.name, compared = excluded.compared,
  practice = excluded.practice, revoked_after = excluded.revoked_after, enrolled_ms = excluded.enrolled_ms;

-- name: kFile
SELECT digest, owner, number, epoch, from_seq, to_seq, from_change, to_change, state, reason, received_ms FROM sync_file WHERE digest = ?1;
-- name: kFiles
SELECT digest, owner, number, epoch, from_seq, to_seq, from_change, to_change, state, reason, received_ms FROM sync_file WHERE state = ?1 ORDER BY owner, from_seq, from_change, digest;
-- name: kFilesOf
SELECT digest, owner, number, epoch, from_seq, to_seq, from_change, to_change, state, reason, received_ms FROM sync_file
WHERE owner = ?1 AND state = ?2 ORDER BY from_seq, from_change, digest;
-- name: kNewestFile
SELECT digest, owner, number, epoch, from_seq, to_seq, from_change, to_change, state, reason, received_ms FROM sync_file
WHERE owner = ?1 AND state = 1 ORDER BY change DESC LIMIT 1;
-- name: kLog
SELECT digest, owner, number, epoch, from_seq, to_seq, from_change, to_change, state, reason, received_ms, change FROM sync_file
WHERE state IN (1, 4) ORDER BY change;
-- name: kPutFile
INSERT INTO sync_file (digest, owner, number, epoch, from_seq, to_seq, from_change, to_change, state, reason, received_ms, change)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
ON CONFLICT (digest) DO UPDATE SET
  owner = excluded.owner, number = excluded.number, epoch = excluded.epoch, from_seq = excluded.from_seq,
  to_seq = excluded.to_seq, from_change = excluded.from_change,
  to_change = excluded.to_change, state = excluded.state, reason = excluded.reason, received_ms =
  excluded.received_ms, change = excluded.change;

-- name: kSites
SELECT DISTINCT site_id FROM line ORDER BY site_id;
-- name: kLines
SELECT epoch, parent, parent_seq, known, head, totals_at, counted, last_day, points_awarded, points_deducted,
  points_redeemed, redemptions, points_outstanding, households, stock_value_fen, opening_points,
  opening_stock_fen, points_expired
FROM line WHERE site_id = ?1 ORDER BY epoch;
-- name: kPutLine
INSERT INTO line (site_id, epoch, parent, parent_seq, known, head, totals_at, counted, last_day,
  points_awarded, points_deducted, points_redeemed, redemptions, points_outstanding, households,
  stock_value_fen, opening_points, opening_stock_fen, points_expired)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
ON CONFLICT (site_id, epoch) DO UPDATE SET
  parent = excluded.parent, parent_seq = excluded.parent_seq, known = excluded.known, head = excluded.head,
  totals_at = excluded.totals_at, counted = excluded.counted, last_day = excluded.last_day, points_awarded =
  excluded.points_awarded, points_deducted = excluded.points_deducted, points_redeemed =
  excluded.points_redeemed, redemptions = excluded.redemptions, points_outstanding =
  excluded.points_outstanding, households = excluded.households, stock_value_fen = excluded.stock_value_fen,
  opening_points = excluded.opening_points, opening_stock_fen = excluded.opening_stock_fen, points_expired =
  excluded.points_expired;

-- name: kHeadAt
SELECT digest FROM chain_head WHERE site_id = ?1 AND epoch = ?2 AND seq = ?3;
-- name: kRowHash
SELECT hash FROM detail WHERE site_id = ?1 AND epoch = ?2 AND seq = ?3;
-- name: kAddHead
INSERT INTO chain_head (site_id, epoch, seq, digest)
VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (site_id, epoch, seq) DO NOTHING;

-- name: kDays
SELECT epoch, day, to_seq, date, open, close_seq, close_head, change, points_awarded, points_deducted,
  points_redeemed, redemptions, points_outstanding, households, stock_value_fen, opening_points,
  opening_stock_fen, points_expired
FROM day_total WHERE site_id = ?1 ORDER BY epoch, day;
-- name: kDay
SELECT epoch, day, to_seq, date, open, close_seq, close_head, change, points_awarded, points_deducted,
  points_redeemed, redemptions, points_outstanding, households, stock_value_fen, opening_points,
  opening_stock_fen, points_expired
FROM day_total WHERE site_id = ?1 AND epoch = ?2 AND day = ?3;
-- name: kPutDay
INSERT INTO day_total (site_id, epoch, day, to_seq, date, open, close_seq, close_head, change, points_awarded,
  points_deducted, points_redeemed, redemptions, points_outstanding, households, stock_value_fen,
  opening_points, opening_stock_fen, points_expired)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
ON CONFLICT (site_id, epoch, day) DO UPDATE SET
  to_seq = excluded.to_seq, date = excluded.date, open = excluded.open, close_seq = excluded.close_seq,
  close_head = excluded.close_head, change = excluded.change, points_awarded = excluded.points_awarded,
  points_deducted = excluded.points_deducted, points_redeemed = excluded.points_redeemed, redemptions =
  excluded.redemptions, points_outstanding = excluded.points_outstanding, households = excluded.households,
  stock_value_fen = excluded.stock_value_fen, opening_points = excluded.opening_points, opening_stock_fen =
  excluded.opening_stock_fen, points_expired = excluded.points_expired;

-- name: kForks
SELECT epoch, seq, file, common, children FROM fork WHERE site_id = ?1 ORDER BY epoch, seq;
-- name: kAddFork
INSERT INTO fork (site_id, epoch, seq, file, common, children)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (site_id, epoch, seq) DO UPDATE SET
  file = min(file, excluded.file), common = max(common, excluded.common), children = max(children, excluded.children);

-- name: kRows
SELECT seq, document, hash, row FROM detail WHERE site_id = ?1 AND epoch = ?2 AND seq > ?3 AND seq <= ?4 ORDER BY seq;
-- name: kPayload
SELECT bytes FROM payload WHERE site_id = ?1 AND epoch = ?2 AND document = ?3;
-- name: kCommonDays
SELECT epoch, day, to_seq, date, open, close_seq, close_head, change, points_awarded, points_deducted,
  points_redeemed, redemptions, points_outstanding, households, stock_value_fen, opening_points,
  opening_stock_fen, points_expired
FROM common_day WHERE site_id = ?1 ORDER BY day;
-- name: kClearCommonDays
DELETE FROM common_day WHERE site_id = ?1;
-- name: kAddCommonDay
INSERT INTO common_day (site_id, epoch, day, to_seq, date, open, close_seq, close_head, change, points_awarded,
  points_deducted, points_redeemed, redemptions, points_outstanding, households, stock_value_fen,
  opening_points, opening_stock_fen, points_expired)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19);

-- Rows and payloads go in by the dozen: to begin and end a statement costs as much as a row. FAIL saves the journal
-- of a statement that could undo half of itself; the savepoint around the file undoes the whole of it anyway.
-- name: kAddRow
INSERT INTO detail (site_id, epoch, seq, document, hash, row)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (site_id, epoch, seq) DO NOTHING;
-- name: kAddDozenRows
INSERT OR FAIL INTO detail (site_id, epoch, seq, document, hash, row)
VALUES (?1, ?2, ?3, ?4, ?5, ?6), (?1, ?7, ?8, ?9, ?10, ?11), (?1, ?12, ?13, ?14, ?15, ?16),
  (?1, ?17, ?18, ?19, ?20, ?21), (?1, ?22, ?23, ?24, ?25, ?26), (?1, ?27, ?28, ?29, ?30, ?31),
  (?1, ?32, ?33, ?34, ?35, ?36), (?1, ?37, ?38, ?39, ?40, ?41), (?1, ?42, ?43, ?44, ?45, ?46),
  (?1, ?47, ?48, ?49, ?50, ?51), (?1, ?52, ?53, ?54, ?55, ?56), (?1, ?57, ?58, ?59, ?60, ?61)
ON CONFLICT (site_id, epoch, seq) DO NOTHING;
-- name: kAddPayload
INSERT INTO payload (site_id, epoch, document, bytes)
VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (site_id, epoch, document) DO NOTHING;
-- name: kAddDozenPayloads
INSERT OR FAIL INTO payload (site_id, epoch, document, bytes)
VALUES (?1, ?2, ?3, ?4), (?1, ?5, ?6, ?7), (?1, ?8, ?9, ?10), (?1, ?11, ?12, ?13), (?1, ?14, ?15, ?16),
  (?1, ?17, ?18, ?19), (?1, ?20, ?21, ?22), (?1, ?23, ?24, ?25), (?1, ?26, ?27, ?28), (?1, ?29, ?30, ?31),
  (?1, ?32, ?33, ?34), (?1, ?35, ?36, ?37)
ON CONFLICT (site_id, epoch, document) DO NOTHING;

-- name: kLotCost
SELECT unit_cost_fen FROM lot WHERE site_id = ?1 AND epoch = ?2 AND lot = ?3 AND seq <= ?4 ORDER BY seq DESC LIMIT 1;
-- name: kPutLot
INSERT INTO lot (site_id, epoch, lot, seq, unit_cost_fen)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (site_id, epoch, lot, seq) DO UPDATE SET
  unit_cost_fen = excluded.unit_cost_fen;
-- name: kIsOpen
SELECT open FROM household WHERE site_id = ?1 AND epoch = ?2 AND number = ?3 AND seq <= ?4 ORDER BY seq DESC LIMIT 1;
-- name: kPutHousehold
INSERT INTO household (site_id, epoch, number, seq, open)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (site_id, epoch, number, seq) DO UPDATE SET
  open = excluded.open;

-- name: kKnownChange
SELECT coalesce(max(change), 0) FROM log_head WHERE unit = ?1 AND epoch = ?2;
-- name: kLogHeadAt
SELECT digest FROM log_head WHERE unit = ?1 AND epoch = ?2 AND change = ?3;
-- name: kAddLogHead
INSERT INTO log_head (unit, epoch, change, digest)
VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (unit, epoch, change) DO NOTHING;

-- name: kClearStock
DELETE FROM stock WHERE site_id = ?1 AND epoch = ?2;
-- name: kAddStock
INSERT INTO stock (site_id, epoch, goods, barcode, name, unit, quantity, value_fen)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: kExpectedSites
SELECT site_id, name, contact, phone, opened_on, status FROM expected_site ORDER BY site_id;
-- name: kPutExpectedSite
INSERT INTO expected_site (site_id, name, contact, phone, opened_on, status)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (site_id) DO UPDATE SET
  name = excluded.name, contact = excluded.contact, phone = excluded.phone, opened_on = excluded.opened_on,
  status = excluded.status;
-- name: kPlacements
SELECT site_id, from_date, village FROM placement ORDER BY site_id, from_date;
-- name: kPutPlacement
INSERT INTO placement (site_id, from_date, village)
VALUES (?1, ?2, ?3)
ON CONFLICT (site_id, from_date) DO UPDATE SET
  village = excluded.village;

-- By the days that kSums counts; a site of which none counts has sent all the same.
-- name: kCoverage
SELECT site_id, max(date), min(CASE WHEN date >= ?1 AND close_seq > 0 THEN close_seq END)
FROM (
  SELECT d.site_id, CASE WHEN l.epoch IS NOT NULL THEN d.date END AS date, d.close_seq
  FROM day_total d LEFT JOIN line l ON l.site_id = d.site_id AND l.epoch = d.epoch
    AND (l.counted IS NULL OR (d.close_seq > 0 AND d.close_seq <= l.counted))
    AND (l.last_day IS NULL OR (d.day <= l.last_day AND NOT EXISTS (
      SELECT 1 FROM line c CROSS JOIN day_total e ON e.site_id = c.site_id AND e.epoch = c.epoch AND e.day = d.day
      WHERE c.site_id = d.site_id AND c.parent_seq > l.parent_seq)))
  UNION ALL
  SELECT site_id, date, close_seq FROM common_day
) GROUP BY site_id ORDER BY site_id;

-- name: kSums
SELECT d.site_id,
  sum(CASE WHEN d.date >= ?1 THEN d.points_awarded ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.points_deducted ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.points_redeemed ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.redemptions ELSE 0 END),
  sum(d.points_outstanding),
  sum(d.households),
  sum(d.stock_value_fen),
  sum(CASE WHEN d.date >= ?1 THEN d.opening_points ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.opening_stock_fen ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.points_expired ELSE 0 END)
FROM day_total d JOIN line l ON l.site_id = d.site_id AND l.epoch = d.epoch
WHERE d.date <= ?2 AND (l.counted IS NULL OR (d.close_seq > 0 AND d.close_seq <= l.counted))
  AND (l.last_day IS NULL OR (d.day <= l.last_day AND NOT EXISTS (
    SELECT 1 FROM line c CROSS JOIN day_total e ON e.site_id = c.site_id AND e.epoch = c.epoch AND e.day = d.day
    WHERE c.site_id = d.site_id AND c.parent_seq > l.parent_seq)))
GROUP BY d.site_id ORDER BY d.site_id;

-- name: kCommonSums
SELECT d.site_id,
  sum(CASE WHEN d.date >= ?1 THEN d.points_awarded ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.points_deducted ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.points_redeemed ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.redemptions ELSE 0 END),
  sum(d.points_outstanding),
  sum(d.households),
  sum(d.stock_value_fen),
  sum(CASE WHEN d.date >= ?1 THEN d.opening_points ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.opening_stock_fen ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.points_expired ELSE 0 END)
FROM common_day d WHERE d.date <= ?2
GROUP BY d.site_id ORDER BY d.site_id;

-- name: kSumsOf
SELECT d.site_id,
  sum(CASE WHEN d.date >= ?1 THEN d.points_awarded ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.points_deducted ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.points_redeemed ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.redemptions ELSE 0 END),
  sum(d.points_outstanding),
  sum(d.households),
  sum(d.stock_value_fen),
  sum(CASE WHEN d.date >= ?1 THEN d.opening_points ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.opening_stock_fen ELSE 0 END),
  sum(CASE WHEN d.date >= ?1 THEN d.points_expired ELSE 0 END)
FROM day_total d JOIN line l ON l.site_id = d.site_id AND l.epoch = d.epoch
WHERE d.date <= ?2 AND (l.counted IS NULL OR (d.close_seq > 0 AND d.close_seq <= l.counted))
  AND (l.last_day IS NULL OR (d.day <= l.last_day AND NOT EXISTS (
    SELECT 1 FROM line c CROSS JOIN day_total e ON e.site_id = c.site_id AND e.epoch = c.epoch AND e.day = d.day
    WHERE c.site_id = d.site_id AND c.parent_seq > l.parent_seq))) AND d.site_id = ?3
GROUP BY d.site_id;

-- name: kRuleOffers
SELECT unit, number, message FROM rule_offer ORDER BY unit;
-- name: kPutRuleOffer
INSERT INTO rule_offer (unit, number, message) VALUES (?1, ?2, ?3)
ON CONFLICT (unit) DO UPDATE SET number = excluded.number, message = excluded.message;
