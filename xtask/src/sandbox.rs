//! A gateway for as long as it is needed.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::thread;

use serde_json::Value;

use crate::records;
use crate::shell::{Fault, Program, cargo, target};

/// A running gateway; dropping it ends it.
pub(crate) struct Sandbox {
    process: Child,
    /// `http://127.0.0.1:…`
    pub(crate) base_url: String,
}

impl Sandbox {
    /// Builds the gateway and starts it on a free port.
    pub(crate) fn start() -> Result<Self, Fault> {
        cargo(["build", "--quiet", "--package", "sandbox"]).run()?;
        Self::of_profile("debug", &[])
    }

    /// Starts the gateway's release build, which must be there.
    pub(crate) fn start_release() -> Result<Self, Fault> {
        Self::of_profile("release", &[])
    }

    /// The same, as fast as it may be: it judges nothing.
    pub(crate) fn start_quick() -> Result<Self, Fault> {
        Self::of_profile("release", &["--quick"])
    }

    fn of_profile(profile: &str, more: &[&str]) -> Result<Self, Fault> {
        let program =
            target().join(profile).join(format!("sandbox{}", std::env::consts::EXE_SUFFIX));
        let mut process = Program::new(program)
            .args(["--port", "0", "--json"])
            .args(more)
            .into_command()
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut output = BufReader::new(
            process.stdout.take().ok_or_else(|| Fault::new("the sandbox has no output"))?,
        );
        let mut line = String::new();
        output.read_line(&mut line)?;
        let base_url = serde_json::from_str::<Value>(&line)
            .ok()
            .and_then(|started| Some(started.get("base_url")?.as_str()?.to_owned()));
        // The rest is its log: read it away, so that it never waits for us.
        thread::spawn(move || output.read_to_end(&mut Vec::new()));
        match base_url {
            Some(base_url) => Ok(Self { process, base_url }),
            None => {
                drop(process.kill());
                Err(Fault::new(format!("the sandbox did not start: {line}")))
            }
        }
    }

    /// Prints what the gateway received, what it decided, and what was signed.
    pub(crate) fn show_records(&self) -> Result<(), Fault> {
        records::show(&self.get("/_sandbox/records")?)
    }

    /// What it answers to this.
    pub(crate) fn get(&self, path: &str) -> Result<String, Fault> {
        let address = self.base_url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address)?;
        write!(stream, "GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        answer
            .split_once("\r\n\r\n")
            .map(|(_, body)| body.to_owned())
            .ok_or_else(|| Fault::new("the sandbox gave no answer"))
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
