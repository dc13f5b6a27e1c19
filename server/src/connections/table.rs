//! All connections of a listener: their number, and the one look at all of them.

use std::{
    collections::HashMap,
    convert::Infallible,
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task::AbortHandle,
    time::{Instant, MissedTickBehavior, interval, timeout},
};

use super::{
    Bounds,
    state::{Cut, State, Word, since},
};
use crate::metrics::{Metrics, OutcomeLabel};

/// How often somebody who waits for room looks again for one.
const LOOK_AGAIN: Duration = Duration::from_millis(100);
/// Of so many connections one goes where there is no room: looking at all of them is not for one alone.
const SHARE: usize = 64;
/// How often the log says that there is no room.
const SAID_EVERY: Duration = Duration::from_mins(1);
/// After SIGTERM, headers that are on their way have so long.
const LAST_HEADERS: Duration = Duration::from_secs(2);

/// All connections of a listener.
pub(super) struct Table {
    bounds: Bounds,
    metrics: Arc<Metrics>,
    begun: Instant,
    /// As many permits as there may be connections.
    places: Arc<Semaphore>,
    open: Mutex<Open>,
    stopping: AtomicBool,
    said: Mutex<Option<Instant>>,
}

#[derive(Default)]
struct Open {
    next: u64,
    connections: HashMap<u64, (Arc<State>, AbortHandle)>,
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Table")
    }
}

impl Table {
    pub(super) fn new(bounds: Bounds, metrics: Arc<Metrics>) -> Self {
        let places = bounds.most.min(Semaphore::MAX_PERMITS);
        Self {
            bounds,
            metrics,
            begun: Instant::now(),
            places: Arc::new(Semaphore::new(places)),
            open: Mutex::default(),
            stopping: AtomicBool::new(false),
            said: Mutex::default(),
        }
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection that was just opened.
    pub(super) fn opened(&self) -> State {
        State::new(self.begun)
    }

    /// Room for one more: at once, or when somebody idle has gone, or when one has ended.
    pub(super) async fn place(&self) -> OwnedSemaphorePermit {
        loop {
            if let Ok(place) = Arc::clone(&self.places).try_acquire_owned() {
                return place;
            }
            self.make_room();
            let place = Arc::clone(&self.places).acquire_owned();
            // It is never closed.
            if let Ok(Ok(place)) = timeout(LOOK_AGAIN, place).await {
                return place;
            }
        }
    }

    /// Runs a connection to its end.
    pub(super) fn spawn(
        self: &Arc<Self>,
        state: Arc<State>,
        place: OwnedSemaphorePermit,
        connection: impl Future<Output = ()> + Send + 'static,
    ) {
        let mut open = self.open();
        let id = open.next;
        open.next += 1;
        self.metrics.connections.inc();
        let seat = Seat { table: Arc::clone(self), id, _place: place };
        // It cannot end before it is in the table: its end needs the lock, too.
        let task = tokio::spawn(async move {
            let _seat = seat;
            connection.await;
        });
        open.connections.insert(id, (state, task.abort_handle()));
    }

    /// From now on nobody has long for headers.
    pub(super) fn stop(&self) {
        self.stopping.store(true, Relaxed);
    }

    /// Looks at all connections, again and again.
    pub(super) async fn keep_looking(&self) -> Infallible {
        let mut looks = interval(self.bounds.look_every);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            looks.tick().await;
            self.look();
        }
    }

    fn look(&self) {
        let mut bounds = self.bounds;
        if self.stopping.load(Relaxed) {
            bounds.headers = bounds.headers.min(LAST_HEADERS);
        }
        let now = since(self.begun);
        for (state, task) in self.open().connections.values() {
            let word = state.word();
            if let Some(why) = state.overdue(word, &bounds, now) {
                self.end(state, task, word, why);
            }
        }
    }

    fn end(&self, state: &State, task: &AbortHandle, seen: Word, why: Cut) {
        if state.cut(seen) {
            task.abort();
            let outcome = why.name();
            tracing::debug!(why = outcome, "a connection was ended");
            self.metrics.connections_ended.get_or_create(&OutcomeLabel { outcome }).inc();
        }
    }

    /// Ends a few of those that have been idle for longest.
    pub(super) fn make_room(&self) {
        let now = since(self.begun);
        let open = self.open();
        let mut spare: Vec<_> = open
            .connections
            .values()
            .filter_map(|(state, task)| {
                let word = state.word();
                Some((state.spare(word, now)?, word, state, task))
            })
            .collect();
        let few = (open.connections.len() / SHARE).max(1);
        if few < spare.len() {
            spare.select_nth_unstable_by_key(few - 1, |(order, ..)| *order);
            spare.truncate(few);
        }
        for (_, word, state, task) in &spare {
            self.end(state, task, *word, Cut::CrowdedOut);
        }
        let (count, ended) = (open.connections.len(), spare.len());
        drop(spare);
        drop(open);
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        if said.is_none_or(|said| said.elapsed() >= SAID_EVERY) {
            *said = Some(Instant::now());
            tracing::warn!(
                count,
                ended,
                "no room for more connections: those idle for longest are ended"
            );
        }
    }
}

/// A connection's place in the table, until it ends.
struct Seat {
    table: Arc<Table>,
    id: u64,
    _place: OwnedSemaphorePermit,
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.table.metrics.connections.dec();
        self.table.open().connections.remove(&self.id);
    }
}
