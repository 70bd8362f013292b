// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

//! What notifications carry, typed.

use crate::{Notification, Result};

/// What a notification carries, typed. Event types of products that are not compiled in, and those of tomorrow, are
/// [`Event::Unknown`]; their resource is in the [`Notification`].
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
#[serde(untagged)]
pub enum Event {
    /// `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`: Money in transit was paid out in another way (异常转付处理结果).
    #[cfg(feature = "ecommerce_individual")]
    AbnormalFundProcessingTransferSuccess(
        Box<crate::types::ecommerce_individual::AbnormalFundProcessingTransferSuccessResource>,
    ),
    /// `APPLYMENT_STATE.APPROVED`: An application for other domains was approved (H5支付域名修改申请事件).
    #[cfg(feature = "global_merchant")]
    ApplymentStateApproved(Box<crate::types::global_merchant::H5DomainApplicationResource>),
    /// `BLOCKRECORD.CHANGE`: A payment of a sub-merchant was blocked (商户交易拦截记录新增).
    #[cfg(feature = "merchant_manage")]
    BlockrecordChange(Box<crate::types::merchant_manage::BlockRecordChangeResource>),
    /// `BLOCKSUBMISSION.CHANGE`: An appeal against a blocked payment has moved on (商户交易拦截记录申诉).
    #[cfg(feature = "merchant_manage")]
    BlocksubmissionChange(Box<crate::types::merchant_manage::BlockSubmissionChangeResource>),
    /// `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: A member wants to exchange points for a coupon (用户积分兑券事件通知).
    #[cfg(feature = "brand_member_card")]
    BrandMemberCardSpPointExchangeCoupon(
        Box<crate::types::brand_member_card::PointExchangeCouponResource>,
    ),
    /// `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`: The points of a member are to be reported (用户积分同步事件通知).
    #[cfg(feature = "brand_member_card")]
    BrandMemberCardSpSyncUserPoint(Box<crate::types::brand_member_card::SyncUserPointResource>),
    /// `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: A user has joined and has to be confirmed (会员卡事件通知).
    #[cfg(feature = "brand_member_card")]
    BrandMemberCardSpUserCardCreate(Box<crate::types::brand_member_card::UserCardCreateResource>),
    /// `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`: A member has left (会员卡事件通知).
    #[cfg(feature = "brand_member_card")]
    BrandMemberCardSpUserCardDelete(Box<crate::types::brand_member_card::UserCardDeleteResource>),
    /// `BUDGET.CLOSED`: A budget was closed (公益捐赠-预算申请关闭).
    #[cfg(feature = "charity_transfer")]
    BudgetClosed(Box<crate::types::charity_transfer::BudgetClosedResource>),
    /// `BUDGET.FINISHED`: A budget has come to its end (公益捐赠-预算申请完结).
    #[cfg(feature = "charity_transfer")]
    BudgetFinished(Box<crate::types::charity_transfer::BudgetFinishedResource>),
    /// `BUDGET.LOCKED`: The money of a budget was locked (公益捐赠-预算申请锁定成功).
    #[cfg(feature = "charity_transfer")]
    BudgetLocked(Box<crate::types::charity_transfer::BudgetLockedResource>),
    /// `COMPLAINT.CREATE`: A payer has complained (投诉通知回调).
    #[cfg(feature = "complaints")]
    ComplaintCreate(Box<crate::types::complaints::ComplaintResource>),
    /// `COMPLAINT.STATE_CHANGE`: A complaint has moved on (投诉通知回调).
    #[cfg(feature = "complaints")]
    ComplaintStateChange(Box<crate::types::complaints::ComplaintResource>),
    /// `COUPON.SEND`: A coupon was given to a user (领券事件).
    #[cfg(feature = "merchant_coupon")]
    CouponSend(Box<crate::types::merchant_coupon::CouponSendResource>),
    /// `COUPON.USE`: A coupon was used (核销事件回调通知).
    #[cfg(feature = "cash_coupon")]
    CouponUse(Box<crate::types::cash_coupon::CouponUseResource>),
    /// `CREDIT_REPAYMENT.DEDUCTION_PAY`: A repayment was collected (自动还款扣费还款成功).
    #[cfg(feature = "repayment")]
    CreditRepaymentDeductionPay(Box<crate::types::repayment::DeductionPayResource>),
    /// `CREDIT_REPAYMENT.SIGN_CONTRACT`: An agreement of automatic repayment was signed (自动还款协议签约成功).
    #[cfg(feature = "repayment")]
    CreditRepaymentSignContract(Box<crate::types::repayment::ContractResource>),
    /// `CREDIT_REPAYMENT.TERMINATE_CONTRACT`: An agreement of automatic repayment was terminated (自动还款协议解约成功).
    #[cfg(feature = "repayment")]
    CreditRepaymentTerminateContract(Box<crate::types::repayment::ContractResource>),
    /// `CROSS_BORDER_PAY.GET_MCH_INFO`: A payer scanned a merchant's code: what it stands for is asked (外包内用-查询收款二维码信息).
    #[cfg(feature = "global_pay")]
    CrossBorderPayGetMchInfo(Box<crate::types::global_pay::GetMerchantResource>),
    /// `CROSS_BORDER_PAY.PUSH_ORDER_INFO`: A payer entered an amount: a prepay id is asked for (外包内用-推送订单信息).
    #[cfg(feature = "global_pay")]
    CrossBorderPayPushOrderInfo(Box<crate::types::global_pay::PushOrderResource>),
    /// `DELIVERY_PLAN.CHANGE`: A delivery plan changed its state (投放计划状态变更通知).
    #[cfg(feature = "delivery_plan")]
    DeliveryPlanChange(Box<crate::types::delivery_plan::PlanChangeResource>),
    /// `DISCOUNT_CARD.AGREEMENT_ENDED`: A user's card has come to its end (守约状态变化).
    #[cfg(feature = "discount_card")]
    DiscountCardAgreementEnded(Box<crate::types::discount_card::CardResource>),
    /// `DISCOUNT_CARD.GET_CARD`: A user has taken a card (微信先享卡用户领卡).
    #[cfg(feature = "discount_card")]
    DiscountCardGetCard(Box<crate::types::discount_card::GetCardResource>),
    /// `DISCOUNT_CARD.SETTLEMENT`: A user has settled a card (微信先享卡用户结算).
    #[cfg(feature = "discount_card")]
    DiscountCardSettlement(Box<crate::types::discount_card::GetCardResource>),
    /// `DISCOUNT_CARD.USER_ACCEPTED`: A user has accepted a card (微信先享卡用户领卡).
    #[cfg(feature = "discount_card")]
    DiscountCardUserAccepted(Box<crate::types::discount_card::CardResource>),
    /// `DISCOUNT_CARD.USER_PAID`: A card was charged (扣费状态变化).
    #[cfg(feature = "discount_card")]
    DiscountCardUserPaid(Box<crate::types::discount_card::UserPaidResource>),
    /// `ECOMMERCE_ENTRUST.SIGN`: An agreement was signed (收付通合单代扣签约成功).
    #[cfg(feature = "ecommerce_papay")]
    EcommerceEntrustSign(Box<crate::types::ecommerce_papay::EntrustResource>),
    /// `ECOMMERCE_ENTRUST.TERMINATE`: An agreement was terminated (收付通合单代扣解约成功).
    #[cfg(feature = "ecommerce_papay")]
    EcommerceEntrustTerminate(Box<crate::types::ecommerce_papay::EntrustResource>),
    /// `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`: A user's campus debts have changed (校园轻松付用户欠款状态变化).
    #[cfg(feature = "education")]
    EduSchoolPayUserDebtStateUpdate(
        Box<crate::types::education::SchoolUserDebtStateUpdateResource>,
    ),
    /// `ENTRUST.RELEASE`: An agreement of renewal was terminated (教育续费通用户解约成功).
    #[cfg(feature = "education")]
    EntrustRelease(Box<crate::types::education::EntrustReleaseResource>),
    /// `ENTRUST.SIGN`: An agreement was signed (委托代扣签约成功).
    #[cfg(feature = "papay")]
    EntrustSign(Box<crate::types::papay::EntrustSignResource>),
    /// `ENTRUST.SIGNING`: An agreement of renewal was signed (教育续费通用户签约成功).
    #[cfg(feature = "education")]
    EntrustSigning(Box<crate::types::education::EntrustSigningResource>),
    /// `ENTRUST.TERMINATE`: An agreement was terminated (委托代扣解约成功).
    #[cfg(feature = "papay")]
    EntrustTerminate(Box<crate::types::papay::EntrustTerminateResource>),
    /// `ENTRUST.TERMINATE_INQUIRY`: A user wants to terminate: the merchant is asked whether that is possible (代扣解约问询).
    #[cfg(feature = "papay")]
    EntrustTerminateInquiry(Box<crate::types::papay::EntrustTerminateInquiryResource>),
    /// `ENTRUST.TERMINATE_RETENTION`: A user wants to terminate: the merchant is asked for an offer to stay (代扣解约挽留业务-获取解约挽留信息).
    #[cfg(feature = "papay")]
    EntrustTerminateRetention(Box<crate::types::papay::EntrustTerminateRetentionResource>),
    /// `FACEPAY.USER_STATE_CHANGE`: The agreement of a user has changed (用户签约状态变更).
    #[cfg(feature = "face_pay")]
    FacepayUserStateChange(Box<crate::types::face_pay::UserStateChangeResource>),
    /// `FAPIAO.CARD_DISCARDED`: The card of an invoice was made void (发票卡券作废通知).
    #[cfg(feature = "fapiao")]
    FapiaoCardDiscarded(Box<crate::types::fapiao::FapiaoResource>),
    /// `FAPIAO.CARD_INSERTED`: An invoice was put into the user's card pack (发票插入用户卡包成功通知).
    #[cfg(feature = "fapiao")]
    FapiaoCardInserted(Box<crate::types::fapiao::FapiaoResource>),
    /// `FAPIAO.ISSUED`: An invoice was issued (发票开具成功通知).
    #[cfg(feature = "fapiao")]
    FapiaoIssued(Box<crate::types::fapiao::FapiaoResource>),
    /// `FAPIAO.REVERSED`: An invoice was reversed (发票冲红成功通知).
    #[cfg(feature = "fapiao")]
    FapiaoReversed(Box<crate::types::fapiao::FapiaoResource>),
    /// `FAPIAO.USER_APPLIED`: The user has entered an invoice title (用户发票抬头填写完成通知).
    #[cfg(feature = "fapiao")]
    FapiaoUserApplied(Box<crate::types::fapiao::UserAppliedResource>),
    /// `HIRE_POWER_BANK.RECEIVE_INSURANCE`: An insurance for overnight return has changed its state (隔夜归还保险订单状态变化).
    #[cfg(feature = "hire_power_bank")]
    HirePowerBankReceiveInsurance(Box<crate::types::hire_power_bank::ReceiveInsuranceResource>),
    /// `INSURANCE_ENTRUST.RENEW`: An agreement was renewed (保险商户委托代续期完成).
    #[cfg(feature = "insurance_papay")]
    InsuranceEntrustRenew(Box<crate::types::insurance_papay::EntrustRenewResource>),
    /// `INSURANCE_ENTRUST.SIGN`: An agreement was signed (保险商户委托代扣签约成功).
    #[cfg(feature = "insurance_papay")]
    InsuranceEntrustSign(Box<crate::types::insurance_papay::EntrustResource>),
    /// `INSURANCE_ENTRUST.TERMINATE`: An agreement was terminated (保险商户委托代扣解约完成).
    #[cfg(feature = "insurance_papay")]
    InsuranceEntrustTerminate(Box<crate::types::insurance_papay::EntrustResource>),
    /// `INSURANCE_POLICY_MANAGEMENT.GRANTED`: A user has authorised a policy (微信保单服务用户授权成功).
    #[cfg(feature = "insurance_policy")]
    InsurancePolicyManagementGranted(
        Box<crate::types::insurance_policy::AuthorizationGrantedResource>,
    ),
    /// `MALL_AUTH.ACTIVATE_CARD`: A member has authorised the mall to give points (商圈会员积分服务授权结果通知).
    #[cfg(feature = "business_circle")]
    MallAuthActivateCard(Box<crate::types::business_circle::MallAuthActivateCardResource>),
    /// `MALL_REFUND.SUCCESS`: A payment of a member in the mall was refunded (商圈会员场内退款结果通知).
    #[cfg(feature = "business_circle")]
    MallRefundSuccess(Box<crate::types::business_circle::MallRefundSuccessResource>),
    /// `MALL_TRANSACTION.SUCCESS`: A member has paid in the mall (商圈会员场内支付结果通知).
    #[cfg(feature = "business_circle")]
    MallTransactionSuccess(Box<crate::types::business_circle::MallTransactionSuccessResource>),
    /// `MANAGERECORD.CHANGE`: A management record has changed (商户管理记录).
    #[cfg(feature = "merchant_manage")]
    ManagerecordChange(Box<crate::types::merchant_manage::ManageRecordChangeResource>),
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED`: An authorization to receive without confirming has ended (免确认收款授权结果通知).
    #[cfg(feature = "mch_transfer")]
    MchtransferAuthorizationClosed(Box<crate::types::mch_transfer::AuthorizationClosedResource>),
    /// `MCHTRANSFER.AUTHORIZATION.CONFIRMED`: A user has authorised receiving without confirming (免确认收款授权结果通知).
    #[cfg(feature = "mch_transfer")]
    MchtransferAuthorizationConfirmed(
        Box<crate::types::mch_transfer::AuthorizationConfirmedResource>,
    ),
    /// `MCHTRANSFER.BATCH.CLOSED`: A batch was closed (商家转账批次关闭).
    #[cfg(feature = "batch_transfer")]
    MchtransferBatchClosed(Box<crate::types::batch_transfer::BatchClosedResource>),
    /// `MCHTRANSFER.BATCH.FINISHED`: A batch has come to its end (商家转账批次完成).
    #[cfg(feature = "batch_transfer")]
    MchtransferBatchFinished(Box<crate::types::batch_transfer::BatchFinishedResource>),
    /// `MCHTRANSFER.BILL.FINISHED`: A transfer has come to its end (商家转账回调通知).
    #[cfg(feature = "mch_transfer")]
    MchtransferBillFinished(Box<crate::types::mch_transfer::TransferBillFinishedResource>),
    /// `MCHTRANSFER.QQWALLETBILL.FINISHED`: A transfer to a QQ wallet has come to its end (转账到QQ钱包).
    #[cfg(feature = "mch_transfer")]
    MchtransferQqwalletbillFinished(Box<crate::types::mch_transfer::QqWalletBillFinishedResource>),
    /// `MCHWITHDRAW.CHANGE`: A withdrawal has moved on (商户提现状态变更通知).
    #[cfg(feature = "ecommerce_fund")]
    MchwithdrawChange(Box<crate::types::ecommerce_fund::WithdrawalChangeResource>),
    /// `MEDICAL_INSURANCE.SUCCESS`: An order was paid (医保混合收款成功通知).
    #[cfg(feature = "medical_insurance")]
    MedicalInsuranceSuccess(Box<crate::types::medical_insurance::OrderSuccessResource>),
    /// `MEMBERCARD.ACCEPT_CARD`: A user has taken a card (会员卡领卡事件).
    #[cfg(feature = "member_card")]
    MembercardAcceptCard(Box<crate::types::member_card::AcceptCardResource>),
    /// `MEMBERCARD.ACTIVATE_CARD`: A user has activated a card (会员卡激活事件).
    #[cfg(feature = "member_card")]
    MembercardActivateCard(Box<crate::types::member_card::ActivateCardResource>),
    /// `MEMBERCARD.USERCARD_MANAGE`: A user has looked at a card, changed or deleted it (用户管理会员卡事件).
    #[cfg(feature = "member_card")]
    MembercardUsercardManage(Box<crate::types::member_card::UserCardManageResource>),
    /// `MERCHANT_NOTIFY.NOTIFY`: News about a merchant that the partner has subscribed to (合作伙伴订阅).
    #[cfg(feature = "merchant_manage")]
    MerchantNotifyNotify(Box<crate::types::merchant_manage::MerchantNotifyResource>),
    /// `PAPAY.SIGN`: An agreement with a merchant was signed (跨境/全球-委托代扣签约成功).
    #[cfg(feature = "global_papay")]
    PapaySignContractMerchant(Box<crate::types::global_papay::ContractMerchantResource>),
    /// `PAPAY.SIGN`: An agreement with a sub-merchant was signed (跨境/全球-委托代扣签约成功).
    #[cfg(feature = "global_papay")]
    PapaySignContractPartner(Box<crate::types::global_papay::ContractPartnerResource>),
    /// `PAPAY.TERMINATE`: An agreement with a merchant was terminated (跨境/全球-委托代扣成功解约).
    #[cfg(feature = "global_papay")]
    PapayTerminateContractMerchant(Box<crate::types::global_papay::ContractMerchantResource>),
    /// `PAPAY.TERMINATE`: An agreement with a sub-merchant was terminated (跨境/全球-委托代扣成功解约).
    #[cfg(feature = "global_papay")]
    PapayTerminateContractPartner(Box<crate::types::global_papay::ContractPartnerResource>),
    /// `PARKING_FEE.QUERY_TRANS_INFO`: The merchant is asked for the fee of a parked car (商户查费回调).
    #[cfg(feature = "parking_payment")]
    ParkingFeeQueryTransInfo(Box<crate::types::parking_payment::ParkingFeeQueryResource>),
    /// `PAYSCORE.BIND_SERVICE_ACCOUNT`: A sub-merchant was bound to a service (服务账户绑定结果).
    #[cfg(feature = "pay_score_partner")]
    PayscoreBindServiceAccount(Box<crate::types::pay_score_partner::BindServiceAccountResource>),
    /// `PAYSCORE.MCH_PREPAY`: A merchant has prepared an order (支付分从业机构-商户预下单).
    #[cfg(feature = "pay_score_bank")]
    PayscoreMchPrepay(Box<crate::types::pay_score_bank::MerchantPrepayResource>),
    /// `PAYSCORE.USER_ACCEPTED`: A user has accepted a service order (支付分服务确认订单).
    #[cfg(feature = "pay_score")]
    PayscoreUserAccepted(Box<crate::types::pay_score::UserAcceptedResource>),
    /// `PAYSCORE.USER_CANCEL_SIGN_PLAN`: A user's plan was cancelled (取消签约).
    #[cfg(feature = "pay_score_plan")]
    PayscoreUserCancelSignPlan(Box<crate::types::pay_score_plan::UserCancelSignPlanResource>),
    /// `PAYSCORE.USER_CLOSE_SERVICE`: A user has ended an authorization (支付分服务用户解除授权成功).
    #[cfg(feature = "pay_score")]
    PayscoreUserCloseServicePayScoreUserService(Box<crate::types::pay_score::UserServiceResource>),
    /// `PAYSCORE.USER_CLOSE_SERVICE`: A user has ended an authorization (支付分服务用户解除授权成功).
    #[cfg(feature = "pay_score_bank")]
    PayscoreUserCloseServicePayScoreBankUserService(
        Box<crate::types::pay_score_bank::UserServiceResource>,
    ),
    /// `PAYSCORE.USER_CLOSE_SERVICE`: A user has ended an authorization (支付分服务用户解除授权成功).
    #[cfg(feature = "pay_score_partner")]
    PayscoreUserCloseServicePayScorePartnerUserService(
        Box<crate::types::pay_score_partner::UserServiceResource>,
    ),
    /// `PAYSCORE.USER_CONFIRM`: A user has confirmed a service order (确认订单回调通知).
    #[cfg(feature = "pay_score")]
    PayscoreUserConfirmPayScoreUserConfirm(Box<crate::types::pay_score::UserConfirmResource>),
    /// `PAYSCORE.USER_CONFIRM`: A user has confirmed a service order (支付分服务用户确认成功).
    #[cfg(feature = "pay_score_bank")]
    PayscoreUserConfirmPayScoreBankUserConfirm(
        Box<crate::types::pay_score_bank::UserConfirmResource>,
    ),
    /// `PAYSCORE.USER_CONFIRM`: A user has confirmed a service order (确认订单回调通知).
    #[cfg(feature = "pay_score_partner")]
    PayscoreUserConfirmPayScorePartnerUserConfirm(
        Box<crate::types::pay_score_partner::UserConfirmResource>,
    ),
    /// `PAYSCORE.USER_OPEN_SERVICE`: A user has authorised the service (支付分服务用户授权成功).
    #[cfg(feature = "pay_score")]
    PayscoreUserOpenServicePayScoreUserService(Box<crate::types::pay_score::UserServiceResource>),
    /// `PAYSCORE.USER_OPEN_SERVICE`: A user has authorised the service (支付分服务用户授权成功).
    #[cfg(feature = "pay_score_bank")]
    PayscoreUserOpenServicePayScoreBankUserService(
        Box<crate::types::pay_score_bank::UserServiceResource>,
    ),
    /// `PAYSCORE.USER_OPEN_SERVICE`: A user has authorised the service (支付分服务用户授权成功).
    #[cfg(feature = "pay_score_partner")]
    PayscoreUserOpenServicePayScorePartnerUserService(
        Box<crate::types::pay_score_partner::UserServiceResource>,
    ),
    /// `PAYSCORE.USER_PAID`: A service order was paid (支付成功回调通知).
    #[cfg(feature = "pay_score")]
    PayscoreUserPaidUserPaid(Box<crate::types::pay_score::UserPaidResource>),
    /// `PAYSCORE.USER_PAID`: A service order was paid (支付分服务用户支付成功).
    #[cfg(feature = "pay_score_bank")]
    PayscoreUserPaidPayScoreBankUserConfirm(Box<crate::types::pay_score_bank::UserConfirmResource>),
    /// `PAYSCORE.USER_PAID`: A service order was paid (支付成功回调通知).
    #[cfg(feature = "pay_score_partner")]
    PayscoreUserPaidPayScorePartnerUserConfirm(
        Box<crate::types::pay_score_partner::UserConfirmResource>,
    ),
    /// `PAYSCORE.USER_SIGN_PLAN`: A user has signed a plan of a merchant (签约成功).
    #[cfg(feature = "pay_score_plan")]
    PayscoreUserSignPlanUserSignPlanMerchant(
        Box<crate::types::pay_score_plan::UserSignPlanMerchantResource>,
    ),
    /// `PAYSCORE.USER_SIGN_PLAN`: A user has signed a plan of a sub-merchant (签约成功).
    #[cfg(feature = "pay_score_plan")]
    PayscoreUserSignPlanUserSignPlanPartner(
        Box<crate::types::pay_score_plan::UserSignPlanPartnerResource>,
    ),
    /// `PRODUCT_COUPON_SP.IMAGE_GENERATION`: The generation of an image has ended (图片生成回调通知).
    #[cfg(feature = "product_coupon")]
    ProductCouponSpImageGeneration(Box<crate::types::product_coupon::ImageGenerationResource>),
    /// `PRODUCT_COUPON_SP.SEND`: A coupon was given to a user and has to be confirmed (商品券回调通知).
    #[cfg(feature = "product_coupon")]
    ProductCouponSpSend(Box<crate::types::product_coupon::CouponSendResource>),
    /// `PROFITSHARING.RETURN`: Split money came back to a merchant (分账动账成功回退).
    #[cfg(feature = "profit_sharing")]
    ProfitsharingReturnFundsChangeMerchant(
        Box<crate::types::profit_sharing::FundsChangeMerchantResource>,
    ),
    /// `PROFITSHARING.RETURN`: Split money came back to a sub-merchant (分账动账成功回退).
    #[cfg(feature = "profit_sharing")]
    ProfitsharingReturnFundsChangePartner(
        Box<crate::types::profit_sharing::FundsChangePartnerResource>,
    ),
    /// `PROFITSHARING.SUCCESS`: A merchant's money was split (分账动账成功变动).
    #[cfg(feature = "profit_sharing")]
    ProfitsharingSuccessFundsChangeMerchant(
        Box<crate::types::profit_sharing::FundsChangeMerchantResource>,
    ),
    /// `PROFITSHARING.SUCCESS`: A sub-merchant's money was split (分账动账成功变动).
    #[cfg(feature = "profit_sharing")]
    ProfitsharingSuccessFundsChangePartner(
        Box<crate::types::profit_sharing::FundsChangePartnerResource>,
    ),
    /// `RECHARGE.CLOSED`: A recharge was closed (平台收付通商家充值-关闭充值).
    #[cfg(feature = "platform_ecommerce")]
    RechargeClosed(Box<crate::types::platform_ecommerce::RechargeClosedResource>),
    /// `RECHARGE.FUND_RETURNED`: The money of a recharge was returned (平台收付通商家充值-充值资金退回).
    #[cfg(feature = "platform_ecommerce")]
    RechargeFundReturned(Box<crate::types::platform_ecommerce::RechargeFundReturnedResource>),
    /// `RECHARGE.SUCCESS`: A recharge was paid (平台收付通商家充值-充值成功).
    #[cfg(feature = "platform_ecommerce")]
    RechargeSuccess(Box<crate::types::platform_ecommerce::RechargeSuccessResource>),
    /// `REFUND.ABNORMAL`: A refund could not be paid out (退款结果通知).
    #[cfg(feature = "ecommerce_refund")]
    RefundAbnormalRefund(Box<crate::types::ecommerce_refund::RefundResource>),
    /// `REFUND.ABNORMAL`: A refund cannot be paid to the user's account (退款结果回调通知).
    #[cfg(feature = "refund")]
    RefundAbnormalRefundRefundMerchant(Box<crate::types::refund::RefundMerchantResource>),
    /// `REFUND.ABNORMAL`: A refund cannot be paid to the user's account (退款结果通知).
    #[cfg(feature = "refund")]
    RefundAbnormalRefundRefundPartner(Box<crate::types::refund::RefundPartnerResource>),
    /// `REFUND.ABNORMAL`: A refund could not be paid out (退款异常).
    #[cfg(feature = "global_pay")]
    RefundAbnormalGlobalPayRefundMerchant(Box<crate::types::global_pay::RefundMerchantResource>),
    /// `REFUND.ABNORMAL`: A refund of a sub-merchant could not be paid out (退款异常).
    #[cfg(feature = "global_pay")]
    RefundAbnormalGlobalPayRefundPartner(Box<crate::types::global_pay::RefundPartnerResource>),
    /// `REFUND.CLOSED`: A refund was closed (退款结果通知).
    #[cfg(feature = "ecommerce_refund")]
    RefundClosedRefund(Box<crate::types::ecommerce_refund::RefundResource>),
    /// `REFUND.CLOSED`: A refund was closed without being paid (退款结果回调通知).
    #[cfg(feature = "refund")]
    RefundClosedRefundRefundMerchant(Box<crate::types::refund::RefundMerchantResource>),
    /// `REFUND.CLOSED`: A refund was closed without being paid (退款结果通知).
    #[cfg(feature = "refund")]
    RefundClosedRefundRefundPartner(Box<crate::types::refund::RefundPartnerResource>),
    /// `REFUND.CLOSED`: A refund was closed (退款关闭).
    #[cfg(feature = "global_pay")]
    RefundClosedGlobalPayRefundMerchant(Box<crate::types::global_pay::RefundMerchantResource>),
    /// `REFUND.CLOSED`: A refund of a sub-merchant was closed (退款关闭).
    #[cfg(feature = "global_pay")]
    RefundClosedGlobalPayRefundPartner(Box<crate::types::global_pay::RefundPartnerResource>),
    /// `REFUND.SUCCESS`: A refund was paid out (退款结果通知).
    #[cfg(feature = "ecommerce_refund")]
    RefundSuccessRefund(Box<crate::types::ecommerce_refund::RefundResource>),
    /// `REFUND.SUCCESS`: A refund arrived (退款结果回调通知).
    #[cfg(feature = "refund")]
    RefundSuccessRefundRefundMerchant(Box<crate::types::refund::RefundMerchantResource>),
    /// `REFUND.SUCCESS`: A refund arrived (退款结果通知).
    #[cfg(feature = "refund")]
    RefundSuccessRefundRefundPartner(Box<crate::types::refund::RefundPartnerResource>),
    /// `REFUND.SUCCESS`: A refund was paid out (退款成功).
    #[cfg(feature = "global_pay")]
    RefundSuccessGlobalPayRefundMerchant(Box<crate::types::global_pay::RefundMerchantResource>),
    /// `REFUND.SUCCESS`: A refund of a sub-merchant was paid out (退款成功).
    #[cfg(feature = "global_pay")]
    RefundSuccessGlobalPayRefundPartner(Box<crate::types::global_pay::RefundPartnerResource>),
    /// `RISKTRADE.IDENTIFICATION`: A risky order was found (风险订单).
    #[cfg(feature = "merchant_risk")]
    RisktradeIdentification(Box<crate::types::merchant_risk::RiskTradeIdentificationResource>),
    /// `SECURITY_ECHO.SUCCESS`: The self-test answers (回调接口).
    #[cfg(feature = "certificates")]
    SecurityEchoSuccess(Box<crate::types::certificates::SecurityEchoSuccessResource>),
    /// `SETTLEMENT.SUCCESS`: A settlement to an individual was paid out (个人收款-结算).
    #[cfg(feature = "ecommerce_individual")]
    SettlementSuccess(Box<crate::types::ecommerce_individual::SettlementSuccessResource>),
    /// `TRANSACTION.FAIL`: A charge of renewal has failed (扣费失败).
    #[cfg(feature = "education")]
    TransactionFailPapayTransaction(Box<crate::types::education::PapayTransactionResource>),
    /// `TRANSACTION.FAIL`: A parking charge has failed (订单支付结果通知).
    #[cfg(feature = "vehicle")]
    TransactionFailParkingTransaction(Box<crate::types::vehicle::ParkingTransactionResource>),
    /// `TRANSACTION.INDUSTRY_FAILED`: A campus charge has failed (校园轻松付扣费失败).
    #[cfg(feature = "education")]
    TransactionIndustryFailed(Box<crate::types::education::SchoolTransactionResource>),
    /// `TRANSACTION.INDUSTRY_SUCCESS`: A campus charge was paid (校园轻松付扣费支付成功).
    #[cfg(feature = "education")]
    TransactionIndustrySuccess(Box<crate::types::education::SchoolTransactionResource>),
    /// `TRANSACTION.PAY_BACK`: A parking charge that had failed was paid (订单支付结果通知).
    #[cfg(feature = "vehicle")]
    TransactionPayBack(Box<crate::types::vehicle::ParkingTransactionResource>),
    /// `TRANSACTION.SUCCESS`: A combined order was paid (合单订单支付成功回调通知).
    #[cfg(feature = "combine_transactions")]
    TransactionSuccessTransactionSuccess(
        Box<crate::types::combine_transactions::TransactionSuccessResource>,
    ),
    /// `TRANSACTION.SUCCESS`: A charge of renewal was paid (支付成功).
    #[cfg(feature = "education")]
    TransactionSuccessPapayTransaction(Box<crate::types::education::PapayTransactionResource>),
    /// `TRANSACTION.SUCCESS`: An order was paid (支付成功回调通知).
    #[cfg(feature = "partner_transactions")]
    TransactionSuccessPartnerTransactionsTransactionSuccessPartner(
        Box<crate::types::partner_transactions::TransactionSuccessPartnerResource>,
    ),
    /// `TRANSACTION.SUCCESS`: An order was paid (支付成功回调通知).
    #[cfg(feature = "pay_transactions")]
    TransactionSuccessTransaction(Box<crate::types::pay_transactions::Transaction>),
    /// `TRANSACTION.SUCCESS`: A receiver of a merchant got its share (分账动态通知).
    #[cfg(feature = "profit_sharing")]
    TransactionSuccessFundsChangeMerchant(
        Box<crate::types::profit_sharing::FundsChangeMerchantResource>,
    ),
    /// `TRANSACTION.SUCCESS`: A receiver of a sub-merchant got its share (分账动账通知).
    #[cfg(feature = "profit_sharing")]
    TransactionSuccessFundsChangePartner(
        Box<crate::types::profit_sharing::FundsChangePartnerResource>,
    ),
    /// `TRANSACTION.SUCCESS`: A toll was paid (支付成功).
    #[cfg(feature = "vehicle")]
    TransactionSuccessEtcTransactionSuccess(
        Box<crate::types::vehicle::EtcTransactionSuccessResource>,
    ),
    /// `TRANSACTION.SUCCESS`: A parking charge was paid (订单支付结果通知).
    #[cfg(feature = "vehicle")]
    TransactionSuccessParkingTransaction(Box<crate::types::vehicle::ParkingTransactionResource>),
    /// `TRANSACTION.SUCCESS`: An order was paid (支付成功).
    #[cfg(feature = "global_pay")]
    TransactionSuccessTransactionSuccessMerchant(
        Box<crate::types::global_pay::TransactionSuccessMerchantResource>,
    ),
    /// `TRANSACTION.SUCCESS`: An order of a sub-merchant was paid (支付成功).
    #[cfg(feature = "global_pay")]
    TransactionSuccessGlobalPayTransactionSuccessPartner(
        Box<crate::types::global_pay::TransactionSuccessPartnerResource>,
    ),
    /// `VEHICLE.ENTRANCE_STATE_CHANGE`: The state of a parked car has changed (停车入场状态变更通知).
    #[cfg(feature = "vehicle")]
    VehicleEntranceStateChange(Box<crate::types::vehicle::EntranceStateChangeResource>),
    /// `VEHICLE.USER_STATE_CHANGE`: The ETC agreement of a user has changed (ETC授权签约状态变化).
    #[cfg(feature = "vehicle")]
    VehicleUserStateChange(Box<crate::types::vehicle::UserStateChangeResource>),
    /// `VIOLATION.APPEAL`: An appeal against a penalty has moved on (商户平台处置记录回调通知).
    #[cfg(feature = "merchant_risk")]
    ViolationAppeal(Box<crate::types::merchant_risk::ViolationResource>),
    /// `VIOLATION.INTERCEPT`: Payments of a merchant were intercepted (商户平台处置记录回调通知).
    #[cfg(feature = "merchant_risk")]
    ViolationIntercept(Box<crate::types::merchant_risk::ViolationResource>),
    /// `VIOLATION.PUNISH`: A merchant was penalised (商户平台处置记录回调通知).
    #[cfg(feature = "merchant_risk")]
    ViolationPunish(Box<crate::types::merchant_risk::ViolationResource>),
    /// `WEBIZPAY.AUTHORIZED`: An employee has authorised (关系授权完成).
    #[cfg(feature = "biz_pay")]
    WebizpayAuthorized(Box<crate::types::biz_pay::AuthorizedResource>),
    /// `WEBIZPAY.PAYMENTREFUNDSUCCESS`: A payment with a card was refunded (企业支付额度卡退款成功后).
    #[cfg(feature = "biz_pay")]
    WebizpayPaymentrefundsuccess(Box<crate::types::biz_pay::PaymentRefundSuccessResource>),
    /// `WEBIZPAY.PAYMENTSUCCESS`: A payment with a card was made (企业支付额度卡支付成功后).
    #[cfg(feature = "biz_pay")]
    WebizpayPaymentsuccess(Box<crate::types::biz_pay::PaymentSuccessResource>),
    /// `WEBIZPAY.QUOTACARDEXPIRED`: A card has expired (企业支付额度卡失效后).
    #[cfg(feature = "biz_pay")]
    WebizpayQuotacardexpired(Box<crate::types::biz_pay::QuotaCardExpiredResource>),
    /// `WEBIZPAY.REVOKED`: An employee has ended the authorization (企业支付关系解除授权后).
    #[cfg(feature = "biz_pay")]
    WebizpayRevoked(Box<crate::types::biz_pay::RevokedResource>),
    /// An event that is not known here.
    Unknown,
}

impl Notification {
    /// What it carries, typed by the event type.
    ///
    /// # Errors
    /// [`Error::Internal`](crate::Error::Internal) if the resource does not have its documented form.
    pub fn event(&self) -> Result<Event> {
        Ok(match (self.event_type.as_str(), self.schema.as_deref()) {
            #[cfg(feature = "ecommerce_individual")]
            (
                "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS",
                Some("ecommerce_individual.AbnormalFundProcessingTransferSuccessResource"),
            ) => Event::AbnormalFundProcessingTransferSuccess(Box::new(self.json()?)),
            #[cfg(feature = "global_merchant")]
            ("APPLYMENT_STATE.APPROVED", Some("global_merchant.H5DomainApplicationResource")) => {
                Event::ApplymentStateApproved(Box::new(self.json()?))
            }
            #[cfg(feature = "merchant_manage")]
            ("BLOCKRECORD.CHANGE", Some("merchant_manage.BlockRecordChangeResource")) => {
                Event::BlockrecordChange(Box::new(self.json()?))
            }
            #[cfg(feature = "merchant_manage")]
            ("BLOCKSUBMISSION.CHANGE", Some("merchant_manage.BlockSubmissionChangeResource")) => {
                Event::BlocksubmissionChange(Box::new(self.json()?))
            }
            #[cfg(feature = "brand_member_card")]
            (
                "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON",
                Some("brand_member_card.PointExchangeCouponResource"),
            ) => Event::BrandMemberCardSpPointExchangeCoupon(Box::new(self.json()?)),
            #[cfg(feature = "brand_member_card")]
            (
                "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
                Some("brand_member_card.SyncUserPointResource"),
            ) => Event::BrandMemberCardSpSyncUserPoint(Box::new(self.json()?)),
            #[cfg(feature = "brand_member_card")]
            (
                "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
                Some("brand_member_card.UserCardCreateResource"),
            ) => Event::BrandMemberCardSpUserCardCreate(Box::new(self.json()?)),
            #[cfg(feature = "brand_member_card")]
            (
                "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE",
                Some("brand_member_card.UserCardDeleteResource"),
            ) => Event::BrandMemberCardSpUserCardDelete(Box::new(self.json()?)),
            #[cfg(feature = "charity_transfer")]
            ("BUDGET.CLOSED", Some("charity_transfer.BudgetClosedResource")) => {
                Event::BudgetClosed(Box::new(self.json()?))
            }
            #[cfg(feature = "charity_transfer")]
            ("BUDGET.FINISHED", Some("charity_transfer.BudgetFinishedResource")) => {
                Event::BudgetFinished(Box::new(self.json()?))
            }
            #[cfg(feature = "charity_transfer")]
            ("BUDGET.LOCKED", Some("charity_transfer.BudgetLockedResource")) => {
                Event::BudgetLocked(Box::new(self.json()?))
            }
            #[cfg(feature = "complaints")]
            ("COMPLAINT.CREATE", Some("complaints.ComplaintResource")) => {
                Event::ComplaintCreate(Box::new(self.json()?))
            }
            #[cfg(feature = "complaints")]
            ("COMPLAINT.STATE_CHANGE", Some("complaints.ComplaintResource")) => {
                Event::ComplaintStateChange(Box::new(self.json()?))
            }
            #[cfg(feature = "merchant_coupon")]
            ("COUPON.SEND", Some("merchant_coupon.CouponSendResource")) => {
                Event::CouponSend(Box::new(self.json()?))
            }
            #[cfg(feature = "cash_coupon")]
            ("COUPON.USE", Some("cash_coupon.CouponUseResource")) => {
                Event::CouponUse(Box::new(self.json()?))
            }
            #[cfg(feature = "repayment")]
            ("CREDIT_REPAYMENT.DEDUCTION_PAY", Some("repayment.DeductionPayResource")) => {
                Event::CreditRepaymentDeductionPay(Box::new(self.json()?))
            }
            #[cfg(feature = "repayment")]
            ("CREDIT_REPAYMENT.SIGN_CONTRACT", Some("repayment.ContractResource")) => {
                Event::CreditRepaymentSignContract(Box::new(self.json()?))
            }
            #[cfg(feature = "repayment")]
            ("CREDIT_REPAYMENT.TERMINATE_CONTRACT", Some("repayment.ContractResource")) => {
                Event::CreditRepaymentTerminateContract(Box::new(self.json()?))
            }
            #[cfg(feature = "global_pay")]
            ("CROSS_BORDER_PAY.GET_MCH_INFO", Some("global_pay.GetMerchantResource")) => {
                Event::CrossBorderPayGetMchInfo(Box::new(self.json()?))
            }
            #[cfg(feature = "global_pay")]
            ("CROSS_BORDER_PAY.PUSH_ORDER_INFO", Some("global_pay.PushOrderResource")) => {
                Event::CrossBorderPayPushOrderInfo(Box::new(self.json()?))
            }
            #[cfg(feature = "delivery_plan")]
            ("DELIVERY_PLAN.CHANGE", Some("delivery_plan.PlanChangeResource")) => {
                Event::DeliveryPlanChange(Box::new(self.json()?))
            }
            #[cfg(feature = "discount_card")]
            ("DISCOUNT_CARD.AGREEMENT_ENDED", Some("discount_card.CardResource")) => {
                Event::DiscountCardAgreementEnded(Box::new(self.json()?))
            }
            #[cfg(feature = "discount_card")]
            ("DISCOUNT_CARD.GET_CARD", Some("discount_card.GetCardResource")) => {
                Event::DiscountCardGetCard(Box::new(self.json()?))
            }
            #[cfg(feature = "discount_card")]
            ("DISCOUNT_CARD.SETTLEMENT", Some("discount_card.GetCardResource")) => {
                Event::DiscountCardSettlement(Box::new(self.json()?))
            }
            #[cfg(feature = "discount_card")]
            ("DISCOUNT_CARD.USER_ACCEPTED", Some("discount_card.CardResource")) => {
                Event::DiscountCardUserAccepted(Box::new(self.json()?))
            }
            #[cfg(feature = "discount_card")]
            ("DISCOUNT_CARD.USER_PAID", Some("discount_card.UserPaidResource")) => {
                Event::DiscountCardUserPaid(Box::new(self.json()?))
            }
            #[cfg(feature = "ecommerce_papay")]
            ("ECOMMERCE_ENTRUST.SIGN", Some("ecommerce_papay.EntrustResource")) => {
                Event::EcommerceEntrustSign(Box::new(self.json()?))
            }
            #[cfg(feature = "ecommerce_papay")]
            ("ECOMMERCE_ENTRUST.TERMINATE", Some("ecommerce_papay.EntrustResource")) => {
                Event::EcommerceEntrustTerminate(Box::new(self.json()?))
            }
            #[cfg(feature = "education")]
            (
                "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
                Some("education.SchoolUserDebtStateUpdateResource"),
            ) => Event::EduSchoolPayUserDebtStateUpdate(Box::new(self.json()?)),
            #[cfg(feature = "education")]
            ("ENTRUST.RELEASE", Some("education.EntrustReleaseResource")) => {
                Event::EntrustRelease(Box::new(self.json()?))
            }
            #[cfg(feature = "papay")]
            ("ENTRUST.SIGN", Some("papay.EntrustSignResource")) => {
                Event::EntrustSign(Box::new(self.json()?))
            }
            #[cfg(feature = "education")]
            ("ENTRUST.SIGNING", Some("education.EntrustSigningResource")) => {
                Event::EntrustSigning(Box::new(self.json()?))
            }
            #[cfg(feature = "papay")]
            ("ENTRUST.TERMINATE", Some("papay.EntrustTerminateResource")) => {
                Event::EntrustTerminate(Box::new(self.json()?))
            }
            #[cfg(feature = "papay")]
            ("ENTRUST.TERMINATE_INQUIRY", Some("papay.EntrustTerminateInquiryResource")) => {
                Event::EntrustTerminateInquiry(Box::new(self.json()?))
            }
            #[cfg(feature = "papay")]
            ("ENTRUST.TERMINATE_RETENTION", Some("papay.EntrustTerminateRetentionResource")) => {
                Event::EntrustTerminateRetention(Box::new(self.json()?))
            }
            #[cfg(feature = "face_pay")]
            ("FACEPAY.USER_STATE_CHANGE", Some("face_pay.UserStateChangeResource")) => {
                Event::FacepayUserStateChange(Box::new(self.json()?))
            }
            #[cfg(feature = "fapiao")]
            ("FAPIAO.CARD_DISCARDED", Some("fapiao.FapiaoResource")) => {
                Event::FapiaoCardDiscarded(Box::new(self.json()?))
            }
            #[cfg(feature = "fapiao")]
            ("FAPIAO.CARD_INSERTED", Some("fapiao.FapiaoResource")) => {
                Event::FapiaoCardInserted(Box::new(self.json()?))
            }
            #[cfg(feature = "fapiao")]
            ("FAPIAO.ISSUED", Some("fapiao.FapiaoResource")) => {
                Event::FapiaoIssued(Box::new(self.json()?))
            }
            #[cfg(feature = "fapiao")]
            ("FAPIAO.REVERSED", Some("fapiao.FapiaoResource")) => {
                Event::FapiaoReversed(Box::new(self.json()?))
            }
            #[cfg(feature = "fapiao")]
            ("FAPIAO.USER_APPLIED", Some("fapiao.UserAppliedResource")) => {
                Event::FapiaoUserApplied(Box::new(self.json()?))
            }
            #[cfg(feature = "hire_power_bank")]
            (
                "HIRE_POWER_BANK.RECEIVE_INSURANCE",
                Some("hire_power_bank.ReceiveInsuranceResource"),
            ) => Event::HirePowerBankReceiveInsurance(Box::new(self.json()?)),
            #[cfg(feature = "insurance_papay")]
            ("INSURANCE_ENTRUST.RENEW", Some("insurance_papay.EntrustRenewResource")) => {
                Event::InsuranceEntrustRenew(Box::new(self.json()?))
            }
            #[cfg(feature = "insurance_papay")]
            ("INSURANCE_ENTRUST.SIGN", Some("insurance_papay.EntrustResource")) => {
                Event::InsuranceEntrustSign(Box::new(self.json()?))
            }
            #[cfg(feature = "insurance_papay")]
            ("INSURANCE_ENTRUST.TERMINATE", Some("insurance_papay.EntrustResource")) => {
                Event::InsuranceEntrustTerminate(Box::new(self.json()?))
            }
            #[cfg(feature = "insurance_policy")]
            (
                "INSURANCE_POLICY_MANAGEMENT.GRANTED",
                Some("insurance_policy.AuthorizationGrantedResource"),
            ) => Event::InsurancePolicyManagementGranted(Box::new(self.json()?)),
            #[cfg(feature = "business_circle")]
            ("MALL_AUTH.ACTIVATE_CARD", Some("business_circle.MallAuthActivateCardResource")) => {
                Event::MallAuthActivateCard(Box::new(self.json()?))
            }
            #[cfg(feature = "business_circle")]
            ("MALL_REFUND.SUCCESS", Some("business_circle.MallRefundSuccessResource")) => {
                Event::MallRefundSuccess(Box::new(self.json()?))
            }
            #[cfg(feature = "business_circle")]
            (
                "MALL_TRANSACTION.SUCCESS",
                Some("business_circle.MallTransactionSuccessResource"),
            ) => Event::MallTransactionSuccess(Box::new(self.json()?)),
            #[cfg(feature = "merchant_manage")]
            ("MANAGERECORD.CHANGE", Some("merchant_manage.ManageRecordChangeResource")) => {
                Event::ManagerecordChange(Box::new(self.json()?))
            }
            #[cfg(feature = "mch_transfer")]
            (
                "MCHTRANSFER.AUTHORIZATION.CLOSED",
                Some("mch_transfer.AuthorizationClosedResource"),
            ) => Event::MchtransferAuthorizationClosed(Box::new(self.json()?)),
            #[cfg(feature = "mch_transfer")]
            (
                "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
                Some("mch_transfer.AuthorizationConfirmedResource"),
            ) => Event::MchtransferAuthorizationConfirmed(Box::new(self.json()?)),
            #[cfg(feature = "batch_transfer")]
            ("MCHTRANSFER.BATCH.CLOSED", Some("batch_transfer.BatchClosedResource")) => {
                Event::MchtransferBatchClosed(Box::new(self.json()?))
            }
            #[cfg(feature = "batch_transfer")]
            ("MCHTRANSFER.BATCH.FINISHED", Some("batch_transfer.BatchFinishedResource")) => {
                Event::MchtransferBatchFinished(Box::new(self.json()?))
            }
            #[cfg(feature = "mch_transfer")]
            ("MCHTRANSFER.BILL.FINISHED", Some("mch_transfer.TransferBillFinishedResource")) => {
                Event::MchtransferBillFinished(Box::new(self.json()?))
            }
            #[cfg(feature = "mch_transfer")]
            (
                "MCHTRANSFER.QQWALLETBILL.FINISHED",
                Some("mch_transfer.QqWalletBillFinishedResource"),
            ) => Event::MchtransferQqwalletbillFinished(Box::new(self.json()?)),
            #[cfg(feature = "ecommerce_fund")]
            ("MCHWITHDRAW.CHANGE", Some("ecommerce_fund.WithdrawalChangeResource")) => {
                Event::MchwithdrawChange(Box::new(self.json()?))
            }
            #[cfg(feature = "medical_insurance")]
            ("MEDICAL_INSURANCE.SUCCESS", Some("medical_insurance.OrderSuccessResource")) => {
                Event::MedicalInsuranceSuccess(Box::new(self.json()?))
            }
            #[cfg(feature = "member_card")]
            ("MEMBERCARD.ACCEPT_CARD", Some("member_card.AcceptCardResource")) => {
                Event::MembercardAcceptCard(Box::new(self.json()?))
            }
            #[cfg(feature = "member_card")]
            ("MEMBERCARD.ACTIVATE_CARD", Some("member_card.ActivateCardResource")) => {
                Event::MembercardActivateCard(Box::new(self.json()?))
            }
            #[cfg(feature = "member_card")]
            ("MEMBERCARD.USERCARD_MANAGE", Some("member_card.UserCardManageResource")) => {
                Event::MembercardUsercardManage(Box::new(self.json()?))
            }
            #[cfg(feature = "merchant_manage")]
            ("MERCHANT_NOTIFY.NOTIFY", Some("merchant_manage.MerchantNotifyResource")) => {
                Event::MerchantNotifyNotify(Box::new(self.json()?))
            }
            #[cfg(feature = "global_papay")]
            ("PAPAY.SIGN", Some("global_papay.ContractMerchantResource")) => {
                Event::PapaySignContractMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "global_papay")]
            ("PAPAY.SIGN", Some("global_papay.ContractPartnerResource")) => {
                Event::PapaySignContractPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "global_papay")]
            ("PAPAY.TERMINATE", Some("global_papay.ContractMerchantResource")) => {
                Event::PapayTerminateContractMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "global_papay")]
            ("PAPAY.TERMINATE", Some("global_papay.ContractPartnerResource")) => {
                Event::PapayTerminateContractPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "parking_payment")]
            ("PARKING_FEE.QUERY_TRANS_INFO", Some("parking_payment.ParkingFeeQueryResource")) => {
                Event::ParkingFeeQueryTransInfo(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_partner")]
            (
                "PAYSCORE.BIND_SERVICE_ACCOUNT",
                Some("pay_score_partner.BindServiceAccountResource"),
            ) => Event::PayscoreBindServiceAccount(Box::new(self.json()?)),
            #[cfg(feature = "pay_score_bank")]
            ("PAYSCORE.MCH_PREPAY", Some("pay_score_bank.MerchantPrepayResource")) => {
                Event::PayscoreMchPrepay(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score")]
            ("PAYSCORE.USER_ACCEPTED", Some("pay_score.UserAcceptedResource")) => {
                Event::PayscoreUserAccepted(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_plan")]
            (
                "PAYSCORE.USER_CANCEL_SIGN_PLAN",
                Some("pay_score_plan.UserCancelSignPlanResource"),
            ) => Event::PayscoreUserCancelSignPlan(Box::new(self.json()?)),
            #[cfg(feature = "pay_score")]
            ("PAYSCORE.USER_CLOSE_SERVICE", Some("pay_score.UserServiceResource")) => {
                Event::PayscoreUserCloseServicePayScoreUserService(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_bank")]
            ("PAYSCORE.USER_CLOSE_SERVICE", Some("pay_score_bank.UserServiceResource")) => {
                Event::PayscoreUserCloseServicePayScoreBankUserService(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_partner")]
            ("PAYSCORE.USER_CLOSE_SERVICE", Some("pay_score_partner.UserServiceResource")) => {
                Event::PayscoreUserCloseServicePayScorePartnerUserService(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score")]
            ("PAYSCORE.USER_CONFIRM", Some("pay_score.UserConfirmResource")) => {
                Event::PayscoreUserConfirmPayScoreUserConfirm(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_bank")]
            ("PAYSCORE.USER_CONFIRM", Some("pay_score_bank.UserConfirmResource")) => {
                Event::PayscoreUserConfirmPayScoreBankUserConfirm(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_partner")]
            ("PAYSCORE.USER_CONFIRM", Some("pay_score_partner.UserConfirmResource")) => {
                Event::PayscoreUserConfirmPayScorePartnerUserConfirm(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score")]
            ("PAYSCORE.USER_OPEN_SERVICE", Some("pay_score.UserServiceResource")) => {
                Event::PayscoreUserOpenServicePayScoreUserService(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_bank")]
            ("PAYSCORE.USER_OPEN_SERVICE", Some("pay_score_bank.UserServiceResource")) => {
                Event::PayscoreUserOpenServicePayScoreBankUserService(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_partner")]
            ("PAYSCORE.USER_OPEN_SERVICE", Some("pay_score_partner.UserServiceResource")) => {
                Event::PayscoreUserOpenServicePayScorePartnerUserService(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score")]
            ("PAYSCORE.USER_PAID", Some("pay_score.UserPaidResource")) => {
                Event::PayscoreUserPaidUserPaid(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_bank")]
            ("PAYSCORE.USER_PAID", Some("pay_score_bank.UserConfirmResource")) => {
                Event::PayscoreUserPaidPayScoreBankUserConfirm(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_partner")]
            ("PAYSCORE.USER_PAID", Some("pay_score_partner.UserConfirmResource")) => {
                Event::PayscoreUserPaidPayScorePartnerUserConfirm(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_plan")]
            ("PAYSCORE.USER_SIGN_PLAN", Some("pay_score_plan.UserSignPlanMerchantResource")) => {
                Event::PayscoreUserSignPlanUserSignPlanMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "pay_score_plan")]
            ("PAYSCORE.USER_SIGN_PLAN", Some("pay_score_plan.UserSignPlanPartnerResource")) => {
                Event::PayscoreUserSignPlanUserSignPlanPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "product_coupon")]
            (
                "PRODUCT_COUPON_SP.IMAGE_GENERATION",
                Some("product_coupon.ImageGenerationResource"),
            ) => Event::ProductCouponSpImageGeneration(Box::new(self.json()?)),
            #[cfg(feature = "product_coupon")]
            ("PRODUCT_COUPON_SP.SEND", Some("product_coupon.CouponSendResource")) => {
                Event::ProductCouponSpSend(Box::new(self.json()?))
            }
            #[cfg(feature = "profit_sharing")]
            ("PROFITSHARING.RETURN", Some("profit_sharing.FundsChangeMerchantResource")) => {
                Event::ProfitsharingReturnFundsChangeMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "profit_sharing")]
            ("PROFITSHARING.RETURN", Some("profit_sharing.FundsChangePartnerResource")) => {
                Event::ProfitsharingReturnFundsChangePartner(Box::new(self.json()?))
            }
            #[cfg(feature = "profit_sharing")]
            ("PROFITSHARING.SUCCESS", Some("profit_sharing.FundsChangeMerchantResource")) => {
                Event::ProfitsharingSuccessFundsChangeMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "profit_sharing")]
            ("PROFITSHARING.SUCCESS", Some("profit_sharing.FundsChangePartnerResource")) => {
                Event::ProfitsharingSuccessFundsChangePartner(Box::new(self.json()?))
            }
            #[cfg(feature = "platform_ecommerce")]
            ("RECHARGE.CLOSED", Some("platform_ecommerce.RechargeClosedResource")) => {
                Event::RechargeClosed(Box::new(self.json()?))
            }
            #[cfg(feature = "platform_ecommerce")]
            ("RECHARGE.FUND_RETURNED", Some("platform_ecommerce.RechargeFundReturnedResource")) => {
                Event::RechargeFundReturned(Box::new(self.json()?))
            }
            #[cfg(feature = "platform_ecommerce")]
            ("RECHARGE.SUCCESS", Some("platform_ecommerce.RechargeSuccessResource")) => {
                Event::RechargeSuccess(Box::new(self.json()?))
            }
            #[cfg(feature = "ecommerce_refund")]
            ("REFUND.ABNORMAL", Some("ecommerce_refund.RefundResource")) => {
                Event::RefundAbnormalRefund(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.ABNORMAL", Some("refund.RefundMerchantResource")) => {
                Event::RefundAbnormalRefundRefundMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.ABNORMAL", Some("refund.RefundPartnerResource")) => {
                Event::RefundAbnormalRefundRefundPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "global_pay")]
            ("REFUND.ABNORMAL", Some("global_pay.RefundMerchantResource")) => {
                Event::RefundAbnormalGlobalPayRefundMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "global_pay")]
            ("REFUND.ABNORMAL", Some("global_pay.RefundPartnerResource")) => {
                Event::RefundAbnormalGlobalPayRefundPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "ecommerce_refund")]
            ("REFUND.CLOSED", Some("ecommerce_refund.RefundResource")) => {
                Event::RefundClosedRefund(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.CLOSED", Some("refund.RefundMerchantResource")) => {
                Event::RefundClosedRefundRefundMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.CLOSED", Some("refund.RefundPartnerResource")) => {
                Event::RefundClosedRefundRefundPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "global_pay")]
            ("REFUND.CLOSED", Some("global_pay.RefundMerchantResource")) => {
                Event::RefundClosedGlobalPayRefundMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "global_pay")]
            ("REFUND.CLOSED", Some("global_pay.RefundPartnerResource")) => {
                Event::RefundClosedGlobalPayRefundPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "ecommerce_refund")]
            ("REFUND.SUCCESS", Some("ecommerce_refund.RefundResource")) => {
                Event::RefundSuccessRefund(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.SUCCESS", Some("refund.RefundMerchantResource")) => {
                Event::RefundSuccessRefundRefundMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "refund")]
            ("REFUND.SUCCESS", Some("refund.RefundPartnerResource")) => {
                Event::RefundSuccessRefundRefundPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "global_pay")]
            ("REFUND.SUCCESS", Some("global_pay.RefundMerchantResource")) => {
                Event::RefundSuccessGlobalPayRefundMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "global_pay")]
            ("REFUND.SUCCESS", Some("global_pay.RefundPartnerResource")) => {
                Event::RefundSuccessGlobalPayRefundPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "merchant_risk")]
            ("RISKTRADE.IDENTIFICATION", Some("merchant_risk.RiskTradeIdentificationResource")) => {
                Event::RisktradeIdentification(Box::new(self.json()?))
            }
            #[cfg(feature = "certificates")]
            ("SECURITY_ECHO.SUCCESS", Some("certificates.SecurityEchoSuccessResource")) => {
                Event::SecurityEchoSuccess(Box::new(self.json()?))
            }
            #[cfg(feature = "ecommerce_individual")]
            ("SETTLEMENT.SUCCESS", Some("ecommerce_individual.SettlementSuccessResource")) => {
                Event::SettlementSuccess(Box::new(self.json()?))
            }
            #[cfg(feature = "education")]
            ("TRANSACTION.FAIL", Some("education.PapayTransactionResource")) => {
                Event::TransactionFailPapayTransaction(Box::new(self.json()?))
            }
            #[cfg(feature = "vehicle")]
            ("TRANSACTION.FAIL", Some("vehicle.ParkingTransactionResource")) => {
                Event::TransactionFailParkingTransaction(Box::new(self.json()?))
            }
            #[cfg(feature = "education")]
            ("TRANSACTION.INDUSTRY_FAILED", Some("education.SchoolTransactionResource")) => {
                Event::TransactionIndustryFailed(Box::new(self.json()?))
            }
            #[cfg(feature = "education")]
            ("TRANSACTION.INDUSTRY_SUCCESS", Some("education.SchoolTransactionResource")) => {
                Event::TransactionIndustrySuccess(Box::new(self.json()?))
            }
            #[cfg(feature = "vehicle")]
            ("TRANSACTION.PAY_BACK", Some("vehicle.ParkingTransactionResource")) => {
                Event::TransactionPayBack(Box::new(self.json()?))
            }
            #[cfg(feature = "combine_transactions")]
            ("TRANSACTION.SUCCESS", Some("combine_transactions.TransactionSuccessResource")) => {
                Event::TransactionSuccessTransactionSuccess(Box::new(self.json()?))
            }
            #[cfg(feature = "education")]
            ("TRANSACTION.SUCCESS", Some("education.PapayTransactionResource")) => {
                Event::TransactionSuccessPapayTransaction(Box::new(self.json()?))
            }
            #[cfg(feature = "partner_transactions")]
            (
                "TRANSACTION.SUCCESS",
                Some("partner_transactions.TransactionSuccessPartnerResource"),
            ) => Event::TransactionSuccessPartnerTransactionsTransactionSuccessPartner(Box::new(
                self.json()?,
            )),
            #[cfg(feature = "pay_transactions")]
            ("TRANSACTION.SUCCESS", Some("pay_transactions.Transaction")) => {
                Event::TransactionSuccessTransaction(Box::new(self.json()?))
            }
            #[cfg(feature = "profit_sharing")]
            ("TRANSACTION.SUCCESS", Some("profit_sharing.FundsChangeMerchantResource")) => {
                Event::TransactionSuccessFundsChangeMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "profit_sharing")]
            ("TRANSACTION.SUCCESS", Some("profit_sharing.FundsChangePartnerResource")) => {
                Event::TransactionSuccessFundsChangePartner(Box::new(self.json()?))
            }
            #[cfg(feature = "vehicle")]
            ("TRANSACTION.SUCCESS", Some("vehicle.EtcTransactionSuccessResource")) => {
                Event::TransactionSuccessEtcTransactionSuccess(Box::new(self.json()?))
            }
            #[cfg(feature = "vehicle")]
            ("TRANSACTION.SUCCESS", Some("vehicle.ParkingTransactionResource")) => {
                Event::TransactionSuccessParkingTransaction(Box::new(self.json()?))
            }
            #[cfg(feature = "global_pay")]
            ("TRANSACTION.SUCCESS", Some("global_pay.TransactionSuccessMerchantResource")) => {
                Event::TransactionSuccessTransactionSuccessMerchant(Box::new(self.json()?))
            }
            #[cfg(feature = "global_pay")]
            ("TRANSACTION.SUCCESS", Some("global_pay.TransactionSuccessPartnerResource")) => {
                Event::TransactionSuccessGlobalPayTransactionSuccessPartner(Box::new(self.json()?))
            }
            #[cfg(feature = "vehicle")]
            ("VEHICLE.ENTRANCE_STATE_CHANGE", Some("vehicle.EntranceStateChangeResource")) => {
                Event::VehicleEntranceStateChange(Box::new(self.json()?))
            }
            #[cfg(feature = "vehicle")]
            ("VEHICLE.USER_STATE_CHANGE", Some("vehicle.UserStateChangeResource")) => {
                Event::VehicleUserStateChange(Box::new(self.json()?))
            }
            #[cfg(feature = "merchant_risk")]
            ("VIOLATION.APPEAL", Some("merchant_risk.ViolationResource")) => {
                Event::ViolationAppeal(Box::new(self.json()?))
            }
            #[cfg(feature = "merchant_risk")]
            ("VIOLATION.INTERCEPT", Some("merchant_risk.ViolationResource")) => {
                Event::ViolationIntercept(Box::new(self.json()?))
            }
            #[cfg(feature = "merchant_risk")]
            ("VIOLATION.PUNISH", Some("merchant_risk.ViolationResource")) => {
                Event::ViolationPunish(Box::new(self.json()?))
            }
            #[cfg(feature = "biz_pay")]
            ("WEBIZPAY.AUTHORIZED", Some("biz_pay.AuthorizedResource")) => {
                Event::WebizpayAuthorized(Box::new(self.json()?))
            }
            #[cfg(feature = "biz_pay")]
            ("WEBIZPAY.PAYMENTREFUNDSUCCESS", Some("biz_pay.PaymentRefundSuccessResource")) => {
                Event::WebizpayPaymentrefundsuccess(Box::new(self.json()?))
            }
            #[cfg(feature = "biz_pay")]
            ("WEBIZPAY.PAYMENTSUCCESS", Some("biz_pay.PaymentSuccessResource")) => {
                Event::WebizpayPaymentsuccess(Box::new(self.json()?))
            }
            #[cfg(feature = "biz_pay")]
            ("WEBIZPAY.QUOTACARDEXPIRED", Some("biz_pay.QuotaCardExpiredResource")) => {
                Event::WebizpayQuotacardexpired(Box::new(self.json()?))
            }
            #[cfg(feature = "biz_pay")]
            ("WEBIZPAY.REVOKED", Some("biz_pay.RevokedResource")) => {
                Event::WebizpayRevoked(Box::new(self.json()?))
            }
            _ => Event::Unknown,
        })
    }
}
