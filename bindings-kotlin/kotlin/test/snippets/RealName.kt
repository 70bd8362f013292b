@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun real_name_verify_identity(client: Client) {
    val answer = client.realName.verifyIdentity(
        encryptedCredentialId = "10028001",
        wxpTradeNo = "…",
        credentialType = 1,
        encryptedName = "…",
    )
}
