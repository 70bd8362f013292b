// Generated from api/global_complaints.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalcomplaints

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import io.github.wechatpaysdk.FileStream
import java.nio.file.Path
import kotlinx.coroutines.flow.Flow

/** Complaints of payers abroad (跨境消费者投诉). */
public class GlobalComplaintsService internal constructor(core: Core) {
    private val calls = GlobalComplaintsCalls(core)

    /**
     * Stop the notifications about complaints (删除投诉通知回调).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deleteNotification(options: CallOptions? = null) {
        calls.deleteNotification().await(options)
    }

    /**
     * Get the address that complaints are notified to (查询投诉通知回调).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getNotification(options: CallOptions? = null): Notification =
        calls.getNotification().await(options)

    /**
     * Set the address that complaints are notified to (创建投诉通知回调).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param url 通知地址. A URL.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createNotification(url: String, options: CallOptions? = null): Notification =
        calls.createNotification(CreateNotificationRequest(url = url)).await(options)

    /**
     * Change the address that complaints are notified to (更新投诉通知回调).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param url 通知地址. A URL.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateNotification(url: String, options: CallOptions? = null): Notification =
        calls.updateNotification(UpdateNotificationRequest(url = url)).await(options)

    /**
     * List complaints of a span of days (查询投诉单列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param beginDate 开始日期. YYYY-MM-DD.
     * @param endDate 结束日期. YYYY-MM-DD.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 分页大小. Items per page.
     * @param complaintedMchid 诉商户号.
     * @param mchLanguage 商户语言. See [MchLanguage].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listComplaints(beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null, complaintedMchid: String? = null, mchLanguage: String? = null, options: CallOptions? = null): ListComplaintsResponse =
        calls.listComplaints(beginDate, endDate, offset, limit, complaintedMchid, mchLanguage).await(options)

    /** Every item of every page of [listComplaints], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listComplaintsPaginated(beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null, complaintedMchid: String? = null, mchLanguage: String? = null, options: CallOptions? = null): Flow<Complaint> =
        calls.listComplaintsPaginated(beginDate, endDate, offset, limit, complaintedMchid, mchLanguage).flow(options)

    /**
     * Query a complaint (查询投诉单详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html)
     *
     * @param complaintId 投诉单号.
     * @param mchLanguage 商户语言. See [MchLanguage].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getComplaint(complaintId: String, mchLanguage: String? = null, options: CallOptions? = null): Complaint =
        calls.getComplaint(complaintId, mchLanguage).await(options)

    /**
     * Report that a complaint is dealt with (反馈处理完成).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param complaintId 投诉单号.
     * @param complaintedMchid 被诉商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun completeComplaint(complaintId: String, complaintedMchid: String, options: CallOptions? = null) {
        calls.completeComplaint(complaintId, CompleteComplaintRequest(complaintedMchid = complaintedMchid)).await(options)
    }

    /**
     * List what was said and done about a complaint (查询投诉协商历史).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html)
     *
     * @param complaintId 投诉单号.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 分页大小. Items per page.
     * @param mchLanguage 商户语言. See [MchLanguage].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listNegotiationHistories(complaintId: String, offset: Long? = null, limit: Long? = null, mchLanguage: String? = null, options: CallOptions? = null): ListNegotiationHistoriesResponse =
        calls.listNegotiationHistories(complaintId, offset, limit, mchLanguage).await(options)

    /** Every item of every page of [listNegotiationHistories], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listNegotiationHistoriesPaginated(complaintId: String, offset: Long? = null, limit: Long? = null, mchLanguage: String? = null, options: CallOptions? = null): Flow<NegotiationHistory> =
        calls.listNegotiationHistoriesPaginated(complaintId, offset, limit, mchLanguage).flow(options)

    /**
     * Reply to the complaining payer (提交回复).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param complaintId 投诉单号.
     * @param complaintedMchid 被诉商户号.
     * @param responseContent 回复内容.
     * @param jumpUrl 跳转链接.
     * @param jumpUrlText 跳转链接文案.
     * @param responseImages 回复图片.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun respondToComplaint(complaintId: String, complaintedMchid: String, responseContent: String, jumpUrl: String? = null, jumpUrlText: String? = null, responseImages: List<String>? = null, options: CallOptions? = null) {
        calls.respondToComplaint(complaintId, RespondToComplaintRequest(complaintedMchid = complaintedMchid, responseContent = responseContent, jumpUrl = jumpUrl, jumpUrlText = jumpUrlText, responseImages = responseImages)).await(options)
    }

    /**
     * Upload an image for a reply (商户上传反馈图片).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param filename 文件名称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadImage(file: ByteArray, filename: String? = null, options: CallOptions? = null): UploadImageResponse =
        calls.uploadImage(file, filename).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadImage(file: Path, filename: String = file.fileName.toString(), options: CallOptions? = null): UploadImageResponse =
        calls.uploadImage(file = FileInput(file), filename = filename).await(options)

    /**
     * Download an image of a complaint (图片下载).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param mediaId 媒体文件ID.
     * @param complaintId 投诉单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadImage(mediaId: String, complaintId: String, options: CallOptions? = null): ByteArray =
        calls.downloadImage(mediaId, complaintId).await(options)

    /** The same as [downloadImage], chunk by chunk: a file of any size. A timeout in [options] limits the whole; without it each chunk has the client's `readTimeout`. */
    public suspend fun downloadImageStream(mediaId: String, complaintId: String, options: CallOptions? = null): FileStream =
        calls.downloadImageStream(mediaId, complaintId).await(options)
}
