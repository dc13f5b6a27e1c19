//! How devices stand to the rules, why not, and how that is reported to Entra.

mod list;
mod overview;
mod words;

pub(super) use words::entra_fact;

use jiff::Timestamp;

use super::{FilterProblem, PersonLine};
use crate::portal::{Device, Form};

/// How many devices stand how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ComplianceCounts {
    /// They follow the rules.
    pub compliant: i64,
    /// They do not.
    pub not_compliant: i64,
    /// They do not, and are treated as if they did for now.
    pub in_grace: i64,
    /// The MDM does not manage them any more.
    pub not_managed: i64,
    /// The MDM has not said anything.
    pub unknown: i64,
}

/// How many devices there are for a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonCount {
    /// What addresses call it.
    pub key: String,
    /// The reason, in the MDM's words; `None`: none was given.
    pub reason: Option<String>,
    /// How many devices.
    pub devices: i64,
}

/// Why devices do not follow the rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReasonCounts {
    /// The most frequent reasons.
    pub reasons: Vec<ReasonCount>,
    /// How many other reasons there are, and how many devices have any of them.
    pub others: (i64, i64),
    /// Whether there are more than were counted.
    pub is_partial: bool,
}

/// How reporting a device to Entra goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntraState {
    /// It is to be reported.
    Waiting,
    /// Entra has it.
    Reported,
    /// The device is removed here, and Entra does not have it any more.
    Gone,
    /// Entra does not know the device.
    NotFound,
    /// Entra does not let the application say so.
    Refused,
    /// Entra does not take what is said.
    Rejected,
    /// Entra did not answer, or failed.
    Unreachable,
}

/// What keeps all devices from being reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntraTrouble {
    /// The application gets no token.
    NoToken,
    /// Graph asked for less.
    HeldBack,
    /// Graph does not let the application write.
    Refused,
    /// Graph does not answer.
    Unreachable,
}

/// How reporting goes as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntraHealth {
    /// What keeps devices from being reported.
    pub trouble: Option<EntraTrouble>,
    /// What was answered.
    pub error: Option<String>,
    /// Since when.
    pub since: Option<Timestamp>,
    /// When it is tried again.
    pub goes_on_at: Option<Timestamp>,
    /// When Entra took something last.
    pub succeeded_at: Option<Timestamp>,
    /// Since when the oldest report waits for its turn.
    pub waiting_since: Option<Timestamp>,
}

/// How reporting to Entra goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reporting {
    /// As a whole.
    pub health: EntraHealth,
    /// How many devices stand how; none where there are none.
    pub states: Vec<(EntraState, i64)>,
}

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComplianceDone {
    /// So many devices are reported again.
    Again(usize),
    /// What kept all from being reported is tried again.
    Resumed,
}

/// `GET /admin/compliance`
#[derive(Debug, Clone)]
pub struct CompliancePage {
    /// How many devices stand how.
    pub counts: ComplianceCounts,
    /// Why they do not follow the rules.
    pub reasons: ReasonCounts,
    /// How reporting goes; `None` where the tenant does not report.
    pub reporting: Option<Reporting>,
    /// Whether the visitor may read the settings.
    pub may_read_settings: bool,
    /// What was just done.
    pub done: Option<ComplianceDone>,
    /// The form, for who may report again.
    pub form: Option<Form>,
}

/// How reporting one device goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceReport {
    /// How it stands.
    pub state: EntraState,
    /// What Entra was told last: whether it is managed, whether it is compliant, and when.
    pub said: Option<(bool, bool, Timestamp)>,
    /// How often it was tried since it changed.
    pub attempts: i64,
    /// When it was tried last.
    pub tried_at: Option<Timestamp>,
    /// When it is said next, by itself.
    pub due_at: Option<Timestamp>,
    /// What Entra answered.
    pub error: Option<String>,
}

/// What a device's page says about Entra.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntraFact {
    /// The device has no id in Entra here.
    NoId,
    /// Nothing was to be said yet.
    Nothing,
    /// How it goes.
    Is(DeviceReport),
}

/// What is looked for in the list, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ComplianceFilter {
    /// `all`, or those that do not follow the rules.
    pub devices: String,
    /// A reason's key.
    pub reason: String,
    /// A state of reporting.
    pub report: String,
}

/// A device of the list.
#[derive(Debug, Clone)]
pub struct ComplianceLine {
    /// The device.
    pub device: Device,
    /// Whose.
    pub owner: PersonLine,
    /// Why it does not follow the rules.
    pub reasons: Vec<String>,
    /// When the MDM said so.
    pub judged_at: Option<Timestamp>,
    /// How reporting it goes.
    pub report: Option<DeviceReport>,
}

/// `GET /admin/compliance/devices`
#[derive(Debug, Clone)]
pub struct ComplianceListPage {
    /// What is looked for.
    pub filter: ComplianceFilter,
    /// The reasons that can be chosen: the key, and the reason; `None`: none was given.
    pub reasons: Vec<(String, Option<String>)>,
    /// The reason that is looked for, as long as it is.
    pub reason: Option<String>,
    /// What is wrong with the filter.
    pub problems: Vec<FilterProblem>,
    /// The devices.
    pub devices: Vec<ComplianceLine>,
    /// The address of the next ones.
    pub next: Option<String>,
    /// The address of the first ones, where others were passed by.
    pub first: Option<String>,
    /// Whether the tenant reports to Entra.
    pub is_reporting: bool,
}
