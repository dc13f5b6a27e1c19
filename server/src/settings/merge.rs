//! The configuration file and the console's settings together: of each key the file's value, if it has one.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{
    Stored, Values,
    keys::{
        self, AUDIENCES, GRAPH_CERTIFICATE, GRAPH_CLIENT, GRAPH_COMPLIANCE, GRAPH_REMOVED,
        GRAPH_ROOT, GRAPH_SECRET, GRAPH_UNREACHABLE, LOGO, MAINTENANCE, SECRET, WEBHOOKS,
    },
    unseal,
};
use crate::{
    config::{
        self, ClientSecret, CredentialSource, Graph, GraphRoot, GraphRules, Tenant, Webhook, Wrong,
    },
    graph::credential::Credential,
    keys::KeyRing,
};

/// How many receivers of events the console may have.
pub const MOST_WEBHOOKS: usize = 10;

/// The file's and the console's settings together.
#[derive(Debug, Clone)]
pub struct Combined {
    /// The tenant as it is then.
    pub tenant: Tenant,
    /// The keys that both set: the file's value is in force.
    pub clashes: Vec<&'static str>,
}

/// What the configuration file has under a dotted key.
#[must_use]
pub fn in_file<'a>(tenant: &'a Tenant, key: &str) -> Option<&'a toml::Value> {
    let mut parts = key.split('.');
    let first = tenant.given.get(parts.next()?)?;
    parts.try_fold(first, |value, part| value.get(part))
}

/// A value of the file's in JSON, where times are texts.
#[must_use]
pub fn to_json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(is) => is.into(),
        toml::Value::Datetime(at) => at.to_string().into(),
        toml::Value::Array(all) => all.into_iter().map(to_json).collect(),
        toml::Value::Table(table) => {
            table.into_iter().map(|(key, value)| (key, to_json(value))).collect()
        }
    }
}

/// Whether the configuration file sets a key. The client's parts belong together.
#[must_use]
pub fn is_in_file(tenant: &Tenant, key: &str) -> bool {
    let has = |key: &str| in_file(tenant, key).is_some();
    match key {
        // Both have some.
        AUDIENCES | WEBHOOKS => false,
        // Who asks and how it shows who it is belong together.
        _ if key.starts_with("graph.") => has("graph"),
        SECRET => has("sign_in.client_secret_file") || has("sign_in.multi_tenant"),
        _ if key.starts_with(MAINTENANCE) => has(MAINTENANCE),
        _ => has(key),
    }
}

/// The file's and the console's settings together.
///
/// # Errors
/// The key that cannot be used so, and what was expected.
pub fn combine(file: &Tenant, stored: &Stored, ring: &KeyRing) -> Result<Combined, Wrong> {
    let Values(values) = &stored.values;
    if values.is_empty() {
        return Ok(Combined { tenant: file.clone(), clashes: Vec::new() });
    }
    let mut table = file.given.clone();
    let mut clashes = Vec::new();
    for setting in keys::all() {
        let Some(value) = stored.values.get(setting.key) else { continue };
        if is_in_file(file, setting.key) {
            clashes.push(setting.key);
        } else if setting.key == SECRET {
            table.entry("sign_in").or_insert_with(|| toml::Table::new().into());
        } else if is_overlaid(setting.key) {
            overlay(&mut table, setting.key, value)?;
        }
    }
    let mut tenant = config::tenant_from(table)?;
    // What is read from files was read when the file was.
    tenant.terms.clone_from(&file.terms);
    tenant.webhooks = webhooks(file, &stored.values)?;
    tenant.graph = if is_in_file(file, GRAPH_CLIENT) {
        file.graph.clone()
    } else {
        graph(&stored.values, file, ring)?
    };
    tenant.branding.logo.clone_from(&file.branding.logo);
    tenant.given.clone_from(&file.given);
    let image = if is_in_file(file, LOGO) { &file.branding.image } else { &stored.logo };
    tenant.branding.image.clone_from(image);
    if let Some(sign_in) = &mut tenant.sign_in {
        let of_file = file.sign_in.as_ref();
        sign_in.client_secret_file = of_file.and_then(|s| s.client_secret_file.clone());
        let opened = opened(&stored.values, SECRET, file, ring);
        sign_in.client_secret = opened.filter(|_| !is_in_file(file, SECRET)).and_then(Result::ok);
    }
    tenant.check()?;
    Ok(Combined { tenant, clashes })
}

