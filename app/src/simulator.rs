//! The pages of the demo: of its Windows simulator, and of its issuer. They are the engineer's, so they are in English alone,
//! and made for today's browsers, unlike the page that they show.

mod devices;
mod enrollment;
mod parts;
mod received;
mod run;
mod sign_in;
mod start;

pub use devices::{Device, DeviceState, Devices, RemovalNote};
pub use enrollment::{Call, CallForm, EnrollmentPage, Exchange, Fault};
pub use parts::{Choice, Field, Sign};
pub use received::{Blob, Outcome, ReceivedPage};
pub use run::{Request, RunPage, Stage};
pub use sign_in::{Account, Organization, PickAccountPage};
pub use start::{ChoiceGroup, EarlierRun, StartPage};

use leptos::prelude::*;

use crate::document::{Document, render};

/// A page that says what happened, and leads back to the start.
#[derive(Debug, Clone)]
pub struct MessagePage {
    /// The address of the style sheet.
    pub style_sheet: String,
    /// What happened.
    pub heading: String,
    /// What to do.
    pub text: String,
    /// The demo's first page.
    pub start: String,
}

impl MessagePage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        render(move || {
            view! {
                <Document
                    lang="en".to_owned()
                    dir="ltr"
                    title=format!("{} – Vestibule demo", self.heading)
                    style_sheet=self.style_sheet
                    body_class="p-6".to_owned()
                >
                    <main class="mx-auto flex max-w-160 flex-col gap-4">
                        <h1 class="text-xl font-semibold">{self.heading}</h1>
                        <p>{self.text}</p>
                        <p>
                            <a class=parts::LINK href=self.start target="_top">
                                "Back to the start"
                            </a>
                        </p>
                    </main>
                </Document>
            }
        })
    }
}
