// Generated from api/merchant_store.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MerchantStoreOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_store": createStore
        case "get_store": getStore
        case "update_store": updateStore
        case "bind_recipient": bindRecipient
        case "unbind_recipient": unbindRecipient
        default: nil
        }
    }

    private static func createStore(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantStore.createStore(
            subMchid: given.option("sub_mchid"),
            storeAddress: given.option("store_address"),
            storeBasics: given.option("store_basics"),
            storeBusiness: given.option("store_business"),
            storeRecipient: given.option("store_recipient"),
            options: options
        )
        return .answer(answer)
    }

    private static func getStore(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantStore.getStore(
            storeId: given.value("store_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateStore(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.merchantStore.updateStore(
            storeId: given.value("store_id"),
            subMchid: given.option("sub_mchid"),
            storeAddress: given.option("store_address"),
            storeBasics: given.option("store_basics"),
            storeBusiness: given.option("store_business"),
            storeRecipient: given.option("store_recipient"),
            options: options
        )
        return .nothing
    }

    private static func bindRecipient(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantStore.bindRecipient(
            storeId: given.value("store_id"),
            subMchid: given.value("sub_mchid"),
            storeRecipient: given.value("store_recipient"),
            options: options
        )
        return .answer(answer)
    }

    private static func unbindRecipient(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantStore.unbindRecipient(
            storeId: given.value("store_id"),
            subMchid: given.option("sub_mchid"),
            storeRecipient: given.option("store_recipient"),
            options: options
        )
        return .answer(answer)
    }
}
