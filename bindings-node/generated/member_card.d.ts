// Generated from api/member_card.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Member cards (会员卡). */
export interface MemberCardService {
  /**
   * Set the address that card events are notified to (设置回调地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552251
   */
  setCallback(args: SetCallbackRequest, options?: sdk.CallOptions): sdk.Call<Callback>
  /**
   * Get the address that card events are notified to (查询回调地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552275
   */
  getCallback(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<Callback>
  /**
   * Create the template of a member card (创建会员卡模板).
   *
   * Users get cards made from it once it was approved.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545584
   */
  createCard(args: CreateCardRequest, options?: sdk.CallOptions): sdk.Call<Card>
  /**
   * List the templates of member cards (查询会员卡模板列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547108
   */
  listCards(args: ListCardsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListCardsResponse, Card>
  /**
   * Query the template of a member card (查询会员卡模板信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547650
   */
  getCard(args: GetCardArguments, options?: sdk.CallOptions): sdk.Call<Card>
  /**
   * Change the template of a member card (修改会员卡模板信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549567
   */
  updateCard(args: UpdateCardArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Delete the template of a member card (删除会员卡模板).
   *
   * Nobody can take a card any more.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549682
   */
  deleteCard(args: DeleteCardArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Change what the template of a member card offers (设置会员卡模板权益项).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551219
   */
  updateCardRights(args: UpdateCardRightsArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Add a service to the template of a member card (添加会员卡服务项).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167277
   */
  addServiceModule(args: AddServiceModuleArguments, options?: sdk.CallOptions): sdk.Call<ServiceModule>
  /**
   * Change a service of the template of a member card (修改会员卡服务项).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167417
   */
  updateServiceModule(args: UpdateServiceModuleArguments, options?: sdk.CallOptions): sdk.Call<ServiceModule>
  /**
   * Remove a service from the template of a member card (移除会员卡服务项).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167557
   */
  deleteServiceModule(args: DeleteServiceModuleArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Upload the codes that a template gives (导入会员Code).
   *
   * For templates of `code_mode` `MERCHANT_DEPOSIT`. The answer says of each code what became of it.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545728
   */
  depositCodes(args: DepositCodesArguments, options?: sdk.CallOptions): sdk.Call<DepositCodesResponse>
  /**
   * Upgrade the template of an old member card (老会员卡模板升级).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545673
   */
  upgradeCard(args: UpgradeCardArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Create the QR code by which users take a card (创建会员卡二维码).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550605
   */
  createQrcode(args: CreateQrcodeArguments, options?: sdk.CallOptions): sdk.Call<CreateQrcodeResponse>
  /**
   * Create the token with which a user takes a card in a mini program (商户预授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550867
   */
  createPermissionToken(args: CreatePermissionTokenArguments, options?: sdk.CallOptions): sdk.Call<CreatePermissionTokenResponse>
  /**
   * Get what a user has entered to activate a card (获取用户信息（跳转型激活）).
   *
   * For cards that are activated on a page of the merchant.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550779
   */
  getActivationInformation(args: GetActivationInformationArguments, options?: sdk.CallOptions): sdk.Call<GetActivationInformationResponse>
  /**
   * Decrypt the code of a member card (加密code解码（跳转型激活）).
   *
   * On the way to the page of activation the code is encrypted.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550742
   */
  decryptCode(args: DecryptCodeArguments, options?: sdk.CallOptions): sdk.Call<DecryptCodeResponse>
  /**
   * Activate a user's card (激活会员卡（跳转型激活）).
   *
   * For cards that are activated on a page of the merchant.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550809
   */
  activateUserCard(args: ActivateUserCardArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Give a card to a user by `openid` (根据openid导入用户会员卡).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549739
   */
  importUserCardByOpenid(args: ImportUserCardByOpenidArguments, options?: sdk.CallOptions): sdk.Call<ImportUserCardByOpenidResponse>
  /**
   * Give a card to the user of a phone number (根据手机号导入用户会员卡).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550535
   */
  importUserCardByPhone(args: ImportUserCardByPhoneArguments, options?: sdk.CallOptions): sdk.Call<ImportUserCardByPhoneResponse>
  /**
   * Remind the user of a phone number to take a card (导入加密手机号提醒会员领卡).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166226
   */
  importPhoneNumberMember(args: ImportPhoneNumberMemberRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Query whether the user of a phone number has taken a card (通过加密手机号查询会员领卡状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166232
   */
  getPhoneNumberMember(args: GetPhoneNumberMemberArguments, options?: sdk.CallOptions): sdk.Call<GetPhoneNumberMemberResponse>
  /**
   * List a user's member cards (查询用户在品牌下所有会员卡).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549255
   */
  listUserCards(args: ListUserCardsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListUserCardsResponse, UserCard>
  /**
   * Query a user's member card (查询用户会员卡信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547768
   */
  getUserCard(args: GetUserCardArguments, options?: sdk.CallOptions): sdk.Call<GetUserCardResponse>
  /**
   * Change a user's member card (修改用户会员卡信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549292
   */
  updateUserCard(args: UpdateUserCardArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Change what a user's member card offers (设置会员权益).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551213
   */
  updateUserCardRights(args: UpdateUserCardRightsArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Set what a service shows on a user's card (设置会员服务项用户信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166964
   */
  setServiceModuleData(args: SetServiceModuleDataArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * End a user's member card (作废用户会员卡).
   *
   * This cannot be undone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549677
   */
  invalidateUserCard(args: InvalidateUserCardArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Show on the page after a payment which points it brings (支付结果页展示会员积分).
   *
   * `commitBonus` follows when the user has them.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012595808
   */
  prepareBonus(args: PrepareBonusArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Report that the user has the points of a payment (设置支付后展示的积分到账).
   *
   * After `prepareBonus`: the points are shown as received.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551350
   */
  commitBonus(args: CommitBonusArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Create an activity that gives coupons to members (创建活动).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553030
   */
  createActivity(args: CreateActivityRequest, options?: sdk.CallOptions): sdk.Call<Activity>
  /**
   * List the activities for members (查询活动列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553261
   */
  listActivities(args: ListActivitiesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivitiesResponse, Activity>
  /**
   * Query an activity for members (查询活动详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553365
   */
  getActivity(args: GetActivityArguments, options?: sdk.CallOptions): sdk.Call<Activity>
  /**
   * End an activity for members (终止活动).
   *
   * This cannot be undone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553381
   */
  terminateActivity(args: TerminateActivityArguments, options?: sdk.CallOptions): sdk.Call<TerminateActivityResponse>
}

/** Arguments of `listCards`. */
export interface ListCardsArguments {
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. Items per page, at most 20. */
  limit: number
  /** 商户AppId. Only templates of this app. */
  appid?: string | undefined
  /** 品牌id. Only templates of this brand. */
  brand_id?: string | undefined
}

/** Arguments of `getCard`. */
export interface GetCardArguments {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
}

/** Arguments of `updateCard`. */
export interface UpdateCardArguments extends UpdateCardRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
}

/** Arguments of `deleteCard`. */
export interface DeleteCardArguments {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
}

/** Arguments of `updateCardRights`. */
export interface UpdateCardRightsArguments extends UpdateCardRightsRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
}

/** Arguments of `addServiceModule`. */
export interface AddServiceModuleArguments extends AddServiceModuleRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
}

/** Arguments of `updateServiceModule`. */
export interface UpdateServiceModuleArguments extends UpdateServiceModuleRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员服务项ID. */
  service_module_id: string
}

/** Arguments of `deleteServiceModule`. */
export interface DeleteServiceModuleArguments {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员服务项ID. */
  service_module_id: string
}

/** Arguments of `depositCodes`. */
export interface DepositCodesArguments extends DepositCodesRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
}

/** Arguments of `upgradeCard`. */
export interface UpgradeCardArguments extends UpgradeCardRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
}

/** Arguments of `createQrcode`. */
export interface CreateQrcodeArguments extends CreateQrcodeRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
}

/** Arguments of `createPermissionToken`. */
export interface CreatePermissionTokenArguments extends CreatePermissionTokenRequest {
  /** 会员卡模板id. WeChat Pay's number of the template. */
  card_id: string
}

/** Arguments of `getActivationInformation`. */
export interface GetActivationInformationArguments {
  /** 激活ticket. From the address of the page of activation. */
  activate_ticket: string
}

/** Arguments of `decryptCode`. */
export interface DecryptCodeArguments {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 加密code. From the address of the page of activation. */
  encrypt_code: string
}

/** Arguments of `activateUserCard`. */
export interface ActivateUserCardArguments extends ActivateUserCardRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员卡code. The code of the user's card. */
  code: string
}

/** Arguments of `importUserCardByOpenid`. */
export interface ImportUserCardByOpenidArguments extends ImportUserCardByOpenidRequest {
  /** 会员卡ID. WeChat Pay's number of the template. */
  card_id: string
}

/** Arguments of `importUserCardByPhone`. */
export interface ImportUserCardByPhoneArguments extends ImportUserCardByPhoneRequest {
  /** 会员卡ID. WeChat Pay's number of the template. */
  card_id: string
}

/** Arguments of `getPhoneNumberMember`. */
export interface GetPhoneNumberMemberArguments {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 加密手机号. Encrypted on the wire. */
  encrypted_phone_number: string
}

/** Arguments of `listUserCards`. */
export interface ListUserCardsArguments {
  /** 用户标识. The user in the `appid` of the template. */
  openid: string
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
  /** 商户AppId. */
  appid?: string | undefined
}

/** Arguments of `getUserCard`. */
export interface GetUserCardArguments {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员卡code. The code of the user's card. */
  code: string
}

/** Arguments of `updateUserCard`. */
export interface UpdateUserCardArguments extends UpdateUserCardRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员卡code. The code of the user's card. */
  code: string
}

/** Arguments of `updateUserCardRights`. */
export interface UpdateUserCardRightsArguments extends UpdateUserCardRightsRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员卡code. The code of the user's card. */
  code: string
}

/** Arguments of `setServiceModuleData`. */
export interface SetServiceModuleDataArguments extends SetServiceModuleDataRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员卡code. The code of the user's card. */
  code: string
}

/** Arguments of `invalidateUserCard`. */
export interface InvalidateUserCardArguments extends InvalidateUserCardRequest {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员卡code. The code of the user's card. */
  code: string
}

/** Arguments of `prepareBonus`. */
export interface PrepareBonusArguments extends PrepareBonusRequest {
  /** 会员卡模板id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员卡code. The code of the user's card. */
  code: string
}

/** Arguments of `commitBonus`. */
export interface CommitBonusArguments extends CommitBonusRequest {
  /** 会员卡模板id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员卡code. The code of the user's card. */
  code: string
}

/** Arguments of `listActivities`. */
export interface ListActivitiesArguments {
  /** 活动类型. `…_AFTERPAY`: after payments; `…_MINIPROGRAM`: in a mini program; `NON_MEMBER_…` for users who are no members yet. */
  activity_type: ActivityType
  /** 分页开始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 最大资源条数. Items per page. */
  limit?: number | undefined
  /** 会员卡ID. WeChat Pay's number of the template. */
  card_id?: string | undefined
  /** 活动的当前状态. */
  activity_status?: ActivityStatus | undefined
}

/** Arguments of `getActivity`. */
export interface GetActivityArguments {
  /** 活动ID. WeChat Pay's number of the activity. */
  activity_id: string
}

/** Arguments of `terminateActivity`. */
export interface TerminateActivityArguments extends TerminateActivityRequest {
  /** 活动ID. WeChat Pay's number of the activity. */
  activity_id: string
}

export interface AcceptCardResource {
  /** 用户标识. The user in the `appid` of the template. */
  openid: string
  /** 会员卡ID. WeChat Pay's number of the template. */
  card_id: string
  /** 领卡时间. When the user took the card. */
  event_time: string
  /** 事件类型. `NEW_ACTIVATE`: for the first time; `RECOVER`: once more after deleting it; `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`: after a reminder by phone number. */
  event_type: AcceptCardResourceEventType
  /** 会员卡code. The code of the user's card. */
  code?: string
  /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
  outer_str?: string
  /** 加密手机号. The phone number of the user. Encrypted on the wire. */
  phone_number?: string
  /** 用户统一标识. */
  unionid?: string
}

export interface ActionSetting {
  /** 操作名称. */
  action_name: string
  /** 跳转小程序信息. */
  jump_miniprogram: JumpMiniProgram
}

export interface ActivateCardResource {
  /** 用户标识. The user in the `appid` of the template. */
  openid: string
  /** 会员卡ID. WeChat Pay's number of the template. */
  card_id: string
  /** 激活场景. `NEW_ACTIVATE`: for the first time; `RECOVER`: once more after deleting it. */
  activate_scene: ActivateScene
  /** 激活时间. RFC 3339. */
  event_time: string
  /** 事件类型. */
  event_type: ActivateCardResourceEventType
  /** 会员卡code. The code of the user's card. */
  code?: string
  /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
  outer_str?: string
  /** 用户统一标识. */
  unionid?: string
}

export interface ActivateUserCardRequest {
  /** 会员卡编号. The merchant's own number of the member. */
  membership_number?: string | undefined
}

export interface ActivationMiniProgram {
  /** 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`. */
  activate_appid: string
  /** 跳转激活的path. With `activate_appid`. */
  activate_path: string
}

export interface ActivationSetting {
  /** 激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant. */
  activate_type: string
  /** 跳转激活的小程序. With `JUMP_ACTIVATE`. */
  activate_miniprogram?: ActivationMiniProgram | undefined
  /** 跳转激活的url. A page; with `JUMP_ACTIVATE`. */
  activate_url?: string | undefined
}

export interface Activity {
  /** 活动ID. */
  activity_id: string
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no?: string
  /** 创建时间. RFC 3339. */
  create_time?: string
  /** 更新时间. RFC 3339. */
  update_time?: string
  /** 活动开始时间. RFC 3339. */
  begin_time?: string
  /** 活动结束时间. RFC 3339. */
  end_time?: string
  /** 会员卡ID. WeChat Pay's number of the template. */
  card_id?: string
  /** 活动名称. */
  activity_name?: string
  /** 活动的当前状态. */
  activity_status?: string
  /** 活动类型. */
  activity_type?: string
  /** 发放时间段. */
  award_send_period?: AwardSendPeriod
  /** 支付前会员活动设置. */
  miniprogram_activity_setting?: MiniProgramActivitySetting
  /** 支付后活动设置. */
  pay_activity_setting?: PayActivitySetting
  /** 优惠券列表. */
  stock_list?: Stock[]
}

export interface AddServiceModuleRequest {
  /** 会员服务项ID. The service, as WeChat Pay numbers it. */
  service_module_id: string
  /** 跳转小程序. */
  jump_miniprogram: JumpMiniProgram
}

export interface AdditionalStatement {
  /** 跳转小程序appid. */
  appid?: string | undefined
  /** 标题. */
  title?: string | undefined
  /** 跳转小程序path. */
  path?: string | undefined
  /** 跳转url. */
  url?: string | undefined
}

export interface AwardJumpSetting {
  /** 小程序AppID. */
  mini_program_appid?: string | undefined
  /** 跳转按钮文案. */
  button_text?: string | undefined
  /** 小程序path. */
  mini_program_path?: string | undefined
}

export interface AwardSendDayTime {
  /** 每日发放开始时间. */
  begin_day_time: TimeOfDay
  /** 每日发放结束时间. */
  end_day_time: TimeOfDay
}

export interface AwardSendPeriod {
  /** 指定时间段. */
  award_send_day_time?: AwardSendDayTime[] | undefined
  /** 指定时间. */
  award_send_time?: AwardSendTime[] | undefined
}

export interface AwardSendTime {
  /** 发放开始时间. RFC 3339. */
  begin_time: string
  /** 发放结束时间. RFC 3339. */
  end_time: string
}

export interface BalanceSetting {
  /** 储值小程序appid. */
  balance_appid?: string | undefined
  /** 储值小程序path. */
  balance_path?: string | undefined
  /** 储值url. */
  balance_url?: string | undefined
  /** 是否支持储值. */
  need_balance?: boolean | undefined
}

export interface Bonus {
  /** 会员初始积分值. The points of a new member. */
  init_bonus: number
  /** 小程序AppId. */
  bonus_jump_appid?: string
  /** 自助小程序AppId. */
  bonus_support_appid?: string
  /** 积分价值项标题. */
  bonus_cost_title?: string
  /** 积分价值项文案. */
  bonus_cost_word?: string
  /** 小程序页面路径. */
  bonus_jump_path?: string
  /** 跳转文案. */
  bonus_jump_word?: string
  /** 自助小程序页面路径. */
  bonus_support_path?: string
  /** 积分值文案. */
  bonus_value_word?: string
}

export interface Brand {
  /** 品牌id. */
  brand_id: string
  /** 品牌展示名称. */
  display_name: string
}

export interface Callback {
  /** 通知url地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户号. */
  mchid?: string
}

export interface Card {
  /** 商户AppId. A service account of the merchant, which `openid` belongs to and which writes to members. */
  appid: string
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 卡名称. */
  title: string
  /** 使用须知. How the card is used; shown to users. */
  description: string
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员卡背景图. A `media_url` of `media.upload_marketing_image`. */
  background_picture_url: string
  /** 品牌信息. */
  brand: Brand
  /** 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before. */
  code_mode: CodeMode
  /** 会员码型. */
  code_type: CodeType
  /** 有效期. */
  date_information: ValidityPeriod
  /** 会员卡logo. A `media_url` of `media.upload_marketing_image`. */
  logo_url: string
  /** 会员卡状态. `NOT_APPROVE`: being reviewed; `APPROVE_FAIL`: refused; `DELETED`: by the merchant. */
  status?: Status
  /** 创建时间. RFC 3339. */
  create_time?: string
  /** 更新时间. RFC 3339. */
  update_time?: string
  /** 商户补充声明. */
  additional_statement?: AdditionalStatement
  /** 储值信息. */
  balance_information?: BalanceSetting
  /** 会员积分信息. */
  bonus?: Bonus
  /** 会员发票信息. */
  fapiao?: Fapiao
  /** 会员优惠信息. */
  favor?: Favor
  /** 客服信息. */
  guide?: Guide
  /** 会员初始等级. The level of a new member. */
  init_level?: string
  /** 是否展示会员等级. */
  need_display_level?: boolean
  /** 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use. */
  need_dynamic_code?: boolean
  /** 剩余库存. Cards that are left. */
  remain_quantity?: number
  /** 会员服务项列表. */
  service_modules?: CardServiceModule[]
  /** 服务电话. */
  service_phone?: string
  /** 会员卡总库存. Cards that may be given. */
  total_quantity?: number
  /** 开卡信息. */
  user_information_form?: UserInformationForm
}

export interface CardServiceModule {
  /** 会员服务项ID. The service, as WeChat Pay numbers it. */
  service_module_id: string
  /** 跳转小程序信息. */
  jump_miniprogram?: JumpMiniProgram
}

export interface CommitBonusRequest {
  /** 直连商户号. The caller's own number; needed when the merchant itself calls. */
  mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for; needed when a partner calls. */
  sub_mchid?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 会员积分值. The points that the payment brings, more than 0. */
  bonus_value: number
}

export interface CommonFieldValue {
  /** 平台提供的通用开卡信息字段. */
  name?: Name
  /** 用户开卡时填写的个人信息. */
  value?: string
}

export interface ContentTemplate {
  /** 内容字段列表. */
  field_list: TemplateField[]
  /** 操作设置信息. */
  action_setting?: ActionSetting
}

export interface ContentTemplateInput {
  /** 操作设置. */
  action_setting?: ActionSetting | undefined
  /** 服务内容列表. */
  field_list?: TemplateField[] | undefined
}

export interface CreateActivityRequest {
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 活动开始时间. RFC 3339. */
  begin_time: string
  /** 活动结束时间. RFC 3339. */
  end_time: string
  /** 会员卡ID. WeChat Pay's number of the template. */
  card_id: string
  /** 活动名称. */
  activity_name: string
  /** 活动类型. */
  activity_type: ActivityType
  /** 发放时间段. */
  award_send_period?: AwardSendPeriod | undefined
  /** 支付前会员活动设置. */
  miniprogram_activity_setting?: MiniProgramActivitySetting | undefined
  /** 支付后活动设置. */
  pay_activity_setting?: PayActivitySetting | undefined
  /** 优惠券列表. */
  stock_list?: Stock[] | undefined
}

export interface CreateCardRequest {
  /** 商户AppId. A service account of the merchant, which `openid` belongs to and which writes to members. */
  appid: string
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 卡名称. */
  title: string
  /** 使用须知. How the card is used; shown to users. */
  description: string
  /** 会员卡背景图. A `media_url` of `media.upload_marketing_image`. */
  background_picture_url: string
  /** 品牌信息. */
  brand: Brand
  /** 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before. */
  code_mode: CodeMode
  /** 会员码型. */
  code_type: CodeType
  /** 有效期. */
  date_information: ValidityPeriod
  /** 会员卡logo. A `media_url` of `media.upload_marketing_image`. */
  logo_url: string
  /** 商户补充声明. */
  additional_statement?: AdditionalStatement | undefined
  /** 储值信息. */
  balance_information?: BalanceSetting | undefined
  /** 会员初始等级. The level of a new member. */
  init_level?: string | undefined
  /** 是否展示会员等级. */
  need_display_level?: boolean | undefined
  /** 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use. */
  need_dynamic_code?: boolean | undefined
  /** 服务电话. */
  service_phone?: string | undefined
  /** 会员卡总库存. Cards that may be given. */
  total_quantity?: number | undefined
  /** 开卡信息. */
  user_information_form?: UserInformationForm | undefined
}

export interface CreatePermissionTokenRequest {
  /** 激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant. */
  activate_type: string
  /** 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`. */
  activate_appid?: string | undefined
  /** 跳转激活的path. With `activate_appid`. */
  activate_path?: string | undefined
  /** 跳转激活的url. A page; with `JUMP_ACTIVATE`. */
  activate_url?: string | undefined
  /** 是否返回上一页. Whether the component goes back to the page before when it is done. */
  navigate_back_previous_page?: boolean | undefined
  /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
  outer_str?: string | undefined
}

export interface CreatePermissionTokenResponse {
  /** 预授权token. Opens the component in which the user takes the card. */
  permission_token: string
}

export interface CreateQrcodeRequest {
  /** 会员卡激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant. */
  activate_type: ActivateType
  /** 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`. */
  activate_appid?: string | undefined
  /** 跳转激活的path. With `activate_appid`. */
  activate_path?: string | undefined
  /** 跳转激活的url. A page; with `JUMP_ACTIVATE`. */
  activate_url?: string | undefined
  /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
  outer_str?: string | undefined
}

export interface CreateQrcodeResponse {
  /** 二维码对应的url. */
  url: string
}

export interface CustomField {
  /** 商户自定义的开卡信息字段类型. */
  type?: CustomFieldType | undefined
  /** 字段名称. */
  name?: string | undefined
  /** 字段值. */
  values?: string[] | undefined
}

export interface CustomFieldValue {
  /** 字段名称. */
  name?: string
  /** 字段值. */
  value?: string
  /** 字段值. */
  value_list?: string[]
}

export interface DecryptCodeResponse {
  /** 会员卡code. The code of the user's card. */
  code: string
}

export interface DepositCodeResult {
  /** 会员卡code. The code of the user's card. */
  code?: string
  /** 导入结果. */
  result?: Result
}

export interface DepositCodesRequest {
  /** 会员卡code. The codes to upload. */
  code?: string[] | undefined
}

export interface DepositCodesResponse {
  /** 导入结果. */
  data?: DepositCodeResult[]
}

export interface Fapiao {
  /** 小程序AppId. */
  fapiao_jump_appid?: string | undefined
  /** 小程序页面路径. */
  fapiao_jump_path?: string | undefined
  /** 跳转文案. */
  fapiao_jump_word?: string | undefined
}

export interface Favor {
  /** 是否展示优惠券. */
  show_coupon: boolean
  /** 小程序AppId. */
  member_price_appid?: string
  /** 小程序页面路径. */
  member_price_path?: string
  /** 会员专享价文案. */
  member_price_word?: string
}

export interface GetActivationInformationResponse {
  /** 微信头像url. */
  head_image_url?: string
  /** 微信昵称. */
  nickname?: string
  /** 用户开卡时填写的个人信息. */
  user_information?: UserInformation
}

export interface GetPhoneNumberMemberResponse {
  /** 用户领取状态. `UNSHOWED`: the user was not reminded yet; `UNRECEIVED`: reminded, not taken. */
  receive_status: ReceiveStatus
  /** 用户会员卡信息. */
  user_card_information?: PhoneNumberMemberCard
}

export interface GetUserCardResponse {
  /** 用户标识. The user in the `appid` of the template. */
  openid?: string
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id?: string
  /** 会员卡背景图. A `media_url` of `media.upload_marketing_image`. */
  background_picture_url?: string
  /** 用户储值余额. What is stored on the card, in fen. */
  balance?: number
  /** 用户当前积分. */
  bonus_value?: number
  /** 会员卡code. The code of the user's card. */
  code?: string
  /** 发票跳转文案. */
  fapiao_jump_word?: string
  /** 客服信息. */
  guide?: Guide
  /** 微信头像url. */
  head_image_url?: string
  /** 用户等级. */
  level?: string
  /** 会员卡编号. The merchant's own number of the member. */
  membership_number?: string
  /** 微信昵称. */
  nickname?: string
  /** 会员服务项列表. */
  service_modules?: UserCardServiceModule[]
  /** 用户会员卡状态. `UNAVAILABLE`: ended by the merchant; `DELETE`: by the user. */
  user_card_status?: UserCardStatus
  /** 用户开卡时填写的个人信息. */
  user_information?: UserInformation
}

export interface Guide {
  /** 联系人头像媒体文件地址. A picture of the guide. */
  head_image_url: string
  /** 联系人名字. The name of the guide. */
  staff_name: string
  /** 联系方式. */
  contact_information_name?: string
  /** 联系信息. */
  contact_information_value?: string
  /** 联系电话. */
  phone_number?: string
}

export interface ImportPhoneNumberMemberRequest {
  /** 加密手机号. The phone number of the user. Encrypted on the wire. */
  encrypted_phone_number: string
  /** 会员信息. */
  member_information: Member
  /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
  outer_str?: string | undefined
}

export interface ImportUserCardByOpenidRequest {
  /** 用户标识. The user in the `appid` of the template. */
  openid: string
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 会员卡code. The code of the user's card. */
  code?: string | undefined
}

export interface ImportUserCardByOpenidResponse {
  /** 会员卡code. The code of the user's card. */
  code: string
}

export interface ImportUserCardByPhoneRequest {
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 用户加密手机号. The phone number of the user. Encrypted on the wire. */
  encrypted_phone_number: string
  /** 会员卡code. The code of the user's card. */
  code?: string | undefined
}

export interface ImportUserCardByPhoneResponse {
  /** 会员卡code. The code of the user's card. */
  code: string
}

export interface InvalidateUserCardRequest {
  /** 失效理由. */
  reason?: string | undefined
}

export interface JumpMiniProgram {
  /** 小程序AppId. */
  appid: string
  /** 小程序页面路径. */
  path: string
}

export interface ListActivitiesResponse {
  /** 分页开始位置. */
  offset?: number
  /** 最大资源条数. */
  limit?: number
  /** 资源总条数. Of all pages. */
  total_count?: number
  /** 活动详情. */
  data?: Activity[]
}

export interface ListCardsResponse {
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总数量. Of all pages. */
  total_count: number
  /** 会员卡列表. */
  data?: Card[]
  /** 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use. */
  need_dynamic_code?: boolean
}

export interface ListUserCardsResponse {
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总数量. Of all pages. */
  total_count: number
  /** 会员卡列表. */
  data?: UserCard[]
}

export interface Member {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员注册时间. When the user became a member. RFC 3339. */
  registration_time: string
  /** 会员卡code. The code of the user's card. */
  code?: string | undefined
  /** 会员卡编号. The merchant's own number of the member. */
  membership_number?: string | undefined
}

export interface MessageTemplateSetting {
  /** 模板消息ID. */
  message_template_id: string
  /** 消息字段列表. */
  field_list?: TemplateField[]
}

export interface MessageTemplateSettingInput {
  /** 模板消息ID. */
  message_template_id: string
  /** 服务内容列表. */
  field_list: TemplateField[]
}

export interface MiniProgramActivitySetting {
  /** 领奖页面跳转配置. */
  award_jump_deploy?: AwardJumpSetting | undefined
  /** 指定领取渠道. Only users who took the card there, by the `outer_str` that was given then. */
  outer_str?: string[] | undefined
}

export interface PayActivitySetting {
  /** 支付结果页活动副标题. */
  activity_second_title: string
  /** 商户logo. */
  logo_url: string
  /** 激活方式设置. */
  activate_setting?: ActivationSetting | undefined
  /** 活动曝光商户号. The merchants whose payments show the activity. */
  mchid_list?: string[] | undefined
  /** 支付设置. */
  payment_setting?: PaymentSetting | undefined
}

export interface PaymentMode {
  /** 支付场景列表. */
  payment_scene_list?: string[] | undefined
}

export interface PaymentSetting {
  /** 订单优惠标记. Only payments whose `goods_tag` is one of these. */
  goods_tags?: string[] | undefined
  /** 指定银行的简称. Only payments by the cards of this bank. */
  limit_bank?: string | undefined
  /** 支付模式. */
  payment_mode?: PaymentMode | undefined
}

export interface PhoneNumberMemberCard {
  /** 用户标识. The user in the `appid` of the template. */
  openid: string
  /** 品牌appid. */
  card_appid: string
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员卡code. The code of the user's card. */
  code: string
  /** 会员卡领取时间. RFC 3339. */
  receive_time: string
  /** 用户标识. */
  unionid?: string
}

export interface PrepareBonusRequest {
  /** 直连商户号. The caller's own number; needed when the merchant itself calls. */
  mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for; needed when a partner calls. */
  sub_mchid?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 会员积分值. The points that the payment brings, more than 0. */
  bonus_value: number
}

export interface ServiceModule {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id: string
  /** 会员服务项ID. The service, as WeChat Pay numbers it. */
  service_module_id: string
  /** 跳转小程序. */
  jump_miniprogram: JumpMiniProgram
}

export interface SetCallbackRequest {
  /** 通知url地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
}

export interface SetServiceModuleDataRequest {
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 会员服务项ID. The service, as WeChat Pay numbers it. */
  service_module_id: string
  /** 服务状态设置. */
  state_setting: StateSettingInput
}

export interface StateSetting {
  /** 状态ID. The state of the service that is shown. */
  state_id: string
  /** 内容模板信息. */
  content_template_data?: ContentTemplate
  /** 模板消息设置信息. */
  message_template_setting?: MessageTemplateSetting
}

export interface StateSettingInput {
  /** 状态ID. The state of the service that is shown. */
  state_id: string
  /** 内容模板设置. */
  content_template_data: ContentTemplateInput
  /** 消息模板设置. */
  message_template_setting?: MessageTemplateSettingInput | undefined
}

export interface Stock {
  /** 券批次ID. */
  stock_id: string
  /** 创建批次的商户号. The merchant that created the stock. */
  stock_creator_mchid: string
}

export interface TemplateField {
  /** 内容字段ID. */
  field_id: string
  /** 内容字段值. */
  field_value: string
}

export interface TerminateActivityRequest {
  /** 终止时间. When the activity ends. RFC 3339. */
  terminate_time?: string | undefined
}

export interface TerminateActivityResponse {
  /** 活动ID. */
  activity_id: string
  /** 终止时间. When the activity ends. RFC 3339. */
  terminate_time?: string
}

export interface TimeOfDay {
  /** 时. */
  hours: number
  /** 分. */
  minutes: number
  /** 秒. */
  seconds: number
}

export interface UpdateCardRequest {
  /** 商户AppId. */
  appid?: string | undefined
  /** 卡名称. */
  title?: string | undefined
  /** 使用须知. How the card is used; shown to users. */
  description?: string | undefined
  /** 商户补充声明. */
  additional_statement?: AdditionalStatement | undefined
  /** 会员卡背景图. A `media_url` of `media.upload_marketing_image`. */
  background_picture_url?: string | undefined
  /** 储值信息. */
  balance_information?: BalanceSetting | undefined
  /** 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before. */
  code_mode?: CodeMode | undefined
  /** 会员码型. */
  code_type?: CodeType | undefined
  /** 有效期. */
  date_information?: ValidityPeriod | undefined
  /** 会员初始等级. The level of a new member. */
  init_level?: string | undefined
  /** 会员卡logo. */
  logo_url?: string | undefined
  /** 是否展示会员等级. */
  need_display_level?: boolean | undefined
  /** 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use. */
  need_dynamic_code?: boolean | undefined
  /** 服务电话. */
  service_phone?: string | undefined
  /** 会员卡总库存. Cards that may be given. */
  total_quantity?: number | undefined
  /** 开卡信息. */
  user_information_form?: UserInformationForm | undefined
}

export interface UpdateCardRightsBonus {
  /** 积分价值项文案. */
  bonus_cost_word: string
  /** 积分值文案. */
  bonus_value_word: string
  /** 会员初始积分值. The points of a new member. */
  init_bonus: number
  /** 积分跳转appid. */
  bonus_jump_appid?: string | undefined
  /** 自助积分跳转appid. */
  bonus_support_appid?: string | undefined
  /** 积分价值项标题. */
  bonus_cost_title?: string | undefined
  /** 积分跳转path. */
  bonus_jump_path?: string | undefined
  /** 积分跳转文案. */
  bonus_jump_word?: string | undefined
  /** 自助积分跳转path. */
  bonus_support_path?: string | undefined
}

export interface UpdateCardRightsFavor {
  /** 是否展示优惠券. */
  show_coupon: boolean
  /** 会员专享价跳转appid. */
  member_price_appid?: string | undefined
  /** 会员优惠栏目名称. */
  favor_module_title?: FavorModuleTitle | undefined
  /** 会员专享价跳转path. */
  member_price_path?: string | undefined
  /** 会员专享价标题. */
  member_price_title?: MemberPriceTitle | undefined
  /** 会员专享价文案. */
  member_price_word?: string | undefined
}

export interface UpdateCardRightsGuide {
  /** 联系方式. */
  contact_information_name?: string | undefined
  /** 联系信息值. */
  contact_information_value?: string | undefined
  /** 联系人头像. A picture of the guide. */
  head_image_url?: string | undefined
  /** 联系电话. */
  phone_number?: string | undefined
  /** 联系人名字. The name of the guide. */
  staff_name?: string | undefined
}

export interface UpdateCardRightsRequest {
  /** 是否展示会员积分. */
  show_bonus: boolean
  /** 是否展示会员优惠. */
  show_favor: boolean
  /** 会员积分. */
  bonus?: UpdateCardRightsBonus | undefined
  /** 会员发票. */
  fapiao?: Fapiao | undefined
  /** 会员优惠. */
  favor?: UpdateCardRightsFavor | undefined
  /** 会员专属咨询信息. */
  guide?: UpdateCardRightsGuide | undefined
  /** 是否展示会员发票. */
  show_fapiao?: boolean | undefined
  /** 是否展示会员专属咨询. */
  show_guide?: boolean | undefined
}

export interface UpdateServiceModuleRequest {
  /** 跳转小程序. */
  jump_miniprogram: JumpMiniProgram
}

export interface UpdateUserCardRequest {
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no?: string | undefined
  /** 会员卡背景图. A `media_url` of `media.upload_marketing_image`. */
  background_picture_url?: string | undefined
  /** 用户储值变更信息. */
  balance_information?: UserCardBalanceChange | undefined
  /** 用户等级. */
  level?: string | undefined
  /** 会员卡编号. The merchant's own number of the member. */
  membership_number?: string | undefined
  /** 是否发送储值变更通知. Whether the user is told. */
  need_inform_balance?: boolean | undefined
  /** 是否发送等级变更通知. Whether the user is told. */
  need_inform_level?: boolean | undefined
}

export interface UpdateUserCardRightsRequest {
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 会员积分变动值. The points that were added, negative when they were taken off. */
  add_bonus_value?: number | undefined
  /** 变更前的会员积分值. */
  before_bonus_value?: number | undefined
  /** 变更后的会员积分值. The points that the payment brings, more than 0. */
  bonus_value?: number | undefined
  /** 会员发票跳转文案. */
  fapiao_jump_word?: string | undefined
  /** 会员专属咨询信息. */
  guide?: UpdateCardRightsGuide | undefined
  /** 会员专享价文案. */
  member_price_word?: string | undefined
  /** 是否发送积分变更通知. Whether the user is told. */
  need_inform_bonus?: boolean | undefined
}

export interface UpgradeCardRequest {
  /** 商户AppId. */
  appid: string
  /** 品牌id. */
  brand_id: string
}

export interface UserCard {
  /** 会员卡id. WeChat Pay's number of the template. */
  card_id?: string
  /** 会员卡code. The code of the user's card. */
  code?: string
}

export interface UserCardBalanceChange {
  /** 本次余额变动值. What was added, in fen; negative when it was taken off. */
  add_balance: number
  /** 更新后用户储值余额. What is stored on the card now, in fen. */
  balance: number
  /** 更新前用户储值余额. What was stored on the card before, in fen. */
  before_balance: number
  /** 储值消耗记录. */
  balance_remark?: string | undefined
}

export interface UserCardManageResource {
  /** 用户标识. The user in the `appid` of the template. */
  openid: string
  /** 会员卡ID. WeChat Pay's number of the template. */
  card_id: string
  /** 事件时间. When it happened. RFC 3339. */
  event_time: string
  /** 事件类型. */
  event_type: UserCardManageResourceEventType
  /** 场景值. */
  activate_scene?: string
  /** 会员卡code. The code of the user's card. */
  code?: string
  /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
  outer_str?: string
  /** 用户统一标识. */
  unionid?: string
}

export interface UserCardServiceModule {
  /** 会员服务项ID. The service, as WeChat Pay numbers it. */
  service_module_id: string
  /** 服务状态设置. */
  state_setting?: StateSetting
}

export interface UserInformation {
  /** 平台提供的通用开卡信息字段. */
  common_field_list?: CommonFieldValue[]
  /** 商户自定义的开卡信息字段. */
  custom_field_list?: CustomFieldValue[]
}

export interface UserInformationForm {
  /** 是否允许修改. Whether users may change what they have entered. */
  can_modify_after_activate?: boolean | undefined
  /** 平台提供的通用开卡信息字段. */
  common_field_list?: CommonFieldList[] | undefined
  /** 商户自定义的开卡信息字段. */
  custom_field_list?: CustomField[] | undefined
}

export interface ValidityPeriod {
  /** 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after receiving; `PERMANENT`: for good. */
  type: ValidityPeriodType
  /** 有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
  available_begin_time?: string | undefined
  /** 生效后N天内有效. Days for which a card is good, from the day it takes effect; needed with `FIX_TERM`. */
  available_day_after_receive?: number | undefined
  /** 有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
  available_end_time?: string | undefined
  /** 领取后N天后生效. Days from receiving a card until it takes effect; with `FIX_TERM`. */
  wait_days_after_receive?: number | undefined
}

/** 事件类型 */
export type AcceptCardResourceEventType =
  | 'NEW_ACTIVATE'
  | 'RECOVER'
  | 'MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER'
  | (string & {})

/** 事件类型 */
export type ActivateCardResourceEventType =
  | 'MEMBER_CARD_ACTIVATE'
  | (string & {})

/** 激活场景 */
export type ActivateScene =
  | 'NEW_ACTIVATE'
  | 'RECOVER'
  | (string & {})

/** 会员卡激活类型 */
export type ActivateType =
  | 'AUTO_ACTIVATE'
  | 'JUMP_ACTIVATE'
  | (string & {})

/** 活动的当前状态 */
export type ActivityStatus =
  | 'CREATED'
  | 'ONGOING'
  | 'TERMINATED'
  | 'OVER_TIME'
  | (string & {})

/** 活动类型 */
export type ActivityType =
  | 'NON_MEMBER_AFTERPAY'
  | 'MEMBER_AFTERPAY'
  | 'NON_MEMBER_MINIPROGRAM'
  | 'MEMBER_MINIPROGRAM'
  | (string & {})

/** 会员卡code分配类型 */
export type CodeMode =
  | 'SYSTEM_ALLOCATE'
  | 'MERCHANT_DEPOSIT'
  | 'REAL_TIME'
  | (string & {})

/** 会员码型 */
export type CodeType =
  | 'BAR_CODE'
  | 'QRCODE'
  | 'BAR_CODE_AND_QRCODE'
  | 'NONE_CODE'
  | (string & {})

/** 平台提供的通用开卡信息字段 */
export type CommonFieldList =
  | 'USER_FORM_FLAG_MOBILE'
  | 'USER_FORM_FLAG_SEX'
  | 'USER_FORM_FLAG_NAME'
  | 'USER_FORM_FLAG_BIRTHDAY'
  | 'USER_FORM_FLAG_ADDRESS'
  | 'USER_FORM_FLAG_EMAIL'
  | 'USER_FORM_FLAG_CITY'
  | (string & {})

/** 商户自定义的开卡信息字段类型 */
export type CustomFieldType =
  | 'TEXT'
  | 'SELECT'
  | 'RADIO'
  | 'CHECK_BOX'
  | (string & {})

/** 会员优惠栏目名称 */
export type FavorModuleTitle =
  | 'FAVOR'
  | 'VIP'
  | (string & {})

/** 会员专享价标题 */
export type MemberPriceTitle =
  | 'MEMBER_PRICE'
  | 'MEMBER_ACTIVITY'
  | (string & {})

/** 平台提供的通用开卡信息字段 */
export type Name =
  | 'USER_FORM_FLAG_MOBILE'
  | 'USER_FORM_FLAG_SEX'
  | 'USER_FORM_FLAG_NAME'
  | 'USER_FORM_FLAG_BIRTHDAY'
  | 'USER_FORM_FLAG_ADDRESS'
  | 'USER_FORM_FLAG_EMAIL'
  | 'USER_FORM_FLAG_CITY'
  | (string & {})

/** 用户领取状态 */
export type ReceiveStatus =
  | 'UNSHOWED'
  | 'UNRECEIVED'
  | 'RECEIVED'
  | (string & {})

/** 导入结果 */
export type Result =
  | 'SUCCESS'
  | 'DUPLICATE'
  | 'FAIL'
  | (string & {})

/** 会员卡状态 */
export type Status =
  | 'NOT_APPROVE'
  | 'APPROVE_FAIL'
  | 'APPROVED'
  | 'DELETED'
  | (string & {})

/** 事件类型 */
export type UserCardManageResourceEventType =
  | 'USER_VIEW_MEMBERCARD'
  | 'USER_DELETE_MEMBERCARD'
  | 'USER_MODIFY_INFORMATION'
  | (string & {})

/** 用户会员卡状态 */
export type UserCardStatus =
  | 'NOT_ACTIVATE'
  | 'EFFECTIVE'
  | 'EXPIRE'
  | 'UNAVAILABLE'
  | 'DELETE'
  | (string & {})

/** 有效期类型 */
export type ValidityPeriodType =
  | 'FIX_TIME_RANGE'
  | 'FIX_TERM'
  | 'PERMANENT'
  | (string & {})
