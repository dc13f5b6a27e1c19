//! The first page: which device, and who is at it.

use leptos::prelude::*;

use super::parts::{
    BUTTON, CARD, Choice, Header, Icon, LINK, Labelled, PRIMARY, SELECT, Section, Sign, options,
};
use crate::document::{Document, render};

/// Choices that belong together.
#[derive(Debug, Clone)]
pub struct ChoiceGroup {
    /// What they have in common.
    pub label: String,
    /// The choices.
    pub choices: Vec<Choice>,
}

/// A run that is over.
#[derive(Debug, Clone)]
pub struct EarlierRun {
    /// Who was at which device.
    pub summary: String,
    /// What came of the terms, and of the enrollment.
    pub results: Vec<(Sign, String)>,
    /// Where it can be looked at again.
    pub href: String,
}

/// The first page.
#[derive(Debug, Clone)]
pub struct StartPage {
    /// The address of the style sheet.
    pub style_sheet: String,
    /// Where Windows shows the page.
    pub scenarios: Vec<Choice>,
    /// Whose device it is.
    pub ownerships: Vec<Choice>,
    /// The display language of Windows; the values are the tags.
    pub languages: Vec<Choice>,
    /// Everybody, by organization.
    pub people: Vec<ChoiceGroup>,
    /// What may be out of order.
    pub what_ifs: Vec<Choice>,
    /// Runs that are over, the newest first.
    pub earlier: Vec<EarlierRun>,
    /// The portal's address.
    pub portal: String,
    /// The console's address.
    pub console: String,
    /// The product's origin.
    pub product: String,
    /// The issuer's origin.
    pub issuer: String,
}

impl StartPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        render(move || start(self))
    }
}

fn start(page: StartPage) -> impl IntoView {
    view! {
        <Document
            lang="en".to_owned()
            dir="ltr"
            title="Vestibule demo".to_owned()
            style_sheet=page.style_sheet
            body_class=String::new()
        >
            <Header/>
            <main class="mx-auto flex max-w-272 flex-col gap-8 px-4 py-8 sm:px-8 sm:py-12" id="main">
                <div class="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
                    <div class="flex max-w-[68ch] min-w-0 flex-1 basis-96 flex-col gap-2">
                        <h1 class="text-2xl font-semibold">"See what Windows shows"</h1>
                        <p class="text-quiet">
                            "Choose a device and who is at it. You get the terms as Windows shows them, what Windows \
                            received once you have decided, and the enrollment call that follows. In the portal, the \
                            same people look after what they enrolled; in the console, an administrator sees what \
                            happened to each of them."
                        </p>
                    </div>
                    <p class="flex flex-wrap gap-4">
                        <a class=BUTTON href=page.portal>
                            "Open the portal"
                        </a>
                        <a class=BUTTON href=page.console>
                            "Open the console"
                        </a>
                    </p>
                </div>
                <form class=format!("{CARD} flex flex-col gap-8 p-4 sm:p-8") action="/run" method="get">
                    {radios("Where does Windows show the page?", "scenario", page.scenarios, "md:grid-cols-3")}
                    {radios("Whose device is it?", "ownership", page.ownerships, "md:grid-cols-2")}
                    <div class="grid gap-8 md:grid-cols-2">
                        <Labelled id="user" label="Who is at it?" hint="The organization decides which terms apply.">
                            <select class=SELECT id="user" name="user" aria-describedby="user-hint">
                                {page
                                    .people
                                    .into_iter()
                                    .map(|group| {
                                        view! {
                                            <optgroup label=group.label>{options(group.choices, false)}</optgroup>
                                        }
                                    })
                                    .collect_view()}
                            </select>
                        </Labelled>
                        <Labelled
                            id="language"
                            label="Which language is Windows in?"
                            hint="There are no terms in French."
                        >
                            <select class=SELECT id="language" name="language" aria-describedby="language-hint">
                                {options(page.languages, true)}
                            </select>
                        </Labelled>
                    </div>
                    <div class="md:w-[calc(50%-1rem)]">
                        <Labelled
                            id="what-if"
                            label="What if something is wrong?"
                            hint="See what Windows is told then."
                        >
                            <select class=SELECT id="what-if" name="what-if" aria-describedby="what-if-hint">
                                {options(page.what_ifs, false)}
                            </select>
                        </Labelled>
                    </div>
                    <div>
                        <button class=format!("{PRIMARY} w-full sm:w-auto") type="submit">
                            "Start"
                        </button>
                    </div>
                </form>
                {(!page.earlier.is_empty()).then(|| view! { <EarlierRuns runs=page.earlier/> })}
                <Behind product=page.product issuer=page.issuer/>
            </main>
        </Document>
    }
}

/// Where an earlier run can be looked at again.
#[component]
fn EarlierRuns(runs: Vec<EarlierRun>) -> impl IntoView {
    let rows = runs.into_iter().map(|run| {
        view! {
            <li class="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3">
                <a class=format!("{LINK} wrap-anywhere") href=run.href>
                    {run.summary}
                </a>
                <span class="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
                    {run
                        .results
                        .into_iter()
                        .map(|(sign, words)| {
                            view! {
                                <span class="flex items-center gap-2">
                                    <Icon sign=sign/>
                                    {words}
                                </span>
                            }
                        })
                        .collect_view()}
                </span>
            </li>
        }
    });
    view! {
        <Section id="earlier" heading="Earlier runs">
            <ul class=format!("{CARD} divide-y divide-edge")>{rows.collect_view()}</ul>
        </Section>
    }
}

fn radios(
    legend: &'static str,
    name: &'static str,
    choices: Vec<Choice>,
    columns: &'static str,
) -> impl IntoView {
    let choices = choices.into_iter().map(|choice| {
        view! {
            <label class="flex cursor-pointer gap-3 rounded-md border border-control p-4 hover:border-ink has-checked:border-accent has-checked:outline has-checked:outline-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
                <input
                    class="mt-1 size-4 shrink-0 accent-accent outline-none"
                    type="radio"
                    name=name
                    value=choice.value
                    checked=choice.chosen
                />
                <span class="flex flex-col">
                    <span class="font-semibold">{choice.label}</span>
                    <span class="text-sm text-quiet">{choice.hint}</span>
                </span>
            </label>
        }
    });
    view! {
        <fieldset>
            <legend class="mb-3 font-semibold">{legend}</legend>
            <div class=format!("grid gap-3 {columns}")>{choices.collect_view()}</div>
        </fieldset>
    }
}

/// Where the parts are, for those who want to look behind the pages.
#[component]
fn Behind(product: String, issuer: String) -> impl IntoView {
    view! {
        <section class="flex max-w-[68ch] flex-col gap-2 text-sm text-quiet" aria-labelledby="behind">
            <h2 class="font-semibold text-ink" id="behind">
                "Behind this demo"
            </h2>
            <p>
                {format!("Vestibule itself is at {product}: ")}
                <a class=LINK href=format!("{product}/.well-known/jwks.json")>
                    "its public keys"
                </a> " and " <a class=LINK href=format!("{product}/metrics")>
                    "its metrics"
                </a>
                {format!(". Tokens come from an issuer like Entra at {issuer}.")}
            </p>
            <p>"All of it answers on this machine alone, and what it stores is removed when it ends."</p>
        </section>
    }
}
