// Generated from api/ by `cargo xtask generate`; do not edit.

package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonObject

/** The documented types of notifications; there may be others. */
public object EventType {
    /**
     * - Money in transit was paid out in another way (异常转付处理结果): [io.github.wechatpaysdk.ecommerceindividual.AbnormalFundProcessingTransferSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014591539))
     */
    public const val ABNORMAL_FUND_PROCESSING_TRANSFER_SUCCESS: String = "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"

    /**
     * - An application for other domains was approved (H5支付域名修改申请事件): [io.github.wechatpaysdk.globalmerchant.H5DomainApplicationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118))
     */
    public const val APPLYMENT_STATE_APPROVED: String = "APPLYMENT_STATE.APPROVED"

    /**
     * - A payment of a sub-merchant was blocked (商户交易拦截记录新增): [io.github.wechatpaysdk.merchantmanage.BlockRecordChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982))
     */
    public const val BLOCKRECORD_CHANGE: String = "BLOCKRECORD.CHANGE"

    /**
     * - An appeal against a blocked payment has moved on (商户交易拦截记录申诉): [io.github.wechatpaysdk.merchantmanage.BlockSubmissionChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982))
     */
    public const val BLOCKSUBMISSION_CHANGE: String = "BLOCKSUBMISSION.CHANGE"

    /**
     * - A member wants to exchange points for a coupon (用户积分兑券事件通知): [io.github.wechatpaysdk.brandmembercard.PointExchangeCouponResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015878622))
     */
    public const val BRAND_MEMBER_CARD_SP_POINT_EXCHANGE_COUPON: String = "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON"

    /**
     * - The points of a member are to be reported (用户积分同步事件通知): [io.github.wechatpaysdk.brandmembercard.SyncUserPointResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016096820))
     */
    public const val BRAND_MEMBER_CARD_SP_SYNC_USER_POINT: String = "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT"

    /**
     * - A user has joined and has to be confirmed (会员卡事件通知): [io.github.wechatpaysdk.brandmembercard.UserCardCreateResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015283692))
     */
    public const val BRAND_MEMBER_CARD_SP_USER_CARD_CREATE: String = "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE"

    /**
     * - A member has left (会员卡事件通知): [io.github.wechatpaysdk.brandmembercard.UserCardDeleteResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015283692))
     */
    public const val BRAND_MEMBER_CARD_SP_USER_CARD_DELETE: String = "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE"

    /**
     * - A budget was closed (公益捐赠-预算申请关闭): [io.github.wechatpaysdk.charitytransfer.BudgetClosedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114))
     */
    public const val BUDGET_CLOSED: String = "BUDGET.CLOSED"

    /**
     * - A budget has come to its end (公益捐赠-预算申请完结): [io.github.wechatpaysdk.charitytransfer.BudgetFinishedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114))
     */
    public const val BUDGET_FINISHED: String = "BUDGET.FINISHED"

    /**
     * - The money of a budget was locked (公益捐赠-预算申请锁定成功): [io.github.wechatpaysdk.charitytransfer.BudgetLockedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114))
     */
    public const val BUDGET_LOCKED: String = "BUDGET.LOCKED"

    /**
     * - A payer has complained (投诉通知回调): [io.github.wechatpaysdk.complaints.ComplaintResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289719))
     */
    public const val COMPLAINT_CREATE: String = "COMPLAINT.CREATE"

    /**
     * - A complaint has moved on (投诉通知回调): [io.github.wechatpaysdk.complaints.ComplaintResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289719))
     */
    public const val COMPLAINT_STATE_CHANGE: String = "COMPLAINT.STATE_CHANGE"

    /**
     * - A coupon was given to a user (领券事件): [io.github.wechatpaysdk.merchantcoupon.CouponSendResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285279))
     */
    public const val COUPON_SEND: String = "COUPON.SEND"

    /**
     * - A coupon was used (核销事件回调通知): [io.github.wechatpaysdk.cashcoupon.CouponUseResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285250))
     */
    public const val COUPON_USE: String = "COUPON.USE"

