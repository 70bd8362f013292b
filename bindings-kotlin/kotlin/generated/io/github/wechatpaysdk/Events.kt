// Generated from api/ by `cargo xtask generate`; do not edit.

package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonObject

/** The documented types of notifications; there may be others. */
public object EventType {
    /**
     * - [AbnormalFundProcessingTransferSuccessEvent]
     */
    public const val ABNORMAL_FUND_PROCESSING_TRANSFER_SUCCESS: String = "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"

    /**
     * - [ApplymentStateApprovedEvent]
     */
    public const val APPLYMENT_STATE_APPROVED: String = "APPLYMENT_STATE.APPROVED"

    /**
     * - [BlockRecordChangeEvent]
     */
    public const val BLOCKRECORD_CHANGE: String = "BLOCKRECORD.CHANGE"

    /**
     * - [BlockSubmissionChangeEvent]
     */
    public const val BLOCKSUBMISSION_CHANGE: String = "BLOCKSUBMISSION.CHANGE"

    /**
     * - [BrandMemberCardSpPointExchangeCouponEvent]
     */
    public const val BRAND_MEMBER_CARD_SP_POINT_EXCHANGE_COUPON: String = "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON"

    /**
     * - [BrandMemberCardSpSyncUserPointEvent]
     */
    public const val BRAND_MEMBER_CARD_SP_SYNC_USER_POINT: String = "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT"

    /**
     * - [BrandMemberCardSpUserCardCreateEvent]
     */
    public const val BRAND_MEMBER_CARD_SP_USER_CARD_CREATE: String = "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE"

    /**
     * - [BrandMemberCardSpUserCardDeleteEvent]
     */
    public const val BRAND_MEMBER_CARD_SP_USER_CARD_DELETE: String = "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE"

    /**
     * - [BudgetClosedEvent]
     */
    public const val BUDGET_CLOSED: String = "BUDGET.CLOSED"

    /**
     * - [BudgetFinishedEvent]
     */
    public const val BUDGET_FINISHED: String = "BUDGET.FINISHED"

    /**
     * - [BudgetLockedEvent]
     */
    public const val BUDGET_LOCKED: String = "BUDGET.LOCKED"

    /**
     * - [ComplaintCreateEvent]
     */
    public const val COMPLAINT_CREATE: String = "COMPLAINT.CREATE"

    /**
     * - [ComplaintStateChangeEvent]
     */
    public const val COMPLAINT_STATE_CHANGE: String = "COMPLAINT.STATE_CHANGE"

    /**
     * - [CouponSendEvent]
     */
    public const val COUPON_SEND: String = "COUPON.SEND"

    /**
     * - [CouponUseEvent]
     */
    public const val COUPON_USE: String = "COUPON.USE"

    /**
     * - [CreditRepaymentDeductionPayEvent]
     */
    public const val CREDIT_REPAYMENT_DEDUCTION_PAY: String = "CREDIT_REPAYMENT.DEDUCTION_PAY"

    /**
     * - [CreditRepaymentSignContractEvent]
     */
    public const val CREDIT_REPAYMENT_SIGN_CONTRACT: String = "CREDIT_REPAYMENT.SIGN_CONTRACT"

    /**
     * - [CreditRepaymentTerminateContractEvent]
     */
    public const val CREDIT_REPAYMENT_TERMINATE_CONTRACT: String = "CREDIT_REPAYMENT.TERMINATE_CONTRACT"

    /**
     * - [CrossBorderPayGetMchInfoEvent]
     */
    public const val CROSS_BORDER_PAY_GET_MCH_INFO: String = "CROSS_BORDER_PAY.GET_MCH_INFO"

    /**
     * - [CrossBorderPayPushOrderInfoEvent]
     */
    public const val CROSS_BORDER_PAY_PUSH_ORDER_INFO: String = "CROSS_BORDER_PAY.PUSH_ORDER_INFO"

    /**
     * - [DeliveryPlanChangeEvent]
     */
    public const val DELIVERY_PLAN_CHANGE: String = "DELIVERY_PLAN.CHANGE"

    /**
     * - [DiscountCardAgreementEndedEvent]
     */
    public const val DISCOUNT_CARD_AGREEMENT_ENDED: String = "DISCOUNT_CARD.AGREEMENT_ENDED"

    /**
     * - [DiscountCardGetCardEvent]
     */
    public const val DISCOUNT_CARD_GET_CARD: String = "DISCOUNT_CARD.GET_CARD"

    /**
     * - [DiscountCardSettlementEvent]
     */
    public const val DISCOUNT_CARD_SETTLEMENT: String = "DISCOUNT_CARD.SETTLEMENT"

    /**
     * - [DiscountCardUserAcceptedEvent]
     */
    public const val DISCOUNT_CARD_USER_ACCEPTED: String = "DISCOUNT_CARD.USER_ACCEPTED"

    /**
     * - [DiscountCardUserPaidEvent]
     */
    public const val DISCOUNT_CARD_USER_PAID: String = "DISCOUNT_CARD.USER_PAID"

    /**
     * - [EcommerceEntrustSignEvent]
     */
    public const val ECOMMERCE_ENTRUST_SIGN: String = "ECOMMERCE_ENTRUST.SIGN"

    /**
     * - [EcommerceEntrustTerminateEvent]
     */
    public const val ECOMMERCE_ENTRUST_TERMINATE: String = "ECOMMERCE_ENTRUST.TERMINATE"

    /**
     * - [EduSchoolPayUserDebtStateUpdateEvent]
     */
    public const val EDU_SCHOOL_PAY_USER_DEBT_STATE_UPDATE: String = "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE"

    /**
     * - [EntrustReleaseEvent]
     */
    public const val ENTRUST_RELEASE: String = "ENTRUST.RELEASE"

    /**
     * - [EntrustSignEvent]
     */
    public const val ENTRUST_SIGN: String = "ENTRUST.SIGN"

    /**
     * - [EntrustSigningEvent]
     */
    public const val ENTRUST_SIGNING: String = "ENTRUST.SIGNING"

    /**
     * - [EntrustTerminateEvent]
     */
    public const val ENTRUST_TERMINATE: String = "ENTRUST.TERMINATE"

    /**
     * - [EntrustTerminateInquiryEvent]
     */
    public const val ENTRUST_TERMINATE_INQUIRY: String = "ENTRUST.TERMINATE_INQUIRY"

    /**
     * - [EntrustTerminateRetentionEvent]
     */
    public const val ENTRUST_TERMINATE_RETENTION: String = "ENTRUST.TERMINATE_RETENTION"

    /**
     * - [FacePayUserStateChangeEvent]
     */
    public const val FACEPAY_USER_STATE_CHANGE: String = "FACEPAY.USER_STATE_CHANGE"

    /**
     * - [FapiaoCardDiscardedEvent]
     */
    public const val FAPIAO_CARD_DISCARDED: String = "FAPIAO.CARD_DISCARDED"

    /**
     * - [FapiaoCardInsertedEvent]
     */
    public const val FAPIAO_CARD_INSERTED: String = "FAPIAO.CARD_INSERTED"

    /**
     * - [FapiaoIssuedEvent]
     */
    public const val FAPIAO_ISSUED: String = "FAPIAO.ISSUED"

    /**
     * - [FapiaoReversedEvent]
     */
    public const val FAPIAO_REVERSED: String = "FAPIAO.REVERSED"

    /**
     * - [FapiaoUserAppliedEvent]
     */
    public const val FAPIAO_USER_APPLIED: String = "FAPIAO.USER_APPLIED"

    /**
     * - [HirePowerBankReceiveInsuranceEvent]
     */
    public const val HIRE_POWER_BANK_RECEIVE_INSURANCE: String = "HIRE_POWER_BANK.RECEIVE_INSURANCE"

    /**
     * - [InsuranceEntrustRenewEvent]
     */
    public const val INSURANCE_ENTRUST_RENEW: String = "INSURANCE_ENTRUST.RENEW"

    /**
     * - [InsuranceEntrustSignEvent]
     */
    public const val INSURANCE_ENTRUST_SIGN: String = "INSURANCE_ENTRUST.SIGN"

    /**
     * - [InsuranceEntrustTerminateEvent]
     */
    public const val INSURANCE_ENTRUST_TERMINATE: String = "INSURANCE_ENTRUST.TERMINATE"

    /**
     * - [InsurancePolicyManagementGrantedEvent]
     */
    public const val INSURANCE_POLICY_MANAGEMENT_GRANTED: String = "INSURANCE_POLICY_MANAGEMENT.GRANTED"

    /**
     * - [MallAuthActivateCardEvent]
     */
    public const val MALL_AUTH_ACTIVATE_CARD: String = "MALL_AUTH.ACTIVATE_CARD"

    /**
     * - [MallRefundSuccessEvent]
     */
    public const val MALL_REFUND_SUCCESS: String = "MALL_REFUND.SUCCESS"

    /**
     * - [MallTransactionSuccessEvent]
     */
    public const val MALL_TRANSACTION_SUCCESS: String = "MALL_TRANSACTION.SUCCESS"

    /**
     * - [ManageRecordChangeEvent]
     */
    public const val MANAGERECORD_CHANGE: String = "MANAGERECORD.CHANGE"

    /**
     * - [MchTransferAuthorizationClosedEvent]
     */
    public const val MCHTRANSFER_AUTHORIZATION_CLOSED: String = "MCHTRANSFER.AUTHORIZATION.CLOSED"

    /**
     * - [MchTransferAuthorizationConfirmedEvent]
     */
    public const val MCHTRANSFER_AUTHORIZATION_CONFIRMED: String = "MCHTRANSFER.AUTHORIZATION.CONFIRMED"

    /**
     * - [MchTransferBatchClosedEvent]
     */
    public const val MCHTRANSFER_BATCH_CLOSED: String = "MCHTRANSFER.BATCH.CLOSED"

    /**
     * - [MchTransferBatchFinishedEvent]
     */
    public const val MCHTRANSFER_BATCH_FINISHED: String = "MCHTRANSFER.BATCH.FINISHED"

    /**
     * - [MchTransferBillFinishedEvent]
     */
    public const val MCHTRANSFER_BILL_FINISHED: String = "MCHTRANSFER.BILL.FINISHED"

