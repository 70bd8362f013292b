// Generated from api/face_pay.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Paying by face and by palm (刷脸与刷掌支付).
public struct FacePay: Sendable {
    let client: Client
}

extension Client {
    /// Paying by face and by palm (刷脸与刷掌支付).
    public var facePay: FacePay { FacePay(client: self) }
}

extension FacePay {
    /// Get an organisation (查询机构信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// - Parameters:
    ///   - organizationId: 机构ID. The school or company whose users pay by face or palm.
    ///   - organizationName: 机构名称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getOrganization(
        organizationId: String? = nil,
        organizationName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetOrganizationResponse {
        var call = Call("face_pay.get_organization", options)
        call.set("organization_id", organizationId)
        call.set("organization_name", organizationName)
        return try await client.answer(to: call)
    }

    /// Get a user of an organisation (刷脸用户信息查询).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// - Parameters:
    ///   - organizationId: 机构ID. The school or company whose users pay by face or palm.
    ///   - outUserId: 商户刷脸用户ID. The merchant's own number of the user.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getOrganizationUser(
        organizationId: String,
        outUserId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetOrganizationUserResponse {
        var call = Call("face_pay.get_organization_user", options)
        call.set("organization_id", organizationId)
        call.set("out_user_id", outUserId)
        return try await client.answer(to: call)
    }

