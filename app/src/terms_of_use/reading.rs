//! How a person shows that they have read the terms: a box above the buttons; or a button at the end of the text,
//! and a page after it that asks.

use leptos::prelude::*;

use super::{Frame, Logo, Ownership, step::Step, tongue};
use crate::{document::render, language::UiLanguage};

/// What is asked for before the terms can be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Nothing.
    None,
    /// A tick in a box.
    Checkbox,
    /// Coming to the end of the text.
    End,
}

/// How far a person is with that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReadState {
    /// They have not shown it yet.
    Unread,
    /// They have ticked the box.
    Ticked,
    /// They wanted to accept without.
    Missing,
}

impl ReadState {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Unread, Self::Ticked, Self::Missing];
}

/// Where something is put into a page of terms later.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    /// Before the title of the document.
    pub title: String,
    /// Above the terms.
    pub above: String,
    /// Above the buttons.
    pub foot: String,
}

/// What a page of terms says about having read them, for the same places.
#[derive(Debug, Clone, Default)]
pub struct ReadWords {
    /// Plain text, as it stands in HTML.
    pub title: String,
    /// HTML.
    pub above: String,
    /// HTML.
    pub foot: String,
}

impl ReadWords {
    /// On a page in this language; `lang` is the tag of the terms' own.
    #[must_use]
    pub fn new(ui: UiLanguage, lang: &str, reading: Reading, state: ReadState) -> Self {
        let missing = state == ReadState::Missing;
        let mut words = Self::default();
        match reading {
            Reading::None => return words,
            Reading::Checkbox => words.foot = render(|| checkbox(ui, state)),
            Reading::End if missing => words.above = render(|| to_the_end(ui, lang)),
            Reading::End => {}
        }
        if missing {
            words.title = html_text(&format!("{} – ", ui.text("form-error")));
        }
        words
    }
}

fn html_text(text: &str) -> String {
    render(|| text.to_owned())
}

fn checkbox(ui: UiLanguage, state: ReadState) -> impl IntoView {
    let missing = state == ReadState::Missing;
    // Where it is missing, it has the focus: so the message is read out with it.
    view! {
        <div class="reading">
            {missing
                .then(|| {
                    view! {
                        <strong class="problem" id="read-problem" role="alert">
                            {ui.text("reading-missing")}
                        </strong>
                    }
                })}
            <label class="read" for="read">
                <input
                    type="checkbox"
                    id="read"
                    name="read"
                    value="yes"
                    checked=state == ReadState::Ticked
                    autofocus=missing
                    aria-describedby=missing.then_some("read-problem")
                    aria-invalid=missing.then_some("true")
                />
                <span>{ui.text("reading-box")}</span>
            </label>
        </div>
    }
}

fn to_the_end(ui: UiLanguage, lang: &str) -> impl IntoView {
    let (lang, dir) = tongue(ui, lang);
    view! {
        <p class="problem unread" role="alert" lang=lang dir=dir>
            {ui.text("reading-to-end")}
        </p>
    }
}

/// What comes first in a form with a box: Enter in the box presses the form's first button that is not disabled, and
/// this one only brings the page again. Nobody accepts by pressing Enter in a box.
pub(super) fn first_button(reading: Reading) -> impl IntoView {
    (reading == Reading::Checkbox)
        .then(|| view! { <button type="submit" name="step" value="terms" hidden></button> })
}

/// What comes after the terms, where one has to get to their end.
pub(super) fn end_of_terms(
    ui: UiLanguage,
    reading: Reading,
    lang: Option<String>,
    dir: Option<&'static str>,
) -> impl IntoView {
    (reading == Reading::End).then(|| {
        view! {
            <div class="end-of-terms" lang=lang dir=dir>
                <button
                    class="win-button control-button button_primary"
                    type="submit"
                    name="decision"
                    value="read"
                >
                    {ui.text("continue")}
                </button>
            </div>
        }
    })
}

/// Asks who came to the end of the terms whether they accept them.
#[derive(Debug, Clone)]
pub struct ConfirmPage {
    /// The frame around it.
    pub frame: Frame,
    /// The organization's display name.
    pub organization: String,
    /// The organization's logo, if it has one.
    pub logo: Option<Logo>,
    /// The title of the terms, as plain text, if they have one.
    pub title: Option<String>,
    /// The BCP 47 tag of the terms' language.
    pub lang: String,
    /// `ltr` or `rtl`, of the terms' language.
    pub dir: &'static str,
    /// The terms' version.
    pub version: u32,
    /// Company or personal.
    pub ownership: Ownership,
    /// The sealed ticket that goes back with the decision.
    pub ticket: String,
}

impl ConfirmPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        render(move || confirm(self))
    }
}

fn confirm(page: ConfirmPage) -> impl IntoView {
    let ui = page.frame.ui;
    let may_decline = page.ownership == Ownership::Personal;
    let lead = if may_decline { "confirm-personal" } else { "confirm-company" };
    let step = Step {
        frame: page.frame,
        organization: page.organization,
        logo: page.logo,
        ticket: page.ticket,
        title: ui.text("confirm-title"),
        heading: ui.text("confirm-title"),
        lead: Some(ui.text(lead)),
    };
    let terms = match page.title {
        Some(title) => view! { <strong lang=page.lang dir=page.dir>{title}</strong> }.into_any(),
        None => view! { <strong>{ui.text("untitled")}</strong> }.into_any(),
    };
    let version = ui.text_with("agreement-version", &[("version", &page.version.to_string())]);
    let content = view! {
        <blockquote class="confirm">
            {terms}
            <span class="hint">{version}</span>
        </blockquote>
    };
    let buttons = view! {
        <button class="win-button control-button" type="submit" name="step" value="terms">
            {ui.text("back")}
        </button>
        {may_decline.then(|| decline(ui))}
        {accept(ui)}
    };
    step.page(content, buttons)
}

/// The button.
pub(super) fn decline(ui: UiLanguage) -> impl IntoView {
    view! {
        <button class="win-button control-button" type="submit" name="decision" value="decline">
            {ui.text("decline")}
        </button>
    }
}

/// The button.
pub(super) fn accept(ui: UiLanguage) -> impl IntoView {
    view! {
        <button
            class="win-button control-button button_primary"
            type="submit"
            name="decision"
            value="accept"
        >
            {ui.text("accept")}
        </button>
    }
}
