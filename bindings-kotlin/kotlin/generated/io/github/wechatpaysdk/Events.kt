// Generated from api/ by `cargo xtask generate`; do not edit.

package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonObject

/** The documented types of notifications; there may be others. */
public object EventType {
    /**
     * - Abnormal fund processing: transfer success (异常转付处理结果): [io.github.wechatpaysdk.ecommerceindividual.AbnormalFundProcessingTransferSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014591539))
     */
    public const val ABNORMAL_FUND_PROCESSING_TRANSFER_SUCCESS: String = "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"

    /**
     * - Applyment state: approved (H5支付域名修改申请事件): [io.github.wechatpaysdk.globalmerchant.H5DomainApplicationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118))
     */
    public const val APPLYMENT_STATE_APPROVED: String = "APPLYMENT_STATE.APPROVED"

    /**
     * - Blockrecord: change (商户交易拦截记录新增): [io.github.wechatpaysdk.merchantmanage.BlockRecordChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982))
     */
    public const val BLOCKRECORD_CHANGE: String = "BLOCKRECORD.CHANGE"

    /**
     * - Blocksubmission: change (商户交易拦截记录申诉): [io.github.wechatpaysdk.merchantmanage.BlockSubmissionChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982))
     */
    public const val BLOCKSUBMISSION_CHANGE: String = "BLOCKSUBMISSION.CHANGE"

    /**
     * - Brand member card sp: point exchange coupon (用户积分兑券事件通知): [io.github.wechatpaysdk.brandmembercard.PointExchangeCouponResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015878622))
     */
    public const val BRAND_MEMBER_CARD_SP_POINT_EXCHANGE_COUPON: String = "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON"

    /**
     * - Brand member card sp: sync user point (用户积分同步事件通知): [io.github.wechatpaysdk.brandmembercard.SyncUserPointResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016096820))
     */
    public const val BRAND_MEMBER_CARD_SP_SYNC_USER_POINT: String = "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT"

    /**
     * - Brand member card sp: user card create (会员卡事件通知): [io.github.wechatpaysdk.brandmembercard.UserCardCreateResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015283692))
     */
    public const val BRAND_MEMBER_CARD_SP_USER_CARD_CREATE: String = "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE"

    /**
     * - Brand member card sp: user card delete (会员卡事件通知): [io.github.wechatpaysdk.brandmembercard.UserCardDeleteResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015283692))
     */
    public const val BRAND_MEMBER_CARD_SP_USER_CARD_DELETE: String = "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE"

    /**
     * - Budget: closed (公益捐赠-预算申请关闭): [io.github.wechatpaysdk.charitytransfer.BudgetClosedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114))
     */
    public const val BUDGET_CLOSED: String = "BUDGET.CLOSED"

    /**
     * - Budget: finished (公益捐赠-预算申请完结): [io.github.wechatpaysdk.charitytransfer.BudgetFinishedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114))
     */
    public const val BUDGET_FINISHED: String = "BUDGET.FINISHED"

    /**
     * - Budget: locked (公益捐赠-预算申请锁定成功): [io.github.wechatpaysdk.charitytransfer.BudgetLockedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114))
     */
    public const val BUDGET_LOCKED: String = "BUDGET.LOCKED"

    /**
     * - Complaint: create (投诉通知回调): [io.github.wechatpaysdk.complaints.ComplaintResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289719))
     */
    public const val COMPLAINT_CREATE: String = "COMPLAINT.CREATE"

    /**
     * - Complaint: state change (投诉通知回调): [io.github.wechatpaysdk.complaints.ComplaintResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289719))
     */
    public const val COMPLAINT_STATE_CHANGE: String = "COMPLAINT.STATE_CHANGE"

    /**
     * - Coupon: send (领券事件): [io.github.wechatpaysdk.merchantcoupon.CouponSendResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285279))
     */
    public const val COUPON_SEND: String = "COUPON.SEND"

    /**
     * - A coupon was used (核销事件回调通知): [io.github.wechatpaysdk.cashcoupon.CouponUseResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285250))
     */
    public const val COUPON_USE: String = "COUPON.USE"

    /**
     * - Credit repayment: deduction pay (自动还款扣费还款成功): [io.github.wechatpaysdk.repayment.DeductionPayResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790592))
     */
    public const val CREDIT_REPAYMENT_DEDUCTION_PAY: String = "CREDIT_REPAYMENT.DEDUCTION_PAY"

    /**
     * - Credit repayment: sign contract (自动还款协议签约成功): [io.github.wechatpaysdk.repayment.ContractResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790583))
     */
    public const val CREDIT_REPAYMENT_SIGN_CONTRACT: String = "CREDIT_REPAYMENT.SIGN_CONTRACT"

    /**
     * - Credit repayment: terminate contract (自动还款协议解约成功): [io.github.wechatpaysdk.repayment.ContractResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790583))
     */
    public const val CREDIT_REPAYMENT_TERMINATE_CONTRACT: String = "CREDIT_REPAYMENT.TERMINATE_CONTRACT"

    /**
     * - Cross border pay: get mch info (外包内用-查询收款二维码信息): [io.github.wechatpaysdk.globalpay.GetMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/institution/4019762388))
     */
    public const val CROSS_BORDER_PAY_GET_MCH_INFO: String = "CROSS_BORDER_PAY.GET_MCH_INFO"

    /**
     * - Cross border pay: push order info (外包内用-推送订单信息): [io.github.wechatpaysdk.globalpay.PushOrderResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/institution/4019762399))
     */
    public const val CROSS_BORDER_PAY_PUSH_ORDER_INFO: String = "CROSS_BORDER_PAY.PUSH_ORDER_INFO"

