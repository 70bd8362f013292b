package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.CancelToken
import io.github.wechatpaysdk.ffi.Done
import io.github.wechatpaysdk.ffi.Engine
import io.github.wechatpaysdk.ffi.EngineInterface
import io.github.wechatpaysdk.ffi.Outcome
import io.github.wechatpaysdk.ffi.Refused
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.serialization.json.JsonObject
import java.nio.charset.CharacterCodingException
import java.util.concurrent.CompletableFuture
import io.github.wechatpaysdk.ffi.Merchants as EngineMerchants

/** The engine behind a client: names, JSON and bytes go in, outcomes come out. */
internal class Core(private val engine: EngineInterface) : AutoCloseable {
    /** The merchant's id. */
    val mchid: String by lazy { engine.mchid() }

    /** An operation of the contract. */
    fun <T> call(operation: String, arguments: Fields, file: FileInput? = null, read: (Response) -> T): Call<T> =
        Call(this, operation, arguments.json, file) { meta, outcome -> read(Response(meta, outcome.body)) }

    /** An operation that answers with a file, chunk by chunk. */
    fun stream(operation: String, arguments: Fields): Call<FileStream> =
        Call(this, operation, arguments.json, isStream = true) { meta, outcome -> FileStream(outcome.file!!, meta) }

    fun submit(name: String, input: JsonObject, attachment: ByteArray?): Pending {
        check(!isClosed) { "the client is closed" }
        return pending(name) { done -> engine.submit(name, input.toString(), attachment, done) }
    }

    /** Gets notifications there, too. */
    fun joins(merchants: EngineMerchants) {
        check(!isClosed) { "the client is closed" }
        merchants.insert(engine as Engine)
    }

    override fun close() {
        isClosed = true
        (engine as? AutoCloseable)?.close()
    }

    @Volatile
    private var isClosed = false

    companion object {
        fun of(settings: JsonObject, signer: RemoteSigner? = null): Core = opened {
            if (signer == null) Engine(settings.toString()) else Engine.withSigner(settings.toString(), Signing(signer))
        }

        fun fromEnv(overrides: JsonObject, signer: RemoteSigner?): Core = opened {
            if (signer == null) Engine.fromEnv(overrides.toString()) else Engine.fromEnvWithSigner(overrides.toString(), Signing(signer))
        }

        private fun opened(engine: () -> Engine): Core {
            NativeLibrary.load()
            return try {
                Core(settled(engine))
            } catch (refused: Refused.Settings) {
                throw errorOf(refused.error)
            }
        }

        /** What is made of settings. */
        fun <T> settled(make: () -> T): T = try {
            make()
        } catch (_: CharacterCodingException) {
            throw ConfigError(Fields().put("message", NOT_UNICODE).put("expected", "Unicode").put("found", "something else").json)
        }
    }
}

/** Something that is under way. */
internal class Pending(val done: CompletableFuture<Outcome>, private val token: CancelToken) : AutoCloseable {
    fun cancel() {
        if (!done.isDone) token.cancel()
    }

    /** Suspends until it is done; cancelling the coroutine cancels it. */
    suspend fun await(): Outcome = use {
        suspendCancellableCoroutine { continuation ->
            continuation.invokeOnCancellation { cancel() }
            done.thenAccept { continuation.resume(it) { _, late, _ -> late.file?.close() } }
        }
    }

    /** Waits until it is done; interrupting the thread cancels it. */
    fun get(): Outcome = use {
        try {
            done.get()
        } catch (interrupted: InterruptedException) {
            cancel()
            val outcome = done.join()
            Thread.currentThread().interrupt()
            if (outcome.ok) outcome else throw errorOf(outcome.meta).apply { addSuppressed(interrupted) }
        }
    }

    override fun close(): Unit = token.close()
}

/** Starts something of this name that answers through [Done]. */
internal fun pending(name: String, start: (Done) -> CancelToken): Pending {
    val done = CompletableFuture<Outcome>()
    return try {
        Pending(done, start(Completion(done)))
    } catch (_: CharacterCodingException) {
        throw InvalidRequest(Fields().put("operation", name).put("rule", "type").put("message", NOT_UNICODE).json)
    }
}

private const val NOT_UNICODE = "a text has half of a surrogate pair"

private class Completion(private val future: CompletableFuture<Outcome>) : Done {
    override fun done(outcome: Outcome) {
        future.complete(outcome)
    }
}
