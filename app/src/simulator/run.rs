//! A run: the page as Windows shows it, and the request that brought it.

use leptos::prelude::*;

use super::parts::{BUTTON, CARD, Field, Fields, Header, Icon, Sign};
use crate::document::{Document, render};

/// What the page is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A full screen.
    Windows10,
    /// A card.
    Windows11,
    /// A window.
    Settings,
}

/// What Windows asks for.
#[derive(Debug, Clone)]
pub struct Request {
    /// The page's address without its query.
    pub address: String,
    /// The query.
    pub parameters: Vec<Field>,
    /// The headers, without the token.
    pub headers: Vec<Field>,
    /// The token's claims; `None` where none is sent.
    pub claims: Option<Vec<Field>>,
}

/// A run.
#[derive(Debug, Clone)]
pub struct RunPage {
    /// The address of the style sheet.
    pub style_sheet: String,
    /// Where Windows shows the page.
    pub heading: String,
    /// Who is at which device.
    pub summary: String,
    /// What is out of order, if something is, and what comes of it.
    pub what_if: Option<(String, String)>,
    /// What the page is shown in.
    pub stage: Stage,
    /// The page's address.
    pub frame: String,
    /// Where the choices can be changed.
    pub change: String,
    /// What Windows asks for.
    pub request: Request,
}

impl RunPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        render(move || run(self))
    }
}

fn run(page: RunPage) -> impl IntoView {
    let title = format!("{}, as the person sees it", page.heading);
    let columns = match page.stage {
        Stage::Windows10 => "",
        Stage::Windows11 | Stage::Settings => "lg:grid-cols-[40rem_minmax(0,1fr)]",
    };
    view! {
        <Document
            lang="en".to_owned()
            dir="ltr"
            title=format!("{} – Vestibule demo", page.heading)
            style_sheet=page.style_sheet
            body_class=String::new()
        >
            <Header/>
            <main class="mx-auto flex max-w-272 flex-col gap-8 px-4 py-8 sm:px-8" id="main">
                <div class="flex flex-wrap items-end justify-between gap-4">
                    <div class="flex flex-col gap-1">
                        <h1 class="text-2xl font-semibold">{page.heading}</h1>
                        <p class="text-quiet">{page.summary}</p>
                    </div>
                    <a class=BUTTON href=page.change>
                        "Change the choices"
                    </a>
                </div>
                {page
                    .what_if
                    .map(|(what_if, outcome)| {
                        view! {
                            <div class=format!("{CARD} flex gap-3 px-4 py-3")>
                                <span class="mt-0.5">
                                    <Icon sign=Sign::Stopped/>
                                </span>
                                <div>
                                    <p class="font-semibold">{what_if}</p>
                                    <p class="text-quiet">{outcome}</p>
                                </div>
                            </div>
                        }
                    })}
                <div class=format!("grid gap-8 {columns}")>
                    <div class="min-w-0">
                        <div class="lg:sticky lg:top-8">{stage(page.stage, page.frame, title)}</div>
                    </div>
                    <Requested request=page.request/>
                </div>
            </main>
        </Document>
    }
}

/// The device, with the page in it.
fn stage(stage: Stage, address: String, title: String) -> impl IntoView {
    match stage {
        Stage::Windows10 => view! {
            <div class="screen-wide overflow-hidden rounded-md border border-control">
                <iframe class="frame-light block" src=address title=title></iframe>
            </div>
        }
        .into_any(),
        Stage::Windows11 => view! {
            <div class="screen-card rounded-md border border-control p-2 sm:p-12">
                <div class="mx-auto h-140 max-w-125 overflow-hidden rounded-md">
                    <iframe class="frame-light block size-full" src=address title=title></iframe>
                </div>
            </div>
        }
        .into_any(),
        Stage::Settings => view! {
            <div class="overflow-hidden rounded-md border border-control">
                <div class="window-bar flex min-h-8 items-center justify-between gap-4 ps-4 text-sm">
                    <span>"Settings"</span>
                    <svg class="h-8 w-34.5" viewBox="0 0 138 32" aria-hidden="true">
                        <path
                            d="M18 16.5h10M64.5 11.5h9v9h-9zM110.5 11.5l9 9M119.5 11.5l-9 9"
                            fill="none"
                            stroke="currentColor"
                        ></path>
                    </svg>
                </div>
                <iframe class="frame-light block h-140 w-full" src=address title=title></iframe>
            </div>
        }
        .into_any(),
    }
}

#[component]
fn Requested(request: Request) -> impl IntoView {
    let token = match request.claims {
        Some(claims) => view! {
            <p class="text-sm text-quiet">
                "Sent as Authorization: Bearer with the first request only. These are its claims:"
            </p>
            <Fields all=claims/>
        }
        .into_any(),
        None => view! { <p class="text-sm text-quiet">"None is sent."</p> }.into_any(),
    };
    view! {
        <section class="flex min-w-0 flex-col gap-6" aria-labelledby="request">
            <div class="flex flex-col gap-1">
                <h2 class="text-lg font-semibold" id="request">
                    "What Windows asks for"
                </h2>
                <p class="font-mono text-sm wrap-anywhere">{format!("GET {}", request.address)}</p>
            </div>
            <div class="flex flex-col gap-2">
                <h3 class="font-semibold">"Parameters"</h3>
                <Fields all=request.parameters/>
            </div>
            <div class="flex flex-col gap-2">
                <h3 class="font-semibold">"Headers"</h3>
                <Fields all=request.headers/>
            </div>
            <div class="flex flex-col gap-2">
                <h3 class="font-semibold">"Access token"</h3>
                {token}
            </div>
        </section>
    }
}
