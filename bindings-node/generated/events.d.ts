// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

import type { Notification } from '../types/notifications.js'
import type * as BatchTransfer from './batch_transfer.js'
import type * as BizPay from './biz_pay.js'
import type * as BrandMemberCard from './brand_member_card.js'
import type * as BusinessCircle from './business_circle.js'
import type * as CashCoupon from './cash_coupon.js'
import type * as Certificates from './certificates.js'
import type * as CharityTransfer from './charity_transfer.js'
import type * as CombineTransactions from './combine_transactions.js'
import type * as Complaints from './complaints.js'
import type * as DeliveryPlan from './delivery_plan.js'
import type * as DiscountCard from './discount_card.js'
import type * as EcommerceFund from './ecommerce_fund.js'
import type * as EcommerceIndividual from './ecommerce_individual.js'
import type * as EcommercePapay from './ecommerce_papay.js'
import type * as EcommerceRefund from './ecommerce_refund.js'
import type * as Education from './education.js'
import type * as FacePay from './face_pay.js'
import type * as Fapiao from './fapiao.js'
import type * as GlobalMerchant from './global_merchant.js'
import type * as GlobalPapay from './global_papay.js'
import type * as GlobalPay from './global_pay.js'
import type * as HirePowerBank from './hire_power_bank.js'
import type * as InsurancePapay from './insurance_papay.js'
import type * as InsurancePolicy from './insurance_policy.js'
import type * as MchTransfer from './mch_transfer.js'
import type * as MedicalInsurance from './medical_insurance.js'
import type * as MemberCard from './member_card.js'
import type * as MerchantCoupon from './merchant_coupon.js'
import type * as MerchantManage from './merchant_manage.js'
import type * as MerchantRisk from './merchant_risk.js'
import type * as Papay from './papay.js'
import type * as ParkingPayment from './parking_payment.js'
import type * as PartnerTransactions from './partner_transactions.js'
import type * as PayScore from './pay_score.js'
import type * as PayScoreBank from './pay_score_bank.js'
import type * as PayScorePartner from './pay_score_partner.js'
import type * as PayScorePlan from './pay_score_plan.js'
import type * as PayTransactions from './pay_transactions.js'
import type * as PlatformEcommerce from './platform_ecommerce.js'
import type * as ProductCoupon from './product_coupon.js'
import type * as ProfitSharing from './profit_sharing.js'
import type * as Refund from './refund.js'
import type * as Repayment from './repayment.js'
import type * as Vehicle from './vehicle.js'

/**
 * Money in transit was paid out in another way (异常转付处理结果).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014591539
 */
export type AbnormalFundProcessingTransferSuccessEvent =
  | Notification<'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS', EcommerceIndividual.AbnormalFundProcessingTransferSuccessResource, 'ecommerce_individual.AbnormalFundProcessingTransferSuccessResource'>

/**
 * An application for other domains was approved (H5支付域名修改申请事件).
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025118
 */
export type ApplymentStateApprovedEvent =
  | Notification<'APPLYMENT_STATE.APPROVED', GlobalMerchant.H5DomainApplicationResource, 'global_merchant.H5DomainApplicationResource'>

/**
 * A payment of a sub-merchant was blocked (商户交易拦截记录新增).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export type BlockrecordChangeEvent =
  | Notification<'BLOCKRECORD.CHANGE', MerchantManage.BlockRecordChangeResource, 'merchant_manage.BlockRecordChangeResource'>

/**
 * An appeal against a blocked payment has moved on (商户交易拦截记录申诉).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export type BlocksubmissionChangeEvent =
  | Notification<'BLOCKSUBMISSION.CHANGE', MerchantManage.BlockSubmissionChangeResource, 'merchant_manage.BlockSubmissionChangeResource'>

/**
 * A member wants to exchange points for a coupon (用户积分兑券事件通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015878622
 */
export type BrandMemberCardSpPointExchangeCouponEvent =
  | Notification<'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON', BrandMemberCard.PointExchangeCouponResource, 'brand_member_card.PointExchangeCouponResource'>

/**
 * The points of a member are to be reported (用户积分同步事件通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016096820
 */
export type BrandMemberCardSpSyncUserPointEvent =
  | Notification<'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT', BrandMemberCard.SyncUserPointResource, 'brand_member_card.SyncUserPointResource'>

/**
 * A user has joined and has to be confirmed (会员卡事件通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
 */
export type BrandMemberCardSpUserCardCreateEvent =
  | Notification<'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE', BrandMemberCard.UserCardCreateResource, 'brand_member_card.UserCardCreateResource'>

/**
 * A member has left (会员卡事件通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
 */
export type BrandMemberCardSpUserCardDeleteEvent =
  | Notification<'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE', BrandMemberCard.UserCardDeleteResource, 'brand_member_card.UserCardDeleteResource'>

/**
 * A budget was closed (公益捐赠-预算申请关闭).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export type BudgetClosedEvent =
  | Notification<'BUDGET.CLOSED', CharityTransfer.BudgetClosedResource, 'charity_transfer.BudgetClosedResource'>

/**
 * A budget has come to its end (公益捐赠-预算申请完结).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export type BudgetFinishedEvent =
  | Notification<'BUDGET.FINISHED', CharityTransfer.BudgetFinishedResource, 'charity_transfer.BudgetFinishedResource'>

/**
 * The money of a budget was locked (公益捐赠-预算申请锁定成功).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export type BudgetLockedEvent =
  | Notification<'BUDGET.LOCKED', CharityTransfer.BudgetLockedResource, 'charity_transfer.BudgetLockedResource'>

/**
 * A payer has complained (投诉通知回调).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 */
