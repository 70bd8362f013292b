// Generated from api/platform_ecommerce.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Ecommerce platforms: recharges, compensations, settlements (平台收付通). */
export interface PlatformEcommerceService {
  /**
   * Top up the platform's account by bank transfer (申请银行转账充值).
   *
   * The answer says where to transfer the money to: exactly `recharge_amount`. Then query it.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012763053
   */
  createBankTransferRecharge(args: CreateBankTransferRechargeRequest, options?: sdk.CallOptions): sdk.Call<CreateBankTransferRechargeResponse>
  /**
   * Query a recharge by bank transfer (查询银行转账充值结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012763057
   */
  getBankTransferRecharge(args: GetBankTransferRechargeArguments, options?: sdk.CallOptions): sdk.Call<GetBankTransferRechargeResponse>
  /**
   * Let an employee of a sub-merchant scan to top up (添加二级商户可扫码充值员工).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521743
   */
  addRechargeEmployee(args: AddRechargeEmployeeRequest, options?: sdk.CallOptions): sdk.Call<Employee>
  /**
   * List the employees of a sub-merchant who may top up (查询二级商户可扫码充值员工列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521757
   */
  listRechargeEmployees(args: ListRechargeEmployeesArguments, options?: sdk.CallOptions): sdk.Call<ListRechargeEmployeesResponse>
  /**
   * Take the right to top up from an employee (删除二级商户可扫码充值员工).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521753
   */
  deleteRechargeEmployee(args: DeleteRechargeEmployeeArguments, options?: sdk.CallOptions): sdk.Call<Employee>
  /**
   * Begin a recharge of a sub-merchant's account (申请二级商户充值).
   *
   * Send the sub-merchant to `recharge_url`; the result comes as a notification and from the query.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762860
   */
  createRecharge(args: CreateRechargeRequest, options?: sdk.CallOptions): sdk.Call<CreateRechargeResponse>
  /**
   * Query a recharge (查询二级商户充值结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762874
   */
  getRecharge(args: GetRechargeArguments, options?: sdk.CallOptions): sdk.Call<Recharge>
  /**
   * Close a recharge (关闭二级商户充值).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762895
   */
  closeRecharge(args: CloseRechargeArguments, options?: sdk.CallOptions): sdk.Call<Recharge>
  /**
   * Pay a compensation to the user of an order (请求赔付).
   *
   * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504175
   */
  createCompensation(args: CreateCompensationRequest, options?: sdk.CallOptions): sdk.Call<CreateCompensationResponse>
  /**
   * Prepare a compensation that the user confirms to receive (请求赔付预下单).
   *
   * Hand `package_info` to the front end for the user to confirm; then query it. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504176
   */
  preTransferCompensation(args: PreTransferCompensationRequest, options?: sdk.CallOptions): sdk.Call<PreTransferCompensationResponse>
  /**
   * Query a compensation by `out_bill_no` (查询赔付结果（按商户赔付单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504178
   */
  getCompensationByOutBillNo(args: GetCompensationByOutBillNoArguments, options?: sdk.CallOptions): sdk.Call<Compensation>
  /**
   * Query a compensation by `bill_id` (查询赔付结果（按微信支付赔付单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504179
   */
  getCompensationByBillId(args: GetCompensationByBillIdArguments, options?: sdk.CallOptions): sdk.Call<Compensation>
  /**
   * Cancel a compensation (请求撤销赔付).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504177
   */
  cancelCompensation(args: CancelCompensationArguments, options?: sdk.CallOptions): sdk.Call<CancelCompensationResponse>
  /**
   * Pay a compensation to a sub-merchant (请求赔付).
   *
   * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016777363
   */
  createSubMerchantCompensation(args: CreateSubMerchantCompensationRequest, options?: sdk.CallOptions): sdk.Call<CreateSubMerchantCompensationResponse>
  /**
   * Query a compensation to a sub-merchant (查询赔付结果（按商户赔付单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016777372
   */
  getSubMerchantCompensation(args: GetSubMerchantCompensationArguments, options?: sdk.CallOptions): sdk.Call<GetSubMerchantCompensationResponse>
  /**
   * Pay a compensation out of a deposit (保证金赔付).
   *
   * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504198
   */
  createDepositCompensation(args: CreateDepositCompensationRequest, options?: sdk.CallOptions): sdk.Call<CreateDepositCompensationResponse>
  /**
   * Query a compensation out of a deposit by `out_bill_no` (查询保证金赔付结果（按商户赔付单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504199
   */
  getDepositCompensationByOutBillNo(args: GetDepositCompensationByOutBillNoArguments, options?: sdk.CallOptions): sdk.Call<DepositCompensation>
  /**
   * Query a compensation out of a deposit by `bill_id` (查询保证金赔付结果（按微信支付赔付单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504200
   */
  getDepositCompensationByBillId(args: GetDepositCompensationByBillIdArguments, options?: sdk.CallOptions): sdk.Call<DepositCompensation>
  /**
   * Pay an after-sales compensation out of a deposit (请求保证金售后赔付).
   *
   * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504194
   */
  createDepositAfterSalesCompensation(args: CreateDepositAfterSalesCompensationRequest, options?: sdk.CallOptions): sdk.Call<CreateDepositAfterSalesCompensationResponse>
  /**
   * Query an after-sales compensation out of a deposit by `out_bill_no` (查询保证金售后赔付结果（按商户赔付单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504195
   */
  getDepositAfterSalesCompensationByOutBillNo(args: GetDepositAfterSalesCompensationByOutBillNoArguments, options?: sdk.CallOptions): sdk.Call<DepositAfterSalesCompensation>
  /**
   * Query an after-sales compensation out of a deposit by `bill_id` (查询保证金售后赔付结果（按微信支付赔付单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504196
   */
  getDepositAfterSalesCompensationByBillId(args: GetDepositAfterSalesCompensationByBillIdArguments, options?: sdk.CallOptions): sdk.Call<DepositAfterSalesCompensation>
  /**
   * Pay a user's shipping costs out of a deposit (发起保证金赔付用户运费).
   *
   * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504202
   */
  createDepositShippingCostCompensation(args: CreateDepositShippingCostCompensationRequest, options?: sdk.CallOptions): sdk.Call<CreateDepositShippingCostCompensationResponse>
  /**
   * Query shipping costs paid out of a deposit (查询保证金售后赔付运费结果（按商户赔付单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504203
   */
  getDepositShippingCostCompensation(args: GetDepositShippingCostCompensationArguments, options?: sdk.CallOptions): sdk.Call<GetDepositShippingCostCompensationResponse>
  /**
   * Pay an insurer's premium out of a deposit (发起保证金赔付保司保费).
   *
   * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014010905
   */
  createDepositInsurancePremiumCompensation(args: CreateDepositInsurancePremiumCompensationRequest, options?: sdk.CallOptions): sdk.Call<CreateDepositInsurancePremiumCompensationResponse>
  /**
   * Query a premium paid out of a deposit (查询保证金赔付保司保费结果（按商户赔付单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014010920
   */
  getDepositInsurancePremiumCompensation(args: GetDepositInsurancePremiumCompensationArguments, options?: sdk.CallOptions): sdk.Call<GetDepositInsurancePremiumCompensationResponse>
  /**
   * Open insurance claims for a sub-merchant (开通保险理赔功能).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781476
   */
  openInsuranceCompensation(args: OpenInsuranceCompensationRequest, options?: sdk.CallOptions): sdk.Call<InsuranceCompensation>
  /**
   * Query whether insurance claims are open for a sub-merchant (查询保险理赔功能开通状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781480
   */
  getInsuranceCompensationStatus(args: GetInsuranceCompensationStatusArguments, options?: sdk.CallOptions): sdk.Call<InsuranceCompensation>
  /**
   * Pay an insurance claim (请求保险理赔).
   *
   * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504184
   */
  createInsuranceClaim(args: CreateInsuranceClaimRequest, options?: sdk.CallOptions): sdk.Call<CreateInsuranceClaimResponse>
  /**
   * Prepare the payment of an insurance claim that the user confirms to receive (请求保险理赔预下单).
   *
   * Hand `package_info` to the front end for the user to confirm; then query it. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504185
   */
  preTransferInsuranceClaim(args: PreTransferInsuranceClaimRequest, options?: sdk.CallOptions): sdk.Call<PreTransferInsuranceClaimResponse>
  /**
   * Query an insurance claim by `out_bill_no` (查询保险理赔结果（按商户赔付单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504187
   */
  getInsuranceClaimByOutBillNo(args: GetInsuranceClaimByOutBillNoArguments, options?: sdk.CallOptions): sdk.Call<InsuranceClaim>
  /**
   * Query an insurance claim by `bill_id` (查询保险理赔结果（按微信支付赔付单号）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504188
   */
  getInsuranceClaimByBillId(args: GetInsuranceClaimByBillIdArguments, options?: sdk.CallOptions): sdk.Call<InsuranceClaim>
  /**
   * Cancel an insurance claim (请求撤销保险理赔).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504186
   */
  cancelInsuranceClaim(args: CancelInsuranceClaimArguments, options?: sdk.CallOptions): sdk.Call<CancelInsuranceClaimResponse>
  /**
   * Settle payments to an individual in a batch (个人收款-申请批量结算).
   *
   * The individual must have authorised. The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_settle_batch_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649847
   */
  createPrepaySettlementOrder(args: CreatePrepaySettlementOrderRequest, options?: sdk.CallOptions): sdk.Call<CreatePrepaySettlementOrderResponse>
  /**
   * Query a batch of settlements to an individual (个人收款-查询批量结算信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650326
   */
  getPrepaySettlementOrder(args: GetPrepaySettlementOrderArguments, options?: sdk.CallOptions): sdk.Call<GetPrepaySettlementOrderResponse>
  /**
   * Settle a batch anew that could not be paid out (个人收款-申请异常结算批次单处理).
   *
   * When the outcome is not known, repeat it with the same `out_abnormal_settle_batch_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015198012
   */
  createAbnormalSettlement(args: CreateAbnormalSettlementArguments, options?: sdk.CallOptions): sdk.Call<CreateAbnormalSettlementResponse>
  /**
   * Withdraw the balance that a sub-merchant had at the end of a day (二级商户按日终余额预约提现).
   *
   * The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328143
   */
  createDayEndBalanceWithdrawal(args: CreateDayEndBalanceWithdrawalRequest, options?: sdk.CallOptions): sdk.Call<DayEndBalanceWithdrawal>
  /**
   * Query a withdrawal of a balance at the end of a day (查询二级商户按日终余额预约提现状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328163
   */
  getDayEndBalanceWithdrawal(args: GetDayEndBalanceWithdrawalArguments, options?: sdk.CallOptions): sdk.Call<DayEndBalanceWithdrawal>
}

