# Generated from api/medical_insurance.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Payments with medical insurance (医保支付)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

CardType = Union[Literal["UNKNOWN_USER_CARD_TYPE", "ID_CARD", "HOUSEHOLD_REGISTRATION", "FOREIGNER_PASSPORT", "MAINLAND_TRAVEL_PERMIT_FOR_TW", "MAINLAND_TRAVEL_PERMIT_FOR_MO", "MAINLAND_TRAVEL_PERMIT_FOR_HK", "FOREIGN_PERMANENT_RESIDENT"], str]
"""证件类型."""
CashAddType = Union[Literal["DEFAULT_ADD_TYPE", "FREIGHT", "OTHER_MEDICAL_EXPENSES"], str]
"""现金补充类型."""
CashReduceType = Union[Literal["DEFAULT_REDUCE_TYPE", "HOSPITAL_REDUCE", "PHARMACY_DISCOUNT", "DISCOUNT", "PRE_PAYMENT", "DEPOSIT_DEDUCTION"], str]
"""现金减免类型."""
MedInsPayStatus = Union[Literal["UNKNOWN_MED_INS_PAY_STATUS", "MED_INS_PAY_CREATED", "MED_INS_PAY_SUCCESS", "MED_INS_PAY_REFUND", "MED_INS_PAY_FAIL", "NO_MED_INS_PAY"], str]
"""混合订单中医保部分的支付状态."""
MixPayStatus = Union[Literal["UNKNOWN_MIX_PAY_STATUS", "MIX_PAY_CREATED", "MIX_PAY_SUCCESS", "MIX_PAY_REFUND", "MIX_PAY_FAIL"], str]
"""医保自费混合订单支付状态."""
MixPayType = Union[Literal["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"], str]
"""混合支付类型."""
OrderType = Union[Literal["UNKNOWN_ORDER_TYPE", "REG_PAY", "DIAG_PAY", "COVID_EXAM_PAY", "IN_HOSP_PAY", "PHARMACY_PAY", "INSURANCE_PAY", "INT_REG_PAY", "INT_RE_DIAG_PAY", "INT_RX_PAY", "COVID_ANTIGEN_PAY", "MED_PAY"], str]
"""订单类型."""
SelfPayStatus = Union[Literal["UNKNOWN_SELF_PAY_STATUS", "SELF_PAY_CREATED", "SELF_PAY_SUCCESS", "SELF_PAY_REFUND", "SELF_PAY_FAIL", "NO_SELF_PAY"], str]
"""混合订单中自费部分的支付状态."""


class CashAddition(Model):
    """Cash addition."""

    cash_add_fee: int
    """现金补充金额. In fen."""
    cash_add_type: CashAddType
    """现金补充类型. `FREIGHT`: delivery; `OTHER_MEDICAL_EXPENSES`: other medical costs."""


class CashReduction(Model):
    """Cash reduction."""

    cash_reduce_fee: int
    """现金减免金额. In fen."""
    cash_reduce_type: CashReduceType
    """现金减免类型."""