export type ComplaintCreateEvent =
  | Notification<'COMPLAINT.CREATE', Complaints.ComplaintResource, 'complaints.ComplaintResource'>

/**
 * A complaint has moved on (投诉通知回调).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 */
export type ComplaintStateChangeEvent =
  | Notification<'COMPLAINT.STATE_CHANGE', Complaints.ComplaintResource, 'complaints.ComplaintResource'>

/**
 * A coupon was given to a user (领券事件).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285279
 */
export type CouponSendEvent =
  | Notification<'COUPON.SEND', MerchantCoupon.CouponSendResource, 'merchant_coupon.CouponSendResource'>

/**
 * A coupon was used (核销事件回调通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285250
 */
export type CouponUseEvent =
  | Notification<'COUPON.USE', CashCoupon.CouponUseResource, 'cash_coupon.CouponUseResource'>

/**
 * A repayment was collected (自动还款扣费还款成功).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790592
 */
export type CreditRepaymentDeductionPayEvent =
  | Notification<'CREDIT_REPAYMENT.DEDUCTION_PAY', Repayment.DeductionPayResource, 'repayment.DeductionPayResource'>

/**
 * An agreement of automatic repayment was signed (自动还款协议签约成功).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
 */
export type CreditRepaymentSignContractEvent =
  | Notification<'CREDIT_REPAYMENT.SIGN_CONTRACT', Repayment.ContractResource, 'repayment.ContractResource'>

/**
 * An agreement of automatic repayment was terminated (自动还款协议解约成功).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
 */
export type CreditRepaymentTerminateContractEvent =
  | Notification<'CREDIT_REPAYMENT.TERMINATE_CONTRACT', Repayment.ContractResource, 'repayment.ContractResource'>

/**
 * A payer scanned a merchant's code: what it stands for is asked (外包内用-查询收款二维码信息).
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388
 */
export type CrossBorderPayGetMchInfoEvent =
  | Notification<'CROSS_BORDER_PAY.GET_MCH_INFO', GlobalPay.GetMerchantResource, 'global_pay.GetMerchantResource'>

/**
 * A payer entered an amount: a prepay id is asked for (外包内用-推送订单信息).
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762399
 */
export type CrossBorderPayPushOrderInfoEvent =
  | Notification<'CROSS_BORDER_PAY.PUSH_ORDER_INFO', GlobalPay.PushOrderResource, 'global_pay.PushOrderResource'>

/**
 * A delivery plan changed its state (投放计划状态变更通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016168699
 */
export type DeliveryPlanChangeEvent =
  | Notification<'DELIVERY_PLAN.CHANGE', DeliveryPlan.PlanChangeResource, 'delivery_plan.PlanChangeResource'>

/**
 * A user's card has come to its end (守约状态变化).
 */
export type DiscountCardAgreementEndedEvent =
  | Notification<'DISCOUNT_CARD.AGREEMENT_ENDED', DiscountCard.CardResource, 'discount_card.CardResource'>

/**
 * A user has taken a card (微信先享卡用户领卡).
 */
export type DiscountCardGetCardEvent =
  | Notification<'DISCOUNT_CARD.GET_CARD', DiscountCard.GetCardResource, 'discount_card.GetCardResource'>

/**
 * A user has settled a card (微信先享卡用户结算).
 */
export type DiscountCardSettlementEvent =
  | Notification<'DISCOUNT_CARD.SETTLEMENT', DiscountCard.GetCardResource, 'discount_card.GetCardResource'>

/**
 * A user has accepted a card (微信先享卡用户领卡).
 */
export type DiscountCardUserAcceptedEvent =
  | Notification<'DISCOUNT_CARD.USER_ACCEPTED', DiscountCard.CardResource, 'discount_card.CardResource'>

/**
 * A card was charged (扣费状态变化).
 */
export type DiscountCardUserPaidEvent =
  | Notification<'DISCOUNT_CARD.USER_PAID', DiscountCard.UserPaidResource, 'discount_card.UserPaidResource'>

/**
 * An agreement was signed (收付通合单代扣签约成功).
 */
export type EcommerceEntrustSignEvent =
  | Notification<'ECOMMERCE_ENTRUST.SIGN', EcommercePapay.EntrustResource, 'ecommerce_papay.EntrustResource'>

/**
 * An agreement was terminated (收付通合单代扣解约成功).
 */
export type EcommerceEntrustTerminateEvent =
  | Notification<'ECOMMERCE_ENTRUST.TERMINATE', EcommercePapay.EntrustResource, 'ecommerce_papay.EntrustResource'>

/**
 * A user's campus debts have changed (校园轻松付用户欠款状态变化).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161155
 */
export type EduSchoolPayUserDebtStateUpdateEvent =
  | Notification<'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE', Education.SchoolUserDebtStateUpdateResource, 'education.SchoolUserDebtStateUpdateResource'>

/**
 * An agreement of renewal was terminated (教育续费通用户解约成功).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
 */
