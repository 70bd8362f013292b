// Generated from api/ecommerce_individual.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Ecommerce: payments to individuals (收付通个人收款).
public struct EcommerceIndividual: Sendable {
    let client: Client
}

extension Client {
    /// Ecommerce: payments to individuals (收付通个人收款).
    public var ecommerceIndividual: EcommerceIndividual { EcommerceIndividual(client: self) }
}

extension EcommerceIndividual {
    /// Begin the signing of an agreement in an app (APP场景预签约).
    ///
    /// Hand `pre_entrustweb_id` to the front end, then query the agreement.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015851472)
    ///
    /// - Parameters:
    ///   - appid: 签约和付款的AppID.
    ///   - outContractCode: 业务申请单号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignApp(
        appid: String,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignResponse {
        var call = Call("ecommerce_individual.pre_sign_app", options)
        call.set("appid", appid)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement in an app, with a check of the name (APP场景预签约（需要实名验证）).
    ///
    /// Hand `pre_entrustweb_id` to the front end, then query the agreement.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020083765)
    ///
    /// - Parameters:
    ///   - appid: 签约和付款的AppID.
    ///   - credId: 证件号码. The number of the document. Encrypted on the wire.
    ///   - credType: 证件类型.
    ///   - outContractCode: 业务申请单号. The merchant's own number of the agreement.
    ///   - realName: 真实姓名. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignAppWithRealName(
        appid: String,
        credId: Sensitive,
        credType: CredType,
        outContractCode: String,
        realName: Sensitive,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignResponse {
        var call = Call("ecommerce_individual.pre_sign_app_with_real_name", options)
        call.set("appid", appid)
        call.set("cred_id", credId)
        call.set("cred_type", credType)
        call.set("out_contract_code", outContractCode)
        call.set("real_name", realName)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement in a mini program (小程序场景预签约).
    ///
    /// Hand `pre_entrustweb_id` to the front end, then query the agreement.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
    ///
    /// - Parameters:
    ///   - appid: 签约和付款的AppID.
    ///   - openid: 个人收款方的OpenID.
    ///   - outContractCode: 业务申请单号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignMiniProgram(
        appid: String,
        openid: String,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignResponse {
        var call = Call("ecommerce_individual.pre_sign_mini_program", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement in a mini program, with a check of the name (小程序场景预签约（需要实名验证）).
    ///
    /// Hand `pre_entrustweb_id` to the front end, then query the agreement.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020023723)
    ///
    /// - Parameters:
    ///   - appid: 签约和付款的AppID.
    ///   - openid: 个人收款方的OpenID.
    ///   - credId: 证件号码. The number of the document. Encrypted on the wire.
    ///   - credType: 证件类型.
    ///   - outContractCode: 业务申请单号. The merchant's own number of the agreement.
    ///   - realName: 真实姓名. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignMiniProgramWithRealName(
        appid: String,
        openid: String,
        credId: Sensitive,
        credType: CredType,
        outContractCode: String,
        realName: Sensitive,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignResponse {
        var call = Call("ecommerce_individual.pre_sign_mini_program_with_real_name", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("cred_id", credId)
        call.set("cred_type", credType)
        call.set("out_contract_code", outContractCode)
        call.set("real_name", realName)
        return try await client.answer(to: call)
    }

    /// Query an agreement by `out_contract_code` (根据业务申请单号查签约信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
    ///
    /// - Parameters:
    ///   - outContractCode: 业务申请单号. The merchant's own number of the agreement.
    ///   - appid: 签约和付款的微信小程序AppID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContractByOutContractCode(
        outContractCode: String,
        appid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetContractByOutContractCodeResponse {
        var call = Call("ecommerce_individual.get_contract_by_out_contract_code", options)
        call.set("out_contract_code", outContractCode)
        call.set("appid", appid)
        return try await client.answer(to: call)
    }

    /// Query the agreement of an individual (查询个人收款方授权结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenId.
    ///   - appid: 签约和付款的微信小程序AppID.
    ///   - permissionType: 权限类型. `INDIVIDUAL_PAYEE`: to be paid as an individual.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContractByOpenid(
        openid: String,
        appid: String,
        permissionType: PermissionType,
        options: CallOptions = CallOptions()
    ) async throws -> GetContractByOpenidResponse {
        var call = Call("ecommerce_individual.get_contract_by_openid", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("permission_type", permissionType)
        return try await client.answer(to: call)
    }

    /// Query money in transit that could not be paid out (查询在途异常资金付款结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
    ///
    /// - Parameters:
    ///   - receiptId: 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getAbnormalReceipt(
        receiptId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetAbnormalReceiptResponse {
        var call = Call("ecommerce_individual.get_abnormal_receipt", options)
        call.set("receipt_id", receiptId)
        return try await client.answer(to: call)
    }

    /// Pay out money in transit in another way (发起在途异常资金付款指令).
    ///
    /// The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_instruction_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
    ///
    /// - Parameters:
    ///   - receiptId: 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
    ///   - appid: 微信AppId列表.
    ///   - outInstructionNo: 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`.
    ///   - transferMode: 付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - receiver: 收款方. Needed where the money goes to a merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTransferInstruction(
        receiptId: String,
        appid: [String],
        outInstructionNo: String,
        transferMode: CreateTransferInstructionRequestTransferMode,
        notifyUrl: String? = nil,
        receiver: Receiver? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransferInstructionResponse {
        var call = Call("ecommerce_individual.create_transfer_instruction", options)
        call.set("receipt_id", receiptId)
        call.set("appid", appid)
        call.set("out_instruction_no", outInstructionNo)
        call.set("transfer_mode", transferMode)
        call.set("notify_url", notifyUrl)
        call.set("receiver", receiver)
        return try await client.answer(to: call)
    }

    /// Query how money in transit was paid out (查询在途异常资金付款指令执行结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016636882)
    ///
    /// - Parameters:
    ///   - receiptId: 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
    ///   - outInstructionNo: 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTransferInstruction(
        receiptId: String,
        outInstructionNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetTransferInstructionResponse {
        var call = Call("ecommerce_individual.get_transfer_instruction", options)
        call.set("receipt_id", receiptId)
        call.set("out_instruction_no", outInstructionNo)
        return try await client.answer(to: call)
    }
}

extension EcommerceIndividual {
    /// `AbnormalFundProcessingTransferSuccessInstruction`.
    public struct AbnormalFundProcessingTransferSuccessInstruction: Model {
        /// WeChat Pay's number of the instruction.
        public var instructionInstanceId: String
        /// 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`.
        public var outInstructionNo: String
        /// 指令发起方信息. Who gave the instruction.
        public var commander: Commander
        /// 入账成功时间.
        public var successTime: String
        /// 付款方式. To the user who was to get it.
        public var transferMode: AbnormalFundProcessingTransferSuccessInstructionTransferMode

        enum CodingKeys: String, CodingKey {
            case instructionInstanceId = "instruction_instance_id"
            case outInstructionNo = "out_instruction_no"
            case commander
            case successTime = "success_time"
            case transferMode = "transfer_mode"
        }
    }
}

extension EcommerceIndividual {
    /// `AbnormalFundProcessingTransferSuccessResource`.
    public struct AbnormalFundProcessingTransferSuccessResource: Model {
        /// 单据创建时间.
        public var createTime: String
        /// 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
        public var receiptId: String
        /// 付款指令信息.
        public var instruction: AbnormalFundProcessingTransferSuccessInstruction
        /// 单据更新时间.
        public var lastUpdateTime: String
        /// 产品名称.
        public var productName: ProductName
        /// 付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid.
        public var receiptState: ReceiptState
        /// 付款金额信息.
        public var transferAmount: TransferAmount

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case receiptId = "receipt_id"
            case instruction
            case lastUpdateTime = "last_update_time"
            case productName = "product_name"
            case receiptState = "receipt_state"
            case transferAmount = "transfer_amount"
        }
    }
}

extension EcommerceIndividual {
    /// `Commander`.
    public struct Commander: Model {
        /// 微信支付商户号.
        public var mchid: String
        /// 发起在途异常资金付款请求的角色.
        public var `operator`: Operator
    }
}

extension EcommerceIndividual {
    /// `CreateTransferInstructionResponse`.
    public struct CreateTransferInstructionResponse: Model {
        /// 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
        public var receiptId: String
        /// 产品名称.
        public var productName: ProductName
        /// 付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid.
        public var receiptState: ReceiptState
        /// 付款金额信息.
        public var transferAmount: TransferAmount
        /// 单据创建时间. RFC 3339.
        public var createTime: String?
        /// 付款指令信息.
        public var instruction: TransferInstruction?
        /// 单据更新时间. RFC 3339.
        public var lastUpdateTime: String?

        enum CodingKeys: String, CodingKey {
            case receiptId = "receipt_id"
            case productName = "product_name"
            case receiptState = "receipt_state"
            case transferAmount = "transfer_amount"
            case createTime = "create_time"
            case instruction
            case lastUpdateTime = "last_update_time"
        }
    }
}

extension EcommerceIndividual {
    /// `GetAbnormalReceiptInstruction`.
    public struct GetAbnormalReceiptInstruction: Model {
        /// 商户AppID.
        public var appid: [String]
        /// 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`.
        public var outInstructionNo: String
        /// 指令发起方信息. Who gave the instruction.
        public var commander: Commander
        /// 回调通知地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String
        /// 付款方式. To the user who was to get it.
        public var transferMode: GetAbnormalReceiptInstructionTransferMode
        /// 入账用户信息.
        public var receiver: GetAbnormalReceiptReceiver?
        /// 入账成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case outInstructionNo = "out_instruction_no"
            case commander
            case notifyUrl = "notify_url"
            case transferMode = "transfer_mode"
            case receiver
            case successTime = "success_time"
        }
    }
}

extension EcommerceIndividual {
    /// `GetAbnormalReceiptReceiver`.
    public struct GetAbnormalReceiptReceiver: Model {
        /// 微信AppId.
        public var appid: String?
        /// 用户OpenId.
        public var openid: String?
        /// 入账账户类型.
        public var accountType: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case accountType = "account_type"
        }
    }
}

extension EcommerceIndividual {
    /// `GetAbnormalReceiptResponse`.
    public struct GetAbnormalReceiptResponse: Model {
        /// 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
        public var receiptId: String
        /// 产品名称.
        public var productName: ProductName
        /// 付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid.
        public var receiptState: ReceiptState
        /// 付款金额信息.
        public var transferAmount: TransferAmount
        /// 单据创建时间. RFC 3339.
        public var createTime: String?
        /// 付款指令信息.
        public var instruction: GetAbnormalReceiptInstruction?
        /// 单据更新时间. RFC 3339.
        public var lastUpdateTime: String?

        enum CodingKeys: String, CodingKey {
            case receiptId = "receipt_id"
            case productName = "product_name"
            case receiptState = "receipt_state"
            case transferAmount = "transfer_amount"
            case createTime = "create_time"
            case instruction
            case lastUpdateTime = "last_update_time"
        }
    }
}

extension EcommerceIndividual {
    /// `GetContractByOpenidResponse`.
    public struct GetContractByOpenidResponse: Model {
        /// 授权ID. The individual's authorization, which settlements and refunds ask for.
        public var individualAuthId: String
        /// 授权状态.
        public var authState: AuthState
        /// 操作时间. When it was authorised, or ended. RFC 3339.
        public var operationTime: String

        enum CodingKeys: String, CodingKey {
            case individualAuthId = "individual_auth_id"
            case authState = "auth_state"
            case operationTime = "operation_time"
        }
    }
}

extension EcommerceIndividual {
    /// `GetContractByOutContractCodeResponse`.
    public struct GetContractByOutContractCodeResponse: Model {
        /// 授权状态.
        public var authState: AuthState
        /// 签约时间. RFC 3339.
        public var signedTime: String
        /// 授权ID. The individual's authorization, which settlements and refunds ask for.
        public var individualAuthId: String?
        /// 用户OpenID.
        public var individualOpenid: String?
        /// 实名授权结果.
        public var realNameAuthResult: RealNameAuthorization?

        enum CodingKeys: String, CodingKey {
            case authState = "auth_state"
            case signedTime = "signed_time"
            case individualAuthId = "individual_auth_id"
            case individualOpenid = "individual_openid"
            case realNameAuthResult = "real_name_auth_result"
        }
    }
}

extension EcommerceIndividual {
    /// `GetTransferInstructionCommander`.
    public struct GetTransferInstructionCommander: Model {
        /// 发起在途异常资金付款请求的角色.
        public var `operator`: Operator
        /// 微信支付商户号.
        public var mchid: String?
    }
}

extension EcommerceIndividual {
    /// `GetTransferInstructionResponse`.
    public struct GetTransferInstructionResponse: Model {
        /// 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`.
        public var outInstructionNo: String
        /// 指令发起方信息. Who gave the instruction.
        public var commander: GetTransferInstructionCommander
        /// `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`: being carried out; `INSTRUCTION_STATE_CLOSED`: not carried out; `INSTRUCTION_STATE_SUCCESS`: paid.
        public var instructionState: InstructionState
        /// 回调通知地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String
        /// 付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`.
        public var transferMode: GetTransferInstructionResponseTransferMode
        /// RFC 3339.
        public var createTime: String?
        /// WeChat Pay's number of the instruction.
        public var instructionInstanceId: String?
        /// RFC 3339.
        public var closeTime: String?
        /// 收款方.
        public var receiver: Receiver?
        /// 入账成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case outInstructionNo = "out_instruction_no"
            case commander
            case instructionState = "instruction_state"
            case notifyUrl = "notify_url"
            case transferMode = "transfer_mode"
            case createTime = "create_time"
            case instructionInstanceId = "instruction_instance_id"
            case closeTime = "close_time"
            case receiver
            case successTime = "success_time"
        }
    }
}

extension EcommerceIndividual {
    /// `PreSignResponse`.
    public struct PreSignResponse: Model {
        /// 预签约id. For the front end, to open the page of signing.
        public var preEntrustwebId: String