class Order(Model):
    """Order."""

    _models = {"cash_add_detail": "CashAddition", "cash_reduce_detail": "CashReduction"}

    appid: str
    """公众账号ID."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    city_id: str
    """城市ID."""
    med_inst_no: str
    """医疗机构编码."""
    mix_trade_no: str
    """医保自费混合订单号. WeChat Pay's number of the order with both parts."""
    serial_no: str
    """医疗机构订单号. The hospital's or pharmacy's own number of the order."""
    callback_url: str
    """回调通知URL. Where its notifications are posted: https, without a query string."""
    med_ins_pay_status: MedInsPayStatus
    """混合订单中医保部分的支付状态. Of the insurance's part; `NO_MED_INS_PAY` when there is none."""
    med_inst_name: str
    """医疗机构名称."""
    mix_pay_status: MixPayStatus
    """医保自费混合订单支付状态. Of the order with both parts."""
    mix_pay_type: MixPayType
    """混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both."""
    order_type: OrderType
    """订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine."""
    self_pay_status: SelfPayStatus
    """混合订单中自费部分的支付状态. Of the patient's part; `NO_SELF_PAY` when there is none."""
    total_fee: int
    """使用该接口下单的总金额. All parts together, in fen."""
    sub_mchid: str | None = None
    """医疗机构的商户号."""
    sub_appid: str | None = None
    """医疗机构的公众号ID."""
    openid: str | None = None
    """用户在appid下的唯一标识."""
    channel_no: str | None = None
    """渠道号."""
    pay_auth_no: str | None = None
    """医保局返回的支付授权码. The authorization that the insurance gave for the payment."""
    pay_order_id: str | None = None
    """医保局返回的支付单ID. The insurance's number of the order."""
    prepay_id: str | None = None
    """自费预下单ID. Of the order for the patient's part; needed when the patient pays something."""
    sub_openid: str | None = None
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    cash_add_detail: list[CashAddition] | None = None
    """现金补充列表. Costs that the insurance does not know of."""
    cash_reduce_detail: list[CashReduction] | None = None
    """现金减免列表. What the hospital or pharmacy takes off."""
    extends: str | None = None
    """扩展字段."""
    geo_location: str | None = None
    """用户定位信息."""
    med_ins_cash_fee: int | None = None
    """医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen."""
    med_ins_fail_reason: str | None = None
    """医保支付失败原因. Why the insurance's part failed."""
    med_ins_gov_fee: int | None = None
    """医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen."""
    med_ins_order_create_time: str | None = None
    """医保下单时间. RFC 3339."""
    med_ins_other_fee: int | None = None
    """医保其他基金支付金额. Paid by other funds of the insurance, in fen."""
    med_ins_self_fee: int | None = None
    """医保个人账户支付金额. Paid from the patient's insurance account, in fen."""
    med_ins_test_env: bool | None = None
    """是否到医保局测试环境下单. Whether the order goes to the insurance's test environment."""
    paid_time: str | None = None
    """订单支付时间. RFC 3339."""
    passthrough_request_content: str | None = None
    """医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`."""
    passthrough_response_content: str | None = None
    """支付完成后医保局返回内容. JSON text that came from the insurance. JSON text of `PassthroughContent`."""
    pay_for_relatives: bool | None = None
    """是否代亲属支付. Whether the user pays for a relative."""
    wechat_pay_cash_fee: int | None = None
    """实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions."""


class OrderSuccessCashAddition(Model):
    """Order success cash addition."""

    cash_add_fee: int
    """现金补充金额. In fen."""
    cash_add_type: CashAddType
    """现金补充类型. `FREIGHT`: delivery; `OTHER_MEDICAL_EXPENSES`: other medical costs."""


class OrderSuccessCashReduction(Model):
    """Order success cash reduction."""

    cash_reduce_fee: int
    """现金减免金额. In fen."""
    cash_reduce_type: CashReduceType
    """现金减免类型."""


