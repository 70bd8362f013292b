// Generated from api/partner_batch_transfer.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Batches of transfers for sub-merchants (服务商批量转账).
public struct PartnerBatchTransfer: Sendable {
    let client: Client
}

extension Client {
    /// Batches of transfers for sub-merchants (服务商批量转账).
    public var partnerBatchTransfer: PartnerBatchTransfer { PartnerBatchTransfer(client: self) }
}

extension PartnerBatchTransfer {
    /// Transfer money to many users at once (发起批量转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465738)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - authorizationType: 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both.
    ///   - batchName: 批次名称.
    ///   - batchRemark: 批次备注.
    ///   - totalAmount: 转账总金额. In fen: the sum of all lines.
    ///   - totalNum: 转账总笔数. The number of lines in `transfer_detail_list`.
    ///   - transferDetailList: 转账明细列表.
    ///   - spAppid: 服务商的appid.
    ///   - subAppid: 特约商户appid. The sub-merchant's own app.
    ///   - transferPurpose: 批量转账用途.
    ///   - transferScene: 转账场景. `PAYROLL_CARD_TRANSFER`: wages through the payroll card; `ORDINARY_TRANSFER`: anything else, also when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createBatch(
        subMchid: String,
        outBatchNo: String,
        authorizationType: AuthorizationType,
        batchName: String,
        batchRemark: String,
        totalAmount: Int,
        totalNum: Int,
        transferDetailList: [TransferDetailInput],
        spAppid: String? = nil,
        subAppid: String? = nil,
        transferPurpose: TransferPurpose? = nil,
        transferScene: TransferScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateBatchResponse {
        var call = Call("partner_batch_transfer.create_batch", options)
        call.set("sub_mchid", subMchid)
        call.set("out_batch_no", outBatchNo)
        call.set("authorization_type", authorizationType)
        call.set("batch_name", batchName)
        call.set("batch_remark", batchRemark)
        call.set("total_amount", totalAmount)
        call.set("total_num", totalNum)
        call.set("transfer_detail_list", transferDetailList)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("transfer_purpose", transferPurpose)
        call.set("transfer_scene", transferScene)
        return try await client.answer(to: call)
    }

