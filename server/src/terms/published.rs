//! What was published, as the database keeps it. Any instance may publish; all read from here what is
//! offered, so that all offer the same.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::Arc,
};

use jiff::Timestamp;
use serde_json::json;

use super::{
    Policy, TermsError, Text, Version,
    audience::Lasting,
    folder::{ForOwnership, PolicyFolder, Reading},
    markdown::{self, Rendered},
};
use crate::{
    audit::{self, Action, Actor, New},
    clock::Entropy,
    ids::{PolicyId, TenantId},
    language::Locale,
    store::{Row, Store, Transaction, query},
    terms_of_use::page::PageMaker,
};

// Of two that publish at once, the second waits here for the first.
const LOCK: &str = "INSERT INTO terms_revisions (tenant_id, revision) VALUES ($1, 0) \
     ON CONFLICT (tenant_id) DO UPDATE SET revision = terms_revisions.revision";
const COUNT_CHANGE: &str =
    "UPDATE terms_revisions SET revision = revision + 1 WHERE tenant_id = $1";
const REVISIONS: &str = "SELECT tenant_id, revision FROM terms_revisions";

const OFFER_POLICY: &str = "INSERT INTO policies (tenant_id, policy, source) VALUES ($1, $2, $3) \
     ON CONFLICT (tenant_id, policy) DO UPDATE SET retired_at = NULL \
     WHERE policies.retired_at IS NOT NULL";
// What is written in the console is offered again by hand alone.
const ADD_POLICY: &str = "INSERT INTO policies (tenant_id, policy, source) VALUES ($1, $2, $3) \
     ON CONFLICT (tenant_id, policy) DO NOTHING";
const RETIRE_POLICY: &str = "UPDATE policies SET retired_at = $3 WHERE tenant_id = $1 AND policy = $2 \
     AND retired_at IS NULL";
const OFFERED_POLICIES: &str =
    "SELECT policy, source FROM policies WHERE tenant_id = $1 AND retired_at IS NULL";
const SOURCE: &str = "SELECT source FROM policies WHERE tenant_id = $1 AND policy = $2";

const IN_FORCE: &str = "SELECT COUNT(*) AS policies FROM policies \
     WHERE tenant_id = $1 AND retired_at IS NULL AND EXISTS (SELECT 1 FROM policy_versions v \
     WHERE v.tenant_id = policies.tenant_id AND v.policy = policies.policy AND v.effective_at <= $2 \
     AND v.cancelled_at IS NULL)";

const HIGHEST_VERSION: &str = "SELECT COALESCE(MAX(version), 0) AS highest FROM policy_versions WHERE tenant_id = $1 AND policy = $2";
const PUBLISH_VERSION: &str = "INSERT INTO policy_versions (tenant_id, policy, version, effective_at, \
     default_locale, ownership, audience, priority, reaccept, reading, published_at, regions, \
     accepted_days, accepted_until, published_by) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) \
     ON CONFLICT (tenant_id, policy, version) DO UPDATE SET effective_at = excluded.effective_at, \
     default_locale = excluded.default_locale, ownership = excluded.ownership, \
     audience = excluded.audience, priority = excluded.priority, reaccept = excluded.reaccept, \
     reading = excluded.reading, regions = excluded.regions, accepted_days = excluded.accepted_days, \
     accepted_until = excluded.accepted_until WHERE policy_versions.effective_at <> excluded.effective_at \
     OR policy_versions.default_locale <> excluded.default_locale \
     OR policy_versions.ownership <> excluded.ownership \
     OR policy_versions.audience <> excluded.audience \
     OR policy_versions.priority <> excluded.priority \
     OR policy_versions.reaccept <> excluded.reaccept OR policy_versions.regions <> excluded.regions \
     OR policy_versions.reading <> excluded.reading \
     OR COALESCE(policy_versions.accepted_days, -1) <> COALESCE(excluded.accepted_days, -1) \
     OR COALESCE(policy_versions.accepted_until, -1) <> COALESCE(excluded.accepted_until, -1)";

macro_rules! select_versions {
    ($of:literal) => {
        concat!(
            "SELECT version, effective_at, default_locale, ownership, audience, priority, reaccept, \
             reading, regions, accepted_days, accepted_until FROM policy_versions \
             WHERE tenant_id = $1 AND policy = $2 ",
            $of
        )
    };
}
const VERSIONS_OF_POLICY: &str = select_versions!("AND cancelled_at IS NULL ORDER BY version");
const ONE_VERSION: &str = select_versions!("AND version = $3");