    /**
     * - A delivery plan changed its state (投放计划状态变更通知): [io.github.wechatpaysdk.deliveryplan.PlanChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016168699))
     */
    public const val DELIVERY_PLAN_CHANGE: String = "DELIVERY_PLAN.CHANGE"

    /**
     * - Discount card: agreement ended (守约状态变化): [io.github.wechatpaysdk.discountcard.CardResource]
     */
    public const val DISCOUNT_CARD_AGREEMENT_ENDED: String = "DISCOUNT_CARD.AGREEMENT_ENDED"

    /**
     * - Discount card: get card (微信先享卡用户领卡): [io.github.wechatpaysdk.discountcard.GetCardResource]
     */
    public const val DISCOUNT_CARD_GET_CARD: String = "DISCOUNT_CARD.GET_CARD"

    /**
     * - Discount card: settlement (微信先享卡用户结算): [io.github.wechatpaysdk.discountcard.GetCardResource]
     */
    public const val DISCOUNT_CARD_SETTLEMENT: String = "DISCOUNT_CARD.SETTLEMENT"

    /**
     * - Discount card: user accepted (微信先享卡用户领卡): [io.github.wechatpaysdk.discountcard.CardResource]
     */
    public const val DISCOUNT_CARD_USER_ACCEPTED: String = "DISCOUNT_CARD.USER_ACCEPTED"

    /**
     * - Discount card: user paid (扣费状态变化): [io.github.wechatpaysdk.discountcard.UserPaidResource]
     */
    public const val DISCOUNT_CARD_USER_PAID: String = "DISCOUNT_CARD.USER_PAID"

    /**
     * - Ecommerce entrust: sign (收付通合单代扣签约成功): [io.github.wechatpaysdk.ecommercepapay.EntrustResource]
     */
    public const val ECOMMERCE_ENTRUST_SIGN: String = "ECOMMERCE_ENTRUST.SIGN"

    /**
     * - Ecommerce entrust: terminate (收付通合单代扣解约成功): [io.github.wechatpaysdk.ecommercepapay.EntrustResource]
     */
    public const val ECOMMERCE_ENTRUST_TERMINATE: String = "ECOMMERCE_ENTRUST.TERMINATE"

    /**
     * - Edu school pay: user debt state update (校园轻松付用户欠款状态变化): [io.github.wechatpaysdk.education.SchoolUserDebtStateUpdateResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161155))
     */
    public const val EDU_SCHOOL_PAY_USER_DEBT_STATE_UPDATE: String = "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE"

    /**
     * - Entrust: release (教育续费通用户解约成功): [io.github.wechatpaysdk.education.EntrustReleaseResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286235))
     */
    public const val ENTRUST_RELEASE: String = "ENTRUST.RELEASE"

    /**
     * - Entrust: sign (委托代扣签约成功): [io.github.wechatpaysdk.papay.EntrustSignResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016724543))
     */
    public const val ENTRUST_SIGN: String = "ENTRUST.SIGN"

    /**
     * - Entrust: signing (教育续费通用户签约成功): [io.github.wechatpaysdk.education.EntrustSigningResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286235))
     */
    public const val ENTRUST_SIGNING: String = "ENTRUST.SIGNING"

    /**
     * - Entrust: terminate (委托代扣解约成功): [io.github.wechatpaysdk.papay.EntrustTerminateResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012160323))
     */
    public const val ENTRUST_TERMINATE: String = "ENTRUST.TERMINATE"

    /**
     * - Entrust: terminate inquiry (代扣解约问询): [io.github.wechatpaysdk.papay.EntrustTerminateInquiryResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012978455))
     */
    public const val ENTRUST_TERMINATE_INQUIRY: String = "ENTRUST.TERMINATE_INQUIRY"

    /**
     * - Entrust: terminate retention (代扣解约挽留业务-获取解约挽留信息): [io.github.wechatpaysdk.papay.EntrustTerminateRetentionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012312222))
     */
    public const val ENTRUST_TERMINATE_RETENTION: String = "ENTRUST.TERMINATE_RETENTION"

    /**
     * - Facepay: user state change (用户签约状态变更): [io.github.wechatpaysdk.facepay.UserStateChangeResource]
     */
    public const val FACEPAY_USER_STATE_CHANGE: String = "FACEPAY.USER_STATE_CHANGE"

    /**
     * - Fapiao: card discarded (发票卡券作废通知): [io.github.wechatpaysdk.fapiao.FapiaoResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792560))
     */
    public const val FAPIAO_CARD_DISCARDED: String = "FAPIAO.CARD_DISCARDED"

    /**
     * - Fapiao: card inserted (发票插入用户卡包成功通知): [io.github.wechatpaysdk.fapiao.FapiaoResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792578))
     */
    public const val FAPIAO_CARD_INSERTED: String = "FAPIAO.CARD_INSERTED"

    /**
     * - Fapiao: issued (发票开具成功通知): [io.github.wechatpaysdk.fapiao.FapiaoResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792570))
     */
    public const val FAPIAO_ISSUED: String = "FAPIAO.ISSUED"

    /**
     * - Fapiao: reversed (发票冲红成功通知): [io.github.wechatpaysdk.fapiao.FapiaoResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792571))
     */
    public const val FAPIAO_REVERSED: String = "FAPIAO.REVERSED"

    /**
     * - Fapiao: user applied (用户发票抬头填写完成通知): [io.github.wechatpaysdk.fapiao.UserAppliedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792559))
     */
    public const val FAPIAO_USER_APPLIED: String = "FAPIAO.USER_APPLIED"

