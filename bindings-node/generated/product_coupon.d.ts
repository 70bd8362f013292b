// Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Product coupons of brands (商品券). */
export interface ProductCouponService {
  /**
   * Set the address that coupon events are notified to (设置商品券事件通知地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781286
   */
  setNotifyConfig(args: SetNotifyConfigRequest, options?: sdk.CallOptions): sdk.Call<NotifyConfig>
  /**
   * Get the address that coupon events are notified to (获取商品券事件通知地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781284
   */
  getNotifyConfig(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<NotifyConfig>
  /**
   * Upload an image for a product coupon (图片上传).
   *
   * The `image_url` of the answer goes into the display of coupons.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781275
   */
  uploadImage(args: UploadImageArguments, options?: sdk.CallOptions): sdk.Call<UploadImageResponse>
  /**
   * Have the image of a product coupon generated (提交图片生成任务).
   *
   * The result comes with the notification `PRODUCT_COUPON_SP.IMAGE_GENERATION` or by `getImageGenerationTask`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735
   */
  createImageGenerationTask(args: CreateImageGenerationTaskRequest, options?: sdk.CallOptions): sdk.Call<CreateImageGenerationTaskResponse>
  /**
   * Query the generation of an image (查询图片生成任务执行结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327739
   */
  getImageGenerationTask(args: GetImageGenerationTaskArguments, options?: sdk.CallOptions): sdk.Call<GetImageGenerationTaskResponse>
  /**
   * Create a product coupon with its first stock (创建商品券).
   *
   * With `usage_mode` `SINGLE` it takes a `stock`, with `PROGRESSIVE_BUNDLE` a `stock_bundle`.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289
   */
  createProductCoupon(args: CreateProductCouponRequest, options?: sdk.CallOptions): sdk.Call<CreateProductCouponResponse>
  /**
   * Query a product coupon (查询商品券).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781292
   */
  getProductCoupon(args: GetProductCouponArguments, options?: sdk.CallOptions): sdk.Call<ProductCoupon>
  /**
   * Change how a product coupon is shown (修改商品券).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781296
   */
  updateProductCoupon(args: UpdateProductCouponArguments, options?: sdk.CallOptions): sdk.Call<ProductCoupon>
  /**
   * End a product coupon for good (失效商品券).
   *
   * This cannot be undone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781290
   */
  deactivateProductCoupon(args: DeactivateProductCouponArguments, options?: sdk.CallOptions): sdk.Call<ProductCoupon>
  /**
   * Add a stock to a product coupon (添加商品券批次).
   *
   * For coupons of `usage_mode` `SINGLE`; the others take `createStockBundle`.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781304
   */
  createStock(args: CreateStockArguments, options?: sdk.CallOptions): sdk.Call<StandaloneStock>
  /**
   * List the stocks of a product coupon (查询商品券批次列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781553
   */
  listStocks(args: ListStocksArguments, options?: sdk.CallOptions): sdk.PagedCall<ListStocksResponse, Stock>
  /**
   * Query a stock of a product coupon (查询商品券指定批次).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781542
   */
  getStock(args: GetStockArguments, options?: sdk.CallOptions): sdk.Call<Stock>
  /**
   * Change a stock of a product coupon (修改商品券批次).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781556
   */
  updateStock(args: UpdateStockArguments, options?: sdk.CallOptions): sdk.Call<StandaloneStock>
  /**
   * Change how many coupons a stock may give (修改商品券批次发放预算).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781561
   */
  updateStockBudget(args: UpdateStockBudgetArguments, options?: sdk.CallOptions): sdk.Call<StandaloneStock>
  /**
   * Upload the codes that a stock gives (预上传券Code).
   *
   * For stocks of `coupon_code_mode` `UPLOAD`. Codes that fail are named in the answer, the others are taken.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781572
   */
  uploadStockCouponCodes(args: UploadStockCouponCodesArguments, options?: sdk.CallOptions): sdk.Call<UploadStockCouponCodesResponse>
  /**
   * Add stores that accept a stock (批次关联门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781302
   */
  associateStockStores(args: AssociateStockStoresArguments, options?: sdk.CallOptions): sdk.Call<AssociateStockStoresResponse>
  /**
   * List the stores that accept a stock (查询批次关联门店列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781546
   */
  listStockAssociatedStores(args: ListStockAssociatedStoresArguments, options?: sdk.CallOptions): sdk.PagedCall<ListStockAssociatedStoresResponse, Store>
  /**
   * Remove stores that accept a stock (批次取消关联门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781537
   */
  disassociateStockStores(args: DisassociateStockStoresArguments, options?: sdk.CallOptions): sdk.Call<DisassociateStockStoresResponse>
  /**
   * End a stock for good (失效商品券批次).
   *
   * This cannot be undone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781532
   */
  deactivateStock(args: DeactivateStockArguments, options?: sdk.CallOptions): sdk.Call<StandaloneStock>
  /**
   * Add a bundle of stocks to a product coupon (添加商品券批次组).
   *
   * For coupons of `usage_mode` `PROGRESSIVE_BUNDLE`: one stock for each use.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280622
   */
  createStockBundle(args: CreateStockBundleArguments, options?: sdk.CallOptions): sdk.Call<StockBundle>
  /**
   * Change a bundle of stocks (修改商品券批次组).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280633
   */
  updateStockBundle(args: UpdateStockBundleArguments, options?: sdk.CallOptions): sdk.Call<StockBundle>
  /**
   * Change how many coupons a bundle of stocks may give (修改商品券批次组发放预算).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280642
   */
  updateStockBundleBudget(args: UpdateStockBundleBudgetArguments, options?: sdk.CallOptions): sdk.Call<StockBundle>
  /**
   * Add stores that accept a bundle of stocks (批次组批量关联门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280620
   */
  associateStockBundleStores(args: AssociateStockBundleStoresArguments, options?: sdk.CallOptions): sdk.Call<AssociateStockBundleStoresResponse>
  /**
   * Remove stores that accept a bundle of stocks (批次组批量取消关联门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280629
   */
  disassociateStockBundleStores(args: DisassociateStockBundleStoresArguments, options?: sdk.CallOptions): sdk.Call<DisassociateStockBundleStoresResponse>
  /**
   * Give a coupon to a user (向用户发放商品券).
   *
   * The coupon is `CONFIRMING` until `confirmUserCoupon`. A stock that belongs to a bundle is given with `sendUserCouponBundle`.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781605
   */
  sendUserCoupon(args: SendUserCouponArguments, options?: sdk.CallOptions): sdk.Call<SendUserCouponResponse>
  /**
   * List a user's coupons (指定券状态查询用户商品券列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781590
   */
  listUserCoupons(args: ListUserCouponsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListUserCouponsResponse, UserCouponItem>
  /**
   * Prepare a coupon that the user takes in a mini program (向用户预发放商品券).
   *
   * The coupon is given once the user takes it in the component that was opened with the `token`.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434365
   */
  preSendUserCoupon(args: PreSendUserCouponArguments, options?: sdk.CallOptions): sdk.Call<PreSendUserCouponResponse>
  /**
   * Give a bundle of coupons to a user (向用户发放商品券批次组).
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280664
   */
  sendUserCouponBundle(args: SendUserCouponBundleArguments, options?: sdk.CallOptions): sdk.Call<UserCouponBundle>
  /**
   * Prepare a bundle of coupons that the user takes in a mini program (向用户预发放商品券批次组).
   *
   * The bundle is given once the user takes it in the component that was opened with the `token`.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280670
   */
  preSendUserCouponBundle(args: PreSendUserCouponBundleArguments, options?: sdk.CallOptions): sdk.Call<PreSendUserCouponBundleResponse>
  /**
   * Query a user's coupon (查询用户商品券详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781582
   */
  getUserCoupon(args: GetUserCouponArguments, options?: sdk.CallOptions): sdk.Call<UserCoupon>
  /**
   * Confirm that a coupon was given (确认发放用户商品券).
   *
   * Due after each notification `PRODUCT_COUPON_SP.SEND`, whichever way the coupon was given.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781575
   */
  confirmUserCoupon(args: ConfirmUserCouponArguments, options?: sdk.CallOptions): sdk.Call<ConfirmUserCouponResponse>
  /**
   * Redeem a user's coupon (核销用户商品券).
   *
   * The coupon has to be `EFFECTIVE`. Give one of `associated_order_info` and `associated_pay_score_order_info`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781608
   */
  useUserCoupon(args: UseUserCouponArguments, options?: sdk.CallOptions): sdk.Call<UseUserCouponResponse>
  /**
   * Give a redeemed coupon back to the user (退券).
   *
   * The coupon has to be `USED`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781599
   */
  returnUserCoupon(args: ReturnUserCouponArguments, options?: sdk.CallOptions): sdk.Call<UserCoupon>
  /**
   * End a user's coupon (失效用户商品券).
   *
   * This cannot be undone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781578
   */
  deactivateUserCoupon(args: DeactivateUserCouponArguments, options?: sdk.CallOptions): sdk.Call<DeactivateUserCouponResponse>
  /**
   * End a user's bundle of coupons (失效用户商品券组).
   *
   * This cannot be undone.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280658
   */
  deactivateUserCouponBundle(args: DeactivateUserCouponBundleArguments, options?: sdk.CallOptions): sdk.Call<UserCouponBundle>
}

/** Arguments of `uploadImage`. */
export interface UploadImageArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 图片文件名. Taken from the path where it is left out. At most 150 characters. */
  filename?: string | undefined
}

/** Arguments of `getImageGenerationTask`. */
export interface GetImageGenerationTaskArguments {
  /** 图片生成的任务ID. The number that `create_image_generation_task` was given. */
  task_id: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 图片生成类型. */
  image_generation_type: ImageGenerationType
}

/** Arguments of `getProductCoupon`. */
export interface GetProductCouponArguments {
  /** 商品券ID. */
  product_coupon_id: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
}

/** Arguments of `updateProductCoupon`. */
export interface UpdateProductCouponArguments extends UpdateProductCouponRequest {
  /** 商品券ID. */
  product_coupon_id: string
}

/** Arguments of `deactivateProductCoupon`. */
export interface DeactivateProductCouponArguments extends DeactivateProductCouponRequest {
  /** 商品券ID. */
  product_coupon_id: string
}

/** Arguments of `createStock`. */
export interface CreateStockArguments extends CreateStockRequest {
  /** 商品券ID. */
  product_coupon_id: string
}

/** Arguments of `listStocks`. */
export interface ListStocksArguments {
  /** 商品券ID. */
  product_coupon_id: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次组ID. */
  stock_bundle_id?: string | undefined
  /** 分页大小. Items per page: 20 when left out, at most 50. */
  page_size?: number | undefined
  /** 分页Token. Where the answer before ended; left out for the first page. */
  page_token?: string | undefined
  /** 批次状态. */
  state?: ListStocksState | undefined
}

/** Arguments of `getStock`. */
export interface GetStockArguments {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次ID. */
  stock_id: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
}

/** Arguments of `updateStock`. */
export interface UpdateStockArguments extends UpdateStockRequest {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次ID. */
  stock_id: string
}

/** Arguments of `updateStockBudget`. */
export interface UpdateStockBudgetArguments extends UpdateStockBudgetRequest {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次ID. */
  stock_id: string
}

/** Arguments of `uploadStockCouponCodes`. */
export interface UploadStockCouponCodesArguments extends UploadStockCouponCodesRequest {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次ID. */
  stock_id: string
}

/** Arguments of `associateStockStores`. */
export interface AssociateStockStoresArguments extends AssociateStockStoresRequest {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次ID. */
  stock_id: string
}

/** Arguments of `listStockAssociatedStores`. */
export interface ListStockAssociatedStoresArguments {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次ID. */
  stock_id: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 分页大小. Items per page: 20 when left out, at most 50. */
  page_size?: number | undefined
  /** 分页Token. Where the answer before ended; left out for the first page. */
  page_token?: string | undefined
}

/** Arguments of `disassociateStockStores`. */
export interface DisassociateStockStoresArguments extends DisassociateStockStoresRequest {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次ID. */
  stock_id: string
}

/** Arguments of `deactivateStock`. */
export interface DeactivateStockArguments extends DeactivateStockRequest {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次ID. */
  stock_id: string
}

/** Arguments of `createStockBundle`. */
export interface CreateStockBundleArguments extends CreateStockBundleRequest {
  /** 商品券ID. */
  product_coupon_id: string
}

/** Arguments of `updateStockBundle`. */
export interface UpdateStockBundleArguments extends UpdateStockBundleRequest {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次组ID. */
  stock_bundle_id: string
}

/** Arguments of `updateStockBundleBudget`. */
export interface UpdateStockBundleBudgetArguments extends UpdateStockBundleBudgetRequest {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次组ID. */
  stock_bundle_id: string
}

/** Arguments of `associateStockBundleStores`. */
export interface AssociateStockBundleStoresArguments extends AssociateStockBundleStoresRequest {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次组ID. */
  stock_bundle_id: string
}

/** Arguments of `disassociateStockBundleStores`. */
export interface DisassociateStockBundleStoresArguments extends DisassociateStockBundleStoresRequest {
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次组ID. */
  stock_bundle_id: string
}

/** Arguments of `sendUserCoupon`. */
export interface SendUserCouponArguments extends SendUserCouponRequest {
  /** 用户OpenID. The user in `appid`. */
  openid: string
}

/** Arguments of `listUserCoupons`. */
export interface ListUserCouponsArguments {
  /** 用户OpenID. The user in `appid`. */
  openid: string
  /** 公众账号ID. The app that `openid` belongs to. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. */
  stock_id?: string | undefined
  /** 商品券ID. */
  product_coupon_id?: string | undefined
  /** 用户券组ID. */
  user_coupon_bundle_id?: string | undefined
  /** 用户商品券状态. */
  coupon_state?: CouponState | undefined
  /** 分页大小. Items per page: 20 when left out, at most 50. */
  page_size?: number | undefined
  /** 分页Token. Where the answer before ended; left out for the first page. */
  page_token?: string | undefined
}

/** Arguments of `preSendUserCoupon`. */
export interface PreSendUserCouponArguments extends PreSendUserCouponRequest {
  /** 用户OpenID. The user in `appid`. */
  openid: string
}

/** Arguments of `sendUserCouponBundle`. */
export interface SendUserCouponBundleArguments extends SendUserCouponBundleRequest {
  /** 用户OpenID. The user in `appid`. */
  openid: string
}

/** Arguments of `preSendUserCouponBundle`. */
export interface PreSendUserCouponBundleArguments extends PreSendUserCouponBundleRequest {
  /** 用户OpenID. The user in `appid`. */
  openid: string
}

/** Arguments of `getUserCoupon`. */
export interface GetUserCouponArguments {
  /** 用户OpenID. The user in `appid`. */
  openid: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
  /** 公众账号ID. The app that `openid` belongs to. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. */
  stock_id: string
  /** 商品券ID. */
  product_coupon_id: string
}

/** Arguments of `confirmUserCoupon`. */
export interface ConfirmUserCouponArguments extends ConfirmUserCouponRequest {
  /** 用户OpenID. The user in `appid`. */
  openid: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
}

/** Arguments of `useUserCoupon`. */
export interface UseUserCouponArguments extends UseUserCouponRequest {
  /** 用户OpenID. The user in `appid`. */
  openid: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
}

/** Arguments of `returnUserCoupon`. */
export interface ReturnUserCouponArguments extends ReturnUserCouponRequest {
  /** 用户OpenID. The user in `appid`. */
  openid: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
}

/** Arguments of `deactivateUserCoupon`. */
export interface DeactivateUserCouponArguments extends DeactivateUserCouponRequest {
  /** 用户OpenID. The user in `appid`. */
  openid: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
}

/** Arguments of `deactivateUserCouponBundle`. */
export interface DeactivateUserCouponBundleArguments extends DeactivateUserCouponBundleRequest {
  /** 用户OpenID. The user in `appid`. */
  openid: string
  /** 用户券组ID. At most 40 characters. */
  user_coupon_bundle_id: string
}

export interface AssociateStockBundleStoresRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 门店列表. */
  store_list: Store[]
}

