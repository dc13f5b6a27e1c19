//! The pages that Windows shows in its web view: the terms, a restriction, a notice.
//!
//! The engine is EdgeHTML 18, so the elements are plain ones, and the class names are those of the
//! Windows templates, so that an operator's copy of those style sheets fits.

mod devices;
mod pin;
mod reading;
mod restriction;
mod step;

use leptos::prelude::*;

use self::reading::{accept, decline, end_of_terms, first_button};
pub use self::{
    devices::{CapNews, CapNotice, Device, HowToRemove, RemovalPage},
    pin::{PinPage, PinProblem},
    reading::{ConfirmPage, Marks, ReadState, ReadWords, Reading},
    restriction::{Restriction, RestrictionPage},
};
use crate::{
    direction,
    document::{Document, render},
    language::{UiLanguage, direction_of_text},
};

/// What all pages in the web view need.
#[derive(Debug, Clone)]
pub struct Frame {
    /// `frx`, `frx-light` or `moset`; becomes the class `theme-…` of the body.
    pub theme: &'static str,
    /// The address of the theme's style sheet.
    pub style_sheet: String,
    /// The language of everything but the terms themselves.
    pub ui: UiLanguage,
    /// What a support person can look the attempt up by.
    pub request_id: String,
}

/// The organization's logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The picture's address on our own origin.
    pub address: String,
    /// How wide it is shown, in CSS pixels.
    pub width: usize,
    /// How high it is shown.
    pub height: usize,
}

/// A language that the person can switch to, or the one in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageChoice {
    /// The BCP 47 tag, which is also what the button sends.
    pub tag: String,
    /// The language's own name for itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether the page is in this language now.
    pub current: bool,
}

/// Who owns the device, which decides the words and whether Decline is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ownership {
    /// The organization owns the device; declining is not offered.
    Company,
    /// The person owns the device.
    Personal,
}

/// The terms, ready to be shown.
#[derive(Debug, Clone)]
pub struct TermsPage {
    /// The frame around them.
    pub frame: Frame,
    /// The organization's display name.
    pub organization: String,
    /// The organization's logo, if it has one.
    pub logo: Option<Logo>,
    /// The title of the terms, as plain text, if they have one.
    pub title: Option<String>,
    /// The terms as sanitized HTML. It is printed as it is.
    pub html: String,
    /// The BCP 47 tag of the terms' language.
    pub lang: String,
    /// `ltr` or `rtl`, of the terms' language.
    pub dir: &'static str,
    /// Every language the terms can be read in.
    pub languages: Vec<LanguageChoice>,
    /// Company or personal.
    pub ownership: Ownership,
    /// What is asked for before they can be accepted.
    pub reading: Reading,
    /// Marks where something may be put in later.
    pub marks: Marks,
    /// The sealed ticket that goes back with the decision.
    pub ticket: String,
}

impl TermsPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        render(move || terms(self))
    }
}

fn terms(page: TermsPage) -> impl IntoView {
    let ui = page.frame.ui;
    let (ui_lang, ui_dir) = tongue(ui, &page.lang);
    let to_the_end = page.reading == Reading::End;
    let lead = match (page.ownership, to_the_end) {
        (Ownership::Company, false) => "lead-company",
        (Ownership::Personal, false) => "lead-personal",
        (Ownership::Company, true) => "lead-company-end",
        (Ownership::Personal, true) => "lead-personal-end",
    };
    let lead = ui.text_with(lead, &[("organization", &page.organization)]);
    let heading = page.title.unwrap_or_else(|| ui.text("untitled"));
    let title = format!("{}{heading} – {}", page.marks.title, page.organization);
    let form_class = match page.reading {
        Reading::None => "control-app app-content",
        Reading::Checkbox | Reading::End => "control-app app-content to-be-read",
    };
    let may_decline = page.ownership == Ownership::Personal;

    view! {
        <Document
            lang=page.lang
            dir=page.dir
            title=title
            style_sheet=page.frame.style_sheet
            body_class=format!("theme-{}", page.frame.theme)
        >
            <form class=form_class method="post" action="/TermsOfUse">
                {first_button(page.reading)}
                <input type="hidden" name="ticket" value=page.ticket/>
                <main class="control-page page-body" id="main">
                    <div class="body-header">
                        <OrganizationLine name=page.organization logo=page.logo/>
                        <h1>{heading}</h1>
                        <p class="lead" lang=ui_lang.clone() dir=ui_dir>
                            {lead}
                        </p>
                        <div class="languages" role="group" aria-label=ui.text("languages")>
                            {page.languages.into_iter().map(language_button).collect_view()}
                        </div>
                    </div>
                    {page.marks.above}
                    <div class="body-container">
                        <div class="container-content terms" inner_html=page.html></div>
                        {end_of_terms(ui, page.reading, ui_lang.clone(), ui_dir)}
                        <RequestId ui=ui id=page.frame.request_id lang=ui_lang.clone() dir=ui_dir/>
                    </div>
                </main>
                <footer class="page-footer" lang=ui_lang dir=ui_dir>
                    {page.marks.foot}
                    <div class="footer-buttons template-buttonGroup">
                        {to_the_end
                            .then(|| view! { <p class="footer-hint">{ui.text("reading-hint")}</p> })}
                        {may_decline.then(|| decline(ui))}
                        {(!to_the_end).then(|| accept(ui))}
                    </div>
                </footer>
            </form>
        </Document>
    }
}

