// Generated from api/repayment.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Repayments of credits (还款).
public struct Repayment: Sendable {
    let client: Client
}

extension Client {
    /// Repayments of credits (还款).
    public var repayment: Repayment { Repayment(client: self) }
}

extension Repayment {
    /// Begin the signing of an agreement of automatic repayment in an app (APP预签约自动还款协议).
    ///
    /// Hand `presign_token` to the front end; the result comes as a notification and from the query.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016125804)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID.
    ///   - planId: 模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - displayName: 用户展示名称. How the user is shown when signing.
    ///   - outContractCode: 服务商签约协议号. The merchant's own number of the agreement.
    ///   - realIdentity: 用户实名信息.
    ///   - repaymentAmountLimit: 还款金额上限. In fen, as text. The most that may be collected.
    ///   - repaymentDay: 还款日. The day of the month on which it is repaid.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户AppID. The sub-merchant's own app.
    ///   - tradeInfo: 交易信息. A first repayment, collected with the signing.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignApp(
        appid: String,
        planId: String,
        contractNotifyUrl: String,
        displayName: String,
        outContractCode: String,
        realIdentity: RealIdentity,
        repaymentAmountLimit: String,
        repaymentDay: Int,
        subMchid: String? = nil,
        subAppid: String? = nil,
        tradeInfo: Trade? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignAppResponse {
        var call = Call("repayment.pre_sign_app", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("display_name", displayName)
        call.set("out_contract_code", outContractCode)
        call.set("real_identity", realIdentity)
        call.set("repayment_amount_limit", repaymentAmountLimit)
        call.set("repayment_day", repaymentDay)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("trade_info", tradeInfo)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement of automatic repayment in a mobile browser (H5预签约自动还款协议).
    ///
    /// Send the user to `redirect_url`; the result comes as a notification and from the query.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779565)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID.
    ///   - planId: 模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - displayName: 用户展示名称. How the user is shown when signing.
    ///   - outContractCode: 服务商签约协议号. The merchant's own number of the agreement.
    ///   - realIdentity: 用户实名信息.
    ///   - repaymentAmountLimit: 还款金额上限. In fen, as text. The most that may be collected.
    ///   - repaymentDay: 还款日. The day of the month on which it is repaid.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户AppID. The sub-merchant's own app.
    ///   - jumpInfo: 跳转控制信息.
    ///   - tradeInfo: 交易信息. A first repayment, collected with the signing.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignH5(
        appid: String,
        planId: String,
        contractNotifyUrl: String,
        displayName: String,
        outContractCode: String,
        realIdentity: RealIdentity,
        repaymentAmountLimit: String,
        repaymentDay: Int,
        subMchid: String? = nil,
        subAppid: String? = nil,
        jumpInfo: JumpControl? = nil,
        tradeInfo: Trade? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignH5Response {
        var call = Call("repayment.pre_sign_h5", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("display_name", displayName)
        call.set("out_contract_code", outContractCode)
        call.set("real_identity", realIdentity)
        call.set("repayment_amount_limit", repaymentAmountLimit)
        call.set("repayment_day", repaymentDay)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("jump_info", jumpInfo)
        call.set("trade_info", tradeInfo)
        return try await client.answer(to: call)
    }

    /// Query an agreement of automatic repayment (查询自动还款协议).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016125810)
    ///
    /// - Parameters:
    ///   - outContractCode: 服务商签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContract(
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> Contract {
        var call = Call("repayment.get_contract", options)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Announce repayments that will be collected (预约还款).
    ///
    /// They are collected with `create_deduction_order`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID.
    ///   - openid: 用户标识.
    ///   - contractId: 还款协议ID. WeChat Pay's number of the agreement.
    ///   - scheduleItems: 预约还款项列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createScheduleRecords(
        appid: String,
        openid: String,
        contractId: String,
        scheduleItems: [ScheduleItem],
        options: CallOptions = CallOptions()
    ) async throws -> CreateScheduleRecordsResponse {
        var call = Call("repayment.create_schedule_records", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("contract_id", contractId)
        call.set("schedule_items", scheduleItems)
        return try await client.answer(to: call)
    }

    /// Query an announced repayment (查询预约还款记录).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
    ///
    /// - Parameters:
    ///   - outRecordId: 商户侧预约还款单号. The partner's own number of the announced repayment.
    ///   - contractId: 还款协议ID. WeChat Pay's number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getScheduleRecord(
        outRecordId: String,
        contractId: String,
        options: CallOptions = CallOptions()
    ) async throws -> ScheduleRecord {
        var call = Call("repayment.get_schedule_record", options)
        call.set("out_record_id", outRecordId)
        call.set("contract_id", contractId)
        return try await client.answer(to: call)
    }

    /// Collect a repayment under an agreement (发起还款).
    ///
    /// For a repayment that was announced. The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_trade_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户侧交易单号. The merchant's own number of the order.
    ///   - description: 产品描述.
    ///   - contractId: 还款协议ID. WeChat Pay's number of the agreement.
    ///   - outRecordId: 商户侧预约还款单号. The partner's own number of the announced repayment.
    ///   - deductAmount: 还款金额. In fen, as text.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - attach: 商户数据包. Comes back unchanged in queries and notifications.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createDeductionOrder(
        outTradeNo: String,
        description: String,
        contractId: String,
        outRecordId: String,
        deductAmount: String,
        notifyUrl: String,
        attach: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DeductionOrder {
        var call = Call("repayment.create_deduction_order", options)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("contract_id", contractId)
        call.set("out_record_id", outRecordId)
        call.set("deduct_amount", deductAmount)
        call.set("notify_url", notifyUrl)
        call.set("attach", attach)
        return try await client.answer(to: call)
    }

    /// Query a collected repayment (查询还款单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户侧交易单号. The merchant's own number of the order.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDeductionOrder(
        outTradeNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> DeductionOrder {
        var call = Call("repayment.get_deduction_order", options)
        call.set("out_trade_no", outTradeNo)
        return try await client.answer(to: call)
    }

    /// Terminate an agreement of automatic repayment (解除自动还款协议).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016125830)
    ///
    /// - Parameters:
    ///   - contractTerminationRemark: 协议解约备注.
    ///   - outContractCode: 服务商签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func terminateContract(
        contractTerminationRemark: String,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> TerminateContractResponse {
        var call = Call("repayment.terminate_contract", options)
        call.set("contract_termination_remark", contractTerminationRemark)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Create a repayment of several credits for the user to pay (还款下单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
    ///
    /// - Parameters:
    ///   - combineOutTradeNo: 还款单订单号. The partner's own number of the repayment.
    ///   - subOrders: 还款明细单信息列表. At most 10 elements.
    ///   - combineMchid: 还款服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - appInfo: APP调起支付场景信息. Needed in an app.
    ///   - combinePayerInfo: 支付者信息.
    ///   - h5Info: H5调起支付场景信息. Needed in a mobile browser.
    ///   - miniprogramInfo: 小程序调起支付场景信息. Needed in a mini program.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - timeExpire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
    ///   - wechatWebInfo: 微信内网页调起支付场景信息. Needed on a page in Weixin.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayCombineOrder(
        combineOutTradeNo: String,
        subOrders: [PrepayCombineOrderSubOrder],
        combineMchid: String? = nil,
        appInfo: AppScene? = nil,
        combinePayerInfo: PrepayCombineOrderPayer? = nil,
        h5Info: H5Scene? = nil,
        miniprogramInfo: MiniProgramScene? = nil,
        notifyUrl: String? = nil,
        timeExpire: String? = nil,
        wechatWebInfo: WechatWebScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayCombineOrderResponse {
        var call = Call("repayment.prepay_combine_order", options)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("sub_orders", subOrders)
        call.set("combine_mchid", combineMchid)
        call.set("app_info", appInfo)
        call.set("combine_payer_info", combinePayerInfo)
        call.set("h5_info", h5Info)
        call.set("miniprogram_info", miniprogramInfo)
        call.set("notify_url", notifyUrl)
        call.set("time_expire", timeExpire)
        call.set("wechat_web_info", wechatWebInfo)
        return try await client.answer(to: call)
    }

    /// Query a repayment of several credits (还款单查询).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
    ///
    /// - Parameters:
    ///   - combineOutTradeNo: 还款单订单号. The partner's own number of the repayment.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCombineOrder(
        combineOutTradeNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetCombineOrderResponse {
        var call = Call("repayment.get_combine_order", options)
        call.set("combine_out_trade_no", combineOutTradeNo)
        return try await client.answer(to: call)
    }

    /// Close an unpaid repayment of several credits (商户关单).
    ///
    /// Only while it is not paid.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
    ///
    /// - Parameters:
    ///   - combineOutTradeNo: 还款单订单号. The partner's own number of the repayment.
    ///   - subOrders: 还款明细单信息列表. All parts of the repayment. At most 10 elements.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func closeCombineOrder(
        combineOutTradeNo: String,
        subOrders: [CloseCombineOrderSubOrder],
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("repayment.close_combine_order", options)
        call.set("combine_out_trade_no", combineOutTradeNo)
        call.set("sub_orders", subOrders)
        _ = try await client.send(call)
    }
}

extension Repayment {
    /// `Amount`.
    public struct Amount: Model {
        /// 现金支付金额. In fen.
        public var payerAmount: Int?
        /// 标价金额. In fen.
        public var totalAmount: Int?
        /// 标价币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 现金支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String?
        /// 结算汇率. The rate of exchange times 10^8.
        public var settlementRate: Int?

        enum CodingKeys: String, CodingKey {
            case payerAmount = "payer_amount"
            case totalAmount = "total_amount"
            case currency
            case payerCurrency = "payer_currency"
            case settlementRate = "settlement_rate"
        }
    }
}

extension Repayment {
    /// `AppScene`.
    public struct AppScene: Model {
        /// 还款服务商APPID.
        public var combineAppid: String

        enum CodingKeys: String, CodingKey {
            case combineAppid = "combine_appid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            combineAppid: String
        ) {
            self.combineAppid = combineAppid
        }
    }
}

extension Repayment {
    /// `CloseCombineOrderSubOrder`.
    public struct CloseCombineOrderSubOrder: Model {
        /// 还款单发起商户号. The merchant that the repayment of this credit goes through.
        public var mchid: String
        /// 还款明细单订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 二级商户号. The sub-merchant that the partner acts for.
        public var subMchid: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case subMchid = "sub_mchid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            outTradeNo: String,
            subMchid: String? = nil
        ) {
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.subMchid = subMchid
        }
    }
}

extension Repayment {
    /// `Contract`.
    public struct Contract: Model {
        /// 模板ID. The template of the agreement, made in the merchant platform.
        public var planId: String
        /// 协议ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 协议状态. `CONTRACT_STATE_EFFECTIVE`: in force; `CONTRACT_STATE_TERMINATED`: ended; `CONTRACT_STATE_INVALID`: not in force.
        public var contractState: ContractState
        /// 用户展示名称. How the user is shown when signing.
        public var displayName: String
        /// 服务商签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 还款金额上限. In fen: the most that may be collected.
        public var repaymentAmountLimit: Int?
        /// 服务商AppID.
        public var appid: String?
        /// 用户服务商标识.
        public var openid: String?
        /// 协议签署时间. RFC 3339.
        public var contractSignedTime: String?
        /// 协议解约方式. Who ended it.
        public var contractTerminatedMode: ContractTerminatedMode?
        /// 协议解约时间. RFC 3339.
        public var contractTerminatedTime: String?
        /// 协议解约备注.
        public var contractTerminationRemark: String?
        /// 还款日. The day of the month on which it is repaid.
        public var repaymentDay: Int?

        enum CodingKeys: String, CodingKey {
            case planId = "plan_id"
            case contractId = "contract_id"
            case contractState = "contract_state"
            case displayName = "display_name"
            case outContractCode = "out_contract_code"
            case repaymentAmountLimit = "repayment_amount_limit"
            case appid
            case openid
            case contractSignedTime = "contract_signed_time"
            case contractTerminatedMode = "contract_terminated_mode"
            case contractTerminatedTime = "contract_terminated_time"
            case contractTerminationRemark = "contract_termination_remark"
            case repaymentDay = "repayment_day"
        }
    }
}

extension Repayment {
    /// `ContractResource`.
    public struct ContractResource: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 服务商AppID.
        public var appid: String
        /// 商户AppID下的用户唯一标识.
        public var openid: String
        /// 模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 协议ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 协议签署时间.
        public var contractSignedTime: String
        /// 委托代扣协议状态. `CONTRACT_STATE_EFFECTIVE`: in force; `CONTRACT_STATE_TERMINATED`: ended; `CONTRACT_STATE_INVALID`: not in force.
        public var contractState: ContractState
        /// 协议解约方式. Who ended it.
        public var contractTerminatedMode: ContractTerminatedMode
        /// 用户展示名称. How the user is shown when signing.
        public var displayName: String
        /// 服务商签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 还款金额上限. In fen, as text. The most that may be collected.
        public var repaymentAmountLimit: String
        /// 协议解约时间.
        public var contractTerminatedTime: String?
        /// 解约原因的备注说明.
        public var contractTerminationRemark: String?
        /// 还款日. The day of the month on which it is repaid.
        public var repaymentDay: Int?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case contractSignedTime = "contract_signed_time"
            case contractState = "contract_state"
            case contractTerminatedMode = "contract_terminated_mode"
            case displayName = "display_name"
            case outContractCode = "out_contract_code"
            case repaymentAmountLimit = "repayment_amount_limit"
            case contractTerminatedTime = "contract_terminated_time"
            case contractTerminationRemark = "contract_termination_remark"
            case repaymentDay = "repayment_day"
        }
    }
}

extension Repayment {
    /// `CreateScheduleRecordsResponse`.
    public struct CreateScheduleRecordsResponse: Model {
        /// 预约还款记录列表.
        public var scheduleRecords: [ScheduleRecord]?

