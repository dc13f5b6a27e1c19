//! Which of a tenant's settings can be set in the console, and how they stand in a form.

/// A part of a tenant's settings, with a form of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// How many devices people may have.
    Caps,
    /// What asking for a device's removal does.
    Removals,
    /// Who and what may enroll.
    Restrictions,
    /// Whether enrollment is paused.
    Maintenance,
    /// Where no policy fits, and what people may do with what they agreed to.
    Terms,
    /// The organization's accent.
    Branding,
    /// The organization's logo.
    Logo,
    /// Who helps.
    Support,
    /// Where decisions may go, and whose tokens are taken.
    Windows,
    /// The portal's client.
    SignIn,
    /// Who asks Microsoft Graph.
    Graph,
    /// Who is told of events.
    Webhooks,
    /// How long data about people is kept.
    Retention,
    /// Who may do what in the console.
    Roles,
}

/// How a setting is typed or chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A number; this one by default.
    Number(u32),
    /// A number of days; without an end by default.
    Days,
    /// One of these, the default first.
    Choice(&'static [&'static str]),
    /// On or off; on by default.
    Switch,
    /// A line.
    Line,
    /// A list, one a line.
    Lines,
    /// Caps of groups and users, one a line.
    Caps,
    /// Whether enrollment is paused: what is said about that stands below it.
    Paused,
    /// A time.
    Time,
    /// A secret: written, never shown.
    Secret,
    /// A certificate and its private key in PEM: written, never shown.
    Pem,
    /// Receivers of events, which have pages of their own.
    Webhooks,
    /// A picture.
    Picture,
}

/// A setting.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Its key in the tenant's table, dotted.
    pub key: &'static str,
    /// The same for a field's id, where dots mean something.
    pub id: &'static str,
    /// How it is typed.
    pub kind: Kind,
}

const fn set(key: &'static str, id: &'static str, kind: Kind) -> Setting {
    Setting { key, id, kind }
}

/// The key of the client secret, sealed.
pub const SECRET: &str = "sign_in.client_secret";
/// The keys of what is set of Microsoft Graph: they belong together.
pub const GRAPH_CLIENT: &str = "graph.client_id";
/// The client secret for Graph, sealed.
pub const GRAPH_SECRET: &str = "graph.client_secret";
/// The certificate for Graph with its key, sealed.
pub const GRAPH_CERTIFICATE: &str = "graph.certificate";
/// Where Graph is.
pub const GRAPH_ROOT: &str = "graph.root";
/// What happens where it is not.
pub const GRAPH_UNREACHABLE: &str = "graph.groups_unreachable";
/// Whether Entra is told about compliance.
pub const GRAPH_COMPLIANCE: &str = "graph.compliance";
/// What becomes of Entra's devices that are removed here.
pub const GRAPH_REMOVED: &str = "graph.removed_devices";
/// The key of the receivers of events: those of the file and those of the console are told, both.
pub const WEBHOOKS: &str = "webhook";
/// The key of the logo, as its hash.
pub const LOGO: &str = "branding.logo";
/// The key of the pause.
pub const MAINTENANCE: &str = "restrictions.maintenance";
/// The key of the audiences: those of the file and those of the console are good together.
pub const AUDIENCES: &str = "audiences";
/// The key of those who may change settings.
pub const ADMINISTRATORS: &str = "sign_in.administrators";

impl Kind {
    /// Whether it is sealed, and never shown.
    #[must_use]
    pub fn is_secret(self) -> bool {
        matches!(self, Self::Secret | Self::Pem)
    }
}

impl Section {
    /// All of them, in the order of the overview.
    pub const ALL: [Self; 14] = [
        Self::Caps,
        Self::Removals,
        Self::Restrictions,
        Self::Maintenance,
        Self::Terms,
        Self::Branding,
        Self::Logo,
        Self::Support,
        Self::Windows,
        Self::SignIn,
        Self::Roles,
        Self::Graph,
        Self::Retention,
        Self::Webhooks,
    ];

    /// Whether it is set on pages of its own, not by a form of the settings.
    #[must_use]
    pub fn has_own_pages(self) -> bool {
        matches!(self, Self::Logo | Self::Webhooks)
    }

