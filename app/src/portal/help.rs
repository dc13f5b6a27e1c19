//! Help: what an error means, whose turn it is, and what to do next. Readable without signing in.
//!
//! The texts themselves are data of the server's, in the page's language.

use leptos::prelude::*;

use super::{Frame, Place, page, parts};
use crate::language::UiLanguage;

/// Who can fix an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// The person who reads it.
    You,
    /// Their IT support.
    Administrator,
    /// Time.
    Wait,
    /// Nobody.
    Nobody,
}

/// An error or a topic, as a list names it.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The address of its page.
    pub address: String,
    /// The code, for an error.
    pub code: Option<String>,
    /// Its title.
    pub title: String,
}

/// What belongs together in the list of everything.
#[derive(Debug, Clone)]
pub struct Group {
    /// What it is about.
    pub area: Area,
    /// Its members.
    pub hits: Vec<Hit>,
}

/// What errors are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// The organization's terms.
    Terms,
    /// Enrolling a device.
    Enrollment,
    /// Joining a device.
    Registration,
    /// Intune's client.
    Intune,
    /// Two management systems at once.
    Comanagement,
}

/// What somebody looked for.
#[derive(Debug, Clone)]
pub struct Search {
    /// The words.
    pub query: String,
    /// What was found.
    pub hits: Vec<Hit>,
}

/// The first page of help.
#[derive(Debug, Clone)]
pub struct HelpPage {
    /// The frame around it.
    pub frame: Frame,
    /// What somebody looked for, if they did.
    pub search: Option<Search>,
    /// What is good to know.
    pub topics: Vec<Hit>,
    /// Every error.
    pub groups: Vec<Group>,
}

impl HelpPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        let Self { frame, search, topics, groups } = self;
        let title = frame.ui.text("help-title");
        page(frame, Place::Help.wide(), &title, move |ui| {
            let query = search.as_ref().map(|search| search.query.clone());
            view! {
                <h1 class="text-2xl font-semibold">{ui.text("help-title")}</h1>
                <p class="mt-2 max-w-[68ch] text-quiet">{ui.text("help-lead")}</p>
                <SearchForm ui=ui query=query.unwrap_or_default()/>
                {search.map(|search| view! { <Found ui=ui search=search/> })}
                <section class="mt-12">
                    <h2 class="text-lg font-semibold">{ui.text("help-topics")}</h2>
                    {hits(topics)}
                </section>
                {groups
                    .into_iter()
                    .map(|group| {
                        let heading = match group.area {
                            Area::Terms => ui.text("help-area-terms"),
                            Area::Enrollment => ui.text("help-area-enrollment"),
                            Area::Registration => ui.text("help-area-registration"),
                            Area::Intune => ui.text("help-area-intune"),
                            Area::Comanagement => ui.text("help-area-comanagement"),
                        };
                        view! {
                            <section class="mt-12">
                                <h2 class="text-lg font-semibold">{heading}</h2>
                                {hits(group.hits)}
                            </section>
                        }
                    })
                    .collect_view()}
            }
        })
    }
}

#[component]
fn SearchForm(ui: UiLanguage, query: String) -> impl IntoView {
    view! {
        <form class="mt-8 max-w-160" method="get" action="/help" role="search">
            <label class="block font-semibold" for="q">
                {ui.text("help-search-label")}
            </label>
            <p class="text-sm text-quiet" id="q-hint">
                {ui.text("help-search-hint")}
            </p>
            <div class="mt-2 flex flex-wrap gap-2">
                <input
                    class=format!("{} min-w-0 flex-1 basis-60", parts::FIELD)
                    type="search"
                    id="q"
                    name="q"
                    value=query
                    maxlength="200"
                    aria-describedby="q-hint"
                    autocomplete="off"
                />
                <button class=parts::PRIMARY type="submit">
                    {ui.text("help-search-button")}
                </button>
            </div>
        </form>
    }
}

#[component]
fn Found(ui: UiLanguage, search: Search) -> impl IntoView {
    let Search { query, hits: found } = search;
    let query = parts::shown(&query).unwrap_or_default();
    let none = found.is_empty();
    let heading = if none {
        ui.text_with("help-found-none", &[("query", &query)])
    } else {
        ui.text_with_count("help-found", found.len(), &[("query", &query)])
    };
    view! {
        <section class=format!("mt-8 p-4 sm:p-6 {}", parts::CARD)>
            <h2 class="text-lg font-semibold wrap-anywhere">{heading}</h2>
            {none.then(|| view! { <p class="mt-2 max-w-[68ch]">{ui.text("help-found-none-next")}</p> })}
            {hits(found)}
        </section>
    }
}

