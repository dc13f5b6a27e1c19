//! `/admin`: the console.

mod people;
mod roles;
