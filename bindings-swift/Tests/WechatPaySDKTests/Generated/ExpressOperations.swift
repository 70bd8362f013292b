// Generated from api/express.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum ExpressOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "transform_user_openid": transformUserOpenid
        default: nil
        }
    }

    private static func transformUserOpenid(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.express.transformUserOpenid(
            openid: given.value("openid"),
            appid: given.value("appid"),
            options: options
        )
        return .answer(answer)
    }
}
