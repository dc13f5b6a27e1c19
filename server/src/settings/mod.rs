//! A tenant's settings that are set in the console. What the configuration file sets is the operator's; what it leaves
//! out can be set here, in the same form, and is read by the same types.

pub mod commands;
pub mod keys;
pub mod merge;

use std::collections::HashMap;

use axum::body::Bytes;
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

pub use self::{
    keys::{Kind, Section, Setting},
    merge::{Combined, combine},
};

use crate::{
    audit::{self, Action, Actor},
    branding::Logo,
    clock::Entropy,
    config::{Config, Tenant, Webhook},
    ids::TenantId,
    keys::{KeyRing, Purpose},
    store::{Row, Store, Transaction, decoded, query},
};

const READ: &str = "SELECT tenant_id, settings, revision, changed_at, changed_by \
     FROM tenant_settings WHERE (CAST($1 AS TEXT) IS NULL OR tenant_id = $1)";
const REVISIONS: &str = "SELECT tenant_id, revision FROM tenant_settings";
const BEGIN: &str = "INSERT INTO tenant_settings (tenant_id, settings, revision, changed_at, changed_by) \
     VALUES ($1, '{}', 0, $2, $3) ON CONFLICT (tenant_id) DO NOTHING";
// The update is what takes the lock on PostgreSQL: who reads after it reads what was committed before.
const LOCK: &str = "UPDATE tenant_settings SET revision = revision + 1 WHERE tenant_id = $1 \
     RETURNING tenant_id, settings, revision, changed_at, changed_by";
const WRITE: &str = "UPDATE tenant_settings SET settings = $2, changed_at = $3, changed_by = $4 \
     WHERE tenant_id = $1";
const ADD_LOGO: &str = "INSERT INTO tenant_logos (tenant_id, sha256, content) VALUES ($1, $2, $3) \
     ON CONFLICT (tenant_id, sha256) DO NOTHING";
const OTHER_LOGOS: &str = "DELETE FROM tenant_logos WHERE tenant_id = $1 AND sha256 <> $2";
const LOGO: &str = "SELECT content FROM tenant_logos WHERE tenant_id = $1 AND sha256 = $2";

/// What is set in the console, in the form of the tenant's table of the configuration file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Values(pub Map<String, Value>);

impl Values {
    /// What is set under a dotted key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        let mut parts = key.split('.');
        let first = self.0.get(parts.next()?)?;
        parts.try_fold(first, |value, part| value.get(part))
    }

    /// Sets what is under a dotted key, or takes it out. Tables that are empty then go, too.
    pub fn set(&mut self, key: &str, value: Option<Value>) {
        put(&mut self.0, key, value);
    }

    /// What is set of a section: by key, in the form of the log. A secret is only said to be there.
    #[must_use]
    pub fn of(&self, section: Section) -> Map<String, Value> {
        let of = section.settings().iter().filter_map(|setting| {
            let value = self.get(setting.key)?;
            let value = match setting.kind {
                kind if kind.is_secret() => "set".into(),
                Kind::Webhooks => without_queries(value),
                _ => value.clone(),
            };
            Some((setting.key.to_owned(), value))
        });
        // What is below the pause is part of it.
        of.filter(|(key, _)| !key.starts_with("restrictions.maintenance.")).collect()
    }
}

/// Receivers of events, without what may be a secret in their addresses.
fn without_queries(webhooks: &Value) -> Value {
    let mut webhooks = webhooks.clone();
    for webhook in webhooks.as_array_mut().into_iter().flatten() {
        if let Some(url) = webhook.get_mut("url")
            && let Some(text) = url.as_str()
        {
            *url = text.split(['?', '#']).next().unwrap_or_default().into();
        }
    }
    webhooks
}

fn put(table: &mut Map<String, Value>, key: &str, value: Option<Value>) {
    match (key.split_once('.'), value) {
        (None, Some(value)) => {
            table.insert(key.to_owned(), value);
        }
        (None, None) => {
            table.remove(key);
        }
        (Some((first, rest)), value) => {
            let below = table.entry(first).or_insert_with(|| Value::Object(Map::new()));
            if !below.is_object() {
                *below = Value::Object(Map::new());
            }
            if let Value::Object(below) = below {
                put(below, rest, value);
            }
            if table.get(first).is_some_and(|below| *below == json!({})) {
                table.remove(first);
            }
        }
    }
}

