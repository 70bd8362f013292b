import type { Bill, EcommerceFund, ProfitSharing } from '../generated/products.js'
import type { CallOptions } from './call.js'

/**
 * Bills: applied for, downloaded, verified and read row by row, however large they are. Amounts are in fen, times RFC 3339.
 * A day without a bill is an `ApiError` with the code `NO_STATEMENT_EXIST`.
 */
export interface Bills {
  /** 交易账单: payments and refunds of a day. */
  trade(args: Bill.GetTradeBillArguments, options?: CallOptions): BillCall<TradeRow>
  /** 资金账单: what came into an account on a day and left it. */
  fundFlow(args: Bill.GetFundFlowBillArguments, options?: CallOptions): BillCall<FundFlowRow>
  /** Any kind of bill; `args` are those of its operation. */
  open<Kind extends keyof BillKinds>(
    kind: Kind,
    args: BillKinds[Kind]['args'],
    options?: CallOptions,
  ): BillCall<BillKinds[Kind]['row']>
  /** A bill that was downloaded before, compressed or not. There is nothing to verify it with. */
  read<Kind extends keyof BillKinds>(kind: Kind, bytes: Uint8Array | ArrayBuffer): BillCall<BillKinds[Kind]['row']>
  /**
   * Compares the trade bill of a day with your own orders and refunds, from a list, a generator or a database's cursor. The
   * bill is read as a stream; the orders are held, at most two million.
   */
  reconcile(
    args: Bill.GetTradeBillArguments,
    orders: Iterable<LocalOrder> | AsyncIterable<LocalOrder>,
    options?: CallOptions,
  ): Reconciliation
}

/** The kinds of bills, what they are asked for with, and what their rows are. */
export interface BillKinds {
  trade: { args: Bill.GetTradeBillArguments; row: TradeRow }
  fund_flow: { args: Bill.GetFundFlowBillArguments; row: FundFlowRow }
  sub_merchant_fund_flow: { args: Bill.GetSubMerchantFundFlowBillArguments; row: FundFlowRow }
  all_sub_merchants_fund_flow: { args: EcommerceFund.GetAllSubMerchantsFundFlowBillArguments; row: FundFlowRow }
  profit_sharing: { args: ProfitSharing.GetBillArguments; row: BillRow }
  withdrawal: { args: EcommerceFund.GetWithdrawalBillArguments; row: BillRow }
}

/**
 * A bill. Iterate over it for its rows; it is asked for each time. The digest is verified before the last row: what is not the
 * announced file ends with a `SignatureError` (or, where it cannot even be decompressed, a `TransportError`).
 */
export interface BillCall<Row extends BillRow> extends AsyncIterable<Row> {
  /** What stands below the rows, once they were read to the end: one object, or one for each part of the bill. */
  readonly summary: readonly BillRow[]
  /** Saves it with English names of columns, amounts in fen and times in RFC 3339; the file appears once it is verified. */
  saveCsv(path: string | URL): Promise<void>
}

/** Columns by name: `out_trade_no`, or as the bill names what is not known here. Numbers and times that are empty are null. */
export interface BillRow {
  readonly [column: string]: string | number | null | undefined
}

