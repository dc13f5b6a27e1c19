//! `vestibule demo`: the product, an issuer like Entra and a simulator of Windows, all in one process
//! and on loopback alone. Tokens are made here for whoever asks, so nobody else must be able to ask.

mod attempt;
mod choices;
mod enrolled;
mod enrolling;
mod fault;
mod following;
mod guard;
pub mod issuer;
mod mdm;
mod pages;
mod proxy;
mod received;
mod runs;
pub mod simulator;
mod tenants;
mod windows;

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::Path,
    str::FromStr,
};

use axum::Router;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use tempfile::TempDir;
use tokio::{net::TcpListener, sync::watch, time::sleep};

use self::{issuer::Issuer, simulator::Simulator};
use crate::{
    api::tokens::{self, NewToken, Right},
    audit::Actor,
    clock::{Clock, Entropy},
    config::{Config, ConfigError},
    serve::{self, Bound, ServeError},
};

/// Where the simulator listens: a loopback address, with room for two more ports above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loopback(SocketAddr);

/// A text that is no such address.
#[derive(Debug, Clone, Copy, thiserror::Error, PartialEq, Eq)]
pub enum LoopbackError {
    /// Not an address and a port.
    #[error("expected an address and a port such as 127.0.0.1:8080")]
    Form,
    /// An address that others can reach.
    #[error(
        "the demo makes tokens for anybody who asks: expected a loopback address such as 127.0.0.1:8080"
    )]
    Reachable,
    /// Two more ports are needed above this one.
    #[error("the demo takes this port and the two above it: expected 0 or a port up to 65533")]
    Port,
}

impl Loopback {
    /// Any free ports, for tests.
    #[must_use]
    pub fn any() -> Self {
        Self(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0))
    }

    /// The simulator's listener, the product's and the issuer's.
    async fn bind(self) -> Result<[TcpListener; 3], DemoError> {
        let Self(mut address) = self;
        let first = self.0.port();
        let mut listeners = Vec::with_capacity(3);
        for n in 0..3 {
            address.set_port(if first == 0 { 0 } else { first.saturating_add(n) });
            let listener = TcpListener::bind(address).await;
            listeners.push(listener.map_err(|source| DemoError::Listen { address, source })?);
        }
        listeners.try_into().map_err(|_| DemoError::Io(io::ErrorKind::AddrNotAvailable.into()))
    }
}

impl FromStr for Loopback {
    type Err = LoopbackError;
    fn from_str(text: &str) -> Result<Self, LoopbackError> {
        let address: SocketAddr = text.parse().map_err(|_| LoopbackError::Form)?;
        if !address.ip().is_loopback() {
            return Err(LoopbackError::Reachable);
        }
        if address.port() > u16::MAX - 2 {
            return Err(LoopbackError::Port);
        }
        Ok(Self(address))
    }
}

