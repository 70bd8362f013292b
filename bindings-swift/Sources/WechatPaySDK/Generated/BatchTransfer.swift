// Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Batches of transfers to users' balances (商家转账到零钱).
public struct BatchTransfer: Sendable {
    let client: Client
}

extension Client {
    /// Batches of transfers to users' balances (商家转账到零钱).
    public var batchTransfer: BatchTransfer { BatchTransfer(client: self) }
}

extension BatchTransfer {
    /// Transfer money to up to a thousand users at once (发起批量转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
    ///
    /// - Parameters:
    ///   - appid: 商户appid.
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - batchName: 批次名称.
    ///   - batchRemark: 批次备注.
    ///   - totalAmount: 转账总金额. In fen: the sum of all lines.
    ///   - totalNum: 转账总笔数. The number of lines in `transfer_detail_list`.
    ///   - transferDetailList: 转账明细列表.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createBatch(
        appid: String,
        outBatchNo: String,
        batchName: String,
        batchRemark: String,
        totalAmount: Int,
        totalNum: Int,
        transferDetailList: [TransferDetailInput],
        transferSceneId: String? = nil,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateBatchResponse {
        var call = Call("batch_transfer.create_batch", options)
        call.set("appid", appid)
        call.set("out_batch_no", outBatchNo)
        call.set("batch_name", batchName)
        call.set("batch_remark", batchRemark)
        call.set("total_amount", totalAmount)
        call.set("total_num", totalNum)
        call.set("transfer_detail_list", transferDetailList)
        call.set("transfer_scene_id", transferSceneId)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Query a batch by `out_batch_no` (商家批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - needQueryDetail: 是否查询转账明细单. Whether to list the lines, page by page.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 最大资源条数. Items per page.
    ///   - detailStatus: 明细状态. `ALL`, `SUCCESS` or `FAIL`; needed with `need_query_detail`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBatchByOutBatchNo(
        outBatchNo: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Batch {
        var call = Call("batch_transfer.get_batch_by_out_batch_no", options)
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
        detailStatus: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<TransferDetailCompact> {
        var call = Call("batch_transfer.get_batch_by_out_batch_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_status", detailStatus)
        return Pager(client, call, "offset", .offset) { (page: Batch) in
            Page(items: page.transferDetailList ?? [], total: nil, next: nil)
        }
    }

    /// Query a batch by `batch_id` (微信批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
    ///
    /// - Parameters:
    ///   - batchId: 微信批次单号. WeChat Pay's number of the batch.
    ///   - needQueryDetail: 是否查询转账明细单. Whether to list the lines, page by page.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 最大资源条数. Items per page.
    ///   - detailStatus: 明细状态. `ALL`, `SUCCESS` or `FAIL`; needed with `need_query_detail`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBatchByBatchId(
        batchId: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Batch {
        var call = Call("batch_transfer.get_batch_by_batch_id", options)
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
        detailStatus: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<TransferDetailCompact> {
        var call = Call("batch_transfer.get_batch_by_batch_id", options)
        call.set("batch_id", batchId)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_status", detailStatus)
        return Pager(client, call, "offset", .offset) { (page: Batch) in
            Page(items: page.transferDetailList ?? [], total: nil, next: nil)
        }
    }

    /// Query a line of a batch by `out_detail_no` (商家明细单号查询明细单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458902)
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
        var call = Call("batch_transfer.get_detail_by_out_detail_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("out_detail_no", outDetailNo)
        return try await client.answer(to: call)
    }

    /// Query a line of a batch by `detail_id` (微信明细单号查询明细单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
    ///
    /// - Parameters:
    ///   - batchId: 微信批次单号. WeChat Pay's number of the batch.
    ///   - detailId: 微信明细单号. WeChat Pay's number of this line of the batch.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDetailByDetailId(
        batchId: String,
        detailId: String,
        options: CallOptions = CallOptions()
    ) async throws -> TransferDetail {
        var call = Call("batch_transfer.get_detail_by_detail_id", options)
        call.set("batch_id", batchId)
        call.set("detail_id", detailId)
        return try await client.answer(to: call)
    }

    /// Apply for the electronic receipt of a batch (转账电子回单申请受理).
    ///
    /// The receipt takes a while: query it until there is a `download_url`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createBatchElectronicReceipt(
        outBatchNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> BatchElectronicReceipt {
        var call = Call("batch_transfer.create_batch_electronic_receipt", options)
        call.set("out_batch_no", outBatchNo)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of a batch (查询转账电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBatchElectronicReceipt(
        outBatchNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> BatchElectronicReceipt {
        var call = Call("batch_transfer.get_batch_electronic_receipt", options)
        call.set("out_batch_no", outBatchNo)
        return try await client.answer(to: call)
    }

    /// Download the signed electronic receipt of a batch (下载电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269010)
    ///
    /// - Parameters:
    ///   - token: Out of the receipt's `download_url`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func downloadSignedFile(
        token: String,
        options: CallOptions = CallOptions()
    ) async throws -> Data {
        var call = Call("batch_transfer.download_signed_file", options)
        call.set("token", token)
        return try await client.send(call).body
    }

    /// The same as `downloadSignedFile`, chunk by chunk: a file of any size. A timeout in `options` is for the
    /// whole; without it each chunk has the client's `readTimeout`.
    public func downloadSignedFileStream(
        token: String,
        options: CallOptions = CallOptions()
    ) async throws -> FileStream {
        var call = Call("batch_transfer.download_signed_file", options)
        call.set("token", token)
        return try await client.open(call)
    }

    /// Apply for the electronic receipt of a line (转账明细电子回单受理).
    ///
    /// The receipt takes a while: query it until there is a `download_url`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
    ///
    /// - Parameters:
    ///   - outDetailNo: 商家转账明细单号. The merchant's own number of this line of the batch.
    ///   - acceptType: 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card.
    ///   - outBatchNo: 商家转账批次单号. The merchant's own number of the batch; needed with `BATCH_TRANSFER`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createDetailElectronicReceipt(
        outDetailNo: String,
        acceptType: AcceptType,
        outBatchNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DetailElectronicReceipt {
        var call = Call("batch_transfer.create_detail_electronic_receipt", options)
        call.set("out_detail_no", outDetailNo)
        call.set("accept_type", acceptType)
        call.set("out_batch_no", outBatchNo)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of a line (查询转账明细电子回单受理结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
    ///
    /// - Parameters:
    ///   - outDetailNo: 商家转账明细单号. The merchant's own number of this line of the batch.
    ///   - acceptType: 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card.
    ///   - outBatchNo: 商家转账批次单号. The merchant's own number of the batch; needed with `BATCH_TRANSFER`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDetailElectronicReceipt(
        outDetailNo: String,
        acceptType: AcceptType,
        outBatchNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DetailElectronicReceipt {
        var call = Call("batch_transfer.get_detail_electronic_receipt", options)
        call.set("out_detail_no", outDetailNo)
        call.set("accept_type", acceptType)
        call.set("out_batch_no", outBatchNo)
        return try await client.answer(to: call)
    }

    /// Download the electronic receipt of a line (下载电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    ///
    /// - Parameters:
    ///   - source: Out of the receipt's `download_url`.
    ///   - token: Out of the receipt's `download_url`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func downloadElectronicVoucherFile(
        source: String,
        token: String,
        options: CallOptions = CallOptions()
    ) async throws -> Data {
        var call = Call("batch_transfer.download_electronic_voucher_file", options)
        call.set("source", source)
        call.set("token", token)
        return try await client.send(call).body
    }

    /// The same as `downloadElectronicVoucherFile`, chunk by chunk: a file of any size. A timeout in `options` is for the
    /// whole; without it each chunk has the client's `readTimeout`.
    public func downloadElectronicVoucherFileStream(
        source: String,
        token: String,
        options: CallOptions = CallOptions()
    ) async throws -> FileStream {
        var call = Call("batch_transfer.download_electronic_voucher_file", options)
        call.set("source", source)
        call.set("token", token)
        return try await client.open(call)
    }
}

extension BatchTransfer {
    /// `Batch`.
    public struct Batch: Model {
        /// 转账批次单.
        public var transferBatch: TransferBatch
        /// 转账明细单列表.
        public var transferDetailList: [TransferDetailCompact]?

        enum CodingKeys: String, CodingKey {
            case transferBatch = "transfer_batch"
            case transferDetailList = "transfer_detail_list"
        }
    }
}

extension BatchTransfer {
    /// `BatchClosedResource`.
    public struct BatchClosedResource: Model {
        /// 商户号.
        public var mchid: String
        /// 批次更新时间. RFC 3339.
        public var updateTime: String
        /// 微信批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 批次状态.
        public var batchStatus: BatchClosedResourceBatchStatus
        /// 批次关闭原因. `OVERDUE_CLOSE`: not approved in time; `TRANSFER_SCENE_INVALID`: the scene is not open to the merchant.
        public var closeReason: BatchClosedResourceCloseReason
        /// 批次总金额. In fen.
        public var totalAmount: Int?
        /// 批次总笔数. The number of lines.
        public var totalNum: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case updateTime = "update_time"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case batchStatus = "batch_status"
            case closeReason = "close_reason"
            case totalAmount = "total_amount"
            case totalNum = "total_num"
        }
    }
}

extension BatchTransfer {
    /// `BatchElectronicReceipt`.
    public struct BatchElectronicReceipt: Model {
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 电子回单申请单号. WeChat Pay's number of the application for the receipt.
        public var signatureNo: String
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
        /// 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
        public var signatureStatus: String?

        enum CodingKeys: String, CodingKey {
            case outBatchNo = "out_batch_no"
            case signatureNo = "signature_no"
            case createTime = "create_time"
            case updateTime = "update_time"
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
            case signatureStatus = "signature_status"
        }
    }
}

extension BatchTransfer {
    /// `BatchFinishedResource`.
    public struct BatchFinishedResource: Model {
        /// 批次更新时间. RFC 3339.
        public var updateTime: String
        /// 微信批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 批次状态.
        public var batchStatus: BatchFinishedResourceBatchStatus
        /// 转账失败金额. In fen.
        public var failAmount: Int?
        /// 转账失败笔数. Lines that failed.
        public var failNum: Int?
        /// 转账成功金额. In fen.
        public var successAmount: Int?
        /// 转账成功笔数. Lines that were paid.
        public var successNum: Int?
        /// 批次总金额. In fen.
        public var totalAmount: Int?
        /// 批次总笔数. The number of lines.
        public var totalNum: Int?
        /// 微信商户号.
        public var mchid: String?

        enum CodingKeys: String, CodingKey {
            case updateTime = "update_time"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case batchStatus = "batch_status"
            case failAmount = "fail_amount"
            case failNum = "fail_num"
            case successAmount = "success_amount"
            case successNum = "success_num"
            case totalAmount = "total_amount"
            case totalNum = "total_num"
            case mchid
        }
    }
}

extension BatchTransfer {
    /// `CreateBatchResponse`.
    public struct CreateBatchResponse: Model {
        /// 批次创建时间. RFC 3339.
        public var createTime: String
        /// 微信批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
        public var batchStatus: CreateBatchResponseBatchStatus?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case batchStatus = "batch_status"
        }
    }
}

extension BatchTransfer {
    /// `DetailElectronicReceipt`.
    public struct DetailElectronicReceipt: Model {
        /// 商家转账明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 电子回单受理单号. WeChat Pay's number of the application for the receipt.
        public var signatureNo: String
        /// 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card.
        public var acceptType: String
        /// 商家转账批次单号. The merchant's own number of the batch.
        public var outBatchNo: String?
        /// 电子回单文件的下载地址. Set once the receipt is there.
        public var downloadUrl: String?
        /// 电子回单文件的hash方法.
        public var hashType: String?
        /// 电子回单文件的hash值. Of the file, after decompression.
        public var hashValue: String?
        /// 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
        public var signatureStatus: String?

        enum CodingKeys: String, CodingKey {
            case outDetailNo = "out_detail_no"
            case signatureNo = "signature_no"
            case acceptType = "accept_type"
            case outBatchNo = "out_batch_no"
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
            case signatureStatus = "signature_status"
        }
    }
}

extension BatchTransfer {
    /// `TransferBatch`.
    public struct TransferBatch: Model {
        /// 商户号.
        public var mchid: String
        /// 商户appid.
        public var appid: String
        /// 微信批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 批次名称.
        public var batchName: String
        /// 批次备注.
        public var batchRemark: String
        /// 批次状态. `WAIT_PAY`: an administrator of the merchant is to approve; `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
        public var batchStatus: String
        /// 批次类型. How it was made: by `API` or on the `WEB`.
        public var batchType: String
        /// 转账总金额. In fen.
        public var totalAmount: Int?
        /// 转账总笔数. The number of lines.
        public var totalNum: Int?
        /// 批次创建时间. RFC 3339.
        public var createTime: String?
        /// 批次更新时间. RFC 3339.
        public var updateTime: String?
        /// 转账场景ID. A scene that was opened for the merchant in the merchant platform.
        public var transferSceneId: String?
        /// 批次关闭原因. `OVERDUE_CLOSE`: not approved in time; `TRANSFER_SCENE_INVALID`: the scene is not open to the merchant.
        public var closeReason: TransferBatchCloseReason?
        /// 转账失败金额. In fen.
        public var failAmount: Int?
        /// 转账失败笔数. Lines that failed.
        public var failNum: Int?
        /// 转账成功金额. In fen.
        public var successAmount: Int?
        /// 转账成功笔数. Lines that were paid.
        public var successNum: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case batchName = "batch_name"
            case batchRemark = "batch_remark"
            case batchStatus = "batch_status"
            case batchType = "batch_type"
            case totalAmount = "total_amount"
            case totalNum = "total_num"
            case createTime = "create_time"
            case updateTime = "update_time"
            case transferSceneId = "transfer_scene_id"
            case closeReason = "close_reason"
            case failAmount = "fail_amount"
            case failNum = "fail_num"
            case successAmount = "success_amount"
            case successNum = "success_num"
        }
    }
}

extension BatchTransfer {
    /// `TransferDetail`.
    public struct TransferDetail: Model {
        /// 商户号.
        public var mchid: String
        /// 商户appid.
        public var appid: String
        /// 收款用户openid.
        public var openid: String
        /// 明细更新时间. RFC 3339.
        public var updateTime: String
        /// 微信批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 微信明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 明细状态. `INIT`: not begun; `WAIT_PAY`: an administrator of the merchant is to approve; `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`.
        public var detailStatus: String
        /// 转账发起时间. When the transfer was begun. RFC 3339.
        public var initiateTime: String
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 转账备注. The payee sees it.
        public var transferRemark: String
        /// 明细失败原因. Set when it failed.
        public var failReason: FailReason?
        /// 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire.
        public var userName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
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
            case failReason = "fail_reason"
            case userName = "user_name"
        }
    }
}

extension BatchTransfer {
    /// `TransferDetailCompact`.
    public struct TransferDetailCompact: Model {
        /// 微信明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 明细状态. `INIT`: not begun; `WAIT_PAY`: an administrator of the merchant is to approve; `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`.
        public var detailStatus: String

        enum CodingKeys: String, CodingKey {
            case detailId = "detail_id"
            case outDetailNo = "out_detail_no"
            case detailStatus = "detail_status"
        }
    }
}

extension BatchTransfer {
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
        /// 收款用户身份证. The payee's ID card number, checked against the payee's account. Encrypted on the wire.
        public var userIdCard: Sensitive?
        /// 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire.
        public var userName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case openid
            case outDetailNo = "out_detail_no"
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case userIdCard = "user_id_card"
            case userName = "user_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String,
            outDetailNo: String,
            transferAmount: Int,
            transferRemark: String,
            userIdCard: Sensitive? = nil,
            userName: Sensitive? = nil
        ) {
            self.openid = openid
            self.outDetailNo = outDetailNo
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.userIdCard = userIdCard
            self.userName = userName
        }
    }
}

