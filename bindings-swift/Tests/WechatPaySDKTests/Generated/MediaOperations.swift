// Generated from api/media.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MediaOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "upload_image": uploadImage
        case "upload_video": uploadVideo
        case "upload_marketing_image": uploadMarketingImage
        default: nil
        }
    }

    private static func uploadImage(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.media.uploadImage(
            file: given.file(),
            filename: given.value("filename"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadVideo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.media.uploadVideo(
            file: given.file(),
            filename: given.value("filename"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadMarketingImage(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.media.uploadMarketingImage(
            file: given.file(),
            filename: given.value("filename"),
            options: options
        )
        return .answer(answer)
    }
}
