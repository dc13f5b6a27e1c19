//! `GET /admin/people/{user}`: what happened to somebody, and what they have; and a copy of all of it.

use leptos::prelude::*;

use super::{CapOf, PersonDataPage, PersonPage, rows};
use crate::{
    language::UiLanguage,
    portal::{
        Cap, Frame, Place, Section,
        account::what_is_in_it,
        devices::Meter,
        forms::{NoticeBox, Post},
        page,
        parts::{
            BUTTON, BackLink, CARD, Callout, Choice, H1, H2, LEAD, LINK, PRIMARY, Tone, ago, own,
            with_slot,
        },
    },
    when::When,
};

impl PersonPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = self.person.called();
        page(frame, Place::Admin(Section::People).wide(), &title.clone(), move |ui| {
            let address = self.person.address();
            let seen = self
                .person
                .seen
                .map(|at| with_slot(ui, "people-seen-when", "when", ago(&when, at)));
            let lead = view! {
                <p class=LEAD>
                    {ui.text("admin-object-id")} " "
                    {rows::code(self.person.id.clone())}
                </p>
                <p class="text-sm text-quiet">{seen}</p>
            };
            let later = self.later.then(|| {
                view! {
                    <p class="mt-4">
                        <a class=LINK href=address.clone()>{ui.text("person-later")}</a>
                    </p>
                }
            });
            let sign_out = self.can_change.then(|| {
                let href = format!("{address}/sessions");
                view! {
                    <p class="mt-6"><a class=BUTTON href=href>{ui.text("sessions-title")}</a></p>
                }
            });
            let signed_out = self.signed_out.then(|| {
                let words = ui.text("sessions-done");
                view! { <Callout tone=Tone::Good heading=words role=Some("status")/> }
            });
            view! {
                <BackLink href="/admin/people".to_owned() words=ui.text("people-back")/>
                <h1 class=H1>{own(&title)}</h1>
                {lead}
                {sign_out}
                {signed_out}
                {later}
                <Happened when=when.clone() page=self.clone()/>
                <Devices when=when.clone() page=self.clone()/>
                <Decisions when=when.clone() page=self.clone()/>
                <Copies ui=ui page=self/>
            }
        })
    }
}

#[component]
fn Copies(ui: UiLanguage, page: PersonPage) -> impl IntoView {
    let address = page.person.address();
    let data = page.can_read_all.then(|| {
        view! {
            <Choice
                href=format!("{address}/data")
                label=ui.text("person-data-link")
                hint=ui.text("person-data-link-hint")
            />
        }
    });
    // Nobody was asked for anything where there is no decision.
    let records = (!page.decisions.is_empty()).then(|| {
        view! {
            <Choice
                href=format!("{address}/consent-records.jsonld")
                label=ui.text("data-records-download")
                hint=ui.text("record-hint")
            />
        }
    });
    let erase = page.can_change.then(|| {
        view! {
            <Choice
                href=format!("{address}/erasure")
                label=ui.text("erase-link")
                hint=ui.text("erase-link-hint")
            />
        }
    });
    (data.is_some() || records.is_some() || erase.is_some()).then(|| {
        view! {
            <section class="mt-10">
                <h2 class=H2>{ui.text("person-copies")}</h2>
                <ul class=format!("mt-3 divide-y divide-edge {CARD}")>{data} {records} {erase}</ul>
            </section>
        }
    })
}

impl PersonDataPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let called = self.person.called();
        let title = frame.ui.text("person-data-title");
        page(frame, Place::Admin(Section::People), &title.clone(), move |ui| {
            let address = self.person.address();
            view! {
                <BackLink href=address.clone() words=called.clone()/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{with_slot(ui, "person-data-lead", "person", own(&called))}</p>
                {what_is_in_it(ui)}
                <p class="mt-8 max-w-[68ch]">{ui.text("person-data-logged")}</p>
                <Post action=format!("{address}/data") token=self.form.token class="mt-4 flex flex-wrap items-center gap-x-6 gap-y-4">
                    <button class=PRIMARY type="submit">{ui.text("data-download")}</button>
                    <a class=LINK href=address>{ui.text("portal-cancel")}</a>
                </Post>
            }
        })
    }
}

