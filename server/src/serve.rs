//! Serving: listeners, and an orderly end.

use std::{future::Future, io, net::SocketAddr, sync::Arc, time::Duration};

use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::watch,
    task::JoinHandle,
    time::{sleep, timeout},
};

use crate::{
    app_state::{App, StartError},
    clock::{Clock, Entropy},
    config::Config,
    connections::{self, Bounds},
    live::Live,
};

/// How long requests under way may go on after SIGTERM; all in all, the last spans among it, the end takes under ten
/// seconds.
pub(crate) const DRAIN: Duration = Duration::from_secs(5);

/// What `ops_listen` is held to: operators' machines alone ask there, and whoever crowds the pages' address does not keep
/// them out.
const OF_OPERATORS: usize = 256;

/// Why serving failed.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The application cannot start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// An address cannot be listened on.
    #[error("{setting} = \"{address}\": {source}")]
    Listen {
        /// The setting's name.
        setting: &'static str,
        /// The address.
        address: SocketAddr,
        /// Why not.
        source: io::Error,
    },
    /// The listener failed.
    #[error("serving failed: {0}")]
    Serve(#[from] io::Error),
}

/// An application that is bound to its addresses and ready to be run.
#[derive(Debug)]
pub struct Bound {
    live: Arc<Live>,
    writing: JoinHandle<()>,
    listener: TcpListener,
    bounds: Bounds,
    operations: Option<TcpListener>,
}

impl Bound {
    /// Starts the application and takes its addresses.
    ///
    /// # Errors
    /// [`ServeError`]
    pub async fn new(config: &Config, clock: Clock, entropy: Entropy) -> Result<Self, ServeError> {
        let started = Live::start(config, clock, entropy).await?;
        let listener = listen("server.listen", config.server.listen).await?;
        Self::with(started, listener, config).await
    }

    /// Starts the application on a listener that there is already.
    ///
    /// # Errors
    /// [`ServeError`]
    pub async fn on(
        listener: TcpListener,
        config: &Config,
        clock: Clock,
        entropy: Entropy,
    ) -> Result<Self, ServeError> {
        Self::with(Live::start(config, clock, entropy).await?, listener, config).await
    }

    async fn with(
        (live, writing): (Arc<Live>, JoinHandle<()>),
        listener: TcpListener,
        config: &Config,
    ) -> Result<Self, ServeError> {
        let operations = match config.server.ops_listen {
            Some(address) => Some(listen("server.ops_listen", address).await?),
            None => None,
        };
        let most = connections::room_for(config.server.max_connections);
        let bounds = Bounds { most, ..Bounds::default() };
        Ok(Self { live, writing, listener, bounds, operations })
    }

    /// The application, for tests and the demo.
    #[must_use]
    pub fn app(&self) -> App {
        self.live.app()
    }

    /// Serves until `stop` comes true, then ends in order: no new connections, requests under way are
    /// answered, decisions are written, the database is closed.
    ///
    /// # Errors
    /// Where a listener fails.
    pub async fn run(self, stop: watch::Receiver<bool>) -> Result<(), ServeError> {
        let Self { live, writing, listener, bounds, operations } = self;
        let app = live.app();
        let metrics = Arc::clone(&app.metrics);
        let store = app.store.clone();
        tracing::info!(address = %listener.local_addr()?, public_url = app.public_url.as_str(), "listening");
        let beside = operations.map(|listener| {
            let bounds = Bounds { most: OF_OPERATORS, ..Bounds::default() };
            let (service, metrics) = (live.operations(), Arc::clone(&metrics));
            tokio::spawn(connections::serve(listener, service, bounds, metrics, stop.clone()))
        });
        let serving = connections::serve(listener, live.public(), bounds, metrics, stop.clone());
        let (stopping, told) = (app.stop.clone(), stopped(stop.clone()));
        tokio::spawn(async move {
            told.await;
            // Who waits for events is answered early. The listener hears it first, so that the answer says that its connection
            // ends.
            sleep(Duration::from_millis(100)).await;
            stopping.send_replace(true);
        });
        drop((app, live));
        tokio::select! {
            () = serving => {}
            () = async { stopped(stop.clone()).await; sleep(DRAIN).await } => {
                tracing::warn!("some requests were still under way and are cut off");
            }
        }
        if let Some(beside) = beside {
            beside.abort();
        }
        // With all requests answered this ends at once, or when webhooks under way have had their two seconds.
        if timeout(Duration::from_millis(2500), writing).await.is_err() {
            tracing::warn!("connections were still open at the end");
        }
        let _ = timeout(Duration::from_secs(1), store.close()).await;
        tracing::info!("stopped");
        Ok(())
    }
}

async fn listen(setting: &'static str, address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|source| ServeError::Listen {
        setting,
        address,
        source,
    })
}

/// Comes back when `stop` is true.
pub(crate) async fn stopped(mut stop: watch::Receiver<bool>) {
    // A sender that is gone means the same.
    let _ = stop.wait_for(|stop| *stop).await;
}

/// Comes true at SIGTERM or Ctrl-C.
///
/// # Errors
/// Where the signals cannot be listened for.
pub fn stop_signal() -> io::Result<watch::Receiver<bool>> {
    let (stop, receiver) = watch::channel(false);
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        let _ = stop.send(true);
    });
    Ok(receiver)
}

/// Runs a server until it is told to stop.
///
/// # Errors
/// [`ServeError`]
pub async fn serve(config: &Config) -> Result<(), ServeError> {
    connections::raise_limit();
    let stop = stop_signal()?;
    // A start may wait for a database or for another instance; told to stop, it does not.
    let bound = tokio::select! {
        bound = Bound::new(config, Clock::system(), Entropy::system()) => bound?,
        () = stopped(stop.clone()) => return Ok(()),
    };
    bound.run(stop).await
}

/// Runs a future to its end on a runtime of its own.
///
/// # Errors
/// Where the runtime cannot be made.
pub fn block_on<T>(future: impl Future<Output = T>) -> io::Result<T> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let result = runtime.block_on(future);
    runtime.shutdown_timeout(Duration::from_millis(500));
    Ok(result)
}
