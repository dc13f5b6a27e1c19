//! Forms: what they carry, and what a person is told about one that comes back.

use leptos::prelude::*;

use super::{
    icon::Picture,
    parts::{Callout, LINK, Tone},
};
use crate::language::UiLanguage;

/// What every form that changes something carries.
#[derive(Debug, Clone)]
pub struct Form {
    /// The value of the hidden field `form`, good for one use.
    pub token: String,
    /// Why the form is shown again, if it is.
    pub notice: Option<Notice>,
}

/// Why a form is shown again, with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// It was sent before. Nothing was done twice.
    SentAlready,
    /// It is from before this sign-in, or not from here at all. Nothing was done.
    Stale,
    /// The person had to sign in again in between. Nothing was done yet.
    SignedInAgain,
    /// The database does not answer. Nothing was done.
    Unavailable,
}

/// Why a form is shown again, over everything else of the page.
#[component]
pub(crate) fn NoticeBox(ui: UiLanguage, notice: Option<Notice>) -> impl IntoView {
    notice.map(|notice| {
        let (tone, heading, text) = match notice {
            Notice::SentAlready => {
                (Tone::Info, ui.text("form-sent-already"), ui.text("form-sent-already-next"))
            }
            Notice::Stale => (Tone::Attention, ui.text("form-stale"), ui.text("form-stale-next")),
            Notice::SignedInAgain => {
                (Tone::Info, ui.text("form-signed-in-again"), ui.text("form-signed-in-again-next"))
            }
            Notice::Unavailable => {
                (Tone::Problem, ui.text("form-unavailable"), ui.text("form-unavailable-next"))
            }
        };
        view! {
            <div class="mb-8">
                <Callout tone=tone heading=heading role=Some("alert")>
                    <p>{text}</p>
                </Callout>
            </div>
        }
    })
}

/// A page's title; one that says that something is wrong begins with that, as it is what is read out first.
pub(crate) fn titled(ui: UiLanguage, title: String, is_wrong: bool) -> String {
    if is_wrong { format!("{}: {title}", ui.text("form-error")) } else { title }
}

/// What is wrong with what was typed, each with a link to its field.
#[component]
pub(crate) fn ErrorSummary(
    ui: UiLanguage,
    #[prop(into)] problems: Vec<(&'static str, String)>,
) -> impl IntoView {
    (!problems.is_empty()).then(|| {
        let line = |(field, words): (&'static str, String)| {
            view! { <p><a class=LINK href=format!("#{field}")>{words}</a></p> }
        };
        view! {
            <div class="mb-8">
                <Callout tone=Tone::Problem heading=ui.text("form-problem") role=Some("alert")>
                    {problems.into_iter().map(line).collect_view()}
                </Callout>
            </div>
        }
    })
}

/// What is wrong, between a field's hint and the field.
#[component]
pub(crate) fn FieldProblem(#[prop(into)] id: String, words: Option<String>) -> impl IntoView {
    words.map(|words| {
        view! {
            <p class="mt-2 flex items-start gap-2 font-semibold text-problem" id=id>
                <span class="pt-0.5">
                    <Picture icon=Tone::Problem.icon()/>
                </span>
                {words}
            </p>
        }
    })
}

/// A form that changes something: it carries its token.
#[component]
pub(crate) fn Post(
    action: String,
    token: String,
    #[prop(default = "mt-8 flex flex-wrap items-center gap-x-6 gap-y-4")] class: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <form class=format!("{class} print:hidden") method="post" action=action>
            <input type="hidden" name="form" value=token autocomplete="off"/>
            {children()}
        </form>
    }
}
