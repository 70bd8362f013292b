// Generated from api/merchant_settlement.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Settlement rules and rates (结算规则与费率). */
export interface MerchantSettlementService {
  /**
   * Apply for another settlement rule (申请修改特约商户结算规则).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697924
   */
  createSettlementRuleApplication(args: CreateSettlementRuleApplicationRequest, options?: sdk.CallOptions): sdk.Call<SettlementRuleApplication>
  /**
   * Query a change of the settlement rule (根据申请单ID查询结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698574
   */
  getSettlementRuleApplication(args: GetSettlementRuleApplicationArguments, options?: sdk.CallOptions): sdk.Call<SettlementRuleApplication>
  /**
   * Apply for a special rate (报名费率优惠活动).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698774
   */
  createRateActivityApplication(args: CreateRateActivityApplicationRequest, options?: sdk.CallOptions): sdk.Call<RateActivityApplicationReference>
  /**
   * Query an application for a special rate (根据申请单ID查询申请单结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471722
   */
  getRateActivityApplication(args: GetRateActivityApplicationArguments, options?: sdk.CallOptions): sdk.Call<GetRateActivityApplicationResponse>
  /**
   * Correct an application for a special rate (修改单据信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698885
   */
  updateRateActivityApplication(args: UpdateRateActivityApplicationArguments, options?: sdk.CallOptions): sdk.Call<RateActivityApplicationReference>
}

/** Arguments of `getSettlementRuleApplication`. */
export interface GetSettlementRuleApplicationArguments {
  /** 申请单编号. */
  application_id: string
}

/** Arguments of `getRateActivityApplication`. */
export interface GetRateActivityApplicationArguments {
  /** 申请单编号. */
  application_id: string
}

/** Arguments of `updateRateActivityApplication`. */
export interface UpdateRateActivityApplicationArguments extends UpdateRateActivityApplicationRequest {
  /** 申请单编号. */
  application_id: string
}

export interface Activity {
  /** 活动ID. */
  activity_id: string
  /** 活动报名材料. */
  activity_apply_information?: ActivityMaterial[] | undefined
  /** 活动费率. */
  activity_rate?: string | undefined
}

export interface ActivityMaterial {
  /** 材料ID. */
  apply_material_id?: string | undefined
  /** 材料内容. */
  apply_material_information?: string[] | undefined
}

export interface ActivityModification {
  /** 活动报名材料. */
  activity_apply_information?: ActivityMaterial[] | undefined
  /** 活动费率. */
  activity_rate?: string | undefined
}

export interface AdditionalInformation {
  /** 补充材料. */
  additional_material?: string[] | undefined
  /** 补充说明. */
  additional_message?: string | undefined
}

export interface CreateRateActivityApplicationRequest {
  sub_mchid: string
  /** 从业机构号. */
  acquiring_bank_id: string
  /** 渠道商户号. */
  channel_id: string
  /** 活动报名信息. */
  activity_detail: Activity
  /** 补充信息. */
  additional_information?: AdditionalInformation | undefined
}

export interface CreateSettlementRuleApplicationRequest {
  /** 特约商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 从业机构号. */
  acquiring_bank_id: string
  /** 渠道商户号. */
  channel_id: string
  /** 结算规则id. */
  settle_rule_id: number
}

export interface GetRateActivityApplicationResponse {
  sub_mchid: string
  /** 申请单状态. */
  application_state: string
  /** 活动审核通过时间. RFC 3339. */
  pass_time?: string
  /** 驳回参数. */
  reject_parameter?: string
  /** 驳回原因. */
  reject_reason?: string
}

export interface RateActivityApplicationReference {
  /** 申请单编号. */
  application_id: string
}

export interface SettlementRuleApplication {
  /** 申请单编号. */
  application_id: string
  /** 特约商户号. */
  sub_mchid?: string
  /** 最后更新时间. RFC 3339. */
  update_time?: string
  /** 从业机构号. */
  acquiring_bank_id?: string
  /** 渠道商户号. */
  channel_id?: string
  /** 结算规则id. */
  settle_rule_id?: number
  /** 申请单处理信息. */
  application_process_info?: string
  /** 申请单状态. */
  application_state?: string
}

export interface UpdateRateActivityApplicationRequest {
  /** 活动报名修改信息. */
  activity_detail_modification?: ActivityModification | undefined
  /** 补充信息. */
  additional_information?: AdditionalInformation | undefined
}