    /// Change a user of an organisation (刷脸用户信息修改).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// - Parameters:
    ///   - organizationId: 机构ID. The school or company whose users pay by face or palm.
    ///   - outUserId: 商户刷脸用户ID. The merchant's own number of the user.
    ///   - status: 状态.
    ///   - phone: 手机号. Encrypted on the wire.
    ///   - staffInfo: 职工信息.
    ///   - studentInfo: 学生信息.
    ///   - userName: 姓名. Encrypted on the wire.
    ///   - userType: 用户类型. `STUDENT` or, for staff, `STUFF`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func updateOrganizationUser(
        organizationId: String,
        outUserId: String,
        status: Status? = nil,
        phone: Sensitive? = nil,
        staffInfo: Staff? = nil,
        studentInfo: Student? = nil,
        userName: Sensitive? = nil,
        userType: UserType? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("face_pay.update_organization_user", options)
        call.set("organization_id", organizationId)
        call.set("out_user_id", outUserId)
        call.set("status", status)
        call.set("phone", phone)
        call.set("staff_info", staffInfo)
        call.set("student_info", studentInfo)
        call.set("user_name", userName)
        call.set("user_type", userType)
        _ = try await client.send(call)
    }

    /// End the agreement of a user of an organisation (解除刷脸用户签约关系).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// - Parameters:
    ///   - organizationId: 机构ID. The school or company whose users pay by face or palm.
    ///   - userId: WeChat Pay's number of the user.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func terminateOrganizationUserContract(
        organizationId: String,
        userId: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("face_pay.terminate_organization_user_contract", options)
        call.set("organization_id", organizationId)
        call.set("user_id", userId)
        _ = try await client.send(call)
    }

    /// Create the token of an authorization (获取凭证授权).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// - Parameters:
    ///   - scene: 使用场景.
    ///   - webInitData: 小程序.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createToken(
        scene: String? = nil,
        webInitData: WebInitData? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTokenResponse {
        var call = Call("face_pay.create_token", options)
        call.set("scene", scene)
        call.set("web_init_data", webInitData)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement (预签约接口).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// - Parameters:
    ///   - businessName: 业务类型.
    ///   - facepayUser: 刷脸用户信息.
    ///   - contractMode: 签约模式. `LIMIT_BANK_CARD`: only the named card is charged; `PRIORITY_BANK_CARD`: that card first; `LIMIT_NONE`: any.
    ///   - limitBankCard: 签约指定银行卡.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignContract(
        businessName: String,
        facepayUser: User,
        contractMode: ContractMode? = nil,
        limitBankCard: LimitBankCard? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignContractResponse {
        var call = Call("face_pay.pre_sign_contract", options)
        call.set("business_name", businessName)
        call.set("facepay_user", facepayUser)
        call.set("contract_mode", contractMode)
        call.set("limit_bank_card", limitBankCard)
        return try await client.answer(to: call)
    }

    /// Query an agreement (签约查询接口).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// - Parameters:
    ///   - contractId: 签约ID. WeChat Pay's number of the agreement.
    ///   - appid: 商户签约小程序APPID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContract(
        contractId: String,
        appid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetContractResponse {
        var call = Call("face_pay.get_contract", options)
        call.set("contract_id", contractId)
        call.set("appid", appid)
        return try await client.answer(to: call)
    }

    /// List the users whose face is to be taken again (查询重采用户列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// - Parameters:
    ///   - organizationId: 机构ID. The school or company whose users pay by face or palm.
    ///   - offset: 列表偏移. Items to skip, from 0.
    ///   - limit: 资源个数. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listFaceCollections(
        organizationId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListFaceCollectionsResponse {
        var call = Call("face_pay.list_face_collections", options)
        call.set("organization_id", organizationId)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listFaceCollections`, page after page.
    public func listFaceCollectionsPager(
        organizationId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<FaceCollection> {
        var call = Call("face_pay.list_face_collections", options)
        call.set("organization_id", organizationId)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .offset) { (page: ListFaceCollectionsResponse) in
            Page(items: page.faceCollections, total: nil, next: nil)
        }
    }

    /// Query the retaking of a face (查询重采请求详情).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// - Parameters:
    ///   - collectionId: 重采ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getFaceCollection(
        collectionId: String,
        options: CallOptions = CallOptions()
    ) async throws -> FaceCollection {
        var call = Call("face_pay.get_face_collection", options)
        call.set("collection_id", collectionId)
        return try await client.answer(to: call)
    }

    /// Get the authorization of a device (获取authinfo).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 服务商公众号appid.
    ///   - deviceId: 设备id.
    ///   - organizationId: 机构id. The school or company whose users pay by face or palm.
    ///   - rawData: 原始数据. As the device gave it.
    ///   - subAppid: 子商户公众号appid. The sub-merchant's own app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getAuthInfo(
        subMchid: String,
        spAppid: String,
        deviceId: String,
        organizationId: String,
        rawData: String,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetAuthInfoResponse {
        var call = Call("face_pay.get_auth_info", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("device_id", deviceId)
        call.set("organization_id", organizationId)
        call.set("raw_data", rawData)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Get the name that a user has authorised (查询用户授权的实名信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
    ///
    /// - Parameters:
    ///   - faceSid: 终端设备识别用户成功后返回的凭证. From the terminal that recognised the user.
    ///   - appid: 微信分配的公众账号ID.
    ///   - infoType: 标识本次请求获取的信息类型.
    ///   - subMchid:
    ///   - subAppid: 微信分配的子商户公众账号ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - subSerialNo:
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getAuthorizedUser(
        faceSid: String,
        appid: String,
        infoType: InfoType,
        subMchid: String? = nil,
        subAppid: String? = nil,
        subSerialNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetAuthorizedUserResponse {
        var call = Call("face_pay.get_authorized_user", options)
        call.set("face_sid", faceSid)
        call.set("appid", appid)
        call.set("info_type", infoType)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("sub_serial_no", subSerialNo)
        return try await client.answer(to: call)
    }

    /// Charge a user who was recognised (申请扣款接口).
    ///
    /// When the answer is lost, ask with `get_transaction`. Never charge again before.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// - Parameters:
    ///   - authCode: 支付凭证. From the terminal that recognised the user.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 服务商公众号appid.
    ///   - subAppid: 子商户公众号appid. The sub-merchant's own app.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品信息. What is bought; shown to the user.
    ///   - amount: 金额信息.
    ///   - attach: 商户附加信息. Comes back unchanged in queries and notifications.
    ///   - business: 业务信息.
    ///   - goodsTag: 优惠标记. The mark that the rules of a promotion ask for.
    ///   - sceneInfo: 支付场景信息.
    ///   - settleInfo: 结算信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTransaction(
        authCode: String,
        spMchid: String? = nil,
        subMchid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        outTradeNo: String? = nil,
        description: String? = nil,
        amount: Amount? = nil,
        attach: String? = nil,
        business: Business? = nil,
        goodsTag: String? = nil,
        sceneInfo: CreateTransactionScene? = nil,
        settleInfo: Settlement? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransactionResponse {
        var call = Call("face_pay.create_transaction", options)
        call.set("auth_code", authCode)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("attach", attach)
        call.set("business", business)
        call.set("goods_tag", goodsTag)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        return try await client.answer(to: call)
    }

    /// Query a charge (查单接口).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subMchid: 子商户商户号. The sub-merchant that the partner acts for.
    ///   - businessProductId: 平台产品ID.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTransaction(
        outTradeNo: String,
        subMchid: String,
        businessProductId: BusinessProductId,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetTransactionResponse {
        var call = Call("face_pay.get_transaction", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        call.set("business_product_id", businessProductId)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Get the link by which a user pays what is owed (获取还款链接).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
    ///
    /// - Parameters:
    ///   - organizationId: 机构id. The school or company whose users pay by face or palm.
    ///   - outUserId: 商户用户ID. The merchant's own number of the user.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getRepaymentUrl(
        organizationId: String,
        outUserId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetRepaymentUrlResponse {
        var call = Call("face_pay.get_repayment_url", options)
        call.set("organization_id", organizationId)
        call.set("out_user_id", outUserId)
        return try await client.answer(to: call)
    }

    /// Begin the authorization of a palm (服务关联预授权).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014481990)
    ///
    /// - Parameters:
    ///   - openid:
    ///   - organizationId: 机构ID. The school or company whose users pay by face or palm.
    ///   - preauthorizeSessionId: 预授权会话ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preauthorizePalm(
        openid: String,
        organizationId: String? = nil,
        preauthorizeSessionId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreauthorizePalmResponse {
        var call = Call("face_pay.preauthorize_palm", options)
        call.set("openid", openid)
        call.set("organization_id", organizationId)
        call.set("preauthorize_session_id", preauthorizeSessionId)
        return try await client.answer(to: call)
    }

    /// Query the authorization of a palm (查询刷掌授权).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014482017)
    ///
    /// - Parameters:
    ///   - openid:
    ///   - organizationId: 机构ID. The school or company whose users pay by face or palm.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPalmAuthorization(
        openid: String,
        organizationId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetPalmAuthorizationResponse {
        var call = Call("face_pay.get_palm_authorization", options)
        call.set("openid", openid)
        call.set("organization_id", organizationId)
        return try await client.answer(to: call)
    }

    /// List devices (智能设备列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html)
    ///
    /// - Parameters:
    ///   - offset: Items to skip, from 0.
    ///   - limit: 最大资源条数. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listDevices(
        offset: Int,
        limit: Int,
        options: CallOptions = CallOptions()
    ) async throws -> ListDevicesResponse {
        var call = Call("face_pay.list_devices", options)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listDevices`, page after page.
    public func listDevicesPager(
        limit: Int,
        offset: Int = 0,
        options: CallOptions = CallOptions()
    ) -> Pager<Device> {
        var call = Call("face_pay.list_devices", options)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .offset) { (page: ListDevicesResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }

    /// Get the factory inspection of a device (获取出厂检查结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
    ///
    /// - Parameters:
    ///   - deviceSn: 设备序列号. The serial number on the device.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDeviceInspection(
        deviceSn: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetDeviceInspectionResponse {
        var call = Call("face_pay.get_device_inspection", options)
        call.set("device_sn", deviceSn)
        return try await client.answer(to: call)
    }
}

extension FacePay {
    /// `Amount`.
    public struct Amount: Model {
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: Currency
        /// 总金额. In fen.
        public var total: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            currency: Currency,
            total: Int
        ) {
            self.currency = currency
            self.total = total
        }
    }
}

extension FacePay {
    /// `Business`.
    public struct Business: Model {
        /// 平台产品ID. One of 2 and 11.
        public var businessProductId: Int
        /// 平台场景ID. One of 3, 4, 5, 6, 124, 125 and 126.
        public var businessSceneId: Int

        enum CodingKeys: String, CodingKey {
            case businessProductId = "business_product_id"
            case businessSceneId = "business_scene_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            businessProductId: Int,
            businessSceneId: Int
        ) {
            self.businessProductId = businessProductId
            self.businessSceneId = businessSceneId
        }
    }
}

extension FacePay {
    /// `CreateTokenResponse`.
    public struct CreateTokenResponse: Model {
        /// 授权凭证.
        public var token: String?
    }
}

extension FacePay {
    /// `CreateTransactionResponse`.
    public struct CreateTransactionResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 子商户商户号.
        public var subMchid: String
        /// 服务商公众号appid.
        public var spAppid: String
        /// 子商户公众号appid.
        public var subAppid: String?
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String?
        /// 商品信息. What is bought; shown to the user.
        public var description: String?
        /// 还款微信订单号. WeChat Pay's number of the payment that settled the debt.
        public var repaymentTransactionId: String?
        /// 金额信息.
        public var amount: Amount?
        /// 商户附加信息. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 欠款状态. Whether the user still owes the amount.
        public var debtState: String?
        /// 错误分类.
        public var errorType: String?
        /// 支付用户信息.
        public var payer: Payer?
        /// 优惠信息列表. The coupons that were used.
        public var promotionDetail: [JSON]?
        /// 支付场景信息.
        public var sceneInfo: Scene?
        /// 支付成功时间. RFC 3339.
        public var successTime: String?
        /// 交易状态.
        public var tradeState: String?
        /// 交易描述.
        public var tradeStateDescription: String?
        /// 交易类型.
        public var tradeType: TradeType?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case description
            case repaymentTransactionId = "repayment_transaction_id"
            case amount
            case attach
            case bankType = "bank_type"
            case debtState = "debt_state"
            case errorType = "error_type"
            case payer
            case promotionDetail = "promotion_detail"
            case sceneInfo = "scene_info"
            case successTime = "success_time"
            case tradeState = "trade_state"
            case tradeStateDescription = "trade_state_description"
            case tradeType = "trade_type"
        }
    }
}

