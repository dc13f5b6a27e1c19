//! `/admin/reports/missing`: who has not accepted the version of a policy that is in force.

use app::admin::{FilterProblem, MissingLine, MissingPage, MissingReason, PersonLine};
use axum::{
    body::{Body, Bytes},
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use futures_util::stream;
use jiff::Timestamp;
use serde_json::json;
use url::form_urlencoded;

use super::{
    download::{file, record},
    in_force, status, today,
};
use crate::{
    exports::csv,
    ids::{ObjectId, PolicyId, TenantId},
    portal::{PortalError, html, posted::Posted, visit::Visit},
    reports::{
        missing::{InForce, Missing, Reason, Totals, Wanted, list, totals},
        standing::{self, Group},
    },
    store::{Store, named},
    terms::folder::ForOwnership,
};

/// How many people a page has.
const PAGE: u32 = 50;
/// How many are read at a time for a file.
const TOGETHER: u32 = 1000;
/// The longest beginning of a name, in characters: as much as the index has.
const LONGEST: usize = 128;
/// Where the list is.
const ADDRESS: &str = "/admin/reports/missing";

/// What is asked for.
#[derive(Debug, Default)]
struct Asked {
    policy: String,
    reason: String,
    name: String,
}

impl Asked {
    fn read(query: &Posted) -> Self {
        let text = |field: &str| query.field(field).unwrap_or_default().trim().to_owned();
        Self {
            policy: text("policy"),
            reason: text("reason"),
            name: text("name").chars().take(LONGEST).collect(),
        }
    }

    fn address(&self, address: &str, after: Option<&str>) -> String {
        let Self { policy, reason, name } = self;
        let fields = [("policy", policy.as_str()), ("reason", reason), ("name", name)];
        let fields = fields.into_iter().chain([("after", after.unwrap_or_default())]);
        let set = fields.filter(|(_, value)| !value.is_empty());
        let mut query = form_urlencoded::Serializer::new(String::new());
        format!("{address}?{}", query.extend_pairs(set).finish())
    }
}

/// A place in the list: a name and an id.
fn place(name: &str, user: ObjectId) -> String {
    BASE64URL.encode(format!("{user}{name}"))
}

/// The reverse of [`place`].
fn read_place(text: &str) -> Option<(String, ObjectId)> {
    let text = String::from_utf8(BASE64URL.decode(text).ok()?).ok()?;
    let (user, name) = text.split_at_checked(36)?;
    let name: String = name.chars().filter(|letter| *letter != '\0').collect();
    Some((name, user.parse().ok()?))
}

fn reason(reason: Reason) -> MissingReason {
    match reason {
        Reason::Never => MissingReason::Never,
        Reason::Older => MissingReason::Older,
        Reason::Declined => MissingReason::Declined,
        Reason::Withdrew => MissingReason::Withdrew,
        Reason::Ended => MissingReason::Ended,
    }
}

fn line(missing: Missing) -> MissingLine {
    MissingLine {
        person: PersonLine {
            id: missing.user.to_string(),
            upn: missing.upn,
            seen: Some(missing.seen),
        },
        reason: reason(missing.reason),
        accepted: missing.accepted,
        last_at: missing.last_at,
    }
}

/// What is looked at: a policy in force, and how people stand to it.
#[derive(Debug)]
struct Looked {
    in_force: InForce,
    for_some: bool,
    groups: Vec<Group>,
    wanted: Wanted,
}

/// The fields that are wrong, or what they ask for; `None` where no policy is in force.
async fn look(
    visit: &Visit,
    asked: &mut Asked,
) -> Result<Result<Option<Looked>, Vec<FilterProblem>>, PortalError> {
    let (store, tenant, now) = (&visit.app.store, visit.visitor.tenant, visit.frame.now);
    let all = visit.app.catalog.policies_in_force(tenant, now);
    let Some(first) = all.first() else { return Ok(Ok(None)) };
    if asked.policy.is_empty() {
        asked.policy = first.policy.to_string();
    }
    let version = all.iter().find(|version| version.policy.as_str() == asked.policy);
    let reason = match asked.reason.as_str() {
        "" => Ok(None),
        text => named::parse::<Reason>(text).map(Some).ok_or(()),
    };
    let mut problems = Vec::new();
    if version.is_none() {
        problems.push(FilterProblem::NoChoice("policy"));
    }
    if reason.is_err() {
        problems.push(FilterProblem::NoChoice("reason"));
    }
    let (Some(version), Ok(reason)) = (version, reason) else { return Ok(Err(problems)) };
    let mut groups = standing::groups(store, tenant).await?;
    Ok(Ok(Some(Looked {
        in_force: in_force(version),
        for_some: !version.groups.is_empty()
            || !version.regions.is_empty()
            || version.ownership != ForOwnership::Any,
        groups: groups.remove(&version.policy).unwrap_or_default(),
        wanted: Wanted { reason, name: asked.name.clone(), after: None, limit: PAGE + 1 },
    })))
}

/// `GET /admin/reports/missing`
///
/// # Errors
/// [`PortalError`]; 400 where the place in the list is not one of ours.
pub async fn list_missing(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let (store, tenant, now) = (&visit.app.store, visit.visitor.tenant, visit.frame.now);
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let mut asked = Asked::read(&query);
    let after = match query.field("after").filter(|after| !after.is_empty()) {
        None => None,
        Some(text) => {
            Some(read_place(text).ok_or(PortalError::BadRequest(StatusCode::BAD_REQUEST))?)
        }
    };
    let extent = standing::extent(store, tenant).await?;
    let policies = visit.app.catalog.policies_in_force(tenant, now);
    let policies = policies.iter().map(|version| version.policy.to_string()).collect();
    let looked = look(&visit, &mut asked).await?;
    let mut page = MissingPage {
        policies,
        policy: None,
        version: 0,
        for_some: false,
        reason: asked.reason.clone(),
        name: asked.name.clone(),
        problems: Vec::new(),
        totals: [0; 5],
        accepted: 0,
        people: Vec::new(),
        next: None,
        first: None,
        csv: None,
        behind: extent.behind,
    };
    match looked {
        Ok(None) => {}
        Err(problems) => (page.problems, page.policy) = (problems, Some(asked.policy.clone())),
        Ok(Some(Looked { in_force, for_some, groups, mut wanted })) => {
            let Totals { accepted, missing } =
                totals(store, tenant, &in_force, &groups, (extent.people, now)).await?;
            page.first = after.is_some().then(|| asked.address(ADDRESS, None));
            wanted.after = after;
            let mut people = list(store, tenant, &in_force, &groups, (&wanted, now)).await?;
            let more = people.len() > PAGE as usize;
            people.truncate(PAGE as usize);
            page.next = people
                .last()
                .filter(|_| more)
                .map(|last| asked.address(ADDRESS, Some(&place(&last.name, last.user))));
            page.csv = Some(asked.address("/admin/reports/missing.csv", None));
            page.policy = Some(in_force.policy.to_string());
            (page.version, page.for_some) = (in_force.version, for_some);
            (page.totals, page.accepted) = (missing, accepted);
            page.people = people.into_iter().map(line).collect();
        }
    }
    let status = status(&page.problems);
    Ok(html(status, page.html(visit.frame)))
}

const COLUMNS: [&str; 9] = [
    "user_object_id",
    "user_upn",
    "policy",
    "version_in_force",
    "reason",
    "accepted_version",
    "accepted_at",
    "last_decided_at",
    "last_seen",
];

/// `GET /admin/reports/missing.csv`
///
/// # Errors
/// [`PortalError`]
pub async fn download_missing(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let mut asked = Asked::read(&Posted::parse(query.unwrap_or_default().as_bytes()));
    let Ok(Some(looked)) = look(&visit, &mut asked).await? else {
        // The page says what is wrong.
        return Ok(Redirect::to(&asked.address(ADDRESS, None)).into_response());
    };
    let filter =
        json!({ "policy": asked.policy, "reason": looked.wanted.reason, "name": asked.name });
    record(&visit, "missing.csv", filter).await?;
    let name = format!("missing-{}-{}.csv", asked.policy, today(visit.frame.now));
    let wanted = Wanted { limit: TOGETHER, ..looked.wanted };
    let people = People {
        store: visit.app.store.clone(),
        tenant: visit.visitor.tenant,
        in_force: looked.in_force,
        groups: looked.groups,
        wanted,
        now: visit.frame.now,
        is_over: false,
    };
    let pieces = stream::try_unfold(people, People::next);
    file(&name, crate::exports::Format::Csv.media_type(), Body::from_stream(pieces))
}

/// Who is left to be sent.
#[derive(Debug)]
struct People {
    store: Store,
    tenant: TenantId,
    in_force: InForce,
    groups: Vec<Group>,
    wanted: Wanted,
    now: Timestamp,
    is_over: bool,
}

impl People {
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, sqlx::Error> {
        if self.is_over {
            return Ok(None);
        }
        let mut piece = Vec::new();
        if self.wanted.after.is_none() {
            csv::headings(&mut piece, &COLUMNS)?;
        }
        let asked = (&self.wanted, self.now);
        let found = list(&self.store, self.tenant, &self.in_force, &self.groups, asked)
            .await
            .inspect_err(|error| tracing::error!(%error, "a report broke off"))?;
        csv::table(&mut piece, found.iter().map(|missing| self.cells(missing)))?;
        self.is_over = found.len() < TOGETHER as usize;
        self.wanted.after = found.into_iter().last().map(|last| (last.name, last.user));
        Ok(Some((piece.into(), self)))
    }

    fn cells(&self, missing: &Missing) -> [String; COLUMNS.len()] {
        let policy: &PolicyId = &self.in_force.policy;
        let time = |at: Timestamp| at.to_string();
        [
            missing.user.to_string(),
            missing.upn.clone().unwrap_or_default(),
            policy.to_string(),
            self.in_force.version.to_string(),
            named::name(&missing.reason),
            missing.accepted.map(|(version, _)| version.to_string()).unwrap_or_default(),
            missing.accepted.map(|(_, at)| time(at)).unwrap_or_default(),
            missing.last_at.map(time).unwrap_or_default(),
            time(missing.seen),
        ]
    }
}
