// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

import type * as CashCoupon from './cash_coupon.js'
import type * as Certificates from './certificates.js'
import type * as DeliveryPlan from './delivery_plan.js'
import type * as GoldPlan from './gold_plan.js'
import type * as Media from './media.js'
import type * as PayGift from './pay_gift.js'
import type * as PayTransactions from './pay_transactions.js'
import type * as Refund from './refund.js'

export type {
  CashCoupon,
  Certificates,
  DeliveryPlan,
  GoldPlan,
  Media,
  PayGift,
  PayTransactions,
  Refund,
}

/** Every product, as a property of the client. */
export interface Products {
  /** Cash coupons (代金券). */
  readonly cashCoupon: CashCoupon.CashCouponService
  /** Platform certificates and the self-test (平台证书). */
  readonly certificates: Certificates.CertificatesService
  /** Delivery plans of product coupons (商品券投放计划). */
  readonly deliveryPlan: DeliveryPlan.DeliveryPlanService
  /** Gold plan: the page after payment (点金计划). */
  readonly goldPlan: GoldPlan.GoldPlanService
  /** Uploads of images and videos (图片视频上传). */
  readonly media: Media.MediaService
  /** Gifts after payment (支付有礼). */
  readonly payGift: PayGift.PayGiftService
  /** Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付). */
  readonly payTransactions: PayTransactions.PayTransactionsService
  /** Refunds (退款). */
  readonly refund: Refund.RefundService
}
