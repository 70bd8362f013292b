// Generated from api/recharge.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Recharges of merchants' accounts (商家充值). */
export interface RechargeService {
  /**
   * Top up the account by bank transfer (申请银行转账充值).
   *
   * The answer says where to transfer the money to: exactly `recharge_amount`. Then query it.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012585425
   */
  createBankTransferRecharge(args: CreateBankTransferRechargeRequest, options?: sdk.CallOptions): sdk.Call<CreateBankTransferRechargeResponse>
  /**
   * Query a recharge by bank transfer (查询银行转账充值结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012585430
   */
  getBankTransferRecharge(args: GetBankTransferRechargeArguments, options?: sdk.CallOptions): sdk.Call<GetBankTransferRechargeResponse>
}

/** Arguments of `getBankTransferRecharge`. */
export interface GetBankTransferRechargeArguments {
  /** 商户充值单号. The merchant's own number of the recharge. */
  out_recharge_no: string
}

export interface Amount {
  /** 总金额. In fen. */
  amount?: number | undefined
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface BankTransfer {
  /** 转入的银行流水单号. The bank's number of the transfer. */
  bill_no?: string
  /** 银行卡号后四位. The last four digits of the payer's account. */
  bank_card_tail?: string
  /** 开户银行名称. */
  bank_name?: string
  /** 转账充值附言. The payer's words to the bank. */
  memo?: string
  /** 银行转账退回原因. Why the money was sent back. */
  return_reason?: string
  /** 银行转账退回时间. RFC 3339. */
  return_time?: string
}

export interface CreateBankTransferRechargeRequest {
  /** 商户充值单号. The merchant's own number of the recharge. */
  out_recharge_no: string
  /** 充值入账账户. The account that is topped up: `BASIC` the balance of sales, `OPERATION` running costs, `FEES` fees. */
  account_type: AccountType
  /** 充值金额. */
  recharge_amount: Amount
  /** 充值场景. */
  recharge_scene: CreateBankTransferRechargeRequestRechargeScene
}

export interface CreateBankTransferRechargeResponse {
  /** 商户充值单号. The merchant's own number of the recharge. */
  out_recharge_no: string
  /** 微信支付充值单号. WeChat Pay's number of the recharge. */
  recharge_id: string
  /** 银行账户. The account to transfer the money to. */
  transfer_in_account: TransferInAccount
}

export interface GetBankTransferRechargeResponse {
  /** 充值商户号. */
  mchid: string
  /** 商户充值单号. The merchant's own number of the recharge. */
  out_recharge_no: string
  /** 微信支付充值单号. WeChat Pay's number of the recharge. */
  recharge_id: string
  /** 充值入账账户. The account that is topped up: `BASIC` the balance of sales, `OPERATION` running costs, `FEES` fees. */
  account_type: AccountType
  /** 充值金额. */
  recharge_amount: Amount
  /** 充值场景. */
  recharge_scene: GetBankTransferRechargeResponseRechargeScene
  /** 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money. */
  recharge_state: RechargeState
  /** 受理充值时间. RFC 3339. */
  accept_time?: string
  /** 转账充值的付款信息. */
  bank_transfer_info?: BankTransfer
  /** 关闭充值时间. RFC 3339. */
  close_time?: string
  /** 充值状态描述. What there is to say of the state, in Chinese. */
  recharge_state_desc?: string
  /** 充值成功时间. RFC 3339. */
  success_time?: string
}

export interface TransferInAccount {
  /** 银行账号. */
  bank_account_no?: string
  /** 银行账户名称. */
  bank_account_name?: string
  /** 开户银行省市编码. The code of the bank's district. */
  bank_address_code?: string
  /** 开户银行行号. The bank's code for interbank payments. */
  bank_code?: string
  /** 开户银行名称. */
  bank_name?: string
}

/** 充值入账账户 */
export type AccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 充值场景 */
export type CreateBankTransferRechargeRequestRechargeScene =
  | 'NORMAL_BANK_TRANSFER'
  | (string & {})

/** 充值场景 */
export type GetBankTransferRechargeResponseRechargeScene =
  | 'ECOMMERCE_BANK_TRANSFER'
  | (string & {})

/** 充值状态 */
export type RechargeState =
  | 'SUCCESS'
  | 'RECHARGING'
  | 'CLOSED'
  | (string & {})
