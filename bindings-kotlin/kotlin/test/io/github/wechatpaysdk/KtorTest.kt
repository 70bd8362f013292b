package io.github.wechatpaysdk

import io.github.wechatpaysdk.ktor.wechatPayNotifications
import io.ktor.server.cio.CIO
import io.ktor.server.engine.embeddedServer
import io.ktor.server.routing.routing
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterEach

class KtorTest : NotificationAddress() {
    private val server =
        embeddedServer(CIO, port = 0, host = "127.0.0.1") {
            routing { wechatPayNotifications("/wechatpay/notify", handler) }
        }.start()

    override val url: String = "http://127.0.0.1:${runBlocking { server.engine.resolvedConnectors().first().port }}/wechatpay/notify"

    @AfterEach
    fun stop() = server.stop(0, 0)
}