    /**
     * - A repayment was collected (自动还款扣费还款成功): [io.github.wechatpaysdk.repayment.DeductionPayResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790592))
     */
    public const val CREDIT_REPAYMENT_DEDUCTION_PAY: String = "CREDIT_REPAYMENT.DEDUCTION_PAY"

    /**
     * - An agreement of automatic repayment was signed (自动还款协议签约成功): [io.github.wechatpaysdk.repayment.ContractResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790583))
     */
    public const val CREDIT_REPAYMENT_SIGN_CONTRACT: String = "CREDIT_REPAYMENT.SIGN_CONTRACT"

    /**
     * - An agreement of automatic repayment was terminated (自动还款协议解约成功): [io.github.wechatpaysdk.repayment.ContractResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790583))
     */
    public const val CREDIT_REPAYMENT_TERMINATE_CONTRACT: String = "CREDIT_REPAYMENT.TERMINATE_CONTRACT"

    /**
     * - A payer scanned a merchant's code: what it stands for is asked (外包内用-查询收款二维码信息): [io.github.wechatpaysdk.globalpay.GetMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/institution/4019762388))
     */
    public const val CROSS_BORDER_PAY_GET_MCH_INFO: String = "CROSS_BORDER_PAY.GET_MCH_INFO"

    /**
     * - A payer entered an amount: a prepay id is asked for (外包内用-推送订单信息): [io.github.wechatpaysdk.globalpay.PushOrderResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/institution/4019762399))
     */
    public const val CROSS_BORDER_PAY_PUSH_ORDER_INFO: String = "CROSS_BORDER_PAY.PUSH_ORDER_INFO"

    /**
     * - A delivery plan changed its state (投放计划状态变更通知): [io.github.wechatpaysdk.deliveryplan.PlanChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016168699))
     */
    public const val DELIVERY_PLAN_CHANGE: String = "DELIVERY_PLAN.CHANGE"

    /**
     * - A user's card has come to its end (守约状态变化): [io.github.wechatpaysdk.discountcard.CardResource]
     */
    public const val DISCOUNT_CARD_AGREEMENT_ENDED: String = "DISCOUNT_CARD.AGREEMENT_ENDED"

    /**
     * - A user has taken a card (微信先享卡用户领卡): [io.github.wechatpaysdk.discountcard.GetCardResource]
     */
    public const val DISCOUNT_CARD_GET_CARD: String = "DISCOUNT_CARD.GET_CARD"

    /**
     * - A user has settled a card (微信先享卡用户结算): [io.github.wechatpaysdk.discountcard.GetCardResource]
     */
    public const val DISCOUNT_CARD_SETTLEMENT: String = "DISCOUNT_CARD.SETTLEMENT"

    /**
     * - A user has accepted a card (微信先享卡用户领卡): [io.github.wechatpaysdk.discountcard.CardResource]
     */
    public const val DISCOUNT_CARD_USER_ACCEPTED: String = "DISCOUNT_CARD.USER_ACCEPTED"

    /**
     * - A card was charged (扣费状态变化): [io.github.wechatpaysdk.discountcard.UserPaidResource]
     */
    public const val DISCOUNT_CARD_USER_PAID: String = "DISCOUNT_CARD.USER_PAID"

    /**
     * - An agreement was signed (收付通合单代扣签约成功): [io.github.wechatpaysdk.ecommercepapay.EntrustResource]
     */
    public const val ECOMMERCE_ENTRUST_SIGN: String = "ECOMMERCE_ENTRUST.SIGN"

    /**
     * - An agreement was terminated (收付通合单代扣解约成功): [io.github.wechatpaysdk.ecommercepapay.EntrustResource]
     */
    public const val ECOMMERCE_ENTRUST_TERMINATE: String = "ECOMMERCE_ENTRUST.TERMINATE"

    /**
     * - A user's campus debts have changed (校园轻松付用户欠款状态变化): [io.github.wechatpaysdk.education.SchoolUserDebtStateUpdateResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161155))
     */
    public const val EDU_SCHOOL_PAY_USER_DEBT_STATE_UPDATE: String = "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE"

