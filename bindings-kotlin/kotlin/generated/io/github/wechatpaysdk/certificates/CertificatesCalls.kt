// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.certificates

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Platform certificates and the self-test (平台证书), as [Call]s to execute or to wait for. */
public class CertificatesCalls internal constructor(private val core: Core) {

    /** See [CertificatesService.downloadCertificates]. */
    public fun downloadCertificates(algorithmType: String? = null): Call<DownloadCertificatesResponse> =
        core.call("certificates.download_certificates", Fields().put("algorithm_type", algorithmType)) { DownloadCertificatesResponse(it.json) }

    /** See [CertificatesService.echo]. */
    public fun echo(request: EchoRequest): Call<EchoResponse> =
        core.call("certificates.echo", Fields().putAll(request)) { EchoResponse(it.json) }
}
