//! `vestibule audit`: export, verify, verify-proof.

use std::{
    error::Error,
    fs::{self, File},
    io::{self, BufRead, BufReader, BufWriter, IsTerminal as _, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::{Args, Subcommand};
use flate2::{Compression, bufread::MultiGzDecoder, write::GzEncoder};

use super::{
    Kind,
    export::Exporter,
    keys::{VerifyingKey, read_jwks},
    proof::Proof,
    sealer::Sealer,
    verify::{Against, Kept, Report, verify},
};
use crate::{
    cli::Usage,
    clock::{Clock, Entropy},
    config::Config,
    ids::TenantId,
    keys::Keys,
    metrics::Metrics,
    store::Store,
};

/// The subcommands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write everything that is on record of a tenant, with its proofs, as JSON Lines
    Export(Export),
    /// Check an export, without the database or the network; the exit status is 0 where it is intact, else 1
    Verify(Verify),
    /// Check the proof of one decision, as the portal and the API give it
    VerifyProof(VerifyProof),
}

/// `audit export`
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The configuration file
    #[arg(long = "config", value_name = "FILE")]
    config: PathBuf,
    /// The tenant
    #[arg(long, value_name = "ID")]
    tenant: TenantId,
    /// Where to; compressed where it ends in .gz; stdout if absent
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The first batch
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    from_batch: u64,
}

/// `audit verify`
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// The export, plain or compressed
    export: PathBuf,
    /// The keys that you trust: /.well-known/evidence-keys.json, as you kept it
    #[arg(long, value_name = "JWKS-FILE")]
    keys: Option<PathBuf>,
    /// Checkpoints that you kept elsewhere, a line each; may be repeated
    #[arg(long, value_name = "FILE")]
    checkpoint: Vec<PathBuf>,
}

/// `audit verify-proof`
#[derive(Debug, Args)]
pub(crate) struct VerifyProof {
    /// The proof
    file: PathBuf,
    /// The keys that you trust: /.well-known/evidence-keys.json, as you kept it
    #[arg(long, value_name = "JWKS-FILE")]
    keys: Option<PathBuf>,
}

/// A file that an argument names and that is of no use.
fn unusable(file: &Path, why: &dyn std::fmt::Display) -> Usage {
    Usage(format!("{}: {why}", file.display()))
}

/// A text that somebody else wrote, for a terminal: what would steer it, or turn the line around, is not in it.
fn plain(text: &str) -> String {
    let steers = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|c| if steers(c) { '\u{fffd}' } else { c }).collect()
}

/// Where an export goes.
enum Out {
    Plain(BufWriter<Box<dyn Write>>),
    Compressed(Box<GzEncoder<BufWriter<Box<dyn Write>>>>),
}

impl Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Plain(out) => out.write_all(bytes),
            Self::Compressed(out) => out.write_all(bytes),
        }
    }

    fn finish(self) -> io::Result<()> {
        match self {
            Self::Plain(mut out) => out.flush(),
            Self::Compressed(out) => out.finish()?.flush(),
        }
    }
}

impl Export {
    /// Which configuration.
    pub fn config(&self) -> &Path {
        &self.config
    }

    /// Whose records.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// Seals what is there, and writes all of it.
    ///
    /// # Errors
    /// Where the database, the keys or the file fail.
    pub async fn run(
        self,
        config: &Config,
        clock: &Clock,
        entropy: &Entropy,
    ) -> Result<(), Box<dyn Error>> {
        let store = Store::open(&config.database.url).await?;
        let keys = Arc::new(Keys::open(&config.keys.path, clock, entropy)?);
        let sealer = Sealer {
            store: store.clone(),
            keys: Arc::clone(&keys),
            clock: clock.clone(),
            entropy: entropy.clone(),
            metrics: Arc::new(Metrics::default()),
            public_url: config.server.public_url.clone(),
            config: config.evidence.clone(),
        };
        sealer.seal_tenant(self.tenant).await?;
        let (url, now) = (&config.server.public_url, clock.now());
        let (ring, tenant, from) = (keys.current(), self.tenant, self.from_batch);
        let mut exporter = Exporter::begin(&store, &ring, tenant, url, now, from).await?;
        match &self.out {
            None => {
                write_all(&mut exporter, Out::Plain(BufWriter::new(Box::new(io::stdout()))))
                    .await?;
            }
            Some(path) => {
                // Whole, or not under this name.
                let unfinished = path.with_added_extension("part");
                let file =
                    File::create(&unfinished).map_err(|error| unusable(&unfinished, &error))?;
                let writer = BufWriter::new(Box::new(file.try_clone()?) as Box<dyn Write>);
                let out = if path.extension().is_some_and(|extension| extension == "gz") {
                    Out::Compressed(Box::new(GzEncoder::new(writer, Compression::default())))
                } else {
                    Out::Plain(writer)
                };
                write_all(&mut exporter, out).await?;
                file.sync_all()?;
                fs::rename(&unfinished, path)?;
                let total = exporter.total();
                writeln!(io::stderr(), "{}: {total} records", path.display())?;
            }
        }
        store.close().await;
        Ok(())
    }
}

async fn write_all(exporter: &mut Exporter, mut out: Out) -> Result<(), Box<dyn Error>> {
    let (mut written, total) = (0, exporter.total());
    let shows = io::stderr().is_terminal();
    while let Some(piece) = exporter.next().await? {
        out.write(&piece.bytes)?;
        written += piece.records;
        if shows {
            write!(io::stderr(), "\r{written} of {total} records")?;
        }
    }
    if shows {
        writeln!(io::stderr())?;
    }
    Ok(out.finish()?)
}