        enum CodingKeys: String, CodingKey {
            case scheduleRecords = "schedule_records"
        }
    }
}

extension Repayment {
    /// `DeductionOrder`.
    public struct DeductionOrder: Model {
        /// 商户AppID.
        public var appid: String
        /// 用户标识.
        public var openid: String
        /// 商户侧交易单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 产品描述.
        public var description: String
        /// 还款协议ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 商户侧预约还款单号. The partner's own number of the announced repayment.
        public var outRecordId: String
        /// 还款金额. In fen, as text.
        public var deductAmount: String
        /// 还款单状态. `DEDUCT_ORDER_STATE_PENDING`: being collected; `DEDUCT_ORDER_STATE_NOT_PAY`: not collected yet.
        public var orderState: DeductionOrderOrderState
        /// 子商户AppID.
        public var subAppid: String?
        /// 微信支付的支付单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 商户数据包. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 实际还款金额. In fen, as text. What was really repaid.
        public var paySuccessAmount: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case outTradeNo = "out_trade_no"
            case description
            case contractId = "contract_id"
            case outRecordId = "out_record_id"
            case deductAmount = "deduct_amount"
            case orderState = "order_state"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case attach
            case paySuccessAmount = "pay_success_amount"
        }
    }
}

extension Repayment {
    /// `DeductionPayResource`.
    public struct DeductionPayResource: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 子商户号.
        public var subMchid: String
        /// 服务商AppID.
        public var appid: String
        /// 子商户AppID.
        public var subAppid: String
        /// 用户标识.
        public var openid: String
        /// 商户侧交易单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 产品描述.
        public var description: String
        /// 还款协议ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 商户侧预约还款单号. The partner's own number of the announced repayment.
        public var outRecordId: String
        /// 还款金额. In fen, as text.
        public var deductAmount: String
        /// 还款单状态. `DEDUCT_ORDER_STATE_PENDING`: being collected; `DEDUCT_ORDER_STATE_NOT_PAY`: not collected yet.
        public var orderState: DeductionPayResourceOrderState
        /// 微信支付的支付单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 商户数据包. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 实际还款金额. In fen, as text. What was really repaid.
        public var paySuccessAmount: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case appid
            case subAppid = "sub_appid"
            case openid
            case outTradeNo = "out_trade_no"
            case description
            case contractId = "contract_id"
            case outRecordId = "out_record_id"
            case deductAmount = "deduct_amount"
            case orderState = "order_state"
            case transactionId = "transaction_id"
            case attach
            case paySuccessAmount = "pay_success_amount"
        }
    }
}

