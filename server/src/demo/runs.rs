//! The enrollments that were begun.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;
use serde_json::Value;
use url::Url;
use uuid::Uuid;

use super::{
    attempt::Attempt,
    choices::Choices,
    mdm::{Answer, Hardware, RemovalStep},
};

/// So many runs are remembered.
const MOST: usize = 256;
/// So many enrollment calls of one run.
const MOST_ATTEMPTS: usize = 20;

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
    /// The PC that Windows runs on.
    pub hardware: Hardware,
    /// The enrollment calls that followed, the oldest first.
    pub attempts: Vec<Attempt>,
    /// The removal that was asked for last, since the newest of these calls.
    pub removal: Option<RemovalCall>,
}

/// A call about a device's removal that was made.
#[derive(Debug, Clone)]
pub struct RemovalCall {
    pub device: Uuid,
    pub step: RemovalStep,
    pub answer: Answer,
}

impl Run {
    pub fn new(id: Uuid, begun_at: Timestamp, choices: Choices, hardware: Hardware) -> Self {
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
            hardware,
            attempts: Vec::new(),
            removal: None,
        }
    }

    /// What Windows received under this name.
    pub fn parameter(&self, wanted: &str) -> Option<String> {
        let url = Url::parse(self.received.as_deref()?).ok()?;
        let found = url.query_pairs().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.into_owned())
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

    /// Notes an enrollment call; returns its number within the run, `None` where there is no such run.
    pub fn add_attempt(&self, id: Uuid, attempt: impl FnOnce(usize) -> Attempt) -> Option<usize> {
        self.with(|runs| {
            let run = runs.iter_mut().find(|run| run.id == id)?;
            let number = run.attempts.last().map_or(1, |last| last.number + 1);
            if run.attempts.len() >= MOST_ATTEMPTS {
                run.attempts.remove(0);
            }
            run.attempts.push(attempt(number));
            run.removal = None;
            Some(number)
        })
    }

    /// Notes a call about a device's removal.
    pub fn add_removal(&self, id: Uuid, removal: RemovalCall) {
        self.with(|runs| {
            if let Some(run) = runs.iter_mut().find(|run| run.id == id) {
                run.removal = Some(removal);
            }
        });
    }

    /// The newest runs in which Windows received something.
    pub fn newest(&self, most: usize) -> Vec<Run> {
        self.with(|runs| {
            let ended = runs.iter().filter(|run| run.received.is_some());
            ended.take(most).cloned().collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Entropy;

    fn run(n: u128) -> Run {
        let hardware = Hardware::random(&Entropy::system());
        Run::new(Uuid::from_u128(n), Timestamp::UNIX_EPOCH, Choices::parse("").unwrap(), hardware)
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
