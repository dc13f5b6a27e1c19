//! Who may ask the simulator.

use std::net::IpAddr;

use axum::{
    extract::{Request, State},
    http::{StatusCode, header, uri::Authority},
    middleware::Next,
    response::Response,
};

use super::simulator::{Simulator, message};

/// Whoever asks by another name than loopback's is a page of somebody else's whose name was made to
/// lead here (DNS rebinding): it could read what only the person in front of the device may.
pub async fn only_loopback(
    State(simulator): State<Simulator>,
    request: Request,
    next: Next,
) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if host.is_some_and(is_loopback) {
        return next.run(request).await;
    }
    let text =
        format!("The demo answers on this machine alone. Open {}.", simulator.addresses.simulator);
    message(&simulator, StatusCode::FORBIDDEN, "Not here", &text)
}

fn is_loopback(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    let name = authority.host();
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    !host.contains('@')
        && (name.eq_ignore_ascii_case("localhost") || address.is_ok_and(|ip| ip.is_loopback()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_loopback() {
        for good in ["127.0.0.1:8080", "localhost", "LOCALHOST:1", "[::1]:8080", "127.1.2.3"] {
            assert!(is_loopback(good), "{good}");
        }
        for bad in [
            "",
            "demo.example:8080",
            "localhost.example",
            "127.0.0.1.example",
            "a@127.0.0.1",
            "10.0.0.1",
        ] {
            assert!(!is_loopback(bad), "{bad}");
        }
    }
}
