-- What reports count. A task follows each tenant's events and keeps this up to date (server/src/reports/tally.rs), so that nothing is
-- counted while somebody waits for a page. What is filled in here is what there was before.

-- Decisions are listed by a combination of these, the newest first: `report_classes` has the combinations that there are. With the
-- sum, SQLite never takes the index by time for what this one is for.
CREATE INDEX decisions_by_class ON decisions (tenant_id, policy, version, locale, decision, ownership, (decided_at + 0), id);

-- How far the counting has come, and how many people are known. Whoever counts holds the row; `revision` rises where something
-- else than counting changed what is counted.
CREATE TABLE report_positions (
    tenant_id TEXT   NOT NULL PRIMARY KEY,
    position  BIGINT NOT NULL,
    revision  BIGINT NOT NULL,
    people    BIGINT NOT NULL
);

-- Every combination that was ever decided, and how often. Where no terms applied, policy and locale are empty and version is 0.
CREATE TABLE report_classes (
    tenant_id TEXT   NOT NULL,
    policy    TEXT   NOT NULL,
    version   BIGINT NOT NULL,
    locale    TEXT   NOT NULL,
    decision  TEXT   NOT NULL,
    ownership TEXT   NOT NULL,
    decisions BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, policy, version, locale, decision, ownership)
);

-- The same by day: days since 1970 in UTC.
CREATE TABLE report_days (
    tenant_id TEXT   NOT NULL,
    policy    TEXT   NOT NULL,
    version   BIGINT NOT NULL,
    locale    TEXT   NOT NULL,
    decision  TEXT   NOT NULL,
    ownership TEXT   NOT NULL,
    day       BIGINT NOT NULL,
    decisions BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, policy, version, locale, decision, ownership, day)
);

-- Who has decided or enrolled a device. `name` is what lists are sorted by: the first 128 characters of the user principal name in
-- lower case, or the object id. `decided_on` are the policies that they decided on, in their order, each with a space around it.
CREATE TABLE report_people (
    tenant_id      TEXT   NOT NULL,
    user_object_id TEXT   NOT NULL,
    upn            TEXT,
    name           TEXT   COLLATE "binary" NOT NULL,
    first_seen     BIGINT NOT NULL,
    last_seen      BIGINT NOT NULL,
    decided_on     TEXT   NOT NULL,
    PRIMARY KEY (tenant_id, user_object_id)
);

CREATE INDEX report_people_by_name ON report_people (tenant_id, decided_on, name, user_object_id);

-- What of `decided_on` there ever was: who never decided on a policy is in some of these.
CREATE TABLE report_people_kinds (
    tenant_id  TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    PRIMARY KEY (tenant_id, decided_on)
);

-- How each of them stands to each policy that they decided on: the highest version that they accepted and did not withdraw from
-- (0: none), and what they did last (accepted, declined, withdrawn).
CREATE TABLE report_standings (
    tenant_id         TEXT   NOT NULL,
    user_object_id    TEXT   NOT NULL,
    policy            TEXT   NOT NULL,
    name              TEXT   COLLATE "binary" NOT NULL,
    accepted_version  BIGINT NOT NULL,
    accepted_at       BIGINT,
    accepted_decision TEXT,
    last              TEXT   NOT NULL,
    last_version      BIGINT NOT NULL,
    last_at           BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, user_object_id, policy)
);

CREATE INDEX report_standings_by_name ON report_standings
    (tenant_id, policy, accepted_version, last, name, user_object_id, accepted_at);

-- How many people stand so.
CREATE TABLE report_counts (
    tenant_id        TEXT   NOT NULL,
    policy           TEXT   NOT NULL,
    accepted_version BIGINT NOT NULL,
    last             TEXT   NOT NULL,
    people           BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, policy, accepted_version, last)
);

-- What is there already. Whoever decides meanwhile waits with the event: it is counted afterwards.
INSERT INTO event_positions (tenant_id, last) SELECT DISTINCT tenant_id, 0 FROM decisions WHERE true
    ON CONFLICT (tenant_id) DO NOTHING;
INSERT INTO event_positions (tenant_id, last) SELECT DISTINCT tenant_id, 0 FROM devices WHERE true
    ON CONFLICT (tenant_id) DO NOTHING;
UPDATE event_positions SET last = last;
INSERT INTO report_positions (tenant_id, position, revision, people) SELECT tenant_id, last, 0, 0 FROM event_positions;