    /// Its name in addresses and in the log.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Caps => "caps",
            Self::Removals => "removals",
            Self::Restrictions => "restrictions",
            Self::Maintenance => "maintenance",
            Self::Terms => "terms",
            Self::Branding => "branding",
            Self::Logo => "logo",
            Self::Support => "support",
            Self::Windows => "windows",
            Self::SignIn => "sign-in",
            Self::Roles => "roles",
            Self::Graph => "graph",
            Self::Webhooks => "webhooks",
            Self::Retention => "retention",
        }
    }

    /// The reverse of [`Section::name`].
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.name() == name)
    }

    /// Its settings.
    #[must_use]
    pub fn settings(self) -> &'static [Setting] {
        match self {
            Self::Caps => CAPS,
            Self::Removals => REMOVALS,
            Self::Restrictions => RESTRICTIONS,
            Self::Maintenance => PAUSE,
            Self::Terms => TERMS,
            Self::Branding => BRANDING,
            Self::Logo => PICTURE,
            Self::Support => SUPPORT,
            Self::Windows => WINDOWS,
            Self::SignIn => SIGN_IN,
            Self::Roles => ROLES,
            Self::Graph => GRAPH,
            Self::Webhooks => HOOKS,
            Self::Retention => RETENTION,
        }
    }
}

const CAPS: &[Setting] = &[
    set("device_cap", "device_cap", Kind::Number(15)),
    set("cap_override", "cap_override", Kind::Caps),
];
const REMOVALS: &[Setting] = &[
    set("removals.free_slot", "removals-free_slot", Kind::Choice(&["at_once", "on_confirmation"])),
    set("removals.most_pending", "removals-most_pending", Kind::Number(5)),
    set("removals.on_terms_page", "removals-on_terms_page", Kind::Switch),
];
const RESTRICTIONS: &[Setting] = &[
    set(
        "restrictions.personal_devices",
        "restrictions-personal_devices",
        Kind::Choice(&["allowed", "blocked"]),
    ),
    set("restrictions.minimum_os_version", "restrictions-minimum_os_version", Kind::Line),
    set("restrictions.licensed_groups", "restrictions-licensed_groups", Kind::Lines),
    set("restrictions.licensed_users", "restrictions-licensed_users", Kind::Lines),
    set("restrictions.pin", "restrictions-pin", Kind::Choice(&["off", "required"])),
];
const PAUSE: &[Setting] = &[
    set(MAINTENANCE, "restrictions-maintenance", Kind::Paused),
    set("restrictions.maintenance.from", "restrictions-maintenance-from", Kind::Time),
    set("restrictions.maintenance.until", "restrictions-maintenance-until", Kind::Time),
    set("restrictions.maintenance.message", "restrictions-maintenance-message", Kind::Line),
];
const TERMS: &[Setting] = &[
    set("no_terms", "no_terms", Kind::Choice(&["continue", "refuse"])),
    set("agreements.withdrawal", "agreements-withdrawal", Kind::Choice(&["allowed", "refused"])),
];
const BRANDING: &[Setting] = &[set("branding.accent", "branding-accent", Kind::Line)];
const PICTURE: &[Setting] = &[set(LOGO, "branding-logo", Kind::Picture)];
const SUPPORT: &[Setting] = &[
    set("support.name", "support-name", Kind::Line),
    set("support.email", "support-email", Kind::Line),
    set("support.phone", "support-phone", Kind::Line),
    set("support.url", "support-url", Kind::Line),
];
const WINDOWS: &[Setting] =
    &[set("redirect_uris", "redirect_uris", Kind::Lines), set(AUDIENCES, "audiences", Kind::Lines)];
const SIGN_IN: &[Setting] = &[
    set("sign_in.client_id", "sign_in-client_id", Kind::Line),
    set(SECRET, "sign_in-client_secret", Kind::Secret),
];
const ROLES: &[Setting] = &[
    set(ADMINISTRATORS, "sign_in-administrators", Kind::Lines),
    set("sign_in.auditors", "sign_in-auditors", Kind::Lines),
    set("sign_in.help_desk", "sign_in-help_desk", Kind::Lines),
];
const GRAPH: &[Setting] = &[
    set(GRAPH_CLIENT, "graph-client_id", Kind::Line),
    set(GRAPH_SECRET, "graph-client_secret", Kind::Secret),
    set(GRAPH_CERTIFICATE, "graph-certificate", Kind::Pem),
    set(GRAPH_UNREACHABLE, "graph-groups_unreachable", Kind::Choice(&["refuse", "without"])),
    set(GRAPH_COMPLIANCE, "graph-compliance", Kind::Choice(&["keep", "report"])),
    set(GRAPH_REMOVED, "graph-removed_devices", Kind::Choice(&["keep", "delete"])),
    set(GRAPH_ROOT, "graph-root", Kind::Line),
];
const RETENTION: &[Setting] = &[
    set("retention.people_days", "retention-people_days", Kind::Days),
    set("retention.removed_devices_days", "retention-removed_devices_days", Kind::Days),
    set("retention.events_days", "retention-events_days", Kind::Days),
];
const HOOKS: &[Setting] = &[set(WEBHOOKS, "webhook", Kind::Webhooks)];

/// Every setting of every section.
pub fn all() -> impl Iterator<Item = &'static Setting> {
    Section::ALL.into_iter().flat_map(Section::settings)
}
