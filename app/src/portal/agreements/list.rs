//! `GET /agreements`: what waits, and every decision.

use leptos::prelude::*;

use super::{Agreement, AgreementsPage, words::waiting_card};
use crate::{
    portal::{
        Frame, Place,
        icon::{Icon, Picture},
        page,
        parts::{BUTTON, CARD, Empty, H1, H2, LEAD, LINK, ROW, ROW_LINK, ago},
    },
    when::When,
};

impl AgreementsPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("agreements-title");
        page(frame, Place::Agreements.wide(), &title.clone(), move |ui| {
            let waiting = self.waiting;
            let waiting = (!waiting.is_empty()).then(|| {
                let card = |waiting| waiting_card(&when, &waiting);
                view! {
                    <section class="mt-8">
                        <h2 class=H2>{ui.text("agreements-waiting")}</h2>
                        {waiting.into_iter().map(card).collect_view()}
                    </section>
                }
            });
            let none = self.agreements.is_empty();
            let list = if none && !self.later {
                view! {
                    <Empty
                        icon=Icon::Document
                        words=ui.text("agreements-none")
                        hint=ui.text("agreements-none-next")
                    >
                        <a class=BUTTON href="/devices">{ui.text("devices-title")}</a>
                    </Empty>
                }
                .into_any()
            } else {
                view! {
                    <section class="mt-8">
                        <h2 class=H2>{ui.text("agreements-decisions")}</h2>
                        <ul class=format!("mt-3 divide-y divide-edge {CARD}")>
                            {self.agreements.iter().map(|one| row(&when, one)).collect_view()}
                        </ul>
                    </section>
                }
                .into_any()
            };
            let later = self.later.then(|| {
                view! { <a class=LINK href="/agreements">{ui.text("agreements-later")}</a> }
            });
            let earlier = self.earlier.map(|address| {
                view! { <a class=BUTTON href=address>{ui.text("agreements-earlier")}</a> }
            });
            view! {
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("agreements-lead")}</p>
                {waiting}
                {list}
                <p class="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">{earlier} {later}</p>
            }
        })
    }
}

fn row(when: &When, agreement: &Agreement) -> impl IntoView + use<> {
    let ui = when.ui;
    let edition =
        agreement.edition(ui).map(|edition| view! { <p class="text-sm text-quiet">{edition}</p> });
    let at = agreement.withdrawn_at.unwrap_or(agreement.at);
    view! {
        <li class=format!("{ROW} md:grid-cols-[auto_minmax(0,1fr)_15rem]")>
            <span class="self-start pt-0.5 text-quiet md:self-center md:pt-0">
                <Picture icon=Icon::Document class="size-6"/>
            </span>
            <div class="min-w-0">
                <a
                    class=ROW_LINK
                    href=format!("/agreements/{}", agreement.id)
                >
                    {agreement.title(ui)}
                </a>
                {edition}
            </div>
            <div class="col-start-2 md:col-start-auto">
                <p>{agreement.chip(ui)}</p>
                <p class="text-sm text-quiet">
                    {ago(when, at)}
                </p>
            </div>
        </li>
    }
}