    /**
     * - [MchTransferQqWalletBillFinishedEvent]
     */
    public const val MCHTRANSFER_QQWALLETBILL_FINISHED: String = "MCHTRANSFER.QQWALLETBILL.FINISHED"

    /**
     * - [MchwithdrawChangeEvent]
     */
    public const val MCHWITHDRAW_CHANGE: String = "MCHWITHDRAW.CHANGE"

    /**
     * - [MedicalInsuranceSuccessEvent]
     */
    public const val MEDICAL_INSURANCE_SUCCESS: String = "MEDICAL_INSURANCE.SUCCESS"

    /**
     * - [MemberCardAcceptCardEvent]
     */
    public const val MEMBERCARD_ACCEPT_CARD: String = "MEMBERCARD.ACCEPT_CARD"

    /**
     * - [MemberCardActivateCardEvent]
     */
    public const val MEMBERCARD_ACTIVATE_CARD: String = "MEMBERCARD.ACTIVATE_CARD"

    /**
     * - [MemberCardUserCardManageEvent]
     */
    public const val MEMBERCARD_USERCARD_MANAGE: String = "MEMBERCARD.USERCARD_MANAGE"

    /**
     * - [MerchantNotifyNotifyEvent]
     */
    public const val MERCHANT_NOTIFY_NOTIFY: String = "MERCHANT_NOTIFY.NOTIFY"

    /**
     * - [PapaySignContractMerchantEvent]
     * - [PapaySignContractPartnerEvent]
     */
    public const val PAPAY_SIGN: String = "PAPAY.SIGN"

    /**
     * - [PapayTerminateContractMerchantEvent]
     * - [PapayTerminateContractPartnerEvent]
     */
    public const val PAPAY_TERMINATE: String = "PAPAY.TERMINATE"

    /**
     * - [ParkingFeeQueryTransInfoEvent]
     */
    public const val PARKING_FEE_QUERY_TRANS_INFO: String = "PARKING_FEE.QUERY_TRANS_INFO"

    /**
     * - [PayScoreBindServiceAccountEvent]
     */
    public const val PAYSCORE_BIND_SERVICE_ACCOUNT: String = "PAYSCORE.BIND_SERVICE_ACCOUNT"

    /**
     * - [PayScoreMchPrepayEvent]
     */
    public const val PAYSCORE_MCH_PREPAY: String = "PAYSCORE.MCH_PREPAY"

    /**
     * - [PayScoreUserAcceptedEvent]
     */
    public const val PAYSCORE_USER_ACCEPTED: String = "PAYSCORE.USER_ACCEPTED"

    /**
     * - [PayScoreUserCancelSignPlanEvent]
     */
    public const val PAYSCORE_USER_CANCEL_SIGN_PLAN: String = "PAYSCORE.USER_CANCEL_SIGN_PLAN"

    /**
     * - [PayScoreUserCloseServiceEvent]
     * - [PayScoreUserCloseServiceBankEvent]
     * - [PayScoreUserCloseServicePartnerEvent]
     */
    public const val PAYSCORE_USER_CLOSE_SERVICE: String = "PAYSCORE.USER_CLOSE_SERVICE"

    /**
     * - [PayScoreUserConfirmEvent]
     * - [PayScoreUserConfirmBankEvent]
     * - [PayScoreUserConfirmPartnerEvent]
     */
    public const val PAYSCORE_USER_CONFIRM: String = "PAYSCORE.USER_CONFIRM"

    /**
     * - [PayScoreUserOpenServiceEvent]
     * - [PayScoreUserOpenServiceBankEvent]
     * - [PayScoreUserOpenServicePartnerEvent]
     */
    public const val PAYSCORE_USER_OPEN_SERVICE: String = "PAYSCORE.USER_OPEN_SERVICE"

    /**
     * - [PayScoreUserPaidEvent]
     * - [PayScoreUserPaidBankEvent]
     * - [PayScoreUserPaidPartnerEvent]
     */
    public const val PAYSCORE_USER_PAID: String = "PAYSCORE.USER_PAID"

    /**
     * - [PayScoreUserSignPlanMerchantEvent]
     * - [PayScoreUserSignPlanPartnerEvent]
     */
    public const val PAYSCORE_USER_SIGN_PLAN: String = "PAYSCORE.USER_SIGN_PLAN"

    /**
     * - [ProductCouponSpImageGenerationEvent]
     */
    public const val PRODUCT_COUPON_SP_IMAGE_GENERATION: String = "PRODUCT_COUPON_SP.IMAGE_GENERATION"

    /**
     * - [ProductCouponSpSendEvent]
     */
    public const val PRODUCT_COUPON_SP_SEND: String = "PRODUCT_COUPON_SP.SEND"

    /**
     * - [ProfitSharingReturnFundsChangeMerchantEvent]
     * - [ProfitSharingReturnFundsChangePartnerEvent]
     */
    public const val PROFITSHARING_RETURN: String = "PROFITSHARING.RETURN"

    /**
     * - [ProfitSharingSuccessFundsChangeMerchantEvent]
     * - [ProfitSharingSuccessFundsChangePartnerEvent]
     */
    public const val PROFITSHARING_SUCCESS: String = "PROFITSHARING.SUCCESS"

    /**
     * - [RechargeClosedEvent]
     */
    public const val RECHARGE_CLOSED: String = "RECHARGE.CLOSED"

    /**
     * - [RechargeFundReturnedEvent]
     */
    public const val RECHARGE_FUND_RETURNED: String = "RECHARGE.FUND_RETURNED"

    /**
     * - [RechargeSuccessEvent]
     */
    public const val RECHARGE_SUCCESS: String = "RECHARGE.SUCCESS"

    /**
     * - [RefundAbnormalEcommerceEvent]
     * - [RefundAbnormalMerchantEvent]
     * - [RefundAbnormalPartnerEvent]
     * - [RefundAbnormalGlobalPayMerchantEvent]
     * - [RefundAbnormalGlobalPayPartnerEvent]
     */
    public const val REFUND_ABNORMAL: String = "REFUND.ABNORMAL"

    /**
     * - [RefundClosedEcommerceEvent]
     * - [RefundClosedMerchantEvent]
     * - [RefundClosedPartnerEvent]
     * - [RefundClosedGlobalPayMerchantEvent]
     * - [RefundClosedGlobalPayPartnerEvent]
     */
    public const val REFUND_CLOSED: String = "REFUND.CLOSED"

    /**
     * - [RefundSuccessEcommerceEvent]
     * - [RefundSuccessMerchantEvent]
     * - [RefundSuccessPartnerEvent]
     * - [RefundSuccessGlobalPayMerchantEvent]
     * - [RefundSuccessGlobalPayPartnerEvent]
     */
    public const val REFUND_SUCCESS: String = "REFUND.SUCCESS"

    /**
     * - [RiskTradeIdentificationEvent]
     */
    public const val RISKTRADE_IDENTIFICATION: String = "RISKTRADE.IDENTIFICATION"

    /**
     * - [SecurityEchoSuccessEvent]
     */
    public const val SECURITY_ECHO_SUCCESS: String = "SECURITY_ECHO.SUCCESS"

    /**
     * - [SettlementSuccessEvent]
     */
    public const val SETTLEMENT_SUCCESS: String = "SETTLEMENT.SUCCESS"

    /**
     * - [TransactionFailEducationEvent]
     * - [TransactionFailVehicleEvent]
     */
    public const val TRANSACTION_FAIL: String = "TRANSACTION.FAIL"

    /**
     * - [TransactionIndustryFailedEvent]
     */
    public const val TRANSACTION_INDUSTRY_FAILED: String = "TRANSACTION.INDUSTRY_FAILED"

    /**
     * - [TransactionIndustrySuccessEvent]
     */
    public const val TRANSACTION_INDUSTRY_SUCCESS: String = "TRANSACTION.INDUSTRY_SUCCESS"

    /**
     * - [TransactionPayBackEvent]
     */
    public const val TRANSACTION_PAY_BACK: String = "TRANSACTION.PAY_BACK"

    /**
     * - [TransactionSuccessCombineEvent]
     * - [TransactionSuccessEducationEvent]
     * - [TransactionSuccessPartnerEvent]
     * - [TransactionSuccessPayEvent]
     * - [TransactionSuccessProfitSharingFundsChangeMerchantEvent]
     * - [TransactionSuccessProfitSharingFundsChangePartnerEvent]
     * - [TransactionSuccessVehicleEtcEvent]
     * - [TransactionSuccessVehicleParkingEvent]
     * - [TransactionSuccessGlobalPayMerchantEvent]
     * - [TransactionSuccessGlobalPayPartnerEvent]
     */
    public const val TRANSACTION_SUCCESS: String = "TRANSACTION.SUCCESS"

    /**
     * - [VehicleEntranceStateChangeEvent]
     */
    public const val VEHICLE_ENTRANCE_STATE_CHANGE: String = "VEHICLE.ENTRANCE_STATE_CHANGE"

    /**
     * - [VehicleUserStateChangeEvent]
     */
    public const val VEHICLE_USER_STATE_CHANGE: String = "VEHICLE.USER_STATE_CHANGE"

    /**
     * - [ViolationAppealEvent]
     */
    public const val VIOLATION_APPEAL: String = "VIOLATION.APPEAL"

    /**
     * - [ViolationInterceptEvent]
     */
    public const val VIOLATION_INTERCEPT: String = "VIOLATION.INTERCEPT"

    /**
     * - [ViolationPunishEvent]
     */
    public const val VIOLATION_PUNISH: String = "VIOLATION.PUNISH"

    /**
     * - [WeBizPayAuthorizedEvent]
     */
    public const val WEBIZPAY_AUTHORIZED: String = "WEBIZPAY.AUTHORIZED"

    /**
     * - [WeBizPayPaymentRefundSuccessEvent]
     */
    public const val WEBIZPAY_PAYMENTREFUNDSUCCESS: String = "WEBIZPAY.PAYMENTREFUNDSUCCESS"

    /**
     * - [WeBizPayPaymentSuccessEvent]
     */
    public const val WEBIZPAY_PAYMENTSUCCESS: String = "WEBIZPAY.PAYMENTSUCCESS"

    /**
     * - [WeBizPayQuotaCardExpiredEvent]
     */
    public const val WEBIZPAY_QUOTACARDEXPIRED: String = "WEBIZPAY.QUOTACARDEXPIRED"

