// Generated from api/merchant_risk.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Risks of merchants and payments (商户风险管理).
public struct MerchantRisk: Sendable {
    let client: Client
}

extension Client {
    /// Risks of merchants and payments (商户风险管理).
    public var merchantRisk: MerchantRisk { MerchantRisk(client: self) }
}

extension MerchantRisk {
    /// List risky orders (查询风险订单).
    ///
    /// A query, although it is a POST.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013894247)
    ///
    /// - Parameters:
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - startTime: 开始时间. RFC 3339.
    ///   - endTime: 结束时间. RFC 3339.
    ///   - pageIndex: 查询页码. 1 when left out.
    ///   - pageSize: 查询页大小. 10 when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func listRiskTrades(
        mchid: String? = nil,
        spMchid: String? = nil,
        subMchid: String? = nil,
        startTime: String? = nil,
        endTime: String? = nil,
        pageIndex: Int? = nil,
        pageSize: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListRiskTradesResponse {
        var call = Call("merchant_risk.list_risk_trades", options)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("start_time", startTime)
        call.set("end_time", endTime)
        call.set("page_index", pageIndex)
        call.set("page_size", pageSize)
        return try await client.answer(to: call)
    }

    /// Report how a risky order was dealt with (回传处置结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - dispAddition: 处置补充.
    ///   - dispConclusion: 处置结论. One of 1, 2 and 3.
    ///   - existComplaint: 是否有投诉.
    ///   - finalRiskResult: 最终风险结论. One of 1 and 2.
    ///   - finalRiskType: 最终风险类型. One of 1, 2, 3 and 4.
    ///   - refundAmount: 退款金额. In fen.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func reportRiskTradeDisposal(
        outTradeNo: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subMchid: String? = nil,
        dispAddition: String? = nil,
        dispConclusion: [Int]? = nil,
        existComplaint: Bool? = nil,
        finalRiskResult: Int? = nil,
        finalRiskType: Int? = nil,
        refundAmount: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ReportRiskTradeDisposalResponse {
        var call = Call("merchant_risk.report_risk_trade_disposal", options)
        call.set("out_trade_no", outTradeNo)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("disp_addition", dispAddition)
        call.set("disp_conclusion", dispConclusion)
        call.set("exist_complaint", existComplaint)
        call.set("final_risk_result", finalRiskResult)
        call.set("final_risk_type", finalRiskType)
        call.set("refund_amount", refundAmount)
        return try await client.answer(to: call)
    }