export type EntrustReleaseEvent =
  | Notification<'ENTRUST.RELEASE', Education.EntrustReleaseResource, 'education.EntrustReleaseResource'>

/**
 * An agreement was signed (委托代扣签约成功).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016724543
 */
export type EntrustSignEvent =
  | Notification<'ENTRUST.SIGN', Papay.EntrustSignResource, 'papay.EntrustSignResource'>

/**
 * An agreement of renewal was signed (教育续费通用户签约成功).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
 */
export type EntrustSigningEvent =
  | Notification<'ENTRUST.SIGNING', Education.EntrustSigningResource, 'education.EntrustSigningResource'>

/**
 * An agreement was terminated (委托代扣解约成功).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
 */
export type EntrustTerminateEvent =
  | Notification<'ENTRUST.TERMINATE', Papay.EntrustTerminateResource, 'papay.EntrustTerminateResource'>

/**
 * A user wants to terminate: the merchant is asked whether that is possible (代扣解约问询).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978455
 */
export type EntrustTerminateInquiryEvent =
  | Notification<'ENTRUST.TERMINATE_INQUIRY', Papay.EntrustTerminateInquiryResource, 'papay.EntrustTerminateInquiryResource'>

/**
 * A user wants to terminate: the merchant is asked for an offer to stay (代扣解约挽留业务-获取解约挽留信息).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012312222
 */
export type EntrustTerminateRetentionEvent =
  | Notification<'ENTRUST.TERMINATE_RETENTION', Papay.EntrustTerminateRetentionResource, 'papay.EntrustTerminateRetentionResource'>

/**
 * The agreement of a user has changed (用户签约状态变更).
 */
export type FacepayUserStateChangeEvent =
  | Notification<'FACEPAY.USER_STATE_CHANGE', FacePay.UserStateChangeResource, 'face_pay.UserStateChangeResource'>

/**
 * The card of an invoice was made void (发票卡券作废通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792560
 */
export type FapiaoCardDiscardedEvent =
  | Notification<'FAPIAO.CARD_DISCARDED', Fapiao.FapiaoResource, 'fapiao.FapiaoResource'>

/**
 * An invoice was put into the user's card pack (发票插入用户卡包成功通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792578
 */
export type FapiaoCardInsertedEvent =
  | Notification<'FAPIAO.CARD_INSERTED', Fapiao.FapiaoResource, 'fapiao.FapiaoResource'>

/**
 * An invoice was issued (发票开具成功通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792570
 */
export type FapiaoIssuedEvent =
  | Notification<'FAPIAO.ISSUED', Fapiao.FapiaoResource, 'fapiao.FapiaoResource'>

/**
 * An invoice was reversed (发票冲红成功通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792571
 */
export type FapiaoReversedEvent =
  | Notification<'FAPIAO.REVERSED', Fapiao.FapiaoResource, 'fapiao.FapiaoResource'>

/**
 * The user has entered an invoice title (用户发票抬头填写完成通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792559
 */
export type FapiaoUserAppliedEvent =
  | Notification<'FAPIAO.USER_APPLIED', Fapiao.UserAppliedResource, 'fapiao.UserAppliedResource'>

/**
 * An insurance for overnight return has changed its state (隔夜归还保险订单状态变化).
 * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html
 */
export type HirePowerBankReceiveInsuranceEvent =
  | Notification<'HIRE_POWER_BANK.RECEIVE_INSURANCE', HirePowerBank.ReceiveInsuranceResource, 'hire_power_bank.ReceiveInsuranceResource'>

/**
 * An agreement was renewed (保险商户委托代续期完成).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export type InsuranceEntrustRenewEvent =
  | Notification<'INSURANCE_ENTRUST.RENEW', InsurancePapay.EntrustRenewResource, 'insurance_papay.EntrustRenewResource'>

/**
 * An agreement was signed (保险商户委托代扣签约成功).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export type InsuranceEntrustSignEvent =
  | Notification<'INSURANCE_ENTRUST.SIGN', InsurancePapay.EntrustResource, 'insurance_papay.EntrustResource'>

/**
 * An agreement was terminated (保险商户委托代扣解约完成).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export type InsuranceEntrustTerminateEvent =
  | Notification<'INSURANCE_ENTRUST.TERMINATE', InsurancePapay.EntrustResource, 'insurance_papay.EntrustResource'>

/**
 * A user has authorised a policy (微信保单服务用户授权成功).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016943540
 */
export type InsurancePolicyManagementGrantedEvent =
  | Notification<'INSURANCE_POLICY_MANAGEMENT.GRANTED', InsurancePolicy.AuthorizationGrantedResource, 'insurance_policy.AuthorizationGrantedResource'>

/**
 * A member has authorised the mall to give points (商圈会员积分服务授权结果通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285836
 */
export type MallAuthActivateCardEvent =
  | Notification<'MALL_AUTH.ACTIVATE_CARD', BusinessCircle.MallAuthActivateCardResource, 'business_circle.MallAuthActivateCardResource'>

/**
 * A payment of a member in the mall was refunded (商圈会员场内退款结果通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285869
 */
export type MallRefundSuccessEvent =
  | Notification<'MALL_REFUND.SUCCESS', BusinessCircle.MallRefundSuccessResource, 'business_circle.MallRefundSuccessResource'>

/**
 * A member has paid in the mall (商圈会员场内支付结果通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285856
 */
