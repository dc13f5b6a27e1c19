//! Checks an export offline, a line at a time: nothing of it is trusted but the signatures of checkpoints. The memory that it
//! takes does not grow with the records, but for those that were erased and whose act is still to come.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fmt,
    io::{self, BufRead, Read as _},
};

use jiff::Timestamp;

use super::{
    Kind, Leaf,
    checkpoint::{self, Claims},
    keys::{VerifyingKey, read_jwks},
    lines::{self, Content, End, Entry, Erased, Header, Line},
    merkle::{self, Hash, sha256},
    parse_hex,
};
use crate::ids::{ActId, RecordId, TenantId};

/// The longest line, in bytes.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;

/// What an export is checked against.
#[derive(Debug, Default)]
pub struct Against {
    /// Keys that the reader trusts; `None`: those in the export are taken.
    pub keys: Option<Vec<VerifyingKey>>,
    /// Checkpoints that were kept elsewhere.
    pub kept: Kept,
}

/// Checkpoints that were kept elsewhere, of any tenants.
#[derive(Debug, Default)]
pub struct Kept(BTreeMap<(TenantId, u64), Vec<KeptOne>>);

#[derive(Debug)]
struct KeptOne {
    hash: Hash,
    jws: String,
    place: String,
}

impl Kept {
    /// Adds a checkpoint, and where it was found.
    ///
    /// # Errors
    /// Where it is none.
    pub fn add(&mut self, jws: &str, place: String) -> Result<(), checkpoint::NotGood> {
        let claims = checkpoint::read(jws)?;
        let one = KeptOne { hash: checkpoint::hash(jws), jws: jws.to_owned(), place };
        self.0.entry((claims.tid, claims.number)).or_default().push(one);
        Ok(())
    }
}

/// What an intact export holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Whose records they are.
    pub tenant: TenantId,
    /// What the newest checkpoint names as its issuer.
    pub issuer: Option<String>,
    /// The first batch in it.
    pub first_batch: u64,
    /// How many batches.
    pub batches: u64,
    /// How many records of each kind, without those that were erased.
    pub records: BTreeMap<Kind, u64>,
    /// How many were erased.
    pub erased: u64,
    /// When the first and the last batch were sealed.
    pub sealed: Option<(Timestamp, Timestamp)>,
    /// Which keys signed, and the first and last batch of each.
    pub keys: Vec<(String, u64, u64)>,
    /// Whether the reader vouched for the keys.
    pub keys_were_given: bool,
    /// How many checkpoints that were kept elsewhere are in it.
    pub kept: u64,
    /// How many are of before its first batch, and so could not be compared.
    pub kept_before: u64,
}

/// What is wrong, and where first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bad {
    /// The line, from 1.
    pub line: u64,
    /// The record, as far as it is known: its index, its kind and its id.
    pub record: Option<(u64, Kind, Option<RecordId>)>,
    /// What is wrong, in words.
    pub why: String,
}

impl fmt::Display for Bad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some((index, kind, id)) = self.record {
            write!(f, ", record {index}, {kind}")?;
            if let Some(id) = id {
                write!(f, " {id}")?;
            }
        }
        write!(f, ": {}", self.why)
    }
}

impl std::error::Error for Bad {}

/// Why there is no answer, or the answer is no.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// It cannot be read.
    #[error("it cannot be read: {0}")]
    Read(#[from] io::Error),
    /// It is not intact.
    #[error(transparent)]
    Bad(#[from] Bad),
}

/// Checks a whole export.
///
/// # Errors
/// [`VerifyError`], with the first thing that is wrong.
pub fn verify(mut export: impl BufRead, against: &Against) -> Result<Report, VerifyError> {
    let (mut state, mut line, mut number) = (None, Vec::new(), 0);
    loop {
        line.clear();
        export.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)?;
        if line.is_empty() {
            break;
        }
        number += 1;
        let bad = |why: String| Bad { line: number, record: None, why };
        let Some(text) = line.strip_suffix(b"\n") else {
            return Err(bad("the line breaks off; the export is not whole".to_owned()).into());
        };
        let text = std::str::from_utf8(text).map_err(|_| bad("it is not UTF-8".to_owned()))?;
        let read = Line::read(text).map_err(|error| bad(error.to_string()))?;
        match &mut state {
            None => match read {
                Line::Header(header) => state = Some(Verifier::new(&header, text, against)?),
                _ => {
                    return Err(
                        bad("an export begins with a line of type \"export\"".into()).into()
                    );
                }
            },
            Some(verifier) => {
                verifier.line = number;
                verifier.take(read)?;
            }
        }
    }
    let ends = Bad { line: number, record: None, why: "the export ends early".to_owned() };
    let Some(verifier) = state.filter(|state| state.ended) else { return Err(ends.into()) };
    Ok(verifier.finish()?)
}

