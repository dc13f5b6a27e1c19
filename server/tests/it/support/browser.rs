//! A browser in front of the portal: it keeps cookies, and follows nothing by itself.

use std::{collections::HashMap, sync::Mutex};

use reqwest::{Response, StatusCode, header};
use serde_json::{Value, json};
use url::Url;

use super::{
    FakeEntra, Page, Site, SiteBuilder,
    site::{ADA, CONTOSO, PUBLIC_URL},
    windows::client,
};

/// `[tenant.sign_in]`, for [`SiteBuilder::contoso`].
pub const SIGN_IN: &str = "[tenant.sign_in]\nclient_id = \"portal-client\"\n\
     client_secret_file = \"portal-secret\"\n";
/// The name that the session's cookie must have.
pub const COOKIE: &str = "__Host-session";

impl SiteBuilder {
    /// A site with a portal for Contoso.
    pub async fn with_portal() -> Self {
        Self::with_portal_and("").await
    }

    /// The same with more lines for Contoso.
    pub async fn with_portal_and(lines: &str) -> Self {
        let builder = Self::new().await;
        builder.file("portal-secret", "portal-secret\n");
        builder.contoso(&format!("{lines}\n{SIGN_IN}"))
    }
}

/// A browser.
pub struct Browser<'a> {
    pub site: &'a Site,
    pub cookies: Mutex<HashMap<String, String>>,
}

impl<'a> Browser<'a> {
    pub fn new(site: &'a Site) -> Self {
        Self { site, cookies: Mutex::default() }
    }

    /// One in which Ada has signed in.
    pub async fn signed_in(site: &'a Site) -> Self {
        Self::signed_in_as(site, ADA).await
    }

    /// One in which this person of Contoso has signed in.
    pub async fn signed_in_as(site: &'a Site, user: &str) -> Self {
        let browser = Self::new(site);
        let mut claims = browser.id_claims();
        claims["oid"] = user.into();
        let landed = browser.sign_in("/devices", claims).await;
        assert_eq!(landed.status(), StatusCode::SEE_OTHER);
        browser
    }

    /// The claims of an ID token such as Entra gives Ada, but for the nonce.
    pub fn id_claims(&self) -> Value {
        let now = self.site.now().as_second();
        json!({
            "aud": "portal-client", "iss": self.site.entra.issuer(CONTOSO), "iat": now, "nbf": now,
            "exp": now + 3600, "tid": CONTOSO, "oid": ADA, "sub": "s", "name": "Ada Lovelace",
            "preferred_username": "ada@contoso.com", "ver": "2.0",
        })
    }

    fn cookie_header(&self) -> String {
        let cookies = self.cookies.lock().unwrap();
        cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    fn keep(&self, response: &Response) {
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').unwrap();
            let attributes = attributes.to_lowercase();
            // What browsers ask of this prefix (RFC 6265bis, §4.1.3.2).
            if name.starts_with("__Host-")
                && !(attributes.contains("secure")
                    && attributes.contains("path=/")
                    && !attributes.contains("domain"))
            {
                continue;
            }
            let mut cookies = self.cookies.lock().unwrap();
            if attributes.contains("max-age=0") {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    pub async fn get(&self, path: &str) -> Response {
        let request = client().get(self.site.url(path)).header("accept-language", "en");
        let response = request.header("cookie", self.cookie_header()).send().await.unwrap();
        self.keep(&response);
        response
    }

    /// The page at an address, which must be there.
    pub async fn page(&self, path: &str) -> Page {
        let page = Page::read(self.get(path).await).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text());
        page
    }

    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Response {
        let request = client().post(self.site.url(path)).header("accept-language", "en");
        let request = request.header("cookie", self.cookie_header()).form(form);
        let response = request.send().await.unwrap();
        self.keep(&response);
        response
    }

    /// Sends the form of the page at an address with these fields, to the form's own address.
    pub async fn send(&self, page: &str, form: &[(&str, &str)]) -> Response {
        self.send_to(page, page, form).await
    }

    /// The same to another address.
    pub async fn send_to(&self, page: &str, to: &str, form: &[(&str, &str)]) -> Response {
        let token = self.token(page).await;
        let form: Vec<_> = form.iter().copied().chain([("form", token.as_str())]).collect();
        self.post(to, &form).await
    }

    /// The token of a page's form.
    pub async fn token(&self, page: &str) -> String {
        let page = self.page(page).await;
        page.attributes("input[name=form]", "value").first().unwrap().clone()
    }

    /// Where the provider is to be asked; the parameters of that address.
    pub async fn begin_sign_in(&self, return_to: &str) -> (String, HashMap<String, String>) {
        let path = format!("/sign-in?return_to={}", urlencoding(return_to));
        let location = location(&self.get(&path).await);
        let url = Url::parse(&location).unwrap_or_else(|_| panic!("{location}"));
        let address = url[..url::Position::AfterPath].to_owned();
        (address, url.query_pairs().into_owned().collect())
    }

    /// What the provider makes of a sign-in: the address that it sends the browser to.
    pub fn provider_answers(
        entra: &FakeEntra,
        asked: &HashMap<String, String>,
        mut claims: Value,
    ) -> String {
        if claims["nonce"].is_null() {
            claims["nonce"] = asked["nonce"].clone().into();
        }
        let form = [
            ("code_challenge", asked["code_challenge"].as_str()),
            ("redirect_uri", asked["redirect_uri"].as_str()),
        ];
        let code = entra.code(&form, claims);
        let callback = asked["redirect_uri"].strip_prefix(PUBLIC_URL).unwrap();
        format!("{callback}?code={code}&state={}", urlencoding(&asked["state"]))
    }

    /// Signs in with an ID token of these claims: the portal's last answer.
    pub async fn sign_in(&self, return_to: &str, claims: Value) -> Response {
        let (_, asked) = self.begin_sign_in(return_to).await;
        let back = Self::provider_answers(&self.site.entra, &asked, claims);
        self.get(&back).await
    }
}

/// Where a response leads.
pub fn location(response: &Response) -> String {
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    response.headers()[header::LOCATION].to_str().unwrap().to_owned()
}

pub fn urlencoding(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
