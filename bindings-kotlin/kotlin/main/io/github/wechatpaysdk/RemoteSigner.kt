package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.SignReply
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import java.util.concurrent.CompletableFuture
import io.github.wechatpaysdk.ffi.RemoteSigner as EngineSigner

/**
 * Holds the merchant's private key somewhere else: in an HSM or a KMS. [ClientBuilder.signer] takes it in place of the key.
 *
 * It is asked once for each attempt of a call, on `Dispatchers.IO`, where it may block. What it throws, and a signature that does not come
 * until the call's timeout, is a [TransportError] with phase `sign`; nothing was sent then.
 */
public fun interface RemoteSigner {
    /** SHA256withRSA (PKCS #1 v1.5) over [message]: 256 bytes for a key of 2048 bits. */
    public suspend fun sign(message: ByteArray): ByteArray

    /** RSAES-OAEP with SHA-1, for the sensitive fields of answers; without it those are a [DecryptError]. */
    public suspend fun decrypt(ciphertext: ByteArray): ByteArray = throw UnsupportedOperationException("it does not decrypt")
}

/** [RemoteSigner] for Java. */
public fun interface FutureSigner {
    /** See [RemoteSigner.sign]. */
    public fun sign(message: ByteArray): CompletableFuture<ByteArray>

    /** See [RemoteSigner.decrypt]. */
    public fun decrypt(ciphertext: ByteArray): CompletableFuture<ByteArray> =
        CompletableFuture.failedFuture(UnsupportedOperationException("it does not decrypt"))
}

/** Of Java's in Kotlin's. */
internal class Awaited(private val signer: FutureSigner) : RemoteSigner {
    override suspend fun sign(message: ByteArray): ByteArray = signer.sign(message).await()

    override suspend fun decrypt(ciphertext: ByteArray): ByteArray = signer.decrypt(ciphertext).await()
}

/** As the engine asks it. */
internal class Signing(private val signer: RemoteSigner) : EngineSigner {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)

    override fun sign(message: ByteArray, reply: SignReply) = answer(reply) { signer.sign(message) }

    override fun decrypt(ciphertext: ByteArray, reply: SignReply) = answer(reply) { signer.decrypt(ciphertext) }

    private fun answer(reply: SignReply, work: suspend () -> ByteArray) {
        scope.launch {
            reply.use {
                try {
                    reply.done(work())
                } catch (failure: Throwable) {
                    reply.failed(failure.message ?: failure.javaClass.name)
                }
            }
        }
    }
}
