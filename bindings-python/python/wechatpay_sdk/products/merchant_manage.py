# Generated from api/merchant_manage.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Records of the management of merchants (商户管理记录)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from wechatpay_sdk._input import FileInput

AppealResult = Union[Literal["PASS", "REJECT"], str]
"""商户管理记录状态."""
BlockCountLevel = Union[Literal["LESS_THAN_TWENTY", "LESS_THAN_ONE_HUNDRED", "LESS_THAN_ONE_THOUSAND", "OVER_ONE_THOUSAND"], str]
"""商户管理记录状态."""
BlockRecordRecoverWay = Union[Literal["SUBMIT_INFORMATION"], str]
"""解除管控方式."""
EnumFileExts = Union[Literal["png", "jpg", "jpeg", "mp4", "avi", "mov", "wmv", "pdf", "doc", "docx", "csv", "xlsx"], str]
"""限制提交的文件后缀."""
ManageRecordRecoverWay = Union[Literal["SUBMIT_INFORMATION", "VERIFY_INACTIVE_MERCHANT_IDENTITY", "MODIFY_ORGANIZATION_INFORMATION", "OTHER"], str]
"""解除管控方式."""
ManageRecordState = Union[Literal["PENDING", "SUBMITTED", "EXPIRED", "UNDER_REVIEW", "RECOVERED", "REJECTED"], str]
"""商户管理记录状态."""
ManageRecordType = Union[Literal["FUNCTIONAL_LIMIT_RECORD", "INVESTIGATE_RECORD"], str]
"""商户管理记录类型."""
NumberOfBlock = Union[Literal["LESS_THAN_TWENTY", "LESS_THAN_ONE_HUNDRED", "LESS_THAN_ONE_THOUSAND", "OVER_ONE_THOUSAND"], str]
"""拦截笔数."""
RecoverReason = Union[Literal["MERCHANT_SUBMIT_RECOVER", "MERCHANT_OPERATE_RECOVER", "PLATFORM_AUTO_RECOVER"], str]
"""解除管控原因."""
ReviewResult = Union[Literal["EMPTY", "PASS", "REJECT"], str]
"""审核结果."""
Validator = Union[Literal["number", "phone", "idcard", "url", "email"], str]


class BlockRecord(Model):
    """Block record."""

    block_record_id: str | None = None
    """交易拦截记录ID."""
    block_reason: str | None = None
    """拦截原因."""
    block_time: str | None = None
    """拦截时间. RFC 3339."""
    number_of_block: NumberOfBlock | None = None
    """拦截笔数."""
    recover_way: BlockRecordRecoverWay | None = None
    """解除管控方式."""
    requested_item_info: str | None = None
    """商户提交资料内容. JSON text of `RequestedItem`."""


class BlockRecordChangeResource(Model):
    """Block record change resource."""

    sub_mchid: str
    """子商户号."""
    block_record_id: str
    """交易拦截记录ID."""
    block_count_level: BlockCountLevel
    """商户管理记录状态."""


class BlockSubmission(Model):
    """Block submission."""

    block_submission_id: str | None = None
    """交易拦截申诉ID."""
    review_reject_reason: str | None = None
    """审核驳回原因."""
    review_result: ReviewResult | None = None
    """审核结果."""
    review_time: str | None = None
    """审核时间. RFC 3339."""
    submit_time: str | None = None
    """提交时间. RFC 3339."""


class BlockSubmissionChangeResource(Model):
    """Block submission change resource."""

    sub_mchid: str
    """子商户号."""
    appeal_record_id: str
    """交易拦截记录申诉ID."""
    appeal_result: AppealResult
    """商户管理记录状态."""


class CreateManageSubmissionResponse(Model):
    """Create manage submission response."""

    manage_submission_id: str | None = None
    """商户管理提交资料记录ID."""


class ListBlockRecordsResponse(Page["BlockRecord"]):
    """List block records response."""

    _models = {"data": "BlockRecord"}

    offset: int | None = None
    """分页开始位置."""
    limit: int | None = None
    """最大资源条数."""
    total_count: int | None = None
    """资源总条数. Of all pages."""
    data: list[BlockRecord] | None = None
    """交易拦截记录详情列表."""


class ListManageRecordsResponse(Page["ManageRecord"]):
    """List manage records response."""

    _models = {"data": "ManageRecord"}

    offset: int | None = None
    """分页开始位置."""
    limit: int | None = None
    """最大资源条数."""
    total_count: int | None = None
    """资源总条数. Of all pages."""
    data: list[ManageRecord] | None = None
    """商户管理记录详情列表."""


