// Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.

//! Product coupons of brands (商品券).

use serde::{Deserialize, Serialize};

open_enum! {
    /// APP跳转类型
    pub enum AppJumpType {
        H5 = "H5",
        PasscodeLink = "PASSCODE_LINK",
    }
}

open_enum! {
    /// 背景颜色
    pub enum BackgroundColor {
        Color010 = "Color010",
        Color020 = "Color020",
        Color030 = "Color030",
        Color040 = "Color040",
        Color050 = "Color050",
        Color060 = "Color060",
        Color070 = "Color070",
        Color080 = "Color080",
        Color090 = "Color090",
        Color100 = "Color100",
    }
}

open_enum! {
    /// 券Code分配模式
    pub enum BundleStockCouponCodeMode {
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
    }
}

open_enum! {
    /// 批次状态
    pub enum BundleStockState {
        Auditing = "AUDITING",
        Sending = "SENDING",
        Paused = "PAUSED",
        Stopped = "STOPPED",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 商品券状态
    pub enum BundledProductCouponState {
        Auditing = "AUDITING",
        Effective = "EFFECTIVE",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 商品券类型
    pub enum BundledProductCouponType {
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    }
}

open_enum! {
    /// 券Code分配模式
    pub enum BundledUserCouponStockCouponCodeMode {
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
    }
}

open_enum! {
    /// 批次状态
    pub enum BundledUserCouponStockState {
        Auditing = "AUDITING",
        Sending = "SENDING",
        Paused = "PAUSED",
        Stopped = "STOPPED",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 用户商品券Code展示模式
    pub enum CodeDisplayMode {
        Invisible = "INVISIBLE",
        Barcode = "BARCODE",
        Qrcode = "QRCODE",
    }
}

open_enum! {
    /// 商品券类型
    pub enum CombinedImageType {
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    }
}

open_enum! {
    /// 用户商品券状态
    pub enum CouponState {
        Confirming = "CONFIRMING",
        Pending = "PENDING",
        Effective = "EFFECTIVE",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 用户商品券标签列表
    pub enum CouponTagList {
        Member = "MEMBER",
    }
}

open_enum! {
    /// 券使用方式列表
    pub enum CouponUsageMethodList {
        Offline = "OFFLINE",
        MiniProgram = "MINI_PROGRAM",
        App = "APP",
        PaymentCode = "PAYMENT_CODE",
    }
}

open_enum! {
    /// 商品券类型
    pub enum CreateProductCouponRequestType {
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    }
}

open_enum! {
    /// 商品券状态
    pub enum CreateProductCouponResponseState {
        Auditing = "AUDITING",
        Effective = "EFFECTIVE",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 商品券类型
    pub enum CreateProductCouponResponseType {
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    }
}

open_enum! {
    /// 券Code分配模式
    pub enum CreateProductCouponStockInputCouponCodeMode {
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
        ApiAssign = "API_ASSIGN",
    }
}

open_enum! {
    /// 券Code分配模式
    pub enum CreatedBundleStockCouponCodeMode {
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
    }
}

open_enum! {
    /// 批次状态
    pub enum CreatedBundleStockState {
        Auditing = "AUDITING",
        Sending = "SENDING",
        Paused = "PAUSED",
        Stopped = "STOPPED",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 每周可用星期数
    pub enum DayList {
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
        Sunday = "SUNDAY",
    }
}

open_enum! {
    /// 轮次使用详情状态
    pub enum DetailState {
        Pending = "PENDING",
        Effective = "EFFECTIVE",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 图片生成类型
    pub enum ImageGenerationType {
        CombineImage = "COMBINE_IMAGE",
        CutOut = "CUT_OUT",
    }
}

open_enum! {
    /// 批次状态
    pub enum ListStocksState {
        Auditing = "AUDITING",
        Sending = "SENDING",
        Paused = "PAUSED",
        Stopped = "STOPPED",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 商品券状态
    pub enum ProductCouponState {
        Auditing = "AUDITING",
        Effective = "EFFECTIVE",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 商品券类型
    pub enum ProductCouponType {
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    }
}

open_enum! {
    /// 优惠范围
    pub enum Scope {
        All = "ALL",
        Single = "SINGLE",
    }
}

open_enum! {
    /// 发券渠道
    pub enum SendChannel {
        BrandManage = "BRAND_MANAGE",
        Api = "API",
        ReceiveComponent = "RECEIVE_COMPONENT",
    }
}

open_enum! {
    /// 券Code分配模式
    pub enum SendUserCouponStockCouponCodeMode {
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
        ApiAssign = "API_ASSIGN",
    }
}

open_enum! {
    /// 批次状态
    pub enum SendUserCouponStockState {
        Auditing = "AUDITING",
        Sending = "SENDING",
        Paused = "PAUSED",
        Stopped = "STOPPED",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 多次优惠规则类型
    pub enum SequentialUsageInfoType {
        Incremental = "INCREMENTAL",
        Equal = "EQUAL",
    }
}

open_enum! {
    /// 券Code分配模式
    pub enum StandaloneStockCouponCodeMode {
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
        ApiAssign = "API_ASSIGN",
    }
}

open_enum! {
    /// 批次状态
    pub enum StandaloneStockState {
        Auditing = "AUDITING",
        Sending = "SENDING",
        Paused = "PAUSED",
        Stopped = "STOPPED",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 券Code分配模式
    pub enum StockBundleInputCouponCodeMode {
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
    }
}

open_enum! {
    /// 券Code分配模式
    pub enum StockCouponCodeMode {
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
        ApiAssign = "API_ASSIGN",
    }
}

open_enum! {
    /// 券Code分配模式
    pub enum StockInputCouponCodeMode {
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
        ApiAssign = "API_ASSIGN",
    }
}

open_enum! {
    /// 批次状态
    pub enum StockState {
        Auditing = "AUDITING",
        Sending = "SENDING",
        Paused = "PAUSED",
        Stopped = "STOPPED",
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 可用门店范围
    pub enum StoreScope {
        None = "NONE",
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

open_enum! {
    /// 任务状态
    pub enum TaskState {
        Processing = "PROCESSING",
        Fail = "FAIL",
        Success = "SUCCESS",
    }
}

open_enum! {
    /// 更新模式
    pub enum UpdateMode {
        MaxCount = "MAX_COUNT",
        MaxCountPerDay = "MAX_COUNT_PER_DAY",
    }
}

open_enum! {
    /// 使用模式
    pub enum UsageMode {
        Single = "SINGLE",
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    }
}

open_enum! {
    /// 券Code分配模式
    pub enum UserCouponItemStockCouponCodeMode {
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
        ApiAssign = "API_ASSIGN",
    }
}

open_enum! {
    /// 批次状态
    pub enum UserCouponItemStockState {
        Auditing = "AUDITING",
        Sending = "SENDING",
        Paused = "PAUSED",
        Stopped = "STOPPED",
        Deactivated = "DEACTIVATED",
    }
}

/// `AssociateStockBundleStoresRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssociateStockBundleStoresRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 门店列表.
    pub store_list: Vec<Store>,
}

/// `AssociateStockBundleStoresResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssociateStockBundleStoresResponse {
    /// 去重后门店总数: Of different stores in the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 关联失败的门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_store_list: Option<Vec<FailedStore>>,
    /// 关联成功的门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_store_list: Option<Vec<Store>>,
}

/// `AssociateStockStoresRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssociateStockStoresRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 门店列表.
    pub store_list: Vec<Store>,
}

/// `AssociateStockStoresResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssociateStockStoresResponse {
    /// 去重后门店总数: Of different stores in the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 关联失败的门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_store_list: Option<Vec<FailedStore>>,
    /// 关联成功的门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_store_list: Option<Vec<Store>>,
}

/// The payment for which a coupon was redeemed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssociatedOrder {
    /// 商户号: The merchant that the order was placed for; needed with `out_trade_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 子商户号: The sub-merchant that the order was placed for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信支付单号: WeChat Pay's number of the payment; this or `out_trade_no` is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
}

/// The service order for which a coupon was redeemed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssociatedPayScoreOrder {
    /// 商户号: The merchant that the service order was created for; needed with `out_order_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 子商户号: The sub-merchant that the service order was created for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信支付服务订单号: WeChat Pay's number of the service order; this or `out_order_no` is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
}

/// `BundleStock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BundleStock {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 批次ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 券Code分配模式: `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code_mode: BundleStockCouponCodeMode,
    /// 用户商品券展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_display_info: CouponDisplay,
    /// 事件通知配置.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_config: StockNotifyConfig,
    /// 已发放次数.
    #[serde(deserialize_with = "crate::lenient")]
    pub sent_count_info: SentCount,
    /// 批次状态: `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: BundleStockState,
    /// 批次组信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_bundle_info: StockBundleInfo,
    /// 发放规则.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_send_rule: StockSendRule,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub store_scope: StoreScope,
    /// 券使用规则展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_rule_display_info: UsageRuleDisplay,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 品牌方预上传的券Code数量信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_rule: Option<UsageRule>,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `BundledProductCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BundledProductCoupon {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 商品券类型: `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: BundledProductCouponType,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub display_info: ProductCouponDisplay,
    /// 优惠范围: `ALL`: the whole purchase; `SINGLE`: certain goods.
    #[serde(deserialize_with = "crate::lenient")]
    pub scope: Scope,
    /// 商品券状态: `AUDITING`: being reviewed; `DEACTIVATED`: ended for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: BundledProductCouponState,
    /// 使用模式: `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_mode: UsageMode,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 外部商品ID: The brand's own number of the product coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_product_no: Option<String>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠模式信息: Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    /// 单券模式信息: Needed with `usage_mode` `SINGLE` and `scope` `ALL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_info: Option<SingleUsageInfo>,
}

/// `BundledUserCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BundledUserCoupon {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 发券请求单号 (at most 128 characters): The caller's own number of the giving, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_request_no: String,
    /// 用户商品券Code (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 用户商品券状态: `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_state: CouponState,
    /// 商品券信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon: BundledProductCoupon,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_time: String,
    /// 发券渠道: `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_channel: SendChannel,
    /// 批次信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock: BundledUserCouponStock,
    /// 用户券组信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_product_coupon_bundle_info: UserCouponBundleInfo,
    /// 有效期开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_begin_time: String,
    /// 有效期结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_end_time: String,
    /// 确认请求单号: The caller's own number of the confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_request_no: Option<String>,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 自定义附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 渠道自定义信息 (at most 1000 characters): What the channel that gave the coupon has added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_custom_info: Option<String>,
    /// 确认发放时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_time: Option<String>,
    /// 用户商品券标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_info: Option<CouponTag>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠使用详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_detail: Option<UsageDetail>,
}

/// `BundledUserCouponStock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BundledUserCouponStock {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 批次ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 券Code分配模式: `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code_mode: BundledUserCouponStockCouponCodeMode,
    /// 用户商品券展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_display_info: CouponDisplay,
    /// 事件通知配置.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_config: StockNotifyConfig,
    /// 已发放次数.
    #[serde(deserialize_with = "crate::lenient")]
    pub sent_count_info: SentCount,
    /// 批次状态: `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: BundledUserCouponStockState,
    /// 发放规则.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_send_rule: StockSendRule,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub store_scope: StoreScope,
    /// 券使用规则展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_rule_display_info: UsageRuleDisplay,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 品牌方预上传的券Code数量信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_rule: Option<UsageRule>,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 批次组信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle_info: Option<StockBundleInfo>,
}

/// `Choice`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Choice {
    /// 单品名称 (at most 15 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 单品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 单品价格: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// 单品跳转小程序AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// 单品图片: An `image_url` of `upload_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// 单品跳转小程序路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
}

/// `CombinedImage`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CombinedImage {
    /// 商品券类型: `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`.
    pub r#type: CombinedImageType,
    /// 优惠范围: `ALL`: the whole purchase; `SINGLE`: certain goods.
    pub scope: Scope,
    /// 使用模式: `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another.
    pub usage_mode: UsageMode,
    /// 背景颜色色值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
    /// 兑换券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon: Option<NormalCoupon>,
}

/// `ComboPackage`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ComboPackage {
    /// 适用商品名 (at most 15 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 单品列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub choice_list: Vec<Choice>,
    /// 可选单品数量: How many of `choice_list` the user may pick.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pick_count: Option<i64>,
}

/// `ConfirmUserCouponPayScoreOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmUserCouponPayScoreOrder {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
}

/// `ConfirmUserCouponProgressiveBundleUsageDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmUserCouponProgressiveBundleUsageDetail {
    /// 总可使用次数.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 退券请求单号: The caller's own number of the return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_request_no: Option<String>,
    /// 券核销请求单号: The caller's own number of the redemption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_request_no: Option<String>,
    /// 券核销的微信支付订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_order_info: Option<AssociatedOrder>,
    /// 券核销的关联微信支付分订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrder>,
    /// 轮次使用详情列表.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_item_list: Option<Vec<SequentialUsageItem>>,
    /// 退券时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
    /// 优惠金额: What the user saved, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved_amount: Option<i64>,
    /// 券核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_time: Option<String>,
    /// 已使用次数.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_count: Option<i64>,
}

