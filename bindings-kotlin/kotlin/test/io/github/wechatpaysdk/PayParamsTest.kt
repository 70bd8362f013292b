package io.github.wechatpaysdk

import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.assertThrows

private const val APPID = "wx8888888888888888"
private const val PREPAY_ID = "wx201410272009395522657a690389285100"

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PayParamsTest {
    private val client = Sandbox.builder().apiV2Key("0123456789abcdef0123456789abcdef").build()
    private val params = client.payParams

    @AfterAll
    fun close() = client.close()

    @Test
    fun `the cashier opens in pages, mini programs, apps, browsers and codes`() {
        for (signed in listOf(params.jsapi(APPID, PREPAY_ID), params.miniProgram(APPID, PREPAY_ID))) {
            assertEquals("prepay_id=$PREPAY_ID", signed["package"])
            assertTrue(signed.getValue("paySign").isNotEmpty())
        }
        assertEquals(PREPAY_ID, params.app(APPID, PREPAY_ID)["prepayid"])
        val h5 = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=1&package=2"
        assertTrue(params.h5(h5, "https://shop.example/done").startsWith("$h5&redirect_url=https%3A%2F%2F"))
        assertEquals("weixin://wxpay/bizpayurl?pr=1", params.native("weixin://wxpay/bizpayurl?pr=1"))
    }

    @Test
    fun `pages of transfers and service orders open`() {
        val transfer = params.merchantTransfer(APPID, "affffddafdfafddffda==")
        assertEquals(setOf("mchId", "appId", "package", "businessType", "query"), transfer.keys)
        assertEquals("wxpayScoreUse", params.payScoreConfirm("DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we").businessType)
        val detail = params.payScoreDetail("500001", "1234323JKHDFE1243252")
        assertEquals("wxpayScoreDetail", detail.businessType)
        assertTrue(detail.extraData.isNotEmpty() && detail.queryString.isNotEmpty())
        assertFalse(detail.queryString in detail.toString())
    }

    @Test
    fun `coupons are handed to mini programs and pages`() {
        val coupon = CouponToSend(stockId = "98065001", outRequestNo = "abc123")
        val sent = params.coupons(listOf(coupon))
        assertEquals(1, sent.sendCouponParams.size)
        assertTrue(sent.sign.isNotEmpty() && sent.sign !in sent.toString())
        assertTrue(params.couponH5("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", coupon).startsWith("https://"))
    }

    @Test
    fun `what needs the APIv2 key says so`() {
        Sandbox.client().use { client ->
            val error = assertThrows<ConfigError> { client.payParams.payScoreDetail("500001", "1") }
            assertEquals("apiV2Key", error.setting)
        }
    }

    @Test
    fun `what is not an address of the cashier is refused`() {
        assertThrows<InvalidRequest> { params.h5("http://shop.example") }
        assertThrows<InvalidRequest> { params.native("https://shop.example") }
    }
}
