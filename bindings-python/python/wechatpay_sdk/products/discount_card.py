# Generated from api/discount_card.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Discount cards (先享卡)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

PerformanceType = Union[Literal["INCREASE", "DECREASE"], str]
"""履约类型."""
RewardType = Union[Literal["INCREASE", "DECREASE"], str]
"""奖励类型."""
State = Union[Literal["CREATED", "SETTLING", "CHARGING", "CHARGED", "NO_CHARGE", "REVOKED"], str]
"""订单状态."""


class CardObjective(Model):
    """Card objective."""

    _models = {"objective_completion_records": "UserObjectiveCompletionRecord"}

    name: str
    """目标名称."""
    objective_id: str
    """目标ID."""
    count: int
    """目标数量."""
    unit: str
    """目标单位."""
    description: str | None = None
    """目标描述."""
    objective_completion_records: list[UserObjectiveCompletionRecord] | None = None
    """目标完成记录."""


class CardPayment(Model):
    """Card payment."""

    pay_amount: int
    """付款金额. In fen."""
    pay_state: str
    """付款状态."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    pay_time: str | None = None
    """支付时间. RFC 3339."""


class CardResource(Model):
    """Card resource."""

    _models = {"objectives": "Objective", "pay_information": "Payment", "rewards": "Reward", "time_range": "CardResourceTimeRange"}

    mchid: str | None = None
    """微信商户号."""
    appid: str | None = None
    """公众账号ID."""
    openid: str | None = None
    """用户唯一标识."""
    create_time: str | None = None
    """创卡时间. RFC 3339."""
    card_id: str | None = None
    """先享卡ID."""
    card_template_id: str | None = None
    """先享卡模板ID. The template of the card, made in the merchant platform."""
    sharer_openid: str | None = None
    """邀请者用户标识. Who invited the user."""
    objectives: list[Objective] | None = None
    """目标列表. What the user has promised."""
    out_card_code: str | None = None
    """商户领卡号. The merchant's own number of the user's card."""
    pay_information: Payment | None = None
    """用户退回优惠的付款信息."""
    rewards: list[Reward] | None = None
    """优惠列表. What the user gets for it."""
    state: str | None = None
    """状态."""
    time_range: CardResourceTimeRange | None = None
    """约定时间期限信息."""
    total_amount: str | None = None
    """享受优惠总金额."""
    unfinished_reason: str | None = None
    """未完成约定原因. Why the promise was not kept."""


class CardResourceTimeRange(Model):
    """Card resource time range."""

    begin_time: str | None = None
    """约定开始时间. RFC 3339."""
    end_time: str | None = None
    """约定结束时间. RFC 3339."""


class CardReward(Model):
    """Card reward."""

    _models = {"reward_usage_records": "UserRewardUsageRecord"}

    name: str
    """优惠名称."""
    reward_id: str
    """优惠ID."""
    amount: int
    """优惠金额. In fen."""
    count: int
    """优惠数量."""
    count_type: str
    """优惠数量类型."""
    unit: str
    """优惠单位."""
    description: str | None = None
    """优惠描述."""
    reward_usage_records: list[UserRewardUsageRecord] | None = None
    """优惠使用记录列表."""


class GetCardResource(Model):
    """Get card resource."""

    _models = {"objectives": "Objective", "rewards": "Reward", "time_range": "GetCardResourceTimeRange"}

    mchid: str | None = None
    appid: str | None = None
    """公众账号ID."""
    openid: str | None = None
    create_time: str | None = None
    card_id: str | None = None
    """先享卡ID."""
    card_template_id: str | None = None
    """The template of the card, made in the merchant platform."""
    objectives: list[Objective] | None = None
    """What the user has promised."""
    out_card_code: str | None = None
    """商户领卡号. The merchant's own number of the user's card."""
    rewards: list[Reward] | None = None
    """What the user gets for it."""
    state: str | None = None
    time_range: GetCardResourceTimeRange | None = None
    total_amount: str | None = None
    """享受优惠总金额."""
    unfinished_reason: str | None = None
    """未完成约定原因. Why the promise was not kept."""


class GetCardResourceTimeRange(Model):
    """Get card resource time range."""

    begin_time: str | None = None
    """约定开始时间."""
    end_time: str | None = None
    """约定结束时间."""


class GetCardResponse(Model):
    """Get card response."""

    _models = {"time_range": "TimeRange", "objectives": "CardObjective", "pay_information": "CardPayment", "rewards": "CardReward"}

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    openid: str
    """用户标识."""
    create_time: str
    """创卡时间. RFC 3339."""
    card_id: str
    """先享卡ID."""
    card_template_id: str
    """先享卡模板ID. The template of the card, made in the merchant platform."""
    out_card_code: str
    """商户领卡号. The merchant's own number of the user's card."""
    state: str
    """状态."""
    time_range: TimeRange
    """约定时间期限."""
    sharer_openid: str | None = None
    """邀请者用户标识. Who invited the user."""
    objectives: list[CardObjective] | None = None
    """目标列表. What the user has promised."""
    pay_information: CardPayment | None = None
    """用户退回优惠的付款信息."""
    rewards: list[CardReward] | None = None
    """优惠列表. What the user gets for it."""
    total_amount: int | None = None
    """享受优惠总金额. In fen."""
    unfinished_reason: str | None = None
    """未完成约定原因. Why the promise was not kept."""


class Objective(Model):
    """Objective."""

    _models = {"objective_completion_records": "ObjectiveCompletionRecord"}

    name: str | None = None
    """目标名称."""
    description: str | None = None
    """目标描述."""
    objective_id: str | None = None
    """目标ID."""
    count: int | None = None
    """目标数量."""
    objective_completion_records: list[ObjectiveCompletionRecord] | None = None
    """目标完成记录列表."""
    unit: str | None = None
    """目标单位."""


class ObjectiveCompletionRecord(Model):
    """Objective completion record."""

    objective_completion_serial_no: str
    """目标完成流水号. The merchant's own number of this record."""
    objective_id: str
    """目标ID."""
    completion_count: int
    """目标完成数量."""
    completion_time: str
    """目标完成时间. RFC 3339."""
    completion_type: str
    """目标完成类型."""
    description: str | None = None
    """目标完成描述."""
    remark: str | None = None
    """备注说明."""


