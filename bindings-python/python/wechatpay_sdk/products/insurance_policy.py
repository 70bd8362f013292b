# Generated from api/insurance_policy.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Insurance policies in WeChat (微信保单服务)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

AuthorizationGrantedResourceAuthState = Union[Literal["AUTH_STATE_INIT", "AUTH_STATE_PENDING", "AUTH_STATE_GRANTED", "AUTH_STATE_DENIED", "AUTH_STATE_INEFFECTIE"], str]
"""授权状态."""
CoverageTermType = Union[Literal["COVERAGE_TERM_TYPE_FIXED_DATE", "COVERAGE_TERM_TYPE_LIFETIME"], str]
"""保障期限类型."""
CreateAuthorizationResponseAuthState = Union[Literal["AUTH_STATE_INIT", "AUTH_STATE_PENDING", "AUTH_STATE_GRANTED", "AUTH_STATE_DENIED", "AUTH_STATE_EXPIRED"], str]
"""授权状态."""
GetAuthorizationResponseAuthState = Union[Literal["AUTH_STATE_INIT", "AUTH_STATE_PENDING", "AUTH_STATE_GRANTED", "AUTH_STATE_DENIED", "AUTH_STATE_EXPIRED"], str]
"""授权状态."""
PaymentMethod = Union[Literal["PAYMENT_METHOD_OTHER", "PAYMENT_METHOD_PERIOD", "PAYMENT_METHOD_LUMP_SUM"], str]
"""缴费方式."""
PaymentPeriod = Union[Literal["PAYMENT_PERIOD_DAY", "PAYMENT_PERIOD_WEEK", "PAYMENT_PERIOD_BIWEEKLY", "PAYMENT_PERIOD_MONTH", "PAYMENT_PERIOD_QUARTER", "PAYMENT_PERIOD_HALF_YEAR", "PAYMENT_PERIOD_YEAR"], str]
"""缴费周期."""
PeriodPremiumMode = Union[Literal["PERIOD_PREMIUM_MODE_EQUAL", "PERIOD_PREMIUM_MODE_FIRST_DIFF", "PERIOD_PREMIUM_MODE_MULTI_DIFF"], str]
"""期交保费模式."""
PolicyState = Union[Literal["POLICY_STATE_ISSUING", "POLICY_STATE_APPROVED", "POLICY_STATE_DECLINED", "POLICY_STATE_INACTIVE"], str]
"""保单状态."""
PolicyType = Union[Literal["POLICY_TYPE_OTHER", "POLICY_TYPE_MEDICAL", "POLICY_TYPE_ACCIDENT", "POLICY_TYPE_CRITICAL", "POLICY_TYPE_CAR", "POLICY_TYPE_LIFE", "POLICY_TYPE_PROPERTY", "POLICY_TYPE_PET", "POLICY_TYPE_ANNUITY"], str]
"""保单类型."""


class AuthorizationGrantedResource(Model):
    """Authorization granted resource."""

    out_insurance_no: str
    """商户保险编码."""
    auth_state: AuthorizationGrantedResourceAuthState
    """授权状态."""
    insurance_name: str
    """保险名称."""
    user_auth_time: str
    """用户授权时间."""


class CreateAuthorizationResponse(Model):
    """Create authorization response."""

    plan_id: str
    """保险代扣模板ID. The template of the agreement, made in the merchant platform."""
    out_insurance_no: str
    """商户保险编号."""
    auth_state: CreateAuthorizationResponseAuthState
    """授权状态."""
    insurance_name: str
    """保险名称."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    appid: str | None = None
    """商户APPID."""
    user_auth_time: str | None = None
    """用户授权时间. RFC 3339."""


class GetAuthorizationResponse(Model):
    """Get authorization response."""

    appid: str
    """公众账号ID."""
    plan_id: str
    """保险代扣模板ID. The template of the agreement, made in the merchant platform."""
    out_insurance_no: str
    """商户保险编号."""
    auth_state: GetAuthorizationResponseAuthState
    """授权状态."""
    insurance_name: str
    """保险名称."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    user_auth_time: str | None = None
    """用户授权时间. RFC 3339."""