        enum CodingKeys: String, CodingKey {
            case preEntrustwebId = "pre_entrustweb_id"
        }
    }
}

extension EcommerceIndividual {
    /// `RealNameAuthorization`.
    public struct RealNameAuthorization: Model {
        /// 访问令牌.
        public var accessToken: String
        /// 访问令牌过期时间. RFC 3339.
        public var accessTokenExpireTime: String
        /// 应用授权作用域.
        public var scope: Scope

        enum CodingKeys: String, CodingKey {
            case accessToken = "access_token"
            case accessTokenExpireTime = "access_token_expire_time"
            case scope
        }
    }
}

extension EcommerceIndividual {
    /// `Receiver`.
    public struct Receiver: Model {
        /// 入账商户号.
        public var mchid: String?
        /// 商户AppID.
        public var appid: String?
        /// 入账用户OpenID.
        public var openid: String?
        /// 入账账户类型.
        public var accountType: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case accountType = "account_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String? = nil,
            appid: String? = nil,
            openid: String? = nil,
            accountType: String? = nil
        ) {
            self.mchid = mchid
            self.appid = appid
            self.openid = openid
            self.accountType = accountType
        }
    }
}

extension EcommerceIndividual {
    /// `SettlementSuccessResource`.
    public struct SettlementSuccessResource: Model {
        /// 收款方描述.
        public var description: String
        /// 批次创建时间.
        public var createTime: String
        /// 商品单个人收款方受理授权ID. The individual's authorization, which settlements and refunds ask for.
        public var individualAuthId: String
        /// 商户结算批次单号. The platform's own number of the batch of settlements.
        public var outSettleBatchNo: String
        /// 微信支付结算批次单号. WeChat Pay's number of the batch of settlements.
        public var settleBatchNo: String
        /// 批次状态.
        public var state: String
        /// 交易场景.
        public var tradeScenario: String
        /// 批次完成时间.
        public var finishTime: String?

