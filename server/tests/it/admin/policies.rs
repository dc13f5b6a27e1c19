//! `/admin/policies`: the life of a policy, from the first draft to its end.

use jiff::SignedDuration;
use reqwest::{Response, StatusCode};
use serde_json::Value;

use crate::support::{
    Browser, Page, Site, Windows,
    browser::{location, urlencoding},
    site::ADA,
};

use super::{AUDITOR, GRACE, builder};

const DEVICES: &str = "/admin/policies/devices";

/// Sends the form of a page, which leads to another one.
async fn done(browser: &Browser<'_>, page: &str, form: &[(&str, &str)]) -> String {
    // Later than the act before, in the log too.
    browser.site.pass(SignedDuration::from_millis(1));
    let answer = browser.send(page, form).await;
    if answer.status() != StatusCode::SEE_OTHER {
        let page = Page::read(answer).await;
        panic!("{}: {}", page.status, page.text());
    }
    location(&answer)
}

/// Sends the form of a page, which comes back.
async fn back(browser: &Browser<'_>, page: &str, form: &[(&str, &str)], status: u16) -> Page {
    let answer: Response = browser.send(page, form).await;
    let page = Page::read(answer).await;
    assert_eq!(page.status.as_u16(), status, "{}", page.text());
    page
}

/// The revision that a page's form began with.
async fn revision(browser: &Browser<'_>, page: &str) -> String {
    let page = browser.page(page).await;
    page.attributes("input[name=revision]", "value").pop().unwrap_or_default()
}

/// Saves a text of the draft.
async fn write(browser: &Browser<'_>, locale: &str, text: &str) {
    let page = format!("{DEVICES}/draft/texts/{locale}");
    let revision = revision(browser, &page).await;
    let to = done(browser, &page, &[("text", text), ("revision", &revision)]).await;
    assert_eq!(to, format!("{page}?done=saved"));
}

/// What settings are sent, unless a test says otherwise.
const SETTINGS: [(&str, &str); 6] = [
    ("ownership", "any"),
    ("audience", "everybody"),
    ("place", "everywhere"),
    ("priority", "5"),
    ("default_language", "en-US"),
    ("lasting", "good"),
];

