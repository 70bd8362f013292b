// Generated from api/ by `cargo xtask generate`; do not edit.

package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonObject

/** The documented types of notifications; there may be others. */
public object EventType {
    /**
     * - A coupon was used (核销事件回调通知): [io.github.wechatpaysdk.cashcoupon.CouponUseResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285250))
     */
    public const val COUPON_USE: String = "COUPON.USE"

    /**
     * - A delivery plan changed its state (投放计划状态变更通知): [io.github.wechatpaysdk.deliveryplan.PlanChangeResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4016168699))
     */
    public const val DELIVERY_PLAN_CHANGE: String = "DELIVERY_PLAN.CHANGE"

    /**
     * - A refund cannot be paid to the user's account (退款结果回调通知): [io.github.wechatpaysdk.refund.RefundMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103))
     * - A refund cannot be paid to the user's account (退款结果通知): [io.github.wechatpaysdk.refund.RefundPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298))
     */
    public const val REFUND_ABNORMAL: String = "REFUND.ABNORMAL"

    /**
     * - A refund was closed without being paid (退款结果回调通知): [io.github.wechatpaysdk.refund.RefundMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103))
     * - A refund was closed without being paid (退款结果通知): [io.github.wechatpaysdk.refund.RefundPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298))
     */
    public const val REFUND_CLOSED: String = "REFUND.CLOSED"

    /**
     * - A refund arrived (退款结果回调通知): [io.github.wechatpaysdk.refund.RefundMerchantResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103))
     * - A refund arrived (退款结果通知): [io.github.wechatpaysdk.refund.RefundPartnerResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298))
     */
    public const val REFUND_SUCCESS: String = "REFUND.SUCCESS"

    /**
     * - The self-test answers (回调接口): [io.github.wechatpaysdk.certificates.SecurityEchoSuccessResource]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015164042))
     */
    public const val SECURITY_ECHO_SUCCESS: String = "SECURITY_ECHO.SUCCESS"

    /**
     * - An order was paid (支付成功回调通知): [io.github.wechatpaysdk.paytransactions.Transaction]
     *   ([documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791836))
     */
    public const val TRANSACTION_SUCCESS: String = "TRANSACTION.SUCCESS"
}

/** The resource of a notification, by the name of its schema. */
internal fun resource(schema: String?, json: JsonObject): Model =
    when (schema) {
        "cash_coupon.CouponUseResource" -> io.github.wechatpaysdk.cashcoupon.CouponUseResource(json)
        "certificates.SecurityEchoSuccessResource" -> io.github.wechatpaysdk.certificates.SecurityEchoSuccessResource(json)
        "delivery_plan.PlanChangeResource" -> io.github.wechatpaysdk.deliveryplan.PlanChangeResource(json)
        "pay_transactions.Transaction" -> io.github.wechatpaysdk.paytransactions.Transaction(json)
        "refund.RefundMerchantResource" -> io.github.wechatpaysdk.refund.RefundMerchantResource(json)
        "refund.RefundPartnerResource" -> io.github.wechatpaysdk.refund.RefundPartnerResource(json)
        else -> UnknownResource(json)
    }