    /// Report what is known about an order (上报订单关联信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529250)
    ///
    /// - Parameters:
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - openid: 用户标识.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - acquiringBankId: 从业机构商户号.
    ///   - channelId: 渠道号.
    ///   - combineMchid: 合单商户号.
    ///   - combineOutTradeNo: 合单商户订单号. The merchant's own number of the combined order.
    ///   - lastPayOpenid: 上一笔支付openid.
    ///   - certificatesNumber: 用户实名证件号. Encrypted on the wire.
    ///   - clientIp: 用户终端ip.
    ///   - deliveryCity: 收货城市.
    ///   - deliveryProvince: 收货省份.
    ///   - deviceType: 用户设备类型. One of 1, 2 and 3.
    ///   - extraFields1: 扩展字段1.
    ///   - extraFields2: 扩展字段2.
    ///   - extraFields3: 扩展字段3.
    ///   - goodsCategory: 商品类目.
    ///   - goodsListingTime: 商品上架时间.
    ///   - goodsType: 虚拟实物标识. One of 1 and 2.
    ///   - highRiskGoods: 高风险商品标签.
    ///   - isNeedDeliver: 是否需要物流发货.
    ///   - lineType: 线上线下标识. One of 1 and 2.
    ///   - livingExpensesFields: 生活缴费场景独有字段.
    ///   - newAddress: 收货人地址是否新增.
    ///   - newStore: 卖家是否是新账号.
    ///   - offlineDeliveryLabel: 订单识别标识. One of 1 and 2.
    ///   - orderPhoneNumber: 下单人手机号.
    ///   - phone: 用户手机号. Encrypted on the wire.
    ///   - phoneFrom: 手机号来源.
    ///   - phoneNumberLocation: 手机号所属地.
    ///   - preOpeningBehavior: 前置打开行为异常.
    ///   - proxyPayment: 是否为代付订单.
    ///   - rechargeFields: 充值业务场景独有字段.
    ///   - reliableDevice: 用户下单设备是否是常用设备.
    ///   - riskLevel: 商户判定交易的风险等级.
    ///   - riskyGoods: 高风险类目. One of 1, 2, 3, 4, 5 and 6.
    ///   - sameDeviced: 用户下单设备与支付设备是否一致.
    ///   - scene: 业务场景. One of 0, 1 and 2.
    ///   - sellerType: 物品发布类型. One of 1 and 2.
    ///   - sellerUserid: 收款方用户标识.
    ///   - spRiskLevel: 商户风险等级. One of 1, 2, 3, 4, 5, 6 and 7.
    ///   - storeIdentifier: 店铺标识.
    ///   - subOrders: 子单列表.
    ///   - userRiskLevel: 下单人风险等级. One of 1, 2, 3, 4, 5, 6 and 7.
    ///   - userid: 付款方用户标识.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func reportTradeInformation(
        spMchid: String? = nil,
        subMchid: String? = nil,
        openid: String? = nil,
        outTradeNo: String? = nil,
        acquiringBankId: String? = nil,
        channelId: String? = nil,
        combineMchid: String? = nil,
        combineOutTradeNo: String? = nil,
        lastPayOpenid: String? = nil,
        certificatesNumber: Sensitive? = nil,
        clientIp: String? = nil,
        deliveryCity: String? = nil,
        deliveryProvince: String? = nil,
        deviceType: Int? = nil,
        extraFields1: String? = nil,
        extraFields2: String? = nil,
        extraFields3: String? = nil,
        goodsCategory: String? = nil,
        goodsListingTime: String? = nil,
        goodsType: Int? = nil,
        highRiskGoods: Int? = nil,
        isNeedDeliver: Bool? = nil,
        lineType: Int? = nil,
        livingExpensesFields: LivingExpenses? = nil,
        newAddress: Bool? = nil,
        newStore: Bool? = nil,
        offlineDeliveryLabel: Int? = nil,
        orderPhoneNumber: String? = nil,
        phone: Sensitive? = nil,
        phoneFrom: Int? = nil,
        phoneNumberLocation: String? = nil,
        preOpeningBehavior: String? = nil,
        proxyPayment: Bool? = nil,
        rechargeFields: Recharge? = nil,
        reliableDevice: Bool? = nil,
        riskLevel: Int? = nil,
        riskyGoods: Int? = nil,
        sameDeviced: Bool? = nil,
        scene: Int? = nil,
        sellerType: Int? = nil,
        sellerUserid: String? = nil,
        spRiskLevel: Int? = nil,
        storeIdentifier: String? = nil,
        subOrders: [SubOrder]? = nil,
        userRiskLevel: Int? = nil,
        userid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ReportTradeInformationResponse {
        var call = Call("merchant_risk.report_trade_information", options)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("openid", openid)
        call.set("out_trade_no", outTradeNo)
        call.set("acquiring_bank_id", acquiringBankId)
        call.set("channel_id", channelId)
        call.set("combine_mchid", combineMchid)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("last_pay_openid", lastPayOpenid)
        call.set("certificates_number", certificatesNumber)
        call.set("client_ip", clientIp)
        call.set("delivery_city", deliveryCity)
        call.set("delivery_province", deliveryProvince)
        call.set("device_type", deviceType)
        call.set("extra_fields1", extraFields1)
        call.set("extra_fields2", extraFields2)
        call.set("extra_fields3", extraFields3)
        call.set("goods_category", goodsCategory)
        call.set("goods_listing_time", goodsListingTime)
        call.set("goods_type", goodsType)
        call.set("high_risk_goods", highRiskGoods)
        call.set("is_need_deliver", isNeedDeliver)
        call.set("line_type", lineType)
        call.set("living_expenses_fields", livingExpensesFields)
        call.set("new_address", newAddress)
        call.set("new_store", newStore)
        call.set("offline_delivery_label", offlineDeliveryLabel)
        call.set("order_phone_number", orderPhoneNumber)
        call.set("phone", phone)
        call.set("phone_from", phoneFrom)
        call.set("phone_number_location", phoneNumberLocation)
        call.set("pre_opening_behavior", preOpeningBehavior)
        call.set("proxy_payment", proxyPayment)
        call.set("recharge_fields", rechargeFields)
        call.set("reliable_device", reliableDevice)
        call.set("risk_level", riskLevel)
        call.set("risky_goods", riskyGoods)
        call.set("same_deviced", sameDeviced)
        call.set("scene", scene)
        call.set("seller_type", sellerType)
        call.set("seller_userid", sellerUserid)
        call.set("sp_risk_level", spRiskLevel)
        call.set("store_identifier", storeIdentifier)
        call.set("sub_orders", subOrders)
        call.set("user_risk_level", userRiskLevel)
        call.set("userid", userid)
        return try await client.answer(to: call)
    }

