//! Whether it can be reached: name, certificate, time, health.

use axum::http::{StatusCode, header};
use jiff::{SignedDuration, Timestamp, fmt::rfc2822};
use serde::Deserialize;
use tokio::{net::lookup_host, time::timeout};
use url::Url;

use super::{
    Check, Finding,
    web::{Answer, NoAnswer, Web, plain},
};
use crate::{clock::Entropy, config::is_safe_origin, findings::Checked as _};

/// How long a name may take.
const NAME: std::time::Duration = std::time::Duration::from_secs(5);
/// When a certificate ends soon, in days: who renews them by themselves does so thirty days before.
const SOON: i64 = 14;
/// How many answers are timed.
const TIMED: usize = 5;
/// From when on people notice.
const SLOW: std::time::Duration = std::time::Duration::from_millis(500);
/// How far the clock may be off before somebody should look; tokens leave five minutes.
const OFF: SignedDuration = SignedDuration::from_secs(60);

const REACHABLE: &str =
    "see whether the name leads to the proxy, the proxy runs, and a firewall lets the world in";

pub(super) async fn name(web: &Web) -> Finding {
    const CHECK: Check = Check::Name;
    let host = web.origin.host_str().unwrap_or_default();
    let port = web.origin.port_or_known_default().unwrap_or(443);
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    match timeout(NAME, lookup_host((bare, port))).await {
        Ok(Ok(found)) => {
            let mut found: Vec<_> = found.map(|address| address.ip().to_string()).collect();
            found.sort();
            found.dedup();
            if found.is_empty() {
                CHECK.failed(format!("{host} has no address"), "publish one in DNS")
            } else {
                CHECK.ok(format!("{host} is {}", found.join(", ")))
            }
        }
        Ok(Err(error)) => CHECK.failed(
            format!("{host} is not known: {}", plain(&error.to_string())),
            "publish the name in DNS where devices look, which is the internet as a rule",
        ),
        Err(_) => CHECK.failed(
            format!("nobody said within {} s where {host} is", NAME.as_secs()),
            "see whether this machine's name server answers",
        ),
    }
}

/// The first answer comes with it.
pub(super) async fn certificate(web: &Web, now: Timestamp) -> (Finding, Option<Answer>) {
    const CHECK: Check = Check::Certificate;
    let answer = match web.send(web.get("/healthz")).await {
        Ok(answer) => answer,
        Err(NoAnswer(why)) => {
            let to_do = if why.contains("certificate") {
                "use a certificate for this name from an authority that Windows trusts, and send the whole chain: a \
                 device in setup has no other"
            } else {
                REACHABLE
            };
            return (CHECK.failed(format!("{} does not answer: {why}", web.origin), to_do), None);
        }
    };
    let finding = match &answer.tls {
        None if is_safe_origin(&web.origin) => CHECK.warning(
            "there is none: plain http is for trying it on this machine alone",
            "put a proxy with TLS in front, and ask that",
        ),
        None => CHECK.failed(
            "there is none: everybody on the way reads access tokens",
            "put a proxy with TLS in front, and set server.public_url to its https address",
        ),
        Some(tls) => match tls.ends_at.map(|end| end.duration_since(now).as_hours() / 24) {
            None => CHECK.ok(format!("it is trusted; {}", tls.version)),
            Some(days) if days < SOON => CHECK.warning(
                format!("it ends in {days} days; after that no device enrolls"),
                "renew it, and see why that did not happen by itself",
            ),
            Some(days) => CHECK.ok(format!("it is trusted, for {days} days more; {}", tls.version)),
        },
    };
    (finding, Some(answer))
}

/// Windows 10 speaks TLS 1.2 and no later one.
///
/// # Errors
/// Where TLS cannot be set up on this machine.
pub(super) async fn tls12(url: &Url, entropy: &Entropy) -> Result<Finding, reqwest::Error> {
    const CHECK: Check = Check::Tls12;
    let older =
        Web::with(url, entropy, |builder| builder.tls_version_max(reqwest::tls::Version::TLS_1_2))?;
    Ok(match older.send(older.get("/healthz")).await {
        Ok(_) => CHECK.ok("it is spoken"),
        Err(NoAnswer(why)) => CHECK.failed(
            format!("it is refused ({why}): Windows 10 speaks no later one"),
            "let the proxy speak TLS 1.2 beside 1.3",
        ),
    })
}

pub(super) async fn plain_http(web: &Web) -> Finding {
    const CHECK: Check = Check::PlainHttp;
    if web.origin.port().is_some() {
        return CHECK.skipped("the port is not the usual one, so there is no http beside it");
    }
    let host = web.origin.host_str().unwrap_or_default();
    let address = format!("http://{host}/");
    let Ok(answer) = web.send(web.get_address(&address)).await else {
        return CHECK.ok(format!("{address} is closed"));
    };
    let to = answer.header(&header::LOCATION).and_then(|to| Url::parse(to).ok());
    match to.filter(|_| answer.status.is_redirection()) {
        Some(to) if to.origin() == web.origin.origin() => {
            CHECK.ok(format!("{address} leads to https"))
        }
        Some(_) => CHECK.failed(
            format!("{address} leads elsewhere: {}", answer.in_words()),
            "let it redirect to https on the same host, or close it",
        ),
        None => CHECK.warning(
            format!(
                "{address} answers {} without TLS: who is on the way can put another page there",
                answer.in_words()
            ),
            "let it redirect to https, or close it",
        ),
    }
}

