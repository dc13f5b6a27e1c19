//! The words of settings, sections and choices: what each message is called.

use crate::language::UiLanguage;

/// What is said about a setting.
pub(super) struct Words {
    pub(super) label: String,
    pub(super) hint: String,
    /// What is said where it is not right.
    pub(super) wrong: String,
    /// What is said where there is none.
    pub(super) none: String,
}

/// Of each key: its label, the hint, what is said where it is wrong, and where there is none.
const SETTINGS: &[(&str, [&str; 4])] = &[
    (
        "device_cap",
        ["setting-device-cap", "setting-device-cap-hint", "setting-device-cap-wrong", ""],
    ),
    (
        "cap_override",
        [
            "setting-cap-override",
            "setting-cap-override-hint",
            "setting-cap-override-wrong",
            "setting-none",
        ],
    ),
    ("removals.free_slot", ["setting-free-slot", "setting-free-slot-hint", "setting-choose", ""]),
    (
        "removals.most_pending",
        ["setting-most-pending", "setting-most-pending-hint", "pin-uses-wrong", ""],
    ),
    (
        "removals.on_terms_page",
        ["setting-on-terms-page", "setting-on-terms-page-hint", "setting-choose", ""],
    ),
    (
        "restrictions.personal_devices",
        ["setting-personal-devices", "setting-personal-devices-hint", "setting-choose", ""],
    ),
    (
        "restrictions.minimum_os_version",
        [
            "setting-minimum-os-version",
            "setting-minimum-os-version-hint",
            "setting-minimum-os-version-wrong",
            "setting-minimum-os-version-none",
        ],
    ),
    (
        "restrictions.licensed_groups",
        [
            "setting-licensed-groups",
            "setting-licensed-groups-hint",
            "object-id-wrong",
            "setting-licensed-groups-none",
        ],
    ),
    (
        "restrictions.licensed_users",
        [
            "setting-licensed-users",
            "setting-licensed-users-hint",
            "object-id-wrong",
            "setting-licensed-users-none",
        ],
    ),
    ("restrictions.pin", ["setting-pin", "setting-pin-hint", "setting-choose", ""]),
    (
        "restrictions.maintenance",
        ["setting-maintenance", "setting-maintenance-hint", "setting-maintenance-wrong", ""],
    ),
    (
        "restrictions.maintenance.from",
        [
            "setting-maintenance-from",
            "setting-maintenance-from-hint",
            "setting-time-wrong",
            "setting-maintenance-from-none",
        ],
    ),
    (
        "restrictions.maintenance.until",
        [
            "setting-maintenance-until",
            "setting-maintenance-until-hint",
            "setting-time-wrong",
            "setting-maintenance-until-none",
        ],
    ),
    (
        "restrictions.maintenance.message",
        [
            "setting-maintenance-message",
            "setting-maintenance-message-hint",
            "setting-maintenance-message-wrong",
            "setting-maintenance-message-none",
        ],
    ),
    ("no_terms", ["setting-no-terms", "setting-no-terms-hint", "setting-choose", ""]),
    (
        "agreements.withdrawal",
        ["setting-withdrawal", "setting-withdrawal-hint", "setting-choose", ""],
    ),
    (
        "branding.accent",
        ["setting-accent", "setting-accent-hint", "setting-accent-wrong", "setting-accent-none"],
    ),
    ("branding.logo", ["setting-logo", "setting-logo-hint", "setting-logo-wrong", "setting-none"]),
    (
        "support.name",
        [
            "setting-support-name",
            "setting-support-name-hint",
            "setting-support-name-wrong",
            "setting-not-set",
        ],
    ),
    (
        "support.email",
        ["setting-support-email", "", "setting-support-email-wrong", "setting-not-set"],
    ),
    (
        "support.phone",
        [
            "setting-support-phone",
            "setting-support-phone-hint",
            "setting-support-phone-wrong",
            "setting-not-set",
        ],
    ),
    (
        "support.url",
        [
            "setting-support-url",
            "setting-support-url-hint",
            "setting-support-url-wrong",
            "setting-not-set",
        ],
    ),
    (
        "redirect_uris",
        ["setting-redirect-uris", "setting-redirect-uris-hint", "setting-redirect-uris-wrong", ""],
    ),
    (
        "audiences",
        ["setting-audiences", "setting-audiences-hint", "setting-audiences-wrong", "setting-none"],
    ),
    (
        "sign_in.client_id",
        [
            "setting-client-id",
            "setting-client-id-hint",
            "setting-client-id-wrong",
            "setting-not-set",
        ],
    ),
    (
        "sign_in.client_secret",
        [
            "setting-client-secret",
            "setting-client-secret-hint",
            "setting-client-secret-wrong",
            "setting-not-set",
        ],
    ),
    (
        "sign_in.administrators",
        [
            "setting-administrators",
            "setting-administrators-hint",
            "object-id-wrong",
            "setting-nobody",
        ],
    ),
    (
        "sign_in.auditors",
        ["setting-auditors", "setting-auditors-hint", "object-id-wrong", "setting-nobody"],
    ),
    (
        "sign_in.help_desk",
        ["setting-help-desk", "setting-help-desk-hint", "object-id-wrong", "setting-nobody"],
    ),
    (
        "graph.client_id",
        [
            "setting-client-id",
            "setting-graph-client-id-hint",
            "setting-graph-client-id-wrong",
            "setting-not-set",
        ],
    ),
    (
        "graph.client_secret",
        [
            "setting-client-secret",
            "setting-graph-secret-hint",
            "setting-client-secret-wrong",
            "setting-not-set",
        ],
    ),
    (
        "graph.certificate",
        [
            "setting-graph-certificate",
            "setting-graph-certificate-hint",
            "setting-graph-certificate-wrong",
            "setting-not-set",
        ],
    ),
    (
        "graph.groups_unreachable",
        ["setting-graph-unreachable", "setting-graph-unreachable-hint", "setting-choose", ""],
    ),
    (
        "graph.compliance",
        ["setting-graph-compliance", "setting-graph-compliance-hint", "setting-choose", ""],
    ),
    (
        "graph.removed_devices",
        ["setting-graph-removed", "setting-graph-removed-hint", "setting-choose", ""],
    ),
    (
        "graph.root",
        [
            "setting-graph-root",
            "setting-graph-root-hint",
            "setting-graph-root-wrong",
            "setting-graph-root-none",
        ],
    ),
    ("webhook", ["webhooks-title", "", "", "setting-none"]),
    (
        "retention.people_days",
        [
            "setting-people-days",
            "setting-people-days-hint",
            "setting-month-days-wrong",
            "setting-no-end",
        ],
    ),
    (
        "retention.removed_devices_days",
        [
            "setting-removed-devices-days",
            "setting-removed-devices-days-hint",
            "setting-days-wrong",
            "setting-no-end",
        ],
    ),
    (
        "retention.events_days",
        [
            "setting-events-days",
            "setting-events-days-hint",
            "setting-month-days-wrong",
            "setting-no-end",
        ],
    ),
];

