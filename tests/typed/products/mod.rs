// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

mod account_opening_intent;
mod applyment;
mod bank_directory;
mod bank_marketing;
mod bank_transfer;
mod batch_transfer;
mod bill;
mod biz_pay;
mod brand_applyment;
mod brand_card;
mod brand_member_card;
mod brand_profit_sharing;
mod brand_red_packet;
mod brand_store;
mod business_circle;
mod cash_coupon;
mod catering;
mod certificates;
mod channel_service;
mod charity_transfer;
mod combine_transactions;
mod complaints;
mod delivery_plan;
mod discount_card;
mod ebike_charge;
mod ecommerce_account;
mod ecommerce_applyment;
mod ecommerce_fund;
mod ecommerce_individual;
mod ecommerce_papay;
mod ecommerce_profit_sharing;
mod ecommerce_refund;
mod ecommerce_subsidy;
mod ecommerce_transfer;
mod education;
mod express;
mod face_pay;
mod fapiao;
mod funds_to_oversea;
mod global_complaints;
mod global_customs;
mod global_merchant;
mod global_papay;
mod global_pay;
mod global_pay_score;
mod global_profit_sharing;
mod gold_plan;
mod goods_subsidy;
mod gov_subsidy;
mod hire_power_bank;
mod hk_pay;
mod insurance_papay;
mod insurance_policy;
mod lovefeast;
mod mch_transfer;
mod media;
mod medical_insurance;
mod member_card;
mod merchant_alteration;
mod merchant_compliance;
mod merchant_coupon;
mod merchant_manage;
mod merchant_risk;
mod merchant_settlement;
mod merchant_store;
mod multiuse_coupon;
mod papay;
mod parking_payment;
mod partner_batch_transfer;
mod partner_mch_transfer;
mod partner_transactions;
mod partnerships;
mod password_exempt;
mod pay_after;
mod pay_devices;
mod pay_gift;
mod pay_installment;
mod pay_score;
mod pay_score_bank;
mod pay_score_partner;
mod pay_score_plan;
mod pay_transactions;
mod payroll_card;
mod platform_ecommerce;
mod platform_transfer;
mod product_coupon;
mod profit_sharing;
mod real_name;
mod recharge;
mod refund;
mod repayment;
mod scan_and_ride;
mod shake_activity;
mod shopping_receipt;
mod smart_guide;
mod taxi_invoice;
mod vehicle;
mod weekly_discount;

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome};

