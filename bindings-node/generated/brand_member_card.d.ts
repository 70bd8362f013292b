// Generated from api/brand_member_card.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Brands: members (商家名片会员). */
export interface BrandMemberCardService {
  /**
   * Create the template of a member card (创建会员卡模板).
   *
   * Every member of the brand has a card made from it.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336970
   */
  createCard(args: CreateCardRequest, options?: sdk.CallOptions): sdk.Call<Card>
  /**
   * List the templates of member cards of a brand (查询会员卡模板列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336976
   */
  listCards(args: ListCardsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListCardsResponse, Card>
  /**
   * Query the template of a member card (查询会员卡模板信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336974
   */
  getCard(args: GetCardArguments, options?: sdk.CallOptions): sdk.Call<Card>
  /**
   * Change the template of a member card (修改会员卡模板信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336977
   */
  updateCard(args: UpdateCardArguments, options?: sdk.CallOptions): sdk.Call<Card>
  /**
   * Delete the template of a member card (删除会员卡模板).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  deleteCard(args: DeleteCardArguments, options?: sdk.CallOptions): sdk.Call<Card>
  /**
   * End the template of a member card (作废会员卡模板).
   *
   * Nobody can join with it any more.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  invalidateCard(args: InvalidateCardArguments, options?: sdk.CallOptions): sdk.Call<Card>
  /**
   * Create the token with which a user joins in a mini program (品牌会员入会组件预授权).
   *
   * Then confirm the user with `confirmUserCard`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336986
   */
  createPreAuthToken(args: CreatePreAuthTokenRequest, options?: sdk.CallOptions): sdk.Call<CreatePreAuthTokenResponse>
  /**
   * Make a user a member by `openid` (根据OPENID导入用户会员卡).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336981
   */
  importUserCardByOpenid(args: ImportUserCardByOpenidRequest, options?: sdk.CallOptions): sdk.Call<UserCard>
  /**
   * Make the user of a phone number a member (根据手机号导入用户会员卡).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336982
   */
  importUserCardByPhone(args: ImportUserCardByPhoneRequest, options?: sdk.CallOptions): sdk.Call<UserCard>
  /**
   * Report whether a user has become a member (同步会员开通结果).
   *
   * Follows the notification `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: who joins in a mini program or on the brand's card is a member only then. Imported users need no report.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336979
   */
  confirmUserCard(args: ConfirmUserCardArguments, options?: sdk.CallOptions): sdk.Call<UserCard>
  /**
   * List a user's member cards of a brand (查询用户在品牌下所有会员卡).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336984
   */
  listUserCards(args: ListUserCardsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListUserCardsResponse, UserCard>
  /**
   * Query a member's card (查询用户会员卡信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336980
   */
  getUserCard(args: GetUserCardArguments, options?: sdk.CallOptions): sdk.Call<UserCard>
  /**
   * Change a member's card (修改用户会员卡信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336985
   */
  updateUserCard(args: UpdateUserCardArguments, options?: sdk.CallOptions): sdk.Call<UserCard>
  /**
   * End a member's card (作废用户会员卡).
   *
   * The user is no member any more.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336983
   */
  invalidateUserCard(args: InvalidateUserCardArguments, options?: sdk.CallOptions): sdk.Call<UserCard>
  /**
   * Create the token with which a member shows the payment code (品牌会员展示付款码组件预授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016834476
   */
  createPayViewToken(args: CreatePayViewTokenRequest, options?: sdk.CallOptions): sdk.Call<CreatePayViewTokenResponse>
  /**
   * Report how many points a member has (同步积分余额).
   *
   * Due after the notification `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`, and whenever points change.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897280
   */
  syncUserPoints(args: SyncUserPointsRequest, options?: sdk.CallOptions): sdk.Call<SyncUserPointsResponse>
  /**
   * Report whether points were exchanged for a coupon (同步积分兑券结果).
   *
   * Follows the notification `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: take the points off, or reject. With `POINT_EXCHANGE_COUPON_ALLOW` WeChat Pay gives the coupon.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897268
   */
  confirmPointsExchange(args: ConfirmPointsExchangeRequest, options?: sdk.CallOptions): sdk.Call<ConfirmPointsExchangeResponse>
  /**
   * Show a piece of news on a member's card (创建用户动态信息).
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336987
   */
  createUserFeed(args: CreateUserFeedRequest, options?: sdk.CallOptions): sdk.Call<CreateUserFeedResponse>
  /**
   * Create an activity that gives coupons to members (创建品牌会员发券活动).
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016464918
   */
  createMembershipActivity(args: CreateMembershipActivityRequest, options?: sdk.CallOptions): sdk.Call<MembershipActivity>
  /**
   * List the activities of a brand for its members (查询品牌会员发券活动列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588039
   */
  listMembershipActivities(args: ListMembershipActivitiesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListMembershipActivitiesResponse, MembershipActivity>
  /**
   * Query an activity for members (查询品牌会员发券活动).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588015
   */
  getMembershipActivity(args: GetMembershipActivityArguments, options?: sdk.CallOptions): sdk.Call<MembershipActivity>
  /**
   * Change an activity for members (修改品牌会员发券活动信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588044
   */
  updateMembershipActivity(args: UpdateMembershipActivityArguments, options?: sdk.CallOptions): sdk.Call<MembershipActivity>
  /**
   * End an activity for members (终止品牌会员发券活动).
   *
   * This cannot be undone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588028
   */
  terminateMembershipActivity(args: TerminateMembershipActivityArguments, options?: sdk.CallOptions): sdk.Call<MembershipActivity>
}

/** Arguments of `listCards`. */
export interface ListCardsArguments {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 分页开始位置. Items to skip, from 0. */
  offset: number
  /** 分页大小. Items per page, at most 20. */
  limit: number
  /** 状态. */
  state?: ListCardsState | undefined
}

/** Arguments of `getCard`. */
export interface GetCardArguments {
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
}

/** Arguments of `updateCard`. */
export interface UpdateCardArguments extends UpdateCardRequest {
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
}

/** Arguments of `deleteCard`. */
export interface DeleteCardArguments {
  /** 会员卡模板ID. WeChat Pay's number of the template. */
  card_id: string
  /** 品牌id. The brand, which has to have authorised the partner. */
  brand_id: string
}

/** Arguments of `invalidateCard`. */
export interface InvalidateCardArguments extends InvalidateCardRequest {
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
}

/** Arguments of `confirmUserCard`. */
export interface ConfirmUserCardArguments extends ConfirmUserCardRequest {
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
}

/** Arguments of `listUserCards`. */
export interface ListUserCardsArguments {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 分页开始位置. Items to skip, from 0. */
  offset: number
  /** 分页大小. Items per page, at most 20. */
  limit: number
  /** 用户会员卡状态. */
  user_card_state?: UserCardState | undefined
}

/** Arguments of `getUserCard`. */
export interface GetUserCardArguments {
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
}

/** Arguments of `updateUserCard`. */
export interface UpdateUserCardArguments extends UpdateUserCardRequest {
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
}

/** Arguments of `invalidateUserCard`. */
export interface InvalidateUserCardArguments extends InvalidateUserCardRequest {
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
}

/** Arguments of `listMembershipActivities`. */
export interface ListMembershipActivitiesArguments {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 分页开始位置. Items to skip, from 0. */
  offset: number
  /** 分页大小. Items per page, at most 20. */
  limit: number
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id?: string | undefined
  /** 活动状态. */
  activity_state?: ActivityState | undefined
}

/** Arguments of `getMembershipActivity`. */
export interface GetMembershipActivityArguments {
  /** 活动ID. */
  activity_id: number
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
}

/** Arguments of `updateMembershipActivity`. */
export interface UpdateMembershipActivityArguments extends UpdateMembershipActivityRequest {
  /** 活动ID. */
  activity_id: number
}

/** Arguments of `terminateMembershipActivity`. */
export interface TerminateMembershipActivityArguments extends TerminateMembershipActivityRequest {
  /** 活动ID. */
  activity_id: number
}

export interface Card {
  /** 商家AppID. The app that the `openid` of members belongs to; it has to be bound to the brand. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
  out_request_no: string
  /** 创建时间. RFC 3339. */
  create_time: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 会员权益. What members get; shown to users. At most 32 characters. */
  benefits: string
  /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
  card_color: string
  /** 卡图片. At most 256 characters. */
  card_picture_url: string
  /** 卡名称. At most 10 characters. */
  card_title: string
  /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. */
  card_type: CardType
  /** 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_ALLOCATE`: the caller does, in `confirm_user_card`. */
  code_mode: CodeMode
  /** 会员码展示类型. */
  code_type: CodeType
  /** 商家法务协议. At most 20480 characters. */
  legal_agreement: string
  /** 会员中心信息. */
  member_information: JumpTarget
  /** 更新时间. RFC 3339. */
  modify_time: string
  /** 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters. */
  notify_url: string
  /** 状态. */
  state: CardState
  /** 会员卡有效期. */
  valid_date_information: ValidityPeriod
  /** 更新时间. RFC 3339. Known from the community. */
  update_time?: string
  /** 储值信息. For `card_type` `BALANCE`. */
  balance_information?: JumpTarget
  /** 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`. */
  code_jump_information?: JumpTarget
  /** 会员初始等级. The level of a new member. At most 10 characters. */
  init_level?: string
  /** 是否展示会员等级. Whether the level is shown. */
  need_display_level?: boolean
  /** 是否置顶. */
  need_pinned?: boolean
  /** 积分信息. */
  points_information?: JumpTarget
  /** 付费会员信息. For `card_type` `PURCHASE`. */
  purchase_information?: MembershipPurchase
  /** 服务电话. At most 32 characters. */
  service_phone?: string
  /** 用户开卡信息. What users are asked when they join. */
  user_information?: UserInformationForm
}

export interface CommonFieldValue {
  /** 平台提供的通用开卡信息字段名称. */
  name?: Name | undefined
  /** 加密的用户开卡时填写的个人信息. At most 512 characters, encrypted on the wire. */
  value?: string | undefined
}

export interface ConfirmPointsExchangeRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 16 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 积分兑券模板ID. The offer to exchange points, made on the platform of the brand. At most 32 characters. */
  exchange_coupon_template_id: string
  /** 积分兑券ID. WeChat Pay's number of the exchange, from the notification. At most 64 characters. */
  record_id: string
  /** 积分兑券结果. `POINT_EXCHANGE_COUPON_ALLOW`: the points were taken off; `POINT_EXCHANGE_COUPON_REJECT`: with `reject_reason`. */
  result: Result
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
  /** 兑券成功的券code. Known from the community. */
  coupon_code?: string | undefined
  /** 兑券失败原因. Set when it failed. Known from the community. */
  fail_reason?: string | undefined
  /** 拒绝兑券原因. Needed with `POINT_EXCHANGE_COUPON_REJECT`. At most 32 characters. */
  reject_reason?: string | undefined
  /** 积分兑券状态. Known from the community. */
  state?: ConfirmPointsExchangeRequestState | undefined
}

export interface ConfirmPointsExchangeResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 16 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 批次ID. WeChat Pay's number of the stock. */
  stock_id: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 积分兑券模板ID. The offer to exchange points, made on the platform of the brand. At most 32 characters. */
  exchange_coupon_template_id: string
  /** 商品券ID. WeChat Pay's number of the product coupon. */
  product_coupon_id: string
  /** 积分兑券ID. WeChat Pay's number of the exchange, from the notification. At most 64 characters. */
  record_id: string
  /** 商品券批次类型. `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`: merchant coupon; `…_CASH_FAVOR`: cash coupon; `…_BRAND_FAVOR`: product coupon. */
  product_coupon_stock_type: ProductCouponStockType
  /** 积分兑券状态. */
  state: ConfirmPointsExchangeResponseState
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
  /** 兑券成功的券code. At most 128 characters. */
  coupon_code?: string
  /** 兑券失败原因. Set when it failed. Known from the community. */
  fail_reason?: string
  /** 拒绝兑券原因. At most 32 characters. */
  reject_reason?: string
}

export interface ConfirmUserCardRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 会员开卡状态. `CREATE_CARD_ALREADY_EXISTS`: the user was a member already. */
  user_card_confirm_state: UserCardConfirmState
  /** 商家数据包. The brand's own data; comes back unchanged. At most 256 characters. */
  attach?: string | undefined
  /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
  card_color?: string | undefined
  /** 卡图片. At most 256 characters. */
  card_picture_url?: string | undefined
  /** 等级. At most 10 characters. */
  level?: string | undefined
  /** 加密的手机号. At most 512 characters, encrypted on the wire. */
  phone_number?: string | undefined
  /** 用户开卡时填写的个人信息. */
  user_information?: UserInformation | undefined
  /** 会员卡有效期. */
  valid_date_information?: ValidityPeriod | undefined
}

