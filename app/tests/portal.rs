//! What holds for every page of the portal in every state: the examples are the samples.

#[path = "../examples/portal_pictures/admin_compliance.rs"]
mod admin_compliance;
#[path = "../examples/portal_pictures/admin_people.rs"]
mod admin_people;
#[path = "../examples/portal_pictures/admin_reports.rs"]
mod admin_reports;
#[path = "../examples/portal_pictures/admin_terms.rs"]
mod admin_terms;
#[path = "../examples/portal_pictures/pages.rs"]
mod pages;
#[path = "../examples/portal_pictures/samples.rs"]
mod samples;
#[path = "../examples/portal_pictures/settings.rs"]
mod settings;

use std::collections::BTreeSet;

use app::UiLanguage;

/// Every page in English, with its name.
fn all() -> Vec<(String, String)> {
    pages::pages(UiLanguage::default())
}

/// The values of an attribute, in their order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    let rest = html.match_indices(&start).map(|(at, _)| &html[at + start.len()..]);
    rest.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn what_people_wrote_is_text_and_turns_nothing_around() {
    for (name, html) in all() {
        assert!(!html.contains("<script"), "{name}");
        let body = &html[html.find("<body").unwrap()..];
        // In a field it is as it was typed.
        let shown = without_lines(&body.replace(&typed(body), ""));
        assert!(!shown.contains(['\u{202e}', '\u{202d}', '\u{2066}', '\u{2067}']), "{name}");
    }
}

/// The same without what stands in fields of several lines.
fn without_lines(body: &str) -> String {
    let mut parts = body.split("<textarea");
    let first = parts.next().unwrap_or_default().to_owned();
    let after = parts.map(|part| part.split_once("</textarea>").map_or(part, |(_, after)| after));
    first + &after.collect::<String>()
}

fn typed(body: &str) -> String {
    values(body, "value")
        .into_iter()
        .find(|value| value.contains('\u{202e}'))
        .unwrap_or("\0")
        .to_owned()
}

#[test]
fn every_page_has_one_heading_and_a_title_and_nothing_that_the_policy_refuses() {
    for (name, html) in all() {
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        assert!(html.contains("<title>"), "{name}");
        assert!(!html.contains(" style=") && !html.contains(" onclick="), "{name}");
    }
}

#[test]
fn every_form_that_changes_something_carries_its_token() {
    for (name, html) in all() {
        for form in html.split("<form").skip(1) {
            let form = form.split("</form>").next().unwrap();
            let is_free = form.contains("method=\"get\"") || form.contains("action=\"/language\"");
            let token = "name=\"form\" value=\"token\"";
            assert!(is_free || form.contains(token), "{name}: {form}");
        }
    }
}

#[test]
fn whatever_is_referred_to_is_there_once() {
    for (name, html) in all() {
        let ids = values(&html, "id");
        let once: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), once.len(), "{name}: an id stands twice");
        let described = values(&html, "aria-describedby");
        let described = described.iter().flat_map(|ids| ids.split(' '));
        let anchors = values(&html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
        for id in described.chain(anchors).chain(values(&html, "for")) {
            assert!(once.contains(id), "{name}: there is no {id}");
        }
    }
}

#[test]
fn only_a_removal_under_way_loads_itself_anew() {
    for (name, html) in all() {
        let under_way = ["progress-requested", "progress-accepted"].contains(&name.as_str());
        assert_eq!(html.contains("http-equiv=\"refresh\""), under_way, "{name}");
    }
}
