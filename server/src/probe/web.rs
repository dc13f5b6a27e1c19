//! Asking, within bounds of time and size, and without following anything.

use std::{
    io::Read as _,
    time::{Duration, Instant},
};

use axum::http::{HeaderMap, HeaderName, StatusCode, Version, header};
use flate2::read::{GzDecoder, ZlibDecoder};
use jiff::Timestamp;
use reqwest::{Client, ClientBuilder, RequestBuilder, redirect::Policy};
use url::Url;

use crate::{clock::Entropy, config::is_safe_origin, findings::because, graph::certificate};

/// The longest answer that is read, in bytes.
const MAX_ANSWER: usize = 1024 * 1024;
/// How long a connection may take, and an answer.
const CONNECT: Duration = Duration::from_secs(5);
const ANSWER: Duration = Duration::from_secs(10);
/// How much of what somebody else says is repeated, in characters.
const MOST_REPEATED: usize = 200;

/// The web view of Windows setup (webview.md, "Engine").
const WEB_VIEW: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; MSAppHost/3.0) AppleWebKit/537.36 (KHTML, like Gecko) \
                        Chrome/70.0.3538.102 Safari/537.36 Edge/18.26100";

/// A portal, from outside.
pub(super) struct Web {
    client: Client,
    pub(super) origin: Url,
    /// The client-request-id of all visits.
    pub(super) id: String,
}

/// An answer, whatever it says.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) version: Version,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    /// Why the body cannot be read, where it is packed.
    pub(super) damaged: Option<String>,
    pub(super) took: Duration,
    pub(super) tls: Option<Tls>,
}

/// What the connection showed.
pub(super) struct Tls {
    pub(super) version: &'static str,
    pub(super) ends_at: Option<Timestamp>,
}

/// Why there is no answer, in words that can be shown.
pub(super) struct NoAnswer(pub(super) String);

impl From<reqwest::Error> for NoAnswer {
    fn from(error: reqwest::Error) -> Self {
        if error.is_timeout() {
            return Self(format!("no answer within {} s", ANSWER.as_secs()));
        }
        Self(plain(&because(&error.without_url())))
    }
}

/// What somebody else says, short and without what a terminal would act on.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(MOST_REPEATED).collect()
}

impl Web {
    pub(super) fn new(url: &Url, entropy: &Entropy) -> Result<Self, reqwest::Error> {
        Self::with(url, entropy, |builder| builder)
    }

    /// With a client that is changed.
    pub(super) fn with(
        url: &Url,
        entropy: &Entropy,
        change: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Result<Self, reqwest::Error> {
        let origin = url.clone();
        let builder = Client::builder()
            .connect_timeout(CONNECT)
            .timeout(ANSWER)
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .http1_only()
            .tls_info(true);
        let here = origin.scheme() == "http" && is_safe_origin(&origin);
        let builder = if here { builder.no_proxy().tls_certs_only([]) } else { builder };
        let id = uuid::Builder::from_random_bytes(entropy.bytes()).into_uuid().to_string();
        Ok(Self { client: change(builder).build()?, origin, id })
    }

    pub(super) fn is_secure(&self) -> bool {
        self.origin.scheme() == "https"
    }

    /// The address of a path.
    pub(super) fn address(&self, path: &str) -> String {
        format!("{}{path}", self.origin.as_str().trim_end_matches('/'))
    }

    pub(super) fn get(&self, path: &str) -> RequestBuilder {
        self.get_address(&self.address(path))
    }

    pub(super) fn get_address(&self, address: &str) -> RequestBuilder {
        self.client.get(address)
    }

    /// The terms page, as Windows asks for it.
    pub(super) fn visit(&self, redirect_uri: &str, more: &[(&str, &str)]) -> RequestBuilder {
        let mut address = self.origin.clone();
        address.set_path(crate::terms_of_use::PATH);
        address
            .query_pairs_mut()
            .append_pair("redirect_uri", redirect_uri)
            .append_pair("client-request-id", &self.id)
            .append_pair("api-version", "1.0")
            .append_pair("mode", "azureadjoin")
            .extend_pairs(more);
        as_windows(self.client.get(address))
    }

    /// A form of the terms page.
    pub(super) fn post(&self, form: &'static str) -> RequestBuilder {
        let request = self.client.post(self.address(crate::terms_of_use::PATH));
        let kind = "application/x-www-form-urlencoded";
        as_windows(request).header(header::CONTENT_TYPE, kind).body(form)
    }

    pub(super) async fn send(&self, request: RequestBuilder) -> Result<Answer, NoAnswer> {
        let begun = Instant::now();
        let mut answer = request.send().await?;
        let tls = answer.extensions().get::<reqwest::tls::TlsInfo>().map(|tls| Tls {
            version: match tls.version() {
                Some(version) if version == reqwest::tls::Version::TLS_1_3 => "TLS 1.3",
                Some(version) if version == reqwest::tls::Version::TLS_1_2 => "TLS 1.2",
                _ => "TLS",
            },
            ends_at: tls.peer_certificate().and_then(certificate::ends_at),
        });
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            body.extend_from_slice(&chunk);
            if body.len() > MAX_ANSWER {
                return Err(NoAnswer(format!("the answer is over {MAX_ANSWER} bytes")));
            }
        }
        let (status, version) = (answer.status(), answer.version());
        let headers = std::mem::take(answer.headers_mut());
        let took = begun.elapsed();
        let (body, damaged) = match unpacked(&headers, body) {
            Ok(body) => (body, None),
            Err(why) => (Vec::new(), Some(why)),
        };
        Ok(Answer { status, version, headers, body, damaged, took, tls })
    }
}

