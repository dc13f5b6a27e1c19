//! Where webhooks may go: never into the network that the server stands in, unless that is allowed.
//!
//! A host's addresses are looked at when a connection is made, by the resolver that makes it, so a name that later
//! leads elsewhere leads nowhere (IANA's registries of special-purpose addresses, RFC 6890).

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use reqwest::dns::{Name, Resolve, Resolving};
use tokio::net::lookup_host;
use url::{Host, Url};

/// What an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Of the internet.
    Public,
    /// Of this machine or of a network of one's own.
    Private,
    /// Nobody's who could receive a webhook: link-local (where clouds tell machines their secrets), multicast,
    /// documentation and so on.
    Special,
}

impl Class {
    /// The class of an address. What carries an IPv4 address to its destination is what that one is.
    #[must_use]
    pub fn of(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(address) => Self::of_v4(address),
            IpAddr::V6(address) => Self::of_v6(address),
        }
    }

    fn of_v4(address: Ipv4Addr) -> Self {
        match address.octets() {
            // The first two are services of clouds for their machines, within ranges that are not special otherwise.
            [168, 63, 129, 16]
            | [100, 100, 100, 200]
            | [0 | 224..=255, ..]
            | [169, 254, ..]
            | [192, 0, 0 | 2, _]
            | [192, 88, 99, _]
            | [198, 18 | 19, ..]
            | [198, 51, 100, _]
            | [203, 0, 113, _] => Self::Special,
            [10 | 127, ..] | [172, 16..=31, ..] | [192, 168, ..] | [100, 64..=127, ..] => {
                Self::Private
            }
            _ => Self::Public,
        }
    }

    fn of_v6(address: Ipv6Addr) -> Self {
        let embedded = |high: u16, low: u16| {
            let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
            Self::of_v4(Ipv4Addr::new(a, b, c, d))
        };
        match address.segments() {
            // IPv4-mapped; and NAT64 (RFC 6052), which networks without IPv4 resolve names to.
            [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
                embedded(high, low)
            }
            // Where a cloud tells machines their secrets; IETF's own with Teredo, documentation, 6to4.
            [0xfd00, 0xec2 | 0xc1, ..]
            | [0xfd20, 0xce, ..]
            | [0x2001, 0..=0x1ff | 0xdb8, ..]
            | [0x2002, ..]
            | [0x3fff, 0..=0xfff, ..] => Self::Special,
            [0, 0, 0, 0, 0, 0, 0, 1] | [0xfc00..=0xfdff, ..] => Self::Private,
            [0x2000..=0x3fff, ..] => Self::Public,
            _ => Self::Special,
        }
    }
}

/// Which addresses a receiver may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Those of the internet.
    Public,
    /// Those of a network of one's own, too.
    AlsoPrivate,
    /// Those alone: without TLS, nothing leaves the network.
    OnlyPrivate,
}

/// An address that webhooks do not go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    address: IpAddr,
    class: Class,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.address;
        match self.class {
            Class::Private => write!(f, "{address} is a private address; set allow_private = true"),
            Class::Special => write!(f, "{address} is no address that webhooks go to"),
            Class::Public => write!(f, "{address} is on the internet, which needs https"),
        }
    }
}

impl std::error::Error for Refused {}

impl Reach {
    /// The reach of an endpoint's configuration.
    #[must_use]
    pub fn new(url: &Url, allow_private: bool) -> Self {
        match (url.scheme(), allow_private) {
            ("https", false) => Self::Public,
            ("https", true) => Self::AlsoPrivate,
            _ => Self::OnlyPrivate,
        }
    }

    /// Takes an address or refuses it.
    ///
    /// # Errors
    /// [`Refused`]
    pub fn admit(self, address: IpAddr) -> Result<(), Refused> {
        let class = Class::of(address);
        match (self, class) {
            (Self::Public | Self::AlsoPrivate, Class::Public)
            | (Self::AlsoPrivate | Self::OnlyPrivate, Class::Private) => Ok(()),
            _ => Err(Refused { address, class }),
        }
    }