    /**
     * - An agreement of renewal was terminated (教育续费通用户解约成功): [io.github.wechatpaysdk.education.EntrustReleaseResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286235))
     */
    public const val ENTRUST_RELEASE: String = "ENTRUST.RELEASE"

    /**
     * - An agreement was signed (委托代扣签约成功): [io.github.wechatpaysdk.papay.EntrustSignResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016724543))
     */
    public const val ENTRUST_SIGN: String = "ENTRUST.SIGN"

    /**
     * - An agreement of renewal was signed (教育续费通用户签约成功): [io.github.wechatpaysdk.education.EntrustSigningResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286235))
     */
    public const val ENTRUST_SIGNING: String = "ENTRUST.SIGNING"

    /**
     * - An agreement was terminated (委托代扣解约成功): [io.github.wechatpaysdk.papay.EntrustTerminateResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012160323))
     */
    public const val ENTRUST_TERMINATE: String = "ENTRUST.TERMINATE"

    /**
     * - A user wants to terminate: the merchant is asked whether that is possible (代扣解约问询): [io.github.wechatpaysdk.papay.EntrustTerminateInquiryResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012978455))
     */
    public const val ENTRUST_TERMINATE_INQUIRY: String = "ENTRUST.TERMINATE_INQUIRY"

    /**
     * - A user wants to terminate: the merchant is asked for an offer to stay (代扣解约挽留业务-获取解约挽留信息): [io.github.wechatpaysdk.papay.EntrustTerminateRetentionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012312222))
     */
    public const val ENTRUST_TERMINATE_RETENTION: String = "ENTRUST.TERMINATE_RETENTION"

    /**
     * - The agreement of a user has changed (用户签约状态变更): [io.github.wechatpaysdk.facepay.UserStateChangeResource]
     */
    public const val FACEPAY_USER_STATE_CHANGE: String = "FACEPAY.USER_STATE_CHANGE"

    /**
     * - The card of an invoice was made void (发票卡券作废通知): [io.github.wechatpaysdk.fapiao.FapiaoResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792560))
     */
    public const val FAPIAO_CARD_DISCARDED: String = "FAPIAO.CARD_DISCARDED"

    /**
     * - An invoice was put into the user's card pack (发票插入用户卡包成功通知): [io.github.wechatpaysdk.fapiao.FapiaoResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792578))
     */
    public const val FAPIAO_CARD_INSERTED: String = "FAPIAO.CARD_INSERTED"

    /**
     * - An invoice was issued (发票开具成功通知): [io.github.wechatpaysdk.fapiao.FapiaoResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792570))
     */
    public const val FAPIAO_ISSUED: String = "FAPIAO.ISSUED"

    /**
     * - An invoice was reversed (发票冲红成功通知): [io.github.wechatpaysdk.fapiao.FapiaoResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792571))
     */
    public const val FAPIAO_REVERSED: String = "FAPIAO.REVERSED"

    /**
     * - The user has entered an invoice title (用户发票抬头填写完成通知): [io.github.wechatpaysdk.fapiao.UserAppliedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792559))
     */
    public const val FAPIAO_USER_APPLIED: String = "FAPIAO.USER_APPLIED"

    /**
     * - An insurance for overnight return has changed its state (隔夜归还保险订单状态变化): [io.github.wechatpaysdk.hirepowerbank.ReceiveInsuranceResource]
     *   ([documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html))
     */
    public const val HIRE_POWER_BANK_RECEIVE_INSURANCE: String = "HIRE_POWER_BANK.RECEIVE_INSURANCE"

    /**
     * - An agreement was renewed (保险商户委托代续期完成): [io.github.wechatpaysdk.insurancepapay.EntrustRenewResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466))
     */
    public const val INSURANCE_ENTRUST_RENEW: String = "INSURANCE_ENTRUST.RENEW"

    /**
     * - An agreement was signed (保险商户委托代扣签约成功): [io.github.wechatpaysdk.insurancepapay.EntrustResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466))
     */
    public const val INSURANCE_ENTRUST_SIGN: String = "INSURANCE_ENTRUST.SIGN"

