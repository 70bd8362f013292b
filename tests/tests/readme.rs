//! What the READMEs show is what the tests run.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use conformance::Gateway;

/// Programs that are compiled. What is Python and JavaScript is run out of the READMEs by the tests of theirs.
const PROGRAMS: &[&str] = &[
    "tests/readme/first_order.rs",
    "bindings-kotlin/kotlin/test/io/github/wechatpaysdk/demo/FirstOrder.kt",
    "bindings-swift/Tests/WechatPaySDKTests/FirstOrder.swift",
];

#[test]
fn the_readmes_show_the_programs_that_are_tested() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for readme in ["README.md", "README.zh-CN.md"] {
        let text = fs::read_to_string(root.join(readme)).unwrap();
        for program in PROGRAMS {
            let code = fs::read_to_string(root.join(program)).unwrap();
            let code = code.trim_start_matches("package io.github.wechatpaysdk.demo\n\n");
            assert!(text.contains(&format!("\n{code}```\n")), "{readme} does not show {program}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_program_opens_an_order() {
    let gateway = Gateway::connect().unwrap();
    let settings = gateway.settings().await.unwrap();
    let variables = settings["config"].as_object().unwrap().iter().map(|(name, value)| {
        (format!("WECHATPAY_{}", name.to_uppercase()), value.as_str().unwrap())
    });
    let mut program = Command::new(env!("CARGO_BIN_EXE_readme"));
    let output = program.envs(variables).output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(printed.starts_with("prepay_id=wx"), "{}", String::from_utf8_lossy(&output.stderr));
}
