//! `/admin/audience`: which terms somebody gets, and why; and that it is what Windows shows.

use crate::support::{Browser, Page, Site, SiteBuilder, Windows, browser::urlencoding, site::ADA};
use serde_json::json;

use super::builder;

const SALES: &str = "aaaaaaaa-0000-4000-8000-0000000005a1";

async fn site() -> (SiteBuilder, Site) {
    let builder = builder().await;
    let sales = format!("ownership = \"company\"\nversion = 3\ngroups = [\"{SALES}\"]");
    builder.policy("contoso", "sales", &sales);
    builder.text("contoso", "sales", "en-US", "# For sales\n\nText.\n");
    builder.policy("contoso", "germany", "version = 1\npriority = 5\nregions = [\"de\", \"AT\"]");
    builder.text("contoso", "germany", "en-US", "# For Germany\n\nText.\n");
    let site = builder.start().await;
    (builder, site)
}

async fn ask(browser: &Browser<'_>, query: &str) -> Page {
    Page::read(browser.get(&format!("/admin/audience?{query}")).await).await
}

/// The verdicts of the page, by policy.
fn verdicts(page: &Page) -> Vec<String> {
    let names = page.attributes("main li a[href^='/admin/policies/']", "href");
    let words = page.texts("main li .font-semibold.inline-flex");
    names.iter().zip(words).map(|(name, words)| format!("{}: {words}", &name[16..])).collect()
}

#[tokio::test]
async fn the_answer_is_what_windows_shows_and_each_policy_says_why() {
    let (_builder, site) = site().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    for (groups, region, title, why) in [
        (
            "",
            "",
            "Company devices",
            [
                "company: This is what they see",
                "germany: For other regions",
                "personal: For other devices",
                "sales: For members of other groups",
            ],
        ),
        (
            SALES,
            "US",
            "For sales",
            [
                "sales: This is what they see",
                "company: Fits, but another one comes first",
                "germany: For other regions",
                "personal: For other devices",
            ],
        ),
        (
            SALES,
            "DE",
            "For Germany",
            [
                "germany: This is what they see",
                "company: Fits, but another one comes first",
                "sales: Fits, but another one comes first",
                "personal: For other devices",
            ],
        ),
    ] {
        let page = ask(&ada, &format!("ownership=company&groups={groups}&region={region}")).await;
        assert!(page.text().contains(title), "{}", page.text());
        assert_eq!(verdicts(&page), why);
        let token = site.token_with("groups", json!([groups]));
        let windows = Windows::joins(&site).token(&token).header("cxh-region", region);
        assert_eq!(windows.page().await.texts("h1"), [title]);
    }
    // What Windows could not tell is no region.
    let windows = Windows::joins(&site).header("cxh-region", "???").page().await;
    assert_eq!(windows.texts("h1"), ["Company devices"]);
}

#[tokio::test]
async fn a_person_is_asked_for_by_account_or_id_with_the_groups_of_their_last_setup() {
    let (builder, _) = site().await;
    let builder =
        builder.contoso(&format!("[[tenant.cap_override]]\ngroup = \"{SALES}\"\ncap = 3\n"));
    let site = builder.start().await;
    let token = site.token_with("groups", json!([SALES]));
    let page = Windows::joins(&site).token(&token).page().await;
    page.press(&site, "decision", "accept").await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    for who in ["ada@contoso.com", "ADA@Contoso.com", ADA] {
        let page = ask(&ada, &format!("who={}&ownership=company", urlencoding(who))).await;
        let text = page.text().replace(['\u{2068}', '\u{2069}'], "");
        assert!(text.contains(&format!("{who} sees “For sales”")), "{text}");
        assert!(text.contains("the one group of their last setup"), "{text}");
    }
    for (query, said) in [
        ("who=nobody%40contoso.com", "Nobody called “\u{2068}nobody@contoso.com\u{2069}”"),
        ("groups=sales", "is no object ID"),
        ("region=Germany", "is no region"),
    ] {
        let page = ask(&ada, &format!("ownership=company&{query}")).await;
        assert_eq!(page.status.as_u16(), 422);
        assert!(page.text().contains(said), "{}", page.text());
    }
}

#[tokio::test]
async fn where_no_policy_fits_it_says_what_happens_then() {
    let builder = builder().await;
    for policy in ["company", "personal"] {
        builder.remove_policy("contoso", policy);
    }
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    let page = ask(&ada, "ownership=company").await;
    assert!(page.text().contains("They go on without a page"), "{}", page.text());
    let overview = ada.page("/admin").await;
    assert!(overview.text().contains("Not everybody is shown terms on company devices"));
}