const PUBLISH_TEXT: &str = "INSERT INTO policy_texts (tenant_id, policy, version, locale, markdown, \
     sha256, published_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const OFFER_TEXT: &str = "UPDATE policy_texts SET offered = $5 \
     WHERE tenant_id = $1 AND policy = $2 AND version = $3 AND locale = $4 AND offered <> $5";
const TEXTS_OF_VERSION: &str = "SELECT locale, markdown, sha256, offered FROM policy_texts \
     WHERE tenant_id = $1 AND policy = $2 AND version = $3";

const ONE_TEXT: &str = "SELECT markdown FROM policy_texts \
     WHERE tenant_id = $1 AND policy = $2 AND version = $3 AND locale = $4";

/// Something that publishing changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A text that was not published before.
    Text(PolicyId, u32, Locale),
    /// A version's settings, such as its date or its audience, or one that was not published before.
    Version(PolicyId, u32),
    /// A policy is offered again.
    Offered(PolicyId),
    /// A policy has no folder any more, and is no longer offered.
    Retired(PolicyId),
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(policy, version, locale) => {
                write!(f, "{policy} {version}: text in {locale}")
            }
            Self::Version(policy, version) => write!(f, "{policy} {version}: settings"),
            Self::Offered(policy) => write!(f, "{policy}: offered"),
            Self::Retired(policy) => write!(f, "{policy}: retired, as it has no folder any more"),
        }
    }
}

impl Change {
    /// What it is in the log of acts, and of which policy.
    fn act(&self) -> (Action, &str) {
        match self {
            Self::Text(policy, ..) | Self::Version(policy, ..) => {
                (Action::Published, policy.as_str())
            }
            Self::Offered(policy) => (Action::OfferedAgain, policy.as_str()),
            Self::Retired(policy) => (Action::Retired, policy.as_str()),
        }
    }
}

/// Where a policy is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// In a folder of the operator's.
    Folder,
    /// In the console.
    Console,
}

const FOLDER: &str = "folder";
const CONSOLE: &str = "console";

impl Source {
    /// From its column.
    pub(super) fn read(row: &Row) -> Result<Self, sqlx::Error> {
        Ok(if row.get::<String>("source")? == CONSOLE { Self::Console } else { Self::Folder })
    }
}

/// Begins to change a tenant's terms: of two who do, the second waits for the first.
pub(super) async fn begin(store: &Store, tenant: TenantId) -> Result<Transaction, sqlx::Error> {
    let mut transaction = store.begin().await?;
    query(LOCK).bind(tenant.to_string()).execute_in(&mut transaction).await?;
    Ok(transaction)
}

/// Counts a change, so that every instance reads the terms anew.
pub(super) async fn count_change(
    transaction: &mut Transaction,
    tenant: TenantId,
) -> Result<(), sqlx::Error> {
    query(COUNT_CHANGE).bind(tenant.to_string()).execute_in(transaction).await.map(|_| ())
}

/// Where a policy is written; `None` where there is none of this id.
pub(super) async fn source(
    transaction: &mut Transaction,
    tenant: TenantId,
    policy: &PolicyId,
) -> Result<Option<Source>, sqlx::Error> {
    let row = query(SOURCE).bind(tenant.to_string()).bind(policy.as_str());
    row.fetch_optional_in(transaction).await?.as_ref().map(Source::read).transpose()
}

/// Stops offering a policy; `false` where it was not offered.
pub(super) async fn retire(
    transaction: &mut Transaction,
    tenant: TenantId,
    policy: &PolicyId,
    now: Timestamp,
) -> Result<bool, sqlx::Error> {
    let retire = query(RETIRE_POLICY).bind(tenant.to_string()).bind(policy.as_str());
    Ok(retire.bind(now.as_millisecond()).execute_in(transaction).await? > 0)
}

