// Generated from api/bank_transfer.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Batches of transfers by banks (银行模式转账).
public struct BankTransfer: Sendable {
    let client: Client
}

extension Client {
    /// Batches of transfers by banks (银行模式转账).
    public var bankTransfer: BankTransfer { BankTransfer(client: self) }
}

extension BankTransfer {
    /// Transfer money to many users at once (发起批量转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
    ///
    /// - Parameters:
    ///   - totalCount: 转账总笔数. The number of lines.
    ///   - outBatchNo: 银行批次单号. The bank's own number of the batch.
    ///   - platformMchid: 服务平台商户号. The platform that serves the payer.
    ///   - specializedPaymentMchid: 付款企业商户号. The enterprise that pays.
    ///   - sponsorMchid: 实际出资商户号. The merchant whose money it is.
    ///   - userAuthorizedAppid: 用户授权appid. The app that the payee has authorised; `openid` belongs to it.
    ///   - userAuthorizedMchid: 用户授权商户号. The merchant that the payee has authorised.
    ///   - batchName: 批次名称.
    ///   - batchRemark: 批次备注.
    ///   - totalAmount: 转账总金额. In fen: the sum of all lines.
    ///   - transferPurpose: 批量转账用途.
    ///   - transferScene: 转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card.
    ///   - attachRemark: 附加信息.
    ///   - transferDetailList: 转账明细列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createBatch(
        totalCount: Int,
        outBatchNo: String,
        platformMchid: String,
        specializedPaymentMchid: String,
        sponsorMchid: String,
        userAuthorizedAppid: String,
        userAuthorizedMchid: String,
        batchName: String,
        batchRemark: String,
        totalAmount: Int,
        transferPurpose: String,
        transferScene: String,
        attachRemark: String? = nil,
        transferDetailList: [TransferDetailInput]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateBatchResponse {
        var call = Call("bank_transfer.create_batch", options)
        call.set("total_count", totalCount)
        call.set("out_batch_no", outBatchNo)
        call.set("platform_mchid", platformMchid)
        call.set("specialized_payment_mchid", specializedPaymentMchid)
        call.set("sponsor_mchid", sponsorMchid)
        call.set("user_authorized_appid", userAuthorizedAppid)
        call.set("user_authorized_mchid", userAuthorizedMchid)
        call.set("batch_name", batchName)
        call.set("batch_remark", batchRemark)
        call.set("total_amount", totalAmount)
        call.set("transfer_purpose", transferPurpose)
        call.set("transfer_scene", transferScene)
        call.set("attach_remark", attachRemark)
        call.set("transfer_detail_list", transferDetailList)
        return try await client.answer(to: call)
    }