async fn settings<'f>(browser: &Browser<'_>, changed: &[(&'f str, &'f str)]) -> Response {
    browser.site.pass(SignedDuration::from_millis(1));
    let page = format!("{DEVICES}/draft/settings");
    let revision = revision(browser, &page).await;
    let mut form: Vec<(&str, &str)> = SETTINGS.to_vec();
    form.retain(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    form.extend(changed);
    form.push(("revision", &revision));
    browser.send(&page, &form).await
}

/// Begins the policy `devices`, with a text.
async fn begin(browser: &Browser<'_>, text: &str) {
    let form = [("id", "devices"), ("default_language", "en-US")];
    let to = done(browser, "/admin/policies/new", &form).await;
    assert_eq!(to, format!("{DEVICES}/draft/texts/en-US"));
    write(browser, "en-US", text).await;
}

async fn publish(browser: &Browser<'_>, form: &[(&str, &str)]) -> String {
    let page = format!("{DEVICES}/draft/publication");
    let revision = revision(browser, &page).await;
    let form: Vec<_> = form.iter().copied().chain([("revision", revision.as_str())]).collect();
    done(browser, &page, &form).await
}

/// What a person at a company device reads.
async fn read(site: &Site) -> Page {
    Windows::joins(site).page().await
}

#[tokio::test]
async fn a_policy_is_written_published_followed_and_retired() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;

    begin(&ada, "# Devices at work\n\nBe **kind**.\n").await;
    assert_eq!(read(&site).await.texts("h1"), ["Company devices"], "a draft is seen by nobody");

    // A second language, and settings that let it win over the folder's.
    let form = [("locale", "de-DE"), ("text", "# Geräte\r\n\r\nSei nett.\r\n")];
    let to = done(&ada, &format!("{DEVICES}/draft/texts/new"), &form).await;
    assert_eq!(to, format!("{DEVICES}/draft/texts/de-DE?done=saved"));
    assert_eq!(location(&settings(&ada, &[]).await), format!("{DEVICES}/draft?done=saved"));
    assert_eq!(publish(&ada, &[("when", "now")]).await, format!("{DEVICES}?published=1"));

    let page = ada.page(&format!("{DEVICES}?published=1")).await;
    assert!(page.text().contains("Version 1 is published."), "{}", page.text());
    let shown = read(&site).await;
    assert_eq!(shown.texts("h1"), ["Devices at work"]);
    assert!(shown.html.contains("<strong>kind</strong>"));

    // What is accepted is that version.
    let answer = shown.press(&site, "decision", "accept").await;
    assert_eq!(answer.status(), StatusCode::FOUND);

    // The next one, for next week.
    site.pass(SignedDuration::from_millis(1));
    let to = location(&ada.send_to(DEVICES, &format!("{DEVICES}/draft"), &[]).await);
    assert_eq!(to, format!("{DEVICES}/draft"));
    write(&ada, "en-US", "# Devices at work\n\nBe **very kind**.\n").await;
    let changes = ada.page(&format!("{DEVICES}/changes?from=1&to=draft&language=en-US")).await;
    assert_eq!(changes.texts("ins"), ["**very kind**."]);
    let later = [("when", "date"), ("day", "2026-11-27"), ("time", "08:00")];
    assert_eq!(publish(&ada, &later).await, format!("{DEVICES}?published=2"));
    assert!(read(&site).await.html.contains("<strong>kind</strong>"), "not yet");
    site.pass(SignedDuration::from_hours(24 * 7));
    let ada = Browser::signed_in_as(&site, ADA).await;
    assert!(read(&site).await.html.contains("<strong>very kind</strong>"));

    // The old text is there word for word, and nothing leads to changing it.
    let old = ada.page(&format!("{DEVICES}/versions/1?language=de-DE")).await;
    assert!(old.text().contains("Sei nett."), "{}", old.text());

    let to = done(&ada, &format!("{DEVICES}/retirement"), &[]).await;
    assert_eq!(to, format!("{DEVICES}?done=retired"));
    assert_eq!(read(&site).await.texts("h1"), ["Company devices"]);
    done(&ada, &format!("{DEVICES}/offer"), &[]).await;
    assert_eq!(read(&site).await.texts("h1"), ["Devices at work"]);

    // All of it is in the log, the newest first, and the last published version whole.
    let log = ada.page("/admin/log?subject=devices").await;
    let acts = log.texts("tbody td:nth-child(3)");
    assert_eq!(
        acts,
        [
            "Policy offered again",
            "Policy retired",
            "Version published",
            "Draft changed",
            "Draft begun",
            "Version published",
            "Draft changed",
            "Draft changed",
            "Draft changed",
            "Draft begun",
        ]
    );
    assert!(log.texts("tbody td:nth-child(2)").iter().all(|who| who == "ada@contoso.com"));
    let act = log.attributes("tbody tr:nth-child(3) a", "href").pop().unwrap();
    let act = ada.page(&act).await;
    assert!(act.text().contains("\"version\": 2"), "{}", act.text());
}

#[tokio::test]
async fn a_version_that_is_to_come_can_be_called_off() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    begin(&ada, "# One\n\nText.\n").await;
    settings(&ada, &[]).await;
    publish(&ada, &[("when", "now")]).await;
    ada.send_to(DEVICES, &format!("{DEVICES}/draft"), &[]).await;
    write(&ada, "en-US", "# Two\n\nText.\n").await;
    publish(&ada, &[("when", "date"), ("day", "2026-11-21"), ("time", "00:00")]).await;
    let to = done(&ada, &format!("{DEVICES}/versions/2/cancellation"), &[]).await;
    assert_eq!(to, format!("{DEVICES}?called-off=2"));
    site.pass(SignedDuration::from_hours(48));
    assert_eq!(read(&site).await.texts("h1"), ["One"]);

    // The one in force cannot, and its number stays used.
    let ada = Browser::signed_in_as(&site, ADA).await;
    done(&ada, &format!("{DEVICES}/versions/1/cancellation"), &[]).await;
    assert_eq!(read(&site).await.texts("h1"), ["One"]);
    ada.send_to(DEVICES, &format!("{DEVICES}/draft"), &[]).await;
    assert_eq!(publish(&ada, &[("when", "now")]).await, format!("{DEVICES}?published=3"));
}

