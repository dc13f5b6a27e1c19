//! Terms: policies, their immutable versions, and which one applies to whom.
//!
//! A folder is the source; the database keeps what was published from it, so that a version stays in
//! force until the next one's date, and a decision's text can be shown years later. Every instance looks
//! there for what has changed, so that all offer the same within [`LOOK_EVERY`] and the time to read it.

pub mod audience;
pub mod draft;
pub mod folder;
pub mod listing;
pub mod markdown;
pub mod published;

use std::{
    collections::{HashMap, HashSet},
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use jiff::Timestamp;

use crate::{
    clock::{Clock, Entropy},
    ids::{ObjectId, PolicyId, TenantId},
    language::{Locale, Preferences},
    store::Store,
    terms_of_use::page::{PageMaker, Pages},
};
use audience::{Lasting, Reader, Region};
use folder::{FolderError, ForOwnership, Reading};
use markdown::Rendered;
use published::{Change, read_offered, read_revisions};

/// How often an instance looks for what others have published.
pub const LOOK_EVERY: Duration = Duration::from_secs(1);

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
    /// A folder has the id of a policy that is written in the console.
    #[error(
        "{}: the policy {policy} is written in the console; give the folder another name, or remove it",
        path.display()
    )]
    WrittenInConsole {
        /// The folder.
        path: PathBuf,
        /// The policy.
        policy: PolicyId,
    },
    /// The database failed.
    #[error("the terms could not be stored or read: {0}")]
    Store(#[from] sqlx::Error),
    /// The database holds something that this program did not write.
    #[error("the stored terms of policy {0} are damaged")]
    Damaged(String),
}

/// All tenants' terms, as the database has them.
#[derive(Debug)]
pub struct Catalog {
    store: Store,
    pages: PageMaker,
    tenants: RwLock<HashMap<TenantId, Arc<Offered>>>,
}

/// What a tenant offers.
#[derive(Debug, Default)]
struct Offered {
    /// How often it had changed when it was read.
    revision: i64,
    /// In the order of their ids.
    policies: Vec<Policy>,
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
    /// Whether those who accepted an earlier version are asked to accept this one.
    pub reaccept: bool,
    /// The regions whose devices it is for; empty: all.
    pub regions: Vec<Region>,
    /// How long an acceptance lasts.
    pub lasting: Lasting,
    /// How people show that they have read it.
    pub reading: Reading,
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
    /// The text as HTML.
    pub rendered: Rendered,
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

    /// How it compares with others that fit: priority, then groups, then ownership, then regions.
    fn rank(&self) -> (i32, bool, bool, bool) {
        let for_one = self.ownership != ForOwnership::Any;
        (self.priority, !self.groups.is_empty(), for_one, !self.regions.is_empty())
    }
}

impl Policy {
    /// The highest version whose time has come.
    fn in_force(&self, now: Timestamp) -> Option<&Arc<Version>> {
        self.versions.iter().rev().find(|version| version.effective <= now)
    }
}

/// Publishes a tenant's folder and says what that has changed.
///
/// # Errors
/// [`TermsError`]; nothing is published then.
pub async fn publish(
    store: &Store,
    entropy: &Entropy,
    tenant: TenantId,
    folder: &Path,
    now: Timestamp,
) -> Result<Vec<Change>, TermsError> {
    published::publish(store, entropy, tenant, &folder::read(folder)?, now).await
}

/// How many policies would be in force if a tenant's folder were published now. Nothing is.
///
/// # Errors
/// [`TermsError`]: those of publishing it.
pub async fn rehearse(
    store: &Store,
    tenant: TenantId,
    folder: &Path,
    now: Timestamp,
) -> Result<i64, TermsError> {
    published::rehearse(store, tenant, &folder::read(folder)?, now).await
}

impl Catalog {
    /// Reads the terms of these tenants.
    ///
    /// # Errors
    /// Where the database fails or is damaged.
    pub async fn read(
        store: Store,
        pages: PageMaker,
        tenants: impl Iterator<Item = TenantId>,
        now: Timestamp,
    ) -> Result<Arc<Self>, TermsError> {
        let unread = tenants.map(|tenant| (tenant, Arc::default())).collect();
        let catalog = Self { store, pages, tenants: RwLock::new(unread) };
        catalog.look(now).await?;
        Ok(Arc::new(catalog))
    }

    fn offered(&self, tenant: TenantId) -> Option<Arc<Offered>> {
        self.tenants.read().unwrap_or_else(PoisonError::into_inner).get(&tenant).cloned()
    }

    /// The version that applies to this person and device
    /// (design.md, "Configuration": the higher priority first, then the more specific, then the id).
    #[must_use]
    pub fn select(
        &self,
        tenant: TenantId,
        reader: &Reader<'_>,
        now: Timestamp,
    ) -> Option<Arc<Version>> {
        // The policies are in the order of their ids, and of equals the first stays.
        self.offered(tenant)?
            .policies
            .iter()
            .filter_map(|policy| policy.in_force(now))
            .filter(|version| version.misfit(reader).is_none())
            .reduce(|best, other| if other.rank() > best.rank() { other } else { best })
            .cloned()
    }

