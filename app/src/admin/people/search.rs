//! `GET /admin/people`: one field, and what it finds.

use leptos::prelude::*;

use super::{Found, PeoplePage, Results, rows};
use crate::{
    language::UiLanguage,
    portal::{
        Frame, Place, Section,
        icon::Icon,
        page,
        parts::{BUTTON, CARD, Empty, FIELD, Facts, H1, H2, LEAD, PRIMARY, fact, shortened, shown},
    },
    when::When,
};

impl PeoplePage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("admin-people");
        page(frame, Place::Admin(Section::People).wide(), &title.clone(), move |ui| {
            let query = shown(&self.query).map(shortened).unwrap_or_default();
            let below = match self.results {
                None => explanation(ui).into_any(),
                Some(results) => found(&when, &results, &query),
            };
            view! {
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("people-lead")}</p>
                <form class="mt-6 flex flex-wrap items-end gap-3" method="get" action="/admin/people" role="search">
                    <div class="min-w-0 max-w-xl flex-1 basis-60">
                        <label class="block font-semibold" for="q">{ui.text("people-search")}</label>
                        <p class="text-sm text-quiet" id="q-hint">{ui.text("people-search-hint")}</p>
                        <input
                            class=format!("{FIELD} mt-1 w-full")
                            type="search"
                            id="q"
                            name="q"
                            value=self.query
                            maxlength="512"
                            autocomplete="off"
                            autocapitalize="none"
                            spellcheck="false"
                            aria-describedby="q-hint"
                        />
                    </div>
                    <button class=PRIMARY type="submit">{ui.text("people-search-button")}</button>
                </form>
                {below}
            }
        })
    }
}

/// What can be searched for, with examples.
fn explanation(ui: UiLanguage) -> impl IntoView {
    let example = |words: &str, examples: &[&str]| {
        let examples: Vec<AnyView> =
            examples.iter().map(|text| rows::code((*text).to_owned()).into_any()).collect();
        fact(ui.text(words), Some(view! { <span class="flex flex-col gap-0.5">{examples}</span> }))
    };
    view! {
        <h2 class=format!("mt-10 mb-3 {H2}")>{ui.text("people-examples")}</h2>
        <Facts all=vec![
            example("people-example-upn", &["ada@contoso.com", "ada"]),
            example("people-example-guid", &["6babcaad-604b-40ac-a9d7-9fd97c0b779f"]),
            example("people-example-device", &["ADA-LAPTOP", "DESKTOP-7F"]),
            example("people-example-hardware", &["PF3K9X2A"]),
        ]/>
        <p class="mt-4 max-w-[68ch] text-sm text-quiet">{ui.text("people-guid-note")}</p>
        <p class="mt-2 max-w-[68ch] text-sm text-quiet">{ui.text("people-kept-note")}</p>
    }
}

fn found(when: &When, results: &Results, query: &str) -> AnyView {
    let ui = when.ui;
    let Results { people, devices, decisions, attempts } = results;
    let person_rows = people.items.iter().map(|person| rows::person(when, person)).collect();
    let device_rows =
        devices.items.iter().map(|(device, owner)| rows::device(when, device, Some(owner)));
    let decision_rows =
        decisions.items.iter().map(|(decision, who)| rows::decision(when, decision, Some(who)));
    let lists = [
        group(ui, "people-people", people, || rows::list(person_rows).into_any()),
        group(ui, "people-devices", devices, || rows::list(device_rows.collect()).into_any()),
        group(ui, "people-decisions", decisions, || rows::list(decision_rows.collect()).into_any()),
        group(ui, "people-attempts", attempts, || {
            rows::timeline(when, &attempts.items, true).into_any()
        }),
    ];
    let lists: Vec<AnyView> = lists.into_iter().flatten().collect();
    if lists.is_empty() {
        return view! {
            <Empty
                icon=Icon::Person
                words=ui.text_with("people-none", &[("query", query)])
                hint=ui.text("people-none-next")
            >
                <a class=BUTTON href="/admin/people">{ui.text("people-what")}</a>
            </Empty>
        }
        .into_any();
    }
    lists.into_any()
}

fn group<T>(
    ui: UiLanguage,
    heading: &str,
    found: &Found<T>,
    list: impl FnOnce() -> AnyView,
) -> Option<AnyView> {
    let more = found.more.then(|| {
        view! {
            <p class=format!("mt-3 p-4 text-sm sm:px-6 {CARD}")>{ui.text("people-more")}</p>
        }
    });
    (!found.items.is_empty()).then(|| {
        view! {
            <section class="mt-8">
                <h2 class=H2>{ui.text(heading)}</h2>
                {list()}
                {more}
            </section>
        }
        .into_any()
    })
}
