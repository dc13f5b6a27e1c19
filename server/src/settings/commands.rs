//! `vestibule settings`: what the console's pages set, at the command line; so that there can be a first administrator who
//! signs in with a client that is not in the configuration file.

use std::{
    error::Error,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use clap::Subcommand;
use serde_json::{Map, Value};

use super::{
    By, Change, Stored, combine, keys,
    merge::{is_in_file, to_json},
    read, seal,
};
use crate::{
    audit::Actor,
    clock::{Clock, Entropy},
    config::{self, Config, Tenant},
    ids::TenantId,
    keys::Keys,
    store::Store,
};

/// Keys and what is set under them; `None`: nothing any more.
type Changes = Vec<(String, Option<Value>)>;

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show what is set in the console, without secrets
    Show {
        #[command(flatten)]
        of: Of,
    },
    /// Set what stdin has, in the form of the configuration file's [[tenant]]; running servers heed it within two seconds
    Set {
        #[command(flatten)]
        of: Of,
    },
    /// Take settings back, so that their defaults are in force
    Unset {
        #[command(flatten)]
        of: Of,
        /// Their keys, such as `restrictions.pin`
        #[arg(required = true)]
        keys: Vec<String>,
    },
}

#[derive(Debug, clap::Args)]
pub(crate) struct Of {
    /// The configuration file
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// The tenant
    #[arg(long, value_name = "ID")]
    tenant: TenantId,
}

impl Command {
    /// The configuration file.
    pub(crate) fn config(&self) -> &Path {
        match self {
            Self::Show { of } | Self::Set { of } | Self::Unset { of, .. } => &of.config,
        }
    }
}

pub(crate) async fn run(
    command: Command,
    config: &Config,
    clock: &Clock,
    entropy: &Entropy,
) -> Result<(), Box<dyn Error>> {
    let (Command::Show { of } | Command::Set { of } | Command::Unset { of, .. }) = &command;
    let tenant = config.tenants.iter().find(|tenant| tenant.id == of.tenant).ok_or_else(|| {
        format!("{}: there is no [[tenant]] with id {}", of.config.display(), of.tenant)
    })?;
    let actor = Actor::operator();
    let by = By { actor: &actor, at: clock.now(), entropy };
    let store = Store::open(&config.database.url).await?;
    let done = match command {
        Command::Show { .. } => show(&store, tenant).await,
        Command::Set { .. } => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text)?;
            let keys = Keys::open(&config.keys.path, clock, entropy)?;
            change(&store, tenant, &keys, by, flat(&text)?).await
        }
        Command::Unset { keys, .. } => {
            let ring = Keys::open(&config.keys.path, clock, entropy)?;
            change(&store, tenant, &ring, by, keys.into_iter().map(|key| (key, None)).collect())
                .await
        }
    };
    store.close().await;
    done
}

async fn show(store: &Store, tenant: &Tenant) -> Result<(), Box<dyn Error>> {
    let stored = read(store, tenant.id).await?;
    let all = super::Section::ALL.into_iter().flat_map(|section| stored.values.of(section));
    let all: Map<String, Value> = all.collect();
    if all.is_empty() {
        writeln!(io::stdout(), "Nothing is set in the console.")?;
    }
    for (key, value) in all {
        let file = if is_in_file(tenant, &key) {
            "  (not used: the configuration file sets it)"
        } else {
            ""
        };
        writeln!(io::stdout(), "{key} = {value}{file}")?;
    }
    Ok(())
}

/// Sets some keys, or takes them back, if all of them can be used then.
async fn change(
    store: &Store,
    tenant: &Tenant,
    keys: &Keys,
    by: By<'_>,
    changes: Changes,
) -> Result<(), Box<dyn Error>> {
    let ring = keys.current();
    let before = read(store, tenant.id).await?;
    let mut change = Change::begin(store, tenant.id, by).await?;
    for (key, value) in changes {
        let Some(setting) = keys::all().find(|setting| setting.key == key && key != keys::LOGO)
        else {
            let known: Vec<_> = keys::all().map(|setting| setting.key).collect();
            return Err(format!("{key}: expected one of {}", known.join(", ")).into());
        };
        if is_in_file(tenant, setting.key) {
            return Err(format!(
                "{key}: it is set in the configuration file; take it out there first"
            )
            .into());
        }
        let value = match value {
            Some(Value::String(secret)) if setting.kind.is_secret() => {
                seal(&ring, tenant.id, &secret, by)
            }
            value => value,
        };
        change.values.set(setting.key, value);
    }
    let stored = Stored { values: change.values.clone(), ..before };
    combine(tenant, &stored, &ring)?;
    change.commit(by).await?;
    writeln!(io::stdout(), "Running servers heed it within two seconds.")?;
    Ok(())
}

/// The keys and values of a table of the configuration file's form.
fn flat(text: &str) -> Result<Changes, Box<dyn Error>> {
    let table = config::parse(text, Path::new("stdin"))?;
    let mut found = Vec::new();
    walk("", table, &mut found);
    Ok(found)
}

fn walk(above: &str, table: toml::Table, found: &mut Changes) {
    for (key, value) in table {
        let key = if above.is_empty() { key } else { format!("{above}.{key}") };
        match value {
            toml::Value::Table(table) if key != keys::MAINTENANCE => walk(&key, table, found),
            value => found.push((key, Some(to_json(value)))),
        }
    }
}
