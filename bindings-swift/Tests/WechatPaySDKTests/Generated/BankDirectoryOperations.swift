// Generated from api/bank_directory.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BankDirectoryOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "list_banks_by_account_number": listBanksByAccountNumber
        case "list_personal_banks": listPersonalBanks
        case "list_personal_banks pages": listPersonalBanksPager
        case "list_corporate_banks": listCorporateBanks
        case "list_corporate_banks pages": listCorporateBanksPager
        case "list_branches": listBranches
        case "list_branches pages": listBranchesPager
        case "list_provinces": listProvinces
        case "list_cities": listCities
        default: nil
        }
    }

    private static func listBanksByAccountNumber(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankDirectory.listBanksByAccountNumber(
            accountNumber: given.value("account_number"),
            options: options
        )
        return .answer(answer)
    }

    private static func listPersonalBanks(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankDirectory.listPersonalBanks(
            limit: given.value("limit"),
            offset: given.option("offset"),
            options: options
        )
        return .answer(answer)
    }

    private static func listPersonalBanksPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.bankDirectory.listPersonalBanksPager(
            limit: given.value("limit"),
            offset: given.option("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func listCorporateBanks(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankDirectory.listCorporateBanks(
            limit: given.value("limit"),
            offset: given.option("offset"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCorporateBanksPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.bankDirectory.listCorporateBanksPager(
            limit: given.value("limit"),
            offset: given.option("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func listBranches(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankDirectory.listBranches(
            bankAliasCode: given.value("bank_alias_code"),
            limit: given.value("limit"),
            cityCode: given.value("city_code"),
            offset: given.option("offset"),
            options: options
        )
        return .answer(answer)
    }

    private static func listBranchesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.bankDirectory.listBranchesPager(
            bankAliasCode: given.value("bank_alias_code"),
            limit: given.value("limit"),
            cityCode: given.value("city_code"),
            offset: given.option("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func listProvinces(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankDirectory.listProvinces(
            options: options
        )
        return .answer(answer)
    }

    private static func listCities(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankDirectory.listCities(
            provinceCode: given.value("province_code"),
            options: options
        )
        return .answer(answer)
    }
}
