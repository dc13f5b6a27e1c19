//! `GET /account`: who is signed in, and where.

use leptos::prelude::*;

use super::{AccountPage, SignedInAt};
use crate::{
    portal::{
        Frame, Place,
        forms::{NoticeBox, Post},
        icon::{Icon, Picture},
        page,
        parts::{
            BUTTON, CARD, Callout, Chip, Choice, H1, H2, LEAD, Tone, ago, own, shown, with_slot,
        },
    },
    when::When,
};

impl AccountPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("account-title");
        let person = frame.person.clone();
        page(frame, Place::Account, &title.clone(), move |ui| {
            let who = person.map(|person| {
                let name = shown(&person.name).filter(|name| *name != person.account);
                view! {
                    <div class=format!("mt-6 flex items-center gap-4 p-4 sm:px-6 {CARD}")>
                        <span class="text-quiet"><Picture icon=Icon::Person class="size-8 flex-none"/></span>
                        <div class="min-w-0">
                            {name.map(|name| view! { <p class="font-semibold">{own(&name)}</p> })}
                            <p class="text-quiet">{own(&person.account)}</p>
                        </div>
                    </div>
                }
            });
            let ended = self.ended.then(|| {
                view! { <Callout tone=Tone::Good heading=ui.text("account-ended") role=Some("status")/> }
            });
            let token = self.form.token;
            view! {
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("account-lead")}</p>
                {ended}
                {who}
                <p class="mt-4">
                    <a class=BUTTON href="/sign-out">{ui.text("account-sign-out")}</a>
                </p>
                <h2 class=format!("mt-8 {H2}")>{ui.text("account-where")}</h2>
                <p class="mt-1 max-w-[68ch] text-quiet">{ui.text("account-where-lead")}</p>
                <ul class=format!("mt-3 divide-y divide-edge {CARD}")>
                    {self.sessions.into_iter().map(|at| row(&when, at, &token)).collect_view()}
                </ul>
                <ul class=format!("mt-8 {CARD}")>
                    <Choice
                        href="/account/data".to_owned()
                        label=ui.text("data-title")
                        hint=ui.text("data-link-hint")
                    />
                </ul>
            }
        })
    }
}

fn row(when: &When, at: SignedInAt, token: &str) -> impl IntoView + use<> {
    let ui = when.ui;
    let part = |part: Option<String>| part.as_deref().and_then(shown);
    let browser = match (part(at.browser.0), part(at.browser.1)) {
        (Some(browser), Some(system)) => {
            ui.text_with("account-browser", &[("browser", &browser), ("system", &system)])
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => ui.text("account-browser-unknown"),
    };
    let ago = |moment| ago(when, moment);
    let whose = browser.clone();
    let end = if at.this {
        view! { <Chip tone=Tone::Good words=ui.text("account-this")/> }.into_any()
    } else {
        view! {
            <Post action=format!("/account/sessions/{}", at.id) token=token.to_owned() class="flex-none">
                <button class=BUTTON type="submit">
                    {ui.text("account-end")}
                    <span class="sr-only">": " {whose}</span>
                </button>
            </Post>
        }
        .into_any()
    };
    view! {
        <li class="flex flex-wrap items-center gap-x-6 gap-y-2 p-4 sm:px-6">
            <div class="min-w-0 flex-1 basis-60">
                <p class="font-semibold wrap-anywhere">{browser}</p>
                <p class="text-sm text-quiet">{with_slot(ui, "account-since", "when", ago(at.since))}</p>
                <p class="text-sm text-quiet">{with_slot(ui, "account-used", "when", ago(at.last_used))}</p>
            </div>
            {end}
        </li>
    }
}
