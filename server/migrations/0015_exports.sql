-- The person that an event is about: for a copy of all that is kept about somebody. instr is a function that both databases
-- have (store.rs).
ALTER TABLE events ADD COLUMN user_object_id TEXT;

UPDATE events SET user_object_id = substr(data, instr(data, '"user":{"object_id":"') + 21, 36)
WHERE instr(data, '"user":{"object_id":"') > 0;

CREATE INDEX events_by_user ON events (tenant_id, user_object_id, position) WHERE user_object_id IS NOT NULL;
-- Those that an instance of before has written since.
CREATE INDEX events_of_before ON events (tenant_id, position) WHERE user_object_id IS NULL;

-- What somebody did, for the same.
CREATE INDEX acts_by_actor ON acts (tenant_id, actor_object_id, acted_at, id) WHERE actor_object_id IS NOT NULL;
