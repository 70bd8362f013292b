package io.github.wechatpaysdk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wechatpaysdk.cashcoupon.CouponUseResource;
import io.github.wechatpaysdk.paygift.Activity;
import io.github.wechatpaysdk.paytransactions.Amount;
import io.github.wechatpaysdk.paytransactions.PrepayJsapiPayer;
import io.github.wechatpaysdk.paytransactions.PrepayJsapiRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaTest {
    private Client client;

    @BeforeEach
    void open() {
        Sandbox.calm();
        client = Sandbox.builder().timeout(Duration.ofSeconds(10)).maxAttempts(1).build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void blocks() {
        var stopped = client.calls().payGift().terminateActivity("10028001").execute();
        assertFalse(stopped.getTerminateTime().isEmpty());
    }

    @Test
    void sendsRequestObjects() {
        var request =
                new PrepayJsapiRequest(
                                "wx8888888888888888",
                                "Coffee",
                                "20261121-0001",
                                "https://shop.example/wechatpay/notify",
                                new Amount(100).withCurrency("CNY"),
                                new PrepayJsapiPayer("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"))
                        .withAttach("table 7");
        var order = client.calls().payTransactions().prepayJsapi(request).execute();
        var cashier = client.payParams().jsapi("wx8888888888888888", order.getPrepayId());
        assertEquals("prepay_id=" + order.getPrepayId(), cashier.get("package"));
    }

    @Test
    void readsAndSavesFiles(@TempDir Path folder) throws Exception {
        var file = folder.resolve("image.png");
        client.calls().complaints().downloadImageStream("1").execute().saveTo(file);
        try (var image = client.calls().complaints().downloadImageStream("1").execute().inputStream()) {
            assertArrayEquals(Files.readAllBytes(file), image.readAllBytes());
        }
        client.calls().complaints().uploadImage(file).execute();
    }

    @Test
    void waitsWithFutures() throws Exception {
        CompletableFuture<String> time =
                client.calls().payGift().terminateActivity("10028001").future().thenApply(stopped -> stopped.getTerminateTime());
        assertFalse(time.get().isEmpty());
    }

    @Test
    void futuresFailWithTheErrorItself() {
        Sandbox.calm();
        var future = client.calls().call("pay_gift.no_such_thing").future();
        var failure = assertThrows(ExecutionException.class, future::get);
        assertInstanceOf(InvalidRequest.class, failure.getCause());
    }

    @Test
    void cancelledFuturesCancelTheCall() {
        Sandbox.fault("slow");
        var future = client.calls().payGift().getActivity("10028001").future();
        assertTrue(future.cancel(true));
        assertTrue(future.isCancelled());
    }

    @Test
    void interruptsCancelTheCall() {
        Sandbox.fault("slow");
        Thread.currentThread().interrupt();
        assertThrows(Cancelled.class, () -> client.calls().payGift().getActivity("10028001").execute());
        assertTrue(Thread.interrupted());
    }

    @Test
    void iteratesOverPages() {
        int count = 0;
        for (Activity ignored : client.calls().payGift().listActivitiesPaginated(0L, 2L)) {
            count++;
        }
        assertTrue(count > 0, count + " activities");
    }

    @Test
    void hasOptionsForOneCall() {
        var call = client.calls().call("pay_gift.get_activity", Map.of("activity_id", "10028001"));
        assertEquals(200, call.with(CallOptions.timeout(Duration.ofSeconds(5))).execute().getStatus());
    }

    @Test
    void parsesNotifications() {
        var sent = Sandbox.notification("COUPON.USE");
        var event = client.calls().parseNotification(sent.getHeaders(), sent.getBody()).execute();
        assertInstanceOf(CouponUseResource.class, event.getResource());
        assertEquals(204, event.acknowledge().getStatus());
    }

    @Test
    void dealsWithNotifications() {
        var handed = new ArrayList<String>();
        var handler = NotificationHandler.of(client, event -> handed.add(event.getEventType()));
        var sent = Sandbox.notification("COUPON.USE");
        assertEquals(204, handler.handle(sent.getHeaders(), sent.getBody()).getStatus());
        assertEquals(204, handler.handle(sent.getHeaders(), sent.getBody()).getStatus());
        assertEquals(List.of("COUPON.USE"), handed);
    }

    @Test
    void namesTheSettingThatCannotWork() {
        var error = assertThrows(ConfigError.class, () -> Client.builder().mchid("1900000001").build());
        assertFalse(error.getSetting().isEmpty());
    }
}
