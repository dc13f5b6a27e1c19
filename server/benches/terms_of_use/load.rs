//! Asks, over connections that stay open, each with one request at a time.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

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
pub fn run(address: &str, load: &Load, is_right: &(impl Fn(&Answer<'_>) -> bool + Sync)) -> Run {
    let next = AtomicUsize::new(0);
    let begun = Instant::now();
    let until = begun + load.time;
    let mut latencies: Vec<u32> = thread::scope(|scope| {
        let ask = |first| ask(address, load, &next, (first, until), is_right);
        let first = |n| begun + load.every.unwrap_or_default() * n / CONNECTIONS;
        let connections: Vec<_> =
            (0..CONNECTIONS).map(|n| scope.spawn(move || ask(first(n)))).collect();
        connections.into_iter().flat_map(|connection| connection.join().unwrap()).collect()
    });
    let seconds = begun.elapsed().as_secs_f64();
    latencies.sort_unstable();
    Run { seconds, latencies }
}

fn ask(
    address: &str,
    load: &Load,
    next: &AtomicUsize,
    (first, until): (Instant, Instant),
    is_right: &impl Fn(&Answer<'_>) -> bool,
) -> Vec<u32> {
    let mut connection = TcpStream::connect(address).unwrap();
    connection.set_nodelay(true).unwrap();
    connection.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let (mut latencies, mut buffer) = (Vec::new(), Vec::new());
    let mut due = first;
    loop {
        let number = if load.once { next.fetch_add(1, Ordering::Relaxed) } else { 0 };
        // What is late counts from when it was due: whoever comes meanwhile waits, too.
        let begun = match load.every {
            Some(every) => {
                thread::sleep(due.saturating_duration_since(Instant::now()));
                let next = due + every;
                std::mem::replace(&mut due, next)
            }
            None => Instant::now(),
        };
        let Some(request) = load.requests.get(number).filter(|_| begun < until) else {
            return latencies;
        };
        connection.write_all(request).unwrap();
        let answer = read(&mut connection, &mut buffer);
        latencies.push(u32::try_from(begun.elapsed().as_micros()).unwrap());
        assert!(is_right(&answer), "a wrong answer: {} {}", answer.status, answer.head);
    }
}

/// Reads one answer, which must say how long it is.
fn read<'a>(connection: &mut TcpStream, buffer: &'a mut Vec<u8>) -> Answer<'a> {
    buffer.clear();
    let mut chunk = [0; 16 * 1024];
    let mut more = |buffer: &mut Vec<u8>| {
        let count = connection.read(&mut chunk).unwrap();
        assert!(count > 0, "the connection was closed");
        buffer.extend_from_slice(&chunk[..count]);
    };
    let head = loop {
        if let Some(end) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break end + 4;
        }
        more(buffer);
    };
    let length = length(std::str::from_utf8(&buffer[..head]).unwrap());
    while buffer.len() < head + length {
        more(buffer);
    }
    assert_eq!(buffer.len(), head + length, "more than was asked for");
    let (head, body) = buffer.split_at(head);
    let head = std::str::from_utf8(head).unwrap();
    Answer { status: head[9..12].parse().unwrap(), head, body }
}

fn length(head: &str) -> usize {
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    length.expect("a content-length").parse().unwrap()
}
