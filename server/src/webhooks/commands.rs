//! `vestibule webhooks …`: secrets, the log, and what to send again.

use std::{
    error::Error,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{
    Endpoint,
    log::{self, NotTaken, Outcome, Try},
    overview::{self, Overview, Standing},
    queue::{self, Enabled, State},
    replay::{self, replay},
    secrets,
};
use crate::{
    audit::{self, Action, Actor, New},
    clock::{Clock, Entropy},
    config::{Config, Webhook},
    ids::{EventId, TenantId, WebhookId},
    keys::Keys,
    settings,
    store::{Store, named},
};

type Failed = Box<dyn Error>;

/// What an operator does with webhooks.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the webhooks: how each is, what it has not got yet, and its secrets' ends
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
    /// Show the newest tries to deliver
    Log {
        #[command(flatten)]
        which: Which,
        /// What the receiver has not taken, instead: not yet, not at all, or what waited for too long
        #[arg(long)]
        failed: bool,
        /// How many
        #[arg(long, value_name = "NUMBER", default_value_t = 50,
            value_parser = clap::value_parser!(u32).range(1..=i64::from(log::LONGEST)))]
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
                Err(format!("{file}: there is no [[tenant.webhook]] with id {id}{of}, and none in the console").into())
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
    let mut config = config.clone();
    for tenant in &mut config.tenants {
        tenant.webhooks = settings::webhooks_of(&store, tenant).await?;
    }
    let config = &config;
    let now = clock.now();
    let mut out = io::stdout();
    let by = Actor::operator();
    let note = async |endpoint: &Endpoint, action, after: Option<Value>| {
        let (tenant, subject) = (endpoint.tenant, endpoint.webhook.as_str());
        let act = New { tenant, by: &by, at: now, action, subject, before: None, after };
        audit::record_alone(&store, entropy, act).await
    };
    match &command {
        Command::List { .. } => {
            let all = overview::list(&store, config, now).await?;
            if all.is_empty() {
                writeln!(
                    out,
                    "There are no webhooks. Add a [[tenant.webhook]] to the configuration, or one in the console."
                )?;
            }
            for one in &all {
                write_overview(&mut out, one, now)?;
            }
        }
        Command::Secret { which } => {
            let (endpoint, _) = which.find(config)?;
            let keys = Keys::open(&config.keys.path, clock, entropy)?.current();
            let secret = secrets::create(&store, &endpoint, &keys, now, entropy).await?;
            let secret = secret.ok_or("the secret cannot be sealed")?;
            note(&endpoint, Action::WebhookSecretMade, None).await?;
            writeln!(out, "{secret}")?;
        }
        Command::Log { which, failed: true, limit } => {
            let (endpoint, _) = which.find(config)?;
            let lines = log::not_taken(&store, &endpoint, None, *limit).await?;
            if lines.is_empty() {
                writeln!(out, "The receiver has taken all that was tried.")?;
            }
            for line in &lines {
                write_not_taken(&mut out, line)?;
            }
        }
        Command::Log { which, failed: false, limit } => {
            let (endpoint, _) = which.find(config)?;
            let lines = log::tries(&store, &endpoint, None, *limit).await?;
            if lines.is_empty() {
                writeln!(out, "There is nothing in the log.")?;
            }
            for line in &lines {
                write_try(&mut out, line)?;
            }
        }
        Command::Replay { which, events } => {
            let (endpoint, webhook) = which.find(config)?;
            let which = match (events.event, events.since) {
                (Some(id), _) => replay::Which::One(id),
                (None, since) => replay::Which::Since(since.unwrap_or(now)),
            };
            let (mut queued, mut next) = (0, None);
            loop {
                let some = replay(&store, &endpoint, webhook, which, next, now).await?;
                queued += some.queued;
                next = some.next;
                if next.is_none() {
                    break;
                }
            }
            let after = Some(json!({ "queued": queued }));
            note(&endpoint, Action::WebhookReplayed, after).await?;
            writeln!(out, "{queued} events are queued again.")?;
        }
        Command::Enable { which } => {
            let (endpoint, webhook) = which.find(config)?;
            let enabled = queue::enable(&store, &endpoint, now).await?;
            note(&endpoint, Action::WebhookEnabled, None).await?;
            let overview = overview::one(&store, endpoint.tenant, webhook, now).await?;
            writeln!(out, "{}", say_enabled(enabled, &overview))?;
        }
    }
    store.close().await;
    Ok(())
}

