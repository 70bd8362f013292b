// Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.smartguide

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Guides: the staff that serves customers (支付即服务). */
public class SmartGuideService internal constructor(core: Core) {
    private val calls = SmartGuideCalls(core)

    /**
     * Register a guide of a store (服务人员注册).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
     *
     * @param name 企业微信的员工姓名. Encrypted on the wire.
     * @param storeId 门店ID. WeChat Pay's number of the store.
     * @param avatar 头像URL. At most 1024 characters, a URL.
     * @param corpid 企业ID. The company's id in WeCom.
     * @param mobile 手机号码. Encrypted on the wire.
     * @param qrCode 员工个人二维码URL. By which customers add the guide in WeCom. At most 1024 characters, a URL.
     * @param userid 企业微信的员工ID. The employee's id in WeCom. At most 64 characters.
     * @param subMchid 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only.
     * @param groupQrcode 群二维码URL. By which customers join a group. At most 1024 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createGuide(name: String, storeId: Long, avatar: String, corpid: String, mobile: String, qrCode: String, userid: String, subMchid: String? = null, groupQrcode: String? = null, options: CallOptions? = null): CreateGuideResponse =
        calls.createGuide(CreateGuideRequest(name = name, storeId = storeId, avatar = avatar, corpid = corpid, mobile = mobile, qrCode = qrCode, userid = userid, subMchid = subMchid, groupQrcode = groupQrcode)).await(options)

    /**
     * List the guides of a store (服务人员查询).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
     *
     * @param storeId 门店ID. WeChat Pay's number of the store.
     * @param subMchid 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only.
     * @param offset 请求资源起始位置. Items to skip, from 0; 0 when left out.
     * @param limit 最大资源条数. Items per page, at most 10. At most 10.
     * @param workId 工号. Only the guide with this number of the store's own.
     * @param mobile 手机号码. Only the guide with this number. Encrypted on the wire.
     * @param userid 企业微信的员工ID. Only the guide with this id in WeCom. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listGuides(storeId: Long, subMchid: String? = null, offset: Long? = null, limit: Long? = null, workId: String? = null, mobile: String? = null, userid: String? = null, options: CallOptions? = null): ListGuidesResponse =
        calls.listGuides(storeId, subMchid, offset, limit, workId, mobile, userid).await(options)

    /** Every item of every page of [listGuides], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listGuidesPaginated(storeId: Long, subMchid: String? = null, offset: Long? = null, limit: Long? = null, workId: String? = null, mobile: String? = null, userid: String? = null, options: CallOptions? = null): Flow<Guide> =
        calls.listGuidesPaginated(storeId, subMchid, offset, limit, workId, mobile, userid).flow(options)

    /**
     * Change a guide (服务人员更新).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535160)
     *
     * @param guideId 服务人员ID. WeChat Pay's number of the guide. At most 64 characters.
     * @param subMchid 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only.
     * @param name 服务人员姓名. Encrypted on the wire.
     * @param avatar 服务人员头像URL. At most 1024 characters, a URL.
     * @param groupQrcode 群二维码URL. By which customers join a group. At most 1024 characters.
     * @param mobile 服务人员手机号码. Encrypted on the wire.
     * @param qrCode 服务人员二维码URL. By which customers add the guide in WeCom. At most 1024 characters, a URL.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateGuide(guideId: String, subMchid: String? = null, name: String? = null, avatar: String? = null, groupQrcode: String? = null, mobile: String? = null, qrCode: String? = null, options: CallOptions? = null) {
        calls.updateGuide(guideId, UpdateGuideRequest(subMchid = subMchid, name = name, avatar = avatar, groupQrcode = groupQrcode, mobile = mobile, qrCode = qrCode)).await(options)
    }

    /**
     * Assign an order to a guide (服务人员分配).
     *
     * The user sees the guide in the bill of the payment.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
     *
     * @param guideId 服务人员ID. WeChat Pay's number of the guide. At most 64 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order. At most 32 characters.
     * @param subMchid 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun assignGuide(guideId: String, outTradeNo: String, subMchid: String? = null, options: CallOptions? = null) {
        calls.assignGuide(guideId, AssignGuideRequest(outTradeNo = outTradeNo, subMchid = subMchid)).await(options)
    }
}
