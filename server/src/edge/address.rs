//! Whose address a request comes from: the peer's, or what a trusted proxy says (`[server] trusted_proxies`).
//!
//! A proxy adds the address that it was connected from to the end of `X-Forwarded-For`. What stands further to the left came
//! with the request, and may be made up. So the header is read from its right end, for as long as trusted proxies wrote it;
//! where the peer is not trusted, it is not read at all.

use std::{
    convert::Infallible,
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, request::Parts},
};
use ipnet::{IpNet, Ipv4Net};
use serde::{Deserialize, Deserializer, de};

/// Where proxies say for whom they ask.
pub const FORWARDED_FOR: &str = "x-forwarded-for";
/// How many entries of the header are looked at: more proxies than that stand in no row.
const MOST_ENTRIES: usize = 32;

/// The address that a request comes from, as far as it is known. An IPv4 address within IPv6 is IPv4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientAddress(IpAddr);

/// What is counted together: an IPv4 address, or the /64 of an IPv6 one. Whoever has one address of version 6 has the
/// 2^64 beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Network(IpAddr);

impl ClientAddress {
    /// Where nobody knows.
    pub const UNKNOWN: Self = Self(IpAddr::V4(Ipv4Addr::UNSPECIFIED));

    /// Of an address.
    #[must_use]
    pub fn new(address: IpAddr) -> Self {
        Self(address.to_canonical())
    }

    /// What it is counted with.
    #[must_use]
    pub fn network(self) -> Network {
        Network(match self.0 {
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
            address @ IpAddr::V4(_) => address,
        })
    }
}

impl Network {
    /// What those are counted with for whom there is no room: an address that nobody has.
    pub const OTHERS: Self = Self(IpAddr::V6(Ipv6Addr::UNSPECIFIED));
}

impl fmt::Display for ClientAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What [`super::watch`] has worked out.
impl<S: Sync> FromRequestParts<S> for ClientAddress {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().copied().unwrap_or(Self::UNKNOWN))
    }
}

/// The address at the other end of the connection.
#[must_use]
pub fn peer(extensions: &axum::http::Extensions) -> ClientAddress {
    let peer = extensions.get::<ConnectInfo<SocketAddr>>();
    peer.map_or(ClientAddress::UNKNOWN, |peer| ClientAddress::new(peer.0.ip()))
}

/// `[server] trusted_proxies`: whose `X-Forwarded-For` is believed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<IpNet>);

impl TrustedProxies {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this is one of them.
    #[must_use]
    pub fn contains(&self, ClientAddress(address): ClientAddress) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }

    /// Who asks: the peer, or, where that is a trusted proxy, the rightmost address of `X-Forwarded-For` that is not itself
    /// trusted. At an entry that is no address, or where the entries end or are too many, it is the last address before
    /// it: that much is known.
    #[must_use]
    pub fn client(&self, peer: ClientAddress, headers: &HeaderMap) -> ClientAddress {
        let lines = headers.get_all(FORWARDED_FOR).iter().rev();
        let entries = lines.flat_map(|line| line.as_bytes().rsplit(|byte| *byte == b','));
        let mut known = peer;
        for entry in entries.take(MOST_ENTRIES) {
            if !self.contains(known) {
                break;
            }
            let entry = entry.trim_ascii();
            // Lists may have empty elements (RFC 9110, 5.6.1).
            if entry.is_empty() {
                continue;
            }
            match address(entry) {
                Some(address) => known = address,
                None => break,
            }
        }
        known
    }
}

impl fmt::Display for TrustedProxies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let networks: Vec<_> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&networks.join(", "))
    }
}

/// An address, with or without a port: `192.0.2.1`, `192.0.2.1:567`, `2001:db8::1`, `[2001:db8::1]`, `[2001:db8::1]:80`.
fn address(entry: &[u8]) -> Option<ClientAddress> {
    let text = std::str::from_utf8(entry).ok()?;
    let bracketed = || text.strip_prefix('[')?.strip_suffix(']')?.parse::<Ipv6Addr>().ok();
    let address = text
        .parse::<IpAddr>()
        .or_else(|_| text.parse::<SocketAddr>().map(|socket| socket.ip()))
        .ok()
        .or_else(|| bracketed().map(IpAddr::V6));
    address.map(ClientAddress::new)
}