class ManageRecord(Model):
    """Manage record."""

    sub_mchid: str | None = None
    """子商户号."""
    manage_record_id: str | None = None
    """商户管理记录ID."""
    allow_submit: bool | None = None
    """是否允许提交资料."""
    approve_time: str | None = None
    """可提交资料结束时间. RFC 3339."""
    forbid_submit_reason: str | None = None
    """禁止提交资料原因."""
    limit_ability: str | None = None
    """限制功能."""
    manage_reason: str | None = None
    """管控原因."""
    manage_record_state: ManageRecordState | None = None
    """商户管理记录状态."""
    manage_record_type: ManageRecordType | None = None
    """商户管理记录类型."""
    manage_time: str | None = None
    """管控时间. RFC 3339."""
    recover_reason: RecoverReason | None = None
    """解除管控原因."""
    recover_time: str | None = None
    """解除管控时间. RFC 3339."""
    recover_way: ManageRecordRecoverWay | None = None
    """解除管控方式."""
    reject_reason: str | None = None
    """申诉驳回原因."""
    requested_item_info: str | None = None
    """要求提交的资料. JSON text of `RequestedItem`."""
    submit_end_time: str | None = None
    """可提交资料结束时间. RFC 3339."""
    submit_start_time: str | None = None
    """可提交资料开始时间. RFC 3339."""


class ManageRecordChangeResource(Model):
    """Manage record change resource."""

    sub_mchid: str
    """子商户号."""
    manage_record_id: str
    """商户管理记录ID."""
    manage_record_state: ManageRecordState
    """商户管理记录状态."""


class MerchantNotifyResource(Model):
    """Merchant notify resource."""

    _models = {"message_content": "MessageContent", "topic_name": "TopicName"}

    message_content: MessageContent
    topic_name: TopicName


class MessageContent(Model):
    """Message content."""

    business_code: str
    """业务单据."""
    business_state: str
    """业务状态."""
    business_time: str
    """业务发生时间."""
    merchant_code: str
    """商户号."""
    merchant_company_name: str
    """商户全称."""


class TopicName(Model):
    """Topic name."""

    topic_chinese_name: str
    topic_english_name: str


class UploadSubmissionFileResponse(Model):
    """Upload submission file response."""

    file_id: str
    """文件标识ID."""


class _Operations(Face):
    @operation("merchant_manage.list_manage_records", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_manage_records(
        self,
        *,
        sub_mchid: str,
        limit: int,
        manage_record_type: ManageRecordType,
        offset: int | None = None,
        manage_record_state: ManageRecordState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListManageRecordsResponse:
        """List the management records of a sub-merchant (分页查询子商户名下的商户管理记录).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            limit: 最大资源条数. Items per page.
            manage_record_type: 商户管理记录类型.
            offset: 分页开始位置. Items to skip, from 0.
            manage_record_state: 商户管理记录状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014940381
        """
        ...

    @operation("merchant_manage.get_manage_record")
    def get_manage_record(
        self,
        *,
        manage_record_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ManageRecord:
        """Get a management record (查询子商户下指定商户管理记录).

        Args:
            manage_record_id: 商户管理记录ID.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014940383
        """
        ...

    @operation("merchant_manage.create_manage_submission")
    def create_manage_submission(
        self,
        *,
        manage_record_id: str,
        sub_mchid: str,
        submit_data: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateManageSubmissionResponse:
        """Submit what a management record asks for (对指定商户管理记录提交资料).

        Args:
            manage_record_id: 商户管理记录ID.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            submit_data: 商户提交资料内容. JSON text of `RequestedItem`. JSON text.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014940417
        """
        ...

    @operation("merchant_manage.upload_submission_file", filename="file_name")
    def upload_submission_file(
        self,
        *,
        sub_mchid: str,
        file: FileInput,
        item_id: int,
        file_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadSubmissionFileResponse:
        """Upload a file for a submission (上传商户提交资料文件).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            file: 文件内容. Its digest is computed for you.
            item_id: 资料项唯一id.
            file_name: 文件名称. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014940425
        """
        ...

    @operation("merchant_manage.list_block_records", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_block_records(
        self,
        *,
        sub_mchid: str,
        limit: int,
        offset: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListBlockRecordsResponse:
        """List the blocked payments of a sub-merchant (分页查询子商户名下的交易拦截记录).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            limit: 最大资源条数. Items per page.
            offset: 分页开始位置. Items to skip, from 0.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014940432
        """
        ...

    @operation("merchant_manage.get_block_record")
    def get_block_record(
        self,
        *,
        block_record_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BlockRecord:
        """Get a blocked payment (查询子商户交易拦截记录详情).

        Args:
            block_record_id: 交易拦截记录ID.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014940435
        """
        ...

    @operation("merchant_manage.create_block_submission")
    def create_block_submission(
        self,
        *,
        sub_mchid: str,
        merchant_submit_id: str,
        submit_data: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BlockSubmission:
        """Appeal against a blocked payment (发起交易拦截申诉).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            merchant_submit_id: 商户侧申诉单号.
            submit_data: 商户提交资料内容. JSON text of `RequestedItem`. JSON text.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014940446
        """
        ...

    @operation("merchant_manage.get_block_submission")
    def get_block_submission(
        self,
        *,
        block_submission_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> BlockSubmission:
        """Query an appeal (查询交易拦截申诉详情).

        Args:
            block_submission_id: 交易拦截申诉ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014940449
        """
        ...


class MerchantManageService(_Operations, Sync):
    """Records of the management of merchants (商户管理记录)."""


class AsyncMerchantManageService(_Operations, Async):
    """Records of the management of merchants (商户管理记录)."""
