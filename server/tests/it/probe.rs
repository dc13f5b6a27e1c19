//! `vestibule probe`, against a portal behind a proxy that is honest or is not.

use std::{
    fs,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::UNIX_EPOCH,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::{SignedDuration, Timestamp};
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig, SupportedProtocolVersion,
        crypto::aws_lc_rs,
        pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
        version,
    },
};

use crate::{
    command_line::{Process, vestibule},
    support::{Said, SiteBuilder, certificate::Certificate, site::Site, windows::client},
};

/// What a proxy does to what passes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lie {
    None,
    SendsAnywhere,
    TakesLittle,
    AddsScript,
    AddsCookie,
    KeepsPages,
    KeepsKeys,
    SaysBrotli,
    CutsOff,
    DropsHeaders,
    LeadsAway,
    ChangesSheets,
    RefusesForms,
    IsLate,
    Closes,
    HidesAll,
}

#[derive(Clone)]
struct Front {
    address: SocketAddr,
    upstream: Arc<Mutex<String>>,
    lie: Arc<Mutex<Lie>>,
}

impl Front {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let front =
            Self { address, upstream: Arc::default(), lie: Arc::new(Mutex::new(Lie::None)) };
        let router = Router::new().fallback(pass_on).with_state(front.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        front
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.insert(name, HeaderValue::from_static(value));
}

async fn pass_on(State(front): State<Front>, request: Request) -> Response {
    let lie = *front.lie.lock().unwrap();
    let (parts, body) = request.into_parts();
    let uri = parts.uri.to_string();
    let long: usize = parts.headers.iter().map(|(n, v)| n.as_str().len() + v.len()).sum();
    match lie {
        Lie::TakesLittle if long + uri.len() > 8192 => {
            return (StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "too large").into_response();
        }
        Lie::SendsAnywhere if uri.contains("redirect_uri=https%3A%2F%2Fevil.example") => {
            return (StatusCode::FOUND, [(header::LOCATION, "https://evil.example/?error=x")])
                .into_response();
        }
        Lie::RefusesForms if parts.method == "POST" => {
            return StatusCode::FORBIDDEN.into_response();
        }
        Lie::HidesAll => return StatusCode::BAD_GATEWAY.into_response(),
        _ => {}
    }
    let mut headers = parts.headers;
    headers.remove(header::HOST);
    if lie == Lie::DropsHeaders {
        headers.remove(header::ACCEPT_LANGUAGE);
        headers.remove("cxh-preferredlanguage");
    }
    let address = format!("{}{uri}", front.upstream.lock().unwrap());
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let answer = client().request(parts.method, address).headers(headers).body(body);
    let answer = answer.send().await.unwrap();
    let (status, mut headers) = (answer.status(), answer.headers().clone());
    let mut body = answer.bytes().await.unwrap().to_vec();
    headers.remove(header::CONTENT_LENGTH);
    headers.remove(header::TRANSFER_ENCODING);
    let is_html = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    match lie {
        Lie::AddsScript if is_html => {
            let page = String::from_utf8(body).unwrap();
            body =
                page.replace("</body>", "<script src=//cdn.example/x.js></script></body>").into();
        }
        Lie::AddsCookie => set(&mut headers, header::SET_COOKIE, "route=1"),
        Lie::KeepsPages if is_html => {
            set(&mut headers, header::CACHE_CONTROL, "public, max-age=3600");
        }
        Lie::KeepsKeys if uri.contains("jwks") => set(&mut headers, header::AGE, "600"),
        Lie::SaysBrotli if is_html => set(&mut headers, header::CONTENT_ENCODING, "br"),
        Lie::CutsOff if is_html => body.truncate(body.len() / 2),
        Lie::LeadsAway if uri == "/devices" => {
            set(&mut headers, header::LOCATION, "https://10.0.0.1/sign-in");
        }
        Lie::ChangesSheets if uri.starts_with("/assets/") => body.extend(b"/* faster */"),
        Lie::IsLate => set(&mut headers, header::DATE, "Sun, 22 Nov 2020 04:34:19 GMT"),
        Lie::Closes => set(&mut headers, header::CONNECTION, "close"),
        _ => {}
    }
    let mut response = Response::new(Body::from(body));
    (*response.status_mut(), *response.headers_mut()) = (status, headers);
    response
}

/// A portal of its own process behind an honest proxy, under this name.
async fn portal(front: &Front, public_url: &str) -> (SiteBuilder, Process) {
    let builder = SiteBuilder::with_portal().await;
    let config = builder.config_file();
    let public_url = public_url.to_owned();
    let starting = move || {
        Process::with(&config, |command| {
            command.env("VESTIBULE_SERVER__PUBLIC_URL", &public_url);
        })
    };
    let process = tokio::task::spawn_blocking(starting).await.unwrap();
    *front.upstream.lock().unwrap() = process.url("");
    (builder, process)
}

impl Said {
    /// Those that do not depend on how much this machine has to do.
    fn warnings(&self) -> Vec<String> {
        self.all("warning").into_iter().filter(|check| check != "speed").collect()
    }
}

async fn probe_with(arguments: &[&str], environment: &[(&str, &str)]) -> Said {
    let mut command = tokio::process::Command::from(vestibule());
    command.arg("probe").args(arguments).envs(environment.iter().copied());
    Said::of_command(command).await
}

async fn probe(arguments: &[&str]) -> Said {
    probe_with(arguments, &[]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_that_is_well_is_said_to_be_and_a_person_gets_their_page() {
    let front = Front::start().await;
    let (builder, _process) = portal(&front, &front.url()).await;
    let said = probe(&[&front.url(), "--json"]).await;
    assert_eq!(said.status, 0, "{}", said.out);
    // This machine's http, and /metrics beside the pages.
    assert_eq!(said.warnings(), ["certificate", "metrics"], "{}", said.out);
    assert_eq!(said.all("skipped"), ["terms"], "{}", said.out);
    assert!(said.all("ok").len() > 15, "{}", said.out);

    let site: Site = builder.start_now().await;
    let token = site.token();
    let file = builder.folder.path().join("token");
    fs::write(&file, format!("Bearer {token}\n")).unwrap();
    let arguments = [&front.url(), "--token", file.to_str().unwrap()];
    let said = probe(&arguments).await;
    assert_eq!((said.status, said.error.as_str()), (0, ""), "{}", said.out);
    assert!(said.out.starts_with(&front.url()), "{}", said.out);
    assert!(
        said.out.contains("ok       terms               this person gets a page of"),
        "{}",
        said.out
    );
    assert!(said.out.contains("\nNothing failed, with "), "{}", said.out);
    assert!(!said.out.contains(token.split('.').next().unwrap()), "{}", said.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_proxy_does_to_pages_is_found() {
    let front = Front::start().await;
    let (_builder, _process) = portal(&front, &front.url()).await;
    for (lie, check, state, words) in [
        (Lie::SendsAnywhere, "open_redirect", "failed", "anybody can be sent anywhere"),
        (Lie::TakesLittle, "long_requests", "failed", "headers and addresses of 32 KiB"),
        (Lie::AddsScript, "page", "failed", "<script>"),
        (Lie::AddsCookie, "page", "failed", "a cookie was added"),
        (Lie::AddsCookie, "no_token", "failed", "with a cookie"),
        (Lie::KeepsPages, "page", "failed", "another person would get it"),
        (Lie::KeepsKeys, "signing_keys", "failed", "kept for 600 s"),
        (Lie::SaysBrotli, "page", "failed", "packed as br"),
        (Lie::CutsOff, "page", "failed", "its end is missing"),
        (Lie::DropsHeaders, "language", "failed", "pass Accept-Language"),
        (Lie::LeadsAway, "portal", "failed", "another host"),
        (Lie::ChangesSheets, "style_sheets", "failed", "changed on the way"),
        (Lie::RefusesForms, "empty_form", "failed", "answered 403"),
        (Lie::IsLate, "clock", "failed", "off this machine's"),
        (Lie::Closes, "speed", "warning", "a connection of its own"),
        (Lie::HidesAll, "health", "failed", "nobody serves behind the proxy"),
    ] {
        *front.lie.lock().unwrap() = lie;
        let said = probe(&[&front.url(), "--json"]).await;
        let (found, says) = said.of(check);
        assert_eq!(found, state, "{lie:?}: {}", said.out);
        assert!(says.contains(words), "{lie:?}: {says}");
        assert_eq!(said.status, i32::from(state == "failed"), "{lie:?}");
        assert!(
            !said.out.contains("panicked") && !said.error.contains("panicked"),
            "{}",
            said.error
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_public_url_that_is_not_the_one_that_is_probed_is_found() {
    let front = Front::start().await;
    let (_builder, _process) = portal(&front, "https://mdm.contoso.com").await;
    let said = probe(&[&front.url(), "--json"]).await;
    let (state, words) = said.of("sign_in");
    assert_eq!(state, "failed", "{words}");
    assert!(words.contains("https://mdm.contoso.com/sign-in/callback"), "{words}");
    assert!(words.contains(&format!("set server.public_url to {}", front.url())), "{words}");
    assert_eq!(said.all("failed"), ["sign_in"], "{}", said.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_answers_the_rest_is_not_asked() {
    let said = probe(&["http://127.0.0.1:9", "--json"]).await;
    assert_eq!((said.status, said.all("failed")), (1, vec!["certificate".to_owned()]));
    assert_eq!(said.error, "vestibule: 1 of 3 checks failed\n");
    let said = probe(&["https://nowhere.invalid", "--json"]).await;
    assert_eq!(said.all("failed"), ["name", "certificate"], "{}", said.out);
    for wrong in ["mdm.contoso.com", "https://mdm.contoso.com/TermsOfUse", "ftp://mdm.contoso.com"]
    {
        let said = probe(&[wrong]).await;
        assert_eq!(said.status, 2, "{wrong}: {}", said.error);
        assert!(said.error.contains("expected an origin"), "{}", said.error);
    }
    let said = probe(&["http://127.0.0.1:9", "--token", "/nowhere/token"]).await;
    assert!(said.status == 2 && said.error.contains("/nowhere/token"), "{}", said.error);
}

/// TLS in front of a proxy, for `localhost`.
async fn with_tls(
    front: &Front,
    certificate: &Certificate,
    versions: &[&'static SupportedProtocolVersion],
) -> String {
    let chain = vec![CertificateDer::from_pem_slice(certificate.pem.as_bytes()).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(certificate.key_pem.as_bytes()).unwrap();
    let config = ServerConfig::builder_with_provider(aws_lc_rs::default_provider().into())
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let upstream = front.address;
    tokio::spawn(async move {
        loop {
            let (plain, _) = listener.accept().await.unwrap();
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut outer) = acceptor.accept(plain).await else { return };
                let mut inner = TcpStream::connect(upstream).await.unwrap();
                let _ = copy_bidirectional(&mut outer, &mut inner).await;
            });
        }
    });
    format!("https://localhost:{port}")
}

fn in_days(days: i64) -> Timestamp {
    let now = i64::try_from(UNIX_EPOCH.elapsed().unwrap().as_secs()).unwrap();
    Timestamp::from_second(now).unwrap() + SignedDuration::from_hours(days * 24 + 1)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_windows_does_not_take_or_soon_will_not_is_found() {
    let front = Front::start().await;
    let (_builder, _process) = portal(&front, "https://localhost").await;
    let folder = tempfile::tempdir().unwrap();
    let trusted = folder.path().join("trusted.pem");
    let of = |certificate: &Certificate| {
        fs::write(&trusted, &certificate.pem).unwrap();
        [("SSL_CERT_FILE", trusted.to_str().unwrap())]
    };
    let both = [&version::TLS12, &version::TLS13];

    let good = Certificate::of_host("localhost", in_days(60));
    let url = with_tls(&front, &good, &both).await;
    let said = probe_with(&[&url, "--json"], &of(&good)).await;
    let (state, words) = said.of("certificate");
    assert!(state == "ok" && words.contains("for 60 days more; TLS 1.3"), "{words}");
    assert_eq!(said.of("tls12").0, "ok");
    assert_eq!(said.of("hsts").0, "ok");
    // The port is another than the one that `public_url` has.
    assert_eq!(said.all("failed"), ["sign_in"], "{}", said.out);

    // Nobody whom this machine trusts has signed it.
    let said = probe(&[&url, "--json"]).await;
    let (state, words) = said.of("certificate");
    assert!(state == "failed" && words.contains("an authority that Windows trusts"), "{words}");

    for (host, days, state, says) in [
        ("localhost", 5, "warning", "it ends in 5 days"),
        ("localhost", -5, "failed", "certificate"),
        ("elsewhere.example", 60, "failed", "certificate"),
    ] {
        let certificate = Certificate::of_host(host, in_days(days));
        let url = with_tls(&front, &certificate, &both).await;
        let said = probe_with(&[&url, "--json"], &of(&certificate)).await;
        let (found, words) = said.of("certificate");
        assert_eq!(found, state, "{words}");
        assert!(words.contains(says), "{words}");
    }

    let url = with_tls(&front, &good, &[&version::TLS13]).await;
    let said = probe_with(&[&url, "--json"], &of(&good)).await;
    let (state, words) = said.of("tls12");
    assert!(state == "failed" && words.contains("Windows 10"), "{words}");
}
