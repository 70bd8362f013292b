//! A small story on the local gateway: coupons are created, sent and used, an activity ends, an order is opened,
//! a call is refused, and a forged answer is too.
//!
//! `cargo run -p conformance --example demo`

#![allow(clippy::print_stdout, reason = "a program for people")]

use std::time::{SystemTime, UNIX_EPOCH};

use conformance::{Gateway, Result};
use serde_json::{Value, json};
use wechatpay_sdk::types::cash_coupon::{
    CouponRule, CreateStockRequest, CreateStockRequestStockType, FixedValueCoupon,
    ListCouponsQuery, SendCouponRequest, StartStockRequest, StockRule,
};
use wechatpay_sdk::types::pay_gift::{
    ActivityBasics, Award, AwardType, CreateFullSendActivityRequest, DeliveryPurpose, FullSendRule,
    MerchantOption, SendContent,
};
use wechatpay_sdk::types::pay_transactions::{Amount, PrepayJsapiPayer, PrepayJsapiRequest};
use wechatpay_sdk::{Client, Error, Event, Pem};

const APPID: &str = "wx8888888888888888";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const BEGIN: &str = "2035-05-20T00:00:00+08:00";
const END: &str = "2035-06-20T00:00:00+08:00";

#[tokio::main]
async fn main() -> Result<()> {
    let gateway = Gateway::connect()?;
    let settings = gateway.settings().await?;
    let config = |name: &str| settings["config"][name].as_str().unwrap_or_default();
    let client = Client::builder()
        .merchant(config("mchid"), config("serial_no"), Pem::text(config("private_key")))
        .platform_public_key(
            config("platform_public_key_id"),
            Pem::text(config("platform_public_key")),
        )
        .api_v3_key(config("api_v3_key"))
        .base_url(config("base_url"))
        .build()?;
    // The caller's own numbers make it safe to repeat a call.
    let number = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();

    let used = coupons(&client, config("mchid"), number, &gateway).await?;
    notification(&client, &gateway, &used).await?;
    gift(&client, config("mchid"), number).await?;
    order(&client, number).await?;
    forgery(&client, &gateway).await
}

/// A stock of coupons, three of them for one user, who pays with the first.
async fn coupons(client: &Client, mchid: &str, number: u128, gateway: &Gateway) -> Result<Value> {
    println!("Coupons (代金券)");
    let stock = client
        .cash_coupon()
        .create_stock(&CreateStockRequest {
            stock_name: "咖啡立减".into(),
            belong_merchant: mchid.into(),
            available_begin_time: BEGIN.into(),
            available_end_time: END.into(),
            stock_use_rule: StockRule {
                max_coupons: 100,
                max_amount: 10_000,
                max_coupons_per_user: 60,
                ..Default::default()
            },
            coupon_use_rule: CouponRule {
                fixed_normal_coupon: Some(FixedValueCoupon {
                    coupon_amount: Some(100),
                    transaction_minimum: Some(200),
                }),
                available_merchants: vec![mchid.into()],
                ..Default::default()
            },
            no_cash: true,
            stock_type: CreateStockRequestStockType::Normal,
            out_request_no: format!("stock-{number}"),
            ..Default::default()
        })
        .await?;
    let start = StartStockRequest { stock_creator_mchid: mchid.into() };
    client.cash_coupon().start_stock(&stock.stock_id, &start).await?;
    println!("  created and started stock {}", stock.stock_id);

    let mut sent = Vec::new();
    for one in 1..=3 {
        let request = SendCouponRequest {
            stock_id: stock.stock_id.clone(),
            out_request_no: format!("coupon-{number}-{one}"),
            appid: APPID.into(),
            stock_creator_mchid: mchid.into(),
            ..Default::default()
        };
        sent.push(client.cash_coupon().send_coupon(OPENID, &request).await?.coupon_id);
    }
    println!("  sent coupons {}", sent.join(", "));

    let query = ListCouponsQuery {
        appid: APPID.into(),
        stock_id: Some(stock.stock_id),
        limit: Some(2),
        ..Default::default()
    };
    let mut pages = client.cash_coupon().list_coupons_pager(OPENID, &query);
    while let Some(coupon) = pages.next().await? {
        println!("  the user has {} ({}, {})", coupon.coupon_id, coupon.coupon_name, coupon.status);
    }
    gateway.tell("use_coupon", &json!({ "coupon_id": sent[0] })).await
}

