//! Instead of being signed in: why not, and what to do.

use leptos::prelude::*;

use super::{OrganizationPage, SignInAgainPage, SignInProblem, SignInProblemPage};
use crate::portal::{
    Frame, Place,
    forms::{ErrorSummary, FieldProblem, titled},
    message::{Said, SupportId},
    page,
    parts::{FIELD, H1, LEAD, LINK, PRIMARY, Tone},
};

impl SignInProblemPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let (tone, title, text) = match self.problem {
            SignInProblem::ProviderDown => {
                (Tone::Attention, ui.text("sign-in-down"), ui.text("sign-in-down-text"))
            }
            SignInProblem::Refused => {
                (Tone::Attention, ui.text("sign-in-refused"), ui.text("sign-in-refused-text"))
            }
            SignInProblem::NotServed => {
                (Tone::Attention, ui.text("sign-in-not-served"), ui.text("sign-in-not-served-text"))
            }
            SignInProblem::Stale => {
                (Tone::Info, ui.text("sign-in-stale"), ui.text("sign-in-stale-text"))
            }
            SignInProblem::Failed => {
                (Tone::Problem, ui.text("sign-in-failed"), ui.text("sign-in-failed-text"))
            }
            SignInProblem::NotOffered => {
                (Tone::Info, ui.text("sign-in-not-offered"), ui.text("sign-in-not-offered-text"))
            }
        };
        // Where trying again cannot help, it is not offered.
        let again = (self.problem != SignInProblem::NotOffered).then_some(self.again);
        page(frame, Place::SignIn, &title.clone(), move |ui| {
            let words = match self.problem {
                SignInProblem::NotServed => ui.text("sign-in-other-account"),
                _ => ui.text("portal-again"),
            };
            let again = again.map(|address| view! { <a class=PRIMARY href=address>{words}</a> });
            view! {
                <Said tone=tone title=title text=text/>
                <p class="mt-8 flex flex-wrap items-center gap-x-6 gap-y-4">
                    {again} <a class=LINK href="/help">{ui.text("message-to-help")}</a>
                </p>
                <SupportId ui=ui id=Some(self.support_id)/>
            }
        })
    }
}

impl SignInAgainPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let title = frame.ui.text("sign-in-again-title");
        page(frame, Place::SignIn, &title.clone(), move |ui| {
            view! {
                <Said tone=Tone::Info title=title text=ui.text("sign-in-again-text")/>
                <p class="mt-8">
                    <a class=PRIMARY href=self.address>{ui.text("sign-in-again-button")}</a>
                </p>
            }
        })
    }
}

impl OrganizationPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let problem = self.unknown.then(|| ui.text("organization-unknown"));
        let title = titled(ui, ui.text("organization-title"), problem.is_some());
        page(frame, Place::SignIn, &title, move |ui| {
            let described = if problem.is_some() {
                "organization-hint organization-problem"
            } else {
                "organization-hint"
            };
            let problems: Vec<_> =
                problem.clone().map(|words| ("organization", words)).into_iter().collect();
            view! {
                <ErrorSummary ui=ui problems=problems/>
                <h1 class=H1>{ui.text("organization-title")}</h1>
                <p class=LEAD>{ui.text("organization-lead")}</p>
                <form class="mt-8 max-w-md" method="get" action="/sign-in">
                    <input type="hidden" name="return_to" value=self.return_to/>
                    <label class="block font-semibold" for="organization">
                        {ui.text("organization-label")}
                    </label>
                    <p class="text-sm text-quiet" id="organization-hint">
                        {ui.text("organization-hint")}
                    </p>
                    <FieldProblem id="organization-problem" words=problem.clone()/>
                    <input
                        class=format!("{FIELD} mt-2 w-full aria-invalid:border-2 aria-invalid:border-problem")
                        type="text"
                        id="organization"
                        name="organization"
                        value=self.typed
                        dir="auto"
                        autocomplete="organization"
                        spellcheck="false"
                        required
                        maxlength="200"
                        aria-describedby=described
                        aria-invalid=problem.is_some().then_some("true")
                    />
                    <button class=format!("{PRIMARY} mt-6") type="submit">
                        {ui.text("organization-button")}
                    </button>
                </form>
            }
        })
    }
}
