package io.github.wechatpaysdk

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.util.logging.Level
import java.util.logging.Logger

/** The gateway that the tests talk to, and what can be told it. */
object Sandbox {
    private val url = System.getenv("WECHATPAY_SANDBOX") ?: "http://127.0.0.1:7117"
    private val http = HttpClient.newHttpClient()

    /** Held, since the JDK forgets the level of a logger that nobody holds. */
    private val logger = Logger.getLogger("wechatpay")

    /** Settings by the engine's names. */
    private val settings: JsonObject by lazy { configuration["config"].tree() }
    val configuration: JsonObject by lazy { control("GET", "config").jsonObject }

    val merchantCertificate: String get() = configuration["merchant_certificate"].text()

    fun setting(name: String): String = settings[name].text()

    /** What a merchant starts with. */
    @JvmStatic
    fun builder(): ClientBuilder = Client
        .builder()
        .mchid(setting("mchid"))
        .serialNo(setting("serial_no"))
        .privateKey(setting("private_key"))
        .platformPublicKey(setting("platform_public_key_id"), setting("platform_public_key"))
        .apiV3Key(setting("api_v3_key"))
        .baseUrl(setting("base_url"))

    /** Settings out of which the certificates are downloaded. */
    fun certificateModeBuilder(): ClientBuilder = Client
        .builder()
        .mchid(setting("mchid"))
        .serialNo(setting("serial_no"))
        .privateKey(setting("private_key"))
        .apiV3Key(setting("api_v3_key"))
        .baseUrl(setting("base_url"))

    /** Without a second attempt. */
    fun client(): Client = builder().maxAttempts(1).build()

    @JvmStatic
    @JvmOverloads
    fun fault(name: String, delayMs: Int? = null) {
        control("POST", "faults", Fields().put("fault", name).put("delay_ms", delayMs).json)
    }

    @JvmStatic
    @JvmOverloads
    fun notification(eventType: String, fault: String = "", resource: Any? = null, url: String? = null): Notification {
        val wanted = Fields().put("event_type", eventType).put("fault", fault).put("resource", resource).put("url", url)
        val made = control("POST", "notification", wanted.json).jsonObject
        val headers = made["headers"].tree().mapValues { it.value.text() }
        return Notification(headers, made["body"].text().encodeToByteArray(), made["delivered"].tree())
    }

    /** For programs that make thousands of calls: no line on the console for each. */
    fun quiet() {
        logger.level = Level.WARNING
    }

    fun records(): List<JsonObject> = control("GET", "records").jsonArray.map { it.jsonObject }

    /** Forgets faults, records and what was changed. */
    @JvmStatic
    fun calm() {
        control("POST", "reset")
        control("DELETE", "faults")
        control("DELETE", "records")
    }

    /** [delivered] has what was answered to it. */
    class Notification(val headers: Map<String, String>, val body: ByteArray, val delivered: JsonObject)

    fun control(method: String, path: String, body: Any? = null): JsonElement {
        val content = body?.let { BodyPublishers.ofString(it.toJson().toString()) } ?: BodyPublishers.noBody()
        val request =
            HttpRequest
                .newBuilder(URI("$url/_sandbox/$path"))
                .header("content-type", "application/json")
                .method(method, content)
                .build()
        val response = http.send(request, BodyHandlers.ofString())
        check(response.statusCode() < 300) { "$method $path: ${response.statusCode()} ${response.body()}" }
        return if (response.body().isEmpty()) JsonNull else Json.parseToJsonElement(response.body())
    }
}
