//! Removing a device: somebody asks for it, the MDM unenrolls the device and says how that is going
//! (design.md, decision 9).
//!
//! The slot is free at once, as the old PC may be dead, or, where the tenant says so, once the MDM confirms.
//! A removal that failed makes the device count again: what is enrolled is what is counted. How many
//! removals of one person may be under way is bounded, so that nobody gets round the cap by asking.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::{
    Device, State, begin_change,
    cap::{self, CapRule},
    end_change,
};
use crate::{
    audit::{self, Action, Actor},
    clock::Entropy,
    config::{FreeSlot, Removals},
    decisions,
    events::{EventType, NewEvent},
    ids::{DeviceId, ObjectId, TenantId},
    store::{Store, Transaction, query},
};

const PENDING: &str = "SELECT COUNT(*) AS pending FROM devices \
     WHERE tenant_id = $1 AND user_object_id = $2 AND state = 'removal_requested'";

/// How far a removal is: `requested` until the MDM has taken it up, then as the MDM says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RemovalState)]
pub enum Progress {
    /// Somebody asked for it.
    Requested,
    /// The MDM has taken it up.
    Accepted,
    /// The device is unenrolled.
    Done,
    /// It could not be unenrolled.
    Failed,
}

/// A removal that somebody asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Removal {
    /// How far it is.
    pub state: Progress,
    /// When it was asked for.
    #[schema(value_type = String, format = DateTime)]
    pub asked_at: Timestamp,
    /// By whom: a person's object id, or `api:` and the name of a token.
    pub asked_by: String,
    /// When that was last told.
    #[schema(value_type = String, format = DateTime)]
    pub changed_at: Timestamp,
    /// Why it failed, in the MDM's words.
    #[schema(required)]
    pub reason: Option<String>,
}

/// What the MDM says about a removal: `accepted`, it has taken it up; `done`, the device is unenrolled;
/// `failed`, it could not be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", try_from = "String")]
#[schema(as = RemovalReportState)]
pub enum Report {
    /// It has taken it up.
    Accepted,
    /// The device is unenrolled.
    Done,
    /// It could not be unenrolled.
    Failed,
}

/// From the text alone: serde takes an enum from an object too.
impl TryFrom<String> for Report {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.as_str() {
            "accepted" => Ok(Self::Accepted),
            "done" => Ok(Self::Done),
            "failed" => Ok(Self::Failed),
            _ => Err("expected accepted, done or failed"),
        }
    }
}

/// What became of a wish about a removal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is as was wished, whether or not it was before.
    Done,
    /// There is no such device.
    NoDevice,
    /// The state of things forbids it, for this reason.
    Refused(Refusal),
}

/// Why a wish about a removal cannot be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nothing left to remove.
    #[error("The device was removed already.")]
    Removed,
    /// `[tenant.removals] most_pending`
    #[error(
        "As many of this person's removals as the tenant allows are under way. \
         Wait until the MDM has finished one."
    )]
    TooManyPending,
    /// It cannot be taken back any more.
    #[error("The MDM has taken the removal up already.")]
    TakenUp,
    /// There is nothing to take back, or to report.
    #[error("Nobody has asked for this device to be removed, or that has ended.")]
    NobodyAsked,
    /// The slot was given away meanwhile.
    #[error("This device's place was given to another one, and the person has no room for it.")]
    NoRoom,
}

/// Who asks or reports, and when.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// By whom: a person's object id, or `api:` and the name of a token.
    pub by: &'a str,
    /// When.
    pub at: Timestamp,
}

/// Asks for a device to be removed.
///
/// # Errors
/// Where the database fails.
pub async fn request(
    store: &Store,
    entropy: &Entropy,
    rules: Removals,
    place: (TenantId, DeviceId),
    asked: Asked<'_>,
) -> Result<Outcome, sqlx::Error> {
    match begin(store, rules, place, asked).await? {
        Begun::Request(transaction, device, event) => {
            end_change(transaction, &device, Some(event), entropy).await?;
            Ok(Outcome::Done)
        }
        Begun::Over(outcome) => Ok(outcome),
    }
}