    /**
     * - [WeBizPayRevokedEvent]
     */
    public const val WEBIZPAY_REVOKED: String = "WEBIZPAY.REVOKED"
}

/**
 * `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`: Money in transit was paid out in another way (异常转付处理结果).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014591539)
 */
public class AbnormalFundProcessingTransferSuccessEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.ecommerceindividual.AbnormalFundProcessingTransferSuccessResource) : Event(envelope)

/**
 * `APPLYMENT_STATE.APPROVED`: An application for other domains was approved (H5支付域名修改申请事件).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118)
 */
public class ApplymentStateApprovedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalmerchant.H5DomainApplicationResource) : Event(envelope)

/**
 * `BLOCKRECORD.CHANGE`: A payment of a sub-merchant was blocked (商户交易拦截记录新增).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
 */
public class BlockRecordChangeEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.merchantmanage.BlockRecordChangeResource) : Event(envelope)

/**
 * `BLOCKSUBMISSION.CHANGE`: An appeal against a blocked payment has moved on (商户交易拦截记录申诉).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
 */
public class BlockSubmissionChangeEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.merchantmanage.BlockSubmissionChangeResource) : Event(envelope)

/**
 * `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: A member wants to exchange points for a coupon (用户积分兑券事件通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015878622)
 */
public class BrandMemberCardSpPointExchangeCouponEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.brandmembercard.PointExchangeCouponResource) : Event(envelope)

/**
 * `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`: The points of a member are to be reported (用户积分同步事件通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016096820)
 */
public class BrandMemberCardSpSyncUserPointEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.brandmembercard.SyncUserPointResource) : Event(envelope)

/**
 * `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: A user has joined and has to be confirmed (会员卡事件通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
 */
public class BrandMemberCardSpUserCardCreateEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.brandmembercard.UserCardCreateResource) : Event(envelope)

/**
 * `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`: A member has left (会员卡事件通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
 */
public class BrandMemberCardSpUserCardDeleteEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.brandmembercard.UserCardDeleteResource) : Event(envelope)

/**
 * `BUDGET.CLOSED`: A budget was closed (公益捐赠-预算申请关闭).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
 */
public class BudgetClosedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.charitytransfer.BudgetClosedResource) : Event(envelope)

/**
 * `BUDGET.FINISHED`: A budget has come to its end (公益捐赠-预算申请完结).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
 */
public class BudgetFinishedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.charitytransfer.BudgetFinishedResource) : Event(envelope)

/**
 * `BUDGET.LOCKED`: The money of a budget was locked (公益捐赠-预算申请锁定成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
 */
public class BudgetLockedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.charitytransfer.BudgetLockedResource) : Event(envelope)

/**
 * `COMPLAINT.CREATE`: A payer has complained (投诉通知回调).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289719)
 */
public class ComplaintCreateEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.complaints.ComplaintResource) : Event(envelope)

/**
 * `COMPLAINT.STATE_CHANGE`: A complaint has moved on (投诉通知回调).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289719)
 */
public class ComplaintStateChangeEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.complaints.ComplaintResource) : Event(envelope)

/**
 * `COUPON.SEND`: A coupon was given to a user (领券事件).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285279)
 */
public class CouponSendEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.merchantcoupon.CouponSendResource) : Event(envelope)

/**
 * `COUPON.USE`: A coupon was used (核销事件回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285250)
 */
public class CouponUseEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.cashcoupon.CouponUseResource) : Event(envelope)

/**
 * `CREDIT_REPAYMENT.DEDUCTION_PAY`: A repayment was collected (自动还款扣费还款成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790592)
 */
public class CreditRepaymentDeductionPayEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.repayment.DeductionPayResource) : Event(envelope)

/**
 * `CREDIT_REPAYMENT.SIGN_CONTRACT`: An agreement of automatic repayment was signed (自动还款协议签约成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790583)
 */
public class CreditRepaymentSignContractEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.repayment.ContractResource) : Event(envelope)

/**
 * `CREDIT_REPAYMENT.TERMINATE_CONTRACT`: An agreement of automatic repayment was terminated (自动还款协议解约成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790583)
 */
public class CreditRepaymentTerminateContractEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.repayment.ContractResource) : Event(envelope)

/**
 * `CROSS_BORDER_PAY.GET_MCH_INFO`: A payer scanned a merchant's code: what it stands for is asked (外包内用-查询收款二维码信息).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/institution/4019762388)
 */
public class CrossBorderPayGetMchInfoEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpay.GetMerchantResource) : Event(envelope)

/**
 * `CROSS_BORDER_PAY.PUSH_ORDER_INFO`: A payer entered an amount: a prepay id is asked for (外包内用-推送订单信息).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/institution/4019762399)
 */
public class CrossBorderPayPushOrderInfoEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpay.PushOrderResource) : Event(envelope)

/**
 * `DELIVERY_PLAN.CHANGE`: A delivery plan changed its state (投放计划状态变更通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016168699)
 */
public class DeliveryPlanChangeEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.deliveryplan.PlanChangeResource) : Event(envelope)

/**
 * `DISCOUNT_CARD.AGREEMENT_ENDED`: A user's card has come to its end (守约状态变化).
 *
 * Documented by the community, not in the current official documentation.
 */
public class DiscountCardAgreementEndedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.discountcard.CardResource) : Event(envelope)

/**
 * `DISCOUNT_CARD.GET_CARD`: A user has taken a card (微信先享卡用户领卡).
 *
 * Documented by the community, not in the current official documentation.
 */
public class DiscountCardGetCardEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.discountcard.GetCardResource) : Event(envelope)

/**
 * `DISCOUNT_CARD.SETTLEMENT`: A user has settled a card (微信先享卡用户结算).
 *
 * Documented by the community, not in the current official documentation.
 */
public class DiscountCardSettlementEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.discountcard.GetCardResource) : Event(envelope)

/**
 * `DISCOUNT_CARD.USER_ACCEPTED`: A user has accepted a card (微信先享卡用户领卡).
 *
 * Documented by the community, not in the current official documentation.
 */
public class DiscountCardUserAcceptedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.discountcard.CardResource) : Event(envelope)

/**
 * `DISCOUNT_CARD.USER_PAID`: A card was charged (扣费状态变化).
 *
 * Documented by the community, not in the current official documentation.
 */
public class DiscountCardUserPaidEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.discountcard.UserPaidResource) : Event(envelope)

/**
 * `ECOMMERCE_ENTRUST.SIGN`: An agreement was signed (收付通合单代扣签约成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class EcommerceEntrustSignEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.ecommercepapay.EntrustResource) : Event(envelope)

/**
 * `ECOMMERCE_ENTRUST.TERMINATE`: An agreement was terminated (收付通合单代扣解约成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class EcommerceEntrustTerminateEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.ecommercepapay.EntrustResource) : Event(envelope)

/**
 * `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`: A user's campus debts have changed (校园轻松付用户欠款状态变化).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161155)
 */
public class EduSchoolPayUserDebtStateUpdateEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.education.SchoolUserDebtStateUpdateResource) : Event(envelope)

/**
 * `ENTRUST.RELEASE`: An agreement of renewal was terminated (教育续费通用户解约成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286235)
 */
public class EntrustReleaseEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.education.EntrustReleaseResource) : Event(envelope)

/**
 * `ENTRUST.SIGN`: An agreement was signed (委托代扣签约成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016724543)
 */
public class EntrustSignEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.papay.EntrustSignResource) : Event(envelope)

/**
 * `ENTRUST.SIGNING`: An agreement of renewal was signed (教育续费通用户签约成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286235)
 */
public class EntrustSigningEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.education.EntrustSigningResource) : Event(envelope)

/**
 * `ENTRUST.TERMINATE`: An agreement was terminated (委托代扣解约成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012160323)
 */
public class EntrustTerminateEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.papay.EntrustTerminateResource) : Event(envelope)

/**
 * `ENTRUST.TERMINATE_INQUIRY`: A user wants to terminate: the merchant is asked whether that is possible (代扣解约问询).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012978455)
 */
public class EntrustTerminateInquiryEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.papay.EntrustTerminateInquiryResource) : Event(envelope)

/**
 * `ENTRUST.TERMINATE_RETENTION`: A user wants to terminate: the merchant is asked for an offer to stay (代扣解约挽留业务-获取解约挽留信息).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012312222)
 */
public class EntrustTerminateRetentionEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.papay.EntrustTerminateRetentionResource) : Event(envelope)

/**
 * `FACEPAY.USER_STATE_CHANGE`: The agreement of a user has changed (用户签约状态变更).
 *
 * Documented by the community, not in the current official documentation.
 */
public class FacePayUserStateChangeEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.facepay.UserStateChangeResource) : Event(envelope)

/**
 * `FAPIAO.CARD_DISCARDED`: The card of an invoice was made void (发票卡券作废通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792560)
 */
public class FapiaoCardDiscardedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.fapiao.FapiaoResource) : Event(envelope)

/**
 * `FAPIAO.CARD_INSERTED`: An invoice was put into the user's card pack (发票插入用户卡包成功通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792578)
 */
public class FapiaoCardInsertedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.fapiao.FapiaoResource) : Event(envelope)

/**
 * `FAPIAO.ISSUED`: An invoice was issued (发票开具成功通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792570)
 */
public class FapiaoIssuedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.fapiao.FapiaoResource) : Event(envelope)

/**
 * `FAPIAO.REVERSED`: An invoice was reversed (发票冲红成功通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792571)
 */
public class FapiaoReversedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.fapiao.FapiaoResource) : Event(envelope)

/**
 * `FAPIAO.USER_APPLIED`: The user has entered an invoice title (用户发票抬头填写完成通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792559)
 */
public class FapiaoUserAppliedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.fapiao.UserAppliedResource) : Event(envelope)

/**
 * `HIRE_POWER_BANK.RECEIVE_INSURANCE`: An insurance for overnight return has changed its state (隔夜归还保险订单状态变化).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html)
 */
public class HirePowerBankReceiveInsuranceEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.hirepowerbank.ReceiveInsuranceResource) : Event(envelope)

/**
 * `INSURANCE_ENTRUST.RENEW`: An agreement was renewed (保险商户委托代续期完成).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)
 */
public class InsuranceEntrustRenewEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.insurancepapay.EntrustRenewResource) : Event(envelope)

/**
 * `INSURANCE_ENTRUST.SIGN`: An agreement was signed (保险商户委托代扣签约成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)
 */
