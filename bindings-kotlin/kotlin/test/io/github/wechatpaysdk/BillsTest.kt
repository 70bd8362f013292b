package io.github.wechatpaysdk

import io.github.wechatpaysdk.paytransactions.Amount
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.time.ZoneId

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BillsTest {
    private val client = Sandbox.client()
    private val today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()

    @BeforeEach
    fun orders() = runBlocking {
        Sandbox.calm()
        for (n in 1..3) {
            client.payTransactions.prepayNative("wx8888888888888888", "咖啡", "bill-$n", "https://shop.example/notify", Amount(n * 100L))
            Sandbox.control("POST", "pay", mapOf("out_trade_no" to "bill-$n"))
        }
    }

    @AfterAll
    fun close() = client.close()

    @Test
    fun `a trade bill is read row by row`() = runBlocking {
        client.bills.trade(today).use { bill ->
            assertNull(bill.summary)
            val rows = bill.rows().toList()
            assertEquals(setOf("bill-1" to 100L, "bill-2" to 200L, "bill-3" to 300L), rows.map { it.outTradeNo to it.total }.toSet())
            assertTrue(rows.all { it.tradeTime.startsWith(today) && it.tradeTime.endsWith("+08:00") }, rows.first().tradeTime)
            assertEquals(3, bill.summary!!["trade_count"].longOrNull())
        }
    }

    @Test
    fun `in Java it is an Iterable`() {
        client.calls.bill(BillKind.TRADE, mapOf("bill_date" to today)).execute().use { bill ->
            assertEquals(600, bill.sumOf { it.number("total")!! })
            assertNotNull(bill.summary)
        }
        client.calls.tradeBill(today).execute().use { assertEquals(3, it.count()) }
    }

    @Test
    fun `it is saved as CSV, and a file of before is read`(@TempDir folder: Path) = runBlocking<Unit> {
        val file = folder.resolve("bill.csv")
        client.bills.saveCsv(BillKind.TRADE, mapOf("bill_date" to today), file)
        val header = Files.readAllLines(file).first()
        assertTrue("out_trade_no" in header && "total" in header, header)

        val answer = client.bill.getTradeBill(billDate = today)
        val bytes = client.download(answer.downloadUrl, answer.hashType, answer.hashValue)
        client.bills.read(BillKind.TRADE, bytes).use { assertEquals(3, it.rows().toList().size) }
    }

    @Test
    fun `it is compared with one's own books`() = runBlocking {
        val books =
            listOf(
                LocalOrder.payment("bill-1", 100, "SUCCESS"),
                LocalOrder.payment("bill-2", 201),
                LocalOrder.payment("bill-4", 400),
            )
        client.bills.reconcile(mapOf("bill_date" to today), books).use { comparison ->
            val differences = comparison.differences().toList().associateBy { it.number }
            assertEquals(setOf("bill-2", "bill-3", "bill-4"), differences.keys)
            val amount = differences.getValue("bill-2")
            assertEquals(Triple("amount", 201L, 200L), Triple(amount.difference, amount.local!!.amount, amount.bill!!.amount))
            assertEquals("missing_locally", differences.getValue("bill-3").difference)
            assertEquals("missing_in_bill", differences.getValue("bill-4").difference)
            assertEquals(1, comparison.summary!!["matched"].longOrNull())
        }
    }

    @Test
    fun `closing ends it, and what is wrong about it is told`() = runBlocking<Unit> {
        client.bills.trade(today).use { it.rows().first() }
        assertThrows<InvalidRequest> { runBlocking { client.bills.open("no_such_kind", emptyMap<String, Any>()) } }
    }
}
