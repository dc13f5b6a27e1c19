//! What was reported of Configuration Manager on a device, for those who look after devices.

use leptos::prelude::*;

use super::DevicePage;
use crate::{
    language::UiLanguage,
    portal::{
        ConfigurationManager, ManagerFlag, ManagerHealth,
        parts::{Chip, Tone, ago, with_slot},
    },
    when::When,
};

/// Whether it is healthy, its flags, its last sync, and who decides on compliance.
pub(super) fn facts(when: &When, page: &DevicePage) -> Option<impl IntoView + use<>> {
    let ui = when.ui;
    let manager = page.configuration_manager.as_ref()?;
    let (tone, words) = match manager.health {
        ManagerHealth::Healthy => (Tone::Good, ui.text("admin-manager-healthy")),
        ManagerHealth::Unhealthy => (Tone::Problem, ui.text("admin-manager-unhealthy")),
        ManagerHealth::Unknown => (Tone::Quiet, ui.text("admin-manager-unknown")),
    };
    let owns = manager.owns_compliance.then(|| view! { <p>{ui.text("admin-manager-owns")}</p> });
    let value = ui.text_with("admin-manager-value", &[("value", &manager.value.to_string())]);
    let flags: Vec<_> =
        flags(ui, manager).into_iter().map(|flag| view! { <li>{flag}</li> }).collect();
    let synced = match manager.last_sync {
        Some(at) => with_slot(ui, "admin-manager-synced", "when", ago(when, at)).into_any(),
        None => ui.text("admin-manager-not-synced").into_any(),
    };
    let until = manager.healthy_until.map(|until| {
        let id = match manager.health {
            ManagerHealth::Healthy => "admin-manager-until",
            _ => "admin-manager-was-until",
        };
        let until = view! { <time datetime=When::machine(until)>{when.exact(until)}</time> };
        view! { <p class="text-sm text-quiet">{with_slot(ui, id, "when", until)}</p> }
    });
    let reported = with_slot(ui, "admin-manager-reported", "when", ago(when, manager.at));
    Some(view! {
        <p><Chip tone=tone words=words/></p>
        {owns}
        <p class="mt-1">{value}</p>
        <ul class="list-disc ps-6 text-sm">{flags}</ul>
        <p class="mt-1">{synced}</p>
        {until}
        <p class="text-sm text-quiet">{reported}</p>
    })
}

/// The flags by name, and what is left of the value.
fn flags(ui: UiLanguage, manager: &ConfigurationManager) -> Vec<String> {
    const NAMED: u32 = 31;
    let named = manager.flags.iter().map(|flag| match flag {
        ManagerFlag::Installed => ui.text("admin-manager-installed"),
        ManagerFlag::Registered => ui.text("admin-manager-registered"),
        ManagerFlag::Evaluated => ui.text("admin-manager-evaluated"),
        ManagerFlag::InstallError => ui.text("admin-manager-install-error"),
        ManagerFlag::CommunicationError => ui.text("admin-manager-communication-error"),
    });
    let others = (manager.value & !NAMED != 0).then(|| {
        let others = (manager.value & !NAMED).to_string();
        ui.text_with("admin-manager-others", &[("value", &others)])
    });
    named.chain(others).collect()
}
