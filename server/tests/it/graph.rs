//! Groups that a token leaves out, asked of Microsoft Graph.

use std::time::Duration;

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::command_line::Process;
use crate::support::{
    Browser, FakeGraph, Location, Page, Site, SiteBuilder, Windows,
    browser::SIGN_IN,
    certificate::Certificate,
    entra::{Mood, Proof, key, sign},
    graph::{CLIENT, GraphMood, ROLE},
    site::{ADA, FABRIKAM},
};

const LICENSED: &str = "bbbbbbbb-0000-4000-8000-000000000001";
const MANAGERS: &str = "bbbbbbbb-0000-4000-8000-000000000002";
const OTHERS: &str = "bbbbbbbb-0000-4000-8000-000000000003";
const FAILED: (&str, &str) = ("server_error", "internal service error");

/// Members alone may enroll, and managers may have a thousand devices.
fn rules() -> String {
    format!(
        "[tenant.restrictions]\nlicensed_groups = [\"{LICENSED}\"]\n\
         [[tenant.cap_override]]\ngroup = \"{MANAGERS}\"\ncap = 1000\n"
    )
}

async fn prepared(lines: &str, more: &str) -> (SiteBuilder, FakeGraph) {
    let builder = SiteBuilder::new().await;
    let graph = FakeGraph::start(&builder.entra).await;
    builder.file("graph-secret", "graph~secret\n");
    let section = graph.section(more);
    (builder.contoso(&format!("{lines}{section}")), graph)
}

async fn site(more: &str) -> (SiteBuilder, FakeGraph, Site) {
    let (builder, graph) = prepared(&rules(), more).await;
    graph.put(ADA, &[OTHERS, LICENSED, MANAGERS]);
    let site = builder.start().await;
    (builder, graph, site)
}

/// What Entra puts in the place of more than 200 groups.
fn overage(site: &Site) -> Value {
    let endpoint = "https://evil.example/users/groups";
    let mut claims = site.claims();
    claims["_claim_names"] = json!({ "groups": "src1" });
    claims["_claim_sources"] = json!({ "src1": { "endpoint": endpoint } });
    claims
}

/// Ada, who is in too many groups for her token.
fn ada(site: &Site) -> Windows<'_> {
    Windows::joins(site).token(&sign(&overage(site), &key(0)))
}

/// Whether Ada, whose groups are left out, may accept.
pub async fn may_accept(site: &Site) -> bool {
    ada(site).page().await.buttons("decision") == ["accept"]
}

async fn rows(site: &Site) -> usize {
    site.decision_rows().await.len()
}

#[tokio::test]
async fn groups_that_the_token_leaves_out_are_asked_of_graph_and_kept_for_five_minutes() {
    let (_builder, graph, site) = site("").await;
    let page = ada(&site).page().await;
    assert_eq!(page.buttons("decision"), ["accept"]);
    let accepted = Location::read(&page.press(&site, "decision", "accept").await);
    assert_eq!(accepted.get("IsAccepted"), Some("true"));
    let row = &site.decision_rows().await[0];
    assert_eq!(row["rule_groups"], json!([LICENSED, MANAGERS]).to_string(), "those alone");

    site.pass(SignedDuration::from_secs(299));
    assert!(may_accept(&site).await);
    assert_eq!(graph.calls(), ["POST /users/getMemberGroups"]);
    site.pass(SignedDuration::from_secs(2));
    graph.put(ADA, &[OTHERS]);
    assert!(!may_accept(&site).await, "she is not licensed any more");
    assert_eq!(graph.calls().len(), 2);
    assert_eq!(site.entra.application_token_fetches(), 1);
    // Shortly before its end the token is replaced.
    site.pass(SignedDuration::from_mins(51));
    may_accept(&site).await;
    assert_eq!(site.entra.application_token_fetches(), 2);
}

#[tokio::test]
async fn either_way_of_leaving_groups_out_is_understood_and_a_list_is_not_asked_about() {
    let (_builder, graph, site) = site("").await;
    let with = |name: &str, value: Value| {
        let claims = site.claims_with(name, value);
        Windows::joins(&site).token(&sign(&claims, &key(0)))
    };
    for (windows, licensed, calls) in [
        (with("groups", json!([LICENSED])), true, 0),
        (with("groups", Value::Null), false, 0),
        (with("hasgroups", json!(false)), false, 0),
        (with("_claim_names", json!({ "roles": "src1" })), false, 0),
        (with("_claim_names", json!("groups")), false, 0),
        (with("hasgroups", json!(true)), true, 1),
        (with("hasgroups", json!("true")), true, 1),
    ] {
        let page = windows.page().await;
        assert_eq!(page.buttons("decision") == ["accept"], licensed, "{}", page.text());
        assert_eq!(graph.calls().len(), calls);
    }
}

