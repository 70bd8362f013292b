// Generated from api/medical_insurance.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Payments with medical insurance (医保支付).
public struct MedicalInsurance: Sendable {
    let client: Client
}

extension Client {
    /// Payments with medical insurance (医保支付).
    public var medicalInsurance: MedicalInsurance { MedicalInsurance(client: self) }
}

extension MedicalInsurance {
    /// Create an order paid by medical insurance and the patient (医保自费混合收款下单).
    ///
    /// The order for the patient's part is created before; `prepay_id` names it.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. At most 32 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order. At most 64 characters.
    ///   - cityId: 城市ID. At most 8 characters.
    ///   - medInstNo: 医疗机构编码. At most 32 characters.
    ///   - serialNo: 医疗机构订单号. The hospital's or pharmacy's own number of the order. At most 40 characters.
    ///   - callbackUrl: 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters.
    ///   - medInstName: 医疗机构名称. At most 128 characters.
    ///   - mixPayType: 混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both.
    ///   - orderType: 订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine.
    ///   - payer: 支付人身份信息.
    ///   - totalFee: 使用该接口下单的总金额. All parts together, in fen.
    ///   - subMchid: 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only.
    ///   - subAppid: 医疗机构的公众号ID. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters. Partners only.
    ///   - openid: 用户在appid下的唯一标识. The user in `appid`. At most 128 characters.
    ///   - channelNo: 渠道号. At most 32 characters.
    ///   - payAuthNo: 医保局返回的支付授权码. The authorization that the insurance gave for the payment. At most 40 characters.
    ///   - payOrderId: 医保局返回的支付单ID. The insurance's number of the order. At most 64 characters.
    ///   - prepayId: 自费预下单ID. Of the order for the patient's part; needed when the patient pays something. At most 64 characters.
    ///   - subOpenid: The user under `sub_appid`. At most 128 characters. Partners only.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
    ///   - cashAddDetail: 现金补充列表. Costs that the insurance does not know of.
    ///   - cashReduceDetail: 现金减免列表. What the hospital or pharmacy takes off.
    ///   - extends: 扩展字段. At most 512 characters.
    ///   - geoLocation: 用户定位信息. At most 40 characters.
    ///   - medInsCashFee: 医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen.
    ///   - medInsGovFee: 医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen.
    ///   - medInsOrderCreateTime: 医保下单时间. At most 64 characters, RFC 3339.
    ///   - medInsOtherFee: 医保其他基金支付金额. Paid by other funds of the insurance, in fen.
    ///   - medInsSelfFee: 医保个人账户支付金额. Paid from the patient's insurance account, in fen.
    ///   - medInsTestEnv: 是否到医保局测试环境下单. Whether the order goes to the insurance's test environment.
    ///   - passthroughRequestContent: 医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text.
    ///   - payForRelatives: 是否代亲属支付. Whether the user pays for a relative.
    ///   - relative: 亲属身份信息. Needed when `pay_for_relatives` is true.
    ///   - wechatPayCashFee: 实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 REQUEST_BLOCKED, RULE_LIMIT; 500 SYSTEM_ERROR.
    @discardableResult
    public func createOrder(
        appid: String,
        outTradeNo: String,
        cityId: String,
        medInstNo: String,
        serialNo: String,
        callbackUrl: String,
        medInstName: String,
        mixPayType: MixPayType,
        orderType: OrderType,
        payer: Identity,
        totalFee: Int,
        subMchid: String? = nil,
        subAppid: String? = nil,
        openid: String? = nil,
        channelNo: String? = nil,
        payAuthNo: String? = nil,
        payOrderId: String? = nil,
        prepayId: String? = nil,
        subOpenid: String? = nil,
        attach: String? = nil,
        cashAddDetail: [CashAddition]? = nil,
        cashReduceDetail: [CashReduction]? = nil,
        extends: String? = nil,
        geoLocation: String? = nil,
        medInsCashFee: Int? = nil,
        medInsGovFee: Int? = nil,
        medInsOrderCreateTime: String? = nil,
        medInsOtherFee: Int? = nil,
        medInsSelfFee: Int? = nil,
        medInsTestEnv: Bool? = nil,
        passthroughRequestContent: String? = nil,
        payForRelatives: Bool? = nil,
        relative: Identity? = nil,
        wechatPayCashFee: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("medical_insurance.create_order", options)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("city_id", cityId)
        call.set("med_inst_no", medInstNo)
        call.set("serial_no", serialNo)
        call.set("callback_url", callbackUrl)
        call.set("med_inst_name", medInstName)
        call.set("mix_pay_type", mixPayType)
        call.set("order_type", orderType)
        call.set("payer", payer)
        call.set("total_fee", totalFee)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("channel_no", channelNo)
        call.set("pay_auth_no", payAuthNo)
        call.set("pay_order_id", payOrderId)
        call.set("prepay_id", prepayId)
        call.set("sub_openid", subOpenid)
        call.set("attach", attach)
        call.set("cash_add_detail", cashAddDetail)
        call.set("cash_reduce_detail", cashReduceDetail)
        call.set("extends", extends)
        call.set("geo_location", geoLocation)
        call.set("med_ins_cash_fee", medInsCashFee)
        call.set("med_ins_gov_fee", medInsGovFee)
        call.set("med_ins_order_create_time", medInsOrderCreateTime)
        call.set("med_ins_other_fee", medInsOtherFee)
        call.set("med_ins_self_fee", medInsSelfFee)
        call.set("med_ins_test_env", medInsTestEnv)
        call.set("passthrough_request_content", passthroughRequestContent)
        call.set("pay_for_relatives", payForRelatives)
        call.set("relative", relative)
        call.set("wechat_pay_cash_fee", wechatPayCashFee)
        return try await client.answer(to: call)
    }

