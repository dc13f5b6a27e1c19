//! The configuration file (design.md, "Configuration").
//!
//! Read with the `toml` crate into plain types; `serde_path_to_error` adds the key to every error, so
//! that a mistake is named by file, key and what was expected.

mod check;
mod evidence;
mod graph;
mod retention;
mod telemetry;
mod values;
mod webhooks;

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use serde::{Deserialize, de};

pub use self::check::Wrong;
pub use self::evidence::Evidence;
pub use self::graph::{
    CredentialSource, Graph, GraphRoot, GraphRules, GroupsUnreachable, RemovedDevices,
    ReportCompliance,
};
pub use self::retention::Retention;
pub use self::telemetry::{HeadersError, OtlpEndpoint, Telemetry};
pub use self::values::{
    Authority, DatabaseUrl, Email, Maintenance, OsVersion, Paused, Phone, PublicUrl, WebAddress,
    address, is_safe_origin, optional_address, optional_time, time,
};
pub use self::webhooks::{EventPattern, Webhook, check as check_webhooks};

use crate::{
    branding::{Colour, Logo},
    edge::TrustedProxies,
    ids::{ObjectId, TenantId},
    terms_of_use::redirect_uri::Allowed,
    text::Text,
};

/// The sections that the environment may override, as `VESTIBULE_<SECTION>__<KEY>`.
const FROM_ENVIRONMENT: [&str; 6] =
    ["server", "database", "keys", "themes", "evidence", "telemetry"];

/// The whole file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where to listen and under which name.
    pub server: Server,
    /// Where decisions are kept.
    pub database: Database,
    /// Where the keys are kept.
    pub keys: Keys,
    /// An operator's own style sheets.
    #[serde(default)]
    pub themes: Themes,
    /// How records are sealed.
    #[serde(default)]
    pub evidence: Evidence,
    /// Where traces go.
    #[serde(default)]
    pub telemetry: Telemetry,
    /// Who is served.
    #[serde(default, rename = "tenant")]
    pub tenants: Vec<Tenant>,
}

/// `[server]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// The address and port that the pages and the API are served on.
    #[serde(deserialize_with = "address")]
    pub listen: SocketAddr,
    /// The origin that Windows and browsers use.
    pub public_url: PublicUrl,
    /// Where `/metrics` is served instead, if given.
    #[serde(default, deserialize_with = "optional_address")]
    pub ops_listen: Option<SocketAddr>,
    /// How many connections there may be at `listen` at a time.
    #[serde(default = "default_max_connections", deserialize_with = "max_connections")]
    pub max_connections: u32,
    /// The proxies that are believed when they say for whom they ask.
    #[serde(default)]
    pub trusted_proxies: TrustedProxies,
}

/// Enough for a school that starts all its PCs at once; with what else needs one, it fits in the 20,000 files that a cautious
/// machine lets a process have.
fn default_max_connections() -> u32 {
    16_384
}

fn max_connections<'de, D: de::Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    values::number(deserializer, 1..=1_000_000)
}

/// `[database]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// Which database, and where.
    pub url: DatabaseUrl,
}

/// `[keys]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// The key file; made at the first start.
    pub path: PathBuf,
}

/// `[themes]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Themes {
    /// A folder whose `<theme>.css` take the place of ours, and whose `<theme>.extra.css` come after them.
    pub path: Option<PathBuf>,
}

