# Generated from api/biz_pay.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Payments by companies' employees (企业支付)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

ApplicationType = Union[Literal["H5", "MINIPROGRAM"], str]
"""拉起付款码页面的企业应用类型."""
AuthorizationState = Union[Literal["AUTHORIZED", "REVOKED"], str]
"""授权状态."""
CardRule = Union[Literal["SINGLE", "MULTIPLE"], str]
CardState = Union[Literal["ACTIVE", "DISABLED"], str]
"""卡片状态."""
IdentifierType = Union[Literal["ORGANIZATION_CODE", "TRANSACTION_ID"], str]
"""商户标识类型."""
ProductType = Union[Literal["CODE_PAY", "NONE"], str]
Reason = Union[Literal["企业发起", "员工注销"], str]
"""授权解除原因."""
RefundRule = Union[Literal["RETURN", "NOT_RETURN"], str]
RefundState = Union[Literal["SUCCESS"], str]
"""退款状态."""
State = Union[Literal["ACCEPTED", "IN_PROGRESS", "COMPLETED", "CLOSED"], str]
"""批次状态."""
TransactionState = Union[Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"], str]
"""交易状态."""
Type = Union[Literal["QYZFALL"], str]
"""账单类型."""


class AddMerchantIdentifierResponse(Model):
    """Add merchant identifier response."""

    range_id: str
    """可用商户范围id. WeChat Pay's number of the range of merchants."""


class AuthorizedResource(Model):
    """Authorized resource."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    employee_id: str
    """微信授权关系ID. WeChat Pay's number of the authorization of the employee."""
    user_id: str
    """企业员工ID. The company's own number of the employee."""
    authorization_time: str
    """授权时间."""


class CancelQuotaCardResponse(Model):
    """Cancel quota card response."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    card_no: str
    """企业支付额度卡卡号. WeChat Pay's number of the card."""
    employee_id: str
    """微信授权关系ID. WeChat Pay's number of the authorization of the employee."""
    card_state: CardState
    """卡片状态."""
    card_disabled_time: str | None = None
    """卡片失效时间. RFC 3339."""


class CreateFundingProofResponse(Model):
    """Create funding proof response."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    create_time: str
    """凭证申请创建时间. RFC 3339."""
    operation_id: str
    """微信支付操作流水号. WeChat Pay's number of the application."""
    out_operation_id: str
    """商户操作流水号. The partner's own number of the application."""
    proof_id: str
    """出资凭证申请单单号. WeChat Pay's number of the proof."""
    download_url: str
    """凭证下载地址."""
    end_date: str
    """结束日期."""
    entity_name: str
    """商户主体名称."""
    start_date: str
    """起始日期."""
    updated_time: str
    """凭证状态更新时间. When the state changed last. RFC 3339."""
    created_time: str | None = None
    """创建时间. RFC 3339."""


class CreateMerchantRangeResponse(Model):
    """Create merchant range response."""

    range_id: str
    """可用商户范围id. WeChat Pay's number of the range of merchants."""


class CreateQuotaCardResponse(Model):
    """Create quota card response."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    card_no: str
    """企业支付额度卡卡号. WeChat Pay's number of the card."""
    employee_id: str
    """微信授权关系ID. WeChat Pay's number of the authorization of the employee."""
    out_card_no: str
    """商户卡号. The partner's own number of the card."""
    effective_begin_time: str
    """卡片生效时间. RFC 3339."""
    effective_end_time: str
    """卡片有效期. After this the card cannot be used. RFC 3339."""


class CreateStoreEntityMatchResponse(Model):
    """Create store entity match response."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    batch_id: str
    """微信支付主体匹配批次单号. WeChat Pay's number of the batch."""
    out_batch_id: str
    """商户主体匹配批次单号. The partner's own number of the batch."""
    state: State
    """批次状态."""
    time: str
    """批次创建时间. RFC 3339."""


class CreateUserAuthorizationUrlResponse(Model):
    """Create user authorization url response."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    user_id: str
    """企业员工ID. The company's own number of the employee."""
    application_type: ApplicationType
    """发起授权应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program."""
    authorization_url: str | None = None
    """跳转链接. Where the employee authorises; set with `H5`."""
    expire_time: str | None = None
    """链接失效时间. RFC 3339."""
    mp_business_type: str | None = None
    """小程序业务类型. For the mini program, to open the page."""
    mp_query: str | None = None
    """小程序查询参数. For the mini program, to open the page."""


class DeleteMerchantIdentifierResponse(Model):
    """Delete merchant identifier response."""

    range_id: str
    """可用商户范围id. WeChat Pay's number of the range of merchants."""


class EmployeeAuthorization(Model):
    """Employee authorization."""

    employee_id: str
    """微信授权关系ID. WeChat Pay's number of the authorization of the employee."""
    authorization_revoked_time: str
    """解除授权时间. RFC 3339."""
    authorization_state: AuthorizationState
    """授权状态."""
    authorization_time: str
    """授权时间. RFC 3339."""


class GetQuotaCardPaymentUrlResponse(Model):
    """Get quota card payment url response."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    card_no: str
    """企业支付额度卡卡号. WeChat Pay's number of the card."""
    employee_id: str
    """微信授权关系ID. WeChat Pay's number of the authorization of the employee."""
    expire_time: str
    """链接失效时间. RFC 3339."""
    payment_url: str
    """跳转链接."""
    application_type: ApplicationType | None = None
    """拉起付款码页面的企业应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program."""
    mp_business_type: str | None = None
    """小程序业务类型. For the mini program, to open the page."""
    mp_query: str | None = None
    """小程序查询参数. For the mini program, to open the page."""


class GetStoreEntityMatchResponse(Model):
    """Get store entity match response."""

    _models = {"match_results": "StoreEntityMatchResult"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    batch_id: str
    """微信支付主体匹配批次单号. WeChat Pay's number of the batch."""
    out_batch_id: str
    """商户主体匹配批次单号. The partner's own number of the batch."""
    state: State
    """批次状态."""
    match_results: list[StoreEntityMatchResult] | None = None
    """主体匹配明细列表."""


class GetTradeBillResponse(Model):
    """Get trade bill response."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    type: Type
    """账单类型."""
    date: str
    """账单日期."""
    download_url: str
    """账单下载地址."""
    hash_type: str | None = None
    """哈希类型."""
    hash_value: str | None = None
    """哈希值. Of the file, after decompression."""


class GetUserAuthorizationStateResponse(Model):
    """Get user authorization state response."""

    _models = {"employee_list": "EmployeeAuthorization"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    user_id: str
    """企业员工ID. The company's own number of the employee."""
    employee_list: list[EmployeeAuthorization] | None = None
    """微信授权关系列表."""


class ListMerchantIdentifiersResponse(Page[str]):
    """List merchant identifiers response."""

    offset: int
    """分页开始位置."""
    limit: int
    """分页大小."""
    total_count: int
    """总数量. Of all pages."""
    data: list[str]
    """商户标识列表."""
    count: int
    """实际返回数量. Of this page."""


class ListMerchantRangesResponse(Model):
    """List merchant ranges response."""

    _models = {"range_list": "MerchantRange"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    range_list: list[MerchantRange]
    """可用商户范围列表."""


class MerchantRange(Model):
    """Merchant range."""

    range_id: str | None = None
    """可用商户范围id. WeChat Pay's number of the range of merchants."""
    identifier_type: IdentifierType | None = None
    """商户标识类型. What merchants are known by: `ORGANIZATION_CODE` their unified social credit code, `TRANSACTION_ID` a payment."""


class PaymentRefundSuccessResource(Model):
    """Payment refund success resource."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    refund_id: str
    """微信支付退款单号. WeChat Pay's number of the refund."""
    out_refund_no: str
    """商户退款单号. The merchant's own number of the refund."""
    card_no: str
    """企业支付额度卡卡号. WeChat Pay's number of the card."""
    employee_id: str
    """微信授权关系ID. WeChat Pay's number of the authorization of the employee."""
    amount: int
    """金额. In fen."""
    pay_success_time: int
    """支付完成时间."""
    refund_amount: int
    """退款金额. In fen."""
    refund_create_time: int
    """退款创建时间."""
    refund_state: RefundState
    """退款状态."""
    refund_success_time: int
    """退款成功时间."""
    refunded_amount: int
    """已退款金额. In fen."""


class PaymentSuccessResource(Model):
    """Payment success resource."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    card_no: str
    """企业支付额度卡卡号. WeChat Pay's number of the card."""
    employee_id: str
    """微信授权关系ID. WeChat Pay's number of the authorization of the employee."""
    acquirer: str
    """收单机构. Who acquired the payment."""
    amount: int
    """金额. In fen."""
    goods_name: str
    """商品名称."""
    pay_success_time: int
    """支付完成时间."""
    receive_mch_full_name: str
    """收款商户全称."""
    receive_mch_name: str
    """收款商户简称."""
    receive_mch_organization_code: str
    """收款商户对应社会组织代码."""
    transaction_state: TransactionState
    """交易状态."""
    refund_id: str | None = None
    """微信支付退款单号. WeChat Pay's number of the refund."""
    out_refund_no: str | None = None
    """商户退款单号. The merchant's own number of the refund."""


class QuotaCard(Model):
    """Quota card."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    card_no: str
    """企业支付额度卡卡号. WeChat Pay's number of the card."""
    card_template_id: str
    """企业支付卡模板ID."""
    employee_id: str
    """微信授权关系ID. WeChat Pay's number of the authorization of the employee."""
    out_card_no: str
    """商户卡号. The partner's own number of the card."""
    amount: int
    """卡片总金额. In fen: what the card was good for in the beginning."""
    card_name: str
    """卡片名称."""
    card_rule: CardRule
    """Whether it can be used once (`SINGLE`) or more often (`MULTIPLE`)."""
    card_state: CardState
    """卡片状态."""
    effective_begin_time: str
    """卡片生效时间. RFC 3339."""
    effective_end_time: str
    """卡片有效期. After this the card cannot be used. RFC 3339."""
    refund_rule: RefundRule
    """Whether refunds go back onto the card."""
    remain_amount: int
    """卡片可用金额. In fen."""
    transaction_id: str | None = None
    """卡片关联微信支付订单号. WeChat Pay's number of the payment."""
    card_disabled_time: str | None = None
    """卡片失效时间. RFC 3339."""
    card_remark: str | None = None
    """卡片备注."""
    card_usage_time: str | None = None
    """卡片使用时间. RFC 3339."""
    reason: str | None = None
    """失效原因."""


class QuotaCardExpiredResource(Model):
    """Quota card expired resource."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    card_no: str
    """企业支付额度卡卡号. WeChat Pay's number of the card."""
    employee_id: str
    """微信授权关系ID. WeChat Pay's number of the authorization of the employee."""
    card_disabled_time: str
    """卡片失效时间."""
    card_state: CardState
    """卡片状态."""
    reason: str | None = None
    """失效原因."""


class RevokeEmployeeAuthorizationResponse(Model):
    """Revoke employee authorization response."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    user_id: str
    """商户企业员工ID. The company's own number of the employee."""
    authorization_revoked_time: str
    """员工企业支付失效时间. RFC 3339."""
    authorization_state: AuthorizationState
    """员工企业支付权限状态."""
    reason: str
    """作废原因."""


class RevokedResource(Model):
    """Revoked resource."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """出资子商户号. The sub-merchant whose money it is."""
    user_id: str
    """企业员工ID. The company's own number of the employee."""
    authorization_revoked_time: str
    """授权解除时间."""
    authorization_state: AuthorizationState
    """员工企业支付权限状态."""
    reason: Reason
    """授权解除原因."""


class StoreEntityMatchResult(Model):
    """Store entity match result."""

    has_valid_mchid: bool
    """是否存在满足条件微信支付商户号. Whether the store has a merchant number that cards can be used at."""
    organization_code: str
    """门店统一社会信用代码."""
    store_name: str
    """门店名称."""


class StoreEntityParam(TypedDict, total=False):
    """Store entity."""

    organization_code: Required[str]
    """门店统一社会信用代码."""
    product_type: Required[ProductType]
    store_name: Required[str]
    """门店名称."""


class _Operations(Face):
    @operation("biz_pay.create_user_authorization_url")
    def create_user_authorization_url(
        self,
        *,
        user_id: str,
        sub_mchid: str,
        application_type: ApplicationType,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateUserAuthorizationUrlResponse:
        """Create the link by which an employee authorises (企业商户发起员工开通企业支付授权).

        Args:
            user_id: 企业员工ID. The company's own number of the employee.
            sub_mchid: 出资子商户号. The sub-merchant whose money it is.
            application_type: 发起授权应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014507153
        """
        ...

    @operation("biz_pay.get_user_authorization_state")
    def get_user_authorization_state(
        self,
        *,
        user_id: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUserAuthorizationStateResponse:
        """Query whether an employee has authorised (企业商户查询企业员工开通授权状态).

        Args:
            user_id: 企业员工ID. The company's own number of the employee.
            sub_mchid: 出资子商户号. The sub-merchant whose money it is.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014507163
        """
        ...

    @operation("biz_pay.revoke_employee_authorization")
    def revoke_employee_authorization(
        self,
        *,
        employee_id: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RevokeEmployeeAuthorizationResponse:
        """End the authorization of an employee (企业商户发起解除员工企业支付授权).

        Args:
            employee_id: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
            sub_mchid: 出资子商户号. The sub-merchant whose money it is.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014507156
        """
        ...

    @operation("biz_pay.create_merchant_range")
    def create_merchant_range(
        self,
        *,
        identifier_type: IdentifierType,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateMerchantRangeResponse:
        """Create a range of merchants (创建可用商户范围).

        Args:
            identifier_type: 商户标识类型. What merchants are known by: `ORGANIZATION_CODE` their unified social credit code, `TRANSACTION_ID` a payment.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4017205621
        """
        ...

    @operation("biz_pay.list_merchant_ranges")
    def list_merchant_ranges(
        self,
        *,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListMerchantRangesResponse:
        """List the ranges of merchants that cards can be used at (查询可用商户范围列表).

        Args:
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4017205627
        """
        ...

    @operation("biz_pay.add_merchant_identifier")
    def add_merchant_identifier(
        self,
        *,
        range_id: str,
        merchant_identifier: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AddMerchantIdentifierResponse:
        """Add a merchant to a range (添加商户标识).

        Args:
            range_id: 可用商户范围id. WeChat Pay's number of the range of merchants.
            merchant_identifier: 商户标识值. What the range knows the merchant by, of the kind `identifier_type`.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4017205631
        """
        ...

    @operation("biz_pay.list_merchant_identifiers", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_merchant_identifiers(
        self,
        *,
        range_id: str,
        offset: int,
        limit: int,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListMerchantIdentifiersResponse:
        """List the merchants of a range (查询商户标识列表).

        Args:
            range_id: 可用商户范围id. WeChat Pay's number of the range of merchants.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 分页大小. Items per page.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4017205633
        """
        ...

    @operation("biz_pay.delete_merchant_identifier")
    def delete_merchant_identifier(
        self,
        *,
        range_id: str,
        merchant_identifier: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeleteMerchantIdentifierResponse:
        """Take a merchant out of a range (删除商户标识).

        Args:
            range_id: 可用商户范围id. WeChat Pay's number of the range of merchants.
            merchant_identifier: 商户标识值. What the range knows the merchant by, of the kind `identifier_type`.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4017205637
        """
        ...

    @operation("biz_pay.create_store_entity_match")
    def create_store_entity_match(
        self,
        *,
        out_batch_id: str,
        sp_mchid: str | None = None,
        match_details: Sequence[StoreEntityParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateStoreEntityMatchResponse:
        """Match stores with their legal entities (发起门店主体匹配).

        Args:
            out_batch_id: 商户主体匹配批次单号. The partner's own number of the batch.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            match_details: 主体匹配明细列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014507136
        """
        ...

    @operation("biz_pay.get_store_entity_match")
    def get_store_entity_match(
        self,
        *,
        batch_id: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetStoreEntityMatchResponse:
        """Query a matching of stores (查询门店主体匹配结果).

        Args:
            batch_id: 微信支付主体匹配批次单号. WeChat Pay's number of the batch.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014507133
        """
        ...

    @operation("biz_pay.create_quota_card")
    def create_quota_card(
        self,
        *,
        employee_id: str,
        sub_mchid: str,
        card_template_id: str,
        out_card_no: str,
        amount: int,
        card_name: str,
        effective_end_time: str | datetime,
        sp_mchid: str | None = None,
        avail_mch_range_id: str | None = None,
        card_remark: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateQuotaCardResponse:
        """Give a card with a quota to an employee (企业商户为员工下发企业支付额度卡).

        The employee must have authorised. When the outcome is not known, repeat it with the same `out_card_no` and the same contents.

        Args:
            employee_id: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
            sub_mchid: 出资子商户号. The sub-merchant whose money it is.
            card_template_id: 企业支付卡模板ID.
            out_card_no: 商户卡号. The partner's own number of the card.
            amount: 卡片总金额. In fen: what the card is good for.
            card_name: 卡片名称.
            effective_end_time: 卡片有效期. After this the card cannot be used. RFC 3339.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            avail_mch_range_id: 可用商户范围ID. The range of merchants that the card can be used at.
            card_remark: 卡片备注.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014507148
        """
        ...

    @operation("biz_pay.get_quota_card_by_out_card_no")
    def get_quota_card_by_out_card_no(
        self,
        *,
        employee_id: str,
        out_card_no: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> QuotaCard:
        """Query a card by `out_card_no` (使用商户卡号查询企业支付额度卡).

        Args:
            employee_id: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
            out_card_no: 企业支付额度卡商户卡号. The partner's own number of the card.
            sub_mchid: 出资子商户号. The sub-merchant whose money it is.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015001625
        """
        ...

    @operation("biz_pay.get_quota_card_by_card_no")
    def get_quota_card_by_card_no(
        self,
        *,
        employee_id: str,
        card_no: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> QuotaCard:
        """Query a card by `card_no` (企业商户查询企业支付额度卡).

        Args:
            employee_id: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
            card_no: 企业支付额度卡卡号. WeChat Pay's number of the card.
            sub_mchid: 出资子商户号. The sub-merchant whose money it is.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014507119
        """
        ...

    @operation("biz_pay.get_quota_card_payment_url")
    def get_quota_card_payment_url(
        self,
        *,
        employee_id: str,
        card_no: str,
        sub_mchid: str,
        application_type: ApplicationType,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetQuotaCardPaymentUrlResponse:
        """Get the link to pay with a card (企业商户获取指定额度卡支付链接).

        Args:
            employee_id: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
            card_no: 企业支付额度卡卡号. WeChat Pay's number of the card.
            sub_mchid: 出资子商户号. The sub-merchant whose money it is.
            application_type: 拉起付款码页面的企业应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014507160
        """
        ...

    @operation("biz_pay.cancel_quota_card")
    def cancel_quota_card(
        self,
        *,
        employee_id: str,
        card_no: str,
        sub_mchid: str,
        reason: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelQuotaCardResponse:
        """Make a card void (企业商户作废员工企业支付额度卡).

        Args:
            employee_id: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
            card_no: 企业支付额度卡卡号. WeChat Pay's number of the card.
            sub_mchid: 出资子商户号. The sub-merchant whose money it is.
            reason: 作废原因.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014507127
        """
        ...

    @operation("biz_pay.get_trade_bill")
    def get_trade_bill(
        self,
        *,
        sub_mchid: str,
        type: Type,
        date: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetTradeBillResponse:
        """Apply for the bill of a company's payments (申请企业商户企业支付业务账单).

        Args:
            sub_mchid: 出资子商户号. The sub-merchant whose money it is.
            type: 账单类型. `QYZFALL`: all payments.
            date: 账单日期.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014507142
        """
        ...

    @operation("biz_pay.create_funding_proof")
    def create_funding_proof(
        self,
        *,
        sub_mchid: str,
        out_operation_id: str,
        end_date: str,
        start_date: str,
        sp_mchid: str | None = None,
        entity_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateFundingProofResponse:
        """Apply for the proof of a company's funding (申请企业商户企业支付出资凭证).

        Args:
            sub_mchid: 出资子商户号. The sub-merchant whose money it is.
            out_operation_id: 商户操作流水号. The partner's own number of the application.
            end_date: 结束日期.
            start_date: 起始日期.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            entity_name: 商户主体名称.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014507157
        """
        ...


class BizPayService(_Operations, Sync):
    """Payments by companies' employees (企业支付)."""


class AsyncBizPayService(_Operations, Async):
    """Payments by companies' employees (企业支付)."""