export interface AssociateStockBundleStoresResponse {
  /** 去重后门店总数. Of different stores in the request. */
  total_count: number
  /** 关联失败的门店列表. */
  failed_store_list?: FailedStore[]
  /** 关联成功的门店列表. */
  success_store_list?: Store[]
}

export interface AssociateStockStoresRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 门店列表. */
  store_list: Store[]
}

export interface AssociateStockStoresResponse {
  /** 去重后门店总数. Of different stores in the request. */
  total_count: number
  /** 关联失败的门店列表. */
  failed_store_list?: FailedStore[]
  /** 关联成功的门店列表. */
  success_store_list?: Store[]
}

/** The payment for which a coupon was redeemed. */
export interface AssociatedOrder {
  /** 商户号. The merchant that the order was placed for; needed with `out_trade_no`. */
  mchid?: string | undefined
  /** 子商户号. The sub-merchant that the order was placed for. */
  sub_mchid?: string | undefined
  /** 微信支付单号. WeChat Pay's number of the payment; this or `out_trade_no` is needed. */
  transaction_id?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
}

/** The service order for which a coupon was redeemed. */
export interface AssociatedPayScoreOrder {
  /** 商户号. The merchant that the service order was created for; needed with `out_order_no`. */
  mchid?: string | undefined
  /** 子商户号. The sub-merchant that the service order was created for. */
  sub_mchid?: string | undefined
  /** 微信支付服务订单号. WeChat Pay's number of the service order; this or `out_order_no` is needed. */
  order_id?: string | undefined
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no?: string | undefined
}

export interface BundleStock {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. At most 40 characters. */
  stock_id: string
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before. */
  coupon_code_mode: BundleStockCouponCodeMode
  /** 用户商品券展示信息. */
  coupon_display_info: CouponDisplay
  /** 事件通知配置. */
  notify_config: StockNotifyConfig
  /** 已发放次数. */
  sent_count_info: SentCount
  /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. */
  state: BundleStockState
  /** 批次组信息. */
  stock_bundle_info: StockBundleInfo
  /** 发放规则. */
  stock_send_rule: StockSendRule
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope: StoreScope
  /** 券使用规则展示信息. */
  usage_rule_display_info: UsageRuleDisplay
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 品牌方预上传的券Code数量信息. */
  coupon_code_count_info?: CouponCodeCount
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠使用规则. */
  progressive_bundle_usage_rule?: UsageRule
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string
}