/// `ConfirmUserCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmUserCouponRequest {
    /// 公众账号ID: The app that the `openid` belongs to; it has to be bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 批次ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 确认发放请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
}

/// `ConfirmUserCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmUserCouponResponse {
    /// 发券请求单号 (at most 128 characters): The caller's own number of the giving, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_request_no: String,
    /// 用户商品券Code (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 用户商品券状态: `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_state: CouponState,
    /// 商品券信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon: ProductCoupon,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_time: String,
    /// 发券渠道: `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_channel: SendChannel,
    /// 批次信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock: Stock,
    /// 有效期开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_begin_time: String,
    /// 有效期结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_end_time: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 确认请求单号: The caller's own number of the confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_request_no: Option<String>,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 自定义附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 渠道自定义信息 (at most 1000 characters): What the channel that gave the coupon has added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_custom_info: Option<String>,
    /// 确认发放时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_time: Option<String>,
    /// 用户商品券标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_info: Option<CouponTag>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠使用详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_detail: Option<ConfirmUserCouponProgressiveBundleUsageDetail>,
    /// 多次优惠使用详情.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_detail: Option<ConfirmUserCouponSequentialUsageDetail>,
    /// 单券使用详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_detail: Option<ConfirmUserCouponUsageDetail>,
    /// 用户券组信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_product_coupon_bundle_info: Option<UserCouponBundleInfo>,
}

/// `ConfirmUserCouponSequentialUsageDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmUserCouponSequentialUsageDetail {
    /// 总可使用次数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 已使用次数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_count: Option<i64>,
    /// 轮次使用详情列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_item_list: Option<Vec<ConfirmUserCouponSequentialUsageItem>>,
}

/// `ConfirmUserCouponSequentialUsageItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmUserCouponSequentialUsageItem {
    /// 轮次使用详情状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_state: String,
    /// 有效期开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_begin_time: String,
    /// 有效期结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_end_time: String,
    /// 退券请求单号: The caller's own number of the return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_request_no: Option<String>,
    /// 核销请求单号: The caller's own number of the redemption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_request_no: Option<String>,
    /// 关联订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_order_info: Option<AssociatedOrder>,
    /// 删除时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_time: Option<String>,
    /// 退券时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
    /// 核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_time: Option<String>,
}

/// `ConfirmUserCouponUsageDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmUserCouponUsageDetail {
    /// 退券请求单号: The caller's own number of the return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_request_no: Option<String>,
    /// 券核销请求单号: The caller's own number of the redemption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_request_no: Option<String>,
    /// 券核销的微信支付订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_order_info: Option<AssociatedOrder>,
    /// 券核销的关联微信支付分订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_pay_score_order_info: Option<ConfirmUserCouponPayScoreOrder>,
    /// 退券时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
    /// 优惠金额: What the user saved, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved_amount: Option<i64>,
    /// 券核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_time: Option<String>,
}

/// When coupons can be redeemed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponAvailablePeriod {
    /// 批次开始时间 (RFC 3339): Coupons can be redeemed from then on.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub available_begin_time: String,
    /// 批次结束时间 (RFC 3339): Coupons can be redeemed until then.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub available_end_time: String,
    /// 券生效后N天内可用: Days for which a coupon is good, from the day it takes effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_days: Option<i64>,
    /// 领取后N秒内有效: Seconds for which a coupon is good once it was received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_seconds: Option<i64>,
    /// 指定可用时间段: Only during these periods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    /// 领券后需等待N天才生效: Days from receiving a coupon until it takes effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间: Only on these weekdays, at these hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

/// `CouponAvailableStore`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponAvailableStore {
    /// 券可用门店描述 (at most 1000 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 小程序AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// 小程序跳转路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
}

/// How many codes were uploaded.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponCodeCount {
    /// 已上传的Code总数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 当前可用的Code数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_count: Option<i64>,
}

/// What a coupon looks like in the card pack.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponDisplay {
    /// 用户商品券Code展示模式.
    #[serde(deserialize_with = "crate::lenient")]
    pub code_display_mode: CodeDisplayMode,
    /// 背景颜色.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<BackgroundColor>,
    /// 视频号入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_finder: Option<EntranceFinder>,
    /// 小程序入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    /// 公众号入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

/// `CouponSendResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponSendResource {
    /// 事件通知AppID: The app that `openid` and `unionid` belong to: the `notify_appid` of the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 品牌ID (at most 40 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商品券批次ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 发券请求单号: The caller's own number of the giving, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_request_no: String,
    /// 用户券Code (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_time: String,
    /// 发券渠道: `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_channel: SendChannel,
    /// 用户UnionID.
    #[serde(deserialize_with = "crate::lenient")]
    pub unionid: String,
    /// 有效期开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_begin_time: String,
    /// 有效期结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_end_time: String,
    /// 商品券批次组ID (at most 40 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle_id: Option<String>,
    /// 用户券组ID (at most 40 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_coupon_bundle_id: Option<String>,
    /// 自定义附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 渠道自定义信息: What the channel that gave the coupon has added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_custom_info: Option<String>,
    /// 领券手机区号: Of `phone_number`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// 领券手机号: Of the user who took the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

/// `CouponTag`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CouponTag {
    /// 用户商品券标签列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_list: Option<Vec<CouponTagList>>,
    /// 会员标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_tag_info: Option<MemberTag>,
}

/// `CreateImageGenerationTaskRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateImageGenerationTaskRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 图片生成的任务ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub task_id: String,
    /// 图片生成类型: `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image.
    pub image_generation_type: ImageGenerationType,
    /// 拼图数据: Needed with `COMBINE_IMAGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_image: Option<CombinedImage>,
    /// 抠图数据: Needed with `CUT_OUT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_out: Option<ImageLink>,
}

/// `CreateImageGenerationTaskResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateImageGenerationTaskResponse {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 图片生成的任务ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub task_id: String,
}

/// `CreateProductCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateProductCouponRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 创建请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 商品券类型: `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`.
    pub r#type: CreateProductCouponRequestType,
    /// 展示信息.
    pub display_info: ProductCouponDisplay,
    /// 优惠范围: `ALL`: the whole purchase; `SINGLE`: certain goods.
    pub scope: Scope,
    /// 使用模式: `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another.
    pub usage_mode: UsageMode,
    /// 外部商品ID (at most 40 characters): The brand's own number of the product coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_product_no: Option<String>,
    /// 多次优惠模式信息: Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    /// 多次优惠模式信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_info: Option<SequentialUsageInfo>,
    /// 单券模式信息: Needed with `usage_mode` `SINGLE` and `scope` `ALL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_info: Option<SingleUsageInfo>,
    /// 批次: Needed with `usage_mode` `SINGLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock: Option<CreateProductCouponStockInput>,
    /// 批次组: Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle: Option<StockBundleInput>,
}

