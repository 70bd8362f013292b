//! The documentation's own samples: `samples/<product>.json`, and where they contradict the documentation.

use std::collections::HashMap;
use std::path::Path;
use std::{fs, io};

use serde_json::{Map, Value};

/// Samples by operation or notification.
#[derive(Default)]
pub(crate) struct Samples {
    by_name: HashMap<String, Vec<Value>>,
    /// Case → JSON pointer → reason.
    contradictions: Map<String, Value>,
}

impl Samples {
    /// A file holds `{"answers": {"get_bill": [{…}]}, "resources": {"REFUND.SUCCESS merchant": [{…}]}}`.
    pub(crate) fn read(folder: &Path) -> io::Result<Self> {
        let mut samples = Self::default();
        if !folder.is_dir() {
            return Ok(samples);
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path)?;
            let Value::Object(file) = serde_json::from_str(&text)? else { continue };
            if name == "contradictions" {
                samples.contradictions = file;
                continue;
            }
            for (kind, parted) in [("answers", '.'), ("resources", ' ')] {
                for (key, list) in file.get(kind).and_then(Value::as_object).into_iter().flatten() {
                    let list = list.as_array().cloned().unwrap_or_default();
                    samples.by_name.insert(format!("{name}{parted}{key}"), list);
                }
            }
        }
        Ok(samples)
    }

    pub(crate) fn answers(&self, operation: &str) -> &[Value] {
        self.by_name.get(operation).map_or(&[], Vec::as_slice)
    }

    /// `refund REFUND.SUCCESS merchant`
    pub(crate) fn resources(&self, notification: &str) -> &[Value] {
        self.answers(notification)
    }

    /// Whether this place of a case's answer is known to contradict the documentation.
    pub(crate) fn is_known(&self, case: &str, pointer: &str) -> bool {
        self.contradictions.get(case).is_some_and(|places| places.get(pointer).is_some())
    }
}
