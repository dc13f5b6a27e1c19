//! What is above and below every page.

use leptos::prelude::*;

use super::{
    Frame, Person, Place, Section,
    icon::{Icon, Picture},
    parts,
    support::Contact,
};
use crate::{
    language::{UiLanguage, direction_of_text},
    terms_of_use::Logo,
};

/// How high a logo may be.
const LOGO_HEIGHT: usize = 32;
/// How wide: a phone has room for it.
const LOGO_WIDTH: usize = 224;

#[component]
pub(crate) fn Header(frame: Frame, name: String, place: Place) -> impl IntoView {
    let Frame { ui, person, logo, languages, console, .. } = frame;
    let tag = ui.tag().to_string();
    let language = languages.into_iter().find(|(other, ..)| *other == tag);
    let language = language.map_or(tag, |(_, name, _)| name);
    let here = Place::Admin(Section::Overview);
    let places = [
        (Place::Devices, "/devices", "portal-devices"),
        (Place::Agreements, "/agreements", "portal-agreements"),
        (Place::Help, "/help", "help-title"),
        (here, "/admin", "admin-title"),
    ];
    let signed_in = person.is_some();
    let section = match place {
        Place::Admin(section) => Some(section),
        _ => None,
    };
    let link = |(other, address, words): (Place, &'static str, &'static str)| {
        let current = match section {
            _ if other != here => (place == other).then_some("page"),
            // The page itself is one of the row below.
            section => section.map(|_| "true"),
        };
        view! {
            <li>
                <a class=parts::PLACE href=address aria-current=current>{ui.text(words)}</a>
            </li>
        }
    };
    let links = places.into_iter().filter(|(place, ..)| match place {
        Place::Help => true,
        Place::Admin(_) => !console.is_empty(),
        _ => signed_in,
    });
    let sections = section
        .filter(|_| !console.is_empty())
        .map(|section| view! { <Sections ui=ui here=section all=console.clone()/> });
    view! {
        <header class="border-b border-edge bg-surface print:hidden">
            <div class="mx-auto flex max-w-256 flex-wrap items-center gap-x-6 px-4 sm:px-8">
                <Brand name=name logo=logo/>
                <nav class="-mx-3 max-sm:order-last max-sm:w-full sm:mx-0" aria-label=ui.text("portal-places")>
                    <ul class="flex flex-wrap">{links.map(link).collect_view().into_any()}</ul>
                </nav>
                <div class="ms-auto flex max-w-full flex-wrap items-center gap-x-6 text-sm max-sm:gap-x-4">
                    <a class=format!("{} py-3", parts::LINK) href="#language">
                        {language}
                    </a>
                    " "
                    <Account ui=ui person=person place=place/>
                </div>
            </div>
            {sections}
        </header>
    }
}

/// The console's sections, in a row of their own.
#[component]
fn Sections(ui: UiLanguage, here: Section, all: Vec<Section>) -> impl IntoView {
    let link = |section: Section| {
        let (address, words) = match section {
            Section::Overview => ("/admin", "admin-overview"),
            Section::Policies => ("/admin/policies", "admin-policies"),
            Section::Reports => ("/admin/reports", "admin-reports"),
            Section::Audience => ("/admin/audience", "admin-audience"),
            Section::People => ("/admin/people", "admin-people"),
            Section::Compliance => ("/admin/compliance", "admin-compliance"),
            Section::Log => ("/admin/log", "admin-log"),
            Section::Settings => ("/admin/settings", "admin-settings"),
        };
        let current = (section == here).then_some("page");
        view! {
            <li>
                <a class=parts::SECTION href=address aria-current=current>{ui.text(words)}</a>
            </li>
        }
    };
    view! {
        <div class="border-t border-edge bg-ground">
            <nav class="mx-auto max-w-256 px-1 sm:px-5" aria-label=ui.text("admin-title")>
                <ul class="flex flex-wrap text-sm">{all.into_iter().map(link).collect_view().into_any()}</ul>
            </nav>
        </div>
    }
}

/// Whose portal it is.
#[component]
fn Brand(name: String, logo: Option<Logo>) -> impl IntoView {
    let dir = direction_of_text(&name);
    if let Some(Logo { address, width, height }) = logo {
        let (width, height) = fitted(width, height);
        view! {
            <span class="py-3">
                <img class="logo" src=address alt=name width=width height=height/>
            </span>
        }
        .into_any()
    } else {
        view! { <span class="py-4 font-semibold wrap-anywhere" dir=dir>{name}</span> }.into_any()
    }
}

/// A logo's size where it has no more room than the header gives it.
fn fitted(width: usize, height: usize) -> (usize, usize) {
    let (width, height) = (width.max(1), height.max(1));
    let (width, height) = if height > LOGO_HEIGHT {
        ((width * LOGO_HEIGHT / height).max(1), LOGO_HEIGHT)
    } else {
        (width, height)
    };
    if width > LOGO_WIDTH {
        (LOGO_WIDTH, (height * LOGO_WIDTH / width).max(1))
    } else {
        (width, height)
    }
}

/// Who is signed in, or the way to be.
#[component]
fn Account(ui: UiLanguage, person: Option<Person>, place: Place) -> impl IntoView {
    match person {
        Some(person) => {
            let name = parts::shown(&person.name).unwrap_or(person.account);
            let current = (place == Place::Account).then_some("page");
            Some(
                view! {
                    <a
                        class="inline-flex min-w-0 items-center gap-1.5 rounded-sm py-3 underline-offset-2 hover:underline aria-[current=page]:font-semibold"
                        href="/account"
                        aria-current=current
                    >
                        <Picture icon=Icon::Person/>
                        <span class="sr-only">{ui.text("portal-account")} ": "</span>
                        <span class="max-w-24 truncate sm:max-w-48" dir=direction_of_text(&name)>{name.clone()}</span>
                    </a>
                }
                .into_any(),
            )
        }
        None if place == Place::SignIn => None,
        None => Some(
            view! { <a class=format!("{} py-3 font-semibold", parts::LINK) href="/devices">{ui.text("portal-sign-in")}</a> }
            .into_any(),
        ),
    }
}

#[component]
pub(crate) fn Footer(frame: Frame) -> impl IntoView {
    let Frame { ui, languages, address, support, .. } = frame;
    let current = ui.tag().to_string();
    let option = |(tag, name, dir): (String, String, &'static str)| {
        let selected = tag == current;
        view! {
            <option value=tag.clone() lang=tag dir=dir selected=selected>
                {name}
            </option>
        }
    };
    view! {
        <footer class="border-t border-edge bg-surface print:hidden">
            <div class="mx-auto flex max-w-256 flex-wrap justify-between gap-x-12 gap-y-6 px-4 py-6 sm:px-8">
                <Contact ui=ui support=support/>
                <form class="flex flex-wrap items-end gap-3" method="post" action="/language">
                    <input type="hidden" name="return_to" value=address/>
                    <div>
                        <label class="block text-sm text-quiet" for="language">
                            {ui.text("portal-language")}
                        </label>
                        <select class=parts::FIELD id="language" name="language" autocomplete="off">
                            {languages.into_iter().map(option).collect_view()}
                        </select>
                    </div>
                    <button class=parts::BUTTON type="submit">
                        {ui.text("portal-language-change")}
                    </button>
                </form>
            </div>
        </footer>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_keeps_its_shape_within_the_header() {
        assert_eq!(fitted(100, 20), (100, 20));
        assert_eq!(fitted(224, 40), (179, 32));
        assert_eq!(fitted(1000, 32), (224, 7));
        assert_eq!(fitted(1, 4000), (1, 32));
    }
}