/// Of each section: its heading, and the sentence under it.
const SECTIONS: &[(&str, [&str; 2])] = &[
    ("caps", ["settings-caps", "settings-caps-lead"]),
    ("removals", ["settings-removals", "settings-removals-lead"]),
    ("restrictions", ["settings-restrictions", "settings-restrictions-lead"]),
    ("maintenance", ["settings-maintenance", "settings-maintenance-lead"]),
    ("terms", ["settings-terms", "settings-terms-lead"]),
    ("branding", ["settings-branding", "settings-branding-lead"]),
    ("logo", ["setting-logo", ""]),
    ("support", ["settings-support", "settings-support-lead"]),
    ("windows", ["settings-windows", "settings-windows-lead"]),
    ("sign-in", ["settings-sign-in", "settings-sign-in-lead"]),
    ("roles", ["settings-roles", "settings-roles-lead"]),
    ("graph", ["settings-graph", "settings-graph-lead"]),
    ("webhooks", ["webhooks-title", ""]),
    ("retention", ["settings-retention", "settings-retention-lead"]),
];

/// Of each key and value that one chooses: its words.
const CHOICES: &[(&str, &str, &str)] = &[
    ("removals.free_slot", "at_once", "setting-free-slot-at-once"),
    ("removals.free_slot", "on_confirmation", "setting-free-slot-on-confirmation"),
    ("removals.on_terms_page", "true", "setting-on-terms-page-true"),
    ("removals.on_terms_page", "false", "setting-on-terms-page-false"),
    ("restrictions.personal_devices", "allowed", "setting-personal-devices-allowed"),
    ("restrictions.personal_devices", "blocked", "setting-personal-devices-blocked"),
    ("restrictions.pin", "off", "setting-pin-off"),
    ("restrictions.pin", "required", "setting-pin-required"),
    ("restrictions.maintenance", "off", "setting-maintenance-off"),
    ("restrictions.maintenance", "on", "setting-maintenance-on"),
    ("no_terms", "continue", "setting-no-terms-continue"),
    ("no_terms", "refuse", "setting-no-terms-refuse"),
    ("agreements.withdrawal", "allowed", "setting-withdrawal-allowed"),
    ("agreements.withdrawal", "refused", "setting-withdrawal-refused"),
    ("graph.groups_unreachable", "refuse", "setting-graph-unreachable-refuse"),
    ("graph.groups_unreachable", "without", "setting-graph-unreachable-without"),
    ("graph.compliance", "keep", "setting-graph-compliance-keep"),
    ("graph.compliance", "report", "setting-graph-compliance-report"),
    ("graph.removed_devices", "keep", "setting-graph-removed-keep"),
    ("graph.removed_devices", "delete", "setting-graph-removed-delete"),
];

fn text(ui: UiLanguage, id: &str) -> String {
    if id.is_empty() { String::new() } else { ui.text(id) }
}

/// The words of a setting.
pub(super) fn words(ui: UiLanguage, key: &str) -> Option<Words> {
    let (_, ids) = SETTINGS.iter().find(|(other, _)| *other == key)?;
    let [label, hint, wrong, none] = ids.map(|id| text(ui, id));
    Some(Words { label, hint, wrong, none })
}

/// The words of a value that one chooses.
pub(super) fn choice(ui: UiLanguage, key: &str, value: &str) -> String {
    let found = CHOICES.iter().find(|(k, v, _)| (*k, *v) == (key, value));
    found.map_or_else(|| value.to_owned(), |(.., id)| ui.text(id))
}

/// A section's heading.
pub(super) fn section(ui: UiLanguage, name: &str) -> String {
    let found = SECTIONS.iter().find(|(other, _)| *other == name);
    found.map_or_else(|| name.to_owned(), |(_, [heading, _])| ui.text(heading))
}

/// The sentence under it.
pub(super) fn lead(ui: UiLanguage, name: &str) -> String {
    let found = SECTIONS.iter().find(|(other, _)| *other == name);
    found.map_or_else(String::new, |(_, [_, lead])| text(ui, lead))
}

/// Whether there are words for a setting of a section, and for what one chooses of it.
#[must_use]
pub fn setting_has_words(section: &str, key: &str, values: &[&str]) -> bool {
    SECTIONS.iter().any(|(name, _)| *name == section)
        && SETTINGS.iter().any(|(name, _)| *name == key)
        && values.iter().all(|value| CHOICES.iter().any(|(k, v, _)| (k, v) == (&key, value)))
}
