//! Values that look like those of the gateway, found by the name of a field.

/// Text for a field of this name and format.
pub(crate) fn text(name: &str, format: Option<&str>, has_pattern: bool) -> String {
    let known = match format {
        Some("date-time") => time(name),
        Some("date") => date(name),
        Some("yyyyMMddHHmmss" | "basic-date-time") => "20261121132935",
        Some("mm/yy") => "11/29",
        Some("json") => "{}",
        Some("numeric") => "100",
        Some("uri" | "media_url") => URL,
        _ if has_pattern => "20261121",
        _ => match TEXTS.iter().find(|(known, _)| is_called(name, known)) {
            Some((_, value)) => value,
            None => return format!("sandbox-{name}"),
        },
    };
    known.to_owned()
}

/// A number for a field of this name: an amount of one yuan, unless it counts or identifies.
pub(crate) fn number(name: &str) -> i64 {
    NUMBERS.iter().find(|(known, _)| is_called(name, known)).map_or(100, |(_, value)| *value)
}

/// The value of a set that fits an answer in which everything went well.
pub(crate) fn choice(values: &[serde_json::Value]) -> Option<&serde_json::Value> {
    let is_good = |good: &&str| values.iter().find(|value| value.as_str() == Some(good));
    GOOD.iter().find_map(is_good).or_else(|| values.first())
}

const URL: &str = "https://pay.weixin.qq.com/sandbox";

/// States in which a thing has come to its good end, or is in use.
const GOOD: [&str; 12] = [
    "SUCCESS",
    "FINISHED",
    "FINISH",
    "COMPLETED",
    "PAID",
    "DONE",
    "EFFECTIVE",
    "ACTIVE",
    "NORMAL",
    "AVAILABLE",
    "PASSED",
    "CNY",
];