export interface CreateCardRequest {
  /** 商家AppID. The app that the `openid` of members belongs to; it has to be bound to the brand. At most 32 characters. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
  out_request_no: string
  /** 会员权益. What members get; shown to users. At most 32 characters. */
  benefits: string
  /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
  card_color: string
  /** 卡图片. At most 256 characters. */
  card_picture_url: string
  /** 卡名称. At most 10 characters. */
  card_title: string
  /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. */
  card_type: CardType
  /** 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_ALLOCATE`: the caller does, in `confirm_user_card`. */
  code_mode: CodeMode
  /** 会员码展示类型. */
  code_type: CodeType
  /** 商家法务协议. At most 20480 characters. */
  legal_agreement: string
  /** 会员中心信息. */
  member_information: JumpTarget
  /** 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters. */
  notify_url: string
  /** 会员卡有效期. */
  valid_date_information: ValidityPeriod
  /** 储值信息. For `card_type` `BALANCE`. */
  balance_information?: JumpTarget | undefined
  /** 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`. */
  code_jump_information?: JumpTarget | undefined
  /** 会员初始等级. The level of a new member. At most 10 characters. */
  init_level?: string | undefined
  /** 是否展示会员等级. Whether the level is shown. */
  need_display_level?: boolean | undefined
  /** 是否置顶. */
  need_pinned?: boolean | undefined
  /** 积分信息. */
  points_information?: JumpTarget | undefined
  /** 付费会员信息. For `card_type` `PURCHASE`. */
  purchase_information?: MembershipPurchase | undefined
  /** 服务电话. At most 32 characters. */
  service_phone?: string | undefined
  /** 用户开卡信息. What users are asked when they join. */
  user_information?: UserInformationForm | undefined
}

