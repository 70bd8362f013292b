//! The documentation's own samples: `samples/<product>.json`, and where they contradict the documentation.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

/// Samples by operation or notification.
#[derive(Default)]
pub(crate) struct Samples {
    by_name: HashMap<String, Vec<Value>>,
    contradictions: Contradictions,
}

/// `samples/contradictions.json`: case → JSON pointer → reason.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Contradictions {
    /// Fields that no table of the documentation lists: they are sent, and a typed result may lose them.
    unlisted: Places,
    /// Values of another type than the documentation says: they are sent, and a typed result may have them as they are,
    /// in the documented type, or not at all.
    mistyped: Places,
}

type Places = BTreeMap<String, BTreeMap<String, String>>;

/// `{"answers": {"get_bill": [{…}]}, "resources": {"REFUND.SUCCESS merchant": [{…}]}}`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    answers: BTreeMap<String, Vec<Value>>,
    #[serde(default)]
    resources: BTreeMap<String, Vec<Value>>,
}

impl Samples {
    pub(crate) fn read(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut samples = Self::default();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let text = fs::read_to_string(&path)?;
            let product = path.file_stem().unwrap_or_default().to_string_lossy();
            if product == "contradictions" {
                samples.contradictions = serde_json::from_str(&text)?;
                continue;
            }
            let file: File = serde_json::from_str(&text)?;
            let answers =
                file.answers.into_iter().map(|(name, all)| (format!("{product}.{name}"), all));
            let resources =
                file.resources.into_iter().map(|(name, all)| (format!("{product} {name}"), all));
            samples.by_name.extend(answers.chain(resources));
        }
        samples.check_contradictions()?;
        Ok(samples)
    }

    /// The answers of an operation, or the resources of a notification: `refund REFUND.SUCCESS merchant`.
    pub(crate) fn of(&self, name: &str) -> &[Value] {
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }

    /// The names of everything that has samples.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    /// Whether the documentation lists no field at this place of a case's answer.
    pub(crate) fn is_unlisted(&self, case: &str, pointer: &str) -> bool {
        self.contradictions.unlisted.get(case).is_some_and(|places| places.contains_key(pointer))
    }

    /// The places of a case's answer whose values have another type than the documentation says.
    pub(crate) fn mistyped(&self, case: &str) -> impl Iterator<Item = &str> {
        let places = self.contradictions.mistyped.get(case);
        places.into_iter().flat_map(|places| places.keys().map(String::as_str))
    }

    /// A place that is not there is an error: the list is to be true.
    fn check_contradictions(&self) -> Result<(), String> {
        let Contradictions { unlisted, mistyped } = &self.contradictions;
        for (case, places) in unlisted.iter().chain(mistyped) {
            for pointer in places.keys() {
                let sample = sample_of(&self.by_name, case);
                if sample.and_then(|sample| sample.pointer(pointer)).is_none() {
                    return Err(format!("contradictions.json: {case} has no {pointer}"));
                }
            }
        }
        Ok(())
    }
}

/// `refund.get_refund sample 2` is the second one of `refund.get_refund`.
fn sample_of<'a>(samples: &'a HashMap<String, Vec<Value>>, case: &str) -> Option<&'a Value> {
    let (name, number) = case.split_once(" sample")?;
    let number: usize = if number.is_empty() { 1 } else { number.trim().parse().ok()? };
    samples.get(name)?.get(number.checked_sub(1)?)
}
