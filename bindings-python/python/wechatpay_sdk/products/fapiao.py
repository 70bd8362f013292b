# Generated from api/fapiao.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Electronic invoices (fapiao) (电子发票)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._files import stream
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from wechatpay_sdk._files import FileStream
    from wechatpay_sdk._input import FileInput

AbilityStatus = Union[Literal["AUTHORIZED", "AUTHORIZE_PENDING", "DEAUTHORIZED", "AUTHORIZE_FAILED"], str]
"""能力授权状态."""
AbilityType = Union[Literal["BASE_ABILITY", "REAL_ESTATE_ABILITY", "REFINED_OIL_ABILITY"], str]
"""能力类型."""
BuyerType = Union[Literal["INDIVIDUAL", "ORGANIZATION"], str]
"""购买方类型."""
CardStatus = Union[Literal["INSERT_ACCEPTED", "INSERTED", "DISCARD_ACCEPTED", "DISCARDED"], str]
"""发票卡券状态."""
CertificateType = Union[Literal["IDENTITY_CARD", "PASSPORT", "HONG_KONG_PERMIT", "MACAO_PERMIT", "TAIWAN_PERMIT", "FOREIGNER_RESIDENCE_PERMIT", "HONG_KONG_RESIDENT_CARD", "MACAO_RESIDENT_CARD", "TAIWAN_RESIDENT_CARD", "MILITARY_OFFICER_CARD", "ARMED_POLICE_OFFICER_CARD", "SOLDIER_CARD", "HOMECOMING_CERT", "TAIWAN_COMPATRIOT_CERT"], str]
"""出行人证件类型."""
DigitalTaxModeStatus = Union[Literal["APPROVAL_PENDING", "ACCESS_CONFIRMED_PENDING", "ABILITY_CONFIRMED_PENDING", "BILLING_PERSON_REGISTER_PENDING", "BILLING_PERSON_CONFIRMED_PENDING", "SECURITY_SETTING_PENDING", "APPLY_FAILED", "DISABLED", "ENABLED", "RESOURCE_EXPIRED"], str]
"""接入状态."""
FapiaoAbilityTypeList = Union[Literal["BASE_ABILITY", "REAL_ESTATE_ABILITY", "REFINED_OIL_ABILITY"], str]
"""发票能力类型."""
FapiaoBillType = Union[Literal["COMM_FAPIAO", "VAT_FAPIAO"], str]
"""开具的发票类型."""
FapiaoFileStatus = Union[Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED", "ISSUE_FAILED", "REVERSE_FAILED"], str]
"""发票状态."""
FapiaoMode = Union[Literal["THIRD_OR_SELF_FAPIAO", "TENCENT_DIGITAL_TAX"], str]
"""开票模式."""
FapiaoStatusFapiaoStatus = Union[Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED"], str]
"""发票状态."""
FapiaoStatusValue = Union[Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED", "ISSUE_FAILED", "REVERSE_FAILED"], str]
"""发票状态."""
FileType = Union[Literal["PDF"], str]
"""文件类型."""
InviteFailedCode = Union[Literal["UNKNOWN_TAX_INFO", "INVALID_COMPANY_INFO", "NOT_MEET_ACCESS_CONDITION", "NOT_IN_PILOT_SCOPE", "MISSING_TAX_AUTHORITY_CODE", "MERCHANT_INFO_NOT_SET", "UNKNOWN_ERROR"], str]
"""商户邀请失败错误码."""
MchInviteStatus = Union[Literal["MCH_INVITE_SUCC", "MCH_INVITE_FAILED"], str]
"""商户邀请状态."""
OperationType = Union[Literal["AUTH_BINDING"], str]
"""操作类型."""
PayChannel = Union[Literal["WECHAT_PAY"], str]
"""支付渠道."""
RealEstateLeasingFapiaoItemUnit = Union[Literal["METER", "SQUARE_METER", "SQUARE_KILOMETER", "HECTARE", "SQUARE_KILOMETER_ABBREVIATION", "SQUARE_METER_ABBREVIATION", "HECTARE_ABBREVIATION", "MU"], str]
"""面积单位."""
RefinedOilFapiaoItemUnit = Union[Literal["TON", "LITER"], str]
"""成品油单位."""
ReverseReason = Union[Literal["ISSUE_ERROR", "SALES_RETURN", "SERVICE_SUSPENTION", "SALES_DISCOUNT"], str]
"""冲红原因."""
Scene = Union[Literal["WITH_WECHATPAY", "WITHOUT_WECHATPAY"], str]
"""开票场景."""
Source = Union[Literal["WEB", "MINIPROGRAM"], str]
"""开票来源."""
TaxPreferMark = Union[Literal["NO_FAVORABLE", "OUTSIDE_VAT", "VAT_EXEMPT", "NORMAL_ZERO_RATED", "EXPORT_ZERO_RATED"], str]
"""税收优惠政策标识."""
ThirdPartyModeStatus = Union[Literal["DISABLED", "ENABLED"], str]
"""第三方."""
TransportationClasses = Union[Literal["SHIP_FIRST_CLASS_CABIN", "SHIP_SECOND_CLASS_CABIN", "SHIP_THIRD_CLASS_CABIN"], str]
"""交通工具等级."""
TransportationType = Union[Literal["LONG_DISTANCE_BUS", "PUBLIC_TRANSPORTATION", "CAR", "SHIP", "OTHER_TRANSPORTATION"], str]
"""交通工具类型."""


class Ability(Model):
    """Ability."""

    type: AbilityType
    """能力类型."""
    status: AbilityStatus
    """能力授权状态."""
    authorize_fail_reason: str | None = None
    """能力授权失败原因."""


class BillingPerson(Model):
    """Billing person."""

    id: str | None = None
    """开票人ID."""
    name: str | None = None
    """开票人姓名."""


class Buyer(Model):
    """Buyer."""

    _sensitive = frozenset({"email", "phone"})

    type: BuyerType
    """购买方类型."""
    name: str
    """名称."""
    out_trade_no: str | None = None
    """商户订单号. The merchant's own number of the order."""
    taxpayer_id: str | None = None
    """纳税人识别号. Needed for organisations."""
    address: str | None = None
    """地址."""
    amount: int | None = None
    """订单金额. In fen."""
    bank_account: str | None = None
    """银行账号."""
    bank_name: str | None = None
    """开户银行名称."""
    email: str | None = None
    """邮箱地址."""
    fapiao_bill_type: FapiaoBillType | None = None
    """开具的发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice."""
    phone: str | None = None
    """手机号."""
    telephone: str | None = None
    """电话."""
    user_apply_message: str | None = None
    """留言信息."""


class Card(Model):
    """Card."""

    card_appid: str
    """插卡公众号AppID."""
    card_openid: str
    """用户在插卡公众号下的OpenID."""
    card_status: CardStatus
    """发票卡券状态. `INSERT_ACCEPTED`: being put into the card pack; `INSERTED`: there; `DISCARD_ACCEPTED`, `DISCARDED`: made void with the invoice."""
    card_id: str | None = None
    """电子发票卡券模板ID."""
    card_code: str | None = None
    """电子发票在卡包中的编码."""


class CreateCardTemplateResponse(Model):
    """Create card template response."""

    card_appid: str
    """插卡服务号AppID."""
    card_id: str
    """卡券模板ID."""


class DevelopmentConfig(Model):
    """Development config."""

    callback_url: str
    """回调地址. Where events of invoices are posted: https, without a query string."""
    show_fapiao_cell: bool | None = None
    """全部账单展示开发票入口开关. Whether every bill shows the way to an invoice."""
    support_vat_fapiao: bool | None = None
    """商户是否支持开电子专票. Whether special VAT invoices are issued, too."""


class DigitalTaxMode(Model):
    """Digital tax mode."""

    _models = {"ability_info": "Ability", "billing_person_info": "BillingPerson"}

    status: DigitalTaxModeStatus
    """接入状态."""
    ability_info: list[Ability] | None = None
    """能力信息."""
    access_fail_reason: str | None = None
    """接入失败原因."""
    access_time: str | None = None
    """接入时间. RFC 3339."""
    billing_person_info: list[BillingPerson] | None = None
    """开票人信息."""
    expired_time: str | None = None
    """过期时间. RFC 3339."""


class ExtraInformation(Model):
    """Extra information."""

    drawer: str
    """开票人. Who issues it."""
    payee: str | None = None
    """收款人. Who collects the money."""
    reviewer: str | None = None
    """复核人. Who checks it."""


class Fapiao(Model):
    """Fapiao."""

    _models = {"buyer_information": "Buyer", "extra_information": "ExtraInformation", "seller_information": "Seller", "blue_fapiao": "IssuedFapiao", "card_information": "Card", "items": "FapiaoItem", "red_fapiao": "IssuedFapiao"}

    status: FapiaoStatusValue
    """发票状态."""
    fapiao_id: str
    """商户发票单号. The merchant's own number of the invoice."""
    amount: int
    """总金额. In fen."""
    buyer_information: Buyer
    """购买方信息."""
    extra_information: ExtraInformation
    """附加信息."""
    seller_information: Seller
    """销售方信息."""
    tax_amount: int
    """总税额. In fen."""
    total_amount: int
    """总价税合计. In fen."""
    blue_fapiao: IssuedFapiao | None = None
    """蓝字发票信息."""
    card_information: Card | None = None
    """电子发票卡券信息."""
    fapiao_error_code: str | None = None
    """开票失败错误码."""
    fapiao_error_message: str | None = None
    """开票失败原因. Set when it failed."""
    items: list[FapiaoItem] | None = None
    """发票行信息."""
    red_fapiao: IssuedFapiao | None = None
    """红字发票信息."""
    remark: str | None = None
    """备注信息."""


class FapiaoFile(Model):
    """Fapiao file."""

    status: FapiaoFileStatus | None = None
    """发票状态."""
    fapiao_id: str | None = None
    """商户发票单号. The merchant's own number of the invoice."""
    download_url: str | None = None
    """发票文件下载地址."""


class FapiaoItem(Model):
    """Fapiao item."""

    amount: int
    """单行金额. In fen."""
    discount: bool
    """是否折扣行. This line is a discount on the line before it."""
    goods_name: str
    """货物或应税劳务."""
    quantity: int
    """数量."""
    tax_amount: int
    """单行税额. In fen."""
    tax_code: str
    """税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`."""
    tax_rate: int
    """税率. In ten thousandths: 1300 is 13 %."""
    total_amount: int
    """单行金额合计. In fen."""
    unit_price: int
    """单价. In fen."""
    specification: str | None = None
    """规格型号."""
    tax_prefer_mark: TaxPreferMark | None = None
    """税收优惠政策标识."""
    unit: str | None = None
    """单位."""


class FapiaoResource(Model):
    """Fapiao resource."""

    _models = {"fapiao_information": "FapiaoStatus"}

    mchid: str
    """微信支付分配的商户号."""
    fapiao_apply_id: str
    """冲红时指定的发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay."""
    fapiao_information: list[FapiaoStatus]
    """发票申请单下关联的所有发票信息."""
    sub_mchid: str | None = None
    apply_time: str | None = None
    """用户填写时间. RFC 3339."""


class FapiaoStatus(Model):
    """Fapiao status."""

    fapiao_id: str
    """商户发票单号. The merchant's own number of the invoice."""
    card_status: CardStatus
    """发票状态. `INSERT_ACCEPTED`: being put into the card pack; `INSERTED`: there; `DISCARD_ACCEPTED`, `DISCARDED`: made void with the invoice."""
    fapiao_status: FapiaoStatusFapiaoStatus
    """发票状态. `ISSUE_ACCEPTED`, `REVERSE_ACCEPTED`: being worked on; `ISSUED`, `REVERSED`: done."""


class GetApplicationResponse(Model):
    """Get application response."""

    _models = {"fapiao_information": "Fapiao"}

    total_count: int
    """发票数量."""
    fapiao_information: list[Fapiao] | None = None
    """发票信息."""


class GetInviteUrlResponse(Model):
    """Get invite url response."""

    miniprogram_appid: str
    """开通小程序AppID."""
    invite_url: str
    """邀请开通二维码链接."""
    miniprogram_path: str
    """开通小程序跳转路径."""


class GetMerchantBaseInformationResponse(Model):
    """Get merchant base information response."""

    _models = {"extra_information": "ExtraInformation", "seller_information": "Seller"}

    extra_information: ExtraInformation
    """附加信息."""
    seller_information: Seller
    """销售方信息."""


class GetSubMerchantCheckStatusResponse(Model):
    """Get sub merchant check status response."""

    _models = {"digital_tax_mode": "DigitalTaxMode", "third_mode": "ThirdPartyMode"}

    sub_mchid: str
    """子商户号."""
    digital_tax_mode: DigitalTaxMode | None = None
    """数电发票模式."""
    third_mode: ThirdPartyMode | None = None
    """第三方开票模式."""


class GetUserTitleUrlResponse(Model):
    """Get user title url response."""

    miniprogram_appid: str | None = None
    """抬头填写小程序AppID."""
    miniprogram_path: str | None = None
    """抬头填写小程序页面路径."""
    miniprogram_user_name: str | None = None
    """抬头填写小程序的用户名."""
    title_url: str | None = None
    """抬头填写链接."""


class InvitedMerchant(Model):
    """Invited merchant."""

    tax_id: str
    """商户税号."""
    ep_name: str
    """商户名称."""
    invite_code: str
    """服务商邀请商户code."""
    mch_invite_status: MchInviteStatus
    """邀请商户的状态."""
    operate_time: str
    """商户操作时间. RFC 3339."""
    sub_mchid: str | None = None
    """邀请的商户商户号."""
    invite_failed_code: InviteFailedCode | None = None
    """商户邀请失败错误码."""
    invite_failed_reason: str | None = None
    """商户邀请失败的原因."""


class IssuedFapiao(Model):
    """Issued fapiao."""

    fapiao_number: str
    """发票号码. The tax authority's number of the invoice."""
    fapiao_time: str
    """开票时间. RFC 3339."""
    check_code: str | None = None
    """校验码. The tax authority's code to check the invoice by."""
    fapiao_code: str | None = None
    """发票代码. The tax authority's code of the invoice; fully digital invoices have none."""
    password: str | None = None
    """密码. The cipher that is printed on the invoice."""


class Links(Model):
    """Links."""

    _names = {"self_": "self"}

    next: str | None = None
    """下一页链接."""
    prev: str | None = None
    """上一页链接."""
    self_: str | None = None
    """当前链接."""


class ListFilesResponse(Model):
    """List files response."""

    _models = {"fapiao_download_info_list": "FapiaoFile"}

    fapiao_download_info_list: list[FapiaoFile] | None = None
    """发票列表."""


class ListInvitedMerchantsResponse(Page["InvitedMerchant"]):
    """List invited merchants response."""

    _models = {"links": "Links", "mch_invite_result_list": "InvitedMerchant"}

    offset: int
    """本次查询的起始位置."""
    limit: int
    """本次查询的最大数量."""
    total_count: int
    """总数. Of all pages."""
    links: Links | None = None
    """相关链接."""
    mch_invite_result_list: list[InvitedMerchant] | None = None
    """邀请的商户结果."""


class ListTaxCodesResponse(Page["TaxCode"]):
    """List tax codes response."""

    _models = {"data": "TaxCode", "links": "Links"}

    offset: int
    """分页起始位置."""
    limit: int
    """分页大小."""
    total_count: int
    """总记录数. Of all pages."""
    data: list[TaxCode]
    """本次查询到的数据."""
    links: Links | None = None
    """相关链接."""


class Seller(Model):
    """Seller."""

    name: str
    """名称."""
    taxpayer_id: str
    """纳税人识别号. Needed for organisations."""
    address: str | None = None
    """地址."""
    bank_account: str | None = None
    """银行账号."""
    bank_name: str | None = None
    """开户银行."""
    telephone: str | None = None
    """电话."""


class TaxCode(Model):
    """Tax code."""

    goods_name: str
    """货物或应税劳务或服务名称."""
    tax_code: str
    """货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`."""
    tax_prefer_mark: str
    """税收优惠政策标识."""
    tax_rate: int
    """税率. In ten thousandths: 1300 is 13 %."""
    goods_id: int | None = None
    goods_category: str | None = None


class ThirdPartyMode(Model):
    """Third party mode."""

    status: ThirdPartyModeStatus
    """第三方."""


class UploadFileResponse(Model):
    """Upload file response."""

    fapiao_media_id: str
    """电子发票文件ID. The number that `upload_file` has given."""


class UserAppliedFapiaoStatus(Model):
    """User applied fapiao status."""

    fapiao_id: str
    """商户发票单号. The merchant's own number of the invoice."""
    card_status: str
    """卡包状态."""
    fapiao_status: str
    """发票状态."""


class UserAppliedResource(Model):
    """User applied resource."""

    _models = {"fapiao_information": "UserAppliedFapiaoStatus"}

    mchid: str
    """微信支付分配的商户号."""
    fapiao_apply_id: str
    """发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay."""
    apply_time: str
    """用户完成发票抬头填写的时间. RFC 3339."""
    sub_mchid: str | None = None
    fapiao_information: list[UserAppliedFapiaoStatus] | None = None
    """发票列表."""


class BuyerParam(TypedDict, total=False):
    """Buyer. What `Buyer` is when sent."""

    type: Required[BuyerType]
    """购买方类型."""
    name: Required[str]
    """名称. At most 256 characters."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order. At most 32 characters."""
    taxpayer_id: str
    """纳税人识别号. Needed for organisations. At most 32 characters."""
    address: str
    """地址. At most 128 characters."""
    amount: int
    """订单金额. In fen."""
    bank_account: str
    """银行账号. At most 32 characters."""
    bank_name: str
    """开户银行名称. At most 128 characters."""
    email: str
    """邮箱地址. Encrypted on the wire."""
    fapiao_bill_type: FapiaoBillType
    """开具的发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice."""
    phone: str
    """手机号. Encrypted on the wire."""
    telephone: str
    """电话. At most 32 characters."""
    user_apply_message: str
    """留言信息. At most 100 characters."""


class CardTemplateParam(TypedDict, total=False):
    """Card template."""

    logo_url: Required[str]
    """卡券logo地址. At most 1024 characters."""
    custom_cell: CustomCellParam
    """卡券自定义cell位配置."""
    payee_name: str
    """收款方名称. At most 32 characters."""


class CustomCellParam(TypedDict, total=False):
    """Custom cell."""

    description: Required[str]
    """cell位描述. At most 6 characters."""
    words: Required[str]
    """cell位文字. At most 5 characters."""
    jump_url: str
    """点击cell位跳转的地址. At most 1024 characters."""
    miniprogram_path: str
    """跳转小程序的页面路径. At most 1024 characters."""
    miniprogram_user_name: str
    """跳转小程序的用户名. At most 32 characters."""


class ExtraInformationParam(TypedDict, total=False):
    """Extra information. What `ExtraInformation` is when sent."""

    drawer: Required[str]
    """开票人. Who issues it. At most 20 characters."""
    payee: str
    """收款人. Who collects the money."""
    reviewer: str
    """复核人. Who checks it."""


class FapiaoCardParam(TypedDict, total=False):
    """Fapiao card."""

    fapiao_media_id: Required[str]
    """电子发票文件ID. The number that `upload_file` has given. At most 128 characters."""
    amount: Required[int]
    """总金额. In fen."""
    extra_information: Required[ExtraInformationParam]
    """附加信息."""
    fapiao_number: Required[str]
    """发票号码. The tax authority's number of the invoice. At most 20 characters."""
    fapiao_time: Required[str | datetime]
    """开票时间. At most 32 characters, RFC 3339."""
    seller_information: Required[SellerParam]
    """销售方信息."""
    tax_amount: Required[int]
    """总税额. In fen."""
    total_amount: Required[int]
    """总价税合计. In fen."""
    check_code: str
    """校验码. The tax authority's code to check the invoice by. At most 20 characters."""
    fapiao_code: str
    """发票代码. The tax authority's code of the invoice; fully digital invoices have none. At most 12 characters."""
    items: Sequence[FapiaoItemParam]
    """发票行信息."""
    password: str
    """密码. The cipher that is printed on the invoice. At most 1024 characters."""
    remark: str
    """备注信息. At most 200 characters."""


class FapiaoItemParam(TypedDict, total=False):
    """Fapiao item. What `FapiaoItem` is when sent."""

    amount: Required[int]
    """单行金额. In fen."""
    discount: Required[bool]
    """是否折扣行. This line is a discount on the line before it."""
    goods_name: Required[str]
    """货物或应税劳务. At most 128 characters."""
    quantity: Required[int]
    """数量."""
    tax_amount: Required[int]
    """单行税额. In fen."""
    tax_code: Required[str]
    """税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters."""
    tax_rate: Required[int]
    """税率. In ten thousandths: 1300 is 13 %."""
    total_amount: Required[int]
    """单行金额合计. In fen."""
    unit_price: Required[int]
    """单价. In fen."""
    specification: str
    """规格型号. At most 20 characters."""
    tax_prefer_mark: TaxPreferMark
    """税收优惠政策标识."""
    unit: str
    """单位. At most 32 characters."""


class GeneralFapiaoParam(TypedDict, total=False):
    """General fapiao."""

    billing_person_id: Required[str]
    """开票人ID. Who issues it, registered with the tax authority. At most 64 characters."""
    fapiao_id: Required[str]
    """商户发票单号. The merchant's own number of the invoice. At most 32 characters."""
    fapiao_bill_type: Required[FapiaoBillType]
    """发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice."""
    items: Required[Sequence[GeneralFapiaoItemParam]]
    """发票行信息."""
    total_amount: Required[int]
    """总价税合计. In fen."""
    transaction_information: Required[Sequence[TransactionParam]]
    """交易信息."""
    billing_person: str
    """开票人名称. At most 64 characters."""
    export_business_policy_code: int
    """出口业务适用政策代码. One of 1, 2 and 3."""
    remark: str
    """发票备注."""
    vat_refund_levy_code: int
    """增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12."""


class GeneralFapiaoItemParam(TypedDict, total=False):
    """General fapiao item."""

    discount: Required[bool]
    """是否折扣行. This line is a discount on the line before it."""
    goods_name: Required[str]
    """货物或应税劳务. At most 128 characters."""
    tax_code: Required[str]
    """税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters."""
    tax_rate: Required[int]
    """税率. In ten thousandths: 1300 is 13 %."""
    total_amount: Required[int]
    """单行金额合计. In fen."""
    goods_category: str
    """货物或应税劳务或服务分类."""
    preferential_policy_code: int
    """优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18."""
    quantity: int
    """数量."""
    specification: str
    """规格型号. At most 20 characters."""
    tax_prefer_mark: str
    """税收优惠政策标识."""
    unit: str
    """单位. At most 32 characters."""


class NewFapiaoParam(TypedDict, total=False):
    """New fapiao."""

    fapiao_id: Required[str]
    """商户发票单号. The merchant's own number of the invoice."""
    items: Required[Sequence[NewFapiaoItemParam]]
    """发票行信息."""
    need_list: Required[bool]
    """是否以清单形式开具发票. The goods are listed on a sheet of their own."""
    total_amount: Required[int]
    """总价税合计. In fen."""
    remark: str
    """发票备注."""


class NewFapiaoBuyerParam(TypedDict, total=False):
    """New fapiao buyer."""

    type: Required[str]
    """购买方类型."""
    name: Required[str]
    """名称."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    taxpayer_id: str
    """纳税人识别号. Needed for organisations."""
    address: str
    """地址."""
    amount: int
    """订单金额. In fen."""
    bank_account: str
    """银行账号."""
    bank_name: str
    """开户银行."""
    email: str
    """邮箱地址. Encrypted on the wire."""
    fapiao_bill_type: str
    """开具发票类型."""
    phone: str
    """手机号. Encrypted on the wire."""
    telephone: str
    """电话."""
    user_apply_message: str
    """用户留言信息."""


class NewFapiaoItemParam(TypedDict, total=False):
    """New fapiao item."""

    discount: Required[bool]
    """是否折扣行. This line is a discount on the line before it."""
    quantity: Required[int]
    """数量."""
    tax_code: Required[str]
    """货物或应税劳务或服务编码. The tax authority's code of the goods; see `list_tax_codes`."""
    total_amount: Required[int]
    """单行金额合计. In fen."""
    goods_id: int
    goods_category: str
    """货物或应税劳务或服务分类."""
    goods_name: str
    """货物或应税劳务."""
    specification: str
    """规格型号."""
    tax_prefer_mark: str
    """税收优惠政策标识."""
    tax_rate: int
    """税率. In ten thousandths: 1300 is 13 %."""
    unit: str
    """单位."""


class PassengerParam(TypedDict, total=False):
    """Passenger."""

    name: Required[str]
    """出行人名称. At most 20 characters."""
    certificate_number: Required[str]
    """证件号码. Encrypted on the wire."""
    certificate_type: Required[CertificateType]
    """出行人证件类型."""
    departure_date: Required[str | datetime]
    """出行日期. RFC 3339."""
    departure_place: Required[str]
    """出发地. At most 80 characters."""
    destination: Required[str]
    """目的地. At most 80 characters."""
    transportation_type: Required[TransportationType]
    """交通工具类型."""
    transportation_classes: TransportationClasses
    """交通工具等级."""


class PassengerTransportFapiaoParam(TypedDict, total=False):
    """Passenger transport fapiao."""

    billing_person_id: Required[str]
    """开票人ID. Who issues it, registered with the tax authority. At most 64 characters."""
    fapiao_id: Required[str]
    """商户发票单号. The merchant's own number of the invoice. At most 32 characters."""
    fapiao_bill_type: Required[FapiaoBillType]
    """发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice."""
    items: Required[Sequence[PassengerTransportFapiaoItemParam]]
    """发票行信息."""
    total_amount: Required[int]
    """总价税合计. In fen."""
    transaction_information: Required[Sequence[TransactionParam]]
    """交易信息."""
    billing_person: str
    """开票人名称. At most 64 characters."""
    export_business_policy_code: int
    """出口业务适用政策代码. One of 1, 2 and 3."""
    remark: str
    """发票备注."""
    vat_refund_levy_code: int
    """增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12."""


class PassengerTransportFapiaoItemParam(TypedDict, total=False):
    """Passenger transport fapiao item."""

    discount: Required[bool]
    """是否折扣行. This line is a discount on the line before it."""
    goods_name: Required[str]
    """货物或应税劳务. At most 128 characters."""
    tax_code: Required[str]
    """税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 19 characters."""
    tax_rate: Required[int]
    """税率. In ten thousandths: 1300 is 13 %."""
    total_amount: Required[int]
    """单行金额合计. In fen."""
    passenger_information: PassengerParam
    """出行人额外信息."""
    preferential_policy_code: int
    """优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18."""
    quantity: int
    """数量."""
    specification: str
    """规格型号. At most 20 characters."""
    unit: str
    """单位."""


class RealEstateLeaseParam(TypedDict, total=False):
    """Real estate lease."""

    address: Required[str]
    """不动产坐落地址. At most 80 characters."""
    cross_city_flag: Required[bool]
    """跨地."""
    lease_period_end: Required[str | datetime]
    """租赁期止. At most 32 characters, RFC 3339."""
    lease_period_start: Required[str | datetime]
    """租赁期起. At most 32 characters, RFC 3339."""
    province: Required[str]
    """不动产坐落省份. At most 20 characters."""
    certificate_no: str
    """产权证书. Encrypted on the wire."""
    plate_no: Sequence[str]
    """车牌号."""
    city: str
    """不动产坐落城市. At most 20 characters."""


class RealEstateLeasingFapiaoParam(TypedDict, total=False):
    """Real estate leasing fapiao."""

    billing_person_id: Required[str]
    """开票人ID. Who issues it, registered with the tax authority. At most 64 characters."""
    fapiao_id: Required[str]
    """商户发票单号. The merchant's own number of the invoice. At most 32 characters."""
    fapiao_bill_type: Required[FapiaoBillType]
    """发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice."""
    items: Required[Sequence[RealEstateLeasingFapiaoItemParam]]
    """发票行信息."""
    total_amount: Required[int]
    """总价税合计. In fen."""
    transaction_information: Required[Sequence[TransactionParam]]
    """交易信息."""
    billing_person: str
    """开票人名称. At most 64 characters."""
    export_business_policy_code: int
    """出口业务适用政策代码. One of 1, 2 and 3."""
    remark: str
    """发票备注."""
    vat_refund_levy_code: int
    """增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12."""


class RealEstateLeasingFapiaoItemParam(TypedDict, total=False):
    """Real estate leasing fapiao item."""

    discount: Required[bool]
    """是否折扣行. This line is a discount on the line before it."""
    goods_name: Required[str]
    """货物或应税劳务. At most 128 characters."""
    tax_code: Required[str]
    """税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters."""
    tax_rate: Required[int]
    """税率. In ten thousandths: 1300 is 13 %."""
    total_amount: Required[int]
    """单行金额合计. In fen."""
    goods_category: str
    """货物或应税劳务或服务分类."""
    preferential_policy_code: int
    """优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18."""
    quantity: int
    """数量."""
    real_estate_leasing_information: RealEstateLeaseParam
    """不动产租赁特定行业额外信息."""
    specification: str
    """规格型号. At most 20 characters."""
    tax_prefer_mark: str
    """税收优惠政策标识."""
    unit: RealEstateLeasingFapiaoItemUnit
    """面积单位."""


class RefinedOilFapiaoParam(TypedDict, total=False):
    """Refined oil fapiao."""

    billing_person_id: Required[str]
    """开票人ID. Who issues it, registered with the tax authority. At most 64 characters."""
    fapiao_id: Required[str]
    """商户发票单号. The merchant's own number of the invoice. At most 32 characters."""
    fapiao_bill_type: Required[FapiaoBillType]
    """发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice."""
    items: Required[Sequence[RefinedOilFapiaoItemParam]]
    """发票行信息."""
    total_amount: Required[int]
    """总价税合计. In fen."""
    transaction_information: Required[Sequence[TransactionParam]]
    """交易信息."""
    billing_person: str
    """开票人名称. At most 64 characters."""
    export_business_policy_code: int
    """出口业务适用政策代码. One of 1, 2 and 3."""
    remark: str
    """发票备注."""
    vat_refund_levy_code: int
    """增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12."""


class RefinedOilFapiaoItemParam(TypedDict, total=False):
    """Refined oil fapiao item."""

    discount: Required[bool]
    """是否折扣行. This line is a discount on the line before it."""
    goods_name: Required[str]
    """货物或应税劳务. At most 128 characters."""
    tax_code: Required[str]
    """税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters."""
    tax_rate: Required[int]
    """税率. In ten thousandths: 1300 is 13 %."""
    total_amount: Required[int]
    """单行金额合计. In fen."""
    preferential_policy_code: int
    """优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18."""
    quantity: int
    """数量."""
    refined_oil_information: RefinedOilTradeParam
    """成品油行业额外信息."""
    specification: str
    """规格型号. At most 20 characters."""
    unit: RefinedOilFapiaoItemUnit
    """成品油单位."""


class RefinedOilTradeParam(TypedDict, total=False):
    """Refined oil trade."""

    gun_number: Required[str]
    """加油枪号码. At most 10 characters."""
    station: Required[str]
    """成品油站点. At most 100 characters."""
    trade_time: Required[str | datetime]
    """交易时间. At most 32 characters, RFC 3339."""


class ReversedFapiaoParam(TypedDict, total=False):
    """Reversed fapiao."""

    fapiao_id: Required[str]
    """商户发票单号. The merchant's own number of the invoice. At most 32 characters."""
    fapiao_number: Required[str]
    """发票号码. The tax authority's number of the invoice. At most 20 characters."""
    fapiao_code: str
    """发票代码. The tax authority's code of the invoice; fully digital invoices have none."""


class SellerParam(TypedDict, total=False):
    """Seller. What `Seller` is when sent."""

    name: Required[str]
    """名称. At most 256 characters."""
    taxpayer_id: Required[str]
    """纳税人识别号. Needed for organisations. At most 32 characters."""
    address: str
    """地址. At most 128 characters."""
    bank_account: str
    """银行账号. At most 32 characters."""
    bank_name: str
    """开户银行. At most 128 characters."""
    telephone: str
    """电话. At most 32 characters."""


class TransactionParam(TypedDict, total=False):
    """Transaction."""

    amount: Required[int]
    """交易金额. In fen."""
    pay_channel: Required[PayChannel]
    """支付渠道."""
    transaction_id: str
    """支付订单号. WeChat Pay's number of the payment. At most 64 characters."""
    out_trade_no: str
    """支付商户订单号. The merchant's own number of the order. At most 64 characters."""


class _Operations(Face):
    @operation("fapiao.download_file")
    def download_file(
        self,
        *,
        token: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> bytes:
        """Download the file of an invoice (下载发票文件).

        Args:
            token: Token.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @stream("fapiao.download_file")
    def download_file_stream(
        self,
        *,
        token: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> FileStream:
        """The same as `download_file`, handed over as it arrives: a file of any size.

        Args:
            token: Token.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        ...

    @operation("fapiao.create_card_template")
    def create_card_template(
        self,
        *,
        sub_mchid: str,
        card_appid: str,
        card_template_information: CardTemplateParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateCardTemplateResponse:
        """Create the card that invoices are kept as (创建电子发票卡券模板).

        Once for each merchant, before anything else.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            card_appid: 插卡服务号AppID. At most 32 characters.
            card_template_information: 卡券模板信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015792562
        """
        ...

    @operation("fapiao.issue_fapiao")
    def issue_fapiao(
        self,
        *,
        fapiao_apply_id: str,
        buyer_information: NewFapiaoBuyerParam,
        fapiao_information: Sequence[NewFapiaoParam],
        scene: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Issue an invoice (开具电子发票).

        It is only accepted: the outcome comes as `FAPIAO.ISSUED`, or ask with `get_application`.

        Args:
            fapiao_apply_id: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
            buyer_information: 购买方信息.
            fapiao_information: 电子发票信息列表.
            scene: 开票场景.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012538301
        https://pay.weixin.qq.com/doc/v3/partner/4012474060
        """
        ...

    @operation("fapiao.issue_general_fapiao")
    def issue_general_fapiao(
        self,
        *,
        sub_mchid: str,
        fapiao_apply_id: str,
        buyer_information: BuyerParam,
        fapiao_information: GeneralFapiaoParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Issue an invoice of a general trade (开具通用行业电子发票).

        It is only accepted: the outcome comes as `FAPIAO.ISSUED`, or ask with `get_application`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            fapiao_apply_id: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
            buyer_information: 购买方信息.
            fapiao_information: 需要开具的数电发票信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015792574
        """
        ...

    @operation("fapiao.issue_passenger_transport_fapiao")
    def issue_passenger_transport_fapiao(
        self,
        *,
        sub_mchid: str,
        fapiao_apply_id: str,
        buyer_information: BuyerParam,
        fapiao_information: PassengerTransportFapiaoParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Issue an invoice for passenger transport (开具旅客运输行业电子发票).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            fapiao_apply_id: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
            buyer_information: 购买方信息.
            fapiao_information: 需要开具的数电发票信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4025863376
        """
        ...

    @operation("fapiao.issue_refined_oil_fapiao")
    def issue_refined_oil_fapiao(
        self,
        *,
        sub_mchid: str,
        fapiao_apply_id: str,
        buyer_information: BuyerParam,
        fapiao_information: RefinedOilFapiaoParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Issue an invoice for refined oil (开具成品油行业电子发票).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            fapiao_apply_id: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
            buyer_information: 购买方信息.
            fapiao_information: 需要开具的数电发票信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016760559
        """
        ...

    @operation("fapiao.issue_real_estate_leasing_fapiao")
    def issue_real_estate_leasing_fapiao(
        self,
        *,
        sub_mchid: str,
        fapiao_apply_id: str,
        buyer_information: BuyerParam,
        fapiao_information: RealEstateLeasingFapiaoParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Issue an invoice for a lease of real estate (开具不动产租赁行业电子发票).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            fapiao_apply_id: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
            buyer_information: 购买方信息.
            fapiao_information: 需要开具的数电发票信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015941740
        """
        ...

    @operation("fapiao.upload_file")
    def upload_file(
        self,
        *,
        file: FileInput,
        sub_mchid: str,
        file_type: FileType,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadFileResponse:
        """Upload the file of an invoice (上传电子发票文件).

        Args:
            file: 文件内容. Its digest is computed for you.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            file_type: 文件类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015792580
        """
        ...

    @operation("fapiao.get_application")
    def get_application(
        self,
        *,
        fapiao_apply_id: str,
        sub_mchid: str,
        fapiao_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetApplicationResponse:
        """Query the invoices of an application (查询电子发票).

        Args:
            fapiao_apply_id: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            fapiao_id: 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015792567
        """
        ...

    @operation("fapiao.list_files")
    def list_files(
        self,
        *,
        fapiao_apply_id: str,
        sub_mchid: str,
        fapiao_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListFilesResponse:
        """Get where the files of invoices are downloaded (获取发票下载信息).

        The addresses are for `download_file`.

        Args:
            fapiao_apply_id: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            fapiao_id: 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015792576
        """
        ...

    @operation("fapiao.insert_cards")
    def insert_cards(
        self,
        *,
        fapiao_apply_id: str,
        sub_mchid: str,
        buyer_information: BuyerParam,
        fapiao_card_information: Sequence[FapiaoCardParam],
        scene: Scene,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Put invoices into the user's card pack (将电子发票插入微信用户卡包).

        It is only accepted: the outcome comes as `FAPIAO.CARD_INSERTED`.

        Args:
            fapiao_apply_id: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            buyer_information: 购买方信息.
            fapiao_card_information: 电子发票卡券信息列表.
            scene: 插卡场景. `WITH_WECHATPAY`: the order was paid by WeChat Pay; `WITHOUT_WECHATPAY`: it was not.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015792579
        """
        ...

    @operation("fapiao.reverse_fapiao")
    def reverse_fapiao(
        self,
        *,
        fapiao_apply_id: str,
        sub_mchid: str,
        reverse_reason: ReverseReason,
        fapiao_information: Sequence[ReversedFapiaoParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Reverse an invoice by a red one (冲红电子发票).

        It is only accepted: the outcome comes as `FAPIAO.REVERSED`, or ask with `get_application`.

        Args:
            fapiao_apply_id: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            reverse_reason: 冲红原因. At most 200 characters.
            fapiao_information: 需要冲红的发票信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015792575
        """
        ...

    @operation("fapiao.get_invite_url")
    def get_invite_url(
        self,
        *,
        fapiao_mode: Sequence[FapiaoMode],
        invite_code: str,
        operation_type: OperationType,
        sub_mchid: str | None = None,
        taxpayer_id: str | None = None,
        fapiao_ability_type_list: Sequence[FapiaoAbilityTypeList] | None = None,
        invite_channel: str | None = None,
        operate_user: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetInviteUrlResponse:
        """Get the link by which a merchant allows a partner to invoice (获取开通服务商电子发票能力邀请链接).

        Args:
            fapiao_mode: 开票模式.
            invite_code: 服务商邀请code. At most 128 characters.
            operation_type: 操作类型.
            sub_mchid: 受邀请商户号. At most 32 characters.
            taxpayer_id: 受邀请商户税号. At most 20 characters.
            fapiao_ability_type_list: 发票能力类型.
            invite_channel: 服务商邀请渠道. At most 128 characters.
            operate_user: 操作人员. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015941495
        """
        ...

    @operation("fapiao.list_invited_merchants", page=Paging("offset", position="offset", items="mch_invite_result_list", size="limit", total="total_count"))
    def list_invited_merchants(
        self,
        *,
        offset: int,
        limit: int,
        mch_invite_status: MchInviteStatus,
        query_time_end: str | datetime,
        query_time_start: str | datetime,
        invite_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListInvitedMerchantsResponse:
        """List the merchants that were invited (获取邀请开通的商户信息).

        Args:
            offset: 本次查询的起始位置. Items to skip, from 0.
            limit: 本次查询的最大数量. Items per page.
            mch_invite_status: 商户邀请状态.
            query_time_end: 查询时间止. RFC 3339.
            query_time_start: 查询时间起. RFC 3339.
            invite_code: 服务商邀请code.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015941524
        """
        ...

    @operation("fapiao.get_merchant_base_information")
    def get_merchant_base_information(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMerchantBaseInformationResponse:
        """Get a merchant's data for invoicing (获取商户开票基础信息).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012538180
        https://pay.weixin.qq.com/doc/v3/partner/4012474053
        """
        ...

    @operation("fapiao.get_development_config")
    def get_development_config(
        self,
        *,
        sub_mch_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DevelopmentConfig:
        """Get the settings for invoicing (查询商户配置的开发选项).

        Args:
            sub_mch_code: 子商户号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012529526
        https://pay.weixin.qq.com/doc/v3/partner/4012474033
        """
        ...

    @operation("fapiao.update_development_config")
    def update_development_config(
        self,
        *,
        sub_mch_code: str,
        callback_url: str | None = None,
        show_fapiao_cell: bool | None = None,
        support_vat_fapiao: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DevelopmentConfig:
        """Change the settings for invoicing (配置开发选项).

        Args:
            sub_mch_code: 子商户号. At most 32 characters.
            callback_url: 回调地址. Where events of invoices are posted: https, without a query string. At most 256 characters.
            show_fapiao_cell: 全部账单展示开发票入口开关. Whether every bill shows the way to an invoice.
            support_vat_fapiao: 商户是否支持开电子专票. Whether special VAT invoices are issued, too.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015792563
        """
        ...

    @operation("fapiao.list_tax_codes", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_tax_codes(
        self,
        *,
        offset: int,
        limit: int,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListTaxCodesResponse:
        """List the tax codes of goods and services (获取商品和服务税收分类对照表).

        Args:
            offset: 分页起始位置. Items to skip, from 0.
            limit: 分页大小. Items per page.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012538236
        https://pay.weixin.qq.com/doc/v3/partner/4012474057
        """
        ...

    @operation("fapiao.check_sub_merchant")
    def check_sub_merchant(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Begin a check of whether a sub-merchant can invoice (检查子商户开票功能状态).

        The outcome is asked for with `get_sub_merchant_check_status`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012474022
        """
        ...

    @operation("fapiao.get_sub_merchant_check_status")
    def get_sub_merchant_check_status(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSubMerchantCheckStatusResponse:
        """Query the check of a sub-merchant (检查子商户开票功能状态).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015792561
        """
        ...

    @operation("fapiao.get_user_title")
    def get_user_title(
        self,
        *,
        sub_mchid: str,
        fapiao_apply_id: str,
        scene: Scene,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Buyer:
        """Get the invoice title that the user has entered (获取用户填写抬头信息).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            fapiao_apply_id: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
            scene: 开票场景.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015784260
        """
        ...

    @operation("fapiao.get_user_title_url")
    def get_user_title_url(
        self,
        *,
        sub_mchid: str,
        appid: str,
        openid: str,
        fapiao_apply_id: str,
        source: Source,
        total_amount: int,
        must_input_email: bool | None = None,
        must_input_phone: bool | None = None,
        seller_name: str | None = None,
        show_email_cell: bool | None = None,
        show_phone_cell: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUserTitleUrlResponse:
        """Get the link by which the user enters an invoice title (获取用户抬头填写链接).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            appid: 商户AppID. At most 32 characters.
            openid: 用户OpenID. At most 32 characters.
            fapiao_apply_id: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
            source: 开票来源.
            total_amount: 总金额. In fen.
            must_input_email: 用户是否必须填写邮箱地址.
            must_input_phone: 用户是否必须填写手机号.
            seller_name: 销售方名称. At most 32 characters.
            show_email_cell: 是否需要展示邮箱地址填写栏.
            show_phone_cell: 是否需要展示手机号填写栏.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015770776
        """
        ...


class FapiaoService(_Operations, Sync):
    """Electronic invoices (fapiao) (电子发票)."""


class AsyncFapiaoService(_Operations, Async):
    """Electronic invoices (fapiao) (电子发票)."""
