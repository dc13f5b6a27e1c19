//! `/devices/{id}/name`: a name of the person's own.

use leptos::prelude::*;

use super::{NamePage, NameProblem};
use crate::portal::{
    Frame, Place,
    forms::{ErrorSummary, FieldProblem, NoticeBox, Post, titled},
    page,
    parts::{BackLink, FIELD, H1, LEAD, LINK, PRIMARY, own, shown, with_slot},
};

impl NamePage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let problem = self.problem.map(|problem| match problem {
            NameProblem::TooLong => ui.text("name-too-long"),
            NameProblem::Unprintable => ui.text("name-unprintable"),
        });
        let title = titled(ui, ui.text("name-title"), problem.is_some());
        page(frame, Place::Devices, &title, move |ui| {
            let address = format!("/devices/{}", self.device.id);
            let name = self.device.called(ui);
            let reported = self.reported_name.as_deref().and_then(shown).map(|name| {
                let name = own(&name);
                view! { " " {with_slot(ui, "name-reported", "name", name)} }
            });
            let invalid = problem.is_some().then_some("true");
            let described = if problem.is_some() { "name-hint name-problem" } else { "name-hint" };
            let problems: Vec<_> =
                problem.clone().map(|words| ("name", words)).into_iter().collect();
            view! {
                <BackLink href=address.clone() words=name.clone()/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <ErrorSummary ui=ui problems=problems/>
                <h1 class=H1>{ui.text("name-title")}</h1>
                <p class=LEAD>{ui.text("name-lead")}</p>
                <Post action=format!("{address}/name") token=self.form.token>
                    <div class="w-full">
                        <label class="block font-semibold" for="name">
                            {ui.text("name-label")}
                        </label>
                        <p class="max-w-[68ch] text-sm text-quiet" id="name-hint">
                            {ui.text("name-hint")} {reported}
                        </p>
                        <FieldProblem id="name-problem" words=problem/>
                        <input
                            class=format!("{FIELD} mt-2 w-full max-w-md aria-invalid:border-2 aria-invalid:border-problem")
                            type="text"
                            id="name"
                            name="name"
                            value=self.typed
                            dir="auto"
                            autocomplete="off"
                            spellcheck="false"
                            aria-describedby=described
                            aria-invalid=invalid
                        />
                    </div>
                    <button class=PRIMARY type="submit">
                        {ui.text("name-save")}
                    </button>
                    <a class=LINK href=address>{ui.text("portal-cancel")}</a>
                </Post>
            }
        })
    }
}
