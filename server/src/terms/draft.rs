//! Drafts: the next version of a policy, as it is written in the console, and how it becomes a version.
//!
//! Several people may write at one draft. Who saves says which state they began with; where somebody else has saved
//! since, nothing is changed and they are told, with what they wrote and what stands there.

use std::{collections::BTreeMap, path::PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    TermsError, Version,
    audience::{Lasting, Region},
    folder::{ForOwnership, PolicyFile, PolicyFolder, Reading, TextFile, sha256},
    markdown,
    published::{self, Source},
};
use crate::{
    audit::{self, Action, Actor, New},
    clock::Entropy,
    ids::{ObjectId, PolicyId, TenantId},
    language::Locale,
    store::{Row, Store, Transaction, decoded, query},
};

/// The longest text, in bytes of UTF-8. The terms of whole operating systems have a quarter of that.
pub const LONGEST_TEXT: usize = 256 * 1024;

const BEGIN: &str = "INSERT INTO policy_drafts (tenant_id, policy, revision, settings, \
     settings_revision, settings_by, changed_at, changed_by) VALUES ($1, $2, $4, $3, $4, $5, $4, $5) \
     ON CONFLICT (tenant_id, policy) DO NOTHING";
const FIND: &str = "SELECT revision, settings, settings_revision, settings_by, changed_at, changed_by \
     FROM policy_drafts WHERE tenant_id = $1 AND policy = $2";
const TEXTS: &str = "SELECT locale, markdown, revision, changed_at, changed_by \
     FROM policy_draft_texts WHERE tenant_id = $1 AND policy = $2";
const COUNT: &str = "UPDATE policy_drafts SET revision = revision + 1, changed_at = $3, \
     changed_by = $4 WHERE tenant_id = $1 AND policy = $2";
const SAVE_SETTINGS: &str = "UPDATE policy_drafts SET settings = $3, settings_by = $4, settings_revision = revision \
     WHERE tenant_id = $1 AND policy = $2";
const SAVE_TEXT: &str = "INSERT INTO policy_draft_texts (tenant_id, policy, locale, markdown, revision, \
     changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, $6, $7) \
     ON CONFLICT (tenant_id, policy, locale) DO UPDATE SET markdown = excluded.markdown, \
     revision = excluded.revision, changed_at = excluded.changed_at, changed_by = excluded.changed_by";
const REMOVE_TEXT: &str =
    "DELETE FROM policy_draft_texts WHERE tenant_id = $1 AND policy = $2 AND locale = $3";
const REMOVE_TEXTS: &str = "DELETE FROM policy_draft_texts WHERE tenant_id = $1 AND policy = $2";
const REMOVE: &str = "DELETE FROM policy_drafts WHERE tenant_id = $1 AND policy = $2";
const COUNT_DRAFTS: &str = "SELECT COUNT(*) AS drafts FROM policy_drafts WHERE tenant_id = $1";

/// What a draft says besides its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// Whose devices it is for.
    pub ownership: ForOwnership,
    /// Whose it is: the members of these groups; `None`: everybody.
    pub groups: Option<Vec<ObjectId>>,
    /// In which regions; `None`: everywhere.
    pub regions: Option<Vec<Region>>,
    /// The higher wins.
    pub priority: i32,
    /// Whether the portal asks those who accepted an older version.
    pub reaccept: bool,
    /// How people show that they have read it.
    pub reading: Reading,
    /// How long an acceptance lasts.
    pub lasting: Lasting,
    /// The language shown where none of the person's own is there.
    pub default_locale: Locale,
}

impl Settings {
    /// For everybody, in this language.
    #[must_use]
    pub fn plain(default_locale: Locale) -> Self {
        Self {
            ownership: ForOwnership::Any,
            groups: None,
            regions: None,
            priority: 0,
            reaccept: false,
            reading: Reading::default(),
            lasting: Lasting::ForGood,
            default_locale,
        }
    }

    /// Those of a version.
    #[must_use]
    pub fn of(version: &Version) -> Self {
        let some = |list: bool| list.then_some(());
        Self {
            ownership: version.ownership,
            groups: some(!version.groups.is_empty()).map(|()| version.groups.clone()),
            regions: some(!version.regions.is_empty()).map(|()| version.regions.clone()),
            priority: version.priority,
            reaccept: version.reaccept,
            reading: version.reading,
            lasting: version.lasting,
            default_locale: version.default_locale.clone(),
        }
    }

