# Generated from api/taxi_invoice.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Electronic invoices of taxis (出租车电子发票)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from wechatpay_sdk._input import FileInput

TaxiState = Union[Literal["IN_OPERATION", "OUT_OPERATION"], str]
"""出租车状态."""


class CreateTaxiCompanyResponse(Model):
    """Create taxi company response."""

    mchid: str
    """商户号."""
    company_name: str | None = None
    """公司名称."""


class DriverPhoto(Model):
    """Driver photo."""

    _models = {"photo_digest": "PhotoDigest"}

    photo_digest: PhotoDigest | None = None
    """司机头像摘要."""
    photo_icon: str | None = None
    """头像icon."""
    photo_type: str | None = None
    """照片类型."""
    photo_url: str | None = None
    """头像url."""


class GetDriverPhoto(Model):
    """Get driver photo."""

    _models = {"photo_digest": "PhotoDigest"}

    photo_data: str | None = None
    """头像icon."""
    photo_digest: PhotoDigest | None = None
    """司机照片摘要."""
    photo_type: str | None = None
    """照片类型."""
    photo_url: str | None = None
    """头像url."""


class GetDriverResponse(Model):
    """Get driver response."""

    _models = {"driver_photo": "GetDriverPhoto"}

    company_mchid: str
    """商户号."""
    region_id: int
    """行政区划代码."""
    company_name: str
    """公司名称."""
    driver_category: str
    """司机类别."""
    driver_license: str
    """营运资格证号."""
    driver_name: str
    """司机姓名."""
    driver_state: str
    """司机状态."""
    driver_photo: GetDriverPhoto | None = None
    """司机照片."""


class GetTaxiCompanyResponse(Model):
    """Get taxi company response."""

    company_mchid: str
    """商户号."""
    region_id: int
    """行政区划代码."""
    tax_id: str
    """税号."""
    address: str
    """公司地址."""
    company_name: str
    """公司名称."""
    enterprise_type: str
    """企业类型."""
    invoice_mode: str
    """开票渠道."""
    legal_person: str
    """企业法人姓名."""
    short_name: str
    """公司简称."""
    bank_account: str | None = None
    """银行账号."""
    bank_name: str | None = None
    """开户行."""
    phone: str | None = None
    """公司电话."""


class GetTaxiResponse(Model):
    """Get taxi response."""

    company_mchid: str
    """公司商户号."""
    region_id: int
    """行政区划代码."""
    company_name: str
    """公司名称."""
    deputy_license: str
    """副班司机资格证号."""
    main_license: str
    """主班司机资格证号."""
    plate_number: str
    """车牌号. With the character of the province in front: `粤B888888`."""
    support_invoice: bool
    """是否支持开票."""
    taxi_state: str
    """出租车状态."""


class GetUserTaxiOrderByTokenResponse(Model):
    """Get user taxi order by token response."""

    region_id: int
    """行政区划代码."""
    driver_license: str
    """营运资格证号."""
    plate_number: str
    """车牌号. With the character of the province in front: `粤B888888`."""
    source: str
    """乘客行程单来源."""
    up_time: str
    """上车时间. RFC 3339."""
    pay_amount: int | None = None
    """面对面付款金额. In fen."""
    pay_time: str | None = None
    """面对面付款时间. RFC 3339."""


class InsertCardResponse(Model):
    """Insert card response."""

    card_appid: str
    """插入用户卡包的公众号AppID."""
    card_id: str
    """出租车电子发票卡券模板ID."""
    card_openid: str
    """用户在插卡公众号下的OpenID."""
    card_code: str
    """出租车电子发票在卡包中的编码."""


class Links(Model):
    """Links."""

    _names = {"self_": "self"}

    next: str | None = None
    """下一页链接."""
    prev: str | None = None
    """上一页链接."""
    self_: str | None = None
    """当前链接."""


