# Generated from api/password_exempt.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Payments without password (免密支付)."""

from __future__ import annotations

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model


class ContractTermination(Model):
    """Contract termination."""

    contract_termination_mode: str
    """协议解约方式. Who ended it: the user, the merchant, customer service or the system."""
    contract_terminated_time: str | None = None
    """协议解约时间. RFC 3339."""
    contract_termination_remark: str | None = None
    """解约备注. Why it was ended."""


class GetContractResponse(Model):
    """Get contract response."""

    _models = {"contract_terminate_info": "ContractTermination"}

    mchid: str
    """商户号."""
    appid: str
    """商户AppID."""
    openid: str
    """用户标识."""
    contract_id: str
    """免密支付协议ID. WeChat Pay's number of the agreement."""
    service_id: int
    """免密支付服务ID. The service that WeChat Pay opened for the merchant."""
    contract_signed_time: str
    """协议签署时间. RFC 3339."""
    contract_state: str
    """委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    sub_appid: str | None = None
    """子商户AppID."""
    sub_openid: str | None = None
    """用户标识."""
    contract_display_account: str | None = None
    """用户账户展示名称. The user's name at the merchant; shown in the agreement."""
    contract_terminate_info: ContractTermination | None = None
    """协议解约信息. Set once it was ended."""


class PreSignMiniProgramResponse(Model):
    """Pre sign mini program response."""

    mchid: str
    """商户号."""
    pre_entrustweb_id: str
    """预签约ID. Handed to the page where the user signs."""
    service_id: int
    """免密支付服务ID. The service that WeChat Pay opened for the merchant."""
    sign_mp_appid: str
    """跳转签约的小程序AppID. The mini program where the user signs."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    sign_mp_path: str
    """跳转签约的小程序路径. Where to open that mini program."""


class PreSignPartnerMiniProgramResponse(Model):
    """Pre sign partner mini program response."""

    mchid: str
    """商户号."""
    sub_mchid: str
    """子商户号."""
    pre_entrustweb_id: str
    """预签约ID. Handed to the page where the user signs."""
    service_id: int
    """免密支付服务ID. The service that WeChat Pay opened for the merchant."""
    sign_mp_appid: str
    """跳转签约的小程序AppID. The mini program where the user signs."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    sign_mp_path: str
    """跳转签约的小程序路径. Where to open that mini program."""


class PreSignPartnerPayRedirectResponse(Model):
    """Pre sign partner pay redirect response."""

    mchid: str
    """商户号."""
    sub_mchid: str
    """子商户号."""
    service_id: int
    """免密支付服务ID. The service that WeChat Pay opened for the merchant."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""


class PreSignPayRedirectResponse(Model):
    """Pre sign pay redirect response."""

    mchid: str
    """商户号."""
    service_id: int
    """免密支付服务ID. The service that WeChat Pay opened for the merchant."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""