extension FacePay {
    /// `CreateTransactionScene`.
    public struct CreateTransactionScene: Model {
        /// 设备IP.
        public var deviceIp: String

        enum CodingKeys: String, CodingKey {
            case deviceIp = "device_ip"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            deviceIp: String
        ) {
            self.deviceIp = deviceIp
        }
    }
}

extension FacePay {
    /// `Device`.
    public struct Device: Model {
        /// 商户号.
        public var mchid: String?
        /// 子商户号.
        public var subMchid: String?
        /// 激活状态.
        public var activationStatus: ActivationStatus?
        /// 激活时间. RFC 3339.
        public var activationTime: String?
        /// 刷脸应用软件模式.
        public var appScene: String?
        /// 刷脸应用软件模式代码.
        public var appSceneCode: String?
        /// 摄像头序列号.
        public var cameraSn: String?
        /// 设备品类.
        public var deviceCategory: String?
        /// 设备品类代码.
        public var deviceCategoryCode: String?
        /// 设备类型.
        public var deviceClass: String?
        /// 设备类型代码.
        public var deviceClassCode: String?
        /// 设备型号.
        public var deviceModel: String?
        /// 设备序列号. The serial number on the device.
        public var deviceSn: String?
        /// 商户简称.
        public var merchantShortname: String?
        /// 刷脸应用操作系统.
        public var operatingSystem: String?
        /// 子商户简称.
        public var subMerchantShortname: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case activationStatus = "activation_status"
            case activationTime = "activation_time"
            case appScene = "app_scene"
            case appSceneCode = "app_scene_code"
            case cameraSn = "camera_sn"
            case deviceCategory = "device_category"
            case deviceCategoryCode = "device_category_code"
            case deviceClass = "device_class"
            case deviceClassCode = "device_class_code"
            case deviceModel = "device_model"
            case deviceSn = "device_sn"
            case merchantShortname = "merchant_shortname"
            case operatingSystem = "operating_system"
            case subMerchantShortname = "sub_merchant_shortname"
        }
    }
}

