//! The table, and the file with all of it.

use std::{fmt, fs, process::Command};

use serde_json::{Value, json};

use crate::load::{CONNECTIONS, Run};

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Limit,
    Page,
    AcceptsSqlite,
    AcceptsPostgres,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Limit, Self::Page, Self::AcceptsSqlite, Self::AcceptsPostgres];

    fn name(self) -> &'static str {
        match self {
            Self::Limit => "limit",
            Self::Page => "page",
            Self::AcceptsSqlite => "accepts, SQLite",
            Self::AcceptsPostgres => "accepts, PostgreSQL",
        }
    }
}

/// A part of what should be reached of a whole.
const AIMS: [(Kind, Kind, f64); 3] = [
    (Kind::Page, Kind::Limit, 0.85),
    (Kind::AcceptsSqlite, Kind::Page, 0.5),
    (Kind::AcceptsPostgres, Kind::Page, 0.5),
];

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

    fn per_second(&self) -> f64 {
        self.count() / self.run.seconds
    }

    fn cpu_microseconds(&self) -> f64 {
        self.cpu_seconds * 1e6 / self.count()
    }

    fn percentile(&self, percent: usize) -> f64 {
        let latencies = &self.run.latencies;
        f64::from(latencies[(latencies.len() - 1) * percent / 100])
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
pub struct Report(Vec<(Kind, Measured)>);

impl Report {
    pub fn add(&mut self, kind: Kind, measured: Measured) {
        self.0.push((kind, measured));
    }

    fn rounds(&self, kind: Kind) -> impl Iterator<Item = &Measured> {
        self.0.iter().filter(move |(of, _)| *of == kind).map(|(_, measured)| measured)
    }

    /// How many answers there were in all.
    pub fn answers(&self, kind: Kind) -> usize {
        self.rounds(kind).map(|round| round.run.latencies.len()).sum()
    }

    fn median_of(&self, kind: Kind, value: impl Fn(&Measured) -> f64) -> f64 {
        median(self.rounds(kind).map(value).collect())
    }

    /// The median of the rounds' ratios: what disturbs a round disturbs both of its sides.
    fn ratio(&self, part: Kind, whole: Kind) -> Option<f64> {
        let pairs = self.rounds(part).zip(self.rounds(whole));
        let ratios: Vec<f64> = pairs.map(|(p, w)| p.per_second() / w.per_second()).collect();
        (!ratios.is_empty()).then(|| median(ratios))
    }

    /// The same of the CPU time, the other way around: what the rate would be if nothing ever waited.
    fn cpu_ratio(&self, part: Kind, whole: Kind) -> f64 {
        self.median_of(whole, Measured::cpu_microseconds)
            / self.median_of(part, Measured::cpu_microseconds)
    }

    pub fn json(&self, page_bytes: usize) -> Value {
        let rounds = |kind: Kind| -> Vec<Value> { self.rounds(kind).map(Measured::json).collect() };
        let kinds = Kind::ALL.map(|kind| (kind.name().to_owned(), rounds(kind).into()));
        let ratios = AIMS.map(|(part, whole, aim)| {
            json!({
                "of": part.name(), "to": whole.name(), "aim": aim, "ratio": self.ratio(part, whole),
                "cpu_ratio": self.ratio(part, whole).map(|_| self.cpu_ratio(part, whole)),
            })
        });
        json!({
            "machine": machine(), "connections": CONNECTIONS, "page_bytes": page_bytes,
            "rounds": Value::Object(kinds.into_iter().collect()), "ratios": ratios,
        })
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
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap();
    let rustc = Command::new("rustc").arg("--version").output().unwrap().stdout;
    json!({
        "cpu": models.first(), "cores": models.len(), "kernel": kernel.trim(),
        "rustc": String::from_utf8(rustc).unwrap().trim(),
    })
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let machine = machine();
        let text = |name: &str| machine[name].as_str().unwrap_or_default().to_owned();
        writeln!(
            f,
            "\n{}, {} cores, Linux {}, {}; {CONNECTIONS} connections, one core serves\n",
            text("cpu"),
            machine["cores"],
            text("kernel"),
            text("rustc")
        )?;
        writeln!(
            f,
            "{:<20} {:>10} {:>9} {:>9} {:>12} {:>8}",
            "medians", "requests/s", "p50 ms", "p99 ms", "CPU µs each", "MiB"
        )?;
        for kind in Kind::ALL.into_iter().filter(|kind| self.answers(*kind) > 0) {
            let median = |value: fn(&Measured) -> f64| self.median_of(kind, value);
            writeln!(
                f,
                "{:<20} {:>10.0} {:>9.2} {:>9.2} {:>12.1} {:>8.1}",
                kind.name(),
                median(Measured::per_second),
                median(|m| m.percentile(50)) / 1000.0,
                median(|m| m.percentile(99)) / 1000.0,
                median(Measured::cpu_microseconds),
                median(|m| m.resident_kib as f64) / 1024.0
            )?;
        }
        writeln!(f)?;
        for (part, whole, aim) in AIMS {
            let name = format!("{} / {}", part.name(), whole.name());
            let Some(ratio) = self.ratio(part, whole) else {
                writeln!(f, "{name}: not measured, as VESTIBULE_TEST_POSTGRES names no server")?;
                continue;
            };
            let verdict = if ratio >= aim { "met" } else { "missed" };
            let cpu = self.cpu_ratio(part, whole);
            writeln!(f, "{name}: {ratio:.2}, aim {aim}: {verdict} (by CPU time: {cpu:.2})")?;
        }
        Ok(())
    }
}
