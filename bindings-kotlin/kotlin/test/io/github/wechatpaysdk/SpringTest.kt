package io.github.wechatpaysdk

import io.github.wechatpaysdk.spring.NotificationEndpoint
import jakarta.servlet.FilterChain
import jakarta.servlet.http.HttpServletRequest
import jakarta.servlet.http.HttpServletResponse
import org.apache.catalina.connector.Connector
import org.apache.catalina.startup.Tomcat
import org.apache.tomcat.util.descriptor.web.FilterDef
import org.apache.tomcat.util.descriptor.web.FilterMap
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.context.support.GenericWebApplicationContext
import org.springframework.web.filter.OncePerRequestFilter
import org.springframework.web.servlet.DispatcherServlet
import org.springframework.web.servlet.function.RequestPredicates
import org.springframework.web.servlet.function.RouterFunction
import org.springframework.web.servlet.function.RouterFunctions
import org.springframework.web.util.ContentCachingRequestWrapper
import java.nio.file.Files
import java.util.function.Supplier

class SpringTest : NotificationAddress() {
    private val endpoint = NotificationEndpoint(handler)
    private val spring =
        GenericWebApplicationContext().apply {
            val routes = RouterFunctions.route(RequestPredicates.POST("/wechatpay/notify"), endpoint)
            registerBean("routes", RouterFunction::class.java, Supplier { routes })
            registerBean("controller", Controller::class.java, Supplier { Controller(endpoint) })
        }
    private val tomcat =
        Tomcat().apply {
            val folder = Files.createTempDirectory("tomcat").toString()
            setBaseDir(folder)
            connector = Connector().also { it.port = 0 }
            val context = addContext("", folder)
            spring.servletContext = context.servletContext
            Tomcat.addServlet(context, "spring", DispatcherServlet(spring)).addMapping("/")
            context.addFilterDef(FilterDef().also { it.filterName = "curious" }.also { it.filter = Curious() })
            context.addFilterMap(FilterMap().also { it.filterName = "curious" }.also { it.addURLPattern("/controller") })
            start()
        }
    private val server = "http://127.0.0.1:${tomcat.connector.localPort}"

    override val url: String = "$server/wechatpay/notify"

    @AfterEach
    fun stop() {
        tomcat.stop()
        tomcat.destroy()
    }

    @Test
    fun `a controller answers with it, too, even behind a filter that has read the body`() {
        val sent = Sandbox.notification(EventType.COUPON_USE)
        assertEquals(204, post(sent, "$server/controller").statusCode())
        val forged = Sandbox.notification(EventType.COUPON_USE, "tampered_body")
        assertEquals(401, post(forged, "$server/controller").statusCode())
    }

    @RestController
    class Controller(private val endpoint: NotificationEndpoint) {
        @PostMapping("/controller")
        fun answer(request: HttpServletRequest): ResponseEntity<String> = endpoint.answer(request)
    }

    private class Curious : OncePerRequestFilter() {
        override fun doFilterInternal(request: HttpServletRequest, response: HttpServletResponse, chain: FilterChain) {
            val cached = ContentCachingRequestWrapper(request, 0)
            cached.inputStream.readAllBytes()
            chain.doFilter(cached, response)
        }
    }
}
