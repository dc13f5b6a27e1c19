//! The page that asks for a PIN, before the terms.

use jiff::{Timestamp, tz::TimeZone};
use leptos::prelude::*;

use super::{Frame, Logo, step::Step};
use crate::{document::render, when::When};

/// Why the page comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinProblem {
    /// Nothing was typed.
    Missing,
    /// It is not the person's PIN.
    Wrong,
    /// It was good, and is no longer.
    Used,
    /// There were too many wrong ones; until then, none is looked at.
    Wait(Timestamp),
}

/// The page that asks for a PIN.
#[derive(Debug, Clone)]
pub struct PinPage {
    /// The frame around it.
    pub frame: Frame,
    /// The organization's display name.
    pub organization: String,
    /// The organization's logo, if it has one.
    pub logo: Option<Logo>,
    /// The time.
    pub now: Timestamp,
    /// Why the page comes back.
    pub problem: Option<PinProblem>,
    /// The sealed ticket that goes back with the PIN.
    pub ticket: String,
}

impl PinPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        render(move || page(self))
    }
}

fn page(page: PinPage) -> impl IntoView {
    let ui = page.frame.ui;
    let when = When { ui, now: page.now, zone: TimeZone::UTC };
    let problem = page.problem.map(|problem| match problem {
        PinProblem::Missing => ui.text("pin-missing"),
        PinProblem::Wrong => ui.text("pin-wrong"),
        PinProblem::Used => ui.text("pin-used"),
        PinProblem::Wait(until) => ui.text_with("pin-wait", &[("when", &when.ahead(until))]),
    });
    let failed = problem.is_some();
    let mut title = ui.text("pin-title");
    if failed {
        title = format!("{} – {title}", ui.text("form-error"));
    }
    let lead = ui.text_with("pin-lead", &[("organization", &page.organization)]);
    let step = Step {
        frame: page.frame,
        organization: page.organization,
        logo: page.logo,
        ticket: page.ticket,
        title,
        heading: ui.text("pin-title"),
        lead: Some(lead),
    };
    let field = view! {
        <p class="field">
            <label for="pin">{ui.text("pin-label")}</label>
            <span class="hint" id="pin-hint">{ui.text("pin-hint")}</span>
            {problem
                .map(|problem| {
                    view! {
                        <strong class="problem" id="pin-problem" role="alert">
                            {problem}
                        </strong>
                    }
                })}
            <input
                type="text"
                id="pin"
                name="pin"
                dir="ltr"
                inputmode="numeric"
                autocomplete="off"
                maxlength="64"
                aria-describedby=if failed { "pin-problem pin-hint" } else { "pin-hint" }
                aria-invalid=failed.then_some("true")
            />
        </p>
    };
    // The first button is the one that Enter in the field presses.
    let buttons = view! {
        <button class="win-button control-button button_primary" type="submit">
            {ui.text("continue")}
        </button>
        <button
            class="win-button control-button"
            type="submit"
            name="decision"
            value="continue"
        >
            {ui.text("pin-none")}
        </button>
    };
    step.page(field, buttons)
}