export interface BundledProductCoupon {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`. */
  type: BundledProductCouponType
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 展示信息. */
  display_info: ProductCouponDisplay
  /** 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods. */
  scope: Scope
  /** 商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good. */
  state: BundledProductCouponState
  /** 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another. */
  usage_mode: UsageMode
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 外部商品ID. The brand's own number of the product coupon. */
  out_product_no?: string
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`. */
  progressive_bundle_usage_info?: ProgressiveBundleUsageInfo
  /** 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`. */
  single_usage_info?: SingleUsageInfo
}

export interface BundledUserCoupon {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
  send_request_no: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
  /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. */
  coupon_state: CouponState
  /** 商品券信息. */
  product_coupon: BundledProductCoupon
  /** 领券时间. RFC 3339. */
  receive_time: string
  /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. */
  send_channel: SendChannel
  /** 批次信息. */
  stock: BundledUserCouponStock
  /** 用户券组信息. */
  user_product_coupon_bundle_info: UserCouponBundleInfo
  /** 有效期开始时间. RFC 3339. */
  valid_begin_time: string
  /** 有效期结束时间. RFC 3339. */
  valid_end_time: string
  /** 确认请求单号. The caller's own number of the confirmation. */
  confirm_request_no?: string
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
  channel_custom_info?: string
  /** 确认发放时间. RFC 3339. */
  confirm_time?: string
  /** 用户商品券标签信息. */
  coupon_tag_info?: CouponTag
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠使用详情. */
  progressive_bundle_usage_detail?: UsageDetail
}

export interface BundledUserCouponStock {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. At most 40 characters. */
  stock_id: string
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before. */
  coupon_code_mode: BundledUserCouponStockCouponCodeMode
  /** 用户商品券展示信息. */
  coupon_display_info: CouponDisplay
  /** 事件通知配置. */
  notify_config: StockNotifyConfig
  /** 已发放次数. */
  sent_count_info: SentCount
  /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. */
  state: BundledUserCouponStockState
  /** 发放规则. */
  stock_send_rule: StockSendRule
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope: StoreScope
  /** 券使用规则展示信息. */
  usage_rule_display_info: UsageRuleDisplay
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 品牌方预上传的券Code数量信息. */
  coupon_code_count_info?: CouponCodeCount
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠使用规则. */
  progressive_bundle_usage_rule?: UsageRule
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string
  /** 批次组信息. */
  stock_bundle_info?: StockBundleInfo
}

export interface Choice {
  /** 单品名称. At most 15 characters. */
  name: string
  /** 单品数量. */
  count: number
  /** 单品价格. In fen. */
  price: number
  /** 单品跳转小程序AppID. */
  mini_program_appid?: string | undefined
  /** 单品图片. An `image_url` of `upload_image`. */
  image_url?: string | undefined
  /** 单品跳转小程序路径. */
  mini_program_path?: string | undefined
}

export interface CombinedImage {
  /** 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`. */
  type: CombinedImageType
  /** 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods. */
  scope: Scope
  /** 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another. */
  usage_mode: UsageMode
  /** 背景颜色色值. */
  background_color?: string | undefined
  /** 折扣券使用规则. */
  discount_coupon?: DiscountCoupon | undefined
  /** 兑换券使用规则. */
  exchange_coupon?: ExchangeCoupon | undefined
  /** 满减券使用规则. */
  normal_coupon?: NormalCoupon | undefined
}

export interface ComboPackage {
  /** 适用商品名. At most 15 characters. */
  name: string
  /** 单品列表. */
  choice_list: Choice[]
  /** 可选单品数量. How many of `choice_list` the user may pick. */
  pick_count: number
}

export interface ConfirmUserCouponPayScoreOrder {
  /** 商户号. */
  mchid?: string
  /** 子商户号. */
  sub_mchid?: string
  /** 商户订单号. The merchant's own number of the order. Known from the community. */
  out_trade_no?: string
  /** 微信支付服务订单号. WeChat Pay's number of the service order. */
  order_id?: string
  /** 商户服务订单号. The merchant's own number of the service order. */
  out_order_no?: string
}

export interface ConfirmUserCouponProgressiveBundleUsageDetail {
  /** 总可使用次数. Known from the community. */
  total_count?: number
  /** 退券请求单号. The caller's own number of the return. */
  return_request_no?: string
  /** 券核销请求单号. The caller's own number of the redemption. */
  use_request_no?: string
  /** 券核销的微信支付订单信息. */
  associated_order_info?: AssociatedOrder
  /** 券核销的关联微信支付分订单信息. */
  associated_pay_score_order_info?: AssociatedPayScoreOrder
  /** 轮次使用详情列表. Known from the community. */
  detail_item_list?: SequentialUsageItem[]
  /** 退券时间. RFC 3339. */
  return_time?: string
  /** 优惠金额. What the user saved, in fen. */
  saved_amount?: number
  /** 券核销时间. RFC 3339. */
  use_time?: string
  /** 已使用次数. Known from the community. */
  used_count?: number
}

export interface ConfirmUserCouponRequest {
  /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. */
  stock_id: string
  /** 确认发放请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 商品券ID. */
  product_coupon_id: string
}

export interface ConfirmUserCouponResponse {
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
  send_request_no: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
  /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. */
  coupon_state: CouponState
  /** 商品券信息. */
  product_coupon: ProductCoupon
  /** 领券时间. RFC 3339. */
  receive_time: string
  /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. */
  send_channel: SendChannel
  /** 批次信息. */
  stock: Stock
  /** 有效期开始时间. RFC 3339. */
  valid_begin_time: string
  /** 有效期结束时间. RFC 3339. */
  valid_end_time: string
  /** 品牌ID. The brand, which has to have authorised the partner. Known from the community. */
  brand_id?: string
  /** 确认请求单号. The caller's own number of the confirmation. */
  confirm_request_no?: string
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
  channel_custom_info?: string
  /** 确认发放时间. RFC 3339. */
  confirm_time?: string
  /** 用户商品券标签信息. */
  coupon_tag_info?: CouponTag
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠使用详情. */
  progressive_bundle_usage_detail?: ConfirmUserCouponProgressiveBundleUsageDetail
  /** 多次优惠使用详情. Known from the community. */
  sequential_usage_detail?: ConfirmUserCouponSequentialUsageDetail
  /** 单券使用详情. */
  single_usage_detail?: ConfirmUserCouponUsageDetail
  /** 用户券组信息. */
  user_product_coupon_bundle_info?: UserCouponBundleInfo
}

export interface ConfirmUserCouponSequentialUsageDetail {
  /** 总可使用次数. */
  total_count: number
  /** 已使用次数. */
  used_count: number
  /** 轮次使用详情列表. */
  detail_item_list?: ConfirmUserCouponSequentialUsageItem[]
}

export interface ConfirmUserCouponSequentialUsageItem {
  /** 轮次使用详情状态. */
  detail_state: string
  /** 有效期开始时间. RFC 3339. */
  valid_begin_time: string
  /** 有效期结束时间. RFC 3339. */
  valid_end_time: string
  /** 退券请求单号. The caller's own number of the return. */
  return_request_no?: string
  /** 核销请求单号. The caller's own number of the redemption. */
  use_request_no?: string
  /** 关联订单信息. */
  associated_order_info?: AssociatedOrder
  /** 删除时间. RFC 3339. */
  delete_time?: string
  /** 退券时间. RFC 3339. */
  return_time?: string
  /** 核销时间. RFC 3339. */
  use_time?: string
}

export interface ConfirmUserCouponUsageDetail {
  /** 退券请求单号. The caller's own number of the return. */
  return_request_no?: string
  /** 券核销请求单号. The caller's own number of the redemption. */
  use_request_no?: string
  /** 券核销的微信支付订单信息. */
  associated_order_info?: AssociatedOrder
  /** 券核销的关联微信支付分订单信息. */
  associated_pay_score_order_info?: ConfirmUserCouponPayScoreOrder
  /** 退券时间. RFC 3339. */
  return_time?: string
  /** 优惠金额. What the user saved, in fen. */
  saved_amount?: number
  /** 券核销时间. RFC 3339. */
  use_time?: string
}

/** When coupons can be redeemed. */
export interface CouponAvailablePeriod {
  /** 批次开始时间. Coupons can be redeemed from then on. RFC 3339. */
  available_begin_time: string
  /** 批次结束时间. Coupons can be redeemed until then. RFC 3339. */
  available_end_time: string
  /** 券生效后N天内可用. Days for which a coupon is good, from the day it takes effect. */
  available_days?: number | undefined
  /** 领取后N秒内有效. Seconds for which a coupon is good once it was received. */
  available_seconds?: number | undefined
  /** 指定可用时间段. Only during these periods. */
  irregular_available_period_list?: IrregularAvailablePeriod[] | undefined
  /** 领券后需等待N天才生效. Days from receiving a coupon until it takes effect. */
  wait_days_after_receive?: number | undefined
  /** 每周固定可用时间. Only on these weekdays, at these hours. */
  weekly_available_period?: WeeklyAvailablePeriod | undefined
}

export interface CouponAvailableStore {
  /** 券可用门店描述. At most 1000 characters. */
  description: string
  /** 小程序AppID. */
  mini_program_appid?: string | undefined
  /** 小程序跳转路径. */
  mini_program_path?: string | undefined
}

/** How many codes were uploaded. */
export interface CouponCodeCount {
  /** 已上传的Code总数. */
  total_count: number
  /** 当前可用的Code数. */
  available_count: number
}

