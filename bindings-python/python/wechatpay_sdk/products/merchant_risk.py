# Generated from api/merchant_risk.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Risks of merchants and payments (商户风险管理)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

GetTradeRiskResponseRiskType = Union[Literal["OTHER_RISK", "INDUCE_PAYMENT", "FRAUD", "GAMBLING", "CYBERSEX"], str]
"""风险类型."""
PunishType = Union[Literal["OTHER_PUNISH", "DISABLE_PAYMENT", "SUSPEND_SETTLEMENT", "DISABLE_WITHDRAW", "REMOVE_MERCHANTS", "ADD_MERCHANTS_BLACKLIST", "REFUND", "FREEZING_FUND_BY_TRANSACTION", "FREEZING_FUND_BY_MERCHANTS", "BLOCKED_USER"], str]
"""处置手段."""
ReportTradeRiskResultRequestRiskType = Union[Literal["OTHER_RISK", "INDUCE_PAYMENT", "FRAUD", "GAMBLING", "CYBERSEX"], str]
"""风险类型."""
ReportTradeRiskResultResponseRiskType = Union[Literal["OTHER_RISK", "INDUCE_PAYMENT", "FRAUD", "GAMBLING", "CYBERSEX"], str]
"""风险类型."""
ViolationResourceRiskType = Union[Literal["ONE_YUAN_PURCHASES", "MULTI_LEVEL_DISTRIBUTION_REBATE", "PROHIBITED_BUSINESS_CATEGORIES", "CASH_ADVANCE_VIA_CREDIT_CARD", "INDUCING_USERS_TO_MAKE_PAYMENTS", "FRAUD", "MALICIOUS_FAN_COUNT_BOOSTING", "CROSS_CATEGORY_ACTIVITIES", "CROSS_CATEGORY_BUSINESS", "GAMBLING", "LEWD_CONTENT", "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS", "INVESTMENT", "TRANSACTION_DISPUTE", "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API", "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES", "UNUSUAL_TRANSACTION", "UNLICENSED_BUSINESS", "WEALTH_INVESTMENT", "AFFILIATED_TO_A_VIOLATING_ENTITY", "INVOLVED_IN_A_JUDICIAL_CASE", "INCORRECT_INFORMATION_SUBMITTED", "APPEAL_SUCCESSFUL", "REPORTED_BY_OTHERS", "VIOLATING_SMART_CATERING_ACTIVITIES", "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID", "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API", "UNUSUAL_REAL_TIME_TRANSACTION", "UNACCEPTABLE_DOCUMENTS", "LARGE_AMOUNT_TRANSACTION", "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT", "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT", "INACTIVE_TRANSACTION", "OTHER_UNUSUAL_ACTIVITIES"], str]
"""微信支付对违约商户定义的风险类型."""


class GetTradeRiskResponse(Model):
    """Get trade risk response."""

    risk_score: int
    """风险系数值."""
    punish_description: str | None = None
    """处置手段描述."""
    punish_type: PunishType | None = None
    """处置手段."""
    risk_type: GetTradeRiskResponseRiskType | None = None
    """风险类型."""


class ListRiskTradesResponse(Model):
    """List risk trades response."""

    _models = {"risk_trade_list": "RiskTrade"}

    risk_trade_list: list[RiskTrade] | None = None
    """风险订单列表."""
    total_num: int | None = None
    """总风险订单数."""


class ReportRiskTradeDisposalResponse(Model):
    """Report risk trade disposal response."""

    rsp_msg: str | None = None
    """返回描述."""


class ReportTradeInformationResponse(Model):
    """Report trade information response."""

    sp_mchid: str | None = None
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str | None = None
    """子商户号."""
    out_trade_no: str | None = None
    """商户订单号. The merchant's own number of the order."""
    acquiring_bank_id: str | None = None
    """从业机构商户号."""
    channel_id: str | None = None
    """渠道号."""


class ReportTradeRiskResultResponse(Model):
    """Report trade risk result response."""

    punish_type: PunishType
    """处置手段."""
    sp_mchid: str | None = None
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str | None = None
    """子商户号."""
    out_trade_no: str | None = None
    """商户订单号. The merchant's own number of the order."""
    acquiring_bank_id: str | None = None
    """从业机构商户号."""
    channel_id: str | None = None
    """渠道号."""
    additional_punish_type: str | None = None
    """处置手段补充."""
    punish_description: str | None = None
    """处置手段描述."""
    risk_type: ReportTradeRiskResultResponseRiskType | None = None
    """风险类型."""


class RiskTrade(Model):
    """Risk trade."""

    mchid: str | None = None
    """商户号."""
    sp_mchid: str | None = None
    """服务商商户号. The partner's own merchant number."""
    out_trade_no: str | None = None
    """商户订单号. The merchant's own number of the order."""
    risk_discove_time: str | None = None
    """投诉单状态. RFC 3339."""
    risk_level: int | None = None
    """风险等级. One of 1, 2 and 3."""
    risk_type: int | None = None
    """风险类型. One of 1, 2, 3 and 4."""