export interface CreateMembershipActivityRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
  out_request_no: string
  /** 活动主标题. At most 128 characters. */
  title: string
  /** 活动开始时间. RFC 3339. */
  begin_time: string
  /** 活动结束时间. RFC 3339. */
  end_time: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 活动渠道. `MECHANT_APP_COMPONENT`: a component in the mini program of the merchant. */
  activity_channel: ActivityChannel
  /** 活动总库存. Coupons that the activity may give. */
  apply_total: number
  /** 商品券批次列表. */
  product_coupon_stock_list: ProductCouponStock[]
  /** 活动副标题. At most 128 characters. */
  sub_title: string
}

export interface CreatePayViewTokenRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. */
  openid: string
  /** 会员卡模板ID. WeChat Pay's number of the template. */
  card_id: string
}

export interface CreatePayViewTokenResponse {
  /** token过期时间. Until then the token works. RFC 3339. */
  expire_time: string
  /** 预授权token. Opens the component that shows the payment code. */
  token: string
}

export interface CreatePreAuthTokenRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
}

export interface CreatePreAuthTokenResponse {
  /** token过期时间. Until then the token works. RFC 3339. */
  expire_time: string
  /** 预授权token. Opens the component in which the user joins. At most 32 characters. */
  token: string
}

export interface CreateUserFeedRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 64 characters. */
  out_request_no: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 会员动态内容. The news, as the member reads it. At most 128 characters. */
  cell: string
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
  /** 会员动态内容. Known from the community. */
  cell_message?: string | undefined
}

