//! What the console shows of policies and versions, retired and called-off ones too, and what it does to them besides
//! writing.

use jiff::Timestamp;
use serde_json::json;

use super::{
    draft::Change,
    published::{self, Source},
};
use crate::{
    audit::{self, Action, New},
    clock::Entropy,
    ids::{PolicyId, TenantId},
    language::Locale,
    store::{Row, Store, Transaction, decoded, query},
};

const POLICIES: &str = "SELECT policy, source, retired_at FROM policies WHERE tenant_id = $1";
const POLICY: &str =
    "SELECT policy, source, retired_at FROM policies WHERE tenant_id = $1 AND policy = $2";
const DRAFTS: &str =
    "SELECT policy, changed_at, changed_by FROM policy_drafts WHERE tenant_id = $1";
const VERSIONS: &str = "SELECT policy, version, effective_at, published_at, published_by, cancelled_at \
     FROM policy_versions WHERE tenant_id = $1 AND (CAST($2 AS TEXT) IS NULL OR policy = $2) \
     ORDER BY version";
const LOCALES: &str = "SELECT locale FROM policy_texts WHERE tenant_id = $1 AND policy = $2 \
     AND version = $3";
const MARKDOWN: &str = "SELECT markdown FROM policy_texts WHERE tenant_id = $1 AND policy = $2 \
     AND version = $3 AND locale = $4";
const CALL_OFF: &str = "UPDATE policy_versions SET cancelled_at = $4 WHERE tenant_id = $1 AND policy = $2 \
     AND version = $3 AND effective_at > $4 AND cancelled_at IS NULL";
const OFFER_AGAIN: &str = "UPDATE policies SET retired_at = NULL WHERE tenant_id = $1 AND policy = $2 \
     AND retired_at IS NOT NULL";

/// A policy, with all that there ever was of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: PolicyId,
    /// Where it is written.
    pub source: Source,
    /// When it was retired, if it is.
    pub retired_at: Option<Timestamp>,
    /// When its draft was changed last, and by whom, if it has one.
    pub draft: Option<(Timestamp, String)>,
    /// Its versions, in rising order.
    pub versions: Vec<Edition>,
}

/// A version, without what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The number.
    pub number: u32,
    /// From when it is in force.
    pub effective: Timestamp,
    /// When it was published.
    pub published_at: Timestamp,
    /// By whom; `None` for folders.
    pub published_by: Option<String>,
    /// When it was called off, if it was.
    pub cancelled_at: Option<Timestamp>,
}

impl Edition {
    fn read(row: &Row) -> Result<Self, sqlx::Error> {
        Ok(Self {
            number: decoded("version", u32::try_from(row.get::<i64>("version")?))?,
            effective: row.required_time("effective_at")?,
            published_at: row.required_time("published_at")?,
            published_by: row.get("published_by")?,
            cancelled_at: row.time("cancelled_at")?,
        })
    }
}

impl Listed {
    /// The version in force, if one is.
    #[must_use]
    pub fn in_force(&self, now: Timestamp) -> Option<&Edition> {
        let stands = |edition: &&Edition| edition.cancelled_at.is_none();
        let mut newest_first = self.versions.iter().rev().filter(stands);
        newest_first.find(|edition| edition.effective <= now).filter(|_| self.retired_at.is_none())
    }

    /// Whether a version will never be in force, or is not any more, as a higher one takes its place no later than it begins.
    #[must_use]
    pub fn is_overtaken(&self, edition: &Edition) -> bool {
        self.versions.iter().any(|other| {
            other.number > edition.number
                && other.cancelled_at.is_none()
                && other.effective <= edition.effective
        })
    }

    /// The versions that will be in force later, the next one first.
    #[must_use]
    pub fn to_come(&self, now: Timestamp) -> Vec<&Edition> {
        let later = |edition: &&Edition| {
            edition.effective > now && edition.cancelled_at.is_none() && !self.is_overtaken(edition)
        };
        let mut to_come: Vec<&Edition> = self.versions.iter().filter(later).collect();
        to_come.sort_by_key(|edition| edition.effective);
        to_come
    }
}

fn policy_of(row: &Row) -> Result<PolicyId, sqlx::Error> {
    decoded("policy", row.get::<String>("policy")?.parse())
}

/// All policies of a tenant, drafts of new ones too, in the order of their ids.
///
/// # Errors
/// Where the database fails.
pub async fn list(store: &Store, tenant: TenantId) -> Result<Vec<Listed>, sqlx::Error> {
    let tenant = tenant.to_string();
    let policies = query(POLICIES).bind(&tenant).fetch_all(store).await?;
    let versions = query(VERSIONS).bind(&tenant).bind(None::<String>).fetch_all(store).await?;
    let drafts = query(DRAFTS).bind(&tenant).fetch_all(store).await?;
    put_together(&policies, &versions, &drafts)
}

/// One of them.
///
/// # Errors
/// Where the database fails.
pub async fn find(
    store: &Store,
    tenant: TenantId,
    policy: &PolicyId,
) -> Result<Option<Listed>, sqlx::Error> {
    let (tenant, id) = (tenant.to_string(), policy.as_str());
    let policies = query(POLICY).bind(&tenant).bind(id).fetch_all(store).await?;
    let versions = query(VERSIONS).bind(&tenant).bind(id).fetch_all(store).await?;
    let mut drafts = query(DRAFTS).bind(&tenant).fetch_all(store).await?;
    drafts.retain(|row| row.get::<String>("policy").is_ok_and(|other| other == id));
    Ok(put_together(&policies, &versions, &drafts)?.pop())
}