extension FacePay {
    /// `FaceCollection`.
    public struct FaceCollection: Model {
        /// 重采ID.
        public var collectionId: String
        /// 机构ID. The school or company whose users pay by face or palm.
        public var organizationId: String
        /// 用户ID. WeChat Pay's number of the user.
        public var useId: String
        /// 重采状态. `COLLECTION_REQUIRED`: a new photo is needed; `PHOTO_UPLOADED`: it was uploaded; `COMPLETE`: confirmed.
        public var collectionState: CollectionState
        /// 支付用户确认时间. RFC 3339.
        public var confirmTime: String?
        /// 注册照上传时间. RFC 3339.
        public var registerPhotoUploadTime: String?

        enum CodingKeys: String, CodingKey {
            case collectionId = "collection_id"
            case organizationId = "organization_id"
            case useId = "use_id"
            case collectionState = "collection_state"
            case confirmTime = "confirm_time"
            case registerPhotoUploadTime = "register_photo_upload_time"
        }
    }
}

extension FacePay {
    /// `GetAuthInfoResponse`.
    public struct GetAuthInfoResponse: Model {
        /// 授权信息.
        public var authinfo: String
    }
}

extension FacePay {
    /// `GetAuthorizedUserResponse`.
    public struct GetAuthorizedUserResponse: Model {
        /// `openid`.
        public var openid: String?
        /// 子公众下的openid.
        public var subOpenid: String?
        /// `union_id`.
        public var unionId: String?
        /// 姓名信息.
        public var realNameInfo: RealNameIdentity?