class ListUserTaxiOrdersResponse(Page["UserTaxiOrder"]):
    """List user taxi orders response."""

    _models = {"data": "UserTaxiOrder", "links": "Links"}

    offset: int
    limit: int
    """最大资源条数."""
    total_count: int
    """资源总条数. Of all pages."""
    data: list[UserTaxiOrder]
    """乘客行程单详情."""
    links: Links | None = None
    """相关链接."""


class PhotoDigest(Model):
    """Photo digest."""

    hash_type: str | None = None
    """哈希类型."""
    hash_value: str | None = None
    """哈希值. Of the file, after decompression."""


class UpdateDriverResponse(Model):
    """Update driver response."""

    _models = {"driver_photo": "DriverPhoto"}
    _sensitive = frozenset({"driver_name", "id_card_number"})

    mchid: str
    """商户号."""
    region_id: int
    """行政区划ID."""
    company_name: str
    """公司名称."""
    driver_category: str
    """司机类别."""
    driver_license: str
    """营运资格证号."""
    driver_name: str
    """司机姓名."""
    driver_status: str
    """岗位状态."""
    id_card_number: str
    """司机身份证号码."""
    driver_photo: DriverPhoto | None = None
    """司机头像."""


class UpdateTaxiResponse(Model):
    """Update taxi response."""

    region_id: int
    """行政区划ID."""
    company_name: str
    """公司名称."""
    main_license: str
    """主班司机资格证号."""
    plate_number: str
    """车牌号. With the character of the province in front: `粤B888888`."""
    mchid: str | None = None
    """商户号."""
    deputy_license: str | None = None
    """副班司机资格证号."""


class UploadFileResponse(Model):
    """Upload file response."""

    fapiao_media_id: str
    """出租车电子发票文件ID."""


class UserTaxiOrder(Model):
    """User taxi order."""

    driver_license: str
    """营运资格证号."""
    plate_number: str
    """车牌号. With the character of the province in front: `粤B888888`."""
    up_time: str
    """上车时间. RFC 3339."""


class BuyerParam(TypedDict, total=False):
    """Buyer."""

    type: Required[str]
    """购买方类型."""
    name: Required[str]
    """名称."""
    taxpayer_id: str
    """纳税人识别号."""
    address: str
    """地址."""
    bank_account: str
    """银行账号."""
    bank_name: str
    """开户银行."""
    telephone: str
    """电话."""


class DriverPhotoParam(TypedDict, total=False):
    """Driver photo. What `DriverPhoto` is when sent."""

    photo_digest: PhotoDigestParam
    """司机头像摘要."""
    photo_icon: str
    """头像icon."""
    photo_type: str
    """照片类型."""
    photo_url: str
    """头像url."""


class ExtraInformationParam(TypedDict, total=False):
    """Extra information."""

    drawer: Required[str]
    """开票人."""
    payee: str
    """收款人."""
    reviewer: str
    """复核人."""


class FapiaoCardParam(TypedDict, total=False):
    """Fapiao card."""

    fapiao_media_id: Required[str]
    """电子发票文件ID."""
    amount: Required[int]
    """总金额. In fen."""
    buyer_information: Required[BuyerParam]
    """购买方信息."""
    check_code: Required[str]
    """校验码."""
    extra_information: Required[ExtraInformationParam]
    """附加信息."""
    fapiao_code: Required[str]
    """发票代码."""
    fapiao_number: Required[str]
    """发票号码."""
    fapiao_time: Required[str | datetime]
    """开票时间. RFC 3339."""
    password: Required[str]
    """密码."""
    seller_information: Required[SellerParam]
    """销售方信息."""
    tax_amount: Required[int]
    """总税额. In fen."""
    total_amount: Required[int]
    """总价税合计. In fen."""
    items: Sequence[FapiaoItemParam]
    """发票行信息."""
    remark: str
    """备注信息."""