class Order(Model):
    """Order."""

    _models = {"objectives": "OrderObjective", "rewards": "OrderReward"}

    appid: str
    """公众账号ID."""
    openid: str
    """用户标识."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    create_time: str
    """创建时间. RFC 3339."""
    discount_card_id: str
    """先享卡ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """先享卡订单号. The merchant's own number of the order under the card."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    card_begin_time: str
    """先享卡开始时间. RFC 3339."""
    card_end_time: str
    """先享卡结束时间. RFC 3339."""
    card_name: str
    """先享卡名称."""
    estimated_reward_amount: int
    """预估奖励金额. In fen."""
    objective_description: str
    """目标描述."""
    reward_description: str
    """奖励描述."""
    state: State
    """订单状态."""
    transaction_id: str | None = None
    """微信支付交易单号. WeChat Pay's number of the payment."""
    deduction_amount: int | None = None
    """扣除金额. In fen."""
    objectives: list[OrderObjective] | None = None
    """目标达成明细列表. What the user has promised."""
    offline_instructions: str | None = None
    """线下使用说明."""
    online_instructions: str | None = None
    """线上使用说明."""
    pay_time: str | None = None
    """支付时间. RFC 3339."""
    rewards: list[OrderReward] | None = None
    """奖励明细列表. What the user gets for it."""
    settlement_amount: int | None = None
    """结算金额. In fen."""
    total_amount: int | None = None
    """总金额. In fen."""