        enum CodingKeys: String, CodingKey {
            case openid
            case subOpenid = "sub_openid"
            case unionId = "union_id"
            case realNameInfo = "real_name_info"
        }
    }
}

extension FacePay {
    /// `GetContractResponse`.
    public struct GetContractResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 签约ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 机构ID. The school or company whose users pay by face or palm.
        public var organizationId: String
        /// 签约卡来源. `MERCHANT_LIMITED_BANK_CARD`: the card that the merchant named; `USER_SELECT_FREE`: chosen by the user.
        public var contractBankCardFrom: ContractBankCardFrom
        /// 签约模式. `LIMIT_BANK_CARD`: only the named card is charged; `PRIORITY_BANK_CARD`: that card first; `LIMIT_NONE`: any.
        public var contractMode: ContractMode
        /// 签约时间. RFC 3339.
        public var contractSignedTime: String
        /// 签约状态.
        public var contractState: ContractState
        /// 签约用户openid.
        public var openid: String?
        /// 用户ID. WeChat Pay's number of the user.
        public var useId: String?
        /// 解约时间. RFC 3339.
        public var contractTerminatedTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case contractId = "contract_id"
            case organizationId = "organization_id"
            case contractBankCardFrom = "contract_bank_card_from"
            case contractMode = "contract_mode"
            case contractSignedTime = "contract_signed_time"
            case contractState = "contract_state"
            case openid
            case useId = "use_id"
            case contractTerminatedTime = "contract_terminated_time"
        }
    }
}

extension FacePay {
    /// `GetDeviceInspectionResponse`.
    public struct GetDeviceInspectionResponse: Model {
        /// 刷脸应用版本号.
        public var appVersion: String
        /// 蓝牙MAC地址.
        public var bluetoothMac: String
        /// 摄像头序列号.
        public var cameraSn: String
        /// 设备序列号. The serial number on the device.
        public var deviceSn: String
        /// 国际移动设备识别码.
        public var imei: String
        /// 查询时间. RFC 3339.
        public var inspectTime: String
        /// 查询结果.
        public var result: Result
        /// 有线网卡MAC地址.
        public var wiredMac: String
        /// 无线网卡MAC地址.
        public var wirelessMac: String
        /// 错误信息.
        public var errors: [String]?
        /// 告警信息.
        public var warnings: [String]?

        enum CodingKeys: String, CodingKey {
            case appVersion = "app_version"
            case bluetoothMac = "bluetooth_mac"
            case cameraSn = "camera_sn"
            case deviceSn = "device_sn"
            case imei
            case inspectTime = "inspect_time"
            case result
            case wiredMac = "wired_mac"
            case wirelessMac = "wireless_mac"
            case errors
            case warnings
        }
    }
}

extension FacePay {
    /// `GetOrganizationResponse`.
    public struct GetOrganizationResponse: Model {
        /// 机构ID. The school or company whose users pay by face or palm.
        public var organizationId: String?
        /// 机构名称.
        public var organizationName: String?

        enum CodingKeys: String, CodingKey {
            case organizationId = "organization_id"
            case organizationName = "organization_name"
        }
    }
}

extension FacePay {
    /// `GetOrganizationUserResponse`.
    public struct GetOrganizationUserResponse: Model {
        /// 用户状态.
        public var status: Status?
        /// 签约ID. WeChat Pay's number of the agreement.
        public var contractId: String?
        /// 机构ID. The school or company whose users pay by face or palm.
        public var organizationId: String?
        /// 商户刷脸用户ID. The merchant's own number of the user.
        public var outUserId: String?
        /// 刷脸用户ID. WeChat Pay's number of the user.
        public var useId: String?
        /// 签约状态.
        public var contractState: ContractState?
        /// 人脸图片上传状态.
        public var faceImageOk: Bool?
        /// 职工信息.
        public var staffInfo: Staff?
        /// 学生信息.
        public var studentInfo: Student?
        /// 姓名.
        public var userName: String?
        /// 用户类型. `STUDENT` or, for staff, `STUFF`.
        public var userType: UserType?