export interface CreateUserFeedResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 16 characters. */
  brand_id: string
  /** 商家请求单号. The caller's own number of this request, unique for the brand. */
  out_request_no: string
  /** 会员卡模板ID. WeChat Pay's number of the template. */
  card_id: string
  /** 会员动态内容. The news, as the member reads it. At most 128 characters. */
  cell: string
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
  /** 用户标识. The user in the `appid` of the template. Known from the community. */
  openid?: string
  /** 会员动态内容. Known from the community. */
  cell_message?: string
}

export interface CustomField {
  /** 字段类型. */
  type?: CustomFieldType | undefined
  /** 字段名称. At most 32 characters. */
  name?: string | undefined
  /** 字段值. Each at most 8 characters. */
  values?: string[] | undefined
}

export interface CustomFieldValue {
  /** 字段名称. At most 32 characters. */
  name?: string | undefined
  /** 加密的用户选择的字段值列表. Each encrypted on the wire. */
  user_chosen_values?: string[] | undefined
}

export interface ImportUserCardByOpenidRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
  /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
  card_color?: string | undefined
  /** 卡图片. At most 256 characters. */
  card_picture_url?: string | undefined
  /** 会员卡有效期. Known from the community. */
  date_information?: ValidityPeriod | undefined
  /** 等级. At most 10 characters. */
  level?: string | undefined
  /** 加密的手机号. At most 512 characters, encrypted on the wire. */
  phone_number?: string | undefined
  /** 领取时间. When the user joined. RFC 3339. */
  pickup_time?: string | undefined
  /** 用户开卡时填写的个人信息. */
  user_information?: UserInformation | undefined
  /** 会员卡有效期. */
  valid_date_information?: ImportUserCardByOpenidValidityPeriod | undefined
}

