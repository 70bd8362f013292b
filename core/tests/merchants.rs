//! Several merchants in one process: connections, and whose notification it is.

#![cfg(feature = "http")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use serde_json::{Value, json};
use support::keep_alive::KeepAlive;
use support::{
    API_V3_KEY, CERTIFICATE, Gateway, KEY_ID, MCHID, NOW, client_of, signed, signed_as, vector,
};
use tokio::runtime::Builder as Runtime;
use wechatpay_sdk::{Client, Error, Merchants, Pem, Result, SignatureReason};

const SERIAL: &str = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";
const OTHER: &str = "1900000002";
const OTHER_ID: &str = "PUB_KEY_ID_0119000000022024080100000000000002";

fn client(mchid: &str, key_id: &str, api_v3_key: &str) -> Client {
    Gateway::default()
        .bare_builder()
        .merchant(mchid, SERIAL, Pem::text(vector("keys/merchant_key.pem")))
        .platform_public_key(key_id, Pem::text(vector("keys/platform_public.pem")))
        .api_v3_key(api_v3_key)
        .build()
        .unwrap()
}

fn merchants(clients: impl IntoIterator<Item = Client>) -> Merchants {
    let merchants = Merchants::default();
    clients.into_iter().for_each(|client| drop(merchants.insert(client)));
    merchants
}

/// Encrypted with `API_V3_KEY`.
fn body() -> Vec<u8> {
    let vectors: Value = serde_json::from_str(&vector("notifications.json")).unwrap();
    let cases = vectors["cases"].as_array().unwrap();
    let case = cases.iter().find(|one| one["name"] == "as documented").unwrap();
    case["body"].as_str().unwrap().as_bytes().to_vec()
}

/// Whose it is, signed with this key.
async fn routed(merchants: &Merchants, serial: &str, body: &[u8]) -> Result<String> {
    let headers = signed_as(serial, 200, body, NOW).headers;
    let (client, event) = merchants.parse(headers, body).await?;
    assert_eq!(event.event_type, "COUPON.USE");
    Ok(client.mchid().to_owned())
}

fn reason<T>(result: Result<T>) -> SignatureReason {
    match result {
        Err(Error::Signature(error)) => error.reason,
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("accepted"),
    }
}

#[tokio::test]
async fn a_notification_is_of_the_merchant_who_has_the_public_key() {
    // Both could open it; one of them has the key.
    let merchants =
        merchants([client(MCHID, KEY_ID, API_V3_KEY), client(OTHER, OTHER_ID, API_V3_KEY)]);
    assert_eq!(routed(&merchants, KEY_ID, &body()).await.unwrap(), MCHID);
    assert_eq!(routed(&merchants, OTHER_ID, &body()).await.unwrap(), OTHER);
    assert_eq!(
        reason(routed(&merchants, "PUB_KEY_ID_7", &body()).await),
        SignatureReason::UnknownSerial
    );
}

#[tokio::test]
async fn otherwise_of_the_one_whose_api_v3_key_opens_it() {
    let other = "another APIv3 key of 32 bytes...";
    let both = || [client(MCHID, KEY_ID, API_V3_KEY), client("1800000000", KEY_ID, other)];
    assert_eq!(routed(&merchants(both()), KEY_ID, &body()).await.unwrap(), MCHID);

    // A former APIv3 key opens, too, and a former public key leads to its merchant.
    let [one, another] = both();
    let changes = Client::builder()
        .api_v3_key("the next APIv3 key with 32 bytes")
        .platform_public_key(OTHER_ID, Pem::text(vector("keys/platform_public.pem")));
    one.replace_keys(changes).unwrap();
    let merchants = merchants([one, another]);
    for serial in [KEY_ID, OTHER_ID] {
        assert_eq!(routed(&merchants, serial, &body()).await.unwrap(), MCHID);
    }
}

