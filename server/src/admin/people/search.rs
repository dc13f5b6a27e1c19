//! `/admin/people`: one field for whatever somebody knows. A GUID may be of anything; other texts may be the beginning of
//! a name or a hardware id, or what Windows called the attempt. Every look-up has its index and its bound.

use app::admin::{Found, PeoplePage, PersonLine, Results};
use axum::{extract::RawQuery, http::StatusCode, response::Response};

use super::line;
use crate::{
    attempts::{self, Attempt},
    decisions::{self, Decision, search as decisions_search},
    devices::{self, Device, search as devices_search},
    ids::{AttemptId, DecisionId, DeviceId, EntraDeviceId, ObjectId},
    people::{self, Person},
    portal::{PortalError, devices::view, html, posted::Posted, visit::Visit},
};

/// How many of a kind are shown.
const SHOWN: usize = 20;
/// How many are asked for: one more tells whether there are more.
const ASKED: u32 = 21;
/// The longest text that is looked for, in characters: a hardware id may be so long.
const LONGEST: usize = 512;

/// What was found.
#[derive(Debug, Default)]
struct Hits {
    people: Vec<Person>,
    more_people: bool,
    devices: Vec<Device>,
    decisions: Vec<Decision>,
    attempts: Vec<Attempt>,
}

impl Hits {
    fn add_device(&mut self, device: Device) {
        if !self.devices.iter().any(|known| known.id == device.id) {
            self.devices.push(device);
        }
    }

    fn add_decision(&mut self, decision: Decision) {
        if !self.decisions.iter().any(|known| known.id == decision.id) {
            self.decisions.push(decision);
        }
    }

    fn add_attempt(&mut self, attempt: Attempt) {
        if !self.attempts.iter().any(|known| known.id == attempt.id) {
            self.attempts.push(attempt);
        }
    }
}

/// `GET /admin/people`
///
/// # Errors
/// [`PortalError`]
pub async fn find_people(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let text = query.field("q").unwrap_or_default().replace('\u{fffd}', "");
    let text: String = text.trim().chars().take(LONGEST).collect();
    let results = if text.is_empty() { None } else { Some(find(&visit, &text).await?) };
    let page = PeoplePage { query: text, results };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

async fn find(visit: &Visit, text: &str) -> Result<Results, PortalError> {
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let mut hits = Hits::default();
    // An address that was copied has braces around it as often as not.
    let guid = text.trim_matches(['{', '}']);
    if let Ok(id) = guid.parse::<ObjectId>() {
        by_guid(visit, id, guid, &mut hits).await?;
    } else {
        (hits.people, hits.more_people) = people::named(store, tenant, text, SHOWN).await?;
    }
    for device in devices_search::beginning_with(store, tenant, text, ASKED).await? {
        hits.add_device(device);
    }
    for decision in decisions_search::by_request(store, tenant, guid, ASKED).await? {
        hits.add_decision(decision);
    }
    for attempt in attempts::about(store, tenant, guid, ASKED).await? {
        hits.add_attempt(attempt);
    }
    let Hits { people, more_people, devices, decisions, attempts } = hits;
    let mut shown = Vec::new();
    for decision in decisions.iter().take(SHOWN) {
        let who = line(decision.user, decision.upn.clone());
        shown.push((visit.view(decision).await?.0, who));
    }
    let device = |device: &Device| {
        let owner = line(device.user.object_id, Some(device.user.upn.clone()));
        (view(device, visit), owner)
    };
    Ok(Results {
        people: Found { items: people.into_iter().map(person).collect(), more: more_people },
        devices: Found {
            items: devices.iter().take(SHOWN).map(device).collect(),
            more: devices.len() > SHOWN,
        },
        decisions: Found { items: shown, more: decisions.len() > SHOWN },
        attempts: Found {
            items: attempts.iter().take(SHOWN).map(|attempt| visit.attempt(attempt)).collect(),
            more: attempts.len() > SHOWN,
        },
    })
}

/// Whatever has this id; any of ours may be meant.
async fn by_guid(
    visit: &Visit,
    user: ObjectId,
    guid: &str,
    hits: &mut Hits,
) -> Result<(), PortalError> {
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    hits.people.extend(people::find(store, tenant, user).await?);
    if let Ok(id) = guid.parse::<DeviceId>()
        && let Some(device) = devices::find(store, tenant, id).await?
    {
        hits.add_device(device);
    }
    if let Ok(id) = guid.parse::<EntraDeviceId>() {
        for device in devices_search::by_entra_id(store, tenant, id, ASKED).await? {
            hits.add_device(device);
        }
    }
    if let Ok(id) = guid.parse::<DecisionId>()
        && let Some(decision) = decisions::find(store, tenant, id).await?
    {
        hits.add_decision(decision);
    }
    if let Ok(id) = guid.parse::<AttemptId>()
        && let Some(attempt) = attempts::find(store, tenant, id).await?
    {
        hits.add_attempt(attempt);
    }
    Ok(())
}

/// Somebody, as the pages show them.
pub(super) fn person(person: Person) -> PersonLine {
    let Person { user, upn, seen } = person;
    PersonLine { id: user.to_string(), upn, seen: Some(seen) }
}