fn hits(all: Vec<Hit>) -> impl IntoView {
    (!all.is_empty()).then(|| {
        view! {
            <ul class="mt-3 divide-y divide-edge border-y border-edge">
                {all
                    .into_iter()
                    .map(|Hit { address, code, title }| {
                        view! {
                            <li>
                                <a class="group flex flex-wrap gap-x-4 rounded-sm py-3" href=address>
                                    {code
                                        .map(|code| {
                                            view! {
                                                <span class="w-32 flex-none font-mono text-quiet wrap-anywhere" dir="ltr">
                                                    {code}
                                                </span>
                                            }
                                        })}
                                    <span class="min-w-0 text-accent underline-offset-2 group-hover:underline">
                                        {title}
                                    </span>
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        }
    })
}

/// What one error means.
#[derive(Debug, Clone)]
pub struct ErrorPage {
    /// The frame around it.
    pub frame: Frame,
    /// The code, as the page's address has it.
    pub code: String,
    /// What it is called elsewhere.
    pub names: Vec<String>,
    /// Who can fix it.
    pub who: Who,
    /// What it is, in a few words.
    pub title: String,
    /// What happened.
    pub meaning: String,
    /// What the person does, in order.
    pub steps: Vec<String>,
    /// What their IT support does, in order.
    pub administrator_steps: Vec<String>,
    /// The place of the portal that the steps speak of: `devices` or `agreements`.
    pub link: Option<String>,
}

impl ErrorPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        let Self { frame, code, names, who, title, meaning, steps, administrator_steps, link } =
            self;
        let heading = format!("{code}: {title}");
        page(frame, Place::Help.wide(), &heading, move |ui| {
            let turn = match who {
                Who::You => ui.text("help-who-you"),
                Who::Administrator => ui.text("help-who-administrator"),
                Who::Wait => ui.text("help-who-wait"),
                Who::Nobody => ui.text("help-who-nobody"),
            };
            let also = (!names.is_empty()).then(|| {
                view! {
                    <p class="mt-12 max-w-[68ch] text-sm text-quiet">
                        {ui.text("help-also")} " "
                        <span class="font-mono wrap-anywhere" dir="ltr">
                            {names.join(", ")}
                        </span>
                    </p>
                }
            });
            view! {
                <p class="text-quiet">
                    <span class="font-mono" dir="ltr">{code}</span>
                </p>
                <h1 class="mt-1 max-w-[32ch] text-2xl font-semibold">{title}</h1>
                <div class="mt-4">
                    <parts::Turn who=who words=turn/>
                </div>
                <h2 class="mt-8 text-lg font-semibold">{ui.text("help-what-happened")}</h2>
                <p class="mt-2 max-w-[68ch] wrap-anywhere">{meaning}</p>
                <Steps heading=ui.text("help-what-to-do") steps=steps/>
                <PlaceLink ui=ui link=link/>
                <Steps heading=ui.text("help-for-administrators") steps=administrator_steps/>
                {also}
                <p class="mt-12 print:hidden">
                    <a class=parts::LINK href="/help">{ui.text("help-all")}</a>
                </p>
            }
        })
    }
}

/// Steps in their order; nothing where there are none.
#[component]
fn Steps(heading: String, steps: Vec<String>) -> impl IntoView {
    (!steps.is_empty()).then(|| {
        view! {
            <h2 class="mt-8 text-lg font-semibold">{heading}</h2>
            <ol class="mt-2 flex max-w-[68ch] list-decimal flex-col gap-2 ps-6 wrap-anywhere">
                {steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view()}
            </ol>
        }
    })
}

/// The way to the place of the portal that the steps speak of.
#[component]
fn PlaceLink(ui: UiLanguage, link: Option<String>) -> impl IntoView {
    let (address, words) = match link.as_deref() {
        Some("devices") => ("/devices", ui.text("help-open-devices")),
        Some("agreements") => ("/agreements", ui.text("help-open-agreements")),
        _ => return None,
    };
    Some(view! {
        <p class="mt-6 print:hidden">
            <a class=parts::BUTTON href=address>{words}</a>
        </p>
    })
}

/// Something that is good to know.
#[derive(Debug, Clone)]
pub struct TopicPage {
    /// The frame around it.
    pub frame: Frame,
    /// What it is about.
    pub title: String,
    /// What there is to know.
    pub paragraphs: Vec<String>,
    /// What the person does, in order.
    pub steps: Vec<String>,
    /// The place of the portal that the steps speak of: `devices` or `agreements`.
    pub link: Option<String>,
}

impl TopicPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        let Self { frame, title, paragraphs, steps, link } = self;
        page(frame, Place::Help.wide(), &title.clone(), move |ui| {
            view! {
                <h1 class="max-w-[32ch] text-2xl font-semibold">{title}</h1>
                <div class="mt-4 flex max-w-[68ch] flex-col gap-3 wrap-anywhere">
                    {paragraphs.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
                </div>
                <Steps heading=ui.text("help-what-to-do") steps=steps/>
                <PlaceLink ui=ui link=link/>
                <p class="mt-12 print:hidden">
                    <a class=parts::LINK href="/help">{ui.text("help-all")}</a>
                </p>
            }
        })
    }
}

/// The honest page for a code that help does not know.
#[derive(Debug, Clone)]
pub struct UnknownCodePage {
    /// The frame around it.
    pub frame: Frame,
    /// What was asked for.
    pub code: String,
}

impl UnknownCodePage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        let Self { frame, code } = self;
        let named = parts::shown(&code).unwrap_or_default();
        let title = frame.ui.text("help-unknown-title");
        page(frame, Place::Help.wide(), &title, move |ui| {
            view! {
                <h1 class="text-2xl font-semibold">{ui.text("help-unknown-title")}</h1>
                <p class="mt-4 max-w-[68ch] wrap-anywhere">
                    {ui.text_with("help-unknown-text", &[("code", &named)])}
                </p>
                <p class="mt-3 max-w-[68ch]">{ui.text("help-unknown-next")}</p>
                <SearchForm ui=ui query=code.clone()/>
                <p class="mt-12">
                    <a class=parts::LINK href="/help">{ui.text("help-all")}</a>
                </p>
            }
        })
    }
}
