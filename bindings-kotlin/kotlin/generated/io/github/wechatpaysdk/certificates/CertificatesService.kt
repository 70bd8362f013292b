// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.certificates

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Platform certificates and the self-test (平台证书). */
public class CertificatesService internal constructor(core: Core) {
    private val calls = CertificatesCalls(core)

    /**
     * Download the platform certificates (下载平台证书).
     *
     * Each is encrypted with the APIv3 key. The client does this by itself in certificate mode. Merchants that only use a platform public key get 404.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
     *
     * @param algorithmType 证书算法版本. `RSA` where left out. See [AlgorithmType]. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadCertificates(algorithmType: String? = null, options: CallOptions? = null): DownloadCertificatesResponse =
        calls.downloadCertificates(algorithmType).await(options)

    /**
     * Test keys and signatures without money (商户签名验签／加解密测试).
     *
     * The answer repeats `echo_message`; with a `notify_url` a notification follows that does so, too.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
     *
     * @param echoMessage 回显信息. Any text.
     * @param encryptedEchoMessage 加密回显信息. Any text; tests the encryption. Encrypted on the wire.
     * @param notifyUrl 商户回调地址. An https address that the notification is sent to.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun echo(echoMessage: String, encryptedEchoMessage: String? = null, notifyUrl: String? = null, options: CallOptions? = null): EchoResponse =
        calls.echo(EchoRequest(echoMessage = echoMessage, encryptedEchoMessage = encryptedEchoMessage, notifyUrl = notifyUrl)).await(options)
}
