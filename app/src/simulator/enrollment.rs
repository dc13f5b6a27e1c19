//! The enrollment call that follows the terms: what came of it for the person, and what went over the wire.

use leptos::prelude::*;

use super::{
    devices::{Devices, DevicesSection},
    parts::{
        BUTTON, CARD, CODE, Choice, Field, Fields, Header, Icon, LINK, Labelled, PRIMARY, SELECT,
        Section, Sign, code, options,
    },
};
use crate::document::{Document, render};

/// What Windows makes of a refusal.
#[derive(Debug, Clone)]
pub struct Fault {
    /// What it says to the person.
    pub shown: String,
    /// What it reads from the fault.
    pub fields: Vec<Field>,
    /// Whose turn it is, and what to do.
    pub next_step: String,
}

/// What can be tried about the call.
#[derive(Debug, Clone)]
pub struct CallForm {
    /// Where it is sent.
    pub action: String,
    /// Which device comes with the blob.
    pub devices: Vec<Choice>,
    /// Which Windows it has.
    pub windows: Vec<Choice>,
    /// Which Windows the organization takes.
    pub windows_hint: String,
    /// Which blob comes with it.
    pub blobs: Vec<Choice>,
}

/// One of the calls of a run.
#[derive(Debug, Clone)]
pub struct Call {
    /// What came of it.
    pub sign: Sign,
    /// The same in words.
    pub heading: String,
    /// Where it is shown; `None` where that is here.
    pub href: Option<String>,
}

/// What went over the wire.
#[derive(Debug, Clone)]
pub struct Exchange {
    /// The method and the address.
    pub request: String,
    /// The request's headers.
    pub headers: Vec<Field>,
    /// Its body, the blob shortened.
    pub body: String,
    /// The whole of it as a command.
    pub curl: String,
    /// The answer's status.
    pub status: String,
    /// Its media type.
    pub content_type: String,
    /// Its body.
    pub answer: String,
}

/// What came of the call.
#[derive(Debug, Clone)]
pub struct EnrollmentPage {
    /// The address of the style sheet.
    pub style_sheet: String,
    /// Whether it went well.
    pub sign: Sign,
    /// What came of it.
    pub heading: String,
    /// What that means.
    pub meaning: String,
    /// Who enrolled which device.
    pub summary: String,
    /// What Windows makes of it, where it was refused.
    pub fault: Option<Fault>,
    /// The person's devices.
    pub devices: Devices,
    /// What can be tried.
    pub form: CallForm,
    /// All calls of this run, the oldest first.
    pub calls: Vec<Call>,
    /// What went over the wire.
    pub exchange: Exchange,
    /// Where the same person's next device begins.
    pub next_device: String,
    /// Where the choices can be changed.
    pub change: String,
}

impl EnrollmentPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        render(move || enrollment(self))
    }
}

fn enrollment(page: EnrollmentPage) -> impl IntoView {
    // One primary button a page: on with the next device, or this one once more.
    let (next, again) = if page.fault.is_some() { (BUTTON, PRIMARY) } else { (PRIMARY, BUTTON) };
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
                <div class="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
                    <div class="flex min-w-0 flex-1 basis-96 flex-col gap-2">
                        <p class="text-quiet wrap-anywhere">{page.summary}</p>
                        <h1 class="flex gap-3 text-2xl font-semibold">
                            <Icon sign=page.sign/>
                            <span>{page.heading}</span>
                        </h1>
                        <p class="max-w-[68ch] wrap-anywhere">{page.meaning}</p>
                    </div>
                    <div class="flex flex-wrap gap-3">
                        <a class=BUTTON href=page.change>
                            "Change the choices"
                        </a>
                        <a class=next href=page.next_device>
                            "Enroll another device"
                        </a>
                    </div>
                </div>
                {page.fault.map(|fault| view! { <Shown fault=fault/> })}
                <div class="grid gap-12 lg:grid-cols-[26rem_minmax(0,1fr)]">
                    <div class="flex min-w-0 flex-col gap-12">
                        <DevicesSection devices=page.devices/>
                        <Again form=page.form button=again/>
                        {(page.calls.len() > 1).then(|| view! { <Calls calls=page.calls/> })}
                    </div>
                    <div class="flex min-w-0 flex-col gap-12">
                        <OverTheWire exchange=page.exchange/>
                    </div>
                </div>
            </main>
        </Document>
    }
}