/// What enabling did, and what else is in the way.
fn say_enabled(enabled: Option<Enabled>, overview: &Overview) -> String {
    let endpoint = &overview.endpoint;
    let did = match enabled {
        Some(enabled) if !enabled.is_nothing() => format!("{endpoint} is enabled"),
        _ => format!(
            "There was nothing to enable: {endpoint} did not answer 410, and nothing waits for its next try"
        ),
    };
    let (so, yet) = match (enabled, overview.standing) {
        (Some(enabled), Standing::InUse) if !enabled.is_nothing() => {
            (" and is delivered to", String::new())
        }
        (_, Standing::InUse) => ("", String::new()),
        (_, standing) => ("", format!(" It is not delivered to: {}.", say_standing(standing))),
    };
    format!("{did}{so}.{yet}")
}

fn say_standing(standing: Standing) -> String {
    match standing {
        Standing::Disabled => "disabled in its settings".to_owned(),
        Standing::NotRegistered => "not in use yet; start the server with it".to_owned(),
        Standing::Gone { at } => format!("answered 410 at {at:.0}; run: vestibule webhooks enable"),
        Standing::WithoutSecret => "without a secret; run: vestibule webhooks secret".to_owned(),
        Standing::Paused { until } => format!("paused until {until:.0}, as it asked for"),
        Standing::InUse => "delivered to".to_owned(),
    }
}

fn write_overview(out: &mut io::Stdout, one: &Overview, now: Timestamp) -> io::Result<()> {
    let Overview { endpoint, url, wants, standing, secrets, lag, counts } = one;
    let wants = if wants.is_empty() { "all events".to_owned() } else { wants.join(", ") };
    writeln!(out, "{}  {url}", endpoint.webhook)?;
    writeln!(out, "    tenant {}, {wants}, {}", endpoint.tenant, say_standing(*standing))?;
    for secret in secrets {
        let end = secret.ends_at.map(|at| format!(", signs until {at:.0}")).unwrap_or_default();
        writeln!(out, "    secret of {:.0}{end}", secret.created_at)?;
    }
    match lag.oldest {
        Some(oldest) => {
            let age = SignedDuration::from_secs(now.duration_since(oldest).as_secs().max(0));
            let events = lag.events;
            writeln!(out, "    {events} to be delivered, the oldest waits for {age:#}")?;
        }
        None => writeln!(out, "    nothing to be delivered")?,
    }
    if !counts.is_empty() {
        let counts: Vec<_> =
            counts.iter().map(|(s, count)| format!("{count} {}", named::name(s))).collect();
        writeln!(out, "    of the last 30 days: {}", counts.join(", "))?;
    }
    Ok(())
}

fn write_try(out: &mut io::Stdout, line: &Try) -> io::Result<()> {
    let Try { at, event_type, event, attempt, .. } = line;
    let outcome = match line.outcome {
        Outcome::Delivered => format!("delivered; try {attempt}"),
        Outcome::ToBeRetried => format!("not taken; try {attempt}, there is another one"),
        Outcome::Failed => format!("failed; try {attempt}, the last one"),
        Outcome::Skipped => format!("skipped after {attempt} tries"),
    };
    let took = line.duration.map(|d| format!(", {} ms", d.as_millis())).unwrap_or_default();
    let how = how(line.reason.as_deref(), line.status);
    writeln!(out, "{at:.0}  {event_type}  {event}\n    {outcome}{took}{how}")
}

fn write_not_taken(out: &mut io::Stdout, line: &NotTaken) -> io::Result<()> {
    let NotTaken { event, event_type, attempts, queued_at, next_at, .. } = line;
    let tries = if *attempts == 1 { "1 try".to_owned() } else { format!("{attempts} tries") };
    let last = line.last_at.map(|at| format!(", the last {at:.0}")).unwrap_or_default();
    let state = match line.state {
        State::Pending => format!("not taken yet, next try {next_at:.0}"),
        State::Skipped => "skipped: it waited for 30 days".to_owned(),
        state => named::name(&state),
    };
    let how = how(line.last_error.as_deref(), line.last_status);
    writeln!(out, "{queued_at:.0}  {event_type}  {event}\n    {state}; {tries}{last}{how}")
}

/// What went wrong, or what was answered.
fn how(error: Option<&str>, status: Option<i64>) -> String {
    let status = || status.map(|status| format!(": answered {status}"));
    error.map(|error| format!(": {error}")).or_else(status).unwrap_or_default()
}
