-- Which policies are offered. A policy without a folder is retired, and what was published of it stays.
CREATE TABLE policies (
    tenant_id  TEXT   NOT NULL,
    policy     TEXT   NOT NULL,
    retired_at BIGINT,
    PRIMARY KEY (tenant_id, policy)
);

INSERT INTO policies (tenant_id, policy)
SELECT DISTINCT tenant_id, policy FROM policy_versions;

-- Whether a text can be chosen. One that was taken out of its folder is shown only to those who read it.
ALTER TABLE policy_texts ADD COLUMN offered BIGINT NOT NULL DEFAULT 1;

-- Counts the changes of a tenant's terms: each instance looks at it and reads anew what has changed.
CREATE TABLE terms_revisions (
    tenant_id TEXT   NOT NULL PRIMARY KEY,
    revision  BIGINT NOT NULL
);