/// What the person sees, and what they can do about it.
#[component]
fn Shown(fault: Fault) -> impl IntoView {
    view! {
        <section
            class=format!("{CARD} grid gap-x-12 gap-y-6 p-4 sm:p-6 lg:grid-cols-[24.5rem_minmax(0,1fr)]")
            aria-labelledby="shown"
        >
            <div class="flex flex-col gap-4">
                <h2 class="text-lg font-semibold" id="shown">
                    "What Windows shows then"
                </h2>
                <blockquote class="border-s-4 border-problem ps-4">{fault.shown}</blockquote>
                <div>
                    <h3 class="font-semibold">"What to do"</h3>
                    <p>{fault.next_step}</p>
                </div>
            </div>
            <div class="flex min-w-0 flex-col gap-2">
                <h3 class="font-semibold">"What it reads from the fault"</h3>
                <Fields all=fault.fields/>
            </div>
        </section>
    }
}

#[component]
fn Again(form: CallForm, button: &'static str) -> impl IntoView {
    view! {
        <Section id="again" heading="Make the call once more">
            <form class=format!("{CARD} flex flex-col gap-6 p-4 sm:p-6") action=form.action method="post">
                <Labelled id="device" label="Device" hint="A blob is for one device.">
                    <select class=SELECT id="device" name="device" aria-describedby="device-hint">
                        {options(form.devices, false)}
                    </select>
                </Labelled>
                <Labelled id="windows" label="Windows" hint=form.windows_hint>
                    <select class=SELECT id="windows" name="windows" aria-describedby="windows-hint">
                        {options(form.windows, false)}
                    </select>
                </Labelled>
                <Labelled id="blob" label="Blob" hint="What Windows hands over after the terms.">
                    <select class=SELECT id="blob" name="blob" aria-describedby="blob-hint">
                        {options(form.blobs, false)}
                    </select>
                </Labelled>
                <div>
                    <button class=format!("{button} w-full justify-center sm:w-auto") type="submit">
                        "Make the call"
                    </button>
                </div>
            </form>
        </Section>
    }
}

#[component]
fn Calls(calls: Vec<Call>) -> impl IntoView {
    let calls = calls.into_iter().map(|call| {
        let words = match call.href {
            Some(href) => view! {
                <a class=LINK href=href>
                    {call.heading}
                </a>
            }
            .into_any(),
            None => {
                view! { <strong class="font-semibold" aria-current="page">{call.heading}</strong> }
                    .into_any()
            }
        };
        view! {
            <li class="flex gap-3 py-2">
                <span class="mt-0.5">
                    <Icon sign=call.sign/>
                </span>
                <span>{words}</span>
            </li>
        }
    });
    view! {
        <Section id="calls" heading="The calls so far">
            <ol class="divide-y divide-edge border-y border-edge">{calls.collect_view()}</ol>
        </Section>
    }
}

#[component]
fn OverTheWire(exchange: Exchange) -> impl IntoView {
    view! {
        <Section id="sent" heading="What the MDM server sends">
            <p class="font-mono text-sm wrap-anywhere">{exchange.request}</p>
            <Fields all=exchange.headers/>
            {code(&exchange.body)}
            <details class="text-sm">
                <summary class="cursor-pointer rounded-sm text-accent">"The same with curl"</summary>
                <p class="mt-2 text-quiet">
                    "Whole, to be copied; the token is the demo\u{2019}s own and ends with it. Without the \
                    Accept header, a refusal is application/problem+json, with error_type and hresult."
                </p>
                <pre class=format!("{CODE} mt-2")>{exchange.curl}</pre>
            </details>
        </Section>
        <Section id="answer" heading="What Vestibule answers">
            <p class="text-sm wrap-anywhere">
                <span class="font-mono">{exchange.status}</span>
                <span class="block text-quiet">{exchange.content_type}</span>
            </p>
            {code(&exchange.answer)}
        </Section>
    }
}