    /// As a folder would say it.
    fn file(&self, version: u32, effective: Timestamp) -> PolicyFile {
        let (acceptance_days, acceptance_until) = match self.lasting {
            Lasting::ForGood => (None, None),
            Lasting::Days(days) => (Some(days), None),
            Lasting::Until(at) => (None, Some(at)),
        };
        PolicyFile {
            ownership: self.ownership,
            groups: self.groups.clone().unwrap_or_default(),
            priority: self.priority,
            version,
            effective,
            default_locale: self.default_locale.clone(),
            reaccept: self.reaccept,
            reading: self.reading,
            regions: self.regions.clone().unwrap_or_default(),
            acceptance_days,
            acceptance_until,
        }
    }

    fn json(&self) -> Value {
        json!(self)
    }
}

/// A text of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftText {
    /// The Markdown; lines end with LF.
    pub markdown: String,
    /// The draft's revision at its last change.
    pub revision: i64,
    /// When that was.
    pub changed_at: Timestamp,
    /// Who did it.
    pub changed_by: String,
}

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The policy.
    pub policy: PolicyId,
    /// Goes up with every change. It begins at the time, in milliseconds, so that no two drafts of a policy have one in common.
    pub revision: i64,
    /// What it says besides its texts.
    pub settings: Settings,
    /// The draft's revision at the last change of the settings.
    pub settings_revision: i64,
    /// Who changed them then.
    pub settings_by: String,
    /// When it was changed last.
    pub changed_at: Timestamp,
    /// By whom.
    pub changed_by: String,
    /// Its texts.
    pub texts: BTreeMap<Locale, DraftText>,
}

/// Why a draft cannot be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// It has no text at all.
    NoText,
    /// There is no text in its default language.
    NoDefault(Locale),
    /// This text is empty, or nothing of it would be shown.
    Empty(Locale),
    /// It is for members of groups, and names none.
    NoGroups,
    /// It is for some regions, and names none.
    NoRegions,
    /// Acceptances of it would have ended before they are given.
    Ended,
}

impl Draft {
    /// What stands in the way of publishing it, for it to be in force from then on.
    #[must_use]
    pub fn flaws(&self, effective: Timestamp) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        let default = &self.settings.default_locale;
        if self.texts.is_empty() {
            flaws.push(Flaw::NoText);
        } else if !self.texts.contains_key(default) {
            flaws.push(Flaw::NoDefault(default.clone()));
        }
        let empty = self.texts.iter().filter(|(_, text)| {
            let shown = markdown::render(&text.markdown);
            shown.title.is_none() && shown.html.is_empty()
        });
        flaws.extend(empty.map(|(locale, _)| Flaw::Empty(locale.clone())));
        if self.settings.groups.as_ref().is_some_and(Vec::is_empty) {
            flaws.push(Flaw::NoGroups);
        }
        if self.settings.regions.as_ref().is_some_and(Vec::is_empty) {
            flaws.push(Flaw::NoRegions);
        }
        if matches!(self.settings.lasting, Lasting::Until(at) if at <= effective) {
            flaws.push(Flaw::Ended);
        }
        flaws
    }

    fn folder(&self, version: u32, effective: Timestamp) -> PolicyFolder {
        let text = |(locale, text): (&Locale, &DraftText)| TextFile {
            locale: locale.clone(),
            markdown: text.markdown.clone(),
            sha256: sha256(&text.markdown),
        };
        PolicyFolder {
            id: self.policy.clone(),
            path: PathBuf::new(),
            file: self.settings.file(version, effective),
            texts: self.texts.iter().map(text).collect(),
        }
    }
}

/// Which draft, by whom, when.
#[derive(Debug, Clone, Copy)]
pub struct Change<'a> {
    /// The tenant.
    pub tenant: TenantId,
    /// The policy.
    pub policy: &'a PolicyId,
    /// Who changes it.
    pub by: &'a Actor,
    /// When.
    pub at: Timestamp,
}

