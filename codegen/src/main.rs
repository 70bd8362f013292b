//! `codegen check`, `codegen generate [--check]`, `codegen report`.

fn main() {}
