# Generated from api/shopping_receipt.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Electronic receipts (电子小票)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Required

    from wechatpay_sdk._input import FileInput

CustomEntranceState = Union[Literal["ONLINE", "OFFLINE"], str]
"""自定义入口的状态."""
CustomEntranceType = Union[Literal["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"], str]
"""自定义入口种类."""
State = Union[Literal["WAIT_REVIEW", "NOT_PASS_REVIEW", "PASS_REVIEW"], str]
"""电子小票图片审核状态."""


class CustomEntrance(Model):
    """Custom entrance."""

    _models = {"jump_link": "JumpLink"}

    brand_id: str
    """自定义入口的归属品牌ID. The brand's number on WeChat Pay."""
    out_request_no: str
    """商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant."""
    create_time: str
    """自定义入口创建的时间. RFC 3339."""
    start_time: str
    """自定义入口的开始时间. RFC 3339."""
    end_time: str
    """自定义入口的结束时间. RFC 3339."""
    custom_entrance_state: CustomEntranceState
    """自定义入口的状态. `ONLINE`: is shown."""
    custom_entrance_type: CustomEntranceType
    """自定义入口种类. Leads to activities of the merchant, or to its mini program."""
    jump_link: JumpLink
    """自定义入口跳转信息."""
    modify_time: str
    """自定义入口修改的时间. RFC 3339."""
    subtitle: str
    """副标题."""
    goods_thumbnail_url: str | None = None
    """展示商品信息."""


class JumpInfo(Model):
    """Jump info."""

    merchant_appid: str
    """小程序AppId."""
    merchant_path: str
    """商户电子小票跳转信息小程序路径."""


class JumpLink(Model):
    """Jump link."""

    mini_programs_appid: str
    """自定义入口的跳转小程序AppID."""
    mini_programs_path: str
    """自定义入口跳转小程序的path."""


class MerchantContact(Model):
    """Merchant contact."""

    _sensitive = frozenset({"consultation_phone_number"})

    consultation_phone_number: str | None = None
    """售后咨询电话. For questions of the user."""


class MerchantJumpInfo(Model):
    """Merchant jump info."""

    _models = {"jump_info": "JumpInfo"}

    openid: str
    """下单用户OpenID. The user who paid, as the payment tells."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    create_time: str
    """创建时间. RFC 3339."""
    jump_info: JumpInfo
    """跳转信息."""
    merchant_upload_time: str
    """商户上传时间. When the merchant sent it. RFC 3339."""
    modify_time: str
    """修改时间. RFC 3339."""
    brand_id: int | None = None
    """归属品牌ID. The brand's number on WeChat Pay."""
    transaction_mchid: str | None = None
    """商户号. The merchant that the payment went to."""
    transaction_sub_mchid: str | None = None
    """子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order."""


class Receipt(Model):
    """Receipt."""

    _models = {"merchant_contact_information": "MerchantContact"}

    openid: str
    """微信支付订单中OpenID. The user who paid, as the payment tells."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    create_time: str
    """电子小票创建的时间. RFC 3339."""
    receipt_id: str
    """电子小票ID. WeChat Pay's number of the receipt."""
    image_type: str
    """标识电子小票图片类型."""
    modify_time: str
    """电子小票最后一次修改时间. RFC 3339."""
    sha256: str
    """图片文件的文件摘要."""
    state: State
    """电子小票图片审核状态. `WAIT_REVIEW`: being reviewed; `NOT_PASS_REVIEW`: refused; `PASS_REVIEW`: the user sees it."""
    brand_id: int | None = None
    """电子小票归属品牌的ID. The brand's number on WeChat Pay."""
    out_trade_no: str | None = None
    """商户订单号. The merchant's own number of the order."""
    transaction_mchid: str | None = None
    """微信支付订单的商户号. The merchant that the payment went to."""
    transaction_sub_mchid: str | None = None
    """微信支付订单的子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order."""
    merchant_contact_information: MerchantContact | None = None
    """用户与商家的联系渠道."""
    upload_time: str | None = None
    """上传时间. RFC 3339."""


class UploadJumpInfoResponse(Model):
    """Upload jump info response."""

    _models = {"merchant_jump_info": "MerchantJumpInfo"}

    merchant_jump_info: MerchantJumpInfo | None = None
    """商家电子小票跳转信息."""


class UploadReceiptResponse(Model):
    """Upload receipt response."""

    _models = {"receipt": "Receipt"}

    receipt: Receipt
    """电子小票上传信息."""


class JumpInfoParam(TypedDict, total=False):
    """Jump info. What `JumpInfo` is when sent."""

    merchant_appid: Required[str]
    """小程序AppId."""
    merchant_path: Required[str]
    """商户电子小票跳转信息小程序路径."""


class JumpLinkParam(TypedDict, total=False):
    """Jump link. What `JumpLink` is when sent."""

    mini_programs_appid: Required[str]
    """自定义入口的跳转小程序AppID."""
    mini_programs_path: Required[str]
    """自定义入口跳转小程序的path."""