    /// Query a batch by `out_batch_no` (银行批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465903)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商户批次单号. The bank's own number of the batch.
    ///   - needQueryDetail: 是否查询转账明细单. Whether to list the lines, page by page.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 最大资源条数. Items per page.
    ///   - detailState: 明细状态. Needed with `need_query_detail`.
    ///   - detailStatus: 明细状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBatchByOutBatchNo(
        outBatchNo: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetBatchByOutBatchNoDetailState? = nil,
        detailStatus: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Batch {
        var call = Call("bank_transfer.get_batch_by_out_batch_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        call.set("detail_status", detailStatus)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `getBatchByOutBatchNo`, page after page.
    public func getBatchByOutBatchNoPager(
        outBatchNo: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetBatchByOutBatchNoDetailState? = nil,
        detailStatus: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<TransferDetailCompact> {
        var call = Call("bank_transfer.get_batch_by_out_batch_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        call.set("detail_status", detailStatus)
        return Pager(client, call, "offset", .offset) { (page: Batch) in
            Page(items: page.transferDetailList, total: page.totalCount, next: nil)
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
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465891)
    ///
    /// - Parameters:
    ///   - batchId: 微信支付批次单号. WeChat Pay's number of the batch.
    ///   - needQueryDetail: 是否查询转账明细单. Whether to list the lines, page by page.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 最大资源条数. Items per page.
    ///   - detailState: 明细状态. Needed with `need_query_detail`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBatchByBatchId(
        batchId: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetBatchByBatchIdDetailState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Batch {
        var call = Call("bank_transfer.get_batch_by_batch_id", options)
        call.set("batch_id", batchId)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `getBatchByBatchId`, page after page.
    public func getBatchByBatchIdPager(
        batchId: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetBatchByBatchIdDetailState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<TransferDetailCompact> {
        var call = Call("bank_transfer.get_batch_by_batch_id", options)
        call.set("batch_id", batchId)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        return Pager(client, call, "offset", .offset) { (page: Batch) in
            Page(items: page.transferDetailList, total: page.totalCount, next: nil)
        }
    }

    /// Query a line of a batch by `out_detail_no` (银行明细单号查询明细单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465915)
    ///
    /// - Parameters:
    ///   - outBatchNo: 银行批次单号. The bank's own number of the batch.
    ///   - outDetailNo: 银行明细单号. The bank's own number of this line of the batch.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDetailByOutDetailNo(
        outBatchNo: String,
        outDetailNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> TransferDetail {
        var call = Call("bank_transfer.get_detail_by_out_detail_no", options)
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
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465897)
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
        var call = Call("bank_transfer.get_detail_by_detail_id", options)
        call.set("batch_id", batchId)
        call.set("detail_id", detailId)
        return try await client.answer(to: call)
    }

    /// Apply for the electronic receipt of a batch (受理汇总电子回单).
    ///
    /// The receipt takes a while: query it until there is a `download_url`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470746)
    ///
    /// - Parameters:
    ///   - outBatchNo: 银行转账批次单号. The bank's own number of the batch.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createSummaryReceipt(
        outBatchNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> SummaryReceipt {
        var call = Call("bank_transfer.create_summary_receipt", options)
        call.set("out_batch_no", outBatchNo)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of a batch (查询汇总电子回单受理结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470761)
    ///
    /// - Parameters:
    ///   - outBatchNo: 银行转账批次单号. The bank's own number of the batch.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSummaryReceipt(
        outBatchNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> SummaryReceipt {
        var call = Call("bank_transfer.get_summary_receipt", options)
        call.set("out_batch_no", outBatchNo)
        return try await client.answer(to: call)
    }

    /// Apply for the electronic receipt of a line (受理明细电子回单).
    ///
    /// The receipt takes a while: query it until there is a `download_url`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470770)
    ///
    /// - Parameters:
    ///   - outBatchNo: 银行转账批次单号. The bank's own number of the batch.
    ///   - outDetailNo: 银行转账明细单号. The bank's own number of this line of the batch.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createDetailReceipt(
        outBatchNo: String,
        outDetailNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> DetailReceipt {
        var call = Call("bank_transfer.create_detail_receipt", options)
        call.set("out_batch_no", outBatchNo)
        call.set("out_detail_no", outDetailNo)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of a line (查询明细电子回单受理结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470775)
    ///
    /// - Parameters:
    ///   - outBatchNo: 银行转账批次单号. The bank's own number of the batch.
    ///   - outDetailNo: 银行转账明细单号. The bank's own number of this line of the batch.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDetailReceipt(
        outBatchNo: String,
        outDetailNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> DetailReceipt {
        var call = Call("bank_transfer.get_detail_receipt", options)
        call.set("out_batch_no", outBatchNo)
        call.set("out_detail_no", outDetailNo)
        return try await client.answer(to: call)
    }
}

extension BankTransfer {
    /// `Batch`.
    public struct Batch: Model {
        /// 转账总笔数. The number of lines, whatever is listed.
        public var totalCount: Int?
        /// 银行服务商号. The bank's own merchant number.
        public var bankSpMchid: String
        /// 微信支付批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 银行批次单号. The bank's own number of the batch.
        public var outBatchNo: String
        /// 服务平台商户号. The platform that serves the payer.
        public var platformMchid: String
        /// 付款企业商户号. The enterprise that pays.
        public var specializedPaymentMchid: String
        /// 实际出资商户号. The merchant whose money it is.
        public var sponsorMchid: String
        /// 用户授权appid. The app that the payee has authorised; `openid` belongs to it.
        public var userAuthorizedAppid: String
        /// 用户授权商户号. The merchant that the payee has authorised.
        public var userAuthorizedMchid: String
        /// 批次名称.
        public var batchName: String
        /// 批次备注.
        public var batchRemark: String
        /// 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
        public var batchState: BatchState
        /// 转账总金额. In fen.
        public var totalAmount: Int?
        /// 转账明细单列表.
        public var transferDetailList: [TransferDetailCompact]
        /// 批量转账用途.
        public var transferPurpose: TransferPurpose
        /// 转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card.
        public var transferScene: TransferScene
        /// 批次创建时间. RFC 3339.
        public var createTime: String?
        /// 批次更新时间. RFC 3339.
        public var updateTime: String?
        /// 附加信息.
        public var attachRemark: String?
        /// 批次关闭原因. Set in `CLOSED`.
        public var closeReason: CloseReason?
        /// 转账失败金额. In fen.
        public var failAmount: Int?
        /// 转账失败笔数. Lines that failed.
        public var failCount: Int?
        /// 转账成功金额. In fen.
        public var successAmount: Int?
        /// 转账成功笔数. Lines that were paid.
        public var successCount: Int?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case bankSpMchid = "bank_sp_mchid"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case platformMchid = "platform_mchid"
            case specializedPaymentMchid = "specialized_payment_mchid"
            case sponsorMchid = "sponsor_mchid"
            case userAuthorizedAppid = "user_authorized_appid"
            case userAuthorizedMchid = "user_authorized_mchid"
            case batchName = "batch_name"
            case batchRemark = "batch_remark"
            case batchState = "batch_state"
            case totalAmount = "total_amount"
            case transferDetailList = "transfer_detail_list"
            case transferPurpose = "transfer_purpose"
            case transferScene = "transfer_scene"
            case createTime = "create_time"
            case updateTime = "update_time"
            case attachRemark = "attach_remark"
            case closeReason = "close_reason"
            case failAmount = "fail_amount"
            case failCount = "fail_count"
            case successAmount = "success_amount"
            case successCount = "success_count"
        }
    }
}

extension BankTransfer {
    /// `CreateBatchResponse`.
    public struct CreateBatchResponse: Model {
        /// 批次创建时间. RFC 3339.
        public var createTime: String
        /// 微信支付批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 银行批次单号. The bank's own number of the batch.
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

extension BankTransfer {
    /// `DetailReceipt`.
    public struct DetailReceipt: Model {
        /// 银行转账批次单号. The bank's own number of the batch.
        public var outBatchNo: String
        /// 银行转账明细单号. The bank's own number of this line of the batch.
        public var outDetailNo: String
        /// 电子回单受理单号. WeChat Pay's number of the application for the receipt.
        public var receiptNo: String
        /// 电子回单文件的下载地址. Set once the receipt is there.
        public var downloadUrl: String?
        /// 电子回单文件的Hash方法.
        public var hashType: String?
        /// 电子回单文件的Hash值. Of the file, after decompression.
        public var hashValue: String?
        /// 电子回单状态. Whether the receipt is ready at `download_url`.
        public var receiptState: String?

        enum CodingKeys: String, CodingKey {
            case outBatchNo = "out_batch_no"
            case outDetailNo = "out_detail_no"
            case receiptNo = "receipt_no"
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
            case receiptState = "receipt_state"
        }
    }
}

extension BankTransfer {
    /// `SummaryReceipt`.
    public struct SummaryReceipt: Model {
        /// 银行转账批次单号. The bank's own number of the batch.
        public var outBatchNo: String
        /// 电子回单申请单号. WeChat Pay's number of the application for the receipt.
        public var receiptNo: String
        /// 创建时间. RFC 3339.
        public var createTime: String?
        /// 更新时间. RFC 3339.
        public var updateTime: String?
        /// 电子回单文件的下载地址. Set once the receipt is there.
        public var downloadUrl: String?
        /// 电子回单文件的hash方法.
        public var hashType: String?
        /// 电子回单文件的hash值. Of the file, after decompression.
        public var hashValue: String?
        /// 电子回单状态. Whether the receipt is ready at `download_url`.
        public var receiptState: String?

        enum CodingKeys: String, CodingKey {
            case outBatchNo = "out_batch_no"
            case receiptNo = "receipt_no"
            case createTime = "create_time"
            case updateTime = "update_time"
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
            case receiptState = "receipt_state"
        }
    }
}

extension BankTransfer {
    /// `TransferDetail`.
    public struct TransferDetail: Model {
        /// 收款用户openid.
        public var openid: String
        /// 明细更新时间. RFC 3339.
        public var updateTime: String
        /// 银行服务商号. The bank's own merchant number.
        public var bankSpMchid: String
        /// 微信支付批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 微信支付明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 银行批次单号. The bank's own number of the batch.
        public var outBatchNo: String
        /// 银行明细单号. The bank's own number of this line of the batch.
        public var outDetailNo: String
        /// 服务平台商户号. The platform that serves the payer.
        public var platformMchid: String
        /// 付款企业商户号. The enterprise that pays.
        public var specializedPaymentMchid: String
        /// 实际出资商户号. The merchant whose money it is.
        public var sponsorMchid: String
        /// 用户授权appid. The app that the payee has authorised; `openid` belongs to it.
        public var userAuthorizedAppid: String
        /// 用户授权商户号. The merchant that the payee has authorised.
        public var userAuthorizedMchid: String
        /// 收款账户类型. Where the money went: `WECHATPAY_ACCOUNT` the balance, `BANK_ACCOUNT` a bank card.
        public var accountType: AccountType
        /// 明细状态. `REFUND`: paid, and sent back by the bank.
        public var detailState: TransferDetailDetailState
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 转账备注. The payee sees it.
        public var transferRemark: String
        /// 转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card.
        public var transferScene: TransferScene
        /// 收款用户姓名. The payee's real name. Encrypted on the wire.
        public var username: Sensitive
        /// 银行卡尾号. The last four digits; set when the money went to a bank card.
        public var bankCardNumberTail: String?
        /// 银行名称. Set when the money went to a bank card.
        public var bankName: String?
        /// 明细失败原因. Set when it failed.
        public var failReason: FailReason?
        /// 转账发起时间. When the transfer was begun. RFC 3339.
        public var initiateTime: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case updateTime = "update_time"
            case bankSpMchid = "bank_sp_mchid"
            case batchId = "batch_id"
            case detailId = "detail_id"
            case outBatchNo = "out_batch_no"
            case outDetailNo = "out_detail_no"
            case platformMchid = "platform_mchid"
            case specializedPaymentMchid = "specialized_payment_mchid"
            case sponsorMchid = "sponsor_mchid"
            case userAuthorizedAppid = "user_authorized_appid"
            case userAuthorizedMchid = "user_authorized_mchid"
            case accountType = "account_type"
            case detailState = "detail_state"
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case transferScene = "transfer_scene"
            case username
            case bankCardNumberTail = "bank_card_number_tail"
            case bankName = "bank_name"
            case failReason = "fail_reason"
            case initiateTime = "initiate_time"
        }
    }
}

extension BankTransfer {
    /// `TransferDetailCompact`.
    public struct TransferDetailCompact: Model {
        /// 微信支付明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 银行明细单号. The bank's own number of this line of the batch.
        public var outDetailNo: String
        /// 明细状态. `REFUND`: paid, and sent back by the bank.
        public var detailState: TransferDetailCompactDetailState
        /// 明细失败原因. Set when it failed.
        public var failReason: FailReason?

        enum CodingKeys: String, CodingKey {
            case detailId = "detail_id"
            case outDetailNo = "out_detail_no"
            case detailState = "detail_state"
            case failReason = "fail_reason"
        }
    }
}

extension BankTransfer {
    /// `TransferDetailInput`.
    public struct TransferDetailInput: Model {
        /// 收款用户openid.
        public var openid: String
        /// 银行明细单号. The bank's own number of this line of the batch.
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

extension BankTransfer {
    /// 收款账户类型
    public struct AccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpayAccount: Self { "WECHATPAY_ACCOUNT" }
        public static var bankAccount: Self { "BANK_ACCOUNT" }
    }
}

extension BankTransfer {
    /// 批次状态
    public struct BatchState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var finished: Self { "FINISHED" }
        public static var closed: Self { "CLOSED" }
    }
}

extension BankTransfer {
    /// 批次关闭原因
    public struct CloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantRevocation: Self { "MERCHANT_REVOCATION" }
        public static var overdueClose: Self { "OVERDUE_CLOSE" }
    }
}

extension BankTransfer {
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
        public static var payrollCardAlreadyLogout: Self { "PAYROLL_CARD_ALREADY_LOGOUT" }
        public static var payrollCardAlreadyFrozen: Self { "PAYROLL_CARD_ALREADY_FROZEN" }
        public static var payrollCardUnauthorized: Self { "PAYROLL_CARD_UNAUTHORIZED" }
        public static var payrollCardUserNotOpen: Self { "PAYROLL_CARD_USER_NOT_OPEN" }
        public static var payrollCardNameCardNotMatch: Self { "PAYROLL_CARD_NAME_CARD_NOT_MATCH" }
        public static var payrollCardIdCardNotMatch: Self { "PAYROLL_CARD_ID_CARD_NOT_MATCH" }
        public static var payrollCardBankcardUnbundling: Self { "PAYROLL_CARD_BANKCARD_UNBUNDLING" }
        public static var bankCardCollectionsAboveQuota: Self { "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" }
        public static var bankCardAccountAbnormal: Self { "BANK_CARD_ACCOUNT_ABNORMAL" }
        public static var bankCardStatusAbnormal: Self { "BANK_CARD_STATUS_ABNORMAL" }
        public static var bankCardBankInfoWrong: Self { "BANK_CARD_BANK_INFO_WRONG" }
        public static var bankCardCardInfoWrong: Self { "BANK_CARD_CARD_INFO_WRONG" }
        public static var otherFailReasonType: Self { "OTHER_FAIL_REASON_TYPE" }
        public static var realnameAccountReceivedQuotaExceed: Self { "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" }
        public static var transferRemarkSetFail: Self { "TRANSFER_REMARK_SET_FAIL" }
    }
}

extension BankTransfer {
    /// 明细状态
    public struct GetBatchByBatchIdDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var all: Self { "ALL" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}

extension BankTransfer {
    /// 明细状态
    public struct GetBatchByOutBatchNoDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var all: Self { "ALL" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}

extension BankTransfer {
    /// 明细状态
    public struct TransferDetailCompactDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var refund: Self { "REFUND" }
    }
}

extension BankTransfer {
    /// 明细状态
    public struct TransferDetailDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var refund: Self { "REFUND" }
    }
}

extension BankTransfer {
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

extension BankTransfer {
    /// 转账场景
    public struct TransferScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ordinaryTransfer: Self { "ORDINARY_TRANSFER" }
        public static var payrollCardTransfer: Self { "PAYROLL_CARD_TRANSFER" }
    }
}
