//! The log, and beside it the traces.

use std::{
    fmt,
    io::{self, IsTerminal as _},
};

use opentelemetry::{Context, trace::TraceContextExt as _};
use tracing::{Event, Subscriber};
use tracing_subscriber::{
    EnvFilter, Layer as _,
    fmt::{FmtContext, FormatEvent, FormatFields, format::Writer},
    layer::SubscriberExt as _,
    registry::LookupSpan,
    util::SubscriberInitExt as _,
};

use super::{TARGET, Traces};

/// Starts the log: one JSON object a line on stderr; readable lines where a person is looking. `VESTIBULE_LOG` sets the
/// level, this one if it does not.
pub fn start(level: &str, traces: Option<&Traces>) {
    // tower-sessions warns of every session that is over.
    let quiet = "sqlx=warn,tower_sessions=error,tower_sessions_core=error";
    let filter = EnvFilter::try_from_env("VESTIBULE_LOG")
        .unwrap_or_else(|_| EnvFilter::new(format!("{level},{quiet}")));
    // Spans are for a collector: without one they are off, whatever the level.
    let filter = match format!("{TARGET}=off").parse() {
        Ok(off) => filter.add_directive(off),
        Err(_) => filter,
    };
    let log = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    let log = if io::stderr().is_terminal() {
        log.compact().with_target(false).map_event_format(InTrace).with_filter(filter).boxed()
    } else {
        log.json()
            .flatten_event(true)
            .with_current_span(false)
            .with_span_list(false)
            .map_event_format(InTrace)
            .with_filter(filter)
            .boxed()
    };
    let mut layers = vec![log];
    layers.extend(traces.map(Traces::layer));
    tracing_subscriber::registry().with(layers).init();
}

/// Lines that say which span they were written in, where there is one. `trace_id` is taken: that is the id of an
/// enrollment which the device is told.
struct InTrace<F>(F);

impl<S, N, F> FormatEvent<S, N> for InTrace<F>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
    F: FormatEvent<S, N>,
{
    fn format_event(
        &self,
        context: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let current = Context::current();
        let span = current.span();
        let span = span.span_context();
        if !span.is_valid() {
            return self.0.format_event(context, writer, event);
        }
        let mut line = String::new();
        self.0.format_event(context, Writer::new(&mut line), event)?;
        let (trace, span) = (span.trace_id(), span.span_id());
        match line.strip_prefix('{') {
            Some(rest) => {
                write!(writer, "{{\"otel_trace_id\":\"{trace}\",\"otel_span_id\":\"{span}\",{rest}")
            }
            None => writeln!(writer, "{} otel_trace_id={trace}", line.trim_end()),
        }
    }
}