/** What a coupon looks like in the card pack. */
export interface CouponDisplay {
  /** 用户商品券Code展示模式. */
  code_display_mode: CodeDisplayMode
  /** 背景颜色. */
  background_color?: BackgroundColor | undefined
  /** 视频号入口. */
  entrance_finder?: EntranceFinder | undefined
  /** 小程序入口. */
  entrance_mini_program?: EntranceMiniProgram | undefined
  /** 公众号入口. */
  entrance_official_account?: EntranceOfficialAccount | undefined
}

export interface CouponSendResource {
  /** 事件通知AppID. The app that `openid` and `unionid` belong to: the `notify_appid` of the stock. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. At most 40 characters. */
  brand_id: string
  /** 用户OpenID. */
  openid: string
  /** 商品券批次ID. At most 40 characters. */
  stock_id: string
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. */
  send_request_no: string
  /** 用户券Code. At most 32 characters. */
  coupon_code: string
  /** 领券时间. RFC 3339. */
  receive_time: string
  /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. */
  send_channel: SendChannel
  /** 用户UnionID. */
  unionid: string
  /** 有效期开始时间. RFC 3339. */
  valid_begin_time: string
  /** 有效期结束时间. RFC 3339. */
  valid_end_time: string
  /** 商品券批次组ID. At most 40 characters. */
  stock_bundle_id?: string
  /** 用户券组ID. At most 40 characters. */
  user_coupon_bundle_id?: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 渠道自定义信息. What the channel that gave the coupon has added. */
  channel_custom_info?: string
  /** 领券手机区号. Of `phone_number`. */
  country_code?: string
  /** 领券手机号. Of the user who took the coupon. */
  phone_number?: string
}

export interface CouponTag {
  /** 用户商品券标签列表. */
  coupon_tag_list?: CouponTagList[] | undefined
  /** 会员标签信息. */
  member_tag_info?: MemberTag | undefined
}

export interface CreateImageGenerationTaskRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 图片生成的任务ID. */
  task_id: string
  /** 图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image. */
  image_generation_type: ImageGenerationType
  /** 拼图数据. Needed with `COMBINE_IMAGE`. */
  combine_image?: CombinedImage | undefined
  /** 抠图数据. Needed with `CUT_OUT`. */
  cut_out?: ImageLink | undefined
}

export interface CreateImageGenerationTaskResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 图片生成的任务ID. */
  task_id: string
}

export interface CreateProductCouponRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`. */
  type: CreateProductCouponRequestType
  /** 展示信息. */
  display_info: ProductCouponDisplay
  /** 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods. */
  scope: Scope
  /** 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another. */
  usage_mode: UsageMode
  /** 外部商品ID. The brand's own number of the product coupon. At most 40 characters. */
  out_product_no?: string | undefined
  /** 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`. */
  progressive_bundle_usage_info?: ProgressiveBundleUsageInfo | undefined
  /** 多次优惠模式信息. Known from the community. */
  sequential_usage_info?: SequentialUsageInfo | undefined
  /** 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`. */
  single_usage_info?: SingleUsageInfo | undefined
  /** 批次. Needed with `usage_mode` `SINGLE`. */
  stock?: CreateProductCouponStockInput | undefined
  /** 批次组. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`. */
  stock_bundle?: StockBundleInput | undefined
}

export interface CreateProductCouponResponse {
  /** 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`. */
  type: CreateProductCouponResponseType
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 展示信息. */
  display_info: ProductCouponDisplay
  /** 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods. */
  scope: Scope
  /** 商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good. */
  state: CreateProductCouponResponseState
  /** 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another. */
  usage_mode: UsageMode
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id?: string
  /** 失效请求单号. The caller's own number of the deactivation. Known from the community. */
  deactivate_request_no?: string
  /** 外部商品ID. The brand's own number of the product coupon. */
  out_product_no?: string
  /** 失效原因. Known from the community. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. Known from the community. */
  deactivate_time?: string
  /** 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`. */
  progressive_bundle_usage_info?: ProgressiveBundleUsageInfo
  /** 多次优惠模式信息. Known from the community. */
  sequential_usage_info?: SequentialUsageInfo
  /** 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`. */
  single_usage_info?: SingleUsageInfo
  /** 批次. */
  stock?: StandaloneStock
  /** 批次组. */
  stock_bundle?: CreatedStockBundle
}

export interface CreateProductCouponStockInput {
  /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. */
  coupon_code_mode: CreateProductCouponStockInputCouponCodeMode
  /** 用户商品券展示信息. */
  coupon_display_info: CouponDisplay
  /** 事件通知配置. */
  notify_config: StockNotifyConfig
  /** 单券使用规则. */
  single_usage_rule: UsageRule
  /** 发放规则. */
  stock_send_rule: StockSendRule
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope: StoreScope
  /** 券使用规则展示信息. */
  usage_rule_display_info: UsageRuleDisplay
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string | undefined
  /** 多次优惠使用规则信息. Known from the community. */
  sequential_usage_rule?: SequentialUsageRule | undefined
}

export interface CreateStockBundleRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 批次组. */
  stock_bundle: StockBundleInput
}

export interface CreateStockRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 批次. */
  stock: StockInput
}

export interface CreatedBundleStock {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. At most 40 characters. */
  stock_id: string
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before. */
  coupon_code_mode: CreatedBundleStockCouponCodeMode
  /** 用户商品券展示信息. */
  coupon_display_info: CouponDisplay
  /** 事件通知配置. */
  notify_config: StockNotifyConfig
  /** 多次优惠使用规则. */
  progressive_bundle_usage_rule: UsageRule
  /** 已发放次数. */
  sent_count_info: SentCount
  /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. */
  state: CreatedBundleStockState
  /** 批次组信息. */
  stock_bundle_info: StockBundleInfo
  /** 发放规则. */
  stock_send_rule: StockSendRule
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope: StoreScope
  /** 券使用规则展示信息. */
  usage_rule_display_info: UsageRuleDisplay
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 品牌方预上传的券Code数量信息. */
  coupon_code_count_info?: CouponCodeCount
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string
}

export interface CreatedStockBundle {
  /** 批次组ID. At most 40 characters. */
  stock_bundle_id: string
  /** 批次列表. */
  stock_list: CreatedBundleStock[]
}

export interface DayPeriod {
  /** 当天可用开始时间. Seconds since midnight. */
  begin_time: number
  /** 当天可用结束时间. Seconds since midnight. */
  end_time: number
}

export interface DeactivateProductCouponRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 失效原因. At most 150 characters. */
  deactivate_reason: string
}

export interface DeactivateStockRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 失效原因. At most 150 characters. */
  deactivate_reason: string
}

export interface DeactivateUserCouponBundleRequest {
  /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 商品券ID. */
  product_coupon_id: string
  /** 批次组ID. */
  stock_bundle_id: string
  /** 失效原因. At most 150 characters. */
  deactivate_reason: string
}

export interface DeactivateUserCouponRequest {
  /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. */
  stock_id: string
  /** 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 商品券ID. */
  product_coupon_id: string
  /** 失效原因. At most 150 characters. */
  deactivate_reason: string
}

export interface DeactivateUserCouponResponse {
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
  send_request_no: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
  /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. */
  coupon_state: CouponState
  /** 商品券信息. */
  product_coupon: ProductCoupon
  /** 领券时间. RFC 3339. */
  receive_time: string
  /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. */
  send_channel: SendChannel
  /** 批次信息. */
  stock: StandaloneStock
  /** 有效期开始时间. RFC 3339. */
  valid_begin_time: string
  /** 有效期结束时间. RFC 3339. */
  valid_end_time: string
  /** 品牌ID. The brand, which has to have authorised the partner. Known from the community. */
  brand_id?: string
  /** 确认请求单号. The caller's own number of the confirmation. */
  confirm_request_no?: string
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
  channel_custom_info?: string
  /** 确认发放时间. RFC 3339. */
  confirm_time?: string
  /** 用户商品券标签信息. */
  coupon_tag_info?: CouponTag
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠使用详情. Known from the community. */
  sequential_usage_detail?: SequentialUsageDetail
  /** 单券使用详情. */
  single_usage_detail?: UsageDetail
}

export interface DisassociateStockBundleStoresRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 门店列表. */
  store_list: Store[]
}

export interface DisassociateStockBundleStoresResponse {
  /** 去重后门店总数. Of different stores in the request. */
  total_count: number
  /** 取消关联失败的门店列表. */
  failed_store_list?: FailedStore[]
  /** 取消关联成功的门店列表. */
  success_store_list?: Store[]
}

export interface DisassociateStockStoresRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 门店列表. */
  store_list: Store[]
}

export interface DisassociateStockStoresResponse {
  /** 去重后门店总数. Of different stores in the request. */
  total_count: number
  /** 取消关联失败的门店列表. */
  failed_store_list?: FailedStore[]
  /** 取消关联成功的门店列表. */
  success_store_list?: Store[]
}

export interface DiscountCoupon {
  /** 固定减免百分比. `20` takes 20 % off: the user pays 80 %. */
  percent_off: number
  /** 门槛金额. The purchase has to reach this amount, in fen. */
  threshold: number
}

export interface EntranceFinder {
  /** 视频号ID. */
  finder_id: string
  /** 视频号视频ID. */
  finder_video_id: string
  /** 视频号封面图. An `image_url` of `upload_image`. */
  finder_video_cover_image_url: string
}