export type MallTransactionSuccessEvent =
  | Notification<'MALL_TRANSACTION.SUCCESS', BusinessCircle.MallTransactionSuccessResource, 'business_circle.MallTransactionSuccessResource'>

/**
 * A management record has changed (商户管理记录).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export type ManagerecordChangeEvent =
  | Notification<'MANAGERECORD.CHANGE', MerchantManage.ManageRecordChangeResource, 'merchant_manage.ManageRecordChangeResource'>

/**
 * An authorization to receive without confirming has ended (免确认收款授权结果通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
 */
export type MchtransferAuthorizationClosedEvent =
  | Notification<'MCHTRANSFER.AUTHORIZATION.CLOSED', MchTransfer.AuthorizationClosedResource, 'mch_transfer.AuthorizationClosedResource'>

/**
 * A user has authorised receiving without confirming (免确认收款授权结果通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
 */
export type MchtransferAuthorizationConfirmedEvent =
  | Notification<'MCHTRANSFER.AUTHORIZATION.CONFIRMED', MchTransfer.AuthorizationConfirmedResource, 'mch_transfer.AuthorizationConfirmedResource'>

/**
 * A batch was closed (商家转账批次关闭).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export type MchtransferBatchClosedEvent =
  | Notification<'MCHTRANSFER.BATCH.CLOSED', BatchTransfer.BatchClosedResource, 'batch_transfer.BatchClosedResource'>

/**
 * A batch has come to its end (商家转账批次完成).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export type MchtransferBatchFinishedEvent =
  | Notification<'MCHTRANSFER.BATCH.FINISHED', BatchTransfer.BatchFinishedResource, 'batch_transfer.BatchFinishedResource'>

/**
 * A transfer has come to its end (商家转账回调通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115
 */
export type MchtransferBillFinishedEvent =
  | Notification<'MCHTRANSFER.BILL.FINISHED', MchTransfer.TransferBillFinishedResource, 'mch_transfer.TransferBillFinishedResource'>

/**
 * A transfer to a QQ wallet has come to its end (转账到QQ钱包).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014301851
 */
export type MchtransferQqwalletbillFinishedEvent =
  | Notification<'MCHTRANSFER.QQWALLETBILL.FINISHED', MchTransfer.QqWalletBillFinishedResource, 'mch_transfer.QqWalletBillFinishedResource'>

/**
 * A withdrawal has moved on (商户提现状态变更通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013049135
 */
export type MchwithdrawChangeEvent =
  | Notification<'MCHWITHDRAW.CHANGE', EcommerceFund.WithdrawalChangeResource, 'ecommerce_fund.WithdrawalChangeResource'>

/**
 * An order was paid (医保混合收款成功通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781554
 */
export type MedicalInsuranceSuccessEvent =
  | Notification<'MEDICAL_INSURANCE.SUCCESS', MedicalInsurance.OrderSuccessResource, 'medical_insurance.OrderSuccessResource'>

/**
 * A user has taken a card (会员卡领卡事件).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 */
export type MembercardAcceptCardEvent =
  | Notification<'MEMBERCARD.ACCEPT_CARD', MemberCard.AcceptCardResource, 'member_card.AcceptCardResource'>

/**
 * A user has activated a card (会员卡激活事件).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 */
export type MembercardActivateCardEvent =
  | Notification<'MEMBERCARD.ACTIVATE_CARD', MemberCard.ActivateCardResource, 'member_card.ActivateCardResource'>

/**
 * A user has looked at a card, changed or deleted it (用户管理会员卡事件).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 */
export type MembercardUsercardManageEvent =
  | Notification<'MEMBERCARD.USERCARD_MANAGE', MemberCard.UserCardManageResource, 'member_card.UserCardManageResource'>

/**
 * News about a merchant that the partner has subscribed to (合作伙伴订阅).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016022266
 */
export type MerchantNotifyNotifyEvent =
  | Notification<'MERCHANT_NOTIFY.NOTIFY', MerchantManage.MerchantNotifyResource, 'merchant_manage.MerchantNotifyResource'>

/**
 * An agreement with a merchant was signed (跨境/全球-委托代扣签约成功).
 * An agreement with a sub-merchant was signed (跨境/全球-委托代扣签约成功).
 */
export type PapaySignEvent =
  | Notification<'PAPAY.SIGN', GlobalPapay.ContractMerchantResource, 'global_papay.ContractMerchantResource'>
  | Notification<'PAPAY.SIGN', GlobalPapay.ContractPartnerResource, 'global_papay.ContractPartnerResource'>

/**
 * An agreement with a merchant was terminated (跨境/全球-委托代扣成功解约).
 * An agreement with a sub-merchant was terminated (跨境/全球-委托代扣成功解约).
 */
export type PapayTerminateEvent =
  | Notification<'PAPAY.TERMINATE', GlobalPapay.ContractMerchantResource, 'global_papay.ContractMerchantResource'>
  | Notification<'PAPAY.TERMINATE', GlobalPapay.ContractPartnerResource, 'global_papay.ContractPartnerResource'>

/**
 * The merchant is asked for the fee of a parked car (商户查费回调).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065
 */
export type ParkingFeeQueryTransInfoEvent =
  | Notification<'PARKING_FEE.QUERY_TRANS_INFO', ParkingPayment.ParkingFeeQueryResource, 'parking_payment.ParkingFeeQueryResource'>

