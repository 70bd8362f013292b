//! Activities, coupons, gold plan and delivery plans live through their states.

use std::io::Read as _;

use flate2::read::GzDecoder;
use serde_json::{Value, json};
use sha1::{Digest as _, Sha1};

use crate::client::Merchant;

const ACTIVITIES: &str = "/v3/marketing/paygiftactivity/activities";
const STOCKS: &str = "/v3/marketing/favor/stocks";
const COUPONS: &str = "/v3/marketing/favor/users/oUpF8uMuAJO/coupons";
const PLANS: &str = "/v3/marketing/partner/delivery-plan/delivery-plans";

fn activity(number: &str) -> Value {
    json!({
        "activity_base_info": {
            "out_request_no": number, "activity_name": "回馈", "activity_second_title": "券",
            "begin_time": "2026-11-21T00:00:00+08:00", "end_time": "2026-12-21T00:00:00+08:00",
            "delivery_purpose": "OFF_LINE_PAY", "merchant_logo_url": "https://example.com/logo.png",
        },
        "award_send_rule": {
            "award_list": [{"stock_id": "1", "original_image_url": "https://example.com/a.png"}],
            "award_type": "BUSIFAVOR", "merchant_option": "MANUAL_INPUT_MERCHANT",
            "send_content": "SINGLE_COUPON", "transaction_amount_minimum": 100,
        },
    })
}

fn stock(max_coupons: i64) -> Value {
    json!({
        "out_request_no": "stock-1", "stock_name": "十一月", "stock_type": "NORMAL", "no_cash": false,
        "belong_merchant": "1900000001",
        "available_begin_time": "2026-11-21T00:00:00+08:00",
        "available_end_time": "2026-12-21T00:00:00+08:00",
        "stock_use_rule": {
            "max_coupons": max_coupons, "max_amount": 10000, "max_coupons_per_user": 2,
            "natural_person_limit": false, "prevent_api_abuse": false,
        },
        "coupon_use_rule": {
            "fixed_normal_coupon": {"coupon_amount": 100, "transaction_minimum": 200},
            "available_merchants": ["1900000001"],
        },
    })
}

#[tokio::test]
async fn an_activity_is_created_changed_and_terminated_once() {
    let merchant = Merchant::start();
    let create = "/v3/marketing/paygiftactivity/unique-threshold-activity";
    let answer = merchant.expect(200, merchant.post(create, &activity("a-1"))).await;
    let again = merchant.expect(200, merchant.post(create, &activity("a-1"))).await;
    assert_eq!(answer["activity_id"], again["activity_id"]);
    let target = format!("{ACTIVITIES}/{}", answer["activity_id"].as_str().unwrap());

    let add = json!({"add_request_no": "1", "merchant_id_list": ["1900000101", "1900000102"]});
    merchant.expect(200, merchant.post(&format!("{target}/merchants/add"), &add)).await;
    let delete = json!({"delete_request_no": "2", "merchant_id_list": ["1900000101"]});
    merchant.expect(200, merchant.post(&format!("{target}/merchants/delete"), &delete)).await;
    let answer = merchant.expect(200, merchant.get(&format!("{target}/merchants"))).await;
    assert_eq!(answer["data"][0]["mchid"], "1900000102");
    assert_eq!(answer["total_count"], 1);

    let terminate = || merchant.post(&format!("{target}/terminate"), &Value::Null);
    merchant.expect(200, terminate()).await;
    merchant.expect(400, terminate()).await;
    let answer = merchant.expect(200, merchant.get(&target)).await;
    assert_eq!(answer["activity_status"], "TERMINATE_ACT_STATUS");
    merchant.expect(404, merchant.get(&format!("{ACTIVITIES}/1"))).await;
}

