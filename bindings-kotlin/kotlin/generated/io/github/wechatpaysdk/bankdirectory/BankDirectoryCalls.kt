// Generated from api/bank_directory.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bankdirectory

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Banks, branches and cities (银行组件), as [Call]s to execute or to wait for. */
public class BankDirectoryCalls internal constructor(private val core: Core) {

    /** See [BankDirectoryService.listBanksByAccountNumber]. */
    public fun listBanksByAccountNumber(accountNumber: String): Call<ListBanksByAccountNumberResponse> =
        core.call("bank_directory.list_banks_by_account_number", Fields().put("account_number", accountNumber)) { ListBanksByAccountNumberResponse(it.json) }

    /** See [BankDirectoryService.listPersonalBanks]. */
    public fun listPersonalBanks(limit: Long, offset: Long? = null): Call<ListPersonalBanksResponse> =
        core.call("bank_directory.list_personal_banks", Fields().put("limit", limit).put("offset", offset)) { ListPersonalBanksResponse(it.json) }

    /** See [BankDirectoryService.listPersonalBanks]. */
    public fun listPersonalBanks(limit: Long): Call<ListPersonalBanksResponse> =
        listPersonalBanks(limit = limit, offset = null)

    /** Every item of every page of [listPersonalBanks], from the page that the arguments name. */
    public fun listPersonalBanksPaginated(limit: Long, offset: Long? = null): Pages<Bank> =
        Pages(listPersonalBanks(limit = limit, offset = offset), "data", Position.Offset("offset", "total_count")) { Bank(it.tree()) }

    /** Every item of every page of [listPersonalBanks], from the page that the arguments name. */
    public fun listPersonalBanksPaginated(limit: Long): Pages<Bank> =
        listPersonalBanksPaginated(limit = limit, offset = null)

    /** See [BankDirectoryService.listCorporateBanks]. */
    public fun listCorporateBanks(limit: Long, offset: Long? = null): Call<ListCorporateBanksResponse> =
        core.call("bank_directory.list_corporate_banks", Fields().put("limit", limit).put("offset", offset)) { ListCorporateBanksResponse(it.json) }

    /** See [BankDirectoryService.listCorporateBanks]. */
    public fun listCorporateBanks(limit: Long): Call<ListCorporateBanksResponse> =
        listCorporateBanks(limit = limit, offset = null)

    /** Every item of every page of [listCorporateBanks], from the page that the arguments name. */
    public fun listCorporateBanksPaginated(limit: Long, offset: Long? = null): Pages<Bank> =
        Pages(listCorporateBanks(limit = limit, offset = offset), "data", Position.Offset("offset", "total_count")) { Bank(it.tree()) }

    /** Every item of every page of [listCorporateBanks], from the page that the arguments name. */
    public fun listCorporateBanksPaginated(limit: Long): Pages<Bank> =
        listCorporateBanksPaginated(limit = limit, offset = null)

    /** See [BankDirectoryService.listBranches]. */
    public fun listBranches(bankAliasCode: String, limit: Long, cityCode: Long, offset: Long? = null): Call<ListBranchesResponse> =
        core.call("bank_directory.list_branches", Fields().put("bank_alias_code", bankAliasCode).put("limit", limit).put("city_code", cityCode).put("offset", offset)) { ListBranchesResponse(it.json) }

    /** See [BankDirectoryService.listBranches]. */
    public fun listBranches(bankAliasCode: String, limit: Long, cityCode: Long): Call<ListBranchesResponse> =
        listBranches(bankAliasCode = bankAliasCode, limit = limit, cityCode = cityCode, offset = null)

    /** Every item of every page of [listBranches], from the page that the arguments name. */
    public fun listBranchesPaginated(bankAliasCode: String, limit: Long, cityCode: Long, offset: Long? = null): Pages<Branch> =
        Pages(listBranches(bankAliasCode = bankAliasCode, limit = limit, cityCode = cityCode, offset = offset), "data", Position.Offset("offset", "total_count")) { Branch(it.tree()) }

    /** Every item of every page of [listBranches], from the page that the arguments name. */
    public fun listBranchesPaginated(bankAliasCode: String, limit: Long, cityCode: Long): Pages<Branch> =
        listBranchesPaginated(bankAliasCode = bankAliasCode, limit = limit, cityCode = cityCode, offset = null)

    /** See [BankDirectoryService.listProvinces]. */
    public fun listProvinces(): Call<ListProvincesResponse> =
        core.call("bank_directory.list_provinces", Fields()) { ListProvincesResponse(it.json) }

    /** See [BankDirectoryService.listCities]. */
    public fun listCities(provinceCode: Long): Call<ListCitiesResponse> =
        core.call("bank_directory.list_cities", Fields().put("province_code", provinceCode)) { ListCitiesResponse(it.json) }
}
