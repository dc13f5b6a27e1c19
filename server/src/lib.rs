//! What Vestibule does: the Terms of Use that Windows shows during enrollment, the decisions, and
//! the interfaces around them.

/// The system's allocator keeps a heap for each thread, and each of SQLite's connections has one: memory that was given back
/// stays in them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub mod admin;
pub mod api;
pub mod app_state;
pub mod assets;
pub mod attempts;
pub mod audit;
pub mod body;
pub mod branding;
pub mod cli;
pub mod clock;
pub mod compliance;
pub mod config;
pub mod connections;
pub mod decisions;
pub mod demo;
pub mod devices;
pub mod doctor;
pub mod edge;
pub mod enrollment;
pub mod events;
pub mod evidence;
pub mod exports;
pub mod findings;
pub mod graph;
pub mod identity;
pub mod ids;
pub mod keys;
pub mod language;
pub mod live;
pub mod metrics;
pub mod operations;
pub mod people;
pub mod pins;
pub mod portal;
pub mod probe;
pub mod reports;
pub mod retention;
pub mod routes;
pub mod serve;
pub mod sessions;
pub mod settings;
pub mod sign_in;
pub mod store;
pub mod telemetry;
pub mod terms;
pub mod terms_of_use;
pub mod text;
pub mod user_tokens;
pub mod webhooks;
