//! The console: pages for administrators, auditors and the help desk. They have the portal's frame around them and are put
//! together from its parts.

mod audience;
mod diff;
mod fields;
mod log;
mod overview;
mod people;
pub mod policies;
mod table;

pub use audience::{
    Answer, AudienceForm, AudiencePage, AudienceProblem, Candidate, GroupsFrom, Verdict,
};
pub use diff::{Change, Line};
pub use log::{Act, ActPage, LogFilter, LogPage, has_words};
pub use overview::{Attention, OverviewPage};
pub use people::{
    Attempt, AttemptPage, CapOf, DecisionPage, DevicePage, Found, HelpLink, PeoplePage, PersonLine,
    PersonPage, RemovalPage, Results,
};
