//! The page of the demo's issuer on which a person says who they are. It stands for an organization's own
//! sign-in, and asks for no password.

use leptos::prelude::*;

use super::parts::{CARD, Header, LINK};
use crate::document::{Document, render};

/// Somebody who can be picked.
#[derive(Debug, Clone)]
pub struct Account {
    /// What the form sends.
    pub id: String,
    /// The display name.
    pub name: String,
    /// The user principal name.
    pub upn: String,
    /// The name of the time zone that the issuer tells of.
    pub zone: Option<String>,
    /// Whether they may open the console.
    pub administrator: bool,
}

/// The people of an organization.
#[derive(Debug, Clone)]
pub struct Organization {
    /// Its name.
    pub name: String,
    /// Its people.
    pub accounts: Vec<Account>,
}

/// The page on which a person says who they are.
#[derive(Debug, Clone)]
pub struct PickAccountPage {
    /// The address of the style sheet.
    pub style_sheet: String,
    /// The demo's first page.
    pub start: String,
    /// Where the form is sent.
    pub action: String,
    /// What the form sends besides the account.
    pub fields: Vec<(String, String)>,
    /// Everybody who can be picked.
    pub organizations: Vec<Organization>,
    /// Where a person goes who does not want to.
    pub cancel: String,
}

impl PickAccountPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        render(move || pick_account(self))
    }
}

fn pick_account(page: PickAccountPage) -> impl IntoView {
    let fields = page
        .fields
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view();
    let organizations = page.organizations.into_iter().enumerate().map(organization).collect_view();
    view! {
        <Document
            lang="en".to_owned()
            dir="ltr"
            title="Pick an account – Vestibule demo".to_owned()
            style_sheet=page.style_sheet
            body_class=String::new()
        >
            <Header start=page.start/>
            <main class="mx-auto flex max-w-lg flex-col gap-8 px-4 py-8 sm:py-12" id="main">
                <div class="flex flex-col gap-2">
                    <h1 class="text-2xl font-semibold">"Pick an account"</h1>
                    <p class="text-quiet">
                        "This page stands for an organization\u{2019}s own sign-in, such as Entra\u{2019}s. The demo \
                        asks for no password: whom you pick is signed in to the portal."
                    </p>
                </div>
                <form class="flex flex-col gap-8" action=page.action method="post">
                    {fields} {organizations}
                </form>
                <p>
                    <a class=LINK href=page.cancel>
                        "Cancel"
                    </a>
                </p>
            </main>
        </Document>
    }
}

fn organization((n, Organization { name, accounts }): (usize, Organization)) -> impl IntoView {
    let id = format!("organization-{n}");
    let labelled_by = id.clone();
    view! {
        <section class="flex flex-col gap-3" aria-labelledby=labelled_by>
            <h2 class="text-lg font-semibold" id=id>
                {name}
            </h2>
            <ul class=format!("{CARD} divide-y divide-edge")>
                {accounts.into_iter().map(account).collect_view()}
            </ul>
        </section>
    }
}

fn account(Account { id, name, upn, zone, administrator }: Account) -> impl IntoView {
    view! {
        <li>
            <button
                class="group flex w-full flex-col rounded-md px-4 py-3 text-start"
                name="account"
                value=id
                type="submit"
            >
                <span class="font-semibold group-hover:text-accent group-hover:underline">{name}</span>
                <span class="text-sm text-quiet wrap-anywhere">{upn}</span>
                {administrator
                    .then(|| view! { <span class="text-sm font-semibold">"Administrator"</span> })}
                {zone
                    .map(|zone| {
                        view! { <span class="text-sm text-quiet">{format!("Times in {zone}")}</span> }
                    })}
            </button>
        </li>
    }
}
