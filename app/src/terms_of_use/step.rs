//! What is around a page of the form's that is in the interface's own language, and not in that of the terms.

use leptos::prelude::*;

use super::{Frame, Logo, OrganizationLine, RequestId};
use crate::{direction, document::Document};

/// All of such a page but its content and its buttons.
pub(super) struct Step {
    pub frame: Frame,
    pub organization: String,
    pub logo: Option<Logo>,
    /// The sealed ticket that goes back with each button.
    pub ticket: String,
    /// Of the document: the organization's name comes after it.
    pub title: String,
    pub heading: String,
    pub lead: Option<String>,
}

impl Step {
    /// The whole page.
    pub fn page<C, B>(self, content: C, buttons: B) -> impl IntoView
    where
        C: IntoView + 'static,
        B: IntoView + 'static,
    {
        let Self { frame, organization, logo, ticket, title, heading, lead } = self;
        let ui = frame.ui;
        view! {
            <Document
                lang=ui.tag().to_string()
                dir=direction(ui.tag())
                title=format!("{title} – {organization}")
                style_sheet=frame.style_sheet
                body_class=format!("theme-{}", frame.theme)
            >
                <form class="control-app app-content" method="post" action="/TermsOfUse">
                    <input type="hidden" name="ticket" value=ticket/>
                    <main class="control-page page-body" id="main">
                        <div class="body-header">
                            <OrganizationLine name=organization logo=logo/>
                            <h1>{heading}</h1>
                            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
                        </div>
                        <div class="body-container">
                            <div class="container-content">{content}</div>
                            <RequestId ui=ui id=frame.request_id lang=None dir=None/>
                        </div>
                    </main>
                    <div class="page-footer">
                        <div class="footer-buttons template-buttonGroup">{buttons}</div>
                    </div>
                </form>
            </Document>
        }
    }
}
