//! Running other programs, and saying which.

use std::env;
use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Why a command stopped.
#[derive(Debug)]
pub(crate) struct Fault(String);

impl Fault {
    /// A fault of this message.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

/// A program with its arguments, run in a folder of the workspace.
pub(crate) struct Program(Command);

impl Program {
    /// `name` in the workspace's root.
    pub(crate) fn new(name: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(name);
        command.current_dir(root());
        Self(command)
    }

    /// One more argument.
    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.0.arg(argument);
        self
    }

    /// More arguments.
    pub(crate) fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.0.args(arguments);
        self
    }

    /// An environment variable.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.0.env(name, value);
        self
    }

    /// A folder of the workspace to run in.
    pub(crate) fn within(mut self, folder: &str) -> Self {
        self.0.current_dir(root().join(folder));
        self
    }

    /// Without what it prints.
    pub(crate) fn quiet(mut self) -> Self {
        self.0.stdout(Stdio::null()).stderr(Stdio::null());
        self
    }

    /// Runs it to its end.
    pub(crate) fn run(mut self) -> Result<(), Fault> {
        let line = self.line();
        println!("$ {line}");
        let status = self.0.status().map_err(|error| Fault::new(format!("{line}: {error}")))?;
        if status.success() {
            Ok(())
        } else {
            Err(Fault::new(format!("`{line}` ended with {status}")))
        }
    }

    /// The command, not yet started.
    pub(crate) fn into_command(self) -> Command {
        self.0
    }

    fn line(&self) -> String {
        std::iter::once(self.0.get_program())
            .chain(self.0.get_args())
            .map(OsStr::to_string_lossy)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// The cargo that runs this program.
pub(crate) fn cargo<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Program {
    Program::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).args(arguments)
}

/// The workspace's root.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