class Policy(Model):
    """Policy."""

    _sensitive = frozenset({"insured_name_list"})

    plan_id: str
    """委托代扣模板ID. The template of the agreement, made in the merchant platform."""
    out_insurance_no: str
    """商户保险编号."""
    coverage_detail: str
    """保障详情."""
    effective_time: str
    """保单生效时间. RFC 3339."""
    expired_time: str
    """保单失效时间. RFC 3339."""
    free_insurance: bool
    """是否为赠险."""
    insurance_company_code: str
    """承保公司代码."""
    insurance_name: str
    """保险名称."""
    insured_name_list: list[str]
    """被保险人姓名列表."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    policy_periods: list[int]
    """保单的扣费周期列表."""
    policy_state: PolicyState
    """保单状态."""
    policy_type: PolicyType
    """保单类型."""
    support_renewal: bool
    """是否支持续保."""
    address: str | None = None
    """地址信息."""
    car_number: str | None = None
    """车牌信息."""
    combined_payment: bool | None = None
    """是否与其它保单合并扣费."""
    coverage_term_type: CoverageTermType | None = None
    """保障期限类型."""
    end_renewal_time: str | None = None
    """可续保结束时间. RFC 3339."""
    first_period_amount: int | None = None
    """首期保费金额. In fen."""
    payment_method: PaymentMethod | None = None
    """缴费方式."""
    payment_period: PaymentPeriod | None = None
    """缴费周期."""
    period_premium_mode: PeriodPremiumMode | None = None
    """期交保费模式."""
    pet_name: str | None = None
    """宠物名称."""
    policy_code: str | None = None
    """保司保单号."""
    start_renewal_time: str | None = None
    """可续保开始时间. RFC 3339."""
    subsequent_period_amount: int | None = None
    """后续每期保费金额. In fen."""


class _Operations(Face):
    @operation("insurance_policy.create_authorization")
    def create_authorization(
        self,
        *,
        appid: str,
        plan_id: str,
        out_insurance_no: str,
        insurance_name: str,
        out_contract_code: str,
        payee_appid: str | None = None,
        payee_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateAuthorizationResponse:
        """Submit a policy that the user authorises deductions for (提交保单授权信息).

        Args:
            appid: 商户APPID.
            plan_id: 保险代扣模板ID. The template of the agreement, made in the merchant platform.
            out_insurance_no: 商户保险编号.
            insurance_name: 保险名称.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            payee_appid: 收款方公众账号ID.
            payee_mchid: 收款方商户号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016617408
        """
        ...

    @operation("insurance_policy.get_authorization")
    def get_authorization(
        self,
        *,
        out_insurance_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetAuthorizationResponse:
        """Query an authorization (查询保单授权信息).

        Args:
            out_insurance_no: 商户保险编号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016617415
        """
        ...

    @operation("insurance_policy.upload_policy")
    def upload_policy(
        self,
        *,
        appid: str,
        openid: str,
        plan_id: str,
        out_insurance_no: str,
        coverage_detail: str,
        effective_time: str | datetime,
        expired_time: str | datetime,
        free_insurance: bool,
        insurance_company_code: str,
        insured_name_list: Sequence[str],
        out_contract_code: str,
        policy_periods: Sequence[int],
        policy_state: PolicyState,
        policy_type: PolicyType,
        support_renewal: bool,
        payee_appid: str | None = None,
        payee_mchid: str | None = None,
        payee_openid: str | None = None,
        address: str | None = None,
        car_number: str | None = None,
        combined_payment: bool | None = None,
        coverage_term_type: CoverageTermType | None = None,
        end_renewal_time: str | datetime | None = None,
        first_period_amount: int | None = None,
        payment_method: PaymentMethod | None = None,
        payment_period: PaymentPeriod | None = None,
        period_premium_mode: PeriodPremiumMode | None = None,
        pet_name: str | None = None,
        policy_code: str | None = None,
        start_renewal_time: str | datetime | None = None,
        subsequent_period_amount: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Policy:
        """Upload a policy (上传保单).

        Args:
            appid: 商户APPID.
            openid: 用户在商户公众号内的身份标识.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            out_insurance_no: 商户保险编号.
            coverage_detail: 保障详情.
            effective_time: 保单生效时间. RFC 3339.
            expired_time: 保单失效时间. RFC 3339.
            free_insurance: 是否为赠险.
            insurance_company_code: 承保公司代码.
            insured_name_list: 被保险人姓名列表. Each encrypted on the wire.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            policy_periods: 保单的扣费周期列表.
            policy_state: 保单状态.
            policy_type: 保单类型.
            support_renewal: 是否支持续保.
            payee_appid: 收款方公众账号ID.
            payee_mchid: 收款方商户号.
            payee_openid: 收款方用户标识.
            address: 地址信息.
            car_number: 车牌信息.
            combined_payment: 是否与其它保单合并扣费.
            coverage_term_type: 保障期限类型.
            end_renewal_time: 可续保结束时间. RFC 3339.
            first_period_amount: 首期保费金额. In fen.
            payment_method: 缴费方式.
            payment_period: 缴费周期.
            period_premium_mode: 期交保费模式.
            pet_name: 宠物名称.
            policy_code: 保司保单号.
            start_renewal_time: 可续保开始时间. RFC 3339.
            subsequent_period_amount: 后续每期保费金额. In fen.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016617421
        """
        ...

    @operation("insurance_policy.get_policy")
    def get_policy(
        self,
        *,
        out_insurance_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Policy:
        """Query a policy (查询保单).

        Args:
            out_insurance_no: 商户保险编号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016617422
        """
        ...

    @operation("insurance_policy.update_policy")
    def update_policy(
        self,
        *,
        out_insurance_no: str,
        plan_id: str | None = None,
        address: str | None = None,
        car_number: str | None = None,
        combined_payment: bool | None = None,
        coverage_detail: str | None = None,
        coverage_term_type: CoverageTermType | None = None,
        effective_time: str | datetime | None = None,
        end_renewal_time: str | datetime | None = None,
        expired_time: str | datetime | None = None,
        first_period_amount: int | None = None,
        free_insurance: bool | None = None,
        insurance_name: str | None = None,
        insured_name_list: Sequence[str] | None = None,
        out_contract_code: str | None = None,
        payment_method: PaymentMethod | None = None,
        payment_period: PaymentPeriod | None = None,
        period_premium_mode: PeriodPremiumMode | None = None,
        pet_name: str | None = None,
        policy_code: str | None = None,
        policy_periods: Sequence[int] | None = None,
        policy_state: PolicyState | None = None,
        policy_type: PolicyType | None = None,
        start_renewal_time: str | datetime | None = None,
        subsequent_period_amount: int | None = None,
        support_renewal: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Policy:
        """Change a policy (更新保单信息).

        Args:
            out_insurance_no: 商户保险编号.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            address: 地址信息.
            car_number: 车牌信息.
            combined_payment: 是否与其它保单合并扣费.
            coverage_detail: 保障详情.
            coverage_term_type: 保障期限类型.
            effective_time: 保单生效时间. RFC 3339.
            end_renewal_time: 可续保结束时间. RFC 3339.
            expired_time: 保单失效时间. RFC 3339.
            first_period_amount: 首期保费金额. In fen.
            free_insurance: 是否为赠险.
            insurance_name: 保险名称.
            insured_name_list: 被保险人姓名列表. Each encrypted on the wire.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            payment_method: 缴费方式.
            payment_period: 缴费周期.
            period_premium_mode: 期交保费模式.
            pet_name: 宠物名称.
            policy_code: 保司保单号.
            policy_periods: 保单的扣费周期列表.
            policy_state: 保单状态.
            policy_type: 保单类型.
            start_renewal_time: 可续保开始时间. RFC 3339.
            subsequent_period_amount: 后续每期保费金额. In fen.
            support_renewal: 是否支持续保.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4016617424
        """
        ...


class InsurancePolicyService(_Operations, Sync):
    """Insurance policies in WeChat (微信保单服务)."""


class AsyncInsurancePolicyService(_Operations, Async):
    """Insurance policies in WeChat (微信保单服务)."""