#[tokio::test]
async fn a_policy_for_a_group_is_a_reason_to_ask_too() {
    let (builder, graph) = prepared("", "").await;
    graph.put(ADA, &[MANAGERS]);
    let site = builder.start().await;
    assert!(may_accept(&site).await);
    assert_eq!(graph.calls().len(), 0, "no rule and no policy names a group");

    builder.policy(
        "contoso",
        "managers",
        &format!("groups = [\"{MANAGERS}\"]\npriority = 1\nversion = 1"),
    );
    builder.text("contoso", "managers", "en-US", "# For managers\n\nTerms.\n");
    let site = builder.start().await;
    assert_eq!(ada(&site).page().await.texts("h1"), ["For managers"]);
    assert_eq!(graph.calls().len(), 1);
}

#[tokio::test]
async fn where_graph_cannot_say_the_tenant_decides_whether_people_wait_or_go_on_without() {
    let moods = [
        GraphMood::Throttled(None),
        GraphMood::Busy("5"),
        GraphMood::Closed,
        GraphMood::Endless,
        GraphMood::Html,
        GraphMood::OtherType,
        GraphMood::Forbidden,
    ];
    for (setting, refuses) in [
        ("", true),
        ("groups_unreachable = \"refuse\"", true),
        ("groups_unreachable = \"without\"", false),
    ] {
        let (_builder, graph, site) = site(setting).await;
        for mood in &moods {
            graph.is(mood.clone());
            let calls = graph.calls().len();
            let answer = ada(&site).send().await;
            if refuses {
                assert_eq!(Location::read(&answer).error(), FAILED, "{mood:?}");
            } else {
                let page = Page::read(answer).await;
                assert!(page.text().contains("can’t add devices yet"), "{mood:?}: {}", page.text());
            }
            assert_eq!(graph.calls().len(), calls + 1, "{mood:?}");
            site.pass(SignedDuration::from_secs(11));
        }
        assert_eq!(rows(&site).await, 0, "nothing is recorded");
        // What failed is not kept.
        graph.is(GraphMood::Honest);
        assert!(may_accept(&site).await);
    }
}

#[tokio::test]
async fn somebody_whom_graph_does_not_know_is_not_without_groups() {
    let (builder, graph) = prepared(&rules(), "").await;
    let site = builder.start().await;
    assert_eq!(ada(&site).location().await.error(), FAILED);
    assert_eq!(graph.calls().len(), 1);
}

#[tokio::test]
async fn nobody_waits_long_for_a_slow_graph_and_the_next_try_has_its_answer() {
    let (_builder, graph, site) = site("").await;
    graph.is(GraphMood::Slow(Duration::from_secs(5)));
    assert_eq!(ada(&site).location().await.error(), FAILED, "not after five seconds, but before");
    assert!(may_accept(&site).await, "they try again, while it is still asked");
    assert_eq!(graph.calls().len(), 1);
}

#[tokio::test]
async fn whoever_asks_for_one_person_at_once_shares_one_call() {
    let (_builder, graph, site) = site("").await;
    graph.is(GraphMood::Slow(Duration::from_millis(300)));
    let visits = (0..20).map(|_| may_accept(&site));
    let all = futures_util::future::join_all(visits).await;
    assert!(all.iter().all(|accepted| *accepted));
    assert_eq!((graph.calls().len(), site.entra.application_token_fetches()), (1, 1));
}

#[tokio::test]
async fn a_retry_after_is_heeded_for_the_whole_tenant() {
    let (_builder, graph, site) = site("groups_unreachable = \"without\"").await;
    graph.is(GraphMood::Throttled(Some("60")));
    assert!(!may_accept(&site).await);
    graph.is(GraphMood::Honest);
    for _ in 0..3 {
        site.pass(SignedDuration::from_secs(19));
        assert!(!may_accept(&site).await);
    }
    assert_eq!(graph.calls().len(), 1, "nothing is asked within the minute");
    let metrics = reqwest::get(site.url("/metrics")).await.unwrap().text().await.unwrap();
    assert!(metrics.contains("vestibule_graph_calls_total{outcome=\"held_back\"} 4"), "{metrics}");
    site.pass(SignedDuration::from_secs(4));
    assert!(may_accept(&site).await);
    assert_eq!(graph.calls().len(), 2);
}