    /// Query an order by `mix_trade_no` (使用医保自费混合订单号查看下单结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781479)
    ///
    /// - Parameters:
    ///   - mixTradeNo: 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters.
    ///   - subMchid: 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    public func getOrderByMixTradeNo(
        mixTradeNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("medical_insurance.get_order_by_mix_trade_no", options)
        call.set("mix_trade_no", mixTradeNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query an order by `out_trade_no` (使用商户订单号查看下单结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781490)
    ///
    /// - Parameters:
    ///   - outTradeNo: 从业机构订单号. The merchant's own number of the order. At most 64 characters.
    ///   - subMchid: 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    public func getOrderByOutTradeNo(
        outTradeNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("medical_insurance.get_order_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Report a refund of the insurance's part (医保退款通知).
    ///
    /// After the insurance has refunded its part; the call moves no money.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781561)
    ///
    /// - Parameters:
    ///   - outRefundNo: 商户退款单号. At most 64 characters.
    ///   - medRefundGovFee: 医保统筹退款金额. In fen.
    ///   - medRefundOtherFee: 医保其他退款金额. In fen.
    ///   - medRefundSelfFee: 医保个账退款金额. In fen.
    ///   - medRefundTotalFee: 医保退款的总金额. All parts together, in fen.
    ///   - refundTime: 医保退款成功时间. When the insurance refunded its part. At most 64 characters, RFC 3339.
    ///   - mixTradeNo: 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters.
    ///   - subMchid: 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    public func notifyRefund(
        outRefundNo: String,
        medRefundGovFee: Int,
        medRefundOtherFee: Int,
        medRefundSelfFee: Int,
        medRefundTotalFee: Int,
        refundTime: String,
        mixTradeNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("medical_insurance.notify_refund", options)
        call.set("out_refund_no", outRefundNo)
        call.set("med_refund_gov_fee", medRefundGovFee)
        call.set("med_refund_other_fee", medRefundOtherFee)
        call.set("med_refund_self_fee", medRefundSelfFee)
        call.set("med_refund_total_fee", medRefundTotalFee)
        call.set("refund_time", refundTime)
        call.set("mix_trade_no", mixTradeNo)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }
}

extension MedicalInsurance {
    /// `CashAddition`.
    public struct CashAddition: Model {
        /// 现金补充金额. In fen.
        public var cashAddFee: Int?
        /// 现金补充类型. `FREIGHT`: delivery; `OTHER_MEDICAL_EXPENSES`: other medical costs.
        public var cashAddType: CashAddType

        enum CodingKeys: String, CodingKey {
            case cashAddFee = "cash_add_fee"
            case cashAddType = "cash_add_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            cashAddFee: Int,
            cashAddType: CashAddType
        ) {
            self.cashAddFee = cashAddFee
            self.cashAddType = cashAddType
        }
    }
}

extension MedicalInsurance {
    /// `CashReduction`.
    public struct CashReduction: Model {
        /// 现金减免金额. In fen.
        public var cashReduceFee: Int?
        /// 现金减免类型.
        public var cashReduceType: CashReduceType

