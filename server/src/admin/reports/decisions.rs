//! `/admin/reports/decisions`: decisions by any filters together, the newest first.

use app::admin::{
    DecisionsReportPage, FilterProblem, Found, PersonLine, ReportChoices, ReportCount,
    ReportFilter, ReportedDecision,
};
use axum::{extract::RawQuery, http::StatusCode, response::Response};

use super::{problems, status, typed};
use crate::{
    api::pagination,
    decisions::{
        Decision, Outcome,
        report::{self, Count, Filter},
    },
    ids::ObjectId,
    language::Locale,
    people::{self, Person},
    portal::{PortalError, devices::ownership, html, posted::Posted, visit::Visit},
    reports::standing,
};

/// How many decisions a page has.
const PAGE: u32 = 50;
/// How many people are shown where several are called so.
const MEANT: usize = 20;
/// The name of the list in its cursors.
const NAME: &str = "report";
/// Where the list is.
pub(super) const ADDRESS: &str = "/admin/reports/decisions";

/// What a filter asks for, or what is wrong with it.
#[derive(Debug)]
pub(super) struct Asked {
    /// What was typed.
    pub(super) typed: ReportFilter,
    /// The filter, with the person's object id for what they are called.
    pub(super) filter: Result<Filter, Vec<FilterProblem>>,
    /// Whom it may mean, where several are called so.
    meant: (Vec<Person>, bool),
}

/// Reads a filter, and finds out who is meant.
pub(super) async fn read(visit: &Visit, query: &Posted) -> Result<Asked, PortalError> {
    let typed = typed(query);
    let (person, meant) = match who(visit, &typed.person).await? {
        Who::Anybody => (None, Ok(())),
        Who::One(user) => (Some(user.to_string()), Ok(())),
        Who::Nobody => (None, Err((FilterProblem::NobodyCalled(typed.person.clone()), None))),
        Who::Several(people, more) => {
            let problem = FilterProblem::SeveralCalled(typed.person.clone());
            (None, Err((problem, Some((people, more)))))
        }
    };
    let filter = Filter::of(|name| match name {
        "person" => person.as_deref(),
        other => query.field(other),
    });
    let mut wrong = filter.as_ref().err().map(|wrong| problems(wrong.clone(), &typed));
    let mut several = (Vec::new(), false);
    if let Err((problem, people)) = meant {
        wrong.get_or_insert_default().insert(0, problem);
        several = people.unwrap_or_default();
    }
    let filter = match (wrong, filter) {
        (None, Ok(filter)) => Ok(filter),
        (wrong, _) => Err(wrong.unwrap_or_default()),
    };
    Ok(Asked { typed, filter, meant: several })
}

/// Who is meant by what was typed.
enum Who {
    Anybody,
    One(ObjectId),
    Nobody,
    Several(Vec<Person>, bool),
}

async fn who(visit: &Visit, typed: &str) -> Result<Who, PortalError> {
    if typed.is_empty() {
        return Ok(Who::Anybody);
    }
    // Of somebody who is not known there is nothing, and that is what is said.
    if let Ok(user) = typed.trim_matches(['{', '}']).parse() {
        return Ok(Who::One(user));
    }
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let (people, more) = people::named(store, tenant, typed, MEANT).await?;
    let called =
        |person: &&Person| person.upn.as_deref().is_some_and(|upn| upn.eq_ignore_ascii_case(typed));
    let called: Vec<&Person> = people.iter().filter(called).collect();
    Ok(match (&called[..], &people[..]) {
        (_, []) => Who::Nobody,
        ([one], _) => Who::One(one.user),
        (_, [one]) if !more => Who::One(one.user),
        _ => Who::Several(people, more),
    })
}

fn line(person: Person) -> PersonLine {
    PersonLine { id: person.user.to_string(), upn: person.upn, seen: Some(person.seen) }
}

/// A language's tag and its own name.
fn named(locale: &Locale) -> (String, String) {
    (locale.to_string(), locale.own_name(&[]))
}

/// The same to be chosen from: others of the same name may be beside it.
fn choice_of(locale: &Locale) -> (String, String) {
    let (tag, name) = named(locale);
    let name = if name == tag { name } else { format!("{name} ({tag})") };
    (tag, name)
}

