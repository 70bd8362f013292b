# Generated from api/education.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Education fees (教育缴费)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Required

ContractStatus = Union[Literal["ADD", "DELETE"], str]
"""签约状态."""
TradeState = Union[Literal["SUCCESS", "REFUND", "ACCEPTED", "PAY_FAIL", "PAY_BACK"], str]
"""本支付订单的状态."""


class Amount(Model):
    """Amount."""

    total: int
    """订单金额. In fen."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    discount_total: int | None = None
    """折扣."""
    payer_total: int | None = None
    """用户支付金额. In fen."""


class ContractInformation(Model):
    """Contract information."""

    create_time: str | None = None
    """签约时间. RFC 3339."""
    contract_id: str | None = None
    """签约协议号. WeChat Pay's number of the agreement."""
    contract_status: str | None = None
    """签约状态."""


class CreateSchoolTransactionResponse(Model):
    """Create school transaction response."""

    _models = {"amount": "Amount", "device_info": "Device", "payer": "Payer", "promotion_detail": "Promotion"}

    mchid: str
    """商户号."""
    appid: str
    """商户AppID."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: Amount
    """订单金额."""
    device_info: Device
    """设备信息."""
    trade_state: str
    """交易状态."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户AppID."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    attach: str | None = None
    """商户数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    payer: Payer | None = None
    """支付者."""
    promotion_detail: list[Promotion] | None = None
    """优惠详情."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_state_desc: str | None = None
    """交易状态描述."""
    trade_type: str | None = None
    """交易类型."""


class Device(Model):
    """Device."""

    device_ip: str
    """商户端设备ip."""
    device_id: str | None = None
    """设备号."""


class EntrustReleaseResource(Model):
    """Entrust release resource."""

    _models = {"amount": "Amount", "contract_information": "ReleasedContractInformation", "device_information": "EntrustResourceDevice", "payer": "Payer", "promotion_detail": "Promotion"}

    appid: str
    """微信AppId."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    trade_state: str
    """枚举值."""
    sp_mchid: str | None = None
    """微信支付分配的商户号."""
    sub_mchid: str | None = None
    """微信支付分配的商户号."""
    sub_appid: str | None = None
    openid: str | None = None
    """用户唯一标识."""
    plan_id: str | None = None
    """签约模板号. The template of the agreement, made in the merchant platform."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    sub_openid: str | None = None
    amount: Amount | None = None
    """订单金额信息."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """银行类型. The bank's code, such as `ICBC_DEBIT`."""
    contract_information: ReleasedContractInformation | None = None
    """签约信息."""
    device_information: EntrustResourceDevice | None = None
    """设备信息."""
    payer: Payer | None = None
    """支付者."""
    promotion_detail: list[Promotion] | None = None
    """优惠详情."""
    success_time: str | None = None
    trade_state_description: str | None = None


class EntrustResourceDevice(Model):
    """Entrust resource device."""

    payer_total: str
    """商户端设备IP."""
    device_id: str | None = None
    """商户设备号."""


class EntrustSigningResource(Model):
    """Entrust signing resource."""

    _models = {"device_information": "EntrustResourceDevice", "amount": "Amount", "contract_information": "ContractInformation", "payer": "Payer", "promotion_detail": "Promotion"}

    sp_mchid: str
    """微信支付分配的商户号."""
    appid: str
    """微信AppId."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    device_information: EntrustResourceDevice
    """设备信息."""
    trade_state: str
    """枚举值."""
    sub_mchid: str | None = None
    """微信支付分配的商户号."""
    sub_appid: str | None = None
    openid: str | None = None
    """用户唯一标识."""
    plan_id: str | None = None
    """签约模板号. The template of the agreement, made in the merchant platform."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    sub_openid: str | None = None
    amount: Amount | None = None
    """订单金额信息."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """银行类型. The bank's code, such as `ICBC_DEBIT`."""
    contract_information: ContractInformation | None = None
    """签约信息."""
    payer: Payer | None = None
    """支付者."""
    promotion_detail: list[Promotion] | None = None
    """优惠详情."""
    success_time: str | None = None
    trade_state_description: str | None = None


class GetSchoolUserDebtStateResponse(Model):
    """Get school user debt state response."""

    appid: str
    """商户appid."""
    openid: str
    """商户appid下的用户标识."""
    update_time: str
    """用户欠款状态更新时间. RFC 3339."""
    debt_count: int
    """当前用户欠款笔数."""
    state: str
    """用户状态."""


