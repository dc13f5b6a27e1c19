//! Pages that say why there is no other one.

use leptos::prelude::*;

use super::{
    Frame, Place,
    icon::Picture,
    page,
    parts::{H1, LINK, PRIMARY, Tone, shown, with_slot},
};
use crate::language::UiLanguage;

/// Why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// 404: there is no such page, or it is somebody else's.
    Missing,
    /// 403: the console, or a part of it, for somebody whose role it is not.
    Forbidden,
    /// 405 or 400: the request makes no sense.
    BadRequest,
    /// 429: too many came; nothing was changed.
    TooMany,
    /// 503: the database does not answer; nothing was changed.
    Unavailable,
    /// 500.
    Error,
}

/// A message.
#[derive(Debug, Clone)]
pub struct MessagePage {
    /// Which.
    pub message: Message,
    /// What to tell IT support, where that helps.
    pub support_id: Option<String>,
}

impl MessagePage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let (tone, title, text) = match self.message {
            Message::Missing => {
                (Tone::Quiet, ui.text("message-missing"), ui.text("message-missing-text"))
            }
            Message::Forbidden => {
                (Tone::Quiet, ui.text("message-forbidden"), ui.text("message-forbidden-text"))
            }
            Message::BadRequest => {
                (Tone::Attention, ui.text("message-bad"), ui.text("message-bad-text"))
            }
            Message::TooMany => {
                (Tone::Attention, ui.text("message-too-many"), ui.text("message-too-many-text"))
            }
            Message::Unavailable => (
                Tone::Attention,
                ui.text("message-unavailable"),
                ui.text("message-unavailable-text"),
            ),
            Message::Error => {
                (Tone::Problem, ui.text("message-error"), ui.text("message-error-text"))
            }
        };
        let again =
            matches!(self.message, Message::TooMany | Message::Unavailable | Message::Error)
                .then(|| frame.address.clone());
        page(frame, Place::None, &title.clone(), move |ui| {
            let again = again.map(|address| {
                view! { <a class=PRIMARY href=address>{ui.text("portal-again")}</a> }
            });
            view! {
                <Said tone=tone title=title text=text/>
                <p class="mt-8 flex flex-wrap items-center gap-x-6 gap-y-4">
                    {again}
                    <a class=LINK href="/devices">{ui.text("message-to-devices")}</a>
                    <a class=LINK href="/help">{ui.text("message-to-help")}</a>
                </p>
                <SupportId ui=ui id=self.support_id/>
            }
        })
    }
}

/// What happened, and what to do next.
#[component]
pub(crate) fn Said(tone: Tone, title: String, text: String) -> impl IntoView {
    view! {
        <span class=tone.letters()>
            <Picture icon=tone.icon() class="size-10"/>
        </span>
        <h1 class=format!("mt-4 {H1}")>{title}</h1>
        <p class="mt-3 max-w-[68ch] wrap-anywhere">{text}</p>
    }
}

/// What to tell IT support, in small print; who that is stands in the footer.
#[component]
pub(crate) fn SupportId(ui: UiLanguage, id: Option<String>) -> impl IntoView {
    id.and_then(|id| shown(&id)).map(|id| {
        let code = view! {
            <code class="font-mono text-ink wrap-anywhere" dir="ltr">
                {id}
            </code>
        };
        view! {
            <p class="mt-12 max-w-[68ch] border-t border-edge pt-4 text-sm text-quiet">
                {with_slot(ui, "message-support-id", "id", code)}
            </p>
        }
    })
}