/// Publishes a tenant's folder: what is new is added, what is published must be the same, and what has no
/// folder is retired.
///
/// # Errors
/// [`TermsError::TextChanged`], or where the database fails; nothing is published then.
pub(super) async fn publish(
    store: &Store,
    entropy: &Entropy,
    tenant: TenantId,
    policies: &[PolicyFolder],
    now: Timestamp,
) -> Result<Vec<Change>, TermsError> {
    let mut transaction = store.begin().await?;
    let changes = apply(&mut transaction, tenant, policies, now).await?;
    let by = Actor::operator();
    // One act a policy: a new one has many texts.
    let mut acts: BTreeMap<(&str, Action), Vec<String>> = BTreeMap::new();
    for change in &changes {
        let (action, policy) = change.act();
        let published = changes.iter().any(|other| other.act() == (Action::Published, policy));
        // One that is new, or comes back with another version, is published.
        let action = if published { Action::Published } else { action };
        acts.entry((policy, action)).or_default().push(change.to_string());
    }
    for ((subject, action), changes) in acts {
        let after = Some(json!({ "changes": changes }));
        let act = New { tenant, by: &by, at: now, action, subject, before: None, after };
        audit::record(&mut transaction, entropy, act).await?;
    }
    transaction.commit().await?;
    for change in &changes {
        tracing::info!(%tenant, %change, "published");
    }
    Ok(changes)
}

/// How many policies would be in force if this folder were published now. Nothing is.
///
/// # Errors
/// Those of publishing it.
pub(super) async fn rehearse(
    store: &Store,
    tenant: TenantId,
    policies: &[PolicyFolder],
    now: Timestamp,
) -> Result<i64, TermsError> {
    let mut transaction = store.begin().await?;
    apply(&mut transaction, tenant, policies, now).await?;
    let in_force = query(IN_FORCE).bind(tenant.to_string()).bind(now.as_millisecond());
    let row = in_force.fetch_optional_in(&mut transaction).await?;
    // The transaction is given up here.
    Ok(row.ok_or(sqlx::Error::RowNotFound)?.get("policies")?)
}

async fn apply(
    transaction: &mut Transaction,
    tenant: TenantId,
    policies: &[PolicyFolder],
    now: Timestamp,
) -> Result<Vec<Change>, TermsError> {
    query(LOCK).bind(tenant.to_string()).execute_in(transaction).await?;
    let mut changes = Vec::new();
    for policy in policies {
        if source(transaction, tenant, &policy.id).await? == Some(Source::Console) {
            let (path, policy) = (policy.path.clone(), policy.id.clone());
            return Err(TermsError::WrittenInConsole { path, policy });
        }
        publish_policy(transaction, tenant, policy, None, now, &mut changes).await?;
    }
    let offered =
        query(OFFERED_POLICIES).bind(tenant.to_string()).fetch_all_in(transaction).await?;
    for row in offered {
        let id: String = row.get("policy")?;
        let of_a_folder = row.get::<String>("source")? == FOLDER;
        if of_a_folder && !policies.iter().any(|policy| policy.id.as_str() == id) {
            let id: PolicyId = id.parse().map_err(|_| TermsError::Damaged(id))?;
            retire(transaction, tenant, &id, now).await?;
            changes.push(Change::Retired(id));
        }
    }
    if !changes.is_empty() {
        count_change(transaction, tenant).await?;
    }
    Ok(changes)
}

/// Publishes a version; `by` is who wrote it in the console.
pub(super) async fn publish_policy(
    transaction: &mut Transaction,
    tenant: TenantId,
    policy: &PolicyFolder,
    by: Option<&str>,
    now: Timestamp,
    changes: &mut Vec<Change>,
) -> Result<(), TermsError> {
    let (tenant_id, id, file) = (tenant.to_string(), policy.id.as_str(), &policy.file);
    let (sql, source) = if by.is_some() { (ADD_POLICY, CONSOLE) } else { (OFFER_POLICY, FOLDER) };
    let offer = query(sql).bind(&tenant_id).bind(id).bind(source);
    if offer.execute_in(transaction).await? > 0 {
        changes.push(Change::Offered(policy.id.clone()));
    }
    let highest = highest(transaction, tenant, &policy.id).await?;
    if highest > file.version {
        tracing::warn!(
            %tenant, policy = id, folder = file.version, published = highest,
            "the folder holds an older version than is published; the published one stays in force"
        );
    }
    let rows = query(PUBLISH_VERSION)
        .bind(&tenant_id)
        .bind(id)
        .bind(file.version)
        .bind(file.effective.as_millisecond())
        .bind(file.default_locale.to_string())
        .bind(file.ownership.as_str())
        .bind(serde_json::to_string(&file.groups).unwrap_or_default())
        .bind(file.priority)
        .bind(file.reaccept)
        .bind(file.reading.as_str())
        .bind(now.as_millisecond())
        .bind(serde_json::to_string(&file.regions).unwrap_or_default())
        .bind(file.acceptance_days.map(i64::from))
        .bind(file.acceptance_until.map(Timestamp::as_millisecond))
        .bind(by)
        .execute_in(transaction)
        .await?;
    if rows > 0 {
        changes.push(Change::Version(policy.id.clone(), file.version));
    }
    publish_texts(transaction, tenant, policy, highest, now, changes).await
}

