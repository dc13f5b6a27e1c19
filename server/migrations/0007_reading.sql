-- How people show that they have read a version before they accept it: 'none', 'checkbox' or 'end'.
ALTER TABLE policy_versions ADD COLUMN reading TEXT NOT NULL DEFAULT 'none';

-- How the person did: 'checkbox' or 'end'; null where that was not asked for.
ALTER TABLE decisions ADD COLUMN reading TEXT;
