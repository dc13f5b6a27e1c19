//! `/admin`: the console.

mod roles;
