// Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BrandStoreOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_store": createStore
        case "list_stores": listStores
        case "list_stores pages": listStoresPager
        case "get_store": getStore
        case "update_store": updateStore
        case "delete_store": deleteStore
        case "close_store": closeStore
        case "resume_store": resumeStore
        case "bind_recipient": bindRecipient
        case "unbind_recipient": unbindRecipient
        default: nil
        }
    }

    private static func createStore(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandStore.createStore(
            brandId: given.value("brand_id"),
            storeAddress: given.value("store_address"),
            storeBasics: given.option("store_basics"),
            storeBusiness: given.option("store_business"),
            options: options
        )
        return .answer(answer)
    }

    private static func listStores(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandStore.listStores(
            brandId: given.value("brand_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            storeState: given.option("store_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func listStoresPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.brandStore.listStoresPager(
            brandId: given.value("brand_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            storeState: given.option("store_state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getStore(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandStore.getStore(
            storeId: given.value("store_id"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateStore(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandStore.updateStore(
            storeId: given.value("store_id"),
            brandId: given.value("brand_id"),
            storeAddress: given.option("store_address"),
            storeBasics: given.option("store_basics"),
            storeBusiness: given.option("store_business"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteStore(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.brandStore.deleteStore(
            storeId: given.value("store_id"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .nothing
    }

    private static func closeStore(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandStore.closeStore(
            storeId: given.value("store_id"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func resumeStore(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandStore.resumeStore(
            storeId: given.value("store_id"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func bindRecipient(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandStore.bindRecipient(
            storeId: given.value("store_id"),
            mchid: given.value("mchid"),
            brandId: given.value("brand_id"),
            companyName: given.value("company_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func unbindRecipient(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandStore.unbindRecipient(
            storeId: given.value("store_id"),
            mchid: given.value("mchid"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }
}
