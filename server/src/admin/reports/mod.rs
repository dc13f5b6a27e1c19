//! `/admin/reports`: how people stand to the terms, and when which version was accepted.

pub mod decisions;
pub mod download;
pub mod missing;

use app::admin::{AcceptedOverTime, FilterProblem, PolicyStanding, ReportFilter, ReportsPage};
use axum::{extract::RawQuery, http::StatusCode, response::Response};
use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, date},
    tz::TimeZone,
};

use crate::{
    decisions::report::{self, Field, Filter, Wrong},
    ids::PolicyId,
    portal::{PortalError, html, posted::Posted, visit::Visit},
    reports::{
        missing::{InForce, totals},
        standing,
    },
    terms::Version,
};

/// How long a period is where none is chosen, in days.
const PERIOD: i64 = 90;
/// Where a field's value is more than just none of its list's.
fn problem(field: Field, filter: &ReportFilter) -> FilterProblem {
    match field {
        Field::To if filter.to.parse::<Date>().is_ok() && filter.from < filter.to => {
            FilterProblem::NoDay("to")
        }
        Field::To if filter.to.parse::<Date>().is_ok() => FilterProblem::Backwards,
        Field::From | Field::To => FilterProblem::NoDay(field.name()),
        Field::Person => FilterProblem::NobodyCalled(filter.person.clone()),
        _ => FilterProblem::NoChoice(field.name()),
    }
}

fn problems(wrong: Wrong, filter: &ReportFilter) -> Vec<FilterProblem> {
    wrong.0.into_iter().map(|field| problem(field, filter)).collect()
}

/// What was typed into a filter.
fn typed(query: &Posted) -> ReportFilter {
    let text = |field: Field| query.field(field.name()).unwrap_or_default().trim().to_owned();
    ReportFilter {
        person: text(Field::Person),
        policy: text(Field::Policy),
        version: text(Field::Version),
        language: text(Field::Language),
        outcome: text(Field::Outcome),
        ownership: text(Field::Ownership),
        from: text(Field::From),
        to: text(Field::To),
    }
}

/// 422 where something is wrong with what was typed.
fn status(problems: &[FilterProblem]) -> StatusCode {
    if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// What counts as accepted of a version.
fn in_force(version: &Version) -> InForce {
    InForce { policy: version.policy.clone(), version: version.number, lasting: version.lasting }
}

/// The day of a time, in UTC.
fn today(now: Timestamp) -> Date {
    now.to_zoned(TimeZone::UTC).date()
}

/// The reverse of [`report::day_of`].
fn date_of(day: i64) -> Date {
    let day = day.clamp(-700_000, 2_900_000);
    date(1970, 1, 1).saturating_add(day.days())
}

/// `GET /admin/reports`
///
/// # Errors
/// [`PortalError`]
pub async fn show_reports(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let (store, tenant, now) = (&visit.app.store, visit.visitor.tenant, visit.frame.now);
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let extent = standing::extent(store, tenant).await?;
    let groups = standing::groups(store, tenant).await?;
    let in_force_now = visit.app.catalog.policies_in_force(tenant, now);
    let mut policies: Vec<PolicyId> =
        groups.keys().cloned().chain(in_force_now.iter().map(|v| v.policy.clone())).collect();
    policies.sort();
    policies.dedup();
    let mut standings = Vec::with_capacity(policies.len());
    for policy in &policies {
        let groups = groups.get(policy).map(Vec::as_slice).unwrap_or_default();
        let version = in_force_now.iter().find(|version| version.policy == *policy);
        // Where none is in force any more, whoever accepted any has.
        let counted = version.map_or_else(
            || InForce { policy: policy.clone(), version: 1, lasting: <_>::default() },
            |version| in_force(version),
        );
        let found = totals(store, tenant, &counted, groups, (extent.people, now)).await?;
        standings.push(PolicyStanding {
            policy: policy.to_string(),
            version: version.map(|version| version.number),
            accepted: found.accepted,
            missing: found.missing,
        });
    }
    let decided: Vec<String> = groups.keys().map(ToString::to_string).collect();
    let (chart, cumulative, problems, over_time) = chart(&visit, &query, &decided).await?;
    let status = status(&problems);
    let page = ReportsPage {
        people: extent.people,
        standings: if groups.is_empty() { Vec::new() } else { standings },
        policies: decided,
        chart,
        cumulative,
        problems,
        over_time,
        behind: extent.behind,
    };
    Ok(html(status, page.html(visit.frame)))
}

type Chart = (ReportFilter, bool, Vec<FilterProblem>, Option<AcceptedOverTime>);

/// What the chart shows: of the first policy, and of the last days, where nothing else is asked for.
async fn chart(visit: &Visit, query: &Posted, decided: &[String]) -> Result<Chart, PortalError> {
    let cumulative = query.field("count") != Some("days");
    let mut form = ReportFilter {
        policy: query.field("policy").unwrap_or_default().trim().to_owned(),
        from: query.field("from").unwrap_or_default().trim().to_owned(),
        to: query.field("to").unwrap_or_default().trim().to_owned(),
        ..ReportFilter::default()
    };
    if form.policy.is_empty() {
        form.policy = decided.first().cloned().unwrap_or_default();
    }
    let asked = Filter::of(|name| match name {
        "policy" => Some(form.policy.as_str()),
        "from" => Some(form.from.as_str()),
        "to" => Some(form.to.as_str()),
        _ => None,
    });
    let asked = match asked {
        Err(wrong) => return Ok((form.clone(), cumulative, problems(wrong, &form), None)),
        Ok(asked) => asked,
    };
    let Some(policy) = asked.policy else { return Ok((form, cumulative, Vec::new(), None)) };
    let to = asked.to.unwrap_or_else(|| today(visit.frame.now));
    let from = asked.from.unwrap_or_else(|| to.saturating_sub((PERIOD - 1).days())).min(to);
    (form.from, form.to) = (from.to_string(), to.to_string());
    let last = to.to_zoned(TimeZone::UTC).map_or(i64::MAX, |at| report::day_of(at.timestamp()));
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let versions = standing::accepted(store, tenant, &policy, last).await?;
    let versions = versions.into_iter().map(|(version, days)| {
        let days = days.into_iter().map(|(day, count)| (date_of(day), count));
        let (before, inside): (Vec<_>, Vec<_>) = days.partition(|(day, _)| *day < from);
        (version, before.into_iter().map(|(_, count)| count).sum(), inside)
    });
    let over_time = AcceptedOverTime {
        policy: policy.to_string(),
        from,
        to,
        cumulative,
        versions: versions.collect(),
    };
    Ok((form, cumulative, Vec::new(), Some(over_time)))
}
