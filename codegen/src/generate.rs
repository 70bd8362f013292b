//! Brings the generated files of a workspace up to date.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::emit::{self, EMITTERS, Files};
use crate::model::Contract;
use crate::reader::{self, Fault};

/// Why nothing was generated.
#[derive(Debug)]
pub enum Failure {
    /// The contract cannot stay as it is.
    Faults(Vec<Fault>),
    /// A template does not render.
    Template(minijinja::Error),
    /// A file cannot be read or written, or rustfmt refuses what was generated.
    Io(io::Error),
}

/// What is not as the contract wants it.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Stale {
    /// Its content is another one, or it is not there.
    Outdated(PathBuf),
    /// No product is behind it any more.
    Left(PathBuf),
}

/// Writes what is stale and returns it.
///
/// # Errors
/// See [`Failure`].
pub fn generate(root: &Path, api: &Path) -> Result<Vec<Stale>, Failure> {
    let files = files(root, api)?;
    let stale = compare(root, &files)?;
    for one in &stale {
        match one {
            Stale::Outdated(path) => {
                let to = root.join(path);
                to.parent().map_or(Ok(()), fs::create_dir_all)?;
                fs::write(to, files.get(path).map_or("", String::as_str))?;
            }
            Stale::Left(path) => fs::remove_file(root.join(path))?,
        }
    }
    Ok(stale)
}

/// What [`generate`] would write or remove.
///
/// # Errors
/// See [`Failure`].
pub fn check(root: &Path, api: &Path) -> Result<Vec<Stale>, Failure> {
    Ok(compare(root, &files(root, api)?)?)
}

/// Writes all files, whether stale or not.
///
/// # Errors
/// A file that cannot be written.
pub fn write(root: &Path, files: &Files) -> io::Result<()> {
    files.iter().try_for_each(|(path, text)| {
        let to = root.join(path);
        to.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(to, text)
    })
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Faults(faults) => faults.iter().try_for_each(|fault| writeln!(out, "{fault}")),
            Self::Template(error) => writeln!(out, "{error:#}"),
            Self::Io(error) => writeln!(out, "{error}"),
        }
    }
}

impl fmt::Display for Stale {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Outdated(path) => write!(out, "{} is not up to date", path.display()),
            Self::Left(path) => write!(out, "{} is left over", path.display()),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

fn files(root: &Path, api: &Path) -> Result<Files, Failure> {
    let contract = reader::read(api).map_err(Failure::Faults)?;
    let mut files = emit::bundle::emit(api).map_err(|fault| Failure::Faults(vec![fault]))?;
    for (_, emit) in EMITTERS {
        files.append(&mut emit(&contract).map_err(Failure::Template)?);
    }
    format_rust(root, &mut files)?;
    files.append(&mut manifests(&contract, root)?);
    Ok(files)
}

fn manifests(contract: &Contract, root: &Path) -> io::Result<Files> {
    emit::rust::manifests(contract, root)
}

fn compare(root: &Path, files: &Files) -> io::Result<Vec<Stale>> {
    let mut stale = BTreeSet::new();
    for (path, text) in files {
        if fs::read(root.join(path)).ok().as_deref() != Some(text.as_bytes()) {
            stale.insert(Stale::Outdated(path.clone()));
        }
    }
    let owned = EMITTERS.iter().flat_map(|(folders, _)| folders.iter());
    for folder in owned.chain(emit::bundle::FOLDERS) {
        let mut present = Vec::new();
        walk(root, Path::new(folder), &mut present)?;
        let left = present.into_iter().filter(|path| !files.contains_key(path));
        stale.extend(left.map(Stale::Left));
    }
    Ok(stale.into_iter().collect())
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    let entries = match fs::read_dir(root.join(folder)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            walk(root, &path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

/// Runs rustfmt once over all Rust files, in a folder of their own, with the settings of the workspace.
fn format_rust(root: &Path, files: &mut Files) -> io::Result<()> {
    let scratch = tempfile::tempdir()?;
    fs::copy(root.join("rustfmt.toml"), scratch.path().join("rustfmt.toml"))?;
    let is_rust = |path: &Path| path.extension().is_some_and(|extension| extension == "rs");
    let mut paths = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| is_rust(path)) {
        let to = scratch.path().join(path);
        to.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&to, text)?;
        paths.push(to);
    }
    let output = Command::new("rustfmt").arg("--edition=2024").args(&paths).output()?;
    if !output.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    for (path, text) in files.iter_mut().filter(|(path, _)| is_rust(path)) {
        *text = fs::read_to_string(scratch.path().join(path))?;
    }
    Ok(())
}
