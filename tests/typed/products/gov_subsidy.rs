// Generated from api/gov_subsidy.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.gov_subsidy();
    match operation {
        "gov_subsidy.get_qualification" => {
            written(Box::pin(service.get_qualification(&given.read())).await)
        }
        "gov_subsidy.list_qualifications" => {
            written(Box::pin(service.list_qualifications(&given.read())).await)
        }
        "gov_subsidy.sync_qualification" => {
            written(Box::pin(service.sync_qualification(&given.read())).await)
        }
        "gov_subsidy.sync_multi_category_qualification" => {
            written(Box::pin(service.sync_multi_category_qualification(&given.read())).await)
        }
        "gov_subsidy.sync_transaction" => {
            written(Box::pin(service.sync_transaction(&given.read())).await)
        }
        "gov_subsidy.list_passthrough_qualifications" => {
            written(Box::pin(service.list_passthrough_qualifications(&given.read())).await)
        }
        "gov_subsidy.claim_passthrough_qualification" => {
            written(Box::pin(service.claim_passthrough_qualification(&given.read())).await)
        }
        "gov_subsidy.cancel_passthrough_qualification" => {
            written(Box::pin(service.cancel_passthrough_qualification(&given.read())).await)
        }
        "gov_subsidy.list_sn_codes" => {
            written(Box::pin(service.list_sn_codes(&given.read())).await)
        }
        "gov_subsidy.lock_sn_code" => written(Box::pin(service.lock_sn_code(&given.read())).await),
        "gov_subsidy.unlock_sn_code" => {
            written(Box::pin(service.unlock_sn_code(&given.read())).await)
        }
        "gov_subsidy.upload_goods" => written(Box::pin(service.upload_goods(&given.read())).await),
        "gov_subsidy.get_company" => written(Box::pin(service.get_company(&given.read())).await),
        "gov_subsidy.list_transactions" => {
            written(Box::pin(service.list_transactions(&given.read())).await)
        }
        "gov_subsidy.get_daily_transaction_summary" => {
            written(Box::pin(service.get_daily_transaction_summary(&given.read())).await)
        }
        "gov_subsidy.upload_audit" => written(Box::pin(service.upload_audit(&given.read())).await),
        "gov_subsidy.update_audit" => written(Box::pin(service.update_audit(&given.read())).await),
        "gov_subsidy.get_audit" => written(Box::pin(service.get_audit(&given.read())).await),
        "gov_subsidy.invalidate_audit" => {
            written(Box::pin(service.invalidate_audit(&given.read())).await)
        }
        "gov_subsidy.sync_audit_refund" => {
            written(Box::pin(service.sync_audit_refund(&given.read())).await)
        }
        "gov_subsidy.list_zhejiang_qualifications" => {
            written(Box::pin(service.list_zhejiang_qualifications(&given.read())).await)
        }
        "gov_subsidy.claim_zhejiang_qualification" => {
            written(Box::pin(service.claim_zhejiang_qualification(&given.read())).await)
        }
        "gov_subsidy.update_zhejiang_qualification" => {
            written(Box::pin(service.update_zhejiang_qualification(&given.read())).await)
        }
        "gov_subsidy.sync_zhejiang_qualifications" => {
            written(Box::pin(service.sync_zhejiang_qualifications(&given.read())).await)
        }
        "gov_subsidy.confirm_zhejiang_multi_category_qualifications" => written(
            Box::pin(service.confirm_zhejiang_multi_category_qualifications(&given.read())).await,
        ),
        "gov_subsidy.issue_zhejiang_auth_code" => {
            written(Box::pin(service.issue_zhejiang_auth_code(&given.read())).await)
        }
        "gov_subsidy.try_zhejiang_auth_code" => {
            written(Box::pin(service.try_zhejiang_auth_code(&given.read())).await)
        }
        "gov_subsidy.commit_zhejiang_auth_code" => {
            written(Box::pin(service.commit_zhejiang_auth_code(&given.read())).await)
        }
        "gov_subsidy.cancel_zhejiang_auth_code" => {
            written(Box::pin(service.cancel_zhejiang_auth_code(&given.read())).await)
        }
        "gov_subsidy.refund_zhejiang_auth_code" => {
            written(Box::pin(service.refund_zhejiang_auth_code(&given.read())).await)
        }
        "gov_subsidy.get_zhejiang_goods" => {
            written(Box::pin(service.get_zhejiang_goods(&given.read())).await)
        }
        "gov_subsidy.get_zhejiang_sn_code" => {
            written(Box::pin(service.get_zhejiang_sn_code(&given.read())).await)
        }
        "gov_subsidy.lock_zhejiang_sn_code" => {
            written(Box::pin(service.lock_zhejiang_sn_code(&given.read())).await)
        }
        "gov_subsidy.unlock_zhejiang_sn_code" => {
            written(Box::pin(service.unlock_zhejiang_sn_code(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
