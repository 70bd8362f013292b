# Generated from api/face_pay.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Paying by face and by palm (刷脸与刷掌支付)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Required

ActivationStatus = Union[Literal["ACTIVATED", "INACTIVATED"], str]
"""激活状态."""
BusinessProductId = Union[Literal["2", "11"], str]
"""平台产品ID."""
CollectionState = Union[Literal["COLLECTION_REQUIRED", "PHOTO_UPLOADED", "COMPLETE"], str]
"""重采状态."""
ContractBankCardFrom = Union[Literal["MERCHANT_LIMITED_BANK_CARD", "USER_SELECT_FREE"], str]
"""签约卡来源."""
ContractMode = Union[Literal["LIMIT_BANK_CARD", "PRIORITY_BANK_CARD", "LIMIT_NONE"], str]
"""签约模式."""
ContractState = Union[Literal["NOT_CONTRACTED", "TERMINATED", "CONTRACTED"], str]
"""签约状态."""
Currency = Union[Literal["CNY"], str]
"""货币类型."""
IdentificationType = Union[Literal["IDCARD"], str]
"""证件类型."""
InfoType = Union[Literal["ASK_UNIONID", "ASK_REAL_NAME"], str]
"""标识本次请求获取的信息类型."""
Result = Union[Literal["SUCCESS", "WARN", "FAIL"], str]
"""查询结果."""
State = Union[Literal["AUTHORIZATION_STATE_NONE", "AUTHORIZATION_STATE_ON", "AUTHORIZATION_STATE_OFF"], str]
"""授权状态."""
Status = Union[Literal["NORMAL", "DISABLED"], str]
"""用户状态."""
TradeType = Union[Literal["NATIVE", "JSAPI", "APP", "MWEB", "AUTH"], str]
"""交易类型."""
UserType = Union[Literal["STUDENT", "STUFF"], str]
"""用户类型."""


class Amount(Model):
    """Amount."""

    currency: Currency
    """货币类型. ISO 4217, `CNY` for yuan."""
    total: int
    """总金额. In fen."""


class CreateTokenResponse(Model):
    """Create token response."""

    token: str | None = None
    """授权凭证."""


