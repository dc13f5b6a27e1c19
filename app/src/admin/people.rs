//! The help desk: finding people, devices, decisions and attempts, and a page for each of them.

mod attempt;
mod decision;
mod device;
mod erasure;
mod manager;
mod person;
mod removal;
mod rows;
mod search;
mod sessions;
mod words;

use jiff::Timestamp;

pub use erasure::{ErasePage, EraseProblem};
pub(super) use rows::{list as rows_list, person_at as person_row, person_link};
pub use sessions::SessionsPage;

use super::EntraFact;
use crate::portal::{
    Agreement, Cap, ConfigurationManager, Device, Form, Ownership, Proof, Removal, RemovalProblem,
    Standing, Who,
};

/// Somebody, as lists name them.
#[derive(Debug, Clone)]
pub struct PersonLine {
    /// The object id.
    pub id: String,
    /// The user principal name, as it was seen last.
    pub upn: Option<String>,
    /// When anything of theirs was seen last.
    pub seen: Option<Timestamp>,
}

/// What was found of a kind.
#[derive(Debug, Clone)]
pub struct Found<T> {
    /// The first ones.
    pub items: Vec<T>,
    /// Whether there are more.
    pub more: bool,
}

/// All that was found.
#[derive(Debug, Clone)]
pub struct Results {
    /// People.
    pub people: Found<PersonLine>,
    /// Devices, each with its owner.
    pub devices: Found<(Device, PersonLine)>,
    /// Decisions, each with who made it.
    pub decisions: Found<(Agreement, PersonLine)>,
    /// Attempts.
    pub attempts: Found<Attempt>,
}

/// `GET /admin/people`
#[derive(Debug, Clone)]
pub struct PeoplePage {
    /// What is searched for.
    pub query: String,
    /// What was found; `None` where nothing was typed.
    pub results: Option<Results>,
}

/// A page of help about an error.
#[derive(Debug, Clone)]
pub struct HelpLink {
    /// Its address.
    pub address: String,
    /// The error's code.
    pub code: String,
    /// What the error is called.
    pub title: String,
    /// What it means.
    pub meaning: String,
    /// Whose turn it is.
    pub who: Who,
}

/// What happened once when a device came.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// Its id, for addresses (`/admin/attempts/{id}`).
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// How it ended: the name under which it is counted.
    pub outcome: String,
    /// Why, in the server's own words.
    pub why: Option<String>,
    /// What Windows showed or was told.
    pub help: Option<HelpLink>,
    /// Whose it was, where that is known.
    pub person: Option<PersonLine>,
    /// The id of the decision that it made, or was about.
    pub decision: Option<String>,
    /// The id of the device that it was about.
    pub device: Option<String>,
}

/// Whose cap a person has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CapOf {
    /// Everybody's.
    Everybody,
    /// The one of the group with this object id.
    Group(String),
    /// Their own.
    User,
}

/// `GET /admin/people/{user}`
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct PersonPage {
    /// Who.
    pub person: PersonLine,
    /// Their devices against their cap.
    pub cap: Cap,
    /// Whose cap that is.
    pub cap_of: CapOf,
    /// When their groups were known last.
    pub groups_at: Option<Timestamp>,
    /// The devices that are not removed, the last heard of first.
    pub devices: Found<Device>,
    /// Those that are, the last removed first.
    pub removed: Found<Device>,
    /// What they decided, the newest first.
    pub decisions: Vec<Agreement>,
    /// The address of earlier decisions.
    pub earlier_decisions: Option<String>,
    /// What happened, the newest first.
    pub attempts: Vec<Attempt>,
    /// The address of earlier attempts.
    pub earlier_attempts: Option<String>,
    /// Whether later ones of either were passed by.
    pub later: bool,
    /// Whether the reader may have a copy of all that is kept about them.
    pub can_read_all: bool,
    /// Whether the visitor may erase them, and sign them out.
    pub can_change: bool,
    /// Whether they were signed out everywhere a moment ago.
    pub signed_out: bool,
}

/// `/admin/people/{user}/data`: what a copy of all that is kept about somebody has in it (POST: the file; no fields).
#[derive(Debug, Clone)]
pub struct PersonDataPage {
    /// Who.
    pub person: PersonLine,
    /// The form.
    pub form: Form,
}

