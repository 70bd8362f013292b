# Generated from api/ecommerce_papay.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Ecommerce: automatic payments of combined orders (收付通合单代扣)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required


class Amount(Model):
    """Amount."""

    currency: str
    """标价币种. ISO 4217, `CNY` for yuan."""
    total_amount: int
    """标价金额. In fen."""
    payer_amount: int | None = None
    """现金支付金额. In fen."""
    payer_currency: str | None = None
    """现金支付币种. ISO 4217, `CNY` for yuan."""
    settlement_rate: int | None = None
    """结算汇率."""


class ContractTermination(Model):
    """Contract termination."""

    contract_terminated_time: str
    """协议解约时间. RFC 3339."""
    contract_termination_mode: str
    """协议解约方式. Who ended it: the user, the merchant, customer service or the system."""
    contract_termination_remark: str
    """解约备注. Why it was ended."""


class EntrustResource(Model):
    """Entrust resource."""

    mchid: str
    """微信商户号."""
    appid: str
    """微信AppId."""
    openid: str
    """用户唯一标识."""
    plan_id: int
    """模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """委托代扣协议ID. WeChat Pay's number of the agreement."""
    operate_time: str
    """操作时间. When it was signed or ended. RFC 3339."""
    out_contract_code: str
    """商户侧签约协议号. The merchant's own number of the agreement."""
    contract_expired_time: str | None = None
    """到期时间. RFC 3339."""
    contract_termination_mode: str | None = None
    """解约方式. Who ended it: the user, the merchant, customer service or the system."""


class GetContractResponse(Model):
    """Get contract response."""

    _models = {"contract_terminate_info": "ContractTermination"}

    mchid: str
    """商户号."""
    appid: str
    """商户APPID."""
    openid: str
    """用户openid."""
    plan_id: int
    """委托代扣协议模板Id. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """委托代扣协议Id. WeChat Pay's number of the agreement."""
    contract_display_account: str
    """用户账户展示名称. The user's name at the merchant; shown in the agreement."""
    contract_expired_time: str
    """协议到期时间. RFC 3339."""
    contract_signed_time: str
    """协议签署时间. RFC 3339."""
    contract_state: str
    """委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    contract_terminate_info: ContractTermination | None = None
    """协议解约信息. Set once it was ended."""


class Payer(Model):
    """Payer."""

    openid: str
    """用户标识. The user in `combine_appid`."""


class PreSignResponse(Model):
    """Pre sign response."""

    mchid: str
    """商户号."""
    plan_id: int
    """委托代扣协议模板Id. The template of the agreement, made in the merchant platform."""
    pre_entrustweb_id: str
    """预签约Id. Handed to the page where the user signs."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""


class SubOrder(Model):
    """Sub order."""

    _models = {"amount": "Amount"}

    mchid: str
    """子单商户号. The merchant that raises this part of the order."""
    sub_mchid: str
    """二级商户号."""
    transaction_id: str
    """子单微信订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """子单商户订单号. The merchant's own number of the order."""
    trade_state: str
    """交易状态."""
    trade_type: str
    """交易类型."""
    sub_appid: str | None = None
    """二级商户appid."""
    individual_auth_id: str | None = None
    """个人收款方受理授权ID. The authorization under which an individual is paid."""
    sub_openid: str | None = None
    """用户在子商户下的唯一标识."""
    amount: Amount | None = None
    """订单金额."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    individual_name: str | None = None
    """个人收款方平台昵称. The individual's name on the platform."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""


