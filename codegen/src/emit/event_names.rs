//! One name for each resource of each event type, in the languages where they are the cases of a union.

use super::words;
use crate::model::{Event, EventResource};

/// `REFUND.SUCCESS` with the resource of merchants → `RefundSuccessMerchant`: the event type's words, and where
/// several resources share it, as much of the product and the schema as it does not say already.
pub fn event_name(events: &[Event], event: &Event, resource: &EventResource) -> String {
    let mut name = stem(events, event);
    let mut shared = event.resources.iter().filter(|one| one.product == resource.product);
    let is_shared = shared.nth(1).is_some();
    if event.resources.iter().any(|one| one.product != resource.product) {
        let product = rest(&resource.product, &name);
        name.extend(product);
    }
    if is_shared {
        let schema = rest(schema(resource), &name);
        name.extend(schema);
    }
    name.iter().map(|word| words::capitalised(word)).collect()
}

/// The words of the type: `BLOCKRECORD.CHANGE` is about a `BlockRecordChangeResource`, so it has three; and
/// `MCHTRANSFER` is two, for there is a product `mch_transfer`.
fn stem(events: &[Event], event: &Event) -> Vec<String> {
    let products = events.iter().flat_map(|event| &event.resources).map(|one| one.product.as_str());
    let mut stem = split(&words::snake(&event.event_type));
    for known in event.resources.iter().map(schema).chain(products) {
        let known = split(&words::snake(known));
        stem = stem.into_iter().flat_map(|word| parted(word, &known)).collect();
    }
    stem
}

/// A word that holds two or more known words in a row, as these and what is around them.
fn parted(word: String, known: &[String]) -> Vec<String> {
    let runs = (2..=known.len()).rev().flat_map(|length| known.windows(length));
    for run in runs {
        if let Some((before, after)) = word.split_once(&run.concat()) {
            let around = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            return around(before).into_iter().chain(run.to_vec()).chain(around(after)).collect();
        }
    }
    vec![word]
}

/// The words that are not said yet, in singular or plural.
fn rest(name: &str, said: &[String]) -> Vec<String> {
    let singular = |word: &str| word.strip_suffix('s').unwrap_or(word).to_owned();
    let is_new = |word: &String| !said.iter().any(|one| singular(one) == singular(word));
    split(&words::snake(name)).into_iter().filter(is_new).collect()
}

fn schema(resource: &EventResource) -> &str {
    resource.schema.trim_end_matches("Resource")
}

fn split(snake: &str) -> Vec<String> {
    snake.split('_').map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_resource_has_to_itself_is_named_after_the_type() {
        assert_eq!(names("COUPON.USE", &[("cash_coupon", "CouponUseResource")]), ["CouponUse"]);
    }

    #[test]
    fn words_that_the_type_runs_together_are_told_apart_by_its_resource() {
        assert_eq!(
            names("WEBIZPAY.PAYMENTREFUNDSUCCESS", &[("biz_pay", "PaymentRefundSuccessResource")]),
            ["WeBizPayPaymentRefundSuccess"]
        );
        assert_eq!(
            names("CROSS_BORDER.PUSH", &[("global_pay", "PushOrderResource")]),
            ["CrossBorderPush"]
        );
    }

    #[test]
    fn resources_that_share_a_type_are_named_after_what_tells_them_apart() {
        let refunds = [
            ("refund", "RefundMerchantResource"),
            ("refund", "RefundPartnerResource"),
            ("ecommerce_refund", "RefundResource"),
            ("global_pay", "RefundMerchantResource"),
        ];
        assert_eq!(
            names("REFUND.SUCCESS", &refunds),
            [
                "RefundSuccessMerchant",
                "RefundSuccessPartner",
                "RefundSuccessEcommerce",
                "RefundSuccessGlobalPay"
            ]
        );
        let orders = [("pay_transactions", "Transaction"), ("pay_score", "OrderPaidResource")];
        assert_eq!(
            names("TRANSACTION.SUCCESS", &orders),
            ["TransactionSuccessPay", "TransactionSuccessPayScore"]
        );
    }

    fn names(event_type: &str, resources: &[(&str, &str)]) -> Vec<String> {
        let resource = |(product, schema): &(&str, &str)| EventResource {
            product: (*product).into(),
            schema: (*schema).into(),
            title: String::new(),
            summary: String::new(),
            docs: Vec::new(),
            official: true,
            original_type: None,
            reply: None,
        };
        let resources = resources.iter().map(resource).collect();
        let events = [Event { event_type: event_type.into(), resources }];
        let [event] = &events;
        event.resources.iter().map(|one| event_name(&events, event, one)).collect()
    }
}