#[tokio::test]
async fn more_than_eleven_thousand_groups_come_in_pages_of_graphs_own() {
    let (_builder, graph, site) = site("").await;
    let many: Vec<_> =
        (0..11_000).map(|n| format!("{n:08x}-0000-4000-8000-000000000000")).collect();
    let mut many: Vec<&str> = many.iter().map(String::as_str).collect();
    many.push(LICENSED);
    graph.put(ADA, &many);
    let elsewhere = crate::support::Receiver::start().await;
    for mood in [
        GraphMood::LinksTo(format!("http://{}/v1.0/x", elsewhere.address)),
        GraphMood::LinksTo("/v1.0/users".to_owned()),
        GraphMood::LinksInCircles,
    ] {
        graph.is(mood.clone());
        let calls = graph.calls().len();
        assert_eq!(ada(&site).location().await.error(), FAILED, "{mood:?}");
        assert!(graph.calls().len() - calls <= 52, "{mood:?}");
    }
    assert_eq!(elsewhere.seen().len(), 0, "nobody else gets the token");

    graph.is(GraphMood::Honest);
    let calls = graph.calls().len();
    assert!(may_accept(&site).await);
    assert_eq!(graph.calls().len() - calls, 1 + 12);
}

#[tokio::test]
async fn what_is_a_member_of_something_else_than_a_group_is_in_no_group() {
    let lines = format!("[tenant.restrictions]\nlicensed_groups = [\"{ROLE}\"]\n");
    let (builder, graph) = prepared(&lines, "").await;
    let many: Vec<_> =
        (0..11_001).map(|n| format!("{n:08x}-0000-4000-8000-000000000000")).collect();
    graph.put(ADA, &many.iter().map(String::as_str).collect::<Vec<_>>());
    let site = builder.start().await;
    assert!(!may_accept(&site).await);
}

#[tokio::test]
async fn an_application_can_show_a_certificate_instead() {
    let builder = SiteBuilder::new().await;
    let graph = FakeGraph::start(&builder.entra).await;
    let certificate = Certificate::until("2027-12-31T00:00:00Z".parse().unwrap());
    let other = Certificate::until("2027-12-31T00:00:00Z".parse().unwrap());
    builder.entra.application(CLIENT, certificate.proof());
    let files = "certificate_file = \"graph.pem\"\nprivate_key_file = \"graph.key\"";
    graph.put(ADA, &[LICENSED]);
    let builder = builder.contoso(&format!("{}{}", rules(), graph.section_with(files, "")));
    builder.file("graph.pem", &other.pem);
    builder.file("graph.key", &certificate.key_pem);
    let site = builder.start().await;
    assert_eq!(ada(&site).location().await.error(), FAILED, "the key is another certificate's");
    assert_eq!(site.entra.application_token_fetches(), 0);

    // Rolled in that order: certificate, then key, without a restart.
    builder.file("graph.pem", &certificate.pem);
    site.pass(SignedDuration::from_secs(11));
    assert!(may_accept(&site).await);
}

