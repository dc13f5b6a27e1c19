//! Graph's devices: "Update device", "Get device" and "Delete device", with the limit on writes that Microsoft documents.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
    routing::{delete, patch},
};
use serde_json::{Value, json};

use super::{FakeGraph, GraphMood, json_of, refuse};

/// A device as Entra has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    pub object_id: String,
    pub managed: bool,
    pub compliant: bool,
    /// What it was told, in order.
    pub told: Vec<(bool, bool)>,
}

/// What happens to a write beside [`GraphMood`]'s ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// As the mood says.
    Mood(GraphMood),
    /// It is done, and the connection ends before the answer.
    DoneAndClosed,
    /// It is done after a while.
    After(Duration),
    Status(u16, &'static str),
}

#[derive(Default)]
pub struct Devices {
    known: Mutex<HashMap<String, Device>>,
    write: Mutex<Option<Write>>,
    refused: Mutex<HashSet<String>>,
    under_way: Mutex<HashSet<String>>,
    overlaps: AtomicUsize,
    limit: Mutex<Option<(usize, Duration)>>,
    times: Mutex<VecDeque<Instant>>,
    writes: AtomicUsize,
    throttled: AtomicUsize,
}

pub fn routes() -> Router<FakeGraph> {
    Router::new()
        .route("/v1.0/{entity}", patch(update).get(show))
        .route("/v1.0/devices/{object}", delete(remove))
}

impl FakeGraph {
    /// Entra knows a device, which nobody manages yet; its object id.
    pub fn knows_device(&self, id: &str) -> String {
        let mut known = self.0.devices.known.lock().unwrap();
        let object_id = format!("dddddddd-0000-4000-8000-{:012x}", known.len());
        let device = Device {
            object_id: object_id.clone(),
            managed: false,
            compliant: false,
            told: Vec::new(),
        };
        known.insert(id.to_owned(), device);
        object_id
    }

    pub fn device(&self, id: &str) -> Option<Device> {
        self.0.devices.known.lock().unwrap().get(id).cloned()
    }

    /// What Entra was told of a device, in order.
    pub fn told(&self, id: &str) -> Vec<(bool, bool)> {
        self.device(id).map(|device| device.told).unwrap_or_default()
    }

    /// Whether all are managed, and compliant or not.
    pub fn all_are(&self, compliant: bool) -> bool {
        let known = self.0.devices.known.lock().unwrap();
        known.values().all(|device| device.managed && device.compliant == compliant)
    }

    /// How writes go from now on.
    pub fn writes_go(&self, write: Option<Write>) {
        *self.0.devices.write.lock().unwrap() = write;
    }

    /// The application may not change this one.
    pub fn refuses_device(&self, id: &str) {
        self.0.devices.refused.lock().unwrap().insert(id.to_owned());
    }

    /// So many writes in any time of this length.
    pub fn limit_writes(&self, most: usize, window: Duration) {
        *self.0.devices.limit.lock().unwrap() = Some((most, window));
    }

    /// Writes that came, those that were refused among them.
    pub fn writes(&self) -> usize {
        self.0.devices.writes.load(Ordering::SeqCst)
    }

    /// Writes that were over the limit.
    pub fn throttled(&self) -> usize {
        self.0.devices.throttled.load(Ordering::SeqCst)
    }

    /// How often somebody wrote to a device while another write was under way.
    pub fn overlaps(&self) -> usize {
        self.0.devices.overlaps.load(Ordering::SeqCst)
    }

    /// Counts a write; the answer, where it is one too many.
    fn counts_write(&self) -> Option<Response> {
        let devices = &self.0.devices;
        devices.writes.fetch_add(1, Ordering::SeqCst);
        let (most, window) = (*devices.limit.lock().unwrap())?;
        let now = Instant::now();
        let mut times = devices.times.lock().unwrap();
        while times.front().is_some_and(|at| now.duration_since(*at) > window) {
            times.pop_front();
        }
        if times.len() >= most {
            devices.throttled.fetch_add(1, Ordering::SeqCst);
            let after = window.as_secs().max(1).to_string();
            return Some(
                ([("retry-after", after)], refuse(429, "TooManyRequests")).into_response(),
            );
        }
        times.push_back(now);
        None
    }
}

