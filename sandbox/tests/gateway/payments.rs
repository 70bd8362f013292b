//! Orders and refunds, from prepay to the last fen.

use std::fs;

use sandbox::{Options, Sandbox};
use serde_json::{Value, json};

use crate::client::Merchant;

const PREPAY: &str = "/v3/pay/transactions/jsapi";
const ORDER: &str = "/v3/pay/transactions/out-trade-no/20261121-0001";
const QUERY: &str = "/v3/pay/transactions/out-trade-no/20261121-0001?mchid=1900000001";
const REFUNDS: &str = "/v3/refund/domestic/refunds";

fn order(total: i64) -> Value {
    json!({
        "appid": "wx8888888888888888", "mchid": "1900000001", "description": "咖啡",
        "out_trade_no": "20261121-0001", "notify_url": "https://shop.example/notify",
        "attach": "table 7", "amount": {"total": total},
        "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    })
}

fn refund(number: &str, amount: i64) -> Value {
    json!({
        "out_trade_no": "20261121-0001", "out_refund_no": number,
        "amount": {"refund": amount, "total": 100, "currency": "CNY"},
    })
}

async fn paid() -> Merchant {
    let merchant = Merchant::start();
    merchant.expect(200, merchant.post(PREPAY, &order(100))).await;
    let (status, _) = merchant.control("pay", json!({"out_trade_no": "20261121-0001"})).await;
    assert_eq!(status, 200);
    merchant
}

#[tokio::test]
async fn an_order_is_prepaid_paid_and_queried() {
    let merchant = Merchant::start();
    merchant.expect(404, merchant.get(QUERY)).await;
    let answer = merchant.expect(200, merchant.post(PREPAY, &order(100))).await;
    assert!(answer["prepay_id"].as_str().unwrap().starts_with("wx2"));
    let answer = merchant.expect(200, merchant.get(QUERY)).await;
    assert_eq!(answer["trade_state"], "NOTPAY");

    let (status, told) = merchant.control("pay", json!({"out_trade_no": "20261121-0001"})).await;
    assert_eq!((status, &told["trade_state"]), (200, &json!("SUCCESS")));
    let answer = merchant.expect(200, merchant.get(QUERY)).await;
    assert_eq!(answer, told);
    assert_eq!(answer["attach"], "table 7");
    let id = answer["transaction_id"].as_str().unwrap();
    let by_id = format!("/v3/pay/transactions/id/{id}?mchid=1900000001");
    assert_eq!(merchant.expect(200, merchant.get(&by_id)).await, told);
    let (status, _) = merchant.control("pay", json!({"out_trade_no": "20261121-0001"})).await;
    assert_eq!(status, 409);
}

#[tokio::test]
async fn every_channel_answers_with_what_its_cashier_needs() {
    let merchant = Merchant::start();
    let h5 = json!({"payer_client_ip": "127.0.0.1", "h5_info": {"type": "Wap"}});
    for (channel, field) in [("app", "prepay_id"), ("native", "code_url"), ("h5", "h5_url")] {
        let mut body = order(100);
        body["out_trade_no"] = json!(format!("20261121-{channel}"));
        body.as_object_mut().unwrap().remove("payer");
        if channel == "h5" {
            body["scene_info"] = h5.clone();
        }
        let target = format!("/v3/pay/transactions/{channel}");
        let answer = merchant.expect(200, merchant.post(&target, &body)).await;
        assert!(answer[field].is_string());
    }
}

#[tokio::test]
async fn the_same_order_gets_the_same_prepay_id_and_another_one_none() {
    let merchant = Merchant::start();
    let first = merchant.expect(200, merchant.post(PREPAY, &order(100))).await;
    let again = merchant.expect(200, merchant.post(PREPAY, &order(100))).await;
    assert_eq!(first, again);
    let answer = merchant.expect(400, merchant.post(PREPAY, &order(101))).await;
    assert_eq!(answer["code"], "INVALID_REQUEST");
}

#[tokio::test]
async fn a_closed_order_stays_closed() {
    let merchant = Merchant::start();
    merchant.expect(200, merchant.post(PREPAY, &order(100))).await;
    let close = || merchant.post(&format!("{ORDER}/close"), &json!({"mchid": "1900000001"}));
    merchant.expect(204, close()).await;
    assert_eq!(merchant.expect(400, close()).await["code"], "ORDER_CLOSED");
    let again = merchant.expect(400, merchant.post(PREPAY, &order(100))).await;
    assert_eq!(again["code"], "ORDER_CLOSED");
    assert_eq!(merchant.expect(200, merchant.get(QUERY)).await["trade_state"], "CLOSED");
}

#[tokio::test]
async fn an_order_closes_by_itself_when_its_time_is_over() {
    let merchant = Merchant::start();
    let mut body = order(100);
    body["time_expire"] = json!("2020-01-01T00:00:00+08:00");
    merchant.expect(200, merchant.post(PREPAY, &body)).await;
    assert_eq!(merchant.expect(200, merchant.get(QUERY)).await["trade_state"], "CLOSED");
}

#[tokio::test]
async fn orders_belong_to_the_merchant_that_signed() {
    let merchant = Merchant::start();
    let mut body = order(100);
    body["mchid"] = json!("1900000002");
    let answer = merchant.expect(400, merchant.post(PREPAY, &body)).await;
    assert_eq!(answer["detail"]["field"], "/mchid");
}

#[tokio::test]
async fn an_order_is_refunded_in_parts_but_not_beyond_its_total() {
    let merchant = paid().await;
    let answer = merchant.expect(200, merchant.post(REFUNDS, &refund("r1", 60))).await;
    assert_eq!(answer["status"], "PROCESSING");
    let again = merchant.expect(200, merchant.post(REFUNDS, &refund("r1", 60))).await;
    assert_eq!(again["refund_id"], answer["refund_id"]);
    let other = merchant.expect(400, merchant.post(REFUNDS, &refund("r1", 61))).await;
    assert_eq!(other["code"], "INVALID_REQUEST");
    let more = merchant.expect(403, merchant.post(REFUNDS, &refund("r2", 41))).await;
    assert_eq!(more["code"], "NOT_ENOUGH");
    merchant.expect(200, merchant.post(REFUNDS, &refund("r2", 40))).await;
    let answer = merchant.expect(200, merchant.get(&format!("{REFUNDS}/r2"))).await;
    assert_eq!((&answer["status"], &answer["amount"]["refund"]), (&json!("SUCCESS"), &json!(40)));
    assert_eq!(merchant.expect(200, merchant.get(QUERY)).await["trade_state"], "REFUND");
}

#[tokio::test]
async fn unpaid_orders_and_unknown_refunds_are_refused() {
    let merchant = Merchant::start();
    let answer = merchant.expect(404, merchant.post(REFUNDS, &refund("r1", 1))).await;
    assert_eq!(answer["code"], "RESOURCE_NOT_EXISTS");
    merchant.expect(200, merchant.post(PREPAY, &order(100))).await;
    merchant.expect(400, merchant.post(REFUNDS, &refund("r1", 1))).await;
    merchant.expect(404, merchant.get(&format!("{REFUNDS}/r1"))).await;
}

#[tokio::test]
async fn an_abnormal_refund_is_repaired_with_encrypted_bank_details() {
    let merchant = paid().await;
    let answer = merchant.expect(200, merchant.post(REFUNDS, &refund("r1", 60))).await;
    let target =
        format!("{REFUNDS}/{}/apply-abnormal-refund", answer["refund_id"].as_str().unwrap());
    let repair = || {
        let body = json!({
            "out_refund_no": "r1", "type": "USER_BANK_CARD", "bank_type": "ICBC_DEBIT",
            "bank_account": merchant.encrypt("6225…"), "real_name": merchant.encrypt("张三"),
        });
        merchant.post(&target, &body)
    };
    merchant.expect(400, repair()).await;
    let abnormal = json!({"out_refund_no": "r1", "status": "ABNORMAL"});
    assert_eq!(merchant.control("refund", abnormal).await.0, 200);
    assert_eq!(merchant.expect(200, repair()).await["status"], "PROCESSING");
}

#[tokio::test]
async fn state_and_keys_survive_a_restart_when_they_are_kept() {
    let folder = std::env::temp_dir().join(format!("sandbox-test-{}", std::process::id()));
    let options = || Options {
        data: Some(folder.join("state.json")),
        keys: Some(folder.clone()),
        ..Options::default()
    };
    let merchant = Merchant::with(options());
    merchant.expect(200, merchant.post(PREPAY, &order(100))).await;
    let key = merchant.text("private_key");
    drop(merchant);
    let merchant = Merchant::of(Sandbox::start(options()).unwrap(), "config");
    assert_eq!(merchant.text("private_key"), key);
    assert_eq!(merchant.expect(200, merchant.get(QUERY)).await["trade_state"], "NOTPAY");
    fs::remove_dir_all(folder).unwrap();
}
