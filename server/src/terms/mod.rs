//! Terms: policies, their immutable versions, and which one applies to whom.
//!
//! A folder is the source; the database keeps what was published from it, so that a version stays in
//! force until the next one's date, and a decision's text can be shown years later.

pub mod folder;
pub mod markdown;
pub mod published;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::Timestamp;

use crate::{
    ids::{ObjectId, PolicyId, TenantId},
    language::{Locale, Preferences},
    store::Store,
    terms_of_use::{
        page::{PageMaker, Pages},
        request::Ownership,
    },
};
use folder::{FolderError, ForOwnership};
use published::{publish, read_policy};

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
        if !policies.iter().any(|policy| policy.in_force(now).is_some()) {
            tracing::warn!(%tenant, folder = %folder.display(), "no terms are in force");
        }
        self.tenants.insert(tenant, policies);
        Ok(())
    }
}
