//! Terms: policies, their immutable versions, and which one applies to whom.
//!
//! A folder is the source; the database keeps what was published from it, so that a version stays in
//! force until the next one's date, and a decision's text can be shown years later.

pub mod folder;
pub mod markdown;

use std::{
    collections::{BTreeMap, HashMap},
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::Timestamp;

use crate::{
    ids::{ObjectId, PolicyId, TenantId},
    language::{Locale, Preferences},
    store::{Row, Store, Transaction, query},
    terms_of_use::{
        page::{PageMaker, Pages},
        request::Ownership,
    },
};
use folder::{FolderError, ForOwnership, PolicyFolder};

const PUBLISHED_SHA256: &str = "SELECT sha256 FROM policy_texts \
     WHERE tenant_id = $1 AND policy = $2 AND version = $3 AND locale = $4";
const HIGHEST_VERSION: &str = "SELECT COALESCE(MAX(version), 0) AS highest FROM policy_versions WHERE tenant_id = $1 AND policy = $2";
const PUBLISH_VERSION: &str = "INSERT INTO policy_versions (tenant_id, policy, version, effective_at, \
     default_locale, ownership, audience, priority, reaccept, published_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) \
     ON CONFLICT (tenant_id, policy, version) DO UPDATE SET effective_at = excluded.effective_at, \
     default_locale = excluded.default_locale, ownership = excluded.ownership, \
     audience = excluded.audience, priority = excluded.priority, reaccept = excluded.reaccept";
const PUBLISH_TEXT: &str = "INSERT INTO policy_texts (tenant_id, policy, version, locale, markdown, \
     sha256, published_at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
     ON CONFLICT (tenant_id, policy, version, locale) DO NOTHING";
const VERSIONS_OF_POLICY: &str = "SELECT version, effective_at, default_locale, ownership, audience, \
     priority FROM policy_versions WHERE tenant_id = $1 AND policy = $2 ORDER BY version";
const ONE_VERSION: &str = "SELECT version, effective_at, default_locale, ownership, audience, \
     priority FROM policy_versions WHERE tenant_id = $1 AND policy = $2 AND version = $3";
const TEXTS_OF_VERSION: &str = "SELECT locale, markdown, sha256 FROM policy_texts \
     WHERE tenant_id = $1 AND policy = $2 AND version = $3 ORDER BY locale";

/// Terms that cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum TermsError {
    /// The folder is not right.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// A published text was changed without a new number.
    #[error(
        "{}: this text differs from the published version {version}; a published text never changes: \
         set version = {next} in policy.toml, or put the old text back",
        path.display()
    )]
    TextChanged {
        /// The text's file.
        path: PathBuf,
        /// The number it is published under.
        version: u32,
        /// The number to take.
        next: u32,
    },
    /// The database failed.
    #[error("the terms could not be stored or read: {0}")]
    Store(#[from] sqlx::Error),
    /// The database holds something that this program did not write.
    #[error("the stored terms of policy {0} are damaged")]
    Damaged(PolicyId),
}

/// All tenants' terms.
#[derive(Debug, Default)]
pub struct Catalog {
    tenants: HashMap<TenantId, Vec<Policy>>,
}

/// A policy with every version that was ever published of it.
#[derive(Debug)]
pub struct Policy {
    /// Its id.
    pub id: PolicyId,
    /// In rising order.
    pub versions: Vec<Arc<Version>>,
}

/// A published version.
#[derive(Debug)]
pub struct Version {
    /// The policy's id.
    pub policy: PolicyId,
    /// The number.
    pub number: u32,
    /// From when it is in force.
    pub effective: Timestamp,
    /// The language shown where none of the person's own is there.
    pub default_locale: Locale,
    /// Whose devices it is for.
    pub ownership: ForOwnership,
    /// The groups it is for; empty: everyone.
    pub groups: Vec<ObjectId>,
    /// The higher wins.
    pub priority: i32,
    /// The locales of `texts`, in the same order.
    pub locales: Vec<Locale>,
    /// One text a language.
    pub texts: Vec<Text>,
}

/// A published text.
#[derive(Debug)]
pub struct Text {
    /// Its language.
    pub locale: Locale,
    /// SHA-256 of the Markdown, in hex.
    pub sha256: String,
    /// Its pages, rendered at load.
    pub pages: Pages,
}

impl Version {
    /// The text in the language that suits the person best, or in the policy's own.
    #[must_use]
    pub fn text_for(&self, preferences: &Preferences) -> Option<&Text> {
        let locale = preferences.choose(&self.locales).unwrap_or(&self.default_locale);
        self.text_in(locale).or_else(|| self.texts.first())
    }

    /// The text in exactly this language.
    #[must_use]
    pub fn text_in(&self, locale: &Locale) -> Option<&Text> {
        self.texts.iter().find(|text| text.locale == *locale)
    }

    /// How it compares with others that fit: priority, then groups, then ownership.
    fn rank(&self) -> (i32, bool, bool) {
        (self.priority, !self.groups.is_empty(), self.ownership != ForOwnership::Any)
    }
}

impl Policy {
    /// The highest version whose time has come.
    fn in_force(&self, now: Timestamp) -> Option<&Arc<Version>> {
        self.versions.iter().rev().find(|version| version.effective <= now)
    }
}

impl Catalog {
    /// The version that applies to a device of this ownership and a person in these groups
    /// (design.md, "Configuration": the higher priority first, then the more specific, then the id).
    #[must_use]
    pub fn select(
        &self,
        tenant: TenantId,
        ownership: Ownership,
        groups: &[ObjectId],
        now: Timestamp,
    ) -> Option<&Arc<Version>> {
        let fits = |version: &&Arc<Version>| {
            version.ownership.covers(ownership)
                && (version.groups.is_empty() || version.groups.iter().any(|g| groups.contains(g)))
        };
        // The policies are in the order of their ids, and of equals the first stays.
        self.tenants
            .get(&tenant)?
            .iter()
            .filter_map(|policy| policy.in_force(now))
            .filter(fits)
            .reduce(|best, other| if other.rank() > best.rank() { other } else { best })
    }