extension Repayment {
    /// `GetCombineOrderResponse`.
    public struct GetCombineOrderResponse: Model {
        /// 还款服务商APPID.
        public var combineAppid: String
        /// 还款服务商商户号. The partner's own merchant number.
        public var combineMchid: String
        /// 还款单订单号. The partner's own number of the repayment.
        public var combineOutTradeNo: String
        /// 还款单微信支付订单号. WeChat Pay's number of the combined payment.
        public var combineTransactionId: String
        /// 还款支付者信息.
        public var combinePayerInfo: Payer?
        /// 还款明细单信息列表.
        public var subOrders: [SubOrder]?

        enum CodingKeys: String, CodingKey {
            case combineAppid = "combine_appid"
            case combineMchid = "combine_mchid"
            case combineOutTradeNo = "combine_out_trade_no"
            case combineTransactionId = "combine_transaction_id"
            case combinePayerInfo = "combine_payer_info"
            case subOrders = "sub_orders"
        }
    }
}

extension Repayment {
    /// `H5Scene`.
    public struct H5Scene: Model {
        /// 场景类型.
        public var type: H5SceneType
        /// 还款服务商APPID.
        public var combineAppid: String
        /// 网站URL.
        public var appUrl: String
        /// 用户终端IP. IPv4 or IPv6.
        public var payerClientIp: String
        /// iOS平台BundleID. Of the app on iOS.
        public var bundleId: String?
        /// 应用名称.
        public var appName: String?
        /// Of the app on Android.
        public var packageName: String?

