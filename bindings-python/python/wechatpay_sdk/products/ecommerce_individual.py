# Generated from api/ecommerce_individual.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Ecommerce: payments to individuals (收付通个人收款)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

AbnormalFundProcessingTransferSuccessInstructionTransferMode = Union[Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER"], str]
"""付款方式."""
AuthState = Union[Literal["AUTHORIZED", "UNAUTHORIZED"], str]
"""授权状态."""
CreateTransferInstructionRequestTransferMode = Union[Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER", "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT", "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT"], str]
"""付款方式."""
CredType = Union[Literal["ID_CARD"], str]
"""证件类型."""
Currency = Union[Literal["CNY"], str]
"""货币类型."""
GetAbnormalReceiptInstructionTransferMode = Union[Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER"], str]
"""付款方式."""
GetTransferInstructionResponseTransferMode = Union[Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER", "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT", "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT"], str]
"""付款方式."""
InstructionState = Union[Literal["INSTRUCTION_STATE_PENDING", "INSTRUCTION_STATE_IN_PROGRESS", "INSTRUCTION_STATE_CLOSED", "INSTRUCTION_STATE_SUCCESS"], str]
Operator = Union[Literal["MERCHANT"], str]
"""发起在途异常资金付款请求的角色."""
PermissionType = Union[Literal["INDIVIDUAL_PAYEE"], str]
"""权限类型."""
ProductName = Union[Literal["C2C"], str]
"""产品名称."""
ReceiptState = Union[Literal["RECEIPT_STATE_PENDING", "RECEIPT_STATE_PROGRESS", "RECEIPT_STATE_COMPLETED"], str]
"""付款状态."""
Scope = Union[Literal["pay_realname"], str]
"""应用授权作用域."""
TransferInstructionTransferMode = Union[Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER", "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT", "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT"], str]
"""付款方式."""


class AbnormalFundProcessingTransferSuccessInstruction(Model):
    """Abnormal fund processing transfer success instruction."""

    _models = {"commander": "Commander"}

    instruction_instance_id: str
    """WeChat Pay's number of the instruction."""
    out_instruction_no: str
    """商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`."""
    commander: Commander
    """指令发起方信息. Who gave the instruction."""
    success_time: str
    """入账成功时间."""
    transfer_mode: AbnormalFundProcessingTransferSuccessInstructionTransferMode
    """付款方式. To the user who was to get it."""


class AbnormalFundProcessingTransferSuccessResource(Model):
    """Abnormal fund processing transfer success resource."""

    _models = {"instruction": "AbnormalFundProcessingTransferSuccessInstruction", "transfer_amount": "TransferAmount"}

    create_time: str
    """单据创建时间."""
    receipt_id: str
    """微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out."""
    instruction: AbnormalFundProcessingTransferSuccessInstruction
    """付款指令信息."""
    last_update_time: str
    """单据更新时间."""
    product_name: ProductName
    """产品名称."""
    receipt_state: ReceiptState
    """付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid."""
    transfer_amount: TransferAmount
    """付款金额信息."""


class Commander(Model):
    """Commander."""

    mchid: str
    """微信支付商户号."""
    operator: Operator
    """发起在途异常资金付款请求的角色."""


class CreateTransferInstructionResponse(Model):
    """Create transfer instruction response."""

    _models = {"transfer_amount": "TransferAmount", "instruction": "TransferInstruction"}

    receipt_id: str
    """微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out."""
    product_name: ProductName
    """产品名称."""
    receipt_state: ReceiptState
    """付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid."""
    transfer_amount: TransferAmount
    """付款金额信息."""
    create_time: str | None = None
    """单据创建时间. RFC 3339."""
    instruction: TransferInstruction | None = None
    """付款指令信息."""
    last_update_time: str | None = None
    """单据更新时间. RFC 3339."""


class GetAbnormalReceiptInstruction(Model):
    """Get abnormal receipt instruction."""

    _models = {"commander": "Commander", "receiver": "GetAbnormalReceiptReceiver"}

    appid: list[str]
    """商户AppID."""
    out_instruction_no: str
    """商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`."""
    commander: Commander
    """指令发起方信息. Who gave the instruction."""
    notify_url: str
    """回调通知地址. Where its notifications are posted: https, without a query string."""
    transfer_mode: GetAbnormalReceiptInstructionTransferMode
    """付款方式. To the user who was to get it."""
    receiver: GetAbnormalReceiptReceiver | None = None
    """入账用户信息."""
    success_time: str | None = None
    """入账成功时间. RFC 3339."""


class GetAbnormalReceiptReceiver(Model):
    """Get abnormal receipt receiver."""

    appid: str | None = None
    """微信AppId."""
    openid: str | None = None
    """用户OpenId."""
    account_type: str | None = None
    """入账账户类型."""


class GetAbnormalReceiptResponse(Model):
    """Get abnormal receipt response."""

    _models = {"transfer_amount": "TransferAmount", "instruction": "GetAbnormalReceiptInstruction"}

    receipt_id: str
    """微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out."""
    product_name: ProductName
    """产品名称."""
    receipt_state: ReceiptState
    """付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid."""
    transfer_amount: TransferAmount
    """付款金额信息."""
    create_time: str | None = None
    """单据创建时间. RFC 3339."""
    instruction: GetAbnormalReceiptInstruction | None = None
    """付款指令信息."""
    last_update_time: str | None = None
    """单据更新时间. RFC 3339."""


class GetContractByOpenidResponse(Model):
    """Get contract by openid response."""

    individual_auth_id: str
    """授权ID. The individual's authorization, which settlements and refunds ask for."""
    auth_state: AuthState
    """授权状态."""
    operation_time: str
    """操作时间. When it was authorised, or ended. RFC 3339."""


class GetContractByOutContractCodeResponse(Model):
    """Get contract by out contract code response."""

    _models = {"real_name_auth_result": "RealNameAuthorization"}

    auth_state: AuthState
    """授权状态."""
    signed_time: str
    """签约时间. RFC 3339."""
    individual_auth_id: str | None = None
    """授权ID. The individual's authorization, which settlements and refunds ask for."""
    individual_openid: str | None = None
    """用户OpenID."""
    real_name_auth_result: RealNameAuthorization | None = None
    """实名授权结果."""


class GetTransferInstructionCommander(Model):
    """Get transfer instruction commander."""

    operator: Operator
    """发起在途异常资金付款请求的角色."""
    mchid: str | None = None
    """微信支付商户号."""


class GetTransferInstructionResponse(Model):
    """Get transfer instruction response."""

    _models = {"commander": "GetTransferInstructionCommander", "receiver": "Receiver"}

    out_instruction_no: str
    """商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`."""
    commander: GetTransferInstructionCommander
    """指令发起方信息. Who gave the instruction."""
    instruction_state: InstructionState
    """`INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`: being carried out; `INSTRUCTION_STATE_CLOSED`: not carried out; `INSTRUCTION_STATE_SUCCESS`: paid."""
    notify_url: str
    """回调通知地址. Where its notifications are posted: https, without a query string."""
    transfer_mode: GetTransferInstructionResponseTransferMode
    """付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`."""
    create_time: str | None = None
    """RFC 3339."""
    instruction_instance_id: str | None = None
    """WeChat Pay's number of the instruction."""
    close_time: str | None = None
    """RFC 3339."""
    receiver: Receiver | None = None
    """收款方."""
    success_time: str | None = None
    """入账成功时间. RFC 3339."""


class PreSignResponse(Model):
    """Pre sign response."""

    pre_entrustweb_id: str
    """预签约id. For the front end, to open the page of signing."""


class RealNameAuthorization(Model):
    """Real name authorization."""

    access_token: str
    """访问令牌."""
    access_token_expire_time: str
    """访问令牌过期时间. RFC 3339."""
    scope: Scope
    """应用授权作用域."""


class Receiver(Model):
    """Receiver."""

    mchid: str | None = None
    """入账商户号."""
    appid: str | None = None
    """商户AppID."""
    openid: str | None = None
    """入账用户OpenID."""
    account_type: str | None = None
    """入账账户类型."""


class SettlementSuccessResource(Model):
    """Settlement success resource."""

    description: str
    """收款方描述."""
    create_time: str
    """批次创建时间."""
    individual_auth_id: str
    """商品单个人收款方受理授权ID. The individual's authorization, which settlements and refunds ask for."""
    out_settle_batch_no: str
    """商户结算批次单号. The platform's own number of the batch of settlements."""
    settle_batch_no: str
    """微信支付结算批次单号. WeChat Pay's number of the batch of settlements."""
    state: str
    """批次状态."""
    trade_scenario: str
    """交易场景."""
    finish_time: str | None = None
    """批次完成时间."""


class TransferAmount(Model):
    """Transfer amount."""

    currency: Currency
    """货币类型. ISO 4217, `CNY` for yuan."""
    total: int
    """总金额. In fen."""


class TransferInstruction(Model):
    """Transfer instruction."""

    _models = {"commander": "Commander", "receiver": "Receiver"}

    out_instruction_no: str
    """商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`."""
    commander: Commander
    """指令发起方信息. Who gave the instruction."""
    notify_url: str
    """回调通知地址. Where its notifications are posted: https, without a query string."""
    transfer_mode: TransferInstructionTransferMode
    """付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`."""
    create_time: str | None = None
    """RFC 3339."""
    instruction_state: InstructionState | None = None
    """`INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`: being carried out; `INSTRUCTION_STATE_CLOSED`: not carried out; `INSTRUCTION_STATE_SUCCESS`: paid."""
    receiver: Receiver | None = None
    """收款方."""
    success_time: str | None = None
    """入账成功时间. RFC 3339."""


class ReceiverParam(TypedDict, total=False):
    """Receiver. What `Receiver` is when sent."""

    mchid: str
    """入账商户号."""
    appid: str
    """商户AppID."""
    openid: str
    """入账用户OpenID."""
    account_type: str
    """入账账户类型."""


class _Operations(Face):
    @operation("ecommerce_individual.pre_sign_app")
    def pre_sign_app(
        self,
        *,
        appid: str,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignResponse:
        """Begin the signing of an agreement in an app (APP场景预签约).

        Hand `pre_entrustweb_id` to the front end, then query the agreement.

        Args:
            appid: 签约和付款的AppID.
            out_contract_code: 业务申请单号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015851472
        """
        ...

    @operation("ecommerce_individual.pre_sign_app_with_real_name")
    def pre_sign_app_with_real_name(
        self,
        *,
        appid: str,
        cred_id: str,
        cred_type: CredType,
        out_contract_code: str,
        real_name: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignResponse:
        """Begin the signing of an agreement in an app, with a check of the name (APP场景预签约（需要实名验证）).

        Hand `pre_entrustweb_id` to the front end, then query the agreement.

        Args:
            appid: 签约和付款的AppID.
            cred_id: 证件号码. The number of the document. Encrypted on the wire.
            cred_type: 证件类型.
            out_contract_code: 业务申请单号. The merchant's own number of the agreement.
            real_name: 真实姓名. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4020083765
        """
        ...

    @operation("ecommerce_individual.pre_sign_mini_program")
    def pre_sign_mini_program(
        self,
        *,
        appid: str,
        openid: str,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignResponse:
        """Begin the signing of an agreement in a mini program (小程序场景预签约).

        Hand `pre_entrustweb_id` to the front end, then query the agreement.

        Args:
            appid: 签约和付款的AppID.
            openid: 个人收款方的OpenID.
            out_contract_code: 业务申请单号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4020023636
        """
        ...

    @operation("ecommerce_individual.pre_sign_mini_program_with_real_name")
    def pre_sign_mini_program_with_real_name(
        self,
        *,
        appid: str,
        openid: str,
        cred_id: str,
        cred_type: CredType,
        out_contract_code: str,
        real_name: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignResponse:
        """Begin the signing of an agreement in a mini program, with a check of the name (小程序场景预签约（需要实名验证）).

        Hand `pre_entrustweb_id` to the front end, then query the agreement.

        Args:
            appid: 签约和付款的AppID.
            openid: 个人收款方的OpenID.
            cred_id: 证件号码. The number of the document. Encrypted on the wire.
            cred_type: 证件类型.
            out_contract_code: 业务申请单号. The merchant's own number of the agreement.
            real_name: 真实姓名. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4020023723
        """
        ...

    @operation("ecommerce_individual.get_contract_by_out_contract_code")
    def get_contract_by_out_contract_code(
        self,
        *,
        out_contract_code: str,
        appid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetContractByOutContractCodeResponse:
        """Query an agreement by `out_contract_code` (根据业务申请单号查签约信息).

        Args:
            out_contract_code: 业务申请单号. The merchant's own number of the agreement.
            appid: 签约和付款的微信小程序AppID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015851492
        """
        ...

    @operation("ecommerce_individual.get_contract_by_openid")
    def get_contract_by_openid(
        self,
        *,
        openid: str,
        appid: str,
        permission_type: PermissionType,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetContractByOpenidResponse:
        """Query the agreement of an individual (查询个人收款方授权结果).

        Args:
            openid: 用户OpenId.
            appid: 签约和付款的微信小程序AppID.
            permission_type: 权限类型. `INDIVIDUAL_PAYEE`: to be paid as an individual.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012739528
        """
        ...

    @operation("ecommerce_individual.get_abnormal_receipt")
    def get_abnormal_receipt(
        self,
        *,
        receipt_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetAbnormalReceiptResponse:
        """Query money in transit that could not be paid out (查询在途异常资金付款结果).

        Args:
            receipt_id: 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015408031
        """
        ...

    @operation("ecommerce_individual.create_transfer_instruction")
    def create_transfer_instruction(
        self,
        *,
        receipt_id: str,
        appid: Sequence[str],
        out_instruction_no: str,
        transfer_mode: CreateTransferInstructionRequestTransferMode,
        notify_url: str | None = None,
        receiver: ReceiverParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransferInstructionResponse:
        """Pay out money in transit in another way (发起在途异常资金付款指令).

        The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_instruction_no` and the same contents.

        Args:
            receipt_id: 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
            appid: 微信AppId列表.
            out_instruction_no: 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`.
            transfer_mode: 付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            receiver: 收款方. Needed where the money goes to a merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015408022
        """
        ...

    @operation("ecommerce_individual.get_transfer_instruction")
    def get_transfer_instruction(
        self,
        *,
        receipt_id: str,
        out_instruction_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetTransferInstructionResponse:
        """Query how money in transit was paid out (查询在途异常资金付款指令执行结果).

        Args:
            receipt_id: 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
            out_instruction_no: 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016636882
        """
        ...


class EcommerceIndividualService(_Operations, Sync):
    """Ecommerce: payments to individuals (收付通个人收款)."""


class AsyncEcommerceIndividualService(_Operations, Async):
    """Ecommerce: payments to individuals (收付通个人收款)."""
