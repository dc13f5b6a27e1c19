-- How many devices stand how.
CREATE INDEX devices_by_standing ON devices (tenant_id, compliance_managed, compliance_compliant, compliance_grace)
    WHERE state <> 'removed';
