// Generated from api/ by `cargo xtask generate`; do not edit.

use super::lookup::Table;

pub(super) const TABLES: &[Table] = &[
    Table {
        product: "account_opening_intent",
        operations: "cancel_applyment_by_applyment_id cancel_applyment_by_business_code get_applyment get_authorization_state submit_applyment",
        json: include_str!("account_opening_intent.json"),
    },
    Table {
        product: "applyment",
        operations: "get_applyment_by_applyment_id get_applyment_by_business_code get_settlement_account get_settlement_account_application submit_applyment update_settlement_account",
        json: include_str!("applyment.json"),
    },
    Table {
        product: "bank_directory",
        operations: "list_banks_by_account_number list_branches list_cities list_corporate_banks list_personal_banks list_provinces",
        json: include_str!("bank_directory.json"),
    },
    Table {
        product: "bank_marketing",
        operations: "create_industry_coupon_token create_package_upload_task enroll_user_in_multi_discount get_multi_discount_coupon list_package_upload_tasks list_user_withdrawal_coupons send_user_withdrawal_coupon",
        json: include_str!("bank_marketing.json"),
    },
    Table {
        product: "bank_transfer",
        operations: "create_batch create_detail_receipt create_summary_receipt get_batch_by_batch_id get_batch_by_out_batch_no get_detail_by_detail_id get_detail_by_out_detail_no get_detail_receipt get_summary_receipt",
        json: include_str!("bank_transfer.json"),
    },
    Table {
        product: "batch_transfer",
        operations: "create_batch create_batch_electronic_receipt create_detail_electronic_receipt download_electronic_voucher_file download_signed_file get_batch_by_batch_id get_batch_by_out_batch_no get_batch_electronic_receipt get_detail_by_detail_id get_detail_by_out_detail_no get_detail_electronic_receipt",
        json: include_str!("batch_transfer.json"),
    },
    Table {
        product: "bill",
        operations: "download_file get_fund_flow_bill get_sub_merchant_fund_flow_bill get_trade_bill",
        json: include_str!("bill.json"),
    },
    Table {
        product: "biz_pay",
        operations: "add_merchant_identifier cancel_quota_card create_funding_proof create_merchant_range create_quota_card create_store_entity_match create_user_authorization_url delete_merchant_identifier get_quota_card_by_card_no get_quota_card_by_out_card_no get_quota_card_payment_url get_store_entity_match get_trade_bill get_user_authorization_state list_merchant_identifiers list_merchant_ranges revoke_employee_authorization",
        json: include_str!("biz_pay.json"),
    },
    Table {
        product: "brand_applyment",
        operations: "cancel_applyment get_applyment_by_applyment_id get_applyment_by_business_code list_product_authorities submit_applyment",
        json: include_str!("brand_applyment.json"),
    },
    Table {
        product: "brand_card",
        operations: "cancel_card_config_application cancel_card_link_application get_card_config_application get_card_config_preview_url get_card_link_application list_card_links publish_card_config submit_card_config_application submit_card_link_application unbind_card_link",
        json: include_str!("brand_card.json"),
    },
    Table {
        product: "brand_member_card",
        operations: "confirm_points_exchange confirm_user_card create_card create_membership_activity create_pay_view_token create_pre_auth_token create_user_feed delete_card get_card get_membership_activity get_user_card import_user_card_by_openid import_user_card_by_phone invalidate_card invalidate_user_card list_cards list_membership_activities list_user_cards sync_user_points terminate_membership_activity update_card update_membership_activity update_user_card",
        json: include_str!("brand_member_card.json"),
    },
    Table {
        product: "brand_profit_sharing",
        operations: "add_receiver create_order create_return_order delete_receiver finish_order get_max_ratio get_order get_return_order get_unsplit_amount",
        json: include_str!("brand_profit_sharing.json"),
    },
    Table {
        product: "brand_red_packet",
        operations: "create_batch get_batch_by_batch_no get_batch_by_out_batch_no get_detail_by_detail_no get_detail_by_out_detail_no",
        json: include_str!("brand_red_packet.json"),
    },
    Table {
        product: "brand_store",
        operations: "bind_recipient close_store create_store delete_store get_store list_stores resume_store unbind_recipient update_store",
        json: include_str!("brand_store.json"),
    },
    Table {
        product: "business_circle",
        operations: "get_points_commit_status get_user_authorization notify_parking notify_points",
        json: include_str!("business_circle.json"),
    },
    Table {
        product: "cash_coupon",
        operations: "create_stock get_callback get_coupon get_refund_flow get_refund_flow_by_day get_stock get_use_flow get_use_flow_by_day list_available_goods list_available_merchants list_coupons list_stocks pause_stock restart_stock send_coupon set_callback start_stock terminate_stock update_available_goods",
        json: include_str!("cash_coupon.json"),
    },
    Table {
        product: "catering",
        operations: "sync_order_status",
        json: include_str!("catering.json"),
    },
    Table {
        product: "certificates",
        operations: "download_certificates echo",
        json: include_str!("certificates.json"),
    },
    Table {
        product: "channel_service",
        operations: "create_punish_order create_recover_order create_special_reduction get_balance get_bank_channel_account_rename get_control_order get_merchant_media get_merchant_profile get_special_reduction notify_profile_update_result rename_bank_channel_account",
        json: include_str!("channel_service.json"),
    },
    Table {
        product: "charity_transfer",
        operations: "create_budget create_budget_electronic_receipt create_transfer_bill get_budget get_budget_electronic_receipt get_transfer_bill unlock_budget",
        json: include_str!("charity_transfer.json"),
    },
    Table {
        product: "combine_transactions",
        operations: "close_order get_order_by_out_trade_no get_order_by_transaction_id prepay_app prepay_h5 prepay_jsapi prepay_mini_program prepay_native",
        json: include_str!("combine_transactions.json"),
    },
    Table {
        product: "complaints",
        operations: "complete_complaint create_feedback_v1 create_notification delete_notification download_image get_complaint get_complaint_v1 get_notification list_complaints list_complaints_v1 list_negotiation_histories list_negotiation_histories_v1 respond_to_complaint respond_to_immediate_service update_notification update_refund_progress upload_image",
        json: include_str!("complaints.json"),
    },
    Table {
        product: "delivery_plan",
        operations: "create_plan list_plans set_notify_url terminate_plan update_plan",
        json: include_str!("delivery_plan.json"),
    },
    Table {
        product: "discount_card",
        operations: "add_user_records get_card get_order_by_out_order_no get_order_by_out_trade_no prepare_card update_order",
        json: include_str!("discount_card.json"),
    },
    Table {
        product: "ebike_charge",
        operations: "create_charging_token create_transaction get_contract_by_contract_id get_contract_by_openid get_transaction_by_out_trade_no get_transaction_by_transaction_id preopen_contract",
        json: include_str!("ebike_charge.json"),
    },
    Table {
        product: "ecommerce_account",
        operations: "confirm_cancellation_withdrawal get_cancellation_application get_cancellation_withdrawal_by_applyment_id get_cancellation_withdrawal_by_out_request_no submit_cancellation_application submit_cancellation_withdrawal upload_cancellation_application_media validate_cancellation",
        json: include_str!("ecommerce_account.json"),
    },
    Table {
        product: "ecommerce_applyment",
        operations: "cancel_applyment_by_applyment_id cancel_applyment_by_out_request_no get_applyment_by_applyment_id get_applyment_by_out_request_no list_subject_sub_merchants submit_account_hosting_applyment submit_applyment submit_sign_verification",
        json: include_str!("ecommerce_applyment.json"),
    },
    Table {
        product: "ecommerce_fund",
        operations: "create_sub_merchant_withdrawal create_withdrawal get_all_sub_merchants_fund_flow_bill get_balance get_canceled_merchant_withdrawal_by_applyment_id get_canceled_merchant_withdrawal_by_out_request_no get_day_end_balance get_sub_merchant_balance get_sub_merchant_day_end_balance get_sub_merchant_withdrawal_by_out_request_no get_sub_merchant_withdrawal_by_withdraw_id get_withdrawal_bill get_withdrawal_by_out_request_no get_withdrawal_by_withdraw_id list_income_records list_sub_merchant_income_records submit_canceled_merchant_withdrawal",
        json: include_str!("ecommerce_fund.json"),
    },
    Table {
        product: "ecommerce_individual",
        operations: "create_transfer_instruction get_abnormal_receipt get_contract_by_openid get_contract_by_out_contract_code get_transfer_instruction pre_sign_app pre_sign_app_with_real_name pre_sign_mini_program pre_sign_mini_program_with_real_name",
        json: include_str!("ecommerce_individual.json"),
    },
    Table {
        product: "ecommerce_papay",
        operations: "create_transaction get_contract get_transaction pre_sign_app pre_sign_mini_program reverse_transaction terminate_contract",
        json: include_str!("ecommerce_papay.json"),
    },
    Table {
        product: "ecommerce_profit_sharing",
        operations: "add_receiver create_after_sales_order create_order create_return_order delete_receiver finish_order get_after_sales_order get_order get_return_order get_unsplit_amount",
        json: include_str!("ecommerce_profit_sharing.json"),
    },
    Table {
        product: "ecommerce_refund",
        operations: "create_abnormal_refund create_refund create_return_advance get_refund_by_out_refund_no get_refund_by_refund_id get_return_advance",
        json: include_str!("ecommerce_refund.json"),
    },
    Table {
        product: "ecommerce_subsidy",
        operations: "cancel_subsidy create_subsidy return_subsidy",
        json: include_str!("ecommerce_subsidy.json"),
    },
    Table {
        product: "ecommerce_transfer",
        operations: "cancel_transfer_bill create_authorization create_transfer_bill get_authorization get_transfer_bill_by_out_bill_no get_transfer_bill_by_transfer_bill_no",
        json: include_str!("ecommerce_transfer.json"),
    },
    Table {
        product: "education",
        operations: "create_papay_transaction create_school_transaction create_star_order get_papay_contract get_papay_transaction_by_out_trade_no get_papay_transaction_by_transaction_id get_school_contract get_school_transaction_by_out_trade_no get_school_transaction_by_transaction_id get_school_user_debt_state get_star_user_by_openid get_star_user_by_qq list_papay_user_contracts list_school_user_contracts list_star_orders pre_sign_papay_contract pre_sign_school_contract send_papay_notification terminate_papay_contract terminate_school_contract",
        json: include_str!("education.json"),
    },
    Table {
        product: "express",
        operations: "transform_user_openid",
        json: include_str!("express.json"),
    },
    Table {
        product: "face_pay",
        operations: "create_token create_transaction get_auth_info get_authorized_user get_contract get_device_inspection get_face_collection get_organization get_organization_user get_palm_authorization get_repayment_url get_transaction list_devices list_face_collections pre_sign_contract preauthorize_palm terminate_organization_user_contract update_organization_user",
        json: include_str!("face_pay.json"),
    },
    Table {
        product: "fapiao",
        operations: "check_sub_merchant create_card_template download_file get_application get_development_config get_invite_url get_merchant_base_information get_sub_merchant_check_status get_user_title get_user_title_url insert_cards issue_fapiao issue_general_fapiao issue_passenger_transport_fapiao issue_real_estate_leasing_fapiao issue_refined_oil_fapiao list_files list_invited_merchants list_tax_codes reverse_fapiao update_development_config upload_file",
        json: include_str!("fapiao.json"),
    },
    Table {
        product: "funds_to_oversea",
        operations: "create_order create_return_order get_available_abroad_amount get_bill_download_url get_order get_return_order",
        json: include_str!("funds_to_oversea.json"),
    },
    Table {
        product: "global_complaints",
        operations: "complete_complaint create_notification delete_notification download_image get_complaint get_notification list_complaints list_negotiation_histories respond_to_complaint update_notification upload_image",
        json: include_str!("global_complaints.json"),
    },
    Table {
        product: "global_customs",
        operations: "declare_legacy_order declare_order list_legacy_orders list_orders redeclare_legacy_order redeclare_order update_legacy_order update_order verify_identity verify_legacy_identity",
        json: include_str!("global_customs.json"),
    },
    Table {
        product: "global_merchant",
        operations: "add_sub_merchant create_h5_domain_application create_h5_permission_application get_h5_domain_application get_h5_permission get_h5_permission_application get_sub_merchant replace_sub_merchant update_h5_domain_application update_h5_permission_application update_sub_merchant upload_file upload_image",
        json: include_str!("global_merchant.json"),
    },
    Table {
        product: "global_papay",
        operations: "create_transaction get_contract_by_contract_id get_contract_by_out_contract_code get_transaction_by_out_trade_no get_transaction_by_transaction_id pre_sign_app pre_sign_h5 pre_sign_jsapi pre_sign_mini_program pre_sign_web reverse_transaction terminate_contract",
        json: include_str!("global_papay.json"),
    },
    Table {
        product: "global_pay",
        operations: "close_order_by_out_trade_no close_order_by_transaction_id create_refund download_certificates download_statement get_order_by_out_trade_no get_order_by_transaction_id get_recharge_refund_balance get_refund_by_out_refund_no get_refund_by_refund_id get_sub_merchant_recharge_refund_balance list_refunds list_settlements micropay prepay_app prepay_h5 prepay_jsapi prepay_native reverse_legacy_order_by_out_trade_no reverse_order_by_out_trade_no reverse_order_by_transaction_id",
        json: include_str!("global_pay.json"),
    },
    Table {
        product: "global_pay_score",
        operations: "cancel_service_order complete_service_order create_service_order get_service_order sync_service_order",
        json: include_str!("global_pay_score.json"),
    },
    Table {
        product: "global_profit_sharing",
        operations: "add_receiver create_order delete_receiver get_bill_download_url get_order get_receiver get_refund_bill_download_url get_refundable_amount get_refundable_balance get_unsplit_amount mark_transaction unfreeze_order",
        json: include_str!("global_profit_sharing.json"),
    },
    Table {
        product: "gold_plan",
        operations: "close_advertising open_advertising set_advertising_industry_filters update_custom_page_status update_status",
        json: include_str!("gold_plan.json"),
    },
    Table {
        product: "goods_subsidy",
        operations: "add_representatives add_stores create_materials delete_representatives delete_stores enroll_in_activity get_store list_activities list_representatives list_stores lock_qualifications unlock_qualifications",
        json: include_str!("goods_subsidy.json"),
    },
    Table {
        product: "gov_subsidy",
        operations: "cancel_passthrough_qualification cancel_zhejiang_auth_code claim_passthrough_qualification claim_zhejiang_qualification commit_zhejiang_auth_code confirm_zhejiang_multi_category_qualifications get_audit get_company get_daily_transaction_summary get_qualification get_zhejiang_goods get_zhejiang_sn_code invalidate_audit issue_zhejiang_auth_code list_passthrough_qualifications list_qualifications list_sn_codes list_transactions list_zhejiang_qualifications lock_sn_code lock_zhejiang_sn_code refund_zhejiang_auth_code sync_audit_refund sync_multi_category_qualification sync_qualification sync_transaction sync_zhejiang_qualifications try_zhejiang_auth_code unlock_sn_code unlock_zhejiang_sn_code update_audit update_zhejiang_qualification upload_audit upload_goods",
        json: include_str!("gov_subsidy.json"),
    },
    Table {
        product: "hire_power_bank",
        operations: "create_insurance_order get_insurance_order get_user_qualification",
        json: include_str!("hire_power_bank.json"),
    },
    Table {
        product: "hk_pay",
        operations: "add_sub_merchant close_order_by_out_trade_no close_order_by_transaction_id create_refund download_certificates download_statement get_order_by_out_trade_no get_order_by_transaction_id get_refund_by_out_refund_no get_refund_by_refund_id get_sub_merchant list_refunds list_settlements micropay prepay_app prepay_h5 prepay_jsapi prepay_native reverse_order_by_out_trade_no reverse_order_by_transaction_id update_sub_merchant",
        json: include_str!("hk_pay.json"),
    },
    Table {
        product: "insurance_papay",
        operations: "create_policy_period_schedule create_transaction get_contract get_policy_period_schedule list_policy_periods pre_sign_app pre_sign_h5 pre_sign_jsapi pre_sign_mini_program renew_contract terminate_contract update_policy_periods",
        json: include_str!("insurance_papay.json"),
    },
    Table {
        product: "insurance_policy",
        operations: "create_authorization get_authorization get_policy update_policy upload_policy",
        json: include_str!("insurance_policy.json"),
    },
    Table {
        product: "lovefeast",
        operations: "get_brand get_order list_orders",
        json: include_str!("lovefeast.json"),
    },
    Table {
        product: "mch_transfer",
        operations: "cancel_qq_wallet_bill cancel_transfer_bill close_user_confirm_authorization create_electronic_receipt_by_out_bill_no create_electronic_receipt_by_transfer_bill_no create_qq_wallet_bill create_transfer_bill create_user_confirm_authorization get_electronic_receipt_by_out_bill_no get_electronic_receipt_by_transfer_bill_no get_qq_wallet_bill get_transfer_bill_by_out_bill_no get_transfer_bill_by_transfer_bill_no get_user_confirm_authorization pre_transfer_with_authorization transfer_with_authorization",
        json: include_str!("mch_transfer.json"),
    },
    Table {
        product: "media",
        operations: "upload_image upload_marketing_image upload_video",
        json: include_str!("media.json"),
    },
    Table {
        product: "medical_insurance",
        operations: "create_order get_order_by_mix_trade_no get_order_by_out_trade_no notify_refund",
        json: include_str!("medical_insurance.json"),
    },
    Table {
        product: "member_card",
        operations: "activate_user_card add_service_module commit_bonus create_activity create_card create_permission_token create_qrcode decrypt_code delete_card delete_service_module deposit_codes get_activation_information get_activity get_callback get_card get_phone_number_member get_user_card import_phone_number_member import_user_card_by_openid import_user_card_by_phone invalidate_user_card list_activities list_cards list_user_cards prepare_bonus set_callback set_service_module_data terminate_activity update_card update_card_rights update_service_module update_user_card update_user_card_rights upgrade_card",
        json: include_str!("member_card.json"),
    },
    Table {
        product: "merchant_alteration",
        operations: "cancel_contact_alteration cancel_name_alteration cancel_subject_alteration get_contact_alteration_by_apply_id get_contact_alteration_by_out_request_no get_name_alteration_by_apply_id get_name_alteration_by_out_request_no get_subject_alteration_by_apply_id get_subject_alteration_by_out_request_no submit_contact_alteration submit_name_alteration submit_subject_alteration",
        json: include_str!("merchant_alteration.json"),
    },
    Table {
        product: "merchant_compliance",
        operations: "create_inactive_merchant_verification get_due_diligence get_inactive_merchant_verification get_merchant_limitations submit_due_diligence upload_due_diligence_file",
        json: include_str!("merchant_compliance.json"),
    },
    Table {
        product: "merchant_coupon",
        operations: "associate_order create_stock deactivate_coupon delete_coupon_code disassociate_order get_callback get_coupon get_coupon_code get_stock get_subsidy_pay_receipt get_subsidy_return_receipt list_coupon_codes list_coupons list_subsidy_pay_receipts pay_subsidy pre_send_product_coupon return_coupon return_subsidy send_coupon send_government_card send_product_coupon set_callback update_stock update_stock_budget upload_coupon_codes use_coupon",
        json: include_str!("merchant_coupon.json"),
    },
    Table {
        product: "merchant_manage",
        operations: "create_block_submission create_manage_submission get_block_record get_block_submission get_manage_record list_block_records list_manage_records upload_submission_file",
        json: include_str!("merchant_manage.json"),
    },
    Table {
        product: "merchant_risk",
        operations: "create_violation_notification delete_violation_notification get_trade_risk get_violation_notification list_risk_trades report_risk_trade_disposal report_trade_information report_trade_risk_result update_violation_notification",
        json: include_str!("merchant_risk.json"),
    },
    Table {
        product: "merchant_settlement",
        operations: "create_rate_activity_application create_settlement_rule_application get_rate_activity_application get_settlement_rule_application update_rate_activity_application",
        json: include_str!("merchant_settlement.json"),
    },
    Table {
        product: "merchant_store",
        operations: "bind_recipient create_store get_store unbind_recipient update_store",
        json: include_str!("merchant_store.json"),
    },
    Table {
        product: "multiuse_coupon",
        operations: "get_refund_flow get_send_flow get_use_flow send_coupon",
        json: include_str!("multiuse_coupon.json"),
    },
    Table {
        product: "papay",
        operations: "create_harmony_transaction create_partner_schedule create_partner_transaction create_schedule create_transaction get_contract get_harmony_contract get_partner_contract get_partner_schedule get_schedule pre_sign_contract pre_sign_partner_scheduled_app pre_sign_partner_scheduled_h5 pre_sign_partner_scheduled_jsapi pre_sign_partner_scheduled_mini_program pre_sign_scheduled_app pre_sign_scheduled_h5 pre_sign_scheduled_jsapi pre_sign_scheduled_mini_program send_deduction_retry_notice send_partner_deduction_retry_notice send_partner_pre_deduction_notice send_pre_deduction_notice terminate_contract terminate_partner_contract",
        json: include_str!("papay.json"),
    },
    Table {
        product: "parking_payment",
        operations: "get_application get_parking_fee get_parking_lot list_applications notify_entry notify_exit notify_payment submit_application sync_extended_payment withdraw_application",
        json: include_str!("parking_payment.json"),
    },
    Table {
        product: "partner_batch_transfer",
        operations: "create_batch get_batch_by_batch_id get_batch_by_out_batch_no get_detail_by_detail_id get_detail_by_out_detail_no",
        json: include_str!("partner_batch_transfer.json"),
    },
    Table {
        product: "partner_mch_transfer",
        operations: "cancel_transfer_bill close_user_confirm_authorization create_electronic_receipt create_sub_merchant_authorization create_transfer_bill create_user_confirm_authorization get_electronic_receipt get_sub_merchant_authorization get_transfer_bill get_user_confirm_authorization pre_transfer_with_authorization transfer_with_authorization",
        json: include_str!("partner_mch_transfer.json"),
    },
    Table {
        product: "partner_transactions",
        operations: "close_order codepay get_order_by_out_trade_no get_order_by_transaction_id prepay_app prepay_app_with_contract prepay_h5 prepay_jsapi prepay_jsapi_with_contract prepay_mini_program prepay_native prepay_scanned_pos reverse_order",
        json: include_str!("partner_transactions.json"),
    },
    Table {
        product: "partnerships",
        operations: "create_partnership list_partnerships terminate_partnership",
        json: include_str!("partnerships.json"),
    },
    Table {
        product: "password_exempt",
        operations: "get_contract pre_sign_clearing_institution_mini_program pre_sign_clearing_institution_pay_redirect pre_sign_ecommerce_mini_program pre_sign_ecommerce_pay_redirect pre_sign_merchant_mini_program pre_sign_merchant_pay_redirect pre_sign_partner_mini_program pre_sign_partner_pay_redirect terminate_contract",
        json: include_str!("password_exempt.json"),
    },
    Table {
        product: "pay_after",
        operations: "cancel_order cancel_smart_retail_order complete_order complete_smart_retail_order create_order create_smart_retail_order get_order get_smart_retail_order sync_order",
        json: include_str!("pay_after.json"),
    },
    Table {
        product: "pay_devices",
        operations: "bind_speaker create_print_order get_print_order get_speaker_binding pre_bind_speaker report_retail_transaction report_speaker_order report_transaction unbind_speaker",
        json: include_str!("pay_devices.json"),
    },
    Table {
        product: "pay_gift",
        operations: "add_activity_merchants create_full_send_activity delete_activity_merchants get_activity list_activities list_activity_goods list_activity_merchants terminate_activity",
        json: include_str!("pay_gift.json"),
    },
    Table {
        product: "pay_installment",
        operations: "get_acquiring_bank_exposure get_exposure get_interest_subsidy_exposure get_partner_exposure get_partner_interest_subsidy_exposure",
        json: include_str!("pay_installment.json"),
    },
    Table {
        product: "pay_score",
        operations: "assess_user_risk_level cancel_service_order complete_service_order create_pay_on_delivery_order create_permission create_service_order direct_complete_service_order get_merchant_bill get_permission_by_authorization_code get_permission_by_openid get_service_order get_user_service_state pay_service_order send_pending_message send_prepaid_message sync_service_order terminate_permission_by_authorization_code terminate_permission_by_openid terminate_user_permission update_service_order",
        json: include_str!("pay_score.json"),
    },
    Table {
        product: "pay_score_bank",
        operations: "cancel_service_order complete_service_order create_pay_on_delivery_order create_permission create_service_order get_permission_by_authorization_code get_service_order get_service_order_deduction register_service_order_deduction sync_service_order terminate_permission_by_authorization_code update_service_order",
        json: include_str!("pay_score_bank.json"),
    },
    Table {
        product: "pay_score_partner",
        operations: "assess_user_risk_level cancel_service_order complete_service_order create_pay_on_delivery_order create_permission create_scene_permission create_service_order direct_complete_service_order get_permission_by_authorization_code get_permission_by_openid get_service_account_application get_service_order get_service_quotas pay_service_order send_pending_message send_prepaid_message submit_service_account_application sync_service_order terminate_permission_by_authorization_code terminate_permission_by_openid update_service_order",
        json: include_str!("pay_score_partner.json"),
    },
    Table {
        product: "pay_score_plan",
        operations: "create_partner_plan create_partner_service_order create_partner_user_sign_plan create_plan create_service_order create_user_sign_plan get_partner_plan get_partner_user_sign_plan get_plan get_user_sign_plan stop_partner_plan stop_partner_user_sign_plan stop_plan stop_user_sign_plan",
        json: include_str!("pay_score_plan.json"),
    },
    Table {
        product: "pay_transactions",
        operations: "close_order codepay get_order_by_out_trade_no get_order_by_transaction_id prepay_app prepay_app_with_contract prepay_h5 prepay_jsapi prepay_jsapi_with_contract prepay_native reverse_order",
        json: include_str!("pay_transactions.json"),
    },
    Table {
        product: "payroll_card",
        operations: "create_token create_transfer_batch create_wesure_insurance get_authentication get_authorization_relation list_authentications pre_order_authentication pre_order_authentication_with_authorization validate_wesure_token",
        json: include_str!("payroll_card.json"),
    },
    Table {
        product: "platform_ecommerce",
        operations: "add_recharge_employee cancel_compensation cancel_insurance_claim close_recharge create_abnormal_settlement create_bank_transfer_recharge create_compensation create_day_end_balance_withdrawal create_deposit_after_sales_compensation create_deposit_compensation create_deposit_insurance_premium_compensation create_deposit_shipping_cost_compensation create_insurance_claim create_prepay_settlement_order create_recharge create_sub_merchant_compensation delete_recharge_employee get_bank_transfer_recharge get_compensation_by_bill_id get_compensation_by_out_bill_no get_day_end_balance_withdrawal get_deposit_after_sales_compensation_by_bill_id get_deposit_after_sales_compensation_by_out_bill_no get_deposit_compensation_by_bill_id get_deposit_compensation_by_out_bill_no get_deposit_insurance_premium_compensation get_deposit_shipping_cost_compensation get_insurance_claim_by_bill_id get_insurance_claim_by_out_bill_no get_insurance_compensation_status get_prepay_settlement_order get_recharge get_sub_merchant_compensation list_recharge_employees open_insurance_compensation pre_transfer_compensation pre_transfer_insurance_claim",
        json: include_str!("platform_ecommerce.json"),
    },
    Table {
        product: "platform_transfer",
        operations: "close_insurance_reservation close_reservation create_batch create_detail_receipt create_insurance_batch create_insurance_detail_receipt create_insurance_reservation create_insurance_summary_receipt create_reservation create_summary_receipt get_batch_by_batch_id get_batch_by_out_batch_no get_detail_by_detail_id get_detail_by_out_detail_no get_detail_receipt get_insurance_batch_by_batch_id get_insurance_batch_by_out_batch_no get_insurance_detail_by_detail_id get_insurance_detail_by_out_detail_no get_insurance_detail_receipt get_insurance_reservation_by_out_reservation_no get_insurance_reservation_by_reservation_id get_insurance_summary_receipt get_reservation_by_out_reservation_no get_reservation_by_reservation_id get_summary_receipt",
        json: include_str!("platform_transfer.json"),
    },
    Table {
        product: "product_coupon",
        operations: "associate_stock_bundle_stores associate_stock_stores confirm_user_coupon create_image_generation_task create_product_coupon create_stock create_stock_bundle deactivate_product_coupon deactivate_stock deactivate_user_coupon deactivate_user_coupon_bundle disassociate_stock_bundle_stores disassociate_stock_stores get_image_generation_task get_notify_config get_product_coupon get_stock get_user_coupon list_stock_associated_stores list_stocks list_user_coupons pre_send_user_coupon pre_send_user_coupon_bundle return_user_coupon send_user_coupon send_user_coupon_bundle set_notify_config update_product_coupon update_stock update_stock_budget update_stock_bundle update_stock_bundle_budget upload_image upload_stock_coupon_codes use_user_coupon",
        json: include_str!("product_coupon.json"),
    },
    Table {
        product: "profit_sharing",
        operations: "add_receiver create_order create_return_order delete_receiver get_bill get_max_ratio get_order get_return_order get_unsplit_amount unfreeze_order",
        json: include_str!("profit_sharing.json"),
    },
    Table {
        product: "real_name",
        operations: "verify_identity",
        json: include_str!("real_name.json"),
    },
    Table {
        product: "recharge",
        operations: "create_bank_transfer_recharge get_bank_transfer_recharge",
        json: include_str!("recharge.json"),
    },
    Table {
        product: "refund",
        operations: "create_abnormal_refund create_refund get_refund",
        json: include_str!("refund.json"),
    },
    Table {
        product: "repayment",
        operations: "close_combine_order create_deduction_order create_schedule_records get_combine_order get_contract get_deduction_order get_schedule_record pre_sign_app pre_sign_h5 prepay_combine_order terminate_contract",
        json: include_str!("repayment.json"),
    },
    Table {
        product: "scan_and_ride",
        operations: "create_transaction get_transaction get_user_service",
        json: include_str!("scan_and_ride.json"),
    },
    Table {
        product: "shake_activity",
        operations: "list_activities",
        json: include_str!("shake_activity.json"),
    },
    Table {
        product: "shopping_receipt",
        operations: "create_custom_entrance get_custom_entrance update_custom_entrance upload_jump_info upload_receipt",
        json: include_str!("shopping_receipt.json"),
    },
    Table {
        product: "smart_guide",
        operations: "assign_guide create_guide list_guides update_guide",
        json: include_str!("smart_guide.json"),
    },
    Table {
        product: "taxi_invoice",
        operations: "create_taxi_company get_driver get_taxi get_taxi_company get_user_taxi_order_by_token insert_card list_user_taxi_orders punch_attendance update_driver update_taxi upload_file",
        json: include_str!("taxi_invoice.json"),
    },
    Table {
        product: "vehicle",
        operations: "create_etc_highway_transaction create_parking create_parking_transaction get_etc_contract_by_contract_id get_etc_contract_by_openid get_etc_transaction_by_out_trade_no get_etc_transaction_by_transaction_id get_parking_transaction get_plate_service preopen_etc",
        json: include_str!("vehicle.json"),
    },
    Table {
        product: "weekly_discount",
        operations: "enroll_in_activity get_activity list_activities",
        json: include_str!("weekly_discount.json"),
    },
];

pub(super) const EVENTS: &str = include_str!("events.json");
pub(super) const ERRORS: &str = include_str!("errors.json");