    /// A version by its number.
    #[must_use]
    pub fn find(&self, tenant: TenantId, policy: &PolicyId, number: u32) -> Option<&Arc<Version>> {
        let policy = self.tenants.get(&tenant)?.iter().find(|p| p.id == *policy)?;
        policy.versions.iter().find(|version| version.number == number)
    }

    /// Publishes a tenant's folder and takes its terms in.
    ///
    /// # Errors
    /// [`TermsError`]; nothing is published then.
    pub async fn load(
        &mut self,
        store: &Store,
        tenant: TenantId,
        folder: &Path,
        now: Timestamp,
        pages: &PageMaker,
    ) -> Result<(), TermsError> {
        let folders = folder::read(folder)?;
        let mut transaction = store.begin().await?;
        for policy in &folders {
            publish(&mut transaction, tenant, policy, now).await?;
        }
        transaction.commit().await?;

        let mut policies = Vec::new();
        for policy in folders {
            policies.push(read_policy(store, tenant, policy, pages).await?);
        }
        self.tenants.insert(tenant, policies);
        Ok(())
    }
}

async fn publish(
    transaction: &mut Transaction,
    tenant: TenantId,
    policy: &PolicyFolder,
    now: Timestamp,
) -> Result<(), TermsError> {
    let (tenant, id, file) = (tenant.to_string(), policy.id.as_str(), &policy.file);
    let version = i64::from(file.version);
    let highest = query(HIGHEST_VERSION)
        .bind(&tenant)
        .bind(id)
        .fetch_optional_in(transaction)
        .await?
        .map_or(Ok(0), |row| row.get::<i64>("highest"))?;
    if highest > version {
        tracing::warn!(
            %tenant, policy = id, folder = version, published = highest,
            "the folder holds an older version than is published; the published one stays in force"
        );
    }
    query(PUBLISH_VERSION)
        .bind(&tenant)
        .bind(id)
        .bind(version)
        .bind(file.effective.as_millisecond())
        .bind(file.default_locale.to_string())
        .bind(file.ownership.as_str())
        .bind(serde_json::to_string(&file.groups).unwrap_or_default())
        .bind(file.priority)
        .bind(file.reaccept)
        .bind(now.as_millisecond())
        .execute_in(transaction)
        .await?;
    for text in &policy.texts {
        let locale = text.locale.to_string();
        let published = query(PUBLISHED_SHA256)
            .bind(&tenant)
            .bind(id)
            .bind(version)
            .bind(&locale)
            .fetch_optional_in(transaction)
            .await?
            .map(|row| row.get::<String>("sha256"))
            .transpose()?;
        match published {
            Some(sha256) if sha256 == text.sha256 => {}
            Some(_) => {
                return Err(TermsError::TextChanged {
                    path: policy.path.join(format!("{locale}.md")),
                    version: file.version,
                    next: u32::try_from(highest).unwrap_or(file.version).saturating_add(1),
                });
            }
            None => {
                tracing::info!(%tenant, policy = id, version, %locale, sha256 = text.sha256, "published");
                query(PUBLISH_TEXT)
                    .bind(&tenant)
                    .bind(id)
                    .bind(version)
                    .bind(&locale)
                    .bind(&text.markdown)
                    .bind(&text.sha256)
                    .bind(now.as_millisecond())
                    .execute_in(transaction)
                    .await?;
            }
        }
    }
    Ok(())
}

async fn read_policy(
    store: &Store,
    tenant: TenantId,
    policy: PolicyFolder,
    pages: &PageMaker,
) -> Result<Policy, TermsError> {
    let rows = query(VERSIONS_OF_POLICY)
        .bind(tenant.to_string())
        .bind(policy.id.as_str())
        .fetch_all(store)
        .await?;
    let mut versions = Vec::with_capacity(rows.len());
    for row in rows {
        // A text that was taken out of the folder is no longer offered; those who read it can
        // still be shown it.
        let offered = |number, locale: &Locale| {
            number != policy.file.version || policy.texts.iter().any(|t| t.locale == *locale)
        };
        versions
            .push(Arc::new(read_version(store, tenant, &policy.id, &row, pages, offered).await?));
    }
    Ok(Policy { id: policy.id, versions })
}

/// Reads one version as it was published, whether or not its policy still has a folder.
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
        Some(row) => Ok(Some(read_version(store, tenant, policy, &row, pages, |_, _| true).await?)),
        None => Ok(None),
    }
}

async fn read_version(
    store: &Store,
    tenant: TenantId,
    policy: &PolicyId,
    row: &Row,
    pages: &PageMaker,
    offered: impl Fn(u32, &Locale) -> bool,
) -> Result<Version, TermsError> {
    let damaged = || TermsError::Damaged(policy.clone());
    let number: i64 = row.get("version")?;
    let texts = query(TEXTS_OF_VERSION)
        .bind(tenant.to_string())
        .bind(policy.as_str())
        .bind(number)
        .fetch_all(store)
        .await?;
    let number = u32::try_from(number).map_err(|_| damaged())?;

    let mut sources = BTreeMap::new();
    for text in texts {
        let locale: String = text.get("locale")?;
        let locale: Locale = locale.parse().map_err(|_| damaged())?;
        if offered(number, &locale) {
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
            Text { pages: pages.prepare(tenant, &rendered, &locale, &locales), locale, sha256 }
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
        locales,
        texts,
    })
}