#[tokio::test]
async fn a_restart_and_another_instance_show_what_the_console_published() {
    let builder = builder().await;
    let (one, two) = (builder.start().await, builder.start().await);
    let ada = Browser::signed_in_as(&one, ADA).await;
    begin(&ada, "# Everywhere\n\nText.\n").await;
    settings(&ada, &[]).await;
    publish(&ada, &[("when", "now")]).await;
    two.app.catalog.look(two.now()).await.unwrap();
    assert_eq!(read(&two).await.texts("h1"), ["Everywhere"]);
    let three = builder.start().await;
    assert_eq!(read(&three).await.texts("h1"), ["Everywhere"], "it has no folder, and stays");
}

#[tokio::test]
async fn a_folder_cannot_take_the_place_of_what_is_written_in_the_console() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    begin(&ada, "# Console\n\nText.\n").await;
    publish(&ada, &[("when", "now")]).await;
    builder.policy("contoso", "devices", "version = 9");
    builder.text("contoso", "devices", "en-US", "# Folder\n\nText.\n");
    let error = builder.try_start().await.err().unwrap().to_string();
    assert!(
        error.contains("terms/contoso/devices: the policy devices is written in the console"),
        "{error}"
    );
}

#[tokio::test]
async fn what_a_folder_has_can_be_read_and_not_changed() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    let page = ada.page("/admin/policies/company").await;
    assert!(page.text().contains("This policy is written in a folder"), "{}", page.text());
    assert!(page.buttons("form").is_empty());
    for below in ["/draft", "/retirement", "/offer", "/versions/1/cancellation"] {
        let address = format!("/admin/policies/company{below}");
        let form = [("form", ada.token("/sign-out").await)];
        let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert_eq!(ada.post(&address, &form).await.status(), StatusCode::NOT_FOUND, "{below}");
    }
    assert!(site.database_rows("SELECT policy FROM policy_drafts").await.is_empty());
    let token = ada.token("/sign-out").await;
    assert_eq!(read(&site).await.texts("h1"), ["Company devices"], "nothing has changed");
    let form = [("id", "company"), ("default_language", "en-US"), ("form", token.as_str())];
    let refused = Page::read(ada.post("/admin/policies/new", &form).await).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("There is a policy of this id already"), "{}", refused.text());
}

