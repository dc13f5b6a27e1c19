//! `GET /admin/reports/missing`: who has not accepted the version in force.

use leptos::prelude::*;

use super::{Behind, MissingLine, MissingPage, MissingReason, field, select};
use crate::{
    admin::{
        people::person_link,
        table::{Column, Table},
    },
    language::UiLanguage,
    numbers::number,
    portal::{
        Frame, Place, Section,
        forms::{ErrorSummary, titled},
        icon::Icon,
        page,
        parts::{
            BUTTON, BackLink, CARD, Callout, Chip, Empty, FIELD, H1, H2, LEAD, LINK, Tone, moment,
            own,
        },
    },
    when::When,
};

impl MissingPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let ui = frame.ui;
        let problems: Vec<_> = self.problems.iter().map(|problem| problem.words(ui)).collect();
        let title = titled(ui, ui.text("report-missing"), !problems.is_empty());
        page(frame, Place::Admin(Section::Reports).wide(), &title, move |ui| {
            let below = match &self.policy {
                Some(policy) if problems.is_empty() => answer(&when, &self, policy),
                Some(_) => ().into_any(),
                None => view! {
                    <Empty
                        icon=Icon::Document
                        words=ui.text("missing-no-policy")
                        hint=ui.text("missing-no-policy-next")
                    >
                        <a class=BUTTON href="/admin/policies">{ui.text("admin-policies")}</a>
                    </Empty>
                }
                .into_any(),
            };
            let filters = self.policy.is_some().then(|| filters(ui, &self, &problems));
            view! {
                <BackLink href="/admin/reports".to_owned() words=ui.text("admin-reports")/>
                <ErrorSummary ui=ui problems=problems/>
                <h1 class=H1>{ui.text("report-missing")}</h1>
                <p class=LEAD>{ui.text("missing-lead")}</p>
                <Behind ui=ui events=self.behind/>
                {filters}
                {below}
            }
        })
    }

    /// How many there are of what is looked for.
    fn count(&self) -> i64 {
        let wanted =
            |reason: &MissingReason| self.reason.is_empty() || reason.name() == self.reason;
        let all = MissingReason::ALL.iter().zip(self.totals);
        all.filter(|(reason, _)| wanted(reason)).map(|(_, people)| people).sum()
    }
}

fn filters(
    ui: UiLanguage,
    page: &MissingPage,
    problems: &[(&'static str, String)],
) -> impl IntoView + use<> {
    let policies = page.policies.iter().map(|policy| (policy.clone(), policy.clone())).collect();
    let reasons =
        MissingReason::ALL.iter().map(|reason| (reason.name().to_owned(), reason.words(ui)));
    let policy = page.policy.clone().unwrap_or_default();
    view! {
        <form
            class=format!("mt-6 flex flex-wrap items-end gap-4 p-4 print:hidden {CARD}")
            method="get"
            action="/admin/reports/missing"
        >
            {field("policy", ui.text("report-policy"), problems, select("policy", &policy, None, policies, problems))}
            {field("reason", ui.text("missing-why"), problems, select("reason", &page.reason, Some(ui.text("admin-any")), reasons.collect(), problems))}
            {field("name", ui.text("missing-name"), problems, view! {
                <input
                    class=FIELD
                    id="name"
                    name="name"
                    value=page.name.clone()
                    maxlength="128"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                />
            })}
            <button class=BUTTON type="submit">{ui.text("admin-filter")}</button>
        </form>
    }
}

fn answer(when: &When, page: &MissingPage, policy: &str) -> AnyView {
    let ui = when.ui;
    let (version, accepted) = (page.version.to_string(), number(ui, page.accepted));
    let of: i64 = page.totals.iter().sum::<i64>() + page.accepted;
    let of = number(ui, of);
    let known = ui.text_with(
        "missing-accepted",
        &[("policy", policy), ("version", &version), ("number", &accepted), ("of", &of)],
    );
    let for_some = page.for_some.then(|| {
        view! {
            <Callout tone=Tone::Info heading=ui.text("missing-for-some")>
                <p>{ui.text("missing-for-some-next")}</p>
            </Callout>
        }
    });
    // With a name to look for, nobody has counted them.
    let heading = if page.name.is_empty() {
        let plain = usize::try_from(page.count()).unwrap_or_default();
        ui.text_with_count("missing-count", plain, &[("number", &number(ui, page.count()))])
    } else {
        ui.text_with("missing-called", &[("name", &page.name)])
    };
    let totals = MissingReason::ALL.iter().zip(page.totals).map(|(reason, people)| {
        let people = number(ui, people);
        view! {
            <li><Chip tone=reason.tone() words=format!("{}: {people}", reason.words(ui))/></li>
        }
    });
    let totals = totals.collect_view();
    let list = if page.people.is_empty() && page.first.is_none() {
        view! {
            <Empty icon=Icon::Good words=ui.text("missing-nobody") hint=ui.text("missing-nobody-next")>
                <a class=BUTTON href="/admin/reports">{ui.text("admin-reports")}</a>
            </Empty>
        }
        .into_any()
    } else {
        let columns =
            ["report-person", "missing-why", "missing-before", "missing-last", "missing-seen"];
        let columns = columns.map(|words| Column::words(ui.text(words)));
        let rows = page.people.iter().map(|line| cells(when, line)).collect();
        view! { <Table caption=heading.clone() columns=columns.into() rows=rows/> }.into_any()
    };
    let csv = page.csv.clone().map(|address| {
        view! {
            <p class="mt-2 print:hidden">
                <a class=LINK href=address download>{ui.text("report-csv")}</a>
            </p>
        }
    });
    let next = page.next.clone().map(|address| {
        view! { <a class=BUTTON href=address rel="next">{ui.text("missing-next")}</a> }
    });
    let first = page.first.clone().map(|address| {
        view! { <a class=LINK href=address>{ui.text("missing-first")}</a> }
    });
    view! {
        <p class="mt-6 max-w-[68ch]">{known}</p>
        {for_some}
        <ul class="mt-3 flex flex-wrap gap-x-6 gap-y-1">{totals}</ul>
        <h2 class=format!("mt-8 {H2}")>{heading}</h2>
        {csv}
        {list}
        <p class="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">{next} {first}</p>
    }
    .into_any()
}

fn cells(when: &When, line: &MissingLine) -> Vec<AnyView> {
    let ui = when.ui;
    let accepted = line.accepted.map(|(version, at)| {
        let version = ui.text_with("agreement-version", &[("version", &version.to_string())]);
        view! {
            {version}
            <span class="block text-sm text-quiet">{when.date(at)}</span>
        }
    });
    let none = || own("–");
    vec![
        view! { <span class="inline-block min-w-36">{person_link(&line.person)}</span> }.into_any(),
        view! { <Chip tone=line.reason.tone() words=line.reason.words(ui)/> }.into_any(),
        accepted.map_or_else(|| none().into_any(), IntoAny::into_any),
        line.last_at.map_or_else(|| none().into_any(), |at| moment(when, at).into_any()),
        line.person.seen.map(|at| moment(when, at)).into_any(),
    ]
}
