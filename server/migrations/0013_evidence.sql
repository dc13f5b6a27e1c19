-- Proof of decisions, withdrawals and acts. Records are sealed in batches, a tenant's own, numbered from 1: the leaves of a tree of
-- hashes (RFC 9162), whose root a signed checkpoint has, with the hash of the checkpoint before. Rows are added and never changed.

-- How far a tenant is: whoever seals changes this row from what they read, and else nothing.
CREATE TABLE evidence_heads (
    tenant_id    TEXT   NOT NULL PRIMARY KEY,
    -- The last batch; 0: there is none yet.
    number       BIGINT NOT NULL,
    -- How many records are sealed.
    total        BIGINT NOT NULL,
    -- The last event that was followed.
    position     BIGINT NOT NULL,
    -- SHA-256 of the last checkpoint.
    previous     TEXT,
    -- The last batch that an event told of, and when.
    announced    BIGINT NOT NULL,
    announced_at BIGINT NOT NULL
);

CREATE TABLE evidence_batches (
    tenant_id   TEXT   NOT NULL,
    number      BIGINT NOT NULL,
    first_index BIGINT NOT NULL,
    size        BIGINT NOT NULL,
    root        TEXT   NOT NULL,
    previous    TEXT,
    sealed_at   BIGINT NOT NULL,
    checkpoint  TEXT   NOT NULL,
    PRIMARY KEY (tenant_id, number)
);

CREATE TABLE evidence_leaves (
    tenant_id  TEXT   NOT NULL,
    leaf_index BIGINT NOT NULL,
    batch      BIGINT NOT NULL,
    kind       TEXT   NOT NULL,
    record_id  TEXT   NOT NULL,
    commitment TEXT   NOT NULL,
    PRIMARY KEY (tenant_id, leaf_index)
);

-- No record is sealed twice.
CREATE UNIQUE INDEX evidence_leaves_by_record ON evidence_leaves (tenant_id, record_id, kind);

-- Records that no event tells of, until they are sealed.
CREATE TABLE evidence_queue (
    tenant_id TEXT   NOT NULL,
    record_id TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, record_id, kind)
);

CREATE INDEX evidence_queue_by_time ON evidence_queue (tenant_id, at);

-- What was erased, by which act. The commitment stays, so that what was sealed with it is checked as before.
CREATE TABLE erased_records (
    tenant_id  TEXT   NOT NULL,
    kind       TEXT   NOT NULL,
    record_id  TEXT   NOT NULL,
    commitment TEXT   NOT NULL,
    act_id     TEXT   NOT NULL,
    erased_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, record_id, kind)
);

-- What there is already. The positions first: what comes while this runs is in the queue, and its event is followed, too. It is
-- sealed once all the same.
INSERT INTO evidence_heads (tenant_id, number, total, position, previous, announced, announced_at)
SELECT tenant_id, 0, 0, last, NULL, 0, 0 FROM event_positions;

INSERT INTO evidence_queue (tenant_id, record_id, kind, at) SELECT tenant_id, id, 'decision', decided_at FROM decisions;
INSERT INTO evidence_queue (tenant_id, record_id, kind, at) SELECT tenant_id, decision_id, 'withdrawal', withdrawn_at FROM withdrawals;
INSERT INTO evidence_queue (tenant_id, record_id, kind, at) SELECT tenant_id, id, 'act', acted_at FROM acts;