#[tokio::test]
async fn the_owner_of_a_certificate_that_nobody_knows_downloads_it() {
    let vectors: Value = serde_json::from_str(&vector("certificates.json")).unwrap();
    let cases = vectors["cases"].as_array().unwrap();
    let list = cases.iter().find(|one| one["name"] == "one").unwrap()["body"].as_str().unwrap();
    let gateway =
        Gateway::default().answers_with(signed_as(CERTIFICATE, 200, list.as_bytes(), NOW));
    let owner = gateway.bare_builder().api_v3_key(API_V3_KEY).build().unwrap();
    let merchants = merchants([client("1800000000", KEY_ID, &"x".repeat(32)), owner]);
    for _ in 0..2 {
        assert_eq!(routed(&merchants, CERTIFICATE, &body()).await.unwrap(), MCHID);
    }
    assert_eq!(gateway.requests().len(), 1);
}

#[tokio::test]
async fn what_is_nobodys_is_refused_and_asks_nobody() {
    let one = client(MCHID, KEY_ID, API_V3_KEY);
    let foreign = client(OTHER, OTHER_ID, &"x".repeat(32));
    let merchants = merchants([one, foreign]);
    // The gateways of these clients have no answers, so that a download would panic.
    assert_eq!(
        reason(routed(&merchants, CERTIFICATE, b"{}").await),
        SignatureReason::UnknownSerial
    );
    let Err(Error::Decrypt(_)) = routed(&merchants, OTHER_ID, &body()).await else { panic!() };

    // With the serial of a key that is known a forgery is one of that merchant's.
    let headers = signed_as(KEY_ID, 200, b"something else", NOW).headers;
    assert_eq!(reason(merchants.parse(headers, &body()).await), SignatureReason::Mismatch);
    let nothing: [(&str, &str); 0] = [];
    assert_eq!(reason(merchants.parse(nothing, &body()).await), SignatureReason::MissingHeader);
    let headers = signed_as(KEY_ID, 200, &body(), NOW - 301).headers;
    assert_eq!(reason(merchants.parse(headers, &body()).await), SignatureReason::ClockSkew);
}

#[tokio::test]
async fn merchants_come_and_go() {
    let merchants = merchants([client(MCHID, KEY_ID, API_V3_KEY)]);
    assert!(merchants.insert(client(OTHER, OTHER_ID, API_V3_KEY)).is_none());
    assert_eq!(merchants.len(), 2);
    // One of the same merchant takes the place of the former.
    assert!(merchants.insert(client(OTHER, "PUB_KEY_ID_3", API_V3_KEY)).is_some());
    assert!(routed(&merchants, OTHER_ID, &body()).await.is_err());
    assert_eq!(routed(&merchants, "PUB_KEY_ID_3", &body()).await.unwrap(), OTHER);
    assert_eq!(merchants.remove(OTHER).unwrap().mchid(), OTHER);
    assert!(merchants.remove(OTHER).is_none() && merchants.get(OTHER).is_none());
    assert!(routed(&merchants, "PUB_KEY_ID_3", &body()).await.is_err());
    assert_eq!(merchants.clone().len(), 1);
}

#[test]
fn a_connection_belongs_to_the_runtime_that_opened_it() {
    let server = KeepAlive::start(&signed(200, b"{}"));
    let call = async |client: &Client| {
        client.call("pay_gift.terminate_activity", json!({"activity_id": "1"})).await.unwrap();
    };
    let runtime = || Runtime::new_current_thread().enable_all().build().unwrap();
    let (one, other) = (runtime(), runtime());
    let client = || client_of(&server.url).build().unwrap();
    let (first, second) = (client(), client());
    one.block_on(call(&first));
    one.block_on(call(&second));
    assert_eq!(server.connections(), 1);
    // Nothing drives the connection of `one` now.
    other.block_on(call(&first));
    assert_eq!(server.connections(), 2);
    drop(one);
    other.block_on(call(&second));
    assert_eq!(server.connections(), 2);
}