    /**
     * - Hire power bank: receive insurance (隔夜归还保险订单状态变化): [io.github.wechatpaysdk.hirepowerbank.ReceiveInsuranceResource]
     *   ([documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html))
     */
    public const val HIRE_POWER_BANK_RECEIVE_INSURANCE: String = "HIRE_POWER_BANK.RECEIVE_INSURANCE"

    /**
     * - Insurance entrust: renew (保险商户委托代续期完成): [io.github.wechatpaysdk.insurancepapay.EntrustRenewResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466))
     */
    public const val INSURANCE_ENTRUST_RENEW: String = "INSURANCE_ENTRUST.RENEW"

    /**
     * - Insurance entrust: sign (保险商户委托代扣签约成功): [io.github.wechatpaysdk.insurancepapay.EntrustResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466))
     */
    public const val INSURANCE_ENTRUST_SIGN: String = "INSURANCE_ENTRUST.SIGN"

    /**
     * - Insurance entrust: terminate (保险商户委托代扣解约完成): [io.github.wechatpaysdk.insurancepapay.EntrustResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466))
     */
    public const val INSURANCE_ENTRUST_TERMINATE: String = "INSURANCE_ENTRUST.TERMINATE"

    /**
     * - Insurance policy management: granted (微信保单服务用户授权成功): [io.github.wechatpaysdk.insurancepolicy.AuthorizationGrantedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016943540))
     */
    public const val INSURANCE_POLICY_MANAGEMENT_GRANTED: String = "INSURANCE_POLICY_MANAGEMENT.GRANTED"

    /**
     * - Mall auth: activate card (商圈会员积分服务授权结果通知): [io.github.wechatpaysdk.businesscircle.MallAuthActivateCardResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285836))
     */
    public const val MALL_AUTH_ACTIVATE_CARD: String = "MALL_AUTH.ACTIVATE_CARD"

    /**
     * - Mall refund: success (商圈会员场内退款结果通知): [io.github.wechatpaysdk.businesscircle.MallRefundSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285869))
     */
    public const val MALL_REFUND_SUCCESS: String = "MALL_REFUND.SUCCESS"

    /**
     * - Mall transaction: success (商圈会员场内支付结果通知): [io.github.wechatpaysdk.businesscircle.MallTransactionSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285856))
     */
    public const val MALL_TRANSACTION_SUCCESS: String = "MALL_TRANSACTION.SUCCESS"

    /**
     * - Managerecord: change (商户管理记录): [io.github.wechatpaysdk.merchantmanage.ManageRecordChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982))
     */
    public const val MANAGERECORD_CHANGE: String = "MANAGERECORD.CHANGE"

    /**
     * - Mchtransfer: authorization closed (免确认收款授权结果通知): [io.github.wechatpaysdk.mchtransfer.AuthorizationClosedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014512908))
     */
    public const val MCHTRANSFER_AUTHORIZATION_CLOSED: String = "MCHTRANSFER.AUTHORIZATION.CLOSED"

    /**
     * - Mchtransfer: authorization confirmed (免确认收款授权结果通知): [io.github.wechatpaysdk.mchtransfer.AuthorizationConfirmedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014512908))
     */
    public const val MCHTRANSFER_AUTHORIZATION_CONFIRMED: String = "MCHTRANSFER.AUTHORIZATION.CONFIRMED"

    /**
     * - Mchtransfer: batch closed (商家转账批次关闭): [io.github.wechatpaysdk.batchtransfer.BatchClosedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269028))
     */
    public const val MCHTRANSFER_BATCH_CLOSED: String = "MCHTRANSFER.BATCH.CLOSED"

    /**
     * - Mchtransfer: batch finished (商家转账批次完成): [io.github.wechatpaysdk.batchtransfer.BatchFinishedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269028))
     */
    public const val MCHTRANSFER_BATCH_FINISHED: String = "MCHTRANSFER.BATCH.FINISHED"

    /**
     * - Mchtransfer: bill finished (商家转账回调通知): [io.github.wechatpaysdk.mchtransfer.TransferBillFinishedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012712115))
     */
    public const val MCHTRANSFER_BILL_FINISHED: String = "MCHTRANSFER.BILL.FINISHED"

    /**
     * - Mchtransfer: qqwalletbill finished (转账到QQ钱包): [io.github.wechatpaysdk.mchtransfer.QqWalletBillFinishedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014301851))
     */
    public const val MCHTRANSFER_QQWALLETBILL_FINISHED: String = "MCHTRANSFER.QQWALLETBILL.FINISHED"

    /**
     * - Mchwithdraw: change (商户提现状态变更通知): [io.github.wechatpaysdk.ecommercefund.WithdrawalChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4013049135))
     */
    public const val MCHWITHDRAW_CHANGE: String = "MCHWITHDRAW.CHANGE"

    /**
     * - Medical insurance: success (医保混合收款成功通知): [io.github.wechatpaysdk.medicalinsurance.OrderSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781554))
     */
    public const val MEDICAL_INSURANCE_SUCCESS: String = "MEDICAL_INSURANCE.SUCCESS"

    /**
     * - Membercard: accept card (会员卡领卡事件): [io.github.wechatpaysdk.membercard.AcceptCardResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215))
     */
    public const val MEMBERCARD_ACCEPT_CARD: String = "MEMBERCARD.ACCEPT_CARD"

    /**
     * - Membercard: activate card (会员卡激活事件): [io.github.wechatpaysdk.membercard.ActivateCardResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215))
     */
    public const val MEMBERCARD_ACTIVATE_CARD: String = "MEMBERCARD.ACTIVATE_CARD"

    /**
     * - Membercard: usercard manage (用户管理会员卡事件): [io.github.wechatpaysdk.membercard.UserCardManageResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215))
     */
    public const val MEMBERCARD_USERCARD_MANAGE: String = "MEMBERCARD.USERCARD_MANAGE"