/// `[[tenant]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tenant {
    /// The Entra tenant id.
    pub id: TenantId,
    /// The organization's display name.
    pub name: String,
    /// The authority whose tokens are accepted.
    pub authority: Authority,
    /// The audiences (`aud`) that a token may name.
    pub audiences: Vec<String>,
    /// The folder with the tenant's policies.
    pub terms: PathBuf,
    /// Where a decision may be sent.
    #[serde(default = "default_redirect_uris")]
    pub redirect_uris: Vec<Allowed>,
    /// How many devices a person may have.
    #[serde(default = "default_device_cap")]
    pub device_cap: u32,
    /// What happens where no policy fits.
    #[serde(default)]
    pub no_terms: NoTerms,
    /// Who and what may not enroll.
    #[serde(default)]
    pub restrictions: Restrictions,
    /// The organization's own look.
    #[serde(default)]
    pub branding: Branding,
    /// Other caps for some groups and users.
    #[serde(default, rename = "cap_override")]
    pub cap_overrides: Vec<CapOverride>,
    /// What asking for a device's removal does.
    #[serde(default)]
    pub removals: Removals,
    /// The portal's sign-in.
    pub sign_in: Option<SignIn>,
    /// Who asks Microsoft Graph.
    pub graph: Option<Graph>,
    /// Where the console may say that Microsoft Graph is, beside Microsoft's own addresses.
    #[serde(default)]
    pub graph_roots: Vec<GraphRoot>,
    /// Who helps the tenant's people.
    pub support: Option<Support>,
    /// What people may do with what they agreed to.
    #[serde(default)]
    pub agreements: Agreements,
    /// How long data about people is kept.
    #[serde(default)]
    pub retention: Retention,
    /// Who is sent the events.
    #[serde(default, rename = "webhook")]
    pub webhooks: Vec<Webhook>,
    /// What the file itself says of the tenant: what it leaves out can be set in the console.
    #[serde(skip)]
    pub given: toml::Table,
}

fn default_redirect_uris() -> Vec<Allowed> {
    ["ms-appx-web:", "ms-aadj-redir:"].iter().filter_map(|entry| entry.parse().ok()).collect()
}

fn default_device_cap() -> u32 {
    15
}

/// What happens where no policy fits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoTerms {
    /// Accepted without a page; recorded as not required.
    #[default]
    Continue,
    /// Refused.
    Refuse,
}

/// `[tenant.restrictions]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Restrictions {
    /// Whether people may bring their own devices.
    pub personal_devices: PersonalDevices,
    /// The lowest Windows version that may enroll, such as `10.0.19045`.
    pub minimum_os_version: Option<OsVersion>,
    /// Whether enrollment is paused.
    pub maintenance: Maintenance,
    /// Groups whose members may enroll; where there is neither a group nor a user: everybody.
    pub licensed_groups: Vec<ObjectId>,
    /// Users who may enroll.
    pub licensed_users: Vec<ObjectId>,
    /// Whether a PIN is asked for.
    pub pin: Pin,
}

impl Restrictions {
    /// Whether this person, who is in these groups, may enroll.
    #[must_use]
    pub fn license(&self, user: ObjectId, groups: &[ObjectId]) -> bool {
        let everybody = self.licensed_groups.is_empty() && self.licensed_users.is_empty();
        everybody
            || self.licensed_users.contains(&user)
            || self.licensed_groups.iter().any(|group| groups.contains(group))
    }
}

/// Whether people may bring their own devices.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonalDevices {
    /// They may.
    #[default]
    Allowed,
    /// They may not.
    Blocked,
}

/// Whether a PIN is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pin {
    /// It is not.
    #[default]
    Off,
    /// It is.
    Required,
}

/// `[tenant.branding]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Branding {
    /// The file of the logo.
    pub logo: Option<PathBuf>,
    /// The colour of the primary button and the links.
    pub accent: Option<Colour>,
    /// What the logo's file holds; [`Config::load`] reads it.
    #[serde(skip)]
    pub image: Option<Logo>,
}

/// `[[tenant.cap_override]]`: another cap for a group's members or for one user.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CapOverride {
    /// The group's object id.
    pub group: Option<ObjectId>,
    /// The user's object id.
    pub user: Option<ObjectId>,
    /// The cap.
    pub cap: u32,
}

/// `[tenant.removals]`: what asking for a device's removal does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Removals {
    /// When the slot is free for another device.
    pub free_slot: FreeSlot,
    /// How many removals of one person may be under way.
    pub most_pending: u32,
    /// Whether people at their cap can remove a device on the Terms of Use page.
    pub on_terms_page: bool,
}

impl Default for Removals {
    fn default() -> Self {
        Self { free_slot: FreeSlot::default(), most_pending: 5, on_terms_page: true }
    }
}

/// When the slot of a device whose removal was asked for is free.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FreeSlot {
    /// As soon as it is asked for: the old PC may be dead.
    #[default]
    AtOnce,
    /// When the MDM says that the device is unenrolled.
    OnConfirmation,
}

