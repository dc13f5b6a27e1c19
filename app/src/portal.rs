//! The portal: pages for people in any of today's browsers. What every page has around it is here.

mod help;
mod parts;

pub use help::{
    Area, ErrorPage, Group, HelpPage, Hit, Search, TopicPage, UnknownCodePage, Who, Words,
};

use leptos::prelude::*;

use crate::{
    direction,
    document::{Document, render},
    language::{UiLanguage, direction_of_text},
};

/// What all pages of the portal need.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The address of the style sheet.
    pub style_sheet: String,
    /// The language of the page.
    pub ui: UiLanguage,
    /// Every language that there is: its tag, its own name, its direction.
    pub languages: Vec<(String, String, &'static str)>,
    /// The organization's display name, where the portal is one organization's.
    pub organization: Option<String>,
    /// The address that the page is at, to come back to in another language.
    pub address: String,
}

/// Which place of the portal a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Help,
}

/// A whole page: the header, the page's own content, the footer with the languages.
fn page<V: IntoView + 'static>(
    frame: Frame,
    place: Place,
    title: &str,
    content: impl FnOnce(UiLanguage) -> V + Send + 'static,
) -> String {
    let ui = frame.ui;
    let name = frame.organization.clone().unwrap_or_else(|| ui.text("portal-name"));
    let title = format!("{title} – {name}");
    let tag = ui.tag().to_string();
    let current = frame.languages.iter().find(|(other, ..)| *other == tag);
    let language = current.map_or_else(|| tag.clone(), |(_, name, _)| name.clone());
    render(move || {
        view! {
            <Document
                lang=ui.tag().to_string()
                dir=direction(ui.tag())
                title=title
                style_sheet=frame.style_sheet
                body_class="flex min-h-screen flex-col".to_owned()
            >
                <a class=parts::SKIP href="#main">
                    {ui.text("portal-skip")}
                </a>
                <Header ui=ui name=name language=language place=place/>
                <main id="main" class="mx-auto w-full max-w-256 flex-1 px-4 pt-8 pb-12 sm:px-8">
                    {content(ui)}
                </main>
                <Footer ui=ui languages=frame.languages address=frame.address/>
            </Document>
        }
    })
}

#[component]
fn Header(ui: UiLanguage, name: String, language: String, place: Place) -> impl IntoView {
    let dir = direction_of_text(&name);
    view! {
        <header class="border-b border-edge bg-surface print:hidden">
            <div class="mx-auto flex max-w-256 flex-wrap items-center gap-x-6 px-4 sm:px-8">
                <span class="py-4 font-semibold wrap-anywhere" dir=dir>{name}</span>
                <nav class="flex flex-1 flex-wrap" aria-label=ui.text("portal-places")>
                    <a
                        class=parts::PLACE
                        href="/help"
                        aria-current=(place == Place::Help).then_some("page")
                    >
                        {ui.text("help-title")}
                    </a>
                </nav>
                <a class=format!("{} py-4 text-sm", parts::LINK) href="#language">
                    {language}
                </a>
            </div>
        </header>
    }
}

#[component]
fn Footer(
    ui: UiLanguage,
    languages: Vec<(String, String, &'static str)>,
    address: String,
) -> impl IntoView {
    let current = ui.tag().to_string();
    view! {
        <footer class="border-t border-edge bg-surface print:hidden">
            <form
                class="mx-auto flex max-w-256 flex-wrap items-end gap-3 px-4 py-6 sm:px-8"
                method="post"
                action="/language"
            >
                <input type="hidden" name="return_to" value=address/>
                <div>
                    <label class="block text-sm text-quiet" for="language">
                        {ui.text("portal-language")}
                    </label>
                    <select class=parts::FIELD id="language" name="language">
                        {languages
                            .into_iter()
                            .map(|(tag, name, dir)| {
                                let selected = tag == current;
                                view! {
                                    <option value=tag.clone() lang=tag dir=dir selected=selected>
                                        {name}
                                    </option>
                                }
                            })
                            .collect_view()}
                    </select>
                </div>
                <button class=parts::BUTTON type="submit">
                    {ui.text("portal-language-change")}
                </button>
            </form>
        </footer>
    }
}
