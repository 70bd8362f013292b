# Generated from api/*.yaml by `cargo xtask generate`; do not edit.
"""The products of WeChat Pay: one module each, loaded when it is used for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cash_coupon import AsyncCashCouponService, CashCouponService
    from .certificates import AsyncCertificatesService, CertificatesService
    from .delivery_plan import AsyncDeliveryPlanService, DeliveryPlanService
    from .gold_plan import AsyncGoldPlanService, GoldPlanService
    from .media import AsyncMediaService, MediaService
    from .pay_gift import AsyncPayGiftService, PayGiftService
    from .pay_transactions import AsyncPayTransactionsService, PayTransactionsService
    from .refund import AsyncRefundService, RefundService

PRODUCTS = {
    "cash_coupon": "CashCouponService",
    "certificates": "CertificatesService",
    "delivery_plan": "DeliveryPlanService",
    "gold_plan": "GoldPlanService",
    "media": "MediaService",
    "pay_gift": "PayGiftService",
    "pay_transactions": "PayTransactionsService",
    "refund": "RefundService",
}


class Products:
    """The products as attributes of a `Client`."""

    cash_coupon: CashCouponService
    """Cash coupons (代金券)."""
    certificates: CertificatesService
    """Platform certificates and the self-test (平台证书)."""
    delivery_plan: DeliveryPlanService
    """Delivery plans of product coupons (商品券投放计划)."""
    gold_plan: GoldPlanService
    """Gold plan: the page after payment (点金计划)."""
    media: MediaService
    """Uploads of images and videos (图片视频上传)."""
    pay_gift: PayGiftService
    """Gifts after payment (支付有礼)."""
    pay_transactions: PayTransactionsService
    """Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付)."""
    refund: RefundService
    """Refunds (退款)."""


class AsyncProducts:
    """The products as attributes of an `AsyncClient`."""

    cash_coupon: AsyncCashCouponService
    """Cash coupons (代金券)."""
    certificates: AsyncCertificatesService
    """Platform certificates and the self-test (平台证书)."""
    delivery_plan: AsyncDeliveryPlanService
    """Delivery plans of product coupons (商品券投放计划)."""
    gold_plan: AsyncGoldPlanService
    """Gold plan: the page after payment (点金计划)."""
    media: AsyncMediaService
    """Uploads of images and videos (图片视频上传)."""
    pay_gift: AsyncPayGiftService
    """Gifts after payment (支付有礼)."""
    pay_transactions: AsyncPayTransactionsService
    """Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付)."""
    refund: AsyncRefundService
    """Refunds (退款)."""
