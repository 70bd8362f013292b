// Generated from api/charity_transfer.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Donations (公益捐赠).
public struct CharityTransfer: Sendable {
    let client: Client
}

extension Client {
    /// Donations (公益捐赠).
    public var charityTransfer: CharityTransfer { CharityTransfer(client: self) }
}

extension CharityTransfer {
    /// Apply for a budget for donations (申请公益捐赠预算).
    ///
    /// An administrator of the sponsor confirms it at `confirm_url`; its money is locked then, and the notification `BUDGET.LOCKED` comes.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
    ///
    /// - Parameters:
    ///   - outBudgetNo: 商户预算单号. The partner's own number of the budget.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is given.
    ///   - activityName: 活动名称.
    ///   - activityRemark: 活动说明.
    ///   - amount: 预算总金额. In fen.
    ///   - sponsorSubjectName: 出资企业主体名称. The name of the legal entity that gives.
    ///   - notifyUrl: 回调地址. Where its notifications are posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createBudget(
        outBudgetNo: String,
        sponsorMchid: String,
        activityName: String,
        activityRemark: String,
        amount: Int,
        sponsorSubjectName: String,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Budget {
        var call = Call("charity_transfer.create_budget", options)
        call.set("out_budget_no", outBudgetNo)
        call.set("sponsor_mchid", sponsorMchid)
        call.set("activity_name", activityName)
        call.set("activity_remark", activityRemark)
        call.set("amount", amount)
        call.set("sponsor_subject_name", sponsorSubjectName)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Query a budget (商户单号查询公益捐赠预算详情).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554788)
    ///
    /// - Parameters:
    ///   - outBudgetNo: 商户预算单号. The partner's own number of the budget.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is given.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBudget(
        outBudgetNo: String,
        sponsorMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Budget {
        var call = Call("charity_transfer.get_budget", options)
        call.set("out_budget_no", outBudgetNo)
        call.set("sponsor_mchid", sponsorMchid)
        return try await client.answer(to: call)
    }

    /// Donate out of a budget (发起公益捐赠).
    ///
    /// The answer may be `ACCEPTED`: query the donation until it has come to its end. When the outcome is not known, repeat it with the same `out_transfer_no`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
    ///
    /// - Parameters:
    ///   - outBudgetNo: 商户预算单号. The partner's own number of the budget.
    ///   - outTransferNo: 商户公益捐赠单号. The partner's own number of the donation.
    ///   - receiveMchid: 收款商户号. The charity that receives it.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is given.
    ///   - amount: 捐赠金额. In fen, at most what is left of the budget.
    ///   - transferRemark: 捐赠备注. The payee sees it.
    ///   - transactionInfo: 关联的交易单号. The payment that gave rise to the donation.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTransferBill(
        outBudgetNo: String,
        outTransferNo: String,
        receiveMchid: String,
        sponsorMchid: String,
        amount: Int,
        transferRemark: String,
        transactionInfo: RelatedTransaction? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> TransferBill {
        var call = Call("charity_transfer.create_transfer_bill", options)
        call.set("out_budget_no", outBudgetNo)
        call.set("out_transfer_no", outTransferNo)
        call.set("receive_mchid", receiveMchid)
        call.set("sponsor_mchid", sponsorMchid)
        call.set("amount", amount)
        call.set("transfer_remark", transferRemark)
        call.set("transaction_info", transactionInfo)
        return try await client.answer(to: call)
    }

    /// Query a donation (商户单号查询公益捐赠详情).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554859)
    ///
    /// - Parameters:
    ///   - outTransferNo: 商户公益捐赠单号. The partner's own number of the donation.
    ///   - outBudgetNo: 商户预算单号. The partner's own number of the budget.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is given.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTransferBill(
        outTransferNo: String,
        outBudgetNo: String,
        sponsorMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> TransferBill {
        var call = Call("charity_transfer.get_transfer_bill", options)
        call.set("out_transfer_no", outTransferNo)
        call.set("out_budget_no", outBudgetNo)
        call.set("sponsor_mchid", sponsorMchid)
        return try await client.answer(to: call)
    }

