// Generated from api/complaints.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.complaints

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import io.github.wechatpaysdk.FileStream
import java.nio.file.Path
import kotlinx.coroutines.flow.Flow

/** Complaints of payers (消费者投诉). */
public class ComplaintsService internal constructor(core: Core) {
    private val calls = ComplaintsCalls(core)

    /**
     * Stop the notifications about complaints (删除投诉通知回调地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deleteNotification(options: CallOptions? = null) {
        calls.deleteNotification().await(options)
    }

    /**
     * Get the address that complaints are notified to (查询投诉通知回调地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getNotification(options: CallOptions? = null): Notification =
        calls.getNotification().await(options)

    /**
     * Set the address that complaints are notified to (创建投诉通知回调地址).
     *
     * There is one address for each merchant.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
     *
     * @param url 通知地址. At most 255 characters, a URL.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createNotification(url: String, options: CallOptions? = null): Notification =
        calls.createNotification(CreateNotificationRequest(url = url)).await(options)

    /**
     * Change the address that complaints are notified to (更新投诉通知回调地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
     *
     * @param url 通知地址. At most 255 characters, a URL.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateNotification(url: String, options: CallOptions? = null): Notification =
        calls.updateNotification(UpdateNotificationRequest(url = url)).await(options)

    /**
     * List complaints of a span of days (查询投诉单列表).
     *
     * At most 30 days at once.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533431)
     *
     * @param beginDate 开始日期. At most 10 characters.
     * @param endDate 结束日期. At most 10 characters.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 分页大小. Items per page.
     * @param complaintedMchid 被诉商户号. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listComplaints(beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null, complaintedMchid: String? = null, options: CallOptions? = null): ListComplaintsResponse =
        calls.listComplaints(beginDate, endDate, offset, limit, complaintedMchid).await(options)

    /** Every item of every page of [listComplaints], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listComplaintsPaginated(beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null, complaintedMchid: String? = null, options: CallOptions? = null): Flow<Complaint> =
        calls.listComplaintsPaginated(beginDate, endDate, offset, limit, complaintedMchid).flow(options)

    /**
     * Query a complaint (查询投诉单详情).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533436)
     *
     * @param complaintId 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getComplaint(complaintId: String, options: CallOptions? = null): GetComplaintResponse =
        calls.getComplaint(complaintId).await(options)

    /**
     * Report that a complaint is dealt with (反馈处理完成).
     *
     * The payer can complain again.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467255)
     *
     * @param complaintId 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
     * @param complaintedMchid 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun completeComplaint(complaintId: String, complaintedMchid: String, options: CallOptions? = null) {
        calls.completeComplaint(complaintId, CompleteComplaintRequest(complaintedMchid = complaintedMchid)).await(options)
    }

    /**
     * List what was said and done about a complaint (查询投诉单协商历史).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533439)
     *
     * @param complaintId 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listNegotiationHistories(complaintId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListNegotiationHistoriesResponse =
        calls.listNegotiationHistories(complaintId, offset, limit).await(options)

    /** Every item of every page of [listNegotiationHistories], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listNegotiationHistoriesPaginated(complaintId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<NegotiationHistory> =
        calls.listNegotiationHistoriesPaginated(complaintId, offset, limit).flow(options)

    /**
     * Reply to the complaining payer (回复用户).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
     *
     * @param complaintId 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
     * @param complaintedMchid 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters.
     * @param responseContent 回复内容. The payer sees it. At most 500 characters.
     * @param jumpUrl 跳转链接. The payer can open it from the reply. At most 512 characters.
     * @param jumpUrlText 跳转链接文案. What the link is called; needed with `jump_url`. At most 10 characters.
     * @param miniProgramJumpInfo 跳转小程序信息.
     * @param responseImages 回复图片. `media_id`s of up to four images.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun respondToComplaint(complaintId: String, complaintedMchid: String, responseContent: String, jumpUrl: String? = null, jumpUrlText: String? = null, miniProgramJumpInfo: MiniProgramJump? = null, responseImages: List<String>? = null, options: CallOptions? = null) {
        calls.respondToComplaint(complaintId, RespondToComplaintRequest(complaintedMchid = complaintedMchid, responseContent = responseContent, jumpUrl = jumpUrl, jumpUrlText = jumpUrlText, miniProgramJumpInfo = miniProgramJumpInfo, responseImages = responseImages)).await(options)
    }

    /**
     * Reply to a complaint that asks for immediate service (回复需要即时服务的投诉单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
     *
     * @param complaintId 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
     * @param complaintedMchid 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters.
     * @param idempotentId 幂等ID. The caller's own number that makes repeating the call safe. At most 128 characters.
     * @param message 消息内容.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun respondToImmediateService(complaintId: String, complaintedMchid: String, idempotentId: String, message: Message, options: CallOptions? = null): RespondToImmediateServiceResponse =
        calls.respondToImmediateService(complaintId, RespondToImmediateServiceRequest(complaintedMchid = complaintedMchid, idempotentId = idempotentId, message = message)).await(options)

    /**
     * Report whether the refund that a complaint asks for is granted (更新退款审批结果).
     *
     * For complaints that ask for a refund. An approved refund still has to be made with the refund interface of the order.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467256)
     *
     * @param complaintId 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
     * @param action 审批动作. `APPROVE`: the refund is granted; `REJECT`: it is not. See [UpdateRefundProgressRequestAction].
     * @param launchRefundDay 预计发起退款时间. Days until the refund begins; needed with `APPROVE`. 0 is today.
     * @param rejectMediaList 拒绝退款的举证图片列表. `media_id`s of images that support the refusal.
     * @param rejectReason 拒绝退款原因. Needed with `REJECT`; the payer sees it. At most 200 characters.
     * @param remark 备注. At most 200 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateRefundProgress(complaintId: String, action: String, launchRefundDay: Long? = null, rejectMediaList: List<String>? = null, rejectReason: String? = null, remark: String? = null, options: CallOptions? = null) {
        calls.updateRefundProgress(complaintId, UpdateRefundProgressRequest(action = action, launchRefundDay = launchRefundDay, rejectMediaList = rejectMediaList, rejectReason = rejectReason, remark = remark)).await(options)
    }

    /**
     * Upload an image for a reply (图片上传).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467250)
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param filename 文件名称. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadImage(file: ByteArray, filename: String, options: CallOptions? = null): UploadImageResponse =
        calls.uploadImage(file, filename).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadImage(file: Path, filename: String = file.fileName.toString(), options: CallOptions? = null): UploadImageResponse =
        calls.uploadImage(file = FileInput(file), filename = filename).await(options)

    /**
     * Download an image of a complaint (图片请求).
     *
     * The address in `media_url` of a complaint, asked for with a signature.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467251)
     *
     * @param mediaId 媒体文件标识ID. The number of an uploaded image, to be used in replies. At most 256 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadImage(mediaId: String, options: CallOptions? = null): ByteArray =
        calls.downloadImage(mediaId).await(options)

    /** The same as [downloadImage], chunk by chunk: a file of any size. A timeout in [options] limits the whole; without it each chunk has the client's `readTimeout`. */
    public suspend fun downloadImageStream(mediaId: String, options: CallOptions? = null): FileStream =
        calls.downloadImageStream(mediaId).await(options)