fn as_windows(request: RequestBuilder) -> RequestBuilder {
    request
        .header(header::USER_AGENT, WEB_VIEW)
        .header(header::ACCEPT, "text/html, application/xhtml+xml, image/jxr, */*")
        .header(header::ACCEPT_ENCODING, "gzip, deflate")
        .header("cxh-host", "FRX")
        .header("cxh-osversioninfo", "10.0.26100.1")
}

/// The body as it was before somebody packed it, as was offered.
fn unpacked(headers: &HeaderMap, body: Vec<u8>) -> Result<Vec<u8>, String> {
    let encoding = headers.get(header::CONTENT_ENCODING).map(header::HeaderValue::as_bytes);
    let limit = u64::try_from(MAX_ANSWER).unwrap_or(u64::MAX);
    let mut whole = Vec::new();
    let read = match encoding {
        None | Some(b"identity" | b"") => return Ok(body),
        Some(b"gzip" | b"x-gzip") => GzDecoder::new(&body[..]).take(limit).read_to_end(&mut whole),
        Some(b"deflate") => ZlibDecoder::new(&body[..]).take(limit).read_to_end(&mut whole),
        Some(other) => {
            let other = plain(&String::from_utf8_lossy(other));
            return Err(format!("it is packed as {other}, which was not asked for"));
        }
    };
    match read {
        Ok(_) => Ok(whole),
        Err(_) => Err("it says that it is packed, and it is not".to_owned()),
    }
}

impl Answer {
    pub(super) fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(super) fn is(&self, content_type: &str) -> bool {
        let kind = self.header(&header::CONTENT_TYPE).unwrap_or_default();
        kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(content_type)
    }

    /// Status, kind and where it leads, in words.
    pub(super) fn in_words(&self) -> String {
        let mut words = self.status.as_u16().to_string();
        for (says, name) in [("", header::CONTENT_TYPE), (" to ", header::LOCATION)] {
            if let Some(value) =
                self.header(&name).map(|value| value.split('?').next().unwrap_or(value))
            {
                words =
                    format!("{words}{}{}", if says.is_empty() { " " } else { says }, plain(value));
            }
        }
        words
    }

    /// Whether a page of Vestibule's own: no other server has this policy by chance.
    pub(super) fn is_ours(&self) -> bool {
        let policy = self.header(&header::CONTENT_SECURITY_POLICY).unwrap_or_default();
        self.is("text/html") && policy.contains("default-src 'none'")
    }

    /// For how long somebody on the way may keep it, in seconds.
    pub(super) fn kept_for(&self) -> Option<u64> {
        let control = self.header(&header::CACHE_CONTROL)?.to_ascii_lowercase();
        let parts = || control.split(',').map(str::trim);
        if parts().any(|part| matches!(part, "no-store" | "no-cache" | "private")) {
            return None;
        }
        parts().find_map(|part| part.strip_prefix("max-age=")?.parse().ok())
    }
}
