-- Enrollment PINs: kept as a MAC under a key of the key file, so that the database alone does not tell them.
CREATE TABLE pins (
    id             TEXT   NOT NULL PRIMARY KEY,
    tenant_id      TEXT   NOT NULL,
    user_object_id TEXT,
    mac            TEXT   NOT NULL,
    uses           BIGINT NOT NULL,
    used           BIGINT NOT NULL,
    created_at     BIGINT NOT NULL,
    expires_at     BIGINT,
    revoked_at     BIGINT
);

CREATE INDEX pins_by_mac ON pins (tenant_id, mac);

-- What a PIN was used for: a decision uses one once.
CREATE TABLE pin_uses (
    decision_id TEXT   NOT NULL PRIMARY KEY,
    pin_id      TEXT   NOT NULL,
    used_at     BIGINT NOT NULL
);

-- Wrong PINs, since when and how many: of a person, and of all of a tenant's under an empty id.
CREATE TABLE pin_tries (
    tenant_id      TEXT   NOT NULL,
    user_object_id TEXT   NOT NULL,
    began_at       BIGINT NOT NULL,
    failed         BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, user_object_id)
);

-- What counts against a person's cap, looked at for each page of terms.
CREATE INDEX devices_by_slot ON devices (tenant_id, user_object_id) WHERE holds_slot = 1;