    /**
     * - Merchant notify: notify (合作伙伴订阅): [io.github.wechatpaysdk.merchantmanage.MerchantNotifyResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016022266))
     */
    public const val MERCHANT_NOTIFY_NOTIFY: String = "MERCHANT_NOTIFY.NOTIFY"

    /**
     * - Papay: sign (跨境/全球-委托代扣签约成功): [io.github.wechatpaysdk.globalpapay.ContractMerchantResource]
     * - Papay: sign (跨境/全球-委托代扣签约成功): [io.github.wechatpaysdk.globalpapay.ContractPartnerResource]
     */
    public const val PAPAY_SIGN: String = "PAPAY.SIGN"

    /**
     * - Papay: terminate (跨境/全球-委托代扣成功解约): [io.github.wechatpaysdk.globalpapay.ContractMerchantResource]
     * - Papay: terminate (跨境/全球-委托代扣成功解约): [io.github.wechatpaysdk.globalpapay.ContractPartnerResource]
     */
    public const val PAPAY_TERMINATE: String = "PAPAY.TERMINATE"

    /**
     * - Parking fee: query trans info (商户查费回调): [io.github.wechatpaysdk.parkingpayment.ParkingFeeQueryResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4024070065))
     */
    public const val PARKING_FEE_QUERY_TRANS_INFO: String = "PARKING_FEE.QUERY_TRANS_INFO"

    /**
     * - Payscore: bind service account (服务账户绑定结果): [io.github.wechatpaysdk.payscorepartner.BindServiceAccountResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012156110))
     */
    public const val PAYSCORE_BIND_SERVICE_ACCOUNT: String = "PAYSCORE.BIND_SERVICE_ACCOUNT"

    /**
     * - Payscore: mch prepay (支付分从业机构-商户预下单): [io.github.wechatpaysdk.payscorebank.MerchantPrepayResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012084127))
     */
    public const val PAYSCORE_MCH_PREPAY: String = "PAYSCORE.MCH_PREPAY"

    /**
     * - Payscore: user accepted (支付分服务确认订单): [io.github.wechatpaysdk.payscore.UserAcceptedResource]
     */
    public const val PAYSCORE_USER_ACCEPTED: String = "PAYSCORE.USER_ACCEPTED"

    /**
     * - Payscore: user cancel sign plan (取消签约): [io.github.wechatpaysdk.payscoreplan.UserCancelSignPlanResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286184))
     */
    public const val PAYSCORE_USER_CANCEL_SIGN_PLAN: String = "PAYSCORE.USER_CANCEL_SIGN_PLAN"

    /**
     * - Payscore: user close service (支付分服务用户解除授权成功): [io.github.wechatpaysdk.payscore.UserServiceResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647393))
     * - Payscore: user close service (支付分服务用户解除授权成功): [io.github.wechatpaysdk.payscorebank.UserServiceResource]
     * - Payscore: user close service (支付分服务用户解除授权成功): [io.github.wechatpaysdk.payscorepartner.UserServiceResource]
     */
    public const val PAYSCORE_USER_CLOSE_SERVICE: String = "PAYSCORE.USER_CLOSE_SERVICE"

    /**
     * - Payscore: user confirm (确认订单回调通知): [io.github.wechatpaysdk.payscore.UserConfirmResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587953))
     * - Payscore: user confirm (支付分服务用户确认成功): [io.github.wechatpaysdk.payscorebank.UserConfirmResource]
     * - Payscore: user confirm (确认订单回调通知): [io.github.wechatpaysdk.payscorepartner.UserConfirmResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012586137))
     */
    public const val PAYSCORE_USER_CONFIRM: String = "PAYSCORE.USER_CONFIRM"

    /**
     * - Payscore: user open service (支付分服务用户授权成功): [io.github.wechatpaysdk.payscore.UserServiceResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647393))
     * - Payscore: user open service (支付分服务用户授权成功): [io.github.wechatpaysdk.payscorebank.UserServiceResource]
     * - Payscore: user open service (支付分服务用户授权成功): [io.github.wechatpaysdk.payscorepartner.UserServiceResource]
     */
    public const val PAYSCORE_USER_OPEN_SERVICE: String = "PAYSCORE.USER_OPEN_SERVICE"

    /**
     * - Payscore: user paid (支付成功回调通知): [io.github.wechatpaysdk.payscore.UserPaidResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587960))
     * - Payscore: user paid (支付分服务用户支付成功): [io.github.wechatpaysdk.payscorebank.UserConfirmResource]
     * - Payscore: user paid (支付成功回调通知): [io.github.wechatpaysdk.payscorepartner.UserConfirmResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012586136))
     */
    public const val PAYSCORE_USER_PAID: String = "PAYSCORE.USER_PAID"

    /**
     * - Payscore: user sign plan (签约成功): [io.github.wechatpaysdk.payscoreplan.UserSignPlanMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286184))
     * - Payscore: user sign plan (签约成功): [io.github.wechatpaysdk.payscoreplan.UserSignPlanPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012159037))
     */
    public const val PAYSCORE_USER_SIGN_PLAN: String = "PAYSCORE.USER_SIGN_PLAN"

    /**
     * - Product coupon sp: image generation (图片生成回调通知): [io.github.wechatpaysdk.productcoupon.ImageGenerationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4017327744))
     */
    public const val PRODUCT_COUPON_SP_IMAGE_GENERATION: String = "PRODUCT_COUPON_SP.IMAGE_GENERATION"

    /**
     * - Product coupon sp: send (商品券回调通知): [io.github.wechatpaysdk.productcoupon.CouponSendResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015780862))
     */
    public const val PRODUCT_COUPON_SP_SEND: String = "PRODUCT_COUPON_SP.SEND"