public class InsuranceEntrustSignEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.insurancepapay.EntrustResource) : Event(envelope)

/**
 * `INSURANCE_ENTRUST.TERMINATE`: An agreement was terminated (保险商户委托代扣解约完成).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)
 */
public class InsuranceEntrustTerminateEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.insurancepapay.EntrustResource) : Event(envelope)

/**
 * `INSURANCE_POLICY_MANAGEMENT.GRANTED`: A user has authorised a policy (微信保单服务用户授权成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016943540)
 */
public class InsurancePolicyManagementGrantedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.insurancepolicy.AuthorizationGrantedResource) : Event(envelope)

/**
 * `MALL_AUTH.ACTIVATE_CARD`: A member has authorised the mall to give points (商圈会员积分服务授权结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285836)
 */
public class MallAuthActivateCardEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.businesscircle.MallAuthActivateCardResource) : Event(envelope)

/**
 * `MALL_REFUND.SUCCESS`: A payment of a member in the mall was refunded (商圈会员场内退款结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285869)
 */
public class MallRefundSuccessEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.businesscircle.MallRefundSuccessResource) : Event(envelope)

/**
 * `MALL_TRANSACTION.SUCCESS`: A member has paid in the mall (商圈会员场内支付结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285856)
 */
public class MallTransactionSuccessEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.businesscircle.MallTransactionSuccessResource) : Event(envelope)

/**
 * `MANAGERECORD.CHANGE`: A management record has changed (商户管理记录).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
 */
public class ManageRecordChangeEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.merchantmanage.ManageRecordChangeResource) : Event(envelope)

/**
 * `MCHTRANSFER.AUTHORIZATION.CLOSED`: An authorization to receive without confirming has ended (免确认收款授权结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
 */
public class MchTransferAuthorizationClosedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.mchtransfer.AuthorizationClosedResource) : Event(envelope)

/**
 * `MCHTRANSFER.AUTHORIZATION.CONFIRMED`: A user has authorised receiving without confirming (免确认收款授权结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
 */
public class MchTransferAuthorizationConfirmedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.mchtransfer.AuthorizationConfirmedResource) : Event(envelope)

/**
 * `MCHTRANSFER.BATCH.CLOSED`: A batch was closed (商家转账批次关闭).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)
 */
public class MchTransferBatchClosedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.batchtransfer.BatchClosedResource) : Event(envelope)

/**
 * `MCHTRANSFER.BATCH.FINISHED`: A batch has come to its end (商家转账批次完成).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)
 */
public class MchTransferBatchFinishedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.batchtransfer.BatchFinishedResource) : Event(envelope)

/**
 * `MCHTRANSFER.BILL.FINISHED`: A transfer has come to its end (商家转账回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012712115)
 */
public class MchTransferBillFinishedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.mchtransfer.TransferBillFinishedResource) : Event(envelope)

/**
 * `MCHTRANSFER.QQWALLETBILL.FINISHED`: A transfer to a QQ wallet has come to its end (转账到QQ钱包).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014301851)
 */
public class MchTransferQqWalletBillFinishedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.mchtransfer.QqWalletBillFinishedResource) : Event(envelope)

/**
 * `MCHWITHDRAW.CHANGE`: A withdrawal has moved on (商户提现状态变更通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013049135)
 */
public class MchwithdrawChangeEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.ecommercefund.WithdrawalChangeResource) : Event(envelope)

/**
 * `MEDICAL_INSURANCE.SUCCESS`: An order was paid (医保混合收款成功通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781554)
 */
public class MedicalInsuranceSuccessEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.medicalinsurance.OrderSuccessResource) : Event(envelope)

/**
 * `MEMBERCARD.ACCEPT_CARD`: A user has taken a card (会员卡领卡事件).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
 */
public class MemberCardAcceptCardEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.membercard.AcceptCardResource) : Event(envelope)

/**
 * `MEMBERCARD.ACTIVATE_CARD`: A user has activated a card (会员卡激活事件).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
 */
public class MemberCardActivateCardEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.membercard.ActivateCardResource) : Event(envelope)

/**
 * `MEMBERCARD.USERCARD_MANAGE`: A user has looked at a card, changed or deleted it (用户管理会员卡事件).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
 */
public class MemberCardUserCardManageEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.membercard.UserCardManageResource) : Event(envelope)

/**
 * `MERCHANT_NOTIFY.NOTIFY`: News about a merchant that the partner has subscribed to (合作伙伴订阅).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016022266)
 */
public class MerchantNotifyNotifyEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.merchantmanage.MerchantNotifyResource) : Event(envelope)

/**
 * `PAPAY.SIGN`: An agreement with a merchant was signed (跨境/全球-委托代扣签约成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class PapaySignContractMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpapay.ContractMerchantResource) : Event(envelope)

/**
 * `PAPAY.SIGN`: An agreement with a sub-merchant was signed (跨境/全球-委托代扣签约成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class PapaySignContractPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpapay.ContractPartnerResource) : Event(envelope)

/**
 * `PAPAY.TERMINATE`: An agreement with a merchant was terminated (跨境/全球-委托代扣成功解约).
 *
 * Documented by the community, not in the current official documentation.
 */
public class PapayTerminateContractMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpapay.ContractMerchantResource) : Event(envelope)

/**
 * `PAPAY.TERMINATE`: An agreement with a sub-merchant was terminated (跨境/全球-委托代扣成功解约).
 *
 * Documented by the community, not in the current official documentation.
 */
public class PapayTerminateContractPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpapay.ContractPartnerResource) : Event(envelope)

/**
 * `PARKING_FEE.QUERY_TRANS_INFO`: The merchant is asked for the fee of a parked car (商户查费回调).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4024070065)
 */
public class ParkingFeeQueryTransInfoEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.parkingpayment.ParkingFeeQueryResource) : Event(envelope)

/**
 * `PAYSCORE.BIND_SERVICE_ACCOUNT`: A sub-merchant was bound to a service (服务账户绑定结果).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012156110)
 */
public class PayScoreBindServiceAccountEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscorepartner.BindServiceAccountResource) : Event(envelope)

/**
 * `PAYSCORE.MCH_PREPAY`: A merchant has prepared an order (支付分从业机构-商户预下单).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012084127)
 */
public class PayScoreMchPrepayEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscorebank.MerchantPrepayResource) : Event(envelope)

/**
 * `PAYSCORE.USER_ACCEPTED`: A user has accepted a service order (支付分服务确认订单).
 *
 * Documented by the community, not in the current official documentation.
 */
public class PayScoreUserAcceptedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscore.UserAcceptedResource) : Event(envelope)

/**
 * `PAYSCORE.USER_CANCEL_SIGN_PLAN`: A user's plan was cancelled (取消签约).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286184)
 */
public class PayScoreUserCancelSignPlanEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscoreplan.UserCancelSignPlanResource) : Event(envelope)

/**
 * `PAYSCORE.USER_CLOSE_SERVICE`: A user has ended an authorization (支付分服务用户解除授权成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647393)
 */
public class PayScoreUserCloseServiceEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscore.UserServiceResource) : Event(envelope)

/**
 * `PAYSCORE.USER_CLOSE_SERVICE`: A user has ended an authorization (支付分服务用户解除授权成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class PayScoreUserCloseServiceBankEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscorebank.UserServiceResource) : Event(envelope)

/**
 * `PAYSCORE.USER_CLOSE_SERVICE`: A user has ended an authorization (支付分服务用户解除授权成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class PayScoreUserCloseServicePartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscorepartner.UserServiceResource) : Event(envelope)

/**
 * `PAYSCORE.USER_CONFIRM`: A user has confirmed a service order (确认订单回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587953)
 */
public class PayScoreUserConfirmEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscore.UserConfirmResource) : Event(envelope)

/**
 * `PAYSCORE.USER_CONFIRM`: A user has confirmed a service order (支付分服务用户确认成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class PayScoreUserConfirmBankEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscorebank.UserConfirmResource) : Event(envelope)

/**
 * `PAYSCORE.USER_CONFIRM`: A user has confirmed a service order (确认订单回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012586137)
 */
public class PayScoreUserConfirmPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscorepartner.UserConfirmResource) : Event(envelope)

/**
 * `PAYSCORE.USER_OPEN_SERVICE`: A user has authorised the service (支付分服务用户授权成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647393)
 */
public class PayScoreUserOpenServiceEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscore.UserServiceResource) : Event(envelope)

/**
 * `PAYSCORE.USER_OPEN_SERVICE`: A user has authorised the service (支付分服务用户授权成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class PayScoreUserOpenServiceBankEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscorebank.UserServiceResource) : Event(envelope)

/**
 * `PAYSCORE.USER_OPEN_SERVICE`: A user has authorised the service (支付分服务用户授权成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class PayScoreUserOpenServicePartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscorepartner.UserServiceResource) : Event(envelope)

/**
 * `PAYSCORE.USER_PAID`: A service order was paid (支付成功回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587960)
 */
public class PayScoreUserPaidEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscore.UserPaidResource) : Event(envelope)

/**
 * `PAYSCORE.USER_PAID`: A service order was paid (支付分服务用户支付成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class PayScoreUserPaidBankEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscorebank.UserConfirmResource) : Event(envelope)

/**
 * `PAYSCORE.USER_PAID`: A service order was paid (支付成功回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012586136)
 */
public class PayScoreUserPaidPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscorepartner.UserConfirmResource) : Event(envelope)

/**
 * `PAYSCORE.USER_SIGN_PLAN`: A user has signed a plan of a merchant (签约成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286184)
 */
public class PayScoreUserSignPlanMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscoreplan.UserSignPlanMerchantResource) : Event(envelope)

/**
 * `PAYSCORE.USER_SIGN_PLAN`: A user has signed a plan of a sub-merchant (签约成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012159037)
 */
public class PayScoreUserSignPlanPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.payscoreplan.UserSignPlanPartnerResource) : Event(envelope)

/**
 * `PRODUCT_COUPON_SP.IMAGE_GENERATION`: The generation of an image has ended (图片生成回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017327744)
 */
public class ProductCouponSpImageGenerationEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.productcoupon.ImageGenerationResource) : Event(envelope)

/**
 * `PRODUCT_COUPON_SP.SEND`: A coupon was given to a user and has to be confirmed (商品券回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015780862)
 */
