-- What administrators did. Rows are added and never changed, made for evidence as decisions are: a record version, and a salted
-- commitment to the canonical content.
CREATE TABLE acts (
    id              TEXT   NOT NULL PRIMARY KEY,
    tenant_id       TEXT   NOT NULL,
    acted_at        BIGINT NOT NULL,
    -- NULL: the operator, at the command line.
    actor_object_id TEXT,
    actor_name      TEXT   NOT NULL,
    action          TEXT   NOT NULL,
    -- What it was done to: a policy's id, a token's, a setting's name.
    subject         TEXT   NOT NULL,
    -- JSON of what changed, without secrets; NULL where there was or is nothing.
    before          TEXT,
    after           TEXT,
    record_version  BIGINT NOT NULL,
    salt            TEXT   NOT NULL,
    commitment      TEXT   NOT NULL
);

CREATE INDEX acts_by_time ON acts (tenant_id, acted_at, id);
CREATE INDEX acts_by_subject ON acts (tenant_id, subject, acted_at, id);

-- Where a policy is written: in a folder of the operator's, or in the console.
ALTER TABLE policies ADD COLUMN source TEXT NOT NULL DEFAULT 'folder';

-- Who published a version; NULL for folders. One that was called off before its time is never offered.
ALTER TABLE policy_versions ADD COLUMN published_by TEXT;
ALTER TABLE policy_versions ADD COLUMN cancelled_at BIGINT;

-- The regions of devices that a version is for (JSON; none: all), and how long an acceptance of it lasts.
ALTER TABLE policy_versions ADD COLUMN regions TEXT NOT NULL DEFAULT '[]';
ALTER TABLE policy_versions ADD COLUMN accepted_days BIGINT;
ALTER TABLE policy_versions ADD COLUMN accepted_until BIGINT;

-- The next version of a policy, as far as it is written. `revision` counts its changes, those of its texts too; settings and each
-- text keep the one of their last change, so that who changes what somebody else has changed meanwhile is told.
CREATE TABLE policy_drafts (
    tenant_id         TEXT   NOT NULL,
    policy            TEXT   NOT NULL,
    revision          BIGINT NOT NULL,
    settings          TEXT   NOT NULL,
    settings_revision BIGINT NOT NULL,
    settings_by       TEXT   NOT NULL,
    changed_at        BIGINT NOT NULL,
    changed_by        TEXT   NOT NULL,
    PRIMARY KEY (tenant_id, policy)
);

CREATE TABLE policy_draft_texts (
    tenant_id  TEXT   NOT NULL,
    policy     TEXT   NOT NULL,
    locale     TEXT   NOT NULL,
    markdown   TEXT   NOT NULL,
    revision   BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by TEXT   NOT NULL,
    PRIMARY KEY (tenant_id, policy, locale)
);

-- What somebody had typed when they were no longer signed in, sealed, until they are again: the last form of each person.
CREATE TABLE kept_forms (
    tenant_id      TEXT   NOT NULL,
    user_object_id TEXT   NOT NULL,
    id             TEXT   NOT NULL,
    sealed         TEXT   NOT NULL,
    expires_at     BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, user_object_id)
);

-- A PIN's uses that no device came of are given back.
CREATE INDEX pin_uses_by_pin ON pin_uses (pin_id, used_at);
