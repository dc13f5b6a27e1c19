-- What has a person in it, the oldest first.
CREATE INDEX events_about_people ON events (tenant_id, at, position) WHERE user_object_id IS NOT NULL;
CREATE INDEX report_people_by_seen ON report_people (tenant_id, last_seen, user_object_id);
CREATE INDEX devices_by_removal ON devices (tenant_id, removed_at, id) WHERE removed_at IS NOT NULL;