/// A batch whose records come now.
#[derive(Debug)]
struct Open {
    claims: Claims,
    line: u64,
    leaves: Vec<Hash>,
}

/// A record that was erased by an act that is still to come.
#[derive(Debug)]
struct Awaiting {
    line: u64,
    index: u64,
    kind: Kind,
    id: RecordId,
}

struct Verifier<'a> {
    against: &'a Against,
    trusted: Vec<VerifyingKey>,
    header_sha256: String,
    line: u64,
    next_batch: u64,
    /// The last checkpoint: what it says, and its hash.
    last: Option<(Claims, Hash)>,
    open: Option<Open>,
    awaiting: HashMap<ActId, Vec<Awaiting>>,
    /// What acts erased that has not come yet.
    named: HashSet<(ActId, Kind, RecordId)>,
    report: Report,
    ended: bool,
}

impl<'a> Verifier<'a> {
    fn new(header: &Header, text: &str, against: &'a Against) -> Result<Self, Bad> {
        let bad = |why: String| Bad { line: 1, record: None, why };
        if header.version != lines::VERSION {
            let (theirs, ours) = (header.version, lines::VERSION);
            return Err(bad(format!("it has version {theirs}; this program reads version {ours}")));
        }
        if header.first_batch == 0 {
            return Err(bad("there is no batch 0".to_owned()));
        }
        let given = read_jwks(&header.keys).map_err(|error| bad(error.to_string()))?;
        let mut verifier = Self {
            against,
            trusted: against.keys.clone().unwrap_or(given),
            header_sha256: hex::encode(sha256(&[text.as_bytes()])),
            line: 1,
            next_batch: header.first_batch,
            last: None,
            open: None,
            awaiting: HashMap::new(),
            named: HashSet::new(),
            report: Report {
                tenant: header.tenant,
                issuer: None,
                first_batch: header.first_batch,
                batches: 0,
                records: Kind::ALL.into_iter().map(|kind| (kind, 0)).collect(),
                erased: 0,
                sealed: None,
                keys: Vec::new(),
                keys_were_given: against.keys.is_some(),
                kept: 0,
                kept_before: 0,
            },
            ended: false,
        };
        verifier.look_at_kept()?;
        Ok(verifier)
    }

    /// A kept checkpoint that nobody signed proves nothing.
    fn look_at_kept(&mut self) -> Result<(), Bad> {
        let tenant = self.report.tenant;
        for ((tid, number), all) in &self.against.kept.0 {
            for KeptOne { jws, place, .. } in all {
                if *tid != tenant {
                    continue;
                }
                checkpoint::verify(jws, &self.trusted).map_err(|error| {
                    self.bad(format!("the checkpoint of batch {number} in {place}: {error}"))
                })?;
                if *number < self.report.first_batch {
                    self.report.kept_before += 1;
                }
            }
        }
        Ok(())
    }

    fn bad(&self, why: impl Into<String>) -> Bad {
        Bad { line: self.line, record: None, why: why.into() }
    }

    fn take(&mut self, line: Line) -> Result<(), Bad> {
        if self.ended {
            return Err(self.bad("there is more after the last line"));
        }
        match line {
            Line::Header(_) => Err(self.bad("there is a second line of type \"export\"")),
            Line::Batch(batch) => self.begin_batch(&batch),
            Line::Entry(entry) => self.take_entry(&entry),
            Line::Erased(erased) => self.take_erased(&erased),
            Line::Missing(missing) => {
                let (index, kind, id) = (missing.index, missing.kind, missing.id);
                let why = format!("the record is gone, and no act erased it: {}", missing.why);
                Err(Bad { line: self.line, record: Some((index, kind, Some(id))), why })
            }
            Line::End(end) => self.take_end(&end),
        }
    }