    /// Get the risk of a payment (查询风险信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526198)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - acquiringBankId: 从业机构号.
    ///   - channelId: 渠道号.
    ///   - complaintsInformation: 投诉信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTradeRisk(
        outTradeNo: String,
        spMchid: String? = nil,
        subMchid: String? = nil,
        acquiringBankId: String? = nil,
        channelId: String? = nil,
        complaintsInformation: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetTradeRiskResponse {
        var call = Call("merchant_risk.get_trade_risk", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("acquiring_bank_id", acquiringBankId)
        call.set("channel_id", channelId)
        call.set("complaints_information", complaintsInformation)
        return try await client.answer(to: call)
    }

    /// Report how the risk of a payment was dealt with (处置结果回传).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384516)
    ///
    /// - Parameters:
    ///   - punishType: 处置手段.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - acquiringBankId: 从业机构商户号.
    ///   - channelId: 渠道号.
    ///   - additionalPunishType: 处置手段补充.
    ///   - complaintsInformation: 投诉信息.
    ///   - riskType: 风险类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func reportTradeRiskResult(
        punishType: PunishType,
        spMchid: String? = nil,
        subMchid: String? = nil,
        outTradeNo: String? = nil,
        acquiringBankId: String? = nil,
        channelId: String? = nil,
        additionalPunishType: String? = nil,
        complaintsInformation: String? = nil,
        riskType: ReportTradeRiskResultRequestRiskType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ReportTradeRiskResultResponse {
        var call = Call("merchant_risk.report_trade_risk_result", options)
        call.set("punish_type", punishType)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("out_trade_no", outTradeNo)
        call.set("acquiring_bank_id", acquiringBankId)
        call.set("channel_id", channelId)
        call.set("additional_punish_type", additionalPunishType)
        call.set("complaints_information", complaintsInformation)
        call.set("risk_type", riskType)
        return try await client.answer(to: call)
    }

    /// Stop the notifications about violations (删除商户违规通知回调地址).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471334)
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func deleteViolationNotification(
        options: CallOptions = CallOptions()
    ) async throws {
        let call = Call("merchant_risk.delete_violation_notification", options)
        _ = try await client.send(call)
    }

    /// Get the address that violations are notified to (查询商户违规通知回调地址).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getViolationNotification(
        options: CallOptions = CallOptions()
    ) async throws -> ViolationNotification {
        let call = Call("merchant_risk.get_violation_notification", options)
        return try await client.answer(to: call)
    }