/// What filters can name.
pub(super) async fn choices(visit: &Visit) -> Result<ReportChoices, PortalError> {
    let choices = standing::choices(&visit.app.store, visit.visitor.tenant).await?;
    let languages = choices.locales.iter().filter_map(|locale| locale.parse().ok());
    Ok(ReportChoices {
        policies: choices.policies,
        versions: choices.versions,
        languages: languages.map(|locale: Locale| choice_of(&locale)).collect(),
    })
}

fn row(decision: Decision) -> ReportedDecision {
    let on = decision.agreement;
    ReportedDecision {
        id: decision.id.to_string(),
        at: decision.at,
        person: PersonLine { id: decision.user.to_string(), upn: decision.upn, seen: None },
        outcome: match decision.outcome {
            Outcome::Accepted => app::portal::Outcome::Accepted,
            Outcome::Declined => app::portal::Outcome::Declined,
            Outcome::NotRequired => app::portal::Outcome::NotRequired,
        },
        withdrawn_at: decision.withdrawn_at,
        language: on.as_ref().map(|on| named(&on.locale)),
        terms: on.map(|on| (on.policy.to_string(), on.version)),
        ownership: ownership(decision.ownership),
    }
}

/// An address with a query; without one where there is none.
fn with(address: &str, query: &str) -> String {
    if query.is_empty() { address.to_owned() } else { format!("{address}?{query}") }
}

/// `GET /admin/reports/decisions`
///
/// # Errors
/// [`PortalError`]; 400 where the place in the list is not one of ours.
pub async fn list_decisions(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let before = pagination::after(NAME, query.field("before"))
        .map_err(|_| PortalError::BadRequest(StatusCode::BAD_REQUEST))?;
    let Asked { typed, filter, meant } = read(&visit, &query).await?;
    let choices = choices(&visit).await?;
    let behind = standing::extent(store, tenant).await?.behind;
    let mut page = DecisionsReportPage {
        filter: typed,
        choices,
        problems: Vec::new(),
        meant: Found { items: Vec::new(), more: meant.1 },
        count: ReportCount::Exactly(0),
        decisions: Vec::new(),
        older: None,
        newest: None,
        downloads: None,
        behind,
    };
    match filter {
        Err(problems) => {
            page.problems = problems;
            page.meant.items =
                meant.0.into_iter().map(|person| choice(&page.filter, person)).collect();
        }
        Ok(filter) => {
            let found = report::page(store, tenant, &filter, before, PAGE + 1).await?;
            let (found, next) =
                pagination::page(NAME, found, PAGE, |decision| (decision.at, decision.id));
            let query = filter.query();
            let join = if query.is_empty() { "" } else { "&" };
            page.count = match report::count(store, tenant, &filter).await? {
                Count::Exactly(count) => ReportCount::Exactly(count),
                Count::MoreThan(count) => ReportCount::MoreThan(count),
            };
            page.older = next.map(|next| format!("{ADDRESS}?{query}{join}before={next}"));
            page.newest = before.map(|_| with(ADDRESS, &query));
            page.downloads = Some((
                with("/admin/reports/decisions.csv", &query),
                with("/admin/reports/decisions.jsonl", &query),
            ));
            page.decisions = found.into_iter().map(row).collect();
        }
    }
    let status = status(&page.problems);
    Ok(html(status, page.html(visit.frame)))
}

/// Somebody who may be meant, and the address of the same filter for them alone.
fn choice(filter: &ReportFilter, person: Person) -> (PersonLine, String) {
    let id = person.user.to_string();
    let fields = [
        ("person", &id),
        ("policy", &filter.policy),
        ("version", &filter.version),
        ("language", &filter.language),
        ("outcome", &filter.outcome),
        ("ownership", &filter.ownership),
        ("from", &filter.from),
        ("to", &filter.to),
    ];
    let set = fields.into_iter().filter(|(_, value)| !value.is_empty());
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let query = query.extend_pairs(set).finish();
    (line(person), with(ADDRESS, &query))
}
