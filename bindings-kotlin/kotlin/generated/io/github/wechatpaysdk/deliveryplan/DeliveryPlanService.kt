// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.deliveryplan

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Delivery plans of product coupons (商品券投放计划). */
public class DeliveryPlanService internal constructor(core: Core) {
    private val calls = DeliveryPlanCalls(core)

    /**
     * Create a delivery plan for a product coupon (创建投放计划).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
     *
     * @param outRequestNo 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param brandId 创建投放计划的品牌ID.
     * @param productCouponId 商品券ID.
     * @param reuseCouponConfig 是否复用商品券和批次信息. Whether the settings of the coupon and its stock are taken over.
     * @param usageMode 使用模式. `SINGLE` is one coupon, `PROGRESSIVE_BUNDLE` a series of them. See [UsageMode].
     * @param stockId 批次ID. Needed with `SINGLE`.
     * @param stockBundleId 投放批次组ID. Needed with `PROGRESSIVE_BUNDLE`.
     * @param planName 投放计划名称. At most 36 characters.
     * @param deliveryStartTime 投放开始时间. RFC 3339.
     * @param deliveryEndTime 投放结束时间. RFC 3339.
     * @param totalCount 投放总库存数量. How many coupons there are to deliver.
     * @param userLimit 单用户限领. How many coupons a user may get.
     * @param dailyLimit 单日限领. How many coupons may be given on a day.
     * @param recommendWord 营销标签. Shown to the user beside the coupon. At most 27 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPlan(outRequestNo: String, brandId: String, productCouponId: String, reuseCouponConfig: Boolean, usageMode: String? = null, stockId: String? = null, stockBundleId: String? = null, planName: String? = null, deliveryStartTime: String? = null, deliveryEndTime: String? = null, totalCount: Long? = null, userLimit: Long? = null, dailyLimit: Long? = null, recommendWord: String? = null, options: CallOptions? = null): PlanResponse =
        calls.createPlan(CreatePlanRequest(outRequestNo = outRequestNo, brandId = brandId, productCouponId = productCouponId, reuseCouponConfig = reuseCouponConfig, usageMode = usageMode, stockId = stockId, stockBundleId = stockBundleId, planName = planName, deliveryStartTime = deliveryStartTime, deliveryEndTime = deliveryEndTime, totalCount = totalCount, userLimit = userLimit, dailyLimit = dailyLimit, recommendWord = recommendWord)).await(options)

    /**
     * List the delivery plans of a brand (分页查询投放计划列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
     *
     * @param brandId 品牌ID.
     * @param offset 分页起始位置. The number of items to skip.
     * @param pageSize 分页大小. Items per page.
     * @param planId 投放计划ID.
     * @param planState 投放计划状态. See [PlanState].
     * @param auditState 投放计划审核状态. See [ListPlansAuditState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listPlans(brandId: String, offset: Long? = null, pageSize: Long? = null, planId: String? = null, planState: String? = null, auditState: String? = null, options: CallOptions? = null): ListPlansResponse =
        calls.listPlans(brandId, offset, pageSize, planId, planState, auditState).await(options)

    /** Every item of every page of [listPlans], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listPlansPaginated(brandId: String, offset: Long? = null, pageSize: Long? = null, planId: String? = null, planState: String? = null, auditState: String? = null, options: CallOptions? = null): Flow<Plan> =
        calls.listPlansPaginated(brandId, offset, pageSize, planId, planState, auditState).flow(options)

    /**
     * Change a delivery plan (更新投放计划).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
     *
     * @param planId 投放计划ID. At most 32 characters.
     * @param outRequestNo 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param modifyContent 修改内容. Only what is given is changed.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updatePlan(planId: String, outRequestNo: String, modifyContent: PlanUpdate, options: CallOptions? = null): PlanResponse =
        calls.updatePlan(planId, UpdatePlanRequest(outRequestNo = outRequestNo, modifyContent = modifyContent)).await(options)

    /**
     * Stop a delivery plan (终止投放计划).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184572)
     *
     * @param planId 投放计划ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminatePlan(planId: String, options: CallOptions? = null) {
        calls.terminatePlan(planId).await(options)
    }

    /**
     * Set the address that changes of delivery plans are sent to (设置投放计划回调地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
     *
     * @param notifyUrl 通知回调地址. An https address without query. At most 256 characters.
     * @param spMchid 服务商商户号. The caller's own number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun setNotifyUrl(notifyUrl: String, spMchid: String? = null, options: CallOptions? = null): SetNotifyUrlResponse =
        calls.setNotifyUrl(SetNotifyUrlRequest(notifyUrl = notifyUrl), spMchid).await(options)
}
