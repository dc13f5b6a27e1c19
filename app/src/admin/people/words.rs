//! What happened, in words, and whose turn it is.

use super::{Attempt, PersonLine};
use crate::{
    language::UiLanguage,
    portal::{
        Who,
        icon::Icon,
        parts::{Tone, shown},
    },
};

/// Whose turn it is after an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Person,
    Administrator,
    Mdm,
    Operator,
    Wait,
    Nobody,
}

impl Turn {
    pub(super) fn words(self, ui: UiLanguage) -> (Tone, Icon, String) {
        match self {
            Self::Person => (Tone::Info, Icon::Person, ui.text("turn-person")),
            Self::Administrator => (Tone::Attention, Icon::Person, ui.text("turn-administrator")),
            Self::Mdm => (Tone::Info, Icon::Clock, ui.text("turn-mdm")),
            Self::Operator => (Tone::Attention, Icon::Person, ui.text("turn-operator")),
            Self::Wait => (Tone::Attention, Icon::Clock, ui.text("turn-wait")),
            Self::Nobody => (Tone::Problem, Icon::Problem, ui.text("turn-nobody")),
        }
    }
}

/// How it looks, its message, and whose turn it is where the help about its error does not say.
fn facts(outcome: &str) -> Option<(Tone, &'static str, Option<Turn>)> {
    let administrator = Some(Turn::Administrator);
    Some(match outcome {
        "shown" => (Tone::Info, "attempt-shown", Some(Turn::Person)),
        "not_read" => (Tone::Info, "attempt-not-read", Some(Turn::Person)),
        "read" => (Tone::Info, "attempt-read", Some(Turn::Person)),
        "restricted" => (Tone::Attention, "attempt-restricted", None),
        "pin_asked" => (Tone::Info, "attempt-pin-asked", Some(Turn::Person)),
        "pin_refused" => (Tone::Attention, "attempt-pin-refused", Some(Turn::Person)),
        "removal_asked" => (Tone::Info, "attempt-removal-asked", Some(Turn::Person)),
        "removal_requested" => (Tone::Info, "attempt-removal-requested", Some(Turn::Mdm)),
        "accepted" => (Tone::Good, "attempt-accepted", Some(Turn::Mdm)),
        "declined" => (Tone::Problem, "attempt-declined", None),
        "not_required" => (Tone::Good, "attempt-not-required", Some(Turn::Mdm)),
        "user_refused" => (Tone::Problem, "attempt-user-refused", None),
        "failed" => (Tone::Problem, "attempt-failed", Some(Turn::Operator)),
        "address_refused" => (Tone::Problem, "attempt-address-refused", administrator),
        "form_refused" => (Tone::Attention, "attempt-form-refused", Some(Turn::Person)),
        "enrolled" => (Tone::Good, "attempt-enrolled", None),
        "enrolled_already" => (Tone::Good, "attempt-enrolled-already", None),
        "MessageFormat" => (Tone::Problem, "attempt-message-format", administrator),
        "Authorization" => (Tone::Problem, "attempt-authorization", None),
        "InternalServiceFault" => (Tone::Problem, "attempt-internal-fault", Some(Turn::Operator)),
        "DeviceCapReached" => (Tone::Problem, "attempt-cap-reached", None),
        "DeviceNotSupported" => (Tone::Problem, "attempt-not-supported", None),
        "InMaintenance" => (Tone::Attention, "attempt-in-maintenance", None),
        "UserLicense" => (Tone::Problem, "attempt-user-license", None),
        "InvalidEnrollmentData" => (Tone::Problem, "attempt-invalid-data", None),
        _ => return None,
    })
}

/// Where a theme of the Terms of Use page is seen.
pub(super) fn theme_words(ui: UiLanguage, theme: &str) -> String {
    match theme {
        "frx" => ui.text("theme-frx"),
        "frx-light" => ui.text("theme-frx-light"),
        "moset" => ui.text("theme-moset"),
        other => other.to_owned(),
    }
}

impl Attempt {
    /// How it looks.
    pub(super) fn tone(&self) -> Tone {
        facts(&self.outcome).map_or(Tone::Quiet, |(tone, ..)| tone)
    }

    /// What happened.
    pub(super) fn words(&self, ui: UiLanguage) -> String {
        match facts(&self.outcome) {
            Some((_, message, _)) => ui.text(message),
            None => self.outcome.clone(),
        }
    }

    /// Whose turn it is.
    pub(super) fn turn(&self) -> Option<Turn> {
        let (_, _, turn) = facts(&self.outcome)?;
        turn.or(self.help.as_ref().map(|help| match help.who {
            Who::You => Turn::Person,
            Who::Administrator => Turn::Administrator,
            Who::Wait => Turn::Wait,
            Who::Nobody => Turn::Nobody,
        }))
    }
}

impl PersonLine {
    /// What they are called: the account, or else the object id.
    pub(super) fn called(&self) -> String {
        self.upn.as_deref().and_then(shown).unwrap_or_else(|| self.id.clone())
    }

    pub(super) fn address(&self) -> String {
        format!("/admin/people/{}", self.id)
    }
}
