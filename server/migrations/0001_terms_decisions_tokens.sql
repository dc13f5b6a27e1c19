-- Terms as they were published. Rows are added, never changed in what a person read.
CREATE TABLE policy_versions (
    tenant_id      TEXT   NOT NULL,
    policy         TEXT   NOT NULL,
    version        BIGINT NOT NULL,
    effective_at   BIGINT NOT NULL,
    default_locale TEXT   NOT NULL,
    ownership      TEXT   NOT NULL,
    audience       TEXT   NOT NULL,
    priority       BIGINT NOT NULL,
    reaccept       BIGINT NOT NULL,
    published_at   BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, policy, version)
);

CREATE TABLE policy_texts (
    tenant_id    TEXT   NOT NULL,
    policy       TEXT   NOT NULL,
    version      BIGINT NOT NULL,
    locale       TEXT   NOT NULL,
    markdown     TEXT   NOT NULL,
    sha256       TEXT   NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, policy, version, locale)
);

-- Who agreed to what. No foreign key leads to the terms: deleting a policy never deletes a decision.
CREATE TABLE decisions (
    id                TEXT   NOT NULL PRIMARY KEY,
    tenant_id         TEXT   NOT NULL,
    user_object_id    TEXT   NOT NULL,
    user_upn          TEXT,
    decision          TEXT   NOT NULL,
    policy            TEXT,
    version           BIGINT,
    locale            TEXT,
    text_sha256       TEXT,
    ownership         TEXT   NOT NULL,
    theme             TEXT   NOT NULL,
    client_request_id TEXT,
    user_agent        TEXT,
    decided_at        BIGINT NOT NULL,
    record_version    BIGINT NOT NULL,
    salt              TEXT   NOT NULL,
    commitment        TEXT   NOT NULL
);

CREATE INDEX decisions_by_time ON decisions (tenant_id, decided_at, id);
CREATE INDEX decisions_by_user ON decisions (tenant_id, user_object_id, decided_at, id);

CREATE TABLE api_tokens (
    id           TEXT   NOT NULL PRIMARY KEY,
    tenant_id    TEXT   NOT NULL,
    name         TEXT   NOT NULL,
    token_sha256 TEXT   NOT NULL UNIQUE,
    rights       TEXT   NOT NULL,
    created_at   BIGINT NOT NULL
);