    /// Set the address that violations are notified to (创建商户违规通知回调地址).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471333)
    ///
    /// - Parameters:
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 409 ALREADY_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createViolationNotification(
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ViolationNotification {
        var call = Call("merchant_risk.create_violation_notification", options)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Change the address that violations are notified to (修改商户违规通知回调地址).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
    ///
    /// - Parameters:
    ///   - notifyUrl: 通知链接. Where its notifications are posted: https, without a query string. At most 256 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateViolationNotification(
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ViolationNotification {
        var call = Call("merchant_risk.update_violation_notification", options)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }
}

extension MerchantRisk {
    /// `GetTradeRiskResponse`.
    public struct GetTradeRiskResponse: Model {
        /// 风险系数值.
        public var riskScore: Int?
        /// 处置手段描述.
        public var punishDescription: String?
        /// 处置手段.
        public var punishType: PunishType?
        /// 风险类型.
        public var riskType: GetTradeRiskResponseRiskType?

        enum CodingKeys: String, CodingKey {
            case riskScore = "risk_score"
            case punishDescription = "punish_description"
            case punishType = "punish_type"
            case riskType = "risk_type"
        }
    }
}

extension MerchantRisk {
    /// `ListRiskTradesResponse`.
    public struct ListRiskTradesResponse: Model {
        /// 风险订单列表.
        public var riskTradeList: [RiskTrade]?
        /// 总风险订单数.
        public var totalNum: Int?

        enum CodingKeys: String, CodingKey {
            case riskTradeList = "risk_trade_list"
            case totalNum = "total_num"
        }
    }
}

extension MerchantRisk {
    /// `LivingExpenses`.
    public struct LivingExpenses: Model {
        /// 费种.
        public var type: Int?
        /// 户号.
        public var accNo: String?
        /// 缴费户名.
        public var accName: String?
        /// 户号对应的地址信息.
        public var address: String?
        /// 缴费金额. In fen.
        public var amount: Int?
        /// 缴费城市.
        public var city: String?
        /// 机构名称.
        public var companyName: String?

        enum CodingKeys: String, CodingKey {
            case type
            case accNo = "acc_no"
            case accName = "acc_name"
            case address
            case amount
            case city
            case companyName = "company_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: Int? = nil,
            accNo: String? = nil,
            accName: String? = nil,
            address: String? = nil,
            amount: Int? = nil,
            city: String? = nil,
            companyName: String? = nil
        ) {
            self.type = type
            self.accNo = accNo
            self.accName = accName
            self.address = address
            self.amount = amount
            self.city = city
            self.companyName = companyName
        }
    }
}

extension MerchantRisk {
    /// `Recharge`.
    public struct Recharge: Model {
        /// 充值账号.
        public var account: String?
        /// 充值账号类型.
        public var accountType: Int?

        enum CodingKeys: String, CodingKey {
            case account
            case accountType = "account_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            account: String? = nil,
            accountType: Int? = nil
        ) {
            self.account = account
            self.accountType = accountType
        }
    }
}

extension MerchantRisk {
    /// `ReportRiskTradeDisposalResponse`.
    public struct ReportRiskTradeDisposalResponse: Model {
        /// 返回描述.
        public var rspMsg: String?

        enum CodingKeys: String, CodingKey {
            case rspMsg = "rsp_msg"
        }
    }
}

extension MerchantRisk {
    /// `ReportTradeInformationResponse`.
    public struct ReportTradeInformationResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String?
        /// 子商户号.
        public var subMchid: String?
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String?
        /// 从业机构商户号.
        public var acquiringBankId: String?
        /// 渠道号.
        public var channelId: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case outTradeNo = "out_trade_no"
            case acquiringBankId = "acquiring_bank_id"
            case channelId = "channel_id"
        }
    }
}

extension MerchantRisk {
    /// `ReportTradeRiskResultResponse`.
    public struct ReportTradeRiskResultResponse: Model {
        /// 处置手段.
        public var punishType: PunishType
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String?
        /// 子商户号.
        public var subMchid: String?
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String?
        /// 从业机构商户号.
        public var acquiringBankId: String?
        /// 渠道号.
        public var channelId: String?
        /// 处置手段补充.
        public var additionalPunishType: String?
        /// 处置手段描述.
        public var punishDescription: String?
        /// 风险类型.
        public var riskType: ReportTradeRiskResultResponseRiskType?

        enum CodingKeys: String, CodingKey {
            case punishType = "punish_type"
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case outTradeNo = "out_trade_no"
            case acquiringBankId = "acquiring_bank_id"
            case channelId = "channel_id"
            case additionalPunishType = "additional_punish_type"
            case punishDescription = "punish_description"
            case riskType = "risk_type"
        }
    }
}

extension MerchantRisk {
    /// `RiskTrade`.
    public struct RiskTrade: Model {
        /// 商户号.
        public var mchid: String?
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String?
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String?
        /// 投诉单状态. RFC 3339.
        public var riskDiscoveTime: String?
        /// 风险等级. One of 1, 2 and 3.
        public var riskLevel: Int?
        /// 风险类型. One of 1, 2, 3 and 4.
        public var riskType: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case spMchid = "sp_mchid"
            case outTradeNo = "out_trade_no"
            case riskDiscoveTime = "risk_discove_time"
            case riskLevel = "risk_level"
            case riskType = "risk_type"
        }
    }
}

extension MerchantRisk {
    /// `RiskTradeIdentificationResource`.
    public struct RiskTradeIdentificationResource: Model {
        /// 商户号.
        public var mchid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 风险等级. One of 1, 2 and 3.
        public var riskLevel: Int?
        /// 风险类型. One of 1, 2, 3 and 4.
        public var riskType: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case riskLevel = "risk_level"
            case riskType = "risk_type"
        }
    }
}