#[component]
fn Happened(when: When, page: PersonPage) -> impl IntoView {
    let ui = when.ui;
    let list = if page.attempts.is_empty() {
        view! { <p class="mt-3 text-quiet">{ui.text("person-attempts-none")}</p> }.into_any()
    } else {
        rows::timeline(&when, &page.attempts, false).into_any()
    };
    view! {
        <section class="mt-8">
            <h2 class=H2>{ui.text("person-attempts")}</h2>
            {list}
            {earlier(ui, page.earlier_attempts, "person-attempts-earlier")}
        </section>
    }
}

fn earlier(ui: UiLanguage, address: Option<String>, words: &str) -> impl IntoView + use<> {
    let words = ui.text(words);
    address.map(|address| {
        view! { <p class="mt-4"><a class=BUTTON href=address>{words}</a></p> }
    })
}

#[component]
fn Devices(when: When, page: PersonPage) -> impl IntoView {
    let ui = when.ui;
    let PersonPage { cap, cap_of, groups_at, devices, removed, .. } = page;
    let Cap { used, limit } = cap;
    let meter =
        (limit > 0 || used > 0).then(|| view! { <Meter ui=ui cap=cap room="person-room"/> });
    let why = match cap_of {
        CapOf::Everybody => ui.text("person-cap-everybody").into_any(),
        CapOf::User => ui.text("person-cap-own").into_any(),
        CapOf::Group(id) => with_slot(ui, "person-cap-group", "group", rows::code(id)).into_any(),
    };
    let groups = groups_at.map(|at| with_slot(ui, "person-groups-when", "when", ago(&when, at)));
    let full = (used >= limit).then(|| {
        let words = if limit == 0 { "person-cap-none" } else { "person-cap-full" };
        view! {
            <Callout tone=Tone::Attention heading=ui.text(words)>
                <p>{ui.text("person-cap-full-next")}</p>
            </Callout>
        }
    });
    let list = if devices.items.is_empty() {
        view! { <p class="mt-3 text-quiet">{ui.text("person-devices-none")}</p> }.into_any()
    } else {
        let all = devices.items.iter().map(|device| rows::device(&when, device, None));
        rows::list(all.collect()).into_any()
    };
    let more = |more: bool| {
        more.then(
            || view! { <p class="mt-3 text-sm text-quiet">{ui.text("person-devices-more")}</p> },
        )
    };
    let gone = (!removed.items.is_empty()).then(|| {
        let all = removed.items.iter().map(|device| rows::device(&when, device, None));
        view! {
            <h3 class="mt-6 font-semibold">{ui.text("person-removed")}</h3>
            {rows::list(all.collect())}
            {more(removed.more)}
        }
    });
    view! {
        <section class="mt-10">
            <h2 class=H2>{ui.text("people-devices")}</h2>
            {meter}
            <p class="mt-2 max-w-[68ch] text-sm text-quiet wrap-anywhere">{why} " " {groups}</p>
            {full}
            {list}
            {more(devices.more)}
            {gone}
        </section>
    }
}

#[component]
fn Decisions(when: When, page: PersonPage) -> impl IntoView {
    let ui = when.ui;
    let list = if page.decisions.is_empty() {
        view! { <p class="mt-3 text-quiet">{ui.text("person-decisions-none")}</p> }.into_any()
    } else {
        let all = page.decisions.iter().map(|decision| rows::decision(&when, decision, None));
        rows::list(all.collect()).into_any()
    };
    view! {
        <section class="mt-10">
            <h2 class=H2>{ui.text("people-decisions")}</h2>
            {list}
            {earlier(ui, page.earlier_decisions, "person-decisions-earlier")}
        </section>
    }
}
