//! Bills, from the application to the last row.

use serde_json::{Value, json};
use wechatpay_sdk::ffi::{Engine, Outcome};
use wechatpay_sdk::{
    Bill, BillKind, Client, DifferenceKind, Error, FundFlowRow, LocalOrder, Row, SignatureReason,
    TradeRow,
};

use super::{Gateway, submit, today};

/// One order of 1.00 that is refunded by 0.30, and one of 0.29.
async fn shop() -> (Gateway, Client) {
    let gateway = Gateway::start();
    let client = gateway.client();
    gateway.paid(&client, "20261121-0001", 100).await;
    gateway.paid(&client, "20261121-0002", 29).await;
    let refund = json!({
        "out_trade_no": "20261121-0001", "out_refund_no": "R-0001",
        "amount": {"refund": 30, "total": 100, "currency": "CNY"},
    });
    client.call("refund.create_refund", refund).await.unwrap();
    (gateway, client)
}

async fn rows(bill: &mut Bill<TradeRow>) -> Vec<TradeRow> {
    let mut rows = Vec::new();
    while let Some(row) = bill.next().await.unwrap() {
        rows.push(row);
    }
    rows
}

#[tokio::test]
async fn a_trade_bill_is_typed_compressed_or_not() {
    let (_gateway, client) = shop().await;
    for arguments in [
        json!({"bill_date": today()}),
        json!({"bill_date": today(), "bill_type": "ALL", "tar_type": "GZIP"}),
    ] {
        let mut bill = client.bills().trade(arguments).await.unwrap();
        let rows = rows(&mut bill).await;
        let [first, second, refund] = rows.as_slice() else { panic!("{rows:?}") };
        assert_eq!((first.out_trade_no.as_str(), first.total), ("20261121-0001", Some(100)));
        assert_eq!((first.trade_state.as_str(), first.fee), ("SUCCESS", Some(1)));
        assert_eq!(first.description, "Tea, hot");
        assert!(first.trade_time.starts_with(&today()) && first.trade_time.ends_with("+08:00"));
        assert_eq!((second.total, second.settlement_total), (Some(29), Some(29)));
        assert_eq!((refund.out_refund_no.as_str(), refund.refund), ("R-0001", Some(30)));
        assert_eq!(
            (refund.trade_state.as_str(), refund.refund_status.as_str()),
            ("REFUND", "SUCCESS")
        );
        assert!(rows.iter().all(|row| row.other.is_empty()), "{rows:?}");
        let [summary] = bill.summary() else { panic!() };
        assert_eq!(summary.number("trade_count"), Some(3));
        assert_eq!((summary.number("total"), summary.number("refund")), (Some(129), Some(30)));
        assert_eq!(bill.next().await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_bill_of_payments_or_refunds_alone_has_other_columns() {
    let (_gateway, client) = shop().await;
    for (kind, count, column) in
        [("SUCCESS", 2, "refund_apply_time"), ("REFUND", 1, "refund_apply_time")]
    {
        let arguments = json!({"bill_date": today(), "bill_type": kind});
        let mut bill: Bill<Row> = client.bills().open(BillKind::Trade, arguments).await.unwrap();
        let mut rows = Vec::new();
        while let Some(row) = bill.next().await.unwrap() {
            rows.push(row);
        }
        assert_eq!(rows.len(), count);
        assert_eq!(rows.iter().all(|row| row.get(column).is_some()), kind == "REFUND");
    }
}

#[tokio::test]
async fn the_fund_flow_adds_up() {
    let (_gateway, client) = shop().await;
    let mut bill = client.bills().fund_flow(json!({"bill_date": today()})).await.unwrap();
    let mut sum = 0;
    while let Some(row) = bill.next().await.unwrap() {
        sum += if row.direction == "收入" { row.amount.unwrap() } else { -row.amount.unwrap() };
        assert_eq!(row.balance, Some(1_000_000 + sum));
    }
    let summary = &bill.summary()[0];
    let total = |name| summary.number(name).unwrap();
    assert_eq!(total("income") - total("expense"), sum);
    assert_eq!(total("flow_count"), total("income_count") + total("expense_count"));
}

#[tokio::test]
async fn the_encrypted_parts_of_a_bill_are_one_bill() {
    let (gateway, client) = shop().await;
    let whole = client.bills().fund_flow(json!({"bill_date": today()})).await.unwrap();
    let expected = flows(whole).await;
    assert_eq!(expected.len(), 5);
    for tar_type in [json!("GZIP"), Value::Null] {
        let arguments = json!({
            "sub_mchid": "1900000109", "account_type": "BASIC", "bill_date": today(),
            "algorithm": "AEAD_AES_256_GCM", "tar_type": tar_type,
        });
        let kind = BillKind::SubMerchantFundFlow;
        let parts = client.bills().open(kind, arguments.clone()).await.unwrap();
        assert_eq!(flows(parts).await, expected);

        gateway.tell("faults", json!({"fault": "tampered_body", "path": "/v3/billdownload"})).await;
        let changed = client.bills().open::<FundFlowRow>(kind, arguments).await;
        assert!(matches!(changed, Err(Error::Decrypt(error)) if error.what == "bill"));
    }
}

async fn flows(mut bill: Bill<FundFlowRow>) -> Vec<FundFlowRow> {
    let mut rows = Vec::new();
    while let Some(row) = bill.next().await.unwrap() {
        rows.push(row);
    }
    assert_eq!(bill.summary().len(), 1);
    rows
}

#[tokio::test]
async fn a_day_without_orders_has_an_empty_bill() {
    let (_gateway, client) = shop().await;
    let mut bill = client.bills().trade(json!({"bill_date": "2026-01-01"})).await.unwrap();
    assert_eq!(bill.next().await.unwrap(), None);
    assert_eq!(bill.summary()[0].number("trade_count"), Some(0));
}

#[tokio::test]
async fn a_bill_that_was_changed_ends_with_an_error() {
    let (gateway, client) = shop().await;
    let fault = json!({"fault": "tampered_body", "path": "/v3/billdownload"});
    gateway.tell("faults", fault).await;
    let arguments = json!({"bill_date": today(), "tar_type": null});
    let mut bill = client.bills().trade(arguments).await.unwrap();
    let error = loop {
        match bill.next().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("accepted"),
            Err(error) => break error,
        }
    };
    assert!(
        matches!(&error, Error::Signature(e) if e.reason == SignatureReason::Mismatch),
        "{error}"
    );
}

#[tokio::test]
async fn a_bill_crosses_the_border_as_lines_or_csv() {
    let (gateway, _client) = shop().await;
    let engine = gateway.engine();
    let input = json!({"kind": "trade", "arguments": {"bill_date": today()}});
    let lines = whole(submit(&engine, "sdk.bill", &input, None).await).await;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[1]["row"]["total"], 29);
    assert_eq!(lines[3]["summary"]["trade_count"], 3);

    let input = json!({"kind": "trade", "arguments": {"bill_date": today()}, "format": "csv"});
    let csv = whole(submit(&engine, "sdk.bill", &input, None).await).await;
    let mut lines = csv.lines();
    assert!(lines.next().unwrap().starts_with("trade_time,appid,mchid,sub_mchid,"));
    assert!(lines.next().unwrap().contains(r#","Tea, hot","#));
    assert_eq!(lines.count(), 2);
}

#[tokio::test]
async fn a_file_that_was_downloaded_before_is_read_as_well() {
    let engine = Gateway::start().engine();
    let text = "交易时间,商户订单号,新的列,订单金额\r\n`2026-11-21 10:00:00,`1,`x,`0.10\r\n总交易单数\r\n`1\r\n";
    let input = json!({"kind": "trade"});
    let outcome = submit(&engine, "sdk.bill_file", &input, Some(text.into())).await;
    assert_eq!(
        whole(outcome).await,
        "{\"row\":{\"trade_time\":\"2026-11-21T10:00:00+08:00\",\"out_trade_no\":\"1\",\"新的列\":\"x\",\"total\":10}}\n\
         {\"summary\":{\"trade_count\":1}}\n"
    );
    let broken = text.replace("0.10", "ten");
    let outcome = submit(&engine, "sdk.bill_file", &input, Some(broken.into())).await;
    let error = read(&outcome).await;
    let error: Value = serde_json::from_str(&error.meta).unwrap();
    assert_eq!(error["kind"], "invalid_request");
    assert!(error["message"].as_str().unwrap().contains("line 2"), "{error}");
}

#[tokio::test]
async fn books_are_compared_with_the_bill() {
    let (gateway, client) = shop().await;
    let order = |number: &str, amount, state: Option<&str>| LocalOrder {
        out_trade_no: Some(number.into()),
        amount,
        state: state.map(str::to_owned),
        ..LocalOrder::default()
    };
    let books = [
        order("20261121-0001", 100, Some("REFUND")),
        order("20261121-0003", 500, None),
        order("20261121-0004", 500, Some("NOTPAY")),
        LocalOrder { out_refund_no: Some("R-0001".into()), amount: 31, ..LocalOrder::default() },
    ];
    let mut compared =
        client.bills().reconcile(json!({"bill_date": today()}), books.clone()).await.unwrap();
    let mut found = Vec::new();
    while let Some(difference) = compared.next().await.unwrap() {
        found.push((difference.difference, difference.number));
    }
    assert_eq!(
        found,
        [
            (DifferenceKind::MissingLocally, "20261121-0002".into()),
            (DifferenceKind::MissingInBill, "20261121-0003".into()),
            (DifferenceKind::Amount, "R-0001".into()),
        ]
    );
    let counts = compared.counts();
    assert_eq!((counts.bill_rows, counts.local_orders), (3, 4));
    assert_eq!((counts.matched, counts.not_compared), (1, 1));

    let lines: String =
        books.iter().map(|order| serde_json::to_string(order).unwrap() + "\n").collect();
    let input =
        json!({"kind": "trade", "arguments": {"bill_date": today(), "bill_type": "SUCCESS"}});
    let outcome = submit(&gateway.engine(), "sdk.reconcile", &input, Some(lines.into())).await;
    let lines = whole(outcome).await;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert_eq!(lines[0]["difference"], "missing_locally");
    assert_eq!(lines[0]["bill"]["amount"], 29);
    assert_eq!(lines[2]["summary"]["not_compared"], 2);
}

#[tokio::test]
async fn books_with_a_number_twice_are_refused() {
    let (_gateway, client) = shop().await;
    let order = LocalOrder { out_trade_no: Some("1".into()), amount: 1, ..LocalOrder::default() };
    let compared =
        client.bills().reconcile(json!({"bill_date": today()}), [order.clone(), order]).await;
    assert!(matches!(compared, Err(Error::InvalidRequest(e)) if e.pointer == "/1"));
}

/// All that a stream has.
async fn whole(outcome: Outcome) -> String {
    let mut text = Vec::new();
    loop {
        let mut piece = read(&outcome).await;
        assert!(piece.ok, "{}", piece.meta);
        if piece.body.is_empty() {
            return String::from_utf8(text).unwrap();
        }
        text.append(&mut piece.body);
    }
}

async fn read(outcome: &Outcome) -> Outcome {
    assert!(outcome.ok, "{}", outcome.meta);
    let (sender, receiver) = tokio::sync::oneshot::channel();
    outcome.file.as_ref().unwrap().read(|outcome| drop(sender.send(outcome)));
    receiver.await.unwrap()
}

#[allow(dead_code, reason = "the type is what is tested")]
fn engines_and_bills_may_be_sent(engine: Engine, bill: Bill<TradeRow>) -> impl Send {
    (engine, bill)
}
