package io.github.wechatpaysdk

import io.github.wechatpaysdk.cashcoupon.CouponUseResource
import io.github.wechatpaysdk.certificates.DownloadCertificatesResponse
import io.github.wechatpaysdk.paytransactions.Amount
import io.github.wechatpaysdk.paytransactions.TransactionAmount
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test

class ModelTest {
    @Test
    fun `equal when their JSON is`() {
        assertEquals(Amount(total = 100, currency = "CNY"), Amount("""{"currency":"CNY","total":100}""".parsed()))
        assertNotEquals(Amount(total = 100), Amount(total = 101))
    }

    @Test
    fun `a copy differs in one field`() {
        val amount = Amount(total = 100)
        assertEquals("""{"total":100,"currency":"CNY"}""", amount.withCurrency("CNY").json.toString())
        assertEquals(amount, amount.withCurrency("CNY").withCurrency(null))
    }

    @Test
    fun `what is missing or something else reads as nothing`() {
        val resource = CouponUseResource("""{"coupon_id":7,"stock_id":null,"consume_information":[]}""".parsed())
        assertEquals("7", resource.couponId)
        assertEquals("", resource.stockId)
        assertEquals("", resource.consumeInformation?.transactionId ?: "")
        assertNull(TransactionAmount("""{"total":"many"}""".parsed()).total)
    }

    @Test
    fun `unknown fields are kept`() {
        assertEquals("new", Amount("""{"total":1,"later":"new"}""".parsed()).json["later"].text())
    }

    @Test
    fun `lists are typed`() {
        val certificates = DownloadCertificatesResponse("""{"data":[{"serial_no":"A"},{"serial_no":"B"}]}""".parsed())
        assertEquals(listOf("A", "B"), certificates.data.map { it.serialNo })
    }

    @Test
    fun `a single object in place of a list is a list of it`() {
        assertEquals(listOf("A"), DownloadCertificatesResponse("""{"data":{"serial_no":"A"}}""".parsed()).data.map { it.serialNo })
        for (other in listOf("\"A\"", "1", "null")) {
            assertEquals(emptyList<Any>(), DownloadCertificatesResponse("""{"data":$other}""".parsed()).data)
        }
    }

    @Test
    fun `a sensitive value is not printed`() {
        class Person : Model("""{"name":"张三","age":7,"address":{"city":"深圳"}}""".parsed()) {
            override fun isSensitive(name: String) = name == "name"
        }
        assertEquals("Person(name=***, age=7, address={…})", Person().toString())
    }
}