#[tokio::test]
async fn a_secret_that_is_refused_is_not_shown_again_at_once_and_can_be_replaced() {
    let (builder, graph, site) = site("").await;
    builder.file("graph-secret", "expired");
    for _ in 0..5 {
        assert_eq!(ada(&site).location().await.error(), FAILED);
    }
    assert_eq!(site.entra.application_token_fetches(), 1);
    builder.file("graph-secret", "new~secret\n");
    builder.entra.application(CLIENT, Proof::Secret("new~secret".to_owned()));
    site.pass(SignedDuration::from_secs(11));
    assert!(may_accept(&site).await);

    // A token that is revoked before its end is replaced once.
    site.pass(SignedDuration::from_mins(6));
    site.entra.revoke_application_tokens();
    assert!(may_accept(&site).await);
    assert_eq!(site.entra.application_token_fetches(), 3);
    assert_eq!(graph.calls().len(), 3);

    // One that Graph never takes is not asked for at each visit.
    site.pass(SignedDuration::from_mins(6));
    graph.is(GraphMood::Unauthorized);
    for _ in 0..3 {
        assert_eq!(ada(&site).location().await.error(), FAILED);
    }
    assert_eq!((site.entra.application_token_fetches(), graph.calls().len()), (4, 5));

    // And an authority that is away is one that cannot be asked.
    site.pass(SignedDuration::from_hours(2));
    site.entra.set_mood(Mood::Away);
    let token = sign(&overage(&site), &key(0));
    assert_eq!(Windows::joins(&site).token(&token).location().await.error(), FAILED);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_says_what_an_operator_should_do_and_holds_no_secret() {
    let builder = SiteBuilder::new().await;
    let graph = FakeGraph::start(&builder.entra).await;
    let in_days = |days: u64| {
        let now = std::time::UNIX_EPOCH.elapsed().unwrap() + Duration::from_hours(24 * days);
        jiff::Timestamp::from_second(i64::try_from(now.as_secs()).unwrap()).unwrap()
    };
    let certificate = Certificate::until(in_days(29));
    builder.file("graph.pem", &certificate.pem);
    builder.file("graph.key", &certificate.key_pem);
    builder.file("graph-secret", "expired~secret");
    let files = "certificate_file = \"graph.pem\"\nprivate_key_file = \"graph.key\"";
    let contoso = format!("{}{}", rules(), graph.section(""));
    let builder = builder.contoso(&contoso).fabrikam(&graph.section_with(files, ""));
    let process = Process::start(&builder.config_file());
    let site = builder.start_now().await;
    let answer = ada(&site).send_to(&process.url("/TermsOfUse")).await;
    assert_eq!(Location::read(&answer).error(), FAILED);
    let begun = std::time::Instant::now();
    for words in ["Graph's certificate ends soon", "invalid_client (AADSTS7000215)"] {
        while !process.log().contains(words) {
            assert!(begun.elapsed() < Duration::from_secs(5), "{words}: {}", process.log());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    for secret in ["expired~secret", "-----BEGIN", "client_assertion"] {
        assert!(!process.log().contains(secret), "{}", process.log());
    }
}

#[tokio::test]
async fn while_enrollment_is_paused_nothing_is_asked() {
    let lines = rules().replace("[[tenant", "maintenance = true\n[[tenant");
    let (builder, graph) = prepared(&lines, "").await;
    let site = builder.start().await;
    let page = ada(&site).page().await;
    assert_eq!(
        (page.status.as_u16(), page.buttons("decision")),
        (200, vec!["continue".to_owned()])
    );
    assert_eq!(graph.calls().len(), 0);
}

#[tokio::test]
async fn a_tenant_without_graph_goes_by_the_token_as_before() {
    let lines = format!("[tenant.restrictions]\nlicensed_groups = [\"{LICENSED}\"]\n");
    let (builder, graph) = prepared(&rules(), "").await;
    let site = builder.fabrikam(&lines).start().await;
    let mut claims = overage(&site);
    claims["tid"] = FABRIKAM.into();
    claims["iss"] = site.entra.issuer(FABRIKAM).into();
    claims["aud"] = "api://fabrikam".into();
    let page = Windows::joins(&site).token(&sign(&claims, &key(0))).page().await;
    assert!(page.text().contains("can’t add devices yet"), "{}", page.text());
    assert_eq!(graph.calls().len(), 0);
}

#[tokio::test]
async fn the_portal_asks_at_the_sign_in_and_goes_by_the_last_setup_where_it_gets_no_answer() {
    let lines = format!("{}{SIGN_IN}", rules());
    let (builder, graph) = prepared(&lines, "").await;
    builder.file("portal-secret", "portal-secret\n");
    graph.put(ADA, &[LICENSED, MANAGERS]);
    let site = builder.start().await;
    let devices_after = async |mood: GraphMood| {
        graph.is(mood);
        site.pass(SignedDuration::from_mins(6));
        let browser = Browser::new(&site);
        let mut claims = browser.id_claims();
        claims["_claim_names"] = json!({ "groups": "src1" });
        claims["groups"] = "src1".into();
        browser.sign_in("/devices", claims).await;
        browser.page("/devices").await.text()
    };
    let of = |text: String, cap: &str| assert!(text.contains(&format!("0 of {cap} ")), "{text}");
    of(devices_after(GraphMood::Forbidden).await, "15");
    of(devices_after(GraphMood::Honest).await, "1000");
    ada(&site).page().await.press(&site, "decision", "accept").await;
    assert_eq!(graph.calls().len(), 2, "one for both, as both were at once");
    of(devices_after(GraphMood::Forbidden).await, "1000");
}

#[tokio::test]
async fn who_would_see_what_asks_graph_for_a_persons_groups() {
    let lines = format!("{SIGN_IN}administrators = [\"{ADA}\"]\n");
    let (builder, graph) = prepared(&lines, "").await;
    builder.file("portal-secret", "portal-secret\n");
    let managers = format!("version = 1\ngroups = [\"{MANAGERS}\"]");
    builder.policy("contoso", "managers", &managers);
    builder.text("contoso", "managers", "en-US", "# For managers\n\nText.\n");
    graph.put(ADA, &[OTHERS, MANAGERS]);
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    let query = format!("/admin/audience?ownership=company&who={ADA}");
    let page = browser.page(&query).await;
    assert!(page.text().contains("For managers"), "{}", page.text());
    assert!(page.text().contains("as Microsoft Graph has them now"), "{}", page.text());
    assert_eq!(graph.calls(), ["POST /users/getMemberGroups"]);

    // Nothing is made up where Graph does not know the person.
    let nobody = "/admin/audience?ownership=company&who=aaaaaaaa-0000-4000-8000-000000000e7e";
    let page = browser.page(nobody).await;
    assert!(page.text().contains("somebody in no group"), "{}", page.text());
}
