//! What every handler can reach: what lives as long as the process, and what the configuration in force makes of it.

use std::{
    collections::{HashMap, HashSet},
    ops::Deref,
    sync::Arc,
};

use tokio::{
    sync::{Notify, watch},
    task::JoinHandle,
};

use crate::{
    assets::{Assets, AssetsError},
    attempts::writer::AttemptLog,
    clock::{Clock, Entropy},
    compliance::{self, Reporting},
    config::{self, Config},
    decisions::writer::DecisionWriter,
    devices::near_cap::{self, Floors, NearCap},
    edge::{self, limits::Limits, refusals::Refusals},
    events::EventFeed,
    evidence::sealer::Sealer,
    exports::{
        self,
        worker::{Sizes, Worker},
    },
    graph::{self, Graphs},
    identity::{Identity, fetch::Fetcher},
    ids::TenantId,
    keys::{KeyFileError, Keys},
    metrics::Metrics,
    reports,
    retention::{self, Periods},
    sessions::Sessions,
    settings::{self, InForce},
    sign_in::provider::SignIns,
    store::{Store, StoreError},
    terms::{self, Catalog, TermsError},
    terms_of_use::{page::PageMaker, redirect_uri::Allowed, tenant::Tenant},
    webhooks::{self, Configured, WebhooksError},
};

/// The application under one configuration, shared by all handlers. Where the configuration changes there is a new one, and
/// requests under way end on the one before.
#[derive(Debug, Clone)]
pub struct App(Arc<Parts>);

/// What the configuration in force makes.
#[derive(Debug)]
pub struct Parts {
    kept: Kept,
    /// Validates tokens.
    pub identity: Identity,
    /// The terms in force.
    pub catalog: Arc<Catalog>,
    /// Makes pages.
    pub pages: PageMaker,
    /// Style sheets and logos.
    pub assets: Arc<Assets>,
    /// The tenant, where there is only one.
    pub only_tenant: Option<TenantId>,
    /// The providers that people sign in with.
    pub sign_ins: SignIns,
    /// Microsoft Graph, for what tokens leave out.
    pub graphs: Arc<Graphs>,
    /// Who is served.
    pub tenants: HashMap<TenantId, Tenant>,
    /// Where any of them lets decisions go.
    pub redirect_uris: HashSet<Allowed>,
}

/// What lives as long as the process.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The configuration file, as it was at the start.
    pub file: Arc<Config>,
    /// The origin that Windows and browsers use.
    pub public_url: config::PublicUrl,
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub entropy: Entropy,
    /// The database.
    pub store: Store,
    /// Talks to authorities: one, as it reads all certificates that the system trusts.
    pub fetcher: Fetcher,
    /// Keys for tickets and blobs.
    pub keys: Arc<Keys>,
    /// Stores decisions.
    pub decisions: DecisionWriter,
    /// Keeps what happened for the help desk.
    pub attempts: AttemptLog,
    /// Who is signed in to the portal.
    pub sessions: Sessions,
    /// Wakes those who wait for events.
    pub events: Arc<EventFeed>,
    /// How much anybody may ask for.
    pub limits: Arc<Limits>,
    /// What the log says of what was refused.
    pub refusals: Arc<Refusals>,
    /// Comes true when the process is about to end.
    pub stop: watch::Sender<bool>,
    /// What is counted.
    pub metrics: Arc<Metrics>,
    /// Whether `/metrics` is served beside the pages.
    pub metrics_here: bool,
    /// Told where somebody asked for a file that is made in the background.
    pub exports_asked: Arc<Notify>,
    /// Told where settings have changed here, so that they are in force at once.
    pub settings_changed: Arc<Notify>,
    /// Who is told of events.
    pub webhooks: watch::Sender<Configured>,
    /// How long data about people is kept.
    pub periods: watch::Sender<Periods>,
    /// Whose devices Entra is told of.
    pub reporting: watch::Sender<Reporting>,
    /// Who may be at their cap.
    pub near_cap: Arc<NearCap>,
    /// How many devices that takes.
    pub floors: watch::Sender<Floors>,
}