export interface ImportUserCardByOpenidValidityPeriod {
  /** 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good. */
  type?: ImportUserCardByOpenidValidityPeriodType | undefined
  /** 有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
  available_begin_time?: string | undefined
  /** 领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`. */
  available_day_after_receive?: number | undefined
  /** 有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
  available_end_time?: string | undefined
}

export interface ImportUserCardByPhoneRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 会员卡模板ID. WeChat Pay's number of the template. */
  card_id: string
  /** 会员卡有效期. */
  date_information: ValidityPeriod
  /** 加密的手机号. Encrypted on the wire. */
  phone_number: string
  /** 领取时间. When the user joined. RFC 3339. */
  pickup_time: string
  /** 会员卡code. The code of the member's card. */
  user_card_code: string
  /** 用户开卡时填写的个人信息. */
  user_information?: UserInformation | undefined
}

export interface InvalidateCardRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
}

export interface InvalidateUserCardRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 作废原因. At most 32 characters. */
  invalid_reason?: string | undefined
}

export interface JumpTarget {
  /** 会员码跳转AppID. At most 32 characters. */
  jump_appid?: string | undefined
  /** 会员码跳转路径. At most 128 characters. */
  jump_path?: string | undefined
}

export interface ListCardsResponse {
  /** 分页开始位置. Items that were skipped. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总数量. Of all pages. */
  total_count: number
  /** 会员卡模板列表. */
  data?: Card[]
}

export interface ListMembershipActivitiesResponse {
  /** 分页开始位置. Items that were skipped. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总数量. Of all pages. */
  total_count: number
  /** 活动列表. */
  data?: MembershipActivity[]
}

export interface ListUserCardsResponse {
  /** 分页开始位置. Items that were skipped. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总数量. Of all pages. */
  total_count: number
  /** 会员卡列表. */
  data?: UserCard[]
}

export interface MembershipActivity {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 活动ID. */
  activity_id: number
  /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
  out_request_no: string
  /** 活动主标题. At most 128 characters. */
  title: string
  /** 活动创建时间. RFC 3339. */
  create_time: string
  /** 活动开始时间. RFC 3339. */
  begin_time: string
  /** 活动结束时间. RFC 3339. */
  end_time: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 活动渠道. `MECHANT_APP_COMPONENT`: a component in the mini program of the merchant. */
  activity_channel: ActivityChannel
  /** 活动状态. `MEMBERSHIP_ACTIVITY_CREATED`: before its begin; `MEMBERSHIP_ACTIVITY_EFFECTIVE`: running; `MEMBERSHIP_ACTIVITY_TERMINATED`: ended by the caller; `MEMBERSHIP_ACTIVITY_EXPIRED`: over. */
  activity_state: ActivityState
  /** 活动剩余库存. Coupons that are left. */
  apply_available: number
  /** 活动总库存. Coupons that the activity may give. */
  apply_total: number
  /** 活动更新时间. RFC 3339. */
  modify_time: string
  /** 活动副标题. At most 128 characters. */
  sub_title: string
  /** 商品券批次列表. */
  product_coupon_stock_list?: ProductCouponStock[]
}

export interface MembershipPurchase {
  /** 付费会员跳转AppID. At most 32 characters. */
  jump_appid?: string | undefined
  /** 付费会员跳转路径. At most 128 characters. */
  jump_path?: string | undefined
  /** 付费会员价格. Of the membership, in fen. */
  price?: number | undefined
}

export interface NotifiedCommonFieldValue {
  /** 平台提供的通用开卡信息字段名称. At most 128 characters. */
  name?: Name
  /** 平台提供的通用开卡信息字段. At most 128 characters. */
  value?: string
}

export interface NotifiedCustomFieldValue {
  /** 字段名称. At most 128 characters. */
  name?: string
  /** 字段值. Each at most 8 characters. */
  user_chosen_values?: string[]
}

