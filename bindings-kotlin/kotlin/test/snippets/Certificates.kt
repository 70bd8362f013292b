@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun certificates_download_certificates(client: Client) {
    val answer = client.certificates.downloadCertificates()
}

suspend fun certificates_echo(client: Client) {
    val answer = client.certificates.echo(echoMessage = "…")
}