/** A payment or a refund of a trade bill; which columns there are depends on the `bill_type`. */
export interface TradeRow extends BillRow {
  /** 交易时间: when it was paid; of a refund, when it was accepted. */
  readonly trade_time?: string | null
  /** 公众账号ID */
  readonly appid?: string
  /** 商户号 */
  readonly mchid?: string
  /** 特约商户号 */
  readonly sub_mchid?: string
  /** 子商户公众账号ID */
  readonly sub_appid?: string
  /** 设备号 */
  readonly device_info?: string
  /** 微信订单号 */
  readonly transaction_id?: string
  /** 商户订单号 */
  readonly out_trade_no?: string
  /** 用户标识 */
  readonly openid?: string
  /** 交易类型: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`, … */
  readonly trade_type?: string
  /** 交易状态: `SUCCESS` of a payment, `REFUND` of a refund, `REVOKED`. */
  readonly trade_state?: string
  /** 付款银行 */
  readonly bank_type?: string
  /** 货币种类 */
  readonly currency?: string
  /** 订单金额 */
  readonly total?: number | null
  /** 应结订单金额: without coupons that are not settled. */
  readonly settlement_total?: number | null
  /** 代金券金额 */
  readonly coupon_amount?: number | null
  /** 退款申请时间 */
  readonly refund_apply_time?: string | null
  /** 退款成功时间 */
  readonly refund_success_time?: string | null
  /** 微信退款单号 */
  readonly refund_id?: string
  /** 商户退款单号 */
  readonly out_refund_no?: string
  /** 申请退款金额: what the merchant asked for. */
  readonly refund?: number | null
  /** 退款金额: what of it is settled. */
  readonly settlement_refund?: number | null
  /** 充值券退款金额 */
  readonly coupon_refund?: number | null
  /** 退款类型: `ORIGINAL`, `BALANCE`. */
  readonly refund_type?: string
  /** 退款状态 when the bill was made: `SUCCESS`, `PROCESSING`, `FAIL`, `CHANGE`. */
  readonly refund_status?: string
  /** 商品名称 */
  readonly description?: string
  /** 商户数据包 */
  readonly attach?: string
  /** 手续费; less than 0 where it comes back. */
  readonly fee?: number | null
  /** 费率: `0.60%`. */
  readonly rate?: string
  /** 费率备注 */
  readonly rate_note?: string
}

/** A movement of a fund flow bill. */
export interface FundFlowRow extends BillRow {
  /** 记账时间 */
  readonly booking_time?: string | null
  /** 微信支付业务单号 */
  readonly business_no?: string
  /** 资金流水单号 */
  readonly flow_id?: string
  /** 业务名称 */
  readonly business_name?: string
  /** 业务类型 */
  readonly business_type?: string
  /** 收支类型: `收入` or `支出`. */
  readonly direction?: string
  /** 收支金额 */
  readonly amount?: number | null
  /** 账户结余 */
  readonly balance?: number | null
  /** 资金变更提交申请人 */
  readonly applicant?: string
  /** 备注 */
  readonly remark?: string
  /** 业务凭证号: the number of the order or the refund. */
  readonly voucher_no?: string
}

/** An order (`out_trade_no`) or a refund (`out_refund_no`) of your own books. */
export interface LocalOrder {
  out_trade_no?: string | undefined
  /** Of a refund; an `out_trade_no` beside it does not matter. */
  out_refund_no?: string | undefined
  /** In fen: the total of an order, what was asked for of a refund. */
  amount: number
  /** `trade_state` or the refund's `status`, as the API tells them; not compared where it is left out. */
  state?: string | undefined
}

/** Iterate over it for the differences. Those that were told before an error are of a bill that is not the announced one. */
export interface Reconciliation extends AsyncIterable<Difference> {
  /** How much was compared, once all differences were read. */
  readonly summary: Reconciled | undefined
}

/** Something that the bill and your books do not agree upon. */
export interface Difference {
  readonly difference: 'missing_locally' | 'missing_in_bill' | 'amount' | 'state'
  /** The `out_trade_no` or `out_refund_no`. */
  readonly number: string
  /** What your books say. */
  readonly local?: LocalOrder
  /** What the bill says. */
  readonly bill?: LocalOrder
}

/** How much was compared. */
export interface Reconciled {
  readonly bill_rows: number
  readonly local_orders: number
  /** Those that both have alike. */
  readonly matched: number
  /** Those of your books that do not belong into the bill: not paid, or of the other `bill_type`. */
  readonly not_compared: number
  readonly missing_locally: number
  readonly missing_in_bill: number
  readonly amount: number
  readonly state: number
}