class CreateTransactionResponse(Model):
    """Create transaction response."""

    _models = {"amount": "Amount", "payer": "Payer", "scene_info": "Scene"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """子商户商户号."""
    sp_appid: str
    """服务商公众号appid."""
    sub_appid: str | None = None
    """子商户公众号appid."""
    transaction_id: str | None = None
    """微信订单号. WeChat Pay's number of the payment."""
    out_trade_no: str | None = None
    """商户订单号. The merchant's own number of the order."""
    description: str | None = None
    """商品信息. What is bought; shown to the user."""
    repayment_transaction_id: str | None = None
    """还款微信订单号. WeChat Pay's number of the payment that settled the debt."""
    amount: Amount | None = None
    """金额信息."""
    attach: str | None = None
    """商户附加信息. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    debt_state: str | None = None
    """欠款状态. Whether the user still owes the amount."""
    error_type: str | None = None
    """错误分类."""
    payer: Payer | None = None
    """支付用户信息."""
    promotion_detail: list[dict[str, Any]] | None = None
    """优惠信息列表. The coupons that were used."""
    scene_info: Scene | None = None
    """支付场景信息."""
    success_time: str | None = None
    """支付成功时间. RFC 3339."""
    trade_state: str | None = None
    """交易状态."""
    trade_state_description: str | None = None
    """交易描述."""
    trade_type: TradeType | None = None
    """交易类型."""


class Device(Model):
    """Device."""

    mchid: str | None = None
    """商户号."""
    sub_mchid: str | None = None
    """子商户号."""
    activation_status: ActivationStatus | None = None
    """激活状态."""
    activation_time: str | None = None
    """激活时间. RFC 3339."""
    app_scene: str | None = None
    """刷脸应用软件模式."""
    app_scene_code: str | None = None
    """刷脸应用软件模式代码."""
    camera_sn: str | None = None
    """摄像头序列号."""
    device_category: str | None = None
    """设备品类."""
    device_category_code: str | None = None
    """设备品类代码."""
    device_class: str | None = None
    """设备类型."""
    device_class_code: str | None = None
    """设备类型代码."""
    device_model: str | None = None
    """设备型号."""
    device_sn: str | None = None
    """设备序列号. The serial number on the device."""
    merchant_shortname: str | None = None
    """商户简称."""
    operating_system: str | None = None
    """刷脸应用操作系统."""
    sub_merchant_shortname: str | None = None
    """子商户简称."""


class FaceCollection(Model):
    """Face collection."""

    collection_id: str
    """重采ID."""
    organization_id: str
    """机构ID. The school or company whose users pay by face or palm."""
    use_id: str
    """用户ID. WeChat Pay's number of the user."""
    collection_state: CollectionState
    """重采状态. `COLLECTION_REQUIRED`: a new photo is needed; `PHOTO_UPLOADED`: it was uploaded; `COMPLETE`: confirmed."""
    confirm_time: str | None = None
    """支付用户确认时间. RFC 3339."""
    register_photo_upload_time: str | None = None
    """注册照上传时间. RFC 3339."""


class GetAuthInfoResponse(Model):
    """Get auth info response."""

    authinfo: str
    """授权信息."""


class GetAuthorizedUserResponse(Model):
    """Get authorized user response."""

    _models = {"real_name_info": "RealNameIdentity"}

    openid: str | None = None
    sub_openid: str | None = None
    """子公众下的openid."""
    union_id: str | None = None
    real_name_info: RealNameIdentity | None = None
    """姓名信息."""


class GetContractResponse(Model):
    """Get contract response."""

    mchid: str
    """商户号."""
    contract_id: str
    """签约ID. WeChat Pay's number of the agreement."""
    organization_id: str
    """机构ID. The school or company whose users pay by face or palm."""
    contract_bank_card_from: ContractBankCardFrom
    """签约卡来源. `MERCHANT_LIMITED_BANK_CARD`: the card that the merchant named; `USER_SELECT_FREE`: chosen by the user."""
    contract_mode: ContractMode
    """签约模式. `LIMIT_BANK_CARD`: only the named card is charged; `PRIORITY_BANK_CARD`: that card first; `LIMIT_NONE`: any."""
    contract_signed_time: str
    """签约时间. RFC 3339."""
    contract_state: ContractState
    """签约状态."""
    openid: str | None = None
    """签约用户openid."""
    use_id: str | None = None
    """用户ID. WeChat Pay's number of the user."""
    contract_terminated_time: str | None = None
    """解约时间. RFC 3339."""


class GetDeviceInspectionResponse(Model):
    """Get device inspection response."""

    app_version: str
    """刷脸应用版本号."""
    bluetooth_mac: str
    """蓝牙MAC地址."""
    camera_sn: str
    """摄像头序列号."""
    device_sn: str
    """设备序列号. The serial number on the device."""
    imei: str
    """国际移动设备识别码."""
    inspect_time: str
    """查询时间. RFC 3339."""
    result: Result
    """查询结果."""
    wired_mac: str
    """有线网卡MAC地址."""
    wireless_mac: str
    """无线网卡MAC地址."""
    errors: list[str] | None = None
    """错误信息."""
    warnings: list[str] | None = None
    """告警信息."""


class GetOrganizationResponse(Model):
    """Get organization response."""

    organization_id: str | None = None
    """机构ID. The school or company whose users pay by face or palm."""
    organization_name: str | None = None
    """机构名称."""


class GetOrganizationUserResponse(Model):
    """Get organization user response."""

    _models = {"staff_info": "Staff", "student_info": "Student"}

    status: Status | None = None
    """用户状态."""
    contract_id: str | None = None
    """签约ID. WeChat Pay's number of the agreement."""
    organization_id: str | None = None
    """机构ID. The school or company whose users pay by face or palm."""
    out_user_id: str | None = None
    """商户刷脸用户ID. The merchant's own number of the user."""
    use_id: str | None = None
    """刷脸用户ID. WeChat Pay's number of the user."""
    contract_state: ContractState | None = None
    """签约状态."""
    face_image_ok: bool | None = None
    """人脸图片上传状态."""
    staff_info: Staff | None = None
    """职工信息."""
    student_info: Student | None = None
    """学生信息."""
    user_name: str | None = None
    """姓名."""
    user_type: UserType | None = None
    """用户类型. `STUDENT` or, for staff, `STUFF`."""


class GetPalmAuthorizationResponse(Model):
    """Get palm authorization response."""

    openid: str | None = None
    organization_id: str | None = None
    """机构ID. The school or company whose users pay by face or palm."""
    authorize_time: str | None = None
    """授权时间. RFC 3339."""
    state: State | None = None
    """授权状态."""


class GetRepaymentUrlResponse(Model):
    """Get repayment url response."""

    expire_at: str
    """链接过期时间. RFC 3339."""
    repayment_url: str
    """还款链接. Send it to the user, who pays there."""


class GetTransactionResponse(Model):
    """Get transaction response."""

    _models = {"amount": "Amount", "payer": "Payer", "scene_info": "Scene"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """子商户商户号."""
    sp_appid: str
    """服务商公众号appid."""
    trade_state: str
    """交易状态."""
    sub_appid: str | None = None
    """子商户公众号appid."""
    transaction_id: str | None = None
    """微信订单号. WeChat Pay's number of the payment."""
    out_trade_no: str | None = None
    """商户订单号. The merchant's own number of the order."""
    description: str | None = None
    """商品信息. What is bought; shown to the user."""
    repayment_transaction_id: str | None = None
    """还款微信订单号. WeChat Pay's number of the payment that settled the debt."""
    amount: Amount | None = None
    """金额信息."""
    attach: str | None = None
    """商户附加信息. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    debt_state: str | None = None
    """欠款状态. Whether the user still owes the amount."""
    error_type: str | None = None
    """错误分类."""
    payer: Payer | None = None
    """支付用户信息."""
    promotion_detail: list[dict[str, Any]] | None = None
    """优惠信息列表. The coupons that were used."""
    scene_info: Scene | None = None
    """支付场景信息."""
    success_time: str | None = None
    """支付成功时间. RFC 3339."""
    trade_state_description: str | None = None
    """交易描述."""
    trade_type: TradeType | None = None
    """交易类型."""


class Links(Model):
    """Links."""

    _names = {"self_": "self"}

    next: str | None = None
    """下一页链接."""
    prev: str | None = None
    """上一页链接."""
    self_: str | None = None
    """当前链接."""


class ListDevicesResponse(Page["Device"]):
    """List devices response."""

    _models = {"data": "Device", "links": "Links"}

    offset: int
    """分页起始位置."""
    limit: int
    """最大资源条数."""
    total_count: int
    """资源总条数. Of all pages."""
    data: list[Device]
    """设备列表."""
    links: Links
    """相关链接."""


class ListFaceCollectionsResponse(Page["FaceCollection"]):
    """List face collections response."""

    _models = {"face_collections": "FaceCollection"}

    face_collections: list[FaceCollection]
    """重采列表."""


class Payer(Model):
    """Payer."""

    sp_openid: str | None = None
    """公众下的openid."""
    sub_openid: str | None = None
    """子公众下的openid."""


class PreSignContractResponse(Model):
    """Pre sign contract response."""

    presign_token: str
    """会话ID. Handed to the page where the user signs."""


class PreauthorizePalmResponse(Model):
    """Preauthorize palm response."""

    permission_token: str
    """预授权token."""


class RealNameIdentity(Model):
    """Real name identity."""

    _sensitive = frozenset({"encrypted_credential_id", "encrypted_real_name"})

    encrypted_credential_id: str | None = None
    """加密后的身份证号."""
    credential_type: int | None = None
    """One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 11."""
    encrypted_real_name: str | None = None
    """加密后的姓名信息."""


class Scene(Model):
    """Scene."""

    device_ip: str | None = None
    """设备IP."""


class Staff(Model):
    """Staff."""

    occupation: str | None = None
    """职业."""


class Student(Model):
    """Student."""

    class_name: str | None = None
    """班级名."""


class UserStateChangeResource(Model):
    """User state change resource."""

    appid: str
    """微信APPID."""
    openid: str
    """微信用户openid."""
    contract_id: str
    """签约ID. WeChat Pay's number of the agreement."""
    mch_id: str
    """商户号."""
    organization_id: str
    """机构编号. The school or company whose users pay by face or palm."""
    out_user_id: str
    """商户刷脸用户ID. The merchant's own number of the user."""
    user_id: str
    """微信刷脸用户ID. WeChat Pay's number of the user."""
    notify_create_time: str
    """通知创建时间."""


class AmountParam(TypedDict, total=False):
    """Amount. What `Amount` is when sent."""

    currency: Required[Currency]
    """货币类型. ISO 4217, `CNY` for yuan."""
    total: Required[int]
    """总金额. In fen."""


class BusinessParam(TypedDict, total=False):
    """Business."""

    business_product_id: Required[int]
    """平台产品ID. One of 2 and 11."""
    business_scene_id: Required[int]
    """平台场景ID. One of 3, 4, 5, 6, 124, 125 and 126."""


class CreateTransactionSceneParam(TypedDict, total=False):
    """Create transaction scene."""

    device_ip: Required[str]
    """设备IP."""


class IdentificationParam(TypedDict, total=False):
    """Identification."""

    identification_number: Required[str]
    """证件ID. Encrypted on the wire."""
    identification_type: Required[IdentificationType]
    """证件类型."""


class LimitBankCardParam(TypedDict, total=False):
    """Limit bank card."""

    bank_card_number: str
    """银行卡号. Encrypted on the wire."""
    bank_type: str
    """银行类型. The bank's code, such as `ICBC_DEBIT`."""
    identification: IdentificationParam
    """开卡人证件."""
    identification_name: str
    """开卡人姓名. Encrypted on the wire."""
    phone: str
    """开卡预留手机号. Encrypted on the wire."""
    valid_thru: str
    """银行卡有效期."""


class SettlementParam(TypedDict, total=False):
    """Settlement."""

    profit_sharing: bool
    """是否支持分账. The money is frozen after the payment, so that it can be split."""


class StaffParam(TypedDict, total=False):
    """Staff. What `Staff` is when sent."""

    occupation: str
    """职业."""


class StudentParam(TypedDict, total=False):
    """Student. What `Student` is when sent."""

    class_name: str
    """班级名."""


class UserParam(TypedDict, total=False):
    """User."""

    organization_id: Required[str]
    """机构ID. The school or company whose users pay by face or palm."""
    out_user_id: Required[str]
    """商户用户ID. The merchant's own number of the user."""
    identification: IdentificationParam
    """证件信息."""
    identification_name: str
    """刷脸用户名."""
    phone: str
    """手机号码. Encrypted on the wire."""


class WebInitDataParam(TypedDict, total=False):
    """Web init data."""

    organization_id: str
    """机构ID. The school or company whose users pay by face or palm."""
    out_user_id: str
    """商户刷脸用户ID. The merchant's own number of the user."""


class _Operations(Face):
    @operation("face_pay.get_organization")
    def get_organization(
        self,
        *,
        organization_id: str | None = None,
        organization_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetOrganizationResponse:
        """Get an organisation (查询机构信息).

        Args:
            organization_id: 机构ID. The school or company whose users pay by face or palm.
            organization_name: 机构名称.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
        ...

    @operation("face_pay.get_organization_user")
    def get_organization_user(
        self,
        *,
        organization_id: str,
        out_user_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetOrganizationUserResponse:
        """Get a user of an organisation (刷脸用户信息查询).

        Args:
            organization_id: 机构ID. The school or company whose users pay by face or palm.
            out_user_id: 商户刷脸用户ID. The merchant's own number of the user.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
        ...

    @operation("face_pay.update_organization_user")
    def update_organization_user(
        self,
        *,
        organization_id: str,
        out_user_id: str,
        status: Status | None = None,
        phone: str | None = None,
        staff_info: StaffParam | None = None,
        student_info: StudentParam | None = None,
        user_name: str | None = None,
        user_type: UserType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Change a user of an organisation (刷脸用户信息修改).

        Args:
            organization_id: 机构ID. The school or company whose users pay by face or palm.
            out_user_id: 商户刷脸用户ID. The merchant's own number of the user.
            status: 状态.
            phone: 手机号. Encrypted on the wire.
            staff_info: 职工信息.
            student_info: 学生信息.
            user_name: 姓名. Encrypted on the wire.
            user_type: 用户类型. `STUDENT` or, for staff, `STUFF`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
        ...

    @operation("face_pay.terminate_organization_user_contract")
    def terminate_organization_user_contract(
        self,
        *,
        organization_id: str,
        user_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """End the agreement of a user of an organisation (解除刷脸用户签约关系).

        Args:
            organization_id: 机构ID. The school or company whose users pay by face or palm.
            user_id: WeChat Pay's number of the user.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
        ...

    @operation("face_pay.create_token")
    def create_token(
        self,
        *,
        scene: str | None = None,
        web_init_data: WebInitDataParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTokenResponse:
        """Create the token of an authorization (获取凭证授权).

        Args:
            scene: 使用场景.
            web_init_data: 小程序.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
        ...

    @operation("face_pay.pre_sign_contract")
    def pre_sign_contract(
        self,
        *,
        business_name: str,
        facepay_user: UserParam,
        contract_mode: ContractMode | None = None,
        limit_bank_card: LimitBankCardParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignContractResponse:
        """Begin the signing of an agreement (预签约接口).

        Args:
            business_name: 业务类型.
            facepay_user: 刷脸用户信息.
            contract_mode: 签约模式. `LIMIT_BANK_CARD`: only the named card is charged; `PRIORITY_BANK_CARD`: that card first; `LIMIT_NONE`: any.
            limit_bank_card: 签约指定银行卡.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
        ...

    @operation("face_pay.get_contract")
    def get_contract(
        self,
        *,
        contract_id: str,
        appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetContractResponse:
        """Query an agreement (签约查询接口).

        Args:
            contract_id: 签约ID. WeChat Pay's number of the agreement.
            appid: 商户签约小程序APPID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
        ...

    @operation("face_pay.list_face_collections", page=Paging("offset", position="offset", items="face_collections", size="limit"))
    def list_face_collections(
        self,
        *,
        organization_id: str,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListFaceCollectionsResponse:
        """List the users whose face is to be taken again (查询重采用户列表).

        Args:
            organization_id: 机构ID. The school or company whose users pay by face or palm.
            offset: 列表偏移. Items to skip, from 0.
            limit: 资源个数. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
        ...

    @operation("face_pay.get_face_collection")
    def get_face_collection(
        self,
        *,
        collection_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> FaceCollection:
        """Query the retaking of a face (查询重采请求详情).

        Args:
            collection_id: 重采ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
        ...

    @operation("face_pay.get_auth_info")
    def get_auth_info(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        device_id: str,
        organization_id: str,
        raw_data: str,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetAuthInfoResponse:
        """Get the authorization of a device (获取authinfo).

        Args:
            sub_mchid: 子商户商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商公众号appid.
            device_id: 设备id.
            organization_id: 机构id. The school or company whose users pay by face or palm.
            raw_data: 原始数据. As the device gave it.
            sub_appid: 子商户公众号appid. The sub-merchant's own app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
        ...

    @operation("face_pay.get_authorized_user")
    def get_authorized_user(
        self,
        *,
        face_sid: str,
        appid: str,
        info_type: InfoType,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        sub_serial_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetAuthorizedUserResponse:
        """Get the name that a user has authorised (查询用户授权的实名信息).

        Args:
            face_sid: 终端设备识别用户成功后返回的凭证. From the terminal that recognised the user.
            appid: 微信分配的公众账号ID.
            info_type: 标识本次请求获取的信息类型.
            sub_mchid: Sub mchid.
            sub_appid: 微信分配的子商户公众账号ID. The sub-merchant's own app; needed for `sub_openid`.
            sub_serial_no: Sub serial no.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
        """
        ...

    @operation("face_pay.create_transaction")
    def create_transaction(
        self,
        *,
        auth_code: str,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        out_trade_no: str | None = None,
        description: str | None = None,
        amount: AmountParam | None = None,
        attach: str | None = None,
        business: BusinessParam | None = None,
        goods_tag: str | None = None,
        scene_info: CreateTransactionSceneParam | None = None,
        settle_info: SettlementParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransactionResponse:
        """Charge a user who was recognised (申请扣款接口).

        When the answer is lost, ask with `get_transaction`. Never charge again before.

        Args:
            auth_code: 支付凭证. From the terminal that recognised the user.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商公众号appid.
            sub_appid: 子商户公众号appid. The sub-merchant's own app.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品信息. What is bought; shown to the user.
            amount: 金额信息.
            attach: 商户附加信息. Comes back unchanged in queries and notifications.
            business: 业务信息.
            goods_tag: 优惠标记. The mark that the rules of a promotion ask for.
            scene_info: 支付场景信息.
            settle_info: 结算信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
        ...

    @operation("face_pay.get_transaction")
    def get_transaction(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str,
        business_product_id: BusinessProductId,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetTransactionResponse:
        """Query a charge (查单接口).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 子商户商户号. The sub-merchant that the partner acts for.
            business_product_id: 平台产品ID.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
        ...

    @operation("face_pay.get_repayment_url")
    def get_repayment_url(
        self,
        *,
        organization_id: str,
        out_user_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetRepaymentUrlResponse:
        """Get the link by which a user pays what is owed (获取还款链接).

        Args:
            organization_id: 机构id. The school or company whose users pay by face or palm.
            out_user_id: 商户用户ID. The merchant's own number of the user.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
        """
        ...

    @operation("face_pay.preauthorize_palm")
    def preauthorize_palm(
        self,
        *,
        openid: str,
        organization_id: str | None = None,
        preauthorize_session_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreauthorizePalmResponse:
        """Begin the authorization of a palm (服务关联预授权).

        Args:
            openid: Openid.
            organization_id: 机构ID. The school or company whose users pay by face or palm.
            preauthorize_session_id: 预授权会话ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014481990
        """
        ...

    @operation("face_pay.get_palm_authorization")
    def get_palm_authorization(
        self,
        *,
        openid: str,
        organization_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetPalmAuthorizationResponse:
        """Query the authorization of a palm (查询刷掌授权).

        Args:
            openid: Openid.
            organization_id: 机构ID. The school or company whose users pay by face or palm.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014482017
        """
        ...

    @operation("face_pay.list_devices", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_devices(
        self,
        *,
        offset: int,
        limit: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListDevicesResponse:
        """List devices (智能设备列表).

        Args:
            offset: Items to skip, from 0.
            limit: 最大资源条数. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
        """
        ...

    @operation("face_pay.get_device_inspection")
    def get_device_inspection(
        self,
        *,
        device_sn: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetDeviceInspectionResponse:
        """Get the factory inspection of a device (获取出厂检查结果).

        Args:
            device_sn: 设备序列号. The serial number on the device.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
        """
        ...


class FacePayService(_Operations, Sync):
    """Paying by face and by palm (刷脸与刷掌支付)."""


class AsyncFacePayService(_Operations, Async):
    """Paying by face and by palm (刷脸与刷掌支付)."""
