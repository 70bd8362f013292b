# Generated from api/channel_service.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Services of channel institutions (渠道服务)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from datetime import datetime

ApplicationState = Union[Literal["PROCESSING", "SUCCESS", "FAIL"], str]
"""申请单状态."""
AuditResult = Union[Literal["PASS", "REJECT"], str]
"""审核结果."""
BeneficialOwnerIdType = Union[Literal["01"], str]
"""受益所有人证件类型."""
BusinessScene = Union[Literal["SJT_MICRO_PLUS_OPEN_ACCOUNT", "SJT_MICRO_PLUS_UPDATE_INFO", "GET_BY_MEDIA_ID"], str]
"""业务场景."""
ChangeScene = Union[Literal["SUBJECT_INFO_RENAME"], str]
"""变更类型."""
ControlAction = Union[Literal["DISABLE_RECEIVE", "DISABLE_WITHDRAWAL", "DISABLE_PAY", "DISABLE_REFUND", "DISABLE_CLOSE_MERCHANT"], str]
"""管控方案."""
ControlScene = Union[Literal["PUNISH", "RECOVER"], str]
"""控制场景."""
ControlType = Union[Literal["PUNISH", "RECOVER"], str]
"""控制单类型."""
EffectState = Union[Literal["ACTIVE", "RECOVERED"], str]
"""生效状态."""
FailReason = Union[Literal["BALANCE_NOT_ENOUGH", "RECEIPT_NOT_EXIST_CLOSED", "TIME_OUT_CLOSED"], str]
"""失败原因."""
FundRepatriationStrategy = Union[Literal["ALL_FORBIDDEN", "ALL_ALLOWED_WHEN_UNIQUE"], str]
"""微众资金划回策略."""
LegalRepresentativeIdType = Union[Literal["01"], str]
"""法定代表人证件类型."""
MchMediaType = Union[Literal["ID_CARD_FRONT", "ID_CARD_BACK", "STORE_FRONT", "STORE_INTERIOR"], str]
"""影像件类型."""
MediaType = Union[Literal["jpg", "png", "bmp", "jpeg"], str]
"""文件类型."""
MerchantIdType = Union[Literal["12"], str]
"""主体证件类型."""
MerchantType = Union[Literal["1", "2", "3"], str]
"""主体类型."""
PunishState = Union[Literal["EXECUTING", "SUCCESS", "FAILED"], str]
"""管控状态."""
RecoverState = Union[Literal["EXECUTING", "SUCCESS", "FAILED"], str]
"""解管状态."""
ReductionType = Union[Literal["FINANCIAL_PENALTY", "JUDICIAL_DEDUCTION"], str]
"""特殊减额类型."""
ReqScene = Union[Literal["SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT", "SJT_MICRO_MERCHANT", "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"], str]
Scene = Union[Literal["01", "02", "03"], str]
"""场景."""
State = Union[Literal["PROCESSING", "SUCCESS", "FAILED"], str]
"""处理结果."""


class BankChannelAccountRename(Model):
    """Bank channel account rename."""

    _sensitive = frozenset({"bal_account_no", "new_account_name"})

    mchid: str
    """目标商户号."""
    out_request_no: str
    """渠道结算银行账户更名外部系统单号. The merchant's own number of this request."""
    application_id: str
    """微信支付更名受理返回的申请单号."""
    bal_account_no: str
    """台账ID."""
    application_state: ApplicationState
    """申请单状态."""
    change_scene: ChangeScene
    """变更类型."""
    new_account_name: str
    """目标账户名."""
    fail_code: str | None = None
    """失败错误码."""
    fail_msg: str | None = None
    """失败原因."""
    finish_time: str | None = None
    """完成时间. RFC 3339."""


