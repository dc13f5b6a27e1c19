//! Where nobody is known yet: whose address a request comes from, how much anybody may ask for, and what the log says of it.

use std::{
    net::Ipv4Addr,
    time::{Duration, Instant},
};

use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};
use vestibule::{api::tokens::Right, edge::ClientAddress, ids::TenantId};

use crate::{
    command_line::Process,
    support::{
        Browser, Page, Site, SiteBuilder,
        mdm::{Mdm, request},
        site::CONTOSO,
        windows::{REDIRECT_URI, client},
    },
};

const GRACE: &str = "aaaaaaaa-0000-4000-8000-0000000096ac";

/// A site whose proxy is on this machine.
async fn behind_a_proxy() -> (SiteBuilder, Site) {
    let builder = SiteBuilder::new().await.server("trusted_proxies = [\"127.0.0.1\"]");
    let site = builder.start().await;
    (builder, site)
}

/// A call without a valid token, for which a proxy says this.
async fn guess(http: &Client, site: &Site, forwarded_for: &str) -> StatusCode {
    let list = http.get(site.url("/api/v1/devices")).header("x-forwarded-for", forwarded_for);
    list.send().await.unwrap().status()
}

/// How many of so many guesses are told that there were too many.
async fn held_back(site: &Site, guesses: usize, forwarded_for: impl Fn(usize) -> String) -> usize {
    let (http, mut held_back) = (client(), 0);
    for n in 0..guesses {
        let status = guess(&http, site, &forwarded_for(n)).await;
        held_back += usize::from(status == StatusCode::TOO_MANY_REQUESTS);
    }
    held_back
}

#[tokio::test]
async fn behind_a_trusted_proxy_each_client_is_counted_by_itself() {
    let (_builder, site) = behind_a_proxy().await;
    assert!(held_back(&site, 120, |_| "198.51.100.1".to_owned()).await > 20);
    assert_eq!(held_back(&site, 50, |_| "198.51.100.2".to_owned()).await, 0, "somebody else");
    // What somebody puts in front of it is theirs, and makes nobody else of them.
    let made_up = |n| format!("10.0.0.{n}, 2001:db8::{n}, 198.51.100.1");
    assert!(held_back(&site, 50, made_up).await > 20);
    // One network of version 6 is one.
    assert!(held_back(&site, 120, |n| format!("2001:db8::{n}")).await > 20);
    assert_eq!(held_back(&site, 50, |n| format!("[2001:db8:{}::1]:443", n + 1)).await, 0);
}

#[tokio::test]
async fn whoever_is_no_trusted_proxy_has_the_address_that_they_come_from() {
    let (_builder, site) = Site::start().await;
    assert!(held_back(&site, 120, |n| format!("198.51.100.{n}")).await > 20);
    let elsewhere = SiteBuilder::new().await.server("trusted_proxies = [\"10.0.0.0/8\", \"::1\"]");
    let site = elsewhere.start().await;
    assert!(held_back(&site, 120, |n| format!("198.51.100.{n}")).await > 20);
}

#[tokio::test]
async fn while_somebody_guesses_tokens_a_valid_one_is_let_in_new_or_not() {
    let (_builder, site) = Site::start().await;
    let mdm = Mdm::of(&site).await;
    let (http, list) = (client(), site.url("/api/v1/devices"));
    let one_more = format!("vst_{}", "A".repeat(43));
    let mut held_back = 0;
    for _ in 0..200 {
        // In the form of one, so that it would have to be looked up.
        let answer = http.get(&list).bearer_auth(&one_more).send().await.unwrap();
        held_back += usize::from(answer.status() == StatusCode::TOO_MANY_REQUESTS);
    }
    assert!(held_back > 100, "{held_back}");
    mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    // One that was made meanwhile: a second later at the latest, though the guesses go on.
    let token = site.api_token(CONTOSO, &[Right::Read]).await;
    let begun = Instant::now();
    loop {
        let guess = http.get(&list).bearer_auth(&one_more).send().await.unwrap();
        assert!(guess.status().is_client_error());
        if http.get(&list).bearer_auth(&token).send().await.unwrap().status() == StatusCode::OK {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(3), "a valid token is not let in");
    }
}

