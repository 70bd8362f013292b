package io.github.wechatpaysdk

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import java.nio.file.Path

/**
 * `client.bills`: applied for, downloaded, verified and read, row by row, whatever their size.
 *
 * ```
 * client.bills.trade("2026-11-20").use { bill ->
 *     bill.rows().collect { println("${it.tradeTime} ${it.outTradeNo} ${it.total}") }
 *     println(bill.summary)
 * }
 * ```
 */
public class Bills internal constructor(private val calls: Calls) {
    /**
     * Payments and refunds of a day: `2026-11-20`.
     *
     * @throws ApiError `NO_STATEMENT_EXIST`: there were none.
     */
    public suspend fun trade(
        billDate: String,
        billType: String? = null,
        subMchid: String? = null,
        options: CallOptions? = null,
    ): Bill<TradeRow> = calls.tradeBill(billDate, billType, subMchid).await(options)

    /** What came into an account on a day and left it. */
    public suspend fun fundFlow(billDate: String, accountType: String? = null, options: CallOptions? = null): Bill<FundFlowRow> =
        calls.fundFlowBill(billDate, accountType).await(options)

    /** See [Calls.bill]. */
    public suspend fun open(kind: String, arguments: Map<String, *>, options: CallOptions? = null): Bill<BillRow> =
        calls.bill(kind, arguments).await(options)

    /** See [Calls.billFile]. */
    public suspend fun read(kind: String, bytes: ByteArray): Bill<BillRow> = calls.billFile(kind, bytes).await()

    /** Saves a bill as CSV with English names of columns, amounts in fen and times as RFC 3339; see [Calls.billCsv]. */
    public suspend fun saveCsv(kind: String, arguments: Map<String, *>, path: Path, options: CallOptions? = null): Unit =
        calls.billCsv(kind, arguments).await(options).use { it.saveTo(path) }

    /** See [Calls.reconcile]. */
    public suspend fun reconcile(arguments: Map<String, *>, local: Iterable<LocalOrder>, options: CallOptions? = null): Reconciliation =
        calls.reconcile(arguments, local).await(options)
}

/** The kinds of bills that are known. */
public object BillKind {
    public const val TRADE: String = "trade"
    public const val FUND_FLOW: String = "fund_flow"
    public const val SUB_MERCHANT_FUND_FLOW: String = "sub_merchant_fund_flow"
    public const val ALL_SUB_MERCHANTS_FUND_FLOW: String = "all_sub_merchants_fund_flow"
    public const val PROFIT_SHARING: String = "profit_sharing"
    public const val WITHDRAWAL: String = "withdrawal"
}

/** Lines of the engine, the last of which is a summary. Each is fetched when it is asked for, and only once. */
public abstract class Lines<out T> internal constructor(private val file: FileStream, private val read: (JsonObject) -> T?) :
    Iterable<T>,
    AutoCloseable {
    /** The last line, when all before it were read; the bill was its digest's then. */
    @Volatile
    public var summary: JsonObject? = null
        private set

    internal fun flow(): Flow<T> = flow {
        val lines = Cut()
        file.chunks().collect { chunk -> lines.of(chunk).forEach { line -> parse(line)?.let { emit(it) } } }
    }

    /** What was not read yet. Iterating waits, and throws the errors of this library. */
    override fun iterator(): Iterator<T> = iterator {
        val lines = Cut()
        val input = file.inputStream()
        val chunk = ByteArray(CHUNK)
        while (true) {
            val count = input.read(chunk)
            if (count < 0) break
            for (line in lines.of(chunk.copyOf(count))) parse(line)?.let { yield(it) }
        }
    }

    /** Ends the download. */
    override fun close(): Unit = file.close()

    private fun parse(line: String): T? {
        val json = Json.parseToJsonElement(line).tree()
        json["summary"].treeOrNull()?.let { summary = it }
        return read(json)
    }

    /** Chunks into lines. */
    private class Cut {
        private var rest = ByteArray(0)

        fun of(chunk: ByteArray): List<String> {
            val bytes = rest + chunk
            val end = bytes.lastIndexOf('\n'.code.toByte()) + 1
            rest = bytes.copyOfRange(end, bytes.size)
            return bytes.decodeToString(0, end).split('\n').filter { it.isNotEmpty() }
        }
    }

    private companion object {
        const val CHUNK = 256 shl 10
    }
}

/** A bill, row by row: [rows], or as an [Iterable]. Its totals are in [summary]. */
public class Bill<out R : BillRow> internal constructor(file: FileStream, row: (JsonObject) -> R) :
    Lines<R>(file, { line -> line["row"].treeOrNull()?.let(row) }) {
    /** What was not read yet. What is not the announced file ends with a [SignatureError] before its last row. */
    public fun rows(): Flow<R> = flow()
}

/** The orders that a bill and the merchant's own books do not agree upon: [differences], or as an [Iterable]; counts in [summary]. */
public class Reconciliation internal constructor(file: FileStream) :
    Lines<Difference>(file, { line -> line.takeIf { "difference" in it }?.let(::Difference) }) {
    /** What was not read yet. */
    public fun differences(): Flow<Difference> = flow()
}
