package io.github.wechatpaysdk

import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.io.ByteArrayInputStream
import java.security.KeyFactory
import java.security.Signature
import java.security.cert.CertificateFactory
import java.security.spec.PKCS8EncodedKeySpec
import java.util.Base64
import java.util.concurrent.CompletableFuture
import javax.crypto.Cipher
import kotlin.time.Duration.Companion.milliseconds

private const val OAEP = "RSA/ECB/OAEPWithSHA-1AndMGF1Padding"

/** A private key that this library never sees. */
class SignerTest {
    private object Vault : RemoteSigner {
        private val key =
            KeyFactory.getInstance("RSA").generatePrivate(
                PKCS8EncodedKeySpec(
                    Base64.getMimeDecoder().decode(
                        Sandbox.setting("private_key").lines().filter {
                            "-----" !in it
                        }.joinToString(""),
                    ),
                ),
            )

        override suspend fun sign(message: ByteArray): ByteArray = Signature.getInstance("SHA256withRSA").run {
            initSign(key)
            update(message)
            sign()
        }

        override suspend fun decrypt(ciphertext: ByteArray): ByteArray = Cipher.getInstance(OAEP).run {
            init(Cipher.DECRYPT_MODE, key)
            doFinal(ciphertext)
        }
    }

    @BeforeEach
    fun calm() = Sandbox.calm()

    @Test
    fun `signs calls and pay parameters, and decrypts`() = runBlocking<Unit> {
        client(Vault).use { client ->
            client.payGift.getActivity(activityId = "10028001")
            assertTrue(
                client.payParams.jsapi("wx8888888888888888", "wx201410272009395522657a690389285100").getValue("paySign").isNotEmpty(),
            )
            assertEquals("张三", client.decrypt(sealed("张三")))
        }
    }

    @Test
    fun `may be Java's`() = runBlocking<Unit> {
        val signer = FutureSigner { message -> CompletableFuture.supplyAsync { runBlocking { Vault.sign(message) } } }
        keyless().signer(signer).build().use { client ->
            client.calls.payGift.getActivity("10028001").execute()
            assertThrows<DecryptError> { runBlocking { client.decrypt(sealed("张三")) } }
        }
    }

    @Test
    fun `that fails is a TransportError, and nothing is sent`() {
        val failures = listOf<Throwable>(IllegalStateException("the vault is closed"), NotImplementedError("the vault is closed"))
        for (failure in failures) {
            val error = refused { throw failure }
            assertTrue("the vault is closed" in error.message!!, error.message)
        }
        assertEquals(emptyList<Any>(), Sandbox.records())
    }

    @Test
    fun `that gives no signature is a TransportError`() {
        refused { ByteArray(0) }
        refused { ByteArray(3) }
        assertEquals(emptyList<Any>(), Sandbox.records())
    }

    @Test
    fun `that never answers is given up at the deadline`() {
        refused(CallOptions(timeout = 300.milliseconds)) { awaitCancellation() }
    }

    @Test
    fun `needs the serial of its certificate`() {
        val error = assertThrows<ConfigError> { keyless().serialNo("").signer(Vault).build() }
        assertEquals("serialNo", error.setting)
    }

    private fun refused(options: CallOptions? = null, sign: suspend () -> ByteArray): TransportError = client { sign() }.use { client ->
        val error = assertThrows<TransportError> { runBlocking { client.payGift.getActivity(activityId = "10028001", options = options) } }
        assertEquals("sign", error.phase)
        assertFalse(error.mayHaveArrived)
        error
    }

    private fun client(signer: RemoteSigner) = Client(
        mchid = Sandbox.setting("mchid"),
        serialNo = Sandbox.setting("serial_no"),
        privateKey = null as String?,
        platformPublicKeyId = Sandbox.setting("platform_public_key_id"),
        platformPublicKey = Sandbox.setting("platform_public_key"),
        apiV3Key = Sandbox.setting("api_v3_key"),
        baseUrl = Sandbox.setting("base_url"),
        signer = signer,
    )

    private fun keyless() = Client
        .builder()
        .mchid(Sandbox.setting("mchid"))
        .serialNo(Sandbox.setting("serial_no"))
        .platformPublicKey(Sandbox.setting("platform_public_key_id"), Sandbox.setting("platform_public_key"))
        .apiV3Key(Sandbox.setting("api_v3_key"))
        .baseUrl(Sandbox.setting("base_url"))

    private fun sealed(text: String): String {
        val certificate =
            CertificateFactory.getInstance("X.509").generateCertificate(ByteArrayInputStream(Sandbox.merchantCertificate.toByteArray()))
        return Cipher.getInstance(OAEP).run {
            init(Cipher.ENCRYPT_MODE, certificate.publicKey)
            Base64.getEncoder().encodeToString(doFinal(text.toByteArray()))
        }
    }
}
