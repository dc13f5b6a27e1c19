//! What must hold for every input. Each module has one function, `holds`, which panics where it does not.
//!
//! The fuzz targets in `fuzz_targets/` look for such an input; `server/tests/fuzz_regressions.rs` tries
//! those that were found before, and a few to begin with, at every `make test`.
//!
//! The checks are written without the code that they check: where both decode, count or split, they do so
//! in ways of their own.

pub mod query;
pub mod redirect_uri;
pub mod syncml;
pub mod terms;
pub mod ticket;
pub mod token;

/// A target: its name, which is also its folder's in `regressions/`, and its function.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 6] = [
    ("query", query::holds),
    ("redirect_uri", redirect_uri::holds),
    ("syncml", syncml::holds),
    ("terms", terms::holds),
    ("ticket", ticket::holds),
    ("token", token::holds),
];