class GetStarUserByOpenidResponse(Model):
    """Get star user by openid response."""

    appid: str
    wechat_openid: str
    """用户在appid下的唯一标识."""
    education_star_student: bool
    """是否学生."""
    qq: str | None = None
    """用户QQ账号."""
    register_time: str | None = None
    """注册时间. RFC 3339."""


class GetStarUserByQqResponse(Model):
    """Get star user by qq response."""

    appid: str
    """商户appid."""
    wechat_openid: str
    """用户在appid下的唯一标识."""
    education_star_student: bool
    """学生标识."""
    qq: str
    """用户QQ账号."""
    register_time: str | None = None
    """注册时间. RFC 3339."""


class Links(Model):
    """Links."""

    _names = {"self_": "self"}

    self_: str
    """当前链接."""
    next: str | None = None
    """下一页链接."""
    prev: str | None = None
    """上一页链接."""


class ListPapayUserContractsResponse(Page["PapayContract"]):
    """List papay user contracts response."""

    _models = {"data": "PapayContract"}

    offset: int | None = None
    """分页页码."""
    limit: int | None = None
    """分页大小."""
    total_count: int | None = None
    """总数量. Of all pages."""
    data: list[PapayContract] | None = None
    """结果集."""


class ListSchoolUserContractsResponse(Page["SchoolContract"]):
    """List school user contracts response."""

    _models = {"links": "Links", "data": "SchoolContract"}

    offset: int
    """分页开始位置."""
    limit: int
    """最大资源条数."""
    total_count: int
    """资源总条数. Of all pages."""
    links: Links
    """相关链接."""
    data: list[SchoolContract] | None = None
    """查询结果列表."""


class ListStarOrdersResponse(Page["StarOrder"]):
    """List star orders response."""

    _models = {"data": "StarOrder"}

    total_count: int
    """总数量. Of all pages."""
    data: list[StarOrder]
    """结果集."""
    offset: int | None = None
    """分页页码."""
    limit: int | None = None
    """分页大小."""