class TerminateContractResponse(Model):
    """Terminate contract response."""

    mchid: str
    """商户号."""
    service_id: int
    """免密支付服务ID. The service that WeChat Pay opened for the merchant."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""


class _Operations(Face):
    @operation("password_exempt.pre_sign_merchant_mini_program")
    def pre_sign_merchant_mini_program(
        self,
        *,
        appid: str,
        openid: str,
        service_id: int,
        contract_display_account: str,
        notify_url: str,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignMiniProgramResponse:
        """Begin the signing of a merchant's agreement in a mini program (直连商户模式小程序场景预签约).

        Args:
            appid: 商户AppID.
            openid: 用户标识. The user in `appid`.
            service_id: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012472870
        """
        ...

    @operation("password_exempt.pre_sign_merchant_pay_redirect")
    def pre_sign_merchant_pay_redirect(
        self,
        *,
        appid: str,
        openid: str,
        prepay_id: str,
        service_id: int,
        contract_display_account: str,
        notify_url: str,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignPayRedirectResponse:
        """Begin the signing of a merchant's agreement after a payment (直连商户模式支付后场景预签约).

        Args:
            appid: 商户AppID.
            openid: 用户标识. The user in `appid`.
            prepay_id: 预支付交易会话标识. Of the payment after which the user is asked to sign.
            service_id: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012472874
        """
        ...

    @operation("password_exempt.pre_sign_partner_mini_program")
    def pre_sign_partner_mini_program(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        sub_appid: str,
        service_id: int,
        contract_display_account: str,
        notify_url: str,
        out_contract_code: str,
        sp_openid: str | None = None,
        sub_openid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignPartnerMiniProgramResponse:
        """Begin the signing of a sub-merchant's agreement in a mini program (服务商模式小程序场景预签约).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 商户AppID.
            sub_appid: 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
            service_id: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            sp_openid: 用户标识. The user under `sp_appid`.
            sub_openid: 用户子标识. The user under `sub_appid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012471269
        """
        ...

    @operation("password_exempt.pre_sign_partner_pay_redirect")
    def pre_sign_partner_pay_redirect(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        sub_appid: str,
        prepay_id: str,
        service_id: int,
        contract_display_account: str,
        notify_url: str,
        out_contract_code: str,
        sp_openid: str | None = None,
        sub_openid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignPartnerPayRedirectResponse:
        """Begin the signing of a sub-merchant's agreement after a payment (服务商模式支付后场景预签约).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 商户AppID.
            sub_appid: 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
            prepay_id: 预支付交易会话标识. Of the payment after which the user is asked to sign.
            service_id: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            sp_openid: 用户标识. The user under `sp_appid`.
            sub_openid: 用户子标识. The user under `sub_appid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012471272
        """
        ...

    @operation("password_exempt.pre_sign_ecommerce_mini_program")
    def pre_sign_ecommerce_mini_program(
        self,
        *,
        appid: str,
        openid: str,
        service_id: int,
        contract_display_account: str,
        notify_url: str,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignMiniProgramResponse:
        """Begin the signing of an ecommerce agreement in a mini program (电商收付通模式小程序场景预签约).

        Args:
            appid: 商户AppID.
            openid: 用户标识. The user in `appid`.
            service_id: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013369177
        """
        ...

    @operation("password_exempt.pre_sign_ecommerce_pay_redirect")
    def pre_sign_ecommerce_pay_redirect(
        self,
        *,
        appid: str,
        openid: str,
        prepay_id: str,
        service_id: int,
        contract_display_account: str,
        notify_url: str,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignPayRedirectResponse:
        """Begin the signing of an ecommerce agreement after a payment (电商收付通模式支付后场景预签约).

        Args:
            appid: 商户AppID.
            openid: 用户标识. The user in `appid`.
            prepay_id: 预支付交易会话标识. Of the payment after which the user is asked to sign.
            service_id: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013369191
        """
        ...

    @operation("password_exempt.pre_sign_clearing_institution_mini_program")
    def pre_sign_clearing_institution_mini_program(
        self,
        *,
        sub_mchid: str,
        appid: str,
        sub_appid: str,
        service_id: int,
        contract_display_account: str,
        notify_url: str,
        out_contract_code: str,
        openid: str | None = None,
        sub_openid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignMiniProgramResponse:
        """Begin the signing of a clearing institution's agreement in a mini program (清算机构模式小程序场景预签约).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 商户AppID.
            sub_appid: 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
            service_id: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            openid: 用户标识. The user in `appid`.
            sub_openid: 用户子标识. The user under `sub_appid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012471282
        """
        ...

    @operation("password_exempt.pre_sign_clearing_institution_pay_redirect")
    def pre_sign_clearing_institution_pay_redirect(
        self,
        *,
        sub_mchid: str,
        appid: str,
        sub_appid: str,
        prepay_id: str,
        service_id: int,
        contract_display_account: str,
        notify_url: str,
        out_contract_code: str,
        openid: str | None = None,
        sub_openid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignPayRedirectResponse:
        """Begin the signing of a clearing institution's agreement after a payment (清算机构模式支付后场景预签约).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 商户AppID.
            sub_appid: 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
            prepay_id: 预支付交易会话标识. Of the payment after which the user is asked to sign.
            service_id: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            openid: 用户标识. The user in `appid`.
            sub_openid: 用户子标识. The user under `sub_appid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012471286
        """
        ...

    @operation("password_exempt.get_contract")
    def get_contract(
        self,
        *,
        service_id: int,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetContractResponse:
        """Query an agreement (商户通过商户协议号查询协议).

        Args:
            service_id: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012472855
        https://pay.weixin.qq.com/doc/v3/partner/4012715321
        """
        ...

    @operation("password_exempt.terminate_contract")
    def terminate_contract(
        self,
        *,
        service_id: int,
        out_contract_code: str,
        contract_termination_remark: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TerminateContractResponse:
        """Terminate an agreement (商户通过商户协议号解约协议).

        Args:
            service_id: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            contract_termination_remark: 解约备注. Why it is ended.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012472858
        https://pay.weixin.qq.com/doc/v3/partner/4012715383
        """
        ...


class PasswordExemptService(_Operations, Sync):
    """Payments without password (免密支付)."""


class AsyncPasswordExemptService(_Operations, Async):
    """Payments without password (免密支付)."""