#[tokio::test]
async fn of_two_at_one_text_the_second_is_told_and_loses_nothing() {
    let builder = builder().await;
    let site = builder.start().await;
    let (ada, grace) =
        (Browser::signed_in_as(&site, ADA).await, Browser::signed_in_as(&site, GRACE).await);
    begin(&ada, "# Shared\n\nOne.\n").await;
    let page = format!("{DEVICES}/draft/texts/en-US");
    let both = revision(&ada, &page).await;
    done(&grace, &page, &[("text", "# Shared\n\nOne, by Grace.\n"), ("revision", &both)]).await;

    let form = [("text", "# Shared\n\nOne, by Ada.\n"), ("revision", both.as_str())];
    let told = back(&ada, &page, &form, 409).await;
    assert!(told.text().contains("saved this text while you were writing"), "{}", told.text());
    assert_eq!(told.texts("textarea"), ["# Shared\n\nOne, by Ada."]);
    assert_eq!(
        (told.texts("del"), told.texts("ins")),
        (vec!["Grace.".into()], vec!["Ada.".into()])
    );
    let stored = ada.page(&page).await;
    assert_eq!(stored.texts("textarea"), ["# Shared\n\nOne, by Grace."], "theirs stands");

    // Knowing that, Ada saves hers.
    let token = told.attributes("input[name=form]", "value").pop().unwrap();
    let now = told.attributes("input[name=revision]", "value").pop().unwrap();
    assert_ne!(now, both);
    let form = [("text", "# Shared\n\nOne, by Ada.\n"), ("revision", &now), ("form", &token)];
    assert_eq!(ada.post(&page, &form).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(ada.page(&page).await.texts("textarea"), ["# Shared\n\nOne, by Ada."]);

    // Another text, and the settings, are nobody's way.
    let german = format!("{DEVICES}/draft/texts/new");
    done(&grace, &german, &[("locale", "de-DE"), ("text", "# Geteilt\n")]).await;
    assert_eq!(settings(&ada, &[]).await.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn of_two_at_the_settings_or_publishing_the_second_is_told() {
    let builder = builder().await;
    let site = builder.start().await;
    let (ada, grace) =
        (Browser::signed_in_as(&site, ADA).await, Browser::signed_in_as(&site, GRACE).await);
    begin(&ada, "# Shared\n\nOne.\n").await;
    let page = format!("{DEVICES}/draft/settings");
    let both = revision(&ada, &page).await;
    settings(&grace, &[("priority", "7")]).await;
    let mut form = SETTINGS.to_vec();
    form.push(("revision", both.as_str()));
    let told = back(&ada, &page, &form, 409).await;
    assert!(told.text().contains("changed the settings while you did"), "{}", told.text());
    assert_eq!(told.attributes("#priority", "value"), ["5"], "what Ada typed");

    let publication = format!("{DEVICES}/draft/publication");
    let looked_at = revision(&ada, &publication).await;
    write(&grace, "en-US", "# Shared\n\nTwo.\n").await;
    let form = [("when", "now"), ("revision", looked_at.as_str())];
    let told = back(&ada, &publication, &form, 409).await;
    assert!(told.text().contains("has changed the draft since you opened this page"));
    assert_eq!(read(&site).await.texts("h1"), ["Company devices"], "nothing is published");
    publish(&ada, &[("when", "now")]).await;

    // Grace still has the page of a draft that is a version now.
    let gone = grace.get(&publication).await;
    assert_eq!(location(&gone), DEVICES);
}

#[tokio::test]
async fn what_cannot_be_published_is_said_with_what_to_do() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    let form = [("id", "devices"), ("default_language", "en-US")];
    done(&ada, "/admin/policies/new", &form).await;
    let flaws = async || {
        let page = ada.page(&format!("{DEVICES}/draft")).await;
        assert_eq!(page.attributes("a[href$='/publication']", "href").len(), 0);
        page.texts("main li a[href*='/draft/']")
            .into_iter()
            .map(|text| text.replace(['\u{2068}', '\u{2069}'], ""))
            .filter(|text| text.ends_with('.'))
            .collect::<Vec<_>>()
    };
    assert_eq!(flaws().await, ["The text in English is empty. Write it, or remove it."]);
    write(&ada, "en-US", "# Something\n\nText.\n").await;
    for (form, said) in [
        (vec![("audience", "groups")], "It is for members of groups, but no group is named"),
        (vec![("place", "regions")], "It is for some regions, but none is named"),
        (vec![("lasting", "date"), ("until", "2026-11-01")], "Acceptances would end before"),
    ] {
        settings(&ada, &form).await;
        let flaws = flaws().await;
        assert!(flaws.len() == 1 && flaws[0].contains(said), "{flaws:?}");
        // By hand, too.
        let publication = format!("{DEVICES}/draft/publication");
        let revision = ada.page(&publication).await.attributes("input[name=revision]", "value");
        assert!(revision.is_empty());
        let token = ada.token("/sign-out").await;
        let draft = site
            .database_rows("SELECT revision FROM policy_drafts WHERE policy = 'devices'")
            .await[0]["revision"]
            .to_string();
        let form = [("when", "now"), ("revision", draft.as_str()), ("form", token.as_str())];
        let refused = Page::read(ada.post(&publication, &form).await).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains(said), "{}", refused.text());
    }
    settings(&ada, &[]).await;
    let removal = format!("{DEVICES}/draft/texts/en-US/removal");
    let revision = revision(&ada, &removal).await;
    done(&ada, &removal, &[("revision", &revision)]).await;
    assert_eq!(flaws().await, ["There is no text. Add one."]);
    let german = [("locale", "de-DE"), ("text", "# Etwas\n")];
    done(&ada, &format!("{DEVICES}/draft/texts/new"), &german).await;
    assert!(flaws().await[0].starts_with("There is no text in English, the default language."));
    assert_eq!(read(&site).await.texts("h1"), ["Company devices"]);
}

#[tokio::test]
async fn what_is_wrong_with_a_form_is_said_and_what_was_typed_stays() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    for (id, language, said) in [
        ("Company Devices", "en-US", "The id may have a to z"),
        ("", "en-US", "The id may have a to z"),
        ("new", "en-US", "The id may have a to z"),
        ("devices", "English", "That is no language tag."),
    ] {
        let form = [("id", id), ("default_language", language)];
        let page = back(&ada, "/admin/policies/new", &form, 422).await;
        assert!(page.text().contains(said), "{}", page.text());
        assert_eq!(page.attributes("#id", "value"), [id]);
        assert_eq!(page.attributes("#default_language", "value"), [language]);
    }
    begin(&ada, "# One\n").await;
    let text = format!("{DEVICES}/draft/texts/en-US");
    let from = revision(&ada, &text).await;
    let long = "word ".repeat(1024 * 1024 / 5);
    let page = back(&ada, &text, &[("text", &long), ("revision", &from)], 422).await;
    assert!(page.text().contains("The text may have 256 KiB at most, and this one has 1024"));
    assert_eq!(page.texts("textarea")[0].len(), long.trim().len(), "it is all still there");
    let odd = [("text", "# A\u{0}B\n"), ("revision", from.as_str())];
    let page = back(&ada, &text, &odd, 422).await;
    assert!(page.text().contains("characters that can’t be shown"), "{}", page.text());
    for (field, value, said) in [
        ("groups", "Sales", "“\u{2068}Sales\u{2069}” is no object ID."),
        ("regions", "Germany", "“\u{2068}Germany\u{2069}” is no region."),
    ] {
        let (choice, chosen) =
            if field == "groups" { ("audience", "groups") } else { ("place", "regions") };
        let page = Page::read(settings(&ada, &[(choice, chosen), (field, value)]).await).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains(said), "{}", page.text());
        assert!(page.html.contains(value));
    }
    let publication = format!("{DEVICES}/draft/publication");
    let revision = revision(&ada, &publication).await;
    for (when, day, said) in [
        ("date", "2026-11-20", "That is over."),
        ("date", "soon", "Enter a date and a time."),
        ("", "2026-12-20", "Enter a date and a time."),
        ("now", "2026-12-20", "You chose now, and filled in a date."),
    ] {
        // What is typed in the wrong form is not a time, and not now.
        let time = if when.is_empty() { "" } else { "00:00" };
        let form = [("when", when), ("day", day), ("time", time), ("revision", &revision)];
        let page = back(&ada, &publication, &form, 422).await;
        assert!(page.text().contains(said), "{}", page.text());
        assert_eq!(page.attributes("#day", "value"), [day]);
    }
}

