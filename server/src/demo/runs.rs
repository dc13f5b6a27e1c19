//! The enrollments that were begun.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use super::choices::Choices;

/// So many runs are remembered.
const MOST: usize = 256;

/// One enrollment, from the request to what Windows received.
#[derive(Debug, Clone)]
pub struct Run {
    /// The client-request-id.
    pub id: Uuid,
    pub begun_at: Timestamp,
    pub choices: Choices,
    /// The parameters of the page's address.
    pub parameters: Vec<(&'static str, String)>,
    /// What Windows adds to its first request, without the token.
    pub headers: Vec<(&'static str, String)>,
    /// The token's claims; `None` where no token is sent.
    pub claims: Option<Value>,
    /// Whether Windows has asked for the page: it adds its headers only once.
    asked: bool,
    /// The address that Windows was sent to in the end.
    pub received: Option<String>,
}

impl Run {
    pub fn new(id: Uuid, begun_at: Timestamp, choices: Choices) -> Self {
        let (parameters, headers) = (Vec::new(), Vec::new());
        Self {
            id,
            begun_at,
            choices,
            parameters,
            headers,
            claims: None,
            asked: false,
            received: None,
        }
    }
}

/// The newest runs.
#[derive(Debug, Default)]
pub struct Runs(Mutex<VecDeque<Run>>);

impl Runs {
    fn with<T>(&self, work: impl FnOnce(&mut VecDeque<Run>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Remembers a run, and forgets the oldest where there are too many.
    pub fn add(&self, run: Run) {
        self.with(|runs| {
            runs.push_front(run);
            runs.truncate(MOST);
        });
    }

    pub fn find(&self, id: Uuid) -> Option<Run> {
        self.with(|runs| runs.iter().find(|run| run.id == id).cloned())
    }

    /// The run that asks for its page; `None` where there is none, or it has asked before.
    pub fn ask(&self, id: Uuid) -> Option<Run> {
        self.with(|runs| {
            let run = runs.iter_mut().find(|run| run.id == id && !run.asked)?;
            run.asked = true;
            Some(run.clone())
        })
    }

    /// Notes the address that Windows was sent to.
    pub fn receive(&self, id: Uuid, location: &str) {
        self.with(|runs| {
            if let Some(run) = runs.iter_mut().find(|run| run.id == id) {
                run.received = Some(location.to_owned());
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(n: u128) -> Run {
        Run::new(Uuid::from_u128(n), Timestamp::UNIX_EPOCH, Choices::parse("").unwrap())
    }

    #[test]
    fn a_run_asks_for_its_page_once() {
        let runs = Runs::default();
        runs.add(run(1));
        assert!(runs.ask(Uuid::from_u128(1)).is_some());
        assert!(runs.ask(Uuid::from_u128(1)).is_none());
        assert!(runs.ask(Uuid::from_u128(2)).is_none());
    }

    #[test]
    fn the_oldest_run_is_forgotten() {
        let runs = Runs::default();
        for n in 0..=MOST {
            runs.add(run(n as u128));
        }
        assert!(runs.find(Uuid::from_u128(0)).is_none());
        assert!(runs.find(Uuid::from_u128(1)).is_some());
    }
}
