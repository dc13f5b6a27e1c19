//! Pages that ask before something is taken away or given back.

use leptos::prelude::*;

use super::words::address;
use crate::portal::{
    Form, Frame, Place, Section, Tongue,
    forms::{NoticeBox, Post},
    page,
    parts::{BackLink, Callout, DANGER, H1, LEAD, LINK, PRIMARY, Points, Tone},
};

/// What is asked.
#[derive(Debug, Clone)]
pub enum Ask {
    /// Whether to stop offering the policy.
    Retire,
    /// Whether to offer it again.
    OfferAgain,
    /// Whether to call this version off.
    CallOff(u32),
    /// Whether to throw the draft away.
    Discard,
    /// Whether to take this text out of the draft.
    RemoveText(Tongue),
}

/// The page: POST to its own address, with `revision` where it is of a draft.
#[derive(Debug, Clone)]
pub struct AskPage {
    /// The policy's id.
    pub policy: String,
    /// What is asked.
    pub ask: Ask,
    /// The revision that is looked at.
    pub revision: Option<i64>,
    /// Who has changed it since the page was opened.
    pub overtaken: Option<String>,
    /// The form.
    pub form: Form,
}

impl Ask {
    /// The messages: what is asked, what happens, what does not, and the button.
    fn words(&self) -> [&'static str; 4] {
        match self {
            Self::Retire => {
                ["ask-retire-title", "ask-retire-does", "ask-retire-stays", "ask-retire-button"]
            }
            Self::OfferAgain => {
                ["ask-offer-title", "ask-offer-does", "ask-offer-stays", "ask-offer-button"]
            }
            Self::CallOff(_) => [
                "ask-call-off-title",
                "ask-call-off-does",
                "ask-call-off-stays",
                "ask-call-off-button",
            ],
            Self::Discard => {
                ["ask-discard-title", "ask-discard-does", "ask-discard-stays", "ask-discard-button"]
            }
            Self::RemoveText(_) => [
                "ask-remove-text-title",
                "ask-remove-text-does",
                "ask-remove-text-stays",
                "ask-remove-text-button",
            ],
        }
    }
}

impl AskPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let [title, does, stays, button] = self.ask.words();
        let (below, back, of) = match &self.ask {
            Ask::Retire => ("/retirement".to_owned(), "", self.policy.clone()),
            Ask::OfferAgain => ("/offer".to_owned(), "", self.policy.clone()),
            Ask::CallOff(number) => {
                (format!("/versions/{number}/cancellation"), "", number.to_string())
            }
            Ask::Discard => ("/draft/removal".to_owned(), "/draft", self.policy.clone()),
            Ask::RemoveText(tongue) => {
                (format!("/draft/texts/{}/removal", tongue.tag), "/draft", tongue.name.clone())
            }
        };
        let title = ui.text_with(title, &[("of", &of)]);
        page(frame, Place::Admin(Section::Policies), &title.clone(), move |ui| {
            let [does, stays, button] = [does, stays, button].map(|id| ui.text(id));
            let gives_back = matches!(self.ask, Ask::OfferAgain);
            let points = vec![(Tone::Attention, does), (Tone::Info, stays)];
            let class = if gives_back { PRIMARY } else { DANGER };
            let overtaken = self.overtaken.map(|who| {
                view! {
                    <div class="mb-8">
                        <Callout
                            tone=Tone::Attention
                            heading=ui.text_with("ask-overtaken", &[("who", &who)])
                            role=Some("alert")
                        >
                            <p>{ui.text("ask-overtaken-next")}</p>
                        </Callout>
                    </div>
                }
            });
            let back = address(&self.policy, back);
            view! {
                <BackLink href=back.clone() words=self.policy.clone()/>
                <NoticeBox ui=ui notice=self.form.notice/>
                {overtaken}
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("ask-what-happens")}</p>
                <Points lines=points/>
                <Post action=address(&self.policy, &below) token=self.form.token>
                    {self.revision.map(|revision| view! { <input type="hidden" name="revision" value=revision/> })}
                    <button class=class type="submit">{button}</button>
                    <a class=LINK href=back>{ui.text("portal-cancel")}</a>
                </Post>
            }
        })
    }
}
