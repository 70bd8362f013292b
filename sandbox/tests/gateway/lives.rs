//! Things from their beginning to their end: transfers, splits, service orders, complaints, applications.

use serde_json::{Value, json};

use crate::client::Merchant;
use crate::notifications::{read, shop};

const TRANSFERS: &str = "/v3/fund-app/mch-transfer/transfer-bills";

fn transfer(number: &str, amount: i64, notify_url: &str) -> Value {
    json!({
        "appid": "wx8888888888888888", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "out_bill_no": number, "transfer_scene_id": "1000", "transfer_amount": amount,
        "transfer_remark": "奖励", "notify_url": notify_url,
        "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "新会员有礼"}],
    })
}

async fn advance(merchant: &Merchant, kind: &str, number: &str, to: &str) -> (u16, Value) {
    merchant.control("advance", json!({"kind": kind, "number": number, "to": to})).await
}

#[tokio::test]
async fn a_transfer_waits_for_its_payee_and_is_notified() {
    let merchant = Merchant::start();
    let (url, mut arrived) = shop(0).await;
    let query = format!("{TRANSFERS}/out-bill-no/20261121001");
    assert_eq!(merchant.expect(404, merchant.get(&query)).await["code"], "NOT_FOUND");

    let body = transfer("20261121001", 100, &url);
    let made = merchant.expect(200, merchant.post(TRANSFERS, &body)).await;
    assert_eq!(made["state"], "WAIT_USER_CONFIRM");
    // The same number with the same parameters is the same transfer, with others it is refused.
    assert_eq!(merchant.expect(200, merchant.post(TRANSFERS, &body)).await, made);
    let other = transfer("20261121001", 200, &url);
    let refused = merchant.expect(400, merchant.post(TRANSFERS, &other)).await;
    assert_eq!(refused["code"], "ALREADY_EXISTS");

    let (_, effects) = merchant.control("effects", Value::Null).await;
    assert_eq!(effects, json!({"mch_transfer.transfer": 1}));

    let kind = "mch_transfer.transfer";
    assert_eq!(advance(&merchant, kind, "20261121001", "CANCELLED").await.0, 400);
    assert_eq!(advance(&merchant, kind, "20261121001", "SUCCESS").await.0, 200);
    let asked = merchant.expect(200, merchant.get(&query)).await;
    assert_eq!((&asked["state"], &asked["transfer_amount"]), (&json!("SUCCESS"), &json!(100)));
    let (headers, body) = arrived.recv().await.unwrap();
    let (envelope, resource) = read(&merchant, &headers, &body);
    assert_eq!(envelope["event_type"], "MCHTRANSFER.BILL.FINISHED");
    assert_eq!(resource["transfer_bill_no"], made["transfer_bill_no"]);
    assert_eq!(resource["state"], "SUCCESS");

    let cancel = format!("{query}/cancel");
    let refused = merchant.expect(400, merchant.post(&cancel, &Value::Null)).await;
    assert_eq!(refused["code"], "INVALID_REQUEST");
}

#[tokio::test]
async fn an_unconfirmed_transfer_is_cancelled_once() {
    let merchant = Merchant::start();
    merchant.expect(200, merchant.post(TRANSFERS, &transfer("1", 100, ""))).await;
    let cancel = format!("{TRANSFERS}/out-bill-no/1/cancel");
    let cancelled = merchant.expect(200, merchant.post(&cancel, &Value::Null)).await;
    assert_eq!(cancelled["state"], "CANCELING");
    assert_eq!(merchant.expect(200, merchant.post(&cancel, &Value::Null)).await, cancelled);
    assert_eq!(advance(&merchant, "mch_transfer.transfer", "1", "CANCELLED").await.0, 200);
}