#[tokio::test]
async fn html_scripts_and_pictures_are_left_out_and_said() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    let text = "# Mixed عربي\n\n<script>alert(1)</script>\n\n<b>bold</b>\n\n\
                ![huge](https://example.com/9999.png)\n\nשלום and more. </textarea><h1>&lt;</h1>\n";
    begin(&ada, text).await;
    let page = ada.page(&format!("{DEVICES}/draft/texts/en-US")).await;
    assert!(page.text().contains("This is left out"), "{}", page.text());
    assert_eq!(page.texts("textarea"), [text.trim()], "as it was written");
    assert_eq!(page.texts("h1").len(), 1);
    let left_out = page.texts("main .list-disc li");
    assert_eq!(left_out, ["Pictures. Their descriptions stay.", "HTML: write Markdown instead."]);
    assert!(page.attributes(".prose script, .prose img, .prose b", "class").is_empty());
    settings(&ada, &[]).await;
    publish(&ada, &[("when", "now")]).await;
    let shown = read(&site).await;
    assert!(!shown.html.contains("<script") && !shown.html.contains("9999"));
}

#[tokio::test]
async fn the_preview_is_what_windows_gets() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    begin(&ada, "# Same\n\nIn *every* byte.\n").await;
    let german = [("locale", "de-DE"), ("text", "# Gleich\n\nIn jedem Byte.\n")];
    done(&ada, &format!("{DEVICES}/draft/texts/new"), &german).await;
    settings(&ada, &[("reading", "checkbox")]).await;
    let preview = |version: &str, language: &str, theme: &str, ownership: &str| {
        format!(
            "{DEVICES}/preview/page?version={version}&language={language}&theme={theme}&ownership={ownership}"
        )
    };
    let draft = ada.page(&preview("draft", "de-DE", "moset", "personal")).await;
    publish(&ada, &[("when", "now")]).await;
    for (theme, host) in [("frx", "FRX"), ("frx-light", "none"), ("moset", "MOSET")] {
        for ownership in ["company", "personal"] {
            for (language, accepts) in [("en-US", "en"), ("de-DE", "de")] {
                let asked = if ownership == "company" {
                    Windows::joins(&site)
                } else {
                    Windows::adds_account(&site)
                };
                let windows = asked.header("cxh-host", host).language(accepts).page().await;
                let preview = ada.page(&preview("1", language, theme, ownership)).await;
                let ticket = windows.ticket();
                let id = windows.texts(".id").pop().unwrap();
                let same = windows
                    .html
                    .replace(&ticket, "preview")
                    .replace(&id, "00000000-0000-0000-0000-000000000000");
                assert_eq!(preview.html, same, "{theme} {ownership} {language}");
                if (theme, ownership, language) == ("moset", "personal", "de-DE") {
                    assert_eq!(draft.html, same, "the draft, before");
                }
                let policy = preview.header("content-security-policy");
                assert!(
                    policy.contains("frame-ancestors 'self'")
                        && policy.contains("form-action 'none'")
                );
            }
        }
    }
    let around = ada.page(&format!("{DEVICES}/preview?version=1&theme=frx&size=screen")).await;
    assert_eq!(around.attributes("iframe", "sandbox"), [""]);
    assert_eq!(around.attributes("iframe", "width"), ["1024"]);
    assert!(around.header("content-security-policy").contains("frame-src 'self'"));
}