/// The document is in the terms' language; what is not says so itself, with these attributes.
fn tongue(ui: UiLanguage, of_terms: &str) -> (Option<String>, Option<&'static str>) {
    let differs = ui.tag().language.as_str() != of_terms.split('-').next().unwrap_or_default();
    (differs.then(|| ui.tag().to_string()), differs.then(|| direction(ui.tag())))
}

fn language_button(choice: LanguageChoice) -> impl IntoView {
    let LanguageChoice { tag, name, dir, current } = choice;
    if current {
        view! {
            <span class="language language-current" aria-current="true" lang=tag dir=dir>
                {name}
            </span>
        }
        .into_any()
    } else {
        view! {
            <button class="language" type="submit" name="language" value=tag.clone() lang=tag dir=dir>
                {name}
            </button>
        }
        .into_any()
    }
}

/// Who asks: the name, after the logo. The logo says nothing that the name does not, so that it has no
/// text of its own and nothing is read out twice.
#[component]
fn OrganizationLine(name: String, logo: Option<Logo>) -> impl IntoView {
    let dir = direction_of_text(&name);
    let class = if logo.is_some() { "organization organization-logo" } else { "organization" };
    view! {
        <p class=class>
            {logo
                .map(|logo| {
                    view! {
                        <img class="logo" src=logo.address alt="" width=logo.width height=logo.height/>
                        " "
                    }
                })}
            <span dir=dir>{name}</span>
        </p>
    }
}

#[component]
fn RequestId(
    ui: UiLanguage,
    id: String,
    lang: Option<String>,
    dir: Option<&'static str>,
) -> impl IntoView {
    view! {
        <p class="request-id" lang=lang dir=dir>
            {ui.text("request-id")}
            " "
            <span class="id" dir="ltr">{id}</span>
        </p>
    }
}

/// Why there is nothing but words to answer with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// `redirect_uri` is missing, repeated or not allowed.
    Address,
    /// A form that is not one of ours.
    Form,
    /// A ticket that is expired, damaged or not ours.
    Ticket,
    /// A body over the limit.
    TooLarge,
    /// Too many came from this address, for this organization, or from this person.
    TooMany,
    /// No such address.
    Missing,
    /// The server could not do its part, and there is no safe address to say so to.
    Error,
}

/// A page that says what happened and what to do next. It holds no link and no button: from here
/// there is no address that is safe to go to.
#[derive(Debug, Clone)]
pub struct NoticePage {
    /// The frame around it.
    pub frame: Frame,
    /// What happened.
    pub notice: Notice,
}

impl NoticePage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        let (title, text, next) = match self.notice {
            Notice::Address => {
                ("notice-address-title", "notice-address-text", "notice-address-next")
            }
            Notice::Form => ("notice-form-title", "notice-form-text", "notice-form-next"),
            Notice::Ticket => ("notice-ticket-title", "notice-ticket-text", "notice-ticket-next"),
            Notice::TooMany => ("notice-many-title", "notice-many-text", "notice-many-next"),
            Notice::TooLarge => ("notice-size-title", "notice-size-text", "notice-form-next"),
            Notice::Missing => {
                ("notice-missing-title", "notice-missing-text", "notice-missing-next")
            }
            Notice::Error => ("notice-error-title", "notice-error-text", "notice-error-next"),
        };
        let ui = self.frame.ui;
        render(move || {
            view! {
                <Document
                    lang=ui.tag().to_string()
                    dir=direction(ui.tag())
                    title=ui.text(title)
                    style_sheet=self.frame.style_sheet
                    body_class=format!("theme-{}", self.frame.theme)
                >
                    <div class="control-app app-content">
                        <main class="control-page page-body" id="main">
                            <div class="body-header">
                                <h1>{ui.text(title)}</h1>
                            </div>
                            <div class="body-container">
                                <div class="container-content">
                                    <p>{ui.text(text)}</p>
                                    <p>{ui.text(next)}</p>
                                    <p>{ui.text("notice-support")}</p>
                                </div>
                                <RequestId ui=ui id=self.frame.request_id lang=None dir=None/>
                            </div>
                        </main>
                    </div>
                </Document>
            }
        })
    }
}
