package io.github.wechatpaysdk

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import java.io.InputStream
import java.lang.reflect.Executable
import java.lang.reflect.InvocationTargetException
import java.lang.reflect.Method
import java.lang.reflect.Modifier
import java.nio.file.Path
import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.function.Consumer
import java.util.jar.JarFile
import kotlin.coroutines.Continuation
import kotlin.coroutines.intrinsics.suspendCoroutineUninterceptedOrReturn

/**
 * Every method that this library exports gets each hostile value in each of its parameters, found by reflection: what is new is
 * covered by itself, or fails here until somebody says what is hostile to it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryExportTest {
    private val client = Sandbox.builder().maxAttempts(1).timeout(Duration.ofSeconds(5)).build()
    private val merchants = Merchants().add(client)
    private val event = Sandbox.notification(EventType.COUPON_USE).let { runBlocking { client.notifications.parse(it.headers, it.body) } }

    /** What has methods. */
    private val instances: List<Any> =
        listOf(
            client,
            client.calls,
            client.bills,
            client.payParams,
            client.notifications,
            client.calls.payGift,
            client.payGift,
            client.calls.call("pay_gift.get_activity"),
            merchants,
            event,
            NotificationHandler(client) {},
            NotificationHandler.Companion,
            InMemoryDeduplication(),
            LocalOrder.payment("1", 1),
            CallOptions(),
            BillRow(JsonNull.tree()),
            CouponToSend("1", "2"),
        )

    /** What is made anew for each call. */
    private val makers: List<() -> Any> =
        listOf({ Sandbox.builder() }, { bill() }, { runBlocking { bill().rows() } }, { file() }, { file().inputStream() })

    @BeforeEach
    fun calm() = Sandbox.calm()

    @AfterAll
    fun close() = client.close()

    @Test
    fun `whatever is handed over, what comes back is an answer or a documented error`() {
        for (instance in instances) attack(instance.javaClass) { instance }
        for (make in makers) attack(make().javaClass, make)
        for (type in listOf(
            CallOptions::class.java,
            CouponToSend::class.java,
            InMemoryDeduplication::class.java,
            NotificationHandler::class.java,
        )) {
            for (constructor in type.constructors) attack(constructor) { arguments -> constructor.newInstance(*arguments) }
        }
        runBlocking { assertEquals("10028001", client.payGift.getActivity(activityId = "10028001").activityId) }
    }

    @Test
    fun `a signer that throws, gives nonsense or never answers is a TransportError`() = runBlocking {
        val bad =
            listOf<suspend (ByteArray) -> ByteArray>(
                { throw StackOverflowError() },
                { throw IllegalStateException() },
                { throw InterruptedException("x".repeat(1 shl 20)) },
                { ByteArray(0) },
                { ByteArray(1 shl 20) },
                { kotlinx.coroutines.awaitCancellation() },
            )
        for (sign in bad) {
            val broken =
                Client.builder().mchid(Sandbox.setting("mchid")).serialNo(Sandbox.setting("serial_no")).signer(RemoteSigner { sign(it) })
                    .platformPublicKey(Sandbox.setting("platform_public_key_id"), Sandbox.setting("platform_public_key"))
                    .baseUrl(Sandbox.setting("base_url")).timeout(Duration.ofMillis(300)).build()
            broken.use {
                val error = runCatching { it.payGift.getActivity(activityId = "10028001") }.exceptionOrNull()
                assertEquals("sign", (error as? TransportError)?.phase, "$error")
            }
        }
        assertTrue(Sandbox.records().isEmpty())
    }

    @Test
    fun `no class is left out`() {
        val known = (instances.map { it.javaClass } + makers.map { it().javaClass }).toSet()
        val jar = Path.of(Client::class.java.protectionDomain.codeSource.location.toURI()).toFile()
        val names =
            if (jar.isFile) {
                JarFile(jar).use { file ->
                    file.entries().asSequence().map { it.name }.toList()
                }
            } else {
                jar.walk().map { it.relativeTo(jar).path }.toList()
            }
        val left =
            names.filter { it.matches(Regex("io/github/wechatpaysdk/\\w+(?<!Kt)\\.class")) }
                .map { Class.forName(it.removeSuffix(".class").replace('/', '.')) }
                .filter { Modifier.isPublic(it.modifiers) && !it.isInterface && it.simpleName !in NOT_EXPORTED }
                .filter { type -> known.none { type.isAssignableFrom(it) } }
                .filter { type -> type.declaredMethods.any { isExport(it) && it.parameterCount > 0 && it.name != "equals" } }
        assertEquals(emptyList<Class<*>>(), left)
    }

    private fun attack(type: Class<*>, make: () -> Any) {
        for (method in type.methods.filter(::isExport)) {
            attack(method) { arguments -> await(method, if (Modifier.isStatic(method.modifiers)) null else make(), arguments) }
        }
    }

    private fun isExport(method: Method): Boolean = method.declaringClass.name.startsWith("io.github.wechatpaysdk") &&
        Modifier.isPublic(method.modifiers) && !method.isSynthetic && '$' !in method.name && '-' !in method.name && method.name != "close"

    private fun attack(of: Executable, call: (Array<Any?>) -> Any?) {
        val types = of.parameterTypes.filter { it != Continuation::class.java && it.name != MARKER }
        val usual = types.map { hostile(it, of).first() }
        survives(of, usual, call)
        for ((place, type) in types.withIndex()) {
            for (value in hostile(type, of).drop(1)) survives(of, usual.toMutableList().apply { set(place, value) }, call)
        }
    }

    private fun survives(of: Executable, arguments: List<Any?>, call: (Array<Any?>) -> Any?) {
        try {
            exhaust(call(arguments.toTypedArray()))
        } catch (failure: Throwable) {
            val error = generateSequence(failure) { (it as? InvocationTargetException)?.targetException }.last()
            val isDocumented =
                when (error) {
                    is InternalError -> false
                    is WeChatPayError -> error.message!!.isNotEmpty()
                    is IllegalArgumentException, is IllegalStateException -> true
                    is IndexOutOfBoundsException -> InputStream::class.java.isAssignableFrom(of.declaringClass)
                    is NullPointerException -> arguments.any { it == null || (it is List<*> && null in it) }
                    else -> false
                }
            if (!isDocumented) {
                throw AssertionError(
                    "${of.declaringClass.simpleName}.${of.name}(${arguments.joinToString {
                        "$it".take(50)
                    }})",
                    error,
                )
            }
        }
    }

    private fun await(method: Method, receiver: Any?, arguments: Array<Any?>): Any? {
        if (method.parameterTypes.lastOrNull() != Continuation::class.java) return method.invoke(receiver, *arguments)
        return runBlocking { suspendCoroutineUninterceptedOrReturn<Any?> { method.invoke(receiver, *arguments, it) } }
    }

    /** To the end of what came back; a list of pages that begins far below 0 has none. */
    private fun exhaust(result: Any?) {
        when (result) {
            is Call<*> -> exhaust(result.execute())

            is Flow<*> -> runBlocking { result.take(MANY).collect {} }

            is ClientBuilder -> {
                result.diagnose()
                exhaust(result.build())
            }

            is InputStream -> result.use { it.readBytes() }

            is FileStream -> result.use { runBlocking { it.bytes() } }

            is Lines<*> -> result.use { lines -> lines.forEach { _ -> } }

            is Sequence<*> -> result.take(MANY).count()

            is Iterable<*> -> result.take(MANY)

            is CompletableFuture<*> -> exhaust(runCatching { result.join() }.getOrElse { throw it.cause ?: it })

            is Client -> if (result !== client) result.close()
        }
    }

    /** The first is a usual one. */
    private fun hostile(type: Class<*>, of: Executable): List<Any?> = when (type) {
        String::class.java -> listOf("10028001", null) + HOSTILE

        ByteArray::class.java -> listOf(ByteArray(4), null, ByteArray(NotificationHandler.MAX_BODY + 1)) + HOSTILE.map { it.toByteArray() }

        Map::class.java ->
            listOf(emptyMap<String, Any>(), null, mapOf("a" to Any()), mapOf("Wechatpay-Signature" to listOf("a", null, 1)), circle()) +
                HOSTILE.map { mapOf(it to it) }

        List::class.java -> listOf(listOf(CouponToSend("1", "2")), null, emptyList<Any>(), listOf(null)) +
            HOSTILE.map { listOf(CouponToSend(it, it)) }

        Iterable::class.java ->
            listOf(emptyList<Any>(), null, listOf(null)) +
                HOSTILE.map { listOf(LocalOrder.payment(it, Long.MIN_VALUE, it), LocalOrder.refund(it, Long.MAX_VALUE)) }

        Path::class.java -> listOf("/nowhere/x", "", "/dev", "/dev/null/x", "/", "/nowhere/a\nb").map { Path.of(it) } + null

        Long::class.javaPrimitiveType, Long::class.javaObjectType -> listOf(1L, 0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE) + nullable(type)

        Int::class.javaPrimitiveType, Int::class.javaObjectType -> listOf(1, 0, -1, Int.MAX_VALUE, Int.MIN_VALUE) + nullable(type)

        Boolean::class.javaPrimitiveType, Boolean::class.javaObjectType -> listOf(false, true) + nullable(type)

        Any::class.java -> listOf("1", null, Any(), circle(), Double.NaN, Float.NEGATIVE_INFINITY, deep(), ByteArray(3)) + HOSTILE

        Duration::class.java -> listOf(1L, 0, -1, Long.MAX_VALUE, Long.MIN_VALUE).map { Duration.ofSeconds(it) } + null

        kotlin.time.Duration::class.java -> listOf(
            kotlin.time.Duration.INFINITE,
            -kotlin.time.Duration.INFINITE,
            kotlin.time.Duration.ZERO,
            null,
        )

        CallOptions::class.java -> listOf(
            null,
            CallOptions(kotlin.time.Duration.ZERO),
            CallOptions(-kotlin.time.Duration.INFINITE, -1),
            CallOptions(maxAttempts = 0),
        )

        ClientBuilder::class.java -> listOf(Client.builder(), null) + HOSTILE.map { Client.builder().apiV3Key(it).privateKey(it) }

        CouponToSend::class.java -> listOf(CouponToSend("1", "2"), null) + HOSTILE.map { CouponToSend(it, it, it) }

        Model::class.java -> listOf(null, CouponToSend("\uD800", ""))

        java.lang.Double.TYPE -> listOf(1.0, Double.NaN, Double.NEGATIVE_INFINITY)

        Client::class.java -> listOf(client, null)

        Merchants::class.java -> listOf(merchants, null)

        Deduplication::class.java -> listOf(InMemoryDeduplication(), null)

        Consumer::class.java -> listOf(Consumer<Event> {}, null)

        InputStream::class.java -> listOf(InputStream.nullInputStream(), null)

        RemoteSigner::class.java, FutureSigner::class.java -> listOf(null)

        Function1::class.java -> listOf<Any?>({ _: Any? -> Unit }, null)

        Function2::class.java -> listOf<Any?>({ _: Any?, _: Any? -> Unit }, null)

        JsonElement::class.java -> listOf(JsonNull)

        else -> models(type) ?: throw AssertionError("what is hostile as a ${type.name}, for $of?")
    }

    private fun models(type: Class<*>): List<Any?>? {
        if (!Model::class.java.isAssignableFrom(type)) return null
        val constructor = type.getDeclaredConstructor(JsonObject::class.java)
        return listOf("{}", """{"activity_id":[null]}""", """{"x":{"y":[[]]}}""").map { constructor.newInstance(it.parsed()) } + null
    }

    private fun nullable(type: Class<*>): List<Any?> = if (type.isPrimitive) emptyList() else listOf(null)

    private fun bill(): Bill<BillRow> = runBlocking { client.bills.read(BillKind.TRADE, ByteArray(0)) }

    private fun file(): FileStream {
        val url = Sandbox.control("POST", "file", mapOf("size" to 1000)).tree()["download_url"].text()
        return runBlocking { client.downloadStream(url) }
    }

    private companion object {
        const val MANY = 20
        const val MARKER = "kotlin.jvm.internal.DefaultConstructorMarker"

        /** `internal`, which the JVM does not know; and an enumeration. */
        val NOT_EXPORTED =
            setOf("Core", "Fields", "Pending", "Signing", "Awaited", "Logs", "NativeLibrary", "Position", "FileInput", "Claim")

        fun circle(): Map<String, Any> = HashMap<String, Any>().also { it["circle"] = it }

        fun deep(): Any = generateSequence(emptyList<Any>()) { listOf(it) }.elementAt(200)
    }
}