        enum CodingKeys: String, CodingKey {
            case type
            case combineAppid = "combine_appid"
            case appUrl = "app_url"
            case payerClientIp = "payer_client_ip"
            case bundleId = "bundle_id"
            case appName = "app_name"
            case packageName = "package_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: H5SceneType,
            combineAppid: String,
            appUrl: String,
            payerClientIp: String,
            bundleId: String? = nil,
            appName: String? = nil,
            packageName: String? = nil
        ) {
            self.type = type
            self.combineAppid = combineAppid
            self.appUrl = appUrl
            self.payerClientIp = payerClientIp
            self.bundleId = bundleId
            self.appName = appName
            self.packageName = packageName
        }
    }
}

extension Repayment {
    /// `Identity`.
    public struct Identity: Model {
        /// 类型.
        public var type: IdentityTypeValue
        /// 加密后的姓名. Encrypted on the wire.
        public var name: Sensitive
        /// 加密后的证件号. Encrypted on the wire.
        public var number: Sensitive

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: IdentityTypeValue,
            name: Sensitive,
            number: Sensitive
        ) {
            self.type = type
            self.name = name
            self.number = number
        }
    }
}

extension Repayment {
    /// `JumpControl`.
    public struct JumpControl: Model {
        /// 签约完后要跳转到的应用AppID. The app that the user is sent back to after signing.
        public var jumpAppid: String?