    /// Takes an address that stands in the URL itself, which no resolver sees.
    ///
    /// # Errors
    /// [`Refused`]
    pub fn admit_literal(self, url: &Url) -> Result<(), Refused> {
        match url.host() {
            Some(Host::Ipv4(address)) => self.admit(address.into()),
            Some(Host::Ipv6(address)) => self.admit(address.into()),
            _ => Ok(()),
        }
    }
}

/// Resolves to those addresses alone that may be reached.
impl Resolve for Reach {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = *self;
        Box::pin(async move {
            let (mut admitted, mut refused) = (Vec::new(), None);
            for found in lookup_host((name.as_str(), 0)).await? {
                match reach.admit(found.ip()) {
                    Ok(()) => admitted.push(found),
                    Err(error) => refused = Some(error),
                }
            }
            match refused {
                Some(refused) if admitted.is_empty() => Err(refused.into()),
                _ => {
                    Ok(Box::new(admitted.into_iter())
                        as Box<dyn Iterator<Item = SocketAddr> + Send>)
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_address_is_known() {
        for (class, addresses) in [
            (
                Class::Public,
                "1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 172.15.0.1 172.32.0.1 192.167.1.1 \
                 198.17.0.1 223.255.255.255 2606:4700::1111 2001:4860::8888 ::ffff:1.1.1.1 64:ff9b::101:101 \
                 2a00::1",
            ),
            (
                Class::Private,
                "10.0.0.1 10.255.255.255 127.0.0.1 127.255.255.254 172.16.0.1 172.31.255.255 192.168.0.1 100.64.0.1 \
                 100.127.255.255 ::1 fc00::1 fdff::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1",
            ),
            (
                Class::Special,
                "0.0.0.0 0.1.2.3 169.254.169.254 192.0.0.192 192.0.2.1 192.88.99.1 198.18.0.1 198.19.255.255 \
                 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 168.63.129.16 \
                 100.100.100.200 :: fe80::1 febf::1 fec0::1 ff02::1 fd00:ec2::254 fd20:ce::254 fd00:c1::a9fe:a9fe ::ffff:169.254.169.254 \
                 ::ffff:0.0.0.0 64:ff9b::a9fe:a9fe 64:ff9b:1::1 100::1 ::127.0.0.1 ::8.8.8.8 2001::1 2001:db8::1 \
                 2002:7f00:1:: 3fff::1 5f00::1",
            ),
        ] {
            for address in addresses.split_whitespace() {
                assert_eq!(Class::of(address.parse().unwrap()), class, "{address}");
            }
        }
    }

    #[test]
    fn without_tls_nothing_leaves_the_network_and_special_addresses_are_for_nobody() {
        for (url, allowed, admits) in [
            ("https://x", false, [true, false, false]),
            ("https://x", true, [true, true, false]),
            ("http://x", true, [false, true, false]),
        ] {
            let reach = Reach::new(&url.parse().unwrap(), allowed);
            let admitted = ["1.1.1.1", "127.0.0.1", "169.254.169.254"]
                .map(|address| reach.admit(address.parse().unwrap()).is_ok());
            assert_eq!(admitted, admits, "{url} {allowed}");
        }
    }

    #[test]
    fn an_address_in_the_url_is_seen_however_it_is_written() {
        for host in [
            "127.0.0.1",
            "2130706433",
            "0x7f.1",
            "0177.0.0.1",
            "127.1.",
            "[::1]",
            "[::ffff:7f00:1]",
        ] {
            let url = format!("https://{host}/").parse().unwrap();
            assert!(Reach::Public.admit_literal(&url).is_err(), "{host}");
        }
        assert!(Reach::Public.admit_literal(&"https://example.com".parse().unwrap()).is_ok());
    }

    #[tokio::test]
    async fn a_name_that_leads_to_this_machine_is_refused_by_the_resolver() {
        let refused = Reach::Public.resolve("localhost".parse().unwrap()).await.err().unwrap();
        assert!(refused.downcast_ref::<Refused>().is_some(), "{refused}");
        let found = Reach::OnlyPrivate.resolve("localhost".parse().unwrap()).await.unwrap();
        assert!(found.count() > 0);
    }
}
