// Generated from api/bank_directory.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Banks, branches and cities (银行组件).
public struct BankDirectory: Sendable {
    let client: Client
}

extension Client {
    /// Banks, branches and cities (银行组件).
    public var bankDirectory: BankDirectory { BankDirectory(client: self) }
}

extension BankDirectory {
    /// List the banks that an account number may belong to (获取对私银行卡号开户银行).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
    ///
    /// - Parameters:
    ///   - accountNumber: 银行卡号. Of a personal account. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listBanksByAccountNumber(
        accountNumber: Sensitive,
        options: CallOptions = CallOptions()
    ) async throws -> ListBanksByAccountNumberResponse {
        var call = Call("bank_directory.list_banks_by_account_number", options)
        call.set("account_number", accountNumber)
        return try await client.answer(to: call)
    }

    /// List the banks that have personal accounts (查询支持个人业务的银行列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697583)
    ///
    /// - Parameters:
    ///   - limit: 分页大小. Items per page.
    ///   - offset: 本次查询偏移量. Items to skip, from 0.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listPersonalBanks(
        limit: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListPersonalBanksResponse {
        var call = Call("bank_directory.list_personal_banks", options)
        call.set("limit", limit)
        call.set("offset", offset)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listPersonalBanks`, page after page.
    public func listPersonalBanksPager(
        limit: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Bank> {
        var call = Call("bank_directory.list_personal_banks", options)
        call.set("limit", limit)
        call.set("offset", offset)
        return Pager(client, call, "offset", .offset) { (page: ListPersonalBanksResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// List the banks that have corporate accounts (查询支持对公业务的银行列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
    ///
    /// - Parameters:
    ///   - limit: 分页大小. Items per page.
    ///   - offset: 本次查询偏移量. Items to skip, from 0.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listCorporateBanks(
        limit: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListCorporateBanksResponse {
        var call = Call("bank_directory.list_corporate_banks", options)
        call.set("limit", limit)
        call.set("offset", offset)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listCorporateBanks`, page after page.
    public func listCorporateBanksPager(
        limit: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Bank> {
        var call = Call("bank_directory.list_corporate_banks", options)
        call.set("limit", limit)
        call.set("offset", offset)
        return Pager(client, call, "offset", .offset) { (page: ListCorporateBanksResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// List the branches of a bank in a city (查询支行列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
    ///
    /// - Parameters:
    ///   - bankAliasCode: 银行别名编码. From one of the lists of banks.
    ///   - limit: 分页大小. Items per page.
    ///   - cityCode: 城市编码. From `list_cities`.
    ///   - offset: 本次查询偏移量. Items to skip, from 0.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listBranches(
        bankAliasCode: String,
        limit: Int,
        cityCode: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListBranchesResponse {
        var call = Call("bank_directory.list_branches", options)
        call.set("bank_alias_code", bankAliasCode)
        call.set("limit", limit)
        call.set("city_code", cityCode)
        call.set("offset", offset)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listBranches`, page after page.
    public func listBranchesPager(
        bankAliasCode: String,
        limit: Int,
        cityCode: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Branch> {
        var call = Call("bank_directory.list_branches", options)
        call.set("bank_alias_code", bankAliasCode)
        call.set("limit", limit)
        call.set("city_code", cityCode)
        call.set("offset", offset)
        return Pager(client, call, "offset", .offset) { (page: ListBranchesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// List the provinces of China (查询省份列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698641)
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listProvinces(
        options: CallOptions = CallOptions()
    ) async throws -> ListProvincesResponse {
        let call = Call("bank_directory.list_provinces", options)
        return try await client.answer(to: call)
    }

    /// List the cities of a province (查询城市列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
    ///
    /// - Parameters:
    ///   - provinceCode: 省份编码. From `list_provinces`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listCities(
        provinceCode: Int,
        options: CallOptions = CallOptions()
    ) async throws -> ListCitiesResponse {
        var call = Call("bank_directory.list_cities", options)
        call.set("province_code", provinceCode)
        return try await client.answer(to: call)
    }
}

extension BankDirectory {
    /// `Bank`.
    public struct Bank: Model {
        /// 开户银行. The name to give when an account is opened or changed.
        public var accountBank: String
        /// 开户银行编码.
        public var accountBankCode: Int?
        /// 银行别名. The name that users know.
        public var bankAlias: String
        /// 银行别名编码. To be given to `list_branches`.
        public var bankAliasCode: String
        /// 是否需要填写支行. Whether the branch is needed too when an account is given.
        public var needBankBranch: Bool?

        enum CodingKeys: String, CodingKey {
            case accountBank = "account_bank"
            case accountBankCode = "account_bank_code"
            case bankAlias = "bank_alias"
            case bankAliasCode = "bank_alias_code"
            case needBankBranch = "need_bank_branch"
        }
    }
}

extension BankDirectory {
    /// `Branch`.
    public struct Branch: Model {
        /// 开户银行支行联行号. The number of the branch between banks (联行号).
        public var bankBranchId: String
        /// 开户银行支行名称.
        public var bankBranchName: String

        enum CodingKeys: String, CodingKey {
            case bankBranchId = "bank_branch_id"
            case bankBranchName = "bank_branch_name"
        }
    }
}

extension BankDirectory {
    /// `City`.
    public struct City: Model {
        /// 城市编码.
        public var cityCode: Int?
        /// 城市名称.
        public var cityName: String

        enum CodingKeys: String, CodingKey {
            case cityCode = "city_code"
            case cityName = "city_name"
        }
    }
}

extension BankDirectory {
    /// `Links`.
    public struct Links: Model {
        /// 下一页链接. Missing on the last page.
        public var next: String?
        /// 上一页链接. Missing on the first page.
        public var prev: String?
        /// 当前链接.
        public var self_: String?

        enum CodingKeys: String, CodingKey {
            case next
            case prev
            case self_ = "self"
        }
    }
}

extension BankDirectory {
    /// `ListBanksByAccountNumberResponse`.
    public struct ListBanksByAccountNumberResponse: Model {
        /// 查询数据总条数.
        public var totalCount: Int?
        /// 银行列表.
        public var data: [Bank]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case data
        }
    }
}

extension BankDirectory {
    /// `ListBranchesResponse`.
    public struct ListBranchesResponse: Model {
        /// 本次查询偏移量. Items that were skipped.
        public var offset: Int?
        /// 查询数据总条数. Of all pages.
        public var totalCount: Int?
        /// 开户银行. The name to give when an account is opened or changed.
        public var accountBank: String
        /// 开户银行编码.
        public var accountBankCode: Int?
        /// 银行别名. The name that users know.
        public var bankAlias: String
        /// 银行别名编码. To be given to `list_branches`.
        public var bankAliasCode: String
        /// 本次查询条数. Items on this page.
        public var count: Int?
        /// 分页链接.
        public var links: Links
        /// 支行列表.
        public var data: [Branch]?

        enum CodingKeys: String, CodingKey {
            case offset
            case totalCount = "total_count"
            case accountBank = "account_bank"
            case accountBankCode = "account_bank_code"
            case bankAlias = "bank_alias"
            case bankAliasCode = "bank_alias_code"
            case count
            case links
            case data
        }
    }
}

extension BankDirectory {
    /// `ListCitiesResponse`.
    public struct ListCitiesResponse: Model {
        /// 查询数据总条数.
        public var totalCount: Int?
        /// 城市列表.
        public var data: [City]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case data
        }
    }
}

extension BankDirectory {
    /// `ListCorporateBanksResponse`.
    public struct ListCorporateBanksResponse: Model {
        /// 本次查询偏移量. Items that were skipped.
        public var offset: Int?
        /// 查询数据总条数. Of all pages.
        public var totalCount: Int?
        /// 本次查询数据条数. Items on this page.
        public var count: Int?
        /// 分页链接.
        public var links: Links
        /// 银行列表.
        public var data: [Bank]?

        enum CodingKeys: String, CodingKey {
            case offset
            case totalCount = "total_count"
            case count
            case links
            case data
        }
    }
}

extension BankDirectory {
    /// `ListPersonalBanksResponse`.
    public struct ListPersonalBanksResponse: Model {
        /// 本次查询偏移量. Items that were skipped.
        public var offset: Int?
        /// 查询数据总条数. Of all pages.
        public var totalCount: Int?
        /// 本次查询数据条数. Items on this page.
        public var count: Int?
        /// 分页链接.
        public var links: Links
        /// 银行列表.
        public var data: [Bank]?

        enum CodingKeys: String, CodingKey {
            case offset
            case totalCount = "total_count"
            case count
            case links
            case data
        }
    }
}

extension BankDirectory {
    /// `ListProvincesResponse`.
    public struct ListProvincesResponse: Model {
        /// 查询数据总条数.
        public var totalCount: Int?
        /// 省份列表.
        public var data: [Province]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case data
        }
    }
}

extension BankDirectory {
    /// `Province`.
    public struct Province: Model {
        /// 省份编码.
        public var provinceCode: Int?
        /// 省份名称.
        public var provinceName: String

        enum CodingKeys: String, CodingKey {
            case provinceCode = "province_code"
            case provinceName = "province_name"
        }
    }
}