        enum CodingKeys: String, CodingKey {
            case jumpAppid = "jump_appid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            jumpAppid: String? = nil
        ) {
            self.jumpAppid = jumpAppid
        }
    }
}

extension Repayment {
    /// `MiniProgramScene`.
    public struct MiniProgramScene: Model {
        /// 用户标识.
        public var openid: String
        /// 还款服务商APPID.
        public var combineAppid: String

        enum CodingKeys: String, CodingKey {
            case openid
            case combineAppid = "combine_appid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String,
            combineAppid: String
        ) {
            self.openid = openid
            self.combineAppid = combineAppid
        }
    }
}

extension Repayment {
    /// `Payer`.
    public struct Payer: Model {
        /// 用户服务商标识.
        public var openid: String
    }
}

extension Repayment {
    /// `PreSignAppResponse`.
    public struct PreSignAppResponse: Model {
        /// 预签约码. For the front end, to open the page of signing.
        public var presignToken: String
        /// 跳转到的签约服务提供方.
        public var redirectService: String?

        enum CodingKeys: String, CodingKey {
            case presignToken = "presign_token"
            case redirectService = "redirect_service"
        }
    }
}

extension Repayment {
    /// `PreSignH5Response`.
    public struct PreSignH5Response: Model {
        /// 拉起微信支付签约页的URL. Where the user signs.
        public var redirectUrl: String

