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

/// The versions of Windows by their builds.
const BUILDS: [(u32, &str); 14] = [
    (26200, "Windows 11 25H2"),
    (26100, "Windows 11 24H2"),
    (22631, "Windows 11 23H2"),
    (22621, "Windows 11 22H2"),
    (22000, "Windows 11 21H2"),
    (19045, "Windows 10 22H2"),
    (19044, "Windows 10 21H2"),
    (19043, "Windows 10 21H1"),
    (19042, "Windows 10 20H2"),
    (19041, "Windows 10 2004"),
    (18363, "Windows 10 1909"),
    (18362, "Windows 10 1903"),
    (17763, "Windows 10 1809"),
    (17134, "Windows 10 1803"),
];

/// The Windows that a version such as `10.0.26100.4652` belongs to, as people know it.
#[must_use]
pub fn windows(version: &str) -> Option<String> {
    let version = shown(version)?;
    let build = version.strip_prefix("10.0.").and_then(|rest| rest.split('.').next());
    let Some(build) = build.and_then(|build| build.parse::<u32>().ok()) else {
        return Some(version);
    };
    let known = BUILDS.iter().find(|(number, _)| *number == build).map(|(_, name)| *name);
    // What is newer than this list has the number alone.
    let name = known.or(match build {
        10240..22000 => Some("Windows 10"),
        22000..27000 => Some("Windows 11"),
        _ => None,
    });
    Some(name.map_or_else(|| format!("Windows {version}"), str::to_owned))
}

impl Device {
    /// What it is called, to stand in a line of text.
    pub(super) fn called(&self, ui: UiLanguage) -> String {
        self.name.as_deref().and_then(shown).unwrap_or_else(|| ui.text("device-unnamed"))
    }

    /// The model, unless it is what the device is called.
    pub(super) fn model_line(&self) -> Option<String> {
        let model = self.model.as_deref().and_then(shown)?;
        (self.name.as_deref().and_then(shown).as_ref() != Some(&model)).then_some(model)
    }

    /// Its shape, as far as the model tells.
    pub(super) fn icon(&self) -> Icon {
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
    pub(super) fn chip(&self, when: &When) -> impl IntoView + use<> {
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
    pub(super) fn words(self, when: &When) -> (Tone, Option<Icon>, String) {
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
    pub(in crate::portal) fn words(self, ui: UiLanguage) -> String {
        match self {
            Self::Company => ui.text("device-company"),
            Self::Personal => ui.text("device-personal"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_called_as_people_know_it() {
        for (version, name) in [
            ("10.0.26100.4652", "Windows 11 24H2"),
            ("10.0.19045", "Windows 10 22H2"),
            ("10.0.26300.1", "Windows 11"),
            ("10.0.10586.0", "Windows 10"),
            ("10.0.30000.1", "Windows 10.0.30000.1"),
            ("11.4", "11.4"),
            ("10.0.x", "10.0.x"),
        ] {
            assert_eq!(windows(version).as_deref(), Some(name), "{version}");
        }
        assert_eq!(windows(" "), None);
    }
}