        enum CodingKeys: String, CodingKey {
            case status
            case contractId = "contract_id"
            case organizationId = "organization_id"
            case outUserId = "out_user_id"
            case useId = "use_id"
            case contractState = "contract_state"
            case faceImageOk = "face_image_ok"
            case staffInfo = "staff_info"
            case studentInfo = "student_info"
            case userName = "user_name"
            case userType = "user_type"
        }
    }
}

extension FacePay {
    /// `GetPalmAuthorizationResponse`.
    public struct GetPalmAuthorizationResponse: Model {
        /// `openid`.
        public var openid: String?
        /// 机构ID. The school or company whose users pay by face or palm.
        public var organizationId: String?
        /// 授权时间. RFC 3339.
        public var authorizeTime: String?
        /// 授权状态.
        public var state: State?

        enum CodingKeys: String, CodingKey {
            case openid
            case organizationId = "organization_id"
            case authorizeTime = "authorize_time"
            case state
        }
    }
}

extension FacePay {
    /// `GetRepaymentUrlResponse`.
    public struct GetRepaymentUrlResponse: Model {
        /// 链接过期时间. RFC 3339.
        public var expireAt: String
        /// 还款链接. Send it to the user, who pays there.
        public var repaymentUrl: String

        enum CodingKeys: String, CodingKey {
            case expireAt = "expire_at"
            case repaymentUrl = "repayment_url"
        }
    }
}

extension FacePay {
    /// `GetTransactionResponse`.
    public struct GetTransactionResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 子商户商户号.
        public var subMchid: String
        /// 服务商公众号appid.
        public var spAppid: String
        /// 交易状态.
        public var tradeState: String
        /// 子商户公众号appid.
        public var subAppid: String?
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String?
        /// 商品信息. What is bought; shown to the user.
        public var description: String?
        /// 还款微信订单号. WeChat Pay's number of the payment that settled the debt.
        public var repaymentTransactionId: String?
        /// 金额信息.
        public var amount: Amount?
        /// 商户附加信息. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 欠款状态. Whether the user still owes the amount.
        public var debtState: String?
        /// 错误分类.
        public var errorType: String?
        /// 支付用户信息.
        public var payer: Payer?
        /// 优惠信息列表. The coupons that were used.
        public var promotionDetail: [JSON]?
        /// 支付场景信息.
        public var sceneInfo: Scene?
        /// 支付成功时间. RFC 3339.
        public var successTime: String?
        /// 交易描述.
        public var tradeStateDescription: String?
        /// 交易类型.
        public var tradeType: TradeType?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case tradeState = "trade_state"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case description
            case repaymentTransactionId = "repayment_transaction_id"
            case amount
            case attach
            case bankType = "bank_type"
            case debtState = "debt_state"
            case errorType = "error_type"
            case payer
            case promotionDetail = "promotion_detail"
            case sceneInfo = "scene_info"
            case successTime = "success_time"
            case tradeStateDescription = "trade_state_description"
            case tradeType = "trade_type"
        }
    }
}

extension FacePay {
    /// `Identification`.
    public struct Identification: Model {
        /// 证件ID. Encrypted on the wire.
        public var identificationNumber: Sensitive
        /// 证件类型.
        public var identificationType: IdentificationType

        enum CodingKeys: String, CodingKey {
            case identificationNumber = "identification_number"
            case identificationType = "identification_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            identificationNumber: Sensitive,
            identificationType: IdentificationType
        ) {
            self.identificationNumber = identificationNumber
            self.identificationType = identificationType
        }
    }
}

extension FacePay {
    /// `LimitBankCard`.
    public struct LimitBankCard: Model {
        /// 银行卡号. Encrypted on the wire.
        public var bankCardNumber: Sensitive?
        /// 银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 开卡人证件.
        public var identification: Identification?
        /// 开卡人姓名. Encrypted on the wire.
        public var identificationName: Sensitive?
        /// 开卡预留手机号. Encrypted on the wire.
        public var phone: Sensitive?
        /// 银行卡有效期.
        public var validThru: String?

