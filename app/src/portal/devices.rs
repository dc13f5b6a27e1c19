//! A person's devices: the list, one of them, and what can be done with it.

mod configuration_manager;
mod confirm;
mod list;
mod loss;
mod name;
mod one;
mod progress;
mod row;
mod words;

pub use configuration_manager::{ConfigurationManager, ManagerFlag, ManagerHealth};
pub(crate) use list::Meter;

use jiff::Timestamp;

use super::{Form, Waiting};

/// A person's devices against their cap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cap {
    /// How many count. It may be over the limit, as limits can be lowered.
    pub used: u32,
    /// How many may.
    pub limit: u32,
}

/// Whose a device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ownership {
    /// The organization's.
    Company,
    /// The person's own.
    Personal,
}

/// What the management says about a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing yet.
    Unknown,
    /// It is not managed (any more).
    NotManaged,
    /// It follows the rules.
    Compliant,
    /// It does not, and is treated as if it did until then.
    Grace(Timestamp),
    /// It does not.
    NotCompliant,
}

/// How far a removal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Somebody asked; it can be taken back.
    Requested,
    /// The management has taken it up.
    Accepted,
    /// The device is removed.
    Done,
    /// It did not work; the device is as it was.
    Failed,
}

/// A removal.
#[derive(Debug, Clone)]
pub struct Removal {
    /// How far it is.
    pub state: Progress,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// Whether the person asked for it, and not the management.
    pub asked_by_you: bool,
    /// When the state was reached.
    pub changed_at: Timestamp,
    /// Why it failed, in the management's words.
    pub reason: Option<String>,
}

/// Where a device stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Enrolled.
    Active,
    /// Enrolled still, and its removal is under way.
    RemovalRequested,
    /// Not enrolled any more, since then.
    Removed(Timestamp),
}

/// A device.
#[derive(Debug, Clone)]
pub struct Device {
    /// Its id, for addresses (`/devices/{id}`).
    pub id: String,
    /// What it is called: the person's own name for it, else the reported one, else the model. May hold
    /// anything, at any length up to 256 characters; `None` where nothing is known.
    pub name: Option<String>,
    /// Manufacturer and model, as far as known.
    pub model: Option<String>,
    /// The Windows version, such as `10.0.26100.4652`.
    pub os_version: Option<String>,
    /// Whose it is.
    pub ownership: Ownership,
    /// When it was enrolled.
    pub enrolled_at: Timestamp,
    /// When it was last heard of.
    pub last_check_in: Option<Timestamp>,
    /// Where it stands.
    pub state: State,
    /// What the management says about it.
    pub standing: Standing,
    /// When it was reported lost, if it was and was not found since.
    pub lost_at: Option<Timestamp>,
    /// Whether it counts against the cap.
    pub counts: bool,
}

/// What was just done, told on the page that the person is led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It has another name.
    Renamed,
    /// Its removal is asked for.
    RemovalRequested,
    /// The removal is taken back.
    RemovalCancelled,
    /// It is reported lost.
    ReportedLost,
    /// It is found.
    ReportedFound,
}

/// The order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// By name: `name`.
    Name,
    /// The last heard of first: `seen`.
    #[default]
    Seen,
    /// The last enrolled first: `enrolled`.
    Enrolled,
}

/// `GET /devices`
#[derive(Debug, Clone)]
pub struct DevicesPage {
    /// The count.
    pub cap: Cap,
    /// Those that are shown, in their order.
    pub devices: Vec<Device>,
    /// How many there are when nothing is searched for (removed ones aside, or only removed ones: see
    /// `removed`). Search and sort are offered from 8 on.
    pub total: usize,
    /// How many of them fit what is searched for, on all pages.
    pub found: usize,
    /// Which page this is, from 1, and how many there are.
    pub page: (usize, usize),
    /// The addresses of the pages before and after this one.
    pub around: (Option<String>, Option<String>),
    /// What is searched for (`?q=`).
    pub query: Option<String>,
    /// In which order (`?sort=`).
    pub sort: Sort,
    /// Whether this is the list of removed devices (`?show=removed`).
    pub removed: bool,
    /// How many removed devices there are.
    pub removed_count: usize,
    /// Agreements that wait to be accepted.
    pub waiting: Vec<Waiting>,
}

/// Whether the organization's sign-in service was told what the management says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// It was, then.
    At(Timestamp),
    /// It will be in a moment.
    Shortly,
    /// It could not be yet, and is tried again.
    Later,
    /// It does not know the device.
    Unknown,
}

/// `GET /devices/{id}`
#[derive(Debug, Clone)]
pub struct DevicePage {
    /// The device.
    pub device: Device,
    /// The name that it reported itself, where the person has given it another.
    pub reported_name: Option<String>,
    /// Why it does not follow the rules, in the management's words.
    pub reasons: Vec<String>,
    /// When the management said so.
    pub judged_at: Option<Timestamp>,
    /// What was reported of Configuration Manager, where it manages the device, too.
    pub configuration_manager: Option<ConfigurationManager>,
    /// Whether the organization's sign-in service was told so, where it is told.
    pub told: Option<Told>,
    /// The removal that was asked for last.
    pub removal: Option<Removal>,
    /// The address of the agreement that it was enrolled on, if there is one to show.
    pub agreement: Option<String>,
    /// What was just done.
    pub done: Option<Done>,
}

/// What is wrong with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameProblem {
    /// It is longer than 64 characters.
    TooLong,
    /// It has a character that cannot be shown.
    Unprintable,
}

/// `/devices/{id}/name`: field `name`, may be empty (then the reported name is used again).
#[derive(Debug, Clone)]
pub struct NamePage {
    /// The device.
    pub device: Device,
    /// What is in the field.
    pub typed: String,
    /// The name that the device reported itself.
    pub reported_name: Option<String>,
    /// What is wrong with what was typed.
    pub problem: Option<NameProblem>,
    /// The form.
    pub form: Form,
}

/// Why a removal cannot be asked for, or not taken back, now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemovalProblem {
    /// As many of the person's removals as may be are under way.
    TooManyPending,
    /// The management has taken it up already.
    TakenUp,
    /// The place was given to another device, and there is no room for this one.
    NoRoom,
}

/// `/devices/{id}/removal` where the device is active: asks for confirmation (POST, no fields).
#[derive(Debug, Clone)]
pub struct ConfirmRemovalPage {
    /// The device.
    pub device: Device,
    /// Whether its place is free at once, or only when the management has confirmed.
    pub frees_at_once: bool,
    /// An earlier removal that failed.
    pub earlier: Option<Removal>,
    /// Why not now.
    pub problem: Option<RemovalProblem>,
    /// The form.
    pub form: Form,
}

/// `/devices/{id}/removal` where a removal is under way or over: how far it is. While it is under way the
/// page loads itself anew every 30 s. Taking it back is a POST to `/devices/{id}/removal/cancellation`.
#[derive(Debug, Clone)]
pub struct RemovalPage {
    /// The device.
    pub device: Device,
    /// The removal; `None` where the management removed the device without anybody asking.
    pub removal: Option<Removal>,
    /// Why it could not be taken back.
    pub problem: Option<RemovalProblem>,
    /// What was just done.
    pub done: Option<Done>,
    /// The form.
    pub form: Form,
}

/// `/devices/{id}/loss`: reports the device lost, or, where it is, found (POST, field `lost` = `yes` | `no`).
#[derive(Debug, Clone)]
pub struct LossPage {
    /// The device.
    pub device: Device,
    /// The form.
    pub form: Form,
}
