// Generated from api/platform_ecommerce.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.platform_ecommerce();
    match operation {
        "platform_ecommerce.create_bank_transfer_recharge" => {
            written(Box::pin(service.create_bank_transfer_recharge(&given.read())).await)
        }
        "platform_ecommerce.get_bank_transfer_recharge" => written(
            Box::pin(service.get_bank_transfer_recharge(given.text("out_recharge_no"))).await,
        ),
        "platform_ecommerce.add_recharge_employee" => {
            written(Box::pin(service.add_recharge_employee(&given.read())).await)
        }
        "platform_ecommerce.list_recharge_employees" => {
            written(Box::pin(service.list_recharge_employees(given.text("sub_mchid"))).await)
        }
        "platform_ecommerce.delete_recharge_employee" => written(
            Box::pin(
                service.delete_recharge_employee(given.text("sub_mchid"), given.text("sp_openid")),
            )
            .await,
        ),
        "platform_ecommerce.create_recharge" => {
            written(Box::pin(service.create_recharge(&given.read())).await)
        }
        "platform_ecommerce.get_recharge" => written(
            Box::pin(service.get_recharge(given.text("out_recharge_no"), &given.read())).await,
        ),
        "platform_ecommerce.close_recharge" => written(
            Box::pin(service.close_recharge(given.text("out_recharge_no"), &given.read())).await,
        ),
        "platform_ecommerce.create_compensation" => {
            written(Box::pin(service.create_compensation(&given.read())).await)
        }
        "platform_ecommerce.pre_transfer_compensation" => {
            written(Box::pin(service.pre_transfer_compensation(&given.read())).await)
        }
        "platform_ecommerce.get_compensation_by_out_bill_no" => written(
            Box::pin(service.get_compensation_by_out_bill_no(given.text("out_bill_no"))).await,
        ),
        "platform_ecommerce.get_compensation_by_bill_id" => {
            written(Box::pin(service.get_compensation_by_bill_id(given.text("bill_id"))).await)
        }
        "platform_ecommerce.cancel_compensation" => {
            written(Box::pin(service.cancel_compensation(given.text("out_bill_no"))).await)
        }
        "platform_ecommerce.create_sub_merchant_compensation" => {
            written(Box::pin(service.create_sub_merchant_compensation(&given.read())).await)
        }
        "platform_ecommerce.get_sub_merchant_compensation" => written(
            Box::pin(
                service.get_sub_merchant_compensation(given.text("out_bill_no"), &given.read()),
            )
            .await,
        ),
        "platform_ecommerce.create_deposit_compensation" => {
            written(Box::pin(service.create_deposit_compensation(&given.read())).await)
        }
        "platform_ecommerce.get_deposit_compensation_by_out_bill_no" => {
            written(
                Box::pin(service.get_deposit_compensation_by_out_bill_no(
                    given.text("out_bill_no"),
                    &given.read(),
                ))
                .await,
            )
        }
        "platform_ecommerce.get_deposit_compensation_by_bill_id" => written(
            Box::pin(
                service.get_deposit_compensation_by_bill_id(given.text("bill_id"), &given.read()),
            )
            .await,
        ),
        "platform_ecommerce.create_deposit_after_sales_compensation" => {
            written(Box::pin(service.create_deposit_after_sales_compensation(&given.read())).await)
        }
        "platform_ecommerce.get_deposit_after_sales_compensation_by_out_bill_no" => written(
            Box::pin(service.get_deposit_after_sales_compensation_by_out_bill_no(
                given.text("out_bill_no"),
                &given.read(),
            ))
            .await,
        ),
        "platform_ecommerce.get_deposit_after_sales_compensation_by_bill_id" => written(
            Box::pin(service.get_deposit_after_sales_compensation_by_bill_id(
                given.text("bill_id"),
                &given.read(),
            ))
            .await,
        ),
        "platform_ecommerce.create_deposit_shipping_cost_compensation" => written(
            Box::pin(service.create_deposit_shipping_cost_compensation(&given.read())).await,
        ),
        "platform_ecommerce.get_deposit_shipping_cost_compensation" => {
            written(
                Box::pin(service.get_deposit_shipping_cost_compensation(
                    given.text("out_bill_no"),
                    &given.read(),
                ))
                .await,
            )
        }
        "platform_ecommerce.create_deposit_insurance_premium_compensation" => written(
            Box::pin(service.create_deposit_insurance_premium_compensation(&given.read())).await,
        ),
        "platform_ecommerce.get_deposit_insurance_premium_compensation" => written(
            Box::pin(service.get_deposit_insurance_premium_compensation(
                given.text("out_bill_no"),
                &given.read(),
            ))
            .await,
        ),
        "platform_ecommerce.open_insurance_compensation" => {
            written(Box::pin(service.open_insurance_compensation(&given.read())).await)
        }
        "platform_ecommerce.get_insurance_compensation_status" => written(
            Box::pin(
                service.get_insurance_compensation_status(given.text("sub_mchid"), &given.read()),
            )
            .await,
        ),
        "platform_ecommerce.create_insurance_claim" => {
            written(Box::pin(service.create_insurance_claim(&given.read())).await)
        }
        "platform_ecommerce.pre_transfer_insurance_claim" => {
            written(Box::pin(service.pre_transfer_insurance_claim(&given.read())).await)
        }
        "platform_ecommerce.get_insurance_claim_by_out_bill_no" => written(
            Box::pin(
                service
                    .get_insurance_claim_by_out_bill_no(given.text("out_bill_no"), &given.read()),
            )
            .await,
        ),
        "platform_ecommerce.get_insurance_claim_by_bill_id" => written(
            Box::pin(service.get_insurance_claim_by_bill_id(given.text("bill_id"), &given.read()))
                .await,
        ),
        "platform_ecommerce.cancel_insurance_claim" => written(
            Box::pin(service.cancel_insurance_claim(given.text("out_bill_no"), &given.read()))
                .await,
        ),
        "platform_ecommerce.create_prepay_settlement_order" => {
            written(Box::pin(service.create_prepay_settlement_order(&given.read())).await)
        }
        "platform_ecommerce.get_prepay_settlement_order" => written(
            Box::pin(service.get_prepay_settlement_order(given.text("settle_batch_no"))).await,
        ),
        "platform_ecommerce.create_abnormal_settlement" => written(
            Box::pin(
                service.create_abnormal_settlement(given.text("settle_batch_no"), &given.read()),
            )
            .await,
        ),
        "platform_ecommerce.create_day_end_balance_withdrawal" => {
            written(Box::pin(service.create_day_end_balance_withdrawal(&given.read())).await)
        }
        "platform_ecommerce.get_day_end_balance_withdrawal" => written(
            Box::pin(
                service.get_day_end_balance_withdrawal(given.text("out_request_no"), &given.read()),
            )
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