        enum CodingKeys: String, CodingKey {
            case bankCardNumber = "bank_card_number"
            case bankType = "bank_type"
            case identification
            case identificationName = "identification_name"
            case phone
            case validThru = "valid_thru"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            bankCardNumber: Sensitive? = nil,
            bankType: String? = nil,
            identification: Identification? = nil,
            identificationName: Sensitive? = nil,
            phone: Sensitive? = nil,
            validThru: String? = nil
        ) {
            self.bankCardNumber = bankCardNumber
            self.bankType = bankType
            self.identification = identification
            self.identificationName = identificationName
            self.phone = phone
            self.validThru = validThru
        }
    }
}

extension FacePay {
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

extension FacePay {
    /// `ListDevicesResponse`.
    public struct ListDevicesResponse: Model {
        /// 分页起始位置.
        public var offset: Int?
        /// 最大资源条数.
        public var limit: Int?
        /// 资源总条数. Of all pages.
        public var totalCount: Int?
        /// 设备列表.
        public var data: [Device]
        /// 相关链接.
        public var links: Links

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
            case links
        }
    }
}

extension FacePay {
    /// `ListFaceCollectionsResponse`.
    public struct ListFaceCollectionsResponse: Model {
        /// 重采列表.
        public var faceCollections: [FaceCollection]

        enum CodingKeys: String, CodingKey {
            case faceCollections = "face_collections"
        }
    }
}

extension FacePay {
    /// `Payer`.
    public struct Payer: Model {
        /// 公众下的openid.
        public var spOpenid: String?
        /// 子公众下的openid.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
        }
    }
}

extension FacePay {
    /// `PreSignContractResponse`.
    public struct PreSignContractResponse: Model {
        /// 会话ID. Handed to the page where the user signs.
        public var presignToken: String

        enum CodingKeys: String, CodingKey {
            case presignToken = "presign_token"
        }
    }
}

extension FacePay {
    /// `PreauthorizePalmResponse`.
    public struct PreauthorizePalmResponse: Model {
        /// 预授权token.
        public var permissionToken: String

        enum CodingKeys: String, CodingKey {
            case permissionToken = "permission_token"
        }
    }
}

extension FacePay {
    /// `RealNameIdentity`.
    public struct RealNameIdentity: Model {
        /// 加密后的身份证号. Encrypted on the wire.
        public var encryptedCredentialId: Sensitive?
        /// One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 11.
        public var credentialType: Int?
        /// 加密后的姓名信息. Encrypted on the wire.
        public var encryptedRealName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case encryptedCredentialId = "encrypted_credential_id"
            case credentialType = "credential_type"
            case encryptedRealName = "encrypted_real_name"
        }
    }
}

extension FacePay {
    /// `Scene`.
    public struct Scene: Model {
        /// 设备IP.
        public var deviceIp: String?

        enum CodingKeys: String, CodingKey {
            case deviceIp = "device_ip"
        }
    }
}

extension FacePay {
    /// `Settlement`.
    public struct Settlement: Model {
        /// 是否支持分账. The money is frozen after the payment, so that it can be split.
        public var profitSharing: Bool?

        enum CodingKeys: String, CodingKey {
            case profitSharing = "profit_sharing"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            profitSharing: Bool? = nil
        ) {
            self.profitSharing = profitSharing
        }
    }
}

extension FacePay {
    /// `Staff`.
    public struct Staff: Model {
        /// 职业.
        public var occupation: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            occupation: String? = nil
        ) {
            self.occupation = occupation
        }
    }
}

extension FacePay {
    /// `Student`.
    public struct Student: Model {
        /// 班级名.
        public var className: String?

        enum CodingKeys: String, CodingKey {
            case className = "class_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            className: String? = nil
        ) {
            self.className = className
        }
    }
}

extension FacePay {
    /// `User`.
    public struct User: Model {
        /// 机构ID. The school or company whose users pay by face or palm.
        public var organizationId: String
        /// 商户用户ID. The merchant's own number of the user.
        public var outUserId: String
        /// 证件信息.
        public var identification: Identification?
        /// 刷脸用户名.
        public var identificationName: String?
        /// 手机号码. Encrypted on the wire.
        public var phone: Sensitive?

        enum CodingKeys: String, CodingKey {
            case organizationId = "organization_id"
            case outUserId = "out_user_id"
            case identification
            case identificationName = "identification_name"
            case phone
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            organizationId: String,
            outUserId: String,
            identification: Identification? = nil,
            identificationName: String? = nil,
            phone: Sensitive? = nil
        ) {
            self.organizationId = organizationId
            self.outUserId = outUserId
            self.identification = identification
            self.identificationName = identificationName
            self.phone = phone
        }
    }
}