#[tokio::test]
async fn an_auditor_reads_everything_and_is_offered_no_change() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    begin(&ada, "# Read me\n").await;
    publish(&ada, &[("when", "now")]).await;
    ada.send_to(DEVICES, &format!("{DEVICES}/draft"), &[]).await;
    let auditor = Browser::signed_in_as(&site, AUDITOR).await;
    for below in ["", "/draft", "/draft/texts/en-US", "/versions/1", "/changes", "/preview"] {
        let page = auditor.page(&format!("{DEVICES}{below}")).await;
        assert!(page.attributes("main form[method=post]", "action").is_empty(), "{below}");
        let links = page.attributes("main a", "href");
        let changes = ["/retirement", "/offer", "/settings", "/new", "/removal", "/publication"];
        let leads = links.iter().find(|link| changes.iter().any(|end| link.ends_with(end)));
        assert_eq!(leads, None, "{below}");
    }
}

#[tokio::test]
async fn a_long_text_is_not_lost_when_its_writer_is_no_longer_signed_in() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    begin(&ada, "# Short\n").await;
    let page = format!("{DEVICES}/draft/texts/en-US");
    let (from, token) = (revision(&ada, &page).await, ada.token(&page).await);
    site.pass(SignedDuration::from_mins(31));
    let long = format!("# Long\n\n{}", "Many words of hers. ".repeat(2000));
    let form = [("text", long.as_str()), ("revision", &from), ("form", &token)];
    let to = location(&ada.post(&page, &form).await);
    let (_, kept) = to.split_once("kept%3D").unwrap();
    let kept = kept.split('&').next().unwrap();
    let mut claims = ada.id_claims();
    claims["oid"] = Value::from(ADA);
    let return_to = format!("{page}?kept={kept}");
    assert!(to.contains(&urlencoding(&return_to)));
    let ada = Browser::new(&site);
    assert_eq!(location(&ada.sign_in(&return_to, claims).await), return_to);
    let again = ada.page(&return_to).await;
    assert_eq!(again.texts("textarea")[0].trim(), long.trim());
    assert_eq!(again.attributes("input[name=revision]", "value"), [from.as_str()]);

    // Nobody else gets it, on no other page either.
    let grace = Browser::signed_in_as(&site, GRACE).await;
    assert_eq!(grace.page(&return_to).await.texts("textarea"), ["# Short"]);
    let elsewhere = ada.page(&format!("/admin/policies/new?kept={kept}")).await;
    assert_eq!(elsewhere.attributes("#id", "value"), [""]);

    // Nothing is kept of who never was signed in, and another site's form is none.
    let before = site.database_rows("SELECT id FROM kept_forms").await.len();
    let stranger = Browser::new(&site);
    for token in ["", "x", &"A".repeat(90)] {
        stranger.post(&page, &[("text", &long), ("form", token)]).await;
    }
    assert_eq!(site.database_rows("SELECT id FROM kept_forms").await.len(), before);
}