    /// The groups that policies name which are in force, or will be.
    #[must_use]
    pub fn named_groups(&self, tenant: TenantId, now: Timestamp) -> HashSet<ObjectId> {
        let offered = self.offered(tenant);
        let policies = offered.iter().flat_map(|offered| &offered.policies);
        let versions = policies.flat_map(|policy| {
            let current = policy.in_force(now).map_or(0, |version| version.number);
            policy.versions.iter().filter(move |version| version.number >= current)
        });
        versions.flat_map(|version| version.groups.iter().copied()).collect()
    }

    /// A version as somebody was shown it: one that is offered, or, where this text no longer is, as it
    /// was published.
    ///
    /// # Errors
    /// Where the database fails or is damaged.
    pub async fn find(
        &self,
        tenant: TenantId,
        policy: &PolicyId,
        number: u32,
        locale: &Locale,
    ) -> Result<Option<Arc<Version>>, TermsError> {
        let offered = self.offered(tenant);
        let versions = offered.iter().flat_map(|offered| &offered.policies);
        let mut versions = versions.filter(|p| p.id == *policy).flat_map(|p| &p.versions);
        if let Some(version) = versions.find(|v| v.number == number && v.text_in(locale).is_some())
        {
            return Ok(Some(Arc::clone(version)));
        }
        let read = published::read_published(&self.store, tenant, policy, number, &self.pages);
        Ok(read.await?.map(Arc::new))
    }

    /// A version with all texts that it ever had, whether or not it is still offered.
    ///
    /// # Errors
    /// Where the database fails or is damaged.
    pub async fn published(
        &self,
        tenant: TenantId,
        policy: &PolicyId,
        number: u32,
    ) -> Result<Option<Version>, TermsError> {
        published::read_published(&self.store, tenant, policy, number, &self.pages).await
    }

    /// A text as somebody was shown it, whether or not it is still offered.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn text(
        &self,
        tenant: TenantId,
        policy: &PolicyId,
        number: u32,
        locale: &Locale,
    ) -> Result<Option<Rendered>, sqlx::Error> {
        let offered = self.offered(tenant);
        let versions = offered.iter().flat_map(|offered| &offered.policies);
        let mut versions = versions.filter(|p| p.id == *policy).flat_map(|p| &p.versions);
        let version = versions.find(|version| version.number == number);
        match version.and_then(|version| version.text_in(locale)) {
            Some(text) => Ok(Some(text.rendered.clone())),
            None => published::read_text(&self.store, tenant, policy, number, locale).await,
        }
    }

    /// A policy's version that is in force now, if the policy is offered.
    #[must_use]
    pub fn in_force(
        &self,
        tenant: TenantId,
        policy: &PolicyId,
        now: Timestamp,
    ) -> Option<Arc<Version>> {
        let offered = self.offered(tenant)?;
        let policy = offered.policies.iter().find(|offered| offered.id == *policy)?;
        policy.in_force(now).cloned()
    }

    /// The versions that are in force now, one of each policy that is offered, in the order of their ids.
    #[must_use]
    pub fn policies_in_force(&self, tenant: TenantId, now: Timestamp) -> Vec<Arc<Version>> {
        let offered = self.offered(tenant);
        let policies = offered.iter().flat_map(|offered| &offered.policies);
        policies.filter_map(|policy| policy.in_force(now).cloned()).collect()
    }

    /// Reads anew what has changed.
    ///
    /// # Errors
    /// Where the database fails or is damaged; the terms of a tenant are then as they were.
    pub async fn look(&self, now: Timestamp) -> Result<(), TermsError> {
        // The revision first: a change that comes in between is read twice, and never missed.
        for (tenant, revision) in read_revisions(&self.store).await? {
            if self.offered(tenant).is_none_or(|offered| offered.revision == revision) {
                continue;
            }
            let policies = read_offered(&self.store, tenant, &self.pages).await?;
            if !policies.iter().any(|policy| policy.in_force(now).is_some()) {
                tracing::warn!(%tenant, "no terms are in force");
            }
            tracing::info!(%tenant, revision, policies = policies.len(), "terms read");
            let offered = Arc::new(Offered { revision, policies });
            let mut tenants = self.tenants.write().unwrap_or_else(PoisonError::into_inner);
            tenants.insert(tenant, offered);
        }
        Ok(())
    }

    /// Looks every second, for as long as anybody uses the catalog.
    pub fn keep_looking(self: &Arc<Self>, clock: Clock) {
        let catalog = Arc::downgrade(self);
        tokio::spawn(async move {
            let mut failed = false;
            loop {
                tokio::time::sleep(LOOK_EVERY).await;
                let Some(catalog) = catalog.upgrade() else { break };
                let looked = catalog.look(clock.now()).await;
                match &looked {
                    Err(error) if !failed => {
                        tracing::error!(%error, "the terms that were read before stay in use");
                    }
                    _ => {}
                }
                failed = looked.is_err();
            }
        });
    }
}