class OrderObjective(Model):
    """Order objective."""

    objective_id: int
    """先享卡目标ID."""
    objective_serial_no: str
    """目标流水号. The merchant's own number of this entry."""
    count: int
    """目标数量."""
    performance_description: str
    """履约描述."""
    performance_time: str
    """履约时间. RFC 3339."""
    performance_type: PerformanceType
    """履约类型. Whether it is added or taken back."""
    name: str | None = None
    """目标名称."""
    remark: str | None = None
    """备注说明."""
    unit: str | None = None
    """目标单位."""


class OrderReward(Model):
    """Order reward."""

    description: str
    """奖励描述."""
    reward_id: int
    """先享卡奖励ID."""
    reward_serial_no: str
    """奖励流水号. The merchant's own number of this entry."""
    amount: int
    """奖励金额. In fen."""
    count: int
    """奖励数量."""
    reward_time: str
    """奖励时间. RFC 3339."""
    reward_type: RewardType
    """奖励类型. Whether it is added or taken back."""
    name: str | None = None
    """奖励名称."""
    remark: str | None = None
    """备注说明."""
    unit: str | None = None
    """奖励单位."""


class Payment(Model):
    """Payment."""

    pay_amount: int
    """付款金额. In fen."""
    pay_state: str
    """付款状态."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    pay_time: str | None = None
    """支付时间. RFC 3339."""


class PrepareCardResponse(Model):
    """Prepare card response."""

    prepare_card_token: str
    """预领卡请求token. Handed to the mini program where the user takes the card."""


class Reward(Model):
    """Reward."""

    _models = {"reward_usage_records": "RewardUsageRecord"}

    name: str | None = None
    """优惠名称."""
    description: str | None = None
    """优惠描述."""
    reward_id: str | None = None
    """优惠ID."""
    amount: int | None = None
    """优惠金额. In fen."""
    count: int | None = None
    """优惠数量."""
    count_type: str | None = None
    """优惠数量类型."""
    reward_usage_records: list[RewardUsageRecord] | None = None
    """优惠使用记录列表."""
    unit: str | None = None
    """优惠单位."""


class RewardUsageRecord(Model):
    """Reward usage record."""

    reward_id: str
    """优惠ID."""
    reward_usage_serial_no: str
    """优惠使用记录流水号. The merchant's own number of this record."""
    amount: int
    """优惠金额. In fen."""
    usage_count: int
    """优惠使用数量."""
    usage_time: str
    """优惠使用时间. RFC 3339."""
    usage_type: str
    """优惠使用类型."""
    description: str | None = None
    """优惠使用描述."""
    remark: str | None = None
    """备注说明."""


class TimeRange(Model):
    """Time range."""

    begin_time: str
    """约定开始时间. RFC 3339."""
    end_time: str
    """约定结束时间. RFC 3339."""


class UpdateOrderResponse(Model):
    """Update order response."""

    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """先享卡订单号. The merchant's own number of the order under the card."""


class UserObjectiveCompletionRecord(Model):
    """User objective completion record."""

    description: str
    """目标完成描述."""
    objective_completion_serial_no: str
    """目标完成流水号. The merchant's own number of this record."""
    objective_id: str
    """目标ID."""
    completion_count: int
    """目标完成数量."""
    completion_time: str
    """目标完成时间. RFC 3339."""
    completion_type: str
    """目标完成类型."""
    remark: str | None = None
    """备注说明."""


class UserPaidObjective(Model):
    """User paid objective."""

    _models = {"objective_completion_records": "ObjectiveCompletionRecord"}

    name: str
    """目标名称."""
    objective_id: str
    """目标ID."""
    count: int
    """目标数量."""
    unit: str
    """目标单位."""
    description: str | None = None
    """目标描述."""
    objective_completion_records: list[ObjectiveCompletionRecord] | None = None
    """目标完成记录列表."""


