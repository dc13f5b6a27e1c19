//! `vestibule webhooks …`: secrets, the log, and what to send again.

use std::{
    error::Error,
    fmt::Display,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};
use jiff::Timestamp;
use url::{Position, Url};

use super::{
    Endpoint, endpoint,
    log::{self, Logged},
    queue::{self, State},
    secrets,
};
use crate::{
    clock::{Clock, Entropy},
    config::{Config, EventPattern, Webhook},
    events,
    ids::{EventId, TenantId, WebhookId},
    keys::Keys,
    store::{Store, named},
};

type Failed = Box<dyn Error>;

/// What an operator does with webhooks.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the webhooks, how far each is, and its secrets' ends
    List {
        /// The configuration file
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Make a new secret and print it, once; the one before signs beside it for 24 hours
    Secret {
        #[command(flatten)]
        which: Which,
    },
    /// Show the newest deliveries
    Log {
        #[command(flatten)]
        which: Which,
        /// Those alone whose last try failed
        #[arg(long)]
        failed: bool,
        /// How many
        #[arg(long, value_name = "NUMBER", default_value_t = 50)]
        limit: u32,
    },
    /// Send events again, with the ids that they had
    Replay {
        #[command(flatten)]
        which: Which,
        #[command(flatten)]
        events: Events,
    },
    /// Go on after a 410, and try at once what waits for its next try
    Enable {
        #[command(flatten)]
        which: Which,
    },
}

impl Command {
    /// The configuration file.
    #[must_use]
    pub fn config(&self) -> &Path {
        match self {
            Self::List { config } => config,
            Self::Secret { which }
            | Self::Log { which, .. }
            | Self::Replay { which, .. }
            | Self::Enable { which } => &which.config,
        }
    }
}

/// Which webhook.
#[derive(Debug, Args)]
pub struct Which {
    /// The configuration file
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// The webhook's id
    #[arg(long, value_name = "ID")]
    webhook: WebhookId,
    /// Its tenant; may be left out where only one has a webhook of that id
    #[arg(long, value_name = "ID")]
    tenant: Option<TenantId>,
}

/// Which events.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Events {
    /// One event, by its id: the `webhook-id` of its delivery
    #[arg(long, value_name = "ID")]
    event: Option<EventId>,
    /// All that the webhook wants since a time, such as 2026-11-20T12:00:00Z
    #[arg(long, value_name = "TIME")]
    since: Option<Timestamp>,
}

impl Which {
    fn find<'c>(&self, config: &'c Config) -> Result<(Endpoint, &'c Webhook), Failed> {
        let (file, id) = (self.config.display(), &self.webhook);
        let all = config.tenants.iter().flat_map(|t| t.webhooks.iter().map(|w| (t.id, w)));
        let mut fitting = all.filter(|(tenant, w)| {
            w.id == *id && self.tenant.is_none_or(|wanted| wanted == *tenant)
        });
        match (fitting.next(), fitting.next()) {
            (Some((tenant, webhook)), None) => {
                Ok((Endpoint { tenant, webhook: id.clone() }, webhook))
            }
            (Some(_), Some(_)) => {
                Err(format!("several tenants have a webhook {id}; name one with --tenant").into())
            }
            (None, _) => {
                let of =
                    self.tenant.map(|tenant| format!(" of tenant {tenant}")).unwrap_or_default();
                Err(format!("{file}: there is no [[tenant.webhook]] with id {id}{of}").into())
            }
        }
    }
}

/// Runs a command.
///
/// # Errors
/// Where there is no such webhook, or the database or the key file fails.
pub async fn run(
    command: Command,
    config: &Config,
    clock: &Clock,
    entropy: &Entropy,
) -> Result<(), Failed> {
    let store = Store::open(&config.database.url).await?;
    let now = clock.now();
    let mut out = io::stdout();
    match &command {
        Command::List { .. } => list(&mut out, config, &store, now).await?,
        Command::Secret { which } => {
            let (endpoint, _) = which.find(config)?;
            let keys = Keys::open(&config.keys.path, clock, entropy)?.current();
            let secret = secrets::create(&store, &endpoint, &keys, now, entropy).await?;
            writeln!(out, "{}", secret.ok_or("the secret cannot be sealed")?)?;
        }
        Command::Log { which, failed, limit } => {
            let (endpoint, _) = which.find(config)?;
            let lines = log::newest(&store, &endpoint, *failed, *limit).await?;
            if lines.is_empty() {
                writeln!(out, "There is nothing in the log.")?;
            }
            for line in &lines {
                write_line(&mut out, line)?;
            }
        }
        Command::Replay { which, events } => {
            let (endpoint, webhook) = which.find(config)?;
            let replayed = replay(&store, &endpoint, webhook, events, now).await?;
            writeln!(out, "{replayed} events are queued again.")?;
        }
        Command::Enable { which } => {
            let (endpoint, _) = which.find(config)?;
            queue::enable(&store, &endpoint, now).await?;
            writeln!(out, "{endpoint} is delivered to again.")?;
        }
    }
    store.close().await;
    Ok(())
}

