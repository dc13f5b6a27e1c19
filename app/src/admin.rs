//! The console: pages for administrators, auditors and the help desk. They have the portal's frame around them and are put
//! together from its parts.

mod audience;
mod checks;
mod compliance;
mod diff;
mod endpoints;
mod exports;
mod fields;
mod log;
mod once;
mod overview;
mod people;
mod pins;
pub mod policies;
mod reports;
mod settings;
mod table;
mod tokens;
mod webhooks;

pub use audience::{
    Answer, AudienceForm, AudiencePage, AudienceProblem, Candidate, GroupsFrom, Verdict,
};
pub use checks::{CheckState, Checked, ChecksPage};
pub use compliance::{
    ComplianceCounts, ComplianceDone, ComplianceFilter, ComplianceLine, ComplianceListPage,
    CompliancePage, DeviceReport, EntraFact, EntraHealth, EntraState, EntraTrouble, ReasonCount,
    ReasonCounts, Reporting,
};
pub use diff::{Change, Line};
pub use endpoints::{RemoveWebhookPage, TypedWebhook, WebhookFormPage, WebhookProblem};
pub use exports::{
    Export, ExportDone, ExportKind, ExportPage, ExportState, ExportsPage, NewExportPage, WrongField,
};
pub use log::{Act, ActPage, LogFilter, LogPage, has_words};
pub use overview::{Attention, OverviewPage};
pub use people::{
    Attempt, AttemptPage, CapOf, DecisionPage, DevicePage, ErasePage, EraseProblem, Found,
    HelpLink, PeoplePage, PersonDataPage, PersonLine, PersonPage, RemovalPage, Results,
    SessionsPage,
};
pub use pins::{EnrollmentPin, MadePinPage, NewPinPage, PinWrong, PinsPage, RevokePinPage};
pub use reports::{
    AcceptedOverTime, AcceptedVersion, DecisionsReportPage, FilterProblem, MissingLine,
    MissingPage, MissingReason, PolicyStanding, ReportChoices, ReportCount, ReportFilter,
    ReportedDecision, ReportsPage,
};
pub use settings::{
    Conflict, FieldKind, FieldProblem, LogoPage, LogoWrong, SettingField, SettingLine,
    SettingsFormPage, SettingsPage, SettingsSection, Source, Value, setting_has_words,
};
pub use tokens::{
    MadeTokenPage, NewTokenPage, RevokeTokenPage, Token, TokenProblem, TokensPage, Validity,
};
pub use webhooks::{
    MadeSecretPage, NewSecretPage, TryOutcome, Webhook, WebhookDone, WebhookPage, WebhookStanding,
    WebhookTry, WebhooksPage,
};
