// Generated from api/recharge.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.recharge

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Recharges of merchants' accounts (商家充值). */
public class RechargeService internal constructor(core: Core) {
    private val calls = RechargeCalls(core)

    /**
     * Top up the account by bank transfer (申请银行转账充值).
     *
     * The answer says where to transfer the money to: exactly `recharge_amount`. Then query it.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
     *
     * @param outRechargeNo 商户充值单号. The merchant's own number of the recharge.
     * @param accountType 充值入账账户. The account that is topped up: `BASIC` the balance of sales, `OPERATION` running costs, `FEES` fees. See [AccountType].
     * @param rechargeAmount 充值金额.
     * @param rechargeScene 充值场景. See [CreateBankTransferRechargeRequestRechargeScene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBankTransferRecharge(outRechargeNo: String, accountType: String, rechargeAmount: Amount, rechargeScene: String, options: CallOptions? = null): CreateBankTransferRechargeResponse =
        calls.createBankTransferRecharge(CreateBankTransferRechargeRequest(outRechargeNo = outRechargeNo, accountType = accountType, rechargeAmount = rechargeAmount, rechargeScene = rechargeScene)).await(options)

    /**
     * Query a recharge by bank transfer (查询银行转账充值结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012585430)
     *
     * @param outRechargeNo 商户充值单号. The merchant's own number of the recharge.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBankTransferRecharge(outRechargeNo: String, options: CallOptions? = null): GetBankTransferRechargeResponse =
        calls.getBankTransferRecharge(outRechargeNo).await(options)
}
