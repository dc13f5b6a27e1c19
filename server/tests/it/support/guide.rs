//! What a guide shows: its blocks, and a real shell that does what they say, in order, and is held against the
//! answers that stand below them.
//!
//! In an answer, `…` stands for what is left out: letters within a value, members of an object, items of a list, lines
//! of a text. An id is another one each time, but the same one wherever the guide has the same; a time is any time. Ids
//! and times that stand in a command are as they are there.

use std::{
    collections::{HashMap, HashSet},
    fs,
    io::{BufRead as _, BufReader, Write as _},
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

/// How long one block may take.
const LONGEST: Duration = Duration::from_mins(1);
/// In JSON: more members or items than are shown.
const MORE: &str = "\u{1}more";
/// In JSON: any value.
const ANY: &str = "\u{1}any";

/// A file of the repository.
pub fn file(path: &str) -> String {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A fenced block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What stands behind the fence.
    pub language: String,
    /// What stands between the fences, without the indent of a list that they are in.
    pub text: String,
    /// The line of the first fence, from 1.
    pub line: usize,
}

/// All fenced blocks of a document.
pub fn blocks(document: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, Block)> = None;
    for (number, line) in document.lines().enumerate() {
        let trimmed = line.trim_start();
        match (&mut open, trimmed.strip_prefix("```")) {
            (None, Some(language)) => {
                let (language, text) = (language.trim().to_owned(), String::new());
                let block = Block { language, text, line: number + 1 };
                open = Some((line.len() - trimmed.len(), block));
            }
            (Some(_), Some(_)) => blocks.extend(open.take().map(|(_, block)| block)),
            (Some((indent, block)), None) => {
                block.text.push_str(line.get(*indent..).unwrap_or_default());
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block has no end");
    blocks
}

/// The commands of ours in a guide's blocks for the shell, each with what follows `vestibule`.
pub fn commands(guide: &str) -> Vec<String> {
    let blocks = blocks(guide).into_iter().filter(|block| block.language == "sh");
    let mut commands = Vec::new();
    for block in blocks {
        for line in block.text.replace("\\\n", " ").lines() {
            let line = line.split(" # ").next().unwrap_or_default();
            let (before, after) = line.rsplit_once("vestibule ").unwrap_or_default();
            let is_run =
                before.trim().is_empty() || ["-- ", "$("].iter().any(|end| before.ends_with(end));
            if is_run && after.starts_with(|c: char| c.is_ascii_lowercase()) {
                let ends = [")", " >", " 2>", " &", " |", " <"].iter();
                let end = ends.filter_map(|end| after.find(end)).min().unwrap_or(after.len());
                commands.push(after[..end].trim().to_owned());
            }
        }
    }
    commands
}

/// A shell in a folder of its own. All that it started ends with it.
pub struct Shell {
    child: Child,
    statuses: Receiver<String>,
    scratch: tempfile::TempDir,
    /// Addresses, or ids, as the guide writes them, and as they are here.
    addresses: Vec<(String, String)>,
    count: usize,
}

impl Shell {
    /// With our own command in the path.
    pub fn start(folder: &Path, addresses: &[(&str, &str)]) -> Self {
        let binary = Path::new(env!("CARGO_BIN_EXE_vestibule")).parent().unwrap();
        let path = std::env::var("PATH").unwrap();
        let mut child = Command::new("bash")
            .args(["--noprofile", "--norc"])
            .current_dir(folder)
            .env("PATH", format!("{}:{path}", binary.display()))
            .env_remove("VESTIBULE_LOG")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (sender, statuses) = mpsc::channel();
        std::thread::spawn(move || {
            lines.map_while(Result::ok).all(|line| sender.send(line).is_ok());
        });
        let owned = |(written, real): &(&str, &str)| ((*written).to_owned(), (*real).to_owned());
        let addresses = addresses.iter().map(owned).collect();
        let scratch = tempfile::tempdir().unwrap();
        Self { child, statuses, scratch, addresses, count: 0 }
    }

    /// Does what a block says; what it printed, with the guide's addresses. Every command in it must succeed.
    pub fn run(&mut self, block: &Block) -> String {
        self.count += 1;
        let scratch = |name: &str| self.scratch.path().join(format!("{}.{name}", self.count));
        let [script, out, err, failed] = ["sh", "out", "err", "failed"].map(scratch);
        let text = self
            .addresses
            .iter()
            .fold(block.text.clone(), |text, (written, real)| text.replace(written.as_str(), real));
        fs::write(&script, text).unwrap();
        let order = format!(
            "set -Eo pipefail; trap 'echo \"$BASH_COMMAND\" >>{failed}' ERR; \
             source {script} </dev/null >{out} 2>{err}; echo done\n",
            script = script.display(),
            out = out.display(),
            err = err.display(),
            failed = failed.display(),
        );
        self.child.stdin.as_mut().unwrap().write_all(order.as_bytes()).unwrap();
        let done = self.statuses.recv_timeout(LONGEST);
        let read = |path: &Path| fs::read_to_string(path).unwrap_or_default();
        let (said, complained) = (read(&out), read(&err));
        let place = format!("line {}: {}\n{said}\n{complained}", block.line, block.text);
        assert!(done.is_ok(), "it does not end, {place}");
        assert!(!failed.exists(), "{} failed, {place}", read(&failed));
        self.addresses.iter().fold(said, |said, (written, real)| said.replace(real, written))
    }

    /// Gives a variable a value that no command of the guide makes.
    pub fn set(&mut self, name: &str, value: &str) {
        let path = self.scratch.path().join("value");
        fs::write(&path, value).unwrap();
        let text = format!("{name}=$(cat {})", path.display());
        self.run(&Block { language: "sh".to_owned(), text, line: 0 });
    }

    /// Does what a guide says from its first block to its last, and holds each answer that it shows against the
    /// one that came. How many commands and answers there were.
    pub fn follow(&mut self, document: &str) -> (usize, usize) {
        let blocks = blocks(document);
        let is_command = |block: &&Block| block.language == "sh";
        let mut known = Known::of(blocks.iter().filter(is_command).map(|block| &*block.text));
        known.fixed.extend(self.addresses.iter().map(|(written, _)| written.clone()));
        let (mut commands, mut answers) = (0, 0);
        let mut said: Option<String> = None;
        for block in &blocks {
            match block.language.as_str() {
                "sh" => {
                    said = Some(self.run(block));
                    commands += 1;
                }
                "json" | "http" | "text" => {
                    let Some(said) = said.take() else {
                        panic!("line {}: an answer to nothing", block.line)
                    };
                    if let Err(difference) = known.compare(block, &said) {
                        panic!(
                            "line {}: {difference}\nshown:\n{}\nanswered:\n{said}",
                            block.line, block.text
                        );
                    }
                    answers += 1;
                }
                _ => {}
            }
        }
        (commands, answers)
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        // The group has the servers that a guide starts in the background.
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.child.wait();
    }
}

/// What an answer must have in common with those before it.
#[derive(Debug, Default)]
pub struct Known {
    /// Stand in commands: they are as they are.
    fixed: HashSet<String>,
    /// Ids as the guide shows them, and as they came.
    ids: HashMap<String, String>,
}

impl Known {
    fn of<'a>(commands: impl Iterator<Item = &'a str>) -> Self {
        let is_part = |c: char| c.is_ascii_alphanumeric() || "-:.".contains(c);
        let words = commands.flat_map(|command| command.split(move |c| !is_part(c)));
        Self { fixed: words.map(str::to_owned).collect(), ids: HashMap::new() }
    }

    /// Holds an answer against what is shown of it.
    ///
    /// # Errors
    /// What differs.
    pub fn compare(&mut self, shown: &Block, said: &str) -> Result<(), String> {
        match shown.language.as_str() {
            "json" => self.compare_json(&shown.text, said),
            "http" => self.compare_http(&shown.text, said),
            _ => self.compare_text(&shown.text, said),
        }
    }

    fn compare_http(&mut self, shown: &str, said: &str) -> Result<(), String> {
        let said = said.replace("\r\n", "\n");
        let (shown_head, shown_body) = shown.split_once("\n\n").unwrap_or((shown.trim_end(), ""));
        let (head, body) = said.split_once("\n\n").ok_or("there is no answer")?;
        let status = head.lines().next().unwrap_or_default();
        let (wanted, headers) = shown_head.split_once('\n').unwrap_or((shown_head, ""));
        if status.trim() != wanted.trim() {
            return Err(format!("it was {status}"));
        }
        for header in headers.lines() {
            let (name, value) = header.split_once(": ").ok_or("a header has a value")?;
            let found = head.lines().skip(1).filter_map(|line| line.split_once(": "));
            let mut found = found.filter(|(n, _)| n.eq_ignore_ascii_case(name));
            if !found.any(|(_, real)| self.fits(value.trim(), real.trim())) {
                return Err(format!("header {name}"));
            }
        }
        match shown_body.trim_start().chars().next() {
            Some('{' | '[') => self.compare_json(shown_body, body),
            Some('<') => {
                let flat = |xml: &str| xml.lines().map(str::trim).collect::<String>();
                let fits = self.fits(&flat(shown_body), &flat(body));
                fits.then_some(()).ok_or_else(|| "the body".to_owned())
            }
            Some(_) => self.compare_text(shown_body, body),
            None if body.trim().is_empty() => Ok(()),
            None => Err("there is a body".to_owned()),
        }
    }

    /// Line by line; a line of `…` alone is any number of them.
    fn compare_text(&mut self, shown: &str, said: &str) -> Result<(), String> {
        let mut said = said.trim_end().lines();
        let mut skips = false;
        for line in shown.trim_end().lines() {
            if line.trim() == "…" {
                skips = true;
                continue;
            }
            let found = loop {
                match said.next() {
                    Some(real) if self.fits(line.trim_end(), real.trim_end()) => break true,
                    Some(_) if skips => {}
                    _ => break false,
                }
            };
            if !found {
                return Err(format!("no line such as {line}"));
            }
            skips = false;
        }
        match said.next() {
            Some(line) if !skips => Err(format!("there is more: {line}")),
            _ => Ok(()),
        }
    }

    fn compare_json(&mut self, shown: &str, said: &str) -> Result<(), String> {
        let marked = marked(shown);
        let shown: Value = serde_json::from_str(&marked).map_err(|e| format!("{e}: {marked}"))?;
        let said: Value = serde_json::from_str(said).map_err(|e| e.to_string())?;
        self.compare_values(&shown, &said, "$")
    }

    fn compare_values(&mut self, shown: &Value, real: &Value, place: &str) -> Result<(), String> {
        match (shown, real) {
            (Value::String(any), _) if any == ANY => Ok(()),
            (Value::Object(shown), Value::Object(real)) => {
                for (name, value) in shown.iter().filter(|(name, _)| *name != MORE) {
                    let place = format!("{place}.{name}");
                    let real = real.get(name).ok_or_else(|| format!("{place} is not there"))?;
                    self.compare_values(value, real, &place)?;
                }
                let unseen = real.keys().find(|name| !shown.contains_key(*name));
                match unseen.filter(|_| !shown.contains_key(MORE)) {
                    Some(name) => Err(format!("{place}.{name} is not shown")),
                    None => Ok(()),
                }
            }
            (Value::Array(shown), Value::Array(real)) => {
                let more = shown.last() == Some(&json!(MORE));
                let shown = &shown[..shown.len() - usize::from(more)];
                if real.len() < shown.len() || !more && real.len() > shown.len() {
                    return Err(format!("{place} has {} items", real.len()));
                }
                for (n, (shown, real)) in shown.iter().zip(real).enumerate() {
                    self.compare_values(shown, real, &format!("{place}[{n}]"))?;
                }
                Ok(())
            }
            (Value::String(shown), Value::String(real)) if self.fits(shown, real) => Ok(()),
            _ if shown == real => Ok(()),
            _ => Err(format!("{place} is {real}")),
        }
    }

    /// Whether a text is as it is shown.
    fn fits(&mut self, shown: &str, real: &str) -> bool {
        let is_time = |text: &str| text.parse::<Timestamp>().is_ok();
        if self.fixed.contains(shown) {
            shown == real
        } else if shown.parse::<Uuid>().is_ok() {
            let is_new = !self.ids.values().any(|known| known == real);
            match self.ids.get(shown) {
                Some(known) => known == real,
                None if real.parse::<Uuid>().is_ok() && is_new => {
                    self.ids.insert(shown.to_owned(), real.to_owned());
                    true
                }
                None => false,
            }
        } else if is_time(shown) {
            is_time(real)
        } else {
            fits_pattern(shown, real)
        }
    }
}

/// Whether a text is as a pattern with `…` for what is left out.
fn fits_pattern(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('…');
    let Some(mut rest) = parts.next().and_then(|first| text.strip_prefix(first)) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return rest.is_empty() };
    for part in between {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// JSON with a word for each `…` that stands outside of a text.
fn marked(shown: &str) -> String {
    let (mut marked, mut open, mut in_text, mut escaped) =
        (String::new(), Vec::new(), false, false);
    for c in shown.chars() {
        match c {
            '"' if !escaped => in_text = !in_text,
            '{' | '[' if !in_text => open.push(c),
            '}' | ']' if !in_text => drop(open.pop()),
            '…' if !in_text => {
                let is_value = marked.trim_end().ends_with(':');
                let word = if is_value { ANY } else { MORE };
                marked.push_str(&json!(word).to_string());
                if !is_value && open.last() == Some(&'{') {
                    marked.push_str(": null");
                }
                continue;
            }
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        marked.push(c);
    }
    marked
}

#[test]
fn an_answer_that_is_not_as_it_is_shown_is_found() {
    let block = |language: &str, text: &str| Block {
        language: language.to_owned(),
        text: text.to_owned(),
        line: 1,
    };
    let (one, other) = (Uuid::from_u128(1).to_string(), Uuid::from_u128(2).to_string());
    let fits = |language: &str, shown: &str, said: &str| {
        Known::of(["x 2026-01-01T00:00:00Z"].into_iter())
            .compare(&block(language, shown), said)
            .is_ok()
    };
    let json = |shown: &str, said: &str| fits("json", shown, said);
    assert!(json(r#"{"a": 1, …}"#, r#"{"b": 2, "a": 1}"#));
    assert!(json(r#"{"a": …, "b": [1, …]}"#, r#"{"a": [], "b": [1, 2]}"#));
    assert!(json(r#"["a…z"]"#, r#"["abcz"]"#));
    assert!(json(r#"["2026-11-20T12:00:00Z"]"#, r#"["2027-01-02T03:04:05.678Z"]"#));
    let twice = |id: &str| format!(r#"["{one}", "{id}"]"#);
    assert!(json(&twice(&one), &format!(r#"["{other}", "{other}"]"#)));
    for (shown, said) in [
        (r#"{"a": 1}"#, r#"{"a": 1, "b": 2}"#),
        (r#"{"a": 1, …}"#, r#"{"a": 2}"#),
        (r#"{"a": 1, …}"#, r#"{"b": 1}"#),
        (r#"{"a": "1"}"#, r#"{"a": 1}"#),
        ("[1]", "[1, 2]"),
        ("[1, …]", "[]"),
        (r#"["a…z"]"#, r#"["abc"]"#),
        (r#"["2026-11-20T12:00:00Z"]"#, r#"["noon"]"#),
        (r#"["2026-01-01T00:00:00Z"]"#, r#"["2027-01-01T00:00:00Z"]"#),
        (&*twice(&other), &*twice(&one)),
        (&*twice(&one), &*twice(&other)),
        ("{}", "nothing"),
    ] {
        assert!(!json(shown, said), "{shown} {said}");
    }
    let answer = "HTTP/1.1 200 OK\r\nA: b\r\nContent-Type: c\r\n\r\n{\"x\":1}";
    assert!(fits("http", "HTTP/1.1 200 OK\ncontent-type: c\n\n{\"x\": 1}\n", answer));
    for shown in [
        "HTTP/1.1 201 Created\n\n{…}\n",
        "HTTP/1.1 200 OK\nContent-Type: d\n\n{…}\n",
        "HTTP/1.1 200 OK\n",
        "HTTP/1.1 200 OK\n\n{\"x\": 2}\n",
    ] {
        assert!(!fits("http", shown, answer), "{shown}");
    }
    assert!(fits("text", "a\n…\nd", "a\nb\nc\nd\n") && fits("text", "a\n…\n", "a\nb"));
    assert!(!fits("text", "a\n", "a\nb") && !fits("text", "a\nb\n", "a\n"));
}