/** Arguments of `getBankTransferRecharge`. */
export interface GetBankTransferRechargeArguments {
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
}

/** Arguments of `listRechargeEmployees`. */
export interface ListRechargeEmployeesArguments {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `deleteRechargeEmployee`. */
export interface DeleteRechargeEmployeeArguments {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 员工OpenID. The user under the platform's app. */
  sp_openid: string
}

/** Arguments of `getRecharge`. */
export interface GetRechargeArguments {
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `closeRecharge`. */
export interface CloseRechargeArguments {
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getCompensationByOutBillNo`. */
export interface GetCompensationByOutBillNoArguments {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
}

/** Arguments of `getCompensationByBillId`. */
export interface GetCompensationByBillIdArguments {
  /** 微信支付单号. WeChat Pay's number of the bill. */
  bill_id: string
}

/** Arguments of `cancelCompensation`. */
export interface CancelCompensationArguments {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
}

/** Arguments of `getSubMerchantCompensation`. */
export interface GetSubMerchantCompensationArguments {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string | undefined
}

/** Arguments of `getDepositCompensationByOutBillNo`. */
export interface GetDepositCompensationByOutBillNoArguments {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 业务类型. What the compensation is for. */
  business_type?: BusinessType | undefined
}

/** Arguments of `getDepositCompensationByBillId`. */
export interface GetDepositCompensationByBillIdArguments {
  /** 微信支付单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 业务类型. What the compensation is for. */
  business_type?: BusinessType | undefined
}

/** Arguments of `getDepositAfterSalesCompensationByOutBillNo`. */
export interface GetDepositAfterSalesCompensationByOutBillNoArguments {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getDepositAfterSalesCompensationByBillId`. */
export interface GetDepositAfterSalesCompensationByBillIdArguments {
  /** 微信支付单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getDepositShippingCostCompensation`. */
export interface GetDepositShippingCostCompensationArguments {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getDepositInsurancePremiumCompensation`. */
export interface GetDepositInsurancePremiumCompensationArguments {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getInsuranceCompensationStatus`. */
export interface GetInsuranceCompensationStatusArguments {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

/** Arguments of `getInsuranceClaimByOutBillNo`. */
export interface GetInsuranceClaimByOutBillNoArguments {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getInsuranceClaimByBillId`. */
export interface GetInsuranceClaimByBillIdArguments {
  /** 微信支付单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `cancelInsuranceClaim`. */
export interface CancelInsuranceClaimArguments extends CancelInsuranceClaimRequest {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
}

/** Arguments of `getPrepaySettlementOrder`. */
export interface GetPrepaySettlementOrderArguments {
  /** 微信支付结算批次单号. WeChat Pay's number of the batch of settlements. */
  settle_batch_no: string
}

/** Arguments of `createAbnormalSettlement`. */
export interface CreateAbnormalSettlementArguments extends CreateAbnormalSettlementRequest {
  /** 微信支付结算批次单号. WeChat Pay's number of the batch of settlements. */
  settle_batch_no: string
}

/** Arguments of `getDayEndBalanceWithdrawal`. */
export interface GetDayEndBalanceWithdrawalArguments {
  /** 商户提现单号. The merchant's own number of the withdrawal. */
  out_request_no: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface AbnormalSettlementResult {
  /** 微信支付异常资金付款单号. WeChat Pay's number of the money that could not be paid out; see `ecommerce_individual.get_abnormal_receipt`. */
  abnormal_fund_receipt_id: string
  /** 商户异常结算批次单处理单号. The platform's own number of settling anew. */
  out_abnormal_settle_batch_no: string
  /** 异常处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more. */
  abnormal_settle_type: string
  /** 申请成功时间. RFC 3339. */
  apply_success_time: string
}

export interface AddRechargeEmployeeRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 员工OpenID. The user under the platform's app. */
  sp_openid: string
}

export interface Agreement {
  /** 协议编号. */
  agreement_code: string
  /** 协议版本号. */
  agreement_version: string
  /** 签约主体. */
  sign_organization: string
  /** 签约时间. RFC 3339. */
  sign_time: string
}

export interface Amount {
  /** 金额. In fen. */
  amount: number
  /** 币种. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface BankTransfer {
  /** 转入的银行流水单号. The bank's number of the transfer. */
  bill_no?: string
  /** 银行账户名称. */
  bank_account_name?: string
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

export interface BankTransferRechargePayment {
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

export interface CancelCompensationResponse {
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 撤销受理时间. RFC 3339. */
  cancel_accept_time: string
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid; `CANCELING`, `CANCELLED`: taken back. */
  state: CancelCompensationResponseState
}

export interface CancelInsuranceClaimRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface CancelInsuranceClaimResponse {
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 撤销受理时间. RFC 3339. */
  cancel_accept_time: string
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid; `CANCELING`, `CANCELLED`: taken back. */
  state: CancelInsuranceClaimResponseState
  /** 二级商户号. */
  sub_mchid?: string
}

export interface Closure {
  /** 关单原因. */
  close_reason?: string
  /** 关单时间. RFC 3339. */
  close_time?: string
}

export interface CompensatedMerchant {
  /** 商户号. */
  mchid: string
}

export interface CompensatedSubMerchantReceiver {
  /** 赔付接收方类型. */
  type?: CompensatedSubMerchantReceiverType
  /** 赔付接收方商户信息. */
  mch_info?: CompensatedMerchant
}

export interface Compensation {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 转账接收方信息. */
  receiver_detail: CompensationReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: CompensationState
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 赔付金额. In fen. */
  amount?: number
  /** 关单信息. */
  close_info?: Closure
  /** 成功时间. RFC 3339. */
  success_time?: string
  /** 赔付原因. The payee sees it. */
  transfer_remark?: string
}

export interface CompensationReceiver {
  /** 转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`. */
  type?: CompensationReceiverType | undefined
  /** 转账接收方订单信息. */
  transaction_info?: ReceiverTransaction | undefined
}

export interface CompensationReceiverDetail {
  /** 转账接收者信息. */
  receiver?: CompensationReceiver
}

export interface CreateAbnormalSettlementRequest {
  /** 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`. */
  individual_auth_id: string
  /** 商户异常结算批次单号. The platform's own number of settling anew. */
  out_abnormal_settle_batch_no: string
  /** 异常结算批次单处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more. */
  abnormal_settle_type: AbnormalSettleType
  /** 异常处理说明. */
  description?: string | undefined
}

export interface CreateAbnormalSettlementResponse {
  /** 收款方描述. */
  description: string
  /** 批次创建时间. RFC 3339. */
  create_time: string
  /** 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`. */
  individual_auth_id: string
  /** 商户结算批次单号. The platform's own number of the batch of settlements. */
  out_settle_batch_no: string
  /** 微信支付结算批次单号. WeChat Pay's number of the batch of settlements. */
  settle_batch_no: string
  /** 批次状态. `ACCEPTED`, `RECEIVED`: under way; `SUCCESS`: paid; `DEDUCT_FEE_FAIL`: the fee could not be taken; `ABNORMAL`: it could not be paid out, see `abnormal_type`; `ABNORMAL_SETTLE_SUCCESS`: paid out anew. */
  state: CreateAbnormalSettlementResponseState
  /** 交易场景. `RECOMMERCE`: buying used goods; `INDIVIDUALTRADE`: sales of individuals. */
  trade_scenario: CreateAbnormalSettlementResponseTradeScenario
  /** 异常结算处理结果. */
  abnormal_settle_result?: CreateAbnormalSettlementResult
  /** 异常原因类型. Why it could not be paid out; set where it was not. */
  abnormal_type?: AbnormalType
  /** 批次完成时间. RFC 3339. */
  finish_time?: string
}

export interface CreateAbnormalSettlementResult {
  /** 微信支付异常资金付款单号. WeChat Pay's number of the money that could not be paid out; see `ecommerce_individual.get_abnormal_receipt`. */
  abnormal_fund_receipt_id: string
  /** 商户异常结算批次单号. The platform's own number of settling anew. */
  out_abnormal_settle_batch_no: string
  /** 异常结算批次单处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more. */
  abnormal_settle_type: AbnormalSettleType
  /** 批次创建时间. RFC 3339. */
  apply_success_time: string
}

export interface CreateBankTransferRechargeRequest {
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
  /** 充值入账账户. */
  account_type: CreateBankTransferRechargeRequestAccountType
  /** 充值金额. */
  recharge_amount: RechargeAmount
  /** 充值场景. */
  recharge_scene: string
}

export interface CreateBankTransferRechargeResponse {
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
  /** 微信支付充值单号. WeChat Pay's number of the recharge. */
  recharge_id: string
  /** 银行账户. The account to transfer the money to. */
  transfer_in_account: TransferInAccount
}

export interface CreateCompensationRequest {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 收款方信息. */
  receiver: CompensationReceiver
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string | undefined
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id?: string | undefined
  /** 赔付金额. In fen. */
  amount?: number | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
}

export interface CreateCompensationResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 转账接收方信息. */
  receiver_detail: CompensationReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: CreateCompensationResponseState
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 赔付金额. In fen. */
  amount?: number
  /** 关闭信息. */
  close_info?: CreatedCompensationClosure
  /** 成功时间. RFC 3339. */
  success_time?: string
}

export interface CreateDayEndBalanceWithdrawalRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
  /** 计算提现金额方式. `ONLY_DAY_END_BALANCE`: only the balance at the end of yesterday; `ALLOW_CURRENT_BALANCE`: the current balance, too. */
  calculate_amount_type: CalculateAmountType
  /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
  bank_memo?: string | undefined
  /** 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url?: string | undefined
  /** 提现备注. The platform's own note. At most 56 characters. */
  remark?: string | undefined
  /** 留存额. In fen: what is left in the account. */
  reserve_amount?: number | undefined
}

export interface CreateDepositAfterSalesCompensationRequest {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 收款方信息. */
  receiver: DepositAfterSalesReceiver
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 公众账号ID. */
  sp_appid?: string | undefined
  /** 二级商户AppID. The sub-merchant's own app. */
  sub_appid?: string | undefined
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id?: string | undefined
  /** 赔付金额. In fen. */
  amount?: number | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
}

export interface CreateDepositAfterSalesCompensationResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 转账接收方信息. */
  receiver_detail: ReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: CreateDepositAfterSalesCompensationResponseState
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 二级商户号. */
  sub_mchid?: string
  /** 微信AppId. */
  sp_appid?: string
  /** 二级商户AppID. */
  sub_appid?: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 赔付金额. In fen. */
  amount?: number
  /** 关闭信息. */
  close_info?: CreatedCompensationClosure
  /** 成功时间. RFC 3339. */
  success_time?: string
}

export interface CreateDepositCompensationRequest {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 业务类型. */
  business_type: BusinessType
  /** 收款方信息. */
  receiver: DepositReceiver
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 公众账号ID. */
  sp_appid?: string | undefined
  /** 赔付金额. In fen. */
  amount?: number | undefined
  /** 收款方备注. */
  receiver_remark?: string | undefined
}

export interface CreateDepositCompensationResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 转账接收方信息. */
  receiver_detail: DepositReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: CreateDepositCompensationResponseState
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 二级商户号. */
  sub_mchid?: string
  /** 微信AppId. */
  sp_appid?: string
  /** 二级商户AppID. */
  sub_appid?: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 赔付金额. In fen. */
  amount?: number
  /** 业务类型. */
  business_type?: BusinessType
  /** 关闭信息. */
  close_info?: CreatedCompensationClosure
  /** 收款方备注. */
  receiver_remark?: string
  /** 成功时间. RFC 3339. */
  success_time?: string
}

export interface CreateDepositInsurancePremiumCompensationRequest {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 赔付用户信息. */
  receiver: InsurancePremiumReceiver
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 公众账号ID. */
  sp_appid?: string | undefined
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id?: string | undefined
  /** 赔付金额. In fen. */
  amount?: number | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
}

export interface CreateDepositInsurancePremiumCompensationResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 转账接收方信息. */
  receiver_detail: InsurancePremiumReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: CreateDepositInsurancePremiumCompensationResponseState
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 二级商户号. */
  sub_mchid?: string
  /** 微信AppId. */
  sp_appid?: string
  /** 二级商户AppID. */
  sub_appid?: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 赔付金额. In fen. */
  amount?: number
  /** 业务类型. */
  business_type?: string
  /** 关闭信息. */
  close_info?: CreatedCompensationClosure
  /** 成功时间. RFC 3339. */
  success_time?: string
}

export interface CreateDepositShippingCostCompensationRequest {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 赔付用户信息. */
  receiver: ShippingCostReceiver
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 公众账号ID. */
  sp_appid?: string | undefined
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id?: string | undefined
  /** 赔付金额. In fen. */
  amount?: number | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
}

export interface CreateDepositShippingCostCompensationResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 转账接收方信息. */
  receiver_detail: ShippingCostReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: CreateDepositShippingCostCompensationResponseState
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 二级商户号. */
  sub_mchid?: string
  /** 微信AppId. */
  sp_appid?: string
  /** 二级商户AppID. */
  sub_appid?: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 赔付金额. In fen. */
  amount?: number
  /** 业务类型. */
  business_type?: string
  /** 关闭信息. */
  close_info?: CreatedCompensationClosure
  /** 成功时间. RFC 3339. */
  success_time?: string
}