class MerchantContactParam(TypedDict, total=False):
    """Merchant contact. What `MerchantContact` is when sent."""

    consultation_phone_number: str
    """售后咨询电话. For questions of the user. Encrypted on the wire."""


class _Operations(Face):
    @operation("shopping_receipt.upload_receipt")
    def upload_receipt(
        self,
        *,
        file: FileInput,
        openid: str,
        transaction_id: str,
        out_trade_no: str | None = None,
        transaction_mchid: str | None = None,
        transaction_sub_mchid: str | None = None,
        merchant_contact_information: MerchantContactParam | None = None,
        upload_time: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadReceiptResponse:
        """Upload the image of a receipt for a payment (上传电子小票).

        The user finds it at the payment once it was reviewed; look at `state`.

        Args:
            file: 文件内容. Its digest is computed for you.
            openid: 微信支付订单中OpenID. The user who paid, as the payment tells.
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            out_trade_no: 微信支付订单的商户订单号. The merchant's own number of the order.
            transaction_mchid: 微信支付订单的下单商户号. The merchant that the payment went to.
            transaction_sub_mchid: 微信支付订单的下单子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order.
            merchant_contact_information: 用户与商家的联系渠道.
            upload_time: 上传时间. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012553506
        https://pay.weixin.qq.com/doc/v3/partner/4012698614
        """
        ...

    @operation("shopping_receipt.upload_jump_info")
    def upload_jump_info(
        self,
        *,
        openid: str,
        transaction_id: str,
        jump_info: JumpInfoParam,
        merchant_upload_time: str | datetime,
        transaction_mchid: str | None = None,
        transaction_sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadJumpInfoResponse:
        """Set which page of a mini program shows the receipt of a payment (上传商家电子小票跳转信息).

        Args:
            openid: 下单用户OpenID. The user who paid, as the payment tells.
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            jump_info: 跳转信息.
            merchant_upload_time: 商户上传时间. When the merchant sent it. RFC 3339.
            transaction_mchid: 商户号. The merchant that the payment went to.
            transaction_sub_mchid: 子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012443843
        https://pay.weixin.qq.com/doc/v3/partner/4012443825
        """
        ...

    @operation("shopping_receipt.create_custom_entrance")
    def create_custom_entrance(
        self,
        *,
        brand_id: str,
        out_request_no: str,
        start_time: str | datetime,
        end_time: str | datetime,
        custom_entrance_state: CustomEntranceState,
        custom_entrance_type: CustomEntranceType,
        jump_link: JumpLinkParam,
        subtitle: str,
        goods_thumbnail_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CustomEntrance:
        """Create the link that a brand shows on its receipts (创建自定义入口).

        Args:
            brand_id: 自定义入口的归属品牌ID. The brand's number on WeChat Pay.
            out_request_no: 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant.
            start_time: 自定义入口的开始时间. RFC 3339.
            end_time: 自定义入口的结束时间. RFC 3339.
            custom_entrance_state: 自定义入口的状态. `ONLINE`: is shown.
            custom_entrance_type: 自定义入口种类. Leads to activities of the merchant, or to its mini program.
            jump_link: 自定义入口跳转信息.
            subtitle: 副标题.
            goods_thumbnail_url: 展示商品信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012526342
        https://pay.weixin.qq.com/doc/v3/partner/4012697703
        """
        ...

    @operation("shopping_receipt.get_custom_entrance")
    def get_custom_entrance(
        self,
        *,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CustomEntrance:
        """Query the link that a brand shows on its receipts (查询自定义入口).

        Args:
            brand_id: 品牌ID. The brand's number on WeChat Pay.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012526406
        https://pay.weixin.qq.com/doc/v3/partner/4012698331
        """
        ...

    @operation("shopping_receipt.update_custom_entrance")
    def update_custom_entrance(
        self,
        *,
        brand_id: str,
        out_request_no: str,
        start_time: str | datetime | None = None,
        end_time: str | datetime | None = None,
        custom_entrance_state: CustomEntranceState | None = None,
        custom_entrance_type: CustomEntranceType | None = None,
        goods_thumbnail_url: str | None = None,
        jump_link: JumpLinkParam | None = None,
        subtitle: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CustomEntrance:
        """Change the link that a brand shows on its receipts (更新自定义入口).

        Args:
            brand_id: 品牌ID. The brand's number on WeChat Pay.
            out_request_no: 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant.
            start_time: 自定义入口的开始时间. RFC 3339.
            end_time: 自定义入口的结束时间. RFC 3339.
            custom_entrance_state: 自定义入口的状态. `ONLINE`: is shown.
            custom_entrance_type: 自定义入口种类. Leads to activities of the merchant, or to its mini program.
            goods_thumbnail_url: 展示商品信息.
            jump_link: 自定义入口跳转信息.
            subtitle: 副标题.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012526475
        https://pay.weixin.qq.com/doc/v3/partner/4012697769
        """
        ...


class ShoppingReceiptService(_Operations, Sync):
    """Electronic receipts (电子小票)."""


class AsyncShoppingReceiptService(_Operations, Async):
    """Electronic receipts (电子小票)."""
