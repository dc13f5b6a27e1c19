-- What the MDM reported of Configuration Manager on a device: the client health value with its flags, the last sync, whether
-- it owns the compliance workload, and when that was reported. All of them are empty where nothing is known.
ALTER TABLE devices ADD COLUMN configuration_manager_health BIGINT;
ALTER TABLE devices ADD COLUMN configuration_manager_last_sync BIGINT;
ALTER TABLE devices ADD COLUMN configuration_manager_owns_compliance BIGINT;
ALTER TABLE devices ADD COLUMN configuration_manager_at BIGINT;