impl<'a> Change<'a> {
    fn act(&self, action: Action, before: Option<Value>, after: Option<Value>) -> New<'a> {
        let Self { tenant, policy, by, at } = *self;
        New { tenant, by, at, action, subject: policy.as_str(), before, after }
    }
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It is done.
    Done,
    /// Somebody else has changed the same since; nothing is changed. The draft as it is.
    Overtaken(Box<Draft>),
    /// There is no such draft (any more).
    NoDraft,
}

/// Reads a draft.
///
/// # Errors
/// Where the database fails.
pub async fn find(
    store: &Store,
    tenant: TenantId,
    policy: &PolicyId,
) -> Result<Option<Draft>, sqlx::Error> {
    let by = |sql| query(sql).bind(tenant.to_string()).bind(policy.as_str());
    let Some(row) = by(FIND).fetch_optional(store).await? else { return Ok(None) };
    read(policy, &row, &by(TEXTS).fetch_all(store).await?).map(Some)
}

async fn find_in(
    transaction: &mut Transaction,
    tenant: TenantId,
    policy: &PolicyId,
) -> Result<Option<Draft>, sqlx::Error> {
    let by = |sql| query(sql).bind(tenant.to_string()).bind(policy.as_str());
    let Some(row) = by(FIND).fetch_optional_in(transaction).await? else { return Ok(None) };
    read(policy, &row, &by(TEXTS).fetch_all_in(transaction).await?).map(Some)
}

fn read(policy: &PolicyId, row: &Row, texts: &[Row]) -> Result<Draft, sqlx::Error> {
    let text = |row: &Row| {
        let locale = decoded("locale", row.get::<String>("locale")?.parse())?;
        let text = DraftText {
            markdown: row.get("markdown")?,
            revision: row.get("revision")?,
            changed_at: row.required_time("changed_at")?,
            changed_by: row.get("changed_by")?,
        };
        Ok((locale, text))
    };
    let settings: String = row.get("settings")?;
    Ok(Draft {
        policy: policy.clone(),
        revision: row.get("revision")?,
        settings: decoded("settings", serde_json::from_str(&settings))?,
        settings_revision: row.get("settings_revision")?,
        settings_by: row.get("settings_by")?,
        changed_at: row.required_time("changed_at")?,
        changed_by: row.get("changed_by")?,
        texts: texts.iter().map(text).collect::<Result<_, sqlx::Error>>()?,
    })
}

/// How many drafts a tenant has.
///
/// # Errors
/// Where the database fails.
pub async fn count(store: &Store, tenant: TenantId) -> Result<usize, sqlx::Error> {
    let row = query(COUNT_DRAFTS).bind(tenant.to_string()).fetch_optional(store).await?;
    let drafts = row.map_or(Ok(0), |row| row.get::<i64>("drafts"))?;
    Ok(usize::try_from(drafts).unwrap_or_default())
}

/// What became of the wish to begin a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begun {
    /// It is there.
    Done,
    /// There was one already.
    Already,
    /// The policy is written in a folder.
    OfAFolder,
    /// There is another version since.
    Overtaken,
}

/// Begins a draft with these settings and texts, which were written or copied when this was the highest version; `None`: when
/// there was no policy of this id.
///
/// # Errors
/// Where the database fails.
pub async fn begin(
    store: &Store,
    entropy: &Entropy,
    change: Change<'_>,
    highest: Option<u32>,
    settings: &Settings,
    texts: &BTreeMap<Locale, String>,
) -> Result<Begun, TermsError> {
    let Change { tenant, policy, by, at } = change;
    let mut transaction = published::begin(store, tenant).await?;
    match published::source(&mut transaction, tenant, policy).await? {
        Some(Source::Folder) => return Ok(Begun::OfAFolder),
        Some(Source::Console) if highest.is_none() => return Ok(Begun::Already),
        _ => {}
    }
    if published::highest(&mut transaction, tenant, policy).await? != highest.unwrap_or(0) {
        return Ok(Begun::Overtaken);
    }
    let begun = query(BEGIN)
        .bind(tenant.to_string())
        .bind(policy.as_str())
        .bind(settings.json().to_string())
        .bind(at.as_millisecond())
        .bind(&by.name)
        .execute_in(&mut transaction)
        .await?;
    if begun == 0 {
        return Ok(Begun::Already);
    }
    for (locale, markdown) in texts {
        write_text(&mut transaction, change, locale, markdown, at.as_millisecond()).await?;
    }
    let after = json!({
        "settings": settings, "texts": texts.keys().map(ToString::to_string).collect::<Vec<_>>(),
    });
    let act = change.act(Action::DraftBegun, None, Some(after));
    audit::record(&mut transaction, entropy, act).await?;
    transaction.commit().await?;
    Ok(Begun::Done)
}

