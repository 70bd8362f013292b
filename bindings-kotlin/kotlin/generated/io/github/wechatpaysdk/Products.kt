// Generated from api/ by `cargo xtask generate`; do not edit.

package io.github.wechatpaysdk

import io.github.wechatpaysdk.cashcoupon.CashCouponCalls
import io.github.wechatpaysdk.cashcoupon.CashCouponService
import io.github.wechatpaysdk.certificates.CertificatesCalls
import io.github.wechatpaysdk.certificates.CertificatesService
import io.github.wechatpaysdk.deliveryplan.DeliveryPlanCalls
import io.github.wechatpaysdk.deliveryplan.DeliveryPlanService
import io.github.wechatpaysdk.goldplan.GoldPlanCalls
import io.github.wechatpaysdk.goldplan.GoldPlanService
import io.github.wechatpaysdk.media.MediaCalls
import io.github.wechatpaysdk.media.MediaService
import io.github.wechatpaysdk.paygift.PayGiftCalls
import io.github.wechatpaysdk.paygift.PayGiftService
import io.github.wechatpaysdk.paytransactions.PayTransactionsCalls
import io.github.wechatpaysdk.paytransactions.PayTransactionsService
import io.github.wechatpaysdk.refund.RefundCalls
import io.github.wechatpaysdk.refund.RefundService

/** The products, as [Client] offers them. */
public abstract class Products internal constructor(private val core: Core) {
    /** Cash coupons (代金券). */
    public val cashCoupon: CashCouponService get() = CashCouponService(core)

    /** Platform certificates and the self-test (平台证书). */
    public val certificates: CertificatesService get() = CertificatesService(core)

    /** Delivery plans of product coupons (商品券投放计划). */
    public val deliveryPlan: DeliveryPlanService get() = DeliveryPlanService(core)

    /** Gold plan: the page after payment (点金计划). */
    public val goldPlan: GoldPlanService get() = GoldPlanService(core)

    /** Uploads of images and videos (图片视频上传). */
    public val media: MediaService get() = MediaService(core)

    /** Gifts after payment (支付有礼). */
    public val payGift: PayGiftService get() = PayGiftService(core)

    /** Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付). */
    public val payTransactions: PayTransactionsService get() = PayTransactionsService(core)

    /** Refunds (退款). */
    public val refund: RefundService get() = RefundService(core)
}

/** The products, as [Calls] offers them. */
public abstract class ProductCalls internal constructor(private val core: Core) {
    /** Cash coupons (代金券). */
    public val cashCoupon: CashCouponCalls @JvmName("cashCoupon") get() = CashCouponCalls(core)

    /** Platform certificates and the self-test (平台证书). */
    public val certificates: CertificatesCalls @JvmName("certificates") get() = CertificatesCalls(core)

    /** Delivery plans of product coupons (商品券投放计划). */
    public val deliveryPlan: DeliveryPlanCalls @JvmName("deliveryPlan") get() = DeliveryPlanCalls(core)

    /** Gold plan: the page after payment (点金计划). */
    public val goldPlan: GoldPlanCalls @JvmName("goldPlan") get() = GoldPlanCalls(core)

    /** Uploads of images and videos (图片视频上传). */
    public val media: MediaCalls @JvmName("media") get() = MediaCalls(core)

    /** Gifts after payment (支付有礼). */
    public val payGift: PayGiftCalls @JvmName("payGift") get() = PayGiftCalls(core)

    /** Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付). */
    public val payTransactions: PayTransactionsCalls @JvmName("payTransactions") get() = PayTransactionsCalls(core)

    /** Refunds (退款). */
    public val refund: RefundCalls @JvmName("refund") get() = RefundCalls(core)
}
