//! What Windows sends, and what it reads out of the answer.

use std::collections::HashMap;

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use reqwest::{Client, Response, StatusCode, redirect::Policy};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use url::Url;

use super::Site;

pub const REDIRECT_URI: &str = "ms-appx-web://ContosoMdm/ToUResponse";
pub const REQUEST_ID: &str = "34be581c-6ebd-49d6-a4e1-150eff4b7213";

/// A client for loopback alone: it reads none of the system's certificates, which took most of many tests' time.
pub fn client() -> Client {
    let client = Client::builder().redirect(Policy::none()).no_proxy();
    client.tls_certs_only([]).build().unwrap()
}

/// A request such as Windows sends; change what the test is about.
pub struct Windows<'a> {
    site: &'a Site,
    pub query: Vec<(String, String)>,
    pub headers: Vec<(String, String)>,
    pub path: String,
}

impl<'a> Windows<'a> {
    /// A device that is joined during Windows 11 setup.
    pub fn joins(site: &'a Site) -> Self {
        let mut windows = Self::adds_account(site);
        windows.query.push(("mode".to_owned(), "azureadjoin".to_owned()));
        windows.headers.push(("cxh-host".to_owned(), "FRX".to_owned()));
        windows
    }

    /// A work account that is added to a person's own device.
    pub fn adds_account(site: &'a Site) -> Self {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        Self {
            site,
            query: vec![
                pair("redirect_uri", REDIRECT_URI),
                pair("client-request-id", REQUEST_ID),
                pair("api-version", "1.0"),
            ],
            headers: vec![
                pair("authorization", &format!("Bearer {}", site.token())),
                pair("user-agent", "Mozilla/5.0 (Windows NT 10.0; MSAppHost/3.0) Edge/18.22631"),
            ],
            path: "/TermsOfUse".to_owned(),
        }
    }

    /// Sets a query parameter, or adds it.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.query.retain(|(n, _)| n != name);
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn without_query(mut self, name: &str) -> Self {
        self.query.retain(|(n, _)| n != name);
        self
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(n, _)| n != name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn without_header(mut self, name: &str) -> Self {
        self.headers.retain(|(n, _)| n != name);
        self
    }

    pub fn token(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    pub fn language(self, tag: &str) -> Self {
        self.header("cxh-preferredlanguage", tag)
    }

    pub async fn send(&self) -> Response {
        self.send_to(&self.site.url(&self.path)).await
    }

    /// The same to another server with the same configuration.
    pub async fn send_to(&self, url: &str) -> Response {
        let mut request = client().get(url).query(&self.query);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request.send().await.unwrap()
    }

    pub async fn page(&self) -> Page {
        Page::read(self.send().await).await
    }

    /// The page that another server with the same configuration has.
    pub async fn page_at(&self, url: &str) -> Page {
        Page::read(self.send_to(url).await).await
    }

    pub async fn location(&self) -> Location {
        Location::read(&self.send().await)
    }
}

/// A page, parsed.
pub struct Page {
    pub status: StatusCode,
    pub headers: reqwest::header::HeaderMap,
    pub html: String,
}

impl Page {
    pub async fn read(response: Response) -> Self {
        let status = response.status();
        let headers = response.headers().clone();
        Self { status, headers, html: response.text().await.unwrap() }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    fn select<T>(&self, selector: &str, read: impl Fn(ElementRef<'_>) -> T) -> Vec<T> {
        let html = Html::parse_document(&self.html);
        html.select(&Selector::parse(selector).unwrap()).map(read).collect()
    }

    /// The text of all elements that fit.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.select(selector, |e| e.text().collect::<String>().trim().to_owned())
    }

    /// An attribute of all elements that fit.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.select(selector, |e| e.attr(name).unwrap_or_default().to_owned())
    }

    /// All words of the page's own part.
    pub fn text(&self) -> String {
        let words = self.texts("main").join(" ");
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn ticket(&self) -> String {
        self.attributes("input[name=ticket]", "value").pop().unwrap()
    }

    /// What the buttons of this name would send.
    pub fn buttons(&self, name: &str) -> Vec<String> {
        self.attributes(&format!("button[name={name}]"), "value")
    }

    /// Presses a button: posts the form as a browser does, without any of Windows' headers.
    pub async fn press(&self, site: &Site, name: &str, value: &str) -> Response {
        post(site, &[("ticket", &self.ticket()), (name, value)]).await
    }
}

pub async fn post(site: &Site, fields: &[(&str, &str)]) -> Response {
    client()
        .post(site.url("/TermsOfUse"))
        .header("user-agent", "Edge/18 test")
        .form(fields)
        .send()
        .await
        .unwrap()
}

/// A redirect back to Windows, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    pub url: String,
    pub parameters: HashMap<String, String>,
}

impl Location {
    pub fn read(response: &Response) -> Self {
        assert_eq!(response.status(), StatusCode::FOUND);
        let url = response.headers()["location"].to_str().unwrap().to_owned();
        let pairs = Url::parse(&url).unwrap().query_pairs().into_owned().collect::<Vec<_>>();
        let parameters: HashMap<_, _> = pairs.iter().cloned().collect();
        assert_eq!(parameters.len(), pairs.len(), "a parameter stands twice: {url}");
        Self { url, parameters }
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str)
    }

    /// The id of the decision that the blob is about; `None` where there is no blob.
    pub fn decision_id(&self) -> Option<String> {
        let claims = BASE64URL.decode(self.get("OpaqueBlob")?.split('.').nth(1)?).unwrap();
        let claims: Value = serde_json::from_slice(&claims).unwrap();
        Some(claims["jti"].as_str().unwrap().to_owned())
    }

    /// The error and its description.
    pub fn error(&self) -> (&str, &str) {
        (self.get("error").unwrap_or_default(), self.get("error_description").unwrap_or_default())
    }
}