/// Why the demo cannot start or go on.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A port is taken.
    #[error("{address}: {source}; the demo takes three ports in a row, the first is --listen")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why not.
        source: io::Error,
    },
    /// The temporary folder or a listener failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The demo's own configuration is not right.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The product failed.
    #[error(transparent)]
    Serve(#[from] ServeError),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// The HTTP client cannot be made.
    #[error(transparent)]
    Client(#[from] reqwest::Error),
    /// The issuer's key cannot be made.
    #[error("the issuer's key could not be made")]
    Key,
}

/// The demo, bound to its addresses and ready to be run.
#[derive(Debug)]
pub struct Demo {
    product: Bound,
    simulator: (TcpListener, Router),
    issuer: (TcpListener, Router),
    /// What the MDM server that is played follows the events with.
    mdm: Simulator,
    addresses: Addresses,
    /// Last, so that it is removed when nothing uses it any more.
    folder: TempDir,
}

/// The origins of the three parts.
#[derive(Debug, Clone)]
pub struct Addresses {
    /// What a person opens.
    pub simulator: String,
    /// What Windows and browsers would use.
    pub product: String,
    /// Where the tokens come from.
    pub issuer: String,
}

impl Addresses {
    /// Where people look after their devices.
    #[must_use]
    pub fn portal(&self) -> String {
        format!("{}/devices", self.product)
    }
}

fn origin(listener: &TcpListener) -> io::Result<String> {
    Ok(format!("http://{}", listener.local_addr()?))
}

impl Demo {
    /// Takes the three ports and starts everything behind them.
    ///
    /// # Errors
    /// [`DemoError`]
    pub async fn start(
        listen: Loopback,
        clock: Clock,
        entropy: Entropy,
    ) -> Result<Self, DemoError> {
        let [simulator, product, issuer] = listen.bind().await?;
        let addresses = Addresses {
            simulator: origin(&simulator)?,
            product: origin(&product)?,
            issuer: origin(&issuer)?,
        };
        let folder = tempfile::Builder::new().prefix("vestibule-demo-").tempdir()?;
        let secret = BASE64URL.encode(entropy.bytes::<32>());
        let file = tenants::write(folder.path(), product.local_addr()?, &addresses, &secret)?;
        // Nothing of the environment: the demo is the same everywhere.
        let config = Config::load(&file, std::iter::empty())?;
        let product = Bound::on(product, &config, clock.clone(), entropy.clone()).await?;
        let store = product.app().store.clone();
        let mut api_tokens = Vec::new();
        for tenant in &config.tenants {
            let rights = &[Right::Enroll, Right::Read, Right::Removal, Right::Compliance];
            let token = NewToken { tenant: tenant.id, name: "Demo", rights, expires_at: None };
            let token =
                tokens::create(&store, &token, &Actor::operator(), clock.now(), &entropy).await?;
            api_tokens.push((tenant.id, token));
        }
        let keys = Issuer::new(&addresses, secret, clock.clone(), entropy.clone());
        let keys = keys.ok_or(DemoError::Key)?;
        let issuer = (issuer, issuer::routes(keys.clone()));
        let parts = Simulator::new(addresses.clone(), keys, api_tokens, clock, entropy)?;
        let simulator = (simulator, simulator::routes(parts.clone()));
        Ok(Self { product, simulator, issuer, mdm: parts, addresses, folder })
    }

    /// Where everything is.
    #[must_use]
    pub fn addresses(&self) -> &Addresses {
        &self.addresses
    }

    /// Where everything is kept until the end.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Serves until `stop` comes true, ends in order and removes the temporary folder.
    ///
    /// # Errors
    /// Where a listener fails.
    pub async fn run(self, stop: watch::Receiver<bool>) -> Result<(), DemoError> {
        let Self { product, simulator, issuer, mdm, addresses: _, folder } = self;
        let ended = tokio::try_join!(
            async { product.run(stop.clone()).await.map_err(DemoError::from) },
            serve_until(simulator, stop.clone()),
            serve_until(issuer, stop.clone()),
            async {
                following::follow(mdm, stop.clone()).await;
                Ok(())
            },
        );
        let removed = folder.close();
        ended?;
        Ok(removed?)
    }
}

/// Serves until told to stop; requests under way have as long as the product's.
async fn serve_until(
    (listener, router): (TcpListener, Router),
    stop: watch::Receiver<bool>,
) -> Result<(), DemoError> {
    let serving =
        axum::serve(listener, router).with_graceful_shutdown(serve::stopped(stop.clone()));
    tokio::select! {
        served = serving => Ok(served?),
        () = async { serve::stopped(stop).await; sleep(serve::DRAIN).await } => Ok(()),
    }
}

/// Runs the demo until Ctrl-C or SIGTERM, and says on stdout what to do with it.
///
/// # Errors
/// [`DemoError`]
pub async fn run(listen: Loopback) -> Result<(), DemoError> {
    use io::Write as _;
    let stop = serve::stop_signal()?;
    let demo = Demo::start(listen, Clock::system(), Entropy::system()).await?;
    let addresses = demo.addresses();
    let (Addresses { simulator, product, issuer }, portal) = (addresses, addresses.portal());
    writeln!(
        io::stdout(),
        "Open {simulator} and see what Windows shows, and what it receives.\n\
         Open {portal} and see what people have in the portal.\n\
         Open {product}/admin and sign in as an administrator to see what happened to each of them.\n\
         Behind it: Vestibule at {product}, the issuer of its tokens at {issuer}.\n\
         Nothing is kept. Press Ctrl-C to end."
    )?;
    demo.run(stop).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_listens_on_loopback_alone() {
        for good in ["127.0.0.1:8080", "127.0.0.1:0", "127.1.2.3:80", "[::1]:65533"] {
            assert!(good.parse::<Loopback>().is_ok(), "{good}");
        }
        for (bad, why) in [
            ("0.0.0.0:8080", LoopbackError::Reachable),
            ("[::]:8080", LoopbackError::Reachable),
            ("192.168.1.2:8080", LoopbackError::Reachable),
            ("[::ffff:127.0.0.1]:8080", LoopbackError::Reachable),
            ("127.0.0.1", LoopbackError::Form),
            ("mdm.contoso.com:8080", LoopbackError::Form),
            ("127.0.0.1:65534", LoopbackError::Port),
        ] {
            assert_eq!(bad.parse::<Loopback>(), Err(why), "{bad}");
        }
    }
}