/// `[tenant.sign_in]`: the portal's OpenID Connect client.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// The client id.
    pub client_id: Option<Text<200>>,
    /// The file that holds the client secret.
    pub client_secret_file: Option<PathBuf>,
    /// The client secret, where it was set in the console.
    #[serde(skip)]
    pub client_secret: Option<ClientSecret>,
    /// Object ids of administrators.
    #[serde(default)]
    pub administrators: Vec<ObjectId>,
    /// Object ids of auditors.
    #[serde(default)]
    pub auditors: Vec<ObjectId>,
    /// Object ids of the help desk.
    #[serde(default)]
    pub help_desk: Vec<ObjectId>,
    /// Whether the client is registered for accounts of any organization. Tenants that share such a client
    /// share its sign-in page, too: nobody is asked for their organization.
    #[serde(default)]
    pub multi_tenant: bool,
}

/// `[tenant.support]`: whom people can turn to.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Support {
    /// What the help desk is called.
    pub name: Option<Text<100>>,
    /// Its e-mail address.
    pub email: Option<Email>,
    /// Its telephone number, as people write it.
    pub phone: Option<Phone>,
    /// A page about it.
    pub url: Option<WebAddress>,
}

/// `[tenant.agreements]`
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Agreements {
    /// Whether people can withdraw from what they accepted.
    pub withdrawal: Withdrawal,
}

/// Whether people can withdraw from what they accepted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Withdrawal {
    /// They can: as easily as they accepted (GDPR, article 7(3)).
    #[default]
    Allowed,
    /// They cannot: the terms are a condition, and the person was only asked to take note of them.
    Refused,
}

/// A client secret.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientSecret(pub String);

/// Never the secret.
impl std::fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClientSecret(…)")
    }
}

impl SignIn {
    /// The client id, where people can sign in: there is a secret, too.
    #[must_use]
    pub fn client(&self) -> Option<&str> {
        let has_secret = self.client_secret_file.is_some() || self.client_secret.is_some();
        self.client_id.as_ref().filter(|_| has_secret).map(Text::as_str)
    }

    /// The client secret, as the file has it now: it can be replaced under a running server.
    ///
    /// # Errors
    /// Where the file cannot be read or is empty, or there is no secret.
    pub fn secret(&self) -> std::io::Result<String> {
        match (&self.client_secret_file, &self.client_secret) {
            (Some(file), _) => read_secret(file),
            (None, Some(ClientSecret(secret))) => Ok(secret.clone()),
            (None, None) => Err(std::io::Error::other("there is no client secret")),
        }
    }
}

/// A client secret that has a file of its own.
///
/// # Errors
/// Where the file cannot be read or is empty.
pub fn read_secret(file: &Path) -> std::io::Result<String> {
    let secret = fs::read_to_string(file)?;
    match secret.trim() {
        "" => Err(std::io::Error::other("expected the client secret; the file is empty")),
        secret => Ok(secret.to_owned()),
    }
}

/// A configuration that cannot be used, with the file, the key and what was expected.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{}: {source}", file.display())]
    Read {
        /// The file.
        file: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// A setting is unknown, missing or malformed.
    #[error("{}: {key}: {expected}", file.display())]
    Setting {
        /// The file.
        file: PathBuf,
        /// The key, dotted, `tenant[0].name` for lists.
        key: String,
        /// What is wrong and what was expected.
        expected: String,
    },
}

impl Config {
    /// Reads the file, with overrides from the environment's variables, and resolves relative paths
    /// against the file's folder.
    ///
    /// # Errors
    /// [`ConfigError`], with the file, the key and what was expected.
    pub fn load(
        file: &Path,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let text = fs::read_to_string(file)
            .map_err(|source| ConfigError::Read { file: file.to_owned(), source })?;
        let mut table = parse(&text, file)?;
        override_from(&mut table, environment);
        let given = table.get("tenant").and_then(toml::Value::as_array).cloned();
        let mut config: Self = from_table(table, file)?;
        for (tenant, given) in config.tenants.iter_mut().zip(given.unwrap_or_default()) {
            tenant.given = given.as_table().cloned().unwrap_or_default();
        }
        config.resolve(file.parent().unwrap_or(Path::new("")));
        config.check(file)?;
        config.read_logos(file)?;
        Ok(config)
    }

