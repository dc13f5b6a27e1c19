-- Devices, removed ones included. `holds_slot` says whether a device counts against its user's cap.
CREATE TABLE devices (
    id                    TEXT   NOT NULL PRIMARY KEY,
    tenant_id             TEXT   NOT NULL,
    user_object_id        TEXT   NOT NULL,
    user_upn              TEXT   NOT NULL,
    hardware_id           TEXT   NOT NULL,
    entra_device_id       TEXT,
    name                  TEXT,
    manufacturer          TEXT,
    model                 TEXT,
    os_version            TEXT,
    ownership             TEXT   NOT NULL,
    enrollment_type       TEXT   NOT NULL,
    decision_id           TEXT   NOT NULL,
    enrolled_at           BIGINT NOT NULL,
    last_check_in         BIGINT,
    state                 TEXT   NOT NULL,
    holds_slot            BIGINT NOT NULL,
    removed_at            BIGINT,
    removal_state         TEXT,
    removal_asked_at      BIGINT,
    removal_asked_by      TEXT,
    removal_changed_at    BIGINT,
    removal_reason        TEXT,
    compliance_managed    BIGINT,
    compliance_compliant  BIGINT,
    compliance_reasons    TEXT,
    compliance_grace      BIGINT,
    compliance_at         BIGINT
);

CREATE INDEX devices_by_time ON devices (tenant_id, enrolled_at, id);
CREATE INDEX devices_by_user ON devices (tenant_id, user_object_id, enrolled_at, id);
CREATE UNIQUE INDEX devices_by_hardware ON devices (tenant_id, user_object_id, hardware_id)
    WHERE state <> 'removed';

-- One row a person who has devices. Whoever changes what counts against their cap holds it.
CREATE TABLE device_owners (
    tenant_id      TEXT NOT NULL,
    user_object_id TEXT NOT NULL,
    PRIMARY KEY (tenant_id, user_object_id)
);

-- Blobs that enrolled a device, by their decision: no blob enrolls another one.
CREATE TABLE used_blobs (
    decision_id TEXT   NOT NULL PRIMARY KEY,
    tenant_id   TEXT   NOT NULL,
    device_id   TEXT   NOT NULL,
    used_at     BIGINT NOT NULL
);

-- What happened, for MDM servers and for audits. Positions have no gaps and rise in the order of commits.
CREATE TABLE events (
    tenant_id TEXT   NOT NULL,
    position  BIGINT NOT NULL,
    id        TEXT   NOT NULL,
    type      TEXT   NOT NULL,
    at        BIGINT NOT NULL,
    data      TEXT   NOT NULL,
    PRIMARY KEY (tenant_id, position)
);

CREATE TABLE event_positions (
    tenant_id TEXT   NOT NULL PRIMARY KEY,
    last      BIGINT NOT NULL
);

-- The groups of the person that rules of the tenant named when the decision was made: for the cap and the
-- licence at enrollment. It is no part of the evidence.
ALTER TABLE decisions ADD COLUMN rule_groups TEXT NOT NULL DEFAULT '[]';

ALTER TABLE api_tokens ADD COLUMN expires_at BIGINT;
ALTER TABLE api_tokens ADD COLUMN revoked_at BIGINT;
