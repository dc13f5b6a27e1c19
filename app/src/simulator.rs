//! The demo's Windows simulator.