/// The highest number of a policy's versions; 0 where there is none.
pub(super) async fn highest(
    transaction: &mut Transaction,
    tenant: TenantId,
    policy: &PolicyId,
) -> Result<u32, TermsError> {
    let highest = query(HIGHEST_VERSION).bind(tenant.to_string()).bind(policy.as_str());
    let row = highest.fetch_optional_in(transaction).await?;
    let highest = row.map_or(Ok(0), |row| row.get::<i64>("highest"))?;
    u32::try_from(highest).map_err(|_| TermsError::Damaged(policy.to_string()))
}

async fn publish_texts(
    transaction: &mut Transaction,
    tenant: TenantId,
    policy: &PolicyFolder,
    highest: u32,
    now: Timestamp,
    changes: &mut Vec<Change>,
) -> Result<(), TermsError> {
    let (tenant, id, version) = (tenant.to_string(), policy.id.as_str(), policy.file.version);
    let published = query(TEXTS_OF_VERSION)
        .bind(&tenant)
        .bind(id)
        .bind(version)
        .fetch_all_in(transaction)
        .await?;
    let published: HashMap<String, String> = published
        .iter()
        .map(|row| Ok((row.get("locale")?, row.get("sha256")?)))
        .collect::<Result<_, sqlx::Error>>()?;
    let offer = |locale: String, offered: bool| {
        query(OFFER_TEXT).bind(&tenant).bind(id).bind(version).bind(locale).bind(offered)
    };
    for text in &policy.texts {
        let locale = text.locale.to_string();
        let rows = match published.get(&locale) {
            Some(sha256) if *sha256 == text.sha256 => {
                offer(locale, true).execute_in(transaction).await?
            }
            Some(_) => {
                return Err(TermsError::TextChanged {
                    path: policy.path.join(format!("{locale}.md")),
                    version,
                    next: highest.max(version).saturating_add(1),
                });
            }
            None => {
                query(PUBLISH_TEXT)
                    .bind(&tenant)
                    .bind(id)
                    .bind(version)
                    .bind(&locale)
                    .bind(&text.markdown)
                    .bind(&text.sha256)
                    .bind(now.as_millisecond())
                    .execute_in(transaction)
                    .await?
            }
        };
        if rows > 0 {
            changes.push(Change::Text(policy.id.clone(), version, text.locale.clone()));
        }
    }
    // A text that was taken out of the folder is no longer offered; those who read it can still be
    // shown it.
    for locale in published.into_keys() {
        let gone = !policy.texts.iter().any(|text| text.locale.to_string() == locale);
        if gone && offer(locale, false).execute_in(transaction).await? > 0 {
            changes.push(Change::Version(policy.id.clone(), version));
        }
    }
    Ok(())
}

/// How often each tenant's terms have changed.
///
/// # Errors
/// Where the database fails.
pub(super) async fn read_revisions(store: &Store) -> Result<HashMap<TenantId, i64>, sqlx::Error> {
    let mut revisions = HashMap::new();
    for row in query(REVISIONS).fetch_all(store).await? {
        if let Ok(tenant) = row.get::<String>("tenant_id")?.parse() {
            revisions.insert(tenant, row.get("revision")?);
        }
    }
    Ok(revisions)
}

/// Reads all policies that a tenant offers, in the order of their ids, with all of their versions.
///
/// # Errors
/// Where the database fails or is damaged.
pub(super) async fn read_offered(
    store: &Store,
    tenant: TenantId,
    pages: &PageMaker,
) -> Result<Vec<Policy>, TermsError> {
    let rows = query(OFFERED_POLICIES).bind(tenant.to_string()).fetch_all(store).await?;
    let mut policies = Vec::with_capacity(rows.len());
    for row in rows {
        let id: String = row.get("policy")?;
        let id: PolicyId = id.parse().map_err(|_| TermsError::Damaged(id))?;
        let rows = query(VERSIONS_OF_POLICY)
            .bind(tenant.to_string())
            .bind(id.as_str())
            .fetch_all(store)
            .await?;
        let mut versions = Vec::with_capacity(rows.len());
        for row in rows {
            let version = read_version(store, tenant, &id, &row, pages, Texts::Offered).await?;
            versions.push(Arc::new(version));
        }
        policies.push(Policy { id, versions });
    }
    // Here, as databases differ in how they sort a hyphen.
    policies.sort_by(|a, b| a.id.as_str().cmp(b.id.as_str()));
    Ok(policies)
}

