//! `vestibule backup`: a copy of the SQLite database, while servers run.

use std::{
    error::Error,
    io::{self, Write as _},
    path::PathBuf,
};

use clap::Args;

use super::{ConfigFile, load};
use crate::store::backup::back_up;

#[derive(Debug, Args)]
pub(super) struct Backup {
    #[command(flatten)]
    file: ConfigFile,
    /// Where to: a file that is not there yet, on a disk with room for the whole database
    #[arg(value_name = "FILE")]
    to: PathBuf,
}

pub(super) async fn run(Backup { file, to }: Backup) -> Result<(), Box<dyn Error>> {
    let config = load(&file.path)?;
    let bytes = back_up(&config.database.url, &to).await?;
    let keys = config.keys.path.display();
    writeln!(io::stdout(), "{}: {bytes} bytes", to.display())?;
    writeln!(io::stdout(), "Keep {keys} with it: neither is of use without the other.")?;
    Ok(())
}
