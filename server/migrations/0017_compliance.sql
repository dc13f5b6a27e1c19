-- Devices of which Entra is to be told something. A row is a device of Entra's, which several people may have enrolled here. It says
-- that there is something to be said and how that goes; what is to be said is read from the devices when it is said. Whoever changes
-- a device's compliance puts `revision` up in the same transaction. `in_doubt` is above 0 from before something is said until it is
-- known to have arrived: `said_managed` and `said_compliant` are what Entra has only where it is 0.
CREATE TABLE entra_reports (
    tenant_id       TEXT   NOT NULL,
    entra_device_id TEXT   NOT NULL,
    revision        BIGINT NOT NULL,
    state           TEXT   NOT NULL,
    changed_at      BIGINT NOT NULL,
    -- NULL: there is nothing to be said.
    due_at          BIGINT,
    attempts        BIGINT NOT NULL,
    tried_at        BIGINT,
    error           TEXT,
    said_managed    BIGINT,
    said_compliant  BIGINT,
    said_at         BIGINT,
    in_doubt        BIGINT NOT NULL,
    lease_owner     TEXT   NOT NULL,
    lease_until     BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, entra_device_id)
);

CREATE INDEX entra_reports_due ON entra_reports (tenant_id, due_at, entra_device_id) WHERE due_at IS NOT NULL;
CREATE INDEX entra_reports_by_state ON entra_reports (tenant_id, state, entra_device_id);

-- What was said before this.
INSERT INTO entra_reports (tenant_id, entra_device_id, revision, state, changed_at, due_at, attempts, in_doubt,
    lease_owner, lease_until)
SELECT tenant_id, entra_device_id, 1, 'waiting', MAX(compliance_at), MAX(compliance_at), 0, 0, '', 0 FROM devices
WHERE entra_device_id IS NOT NULL AND compliance_at IS NOT NULL AND state <> 'removed'
GROUP BY tenant_id, entra_device_id;

-- How fast a tenant's devices are reported, by all instances together, and what keeps all of them from being reported.
CREATE TABLE entra_pace (
    tenant_id       TEXT   NOT NULL PRIMARY KEY,
    begun_at        BIGINT NOT NULL,
    next_at         BIGINT NOT NULL,
    paused_until    BIGINT NOT NULL,
    failures        BIGINT NOT NULL,
    trouble         TEXT,
    trouble_error   TEXT,
    trouble_since   BIGINT,
    succeeded_at    BIGINT
);

-- Those that do not follow the rules.
CREATE INDEX devices_not_compliant ON devices (tenant_id, compliance_at, id)
    WHERE compliance_compliant = 0 AND state <> 'removed';