    /// Query a batch by `out_batch_no` (商家批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465790)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - needQueryDetail: 是否查询转账明细单. Whether to list the lines, page by page.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 最大资源条数. Items per page.
    ///   - detailStatus: 明细状态. Needed with `need_query_detail`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBatchByOutBatchNo(
        outBatchNo: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: GetBatchByOutBatchNoDetailStatus? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> TransferBatch {
        var call = Call("partner_batch_transfer.get_batch_by_out_batch_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_status", detailStatus)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `getBatchByOutBatchNo`, page after page.
    public func getBatchByOutBatchNoPager(
        outBatchNo: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: GetBatchByOutBatchNoDetailStatus? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<TransferDetailCompact> {
        var call = Call("partner_batch_transfer.get_batch_by_out_batch_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_status", detailStatus)
        return Pager(client, call, "offset", .offset) { (page: TransferBatch) in
            Page(items: page.transferDetailList ?? [], total: page.totalNum, next: nil)
        }
    }

    /// Query a batch by `batch_id` (微信支付批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465772)
    ///
    /// - Parameters:
    ///   - batchId: 微信支付批次单号. WeChat Pay's number of the batch.
    ///   - needQueryDetail: 是否查询转账明细单. Whether to list the lines, page by page.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 最大资源条数. Items per page.
    ///   - detailStatus: 明细状态. Needed with `need_query_detail`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBatchByBatchId(
        batchId: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: GetBatchByBatchIdDetailStatus? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> TransferBatch {
        var call = Call("partner_batch_transfer.get_batch_by_batch_id", options)
        call.set("batch_id", batchId)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_status", detailStatus)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `getBatchByBatchId`, page after page.
    public func getBatchByBatchIdPager(
        batchId: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: GetBatchByBatchIdDetailStatus? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<TransferDetailCompact> {
        var call = Call("partner_batch_transfer.get_batch_by_batch_id", options)
        call.set("batch_id", batchId)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_status", detailStatus)
        return Pager(client, call, "offset", .offset) { (page: TransferBatch) in
            Page(items: page.transferDetailList ?? [], total: page.totalNum, next: nil)
        }
    }

    /// Query a line of a batch by `out_detail_no` (商家明细单号查询明细单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465795)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - outDetailNo: 商家明细单号. The merchant's own number of this line of the batch.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDetailByOutDetailNo(
        outBatchNo: String,
        outDetailNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> TransferDetail {
        var call = Call("partner_batch_transfer.get_detail_by_out_detail_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("out_detail_no", outDetailNo)
        return try await client.answer(to: call)
    }

    /// Query a line of a batch by `detail_id` (微信支付明细单号查询明细单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465781)
    ///
    /// - Parameters:
    ///   - batchId: 微信支付批次单号. WeChat Pay's number of the batch.
    ///   - detailId: 微信明细单号. WeChat Pay's number of this line of the batch.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDetailByDetailId(
        batchId: String,
        detailId: String,
        options: CallOptions = CallOptions()
    ) async throws -> TransferDetail {
        var call = Call("partner_batch_transfer.get_detail_by_detail_id", options)
        call.set("batch_id", batchId)
        call.set("detail_id", detailId)
        return try await client.answer(to: call)
    }
}

extension PartnerBatchTransfer {
    /// `CreateBatchResponse`.
    public struct CreateBatchResponse: Model {
        /// 批次创建时间. RFC 3339.
        public var createTime: String
        /// 微信支付批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
        public var batchStatus: String?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case batchStatus = "batch_status"
        }
    }
}

extension PartnerBatchTransfer {
    /// `TransferBatch`.
    public struct TransferBatch: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 特约商户号.
        public var subMchid: String
        /// 微信支付批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both.
        public var authorizationType: AuthorizationType
        /// 批次名称.
        public var batchName: String
        /// 批次备注.
        public var batchRemark: String
        /// 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
        public var batchStatus: String
        /// 批次类型. How it was made: by `API` or on the `WEB`.
        public var batchType: String
        /// 转账总金额. In fen.
        public var totalAmount: Int?
        /// 转账总笔数. The number of lines, whatever is listed.
        public var totalNum: Int?
        /// 服务商的appid.
        public var spAppid: String?
        /// 特约商户appid.
        public var subAppid: String?
        /// 批次创建时间. RFC 3339.
        public var createTime: String?
        /// 批次更新时间. RFC 3339.
        public var updateTime: String?
        /// 批次关闭原因. Set in `CLOSED`.
        public var closeReason: CloseReason?
        /// 转账失败金额. In fen.
        public var failAmount: Int?
        /// 转账失败笔数. Lines that failed.
        public var failNum: Int?
        /// 转账成功金额. In fen.
        public var successAmount: Int?
        /// 转账成功笔数. Lines that were paid.
        public var successNum: Int?
        /// 转账明细单列表.
        public var transferDetailList: [TransferDetailCompact]?
        /// 批量转账用途.
        public var transferPurpose: TransferPurpose?
        /// 转账场景. `PAYROLL_CARD_TRANSFER`: wages through the payroll card; `ORDINARY_TRANSFER`: anything else, also when left out.
        public var transferScene: TransferScene?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case authorizationType = "authorization_type"
            case batchName = "batch_name"
            case batchRemark = "batch_remark"
            case batchStatus = "batch_status"
            case batchType = "batch_type"
            case totalAmount = "total_amount"
            case totalNum = "total_num"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case createTime = "create_time"
            case updateTime = "update_time"
            case closeReason = "close_reason"
            case failAmount = "fail_amount"
            case failNum = "fail_num"
            case successAmount = "success_amount"
            case successNum = "success_num"
            case transferDetailList = "transfer_detail_list"
            case transferPurpose = "transfer_purpose"
            case transferScene = "transfer_scene"
        }
    }
}

extension PartnerBatchTransfer {
    /// `TransferDetail`.
    public struct TransferDetail: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 收款用户openid.
        public var openid: String
        /// 明细更新时间. RFC 3339.
        public var updateTime: String
        /// 微信支付批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 微信支付明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 明细状态. `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`.
        public var detailStatus: String
        /// 转账发起时间. When the transfer was begun. RFC 3339.
        public var initiateTime: String
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 转账备注. The payee sees it.
        public var transferRemark: String
        /// 收款用户姓名. The payee's real name. Encrypted on the wire.
        public var username: Sensitive
        /// 商户的appid.
        public var appid: String?
        /// 收款账户类型. Where the money went: to the balance or to a bank card.
        public var accountType: String?
        /// 银行卡尾号. The last four digits; set when the money went to a bank card.
        public var bankCardNumberTail: String?
        /// 银行名称. Set when the money went to a bank card.
        public var bankName: String?
        /// 明细失败原因. Set when it failed.
        public var failReason: FailReason?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case openid
            case updateTime = "update_time"
            case batchId = "batch_id"
            case detailId = "detail_id"
            case outBatchNo = "out_batch_no"
            case outDetailNo = "out_detail_no"
            case detailStatus = "detail_status"
            case initiateTime = "initiate_time"
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case username
            case appid
            case accountType = "account_type"
            case bankCardNumberTail = "bank_card_number_tail"
            case bankName = "bank_name"
            case failReason = "fail_reason"
        }
    }
}