export interface EntranceMiniProgram {
  /** 小程序AppID. */
  appid: string
  /** 入口文案. At most 5 characters. */
  entrance_wording: string
  /** 引导文案. At most 6 characters. */
  guidance_wording: string
  /** 小程序跳转路径. */
  path: string
}

export interface EntranceOfficialAccount {
  /** 公众号AppID. */
  appid: string
}

export interface ExchangeCoupon {
  /** 固定兑换价格. What the goods cost with the coupon, in fen. */
  exchange_price: number
  /** 门槛金额. The purchase has to reach this amount, in fen. */
  threshold: number
}

export interface FailedCouponCode {
  /** 错误码. */
  code: string
  /** 券Code. */
  coupon_code: string
  /** 错误信息. */
  message: string
}

export interface FailedStore {
  /** 门店ID. A store of the brand, as `brand_store` numbers them. */
  store_id: string
  /** 失败错误码. At most 40 characters. */
  code: string
  /** 失败错误信息. At most 200 characters. */
  message: string
}

export interface GetImageGenerationTaskResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 图片生成的任务ID. */
  task_id: string
  /** 图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image. */
  image_generation_type: ImageGenerationType
  /** 任务状态. */
  task_state: TaskState
  /** 拼图结果. */
  combine_image_result?: ImageLink
  /** 生成商品图结果. */
  cut_out_result?: ImageLink
}

export interface ImageGenerationResource {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 40 characters. */
  brand_id: string
  /** 图片生成的任务ID. */
  task_id: string
  /** 图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image. */
  image_generation_type: ImageGenerationType
  /** 任务状态. */
  task_state: TaskState
  /** 拼图结果. */
  combine_image_result?: ImageLink
  /** 抠图结果. */
  cut_out_result?: ImageLink
}

export interface ImageLink {
  /** 生成的图片URL. */
  image_url: string
}

export interface IrregularAvailablePeriod {
  /** 开始时间. RFC 3339. */
  begin_time: string
  /** 结束时间. RFC 3339. */
  end_time: string
}

export interface ListStockAssociatedStoresResponse {
  /** 总个数. Of all pages. */
  total_count?: number
  /** 下一页Token. Given as `page_token`, it leads to the next page; missing on the last page. At most 100 characters. */
  next_page_token?: string
  /** 门店列表. */
  store_list?: Store[]
}

export interface ListStocksResponse {
  /** 总个数. Of all pages. */
  total_count: number
  /** 下一页Token. Given as `page_token`, it leads to the next page; missing on the last page. At most 100 characters. */
  next_page_token?: string
  /** 批次列表. */
  stock_list?: Stock[]
}

export interface ListUserCouponsResponse {
  /** 总个数. Of all pages. */
  total_count: number
  /** 下一页Token. Given as `page_token`, it leads to the next page; missing on the last page. At most 100 characters. */
  next_page_token?: string
  /** 用户商品券列表. */
  user_coupon_list?: UserCouponItem[]
}

export interface MemberTag {
  /** 会员卡模板ID. */
  member_card_id: string
}

export interface NormalCoupon {
  /** 固定减免金额. What is taken off, in fen. */
  discount_amount: number
  /** 门槛金额. The purchase has to reach this amount, in fen. */
  threshold: number
}

export interface NotifyConfig {
  /** 更新时间. RFC 3339. */
  update_time: string
  /** 通知URL地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
}

export interface PreSendUserCouponBundleRequest {
  /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 商品券ID. */
  product_coupon_id: string
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 40 characters. */
  send_request_no: string
  /** 批次组ID. */
  stock_bundle_id: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters. */
  attach?: string | undefined
}

export interface PreSendUserCouponBundleResponse {
  /** 预发券token. Opens the component in which the user takes the coupons. At most 1024 characters. */
  token: string
}

export interface PreSendUserCouponRequest {
  /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. */
  stock_id: string
  /** 商品券ID. */
  product_coupon_id: string
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
  send_request_no: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters. */
  attach?: string | undefined
  /** 用户商品券Code. Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise. At most 40 characters. */
  coupon_code?: string | undefined
}

export interface PreSendUserCouponResponse {
  /** 预发券token. Opens the component in which the user takes the coupon. At most 1024 characters. */
  token: string
}

export interface ProductCoupon {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`. */
  type: ProductCouponType
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 展示信息. */
  display_info: ProductCouponDisplay
  /** 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods. */
  scope: Scope
  /** 商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good. */
  state: ProductCouponState
  /** 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another. */
  usage_mode: UsageMode
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 外部商品ID. The brand's own number of the product coupon. */
  out_product_no?: string
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`. */
  progressive_bundle_usage_info?: ProgressiveBundleUsageInfo
  /** 多次优惠模式信息. Known from the community. */
  sequential_usage_info?: SequentialUsageInfo
  /** 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`. */
  single_usage_info?: SingleUsageInfo
}

export interface ProductCouponDisplay {
  /** 商品券名称. */
  name: string
  /** 商品券背景图. An `image_url` of `upload_image`. */
  background_url: string
  /** 商品券图片. An `image_url` of `upload_image`. */
  image_url: string
  /** 适用商品组合. */
  combo_package_list?: ComboPackage[] | undefined
  /** 商品券详情图列表. Each an `image_url` of `upload_image`. */
  detail_image_url_list?: string[] | undefined
  /** 商品原价. Of the goods, in fen. */
  original_price?: number | undefined
}

export interface ProgressiveBundleUsageInfo {
  /** 可使用次数. How many times the user can use it. */
  count: number
  /** 多次优惠使用间隔天数. Days between one use and the next. */
  interval_days?: number | undefined
}

export interface ProgressiveBundleUsageRule {
  /** 券可核销时间. */
  coupon_available_period: CouponAvailablePeriod
  /** 折扣券使用规则. */
  discount_coupon_list?: DiscountCoupon[] | undefined
  /** 兑换券使用规则. */
  exchange_coupon_list?: ExchangeCoupon[] | undefined
  /** 满减券使用规则. */
  normal_coupon_list?: NormalCoupon[] | undefined
}

export interface ReturnUserCouponRequest {
  /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. */
  stock_id: string
  /** 退券请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 商品券ID. */
  product_coupon_id: string
  /** 多次优惠索引. Which use this is, from 0. Known from the community. */
  sequential_coupon_index?: number | undefined
}

export interface SendUserCouponBundleRequest {
  /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 商品券ID. */
  product_coupon_id: string
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
  send_request_no: string
  /** 批次组ID. */
  stock_bundle_id: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters. */
  attach?: string | undefined
  /** 用户商品券标签信息. */
  coupon_tag_info?: CouponTag | undefined
}

export interface SendUserCouponRequest {
  /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. */
  stock_id: string
  /** 商品券ID. */
  product_coupon_id: string
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
  send_request_no: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters. */
  attach?: string | undefined
  /** 用户商品券Code. Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise. At most 40 characters. */
  coupon_code?: string | undefined
  /** 用户商品券标签信息. */
  coupon_tag_info?: CouponTag | undefined
}

export interface SendUserCouponResponse {
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
  send_request_no: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
  /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. */
  coupon_state: CouponState
  /** 商品券信息. */
  product_coupon: ProductCoupon
  /** 领券时间. RFC 3339. */
  receive_time: string
  /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. */
  send_channel: SendChannel
  /** 批次信息. */
  stock: SendUserCouponStock
  /** 有效期开始时间. RFC 3339. */
  valid_begin_time: string
  /** 有效期结束时间. RFC 3339. */
  valid_end_time: string
  /** 品牌ID. The brand, which has to have authorised the partner. Known from the community. */
  brand_id?: string
  /** 确认请求单号. The caller's own number of the confirmation. */
  confirm_request_no?: string
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
  channel_custom_info?: string
  /** 确认发放时间. RFC 3339. */
  confirm_time?: string
  /** 用户商品券标签信息. */
  coupon_tag_info?: CouponTag
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠使用详情. Known from the community. */
  sequential_usage_detail?: SequentialUsageDetail
  /** 单券使用详情. */
  single_usage_detail?: UsageDetail
}

export interface SendUserCouponStock {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. At most 40 characters. */
  stock_id: string
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. */
  coupon_code_mode: SendUserCouponStockCouponCodeMode
  /** 用户商品券展示信息. */
  coupon_display_info: CouponDisplay
  /** 事件通知配置. */
  notify_config: StockNotifyConfig
  /** 已发放次数. */
  sent_count_info: SentCount
  /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. */
  state: SendUserCouponStockState
  /** 发放规则. */
  stock_send_rule: StockSendRule
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope: StoreScope
  /** 券使用规则展示信息. */
  usage_rule_display_info: UsageRuleDisplay
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 品牌方预上传的券Code数量信息. */
  coupon_code_count_info?: CouponCodeCount
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string
  /** 多次优惠使用规则信息. Known from the community. */
  sequential_usage_rule?: UserCouponSequentialUsageRule
  /** 单券使用规则. */
  single_usage_rule?: UsageRule
}

/** How many coupons were given. */
export interface SentCount {
  /** 已发放总次数. */
  total_count: number
  /** 当天已发放次数. */
  today_count: number
}