export interface CreateInsuranceClaimRequest {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 赔付用户信息. */
  receiver: Receiver
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string | undefined
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id?: string | undefined
  /** 赔付金额. In fen. */
  amount?: number | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
}

export interface CreateInsuranceClaimResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 赔付金额. In fen. */
  amount: number
  /** 转账接收方信息. */
  receiver_detail: ReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: CreateInsuranceClaimResponseState
  /** 二级商户号. */
  sub_mchid?: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 关闭信息. */
  close_info?: CreatedCompensationClosure
  /** 成功时间. RFC 3339. */
  success_time?: string
  /** 赔付原因. The payee sees it. */
  transfer_remark?: string
}

export interface CreatePrepaySettlementOrderRequest {
  /** 发起方AppID. */
  appid: string
  /** 收款方描述. */
  description: string
  /** 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`. */
  individual_auth_id: string
  /** 商户结算批次单号. The platform's own number of the batch of settlements. */
  out_settle_batch_no: string
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 结算信息列表. */
  settle_info_list: Settlement[]
  /** 交易场景. `RECOMMERCE`: buying used goods. */
  trade_scenario: CreatePrepaySettlementOrderRequestTradeScenario
  /** 收款类型模板ID. One of 1 and 2. */
  receive_type_template_id?: number | undefined
}

