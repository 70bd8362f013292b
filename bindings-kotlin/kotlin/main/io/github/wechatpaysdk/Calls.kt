package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonObject
import java.nio.file.Path

/**
 * All that a client can do, as [Call]s: for Java, and wherever a thread is to wait.
 *
 * ```java
 * var stopped = client.calls().payGift().terminateActivity("10028001").execute();
 * ```
 */
public class Calls internal constructor(private val core: Core) : ProductCalls(core) {
    /** Any operation by its id, with its arguments by the names of the interface: text, numbers, lists, maps, models or JSON. */
    @JvmOverloads
    public fun call(operation: String, arguments: Map<String, *> = emptyMap<String, Any>(), file: ByteArray? = null): Call<Response> =
        call(operation, arguments, file?.let(::FileInput))

    /** The same with the file at this path, which is sent without being held in memory. */
    public fun call(operation: String, arguments: Map<String, *>, file: Path): Call<Response> = call(operation, arguments, FileInput(file))

    private fun call(operation: String, arguments: Map<String, *>, file: FileInput?): Call<Response> =
        Call(core, operation, arguments.toJson().tree(), file) { meta, outcome -> Response(meta, outcome.body) }

    /** Any path, also one that the contract does not know. */
    @JvmOverloads
    public fun request(
        method: String,
        path: String,
        query: Map<String, *>? = null,
        body: Any? = null,
        headers: Map<String, *>? = null,
    ): Call<Response> {
        val input = Fields().put("method", method).put("path", path).put("query", query).put("body", body)
        return sdk("request", input.put("headers", headers?.let(::headersJson))) { meta, answer -> Response(meta, answer) }
    }

    /**
     * Verifies and decrypts a notification.
     *
     * @param headers All headers of the request; a value is a text or a collection of texts.
     * @param body The raw body, never one that was parsed: its bytes are signed.
     * @throws SignatureError It is not provably WeChat Pay's; answer with status 401.
     * @throws DecryptError The APIv3 key is another one.
     */
    public fun parseNotification(headers: Map<String, *>, body: ByteArray): Call<Event> {
        val input = Fields().put("headers", headersJson(headers)).put("refresh", true)
        return sdk("parse_notification", input, body) { meta, resource ->
            eventOf(meta, resource.decodeToString().parsed())
        }
    }

    /** Encrypts a sensitive value for WeChat Pay: the operations do that themselves, [request] does not. */
    public fun encrypt(text: String): Call<Encrypted> = sdk("encrypt", Fields().put("text", text)) { _, body ->
        val json = body.decodeToString().parsed()
        Encrypted(json["text"].text(), json["serial"].text())
    }

    /** Decrypts a sensitive value that WeChat Pay sent. */
    public fun decrypt(text: String): Call<String> =
        sdk("decrypt", Fields().put("text", text)) { _, body -> body.decodeToString().parsed()["text"].text() }

    /**
     * Downloads a file by the address that an operation answered with, such as a bill, into memory, and checks its digest where one
     * is given.
     *
     * @param hashType `SHA1`, as the answer has it.
     * @param isGzip The file was asked for with `tar_type=GZIP`: it is unpacked.
     */
    @JvmOverloads
    public fun download(url: String, hashType: String? = null, hashValue: String? = null, isGzip: Boolean = false): Call<ByteArray> {
        val input = Fields().put("url", url).put("hash_type", hashType).put("hash_value", hashValue).put("gzip", isGzip)
        return sdk("download", input) { _, body -> body }
    }

    /**
     * The same for a file of any size, chunk by chunk. [CallOptions.timeout] limits the whole then; without it each chunk has the
     * client's `readTimeout`.
     */
    @JvmOverloads
    public fun downloadStream(
        url: String,
        hashType: String? = null,
        hashValue: String? = null,
        isGzip: Boolean = false,
    ): Call<FileStream> {
        val input = Fields().put("url", url).put("hash_type", hashType).put("hash_value", hashValue).put("gzip", isGzip)
        return Call(core, "sdk.download", input.json, isOperation = false, isStream = true) { meta, outcome ->
            FileStream(outcome.file!!, meta)
        }
    }

    /** Downloads the platform certificates now, and returns their serials. */
    public fun refreshCertificates(): Call<List<String>> =
        sdk("refresh_certificates", Fields()) { _, body -> body.decodeToString().parsed()["serials"].list { it.text() } }

