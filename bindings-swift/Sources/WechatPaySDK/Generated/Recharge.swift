// Generated from api/recharge.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Recharges of merchants' accounts (商家充值).
public struct Recharge: Sendable {
    let client: Client
}

extension Client {
    /// Recharges of merchants' accounts (商家充值).
    public var recharge: Recharge { Recharge(client: self) }
}

extension Recharge {
    /// Top up the account by bank transfer (申请银行转账充值).
    ///
    /// The answer says where to transfer the money to: exactly `recharge_amount`. Then query it.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
    ///
    /// - Parameters:
    ///   - outRechargeNo: 商户充值单号. The merchant's own number of the recharge.
    ///   - accountType: 充值入账账户. The account that is topped up: `BASIC` the balance of sales, `OPERATION` running costs, `FEES` fees.
    ///   - rechargeAmount: 充值金额.
    ///   - rechargeScene: 充值场景.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createBankTransferRecharge(
        outRechargeNo: String,
        accountType: AccountType,
        rechargeAmount: Amount,
        rechargeScene: CreateBankTransferRechargeRequestRechargeScene,
        options: CallOptions = CallOptions()
    ) async throws -> CreateBankTransferRechargeResponse {
        var call = Call("recharge.create_bank_transfer_recharge", options)
        call.set("out_recharge_no", outRechargeNo)
        call.set("account_type", accountType)
        call.set("recharge_amount", rechargeAmount)
        call.set("recharge_scene", rechargeScene)
        return try await client.answer(to: call)
    }

    /// Query a recharge by bank transfer (查询银行转账充值结果).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012585430)
    ///
    /// - Parameters:
    ///   - outRechargeNo: 商户充值单号. The merchant's own number of the recharge.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBankTransferRecharge(
        outRechargeNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetBankTransferRechargeResponse {
        var call = Call("recharge.get_bank_transfer_recharge", options)
        call.set("out_recharge_no", outRechargeNo)
        return try await client.answer(to: call)
    }
}

extension Recharge {
    /// `Amount`.
    public struct Amount: Model {
        /// 总金额. In fen.
        public var amount: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            amount: Int? = nil,
            currency: String? = nil
        ) {
            self.amount = amount
            self.currency = currency
        }
    }
}

extension Recharge {
    /// `BankTransfer`.
    public struct BankTransfer: Model {
        /// 转入的银行流水单号. The bank's number of the transfer.
        public var billNo: String?
        /// 银行卡号后四位. The last four digits of the payer's account.
        public var bankCardTail: String?
        /// 开户银行名称.
        public var bankName: String?
        /// 转账充值附言. The payer's words to the bank.
        public var memo: String?
        /// 银行转账退回原因. Why the money was sent back.
        public var returnReason: String?
        /// 银行转账退回时间. RFC 3339.
        public var returnTime: String?

        enum CodingKeys: String, CodingKey {
            case billNo = "bill_no"
            case bankCardTail = "bank_card_tail"
            case bankName = "bank_name"
            case memo
            case returnReason = "return_reason"
            case returnTime = "return_time"
        }
    }
}

extension Recharge {
    /// `CreateBankTransferRechargeResponse`.
    public struct CreateBankTransferRechargeResponse: Model {
        /// 商户充值单号. The merchant's own number of the recharge.
        public var outRechargeNo: String
        /// 微信支付充值单号. WeChat Pay's number of the recharge.
        public var rechargeId: String
        /// 银行账户. The account to transfer the money to.
        public var transferInAccount: TransferInAccount

        enum CodingKeys: String, CodingKey {
            case outRechargeNo = "out_recharge_no"
            case rechargeId = "recharge_id"
            case transferInAccount = "transfer_in_account"
        }
    }
}

extension Recharge {
    /// `GetBankTransferRechargeResponse`.
    public struct GetBankTransferRechargeResponse: Model {
        /// 充值商户号.
        public var mchid: String
        /// 商户充值单号. The merchant's own number of the recharge.
        public var outRechargeNo: String
        /// 微信支付充值单号. WeChat Pay's number of the recharge.
        public var rechargeId: String
        /// 充值入账账户. The account that is topped up: `BASIC` the balance of sales, `OPERATION` running costs, `FEES` fees.
        public var accountType: AccountType
        /// 充值金额.
        public var rechargeAmount: Amount
        /// 充值场景.
        public var rechargeScene: GetBankTransferRechargeResponseRechargeScene
        /// 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money.
        public var rechargeState: RechargeState
        /// 受理充值时间. RFC 3339.
        public var acceptTime: String?
        /// 转账充值的付款信息.
        public var bankTransferInfo: BankTransfer?
        /// 关闭充值时间. RFC 3339.
        public var closeTime: String?
        /// 充值状态描述. What there is to say of the state, in Chinese.
        public var rechargeStateDesc: String?
        /// 充值成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outRechargeNo = "out_recharge_no"
            case rechargeId = "recharge_id"
            case accountType = "account_type"
            case rechargeAmount = "recharge_amount"
            case rechargeScene = "recharge_scene"
            case rechargeState = "recharge_state"
            case acceptTime = "accept_time"
            case bankTransferInfo = "bank_transfer_info"
            case closeTime = "close_time"
            case rechargeStateDesc = "recharge_state_desc"
            case successTime = "success_time"
        }
    }
}

extension Recharge {
    /// `TransferInAccount`.
    public struct TransferInAccount: Model {
        /// 银行账号.
        public var bankAccountNo: String?
        /// 银行账户名称.
        public var bankAccountName: String?
        /// 开户银行省市编码. The code of the bank's district.
        public var bankAddressCode: String?
        /// 开户银行行号. The bank's code for interbank payments.
        public var bankCode: String?
        /// 开户银行名称.
        public var bankName: String?

        enum CodingKeys: String, CodingKey {
            case bankAccountNo = "bank_account_no"
            case bankAccountName = "bank_account_name"
            case bankAddressCode = "bank_address_code"
            case bankCode = "bank_code"
            case bankName = "bank_name"
        }
    }
}

extension Recharge {
    /// 充值入账账户
    public struct AccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension Recharge {
    /// 充值场景
    public struct CreateBankTransferRechargeRequestRechargeScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normalBankTransfer: Self { "NORMAL_BANK_TRANSFER" }
    }
}

extension Recharge {
    /// 充值场景
    public struct GetBankTransferRechargeResponseRechargeScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ecommerceBankTransfer: Self { "ECOMMERCE_BANK_TRANSFER" }
    }
}

extension Recharge {
    /// 充值状态
    public struct RechargeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var recharging: Self { "RECHARGING" }
        public static var closed: Self { "CLOSED" }
    }
}
