//! What happens when something fails: connections, the database, the issuer, clocks, the process itself. What was done, what a
//! client sees and what is lost stands in docs/reliability.md, a row a test.

mod bodies;
mod chaos;
mod clocks;
mod connections;
mod database;
mod issuer;
mod wire;
