// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

/// What a notification says. New ones may join at any time: a `switch` needs a `default`.
public enum Event: Sendable {
    /// `COUPON.USE`: A coupon was used (核销事件回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285250)
    case couponUse(CashCoupon.CouponUseResource)
    /// `DELIVERY_PLAN.CHANGE`: A delivery plan changed its state (投放计划状态变更通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016168699)
    case deliveryPlanChange(DeliveryPlan.PlanChangeResource)
    /// `REFUND.ABNORMAL`: A refund cannot be paid to the user's account (退款结果回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
    case refundAbnormalRefundMerchant(Refund.RefundMerchantResource)
    /// `REFUND.ABNORMAL`: A refund cannot be paid to the user's account (退款结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
    case refundAbnormalRefundPartner(Refund.RefundPartnerResource)
    /// `REFUND.CLOSED`: A refund was closed without being paid (退款结果回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
    case refundClosedRefundMerchant(Refund.RefundMerchantResource)
    /// `REFUND.CLOSED`: A refund was closed without being paid (退款结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
    case refundClosedRefundPartner(Refund.RefundPartnerResource)
    /// `REFUND.SUCCESS`: A refund arrived (退款结果回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
    case refundSuccessRefundMerchant(Refund.RefundMerchantResource)
    /// `REFUND.SUCCESS`: A refund arrived (退款结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
    case refundSuccessRefundPartner(Refund.RefundPartnerResource)
    /// `SECURITY_ECHO.SUCCESS`: The self-test answers (回调接口).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015164042)
    case securityEchoSuccess(Certificates.SecurityEchoSuccessResource)
    /// `TRANSACTION.SUCCESS`: An order was paid (支付成功回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791836)
    case transactionSuccess(PayTransactions.Transaction)
    /// An event that this version does not know, or whose resource has another shape.
    case unknown(JSON)
}

extension Event {
    init(eventType: String, schema: String, resource: Answer) throws {
        switch (eventType, schema) {
        case ("COUPON.USE", "cash_coupon.CouponUseResource"):
            self = .couponUse(try resource.decode())
        case ("DELIVERY_PLAN.CHANGE", "delivery_plan.PlanChangeResource"):
            self = .deliveryPlanChange(try resource.decode())
        case ("REFUND.ABNORMAL", "refund.RefundMerchantResource"):
            self = .refundAbnormalRefundMerchant(try resource.decode())
        case ("REFUND.ABNORMAL", "refund.RefundPartnerResource"):
            self = .refundAbnormalRefundPartner(try resource.decode())
        case ("REFUND.CLOSED", "refund.RefundMerchantResource"):
            self = .refundClosedRefundMerchant(try resource.decode())
        case ("REFUND.CLOSED", "refund.RefundPartnerResource"):
            self = .refundClosedRefundPartner(try resource.decode())
        case ("REFUND.SUCCESS", "refund.RefundMerchantResource"):
            self = .refundSuccessRefundMerchant(try resource.decode())
        case ("REFUND.SUCCESS", "refund.RefundPartnerResource"):
            self = .refundSuccessRefundPartner(try resource.decode())
        case ("SECURITY_ECHO.SUCCESS", "certificates.SecurityEchoSuccessResource"):
            self = .securityEchoSuccess(try resource.decode())
        case ("TRANSACTION.SUCCESS", "pay_transactions.Transaction"):
            self = .transactionSuccess(try resource.decode())
        default:
            self = .unknown(try resource.json)
        }
    }
}