/**
 * A sub-merchant was bound to a service (服务账户绑定结果).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012156110
 */
export type PayscoreBindServiceAccountEvent =
  | Notification<'PAYSCORE.BIND_SERVICE_ACCOUNT', PayScorePartner.BindServiceAccountResource, 'pay_score_partner.BindServiceAccountResource'>

/**
 * A merchant has prepared an order (支付分从业机构-商户预下单).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012084127
 */
export type PayscoreMchPrepayEvent =
  | Notification<'PAYSCORE.MCH_PREPAY', PayScoreBank.MerchantPrepayResource, 'pay_score_bank.MerchantPrepayResource'>

/**
 * A user has accepted a service order (支付分服务确认订单).
 */
export type PayscoreUserAcceptedEvent =
  | Notification<'PAYSCORE.USER_ACCEPTED', PayScore.UserAcceptedResource, 'pay_score.UserAcceptedResource'>

/**
 * A user's plan was cancelled (取消签约).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
 */
export type PayscoreUserCancelSignPlanEvent =
  | Notification<'PAYSCORE.USER_CANCEL_SIGN_PLAN', PayScorePlan.UserCancelSignPlanResource, 'pay_score_plan.UserCancelSignPlanResource'>

/**
 * A user has ended an authorization (支付分服务用户解除授权成功).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647393
 */
export type PayscoreUserCloseServiceEvent =
  | Notification<'PAYSCORE.USER_CLOSE_SERVICE', PayScore.UserServiceResource, 'pay_score.UserServiceResource'>
  | Notification<'PAYSCORE.USER_CLOSE_SERVICE', PayScoreBank.UserServiceResource, 'pay_score_bank.UserServiceResource'>
  | Notification<'PAYSCORE.USER_CLOSE_SERVICE', PayScorePartner.UserServiceResource, 'pay_score_partner.UserServiceResource'>

/**
 * A user has confirmed a service order (确认订单回调通知).
 * A user has confirmed a service order (支付分服务用户确认成功).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 */
export type PayscoreUserConfirmEvent =
  | Notification<'PAYSCORE.USER_CONFIRM', PayScore.UserConfirmResource, 'pay_score.UserConfirmResource'>
  | Notification<'PAYSCORE.USER_CONFIRM', PayScoreBank.UserConfirmResource, 'pay_score_bank.UserConfirmResource'>
  | Notification<'PAYSCORE.USER_CONFIRM', PayScorePartner.UserConfirmResource, 'pay_score_partner.UserConfirmResource'>

/**
 * A user has authorised the service (支付分服务用户授权成功).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647393
 */
export type PayscoreUserOpenServiceEvent =
  | Notification<'PAYSCORE.USER_OPEN_SERVICE', PayScore.UserServiceResource, 'pay_score.UserServiceResource'>
  | Notification<'PAYSCORE.USER_OPEN_SERVICE', PayScoreBank.UserServiceResource, 'pay_score_bank.UserServiceResource'>
  | Notification<'PAYSCORE.USER_OPEN_SERVICE', PayScorePartner.UserServiceResource, 'pay_score_partner.UserServiceResource'>

/**
 * A service order was paid (支付成功回调通知).
 * A service order was paid (支付分服务用户支付成功).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587960
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586136
 */
export type PayscoreUserPaidEvent =
  | Notification<'PAYSCORE.USER_PAID', PayScore.UserPaidResource, 'pay_score.UserPaidResource'>
  | Notification<'PAYSCORE.USER_PAID', PayScoreBank.UserConfirmResource, 'pay_score_bank.UserConfirmResource'>
  | Notification<'PAYSCORE.USER_PAID', PayScorePartner.UserConfirmResource, 'pay_score_partner.UserConfirmResource'>

/**
 * A user has signed a plan of a merchant (签约成功).
 * A user has signed a plan of a sub-merchant (签约成功).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159037
 */
export type PayscoreUserSignPlanEvent =
  | Notification<'PAYSCORE.USER_SIGN_PLAN', PayScorePlan.UserSignPlanMerchantResource, 'pay_score_plan.UserSignPlanMerchantResource'>
  | Notification<'PAYSCORE.USER_SIGN_PLAN', PayScorePlan.UserSignPlanPartnerResource, 'pay_score_plan.UserSignPlanPartnerResource'>

/**
 * The generation of an image has ended (图片生成回调通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327744
 */
export type ProductCouponSpImageGenerationEvent =
  | Notification<'PRODUCT_COUPON_SP.IMAGE_GENERATION', ProductCoupon.ImageGenerationResource, 'product_coupon.ImageGenerationResource'>

/**
 * A coupon was given to a user and has to be confirmed (商品券回调通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862
 */
export type ProductCouponSpSendEvent =
  | Notification<'PRODUCT_COUPON_SP.SEND', ProductCoupon.CouponSendResource, 'product_coupon.CouponSendResource'>

/**
 * Split money came back to a merchant (分账动账成功回退).
 * Split money came back to a sub-merchant (分账动账成功回退).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 */
export type ProfitsharingReturnEvent =
  | Notification<'PROFITSHARING.RETURN', ProfitSharing.FundsChangeMerchantResource, 'profit_sharing.FundsChangeMerchantResource'>
  | Notification<'PROFITSHARING.RETURN', ProfitSharing.FundsChangePartnerResource, 'profit_sharing.FundsChangePartnerResource'>

