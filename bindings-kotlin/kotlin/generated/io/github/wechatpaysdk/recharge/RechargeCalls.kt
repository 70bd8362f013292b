// Generated from api/recharge.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.recharge

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Recharges of merchants' accounts (商家充值), as [Call]s to execute or to wait for. */
public class RechargeCalls internal constructor(private val core: Core) {

    /** See [RechargeService.createBankTransferRecharge]. */
    public fun createBankTransferRecharge(request: CreateBankTransferRechargeRequest): Call<CreateBankTransferRechargeResponse> =
        core.call("recharge.create_bank_transfer_recharge", Fields().putAll(request)) { CreateBankTransferRechargeResponse(it.json) }

    /** See [RechargeService.getBankTransferRecharge]. */
    public fun getBankTransferRecharge(outRechargeNo: String): Call<GetBankTransferRechargeResponse> =
        core.call("recharge.get_bank_transfer_recharge", Fields().put("out_recharge_no", outRechargeNo)) { GetBankTransferRechargeResponse(it.json) }
}
