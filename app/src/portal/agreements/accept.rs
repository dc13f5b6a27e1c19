//! `/agreements/terms/{policy}`: the version in force, to be read and accepted.

use leptos::prelude::*;

use super::{
    AcceptPage, Tongue,
    words::{accepted_before, edition, ended, words_in},
};
use crate::{
    language::UiLanguage,
    portal::{
        Frame, Place,
        forms::{ErrorSummary, FieldProblem, NoticeBox, Post},
        page,
        parts::{BackLink, CARD, Callout, H1, LEAD, LINK, PRIMARY, Tone, shown, with_slot},
    },
    terms_of_use::ReadState,
    when::When,
};

impl AcceptPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let waiting = self.waiting;
        let title = shown(&waiting.title).unwrap_or_else(|| waiting.policy.clone());
        let missing =
            (self.read == Some(ReadState::Missing)).then(|| frame.ui.text("reading-missing"));
        let document_title = match missing {
            Some(_) => format!("{}: {title}", frame.ui.text("form-error")),
            None => title.clone(),
        };
        page(frame, Place::Agreements, &document_title, move |ui| {
            let address = format!("/agreements/terms/{}", waiting.policy);
            let changed = self.changed.then(|| {
                view! {
                    <div class="mb-8">
                        <Callout
                            tone=Tone::Attention
                            heading=ui.text("accept-changed")
                            role=Some("alert")
                        >
                            <p>{ui.text("accept-changed-next")}</p>
                        </Callout>
                    </div>
                }
            });
            let date = |at| {
                view! { <time datetime=When::machine(at) title=when.exact(at)>{when.date(at)}</time> }
            };
            let tongue = waiting.tongue.clone();
            let button = ui.text("accept-button");
            let problems: Vec<_> =
                missing.clone().map(|words| ("read", words)).into_iter().collect();
            view! {
                <BackLink href="/agreements".to_owned() words=ui.text("agreements-title")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                {changed}
                <ErrorSummary ui=ui problems=problems/>
                <h1 class=H1>{words_in(&tongue, title)}</h1>
                <p class=LEAD>
                    {edition(ui, waiting.version, &tongue)} " · "
                    {with_slot(ui, "agreement-in-force", "date", date(waiting.effective))}
                </p>
                <p class="max-w-[68ch] text-quiet">
                    {accepted_before(&when, waiting.accepted)}
                </p>
                {ended(&when, waiting.ended_at)}
                <Languages ui=ui address=address.clone() others=self.others/>
                <div class=format!("mt-6 p-4 sm:p-6 {CARD}")>
                    <div class="prose" lang=tongue.tag.clone() dir=tongue.dir inner_html=self.text></div>
                </div>
                <p class="mt-8 max-w-[68ch]">{ui.text("accept-meaning")}</p>
                <Post
                    action=address
                    token=self.form.token
                    class="mt-4 flex flex-wrap items-center gap-x-6 gap-y-4"
                >
                    <input type="hidden" name="version" value=waiting.version/>
                    <input type="hidden" name="locale" value=tongue.tag/>
                    <input type="hidden" name="text_sha256" value=self.text_sha256/>
                    {self.read.map(|state| view! { <ReadBox ui=ui state=state missing=missing/> })}
                    <button class=PRIMARY type="submit">
                        {button}
                    </button>
                    <a class=LINK href="/agreements">{ui.text("accept-not-now")}</a>
                </Post>
            }
        })
    }
}

/// The box that says that they have read it.
#[component]
fn ReadBox(ui: UiLanguage, state: ReadState, missing: Option<String>) -> impl IntoView {
    let failed = missing.is_some();
    view! {
        <div class="basis-full">
            <FieldProblem id="read-problem" words=missing/>
            <label class="inline-flex min-h-10 cursor-pointer items-center gap-3" for="read">
                <input
                    class="size-5 flex-none cursor-pointer accent-accent"
                    type="checkbox"
                    id="read"
                    name="read"
                    value="yes"
                    checked=state == ReadState::Ticked
                    aria-describedby=failed.then_some("read-problem")
                    aria-invalid=failed.then_some("true")
                />
                <span>{ui.text("reading-box")}</span>
            </label>
        </div>
    }
}

/// The other languages that it can be read in.
#[component]
fn Languages(ui: UiLanguage, address: String, others: Vec<Tongue>) -> impl IntoView {
    (!others.is_empty()).then(|| {
        let link = |tongue: Tongue| {
            view! {
                <li>
                    <a
                        class=LINK
                        href=format!("{address}?language={}", tongue.tag)
                        hreflang=tongue.tag.clone()
                        lang=tongue.tag
                        dir=tongue.dir
                    >
                        {tongue.name}
                    </a>
                </li>
            }
        };
        view! {
            <nav class="mt-4 flex max-w-[68ch] flex-wrap gap-x-4 gap-y-1 text-sm" aria-label=ui.text("accept-languages")>
                <span class="text-quiet">{ui.text("accept-languages")}</span>
                <ul class="contents">{others.into_iter().map(link).collect_view()}</ul>
            </nav>
        }
    })
}