#[tokio::test]
async fn lists_are_filtered_and_paged() {
    let merchant = Merchant::start();
    for number in 0..5 {
        let create = "/v3/marketing/paygiftactivity/unique-threshold-activity";
        merchant.expect(200, merchant.post(create, &activity(&format!("a-{number}")))).await;
    }
    let page = |offset: usize| merchant.get(&format!("{ACTIVITIES}?limit=4&offset={offset}"));
    let [first, second, third] = [page(0), page(1), page(2)];
    for (request, length) in [(first, 4), (second, 2), (third, 0)] {
        let answer = merchant.expect(200, request).await;
        assert_eq!(answer["data"].as_array().unwrap().len(), length);
        assert_eq!(answer["total_count"], 6);
    }
    let named = format!("{ACTIVITIES}?limit=4&offset=0&activity_name=%E5%9B%9E%E9%A6%88");
    assert_eq!(merchant.expect(200, merchant.get(&named)).await["total_count"], 5);
    let goods = format!("{ACTIVITIES}/10028001/goods?limit=2&offset=1");
    assert_eq!(merchant.expect(200, merchant.get(&goods)).await["data"][0]["goods_id"], "0345680");
}

#[tokio::test]
async fn coupons_are_sent_from_a_running_stock_until_a_limit_is_reached() {
    let merchant = Merchant::start();
    let create = "/v3/marketing/favor/coupon-stocks";
    let answer = merchant.expect(200, merchant.post(create, &stock(3))).await;
    let id = answer["stock_id"].as_str().unwrap();
    let send = |number: &str, user: &str| {
        let target = format!("/v3/marketing/favor/users/{user}/coupons");
        merchant.post(
            &target,
            &json!({
                "stock_id": id, "out_request_no": number, "appid": "wx1",
                "stock_creator_mchid": "1900000001",
            }),
        )
    };
    let turn = |what: &str| {
        let body = json!({"stock_creator_mchid": "1900000001"});
        merchant.post(&format!("{STOCKS}/{id}/{what}"), &body)
    };
    merchant.expect(400, send("c-0", "oUpF8uMuAJO")).await;
    merchant.expect(200, turn("start")).await;
    let first = merchant.expect(200, send("c-1", "oUpF8uMuAJO")).await;
    assert_eq!(merchant.expect(200, send("c-1", "oUpF8uMuAJO")).await, first);
    merchant.expect(200, turn("pause")).await;
    merchant.expect(400, send("c-2", "oUpF8uMuAJO")).await;
    merchant.expect(400, turn("start")).await;
    merchant.expect(200, turn("restart")).await;
    merchant.expect(200, send("c-2", "oUpF8uMuAJO")).await;
    let answer = merchant.expect(403, send("c-3", "oUpF8uMuAJO")).await;
    assert_eq!(answer["code"], "RULE_LIMIT");
    merchant.expect(200, send("c-4", "other")).await;
    let answer = merchant.expect(403, send("c-5", "other")).await;
    assert_eq!(answer["code"], "NOT_ENOUGH");

    let list = merchant.expect(200, merchant.get(&format!("{COUPONS}?appid=wx1"))).await;
    assert_eq!(list["total_count"], 2);
    let page = format!("{COUPONS}?appid=wx1&limit=1&offset=1");
    let page = merchant.expect(200, merchant.get(&page)).await;
    assert_eq!(page["data"].as_array().unwrap().len(), 1);
    merchant.expect(200, turn("stop")).await;
    let got = format!("{STOCKS}/{id}?stock_creator_mchid=1900000001");
    let got = merchant.expect(200, merchant.get(&got)).await;
    assert_eq!((&got["status"], &got["distributed_coupons"]), (&json!("stoped"), &json!(3)));
    let all = format!("{STOCKS}?stock_creator_mchid=1900000001&limit=10&offset=0&status=running");
    assert_eq!(merchant.expect(200, merchant.get(&all)).await["total_count"], 1);
}

