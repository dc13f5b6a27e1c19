//! Tests through the real router, against a real database and an issuer on loopback.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "in a test, what is not as it should be ends the test"
)]

mod admin;
mod backup;
mod branding;
mod cap_on_the_page;
mod command_line;
mod compliance;
mod configuration_manager;
mod crash;
mod decisions;
mod devices;
mod doctor;
mod edge;
mod enrollment;
mod events;
mod evidence;
mod exports;
mod faults;
mod graph;
mod guides;
mod help;
mod identity;
mod openapi;
mod operations;
mod operators_guide;
mod pins;
mod portal;
mod probe;
mod published_terms;
mod races;
mod reading;
mod retention;
mod rolling_restart;
mod sign_in;
mod support;
mod telemetry;
mod terms_of_use;
mod tokens;
mod two_processes;
mod user_tokens;
mod webhooks;
