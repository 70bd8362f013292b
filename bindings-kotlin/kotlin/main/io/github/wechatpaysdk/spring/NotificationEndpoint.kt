package io.github.wechatpaysdk.spring

import io.github.wechatpaysdk.Acknowledgement
import io.github.wechatpaysdk.NotificationHandler
import jakarta.servlet.http.HttpServletRequest
import org.springframework.http.MediaType
import org.springframework.http.ResponseEntity
import org.springframework.web.servlet.function.HandlerFunction
import org.springframework.web.servlet.function.ServerRequest
import org.springframework.web.servlet.function.ServerResponse
import org.springframework.web.util.ContentCachingRequestWrapper
import org.springframework.web.util.WebUtils

/**
 * The address that WeChat Pay notifies, in Spring MVC. Needs `org.springframework:spring-webmvc`.
 *
 * ```java
 * @Bean
 * RouterFunction<ServerResponse> notifications(NotificationHandler handler) {
 *     return RouterFunctions.route(RequestPredicates.POST("/wechatpay/notify"), new NotificationEndpoint(handler));
 * }
 * ```
 *
 * Or in a controller: `return endpoint.answer(request);`. No `@RequestBody` beside it: what is parsed cannot be verified.
 */
public class NotificationEndpoint(private val handler: NotificationHandler) : HandlerFunction<ServerResponse> {
    override fun handle(request: ServerRequest): ServerResponse {
        val answer = answered(request.servletRequest())
        val response = ServerResponse.status(answer.status)
        return if (answer.body.isEmpty()) response.build() else response.contentType(MediaType.APPLICATION_JSON).body(answer.body)
    }

    /** The same for a method of a controller. */
    public fun answer(request: HttpServletRequest): ResponseEntity<String> {
        val answer = answered(request)
        val response = ResponseEntity.status(answer.status)
        return if (answer.body.isEmpty()) response.build() else response.contentType(MediaType.APPLICATION_JSON).body(answer.body)
    }

    private fun answered(request: HttpServletRequest): Acknowledgement {
        val headers = request.headerNames.toList().associateWith { request.getHeaders(it).toList() }
        return handler.handleBlocking(headers, body(request))
    }

    /** The bytes as they came, also where a filter has read them before through Spring's own cache. */
    private fun body(request: HttpServletRequest): ByteArray {
        val body = NotificationHandler.readBody(request.inputStream)
        if (body.isNotEmpty()) return body
        return WebUtils.getNativeRequest(request, ContentCachingRequestWrapper::class.java)?.contentAsByteArray ?: body
    }
}
