//! How long data about people is kept, and how it goes: at once for one person who is to be erased, and by itself after the
//! tenant's periods.
//!
//! What goes takes nothing from the proof: of each record its commitment stays, and the act that erased it names it
//! (docs/evidence.md).

mod erasure;
mod events;
mod expiry;

pub use self::{
    erasure::{Erased, Outcome, erase},
    expiry::{Expired, Periods, periods, run, step},
};