        enum CodingKeys: String, CodingKey {
            case cashReduceFee = "cash_reduce_fee"
            case cashReduceType = "cash_reduce_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            cashReduceFee: Int,
            cashReduceType: CashReduceType
        ) {
            self.cashReduceFee = cashReduceFee
            self.cashReduceType = cashReduceType
        }
    }
}

extension MedicalInsurance {
    /// `Identity`.
    public struct Identity: Model {
        /// 真实姓名. At most 512 characters, encrypted on the wire.
        public var name: Sensitive
        /// 证件类型.
        public var cardType: CardType
        /// 个人身份ID摘要. The digest of the identity number. At most 512 characters, encrypted on the wire.
        public var idDigest: Sensitive

        enum CodingKeys: String, CodingKey {
            case name
            case cardType = "card_type"
            case idDigest = "id_digest"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: Sensitive,
            cardType: CardType,
            idDigest: Sensitive
        ) {
            self.name = name
            self.cardType = cardType
            self.idDigest = idDigest
        }
    }
}

extension MedicalInsurance {
    /// `Order`.
    public struct Order: Model {
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order. At most 64 characters.
        public var outTradeNo: String
        /// 城市ID. At most 8 characters.
        public var cityId: String
        /// 医疗机构编码. At most 32 characters.
        public var medInstNo: String
        /// 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters.
        public var mixTradeNo: String
        /// 医疗机构订单号. The hospital's or pharmacy's own number of the order. At most 40 characters.
        public var serialNo: String
        /// 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters.
        public var callbackUrl: String
        /// 混合订单中医保部分的支付状态. Of the insurance's part; `NO_MED_INS_PAY` when there is none.
        public var medInsPayStatus: MedInsPayStatus
        /// 医疗机构名称. At most 128 characters.
        public var medInstName: String
        /// 医保自费混合订单支付状态. Of the order with both parts.
        public var mixPayStatus: MixPayStatus
        /// 混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both.
        public var mixPayType: MixPayType
        /// 订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine.
        public var orderType: OrderType
        /// 混合订单中自费部分的支付状态. Of the patient's part; `NO_SELF_PAY` when there is none.
        public var selfPayStatus: SelfPayStatus
        /// 使用该接口下单的总金额. All parts together, in fen.
        public var totalFee: Int?
        /// 医疗机构的商户号. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 医疗机构的公众号ID. At most 32 characters. Partners only.
        public var subAppid: String?
        /// 用户在appid下的唯一标识. At most 128 characters.
        public var openid: String?
        /// 渠道号. At most 32 characters.
        public var channelNo: String?
        /// 医保局返回的支付授权码. The authorization that the insurance gave for the payment. At most 40 characters.
        public var payAuthNo: String?
        /// 医保局返回的支付单ID. The insurance's number of the order. At most 64 characters.
        public var payOrderId: String?
        /// 自费预下单ID. Of the order for the patient's part; needed when the patient pays something. At most 64 characters.
        public var prepayId: String?
        /// At most 128 characters. Partners only.
        public var subOpenid: String?
        /// 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
        public var attach: String?
        /// 现金补充列表. Costs that the insurance does not know of.
        public var cashAddDetail: [CashAddition]?
        /// 现金减免列表. What the hospital or pharmacy takes off.
        public var cashReduceDetail: [CashReduction]?
        /// 扩展字段. At most 512 characters.
        public var extends: String?
        /// 用户定位信息. At most 40 characters.
        public var geoLocation: String?
        /// 医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen.
        public var medInsCashFee: Int?
        /// 医保支付失败原因. Why the insurance's part failed. At most 2048 characters.
        public var medInsFailReason: String?
        /// 医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen.
        public var medInsGovFee: Int?
        /// 医保下单时间. At most 64 characters, RFC 3339.
        public var medInsOrderCreateTime: String?
        /// 医保其他基金支付金额. Paid by other funds of the insurance, in fen.
        public var medInsOtherFee: Int?
        /// 医保个人账户支付金额. Paid from the patient's insurance account, in fen.
        public var medInsSelfFee: Int?
        /// 是否到医保局测试环境下单. Whether the order goes to the insurance's test environment.
        public var medInsTestEnv: Bool?
        /// 订单支付时间. At most 64 characters, RFC 3339.
        public var paidTime: String?
        /// 医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text.
        public var passthroughRequestContent: String?
        /// 支付完成后医保局返回内容. JSON text that came from the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text.
        public var passthroughResponseContent: String?
        /// 是否代亲属支付. Whether the user pays for a relative.
        public var payForRelatives: Bool?
        /// 实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions.
        public var wechatPayCashFee: Int?

