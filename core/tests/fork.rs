//! A client that was built before `fork` works after it, with the keys that were replaced before it.

#![cfg(all(unix, feature = "ffi"))]
#![allow(
    unsafe_code,
    clippy::unwrap_used,
    reason = "there is no safe fork, and clippy knows tests by their attribute alone"
)]

mod support;

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use support::keep_alive::KeepAlive;
use support::{API_V3_KEY, KEY_ID, MCHID, signed_at, vector};
use wechatpay_sdk::ffi::{Engine, Merchants};

const REPLACED: &str = "77AA77AA77AA77AA77AA77AA77AA77AA77AA77AA";

unsafe extern "C" {
    fn fork() -> i32;
    fn waitpid(pid: i32, status: *mut i32, options: i32) -> i32;
    fn _exit(status: i32) -> !;
}

/// Runs it in a child of this process; its exit status.
fn in_a_child(work: impl FnOnce() -> bool) -> i32 {
    // SAFETY: the child runs `work` alone and ends without unwinding or running what the parent left behind.
    let child = unsafe { fork() };
    if child == 0 {
        let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).unwrap_or(false);
        // SAFETY: it has no preconditions.
        unsafe { _exit(i32::from(!done)) }
    }
    let mut status = -1;
    // SAFETY: the child is ours, and `status` outlives the call.
    assert_eq!(unsafe { waitpid(child, &raw mut status, 0) }, child);
    status
}

fn engine(mchid: &str, base_url: &str) -> Engine {
    let settings = json!({
        "mchid": mchid,
        "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        "private_key": vector("keys/merchant_key.pem"),
        "platform_public_key_id": KEY_ID,
        "platform_public_key": vector("keys/platform_public.pem"),
        "api_v3_key": API_V3_KEY,
        "base_url": base_url,
    });
    Engine::new(&settings.to_string()).unwrap()
}

fn calls(engine: &Engine) -> bool {
    let input = json!({"arguments": {"activity_id": "1"}}).to_string();
    engine.execute("pay_gift.terminate_activity", &input, None, || true).ok
}

fn replaces(engine: &Engine, serial_no: &str) -> bool {
    let input = json!({"serial_no": serial_no}).to_string();
    engine.execute("sdk.replace_keys", &input, None, || true).ok
}

fn serial_no(engine: &Engine) -> String {
    let outcome = engine.execute("sdk.sign", r#"{"message": "m"}"#, None, || true);
    let body: Value = serde_json::from_slice(&outcome.body).unwrap();
    body["serial_no"].as_str().unwrap().to_owned()
}

#[test]
fn a_child_has_the_keys_and_merchants_of_its_parent_and_connections_of_its_own() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let server = KeepAlive::start(&signed_at(200, b"{}", now.try_into().unwrap()));
    let engine = engine(MCHID, &server.url);
    let merchants = Merchants::default();
    merchants.insert(engine.clone());
    assert!(calls(&engine) && replaces(&engine, REPLACED) && calls(&engine));
    assert_eq!(server.connections(), 1);

    let status = in_a_child(|| {
        let own = merchants.get(MCHID).unwrap();
        let inherited = serial_no(&engine) == REPLACED && serial_no(&own) == REPLACED;
        inherited && calls(&own) && replaces(&own, "88BB88BB") && calls(&engine)
    });
    assert_eq!(status, 0);
    assert_eq!(server.connections(), 2);
    // What a child replaces is its own, and the parent goes on.
    assert_eq!(serial_no(&engine), REPLACED);
    assert!(calls(&engine));
}

#[test]
fn a_fork_in_the_midst_of_a_change_stops_nobody() {
    let engine = engine(MCHID, "http://127.0.0.1:9");
    let merchants = Merchants::default();
    let ended = AtomicBool::new(false);
    // What happens once in a process has happened.
    assert!(replaces(&engine, REPLACED) && serial_no(&engine) == REPLACED);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !ended.load(Ordering::Relaxed) {
                assert!(replaces(&engine, "99CC99CC"));
                merchants.insert(engine.clone());
                merchants.remove(MCHID);
            }
        });
        for _ in 0..20 {
            let status = in_a_child(|| {
                let changed = replaces(&engine, REPLACED) && serial_no(&engine) == REPLACED;
                merchants.insert(engine.clone());
                changed && merchants.get(MCHID).is_some()
            });
            assert_eq!(status, 0);
        }
        ended.store(true, Ordering::Relaxed);
    });
}
