//! Serving processes, and what the kernel says about them.

use std::{
    fs::{self, File},
    path::Path,
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::{
    load::{self, Answer, Load},
    report::Measured,
};

const SERVER_CORE: &str = "0";
const GENERATOR_CORE: &str = "1";
/// The kernel counts CPU time in these.
const TICKS_A_SECOND: f64 = 100.0;

/// Leaves the servers' core to the servers.
pub fn pin_generator() {
    let id = std::process::id().to_string();
    let pinned = Command::new("taskset").args(["-cp", GENERATOR_CORE, &id]).output();
    assert!(
        pinned.is_ok_and(|output| output.status.success()),
        "the measurement needs two cores, and taskset of util-linux"
    );
}

/// A program on the servers' core.
pub fn taskset(program: &Path) -> Command {
    let mut command = Command::new("taskset");
    command.args(["-c", SERVER_CORE]).arg(program);
    command
}

/// A serving process; it ends with this value.
pub struct Server {
    child: Child,
    pub address: String,
}

impl Server {
    /// Starts it with its log in a file, and waits for the address that it says it listens on.
    pub fn start(mut command: Command, log: &Path) -> Self {
        let child = command.stderr(File::create(log).unwrap()).spawn().unwrap();
        let mut server = Self { child, address: String::new() };
        let begun = Instant::now();
        while server.address.is_empty() {
            let text = fs::read_to_string(log).unwrap();
            assert!(begun.elapsed() < Duration::from_secs(20), "it did not start: {text}");
            let entries = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
            let listening = entries.into_iter().find(|entry| entry["message"] == "listening");
            if let Some(entry) = listening {
                entry["address"].as_str().unwrap().clone_into(&mut server.address);
            }
            thread::sleep(Duration::from_millis(20));
        }
        server
    }

    /// Puts a load on it.
    pub fn measure(&self, load: &Load, is_right: &impl Fn(&Answer<'_>) -> bool) -> Measured {
        let before = self.cpu_seconds();
        let run = load::run(&self.address, load, is_right);
        let cpu_seconds = self.cpu_seconds() - before;
        Measured { run, cpu_seconds, resident_kib: self.resident_kib() }
    }

    fn cpu_seconds(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        // The name, in brackets, may hold anything; utime and stime are the 12th and 13th after it.
        let (_, fields) = stat.rsplit_once(')').unwrap();
        let ticks = fields.split_whitespace().skip(11).take(2);
        ticks.map(|ticks| ticks.parse::<f64>().unwrap()).sum::<f64>() / TICKS_A_SECOND
    }

    fn resident_kib(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