export interface NotifiedUserInformation {
  /** 平台提供的通用开卡信息字段. */
  common_field_list?: NotifiedCommonFieldValue[]
  /** 商家自定义的开卡信息字段. */
  custom_field_list?: NotifiedCustomFieldValue[]
}

export interface PointExchangeCouponResource {
  /** 商家AppID. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 批次ID. WeChat Pay's number of the stock. At most 128 characters. */
  stock_id: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 积分兑券模板ID. The offer to exchange points, made on the platform of the brand. At most 32 characters. */
  exchange_coupon_template_id: string
  /** 商品券ID. WeChat Pay's number of the product coupon. */
  product_coupon_id: string
  /** 兑券记录ID. WeChat Pay's number of the exchange, from the notification. At most 64 characters. */
  record_id: string
  /** 消耗积分数. The points that the coupon costs. */
  deduct_points: number
  /** 商品券批次类型. `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`: merchant coupon; `…_CASH_FAVOR`: cash coupon; `…_BRAND_FAVOR`: product coupon. */
  product_coupon_stock_type: ProductCouponStockType
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
}

export interface ProductCouponStock {
  /** 批次ID. WeChat Pay's number of the stock. At most 128 characters. */
  stock_id: string
  /** 商品券ID. WeChat Pay's number of the product coupon. At most 128 characters. */
  product_coupon_id: string
}

export interface SyncUserPointResource {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
}

export interface SyncUserPointsRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 16 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
  out_request_no: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 积分余额. */
  point_balance: number
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
}

export interface SyncUserPointsResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 16 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
  out_request_no: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 积分余额. */
  point_balance: number
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
}

export interface TerminateMembershipActivityRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
}

export interface UpdateCardRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 储值信息. For `card_type` `BALANCE`. */
  balance_information?: JumpTarget | undefined
  /** 会员权益. What members get; shown to users. At most 32 characters. */
  benefits?: string | undefined
  /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
  card_color?: string | undefined
  /** 卡图片. At most 256 characters. */
  card_picture_url?: string | undefined
  /** 卡名称. At most 10 characters. */
  card_title?: string | undefined
  /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. Known from the community. */
  card_type?: string | undefined
  /** 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`. */
  code_jump_information?: JumpTarget | undefined
  /** 会员初始等级. The level of a new member. Known from the community. */
  init_level?: string | undefined
  /** 商家法务协议. Known from the community. */
  legal_agreement?: string | undefined
  /** 会员中心信息. */
  member_information?: JumpTarget | undefined
  /** 是否展示会员等级. Whether the level is shown. */
  need_display_level?: boolean | undefined
  /** 是否置顶. */
  need_pinned?: boolean | undefined
  /** 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters. */
  notify_url?: string | undefined
  /** 积分信息. */
  points_information?: JumpTarget | undefined
  /** 付费会员信息. For `card_type` `PURCHASE`. */
  purchase_information?: MembershipPurchase | undefined
  /** 服务电话. At most 32 characters. */
  service_phone?: string | undefined
  /** 用户开卡信息. What users are asked when they join. */
  user_information?: UserInformationForm | undefined
  /** 会员卡有效期. */
  valid_date_information?: ValidityPeriod | undefined
}

export interface UpdateMembershipActivityRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 活动主标题. At most 128 characters. */
  title: string
  /** 活动开始时间. RFC 3339. */
  begin_time: string
  /** 活动结束时间. RFC 3339. */
  end_time: string
  /** 活动副标题. At most 128 characters. */
  sub_title: string
}

export interface UpdateUserCardRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 商家数据包. The brand's own data; comes back unchanged. At most 256 characters. */
  attach?: string | undefined
  /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
  card_color?: string | undefined
  /** 卡图片. At most 256 characters. */
  card_picture_url?: string | undefined
  /** 等级. At most 10 characters. */
  level?: string | undefined
  /** 加密的手机号. At most 512 characters, encrypted on the wire. */
  phone_number?: string | undefined
  /** 领取时间. When the user joined. RFC 3339. Known from the community. */
  pickup_time?: string | undefined
  /** 用户开卡时填写的个人信息. */
  user_information?: UserInformation | undefined
  /** 会员卡有效期. */
  valid_date_information?: ValidityPeriod | undefined
}