    /// Unlock what is left of a budget (解锁公益捐赠预算).
    ///
    /// What is left goes back to the sponsor, and the budget is finished.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
    ///
    /// - Parameters:
    ///   - outBudgetNo: 商户预算单号. The partner's own number of the budget.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is given.
    ///   - activityRemark: 解锁备注.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func unlockBudget(
        outBudgetNo: String,
        sponsorMchid: String,
        activityRemark: String,
        options: CallOptions = CallOptions()
    ) async throws -> UnlockBudgetResponse {
        var call = Call("charity_transfer.unlock_budget", options)
        call.set("out_budget_no", outBudgetNo)
        call.set("sponsor_mchid", sponsorMchid)
        call.set("activity_remark", activityRemark)
        return try await client.answer(to: call)
    }

    /// Apply for the electronic receipt of a budget (申请预算出资的电子回单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
    ///
    /// - Parameters:
    ///   - outBudgetNo: 商户预算单号. The partner's own number of the budget.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is given.
    ///   - endDate: 结束日期.
    ///   - startDate: 开始日期.
    ///   - receiverMchid: 收款商户号. Only what this charity received; all when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createBudgetElectronicReceipt(
        outBudgetNo: String,
        sponsorMchid: String,
        endDate: String,
        startDate: String,
        receiverMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> BudgetElectronicReceipt {
        var call = Call("charity_transfer.create_budget_electronic_receipt", options)
        call.set("out_budget_no", outBudgetNo)
        call.set("sponsor_mchid", sponsorMchid)
        call.set("end_date", endDate)
        call.set("start_date", startDate)
        call.set("receiver_mchid", receiverMchid)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of a budget (查询预算出资的电子回单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
    ///
    /// - Parameters:
    ///   - outBudgetNo: 商户预算单号. The partner's own number of the budget.
    ///   - acceptId: 受理凭证. WeChat Pay's number of the application for the receipt.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBudgetElectronicReceipt(
        outBudgetNo: String,
        acceptId: String,
        options: CallOptions = CallOptions()
    ) async throws -> BudgetElectronicReceipt {
        var call = Call("charity_transfer.get_budget_electronic_receipt", options)
        call.set("out_budget_no", outBudgetNo)
        call.set("accept_id", acceptId)
        return try await client.answer(to: call)
    }
}

extension CharityTransfer {
    /// `Budget`.
    public struct Budget: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付预算单号. WeChat Pay's number of the budget.
        public var budgetId: String
        /// 商户预算单号. The partner's own number of the budget.
        public var outBudgetNo: String
        /// 出资商户号. The merchant whose money is given.
        public var sponsorMchid: String
        /// 活动名称.
        public var activityName: String
        /// 活动说明.
        public var activityRemark: String
        /// 预算总金额. In fen.
        public var amount: Int?
        /// 关闭时间. RFC 3339.
        public var closedTime: String?
        /// 确认出资页面地址. Where an administrator of the sponsor confirms the budget, which locks its money.
        public var confirmUrl: String?
        /// 完成时间. RFC 3339.
        public var finishedTime: String?
        /// 资金锁定时间. RFC 3339.
        public var lockedTime: String?
        /// 剩余预算金额. In fen.
        public var remainAmount: Int?
        /// 预算单状态. `PENDING`: the sponsor is to confirm; `LOCKED`: its money is locked and can be given; `FINISHED`: used up or unlocked; `CLOSED`: never confirmed.
        public var state: BudgetState?
        /// 商户号超管微信号掩码. The Weixin ID of the sponsor's super administrator, masked.
        public var superAdminWxidMask: String?
        /// 撤销说明.
        public var unlockRemark: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case budgetId = "budget_id"
            case outBudgetNo = "out_budget_no"
            case sponsorMchid = "sponsor_mchid"
            case activityName = "activity_name"
            case activityRemark = "activity_remark"
            case amount
            case closedTime = "closed_time"
            case confirmUrl = "confirm_url"
            case finishedTime = "finished_time"
            case lockedTime = "locked_time"
            case remainAmount = "remain_amount"
            case state
            case superAdminWxidMask = "super_admin_wxid_mask"
            case unlockRemark = "unlock_remark"
        }
    }
}