class TerminateContractResponse(Model):
    """Terminate contract response."""

    mchid: str
    """商户号."""
    plan_id: int
    """委托代扣协议模板Id. The template of the agreement, made in the merchant platform."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""


class Transaction(Model):
    """Transaction."""

    _models = {"combine_payer_info": "Payer", "sub_orders": "SubOrder"}

    combine_appid: str
    """合单商户APPID."""
    combine_mchid: str
    """合单商户号. The merchant that created the combined order."""
    combine_out_trade_no: str
    """合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`."""
    combine_payer_info: Payer | None = None
    """支付者."""
    sub_orders: list[SubOrder] | None = None
    """子单信息. The parts that are paid together."""


class CreateTransactionSubOrderParam(TypedDict, total=False):
    """Create transaction sub order."""

    mchid: Required[str]
    """子单商户号. The merchant that raises this part of the order."""
    sub_mchid: Required[str]
    """二级商户号. The sub-merchant that the partner acts for."""
    out_trade_no: Required[str]
    """子单商户订单号. The merchant's own number of the order."""
    description: Required[str]
    """商品描述. What is bought; shown to the user."""
    amount: Required[CreateTransactionSubOrderAmountParam]
    """订单金额."""
    sub_appid: str
    """二级商户appid. The sub-merchant's own app."""
    individual_auth_id: str
    """个人收款方受理授权ID. The authorization under which an individual is paid."""
    attach: str
    """附加数据. Comes back unchanged in queries and notifications."""
    goods_tag: str
    """订单优惠标记. The mark that the rules of a promotion ask for."""
    individual_name: str
    """个人收款方平台昵称. The individual's name on the platform."""
    order_service_type: str
    """商品服务类型."""
    settle_info: SettlementParam
    """结算信息."""
    sub_risk_info: str
    """子单风控信息. What is known about the risk of the charge."""


class CreateTransactionSubOrderAmountParam(TypedDict, total=False):
    """Create transaction sub order amount."""

    currency: Required[str]
    """标价币种. ISO 4217, `CNY` for yuan."""
    total_amount: Required[int]
    """标价金额. In fen."""


class ReverseTransactionSubOrderParam(TypedDict, total=False):
    """Reverse transaction sub order."""

    mchid: Required[str]
    """子单商户号. The merchant that raises this part of the order."""
    sub_mchid: Required[str]
    """二级商户号. The sub-merchant that the partner acts for."""
    out_trade_no: Required[str]
    """子单商户订单号. The merchant's own number of the order."""
    sub_appid: str
    """二级商户appid. The sub-merchant's own app."""
    individual_auth_id: str
    """个人收款方受理授权ID. The authorization under which an individual is paid."""


class SettlementParam(TypedDict, total=False):
    """Settlement."""

    profit_sharing: bool
    """是否指定分账. The money is frozen after the payment, so that it can be split."""
    subsidy_amount: int
    """补差金额. In fen."""


class _Operations(Face):
    @operation("ecommerce_papay.pre_sign_mini_program")
    def pre_sign_mini_program(
        self,
        *,
        appid: str,
        plan_id: int,
        contract_display_account: str,
        notify_url: str,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignResponse:
        """Begin the signing of an agreement in a mini program (小程序方式预签约).

        Nothing is signed yet: the user does that. The result comes as `ECOMMERCE_ENTRUST.SIGN`, or from `get_contract`.

        Args:
            appid: 商户APPID.
            plan_id: 委托代扣协议模板ID. The template of the agreement, made in the merchant platform.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4017177322
        """
        ...

    @operation("ecommerce_papay.pre_sign_app")
    def pre_sign_app(
        self,
        *,
        appid: str,
        plan_id: int,
        contract_display_account: str,
        notify_url: str,
        out_contract_code: str,
        attach: str | None = None,
        return_app: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignResponse:
        """Begin the signing of an agreement in an app (APP方式预签约).

        Nothing is signed yet: the user does that. The result comes as `ECOMMERCE_ENTRUST.SIGN`, or from `get_contract`.

        Args:
            appid: 商户APPID.
            plan_id: 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            attach: 商户数据包. Comes back unchanged in queries and notifications.
            return_app: 返回app标识. Whether the user comes back to the app after signing.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012881608
        """
        ...

    @operation("ecommerce_papay.get_contract")
    def get_contract(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetContractResponse:
        """Query an agreement (通过商户协议号查询协议).

        Args:
            plan_id: 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012884060
        """
        ...

    @operation("ecommerce_papay.terminate_contract")
    def terminate_contract(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        contract_termination_remark: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TerminateContractResponse:
        """Terminate an agreement (商户协议号解约协议).

        Args:
            plan_id: 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            contract_termination_remark: 解约备注. Why it is ended.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012884072
        """
        ...

    @operation("ecommerce_papay.create_transaction")
    def create_transaction(
        self,
        *,
        combine_appid: str,
        combine_out_trade_no: str,
        contract_id: str,
        combine_mchid: str | None = None,
        risk_info: str | None = None,
        sub_orders: Sequence[CreateTransactionSubOrderParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Charge a combined order under an agreement (电商合单委托代扣支付).

        Args:
            combine_appid: 合单商户appid. An app, official account or mini program that is bound to the caller.
            combine_out_trade_no: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            combine_mchid: 合单商户号. The caller's own number. The client's `mchid` where it is left out.
            risk_info: 风控信息. What is known about the risk of the charge.
            sub_orders: 子单信息. The parts that are paid together.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012884121
        """
        ...

    @operation("ecommerce_papay.get_transaction")
    def get_transaction(
        self,
        *,
        combine_out_trade_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Query a combined charge (电商合单委托代扣查询订单).

        Args:
            combine_out_trade_no: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012884130
        """
        ...

    @operation("ecommerce_papay.reverse_transaction")
    def reverse_transaction(
        self,
        *,
        combine_out_trade_no: str,
        combine_appid: str,
        contract_id: str | None = None,
        sub_orders: Sequence[ReverseTransactionSubOrderParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Reverse a combined charge (电商合单委托代扣撤销订单).

        Args:
            combine_out_trade_no: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
            combine_appid: 合单商户APPID. An app, official account or mini program that is bound to the caller.
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            sub_orders: 子单信息. All parts of the order.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012884126
        """
        ...


class EcommercePapayService(_Operations, Sync):
    """Ecommerce: automatic payments of combined orders (收付通合单代扣)."""


class AsyncEcommercePapayService(_Operations, Async):
    """Ecommerce: automatic payments of combined orders (收付通合单代扣)."""