class OrderSuccessResource(Model):
    """Order success resource."""

    _models = {"cash_add_detail": "OrderSuccessCashAddition", "cash_reduce_detail": "OrderSuccessCashReduction"}

    appid: str
    """公众账号ID."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    city_id: str
    """城市ID."""
    med_inst_no: str
    """医疗机构编码."""
    mix_trade_no: str
    """医保自费混合订单号. WeChat Pay's number of the order with both parts."""
    callback_url: str
    """回调通知URL. Where its notifications are posted: https, without a query string."""
    med_inst_name: str
    """医疗机构名称."""
    mix_pay_status: MixPayStatus
    """医保自费混合订单支付状态. Of the order with both parts."""
    mix_pay_type: MixPayType
    """混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both."""
    total_fee: int
    """使用该接口下单的总金额. All parts together, in fen."""
    sub_mchid: str | None = None
    """医疗机构的商户号."""
    sub_appid: str | None = None
    """医疗机构的公众号ID."""
    openid: str | None = None
    """用户在appid下的唯一标识."""
    channel_no: str | None = None
    """渠道号."""
    pay_auth_no: str | None = None
    """医保局返回的支付授权码. The authorization that the insurance gave for the payment."""
    pay_order_id: str | None = None
    """医保局返回的支付单ID. The insurance's number of the order."""
    prepay_id: str | None = None
    """自费预下单ID. Of the order for the patient's part; needed when the patient pays something."""
    serial_no: str | None = None
    """医疗机构订单号. The hospital's or pharmacy's own number of the order."""
    sub_openid: str | None = None
    attach: str | None = None
    """附加数据."""
    cash_add_detail: OrderSuccessCashAddition | None = None
    """现金补充列表. Costs that the insurance does not know of."""
    cash_reduce_detail: OrderSuccessCashReduction | None = None
    """现金减免列表. What the hospital or pharmacy takes off."""
    extends: str | None = None
    """医疗机构与微信医保约定的扩展字段."""
    geo_location: str | None = None
    """用户定位信息."""
    med_ins_cash_fee: int | None = None
    """医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen."""
    med_ins_gov_fee: int | None = None
    """医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen."""
    med_ins_order_create_time: str | None = None
    """医保下单时间. RFC 3339."""
    med_ins_other_fee: int | None = None
    """医保其他基金支付金额. Paid by other funds of the insurance, in fen."""
    med_ins_pay_status: MedInsPayStatus | None = None
    """混合订单中医保部分的支付状态. Of the insurance's part; `NO_MED_INS_PAY` when there is none."""
    med_ins_self_fee: int | None = None
    """医保个人账户支付金额. Paid from the patient's insurance account, in fen."""
    med_ins_test_env: bool | None = None
    """是否到医保局测试环境下单. Whether the order goes to the insurance's test environment."""
    order_type: OrderType | None = None
    """订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine."""
    paid_time: str | None = None
    """订单支付时间. RFC 3339."""
    passthrough_request_content: str | None = None
    """医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`."""
    passthrough_response_content: str | None = None
    """支付完成后医保局返回内容. JSON text that came from the insurance. JSON text of `PassthroughContent`."""
    pay_for_relatives: bool | None = None
    """是否代亲属支付. Whether the user pays for a relative."""
    self_pay_status: SelfPayStatus | None = None
    """混合订单中自费部分的支付状态. Of the patient's part; `NO_SELF_PAY` when there is none."""
    wechat_pay_cash_fee: int | None = None
    """实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions."""


class CashAdditionParam(TypedDict, total=False):
    """Cash addition. What `CashAddition` is when sent."""

    cash_add_fee: Required[int]
    """现金补充金额. In fen."""
    cash_add_type: Required[CashAddType]
    """现金补充类型. `FREIGHT`: delivery; `OTHER_MEDICAL_EXPENSES`: other medical costs."""


class CashReductionParam(TypedDict, total=False):
    """Cash reduction. What `CashReduction` is when sent."""

    cash_reduce_fee: Required[int]
    """现金减免金额. In fen."""
    cash_reduce_type: Required[CashReduceType]
    """现金减免类型."""


class IdentityParam(TypedDict, total=False):
    """Identity."""

    name: Required[str]
    """真实姓名. At most 512 characters, encrypted on the wire."""
    card_type: Required[CardType]
    """证件类型."""
    id_digest: Required[str]
    """个人身份ID摘要. The digest of the identity number. At most 512 characters, encrypted on the wire."""