    /**
     * - Profitsharing: return (分账动账成功回退): [io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679))
     * - Profitsharing: return (分账动账成功回退): [io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216))
     */
    public const val PROFITSHARING_RETURN: String = "PROFITSHARING.RETURN"

    /**
     * - Profitsharing: success (分账动账成功变动): [io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679))
     * - Profitsharing: success (分账动账成功变动): [io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216))
     */
    public const val PROFITSHARING_SUCCESS: String = "PROFITSHARING.SUCCESS"

    /**
     * - Recharge: closed (平台收付通商家充值-关闭充值): [io.github.wechatpaysdk.platformecommerce.RechargeClosedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763652))
     */
    public const val RECHARGE_CLOSED: String = "RECHARGE.CLOSED"

    /**
     * - Recharge: fund returned (平台收付通商家充值-充值资金退回): [io.github.wechatpaysdk.platformecommerce.RechargeFundReturnedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012973125))
     */
    public const val RECHARGE_FUND_RETURNED: String = "RECHARGE.FUND_RETURNED"

    /**
     * - Recharge: success (平台收付通商家充值-充值成功): [io.github.wechatpaysdk.platformecommerce.RechargeSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763652))
     */
    public const val RECHARGE_SUCCESS: String = "RECHARGE.SUCCESS"

    /**
     * - Refund: abnormal (退款结果通知): [io.github.wechatpaysdk.ecommercerefund.RefundResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635))
     * - A refund cannot be paid to the user's account (退款结果回调通知): [io.github.wechatpaysdk.refund.RefundMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103))
     * - A refund cannot be paid to the user's account (退款结果通知): [io.github.wechatpaysdk.refund.RefundPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298))
     * - Refund: abnormal (退款异常): [io.github.wechatpaysdk.globalpay.RefundMerchantResource]
     * - Refund: abnormal (退款异常): [io.github.wechatpaysdk.globalpay.RefundPartnerResource]
     */
    public const val REFUND_ABNORMAL: String = "REFUND.ABNORMAL"

    /**
     * - Refund: closed (退款结果通知): [io.github.wechatpaysdk.ecommercerefund.RefundResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635))
     * - A refund was closed without being paid (退款结果回调通知): [io.github.wechatpaysdk.refund.RefundMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103))
     * - A refund was closed without being paid (退款结果通知): [io.github.wechatpaysdk.refund.RefundPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298))
     * - Refund: closed (退款关闭): [io.github.wechatpaysdk.globalpay.RefundMerchantResource]
     * - Refund: closed (退款关闭): [io.github.wechatpaysdk.globalpay.RefundPartnerResource]
     */
    public const val REFUND_CLOSED: String = "REFUND.CLOSED"

    /**
     * - Refund: success (退款结果通知): [io.github.wechatpaysdk.ecommercerefund.RefundResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635))
     * - A refund arrived (退款结果回调通知): [io.github.wechatpaysdk.refund.RefundMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103))
     * - A refund arrived (退款结果通知): [io.github.wechatpaysdk.refund.RefundPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298))
     * - Refund: success (退款成功): [io.github.wechatpaysdk.globalpay.RefundMerchantResource]
     * - Refund: success (退款成功): [io.github.wechatpaysdk.globalpay.RefundPartnerResource]
     */
    public const val REFUND_SUCCESS: String = "REFUND.SUCCESS"

    /**
     * - Risktrade: identification (风险订单): [io.github.wechatpaysdk.merchantrisk.RiskTradeIdentificationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013894258))
     */
    public const val RISKTRADE_IDENTIFICATION: String = "RISKTRADE.IDENTIFICATION"

    /**
     * - The self-test answers (回调接口): [io.github.wechatpaysdk.certificates.SecurityEchoSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015164042))
     */
    public const val SECURITY_ECHO_SUCCESS: String = "SECURITY_ECHO.SUCCESS"

    /**
     * - Settlement: success (个人收款-结算): [io.github.wechatpaysdk.ecommerceindividual.SettlementSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012650327))
     */
    public const val SETTLEMENT_SUCCESS: String = "SETTLEMENT.SUCCESS"

    /**
     * - Transaction: fail (扣费失败): [io.github.wechatpaysdk.education.PapayTransactionResource]
     * - Transaction: fail (订单支付结果通知): [io.github.wechatpaysdk.vehicle.ParkingTransactionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311))
     */
    public const val TRANSACTION_FAIL: String = "TRANSACTION.FAIL"

    /**
     * - Transaction: industry failed (校园轻松付扣费失败): [io.github.wechatpaysdk.education.SchoolTransactionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161063))
     */
    public const val TRANSACTION_INDUSTRY_FAILED: String = "TRANSACTION.INDUSTRY_FAILED"

    /**
     * - Transaction: industry success (校园轻松付扣费支付成功): [io.github.wechatpaysdk.education.SchoolTransactionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161063))
     */
    public const val TRANSACTION_INDUSTRY_SUCCESS: String = "TRANSACTION.INDUSTRY_SUCCESS"

    /**
     * - Transaction: pay back (订单支付结果通知): [io.github.wechatpaysdk.vehicle.ParkingTransactionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311))
     */
    public const val TRANSACTION_PAY_BACK: String = "TRANSACTION.PAY_BACK"

