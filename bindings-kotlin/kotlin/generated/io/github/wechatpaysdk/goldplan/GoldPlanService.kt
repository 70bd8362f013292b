// Generated from api/gold_plan.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.goldplan

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Gold plan: the page after payment (点金计划). */
public class GoldPlanService internal constructor(core: Core) {
    private val calls = GoldPlanCalls(core)

    /**
     * Open or close the gold plan for a sub-merchant (点金计划管理).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
     *
     * @param subMchid 特约商户号. The sub-merchant that is meant. At most 32 characters.
     * @param operationType 操作类型. See [OperationType].
     * @param operationPayScene 支付场景. The payments that are meant; `JSAPI` where left out. See [OperationPayScene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateStatus(subMchid: String, operationType: String, operationPayScene: String? = null, options: CallOptions? = null): UpdateStatusResponse =
        calls.updateStatus(UpdateStatusRequest(subMchid = subMchid, operationType = operationType, operationPayScene = operationPayScene)).await(options)

    /**
     * Open or close a sub-merchant's own receipt page (商家小票管理).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
     *
     * @param subMchid 特约商户号. The sub-merchant that is meant. At most 32 characters.
     * @param operationType 操作类型. See [OperationType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateCustomPageStatus(subMchid: String, operationType: String, options: CallOptions? = null): UpdateCustomPageStatusResponse =
        calls.updateCustomPageStatus(UpdateCustomPageStatusRequest(subMchid = subMchid, operationType = operationType)).await(options)

    /**
     * Choose the industries that may not advertise on a sub-merchant's page (同业过滤标签管理).
     *
     * The given filters replace the ones before.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473784)
     *
     * @param subMchid 特约商户号. The sub-merchant that is meant. At most 32 characters.
     * @param advertisingIndustryFilters 同业过滤标签值. Industries that may not advertise. See [AdvertisingIndustryFilters].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun setAdvertisingIndustryFilters(subMchid: String, advertisingIndustryFilters: List<String>, options: CallOptions? = null) {
        calls.setAdvertisingIndustryFilters(SetAdvertisingIndustryFiltersRequest(subMchid = subMchid, advertisingIndustryFilters = advertisingIndustryFilters)).await(options)
    }

    /**
     * Show advertisements on a sub-merchant's page (开通广告展示).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473794)
     *
     * @param subMchid 特约商户号. The sub-merchant that is meant. At most 32 characters.
     * @param advertisingIndustryFilters 同业过滤标签值. Industries that may not advertise. See [AdvertisingIndustryFilters].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun openAdvertising(subMchid: String, advertisingIndustryFilters: List<String>? = null, options: CallOptions? = null) {
        calls.openAdvertising(OpenAdvertisingRequest(subMchid = subMchid, advertisingIndustryFilters = advertisingIndustryFilters)).await(options)
    }

    /**
     * Hide advertisements on a sub-merchant's page (关闭广告展示).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
     *
     * @param subMchid 特约商户号. The sub-merchant that is meant. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun closeAdvertising(subMchid: String, options: CallOptions? = null) {
        calls.closeAdvertising(CloseAdvertisingRequest(subMchid = subMchid)).await(options)
    }
}