class UserPaidPayment(Model):
    """User paid payment."""

    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    pay_amount: str | None = None
    """付款金额."""
    pay_state: str | None = None
    """付款状态."""
    pay_time: str | None = None
    """支付时间. RFC 3339."""


class UserPaidResource(Model):
    """User paid resource."""

    _models = {"objectives": "UserPaidObjective", "pay_information": "UserPaidPayment", "rewards": "UserPaidReward", "time_range": "TimeRange"}

    mchid: str | None = None
    """微信商户号."""
    appid: str | None = None
    """公众账号ID."""
    openid: str | None = None
    """用户唯一标识."""
    create_time: str | None = None
    """创卡时间. RFC 3339."""
    card_id: str | None = None
    """先享卡ID."""
    card_template_id: str | None = None
    """先享卡模板ID. The template of the card, made in the merchant platform."""
    sharer_openid: str | None = None
    """邀请者用户标识. Who invited the user."""
    objectives: list[UserPaidObjective] | None = None
    """目标列表. What the user has promised."""
    out_card_code: str | None = None
    """商户领卡号. The merchant's own number of the user's card."""
    pay_information: UserPaidPayment | None = None
    """用户退回优惠的付款信息."""
    rewards: list[UserPaidReward] | None = None
    """优惠列表. What the user gets for it."""
    state: str | None = None
    """状态."""
    time_range: TimeRange | None = None
    """约定时间期限信息."""
    total_amount: str | None = None
    """享受优惠总金额."""
    unfinished_reason: str | None = None
    """未完成约定原因. Why the promise was not kept."""


class UserPaidReward(Model):
    """User paid reward."""

    _models = {"reward_usage_records": "RewardUsageRecord"}

    name: str
    """优惠名称."""
    reward_id: str
    """优惠ID."""
    amount: int
    """优惠金额. In fen."""
    count: int
    """优惠数量."""
    count_type: str
    """优惠数量类型."""
    unit: str
    """优惠单位."""
    description: str | None = None
    """优惠描述."""
    reward_usage_records: list[RewardUsageRecord] | None = None
    """优惠使用记录列表."""


class UserRewardUsageRecord(Model):
    """User reward usage record."""

    description: str
    """优惠使用描述."""
    reward_id: str
    """优惠ID."""
    reward_usage_serial_no: str
    """优惠使用记录流水号. The merchant's own number of this record."""
    amount: int
    """优惠金额. In fen."""
    usage_count: int
    """优惠使用数量."""
    usage_time: str
    """优惠使用时间. RFC 3339."""
    usage_type: str
    """优惠使用类型."""
    remark: str | None = None
    """备注说明."""


class UpdateOrderObjectiveParam(TypedDict, total=False):
    """Update order objective."""

    objective_id: Required[int]
    """先享卡目标ID."""
    objective_serial_no: Required[str]
    """目标流水号. The merchant's own number of this entry."""
    count: Required[int]
    """目标数量."""
    performance_description: Required[str]
    """履约描述."""
    performance_time: Required[str | datetime]
    """履约时间. RFC 3339."""
    performance_type: Required[PerformanceType]
    """履约类型. Whether it is added or taken back."""
    remark: str
    """备注说明."""


class UpdateOrderRewardParam(TypedDict, total=False):
    """Update order reward."""

    description: Required[str]
    """奖励描述."""
    reward_id: Required[int]
    """先享卡奖励ID."""
    reward_serial_no: Required[str]
    """奖励流水号. The merchant's own number of this entry."""
    amount: Required[int]
    """奖励金额. In fen."""
    count: Required[int]
    """奖励数量."""
    reward_time: Required[str | datetime]
    """奖励时间. RFC 3339."""
    reward_type: Required[RewardType]
    """奖励类型. Whether it is added or taken back."""
    remark: str
    """备注说明."""


