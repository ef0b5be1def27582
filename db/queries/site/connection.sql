-- How a connection is set up, and the bounds of a transaction.

-- name: kOpenSettings
PRAGMA synchronous = EXTRA;
PRAGMA journal_mode = WAL;
PRAGMA foreign_keys = ON;
PRAGMA recursive_triggers = ON;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA busy_timeout = 5000;
PRAGMA mmap_size = 0;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -16000;
PRAGMA wal_autocheckpoint = 1000;
PRAGMA journal_size_limit = 16777216;

-- name: kNormalSynchronous
PRAGMA synchronous = NORMAL;

-- name: kReadSynchronous
PRAGMA synchronous;
-- name: kReadJournalMode
PRAGMA journal_mode;
-- name: kReadForeignKeys
PRAGMA foreign_keys;
-- name: kReadRecursiveTriggers
PRAGMA recursive_triggers;
-- name: kReadTrustedSchema
PRAGMA trusted_schema;
-- name: kReadCellSizeCheck
PRAGMA cell_size_check;
-- name: kReadBusyTimeout
PRAGMA busy_timeout;
-- name: kReadTempStore
PRAGMA temp_store;

-- name: kReadApplicationId
PRAGMA application_id;
-- name: kReadUserVersion
PRAGMA user_version;
-- name: kDataVersion
PRAGMA data_version;
-- name: kIntegrityCheck
PRAGMA integrity_check (1);

-- name: kBeginWrite
BEGIN IMMEDIATE;
-- name: kBeginRead
BEGIN;
-- name: kCommit
COMMIT;
-- name: kRollback
ROLLBACK;
-- name: kCheckpointWhole
PRAGMA wal_checkpoint (TRUNCATE);
-- name: kCheckpointWithoutWaiting
PRAGMA wal_checkpoint (PASSIVE);

-- name: kSchemaObjects
SELECT count(*) FROM sqlite_schema;
-- name: kInsertMigration
INSERT INTO migration (version, sha256, applied_at) VALUES (?1, ?2, ?3);
-- name: kAppliedMigrations
SELECT version, sha256 FROM migration ORDER BY version;
-- name: kSchemaText
SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema
WHERE name NOT LIKE 'sqlite!_stat%' ESCAPE '!' ORDER BY 1;