class _Operations(Face):
    @operation("medical_insurance.create_order")
    def create_order(
        self,
        *,
        appid: str,
        out_trade_no: str,
        city_id: str,
        med_inst_no: str,
        serial_no: str,
        callback_url: str,
        med_inst_name: str,
        mix_pay_type: MixPayType,
        order_type: OrderType,
        payer: IdentityParam,
        total_fee: int,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        openid: str | None = None,
        channel_no: str | None = None,
        pay_auth_no: str | None = None,
        pay_order_id: str | None = None,
        prepay_id: str | None = None,
        sub_openid: str | None = None,
        attach: str | None = None,
        cash_add_detail: Sequence[CashAdditionParam] | None = None,
        cash_reduce_detail: Sequence[CashReductionParam] | None = None,
        extends: str | None = None,
        geo_location: str | None = None,
        med_ins_cash_fee: int | None = None,
        med_ins_gov_fee: int | None = None,
        med_ins_order_create_time: str | datetime | None = None,
        med_ins_other_fee: int | None = None,
        med_ins_self_fee: int | None = None,
        med_ins_test_env: bool | None = None,
        passthrough_request_content: str | None = None,
        pay_for_relatives: bool | None = None,
        relative: IdentityParam | None = None,
        wechat_pay_cash_fee: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Create an order paid by medical insurance and the patient (医保自费混合收款下单).

        The order for the patient's part is created before; `prepay_id` names it.

        Args:
            appid: 公众账号ID. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order. At most 64 characters.
            city_id: 城市ID. At most 8 characters.
            med_inst_no: 医疗机构编码. At most 32 characters.
            serial_no: 医疗机构订单号. The hospital's or pharmacy's own number of the order. At most 40 characters.
            callback_url: 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters.
            med_inst_name: 医疗机构名称. At most 128 characters.
            mix_pay_type: 混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both.
            order_type: 订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine.
            payer: 支付人身份信息.
            total_fee: 使用该接口下单的总金额. All parts together, in fen.
            sub_mchid: 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters.
            sub_appid: 医疗机构的公众号ID. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
            openid: 用户在appid下的唯一标识. The user in `appid`. At most 128 characters.
            channel_no: 渠道号. At most 32 characters.
            pay_auth_no: 医保局返回的支付授权码. The authorization that the insurance gave for the payment. At most 40 characters.
            pay_order_id: 医保局返回的支付单ID. The insurance's number of the order. At most 64 characters.
            prepay_id: 自费预下单ID. Of the order for the patient's part; needed when the patient pays something. At most 64 characters.
            sub_openid: The user under `sub_appid`. At most 128 characters.
            attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
            cash_add_detail: 现金补充列表. Costs that the insurance does not know of.
            cash_reduce_detail: 现金减免列表. What the hospital or pharmacy takes off.
            extends: 扩展字段. At most 512 characters.
            geo_location: 用户定位信息. At most 40 characters.
            med_ins_cash_fee: 医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen.
            med_ins_gov_fee: 医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen.
            med_ins_order_create_time: 医保下单时间. At most 64 characters, RFC 3339.
            med_ins_other_fee: 医保其他基金支付金额. Paid by other funds of the insurance, in fen.
            med_ins_self_fee: 医保个人账户支付金额. Paid from the patient's insurance account, in fen.
            med_ins_test_env: 是否到医保局测试环境下单. Whether the order goes to the insurance's test environment.
            passthrough_request_content: 医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text.
            pay_for_relatives: 是否代亲属支付. Whether the user pays for a relative.
            relative: 亲属身份信息. Needed when `pay_for_relatives` is true.
            wechat_pay_cash_fee: 实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 REQUEST_BLOCKED, RULE_LIMIT; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016781466
        https://pay.weixin.qq.com/doc/v3/partner/4012503131
        """
        ...

    @operation("medical_insurance.get_order_by_mix_trade_no")
    def get_order_by_mix_trade_no(
        self,
        *,
        mix_trade_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query an order by `mix_trade_no` (使用医保自费混合订单号查看下单结果).

        Args:
            mix_trade_no: 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters.
            sub_mchid: 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016781479
        https://pay.weixin.qq.com/doc/v3/partner/4012503155
        """
        ...

    @operation("medical_insurance.get_order_by_out_trade_no")
    def get_order_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query an order by `out_trade_no` (使用商户订单号查看下单结果).

        Args:
            out_trade_no: 从业机构订单号. The merchant's own number of the order. At most 64 characters.
            sub_mchid: 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016781490
        https://pay.weixin.qq.com/doc/v3/partner/4012503286
        """
        ...

    @operation("medical_insurance.notify_refund")
    def notify_refund(
        self,
        *,
        out_refund_no: str,
        med_refund_gov_fee: int,
        med_refund_other_fee: int,
        med_refund_self_fee: int,
        med_refund_total_fee: int,
        refund_time: str | datetime,
        mix_trade_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report a refund of the insurance's part (医保退款通知).

        After the insurance has refunded its part; the call moves no money.

        Args:
            out_refund_no: 商户退款单号. At most 64 characters.
            med_refund_gov_fee: 医保统筹退款金额. In fen.
            med_refund_other_fee: 医保其他退款金额. In fen.
            med_refund_self_fee: 医保个账退款金额. In fen.
            med_refund_total_fee: 医保退款的总金额. All parts together, in fen.
            refund_time: 医保退款成功时间. When the insurance refunded its part. At most 64 characters, RFC 3339.
            mix_trade_no: 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters.
            sub_mchid: 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016781561
        https://pay.weixin.qq.com/doc/v3/partner/4012166534
        """
        ...


class MedicalInsuranceService(_Operations, Sync):
    """Payments with medical insurance (医保支付)."""


class AsyncMedicalInsuranceService(_Operations, Async):
    """Payments with medical insurance (医保支付)."""
