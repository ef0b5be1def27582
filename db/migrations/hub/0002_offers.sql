-- Rules that this hub or one above it offers to the shops, the newest of each; the message as it goes down.

PRAGMA user_version = 2;

CREATE TABLE rule_offer (
  unit TEXT PRIMARY KEY,
  number INTEGER NOT NULL CHECK (number > 0),
  message BLOB NOT NULL
) STRICT, WITHOUT ROWID;