async fn write_text(
    transaction: &mut Transaction,
    Change { tenant, policy, by, at }: Change<'_>,
    locale: &Locale,
    markdown: &str,
    revision: i64,
) -> Result<(), sqlx::Error> {
    query(SAVE_TEXT)
        .bind(tenant.to_string())
        .bind(policy.as_str())
        .bind(locale.to_string())
        .bind(markdown)
        .bind(revision)
        .bind(at.as_millisecond())
        .bind(&by.name)
        .execute_in(transaction)
        .await
        .map(|_| ())
}

/// The draft, with its revision counted on, under the tenant's lock.
async fn opened(
    store: &Store,
    Change { tenant, policy, by, at }: Change<'_>,
) -> Result<Option<(Transaction, Draft)>, sqlx::Error> {
    let mut transaction = published::begin(store, tenant).await?;
    let Some(draft) = find_in(&mut transaction, tenant, policy).await? else { return Ok(None) };
    // The operator may have made a folder of this name since.
    if published::source(&mut transaction, tenant, policy).await? == Some(Source::Folder) {
        return Ok(None);
    }
    query(COUNT)
        .bind(tenant.to_string())
        .bind(policy.as_str())
        .bind(at.as_millisecond())
        .bind(&by.name)
        .execute_in(&mut transaction)
        .await?;
    Ok(Some((transaction, draft)))
}

/// Saves the settings, where they are as they were at this revision.
///
/// # Errors
/// Where the database fails.
pub async fn save_settings(
    store: &Store,
    entropy: &Entropy,
    change: Change<'_>,
    from: i64,
    settings: &Settings,
) -> Result<Saved, sqlx::Error> {
    let Some((mut transaction, draft)) = opened(store, change).await? else {
        return Ok(Saved::NoDraft);
    };
    if draft.settings == *settings {
        return Ok(Saved::Done);
    }
    if draft.settings_revision != from {
        return Ok(Saved::Overtaken(Box::new(draft)));
    }
    query(SAVE_SETTINGS)
        .bind(change.tenant.to_string())
        .bind(change.policy.as_str())
        .bind(settings.json().to_string())
        .bind(&change.by.name)
        .execute_in(&mut transaction)
        .await?;
    let (before, after) = (draft.settings.json(), settings.json());
    let act = change.act(Action::DraftChanged, Some(before), Some(after));
    audit::record(&mut transaction, entropy, act).await?;
    transaction.commit().await?;
    Ok(Saved::Done)
}

/// What the log of acts says of a text: whoever has the text can tell that it is this one.
fn told(locale: &Locale, markdown: &str) -> Value {
    let characters = markdown.chars().count();
    json!({ "text": locale, "characters": characters, "sha256": sha256(markdown) })
}

/// Saves a text, where it is as it was at this revision; `None`: where there was none in this language.
///
/// # Errors
/// Where the database fails.
pub async fn save_text(
    store: &Store,
    entropy: &Entropy,
    change: Change<'_>,
    from: Option<i64>,
    locale: &Locale,
    markdown: &str,
) -> Result<Saved, sqlx::Error> {
    let Some((mut transaction, draft)) = opened(store, change).await? else {
        return Ok(Saved::NoDraft);
    };
    let before = draft.texts.get(locale);
    if before.is_some_and(|text| text.markdown == markdown) {
        return Ok(Saved::Done);
    }
    if before.map(|text| text.revision) != from {
        return Ok(Saved::Overtaken(Box::new(draft)));
    }
    write_text(&mut transaction, change, locale, markdown, draft.revision + 1).await?;
    let before = before.map(|text| told(locale, &text.markdown));
    let act = change.act(Action::DraftChanged, before, Some(told(locale, markdown)));
    audit::record(&mut transaction, entropy, act).await?;
    transaction.commit().await?;
    Ok(Saved::Done)
}