    fn begin_batch(&mut self, batch: &lines::Batch) -> Result<(), Bad> {
        self.close_batch()?;
        let number = self.next_batch;
        let line = self.line;
        let about = |why: &dyn fmt::Display| Bad {
            line,
            record: None,
            why: format!("batch {number}: {why}"),
        };
        let (claims, key) = checkpoint::verify(&batch.checkpoint, &self.trusted)
            .map_err(|error| about(&format!("the checkpoint is not good: {error}")))?;
        if claims.tid != self.report.tenant {
            return Err(about(&"its checkpoint is another tenant's"));
        }
        if claims.number != number {
            let came = claims.number;
            return Err(about(&format!(
                "its place is taken by batch {came}: one is left out, doubled or moved"
            )));
        }
        if let Some((last, hash)) = &self.last {
            if claims.previous != Some(*hash) {
                return Err(about(
                    &"its checkpoint does not follow the one before: another history",
                ));
            }
            if Some(claims.total) != last.total.checked_add(claims.size) {
                return Err(about(&"its total is not that of the one before and its own size"));
            }
        } else if number == 1 && claims.total != claims.size {
            return Err(about(&"it is the first, and its total is not its size"));
        }
        let hash = checkpoint::hash(&batch.checkpoint);
        if let Some(kept) = self.against.kept.0.get(&(claims.tid, number)) {
            for KeptOne { hash: theirs, place, .. } in kept {
                if *theirs != hash {
                    return Err(about(&format!(
                        "another checkpoint of this batch was kept, in {place}: the export is of another history"
                    )));
                }
                self.report.kept += 1;
            }
        }
        match self.report.keys.last_mut() {
            Some((last, _, to)) if *last == key => *to = number,
            _ => self.report.keys.push((key, number, number)),
        }
        let at = claims.made_at();
        let first = self.report.sealed.map_or(at, |(first, _)| first);
        self.report.sealed = Some((first, at));
        self.report.issuer = Some(claims.iss.clone());
        self.report.batches += 1;
        self.next_batch += 1;
        self.last = Some((claims.clone(), hash));
        self.open = Some(Open { claims, line: self.line, leaves: Vec::new() });
        Ok(())
    }

    fn close_batch(&mut self) -> Result<(), Bad> {
        let Some(Open { claims, line, leaves }) = self.open.take() else { return Ok(()) };
        let number = claims.number;
        if leaves.len() as u64 != claims.size {
            let (came, size) = (leaves.len(), claims.size);
            return Err(self
                .bad(format!("batch {number} has {size} records; only {came} of them are here")));
        }
        if merkle::root(&leaves) != claims.root {
            let (from, to) = (line + 1, line + claims.size);
            return Err(self.bad(format!(
                "the records of batch {number} (lines {from} to {to}) are not those that were sealed: one of them \
                 was changed together with its commitment, put in another's place, or moved"
            )));
        }
        Ok(())
    }

    /// A leaf that comes now, in its place.
    fn place(&mut self, index: u64, hash: Hash) -> Result<(), String> {
        let Some(open) = &mut self.open else {
            return Err("it stands before the first batch".to_owned());
        };
        let came = open.leaves.len() as u64;
        if came >= open.claims.size {
            return Err(format!("batch {} has only {came} records", open.claims.number));
        }
        let expected = open.claims.first_index() + came;
        if index != expected {
            return Err(format!(
                "the record {expected} is to come here: one is left out, doubled or moved"
            ));
        }
        open.leaves.push(hash);
        Ok(())
    }

