//! Who helps: in the footer of every page.

use leptos::prelude::*;

use super::{
    Support,
    parts::{LINK, own, shown},
};
use crate::language::UiLanguage;

/// How to reach whoever helps, under a heading; nothing where nobody is named.
#[component]
pub(crate) fn Contact(ui: UiLanguage, support: Option<Support>) -> impl IntoView {
    let support = support?;
    let name = support.name.as_deref().and_then(shown);
    let links = contact(ui, &support);
    if name.is_none() && links.is_none() {
        return None;
    }
    Some(view! {
        <section class="min-w-0 text-sm">
            <h2 class="font-semibold">{ui.text("support-title")}</h2>
            {name.map(|name| view! { <p class="text-quiet">{own(&name)}</p> })}
            {links}
        </section>
    })
}

/// The ways to reach them, beside each other.
fn contact(ui: UiLanguage, support: &Support) -> Option<impl IntoView + use<>> {
    let email = support.email.as_deref().and_then(shown).map(|email| {
        view! { <li><a class=LINK href=format!("mailto:{email}")><bdi dir="ltr" class="wrap-anywhere">{email.clone()}</bdi></a></li> }
    });
    let phone = support.phone.as_deref().and_then(shown).map(|phone| {
        let number: String =
            phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        view! { <li><a class=LINK href=format!("tel:{number}")><bdi dir="ltr">{phone.clone()}</bdi></a></li> }
    });
    let url =
        support.url.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    let url =
        url.map(|url| view! { <li><a class=LINK href=url>{ui.text("support-page")}</a></li> });
    let any = email.is_some() || phone.is_some() || url.is_some();
    any.then(|| {
        view! { <ul class="mt-1 flex flex-wrap gap-x-4 gap-y-1">{email} {phone} {url}</ul> }
    })
}
