//! What it takes to build, test and demonstrate each language.

use std::fmt;

use crate::faults;
use crate::report;
use crate::sandbox::Sandbox;
use crate::shell::Fault;

pub(crate) mod kotlin;
mod node;
pub(crate) mod python;
mod rust;
pub(crate) mod swift;

/// How a library is built.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Profile {
    /// Quick to build; the engine can be asked to panic. For tests and the demonstration.
    Debug,
    /// What is shipped. For measuring.
    Release,
}

/// A face of the SDK.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Language {
    /// The crate.
    Rust,
    /// The wheel.
    Python,
    /// The addon.
    Node,
    /// The jar.
    Kotlin,
    /// The Swift package.
    Swift,
}

impl Language {
    /// Every language.
    pub(crate) const ALL: &[Self] =
        &[Self::Rust, Self::Python, Self::Node, Self::Kotlin, Self::Swift];
    /// Those of the demonstration.
    pub(crate) const DEMO: &[Self] = &[Self::Rust, Self::Python, Self::Node, Self::Kotlin];

    /// The languages that are named, or `otherwise` where none is.
    pub(crate) fn parse(names: &[String], otherwise: &[Self]) -> Result<Vec<Self>, Fault> {
        if names.is_empty() {
            return Ok(otherwise.to_vec());
        }
        names
            .iter()
            .map(|name| {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|language| language.to_string().eq_ignore_ascii_case(name))
                    .ok_or_else(|| Fault::new(format!("there is no language `{name}`")))
            })
            .collect()
    }

    /// Builds what users install, and installs it as they would.
    pub(crate) fn build(self, profile: Profile) -> Result<(), Fault> {
        match self {
            Self::Rust => rust::build(),
            Self::Python => python::build(profile),
            Self::Node => node::build(profile),
            Self::Kotlin => kotlin::build(profile),
            Self::Swift => swift::build(),
        }
    }

    /// Runs all its tests and the checks of its types, and counts what it has of the contract.
    pub(crate) fn test(self) -> Result<(), Fault> {
        let sandbox = Sandbox::start()?;
        let report = report::path(self)?;
        match self {
            Self::Rust => rust::test(&sandbox, &report),
            Self::Python => python::test(&sandbox, &report),
            Self::Node => node::test(&sandbox, &report),
            Self::Kotlin => kotlin::test(&sandbox, &report),
            Self::Swift => swift::test(&sandbox, &report),
        }?;
        faults::judge(self, &sandbox)?;
        report::check(self)
    }

    /// Runs the scenarios alone.
    pub(crate) fn scenarios(self, sandbox: &Sandbox) -> Result<(), Fault> {
        match self {
            Self::Rust => rust::scenarios(),
            Self::Python => python::scenarios(),
            Self::Node => node::scenarios(),
            Self::Kotlin => kotlin::scenarios(),
            Self::Swift => swift::scenarios(),
        }
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .run()
    }

    /// Tells its story.
    pub(crate) fn demo(self, sandbox: &Sandbox) -> Result<(), Fault> {
        match self {
            Self::Rust => rust::demo(sandbox),
            Self::Python => python::demo(sandbox),
            Self::Node => node::demo(sandbox),
            Self::Kotlin => kotlin::demo(sandbox),
            Self::Swift => Err(Fault::new("Swift has no part in the demonstration")),
        }
    }
}

impl Profile {
    /// What cargo calls the folder.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rust => "Rust",
            Self::Python => "Python",
            Self::Node => "Node",
            Self::Kotlin => "Kotlin",
            Self::Swift => "Swift",
        })
    }
}
