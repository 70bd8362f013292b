//! Every operation of the contract is accepted, and answered as its schema says, by every sandbox the same.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::client::{Merchant, Request};
use crate::contract::{self, Operation};
use crate::examples::Examples;

/// What an operation came to: the plain answer, or the code of the refusal.
type Outcomes = BTreeMap<&'static str, Result<Value, String>>;

#[tokio::test]
async fn every_operation_is_accepted_and_answered_as_its_schema_says() {
    let (one, other) = (Merchant::start(), Merchant::start());
    let (outcomes, others) = (walk(&one).await, walk(&other).await);
    assert_eq!(outcomes.len(), contract::operations().count());
    let refused: Vec<_> = outcomes.iter().filter(|(_, outcome)| outcome.is_err()).collect();
    assert!(refused.is_empty(), "{refused:?}");
    for (id, outcome) in outcomes {
        let answer = outcome.unwrap();
        // Its content is encrypted under a new nonce each time.
        if id != "certificates.download_certificates" {
            let there = others[id].clone().unwrap();
            assert_eq!(timeless(answer, &one), timeless(there, &other), "{id}");
        }
    }
}

/// What happens outside: the kind of thing, the field of its number, and the state to be.
const EVENTS: [(&str, &str, &str); 9] = [
    ("partner_transactions.order", "out_trade_no", "SUCCESS"),
    ("combine_transactions.order", "combine_out_trade_no", "SUCCESS"),
    ("global_pay.order", "out_trade_no", "SUCCESS"),
    ("ecommerce_refund.refund", "out_refund_no", "ABNORMAL"),
    ("mch_transfer.authorization", "out_authorization_no", "TAKING_EFFECT"),
    ("pay_score.service_order", "out_order_no", "DOING"),
    ("pay_score_partner.service_order", "out_order_no", "DOING"),
    ("merchant_coupon.coupon", "coupon_code", "SENDED"),
    ("complaints.complaint", "complaint_id", "PENDING"),
];

/// Calls all operations with their required arguments. What is refused waits for something: things are made
/// anew in rounds, two times of three something happens to them, and it is tried again.
async fn walk(merchant: &Merchant) -> Outcomes {
    let mut walk = Walk { merchant, examples: Examples::new(merchant), outcomes: Outcomes::new() };
    let all: Vec<Operation> = contract::operations().collect();
    walk.call(&all, 1).await;
    let mut idle = 0;
    for round in 2.. {
        let open = walk.open(&all);
        if open.is_empty() || idle == 4 {
            break;
        }
        let known = |one: &Operation| open.iter().any(|other| other.product() == one.product());
        let paying = |one: &Operation| one.id.starts_with("pay_transactions.prepay_");
        let others = all.iter().copied().filter(|one| known(one) || paying(one));
        // These are paid at once, and would take the numbers of those that wait for it.
        let others = others.filter(|one| !one.id.ends_with("codepay"));
        let makers: Vec<Operation> =
            open.iter().copied().chain(others).filter(|one| one.makes()).collect();
        walk.call(&makers, round).await;
        if round % 3 != 0 {
            walk.happen(round).await;
        }
        walk.call(&open, round).await;
        idle = if walk.open(&all).len() == open.len() { idle + 1 } else { 0 };
    }
    walk.outcomes
}

struct Walk<'a> {
    merchant: &'a Merchant,
    examples: Examples<'a>,
    outcomes: Outcomes,
}

