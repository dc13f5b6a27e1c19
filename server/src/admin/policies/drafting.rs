//! Drafts: begun, and their texts written.

use std::collections::BTreeMap;

use app::{
    admin::policies::{
        DraftPage, DraftTextRow, NewPolicyPage, NewProblem, Overtaken, TextPage, TextProblem,
    },
    portal::{Notice, Tongue},
};
use axum::{
    extract::{FromRequestParts, Path, RawQuery, rejection::PathRejection},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{AtPolicy, flaw, pages, terms, tongues};
use crate::{
    admin::{diff::compare, roles::Right},
    app_state::App,
    ids::PolicyId,
    language::Locale,
    portal::{
        PortalError,
        agreements::tongue,
        html,
        posted::{self, Posted},
        visit::Visit,
    },
    terms::{
        draft::{self, Begun, Change, Draft, LONGEST_TEXT, Saved, Settings},
        folder::normal,
        listing::{self, Listed},
        markdown,
    },
};

const AGAIN: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
const CONFLICT: StatusCode = StatusCode::CONFLICT;

/// Languages to choose from: those of the interface and some more; any other can be typed.
const LANGUAGES: [&str; 30] = [
    "ar-SA",
    "cs-CZ",
    "da-DK",
    "de-DE",
    "el-GR",
    "en-GB",
    "en-US",
    "es-ES",
    "es-MX",
    "fi-FI",
    "fr-CA",
    "fr-FR",
    "he-IL",
    "hi-IN",
    "hu-HU",
    "it-IT",
    "ja-JP",
    "ko-KR",
    "nb-NO",
    "nl-NL",
    "pl-PL",
    "pt-BR",
    "pt-PT",
    "ro-RO",
    "sv-SE",
    "th-TH",
    "tr-TR",
    "uk-UA",
    "vi-VN",
    "zh-Hans-CN",
];

fn languages() -> Vec<Tongue> {
    let all: Vec<Locale> = LANGUAGES.iter().filter_map(|tag| tag.parse().ok()).collect();
    tongues(all.iter())
}

/// A language that somebody typed. Tags of five letters and more are none that anybody has, but are names of languages.
fn language(typed: &str) -> Option<Locale> {
    let locale: Locale = typed.parse().ok()?;
    let taken = locale.to_string() == "new"; // the page that adds one has that address
    (locale.as_ref().language.as_str().len() <= 3 && !taken).then_some(locale)
}

/// `GET /admin/policies/new`
///
/// # Errors
/// [`PortalError`]
pub async fn show_new(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let (query, notice) = visit.kept(query).await?;
    Ok(new_page(visit, StatusCode::OK, &query, None, notice))
}

fn new_page(
    visit: Visit,
    status: StatusCode,
    typed: &Posted,
    problem: Option<NewProblem>,
    notice: Option<Notice>,
) -> Response {
    let field = |name: &str| typed.field(name).unwrap_or_default().to_owned();
    let page = NewPolicyPage {
        id: field("id"),
        language: field("default_language"),
        languages: languages(),
        problem,
        form: visit.form(notice),
    };
    html(status, page.html(visit.frame))
}

/// `POST /admin/policies/new`: begins a policy's first draft.
///
/// # Errors
/// [`PortalError`]
pub async fn begin_policy(visit: Visit, posted: Posted) -> Result<Response, PortalError> {
    let typed = |name: &str| posted.field(name).unwrap_or_default().trim();
    // `new` is this page's own address.
    let policy = typed("id").parse::<PolicyId>().ok().filter(|id| id.as_str() != "new");
    let Some(policy) = policy else {
        return Ok(new_page(visit, AGAIN, &posted, Some(NewProblem::Id), None));
    };
    let Some(locale) = language(typed("default_language")) else {
        return Ok(new_page(visit, AGAIN, &posted, Some(NewProblem::Language), None));
    };
    if let Err(notice) = visit.redeem(&posted).await {
        return Ok(new_page(visit, posted::status(notice), &posted, None, Some(notice)));
    }
    let (app, by) = (&visit.app, visit.visitor.actor());
    let at = app.clock.now();
    let change = Change { tenant: visit.visitor.tenant, policy: &policy, by: &by, at };
    let texts = BTreeMap::from([(locale.clone(), String::new())]);
    let settings = Settings::plain(locale.clone());
    match draft::begin(&app.store, &app.entropy, change, None, &settings, &texts).await? {
        Begun::Done => {
            let address = format!("/admin/policies/{policy}/draft/texts/{locale}");
            Ok(Redirect::to(&address).into_response())
        }
        Begun::Already | Begun::OfAFolder | Begun::Overtaken => {
            Ok(new_page(visit, AGAIN, &posted, Some(NewProblem::Taken), None))
        }
    }
}

/// `POST /admin/policies/{policy}/draft`: begins the next version, as a copy of the newest one.
///
/// # Errors
/// [`PortalError::Missing`] where there is no such policy, or it is written in a folder.
pub async fn begin_draft(at: AtPolicy, posted: Posted) -> Result<Response, PortalError> {
    let listed = at.listed().await?;
    if let Err(notice) = at.visit.redeem(&posted).await {
        return Ok(pages::policy_page(at, posted::status(notice), &listed, None, Some(notice)));
    }
    let newest = listed.versions.iter().rfind(|edition| edition.cancelled_at.is_none());
    let newest = newest.or(listed.versions.last()).ok_or(PortalError::Missing)?;
    let version = at.version(newest.number).await?;
    let (app, tenant) = (&at.visit.app, at.visit.visitor.tenant);
    let mut texts = BTreeMap::new();
    for locale in &version.locales {
        let text = listing::markdown(&app.store, tenant, &at.policy, version.number, locale);
        texts.insert(locale.clone(), text.await?.unwrap_or_default());
    }
    let settings = Settings::of(&version);
    let highest = listed.versions.last().map(|edition| edition.number);
    let begun =
        draft::begin(&app.store, &app.entropy, at.change(), highest, &settings, &texts).await?;
    match begun {
        Begun::Done | Begun::Already => Ok(Redirect::to(&at.address("/draft")).into_response()),
        // Their page shows the version that has come in between.
        Begun::Overtaken => Ok(Redirect::to(&at.address("")).into_response()),
        Begun::OfAFolder => Err(PortalError::Missing),
    }
}

/// The number that a draft will have.
pub(super) fn next_number(listed: &Listed) -> u32 {
    listed.versions.last().map_or(1, |edition| edition.number.saturating_add(1))
}

/// `GET /admin/policies/{policy}/draft`
///
/// # Errors
/// [`PortalError::Missing`] where there is no draft.
pub async fn show_draft(at: AtPolicy, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let listed = at.listed().await?;
    let Some(draft) = at.draft().await? else {
        // Published or discarded meanwhile: the policy's page says which.
        return Ok(Redirect::to(&at.address("")).into_response());
    };
    let default = &draft.settings.default_locale;
    let names = tongues(draft.texts.keys());
    let row = |((locale, text), tongue): ((&Locale, &draft::DraftText), Tongue)| DraftTextRow {
        tongue,
        title: pages::title_in(&text.markdown),
        changed_at: text.changed_at,
        changed_by: text.changed_by.clone(),
        default: locale == default,
    };
    let page = DraftPage {
        policy: at.policy.to_string(),
        number: next_number(&listed),
        terms: terms(&draft.settings),
        texts: draft.texts.iter().zip(names).map(row).collect(),
        flaws: draft.flaws(at.visit.frame.now).iter().map(flaw).collect(),
        follows: listed.versions.last().map(|edition| edition.number),
        may_change: at.visit.roles.may(Right::Change),
        saved: query.field("done") == Some("saved"),
    };
    Ok(html(StatusCode::OK, page.html(at.visit.frame)))
}

/// The language in an address.
#[derive(Debug)]
pub struct AtText {
    pub(super) locale: Locale,
}

#[derive(Deserialize)]
struct InLanguage {
    locale: Locale,
}

impl FromRequestParts<App> for AtText {
    type Rejection = PortalError;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PortalError> {
        let named: Result<Path<InLanguage>, PathRejection> =
            Path::from_request_parts(parts, app).await;
        let Ok(Path(InLanguage { locale })) = named else { return Err(PortalError::Missing) };
        Ok(Self { locale })
    }
}

/// What a text's page shows beside the text itself.
#[derive(Default)]
struct Around {
    problem: Option<TextProblem>,
    overtaken: Option<Overtaken>,
    saved: bool,
    notice: Option<Notice>,
}

fn text_page(
    at: AtPolicy,
    status: StatusCode,
    locale: Option<&Locale>,
    (language, typed): (String, String),
    revision: Option<i64>,
    around: Around,
) -> Response {
    // Only what is saved is what people would read.
    let is_saved =
        around.problem.is_none() && around.overtaken.is_none() && around.notice.is_none();
    let rendered = (locale.is_some() && is_saved && !typed.trim().is_empty())
        .then(|| markdown::render(&typed));
    let page = TextPage {
        policy: at.policy.to_string(),
        tongue: locale.map(tongue),
        language,
        languages: languages(),
        typed,
        revision,
        dropped: rendered.as_ref().map(pages::dropped).unwrap_or_default(),
        rendered: rendered.map(|rendered| (rendered.title, rendered.html)),
        problem: around.problem,
        overtaken: around.overtaken,
        saved: around.saved,
        may_change: at.visit.roles.may(Right::Change),
        form: at.visit.form(around.notice),
    };
    html(status, page.html(at.visit.frame))
}

/// `GET /admin/policies/{policy}/draft/texts/{locale}`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such text.
pub async fn show_text(
    at: AtPolicy,
    AtText { locale }: AtText,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let (query, notice) = at.visit.kept(query).await?;
    // What was typed before signing in again began with the revision that it says.
    let typed = query.field("text").map(normal);
    let draft = at.draft().await?;
    let text = draft.as_ref().and_then(|draft| draft.texts.get(&locale));
    let (text, typed) = match (text, typed) {
        (Some(text), typed) => (text, typed),
        (None, Some(typed)) => return Ok(gone(at, &locale, typed)),
        (None, None) => return Err(PortalError::Missing),
    };
    let revision = query.revision();
    let revision = revision.filter(|_| typed.is_some()).unwrap_or(text.revision);
    let saved = query.field("done") == Some("saved");
    let around = Around { saved, notice, ..Around::default() };
    let typed = (String::new(), typed.unwrap_or_else(|| text.markdown.clone()));
    Ok(text_page(at, StatusCode::OK, Some(&locale), typed, Some(revision), around))
}

/// What is wrong with a text that was sent.
fn problem_of(text: &str) -> Option<TextProblem> {
    if text.len() > LONGEST_TEXT {
        return Some(TextProblem::TooLong(LONGEST_TEXT / 1024, text.len().div_ceil(1024)));
    }
    // U+FFFD stands for what was no character already.
    let odd = |c: char| c == '\u{fffd}' || c.is_control() && !matches!(c, '\n' | '\t');
    text.contains(odd).then_some(TextProblem::Unprintable)
}

/// Who was faster with a text, and what differs from theirs to what was sent.
fn overtaken(draft: &Draft, locale: &Locale, typed: &str) -> Overtaken {
    let text = draft.texts.get(locale);
    Overtaken {
        who: text.map_or(&draft.changed_by, |text| &text.changed_by).clone(),
        changes: compare(text.map(|text| text.markdown.as_str()).unwrap_or_default(), typed),
    }
}

/// `POST /admin/policies/{policy}/draft/texts/{locale}`: saves a text.
///
/// # Errors
/// [`PortalError::Missing`] where there is no such draft.
pub async fn save_text(
    at: AtPolicy,
    AtText { locale }: AtText,
    posted: Posted,
) -> Result<Response, PortalError> {
    let typed = normal(posted.field("text").unwrap_or_default());
    let revision = posted.revision();
    let as_typed = (String::new(), typed.clone());
    if let Some(problem) = problem_of(&typed) {
        let around = Around { problem: Some(problem), ..Around::default() };
        return Ok(text_page(at, AGAIN, Some(&locale), as_typed, revision, around));
    }
    if let Err(notice) = at.visit.redeem(&posted).await {
        let around = Around { notice: Some(notice), ..Around::default() };
        let status = posted::status(notice);
        return Ok(text_page(at, status, Some(&locale), as_typed, revision, around));
    }
    let app = &at.visit.app;
    let saved =
        draft::save_text(&app.store, &app.entropy, at.change(), revision, &locale, &typed).await?;
    match saved {
        Saved::Done => {
            let address = at.address(&format!("/draft/texts/{locale}?done=saved"));
            Ok(Redirect::to(&address).into_response())
        }
        Saved::Overtaken(draft) => {
            let overtaken = Some(overtaken(&draft, &locale, &typed));
            let around = Around { overtaken, ..Around::default() };
            let revision = draft.texts.get(&locale).map(|text| text.revision);
            Ok(text_page(at, CONFLICT, Some(&locale), as_typed, revision, around))
        }
        Saved::NoDraft => Ok(gone(at, &locale, typed)),
    }
}

/// The text that somebody wrote for a draft that is no longer there: they can copy it.
fn gone(at: AtPolicy, locale: &Locale, typed: String) -> Response {
    let around = Around { problem: Some(TextProblem::Gone), ..Around::default() };
    text_page(at, CONFLICT, Some(locale), (String::new(), typed), None, around)
}

/// `GET /admin/policies/{policy}/draft/texts/new`
///
/// # Errors
/// [`PortalError::Missing`] where there is no draft.
pub async fn show_new_text(
    at: AtPolicy,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    at.present_draft().await?;
    let (query, notice) = at.visit.kept(query).await?;
    let field = |name: &str| query.field(name).unwrap_or_default().to_owned();
    let around = Around { notice, ..Around::default() };
    Ok(text_page(at, StatusCode::OK, None, (field("locale"), field("text")), None, around))
}

/// `POST /admin/policies/{policy}/draft/texts/new`: adds a text in another language.
///
/// # Errors
/// [`PortalError::Missing`] where there is no draft.
pub async fn add_text(at: AtPolicy, posted: Posted) -> Result<Response, PortalError> {
    let language = posted.field("locale").unwrap_or_default().trim().to_owned();
    let typed = normal(posted.field("text").unwrap_or_default());
    let locale = self::language(&language).ok_or(TextProblem::Language);
    let locale = locale.and_then(|locale| problem_of(&typed).map_or(Ok(locale), Err));
    let as_typed = (language, typed.clone());
    let again = |problem| Around { problem: Some(problem), ..Around::default() };
    let locale = match locale {
        Ok(locale) => locale,
        Err(problem) => return Ok(text_page(at, AGAIN, None, as_typed, None, again(problem))),
    };
    if let Err(notice) = at.visit.redeem(&posted).await {
        let around = Around { notice: Some(notice), ..Around::default() };
        return Ok(text_page(at, posted::status(notice), None, as_typed, None, around));
    }
    let app = &at.visit.app;
    let saved =
        draft::save_text(&app.store, &app.entropy, at.change(), None, &locale, &typed).await?;
    match saved {
        Saved::Done => {
            let address = at.address(&format!("/draft/texts/{locale}?done=saved"));
            Ok(Redirect::to(&address).into_response())
        }
        Saved::Overtaken(_) => {
            Ok(text_page(at, AGAIN, None, as_typed, None, again(TextProblem::Taken)))
        }
        Saved::NoDraft => Err(PortalError::Missing),
    }
}
