-- Everything that follows from the files, in the order of its keys: two hubs that took the same files hold the same.

-- name: kAllLines
SELECT * FROM line ORDER BY site_id, epoch;
-- name: kAllHeads
SELECT * FROM chain_head ORDER BY site_id, epoch, seq;
-- name: kAllDays
SELECT * FROM day_total ORDER BY site_id, epoch, day;
-- name: kAllCommonDays
SELECT * FROM common_day ORDER BY site_id, day;
-- name: kAllForks
SELECT * FROM fork ORDER BY site_id, epoch, seq;
-- name: kAllRows
SELECT * FROM detail ORDER BY site_id, epoch, seq;
-- name: kAllPayloads
SELECT * FROM payload ORDER BY site_id, epoch, document;
-- name: kAllLots
SELECT * FROM lot ORDER BY site_id, epoch, lot, seq;
-- name: kAllHouseholds
SELECT * FROM household ORDER BY site_id, epoch, number, seq;
-- name: kAllStock
SELECT * FROM stock ORDER BY site_id, epoch, goods;
