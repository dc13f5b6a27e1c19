//! The command line (design.md, "Build and command line").

mod backup;
mod doctor;
mod pin;
mod probe;

use std::{
    error::Error,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use jiff::Timestamp;

use crate::{
    api::tokens::{self, Listed, NewToken, Right},
    audit::Actor,
    clock::{Clock, Entropy},
    config::Config,
    demo::{self, Loopback},
    evidence,
    ids::{ApiTokenId, TenantId},
    keys, serve, settings,
    store::Store,
    telemetry::{self, Traces},
    terms, webhooks,
};

/// The Terms of Use page that Windows shows while a device is enrolled into management, and the proof
/// of who agreed to what.
#[derive(Debug, Parser)]
#[command(name = "vestibule", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the Terms of Use page and the API
    Serve {
        #[command(flatten)]
        file: ConfigFile,
    },
    /// Try it: the page as Windows shows it, with an issuer of its own, on this machine alone
    Demo {
        /// Where to listen; two more ports are taken above this one
        #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
        listen: Loopback,
    },
    /// Check that all is well, and say what to do where it is not
    Doctor(doctor::Doctor),
    /// Check a deployed portal from outside, as Windows sees it: with its public URL, and nothing else
    Probe(probe::Probe),
    /// Copy the SQLite database to a file, while servers run; PostgreSQL has its own tool for that
    Backup(backup::Backup),
    /// Manage the terms
    #[command(subcommand)]
    Terms(Terms),
    /// Manage the keys that sign blobs and seal tickets
    #[command(subcommand)]
    Keys(Keys),
    /// Make and manage enrollment PINs
    #[command(subcommand)]
    Pin(pin::Pin),
    /// Make and manage API tokens for MDM servers
    #[command(subcommand)]
    ApiToken(ApiToken),
    /// Make secrets for webhooks, show how deliveries went, and send events again
    #[command(subcommand)]
    Webhooks(webhooks::commands::Command),
    /// Export what is on record with its proofs, and check such an export or one proof, offline
    #[command(subcommand)]
    Audit(evidence::commands::Command),
    /// Set for a tenant what the configuration file leaves to the console
    #[command(subcommand)]
    Settings(settings::commands::Command),
}

#[derive(Debug, Subcommand)]
enum Terms {
    /// Publish the terms folders of all tenants; running servers show what is new within two seconds
    Publish {
        #[command(flatten)]
        file: ConfigFile,
    },
}

#[derive(Debug, Subcommand)]
enum Keys {
    /// Add a new key; running servers take it in use within seconds, and earlier keys still verify
    Rotate {
        #[command(flatten)]
        file: ConfigFile,
        /// From when on the new key signs, such as 2027-01-10T20:00:00Z, where instances get the file later than at
        /// once; in 5 seconds if absent
        #[arg(long, value_name = "TIME")]
        used_from: Option<Timestamp>,
    },
}

#[derive(Debug, Subcommand)]
enum ApiToken {
    /// Make a token and print it, once
    Create {
        #[command(flatten)]
        file: ConfigFile,
        /// The tenant that the token is for
        #[arg(long, value_name = "ID")]
        tenant: TenantId,
        /// What you will know the token by
        #[arg(long, value_parser = tokens::name)]
        name: String,
        /// What the token may be used for, separated by commas; all if absent
        #[arg(long, value_enum, value_delimiter = ',')]
        rights: Vec<Right>,
        /// From when on it is no longer good, such as 2027-12-31T00:00:00Z; never if absent
        #[arg(long, value_name = "TIME")]
        expires: Option<Timestamp>,
    },
    /// List the tokens, without their secrets
    List {
        #[command(flatten)]
        file: ConfigFile,
    },
    /// Revoke a token; no server takes it any more
    Revoke {
        #[command(flatten)]
        file: ConfigFile,
        /// The token's id, as `list` shows it
        #[arg(long)]
        id: ApiTokenId,
    },
}

