// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

import type { Notification } from '../types/notifications.js'
import type * as CashCoupon from './cash_coupon.js'
import type * as Certificates from './certificates.js'
import type * as DeliveryPlan from './delivery_plan.js'
import type * as PayTransactions from './pay_transactions.js'
import type * as Refund from './refund.js'

/**
 * A coupon was used (核销事件回调通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285250
 */
export type CouponUseEvent =
  | Notification<'COUPON.USE', CashCoupon.CouponUseResource, 'cash_coupon.CouponUseResource'>

/**
 * A delivery plan changed its state (投放计划状态变更通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016168699
 */
export type DeliveryPlanChangeEvent =
  | Notification<'DELIVERY_PLAN.CHANGE', DeliveryPlan.PlanChangeResource, 'delivery_plan.PlanChangeResource'>

/**
 * A refund cannot be paid to the user's account (退款结果回调通知).
 * A refund cannot be paid to the user's account (退款结果通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 */
export type RefundAbnormalEvent =
  | Notification<'REFUND.ABNORMAL', Refund.RefundMerchantResource, 'refund.RefundMerchantResource'>
  | Notification<'REFUND.ABNORMAL', Refund.RefundPartnerResource, 'refund.RefundPartnerResource'>

/**
 * A refund was closed without being paid (退款结果回调通知).
 * A refund was closed without being paid (退款结果通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 */
export type RefundClosedEvent =
  | Notification<'REFUND.CLOSED', Refund.RefundMerchantResource, 'refund.RefundMerchantResource'>
  | Notification<'REFUND.CLOSED', Refund.RefundPartnerResource, 'refund.RefundPartnerResource'>

/**
 * A refund arrived (退款结果回调通知).
 * A refund arrived (退款结果通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 */
export type RefundSuccessEvent =
  | Notification<'REFUND.SUCCESS', Refund.RefundMerchantResource, 'refund.RefundMerchantResource'>
  | Notification<'REFUND.SUCCESS', Refund.RefundPartnerResource, 'refund.RefundPartnerResource'>

/**
 * The self-test answers (回调接口).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015164042
 */
export type SecurityEchoSuccessEvent =
  | Notification<'SECURITY_ECHO.SUCCESS', Certificates.SecurityEchoSuccessResource, 'certificates.SecurityEchoSuccessResource'>

/**
 * An order was paid (支付成功回调通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791836
 */
export type TransactionSuccessEvent =
  | Notification<'TRANSACTION.SUCCESS', PayTransactions.Transaction, 'pay_transactions.Transaction'>

/** Every documented notification, told apart by `event_type`. */
export type WeChatPayEvent =
  | CouponUseEvent
  | DeliveryPlanChangeEvent
  | RefundAbnormalEvent
  | RefundClosedEvent
  | RefundSuccessEvent
  | SecurityEchoSuccessEvent
  | TransactionSuccessEvent
