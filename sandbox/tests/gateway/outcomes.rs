//! What the gateway counts: forgeries, effects, and what happened twice.

use sandbox::Options;
use serde_json::{Value, json};

use crate::client::Merchant;

const ACTIVITIES: &str = "/v3/marketing/paygiftactivity/activities?limit=10&offset=0";
const TERMINATE: &str = "/v3/marketing/paygiftactivity/activities/10028001/terminate";

fn order(number: &str) -> Value {
    json!({
        "appid": "wx8888888888888888", "mchid": "1900000001", "description": "咖啡",
        "out_trade_no": number, "notify_url": "https://shop.example/notify",
        "amount": {"total": 100},
    })
}

/// What it writes down beside what it is told.
async fn outcome(merchant: &Merchant) -> Value {
    merchant.control("outcomes", json!({"outcome": "seen"})).await;
    let all = merchant.control("outcomes", Value::Null).await.1;
    all.as_array().unwrap().last().unwrap().clone()
}

#[tokio::test]
async fn forgeries_are_told_from_sound_answers_and_forgotten_at_a_reset() {
    let merchant = Merchant::start();
    merchant.control("faults", json!([{"fault": "probe"}, {"fault": "tampered_body"}])).await;
    for _ in 0..3 {
        merchant.send(&merchant.get(ACTIVITIES)).await;
    }
    let wanted = json!({"event_type": "COUPON.USE", "fault": "stale_timestamp"});
    merchant.control("notification", wanted).await;
    let told = outcome(&merchant).await;
    assert_eq!(
        (&told["requests"], &told["forged"], &told["sound"]),
        (&json!(3), &json!(3), &json!(1))
    );
    assert_eq!(told["seen"], json!({"outcome": "seen"}));
    merchant.control("reset", json!({})).await;
    assert_eq!(outcome(&merchant).await["forged"], 0);
}

#[tokio::test]
async fn an_order_that_comes_again_happens_once_and_something_without_a_number_twice() {
    let merchant = Merchant::start();
    for _ in 0..2 {
        let target = "/v3/pay/transactions/native";
        merchant.expect(200, merchant.post(target, &order("20261121-0001"))).await;
    }
    let told = outcome(&merchant).await;
    assert_eq!(
        (&told["effects"]["pay_transactions.order"], &told["doubled"]),
        (&json!(1), &json!(0))
    );
    merchant.control("reset", json!({})).await;
    for _ in 0..2 {
        merchant
            .expect(200, merchant.post("/v3/security/echo", &json!({"echo_message": "a"})))
            .await;
    }
    assert_eq!(outcome(&merchant).await["doubled"], 1);
    merchant.expect(200, merchant.post(TERMINATE, &Value::Null)).await;
    assert_eq!(outcome(&merchant).await["doubled"], 1);
}

#[tokio::test]
async fn after_a_rotation_the_newest_certificate_signs_whatever_key_is_named() {
    let merchant = Merchant::start();
    merchant.control("faults", json!({"fault": "rotation"})).await;
    for _ in 0..2 {
        let answer = merchant.send(&merchant.get(ACTIVITIES)).await;
        assert_eq!(answer.headers["wechatpay-serial"].len(), 40);
    }
    merchant.control("reset", json!({})).await;
    let answer = merchant.send(&merchant.get(ACTIVITIES)).await;
    let named = merchant.text("platform_public_key_id");
    assert_eq!(answer.headers["wechatpay-serial"], named.as_str());
}

#[tokio::test]
async fn an_entrance_fails_and_returns_and_leads_to_the_same_gateway() {
    let mut merchant = Merchant::start();
    let entrance = merchant.sandbox.entrance().unwrap();
    merchant.config["base_url"] = json!(entrance.base_url());
    merchant.expect(200, merchant.get(ACTIVITIES)).await;
    entrance.close();
    assert!(merchant.try_send(&merchant.get(ACTIVITIES)).await.is_err());
    entrance.reopen().unwrap();
    merchant.expect(200, merchant.get(ACTIVITIES)).await;
    assert!(merchant.sandbox.take_records().len() >= 2);
    assert!(merchant.sandbox.records().is_empty());
}

#[tokio::test]
async fn a_quick_gateway_judges_nothing_signs_well_and_counts() {
    let merchant = Merchant::with(Options { quick: true, ..Options::default() });
    let mut request = merchant.get(ACTIVITIES);
    request.authorization = Some("none".to_owned());
    for _ in 0..2 {
        let answer = merchant.send(&request).await;
        assert_eq!(answer.status, 200);
        assert!(merchant.is_authentic(&answer));
    }
    assert_eq!(merchant.send(&merchant.get("/v3/nothing")).await.status, 404);
    let counts = merchant.control("counts", Value::Null).await.1;
    assert_eq!(counts, json!({"pay_gift.list_activities": 2}));
}
