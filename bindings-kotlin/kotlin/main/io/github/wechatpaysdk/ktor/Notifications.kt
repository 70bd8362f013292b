package io.github.wechatpaysdk.ktor

import io.github.wechatpaysdk.NotificationHandler
import io.ktor.http.ContentType
import io.ktor.http.HttpStatusCode
import io.ktor.server.request.receiveChannel
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import io.ktor.utils.io.readBuffer
import kotlinx.io.readByteArray

/**
 * The address that WeChat Pay notifies. Needs `io.ktor:ktor-server-core`.
 *
 * ```
 * routing {
 *     wechatPayNotifications("/wechatpay/notify", NotificationHandler(client) { event -> … })
 * }
 * ```
 */
public fun Route.wechatPayNotifications(path: String, handler: NotificationHandler): Route = post(path) {
    // The channel: whatever plugins would make of the content, these are the bytes that were signed.
    val body = call.receiveChannel().readBuffer(NotificationHandler.MAX_BODY + 1L).readByteArray()
    // Not `toMap`, which keeps one of two headers with CIO.
    val headers = call.request.headers.names().associateWith { call.request.headers.getAll(it) }
    val answer = handler.handle(headers, body)
    val status = HttpStatusCode.fromValue(answer.status)
    if (answer.body.isEmpty()) call.respond(status) else call.respondText(answer.body, ContentType.Application.Json, status)
}
