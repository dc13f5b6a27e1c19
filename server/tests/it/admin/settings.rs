//! Settings: set in the console, in force on all instances without a restart.

use std::time::{Duration, Instant};

use reqwest::{Response, StatusCode, header};
use serde_json::Value;
use vestibule::{config::FreeSlot, terms_of_use::tenant::Tenant};

use super::{AUDITOR, GRACE, HELPER, console};
use crate::{
    command_line::vestibule,
    graph::may_accept,
    support::{
        Browser, FakeGraph, Page, Site, SiteBuilder, Windows,
        browser::location,
        certificate::Certificate,
        graph,
        site::{ADA, CONTOSO, FABRIKAM},
        windows::client,
    },
};

const GROUP: &str = "5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93";
/// As much of a PNG as tells its size: 320 by 80 pixels.
const PNG: &[u8] =
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x40\0\0\0\x50\x08\x06\0\0\0\0\0\0\0\0\0\0\0IEND\xaeB`\x82";

fn address(section: &str) -> String {
    format!("/admin/settings/{section}")
}

/// The fields of a page's form as a browser has them, but for these.
async fn filled<'a>(
    browser: &Browser<'_>,
    section: &str,
    fields: &[(&'a str, &'a str)],
) -> Vec<(String, String)> {
    let page = browser.page(&address(section)).await;
    let hidden = |name: &str| page.attributes(&format!("input[name={name}]"), "value").remove(0);
    let mut form: Vec<_> = ["form", "seen"].map(|n| (n.to_owned(), hidden(n))).into();
    form.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    form
}

async fn post(browser: &Browser<'_>, section: &str, form: &[(String, String)]) -> Response {
    let form: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    browser.post(&address(section), &form).await
}

pub async fn save(browser: &Browser<'_>, section: &str, fields: &[(&str, &str)]) {
    let page = browser.page(&address(section)).await;
    for (name, _) in fields {
        let field = format!("main form [name='{name}']");
        assert!(!page.attributes(&field, "name").is_empty(), "{section} has no field {name}");
    }
    let form = filled(browser, section, fields).await;
    let answer = post(browser, section, &form).await;
    assert_eq!(
        answer.status(),
        StatusCode::SEE_OTHER,
        "{section}: {}",
        answer.text().await.unwrap()
    );
    assert_eq!(location(&answer), format!("/admin/settings?done={section}"));
}

/// What comes back of a form that is not right.
async fn refused(browser: &Browser<'_>, section: &str, fields: &[(&str, &str)]) -> Page {
    let form = filled(browser, section, fields).await;
    let page = Page::read(post(browser, section, &form).await).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{section} {fields:?}");
    page
}

/// Waits for something that is to be so within two seconds.
async fn soon(what: &str, is_so: impl AsyncFn() -> bool) {
    let begun = Instant::now();
    while !is_so().await {
        assert!(begun.elapsed() < Duration::from_secs(2), "not in force: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Contoso, as an instance has it now.
fn of<T>(site: &Site, look: impl Fn(&Tenant) -> T) -> T {
    look(&site.live.app().tenants[&CONTOSO.parse().unwrap()])
}

async fn acts(site: &Site) -> Vec<Value> {
    site.database_rows(
        "SELECT actor_name, subject, before, after FROM acts WHERE action = 'settings.changed' \
         ORDER BY acted_at, subject",
    )
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn each_section_is_in_force_on_two_instances_within_two_seconds_without_a_restart() {
    let builder = console("").await;
    let (first, second) = (builder.start().await, builder.start().await);
    let browser = Browser::signed_in(&first).await;
    let there = Browser::signed_in(&second).await;

    save(&browser, "caps", &[("device_cap", "3"), ("cap_override", &format!("group {GROUP} 7"))])
        .await;
    soon("the cap", async || there.page("/devices").await.text().contains("of 3")).await;
    of(&second, |tenant| {
        assert_eq!(tenant.cap.limit(GRACE.parse().unwrap(), &[GROUP.parse().unwrap()]), 7);
    });

    let removals = [
        ("removals.free_slot", "on_confirmation"),
        ("removals.most_pending", "2"),
        ("removals.on_terms_page", "false"),
    ];
    save(&browser, "removals", &removals).await;
    soon("removals", async || of(&second, |tenant| tenant.removals.most_pending == 2)).await;
    of(&second, |tenant| {
        assert_eq!(tenant.removals.free_slot, FreeSlot::OnConfirmation);
        assert!(!tenant.removals.on_terms_page);
    });

    let support = [("support.name", "Helpers <&>"), ("support.phone", "+49 89 555-0100")];
    save(&browser, "support", &support).await;
    soon("support", async || {
        let page = there.page("/devices").await.html;
        page.contains("Helpers &lt;&amp;&gt;") && page.contains("+49 89 555-0100")
    })
    .await;

    let terms = [("no_terms", "refuse"), ("agreements.withdrawal", "refused")];
    save(&browser, "terms", &terms).await;
    soon("withdrawal", async || of(&second, |t| format!("{:?}", t.agreements).contains("Refused")))
        .await;

    save(&browser, "branding", &[("branding.accent", "#0b6a0b")]).await;
    soon("the accent", async || {
        there.page("/devices").await.attributes("link[rel=stylesheet]", "href").len() == 2
    })
    .await;
    let page = Windows::joins(&second).header("cxh-host", "MOSET").page().await;
    let sheet = page.attributes("link[rel=stylesheet]", "href").remove(0);
    for site in [&first, &second] {
        let sheet = client().get(site.url(&sheet)).send().await.unwrap();
        assert!(sheet.text().await.unwrap().contains("#0b6a0b"));
    }

    let windows = [
        ("redirect_uris", "ms-appx-web:\r\n\r\nms-aadj-redir:\r\nhttps://mdm.contoso.com/done"),
        ("audiences", "api://more"),
    ];
    save(&browser, "windows", &windows).await;
    let more = second.token_with("aud", "api://more".into());
    soon("an audience", async || {
        let windows = Windows::joins(&second).token(&more);
        windows.query("redirect_uri", "https://mdm.contoso.com/done").page().await.status == 200
    })
    .await;
    assert_eq!(Windows::joins(&second).page().await.status, 200, "the file's is still good");

    let roles =
        [("sign_in.administrators", ""), ("sign_in.auditors", ""), ("sign_in.help_desk", "")];
    let page = refused(&browser, "roles", &roles).await;
    assert!(
        page.text().contains("is set in the configuration file"),
        "the file's: {}",
        page.text()
    );

    // The log says by whom.
    let acts = acts(&first).await;
    for section in ["caps", "removals", "support", "terms", "branding", "windows"] {
        assert_eq!(acts.iter().filter(|act| act["subject"] == section).count(), 1, "{section}");
    }
    assert!(acts.iter().all(|act| act["actor_name"] == "ada@contoso.com"));
    let support = acts.iter().find(|act| act["subject"] == "support").unwrap();
    assert_eq!(support["before"], Value::Null);
    assert!(support["after"].as_str().unwrap().contains("+49 89 555-0100"));
}

#[tokio::test(flavor = "multi_thread")]
async fn restrictions_and_a_pause_are_in_force_on_two_instances_and_at_the_next_start() {
    let builder = console("").await;
    let (first, second) = (builder.start().await, builder.start().await);
    let browser = Browser::signed_in(&first).await;
    let restrictions = [
        ("restrictions.personal_devices", "blocked"),
        ("restrictions.minimum_os_version", "10.0.19045"),
        ("restrictions.licensed_groups", GROUP),
        ("restrictions.licensed_users", ADA),
        ("restrictions.pin", "required"),
    ];
    save(&browser, "restrictions", &restrictions).await;
    soon("the PIN", async || {
        !Windows::joins(&second).page().await.attributes("input#pin", "name").is_empty()
    })
    .await;
    let personal = Windows::adds_account(&second).page().await.text();
    assert!(personal.contains("ersonal"), "{personal}");

    let pause = [
        ("restrictions.maintenance", "on"),
        ("restrictions.maintenance.from", ""),
        ("restrictions.maintenance.until", "2026-11-20T13:30"),
        ("restrictions.maintenance.message", "Back after lunch."),
    ];
    save(&browser, "maintenance", &pause).await;
    soon("the pause", async || {
        Windows::joins(&second).page().await.text().contains("Back after lunch.")
    })
    .await;
    let now = browser.page(&address("maintenance")).await;
    assert_eq!(now.attributes("input[type=datetime-local]", "value"), ["", "2026-11-20T13:30"]);
    save(&browser, "maintenance", &[("restrictions.maintenance", "off")]).await;
    soon("no pause", async || {
        !Windows::joins(&second).page().await.text().contains("Back after lunch.")
    })
    .await;

    // The overview says what is set where.
    let there = Browser::signed_in(&second).await;
    let overview = there.page("/admin/settings").await.text();
    for words in ["Required", "10.0.19045", GROUP, "Set here", "Configuration file"] {
        assert!(overview.contains(words), "{words}: {overview}");
    }
    // A third one begins with them.
    let third = builder.start().await;
    assert!(
        third.live.app().tenants[&CONTOSO.parse().unwrap()]
            .restrictions
            .license(ADA.parse().unwrap(), &[])
    );
}

#[tokio::test]
async fn what_cannot_be_used_comes_back_as_it_was_typed_and_changes_nothing() {
    let builder = console("").await;
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    let bad_list = format!("{GROUP}\r\n\r\nno id");
    for (section, field, typed, wrong) in [
        ("caps", "device_cap", "many", "Write a number"),
        ("caps", "device_cap", "-1", "Write a number"),
        ("caps", "cap_override", "group x 3", "Line 1: Write “group”"),
        ("caps", "cap_override", "team 3", "Line 1: Write “group”"),
        ("removals", "removals.most_pending", "0", "1 or more"),
        ("removals", "removals.free_slot", "never", "Choose one of them"),
        ("restrictions", "restrictions.minimum_os_version", "11", "Write a version"),
        ("restrictions", "restrictions.licensed_groups", &bad_list, "Line 3: Write an object ID"),
        ("restrictions", "restrictions.pin", "maybe", "Choose one of them"),
        ("terms", "no_terms", "perhaps", "Choose one of them"),
        ("branding", "branding.accent", "green", "Write a colour"),
        ("support", "support.email", "help", "Write an address such as help@"),
        ("support", "support.url", "javascript:alert(1)", "begins with https://"),
        ("windows", "redirect_uris", "https://x.example/../y", "Line 1: Write a scheme"),
    ] {
        // Of the others, what a browser would send of a form that is as it was.
        let others = [
            ("removals.free_slot", "at_once"),
            ("removals.on_terms_page", "true"),
            ("restrictions.personal_devices", "allowed"),
            ("restrictions.pin", "off"),
            ("no_terms", "continue"),
            ("agreements.withdrawal", "allowed"),
        ];
        let fields: Vec<_> = std::iter::once((field, typed))
            .chain(others.into_iter().filter(|o| o.0 != field))
            .collect();
        let page = refused(&browser, section, &fields).await;
        let id = field.replace('.', "-");
        assert_eq!(
            page.attributes("[role=alert] a", "href"),
            [format!("#{id}")],
            "{field} {typed}"
        );
        let text = page.text().replace(['\u{2068}', '\u{2069}'], "");
        assert!(text.contains(wrong), "{field} {typed}: {text}");
        let mut kept = page.texts(&format!("textarea#{id}"));
        kept.extend(page.attributes(&format!("input#{id}[type=text]"), "value"));
        if !["free_slot", "pin", "no_terms"].iter().any(|name| field.ends_with(name)) {
            assert_eq!(kept.len(), 1, "{field}");
            assert_eq!(kept[0].trim().replace('\r', ""), typed.replace('\r', ""), "{field}");
        }
    }
    // From after until: each is right, and both together are not.
    let pause = [
        ("restrictions.maintenance", "on"),
        ("restrictions.maintenance.from", "2026-12-02T00:00"),
        ("restrictions.maintenance.until", "2026-12-01T00:00"),
        ("restrictions.maintenance.message", "Kept"),
    ];
    let page = refused(&browser, "maintenance", &pause).await;
    assert!(page.text().contains("must end after it begins"), "{}", page.text());
    assert!(page.html.contains("2026-12-02T00:00") && page.html.contains("Kept"));
    assert_eq!(acts(&site).await, Vec::<Value>::new());
    let rows = site.database_rows("SELECT settings FROM tenant_settings").await;
    assert!(rows.is_empty(), "{rows:?}");
}

#[tokio::test]
async fn the_second_of_two_administrators_is_told_sees_both_values_and_loses_nothing() {
    let builder = console("").await;
    let site = builder.start().await;
    let (ada, grace) = (Browser::signed_in(&site).await, Browser::new(&site));
    let mut claims = grace.id_claims();
    claims["oid"] = GRACE.into();
    claims["preferred_username"] = "grace@contoso.com".into();
    grace.sign_in("/devices", claims).await;

    let fields = |name, phone| [("support.name", name), ("support.phone", phone)];
    let begun = filled(&ada, "support", &fields("Ada’s desk", "+1 425 555 0100")).await;
    save(&grace, "support", &fields("Grace’s desk", "+1 425 555 0100")).await;
    // Another section is not in the way.
    save(&grace, "caps", &[("device_cap", "9")]).await;

    let page = Page::read(post(&ada, "support", &begun).await).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = page.text();
    assert!(text.contains("Somebody else has changed this meanwhile"), "{text}");
    assert!(text.contains("grace@contoso.com") && text.contains("Grace’s desk"), "{text}");
    assert_eq!(page.attributes("input#support-name", "value"), ["Ada’s desk"]);
    assert_eq!(text.matches("Saved now:").count(), 1, "only what differs: {text}");
    // With the page that says so, she can.
    let hidden = |name: &str| {
        (name.to_owned(), page.attributes(&format!("input[name={name}]"), "value").remove(0))
    };
    let mut again = vec![hidden("form"), hidden("seen")];
    again.extend(begun.iter().filter(|(name, _)| name.starts_with("support")).cloned());
    assert_eq!(post(&ada, "support", &again).await.status(), StatusCode::SEE_OTHER);
    let names: Vec<_> =
        acts(&site).await.into_iter().filter(|a| a["subject"] == "support").collect();
    assert_eq!(names.len(), 2);
    assert!(ada.page(&address("support")).await.html.contains("Ada’s desk"));
    assert!(ada.page(&address("caps")).await.html.contains("value=\"9\""));
}

#[tokio::test]
async fn what_the_file_sets_cannot_be_changed_here_not_even_by_a_form_made_by_hand() {
    let builder =
        console("device_cap = 4\n[tenant.restrictions]\npin = \"off\"\n[tenant.branding]\naccent = \"#0b6a0b\"").await;
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    for (section, field, typed) in [
        ("caps", "device_cap", "99"),
        ("restrictions", "restrictions.pin", "required"),
        ("branding", "branding.accent", "#ff0000"),
        ("sign-in", "sign_in.client_id", "mine"),
        ("sign-in", "sign_in.client_secret", "hunter2"),
        ("roles", "sign_in.administrators", GRACE),
    ] {
        let form = browser.page(&address(section)).await;
        assert!(form.attributes(&format!("[name='{field}']"), "name").is_empty(), "{field}");
        let page = refused(&browser, section, &[(field, typed)]).await;
        assert!(
            page.text().contains("is set in the configuration file"),
            "{field}: {}",
            page.text()
        );
        assert!(!page.html.contains("hunter2"));
    }
    assert_eq!(acts(&site).await, Vec::<Value>::new());
    // Beside it, the rest of the section can be.
    let rest = [("restrictions.personal_devices", "blocked")];
    save(&browser, "restrictions", &rest).await;
    soon("the rest", async || of(&site, |t| format!("{:?}", t.restrictions).contains("Blocked")))
        .await;
    let overview = browser.page("/admin/settings").await.text();
    assert!(overview.contains("Configuration file") && overview.contains("Set here"), "{overview}");
}

#[tokio::test]
async fn only_an_administrator_changes_settings_and_nobody_another_tenants() {
    let builder = console("").await;
    let site = builder.start().await;
    for user in [AUDITOR, HELPER] {
        let browser = Browser::signed_in_as(&site, user).await;
        assert_eq!(browser.get(&address("caps")).await.status(), StatusCode::FORBIDDEN);
        let posted = browser.post(&address("caps"), &[("device_cap", "99")]).await;
        assert_eq!(posted.status(), StatusCode::FORBIDDEN, "{user}");
    }
    let auditor = Browser::signed_in_as(&site, AUDITOR).await.page("/admin/settings").await;
    assert!(auditor.attributes("main a[href='/admin/settings/caps']", "href").is_empty());
    let browser = Browser::signed_in(&site).await;
    assert_eq!(browser.get(&address("nothing")).await.status(), StatusCode::NOT_FOUND);
    // Without the form's token nothing is done, and what was typed comes back.
    let page = Page::read(browser.post(&address("caps"), &[("device_cap", "99")]).await).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.attributes("input#device_cap", "value"), ["99"]);
    save(&browser, "caps", &[("device_cap", "6")]).await;
    soon("the cap", async || of(&site, |t| t.cap.limit(ADA.parse().unwrap(), &[]) == 6)).await;
    let fabrikam = &site.live.app().tenants[&FABRIKAM.parse().unwrap()];
    assert_eq!(fabrikam.cap.limit(ADA.parse().unwrap(), &[]), 15);
}

/// Sends a picture as a browser does.
async fn send_logo(browser: &Browser<'_>, content: &[u8], remove: bool) -> Response {
    let token = browser.token(&address("logo")).await;
    let mut body =
        format!("--b\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n{token}\r\n")
            .into_bytes();
    if remove {
        body.extend(b"--b\r\nContent-Disposition: form-data; name=\"remove\"\r\n\r\n1\r\n");
    }
    body.extend(b"--b\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"l.png\"\r\nContent-Type: image/png\r\n\r\n");
    body.extend(content);
    body.extend(b"\r\n--b--\r\n");
    let cookie = browser
        .cookies
        .lock()
        .unwrap()
        .iter()
        .map(|(n, v)| format!("{n}={v}"))
        .collect::<Vec<_>>()
        .join("; ");
    let request = client().post(browser.site.url(&address("logo"))).header("accept-language", "en");
    let request = request
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    request.body(body).send().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logo_is_sent_shown_everywhere_and_taken_away() {
    let builder = console("").await;
    let (site, second) = (builder.start().await, builder.start().await);
    let browser = Browser::signed_in(&site).await;
    for (content, says) in [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "SVG can hold script"),
        ([PNG, &vec![0; 70_000]].concat(), "at most 64 KB"),
        (vec![], "Choose a picture."),
    ] {
        let page = Page::read(send_logo(&browser, &content, false).await).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.attributes("[role=alert] a", "href"), ["#logo"]);
        assert!(page.text().contains(says), "{}", page.text());
    }
    let before = Windows::joins(&second).page().await;
    let sheet = before.attributes("link[rel=stylesheet]", "href").remove(0);
    assert_eq!(location(&send_logo(&browser, PNG, false).await), "/admin/settings?done=logo");
    soon("the logo", async || {
        !Windows::joins(&second).page().await.attributes("img", "src").is_empty()
    })
    .await;
    let page = Windows::joins(&second).page().await;
    let logo = page.attributes("img", "src").remove(0);
    let csp = page.headers["content-security-policy"].to_str().unwrap();
    assert!(csp.contains("img-src 'self'"), "{csp}");
    let answer = client().get(second.url(&logo)).send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "image/png");
    assert_eq!(answer.bytes().await.unwrap(), PNG);
    // A page that was on its way still finds its style sheet.
    assert_eq!(client().get(second.url(&sheet)).send().await.unwrap().status(), StatusCode::OK);
    assert_eq!(send_logo(&browser, b"", true).await.status(), StatusCode::SEE_OTHER);
    soon("no logo", async || {
        Windows::joins(&second).page().await.attributes("img", "src").is_empty()
    })
    .await;
    assert!(site.database_rows("SELECT sha256 FROM tenant_logos").await.is_empty());
    let log = format!("{:?}", acts(&site).await);
    assert!(log.contains("sha256") && !log.contains("iVBOR"), "{log}");
}

/// Runs `vestibule settings` with a text for stdin.
pub fn command(builder: &SiteBuilder, arguments: &[&str], stdin: &str) -> (bool, String) {
    use std::{io::Write as _, process::Stdio};
    let mut child = vestibule()
        .arg("settings")
        .args(arguments)
        .args(["--tenant", CONTOSO, "--config"])
        .arg(builder.config_file())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let told = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(told).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_and_its_roles_can_be_set_without_the_file_and_the_secret_is_never_told() {
    let builder = SiteBuilder::new().await;
    let site = builder.start().await;
    let nobody = Browser::new(&site);
    assert_ne!(nobody.get("/sign-in").await.status(), StatusCode::SEE_OTHER, "there is no portal");
    let first = format!(
        "[sign_in]\nclient_id = \"portal-client\"\nclient_secret = \"portal-secret\"\n\
         administrators = [\"{ADA}\"]\n[restrictions]\nmaintenance = {{ until = 2026-11-20T11:00:00Z }}\n"
    );
    let (done, told) = command(&builder, &["set"], &first);
    assert!(done, "{told}");
    for (arguments, stdin, says) in [
        (&["set"][..], "device_cap = \"many\"", "device_cap"),
        (&["set"], "[sign_in]\nadministrators = [\"x\"]", "sign_in.administrators"),
        (&["set"], "name = \"Mine\"", "name: expected one of device_cap"),
        (&["unset", "terms"], "", "terms: expected one of"),
    ] {
        let (done, told) = command(&builder, arguments, stdin);
        assert!(!done && told.contains(says), "{told}");
    }
    let (_, told) = command(&builder, &["show"], "");
    assert!(told.contains("sign_in.client_id") && !told.contains("portal-secret"), "{told}");
    soon("the client", async || nobody.get("/sign-in").await.status() == StatusCode::SEE_OTHER)
        .await;

    let browser = Browser::signed_in(&site).await;
    let page = browser.page(&address("sign-in")).await;
    assert_eq!(page.attributes("#sign_in-client_secret", "value"), [""]);
    // Who was signed out meanwhile types it again: it does not go round in an address.
    let typed = [("sign_in.client_id", "kept"), ("sign_in.client_secret", "hunter2")];
    let way = location(&nobody.post(&address("sign-in"), &typed).await);
    assert!(way.contains("kept") && !way.contains("hunter2"), "{way}");
    // The secret stays where none is typed, and a new one takes its place.
    save(
        &browser,
        "sign-in",
        &[("sign_in.client_id", "portal-client"), ("sign_in.client_secret", "")],
    )
    .await;
    Browser::signed_in(&site).await;
    save(
        &browser,
        "sign-in",
        &[("sign_in.client_id", "portal-client"), ("sign_in.client_secret", "n3w-s3cret")],
    )
    .await;
    soon("a new secret", async || {
        let browser = Browser::new(&site);
        browser.sign_in("/devices", browser.id_claims()).await.status()
            == StatusCode::SERVICE_UNAVAILABLE
    })
    .await;

    // The last administrator cannot go; with another one they can.
    let roles = |who| {
        [("sign_in.administrators", who), ("sign_in.auditors", ""), ("sign_in.help_desk", HELPER)]
    };
    let page = refused(&browser, "roles", &roles("")).await;
    assert!(page.text().contains("You are the last administrator"), "{}", page.text());
    save(&browser, "roles", &roles(GRACE)).await;
    soon("no role", async || browser.get("/admin").await.status() == StatusCode::FORBIDDEN).await;

    let rows = site.database_rows("SELECT settings FROM tenant_settings").await;
    let everything = format!("{rows:?} {:?}", acts(&site).await);
    for secret in ["portal-secret", "n3w-s3cret"] {
        assert!(!everything.contains(secret), "{everything}");
    }
    assert!(everything.contains("changed") && everything.contains("operator"), "{everything}");
}

#[tokio::test]
async fn where_the_file_has_come_to_set_the_same_the_file_wins_and_what_is_unusable_is_left_out() {
    let builder = console("").await;
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    save(&browser, "caps", &[("device_cap", "6"), ("cap_override", &format!("user {ADA} 2"))])
        .await;
    drop(site);
    let builder = builder.contoso_first("device_cap = 8\n");
    let site = builder.start().await;
    assert_eq!(of(&site, |t| t.cap.limit(GRACE.parse().unwrap(), &[])), 8);
    assert_eq!(of(&site, |t| t.cap.limit(ADA.parse().unwrap(), &[])), 2);
    // Somebody else's hands in the database: what cannot be used changes nothing under a running server…
    site.change_database(
        "UPDATE tenant_settings SET revision = revision + 1, \
         settings = '{\"restrictions\":{\"pin\":\"maybe\"},\"support\":{\"name\":\"Desk\"}}'",
    )
    .await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(of(&site, |t| t.cap.limit(ADA.parse().unwrap(), &[])), 2);
    // … and a start goes on with the rest.
    let again = builder.start().await;
    assert_eq!(of(&again, |t| t.support.clone().unwrap().name), Some("Desk".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn graph_is_asked_as_the_console_says_with_a_secret_or_a_certificate() {
    let licensed = format!("[tenant.restrictions]\nlicensed_groups = [\"{GROUP}\"]\n");
    let builder = console(&licensed).await;
    let fake = FakeGraph::start(&builder.entra).await;
    fake.put(ADA, &[GROUP]);
    let builder = builder.contoso_first(&format!("graph_roots = [\"{}\"]\n", fake.base()));
    let (first, second) = (builder.start().await, builder.start().await);
    assert!(!may_accept(&second).await, "without Graph she counts as in no group");
    let browser = Browser::signed_in(&first).await;

    // The choices of the form, as a browser sends them.
    let keep = [("graph.compliance", "keep"), ("graph.removed_devices", "keep")];
    let with = |fields: &[(&'static str, &'static str)]| [fields, &keep].concat();
    let alone = with(&[("graph.client_id", graph::CLIENT), ("graph.groups_unreachable", "refuse")]);
    let page = refused(&browser, "graph", &alone).await;
    assert!(page.text().contains("a client secret or a certificate"), "{}", page.text());
    let with_secret = [
        ("graph.client_id", graph::CLIENT),
        ("graph.client_secret", graph::SECRET),
        ("graph.root", fake.base()),
        ("graph.groups_unreachable", "without"),
        ("graph.compliance", "keep"),
        ("graph.removed_devices", "keep"),
    ];
    save(&browser, "graph", &with_secret).await;
    soon("Graph", async || may_accept(&second).await).await;
    assert!(may_accept(&first).await);
    let overview = browser.page("/admin/settings").await;
    assert!(!overview.html.contains(graph::SECRET) && overview.text().contains("There is one"));
    assert!(!browser.page(&address("graph")).await.html.contains(graph::SECRET));
    let checks = Page::read(browser.send("/admin/settings/check", &[]).await).await;
    assert!(checks.text().contains("the authority gives the application a token"));

    // Another change leaves what is known of groups where it is.
    let asked = fake.calls().len();
    save(&browser, "caps", &[("device_cap", "4")]).await;
    soon("the cap", async || of(&second, |t| t.cap.limit(ADA.parse().unwrap(), &[]) == 4)).await;
    assert!(may_accept(&second).await);
    assert_eq!(fake.calls().len(), asked);

    let certificate = Certificate::until("2027-12-31T00:00:00Z".parse().unwrap());
    let other = Certificate::until("2027-12-31T00:00:00Z".parse().unwrap());
    let again = [
        ("graph.client_id", graph::CLIENT),
        ("graph.root", fake.base()),
        ("graph.groups_unreachable", "refuse"),
        ("graph.compliance", "keep"),
        ("graph.removed_devices", "keep"),
    ];
    let typed = |pem: String| [again.as_slice(), &[("graph.certificate", &*pem.leak())]].concat();
    for pem in
        [certificate.pem.clone(), format!("{}{}", certificate.pem, other.key_pem), "PEM".to_owned()]
    {
        let page = refused(&browser, "graph", &typed(pem)).await;
        assert!(page.text().contains("Paste a certificate"), "{}", page.text());
        assert!(!page.html.contains("PRIVATE KEY"));
    }
    builder.entra.application(graph::CLIENT, certificate.proof());
    save(&browser, "graph", &typed(format!("{}{}", certificate.key_pem, certificate.pem))).await;
    soon("the certificate", async || {
        let checks = Page::read(browser.send("/admin/settings/check", &[]).await).await;
        checks.text().contains("the certificate is good until 2027-12-31")
    })
    .await;
    soon("Graph, asked anew", async || may_accept(&second).await).await;
    let rows = first.database_rows("SELECT settings FROM tenant_settings").await;
    let stored = rows[0]["settings"].as_str().unwrap();
    assert!(stored.contains("certificate") && !stored.contains("client_secret"), "{stored}");
    assert!(!stored.contains("PRIVATE") && !stored.contains(graph::SECRET));
    let told = format!("{:?}", acts(&first).await);
    assert!(told.contains("graph.certificate") && told.contains("changed"), "{told}");
    assert!(!told.contains(graph::SECRET) && !told.contains("BEGIN"));
    // A certificate that ends soon is told of where an administrator comes first.
    assert!(!browser.page("/admin").await.text().contains("good until"));
    let near = Certificate::until("2026-12-15T00:00:00Z".parse().unwrap());
    builder.entra.application(graph::CLIENT, near.proof());
    save(&browser, "graph", &typed(format!("{}{}", near.pem, near.key_pem))).await;
    soon("the reminder", async || {
        browser.page("/admin").await.text().contains("Certificate for Microsoft Graph: good until")
    })
    .await;

    // Without a client nothing of it stays.
    let nobody = with(&[("graph.client_id", ""), ("graph.groups_unreachable", "refuse")]);
    save(&browser, "graph", &nobody).await;
    soon("nobody asks", async || !may_accept(&second).await).await;
    let rows = first.database_rows("SELECT settings FROM tenant_settings").await;
    assert!(!rows[0]["settings"].as_str().unwrap().contains("certificate"));
}

#[tokio::test]
async fn graph_is_where_microsoft_has_it_or_the_file_lets_it_be() {
    let allowed = "graph_roots = [\"https://graph.contoso.com\"]\n";
    let builder = console("").await.contoso_first(allowed);
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    let with = |root| {
        [
            ("graph.client_id", graph::CLIENT),
            ("graph.client_secret", graph::SECRET),
            ("graph.root", root),
            ("graph.groups_unreachable", "refuse"),
            ("graph.compliance", "keep"),
            ("graph.removed_devices", "keep"),
        ]
    };
    for elsewhere in [
        "https://graph.example.com",
        "https://graph.contoso.com:444",
        "http://127.0.0.1:1",
        "https://169.254.169.254",
        "https://graph.microsoft.com.example.com",
    ] {
        let page = refused(&browser, "graph", &with(elsewhere)).await;
        let text = page.text();
        assert!(
            text.contains("has to be allowed in the configuration file"),
            "{elsewhere}: {text}"
        );
    }
    save(&browser, "caps", &[("device_cap", "4")]).await;
    for right in ["https://graph.contoso.com", "https://dod-graph.microsoft.us"] {
        save(&browser, "graph", &with(right)).await;
    }
    // What was set before the rule, or by somebody else's hands, is not used.
    site.change_database(
        "UPDATE tenant_settings SET revision = revision + 1, \
         settings = REPLACE(settings, 'dod-graph.microsoft.us', 'graph.example.com')",
    )
    .await;
    let (store, ring) = (&site.app.store, site.app.keys.current());
    let in_force = vestibule::settings::in_force(store, &site.app.file, &ring).await.unwrap();
    let tenant = &in_force.config.tenants[0];
    assert!(tenant.graph.is_none());
    assert_eq!(tenant.device_cap, 4, "and the rest is");
}

#[tokio::test]
async fn graph_in_the_file_cannot_be_set_in_the_console() {
    let file = "[tenant.graph]\nclient_id = \"of-the-file\"\nclient_secret_file = \"portal-secret\"\n\
                root = \"https://graph.microsoft.com\"\n";
    let builder = console(file).await;
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    let page = browser.page(&address("graph")).await;
    assert!(page.text().contains("of-the-file") && page.text().contains("There is one"));
    assert!(page.attributes("main form [name='graph.client_id']", "name").is_empty());
    let page = refused(&browser, "graph", &[("graph.client_id", "x")]).await;
    assert!(page.text().contains("of-the-file"));
}
