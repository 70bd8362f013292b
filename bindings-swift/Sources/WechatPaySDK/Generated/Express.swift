// Generated from api/express.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Sending parcels with WeChat (微信寄快递).
public struct Express: Sendable {
    let client: Client
}

extension Client {
    /// Sending parcels with WeChat (微信寄快递).
    public var express: Express { Express(client: self) }
}

extension Express {
    /// Translate a user's openid into the one under another app (用户openid转换).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
    ///
    /// - Parameters:
    ///   - openid: 用户openid. The user in the caller's app.
    ///   - appid: 目标应用的appid. The app under which the user is wanted.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func transformUserOpenid(
        openid: String,
        appid: String,
        options: CallOptions = CallOptions()
    ) async throws -> TransformUserOpenidResponse {
        var call = Call("express.transform_user_openid", options)
        call.set("openid", openid)
        call.set("appid", appid)
        return try await client.answer(to: call)
    }
}

extension Express {
    /// `TransformUserOpenidResponse`.
    public struct TransformUserOpenidResponse: Model {
        /// 转换后的openid. The user in that app.
        public var openid: String
    }
}