class FapiaoItemParam(TypedDict, total=False):
    """Fapiao item."""

    amount: Required[int]
    """单行金额. In fen."""
    discount: Required[bool]
    """是否折扣行."""
    goods_name: Required[str]
    """货物或应税劳务."""
    quantity: Required[int]
    """数量."""
    tax_amount: Required[int]
    """单行税额. In fen."""
    tax_code: Required[str]
    """货物或应税劳务."""
    tax_prefer_mark: Required[str]
    """税收优惠政策标识."""
    tax_rate: Required[int]
    """税率."""
    total_amount: Required[int]
    """单行金额合计. In fen."""
    unit_price: Required[int]
    """单价. In fen."""
    specification: str
    """规格型号."""
    unit: str
    """单位."""


class PhotoDigestParam(TypedDict, total=False):
    """Photo digest. What `PhotoDigest` is when sent."""

    hash_type: str
    """哈希类型."""
    hash_value: str
    """哈希值. Of the file, after decompression."""


class SellerParam(TypedDict, total=False):
    """Seller."""

    name: Required[str]
    """名称."""
    taxpayer_id: Required[str]
    """纳税人识别号."""
    address: Required[str]
    """地址."""
    bank_account: str
    """银行账号."""
    bank_name: str
    """开户银行."""
    telephone: str
    """电话."""