/// By the whole name or its last words; the first that fits counts.
const TEXTS: &[(&str, &str)] = &[
    ("appid", "wxd678efh567hg6787"),
    ("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ("unionid", "o6_bmasdasdsad6_2sgVt7hMZOPfL"),
    ("sub_mchid", "1900000109"),
    ("mchid", "1900000001"),
    ("mch_id", "1900000001"),
    ("brand_id", "40016"),
    ("transaction_id", "4200002687202611211234567890"),
    ("refund_id", "50300002687202611211234567890"),
    ("prepay_id", "wx21132935000000a1b2c3d4e5f6a70000"),
    ("transfer_bill_no", "1330000071100999991182026112100019480001"),
    ("service_id", "2002000000000558128851361561536"),
    ("order_id", "30000026872026112112345678901"),
    ("applyment_id", "2000002124775691"),
    ("business_code", "1900000001_10000"),
    ("stock_id", "98065001"),
    ("coupon_id", "98674556"),
    ("activity_id", "10028001"),
    ("contract_id", "202611211234567890"),
    ("card_id", "pbLatjvWOibDc5-TBnbUk1pD12o0"),
    ("out_trade_no", "20261121132935000001"),
    ("out_refund_no", "R20261121132935000001"),
    ("out_order_no", "P20261121132935000001"),
    ("out_bill_no", "B20261121132935000001"),
    ("out_batch_no", "PLFK20261121132935"),
    ("out_detail_no", "X20261121132935000001"),
    ("request_no", "Q20261121132935000001"),
    ("currency", "CNY"),
    ("bank_type", "CMB_DEBIT"),
    ("bank_name", "招商银行"),
    ("account_bank", "招商银行"),
    ("bank_address_code", "440305"),
    ("area_code", "440305"),
    ("account_number", "6225880000000001"),
    ("bank_account", "6225880000000001"),
    ("card_no", "6225880000000001"),
    ("card_tail", "0001"),
    ("id_card_number", "440305199003070012"),
    ("id_number", "440305199003070012"),
    ("plate_number", "粤B888888"),
    ("phone", "13800000000"),
    ("phone_number", "13800000000"),
    ("mobile", "13800000000"),
    ("email", "shop@example.com"),
    ("user_name", "张三"),
    ("real_name", "张三"),
    ("legal_person", "张三"),
    ("contact_name", "张三"),
    ("account_name", "示例商贸有限公司"),
    ("company_name", "示例商贸有限公司"),
    ("merchant_name", "示例商贸有限公司"),
    ("merchant_shortname", "示例商贸"),
    ("shop_name", "示例小店"),
    ("store_name", "示例小店"),
    ("goods_name", "示例商品"),
    ("stock_name", "示例代金券"),
    ("coupon_name", "示例代金券"),
    ("activity_name", "示例活动"),
    ("province", "广东省"),
    ("city", "深圳市"),
    ("address", "深圳市南山区示例路1号"),
    ("longitude", "113.941046"),
    ("latitude", "22.546154"),
    ("remark", "示例备注"),
    ("description", "示例描述"),
    ("state_desc", "成功"),
    ("goods_tag", "WXG"),
    ("device_id", "013467007045764"),
    ("ip", "127.0.0.1"),
    ("color", "Color010"),
    ("code_url", "weixin://wxpay/bizpayurl?pr=sandbox00"),
    ("url", URL),
    ("hash_type", "SHA1"),
    ("hash_value", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("date", "2026-11-21"),
    ("sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("bill_id", "1000000021"),
    ("plan_id", "12535"),
    ("template_id", "100001"),
    ("coupon_code", "100000000001"),
];

/// Likewise for numbers; amounts are in fen.
const NUMBERS: &[(&str, i64)] = &[
    ("count", 1),
    ("num", 1),
    ("quantity", 1),
    ("coupons", 1),
    ("offset", 0),
    ("limit", 20),
    ("seq", 1),
    ("sequence", 1),
    ("applyment_id", 2_000_002_124_775_691),
    ("plan_id", 12_535),
    ("service_id", 500_001),
    ("brand_id", 40_016),
    ("region_id", 440_305),
    ("region_code", 440_305),
    ("appliance_id", 1_000_001),
    ("store_id", 100_001),
    ("detail_no", 1),
    ("days_after_receive", 1),
];

/// Things begin before they happen, and end after.
fn time(name: &str) -> &'static str {
    match order(name) {
        Order::Begin => "2026-11-21T00:00:00+08:00",
        Order::Made => "2026-11-21T13:29:00+08:00",
        Order::Happened => "2026-11-21T13:29:35+08:00",
        Order::End => "2026-12-21T23:59:59+08:00",
    }
}

fn date(name: &str) -> &'static str {
    match order(name) {
        Order::End => "2026-12-21",
        _ => "2026-11-21",
    }
}

enum Order {
    Begin,
    Made,
    Happened,
    End,
}

fn order(name: &str) -> Order {
    let has = |words: &[&str]| name.split('_').any(|word| words.contains(&word));
    if has(&["end", "expire", "expired"]) {
        Order::End
    } else if has(&["begin", "start"]) {
        Order::Begin
    } else if has(&["create", "created", "apply", "accept"]) {
        Order::Made
    } else {
        Order::Happened
    }
}

fn is_called(name: &str, known: &str) -> bool {
    name.strip_suffix(known).is_some_and(|before| before.is_empty() || before.ends_with('_'))
}

#[cfg(test)]
mod tests {
    use super::{choice, number, text};
    use serde_json::json;

    #[test]
    fn the_last_words_of_a_name_tell_what_it_is() {
        assert_eq!(text("sub_appid", None, false), text("appid", None, false));
        assert_ne!(text("sub_mchid", None, false), text("sp_mchid", None, false));
        assert_eq!(text("skip", None, false), "sandbox-skip");
        assert_eq!((number("total_count"), number("discount")), (1, 100));
    }

    #[test]
    fn things_begin_before_they_end() {
        let time = |name| text(name, Some("date-time"), false);
        let all = ["begin_time", "create_time", "success_time", "expire_time"].map(time);
        assert!(all.is_sorted());
    }

    #[test]
    fn sets_of_values_show_a_good_end() {
        let of = |values: &[serde_json::Value]| choice(values).cloned();
        assert_eq!(of(&[json!("REFUND"), json!("SUCCESS")]), Some(json!("SUCCESS")));
        assert_eq!(of(&[json!("A"), json!("B")]), Some(json!("A")));
    }
}