extension CharityTransfer {
    /// `BudgetClosedResource`.
    public struct BudgetClosedResource: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付预算单号. WeChat Pay's number of the budget.
        public var budgetId: String
        /// 商户预算单号. The partner's own number of the budget.
        public var outBudgetNo: String
        /// 出资商户号. The merchant whose money is given.
        public var sponsorMchid: String
        /// 活动名称.
        public var activityName: String
        /// 活动说明.
        public var activityRemark: String
        /// 预算总金额. In fen.
        public var amount: Int?
        /// 预算单状态.
        public var state: BudgetClosedResourceState
        /// 关闭时间.
        public var closedTime: String?
        /// 撤销说明.
        public var unlockRemark: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case budgetId = "budget_id"
            case outBudgetNo = "out_budget_no"
            case sponsorMchid = "sponsor_mchid"
            case activityName = "activity_name"
            case activityRemark = "activity_remark"
            case amount
            case state
            case closedTime = "closed_time"
            case unlockRemark = "unlock_remark"
        }
    }
}

extension CharityTransfer {
    /// `BudgetElectronicReceipt`.
    public struct BudgetElectronicReceipt: Model {
        /// 受理凭证. WeChat Pay's number of the application for the receipt.
        public var acceptId: String
        /// 商户预算单号. The partner's own number of the budget.
        public var outBudgetNo: String
        /// 出资商户号. The merchant whose money is given.
        public var sponsorMchid: String
        /// 结束日期.
        public var endDate: String
        /// 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
        public var receiptState: ReceiptState
        /// 开始日期.
        public var startDate: String
        /// 收款商户号. Only what this charity received; all when left out.
        public var receiverMchid: String?
        /// 电子回单下载地址. Set once the receipt is `FINISHED`.
        public var downloadUrl: String?
        /// 电子回单文件的hash方法.
        public var hashType: HashType?
        /// 电子回单文件的hash值. Of the file, after decompression.
        public var hashValue: String?

        enum CodingKeys: String, CodingKey {
            case acceptId = "accept_id"
            case outBudgetNo = "out_budget_no"
            case sponsorMchid = "sponsor_mchid"
            case endDate = "end_date"
            case receiptState = "receipt_state"
            case startDate = "start_date"
            case receiverMchid = "receiver_mchid"
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }
    }
}

extension CharityTransfer {
    /// `BudgetFinishedResource`.
    public struct BudgetFinishedResource: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付预算单号. WeChat Pay's number of the budget.
        public var budgetId: String
        /// 商户预算单号. The partner's own number of the budget.
        public var outBudgetNo: String
        /// 出资商户号. The merchant whose money is given.
        public var sponsorMchid: String
        /// 活动名称.
        public var activityName: String
        /// 活动说明.
        public var activityRemark: String
        /// 预算总金额. In fen.
        public var amount: Int?
        /// 预算单状态.
        public var state: BudgetFinishedResourceState
        /// 完成时间.
        public var finishedTime: String?
        /// 撤销说明.
        public var unlockRemark: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case budgetId = "budget_id"
            case outBudgetNo = "out_budget_no"
            case sponsorMchid = "sponsor_mchid"
            case activityName = "activity_name"
            case activityRemark = "activity_remark"
            case amount
            case state
            case finishedTime = "finished_time"
            case unlockRemark = "unlock_remark"
        }
    }
}

extension CharityTransfer {
    /// `BudgetLockedResource`.
    public struct BudgetLockedResource: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付预算单号. WeChat Pay's number of the budget.
        public var budgetId: String
        /// 商户预算单号. The partner's own number of the budget.
        public var outBudgetNo: String
        /// 出资商户号. The merchant whose money is given.
        public var sponsorMchid: String
        /// 活动名称.
        public var activityName: String
        /// 活动说明.
        public var activityRemark: String
        /// 预算总金额. In fen.
        public var amount: Int?
        /// 预算单状态.
        public var state: BudgetLockedResourceState
        /// 资金锁定时间.
        public var lockedTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case budgetId = "budget_id"
            case outBudgetNo = "out_budget_no"
            case sponsorMchid = "sponsor_mchid"
            case activityName = "activity_name"
            case activityRemark = "activity_remark"
            case amount
            case state
            case lockedTime = "locked_time"
        }
    }
}