#[tokio::test]
async fn a_form_of_an_earlier_draft_does_nothing_to_a_later_one() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    let grace = Browser::signed_in_as(&site, GRACE).await;
    begin(&ada, "# First\n").await;
    let text = format!("{DEVICES}/draft/texts/en-US");
    let publication = format!("{DEVICES}/draft/publication");
    let of_first = (revision(&ada, &text).await, revision(&ada, &publication).await);
    publish(&grace, &[("when", "now")]).await;
    site.pass(SignedDuration::from_millis(1));
    grace.send_to(DEVICES, &format!("{DEVICES}/draft"), &[]).await;

    let told = back(&ada, &text, &[("text", "# Hers\n"), ("revision", &of_first.0)], 409).await;
    assert_eq!(told.texts("textarea"), ["# Hers"]);
    back(&ada, &publication, &[("when", "now"), ("revision", &of_first.1)], 409).await;
    assert_eq!(ada.page(&text).await.texts("textarea"), ["# First"]);
    assert_eq!(
        read(&site).await.texts("h1"),
        ["Company devices"],
        "of priority 0, the first by id"
    );
}

#[tokio::test]
async fn what_somebody_else_changed_is_not_published_by_a_form_that_came_back() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    let grace = Browser::signed_in_as(&site, GRACE).await;
    begin(&ada, "# Looked at\n").await;
    let publication = format!("{DEVICES}/draft/publication");
    let looked_at = revision(&ada, &publication).await;
    write(&grace, "en-US", "# Not looked at\n").await;
    let past = [("when", "date"), ("day", "2020-01-01"), ("time", "00:00")];
    let form: Vec<_> = past.into_iter().chain([("revision", looked_at.as_str())]).collect();
    let page = back(&ada, &publication, &form, 422).await;
    assert_eq!(page.attributes("input[name=revision]", "value"), [looked_at.as_str()]);
    let form = [("when", "now"), ("revision", looked_at.as_str())];
    let page = back(&ada, &publication, &form, 409).await;
    assert!(page.text().contains("has changed the draft since you opened this page"));
    assert!(
        site.database_rows("SELECT version FROM policy_versions WHERE policy = 'devices'")
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn a_version_of_a_retired_policy_does_not_offer_it_again() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    begin(&ada, "# One\n").await;
    settings(&ada, &[]).await;
    publish(&ada, &[("when", "now")]).await;
    done(&ada, &format!("{DEVICES}/retirement"), &[]).await;
    ada.send_to(DEVICES, &format!("{DEVICES}/draft"), &[]).await;
    publish(&ada, &[("when", "date"), ("day", "2026-12-24"), ("time", "00:00")]).await;
    assert_eq!(read(&site).await.texts("h1"), ["Company devices"]);
    assert!(ada.page(DEVICES).await.text().contains("Not offered since"));
}