extension BatchTransfer {
    /// 受理类型
    public struct AcceptType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var batchTransfer: Self { "BATCH_TRANSFER" }
        public static var transferToPocket: Self { "TRANSFER_TO_POCKET" }
        public static var transferToBank: Self { "TRANSFER_TO_BANK" }
    }
}

extension BatchTransfer {
    /// 批次状态
    public struct BatchClosedResourceBatchStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var waitPay: Self { "WAIT_PAY" }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var finished: Self { "FINISHED" }
        public static var closed: Self { "CLOSED" }
    }
}

extension BatchTransfer {
    /// 批次关闭原因
    public struct BatchClosedResourceCloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var closed: Self { "CLOSED" }
        public static var overdueClose: Self { "OVERDUE_CLOSE" }
        public static var transferSceneInvalid: Self { "TRANSFER_SCENE_INVALID" }
    }
}

extension BatchTransfer {
    /// 批次状态
    public struct BatchFinishedResourceBatchStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var waitPay: Self { "WAIT_PAY" }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var finished: Self { "FINISHED" }
        public static var closed: Self { "CLOSED" }
    }
}

extension BatchTransfer {
    /// 批次状态
    public struct CreateBatchResponseBatchStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var finished: Self { "FINISHED" }
        public static var closed: Self { "CLOSED" }
    }
}

