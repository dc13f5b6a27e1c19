//! `/admin/policies/new`: a new policy begins as a draft.

use leptos::prelude::*;

use crate::{
    admin::fields::{Line, of},
    portal::{
        Form, Frame, Place, Section, Tongue,
        forms::{ErrorSummary, NoticeBox, Post, titled},
        page,
        parts::{BackLink, H1, LEAD, LINK, PRIMARY},
    },
};

/// What is wrong with a new policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewProblem {
    /// The id is not one.
    Id,
    /// There is a policy of this id.
    Taken,
    /// The language is not one.
    Language,
}

/// The page: POST with `id` and `default_language`.
#[derive(Debug, Clone)]
pub struct NewPolicyPage {
    /// The id that was typed.
    pub id: String,
    /// The language that was typed.
    pub language: String,
    /// Languages to choose from; others can be typed.
    pub languages: Vec<Tongue>,
    /// What is wrong.
    pub problem: Option<NewProblem>,
    /// The form.
    pub form: Form,
}

impl NewPolicyPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let problem = self.problem.map(|problem| match problem {
            NewProblem::Id => ("id", ui.text("policy-new-bad-id")),
            NewProblem::Taken => ("id", ui.text("policy-new-taken")),
            NewProblem::Language => ("default_language", ui.text("policy-bad-language")),
        });
        let title = titled(ui, ui.text("policy-new"), problem.is_some());
        page(frame, Place::Admin(Section::Policies), &title, move |ui| {
            let (bad_id, bad_language) = (of(&problem, "id"), of(&problem, "default_language"));
            let problems: Vec<_> = problem.clone().into_iter().collect();
            view! {
                <BackLink href="/admin/policies".to_owned() words=ui.text("admin-policies")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <ErrorSummary ui=ui problems=problems/>
                <h1 class=H1>{ui.text("policy-new")}</h1>
                <p class=LEAD>{ui.text("policy-new-lead")}</p>
                <Post
                    action="/admin/policies/new".to_owned()
                    token=self.form.token
                    class="mt-8 flex flex-col gap-8"
                >
                    <Line
                        id="id"
                        label=ui.text("policy-id")
                        hint=Some(ui.text("policy-id-hint"))
                        value=self.id
                        problem=bad_id
                    />
                    <Line
                        id="default_language"
                        label=ui.text("policy-default-language")
                        hint=Some(ui.text("policy-language-hint"))
                        value=self.language
                        list=Some("languages")
                        width="w-48"
                        problem=bad_language
                    />
                    <Languages all=self.languages/>
                    <p class="flex flex-wrap items-center gap-x-6 gap-y-4">
                        <button class=PRIMARY type="submit">{ui.text("policy-begin")}</button>
                        <a class=LINK href="/admin/policies">{ui.text("portal-cancel")}</a>
                    </p>
                </Post>
            }
        })
    }
}

/// Languages that a browser offers while one is typed.
#[component]
pub(super) fn Languages(all: Vec<Tongue>) -> impl IntoView {
    let option = |tongue: Tongue| {
        view! { <option value=tongue.tag.clone() lang=tongue.tag dir=tongue.dir>{tongue.name}</option> }
    };
    view! { <datalist id="languages">{all.into_iter().map(option).collect_view()}</datalist> }
}
