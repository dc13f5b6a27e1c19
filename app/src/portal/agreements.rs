//! What a person has agreed to, word for word, and what waits to be accepted.

mod accept;
mod list;
mod one;
mod receipt;
mod withdraw;
pub(crate) mod words;

use jiff::Timestamp;

use super::Form;
use crate::terms_of_use::ReadState;

/// A language, to name and to mark words in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tongue {
    /// The BCP 47 tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Accepted.
    Accepted,
    /// Declined.
    Declined,
    /// No terms applied when a device was set up.
    NotRequired,
}

/// How a person showed that they had read a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadBy {
    /// They ticked a box that says so.
    Checkbox,
    /// They went on from its end.
    End,
}

/// A version that waits to be accepted by somebody who accepted an earlier one.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The policy's id, for addresses (`/agreements/terms/{policy}`).
    pub policy: String,
    /// The title of the text.
    pub title: String,
    /// The language of the title.
    pub tongue: Tongue,
    /// Its version.
    pub version: u32,
    /// Since when it is in force.
    pub effective: Timestamp,
    /// The version that the person accepted last, and when.
    pub accepted: (u32, Timestamp),
    /// Whether the organization asks for it to be accepted; else it only may be.
    pub asked_for: bool,
    /// When the acceptance ended, where it was given for a time and that is over.
    pub ended_at: Option<Timestamp>,
}

/// A decision, as the list names it.
#[derive(Debug, Clone)]
pub struct Agreement {
    /// The decision's id, for addresses (`/agreements/{id}`) and for support.
    pub id: String,
    /// What was decided.
    pub outcome: Outcome,
    /// The text's title, its language and version; `None` where no terms applied.
    pub terms: Option<(String, Tongue, u32)>,
    /// When.
    pub at: Timestamp,
    /// When it was withdrawn, if it was.
    pub withdrawn_at: Option<Timestamp>,
}

/// How a decision can be proven: by a file, once it is sealed.
#[derive(Debug, Clone)]
pub struct Proof {
    /// The batch that it is sealed in, and when that was; `None` where it is not yet.
    pub sealed: Option<(i64, Timestamp)>,
    /// The address of the file.
    pub address: String,
}

/// What was just done, told on the page that the person is led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgreementDone {
    /// A version was accepted.
    Accepted,
    /// A decision was withdrawn.
    Withdrawn,
}

/// `GET /agreements`
#[derive(Debug, Clone)]
pub struct AgreementsPage {
    /// What waits; those asked for first.
    pub waiting: Vec<Waiting>,
    /// The newest first.
    pub agreements: Vec<Agreement>,
    /// The address of the page with earlier ones.
    pub earlier: Option<String>,
    /// Whether this is not the first page.
    pub later: bool,
}

/// `GET /agreements/{id}`
#[derive(Debug, Clone)]
pub struct AgreementPage {
    /// The decision.
    pub agreement: Agreement,
    /// The text, word for word as it was shown: sanitized HTML, its headings beginning with `h2` (the title
    /// itself is not in it). `None` where no terms applied.
    pub text: Option<String>,
    /// Whether it was about a company device or a personal one.
    pub ownership: super::Ownership,
    /// The names of the devices that are enrolled on it, with their addresses.
    pub devices: Vec<(String, String)>,
    /// A newer version, if there is one that the person has not accepted.
    pub newer: Option<Waiting>,
    /// Whether it can be withdrawn.
    pub can_withdraw: bool,
    /// Its proof.
    pub proof: Proof,
    /// What was just done.
    pub done: Option<AgreementDone>,
}

/// `GET /agreements/{id}/receipt`: one page to print.
#[derive(Debug, Clone)]
pub struct ReceiptPage {
    /// The decision.
    pub agreement: Agreement,
    /// Whether it was about a company device or a personal one.
    pub ownership: super::Ownership,
    /// Who decided: the display name (where known) and the account.
    pub who: (Option<String>, String),
    /// The organization's name.
    pub organization: String,
    /// The policy's id.
    pub policy: Option<String>,
    /// SHA-256 of the exact text, in hex.
    pub text_sha256: Option<String>,
    /// The salted commitment to the record, in hex.
    pub commitment: String,
    /// The record's proof.
    pub proof: Proof,
    /// The client-request-id of the setup in which it was decided.
    pub client_request_id: Option<String>,
    /// How the person showed that they had read the text, where that was asked for.
    pub read_by: Option<ReadBy>,
    /// The whole address of the agreement's page.
    pub address: String,
}

/// `/agreements/terms/{policy}`: the version in force, to be accepted. POST with the hidden fields `version`,
/// `locale` and `text_sha256`; other languages are links (`?language=`).
#[derive(Debug, Clone)]
pub struct AcceptPage {
    /// What waits. Its title and tongue are those of the text that is shown.
    pub waiting: Waiting,
    /// The text: sanitized HTML without its title.
    pub text: String,
    /// SHA-256 of the exact text, in hex.
    pub text_sha256: String,
    /// The other languages it can be read in.
    pub others: Vec<Tongue>,
    /// Whether the text has changed since the person opened the page; what they wanted to accept was not.
    pub changed: bool,
    /// Where people must tick that they have read it (field `read`, `yes`): how far this one is with that.
    pub read: Option<ReadState>,
    /// The form.
    pub form: Form,
}

/// `/agreements/{id}/withdrawal`: what withdrawing means (POST, no fields).
#[derive(Debug, Clone)]
pub struct WithdrawPage {
    /// The decision.
    pub agreement: Agreement,
    /// The names of the devices that are enrolled on it, with their addresses.
    pub devices: Vec<(String, String)>,
    /// The form.
    pub form: Form,
}
