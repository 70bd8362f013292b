// Generated from api/taxi_invoice.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Electronic invoices of taxis (出租车电子发票).
public struct TaxiInvoice: Sendable {
    let client: Client
}

extension Client {
    /// Electronic invoices of taxis (出租车电子发票).
    public var taxiInvoice: TaxiInvoice { TaxiInvoice(client: self) }
}

extension TaxiInvoice {
    /// Report that a driver's shift begins or ends (签到签退).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
    ///
    /// - Parameters:
    ///   - regionId: 行政区划ID.
    ///   - driverLicense: 营运资格证号.
    ///   - eventTime: 事件发生时间. RFC 3339.
    ///   - eventType: 事件类型.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func punchAttendance(
        regionId: Int,
        driverLicense: String,
        eventTime: String,
        eventType: String,
        plateNumber: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("taxi_invoice.punch_attendance", options)
        call.set("region_id", regionId)
        call.set("driver_license", driverLicense)
        call.set("event_time", eventTime)
        call.set("event_type", eventType)
        call.set("plate_number", plateNumber)
        _ = try await client.send(call)
    }

    /// Put a taxi invoice into the user's card pack (将出租车电子发票插入微信用户卡包).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
    ///
    /// - Parameters:
    ///   - openid: 用户标识.
    ///   - companyMchid: 出租车经营主体商户号.
    ///   - regionId: 行政区划代码.
    ///   - driverLicense: 营运资格证号.
    ///   - fapiaoCardInformation: 发票卡券信息.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`.
    ///   - tradeNumber: 面对面付款单号.
    ///   - appid: 应用ID.
    ///   - token: 获取乘客行程单详情的凭证.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func insertCard(
        openid: String,
        companyMchid: String,
        regionId: Int,
        driverLicense: String,
        fapiaoCardInformation: FapiaoCard,
        plateNumber: String,
        tradeNumber: String,
        appid: String? = nil,
        token: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> InsertCardResponse {
        var call = Call("taxi_invoice.insert_card", options)
        call.set("openid", openid)
        call.set("company_mchid", companyMchid)
        call.set("region_id", regionId)
        call.set("driver_license", driverLicense)
        call.set("fapiao_card_information", fapiaoCardInformation)
        call.set("plate_number", plateNumber)
        call.set("trade_number", tradeNumber)
        call.set("appid", appid)
        call.set("token", token)
        return try await client.answer(to: call)
    }

    /// Upload the file of a taxi invoice (上传出租车电子发票文件).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - companyMchid: 出租车经营主体商户号.
    ///   - regionId: 行政区划代码.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadFile(
        file: Data,
        companyMchid: String,
        regionId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> UploadFileResponse {
        var call = Call("taxi_invoice.upload_file", options)
        call.attachment = file
        call.set("company_mchid", companyMchid)
        call.set("region_id", regionId)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadFile(
        file: URL,
        companyMchid: String,
        regionId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> UploadFileResponse {
        var call = Call("taxi_invoice.upload_file", options)
        call.file = file
        call.set("company_mchid", companyMchid)
        call.set("region_id", regionId)
        return try await client.answer(to: call)
    }

    /// Change the data of a driver (更新司机信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
    ///
    /// - Parameters:
    ///   - regionId: 行政区划ID.
    ///   - companyName: 公司名称.
    ///   - driverCategory: 司机类别.
    ///   - driverLicense: 营运资格证号.
    ///   - driverName: 司机姓名. Encrypted on the wire.
    ///   - driverStatus: 岗位状态.
    ///   - idCardNumber: 司机身份证号码. Encrypted on the wire.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - driverPhoto: 司机头像.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateDriver(
        regionId: Int,
        companyName: String,
        driverCategory: String,
        driverLicense: String,
        driverName: Sensitive,
        driverStatus: String,
        idCardNumber: Sensitive,
        mchid: String? = nil,
        driverPhoto: DriverPhoto? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateDriverResponse {
        var call = Call("taxi_invoice.update_driver", options)
        call.set("region_id", regionId)
        call.set("company_name", companyName)
        call.set("driver_category", driverCategory)
        call.set("driver_license", driverLicense)
        call.set("driver_name", driverName)
        call.set("driver_status", driverStatus)
        call.set("id_card_number", idCardNumber)
        call.set("mchid", mchid)
        call.set("driver_photo", driverPhoto)
        return try await client.answer(to: call)
    }

    /// Get the data of a driver (获取司机信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
    ///
    /// - Parameters:
    ///   - driverLicense: 营运资格证号.
    ///   - regionId: 行政区划代码.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDriver(
        driverLicense: String,
        regionId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> GetDriverResponse {
        var call = Call("taxi_invoice.get_driver", options)
        call.set("driver_license", driverLicense)
        call.set("region_id", regionId)
        return try await client.answer(to: call)
    }

    /// Get the data of a taxi company (获取出租车公司商户信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
    ///
    /// - Parameters:
    ///   - companyMchid: 商户号.
    ///   - regionId: 行政区划ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTaxiCompany(
        companyMchid: String,
        regionId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> GetTaxiCompanyResponse {
        var call = Call("taxi_invoice.get_taxi_company", options)
        call.set("company_mchid", companyMchid)
        call.set("region_id", regionId)
        return try await client.answer(to: call)
    }

    /// Add a taxi company (新增出租车公司).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
    ///
    /// - Parameters:
    ///   - regionId: 行政区划ID.
    ///   - taxId: 税号.
    ///   - address: 公司地址.
    ///   - enterpriseType: 企业类型.
    ///   - invoiceMode: 开票渠道.
    ///   - legalPerson: 企业法人姓名.
    ///   - bankAccount: 银行账号.
    ///   - bankName: 开户行.
    ///   - companyName: 公司名称.
    ///   - phone: 公司电话.
    ///   - shortName: 公司简称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTaxiCompany(
        regionId: Int,
        taxId: String,
        address: String,
        enterpriseType: String,
        invoiceMode: String,
        legalPerson: String,
        bankAccount: String? = nil,
        bankName: String? = nil,
        companyName: String? = nil,
        phone: String? = nil,
        shortName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTaxiCompanyResponse {
        var call = Call("taxi_invoice.create_taxi_company", options)
        call.set("region_id", regionId)
        call.set("tax_id", taxId)
        call.set("address", address)
        call.set("enterprise_type", enterpriseType)
        call.set("invoice_mode", invoiceMode)
        call.set("legal_person", legalPerson)
        call.set("bank_account", bankAccount)
        call.set("bank_name", bankName)
        call.set("company_name", companyName)
        call.set("phone", phone)
        call.set("short_name", shortName)
        return try await client.answer(to: call)
    }

    /// Change the data of a taxi (更新出租车信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
    ///
    /// - Parameters:
    ///   - regionId: 行政区划ID.
    ///   - companyName: 公司名称.
    ///   - mainLicense: 主班司机资格证号.
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - deputyLicense: 副班司机资格证号.
    ///   - invoiceFlag: 开票标记.
    ///   - taxiState: 出租车状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateTaxi(
        regionId: Int,
        companyName: String,
        mainLicense: String,
        plateNumber: String,
        mchid: String? = nil,
        deputyLicense: String? = nil,
        invoiceFlag: String? = nil,
        taxiState: TaxiState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateTaxiResponse {
        var call = Call("taxi_invoice.update_taxi", options)
        call.set("region_id", regionId)
        call.set("company_name", companyName)
        call.set("main_license", mainLicense)
        call.set("plate_number", plateNumber)
        call.set("mchid", mchid)
        call.set("deputy_license", deputyLicense)
        call.set("invoice_flag", invoiceFlag)
        call.set("taxi_state", taxiState)
        return try await client.answer(to: call)
    }

    /// Get the data of a taxi (获取出租车信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
    ///
    /// - Parameters:
    ///   - plateNumber: 车牌号. With the character of the province in front: `粤B888888`.
    ///   - regionId: 行政区划代码.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTaxi(
        plateNumber: String,
        regionId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> GetTaxiResponse {
        var call = Call("taxi_invoice.get_taxi", options)
        call.set("plate_number", plateNumber)
        call.set("region_id", regionId)
        return try await client.answer(to: call)
    }

    /// Get a ride by its token (根据凭证查询乘客行程单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
    ///
    /// - Parameters:
    ///   - appid: 应用ID.
    ///   - openid: 用户标识.
    ///   - token: 获取乘客行程单详情的凭证.
    ///   - regionId: 行政区划代码.
    ///   - authMode: 授权模式.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUserTaxiOrderByToken(
        appid: String,
        openid: String,
        token: String,
        regionId: Int? = nil,
        authMode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetUserTaxiOrderByTokenResponse {
        var call = Call("taxi_invoice.get_user_taxi_order_by_token", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("token", token)
        call.set("region_id", regionId)
        call.set("auth_mode", authMode)
        return try await client.answer(to: call)
    }

    /// List the rides of a passenger (获取乘客行程单列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
    ///
    /// - Parameters:
    ///   - appid: 小程序appid.
    ///   - openid: 小程序用户的微信openid.
    ///   - regionId: 行政区划id.
    ///   - beginDate: 起始日期.
    ///   - endDate: 结束日期.
    ///   - offset: Items to skip, from 0.
    ///   - limit: 最大资源条数. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listUserTaxiOrders(
        appid: String,
        openid: String,
        regionId: Int,
        beginDate: String,
        endDate: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListUserTaxiOrdersResponse {
        var call = Call("taxi_invoice.list_user_taxi_orders", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("region_id", regionId)
        call.set("begin_date", beginDate)
        call.set("end_date", endDate)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listUserTaxiOrders`, page after page.
    public func listUserTaxiOrdersPager(
        appid: String,
        openid: String,
        regionId: Int,
        beginDate: String,
        endDate: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<UserTaxiOrder> {
        var call = Call("taxi_invoice.list_user_taxi_orders", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("region_id", regionId)
        call.set("begin_date", beginDate)
        call.set("end_date", endDate)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .offset) { (page: ListUserTaxiOrdersResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }
}

extension TaxiInvoice {
    /// `Buyer`.
    public struct Buyer: Model {
        /// 购买方类型.
        public var type: String
        /// 名称.
        public var name: String
        /// 纳税人识别号.
        public var taxpayerId: String?
        /// 地址.
        public var address: String?
        /// 银行账号.
        public var bankAccount: String?
        /// 开户银行.
        public var bankName: String?
        /// 电话.
        public var telephone: String?

        enum CodingKeys: String, CodingKey {
            case type
            case name
            case taxpayerId = "taxpayer_id"
            case address
            case bankAccount = "bank_account"
            case bankName = "bank_name"
            case telephone
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: String,
            name: String,
            taxpayerId: String? = nil,
            address: String? = nil,
            bankAccount: String? = nil,
            bankName: String? = nil,
            telephone: String? = nil
        ) {
            self.type = type
            self.name = name
            self.taxpayerId = taxpayerId
            self.address = address
            self.bankAccount = bankAccount
            self.bankName = bankName
            self.telephone = telephone
        }
    }
}

extension TaxiInvoice {
    /// `CreateTaxiCompanyResponse`.
    public struct CreateTaxiCompanyResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 公司名称.
        public var companyName: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case companyName = "company_name"
        }
    }
}

extension TaxiInvoice {
    /// `DriverPhoto`.
    public struct DriverPhoto: Model {
        /// 司机头像摘要.
        public var photoDigest: PhotoDigest?
        /// 头像icon.
        public var photoIcon: String?
        /// 照片类型.
        public var photoType: String?
        /// 头像url.
        public var photoUrl: String?

        enum CodingKeys: String, CodingKey {
            case photoDigest = "photo_digest"
            case photoIcon = "photo_icon"
            case photoType = "photo_type"
            case photoUrl = "photo_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            photoDigest: PhotoDigest? = nil,
            photoIcon: String? = nil,
            photoType: String? = nil,
            photoUrl: String? = nil
        ) {
            self.photoDigest = photoDigest
            self.photoIcon = photoIcon
            self.photoType = photoType
            self.photoUrl = photoUrl
        }
    }
}

extension TaxiInvoice {
    /// `ExtraInformation`.
    public struct ExtraInformation: Model {
        /// 开票人.
        public var drawer: String
        /// 收款人.
        public var payee: String?
        /// 复核人.
        public var reviewer: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            drawer: String,
            payee: String? = nil,
            reviewer: String? = nil
        ) {
            self.drawer = drawer
            self.payee = payee
            self.reviewer = reviewer
        }
    }
}

extension TaxiInvoice {
    /// `FapiaoCard`.
    public struct FapiaoCard: Model {
        /// 电子发票文件ID.
        public var fapiaoMediaId: String
        /// 总金额. In fen.
        public var amount: Int
        /// 购买方信息.
        public var buyerInformation: Buyer
        /// 校验码.
        public var checkCode: String
        /// 附加信息.
        public var extraInformation: ExtraInformation
        /// 发票代码.
        public var fapiaoCode: String
        /// 发票号码.
        public var fapiaoNumber: String
        /// 开票时间. RFC 3339.
        public var fapiaoTime: String
        /// 密码.
        public var password: String
        /// 销售方信息.
        public var sellerInformation: Seller
        /// 总税额. In fen.
        public var taxAmount: Int
        /// 总价税合计. In fen.
        public var totalAmount: Int
        /// 发票行信息.
        public var items: [FapiaoItem]?
        /// 备注信息.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case fapiaoMediaId = "fapiao_media_id"
            case amount
            case buyerInformation = "buyer_information"
            case checkCode = "check_code"
            case extraInformation = "extra_information"
            case fapiaoCode = "fapiao_code"
            case fapiaoNumber = "fapiao_number"
            case fapiaoTime = "fapiao_time"
            case password
            case sellerInformation = "seller_information"
            case taxAmount = "tax_amount"
            case totalAmount = "total_amount"
            case items
            case remark
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            fapiaoMediaId: String,
            amount: Int,
            buyerInformation: Buyer,
            checkCode: String,
            extraInformation: ExtraInformation,
            fapiaoCode: String,
            fapiaoNumber: String,
            fapiaoTime: String,
            password: String,
            sellerInformation: Seller,
            taxAmount: Int,
            totalAmount: Int,
            items: [FapiaoItem]? = nil,
            remark: String? = nil
        ) {
            self.fapiaoMediaId = fapiaoMediaId
            self.amount = amount
            self.buyerInformation = buyerInformation
            self.checkCode = checkCode
            self.extraInformation = extraInformation
            self.fapiaoCode = fapiaoCode
            self.fapiaoNumber = fapiaoNumber
            self.fapiaoTime = fapiaoTime
            self.password = password
            self.sellerInformation = sellerInformation
            self.taxAmount = taxAmount
            self.totalAmount = totalAmount
            self.items = items
            self.remark = remark
        }
    }
}

extension TaxiInvoice {
    /// `FapiaoItem`.
    public struct FapiaoItem: Model {
        /// 单行金额. In fen.
        public var amount: Int
        /// 是否折扣行.
        public var discount: Bool
        /// 货物或应税劳务.
        public var goodsName: String
        /// 数量.
        public var quantity: Int
        /// 单行税额. In fen.
        public var taxAmount: Int
        /// 货物或应税劳务.
        public var taxCode: String
        /// 税收优惠政策标识.
        public var taxPreferMark: String
        /// 税率.
        public var taxRate: Int
        /// 单行金额合计. In fen.
        public var totalAmount: Int
        /// 单价. In fen.
        public var unitPrice: Int
        /// 规格型号.
        public var specification: String?
        /// 单位.
        public var unit: String?

        enum CodingKeys: String, CodingKey {
            case amount
            case discount
            case goodsName = "goods_name"
            case quantity
            case taxAmount = "tax_amount"
            case taxCode = "tax_code"
            case taxPreferMark = "tax_prefer_mark"
            case taxRate = "tax_rate"
            case totalAmount = "total_amount"
            case unitPrice = "unit_price"
            case specification
            case unit
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            amount: Int,
            discount: Bool,
            goodsName: String,
            quantity: Int,
            taxAmount: Int,
            taxCode: String,
            taxPreferMark: String,
            taxRate: Int,
            totalAmount: Int,
            unitPrice: Int,
            specification: String? = nil,
            unit: String? = nil
        ) {
            self.amount = amount
            self.discount = discount
            self.goodsName = goodsName
            self.quantity = quantity
            self.taxAmount = taxAmount
            self.taxCode = taxCode
            self.taxPreferMark = taxPreferMark
            self.taxRate = taxRate
            self.totalAmount = totalAmount
            self.unitPrice = unitPrice
            self.specification = specification
            self.unit = unit
        }
    }
}

extension TaxiInvoice {
    /// `GetDriverPhoto`.
    public struct GetDriverPhoto: Model {
        /// 头像icon.
        public var photoData: String?
        /// 司机照片摘要.
        public var photoDigest: PhotoDigest?
        /// 照片类型.
        public var photoType: String?
        /// 头像url.
        public var photoUrl: String?

        enum CodingKeys: String, CodingKey {
            case photoData = "photo_data"
            case photoDigest = "photo_digest"
            case photoType = "photo_type"
            case photoUrl = "photo_url"
        }
    }
}

extension TaxiInvoice {
    /// `GetDriverResponse`.
    public struct GetDriverResponse: Model {
        /// 商户号.
        public var companyMchid: String
        /// 行政区划代码.
        public var regionId: Int?
        /// 公司名称.
        public var companyName: String
        /// 司机类别.
        public var driverCategory: String
        /// 营运资格证号.
        public var driverLicense: String
        /// 司机姓名.
        public var driverName: String
        /// 司机状态.
        public var driverState: String
        /// 司机照片.
        public var driverPhoto: GetDriverPhoto?

        enum CodingKeys: String, CodingKey {
            case companyMchid = "company_mchid"
            case regionId = "region_id"
            case companyName = "company_name"
            case driverCategory = "driver_category"
            case driverLicense = "driver_license"
            case driverName = "driver_name"
            case driverState = "driver_state"
            case driverPhoto = "driver_photo"
        }
    }
}

extension TaxiInvoice {
    /// `GetTaxiCompanyResponse`.
    public struct GetTaxiCompanyResponse: Model {
        /// 商户号.
        public var companyMchid: String
        /// 行政区划代码.
        public var regionId: Int?
        /// 税号.
        public var taxId: String
        /// 公司地址.
        public var address: String
        /// 公司名称.
        public var companyName: String
        /// 企业类型.
        public var enterpriseType: String
        /// 开票渠道.
        public var invoiceMode: String
        /// 企业法人姓名.
        public var legalPerson: String
        /// 公司简称.
        public var shortName: String
        /// 银行账号.
        public var bankAccount: String?
        /// 开户行.
        public var bankName: String?
        /// 公司电话.
        public var phone: String?

        enum CodingKeys: String, CodingKey {
            case companyMchid = "company_mchid"
            case regionId = "region_id"
            case taxId = "tax_id"
            case address
            case companyName = "company_name"
            case enterpriseType = "enterprise_type"
            case invoiceMode = "invoice_mode"
            case legalPerson = "legal_person"
            case shortName = "short_name"
            case bankAccount = "bank_account"
            case bankName = "bank_name"
            case phone
        }
    }
}

extension TaxiInvoice {
    /// `GetTaxiResponse`.
    public struct GetTaxiResponse: Model {
        /// 公司商户号.
        public var companyMchid: String
        /// 行政区划代码.
        public var regionId: Int?
        /// 公司名称.
        public var companyName: String
        /// 副班司机资格证号.
        public var deputyLicense: String
        /// 主班司机资格证号.
        public var mainLicense: String
        /// 车牌号. With the character of the province in front: `粤B888888`.
        public var plateNumber: String
        /// 是否支持开票.
        public var supportInvoice: Bool?
        /// 出租车状态.
        public var taxiState: String

        enum CodingKeys: String, CodingKey {
            case companyMchid = "company_mchid"
            case regionId = "region_id"
            case companyName = "company_name"
            case deputyLicense = "deputy_license"
            case mainLicense = "main_license"
            case plateNumber = "plate_number"
            case supportInvoice = "support_invoice"
            case taxiState = "taxi_state"
        }
    }
}

extension TaxiInvoice {
    /// `GetUserTaxiOrderByTokenResponse`.
    public struct GetUserTaxiOrderByTokenResponse: Model {
        /// 行政区划代码.
        public var regionId: Int?
        /// 营运资格证号.
        public var driverLicense: String
        /// 车牌号. With the character of the province in front: `粤B888888`.
        public var plateNumber: String
        /// 乘客行程单来源.
        public var source: String
        /// 上车时间. RFC 3339.
        public var upTime: String
        /// 面对面付款金额. In fen.
        public var payAmount: Int?
        /// 面对面付款时间. RFC 3339.
        public var payTime: String?

        enum CodingKeys: String, CodingKey {
            case regionId = "region_id"
            case driverLicense = "driver_license"
            case plateNumber = "plate_number"
            case source
            case upTime = "up_time"
            case payAmount = "pay_amount"
            case payTime = "pay_time"
        }
    }
}

extension TaxiInvoice {
    /// `InsertCardResponse`.
    public struct InsertCardResponse: Model {
        /// 插入用户卡包的公众号AppID.
        public var cardAppid: String
        /// 出租车电子发票卡券模板ID.
        public var cardId: String
        /// 用户在插卡公众号下的OpenID.
        public var cardOpenid: String
        /// 出租车电子发票在卡包中的编码.
        public var cardCode: String

        enum CodingKeys: String, CodingKey {
            case cardAppid = "card_appid"
            case cardId = "card_id"
            case cardOpenid = "card_openid"
            case cardCode = "card_code"
        }
    }
}

extension TaxiInvoice {
    /// `Links`.
    public struct Links: Model {
        /// 下一页链接.
        public var next: String?
        /// 上一页链接.
        public var prev: String?
        /// 当前链接.
        public var self_: String?

        enum CodingKeys: String, CodingKey {
            case next
            case prev
            case self_ = "self"
        }
    }
}

extension TaxiInvoice {
    /// `ListUserTaxiOrdersResponse`.
    public struct ListUserTaxiOrdersResponse: Model {
        /// `offset`.
        public var offset: Int?
        /// 最大资源条数.
        public var limit: Int?
        /// 资源总条数. Of all pages.
        public var totalCount: Int?
        /// 乘客行程单详情.
        public var data: [UserTaxiOrder]
        /// 相关链接.
        public var links: Links?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
            case links
        }
    }
}

extension TaxiInvoice {
    /// `PhotoDigest`.
    public struct PhotoDigest: Model {
        /// 哈希类型.
        public var hashType: String?
        /// 哈希值. Of the file, after decompression.
        public var hashValue: String?

        enum CodingKeys: String, CodingKey {
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            hashType: String? = nil,
            hashValue: String? = nil
        ) {
            self.hashType = hashType
            self.hashValue = hashValue
        }
    }
}

extension TaxiInvoice {
    /// `Seller`.
    public struct Seller: Model {
        /// 名称.
        public var name: String
        /// 纳税人识别号.
        public var taxpayerId: String
        /// 地址.
        public var address: String
        /// 银行账号.
        public var bankAccount: String?
        /// 开户银行.
        public var bankName: String?
        /// 电话.
        public var telephone: String?

        enum CodingKeys: String, CodingKey {
            case name
            case taxpayerId = "taxpayer_id"
            case address
            case bankAccount = "bank_account"
            case bankName = "bank_name"
            case telephone
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            taxpayerId: String,
            address: String,
            bankAccount: String? = nil,
            bankName: String? = nil,
            telephone: String? = nil
        ) {
            self.name = name
            self.taxpayerId = taxpayerId
            self.address = address
            self.bankAccount = bankAccount
            self.bankName = bankName
            self.telephone = telephone
        }
    }
}

extension TaxiInvoice {
    /// `UpdateDriverResponse`.
    public struct UpdateDriverResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 行政区划ID.
        public var regionId: Int?
        /// 公司名称.
        public var companyName: String
        /// 司机类别.
        public var driverCategory: String
        /// 营运资格证号.
        public var driverLicense: String
        /// 司机姓名. Encrypted on the wire.
        public var driverName: Sensitive
        /// 岗位状态.
        public var driverStatus: String
        /// 司机身份证号码. Encrypted on the wire.
        public var idCardNumber: Sensitive
        /// 司机头像.
        public var driverPhoto: DriverPhoto?

        enum CodingKeys: String, CodingKey {
            case mchid
            case regionId = "region_id"
            case companyName = "company_name"
            case driverCategory = "driver_category"
            case driverLicense = "driver_license"
            case driverName = "driver_name"
            case driverStatus = "driver_status"
            case idCardNumber = "id_card_number"
            case driverPhoto = "driver_photo"
        }
    }
}

extension TaxiInvoice {
    /// `UpdateTaxiResponse`.
    public struct UpdateTaxiResponse: Model {
        /// 行政区划ID.
        public var regionId: Int?
        /// 公司名称.
        public var companyName: String
        /// 主班司机资格证号.
        public var mainLicense: String
        /// 车牌号. With the character of the province in front: `粤B888888`.
        public var plateNumber: String
        /// 商户号.
        public var mchid: String?
        /// 副班司机资格证号.
        public var deputyLicense: String?

        enum CodingKeys: String, CodingKey {
            case regionId = "region_id"
            case companyName = "company_name"
            case mainLicense = "main_license"
            case plateNumber = "plate_number"
            case mchid
            case deputyLicense = "deputy_license"
        }
    }
}

extension TaxiInvoice {
    /// `UploadFileResponse`.
    public struct UploadFileResponse: Model {
        /// 出租车电子发票文件ID.
        public var fapiaoMediaId: String

        enum CodingKeys: String, CodingKey {
            case fapiaoMediaId = "fapiao_media_id"
        }
    }
}

extension TaxiInvoice {
    /// `UserTaxiOrder`.
    public struct UserTaxiOrder: Model {
        /// 营运资格证号.
        public var driverLicense: String
        /// 车牌号. With the character of the province in front: `粤B888888`.
        public var plateNumber: String
        /// 上车时间. RFC 3339.
        public var upTime: String

        enum CodingKeys: String, CodingKey {
            case driverLicense = "driver_license"
            case plateNumber = "plate_number"
            case upTime = "up_time"
        }
    }
}

extension TaxiInvoice {
    /// 出租车状态
    public struct TaxiState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var inOperation: Self { "IN_OPERATION" }
        public static var outOperation: Self { "OUT_OPERATION" }
    }
}