export interface CreatePrepaySettlementOrderResponse {
  /** 收款方描述. */
  description: string
  /** 批次创建时间. RFC 3339. */
  create_time: string
  /** 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`. */
  individual_auth_id: string
  /** 商户结算批次单号. The platform's own number of the batch of settlements. */
  out_settle_batch_no: string
  /** 微信支付结算批次单号. WeChat Pay's number of the batch of settlements. */
  settle_batch_no: string
  /** 批次状态. */
  state: string
  /** 交易场景. `RECOMMERCE`: buying used goods. */
  trade_scenario: string
  /** 异常结算处理结果信息. */
  abnormal_settle_result?: AbnormalSettlementResult
  /** 异常原因类型. Why it could not be paid out; set where it was not. */
  abnormal_type?: string
  /** 批次完成时间. RFC 3339. */
  finish_time?: string
}

export interface CreateRechargeRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
  /** 充值入账账户. */
  account_type: CreateRechargeRequestAccountType
  /** 充值金额. */
  recharge_amount: RechargeAmount
  /** 充值场景. */
  recharge_scene: CreateRechargeRequestRechargeScene
  /** 可用充值渠道列表. How the sub-merchant may pay. */
  available_recharge_channels?: AvailableRechargeChannels[] | undefined
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 充值备注. The platform's own note. */
  remark?: string | undefined
}

export interface CreateRechargeResponse {
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
  /** 微信支付充值单号. WeChat Pay's number of the recharge. */
  recharge_id: string
  /** 充值链接. Where the sub-merchant chooses how to pay. */
  recharge_url: string
}

export interface CreateSubMerchantCompensationRequest {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 赔付金额. In fen. */
  amount: number
  /** 赔付商户信息. */
  receiver: SubMerchantCompensationReceiver
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string | undefined
}

export interface CreateSubMerchantCompensationResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 赔付金额. In fen. */
  amount: number
  /** 赔付接收方信息. */
  receiver_detail: SubMerchantCompensationReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `SUCCESS`: paid; `CLOSED`: not paid. */
  state: CreateSubMerchantCompensationResponseState
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 成功时间. RFC 3339. */
  success_time?: string
}

export interface CreatedCompensationClosure {
  /** 关闭原因. */
  close_reason: string
  /** 关闭时间. RFC 3339. */
  close_time: string
}