    /**
     * - An agreement was terminated (保险商户委托代扣解约完成): [io.github.wechatpaysdk.insurancepapay.EntrustResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466))
     */
    public const val INSURANCE_ENTRUST_TERMINATE: String = "INSURANCE_ENTRUST.TERMINATE"

    /**
     * - A user has authorised a policy (微信保单服务用户授权成功): [io.github.wechatpaysdk.insurancepolicy.AuthorizationGrantedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016943540))
     */
    public const val INSURANCE_POLICY_MANAGEMENT_GRANTED: String = "INSURANCE_POLICY_MANAGEMENT.GRANTED"

    /**
     * - A member has authorised the mall to give points (商圈会员积分服务授权结果通知): [io.github.wechatpaysdk.businesscircle.MallAuthActivateCardResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285836))
     */
    public const val MALL_AUTH_ACTIVATE_CARD: String = "MALL_AUTH.ACTIVATE_CARD"

    /**
     * - A payment of a member in the mall was refunded (商圈会员场内退款结果通知): [io.github.wechatpaysdk.businesscircle.MallRefundSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285869))
     */
    public const val MALL_REFUND_SUCCESS: String = "MALL_REFUND.SUCCESS"

    /**
     * - A member has paid in the mall (商圈会员场内支付结果通知): [io.github.wechatpaysdk.businesscircle.MallTransactionSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285856))
     */
    public const val MALL_TRANSACTION_SUCCESS: String = "MALL_TRANSACTION.SUCCESS"

    /**
     * - A management record has changed (商户管理记录): [io.github.wechatpaysdk.merchantmanage.ManageRecordChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982))
     */
    public const val MANAGERECORD_CHANGE: String = "MANAGERECORD.CHANGE"

    /**
     * - An authorization to receive without confirming has ended (免确认收款授权结果通知): [io.github.wechatpaysdk.mchtransfer.AuthorizationClosedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014512908))
     */
    public const val MCHTRANSFER_AUTHORIZATION_CLOSED: String = "MCHTRANSFER.AUTHORIZATION.CLOSED"

    /**
     * - A user has authorised receiving without confirming (免确认收款授权结果通知): [io.github.wechatpaysdk.mchtransfer.AuthorizationConfirmedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014512908))
     */
    public const val MCHTRANSFER_AUTHORIZATION_CONFIRMED: String = "MCHTRANSFER.AUTHORIZATION.CONFIRMED"

    /**
     * - A batch was closed (商家转账批次关闭): [io.github.wechatpaysdk.batchtransfer.BatchClosedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269028))
     */
    public const val MCHTRANSFER_BATCH_CLOSED: String = "MCHTRANSFER.BATCH.CLOSED"

    /**
     * - A batch has come to its end (商家转账批次完成): [io.github.wechatpaysdk.batchtransfer.BatchFinishedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269028))
     */
    public const val MCHTRANSFER_BATCH_FINISHED: String = "MCHTRANSFER.BATCH.FINISHED"

    /**
     * - A transfer has come to its end (商家转账回调通知): [io.github.wechatpaysdk.mchtransfer.TransferBillFinishedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012712115))
     */
    public const val MCHTRANSFER_BILL_FINISHED: String = "MCHTRANSFER.BILL.FINISHED"

    /**
     * - A transfer to a QQ wallet has come to its end (转账到QQ钱包): [io.github.wechatpaysdk.mchtransfer.QqWalletBillFinishedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014301851))
     */
    public const val MCHTRANSFER_QQWALLETBILL_FINISHED: String = "MCHTRANSFER.QQWALLETBILL.FINISHED"

    /**
     * - A withdrawal has moved on (商户提现状态变更通知): [io.github.wechatpaysdk.ecommercefund.WithdrawalChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4013049135))
     */
    public const val MCHWITHDRAW_CHANGE: String = "MCHWITHDRAW.CHANGE"

    /**
     * - An order was paid (医保混合收款成功通知): [io.github.wechatpaysdk.medicalinsurance.OrderSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781554))
     */
    public const val MEDICAL_INSURANCE_SUCCESS: String = "MEDICAL_INSURANCE.SUCCESS"