/// A request for the page, with this token, for which a proxy says this.
fn visit(http: &Client, site: &Site, token: &str, forwarded_for: &str) -> RequestBuilder {
    let query = [("redirect_uri", REDIRECT_URI), ("api-version", "1.0")];
    let get = http.get(site.url("/TermsOfUse")).query(&query).bearer_auth(token);
    get.header("x-forwarded-for", forwarded_for)
}

/// A token whose signature is not right, and all else is.
fn forged(token: &str) -> String {
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let turned: String = signature.chars().rev().collect();
    format!("{signed}.{turned}")
}

/// Who asks too often.
const FROM: &str = "198.51.100.1";

/// What many requests without a good token would count is counted, as fast as they might come: from one address, or from many.
fn flood(site: &Site, addresses: u32, tenant: Option<TenantId>) {
    let first: Ipv4Addr = FROM.parse().unwrap();
    for n in 0..10_000 {
        let from = Ipv4Addr::from(u32::from(first).wrapping_add((n % addresses) << 8));
        let _ = site.app.limits.visit_failed(ClientAddress::new(from.into()), tenant);
    }
}

/// What a request is told after a flood. On a slow machine there may be room for one again by then.
async fn after(flood: impl Fn(), send: impl AsyncFn() -> Response) -> Response {
    for _ in 0..20 {
        flood();
        let answer = send().await;
        if answer.status() == StatusCode::TOO_MANY_REQUESTS {
            return answer;
        }
    }
    panic!("nobody is told to wait");
}

async fn assert_says_to_wait(answer: Response, words: &str) {
    let page = Page::read(answer).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "{}", page.text());
    assert!(page.text().contains(words), "{}", page.text());
    let wait: u64 = page.headers["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=30).contains(&wait), "{wait}");
    // Else it is as every page there.
    assert_eq!(page.headers["cache-control"], "private, no-cache");
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
    assert!(!page.headers.contains_key("location") && !page.headers.contains_key("set-cookie"));
}

#[tokio::test]
async fn too_many_bad_tokens_from_one_address_are_told_to_wait_and_a_good_one_is_not() {
    let (_builder, site) = behind_a_proxy().await;
    let (http, forged) = (client(), forged(&site.token()));
    let send = async |from: &'static str, token: &str| {
        let request = visit(&http, &site, token, from).header("cxh-preferredlanguage", "de-DE");
        request.send().await.unwrap()
    };
    let mut last = send(FROM, "a.b.c").await;
    assert_eq!(last.status(), StatusCode::FOUND, "the first are told why");
    for token in ["a.b.c", &forged] {
        last = after(|| flood(&site, 1, None), async || send(FROM, token).await).await;
    }
    assert_says_to_wait(last, "Warten Sie eine Minute").await;
    // A school goes on: from the same address, with a good token, and with a good ticket.
    let page = Page::read(send(FROM, &site.token()).await).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let post = async |from: &'static str, ticket: &str| {
        let form = [("ticket", ticket), ("decision", "accept")];
        let post = http.post(site.url("/TermsOfUse")).form(&form).header("x-forwarded-for", from);
        post.send().await.unwrap()
    };
    let junk = after(|| flood(&site, 1, None), async || post(FROM, "junk").await).await;
    assert_says_to_wait(junk, "Wait a minute").await;
    assert_eq!(post(FROM, &page.ticket()).await.status(), StatusCode::FOUND);
    // And somebody else is told why their own is not good.
    assert_eq!(send("198.51.100.2", &forged).await.status(), StatusCode::FOUND);
    assert_eq!(post("198.51.100.2", "junk").await.status(), StatusCode::BAD_REQUEST);
    // Whoever goes on and on is not even looked at.
    let tries = || {
        flood(&site, 1, None);
        while site.app.limits.may_visit(ClientAddress::new(FROM.parse().unwrap())).is_ok() {}
    };
    let good = site.token();
    assert_says_to_wait(after(tries, async || send(FROM, &good).await).await, "Warten").await;
    let metrics = http.get(site.url("/metrics")).send().await.unwrap().text().await.unwrap();
    assert!(metrics.contains("vestibule_terms_of_use_total{outcome=\"too_many\"}"), "{metrics}");
}

