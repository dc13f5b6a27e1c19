//! What a connection is doing, and whether that takes too long.

use std::{
    sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
    time::Duration,
};

use tokio::time::Instant;

use super::Bounds;

/// What a connection is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doing {
    /// Nothing was sent yet.
    Opened = 0,
    /// All requests are answered.
    Idle,
    /// A request's headers are arriving.
    Headers,
    /// A request is under way: its body is arriving, it is being answered, or its answer is being sent.
    Request,
    /// It is over, and what is still being sent is thrown away.
    Lingering,
    /// It was ended here: nothing that arrives now counts.
    Cut,
}

/// Why a connection was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Headers, or the first request, took too long.
    SlowHeaders,
    /// It was idle for too long.
    Idle,
    /// Nobody read the answer.
    SlowReader,
    /// Nothing moved while a request was under way.
    Still,
    /// There were as many as there may be, and it was idle for longest.
    CrowdedOut,
    /// What was sent after the answer did not end.
    Lingered,
}

impl Cut {
    /// What the metrics call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SlowHeaders => "slow_headers",
            Self::Idle => "idle",
            Self::SlowReader => "slow_reader",
            Self::Still => "still",
            Self::CrowdedOut => "crowded_out",
            Self::Lingered => "lingered",
        }
    }
}

/// What a connection is doing and since when, in one word that can be changed as a whole: so whoever ends an idle connection
/// never ends one on which a request has just arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word(u64);

impl Word {
    fn new(doing: Doing, since: u64) -> Self {
        Self((since << 3) | doing as u64)
    }

    pub(super) fn doing(self) -> Doing {
        match self.0 & 7 {
            0 => Doing::Opened,
            1 => Doing::Idle,
            2 => Doing::Headers,
            3 => Doing::Request,
            4 => Doing::Lingering,
            _ => Doing::Cut,
        }
    }

    /// In milliseconds since the listener began.
    pub(super) fn since(self) -> u64 {
        self.0 >> 3
    }
}

/// A connection, as the one look at all of them sees it. Times are in milliseconds since the listener began.
#[derive(Debug)]
pub(super) struct State {
    begun: Instant,
    word: AtomicU64,
    /// When something was read or written last.
    moved: AtomicU64,
    /// Since when something waits to be written; 0 where nothing does.
    blocked: AtomicU64,
    /// Whether a request's body has not been read to its end.
    unread: AtomicBool,
}

impl State {
    pub(super) fn new(begun: Instant) -> Self {
        let now = since(begun);
        Self {
            begun,
            word: AtomicU64::new(Word::new(Doing::Opened, now).0),
            moved: AtomicU64::new(now),
            blocked: AtomicU64::new(0),
            unread: AtomicBool::new(false),
        }
    }

    fn now(&self) -> u64 {
        since(self.begun)
    }

    pub(super) fn word(&self) -> Word {
        Word(self.word.load(Relaxed))
    }

    /// From one thing to another; `false` where it was cut meanwhile.
    fn change(&self, word: Word, doing: Doing, now: u64) -> bool {
        let to = Word::new(doing, now).0;
        self.word.compare_exchange(word.0, to, Relaxed, Relaxed).is_ok()
    }

    /// Something arrived; `false` where it no longer counts.
    pub(super) fn arrived(&self) -> bool {
        let (word, now) = (self.word(), self.now());
        self.moved.store(now, Relaxed);
        match word.doing() {
            Doing::Opened | Doing::Idle => self.change(word, Doing::Headers, now),
            Doing::Cut => false,
            Doing::Headers | Doing::Request | Doing::Lingering => true,
        }
    }

    /// A request's headers are there.
    pub(super) fn asked(&self, has_body: bool) {
        let word = self.word();
        self.unread.store(has_body, Relaxed);
        if word.doing() != Doing::Cut {
            self.change(word, Doing::Request, self.now());
        }
    }

    /// A request's body was read to its end.
    pub(super) fn read(&self) {
        self.unread.store(false, Relaxed);
    }

    /// The answer is written, but perhaps not sent.
    pub(super) fn answered(&self) {
        let word = self.word();
        if word.doing() == Doing::Request {
            self.change(word, Doing::Idle, self.now());
        }
    }

    /// Something was sent.
    pub(super) fn sent(&self) {
        self.moved.store(self.now(), Relaxed);
        self.blocked.store(0, Relaxed);
    }

    /// Nothing more can be sent for now.
    pub(super) fn is_blocked(&self) {
        if self.blocked.load(Relaxed) == 0 {
            self.blocked.store(self.now().max(1), Relaxed);
        }
    }

    /// It is over on this side. Says whether there may be more to come from the other, which would make a reset of what is
    /// then closed, and of the answer with it.
    pub(super) fn lingers(&self) -> bool {
        let word = self.word();
        let more = self.unread.load(Relaxed) || word.doing() == Doing::Headers;
        more && word.doing() != Doing::Cut && self.change(word, Doing::Lingering, self.now())
    }