class BeneficialOwner(Model):
    """Beneficial owner."""

    _sensitive = frozenset({"beneficial_owner_id_no", "beneficial_owner_address", "beneficial_owner_name"})

    beneficial_owner_id_no: str
    """受益所有人证件号码."""
    beneficial_owner_img_back_id: str
    """受益所有人证件反面影像ID."""
    beneficial_owner_img_front_id: str
    """受益所有人证件正面影像ID."""
    beneficial_owner_no: str
    """受益所有人编号."""
    beneficial_owner_address: str
    """受益所有人居住地址."""
    beneficial_owner_effective_date: str
    """受益所有人证件有效期起始日."""
    beneficial_owner_expire_date: str
    """受益所有人证件有效期结束日."""
    beneficial_owner_id_type: BeneficialOwnerIdType
    """受益所有人证件类型."""
    beneficial_owner_name: str
    """受益所有人姓名."""


class CreatePunishOrderResponse(Model):
    """Create punish order response."""

    out_request_no: str
    """微众管控单号. The merchant's own number of this request."""
    wxpay_punish_no: str
    """微信支付管控单号."""


class CreateRecoverOrderResponse(Model):
    """Create recover order response."""

    out_request_no: str
    """微众解管单号. The merchant's own number of this request."""
    wxpay_recover_no: str
    """微信支付解管单号."""


class GetBalanceResponse(Model):
    """Get balance response."""

    balance: int | None = None
    """额度台账号额度. In fen."""
    in_transit_reduction_exist: bool | None = None
    """是否存在在途减额指令."""


class GetControlOrderResponse(Model):
    """Get control order response."""

    _models = {"punish_order": "PunishOrder", "recover_order": "RecoverOrder"}

    control_scene: ControlScene
    """控制场景."""
    punish_order: PunishOrder | None = None
    """管控单."""
    recover_order: RecoverOrder | None = None
    """解管单."""


class GetMerchantMediaResponse(Model):
    """Get merchant media response."""

    media_id: str | None = None
    """影像件资料ID."""
    key: str | None = None
    """sm4密钥."""
    media_content: str | None = None
    """文件内容."""
    media_sm3: str | None = None
    """文件摘要."""
    media_type: MediaType | None = None
    """文件类型."""


class GetMerchantProfileResponse(Model):
    """Get merchant profile response."""

    _models = {"beneficial_owner": "BeneficialOwner", "legal_representative": "LegalRepresentative"}
    _sensitive = frozenset({"bal_account_no", "card_no", "merchant_id_no", "merchant_name"})

    mchid: str | None = None
    """微信支付商户号."""
    bal_account_no: str | None = None
    """额度台账号."""
    card_no: str | None = None
    """卡号."""
    merchant_id_no: str | None = None
    """主体证件号码."""
    merchant_img_front_id: str | None = None
    """主体证件正面影像ID."""
    sgn_no: str | None = None
    """商户子账户协议号."""
    beneficial_owner: list[BeneficialOwner] | None = None
    """受益所有人信息列表."""
    business_scope: str | None = None
    """主体经营范围."""
    effective_date: str | None = None
    """主体证件有效期起始日."""
    expire_date: str | None = None
    """主体证件有效期结束日."""
    legal_representative: LegalRepresentative | None = None
    """法定代表人信息."""
    merchant_id_type: MerchantIdType | None = None
    """主体证件类型."""
    merchant_name: str | None = None
    """主体证件登记名称."""
    merchant_type: MerchantType | None = None
    """主体类型."""
    register_address: str | None = None
    """主体注册地址."""


class LegalRepresentative(Model):
    """Legal representative."""

    _sensitive = frozenset({"legal_representative_id_no", "legal_representative_address", "legal_representative_name"})

    legal_representative_id_no: str
    """法定代表人证件号码."""
    legal_representative_img_back_id: str
    """法定代表人证件反面影像ID."""
    legal_representative_img_front_id: str
    """法定代表人证件正面影像ID."""
    legal_representative_address: str
    """法定代表人居住地址."""
    legal_representative_effective_date: str
    """法定代表人证件有效期起始日."""
    legal_representative_expire_date: str
    """法定代表人证件有效期结束日."""
    legal_representative_id_type: LegalRepresentativeIdType
    """法定代表人证件类型."""
    legal_representative_name: str
    """法定代表人姓名."""
    legal_representative_issue_authority: str | None = None
    """法定代表人发证机关."""
    legal_representative_nation: str | None = None
    """法定代表人民族."""