#[tokio::test]
async fn a_flood_that_names_one_tenant_takes_nothing_from_another() {
    let (_builder, site) = behind_a_proxy().await;
    let (http, good) = (client(), site.token());
    let (forged, fabrikams) = (forged(&good), site.fabrikam_token());
    let answer = visit(&http, &site, &forged, "203.0.113.9").send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::FOUND, "the first are told why");
    // From everywhere: no address has many. What requests would count is counted, as fast as they might come.
    let flood = || flood(&site, 10_000, Some(CONTOSO.parse().unwrap()));
    let send = async || visit(&http, &site, &forged, "203.0.113.9").send().await.unwrap();
    assert_says_to_wait(after(flood, send).await, "your organization").await;
    flood();
    for (token, from) in [(&good, "203.0.113.1"), (&fabrikams, "203.0.113.2")] {
        let answer = visit(&http, &site, token, from).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{from}");
    }
    // A tenant that is not served has no count.
    let nobody = site.claims_with("tid", "1f0c2a51-9d0b-4f0f-8b8a-aaaaaaaaaaaa".into());
    let nobody = crate::support::entra::sign(&nobody, &crate::support::entra::key(0));
    let answer = visit(&http, &site, &nobody, "203.0.113.3").send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::FOUND);
}

#[tokio::test]
async fn every_answer_says_what_it_is_and_to_come_over_https() {
    let (_builder, site) = Site::start().await;
    let http = client();
    for path in [
        "/healthz",
        "/readyz",
        "/metrics",
        "/assets/none.css",
        "/.well-known/jwks.json",
        "/api/v1/openapi.json",
        "/api/v1/devices",
        "/api/v1/none",
        "/TermsOfUse",
        "/sign-in",
        "/sign-in/callback",
        "/devices",
        "/help",
        "/admin",
        "/none",
    ] {
        let answer = http.get(site.url(path)).send().await.unwrap();
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff", "{path}");
        let strict = &answer.headers()["strict-transport-security"];
        assert_eq!(strict, "max-age=31536000", "{path}");
    }
    let mut plain = axum::http::HeaderMap::new();
    vestibule::edge::protect(&mut plain, false);
    assert!(!plain.contains_key("strict-transport-security"), "http is for trying it");
}

#[tokio::test]
async fn many_sign_ins_from_one_address_are_held_back_and_those_of_another_are_not() {
    let builder = SiteBuilder::with_portal().await.server("trusted_proxies = [\"127.0.0.1\"]");
    let site = builder.start().await;
    let http = client();
    let get = async |path: &str, from: &str| {
        http.get(site.url(path)).header("x-forwarded-for", from).send().await.unwrap().status()
    };
    for (path, first, at_most) in [
        ("/sign-in", StatusCode::SEE_OTHER, 1600),
        ("/sign-in/callback?code=x&state=x", StatusCode::BAD_REQUEST, 900),
    ] {
        assert_eq!(get(path, "198.51.100.1").await, first, "{path}");
        // What requests would count is counted, as fast as they might come.
        let from = ClientAddress::new([198, 51, 100, 1].into());
        for _ in 0..at_most {
            let _ = match path {
                "/sign-in" => site.app.limits.sign_in(from),
                _ => site.app.limits.callback(from),
            };
        }
        assert_eq!(get(path, "198.51.100.1").await, StatusCode::TOO_MANY_REQUESTS, "{path}");
        assert_eq!(get(path, "198.51.100.2").await, first, "{path}");
    }
}

