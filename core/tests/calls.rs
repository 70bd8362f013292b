//! One call, seen from both ends.

mod support;

use serde_json::json;
use support::{Gateway, KEY_ID, header};

#[tokio::test]
async fn a_call_is_signed_sent_verified_and_returned() {
    let gateway = Gateway::default().answers(200, r#"{"activity_id":"10028001","new":1}"#);
    let call = gateway.client();
    let answer = call.call("pay_gift.terminate_activity", json!({"activity_id": "10028001"}));
    let answer = answer.await.unwrap();
    assert_eq!(answer.status, 200);
    assert_eq!(answer.request_id.as_deref(), Some("08F1C2"));
    assert_eq!(answer.body, br#"{"activity_id":"10028001","new":1}"#);

    let [request] = &gateway.requests()[..] else { panic!("one request") };
    assert_eq!(request.method, "POST");
    assert_eq!(
        request.url,
        "https://api.mch.weixin.qq.com/v3/marketing/paygiftactivity/activities/10028001/terminate"
    );
    assert!(request.body.is_empty());
    assert_eq!(header(request, "Accept"), Some("application/json"));
    assert_eq!(header(request, "Wechatpay-Serial"), Some(KEY_ID));
    let authorization = header(request, "Authorization").unwrap();
    assert!(authorization.starts_with("WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\""));
}