#[tokio::test]
async fn a_draft_is_not_published_into_a_folders_policy() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    begin(&ada, "# Draft\n").await;
    let publication = format!("{DEVICES}/draft/publication");
    let (from, token) = (revision(&ada, &publication).await, ada.token(&publication).await);
    builder.policy("contoso", "devices", "version = 1");
    builder.text("contoso", "devices", "en-US", "# Folder\n\nText.\n");
    let site = builder.start().await;
    let ada = Browser { site: &site, cookies: ada.cookies };
    let form =
        [("when", "now"), ("revision", &from), ("form", &token)].map(|(n, v)| (n, v as &str));
    assert_eq!(location(&ada.post(&publication, &form).await), DEVICES);
    let versions =
        site.database_rows("SELECT version FROM policy_versions WHERE policy = 'devices'");
    assert_eq!(versions.await.len(), 1, "the folder's");
}

#[tokio::test]
async fn what_was_written_for_a_draft_that_is_gone_is_still_there_to_copy() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    let grace = Browser::signed_in_as(&site, GRACE).await;
    begin(&ada, "# One\n").await;
    let text = format!("{DEVICES}/draft/texts/en-US");
    let (from, token) = (revision(&ada, &text).await, ada.token(&text).await);
    let settings = format!("{DEVICES}/draft/settings");
    let other = ada.token(&settings).await;
    publish(&grace, &[("when", "now")]).await;
    let chosen = [("audience", "groups"), ("groups", ADA), ("default_language", "en-US")];
    let form = [&chosen[..], &[("form", &other), ("priority", "7")]].concat();
    let page = Page::read(ada.post(&settings, &form).await).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text().contains("published or thrown away meanwhile"), "{}", page.text());
    assert_eq!(page.attributes("input#priority", "value"), ["7"]);
    assert_eq!(page.texts("textarea#groups"), [ADA]);
    let form = [("text", "# Hours of work\n"), ("revision", &from), ("form", &token)];
    let page = Page::read(ada.post(&text, &form).await).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text().contains("the draft was published or thrown away"), "{}", page.text());
    assert_eq!(page.texts("textarea"), ["# Hours of work"]);
}

#[tokio::test]
async fn an_address_fills_in_no_form() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    begin(&ada, "# Mine\n").await;
    let text = format!("{DEVICES}/draft/texts/en-US");
    for query in ["done=saved&text=%23+Evil", "text=%23+Evil&kept", "text=%23+Evil&kept=x"] {
        let page = ada.page(&format!("{text}?{query}")).await;
        assert_eq!(page.texts("textarea"), ["# Mine"], "{query}");
        assert!(!page.text().contains("Evil"), "{query}");
    }
    let settings = format!("{DEVICES}/draft/settings?ownership=personal&audience=groups&kept");
    let page = ada.page(&settings).await;
    assert_eq!(page.attributes("input[name=ownership][checked]", "value"), ["any"]);
}

#[tokio::test]
async fn what_a_start_publishes_is_one_act_a_policy_of_the_operators() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    let log = ada.page("/admin/log").await;
    assert_eq!(log.texts("tbody td:nth-child(3)"), ["Version published"; 2]);
    assert_eq!(log.texts("tbody td:nth-child(2)"), ["Operator (command line)"; 2]);
    // A start with nothing new is none.
    let site = builder.start().await;
    assert_eq!(site.database_rows("SELECT id FROM acts WHERE subject <> 'any'").await.len(), 2);
    builder.remove_policy("contoso", "personal");
    builder.start().await;
    builder.policy("contoso", "personal", "ownership = \"personal\"\nversion = 1");
    builder.text(
        "contoso",
        "personal",
        "en-US",
        "# Personal devices\n\nThese are the **terms**.\n",
    );
    let site = builder.start().await;
    let acts = site.database_rows("SELECT action FROM acts WHERE subject = 'personal'").await;
    let mut actions: Vec<_> = acts.iter().map(|act| act["action"].as_str().unwrap()).collect();
    actions.sort_unstable();
    assert_eq!(actions, ["policy.published", "policy.published", "policy.retired"]);
}