/// The lines of a log that have this message.
fn lines(log: &str, message: &str) -> Vec<Value> {
    let all = log.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    all.filter(|line| line["message"] == message).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_refused_is_in_the_log_once_a_minute_with_its_address_and_without_secrets() {
    let builder = SiteBuilder::with_portal().await.server("trusted_proxies = [\"127.0.0.1\"]");
    let site = builder.start_now().await;
    let process = Process::start(&builder.config_file());
    let http = client();
    let ask = async |path: &str, from: &str, token: &str| {
        let get = http.get(process.url(path)).header("x-forwarded-for", from).bearer_auth(token);
        get.send().await.unwrap().status()
    };
    for _ in 0..150 {
        ask("/api/v1/devices/secret-in-the-path?and=in-the-query", "198.51.100.1", "vst_sesame")
            .await;
    }
    ask("/api/v1/devices", "198.51.100.2", "vst_sesame").await;
    let reads = site.api_token(CONTOSO, &[Right::Read]).await;
    let enroll = http.post(process.url("/api/v1/enrollments")).bearer_auth(&reads);
    let enroll = enroll.header("x-forwarded-for", "198.51.100.3").json(&json!({}));
    assert_eq!(enroll.send().await.unwrap().status(), StatusCode::FORBIDDEN);
    // Signed in at one instance, and so at the other.
    let browser = Browser::signed_in_as(&site, GRACE).await;
    let cookie = format!("__Host-session={}", browser.cookie("__Host-session").unwrap());
    let console = http.get(process.url("/admin")).header("cookie", &cookie);
    let console = console.header("x-forwarded-for", "198.51.100.4").send().await.unwrap();
    assert_eq!(console.status(), StatusCode::FORBIDDEN);
    let page = http.get(process.url("/sign-out")).header("cookie", &cookie).send().await.unwrap();
    let form = Page::read(page).await.attributes("input[name=form]", "value").remove(0);
    let out = http.post(process.url("/sign-out")).header("cookie", &cookie).form(&[("form", form)]);
    assert!(out.send().await.unwrap().status().is_redirection());

    let begun = Instant::now();
    while lines(&process.log(), "signed out of the portal").is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(5), "{}", process.log());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let log = process.log();
    let refused = lines(&log, "refused");
    let of =
        |client: &str| refused.iter().filter(|line| line["client"] == client).collect::<Vec<_>>();
    let [unknown, many] = &of("198.51.100.1")[..] else { panic!("{refused:?}") };
    assert_eq!((&unknown["why"], &unknown["status"]), (&json!("not known"), &json!(401)));
    assert_eq!((&many["why"], &many["part"]), (&json!("too many"), &json!("api")));
    assert_eq!(unknown["route"], "/api/v1/devices/{id}");
    let [other] = &of("198.51.100.2")[..] else { panic!("{refused:?}") };
    assert!(other["left_out"].as_u64().unwrap() > 50, "{other}");
    let [right] = &of("198.51.100.3")[..] else { panic!("{refused:?}") };
    assert_eq!((&right["why"], &right["tenant"]), (&json!("not allowed"), &json!(CONTOSO)));
    let [role] = &of("198.51.100.4")[..] else { panic!("{refused:?}") };
    assert_eq!((&role["part"], &role["user"]), (&json!("console"), &json!(GRACE)));
    let out = &lines(&log, "signed out of the portal")[0];
    assert_eq!((&out["user"], &out["everywhere"]), (&json!(GRACE), &json!(false)));
    for secret in ["sesame", "secret-in-the-path", "in-the-query", &*reads, &cookie[20..]] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
    assert!(!log.contains("server.trusted_proxies"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_that_nobody_has_named_is_warned_of_once() {
    let builder = SiteBuilder::new().await;
    let process = Process::start(&builder.config_file());
    for n in 0..5 {
        let get = client().get(process.url("/healthz"));
        get.header("x-forwarded-for", format!("198.51.100.{n}")).send().await.unwrap();
    }
    let begun = Instant::now();
    while !process.log().contains("server.trusted_proxies") {
        assert!(begun.elapsed() < Duration::from_secs(5), "{}", process.log());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let log = process.log();
    assert_eq!(log.matches("server.trusted_proxies").count(), 1, "{log}");
    assert!(log.contains("\"peer\":\"127.0.0.1\""), "{log}");
}
