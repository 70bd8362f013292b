# Generated from api/gov_subsidy.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Government subsidies for consumer goods (国补专区)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

CateState = Union[Literal["CATE_STATE_REDEEM", "CATE_STATE_REFUND"], str]
"""品类状态."""
CertType = Union[Literal["1", "2", "3", "4", "5"], str]
"""证件类型."""
ClaimMode = Union[Literal["CLAIM_MODE_MINI_PROGRAM", "CLAIM_MODE_INTERFACE_PASS_THROUGH"], str]
"""区分对接模式."""
CodeType = Union[Literal["001", "002"], str]
"""条码类型."""
CollectState = Union[Literal["COLLECT_STATE_NOT_COLLECT", "COLLECT_STATE_COLLECTED", "COLLECT_STATE_COLLECTION_FAILED"], str]
"""归集状态枚举."""
EnergyGrade = Union[Literal["FIRST_LEVEL", "SECOND_LEVEL", "ENERGY_GRADE_UNKNOWN"], str]
"""能效等级."""
GetQualificationResponseState = Union[Literal["UNCLAIMED", "UNREDEEMED", "REDEEMED"], str]
"""资格的状态."""
Grade = Union[Literal["一级", "二级"], str]
"""能耗等级."""
IdentityDocumentType = Union[Literal["ID_DOC_TYPE_ID_CARD", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"], str]
"""证件类型."""
NotSellableReason = Union[Literal["NOT_SELLABLE_REASON_USED", "NOT_SELLABLE_REASON_NOT_FOUND"], str]
"""不可售原因."""
PassthroughQualificationState = Union[Literal["UNCLAIMED", "UNREDEEMED", "REDEEMED"], str]
"""状态."""
PcType = Union[Literal["DESKTOP", "LAPTOP", "COMPUTER_TYPE_UNKNOWN"], str]
"""类型."""
ProductType = Union[Literal["COMMON_PRODUCT", "AI_PRODUCT"], str]
"""产品类型."""
QualificationState = Union[Literal["UNCLAIMED", "UNREDEEMED", "REDEEMED"], str]
"""状态."""
QueryType = Union[Literal["ORDER_TYPE_TRANSACTION", "ORDER_TYPE_APPLIANCE_REDEEM", "ORDER_TYPE_3C_REDEEM", "ORDER_TYPE_N_QUALIFICATION_REDEEM"], str]
"""查询的订单类别."""
SaleModel = Union[Literal["SALE_MODEL_ONLINE", "SALE_MODEL_OFFLINE"], str]
"""销售方式."""
SaleModels = Union[Literal["0", "1"], str]
"""销售方式."""
SellState = Union[Literal["U0022", "U0023", "U0024", "U9999"], str]
"""售卖状态."""
SnCodeState = Union[Literal["SNCODE_STATE_UNKNOWN", "SNCODE_STATE_SELLABLE", "SNCODE_STATE_NOT_SELLABLE"], str]
"""状态."""
Status = Union[Literal["0", "1"], str]
"""品类状态."""
StatusCode = Union[Literal["00", "01", "02", "03", "04", "05", "06"], str]
"""状态编码."""
UnclaimedReason = Union[Literal["REASON_CLAIMED_BY_OTHER_REGION", "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION", "REASON_UNCLAIMED", "REASON_CLAIMED_BY_OTHER_MODE"], str]
"""区分未领取的原因."""


class CancelPassthroughQualificationResponse(Model):
    """Cancel passthrough qualification response."""

    code: str
    """响应码."""
    message: str
    """响应描述."""


class CancelZhejiangAuthCodeResponse(Model):
    """Cancel zhejiang auth code response."""

    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""


class ClaimPassthroughQualificationResponse(Model):
    """Claim passthrough qualification response."""

    code: str
    """响应码."""
    message: str
    """响应描述."""


class ClaimZhejiangQualificationResponse(Model):
    """Claim zhejiang qualification response."""

    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""


class CommitZhejiangAuthCodeResponse(Model):
    """Commit zhejiang auth code response."""

    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""


class ConfirmZhejiangMultiCategoryQualificationsResponse(Model):
    """Confirm zhejiang multi category qualifications response."""

    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""


class GetAuditResponse(Model):
    """Get audit response."""

    code: str
    """响应码."""
    mchnt_order_id: str | None = None
    """商户订单号. The caller's own number of the order."""
    org_no: str | None = None
    """分公司机构代码. The branch of UnionPay."""
    audit_status: str | None = None
    """审核结果."""
    audit_status_desc: str | None = None
    """审核结果描述."""
    msg: str | None = None
    """响应描述."""
    refund_at: str | None = None
    """退货金额."""
    refund_dt: str | None = None
    """退货日期."""
    sub_code: str | None = None
    """详细应答码."""
    sub_msg: str | None = None
    """详细应答码描述."""
    trade_status: str | None = None
    """订单状态."""
    verify_status: str | None = None
    """核验结果."""
    verify_status_desc: str | None = None
    """核验结果描述."""


class GetCompanyResponse(Model):
    """Get company response."""

    code: str
    """响应码."""
    message: str
    """响应描述."""
    collect_state: CollectState | None = None
    """归集状态枚举. Whether the data have reached the platform of the region."""
    company_name: str | None = None
    """企业名称."""


class GetDailyTransactionSummaryResponse(Model):
    """Get daily transaction summary response."""

    code: str
    """响应码."""
    message: str
    """响应描述."""
    total_subsidy_count: int
    """补贴总金额. The sum of the subsidies, in fen."""
    total_trade_amount: int
    """交易总金额. The sum of the sales, in fen."""
    total_trade_count: int
    """交易总笔数."""


class GetQualificationResponse(Model):
    """Get qualification response."""

    state: GetQualificationResponseState
    """资格的状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used."""


class GetZhejiangGoodsResponse(Model):
    """Get zhejiang goods response."""

    seq_id: str
    """本记录唯一ID."""
    basis_price: str
    """基准价格."""
    code_type: CodeType
    """条码类型."""
    goods_bar_code: str
    """商品条码. The number below the bars of the goods, mostly 13 digits."""
    goods_model: str
    """商品型号."""
    goods_name: str
    """商品名称."""
    goods_type: str
    """商品品类."""
    logo_name: str
    """品牌名称."""
    manufact_cert_code: str
    """厂商统一社会信用代码."""
    manufact_price: str
    """厂商指导零售价."""
    province: str
    """省份代码."""
    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""
    description: str | None = None
    """产品描述."""
    city: str | None = None
    """市级区域代码."""
    county: str | None = None
    """区县区域代码."""
    data_state: str | None = None
    """数据状态."""
    device_type: str | None = None
    """设备类型."""
    energy_effciency: str | None = None
    """能效标识."""
    energy_reg_code: str | None = None
    """能效备案编号."""
    energy_reg_model: str | None = None
    """能效备案型号."""
    expire_date: str | None = None
    """有效期."""
    expire_time: str | None = None
    """失效时间."""
    gpc: str | None = None
    """gpc分类代码."""
    is_ai_product: str | None = None
    """是否AI产品."""
    manufact_code: str | None = None
    """厂商识别代码."""
    manufact_firm_name: str | None = None
    """厂商企业名称."""
    manufact_login_date: str | None = None
    """厂商注册日期."""
    manufact_logout_date: str | None = None
    """厂商失效日期."""
    manufact_logout_flag: str | None = None
    """厂商失效标识."""
    manufact_register_addr: str | None = None
    """厂商注册地址."""
    manufact_valid_date: str | None = None
    """厂商过期日期."""
    msg_src_platform: str | None = None
    """上送平台编码."""
    net_content: str | None = None
    """净含量."""
    origin: str | None = None
    """原产国."""
    pc_type: str | None = None
    """PC类型."""
    price_unit: str | None = None
    """企业定价单位."""
    reg_3c_code: str | None = None
    """3C认证编号."""
    remark: str | None = None
    """备注."""
    sale_date: str | None = None
    """上市日期."""
    unit_code: str | None = None
    """净含量单位代码."""
    upload_state: str | None = None
    """上送状态."""
    water_effciency: str | None = None
    """水效标识."""


class GetZhejiangSnCodeResponse(Model):
    """Get zhejiang sn code response."""

    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""
    province: str | None = None
    """省份代码."""
    sell_state: SellState | None = None
    """售卖状态."""
    sn: str | None = None
    """商品SN码."""


class InvalidateAuditResponse(Model):
    """Invalidate audit response."""

    code: str
    """响应码."""
    msg: str
    """响应描述."""
    sub_code: str | None = None
    """详细应答码."""
    sub_msg: str | None = None
    """详细应答码描述."""


class IssueZhejiangAuthCodeResponse(Model):
    """Issue zhejiang auth code response."""

    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""
    auth_code: str | None = None
    """品类凭证码. The voucher code."""


class ListPassthroughQualificationsResponse(Model):
    """List passthrough qualifications response."""

    _models = {"qualification_list": "PassthroughQualification"}

    qualification_list: list[PassthroughQualification]
    """资格状态数组."""


class ListQualificationsResponse(Model):
    """List qualifications response."""

    _models = {"qualification_list": "Qualification"}

    qualification_list: list[Qualification]
    """资格状态数组."""


class ListSnCodesResponse(Model):
    """List sn codes response."""

    _models = {"goods_sn_list": "SnCode"}

    goods_sn_list: list[SnCode]
    """sn码状态数组."""


class ListTransactionsResponse(Model):
    """List transactions response."""

    _models = {"shop_order_list": "ShopOrder"}

    code: str
    """响应码."""
    message: str
    """响应描述."""
    shop_order_list: list[ShopOrder]
    """订单状态数组."""


class ListZhejiangQualificationsResponse(Model):
    """List zhejiang qualifications response."""

    _models = {"data": "ZhejiangQualificationStatus"}

    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""
    data: list[ZhejiangQualificationStatus] | None = None
    """资格信息."""


class LockSnCodeResponse(Model):
    """Lock sn code response."""

    code: str
    """响应码."""
    message: str
    """响应描述."""


class LockZhejiangSnCodeResponse(Model):
    """Lock zhejiang sn code response."""

    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""
    imei1: str | None = None
    """IMEI_1码. Of phones."""
    imei2: str | None = None
    """IMEI_2码. Of phones with two."""


class PassthroughQualification(Model):
    """Passthrough qualification."""

    appliance_id: int
    """消费品类ID. The category of the goods, 1 to 17."""
    state: PassthroughQualificationState
    """状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used."""
    claim_mode: ClaimMode | None = None
    """区分对接模式. `CLAIM_MODE_MINI_PROGRAM`: in a mini program; `CLAIM_MODE_INTERFACE_PASS_THROUGH`: by `claim_passthrough_qualification`."""
    claimed_platform_name: str | None = None
    """领取的平台名称."""
    claimed_region_name: str | None = None
    """领取的地区名称."""
    unclaimed_reason: UnclaimedReason | None = None
    """区分未领取的原因. Whether it was claimed elsewhere; with `UNCLAIMED`."""


class Qualification(Model):
    """Qualification."""

    appliance_id: int
    """消费品类ID. The category of the goods, 1 to 17."""
    state: QualificationState
    """状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used."""
    claimed_platform_name: str | None = None
    """领取的平台名称."""
    claimed_region_name: str | None = None
    """领取的地区名称."""
    unclaimed_reason: UnclaimedReason | None = None
    """区分未领取的原因. Whether it was claimed elsewhere; with `UNCLAIMED`."""


class RefundZhejiangAuthCodeResponse(Model):
    """Refund zhejiang auth code response."""

    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""


class ShopOrder(Model):
    """Shop order."""

    cate_state: CateState | None = None
    """品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned."""
    collect_state: CollectState | None = None
    """归集状态枚举. Whether the data have reached the platform of the region."""
    shop_order_number: str | None = None
    """单号."""


class SnCode(Model):
    """Sn code."""

    sn_code: str
    """SN码."""
    state: SnCodeState
    """状态."""
    not_sellable_reason: NotSellableReason | None = None
    """不可售原因. With `SNCODE_STATE_NOT_SELLABLE`: was sold before, or is not known."""


class SyncAuditRefundResponse(Model):
    """Sync audit refund response."""

    code: str
    """响应码."""
    msg: str
    """响应描述."""
    sub_code: str | None = None
    """详细应答码."""
    sub_msg: str | None = None
    """详细应答码描述."""


class SyncMultiCategoryQualificationResponse(Model):
    """Sync multi category qualification response."""

    code: str
    """响应码."""
    message: str
    """响应描述."""


class SyncQualificationResponse(Model):
    """Sync qualification response."""

    code: str
    """响应码."""
    message: str
    """响应描述."""


class SyncTransactionResponse(Model):
    """Sync transaction response."""

    code: str
    """响应码."""
    message: str
    """响应描述."""


class SyncZhejiangQualificationsResponse(Model):
    """Sync zhejiang qualifications response."""

    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""
    error_data: list[str] | None = None
    """异常数据说明列表."""


class TryZhejiangAuthCodeResponse(Model):
    """Try zhejiang auth code response."""

    category_id: str
    """品类编码."""
    cred_frozen_no: str
    """冻结流水号. From `try_zhejiang_auth_code`."""
    event_id: str
    """活动号."""
    discount_mode: int
    """优惠模式. The number of one of the modes DIS_FLAG, DIS_CALC and DIS_SMKT."""
    event_title: str
    """活动标题."""
    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""
    channel_evt_no: str | None = None
    """渠道活动号列表."""
    amount: int | None = None
    """原订单金额. In fen."""
    channel_dis_flag: str | None = None
    """渠道优惠标记."""
    discount_amt: int | None = None
    """优惠金额. In fen."""
    pay_amt: int | None = None
    """实付金额. In fen."""


class UnlockSnCodeResponse(Model):
    """Unlock sn code response."""

    code: str
    """响应码."""
    message: str
    """响应描述."""


class UnlockZhejiangSnCodeResponse(Model):
    """Unlock zhejiang sn code response."""

    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""


class UpdateAuditResponse(Model):
    """Update audit response."""

    code: str
    """响应码."""
    msg: str
    """响应描述."""
    sub_code: str | None = None
    """详细应答码."""
    sub_msg: str | None = None
    """详细应答码描述."""


class UpdateZhejiangQualificationResponse(Model):
    """Update zhejiang qualification response."""

    auth_code: str
    """品类凭证码. The voucher code."""
    resp_code: str
    """响应码."""
    resp_desc: str
    """响应描述."""


class UploadAuditResponse(Model):
    """Upload audit response."""

    code: str
    """响应码."""
    msg: str
    """响应描述."""
    sub_code: str | None = None
    """详细应答码."""
    sub_msg: str | None = None
    """详细应答码描述."""


class UploadGoodsResponse(Model):
    """Upload goods response."""

    code: str
    """响应码."""
    message: str
    """响应描述."""


class ZhejiangQualificationStatus(Model):
    """Zhejiang qualification status."""

    cate_code: str
    """品类编码."""
    status: str | None = None
    """状态信息."""
    status_code: StatusCode | None = None
    """状态编码."""


class InvoiceParam(TypedDict, total=False):
    """Invoice."""

    invoice_no: str
    """发票号码."""
    invoice_cd: str
    """发票代码."""
    invoice_ck_cd: str
    """发票校验码."""
    invoice_dt: str
    """开票日期."""
    invoice_link: str
    """发票链接."""
    invoice_tax_amt: str
    """发票税额."""
    invoice_tp: str
    """发票类型."""
    nm: str
    """发票上购买人姓名."""
    num: str
    """数量."""
    sales_ent_nm: str
    """销售企业名称."""
    service_nm: str
    """货物或应税劳务服务名称."""
    tax: str
    """税价合计."""
    tax_payer: str
    """销售方纳税人识别号."""


class TrackingParam(TypedDict, total=False):
    """Tracking."""

    tracking_no: str
    """物流单号."""
    delivery_method: str
    """提货方式."""
    delivery_time: str
    """签收时间."""
    shipping_addr: str
    """发货地址."""
    tracking_company: str
    """物流公司."""
    tracking_type: str
    """物流类型."""
    usr_addr: str
    """收货地址."""
    usr_area: str
    """收货区县."""
    usr_city: str
    """收货市."""
    usr_prov: str
    """收货省."""


class ZhejiangMultiCategoryQualificationParam(TypedDict, total=False):
    """Zhejiang multi category qualification."""

    name: Required[str]
    """姓名. Encrypted on the wire."""
    status: Required[str]
    """品类状态."""
    cert_no: Required[str]
    """证件号码. Encrypted on the wire."""
    activity_add_code: Required[str]
    """活动资金地区编码."""
    add_code: Required[str]
    """收货地区编码."""
    address: Required[str]
    """收货地址. Encrypted on the wire."""
    brand: Required[str]
    """家电品牌."""
    cate_code: Required[str]
    """品类编码."""
    corp_name: Required[str]
    """销售企业名称."""
    operation_time: Required[str]
    """交易完成或商品退回时间戳."""
    sale_models: Required[str]
    """销售方式."""
    sales: Required[str]
    """销售金额."""
    serial_num: Required[str]
    """数据流水号."""
    subsidy: Required[str]
    """政府补贴金额."""
    tel: Required[str]
    """手机号. Encrypted on the wire."""
    uniscid: Required[str]
    """统一社会信息代码. The seller's unified social credit code."""
    bank_name: str
    """银行机构名称."""
    bank_subsidy: str
    """银行补贴金额."""
    grade: str
    """能耗等级."""
    plat_subsidy: str
    """交易平台补贴金额."""


class ZhejiangQualificationParam(TypedDict, total=False):
    """Zhejiang qualification."""

    name: Required[str]
    """姓名. Encrypted on the wire."""
    status: Required[Status]
    """品类状态."""
    cert_no: Required[str]
    """证件号码. Encrypted on the wire."""
    order_no: Required[str]
    """商户订单号."""
    activity_add_code: Required[str]
    """活动地区编码."""
    add_code: Required[str]
    """区县编码."""
    address: Required[str]
    """收货地址."""
    auth_code: Required[str]
    """品类凭证码. The voucher code."""
    barcode: Required[str]
    """商品条码. The number below the bars of the goods, mostly 13 digits."""
    brand: Required[str]
    """家电品牌."""
    cate_code: Required[str]
    """品类编码."""
    corp_name: Required[str]
    """销售企业名称."""
    is_ai_product: Required[str]
    """是否AI产品."""
    item_name: Required[str]
    """商品名称."""
    operation_time: Required[str]
    """交易完成或商品退回时间戳."""
    sale_models: Required[SaleModels]
    """销售方式."""
    sales: Required[str]
    """销售金额."""
    sn_code: Required[str]
    """SN码."""
    spec_model: Required[str]
    """规格型号."""
    subsidy: Required[str]
    """政府补贴金额."""
    tel: Required[str]
    """手机号. Encrypted on the wire."""
    uniscid: Required[str]
    """统一社会信息代码. The seller's unified social credit code."""
    ccc_sn_order_no: str
    """3C产品SN码订单号."""
    invoice_no: str
    """发票号."""
    logistics_no: str
    """物流单号."""
    origin_order_no: str
    """原始订单号."""
    bank_name: str
    """银行机构名称."""
    bank_subsidy: str
    """银行补贴金额."""
    delivery_time: str
    """签收时间."""
    grade: Grade
    """能耗等级."""
    imei1: str
    """IMEI_1码. Of phones."""
    imei2: str
    """IMEI_2码. Of phones with two."""
    pc_type: str
    """类型."""
    plat_subsidy: str
    """交易平台补贴金额."""


class _Operations(Face):
    @operation("gov_subsidy.get_qualification")
    def get_qualification(
        self,
        *,
        appliance_id: int,
        qualification_region_code: int,
        appid: str | None = None,
        openid: str | None = None,
        id_card_number: str | None = None,
        identity_document_type: IdentityDocumentType | None = None,
        phone_number: str | None = None,
        real_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetQualificationResponse:
        """Query a user's right to a subsidy in one category (查询补贴资格).

        Only rights of this region that were claimed with WeChat Pay are known: every other one is `UNCLAIMED`.

        Args:
            appliance_id: 消费品类ID. The category of the goods, 1 to 17.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            appid: 公众账号ID. The app that `openid` belongs to.
            openid: 用户标识. The user in `appid`.
            id_card_number: 自然人证件号. Encrypted on the wire.
            identity_document_type: 证件类型.
            phone_number: 手机号. Encrypted on the wire.
            real_name: 自然人姓名. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.list_qualifications")
    def list_qualifications(
        self,
        *,
        id_card_number: str,
        identity_document_type: IdentityDocumentType,
        phone_number: str,
        qualification_region_code: int,
        real_name: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListQualificationsResponse:
        """Query a user's rights to subsidies in all categories (批量查询用户资格).

        Args:
            id_card_number: 自然人证件号. Encrypted on the wire.
            identity_document_type: 证件类型.
            phone_number: 手机号. Encrypted on the wire.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            real_name: 自然人姓名. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.sync_qualification")
    def sync_qualification(
        self,
        *,
        out_trade_no: str,
        mch_order_id: str,
        address: str,
        barcode: str,
        brand: str,
        cate_state: CateState,
        discount_amount: int,
        identity_document_type: IdentityDocumentType,
        invoice_address_code: str,
        invoice_num: str,
        invoice_time: str | datetime,
        item_name: str,
        license_number: str,
        mch_name: str,
        order_amount: int,
        product_type: ProductType,
        purchaser_name: str,
        qualification_region_code: int,
        receive_region_code: str,
        sale_model: SaleModel,
        seller_name: str,
        sn_code: str,
        spec_model: str,
        tax_authority_code: str,
        transaction_time: str | datetime,
        refund_id: str | None = None,
        appliance_id: int | None = None,
        sub_mch_id: str | None = None,
        delivery_time: str | datetime | None = None,
        energy_grade: EnergyGrade | None = None,
        id_card_number: str | None = None,
        imei1: str | None = None,
        imei2: str | None = None,
        invoice_code: str | None = None,
        logistics_num: str | None = None,
        pc_type: PcType | None = None,
        phone_number: str | None = None,
        real_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SyncQualificationResponse:
        """Report that a right was used or given back (同步资格核销信息).

        With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.

        Args:
            out_trade_no: 商户支付订单号. The caller's own number of the payment.
            mch_order_id: 线上平台订单编号. The platform's number of the order.
            address: 收货地址.
            barcode: 商品条码. The number below the bars of the goods, mostly 13 digits.
            brand: 家电品牌.
            cate_state: 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
            discount_amount: 优惠金额. The subsidy, in fen.
            identity_document_type: 证件类型.
            invoice_address_code: 发票开具地.
            invoice_num: 发票号.
            invoice_time: 开票日期. RFC 3339.
            item_name: 商品名称.
            license_number: 统一社会信息代码. The seller's unified social credit code.
            mch_name: 销售主体.
            order_amount: 订单金额. Before the subsidy, in fen.
            product_type: 产品类型. `AI_PRODUCT`: with artificial intelligence.
            purchaser_name: 购买方名称.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            receive_region_code: 收货地区编码. The region that the goods go to.
            sale_model: 销售方式. In a store or online.
            seller_name: 销售企业名称.
            sn_code: SN码.
            spec_model: 规格型号.
            tax_authority_code: 税务机关代码.
            transaction_time: 交易完成或商品退回时间. When the sale or the return was done. RFC 3339.
            refund_id: 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`.
            appliance_id: 消费品类ID. The category of the goods, 1 to 17.
            sub_mch_id: 子商户号. The sub-merchant that the payment went to.
            delivery_time: 签收时间. RFC 3339.
            energy_grade: 能效等级.
            id_card_number: 自然人证件号. Encrypted on the wire.
            imei1: imei1编码. Of phones.
            imei2: imei2编码. Of phones with two.
            invoice_code: 发票代码.
            logistics_num: 物流单号.
            pc_type: 类型.
            phone_number: 手机号. Encrypted on the wire.
            real_name: 自然人姓名. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.sync_multi_category_qualification")
    def sync_multi_category_qualification(
        self,
        *,
        out_trade_no: str,
        mch_order_id: str,
        address: str,
        brand: str,
        cate_code: str,
        cate_state: CateState,
        discount_amount: int,
        id_card_number: str,
        identity_document_type: IdentityDocumentType,
        invoice_address_code: str,
        invoice_num: str,
        invoice_time: str | datetime,
        license_number: str,
        order_amount: int,
        phone_number: str,
        product_type: ProductType,
        purchaser_name: str,
        qualification_region_code: int,
        real_name: str,
        receive_region_code: str,
        sale_model: SaleModel,
        seller_name: str,
        tax_authority_code: str,
        transaction_time: str | datetime,
        sub_mchid: str | None = None,
        refund_id: str | None = None,
        appliance_id: int | None = None,
        coupon_code: str | None = None,
        delivery_time: str | datetime | None = None,
        energy_grade: EnergyGrade | None = None,
        invoice_code: str | None = None,
        latitude: str | None = None,
        logistics_num: str | None = None,
        longitude: str | None = None,
        pc_type: PcType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SyncMultiCategoryQualificationResponse:
        """Report that a right of the newer categories was used or given back (N品类同步资格核销信息).

        With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.

        Args:
            out_trade_no: 商户支付订单号. The caller's own number of the payment.
            mch_order_id: 线上平台订单编号. The platform's number of the order.
            address: 收货地址.
            brand: 家电品牌.
            cate_code: 品类编码.
            cate_state: 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
            discount_amount: 优惠金额. The subsidy, in fen.
            id_card_number: 自然人证件号. Encrypted on the wire.
            identity_document_type: 证件类型.
            invoice_address_code: 发票开具地.
            invoice_num: 发票号.
            invoice_time: 开票日期. RFC 3339.
            license_number: 统一社会信息代码. The seller's unified social credit code.
            order_amount: 订单金额. Before the subsidy, in fen.
            phone_number: 手机号. Encrypted on the wire.
            product_type: 产品类型. `AI_PRODUCT`: with artificial intelligence.
            purchaser_name: 购买方名称.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            real_name: 自然人姓名. Encrypted on the wire.
            receive_region_code: 收货地区编码. The region that the goods go to.
            sale_model: 销售方式. In a store or online.
            seller_name: 销售企业名称.
            tax_authority_code: 税务机关代码.
            transaction_time: 交易完成或商品退回时间. When the sale or the return was done. RFC 3339.
            sub_mchid: 子商户号. The sub-merchant that the payment went to.
            refund_id: 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`.
            appliance_id: 消费品类ID. The category of the goods, 1 to 17.
            coupon_code: 券码.
            delivery_time: 签收时间. RFC 3339.
            energy_grade: 能效等级.
            invoice_code: 发票代码.
            latitude: 纬度.
            logistics_num: 物流单号.
            longitude: 经度.
            pc_type: 类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.sync_transaction")
    def sync_transaction(
        self,
        *,
        out_trade_no: str,
        mch_order_id: str,
        brand: str,
        cate_state: CateState,
        discount_amount: int,
        identity_document_type: IdentityDocumentType,
        license_number: str,
        mch_name: str,
        order_amount: int,
        qualification_region_code: int,
        receive_region_code: str,
        seller_name: str,
        transaction_time: str | datetime,
        sub_mchid: str | None = None,
        refund_id: str | None = None,
        appliance_id: int | None = None,
        address: str | None = None,
        energy_grade: EnergyGrade | None = None,
        id_card_number: str | None = None,
        phone_number: str | None = None,
        real_name: str | None = None,
        sale_model: SaleModel | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SyncTransactionResponse:
        """Report a subsidised sale or its return (交易信息回传).

        With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.

        Args:
            out_trade_no: 商户支付订单号. The caller's own number of the payment.
            mch_order_id: 线上平台订单编号. The platform's number of the order.
            brand: 家电品牌.
            cate_state: 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
            discount_amount: 优惠金额. The subsidy, in fen.
            identity_document_type: 证件类型.
            license_number: 统一社会信息代码. The seller's unified social credit code.
            mch_name: 销售主体.
            order_amount: 订单金额. Before the subsidy, in fen.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            receive_region_code: 收货地区编码. The region that the goods go to.
            seller_name: 销售企业名称.
            transaction_time: 交易完成或商品退回时间. When the sale or the return was done. RFC 3339.
            sub_mchid: 子商户号. The sub-merchant that the payment went to.
            refund_id: 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`.
            appliance_id: 消费品类ID. The category of the goods, 1 to 17.
            address: 收货地址.
            energy_grade: 能效等级.
            id_card_number: 自然人证件号. Encrypted on the wire.
            phone_number: 手机号. Encrypted on the wire.
            real_name: 自然人姓名. Encrypted on the wire.
            sale_model: 销售方式. In a store or online.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.list_passthrough_qualifications")
    def list_passthrough_qualifications(
        self,
        *,
        id_card_number: str,
        identity_document_type: IdentityDocumentType,
        phone_number: str,
        qualification_region_code: int,
        real_name: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListPassthroughQualificationsResponse:
        """Query a user's rights at the platform of the region (批量查询用户资格(透传模式)).

        Args:
            id_card_number: 自然人证件号. Encrypted on the wire.
            identity_document_type: 证件类型.
            phone_number: 手机号. Encrypted on the wire.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            real_name: 自然人姓名. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("gov_subsidy.claim_passthrough_qualification")
    def claim_passthrough_qualification(
        self,
        *,
        id_card_number: str,
        identity_document_type: IdentityDocumentType,
        latitude: str,
        longitude: str,
        phone_number: str,
        qualification_region_code: int,
        real_name: str,
        appliance_id: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ClaimPassthroughQualificationResponse:
        """Claim a right for a user at the platform of the region (领取资格(透传模式)).

        Args:
            id_card_number: 自然人证件号. Encrypted on the wire.
            identity_document_type: 证件类型.
            latitude: 纬度.
            longitude: 经度.
            phone_number: 手机号. Encrypted on the wire.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            real_name: 自然人姓名. Encrypted on the wire.
            appliance_id: 消费品类ID. The category of the goods, 1 to 17.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("gov_subsidy.cancel_passthrough_qualification")
    def cancel_passthrough_qualification(
        self,
        *,
        appliance_id: int,
        id_card_number: str,
        identity_document_type: IdentityDocumentType,
        phone_number: str,
        qualification_region_code: int,
        real_name: str,
        out_request_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelPassthroughQualificationResponse:
        """Give up a right of a user at the platform of the region (取消资格(透传模式)).

        Args:
            appliance_id: 消费品类ID. The category of the goods, 1 to 17.
            id_card_number: 自然人证件号. Encrypted on the wire.
            identity_document_type: 证件类型.
            phone_number: 手机号. Encrypted on the wire.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            real_name: 自然人姓名. Encrypted on the wire.
            out_request_no: 商户请求单号. The caller's own number of this request.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("gov_subsidy.list_sn_codes")
    def list_sn_codes(
        self,
        *,
        qualification_region_code: int,
        sn_code_list: Sequence[str],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListSnCodesResponse:
        """Query whether serial numbers can be sold (查询sn码状态).

        Args:
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            sn_code_list: SN码数组.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.lock_sn_code")
    def lock_sn_code(
        self,
        *,
        out_trade_no: str,
        appliance_id: int,
        barcode: str,
        brand: str,
        manufacturer_info: str,
        product_type: ProductType,
        qualification_region_code: int,
        sn_code: str,
        spec_model: str,
        imei1: str | None = None,
        imei2: str | None = None,
        sale_time: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> LockSnCodeResponse:
        """Lock the serial number of a sold device (sn码锁定).

        After the payment, when the device leaves the store. A serial number that was used before cannot be locked.

        Args:
            out_trade_no: 商户支付订单号. The caller's own number of the payment.
            appliance_id: 消费品类ID. The category of the goods, 1 to 17.
            barcode: 商品条码. The number below the bars of the goods, mostly 13 digits.
            brand: 家电品牌.
            manufacturer_info: 厂商信息.
            product_type: 产品类型. `AI_PRODUCT`: with artificial intelligence.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            sn_code: SN码.
            spec_model: 规格型号.
            imei1: imei1编码. Of phones.
            imei2: imei2编码. Of phones with two.
            sale_time: 销售时间. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.unlock_sn_code")
    def unlock_sn_code(
        self,
        *,
        out_trade_no: str,
        appliance_id: int,
        barcode: str,
        product_type: ProductType,
        qualification_region_code: int,
        sn_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UnlockSnCodeResponse:
        """Unlock the serial number of a device (sn码解锁).

        It can be locked for another order then.

        Args:
            out_trade_no: 商户支付订单号. The caller's own number of the payment.
            appliance_id: 消费品类ID. The category of the goods, 1 to 17.
            barcode: 商品条码. The number below the bars of the goods, mostly 13 digits.
            product_type: 产品类型. `AI_PRODUCT`: with artificial intelligence.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            sn_code: SN码.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.upload_goods")
    def upload_goods(
        self,
        *,
        appliance_id: int,
        average_trading_price: int,
        bar_code: str,
        base_price: int,
        brand: str,
        license_number: str,
        product_name: str,
        product_type: ProductType,
        qualification_region_code: int,
        seller_name: str,
        energy_grade: EnergyGrade | None = None,
        product_model: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadGoodsResponse:
        """Register goods for subsidies (商品信息上传).

        Args:
            appliance_id: 消费品类ID. The category of the goods, 1 to 17.
            average_trading_price: 近1个月平均交易价. Over the last month, in fen.
            bar_code: 商品条码. The number below the bars of the goods, mostly 13 digits.
            base_price: 基准价格. In fen.
            brand: 家电品牌.
            license_number: 统一社会信息代码. The seller's unified social credit code.
            product_name: 商品名称.
            product_type: 产品类型. `AI_PRODUCT`: with artificial intelligence.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            seller_name: 销售企业名称.
            energy_grade: 能效等级.
            product_model: 商品型号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.get_company")
    def get_company(
        self,
        *,
        license_number: str,
        qualification_region_code: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCompanyResponse:
        """Query whether a seller is registered for subsidies (企业信息查询).

        Args:
            license_number: 统一社会信息代码. The seller's unified social credit code.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.list_transactions")
    def list_transactions(
        self,
        *,
        order_number_list: Sequence[str],
        qualification_region_code: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListTransactionsResponse:
        """Query whether sales have reached the platform of the region (交易信息查询).

        Args:
            order_number_list: 商户订单号数组.
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.get_daily_transaction_summary")
    def get_daily_transaction_summary(
        self,
        *,
        qualification_region_code: int,
        query_date: str,
        query_type: QueryType,
        appliance_id: int | None = None,
        cate_state: CateState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetDailyTransactionSummaryResponse:
        """Get the sums of a day's sales (查询单日交易汇总).

        Args:
            qualification_region_code: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
            query_date: 查询的日期.
            query_type: 查询的订单类别. `ORDER_TYPE_TRANSACTION`: sales; the others: rights that were used, of appliances, of devices (3C), of the newer categories.
            appliance_id: 消费品类ID. The category of the goods, 1 to 17.
            cate_state: 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
        ...

    @operation("gov_subsidy.upload_audit")
    def upload_audit(
        self,
        *,
        mchnt_order_id: str,
        online_no: str,
        org_no: str,
        prod_id: str,
        actual_at: str,
        brand_nm: str,
        discount_at: str,
        invoice_info: InvoiceParam,
        mchnt_cd: str,
        notify_url: str,
        payer_tp: str,
        plat_form: str,
        prod_model: str,
        sales_at: str,
        sn_code: str,
        sub_mchnt_cd: str,
        sub_mchnt_nm: str,
        track_info: TrackingParam,
        trans_tm: str,
        upload_time: str,
        trade_in_order_id: str | None = None,
        bar_code: str | None = None,
        commitment_letter_photo: str | None = None,
        commitment_letter_photo_format: str | None = None,
        device_photo: str | None = None,
        device_photo_format: str | None = None,
        eng_grade: str | None = None,
        eng_grade_standard: str | None = None,
        image01: str | None = None,
        image02: str | None = None,
        image03: str | None = None,
        image04: str | None = None,
        image05: str | None = None,
        image06: str | None = None,
        image07: str | None = None,
        image08: str | None = None,
        image09: str | None = None,
        image10: str | None = None,
        imei1: str | None = None,
        imei2: str | None = None,
        is_trade_in: str | None = None,
        mer_sub_at: str | None = None,
        pack_and_active_photo: str | None = None,
        record_number: str | None = None,
        register_model: str | None = None,
        sales_chnl: str | None = None,
        store_nm: str | None = None,
        trade_in_at: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadAuditResponse:
        """Submit a subsidised sale for audit (上传审核数据).

        By UnionPay. The result is posted to `notify_url`; `get_audit` asks for it.

        Args:
            mchnt_order_id: 商户订单号. The caller's own number of the order.
            online_no: 线上平台订单号.
            org_no: 分公司机构代码. The branch of UnionPay.
            prod_id: 品类.
            actual_at: 实付金额.
            brand_nm: 品牌.
            discount_at: 国补优惠金额.
            invoice_info: 发票信息.
            mchnt_cd: 商户编码.
            notify_url: 审核结果通知地址. Where its notifications are posted: https, without a query string.
            payer_tp: 支付方式类型.
            plat_form: 电商平台方.
            prod_model: 型号.
            sales_at: 订单金额.
            sn_code: SN码.
            sub_mchnt_cd: 店铺编码.
            sub_mchnt_nm: 店铺名称.
            track_info: 物流信息.
            trans_tm: 交易时间.
            upload_time: 审核记录上传时间.
            trade_in_order_id: 收旧订单号.
            bar_code: 商品条码. The number below the bars of the goods, mostly 13 digits.
            commitment_letter_photo: 收旧承诺函照片.
            commitment_letter_photo_format: 收旧承诺函照片格式.
            device_photo: 收旧设备外观照片.
            device_photo_format: 收旧设备外观照片格式.
            eng_grade: 能效.
            eng_grade_standard: 能效或水效执行的国家标准名称.
            image01: 其他图片1.
            image02: 其他图片2.
            image03: 其他图片3.
            image04: 其他图片4.
            image05: 其他图片5.
            image06: 其他图片6.
            image07: 其他图片7.
            image08: 其他图片8.
            image09: 其他图片9.
            image10: 其他图片10.
            imei1: IMEI_1码. Of phones.
            imei2: IMEI_2码. Of phones with two.
            is_trade_in: 收旧价格是否统计.
            mer_sub_at: 商家优惠金额.
            pack_and_active_photo: 包含完整外包装及sn码的激活照片.
            record_number: 能效或水效备案号.
            register_model: 能效或水效网备案登记型号.
            sales_chnl: 销售方式.
            store_nm: 门店名称.
            trade_in_at: 收旧价格.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
        ...

    @operation("gov_subsidy.update_audit")
    def update_audit(
        self,
        *,
        mchnt_order_id: str,
        online_no: str,
        org_no: str,
        prod_id: str,
        actual_at: str,
        brand_nm: str,
        discount_at: str,
        invoice_info: InvoiceParam,
        mchnt_cd: str,
        notify_url: str,
        payer_tp: str,
        plat_form: str,
        prod_model: str,
        sales_at: str,
        sn_code: str,
        sub_mchnt_cd: str,
        sub_mchnt_nm: str,
        track_info: TrackingParam,
        trans_tm: str,
        upload_time: str,
        trade_in_order_id: str | None = None,
        bar_code: str | None = None,
        commitment_letter_photo: str | None = None,
        commitment_letter_photo_format: str | None = None,
        device_photo: str | None = None,
        device_photo_format: str | None = None,
        eng_grade: str | None = None,
        eng_grade_standard: str | None = None,
        image01: str | None = None,
        image02: str | None = None,
        image03: str | None = None,
        image04: str | None = None,
        image05: str | None = None,
        image06: str | None = None,
        image07: str | None = None,
        image08: str | None = None,
        image09: str | None = None,
        image10: str | None = None,
        imei1: str | None = None,
        imei2: str | None = None,
        is_trade_in: str | None = None,
        mer_sub_at: str | None = None,
        pack_and_active_photo: str | None = None,
        record_number: str | None = None,
        register_model: str | None = None,
        sales_chnl: str | None = None,
        store_nm: str | None = None,
        trade_in_at: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateAuditResponse:
        """Correct a sale that was submitted for audit (更新审核数据).

        Args:
            mchnt_order_id: 商户订单号. The caller's own number of the order.
            online_no: 线上平台订单号.
            org_no: 分公司机构代码. The branch of UnionPay.
            prod_id: 品类.
            actual_at: 实付金额.
            brand_nm: 品牌.
            discount_at: 国补优惠金额.
            invoice_info: 发票信息.
            mchnt_cd: 商户编码.
            notify_url: 审核结果通知地址. Where its notifications are posted: https, without a query string.
            payer_tp: 支付方式类型.
            plat_form: 电商平台方.
            prod_model: 型号.
            sales_at: 订单金额.
            sn_code: SN码.
            sub_mchnt_cd: 店铺编码.
            sub_mchnt_nm: 店铺名称.
            track_info: 物流信息.
            trans_tm: 交易时间.
            upload_time: 审核记录上传时间.
            trade_in_order_id: 收旧订单号.
            bar_code: 商品条码. The number below the bars of the goods, mostly 13 digits.
            commitment_letter_photo: 收旧承诺函照片.
            commitment_letter_photo_format: 收旧承诺函照片格式.
            device_photo: 收旧设备外观照片.
            device_photo_format: 收旧设备外观照片格式.
            eng_grade: 能效.
            eng_grade_standard: 能效或水效执行的国家标准名称.
            image01: 其他图片1.
            image02: 其他图片2.
            image03: 其他图片3.
            image04: 其他图片4.
            image05: 其他图片5.
            image06: 其他图片6.
            image07: 其他图片7.
            image08: 其他图片8.
            image09: 其他图片9.
            image10: 其他图片10.
            imei1: IMEI_1码. Of phones.
            imei2: IMEI_2码. Of phones with two.
            is_trade_in: 收旧价格是否统计.
            mer_sub_at: 商家优惠金额.
            pack_and_active_photo: 包含完整外包装及sn码的激活照片.
            record_number: 能效或水效备案号.
            register_model: 能效或水效网备案登记型号.
            sales_chnl: 销售方式.
            store_nm: 门店名称.
            trade_in_at: 收旧价格.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
        ...

    @operation("gov_subsidy.get_audit")
    def get_audit(
        self,
        *,
        mchnt_order_id: str,
        org_no: str,
        upload_time: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetAuditResponse:
        """Query the audit of a sale (查询审核结果).

        Args:
            mchnt_order_id: 商户订单号. The caller's own number of the order.
            org_no: 分公司机构代码. The branch of UnionPay.
            upload_time: 审核记录上传时间.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
        ...

    @operation("gov_subsidy.invalidate_audit")
    def invalidate_audit(
        self,
        *,
        mchnt_order_id: str,
        org_no: str,
        upload_time: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InvalidateAuditResponse:
        """Withdraw a sale from audit (作废审核数据).

        Args:
            mchnt_order_id: 商户订单号. The caller's own number of the order.
            org_no: 分公司机构代码. The branch of UnionPay.
            upload_time: 审核记录上传时间.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
        ...

    @operation("gov_subsidy.sync_audit_refund")
    def sync_audit_refund(
        self,
        *,
        mchnt_order_id: str,
        org_no: str,
        refund_at: str,
        refund_dt: str,
        upload_time: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SyncAuditRefundResponse:
        """Report the refund of an audited sale (同步非银联支付交易退款信息).

        For payments that did not go through UnionPay.

        Args:
            mchnt_order_id: 商户订单号. The caller's own number of the order.
            org_no: 分公司机构代码. The branch of UnionPay.
            refund_at: 退款金额.
            refund_dt: 退款日期.
            upload_time: 审核记录上传时间.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
        ...

    @operation("gov_subsidy.list_zhejiang_qualifications")
    def list_zhejiang_qualifications(
        self,
        *,
        cert_no: str,
        req_ssn: str,
        cate_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListZhejiangQualificationsResponse:
        """Zhejiang: query a user's rights to subsidies (查询补贴资格).

        Args:
            cert_no: 证件号码. Encrypted on the wire.
            req_ssn: 请求流水号. The caller's own number of this request.
            cate_code: 品类编码.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.claim_zhejiang_qualification")
    def claim_zhejiang_qualification(
        self,
        *,
        name: str,
        cert_no: str,
        cate_code: str,
        req_ssn: str,
        tel: str,
        cert_type: CertType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ClaimZhejiangQualificationResponse:
        """Zhejiang: claim a right for a user (领取资格).

        Args:
            name: 姓名. Encrypted on the wire.
            cert_no: 证件号码. Encrypted on the wire.
            cate_code: 品类编码.
            req_ssn: 请求流水号. The caller's own number of this request.
            tel: 手机号. Encrypted on the wire.
            cert_type: 证件类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.update_zhejiang_qualification")
    def update_zhejiang_qualification(
        self,
        *,
        name: str,
        cert_no: str,
        cate_code: str,
        req_ssn: str,
        tel: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateZhejiangQualificationResponse:
        """Zhejiang: change a right of a user (变更资格).

        Args:
            name: 姓名. Encrypted on the wire.
            cert_no: 证件号码. Encrypted on the wire.
            cate_code: 品类编码.
            req_ssn: 请求流水号. The caller's own number of this request.
            tel: 手机号. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.sync_zhejiang_qualifications")
    def sync_zhejiang_qualifications(
        self,
        *,
        data: Sequence[ZhejiangQualificationParam] | None = None,
        req_ssn: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SyncZhejiangQualificationsResponse:
        """Zhejiang: report that rights were used or given back (核销资格).

        Args:
            data: 资格集合.
            req_ssn: 请求流水号. The caller's own number of this request.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.confirm_zhejiang_multi_category_qualifications")
    def confirm_zhejiang_multi_category_qualifications(
        self,
        *,
        req_ssn: str,
        data: Sequence[ZhejiangMultiCategoryQualificationParam] | None = None,
        req_time: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ConfirmZhejiangMultiCategoryQualificationsResponse:
        """Zhejiang: report the use of rights of the newer categories (n品类核销).

        Args:
            req_ssn: 请求流水号. The caller's own number of this request.
            data: 品类集合.
            req_time: 请求时间.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.issue_zhejiang_auth_code")
    def issue_zhejiang_auth_code(
        self,
        *,
        name: str,
        category_id: str,
        cert_no: str,
        add_code: str,
        cert_type: CertType,
        mobile: str,
        req_ssn: str,
        openid: str | None = None,
        custom_info: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> IssueZhejiangAuthCodeResponse:
        """Zhejiang: apply for a voucher code (申请品类凭证码).

        Args:
            name: 姓名. Encrypted on the wire.
            category_id: 品类编码.
            cert_no: 证件号码. Encrypted on the wire.
            add_code: 区县编码.
            cert_type: 证件类型.
            mobile: 手机号. Encrypted on the wire.
            req_ssn: 请求流水号. The caller's own number of this request.
            openid: 用户id.
            custom_info: 自定义域.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.try_zhejiang_auth_code")
    def try_zhejiang_auth_code(
        self,
        *,
        mchnt_no: str,
        sp_serial_no: str,
        term_no: str,
        auth_code: str,
        category: str,
        county_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TryZhejiangAuthCodeResponse:
        """Zhejiang: redeem a voucher code provisionally (预核销品类凭证码).

        Args:
            mchnt_no: 商户号.
            sp_serial_no: 接入方请求流水号. The caller's own number of this request.
            term_no: 终端号.
            auth_code: 品类凭证码. The voucher code.
            category: 品类编码.
            county_code: 区县编码.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.commit_zhejiang_auth_code")
    def commit_zhejiang_auth_code(
        self,
        *,
        cred_frozen_no: str,
        sp_serial_no: str,
        auth_code: str,
        req_ssn: str,
        trans_date: str,
        trans_time: str,
        acq_org_order_no: str | None = None,
        order_no: str | None = None,
        add_code: str | None = None,
        address: str | None = None,
        amount: int | None = None,
        bank_name: str | None = None,
        bank_subsidy: str | None = None,
        barcode: str | None = None,
        brand: str | None = None,
        corp_name: str | None = None,
        county_code: str | None = None,
        plat_subsidy: str | None = None,
        sale_models: SaleModels | None = None,
        subsidy_amt: int | None = None,
        uniscid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CommitZhejiangAuthCodeResponse:
        """Zhejiang: confirm the redemption of a voucher code (品类凭证码上报确认).

        Args:
            cred_frozen_no: 冻结流水号. From `try_zhejiang_auth_code`.
            sp_serial_no: 接入方请求流水号. The caller's own number of this request.
            auth_code: 品类凭证码. The voucher code.
            req_ssn: 请求流水号. The caller's own number of this request.
            trans_date: 交易日期.
            trans_time: 交易时间.
            acq_org_order_no: 收单机构订单号.
            order_no: 商户订单号.
            add_code: 收货地区编码.
            address: 收货地址.
            amount: 原订单金额. In fen.
            bank_name: 银行机构名称.
            bank_subsidy: 银行补贴金额.
            barcode: 商品条码. The number below the bars of the goods, mostly 13 digits.
            brand: 家电品牌.
            corp_name: 销售企业名称.
            county_code: 区县编码.
            plat_subsidy: 交易平台补贴金额.
            sale_models: 销售方式.
            subsidy_amt: 政府补贴金额. In fen.
            uniscid: 统一社会信息代码. The seller's unified social credit code.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.cancel_zhejiang_auth_code")
    def cancel_zhejiang_auth_code(
        self,
        *,
        cred_frozen_no: str,
        sp_serial_no: str,
        auth_code: str,
        req_ssn: str,
        trans_date: str,
        trans_time: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelZhejiangAuthCodeResponse:
        """Zhejiang: undo a provisional redemption (品类凭证码预核销撤销).

        Args:
            cred_frozen_no: 冻结流水号. From `try_zhejiang_auth_code`.
            sp_serial_no: 接入方请求流水号. The caller's own number of this request.
            auth_code: 品类凭证码. The voucher code.
            req_ssn: 请求流水号. The caller's own number of this request.
            trans_date: 交易日期.
            trans_time: 交易时间.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.refund_zhejiang_auth_code")
    def refund_zhejiang_auth_code(
        self,
        *,
        cred_frozen_no: str,
        sp_serial_no: str,
        auth_code: str,
        req_ssn: str,
        trans_date: str,
        trans_time: str,
        order_no: str | None = None,
        add_code: str | None = None,
        address: str | None = None,
        bank_name: str | None = None,
        bank_subsidy: str | None = None,
        barcode: str | None = None,
        brand: str | None = None,
        corp_name: str | None = None,
        plat_subsidy: str | None = None,
        sale_models: SaleModels | None = None,
        subsidy_amt: int | None = None,
        uniscid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RefundZhejiangAuthCodeResponse:
        """Zhejiang: undo a confirmed redemption (品类凭证码上报撤销).

        Args:
            cred_frozen_no: 冻结流水号. From `try_zhejiang_auth_code`.
            sp_serial_no: 接入方请求流水号. The caller's own number of this request.
            auth_code: 品类凭证码. The voucher code.
            req_ssn: 请求流水号. The caller's own number of this request.
            trans_date: 交易日期.
            trans_time: 交易时间.
            order_no: 商户订单号.
            add_code: 收货地区编码.
            address: 收货地址.
            bank_name: 银行机构名称.
            bank_subsidy: 银行补贴金额.
            barcode: 商品条码. The number below the bars of the goods, mostly 13 digits.
            brand: 家电品牌.
            corp_name: 销售企业名称.
            plat_subsidy: 交易平台补贴金额.
            sale_models: 销售方式.
            subsidy_amt: 政府补贴金额. In fen.
            uniscid: 统一社会信息代码. The seller's unified social credit code.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.get_zhejiang_goods")
    def get_zhejiang_goods(
        self,
        *,
        req_ssn: str,
        goods_bar_code: str | None = None,
        province: str | None = None,
        req_time: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetZhejiangGoodsResponse:
        """Zhejiang: query registered goods (商品信息查询).

        Args:
            req_ssn: 请求流水号. The caller's own number of this request.
            goods_bar_code: 商品条码. The number below the bars of the goods, mostly 13 digits.
            province: 省份代码.
            req_time: 请求时间.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.get_zhejiang_sn_code")
    def get_zhejiang_sn_code(
        self,
        *,
        goods_bar_code: str,
        goods_type: str,
        province: str,
        req_ssn: str,
        req_time: str,
        sn: str,
        imei1: str | None = None,
        imei2: str | None = None,
        manufact_cert_code: str | None = None,
        sales_models: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetZhejiangSnCodeResponse:
        """Zhejiang: query whether a serial number was sold (sn码销售状态查询).

        Args:
            goods_bar_code: 商品条码. The number below the bars of the goods, mostly 13 digits.
            goods_type: 商品品类.
            province: 省份代码.
            req_ssn: 请求流水号. The caller's own number of this request.
            req_time: 请求时间.
            sn: 商品SN码.
            imei1: IMEI_1码. Of phones.
            imei2: IMEI_2码. Of phones with two.
            manufact_cert_code: 厂商统一社会信用代码.
            sales_models: 渠道类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.lock_zhejiang_sn_code")
    def lock_zhejiang_sn_code(
        self,
        *,
        create_user: str,
        goods_bar_code: str,
        goods_name: str,
        goods_type: str,
        order_price: str,
        province: str,
        req_ssn: str,
        req_time: str,
        sell_orderid: str,
        sn: str,
        trans_orderid: str,
        acquire_code: str | None = None,
        brand: str | None = None,
        city: str | None = None,
        county: str | None = None,
        goods_model: str | None = None,
        imei1: str | None = None,
        imei2: str | None = None,
        is_ai_product: str | None = None,
        manufact_cert_code: str | None = None,
        mfr_info: str | None = None,
        sale_models: str | None = None,
        sale_time: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> LockZhejiangSnCodeResponse:
        """Zhejiang: lock the serial number of a sold device (sn码锁定).

        Args:
            create_user: 发起方.
            goods_bar_code: 商品条码. The number below the bars of the goods, mostly 13 digits.
            goods_name: 商品名称.
            goods_type: 商品品类.
            order_price: 订单金额.
            province: 省份代码.
            req_ssn: 请求流水号. The caller's own number of this request.
            req_time: 请求时间.
            sell_orderid: 销售订单号.
            sn: 商品SN码.
            trans_orderid: 交易订单号.
            acquire_code: 收单机构.
            brand: 具体品牌.
            city: 市级区域代码.
            county: 区县区域代码.
            goods_model: 商品型号.
            imei1: IMEI_1码. Of phones.
            imei2: IMEI_2码. Of phones with two.
            is_ai_product: 是否AI产品.
            manufact_cert_code: 厂商统一社会信用代码.
            mfr_info: 厂商信息.
            sale_models: 渠道类型.
            sale_time: 销售时间.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...

    @operation("gov_subsidy.unlock_zhejiang_sn_code")
    def unlock_zhejiang_sn_code(
        self,
        *,
        create_user: str,
        goods_bar_code: str,
        goods_name: str,
        goods_type: str,
        order_price: str,
        ori_pay_orderid: str,
        province: str,
        req_ssn: str,
        req_time: str,
        sell_orderid: str,
        sn: str,
        trans_orderid: str,
        acquire_code: str | None = None,
        brand: str | None = None,
        city: str | None = None,
        county: str | None = None,
        goods_model: str | None = None,
        imei1: str | None = None,
        imei2: str | None = None,
        is_ai_product: str | None = None,
        manufact_cert_code: str | None = None,
        mfr_info: str | None = None,
        sale_time: str | None = None,
        sales_models: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UnlockZhejiangSnCodeResponse:
        """Zhejiang: unlock the serial number of a device (sn码解锁).

        Args:
            create_user: 发起方.
            goods_bar_code: 商品条码. The number below the bars of the goods, mostly 13 digits.
            goods_name: 商品名称.
            goods_type: 商品品类.
            order_price: 订单金额.
            ori_pay_orderid: 原支付订单号.
            province: 省份代码.
            req_ssn: 请求流水号. The caller's own number of this request.
            req_time: 请求时间.
            sell_orderid: 销售订单号.
            sn: 商品SN码.
            trans_orderid: 交易订单号.
            acquire_code: 收单机构.
            brand: 具体品牌.
            city: 市级区域代码.
            county: 区县区域代码.
            goods_model: 商品型号.
            imei1: IMEI_1码. Of phones.
            imei2: IMEI_2码. Of phones with two.
            is_ai_product: 是否AI产品.
            manufact_cert_code: 厂商统一社会信用代码.
            mfr_info: 厂商信息.
            sale_time: 销售时间.
            sales_models: 渠道类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
        ...


class GovSubsidyService(_Operations, Sync):
    """Government subsidies for consumer goods (国补专区)."""


class AsyncGovSubsidyService(_Operations, Async):
    """Government subsidies for consumer goods (国补专区)."""