/// `CreateProductCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateProductCouponResponse {
    /// 商品券类型: `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: CreateProductCouponResponseType,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub display_info: ProductCouponDisplay,
    /// 优惠范围: `ALL`: the whole purchase; `SINGLE`: certain goods.
    #[serde(deserialize_with = "crate::lenient")]
    pub scope: Scope,
    /// 商品券状态: `AUDITING`: being reviewed; `DEACTIVATED`: ended for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateProductCouponResponseState,
    /// 使用模式: `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_mode: UsageMode,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 失效请求单号: The caller's own number of the deactivation.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 外部商品ID: The brand's own number of the product coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_product_no: Option<String>,
    /// 失效原因.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠模式信息: Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    /// 多次优惠模式信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_info: Option<SequentialUsageInfo>,
    /// 单券模式信息: Needed with `usage_mode` `SINGLE` and `scope` `ALL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_info: Option<SingleUsageInfo>,
    /// 批次.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock: Option<StandaloneStock>,
    /// 批次组.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle: Option<CreatedStockBundle>,
}

/// `CreateProductCouponStockInput`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateProductCouponStockInput {
    /// 券Code分配模式: `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
    pub coupon_code_mode: CreateProductCouponStockInputCouponCodeMode,
    /// 用户商品券展示信息.
    pub coupon_display_info: CouponDisplay,
    /// 事件通知配置.
    pub notify_config: StockNotifyConfig,
    /// 单券使用规则.
    pub single_usage_rule: UsageRule,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    pub store_scope: StoreScope,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: UsageRuleDisplay,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 多次优惠使用规则信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_rule: Option<SequentialUsageRule>,
}

/// `CreateStockBundleRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStockBundleRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 创建请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 批次组.
    pub stock_bundle: StockBundleInput,
}

/// `CreateStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStockRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 创建请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 批次.
    pub stock: StockInput,
}

/// `CreatedBundleStock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatedBundleStock {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 批次ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 券Code分配模式: `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code_mode: CreatedBundleStockCouponCodeMode,
    /// 用户商品券展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_display_info: CouponDisplay,
    /// 事件通知配置.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_config: StockNotifyConfig,
    /// 多次优惠使用规则.
    #[serde(deserialize_with = "crate::lenient")]
    pub progressive_bundle_usage_rule: UsageRule,
    /// 已发放次数.
    #[serde(deserialize_with = "crate::lenient")]
    pub sent_count_info: SentCount,
    /// 批次状态: `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreatedBundleStockState,
    /// 批次组信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_bundle_info: StockBundleInfo,
    /// 发放规则.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_send_rule: StockSendRule,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub store_scope: StoreScope,
    /// 券使用规则展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_rule_display_info: UsageRuleDisplay,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 品牌方预上传的券Code数量信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `CreatedStockBundle`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatedStockBundle {
    /// 批次组ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_bundle_id: String,
    /// 批次列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_list: Vec<CreatedBundleStock>,
}

/// `DayPeriod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DayPeriod {
    /// 当天可用开始时间: Seconds since midnight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<i64>,
    /// 当天可用结束时间: Seconds since midnight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
}

/// `DeactivateProductCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeactivateProductCouponRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 失效请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub deactivate_reason: String,
}

/// `DeactivateStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeactivateStockRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 失效请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub deactivate_reason: String,
}

/// `DeactivateUserCouponBundleRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeactivateUserCouponBundleRequest {
    /// 公众账号ID: The app that the `openid` belongs to; it has to be bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 失效请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
    /// 批次组ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_bundle_id: String,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub deactivate_reason: String,
}

/// `DeactivateUserCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeactivateUserCouponRequest {
    /// 公众账号ID: The app that the `openid` belongs to; it has to be bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 批次ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 失效请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub deactivate_reason: String,
}

/// `DeactivateUserCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeactivateUserCouponResponse {
    /// 发券请求单号 (at most 128 characters): The caller's own number of the giving, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_request_no: String,
    /// 用户商品券Code (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 用户商品券状态: `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_state: CouponState,
    /// 商品券信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon: ProductCoupon,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_time: String,
    /// 发券渠道: `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_channel: SendChannel,
    /// 批次信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock: StandaloneStock,
    /// 有效期开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_begin_time: String,
    /// 有效期结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_end_time: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 确认请求单号: The caller's own number of the confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_request_no: Option<String>,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 自定义附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 渠道自定义信息 (at most 1000 characters): What the channel that gave the coupon has added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_custom_info: Option<String>,
    /// 确认发放时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_time: Option<String>,
    /// 用户商品券标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_info: Option<CouponTag>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠使用详情.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
    /// 单券使用详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_detail: Option<UsageDetail>,
}

/// `DisassociateStockBundleStoresRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DisassociateStockBundleStoresRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 门店列表.
    pub store_list: Vec<Store>,
}

/// `DisassociateStockBundleStoresResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DisassociateStockBundleStoresResponse {
    /// 去重后门店总数: Of different stores in the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 取消关联失败的门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_store_list: Option<Vec<FailedStore>>,
    /// 取消关联成功的门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_store_list: Option<Vec<Store>>,
}

/// `DisassociateStockStoresRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DisassociateStockStoresRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 门店列表.
    pub store_list: Vec<Store>,
}

/// `DisassociateStockStoresResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DisassociateStockStoresResponse {
    /// 去重后门店总数: Of different stores in the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 取消关联失败的门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_store_list: Option<Vec<FailedStore>>,
    /// 取消关联成功的门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_store_list: Option<Vec<Store>>,
}

/// `DiscountCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DiscountCoupon {
    /// 固定减免百分比: `20` takes 20 % off: the user pays 80 %.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent_off: Option<i64>,
    /// 门槛金额: The purchase has to reach this amount, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i64>,
}

/// `EntranceFinder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntranceFinder {
    /// 视频号ID.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub finder_id: String,
    /// 视频号视频ID.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub finder_video_id: String,
    /// 视频号封面图: An `image_url` of `upload_image`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub finder_video_cover_image_url: String,
}

/// `EntranceMiniProgram`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntranceMiniProgram {
    /// 小程序AppID.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 入口文案 (at most 5 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub entrance_wording: String,
    /// 引导文案 (at most 6 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub guidance_wording: String,
    /// 小程序跳转路径.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub path: String,
}

/// `EntranceOfficialAccount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntranceOfficialAccount {
    /// 公众号AppID.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub appid: String,
}

/// `ExchangeCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ExchangeCoupon {
    /// 固定兑换价格: What the goods cost with the coupon, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_price: Option<i64>,
    /// 门槛金额: The purchase has to reach this amount, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i64>,
}

/// `FailedCouponCode`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FailedCouponCode {
    /// 错误码.
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 券Code.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 错误信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
}