        enum CodingKeys: String, CodingKey {
            case redirectUrl = "redirect_url"
        }
    }
}

extension Repayment {
    /// `PrepayCombineOrderPayer`.
    public struct PrepayCombineOrderPayer: Model {
        /// 实名支付. The order can be paid by this person alone.
        public var identity: Identity?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            identity: Identity? = nil
        ) {
            self.identity = identity
        }
    }
}

extension Repayment {
    /// `PrepayCombineOrderResponse`.
    public struct PrepayCombineOrderResponse: Model {
        /// 预支付交易会话标识. For the front end, to open the cashier; set except in a mobile browser.
        public var prepayId: String?
        /// 支付跳转链接. Where the user pays; set in a mobile browser.
        public var h5Url: String?

        enum CodingKeys: String, CodingKey {
            case prepayId = "prepay_id"
            case h5Url = "h5_url"
        }
    }
}

extension Repayment {
    /// `PrepayCombineOrderSubOrder`.
    public struct PrepayCombineOrderSubOrder: Model {
        /// 还款单发起商户号. The merchant that the repayment of this credit goes through.
        public var mchid: String
        /// 还款明细单订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 商品描述.
        public var description: String
        /// 订单金额.
        public var amount: PrepayCombineOrderSubOrderAmount
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String
        /// 子商户号. The sub-merchant that the partner acts for.
        public var subMchid: String?
        /// 结算信息.
        public var settleInfo: Settlement?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case description
            case amount
            case attach
            case subMchid = "sub_mchid"
            case settleInfo = "settle_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            outTradeNo: String,
            description: String,
            amount: PrepayCombineOrderSubOrderAmount,
            attach: String,
            subMchid: String? = nil,
            settleInfo: Settlement? = nil
        ) {
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.description = description
            self.amount = amount
            self.attach = attach
            self.subMchid = subMchid
            self.settleInfo = settleInfo
        }
    }
}

extension Repayment {
    /// `PrepayCombineOrderSubOrderAmount`.
    public struct PrepayCombineOrderSubOrderAmount: Model {
        /// 标价币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 标价金额. In fen.
        public var totalAmount: Int

        enum CodingKeys: String, CodingKey {
            case currency
            case totalAmount = "total_amount"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            currency: String,
            totalAmount: Int
        ) {
            self.currency = currency
            self.totalAmount = totalAmount
        }
    }
}

extension Repayment {
    /// `RealIdentity`.
    public struct RealIdentity: Model {
        /// 自然人证件号码. Encrypted on the wire.
        public var identityId: Sensitive
        /// 实名验证类型.
        public var identityType: IdentityType
        /// 自然人姓名. Encrypted on the wire.
        public var realName: Sensitive

        enum CodingKeys: String, CodingKey {
            case identityId = "identity_id"
            case identityType = "identity_type"
            case realName = "real_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            identityId: Sensitive,
            identityType: IdentityType,
            realName: Sensitive
        ) {
            self.identityId = identityId
            self.identityType = identityType
            self.realName = realName
        }
    }
}