        enum CodingKeys: String, CodingKey {
            case appid
            case outTradeNo = "out_trade_no"
            case cityId = "city_id"
            case medInstNo = "med_inst_no"
            case mixTradeNo = "mix_trade_no"
            case serialNo = "serial_no"
            case callbackUrl = "callback_url"
            case medInsPayStatus = "med_ins_pay_status"
            case medInstName = "med_inst_name"
            case mixPayStatus = "mix_pay_status"
            case mixPayType = "mix_pay_type"
            case orderType = "order_type"
            case selfPayStatus = "self_pay_status"
            case totalFee = "total_fee"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case openid
            case channelNo = "channel_no"
            case payAuthNo = "pay_auth_no"
            case payOrderId = "pay_order_id"
            case prepayId = "prepay_id"
            case subOpenid = "sub_openid"
            case attach
            case cashAddDetail = "cash_add_detail"
            case cashReduceDetail = "cash_reduce_detail"
            case extends
            case geoLocation = "geo_location"
            case medInsCashFee = "med_ins_cash_fee"
            case medInsFailReason = "med_ins_fail_reason"
            case medInsGovFee = "med_ins_gov_fee"
            case medInsOrderCreateTime = "med_ins_order_create_time"
            case medInsOtherFee = "med_ins_other_fee"
            case medInsSelfFee = "med_ins_self_fee"
            case medInsTestEnv = "med_ins_test_env"
            case paidTime = "paid_time"
            case passthroughRequestContent = "passthrough_request_content"
            case passthroughResponseContent = "passthrough_response_content"
            case payForRelatives = "pay_for_relatives"
            case wechatPayCashFee = "wechat_pay_cash_fee"
        }
    }
}

extension MedicalInsurance {
    /// `OrderSuccessCashAddition`.
    public struct OrderSuccessCashAddition: Model {
        /// 现金补充金额. In fen.
        public var cashAddFee: Int?
        /// 现金补充类型. `FREIGHT`: delivery; `OTHER_MEDICAL_EXPENSES`: other medical costs.
        public var cashAddType: CashAddType

        enum CodingKeys: String, CodingKey {
            case cashAddFee = "cash_add_fee"
            case cashAddType = "cash_add_type"
        }
    }
}

extension MedicalInsurance {
    /// `OrderSuccessCashReduction`.
    public struct OrderSuccessCashReduction: Model {
        /// 现金减免金额. In fen.
        public var cashReduceFee: Int?
        /// 现金减免类型.
        public var cashReduceType: CashReduceType