class NotifyProfileUpdateResultResponse(Model):
    """Notify profile update result response."""

    ret_msg: str | None = None
    """接口返回信息."""


class PunishOrder(Model):
    """Punish order."""

    mchid: str
    """目标下管商户号."""
    out_request_no: str
    """微众管控单号. The merchant's own number of this request."""
    wxpay_punish_no: str
    """微信管控单号."""
    punish_accept_time: str
    """管控受理时间. RFC 3339."""
    punish_rule_version: int
    """管控场景规则版本号."""
    punish_scene: int
    """管控场景."""
    punish_state: PunishState
    """管控状态."""
    control_action: list[ControlAction] | None = None
    """管控方案."""
    effect_state: EffectState | None = None
    """生效状态."""
    error_code: str | None = None
    """执行失败错误码."""
    error_message: str | None = None
    """执行失败错误信息."""
    punish_end_time: str | None = None
    """管控结束时间. RFC 3339."""
    punish_finish_time: str | None = None
    """管控执行完成时间. RFC 3339."""
    punish_reason: str | None = None
    """管控原因."""
    punish_start_time: str | None = None
    """管控开始时间. RFC 3339."""


class RecoverOrder(Model):
    """Recover order."""

    mchid: str
    """目标解管商户号."""
    out_request_no: str
    """微众解管单号. The merchant's own number of this request."""
    related_wxpay_punish_no: str
    """关联微信支付管控单号."""
    wxpay_recover_no: str
    """微信支付解管单号."""
    punish_rule_version: str
    """管控场景规则版本号."""
    punish_scene: str
    """管控场景."""
    recover_accept_time: str
    """解管受理时间. RFC 3339."""
    recover_finish_time: str
    """解管执行完成时间. RFC 3339."""
    recover_reason: str
    """解管原因描述."""
    recover_state: RecoverState
    """解管状态."""
    error_code: str | None = None
    """执行失败错误码."""
    error_message: str | None = None
    """执行失败错误信息."""


class SpecialReduction(Model):
    """Special reduction."""

    _sensitive = frozenset({"bal_account_no"})

    mchid: str | None = None
    """微信支付商户号."""
    out_request_no: str | None = None
    """特殊减额单号. The merchant's own number of this request."""
    bal_account_no: str | None = None
    """额度台账号."""
    quota_change_no: str | None = None
    """微信支付额度变更单号."""
    amount: int | None = None
    """减额金额. In fen."""
    fail_reason: FailReason | None = None
    """失败原因. Set when it failed."""
    fail_time: str | None = None
    """失败时间. RFC 3339."""
    reason: str | None = None
    """特殊减额原因."""
    reduction_type: ReductionType | None = None
    """特殊减额类型."""
    state: State | None = None
    """处理结果."""
    success_time: str | None = None
    """成功时间. RFC 3339."""