public class ProductCouponSpSendEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.productcoupon.CouponSendResource) : Event(envelope)

/**
 * `PROFITSHARING.RETURN`: Split money came back to a merchant (分账动账成功回退).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
 */
public class ProfitSharingReturnFundsChangeMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource) : Event(envelope)

/**
 * `PROFITSHARING.RETURN`: Split money came back to a sub-merchant (分账动账成功回退).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216)
 */
public class ProfitSharingReturnFundsChangePartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource) : Event(envelope)

/**
 * `PROFITSHARING.SUCCESS`: A merchant's money was split (分账动账成功变动).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
 */
public class ProfitSharingSuccessFundsChangeMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource) : Event(envelope)

/**
 * `PROFITSHARING.SUCCESS`: A sub-merchant's money was split (分账动账成功变动).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216)
 */
public class ProfitSharingSuccessFundsChangePartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource) : Event(envelope)

/**
 * `RECHARGE.CLOSED`: A recharge was closed (平台收付通商家充值-关闭充值).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763652)
 */
public class RechargeClosedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.platformecommerce.RechargeClosedResource) : Event(envelope)

/**
 * `RECHARGE.FUND_RETURNED`: The money of a recharge was returned (平台收付通商家充值-充值资金退回).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012973125)
 */
public class RechargeFundReturnedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.platformecommerce.RechargeFundReturnedResource) : Event(envelope)

/**
 * `RECHARGE.SUCCESS`: A recharge was paid (平台收付通商家充值-充值成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763652)
 */
public class RechargeSuccessEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.platformecommerce.RechargeSuccessResource) : Event(envelope)

/**
 * `REFUND.ABNORMAL`: A refund could not be paid out (退款结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635)
 */
public class RefundAbnormalEcommerceEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.ecommercerefund.RefundResource) : Event(envelope)

/**
 * `REFUND.ABNORMAL`: A refund cannot be paid to the user's account (退款结果回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
 */
public class RefundAbnormalMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.refund.RefundMerchantResource) : Event(envelope)

/**
 * `REFUND.ABNORMAL`: A refund cannot be paid to the user's account (退款结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
 */
public class RefundAbnormalPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.refund.RefundPartnerResource) : Event(envelope)

/**
 * `REFUND.ABNORMAL`: A refund could not be paid out (退款异常).
 *
 * Documented by the community, not in the current official documentation.
 */
public class RefundAbnormalGlobalPayMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpay.RefundMerchantResource) : Event(envelope)

/**
 * `REFUND.ABNORMAL`: A refund of a sub-merchant could not be paid out (退款异常).
 *
 * Documented by the community, not in the current official documentation.
 */
public class RefundAbnormalGlobalPayPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpay.RefundPartnerResource) : Event(envelope)

/**
 * `REFUND.CLOSED`: A refund was closed (退款结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635)
 */
public class RefundClosedEcommerceEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.ecommercerefund.RefundResource) : Event(envelope)

/**
 * `REFUND.CLOSED`: A refund was closed without being paid (退款结果回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
 */
public class RefundClosedMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.refund.RefundMerchantResource) : Event(envelope)

/**
 * `REFUND.CLOSED`: A refund was closed without being paid (退款结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
 */
public class RefundClosedPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.refund.RefundPartnerResource) : Event(envelope)

/**
 * `REFUND.CLOSED`: A refund was closed (退款关闭).
 *
 * Documented by the community, not in the current official documentation.
 */
public class RefundClosedGlobalPayMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpay.RefundMerchantResource) : Event(envelope)

/**
 * `REFUND.CLOSED`: A refund of a sub-merchant was closed (退款关闭).
 *
 * Documented by the community, not in the current official documentation.
 */
public class RefundClosedGlobalPayPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpay.RefundPartnerResource) : Event(envelope)

/**
 * `REFUND.SUCCESS`: A refund was paid out (退款结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635)
 */
public class RefundSuccessEcommerceEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.ecommercerefund.RefundResource) : Event(envelope)

/**
 * `REFUND.SUCCESS`: A refund arrived (退款结果回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
 */
public class RefundSuccessMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.refund.RefundMerchantResource) : Event(envelope)

/**
 * `REFUND.SUCCESS`: A refund arrived (退款结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
 */
public class RefundSuccessPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.refund.RefundPartnerResource) : Event(envelope)

/**
 * `REFUND.SUCCESS`: A refund was paid out (退款成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class RefundSuccessGlobalPayMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpay.RefundMerchantResource) : Event(envelope)

/**
 * `REFUND.SUCCESS`: A refund of a sub-merchant was paid out (退款成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class RefundSuccessGlobalPayPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpay.RefundPartnerResource) : Event(envelope)

/**
 * `RISKTRADE.IDENTIFICATION`: A risky order was found (风险订单).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013894258)
 */
public class RiskTradeIdentificationEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.merchantrisk.RiskTradeIdentificationResource) : Event(envelope)

/**
 * `SECURITY_ECHO.SUCCESS`: The self-test answers (回调接口).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015164042)
 */
public class SecurityEchoSuccessEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.certificates.SecurityEchoSuccessResource) : Event(envelope)

/**
 * `SETTLEMENT.SUCCESS`: A settlement to an individual was paid out (个人收款-结算).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012650327)
 */
public class SettlementSuccessEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.ecommerceindividual.SettlementSuccessResource) : Event(envelope)

/**
 * `TRANSACTION.FAIL`: A charge of renewal has failed (扣费失败).
 *
 * Documented by the community, not in the current official documentation.
 */
public class TransactionFailEducationEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.education.PapayTransactionResource) : Event(envelope)

/**
 * `TRANSACTION.FAIL`: A parking charge has failed (订单支付结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311)
 */
public class TransactionFailVehicleEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.vehicle.ParkingTransactionResource) : Event(envelope)

/**
 * `TRANSACTION.INDUSTRY_FAILED`: A campus charge has failed (校园轻松付扣费失败).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
 */
public class TransactionIndustryFailedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.education.SchoolTransactionResource) : Event(envelope)

/**
 * `TRANSACTION.INDUSTRY_SUCCESS`: A campus charge was paid (校园轻松付扣费支付成功).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
 */
public class TransactionIndustrySuccessEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.education.SchoolTransactionResource) : Event(envelope)

/**
 * `TRANSACTION.PAY_BACK`: A parking charge that had failed was paid (订单支付结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311)
 */
public class TransactionPayBackEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.vehicle.ParkingTransactionResource) : Event(envelope)

/**
 * `TRANSACTION.SUCCESS`: A combined order was paid (合单订单支付成功回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012158598)
 */
public class TransactionSuccessCombineEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.combinetransactions.TransactionSuccessResource) : Event(envelope)

/**
 * `TRANSACTION.SUCCESS`: A charge of renewal was paid (支付成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class TransactionSuccessEducationEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.education.PapayTransactionResource) : Event(envelope)

/**
 * `TRANSACTION.SUCCESS`: An order was paid (支付成功回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085146)
 */
public class TransactionSuccessPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.partnertransactions.TransactionSuccessPartnerResource) : Event(envelope)

/**
 * `TRANSACTION.SUCCESS`: An order was paid (支付成功回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791836)
 */
public class TransactionSuccessPayEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.paytransactions.Transaction) : Event(envelope)

/**
 * `TRANSACTION.SUCCESS`: A receiver of a merchant got its share (分账动态通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
 */
public class TransactionSuccessProfitSharingFundsChangeMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource) : Event(envelope)

/**
 * `TRANSACTION.SUCCESS`: A receiver of a sub-merchant got its share (分账动账通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216)
 */
public class TransactionSuccessProfitSharingFundsChangePartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource) : Event(envelope)

/**
 * `TRANSACTION.SUCCESS`: A toll was paid (支付成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class TransactionSuccessVehicleEtcEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.vehicle.EtcTransactionSuccessResource) : Event(envelope)

/**
 * `TRANSACTION.SUCCESS`: A parking charge was paid (订单支付结果通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311)
 */
public class TransactionSuccessVehicleParkingEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.vehicle.ParkingTransactionResource) : Event(envelope)

/**
 * `TRANSACTION.SUCCESS`: An order was paid (支付成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class TransactionSuccessGlobalPayMerchantEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpay.TransactionSuccessMerchantResource) : Event(envelope)

/**
 * `TRANSACTION.SUCCESS`: An order of a sub-merchant was paid (支付成功).
 *
 * Documented by the community, not in the current official documentation.
 */
public class TransactionSuccessGlobalPayPartnerEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.globalpay.TransactionSuccessPartnerResource) : Event(envelope)

/**
 * `VEHICLE.ENTRANCE_STATE_CHANGE`: The state of a parked car has changed (停车入场状态变更通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284177)
 */
public class VehicleEntranceStateChangeEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.vehicle.EntranceStateChangeResource) : Event(envelope)

/**
 * `VEHICLE.USER_STATE_CHANGE`: The ETC agreement of a user has changed (ETC授权签约状态变化).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012158358)
 */
public class VehicleUserStateChangeEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.vehicle.UserStateChangeResource) : Event(envelope)

/**
 * `VIOLATION.APPEAL`: An appeal against a penalty has moved on (商户平台处置记录回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
 */
public class ViolationAppealEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.merchantrisk.ViolationResource) : Event(envelope)

/**
 * `VIOLATION.INTERCEPT`: Payments of a merchant were intercepted (商户平台处置记录回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
 */
public class ViolationInterceptEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.merchantrisk.ViolationResource) : Event(envelope)

/**
 * `VIOLATION.PUNISH`: A merchant was penalised (商户平台处置记录回调通知).
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
 */
public class ViolationPunishEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.merchantrisk.ViolationResource) : Event(envelope)

/**
 * `WEBIZPAY.AUTHORIZED`: An employee has authorised (关系授权完成).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014612130)
 */
public class WeBizPayAuthorizedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.bizpay.AuthorizedResource) : Event(envelope)

/**
 * `WEBIZPAY.PAYMENTREFUNDSUCCESS`: A payment with a card was refunded (企业支付额度卡退款成功后).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015764405)
 */
public class WeBizPayPaymentRefundSuccessEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.bizpay.PaymentRefundSuccessResource) : Event(envelope)

/**
 * `WEBIZPAY.PAYMENTSUCCESS`: A payment with a card was made (企业支付额度卡支付成功后).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015764398)
 */
public class WeBizPayPaymentSuccessEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.bizpay.PaymentSuccessResource) : Event(envelope)

/**
 * `WEBIZPAY.QUOTACARDEXPIRED`: A card has expired (企业支付额度卡失效后).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014612130)
 */
public class WeBizPayQuotaCardExpiredEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.bizpay.QuotaCardExpiredResource) : Event(envelope)

/**
 * `WEBIZPAY.REVOKED`: An employee has ended the authorization (企业支付关系解除授权后).
 *
 * Documented by the community, not in the current official documentation.
 *
 * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015764414)
 */
public class WeBizPayRevokedEvent internal constructor(envelope: JsonObject, override val resource: io.github.wechatpaysdk.bizpay.RevokedResource) : Event(envelope)

internal fun eventOf(envelope: JsonObject, resource: JsonObject): Event =
    when ("${envelope["event_type"].text()} ${envelope["schema"].text()}") {
        "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS ecommerce_individual.AbnormalFundProcessingTransferSuccessResource" -> AbnormalFundProcessingTransferSuccessEvent(envelope, io.github.wechatpaysdk.ecommerceindividual.AbnormalFundProcessingTransferSuccessResource(resource))
        "APPLYMENT_STATE.APPROVED global_merchant.H5DomainApplicationResource" -> ApplymentStateApprovedEvent(envelope, io.github.wechatpaysdk.globalmerchant.H5DomainApplicationResource(resource))
        "BLOCKRECORD.CHANGE merchant_manage.BlockRecordChangeResource" -> BlockRecordChangeEvent(envelope, io.github.wechatpaysdk.merchantmanage.BlockRecordChangeResource(resource))
        "BLOCKSUBMISSION.CHANGE merchant_manage.BlockSubmissionChangeResource" -> BlockSubmissionChangeEvent(envelope, io.github.wechatpaysdk.merchantmanage.BlockSubmissionChangeResource(resource))
        "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON brand_member_card.PointExchangeCouponResource" -> BrandMemberCardSpPointExchangeCouponEvent(envelope, io.github.wechatpaysdk.brandmembercard.PointExchangeCouponResource(resource))
        "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT brand_member_card.SyncUserPointResource" -> BrandMemberCardSpSyncUserPointEvent(envelope, io.github.wechatpaysdk.brandmembercard.SyncUserPointResource(resource))
        "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE brand_member_card.UserCardCreateResource" -> BrandMemberCardSpUserCardCreateEvent(envelope, io.github.wechatpaysdk.brandmembercard.UserCardCreateResource(resource))
        "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE brand_member_card.UserCardDeleteResource" -> BrandMemberCardSpUserCardDeleteEvent(envelope, io.github.wechatpaysdk.brandmembercard.UserCardDeleteResource(resource))
        "BUDGET.CLOSED charity_transfer.BudgetClosedResource" -> BudgetClosedEvent(envelope, io.github.wechatpaysdk.charitytransfer.BudgetClosedResource(resource))
        "BUDGET.FINISHED charity_transfer.BudgetFinishedResource" -> BudgetFinishedEvent(envelope, io.github.wechatpaysdk.charitytransfer.BudgetFinishedResource(resource))
        "BUDGET.LOCKED charity_transfer.BudgetLockedResource" -> BudgetLockedEvent(envelope, io.github.wechatpaysdk.charitytransfer.BudgetLockedResource(resource))
        "COMPLAINT.CREATE complaints.ComplaintResource" -> ComplaintCreateEvent(envelope, io.github.wechatpaysdk.complaints.ComplaintResource(resource))
        "COMPLAINT.STATE_CHANGE complaints.ComplaintResource" -> ComplaintStateChangeEvent(envelope, io.github.wechatpaysdk.complaints.ComplaintResource(resource))
        "COUPON.SEND merchant_coupon.CouponSendResource" -> CouponSendEvent(envelope, io.github.wechatpaysdk.merchantcoupon.CouponSendResource(resource))
        "COUPON.USE cash_coupon.CouponUseResource" -> CouponUseEvent(envelope, io.github.wechatpaysdk.cashcoupon.CouponUseResource(resource))
        "CREDIT_REPAYMENT.DEDUCTION_PAY repayment.DeductionPayResource" -> CreditRepaymentDeductionPayEvent(envelope, io.github.wechatpaysdk.repayment.DeductionPayResource(resource))
        "CREDIT_REPAYMENT.SIGN_CONTRACT repayment.ContractResource" -> CreditRepaymentSignContractEvent(envelope, io.github.wechatpaysdk.repayment.ContractResource(resource))
        "CREDIT_REPAYMENT.TERMINATE_CONTRACT repayment.ContractResource" -> CreditRepaymentTerminateContractEvent(envelope, io.github.wechatpaysdk.repayment.ContractResource(resource))
        "CROSS_BORDER_PAY.GET_MCH_INFO global_pay.GetMerchantResource" -> CrossBorderPayGetMchInfoEvent(envelope, io.github.wechatpaysdk.globalpay.GetMerchantResource(resource))
        "CROSS_BORDER_PAY.PUSH_ORDER_INFO global_pay.PushOrderResource" -> CrossBorderPayPushOrderInfoEvent(envelope, io.github.wechatpaysdk.globalpay.PushOrderResource(resource))
        "DELIVERY_PLAN.CHANGE delivery_plan.PlanChangeResource" -> DeliveryPlanChangeEvent(envelope, io.github.wechatpaysdk.deliveryplan.PlanChangeResource(resource))
        "DISCOUNT_CARD.AGREEMENT_ENDED discount_card.CardResource" -> DiscountCardAgreementEndedEvent(envelope, io.github.wechatpaysdk.discountcard.CardResource(resource))
        "DISCOUNT_CARD.GET_CARD discount_card.GetCardResource" -> DiscountCardGetCardEvent(envelope, io.github.wechatpaysdk.discountcard.GetCardResource(resource))
        "DISCOUNT_CARD.SETTLEMENT discount_card.GetCardResource" -> DiscountCardSettlementEvent(envelope, io.github.wechatpaysdk.discountcard.GetCardResource(resource))
        "DISCOUNT_CARD.USER_ACCEPTED discount_card.CardResource" -> DiscountCardUserAcceptedEvent(envelope, io.github.wechatpaysdk.discountcard.CardResource(resource))
        "DISCOUNT_CARD.USER_PAID discount_card.UserPaidResource" -> DiscountCardUserPaidEvent(envelope, io.github.wechatpaysdk.discountcard.UserPaidResource(resource))
        "ECOMMERCE_ENTRUST.SIGN ecommerce_papay.EntrustResource" -> EcommerceEntrustSignEvent(envelope, io.github.wechatpaysdk.ecommercepapay.EntrustResource(resource))
        "ECOMMERCE_ENTRUST.TERMINATE ecommerce_papay.EntrustResource" -> EcommerceEntrustTerminateEvent(envelope, io.github.wechatpaysdk.ecommercepapay.EntrustResource(resource))
        "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE education.SchoolUserDebtStateUpdateResource" -> EduSchoolPayUserDebtStateUpdateEvent(envelope, io.github.wechatpaysdk.education.SchoolUserDebtStateUpdateResource(resource))
        "ENTRUST.RELEASE education.EntrustReleaseResource" -> EntrustReleaseEvent(envelope, io.github.wechatpaysdk.education.EntrustReleaseResource(resource))
        "ENTRUST.SIGN papay.EntrustSignResource" -> EntrustSignEvent(envelope, io.github.wechatpaysdk.papay.EntrustSignResource(resource))
        "ENTRUST.SIGNING education.EntrustSigningResource" -> EntrustSigningEvent(envelope, io.github.wechatpaysdk.education.EntrustSigningResource(resource))
        "ENTRUST.TERMINATE papay.EntrustTerminateResource" -> EntrustTerminateEvent(envelope, io.github.wechatpaysdk.papay.EntrustTerminateResource(resource))
        "ENTRUST.TERMINATE_INQUIRY papay.EntrustTerminateInquiryResource" -> EntrustTerminateInquiryEvent(envelope, io.github.wechatpaysdk.papay.EntrustTerminateInquiryResource(resource))
        "ENTRUST.TERMINATE_RETENTION papay.EntrustTerminateRetentionResource" -> EntrustTerminateRetentionEvent(envelope, io.github.wechatpaysdk.papay.EntrustTerminateRetentionResource(resource))
        "FACEPAY.USER_STATE_CHANGE face_pay.UserStateChangeResource" -> FacePayUserStateChangeEvent(envelope, io.github.wechatpaysdk.facepay.UserStateChangeResource(resource))
        "FAPIAO.CARD_DISCARDED fapiao.FapiaoResource" -> FapiaoCardDiscardedEvent(envelope, io.github.wechatpaysdk.fapiao.FapiaoResource(resource))
        "FAPIAO.CARD_INSERTED fapiao.FapiaoResource" -> FapiaoCardInsertedEvent(envelope, io.github.wechatpaysdk.fapiao.FapiaoResource(resource))
        "FAPIAO.ISSUED fapiao.FapiaoResource" -> FapiaoIssuedEvent(envelope, io.github.wechatpaysdk.fapiao.FapiaoResource(resource))
        "FAPIAO.REVERSED fapiao.FapiaoResource" -> FapiaoReversedEvent(envelope, io.github.wechatpaysdk.fapiao.FapiaoResource(resource))
        "FAPIAO.USER_APPLIED fapiao.UserAppliedResource" -> FapiaoUserAppliedEvent(envelope, io.github.wechatpaysdk.fapiao.UserAppliedResource(resource))
        "HIRE_POWER_BANK.RECEIVE_INSURANCE hire_power_bank.ReceiveInsuranceResource" -> HirePowerBankReceiveInsuranceEvent(envelope, io.github.wechatpaysdk.hirepowerbank.ReceiveInsuranceResource(resource))
        "INSURANCE_ENTRUST.RENEW insurance_papay.EntrustRenewResource" -> InsuranceEntrustRenewEvent(envelope, io.github.wechatpaysdk.insurancepapay.EntrustRenewResource(resource))
        "INSURANCE_ENTRUST.SIGN insurance_papay.EntrustResource" -> InsuranceEntrustSignEvent(envelope, io.github.wechatpaysdk.insurancepapay.EntrustResource(resource))
        "INSURANCE_ENTRUST.TERMINATE insurance_papay.EntrustResource" -> InsuranceEntrustTerminateEvent(envelope, io.github.wechatpaysdk.insurancepapay.EntrustResource(resource))
        "INSURANCE_POLICY_MANAGEMENT.GRANTED insurance_policy.AuthorizationGrantedResource" -> InsurancePolicyManagementGrantedEvent(envelope, io.github.wechatpaysdk.insurancepolicy.AuthorizationGrantedResource(resource))
        "MALL_AUTH.ACTIVATE_CARD business_circle.MallAuthActivateCardResource" -> MallAuthActivateCardEvent(envelope, io.github.wechatpaysdk.businesscircle.MallAuthActivateCardResource(resource))
        "MALL_REFUND.SUCCESS business_circle.MallRefundSuccessResource" -> MallRefundSuccessEvent(envelope, io.github.wechatpaysdk.businesscircle.MallRefundSuccessResource(resource))
        "MALL_TRANSACTION.SUCCESS business_circle.MallTransactionSuccessResource" -> MallTransactionSuccessEvent(envelope, io.github.wechatpaysdk.businesscircle.MallTransactionSuccessResource(resource))
        "MANAGERECORD.CHANGE merchant_manage.ManageRecordChangeResource" -> ManageRecordChangeEvent(envelope, io.github.wechatpaysdk.merchantmanage.ManageRecordChangeResource(resource))
        "MCHTRANSFER.AUTHORIZATION.CLOSED mch_transfer.AuthorizationClosedResource" -> MchTransferAuthorizationClosedEvent(envelope, io.github.wechatpaysdk.mchtransfer.AuthorizationClosedResource(resource))
        "MCHTRANSFER.AUTHORIZATION.CONFIRMED mch_transfer.AuthorizationConfirmedResource" -> MchTransferAuthorizationConfirmedEvent(envelope, io.github.wechatpaysdk.mchtransfer.AuthorizationConfirmedResource(resource))
        "MCHTRANSFER.BATCH.CLOSED batch_transfer.BatchClosedResource" -> MchTransferBatchClosedEvent(envelope, io.github.wechatpaysdk.batchtransfer.BatchClosedResource(resource))
        "MCHTRANSFER.BATCH.FINISHED batch_transfer.BatchFinishedResource" -> MchTransferBatchFinishedEvent(envelope, io.github.wechatpaysdk.batchtransfer.BatchFinishedResource(resource))
        "MCHTRANSFER.BILL.FINISHED mch_transfer.TransferBillFinishedResource" -> MchTransferBillFinishedEvent(envelope, io.github.wechatpaysdk.mchtransfer.TransferBillFinishedResource(resource))
        "MCHTRANSFER.QQWALLETBILL.FINISHED mch_transfer.QqWalletBillFinishedResource" -> MchTransferQqWalletBillFinishedEvent(envelope, io.github.wechatpaysdk.mchtransfer.QqWalletBillFinishedResource(resource))
        "MCHWITHDRAW.CHANGE ecommerce_fund.WithdrawalChangeResource" -> MchwithdrawChangeEvent(envelope, io.github.wechatpaysdk.ecommercefund.WithdrawalChangeResource(resource))
        "MEDICAL_INSURANCE.SUCCESS medical_insurance.OrderSuccessResource" -> MedicalInsuranceSuccessEvent(envelope, io.github.wechatpaysdk.medicalinsurance.OrderSuccessResource(resource))
        "MEMBERCARD.ACCEPT_CARD member_card.AcceptCardResource" -> MemberCardAcceptCardEvent(envelope, io.github.wechatpaysdk.membercard.AcceptCardResource(resource))
        "MEMBERCARD.ACTIVATE_CARD member_card.ActivateCardResource" -> MemberCardActivateCardEvent(envelope, io.github.wechatpaysdk.membercard.ActivateCardResource(resource))
        "MEMBERCARD.USERCARD_MANAGE member_card.UserCardManageResource" -> MemberCardUserCardManageEvent(envelope, io.github.wechatpaysdk.membercard.UserCardManageResource(resource))
        "MERCHANT_NOTIFY.NOTIFY merchant_manage.MerchantNotifyResource" -> MerchantNotifyNotifyEvent(envelope, io.github.wechatpaysdk.merchantmanage.MerchantNotifyResource(resource))
        "PAPAY.SIGN global_papay.ContractMerchantResource" -> PapaySignContractMerchantEvent(envelope, io.github.wechatpaysdk.globalpapay.ContractMerchantResource(resource))
        "PAPAY.SIGN global_papay.ContractPartnerResource" -> PapaySignContractPartnerEvent(envelope, io.github.wechatpaysdk.globalpapay.ContractPartnerResource(resource))
        "PAPAY.TERMINATE global_papay.ContractMerchantResource" -> PapayTerminateContractMerchantEvent(envelope, io.github.wechatpaysdk.globalpapay.ContractMerchantResource(resource))
        "PAPAY.TERMINATE global_papay.ContractPartnerResource" -> PapayTerminateContractPartnerEvent(envelope, io.github.wechatpaysdk.globalpapay.ContractPartnerResource(resource))
        "PARKING_FEE.QUERY_TRANS_INFO parking_payment.ParkingFeeQueryResource" -> ParkingFeeQueryTransInfoEvent(envelope, io.github.wechatpaysdk.parkingpayment.ParkingFeeQueryResource(resource))
        "PAYSCORE.BIND_SERVICE_ACCOUNT pay_score_partner.BindServiceAccountResource" -> PayScoreBindServiceAccountEvent(envelope, io.github.wechatpaysdk.payscorepartner.BindServiceAccountResource(resource))
        "PAYSCORE.MCH_PREPAY pay_score_bank.MerchantPrepayResource" -> PayScoreMchPrepayEvent(envelope, io.github.wechatpaysdk.payscorebank.MerchantPrepayResource(resource))
        "PAYSCORE.USER_ACCEPTED pay_score.UserAcceptedResource" -> PayScoreUserAcceptedEvent(envelope, io.github.wechatpaysdk.payscore.UserAcceptedResource(resource))
        "PAYSCORE.USER_CANCEL_SIGN_PLAN pay_score_plan.UserCancelSignPlanResource" -> PayScoreUserCancelSignPlanEvent(envelope, io.github.wechatpaysdk.payscoreplan.UserCancelSignPlanResource(resource))
        "PAYSCORE.USER_CLOSE_SERVICE pay_score.UserServiceResource" -> PayScoreUserCloseServiceEvent(envelope, io.github.wechatpaysdk.payscore.UserServiceResource(resource))
        "PAYSCORE.USER_CLOSE_SERVICE pay_score_bank.UserServiceResource" -> PayScoreUserCloseServiceBankEvent(envelope, io.github.wechatpaysdk.payscorebank.UserServiceResource(resource))
        "PAYSCORE.USER_CLOSE_SERVICE pay_score_partner.UserServiceResource" -> PayScoreUserCloseServicePartnerEvent(envelope, io.github.wechatpaysdk.payscorepartner.UserServiceResource(resource))
        "PAYSCORE.USER_CONFIRM pay_score.UserConfirmResource" -> PayScoreUserConfirmEvent(envelope, io.github.wechatpaysdk.payscore.UserConfirmResource(resource))
        "PAYSCORE.USER_CONFIRM pay_score_bank.UserConfirmResource" -> PayScoreUserConfirmBankEvent(envelope, io.github.wechatpaysdk.payscorebank.UserConfirmResource(resource))
        "PAYSCORE.USER_CONFIRM pay_score_partner.UserConfirmResource" -> PayScoreUserConfirmPartnerEvent(envelope, io.github.wechatpaysdk.payscorepartner.UserConfirmResource(resource))
        "PAYSCORE.USER_OPEN_SERVICE pay_score.UserServiceResource" -> PayScoreUserOpenServiceEvent(envelope, io.github.wechatpaysdk.payscore.UserServiceResource(resource))
        "PAYSCORE.USER_OPEN_SERVICE pay_score_bank.UserServiceResource" -> PayScoreUserOpenServiceBankEvent(envelope, io.github.wechatpaysdk.payscorebank.UserServiceResource(resource))
        "PAYSCORE.USER_OPEN_SERVICE pay_score_partner.UserServiceResource" -> PayScoreUserOpenServicePartnerEvent(envelope, io.github.wechatpaysdk.payscorepartner.UserServiceResource(resource))
        "PAYSCORE.USER_PAID pay_score.UserPaidResource" -> PayScoreUserPaidEvent(envelope, io.github.wechatpaysdk.payscore.UserPaidResource(resource))
        "PAYSCORE.USER_PAID pay_score_bank.UserConfirmResource" -> PayScoreUserPaidBankEvent(envelope, io.github.wechatpaysdk.payscorebank.UserConfirmResource(resource))
        "PAYSCORE.USER_PAID pay_score_partner.UserConfirmResource" -> PayScoreUserPaidPartnerEvent(envelope, io.github.wechatpaysdk.payscorepartner.UserConfirmResource(resource))
        "PAYSCORE.USER_SIGN_PLAN pay_score_plan.UserSignPlanMerchantResource" -> PayScoreUserSignPlanMerchantEvent(envelope, io.github.wechatpaysdk.payscoreplan.UserSignPlanMerchantResource(resource))
        "PAYSCORE.USER_SIGN_PLAN pay_score_plan.UserSignPlanPartnerResource" -> PayScoreUserSignPlanPartnerEvent(envelope, io.github.wechatpaysdk.payscoreplan.UserSignPlanPartnerResource(resource))
        "PRODUCT_COUPON_SP.IMAGE_GENERATION product_coupon.ImageGenerationResource" -> ProductCouponSpImageGenerationEvent(envelope, io.github.wechatpaysdk.productcoupon.ImageGenerationResource(resource))
        "PRODUCT_COUPON_SP.SEND product_coupon.CouponSendResource" -> ProductCouponSpSendEvent(envelope, io.github.wechatpaysdk.productcoupon.CouponSendResource(resource))
        "PROFITSHARING.RETURN profit_sharing.FundsChangeMerchantResource" -> ProfitSharingReturnFundsChangeMerchantEvent(envelope, io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource(resource))
        "PROFITSHARING.RETURN profit_sharing.FundsChangePartnerResource" -> ProfitSharingReturnFundsChangePartnerEvent(envelope, io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource(resource))
        "PROFITSHARING.SUCCESS profit_sharing.FundsChangeMerchantResource" -> ProfitSharingSuccessFundsChangeMerchantEvent(envelope, io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource(resource))
        "PROFITSHARING.SUCCESS profit_sharing.FundsChangePartnerResource" -> ProfitSharingSuccessFundsChangePartnerEvent(envelope, io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource(resource))
        "RECHARGE.CLOSED platform_ecommerce.RechargeClosedResource" -> RechargeClosedEvent(envelope, io.github.wechatpaysdk.platformecommerce.RechargeClosedResource(resource))
        "RECHARGE.FUND_RETURNED platform_ecommerce.RechargeFundReturnedResource" -> RechargeFundReturnedEvent(envelope, io.github.wechatpaysdk.platformecommerce.RechargeFundReturnedResource(resource))
        "RECHARGE.SUCCESS platform_ecommerce.RechargeSuccessResource" -> RechargeSuccessEvent(envelope, io.github.wechatpaysdk.platformecommerce.RechargeSuccessResource(resource))
        "REFUND.ABNORMAL ecommerce_refund.RefundResource" -> RefundAbnormalEcommerceEvent(envelope, io.github.wechatpaysdk.ecommercerefund.RefundResource(resource))
        "REFUND.ABNORMAL refund.RefundMerchantResource" -> RefundAbnormalMerchantEvent(envelope, io.github.wechatpaysdk.refund.RefundMerchantResource(resource))
        "REFUND.ABNORMAL refund.RefundPartnerResource" -> RefundAbnormalPartnerEvent(envelope, io.github.wechatpaysdk.refund.RefundPartnerResource(resource))
        "REFUND.ABNORMAL global_pay.RefundMerchantResource" -> RefundAbnormalGlobalPayMerchantEvent(envelope, io.github.wechatpaysdk.globalpay.RefundMerchantResource(resource))
        "REFUND.ABNORMAL global_pay.RefundPartnerResource" -> RefundAbnormalGlobalPayPartnerEvent(envelope, io.github.wechatpaysdk.globalpay.RefundPartnerResource(resource))
        "REFUND.CLOSED ecommerce_refund.RefundResource" -> RefundClosedEcommerceEvent(envelope, io.github.wechatpaysdk.ecommercerefund.RefundResource(resource))
        "REFUND.CLOSED refund.RefundMerchantResource" -> RefundClosedMerchantEvent(envelope, io.github.wechatpaysdk.refund.RefundMerchantResource(resource))
        "REFUND.CLOSED refund.RefundPartnerResource" -> RefundClosedPartnerEvent(envelope, io.github.wechatpaysdk.refund.RefundPartnerResource(resource))
        "REFUND.CLOSED global_pay.RefundMerchantResource" -> RefundClosedGlobalPayMerchantEvent(envelope, io.github.wechatpaysdk.globalpay.RefundMerchantResource(resource))
        "REFUND.CLOSED global_pay.RefundPartnerResource" -> RefundClosedGlobalPayPartnerEvent(envelope, io.github.wechatpaysdk.globalpay.RefundPartnerResource(resource))
        "REFUND.SUCCESS ecommerce_refund.RefundResource" -> RefundSuccessEcommerceEvent(envelope, io.github.wechatpaysdk.ecommercerefund.RefundResource(resource))
        "REFUND.SUCCESS refund.RefundMerchantResource" -> RefundSuccessMerchantEvent(envelope, io.github.wechatpaysdk.refund.RefundMerchantResource(resource))
        "REFUND.SUCCESS refund.RefundPartnerResource" -> RefundSuccessPartnerEvent(envelope, io.github.wechatpaysdk.refund.RefundPartnerResource(resource))
        "REFUND.SUCCESS global_pay.RefundMerchantResource" -> RefundSuccessGlobalPayMerchantEvent(envelope, io.github.wechatpaysdk.globalpay.RefundMerchantResource(resource))
        "REFUND.SUCCESS global_pay.RefundPartnerResource" -> RefundSuccessGlobalPayPartnerEvent(envelope, io.github.wechatpaysdk.globalpay.RefundPartnerResource(resource))
        "RISKTRADE.IDENTIFICATION merchant_risk.RiskTradeIdentificationResource" -> RiskTradeIdentificationEvent(envelope, io.github.wechatpaysdk.merchantrisk.RiskTradeIdentificationResource(resource))
        "SECURITY_ECHO.SUCCESS certificates.SecurityEchoSuccessResource" -> SecurityEchoSuccessEvent(envelope, io.github.wechatpaysdk.certificates.SecurityEchoSuccessResource(resource))
        "SETTLEMENT.SUCCESS ecommerce_individual.SettlementSuccessResource" -> SettlementSuccessEvent(envelope, io.github.wechatpaysdk.ecommerceindividual.SettlementSuccessResource(resource))
        "TRANSACTION.FAIL education.PapayTransactionResource" -> TransactionFailEducationEvent(envelope, io.github.wechatpaysdk.education.PapayTransactionResource(resource))
        "TRANSACTION.FAIL vehicle.ParkingTransactionResource" -> TransactionFailVehicleEvent(envelope, io.github.wechatpaysdk.vehicle.ParkingTransactionResource(resource))
        "TRANSACTION.INDUSTRY_FAILED education.SchoolTransactionResource" -> TransactionIndustryFailedEvent(envelope, io.github.wechatpaysdk.education.SchoolTransactionResource(resource))
        "TRANSACTION.INDUSTRY_SUCCESS education.SchoolTransactionResource" -> TransactionIndustrySuccessEvent(envelope, io.github.wechatpaysdk.education.SchoolTransactionResource(resource))
        "TRANSACTION.PAY_BACK vehicle.ParkingTransactionResource" -> TransactionPayBackEvent(envelope, io.github.wechatpaysdk.vehicle.ParkingTransactionResource(resource))
        "TRANSACTION.SUCCESS combine_transactions.TransactionSuccessResource" -> TransactionSuccessCombineEvent(envelope, io.github.wechatpaysdk.combinetransactions.TransactionSuccessResource(resource))
        "TRANSACTION.SUCCESS education.PapayTransactionResource" -> TransactionSuccessEducationEvent(envelope, io.github.wechatpaysdk.education.PapayTransactionResource(resource))
        "TRANSACTION.SUCCESS partner_transactions.TransactionSuccessPartnerResource" -> TransactionSuccessPartnerEvent(envelope, io.github.wechatpaysdk.partnertransactions.TransactionSuccessPartnerResource(resource))
        "TRANSACTION.SUCCESS pay_transactions.Transaction" -> TransactionSuccessPayEvent(envelope, io.github.wechatpaysdk.paytransactions.Transaction(resource))
        "TRANSACTION.SUCCESS profit_sharing.FundsChangeMerchantResource" -> TransactionSuccessProfitSharingFundsChangeMerchantEvent(envelope, io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource(resource))
        "TRANSACTION.SUCCESS profit_sharing.FundsChangePartnerResource" -> TransactionSuccessProfitSharingFundsChangePartnerEvent(envelope, io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource(resource))
        "TRANSACTION.SUCCESS vehicle.EtcTransactionSuccessResource" -> TransactionSuccessVehicleEtcEvent(envelope, io.github.wechatpaysdk.vehicle.EtcTransactionSuccessResource(resource))
        "TRANSACTION.SUCCESS vehicle.ParkingTransactionResource" -> TransactionSuccessVehicleParkingEvent(envelope, io.github.wechatpaysdk.vehicle.ParkingTransactionResource(resource))
        "TRANSACTION.SUCCESS global_pay.TransactionSuccessMerchantResource" -> TransactionSuccessGlobalPayMerchantEvent(envelope, io.github.wechatpaysdk.globalpay.TransactionSuccessMerchantResource(resource))
        "TRANSACTION.SUCCESS global_pay.TransactionSuccessPartnerResource" -> TransactionSuccessGlobalPayPartnerEvent(envelope, io.github.wechatpaysdk.globalpay.TransactionSuccessPartnerResource(resource))
        "VEHICLE.ENTRANCE_STATE_CHANGE vehicle.EntranceStateChangeResource" -> VehicleEntranceStateChangeEvent(envelope, io.github.wechatpaysdk.vehicle.EntranceStateChangeResource(resource))
        "VEHICLE.USER_STATE_CHANGE vehicle.UserStateChangeResource" -> VehicleUserStateChangeEvent(envelope, io.github.wechatpaysdk.vehicle.UserStateChangeResource(resource))
        "VIOLATION.APPEAL merchant_risk.ViolationResource" -> ViolationAppealEvent(envelope, io.github.wechatpaysdk.merchantrisk.ViolationResource(resource))
        "VIOLATION.INTERCEPT merchant_risk.ViolationResource" -> ViolationInterceptEvent(envelope, io.github.wechatpaysdk.merchantrisk.ViolationResource(resource))
        "VIOLATION.PUNISH merchant_risk.ViolationResource" -> ViolationPunishEvent(envelope, io.github.wechatpaysdk.merchantrisk.ViolationResource(resource))
        "WEBIZPAY.AUTHORIZED biz_pay.AuthorizedResource" -> WeBizPayAuthorizedEvent(envelope, io.github.wechatpaysdk.bizpay.AuthorizedResource(resource))
        "WEBIZPAY.PAYMENTREFUNDSUCCESS biz_pay.PaymentRefundSuccessResource" -> WeBizPayPaymentRefundSuccessEvent(envelope, io.github.wechatpaysdk.bizpay.PaymentRefundSuccessResource(resource))
        "WEBIZPAY.PAYMENTSUCCESS biz_pay.PaymentSuccessResource" -> WeBizPayPaymentSuccessEvent(envelope, io.github.wechatpaysdk.bizpay.PaymentSuccessResource(resource))
        "WEBIZPAY.QUOTACARDEXPIRED biz_pay.QuotaCardExpiredResource" -> WeBizPayQuotaCardExpiredEvent(envelope, io.github.wechatpaysdk.bizpay.QuotaCardExpiredResource(resource))
        "WEBIZPAY.REVOKED biz_pay.RevokedResource" -> WeBizPayRevokedEvent(envelope, io.github.wechatpaysdk.bizpay.RevokedResource(resource))
        else -> UnknownEvent(envelope, UnknownResource(resource))
    }