/// A tenant's settings as the database has them.
#[derive(Debug, Clone, Default)]
pub struct Stored {
    /// What is set.
    pub values: Values,
    /// How often that was changed.
    pub revision: i64,
    /// The logo that the values name.
    pub logo: Option<Logo>,
}

impl Stored {
    fn read(row: &Row) -> Result<(TenantId, Self), sqlx::Error> {
        let values = decoded("settings", serde_json::from_str(&row.get::<String>("settings")?))?;
        let tenant = decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?;
        let revision = row.get("revision")?;
        Ok((tenant, Self { values: Values(values), revision, logo: None }))
    }
}

/// What is set for a tenant.
///
/// # Errors
/// Where the database fails.
pub async fn read(store: &Store, tenant: TenantId) -> Result<Stored, sqlx::Error> {
    let row = query(READ).bind(tenant.to_string()).fetch_optional(store).await?;
    match row.as_ref().map(Stored::read).transpose()? {
        Some((tenant, stored)) => with_logo(store, tenant, stored).await,
        None => Ok(Stored::default()),
    }
}

/// What is set for all tenants.
///
/// # Errors
/// Where the database fails.
pub async fn read_all(store: &Store) -> Result<Vec<(TenantId, Stored)>, sqlx::Error> {
    let mut all = Vec::new();
    for row in query(READ).bind(None::<String>).fetch_all(store).await? {
        let (tenant, stored) = Stored::read(&row)?;
        all.push((tenant, with_logo(store, tenant, stored).await?));
    }
    Ok(all)
}

async fn with_logo(store: &Store, tenant: TenantId, stored: Stored) -> Result<Stored, sqlx::Error> {
    let hash = stored.values.get("branding.logo.sha256").and_then(Value::as_str);
    let Some(hash) = hash else { return Ok(stored) };
    let row = query(LOGO).bind(tenant.to_string()).bind(hash).fetch_optional(store).await?;
    let content = row.map(|row| row.get::<String>("content")).transpose()?;
    let content = content.and_then(|content| BASE64.decode(content).ok());
    let logo = content.and_then(|content| Logo::parse(content.into()).ok());
    if logo.is_none() {
        tracing::error!(%tenant, "the logo of the console's settings is damaged and is not shown");
    }
    Ok(Stored { logo, ..stored })
}

/// How often each tenant's settings have changed.
///
/// # Errors
/// Where the database fails.
pub async fn revisions(store: &Store) -> Result<Vec<(TenantId, i64)>, sqlx::Error> {
    let rows = query(REVISIONS).fetch_all(store).await?;
    let revision = |row: &Row| {
        let tenant = decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?;
        Ok((tenant, row.get("revision")?))
    };
    rows.iter().map(revision).collect()
}

/// The configuration file and the console's settings together.
#[derive(Debug)]
pub struct InForce {
    /// Both.
    pub config: Config,
    /// How often each tenant's settings had changed.
    pub revisions: HashMap<TenantId, i64>,
}

/// The configuration file and the console's settings together, as they are now. What of the settings cannot be used is left
/// out, and the log tells of it.
///
/// # Errors
/// Where the database fails.
pub async fn in_force(
    store: &Store,
    file: &Config,
    ring: &KeyRing,
) -> Result<InForce, sqlx::Error> {
    let mut in_force = InForce { config: file.clone(), revisions: HashMap::new() };
    for (id, stored) in read_all(store).await? {
        in_force.revisions.insert(id, stored.revision);
        let mut tenants = in_force.config.tenants.iter_mut();
        if let Some(tenant) = tenants.find(|tenant| tenant.id == id) {
            *tenant = merge::combine_at_start(tenant, stored, ring);
        }
    }
    Ok(in_force)
}

/// The webhooks of a tenant's file and of the console. Those of the console that cannot be used are left out.
///
/// # Errors
/// Where the database fails.
pub async fn webhooks_of(store: &Store, file: &Tenant) -> Result<Vec<Webhook>, sqlx::Error> {
    let stored = read(store, file.id).await?;
    Ok(merge::webhooks(file, &stored.values).unwrap_or_else(|error| {
        tracing::error!(tenant = %file.id, %error, "the console's webhooks are not used");
        file.webhooks.clone()
    }))
}

/// Settings that are being changed: nobody else changes them until the transaction ends.
#[derive(Debug)]
pub struct Change {
    transaction: Transaction,
    tenant: TenantId,
    before: Values,
    /// What is set now, and then.
    pub values: Values,
}

/// Who changes something, and when.
#[derive(Debug, Clone, Copy)]
pub struct By<'a> {
    /// Who.
    pub actor: &'a Actor,
    /// When.
    pub at: Timestamp,
    /// Randomness.
    pub entropy: &'a Entropy,
}