    /**
     * - A user has taken a card (会员卡领卡事件): [io.github.wechatpaysdk.membercard.AcceptCardResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215))
     */
    public const val MEMBERCARD_ACCEPT_CARD: String = "MEMBERCARD.ACCEPT_CARD"

    /**
     * - A user has activated a card (会员卡激活事件): [io.github.wechatpaysdk.membercard.ActivateCardResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215))
     */
    public const val MEMBERCARD_ACTIVATE_CARD: String = "MEMBERCARD.ACTIVATE_CARD"

    /**
     * - A user has looked at a card, changed or deleted it (用户管理会员卡事件): [io.github.wechatpaysdk.membercard.UserCardManageResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215))
     */
    public const val MEMBERCARD_USERCARD_MANAGE: String = "MEMBERCARD.USERCARD_MANAGE"

    /**
     * - News about a merchant that the partner has subscribed to (合作伙伴订阅): [io.github.wechatpaysdk.merchantmanage.MerchantNotifyResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016022266))
     */
    public const val MERCHANT_NOTIFY_NOTIFY: String = "MERCHANT_NOTIFY.NOTIFY"

    /**
     * - An agreement with a merchant was signed (跨境/全球-委托代扣签约成功): [io.github.wechatpaysdk.globalpapay.ContractMerchantResource]
     * - An agreement with a sub-merchant was signed (跨境/全球-委托代扣签约成功): [io.github.wechatpaysdk.globalpapay.ContractPartnerResource]
     */
    public const val PAPAY_SIGN: String = "PAPAY.SIGN"

    /**
     * - An agreement with a merchant was terminated (跨境/全球-委托代扣成功解约): [io.github.wechatpaysdk.globalpapay.ContractMerchantResource]
     * - An agreement with a sub-merchant was terminated (跨境/全球-委托代扣成功解约): [io.github.wechatpaysdk.globalpapay.ContractPartnerResource]
     */
    public const val PAPAY_TERMINATE: String = "PAPAY.TERMINATE"

    /**
     * - The merchant is asked for the fee of a parked car (商户查费回调): [io.github.wechatpaysdk.parkingpayment.ParkingFeeQueryResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4024070065))
     */
    public const val PARKING_FEE_QUERY_TRANS_INFO: String = "PARKING_FEE.QUERY_TRANS_INFO"

    /**
     * - A sub-merchant was bound to a service (服务账户绑定结果): [io.github.wechatpaysdk.payscorepartner.BindServiceAccountResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012156110))
     */
    public const val PAYSCORE_BIND_SERVICE_ACCOUNT: String = "PAYSCORE.BIND_SERVICE_ACCOUNT"

    /**
     * - A merchant has prepared an order (支付分从业机构-商户预下单): [io.github.wechatpaysdk.payscorebank.MerchantPrepayResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012084127))
     */
    public const val PAYSCORE_MCH_PREPAY: String = "PAYSCORE.MCH_PREPAY"

    /**
     * - A user has accepted a service order (支付分服务确认订单): [io.github.wechatpaysdk.payscore.UserAcceptedResource]
     */
    public const val PAYSCORE_USER_ACCEPTED: String = "PAYSCORE.USER_ACCEPTED"

    /**
     * - A user's plan was cancelled (取消签约): [io.github.wechatpaysdk.payscoreplan.UserCancelSignPlanResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286184))
     */
    public const val PAYSCORE_USER_CANCEL_SIGN_PLAN: String = "PAYSCORE.USER_CANCEL_SIGN_PLAN"

    /**
     * - A user has ended an authorization (支付分服务用户解除授权成功): [io.github.wechatpaysdk.payscore.UserServiceResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647393))
     * - A user has ended an authorization (支付分服务用户解除授权成功): [io.github.wechatpaysdk.payscorebank.UserServiceResource]
     * - A user has ended an authorization (支付分服务用户解除授权成功): [io.github.wechatpaysdk.payscorepartner.UserServiceResource]
     */
    public const val PAYSCORE_USER_CLOSE_SERVICE: String = "PAYSCORE.USER_CLOSE_SERVICE"