class _Operations(Face):
    @operation("channel_service.get_balance")
    def get_balance(
        self,
        *,
        bal_account_no: str,
        mchid: str | None = None,
        card_no: str | None = None,
        sgn_no: str | None = None,
        req_scene: ReqScene | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetBalanceResponse:
        """Get the quota of a channel (查询渠道额度).

        Args:
            bal_account_no: 额度台账号. Encrypted on the wire.
            mchid: 微信支付商户号. The client's `mchid` where it is left out.
            card_no: 卡号. Encrypted on the wire.
            sgn_no: 商户子账户协议号.
            req_scene: Req scene.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016061186
        """
        ...

    @operation("channel_service.get_merchant_profile")
    def get_merchant_profile(
        self,
        *,
        bal_account_no: str,
        mchid: str | None = None,
        card_no: str | None = None,
        sgn_no: str | None = None,
        req_scene: ReqScene | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMerchantProfileResponse:
        """Get the data of a merchant (查询商户资料).

        Args:
            bal_account_no: 额度台账号. Encrypted on the wire.
            mchid: 微信支付商户号. The client's `mchid` where it is left out.
            card_no: 卡号. Encrypted on the wire.
            sgn_no: 商户子账户协议号.
            req_scene: Req scene.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016642632
        """
        ...

    @operation("channel_service.get_merchant_media")
    def get_merchant_media(
        self,
        *,
        business_scene: BusinessScene,
        mchid: str | None = None,
        media_id: str | None = None,
        platform_trx_id: str | None = None,
        mch_media_type: MchMediaType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMerchantMediaResponse:
        """Get the documents of a merchant (查询商户影像件资料).

        Args:
            business_scene: 业务场景.
            mchid: 微信支付商户号. The client's `mchid` where it is left out.
            media_id: 影像件资料ID.
            platform_trx_id: 微信支付业务申请单号.
            mch_media_type: 影像件类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4025779210
        """
        ...

    @operation("channel_service.rename_bank_channel_account")
    def rename_bank_channel_account(
        self,
        *,
        out_request_no: str,
        bal_account_no: str,
        change_scene: ChangeScene,
        mchid: str | None = None,
        req_scene: ReqScene | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BankChannelAccountRename:
        """Apply for another name of a settlement account (受理渠道结算银行账户更名申请).

        Args:
            out_request_no: 渠道结算银行账户更名外部系统单号. The merchant's own number of this request.
            bal_account_no: 台账ID. Encrypted on the wire.
            change_scene: 变更类型.
            mchid: 目标商户号. The client's `mchid` where it is left out.
            req_scene: Req scene.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4018968078
        """
        ...

    @operation("channel_service.get_bank_channel_account_rename")
    def get_bank_channel_account_rename(
        self,
        *,
        application_id: str,
        bal_account_no: str,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BankChannelAccountRename:
        """Query the renaming of a settlement account (查询渠道结算银行账户更名申请).

        Args:
            application_id: 微信支付更名受理返回的申请单号.
            bal_account_no: 台账ID. Encrypted on the wire.
            mchid: 目标商户号. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4018968051
        """
        ...

    @operation("channel_service.notify_profile_update_result")
    def notify_profile_update_result(
        self,
        *,
        out_request_no: str,
        mchid: str | None = None,
        attach_info: str | None = None,
        audit_finish_time: str | datetime | None = None,
        audit_result: AuditResult | None = None,
        fail_code: str | None = None,
        fail_msg: str | None = None,
        scene: Scene | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> NotifyProfileUpdateResultResponse:
        """Report whether changed data were accepted (资料更新请求审核结果回调通知).

        Args:
            out_request_no: 资料更新请求单号. The merchant's own number of this request.
            mchid: 商户号. The client's `mchid` where it is left out.
            attach_info: 业务附属信息.
            audit_finish_time: 审核完成时间. RFC 3339.
            audit_result: 审核结果.
            fail_code: 审核驳回错误码.
            fail_msg: 审核驳回错误原因.
            scene: 场景.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016080141
        """
        ...

    @operation("channel_service.create_punish_order")
    def create_punish_order(
        self,
        *,
        out_request_no: str,
        bal_account_no: str,
        punish_scene: int,
        mchid: str | None = None,
        card_no: str | None = None,
        sgn_no: str | None = None,
        fund_repatriation_strategy: FundRepatriationStrategy | None = None,
        punish_end_time: str | datetime | None = None,
        punish_reason: str | None = None,
        req_scene: ReqScene | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePunishOrderResponse:
        """Restrict an account (发起微众台账管控).

        Args:
            out_request_no: 微众管控单号. The merchant's own number of this request.
            bal_account_no: 目标下管台账ID. Encrypted on the wire.
            punish_scene: 管控场景.
            mchid: 目标下管商户号. The client's `mchid` where it is left out.
            card_no: 目标下管卡号. Encrypted on the wire.
            sgn_no: 目标下管商户子账户协议号.
            fund_repatriation_strategy: 微众资金划回策略.
            punish_end_time: 管控结束时间. RFC 3339.
            punish_reason: 管控原因.
            req_scene: Req scene.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016025247
        """
        ...

    @operation("channel_service.create_recover_order")
    def create_recover_order(
        self,
        *,
        out_request_no: str,
        bal_account_no: str,
        related_webank_punish_no: str,
        related_wxpay_punish_no: str,
        recover_reason: str,
        mchid: str | None = None,
        card_no: str | None = None,
        sgn_no: str | None = None,
        req_scene: ReqScene | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateRecoverOrderResponse:
        """Lift the restriction of an account (解除对微众台账的管控).

        Args:
            out_request_no: 微众解管单号. The merchant's own number of this request.
            bal_account_no: 目标解管台账ID. Encrypted on the wire.
            related_webank_punish_no: 关联微众管控单号.
            related_wxpay_punish_no: 关联微信支付管控单号.
            recover_reason: 解管原因描述.
            mchid: 目标解管商户号. The client's `mchid` where it is left out.
            card_no: 目标下管卡号. Encrypted on the wire.
            sgn_no: 目标下管商户子账户协议号.
            req_scene: Req scene.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016025279
        """
        ...

    @operation("channel_service.get_control_order")
    def get_control_order(
        self,
        *,
        out_request_no: str,
        control_type: ControlType,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetControlOrderResponse:
        """Query a restriction (查询控制单).

        Args:
            out_request_no: 微众管控. The merchant's own number of this request.
            control_type: 控制单类型.
            mchid: 微信支付商户号. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016025274
        """
        ...

    @operation("channel_service.create_special_reduction")
    def create_special_reduction(
        self,
        *,
        out_request_no: str,
        bal_account_no: str,
        amount: int,
        reduction_type: ReductionType,
        mchid: str | None = None,
        card_no: str | None = None,
        sgn_no: str | None = None,
        reason: str | None = None,
        req_scene: ReqScene | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SpecialReduction:
        """Reduce a quota (特殊减额).

        Args:
            out_request_no: 特殊减额单号. The merchant's own number of this request.
            bal_account_no: 额度台账号. Encrypted on the wire.
            amount: 减额金额. In fen.
            reduction_type: 特殊减额类型.
            mchid: 微信支付商户号. The client's `mchid` where it is left out.
            card_no: 卡号. Encrypted on the wire.
            sgn_no: 商户账户协议号.
            reason: 特殊减额原因.
            req_scene: Req scene.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016061190
        """
        ...

    @operation("channel_service.get_special_reduction")
    def get_special_reduction(
        self,
        *,
        out_request_no: str,
        bal_account_no: str,
        mchid: str | None = None,
        card_no: str | None = None,
        sgn_no: str | None = None,
        req_scene: ReqScene | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SpecialReduction:
        """Query a reduction of a quota (查询特殊减额结果).

        Args:
            out_request_no: 特殊减额单号. The merchant's own number of this request.
            bal_account_no: 额度台账号. Encrypted on the wire.
            mchid: 微信支付商户号. The client's `mchid` where it is left out.
            card_no: 卡号. Encrypted on the wire.
            sgn_no: 商户子账户协议号.
            req_scene: Req scene.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016061196
        """
        ...


class ChannelServiceService(_Operations, Sync):
    """Services of channel institutions (渠道服务)."""


class AsyncChannelServiceService(_Operations, Async):
    """Services of channel institutions (渠道服务)."""