#[derive(Debug, clap::Args)]
struct ConfigFile {
    /// The configuration file
    #[arg(long = "config", value_name = "FILE")]
    path: PathBuf,
}

/// A call that is wrong in a way that only its execution shows.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Usage(pub String);

/// Runs the command line. The exit status is 0, 1 where something failed, or 2 where the call is wrong.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    match &arguments.command {
        // Its log is beside its traces, which the configuration is about.
        Command::Serve { .. } => {}
        // Its reader looks at a browser.
        Command::Demo { .. } => telemetry::start_log("warn", None),
        // It says itself what is wrong.
        Command::Doctor(_) | Command::Probe(_) => telemetry::start_log("off", None),
        _ => telemetry::start_log("info", None),
    }
    match execute(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "vestibule: {error}");
            if error.is::<Usage>() { ExitCode::from(2) } else { ExitCode::FAILURE }
        }
    }
}

fn execute(command: Command) -> Result<(), Box<dyn Error>> {
    match command {
        Command::Serve { file } => serve(&load(&file.path)?),
        Command::Demo { listen } => Ok(serve::block_on(demo::run(listen))??),
        Command::Doctor(command) => serve::block_on(doctor::run(command))?,
        Command::Probe(command) => serve::block_on(probe::run(command))?,
        Command::Backup(command) => serve::block_on(backup::run(command))?,
        Command::Terms(Terms::Publish { file }) => {
            serve::block_on(publish_terms(&load(&file.path)?))?
        }
        Command::Keys(Keys::Rotate { file, used_from }) => rotate(&file.path, used_from),
        Command::Pin(command) => serve::block_on(pin::run(command))?,
        Command::ApiToken(command) => serve::block_on(api_token(command))?,
        Command::Webhooks(command) => {
            let config = load(command.config())?;
            let (clock, entropy) = (Clock::system(), Entropy::system());
            serve::block_on(webhooks::commands::run(command, &config, &clock, &entropy))?
        }
        Command::Audit(evidence::commands::Command::Export(export)) => {
            let config = load_for(export.config(), export.tenant())?;
            let (clock, entropy) = (Clock::system(), Entropy::system());
            serve::block_on(export.run(&config, &clock, &entropy))?
        }
        Command::Audit(evidence::commands::Command::Verify(command)) => command.run(),
        Command::Audit(evidence::commands::Command::VerifyProof(command)) => command.run(),
        Command::Settings(command) => {
            let config = load(command.config())?;
            let (clock, entropy) = (Clock::system(), Entropy::system());
            serve::block_on(settings::commands::run(command, &config, &clock, &entropy))?
        }
    }
}

/// Serves, and at the end sends the last spans.
fn serve(config: &Config) -> Result<(), Box<dyn Error>> {
    let traces = Traces::start(&config.telemetry)?;
    telemetry::start_log("info", traces.as_ref());
    let served = serve::block_on(serve::serve(config));
    if let Some(traces) = traces {
        traces.end();
    }
    Ok(served??)
}

fn rotate(config: &Path, used_from: Option<Timestamp>) -> Result<(), Box<dyn Error>> {
    let path = load(config)?.keys.path;
    let now = Clock::system().now();
    // Never sooner than running instances have read it.
    let made_at = match used_from {
        Some(from) => from.checked_sub(keys::IN_USE_AFTER)?.max(now),
        None => now,
    };
    let count = keys::rotate(&path, &Clock::from_fn(move || made_at), &Entropy::system())?;
    let (path, from) = (path.display(), made_at.checked_add(keys::IN_USE_AFTER)?);
    writeln!(
        io::stdout(),
        "{path} holds {count} keys now. The new one is used from {from:.0} on."
    )?;
    Ok(())
}

