package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.CancelToken
import io.github.wechatpaysdk.ffi.Done
import io.github.wechatpaysdk.ffi.Engine
import io.github.wechatpaysdk.ffi.EngineInterface
import io.github.wechatpaysdk.ffi.Outcome
import io.github.wechatpaysdk.ffi.Refused
import kotlinx.serialization.json.JsonObject
import java.util.concurrent.CompletableFuture

/** The engine behind a client: names, JSON and bytes go in, outcomes come out. */
internal class Core(private val engine: EngineInterface) : AutoCloseable {
    /** An operation of the contract. */
    fun <T> call(operation: String, arguments: Fields, file: ByteArray? = null, read: (Response) -> T): Call<T> =
        Call(this, operation, arguments.json, file) { meta, body -> read(Response(meta, body)) }

    fun submit(name: String, input: JsonObject, attachment: ByteArray?): Pending {
        val done = CompletableFuture<Outcome>()
        val token = engine.submit(name, input.toString(), attachment, Completion(done))
        return Pending(done, token)
    }

    override fun close() {
        (engine as? AutoCloseable)?.close()
    }

    companion object {
        fun of(settings: JsonObject): Core = opened { Engine(settings.toString()) }

        fun fromEnv(overrides: JsonObject): Core = opened { Engine.fromEnv(overrides.toString()) }

        private fun opened(engine: () -> Engine): Core {
            NativeLibrary.load()
            return try {
                Core(engine())
            } catch (refused: Refused.Settings) {
                throw errorOf(refused.error)
            }
        }
    }
}

/** A call that is under way. */
internal class Pending(val done: CompletableFuture<Outcome>, private val token: CancelToken) : AutoCloseable {
    fun cancel() {
        if (!done.isDone) token.cancel()
    }

    override fun close(): Unit = token.close()
}

private class Completion(private val future: CompletableFuture<Outcome>) : Done {
    override fun done(outcome: Outcome) {
        future.complete(outcome)
    }
}