export interface DayEndBalanceWithdrawal {
  /** 收付通平台商户号. */
  sp_mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 商户提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
  out_request_no: string
  /** 单据状态. */
  status: Status
  /** 提交预约时间. RFC 3339. */
  create_time: string
  /** 状态更新时间. RFC 3339. */
  update_time: string
  /** 微信支付提现单号. WeChat Pay's number of the withdrawal. At most 64 characters. */
  withdraw_id: string
  /** 入账银行. At most 10 characters. */
  account_bank: string
  /** 入账银行账号后四位. The last four digits. At most 4 characters. */
  account_number: string
  /** 出款账户类型. */
  account_type: DayEndBalanceWithdrawalAccountType
  /** 提现金额. In fen. */
  total_amount: number
  /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
  bank_memo?: string
  /** 入账银行全称. At most 128 characters. */
  bank_name?: string
  /** 提现失败金额. In fen. */
  fail_amount?: number
  /** 失败原因. At most 255 characters. */
  reason?: string
  /** 提现退票金额. In fen. */
  refund_amount?: number
  /** 提现备注. The platform's own note. At most 255 characters. */
  remark?: string
  /** 提现成功金额. In fen. */
  success_amount?: number
}

export interface DepositAfterSalesCompensation {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 转账接收方信息. */
  receiver_detail: ReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: DepositAfterSalesCompensationState
  /** 二级商户号. */
  sub_mchid?: string
  /** 微信AppId. */
  sp_appid?: string
  /** 二级商户AppID. */
  sub_appid?: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 赔付金额. In fen. */
  amount?: number
  /** 关单信息. */
  close_info?: Closure
  /** 成功时间. RFC 3339. */
  success_time?: string
  /** 赔付原因. The payee sees it. */
  transfer_remark?: string
}

export interface DepositAfterSalesReceiver {
  /** 转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`; `MERCHANT`: a merchant. */
  type?: DepositAfterSalesReceiverType | undefined
  /** 转账接收方订单信息. */
  transaction_info?: ReceiverTransaction | undefined
  /** 转账接收方用户. */
  user_info?: DepositReceiverUser | undefined
}

export interface DepositCompensation {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 转账接收方信息. */
  receiver_detail: DepositReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: DepositCompensationState
  /** 二级商户号. */
  sub_mchid?: string
  /** 微信AppId. */
  sp_appid?: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 赔付金额. In fen. */
  amount?: number
  /** 业务类型. */
  business_type?: BusinessType
  /** 关单信息. */
  close_info?: Closure
  /** 收款方备注. */
  receiver_remark?: string
  /** 成功时间. RFC 3339. */
  success_time?: string
  /** 赔付原因. The payee sees it. */
  transfer_remark?: string
}

export interface DepositReceiver {
  /** 转账接收方类型. `MERCHANT`: the merchant in `mch_info`. */
  type?: DepositReceiverType | undefined
  /** 转账接收方商户信息. */
  mch_info?: DepositReceiverMerchant | undefined
}

export interface DepositReceiverDetail {
  /** 转账接收者信息. */
  receiver?: DepositReceiver
}

export interface DepositReceiverMerchant {
  /** 商户号. */
  mchid?: string | undefined
  /** 商户号. */
  mch_id?: string | undefined
}

export interface DepositReceiverUser {
  /** 转账接收方用户openid. The user under `sp_appid`. */
  sp_openid?: string | undefined
}

export interface Employee {
  /** 二级商户号. */
  sub_mchid: string
  /** 添加员工时间. RFC 3339. */
  create_time?: string
  /** 最后更新时间. RFC 3339. */
  update_time?: string
  /** 员工OpenID. The user under the platform's app. */
  sp_openid?: string
  /** 员工状态. */
  state?: EmployeeState
}

export interface GetBankTransferRechargeResponse {
  /** 充值商户号. */
  mchid: string
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
  /** 微信支付充值单号. WeChat Pay's number of the recharge. */
  recharge_id: string
  /** 充值入账账户. */
  account_type: GetBankTransferRechargeResponseAccountType
  /** 充值金额. */
  recharge_amount: RechargeAmount
  /** 充值场景. */
  recharge_scene: GetBankTransferRechargeResponseRechargeScene
  /** 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money. */
  recharge_state: RechargeState
  /** 受理充值时间. RFC 3339. */
  accept_time?: string
  /** 可用充值渠道列表. How the sub-merchant may pay. */
  available_recharge_channels?: string[]
  /** 转账充值的付款信息. */
  bank_transfer_info?: BankTransferRechargePayment
  /** 关闭充值时间. RFC 3339. */
  close_time?: string
  /** 充值状态描述. What there is to say of the state, in Chinese. */
  recharge_state_desc?: string
  /** 充值成功时间. RFC 3339. */
  success_time?: string
}

export interface GetDepositInsurancePremiumCompensationResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 转账接收方信息. */
  receiver_detail: InsurancePremiumReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: GetDepositInsurancePremiumCompensationResponseState
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 二级商户号. */
  sub_mchid?: string
  /** 微信AppId. */
  sp_appid?: string
  /** 二级商户AppID. */
  sub_appid?: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 赔付金额. In fen. */
  amount?: number
  /** 业务类型. */
  business_type?: string
  /** 关单信息. */
  close_info?: Closure
  /** 成功时间. RFC 3339. */
  success_time?: string
}

export interface GetDepositShippingCostCompensationResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 转账接收方信息. */
  receiver_detail: ShippingCostReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: GetDepositShippingCostCompensationResponseState
  /** 二级商户号. */
  sub_mchid?: string
  /** 微信AppId. */
  sp_appid?: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 赔付金额. In fen. */
  amount?: number
  /** 业务类型. */
  business_type?: string
  /** 关单信息. */
  close_info?: Closure
  /** 成功时间. RFC 3339. */
  success_time?: string
  /** 赔付原因. The payee sees it. */
  transfer_remark?: string
}

export interface GetPrepaySettlementOrderResponse {
  /** 收款方描述. */
  description: string
  /** 批次创建时间. RFC 3339. */
  create_time: string
  /** 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`. */
  individual_auth_id: string
  /** 商户结算批次单号. The platform's own number of the batch of settlements. */
  out_settle_batch_no: string
  /** 微信支付结算批次单号. WeChat Pay's number of the batch of settlements. */
  settle_batch_no: string
  /** 批次状态. */
  state: string
  /** 交易场景. `RECOMMERCE`: buying used goods. */
  trade_scenario: GetPrepaySettlementOrderResponseTradeScenario
  /** 异常结算处理结果信息. */
  abnormal_settle_result?: AbnormalSettlementResult
  /** 异常原因类型. Why it could not be paid out; set where it was not. */
  abnormal_type?: string
  /** 批次完成时间. RFC 3339. */
  finish_time?: string
}

export interface GetSubMerchantCompensationResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 赔付金额. In fen. */
  amount: number
  /** 赔付接收方信息. */
  receiver_detail: SubMerchantCompensationReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`. */
  state: GetSubMerchantCompensationResponseState
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 关单信息. */
  close_info?: Closure
  /** 成功时间. RFC 3339. */
  success_time?: string
}

export interface InsuranceClaim {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 转账接收方信息. */
  receiver_detail: ReceiverDetail
  /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. */
  state: InsuranceClaimState
  /** 二级商户号. */
  sub_mchid?: string
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string
  /** 赔付金额. In fen. */
  amount?: number
  /** 关单信息. */
  close_info?: InsuranceClaimClosure
  /** 成功时间. RFC 3339. */
  success_time?: string
  /** 赔付原因. The payee sees it. */
  transfer_remark?: string
}

export interface InsuranceClaimClosure {
  /** 关单时间. RFC 3339. */
  accept_time?: string
  /** 关单原因. */
  close_reason?: string
  /** 关闭时间. RFC 3339. */
  close_time?: string
}

export interface InsuranceCompensation {
  /** 二级商户号. */
  sub_mchid: string
  /** 是否开通成功. Whether insurance claims are open. */
  opened: boolean
  /** 成功时间. RFC 3339. */
  success_time?: string
}

export interface InsurancePremiumReceiver {
  /** 转账接收方类型. */
  type?: InsurancePremiumReceiverType | undefined
  /** 转账接收方商户信息. */
  mch_info?: ReceiverMerchant | undefined
  /** 赔付单信息. */
  transaction_info?: InsurancePremiumReceiverTransaction | undefined
  /** 转账接收方用户信息. */
  user_info?: ReceiverUser | undefined
}

export interface InsurancePremiumReceiverDetail {
  /** 转账接收者信息. */
  receiver?: PaidInsurancePremiumReceiver
}

export interface InsurancePremiumReceiverTransaction {
  /** 交易订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 赔付单类型. */
  type: InsurancePremiumReceiverTransactionType
}

export interface ListRechargeEmployeesResponse {
  /** 员工列表. */
  employees?: Employee[]
}

export interface OnlineBankRecharge {
  /** 银行交易订单号. The bank's number of the transfer. */
  bill_no?: string
  /** 银行账户名称. */
  bank_account_name?: string
  /** 银行卡号后四位. The last four digits of the payer's account. */
  bank_card_tail?: string
  /** 开户银行名称. */
  bank_name?: string
  /** 网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`). */
  online_bank_type?: OnlineBankType
  /** 网银充值退回原因. Why the money was sent back. */
  return_reason?: string
  /** 网银充值退回时间. RFC 3339. */
  return_time?: string
}

export interface OpenInsuranceCompensationRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户申请单号. The platform's own number of the application. */
  out_apply_no: string
  /** 签约协议列表. The agreements that the sub-merchant has signed with the platform. */
  agreement_list: Agreement[]
}

export interface PaidInsurancePremiumReceiver {
  /** 转账接收方类型. */
  type?: PaidInsurancePremiumReceiverType
  /** 转账接收方商户信息. */
  mch_info?: ReceiverMerchant
  /** 赔付单信息. */
  transaction_info?: PaidInsurancePremiumTransaction
}

export interface PaidInsurancePremiumTransaction {
  /** 交易订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 转账接收方订单类型. */
  type?: string
}

export interface PreTransferCompensationRequest {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 收款方信息. */
  receiver: CompensationReceiver
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 公众账号ID. */
  sp_appid?: string | undefined
  /** 出资商户号. The merchant whose money is paid. */
  sponsor_mchid?: string | undefined
  /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
  transfer_scene_id?: string | undefined
  /** 赔付金额. In fen. */
  amount?: number | undefined
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
  user_recv_perception?: string | undefined
}

export interface PreTransferCompensationResponse {
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is. */
  package_info: string
  /** 二级商户号. */
  sub_mchid?: string
}

export interface PreTransferInsuranceClaimRequest {
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 收款方信息. */
  receiver: Receiver
  /** 赔付原因. The payee sees it. */
  transfer_remark: string
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 赔付金额. In fen. */
  amount?: number | undefined
  /** 商户回调地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
}

export interface PreTransferInsuranceClaimResponse {
  /** 微信支付转账单号. WeChat Pay's number of the bill. */
  bill_id: string
  /** 商户单号. The platform's own number of the bill. */
  out_bill_no: string
  /** 受理时间. RFC 3339. */
  accept_time: string
  /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is. */
  package_info: string
  /** 二级商户号. */
  sub_mchid?: string
}

export interface QrRecharge {
  /** 用户OpenID. */
  openid?: string
  /** 员工类型. */
  employee_type?: QrRechargeEmployeeType
}

export interface Receiver {
  /** 转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`; `MERCHANT`: a merchant. */
  type?: ReceiverType | undefined
  /** 转账接收方订单信息. */
  transaction_info?: ReceiverTransaction | undefined
  /** 转账接收方用户信息. */
  user_info?: ReceiverUser | undefined
}

export interface ReceiverDetail {
  /** 转账接收者信息. */
  receiver?: Receiver
}

export interface ReceiverMerchant {
  /** 商户号. */
  mchid?: string | undefined
}

export interface ReceiverTransaction {
  /** 交易订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 转账接收方订单类型. */
  type?: ReceiverTransactionType | undefined
}

export interface ReceiverUser {
  /** 转账接收方用户OpenId. The user under `sp_appid`. */
  sp_openid: string
}

export interface Recharge {
  /** 平台商户号. */
  sp_mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
  /** 微信支付充值单号. WeChat Pay's number of the recharge. */
  recharge_id: string
  /** 充值入账账户. */
  account_type: RechargeAccountType
  /** 充值金额. */
  recharge_amount: RechargeAmount
  /** 充值场景. */
  recharge_scene: RechargeRechargeScene
  /** 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money. */
  recharge_state: RechargeState
  /** 受理充值时间. RFC 3339. */
  accept_time?: string
  /** 可用充值渠道列表. How the sub-merchant may pay. */
  available_recharge_channels?: AvailableRechargeChannels[]
  /** 转账充值的付款信息. */
  bank_transfer_info?: BankTransfer
  /** 关闭充值时间. RFC 3339. */
  close_time?: string
  /** 网银充值的付款信息. */
  online_bank_recharge_info?: OnlineBankRecharge
  /** 扫码充值的付款信息. */
  qr_recharge_info?: QrRecharge
  /** 充值渠道. */
  recharge_channel?: RechargeChannel
  /** 充值状态描述. What there is to say of the state, in Chinese. */
  recharge_state_desc?: string
  /** 充值成功时间. RFC 3339. */
  success_time?: string
}

