//! The console: pages for administrators, auditors and the help desk. They have the portal's frame around them and are put
//! together from its parts.

mod diff;
mod log;
mod overview;
mod people;
mod table;

pub use diff::{Change, Line};
pub use log::{Act, ActPage, LogFilter, LogPage};
pub use overview::{Attention, OverviewPage};
pub use people::{
    Attempt, AttemptPage, CapOf, DecisionPage, DevicePage, Found, HelpLink, PeoplePage, PersonLine,
    PersonPage, RemovalPage, Results,
};