/// `FailedStore`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FailedStore {
    /// 门店ID: A store of the brand, as `brand_store` numbers them.
    #[serde(deserialize_with = "crate::lenient")]
    pub store_id: String,
    /// 失败错误码 (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub code: String,
    /// 失败错误信息 (at most 200 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub message: String,
}

/// `GetImageGenerationTaskResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetImageGenerationTaskResponse {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 图片生成的任务ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub task_id: String,
    /// 图片生成类型: `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image.
    #[serde(deserialize_with = "crate::lenient")]
    pub image_generation_type: ImageGenerationType,
    /// 任务状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub task_state: TaskState,
    /// 拼图结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_image_result: Option<ImageLink>,
    /// 生成商品图结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_out_result: Option<ImageLink>,
}

/// `ImageGenerationResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ImageGenerationResource {
    /// 品牌ID (at most 40 characters): The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 图片生成的任务ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub task_id: String,
    /// 图片生成类型: `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image.
    #[serde(deserialize_with = "crate::lenient")]
    pub image_generation_type: ImageGenerationType,
    /// 任务状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub task_state: TaskState,
    /// 拼图结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_image_result: Option<ImageLink>,
    /// 抠图结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_out_result: Option<ImageLink>,
}

/// `ImageLink`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ImageLink {
    /// 生成的图片URL.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub image_url: String,
}

/// `IrregularAvailablePeriod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IrregularAvailablePeriod {
    /// 开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub begin_time: String,
    /// 结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub end_time: String,
}

/// `ListStockAssociatedStoresResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStockAssociatedStoresResponse {
    /// 总个数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 下一页Token (at most 100 characters): Given as `page_token`, it leads to the next page; missing on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// 门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_list: Option<Vec<Store>>,
}

/// `ListStocksResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStocksResponse {
    /// 总个数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 下一页Token (at most 100 characters): Given as `page_token`, it leads to the next page; missing on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// 批次列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_list: Option<Vec<Stock>>,
}

/// `ListUserCouponsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListUserCouponsResponse {
    /// 总个数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 下一页Token (at most 100 characters): Given as `page_token`, it leads to the next page; missing on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// 用户商品券列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_coupon_list: Option<Vec<UserCouponItem>>,
}

/// `MemberTag`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MemberTag {
    /// 会员卡模板ID.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub member_card_id: String,
}

/// `NormalCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NormalCoupon {
    /// 固定减免金额: What is taken off, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 门槛金额: The purchase has to reach this amount, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i64>,
}

/// `NotifyConfig`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NotifyConfig {
    /// 更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 通知URL地址: Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
}

/// `PreSendUserCouponBundleRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSendUserCouponBundleRequest {
    /// 公众账号ID: The app that the `openid` belongs to; it has to be bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
    /// 发券请求单号 (at most 40 characters): The caller's own number of the giving, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub send_request_no: String,
    /// 批次组ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_bundle_id: String,
    /// 自定义附加信息 (at most 150 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
}

/// `PreSendUserCouponBundleResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSendUserCouponBundleResponse {
    /// 预发券token (at most 1024 characters): Opens the component in which the user takes the coupons.
    #[serde(deserialize_with = "crate::lenient")]
    pub token: String,
}

/// `PreSendUserCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSendUserCouponRequest {
    /// 公众账号ID: The app that the `openid` belongs to; it has to be bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 批次ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
    /// 发券请求单号 (at most 128 characters): The caller's own number of the giving, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub send_request_no: String,
    /// 自定义附加信息 (at most 150 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 用户商品券Code (at most 40 characters): Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
}

/// `PreSendUserCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSendUserCouponResponse {
    /// 预发券token (at most 1024 characters): Opens the component in which the user takes the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub token: String,
}

/// `ProductCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ProductCoupon {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 商品券类型: `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: ProductCouponType,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub display_info: ProductCouponDisplay,
    /// 优惠范围: `ALL`: the whole purchase; `SINGLE`: certain goods.
    #[serde(deserialize_with = "crate::lenient")]
    pub scope: Scope,
    /// 商品券状态: `AUDITING`: being reviewed; `DEACTIVATED`: ended for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: ProductCouponState,
    /// 使用模式: `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_mode: UsageMode,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 外部商品ID: The brand's own number of the product coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_product_no: Option<String>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠模式信息: Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    /// 多次优惠模式信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_info: Option<SequentialUsageInfo>,
    /// 单券模式信息: Needed with `usage_mode` `SINGLE` and `scope` `ALL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_info: Option<SingleUsageInfo>,
}

/// `ProductCouponDisplay`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ProductCouponDisplay {
    /// 商品券名称.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 商品券背景图: An `image_url` of `upload_image`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub background_url: String,
    /// 商品券图片: An `image_url` of `upload_image`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub image_url: String,
    /// 适用商品组合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combo_package_list: Option<Vec<ComboPackage>>,
    /// 商品券详情图列表: Each an `image_url` of `upload_image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_image_url_list: Option<Vec<String>>,
    /// 商品原价: Of the goods, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_price: Option<i64>,
}

/// `ProgressiveBundleUsageInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ProgressiveBundleUsageInfo {
    /// 可使用次数: How many times the user can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 多次优惠使用间隔天数: Days between one use and the next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_days: Option<i64>,
}

/// `ProgressiveBundleUsageRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ProgressiveBundleUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    /// 兑换券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
}

/// `ReturnUserCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReturnUserCouponRequest {
    /// 公众账号ID: The app that the `openid` belongs to; it has to be bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 批次ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 退券请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
    /// 多次优惠索引: Which use this is, from 0.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_coupon_index: Option<i64>,
}

/// `SendUserCouponBundleRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendUserCouponBundleRequest {
    /// 公众账号ID: The app that the `openid` belongs to; it has to be bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
    /// 发券请求单号 (at most 128 characters): The caller's own number of the giving, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub send_request_no: String,
    /// 批次组ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_bundle_id: String,
    /// 自定义附加信息 (at most 150 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 用户商品券标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_info: Option<CouponTag>,
}

/// `SendUserCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendUserCouponRequest {
    /// 公众账号ID: The app that the `openid` belongs to; it has to be bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 批次ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
    /// 发券请求单号 (at most 128 characters): The caller's own number of the giving, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub send_request_no: String,
    /// 自定义附加信息 (at most 150 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 用户商品券Code (at most 40 characters): Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 用户商品券标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_info: Option<CouponTag>,
}