fn put_together(
    policies: &[Row],
    versions: &[Row],
    drafts: &[Row],
) -> Result<Vec<Listed>, sqlx::Error> {
    let mut all = Vec::with_capacity(policies.len());
    for row in policies {
        let (id, source) = (policy_of(row)?, Source::read(row)?);
        let retired_at = row.time("retired_at")?;
        all.push(Listed { id, source, retired_at, draft: None, versions: Vec::new() });
    }
    for row in drafts {
        let id = policy_of(row)?;
        let draft = Some((row.required_time("changed_at")?, row.get("changed_by")?));
        match all.iter_mut().find(|policy| policy.id == id) {
            Some(policy) => policy.draft = draft,
            // Of a policy that is new.
            None => all.push(Listed {
                id,
                source: Source::Console,
                retired_at: None,
                draft,
                versions: Vec::new(),
            }),
        }
    }
    for row in versions {
        let id = policy_of(row)?;
        if let Some(policy) = all.iter_mut().find(|policy| policy.id == id) {
            policy.versions.push(Edition::read(row)?);
        }
    }
    all.sort_by(|a, b| a.id.as_str().cmp(b.id.as_str()));
    Ok(all)
}

/// The languages of a published version, all of them that it ever had, in the order of their tags.
///
/// # Errors
/// Where the database fails.
pub async fn locales(
    store: &Store,
    tenant: TenantId,
    policy: &PolicyId,
    number: u32,
) -> Result<Vec<Locale>, sqlx::Error> {
    let locales = query(LOCALES).bind(tenant.to_string()).bind(policy.as_str()).bind(number);
    let rows = locales.fetch_all(store).await?;
    let parsed = rows.iter().map(|row| decoded("locale", row.get::<String>("locale")?.parse()));
    let mut locales = parsed.collect::<Result<Vec<_>, _>>()?;
    locales.sort();
    Ok(locales)
}

/// The Markdown of a published text.
///
/// # Errors
/// Where the database fails.
pub async fn markdown(
    store: &Store,
    tenant: TenantId,
    policy: &PolicyId,
    number: u32,
    locale: &Locale,
) -> Result<Option<String>, sqlx::Error> {
    let markdown = query(MARKDOWN).bind(tenant.to_string()).bind(policy.as_str()).bind(number);
    let row = markdown.bind(locale.to_string()).fetch_optional(store).await?;
    row.map(|row| row.get("markdown")).transpose()
}

async fn finish(
    mut transaction: Transaction,
    entropy: &Entropy,
    act: New<'_>,
) -> Result<(), sqlx::Error> {
    published::count_change(&mut transaction, act.tenant).await?;
    audit::record(&mut transaction, entropy, act).await?;
    transaction.commit().await
}

/// Calls a version off before its time; `false` where it is in force already, or called off.
///
/// # Errors
/// Where the database fails.
pub async fn call_off(
    store: &Store,
    entropy: &Entropy,
    Change { tenant, policy, by, at }: Change<'_>,
    number: u32,
) -> Result<bool, sqlx::Error> {
    let mut transaction = published::begin(store, tenant).await?;
    if published::source(&mut transaction, tenant, policy).await? != Some(Source::Console) {
        return Ok(false);
    }
    let call_off = query(CALL_OFF).bind(tenant.to_string()).bind(policy.as_str()).bind(number);
    if call_off.bind(at.as_millisecond()).execute_in(&mut transaction).await? == 0 {
        return Ok(false);
    }
    let (action, subject) = (Action::CalledOff, policy.as_str());
    let before = Some(json!({ "version": number }));
    let act = New { tenant, by, at, action, subject, before, after: None };
    finish(transaction, entropy, act).await?;
    Ok(true)
}

/// Stops offering a policy that is written in the console; `false` where it is not offered.
///
/// # Errors
/// Where the database fails.
pub async fn retire(
    store: &Store,
    entropy: &Entropy,
    Change { tenant, policy, by, at }: Change<'_>,
) -> Result<bool, sqlx::Error> {
    let mut transaction = published::begin(store, tenant).await?;
    if published::source(&mut transaction, tenant, policy).await? != Some(Source::Console)
        || !published::retire(&mut transaction, tenant, policy, at).await?
    {
        return Ok(false);
    }
    let (action, subject) = (Action::Retired, policy.as_str());
    let act = New { tenant, by, at, action, subject, before: None, after: None };
    finish(transaction, entropy, act).await?;
    Ok(true)
}

/// Offers a retired policy again; `false` where it is not retired.
///
/// # Errors
/// Where the database fails.
pub async fn offer_again(
    store: &Store,
    entropy: &Entropy,
    Change { tenant, policy, by, at }: Change<'_>,
) -> Result<bool, sqlx::Error> {
    let mut transaction = published::begin(store, tenant).await?;
    if published::source(&mut transaction, tenant, policy).await? != Some(Source::Console) {
        return Ok(false);
    }
    let again = query(OFFER_AGAIN).bind(tenant.to_string()).bind(policy.as_str());
    if again.execute_in(&mut transaction).await? == 0 {
        return Ok(false);
    }
    let (action, subject) = (Action::OfferedAgain, policy.as_str());
    let act = New { tenant, by, at, action, subject, before: None, after: None };
    finish(transaction, entropy, act).await?;
    Ok(true)
}
