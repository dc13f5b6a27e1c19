//! `[telemetry]`: where traces go.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Deserializer, de};
use url::Url;

/// `[telemetry]`
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Telemetry {
    /// The collector that spans are sent to; without it there are none.
    pub otlp_endpoint: Option<OtlpEndpoint>,
    /// A file with the headers that the collector wants, a line each: they may hold a secret.
    pub headers_file: Option<PathBuf>,
    /// Which part of the traces is sent, 0 to 1; all, or what `OTEL_TRACES_SAMPLER` says, if absent.
    #[serde(deserialize_with = "ratio")]
    pub sample_ratio: Option<f64>,
}

/// The address of an OpenTelemetry collector that takes OTLP over HTTP, such as `http://127.0.0.1:4318`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct OtlpEndpoint(Url);

impl OtlpEndpoint {
    /// Where traces go (OTLP specification, "OTLP/HTTP Request": the base, then `v1/traces`).
    #[must_use]
    pub fn traces(&self) -> String {
        format!("{}/v1/traces", self.0.as_str().trim_end_matches('/'))
    }
}

impl fmt::Display for OtlpEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

impl TryFrom<String> for OtlpEndpoint {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        const EXPECTED: &str = "expected the address of a collector such as \"http://127.0.0.1:4318\", without \
                                a name or password, query or fragment; secrets go into headers_file";
        // The parser's own message could quote a secret.
        let url = Url::parse(&text).map_err(|_| EXPECTED)?;
        let plain = url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none();
        let web = matches!(url.scheme(), "http" | "https") && url.has_host();
        if plain && web { Ok(Self(url)) } else { Err(EXPECTED) }
    }
}

/// A number that the environment gives as a text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Number(f64),
    Whole(i64),
    Text(String),
}

fn ratio<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    let ratio = match Written::deserialize(deserializer) {
        Ok(Written::Number(number)) => Some(number),
        Ok(Written::Whole(0)) => Some(0.0),
        Ok(Written::Whole(1)) => Some(1.0),
        Ok(Written::Text(text)) => text.parse().ok(),
        Ok(Written::Whole(_)) | Err(_) => None,
    };
    match ratio.filter(|ratio| (0.0..=1.0).contains(ratio)) {
        Some(ratio) => Ok(Some(ratio)),
        None => Err(de::Error::custom("expected a number from 0 to 1")),
    }
}

/// Why the headers cannot be read. What stands in the file is not in it.
#[derive(Debug, thiserror::Error)]
pub enum HeadersError {
    /// The file cannot be read.
    #[error("telemetry.headers_file: {}: {source}", file.display())]
    Read {
        /// The file.
        file: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// A line is no header.
    #[error(
        "telemetry.headers_file: {}: line {line}: expected a header such as \"authorization: Bearer …\"",
        file.display()
    )]
    Line {
        /// The file.
        file: PathBuf,
        /// Which line, from 1.
        line: usize,
    },
}

impl Telemetry {
    pub(super) fn resolve(&mut self, folder: &Path) {
        self.headers_file = self.headers_file.take().map(|file| folder.join(file));
    }

    /// The headers that the collector wants, names and values. Empty lines and those that begin with `#` are passed
    /// over.
    ///
    /// # Errors
    /// [`HeadersError`]
    pub fn headers(&self) -> Result<Vec<(String, String)>, HeadersError> {
        let Some(file) = &self.headers_file else { return Ok(Vec::new()) };
        let text = fs::read_to_string(file)
            .map_err(|source| HeadersError::Read { file: file.clone(), source })?;
        let mut headers = Vec::new();
        for (n, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let header = line.split_once(':').map(|(name, value)| (name.trim(), value.trim()));
            let header = header.filter(|(name, value)| {
                axum::http::HeaderName::try_from(*name).is_ok()
                    && axum::http::HeaderValue::try_from(*value).is_ok()
            });
            let Some((name, value)) = header else {
                return Err(HeadersError::Line { file: file.clone(), line: n + 1 });
            };
            headers.push((name.to_owned(), value.to_owned()));
        }
        Ok(headers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Telemetry, String> {
        toml::from_str(text).map_err(|error| error.message().to_owned())
    }

    #[test]
    fn there_is_no_collector_unless_one_is_named() {
        assert_eq!(read("").unwrap(), Telemetry::default());
        for (written, traces) in [
            ("http://127.0.0.1:4318", "http://127.0.0.1:4318/v1/traces"),
            ("https://collector.contoso.com/otlp/", "https://collector.contoso.com/otlp/v1/traces"),
        ] {
            let telemetry = read(&format!("otlp_endpoint = \"{written}\"")).unwrap();
            assert_eq!(telemetry.otlp_endpoint.unwrap().traces(), traces);
        }
    }

    #[test]
    fn a_mistake_is_named_and_a_secret_is_not_repeated() {
        for wrong in [
            "127.0.0.1:4318",
            "ftp://collector",
            "https://u:sesame@collector",
            "https://collector?key=sesame",
            "https://collector#sesame",
        ] {
            let error = read(&format!("otlp_endpoint = \"{wrong}\"")).unwrap_err();
            assert!(error.contains("expected the address of a collector"), "{error}");
            assert!(!error.contains("sesame"), "{error}");
        }
        for wrong in ["-0.1", "1.1", "2", "\"many\"", "nan", "true"] {
            let error = read(&format!("sample_ratio = {wrong}")).unwrap_err();
            assert!(error.contains("expected a number from 0 to 1"), "{wrong}: {error}");
        }
        for (good, ratio) in [("0", 0.0), ("1", 1.0), ("0.25", 0.25), ("\"0.5\"", 0.5)] {
            let telemetry = read(&format!("sample_ratio = {good}")).unwrap();
            assert_eq!(telemetry.sample_ratio, Some(ratio));
        }
    }

    #[test]
    fn headers_are_read_and_one_that_is_wrong_is_named_by_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("headers");
        let telemetry = Telemetry { headers_file: Some(file.clone()), ..Telemetry::default() };
        assert!(telemetry.headers().unwrap_err().to_string().contains("telemetry.headers_file"));
        fs::write(&file, "# ours\n\nauthorization: Bearer sesame:1\nx-scope-orgid:a\n").unwrap();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            telemetry.headers().unwrap(),
            [pair("authorization", "Bearer sesame:1"), pair("x-scope-orgid", "a")]
        );
        for wrong in ["sesame", "a b: sesame", ": sesame", "a: sesame\u{1}"] {
            fs::write(&file, format!("a: b\n{wrong}\n")).unwrap();
            let error = telemetry.headers().unwrap_err().to_string();
            assert!(error.contains("line 2") && !error.contains("sesame"), "{wrong}: {error}");
        }
    }
}