    fn resolve(&mut self, folder: &Path) {
        if let DatabaseUrl::Sqlite(database) = &mut self.database.url {
            *database = folder.join(&database);
        }
        self.keys.path = folder.join(&self.keys.path);
        self.themes.path = self.themes.path.take().map(|path| folder.join(path));
        let checkpoints = &mut self.evidence.checkpoint_file;
        *checkpoints = checkpoints.take().map(|path| folder.join(path));
        self.telemetry.resolve(folder);
        for tenant in &mut self.tenants {
            tenant.terms = folder.join(&tenant.terms);
            let logo = &mut tenant.branding.logo;
            *logo = logo.take().map(|logo| folder.join(logo));
            if let Some(sign_in) = &mut tenant.sign_in {
                let secret = &mut sign_in.client_secret_file;
                *secret = secret.take().map(|secret| folder.join(secret));
            }
            if let Some(graph) = &mut tenant.graph {
                graph.resolve(folder);
            }
        }
    }

    fn read_logos(&mut self, file: &Path) -> Result<(), ConfigError> {
        for (n, tenant) in self.tenants.iter_mut().enumerate() {
            let Some(path) = &tenant.branding.logo else { continue };
            let logo = Logo::read(path).map_err(|error| ConfigError::Setting {
                file: file.to_owned(),
                key: format!("tenant[{n}].branding.logo"),
                expected: format!("{}: {error}", path.display()),
            })?;
            tenant.branding.image = Some(logo);
        }
        Ok(())
    }
}

/// Parses a file's text. The error has its place and what was expected, but not the line itself: there
/// may be a password in it.
///
/// # Errors
/// [`ConfigError::Setting`].
pub fn parse(text: &str, file: &Path) -> Result<toml::Table, ConfigError> {
    text.parse().map_err(|error: toml::de::Error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        ConfigError::Setting {
            file: file.to_owned(),
            key: format!("line {line}, column {column}"),
            expected: error.message().to_owned(),
        }
    })
}

/// Reads a table into a type, with the file and the key in every error.
///
/// # Errors
/// [`ConfigError::Setting`].
pub fn from_table<T: de::DeserializeOwned>(
    table: toml::Table,
    file: &Path,
) -> Result<T, ConfigError> {
    serde_path_to_error::deserialize(toml::Value::Table(table)).map_err(|error| {
        let key = match error.path().to_string() {
            path if path == "." => "(top level)".to_owned(),
            path => path,
        };
        let expected = error.into_inner().message().trim().replace('\n', " ");
        ConfigError::Setting { file: file.to_owned(), key, expected }
    })
}

/// A tenant from its table, wherever that comes from. Paths are as they are written, and no file is read.
///
/// # Errors
/// The key that is unknown, missing or malformed, and what was expected.
pub fn tenant_from(table: toml::Table) -> Result<Tenant, Wrong> {
    from_table(table, Path::new("")).map_err(|error| match error {
        ConfigError::Setting { key, expected, .. } => Wrong { key, expected },
        ConfigError::Read { source, .. } => {
            Wrong { key: String::new(), expected: source.to_string() }
        }
    })
}

