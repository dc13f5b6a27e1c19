//! `GET /sign-out`: here, or everywhere.

use leptos::prelude::*;

use super::{SignOutPage, SignedOutPage};
use crate::portal::{
    Frame, Place,
    forms::{NoticeBox, Post},
    message::Said,
    page,
    parts::{BUTTON, H1, LEAD, LINK, PRIMARY, Tone},
};

impl SignOutPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let title = frame.ui.text("sign-out-title");
        page(frame, Place::Account, &title.clone(), move |ui| {
            let lead = if self.others == 0 {
                ui.text("sign-out-lead")
            } else {
                ui.text_with_count("sign-out-lead-others", self.others, &[])
            };
            let everywhere = (self.others > 0).then(|| {
                view! {
                    <button class=BUTTON type="submit" name="scope" value="everywhere">
                        {ui.text("sign-out-everywhere")}
                    </button>
                }
            });
            view! {
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{lead}</p>
                <Post
                    action="/sign-out".to_owned()
                    token=self.form.token
                    class="mt-8 flex flex-wrap items-center gap-x-4 gap-y-4"
                >
                    <button class=PRIMARY type="submit" name="scope" value="this">
                        {ui.text("account-sign-out")}
                    </button>
                    {everywhere}
                    <a class=format!("{LINK} ms-2") href="/account">{ui.text("portal-cancel")}</a>
                </Post>
            }
        })
    }
}

impl SignedOutPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let title = frame.ui.text("signed-out-title");
        page(frame, Place::SignIn, &title.clone(), move |ui| {
            view! {
                <Said tone=Tone::Good title=title text=ui.text("signed-out-text")/>
                <p class="mt-8">
                    <a class=PRIMARY href="/devices">{ui.text("signed-out-again")}</a>
                </p>
            }
        })
    }
}