/// Takes a text out of the draft, where it is as it was at this revision.
///
/// # Errors
/// Where the database fails.
pub async fn remove_text(
    store: &Store,
    entropy: &Entropy,
    change: Change<'_>,
    from: i64,
    locale: &Locale,
) -> Result<Saved, sqlx::Error> {
    let Some((mut transaction, draft)) = opened(store, change).await? else {
        return Ok(Saved::NoDraft);
    };
    let Some(text) = draft.texts.get(locale) else { return Ok(Saved::Done) };
    if text.revision != from {
        return Ok(Saved::Overtaken(Box::new(draft)));
    }
    query(REMOVE_TEXT)
        .bind(change.tenant.to_string())
        .bind(change.policy.as_str())
        .bind(locale.to_string())
        .execute_in(&mut transaction)
        .await?;
    let before = told(locale, &text.markdown);
    let act = change.act(Action::DraftChanged, Some(before), None);
    audit::record(&mut transaction, entropy, act).await?;
    transaction.commit().await?;
    Ok(Saved::Done)
}

async fn remove(
    transaction: &mut Transaction,
    tenant: TenantId,
    policy: &PolicyId,
) -> Result<(), sqlx::Error> {
    for sql in [REMOVE_TEXTS, REMOVE] {
        let remove = query(sql).bind(tenant.to_string()).bind(policy.as_str());
        remove.execute_in(transaction).await?;
    }
    Ok(())
}

/// Throws a draft away, where it is as it was at this revision.
///
/// # Errors
/// Where the database fails.
pub async fn discard(
    store: &Store,
    entropy: &Entropy,
    change: Change<'_>,
    from: i64,
) -> Result<Saved, sqlx::Error> {
    let Some((mut transaction, draft)) = opened(store, change).await? else {
        return Ok(Saved::NoDraft);
    };
    if draft.revision != from {
        return Ok(Saved::Overtaken(Box::new(draft)));
    }
    remove(&mut transaction, change.tenant, change.policy).await?;
    let texts: Vec<_> =
        draft.texts.iter().map(|(locale, text)| told(locale, &text.markdown)).collect();
    let before = json!({ "settings": draft.settings, "texts": texts });
    let act = change.act(Action::DraftDiscarded, Some(before), None);
    audit::record(&mut transaction, entropy, act).await?;
    transaction.commit().await?;
    Ok(Saved::Done)
}

/// What became of the wish to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Published {
    /// It is published, under this number.
    Done(u32),
    /// Somebody else has changed the draft since it was looked at.
    Overtaken(Box<Draft>),
    /// This stands in the way.
    Flawed(Vec<Flaw>),
    /// There is no such draft (any more).
    NoDraft,
}

/// Makes a version of the draft as it was at this revision, in force from then on. Its text never changes after that.
///
/// # Errors
/// Where the database fails.
pub async fn publish(
    store: &Store,
    entropy: &Entropy,
    change: Change<'_>,
    from: i64,
    effective: Timestamp,
) -> Result<Published, TermsError> {
    let Change { tenant, policy, by, at } = change;
    let Some((mut transaction, draft)) = opened(store, change).await? else {
        return Ok(Published::NoDraft);
    };
    if draft.revision != from {
        return Ok(Published::Overtaken(Box::new(draft)));
    }
    let flaws = draft.flaws(effective);
    if !flaws.is_empty() {
        return Ok(Published::Flawed(flaws));
    }
    let number = published::highest(&mut transaction, tenant, policy).await?.saturating_add(1);
    let folder = draft.folder(number, effective);
    let (by_name, mut changes) = (by.name.as_str(), Vec::new());
    let transaction_ = &mut transaction;
    published::publish_policy(transaction_, tenant, &folder, Some(by_name), at, &mut changes)
        .await?;
    published::count_change(&mut transaction, tenant).await?;
    remove(&mut transaction, tenant, policy).await?;
    let texts: Vec<_> =
        draft.texts.iter().map(|(locale, text)| told(locale, &text.markdown)).collect();
    let after = json!({
        "version": number, "effective": effective, "settings": draft.settings, "texts": texts,
    });
    let act = change.act(Action::Published, None, Some(after));
    audit::record(&mut transaction, entropy, act).await?;
    transaction.commit().await?;
    Ok(Published::Done(number))
}