export interface UserCard {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 创建时间. RFC 3339. */
  create_time: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. */
  card_type: CardType
  /** 更新时间. RFC 3339. */
  modify_time: string
  /** 领取时间. When the user joined. RFC 3339. */
  pickup_time: string
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code: string
  /** 用户会员卡状态. */
  user_card_state: UserCardState
  /** 会员卡有效期. */
  valid_date_information: ValidityPeriod
  /** 商家数据包. The brand's own data; comes back unchanged. At most 256 characters. */
  attach?: string
  /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
  card_color?: string
  /** 卡图片. At most 256 characters. */
  card_picture_url?: string
  /** 作废原因. At most 32 characters. */
  invalid_reason?: string
  /** 作废时间. RFC 3339. */
  invalid_time?: string
  /** 等级. At most 10 characters. */
  level?: string
  /** 加密的手机号. At most 512 characters, encrypted on the wire. */
  phone_number?: string
  /** 用户开卡时填写的个人信息. */
  user_information?: UserInformation
}

export interface UserCardCreateResource {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 创建时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
  card_color: string
  /** 卡图片. At most 512 characters. */
  card_picture_url: string
  /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. */
  card_type: CardType
  /** 更新时间. At most 32 characters, RFC 3339. */
  modify_time: string
  /** 领取时间. When the user joined. At most 32 characters, RFC 3339. */
  pickup_time: string
  /** 用户会员卡状态. At most 32 characters. */
  user_card_state: UserCardState
  /** 会员卡有效期. */
  valid_date_information: ValidityPeriod
  /** 商家数据包. The brand's own data; comes back unchanged. At most 256 characters. */
  attach?: string
  /** 作废原因. At most 256 characters. */
  invalid_reason?: string
  /** 作废时间. At most 32 characters, RFC 3339. */
  invalid_time?: string
  /** 用户会员等级. At most 10 characters. */
  level?: string
  /** 手机号. At most 32 characters. */
  phone_number?: string
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code?: string
  /** 用户开卡时填写的个人信息. */
  user_information?: NotifiedUserInformation
}

export interface UserCardDeleteResource {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
  brand_id: string
  /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
  openid: string
  /** 创建时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
  card_id: string
  /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
  card_color: string
  /** 卡图片. At most 512 characters. */
  card_picture_url: string
  /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. */
  card_type: CardType
  /** 更新时间. At most 32 characters, RFC 3339. */
  modify_time: string
  /** 领取时间. When the user joined. At most 32 characters, RFC 3339. */
  pickup_time: string
  /** 用户会员卡状态. At most 32 characters. */
  user_card_state: UserCardState
  /** 会员卡有效期. */
  valid_date_information: UserCardDeleteValidityPeriod
  /** 商家数据包. The brand's own data; comes back unchanged. At most 256 characters. */
  attach?: string
  /** 作废原因. At most 256 characters. */
  invalid_reason?: string
  /** 作废时间. At most 32 characters, RFC 3339. */
  invalid_time?: string
  /** 用户会员等级. At most 10 characters. */
  level?: string
  /** 手机号. At most 32 characters. */
  phone_number?: string
  /** 会员卡code. The code of the member's card. At most 32 characters. */
  user_card_code?: string
  /** 用户开卡时填写的个人信息. */
  user_information?: NotifiedUserInformation
}

export interface UserCardDeleteValidityPeriod {
  /** 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good. */
  type: UserCardDeleteValidityPeriodType
  /** 有效期开始时间. Needed with `FIX_TIME_RANGE`. At most 32 characters, RFC 3339. */
  available_begin_time?: string
  /** 领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`. */
  available_day_after_receive?: number
  /** 有效期结束时间. Needed with `FIX_TIME_RANGE`. At most 32 characters, RFC 3339. */
  available_end_time?: string
}

export interface UserInformation {
  /** 平台提供的通用开卡信息字段. */
  common_field_list?: CommonFieldValue[] | undefined
  /** 商家自定义的开卡信息字段. */
  custom_field_list?: CustomFieldValue[] | undefined
}

export interface UserInformationForm {
  /** 平台提供的通用开卡信息字段. */
  common_field_list?: CommonFieldList[] | undefined
  /** 商家自定义的开卡信息字段. */
  custom_field_list?: CustomField[] | undefined
}

