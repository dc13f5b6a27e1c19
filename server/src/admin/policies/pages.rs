//! What there is: the list, a policy, a version, and what changed from one to another.

use std::collections::BTreeSet;

use app::{
    admin::policies::{
        ChangesPage, PoliciesPage, PolicyDone, PolicyPage, PolicyRow, Stage, VersionPage,
    },
    portal::Tongue,
};
use axum::{
    extract::{Path, RawQuery, rejection::PathRejection},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{AtPolicy, editions, owner, terms, tongues};
use crate::{
    admin::{
        diff::{compare, json_lines},
        roles::Right,
    },
    language::Locale,
    portal::{PortalError, agreements::tongue, html, posted::Posted, visit::Visit},
    terms::{
        Version,
        draft::Settings,
        listing::{self, Listed},
        markdown,
        published::Source,
    },
};

/// A version's path.
#[derive(Debug, Deserialize)]
pub struct Numbered {
    /// The number.
    pub number: u32,
}

pub(super) type Number = Result<Path<Numbered>, PathRejection>;

/// What a version is called: the title of its text, in the reader's language or its own.
fn title_of(visit: &Visit, version: &Version) -> Option<(String, Tongue)> {
    let text = version.text_for(&visit.preferences)?;
    Some((text.rendered.title.clone()?, tongue(&text.locale)))
}

/// `GET /admin/policies`
///
/// # Errors
/// [`PortalError`]
pub async fn list_policies(visit: Visit) -> Result<Response, PortalError> {
    let (app, tenant, now) = (&visit.app, visit.visitor.tenant, visit.frame.now);
    let in_force = app.catalog.policies_in_force(tenant, now);
    let row = |listed: Listed| {
        let version = in_force.iter().find(|version| version.policy == listed.id);
        PolicyRow {
            title: version.and_then(|version| title_of(&visit, version)),
            from_folder: listed.source == Source::Folder,
            in_force: listed.in_force(now).map(|edition| edition.number),
            to_come: listed.to_come(now).first().map(|edition| (edition.number, edition.effective)),
            has_draft: listed.draft.is_some(),
            retired: listed.retired_at.is_some(),
            audience: version.map(|version| {
                (owner(version.ownership), version.groups.len(), version.regions.len())
            }),
            id: listed.id.to_string(),
        }
    };
    let listed = listing::list(&app.store, tenant).await?;
    let mut policies: Vec<PolicyRow> = listed.into_iter().map(row).collect();
    policies.sort_by_key(|policy| policy.retired);
    let page = PoliciesPage { policies, may_change: visit.roles.may(Right::Change) };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// What was just done, where it is so: anybody can write such an address.
fn done(query: &Posted, listed: &Listed) -> Option<PolicyDone> {
    let numbered = |name: &str| {
        let number: u32 = query.field(name)?.parse().ok()?;
        listed.versions.iter().find(|edition| edition.number == number)
    };
    if let Some(edition) = numbered("published") {
        return edition.cancelled_at.is_none().then_some(PolicyDone::Published(edition.number));
    }
    if let Some(edition) = numbered("called-off") {
        return edition.cancelled_at.is_some().then_some(PolicyDone::CalledOff(edition.number));
    }
    match query.field("done")? {
        "retired" if listed.retired_at.is_some() => Some(PolicyDone::Retired),
        "offered" if listed.retired_at.is_none() => Some(PolicyDone::OfferedAgain),
        "discarded" if listed.draft.is_none() => Some(PolicyDone::Discarded),
        _ => None,
    }
}

/// `GET /admin/policies/{policy}`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such policy.
pub async fn show_policy(at: AtPolicy, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let listed = at.listed().await?;
    let done = done(&query, &listed);
    Ok(policy_page(at, StatusCode::OK, &listed, done, None))
}

/// The page of a policy.
pub(super) fn policy_page(
    at: AtPolicy,
    status: StatusCode,
    listed: &Listed,
    done: Option<PolicyDone>,
    notice: Option<app::portal::Notice>,
) -> Response {
    let visit = at.visit;
    let now = visit.frame.now;
    let version = visit.app.catalog.in_force(visit.visitor.tenant, &at.policy, now);
    let page = PolicyPage {
        id: at.policy.to_string(),
        title: version.as_ref().and_then(|version| title_of(&visit, version)),
        from_folder: listed.source == Source::Folder,
        retired_at: listed.retired_at,
        in_force: version.map(|version| terms(&Settings::of(&version))),
        versions: editions(listed, now),
        draft: listed.draft.clone(),
        may_change: visit.roles.may(Right::Change),
        done,
        form: visit.form(notice),
    };
    html(status, page.html(visit.frame))
}

/// `GET /admin/policies/{policy}/versions/{number}`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such version.
pub async fn show_version(
    at: AtPolicy,
    number: Number,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let Ok(Path(Numbered { number })) = number else { return Err(PortalError::Missing) };
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let listed = at.listed().await?;
    let version = at.version(number).await?;
    let wanted = query.field("language").and_then(|tag| tag.parse::<Locale>().ok());
    let text = wanted
        .and_then(|locale| version.text_in(&locale))
        .or_else(|| version.text_for(&at.visit.preferences))
        .ok_or(PortalError::Missing)?;
    let editions = editions(&listed, at.visit.frame.now);
    let edition = editions.iter().find(|edition| edition.number == number);
    let edition = edition.cloned().ok_or(PortalError::Missing)?;
    let before = editions.iter().map(|edition| edition.number).find(|other| *other < number);
    let changes = at.visit.roles.may(Right::Change) && listed.source == Source::Console;
    let page = VersionPage {
        policy: at.policy.to_string(),
        may_call_off: changes && edition.stage == Stage::ToCome,
        edition,
        terms: terms(&Settings::of(&version)),
        tongue: tongue(&text.locale),
        languages: tongues(version.locales.iter()),
        title: text.rendered.title.clone(),
        text: text.rendered.html.clone(),
        text_sha256: text.sha256.clone(),
        before,
    };
    Ok(html(StatusCode::OK, page.html(at.visit.frame)))
}

/// One side of a comparison.
struct Side {
    settings: Settings,
    locales: BTreeSet<Locale>,
    text: String,
}

/// `GET /admin/policies/{policy}/changes?from=1&to=2&language=en-US`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such version.
pub async fn show_changes(
    at: AtPolicy,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let listed = at.listed().await?;
    let draft = at.draft().await?;
    let numbers: Vec<u32> = listed.versions.iter().rev().map(|edition| edition.number).collect();
    let number = |name: &str| query.field(name).and_then(|text| text.parse::<u32>().ok());
    let newest = *numbers.first().ok_or(PortalError::Missing)?;
    let to = match (number("to"), &draft) {
        (Some(to), _) => Some(to),
        (None, Some(_)) => None,
        (None, None) => Some(newest),
    };
    let before = |number: u32| numbers.iter().copied().find(|other| *other < number);
    let from = number("from").or_else(|| to.map_or(Some(newest), before)).unwrap_or(newest);
    let first = at.version(from).await?;
    let second = match to {
        Some(to) => Some(at.version(to).await?),
        None => None,
    };
    let locales_of = |version: &Version| version.locales.iter().cloned().collect::<BTreeSet<_>>();
    let draft_locales = || draft.iter().flat_map(|draft| draft.texts.keys().cloned()).collect();
    let second_locales = second.as_ref().map_or_else(draft_locales, locales_of);
    let all: BTreeSet<Locale> = locales_of(&first).union(&second_locales).cloned().collect();
    let wanted = query.field("language").and_then(|tag| tag.parse::<Locale>().ok());
    let locale = wanted
        .filter(|locale| all.contains(locale))
        .or_else(|| Some(first.default_locale.clone()).filter(|locale| all.contains(locale)))
        .or_else(|| all.first().cloned())
        .ok_or(PortalError::Missing)?;
    let published = async |version: &Version| {
        let (store, tenant) = (&at.visit.app.store, at.visit.visitor.tenant);
        let text = listing::markdown(store, tenant, &at.policy, version.number, &locale).await?;
        Ok::<_, PortalError>(Side {
            settings: Settings::of(version),
            locales: locales_of(version),
            text: text.unwrap_or_default(),
        })
    };
    let first = published(&first).await?;
    let second = match (&second, &draft) {
        (Some(version), _) => published(version).await?,
        (None, Some(draft)) => Side {
            settings: draft.settings.clone(),
            locales: second_locales,
            text: draft.texts.get(&locale).map(|text| text.markdown.clone()).unwrap_or_default(),
        },
        (None, None) => return Err(PortalError::Missing),
    };
    let page = ChangesPage {
        policy: at.policy.to_string(),
        numbers,
        has_draft: draft.is_some(),
        from,
        to,
        tongue: tongue(&locale),
        languages: tongues(all.iter()),
        text: compare(&first.text, &second.text),
        settings: compare(&lines(&first), &lines(&second)),
    };
    Ok(html(StatusCode::OK, page.html(at.visit.frame)))
}

/// What is said besides the texts, as lines to compare.
fn lines(side: &Side) -> String {
    let locales: Vec<String> = side.locales.iter().map(ToString::to_string).collect();
    format!("languages: {}\n{}", locales.join(", "), json_lines(&side.settings))
}

/// What a page leaves out of a text, as pages say it.
pub(super) fn dropped(rendered: &markdown::Rendered) -> Vec<app::admin::policies::Dropped> {
    use app::admin::policies::Dropped;
    let kind = |dropped: &&str| match *dropped {
        markdown::PICTURE => Dropped::Picture,
        markdown::LINK_TITLE => Dropped::LinkTitle,
        markdown::SCRIPT => Dropped::Script,
        markdown::NESTING => Dropped::Nesting,
        _ => Dropped::Html,
    };
    rendered.dropped.iter().map(kind).collect()
}

/// How a draft is shown once something is saved.
pub(super) fn title_in(markdown: &str) -> Option<String> {
    markdown::render(markdown).title
}