/// The device id of `devices(deviceId='…')`.
fn device_id(entity: &str) -> Option<&str> {
    let id = entity.strip_prefix("devices(deviceId='")?.strip_suffix("')")?;
    let is_guid = id.len() == 36 && id.chars().all(|c| c == '-' || c.is_ascii_hexdigit());
    is_guid.then_some(id)
}

fn not_found() -> Response {
    refuse(404, "Request_ResourceNotFound")
}

async fn update(
    State(graph): State<FakeGraph>,
    Path(entity): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if let Some(refused) = graph.seen("PATCH", "/devices", &headers) {
        return refused;
    }
    let Some(id) = device_id(&entity).map(str::to_owned) else { return not_found() };
    let kind = headers.get("content-type").and_then(|value| value.to_str().ok());
    let read: Option<Value> = serde_json::from_slice(&body).ok();
    let said = |name: &str| read.as_ref().and_then(|body| body[name].as_bool());
    let (Some(managed), Some(compliant)) = (said("isManaged"), said("isCompliant")) else {
        return refuse(400, "Request_BadRequest");
    };
    if kind != Some("application/json")
        || read.as_ref().and_then(Value::as_object).unwrap().len() != 2
    {
        return refuse(400, "Request_BadRequest");
    }
    if let Some(throttled) = graph.counts_write() {
        return throttled;
    }
    let _under_way = UnderWay::new(&graph.0.devices, &id);
    written(&graph, &id, |device| {
        (device.managed, device.compliant) = (managed, compliant);
        device.told.push((managed, compliant));
    })
    .await
}

/// A write, until it is over or whoever writes is gone.
struct UnderWay<'a> {
    devices: &'a Devices,
    id: &'a str,
}

impl<'a> UnderWay<'a> {
    fn new(devices: &'a Devices, id: &'a str) -> Self {
        if !devices.under_way.lock().unwrap().insert(id.to_owned()) {
            devices.overlaps.fetch_add(1, Ordering::SeqCst);
        }
        Self { devices, id }
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.devices.under_way.lock().unwrap().remove(self.id);
    }
}

async fn written(graph: &FakeGraph, id: &str, change: impl FnOnce(&mut Device)) -> Response {
    let devices = &graph.0.devices;
    let write = devices.write.lock().unwrap().clone();
    let apply = || {
        let mut known = devices.known.lock().unwrap();
        let Some(device) = known.get_mut(id) else { return not_found() };
        change(device);
        StatusCode::NO_CONTENT.into_response()
    };
    if devices.refused.lock().unwrap().contains(id) {
        return refuse(403, "Authorization_RequestDenied");
    }
    match write {
        None => {
            // As long as others take, at the least.
            tokio::task::yield_now().await;
            apply()
        }
        Some(Write::After(time)) => {
            tokio::time::sleep(time).await;
            apply()
        }
        Some(Write::DoneAndClosed) => {
            let _ = apply();
            let broken = [Ok("{"), Err(std::io::Error::other("gone"))];
            let body = Body::from_stream(tokio_stream::iter(broken));
            ([("content-type", "application/json")], body).into_response()
        }
        Some(Write::Status(status, code)) => refuse(status, code),
        Some(Write::Mood(mood)) => mood.answer(json!({})).await,
    }
}

async fn show(
    State(graph): State<FakeGraph>,
    Path(entity): Path<String>,
    headers: HeaderMap,
) -> Response {
    if let Some(refused) = graph.seen("GET", "/devices", &headers) {
        return refused;
    }
    match device_id(&entity).and_then(|id| graph.device(id)) {
        Some(device) => json_of(&json!({ "@odata.context": "…", "id": device.object_id })),
        None => not_found(),
    }
}

async fn remove(
    State(graph): State<FakeGraph>,
    Path(object): Path<String>,
    headers: HeaderMap,
) -> Response {
    if let Some(refused) = graph.seen("DELETE", "/devices", &headers) {
        return refused;
    }
    if let Some(throttled) = graph.counts_write() {
        return throttled;
    }
    let mut known = graph.0.devices.known.lock().unwrap();
    let before = known.len();
    known.retain(|_, device| device.object_id != object);
    if known.len() == before { not_found() } else { StatusCode::NO_CONTENT.into_response() }
}
