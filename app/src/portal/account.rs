//! Signing in and out, where one is signed in, and all that is kept about one.

mod data;
mod problem;
mod sessions;
mod sign_out;

use jiff::Timestamp;

use super::Form;

pub(crate) use data::what_is_in_it;

/// A sign-in that is in force.
#[derive(Debug, Clone)]
pub struct SignedInAt {
    /// Its id, for the form that ends it.
    pub id: String,
    /// Whether it is this browser's.
    pub this: bool,
    /// The browser and the system, such as `Edge` and `Windows`, as far as the browser tells.
    pub browser: (Option<String>, Option<String>),
    /// Since when.
    pub since: Timestamp,
    /// When it was last used, to the minute.
    pub last_used: Timestamp,
}

/// `GET /account`: who is signed in, and where. Ending one is a POST to `/account/sessions/{id}` (no fields);
/// ending all is on [`SignOutPage`].
#[derive(Debug, Clone)]
pub struct AccountPage {
    /// This browser's first, then the last used.
    pub sessions: Vec<SignedInAt>,
    /// Whether another browser was just signed out.
    pub ended: bool,
    /// The form's token and notice; all forms of the page share it.
    pub form: Form,
}

/// `GET /account/data`: what the person's own file has in it, and the way to it.
#[derive(Debug, Clone)]
pub struct DataPage;

/// `GET /sign-out` while signed in: POST with the button `scope` = `this` | `everywhere`.
#[derive(Debug, Clone)]
pub struct SignOutPage {
    /// In how many other browsers the person is signed in.
    pub others: usize,
    /// The form.
    pub form: Form,
}

/// `GET /sign-out` while not signed in.
#[derive(Debug, Clone)]
pub struct SignedOutPage;

/// Why somebody could not be signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInProblem {
    /// The organization's sign-in service does not answer. Try again later.
    ProviderDown,
    /// It says that the person did not want to, or may not.
    Refused,
    /// The account belongs to an organization that this portal does not serve.
    NotServed,
    /// It took too long, or the page was opened again later, or in another browser.
    Stale,
    /// What it said cannot be trusted. IT support should know.
    Failed,
    /// This organization has no sign-in set up for the portal.
    NotOffered,
}

/// Instead of being signed in.
#[derive(Debug, Clone)]
pub struct SignInProblemPage {
    /// Why.
    pub problem: SignInProblem,
    /// The address to try again at.
    pub again: String,
    /// What to tell IT support.
    pub support_id: String,
}

/// Somebody was signed out while they filled in a form: a link leads on, and what they typed is kept.
#[derive(Debug, Clone)]
pub struct SignInAgainPage {
    /// The address to go on at.
    pub address: String,
}

/// Where the portal is that of several organizations: which one? (`GET /sign-in`, field `organization`: its
/// name or tenant id; hidden field `return_to`.)
#[derive(Debug, Clone)]
pub struct OrganizationPage {
    /// What was typed.
    pub typed: Option<String>,
    /// Whether there is none of that name.
    pub unknown: bool,
    /// Where to go after signing in.
    pub return_to: String,
}