    /**
     * - Transaction: success (合单订单支付成功回调通知): [io.github.wechatpaysdk.combinetransactions.TransactionSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012158598))
     * - Transaction: success (支付成功): [io.github.wechatpaysdk.education.PapayTransactionResource]
     * - Transaction: success (支付成功回调通知): [io.github.wechatpaysdk.partnertransactions.TransactionSuccessPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085146))
     * - An order was paid (支付成功回调通知): [io.github.wechatpaysdk.paytransactions.Transaction]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791836))
     * - Transaction: success (分账动态通知): [io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679))
     * - Transaction: success (分账动账通知): [io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216))
     * - Transaction: success (支付成功): [io.github.wechatpaysdk.vehicle.EtcTransactionSuccessResource]
     * - Transaction: success (订单支付结果通知): [io.github.wechatpaysdk.vehicle.ParkingTransactionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311))
     * - Transaction: success (支付成功): [io.github.wechatpaysdk.globalpay.TransactionSuccessMerchantResource]
     * - Transaction: success (支付成功): [io.github.wechatpaysdk.globalpay.TransactionSuccessPartnerResource]
     */
    public const val TRANSACTION_SUCCESS: String = "TRANSACTION.SUCCESS"

    /**
     * - Vehicle: entrance state change (停车入场状态变更通知): [io.github.wechatpaysdk.vehicle.EntranceStateChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284177))
     */
    public const val VEHICLE_ENTRANCE_STATE_CHANGE: String = "VEHICLE.ENTRANCE_STATE_CHANGE"

    /**
     * - Vehicle: user state change (ETC授权签约状态变化): [io.github.wechatpaysdk.vehicle.UserStateChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012158358))
     */
    public const val VEHICLE_USER_STATE_CHANGE: String = "VEHICLE.USER_STATE_CHANGE"

    /**
     * - Violation: appeal (商户平台处置记录回调通知): [io.github.wechatpaysdk.merchantrisk.ViolationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216))
     */
    public const val VIOLATION_APPEAL: String = "VIOLATION.APPEAL"

    /**
     * - Violation: intercept (商户平台处置记录回调通知): [io.github.wechatpaysdk.merchantrisk.ViolationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216))
     */
    public const val VIOLATION_INTERCEPT: String = "VIOLATION.INTERCEPT"

    /**
     * - Violation: punish (商户平台处置记录回调通知): [io.github.wechatpaysdk.merchantrisk.ViolationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216))
     */
    public const val VIOLATION_PUNISH: String = "VIOLATION.PUNISH"

    /**
     * - Webizpay: authorized (关系授权完成): [io.github.wechatpaysdk.bizpay.AuthorizedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014612130))
     */
    public const val WEBIZPAY_AUTHORIZED: String = "WEBIZPAY.AUTHORIZED"

    /**
     * - Webizpay: paymentrefundsuccess (企业支付额度卡退款成功后): [io.github.wechatpaysdk.bizpay.PaymentRefundSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015764405))
     */
    public const val WEBIZPAY_PAYMENTREFUNDSUCCESS: String = "WEBIZPAY.PAYMENTREFUNDSUCCESS"

    /**
     * - Webizpay: paymentsuccess (企业支付额度卡支付成功后): [io.github.wechatpaysdk.bizpay.PaymentSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015764398))
     */
    public const val WEBIZPAY_PAYMENTSUCCESS: String = "WEBIZPAY.PAYMENTSUCCESS"

    /**
     * - Webizpay: quotacardexpired (企业支付额度卡失效后): [io.github.wechatpaysdk.bizpay.QuotaCardExpiredResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014612130))
     */
    public const val WEBIZPAY_QUOTACARDEXPIRED: String = "WEBIZPAY.QUOTACARDEXPIRED"

    /**
     * - Webizpay: revoked (企业支付关系解除授权后): [io.github.wechatpaysdk.bizpay.RevokedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015764414))
     */
    public const val WEBIZPAY_REVOKED: String = "WEBIZPAY.REVOKED"
}

