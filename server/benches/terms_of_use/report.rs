//! The table, and the file with all of it.

use std::{fmt, fs, process::Command};

use serde_json::{Value, json};

use crate::load::{CONNECTIONS, Run};

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Limit,
    LimitAtHalfLoad,
    Page,
    HalfLoad,
    Accepts,
    Enrollments,
    Devices,
}

/// Where it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Store {
    Sqlite,
    Postgres,
    /// SQLite, with much in it.
    Large,
}

impl What {
    const ALL: [Self; 7] = [
        Self::Limit,
        Self::LimitAtHalfLoad,
        Self::Page,
        Self::HalfLoad,
        Self::Accepts,
        Self::Enrollments,
        Self::Devices,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Limit => "limit",
            Self::LimitAtHalfLoad => "limit, half load",
            Self::Page => "page",
            Self::HalfLoad => "page, half load",
            Self::Accepts => "accepts",
            Self::Enrollments => "enrollments",
            Self::Devices => "devices",
        }
    }

    fn is_of_product(self) -> bool {
        !matches!(self, Self::Limit | Self::LimitAtHalfLoad)
    }
}

impl Store {
    const ALL: [Self; 3] = [Self::Sqlite, Self::Postgres, Self::Large];

    fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
            Self::Large => "SQLite, large",
        }
    }
}

/// How a figure is compared with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Compared {
    /// Requests a second, a part of the others.
    Rate,
    /// The 99th percentile in medians of the same kind.
    Tail,
    /// MiB of memory.
    Memory,
    /// CPU time a request, in those of the empty store.
    CpuTime,
}

/// What should be reached.
struct Aim {
    of: (What, Store),
    to: (What, Store),
    compared: Compared,
    limit: f64,
}

/// How the least aims and the most aims are put.
fn aims() -> Vec<Aim> {
    use Store::{Large, Sqlite};
    let mut aims = vec![Aim {
        of: (What::Page, Sqlite),
        to: (What::Limit, Sqlite),
        compared: Compared::Rate,
        limit: 0.85,
    }];
    for store in Store::ALL {
        let (of, to) = ((What::Accepts, store), (What::Page, store));
        aims.push(Aim { of, to, compared: Compared::Rate, limit: 0.5 });
    }
    // The limit, too: what it misses is the machine's.
    let pages = Store::ALL.map(|store| (What::HalfLoad, store));
    for of in [(What::LimitAtHalfLoad, Sqlite)].into_iter().chain(pages) {
        aims.push(Aim { of, to: of, compared: Compared::Tail, limit: 5.0 });
    }
    for what in [What::Page, What::Accepts, What::Enrollments, What::Devices] {
        let (of, to) = ((what, Large), (what, Sqlite));
        aims.push(Aim { of, to, compared: Compared::CpuTime, limit: 1.2 });
    }
    // The last of a round: memory that was had is seldom given back.
    let of = (What::Devices, Large);
    aims.push(Aim { of, to: of, compared: Compared::Memory, limit: 64.0 });
    aims
}

/// One round of one kind.
pub struct Measured {
    pub run: Run,
    pub cpu_seconds: f64,
    pub resident_kib: u64,
}

impl Measured {
    fn count(&self) -> f64 {
        self.run.latencies.len() as f64
    }

    pub fn per_second(&self) -> f64 {
        self.count() / self.run.seconds
    }

    fn cpu_microseconds(&self) -> f64 {
        self.cpu_seconds * 1e6 / self.count()
    }

    fn percentile(&self, percent: usize) -> f64 {
        let latencies = &self.run.latencies;
        f64::from(latencies[(latencies.len() - 1) * percent / 100])
    }

    fn mib(&self) -> f64 {
        self.resident_kib as f64 / 1024.0
    }

    fn json(&self) -> Value {
        json!({
            "answers": self.run.latencies.len(), "seconds": self.run.seconds,
            "requests_per_second": self.per_second(), "p50_microseconds": self.percentile(50),
            "p99_microseconds": self.percentile(99), "cpu_microseconds": self.cpu_microseconds(),
            "resident_kib": self.resident_kib,
        })
    }
}

/// All rounds.
#[derive(Default)]
pub struct Report(Vec<(What, Store, Measured)>);

impl Report {
    pub fn add(&mut self, what: What, store: Store, measured: Measured) {
        self.0.push((what, store, measured));
    }

    fn rounds(&self, (what, store): (What, Store)) -> impl Iterator<Item = &Measured> {
        self.0.iter().filter(move |(w, s, _)| (*w, *s) == (what, store)).map(|(_, _, m)| m)
    }

    /// How many answers there were in all.
    pub fn answers(&self, what: What, store: Store) -> usize {
        self.rounds((what, store)).map(|round| round.run.latencies.len()).sum()
    }

    /// What was measured, in the order of the table.
    fn kinds(&self) -> impl Iterator<Item = (What, Store)> {
        let all = Store::ALL.iter().flat_map(|store| What::ALL.map(|what| (what, *store)));
        all.filter(|(what, store)| self.answers(*what, *store) > 0)
    }

    fn median_of(&self, kind: (What, Store), value: impl Fn(&Measured) -> f64) -> f64 {
        median(self.rounds(kind).map(value).collect())
    }