INSERT INTO report_days (tenant_id, policy, version, locale, decision, ownership, day, decisions)
SELECT tenant_id, COALESCE(policy, ''), COALESCE(version, 0), COALESCE(locale, ''), decision, ownership,
    (decided_at + 86400000000000) / 86400000 - 1000000, COUNT(*)
FROM decisions WHERE tenant_id IN (SELECT tenant_id FROM report_positions)
GROUP BY 1, 2, 3, 4, 5, 6, 7;

INSERT INTO report_classes (tenant_id, policy, version, locale, decision, ownership, decisions)
SELECT tenant_id, policy, version, locale, decision, ownership, SUM(decisions)
FROM report_days GROUP BY tenant_id, policy, version, locale, decision, ownership;

INSERT INTO report_people (tenant_id, user_object_id, upn, name, first_seen, last_seen, decided_on)
SELECT tenant_id, user_object_id, MAX(CASE WHEN nth = 1 THEN user_upn END),
    COALESCE(lower(substr(MAX(CASE WHEN nth = 1 THEN user_upn END), 1, 128) COLLATE "binary"), user_object_id), MIN(at), MAX(at), ''
FROM (
    SELECT tenant_id, user_object_id, user_upn, at,
        ROW_NUMBER() OVER (PARTITION BY tenant_id, user_object_id ORDER BY CASE WHEN user_upn IS NULL THEN 1 ELSE 0 END, at DESC) AS nth
    FROM (
        SELECT tenant_id, user_object_id, user_upn, decided_at AS at FROM decisions
        UNION ALL
        SELECT tenant_id, user_object_id, user_upn, enrolled_at AS at FROM devices
        UNION ALL
        SELECT tenant_id, user_object_id, CAST(NULL AS TEXT) AS user_upn, withdrawn_at AS at FROM withdrawals
    ) AS seen WHERE tenant_id IN (SELECT tenant_id FROM report_positions)
) AS numbered GROUP BY tenant_id, user_object_id;

UPDATE report_positions SET people = (SELECT COUNT(*) FROM report_people WHERE report_people.tenant_id = report_positions.tenant_id);

INSERT INTO report_standings (tenant_id, user_object_id, policy, name, accepted_version, accepted_at, accepted_decision, last, last_version, last_at)
SELECT done.tenant_id, done.user_object_id, done.policy, people.name, COALESCE(stands.version, 0), stands.decided_at, stands.id,
    done.what, done.version, done.at
FROM (
    SELECT tenant_id, user_object_id, policy, version, at, what,
        ROW_NUMBER() OVER (PARTITION BY tenant_id, user_object_id, policy ORDER BY at DESC, withdrawal DESC, id DESC) AS nth
    FROM (
        SELECT tenant_id, user_object_id, policy, version, decided_at AS at, decision AS what, 0 AS withdrawal, id
        FROM decisions WHERE policy IS NOT NULL
        UNION ALL
        SELECT d.tenant_id, d.user_object_id, d.policy, d.version, w.withdrawn_at, 'withdrawn', 1, d.id
        FROM withdrawals w JOIN decisions d ON d.id = w.decision_id WHERE d.policy IS NOT NULL
    ) AS acts
) AS done
JOIN report_people AS people ON people.tenant_id = done.tenant_id AND people.user_object_id = done.user_object_id
LEFT JOIN (
    SELECT tenant_id, user_object_id, policy, version, decided_at, id,
        ROW_NUMBER() OVER (PARTITION BY tenant_id, user_object_id, policy ORDER BY version DESC, decided_at DESC, id DESC) AS nth
    FROM decisions WHERE decision = 'accepted' AND policy IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM withdrawals WHERE withdrawals.decision_id = decisions.id)
) AS stands ON stands.tenant_id = done.tenant_id AND stands.user_object_id = done.user_object_id
    AND stands.policy = done.policy AND stands.nth = 1
WHERE done.nth = 1;

UPDATE report_people SET decided_on = COALESCE((SELECT ' ' || string_agg(policy, ' ' ORDER BY policy) || ' ' FROM report_standings s
    WHERE s.tenant_id = report_people.tenant_id AND s.user_object_id = report_people.user_object_id), '');

INSERT INTO report_people_kinds (tenant_id, decided_on) SELECT DISTINCT tenant_id, decided_on FROM report_people;

INSERT INTO report_counts (tenant_id, policy, accepted_version, last, people)
SELECT tenant_id, policy, accepted_version, last, COUNT(*) FROM report_standings
GROUP BY tenant_id, policy, accepted_version, last;
