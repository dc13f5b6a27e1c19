//! A running application, the issuer it trusts, and Windows in front of it.

pub mod browser;
pub mod certificate;
pub mod entra;
pub mod graph;
pub mod guide;
pub mod mdm;
pub mod receiver;
pub mod site;
pub mod soap;
pub mod windows;

pub use browser::Browser;
pub use entra::FakeEntra;
pub use graph::FakeGraph;
pub use receiver::Receiver;
pub use site::{Site, SiteBuilder};
pub use windows::{Location, Page, Windows};