/// Why the application cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The key file.
    #[error(transparent)]
    Keys(#[from] KeyFileError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The terms.
    #[error(transparent)]
    Terms(#[from] TermsError),
    /// An operator's style sheet.
    #[error(transparent)]
    Assets(#[from] AssetsError),
    /// The client that fetches keys.
    #[error("the HTTP client cannot be set up: {0}")]
    Client(#[from] reqwest::Error),
    /// Webhooks.
    #[error(transparent)]
    Webhooks(#[from] WebhooksError),
    /// The settings of the console.
    #[error("the settings could not be read: {0}")]
    Settings(#[from] sqlx::Error),
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl Deref for Parts {
    type Target = Kept;
    fn deref(&self) -> &Kept {
        &self.kept
    }
}

impl Kept {
    /// Opens and starts what lives as long as the process, and publishes the terms' folders. With it come the
    /// configuration file and the console's settings together, and a task that ends once the last copy is gone, all
    /// decisions and attempts are written, and all that works beside requests is at rest.
    ///
    /// # Errors
    /// [`StartError`], which names the file and what is wrong with it.
    pub async fn start(
        config: &Config,
        clock: Clock,
        entropy: Entropy,
    ) -> Result<(Self, InForce, JoinHandle<()>), StartError> {
        let metrics = Arc::new(Metrics::default());
        let keys = Arc::new(Keys::open(&config.keys.path, &clock, &entropy)?);
        keys.keep_looking();
        let fetcher = Fetcher::new()?;
        let store = Store::open(&config.database.url).await?;
        for tenant in &config.tenants {
            terms::publish(&store, &entropy, tenant.id, &tenant.terms, clock.now()).await?;
        }
        let (decisions, writing) =
            DecisionWriter::start(store.clone(), entropy.clone(), Arc::clone(&metrics));
        let (limits, refusals) = edge::start();
        let events = EventFeed::start(store.clone());
        let stop = watch::Sender::default();
        let (attempts, noting) =
            AttemptLog::start(store.clone(), clock.clone(), Arc::clone(&metrics), &stop);
        let sessions =
            Sessions::new(store.clone(), Arc::clone(&keys), clock.clone(), entropy.clone());
        sessions.keep_cleaning(stop.subscribe());
        let tools = webhooks::Tools {
            store: store.clone(),
            keys: Arc::clone(&keys),
            clock: clock.clone(),
            entropy: entropy.clone(),
            metrics: Arc::clone(&metrics),
            events: Arc::clone(&events),
        };
        let since = clock.now();
        let in_force = settings::in_force(&store, config, &keys.current()).await?;
        let webhooks = watch::Sender::new(Configured::of(&in_force.config, since));
        let delivering = webhooks::start(webhooks.subscribe(), &tools, &stop).await?;
        let sealer = Sealer {
            store: store.clone(),
            keys: Arc::clone(&keys),
            clock: clock.clone(),
            entropy: entropy.clone(),
            metrics: Arc::clone(&metrics),
            public_url: config.server.public_url.clone(),
            config: config.evidence.clone(),
        };
        let sealing = tokio::spawn(sealer.run(stop.subscribe()));
        let exports_asked = Arc::<Notify>::default();
        let exports = Worker::new(exports::worker::Tools {
            store: store.clone(),
            clock: clock.clone(),
            entropy: entropy.clone(),
            keys: Arc::clone(&keys),
            public_url: config.server.public_url.clone(),
            asked: Arc::clone(&exports_asked),
            sizes: Sizes::default(),
        });
        let exporting = tokio::spawn(exports.run(stop.subscribe()));
        let counting = reports::tally::start(store.clone(), &stop);
        let periods = watch::Sender::new(retention::periods(&in_force.config));
        let letting_go = tokio::spawn(retention::run(
            store.clone(),
            clock.clone(),
            entropy.clone(),
            periods.subscribe(),
            stop.subscribe(),
        ));
        let asking = graph::Tools::new(&fetcher, &clock, &entropy, &metrics);
        let tools = compliance::Tools::new(&store, &asking);
        let (reporting, telling) = compliance::start(&in_force.config, tools, asking, &stop);
        let floors = watch::Sender::new(near_cap::floors(&in_force.config));
        let (near_cap, following) = near_cap::start(store.clone(), floors.subscribe(), &stop);
        let kept = Self {
            file: Arc::new(config.clone()),
            public_url: config.server.public_url.clone(),
            clock,
            entropy,
            store,
            fetcher,
            keys,
            decisions,
            sessions,
            events,
            limits,
            refusals,
            stop,
            attempts,
            metrics,
            metrics_here: config.server.ops_listen.is_none(),
            exports_asked,
            settings_changed: Arc::default(),
            webhooks,
            periods,
            reporting,
            near_cap,
            floors,
        };
        let ending = tokio::spawn(async move {
            // A task that broke off has said so itself.
            let beside =
                [writing, noting, sealing, counting, letting_go, exporting, telling, following];
            for task in beside.into_iter().chain(delivering) {
                let _ = task.await;
            }
        });
        Ok((kept, in_force, ending))
    }
}

impl App {
    /// Makes what a configuration says: all of it, or what is other than in the application before.
    ///
    /// # Errors
    /// [`StartError`]
    pub async fn new(
        kept: Kept,
        config: &Config,
        earlier: Option<&Self>,
    ) -> Result<Self, StartError> {
        let assets = Assets::load(config)?;
        let (assets, pages, catalog) = match earlier {
            // All pages are made with the looks: where those are the same, so are the pages.
            Some(earlier) if earlier.assets.has_the_looks_of(&assets) => {
                (Arc::clone(&earlier.assets), earlier.pages.clone(), Arc::clone(&earlier.catalog))
            }
            earlier => {
                let assets = Arc::new(assets.after(earlier.map(|earlier| &*earlier.assets)));
                let names = config.tenants.iter().map(|t| (t.id, t.name.clone())).collect();
                let pages = PageMaker::new(names, &assets);
                let tenants = config.tenants.iter().map(|tenant| tenant.id);
                let (store, now) = (kept.store.clone(), kept.clock.now());
                let catalog = Catalog::read(store, pages.clone(), tenants, now).await?;
                catalog.keep_looking(kept.clock.clone());
                (assets, pages, catalog)
            }
        };
        let (fetcher, clock, metrics) = (&kept.fetcher, &kept.clock, &kept.metrics);
        let identity = earlier.map_or_else(
            || Identity::new(&config.tenants, fetcher, clock.clone(), metrics),
            |earlier| earlier.identity.renewed(&config.tenants),
        );
        let graphs = Arc::new(earlier.map_or_else(
            || Graphs::new(config, fetcher, clock, &kept.entropy, metrics),
            |earlier| earlier.graphs.renewed(&config.tenants),
        ));
        graphs.keep_looking(kept.stop.subscribe());
        let earlier = earlier.map(|earlier| &earlier.sign_ins);
        Ok(Self(Arc::new(Parts {
            identity,
            graphs,
            catalog,
            pages,
            assets,
            only_tenant: match &config.tenants[..] {
                [only] => Some(only.id),
                _ => None,
            },
            sign_ins: SignIns::new(config, kept.fetcher.clone(), kept.clock.clone(), earlier),
            tenants: config.tenants.iter().map(|t| (t.id, Tenant::new(t))).collect(),
            redirect_uris: config.tenants.iter().flat_map(|t| t.redirect_uris.clone()).collect(),
            kept,
        })))
    }

    /// What it shares with those before and after it.
    #[must_use]
    pub fn kept(&self) -> &Kept {
        &self.kept
    }

    /// Comes back when the process is about to end: whoever waits for something answers then.
    pub async fn stopping(&self) {
        // A sender that is gone means the same.
        let _ = self.stop.subscribe().wait_for(|stop| *stop).await;
    }
}