/// A paid order of 100 fen; its transaction id.
async fn paid(merchant: &Merchant) -> String {
    let order = json!({
        "appid": "wx8888888888888888", "mchid": "1900000001", "description": "咖啡",
        "out_trade_no": "20261121-0001", "notify_url": "https://shop.example/notify",
        "amount": {"total": 100}, "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    });
    merchant.expect(200, merchant.post("/v3/pay/transactions/jsapi", &order)).await;
    let (_, told) = merchant.control("pay", json!({"out_trade_no": "20261121-0001"})).await;
    told["transaction_id"].as_str().unwrap().to_owned()
}

fn split(transaction_id: &str, number: &str, amount: i64) -> Value {
    json!({
        "transaction_id": transaction_id, "out_order_no": number, "unfreeze_unsplit": false,
        "appid": "wx8888888888888888",
        "receivers": [{
            "type": "MERCHANT_ID", "account": "1900000109", "amount": amount, "description": "分账",
        }],
    })
}

#[tokio::test]
async fn no_more_is_split_than_was_paid_and_no_more_returned_than_was_split() {
    let merchant = Merchant::start();
    let orders = "/v3/profitsharing/orders";
    let refused = merchant.expect(404, merchant.post(orders, &split("4200", "P1", 10))).await;
    assert_eq!(refused["code"], "RESOURCE_NOT_EXISTS");

    let id = paid(&merchant).await;
    let left = format!("/v3/profitsharing/transactions/{id}/amounts");
    assert_eq!(merchant.expect(200, merchant.get(&left)).await["unsplit_amount"], 100);
    let made = merchant.expect(200, merchant.post(orders, &split(&id, "P1", 30))).await;
    assert_eq!(made["state"], "PROCESSING");
    assert_eq!(merchant.expect(200, merchant.get(&left)).await["unsplit_amount"], 70);
    // Twice the same is once.
    merchant.expect(200, merchant.post(orders, &split(&id, "P1", 30))).await;
    assert_eq!(merchant.expect(200, merchant.get(&left)).await["unsplit_amount"], 70);
    let refused = merchant.expect(403, merchant.post(orders, &split(&id, "P2", 71))).await;
    assert_eq!(refused["code"], "NOT_ENOUGH");
    let query = format!("{orders}/P1?transaction_id={id}");
    assert_eq!(merchant.expect(200, merchant.get(&query)).await["state"], "FINISHED");

    let back = |number: &str, amount: i64| {
        json!({
            "out_order_no": "P1", "out_return_no": number, "return_mchid": "1900000109",
            "amount": amount, "description": "退货",
        })
    };
    let returns = "/v3/profitsharing/return-orders";
    merchant.expect(200, merchant.post(returns, &back("R1", 20))).await;
    let refused = merchant.expect(403, merchant.post(returns, &back("R2", 11))).await;
    assert_eq!(refused["code"], "NOT_ENOUGH");
    // The split is the same one under the gateway's number.
    let mut by_order_id = back("R3", 11);
    by_order_id.as_object_mut().unwrap().remove("out_order_no");
    by_order_id["order_id"] = made["order_id"].clone();
    merchant.expect(403, merchant.post(returns, &by_order_id)).await;
    let query = format!("{returns}/R1?out_order_no=P1");
    assert_eq!(merchant.expect(200, merchant.get(&query)).await["result"], "SUCCESS");

    // What is not split is released, and nothing more can be split.
    let unfreeze = json!({"transaction_id": id, "out_order_no": "P3", "description": "解冻"});
    merchant.expect(200, merchant.post(&format!("{orders}/unfreeze"), &unfreeze)).await;
    assert_eq!(merchant.expect(200, merchant.get(&left)).await["unsplit_amount"], 0);
    merchant.expect(403, merchant.post(orders, &split(&id, "P4", 1))).await;
}

#[tokio::test]
async fn an_order_of_a_sub_merchant_is_paid_and_refunded_by_its_platform() {
    let merchant = Merchant::start();
    let order = json!({
        "sp_appid": "wx8888888888888888", "sp_mchid": "1900000001", "sub_mchid": "1900000109",
        "description": "咖啡", "out_trade_no": "S1", "notify_url": "https://shop.example/notify",
        "amount": {"total": 100}, "payer": {"sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    });
    merchant.expect(200, merchant.post("/v3/pay/partner/transactions/jsapi", &order)).await;
    let refund = |number: &str, amount: i64| {
        json!({
            "sub_mchid": "1900000109", "sp_appid": "wx8888888888888888", "out_trade_no": "S1",
            "out_refund_no": number, "amount": {"refund": amount, "total": 100, "currency": "CNY"},
        })
    };
    let refunds = "/v3/ecommerce/refunds/apply";
    merchant.expect(404, merchant.post(refunds, &refund("F1", 60))).await;
    assert_eq!(advance(&merchant, "partner_transactions.order", "S1", "SUCCESS").await.0, 200);
    let query =
        "/v3/pay/partner/transactions/out-trade-no/S1?sp_mchid=1900000001&sub_mchid=1900000109";
    assert_eq!(merchant.expect(200, merchant.get(query)).await["trade_state"], "SUCCESS");
    merchant.expect(200, merchant.post(refunds, &refund("F1", 60))).await;
    let refused = merchant.expect(403, merchant.post(refunds, &refund("F2", 41))).await;
    assert_eq!(refused["code"], "NOT_ENOUGH");
    // The order is the same one under the gateway's number.
    let asked = merchant.expect(200, merchant.get(query)).await;
    let mut by_transaction = refund("F3", 41);
    by_transaction.as_object_mut().unwrap().remove("out_trade_no");
    by_transaction["transaction_id"] = asked["transaction_id"].clone();
    let refused = merchant.expect(403, merchant.post(refunds, &by_transaction)).await;
    assert_eq!(refused["code"], "NOT_ENOUGH");
    let query = "/v3/ecommerce/refunds/out-refund-no/F1?sub_mchid=1900000109";
    assert_eq!(merchant.expect(200, merchant.get(query)).await["status"], "SUCCESS");
}

#[tokio::test]
async fn a_complaint_arrives_is_answered_and_completed() {
    let merchant = Merchant::start();
    let (url, mut arrived) = shop(0).await;
    let callbacks = "/v3/merchant-service/complaint-notifications";
    merchant.expect(404, merchant.get(callbacks)).await;
    merchant.expect(200, merchant.post(callbacks, &json!({"url": url}))).await;
    assert_eq!(merchant.expect(200, merchant.get(callbacks)).await["url"], json!(url));

    let number = "200201820200101080076610000";
    assert_eq!(advance(&merchant, "complaints.complaint", number, "PENDING").await.0, 200);
    let (headers, body) = arrived.recv().await.unwrap();
    let (envelope, resource) = read(&merchant, &headers, &body);
    assert_eq!(envelope["event_type"], "COMPLAINT.CREATE");
    assert_eq!(resource["complaint_id"], number);

    let complaint = format!("/v3/merchant-service/complaints-v2/{number}");
    let list = "/v3/merchant-service/complaints-v2?begin_date=2026-11-01&end_date=2026-11-21&limit=10&offset=0";
    let listed = merchant.expect(200, merchant.get(list)).await;
    assert_eq!(
        (&listed["total_count"], &listed["data"][0]["complaint_id"]),
        (&json!(1), &json!(number))
    );
    let reply = json!({"complainted_mchid": "1900000001", "response_content": "已为您处理"});
    merchant.expect(204, merchant.post(&format!("{complaint}/response"), &reply)).await;
    assert_eq!(
        merchant.expect(200, merchant.get(&complaint)).await["complaint_state"],
        "PROCESSING"
    );
    let done = json!({"complainted_mchid": "1900000001"});
    merchant.expect(204, merchant.post(&format!("{complaint}/complete"), &done)).await;
    assert_eq!(
        merchant.expect(200, merchant.get(&complaint)).await["complaint_state"],
        "PROCESSED"
    );
}

#[tokio::test]
async fn what_is_advanced_must_be_there_and_may_only_go_where_it_can() {
    let merchant = Merchant::start();
    assert_eq!(advance(&merchant, "nothing", "1", "SUCCESS").await.0, 400);
    assert_eq!(advance(&merchant, "mch_transfer.transfer", "1", "PAID").await.0, 400);
    assert_eq!(advance(&merchant, "mch_transfer.transfer", "1", "SUCCESS").await.0, 404);
}
