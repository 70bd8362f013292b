//! `cargo run -p sandbox`: starts the gateway, prints what a client needs, then one line per request.

use std::env;
use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::thread;

use sandbox::{Log, Options, Sandbox};
use serde_json::Value;

const USAGE: &str = "\
A local gateway that plays WeChat Pay.

Usage: sandbox [--port PORT] [--json] [--data FILE] [--keys DIR] [--contract FILE] [--quick]

  --port PORT      the port on 127.0.0.1 (7117); 0 takes a free one
  --json           print one line of JSON with the configuration, and nothing else
  --data FILE      keep the state in this file
  --keys DIR       keep the keys in this folder, and use those that are there
  --contract FILE  use this bundled OpenAPI document
  --quick          answer without judging, for soaks
";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::read(env::args().skip(1))?;
    let mut out = io::stdout();
    if arguments.help {
        return Ok(out.write_all(USAGE.as_bytes())?);
    }
    let folder = arguments.keys.clone();
    let folder = folder
        .unwrap_or_else(|| env::temp_dir().join(format!("wechatpay-sandbox-{}", arguments.port)));
    let json = arguments.json;
    let sandbox = Sandbox::start(Options {
        port: arguments.port,
        data: arguments.data,
        keys: arguments.keys,
        contract: arguments.contract,
        quick: arguments.quick,
        log: (!json).then(|| -> Log { Box::new(print) }),
    })?;
    let configuration = sandbox.configuration()?;
    if json {
        writeln!(out, "{configuration}")?;
    } else {
        write_keys(&folder, &configuration)?;
        writeln!(out, "{}", instructions(&folder, &configuration))?;
    }
    out.flush()?;
    loop {
        thread::park();
    }
}

#[derive(Default)]
struct Arguments {
    port: u16,
    json: bool,
    help: bool,
    data: Option<PathBuf>,
    keys: Option<PathBuf>,
    contract: Option<PathBuf>,
    quick: bool,
}

impl Arguments {
    fn read(mut given: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut arguments = Self { port: 7117, ..Self::default() };
        while let Some(name) = given.next() {
            let mut value = || given.next().ok_or_else(|| format!("{name} needs a value\n{USAGE}"));
            match name.as_str() {
                "--port" => arguments.port = value()?.parse()?,
                "--json" => arguments.json = true,
                "--quick" => arguments.quick = true,
                "--help" | "-h" => arguments.help = true,
                "--data" => arguments.data = Some(value()?.into()),
                "--keys" => arguments.keys = Some(value()?.into()),
                "--contract" => arguments.contract = Some(value()?.into()),
                _ => return Err(format!("unknown argument {name}\n{USAGE}").into()),
            }
        }
        Ok(arguments)
    }
}

/// The files that merchants download from the platform, under the names they have there.
fn write_keys(folder: &Path, configuration: &Value) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let write =
        |name: &str, text: &Value| write_privately(&folder.join(name), text.as_str().unwrap_or(""));
    write("apiclient_key.pem", &configuration["config"]["private_key"])?;
    write("apiclient_cert.pem", &configuration["merchant_certificate"])?;
    write("wxp_pub.pem", &configuration["config"]["platform_public_key"])?;
    let certificates = configuration["platform_certificates"].as_array().into_iter().flatten();
    for (number, certificate) in certificates.enumerate() {
        write(&format!("platform_cert_{}.pem", number + 1), certificate)?;
    }
    Ok(())
}

/// Not to be read by others, as a merchant's key never is.
fn write_privately(file: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(text.as_bytes())
}

fn instructions(folder: &Path, configuration: &Value) -> String {
    let config = &configuration["config"];
    let text = |name: &str| config[name].as_str().unwrap_or_default();
    let [mchid, serial, id, key, url] =
        ["mchid", "serial_no", "platform_public_key_id", "api_v3_key", "base_url"].map(text);
    let private = folder.join("apiclient_key.pem");
    let public = folder.join("wxp_pub.pem");
    let (private, public) = (private.display(), public.display());
    format!(
        r#"WeChat Pay sandbox on {url}. Control plane: {url}/_sandbox/config

# Shell, for Client.from_env() in every language
export WECHATPAY_MCHID={mchid}
export WECHATPAY_SERIAL_NO={serial}
export WECHATPAY_PRIVATE_KEY={private}
export WECHATPAY_PLATFORM_PUBLIC_KEY_ID={id}
export WECHATPAY_PLATFORM_PUBLIC_KEY={public}
export WECHATPAY_API_V3_KEY={key}
export WECHATPAY_BASE_URL={url}

# Python
from pathlib import Path
from wechatpay_sdk import Client
client = Client(
    mchid="{mchid}",
    serial_no="{serial}",
    private_key=Path("{private}"),
    platform_public_key_id="{id}",
    platform_public_key=Path("{public}"),
    api_v3_key="{key}",
    base_url="{url}",
)

// Node
import {{ readFileSync }} from 'node:fs'
import {{ Client }} from 'wechatpay-sdk'
const client = new Client({{
  mchid: '{mchid}',
  serialNo: '{serial}',
  privateKey: readFileSync('{private}', 'utf8'),
  platformPublicKeyId: '{id}',
  platformPublicKey: readFileSync('{public}', 'utf8'),
  apiV3Key: '{key}',
  baseUrl: '{url}',
}})

Requests:"#
    )
}

/// A closed terminal is no reason to stop.
fn print(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
