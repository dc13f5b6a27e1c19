//! The portal: pages for people in any of today's browsers. What every page has around it is here.

pub(crate) mod account;
pub(crate) mod agreements;
pub(crate) mod devices;
pub(crate) mod forms;
mod header;
mod help;
pub(crate) mod icon;
mod message;
pub(crate) mod parts;
mod support;

pub use crate::windows::windows;
pub use account::{
    AccountPage, DataPage, OrganizationPage, SignInAgainPage, SignInProblem, SignInProblemPage,
    SignOutPage, SignedInAt, SignedOutPage,
};
pub use agreements::{
    AcceptPage, Agreement, AgreementDone, AgreementPage, AgreementsPage, Outcome, Proof, ReadBy,
    ReceiptPage, Tongue, Waiting, WithdrawPage,
};
pub use devices::{
    Cap, ConfigurationManager, ConfirmRemovalPage, Device, DevicePage, DevicesPage, Done, LossPage,
    ManagerFlag, ManagerHealth, NamePage, NameProblem, Ownership, Progress, Removal, RemovalPage,
    RemovalProblem, Sort, Standing, State, Told,
};
pub use forms::{Form, Notice};
pub use message::{Message, MessagePage};

pub use help::{Area, ErrorPage, Group, HelpPage, Hit, Search, TopicPage, UnknownCodePage, Who};

use jiff::{Timestamp, tz::TimeZone};
use leptos::prelude::*;

use crate::{
    direction,
    document::{Document, render},
    language::UiLanguage,
    terms_of_use::Logo,
    when::When,
};

/// What all pages of the portal need.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The address of the style sheet.
    pub style_sheet: String,
    /// The language of the page.
    pub ui: UiLanguage,
    /// Every language that there is: its tag, its own name, its direction.
    pub languages: Vec<(String, String, &'static str)>,
    /// The organization's display name, where the portal is one organization's.
    pub organization: Option<String>,
    /// The address that the page is at, to come back to in another language.
    pub address: String,
    /// A second style sheet, with the organization's colours.
    pub accent_sheet: Option<String>,
    /// The organization's logo.
    pub logo: Option<Logo>,
    /// Who helps.
    pub support: Option<Support>,
    /// Who is signed in.
    pub person: Option<Person>,
    /// The sections of the console that they may open, in the order of its navigation.
    pub console: Vec<Section>,
    /// The time.
    pub now: Timestamp,
    /// The person's time zone; UTC where nobody has told.
    pub zone: TimeZone,
}

/// Who is signed in.
#[derive(Debug, Clone)]
pub struct Person {
    /// The display name.
    pub name: String,
    /// The account, such as an e-mail address.
    pub account: String,
}

/// Who helps people of the organization.
#[derive(Debug, Clone, Default)]
pub struct Support {
    /// What the help desk is called.
    pub name: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A telephone number, as people write it.
    pub phone: Option<String>,
    /// The address of a page (http or https).
    pub url: Option<String>,
}

/// A section of the console.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// What there is to know first.
    Overview,
    /// The terms: policies, versions, drafts.
    Policies,
    /// How people stand to the terms.
    Reports,
    /// Who would see what.
    Audience,
    /// People, their devices and decisions, and how their enrollments went.
    People,
    /// How devices stand to the rules, and how that is reported.
    Compliance,
    /// What administrators did.
    Log,
    /// The tenant's settings.
    Settings,
}

impl Section {
    /// All of them, in the order of the navigation.
    pub const ALL: [Self; 8] = [
        Self::Overview,
        Self::Policies,
        Self::Reports,
        Self::Audience,
        Self::People,
        Self::Compliance,
        Self::Log,
        Self::Settings,
    ];
}

/// Which place of the portal a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Devices,
    Agreements,
    Help,
    Admin(Section),
    Account,
    /// Signing in and out: nobody needs a link to it there.
    SignIn,
    None,
}

/// What kind of page it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    place: Place,
    /// Whether it has rows that need the whole width; other pages are one narrower column.
    wide: bool,
    /// Whether it loads itself anew every 30 s.
    refreshes: bool,
}

impl From<Place> for Kind {
    fn from(place: Place) -> Self {
        Self { place, wide: false, refreshes: false }
    }
}

impl Place {
    pub(crate) fn wide(self) -> Kind {
        Kind { wide: true, ..self.into() }
    }

    pub(crate) fn refreshing(self, refreshes: bool) -> Kind {
        Kind { refreshes, ..self.into() }
    }
}

impl When {
    /// Where a page's times are looked at from.
    pub(crate) fn of(frame: &Frame) -> Self {
        Self { ui: frame.ui, now: frame.now, zone: frame.zone.clone() }
    }
}

/// A whole page: the header, the page's own content, the footer with the languages.
pub(crate) fn page<V: IntoView + 'static>(
    frame: Frame,
    kind: impl Into<Kind>,
    title: &str,
    content: impl FnOnce(UiLanguage) -> V + Send + 'static,
) -> String {
    let kind = kind.into();
    let ui = frame.ui;
    let name = frame.organization.clone().unwrap_or_else(|| ui.text("portal-name"));
    let title = format!("{title} – {name}");
    render(move || whole(frame, kind, name, title, content(ui).into_any()))
}

/// The same for all pages: what one is made of is not in its type.
fn whole(frame: Frame, kind: Kind, name: String, title: String, content: AnyView) -> impl IntoView {
    let ui = frame.ui;
    let Kind { place, wide, refreshes } = kind;
    let column = if wide { "" } else { "max-w-192 print:max-w-none" };
    let header = view! { <header::Header frame=frame.clone() name=name place=place/> }.into_any();
    let footer = view! { <header::Footer frame=frame.clone()/> }.into_any();
    view! {
        <Document
            lang=ui.tag().to_string()
            dir=direction(ui.tag())
            title=title
            style_sheet=frame.style_sheet
            second_sheet=frame.accent_sheet
            refresh=refreshes.then_some("30")
            body_class="flex min-h-screen flex-col".to_owned()
        >
            <a class=parts::SKIP href="#main">
                {ui.text("portal-skip")}
            </a>
            {header}
            <main
                id="main"
                class="mx-auto w-full max-w-256 flex-1 px-4 pt-8 pb-12 sm:px-8 print:max-w-none print:p-0"
            >
                <div class=column>{content}</div>
            </main>
            {footer}
        </Document>
    }
}
