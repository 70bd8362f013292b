// Generated from api/brand_card.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BrandCardOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "submit_card_config_application": submitCardConfigApplication
        case "get_card_config_application": getCardConfigApplication
        case "get_card_config_preview_url": getCardConfigPreviewUrl
        case "publish_card_config": publishCardConfig
        case "cancel_card_config_application": cancelCardConfigApplication
        case "submit_card_link_application": submitCardLinkApplication
        case "list_card_links": listCardLinks
        case "list_card_links pages": listCardLinksPager
        case "get_card_link_application": getCardLinkApplication
        case "cancel_card_link_application": cancelCardLinkApplication
        case "unbind_card_link": unbindCardLink
        default: nil
        }
    }

    private static func submitCardConfigApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandCard.submitCardConfigApplication(
            brandId: given.value("brand_id"),
            brandCustomerService: given.value("brand_customer_service"),
            businessCode: given.value("business_code"),
            brandMiniProgramInfo: given.option("brand_mini_program_info"),
            serviceList: given.option("service_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCardConfigApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandCard.getCardConfigApplication(
            brandId: given.value("brand_id"),
            applymentId: given.option("applyment_id"),
            businessCode: given.option("business_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCardConfigPreviewUrl(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandCard.getCardConfigPreviewUrl(
            brandId: given.value("brand_id"),
            applymentId: given.option("applyment_id"),
            businessCode: given.option("business_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func publishCardConfig(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandCard.publishCardConfig(
            brandId: given.value("brand_id"),
            publishType: given.value("publish_type"),
            applymentId: given.option("applyment_id"),
            businessCode: given.option("business_code"),
            scheduledPublishTime: given.option("scheduled_publish_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelCardConfigApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandCard.cancelCardConfigApplication(
            brandId: given.value("brand_id"),
            applymentId: given.option("applyment_id"),
            businessCode: given.option("business_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func submitCardLinkApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandCard.submitCardLinkApplication(
            brandId: given.value("brand_id"),
            businessCode: given.value("business_code"),
            paymentScene: given.value("payment_scene"),
            appid: given.option("appid"),
            cardLinkMchid: given.option("card_link_mchid"),
            serviceId: given.option("service_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCardLinks(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandCard.listCardLinks(
            brandId: given.value("brand_id"),
            pageIndex: given.option("page_index"),
            pageSize: given.option("page_size"),
            paymentScene: given.option("payment_scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCardLinksPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.brandCard.listCardLinksPager(
            brandId: given.value("brand_id"),
            pageIndex: given.option("page_index"),
            pageSize: given.option("page_size"),
            paymentScene: given.option("payment_scene"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getCardLinkApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandCard.getCardLinkApplication(
            businessCode: given.value("business_code"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelCardLinkApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandCard.cancelCardLinkApplication(
            brandId: given.value("brand_id"),
            businessCode: given.value("business_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func unbindCardLink(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandCard.unbindCardLink(
            brandId: given.value("brand_id"),
            paymentScene: given.value("payment_scene"),
            appid: given.option("appid"),
            cardLinkMchid: given.option("card_link_mchid"),
            serviceId: given.option("service_id"),
            options: options
        )
        return .answer(answer)
    }
}