extension FacePay {
    /// `UserStateChangeResource`.
    public struct UserStateChangeResource: Model {
        /// 微信APPID.
        public var appid: String
        /// 微信用户openid.
        public var openid: String
        /// 签约ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 商户号.
        public var mchId: String
        /// 机构编号. The school or company whose users pay by face or palm.
        public var organizationId: String
        /// 商户刷脸用户ID. The merchant's own number of the user.
        public var outUserId: String
        /// 微信刷脸用户ID. WeChat Pay's number of the user.
        public var userId: String
        /// 通知创建时间.
        public var notifyCreateTime: String

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case contractId = "contract_id"
            case mchId = "mch_id"
            case organizationId = "organization_id"
            case outUserId = "out_user_id"
            case userId = "user_id"
            case notifyCreateTime = "notify_create_time"
        }
    }
}

extension FacePay {
    /// `WebInitData`.
    public struct WebInitData: Model {
        /// 机构ID. The school or company whose users pay by face or palm.
        public var organizationId: String?
        /// 商户刷脸用户ID. The merchant's own number of the user.
        public var outUserId: String?

        enum CodingKeys: String, CodingKey {
            case organizationId = "organization_id"
            case outUserId = "out_user_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            organizationId: String? = nil,
            outUserId: String? = nil
        ) {
            self.organizationId = organizationId
            self.outUserId = outUserId
        }
    }
}

extension FacePay {
    /// 激活状态
    public struct ActivationStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var activated: Self { "ACTIVATED" }
        public static var inactivated: Self { "INACTIVATED" }
    }
}

extension FacePay {
    /// 平台产品ID
    public struct BusinessProductId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n2: Self { "2" }
        public static var n11: Self { "11" }
    }
}

extension FacePay {
    /// 重采状态
    public struct CollectionState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var collectionRequired: Self { "COLLECTION_REQUIRED" }
        public static var photoUploaded: Self { "PHOTO_UPLOADED" }
        public static var complete: Self { "COMPLETE" }
    }
}

extension FacePay {
    /// 签约卡来源
    public struct ContractBankCardFrom: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantLimitedBankCard: Self { "MERCHANT_LIMITED_BANK_CARD" }
        public static var userSelectFree: Self { "USER_SELECT_FREE" }
    }
}

extension FacePay {
    /// 签约模式
    public struct ContractMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var limitBankCard: Self { "LIMIT_BANK_CARD" }
        public static var priorityBankCard: Self { "PRIORITY_BANK_CARD" }
        public static var limitNone: Self { "LIMIT_NONE" }
    }
}

extension FacePay {
    /// 签约状态
    public struct ContractState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notContracted: Self { "NOT_CONTRACTED" }
        public static var terminated: Self { "TERMINATED" }
        public static var contracted: Self { "CONTRACTED" }
    }
}

extension FacePay {
    /// 货币类型
    public struct Currency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension FacePay {
    /// 证件类型
    public struct IdentificationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var idcard: Self { "IDCARD" }
    }
}

extension FacePay {
    /// 标识本次请求获取的信息类型
    public struct InfoType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var askUnionid: Self { "ASK_UNIONID" }
        public static var askRealName: Self { "ASK_REAL_NAME" }
    }
}

extension FacePay {
    /// 查询结果
    public struct Result: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var warn: Self { "WARN" }
        public static var fail: Self { "FAIL" }
    }
}

extension FacePay {
    /// 授权状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authorizationStateNone: Self { "AUTHORIZATION_STATE_NONE" }
        public static var authorizationStateOn: Self { "AUTHORIZATION_STATE_ON" }
        public static var authorizationStateOff: Self { "AUTHORIZATION_STATE_OFF" }
    }
}

extension FacePay {
    /// 用户状态
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var disabled: Self { "DISABLED" }
    }
}

extension FacePay {
    /// 交易类型
    public struct TradeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var native: Self { "NATIVE" }
        public static var jsapi: Self { "JSAPI" }
        public static var app: Self { "APP" }
        public static var mweb: Self { "MWEB" }
        public static var auth: Self { "AUTH" }
    }
}

extension FacePay {
    /// 用户类型
    public struct UserType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var student: Self { "STUDENT" }
        public static var stuff: Self { "STUFF" }
    }
}
