-- The person that an event is about: for a copy of all that is kept about somebody. instr is a function that both databases
-- have (store.rs).
ALTER TABLE events ADD COLUMN user_object_id TEXT;

UPDATE events SET user_object_id = substr(data, instr(data, '"user":{"object_id":"') + 21, 36)
WHERE instr(data, '"user":{"object_id":"') > 0;

CREATE INDEX events_by_user ON events (tenant_id, user_object_id, position) WHERE user_object_id IS NOT NULL;
-- Those that an instance of before has written since.
CREATE INDEX events_of_before ON events (tenant_id, position) WHERE user_object_id IS NULL;

-- What somebody did, for the same.
CREATE INDEX acts_by_actor ON acts (tenant_id, actor_object_id, acted_at, id) WHERE actor_object_id IS NOT NULL;

-- Files that are made in the background. `place` is 1 or 2 while one waits or is made: no tenant has more of them. `position` is
-- where the maker goes on, as its kind writes it.
CREATE TABLE exports (
    id          TEXT   NOT NULL PRIMARY KEY,
    tenant_id   TEXT   NOT NULL,
    kind        TEXT   NOT NULL,
    -- A query string.
    filter      TEXT   NOT NULL,
    state       TEXT   NOT NULL,
    place       BIGINT,
    done        BIGINT NOT NULL,
    total       BIGINT,
    chunks      BIGINT NOT NULL,
    bytes       BIGINT NOT NULL,
    position    TEXT,
    problem     TEXT,
    asked_by    TEXT   NOT NULL,
    asked_name  TEXT   NOT NULL,
    asked_at    BIGINT NOT NULL,
    finished_at BIGINT,
    deleted     BIGINT NOT NULL,
    lease_owner TEXT   NOT NULL,
    lease_until BIGINT NOT NULL
);

CREATE UNIQUE INDEX exports_places ON exports (tenant_id, place) WHERE place IS NOT NULL;
CREATE INDEX exports_by_time ON exports (tenant_id, asked_at, id);
CREATE INDEX exports_to_do ON exports (lease_until, asked_at, id) WHERE place IS NOT NULL;
CREATE INDEX exports_by_end ON exports (finished_at) WHERE finished_at IS NOT NULL;

-- The file in pieces: each is gzip by itself, in base64, and so are all of them one after the other.
CREATE TABLE export_chunks (
    export_id TEXT   NOT NULL,
    number    BIGINT NOT NULL,
    content   TEXT   NOT NULL,
    PRIMARY KEY (export_id, number)
);