async fn replay(
    store: &Store,
    endpoint: &Endpoint,
    webhook: &Webhook,
    which: &Events,
    now: Timestamp,
) -> Result<u64, Failed> {
    let tenant = endpoint.tenant;
    let first = match (which.event, which.since) {
        (Some(id), _) => {
            let position = events::position_of(store, tenant, id).await?;
            position.ok_or_else(|| format!("tenant {tenant} has no event {id}"))?
        }
        (None, since) => {
            let since = since.unwrap_or(now);
            let Some(first) = events::first_since(store, tenant, since).await? else {
                return Ok(0);
            };
            first
        }
    };
    let wanted = |event: &events::Event| match (which.event, which.since) {
        (Some(id), _) => event.id == id,
        (None, since) => event.at >= since.unwrap_or(now) && webhook.wants(event.r#type),
    };
    Ok(queue::replay(store, endpoint, first, wanted, now).await?)
}

async fn list(
    out: &mut io::Stdout,
    config: &Config,
    store: &Store,
    now: Timestamp,
) -> Result<(), Failed> {
    let all = config.tenants.iter().flat_map(|t| t.webhooks.iter().map(|w| (t.id, w)));
    let mut none = true;
    for (tenant, webhook) in all {
        none = false;
        let endpoint = Endpoint { tenant, webhook: webhook.id.clone() };
        let secrets = secrets::good(store, &endpoint, now).await?;
        let status = endpoint::status(store, &endpoint).await?;
        let gone = status.and_then(|status| status.gone_at);
        let state = match gone {
            _ if webhook.disabled => "disabled".to_owned(),
            Some(at) => format!("answered 410 at {at:.0}; run: vestibule webhooks enable"),
            None if secrets.is_empty() => {
                "without a secret; run: vestibule webhooks secret".to_owned()
            }
            None => "delivered to".to_owned(),
        };
        let wants: Vec<_> = webhook.events.iter().map(EventPattern::as_str).collect();
        let wants = if wants.is_empty() { "all events".to_owned() } else { wants.join(", ") };
        writeln!(out, "{}  {}", webhook.id, without_query(&webhook.url))?;
        writeln!(out, "    tenant {tenant}, {wants}, {state}")?;
        for secret in secrets {
            let end = secret.ends_at.map(|at| format!(", signs until {at:.0}")).unwrap_or_default();
            writeln!(out, "    secret of {:.0}{end}", secret.created_at)?;
        }
        let counts = log::counts(store, &endpoint).await?;
        let counts: Vec<_> =
            counts.iter().map(|(s, count)| format!("{count} {}", named::name(s))).collect();
        if !counts.is_empty() {
            writeln!(out, "    {}", counts.join(", "))?;
        }
    }
    if none {
        writeln!(out, "There are no webhooks. Add a [[tenant.webhook]] to the configuration.")?;
    }
    Ok(())
}

/// An address as it may be shown: a query may hold a secret.
fn without_query(url: &Url) -> impl Display {
    url[..Position::AfterPath].to_owned()
}

fn write_line(out: &mut io::Stdout, line: &Logged) -> io::Result<()> {
    let Logged { event, event_type, subject, attempts, queued_at, .. } = line;
    let tries = if *attempts == 1 { "1 try".to_owned() } else { format!("{attempts} tries") };
    let last = line.last_at.map(|at| format!(", the last {at:.0}")).unwrap_or_default();
    let (state, next) = (named::name(&line.state), line.next_at);
    let state = match line.state {
        State::Waiting => format!("{state}: an earlier event of {subject} comes first"),
        State::Pending => format!("{state}: next try {next:.0}"),
        State::Delivered | State::Failed | State::Skipped => state,
    };
    let error = line.last_error.as_ref().map(|error| format!(": {error}"));
    let status = line.last_status.map(|status| format!(": answered {status}"));
    let how = error.or(status).unwrap_or_default();
    writeln!(out, "{queued_at:.0}  {event_type}  {event}")?;
    writeln!(out, "    {state}; {tries}{last}{how}")
}