    fn take_entry(&mut self, entry: &Entry) -> Result<(), Bad> {
        let Entry { r#type: kind, index, commitment, salt, record } = entry;
        let (kind, index) = (*kind, *index);
        let line = self.line;
        let bad = |id, why: String| Bad { line, record: Some((index, kind, id)), why };
        let (leaf, content) = lines::leaf_of(kind, salt, record.get())
            .map_err(|error| bad(None, error.to_string()))?;
        let bad = |why: String| bad(Some(leaf.id), why);
        if parse_hex(commitment) != Some(leaf.commitment) {
            return Err(bad(
                "its content is not what was sealed: with its salt, it does not make its commitment"
                    .to_owned(),
            ));
        }
        if content.tenant() != Some(self.report.tenant.to_string().as_str()) {
            return Err(bad("it is another tenant's".to_owned()));
        }
        self.place(index, leaf.hash()).map_err(bad)?;
        *self.report.records.entry(kind).or_default() += 1;
        if kind == Kind::Act { self.take_act(leaf, &content) } else { Ok(()) }
    }

    /// What an act erased: all that came before it and names it, and more that is still to come.
    fn take_act(&mut self, leaf: Leaf, content: &Content) -> Result<(), Bad> {
        let act = ActId::of_bytes(leaf.id.bytes());
        let waiting = self.awaiting.remove(&act).unwrap_or_default();
        let erased = content.erased();
        let mut named: HashSet<_> = erased.unwrap_or_default().into_iter().collect();
        for Awaiting { line, index, kind, id } in waiting {
            if !named.remove(&(kind, id)) {
                let why =
                    format!("it is said to be erased by the act {act}, which does not name it");
                return Err(Bad { line, record: Some((index, kind, Some(id))), why });
            }
        }
        self.named.extend(named.into_iter().map(|(kind, id)| (act, kind, id)));
        Ok(())
    }

    fn take_erased(&mut self, erased: &Erased) -> Result<(), Bad> {
        let Erased { index, kind, id, commitment, act, .. } = erased;
        let (index, kind, id, act, line) = (*index, *kind, *id, *act, self.line);
        let bad = |why: String| Bad { line, record: Some((index, kind, Some(id))), why };
        let commitment = parse_hex(commitment)
            .ok_or_else(|| bad("its commitment is not 32 bytes in hexadecimal".to_owned()))?;
        self.place(index, Leaf { kind, id, commitment }.hash()).map_err(bad)?;
        self.report.erased += 1;
        if !self.named.remove(&(act, kind, id)) {
            let one = Awaiting { line, index, kind, id };
            self.awaiting.entry(act).or_default().push(one);
        }
        Ok(())
    }

    fn take_end(&mut self, end: &End) -> Result<(), Bad> {
        self.close_batch()?;
        let records = self.report.records.values().sum::<u64>() + self.report.erased;
        if (end.batches, end.records) != (self.report.batches, records) {
            let (batches, here) = (self.report.batches, records);
            return Err(self.bad(format!(
                "it speaks of {} batches and {} records; {batches} and {here} are here",
                end.batches, end.records
            )));
        }
        if end.header_sha256 != self.header_sha256 {
            return Err(
                self.bad("the first line was changed: it is not the one that this speaks of")
            );
        }
        self.ended = true;
        Ok(())
    }

    fn finish(self) -> Result<Report, Bad> {
        let first = self
            .awaiting
            .iter()
            .flat_map(|(act, all)| all.iter().map(move |one| (one.line, act, one)))
            .min_by_key(|(line, ..)| *line);
        if let Some((line, act, one)) = first {
            let why =
                format!("it is said to be erased by the act {act}, which is not in the export");
            return Err(Bad { line, record: Some((one.index, one.kind, Some(one.id))), why });
        }
        let last = self.next_batch - 1;
        let newer = self
            .against
            .kept
            .0
            .iter()
            .find(|((tenant, number), _)| *tenant == self.report.tenant && *number > last);
        if let Some(((_, number), kept)) = newer {
            let place = kept.first().map_or("", |one| one.place.as_str());
            return Err(self.bad(format!(
                "the export ends with batch {last}, and a checkpoint of batch {number} was kept, in {place}: the export \
                 is older than that, or records were taken out at its end"
            )));
        }
        Ok(self.report)
    }
}