fn read_keys(path: &Path) -> Result<Vec<VerifyingKey>, Usage> {
    let text = fs::read_to_string(path).map_err(|error| unusable(path, &error))?;
    let set = serde_json::from_str(&text).map_err(|error| unusable(path, &error))?;
    read_jwks(&set).map_err(|error| unusable(path, &error))
}

fn read_kept(path: &Path, kept: &mut Kept) -> Result<(), Usage> {
    let file = File::open(path).map_err(|error| unusable(path, &error))?;
    for (line, number) in BufReader::new(file).lines().zip(1..) {
        let line = line.map_err(|error| unusable(path, &error))?;
        let (jws, place) = (line.trim(), format!("{}, line {number}", path.display()));
        if !jws.is_empty() {
            kept.add(jws, place)
                .map_err(|error| unusable(path, &format!("line {number}: {error}")))?;
        }
    }
    Ok(())
}

fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    let mut plain = BufReader::with_capacity(1 << 20, File::open(path)?);
    Ok(if plain.fill_buf()?.starts_with(&[0x1f, 0x8b]) {
        Box::new(BufReader::with_capacity(1 << 20, MultiGzDecoder::new(plain)))
    } else {
        Box::new(plain)
    })
}

impl Verify {
    /// Checks the export, and says what it holds.
    ///
    /// # Errors
    /// What is wrong with it first; or [`Usage`] where a file is of no use.
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        let keys = self.keys.as_deref().map(read_keys).transpose()?;
        let mut kept = Kept::default();
        for path in &self.checkpoint {
            read_kept(path, &mut kept)?;
        }
        let name = self.export.display();
        let export = open(&self.export).map_err(|error| unusable(&self.export, &error))?;
        let report = match verify(export, &Against { keys, kept }) {
            Ok(report) => report,
            // Of a file that is there: where it cannot be read, what compresses it is damaged.
            Err(error) => return Err(plain(&format!("{name} is not intact: {error}")).into()),
        };
        if !self.checkpoint.is_empty() && report.kept + report.kept_before == 0 {
            let tenant = report.tenant;
            return Err(
                Usage(format!("no checkpoint that was given is of the tenant {tenant}")).into()
            );
        }
        Ok(say(&report)?)
    }
}

fn say(report: &Report) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let of = |kind| report.records.get(&kind).copied().unwrap_or_default();
    let all = report.records.values().sum::<u64>() + report.erased;
    writeln!(out, "Intact: {all} records of tenant {}", report.tenant)?;
    let [decisions, withdrawals, acts] = [Kind::Decision, Kind::Withdrawal, Kind::Act].map(of);
    writeln!(
        out,
        "  {decisions} decisions, {withdrawals} withdrawals, {acts} acts, {} erased",
        report.erased
    )?;
    let Some((from, to)) = report.sealed else {
        return writeln!(out, "  Nothing is sealed in it.");
    };
    let (first, last) = (report.first_batch, report.first_batch + report.batches - 1);
    writeln!(out, "  {} batches, {first} to {last}, sealed from {from} to {to}", report.batches)?;
    if first > 1 {
        writeln!(out, "  It begins with batch {first}: what is before that is not in it.")?;
    }
    let issuer = report.issuer.as_deref().map(plain).unwrap_or_default();
    if !issuer.is_empty() {
        writeln!(out, "  The newest checkpoint names as its issuer {issuer}")?;
    }
    for (key, from, to) in &report.keys {
        writeln!(out, "  Batches {from} to {to} are signed by the key {key}")?;
    }
    if report.kept + report.kept_before > 0 {
        writeln!(out, "  {} checkpoints that were kept elsewhere are in it", report.kept)?;
    }
    if report.kept_before > 0 {
        writeln!(
            out,
            "  {} more are of before its first batch, and were not compared",
            report.kept_before
        )?;
    }
    if !report.keys_were_given {
        writeln!(
            out,
            "Nobody vouched for these keys: they were taken from the export itself. Compare them with what"
        )?;
        writeln!(out, "{issuer}/.well-known/evidence-keys.json says, or with a copy that you")?;
        writeln!(out, "kept, and give them with --keys.")?;
    }
    Ok(())
}

impl VerifyProof {
    /// Checks the proof, and says what it proves.
    ///
    /// # Errors
    /// Why it does not hold; or [`Usage`] where a file is of no use.
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        let keys = self.keys.as_deref().map(read_keys).transpose()?;
        let name = self.file.display();
        let text = fs::read_to_string(&self.file).map_err(|error| unusable(&self.file, &error))?;
        let proven = Proof::read(&text).and_then(|proof| proof.verify(keys.as_deref()));
        let proven = proven.map_err(|error| plain(&format!("{name} does not hold: {error}")))?;
        let mut out = io::stdout().lock();
        let claims = &proven.claims;
        let (record, issuer) =
            (plain(&serde_json::to_string_pretty(&proven.record)?), plain(&claims.iss));
        writeln!(
            out,
            "It holds: this decision was sealed in batch {} at {}",
            claims.number,
            claims.made_at()
        )?;
        writeln!(out, "{record}")?;
        writeln!(out, "The checkpoint is signed by the key {}, for {}", proven.key, issuer)?;
        if keys.is_none() {
            writeln!(
                out,
                "Nobody vouched for this key: it was taken from the proof itself. Compare it with what"
            )?;
            writeln!(
                out,
                "{issuer}/.well-known/evidence-keys.json says, and give that with --keys."
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_wrote_does_not_steer_the_terminal() {
        assert_eq!(
            plain("a\u{1b}[2J\r\u{9b}\u{202e}é\nb"),
            "a\u{fffd}[2J\u{fffd}\u{fffd}\u{fffd}é\nb"
        );
    }
}