class RiskTradeIdentificationResource(Model):
    """Risk trade identification resource."""

    mchid: str
    """商户号."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    risk_level: int
    """风险等级. One of 1, 2 and 3."""
    risk_type: int
    """风险类型. One of 1, 2, 3 and 4."""


class ViolationNotification(Model):
    """Violation notification."""

    notify_url: str | None = None
    """通知地址. Where its notifications are posted: https, without a query string."""


class ViolationResource(Model):
    """Violation resource."""

    sub_mchid: str
    """子商户号."""
    record_id: str
    """商户违约处理通知ID."""
    company_name: str
    """子商户公司名称."""
    punish_description: str
    """处罚方案描述信息."""
    punish_plan: str
    """处罚方案."""
    punish_time: str
    """微信支付对违约商户的处置时间. RFC 3339."""
    risk_description: str
    """风险描述."""
    risk_type: ViolationResourceRiskType
    """微信支付对违约商户定义的风险类型."""


class LivingExpensesParam(TypedDict, total=False):
    """Living expenses."""

    type: int
    """费种."""
    acc_no: str
    """户号."""
    acc_name: str
    """缴费户名."""
    address: str
    """户号对应的地址信息."""
    amount: int
    """缴费金额. In fen."""
    city: str
    """缴费城市."""
    company_name: str
    """机构名称."""


class RechargeParam(TypedDict, total=False):
    """Recharge."""

    account: str
    """充值账号."""
    account_type: int
    """充值账号类型."""


class SubOrderParam(TypedDict, total=False):
    """Sub order."""

    out_trade_no: str
    """子单商户订单号. The merchant's own number of the order."""
    mch_id: str
    """子单发起方商户号."""
    delivery_city: str
    """收货城市."""
    delivery_province: str
    """收货省份."""
    risky_goods: int
    """高风险类目. One of 1, 2, 3, 4, 5 and 6."""
    sp_risk_level: int
    """商户风险等级. One of 1, 2, 3, 4, 5, 6 and 7."""
    user_risk_level: int
    """下单人风险等级. One of 1, 2, 3, 4, 5, 6 and 7."""


