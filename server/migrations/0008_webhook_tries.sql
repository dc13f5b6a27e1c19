-- The log of webhooks: a row a try, and one for each delivery that was given up without another. `number` counts a webhook's
-- rows.
CREATE TABLE webhook_tries (
    tenant_id   TEXT   NOT NULL,
    webhook     TEXT   NOT NULL,
    number      BIGINT NOT NULL,
    event_id    TEXT   NOT NULL,
    event_type  TEXT   NOT NULL,
    at          BIGINT NOT NULL,
    attempt     BIGINT NOT NULL,
    outcome     TEXT   NOT NULL,
    status      BIGINT,
    reason      TEXT,
    -- NULL: nothing was sent, or it was before this table.
    duration_ms BIGINT,
    PRIMARY KEY (tenant_id, webhook, number)
);

CREATE INDEX webhook_tries_by_time ON webhook_tries (at);

-- What is known of earlier tries: the last one of each delivery.
INSERT INTO webhook_tries (tenant_id, webhook, number, event_id, event_type, at, attempt, outcome, status, reason, duration_ms)
SELECT tenant_id, webhook,
    ROW_NUMBER() OVER (PARTITION BY tenant_id, webhook ORDER BY COALESCE(last_at, finished_at), position),
    event_id, event_type, COALESCE(last_at, finished_at), attempts,
    CASE state WHEN 'delivered' THEN 'delivered' WHEN 'failed' THEN 'failed' WHEN 'skipped' THEN 'skipped' ELSE 'to_be_retried' END,
    last_status, last_error, NULL
FROM webhook_deliveries WHERE COALESCE(last_at, finished_at) IS NOT NULL;

CREATE INDEX webhook_deliveries_by_end ON webhook_deliveries (finished_at) WHERE finished_at IS NOT NULL;

-- `registered_at` is when an instance that has it in its configuration started last, or when its secret was made.
-- When it was taken out of the configuration: nothing is left of it soon, and under the same id it begins anew.
ALTER TABLE webhooks ADD COLUMN removed_at BIGINT;
-- How often it was enabled: a 410 that answers a try from before does not end it.
ALTER TABLE webhooks ADD COLUMN enabled BIGINT NOT NULL DEFAULT 0;

-- For sending again: one event by its id, and all since a time.
CREATE INDEX events_by_id ON events (tenant_id, id);
CREATE INDEX events_by_time ON events (tenant_id, at, position);