export interface SequentialCouponAvailablePeriod {
  /** 开始时间. Coupons can be redeemed from then on. RFC 3339. */
  available_begin_time: string
  /** 结束时间. Coupons can be redeemed until then. RFC 3339. */
  available_end_time: string
  /** 生效后N天内有效. Days for which a coupon is good, from the day it takes effect. */
  available_days?: number | undefined
  /** 无规律的可用时间段. Only during these periods. */
  irregular_available_period_list?: IrregularAvailablePeriod[] | undefined
  /** 领取后N天开始生效. Days from receiving a coupon until it takes effect. */
  wait_days_after_receive?: number | undefined
  /** 每周固定可用时间. Only on these weekdays, at these hours. */
  weekly_available_period?: WeeklyAvailablePeriod | undefined
}

export interface SequentialUsageDetail {
  /** 总可使用次数. */
  total_count?: number
  /** 轮次使用详情列表. */
  detail_item_list?: SequentialUsageItem[]
  /** 已使用次数. */
  used_count?: number
}

export interface SequentialUsageInfo {
  /** 多次优惠规则类型. */
  type: SequentialUsageInfoType
  /** 多次优惠有效天数. Days for which all uses together are possible. */
  available_days: number
  /** 可使用次数. How many times the user can use it. */
  count: number
  /** 多次优惠使用间隔天数. Days between one use and the next. */
  interval_days?: number | undefined
}

export interface SequentialUsageItem {
  /** 退券请求单号. The caller's own number of the return. */
  return_request_no?: string
  /** 核销请求单号. The caller's own number of the redemption. */
  use_request_no?: string
  /** 关联微信支付订单信息. */
  associated_order_info?: AssociatedOrder
  /** 删除时间. RFC 3339. */
  delete_time?: string
  /** 轮次使用详情状态. */
  detail_state?: DetailState
  /** 退券时间. RFC 3339. */
  return_time?: string
  /** 核销时间. RFC 3339. */
  use_time?: string
  /** 有效期开始时间. RFC 3339. */
  valid_begin_time?: string
  /** 有效期结束时间. RFC 3339. */
  valid_end_time?: string
}

export interface SequentialUsageRule {
  /** 券可核销时间. */
  coupon_available_period: SequentialCouponAvailablePeriod
  /** 折扣券使用规则列表. */
  discount_coupon_list?: DiscountCoupon[] | undefined
  /** 兑换券使用规则列表. */
  exchange_coupon_list?: ExchangeCoupon[] | undefined
  /** 满减券使用规则列表. */
  normal_coupon_list?: NormalCoupon[] | undefined
  /** 多次优惠是否提供首笔特惠. */
  special_first?: boolean | undefined
}

export interface SetNotifyConfigRequest {
  /** 通知URL地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
  notify_url: string
}

export interface SingleUsageInfo {
  /** 折扣券使用规则. */
  discount_coupon?: DiscountCoupon | undefined
  /** 满减券使用规则. */
  normal_coupon?: NormalCoupon | undefined
}

export interface StandaloneStock {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. At most 40 characters. */
  stock_id: string
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. */
  coupon_code_mode: StandaloneStockCouponCodeMode
  /** 用户商品券展示信息. */
  coupon_display_info: CouponDisplay
  /** 事件通知配置. */
  notify_config: StockNotifyConfig
  /** 已发放次数. */
  sent_count_info: SentCount
  /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. */
  state: StandaloneStockState
  /** 发放规则. */
  stock_send_rule: StockSendRule
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope: StoreScope
  /** 券使用规则展示信息. */
  usage_rule_display_info: UsageRuleDisplay
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 品牌方预上传的券Code数量信息. */
  coupon_code_count_info?: CouponCodeCount
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string
  /** 多次优惠使用规则信息. Known from the community. */
  sequential_usage_rule?: SequentialUsageRule
  /** 单券使用规则. */
  single_usage_rule?: UsageRule
}

export interface Stock {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. At most 40 characters. */
  stock_id: string
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. */
  coupon_code_mode: StockCouponCodeMode
  /** 用户商品券展示信息. */
  coupon_display_info: CouponDisplay
  /** 事件通知配置. */
  notify_config: StockNotifyConfig
  /** 已发放次数. */
  sent_count_info: SentCount
  /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. */
  state: StockState
  /** 发放规则. */
  stock_send_rule: StockSendRule
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope: StoreScope
  /** 券使用规则展示信息. */
  usage_rule_display_info: UsageRuleDisplay
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 品牌方预上传的券Code数量信息. */
  coupon_code_count_info?: CouponCodeCount
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠使用规则. */
  progressive_bundle_usage_rule?: UsageRule
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string
  /** 多次优惠使用规则信息. Known from the community. */
  sequential_usage_rule?: SequentialUsageRule
  /** 单券使用规则. */
  single_usage_rule?: UsageRule
  /** 批次组信息. */
  stock_bundle_info?: StockBundleInfo
}

export interface StockBundle {
  /** 批次组ID. At most 40 characters. */
  stock_bundle_id: string
  /** 批次列表. */
  stock_list: BundleStock[]
}

export interface StockBundleInfo {
  /** 批次所属批次组ID. At most 40 characters. */
  stock_bundle_id: string
  /** 批次在批次组内的次序. The stock's place in its bundle, from 0. */
  stock_bundle_index: number
}

export interface StockBundleInput {
  /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before. */
  coupon_code_mode: StockBundleInputCouponCodeMode
  /** 用户商品券展示信息. */
  coupon_display_info: CouponDisplay
  /** 事件通知配置. */
  notify_config: StockNotifyConfig
  /** 批次组发放规则. */
  stock_send_rule: StockSendRule
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope: StoreScope
  /** 券使用规则展示信息. */
  usage_rule_display_info: UsageRuleDisplay
  /** 多次优惠批次组使用规则. */
  progressive_bundle_usage_rule?: ProgressiveBundleUsageRule | undefined
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string | undefined
}

export interface StockInput {
  /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. */
  coupon_code_mode: StockInputCouponCodeMode
  /** 用户商品券展示信息. */
  coupon_display_info: CouponDisplay
  /** 事件通知配置. */
  notify_config: StockNotifyConfig
  /** 发放规则. */
  stock_send_rule: StockSendRule
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope: StoreScope
  /** 券使用规则展示信息. */
  usage_rule_display_info: UsageRuleDisplay
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string | undefined
  /** 多次优惠使用规则信息. Known from the community. */
  sequential_usage_rule?: SequentialUsageRule | undefined
  /** 单券使用规则. */
  single_usage_rule?: UsageRule | undefined
}

export interface StockNotifyConfig {
  /** 事件通知AppID. Notifications tell the user by the openid in this app. */
  notify_appid: string
}

/** How many coupons are given. */
export interface StockSendRule {
  /** 发放次数总上限. Coupons that may be given altogether. */
  max_count: number
  /** 每个用户领取次数上限. Coupons that one user may receive. */
  max_count_per_user: number
  /** 每日发放次数上限. Coupons that may be given on one day. */
  max_count_per_day?: number | undefined
}

export interface Store {
  /** 门店ID. A store of the brand, as `brand_store` numbers them. */
  store_id: string
  /** 错误码. Known from the community. */
  code?: string | undefined
  /** 错误信息. Known from the community. */
  message?: string | undefined
}

export interface UpdateProductCouponRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 展示信息. */
  display_info: ProductCouponDisplay
}

export interface UpdateStockBudgetRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 更新模式. Which of the two limits is changed. */
  update_mode: UpdateMode
  /** 当前批次发放次数总上限. The limit as it is now; needed with `MAX_COUNT`. */
  current_max_count?: number | undefined
  /** 当前批次每日发放次数上限. The limit as it is now; needed with `MAX_COUNT_PER_DAY`. */
  current_max_count_per_day?: number | undefined
  /** 目标批次发放次数总上限. The limit as it shall be; needed with `MAX_COUNT`. */
  target_max_count?: number | undefined
  /** 目标批次每日发放次数上限. The limit as it shall be; needed with `MAX_COUNT_PER_DAY`. */
  target_max_count_per_day?: number | undefined
}

export interface UpdateStockBundleBudgetRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 更新模式. Which of the two limits is changed. */
  update_mode: UpdateMode
  /** 当前批次发放次数总上限. The limit as it is now; needed with `MAX_COUNT`. */
  current_max_count?: number | undefined
  /** 当前批次每日发放次数上限. The limit as it is now; needed with `MAX_COUNT_PER_DAY`. */
  current_max_count_per_day?: number | undefined
  /** 目标批次发放次数总上限. The limit as it shall be; needed with `MAX_COUNT`. */
  target_max_count?: number | undefined
  /** 目标批次每日发放次数上限. The limit as it shall be; needed with `MAX_COUNT_PER_DAY`. */
  target_max_count_per_day?: number | undefined
}

export interface UpdateStockBundleRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 用户商品券展示信息. */
  coupon_display_info?: CouponDisplay | undefined
  /** 事件通知配置. */
  notify_config?: StockNotifyConfig | undefined
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string | undefined
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope?: StoreScope | undefined
  /** 券使用规则展示信息. */
  usage_rule_display_info?: UsageRuleDisplay | undefined
}

export interface UpdateStockRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 用户商品券展示信息. */
  coupon_display_info?: CouponDisplay | undefined
  /** 事件通知配置. */
  notify_config?: StockNotifyConfig | undefined
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string | undefined
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope?: StoreScope | undefined
  /** 券使用规则展示信息. */
  usage_rule_display_info?: UsageRuleDisplay | undefined
}

export interface UploadImageResponse {
  /** 图片URL. At most 256 characters. */
  image_url: string
  /** 媒体文件URL地址. Known from the community. */
  media_url?: string
}

