# Generated from api/payroll_card.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Payroll cards (微工卡)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

AuthenticateScene = Union[Literal["FROM_MINI_APP", "FROM_HARDWARE"], str]
"""核身渠道."""
AuthenticateState = Union[Literal["AUTHENTICATE_PROCESSING", "AUTHENTICATE_SUCCESS", "AUTHENTICATE_FAILED"], str]
"""核身状态."""
AuthenticateType = Union[Literal["NORMAL", "SIGN_IN", "INSURANCE", "CONTRACT"], str]
"""核身类型."""
AuthorizationType = Union[Literal["INFORMATION_AUTHORIZATION_TYPE", "FUND_AUTHORIZATION_TYPE", "INFORMATION_AND_FUND_AUTHORIZATION_TYPE"], str]
"""特约商户授权类型."""
AuthorizeState = Union[Literal["UNAUTHORIZED", "AUTHORIZED", "DEAUTHORIZED"], str]
"""授权状态."""
BusinessType = Union[Literal["UNDEFINE", "PROMOTION"], str]
"""业务来源."""
EmploymentScene = Union[Literal["LOGISTICS", "MANUFACTURING", "HOTEL", "CATERING", "EVENT", "RETAIL", "OTHERS"], str]
"""用工场景."""
EmploymentType = Union[Literal["LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT", "COOPERATION_EMPLOYMENT"], str]
"""用工类型."""
RegisterState = Union[Literal["UNDEFINED", "UNREGISTERED", "REGISTERED", "CLOSED"], str]
"""开通状态."""


class Authentication(Model):
    """Authentication."""

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """特约商户商户号."""
    openid: str
    """用户OpenID."""
    authenticate_number: str
    """商家核身单号. The partner's own number of the identity check."""
    authenticate_scene: AuthenticateScene
    """核身渠道. `FROM_MINI_APP`: in the mini program; `FROM_HARDWARE`: at a device."""
    authenticate_source: str
    """核身渠道标识."""
    authenticate_state: AuthenticateState
    """核身状态."""
    employer_name: str
    """用工企业. Shown to the employee."""
    project_name: str
    """项目名称. Shown to the employee."""
    authenticate_failed_reason: str | None = None
    """核身失败原因."""
    authenticate_time: str | None = None
    """核身时间. RFC 3339."""
    authenticate_type: AuthenticateType | None = None
    """核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract."""


class AuthenticationPreOrder(Model):
    """Authentication pre order."""

    mchid: str
    """商户号."""
    sub_mchid: str
    """特约商户号."""
    openid: str
    """微信用户OpenID."""
    authenticate_number: str
    """商家核身单号. The partner's own number of the identity check."""
    expires_in: int
    """token有效时间. For how many seconds the token is valid."""
    token: str
    """token值. For the front end, to open the page on which the employee goes on."""


class CreateTokenResponse(Model):
    """Create token response."""

    mchid: str
    """商户号."""
    sub_mchid: str
    """特约商户号."""
    openid: str
    """微信用户OpenID."""
    expires_in: int
    """token有效时间. For how many seconds the token is valid."""
    token: str
    """token值. For the front end, to open the page on which the employee goes on."""


class CreateTransferBatchResponse(Model):
    """Create transfer batch response."""

    create_time: str
    """批次创建时间. RFC 3339."""
    batch_id: str
    """微信支付批次单号. WeChat Pay's number of the batch."""
    out_batch_no: str
    """商家批次单号. The merchant's own number of the batch."""
    batch_status: str | None = None
    """批次状态."""


class GetAuthorizationRelationResponse(Model):
    """Get authorization relation response."""

    mchid: str
    """商户号."""
    sub_mchid: str
    """特约商户号."""
    openid: str
    """用户OpenID."""
    authorize_state: AuthorizeState
    """授权状态. `DEAUTHORIZED`: it was authorised and is no longer."""
    register_state: RegisterState
    """开通状态. Whether the user has a payroll card."""
    appid: str | None = None
    """微信AppId."""
    sub_appid: str | None = None
    """子商户AppId."""
    authorize_time: str | None = None
    """授权时间. RFC 3339."""
    close_time: str | None = None
    """关闭时间. RFC 3339."""
    deauthorize_time: str | None = None
    """取消授权时间. RFC 3339."""
    register_time: str | None = None
    """开通时间. RFC 3339."""


