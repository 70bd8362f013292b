// Generated from api/bank_directory.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bankdirectory

import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Model
import io.github.wechatpaysdk.boolean
import io.github.wechatpaysdk.booleanOrNull
import io.github.wechatpaysdk.double
import io.github.wechatpaysdk.doubleOrNull
import io.github.wechatpaysdk.list
import io.github.wechatpaysdk.listOrNull
import io.github.wechatpaysdk.long
import io.github.wechatpaysdk.longOrNull
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.textOrNull
import io.github.wechatpaysdk.tree
import io.github.wechatpaysdk.treeOrNull
import io.github.wechatpaysdk.with
import kotlinx.serialization.json.JsonObject

/**
 * `Bank`.
 */
public class Bank(json: JsonObject) : Model(json) {

    /** 开户银行. The name to give when an account is opened or changed. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 开户银行编码. */
    public val accountBankCode: Long? get() = json["account_bank_code"].longOrNull()

    /** 银行别名. The name that users know. */
    public val bankAlias: String get() = json["bank_alias"].text()

    /** 银行别名编码. To be given to `list_branches`. */
    public val bankAliasCode: String get() = json["bank_alias_code"].text()

    /** 是否需要填写支行. Whether the branch is needed too when an account is given. */
    public val needBankBranch: Boolean? get() = json["need_bank_branch"].booleanOrNull()
}

/**
 * `Branch`.
 */
public class Branch(json: JsonObject) : Model(json) {

    /** 开户银行支行联行号. The number of the branch between banks (联行号). */
    public val bankBranchId: String get() = json["bank_branch_id"].text()

    /** 开户银行支行名称. */
    public val bankBranchName: String get() = json["bank_branch_name"].text()
}

/**
 * `City`.
 */
public class City(json: JsonObject) : Model(json) {

    /** 城市编码. */
    public val cityCode: Long? get() = json["city_code"].longOrNull()

    /** 城市名称. */
    public val cityName: String get() = json["city_name"].text()
}

/**
 * `Links`.
 */
public class Links(json: JsonObject) : Model(json) {

    /** 下一页链接. Missing on the last page. */
    public val next: String? get() = json["next"].textOrNull()

    /** 上一页链接. Missing on the first page. */
    public val prev: String? get() = json["prev"].textOrNull()

    /** 当前链接. */
    public val self: String? get() = json["self"].textOrNull()
}

/**
 * `ListBanksByAccountNumberResponse`.
 */
public class ListBanksByAccountNumberResponse(json: JsonObject) : Model(json) {

    /** 查询数据总条数. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 银行列表. */
    public val data: List<Bank>? get() = json["data"].listOrNull { Bank(it.tree()) }
}

/**
 * `ListBranchesResponse`.
 */
public class ListBranchesResponse(json: JsonObject) : Model(json) {

    /** 本次查询偏移量. Items that were skipped. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 查询数据总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 开户银行. The name to give when an account is opened or changed. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 开户银行编码. */
    public val accountBankCode: Long? get() = json["account_bank_code"].longOrNull()

    /** 银行别名. The name that users know. */
    public val bankAlias: String get() = json["bank_alias"].text()

    /** 银行别名编码. To be given to `list_branches`. */
    public val bankAliasCode: String get() = json["bank_alias_code"].text()

    /** 本次查询条数. Items on this page. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 分页链接. */
    public val links: Links get() = Links(json["links"].tree())

    /** 支行列表. */
    public val data: List<Branch>? get() = json["data"].listOrNull { Branch(it.tree()) }
}

/**
 * `ListCitiesResponse`.
 */
public class ListCitiesResponse(json: JsonObject) : Model(json) {

    /** 查询数据总条数. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 城市列表. */
    public val data: List<City>? get() = json["data"].listOrNull { City(it.tree()) }
}

/**
 * `ListCorporateBanksResponse`.
 */
public class ListCorporateBanksResponse(json: JsonObject) : Model(json) {

    /** 本次查询偏移量. Items that were skipped. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 查询数据总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 本次查询数据条数. Items on this page. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 分页链接. */
    public val links: Links get() = Links(json["links"].tree())

    /** 银行列表. */
    public val data: List<Bank>? get() = json["data"].listOrNull { Bank(it.tree()) }
}

/**
 * `ListPersonalBanksResponse`.
 */
public class ListPersonalBanksResponse(json: JsonObject) : Model(json) {

    /** 本次查询偏移量. Items that were skipped. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 查询数据总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 本次查询数据条数. Items on this page. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 分页链接. */
    public val links: Links get() = Links(json["links"].tree())

    /** 银行列表. */
    public val data: List<Bank>? get() = json["data"].listOrNull { Bank(it.tree()) }
}

/**
 * `ListProvincesResponse`.
 */
public class ListProvincesResponse(json: JsonObject) : Model(json) {

    /** 查询数据总条数. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 省份列表. */
    public val data: List<Province>? get() = json["data"].listOrNull { Province(it.tree()) }
}

/**
 * `Province`.
 */
public class Province(json: JsonObject) : Model(json) {

    /** 省份编码. */
    public val provinceCode: Long? get() = json["province_code"].longOrNull()

    /** 省份名称. */
    public val provinceName: String get() = json["province_name"].text()
}