fn override_from(table: &mut toml::Table, environment: impl Iterator<Item = (String, String)>) {
    for (name, value) in environment {
        let Some((section, key)) = name.strip_prefix("VESTIBULE_").and_then(|n| n.split_once("__"))
        else {
            continue;
        };
        let (section, key) = (section.to_lowercase(), key.to_lowercase());
        if !FROM_ENVIRONMENT.contains(&section.as_str()) {
            continue;
        }
        let section = table.entry(section).or_insert_with(|| toml::Table::new().into());
        if let Some(section) = section.as_table_mut() {
            section.insert(key, value.into());
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    const GOOD: &str = r#"
        [server]
        listen = "127.0.0.1:8080"
        public_url = "https://mdm.contoso.com"
        [database]
        url = "sqlite://data/vestibule.db"
        [keys]
        path = "data/keys.json"
        [[tenant]]
        id = "6babcaad-604b-40ac-a9d7-9fd97c0b779f"
        name = "Contoso"
        authority = "https://login.microsoftonline.com/"
        audiences = ["0f7f8e1c-3c0f-4a51-9d0b-5f0f6f3b8a11"]
        terms = "terms/contoso"
        [tenant.restrictions]
        personal_devices = "blocked"
        minimum_os_version = "10.0.19045"
        maintenance = { until = 2026-12-01T00:00:00Z, message = "Back soon" }
        [[tenant.cap_override]]
        group = "0f7f8e1c-3c0f-4a51-9d0b-5f0f6f3b8a11"
        cap = 1000
        [tenant.sign_in]
        client_id = "x"
        client_secret_file = "secret"
    "#;

    fn load(text: &str, environment: &[(&str, &str)]) -> Result<Config, String> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("vestibule.toml");
        fs::write(&file, text).unwrap();
        fs::create_dir_all(folder.path().join("terms/contoso")).unwrap();
        let environment = environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        Config::load(&file, environment)
            .map_err(|e| e.to_string().replace(&format!("{}", file.display()), "FILE"))
    }

    #[test]
    fn the_documented_file_is_read_with_its_defaults() {
        let config = load(GOOD, &[]).unwrap();
        let tenant = &config.tenants[0];
        assert_eq!(tenant.device_cap, 15);
        assert_eq!(tenant.no_terms, NoTerms::Continue);
        assert_eq!(tenant.redirect_uris.len(), 2);
        assert_eq!(tenant.authority.to_string(), "https://login.microsoftonline.com");
        assert!(tenant.terms.is_absolute() && tenant.terms.ends_with("terms/contoso"));
        assert!(config.keys.path.is_absolute());
        let now: Timestamp = "2026-11-20T00:00:00Z".parse().unwrap();
        let paused = tenant.restrictions.maintenance.at(now).unwrap();
        assert_eq!(paused.message, Some("Back soon"));
        let later: Timestamp = "2026-12-01T00:00:00Z".parse().unwrap();
        assert_eq!(tenant.restrictions.maintenance.at(later), None);
    }

    #[test]
    fn a_mistake_about_the_portal_is_named_too() {
        for (from, to, says) in [
            (
                "client_id = \"x\"",
                "client_id = \"\"",
                "FILE: tenant[0].sign_in.client_id: expected 1 to 200 characters",
            ),
            (
                "[tenant.sign_in]",
                "[tenant.support]\nemail = \"help\"\n[tenant.sign_in]",
                "FILE: tenant[0].support.email: expected an e-mail address",
            ),
            (
                "[tenant.sign_in]",
                "[tenant.support]\nurl = \"javascript:alert(1)\"\n[tenant.sign_in]",
                "FILE: tenant[0].support.url: expected an address",
            ),
            (
                "[tenant.sign_in]",
                "[tenant.agreements]\nwithdrawal = \"maybe\"\n[tenant.sign_in]",
                "FILE: tenant[0].agreements.withdrawal: unknown variant `maybe`",
            ),
        ] {
            let error = load(&GOOD.replacen(from, to, 1), &[]).unwrap_err();
            assert!(error.starts_with(says), "{error}");
        }
    }

    #[test]
    fn the_environment_overrides_the_file() {
        let config =
            load(GOOD, &[("VESTIBULE_SERVER__LISTEN", "127.0.0.1:9"), ("HOME", "/")]).unwrap();
        assert_eq!(config.server.listen.port(), 9);
        assert!(config.server.trusted_proxies.is_empty());
        let proxies = [("VESTIBULE_SERVER__TRUSTED_PROXIES", "10.0.0.0/8, ::1")];
        let listed =
            GOOD.replace("[database]", "trusted_proxies = [\"10.0.0.0/8\", \"::1\"]\n[database]");
        let (given, listed) = (load(GOOD, &proxies).unwrap(), load(&listed, &[]).unwrap());
        assert_eq!(given.server.trusted_proxies, listed.server.trusted_proxies);
        assert!(!listed.server.trusted_proxies.is_empty());
        let seal = [
            ("VESTIBULE_EVIDENCE__SEAL_EVERY_SECONDS", "7"),
            ("VESTIBULE_EVIDENCE__CHECKPOINT_FILE", "c"),
        ];
        let evidence = load(GOOD, &seal).unwrap().evidence;
        assert_eq!(evidence.seal_every_seconds, 7);
        assert!(evidence.checkpoint_file.unwrap().is_absolute());
    }

    #[test]
    fn a_mistake_is_named_by_file_key_and_expectation() {
        for (from, to, says) in [
            (
                "listen = \"127.0.0.1:8080\"",
                "listen = 8080",
                "FILE: server.listen: invalid type: integer `8080`",
            ),
            (
                "listen = ",
                "lisen = ",
                "FILE: server.lisen: unknown field `lisen`, expected one of `listen`",
            ),
            (
                "[database]",
                "trusted_proxies = [\"10.0.0.0/8\", \"proxy.local\"]\n[database]",
                "FILE: server.trusted_proxies: `proxy.local`: expected an address or a network of your proxies",
            ),
            (
                "[database]",
                "trusted_proxies = [\"0.0.0.0/0\"]\n[database]",
                "FILE: server.trusted_proxies: `0.0.0.0/0`: expected an address or a network of your proxies",
            ),
            (
                "[database]",
                "trusted_proxies = true\n[database]",
                "FILE: server.trusted_proxies: invalid type: boolean `true`, expected a list of addresses",
            ),
            ("path = \"data/keys.json\"", "", "FILE: keys: missing field `path`"),
            ("6babcaad-", "", "FILE: tenant[0].id: expected a GUID"),
            (
                "https://mdm.contoso.com\"",
                "https://mdm.contoso.com/\"",
                "FILE: server.public_url: expected an origin",
            ),
            (
                "https://login",
                "http://login",
                "FILE: tenant[0].authority: expected an https address",
            ),
            (
                "\"blocked\"",
                "\"maybe\"",
                "FILE: tenant[0].restrictions.personal_devices: unknown variant `maybe`, expected `allowed` or `blocked`",
            ),
            (
                "{ until = 2026-12-01T00:00:00Z, ",
                "{ til = 3, ",
                "FILE: tenant[0].restrictions.maintenance",
            ),
            (
                "until = 2026-12-01T00:00:00Z",
                "until = 2026-12-01T00:00:00",
                "expected a time with its offset",
            ),
            (
                "group = \"0f7f8e1c-3c0f-4a51-9d0b-5f0f6f3b8a11\"",
                "",
                "FILE: tenant[0].cap_override[0]: expected either",
            ),
            (
                "[\"0f7f8e1c-3c0f-4a51-9d0b-5f0f6f3b8a11\"]",
                "[]",
                "FILE: tenant[0].audiences: expected at least one",
            ),
            (
                "[tenant.restrictions]",
                "[tenant.branding]\naccent = \"green\"\n[tenant.restrictions]",
                "FILE: tenant[0].branding.accent: expected a colour such as",
            ),
            (
                "[tenant.restrictions]",
                "[tenant.branding]\nimage = \"x\"\n[tenant.restrictions]",
                "FILE: tenant[0].branding.image: unknown field `image`, expected `logo` or `accent`",
            ),
            ("[server]", "[server", "FILE: line 2, column "),
            (
                "127.0.0.1:8080",
                "localhost:8080",
                "FILE: server.listen: expected an address and port such as",
            ),
            (
                "\"sqlite://data/vestibule.db\"",
                "\"postgres://u:hunter2@h/x",
                "FILE: line 6, column ",
            ),
            ("terms/contoso", "terms/nowhere", "FILE: tenant[0].terms: expected a folder"),
            (
                "terms = ",
                "redirect_uris = []\nterms = ",
                "FILE: tenant[0].redirect_uris: expected at least one",
            ),
            ("sqlite://data", "mysql://data", "FILE: database.url: expected \"sqlite://path"),
        ] {
            let error = load(&GOOD.replacen(from, to, 1), &[]).expect_err(from);
            assert!(error.contains(says), "{from} -> {to}: {error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }
}