class _Operations(Face):
    @operation("taxi_invoice.punch_attendance")
    def punch_attendance(
        self,
        *,
        region_id: int,
        driver_license: str,
        event_time: str | datetime,
        event_type: str,
        plate_number: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report that a driver's shift begins or ends (签到签退).

        Args:
            region_id: 行政区划ID.
            driver_license: 营运资格证号.
            event_time: 事件发生时间. RFC 3339.
            event_type: 事件类型.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461368
        """
        ...

    @operation("taxi_invoice.insert_card")
    def insert_card(
        self,
        *,
        openid: str,
        company_mchid: str,
        region_id: int,
        driver_license: str,
        fapiao_card_information: FapiaoCardParam,
        plate_number: str,
        trade_number: str,
        appid: str | None = None,
        token: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsertCardResponse:
        """Put a taxi invoice into the user's card pack (将出租车电子发票插入微信用户卡包).

        Args:
            openid: 用户标识.
            company_mchid: 出租车经营主体商户号.
            region_id: 行政区划代码.
            driver_license: 营运资格证号.
            fapiao_card_information: 发票卡券信息.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`.
            trade_number: 面对面付款单号.
            appid: 应用ID.
            token: 获取乘客行程单详情的凭证.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461432
        """
        ...

    @operation("taxi_invoice.upload_file")
    def upload_file(
        self,
        *,
        file: FileInput,
        company_mchid: str,
        region_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadFileResponse:
        """Upload the file of a taxi invoice (上传出租车电子发票文件).

        Args:
            file: 文件内容. Its digest is computed for you.
            company_mchid: 出租车经营主体商户号.
            region_id: 行政区划代码.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012692904
        """
        ...

    @operation("taxi_invoice.update_driver")
    def update_driver(
        self,
        *,
        region_id: int,
        company_name: str,
        driver_category: str,
        driver_license: str,
        driver_name: str,
        driver_status: str,
        id_card_number: str,
        mchid: str | None = None,
        driver_photo: DriverPhotoParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateDriverResponse:
        """Change the data of a driver (更新司机信息).

        Args:
            region_id: 行政区划ID.
            company_name: 公司名称.
            driver_category: 司机类别.
            driver_license: 营运资格证号.
            driver_name: 司机姓名. Encrypted on the wire.
            driver_status: 岗位状态.
            id_card_number: 司机身份证号码. Encrypted on the wire.
            mchid: 商户号. The client's `mchid` where it is left out.
            driver_photo: 司机头像.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012460171
        """
        ...

    @operation("taxi_invoice.get_driver")
    def get_driver(
        self,
        *,
        driver_license: str,
        region_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetDriverResponse:
        """Get the data of a driver (获取司机信息).

        Args:
            driver_license: 营运资格证号.
            region_id: 行政区划代码.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461309
        """
        ...

    @operation("taxi_invoice.get_taxi_company")
    def get_taxi_company(
        self,
        *,
        company_mchid: str,
        region_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetTaxiCompanyResponse:
        """Get the data of a taxi company (获取出租车公司商户信息).

        Args:
            company_mchid: 商户号.
            region_id: 行政区划ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012460161
        """
        ...

    @operation("taxi_invoice.create_taxi_company")
    def create_taxi_company(
        self,
        *,
        region_id: int,
        tax_id: str,
        address: str,
        enterprise_type: str,
        invoice_mode: str,
        legal_person: str,
        bank_account: str | None = None,
        bank_name: str | None = None,
        company_name: str | None = None,
        phone: str | None = None,
        short_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTaxiCompanyResponse:
        """Add a taxi company (新增出租车公司).

        Args:
            region_id: 行政区划ID.
            tax_id: 税号.
            address: 公司地址.
            enterprise_type: 企业类型.
            invoice_mode: 开票渠道.
            legal_person: 企业法人姓名.
            bank_account: 银行账号.
            bank_name: 开户行.
            company_name: 公司名称.
            phone: 公司电话.
            short_name: 公司简称.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012460154
        """
        ...

    @operation("taxi_invoice.update_taxi")
    def update_taxi(
        self,
        *,
        region_id: int,
        company_name: str,
        main_license: str,
        plate_number: str,
        mchid: str | None = None,
        deputy_license: str | None = None,
        invoice_flag: str | None = None,
        taxi_state: TaxiState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateTaxiResponse:
        """Change the data of a taxi (更新出租车信息).

        Args:
            region_id: 行政区划ID.
            company_name: 公司名称.
            main_license: 主班司机资格证号.
            plate_number: 车牌号. With the character of the province in front: `粤B888888`.
            mchid: 商户号. The client's `mchid` where it is left out.
            deputy_license: 副班司机资格证号.
            invoice_flag: 开票标记.
            taxi_state: 出租车状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012460167
        """
        ...

    @operation("taxi_invoice.get_taxi")
    def get_taxi(
        self,
        *,
        plate_number: str,
        region_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetTaxiResponse:
        """Get the data of a taxi (获取出租车信息).

        Args:
            plate_number: 车牌号. With the character of the province in front: `粤B888888`.
            region_id: 行政区划代码.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012460169
        """
        ...

    @operation("taxi_invoice.get_user_taxi_order_by_token")
    def get_user_taxi_order_by_token(
        self,
        *,
        appid: str,
        openid: str,
        token: str,
        region_id: int | None = None,
        auth_mode: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUserTaxiOrderByTokenResponse:
        """Get a ride by its token (根据凭证查询乘客行程单).

        Args:
            appid: 应用ID.
            openid: 用户标识.
            token: 获取乘客行程单详情的凭证.
            region_id: 行政区划代码.
            auth_mode: 授权模式.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012460180
        """
        ...

    @operation("taxi_invoice.list_user_taxi_orders", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_user_taxi_orders(
        self,
        *,
        appid: str,
        openid: str,
        region_id: int,
        begin_date: str,
        end_date: str,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListUserTaxiOrdersResponse:
        """List the rides of a passenger (获取乘客行程单列表).

        Args:
            appid: 小程序appid.
            openid: 小程序用户的微信openid.
            region_id: 行政区划id.
            begin_date: 起始日期.
            end_date: 结束日期.
            offset: Items to skip, from 0.
            limit: 最大资源条数. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
        """
        ...


class TaxiInvoiceService(_Operations, Sync):
    """Electronic invoices of taxis (出租车电子发票)."""


class AsyncTaxiInvoiceService(_Operations, Async):
    """Electronic invoices of taxis (出租车电子发票)."""
