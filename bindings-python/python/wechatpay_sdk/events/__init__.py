# Generated from api/*.yaml by `cargo xtask generate`; do not edit.
"""What WeChat Pay notifies of. `event.event_type` tells the classes apart, for type checkers too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Union

from wechatpay_sdk._notifications import Notification

if TYPE_CHECKING:
    from wechatpay_sdk.products import (
        batch_transfer,
        biz_pay,
        brand_member_card,
        business_circle,
        cash_coupon,
        certificates,
        charity_transfer,
        combine_transactions,
        complaints,
        delivery_plan,
        discount_card,
        ecommerce_fund,
        ecommerce_individual,
        ecommerce_papay,
        ecommerce_refund,
        education,
        face_pay,
        fapiao,
        global_merchant,
        global_papay,
        global_pay,
        hire_power_bank,
        insurance_papay,
        insurance_policy,
        mch_transfer,
        medical_insurance,
        member_card,
        merchant_coupon,
        merchant_manage,
        merchant_risk,
        papay,
        parking_payment,
        partner_transactions,
        pay_score,
        pay_score_bank,
        pay_score_partner,
        pay_score_plan,
        pay_transactions,
        platform_ecommerce,
        product_coupon,
        profit_sharing,
        refund,
        repayment,
        vehicle,
    )


class AbnormalFundProcessingTransferSuccessEvent(Notification):
    """Money in transit was paid out in another way (异常转付处理结果).

    https://pay.weixin.qq.com/doc/v3/partner/4014591539
    """

    event_type: Literal["ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"]
    resource: ecommerce_individual.AbnormalFundProcessingTransferSuccessResource


class ApplymentStateApprovedEvent(Notification):
    """An application for other domains was approved (H5支付域名修改申请事件).

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025118
    """

    event_type: Literal["APPLYMENT_STATE.APPROVED"]
    resource: global_merchant.H5DomainApplicationResource


class BlockrecordChangeEvent(Notification):
    """A payment of a sub-merchant was blocked (商户交易拦截记录新增).

    https://pay.weixin.qq.com/doc/v3/partner/4014940982
    """

    event_type: Literal["BLOCKRECORD.CHANGE"]
    resource: merchant_manage.BlockRecordChangeResource


class BlocksubmissionChangeEvent(Notification):
    """An appeal against a blocked payment has moved on (商户交易拦截记录申诉).

    https://pay.weixin.qq.com/doc/v3/partner/4014940982
    """

    event_type: Literal["BLOCKSUBMISSION.CHANGE"]
    resource: merchant_manage.BlockSubmissionChangeResource


class BrandMemberCardSpPointExchangeCouponEvent(Notification):
    """A member wants to exchange points for a coupon (用户积分兑券事件通知).

    https://pay.weixin.qq.com/doc/v3/partner/4015878622
    """

    event_type: Literal["BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON"]
    resource: brand_member_card.PointExchangeCouponResource


class BrandMemberCardSpSyncUserPointEvent(Notification):
    """The points of a member are to be reported (用户积分同步事件通知).

    https://pay.weixin.qq.com/doc/v3/partner/4016096820
    """

    event_type: Literal["BRAND_MEMBER_CARD_SP.SYNC_USER_POINT"]
    resource: brand_member_card.SyncUserPointResource


class BrandMemberCardSpUserCardCreateEvent(Notification):
    """A user has joined and has to be confirmed (会员卡事件通知).

    https://pay.weixin.qq.com/doc/v3/partner/4015283692
    """

    event_type: Literal["BRAND_MEMBER_CARD_SP.USER_CARD.CREATE"]
    resource: brand_member_card.UserCardCreateResource


class BrandMemberCardSpUserCardDeleteEvent(Notification):
    """A member has left (会员卡事件通知).

    https://pay.weixin.qq.com/doc/v3/partner/4015283692
    """

    event_type: Literal["BRAND_MEMBER_CARD_SP.USER_CARD.DELETE"]
    resource: brand_member_card.UserCardDeleteResource


class BudgetClosedEvent(Notification):
    """A budget was closed (公益捐赠-预算申请关闭).

    https://pay.weixin.qq.com/doc/v3/partner/4015555114
    """

    event_type: Literal["BUDGET.CLOSED"]
    resource: charity_transfer.BudgetClosedResource


class BudgetFinishedEvent(Notification):
    """A budget has come to its end (公益捐赠-预算申请完结).

    https://pay.weixin.qq.com/doc/v3/partner/4015555114
    """

    event_type: Literal["BUDGET.FINISHED"]
    resource: charity_transfer.BudgetFinishedResource


class BudgetLockedEvent(Notification):
    """The money of a budget was locked (公益捐赠-预算申请锁定成功).

    https://pay.weixin.qq.com/doc/v3/partner/4015555114
    """

    event_type: Literal["BUDGET.LOCKED"]
    resource: charity_transfer.BudgetLockedResource


class ComplaintCreateEvent(Notification):
    """A payer has complained (投诉通知回调).

    https://pay.weixin.qq.com/doc/v3/merchant/4012289719
    """

    event_type: Literal["COMPLAINT.CREATE"]
    resource: complaints.ComplaintResource


class ComplaintStateChangeEvent(Notification):
    """A complaint has moved on (投诉通知回调).

    https://pay.weixin.qq.com/doc/v3/merchant/4012289719
    """

    event_type: Literal["COMPLAINT.STATE_CHANGE"]
    resource: complaints.ComplaintResource


class CouponSendEvent(Notification):
    """A coupon was given to a user (领券事件).

    https://pay.weixin.qq.com/doc/v3/merchant/4012285279
    """

    event_type: Literal["COUPON.SEND"]
    resource: merchant_coupon.CouponSendResource


class CouponUseEvent(Notification):
    """A coupon was used (核销事件回调通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012285250
    """

    event_type: Literal["COUPON.USE"]
    resource: cash_coupon.CouponUseResource


class CreditRepaymentDeductionPayEvent(Notification):
    """A repayment was collected (自动还款扣费还款成功).

    https://pay.weixin.qq.com/doc/v3/partner/4016790592
    """

    event_type: Literal["CREDIT_REPAYMENT.DEDUCTION_PAY"]
    resource: repayment.DeductionPayResource


class CreditRepaymentSignContractEvent(Notification):
    """An agreement of automatic repayment was signed (自动还款协议签约成功).

    https://pay.weixin.qq.com/doc/v3/partner/4016790583
    """

    event_type: Literal["CREDIT_REPAYMENT.SIGN_CONTRACT"]
    resource: repayment.ContractResource


class CreditRepaymentTerminateContractEvent(Notification):
    """An agreement of automatic repayment was terminated (自动还款协议解约成功).

    https://pay.weixin.qq.com/doc/v3/partner/4016790583
    """

    event_type: Literal["CREDIT_REPAYMENT.TERMINATE_CONTRACT"]
    resource: repayment.ContractResource


class CrossBorderPayGetMchInfoEvent(Notification):
    """A payer scanned a merchant's code: what it stands for is asked (外包内用-查询收款二维码信息).

    https://pay.weixin.qq.com/doc/v3/institution/4019762388
    """

    event_type: Literal["CROSS_BORDER_PAY.GET_MCH_INFO"]
    resource: global_pay.GetMerchantResource


class CrossBorderPayPushOrderInfoEvent(Notification):
    """A payer entered an amount: a prepay id is asked for (外包内用-推送订单信息).

    https://pay.weixin.qq.com/doc/v3/institution/4019762399
    """

    event_type: Literal["CROSS_BORDER_PAY.PUSH_ORDER_INFO"]
    resource: global_pay.PushOrderResource


class DeliveryPlanChangeEvent(Notification):
    """A delivery plan changed its state (投放计划状态变更通知).

    https://pay.weixin.qq.com/doc/v3/partner/4016168699
    """

    event_type: Literal["DELIVERY_PLAN.CHANGE"]
    resource: delivery_plan.PlanChangeResource


class DiscountCardAgreementEndedEvent(Notification):
    """A user's card has come to its end (守约状态变化).

    """

    event_type: Literal["DISCOUNT_CARD.AGREEMENT_ENDED"]
    resource: discount_card.CardResource


class DiscountCardGetCardEvent(Notification):
    """A user has taken a card (微信先享卡用户领卡).

    """

    event_type: Literal["DISCOUNT_CARD.GET_CARD"]
    resource: discount_card.GetCardResource


class DiscountCardSettlementEvent(Notification):
    """A user has settled a card (微信先享卡用户结算).

    """

    event_type: Literal["DISCOUNT_CARD.SETTLEMENT"]
    resource: discount_card.GetCardResource


class DiscountCardUserAcceptedEvent(Notification):
    """A user has accepted a card (微信先享卡用户领卡).

    """

    event_type: Literal["DISCOUNT_CARD.USER_ACCEPTED"]
    resource: discount_card.CardResource


class DiscountCardUserPaidEvent(Notification):
    """A card was charged (扣费状态变化).

    """

    event_type: Literal["DISCOUNT_CARD.USER_PAID"]
    resource: discount_card.UserPaidResource


class EcommerceEntrustSignEvent(Notification):
    """An agreement was signed (收付通合单代扣签约成功).

    """

    event_type: Literal["ECOMMERCE_ENTRUST.SIGN"]
    resource: ecommerce_papay.EntrustResource


class EcommerceEntrustTerminateEvent(Notification):
    """An agreement was terminated (收付通合单代扣解约成功).

    """

    event_type: Literal["ECOMMERCE_ENTRUST.TERMINATE"]
    resource: ecommerce_papay.EntrustResource


class EduSchoolPayUserDebtStateUpdateEvent(Notification):
    """A user's campus debts have changed (校园轻松付用户欠款状态变化).

    https://pay.weixin.qq.com/doc/v3/partner/4012161155
    """

    event_type: Literal["EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE"]
    resource: education.SchoolUserDebtStateUpdateResource


class EntrustReleaseEvent(Notification):
    """An agreement of renewal was terminated (教育续费通用户解约成功).

    https://pay.weixin.qq.com/doc/v3/merchant/4012286235
    """

    event_type: Literal["ENTRUST.RELEASE"]
    resource: education.EntrustReleaseResource


class EntrustSignEvent(Notification):
    """An agreement was signed (委托代扣签约成功).

    https://pay.weixin.qq.com/doc/v3/merchant/4016724543
    """

    event_type: Literal["ENTRUST.SIGN"]
    resource: papay.EntrustSignResource


class EntrustSigningEvent(Notification):
    """An agreement of renewal was signed (教育续费通用户签约成功).

    https://pay.weixin.qq.com/doc/v3/merchant/4012286235
    """

    event_type: Literal["ENTRUST.SIGNING"]
    resource: education.EntrustSigningResource


class EntrustTerminateEvent(Notification):
    """An agreement was terminated (委托代扣解约成功).

    https://pay.weixin.qq.com/doc/v3/partner/4012160323
    """

    event_type: Literal["ENTRUST.TERMINATE"]
    resource: papay.EntrustTerminateResource


class EntrustTerminateInquiryEvent(Notification):
    """A user wants to terminate: the merchant is asked whether that is possible (代扣解约问询).

    https://pay.weixin.qq.com/doc/v3/merchant/4012978455
    """

    event_type: Literal["ENTRUST.TERMINATE_INQUIRY"]
    resource: papay.EntrustTerminateInquiryResource


class EntrustTerminateRetentionEvent(Notification):
    """A user wants to terminate: the merchant is asked for an offer to stay (代扣解约挽留业务-获取解约挽留信息).

    https://pay.weixin.qq.com/doc/v3/merchant/4012312222
    """

    event_type: Literal["ENTRUST.TERMINATE_RETENTION"]
    resource: papay.EntrustTerminateRetentionResource


class FacepayUserStateChangeEvent(Notification):
    """The agreement of a user has changed (用户签约状态变更).

    """

    event_type: Literal["FACEPAY.USER_STATE_CHANGE"]
    resource: face_pay.UserStateChangeResource


class FapiaoCardDiscardedEvent(Notification):
    """The card of an invoice was made void (发票卡券作废通知).

    https://pay.weixin.qq.com/doc/v3/partner/4015792560
    """

    event_type: Literal["FAPIAO.CARD_DISCARDED"]
    resource: fapiao.FapiaoResource


class FapiaoCardInsertedEvent(Notification):
    """An invoice was put into the user's card pack (发票插入用户卡包成功通知).

    https://pay.weixin.qq.com/doc/v3/partner/4015792578
    """

    event_type: Literal["FAPIAO.CARD_INSERTED"]
    resource: fapiao.FapiaoResource


class FapiaoIssuedEvent(Notification):
    """An invoice was issued (发票开具成功通知).

    https://pay.weixin.qq.com/doc/v3/partner/4015792570
    """

    event_type: Literal["FAPIAO.ISSUED"]
    resource: fapiao.FapiaoResource


class FapiaoReversedEvent(Notification):
    """An invoice was reversed (发票冲红成功通知).

    https://pay.weixin.qq.com/doc/v3/partner/4015792571
    """

    event_type: Literal["FAPIAO.REVERSED"]
    resource: fapiao.FapiaoResource


class FapiaoUserAppliedEvent(Notification):
    """The user has entered an invoice title (用户发票抬头填写完成通知).

    https://pay.weixin.qq.com/doc/v3/partner/4015792559
    """

    event_type: Literal["FAPIAO.USER_APPLIED"]
    resource: fapiao.UserAppliedResource


class HirePowerBankReceiveInsuranceEvent(Notification):
    """An insurance for overnight return has changed its state (隔夜归还保险订单状态变化).

    https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html
    """

    event_type: Literal["HIRE_POWER_BANK.RECEIVE_INSURANCE"]
    resource: hire_power_bank.ReceiveInsuranceResource


class InsuranceEntrustRenewEvent(Notification):
    """An agreement was renewed (保险商户委托代续期完成).

    https://pay.weixin.qq.com/doc/v3/merchant/4012289466
    """

    event_type: Literal["INSURANCE_ENTRUST.RENEW"]
    resource: insurance_papay.EntrustRenewResource


class InsuranceEntrustSignEvent(Notification):
    """An agreement was signed (保险商户委托代扣签约成功).

    https://pay.weixin.qq.com/doc/v3/merchant/4012289466
    """

    event_type: Literal["INSURANCE_ENTRUST.SIGN"]
    resource: insurance_papay.EntrustResource


class InsuranceEntrustTerminateEvent(Notification):
    """An agreement was terminated (保险商户委托代扣解约完成).

    https://pay.weixin.qq.com/doc/v3/merchant/4012289466
    """

    event_type: Literal["INSURANCE_ENTRUST.TERMINATE"]
    resource: insurance_papay.EntrustResource


class InsurancePolicyManagementGrantedEvent(Notification):
    """A user has authorised a policy (微信保单服务用户授权成功).

    https://pay.weixin.qq.com/doc/v3/merchant/4016943540
    """

    event_type: Literal["INSURANCE_POLICY_MANAGEMENT.GRANTED"]
    resource: insurance_policy.AuthorizationGrantedResource


class MallAuthActivateCardEvent(Notification):
    """A member has authorised the mall to give points (商圈会员积分服务授权结果通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012285836
    """

    event_type: Literal["MALL_AUTH.ACTIVATE_CARD"]
    resource: business_circle.MallAuthActivateCardResource


class MallRefundSuccessEvent(Notification):
    """A payment of a member in the mall was refunded (商圈会员场内退款结果通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012285869
    """

    event_type: Literal["MALL_REFUND.SUCCESS"]
    resource: business_circle.MallRefundSuccessResource


class MallTransactionSuccessEvent(Notification):
    """A member has paid in the mall (商圈会员场内支付结果通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012285856
    """

    event_type: Literal["MALL_TRANSACTION.SUCCESS"]
    resource: business_circle.MallTransactionSuccessResource


class ManagerecordChangeEvent(Notification):
    """A management record has changed (商户管理记录).

    https://pay.weixin.qq.com/doc/v3/partner/4014940982
    """

    event_type: Literal["MANAGERECORD.CHANGE"]
    resource: merchant_manage.ManageRecordChangeResource


class MchtransferAuthorizationClosedEvent(Notification):
    """An authorization to receive without confirming has ended (免确认收款授权结果通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4014512908
    """

    event_type: Literal["MCHTRANSFER.AUTHORIZATION.CLOSED"]
    resource: mch_transfer.AuthorizationClosedResource


class MchtransferAuthorizationConfirmedEvent(Notification):
    """A user has authorised receiving without confirming (免确认收款授权结果通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4014512908
    """

    event_type: Literal["MCHTRANSFER.AUTHORIZATION.CONFIRMED"]
    resource: mch_transfer.AuthorizationConfirmedResource


class MchtransferBatchClosedEvent(Notification):
    """A batch was closed (商家转账批次关闭).

    https://pay.weixin.qq.com/doc/v3/merchant/4012269028
    """

    event_type: Literal["MCHTRANSFER.BATCH.CLOSED"]
    resource: batch_transfer.BatchClosedResource


class MchtransferBatchFinishedEvent(Notification):
    """A batch has come to its end (商家转账批次完成).

    https://pay.weixin.qq.com/doc/v3/merchant/4012269028
    """

    event_type: Literal["MCHTRANSFER.BATCH.FINISHED"]
    resource: batch_transfer.BatchFinishedResource


class MchtransferBillFinishedEvent(Notification):
    """A transfer has come to its end (商家转账回调通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012712115
    """

    event_type: Literal["MCHTRANSFER.BILL.FINISHED"]
    resource: mch_transfer.TransferBillFinishedResource


class MchtransferQqwalletbillFinishedEvent(Notification):
    """A transfer to a QQ wallet has come to its end (转账到QQ钱包).

    https://pay.weixin.qq.com/doc/v3/merchant/4014301851
    """

    event_type: Literal["MCHTRANSFER.QQWALLETBILL.FINISHED"]
    resource: mch_transfer.QqWalletBillFinishedResource


class MchwithdrawChangeEvent(Notification):
    """A withdrawal has moved on (商户提现状态变更通知).

    https://pay.weixin.qq.com/doc/v3/partner/4013049135
    """

    event_type: Literal["MCHWITHDRAW.CHANGE"]
    resource: ecommerce_fund.WithdrawalChangeResource


class MedicalInsuranceSuccessEvent(Notification):
    """An order was paid (医保混合收款成功通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4016781554
    """

    event_type: Literal["MEDICAL_INSURANCE.SUCCESS"]
    resource: medical_insurance.OrderSuccessResource


class MembercardAcceptCardEvent(Notification):
    """A user has taken a card (会员卡领卡事件).

    https://pay.weixin.qq.com/doc/v3/merchant/4012288215
    """

    event_type: Literal["MEMBERCARD.ACCEPT_CARD"]
    resource: member_card.AcceptCardResource


class MembercardActivateCardEvent(Notification):
    """A user has activated a card (会员卡激活事件).

    https://pay.weixin.qq.com/doc/v3/merchant/4012288215
    """

    event_type: Literal["MEMBERCARD.ACTIVATE_CARD"]
    resource: member_card.ActivateCardResource


class MembercardUsercardManageEvent(Notification):
    """A user has looked at a card, changed or deleted it (用户管理会员卡事件).

    https://pay.weixin.qq.com/doc/v3/merchant/4012288215
    """

    event_type: Literal["MEMBERCARD.USERCARD_MANAGE"]
    resource: member_card.UserCardManageResource


class MerchantNotifyNotifyEvent(Notification):
    """News about a merchant that the partner has subscribed to (合作伙伴订阅).

    https://pay.weixin.qq.com/doc/v3/partner/4016022266
    """

    event_type: Literal["MERCHANT_NOTIFY.NOTIFY"]
    resource: merchant_manage.MerchantNotifyResource


class PapaySignEvent(Notification):
    """An agreement with a merchant was signed (跨境/全球-委托代扣签约成功). An agreement with a sub-merchant was signed (跨境/全球-委托代扣签约成功).

    """

    event_type: Literal["PAPAY.SIGN"]
    resource: global_papay.ContractMerchantResource | global_papay.ContractPartnerResource


class PapayTerminateEvent(Notification):
    """An agreement with a merchant was terminated (跨境/全球-委托代扣成功解约). An agreement with a sub-merchant was terminated (跨境/全球-委托代扣成功解约).

    """

    event_type: Literal["PAPAY.TERMINATE"]
    resource: global_papay.ContractMerchantResource | global_papay.ContractPartnerResource


class ParkingFeeQueryTransInfoEvent(Notification):
    """The merchant is asked for the fee of a parked car (商户查费回调).

    https://pay.weixin.qq.com/doc/v3/partner/4024070065
    """

    event_type: Literal["PARKING_FEE.QUERY_TRANS_INFO"]
    resource: parking_payment.ParkingFeeQueryResource


class PayscoreBindServiceAccountEvent(Notification):
    """A sub-merchant was bound to a service (服务账户绑定结果).

    https://pay.weixin.qq.com/doc/v3/partner/4012156110
    """

    event_type: Literal["PAYSCORE.BIND_SERVICE_ACCOUNT"]
    resource: pay_score_partner.BindServiceAccountResource


class PayscoreMchPrepayEvent(Notification):
    """A merchant has prepared an order (支付分从业机构-商户预下单).

    https://pay.weixin.qq.com/doc/v3/partner/4012084127
    """

    event_type: Literal["PAYSCORE.MCH_PREPAY"]
    resource: pay_score_bank.MerchantPrepayResource


class PayscoreUserAcceptedEvent(Notification):
    """A user has accepted a service order (支付分服务确认订单).

    """

    event_type: Literal["PAYSCORE.USER_ACCEPTED"]
    resource: pay_score.UserAcceptedResource


class PayscoreUserCancelSignPlanEvent(Notification):
    """A user's plan was cancelled (取消签约).

    https://pay.weixin.qq.com/doc/v3/merchant/4012286184
    """

    event_type: Literal["PAYSCORE.USER_CANCEL_SIGN_PLAN"]
    resource: pay_score_plan.UserCancelSignPlanResource


class PayscoreUserCloseServiceEvent(Notification):
    """A user has ended an authorization (支付分服务用户解除授权成功).

    https://pay.weixin.qq.com/doc/v3/merchant/4012647393
    """

    event_type: Literal["PAYSCORE.USER_CLOSE_SERVICE"]
    resource: pay_score.UserServiceResource | pay_score_bank.UserServiceResource | pay_score_partner.UserServiceResource


class PayscoreUserConfirmEvent(Notification):
    """A user has confirmed a service order (确认订单回调通知). A user has confirmed a service order (支付分服务用户确认成功). A user has confirmed a service order (确认订单回调通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012587953
    https://pay.weixin.qq.com/doc/v3/partner/4012586137
    """

    event_type: Literal["PAYSCORE.USER_CONFIRM"]
    resource: pay_score.UserConfirmResource | pay_score_bank.UserConfirmResource | pay_score_partner.UserConfirmResource


class PayscoreUserOpenServiceEvent(Notification):
    """A user has authorised the service (支付分服务用户授权成功).

    https://pay.weixin.qq.com/doc/v3/merchant/4012647393
    """

    event_type: Literal["PAYSCORE.USER_OPEN_SERVICE"]
    resource: pay_score.UserServiceResource | pay_score_bank.UserServiceResource | pay_score_partner.UserServiceResource


class PayscoreUserPaidEvent(Notification):
    """A service order was paid (支付成功回调通知). A service order was paid (支付分服务用户支付成功). A service order was paid (支付成功回调通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012587960
    https://pay.weixin.qq.com/doc/v3/partner/4012586136
    """

    event_type: Literal["PAYSCORE.USER_PAID"]
    resource: pay_score.UserPaidResource | pay_score_bank.UserConfirmResource | pay_score_partner.UserConfirmResource


class PayscoreUserSignPlanEvent(Notification):
    """A user has signed a plan of a merchant (签约成功). A user has signed a plan of a sub-merchant (签约成功).

    https://pay.weixin.qq.com/doc/v3/merchant/4012286184
    https://pay.weixin.qq.com/doc/v3/partner/4012159037
    """

    event_type: Literal["PAYSCORE.USER_SIGN_PLAN"]
    resource: pay_score_plan.UserSignPlanMerchantResource | pay_score_plan.UserSignPlanPartnerResource


class ProductCouponSpImageGenerationEvent(Notification):
    """The generation of an image has ended (图片生成回调通知).

    https://pay.weixin.qq.com/doc/v3/partner/4017327744
    """

    event_type: Literal["PRODUCT_COUPON_SP.IMAGE_GENERATION"]
    resource: product_coupon.ImageGenerationResource


class ProductCouponSpSendEvent(Notification):
    """A coupon was given to a user and has to be confirmed (商品券回调通知).

    https://pay.weixin.qq.com/doc/v3/partner/4015780862
    """

    event_type: Literal["PRODUCT_COUPON_SP.SEND"]
    resource: product_coupon.CouponSendResource


class ProfitsharingReturnEvent(Notification):
    """Split money came back to a merchant (分账动账成功回退). Split money came back to a sub-merchant (分账动账成功回退).

    https://pay.weixin.qq.com/doc/v3/merchant/4012289679
    https://pay.weixin.qq.com/doc/v3/partner/4012075216
    """

    event_type: Literal["PROFITSHARING.RETURN"]
    resource: profit_sharing.FundsChangeMerchantResource | profit_sharing.FundsChangePartnerResource


class ProfitsharingSuccessEvent(Notification):
    """A merchant's money was split (分账动账成功变动). A sub-merchant's money was split (分账动账成功变动).

    https://pay.weixin.qq.com/doc/v3/merchant/4012289679
    https://pay.weixin.qq.com/doc/v3/partner/4012075216
    """

    event_type: Literal["PROFITSHARING.SUCCESS"]
    resource: profit_sharing.FundsChangeMerchantResource | profit_sharing.FundsChangePartnerResource


class RechargeClosedEvent(Notification):
    """A recharge was closed (平台收付通商家充值-关闭充值).

    https://pay.weixin.qq.com/doc/v3/partner/4012763652
    """

    event_type: Literal["RECHARGE.CLOSED"]
    resource: platform_ecommerce.RechargeClosedResource


class RechargeFundReturnedEvent(Notification):
    """The money of a recharge was returned (平台收付通商家充值-充值资金退回).

    https://pay.weixin.qq.com/doc/v3/partner/4012973125
    """

    event_type: Literal["RECHARGE.FUND_RETURNED"]
    resource: platform_ecommerce.RechargeFundReturnedResource


class RechargeSuccessEvent(Notification):
    """A recharge was paid (平台收付通商家充值-充值成功).

    https://pay.weixin.qq.com/doc/v3/partner/4012763652
    """

    event_type: Literal["RECHARGE.SUCCESS"]
    resource: platform_ecommerce.RechargeSuccessResource


class RefundAbnormalEvent(Notification):
    """A refund could not be paid out (退款结果通知). A refund cannot be paid to the user's account (退款结果回调通知). A refund cannot be paid to the user's account (退款结果通知). A refund could not be paid out (退款异常). A refund of a sub-merchant could not be paid out (退款异常).

    https://pay.weixin.qq.com/doc/v3/partner/4012124635
    https://pay.weixin.qq.com/doc/v3/merchant/4012083103
    https://pay.weixin.qq.com/doc/v3/partner/4012085298
    """

    event_type: Literal["REFUND.ABNORMAL"]
    resource: ecommerce_refund.RefundResource | refund.RefundMerchantResource | refund.RefundPartnerResource | global_pay.RefundMerchantResource | global_pay.RefundPartnerResource


class RefundClosedEvent(Notification):
    """A refund was closed (退款结果通知). A refund was closed without being paid (退款结果回调通知). A refund was closed without being paid (退款结果通知). A refund was closed (退款关闭). A refund of a sub-merchant was closed (退款关闭).

    https://pay.weixin.qq.com/doc/v3/partner/4012124635
    https://pay.weixin.qq.com/doc/v3/merchant/4012083103
    https://pay.weixin.qq.com/doc/v3/partner/4012085298
    """

    event_type: Literal["REFUND.CLOSED"]
    resource: ecommerce_refund.RefundResource | refund.RefundMerchantResource | refund.RefundPartnerResource | global_pay.RefundMerchantResource | global_pay.RefundPartnerResource


class RefundSuccessEvent(Notification):
    """A refund was paid out (退款结果通知). A refund arrived (退款结果回调通知). A refund arrived (退款结果通知). A refund was paid out (退款成功). A refund of a sub-merchant was paid out (退款成功).

    https://pay.weixin.qq.com/doc/v3/partner/4012124635
    https://pay.weixin.qq.com/doc/v3/merchant/4012083103
    https://pay.weixin.qq.com/doc/v3/partner/4012085298
    """

    event_type: Literal["REFUND.SUCCESS"]
    resource: ecommerce_refund.RefundResource | refund.RefundMerchantResource | refund.RefundPartnerResource | global_pay.RefundMerchantResource | global_pay.RefundPartnerResource


class RisktradeIdentificationEvent(Notification):
    """A risky order was found (风险订单).

    https://pay.weixin.qq.com/doc/v3/merchant/4013894258
    """

    event_type: Literal["RISKTRADE.IDENTIFICATION"]
    resource: merchant_risk.RiskTradeIdentificationResource


class SecurityEchoSuccessEvent(Notification):
    """The self-test answers (回调接口).

    https://pay.weixin.qq.com/doc/v3/merchant/4015164042
    """

    event_type: Literal["SECURITY_ECHO.SUCCESS"]
    resource: certificates.SecurityEchoSuccessResource


class SettlementSuccessEvent(Notification):
    """A settlement to an individual was paid out (个人收款-结算).

    https://pay.weixin.qq.com/doc/v3/partner/4012650327
    """

    event_type: Literal["SETTLEMENT.SUCCESS"]
    resource: ecommerce_individual.SettlementSuccessResource


class TransactionFailEvent(Notification):
    """A charge of renewal has failed (扣费失败). A parking charge has failed (订单支付结果通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012284311
    """

    event_type: Literal["TRANSACTION.FAIL"]
    resource: education.PapayTransactionResource | vehicle.ParkingTransactionResource


class TransactionIndustryFailedEvent(Notification):
    """A campus charge has failed (校园轻松付扣费失败).

    https://pay.weixin.qq.com/doc/v3/partner/4012161063
    """

    event_type: Literal["TRANSACTION.INDUSTRY_FAILED"]
    resource: education.SchoolTransactionResource


class TransactionIndustrySuccessEvent(Notification):
    """A campus charge was paid (校园轻松付扣费支付成功).

    https://pay.weixin.qq.com/doc/v3/partner/4012161063
    """

    event_type: Literal["TRANSACTION.INDUSTRY_SUCCESS"]
    resource: education.SchoolTransactionResource


class TransactionPayBackEvent(Notification):
    """A parking charge that had failed was paid (订单支付结果通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012284311
    """

    event_type: Literal["TRANSACTION.PAY_BACK"]
    resource: vehicle.ParkingTransactionResource


class TransactionSuccessEvent(Notification):
    """A combined order was paid (合单订单支付成功回调通知). A charge of renewal was paid (支付成功). An order was paid (支付成功回调通知). A receiver of a merchant got its share (分账动态通知). A receiver of a sub-merchant got its share (分账动账通知). A toll was paid (支付成功). A parking charge was paid (订单支付结果通知). An order was paid (支付成功). An order of a sub-merchant was paid (支付成功).

    https://pay.weixin.qq.com/doc/v3/merchant/4012158598
    https://pay.weixin.qq.com/doc/v3/partner/4012085146
    https://pay.weixin.qq.com/doc/v3/merchant/4012791836
    https://pay.weixin.qq.com/doc/v3/merchant/4012289679
    https://pay.weixin.qq.com/doc/v3/partner/4012075216
    https://pay.weixin.qq.com/doc/v3/merchant/4012284311
    """

    event_type: Literal["TRANSACTION.SUCCESS"]
    resource: combine_transactions.TransactionSuccessResource | education.PapayTransactionResource | partner_transactions.TransactionSuccessPartnerResource | pay_transactions.Transaction | profit_sharing.FundsChangeMerchantResource | profit_sharing.FundsChangePartnerResource | vehicle.EtcTransactionSuccessResource | vehicle.ParkingTransactionResource | global_pay.TransactionSuccessMerchantResource | global_pay.TransactionSuccessPartnerResource


class VehicleEntranceStateChangeEvent(Notification):
    """The state of a parked car has changed (停车入场状态变更通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012284177
    """

    event_type: Literal["VEHICLE.ENTRANCE_STATE_CHANGE"]
    resource: vehicle.EntranceStateChangeResource


class VehicleUserStateChangeEvent(Notification):
    """The ETC agreement of a user has changed (ETC授权签约状态变化).

    https://pay.weixin.qq.com/doc/v3/partner/4012158358
    """

    event_type: Literal["VEHICLE.USER_STATE_CHANGE"]
    resource: vehicle.UserStateChangeResource


class ViolationAppealEvent(Notification):
    """An appeal against a penalty has moved on (商户平台处置记录回调通知).

    https://pay.weixin.qq.com/doc/v3/partner/4012079216
    """

    event_type: Literal["VIOLATION.APPEAL"]
    resource: merchant_risk.ViolationResource


class ViolationInterceptEvent(Notification):
    """Payments of a merchant were intercepted (商户平台处置记录回调通知).

    https://pay.weixin.qq.com/doc/v3/partner/4012079216
    """

    event_type: Literal["VIOLATION.INTERCEPT"]
    resource: merchant_risk.ViolationResource


class ViolationPunishEvent(Notification):
    """A merchant was penalised (商户平台处置记录回调通知).

    https://pay.weixin.qq.com/doc/v3/partner/4012079216
    """

    event_type: Literal["VIOLATION.PUNISH"]
    resource: merchant_risk.ViolationResource


class WebizpayAuthorizedEvent(Notification):
    """An employee has authorised (关系授权完成).

    https://pay.weixin.qq.com/doc/v3/partner/4014612130
    """

    event_type: Literal["WEBIZPAY.AUTHORIZED"]
    resource: biz_pay.AuthorizedResource


class WebizpayPaymentrefundsuccessEvent(Notification):
    """A payment with a card was refunded (企业支付额度卡退款成功后).

    https://pay.weixin.qq.com/doc/v3/partner/4015764405
    """

    event_type: Literal["WEBIZPAY.PAYMENTREFUNDSUCCESS"]
    resource: biz_pay.PaymentRefundSuccessResource


class WebizpayPaymentsuccessEvent(Notification):
    """A payment with a card was made (企业支付额度卡支付成功后).

    https://pay.weixin.qq.com/doc/v3/partner/4015764398
    """

    event_type: Literal["WEBIZPAY.PAYMENTSUCCESS"]
    resource: biz_pay.PaymentSuccessResource


class WebizpayQuotacardexpiredEvent(Notification):
    """A card has expired (企业支付额度卡失效后).

    https://pay.weixin.qq.com/doc/v3/partner/4014612130
    """

    event_type: Literal["WEBIZPAY.QUOTACARDEXPIRED"]
    resource: biz_pay.QuotaCardExpiredResource


class WebizpayRevokedEvent(Notification):
    """An employee has ended the authorization (企业支付关系解除授权后).

    https://pay.weixin.qq.com/doc/v3/partner/4015764414
    """

    event_type: Literal["WEBIZPAY.REVOKED"]
    resource: biz_pay.RevokedResource


class UnknownEvent(Notification):
    """A notification that this version does not know; its resource is the plain object."""

    event_type: str
    resource: Any


Event = Union[
    AbnormalFundProcessingTransferSuccessEvent,
    ApplymentStateApprovedEvent,
    BlockrecordChangeEvent,
    BlocksubmissionChangeEvent,
    BrandMemberCardSpPointExchangeCouponEvent,
    BrandMemberCardSpSyncUserPointEvent,
    BrandMemberCardSpUserCardCreateEvent,
    BrandMemberCardSpUserCardDeleteEvent,
    BudgetClosedEvent,
    BudgetFinishedEvent,
    BudgetLockedEvent,
    ComplaintCreateEvent,
    ComplaintStateChangeEvent,
    CouponSendEvent,
    CouponUseEvent,
    CreditRepaymentDeductionPayEvent,
    CreditRepaymentSignContractEvent,
    CreditRepaymentTerminateContractEvent,
    CrossBorderPayGetMchInfoEvent,
    CrossBorderPayPushOrderInfoEvent,
    DeliveryPlanChangeEvent,
    DiscountCardAgreementEndedEvent,
    DiscountCardGetCardEvent,
    DiscountCardSettlementEvent,
    DiscountCardUserAcceptedEvent,
    DiscountCardUserPaidEvent,
    EcommerceEntrustSignEvent,
    EcommerceEntrustTerminateEvent,
    EduSchoolPayUserDebtStateUpdateEvent,
    EntrustReleaseEvent,
    EntrustSignEvent,
    EntrustSigningEvent,
    EntrustTerminateEvent,
    EntrustTerminateInquiryEvent,
    EntrustTerminateRetentionEvent,
    FacepayUserStateChangeEvent,
    FapiaoCardDiscardedEvent,
    FapiaoCardInsertedEvent,
    FapiaoIssuedEvent,
    FapiaoReversedEvent,
    FapiaoUserAppliedEvent,
    HirePowerBankReceiveInsuranceEvent,
    InsuranceEntrustRenewEvent,
    InsuranceEntrustSignEvent,
    InsuranceEntrustTerminateEvent,
    InsurancePolicyManagementGrantedEvent,
    MallAuthActivateCardEvent,
    MallRefundSuccessEvent,
    MallTransactionSuccessEvent,
    ManagerecordChangeEvent,
    MchtransferAuthorizationClosedEvent,
    MchtransferAuthorizationConfirmedEvent,
    MchtransferBatchClosedEvent,
    MchtransferBatchFinishedEvent,
    MchtransferBillFinishedEvent,
    MchtransferQqwalletbillFinishedEvent,
    MchwithdrawChangeEvent,
    MedicalInsuranceSuccessEvent,
    MembercardAcceptCardEvent,
    MembercardActivateCardEvent,
    MembercardUsercardManageEvent,
    MerchantNotifyNotifyEvent,
    PapaySignEvent,
    PapayTerminateEvent,
    ParkingFeeQueryTransInfoEvent,
    PayscoreBindServiceAccountEvent,
    PayscoreMchPrepayEvent,
    PayscoreUserAcceptedEvent,
    PayscoreUserCancelSignPlanEvent,
    PayscoreUserCloseServiceEvent,
    PayscoreUserConfirmEvent,
    PayscoreUserOpenServiceEvent,
    PayscoreUserPaidEvent,
    PayscoreUserSignPlanEvent,
    ProductCouponSpImageGenerationEvent,
    ProductCouponSpSendEvent,
    ProfitsharingReturnEvent,
    ProfitsharingSuccessEvent,
    RechargeClosedEvent,
    RechargeFundReturnedEvent,
    RechargeSuccessEvent,
    RefundAbnormalEvent,
    RefundClosedEvent,
    RefundSuccessEvent,
    RisktradeIdentificationEvent,
    SecurityEchoSuccessEvent,
    SettlementSuccessEvent,
    TransactionFailEvent,
    TransactionIndustryFailedEvent,
    TransactionIndustrySuccessEvent,
    TransactionPayBackEvent,
    TransactionSuccessEvent,
    VehicleEntranceStateChangeEvent,
    VehicleUserStateChangeEvent,
    ViolationAppealEvent,
    ViolationInterceptEvent,
    ViolationPunishEvent,
    WebizpayAuthorizedEvent,
    WebizpayPaymentrefundsuccessEvent,
    WebizpayPaymentsuccessEvent,
    WebizpayQuotacardexpiredEvent,
    WebizpayRevokedEvent,
    UnknownEvent,
]

EVENTS = {
    "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS": "AbnormalFundProcessingTransferSuccessEvent",
    "APPLYMENT_STATE.APPROVED": "ApplymentStateApprovedEvent",
    "BLOCKRECORD.CHANGE": "BlockrecordChangeEvent",
    "BLOCKSUBMISSION.CHANGE": "BlocksubmissionChangeEvent",
    "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON": "BrandMemberCardSpPointExchangeCouponEvent",
    "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT": "BrandMemberCardSpSyncUserPointEvent",
    "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE": "BrandMemberCardSpUserCardCreateEvent",
    "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE": "BrandMemberCardSpUserCardDeleteEvent",
    "BUDGET.CLOSED": "BudgetClosedEvent",
    "BUDGET.FINISHED": "BudgetFinishedEvent",
    "BUDGET.LOCKED": "BudgetLockedEvent",
    "COMPLAINT.CREATE": "ComplaintCreateEvent",
    "COMPLAINT.STATE_CHANGE": "ComplaintStateChangeEvent",
    "COUPON.SEND": "CouponSendEvent",
    "COUPON.USE": "CouponUseEvent",
    "CREDIT_REPAYMENT.DEDUCTION_PAY": "CreditRepaymentDeductionPayEvent",
    "CREDIT_REPAYMENT.SIGN_CONTRACT": "CreditRepaymentSignContractEvent",
    "CREDIT_REPAYMENT.TERMINATE_CONTRACT": "CreditRepaymentTerminateContractEvent",
    "CROSS_BORDER_PAY.GET_MCH_INFO": "CrossBorderPayGetMchInfoEvent",
    "CROSS_BORDER_PAY.PUSH_ORDER_INFO": "CrossBorderPayPushOrderInfoEvent",
    "DELIVERY_PLAN.CHANGE": "DeliveryPlanChangeEvent",
    "DISCOUNT_CARD.AGREEMENT_ENDED": "DiscountCardAgreementEndedEvent",
    "DISCOUNT_CARD.GET_CARD": "DiscountCardGetCardEvent",
    "DISCOUNT_CARD.SETTLEMENT": "DiscountCardSettlementEvent",
    "DISCOUNT_CARD.USER_ACCEPTED": "DiscountCardUserAcceptedEvent",
    "DISCOUNT_CARD.USER_PAID": "DiscountCardUserPaidEvent",
    "ECOMMERCE_ENTRUST.SIGN": "EcommerceEntrustSignEvent",
    "ECOMMERCE_ENTRUST.TERMINATE": "EcommerceEntrustTerminateEvent",
    "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE": "EduSchoolPayUserDebtStateUpdateEvent",
    "ENTRUST.RELEASE": "EntrustReleaseEvent",
    "ENTRUST.SIGN": "EntrustSignEvent",
    "ENTRUST.SIGNING": "EntrustSigningEvent",
    "ENTRUST.TERMINATE": "EntrustTerminateEvent",
    "ENTRUST.TERMINATE_INQUIRY": "EntrustTerminateInquiryEvent",
    "ENTRUST.TERMINATE_RETENTION": "EntrustTerminateRetentionEvent",
    "FACEPAY.USER_STATE_CHANGE": "FacepayUserStateChangeEvent",
    "FAPIAO.CARD_DISCARDED": "FapiaoCardDiscardedEvent",
    "FAPIAO.CARD_INSERTED": "FapiaoCardInsertedEvent",
    "FAPIAO.ISSUED": "FapiaoIssuedEvent",
    "FAPIAO.REVERSED": "FapiaoReversedEvent",
    "FAPIAO.USER_APPLIED": "FapiaoUserAppliedEvent",
    "HIRE_POWER_BANK.RECEIVE_INSURANCE": "HirePowerBankReceiveInsuranceEvent",
    "INSURANCE_ENTRUST.RENEW": "InsuranceEntrustRenewEvent",
    "INSURANCE_ENTRUST.SIGN": "InsuranceEntrustSignEvent",
    "INSURANCE_ENTRUST.TERMINATE": "InsuranceEntrustTerminateEvent",
    "INSURANCE_POLICY_MANAGEMENT.GRANTED": "InsurancePolicyManagementGrantedEvent",
    "MALL_AUTH.ACTIVATE_CARD": "MallAuthActivateCardEvent",
    "MALL_REFUND.SUCCESS": "MallRefundSuccessEvent",
    "MALL_TRANSACTION.SUCCESS": "MallTransactionSuccessEvent",
    "MANAGERECORD.CHANGE": "ManagerecordChangeEvent",
    "MCHTRANSFER.AUTHORIZATION.CLOSED": "MchtransferAuthorizationClosedEvent",
    "MCHTRANSFER.AUTHORIZATION.CONFIRMED": "MchtransferAuthorizationConfirmedEvent",
    "MCHTRANSFER.BATCH.CLOSED": "MchtransferBatchClosedEvent",
    "MCHTRANSFER.BATCH.FINISHED": "MchtransferBatchFinishedEvent",
    "MCHTRANSFER.BILL.FINISHED": "MchtransferBillFinishedEvent",
    "MCHTRANSFER.QQWALLETBILL.FINISHED": "MchtransferQqwalletbillFinishedEvent",
    "MCHWITHDRAW.CHANGE": "MchwithdrawChangeEvent",
    "MEDICAL_INSURANCE.SUCCESS": "MedicalInsuranceSuccessEvent",
    "MEMBERCARD.ACCEPT_CARD": "MembercardAcceptCardEvent",
    "MEMBERCARD.ACTIVATE_CARD": "MembercardActivateCardEvent",
    "MEMBERCARD.USERCARD_MANAGE": "MembercardUsercardManageEvent",
    "MERCHANT_NOTIFY.NOTIFY": "MerchantNotifyNotifyEvent",
    "PAPAY.SIGN": "PapaySignEvent",
    "PAPAY.TERMINATE": "PapayTerminateEvent",
    "PARKING_FEE.QUERY_TRANS_INFO": "ParkingFeeQueryTransInfoEvent",
    "PAYSCORE.BIND_SERVICE_ACCOUNT": "PayscoreBindServiceAccountEvent",
    "PAYSCORE.MCH_PREPAY": "PayscoreMchPrepayEvent",
    "PAYSCORE.USER_ACCEPTED": "PayscoreUserAcceptedEvent",
    "PAYSCORE.USER_CANCEL_SIGN_PLAN": "PayscoreUserCancelSignPlanEvent",
    "PAYSCORE.USER_CLOSE_SERVICE": "PayscoreUserCloseServiceEvent",
    "PAYSCORE.USER_CONFIRM": "PayscoreUserConfirmEvent",
    "PAYSCORE.USER_OPEN_SERVICE": "PayscoreUserOpenServiceEvent",
    "PAYSCORE.USER_PAID": "PayscoreUserPaidEvent",
    "PAYSCORE.USER_SIGN_PLAN": "PayscoreUserSignPlanEvent",
    "PRODUCT_COUPON_SP.IMAGE_GENERATION": "ProductCouponSpImageGenerationEvent",
    "PRODUCT_COUPON_SP.SEND": "ProductCouponSpSendEvent",
    "PROFITSHARING.RETURN": "ProfitsharingReturnEvent",
    "PROFITSHARING.SUCCESS": "ProfitsharingSuccessEvent",
    "RECHARGE.CLOSED": "RechargeClosedEvent",
    "RECHARGE.FUND_RETURNED": "RechargeFundReturnedEvent",
    "RECHARGE.SUCCESS": "RechargeSuccessEvent",
    "REFUND.ABNORMAL": "RefundAbnormalEvent",
    "REFUND.CLOSED": "RefundClosedEvent",
    "REFUND.SUCCESS": "RefundSuccessEvent",
    "RISKTRADE.IDENTIFICATION": "RisktradeIdentificationEvent",
    "SECURITY_ECHO.SUCCESS": "SecurityEchoSuccessEvent",
    "SETTLEMENT.SUCCESS": "SettlementSuccessEvent",
    "TRANSACTION.FAIL": "TransactionFailEvent",
    "TRANSACTION.INDUSTRY_FAILED": "TransactionIndustryFailedEvent",
    "TRANSACTION.INDUSTRY_SUCCESS": "TransactionIndustrySuccessEvent",
    "TRANSACTION.PAY_BACK": "TransactionPayBackEvent",
    "TRANSACTION.SUCCESS": "TransactionSuccessEvent",
    "VEHICLE.ENTRANCE_STATE_CHANGE": "VehicleEntranceStateChangeEvent",
    "VEHICLE.USER_STATE_CHANGE": "VehicleUserStateChangeEvent",
    "VIOLATION.APPEAL": "ViolationAppealEvent",
    "VIOLATION.INTERCEPT": "ViolationInterceptEvent",
    "VIOLATION.PUNISH": "ViolationPunishEvent",
    "WEBIZPAY.AUTHORIZED": "WebizpayAuthorizedEvent",
    "WEBIZPAY.PAYMENTREFUNDSUCCESS": "WebizpayPaymentrefundsuccessEvent",
    "WEBIZPAY.PAYMENTSUCCESS": "WebizpayPaymentsuccessEvent",
    "WEBIZPAY.QUOTACARDEXPIRED": "WebizpayQuotacardexpiredEvent",
    "WEBIZPAY.REVOKED": "WebizpayRevokedEvent",
}
