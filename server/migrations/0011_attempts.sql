-- What happened when a device came to the Terms of Use page or to enrollment, for the help desk. It is no evidence: rows are
-- written when there is time for it, and deleted after 30 days. What is searched for is in lower case. "binary" is a
-- collation that both databases have (store.rs): bytes are compared, so that what begins with a text is a range.
CREATE TABLE attempts (
    id                TEXT   NOT NULL PRIMARY KEY,
    tenant_id         TEXT   NOT NULL,
    at                BIGINT NOT NULL,
    kind              TEXT   NOT NULL,
    outcome           TEXT   NOT NULL,
    -- What Windows showed or was told, as the help pages name it.
    code              TEXT,
    why               TEXT,
    user_object_id    TEXT,
    upn               TEXT COLLATE "binary",
    client_request_id TEXT,
    -- What the page showed for support, or the trace id of the enrollment.
    support_id        TEXT   NOT NULL,
    decision_id       TEXT,
    device_id         TEXT,
    hardware_id       TEXT,
    ownership         TEXT,
    theme             TEXT,
    os_version        TEXT,
    user_agent        TEXT
);

CREATE INDEX attempts_by_time ON attempts (at);
CREATE INDEX attempts_by_user ON attempts (tenant_id, user_object_id, at, id);
CREATE INDEX attempts_by_upn ON attempts (tenant_id, upn);
CREATE INDEX attempts_by_request ON attempts (tenant_id, client_request_id, at, id);
CREATE INDEX attempts_by_support ON attempts (tenant_id, support_id, at, id);
CREATE INDEX attempts_by_decision ON attempts (tenant_id, decision_id, at, id) WHERE decision_id IS NOT NULL;
CREATE INDEX attempts_by_device ON attempts (tenant_id, device_id, at, id) WHERE device_id IS NOT NULL;
CREATE INDEX attempts_by_hardware ON attempts (tenant_id, hardware_id, at, id) WHERE hardware_id IS NOT NULL;

-- What the help desk searches in. A UPN may be longer than PostgreSQL can have in an index.
CREATE INDEX decisions_by_upn ON decisions (tenant_id, lower(substr(user_upn, 1, 128) COLLATE "binary"));
CREATE INDEX decisions_by_request ON decisions (tenant_id, lower(client_request_id COLLATE "binary"), decided_at, id);
CREATE INDEX devices_by_upn ON devices (tenant_id, lower(substr(user_upn, 1, 128) COLLATE "binary"));
CREATE INDEX devices_by_hardware_id ON devices (tenant_id, lower(hardware_id COLLATE "binary"));
CREATE INDEX devices_by_name ON devices (tenant_id, lower(name COLLATE "binary"));
CREATE INDEX devices_by_display_name ON devices (tenant_id, lower(display_name COLLATE "binary"));
CREATE INDEX devices_by_entra_id ON devices (tenant_id, entra_device_id, enrolled_at, id);
