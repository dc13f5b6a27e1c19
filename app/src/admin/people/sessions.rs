//! `/admin/people/{user}/sessions`: what signing somebody out everywhere means.

use leptos::prelude::*;

use super::PersonLine;
use crate::portal::{
    Form, Frame, Place, Section,
    forms::{NoticeBox, Post},
    page,
    parts::{BackLink, DANGER, H1, LEAD, LINK, Points, Tone, own, with_slot},
};

/// The page that asks before somebody's sessions are ended.
#[derive(Debug, Clone)]
pub struct SessionsPage {
    /// The person.
    pub person: PersonLine,
    /// Whether they are signed in anywhere.
    pub signed_in: bool,
    /// The form.
    pub form: Form,
}

impl SessionsPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let called = self.person.called();
        let title = frame.ui.text("sessions-title");
        page(frame, Place::Admin(Section::People), &title.clone(), move |ui| {
            let address = self.person.address();
            let back = address.clone();
            let act = if self.signed_in {
                let points = [
                    (Tone::Quiet, ui.text("sessions-at-once")),
                    (Tone::Quiet, ui.text("sessions-again")),
                    (Tone::Quiet, ui.text("sessions-log")),
                ];
                view! {
                    <p class=LEAD>{with_slot(ui, "sessions-lead", "person", own(&called))}</p>
                    <Points lines=points.to_vec()/>
                    <Post action=format!("{address}/sessions") token=self.form.token>
                        <button class=DANGER type="submit">{ui.text("sessions-title")}</button>
                        <a class=LINK href=back>{ui.text("portal-cancel")}</a>
                    </Post>
                }
                .into_any()
            } else {
                view! {
                    <p class=LEAD>{with_slot(ui, "sessions-none", "person", own(&called))}</p>
                    <p class="mt-8"><a class=LINK href=back>{ui.text("sessions-back")}</a></p>
                }
                .into_any()
            };
            view! {
                <BackLink href=address words=called.clone()/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=H1>{title}</h1>
                {act}
            }
        })
    }
}
