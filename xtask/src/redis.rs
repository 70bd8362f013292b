//! A Redis for as long as the tests of de-duplication need one.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::shell::{Fault, Program};

const WAKE_UP: Duration = Duration::from_millis(20);
const LONGEST: usize = 500;

/// A running server that keeps nothing; dropping it ends it.
pub(crate) struct Redis {
    process: Child,
    /// `redis://127.0.0.1:…`, for the environment variable `WECHATPAY_REDIS`.
    pub(crate) url: String,
}

impl Redis {
    /// Starts it on a free port. Where there is none, Debian's is installed.
    pub(crate) fn start() -> Result<Self, Fault> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let process = program()?
            .args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", ""])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()?;
        let redis = Self { process, url: format!("redis://127.0.0.1:{port}") };
        for _ in 0..LONGEST {
            if answers(port) {
                return Ok(redis);
            }
            thread::sleep(WAKE_UP);
        }
        Err(Fault::new("redis-server did not start"))
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn answers(port: u16) -> bool {
    let ping = || {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.write_all(b"PING\r\n")?;
        let mut pong = [0; 5];
        stream.read_exact(&mut pong)?;
        Ok::<_, std::io::Error>(pong == *b"+PONG")
    };
    ping().unwrap_or(false)
}

fn program() -> Result<Command, Fault> {
    if is_there("redis-server") {
        return Ok(Command::new("redis-server"));
    }
    if !is_there("redis-check-rdb") {
        let apt = || Program::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive");
        apt()
            .args(["--quiet", "--quiet", "update"])
            .run()
            .and_then(|()| {
                apt()
                    .args(["--yes", "--quiet", "--quiet", "--no-install-recommends"])
                    .args(["install", "redis-tools"])
                    .run()
            })
            .map_err(|fault| Fault::new(format!("install redis-server: {fault}")))?;
    }
    server_of_tools()
}

/// Debian's `redis-tools` hold the server, too, under another name, and start no service on the machine.
#[cfg(unix)]
fn server_of_tools() -> Result<Command, Fault> {
    use std::os::unix::process::CommandExt;
    let mut command = Command::new("redis-check-rdb");
    command.arg0("redis-server");
    Ok(command)
}

#[cfg(not(unix))]
fn server_of_tools() -> Result<Command, Fault> {
    Err(Fault::new("install redis-server"))
}

fn is_there(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok()
}