        enum CodingKeys: String, CodingKey {
            case description
            case createTime = "create_time"
            case individualAuthId = "individual_auth_id"
            case outSettleBatchNo = "out_settle_batch_no"
            case settleBatchNo = "settle_batch_no"
            case state
            case tradeScenario = "trade_scenario"
            case finishTime = "finish_time"
        }
    }
}

extension EcommerceIndividual {
    /// `TransferAmount`.
    public struct TransferAmount: Model {
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: Currency
        /// 总金额. In fen.
        public var total: Int?
    }
}

extension EcommerceIndividual {
    /// `TransferInstruction`.
    public struct TransferInstruction: Model {
        /// 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`.
        public var outInstructionNo: String
        /// 指令发起方信息. Who gave the instruction.
        public var commander: Commander
        /// 回调通知地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String
        /// 付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`.
        public var transferMode: TransferInstructionTransferMode
        /// RFC 3339.
        public var createTime: String?
        /// `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`: being carried out; `INSTRUCTION_STATE_CLOSED`: not carried out; `INSTRUCTION_STATE_SUCCESS`: paid.
        public var instructionState: InstructionState?
        /// 收款方.
        public var receiver: Receiver?
        /// 入账成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case outInstructionNo = "out_instruction_no"
            case commander
            case notifyUrl = "notify_url"
            case transferMode = "transfer_mode"
            case createTime = "create_time"
            case instructionState = "instruction_state"
            case receiver
            case successTime = "success_time"
        }
    }
}

