//! `GET /admin/policies/{policy}/changes`: what changed from one version to another, or to the draft.

use leptos::prelude::*;

use super::words::{address, language, numbered};
use crate::{
    admin::{Line, diff::Comparison},
    portal::{
        Frame, Place, Section, Tongue, page,
        parts::{BUTTON, BackLink, FIELD, H1, H2, LEAD, LINK},
    },
};

/// A comparison.
#[derive(Debug, Clone)]
pub struct ChangesPage {
    /// The policy's id.
    pub policy: String,
    /// The numbers of all versions, in falling order.
    pub numbers: Vec<u32>,
    /// Whether there is a draft to compare with.
    pub has_draft: bool,
    /// From which version.
    pub from: u32,
    /// To which; `None` for the draft.
    pub to: Option<u32>,
    /// The language that is compared.
    pub tongue: Tongue,
    /// The languages of either.
    pub languages: Vec<Tongue>,
    /// What changed in the text.
    pub text: Vec<Line>,
    /// What changed in the settings.
    pub settings: Vec<Line>,
}

impl ChangesPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let title = frame.ui.text("changes-title");
        page(frame, Place::Admin(Section::Policies).wide(), &title.clone(), move |ui| {
            let here = address(&self.policy, "/changes");
            let option = |number: u32, selected: bool| {
                view! { <option value=number selected=selected>{numbered(ui, number)}</option> }
            };
            let from = self.numbers.iter().map(|number| option(*number, *number == self.from));
            let from = from.collect_view();
            let to = self.numbers.iter().map(|number| option(*number, Some(*number) == self.to));
            let to = to.collect_view();
            let draft = self.has_draft.then(|| {
                let selected = self.to.is_none();
                view! { <option value="draft" selected=selected>{ui.text("changes-draft")}</option> }
            });
            let to_value = self.to.map_or_else(|| "draft".to_owned(), |number| number.to_string());
            let languages = self.languages.iter().map(|tongue| {
                let current = (tongue.tag == self.tongue.tag).then_some("true");
                let href = format!("{here}?from={}&to={to_value}&language={}", self.from, tongue.tag);
                view! { <li><a class=format!("{LINK} aria-current:font-semibold") href=href aria-current=current>{language(tongue)}</a></li> }
            });
            let languages = languages.collect_view();
            view! {
                <BackLink href=address(&self.policy, "") words=self.policy.clone()/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("changes-lead")}</p>
                <form class="mt-6 flex flex-wrap items-end gap-4 print:hidden" method="get" action=here.clone()>
                    <div>
                        <label class="block text-sm text-quiet" for="from">{ui.text("changes-from")}</label>
                        <select class=FIELD id="from" name="from">{from}</select>
                    </div>
                    <div>
                        <label class="block text-sm text-quiet" for="to">{ui.text("changes-to")}</label>
                        <select class=FIELD id="to" name="to">{draft} {to}</select>
                    </div>
                    <input type="hidden" name="language" value=self.tongue.tag.clone()/>
                    <button class=BUTTON type="submit">{ui.text("changes-compare")}</button>
                </form>
                <h2 class=format!("mt-10 {H2}")>{ui.text("agreement-text")}</h2>
                <ul class="mt-2 flex flex-wrap gap-x-4 gap-y-1">{languages}</ul>
                <Comparison ui=ui lines=self.text dir=self.tongue.dir lang=Some(self.tongue.tag)/>
                <h2 class=format!("mt-10 {H2}")>{ui.text("draft-settings")}</h2>
                <Comparison ui=ui lines=self.settings dir="ltr"/>
            }
        })
    }
}
