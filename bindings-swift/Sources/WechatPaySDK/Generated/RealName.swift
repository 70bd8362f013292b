// Generated from api/real_name.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Checks of names (实名校验).
public struct RealName: Sendable {
    let client: Client
}

extension Client {
    /// Checks of names (实名校验).
    public var realName: RealName { RealName(client: self) }
}

extension RealName {
    /// Compare a payer's name and identity number with those of the WeChat account (实名信息校验).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
    ///
    /// - Parameters:
    ///   - encryptedCredentialId: 加密后的下单用户证件号. Encrypted on the wire.
    ///   - wxpTradeNo: 微信支付交易单号. WeChat Pay's number of the payment.
    ///   - credentialType: 下单用户账户的证件类型. One of 1, 2, 5, 9, 12, 17 and 19.
    ///   - encryptedName: 加密后的下单用户姓名. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func verifyIdentity(
        encryptedCredentialId: Sensitive,
        wxpTradeNo: String,
        credentialType: Int,
        encryptedName: Sensitive,
        options: CallOptions = CallOptions()
    ) async throws -> VerifyIdentityResponse {
        var call = Call("real_name.verify_identity", options)
        call.set("encrypted_credential_id", encryptedCredentialId)
        call.set("wxp_trade_no", wxpTradeNo)
        call.set("credential_type", credentialType)
        call.set("encrypted_name", encryptedName)
        return try await client.answer(to: call)
    }
}

extension RealName {
    /// `VerifyIdentityResponse`.
    public struct VerifyIdentityResponse: Model {
        /// 实名比对结果. One of 0 and 1.
        public var verifyResult: Int?
        /// 错误信息.
        public var errMessage: String?

        enum CodingKeys: String, CodingKey {
            case verifyResult = "verify_result"
            case errMessage = "err_message"
        }
    }
}
