-- What the console sets for a tenant, where the configuration file leaves it to it: JSON in the form of the tenant's table in
-- that file. `revision` counts the changes; every instance looks at it.
CREATE TABLE tenant_settings (
    tenant_id  TEXT   NOT NULL PRIMARY KEY,
    settings   TEXT   NOT NULL,
    revision   BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by TEXT   NOT NULL
);

-- A logo that was sent in the console, in base64. The settings have its hash.
CREATE TABLE tenant_logos (
    tenant_id TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    content   TEXT NOT NULL,
    PRIMARY KEY (tenant_id, sha256)
);
