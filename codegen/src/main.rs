//! `codegen check`, `codegen generate [--check]`, `codegen report`.

use std::path::Path;
use std::process::ExitCode;

use codegen::reader;

#[expect(clippy::print_stdout, clippy::print_stderr)]
fn main() -> ExitCode {
    match reader::read(Path::new("api")) {
        Ok(contract) => {
            println!("{} products", contract.products.len());
            ExitCode::SUCCESS
        }
        Err(faults) => {
            faults.iter().for_each(|fault| eprintln!("{fault}"));
            ExitCode::FAILURE
        }
    }
}