/**
 * A merchant's money was split (分账动账成功变动).
 * A sub-merchant's money was split (分账动账成功变动).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 */
export type ProfitsharingSuccessEvent =
  | Notification<'PROFITSHARING.SUCCESS', ProfitSharing.FundsChangeMerchantResource, 'profit_sharing.FundsChangeMerchantResource'>
  | Notification<'PROFITSHARING.SUCCESS', ProfitSharing.FundsChangePartnerResource, 'profit_sharing.FundsChangePartnerResource'>

/**
 * A recharge was closed (平台收付通商家充值-关闭充值).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
 */
export type RechargeClosedEvent =
  | Notification<'RECHARGE.CLOSED', PlatformEcommerce.RechargeClosedResource, 'platform_ecommerce.RechargeClosedResource'>

/**
 * The money of a recharge was returned (平台收付通商家充值-充值资金退回).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012973125
 */
export type RechargeFundReturnedEvent =
  | Notification<'RECHARGE.FUND_RETURNED', PlatformEcommerce.RechargeFundReturnedResource, 'platform_ecommerce.RechargeFundReturnedResource'>

/**
 * A recharge was paid (平台收付通商家充值-充值成功).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
 */
export type RechargeSuccessEvent =
  | Notification<'RECHARGE.SUCCESS', PlatformEcommerce.RechargeSuccessResource, 'platform_ecommerce.RechargeSuccessResource'>

/**
 * A refund could not be paid out (退款结果通知).
 * A refund cannot be paid to the user's account (退款结果回调通知).
 * A refund cannot be paid to the user's account (退款结果通知).
 * A refund could not be paid out (退款异常).
 * A refund of a sub-merchant could not be paid out (退款异常).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 */
export type RefundAbnormalEvent =
  | Notification<'REFUND.ABNORMAL', EcommerceRefund.RefundResource, 'ecommerce_refund.RefundResource'>
  | Notification<'REFUND.ABNORMAL', Refund.RefundMerchantResource, 'refund.RefundMerchantResource'>
  | Notification<'REFUND.ABNORMAL', Refund.RefundPartnerResource, 'refund.RefundPartnerResource'>
  | Notification<'REFUND.ABNORMAL', GlobalPay.RefundMerchantResource, 'global_pay.RefundMerchantResource'>
  | Notification<'REFUND.ABNORMAL', GlobalPay.RefundPartnerResource, 'global_pay.RefundPartnerResource'>

/**
 * A refund was closed (退款结果通知).
 * A refund was closed without being paid (退款结果回调通知).
 * A refund was closed without being paid (退款结果通知).
 * A refund was closed (退款关闭).
 * A refund of a sub-merchant was closed (退款关闭).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 */
export type RefundClosedEvent =
  | Notification<'REFUND.CLOSED', EcommerceRefund.RefundResource, 'ecommerce_refund.RefundResource'>
  | Notification<'REFUND.CLOSED', Refund.RefundMerchantResource, 'refund.RefundMerchantResource'>
  | Notification<'REFUND.CLOSED', Refund.RefundPartnerResource, 'refund.RefundPartnerResource'>
  | Notification<'REFUND.CLOSED', GlobalPay.RefundMerchantResource, 'global_pay.RefundMerchantResource'>
  | Notification<'REFUND.CLOSED', GlobalPay.RefundPartnerResource, 'global_pay.RefundPartnerResource'>

/**
 * A refund was paid out (退款结果通知).
 * A refund arrived (退款结果回调通知).
 * A refund arrived (退款结果通知).
 * A refund was paid out (退款成功).
 * A refund of a sub-merchant was paid out (退款成功).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 */
export type RefundSuccessEvent =
  | Notification<'REFUND.SUCCESS', EcommerceRefund.RefundResource, 'ecommerce_refund.RefundResource'>
  | Notification<'REFUND.SUCCESS', Refund.RefundMerchantResource, 'refund.RefundMerchantResource'>
  | Notification<'REFUND.SUCCESS', Refund.RefundPartnerResource, 'refund.RefundPartnerResource'>
  | Notification<'REFUND.SUCCESS', GlobalPay.RefundMerchantResource, 'global_pay.RefundMerchantResource'>
  | Notification<'REFUND.SUCCESS', GlobalPay.RefundPartnerResource, 'global_pay.RefundPartnerResource'>

/**
 * A risky order was found (风险订单).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894258
 */
export type RisktradeIdentificationEvent =
  | Notification<'RISKTRADE.IDENTIFICATION', MerchantRisk.RiskTradeIdentificationResource, 'merchant_risk.RiskTradeIdentificationResource'>

/**
 * The self-test answers (回调接口).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015164042
 */
export type SecurityEchoSuccessEvent =
  | Notification<'SECURITY_ECHO.SUCCESS', Certificates.SecurityEchoSuccessResource, 'certificates.SecurityEchoSuccessResource'>

/**
 * A settlement to an individual was paid out (个人收款-结算).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650327
 */
export type SettlementSuccessEvent =
  | Notification<'SETTLEMENT.SUCCESS', EcommerceIndividual.SettlementSuccessResource, 'ecommerce_individual.SettlementSuccessResource'>