/// A secret that was sealed with another key file.
struct Unreadable;

/// A secret among the settings, where there is one. Where it cannot be opened, the log tells of it.
fn opened(
    values: &Values,
    key: &'static str,
    file: &Tenant,
    ring: &KeyRing,
) -> Option<Result<ClientSecret, Unreadable>> {
    let opened = unseal(ring, file.id, values.get(key)?);
    if opened.is_none() {
        tracing::error!(tenant = %file.id, key, "it was sealed with another key file; set it again");
    }
    Some(opened.map(ClientSecret).ok_or(Unreadable))
}

/// Who asks Microsoft Graph, where the console says it; nobody without a client id.
fn graph(values: &Values, file: &Tenant, ring: &KeyRing) -> Result<Option<Graph>, Wrong> {
    let text = |key| values.get(key).and_then(Value::as_str);
    let Some(client_id) = text(GRAPH_CLIENT) else { return Ok(None) };
    let opened = |key| opened(values, key, file, ring);
    let credential = match (opened(GRAPH_CERTIFICATE), opened(GRAPH_SECRET)) {
        (Some(Ok(pem)), _) => {
            if let Err(unusable) = Credential::both(&pem.0) {
                let expected = unusable.expected().to_owned();
                return Err(Wrong { key: GRAPH_CERTIFICATE.to_owned(), expected });
            }
            Some(CredentialSource::Certificate(pem))
        }
        (None, Some(Ok(secret))) => Some(CredentialSource::Secret(secret)),
        (Some(Err(Unreadable)), _) | (None, Some(Err(Unreadable))) => {
            Some(CredentialSource::Unreadable)
        }
        (None, None) => None,
    };
    let rules = GraphRules {
        groups_unreachable: chosen(
            values,
            GRAPH_UNREACHABLE,
            "expected \"refuse\" or \"without\"",
        )?,
        compliance: chosen(values, GRAPH_COMPLIANCE, "expected \"keep\" or \"report\"")?,
        removed_devices: chosen(values, GRAPH_REMOVED, "expected \"keep\" or \"delete\"")?,
    };
    let graph = Graph::of_console(client_id, credential, text(GRAPH_ROOT), rules)?;
    // The server connects there with what it has: where that may be is for the operator to say.
    let may_be = |root: &GraphRoot| root.is_microsofts() || file.graph_roots.contains(root);
    if graph.root.as_ref().is_some_and(|root| !may_be(root)) {
        let expected = "expected one of Microsoft's addresses of Graph, or one that the file has in \
                        `graph_roots`";
        return Err(Wrong { key: GRAPH_ROOT.to_owned(), expected: expected.to_owned() });
    }
    Ok(Some(graph))
}

/// What was chosen; the default where nothing was.
fn chosen<T: DeserializeOwned + Default>(
    values: &Values,
    key: &str,
    expected: &str,
) -> Result<T, Wrong> {
    let wrong = || Wrong { key: key.to_owned(), expected: expected.to_owned() };
    let chosen = values.get(key).map(|value| serde_json::from_value(value.clone()));
    chosen.map_or_else(|| Ok(T::default()), |chosen| chosen.map_err(|_| wrong()))
}

/// The receivers of events of the file and, after them, of the console: those are in the public internet.
///
/// # Errors
/// The one of the console that cannot be used so, and what was expected.
pub fn webhooks(file: &Tenant, values: &Values) -> Result<Vec<Webhook>, Wrong> {
    let mut all = file.webhooks.clone();
    let stored = values.get(WEBHOOKS).and_then(Value::as_array);
    for (k, value) in stored.into_iter().flatten().enumerate() {
        let wrong = |expected: String| Wrong { key: format!("{WEBHOOKS}[{k}]"), expected };
        let webhook: Webhook =
            serde_json::from_value(value.clone()).map_err(|error| wrong(error.to_string()))?;
        if webhook.allow_private {
            return Err(wrong(
                "expected no allow_private: only the file can allow that".to_owned(),
            ));
        }
        if k == MOST_WEBHOOKS {
            return Err(wrong(format!("expected {MOST_WEBHOOKS} at most")));
        }
        all.push(webhook);
        config::check_webhooks(&all).map_err(|(_, key, expected)| Wrong {
            key: format!("{WEBHOOKS}[{k}].{key}"),
            expected,
        })?;
    }
    Ok(all)
}

