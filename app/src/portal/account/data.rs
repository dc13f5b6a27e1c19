//! `GET /account/data`: a copy of all that is kept about somebody.

use leptos::prelude::*;

use super::DataPage;
use crate::{
    language::UiLanguage,
    portal::{
        Frame, Place, page,
        parts::{BUTTON, BackLink, H1, H2, LEAD, PRIMARY, Points, Tone},
    },
};

/// What a file with a person's data has in it, and what it has not; whoever reads it.
pub(crate) fn what_is_in_it(ui: UiLanguage) -> impl IntoView + use<> {
    let line = |tone: Tone| move |id: &str| (tone, ui.text(id));
    let inside = [
        "data-in-decisions",
        "data-in-devices",
        "data-in-events",
        "data-in-attempts",
        "data-in-sessions",
        "data-in-pins",
        "data-in-acts",
    ];
    let outside = ["data-out-others", "data-out-secrets", "data-out-elsewhere"];
    view! {
        <h2 class=format!("mt-8 {H2}")>{ui.text("data-in")}</h2>
        <Points lines=inside.map(line(Tone::Info)).into()/>
        <h2 class=format!("mt-8 {H2}")>{ui.text("data-out")}</h2>
        <Points lines=outside.map(line(Tone::Quiet)).into()/>
    }
}

impl DataPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let title = frame.ui.text("data-title");
        page(frame, Place::Account, &title.clone(), move |ui| {
            view! {
                <BackLink href="/account".to_owned() words=ui.text("account-title")/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("data-lead")}</p>
                {what_is_in_it(ui)}
                <p class="mt-8 max-w-[68ch]">{ui.text("data-careful")}</p>
                <p class="mt-4">
                    <a class=PRIMARY href="/account/data/file">{ui.text("data-download")}</a>
                </p>
                <h2 class=format!("mt-10 {H2}")>{ui.text("data-records")}</h2>
                <p class="mt-1 max-w-[68ch] text-quiet">{ui.text("data-records-hint")}</p>
                <p class="mt-4">
                    <a class=BUTTON href="/account/data/consent-records.jsonld">
                        {ui.text("data-records-download")}
                    </a>
                </p>
            }
        })
    }
}