    /**
     * - A user has confirmed a service order (确认订单回调通知): [io.github.wechatpaysdk.payscore.UserConfirmResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587953))
     * - A user has confirmed a service order (支付分服务用户确认成功): [io.github.wechatpaysdk.payscorebank.UserConfirmResource]
     * - A user has confirmed a service order (确认订单回调通知): [io.github.wechatpaysdk.payscorepartner.UserConfirmResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012586137))
     */
    public const val PAYSCORE_USER_CONFIRM: String = "PAYSCORE.USER_CONFIRM"

    /**
     * - A user has authorised the service (支付分服务用户授权成功): [io.github.wechatpaysdk.payscore.UserServiceResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647393))
     * - A user has authorised the service (支付分服务用户授权成功): [io.github.wechatpaysdk.payscorebank.UserServiceResource]
     * - A user has authorised the service (支付分服务用户授权成功): [io.github.wechatpaysdk.payscorepartner.UserServiceResource]
     */
    public const val PAYSCORE_USER_OPEN_SERVICE: String = "PAYSCORE.USER_OPEN_SERVICE"

    /**
     * - A service order was paid (支付成功回调通知): [io.github.wechatpaysdk.payscore.UserPaidResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587960))
     * - A service order was paid (支付分服务用户支付成功): [io.github.wechatpaysdk.payscorebank.UserConfirmResource]
     * - A service order was paid (支付成功回调通知): [io.github.wechatpaysdk.payscorepartner.UserConfirmResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012586136))
     */
    public const val PAYSCORE_USER_PAID: String = "PAYSCORE.USER_PAID"

    /**
     * - A user has signed a plan of a merchant (签约成功): [io.github.wechatpaysdk.payscoreplan.UserSignPlanMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286184))
     * - A user has signed a plan of a sub-merchant (签约成功): [io.github.wechatpaysdk.payscoreplan.UserSignPlanPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012159037))
     */
    public const val PAYSCORE_USER_SIGN_PLAN: String = "PAYSCORE.USER_SIGN_PLAN"

    /**
     * - The generation of an image has ended (图片生成回调通知): [io.github.wechatpaysdk.productcoupon.ImageGenerationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4017327744))
     */
    public const val PRODUCT_COUPON_SP_IMAGE_GENERATION: String = "PRODUCT_COUPON_SP.IMAGE_GENERATION"

    /**
     * - A coupon was given to a user and has to be confirmed (商品券回调通知): [io.github.wechatpaysdk.productcoupon.CouponSendResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015780862))
     */
    public const val PRODUCT_COUPON_SP_SEND: String = "PRODUCT_COUPON_SP.SEND"

    /**
     * - Split money came back to a merchant (分账动账成功回退): [io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679))
     * - Split money came back to a sub-merchant (分账动账成功回退): [io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216))
     */
    public const val PROFITSHARING_RETURN: String = "PROFITSHARING.RETURN"

    /**
     * - A merchant's money was split (分账动账成功变动): [io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679))
     * - A sub-merchant's money was split (分账动账成功变动): [io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216))
     */
    public const val PROFITSHARING_SUCCESS: String = "PROFITSHARING.SUCCESS"

    /**
     * - A recharge was closed (平台收付通商家充值-关闭充值): [io.github.wechatpaysdk.platformecommerce.RechargeClosedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763652))
     */
    public const val RECHARGE_CLOSED: String = "RECHARGE.CLOSED"

    /**
     * - The money of a recharge was returned (平台收付通商家充值-充值资金退回): [io.github.wechatpaysdk.platformecommerce.RechargeFundReturnedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012973125))
     */
    public const val RECHARGE_FUND_RETURNED: String = "RECHARGE.FUND_RETURNED"

    /**
     * - A recharge was paid (平台收付通商家充值-充值成功): [io.github.wechatpaysdk.platformecommerce.RechargeSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763652))
     */
    public const val RECHARGE_SUCCESS: String = "RECHARGE.SUCCESS"

