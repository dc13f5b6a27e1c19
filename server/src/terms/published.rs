//! What was published, as the database keeps it.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;

use super::{
    Policy, TermsError, Text, Version,
    folder::{ForOwnership, PolicyFolder},
    markdown,
};
use crate::{
    ids::{PolicyId, TenantId},
    language::Locale,
    store::{Row, Store, Transaction, query},
    terms_of_use::page::PageMaker,
};

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

/// Publishes a policy's folder: what is new is added, what is published must be the same.
///
/// # Errors
/// [`TermsError::TextChanged`], or where the database fails.
pub(super) async fn publish(
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

/// Reads all versions of a policy that has a folder.
///
/// # Errors
/// Where the database fails or is damaged.
pub(super) async fn read_policy(
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