impl Walk<'_> {
    async fn call(&mut self, operations: &[Operation], round: u32) {
        for operation in operations {
            let request = self.examples.request(operation, round);
            let outcome = judged(self.merchant, operation, &request).await;
            if let Ok(answer) = &outcome
                && operation.makes()
            {
                self.examples.learn(operation.product(), answer);
            }
            if !matches!(self.outcomes.get(operation.id), Some(Ok(_))) {
                self.outcomes.insert(operation.id, outcome);
            }
        }
    }

    /// Those that were never accepted.
    fn open(&self, all: &[Operation]) -> Vec<Operation> {
        all.iter().copied().filter(|one| self.outcomes[one.id].is_err()).collect()
    }

    async fn happen(&mut self, round: u32) {
        let number = |field: &str| format!("{field}-{round}");
        let paid = json!({"out_trade_no": number("out_trade_no")});
        let (_, paid) = self.merchant.control("pay", paid).await;
        self.examples.know("", "transaction_id", &paid["transaction_id"]);
        let refund = json!({"out_refund_no": number("out_refund_no"), "status": "ABNORMAL"});
        self.merchant.control("refund", refund).await;
        for (kind, field, to) in EVENTS {
            let event = json!({"kind": kind, "number": number(field), "to": to});
            let (_, thing) = self.merchant.control("advance", event).await;
            let product = kind.split('.').next().unwrap();
            self.examples.learn(product, &thing);
            for name in ["id", "transaction_id"] {
                self.examples.know(product, "transaction_id", &thing[name]);
            }
        }
    }
}

/// The answer with its secrets in plain, held against the contract.
async fn judged(
    merchant: &Merchant,
    operation: &Operation,
    request: &Request,
) -> Result<Value, String> {
    let id = operation.id;
    let answer = merchant.send(request).await;
    let text = String::from_utf8_lossy(&answer.body).into_owned();
    let (status, response) = contract::members(&operation.spec["responses"]).next().unwrap();
    if answer.status >= 400 {
        let code = answer.json()["code"].as_str().unwrap_or_default().to_owned();
        let faults = ["PARAM_ERROR", "SIGN_ERROR", "SYSTEM_ERROR", ""];
        assert!(!faults.contains(&code.as_str()), "{id} {}: {text}", request.target);
        return Err(code);
    }
    assert_eq!(answer.status.to_string(), status, "{id}: {text}");
    let is_signed = answer.headers.contains_key("wechatpay-signature");
    assert_eq!(is_signed, operation.spec["x-signed"] != false, "{id}");
    assert!(!is_signed || merchant.is_authentic(&answer), "{id}");
    let Some((kind, media)) = contract::members(&response["content"]).next() else {
        assert_eq!(text, "", "{id}");
        return Ok(Value::Null);
    };
    assert_eq!(answer.headers["content-type"], *kind, "{id}");
    if kind != "application/json" {
        assert!(!text.is_empty(), "{id}");
        return Ok(text.into());
    }
    let plain = opened(merchant, &media["schema"], answer.json());
    let objections = contract::against(&media["schema"], &plain);
    assert!(objections.is_empty(), "{id}: {objections:?}");
    Ok(plain)
}

/// The value with its sensitive fields decrypted; they have to be encrypted.
fn opened(merchant: &Merchant, schema: &'static Value, value: Value) -> Value {
    let (outer, schema) = (schema, contract::resolve(schema));
    match value {
        Value::String(_) if outer["x-sensitive"] == true => merchant.decrypt(&value).into(),
        Value::Array(items) => {
            items.into_iter().map(|item| opened(merchant, &schema["items"], item)).collect()
        }
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, field)| {
                let field = opened(merchant, &schema["properties"][&name], field);
                (name, field)
            });
            Value::Object(fields.collect())
        }
        other => other,
    }
}

/// Without the hour and without the port, which are not the same everywhere.
fn timeless(value: Value, merchant: &Merchant) -> Value {
    match value {
        Value::String(text) if text.len() == 25 && text.ends_with("+08:00") => "a time".into(),
        Value::String(text) => text.replace(&merchant.text("base_url"), "").into(),
        Value::Array(items) => items.into_iter().map(|item| timeless(item, merchant)).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, field)| (name, timeless(field, merchant)));
            Value::Object(fields.collect())
        }
        other => other,
    }
}
