-- Receivers of events, by tenant and the id that the configuration gives them. One instance at a time works for a receiver: the
-- one that holds the lease.
CREATE TABLE webhooks (
    tenant_id     TEXT   NOT NULL,
    webhook       TEXT   NOT NULL,
    -- The last event that was queued, or that it does not want.
    position      BIGINT NOT NULL,
    registered_at BIGINT NOT NULL,
    -- When it answered 410: it gets nothing more until it is enabled.
    gone_at       BIGINT,
    -- It asked for a pause until then.
    not_before    BIGINT NOT NULL,
    lease_owner   TEXT   NOT NULL,
    lease_until   BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, webhook)
);

-- What signs, sealed by the key file. One without an end is the newest; it comes first, those before it stand beside it for a day.
CREATE TABLE webhook_secrets (
    tenant_id  TEXT   NOT NULL,
    webhook    TEXT   NOT NULL,
    sealed     TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    ends_at    BIGINT
);

CREATE INDEX webhook_secrets_by_webhook ON webhook_secrets (tenant_id, webhook);

-- The queue and the log of deliveries. `subject` is what order is kept for: the device, or the person where the event is about
-- no device. Of each subject one row at most is pending; later ones wait.
CREATE TABLE webhook_deliveries (
    tenant_id   TEXT   NOT NULL,
    webhook     TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    event_id    TEXT   NOT NULL,
    event_type  TEXT   NOT NULL,
    subject     TEXT   NOT NULL,
    state       TEXT   NOT NULL,
    attempts    BIGINT NOT NULL,
    queued_at   BIGINT NOT NULL,
    next_at     BIGINT NOT NULL,
    last_at     BIGINT,
    last_status BIGINT,
    last_error  TEXT,
    finished_at BIGINT,
    PRIMARY KEY (tenant_id, webhook, position)
);

CREATE INDEX webhook_deliveries_due ON webhook_deliveries (tenant_id, webhook, next_at, position) WHERE state = 'pending';
CREATE INDEX webhook_deliveries_by_subject ON webhook_deliveries (tenant_id, webhook, subject, state, position);
CREATE INDEX webhook_deliveries_by_state ON webhook_deliveries (tenant_id, webhook, state);