/// The configuration, in which there must be this tenant.
fn load_for(path: &Path, tenant: TenantId) -> Result<Config, Box<dyn Error>> {
    let config = load(path)?;
    if config.tenants.iter().any(|t| t.id == tenant) {
        return Ok(config);
    }
    Err(format!("{}: there is no [[tenant]] with id {tenant}", path.display()).into())
}

/// An end that is to come, or none.
fn check_end(expires: Option<Timestamp>, now: Timestamp) -> Result<(), &'static str> {
    match expires {
        Some(expires) if expires <= now => Err("--expires is in the past; expected a time to come"),
        _ => Ok(()),
    }
}

/// Until when something is good that can be revoked and can have an end, in words.
fn validity(
    revoked_at: Option<Timestamp>,
    expires_at: Option<Timestamp>,
    now: Timestamp,
) -> String {
    match (revoked_at, expires_at) {
        (Some(at), _) => format!("revoked {at:.0}"),
        (None, Some(at)) if at <= now => format!("expired {at:.0}"),
        (None, Some(at)) => format!("good until {at:.0}"),
        (None, None) => "good".to_owned(),
    }
}

async fn api_token(command: ApiToken) -> Result<(), Box<dyn Error>> {
    let (now, entropy, operator) = (Clock::system().now(), Entropy::system(), Actor::operator());
    match command {
        ApiToken::Create { file, tenant, name, rights, expires } => {
            let config = load_for(&file.path, tenant)?;
            check_end(expires, now)?;
            let rights = if rights.is_empty() { Right::ALL.to_vec() } else { rights };
            let token = NewToken { tenant, name: &name, rights: &rights, expires_at: expires };
            let store = Store::open(&config.database.url).await?;
            let token = tokens::create(&store, &token, &operator, now, &entropy).await?;
            store.close().await;
            writeln!(io::stdout(), "{token}")?;
        }
        ApiToken::List { file } => {
            let store = Store::open(&load(&file.path)?.database.url).await?;
            let tokens = tokens::list(&store, None).await?;
            store.close().await;
            list_tokens(&tokens, now)?;
        }
        ApiToken::Revoke { file, id } => {
            let store = Store::open(&load(&file.path)?.database.url).await?;
            let revoked = tokens::revoke(&store, (None, id), &operator, now, &entropy).await?;
            store.close().await;
            if !revoked {
                let hint = "vestibule api-token list shows which there are";
                return Err(format!("there is no token {id} that is good; {hint}").into());
            }
            writeln!(io::stdout(), "Token {id} is revoked. No server takes it any more.")?;
        }
    }
    Ok(())
}

fn list_tokens(tokens: &[Listed], now: Timestamp) -> io::Result<()> {
    let mut out = io::stdout();
    if tokens.is_empty() {
        return writeln!(out, "There are no tokens yet. Make one with: vestibule api-token create");
    }
    for token in tokens {
        let state = validity(token.revoked_at, token.expires_at, now);
        let Listed { id, tenant, name, rights, created_at, .. } = token;
        writeln!(out, "{id}  {name}")?;
        writeln!(out, "    tenant {tenant}, {rights}, made {created_at:.0}, {state}")?;
    }
    Ok(())
}

async fn publish_terms(config: &Config) -> Result<(), Box<dyn Error>> {
    let store = Store::open(&config.database.url).await?;
    let (now, entropy) = (Clock::system().now(), Entropy::system());
    for tenant in &config.tenants {
        let changes = terms::publish(&store, &entropy, tenant.id, &tenant.terms, now).await?;
        let mut out = io::stdout();
        if changes.is_empty() {
            writeln!(out, "{}: nothing new", tenant.name)?;
        } else {
            writeln!(out, "{}: published", tenant.name)?;
        }
        for change in changes {
            writeln!(out, "  {change}")?;
        }
    }
    store.close().await;
    Ok(())
}

fn load(path: &Path) -> Result<Config, Box<dyn Error>> {
    // Names and values that are not UTF-8 cannot be settings of ours.
    let environment = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    Ok(Config::load(path, environment)?)
}
