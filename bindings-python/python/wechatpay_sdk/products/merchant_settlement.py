# Generated from api/merchant_settlement.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Settlement rules and rates (结算规则与费率)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required


class GetRateActivityApplicationResponse(Model):
    """Get rate activity application response."""

    sub_mchid: str
    application_state: str
    """申请单状态."""
    pass_time: str | None = None
    """活动审核通过时间. RFC 3339."""
    reject_parameter: str | None = None
    """驳回参数."""
    reject_reason: str | None = None
    """驳回原因."""


class RateActivityApplicationReference(Model):
    """Rate activity application reference."""

    application_id: str
    """申请单编号."""


class SettlementRuleApplication(Model):
    """Settlement rule application."""

    application_id: str
    """申请单编号."""
    sub_mchid: str | None = None
    """特约商户号."""
    update_time: str | None = None
    """最后更新时间. RFC 3339."""
    acquiring_bank_id: str | None = None
    """从业机构号."""
    channel_id: str | None = None
    """渠道商户号."""
    settle_rule_id: int | None = None
    """结算规则id."""
    application_process_info: str | None = None
    """申请单处理信息."""
    application_state: str | None = None
    """申请单状态."""


class ActivityParam(TypedDict, total=False):
    """Activity."""

    activity_id: Required[str]
    """活动ID."""
    activity_apply_information: Sequence[ActivityMaterialParam]
    """活动报名材料."""
    activity_rate: str
    """活动费率."""


class ActivityMaterialParam(TypedDict, total=False):
    """Activity material."""

    apply_material_id: str
    """材料ID."""
    apply_material_information: Sequence[str]
    """材料内容."""


class ActivityModificationParam(TypedDict, total=False):
    """Activity modification."""

    activity_apply_information: Sequence[ActivityMaterialParam]
    """活动报名材料."""
    activity_rate: str
    """活动费率."""


class AdditionalInformationParam(TypedDict, total=False):
    """Additional information."""

    additional_material: Sequence[str]
    """补充材料."""
    additional_message: str
    """补充说明."""


class _Operations(Face):
    @operation("merchant_settlement.create_settlement_rule_application")
    def create_settlement_rule_application(
        self,
        *,
        sub_mchid: str,
        acquiring_bank_id: str,
        channel_id: str,
        settle_rule_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SettlementRuleApplication:
        """Apply for another settlement rule (申请修改特约商户结算规则).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            acquiring_bank_id: 从业机构号.
            channel_id: 渠道商户号.
            settle_rule_id: 结算规则id.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012697924
        """
        ...

    @operation("merchant_settlement.get_settlement_rule_application")
    def get_settlement_rule_application(
        self,
        *,
        application_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SettlementRuleApplication:
        """Query a change of the settlement rule (根据申请单ID查询结果).

        Args:
            application_id: 申请单编号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012698574
        """
        ...

    @operation("merchant_settlement.create_rate_activity_application")
    def create_rate_activity_application(
        self,
        *,
        sub_mchid: str,
        acquiring_bank_id: str,
        channel_id: str,
        activity_detail: ActivityParam,
        additional_information: AdditionalInformationParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RateActivityApplicationReference:
        """Apply for a special rate (报名费率优惠活动).

        Args:
            sub_mchid: Sub mchid.
            acquiring_bank_id: 从业机构号.
            channel_id: 渠道商户号.
            activity_detail: 活动报名信息.
            additional_information: 补充信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012698774
        """
        ...

    @operation("merchant_settlement.get_rate_activity_application")
    def get_rate_activity_application(
        self,
        *,
        application_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetRateActivityApplicationResponse:
        """Query an application for a special rate (根据申请单ID查询申请单结果).

        Args:
            application_id: 申请单编号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012471722
        """
        ...

    @operation("merchant_settlement.update_rate_activity_application")
    def update_rate_activity_application(
        self,
        *,
        application_id: str,
        activity_detail_modification: ActivityModificationParam | None = None,
        additional_information: AdditionalInformationParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RateActivityApplicationReference:
        """Correct an application for a special rate (修改单据信息).

        Args:
            application_id: 申请单编号.
            activity_detail_modification: 活动报名修改信息.
            additional_information: 补充信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012698885
        """
        ...


class MerchantSettlementService(_Operations, Sync):
    """Settlement rules and rates (结算规则与费率)."""


class AsyncMerchantSettlementService(_Operations, Async):
    """Settlement rules and rates (结算规则与费率)."""
