//! `GET /admin/audience`: which terms somebody gets, and why.

use std::cmp::Reverse;

use app::{
    admin::{Answer, AudienceForm, AudiencePage, AudienceProblem, Candidate, GroupsFrom, Verdict},
    portal::Tongue,
};
use axum::{extract::RawQuery, http::StatusCode, response::Response};

use super::parts;
use crate::{
    config::NoTerms,
    decisions, graph,
    ids::ObjectId,
    language::Preferences,
    people,
    portal::{PortalError, agreements::tongue, html, posted::Posted, visit::Visit},
    terms::{
        Version,
        audience::{Misfit, Reader, Region},
    },
    terms_of_use::request::Ownership,
};

/// How many people are looked through for one of that name: several may have names that begin with it.
const MOST: usize = 100;

/// What is asked, once it is understood.
struct Asked {
    person: Option<(ObjectId, String)>,
    ownership: Ownership,
    groups: Vec<ObjectId>,
    groups_from: GroupsFrom,
    region: Option<Region>,
    preferences: Preferences,
}

/// `GET /admin/audience`
///
/// # Errors
/// [`PortalError`]
pub async fn show_audience(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let field = |name: &str| query.field(name).unwrap_or_default().trim().to_owned();
    let mut typed = AudienceForm {
        who: field("who"),
        ownership: field("ownership"),
        groups: field("groups").replace("\r\n", "\n"),
        region: field("region"),
        languages: field("languages"),
    };
    let asks = query.field("ownership").is_some();
    if !asks {
        "company".clone_into(&mut typed.ownership);
    }
    let asked = if asks { Some(understand(&visit, &typed).await?) } else { None };
    let (problem, answer) = match asked {
        None => (None, None),
        Some(Err(problem)) => (Some(problem), None),
        Some(Ok(asked)) => (None, Some(answer(&visit, asked))),
    };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(html(status, AudiencePage { typed, problem, answer }.html(visit.frame)))
}

async fn understand(
    visit: &Visit,
    typed: &AudienceForm,
) -> Result<Result<Asked, AudienceProblem>, PortalError> {
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let person = match (typed.who.parse::<ObjectId>(), typed.who.as_str()) {
        (_, "") => None,
        (Ok(id), text) => Some((id, text.to_owned())),
        (Err(_), text) => {
            let (named, _) = people::named(store, tenant, text, MOST).await?;
            let called = |person: &people::Person| {
                person.upn.as_deref().is_some_and(|upn| upn.eq_ignore_ascii_case(text))
            };
            match named.into_iter().find(called) {
                Some(person) => Some((person.user, text.to_owned())),
                None => return Ok(Err(AudienceProblem::Unknown(text.to_owned()))),
            }
        }
    };
    let mut groups = Vec::new();
    for part in parts(&typed.groups) {
        match part.parse() {
            Ok(group) => groups.push(group),
            Err(_) => return Ok(Err(AudienceProblem::Group(part.to_owned()))),
        }
    }
    let mut groups_from = GroupsFrom::Typed;
    if let (Some((user, _)), true) = (&person, groups.is_empty()) {
        if let Ok(Some(told)) = graph::left_out(&visit.app, tenant, *user).await {
            (groups, groups_from) = (told, GroupsFrom::Graph);
        } else {
            let last = decisions::latest(store, tenant, *user, None, 1).await?;
            groups = last.into_iter().next().map(|last| last.rule_groups).unwrap_or_default();
            groups_from =
                if groups.is_empty() { GroupsFrom::Nowhere } else { GroupsFrom::LastSetup };
        }
    } else if groups.is_empty() {
        groups_from = GroupsFrom::Nowhere;
    }
    let region = match typed.region.as_str() {
        "" => None,
        text => match text.parse() {
            Ok(region) => Some(region),
            Err(_) => return Ok(Err(AudienceProblem::Region(text.to_owned()))),
        },
    };
    let ownership = match typed.ownership.as_str() {
        "personal" => Ownership::Personal,
        _ => Ownership::Company,
    };
    let preferences = match typed.languages.as_str() {
        "" => visit.preferences.clone(),
        languages => Preferences::from_headers(None, Some(languages)),
    };
    Ok(Ok(Asked { person, ownership, groups, groups_from, region, preferences }))
}

fn answer(visit: &Visit, asked: Asked) -> Answer {
    let Asked { person, ownership, groups, groups_from, region, preferences } = asked;
    let (catalog, tenant, now) = (&visit.app.catalog, visit.visitor.tenant, visit.frame.now);
    let reader = Reader { ownership, groups: &groups, region };
    // What Windows itself would be answered.
    let shown = catalog.select(tenant, &reader, now);
    let title = |version: &Version| -> Option<(String, Tongue)> {
        let text = version.text_for(&preferences)?;
        Some((text.rendered.title.clone()?, tongue(&text.locale)))
    };
    let candidate = |version: &Version| Candidate {
        policy: version.policy.to_string(),
        version: version.number,
        title: title(version),
        priority: version.priority,
        verdict: match version.misfit(&reader) {
            Some(Misfit::Ownership) => Verdict::Ownership,
            Some(Misfit::Groups) => Verdict::Groups,
            Some(Misfit::Region) => Verdict::Region,
            None if shown.as_ref().is_some_and(|s| s.policy == version.policy) => Verdict::Shown,
            None => Verdict::Outranked,
        },
    };
    let in_force = catalog.policies_in_force(tenant, now);
    let mut candidates: Vec<_> = in_force.iter().map(|version| candidate(version)).collect();
    let place = |verdict: Verdict| match verdict {
        Verdict::Shown => 0,
        Verdict::Outranked => 1,
        Verdict::Ownership | Verdict::Groups | Verdict::Region => 2,
    };
    candidates.sort_by_key(|candidate| (place(candidate.verdict), Reverse(candidate.priority)));
    let settings = visit.app.tenants.get(&tenant);
    Answer {
        person: person.map(|(_, called)| called),
        groups: groups.iter().map(ToString::to_string).collect(),
        groups_from,
        candidates,
        tongue: shown
            .as_ref()
            .and_then(|version| version.text_for(&preferences))
            .map(|text| tongue(&text.locale)),
        goes_on: settings.is_some_and(|tenant| tenant.no_terms == NoTerms::Continue),
    }
}
