-- Households have PINs too: attempts are counted by whose PIN it is, 1 a household's, 2 an operator's.

PRAGMA user_version = 8;

CREATE TABLE pin_attempt (
  owner INTEGER NOT NULL CHECK (owner IN (1, 2)),
  number INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  boot BLOB NOT NULL CHECK (length(boot) = 16),
  uptime_ms INTEGER NOT NULL,
  PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;
INSERT INTO pin_attempt (owner, number, attempts, boot, uptime_ms)
SELECT 2, operator, attempts, boot, uptime_ms FROM sign_in;
DROP TABLE sign_in;