/// The same on a person's behalf: the log of acts says who did it.
///
/// # Errors
/// Where the database fails.
pub async fn request_for_owner(
    store: &Store,
    entropy: &Entropy,
    rules: Removals,
    place: (TenantId, DeviceId),
    (actor, asked): (&Actor, Asked<'_>),
) -> Result<Outcome, sqlx::Error> {
    let (mut transaction, device, event) = match begin(store, rules, place, asked).await? {
        Begun::Request(transaction, device, event) => (transaction, device, event),
        Begun::Over(outcome) => return Ok(outcome),
    };
    let state = |state: State| {
        Some(json!({ "state": state, "name": device.known_as(), "user": device.user }))
    };
    let act = audit::New {
        tenant: device.tenant,
        by: actor,
        at: asked.at,
        action: Action::RemovalRequested,
        subject: &device.id.to_string(),
        before: state(State::Active),
        after: state(device.state),
    };
    audit::record(&mut transaction, entropy, act).await?;
    end_change(transaction, &device, Some(event), entropy).await?;
    Ok(Outcome::Done)
}

/// A wish for removal, before it is stored.
enum Begun {
    /// The device as it will be, and what is told of it.
    Request(Transaction, Box<Device>, NewEvent),
    /// There is nothing to store.
    Over(Outcome),
}

async fn begin(
    store: &Store,
    rules: Removals,
    (tenant, id): (TenantId, DeviceId),
    asked: Asked<'_>,
) -> Result<Begun, sqlx::Error> {
    let Some((mut transaction, mut device)) = begin_change(store, tenant, id).await? else {
        return Ok(Begun::Over(Outcome::NoDevice));
    };
    match device.state {
        State::RemovalRequested => return Ok(Begun::Over(Outcome::Done)),
        State::Removed => return Ok(Begun::Over(Outcome::Refused(Refusal::Removed))),
        State::Active => {}
    }
    if pending(&mut transaction, tenant, device.user.object_id).await? >= rules.most_pending {
        return Ok(Begun::Over(Outcome::Refused(Refusal::TooManyPending)));
    }
    device.state = State::RemovalRequested;
    device.holds_slot = rules.free_slot == FreeSlot::OnConfirmation;
    device.removal = Some(Removal {
        state: Progress::Requested,
        asked_at: asked.at,
        asked_by: asked.by.to_owned(),
        changed_at: asked.at,
        reason: None,
    });
    let event = device.event(EventType::RemovalRequested, asked.at, Some(asked.by));
    Ok(Begun::Request(transaction, Box::new(device), event))
}

async fn pending(
    transaction: &mut Transaction,
    tenant: TenantId,
    user: ObjectId,
) -> Result<u32, sqlx::Error> {
    let count = query(PENDING).bind(tenant.to_string()).bind(user.to_string());
    let row = count.fetch_optional_in(transaction).await?.ok_or(sqlx::Error::RowNotFound)?;
    Ok(u32::try_from(row.get::<i64>("pending")?).unwrap_or(u32::MAX))
}

/// Takes a wish for removal back, as long as the MDM has not taken it up. A device whose slot was given away
/// needs one to come back.
///
/// # Errors
/// Where the database fails.
pub async fn cancel(
    store: &Store,
    entropy: &Entropy,
    cap: &CapRule,
    (tenant, id): (TenantId, DeviceId),
    asked: Asked<'_>,
) -> Result<Outcome, sqlx::Error> {
    let Some((mut transaction, mut device)) = begin_change(store, tenant, id).await? else {
        return Ok(Outcome::NoDevice);
    };
    match (device.state, device.removal.as_ref().map(|removal| removal.state)) {
        (State::RemovalRequested, Some(Progress::Requested)) => {}
        (State::RemovalRequested, _) => {
            return Ok(Outcome::Refused(Refusal::TakenUp));
        }
        _ => return Ok(Outcome::Refused(Refusal::NobodyAsked)),
    }
    if !device.holds_slot {
        let owner = device.user.object_id;
        let decision = decisions::find_in(&mut transaction, tenant, device.decision_id).await?;
        let groups = decision.map(|decision| decision.rule_groups).unwrap_or_default();
        let used = cap::used(&mut transaction, tenant, owner).await?;
        if used >= cap.limit(owner, &groups) {
            return Ok(Outcome::Refused(Refusal::NoRoom));
        }
    }
    device.state = State::Active;
    device.holds_slot = true;
    device.removal = None;
    let event = device.event(EventType::RemovalCancelled, asked.at, Some(asked.by));
    end_change(transaction, &device, Some(event), entropy).await?;
    Ok(Outcome::Done)
}

/// Takes in what the MDM says about a removal that somebody asked for. The same report again changes
/// nothing.
///
/// # Errors
/// Where the database fails.
pub async fn report(
    store: &Store,
    entropy: &Entropy,
    (tenant, id): (TenantId, DeviceId),
    report: Report,
    reason: Option<String>,
    Asked { by, at }: Asked<'_>,
) -> Result<Outcome, sqlx::Error> {
    const NOBODY_ASKED: Outcome = Outcome::Refused(Refusal::NobodyAsked);
    let Some((transaction, mut device)) = begin_change(store, tenant, id).await? else {
        return Ok(Outcome::NoDevice);
    };
    let state = match report {
        Report::Accepted => Progress::Accepted,
        Report::Done => Progress::Done,
        Report::Failed => Progress::Failed,
    };
    let pending = device.state == State::RemovalRequested;
    let Some(removal) = &mut device.removal else { return Ok(NOBODY_ASKED) };
    if removal.state == state {
        return Ok(Outcome::Done);
    }
    if !pending {
        return Ok(NOBODY_ASKED);
    }
    removal.state = state;
    removal.changed_at = at;
    removal.reason = reason;
    let kind = match report {
        Report::Accepted => EventType::RemovalAccepted,
        Report::Done => {
            device.remove(at);
            EventType::DeviceRemoved
        }
        Report::Failed => {
            device.state = State::Active;
            device.holds_slot = true;
            EventType::RemovalFailed
        }
    };
    let event = device.event(kind, at, Some(by));
    end_change(transaction, &device, Some(event), entropy).await?;
    Ok(Outcome::Done)
}

/// The MDM has unenrolled a device, whether or not anybody asked.
///
/// # Errors
/// Where the database fails.
pub async fn unenrolled(
    store: &Store,
    entropy: &Entropy,
    (tenant, id): (TenantId, DeviceId),
    Asked { by, at }: Asked<'_>,
) -> Result<Outcome, sqlx::Error> {
    let Some((transaction, mut device)) = begin_change(store, tenant, id).await? else {
        return Ok(Outcome::NoDevice);
    };
    if device.state == State::Removed {
        return Ok(Outcome::Done);
    }
    if device.state == State::RemovalRequested
        && let Some(removal) = &mut device.removal
    {
        removal.state = Progress::Done;
        removal.changed_at = at;
    }
    device.remove(at);
    let event = device.event(EventType::DeviceRemoved, at, Some(by));
    end_change(transaction, &device, Some(event), entropy).await?;
    Ok(Outcome::Done)
}
