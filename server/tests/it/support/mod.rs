//! A running application, the issuer it trusts, and Windows in front of it.

pub mod browser;
pub mod certificate;
pub mod collector;
pub mod entra;
pub mod graph;
pub mod guide;
pub mod mdm;
pub mod proxy;
pub mod receiver;
pub mod said;
pub mod site;
pub mod soap;
pub mod windows;

pub use browser::Browser;
pub use collector::Collector;
pub use entra::FakeEntra;
pub use graph::FakeGraph;
pub use proxy::Proxy;
pub use receiver::Receiver;
pub use said::Said;
pub use site::{Site, SiteBuilder};
pub use windows::{Location, Page, Windows};

/// How often what may go wrong seldom is done again: as `VESTIBULE_ROUNDS` says, as `make chaos` sets it; else as usual.
pub fn rounds(usual: u32) -> u32 {
    let rounds = std::env::var("VESTIBULE_ROUNDS").ok();
    rounds.map_or(usual, |rounds| rounds.parse().unwrap())
}