extension BatchTransfer {
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
        public static var otherFailReasonType: Self { "OTHER_FAIL_REASON_TYPE" }
        public static var realnameAccountReceivedQuotaExceed: Self { "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" }
        public static var receiveAccountNotPermmit: Self { "RECEIVE_ACCOUNT_NOT_PERMMIT" }
        public static var payeeAccountAbnormal: Self { "PAYEE_ACCOUNT_ABNORMAL" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
        public static var transferSceneUnavailable: Self { "TRANSFER_SCENE_UNAVAILABLE" }
        public static var transferSceneInvalid: Self { "TRANSFER_SCENE_INVALID" }
        public static var transferRemarkSetFail: Self { "TRANSFER_REMARK_SET_FAIL" }
        public static var receiveAccountNotConfigure: Self { "RECEIVE_ACCOUNT_NOT_CONFIGURE" }
        public static var blockB2CUserlimitamountBsruleMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" }
        public static var blockB2CUserlimitamountMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_MONTH" }
        public static var merchantReject: Self { "MERCHANT_REJECT" }
        public static var merchantNotConfirm: Self { "MERCHANT_NOT_CONFIRM" }
    }
}

extension BatchTransfer {
    /// 批次关闭原因
    public struct TransferBatchCloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var overdueClose: Self { "OVERDUE_CLOSE" }
        public static var transferSceneInvalid: Self { "TRANSFER_SCENE_INVALID" }
    }
}