    /**
     * - A refund could not be paid out (退款结果通知): [io.github.wechatpaysdk.ecommercerefund.RefundResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635))
     * - A refund cannot be paid to the user's account (退款结果回调通知): [io.github.wechatpaysdk.refund.RefundMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103))
     * - A refund cannot be paid to the user's account (退款结果通知): [io.github.wechatpaysdk.refund.RefundPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298))
     * - A refund could not be paid out (退款异常): [io.github.wechatpaysdk.globalpay.RefundMerchantResource]
     * - A refund of a sub-merchant could not be paid out (退款异常): [io.github.wechatpaysdk.globalpay.RefundPartnerResource]
     */
    public const val REFUND_ABNORMAL: String = "REFUND.ABNORMAL"

    /**
     * - A refund was closed (退款结果通知): [io.github.wechatpaysdk.ecommercerefund.RefundResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635))
     * - A refund was closed without being paid (退款结果回调通知): [io.github.wechatpaysdk.refund.RefundMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103))
     * - A refund was closed without being paid (退款结果通知): [io.github.wechatpaysdk.refund.RefundPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298))
     * - A refund was closed (退款关闭): [io.github.wechatpaysdk.globalpay.RefundMerchantResource]
     * - A refund of a sub-merchant was closed (退款关闭): [io.github.wechatpaysdk.globalpay.RefundPartnerResource]
     */
    public const val REFUND_CLOSED: String = "REFUND.CLOSED"

    /**
     * - A refund was paid out (退款结果通知): [io.github.wechatpaysdk.ecommercerefund.RefundResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635))
     * - A refund arrived (退款结果回调通知): [io.github.wechatpaysdk.refund.RefundMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103))
     * - A refund arrived (退款结果通知): [io.github.wechatpaysdk.refund.RefundPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298))
     * - A refund was paid out (退款成功): [io.github.wechatpaysdk.globalpay.RefundMerchantResource]
     * - A refund of a sub-merchant was paid out (退款成功): [io.github.wechatpaysdk.globalpay.RefundPartnerResource]
     */
    public const val REFUND_SUCCESS: String = "REFUND.SUCCESS"

    /**
     * - A risky order was found (风险订单): [io.github.wechatpaysdk.merchantrisk.RiskTradeIdentificationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013894258))
     */
    public const val RISKTRADE_IDENTIFICATION: String = "RISKTRADE.IDENTIFICATION"

    /**
     * - The self-test answers (回调接口): [io.github.wechatpaysdk.certificates.SecurityEchoSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015164042))
     */
    public const val SECURITY_ECHO_SUCCESS: String = "SECURITY_ECHO.SUCCESS"

    /**
     * - A settlement to an individual was paid out (个人收款-结算): [io.github.wechatpaysdk.ecommerceindividual.SettlementSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012650327))
     */
    public const val SETTLEMENT_SUCCESS: String = "SETTLEMENT.SUCCESS"

    /**
     * - A charge of renewal has failed (扣费失败): [io.github.wechatpaysdk.education.PapayTransactionResource]
     * - A parking charge has failed (订单支付结果通知): [io.github.wechatpaysdk.vehicle.ParkingTransactionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311))
     */
    public const val TRANSACTION_FAIL: String = "TRANSACTION.FAIL"

    /**
     * - A campus charge has failed (校园轻松付扣费失败): [io.github.wechatpaysdk.education.SchoolTransactionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161063))
     */
    public const val TRANSACTION_INDUSTRY_FAILED: String = "TRANSACTION.INDUSTRY_FAILED"

    /**
     * - A campus charge was paid (校园轻松付扣费支付成功): [io.github.wechatpaysdk.education.SchoolTransactionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161063))
     */
    public const val TRANSACTION_INDUSTRY_SUCCESS: String = "TRANSACTION.INDUSTRY_SUCCESS"

    /**
     * - A parking charge that had failed was paid (订单支付结果通知): [io.github.wechatpaysdk.vehicle.ParkingTransactionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311))
     */
    public const val TRANSACTION_PAY_BACK: String = "TRANSACTION.PAY_BACK"