/// An address or a network, such as `10.0.0.0/8`. Everybody is no network of proxies: then anybody could give themselves
/// any address.
fn network(text: &str) -> Option<IpNet> {
    let text = text.trim();
    let network =
        text.parse::<IpNet>().or_else(|_| text.parse::<IpAddr>().map(IpNet::from)).ok()?;
    let network = match network {
        // Addresses are compared as IPv4 wherever they are that.
        IpNet::V6(within) => match (within.addr().to_ipv4_mapped(), within.prefix_len()) {
            (Some(address), length @ 96..) => IpNet::V4(Ipv4Net::new(address, length - 96).ok()?),
            _ => IpNet::V6(within),
        },
        network @ IpNet::V4(_) => network,
    };
    (network.prefix_len() > 0).then(|| network.trunc())
}

/// A list, or, as from the environment, a text with commas.
impl<'de> Deserialize<'de> for TrustedProxies {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = TrustedProxies;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of addresses and networks such as [\"10.0.0.0/8\", \"::1\"]")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<TrustedProxies, E> {
                let entries = text.split(',').filter(|entry| !entry.trim().is_empty());
                entries.map(parsed).collect::<Result<_, E>>().map(TrustedProxies)
            }
            fn visit_seq<A: de::SeqAccess<'de>>(
                self,
                mut entries: A,
            ) -> Result<TrustedProxies, A::Error> {
                let mut networks = Vec::new();
                while let Some(entry) = entries.next_element::<String>()? {
                    networks.push(parsed(&entry)?);
                }
                Ok(TrustedProxies(networks))
            }
        }
        fn parsed<E: de::Error>(entry: &str) -> Result<IpNet, E> {
            network(entry).ok_or_else(|| {
                E::custom(format!(
                    "`{}`: expected an address or a network of your proxies, such as \"10.0.0.0/8\" or \"::1\"",
                    entry.trim()
                ))
            })
        }
        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    fn proxies(networks: &[&str]) -> TrustedProxies {
        TrustedProxies(networks.iter().map(|text| network(text).unwrap()).collect())
    }

    fn at(text: &str) -> ClientAddress {
        ClientAddress::new(text.parse().unwrap())
    }

    fn headers(lines: &[&[u8]]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED_FOR, HeaderValue::from_bytes(line).unwrap());
        }
        headers
    }

    #[test]
    fn who_asks_is_the_last_one_whom_no_trusted_proxy_is() {
        let trusted = proxies(&["10.0.0.0/8", "::1", "2001:db8:1::/48", "::ffff:192.0.2.0/120"]);
        for (peer, lines, client) in [
            // No proxy at all, and one that only says that it is one.
            ("203.0.113.9", &[][..], "203.0.113.9"),
            ("203.0.113.9", &["198.51.100.1"], "203.0.113.9"),
            ("203.0.113.9", &["10.0.0.1, 10.0.0.2"], "203.0.113.9"),
            // One proxy, and what somebody made up before it.
            ("10.0.0.1", &["198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", &["1.1.1.1, 10.9.9.9, 198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", &["1.1.1.1", "198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", &["junk, 198.51.100.1"], "198.51.100.1"),
            // Several.
            ("10.0.0.1", &["198.51.100.1, 10.0.0.3, 10.0.0.2"], "198.51.100.1"),
            ("10.0.0.1", &["198.51.100.1, 10.0.0.3", "10.0.0.2"], "198.51.100.1"),
            ("::1", &["198.51.100.1, 2001:db8:1::5"], "198.51.100.1"),
            // Ports, brackets, and IPv4 within IPv6.
            ("10.0.0.1", &["198.51.100.1:56789"], "198.51.100.1"),
            ("10.0.0.1", &["[2001:db8::7]:443"], "2001:db8::7"),
            ("10.0.0.1", &["[2001:db8::7]"], "2001:db8::7"),
            ("::ffff:10.0.0.1", &["::ffff:198.51.100.1"], "198.51.100.1"),
            ("192.0.2.77", &["198.51.100.1"], "198.51.100.1"),
            // What is no address ends it at the last one that is known.
            ("10.0.0.1", &["198.51.100.1, unknown"], "10.0.0.1"),
            ("10.0.0.1", &["198.51.100.1, unknown, 10.0.0.2"], "10.0.0.2"),
            ("10.0.0.1", &["198.51.100.1, \"10.0.0.2\""], "10.0.0.1"),
            ("10.0.0.1", &["198.51.100.1, fe80::1%eth0"], "10.0.0.1"),
            ("10.0.0.1", &["198.51.100.1, 10.0.0"], "10.0.0.1"),
            ("10.0.0.1", &["198.51.100.1, [10.0.0.2]"], "10.0.0.1"),
            // Empty elements say nothing; all trusted, it is the first of them.
            ("10.0.0.1", &["198.51.100.1, , ", ""], "198.51.100.1"),
            ("10.0.0.1", &["10.0.0.3, 10.0.0.2"], "10.0.0.3"),
            ("10.0.0.1", &[], "10.0.0.1"),
        ] {
            let raw: Vec<&[u8]> = lines.iter().map(|line| line.as_bytes()).collect();
            let found = trusted.client(at(peer), &headers(&raw));
            assert_eq!(found, at(client), "{peer} {lines:?}");
        }
        let found = trusted.client(at("10.0.0.1"), &headers(&[b"1.1.1.1, \xff\xfe"]));
        assert_eq!(found, at("10.0.0.1"));
    }

    #[test]
    fn a_row_of_entries_without_an_end_is_not_read_to_its_end() {
        let trusted = proxies(&["10.0.0.0/8"]);
        let long = format!("198.51.100.1{}", ", 10.0.0.2".repeat(100_000));
        assert_eq!(trusted.client(at("10.0.0.1"), &headers(&[long.as_bytes()])), at("10.0.0.2"));
        let commas = format!("198.51.100.1{}", ",".repeat(100_000));
        assert_eq!(trusted.client(at("10.0.0.1"), &headers(&[commas.as_bytes()])), at("10.0.0.1"));
        let row = format!("198.51.100.1{}", ", 10.0.0.2".repeat(MOST_ENTRIES - 1));
        let found = trusted.client(at("10.0.0.1"), &headers(&[row.as_bytes()]));
        assert_eq!(found, at("198.51.100.1"));
    }

    #[test]
    fn a_network_of_proxies_is_one_and_not_everybody() {
        for (text, holds) in [
            ("10.1.2.3/8", Some("10.0.0.0/8")),
            ("::1", Some("::1/128")),
            (" 192.0.2.1 ", Some("192.0.2.1/32")),
            ("::ffff:10.0.0.0/104", Some("10.0.0.0/8")),
            ("0.0.0.0/0", None),
            ("::/0", None),
            ("::ffff:0.0.0.0/96", None),
            ("10.0.0.0/33", None),
            ("proxy.contoso.com", None),
            ("10.0.0.1:80", None),
            ("", None),
        ] {
            let found = network(text).map(|network| network.to_string());
            assert_eq!(found.as_deref(), holds, "{text}");
        }
    }

    #[test]
    fn addresses_of_version_6_are_counted_by_their_network() {
        assert_eq!(at("2001:db8::1").network(), at("2001:db8:0:0:ffff::2").network());
        assert_ne!(at("2001:db8::1").network(), at("2001:db8:0:1::1").network());
        assert_ne!(at("192.0.2.1").network(), at("192.0.2.2").network());
        assert_eq!(at("::ffff:192.0.2.1").network(), at("192.0.2.1").network());
    }

    fn some_address() -> impl Strategy<Value = IpAddr> {
        prop_oneof![
            any::<[u8; 4]>().prop_map(IpAddr::from),
            any::<[u8; 3]>().prop_map(|[b, c, d]| IpAddr::from([10, b, c, d])),
            any::<[u8; 16]>().prop_map(IpAddr::from),
        ]
    }

    proptest! {
        /// Whatever somebody writes into the header themselves: behind a trusted proxy they have the address that they
        /// connect to it from, and elsewhere their own.
        #[test]
        fn nobody_can_give_themselves_another_address(
            made_up in prop::collection::vec(prop::collection::vec(0x20_u8..=0x7e, 0..60), 0..5),
            own in some_address(),
            hops in prop::collection::vec(any::<[u8; 3]>(), 0..6),
            port in prop::option::of(any::<u16>()),
            split in any::<bool>(),
        ) {
            let trusted = proxies(&["10.0.0.0/8"]);
            let own = ClientAddress::new(own);
            prop_assume!(!trusted.contains(own));
            let mut lines = made_up.clone();
            let direct: Vec<&[u8]> = lines.iter().map(Vec::as_slice).collect();
            prop_assert_eq!(trusted.client(own, &headers(&direct)), own);

            // Each proxy adds whom it was connected from: to the last line, or as one of its own.
            let written = match (own.0, port) {
                (address, Some(port)) => SocketAddr::new(address, port).to_string(),
                (address, None) => address.to_string(),
            };
            let row = hops.iter().map(|[b, c, d]| IpAddr::from([10, *b, *c, *d]).to_string());
            for entry in std::iter::once(written).chain(row) {
                match lines.last_mut() {
                    Some(line) if !split => line.extend_from_slice(format!(", {entry}").as_bytes()),
                    _ => lines.push(entry.into_bytes()),
                }
            }
            let lines: Vec<&[u8]> = lines.iter().map(Vec::as_slice).collect();
            let found = trusted.client(at("10.0.0.1"), &headers(&lines));
            prop_assert_eq!(found, own);
        }
    }
}
