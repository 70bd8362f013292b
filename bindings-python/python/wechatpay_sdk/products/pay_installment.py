# Generated from api/pay_installment.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Paying by instalments (微信分付)."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

UserIdType = Union[Literal["UNKNOWN_USER_ID_TYPE", "OPENID", "PHONE_NO", "SP_OPENID", "SUB_OPENID"], str]
"""用户ID的类型."""


class Exposure(Model):
    """Exposure."""

    fqf_exposure: bool
    """是否建议曝光微信分付. Whether to offer instalments to this user."""
    market_exposure_token: str | None = None
    """曝光凭证."""


class InterestSubsidyExposure(Model):
    """Interest subsidy exposure."""

    recommend_exposure: bool
    """是否建议曝光微信分付. Whether to offer instalments to this user."""


class AcquiringBankPayerParam(TypedDict, total=False):
    """Acquiring bank payer."""

    acquiring_bank_openid: str
    """用户标识."""
    merchant_openid: str
    """用户标识."""
    phone_number_hash: str
    """用户手机号的哈希值."""


class PartnerPayerParam(TypedDict, total=False):
    """Partner payer."""

    sp_openid: str
    """用户服务商标识. The user under `sp_appid`."""
    sub_openid: str
    """用户子商户标识. The user under `sub_appid`."""
    phone_number_hash: str
    """用户手机号的哈希值."""


class PayerParam(TypedDict, total=False):
    """Payer."""

    openid: str
    """用户标识. The user in `appid`."""
    phone_number_hash: str
    """用户手机号的哈希值."""


class UserIdParam(TypedDict, total=False):
    """User id."""

    sp_openid: str
    """用户服务标识. The user under `sp_appid`."""
    sub_openid: str
    """用户子标识. The user under `sub_appid`."""
    phone_number_hash: str
    """用户手机号的哈希值."""
    user_id_type: UserIdType
    """用户ID的类型. Which number of the user is given."""


class _Operations(Face):
    @operation("pay_installment.get_exposure")
    def get_exposure(
        self,
        *,
        appid: str,
        out_trade_no: str,
        payer: PayerParam,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Exposure:
        """Ask whether instalments should be offered (微信分付-支付方式前置服务).

        Args:
            appid: 应用AppID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            payer: 支付者.
            mchid: 直连商户号. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014326314
        """
        ...

    @operation("pay_installment.get_partner_exposure")
    def get_partner_exposure(
        self,
        *,
        sp_appid: str,
        sub_appid: str,
        out_trade_no: str,
        payer: PartnerPayerParam,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Exposure:
        """Ask for a sub-merchant whether instalments should be offered (微信分付-支付方式前置服务).

        Args:
            sp_appid: 服务商应用ID.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            payer: 支付者.
            sp_mchid: 服务商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014326522
        """
        ...

    @operation("pay_installment.get_acquiring_bank_exposure")
    def get_acquiring_bank_exposure(
        self,
        *,
        out_trade_no: str,
        acquiring_bank_id: str,
        channel_id: str,
        merchant_id: str,
        payer: AcquiringBankPayerParam,
        acquiring_bank_appid: str | None = None,
        merchant_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Exposure:
        """Ask for an institution whether instalments should be offered (微信分付-支付方式前置服务).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            acquiring_bank_id: 从业机构号.
            channel_id: 渠道商户号. The channel's merchant number.
            merchant_id: 特约商户号.
            payer: 支付者.
            acquiring_bank_appid: Acquiring bank appid.
            merchant_appid: 特约商户应用AppID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014326541
        """
        ...

    @operation("pay_installment.get_interest_subsidy_exposure")
    def get_interest_subsidy_exposure(
        self,
        *,
        appid: str,
        user_id_type: UserIdType,
        mchid: str | None = None,
        openid: str | None = None,
        phone_number_hash: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InterestSubsidyExposure:
        """Ask whether instalments without interest should be offered (商户贴息-获取微信分付曝光建议).

        Args:
            appid: 应用AppID.
            user_id_type: 用户ID的类型. Which number of the user is given.
            mchid: 直连商户号. The client's `mchid` where it is left out.
            openid: 用户标识. The user in `appid`.
            phone_number_hash: 用户手机号的十六进制字符串.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016196762
        """
        ...

    @operation("pay_installment.get_partner_interest_subsidy_exposure")
    def get_partner_interest_subsidy_exposure(
        self,
        *,
        sp_appid: str,
        sub_appid: str,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        user_id: UserIdParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InterestSubsidyExposure:
        """Ask for a sub-merchant whether instalments without interest should be offered (商户贴息-获取微信分付曝光建议).

        Args:
            sp_appid: 服务商应用ID.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            sp_mchid: 服务商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            user_id: 用户ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016196820
        """
        ...


class PayInstallmentService(_Operations, Sync):
    """Paying by instalments (微信分付)."""


class AsyncPayInstallmentService(_Operations, Async):
    """Paying by instalments (微信分付)."""