/// Reads one version as it was published, whether or not it is still offered.
///
/// # Errors
/// Where the database fails or is damaged.
pub async fn read_published(
    store: &Store,
    tenant: TenantId,
    policy: &PolicyId,
    number: u32,
    pages: &PageMaker,
) -> Result<Option<Version>, TermsError> {
    let row = query(ONE_VERSION)
        .bind(tenant.to_string())
        .bind(policy.as_str())
        .bind(number)
        .fetch_optional(store)
        .await?;
    match row {
        Some(row) => Ok(Some(read_version(store, tenant, policy, &row, pages, Texts::All).await?)),
        None => Ok(None),
    }
}

/// Reads one text as it was published, whether or not it is still offered.
///
/// # Errors
/// Where the database fails.
pub async fn read_text(
    store: &Store,
    tenant: TenantId,
    policy: &PolicyId,
    number: u32,
    locale: &Locale,
) -> Result<Option<Rendered>, sqlx::Error> {
    let row = query(ONE_TEXT)
        .bind(tenant.to_string())
        .bind(policy.as_str())
        .bind(number)
        .bind(locale.to_string())
        .fetch_optional(store)
        .await?;
    row.map(|row| Ok(markdown::render(&row.get::<String>("markdown")?))).transpose()
}

/// Which texts of a version.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Texts {
    Offered,
    All,
}

async fn read_version(
    store: &Store,
    tenant: TenantId,
    policy: &PolicyId,
    row: &Row,
    pages: &PageMaker,
    which: Texts,
) -> Result<Version, TermsError> {
    let damaged = || TermsError::Damaged(policy.to_string());
    let number: i64 = row.get("version")?;
    let texts = query(TEXTS_OF_VERSION)
        .bind(tenant.to_string())
        .bind(policy.as_str())
        .bind(number)
        .fetch_all(store)
        .await?;
    let number = u32::try_from(number).map_err(|_| damaged())?;
    let reading: String = row.get("reading")?;
    let reading = Reading::parse(&reading).ok_or_else(damaged)?;

    let mut sources = BTreeMap::new();
    for text in texts {
        if which == Texts::All || text.get::<i64>("offered")? != 0 {
            let locale: String = text.get("locale")?;
            let locale: Locale = locale.parse().map_err(|_| damaged())?;
            let markdown: String = text.get("markdown")?;
            sources.insert(locale, (markdown, text.get::<String>("sha256")?));
        }
    }
    let locales: Vec<Locale> = sources.keys().cloned().collect();
    let texts = sources
        .into_iter()
        .map(|(locale, (markdown, sha256))| {
            let rendered = markdown::render(&markdown);
            if !rendered.dropped.is_empty() {
                tracing::warn!(
                    %tenant, %policy, version = number, %locale, dropped = ?rendered.dropped,
                    "left out of the page; terms are plain CommonMark"
                );
            }
            let pages = pages.prepare(tenant, &rendered, &locale, &locales, reading);
            Text { locale, sha256, rendered, pages }
        })
        .collect();

    let default_locale: String = row.get("default_locale")?;
    let ownership: String = row.get("ownership")?;
    let groups: String = row.get("audience")?;
    let priority: i64 = row.get("priority")?;
    let effective = Timestamp::from_millisecond(row.get("effective_at")?);
    Ok(Version {
        policy: policy.clone(),
        number,
        effective: effective.map_err(|_| damaged())?,
        default_locale: default_locale.parse().map_err(|_| damaged())?,
        ownership: ForOwnership::parse(&ownership).ok_or_else(damaged)?,
        groups: serde_json::from_str(&groups).map_err(|_| damaged())?,
        priority: i32::try_from(priority).map_err(|_| damaged())?,
        reaccept: row.get::<i64>("reaccept")? != 0,
        regions: serde_json::from_str(&row.get::<String>("regions")?).map_err(|_| damaged())?,
        lasting: match (row.get::<Option<i64>>("accepted_days")?, row.time("accepted_until")?) {
            (Some(days), _) => Lasting::Days(u32::try_from(days).map_err(|_| damaged())?),
            (None, Some(until)) => Lasting::Until(until),
            (None, None) => Lasting::ForGood,
        },
        reading,
        locales,
        texts,
    })
}
