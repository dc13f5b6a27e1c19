//! The page that shows a secret, once: a token, a PIN, what signs webhooks.

use leptos::prelude::*;

use crate::portal::{
    Frame, Place, Section, page,
    parts::{BUTTON, Callout, H1, LEAD, Tone},
};

/// A secret that was just made, and the words around it.
pub(super) struct ShownOnce {
    pub(super) title: String,
    pub(super) lead: String,
    /// What to do with it now.
    pub(super) next: String,
    pub(super) label: String,
    pub(super) secret: String,
    /// The address and the words of the way on.
    pub(super) back: (String, String),
}

impl ShownOnce {
    /// The page. The secret is large, and selected as a whole.
    pub(super) fn html(self, frame: Frame) -> String {
        let title = self.title.clone();
        page(frame, Place::Admin(Section::Settings), &title, move |ui| {
            let Self { title, lead, next, label, secret, back: (address, words) } = self;
            view! {
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{lead}</p>
                <Callout tone=Tone::Attention heading=ui.text("shown-once")>
                    <p>{next}</p>
                </Callout>
                <p class="mt-8 font-semibold" id="secret-label">{label}</p>
                <p class="mt-2 rounded-md border border-edge bg-surface p-4">
                    <code class="font-mono text-lg select-all wrap-anywhere" dir="ltr" aria-labelledby="secret-label">
                        {secret}
                    </code>
                </p>
                <p class="mt-8">
                    <a class=BUTTON href=address>{words}</a>
                </p>
            }
        })
    }
}
