//! Link settings of a Node addon.

use std::env::var;

fn main() {
    napi_build::setup();
    // The runtime's threads outlive a worker thread that unloads the addon.
    if var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux")
        && var("CARGO_CFG_TARGET_ENV").as_deref() == Ok("gnu")
    {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
