// Generated from api/charity_transfer.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Donations (公益捐赠). */
export interface CharityTransferService {
  /**
   * Apply for a budget for donations (申请公益捐赠预算).
   *
   * An administrator of the sponsor confirms it at `confirm_url`; its money is locked then, and the notification `BUDGET.LOCKED` comes.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554763
   */
  createBudget(args: CreateBudgetRequest, options?: sdk.CallOptions): sdk.Call<Budget>
  /**
   * Query a budget (商户单号查询公益捐赠预算详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554788
   */
  getBudget(args: GetBudgetArguments, options?: sdk.CallOptions): sdk.Call<Budget>
  /**
   * Donate out of a budget (发起公益捐赠).
   *
   * The answer may be `ACCEPTED`: query the donation until it has come to its end. When the outcome is not known, repeat it with the same `out_transfer_no`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554841
   */
  createTransferBill(args: CreateTransferBillRequest, options?: sdk.CallOptions): sdk.Call<TransferBill>
  /**
   * Query a donation (商户单号查询公益捐赠详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554859
   */
  getTransferBill(args: GetTransferBillArguments, options?: sdk.CallOptions): sdk.Call<TransferBill>
  /**
   * Unlock what is left of a budget (解锁公益捐赠预算).
   *
   * What is left goes back to the sponsor, and the budget is finished.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554795
   */
  unlockBudget(args: UnlockBudgetArguments, options?: sdk.CallOptions): sdk.Call<UnlockBudgetResponse>
  /**
   * Apply for the electronic receipt of a budget (申请预算出资的电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209966
   */
  createBudgetElectronicReceipt(args: CreateBudgetElectronicReceiptArguments, options?: sdk.CallOptions): sdk.Call<BudgetElectronicReceipt>
  /**
   * Query the electronic receipt of a budget (查询预算出资的电子回单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209977
   */
  getBudgetElectronicReceipt(args: GetBudgetElectronicReceiptArguments, options?: sdk.CallOptions): sdk.Call<BudgetElectronicReceipt>
}

/** Arguments of `getBudget`. */
export interface GetBudgetArguments {
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
}

/** Arguments of `getTransferBill`. */
export interface GetTransferBillArguments {
  /** 商户公益捐赠单号. The partner's own number of the donation. */
  out_transfer_no: string
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
}

/** Arguments of `unlockBudget`. */
export interface UnlockBudgetArguments extends UnlockBudgetRequest {
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
}

/** Arguments of `createBudgetElectronicReceipt`. */
export interface CreateBudgetElectronicReceiptArguments extends CreateBudgetElectronicReceiptRequest {
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
}

/** Arguments of `getBudgetElectronicReceipt`. */
export interface GetBudgetElectronicReceiptArguments {
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 受理凭证. WeChat Pay's number of the application for the receipt. */
  accept_id: string
}

export interface Budget {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付预算单号. WeChat Pay's number of the budget. */
  budget_id: string
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
  /** 活动名称. */
  activity_name: string
  /** 活动说明. */
  activity_remark: string
  /** 预算总金额. In fen. */
  amount: number
  /** 关闭时间. RFC 3339. */
  closed_time?: string
  /** 确认出资页面地址. Where an administrator of the sponsor confirms the budget, which locks its money. */
  confirm_url?: string
  /** 完成时间. RFC 3339. */
  finished_time?: string
  /** 资金锁定时间. RFC 3339. */
  locked_time?: string
  /** 剩余预算金额. In fen. */
  remain_amount?: number
  /** 预算单状态. `PENDING`: the sponsor is to confirm; `LOCKED`: its money is locked and can be given; `FINISHED`: used up or unlocked; `CLOSED`: never confirmed. */
  state?: BudgetState
  /** 商户号超管微信号掩码. The Weixin ID of the sponsor's super administrator, masked. */
  super_admin_wxid_mask?: string
  /** 撤销说明. */
  unlock_remark?: string
}

export interface BudgetClosedResource {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付预算单号. WeChat Pay's number of the budget. */
  budget_id: string
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
  /** 活动名称. */
  activity_name: string
  /** 活动说明. */
  activity_remark: string
  /** 预算总金额. In fen. */
  amount: number
  /** 预算单状态. */
  state: BudgetClosedResourceState
  /** 关闭时间. */
  closed_time?: string
  /** 撤销说明. */
  unlock_remark?: string
}

export interface BudgetElectronicReceipt {
  /** 受理凭证. WeChat Pay's number of the application for the receipt. */
  accept_id: string
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
  /** 结束日期. */
  end_date: string
  /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
  receipt_state: ReceiptState
  /** 开始日期. */
  start_date: string
  /** 收款商户号. Only what this charity received; all when left out. */
  receiver_mchid?: string
  /** 电子回单下载地址. Set once the receipt is `FINISHED`. */
  download_url?: string
  /** 电子回单文件的hash方法. */
  hash_type?: HashType
  /** 电子回单文件的hash值. Of the file, after decompression. */
  hash_value?: string
}

