@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.deliveryplan.PlanUpdate

suspend fun delivery_plan_create_plan(client: Client) {
    val answer = client.deliveryPlan.createPlan(
        outRequestNo = "20261121-0001",
        brandId = "10028001",
        productCouponId = "10028001",
        reuseCouponConfig = true,
    )
}

suspend fun delivery_plan_list_plans(client: Client) {
    client.deliveryPlan.listPlansPaginated(brandId = "10028001").collect { println(it) }
}

suspend fun delivery_plan_update_plan(client: Client) {
    val answer = client.deliveryPlan.updatePlan(
        planId = "10028001",
        outRequestNo = "20261121-0001",
        modifyContent = PlanUpdate(planName = "…"),
    )
}

suspend fun delivery_plan_terminate_plan(client: Client) {
    client.deliveryPlan.terminatePlan(planId = "10028001")
}

suspend fun delivery_plan_set_notify_url(client: Client) {
    val answer = client.deliveryPlan.setNotifyUrl(
        notifyUrl = "https://shop.example/wechatpay/notify",
    )
}