/// `SendUserCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendUserCouponResponse {
    /// 发券请求单号 (at most 128 characters): The caller's own number of the giving, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_request_no: String,
    /// 用户商品券Code (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 用户商品券状态: `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_state: CouponState,
    /// 商品券信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon: ProductCoupon,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_time: String,
    /// 发券渠道: `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_channel: SendChannel,
    /// 批次信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock: SendUserCouponStock,
    /// 有效期开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_begin_time: String,
    /// 有效期结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_end_time: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 确认请求单号: The caller's own number of the confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_request_no: Option<String>,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 自定义附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 渠道自定义信息 (at most 1000 characters): What the channel that gave the coupon has added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_custom_info: Option<String>,
    /// 确认发放时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_time: Option<String>,
    /// 用户商品券标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_info: Option<CouponTag>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠使用详情.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
    /// 单券使用详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_detail: Option<UsageDetail>,
}

/// `SendUserCouponStock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendUserCouponStock {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 批次ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 券Code分配模式: `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code_mode: SendUserCouponStockCouponCodeMode,
    /// 用户商品券展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_display_info: CouponDisplay,
    /// 事件通知配置.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_config: StockNotifyConfig,
    /// 已发放次数.
    #[serde(deserialize_with = "crate::lenient")]
    pub sent_count_info: SentCount,
    /// 批次状态: `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: SendUserCouponStockState,
    /// 发放规则.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_send_rule: StockSendRule,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub store_scope: StoreScope,
    /// 券使用规则展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_rule_display_info: UsageRuleDisplay,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 品牌方预上传的券Code数量信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 多次优惠使用规则信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_rule: Option<UserCouponSequentialUsageRule>,
    /// 单券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_rule: Option<UsageRule>,
}

/// How many coupons were given.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SentCount {
    /// 已发放总次数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 当天已发放次数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today_count: Option<i64>,
}

/// `SequentialCouponAvailablePeriod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SequentialCouponAvailablePeriod {
    /// 开始时间 (RFC 3339): Coupons can be redeemed from then on.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub available_begin_time: String,
    /// 结束时间 (RFC 3339): Coupons can be redeemed until then.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub available_end_time: String,
    /// 生效后N天内有效: Days for which a coupon is good, from the day it takes effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_days: Option<i64>,
    /// 无规律的可用时间段: Only during these periods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    /// 领取后N天开始生效: Days from receiving a coupon until it takes effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间: Only on these weekdays, at these hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

/// `SequentialUsageDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SequentialUsageDetail {
    /// 总可使用次数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 轮次使用详情列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_item_list: Option<Vec<SequentialUsageItem>>,
    /// 已使用次数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_count: Option<i64>,
}

/// `SequentialUsageInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SequentialUsageInfo {
    /// 多次优惠规则类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: SequentialUsageInfoType,
    /// 多次优惠有效天数: Days for which all uses together are possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_days: Option<i64>,
    /// 可使用次数: How many times the user can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 多次优惠使用间隔天数: Days between one use and the next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_days: Option<i64>,
}

/// `SequentialUsageItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SequentialUsageItem {
    /// 退券请求单号: The caller's own number of the return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_request_no: Option<String>,
    /// 核销请求单号: The caller's own number of the redemption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_request_no: Option<String>,
    /// 关联微信支付订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_order_info: Option<AssociatedOrder>,
    /// 删除时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_time: Option<String>,
    /// 轮次使用详情状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<DetailState>,
    /// 退券时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
    /// 核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_time: Option<String>,
    /// 有效期开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_begin_time: Option<String>,
    /// 有效期结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_end_time: Option<String>,
}

/// `SequentialUsageRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SequentialUsageRule {
    /// 券可核销时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_available_period: SequentialCouponAvailablePeriod,
    /// 折扣券使用规则列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    /// 兑换券使用规则列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    /// 满减券使用规则列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
    /// 多次优惠是否提供首笔特惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_first: Option<bool>,
}

/// `SetNotifyConfigRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetNotifyConfigRequest {
    /// 通知URL地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
}

/// `SingleUsageInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SingleUsageInfo {
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon: Option<NormalCoupon>,
}

/// `StandaloneStock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StandaloneStock {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 批次ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 券Code分配模式: `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code_mode: StandaloneStockCouponCodeMode,
    /// 用户商品券展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_display_info: CouponDisplay,
    /// 事件通知配置.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_config: StockNotifyConfig,
    /// 已发放次数.
    #[serde(deserialize_with = "crate::lenient")]
    pub sent_count_info: SentCount,
    /// 批次状态: `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: StandaloneStockState,
    /// 发放规则.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_send_rule: StockSendRule,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub store_scope: StoreScope,
    /// 券使用规则展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_rule_display_info: UsageRuleDisplay,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 品牌方预上传的券Code数量信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 多次优惠使用规则信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// 单券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_rule: Option<UsageRule>,
}

/// `Stock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Stock {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 批次ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 券Code分配模式: `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code_mode: StockCouponCodeMode,
    /// 用户商品券展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_display_info: CouponDisplay,
    /// 事件通知配置.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_config: StockNotifyConfig,
    /// 已发放次数.
    #[serde(deserialize_with = "crate::lenient")]
    pub sent_count_info: SentCount,
    /// 批次状态: `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: StockState,
    /// 发放规则.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_send_rule: StockSendRule,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub store_scope: StoreScope,
    /// 券使用规则展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_rule_display_info: UsageRuleDisplay,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 品牌方预上传的券Code数量信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_rule: Option<UsageRule>,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 多次优惠使用规则信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// 单券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_rule: Option<UsageRule>,
    /// 批次组信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle_info: Option<StockBundleInfo>,
}

/// `StockBundle`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StockBundle {
    /// 批次组ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_bundle_id: String,
    /// 批次列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_list: Vec<BundleStock>,
}

/// `StockBundleInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StockBundleInfo {
    /// 批次所属批次组ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_bundle_id: String,
    /// 批次在批次组内的次序: The stock's place in its bundle, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle_index: Option<i64>,
}

/// `StockBundleInput`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StockBundleInput {
    /// 券Code分配模式: `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before.
    pub coupon_code_mode: StockBundleInputCouponCodeMode,
    /// 用户商品券展示信息.
    pub coupon_display_info: CouponDisplay,
    /// 事件通知配置.
    pub notify_config: StockNotifyConfig,
    /// 批次组发放规则.
    pub stock_send_rule: StockSendRule,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    pub store_scope: StoreScope,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: UsageRuleDisplay,
    /// 多次优惠批次组使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `StockInput`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StockInput {
    /// 券Code分配模式: `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
    pub coupon_code_mode: StockInputCouponCodeMode,
    /// 用户商品券展示信息.
    pub coupon_display_info: CouponDisplay,
    /// 事件通知配置.
    pub notify_config: StockNotifyConfig,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    pub store_scope: StoreScope,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: UsageRuleDisplay,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 多次优惠使用规则信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// 单券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_rule: Option<UsageRule>,
}

/// `StockNotifyConfig`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StockNotifyConfig {
    /// 事件通知AppID: Notifications tell the user by the openid in this app.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub notify_appid: String,
}