extension Repayment {
    /// `ScheduleItem`.
    public struct ScheduleItem: Model {
        /// 子商户号. The sub-merchant that the partner acts for.
        public var subMchid: String
        /// 商户侧预约还款单号. The partner's own number of the announced repayment.
        public var outRecordId: String
        /// 应还款金额. In fen, as text. What is due.
        public var repaymentAmount: String
        /// 还款日期. The day on which it is due.
        public var repaymentDate: String
        /// 子商户AppID. The sub-merchant's own app.
        public var subAppid: String?
        /// 最低还款金额. In fen, as text. What is due at least.
        public var minRepaymentAmount: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case outRecordId = "out_record_id"
            case repaymentAmount = "repayment_amount"
            case repaymentDate = "repayment_date"
            case subAppid = "sub_appid"
            case minRepaymentAmount = "min_repayment_amount"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            subMchid: String,
            outRecordId: String,
            repaymentAmount: String,
            repaymentDate: String,
            subAppid: String? = nil,
            minRepaymentAmount: String? = nil
        ) {
            self.subMchid = subMchid
            self.outRecordId = outRecordId
            self.repaymentAmount = repaymentAmount
            self.repaymentDate = repaymentDate
            self.subAppid = subAppid
            self.minRepaymentAmount = minRepaymentAmount
        }
    }
}

extension Repayment {
    /// `ScheduleRecord`.
    public struct ScheduleRecord: Model {
        /// 商户AppID.
        public var appid: String
        /// 用户标识.
        public var openid: String
        /// 商户侧预约还款单号. The partner's own number of the announced repayment.
        public var outRecordId: String
        /// 最低还款金额. In fen, as text. What is due at least.
        public var minRepaymentAmount: String
        /// 应还款金额. In fen, as text. What is due.
        public var repaymentAmount: String
        /// 还款日期. The day on which it is due.
        public var repaymentDate: String
        /// 子商户AppID.
        public var subAppid: String?
        /// 还款协议ID. WeChat Pay's number of the agreement.
        public var contractId: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case outRecordId = "out_record_id"
            case minRepaymentAmount = "min_repayment_amount"
            case repaymentAmount = "repayment_amount"
            case repaymentDate = "repayment_date"
            case subAppid = "sub_appid"
            case contractId = "contract_id"
        }
    }
}

extension Repayment {
    /// `Settlement`.
    public struct Settlement: Model {
        /// 是否指定分账. The money is frozen after the payment, so that it can be split.
        public var profitSharing: Bool?
        /// 补差金额. In fen: what the partner adds.
        public var subsidyAmount: Int?

        enum CodingKeys: String, CodingKey {
            case profitSharing = "profit_sharing"
            case subsidyAmount = "subsidy_amount"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            profitSharing: Bool? = nil,
            subsidyAmount: Int? = nil
        ) {
            self.profitSharing = profitSharing
            self.subsidyAmount = subsidyAmount
        }
    }
}

extension Repayment {
    /// `SubOrder`.
    public struct SubOrder: Model {
        /// 还款单发起商户号. The merchant that the repayment of this credit goes through.
        public var mchid: String
        /// 还款明细单订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 子商户号.
        public var subMchid: String?
        /// 还款明细单微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 子单金额信息.
        public var amount: Amount?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 支付完成时间. RFC 3339.
        public var successTime: String?
        /// 交易状态.
        public var tradeState: TradeState?
        /// 交易类型.
        public var tradeType: TradeType?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case amount
            case attach
            case bankType = "bank_type"
            case successTime = "success_time"
            case tradeState = "trade_state"
            case tradeType = "trade_type"
        }
    }
}

extension Repayment {
    /// `TerminateContractResponse`.
    public struct TerminateContractResponse: Model {
        /// 协议信息.
        public var contractInfo: Contract?

        enum CodingKeys: String, CodingKey {
            case contractInfo = "contract_info"
        }
    }
}

extension Repayment {
    /// `Trade`.
    public struct Trade: Model {
        /// 商户侧交易单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 还款金额. In fen.
        public var deductAmount: Int
        /// 产品描述.
        public var description: String?
        /// 商户数据包. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?

