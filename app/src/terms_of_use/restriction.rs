//! The page that says why an enrollment cannot go on.

use jiff::{Timestamp, tz::TimeZone};
use leptos::prelude::*;

use super::{Frame, Logo, step::Step};
use crate::{document::render, language::direction_of_text, when::When, windows::windows};

/// Why an enrollment cannot go on, where the person should know before Windows does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Restriction {
    /// The tenant does not take personal devices.
    PersonalDevices,
    /// The person is in none of the licensed groups.
    License,
    /// The tenant's administrators have paused enrollment.
    Maintenance {
        /// The administrators' own words, if they gave any.
        message: Option<String>,
        /// When it ends.
        until: Option<Timestamp>,
    },
    /// The device's Windows is too old.
    OldWindows {
        /// The version that it has.
        current: String,
        /// The lowest one that the tenant takes.
        minimum: String,
    },
}

/// A restriction, said in words, with a Continue button that hands the error to Windows.
#[derive(Debug, Clone)]
pub struct RestrictionPage {
    /// The frame around it.
    pub frame: Frame,
    /// The organization's display name.
    pub organization: String,
    /// The organization's logo, if it has one.
    pub logo: Option<Logo>,
    /// The time.
    pub now: Timestamp,
    /// Which restriction it is.
    pub restriction: Restriction,
    /// The sealed ticket that goes back with Continue.
    pub ticket: String,
}

impl RestrictionPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        let (title, text, next) = match self.restriction {
            Restriction::PersonalDevices => {
                ("blocked-personal-title", "blocked-personal-text", "blocked-personal-next")
            }
            Restriction::License => {
                ("blocked-license-title", "blocked-license-text", "blocked-license-next")
            }
            Restriction::Maintenance { .. } => (
                "blocked-maintenance-title",
                "blocked-maintenance-text",
                "blocked-maintenance-next",
            ),
            Restriction::OldWindows { .. } => {
                ("blocked-os-title", "blocked-os-text", "blocked-os-next")
            }
        };
        let ui = self.frame.ui;
        let (message, until, current, minimum) = match self.restriction {
            Restriction::Maintenance { message, until } => (message, until, None, None),
            Restriction::OldWindows { current, minimum } => {
                (None, None, system(&current), system(&minimum))
            }
            Restriction::PersonalDevices | Restriction::License => (None, None, None, None),
        };
        let variables = [
            ("organization", self.organization.as_str()),
            ("current", current.as_deref().unwrap_or_default()),
            ("minimum", minimum.as_deref().unwrap_or_default()),
        ];
        let text = ui.text_with(text, &variables);
        let next = ui.text_with(next, &variables);
        let when = When { ui, now: self.now, zone: TimeZone::UTC };
        let until = until.map(|at| {
            let (ahead, exact) = (when.ahead(at), when.exact(at));
            ui.text_with("blocked-maintenance-until", &[("when", &ahead), ("exact", &exact)])
        });
        let step = Step {
            frame: self.frame,
            organization: self.organization,
            logo: self.logo,
            ticket: self.ticket,
            title: ui.text(title),
            heading: ui.text(title),
            lead: None,
        };
        render(move || {
            let content = view! {
                <p>{text}</p>
                {until.map(|until| view! { <p>{until}</p> })}
                {message.map(|message| {
                    let dir = direction_of_text(&message);
                    view! { <p class="message" lang="" dir=dir>{message}</p> }
                })}
                <p>{next}</p>
            };
            let buttons = view! {
                <button
                    class="win-button control-button button_primary"
                    type="submit"
                    name="decision"
                    value="continue"
                >
                    {ui.text("continue")}
                </button>
            };
            step.page(content, buttons)
        })
    }
}

/// A version as people know it, with its number.
fn system(version: &str) -> Option<String> {
    Some(format!("{} ({version})", windows(version)?))
}