export interface ValidityPeriod {
  /** 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good. */
  type?: ValidityPeriodType | undefined
  /** 有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
  available_begin_time?: string | undefined
  /** 领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`. */
  available_day_after_receive?: number | undefined
  /** 有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
  available_end_time?: string | undefined
}

/** 活动渠道 */
export type ActivityChannel =
  | 'MECHANT_APP_COMPONENT'
  | (string & {})

/** 活动状态 */
export type ActivityState =
  | 'MEMBERSHIP_ACTIVITY_CREATED'
  | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
  | 'MEMBERSHIP_ACTIVITY_TERMINATED'
  | 'MEMBERSHIP_ACTIVITY_EXPIRED'
  | (string & {})

/** 状态 */
export type CardState =
  | 'CARD_EFFECTIVE'
  | 'CARD_INVALID'
  | (string & {})

/** 会员卡类型 */
export type CardType =
  | 'PURCHASE'
  | 'NORMAL'
  | 'BALANCE'
  | (string & {})

/** 会员卡code分配类型 */
export type CodeMode =
  | 'SYSTEM_ALLOCATE'
  | 'MERCHANT_ALLOCATE'
  | (string & {})

/** 会员码展示类型 */
export type CodeType =
  | 'NONE_CODE'
  | 'BAR_CODE'
  | 'QR_CODE'
  | 'BAR_CODE_AND_QR_CODE'
  | 'JUMP_MINI_PROGRAM'
  | (string & {})

/** 平台提供的通用开卡信息字段 */
export type CommonFieldList =
  | 'USER_FORM_FLAG_SEX'
  | 'USER_FORM_FLAG_NAME'
  | 'USER_FORM_FLAG_BIRTHDAY'
  | 'USER_FORM_FLAG_ADDRESS'
  | 'USER_FORM_FLAG_EMAIL'
  | 'USER_FORM_FLAG_CITY'
  | (string & {})

/** 积分兑券状态 */
export type ConfirmPointsExchangeRequestState =
  | 'POINT_EXCHANGE_COUPON_SUCCESS'
  | 'POINT_EXCHANGE_COUPON_FAIL'
  | (string & {})

/** 积分兑券状态 */
export type ConfirmPointsExchangeResponseState =
  | 'POINT_EXCHANGE_COUPON_SUCCESS'
  | 'POINT_EXCHANGE_COUPON_FAIL'
  | (string & {})

/** 字段类型 */
export type CustomFieldType =
  | 'CHECK_BOX'
  | 'RADIO'
  | (string & {})

/** 有效期类型 */
export type ImportUserCardByOpenidValidityPeriodType =
  | 'FIX_TIME_RANGE'
  | 'FIX_TERM'
  | 'PERMANENT'
  | (string & {})

/** 状态 */
export type ListCardsState =
  | 'CARD_EFFECTIVE'
  | 'CARD_INVALID'
  | (string & {})

/** 平台提供的通用开卡信息字段名称 */
export type Name =
  | 'USER_FORM_FLAG_SEX'
  | 'USER_FORM_FLAG_NAME'
  | 'USER_FORM_FLAG_BIRTHDAY'
  | 'USER_FORM_FLAG_ADDRESS'
  | 'USER_FORM_FLAG_EMAIL'
  | 'USER_FORM_FLAG_CITY'
  | (string & {})

/** 商品券批次类型 */
export type ProductCouponStockType =
  | 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR'
  | 'PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR'
  | 'PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR'
  | (string & {})

/** 积分兑券结果 */
export type Result =
  | 'POINT_EXCHANGE_COUPON_ALLOW'
  | 'POINT_EXCHANGE_COUPON_REJECT'
  | (string & {})

/** 会员开卡状态 */
export type UserCardConfirmState =
  | 'CREATE_CARD_SUCCESS'
  | 'CREATE_CARD_FAIL'
  | 'CREATE_CARD_ALREADY_EXISTS'
  | (string & {})

/** 有效期类型 */
export type UserCardDeleteValidityPeriodType =
  | 'FIX_TIME_RANGE'
  | 'FIX_TERM'
  | 'PERMANENT'
  | (string & {})

/** 用户会员卡状态 */
export type UserCardState =
  | 'UNACTIVATED'
  | 'EFFECTIVE'
  | 'EXPIRED'
  | 'INVALID'
  | (string & {})

/** 有效期类型 */
export type ValidityPeriodType =
  | 'FIX_TIME_RANGE'
  | 'FIX_TERM'
  | 'PERMANENT'
  | (string & {})