/** The resource of a notification, by the name of its schema. */
internal fun resource(schema: String?, json: JsonObject): Model =
    when (schema) {
        "batch_transfer.BatchClosedResource" -> io.github.wechatpaysdk.batchtransfer.BatchClosedResource(json)
        "batch_transfer.BatchFinishedResource" -> io.github.wechatpaysdk.batchtransfer.BatchFinishedResource(json)
        "biz_pay.AuthorizedResource" -> io.github.wechatpaysdk.bizpay.AuthorizedResource(json)
        "biz_pay.PaymentRefundSuccessResource" -> io.github.wechatpaysdk.bizpay.PaymentRefundSuccessResource(json)
        "biz_pay.PaymentSuccessResource" -> io.github.wechatpaysdk.bizpay.PaymentSuccessResource(json)
        "biz_pay.QuotaCardExpiredResource" -> io.github.wechatpaysdk.bizpay.QuotaCardExpiredResource(json)
        "biz_pay.RevokedResource" -> io.github.wechatpaysdk.bizpay.RevokedResource(json)
        "brand_member_card.PointExchangeCouponResource" -> io.github.wechatpaysdk.brandmembercard.PointExchangeCouponResource(json)
        "brand_member_card.SyncUserPointResource" -> io.github.wechatpaysdk.brandmembercard.SyncUserPointResource(json)
        "brand_member_card.UserCardCreateResource" -> io.github.wechatpaysdk.brandmembercard.UserCardCreateResource(json)
        "brand_member_card.UserCardDeleteResource" -> io.github.wechatpaysdk.brandmembercard.UserCardDeleteResource(json)
        "business_circle.MallAuthActivateCardResource" -> io.github.wechatpaysdk.businesscircle.MallAuthActivateCardResource(json)
        "business_circle.MallRefundSuccessResource" -> io.github.wechatpaysdk.businesscircle.MallRefundSuccessResource(json)
        "business_circle.MallTransactionSuccessResource" -> io.github.wechatpaysdk.businesscircle.MallTransactionSuccessResource(json)
        "cash_coupon.CouponUseResource" -> io.github.wechatpaysdk.cashcoupon.CouponUseResource(json)
        "certificates.SecurityEchoSuccessResource" -> io.github.wechatpaysdk.certificates.SecurityEchoSuccessResource(json)
        "charity_transfer.BudgetClosedResource" -> io.github.wechatpaysdk.charitytransfer.BudgetClosedResource(json)
        "charity_transfer.BudgetFinishedResource" -> io.github.wechatpaysdk.charitytransfer.BudgetFinishedResource(json)
        "charity_transfer.BudgetLockedResource" -> io.github.wechatpaysdk.charitytransfer.BudgetLockedResource(json)
        "combine_transactions.TransactionSuccessResource" -> io.github.wechatpaysdk.combinetransactions.TransactionSuccessResource(json)
        "complaints.ComplaintResource" -> io.github.wechatpaysdk.complaints.ComplaintResource(json)
        "delivery_plan.PlanChangeResource" -> io.github.wechatpaysdk.deliveryplan.PlanChangeResource(json)
        "discount_card.CardResource" -> io.github.wechatpaysdk.discountcard.CardResource(json)
        "discount_card.GetCardResource" -> io.github.wechatpaysdk.discountcard.GetCardResource(json)
        "discount_card.UserPaidResource" -> io.github.wechatpaysdk.discountcard.UserPaidResource(json)
        "ecommerce_fund.WithdrawalChangeResource" -> io.github.wechatpaysdk.ecommercefund.WithdrawalChangeResource(json)
        "ecommerce_individual.AbnormalFundProcessingTransferSuccessResource" -> io.github.wechatpaysdk.ecommerceindividual.AbnormalFundProcessingTransferSuccessResource(json)
        "ecommerce_individual.SettlementSuccessResource" -> io.github.wechatpaysdk.ecommerceindividual.SettlementSuccessResource(json)
        "ecommerce_papay.EntrustResource" -> io.github.wechatpaysdk.ecommercepapay.EntrustResource(json)
        "ecommerce_refund.RefundResource" -> io.github.wechatpaysdk.ecommercerefund.RefundResource(json)
        "education.EntrustReleaseResource" -> io.github.wechatpaysdk.education.EntrustReleaseResource(json)
        "education.EntrustSigningResource" -> io.github.wechatpaysdk.education.EntrustSigningResource(json)
        "education.PapayTransactionResource" -> io.github.wechatpaysdk.education.PapayTransactionResource(json)
        "education.SchoolTransactionResource" -> io.github.wechatpaysdk.education.SchoolTransactionResource(json)
        "education.SchoolUserDebtStateUpdateResource" -> io.github.wechatpaysdk.education.SchoolUserDebtStateUpdateResource(json)
        "face_pay.UserStateChangeResource" -> io.github.wechatpaysdk.facepay.UserStateChangeResource(json)
        "fapiao.FapiaoResource" -> io.github.wechatpaysdk.fapiao.FapiaoResource(json)
        "fapiao.UserAppliedResource" -> io.github.wechatpaysdk.fapiao.UserAppliedResource(json)
        "global_merchant.H5DomainApplicationResource" -> io.github.wechatpaysdk.globalmerchant.H5DomainApplicationResource(json)
        "global_papay.ContractMerchantResource" -> io.github.wechatpaysdk.globalpapay.ContractMerchantResource(json)
        "global_papay.ContractPartnerResource" -> io.github.wechatpaysdk.globalpapay.ContractPartnerResource(json)
        "global_pay.GetMerchantResource" -> io.github.wechatpaysdk.globalpay.GetMerchantResource(json)
        "global_pay.PushOrderResource" -> io.github.wechatpaysdk.globalpay.PushOrderResource(json)
        "global_pay.RefundMerchantResource" -> io.github.wechatpaysdk.globalpay.RefundMerchantResource(json)
        "global_pay.RefundPartnerResource" -> io.github.wechatpaysdk.globalpay.RefundPartnerResource(json)
        "global_pay.TransactionSuccessMerchantResource" -> io.github.wechatpaysdk.globalpay.TransactionSuccessMerchantResource(json)
        "global_pay.TransactionSuccessPartnerResource" -> io.github.wechatpaysdk.globalpay.TransactionSuccessPartnerResource(json)
        "hire_power_bank.ReceiveInsuranceResource" -> io.github.wechatpaysdk.hirepowerbank.ReceiveInsuranceResource(json)
        "insurance_papay.EntrustRenewResource" -> io.github.wechatpaysdk.insurancepapay.EntrustRenewResource(json)
        "insurance_papay.EntrustResource" -> io.github.wechatpaysdk.insurancepapay.EntrustResource(json)
        "insurance_policy.AuthorizationGrantedResource" -> io.github.wechatpaysdk.insurancepolicy.AuthorizationGrantedResource(json)
        "mch_transfer.AuthorizationClosedResource" -> io.github.wechatpaysdk.mchtransfer.AuthorizationClosedResource(json)
        "mch_transfer.AuthorizationConfirmedResource" -> io.github.wechatpaysdk.mchtransfer.AuthorizationConfirmedResource(json)
        "mch_transfer.QqWalletBillFinishedResource" -> io.github.wechatpaysdk.mchtransfer.QqWalletBillFinishedResource(json)
        "mch_transfer.TransferBillFinishedResource" -> io.github.wechatpaysdk.mchtransfer.TransferBillFinishedResource(json)
        "medical_insurance.OrderSuccessResource" -> io.github.wechatpaysdk.medicalinsurance.OrderSuccessResource(json)
        "member_card.AcceptCardResource" -> io.github.wechatpaysdk.membercard.AcceptCardResource(json)
        "member_card.ActivateCardResource" -> io.github.wechatpaysdk.membercard.ActivateCardResource(json)
        "member_card.UserCardManageResource" -> io.github.wechatpaysdk.membercard.UserCardManageResource(json)
        "merchant_coupon.CouponSendResource" -> io.github.wechatpaysdk.merchantcoupon.CouponSendResource(json)
        "merchant_manage.BlockRecordChangeResource" -> io.github.wechatpaysdk.merchantmanage.BlockRecordChangeResource(json)
        "merchant_manage.BlockSubmissionChangeResource" -> io.github.wechatpaysdk.merchantmanage.BlockSubmissionChangeResource(json)
        "merchant_manage.ManageRecordChangeResource" -> io.github.wechatpaysdk.merchantmanage.ManageRecordChangeResource(json)
        "merchant_manage.MerchantNotifyResource" -> io.github.wechatpaysdk.merchantmanage.MerchantNotifyResource(json)
        "merchant_risk.RiskTradeIdentificationResource" -> io.github.wechatpaysdk.merchantrisk.RiskTradeIdentificationResource(json)
        "merchant_risk.ViolationResource" -> io.github.wechatpaysdk.merchantrisk.ViolationResource(json)
        "papay.EntrustSignResource" -> io.github.wechatpaysdk.papay.EntrustSignResource(json)
        "papay.EntrustTerminateInquiryResource" -> io.github.wechatpaysdk.papay.EntrustTerminateInquiryResource(json)
        "papay.EntrustTerminateResource" -> io.github.wechatpaysdk.papay.EntrustTerminateResource(json)
        "papay.EntrustTerminateRetentionResource" -> io.github.wechatpaysdk.papay.EntrustTerminateRetentionResource(json)
        "parking_payment.ParkingFeeQueryResource" -> io.github.wechatpaysdk.parkingpayment.ParkingFeeQueryResource(json)
        "partner_transactions.TransactionSuccessPartnerResource" -> io.github.wechatpaysdk.partnertransactions.TransactionSuccessPartnerResource(json)
        "pay_score.UserAcceptedResource" -> io.github.wechatpaysdk.payscore.UserAcceptedResource(json)
        "pay_score.UserConfirmResource" -> io.github.wechatpaysdk.payscore.UserConfirmResource(json)
        "pay_score.UserPaidResource" -> io.github.wechatpaysdk.payscore.UserPaidResource(json)
        "pay_score.UserServiceResource" -> io.github.wechatpaysdk.payscore.UserServiceResource(json)
        "pay_score_bank.MerchantPrepayResource" -> io.github.wechatpaysdk.payscorebank.MerchantPrepayResource(json)
        "pay_score_bank.UserConfirmResource" -> io.github.wechatpaysdk.payscorebank.UserConfirmResource(json)
        "pay_score_bank.UserServiceResource" -> io.github.wechatpaysdk.payscorebank.UserServiceResource(json)
        "pay_score_partner.BindServiceAccountResource" -> io.github.wechatpaysdk.payscorepartner.BindServiceAccountResource(json)
        "pay_score_partner.UserConfirmResource" -> io.github.wechatpaysdk.payscorepartner.UserConfirmResource(json)
        "pay_score_partner.UserServiceResource" -> io.github.wechatpaysdk.payscorepartner.UserServiceResource(json)
        "pay_score_plan.UserCancelSignPlanResource" -> io.github.wechatpaysdk.payscoreplan.UserCancelSignPlanResource(json)
        "pay_score_plan.UserSignPlanMerchantResource" -> io.github.wechatpaysdk.payscoreplan.UserSignPlanMerchantResource(json)
        "pay_score_plan.UserSignPlanPartnerResource" -> io.github.wechatpaysdk.payscoreplan.UserSignPlanPartnerResource(json)
        "pay_transactions.Transaction" -> io.github.wechatpaysdk.paytransactions.Transaction(json)
        "platform_ecommerce.RechargeClosedResource" -> io.github.wechatpaysdk.platformecommerce.RechargeClosedResource(json)
        "platform_ecommerce.RechargeFundReturnedResource" -> io.github.wechatpaysdk.platformecommerce.RechargeFundReturnedResource(json)
        "platform_ecommerce.RechargeSuccessResource" -> io.github.wechatpaysdk.platformecommerce.RechargeSuccessResource(json)
        "product_coupon.CouponSendResource" -> io.github.wechatpaysdk.productcoupon.CouponSendResource(json)
        "product_coupon.ImageGenerationResource" -> io.github.wechatpaysdk.productcoupon.ImageGenerationResource(json)
        "profit_sharing.FundsChangeMerchantResource" -> io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource(json)
        "profit_sharing.FundsChangePartnerResource" -> io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource(json)
        "refund.RefundMerchantResource" -> io.github.wechatpaysdk.refund.RefundMerchantResource(json)
        "refund.RefundPartnerResource" -> io.github.wechatpaysdk.refund.RefundPartnerResource(json)
        "repayment.ContractResource" -> io.github.wechatpaysdk.repayment.ContractResource(json)
        "repayment.DeductionPayResource" -> io.github.wechatpaysdk.repayment.DeductionPayResource(json)
        "vehicle.EntranceStateChangeResource" -> io.github.wechatpaysdk.vehicle.EntranceStateChangeResource(json)
        "vehicle.EtcTransactionSuccessResource" -> io.github.wechatpaysdk.vehicle.EtcTransactionSuccessResource(json)
        "vehicle.ParkingTransactionResource" -> io.github.wechatpaysdk.vehicle.ParkingTransactionResource(json)
        "vehicle.UserStateChangeResource" -> io.github.wechatpaysdk.vehicle.UserStateChangeResource(json)
        else -> UnknownResource(json)
    }
