//! One emitter per language: the model in, files out.

pub mod words;

use std::collections::BTreeMap;
use std::path::PathBuf;

/// What an emitter writes: path from the workspace root, and content.
pub type Files = BTreeMap<PathBuf, String>;
