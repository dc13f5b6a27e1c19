//! How reporting to Entra is spoken of.

use leptos::prelude::*;

use super::{DeviceReport, EntraFact, EntraState, EntraTrouble};
use crate::{
    language::UiLanguage,
    numbers::number,
    portal::{
        icon::Icon,
        parts::{Chip, SLOT, Tone, own, with_slot, with_slot_among},
    },
    when::When,
};

impl EntraState {
    /// All of them, those first that somebody has to do something about.
    pub const ALL: [Self; 7] = [
        Self::NotFound,
        Self::Refused,
        Self::Rejected,
        Self::Unreachable,
        Self::Waiting,
        Self::Reported,
        Self::Gone,
    ];

    /// Its name in addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Reported => "reported",
            Self::Gone => "gone",
            Self::NotFound => "not_found",
            Self::Refused => "refused",
            Self::Rejected => "rejected",
            Self::Unreachable => "unreachable",
        }
    }

    /// Whether somebody may ask for it to be tried again.
    #[must_use]
    pub fn can_be_tried_again(self) -> bool {
        matches!(self, Self::NotFound | Self::Refused | Self::Rejected | Self::Unreachable)
    }

    pub(super) fn words(self, ui: UiLanguage) -> String {
        match self {
            Self::Waiting => ui.text("entra-waiting"),
            Self::Reported => ui.text("entra-reported"),
            Self::Gone => ui.text("entra-gone"),
            Self::NotFound => ui.text("entra-not-found"),
            Self::Refused => ui.text("entra-refused"),
            Self::Rejected => ui.text("entra-rejected"),
            Self::Unreachable => ui.text("entra-unreachable"),
        }
    }

    /// What it means, and what to do.
    pub(super) fn next(self, ui: UiLanguage) -> String {
        match self {
            Self::Waiting => ui.text("entra-waiting-next"),
            Self::Reported => ui.text("entra-reported-next"),
            Self::Gone => ui.text("entra-gone-next"),
            Self::NotFound => ui.text("entra-not-found-next"),
            Self::Refused => ui.text("entra-refused-next"),
            Self::Rejected => ui.text("entra-rejected-next"),
            Self::Unreachable => ui.text("entra-unreachable-next"),
        }
    }

    pub(super) fn chip(self, ui: UiLanguage) -> impl IntoView {
        let (tone, icon) = match self {
            Self::Waiting => (Tone::Info, Some(Icon::Clock)),
            Self::Reported => (Tone::Good, None),
            Self::Gone => (Tone::Quiet, None),
            Self::NotFound | Self::Unreachable => (Tone::Attention, None),
            Self::Refused | Self::Rejected => (Tone::Problem, None),
        };
        view! { <Chip tone=tone icon=icon words=self.words(ui)/> }
    }
}

impl EntraTrouble {
    /// How it looks, what it is, and what to do.
    pub(super) fn words(self, ui: UiLanguage) -> (Tone, String, String) {
        match self {
            Self::NoToken => {
                (Tone::Problem, ui.text("entra-no-token"), ui.text("entra-no-token-next"))
            }
            Self::HeldBack => {
                (Tone::Info, ui.text("entra-held-back"), ui.text("entra-held-back-next"))
            }
            Self::Refused => {
                (Tone::Problem, ui.text("entra-all-refused"), ui.text("entra-refused-next"))
            }
            Self::Unreachable => {
                (Tone::Attention, ui.text("entra-away"), ui.text("entra-unreachable-next"))
            }
        }
    }
}

/// What was said of a device, in words.
fn said(ui: UiLanguage, managed: bool, compliant: bool) -> String {
    match (managed, compliant) {
        (false, _) => ui.text("standing-not-managed"),
        (true, true) => ui.text("standing-compliant"),
        (true, false) => ui.text("standing-not-compliant"),
    }
}

/// When, as words on a line.
fn at(when: &When, at: jiff::Timestamp) -> impl IntoView + use<> {
    view! { <time datetime=When::machine(at)>{when.exact(at)}</time> }
}

/// When Entra was told what.
fn told(when: &When, report: &DeviceReport) -> Option<impl IntoView + use<>> {
    let (managed, compliant, told_at) = report.said?;
    let what = said(when.ui, managed, compliant);
    let variables = [("when", SLOT), ("what", what.as_str())];
    let words = with_slot_among(when.ui, "entra-told", &variables, at(when, told_at));
    Some(view! { <span class="block text-sm text-quiet">{words}</span> })
}

/// How it stands, and when Entra was told last, for a list.
pub(super) fn in_short(when: &When, report: &DeviceReport) -> impl IntoView + use<> {
    view! { <span class="inline-block min-w-40">{report.state.chip(when.ui)} {told(when, report)}</span> }
}

/// What a device's page says.
pub(in crate::admin) fn entra_fact(when: &When, fact: &EntraFact) -> AnyView {
    let ui = when.ui;
    let report = match fact {
        EntraFact::NoId => return ui.text("entra-no-id").into_any(),
        EntraFact::Nothing => return ui.text("entra-nothing").into_any(),
        EntraFact::Is(report) => report,
    };
    let settled = matches!(report.state, EntraState::Reported | EntraState::Gone);
    let next =
        (!settled).then(|| view! { <p class="mt-1 max-w-[68ch]">{report.state.next(ui)}</p> });
    let tried = report.tried_at.filter(|_| !settled).map(|tried_at| {
        let tries = number(ui, report.attempts);
        let variables = [("when", SLOT), ("number", tries.as_str())];
        let words = with_slot_among(ui, "entra-tried", &variables, at(when, tried_at));
        view! { <p class="text-sm text-quiet">{words}</p> }
    });
    let due = match report.due_at {
        _ if settled => None,
        Some(due) if due <= when.now => None,
        Some(due) => Some(with_slot(ui, "entra-next-try", "when", at(when, due)).into_any()),
        None => Some(ui.text("entra-no-next-try").into_any()),
    };
    let due = due.map(|words| view! { <p class="text-sm text-quiet">{words}</p> });
    view! { {report.state.chip(ui)} {told(when, report)} {next} {tried} {due} {answer(when, report.error.as_deref())} }
        .into_any()
}

/// What Entra answered, in its words.
pub(super) fn answer(when: &When, error: Option<&str>) -> Option<impl IntoView + use<>> {
    let error = error.filter(|error| !error.is_empty()).and_then(own)?;
    let words = with_slot(when.ui, "entra-answer", "text", error);
    Some(view! { <p class="text-sm text-quiet">{words}</p> })
}