/// Calls an operation through its typed method.
pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    match operation.split('.').next().unwrap_or_default() {
        "account_opening_intent" => {
            Box::pin(account_opening_intent::call(client, operation, given)).await
        }
        "applyment" => Box::pin(applyment::call(client, operation, given)).await,
        "bank_directory" => Box::pin(bank_directory::call(client, operation, given)).await,
        "bank_marketing" => Box::pin(bank_marketing::call(client, operation, given)).await,
        "bank_transfer" => Box::pin(bank_transfer::call(client, operation, given)).await,
        "batch_transfer" => Box::pin(batch_transfer::call(client, operation, given)).await,
        "bill" => Box::pin(bill::call(client, operation, given)).await,
        "biz_pay" => Box::pin(biz_pay::call(client, operation, given)).await,
        "brand_applyment" => Box::pin(brand_applyment::call(client, operation, given)).await,
        "brand_card" => Box::pin(brand_card::call(client, operation, given)).await,
        "brand_member_card" => Box::pin(brand_member_card::call(client, operation, given)).await,
        "brand_profit_sharing" => {
            Box::pin(brand_profit_sharing::call(client, operation, given)).await
        }
        "brand_red_packet" => Box::pin(brand_red_packet::call(client, operation, given)).await,
        "brand_store" => Box::pin(brand_store::call(client, operation, given)).await,
        "business_circle" => Box::pin(business_circle::call(client, operation, given)).await,
        "cash_coupon" => Box::pin(cash_coupon::call(client, operation, given)).await,
        "catering" => Box::pin(catering::call(client, operation, given)).await,
        "certificates" => Box::pin(certificates::call(client, operation, given)).await,
        "channel_service" => Box::pin(channel_service::call(client, operation, given)).await,
        "charity_transfer" => Box::pin(charity_transfer::call(client, operation, given)).await,
        "combine_transactions" => {
            Box::pin(combine_transactions::call(client, operation, given)).await
        }
        "complaints" => Box::pin(complaints::call(client, operation, given)).await,
        "delivery_plan" => Box::pin(delivery_plan::call(client, operation, given)).await,
        "discount_card" => Box::pin(discount_card::call(client, operation, given)).await,
        "ebike_charge" => Box::pin(ebike_charge::call(client, operation, given)).await,
        "ecommerce_account" => Box::pin(ecommerce_account::call(client, operation, given)).await,
        "ecommerce_applyment" => {
            Box::pin(ecommerce_applyment::call(client, operation, given)).await
        }
        "ecommerce_fund" => Box::pin(ecommerce_fund::call(client, operation, given)).await,
        "ecommerce_individual" => {
            Box::pin(ecommerce_individual::call(client, operation, given)).await
        }
        "ecommerce_papay" => Box::pin(ecommerce_papay::call(client, operation, given)).await,
        "ecommerce_profit_sharing" => {
            Box::pin(ecommerce_profit_sharing::call(client, operation, given)).await
        }
        "ecommerce_refund" => Box::pin(ecommerce_refund::call(client, operation, given)).await,
        "ecommerce_subsidy" => Box::pin(ecommerce_subsidy::call(client, operation, given)).await,
        "ecommerce_transfer" => Box::pin(ecommerce_transfer::call(client, operation, given)).await,
        "education" => Box::pin(education::call(client, operation, given)).await,
        "express" => Box::pin(express::call(client, operation, given)).await,
        "face_pay" => Box::pin(face_pay::call(client, operation, given)).await,
        "fapiao" => Box::pin(fapiao::call(client, operation, given)).await,
        "funds_to_oversea" => Box::pin(funds_to_oversea::call(client, operation, given)).await,
        "global_complaints" => Box::pin(global_complaints::call(client, operation, given)).await,
        "global_customs" => Box::pin(global_customs::call(client, operation, given)).await,
        "global_merchant" => Box::pin(global_merchant::call(client, operation, given)).await,
        "global_papay" => Box::pin(global_papay::call(client, operation, given)).await,
        "global_pay" => Box::pin(global_pay::call(client, operation, given)).await,
        "global_pay_score" => Box::pin(global_pay_score::call(client, operation, given)).await,
        "global_profit_sharing" => {
            Box::pin(global_profit_sharing::call(client, operation, given)).await
        }
        "gold_plan" => Box::pin(gold_plan::call(client, operation, given)).await,
        "goods_subsidy" => Box::pin(goods_subsidy::call(client, operation, given)).await,
        "gov_subsidy" => Box::pin(gov_subsidy::call(client, operation, given)).await,
        "hire_power_bank" => Box::pin(hire_power_bank::call(client, operation, given)).await,
        "hk_pay" => Box::pin(hk_pay::call(client, operation, given)).await,
        "insurance_papay" => Box::pin(insurance_papay::call(client, operation, given)).await,
        "insurance_policy" => Box::pin(insurance_policy::call(client, operation, given)).await,
        "lovefeast" => Box::pin(lovefeast::call(client, operation, given)).await,
        "mch_transfer" => Box::pin(mch_transfer::call(client, operation, given)).await,
        "media" => Box::pin(media::call(client, operation, given)).await,
        "medical_insurance" => Box::pin(medical_insurance::call(client, operation, given)).await,
        "member_card" => Box::pin(member_card::call(client, operation, given)).await,
        "merchant_alteration" => {
            Box::pin(merchant_alteration::call(client, operation, given)).await
        }
        "merchant_compliance" => {
            Box::pin(merchant_compliance::call(client, operation, given)).await
        }
        "merchant_coupon" => Box::pin(merchant_coupon::call(client, operation, given)).await,
        "merchant_manage" => Box::pin(merchant_manage::call(client, operation, given)).await,
        "merchant_risk" => Box::pin(merchant_risk::call(client, operation, given)).await,
        "merchant_settlement" => {
            Box::pin(merchant_settlement::call(client, operation, given)).await
        }
        "merchant_store" => Box::pin(merchant_store::call(client, operation, given)).await,
        "multiuse_coupon" => Box::pin(multiuse_coupon::call(client, operation, given)).await,
        "papay" => Box::pin(papay::call(client, operation, given)).await,
        "parking_payment" => Box::pin(parking_payment::call(client, operation, given)).await,
        "partner_batch_transfer" => {
            Box::pin(partner_batch_transfer::call(client, operation, given)).await
        }
        "partner_mch_transfer" => {
            Box::pin(partner_mch_transfer::call(client, operation, given)).await
        }
        "partner_transactions" => {
            Box::pin(partner_transactions::call(client, operation, given)).await
        }
        "partnerships" => Box::pin(partnerships::call(client, operation, given)).await,
        "password_exempt" => Box::pin(password_exempt::call(client, operation, given)).await,
        "pay_after" => Box::pin(pay_after::call(client, operation, given)).await,
        "pay_devices" => Box::pin(pay_devices::call(client, operation, given)).await,
        "pay_gift" => Box::pin(pay_gift::call(client, operation, given)).await,
        "pay_installment" => Box::pin(pay_installment::call(client, operation, given)).await,
        "pay_score" => Box::pin(pay_score::call(client, operation, given)).await,
        "pay_score_bank" => Box::pin(pay_score_bank::call(client, operation, given)).await,
        "pay_score_partner" => Box::pin(pay_score_partner::call(client, operation, given)).await,
        "pay_score_plan" => Box::pin(pay_score_plan::call(client, operation, given)).await,
        "pay_transactions" => Box::pin(pay_transactions::call(client, operation, given)).await,
        "payroll_card" => Box::pin(payroll_card::call(client, operation, given)).await,
        "platform_ecommerce" => Box::pin(platform_ecommerce::call(client, operation, given)).await,
        "platform_transfer" => Box::pin(platform_transfer::call(client, operation, given)).await,
        "product_coupon" => Box::pin(product_coupon::call(client, operation, given)).await,
        "profit_sharing" => Box::pin(profit_sharing::call(client, operation, given)).await,
        "real_name" => Box::pin(real_name::call(client, operation, given)).await,
        "recharge" => Box::pin(recharge::call(client, operation, given)).await,
        "refund" => Box::pin(refund::call(client, operation, given)).await,
        "repayment" => Box::pin(repayment::call(client, operation, given)).await,
        "scan_and_ride" => Box::pin(scan_and_ride::call(client, operation, given)).await,
        "shake_activity" => Box::pin(shake_activity::call(client, operation, given)).await,
        "shopping_receipt" => Box::pin(shopping_receipt::call(client, operation, given)).await,
        "smart_guide" => Box::pin(smart_guide::call(client, operation, given)).await,
        "taxi_invoice" => Box::pin(taxi_invoice::call(client, operation, given)).await,
        "vehicle" => Box::pin(vehicle::call(client, operation, given)).await,
        "weekly_discount" => Box::pin(weekly_discount::call(client, operation, given)).await,
        _ => Outcome::unknown(operation),
    }
}