export interface RechargeAmount {
  /** 总金额. In fen. */
  amount?: number | undefined
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface RechargeClosedEmployee {
  /** 用户openid. */
  openid: string
}

export interface RechargeClosedQrRecharge {
  /** 用户的OpenId. */
  openid?: string
  /** 员工类型. */
  employee_type?: string
}

export interface RechargeClosedResource {
  /** 平台商户号. */
  sp_mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
  /** 微信支付充值单号. WeChat Pay's number of the recharge. */
  recharge_id: string
  /** 充值入账账户. */
  account_type: RechargeClosedResourceAccountType
  /** 充值金额. */
  recharge_amount: RechargeResourceAmount
  /** 充值渠道. */
  recharge_channel: RechargeChannel
  /** 充值场景. */
  recharge_scene: RechargeClosedResourceRechargeScene
  /** 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money. */
  recharge_state: RechargeState
  /** 充值受理时间. RFC 3339. */
  accept_time?: string
  /** 银行转账信息. */
  bank_transfer_info?: RechargeResourceBankTransfer
  /** 充值关闭时间. RFC 3339. */
  close_time?: string
  /** 员工类型. JSON text of `RechargeClosedEmployee`. */
  employee_type?: RechargeClosedResourceEmployeeType
  /** 扫码充值信息. */
  qr_recharge_info?: RechargeClosedQrRecharge
  /** 充值状态描述. What there is to say of the state, in Chinese. */
  recharge_state_desc?: string
  /** 备注. The platform's own note. */
  remark?: string
  /** 充值成功时间. RFC 3339. */
  success_time?: string
}

export interface RechargeFundReturnedResource {
  /** 平台商户号. */
  sp_mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
  /** 微信支付充值单号. WeChat Pay's number of the recharge. */
  recharge_id: string
  /** 充值退回单号. WeChat Pay's number of the return. */
  recharge_returned_id: string
  /** 充值渠道. */
  recharge_channel: string
  detail?: ReturnedRechargeFund
}

export interface RechargeResourceAmount {
  /** 总金额. In fen. */
  amount: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency: string
}

export interface RechargeResourceBankTransfer {
  /** 转入的银行流水单号. The bank's number of the transfer. */
  bill_no: string
  /** 银行账户名称. */
  bank_account_name: string
  /** 银行卡尾号. The last four digits of the payer's account. */
  bank_card_tail: string
  /** 开户银行名称. */
  bank_name: string
  /** 转账充值附言. The payer's words to the bank. */
  memo: string
  /** 银行转账退回原因. Why the money was sent back. */
  return_reason?: string
  /** 银行转账退回时间. RFC 3339. */
  return_time?: string
}

export interface RechargeSuccessOnlineBankRecharge {
  /** 银行交易订单号. The bank's number of the transfer. */
  bill_no?: string
  /** 银行账户名称. */
  bank_account_name?: string
  /** 银行卡号后四位. The last four digits of the payer's account. */
  bank_card_tail?: string
  /** 开户银行名称. */
  bank_name?: string
  /** 网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`). */
  online_bank_type?: OnlineBankType
  /** 网银充值退回原因. Why the money was sent back. */
  return_reason?: string
  /** 网银充值退回时间. */
  return_time?: string
}

export interface RechargeSuccessQrRecharge {
  /** 用户openid. */
  openid: string
  /** 员工类型. */
  employee_type: RechargeSuccessQrRechargeEmployeeType
}

export interface RechargeSuccessResource {
  /** 平台商户号. */
  sp_mchid: string
  /** 二级商户号. */
  sub_mchid: string
  /** 商户充值单号. The platform's own number of the recharge. */
  out_recharge_no: string
  /** 微信支付充值单号. WeChat Pay's number of the recharge. */
  recharge_id: string
  /** 受理充值时间. RFC 3339. */
  accept_time: string
  /** 充值入账账户. */
  account_type: RechargeSuccessResourceAccountType
  /** 充值金额. */
  recharge_amount: RechargeResourceAmount
  /** 充值渠道. */
  recharge_channel: RechargeChannel
  /** 充值场景. */
  recharge_scene: RechargeSuccessResourceRechargeScene
  /** 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money. */
  recharge_state: RechargeState
  /** 可用充值渠道列表. How the sub-merchant may pay. */
  available_recharge_channels?: AvailableRechargeChannels[]
  /** 银行转账信息. */
  bank_transfer_info?: RechargeResourceBankTransfer
  /** 关闭充值时间. RFC 3339. */
  close_time?: string
  /** 网银充值的付款信息. */
  online_bank_recharge_info?: RechargeSuccessOnlineBankRecharge
  /** 扫码充值信息. */
  qr_recharge_info?: RechargeSuccessQrRecharge
  /** 充值状态描述. What there is to say of the state, in Chinese. */
  recharge_state_desc?: string
  /** 备注. The platform's own note. */
  remark?: string
  /** 充值成功时间. RFC 3339. */
  success_time?: string
}

export interface ReturnedRechargeFund {
  /** 银行卡尾号. The last four digits of the payer's account. */
  bank_card_tail: string
  /** 开户银行名称. */
  bank_name: string
  /** 网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`). */
  online_bank_type: string
  /** 退回原因. Why the money was sent back. */
  return_reason: string
  /** 退回时间. */
  return_time: string
  /** 充值金额. In fen. */
  amount?: number
  /** 银行账户名称. */
  bank_account_name?: string
  /** 充值币种. ISO 4217, `CNY` for yuan. */
  currency?: string
}

export interface Settlement {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户结算单号. The platform's own number of the settlement. */
  out_settle_no: string
  /** 结算明细单列表. */
  settle_detail_info_list: SettlementDetail[]
}

export interface SettlementDetail {
  /** 商户结算明细单号. The platform's own number of this line of the settlement. */
  out_settle_detail_no: string
  /** 金额. */
  amount: Amount
  /** 接收方账号. */
  receiver_account: string
  /** 接收方类型. */
  receiver_type: string
  /** 结算类型. */
  settle_type: string
}

export interface ShippingCostReceiver {
  /** 转账接收方类型. */
  type?: string | undefined
  /** 转账接收方商户信息. */
  mch_info?: ReceiverMerchant | undefined
  /** 转账接收方订单信息. */
  transaction_info?: ReceiverTransaction | undefined
  /** 转账接收方用户. */
  user_info?: DepositReceiverUser | undefined
}

export interface ShippingCostReceiverDetail {
  /** 转账接收者信息. */
  receiver?: ShippingCostReceiver
}

export interface SubMerchantCompensationReceiver {
  /** 赔付接收方类型. */
  type: SubMerchantCompensationReceiverType
  /** 赔付接收方商户信息. */
  mch_info: CompensatedMerchant
}

export interface SubMerchantCompensationReceiverDetail {
  /** 赔付接收者信息. */
  receiver?: CompensatedSubMerchantReceiver
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

/** 异常结算批次单处理方式 */
export type AbnormalSettleType =
  | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  | (string & {})

/** 异常原因类型 */
export type AbnormalType =
  | 'AUTH_RELATIONSHIP_INVALID'
  | 'USER_PAY_QUOTA_LIMIT'
  | (string & {})

/** 可用充值渠道列表 */
export type AvailableRechargeChannels =
  | 'BANK_TRANSFER'
  | 'QR_RECHARGE'
  | 'ONLINE_BANK'
  | (string & {})

/** 业务类型 */
export type BusinessType =
  | 'DEPOSIT_COMPENSATION'
  | 'PLATFORM_AFTER_SALES_COMPENSATION'
  | 'INSURANCE_CLAIM'
  | 'DEPOSIT_AFTER_SALES_COMPENSATION'
  | (string & {})

/** 计算提现金额方式 */
export type CalculateAmountType =
  | 'ONLY_DAY_END_BALANCE'
  | 'ALLOW_CURRENT_BALANCE'
  | (string & {})

/** 赔付状态 */
export type CancelCompensationResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 赔付状态 */
export type CancelInsuranceClaimResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 赔付接收方类型 */
export type CompensatedSubMerchantReceiverType =
  | 'MERCHANT'
  | (string & {})

/** 转账接收方类型 */
export type CompensationReceiverType =
  | 'TRANSACTION_USER'
  | (string & {})

/** 赔付状态 */
export type CompensationState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 批次状态 */
export type CreateAbnormalSettlementResponseState =
  | 'ACCEPTED'
  | 'RECEIVED'
  | 'SUCCESS'
  | 'DEDUCT_FEE_FAIL'
  | 'ABNORMAL'
  | 'ABNORMAL_SETTLE_SUCCESS'
  | (string & {})

/** 交易场景 */
export type CreateAbnormalSettlementResponseTradeScenario =
  | 'RECOMMERCE'
  | 'INDIVIDUALTRADE'
  | (string & {})

/** 充值入账账户 */
export type CreateBankTransferRechargeRequestAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 赔付状态 */
export type CreateCompensationResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 赔付状态 */
export type CreateDepositAfterSalesCompensationResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 赔付状态 */
export type CreateDepositCompensationResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 赔付状态 */
export type CreateDepositInsurancePremiumCompensationResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 赔付状态 */
export type CreateDepositShippingCostCompensationResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 赔付状态 */
export type CreateInsuranceClaimResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 交易场景 */
export type CreatePrepaySettlementOrderRequestTradeScenario =
  | 'RECOMMERCE'
  | (string & {})

/** 充值入账账户 */
export type CreateRechargeRequestAccountType =
  | 'DEPOSIT'
  | 'OPERATION'
  | (string & {})

/** 充值场景 */
export type CreateRechargeRequestRechargeScene =
  | 'ECOMMERCE_DEPOSIT'
  | 'ECOMMERCE_PAYMENT'
  | (string & {})

/** 赔付状态 */
export type CreateSubMerchantCompensationResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | (string & {})

/** 出款账户类型 */
export type DayEndBalanceWithdrawalAccountType =
  | 'BASIC'
  | 'FEES'
  | 'OPERATION'
  | (string & {})

/** 赔付状态 */
export type DepositAfterSalesCompensationState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 转账接收方类型 */
export type DepositAfterSalesReceiverType =
  | 'MERCHANT'
  | 'TRANSACTION_USER'
  | (string & {})

/** 赔付状态 */
export type DepositCompensationState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 转账接收方类型 */
export type DepositReceiverType =
  | 'MERCHANT'
  | 'TRANSACTION_USER'
  | (string & {})

/** 员工状态 */
export type EmployeeState =
  | 'EFFECTIVE'
  | 'DELETED'
  | (string & {})

/** 充值入账账户 */
export type GetBankTransferRechargeResponseAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 充值场景 */
export type GetBankTransferRechargeResponseRechargeScene =
  | 'ECOMMERCE_BANK_TRANSFER'
  | (string & {})

/** 赔付状态 */
export type GetDepositInsurancePremiumCompensationResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 赔付状态 */
export type GetDepositShippingCostCompensationResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 交易场景 */
export type GetPrepaySettlementOrderResponseTradeScenario =
  | 'RECOMMERCE'
  | (string & {})

/** 赔付状态 */
export type GetSubMerchantCompensationResponseState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | (string & {})

/** 赔付状态 */
export type InsuranceClaimState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'
  | (string & {})

/** 赔付单类型 */
export type InsurancePremiumReceiverTransactionType =
  | 'WXPAY'
  | 'WXVALUE'
  | (string & {})

/** 转账接收方类型 */
export type InsurancePremiumReceiverType =
  | 'MERCHANT'
  | (string & {})

/** 网银类型 */
export type OnlineBankType =
  | 'ONLINE_BANK_TYPE_CORPORATE'
  | 'ONLINE_BANK_TYPE_PERSONAL'
  | (string & {})

/** 转账接收方类型 */
export type PaidInsurancePremiumReceiverType =
  | 'MERCHANT'
  | (string & {})

/** 员工类型 */
export type QrRechargeEmployeeType =
  | 'ADMIN'
  | 'STAFF'
  | (string & {})

/** 转账接收方订单类型 */
export type ReceiverTransactionType =
  | 'WXPAY'
  | 'WXVALUE'
  | (string & {})

/** 转账接收方类型 */
export type ReceiverType =
  | 'MERCHANT'
  | 'TRANSACTION_USER'
  | (string & {})

/** 充值入账账户 */
export type RechargeAccountType =
  | 'DEPOSIT'
  | 'OPERATION'
  | (string & {})

/** 充值渠道 */
export type RechargeChannel =
  | 'BANK_TRANSFER'
  | 'QR_RECHARGE'
  | 'ONLINE_BANK'
  | (string & {})

/** 充值入账账户 */
export type RechargeClosedResourceAccountType =
  | 'DEPOSIT'
  | 'OPERATION'
  | (string & {})

/** 员工类型 */
export type RechargeClosedResourceEmployeeType =
  | 'ADMIN'
  | 'STAFF'
  | 'LEGAL_PERSON'
  | (string & {})

/** 充值场景 */
export type RechargeClosedResourceRechargeScene =
  | 'ECOMMERCE_DEPOSIT'
  | 'ECOMMERCE_PAYMENT'
  | (string & {})

/** 充值场景 */
export type RechargeRechargeScene =
  | 'ECOMMERCE_DEPOSIT'
  | 'ECOMMERCE_PAYMENT'
  | (string & {})

/** 充值状态 */
export type RechargeState =
  | 'SUCCESS'
  | 'RECHARGING'
  | 'CLOSED'
  | (string & {})

/** 员工类型 */
export type RechargeSuccessQrRechargeEmployeeType =
  | 'ADMIN'
  | 'STAFF'
  | 'LEGAL_PERSON'
  | (string & {})

/** 充值入账账户 */
export type RechargeSuccessResourceAccountType =
  | 'DEPOSIT'
  | 'OPERATION'
  | (string & {})

/** 充值场景 */
export type RechargeSuccessResourceRechargeScene =
  | 'ECOMMERCE_DEPOSIT'
  | 'ECOMMERCE_PAYMENT'
  | (string & {})

/** 单据状态 */
export type Status =
  | 'CREATED'
  | 'PROCESSING'
  | 'FINISHED'
  | 'ABNORMAL'
  | (string & {})

/** 赔付接收方类型 */
export type SubMerchantCompensationReceiverType =
  | 'MERCHANT'
  | (string & {})