/**
 * A charge of renewal has failed (扣费失败).
 * A parking charge has failed (订单支付结果通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284311
 */
export type TransactionFailEvent =
  | Notification<'TRANSACTION.FAIL', Education.PapayTransactionResource, 'education.PapayTransactionResource'>
  | Notification<'TRANSACTION.FAIL', Vehicle.ParkingTransactionResource, 'vehicle.ParkingTransactionResource'>

/**
 * A campus charge has failed (校园轻松付扣费失败).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 */
export type TransactionIndustryFailedEvent =
  | Notification<'TRANSACTION.INDUSTRY_FAILED', Education.SchoolTransactionResource, 'education.SchoolTransactionResource'>

/**
 * A campus charge was paid (校园轻松付扣费支付成功).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 */
export type TransactionIndustrySuccessEvent =
  | Notification<'TRANSACTION.INDUSTRY_SUCCESS', Education.SchoolTransactionResource, 'education.SchoolTransactionResource'>

/**
 * A parking charge that had failed was paid (订单支付结果通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284311
 */
export type TransactionPayBackEvent =
  | Notification<'TRANSACTION.PAY_BACK', Vehicle.ParkingTransactionResource, 'vehicle.ParkingTransactionResource'>

/**
 * A combined order was paid (合单订单支付成功回调通知).
 * A charge of renewal was paid (支付成功).
 * An order was paid (支付成功回调通知).
 * A receiver of a merchant got its share (分账动态通知).
 * A receiver of a sub-merchant got its share (分账动账通知).
 * A toll was paid (支付成功).
 * A parking charge was paid (订单支付结果通知).
 * An order was paid (支付成功).
 * An order of a sub-merchant was paid (支付成功).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012158598
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085146
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791836
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284311
 */
export type TransactionSuccessEvent =
  | Notification<'TRANSACTION.SUCCESS', CombineTransactions.TransactionSuccessResource, 'combine_transactions.TransactionSuccessResource'>
  | Notification<'TRANSACTION.SUCCESS', Education.PapayTransactionResource, 'education.PapayTransactionResource'>
  | Notification<'TRANSACTION.SUCCESS', PartnerTransactions.TransactionSuccessPartnerResource, 'partner_transactions.TransactionSuccessPartnerResource'>
  | Notification<'TRANSACTION.SUCCESS', PayTransactions.Transaction, 'pay_transactions.Transaction'>
  | Notification<'TRANSACTION.SUCCESS', ProfitSharing.FundsChangeMerchantResource, 'profit_sharing.FundsChangeMerchantResource'>
  | Notification<'TRANSACTION.SUCCESS', ProfitSharing.FundsChangePartnerResource, 'profit_sharing.FundsChangePartnerResource'>
  | Notification<'TRANSACTION.SUCCESS', Vehicle.EtcTransactionSuccessResource, 'vehicle.EtcTransactionSuccessResource'>
  | Notification<'TRANSACTION.SUCCESS', Vehicle.ParkingTransactionResource, 'vehicle.ParkingTransactionResource'>
  | Notification<'TRANSACTION.SUCCESS', GlobalPay.TransactionSuccessMerchantResource, 'global_pay.TransactionSuccessMerchantResource'>
  | Notification<'TRANSACTION.SUCCESS', GlobalPay.TransactionSuccessPartnerResource, 'global_pay.TransactionSuccessPartnerResource'>

/**
 * The state of a parked car has changed (停车入场状态变更通知).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284177
 */
export type VehicleEntranceStateChangeEvent =
  | Notification<'VEHICLE.ENTRANCE_STATE_CHANGE', Vehicle.EntranceStateChangeResource, 'vehicle.EntranceStateChangeResource'>

/**
 * The ETC agreement of a user has changed (ETC授权签约状态变化).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012158358
 */
export type VehicleUserStateChangeEvent =
  | Notification<'VEHICLE.USER_STATE_CHANGE', Vehicle.UserStateChangeResource, 'vehicle.UserStateChangeResource'>

/**
 * An appeal against a penalty has moved on (商户平台处置记录回调通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export type ViolationAppealEvent =
  | Notification<'VIOLATION.APPEAL', MerchantRisk.ViolationResource, 'merchant_risk.ViolationResource'>

/**
 * Payments of a merchant were intercepted (商户平台处置记录回调通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export type ViolationInterceptEvent =
  | Notification<'VIOLATION.INTERCEPT', MerchantRisk.ViolationResource, 'merchant_risk.ViolationResource'>

/**
 * A merchant was penalised (商户平台处置记录回调通知).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export type ViolationPunishEvent =
  | Notification<'VIOLATION.PUNISH', MerchantRisk.ViolationResource, 'merchant_risk.ViolationResource'>

/**
 * An employee has authorised (关系授权完成).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export type WebizpayAuthorizedEvent =
  | Notification<'WEBIZPAY.AUTHORIZED', BizPay.AuthorizedResource, 'biz_pay.AuthorizedResource'>

/**
 * A payment with a card was refunded (企业支付额度卡退款成功后).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764405
 */
export type WebizpayPaymentrefundsuccessEvent =
  | Notification<'WEBIZPAY.PAYMENTREFUNDSUCCESS', BizPay.PaymentRefundSuccessResource, 'biz_pay.PaymentRefundSuccessResource'>

