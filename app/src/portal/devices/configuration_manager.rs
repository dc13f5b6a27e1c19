//! How Configuration Manager fares on a device that it manages, too, in words for whoever has the device.

use jiff::Timestamp;
use leptos::prelude::*;

use super::one::{Stand, Steps};
use crate::{
    language::UiLanguage,
    portal::{
        icon::Icon,
        parts::{Points, Tone, ago, with_slot},
    },
    when::When,
};

/// Whether Configuration Manager is healthy, now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ManagerHealth {
    /// It is.
    Healthy,
    /// It is not.
    Unhealthy,
    /// Nobody can tell.
    Unknown,
}

/// What a flag of the client's health says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ManagerFlag {
    /// The client is installed.
    Installed,
    /// It is registered.
    Registered,
    /// Its last evaluation of itself found it healthy.
    Evaluated,
    /// It could not be installed or upgraded.
    InstallError,
    /// It could not reach a management point.
    CommunicationError,
}

/// What was reported of Configuration Manager on a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigurationManager {
    /// Whether it is healthy.
    pub health: ManagerHealth,
    /// The value of its health, with all flags.
    pub value: u32,
    /// The flags that are known and set.
    pub flags: Vec<ManagerFlag>,
    /// When it last synced.
    pub last_sync: Option<Timestamp>,
    /// Until when it is healthy, or was.
    pub healthy_until: Option<Timestamp>,
    /// Whether it decides on compliance.
    pub owns_compliance: bool,
    /// When the management said so.
    pub at: Timestamp,
}

impl ConfigurationManager {
    fn has(&self, flag: ManagerFlag) -> bool {
        self.flags.contains(&flag)
    }

    /// Installed, registered, and healthy when it looked at itself.
    fn is_set_up(&self) -> bool {
        [ManagerFlag::Installed, ManagerFlag::Registered, ManagerFlag::Evaluated]
            .into_iter()
            .all(|flag| self.has(flag))
    }

    fn has_error(&self) -> bool {
        self.has(ManagerFlag::InstallError) || self.has(ManagerFlag::CommunicationError)
    }

    /// Whether there is something to do about it.
    pub(super) fn needs_attention(&self) -> bool {
        self.health == ManagerHealth::Unhealthy || self.has_error()
    }

    /// How it looks, what it is called, and what that means.
    fn words(&self, ui: UiLanguage) -> (Tone, Option<Icon>, String, Option<String>) {
        match self.health {
            ManagerHealth::Unhealthy => (
                Tone::Attention,
                None,
                ui.text("manager-failing"),
                Some(ui.text("manager-failing-text")),
            ),
            ManagerHealth::Unknown => (Tone::Info, None, ui.text("manager-unknown"), None),
            ManagerHealth::Healthy if self.has_error() => (
                Tone::Attention,
                None,
                ui.text("manager-troubled"),
                Some(ui.text("manager-troubled-text")),
            ),
            ManagerHealth::Healthy if self.is_set_up() => {
                (Tone::Good, None, ui.text("manager-works"), Some(ui.text("manager-works-text")))
            }
            ManagerHealth::Healthy => (
                Tone::Info,
                Some(Icon::Clock),
                ui.text("manager-starting"),
                Some(ui.text("manager-starting-text")),
            ),
        }
    }

    /// What its flags mean, and that it did not sync for too long.
    fn findings(&self, ui: UiLanguage) -> Vec<(Tone, String)> {
        let installed = self.has(ManagerFlag::Installed);
        let base = if !installed {
            // That it could not be installed says it better.
            (!self.has(ManagerFlag::InstallError)).then(|| ui.text("manager-not-installed"))
        } else if !self.has(ManagerFlag::Registered) {
            Some(ui.text("manager-not-registered"))
        } else if !self.has(ManagerFlag::Evaluated) {
            Some(ui.text("manager-not-evaluated"))
        } else {
            Some(ui.text("manager-set-up"))
        };
        let tone = match () {
            () if self.is_set_up() => Tone::Good,
            () if self.needs_attention() => Tone::Attention,
            () => Tone::Info,
        };
        let mut findings: Vec<_> = base.map(|words| (tone, words)).into_iter().collect();
        if self.has(ManagerFlag::InstallError) {
            let words = if installed { "manager-update-error" } else { "manager-install-error" };
            findings.push((Tone::Attention, ui.text(words)));
        }
        if self.has(ManagerFlag::CommunicationError) {
            findings.push((Tone::Attention, ui.text("manager-communication-error")));
        }
        let late = (self.health == ManagerHealth::Unhealthy).then_some(self.last_sync);
        match late {
            Some(Some(_)) if self.value == 7 => {
                findings.push((Tone::Attention, ui.text("manager-late-well")));
            }
            Some(Some(_)) => findings.push((Tone::Attention, ui.text("manager-late"))),
            Some(None) if installed => {
                findings.push((Tone::Attention, ui.text("manager-never-synced")));
            }
            _ => {}
        }
        findings
    }

    /// What the person can do.
    fn steps(&self, ui: UiLanguage) -> Vec<String> {
        if !self.needs_attention() {
            return Vec::new();
        }
        let unhealthy = self.health == ManagerHealth::Unhealthy;
        let connect = unhealthy || self.has(ManagerFlag::CommunicationError);
        let connect = connect.then(|| ui.text("manager-step-connect"));
        let then = [
            ui.text("manager-step-restart"),
            ui.text("manager-step-wait"),
            ui.text("manager-step-support"),
        ];
        connect.into_iter().chain(then).collect()
    }
}

/// Whether it works, what its flags mean, and what to do about it.
pub(super) fn manager_box(when: &When, manager: &ConfigurationManager) -> impl IntoView + use<> {
    let ui = when.ui;
    let (tone, icon, heading, meaning) = manager.words(ui);
    let owns = manager
        .owns_compliance
        .then(|| view! { <p class="mt-1 max-w-[68ch]">{ui.text("manager-owns")}</p> });
    let (findings, steps) = (manager.findings(ui), manager.steps(ui));
    let synced = manager.last_sync.map(|at| {
        let ago = ago(when, at);
        view! { <p class="mt-4 text-sm text-quiet">{with_slot(ui, "manager-synced", "when", ago)}</p> }
    });
    view! {
        <Stand tone=tone icon=icon heading=heading>
            <p class="mt-1 max-w-[68ch]">
                {ui.text("manager-what")}
                {meaning.map(|meaning| format!(" {meaning}"))}
            </p>
            {owns}
            <Points lines=findings/>
            <Steps ui=ui steps=steps/>
            {synced}
        </Stand>
    }
}