/// What WeChat Pay posts to the merchant: raw headers and body in, a typed event out.
async fn notification(client: &Client, gateway: &Gateway, used: &Value) -> Result<()> {
    println!("A notification (回调通知)");
    let posted = json!({ "event_type": "COUPON.USE", "resource": used });
    let posted = gateway.tell("notification", &posted).await?;
    let headers = posted["headers"].as_object().into_iter().flatten();
    let headers = headers.map(|(name, value)| (name, value.as_str().unwrap_or_default()));
    let body = posted["body"].as_str().unwrap_or_default().as_bytes();

    let notification = client.notifications().parse(headers, body).await?;
    let Event::CouponUse(coupon) = notification.event()? else {
        return Err("another event".into());
    };
    println!("  verified and decrypted: coupon {} is {}", coupon.coupon_id, coupon.status);
    println!("  answered with {}", notification.acknowledge().status);
    Ok(())
}

/// An activity that is ended, once.
async fn gift(client: &Client, mchid: &str, number: u128) -> Result<()> {
    println!("A gift after payment (支付有礼)");
    let activity = client
        .pay_gift()
        .create_full_send_activity(&CreateFullSendActivityRequest {
            activity_base_info: ActivityBasics {
                activity_name: "咖啡回馈".into(),
                activity_second_title: "下次立减".into(),
                merchant_logo_url: "https://shop.example/logo.png".into(),
                begin_time: BEGIN.into(),
                end_time: END.into(),
                out_request_no: format!("gift-{number}"),
                delivery_purpose: DeliveryPurpose::OffLinePay,
                ..Default::default()
            },
            award_send_rule: FullSendRule {
                transaction_amount_minimum: Some(100),
                send_content: SendContent::SingleCoupon,
                award_type: AwardType::Busifavor,
                award_list: vec![Award {
                    stock_id: "98065001".into(),
                    original_image_url: "https://shop.example/coupon.png".into(),
                    ..Default::default()
                }],
                merchant_option: MerchantOption::ManualInputMerchant,
                merchant_id_list: Some(vec![mchid.into()]),
            },
            ..Default::default()
        })
        .await?;
    let ended = client.pay_gift().terminate_activity(&activity.activity_id).await?;
    println!("  created activity {}, ended it at {}", activity.activity_id, ended.terminate_time);

    let again = client.pay_gift().terminate_activity(&activity.activity_id).await;
    let Err(Error::Api(refusal)) = again else { return Err("it ended twice".into()) };
    println!("  a second time: {} {}, {}", refusal.status, refusal.code, refusal.message);
    Ok(())
}

/// An order, and what the front end needs to open the cashier for it.
async fn order(client: &Client, number: u128) -> Result<()> {
    println!("An order (JSAPI支付)");
    let order = client
        .pay_transactions()
        .prepay_jsapi(&PrepayJsapiRequest {
            appid: APPID.into(),
            description: "Coffee".into(),
            out_trade_no: format!("order-{number}"),
            notify_url: "https://shop.example/wechatpay/notify".into(),
            amount: Amount { total: 100, ..Default::default() },
            payer: PrepayJsapiPayer { openid: OPENID.into(), ..Default::default() },
            ..Default::default()
        })
        .await?;
    let cashier = client.pay_params().jsapi(APPID, &order.prepay_id)?;
    println!("  the cashier opens with {}, signed {}", cashier.package, cashier.sign_type);
    Ok(())
}

/// Somebody changes an answer on its way.
async fn forgery(client: &Client, gateway: &Gateway) -> Result<()> {
    println!("A forged answer");
    gateway.tell("faults", &json!({ "fault": "tampered_body" })).await?;
    let answer = client.pay_gift().get_activity("10028001").await;
    let Err(Error::Signature(error)) = answer else { return Err("it was accepted".into()) };
    println!("  not accepted: {}", error.message);
    Ok(())
}