class ListAuthenticationsResponse(Page["Authentication"]):
    """List authentications response."""

    _models = {"data": "Authentication"}

    offset: int
    """记录起始位置."""
    limit: int
    """本次返回条数."""
    total_count: int
    """总记录条数. Of all pages."""
    data: list[Authentication] | None = None
    """查询结果记录列表."""


class ValidateWesureTokenResponse(Model):
    """Validate wesure token response."""

    result: str
    """校验结果."""
    openid: str | None = None
    """用户标识."""
    authenticate_success_time: str | None = None
    """核身成功时间. RFC 3339."""
    fail_reason: str | None = None
    """校验不通过原因. Set when it failed."""


class TransferDetailInputParam(TypedDict, total=False):
    """Transfer detail input."""

    openid: Required[str]
    """收款用户OpenID."""
    out_detail_no: Required[str]
    """商家明细单号. The merchant's own number of this line of the batch."""
    transfer_amount: Required[int]
    """转账金额. In fen."""
    transfer_remark: Required[str]
    """转账备注. The payee sees it."""
    user_name: Required[str]
    """收款用户姓名. Encrypted on the wire."""
    user_id_card: str
    """收款用户身份证号. Encrypted on the wire."""


class _Operations(Face):
    @operation("payroll_card.create_token")
    def create_token(
        self,
        *,
        sub_mchid: str,
        openid: str,
        employment_type: EmploymentType,
        id_card_number: str,
        user_name: str,
        appid: str | None = None,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTokenResponse:
        """Create the token by which a user authorises (生成授权token).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            openid: 用户OpenID.
            employment_type: 用工类型. How the user is employed: for long, for short, or in cooperation.
            id_card_number: 用户证件号. Encrypted on the wire.
            user_name: 用户实名. Encrypted on the wire.
            appid: 服务商AppID.
            sub_appid: 特约商户AppID. The sub-merchant's own app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461589
        """
        ...

    @operation("payroll_card.get_authorization_relation")
    def get_authorization_relation(
        self,
        *,
        openid: str,
        sub_mchid: str,
        appid: str | None = None,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetAuthorizationRelationResponse:
        """Query whether a user has authorised (查询微工卡授权关系).

        Args:
            openid: 用户OpenID.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            appid: 服务商AppID.
            sub_appid: 特约商户AppID. The sub-merchant's own app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461728
        """
        ...

    @operation("payroll_card.pre_order_authentication")
    def pre_order_authentication(
        self,
        *,
        sub_mchid: str,
        openid: str,
        authenticate_number: str,
        employer_name: str,
        project_name: str,
        appid: str | None = None,
        sub_appid: str | None = None,
        authenticate_type: AuthenticateType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AuthenticationPreOrder:
        """Begin an identity check of an employee (微工卡核身预下单).

        For an employee who has authorised before.

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            openid: 用户OpenID.
            authenticate_number: 商家核身单号. The partner's own number of the identity check.
            employer_name: 用工单位名称. Shown to the employee.
            project_name: 项目名称. Shown to the employee.
            appid: 服务商AppID.
            sub_appid: 特约商户AppID. The sub-merchant's own app.
            authenticate_type: 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012923362
        """
        ...

    @operation("payroll_card.pre_order_authentication_with_authorization")
    def pre_order_authentication_with_authorization(
        self,
        *,
        sub_mchid: str,
        openid: str,
        authenticate_number: str,
        authenticate_type: AuthenticateType,
        employer_name: str,
        employment_type: EmploymentType,
        id_card_number: str,
        project_name: str,
        user_name: str,
        appid: str | None = None,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AuthenticationPreOrder:
        """Begin an identity check in which the employee authorises, too (微工卡核身预下单（流程中完成授权）).

        For an employee who has not authorised yet.

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            openid: 用户OpenID.
            authenticate_number: 商家核身单号. The partner's own number of the identity check.
            authenticate_type: 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract.
            employer_name: 用工单位名称. Shown to the employee.
            employment_type: 用工类型. How the user is employed: for long, for short, or in cooperation.
            id_card_number: 用户证件号. Encrypted on the wire.
            project_name: 项目名称. Shown to the employee.
            user_name: 用户实名. Encrypted on the wire.
            appid: 服务商AppID.
            sub_appid: 特约商户AppID. The sub-merchant's own app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461761
        """
        ...

    @operation("payroll_card.get_authentication")
    def get_authentication(
        self,
        *,
        authenticate_number: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Authentication:
        """Query an identity check (获取核身结果).

        Args:
            authenticate_number: 商家核身单号. The partner's own number of the identity check.
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461785
        """
        ...

    @operation("payroll_card.list_authentications", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_authentications(
        self,
        *,
        sub_mchid: str,
        openid: str,
        authenticate_date: str,
        appid: str | None = None,
        sub_appid: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        authenticate_state: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListAuthenticationsResponse:
        """List identity checks (查询核身记录).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            openid: 用户OpenID.
            authenticate_date: 核身日期. The day, `2026-01-31`: one at a time.
            appid: 服务商AppID.
            sub_appid: 特约商户AppID. The sub-merchant's own app.
            offset: 本次查询偏移量. Items to skip, from 0.
            limit: 分页大小. Items per page.
            authenticate_state: 核身状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461820
        """
        ...

    @operation("payroll_card.create_transfer_batch")
    def create_transfer_batch(
        self,
        *,
        sub_mchid: str,
        out_batch_no: str,
        authorization_type: AuthorizationType,
        batch_name: str,
        batch_remark: str,
        employment_scene: EmploymentScene,
        employment_type: EmploymentType,
        total_amount: int,
        total_num: int,
        transfer_detail_list: Sequence[TransferDetailInputParam],
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        business_type: BusinessType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransferBatchResponse:
        """Pay wages to many employees at once (发起批量转账).

        The answer means that the batch was taken, not that anybody was paid: query it and its lines in `partner_batch_transfer`. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            out_batch_no: 商家批次单号. The merchant's own number of the batch.
            authorization_type: 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both.
            batch_name: 批次名称.
            batch_remark: 批次备注.
            employment_scene: 用工场景.
            employment_type: 用工类型. How the user is employed: for long, for short, or in cooperation.
            total_amount: 转账总金额. In fen: the sum of all lines.
            total_num: 转账总笔数. The number of lines in `transfer_detail_list`.
            transfer_detail_list: 转账明细列表.
            sp_appid: 服务商的AppID.
            sub_appid: 特约商户AppID. The sub-merchant's own app.
            business_type: 业务来源.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461824
        """
        ...

    @operation("payroll_card.validate_wesure_token")
    def validate_wesure_token(
        self,
        *,
        sub_mchid: str,
        id_card_number: str,
        token: str,
        user_name: str,
        sp_mchid: str | None = None,
        authenticate_type: AuthenticateType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ValidateWesureTokenResponse:
        """Validate the token of an identity check (校验核身结果).

        Args:
            sub_mchid: 特约商户商户号. The sub-merchant that the partner acts for.
            id_card_number: 用户身份证号. Encrypted on the wire.
            token: token值. That of the identity check.
            user_name: 用户姓名. Encrypted on the wire.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            authenticate_type: 核身类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
        """
        ...

    @operation("payroll_card.create_wesure_insurance")
    def create_wesure_insurance(
        self,
        *,
        openid: str,
        insurance_company_order_no: str,
        wesure_order_no: str,
        insurance_company_name: str,
        insure_effect_time: str | datetime,
        insure_invalid_time: str | datetime,
        insure_state: str,
        token: str,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report the outcome of an insurance (生成投保结果).

        Args:
            openid: 用户标识.
            insurance_company_order_no: 保司保单号.
            wesure_order_no: 微保保单号.
            insurance_company_name: 保障的保险公司名称.
            insure_effect_time: 保障生效时间. RFC 3339.
            insure_invalid_time: 保障失效时间. RFC 3339.
            insure_state: 投保状态.
            token: token值. That of the identity check.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
        """
        ...


class PayrollCardService(_Operations, Sync):
    """Payroll cards (微工卡)."""


class AsyncPayrollCardService(_Operations, Async):
    """Payroll cards (微工卡)."""
