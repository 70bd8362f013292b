// Generated from api/bank_directory.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bankdirectory

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Banks, branches and cities (银行组件). */
public class BankDirectoryService internal constructor(core: Core) {
    private val calls = BankDirectoryCalls(core)

    /**
     * List the banks that an account number may belong to (获取对私银行卡号开户银行).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
     *
     * @param accountNumber 银行卡号. Of a personal account. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listBanksByAccountNumber(accountNumber: String, options: CallOptions? = null): ListBanksByAccountNumberResponse =
        calls.listBanksByAccountNumber(accountNumber).await(options)

    /**
     * List the banks that have personal accounts (查询支持个人业务的银行列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697583)
     *
     * @param limit 分页大小. Items per page.
     * @param offset 本次查询偏移量. Items to skip, from 0.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listPersonalBanks(limit: Long, offset: Long? = null, options: CallOptions? = null): ListPersonalBanksResponse =
        calls.listPersonalBanks(limit, offset).await(options)

    /** Every item of every page of [listPersonalBanks], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listPersonalBanksPaginated(limit: Long, offset: Long? = null, options: CallOptions? = null): Flow<Bank> =
        calls.listPersonalBanksPaginated(limit, offset).flow(options)

    /**
     * List the banks that have corporate accounts (查询支持对公业务的银行列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
     *
     * @param limit 分页大小. Items per page.
     * @param offset 本次查询偏移量. Items to skip, from 0.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listCorporateBanks(limit: Long, offset: Long? = null, options: CallOptions? = null): ListCorporateBanksResponse =
        calls.listCorporateBanks(limit, offset).await(options)

    /** Every item of every page of [listCorporateBanks], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listCorporateBanksPaginated(limit: Long, offset: Long? = null, options: CallOptions? = null): Flow<Bank> =
        calls.listCorporateBanksPaginated(limit, offset).flow(options)

    /**
     * List the branches of a bank in a city (查询支行列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
     *
     * @param bankAliasCode 银行别名编码. From one of the lists of banks.
     * @param limit 分页大小. Items per page.
     * @param cityCode 城市编码. From `list_cities`.
     * @param offset 本次查询偏移量. Items to skip, from 0.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listBranches(bankAliasCode: String, limit: Long, cityCode: Long, offset: Long? = null, options: CallOptions? = null): ListBranchesResponse =
        calls.listBranches(bankAliasCode, limit, cityCode, offset).await(options)

    /** Every item of every page of [listBranches], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listBranchesPaginated(bankAliasCode: String, limit: Long, cityCode: Long, offset: Long? = null, options: CallOptions? = null): Flow<Branch> =
        calls.listBranchesPaginated(bankAliasCode, limit, cityCode, offset).flow(options)

    /**
     * List the provinces of China (查询省份列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698641)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listProvinces(options: CallOptions? = null): ListProvincesResponse =
        calls.listProvinces().await(options)

    /**
     * List the cities of a province (查询城市列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
     *
     * @param provinceCode 省份编码. From `list_provinces`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listCities(provinceCode: Long, options: CallOptions? = null): ListCitiesResponse =
        calls.listCities(provinceCode).await(options)
}
