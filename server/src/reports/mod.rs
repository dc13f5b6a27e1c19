//! Reports: how many people stand how to which policy, what was accepted when, and who has not.
//!
//! Nothing is counted while somebody waits. A task follows the events and keeps small tables up to date (`tally`): what happened to
//! whom is worked out in memory (`known`), and written under a row's lock, with the position that it has come to.

pub mod forget;
mod known;
pub mod missing;
pub mod standing;
pub mod tally;
