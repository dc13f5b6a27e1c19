//! Operators' style sheets, and the tenants' own logos and accents.

use reqwest::{Response, StatusCode, header::HeaderMap};
use vestibule::config::Config;

use crate::support::{Page, Site, SiteBuilder, Windows, windows::client};

const THEMES: [(&str, &str); 3] = [("frx", "FRX"), ("frx-light", "other"), ("moset", "MOSET")];

/// As much of a PNG as tells its size: 320 by 80 pixels.
const PNG: &[u8] =
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x40\0\0\0\x50\x08\x06\0\0\0\0\0\0\0\0\0\0\0IEND\xaeB`\x82";

async fn get(site: &Site, path: &str) -> Response {
    client().get(site.url(path)).send().await.unwrap()
}

/// The one style sheet of a page.
async fn sheet_of(site: &Site, page: &Page) -> String {
    let addresses = page.attributes("link[rel=stylesheet]", "href");
    assert_eq!(addresses.len(), 1);
    let sheet = get(site, &addresses[0]).await;
    assert_eq!(sheet.status(), StatusCode::OK);
    sheet.text().await.unwrap()
}

fn csp(headers: &HeaderMap) -> &str {
    headers["content-security-policy"].to_str().unwrap()
}

/// What the start stops with.
async fn refused(builder: &SiteBuilder) -> String {
    match Config::load(&builder.config_file(), std::iter::empty()) {
        Err(error) => error.to_string(),
        Ok(_) => builder.try_start().await.err().unwrap().to_string(),
    }
}

async fn with_themes(files: &[(&str, &[u8])]) -> SiteBuilder {
    let builder = SiteBuilder::new().await.section("[themes]\npath = \"themes\"\n");
    for (name, content) in files {
        builder.file(&format!("themes/{name}"), content);
    }
    builder
}

#[tokio::test]
async fn an_operators_style_sheet_takes_the_place_of_ours_and_an_extra_one_comes_after() {
    let files: [(&str, &[u8]); 4] = [
        ("frx.css", b"body { color: red }"),
        ("frx.extra.css", b"\xef\xbb\xbfp { color: blue }"),
        ("frx-light.extra.css", b"h1 { color: green }"),
        ("readme.txt", b"passed over"),
    ];
    let site = with_themes(&files).await.start().await;
    let mut sheets = Vec::new();
    for (_, host) in THEMES {
        let page = Windows::joins(&site).header("cxh-host", host).page().await;
        sheets.push(sheet_of(&site, &page).await);
    }
    assert_eq!(sheets[0], "body { color: red }\np { color: blue }");
    assert!(sheets[1].len() > 1000 && sheets[1].ends_with("}\n\nh1 { color: green }"));
    assert!(sheets[2].len() > 1000 && !sheets[2].contains("green"));
}

#[tokio::test]
async fn a_style_sheet_that_cannot_be_read_stops_the_start_with_its_name() {
    for name in ["moset.css", "frx-light.extra.css"] {
        let error = refused(&with_themes(&[(name, b"p { content: \"\xff\" }")]).await).await;
        assert!(error.contains(&format!("themes/{name}: ")), "{error}");
        assert!(error.contains("UTF-8"), "{error}");
    }
    let builder = with_themes(&[]).await;
    std::fs::create_dir_all(builder.folder.path().join("themes/frx.css")).unwrap();
    let error = refused(&builder).await;
    assert!(error.contains("themes/frx.css: "), "{error}");
}

#[tokio::test]
async fn a_tenants_logo_is_on_its_pages_alone_and_so_is_the_policy_that_lets_it_be_shown() {
    let builder = SiteBuilder::new().await;
    builder.file("branding/logo.svg", PNG);
    let builder = builder.contoso("[tenant.branding]\nlogo = \"branding/logo.svg\"\n");
    let site = builder.start().await;

    let page = Windows::joins(&site).page().await;
    let addresses = page.attributes(".organization img", "src");
    assert_eq!(addresses.len(), 1);
    assert!(addresses[0].starts_with("/assets/logo-"), "{addresses:?}");
    assert_eq!(page.attributes(".organization img", "alt"), [""], "the name stands beside it");
    assert_eq!(page.attributes(".organization img", "width"), ["160"]);
    assert_eq!(page.attributes(".organization img", "height"), ["40"]);
    assert_eq!(page.texts(".organization"), ["Contoso & <Söhne>"]);
    let start =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action ";
    assert!(csp(&page.headers).starts_with(start), "{:?}", page.headers);

    let logo = get(&site, &addresses[0]).await;
    assert_eq!(logo.status(), StatusCode::OK);
    for (name, value) in [
        ("content-type", "image/png"), // by its content, whatever its name
        ("cache-control", "public, max-age=31536000, immutable"),
        ("x-content-type-options", "nosniff"),
    ] {
        assert_eq!(logo.headers()[name], value, "{name}");
    }
    assert_eq!(logo.bytes().await.unwrap(), PNG);

    let token = site.fabrikam_token();
    let other = Windows::joins(&site).token(&token).page().await;
    assert_eq!(other.attributes("img", "src"), [""; 0]);
    let start = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action ";
    assert!(csp(&other.headers).starts_with(start), "{:?}", other.headers);
    let notice = Page::read(get(&site, "/TermsOfUse").await).await;
    assert_eq!(notice.attributes("img", "src"), [""; 0]);
    assert!(!csp(&notice.headers).contains("img-src"));
}

#[tokio::test]
async fn a_restriction_is_said_under_the_logo_too() {
    let builder = SiteBuilder::new().await;
    builder.file("logo", PNG);
    let site = builder
        .contoso("[tenant.restrictions]\nmaintenance = true\n[tenant.branding]\nlogo = \"logo\"\n")
        .start()
        .await;
    let page = Windows::joins(&site).page().await;
    assert_eq!(page.buttons("decision"), ["continue"]);
    assert_eq!(page.attributes(".organization img", "alt"), [""]);
    assert!(csp(&page.headers).contains("; img-src 'self';"));
}

#[tokio::test]
async fn a_logo_that_is_none_stops_the_start_with_the_key() {
    let large = [PNG, &vec![0; 64 * 1024]].concat();
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
    for (name, content, expected) in [
        ("logo.png", &svg[..], "expected a PNG or JPEG picture"),
        ("logo.png", b"GIF89a\x01\0\x01\0", "expected a PNG or JPEG picture"),
        ("logo.png", b"", "expected a PNG or JPEG picture"),
        ("logo.png", &large, "expected a file of at most 64 KiB"),
        ("elsewhere.png", PNG, "expected a file that can be read"),
    ] {
        let builder = SiteBuilder::new().await;
        builder.file(name, content);
        let builder = builder.fabrikam("[tenant.branding]\nlogo = \"logo.png\"\n");
        let error = refused(&builder).await;
        assert!(error.contains("vestibule.toml: tenant[1].branding.logo: "), "{error}");
        assert!(error.contains("logo.png: ") && error.contains(expected), "{error}");
    }
}

#[tokio::test]
async fn a_tenants_accent_is_in_its_own_style_sheets_alone() {
    let site =
        SiteBuilder::new().await.contoso("[tenant.branding]\naccent = \"#FC0\"\n").start().await;
    let token = site.fabrikam_token();
    for (theme, host) in THEMES {
        let own = Windows::joins(&site).header("cxh-host", host).page().await;
        let others = Windows::joins(&site).token(&token).header("cxh-host", host).page().await;
        assert_eq!(own.attributes("body", "class"), [format!("theme-{theme}")]);
        assert!(!own.html.contains("style="), "the policy allows no inline style");
        assert_eq!(csp(&own.headers), csp(&others.headers));
        let (own, others) = (sheet_of(&site, &own).await, sheet_of(&site, &others).await);
        let accent = own.strip_prefix(&others).expect("ours, and the accent after it");
        assert!(accent.contains("--primary: #ffcc00;\n  --primary-text: #000000;"), "{accent}");
        let notice = Windows::joins(&site).header("cxh-host", host).without_query("redirect_uri");
        assert_eq!(sheet_of(&site, &notice.page().await).await, others);
    }
}

#[tokio::test]
async fn an_operators_extra_sheet_is_in_the_tenants_sheets_before_the_accent() {
    let builder = with_themes(&[("frx.extra.css", b":root { --primary: #123456 }")]).await;
    let site = builder.contoso("[tenant.branding]\naccent = \"#ffcc00\"\n").start().await;
    let sheet = sheet_of(&site, &Windows::joins(&site).page().await).await;
    let [ours, accent] =
        ["--primary: #123456", "--primary: #ffcc00"].map(|s| sheet.find(s).unwrap());
    assert!(ours < accent);
}