        enum CodingKeys: String, CodingKey {
            case outTradeNo = "out_trade_no"
            case deductAmount = "deduct_amount"
            case description
            case attach
            case notifyUrl = "notify_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            outTradeNo: String,
            deductAmount: Int,
            description: String? = nil,
            attach: String? = nil,
            notifyUrl: String? = nil
        ) {
            self.outTradeNo = outTradeNo
            self.deductAmount = deductAmount
            self.description = description
            self.attach = attach
            self.notifyUrl = notifyUrl
        }
    }
}

extension Repayment {
    /// `WechatWebScene`.
    public struct WechatWebScene: Model {
        /// 用户标识.
        public var openid: String?
        /// 还款服务商APPID.
        public var combineAppid: String?
        /// 网页经营场景URL.
        public var webviewUrl: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case combineAppid = "combine_appid"
            case webviewUrl = "webview_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String? = nil,
            combineAppid: String? = nil,
            webviewUrl: String? = nil
        ) {
            self.openid = openid
            self.combineAppid = combineAppid
            self.webviewUrl = webviewUrl
        }
    }
}

extension Repayment {
    /// 协议状态
    public struct ContractState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var contractStateInvalid: Self { "CONTRACT_STATE_INVALID" }
        public static var contractStateEffective: Self { "CONTRACT_STATE_EFFECTIVE" }
        public static var contractStateTerminated: Self { "CONTRACT_STATE_TERMINATED" }
    }
}

extension Repayment {
    /// 协议解约方式
    public struct ContractTerminatedMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var terminationModeInvalid: Self { "TERMINATION_MODE_INVALID" }
        public static var terminationModeByUser: Self { "TERMINATION_MODE_BY_USER" }
        public static var terminationModeByMerchant: Self { "TERMINATION_MODE_BY_MERCHANT" }
        public static var terminationModeByCustomerService: Self { "TERMINATION_MODE_BY_CUSTOMER_SERVICE" }
    }
}

extension Repayment {
    /// 还款单状态
    public struct DeductionOrderOrderState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deductOrderStatePending: Self { "DEDUCT_ORDER_STATE_PENDING" }
        public static var deductOrderStateNotPay: Self { "DEDUCT_ORDER_STATE_NOT_PAY" }
        public static var deductOrderStatePaySuccess: Self { "DEDUCT_ORDER_STATE_PAY_SUCCESS" }
        public static var deductOrderStatePayFail: Self { "DEDUCT_ORDER_STATE_PAY_FAIL" }
    }
}

extension Repayment {
    /// 还款单状态
    public struct DeductionPayResourceOrderState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deductOrderStatePaySuccess: Self { "DEDUCT_ORDER_STATE_PAY_SUCCESS" }
    }
}

extension Repayment {
    /// 场景类型
    public struct H5SceneType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var iOs: Self { "iOS" }
        public static var android: Self { "Android" }
        public static var wap: Self { "Wap" }
    }
}

extension Repayment {
    /// 实名验证类型
    public struct IdentityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var realIdentityTypeInvalid: Self { "REAL_IDENTITY_TYPE_INVALID" }
        public static var realIdentityTypeIdCard: Self { "REAL_IDENTITY_TYPE_ID_CARD" }
    }
}

extension Repayment {
    /// 类型
    public struct IdentityTypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var idcard: Self { "IDCARD" }
        public static var hongkongMacao: Self { "HONGKONG_MACAO" }
        public static var hongkongMacaoResident: Self { "HONGKONG_MACAO_RESIDENT" }
        public static var taiwanResident: Self { "TAIWAN_RESIDENT" }
        public static var foreignResident: Self { "FOREIGN_RESIDENT" }
        public static var overseaPassport: Self { "OVERSEA_PASSPORT" }
        public static var taiwanCompatriotPermit: Self { "TAIWAN_COMPATRIOT_PERMIT" }
    }
}

extension Repayment {
    /// 交易状态
    public struct TradeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var notpay: Self { "NOTPAY" }
        public static var closed: Self { "CLOSED" }
    }
}

extension Repayment {
    /// 交易类型
    public struct TradeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var repayment: Self { "REPAYMENT" }
    }
}