    /**
     * List complaints (first version) (查询投诉信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
     *
     * @param beginDate 开始日期. YYYY-MM-DD.
     * @param endDate 结束日期. YYYY-MM-DD.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `complaints.listComplaints`.")
    public suspend fun listComplaintsV1(beginDate: String, endDate: String, subMchid: String? = null, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListComplaintsV1Response =
        calls.listComplaintsV1(beginDate, endDate, subMchid, offset, limit).await(options)

    /** Every item of every page of [listComplaintsV1], from the page that the arguments name; pages are fetched as the flow is collected. */
    @Deprecated("Use `complaints.listComplaints`.")
    public fun listComplaintsV1Paginated(beginDate: String, endDate: String, subMchid: String? = null, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<ComplaintV1> =
        calls.listComplaintsV1Paginated(beginDate, endDate, subMchid, offset, limit).flow(options)

    /**
     * Query a complaint (first version) (查询投诉详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `complaints.getComplaint`.")
    public suspend fun getComplaintV1(transactionId: String, options: CallOptions? = null): GetComplaintV1Response =
        calls.getComplaintV1(transactionId).await(options)

    /**
     * List what was said and done about a complaint (first version) (查询投诉协商历史).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `complaints.listNegotiationHistories`.")
    public suspend fun listNegotiationHistoriesV1(transactionId: String, options: CallOptions? = null): ListNegotiationHistoriesV1Response =
        calls.listNegotiationHistoriesV1(transactionId).await(options)

    /**
     * Reply to the complaining payer (first version) (商户反馈).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param complaintedMchid 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant.
     * @param feedbackContent 反馈内容.
     * @param feedbackImages 图片凭证.
     * @param feedbackType 反馈内容类型.
     * @param launchConfirmProcess 反馈处理完成.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `complaints.respondToComplaint`.")
    public suspend fun createFeedbackV1(transactionId: String, complaintedMchid: String, feedbackContent: String, feedbackImages: List<String>? = null, feedbackType: Long? = null, launchConfirmProcess: Boolean? = null, options: CallOptions? = null) {
        calls.createFeedbackV1(CreateFeedbackV1Request(transactionId = transactionId, complaintedMchid = complaintedMchid, feedbackContent = feedbackContent, feedbackImages = feedbackImages, feedbackType = feedbackType, launchConfirmProcess = launchConfirmProcess)).await(options)
    }
}