extension MerchantRisk {
    /// `SubOrder`.
    public struct SubOrder: Model {
        /// 子单商户订单号. The merchant's own number of the order.
        public var outTradeNo: String?
        /// 子单发起方商户号.
        public var mchId: String?
        /// 收货城市.
        public var deliveryCity: String?
        /// 收货省份.
        public var deliveryProvince: String?
        /// 高风险类目. One of 1, 2, 3, 4, 5 and 6.
        public var riskyGoods: Int?
        /// 商户风险等级. One of 1, 2, 3, 4, 5, 6 and 7.
        public var spRiskLevel: Int?
        /// 下单人风险等级. One of 1, 2, 3, 4, 5, 6 and 7.
        public var userRiskLevel: Int?

        enum CodingKeys: String, CodingKey {
            case outTradeNo = "out_trade_no"
            case mchId = "mch_id"
            case deliveryCity = "delivery_city"
            case deliveryProvince = "delivery_province"
            case riskyGoods = "risky_goods"
            case spRiskLevel = "sp_risk_level"
            case userRiskLevel = "user_risk_level"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            outTradeNo: String? = nil,
            mchId: String? = nil,
            deliveryCity: String? = nil,
            deliveryProvince: String? = nil,
            riskyGoods: Int? = nil,
            spRiskLevel: Int? = nil,
            userRiskLevel: Int? = nil
        ) {
            self.outTradeNo = outTradeNo
            self.mchId = mchId
            self.deliveryCity = deliveryCity
            self.deliveryProvince = deliveryProvince
            self.riskyGoods = riskyGoods
            self.spRiskLevel = spRiskLevel
            self.userRiskLevel = userRiskLevel
        }
    }
}

extension MerchantRisk {
    /// `ViolationNotification`.
    public struct ViolationNotification: Model {
        /// 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
        public var notifyUrl: String?

        enum CodingKeys: String, CodingKey {
            case notifyUrl = "notify_url"
        }
    }
}

extension MerchantRisk {
    /// `ViolationResource`.
    public struct ViolationResource: Model {
        /// 子商户号. At most 32 characters.
        public var subMchid: String
        /// 商户违约处理通知ID. At most 128 characters.
        public var recordId: String
        /// 子商户公司名称. At most 64 characters.
        public var companyName: String
        /// 处罚方案描述信息. At most 128 characters.
        public var punishDescription: String
        /// 处罚方案. At most 2048 characters.
        public var punishPlan: String
        /// 微信支付对违约商户的处置时间. At most 64 characters, RFC 3339.
        public var punishTime: String
        /// 风险描述. At most 2048 characters.
        public var riskDescription: String
        /// 微信支付对违约商户定义的风险类型. At most 2048 characters.
        public var riskType: ViolationResourceRiskType

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case recordId = "record_id"
            case companyName = "company_name"
            case punishDescription = "punish_description"
            case punishPlan = "punish_plan"
            case punishTime = "punish_time"
            case riskDescription = "risk_description"
            case riskType = "risk_type"
        }
    }
}

extension MerchantRisk {
    /// 风险类型
    public struct GetTradeRiskResponseRiskType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var otherRisk: Self { "OTHER_RISK" }
        public static var inducePayment: Self { "INDUCE_PAYMENT" }
        public static var fraud: Self { "FRAUD" }
        public static var gambling: Self { "GAMBLING" }
        public static var cybersex: Self { "CYBERSEX" }
    }
}

extension MerchantRisk {
    /// 处置手段
    public struct PunishType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var otherPunish: Self { "OTHER_PUNISH" }
        public static var disablePayment: Self { "DISABLE_PAYMENT" }
        public static var suspendSettlement: Self { "SUSPEND_SETTLEMENT" }
        public static var disableWithdraw: Self { "DISABLE_WITHDRAW" }
        public static var removeMerchants: Self { "REMOVE_MERCHANTS" }
        public static var addMerchantsBlacklist: Self { "ADD_MERCHANTS_BLACKLIST" }
        public static var refund: Self { "REFUND" }
        public static var freezingFundByTransaction: Self { "FREEZING_FUND_BY_TRANSACTION" }
        public static var freezingFundByMerchants: Self { "FREEZING_FUND_BY_MERCHANTS" }
        public static var blockedUser: Self { "BLOCKED_USER" }
    }
}