extension EcommerceIndividual {
    /// 付款方式
    public struct AbnormalFundProcessingTransferSuccessInstructionTransferMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var transferToOriginalReceiveUser: Self { "TRANSFER_TO_ORIGINAL_RECEIVE_USER" }
    }
}

extension EcommerceIndividual {
    /// 授权状态
    public struct AuthState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authorized: Self { "AUTHORIZED" }
        public static var unauthorized: Self { "UNAUTHORIZED" }
    }
}

extension EcommerceIndividual {
    /// 付款方式
    public struct CreateTransferInstructionRequestTransferMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var transferToOriginalReceiveUser: Self { "TRANSFER_TO_ORIGINAL_RECEIVE_USER" }
        public static var transferModeToOriginalReceiveMerchant: Self { "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT" }
        public static var transferModeToSpecifiedReceiveMerchant: Self { "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT" }
    }
}

extension EcommerceIndividual {
    /// 证件类型
    public struct CredType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var idCard: Self { "ID_CARD" }
    }
}

extension EcommerceIndividual {
    /// 货币类型
    public struct Currency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension EcommerceIndividual {
    /// 付款方式
    public struct GetAbnormalReceiptInstructionTransferMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var transferToOriginalReceiveUser: Self { "TRANSFER_TO_ORIGINAL_RECEIVE_USER" }
    }
}

