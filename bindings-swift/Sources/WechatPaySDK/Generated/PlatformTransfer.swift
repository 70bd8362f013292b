// Generated from api/platform_transfer.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Transfers by platforms and insurers (平台转账).
public struct PlatformTransfer: Sendable {
    let client: Client
}

extension Client {
    /// Transfers by platforms and insurers (平台转账).
    public var platformTransfer: PlatformTransfer { PlatformTransfer(client: self) }
}

extension PlatformTransfer {
    /// Reserve a single transfer for a user to confirm (受理单次预约商家转账).
    ///
    /// Hand `package_info` to the front end for the user to confirm; the transfer follows with a batch.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 服务商AppID.
    ///   - outReservationNo: 商户预约单号. The platform's own number of the reservation.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - estimatedDate: 预计最晚转账日期. The last day on which the transfer may be made.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - reserveRemark: 预约备注.
    ///   - subAppid: 二级商户AppID. The sub-merchant's own app.
    ///   - openid: 收款用户OpenID.
    ///   - estimatedMaxAmount: 预计最大转账金额. In fen: the most that will be transferred.
    ///   - exactAmount: 准确转账金额. In fen: what will be transferred.
    ///   - sceneReportData: 场景报备信息. What the scene demands to be reported.
    ///   - userRealName: 收款用户姓名. The payee's real name, checked against the payee's account. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createReservation(
        subMchid: String,
        spAppid: String,
        outReservationNo: String,
        transferSceneId: String,
        estimatedDate: String,
        notifyUrl: String,
        reserveRemark: String,
        subAppid: String? = nil,
        openid: String? = nil,
        estimatedMaxAmount: Int? = nil,
        exactAmount: Int? = nil,
        sceneReportData: SceneReport? = nil,
        userRealName: Sensitive? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateReservationResponse {
        var call = Call("platform_transfer.create_reservation", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_reservation_no", outReservationNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("estimated_date", estimatedDate)
        call.set("notify_url", notifyUrl)
        call.set("reserve_remark", reserveRemark)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("estimated_max_amount", estimatedMaxAmount)
        call.set("exact_amount", exactAmount)
        call.set("scene_report_data", sceneReportData)
        call.set("user_real_name", userRealName)
        return try await client.answer(to: call)
    }

    /// Query a reservation by `out_reservation_no` (商户预约单号查询预约商家转账记录).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html)
    ///
    /// - Parameters:
    ///   - outReservationNo: 商户预约单号. The platform's own number of the reservation.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getReservationByOutReservationNo(
        outReservationNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Reservation {
        var call = Call("platform_transfer.get_reservation_by_out_reservation_no", options)
        call.set("out_reservation_no", outReservationNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query a reservation by `reservation_id` (微信支付预约单号查询预约商家转账记录).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html)
    ///
    /// - Parameters:
    ///   - reservationId: 微信转账预约单号. WeChat Pay's number of the reservation.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getReservationByReservationId(
        reservationId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Reservation {
        var call = Call("platform_transfer.get_reservation_by_reservation_id", options)
        call.set("reservation_id", reservationId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Close a reservation (关闭预约商家转账记录).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html)
    ///
    /// - Parameters:
    ///   - outReservationNo: 商户预约单号. The platform's own number of the reservation.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func closeReservation(
        outReservationNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Reservation {
        var call = Call("platform_transfer.close_reservation", options)
        call.set("out_reservation_no", outReservationNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Transfer money to many users at once (受理商家转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. Each line needs a reservation that the user has confirmed. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 服务商AppID.
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - batchName: 批次名称.
    ///   - batchRemark: 批次备注.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - totalAmount: 转账总金额. In fen: the sum of all lines.
    ///   - totalNum: 转账总笔数. The number of lines in `transfer_detail_list`.
    ///   - transferDetailList: 转账明细列表.
    ///   - subAppid: 二级商户AppID. The sub-merchant's own app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createBatch(
        subMchid: String,
        spAppid: String,
        outBatchNo: String,
        transferSceneId: String,
        batchName: String,
        batchRemark: String,
        notifyUrl: String,
        totalAmount: Int,
        totalNum: Int,
        transferDetailList: [TransferDetail],
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateBatchResponse {
        var call = Call("platform_transfer.create_batch", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_batch_no", outBatchNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("batch_name", batchName)
        call.set("batch_remark", batchRemark)
        call.set("notify_url", notifyUrl)
        call.set("total_amount", totalAmount)
        call.set("total_num", totalNum)
        call.set("transfer_detail_list", transferDetailList)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Query a batch by `out_batch_no` (商户转账批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - needQueryDetail: 是否查询转账明细单. Whether to list the lines, page by page.
    ///   - offset: 分页开始位置. 0 when left out.
    ///   - limit: 最大资源条数. 20 when left out.
    ///   - detailState: 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBatchByOutBatchNo(
        outBatchNo: String,
        subMchid: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetBatchByOutBatchNoDetailState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Batch {
        var call = Call("platform_transfer.get_batch_by_out_batch_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("sub_mchid", subMchid)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `getBatchByOutBatchNo`, page after page.
    public func getBatchByOutBatchNoPager(
        outBatchNo: String,
        subMchid: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetBatchByOutBatchNoDetailState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<BatchDetail> {
        var call = Call("platform_transfer.get_batch_by_out_batch_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("sub_mchid", subMchid)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        return Pager(client, call, "offset", .offset) { (page: Batch) in
            Page(items: page.data ?? [], total: nil, next: nil)
        }
    }

    /// Query a batch by `batch_id` (微信支付转账批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html)
    ///
    /// - Parameters:
    ///   - batchId: 商家转账批次单号. WeChat Pay's number of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - needQueryDetail: 是否查询转账明细单. Whether to list the lines, page by page.
    ///   - offset: 分页开始位置. 0 when left out.
    ///   - limit: 最大资源条数. 20 when left out.
    ///   - detailState: 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBatchByBatchId(
        batchId: String,
        subMchid: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetBatchByBatchIdDetailState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Batch {
        var call = Call("platform_transfer.get_batch_by_batch_id", options)
        call.set("batch_id", batchId)
        call.set("sub_mchid", subMchid)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `getBatchByBatchId`, page after page.
    public func getBatchByBatchIdPager(
        batchId: String,
        subMchid: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetBatchByBatchIdDetailState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<BatchDetail> {
        var call = Call("platform_transfer.get_batch_by_batch_id", options)
        call.set("batch_id", batchId)
        call.set("sub_mchid", subMchid)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        return Pager(client, call, "offset", .offset) { (page: Batch) in
            Page(items: page.data ?? [], total: nil, next: nil)
        }
    }

    /// Query a line of a batch by `out_detail_no` (商户明细单号查询明细单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - outDetailNo: 商家明细单号. The merchant's own number of this line of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDetailByOutDetailNo(
        outBatchNo: String,
        outDetailNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Detail {
        var call = Call("platform_transfer.get_detail_by_out_detail_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("out_detail_no", outDetailNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query a line of a batch by `detail_id` (微信支付转账明细单号查询明细单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html)
    ///
    /// - Parameters:
    ///   - batchId: 商家转账批次单号. WeChat Pay's number of the batch.
    ///   - detailId: 商家转账明细单号. WeChat Pay's number of this line of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDetailByDetailId(
        batchId: String,
        detailId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Detail {
        var call = Call("platform_transfer.get_detail_by_detail_id", options)
        call.set("batch_id", batchId)
        call.set("detail_id", detailId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Apply for the electronic receipt of a batch (申请商家转账批次电子回单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createSummaryReceipt(
        outBatchNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreateSummaryReceiptResponse {
        var call = Call("platform_transfer.create_summary_receipt", options)
        call.set("out_batch_no", outBatchNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of a batch (查询商家转账批次电子回单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSummaryReceipt(
        outBatchNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetSummaryReceiptResponse {
        var call = Call("platform_transfer.get_summary_receipt", options)
        call.set("out_batch_no", outBatchNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Apply for the electronic receipt of a line (申请商家转账明细电子回单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - outDetailNo: 商家明细单号. The merchant's own number of this line of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createDetailReceipt(
        outBatchNo: String,
        outDetailNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreateDetailReceiptResponse {
        var call = Call("platform_transfer.create_detail_receipt", options)
        call.set("out_batch_no", outBatchNo)
        call.set("out_detail_no", outDetailNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of a line (查询商家转账明细电子回单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - outDetailNo: 商家明细单号. The merchant's own number of this line of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDetailReceipt(
        outBatchNo: String,
        outDetailNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetDetailReceiptResponse {
        var call = Call("platform_transfer.get_detail_receipt", options)
        call.set("out_batch_no", outBatchNo)
        call.set("out_detail_no", outDetailNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Reserve a single transfer of an insurer for a user to confirm (受理单次预约商家转账).
    ///
    /// Hand `package_info` to the front end for the user to confirm; the transfer follows with a batch.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504216)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 服务商AppID.
    ///   - outReservationNo: 商户预约单号. The platform's own number of the reservation.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - estimatedDate: 预计最晚转账日期. The last day on which the transfer may be made. RFC 3339.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - reserveRemark: 预约备注.
    ///   - subAppid: 二级商户AppID. The sub-merchant's own app.
    ///   - openid: 收款用户OpenID.
    ///   - estimatedMaxAmount: 预计最大转账金额. In fen: the most that will be transferred.
    ///   - exactAmount: 准确转账金额. In fen: what will be transferred.
    ///   - sceneReportData: 场景报备信息. What the scene demands to be reported.
    ///   - userRealName: 收款用户姓名. The payee's real name, checked against the payee's account. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createInsuranceReservation(
        subMchid: String,
        spAppid: String,
        outReservationNo: String,
        transferSceneId: String,
        estimatedDate: String,
        notifyUrl: String,
        reserveRemark: String,
        subAppid: String? = nil,
        openid: String? = nil,
        estimatedMaxAmount: Int? = nil,
        exactAmount: Int? = nil,
        sceneReportData: SceneReport? = nil,
        userRealName: Sensitive? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateReservationResponse {
        var call = Call("platform_transfer.create_insurance_reservation", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_reservation_no", outReservationNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("estimated_date", estimatedDate)
        call.set("notify_url", notifyUrl)
        call.set("reserve_remark", reserveRemark)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("estimated_max_amount", estimatedMaxAmount)
        call.set("exact_amount", exactAmount)
        call.set("scene_report_data", sceneReportData)
        call.set("user_real_name", userRealName)
        return try await client.answer(to: call)
    }

    /// Query an insurer's reservation by `out_reservation_no` (商户预约单号查询预约商家转账记录).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504218)
    ///
    /// - Parameters:
    ///   - outReservationNo: 商户预约单号. The platform's own number of the reservation.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getInsuranceReservationByOutReservationNo(
        outReservationNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceReservation {
        var call = Call("platform_transfer.get_insurance_reservation_by_out_reservation_no", options)
        call.set("out_reservation_no", outReservationNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query an insurer's reservation by `reservation_id` (微信支付预约单号查询预约商家转账记录).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504217)
    ///
    /// - Parameters:
    ///   - reservationId: 微信转账预约单号. WeChat Pay's number of the reservation.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getInsuranceReservationByReservationId(
        reservationId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceReservation {
        var call = Call("platform_transfer.get_insurance_reservation_by_reservation_id", options)
        call.set("reservation_id", reservationId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Close an insurer's reservation (关闭预约商家转账记录).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504219)
    ///
    /// - Parameters:
    ///   - outReservationNo: 商户预约单号. The platform's own number of the reservation.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func closeInsuranceReservation(
        outReservationNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceReservation {
        var call = Call("platform_transfer.close_insurance_reservation", options)
        call.set("out_reservation_no", outReservationNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Transfer money of an insurer to many users at once (受理商家转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. Each line needs a reservation that the user has confirmed. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 服务商AppID.
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - batchName: 批次名称.
    ///   - batchRemark: 批次备注.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - totalAmount: 转账总金额. In fen: the sum of all lines.
    ///   - totalNum: 转账总笔数. The number of lines in `transfer_detail_list`.
    ///   - transferDetailList: 转账明细列表.
    ///   - subAppid: 二级商户AppID. The sub-merchant's own app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createInsuranceBatch(
        subMchid: String,
        spAppid: String,
        outBatchNo: String,
        transferSceneId: String,
        batchName: String,
        batchRemark: String,
        notifyUrl: String,
        totalAmount: Int,
        totalNum: Int,
        transferDetailList: [TransferDetail],
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateInsuranceBatchResponse {
        var call = Call("platform_transfer.create_insurance_batch", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_batch_no", outBatchNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("batch_name", batchName)
        call.set("batch_remark", batchRemark)
        call.set("notify_url", notifyUrl)
        call.set("total_amount", totalAmount)
        call.set("total_num", totalNum)
        call.set("transfer_detail_list", transferDetailList)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Query an insurer's batch by `out_batch_no` (商户转账批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504221)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - needQueryDetail: 是否查询转账明细单. Whether to list the lines, page by page.
    ///   - offset: 分页开始位置. 0 when left out.
    ///   - limit: 最大资源条数. 20 when left out.
    ///   - detailState: 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getInsuranceBatchByOutBatchNo(
        outBatchNo: String,
        subMchid: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetInsuranceBatchByOutBatchNoDetailState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceBatch {
        var call = Call("platform_transfer.get_insurance_batch_by_out_batch_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("sub_mchid", subMchid)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `getInsuranceBatchByOutBatchNo`, page after page.
    public func getInsuranceBatchByOutBatchNoPager(
        outBatchNo: String,
        subMchid: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetInsuranceBatchByOutBatchNoDetailState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<InsuranceBatchDetail> {
        var call = Call("platform_transfer.get_insurance_batch_by_out_batch_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("sub_mchid", subMchid)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        return Pager(client, call, "offset", .offset) { (page: InsuranceBatch) in
            Page(items: page.data ?? [], total: nil, next: nil)
        }
    }

    /// Query an insurer's batch by `batch_id` (微信支付转账批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504221)
    ///
    /// - Parameters:
    ///   - batchId: 商家转账批次单号. WeChat Pay's number of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - needQueryDetail: 是否查询转账明细单. Whether to list the lines, page by page.
    ///   - offset: 分页开始位置. 0 when left out.
    ///   - limit: 最大资源条数. 20 when left out.
    ///   - detailState: 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getInsuranceBatchByBatchId(
        batchId: String,
        subMchid: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetInsuranceBatchByBatchIdDetailState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceBatch {
        var call = Call("platform_transfer.get_insurance_batch_by_batch_id", options)
        call.set("batch_id", batchId)
        call.set("sub_mchid", subMchid)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `getInsuranceBatchByBatchId`, page after page.
    public func getInsuranceBatchByBatchIdPager(
        batchId: String,
        subMchid: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: GetInsuranceBatchByBatchIdDetailState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<InsuranceBatchDetail> {
        var call = Call("platform_transfer.get_insurance_batch_by_batch_id", options)
        call.set("batch_id", batchId)
        call.set("sub_mchid", subMchid)
        call.set("need_query_detail", needQueryDetail)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("detail_state", detailState)
        return Pager(client, call, "offset", .offset) { (page: InsuranceBatch) in
            Page(items: page.data ?? [], total: nil, next: nil)
        }
    }

    /// Query a line of an insurer's batch by `out_detail_no` (商户明细单号查询明细单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504222)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - outDetailNo: 商家明细单号. The merchant's own number of this line of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getInsuranceDetailByOutDetailNo(
        outBatchNo: String,
        outDetailNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceDetail {
        var call = Call("platform_transfer.get_insurance_detail_by_out_detail_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("out_detail_no", outDetailNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query a line of an insurer's batch by `detail_id` (微信支付转账明细单号查询明细单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504223)
    ///
    /// - Parameters:
    ///   - batchId: 商家转账批次单号. WeChat Pay's number of the batch.
    ///   - detailId: 商家转账明细单号. WeChat Pay's number of this line of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getInsuranceDetailByDetailId(
        batchId: String,
        detailId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceDetail {
        var call = Call("platform_transfer.get_insurance_detail_by_detail_id", options)
        call.set("batch_id", batchId)
        call.set("detail_id", detailId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Apply for the electronic receipt of an insurer's batch (申请商家转账批次电子回单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504226)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createInsuranceSummaryReceipt(
        outBatchNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreateInsuranceSummaryReceiptResponse {
        var call = Call("platform_transfer.create_insurance_summary_receipt", options)
        call.set("out_batch_no", outBatchNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of an insurer's batch (查询商家转账批次电子回单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504227)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getInsuranceSummaryReceipt(
        outBatchNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetInsuranceSummaryReceiptResponse {
        var call = Call("platform_transfer.get_insurance_summary_receipt", options)
        call.set("out_batch_no", outBatchNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Apply for the electronic receipt of a line of an insurer's batch (申请商家转账明细电子回单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504228)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - outDetailNo: 商家明细单号. The merchant's own number of this line of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createInsuranceDetailReceipt(
        outBatchNo: String,
        outDetailNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreateInsuranceDetailReceiptResponse {
        var call = Call("platform_transfer.create_insurance_detail_receipt", options)
        call.set("out_batch_no", outBatchNo)
        call.set("out_detail_no", outDetailNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of a line of an insurer's batch (查询商家转账明细电子回单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504229)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - outDetailNo: 商家明细单号. The merchant's own number of this line of the batch.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getInsuranceDetailReceipt(
        outBatchNo: String,
        outDetailNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetInsuranceDetailReceiptResponse {
        var call = Call("platform_transfer.get_insurance_detail_receipt", options)
        call.set("out_batch_no", outBatchNo)
        call.set("out_detail_no", outDetailNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension PlatformTransfer {
    /// `Batch`.
    public struct Batch: Model {
        /// 转账批次单.
        public var transferBatch: BatchSummary
        /// 分页开始位置.
        public var offset: Int?
        /// 最大资源条数.
        public var limit: Int?
        /// 转账明细单列表.
        public var data: [BatchDetail]?

        enum CodingKeys: String, CodingKey {
            case transferBatch = "transfer_batch"
            case offset
            case limit
            case data
        }
    }
}

extension PlatformTransfer {
    /// `BatchDetail`.
    public struct BatchDetail: Model {
        /// 商家转账明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
        public var detailState: String

        enum CodingKeys: String, CodingKey {
            case detailId = "detail_id"
            case outDetailNo = "out_detail_no"
            case detailState = "detail_state"
        }
    }
}

extension PlatformTransfer {
    /// `BatchSummary`.
    public struct BatchSummary: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 服务商应用ID.
        public var spAppid: String
        /// 批次创建时间. RFC 3339.
        public var createTime: String
        /// 商家转账批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 转账场景ID. A scene that was opened for the merchant in the merchant platform.
        public var transferSceneId: String
        /// 批次名称.
        public var batchName: String
        /// 批次备注.
        public var batchRemark: String
        /// 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
        public var batchState: String
        /// 转账失败金额. In fen.
        public var failedAmount: Int?
        /// 转账失败笔数. Lines that failed.
        public var failedNum: Int?
        /// 转账成功金额. In fen.
        public var successAmount: Int?
        /// 转账成功笔数. Lines that were paid.
        public var successNum: Int?
        /// 转账总金额. In fen.
        public var totalAmount: Int?
        /// 转账总笔数.
        public var totalNum: Int?
        /// 二级商户应用ID.
        public var subAppid: String?
        /// 批次关闭原因. Why nothing was paid.
        public var closeReason: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case createTime = "create_time"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case transferSceneId = "transfer_scene_id"
            case batchName = "batch_name"
            case batchRemark = "batch_remark"
            case batchState = "batch_state"
            case failedAmount = "failed_amount"
            case failedNum = "failed_num"
            case successAmount = "success_amount"
            case successNum = "success_num"
            case totalAmount = "total_amount"
            case totalNum = "total_num"
            case subAppid = "sub_appid"
            case closeReason = "close_reason"
        }
    }
}

extension PlatformTransfer {
    /// `CreateBatchResponse`.
    public struct CreateBatchResponse: Model {
        /// 批次创建时间. RFC 3339.
        public var createTime: String
        /// 商家转账批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
        public var batchState: String?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case batchState = "batch_state"
        }
    }
}

extension PlatformTransfer {
    /// `CreateDetailReceiptResponse`.
    public struct CreateDetailReceiptResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
        public var receiptState: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case outBatchNo = "out_batch_no"
            case outDetailNo = "out_detail_no"
            case receiptState = "receipt_state"
        }
    }
}

extension PlatformTransfer {
    /// `CreateInsuranceBatchResponse`.
    public struct CreateInsuranceBatchResponse: Model {
        /// 批次创建时间. RFC 3339.
        public var createTime: String
        /// 商家转账批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
        public var batchState: BatchState?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case batchState = "batch_state"
        }
    }
}

extension PlatformTransfer {
    /// `CreateInsuranceDetailReceiptResponse`.
    public struct CreateInsuranceDetailReceiptResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
        public var receiptState: ReceiptState

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case outBatchNo = "out_batch_no"
            case outDetailNo = "out_detail_no"
            case receiptState = "receipt_state"
        }
    }
}

extension PlatformTransfer {
    /// `CreateInsuranceSummaryReceiptResponse`.
    public struct CreateInsuranceSummaryReceiptResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
        public var receiptState: ReceiptState

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case outBatchNo = "out_batch_no"
            case receiptState = "receipt_state"
        }
    }
}

extension PlatformTransfer {
    /// `CreateReservationResponse`.
    public struct CreateReservationResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 商户预约单号. The platform's own number of the reservation.
        public var outReservationNo: String
        /// 微信转账预约单号. WeChat Pay's number of the reservation.
        public var reservationId: String
        /// 预约记录受理时间. RFC 3339.
        public var acceptTime: String
        /// 跳转预约页面的信息. For the page on which the user confirms, to be handed on as it is.
        public var packageInfo: String
        /// 预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`.
        public var state: State

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case outReservationNo = "out_reservation_no"
            case reservationId = "reservation_id"
            case acceptTime = "accept_time"
            case packageInfo = "package_info"
            case state
        }
    }
}

extension PlatformTransfer {
    /// `CreateSummaryReceiptResponse`.
    public struct CreateSummaryReceiptResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
        public var receiptState: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case outBatchNo = "out_batch_no"
            case receiptState = "receipt_state"
        }
    }
}

extension PlatformTransfer {
    /// `Detail`.
    public struct Detail: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 服务商应用ID.
        public var spAppid: String
        /// 转账发起时间. RFC 3339.
        public var createTime: String
        /// 商家转账批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家转账明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
        public var detailState: String
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 转账备注. The payee sees it.
        public var transferRemark: String
        /// 二级商户应用ID.
        public var subAppid: String?
        /// 收款用户OpenID.
        public var openid: String?
        /// 银行退票时间. Set in `BANK_REFUND`. RFC 3339.
        public var bankRefundTime: String?
        /// 收款银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 明细失败原因. Set when it failed.
        public var failReason: String?
        /// 转账完成时间. RFC 3339.
        public var transferFinishTime: String?
        /// 收款用户姓名.
        public var userName: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case createTime = "create_time"
            case batchId = "batch_id"
            case detailId = "detail_id"
            case outBatchNo = "out_batch_no"
            case outDetailNo = "out_detail_no"
            case detailState = "detail_state"
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case subAppid = "sub_appid"
            case openid
            case bankRefundTime = "bank_refund_time"
            case bankType = "bank_type"
            case failReason = "fail_reason"
            case transferFinishTime = "transfer_finish_time"
            case userName = "user_name"
        }
    }
}

extension PlatformTransfer {
    /// `GetDetailReceiptResponse`.
    public struct GetDetailReceiptResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 商家转账批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家转账明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
        public var receiptState: String
        /// 电子回单文件的下载地址. Set in `FINISHED`.
        public var downloadUrl: String?
        /// 电子回单文件的hash方法.
        public var hashType: String?
        /// 电子回单文件的hash值. Of the file, after decompression.
        public var hashValue: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case batchId = "batch_id"
            case detailId = "detail_id"
            case outBatchNo = "out_batch_no"
            case outDetailNo = "out_detail_no"
            case receiptState = "receipt_state"
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }
    }
}

extension PlatformTransfer {
    /// `GetInsuranceDetailReceiptResponse`.
    public struct GetInsuranceDetailReceiptResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 商家转账批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家转账明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
        public var receiptState: ReceiptState
        /// 电子回单文件的下载地址. Set in `FINISHED`.
        public var downloadUrl: String?
        /// 电子回单文件的hash方法.
        public var hashType: String?
        /// 电子回单文件的hash值. Of the file, after decompression.
        public var hashValue: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case batchId = "batch_id"
            case detailId = "detail_id"
            case outBatchNo = "out_batch_no"
            case outDetailNo = "out_detail_no"
            case receiptState = "receipt_state"
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }
    }
}

extension PlatformTransfer {
    /// `GetInsuranceSummaryReceiptResponse`.
    public struct GetInsuranceSummaryReceiptResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 商家转账批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
        public var receiptState: ReceiptState
        /// 电子回单文件的下载地址. Set in `FINISHED`.
        public var downloadUrl: String?
        /// 电子回单文件的hash方法.
        public var hashType: String?
        /// 电子回单文件的hash值. Of the file, after decompression.
        public var hashValue: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case receiptState = "receipt_state"
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }
    }
}

extension PlatformTransfer {
    /// `GetSummaryReceiptResponse`.
    public struct GetSummaryReceiptResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 商家转账批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
        public var receiptState: String
        /// 电子回单文件的下载地址. Set in `FINISHED`.
        public var downloadUrl: String?
        /// 电子回单文件的hash方法.
        public var hashType: String?
        /// 电子回单文件的hash值. Of the file, after decompression.
        public var hashValue: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case receiptState = "receipt_state"
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }
    }
}

extension PlatformTransfer {
    /// `InsuranceBatch`.
    public struct InsuranceBatch: Model {
        /// 转账批次单.
        public var transferBatch: InsuranceBatchSummary
        /// 分页开始位置.
        public var offset: Int?
        /// 最大资源条数.
        public var limit: Int?
        /// 转账明细单列表.
        public var data: [InsuranceBatchDetail]?

        enum CodingKeys: String, CodingKey {
            case transferBatch = "transfer_batch"
            case offset
            case limit
            case data
        }
    }
}

extension PlatformTransfer {
    /// `InsuranceBatchDetail`.
    public struct InsuranceBatchDetail: Model {
        /// 商家转账明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
        public var detailState: InsuranceBatchDetailDetailState

        enum CodingKeys: String, CodingKey {
            case detailId = "detail_id"
            case outDetailNo = "out_detail_no"
            case detailState = "detail_state"
        }
    }
}

extension PlatformTransfer {
    /// `InsuranceBatchSummary`.
    public struct InsuranceBatchSummary: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 服务商应用ID.
        public var spAppid: String
        /// 批次创建时间. RFC 3339.
        public var createTime: String
        /// 商家转账批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 转账场景ID. A scene that was opened for the merchant in the merchant platform.
        public var transferSceneId: String
        /// 批次名称.
        public var batchName: String
        /// 批次备注.
        public var batchRemark: String
        /// 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
        public var batchState: BatchState
        /// 转账失败金额. In fen.
        public var failedAmount: Int?
        /// 转账失败笔数. Lines that failed.
        public var failedNum: Int?
        /// 转账成功金额. In fen.
        public var successAmount: Int?
        /// 转账成功笔数. Lines that were paid.
        public var successNum: Int?
        /// 转账总金额. In fen.
        public var totalAmount: Int?
        /// 转账总笔数.
        public var totalNum: Int?
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String?
        /// 二级商户应用ID.
        public var subAppid: String?
        /// 批次关闭原因. Why nothing was paid.
        public var closeReason: InsuranceBatchSummaryCloseReason?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case createTime = "create_time"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case transferSceneId = "transfer_scene_id"
            case batchName = "batch_name"
            case batchRemark = "batch_remark"
            case batchState = "batch_state"
            case failedAmount = "failed_amount"
            case failedNum = "failed_num"
            case successAmount = "success_amount"
            case successNum = "success_num"
            case totalAmount = "total_amount"
            case totalNum = "total_num"
            case spMchid = "sp_mchid"
            case subAppid = "sub_appid"
            case closeReason = "close_reason"
        }
    }
}

extension PlatformTransfer {
    /// `InsuranceDetail`.
    public struct InsuranceDetail: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 服务商应用ID.
        public var spAppid: String
        /// 转账发起时间. RFC 3339.
        public var createTime: String
        /// 商家转账批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家转账明细单号. WeChat Pay's number of this line of the batch.
        public var detailId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
        public var detailState: InsuranceDetailDetailState
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 转账备注. The payee sees it.
        public var transferRemark: String
        /// 二级商户应用ID.
        public var subAppid: String?
        /// 收款用户OpenID.
        public var openid: String?
        /// 银行退票时间. Set in `BANK_REFUND`. RFC 3339.
        public var bankRefundTime: String?
        /// 收款银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 明细失败原因. Set when it failed.
        public var failReason: FailReason?
        /// 转账完成时间. RFC 3339.
        public var transferFinishTime: String?
        /// 收款用户姓名. Encrypted on the wire.
        public var userName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case createTime = "create_time"
            case batchId = "batch_id"
            case detailId = "detail_id"
            case outBatchNo = "out_batch_no"
            case outDetailNo = "out_detail_no"
            case detailState = "detail_state"
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case subAppid = "sub_appid"
            case openid
            case bankRefundTime = "bank_refund_time"
            case bankType = "bank_type"
            case failReason = "fail_reason"
            case transferFinishTime = "transfer_finish_time"
            case userName = "user_name"
        }
    }
}

extension PlatformTransfer {
    /// `InsurancePolicy`.
    public struct InsurancePolicy: Model {
        /// 保险名称.
        public var name: String
        /// 保险单号. The number of the policy.
        public var policyNo: String
        /// 保险产品备案编号.
        public var productRegistrationNo: String
        /// 理赔单号. The number of the claim.
        public var claimNo: String?
        /// 取现单号. The number of the withdrawal of money out of the policy.
        public var withdrawalNo: String?

        enum CodingKeys: String, CodingKey {
            case name
            case policyNo = "policy_no"
            case productRegistrationNo = "product_registration_no"
            case claimNo = "claim_no"
            case withdrawalNo = "withdrawal_no"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            policyNo: String,
            productRegistrationNo: String,
            claimNo: String? = nil,
            withdrawalNo: String? = nil
        ) {
            self.name = name
            self.policyNo = policyNo
            self.productRegistrationNo = productRegistrationNo
            self.claimNo = claimNo
            self.withdrawalNo = withdrawalNo
        }
    }
}

extension PlatformTransfer {
    /// `InsuranceReservation`.
    public struct InsuranceReservation: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 服务商AppID.
        public var spAppid: String
        /// 收款用户OpenID.
        public var openid: String
        /// 商户预约单号. The platform's own number of the reservation.
        public var outReservationNo: String
        /// 微信转账预约单号. WeChat Pay's number of the reservation.
        public var reservationId: String
        /// 转账场景ID. A scene that was opened for the merchant in the merchant platform.
        public var transferSceneId: String
        /// 预约记录受理的时间. RFC 3339.
        public var acceptTime: String
        /// 预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`.
        public var state: State
        /// 二级商户AppID.
        public var subAppid: String?
        /// 收款银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 预约记录的关闭信息.
        public var closeInfo: InsuranceReservationClosure?
        /// 预计最晚转账日期. The last day on which the transfer may be made. RFC 3339.
        public var estimatedDate: String?
        /// 预计最大转账金额. In fen: the most that will be transferred.
        public var estimatedMaxAmount: Int?
        /// 准确转账金额. In fen: what will be transferred.
        public var exactAmount: Int?
        /// 预约记录用户确认预约的时间. When the user confirmed. RFC 3339.
        public var reserveTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case openid
            case outReservationNo = "out_reservation_no"
            case reservationId = "reservation_id"
            case transferSceneId = "transfer_scene_id"
            case acceptTime = "accept_time"
            case state
            case subAppid = "sub_appid"
            case bankType = "bank_type"
            case closeInfo = "close_info"
            case estimatedDate = "estimated_date"
            case estimatedMaxAmount = "estimated_max_amount"
            case exactAmount = "exact_amount"
            case reserveTime = "reserve_time"
        }
    }
}

extension PlatformTransfer {
    /// `InsuranceReservationClosure`.
    public struct InsuranceReservationClosure: Model {
        /// 预约记录关闭的原因. `USER_OVERDUE_UNCONFIRMED`: never confirmed; `CLOSE_ACCEPTED_VIA_MCH_API`, `CLOSE_CONFIRMED_VIA_MCH_API`: closed before or after the user confirmed; `TRANSFER_FINISHED`: used; `OVERDUE_NOT_TRANSFER`: not used in time.
        public var closeReason: InsuranceReservationClosureCloseReason
        /// 预约记录关闭的时间. RFC 3339.
        public var closeTime: String

        enum CodingKeys: String, CodingKey {
            case closeReason = "close_reason"
            case closeTime = "close_time"
        }
    }
}

extension PlatformTransfer {
    /// `Reservation`.
    public struct Reservation: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 服务商AppID.
        public var spAppid: String
        /// 收款用户OpenID.
        public var openid: String
        /// 商户预约单号. The platform's own number of the reservation.
        public var outReservationNo: String
        /// 微信转账预约单号. WeChat Pay's number of the reservation.
        public var reservationId: String
        /// 转账场景ID. A scene that was opened for the merchant in the merchant platform.
        public var transferSceneId: String
        /// 预约记录受理的时间. RFC 3339.
        public var acceptTime: String
        /// 预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`.
        public var state: String
        /// 二级商户AppID.
        public var subAppid: String?
        /// 收款银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 预约记录的关闭信息.
        public var closeInfo: ReservationClosure?
        /// 预计最晚转账日期. The last day on which the transfer may be made.
        public var estimatedDate: String?
        /// 预计最大转账金额. In fen: the most that will be transferred.
        public var estimatedMaxAmount: Int?
        /// 准确转账金额. In fen: what will be transferred.
        public var exactAmount: Int?
        /// 预约记录用户确认预约的时间. When the user confirmed. RFC 3339.
        public var reserveTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case openid
            case outReservationNo = "out_reservation_no"
            case reservationId = "reservation_id"
            case transferSceneId = "transfer_scene_id"
            case acceptTime = "accept_time"
            case state
            case subAppid = "sub_appid"
            case bankType = "bank_type"
            case closeInfo = "close_info"
            case estimatedDate = "estimated_date"
            case estimatedMaxAmount = "estimated_max_amount"
            case exactAmount = "exact_amount"
            case reserveTime = "reserve_time"
        }
    }
}

extension PlatformTransfer {
    /// `ReservationClosure`.
    public struct ReservationClosure: Model {
        /// 预约记录关闭的原因.
        public var closeReason: String
        /// 预约记录关闭的时间. RFC 3339.
        public var closeTime: String

        enum CodingKeys: String, CodingKey {
            case closeReason = "close_reason"
            case closeTime = "close_time"
        }
    }
}

extension PlatformTransfer {
    /// `SceneReport`.
    public struct SceneReport: Model {
        /// 保险保单报备信息.
        public var insurancePolicy: InsurancePolicy?

        enum CodingKeys: String, CodingKey {
            case insurancePolicy = "insurance_policy"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            insurancePolicy: InsurancePolicy? = nil
        ) {
            self.insurancePolicy = insurancePolicy
        }
    }
}

extension PlatformTransfer {
    /// `TransferDetail`.
    public struct TransferDetail: Model {
        /// 收款用户OpenID.
        public var openid: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 微信转账预约单号. WeChat Pay's number of the reservation that the user has confirmed.
        public var reservationId: String
        /// 转账金额. In fen.
        public var transferAmount: Int
        /// 转账备注. The payee sees it.
        public var transferRemark: String

        enum CodingKeys: String, CodingKey {
            case openid
            case outDetailNo = "out_detail_no"
            case reservationId = "reservation_id"
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String,
            outDetailNo: String,
            reservationId: String,
            transferAmount: Int,
            transferRemark: String
        ) {
            self.openid = openid
            self.outDetailNo = outDetailNo
            self.reservationId = reservationId
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
        }
    }
}

extension PlatformTransfer {
    /// 批次状态
    public struct BatchState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var completed: Self { "COMPLETED" }
        public static var closed: Self { "CLOSED" }
    }
}

extension PlatformTransfer {
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
        public static var receiveAccountNotPermmit: Self { "RECEIVE_ACCOUNT_NOT_PERMMIT" }
        public static var payeeAccountAbnormal: Self { "PAYEE_ACCOUNT_ABNORMAL" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
        public static var transferRemarkSetFail: Self { "TRANSFER_REMARK_SET_FAIL" }
        public static var transferSceneInvalid: Self { "TRANSFER_SCENE_INVALID" }
        public static var transferSceneUnavailable: Self { "TRANSFER_SCENE_UNAVAILABLE" }
        public static var receiveAccountNotConfigure: Self { "RECEIVE_ACCOUNT_NOT_CONFIGURE" }
        public static var blockB2CUserlimitamountBsruleMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" }
        public static var blockB2CUserlimitamountMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_MONTH" }
        public static var merchantReject: Self { "MERCHANT_REJECT" }
        public static var merchantNotConfirm: Self { "MERCHANT_NOT_CONFIRM" }
        public static var bankCardParamError: Self { "BANK_CARD_PARAM_ERROR" }
        public static var bankCardTypeNotSupported: Self { "BANK_CARD_TYPE_NOT_SUPPORTED" }
        public static var reservationStateInvalid: Self { "RESERVATION_STATE_INVALID" }
        public static var exceededEstimatedAmount: Self { "EXCEEDED_ESTIMATED_AMOUNT" }
        public static var reservationInfoNotMatch: Self { "RESERVATION_INFO_NOT_MATCH" }
        public static var reservationSceneNotMatch: Self { "RESERVATION_SCENE_NOT_MATCH" }
    }
}

extension PlatformTransfer {
    /// 明细状态
    public struct GetBatchByBatchIdDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var all: Self { "ALL" }
        public static var waitPay: Self { "WAIT_PAY" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}

extension PlatformTransfer {
    /// 明细状态
    public struct GetBatchByOutBatchNoDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var all: Self { "ALL" }
        public static var waitPay: Self { "WAIT_PAY" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var bankRefund: Self { "BANK_REFUND" }
    }
}

extension PlatformTransfer {
    /// 明细状态
    public struct GetInsuranceBatchByBatchIdDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var all: Self { "ALL" }
        public static var waitPay: Self { "WAIT_PAY" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var bankRefund: Self { "BANK_REFUND" }
    }
}

extension PlatformTransfer {
    /// 明细状态
    public struct GetInsuranceBatchByOutBatchNoDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var all: Self { "ALL" }
        public static var waitPay: Self { "WAIT_PAY" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var bankRefund: Self { "BANK_REFUND" }
    }
}

extension PlatformTransfer {
    /// 明细状态
    public struct InsuranceBatchDetailDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var init_: Self { "INIT" }
        public static var all: Self { "ALL" }
        public static var waitPay: Self { "WAIT_PAY" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var bankRefund: Self { "BANK_REFUND" }
    }
}

extension PlatformTransfer {
    /// 批次关闭原因
    public struct InsuranceBatchSummaryCloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantRevocation: Self { "MERCHANT_REVOCATION" }
        public static var overdueClose: Self { "OVERDUE_CLOSE" }
    }
}

extension PlatformTransfer {
    /// 明细状态
    public struct InsuranceDetailDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var init_: Self { "INIT" }
        public static var all: Self { "ALL" }
        public static var waitPay: Self { "WAIT_PAY" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var bankRefund: Self { "BANK_REFUND" }
    }
}

extension PlatformTransfer {
    /// 预约记录关闭的原因
    public struct InsuranceReservationClosureCloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userOverdueUnconfirmed: Self { "USER_OVERDUE_UNCONFIRMED" }
        public static var closeConfirmedViaMchApi: Self { "CLOSE_CONFIRMED_VIA_MCH_API" }
        public static var closeAcceptedViaMchApi: Self { "CLOSE_ACCEPTED_VIA_MCH_API" }
        public static var transferFinished: Self { "TRANSFER_FINISHED" }
        public static var overdueNotTransfer: Self { "OVERDUE_NOT_TRANSFER" }
        public static var reserveFail: Self { "RESERVE_FAIL" }
        public static var userClose: Self { "USER_CLOSE" }
    }
}

extension PlatformTransfer {
    /// 电子回单状态
    public struct ReceiptState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var finished: Self { "FINISHED" }
    }
}

extension PlatformTransfer {
    /// 预约记录状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var confirmed: Self { "CONFIRMED" }
        public static var closed: Self { "CLOSED" }
    }
}
