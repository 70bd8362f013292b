// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

//! What notifications carry, typed.

use crate::{Notification, Result};

/// What a notification carries, typed. Event types of products that are not compiled in, and those of tomorrow, are
/// [`Event::Unknown`]; their resource is in the [`Notification`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `COUPON.USE`: A coupon was used (核销事件回调通知).
    #[cfg(feature = "cash_coupon")]
    CouponUse(Box<crate::types::cash_coupon::CouponUseResource>),
    /// `DELIVERY_PLAN.CHANGE`: A delivery plan changed its state (投放计划状态变更通知).
    #[cfg(feature = "delivery_plan")]
    DeliveryPlanChange(Box<crate::types::delivery_plan::PlanChangeResource>),
    /// `REFUND.ABNORMAL`: A refund cannot be paid to the user's account (退款结果回调通知).
    #[cfg(feature = "refund")]
    RefundAbnormalRefundMerchant(Box<crate::types::refund::RefundMerchantResource>),
    /// `REFUND.ABNORMAL`: A refund cannot be paid to the user's account (退款结果通知).
    #[cfg(feature = "refund")]
    RefundAbnormalRefundPartner(Box<crate::types::refund::RefundPartnerResource>),
    /// `REFUND.CLOSED`: A refund was closed without being paid (退款结果回调通知).
    #[cfg(feature = "refund")]
    RefundClosedRefundMerchant(Box<crate::types::refund::RefundMerchantResource>),
    /// `REFUND.CLOSED`: A refund was closed without being paid (退款结果通知).
    #[cfg(feature = "refund")]
    RefundClosedRefundPartner(Box<crate::types::refund::RefundPartnerResource>),
    /// `REFUND.SUCCESS`: A refund arrived (退款结果回调通知).
    #[cfg(feature = "refund")]
    RefundSuccessRefundMerchant(Box<crate::types::refund::RefundMerchantResource>),
    /// `REFUND.SUCCESS`: A refund arrived (退款结果通知).
    #[cfg(feature = "refund")]
    RefundSuccessRefundPartner(Box<crate::types::refund::RefundPartnerResource>),
    /// `SECURITY_ECHO.SUCCESS`: The self-test answers (回调接口).
    #[cfg(feature = "certificates")]
    SecurityEchoSuccess(Box<crate::types::certificates::SecurityEchoSuccessResource>),
    /// `TRANSACTION.SUCCESS`: An order was paid (支付成功回调通知).
    #[cfg(feature = "pay_transactions")]
    TransactionSuccess(Box<crate::types::pay_transactions::Transaction>),
    /// An event that is not known here.
    Unknown,
}

impl Notification {
    /// What it carries, typed by the event type.
    ///
    /// # Errors
    /// [`Error::Internal`](crate::Error::Internal) if the resource does not have its documented form.
    pub fn event(&self) -> Result<Event> {
        Ok(match (self.event_type.as_str(), self.schema.as_deref()) {
            #[cfg(feature = "cash_coupon")]
            ("COUPON.USE", Some("cash_coupon.CouponUseResource")) => {
                Event::CouponUse(Box::new(self.json()?))
            }
            #[cfg(feature = "delivery_plan")]
            ("DELIVERY_PLAN.CHANGE", Some("delivery_plan.PlanChangeResource")) => {
                Event::DeliveryPlanChange(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.ABNORMAL", Some("refund.RefundMerchantResource")) => {
                Event::RefundAbnormalRefundMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.ABNORMAL", Some("refund.RefundPartnerResource")) => {
                Event::RefundAbnormalRefundPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.CLOSED", Some("refund.RefundMerchantResource")) => {
                Event::RefundClosedRefundMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.CLOSED", Some("refund.RefundPartnerResource")) => {
                Event::RefundClosedRefundPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.SUCCESS", Some("refund.RefundMerchantResource")) => {
                Event::RefundSuccessRefundMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.SUCCESS", Some("refund.RefundPartnerResource")) => {
                Event::RefundSuccessRefundPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "certificates")]
            ("SECURITY_ECHO.SUCCESS", Some("certificates.SecurityEchoSuccessResource")) => {
                Event::SecurityEchoSuccess(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_transactions")]
            ("TRANSACTION.SUCCESS", Some("pay_transactions.Transaction")) => {
                Event::TransactionSuccess(Box::new(self.json()?))
            }
            _ => Event::Unknown,
        })
    }
}