        enum CodingKeys: String, CodingKey {
            case cashReduceFee = "cash_reduce_fee"
            case cashReduceType = "cash_reduce_type"
        }
    }
}

extension MedicalInsurance {
    /// `OrderSuccessResource`.
    public struct OrderSuccessResource: Model {
        /// 公众账号ID. At most 32 characters.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order. At most 64 characters.
        public var outTradeNo: String
        /// 城市ID. At most 8 characters.
        public var cityId: String
        /// 医疗机构编码. At most 32 characters.
        public var medInstNo: String
        /// 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters.
        public var mixTradeNo: String
        /// 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters.
        public var callbackUrl: String
        /// 医疗机构名称. At most 128 characters.
        public var medInstName: String
        /// 医保自费混合订单支付状态. Of the order with both parts.
        public var mixPayStatus: MixPayStatus
        /// 混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both.
        public var mixPayType: MixPayType
        /// 使用该接口下单的总金额. All parts together, in fen.
        public var totalFee: Int?
        /// 医疗机构的商户号. At most 32 characters. Partners only.
        public var subMchid: String?
        /// 医疗机构的公众号ID. At most 32 characters. Partners only.
        public var subAppid: String?
        /// 用户在appid下的唯一标识. At most 128 characters.
        public var openid: String?
        /// 渠道号. At most 32 characters.
        public var channelNo: String?
        /// 医保局返回的支付授权码. The authorization that the insurance gave for the payment. At most 40 characters.
        public var payAuthNo: String?
        /// 医保局返回的支付单ID. The insurance's number of the order. At most 64 characters.
        public var payOrderId: String?
        /// 自费预下单ID. Of the order for the patient's part; needed when the patient pays something. At most 64 characters.
        public var prepayId: String?
        /// 医疗机构订单号. The hospital's or pharmacy's own number of the order. At most 20 characters.
        public var serialNo: String?
        /// At most 128 characters. Partners only.
        public var subOpenid: String?
        /// 附加数据. At most 128 characters.
        public var attach: String?
        /// 现金补充列表. Costs that the insurance does not know of.
        public var cashAddDetail: OrderSuccessCashAddition?
        /// 现金减免列表. What the hospital or pharmacy takes off.
        public var cashReduceDetail: OrderSuccessCashReduction?
        /// 医疗机构与微信医保约定的扩展字段. At most 512 characters.
        public var extends: String?
        /// 用户定位信息. At most 40 characters.
        public var geoLocation: String?
        /// 医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen.
        public var medInsCashFee: Int?
        /// 医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen.
        public var medInsGovFee: Int?
        /// 医保下单时间. At most 64 characters, RFC 3339.
        public var medInsOrderCreateTime: String?
        /// 医保其他基金支付金额. Paid by other funds of the insurance, in fen.
        public var medInsOtherFee: Int?
        /// 混合订单中医保部分的支付状态. Of the insurance's part; `NO_MED_INS_PAY` when there is none.
        public var medInsPayStatus: MedInsPayStatus?
        /// 医保个人账户支付金额. Paid from the patient's insurance account, in fen.
        public var medInsSelfFee: Int?
        /// 是否到医保局测试环境下单. Whether the order goes to the insurance's test environment.
        public var medInsTestEnv: Bool?
        /// 订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine.
        public var orderType: OrderType?
        /// 订单支付时间. At most 64 characters, RFC 3339.
        public var paidTime: String?
        /// 医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text.
        public var passthroughRequestContent: String?
        /// 支付完成后医保局返回内容. JSON text that came from the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text.
        public var passthroughResponseContent: String?
        /// 是否代亲属支付. Whether the user pays for a relative.
        public var payForRelatives: Bool?
        /// 混合订单中自费部分的支付状态. Of the patient's part; `NO_SELF_PAY` when there is none.
        public var selfPayStatus: SelfPayStatus?
        /// 实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions.
        public var wechatPayCashFee: Int?

        enum CodingKeys: String, CodingKey {
            case appid
            case outTradeNo = "out_trade_no"
            case cityId = "city_id"
            case medInstNo = "med_inst_no"
            case mixTradeNo = "mix_trade_no"
            case callbackUrl = "callback_url"
            case medInstName = "med_inst_name"
            case mixPayStatus = "mix_pay_status"
            case mixPayType = "mix_pay_type"
            case totalFee = "total_fee"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case openid
            case channelNo = "channel_no"
            case payAuthNo = "pay_auth_no"
            case payOrderId = "pay_order_id"
            case prepayId = "prepay_id"
            case serialNo = "serial_no"
            case subOpenid = "sub_openid"
            case attach
            case cashAddDetail = "cash_add_detail"
            case cashReduceDetail = "cash_reduce_detail"
            case extends
            case geoLocation = "geo_location"
            case medInsCashFee = "med_ins_cash_fee"
            case medInsGovFee = "med_ins_gov_fee"
            case medInsOrderCreateTime = "med_ins_order_create_time"
            case medInsOtherFee = "med_ins_other_fee"
            case medInsPayStatus = "med_ins_pay_status"
            case medInsSelfFee = "med_ins_self_fee"
            case medInsTestEnv = "med_ins_test_env"
            case orderType = "order_type"
            case paidTime = "paid_time"
            case passthroughRequestContent = "passthrough_request_content"
            case passthroughResponseContent = "passthrough_response_content"
            case payForRelatives = "pay_for_relatives"
            case selfPayStatus = "self_pay_status"
            case wechatPayCashFee = "wechat_pay_cash_fee"
        }
    }
}

extension MedicalInsurance {
    /// 证件类型
    public struct CardType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unknownUserCardType: Self { "UNKNOWN_USER_CARD_TYPE" }
        public static var idCard: Self { "ID_CARD" }
        public static var householdRegistration: Self { "HOUSEHOLD_REGISTRATION" }
        public static var foreignerPassport: Self { "FOREIGNER_PASSPORT" }
        public static var mainlandTravelPermitForTw: Self { "MAINLAND_TRAVEL_PERMIT_FOR_TW" }
        public static var mainlandTravelPermitForMo: Self { "MAINLAND_TRAVEL_PERMIT_FOR_MO" }
        public static var mainlandTravelPermitForHk: Self { "MAINLAND_TRAVEL_PERMIT_FOR_HK" }
        public static var foreignPermanentResident: Self { "FOREIGN_PERMANENT_RESIDENT" }
    }
}

