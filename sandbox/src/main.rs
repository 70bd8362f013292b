//! `cargo run -p sandbox`.

fn main() {}
