//! How devices are spoken of.

use leptos::prelude::*;

use super::{Device, Ownership, Standing, State};
use crate::{
    language::UiLanguage,
    portal::{
        icon::Icon,
        parts::{Chip, Tone, shown},
    },
    when::When,
};

impl Device {
    /// What it is called, to stand in a line of text.
    pub(crate) fn called(&self, ui: UiLanguage) -> String {
        self.name.as_deref().and_then(shown).unwrap_or_else(|| ui.text("device-unnamed"))
    }

    /// The model, unless it is what the device is called.
    pub(crate) fn model_line(&self) -> Option<String> {
        let model = self.model.as_deref().and_then(shown)?;
        (self.name.as_deref().and_then(shown).as_ref() != Some(&model)).then_some(model)
    }

    /// Its shape, as far as the model tells.
    pub(crate) fn icon(&self) -> Icon {
        const TABLETS: [&str; 5] = ["surface pro", "surface go", "tablet", "venue 8", "duet"];
        const DESKTOPS: [&str; 10] = [
            "desktop",
            "optiplex",
            "tower",
            "thinkcentre",
            "prodesk",
            "elitedesk",
            "precision t",
            "virtual",
            "vmware",
            "nuc",
        ];
        let model = self.model.as_deref().unwrap_or_default().to_lowercase();
        let is = |words: &[&str]| words.iter().any(|word| model.contains(word));
        match () {
            () if is(&TABLETS) => Icon::Tablet,
            () if is(&DESKTOPS) => Icon::Desktop,
            () => Icon::Laptop,
        }
    }

    /// Where it stands, in the words that matter most.
    pub(crate) fn chip(&self, when: &When) -> impl IntoView + use<> {
        let ui = when.ui;
        let (tone, icon, words) = match (self.state, self.lost_at) {
            (State::Removed(_), _) => (Tone::Quiet, None, ui.text("device-removed")),
            (State::RemovalRequested, _) => {
                (Tone::Attention, Some(Icon::Clock), ui.text("device-being-removed"))
            }
            (State::Active, Some(_)) => (Tone::Attention, None, ui.text("device-lost")),
            (State::Active, None) => self.standing.words(when),
        };
        view! { <Chip tone=tone icon=icon words=words/> }
    }
}

impl Standing {
    /// What it is called, and how it looks.
    pub(crate) fn words(self, when: &When) -> (Tone, Option<Icon>, String) {
        let ui = when.ui;
        match self {
            Self::Unknown => (Tone::Quiet, Some(Icon::Open), ui.text("standing-unknown")),
            Self::NotManaged => (Tone::Quiet, None, ui.text("standing-not-managed")),
            Self::Compliant => (Tone::Good, None, ui.text("standing-compliant")),
            Self::Grace(until) if until > when.now => {
                (Tone::Attention, None, ui.text("standing-grace"))
            }
            Self::Grace(_) | Self::NotCompliant => {
                (Tone::Problem, None, ui.text("standing-not-compliant"))
            }
        }
    }
}

impl Ownership {
    /// Whose it is, in words.
    pub(crate) fn words(self, ui: UiLanguage) -> String {
        match self {
            Self::Company => ui.text("device-company"),
            Self::Personal => ui.text("device-personal"),
        }
    }
}