extension EcommerceIndividual {
    /// 付款方式
    public struct GetTransferInstructionResponseTransferMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var transferToOriginalReceiveUser: Self { "TRANSFER_TO_ORIGINAL_RECEIVE_USER" }
        public static var transferModeToOriginalReceiveMerchant: Self { "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT" }
        public static var transferModeToSpecifiedReceiveMerchant: Self { "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT" }
    }
}

extension EcommerceIndividual {
    /// `InstructionState`.
    public struct InstructionState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var instructionStatePending: Self { "INSTRUCTION_STATE_PENDING" }
        public static var instructionStateInProgress: Self { "INSTRUCTION_STATE_IN_PROGRESS" }
        public static var instructionStateClosed: Self { "INSTRUCTION_STATE_CLOSED" }
        public static var instructionStateSuccess: Self { "INSTRUCTION_STATE_SUCCESS" }
    }
}

extension EcommerceIndividual {
    /// 发起在途异常资金付款请求的角色
    public struct Operator: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchant: Self { "MERCHANT" }
    }
}

extension EcommerceIndividual {
    /// 权限类型
    public struct PermissionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var individualPayee: Self { "INDIVIDUAL_PAYEE" }
    }
}

extension EcommerceIndividual {
    /// 产品名称
    public struct ProductName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var c2C: Self { "C2C" }
    }
}

extension EcommerceIndividual {
    /// 付款状态
    public struct ReceiptState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var receiptStatePending: Self { "RECEIPT_STATE_PENDING" }
        public static var receiptStateProgress: Self { "RECEIPT_STATE_PROGRESS" }
        public static var receiptStateCompleted: Self { "RECEIPT_STATE_COMPLETED" }
    }
}

extension EcommerceIndividual {
    /// 应用授权作用域
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var payRealname: Self { "pay_realname" }
    }
}

extension EcommerceIndividual {
    /// 付款方式
    public struct TransferInstructionTransferMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var transferToOriginalReceiveUser: Self { "TRANSFER_TO_ORIGINAL_RECEIVE_USER" }
        public static var transferModeToOriginalReceiveMerchant: Self { "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT" }
        public static var transferModeToSpecifiedReceiveMerchant: Self { "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT" }
    }
}