class PapayContract(Model):
    """Papay contract."""

    _models = {"contract_information": "ContractInformation"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    appid: str
    """服务商APPID."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户APPID."""
    openid: str | None = None
    """服务商APPID下的用户标识."""
    plan_id: str | None = None
    """签约模板号. The template of the agreement, made in the merchant platform."""
    sub_openid: str | None = None
    """子商户APPID下的用户标识."""
    contract_information: ContractInformation | None = None
    """签约信息."""


class PapayTransaction(Model):
    """Papay transaction."""

    _models = {"amount": "Amount", "device_information": "Device", "payer": "Payer", "promotion_detail": "Promotion"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    appid: str
    """服务商APPID."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: Amount
    """订单金额."""
    device_information: Device
    """设备信息."""
    trade_state: str
    """交易状态."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户APPID."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    attach: str | None = None
    """商户数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    payer: Payer | None = None
    """支付者."""
    promotion_detail: list[Promotion] | None = None
    """优惠详情."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_state_description: str | None = None
    """交易状态描述."""


class PapayTransactionResource(Model):
    """Papay transaction resource."""

    _models = {"amount": "Amount", "device_information": "PapayTransactionResourceDevice", "payer": "PapayTransactionResourcePayer", "promotion_detail": "PapayTransactionResourcePromotion"}

    mchid: str
    """微信商户号."""
    appid: str
    """微信AppId."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: Amount
    """金额信息."""
    trade_state: str
    """交易状态."""
    trade_state_description: str
    """交易状态描述."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行类型. The bank's code, such as `ICBC_DEBIT`."""
    device_information: PapayTransactionResourceDevice | None = None
    """设备信息."""
    payer: PapayTransactionResourcePayer | None = None
    """支付者信息."""
    promotion_detail: list[PapayTransactionResourcePromotion] | None = None
    """优惠信息."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""


class PapayTransactionResourceDevice(Model):
    """Papay transaction resource device."""

    device_id: str | None = None
    """商户端设备号."""
    device_ip: str | None = None
    """商户端设备IP."""


class PapayTransactionResourcePayer(Model):
    """Papay transaction resource payer."""

    openid: str
    """用户唯一标识."""
    sub_openid: str
    """用户在子商户下的唯一标识."""


class PapayTransactionResourcePromotion(Model):
    """Papay transaction resource promotion."""

    coupon_id: str
    """券ID."""
    type: str
    """优惠类型."""
    amount: int
    """优惠券面额. In fen."""
    scope: str
    """优惠范围."""
    stock_id: str | None = None
    """活动ID."""
    name: str | None = None
    """优惠名称."""
    currency: str | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    merchant_contribute: int | None = None
    """商户出资. In fen."""
    other_contribute: int | None = None
    """其他出资. In fen."""
    wechatpay_contribute: int | None = None
    """微信出资. In fen."""


class Payer(Model):
    """Payer."""

    openid: str | None = None
    """服务商APPID下的用户标识."""
    sub_openid: str | None = None
    """子商户APPID下的用户标识."""


class PreSignPapayContractResponse(Model):
    """Pre sign papay contract response."""

    presign_token: str
    """预签约号."""


class PreSignSchoolContractResponse(Model):
    """Pre sign school contract response."""

    presign_token: str
    """预签约码."""


class Promotion(Model):
    """Promotion."""

    stock_id: str | None = None
    """活动ID."""
    coupon_id: str | None = None
    """券ID."""
    type: str | None = None
    """优惠类型."""
    name: str | None = None
    """优惠名称."""
    amount: int | None = None
    """优惠券面额. In fen."""
    currency: str | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    merchant_contribute: int | None = None
    """商户出资. In fen."""
    other_contribute: int | None = None
    """其他出资. In fen."""
    scope: str | None = None
    """优惠范围."""
    wechatpay_contribute: int | None = None
    """微信出资. In fen."""


class ReleasedContractInformation(Model):
    """Released contract information."""

    contract_status: str
    """枚举值."""
    create_time: str | None = None
    """签约完成时间. RFC 3339."""
    contract_id: str | None = None
    """签约协议号. WeChat Pay's number of the agreement."""


class SchoolContract(Model):
    """School contract."""

    mchid: str
    """商户号."""
    appid: str
    """商户appid."""
    openid: str
    """商户appid下的用户标识."""
    plan_id: str
    """签约模板号. The template of the agreement, made in the merchant platform."""
    create_time: str
    """签约时间. RFC 3339."""
    contract_id: str
    """签约协议号. WeChat Pay's number of the agreement."""
    contract_status: str
    """签约状态."""
    out_contract_code: str
    """外部签约号. The merchant's own number of the agreement."""


class SchoolTransaction(Model):
    """School transaction."""

    _models = {"amount": "SchoolTransactionAmount", "device_info": "Device", "payer": "SchoolTransactionPayer", "promotion_detail": "SchoolTransactionPromotion"}

    mchid: str
    """商户号."""
    appid: str
    """商户appid."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: SchoolTransactionAmount
    """订单金额."""
    device_info: Device
    """设备信息."""
    payer: SchoolTransactionPayer
    """支付者."""
    trade_state: str
    """交易状态."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户appid."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    attach: str | None = None
    """商户数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    promotion_detail: list[SchoolTransactionPromotion] | None = None
    """优惠详情."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_state_desc: str | None = None
    """交易状态描述."""
    trade_type: str | None = None
    """交易类型."""


class SchoolTransactionAmount(Model):
    """School transaction amount."""

    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""
    total: int
    """订单金额. In fen."""
    discount_total: int | None = None
    """折扣."""
    payer_total: int | None = None
    """用户支付金额. In fen."""


class SchoolTransactionPayer(Model):
    """School transaction payer."""

    openid: str
    """商户appid下的用户标识."""
    sub_openid: str | None = None
    """子商户appid下的用户标识."""


class SchoolTransactionPromotion(Model):
    """School transaction promotion."""

    stock_id: str
    """活动ID."""
    coupon_id: str
    """券ID."""
    type: str | None = None
    """优惠类型."""
    name: str | None = None
    """优惠名称."""
    amount: int | None = None
    """优惠券面额. In fen."""
    currency: str | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    merchant_contribute: int | None = None
    """商户出资. In fen."""
    other_contribute: int | None = None
    """其他出资. In fen."""
    scope: str | None = None
    """优惠范围."""
    wechatpay_contribute: int | None = None
    """微信出资. In fen."""


class SchoolTransactionResource(Model):
    """School transaction resource."""

    _models = {"amount": "SchoolTransactionAmount", "device_info": "Device", "payer": "SchoolTransactionPayer", "promotion_detail": "Promotion"}

    mchid: str
    """微信支付分配的商户号."""
    appid: str
    out_trade_no: str
    """商户自行生成的订单号. The merchant's own number of the order."""
    amount: SchoolTransactionAmount
    """订单金额信息."""
    device_info: Device
    """设备信息."""
    trade_state: TradeState
    """本支付订单的状态."""
    sub_mchid: str | None = None
    """微信支付分配的商户号."""
    sub_appid: str | None = None
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """银行类型. The bank's code, such as `ICBC_DEBIT`."""
    payer: SchoolTransactionPayer | None = None
    """支付者."""
    promotion_detail: list[Promotion] | None = None
    """优惠详情."""
    success_time: str | None = None
    trade_state_desc: str | None = None
    trade_type: str | None = None
    """交易类型."""


class SchoolUserDebtStateUpdateResource(Model):
    """School user debt state update resource."""

    appid: str
    openid: str
    update_time: str
    debt_count: int
    state: str


class StarOrder(Model):
    """Star order."""

    appid: str
    create_time: str
    """权益核销时间. RFC 3339."""
    order_id: str
    """订单号."""
    right_id: str
    """权益ID."""
    wechat_openid: str
    """用户在appid下的唯一标识."""
    order_state: str
    """订单状态."""
    qq: str | None = None
    """用户QQ账号."""


class BankCardParam(TypedDict, total=False):
    """Bank card."""

    bank_card_no: Required[str]
    """签约银行卡号. Encrypted on the wire."""
    bank_type: str
    """银行类型. The bank's code, such as `ICBC_DEBIT`."""
    phone: str
    """银行卡开卡预留手机号. Encrypted on the wire."""
    valid_thru: str
    """银行卡有效期."""


class CreatePapayTransactionAmountParam(TypedDict, total=False):
    """Create papay transaction amount."""

    total: Required[int]
    """总金额. In fen."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""


class CreateSchoolTransactionAmountParam(TypedDict, total=False):
    """Create school transaction amount."""

    currency: Required[str]
    """货币类型. ISO 4217, `CNY` for yuan."""
    total: Required[int]
    """总金额. In fen."""


class DeviceParam(TypedDict, total=False):
    """Device. What `Device` is when sent."""

    device_ip: Required[str]
    """商户端设备ip."""
    device_id: str
    """设备号."""


class IdentityParam(TypedDict, total=False):
    """Identity."""

    credential_type: Required[str]
    """证件类型. Encrypted on the wire."""
    real_name: Required[str]
    """姓名. Encrypted on the wire."""
    id_card_number: str
    """身份证号. Encrypted on the wire."""


class SceneParam(TypedDict, total=False):
    """Scene."""

    start_time: Required[str | datetime]
    """消费时间. RFC 3339."""
    school_id: Required[str]
    """学校编号."""
    scene_type: Required[str]
    """消费场景类型."""


class SettlementParam(TypedDict, total=False):
    """Settlement."""

    profit_sharing: bool
    """是否指定分账. The money is frozen after the payment, so that it can be split."""
    subsidy_amount: int
    """补差金额. In fen."""


class _Operations(Face):
    @operation("education.get_papay_contract")
    def get_papay_contract(
        self,
        *,
        contract_id: str,
        appid: str,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PapayContract:
        """Query an agreement of renewal by `contract_id` (通过协议号查询签约).

        Args:
            contract_id: 签约协议号. WeChat Pay's number of the agreement.
            appid: 服务商APPID.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012522951
        https://pay.weixin.qq.com/doc/v3/partner/4012465367
        """
        ...

    @operation("education.pre_sign_papay_contract")
    def pre_sign_papay_contract(
        self,
        *,
        appid: str,
        openid: str,
        plan_id: str,
        user_id: str,
        period_start_date: str,
        trade_scene: str,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        sub_openid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignPapayContractResponse:
        """Begin the signing of an agreement of renewal (预签约).

        Args:
            appid: 服务商APPID.
            openid: 服务商APPID下的用户标识.
            plan_id: 签约模板号. The template of the agreement, made in the merchant platform.
            user_id: 用户账号.
            period_start_date: 首次扣款日期.
            trade_scene: 场景信息枚举.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            sub_openid: 子商户APPID下的用户标识. The user under `sub_appid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012522560
        https://pay.weixin.qq.com/doc/v3/partner/4012465360
        """
        ...

    @operation("education.terminate_papay_contract")
    def terminate_papay_contract(
        self,
        *,
        contract_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Terminate an agreement of renewal (解约).

        Args:
            contract_id: 签约协议号. WeChat Pay's number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012466882
        https://pay.weixin.qq.com/doc/v3/partner/4012465374
        """
        ...

    @operation("education.create_papay_transaction")
    def create_papay_transaction(
        self,
        *,
        appid: str,
        out_trade_no: str,
        contract_id: str,
        amount: CreatePapayTransactionAmountParam,
        body: str,
        device_information: DeviceParam,
        notify_url: str,
        trade_scene: str,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Charge the user under an agreement of renewal (教育通扣款受理).

        Args:
            appid: 服务商APPID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            contract_id: 签约协议号. WeChat Pay's number of the agreement.
            amount: 订单金额.
            body: 商品或支付单简要描述.
            device_information: 设备信息.
            notify_url: 支付回调通知地址. Where its notifications are posted: https, without a query string.
            trade_scene: 场景信息枚举.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            attach: 商户数据. Comes back unchanged in queries and notifications.
            goods_tag: 商品标记. The mark that the rules of a promotion ask for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012524731
        https://pay.weixin.qq.com/doc/v3/partner/4012465548
        """
        ...

    @operation("education.get_papay_transaction_by_transaction_id")
    def get_papay_transaction_by_transaction_id(
        self,
        *,
        transaction_id: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PapayTransaction:
        """Query a charge of renewal by `transaction_id` (微信订单号查单).

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012523468
        https://pay.weixin.qq.com/doc/v3/partner/4012465567
        """
        ...

    @operation("education.get_papay_transaction_by_out_trade_no")
    def get_papay_transaction_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PapayTransaction:
        """Query a charge of renewal by `out_trade_no` (商户订单号查单).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012523591
        https://pay.weixin.qq.com/doc/v3/partner/4012465574
        """
        ...

    @operation("education.send_papay_notification")
    def send_papay_notification(
        self,
        *,
        contract_id: str,
        appid: str,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Tell the user that a charge is coming (发送扣款预通知).

        Args:
            contract_id: 签约协议号. WeChat Pay's number of the agreement.
            appid: 服务商APPID.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012524814
        https://pay.weixin.qq.com/doc/v3/partner/4012855408
        """
        ...

    @operation("education.list_papay_user_contracts", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_papay_user_contracts(
        self,
        *,
        openid: str,
        appid: str,
        plan_id: str,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sub_openid: str | None = None,
        contract_status: ContractStatus | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListPapayUserContractsResponse:
        """List a user's agreements of renewal (通过用户标识查询签约).

        Args:
            openid: 服务商APPID下的用户标识.
            appid: 服务商APPID.
            plan_id: 签约模板号. The template of the agreement, made in the merchant platform.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            offset: 分页页码. The page, from 0.
            limit: 分页大小. Items per page.
            sub_openid: 子商户APPID下的用户标识. The user under `sub_appid`.
            contract_status: 签约状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012523265
        https://pay.weixin.qq.com/doc/v3/partner/4012489548
        """
        ...

    @operation("education.list_star_orders", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_star_orders(
        self,
        *,
        appid: str,
        offset: int | None = None,
        limit: int | None = None,
        wechat_openid: str | None = None,
        qq: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListStarOrdersResponse:
        """List the redemptions of a QQ account (通过QQ账号查询核销订单列表).

        Args:
            appid: Appid.
            offset: 分页页码. The page, from 0.
            limit: 分页大小. Items per page.
            wechat_openid: 用户在appid下的唯一标识.
            qq: 用户QQ账号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
        """
        ...

    @operation("education.create_star_order")
    def create_star_order(
        self,
        *,
        appid: str,
        create_time: str | datetime,
        right_id: str,
        wechat_openid: str | None = None,
        qq: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> StarOrder:
        """Redeem a right (创建核销订单).

        Args:
            appid: Appid.
            create_time: 权益核销时间. RFC 3339.
            right_id: 权益ID.
            wechat_openid: 用户在appid下的唯一标识.
            qq: 用户QQ账号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
        """
        ...

    @operation("education.get_star_user_by_openid")
    def get_star_user_by_openid(
        self,
        *,
        wechat_openid: str,
        appid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetStarUserByOpenidResponse:
        """Get a user's rights by `openid` (通过微信用户标识查询用户信息).

        Args:
            wechat_openid: 用户在appid下的唯一标识.
            appid: 商户appid.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
        """
        ...

    @operation("education.get_star_user_by_qq")
    def get_star_user_by_qq(
        self,
        *,
        qq: str,
        appid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetStarUserByQqResponse:
        """Get a user's rights by `qq` (通过QQ账号查询用户信息).

        Args:
            qq: 用户QQ账号.
            appid: 商户appid.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
        """
        ...

    @operation("education.pre_sign_school_contract")
    def pre_sign_school_contract(
        self,
        *,
        appid: str,
        openid: str,
        plan_id: str,
        school_id: str,
        user_id: str,
        out_contract_code: str,
        bank_card: BankCardParam | None = None,
        contract_mode: str | None = None,
        downgrade_default_contract: bool | None = None,
        identity: IdentityParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignSchoolContractResponse:
        """Begin the signing of an agreement for campus payments (预签约).

        Args:
            appid: 商户appid.
            openid: 商户appid下的用户标识.
            plan_id: 签约模板号. The template of the agreement, made in the merchant platform.
            school_id: 学校编号.
            user_id: 用户账号.
            out_contract_code: 外部签约号. The merchant's own number of the agreement.
            bank_card: 签约银行卡.
            contract_mode: 签约模式.
            downgrade_default_contract: 是否允许降级为普通签约模式.
            identity: 实名信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012468952
        """
        ...

    @operation("education.get_school_contract")
    def get_school_contract(
        self,
        *,
        contract_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SchoolContract:
        """Query an agreement for campus payments (通过协议号查询签约).

        Args:
            contract_id: 签约协议号. WeChat Pay's number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012468959
        """
        ...

    @operation("education.terminate_school_contract")
    def terminate_school_contract(
        self,
        *,
        contract_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Terminate an agreement for campus payments (商户主动解约).

        Args:
            contract_id: 签约协议号. WeChat Pay's number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012469025
        """
        ...

    @operation("education.create_school_transaction")
    def create_school_transaction(
        self,
        *,
        appid: str,
        out_trade_no: str,
        description: str,
        contract_id: str,
        user_id: str,
        amount: CreateSchoolTransactionAmountParam,
        device_info: DeviceParam,
        notify_url: str,
        scene_info: SceneParam,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        payment_mode: str | None = None,
        settle_info: SettlementParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateSchoolTransactionResponse:
        """Charge the user under an agreement for campus payments (扣款).

        Args:
            appid: 商户appid.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            contract_id: 签约协议号. WeChat Pay's number of the agreement.
            user_id: 用户账号.
            amount: 订单金额.
            device_info: 设备信息.
            notify_url: 商户接收通知地址. Where its notifications are posted: https, without a query string.
            scene_info: 场景信息.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户appid. The sub-merchant's own app; needed for `sub_openid`.
            attach: 商户数据. Comes back unchanged in queries and notifications.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            payment_mode: 扣款模式.
            settle_info: 分账结算信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012469030
        """
        ...

    @operation("education.get_school_transaction_by_transaction_id")
    def get_school_transaction_by_transaction_id(
        self,
        *,
        transaction_id: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SchoolTransaction:
        """Query a campus charge by `transaction_id` (微信支付订单号查单).

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012469063
        """
        ...

    @operation("education.get_school_transaction_by_out_trade_no")
    def get_school_transaction_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SchoolTransaction:
        """Query a campus charge by `out_trade_no` (商户订单号查单).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012469097
        """
        ...

    @operation("education.list_school_user_contracts", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_school_user_contracts(
        self,
        *,
        openid: str,
        plan_id: str,
        contract_status: str,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListSchoolUserContractsResponse:
        """List a user's agreements for campus payments (查询用户签约列表).

        Args:
            openid: 商户appid下的用户标识.
            plan_id: 签约模板号. The template of the agreement, made in the merchant platform.
            contract_status: 签约状态.
            offset: 分页页码. The page, from 0.
            limit: 分页大小. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012468993
        """
        ...

    @operation("education.get_school_user_debt_state")
    def get_school_user_debt_state(
        self,
        *,
        openid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSchoolUserDebtStateResponse:
        """Get whether a user owes campus payments (商户查询用户欠款状态).

        Args:
            openid: 商户appid下的用户标识.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012469161
        """
        ...


class EducationService(_Operations, Sync):
    """Education fees (教育缴费)."""


class AsyncEducationService(_Operations, Async):
    """Education fees (教育缴费)."""
