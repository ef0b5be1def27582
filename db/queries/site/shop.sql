-- Goods, prices, lots, stocktakes, assets, funds, donors and slips; movements of pieces and money.

-- name: kGoods
SELECT number, barcode, category, name, spec, unit, month_limit, usual_cost, limit_period, minimum_stock,
  shelf_life_days, picture, withdrawn
FROM goods ORDER BY number;
-- name: kPutGoods
INSERT INTO goods (number, barcode, category, name, spec, unit, month_limit, usual_cost, limit_period, minimum_stock,
  shelf_life_days, picture, withdrawn)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (number) DO UPDATE SET barcode = excluded.barcode, category = excluded.category, name = excluded.name,
  spec = excluded.spec, unit = excluded.unit, month_limit = excluded.month_limit, usual_cost = excluded.usual_cost,
  limit_period = excluded.limit_period, minimum_stock = excluded.minimum_stock,
  shelf_life_days = excluded.shelf_life_days, picture = excluded.picture, withdrawn = excluded.withdrawn;
-- name: kGoodsCodes
SELECT goods, barcode, pieces FROM goods_code ORDER BY goods, place;
-- name: kDropGoodsCodes
DELETE FROM goods_code WHERE goods = ?1;
-- name: kInsertGoodsCode
INSERT INTO goods_code (barcode, goods, place, pieces) VALUES (?1, ?2, ?3, ?4);

-- name: kPrices
SELECT goods, version, points, valid_from, valid_until, document FROM price ORDER BY goods, version, valid_from;
-- name: kPutPrice
INSERT INTO price (goods, version, points, valid_from, valid_until, document) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (goods, version, valid_from) DO UPDATE SET points = excluded.points, valid_until = excluded.valid_until,
  document = excluded.document;

-- name: kLot
SELECT number, goods, quantity, unit_cost, expiry, produced, origin FROM lot WHERE number = ?1;
-- name: kLotsLeft
SELECT number, goods, quantity, unit_cost, expiry, produced, origin FROM lot WHERE goods = ?1 AND is_left = 1;
-- name: kLots
SELECT number, goods, quantity, unit_cost, expiry, produced, origin FROM lot ORDER BY number;
-- name: kLastLot
SELECT coalesce(max(number), 0) FROM lot;
-- Of a lot that stays what it was, left or empty: touches no index.
-- name: kSetLotQuantity
UPDATE lot SET quantity = ?2 WHERE number = ?1 AND is_left = (?2 > 0);
-- name: kPutLot
INSERT INTO lot (number, goods, quantity, unit_cost, expiry, is_left, produced, origin)
VALUES (?1, ?2, ?3, ?4, ?5, ?3 > 0, ?6, ?7)
ON CONFLICT (number) DO UPDATE SET quantity = excluded.quantity, is_left = excluded.is_left;
-- name: kSetLotOrigin
UPDATE lot SET origin = ?2 WHERE number = ?1;

-- name: kStocktakes
SELECT number, day, area, state, goods, changed FROM stocktake ORDER BY number;
-- name: kStocktake
SELECT number, day, area, state, goods, changed FROM stocktake WHERE number = ?1;
-- name: kPutStocktake
INSERT INTO stocktake (number, day, area, state, goods, changed) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (number) DO UPDATE SET state = excluded.state, changed = excluded.changed;
-- name: kStocktakeCounts
SELECT stocktake, goods, counted, book, counter, document FROM stocktake_count WHERE stocktake = ?1 ORDER BY goods;
-- name: kAllStocktakeCounts
SELECT stocktake, goods, counted, book, counter, document FROM stocktake_count ORDER BY stocktake, goods;
-- name: kPutStocktakeCount
INSERT INTO stocktake_count (stocktake, goods, counted, book, counter, document) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (stocktake, goods) DO UPDATE SET counted = excluded.counted, book = excluded.book,
  counter = excluded.counter, document = excluded.document;

-- name: kAssets
SELECT number, name, count, value, origin, since, place, keeper, state FROM asset ORDER BY number;
-- name: kPutAsset
INSERT INTO asset (number, name, count, value, origin, since, place, keeper, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (number) DO UPDATE SET name = excluded.name, count = excluded.count, value = excluded.value,
  origin = excluded.origin, since = excluded.since, place = excluded.place, keeper = excluded.keeper,
  state = excluded.state;

-- name: kFunds
SELECT number, source, name, project, paper, closed FROM fund ORDER BY number;
-- name: kPutFund
INSERT INTO fund (number, source, name, project, paper, closed) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (number) DO UPDATE SET source = excluded.source, name = excluded.name, project = excluded.project,
  paper = excluded.paper, closed = excluded.closed;

-- name: kDonors
SELECT number, kind, named FROM donor ORDER BY number;
-- name: kDonor
SELECT number, kind, named FROM donor WHERE number = ?1;
-- name: kPutDonor
INSERT INTO donor (number, kind, named) VALUES (?1, ?2, ?3)
ON CONFLICT (number) DO UPDATE SET kind = excluded.kind, named = excluded.named;

-- name: kSlips
SELECT number, household, generation, issue_day, ceiling, until, relation, state, document, changed FROM slip
ORDER BY number;
-- name: kSlip
SELECT number, household, generation, issue_day, ceiling, until, relation, state, document, changed FROM slip
WHERE number = ?1;
-- name: kSlipsOf
SELECT number, household, generation, issue_day, ceiling, until, relation, state, document, changed FROM slip
WHERE household = ?1 ORDER BY number;
-- name: kPutSlip
INSERT INTO slip (number, household, generation, issue_day, ceiling, until, relation, state, document, changed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (number) DO UPDATE SET state = excluded.state, changed = excluded.changed;

-- name: kPaperSlips
SELECT number, state, changed FROM paper_slip ORDER BY number;
-- name: kPaperSlip
SELECT number, state, changed FROM paper_slip WHERE number = ?1;
-- name: kPutPaperSlip
INSERT INTO paper_slip (number, state, changed) VALUES (?1, ?2, ?3)
ON CONFLICT (number) DO UPDATE SET state = excluded.state, changed = excluded.changed;

-- name: kGoodsMoves
SELECT seq FROM journal INDEXED BY journal_goods WHERE ledger = 2 AND debit_owner = ?1 AND seq < ?2
ORDER BY seq DESC LIMIT ?3;
-- name: kMoneyMoves
SELECT seq FROM journal INDEXED BY journal_money WHERE ledger = 3 AND seq < ?1 ORDER BY seq DESC LIMIT ?2;

-- Account kind 22 is the shelf. Kinds of entries: 1 single, 5 reversal.
-- name: kPiecesMoved
SELECT goods, other, sum(amount)
FROM (SELECT debit_owner AS goods, CASE WHEN debit_kind = 22 THEN credit_kind ELSE debit_kind END AS other,
    CASE WHEN debit_kind = 22 THEN amount ELSE -amount END AS amount
  FROM journal
  WHERE seq BETWEEN ?1 AND ?2 AND ledger = 2 AND kind IN (1, 5)
    AND day IN (SELECT number FROM business_day WHERE date BETWEEN ?3 AND ?4))
GROUP BY goods, other;