class _Operations(Face):
    @operation("merchant_risk.list_risk_trades")
    def list_risk_trades(
        self,
        *,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        start_time: str | datetime | None = None,
        end_time: str | datetime | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListRiskTradesResponse:
        """List risky orders (查询风险订单).

        A query, although it is a POST.

        Args:
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            start_time: 开始时间. RFC 3339.
            end_time: 结束时间. RFC 3339.
            page_index: 查询页码. 1 when left out.
            page_size: 查询页大小. 10 when left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013894247
        https://pay.weixin.qq.com/doc/v3/partner/4013894221
        """
        ...

    @operation("merchant_risk.report_risk_trade_disposal")
    def report_risk_trade_disposal(
        self,
        *,
        out_trade_no: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        disp_addition: str | None = None,
        disp_conclusion: Sequence[int] | None = None,
        exist_complaint: bool | None = None,
        final_risk_result: int | None = None,
        final_risk_type: int | None = None,
        refund_amount: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReportRiskTradeDisposalResponse:
        """Report how a risky order was dealt with (回传处置结果).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            disp_addition: 处置补充.
            disp_conclusion: 处置结论. One of 1, 2 and 3.
            exist_complaint: 是否有投诉.
            final_risk_result: 最终风险结论. One of 1 and 2.
            final_risk_type: 最终风险类型. One of 1, 2, 3 and 4.
            refund_amount: 退款金额. In fen.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013894250
        https://pay.weixin.qq.com/doc/v3/partner/4013894227
        """
        ...

    @operation("merchant_risk.report_trade_information")
    def report_trade_information(
        self,
        *,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        openid: str | None = None,
        out_trade_no: str | None = None,
        acquiring_bank_id: str | None = None,
        channel_id: str | None = None,
        combine_mchid: str | None = None,
        combine_out_trade_no: str | None = None,
        last_pay_openid: str | None = None,
        certificates_number: str | None = None,
        client_ip: str | None = None,
        delivery_city: str | None = None,
        delivery_province: str | None = None,
        device_type: int | None = None,
        extra_fields1: str | None = None,
        extra_fields2: str | None = None,
        extra_fields3: str | None = None,
        goods_category: str | None = None,
        goods_listing_time: str | None = None,
        goods_type: int | None = None,
        high_risk_goods: int | None = None,
        is_need_deliver: bool | None = None,
        line_type: int | None = None,
        living_expenses_fields: LivingExpensesParam | None = None,
        new_address: bool | None = None,
        new_store: bool | None = None,
        offline_delivery_label: int | None = None,
        order_phone_number: str | None = None,
        phone: str | None = None,
        phone_from: int | None = None,
        phone_number_location: str | None = None,
        pre_opening_behavior: str | None = None,
        proxy_payment: bool | None = None,
        recharge_fields: RechargeParam | None = None,
        reliable_device: bool | None = None,
        risk_level: int | None = None,
        risky_goods: int | None = None,
        same_deviced: bool | None = None,
        scene: int | None = None,
        seller_type: int | None = None,
        seller_userid: str | None = None,
        sp_risk_level: int | None = None,
        store_identifier: str | None = None,
        sub_orders: Sequence[SubOrderParam] | None = None,
        user_risk_level: int | None = None,
        userid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReportTradeInformationResponse:
        """Report what is known about an order (上报订单关联信息).

        Args:
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            openid: 用户标识.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            acquiring_bank_id: 从业机构商户号.
            channel_id: 渠道号.
            combine_mchid: 合单商户号.
            combine_out_trade_no: 合单商户订单号. The merchant's own number of the combined order.
            last_pay_openid: 上一笔支付openid.
            certificates_number: 用户实名证件号. Encrypted on the wire.
            client_ip: 用户终端ip.
            delivery_city: 收货城市.
            delivery_province: 收货省份.
            device_type: 用户设备类型. One of 1, 2 and 3.
            extra_fields1: 扩展字段1.
            extra_fields2: 扩展字段2.
            extra_fields3: 扩展字段3.
            goods_category: 商品类目.
            goods_listing_time: 商品上架时间.
            goods_type: 虚拟实物标识. One of 1 and 2.
            high_risk_goods: 高风险商品标签.
            is_need_deliver: 是否需要物流发货.
            line_type: 线上线下标识. One of 1 and 2.
            living_expenses_fields: 生活缴费场景独有字段.
            new_address: 收货人地址是否新增.
            new_store: 卖家是否是新账号.
            offline_delivery_label: 订单识别标识. One of 1 and 2.
            order_phone_number: 下单人手机号.
            phone: 用户手机号. Encrypted on the wire.
            phone_from: 手机号来源.
            phone_number_location: 手机号所属地.
            pre_opening_behavior: 前置打开行为异常.
            proxy_payment: 是否为代付订单.
            recharge_fields: 充值业务场景独有字段.
            reliable_device: 用户下单设备是否是常用设备.
            risk_level: 商户判定交易的风险等级.
            risky_goods: 高风险类目. One of 1, 2, 3, 4, 5 and 6.
            same_deviced: 用户下单设备与支付设备是否一致.
            scene: 业务场景. One of 0, 1 and 2.
            seller_type: 物品发布类型. One of 1 and 2.
            seller_userid: 收款方用户标识.
            sp_risk_level: 商户风险等级. One of 1, 2, 3, 4, 5, 6 and 7.
            store_identifier: 店铺标识.
            sub_orders: 子单列表.
            user_risk_level: 下单人风险等级. One of 1, 2, 3, 4, 5, 6 and 7.
            userid: 付款方用户标识.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012529250
        https://pay.weixin.qq.com/doc/v3/partner/4012692160
        """
        ...

    @operation("merchant_risk.get_trade_risk")
    def get_trade_risk(
        self,
        *,
        out_trade_no: str,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        acquiring_bank_id: str | None = None,
        channel_id: str | None = None,
        complaints_information: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetTradeRiskResponse:
        """Get the risk of a payment (查询风险信息).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            acquiring_bank_id: 从业机构号.
            channel_id: 渠道号.
            complaints_information: 投诉信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012526198
        https://pay.weixin.qq.com/doc/v3/partner/4012467535
        """
        ...

    @operation("merchant_risk.report_trade_risk_result")
    def report_trade_risk_result(
        self,
        *,
        punish_type: PunishType,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        out_trade_no: str | None = None,
        acquiring_bank_id: str | None = None,
        channel_id: str | None = None,
        additional_punish_type: str | None = None,
        complaints_information: str | None = None,
        risk_type: ReportTradeRiskResultRequestRiskType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReportTradeRiskResultResponse:
        """Report how the risk of a payment was dealt with (处置结果回传).

        Args:
            punish_type: 处置手段.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            acquiring_bank_id: 从业机构商户号.
            channel_id: 渠道号.
            additional_punish_type: 处置手段补充.
            complaints_information: 投诉信息.
            risk_type: 风险类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012384516
        https://pay.weixin.qq.com/doc/v3/partner/4012467540
        """
        ...

    @operation("merchant_risk.delete_violation_notification")
    def delete_violation_notification(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Stop the notifications about violations (删除商户违规通知回调地址).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012471334
        """
        ...

    @operation("merchant_risk.get_violation_notification")
    def get_violation_notification(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ViolationNotification:
        """Get the address that violations are notified to (查询商户违规通知回调地址).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012471327
        """
        ...

    @operation("merchant_risk.create_violation_notification")
    def create_violation_notification(
        self,
        *,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ViolationNotification:
        """Set the address that violations are notified to (创建商户违规通知回调地址).

        Args:
            notify_url: 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 409 ALREADY_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012471333
        """
        ...

    @operation("merchant_risk.update_violation_notification")
    def update_violation_notification(
        self,
        *,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ViolationNotification:
        """Change the address that violations are notified to (修改商户违规通知回调地址).

        Args:
            notify_url: 通知链接. Where its notifications are posted: https, without a query string. At most 256 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012471330
        """
        ...


class MerchantRiskService(_Operations, Sync):
    """Risks of merchants and payments (商户风险管理)."""


class AsyncMerchantRiskService(_Operations, Async):
    """Risks of merchants and payments (商户风险管理)."""