    /// The median of the rounds' ratios: what disturbs a round disturbs both of its sides.
    fn ratio(&self, aim: &Aim) -> Option<f64> {
        let pairs = self.rounds(aim.of).zip(self.rounds(aim.to));
        let ratio = |(of, to): (&Measured, &Measured)| match aim.compared {
            Compared::Rate => of.per_second() / to.per_second(),
            Compared::Tail => of.percentile(99) / of.percentile(50),
            Compared::Memory => of.mib(),
            Compared::CpuTime => of.cpu_microseconds() / to.cpu_microseconds(),
        };
        let ratios: Vec<f64> = pairs.map(ratio).collect();
        (!ratios.is_empty()).then(|| median(ratios))
    }

    /// Of rates: what they would be if nothing ever waited.
    fn cpu_ratio(&self, aim: &Aim) -> Option<f64> {
        let cpu = |kind| self.median_of(kind, Measured::cpu_microseconds);
        let is_measured = aim.compared == Compared::Rate && self.ratio(aim).is_some();
        is_measured.then(|| cpu(aim.to) / cpu(aim.of))
    }

    pub fn json(&self, page_bytes: usize) -> Value {
        let kinds = self.kinds().map(|kind| {
            let rounds: Vec<Value> = self.rounds(kind).map(Measured::json).collect();
            json!({ "what": kind.0.name(), "store": kind.1.name(), "rounds": rounds })
        });
        let aims = aims().into_iter().map(|aim| {
            json!({
                "aim": aim.to_string(), "limit": aim.limit, "reached": self.ratio(&aim),
                "by_cpu_time": self.cpu_ratio(&aim),
            })
        });
        json!({
            "machine": machine(), "connections": CONNECTIONS, "page_bytes": page_bytes,
            "devices_in_large_store": crate::large::devices(),
            "measured": kinds.collect::<Vec<_>>(), "aims": aims.collect::<Vec<_>>(),
        })
    }
}

impl fmt::Display for Aim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |(what, store): (What, Store)| {
            let name = what.name();
            if what.is_of_product() { format!("{name} ({})", store.name()) } else { name.into() }
        };
        let (of, to) = (name(self.of), name(self.to));
        match self.compared {
            Compared::Rate => write!(f, "{of} / {}", self.to.0.name()),
            Compared::Tail => write!(f, "p99 / p50, {of}"),
            Compared::Memory => write!(f, "MiB, {}", self.of.1.name()),
            Compared::CpuTime => write!(f, "CPU time, {of} / {to}"),
        }
    }
}

impl Aim {
    fn is_met(&self, reached: f64) -> bool {
        if self.compared == Compared::Rate { reached >= self.limit } else { reached <= self.limit }
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn machine() -> Value {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap();
    let models: Vec<&str> = cpu
        .lines()
        .filter(|line| line.starts_with("model name"))
        .filter_map(|line| line.split_once(": "))
        .map(|(_, model)| model)
        .collect();
    let memory = fs::read_to_string("/proc/meminfo").unwrap();
    let memory = memory.lines().find_map(|line| line.strip_prefix("MemTotal:")).unwrap();
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap();
    let rustc = Command::new("rustc").arg("--version").output().unwrap().stdout;
    json!({
        "cpu": models.first(), "cores": models.len(), "kernel": kernel.trim(), "memory": memory.trim(),
        "rustc": String::from_utf8(rustc).unwrap().trim(),
    })
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let machine = machine();
        let text = |name: &str| machine[name].as_str().unwrap_or_default().to_owned();
        writeln!(
            f,
            "\n{}, {} cores, {}, Linux {}, {}; {CONNECTIONS} connections, one core serves\n",
            text("cpu"),
            machine["cores"],
            text("memory"),
            text("kernel"),
            text("rustc")
        )?;
        writeln!(
            f,
            "{:<16} {:<14} {:>10} {:>9} {:>9} {:>12} {:>8}",
            "medians", "store", "requests/s", "p50 ms", "p99 ms", "CPU µs each", "MiB"
        )?;
        for kind in self.kinds() {
            let median = |value: fn(&Measured) -> f64| self.median_of(kind, value);
            writeln!(
                f,
                "{:<16} {:<14} {:>10.0} {:>9.2} {:>9.2} {:>12.1} {:>8.1}",
                kind.0.name(),
                if kind.0.is_of_product() { kind.1.name() } else { "" },
                median(Measured::per_second),
                median(|m| m.percentile(50)) / 1000.0,
                median(|m| m.percentile(99)) / 1000.0,
                median(Measured::cpu_microseconds),
                median(Measured::mib)
            )?;
        }
        writeln!(f)?;
        for aim in aims() {
            let Some(reached) = self.ratio(&aim) else {
                writeln!(f, "{aim}: not measured")?;
                continue;
            };
            let verdict = if aim.is_met(reached) { "met" } else { "missed" };
            let bound = if aim.compared == Compared::Rate { "at least" } else { "at most" };
            write!(f, "{aim}: {reached:.2}, aim {bound} {}: {verdict}", aim.limit)?;
            match self.cpu_ratio(&aim) {
                Some(cpu) => writeln!(f, " (by CPU time: {cpu:.2})")?,
                None => writeln!(f)?,
            }
        }
        Ok(())
    }
}