export interface BudgetFinishedResource {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付预算单号. WeChat Pay's number of the budget. */
  budget_id: string
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
  /** 活动名称. */
  activity_name: string
  /** 活动说明. */
  activity_remark: string
  /** 预算总金额. In fen. */
  amount: number
  /** 预算单状态. */
  state: BudgetFinishedResourceState
  /** 完成时间. */
  finished_time?: string
  /** 撤销说明. */
  unlock_remark?: string
}

export interface BudgetLockedResource {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付预算单号. WeChat Pay's number of the budget. */
  budget_id: string
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
  /** 活动名称. */
  activity_name: string
  /** 活动说明. */
  activity_remark: string
  /** 预算总金额. In fen. */
  amount: number
  /** 预算单状态. */
  state: BudgetLockedResourceState
  /** 资金锁定时间. */
  locked_time?: string
}

export interface CreateBudgetElectronicReceiptRequest {
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
  /** 结束日期. */
  end_date: string
  /** 开始日期. */
  start_date: string
  /** 收款商户号. Only what this charity received; all when left out. */
  receiver_mchid?: string | undefined
}

export interface CreateBudgetRequest {
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
  /** 活动名称. */
  activity_name: string
  /** 活动说明. */
  activity_remark: string
  /** 预算总金额. In fen. */
  amount: number
  /** 出资企业主体名称. The name of the legal entity that gives. */
  sponsor_subject_name: string
  /** 回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
}

export interface CreateTransferBillRequest {
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 商户公益捐赠单号. The partner's own number of the donation. */
  out_transfer_no: string
  /** 收款商户号. The charity that receives it. */
  receive_mchid: string
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
  /** 捐赠金额. In fen, at most what is left of the budget. */
  amount: number
  /** 捐赠备注. The payee sees it. */
  transfer_remark: string
  /** 关联的交易单号. The payment that gave rise to the donation. */
  transaction_info?: RelatedTransaction | undefined
}

export interface RelatedTransaction {
  /** 订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 订单类型. */
  transaction_type: TransactionType
}

export interface TransferBill {
  /** 捐赠单创建时间. RFC 3339. */
  create_time: string
  /** 微信支付预算单号. WeChat Pay's number of the budget. */
  budget_id: string
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 商户公益捐赠单号. The partner's own number of the donation. */
  out_transfer_no: string
  /** 收款商户号. The charity that receives it. */
  receive_mchid: string
  /** 微信支付公益捐赠单号. WeChat Pay's number of the donation. */
  transfer_id: string
  /** 捐赠金额. In fen. */
  amount: number
  /** 捐赠状态. `ACCEPTED`: being paid; `CLOSE`: nothing was paid. */
  state: TransferBillState
  /** 捐赠备注. The payee sees it. */
  transfer_remark: string
  /** 捐赠完成时间. RFC 3339. */
  success_time?: string
}

export interface UnlockBudgetRequest {
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
  /** 解锁备注. */
  activity_remark: string
}

export interface UnlockBudgetResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付预算单号. WeChat Pay's number of the budget. */
  budget_id: string
  /** 商户预算单号. The partner's own number of the budget. */
  out_budget_no: string
  /** 出资商户号. The merchant whose money is given. */
  sponsor_mchid: string
  /** 活动名称. */
  activity_name: string
  /** 活动说明. */
  activity_remark: string
  /** 预算总金额. In fen. */
  amount: number
  /** 完成时间. RFC 3339. */
  finished_time: string
  /** 资金锁定时间. RFC 3339. */
  locked_time: string
  /** 预算单状态. */
  state: UnlockBudgetResponseState
  /** 撤销说明. */
  unlock_remark: string
  /** 解锁金额. In fen. */
  unlocked_amount?: number
}

/** 预算单状态 */
export type BudgetClosedResourceState =
  | 'CLOSED'
  | (string & {})

/** 预算单状态 */
export type BudgetFinishedResourceState =
  | 'FINISHED'
  | (string & {})

/** 预算单状态 */
export type BudgetLockedResourceState =
  | 'LOCKED'
  | (string & {})

/** 预算单状态 */
export type BudgetState =
  | 'PENDING'
  | 'LOCKED'
  | 'FINISHED'
  | 'CLOSED'
  | (string & {})

/** 电子回单文件的hash方法 */
export type HashType =
  | 'SHA256'
  | 'SM3'
  | (string & {})

/** 电子回单状态 */
export type ReceiptState =
  | 'ACCEPTED'
  | 'FINISHED'
  | (string & {})

/** 订单类型 */
export type TransactionType =
  | 'WXPAY'
  | (string & {})

/** 捐赠状态 */
export type TransferBillState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSE'
  | (string & {})

/** 预算单状态 */
export type UnlockBudgetResponseState =
  | 'FINISHED'
  | (string & {})