/**
 * A payment with a card was made (企业支付额度卡支付成功后).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764398
 */
export type WebizpayPaymentsuccessEvent =
  | Notification<'WEBIZPAY.PAYMENTSUCCESS', BizPay.PaymentSuccessResource, 'biz_pay.PaymentSuccessResource'>

/**
 * A card has expired (企业支付额度卡失效后).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export type WebizpayQuotacardexpiredEvent =
  | Notification<'WEBIZPAY.QUOTACARDEXPIRED', BizPay.QuotaCardExpiredResource, 'biz_pay.QuotaCardExpiredResource'>

/**
 * An employee has ended the authorization (企业支付关系解除授权后).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764414
 */
export type WebizpayRevokedEvent =
  | Notification<'WEBIZPAY.REVOKED', BizPay.RevokedResource, 'biz_pay.RevokedResource'>

/** Every documented notification, told apart by `event_type`. */
export type WeChatPayEvent =
  | AbnormalFundProcessingTransferSuccessEvent
  | ApplymentStateApprovedEvent
  | BlockrecordChangeEvent
  | BlocksubmissionChangeEvent
  | BrandMemberCardSpPointExchangeCouponEvent
  | BrandMemberCardSpSyncUserPointEvent
  | BrandMemberCardSpUserCardCreateEvent
  | BrandMemberCardSpUserCardDeleteEvent
  | BudgetClosedEvent
  | BudgetFinishedEvent
  | BudgetLockedEvent
  | ComplaintCreateEvent
  | ComplaintStateChangeEvent
  | CouponSendEvent
  | CouponUseEvent
  | CreditRepaymentDeductionPayEvent
  | CreditRepaymentSignContractEvent
  | CreditRepaymentTerminateContractEvent
  | CrossBorderPayGetMchInfoEvent
  | CrossBorderPayPushOrderInfoEvent
  | DeliveryPlanChangeEvent
  | DiscountCardAgreementEndedEvent
  | DiscountCardGetCardEvent
  | DiscountCardSettlementEvent
  | DiscountCardUserAcceptedEvent
  | DiscountCardUserPaidEvent
  | EcommerceEntrustSignEvent
  | EcommerceEntrustTerminateEvent
  | EduSchoolPayUserDebtStateUpdateEvent
  | EntrustReleaseEvent
  | EntrustSignEvent
  | EntrustSigningEvent
  | EntrustTerminateEvent
  | EntrustTerminateInquiryEvent
  | EntrustTerminateRetentionEvent
  | FacepayUserStateChangeEvent
  | FapiaoCardDiscardedEvent
  | FapiaoCardInsertedEvent
  | FapiaoIssuedEvent
  | FapiaoReversedEvent
  | FapiaoUserAppliedEvent
  | HirePowerBankReceiveInsuranceEvent
  | InsuranceEntrustRenewEvent
  | InsuranceEntrustSignEvent
  | InsuranceEntrustTerminateEvent
  | InsurancePolicyManagementGrantedEvent
  | MallAuthActivateCardEvent
  | MallRefundSuccessEvent
  | MallTransactionSuccessEvent
  | ManagerecordChangeEvent
  | MchtransferAuthorizationClosedEvent
  | MchtransferAuthorizationConfirmedEvent
  | MchtransferBatchClosedEvent
  | MchtransferBatchFinishedEvent
  | MchtransferBillFinishedEvent
  | MchtransferQqwalletbillFinishedEvent
  | MchwithdrawChangeEvent
  | MedicalInsuranceSuccessEvent
  | MembercardAcceptCardEvent
  | MembercardActivateCardEvent
  | MembercardUsercardManageEvent
  | MerchantNotifyNotifyEvent
  | PapaySignEvent
  | PapayTerminateEvent
  | ParkingFeeQueryTransInfoEvent
  | PayscoreBindServiceAccountEvent
  | PayscoreMchPrepayEvent
  | PayscoreUserAcceptedEvent
  | PayscoreUserCancelSignPlanEvent
  | PayscoreUserCloseServiceEvent
  | PayscoreUserConfirmEvent
  | PayscoreUserOpenServiceEvent
  | PayscoreUserPaidEvent
  | PayscoreUserSignPlanEvent
  | ProductCouponSpImageGenerationEvent
  | ProductCouponSpSendEvent
  | ProfitsharingReturnEvent
  | ProfitsharingSuccessEvent
  | RechargeClosedEvent
  | RechargeFundReturnedEvent
  | RechargeSuccessEvent
  | RefundAbnormalEvent
  | RefundClosedEvent
  | RefundSuccessEvent
  | RisktradeIdentificationEvent
  | SecurityEchoSuccessEvent
  | SettlementSuccessEvent
  | TransactionFailEvent
  | TransactionIndustryFailedEvent
  | TransactionIndustrySuccessEvent
  | TransactionPayBackEvent
  | TransactionSuccessEvent
  | VehicleEntranceStateChangeEvent
  | VehicleUserStateChangeEvent
  | ViolationAppealEvent
  | ViolationInterceptEvent
  | ViolationPunishEvent
  | WebizpayAuthorizedEvent
  | WebizpayPaymentrefundsuccessEvent
  | WebizpayPaymentsuccessEvent
  | WebizpayQuotacardexpiredEvent
  | WebizpayRevokedEvent