    /// Why it should end now, if it should.
    pub(super) fn overdue(&self, word: Word, bounds: &Bounds, now: u64) -> Option<Cut> {
        let over =
            |since: u64, most: Duration| u128::from(now.saturating_sub(since)) > most.as_millis();
        let blocked = self.blocked.load(Relaxed);
        if blocked != 0 && over(blocked, bounds.unread) {
            return Some(Cut::SlowReader);
        }
        let (most, cut) = match word.doing() {
            Doing::Opened | Doing::Headers => (bounds.headers, Cut::SlowHeaders),
            Doing::Idle if blocked == 0 => (bounds.idle, Cut::Idle),
            Doing::Lingering => (bounds.linger, Cut::Lingered),
            Doing::Request if over(self.moved.load(Relaxed), bounds.still) => {
                (bounds.still, Cut::Still)
            }
            Doing::Idle | Doing::Request | Doing::Cut => return None,
        };
        over(word.since(), most).then_some(cut)
    }

    /// Whether it can go where others have no room, those with the least first: who has sent everything and awaits nothing
    /// before who is slow to ask. Nobody who has done anything within the last second.
    pub(super) fn spare(&self, word: Word, now: u64) -> Option<(bool, u64)> {
        let long_since = now.saturating_sub(word.since()) >= 1000;
        let spare = match word.doing() {
            Doing::Opened | Doing::Idle => self.blocked.load(Relaxed) == 0,
            Doing::Headers => true,
            Doing::Request | Doing::Lingering | Doing::Cut => false,
        };
        (spare && long_since).then(|| (word.doing() == Doing::Headers, word.since()))
    }

    /// Ends it where it still is as it was seen.
    pub(super) fn cut(&self, seen: Word) -> bool {
        self.change(seen, Doing::Cut, seen.since())
    }
}

/// How long that was ago, in milliseconds.
pub(super) fn since(begun: Instant) -> u64 {
    u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX >> 3)
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;

    async fn pass(seconds: u64) {
        advance(Duration::from_secs(seconds)).await;
    }

    fn overdue(state: &State) -> Option<Cut> {
        state.overdue(state.word(), &Bounds::default(), state.now())
    }

    fn spare(state: &State) -> bool {
        state.spare(state.word(), state.now()).is_some()
    }

    #[tokio::test(start_paused = true)]
    async fn each_thing_that_a_connection_does_has_its_time() {
        let state = State::new(Instant::now());
        pass(15).await;
        assert_eq!(overdue(&state), None);
        pass(1).await;
        assert_eq!(overdue(&state), Some(Cut::SlowHeaders), "nothing was sent");

        let state = State::new(Instant::now());
        pass(10).await;
        assert!(state.arrived());
        for _ in 0..15 {
            pass(1).await;
            assert_eq!(overdue(&state), None);
            assert!(state.arrived(), "a byte a second does not make it longer");
        }
        pass(1).await;
        assert_eq!(overdue(&state), Some(Cut::SlowHeaders));

        let state = State::new(Instant::now());
        state.arrived();
        state.asked(false);
        pass(120).await;
        assert_eq!((overdue(&state), spare(&state)), (None, false), "a long poll");
        state.sent();
        pass(119).await;
        assert_eq!(overdue(&state), None, "a download");
        pass(2).await;
        assert_eq!(overdue(&state), Some(Cut::Still));

        state.sent();
        state.answered();
        assert!(!spare(&state), "just now");
        pass(620).await;
        assert_eq!((overdue(&state), spare(&state)), (None, true));
        pass(1).await;
        assert_eq!(overdue(&state), Some(Cut::Idle));
    }

    #[tokio::test(start_paused = true)]
    async fn who_does_not_read_is_left_and_who_reads_slowly_is_not() {
        let state = State::new(Instant::now());
        state.arrived();
        state.asked(false);
        for _ in 0..10 {
            state.is_blocked();
            pass(29).await;
            state.is_blocked();
            assert_eq!(overdue(&state), None);
            state.sent();
        }
        state.is_blocked();
        state.answered();
        pass(30).await;
        assert_eq!((overdue(&state), spare(&state)), (None, false), "all is written, and not sent");
        pass(1).await;
        assert_eq!(overdue(&state), Some(Cut::SlowReader));
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_is_cut_on_which_a_request_has_just_arrived() {
        let state = State::new(Instant::now());
        state.arrived();
        state.asked(false);
        state.answered();
        pass(700).await;
        let seen = state.word();
        assert_eq!(state.overdue(seen, &Bounds::default(), state.now()), Some(Cut::Idle));
        assert!(state.arrived());
        assert!(!state.cut(seen), "it is no longer as it was seen");

        state.asked(false);
        state.answered();
        assert!(state.cut(state.word()));
        assert!(!state.arrived(), "what comes after it was cut does not count");
        state.asked(false);
        assert_eq!(state.word().doing(), Doing::Cut);
    }

    #[tokio::test(start_paused = true)]
    async fn only_where_more_may_come_an_end_lingers() {
        let fresh = || {
            let state = State::new(Instant::now());
            state.arrived();
            state
        };
        let answered = fresh();
        answered.asked(true);
        answered.read();
        answered.answered();
        assert!(!answered.lingers());
        let (headers, body) = (fresh(), fresh());
        body.asked(true);
        body.answered();
        for state in [headers, body] {
            assert!(state.lingers());
            pass(3).await;
            assert_eq!(overdue(&state), Some(Cut::Lingered));
        }
    }
}