/// How many coupons are given.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StockSendRule {
    /// 发放次数总上限: Coupons that may be given altogether.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_count: Option<i64>,
    /// 每个用户领取次数上限: Coupons that one user may receive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_count_per_user: Option<i64>,
    /// 每日发放次数上限: Coupons that may be given on one day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_count_per_day: Option<i64>,
}

/// `Store`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Store {
    /// 门店ID: A store of the brand, as `brand_store` numbers them.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub store_id: String,
    /// 错误码.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 错误信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// `UpdateProductCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateProductCouponRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 修改请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 展示信息.
    pub display_info: ProductCouponDisplay,
}

/// `UpdateStockBudgetRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStockBudgetRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 修改请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 更新模式: Which of the two limits is changed.
    pub update_mode: UpdateMode,
    /// 当前批次发放次数总上限: The limit as it is now; needed with `MAX_COUNT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_count: Option<i64>,
    /// 当前批次每日发放次数上限: The limit as it is now; needed with `MAX_COUNT_PER_DAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_count_per_day: Option<i64>,
    /// 目标批次发放次数总上限: The limit as it shall be; needed with `MAX_COUNT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_count: Option<i64>,
    /// 目标批次每日发放次数上限: The limit as it shall be; needed with `MAX_COUNT_PER_DAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_count_per_day: Option<i64>,
}

/// `UpdateStockBundleBudgetRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStockBundleBudgetRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 修改请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 更新模式: Which of the two limits is changed.
    pub update_mode: UpdateMode,
    /// 当前批次发放次数总上限: The limit as it is now; needed with `MAX_COUNT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_count: Option<i64>,
    /// 当前批次每日发放次数上限: The limit as it is now; needed with `MAX_COUNT_PER_DAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_count_per_day: Option<i64>,
    /// 目标批次发放次数总上限: The limit as it shall be; needed with `MAX_COUNT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_count: Option<i64>,
    /// 目标批次每日发放次数上限: The limit as it shall be; needed with `MAX_COUNT_PER_DAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_count_per_day: Option<i64>,
}

/// `UpdateStockBundleRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStockBundleRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 修改请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 用户商品券展示信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_display_info: Option<CouponDisplay>,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<StockNotifyConfig>,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_scope: Option<StoreScope>,
    /// 券使用规则展示信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_rule_display_info: Option<UsageRuleDisplay>,
}

/// `UpdateStockRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStockRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 修改请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 用户商品券展示信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_display_info: Option<CouponDisplay>,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<StockNotifyConfig>,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_scope: Option<StoreScope>,
    /// 券使用规则展示信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_rule_display_info: Option<UsageRuleDisplay>,
}

/// `UploadImageResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadImageResponse {
    /// 图片URL (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub image_url: String,
    /// 媒体文件URL地址.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
}

/// `UploadStockCouponCodesRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadStockCouponCodesRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 券Code列表 (each at most 40 characters).
    pub code_list: Vec<String>,
}

/// `UploadStockCouponCodesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadStockCouponCodesResponse {
    /// 去重后券Code总数: Of different codes in the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 已经存在的券Code列表: Codes that were uploaded before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub already_exist_code_list: Option<Vec<String>>,
    /// 重复的券Code列表: Codes that stand in the request more than once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicate_code_list: Option<Vec<String>>,
    /// 上传失败的券Code列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_code_list: Option<Vec<FailedCouponCode>>,
    /// 上传成功的券Code列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_code_list: Option<Vec<String>>,
}

/// `UsageDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UsageDetail {
    /// 退券请求单号: The caller's own number of the return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_request_no: Option<String>,
    /// 券核销请求单号: The caller's own number of the redemption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_request_no: Option<String>,
    /// 券核销的微信支付订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_order_info: Option<AssociatedOrder>,
    /// 券核销的关联微信支付分订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrder>,
    /// 退券时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
    /// 优惠金额: What the user saved, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved_amount: Option<i64>,
    /// 券核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_time: Option<String>,
}

/// `UsageRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UsageRule {
    /// 券可核销时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_available_period: CouponAvailablePeriod,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
    /// 兑换券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon: Option<NormalCoupon>,
}

/// `UsageRuleDisplay`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UsageRuleDisplay {
    /// 券使用方式列表: `OFFLINE`: shown in a store; `MINI_PROGRAM` and `APP`: redeemed there; `PAYMENT_CODE`: with the payment code.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
    /// 券使用说明 (at most 1000 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub usage_description: String,
    /// 小程序AppID: Needed with `MINI_PROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// APP跳转类型: Needed with `APP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_jump_type: Option<AppJumpType>,
    /// APP的H5跳转路径: Needed with `app_jump_type` `H5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_path: Option<String>,
    /// 券可用门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_available_store_info: Option<CouponAvailableStore>,
    /// 小程序跳转路径: Needed with `MINI_PROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
    /// 口令链接: Needed with `app_jump_type` `PASSCODE_LINK`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passcode_link: Option<String>,
}

/// `UseUserCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UseUserCouponRequest {
    /// 公众账号ID: The app that the `openid` belongs to; it has to be bound to the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 批次ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 核销请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
    /// 核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub use_time: String,
    /// 核销门店ID: A store of the brand, as `brand_store` numbers them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// 关联微信支付订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_order_info: Option<AssociatedOrder>,
    /// 关联微信支付分订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrder>,
    /// 优惠金额: What the user saved, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved_amount: Option<i64>,
    /// 多次优惠索引: Which use this is, from 0.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_coupon_index: Option<i64>,
}

/// `UseUserCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UseUserCouponResponse {
    /// 发券请求单号 (at most 128 characters): The caller's own number of the giving, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_request_no: String,
    /// 用户商品券Code (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 用户商品券状态: `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_state: CouponState,
    /// 商品券信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon: ProductCoupon,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_time: String,
    /// 发券渠道: `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_channel: SendChannel,
    /// 批次信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock: Stock,
    /// 有效期开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_begin_time: String,
    /// 有效期结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_end_time: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 确认请求单号: The caller's own number of the confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_request_no: Option<String>,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 自定义附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 渠道自定义信息 (at most 1000 characters): What the channel that gave the coupon has added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_custom_info: Option<String>,
    /// 确认发放时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_time: Option<String>,
    /// 用户商品券标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_info: Option<CouponTag>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠使用详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_detail: Option<UsageDetail>,
    /// 多次优惠使用详情.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_detail: Option<UseUserCouponSequentialUsageDetail>,
    /// 单券使用详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_detail: Option<UsageDetail>,
    /// 用户券组信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_product_coupon_bundle_info: Option<UserCouponBundleInfo>,
}

/// `UseUserCouponSequentialUsageDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UseUserCouponSequentialUsageDetail {
    /// 总可使用次数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 已使用次数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_count: Option<i64>,
    /// 轮次使用详情列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_item_list: Option<Vec<UseUserCouponSequentialUsageItem>>,
}

/// `UseUserCouponSequentialUsageItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UseUserCouponSequentialUsageItem {
    /// 轮次使用详情状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_state: DetailState,
    /// 有效期开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_begin_time: String,
    /// 有效期结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_end_time: String,
    /// 退券请求单号: The caller's own number of the return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_request_no: Option<String>,
    /// 核销请求单号: The caller's own number of the redemption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_request_no: Option<String>,
    /// 关联微信支付订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_order_info: Option<AssociatedOrder>,
    /// 删除时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_time: Option<String>,
    /// 退券时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
    /// 核销时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_time: Option<String>,
}

/// `UserCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCoupon {
    /// 发券请求单号 (at most 128 characters): The caller's own number of the giving, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_request_no: String,
    /// 用户商品券Code (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 用户商品券状态: `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_state: CouponState,
    /// 商品券信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon: ProductCoupon,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_time: String,
    /// 发券渠道: `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_channel: SendChannel,
    /// 批次信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock: Stock,
    /// 有效期开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_begin_time: String,
    /// 有效期结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_end_time: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 确认请求单号: The caller's own number of the confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_request_no: Option<String>,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 自定义附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 渠道自定义信息 (at most 1000 characters): What the channel that gave the coupon has added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_custom_info: Option<String>,
    /// 确认发放时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_time: Option<String>,
    /// 用户商品券标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_info: Option<CouponTag>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠使用详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_detail: Option<UsageDetail>,
    /// 多次优惠使用详情.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
    /// 单券使用详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_detail: Option<UsageDetail>,
    /// 用户券组信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_product_coupon_bundle_info: Option<UserCouponBundleInfo>,
}

/// `UserCouponBundle`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCouponBundle {
    /// 用户券组ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub user_coupon_bundle_id: String,
    /// 用户商品券列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_product_coupon_list: Vec<BundledUserCoupon>,
}

/// `UserCouponBundleInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCouponBundleInfo {
    /// 总可使用次数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 用户券组ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_coupon_bundle_id: String,
    /// 已使用次数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_count: Option<i64>,
    /// 用户券组内索引: The coupon's place in its bundle, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_coupon_bundle_index: Option<i64>,
}

/// `UserCouponItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCouponItem {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 发券请求单号 (at most 128 characters): The caller's own number of the giving, unique for the brand.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_request_no: String,
    /// 用户商品券Code (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code: String,
    /// 用户商品券状态: `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_state: CouponState,
    /// 商品券信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon: ProductCoupon,
    /// 领券时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_time: String,
    /// 发券渠道: `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub send_channel: SendChannel,
    /// 批次信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock: UserCouponItemStock,
    /// 有效期开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_begin_time: String,
    /// 有效期结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub valid_end_time: String,
    /// 确认请求单号: The caller's own number of the confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_request_no: Option<String>,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 自定义附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 渠道自定义信息 (at most 1000 characters): What the channel that gave the coupon has added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_custom_info: Option<String>,
    /// 确认发放时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_time: Option<String>,
    /// 用户商品券标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_info: Option<CouponTag>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠使用详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_detail: Option<UsageDetail>,
    /// 多次优惠使用详情.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
    /// 单券使用详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_detail: Option<UsageDetail>,
    /// 用户券组信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_product_coupon_bundle_info: Option<UserCouponBundleInfo>,
}

/// `UserCouponItemStock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCouponItemStock {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 批次ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 券Code分配模式: `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_code_mode: UserCouponItemStockCouponCodeMode,
    /// 用户商品券展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_display_info: CouponDisplay,
    /// 事件通知配置.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_config: StockNotifyConfig,
    /// 已发放次数.
    #[serde(deserialize_with = "crate::lenient")]
    pub sent_count_info: SentCount,
    /// 批次状态: `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: UserCouponItemStockState,
    /// 发放规则.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_send_rule: StockSendRule,
    /// 可用门店范围: `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    #[serde(deserialize_with = "crate::lenient")]
    pub store_scope: StoreScope,
    /// 券使用规则展示信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_rule_display_info: UsageRuleDisplay,
    /// 失效请求单号 (at most 128 characters): The caller's own number of the deactivation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_request_no: Option<String>,
    /// 品牌方预上传的券Code数量信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// 失效原因 (at most 150 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
    /// 失效时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_time: Option<String>,
    /// 多次优惠使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_rule: Option<UsageRule>,
    /// 备注 (at most 20 characters): For the brand; users do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 多次优惠使用规则信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_rule: Option<UserCouponSequentialUsageRule>,
    /// 单券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_rule: Option<UsageRule>,
    /// 批次组信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle_info: Option<StockBundleInfo>,
}

/// `UserCouponSequentialUsageRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCouponSequentialUsageRule {
    /// 券可核销时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_available_period: CouponAvailablePeriod,
    /// 折扣券使用规则列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    /// 兑换券使用规则列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    /// 满减券使用规则列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
    /// 多次优惠是否提供首笔特惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_first: Option<bool>,
}

/// `WeeklyAvailablePeriod`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct WeeklyAvailablePeriod {
    /// 每周可用星期数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_list: Option<Vec<DayList>>,
    /// 当天可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_period_list: Option<Vec<DayPeriod>>,
}

/// What `get_image_generation_task` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetImageGenerationTaskQuery {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 图片生成类型.
    pub image_generation_type: ImageGenerationType,
}

/// What `get_product_coupon` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetProductCouponQuery {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}

/// What `list_stocks` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStocksQuery {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 批次组ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle_id: Option<String>,
    /// 分页大小: Items per page: 20 when left out, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// 分页Token: Where the answer before ended; left out for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// 批次状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ListStocksState>,
}

/// What `get_stock` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStockQuery {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}

/// What `list_stock_associated_stores` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStockAssociatedStoresQuery {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 分页大小: Items per page: 20 when left out, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// 分页Token: Where the answer before ended; left out for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `list_user_coupons` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListUserCouponsQuery {
    /// 公众账号ID: The app that `openid` belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 批次ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 商品券ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_coupon_id: Option<String>,
    /// 用户券组ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_coupon_bundle_id: Option<String>,
    /// 用户商品券状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_state: Option<CouponState>,
    /// 分页大小: Items per page: 20 when left out, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// 分页Token: Where the answer before ended; left out for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `get_user_coupon` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserCouponQuery {
    /// 公众账号ID: The app that `openid` belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 批次ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
}

/// What `upload_image` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadImageMeta {
    /// 图片文件名 (at most 150 characters).
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub filename: String,
}