extension MerchantRisk {
    /// 风险类型
    public struct ReportTradeRiskResultRequestRiskType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var otherRisk: Self { "OTHER_RISK" }
        public static var inducePayment: Self { "INDUCE_PAYMENT" }
        public static var fraud: Self { "FRAUD" }
        public static var gambling: Self { "GAMBLING" }
        public static var cybersex: Self { "CYBERSEX" }
    }
}

extension MerchantRisk {
    /// 风险类型
    public struct ReportTradeRiskResultResponseRiskType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var otherRisk: Self { "OTHER_RISK" }
        public static var inducePayment: Self { "INDUCE_PAYMENT" }
        public static var fraud: Self { "FRAUD" }
        public static var gambling: Self { "GAMBLING" }
        public static var cybersex: Self { "CYBERSEX" }
    }
}

extension MerchantRisk {
    /// 微信支付对违约商户定义的风险类型
    public struct ViolationResourceRiskType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var oneYuanPurchases: Self { "ONE_YUAN_PURCHASES" }
        public static var multiLevelDistributionRebate: Self { "MULTI_LEVEL_DISTRIBUTION_REBATE" }
        public static var prohibitedBusinessCategories: Self { "PROHIBITED_BUSINESS_CATEGORIES" }
        public static var cashAdvanceViaCreditCard: Self { "CASH_ADVANCE_VIA_CREDIT_CARD" }
        public static var inducingUsersToMakePayments: Self { "INDUCING_USERS_TO_MAKE_PAYMENTS" }
        public static var fraud: Self { "FRAUD" }
        public static var maliciousFanCountBoosting: Self { "MALICIOUS_FAN_COUNT_BOOSTING" }
        public static var crossCategoryActivities: Self { "CROSS_CATEGORY_ACTIVITIES" }
        public static var crossCategoryBusiness: Self { "CROSS_CATEGORY_BUSINESS" }
        public static var gambling: Self { "GAMBLING" }
        public static var lewdContent: Self { "LEWD_CONTENT" }
        public static var unlicensedPaymentAndSettlementBusiness: Self { "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS" }
        public static var investment: Self { "INVESTMENT" }
        public static var transactionDispute: Self { "TRANSACTION_DISPUTE" }
        public static var crossBorderUseOfDomesticPaymentApi: Self { "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API" }
        public static var overseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities: Self {
            "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES"
        }
        public static var unusualTransaction: Self { "UNUSUAL_TRANSACTION" }
        public static var unlicensedBusiness: Self { "UNLICENSED_BUSINESS" }
        public static var wealthInvestment: Self { "WEALTH_INVESTMENT" }
        public static var affiliatedToAViolatingEntity: Self { "AFFILIATED_TO_A_VIOLATING_ENTITY" }
        public static var involvedInAJudicialCase: Self { "INVOLVED_IN_A_JUDICIAL_CASE" }
        public static var incorrectInformationSubmitted: Self { "INCORRECT_INFORMATION_SUBMITTED" }
        public static var appealSuccessful: Self { "APPEAL_SUCCESSFUL" }
        public static var reportedByOthers: Self { "REPORTED_BY_OTHERS" }
        public static var violatingSmartCateringActivities: Self { "VIOLATING_SMART_CATERING_ACTIVITIES" }
        public static var moreThanOneMerchantUnderASingleMerchantId: Self {
            "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID"
        }
        public static var crossRegionUseOfInternationalPaymentApi: Self {
            "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API"
        }
        public static var unusualRealTimeTransaction: Self { "UNUSUAL_REAL_TIME_TRANSACTION" }
        public static var unacceptableDocuments: Self { "UNACCEPTABLE_DOCUMENTS" }
        public static var largeAmountTransaction: Self { "LARGE_AMOUNT_TRANSACTION" }
        public static var allMerchantsHaveConfirmedTheWillingnessToOpenAnAccount: Self {
            "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT"
        }
        public static var unconfirmedWillingnessToOpenAnAccount: Self { "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT" }
        public static var inactiveTransaction: Self { "INACTIVE_TRANSACTION" }
        public static var otherUnusualActivities: Self { "OTHER_UNUSUAL_ACTIVITIES" }
    }
}