export interface UploadStockCouponCodesRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 券Code列表. Each at most 40 characters. */
  code_list: string[]
}

export interface UploadStockCouponCodesResponse {
  /** 去重后券Code总数. Of different codes in the request. */
  total_count: number
  /** 已经存在的券Code列表. Codes that were uploaded before. */
  already_exist_code_list?: string[]
  /** 重复的券Code列表. Codes that stand in the request more than once. */
  duplicate_code_list?: string[]
  /** 上传失败的券Code列表. */
  failed_code_list?: FailedCouponCode[]
  /** 上传成功的券Code列表. */
  success_code_list?: string[]
}

export interface UsageDetail {
  /** 退券请求单号. The caller's own number of the return. */
  return_request_no?: string
  /** 券核销请求单号. The caller's own number of the redemption. */
  use_request_no?: string
  /** 券核销的微信支付订单信息. */
  associated_order_info?: AssociatedOrder
  /** 券核销的关联微信支付分订单信息. */
  associated_pay_score_order_info?: AssociatedPayScoreOrder
  /** 退券时间. RFC 3339. */
  return_time?: string
  /** 优惠金额. What the user saved, in fen. */
  saved_amount?: number
  /** 券核销时间. RFC 3339. */
  use_time?: string
}

export interface UsageRule {
  /** 券可核销时间. */
  coupon_available_period: CouponAvailablePeriod
  /** 折扣券使用规则. */
  discount_coupon?: DiscountCoupon | undefined
  /** 兑换券使用规则. */
  exchange_coupon?: ExchangeCoupon | undefined
  /** 满减券使用规则. */
  normal_coupon?: NormalCoupon | undefined
}

export interface UsageRuleDisplay {
  /** 券使用方式列表. `OFFLINE`: shown in a store; `MINI_PROGRAM` and `APP`: redeemed there; `PAYMENT_CODE`: with the payment code. */
  coupon_usage_method_list: CouponUsageMethodList[]
  /** 券使用说明. At most 1000 characters. */
  usage_description: string
  /** 小程序AppID. Needed with `MINI_PROGRAM`. */
  mini_program_appid?: string | undefined
  /** APP跳转类型. Needed with `APP`. */
  app_jump_type?: AppJumpType | undefined
  /** APP的H5跳转路径. Needed with `app_jump_type` `H5`. */
  app_path?: string | undefined
  /** 券可用门店信息. */
  coupon_available_store_info?: CouponAvailableStore | undefined
  /** 小程序跳转路径. Needed with `MINI_PROGRAM`. */
  mini_program_path?: string | undefined
  /** 口令链接. Needed with `app_jump_type` `PASSCODE_LINK`. */
  passcode_link?: string | undefined
}

export interface UseUserCouponRequest {
  /** 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner. */
  appid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. */
  stock_id: string
  /** 核销请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 商品券ID. */
  product_coupon_id: string
  /** 核销时间. RFC 3339. */
  use_time: string
  /** 核销门店ID. A store of the brand, as `brand_store` numbers them. */
  store_id?: string | undefined
  /** 关联微信支付订单信息. */
  associated_order_info?: AssociatedOrder | undefined
  /** 关联微信支付分订单信息. */
  associated_pay_score_order_info?: AssociatedPayScoreOrder | undefined
  /** 优惠金额. What the user saved, in fen. */
  saved_amount?: number | undefined
  /** 多次优惠索引. Which use this is, from 0. Known from the community. */
  sequential_coupon_index?: number | undefined
}

export interface UseUserCouponResponse {
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
  send_request_no: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
  /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. */
  coupon_state: CouponState
  /** 商品券信息. */
  product_coupon: ProductCoupon
  /** 领券时间. RFC 3339. */
  receive_time: string
  /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. */
  send_channel: SendChannel
  /** 批次信息. */
  stock: Stock
  /** 有效期开始时间. RFC 3339. */
  valid_begin_time: string
  /** 有效期结束时间. RFC 3339. */
  valid_end_time: string
  /** 品牌ID. The brand, which has to have authorised the partner. Known from the community. */
  brand_id?: string
  /** 确认请求单号. The caller's own number of the confirmation. */
  confirm_request_no?: string
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
  channel_custom_info?: string
  /** 确认发放时间. RFC 3339. */
  confirm_time?: string
  /** 用户商品券标签信息. */
  coupon_tag_info?: CouponTag
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠使用详情. */
  progressive_bundle_usage_detail?: UsageDetail
  /** 多次优惠使用详情. Known from the community. */
  sequential_usage_detail?: UseUserCouponSequentialUsageDetail
  /** 单券使用详情. */
  single_usage_detail?: UsageDetail
  /** 用户券组信息. */
  user_product_coupon_bundle_info?: UserCouponBundleInfo
}

export interface UseUserCouponSequentialUsageDetail {
  /** 总可使用次数. */
  total_count: number
  /** 已使用次数. */
  used_count: number
  /** 轮次使用详情列表. */
  detail_item_list?: UseUserCouponSequentialUsageItem[]
}

export interface UseUserCouponSequentialUsageItem {
  /** 轮次使用详情状态. */
  detail_state: DetailState
  /** 有效期开始时间. RFC 3339. */
  valid_begin_time: string
  /** 有效期结束时间. RFC 3339. */
  valid_end_time: string
  /** 退券请求单号. The caller's own number of the return. */
  return_request_no?: string
  /** 核销请求单号. The caller's own number of the redemption. */
  use_request_no?: string
  /** 关联微信支付订单信息. */
  associated_order_info?: AssociatedOrder
  /** 删除时间. RFC 3339. */
  delete_time?: string
  /** 退券时间. RFC 3339. */
  return_time?: string
  /** 核销时间. RFC 3339. */
  use_time?: string
}

export interface UserCoupon {
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
  send_request_no: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
  /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. */
  coupon_state: CouponState
  /** 商品券信息. */
  product_coupon: ProductCoupon
  /** 领券时间. RFC 3339. */
  receive_time: string
  /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. */
  send_channel: SendChannel
  /** 批次信息. */
  stock: Stock
  /** 有效期开始时间. RFC 3339. */
  valid_begin_time: string
  /** 有效期结束时间. RFC 3339. */
  valid_end_time: string
  /** 品牌ID. The brand, which has to have authorised the partner. Known from the community. */
  brand_id?: string
  /** 确认请求单号. The caller's own number of the confirmation. */
  confirm_request_no?: string
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
  channel_custom_info?: string
  /** 确认发放时间. RFC 3339. */
  confirm_time?: string
  /** 用户商品券标签信息. */
  coupon_tag_info?: CouponTag
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠使用详情. */
  progressive_bundle_usage_detail?: UsageDetail
  /** 多次优惠使用详情. Known from the community. */
  sequential_usage_detail?: SequentialUsageDetail
  /** 单券使用详情. */
  single_usage_detail?: UsageDetail
  /** 用户券组信息. */
  user_product_coupon_bundle_info?: UserCouponBundleInfo
}

export interface UserCouponBundle {
  /** 用户券组ID. At most 40 characters. */
  user_coupon_bundle_id: string
  /** 用户商品券列表. */
  user_product_coupon_list: BundledUserCoupon[]
}

export interface UserCouponBundleInfo {
  /** 总可使用次数. */
  total_count: number
  /** 用户券组ID. */
  user_coupon_bundle_id: string
  /** 已使用次数. */
  used_count: number
  /** 用户券组内索引. The coupon's place in its bundle, from 0. */
  user_coupon_bundle_index: number
}

export interface UserCouponItem {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters. */
  send_request_no: string
  /** 用户商品券Code. At most 40 characters. */
  coupon_code: string
  /** 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller. */
  coupon_state: CouponState
  /** 商品券信息. */
  product_coupon: ProductCoupon
  /** 领券时间. RFC 3339. */
  receive_time: string
  /** 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program. */
  send_channel: SendChannel
  /** 批次信息. */
  stock: UserCouponItemStock
  /** 有效期开始时间. RFC 3339. */
  valid_begin_time: string
  /** 有效期结束时间. RFC 3339. */
  valid_end_time: string
  /** 确认请求单号. The caller's own number of the confirmation. */
  confirm_request_no?: string
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 自定义附加信息. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters. */
  channel_custom_info?: string
  /** 确认发放时间. RFC 3339. */
  confirm_time?: string
  /** 用户商品券标签信息. */
  coupon_tag_info?: CouponTag
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠使用详情. */
  progressive_bundle_usage_detail?: UsageDetail
  /** 多次优惠使用详情. Known from the community. */
  sequential_usage_detail?: SequentialUsageDetail
  /** 单券使用详情. */
  single_usage_detail?: UsageDetail
  /** 用户券组信息. */
  user_product_coupon_bundle_info?: UserCouponBundleInfo
}