extension PartnerBatchTransfer {
    /// `TransferDetailCompact`.
    public struct TransferDetailCompact: Model {
        /// 微信支付明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 明细状态. `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`.
        public var detailStatus: String

        enum CodingKeys: String, CodingKey {
            case detailId = "detail_id"
            case outDetailNo = "out_detail_no"
            case detailStatus = "detail_status"
        }
    }
}

extension PartnerBatchTransfer {
    /// `TransferDetailInput`.
    public struct TransferDetailInput: Model {
        /// 收款用户openid.
        public var openid: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 转账金额. In fen.
        public var transferAmount: Int
        /// 转账备注. The payee sees it.
        public var transferRemark: String
        /// 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire.
        public var userName: Sensitive
        /// 收款用户身份证. The payee's ID card number, checked against the payee's account. Encrypted on the wire.
        public var userIdCard: Sensitive?

        enum CodingKeys: String, CodingKey {
            case openid
            case outDetailNo = "out_detail_no"
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case userName = "user_name"
            case userIdCard = "user_id_card"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String,
            outDetailNo: String,
            transferAmount: Int,
            transferRemark: String,
            userName: Sensitive,
            userIdCard: Sensitive? = nil
        ) {
            self.openid = openid
            self.outDetailNo = outDetailNo
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.userName = userName
            self.userIdCard = userIdCard
        }
    }
}

extension PartnerBatchTransfer {
    /// 特约商户授权类型
    public struct AuthorizationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var informationAuthorizationType: Self { "INFORMATION_AUTHORIZATION_TYPE" }
        public static var fundAuthorizationType: Self { "FUND_AUTHORIZATION_TYPE" }
        public static var informationAndFundAuthorizationType: Self { "INFORMATION_AND_FUND_AUTHORIZATION_TYPE" }
    }
}

extension PartnerBatchTransfer {
    /// 批次关闭原因
    public struct CloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantRevocation: Self { "MERCHANT_REVOCATION" }
        public static var overdueClose: Self { "OVERDUE_CLOSE" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    }
}

extension PartnerBatchTransfer {
    /// 明细失败原因
    public struct FailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountFrozen: Self { "ACCOUNT_FROZEN" }
        public static var realNameCheckFail: Self { "REAL_NAME_CHECK_FAIL" }
        public static var nameNotCorrect: Self { "NAME_NOT_CORRECT" }
        public static var openidInvalid: Self { "OPENID_INVALID" }
        public static var transferQuotaExceed: Self { "TRANSFER_QUOTA_EXCEED" }
        public static var dayReceivedQuotaExceed: Self { "DAY_RECEIVED_QUOTA_EXCEED" }
        public static var monthReceivedQuotaExceed: Self { "MONTH_RECEIVED_QUOTA_EXCEED" }
        public static var dayReceivedCountExceed: Self { "DAY_RECEIVED_COUNT_EXCEED" }
        public static var productAuthCheckFail: Self { "PRODUCT_AUTH_CHECK_FAIL" }
        public static var overdueClose: Self { "OVERDUE_CLOSE" }
        public static var idCardNotCorrect: Self { "ID_CARD_NOT_CORRECT" }
        public static var accountNotExist: Self { "ACCOUNT_NOT_EXIST" }
        public static var transferRisk: Self { "TRANSFER_RISK" }
        public static var payRollCardAlreadyLogout: Self { "PAY_ROLL_CARD_ALREADY_LOGOUT" }
        public static var payRollCardAlreadyFrozen: Self { "PAY_ROLL_CARD_ALREADY_FROZEN" }
        public static var payRollCardUnauthorized: Self { "PAY_ROLL_CARD_UNAUTHORIZED" }
        public static var payRollCardUserNotOpen: Self { "PAY_ROLL_CARD_USER_NOT_OPEN" }
    }
}

extension PartnerBatchTransfer {
    /// 明细状态
    public struct GetBatchByBatchIdDetailStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var all: Self { "ALL" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}

extension PartnerBatchTransfer {
    /// 明细状态
    public struct GetBatchByOutBatchNoDetailStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var all: Self { "ALL" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var refund: Self { "REFUND" }
    }
}

extension PartnerBatchTransfer {
    /// 批量转账用途
    public struct TransferPurpose: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var goodspayment: Self { "GOODSPAYMENT" }
        public static var commission: Self { "COMMISSION" }
        public static var refund: Self { "REFUND" }
        public static var reimbursement: Self { "REIMBURSEMENT" }
        public static var freight: Self { "FREIGHT" }
        public static var others: Self { "OTHERS" }
    }
}

extension PartnerBatchTransfer {
    /// 转账场景
    public struct TransferScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ordinaryTransfer: Self { "ORDINARY_TRANSFER" }
        public static var payrollCardTransfer: Self { "PAYROLL_CARD_TRANSFER" }
    }
}