pub(super) fn hsts(answer: &Answer) -> Finding {
    const CHECK: Check = Check::Hsts;
    let value = answer.header(&header::STRICT_TRANSPORT_SECURITY).unwrap_or_default();
    let seconds = value.split(';').find_map(|part| {
        part.trim()
            .to_ascii_lowercase()
            .strip_prefix("max-age=")?
            .trim_matches('"')
            .parse::<u64>()
            .ok()
    });
    match seconds {
        Some(seconds @ 1..) => {
            CHECK.ok(format!("browsers keep to https for {} days", seconds / 86_400))
        }
        _ => CHECK.warning(
            "there is no Strict-Transport-Security: who types the portal's name begins without TLS",
            "let the proxy send: Strict-Transport-Security: max-age=31536000",
        ),
    }
}

/// Several answers one after the other, on one connection where that is kept.
pub(super) async fn speed(web: &Web) -> Finding {
    const CHECK: Check = Check::Speed;
    let mut took = Vec::with_capacity(TIMED);
    let mut kept = true;
    for _ in 0..TIMED {
        match web.send(web.get("/healthz")).await {
            Ok(answer) => {
                took.push(answer.took);
                let close = answer.header(&header::CONNECTION);
                kept &= !close.is_some_and(|value| value.eq_ignore_ascii_case("close"));
                kept &= answer.version > axum::http::Version::HTTP_10;
            }
            Err(NoAnswer(why)) => {
                let what = format!("one of {TIMED} requests had no answer: {why}");
                return CHECK.failed(what, REACHABLE);
            }
        }
    }
    took.sort();
    let (median, slowest) = (took[TIMED / 2], took[TIMED - 1]);
    let what = format!(
        "{TIMED} answers took {} ms in the middle, {} ms at most",
        median.as_millis(),
        slowest.as_millis()
    );
    if !kept {
        let what = format!("{what}; but each takes a connection of its own");
        return CHECK.warning(what, "let the proxy keep connections open (HTTP/1.1 keep-alive)");
    }
    if median > SLOW {
        return CHECK.warning(what, "see where the time goes: this address does nothing at all");
    }
    CHECK.ok(what)
}

pub(super) fn clock(answer: &Answer, now: Timestamp) -> Finding {
    const CHECK: Check = Check::Clock;
    let date = answer.header(&header::DATE).and_then(|date| rfc2822::parse(date).ok());
    let Some(date) = date else {
        return CHECK.warning(
            "no answer says what time it is there",
            "let the proxy pass the header Date on",
        );
    };
    let off = date.timestamp().duration_since(now).abs();
    if off > OFF {
        let what = format!(
            "it is {} s off this machine's: tokens are taken for expired, or for not yet good",
            off.as_secs()
        );
        return CHECK.failed(what, "let both machines take the time from NTP");
    }
    CHECK.ok(format!("it agrees with this machine's within {} s", off.as_secs() + 1))
}

pub(super) async fn health(web: &Web) -> Finding {
    const CHECK: Check = Check::Health;
    match web.send(web.get("/healthz")).await {
        Ok(answer) if answer.status == StatusCode::OK && answer.body == b"ok\n" => {
            CHECK.ok("/healthz answered ok")
        }
        Ok(answer) if answer.status.is_server_error() => CHECK.failed(
            format!("/healthz answered {}: nobody serves behind the proxy", answer.in_words()),
            "see whether the instances run, and the proxy sends requests to their address",
        ),
        Ok(answer) if matches!(answer.status.as_u16(), 401 | 403 | 404) => {
            CHECK.skipped(format!("/healthz is kept from here: {}", answer.in_words()))
        }
        Ok(answer) => CHECK.warning(
            format!("/healthz answered {}, which is not Vestibule's answer", answer.in_words()),
            "see whether the proxy passes all addresses on",
        ),
        Err(NoAnswer(why)) => CHECK.failed(format!("/healthz: {why}"), REACHABLE),
    }
}

/// What `/readyz` says.
#[derive(Deserialize)]
struct Said {
    ready: bool,
    database: String,
    keys: String,
}

pub(super) async fn readiness(web: &Web) -> Finding {
    const CHECK: Check = Check::Readiness;
    let answer = match web.send(web.get("/readyz")).await {
        Ok(answer) => answer,
        Err(NoAnswer(why)) => return CHECK.failed(format!("/readyz: {why}"), REACHABLE),
    };
    match serde_json::from_slice::<Said>(&answer.body) {
        Ok(Said { ready: true, .. }) => CHECK.ok("/readyz: database and keys are usable"),
        Ok(Said { database, keys, .. }) => CHECK.failed(
            format!("/readyz: the database is {}, the keys are {}", plain(&database), plain(&keys)),
            "run vestibule doctor where it runs: it says why",
        ),
        Err(_) if matches!(answer.status.as_u16(), 401 | 403 | 404) => {
            CHECK.skipped(format!("/readyz is kept from here: {}", answer.in_words()))
        }
        Err(_) => CHECK.warning(
            format!("/readyz answered {}, which is not Vestibule's answer", answer.in_words()),
            "see whether the proxy passes all addresses on",
        ),
    }
}
