//! `/help`: for everybody, without signing in.

use reqwest::{Response, StatusCode};

use crate::support::{Page, Site, windows::client};

async fn get(site: &Site, path: &str) -> Response {
    client().get(site.url(path)).header("accept-language", "en").send().await.unwrap()
}

#[tokio::test]
async fn help_lists_everything_and_finds_words() {
    let (_builder, site) = Site::start().await;
    let page = Page::read(get(&site, "/help").await).await;
    assert_eq!((page.status, page.texts("h1")), (StatusCode::OK, vec!["Help".to_owned()]));
    assert!(page.attributes("main a", "href").len() > 80);
    for (name, value) in [
        ("cache-control", "private, no-cache"),
        ("x-content-type-options", "nosniff"),
        ("vary", "Accept-Language, Cookie"),
    ] {
        assert_eq!(page.header(name), value);
    }
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; style-src 'self'"), "{policy}");
    assert!(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'"));
    assert_eq!(page.header("set-cookie"), "");

    let found = Page::read(get(&site, "/help?q=built-in%20ADMINISTRATOR").await).await;
    assert!(
        found
            .attributes("main section:first-of-type a", "href")
            .contains(&"/help/what-cannot-be-enrolled".to_owned())
    );
    let hostile =
        Page::read(get(&site, "/help?q=%3Cscript%3Ealert(1)%3C/script%3E%22").await).await;
    assert_eq!(hostile.status, StatusCode::OK);
    assert!(!hostile.html.contains("<script"));
    assert_eq!(hostile.attributes("#q", "value"), ["<script>alert(1)</script>\""]);
    for odd in ["?q=%ff", "?q=a&q=b", "?q=%00", &format!("?q={}", "x".repeat(20_000))] {
        assert_eq!(get(&site, &format!("/help{odd}")).await.status(), StatusCode::OK, "{odd:.30}");
    }
}

#[tokio::test]
async fn a_code_leads_to_its_page_in_any_notation() {
    let (_builder, site) = Site::start().await;
    let page = Page::read(get(&site, "/help/errors/0x80180013").await).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.texts("h1").len(), 1);
    assert!(page.texts("main").join("").contains("DeviceCapReached"));
    for (path, status) in [
        ("/help/errors/80180013", 308),
        ("/help/errors/0X80180013", 308),
        ("/help/errors/-2145910765", 308),
        ("/help/errors/devicecapreached", 308),
        ("/help?q=2149056531", 303),
    ] {
        let answer = get(&site, path).await;
        assert_eq!(answer.status().as_u16(), status, "{path}");
        assert_eq!(answer.headers()["location"], "/help/errors/0x80180013", "{path}");
    }
}

#[tokio::test]
async fn an_unknown_code_gets_an_honest_page_and_a_way_on() {
    let (_builder, site) = Site::start().await;
    for path in
        ["/help/errors/0xdeadbeef", "/help/errors/%3Cb%3E", "/help/errors/%ff", "/help/nothing"]
    {
        let page = Page::read(get(&site, path).await).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(page.texts("h1"), ["We don’t know this code"]);
        assert!(
            !page.html.contains("<b>")
                && page.attributes("main a", "href").contains(&"/help".to_owned())
        );
    }
}

#[tokio::test]
async fn the_language_is_the_browsers_until_one_is_picked() {
    let (_builder, site) = Site::start().await;
    let german = client().get(site.url("/help")).header("accept-language", "de-AT,en;q=0.5");
    let page = Page::read(german.send().await.unwrap()).await;
    assert_eq!(page.attributes("html", "lang"), ["de"]);

    let pick = async |language: &str, return_to: &str| {
        let form = [("language", language), ("return_to", return_to)];
        client().post(site.url("/language")).form(&form).send().await.unwrap()
    };
    let picked = pick("ar", "/help/errors/0x80180013").await;
    assert_eq!(picked.status(), StatusCode::SEE_OTHER);
    assert_eq!(picked.headers()["location"], "/help/errors/0x80180013");
    let cookie = picked.headers()["set-cookie"].to_str().unwrap();
    assert_eq!(cookie, "language=ar; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure");
    let arabic = client().get(site.url("/help")).header("cookie", "a=b; language=ar");
    let page = Page::read(arabic.header("accept-language", "de").send().await.unwrap()).await;
    assert_eq!(
        (page.attributes("html", "lang"), page.attributes("html", "dir")),
        (vec!["ar".to_owned()], vec!["rtl".to_owned()])
    );

    for elsewhere in ["https://evil.example/", "//evil.example", "/\\evil.example", "", "help"] {
        assert_eq!(pick("de", elsewhere).await.headers()["location"], "/help", "{elsewhere}");
    }
    assert_eq!(pick("no language", "/help").await.status(), StatusCode::SEE_OTHER);
    let nothing = client().post(site.url("/language")).send().await.unwrap();
    assert_eq!(nothing.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn each_page_weighs_little_on_the_first_visit() {
    let (_builder, site) = Site::start().await;
    let sheet = {
        let page = Page::read(get(&site, "/help").await).await;
        page.attributes("link", "href")[0].clone()
    };
    let sheet = get(&site, &sheet).await;
    assert_eq!(sheet.status(), StatusCode::OK);
    let sheet = sheet.text().await.unwrap();
    for path in ["/help", "/help/errors/0x80180013", "/help/what-cannot-be-enrolled"] {
        let page = Page::read(get(&site, path).await).await;
        let weight = gzipped(&page.html) + gzipped(&sheet);
        assert!(weight <= 30 * 1024, "{path}: {weight}");
    }
}

fn gzipped(text: &str) -> usize {
    use std::io::Write as _;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap().len()
}
