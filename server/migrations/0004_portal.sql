-- Who is signed in to the portal, and where. The cookie's value is kept as a hash alone, and what is known of the
-- person is sealed.
CREATE TABLE sessions (
    id_sha256      TEXT   NOT NULL PRIMARY KEY,
    id             TEXT   NOT NULL UNIQUE,
    tenant_id      TEXT   NOT NULL,
    user_object_id TEXT   NOT NULL,
    data           TEXT   NOT NULL,
    browser        TEXT,
    system         TEXT,
    created_at     BIGINT NOT NULL,
    last_used_at   BIGINT NOT NULL
);

CREATE INDEX sessions_by_user ON sessions (tenant_id, user_object_id);

-- Forms of the portal that were sent: each is good for one use.
CREATE TABLE used_forms (
    id      TEXT   NOT NULL PRIMARY KEY,
    used_at BIGINT NOT NULL
);

-- What the person calls the device; and since when it is reported lost.
ALTER TABLE devices ADD COLUMN display_name TEXT;
ALTER TABLE devices ADD COLUMN lost_at BIGINT;

-- A decision stays as it was made. That a person withdrew from it is a record of its own.
CREATE TABLE withdrawals (
    decision_id    TEXT   NOT NULL PRIMARY KEY,
    tenant_id      TEXT   NOT NULL,
    user_object_id TEXT   NOT NULL,
    withdrawn_at   BIGINT NOT NULL,
    record_version BIGINT NOT NULL,
    salt           TEXT   NOT NULL,
    commitment     TEXT   NOT NULL
);

CREATE INDEX withdrawals_by_user ON withdrawals (tenant_id, user_object_id);
