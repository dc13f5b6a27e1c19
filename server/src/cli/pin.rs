//! `vestibule pin`: PINs are made, listed and revoked.

use std::{
    error::Error,
    io::{self, Write as _},
};

use clap::Subcommand;
use jiff::Timestamp;

use super::{ConfigFile, check_end, load, load_for, validity};
use crate::{
    audit::Actor,
    clock::{Clock, Entropy},
    ids::{ObjectId, PinId, TenantId},
    keys::Keys,
    pins::{self, Listed, NewPin},
    store::Store,
};

#[derive(Debug, Subcommand)]
pub(super) enum Pin {
    /// Make a PIN and print it, once
    Create {
        #[command(flatten)]
        file: ConfigFile,
        /// The tenant that the PIN is for
        #[arg(long, value_name = "ID")]
        tenant: TenantId,
        /// The one person that it is for, by object id; anybody of the tenant if absent
        #[arg(long, value_name = "OBJECT_ID")]
        user: Option<ObjectId>,
        /// How many devices it is good for
        #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
        uses: u32,
        /// From when on it is no longer good, such as 2027-12-31T00:00:00Z; never if absent
        #[arg(long = "expires", value_name = "TIME")]
        expires_at: Option<Timestamp>,
    },
    /// List the PINs, without their digits
    List {
        #[command(flatten)]
        file: ConfigFile,
    },
    /// Revoke a PIN; no server takes it any more
    Revoke {
        #[command(flatten)]
        file: ConfigFile,
        /// The PIN's id, as `list` shows it
        #[arg(long)]
        id: PinId,
    },
}

pub(super) async fn run(command: Pin) -> Result<(), Box<dyn Error>> {
    let (clock, entropy) = (Clock::system(), Entropy::system());
    let now = clock.now();
    match command {
        Pin::Create { file, tenant, user, uses, expires_at } => {
            let config = load_for(&file.path, tenant)?;
            check_end(expires_at, now)?;
            let keys = Keys::open(&config.keys.path, &clock, &entropy)?.current();
            let store = Store::open(&config.database.url).await?;
            let pin = NewPin { tenant, user, uses, expires_at };
            let digits =
                pins::create(&store, &keys, &pin, &Actor::operator(), (now, &entropy)).await?;
            store.close().await;
            writeln!(io::stdout(), "{digits}")?;
        }
        Pin::List { file } => {
            let store = Store::open(&load(&file.path)?.database.url).await?;
            let pins = pins::list(&store, None).await?;
            store.close().await;
            list(&pins, now)?;
        }
        Pin::Revoke { file, id } => {
            let store = Store::open(&load(&file.path)?.database.url).await?;
            let revoked =
                pins::revoke(&store, (None, id), &Actor::operator(), now, &entropy).await?;
            store.close().await;
            if !revoked {
                let hint = "vestibule pin list shows which there are";
                return Err(format!("there is no PIN {id} that is good; {hint}").into());
            }
            writeln!(io::stdout(), "PIN {id} is revoked. No server takes it any more.")?;
        }
    }
    Ok(())
}

fn list(pins: &[Listed], now: Timestamp) -> io::Result<()> {
    let mut out = io::stdout();
    if pins.is_empty() {
        return writeln!(out, "There are no PINs yet. Make one with: vestibule pin create");
    }
    for Listed { id, tenant, user, uses: (uses, used), created_at, expires_at, revoked_at } in pins
    {
        let state = if revoked_at.is_none() && used >= uses {
            "used up".to_owned()
        } else {
            validity(*revoked_at, *expires_at, now)
        };
        let whose = user.map_or_else(|| "anybody".to_owned(), |user| format!("user {user}"));
        writeln!(out, "{id}  {whose}, used {used} of {uses}")?;
        writeln!(out, "    tenant {tenant}, made {created_at:.0}, {state}")?;
    }
    Ok(())
}