impl Change {
    /// Begins to change a tenant's settings; given up where it is dropped.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn begin(store: &Store, tenant: TenantId, by: By<'_>) -> Result<Self, sqlx::Error> {
        let mut transaction = store.begin().await?;
        query(BEGIN)
            .bind(tenant.to_string())
            .bind(by.at.as_millisecond())
            .bind(&by.actor.name)
            .execute_in(&mut transaction)
            .await?;
        let row = query(LOCK).bind(tenant.to_string()).fetch_optional_in(&mut transaction).await?;
        let (_, stored) = Stored::read(&row.ok_or(sqlx::Error::RowNotFound)?)?;
        let before = stored.values.clone();
        Ok(Self { transaction, tenant, before, values: stored.values })
    }

    /// The transaction, for what has to be changed with the settings.
    pub fn transaction(&mut self) -> &mut Transaction {
        &mut self.transaction
    }

    /// Keeps a picture for these settings, and sets it as the logo.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn set_logo(&mut self, logo: Option<&Bytes>) -> Result<(), sqlx::Error> {
        let tenant = self.tenant.to_string();
        let hash = logo.map(|content| {
            hex::encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, content))
        });
        let kept = hash.as_deref().unwrap_or_default();
        query(OTHER_LOGOS).bind(&tenant).bind(kept).execute_in(&mut self.transaction).await?;
        if let Some(content) = logo {
            let add = query(ADD_LOGO).bind(&tenant).bind(kept).bind(BASE64.encode(content));
            add.execute_in(&mut self.transaction).await?;
        }
        let bytes = logo.map(Bytes::len);
        let value = hash.map(|hash| json!({ "sha256": hash, "bytes": bytes }));
        self.values.set(keys::LOGO, value);
        Ok(())
    }

    /// Commits, with an act in the log for each section that is another now.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn commit(mut self, by: By<'_>) -> Result<(), sqlx::Error> {
        let By { actor, at, entropy } = by;
        let some = |map: Map<String, Value>| Some(Value::Object(map)).filter(|m| *m != json!({}));
        for section in Section::ALL {
            let (before, mut after) = (self.before.of(section), self.values.of(section));
            for setting in section.settings().iter().filter(|setting| setting.kind.is_secret()) {
                let secret = self.values.get(setting.key);
                if secret.is_some() && secret != self.before.get(setting.key) {
                    after.insert(setting.key.to_owned(), "changed".into());
                }
            }
            if before == after {
                continue;
            }
            let (before, after) = (some(before), some(after));
            let (action, subject) = (Action::SettingsChanged, section.name());
            let tenant = self.tenant;
            let act = audit::New { tenant, by: actor, at, action, subject, before, after };
            audit::record(&mut self.transaction, entropy, act).await?;
        }
        query(WRITE)
            .bind(self.tenant.to_string())
            .bind(Value::Object(self.values.0).to_string())
            .bind(at.as_millisecond())
            .bind(&actor.name)
            .execute_in(&mut self.transaction)
            .await?;
        self.transaction.commit().await
    }
}

/// Seals a secret for a tenant's settings; `None` only where it is too long for the cipher.
#[must_use]
pub fn seal(keys: &KeyRing, tenant: TenantId, secret: &str, by: By<'_>) -> Option<Value> {
    // With its tenant: it opens in no other's settings.
    let text = [tenant.bytes().as_slice(), secret.as_bytes()].concat();
    keys.seal(Purpose::Setting, &text, by.at, by.entropy).map(Value::from)
}

/// Opens what [`seal`] made for the same tenant.
#[must_use]
pub fn unseal(keys: &KeyRing, tenant: TenantId, sealed: &Value) -> Option<String> {
    let text = keys.unseal(Purpose::Setting, sealed.as_str()?)?;
    let secret = text.strip_prefix(tenant.bytes().as_slice())?;
    String::from_utf8(secret.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_under_a_key_is_found_there_and_leaves_nothing_behind() {
        let mut values = Values::default();
        values.set("restrictions.maintenance.until", Some("x".into()));
        values.set("device_cap", Some(7.into()));
        assert_eq!(values.get("restrictions.maintenance"), Some(&json!({ "until": "x" })));
        assert_eq!(values.get("device_cap.more"), None);
        values.set("restrictions.maintenance.until", None);
        assert_eq!(Value::Object(values.0), json!({ "device_cap": 7 }));
    }
}