/// `GET /admin/decisions/{id}`
#[derive(Debug, Clone)]
pub struct DecisionPage {
    /// The decision.
    pub agreement: Agreement,
    /// Who made it.
    pub person: PersonLine,
    /// Whose device it was about.
    pub ownership: Ownership,
    /// Where it was decided: a theme of the Terms of Use page, or `portal`.
    pub shown_in: String,
    /// The policy's id.
    pub policy: Option<String>,
    /// SHA-256 of the exact text, in hex.
    pub text_sha256: Option<String>,
    /// The text, word for word: sanitized HTML.
    pub text: Option<String>,
    /// What Windows called the attempt, and the address that searches for it.
    pub client_request_id: Option<(String, String)>,
    /// What the web view or browser called itself.
    pub user_agent: Option<String>,
    /// The person's groups that rules of the tenant named.
    pub groups: Vec<String>,
    /// The salted commitment to the record, in hex.
    pub commitment: String,
    /// The same of the withdrawal.
    pub withdrawal_commitment: Option<String>,
    /// The record's proof.
    pub proof: Proof,
    /// The device that was enrolled on it.
    pub device: Option<Device>,
    /// What happened around it.
    pub attempts: Vec<Attempt>,
}

/// `GET /admin/devices/{id}`
#[derive(Debug, Clone)]
pub struct DevicePage {
    /// The device.
    pub device: Device,
    /// Whose it is.
    pub owner: PersonLine,
    /// The name that it reported itself, where the person has given it another.
    pub reported_name: Option<String>,
    /// What the MDM knows the hardware by.
    pub hardware_id: String,
    /// Its id in Entra.
    pub entra_device_id: Option<String>,
    /// What Windows called the enrollment.
    pub enrollment_type: &'static str,
    /// The decision that it was enrolled on last.
    pub decision: String,
    /// Why it does not follow the rules, in the MDM's words.
    pub reasons: Vec<String>,
    /// When the MDM said so.
    pub judged_at: Option<Timestamp>,
    /// What was reported of Configuration Manager, where it manages the device, too.
    pub configuration_manager: Option<ConfigurationManager>,
    /// How that is reported to Entra; `None` where the tenant does not report.
    pub entra: Option<EntraFact>,
    /// The removal that was asked for last.
    pub removal: Option<Removal>,
    /// Who asked for it: an object id, or `api:` and the name of a token.
    pub removal_by: Option<String>,
    /// What happened to it.
    pub attempts: Vec<Attempt>,
    /// Whether the reader may remove it.
    pub can_remove: bool,
    /// Whether its removal was asked for just now.
    pub done: bool,
}

/// `/admin/people/{user}/devices/{id}/removal`: asks for confirmation (POST, no fields).
#[derive(Debug, Clone)]
pub struct RemovalPage {
    /// The device.
    pub device: Device,
    /// Whose it is.
    pub owner: PersonLine,
    /// Whether its place is free at once, or only when the MDM has confirmed.
    pub frees_at_once: bool,
    /// Why not now.
    pub problem: Option<RemovalProblem>,
    /// The form.
    pub form: Form,
}

/// `GET /admin/attempts/{id}`
#[derive(Debug, Clone)]
pub struct AttemptPage {
    /// The attempt.
    pub attempt: Attempt,
    /// Whether it was a call that asks for enrollment, and not the Terms of Use page.
    pub enrollment: bool,
    /// What Windows called it, and the address that searches for it.
    pub client_request_id: Option<(String, String)>,
    /// What the page showed for support, or the trace id.
    pub support_id: String,
    /// What the MDM knows the hardware by.
    pub hardware_id: Option<String>,
    /// Whose device it was.
    pub ownership: Option<Ownership>,
    /// The look that the page had.
    pub theme: Option<String>,
    /// The device's Windows.
    pub os_version: Option<String>,
    /// What the web view called itself.
    pub user_agent: Option<String>,
}

/// Whether a device follows the rules, beside its other states.
fn is_judged(standing: Standing) -> bool {
    standing != Standing::Unknown
}
