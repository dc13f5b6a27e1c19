//! Asks, over connections that stay open, each with one request at a time.

use std::{
    io::{ErrorKind, Read as _, Write as _},
    time::{Duration, Instant},
};

use mio::{Events, Interest, Poll, Token, net::TcpStream};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);
pub const CONNECTIONS: u32 = 32;

/// What is asked, and until when at the latest.
pub struct Load {
    requests: Vec<Vec<u8>>,
    /// Whether each is sent once; else the first is sent again and again.
    once: bool,
    time: Duration,
    /// How long after another one is due; else at once after the answer.
    every: Option<Duration>,
}

impl Load {
    /// The same request for so long.
    pub fn same(request: &[u8], time: Duration) -> Self {
        Self { requests: vec![request.to_vec()], once: false, time, every: None }
    }

    /// The same request so many times a second.
    pub fn paced(request: &[u8], time: Duration, per_second: f64) -> Self {
        let every = Some(Duration::from_secs_f64(f64::from(CONNECTIONS) / per_second));
        Self { every, ..Self::same(request, time) }
    }

    /// Each request once, and no longer than this.
    pub fn each(requests: Vec<Vec<u8>>, at_most: Duration) -> Self {
        Self { requests, once: true, time: at_most, every: None }
    }
}

/// An answer.
pub struct Answer<'a> {
    pub status: u16,
    pub head: &'a str,
    pub body: &'a [u8],
}

/// How it went.
pub struct Run {
    pub seconds: f64,
    /// How long each answer took, in microseconds, in rising order.
    pub latencies: Vec<u32>,
}

/// Sends the requests; an answer that `is_right` does not like ends all.
///
/// One thread asks over all connections, as threads of their own would keep each other waiting, and that would be counted as the
/// server's. Where requests are due at their times, it does not sleep until then: it would oversleep.
pub fn run(address: &str, load: &Load, is_right: &impl Fn(&Answer<'_>) -> bool) -> Run {
    let mut poll = Poll::new().unwrap();
    let begun = Instant::now();
    let mut asking = Asking { load, sent: 0, until: begun + load.time, latencies: Vec::new() };
    let first = |n| begun + load.every.unwrap_or_default() * n / CONNECTIONS;
    let mut connections: Vec<Connection> =
        (0..CONNECTIONS).map(|n| Connection::open(address, first(n), &poll, n)).collect();
    let mut events = Events::with_capacity(CONNECTIONS as usize);
    let longest = if load.every.is_some() { Duration::ZERO } else { PATIENCE };
    loop {
        for connection in &mut connections {
            connection.ask(&mut asking);
        }
        if connections.iter().all(|connection| connection.state == State::Done) {
            break;
        }
        poll.poll(&mut events, Some(longest)).unwrap();
        for event in &events {
            connections[event.token().0].read(&mut asking, is_right);
        }
        let stuck = connections.iter().any(Connection::is_stuck);
        assert!(!stuck, "an answer took longer than {PATIENCE:?}");
    }
    let seconds = begun.elapsed().as_secs_f64();
    let mut latencies = asking.latencies;
    latencies.sort_unstable();
    Run { seconds, latencies }
}

/// What all connections share.
struct Asking<'a> {
    load: &'a Load,
    sent: usize,
    until: Instant,
    latencies: Vec<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// The next request is due then.
    Due(Instant),
    /// One was due then, and is not answered yet.
    Asked(Instant),
    /// There is nothing more to ask.
    Done,
}

struct Connection {
    stream: TcpStream,
    state: State,
    answer: Vec<u8>,
}

impl Connection {
    fn open(address: &str, due: Instant, poll: &Poll, number: u32) -> Self {
        let stream = std::net::TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        stream.set_nonblocking(true).unwrap();
        let mut stream = TcpStream::from_std(stream);
        let token = Token(number as usize);
        poll.registry().register(&mut stream, token, Interest::READABLE).unwrap();
        Self { stream, state: State::Due(due), answer: Vec::new() }
    }

    /// Sends the next request, if it is time.
    fn ask(&mut self, asking: &mut Asking<'_>) {
        let State::Due(due) = self.state else { return };
        let now = Instant::now();
        let Some(request) = asking.next_request().filter(|_| due.max(now) < asking.until) else {
            self.state = State::Done;
            return;
        };
        if due > now {
            return;
        }
        // A request is shorter than what a socket takes at once while nothing else is under way.
        let sent = self.stream.write(request).unwrap();
        assert_eq!(sent, request.len(), "a part of a request was sent");
        asking.sent += 1;
        // What is late counts from when it was due: whoever comes meanwhile waits, too.
        self.state = State::Asked(if asking.load.every.is_some() { due } else { now });
    }

    /// Reads what has come of an answer, which must say how long it is.
    fn read(&mut self, asking: &mut Asking<'_>, is_right: &impl Fn(&Answer<'_>) -> bool) {
        let State::Asked(begun) = self.state else { return };
        let mut chunk = [0; 16 * 1024];
        loop {
            match self.stream.read(&mut chunk) {
                Ok(0) => panic!("the connection was closed"),
                Ok(count) => self.answer.extend_from_slice(&chunk[..count]),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                Err(error) => panic!("{error}"),
            }
            let Some(answer) = whole(&self.answer) else { continue };
            asking.latencies.push(u32::try_from(begun.elapsed().as_micros()).unwrap());
            assert!(is_right(&answer), "a wrong answer: {} {}", answer.status, answer.head);
            break;
        }
        self.answer.clear();
        self.state = State::Due(match asking.load.every {
            Some(every) => begun + every,
            None => Instant::now(),
        });
    }

    fn is_stuck(&self) -> bool {
        matches!(self.state, State::Asked(begun) if begun.elapsed() > PATIENCE)
    }
}

impl<'a> Asking<'a> {
    fn next_request(&self) -> Option<&'a [u8]> {
        let number = if self.load.once { self.sent } else { 0 };
        self.load.requests.get(number).map(Vec::as_slice)
    }
}

/// An answer, once all of it is there.
fn whole(bytes: &[u8]) -> Option<Answer<'_>> {
    let end = bytes.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 4;
    let (head, body) = bytes.split_at(end);
    let head = std::str::from_utf8(head).unwrap();
    let length = length(head);
    assert!(body.len() <= length, "more than was asked for");
    (body.len() == length).then(|| Answer { status: head[9..12].parse().unwrap(), head, body })
}

fn length(head: &str) -> usize {
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    length.expect("a content-length").parse().unwrap()
}