/// The same for a start: what cannot be used is left out, so that the others are in force all the same. Of what is left out
/// and of clashes the log tells.
#[must_use]
pub fn combine_at_start(file: &Tenant, mut stored: Stored, ring: &KeyRing) -> Tenant {
    let id = file.id;
    loop {
        match combine(file, &stored, ring) {
            Ok(Combined { tenant, clashes }) => {
                for key in clashes {
                    tracing::warn!(tenant = %id, key, "the console's setting is not used: the configuration file sets it, too");
                }
                return tenant;
            }
            Err(Wrong { key, expected }) => {
                let ours = |setting: &&keys::Setting| {
                    let fits = key_of(&key, setting.key) || key_of(setting.key, &key);
                    stored.values.get(setting.key).is_some() && fits
                };
                // What is missing beside others of its section takes those with it.
                let beside = |setting: &&keys::Setting| {
                    let section = |key: &str| key.split('.').next().map(str::to_owned);
                    stored.values.get(setting.key).is_some()
                        && section(setting.key) == section(&key)
                };
                let found = keys::all().find(ours).or_else(|| keys::all().find(beside));
                let Some(setting) = found else {
                    tracing::error!(tenant = %id, key, expected, "the console's settings are not used");
                    return file.clone();
                };
                tracing::error!(tenant = %id, key, expected, "the console's setting is not used");
                stored.values.set(setting.key, None);
            }
        }
    }
}

/// Whether an error at a key is about a setting.
#[must_use]
pub fn key_of(wrong: &str, setting: &str) -> bool {
    wrong.strip_prefix(setting).is_some_and(|rest| rest.is_empty() || rest.starts_with(['[', '.']))
}

/// Whether a setting is put into the file's table as it is; others are read by themselves.
fn is_overlaid(key: &str) -> bool {
    let is_below_the_pause = key.starts_with(MAINTENANCE) && key != MAINTENANCE;
    !(is_below_the_pause || [LOGO, WEBHOOKS].contains(&key) || key.starts_with("graph."))
}

/// Puts a value of the console's into the file's table.
fn overlay(table: &mut toml::Table, key: &str, value: &Value) -> Result<(), Wrong> {
    let wrong = |expected: String| Wrong { key: key.to_owned(), expected };
    let value = if key == MAINTENANCE { pause(value) } else { toml::Value::try_from(value).ok() };
    let value = value.ok_or_else(|| wrong("expected a value".to_owned()))?;
    let (table, key) = match key.split_once('.') {
        Some((first, rest)) => {
            let below = table.entry(first).or_insert_with(|| toml::Table::new().into());
            (below.as_table_mut().ok_or_else(|| wrong("expected a table".to_owned()))?, rest)
        }
        None => (table, key),
    };
    match (table.get_mut(key), value) {
        // The one key that both may have.
        (Some(toml::Value::Array(there)), toml::Value::Array(more)) => {
            there.extend(more);
        }
        (_, value) => {
            table.insert(key.to_owned(), value);
        }
    }
    Ok(())
}

/// A pause, whose times are times in TOML.
fn pause(value: &Value) -> Option<toml::Value> {
    let mut value = toml::Value::try_from(value).ok()?;
    if let Some(table) = value.as_table_mut() {
        for name in ["from", "until"] {
            if let Some(at) = table.get_mut(name) {
                // What is no time is left as it is: the type says what it expects.
                if let Some(time) = at.as_str().and_then(|text| text.parse().ok()) {
                    *at = toml::Value::Datetime(time);
                }
            }
        }
    }
    Some(value)
}