    /**
     * - A combined order was paid (合单订单支付成功回调通知): [io.github.wechatpaysdk.combinetransactions.TransactionSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012158598))
     * - A charge of renewal was paid (支付成功): [io.github.wechatpaysdk.education.PapayTransactionResource]
     * - An order was paid (支付成功回调通知): [io.github.wechatpaysdk.partnertransactions.TransactionSuccessPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085146))
     * - An order was paid (支付成功回调通知): [io.github.wechatpaysdk.paytransactions.Transaction]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791836))
     * - A receiver of a merchant got its share (分账动态通知): [io.github.wechatpaysdk.profitsharing.FundsChangeMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679))
     * - A receiver of a sub-merchant got its share (分账动账通知): [io.github.wechatpaysdk.profitsharing.FundsChangePartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216))
     * - A toll was paid (支付成功): [io.github.wechatpaysdk.vehicle.EtcTransactionSuccessResource]
     * - A parking charge was paid (订单支付结果通知): [io.github.wechatpaysdk.vehicle.ParkingTransactionResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311))
     * - An order was paid (支付成功): [io.github.wechatpaysdk.globalpay.TransactionSuccessMerchantResource]
     * - An order of a sub-merchant was paid (支付成功): [io.github.wechatpaysdk.globalpay.TransactionSuccessPartnerResource]
     */
    public const val TRANSACTION_SUCCESS: String = "TRANSACTION.SUCCESS"

    /**
     * - The state of a parked car has changed (停车入场状态变更通知): [io.github.wechatpaysdk.vehicle.EntranceStateChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284177))
     */
    public const val VEHICLE_ENTRANCE_STATE_CHANGE: String = "VEHICLE.ENTRANCE_STATE_CHANGE"

    /**
     * - The ETC agreement of a user has changed (ETC授权签约状态变化): [io.github.wechatpaysdk.vehicle.UserStateChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012158358))
     */
    public const val VEHICLE_USER_STATE_CHANGE: String = "VEHICLE.USER_STATE_CHANGE"

    /**
     * - An appeal against a penalty has moved on (商户平台处置记录回调通知): [io.github.wechatpaysdk.merchantrisk.ViolationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216))
     */
    public const val VIOLATION_APPEAL: String = "VIOLATION.APPEAL"

    /**
     * - Payments of a merchant were intercepted (商户平台处置记录回调通知): [io.github.wechatpaysdk.merchantrisk.ViolationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216))
     */
    public const val VIOLATION_INTERCEPT: String = "VIOLATION.INTERCEPT"

    /**
     * - A merchant was penalised (商户平台处置记录回调通知): [io.github.wechatpaysdk.merchantrisk.ViolationResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216))
     */
    public const val VIOLATION_PUNISH: String = "VIOLATION.PUNISH"

    /**
     * - An employee has authorised (关系授权完成): [io.github.wechatpaysdk.bizpay.AuthorizedResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014612130))
     */
    public const val WEBIZPAY_AUTHORIZED: String = "WEBIZPAY.AUTHORIZED"

    /**
     * - A payment with a card was refunded (企业支付额度卡退款成功后): [io.github.wechatpaysdk.bizpay.PaymentRefundSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015764405))
     */
    public const val WEBIZPAY_PAYMENTREFUNDSUCCESS: String = "WEBIZPAY.PAYMENTREFUNDSUCCESS"

    /**
     * - A payment with a card was made (企业支付额度卡支付成功后): [io.github.wechatpaysdk.bizpay.PaymentSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4015764398))
     */
    public const val WEBIZPAY_PAYMENTSUCCESS: String = "WEBIZPAY.PAYMENTSUCCESS"

    /**
     * - A card has expired (企业支付额度卡失效后): [io.github.wechatpaysdk.bizpay.QuotaCardExpiredResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4014612130))
     */
    public const val WEBIZPAY_QUOTACARDEXPIRED: String = "WEBIZPAY.QUOTACARDEXPIRED"

    /**
     * - An employee has ended the authorization (企业支付关系解除授权后): [io.github.wechatpaysdk.bizpay.RevokedResource]
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