/// Walks over all pages of an operation with its typed pager.
pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    match operation.split('.').next().unwrap_or_default() {
        "account_opening_intent" => {
            Box::pin(account_opening_intent::pages(client, operation, given)).await
        }
        "applyment" => Box::pin(applyment::pages(client, operation, given)).await,
        "bank_directory" => Box::pin(bank_directory::pages(client, operation, given)).await,
        "bank_marketing" => Box::pin(bank_marketing::pages(client, operation, given)).await,
        "bank_transfer" => Box::pin(bank_transfer::pages(client, operation, given)).await,
        "batch_transfer" => Box::pin(batch_transfer::pages(client, operation, given)).await,
        "bill" => Box::pin(bill::pages(client, operation, given)).await,
        "biz_pay" => Box::pin(biz_pay::pages(client, operation, given)).await,
        "brand_applyment" => Box::pin(brand_applyment::pages(client, operation, given)).await,
        "brand_card" => Box::pin(brand_card::pages(client, operation, given)).await,
        "brand_member_card" => Box::pin(brand_member_card::pages(client, operation, given)).await,
        "brand_profit_sharing" => {
            Box::pin(brand_profit_sharing::pages(client, operation, given)).await
        }
        "brand_red_packet" => Box::pin(brand_red_packet::pages(client, operation, given)).await,
        "brand_store" => Box::pin(brand_store::pages(client, operation, given)).await,
        "business_circle" => Box::pin(business_circle::pages(client, operation, given)).await,
        "cash_coupon" => Box::pin(cash_coupon::pages(client, operation, given)).await,
        "catering" => Box::pin(catering::pages(client, operation, given)).await,
        "certificates" => Box::pin(certificates::pages(client, operation, given)).await,
        "channel_service" => Box::pin(channel_service::pages(client, operation, given)).await,
        "charity_transfer" => Box::pin(charity_transfer::pages(client, operation, given)).await,
        "combine_transactions" => {
            Box::pin(combine_transactions::pages(client, operation, given)).await
        }
        "complaints" => Box::pin(complaints::pages(client, operation, given)).await,
        "delivery_plan" => Box::pin(delivery_plan::pages(client, operation, given)).await,
        "discount_card" => Box::pin(discount_card::pages(client, operation, given)).await,
        "ebike_charge" => Box::pin(ebike_charge::pages(client, operation, given)).await,
        "ecommerce_account" => Box::pin(ecommerce_account::pages(client, operation, given)).await,
        "ecommerce_applyment" => {
            Box::pin(ecommerce_applyment::pages(client, operation, given)).await
        }
        "ecommerce_fund" => Box::pin(ecommerce_fund::pages(client, operation, given)).await,
        "ecommerce_individual" => {
            Box::pin(ecommerce_individual::pages(client, operation, given)).await
        }
        "ecommerce_papay" => Box::pin(ecommerce_papay::pages(client, operation, given)).await,
        "ecommerce_profit_sharing" => {
            Box::pin(ecommerce_profit_sharing::pages(client, operation, given)).await
        }
        "ecommerce_refund" => Box::pin(ecommerce_refund::pages(client, operation, given)).await,
        "ecommerce_subsidy" => Box::pin(ecommerce_subsidy::pages(client, operation, given)).await,
        "ecommerce_transfer" => Box::pin(ecommerce_transfer::pages(client, operation, given)).await,
        "education" => Box::pin(education::pages(client, operation, given)).await,
        "express" => Box::pin(express::pages(client, operation, given)).await,
        "face_pay" => Box::pin(face_pay::pages(client, operation, given)).await,
        "fapiao" => Box::pin(fapiao::pages(client, operation, given)).await,
        "funds_to_oversea" => Box::pin(funds_to_oversea::pages(client, operation, given)).await,
        "global_complaints" => Box::pin(global_complaints::pages(client, operation, given)).await,
        "global_customs" => Box::pin(global_customs::pages(client, operation, given)).await,
        "global_merchant" => Box::pin(global_merchant::pages(client, operation, given)).await,
        "global_papay" => Box::pin(global_papay::pages(client, operation, given)).await,
        "global_pay" => Box::pin(global_pay::pages(client, operation, given)).await,
        "global_pay_score" => Box::pin(global_pay_score::pages(client, operation, given)).await,
        "global_profit_sharing" => {
            Box::pin(global_profit_sharing::pages(client, operation, given)).await
        }
        "gold_plan" => Box::pin(gold_plan::pages(client, operation, given)).await,
        "goods_subsidy" => Box::pin(goods_subsidy::pages(client, operation, given)).await,
        "gov_subsidy" => Box::pin(gov_subsidy::pages(client, operation, given)).await,
        "hire_power_bank" => Box::pin(hire_power_bank::pages(client, operation, given)).await,
        "hk_pay" => Box::pin(hk_pay::pages(client, operation, given)).await,
        "insurance_papay" => Box::pin(insurance_papay::pages(client, operation, given)).await,
        "insurance_policy" => Box::pin(insurance_policy::pages(client, operation, given)).await,
        "lovefeast" => Box::pin(lovefeast::pages(client, operation, given)).await,
        "mch_transfer" => Box::pin(mch_transfer::pages(client, operation, given)).await,
        "media" => Box::pin(media::pages(client, operation, given)).await,
        "medical_insurance" => Box::pin(medical_insurance::pages(client, operation, given)).await,
        "member_card" => Box::pin(member_card::pages(client, operation, given)).await,
        "merchant_alteration" => {
            Box::pin(merchant_alteration::pages(client, operation, given)).await
        }
        "merchant_compliance" => {
            Box::pin(merchant_compliance::pages(client, operation, given)).await
        }
        "merchant_coupon" => Box::pin(merchant_coupon::pages(client, operation, given)).await,
        "merchant_manage" => Box::pin(merchant_manage::pages(client, operation, given)).await,
        "merchant_risk" => Box::pin(merchant_risk::pages(client, operation, given)).await,
        "merchant_settlement" => {
            Box::pin(merchant_settlement::pages(client, operation, given)).await
        }
        "merchant_store" => Box::pin(merchant_store::pages(client, operation, given)).await,
        "multiuse_coupon" => Box::pin(multiuse_coupon::pages(client, operation, given)).await,
        "papay" => Box::pin(papay::pages(client, operation, given)).await,
        "parking_payment" => Box::pin(parking_payment::pages(client, operation, given)).await,
        "partner_batch_transfer" => {
            Box::pin(partner_batch_transfer::pages(client, operation, given)).await
        }
        "partner_mch_transfer" => {
            Box::pin(partner_mch_transfer::pages(client, operation, given)).await
        }
        "partner_transactions" => {
            Box::pin(partner_transactions::pages(client, operation, given)).await
        }
        "partnerships" => Box::pin(partnerships::pages(client, operation, given)).await,
        "password_exempt" => Box::pin(password_exempt::pages(client, operation, given)).await,
        "pay_after" => Box::pin(pay_after::pages(client, operation, given)).await,
        "pay_devices" => Box::pin(pay_devices::pages(client, operation, given)).await,
        "pay_gift" => Box::pin(pay_gift::pages(client, operation, given)).await,
        "pay_installment" => Box::pin(pay_installment::pages(client, operation, given)).await,
        "pay_score" => Box::pin(pay_score::pages(client, operation, given)).await,
        "pay_score_bank" => Box::pin(pay_score_bank::pages(client, operation, given)).await,
        "pay_score_partner" => Box::pin(pay_score_partner::pages(client, operation, given)).await,
        "pay_score_plan" => Box::pin(pay_score_plan::pages(client, operation, given)).await,
        "pay_transactions" => Box::pin(pay_transactions::pages(client, operation, given)).await,
        "payroll_card" => Box::pin(payroll_card::pages(client, operation, given)).await,
        "platform_ecommerce" => Box::pin(platform_ecommerce::pages(client, operation, given)).await,
        "platform_transfer" => Box::pin(platform_transfer::pages(client, operation, given)).await,
        "product_coupon" => Box::pin(product_coupon::pages(client, operation, given)).await,
        "profit_sharing" => Box::pin(profit_sharing::pages(client, operation, given)).await,
        "real_name" => Box::pin(real_name::pages(client, operation, given)).await,
        "recharge" => Box::pin(recharge::pages(client, operation, given)).await,
        "refund" => Box::pin(refund::pages(client, operation, given)).await,
        "repayment" => Box::pin(repayment::pages(client, operation, given)).await,
        "scan_and_ride" => Box::pin(scan_and_ride::pages(client, operation, given)).await,
        "shake_activity" => Box::pin(shake_activity::pages(client, operation, given)).await,
        "shopping_receipt" => Box::pin(shopping_receipt::pages(client, operation, given)).await,
        "smart_guide" => Box::pin(smart_guide::pages(client, operation, given)).await,
        "taxi_invoice" => Box::pin(taxi_invoice::pages(client, operation, given)).await,
        "vehicle" => Box::pin(vehicle::pages(client, operation, given)).await,
        "weekly_discount" => Box::pin(weekly_discount::pages(client, operation, given)).await,
        _ => Outcome::unknown(operation),
    }
}