export interface UserCouponItemStock {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 批次ID. At most 40 characters. */
  stock_id: string
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending. */
  coupon_code_mode: UserCouponItemStockCouponCodeMode
  /** 用户商品券展示信息. */
  coupon_display_info: CouponDisplay
  /** 事件通知配置. */
  notify_config: StockNotifyConfig
  /** 已发放次数. */
  sent_count_info: SentCount
  /** 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good. */
  state: UserCouponItemStockState
  /** 发放规则. */
  stock_send_rule: StockSendRule
  /** 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. */
  store_scope: StoreScope
  /** 券使用规则展示信息. */
  usage_rule_display_info: UsageRuleDisplay
  /** 失效请求单号. The caller's own number of the deactivation. At most 128 characters. */
  deactivate_request_no?: string
  /** 品牌方预上传的券Code数量信息. */
  coupon_code_count_info?: CouponCodeCount
  /** 失效原因. At most 150 characters. */
  deactivate_reason?: string
  /** 失效时间. RFC 3339. */
  deactivate_time?: string
  /** 多次优惠使用规则. */
  progressive_bundle_usage_rule?: UsageRule
  /** 备注. For the brand; users do not see it. At most 20 characters. */
  remark?: string
  /** 多次优惠使用规则信息. Known from the community. */
  sequential_usage_rule?: UserCouponSequentialUsageRule
  /** 单券使用规则. */
  single_usage_rule?: UsageRule
  /** 批次组信息. */
  stock_bundle_info?: StockBundleInfo
}

export interface UserCouponSequentialUsageRule {
  /** 券可核销时间. */
  coupon_available_period: CouponAvailablePeriod
  /** 折扣券使用规则列表. */
  discount_coupon_list?: DiscountCoupon[]
  /** 兑换券使用规则列表. */
  exchange_coupon_list?: ExchangeCoupon[]
  /** 满减券使用规则列表. */
  normal_coupon_list?: NormalCoupon[]
  /** 多次优惠是否提供首笔特惠. */
  special_first?: boolean
}

export interface WeeklyAvailablePeriod {
  /** 每周可用星期数. */
  day_list?: DayList[] | undefined
  /** 当天可用时间段. */
  day_period_list?: DayPeriod[] | undefined
}

/** APP跳转类型 */
export type AppJumpType =
  | 'H5'
  | 'PASSCODE_LINK'
  | (string & {})

/** 背景颜色 */
export type BackgroundColor =
  | 'Color010'
  | 'Color020'
  | 'Color030'
  | 'Color040'
  | 'Color050'
  | 'Color060'
  | 'Color070'
  | 'Color080'
  | 'Color090'
  | 'Color100'
  | (string & {})

/** 券Code分配模式 */
export type BundleStockCouponCodeMode =
  | 'WECHATPAY'
  | 'UPLOAD'
  | (string & {})

/** 批次状态 */
export type BundleStockState =
  | 'AUDITING'
  | 'SENDING'
  | 'PAUSED'
  | 'STOPPED'
  | 'DEACTIVATED'
  | (string & {})

/** 商品券状态 */
export type BundledProductCouponState =
  | 'AUDITING'
  | 'EFFECTIVE'
  | 'DEACTIVATED'
  | (string & {})

/** 商品券类型 */
export type BundledProductCouponType =
  | 'NORMAL'
  | 'DISCOUNT'
  | 'EXCHANGE'
  | (string & {})

/** 券Code分配模式 */
export type BundledUserCouponStockCouponCodeMode =
  | 'WECHATPAY'
  | 'UPLOAD'
  | (string & {})

/** 批次状态 */
export type BundledUserCouponStockState =
  | 'AUDITING'
  | 'SENDING'
  | 'PAUSED'
  | 'STOPPED'
  | 'DEACTIVATED'
  | (string & {})

/** 用户商品券Code展示模式 */
export type CodeDisplayMode =
  | 'INVISIBLE'
  | 'BARCODE'
  | 'QRCODE'
  | (string & {})

/** 商品券类型 */
export type CombinedImageType =
  | 'NORMAL'
  | 'DISCOUNT'
  | 'EXCHANGE'
  | (string & {})

/** 用户商品券状态 */
export type CouponState =
  | 'CONFIRMING'
  | 'PENDING'
  | 'EFFECTIVE'
  | 'USED'
  | 'EXPIRED'
  | 'DELETED'
  | 'DEACTIVATED'
  | (string & {})

/** 用户商品券标签列表 */
export type CouponTagList =
  | 'MEMBER'
  | (string & {})

/** 券使用方式列表 */
export type CouponUsageMethodList =
  | 'OFFLINE'
  | 'MINI_PROGRAM'
  | 'APP'
  | 'PAYMENT_CODE'
  | (string & {})

/** 商品券类型 */
export type CreateProductCouponRequestType =
  | 'NORMAL'
  | 'DISCOUNT'
  | 'EXCHANGE'
  | (string & {})

/** 商品券状态 */
export type CreateProductCouponResponseState =
  | 'AUDITING'
  | 'EFFECTIVE'
  | 'DEACTIVATED'
  | (string & {})

/** 商品券类型 */
export type CreateProductCouponResponseType =
  | 'NORMAL'
  | 'DISCOUNT'
  | 'EXCHANGE'
  | (string & {})

/** 券Code分配模式 */
export type CreateProductCouponStockInputCouponCodeMode =
  | 'WECHATPAY'
  | 'UPLOAD'
  | 'API_ASSIGN'
  | (string & {})

/** 券Code分配模式 */
export type CreatedBundleStockCouponCodeMode =
  | 'WECHATPAY'
  | 'UPLOAD'
  | (string & {})

/** 批次状态 */
export type CreatedBundleStockState =
  | 'AUDITING'
  | 'SENDING'
  | 'PAUSED'
  | 'STOPPED'
  | 'DEACTIVATED'
  | (string & {})

/** 每周可用星期数 */
export type DayList =
  | 'MONDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | 'THURSDAY'
  | 'FRIDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | (string & {})

/** 轮次使用详情状态 */
export type DetailState =
  | 'PENDING'
  | 'EFFECTIVE'
  | 'USED'
  | 'EXPIRED'
  | 'DELETED'
  | 'DEACTIVATED'
  | (string & {})

/** 图片生成类型 */
export type ImageGenerationType =
  | 'COMBINE_IMAGE'
  | 'CUT_OUT'
  | (string & {})

/** 批次状态 */
export type ListStocksState =
  | 'AUDITING'
  | 'SENDING'
  | 'PAUSED'
  | 'STOPPED'
  | 'DEACTIVATED'
  | (string & {})

/** 商品券状态 */
export type ProductCouponState =
  | 'AUDITING'
  | 'EFFECTIVE'
  | 'DEACTIVATED'
  | (string & {})

/** 商品券类型 */
export type ProductCouponType =
  | 'NORMAL'
  | 'DISCOUNT'
  | 'EXCHANGE'
  | (string & {})

/** 优惠范围 */
export type Scope =
  | 'ALL'
  | 'SINGLE'
  | (string & {})

/** 发券渠道 */
export type SendChannel =
  | 'BRAND_MANAGE'
  | 'API'
  | 'RECEIVE_COMPONENT'
  | (string & {})

/** 券Code分配模式 */
export type SendUserCouponStockCouponCodeMode =
  | 'WECHATPAY'
  | 'UPLOAD'
  | 'API_ASSIGN'
  | (string & {})

/** 批次状态 */
export type SendUserCouponStockState =
  | 'AUDITING'
  | 'SENDING'
  | 'PAUSED'
  | 'STOPPED'
  | 'DEACTIVATED'
  | (string & {})

/** 多次优惠规则类型 */
export type SequentialUsageInfoType =
  | 'INCREMENTAL'
  | 'EQUAL'
  | (string & {})

/** 券Code分配模式 */
export type StandaloneStockCouponCodeMode =
  | 'WECHATPAY'
  | 'UPLOAD'
  | 'API_ASSIGN'
  | (string & {})

/** 批次状态 */
export type StandaloneStockState =
  | 'AUDITING'
  | 'SENDING'
  | 'PAUSED'
  | 'STOPPED'
  | 'DEACTIVATED'
  | (string & {})

/** 券Code分配模式 */
export type StockBundleInputCouponCodeMode =
  | 'WECHATPAY'
  | 'UPLOAD'
  | (string & {})

/** 券Code分配模式 */
export type StockCouponCodeMode =
  | 'WECHATPAY'
  | 'UPLOAD'
  | 'API_ASSIGN'
  | (string & {})

/** 券Code分配模式 */
export type StockInputCouponCodeMode =
  | 'WECHATPAY'
  | 'UPLOAD'
  | 'API_ASSIGN'
  | (string & {})

/** 批次状态 */
export type StockState =
  | 'AUDITING'
  | 'SENDING'
  | 'PAUSED'
  | 'STOPPED'
  | 'DEACTIVATED'
  | (string & {})

/** 可用门店范围 */
export type StoreScope =
  | 'NONE'
  | 'ALL'
  | 'SPECIFIC'
  | (string & {})

/** 任务状态 */
export type TaskState =
  | 'PROCESSING'
  | 'FAIL'
  | 'SUCCESS'
  | (string & {})

/** 更新模式 */
export type UpdateMode =
  | 'MAX_COUNT'
  | 'MAX_COUNT_PER_DAY'
  | (string & {})

/** 使用模式 */
export type UsageMode =
  | 'SINGLE'
  | 'PROGRESSIVE_BUNDLE'
  | (string & {})

/** 券Code分配模式 */
export type UserCouponItemStockCouponCodeMode =
  | 'WECHATPAY'
  | 'UPLOAD'
  | 'API_ASSIGN'
  | (string & {})

/** 批次状态 */
export type UserCouponItemStockState =
  | 'AUDITING'
  | 'SENDING'
  | 'PAUSED'
  | 'STOPPED'
  | 'DEACTIVATED'
  | (string & {})