extension MedicalInsurance {
    /// 现金补充类型
    public struct CashAddType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var defaultAddType: Self { "DEFAULT_ADD_TYPE" }
        public static var freight: Self { "FREIGHT" }
        public static var otherMedicalExpenses: Self { "OTHER_MEDICAL_EXPENSES" }
    }
}

extension MedicalInsurance {
    /// 现金减免类型
    public struct CashReduceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var defaultReduceType: Self { "DEFAULT_REDUCE_TYPE" }
        public static var hospitalReduce: Self { "HOSPITAL_REDUCE" }
        public static var pharmacyDiscount: Self { "PHARMACY_DISCOUNT" }
        public static var discount: Self { "DISCOUNT" }
        public static var prePayment: Self { "PRE_PAYMENT" }
        public static var depositDeduction: Self { "DEPOSIT_DEDUCTION" }
    }
}

extension MedicalInsurance {
    /// 混合订单中医保部分的支付状态
    public struct MedInsPayStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unknownMedInsPayStatus: Self { "UNKNOWN_MED_INS_PAY_STATUS" }
        public static var medInsPayCreated: Self { "MED_INS_PAY_CREATED" }
        public static var medInsPaySuccess: Self { "MED_INS_PAY_SUCCESS" }
        public static var medInsPayRefund: Self { "MED_INS_PAY_REFUND" }
        public static var medInsPayFail: Self { "MED_INS_PAY_FAIL" }
        public static var noMedInsPay: Self { "NO_MED_INS_PAY" }
    }
}

extension MedicalInsurance {
    /// 医保自费混合订单支付状态
    public struct MixPayStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unknownMixPayStatus: Self { "UNKNOWN_MIX_PAY_STATUS" }
        public static var mixPayCreated: Self { "MIX_PAY_CREATED" }
        public static var mixPaySuccess: Self { "MIX_PAY_SUCCESS" }
        public static var mixPayRefund: Self { "MIX_PAY_REFUND" }
        public static var mixPayFail: Self { "MIX_PAY_FAIL" }
    }
}

extension MedicalInsurance {
    /// 混合支付类型
    public struct MixPayType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unknownMixPayType: Self { "UNKNOWN_MIX_PAY_TYPE" }
        public static var cashOnly: Self { "CASH_ONLY" }
        public static var insuranceOnly: Self { "INSURANCE_ONLY" }
        public static var cashAndInsurance: Self { "CASH_AND_INSURANCE" }
    }
}

extension MedicalInsurance {
    /// 订单类型
    public struct OrderType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unknownOrderType: Self { "UNKNOWN_ORDER_TYPE" }
        public static var regPay: Self { "REG_PAY" }
        public static var diagPay: Self { "DIAG_PAY" }
        public static var covidExamPay: Self { "COVID_EXAM_PAY" }
        public static var inHospPay: Self { "IN_HOSP_PAY" }
        public static var pharmacyPay: Self { "PHARMACY_PAY" }
        public static var insurancePay: Self { "INSURANCE_PAY" }
        public static var intRegPay: Self { "INT_REG_PAY" }
        public static var intReDiagPay: Self { "INT_RE_DIAG_PAY" }
        public static var intRxPay: Self { "INT_RX_PAY" }
        public static var covidAntigenPay: Self { "COVID_ANTIGEN_PAY" }
        public static var medPay: Self { "MED_PAY" }
    }
}

extension MedicalInsurance {
    /// 混合订单中自费部分的支付状态
    public struct SelfPayStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unknownSelfPayStatus: Self { "UNKNOWN_SELF_PAY_STATUS" }
        public static var selfPayCreated: Self { "SELF_PAY_CREATED" }
        public static var selfPaySuccess: Self { "SELF_PAY_SUCCESS" }
        public static var selfPayRefund: Self { "SELF_PAY_REFUND" }
        public static var selfPayFail: Self { "SELF_PAY_FAIL" }
        public static var noSelfPay: Self { "NO_SELF_PAY" }
    }
}