#[tokio::test]
async fn used_coupons_are_in_the_flow_whose_digest_is_told() {
    let merchant = Merchant::start();
    let body = json!({
        "stock_id": "98065001", "out_request_no": "c-1", "appid": "wx1",
        "stock_creator_mchid": "1900000001",
    });
    let sent = merchant.expect(200, merchant.post(COUPONS, &body)).await;
    let coupon = sent["coupon_id"].as_str().unwrap();
    let (status, _) = merchant.control("use_coupon", json!({"coupon_id": coupon})).await;
    assert_eq!(status, 200);
    let got = merchant.get(&format!("{COUPONS}/{coupon}?appid=wx1"));
    assert_eq!(merchant.expect(200, got).await["status"], "USED");
    let (status, _) = merchant.control("use_coupon", json!({"coupon_id": coupon})).await;
    assert_eq!(status, 409);

    let flow = format!("{STOCKS}/98065001/use-flow");
    let flow = merchant.expect(200, merchant.get(&flow)).await;
    let target = flow["url"].as_str().unwrap().strip_prefix(&merchant.text("base_url")).unwrap();
    let file = merchant.send(&merchant.get(target)).await;
    assert!(String::from_utf8_lossy(&file.body).contains(coupon));
    assert!(!file.headers.contains_key("wechatpay-signature"));
    let digest: String =
        Sha1::digest(&file.body).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(flow["hash_value"], digest);
    let packed = merchant.send(&merchant.get(&format!("{target}&tartype=gzip"))).await;
    let mut unpacked = Vec::new();
    GzDecoder::new(packed.body.as_slice()).read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked, file.body);
    let mut unsigned = merchant.get(target);
    unsigned.signed_target = Some("/v3/billdownload/file".to_owned());
    merchant.expect(401, unsigned).await;
    let by_day = format!("{STOCKS}/98065001/use-flow-by-day?bill_date=2026-11-21");
    assert_eq!(merchant.expect(200, merchant.get(&by_day)).await["stock_useflow_count"], "1");
}

#[tokio::test]
async fn the_callback_address_is_remembered() {
    let merchant = Merchant::start();
    let target = "/v3/marketing/favor/callbacks";
    let query = || merchant.get(&format!("{target}?mchid=1900000001"));
    merchant.expect(404, query()).await;
    let body = json!({"mchid": "1900000001", "notify_url": "https://shop.example/coupons"});
    merchant.expect(200, merchant.post(target, &body)).await;
    assert_eq!(merchant.expect(200, query()).await["notify_url"], body["notify_url"]);
}

#[tokio::test]
async fn the_gold_plan_is_switched() {
    let merchant = Merchant::start();
    let open = json!({"sub_mchid": "1900000109", "operation_type": "OPEN"});
    let target = "/v3/goldplan/merchants/changegoldplanstatus";
    let answer = merchant.expect(200, merchant.post(target, &open)).await;
    assert_eq!(answer["sub_mchid"], "1900000109");
    let body = json!({"sub_mchid": "1900000109"}).to_string().into_bytes();
    let target = "/v3/goldplan/merchants/open-advertising-show";
    merchant.expect(204, merchant.request("PATCH", target, body)).await;
    let state = merchant.control("state", Value::Null).await.1;
    let plan = &state["gold_plans"]["1900000109"];
    assert_eq!((&plan["status"], &plan["advertising"]), (&json!("OPEN"), &json!("OPEN")));
}

#[tokio::test]
async fn a_delivery_plan_is_created_updated_and_terminated() {
    let merchant = Merchant::start();
    let body = json!({
        "out_request_no": "p-1", "brand_id": "40016", "product_coupon_id": "1000000013",
        "reuse_coupon_config": false, "plan_name": "冬季优惠投放",
    });
    let made = merchant.expect(200, merchant.post(PLANS, &body)).await;
    let id = made["plan"]["plan_id"].as_str().unwrap();
    let change = json!({"out_request_no": "p-2", "modify_content": {"daily_limit": 7}});
    let change = change.to_string().into_bytes();
    let changed = merchant.request("PATCH", &format!("{PLANS}/{id}"), change);
    assert_eq!(merchant.expect(200, changed).await["plan"]["daily_limit"], 7);
    let list = format!("{PLANS}/40016/delivery-plans?page_size=5&offset=0&plan_state=CREATED");
    assert_eq!(merchant.expect(200, merchant.get(&list)).await["total_count"], 1);
    let terminate = || merchant.post(&format!("{PLANS}/{id}/terminate"), &Value::Null);
    merchant.expect(204, terminate()).await;
    merchant.expect(400, terminate()).await;
    assert_eq!(merchant.expect(200, merchant.get(&list)).await["total_count"], 0);
}
