//! What Windows received, in words first and then part by part. It stands in the frame.

use leptos::prelude::*;

use super::parts::{BUTTON, Field, Fields, Icon, PRIMARY, Section, Sign};
use crate::document::{Document, render};

/// How the enrollment goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// With the blob.
    Accepted,
    /// It does not, as the person declined.
    Declined,
    /// It does not, for another reason.
    Failed {
        /// The code.
        error: String,
        /// The description.
        description: String,
    },
}

/// The blob, taken apart.
#[derive(Debug, Clone)]
pub struct Blob {
    /// Whether its signature holds, or why not.
    pub verified: Result<(), String>,
    /// The address of the keys that it was verified with.
    pub keys: String,
    /// The header.
    pub header: Vec<Field>,
    /// The claims.
    pub claims: Vec<Field>,
    /// The blob itself.
    pub text: String,
}

/// What Windows received.
#[derive(Debug, Clone)]
pub struct ReceivedPage {
    /// The address of the style sheet.
    pub style_sheet: String,
    /// How the enrollment goes on.
    pub outcome: Outcome,
    /// Where Windows was sent, without the query.
    pub address: String,
    /// The query.
    pub parameters: Vec<Field>,
    /// The blob, if there is one.
    pub blob: Option<Blob>,
    /// The decision that was stored, if there is one.
    pub decision: Option<Vec<Field>>,
    /// Where the enrollment call is made.
    pub enroll: String,
    /// Where another one can be begun.
    pub again: String,
}

impl ReceivedPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        render(move || received(self))
    }
}

impl Outcome {
    fn sign(&self) -> Sign {
        match self {
            Self::Accepted => Sign::Good,
            Self::Declined => Sign::Stopped,
            Self::Failed { .. } => Sign::Problem,
        }
    }

    fn heading(&self) -> &'static str {
        match self {
            Self::Accepted => "Accepted",
            Self::Declined => "Declined",
            Self::Failed { .. } => "Refused",
        }
    }

    /// The button of the enrollment call, and how it looks. Where Windows was refused, there is none to make.
    fn enroll(&self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Accepted => Some(("Enroll this device", PRIMARY)),
            Self::Declined => Some(("Enroll it all the same", BUTTON)),
            Self::Failed { .. } => None,
        }
    }

    fn meaning(&self) -> &'static str {
        match self {
            Self::Accepted => {
                "Windows goes on and hands the blob to the MDM server, which asks Vestibule whether this \
                 device may enroll."
            }
            Self::Declined => {
                "Windows stops. The device is not enrolled, and the person is told that the terms were \
                 not accepted."
            }
            Self::Failed { error, description } => match (error.as_str(), description.as_str()) {
                ("invalid_request", _) => {
                    "Windows stops. It asked in a version of the protocol that Vestibule does not speak."
                }
                ("unauthorized_client", "unauthorized_client") => {
                    "Windows stops. There was no token, or one that is not valid."
                }
                ("unauthorized_client", _) => {
                    "Windows stops. This person may not enroll this device."
                }
                ("server_error", _) => "Windows stops. Vestibule could not do its part.",
                _ => "Windows stops, and the person is told that something went wrong.",
            },
        }
    }
}

fn received(page: ReceivedPage) -> impl IntoView {
    let decision = match page.decision {
        Some(decision) => view! {
            <p class="text-sm text-quiet">"The decision, as the MDM server can read it."</p>
            <Fields all=decision/>
        }
        .into_any(),
        None => {
            view! { <p class="text-sm text-quiet">"Nothing: there was no decision."</p> }.into_any()
        }
    };
    view! {
        <Document
            lang="en".to_owned()
            dir="ltr"
            title=format!("{} – Vestibule demo", page.outcome.heading())
            style_sheet=page.style_sheet
            body_class="bg-surface".to_owned()
        >
            <main class="mx-auto flex max-w-200 flex-col gap-8 p-6" id="main">
                <div class="flex flex-col gap-4">
                    <h1 class="flex items-center gap-3 text-xl font-semibold">
                        <Icon sign=page.outcome.sign()/>
                        {page.outcome.heading()}
                    </h1>
                    <p>{page.outcome.meaning()}</p>
                    <div class="flex flex-wrap gap-3">
                        {page
                            .outcome
                            .enroll()
                            .map(|(words, class)| {
                                view! {
                                    <form action=page.enroll method="post" target="_top">
                                        <button class=class type="submit">
                                            {words}
                                        </button>
                                    </form>
                                }
                            })}
                        <a class=BUTTON href=page.again target="_top">
                            "Try another"
                        </a>
                    </div>
                </div>
                <Section id="received" heading="What Windows received">
                    <p class="font-mono text-sm wrap-anywhere">{page.address}</p>
                    <Fields all=page.parameters/>
                </Section>
                {page.blob.map(|blob| view! { <BlobSection blob=blob/> })}
                <Section id="kept" heading="What Vestibule keeps">
                    {decision}
                </Section>
            </main>
        </Document>
    }
}

#[component]
fn BlobSection(blob: Blob) -> impl IntoView {
    let (sign, words) = match blob.verified {
        Ok(()) => (Sign::Good, "Signature verified".to_owned()),
        Err(why) => (Sign::Problem, format!("Not verified: {why}")),
    };
    view! {
        <Section id="blob" heading="The blob, decoded">
            <div class="flex gap-2">
                <span class="mt-0.5">
                    <Icon sign=sign/>
                </span>
                <div class="min-w-0">
                    <p class="font-semibold">{words}</p>
                    <p class="text-sm text-quiet wrap-anywhere">
                        {format!("with the public keys at {}", blob.keys)}
                    </p>
                </div>
            </div>
            <h3 class="mt-1 text-sm font-semibold">"Header"</h3>
            <Fields all=blob.header/>
            <h3 class="mt-1 text-sm font-semibold">"Claims"</h3>
            <Fields all=blob.claims/>
            <details class="text-sm">
                <summary class="cursor-pointer rounded-sm text-accent">"The blob itself"</summary>
                <p class="mt-2 rounded-sm border border-edge p-3 font-mono wrap-anywhere">{blob.text}</p>
            </details>
        </Section>
    }
}
