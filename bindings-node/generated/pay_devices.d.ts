// Generated from api/pay_devices.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Payment devices (支付设备). */
export interface PayDevicesService {
  /**
   * Bind a speaker to a code in the factory (出厂预绑定音箱和码牌).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  preBindSpeaker(args: PreBindSpeakerArguments, options?: sdk.CallOptions): sdk.Call<PreBindSpeakerResponse>
  /**
   * Bind a speaker to a code (绑定音箱设备码牌).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  bindSpeaker(args: BindSpeakerArguments, options?: sdk.CallOptions): sdk.Call<SpeakerBinding>
  /**
   * Query which code a speaker is bound to (查询音箱绑定信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  getSpeakerBinding(args: GetSpeakerBindingArguments, options?: sdk.CallOptions): sdk.Call<SpeakerBinding>
  /**
   * Unbind a speaker (解绑音箱设备码牌).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  unbindSpeaker(args: UnbindSpeakerArguments, options?: sdk.CallOptions): sdk.Call<SpeakerBinding>
  /**
   * Report that a payment was announced (码牌支付结果上报).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  reportSpeakerOrder(args: ReportSpeakerOrderArguments, options?: sdk.CallOptions): sdk.Call<ReportSpeakerOrderResponse>
  /**
   * Print on a receipt printer (小票机打印).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  createPrintOrder(args: CreatePrintOrderArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Query a print (查询订单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  getPrintOrder(args: GetPrintOrderArguments, options?: sdk.CallOptions): sdk.Call<GetPrintOrderResponse>
  /**
   * Report the device of a payment (支付码牌/点餐码牌交易回传).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  reportTransaction(args: ReportTransactionArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Report the device and the goods of a retail payment (回传SN和商品编码).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  reportRetailTransaction(args: ReportRetailTransactionRequest, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `preBindSpeaker`. */
export interface PreBindSpeakerArguments extends PreBindSpeakerRequest {
  /** 设备sn. The serial number on the device. */
  device_sn: string
}

/** Arguments of `bindSpeaker`. */
export interface BindSpeakerArguments extends BindSpeakerRequest {
  /** 设备sn. The serial number on the device. */
  device_sn: string
}

/** Arguments of `getSpeakerBinding`. */
export interface GetSpeakerBindingArguments {
  /** 设备sn. The serial number on the device. */
  device_sn: string
}

/** Arguments of `unbindSpeaker`. */
export interface UnbindSpeakerArguments {
  /** 设备sn. The serial number on the device. */
  device_sn: string
}

/** Arguments of `reportSpeakerOrder`. */
export interface ReportSpeakerOrderArguments extends ReportSpeakerOrderRequest {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
}

/** Arguments of `createPrintOrder`. */
export interface CreatePrintOrderArguments extends CreatePrintOrderRequest {
  /** 小票机设备号. */
  device_id: string
}

/** Arguments of `getPrintOrder`. */
export interface GetPrintOrderArguments {
  /** 小票机设备号. */
  device_id: string
  /** 打印单号. The caller's own number of the print. */
  print_order_no: string
}

/** Arguments of `reportTransaction`. */
export interface ReportTransactionArguments extends ReportTransactionRequest {
  /** 商户提现单号. WeChat Pay's number of the payment. */
  transaction_id: string
}

export interface BindSpeakerRequest {
  /** 子商户. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 收款链接url. What the QR code on the device says. */
  code_url: string
}

export interface CreatePrintOrderRequest {
  /** 打印单号. The caller's own number of the print. */
  print_order_no?: string | undefined
  /** 模板ID. The template of the receipt. */
  template_id?: string | undefined
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 表格变量列表. */
  table_list?: Table[] | undefined
  /** 变量列表. */
  variable_list?: Variable[] | undefined
}

export interface GetPrintOrderResponse {
  /** 打印单号. The caller's own number of the print. */
  print_order_no?: string
  /** 模板ID. The template of the receipt. */
  template_id?: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string
  /** 打印状态. `PRINT_STATE_WAIT`: waiting; `PRINT_STATE_SUCCESS`: printed; `PRINT_STATE_FAIL`: failed; `PRINT_STATE_CACHED`: stored in the printer. */
  print_state?: PrintState
  /** 打印状态描述. */
  print_state_description?: string
  /** 表格变量列表. */
  table_list?: Table[]
  /** 变量列表. */
  variable_list?: Variable[]
}

export interface Goods {
  /** 商品编码. */
  barcode: string
  /** 商品名称. */
  goods_name: string
  /** 商品单价. In fen. */
  price: number
  /** 商品数量. */
  quantity: number
  /** 商家商品编码. The merchant's own number of the goods. */
  merchant_goods_id?: string | undefined
}

export interface PreBindSpeakerRequest {
  /** 收款链接url. What the QR code on the device says. */
  code_url: string
}

export interface PreBindSpeakerResponse {
  /** 绑定状态. `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: bound; `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: not. */
  bind_state: BindState
  /** 收款链接url. What the QR code on the device says. */
  code_url: string
  /** 设备sn. The serial number on the device. */
  device_sn: string
}

export interface ReportRetailTransactionRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 品牌ID. */
  brand_id?: string | undefined
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
  /** 设备号. */
  device_id?: string | undefined
  /** 单品列表. */
  goods_detail?: Goods[] | undefined
}

export interface ReportSpeakerOrderRequest {
  /** 子商户. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 收款链接url. What the QR code on the device says. */
  code_url: string
  /** 设备sn. The serial number on the device. */
  device_sn: string
}

export interface ReportSpeakerOrderResponse {
  /** 子商户. */
  sub_mchid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 收款链接url. What the QR code on the device says. */
  code_url: string
  /** 设备sn. The serial number on the device. */
  device_sn: string
}

export interface ReportTransactionRequest {
  /** 子商户. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 收款链接url. What the QR code on the device says. */
  code_url: string
}

export interface Row {
  /** 值列表. */
  cell_list?: string[] | undefined
}

export interface SpeakerBinding {
  /** 子商户. */
  sub_mchid: string
  /** 绑定状态. `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: bound; `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: not. */
  bind_state: BindState
  /** 收款链接url. What the QR code on the device says. */
  code_url: string
  /** 设备sn. The serial number on the device. */
  device_sn: string
}

export interface Table {
  /** Key字段. */
  key?: string | undefined
  /** Value值列表. */
  row_list?: Row[] | undefined
}

export interface Variable {
  /** Key字段. */
  key?: string | undefined
  /** Value值字段. */
  value?: string | undefined
}

/** 绑定状态 */
export type BindState =
  | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND'
  | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'
  | (string & {})

/** 打印状态 */
export type PrintState =
  | 'PRINT_STATE_WAIT'
  | 'PRINT_STATE_SUCCESS'
  | 'PRINT_STATE_FAIL'
  | 'PRINT_STATE_CACHED'
  | (string & {})