    /** See [Client.replaceKeys]; of [keys], only what is set is replaced. */
    @JvmOverloads
    public fun replaceKeys(keys: ClientBuilder = ClientBuilder()): Call<Keys> =
        sdk("replace_keys", keys.fields()) { _, body -> Keys(body.decodeToString().parsed()) }

    /** How this machine's clock goes, by the gateway's. */
    public fun clock(): Call<Clock> = sdk("clock", Fields()) { _, body -> Clock(body.decodeToString().parsed()) }

    /**
     * Looks at the settings, and makes a harmless call. What is wrong stands in the report, and is never thrown.
     *
     * @param isOnline Calls the gateway (`POST /v3/security/echo`), too. [ClientBuilder.diagnose] needs no client.
     * @param notifyUrl Where the gateway is to send a notification about that call.
     */
    @JvmOverloads
    public fun doctor(isOnline: Boolean = true, notifyUrl: String? = null): Call<Diagnosis> =
        sdk("doctor", Fields().put("online", isOnline).put("notify_url", notifyUrl)) { _, body ->
            Diagnosis(body.decodeToString().parsed())
        }

    /** Payments and refunds of a day: `2026-11-20`. */
    @JvmOverloads
    public fun tradeBill(billDate: String, billType: String? = null, subMchid: String? = null): Call<Bill<TradeRow>> {
        val arguments = Fields().put("bill_date", billDate).put("bill_type", billType).put("sub_mchid", subMchid)
        return lines("bill", billInput(BillKind.TRADE, arguments)) { Bill(it, ::TradeRow) }
    }

    /** What came into an account on a day and left it. */
    @JvmOverloads
    public fun fundFlowBill(billDate: String, accountType: String? = null): Call<Bill<FundFlowRow>> {
        val arguments = Fields().put("bill_date", billDate).put("account_type", accountType)
        return lines("bill", billInput(BillKind.FUND_FLOW, arguments)) { Bill(it, ::FundFlowRow) }
    }

    /** Any [BillKind], with the arguments of its operation. */
    public fun bill(kind: String, arguments: Map<String, *>): Call<Bill<BillRow>> =
        lines("bill", billInput(kind, arguments)) { Bill(it, ::BillRow) }

    /** The same as a file of CSV with English names of columns, amounts in fen and times as RFC 3339. */
    public fun billCsv(kind: String, arguments: Map<String, *>): Call<FileStream> =
        lines("bill", billInput(kind, arguments).put("format", "csv")) { it }

    /** A bill that was downloaded before, compressed or not. There is nothing to verify it with. */
    public fun billFile(kind: String, bytes: ByteArray): Call<Bill<BillRow>> =
        lines("bill_file", Fields().put("kind", kind), bytes) { Bill(it, ::BillRow) }

    /** Compares the trade bill of a day (with the arguments of `bill.get_trade_bill`) with the orders and refunds of one's own books. */
    public fun reconcile(arguments: Map<String, *>, local: Iterable<LocalOrder>): Call<Reconciliation> {
        val books = local.joinToString("\n") { it.json.toString() }.encodeToByteArray()
        return lines("reconcile", Fields().put("arguments", arguments), books) { Reconciliation(it) }
    }

    private fun billInput(kind: String, arguments: Any): Fields =
        Fields().put("kind", kind).put("arguments", if (arguments is Fields) arguments.json else arguments)

    /** What always answers with a stream. */
    private fun <T> lines(name: String, input: Fields, attachment: ByteArray? = null, read: (FileStream) -> T): Call<T> =
        Call(core, "sdk.$name", input.json, attachment?.let(::FileInput), isOperation = false) { meta, outcome ->
            read(FileStream(outcome.file!!, meta))
        }

    internal fun <T> sdk(name: String, input: Fields, attachment: ByteArray? = null, read: (JsonObject, ByteArray) -> T): Call<T> =
        Call(core, "sdk.$name", input.json, attachment?.let(::FileInput), isOperation = false) { meta, outcome -> read(meta, outcome.body) }
}

/** A value that only WeChat Pay can read. */
public class Encrypted internal constructor(
    /** Base64. */
    public val text: String,
    /** The key it is for: the `Wechatpay-Serial` header of the request that carries it. */
    public val serial: String,
)