extension CharityTransfer {
    /// `RelatedTransaction`.
    public struct RelatedTransaction: Model {
        /// 订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 订单类型.
        public var transactionType: TransactionType

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case transactionType = "transaction_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            transactionId: String,
            transactionType: TransactionType
        ) {
            self.transactionId = transactionId
            self.transactionType = transactionType
        }
    }
}

extension CharityTransfer {
    /// `TransferBill`.
    public struct TransferBill: Model {
        /// 捐赠单创建时间. RFC 3339.
        public var createTime: String
        /// 微信支付预算单号. WeChat Pay's number of the budget.
        public var budgetId: String
        /// 商户预算单号. The partner's own number of the budget.
        public var outBudgetNo: String
        /// 商户公益捐赠单号. The partner's own number of the donation.
        public var outTransferNo: String
        /// 收款商户号. The charity that receives it.
        public var receiveMchid: String
        /// 微信支付公益捐赠单号. WeChat Pay's number of the donation.
        public var transferId: String
        /// 捐赠金额. In fen.
        public var amount: Int?
        /// 捐赠状态. `ACCEPTED`: being paid; `CLOSE`: nothing was paid.
        public var state: TransferBillState
        /// 捐赠备注. The payee sees it.
        public var transferRemark: String
        /// 捐赠完成时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case budgetId = "budget_id"
            case outBudgetNo = "out_budget_no"
            case outTransferNo = "out_transfer_no"
            case receiveMchid = "receive_mchid"
            case transferId = "transfer_id"
            case amount
            case state
            case transferRemark = "transfer_remark"
            case successTime = "success_time"
        }
    }
}

extension CharityTransfer {
    /// `UnlockBudgetResponse`.
    public struct UnlockBudgetResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付预算单号. WeChat Pay's number of the budget.
        public var budgetId: String
        /// 商户预算单号. The partner's own number of the budget.
        public var outBudgetNo: String
        /// 出资商户号. The merchant whose money is given.
        public var sponsorMchid: String
        /// 活动名称.
        public var activityName: String
        /// 活动说明.
        public var activityRemark: String
        /// 预算总金额. In fen.
        public var amount: Int?
        /// 完成时间. RFC 3339.
        public var finishedTime: String
        /// 资金锁定时间. RFC 3339.
        public var lockedTime: String
        /// 预算单状态.
        public var state: UnlockBudgetResponseState
        /// 撤销说明.
        public var unlockRemark: String
        /// 解锁金额. In fen.
        public var unlockedAmount: Int?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case budgetId = "budget_id"
            case outBudgetNo = "out_budget_no"
            case sponsorMchid = "sponsor_mchid"
            case activityName = "activity_name"
            case activityRemark = "activity_remark"
            case amount
            case finishedTime = "finished_time"
            case lockedTime = "locked_time"
            case state
            case unlockRemark = "unlock_remark"
            case unlockedAmount = "unlocked_amount"
        }
    }
}

extension CharityTransfer {
    /// 预算单状态
    public struct BudgetClosedResourceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var closed: Self { "CLOSED" }
    }
}

extension CharityTransfer {
    /// 预算单状态
    public struct BudgetFinishedResourceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var finished: Self { "FINISHED" }
    }
}

extension CharityTransfer {
    /// 预算单状态
    public struct BudgetLockedResourceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var locked: Self { "LOCKED" }
    }
}

extension CharityTransfer {
    /// 预算单状态
    public struct BudgetState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var locked: Self { "LOCKED" }
        public static var finished: Self { "FINISHED" }
        public static var closed: Self { "CLOSED" }
    }
}

extension CharityTransfer {
    /// 电子回单文件的hash方法
    public struct HashType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sha256: Self { "SHA256" }
        public static var sm3: Self { "SM3" }
    }
}

extension CharityTransfer {
    /// 电子回单状态
    public struct ReceiptState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var finished: Self { "FINISHED" }
    }
}

extension CharityTransfer {
    /// 订单类型
    public struct TransactionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wxpay: Self { "WXPAY" }
    }
}

extension CharityTransfer {
    /// 捐赠状态
    public struct TransferBillState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var close: Self { "CLOSE" }
    }
}

extension CharityTransfer {
    /// 预算单状态
    public struct UnlockBudgetResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var finished: Self { "FINISHED" }
    }
}
