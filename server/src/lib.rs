//! What Vestibule does: the Terms of Use that Windows shows during enrollment, the decisions, and
//! the interfaces around them.

pub mod admin;
pub mod api;
pub mod app_state;
pub mod assets;
pub mod audit;
pub mod body;
pub mod branding;
pub mod cli;
pub mod clock;
pub mod config;
pub mod decisions;
pub mod demo;
pub mod devices;
pub mod enrollment;
pub mod events;
pub mod identity;
pub mod ids;
pub mod keys;
pub mod language;
pub mod live;
pub mod metrics;
pub mod operations;
pub mod pins;
pub mod portal;
pub mod routes;
pub mod serve;
pub mod sessions;
pub mod settings;
pub mod sign_in;
pub mod store;
pub mod terms;
pub mod terms_of_use;
pub mod text;
pub mod webhooks;
