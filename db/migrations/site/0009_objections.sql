-- An objection is found by what it is about and by its state, without reading all that were ever raised.

PRAGMA user_version = 9;

CREATE INDEX objection_about ON objection (about_document, about_line);
CREATE INDEX objection_state ON objection (state);