class UserObjectiveCompletionRecordParam(TypedDict, total=False):
    """User objective completion record. What `UserObjectiveCompletionRecord` is when sent."""

    description: Required[str]
    """目标完成描述."""
    objective_completion_serial_no: Required[str]
    """目标完成流水号. The merchant's own number of this record."""
    objective_id: Required[str]
    """目标ID."""
    completion_count: Required[int]
    """目标完成数量."""
    completion_time: Required[str | datetime]
    """目标完成时间. RFC 3339."""
    completion_type: Required[str]
    """目标完成类型."""
    remark: str
    """备注说明."""


class UserRewardUsageRecordParam(TypedDict, total=False):
    """User reward usage record. What `UserRewardUsageRecord` is when sent."""

    description: Required[str]
    """优惠使用描述."""
    reward_id: Required[str]
    """优惠ID."""
    reward_usage_serial_no: Required[str]
    """优惠使用记录流水号. The merchant's own number of this record."""
    amount: Required[int]
    """优惠金额. In fen."""
    usage_count: Required[int]
    """优惠使用数量."""
    usage_time: Required[str | datetime]
    """优惠使用时间. RFC 3339."""
    usage_type: Required[str]
    """优惠使用类型."""
    remark: str
    """备注说明."""


class _Operations(Face):
    @operation("discount_card.prepare_card")
    def prepare_card(
        self,
        *,
        appid: str,
        card_template_id: str,
        notify_url: str,
        out_card_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepareCardResponse:
        """Begin handing a card to a user (预受理领卡请求).

        Args:
            appid: 公众账号ID.
            card_template_id: 卡模板ID. The template of the card, made in the merchant platform.
            notify_url: 通知商户URL. Where its notifications are posted: https, without a query string.
            out_card_code: 商户领卡号. The merchant's own number of the user's card.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_1.shtml
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
        """
        ...

    @operation("discount_card.get_card")
    def get_card(
        self,
        *,
        out_card_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCardResponse:
        """Query a user's card (查询先享卡订单).

        Args:
            out_card_code: 商户领卡号. The merchant's own number of the user's card.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_3.shtml
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
        """
        ...

    @operation("discount_card.add_user_records")
    def add_user_records(
        self,
        *,
        out_card_code: str,
        card_template_id: str,
        objective_completion_records: Sequence[UserObjectiveCompletionRecordParam] | None = None,
        reward_usage_records: Sequence[UserRewardUsageRecordParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Record what a user did under a card (增加用户记录).

        Args:
            out_card_code: 商户领卡号. The merchant's own number of the user's card.
            card_template_id: 卡模板ID. The template of the card, made in the merchant platform.
            objective_completion_records: 目标完成记录.
            reward_usage_records: 优惠使用记录.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_2.shtml
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
        """
        ...

    @operation("discount_card.get_order_by_out_trade_no")
    def get_order_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query an order by `out_trade_no` (通过先享卡订单号查询订单).

        Deprecated.

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
        """
        ...

    @operation("discount_card.get_order_by_out_order_no")
    def get_order_by_out_order_no(
        self,
        *,
        out_order_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query an order by `out_order_no` (通过先享卡订单号查询订单).

        Deprecated.

        Args:
            out_order_no: 先享卡订单号. The merchant's own number of the order under the card.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
        """
        ...

    @operation("discount_card.update_order")
    def update_order(
        self,
        *,
        out_order_no: str,
        objectives: Sequence[UpdateOrderObjectiveParam] | None = None,
        rewards: Sequence[UpdateOrderRewardParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateOrderResponse:
        """Change an order (更新先享卡订单).

        Deprecated.

        Args:
            out_order_no: 先享卡订单号. The merchant's own number of the order under the card.
            objectives: 目标达成明细列表. What the user has promised.
            rewards: 奖励明细列表. What the user gets for it.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
        """
        ...


class DiscountCardService(_Operations, Sync):
    """Discount cards (先享卡)."""


class AsyncDiscountCardService(_Operations, Async):
    """Discount cards (先享卡)."""
