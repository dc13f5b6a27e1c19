//! `GET /admin`: what needs somebody, and where everything is.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    language::UiLanguage,
    portal::{
        Frame, Ownership, Place, Section, page,
        parts::{CARD, Callout, Choice, H1, H2, LEAD, LINK, Tone, shown},
    },
    when::When,
};

/// Something that needs somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attention {
    /// No terms are in force for devices of this ownership for everybody.
    NoTerms(Ownership),
    /// So many drafts are not published.
    Drafts(usize),
    /// The certificate for Microsoft Graph ends soon, or has ended.
    CertificateEnds(Timestamp),
    /// The API token of this name ends soon.
    TokenEnds(String, Timestamp),
    /// No device can be reported to Entra.
    NothingReported,
    /// Entra does not know so many devices, or refuses what is reported of them.
    NotReported(usize),
}

/// The first page of the console.
#[derive(Debug, Clone)]
pub struct OverviewPage {
    /// What needs somebody.
    pub attention: Vec<Attention>,
}

impl OverviewPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let organization = frame.organization.clone().unwrap_or_default();
        let sections = frame.console.clone();
        let when = When::of(&frame);
        page(frame, Place::Admin(Section::Overview), &ui.text("admin-title"), move |ui| {
            let lead = ui.text_with("admin-lead", &[("organization", &organization)]);
            let calls = self.attention.iter().map(|attention| call(&when, attention));
            view! {
                <h1 class=H1>{ui.text("admin-title")}</h1>
                <p class=LEAD>{lead}</p>
                {calls.collect_view()}
                <h2 class=format!("mt-10 {H2}")>{ui.text("admin-sections")}</h2>
                <ul class=format!("mt-3 divide-y divide-edge {CARD}")>
                    {sections.into_iter().filter_map(|section| choice(ui, section)).collect_view()}
                </ul>
            }
        })
    }
}

fn call(when: &When, attention: &Attention) -> impl IntoView + use<> {
    let ui = when.ui;
    let (tone, heading, text) = match attention {
        Attention::NoTerms(owner) => {
            let heading = match owner {
                Ownership::Company => "admin-no-terms-company",
                Ownership::Personal => "admin-no-terms-personal",
            };
            (Tone::Attention, ui.text(heading), ui.text("admin-no-terms-next"))
        }
        Attention::Drafts(count) => (
            Tone::Info,
            ui.text_with_count("admin-drafts-open", *count, &[]),
            ui.text("admin-drafts-open-next"),
        ),
        Attention::CertificateEnds(at) => (
            Tone::Attention,
            ui.text_with("admin-certificate-ends", &[("when", &when.exact(*at))]),
            ui.text("admin-certificate-ends-next"),
        ),
        Attention::TokenEnds(name, at) => {
            let name = shown(name).unwrap_or_default();
            let words = [("name", name.as_str()), ("when", &when.exact(*at))];
            (
                Tone::Attention,
                ui.text_with("admin-token-ends", &words),
                ui.text("admin-token-ends-next"),
            )
        }
        Attention::NothingReported => {
            (Tone::Problem, ui.text("entra-nothing-reported"), ui.text("entra-look-there"))
        }
        Attention::NotReported(devices) => (
            Tone::Attention,
            ui.text_with_count("entra-not-reported", *devices, &[]),
            ui.text("entra-look-there"),
        ),
    };
    let is_of_compliance =
        matches!(attention, Attention::NothingReported | Attention::NotReported(_));
    let link = is_of_compliance.then(|| {
        view! { <p><a class=LINK href="/admin/compliance">{ui.text("admin-compliance")}</a></p> }
    });
    view! {
        <Callout tone=tone heading=heading>
            <p>{text}</p>
            {link}
        </Callout>
    }
}

fn choice(ui: UiLanguage, section: Section) -> Option<impl IntoView + use<>> {
    let (href, label, hint) = match section {
        Section::Overview => return None,
        Section::Policies => ("/admin/policies", "admin-policies", "admin-policies-hint"),
        Section::Reports => ("/admin/reports", "admin-reports", "admin-reports-hint"),
        Section::Audience => ("/admin/audience", "admin-audience", "admin-audience-hint"),
        Section::People => ("/admin/people", "admin-people", "admin-people-hint"),
        Section::Compliance => ("/admin/compliance", "admin-compliance", "admin-compliance-hint"),
        Section::Log => ("/admin/log", "admin-log", "admin-log-hint"),
        Section::Settings => ("/admin/settings", "admin-settings", "admin-settings-hint"),
    };
    Some(view! { <Choice href=href.to_owned() label=ui.text(label) hint=ui.text(hint)/> })
}
