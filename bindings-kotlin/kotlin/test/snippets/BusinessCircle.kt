@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun business_circle_notify_parking(client: Client) {
    client.businessCircle.notifyParking(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        brandid = 1,
        plateNumber = "…",
        state = "IN",
        time = "2026-11-21T08:00:00+08:00",
    )
}

suspend fun business_circle_notify_points(client: Client) {
    client.businessCircle.notifyPoints(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        transactionId = "4200000000202611210000000001",
        earnPoints = true,
        increasedPoints = 1,
        pointsUpdateTime = "2026-11-21T08:00:00+08:00",
    )
}

suspend fun business_circle_get_user_authorization(client: Client) {
    val answer = client.businessCircle.getUserAuthorization(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
    )
}

suspend fun business_circle_get_points_commit_status(client: Client) {
    val answer = client.businessCircle.getPointsCommitStatus(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        brandid = 1,
    )
}
