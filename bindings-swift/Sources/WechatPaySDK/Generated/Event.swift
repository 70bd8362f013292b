// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

/// What a notification says. New ones may join at any time: a `switch` needs a `default`.
public enum Event: Sendable {
    /// `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`: Money in transit was paid out in another way (异常转付处理结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014591539)
    case abnormalFundProcessingTransferSuccess(EcommerceIndividual.AbnormalFundProcessingTransferSuccessResource)
    /// `APPLYMENT_STATE.APPROVED`: An application for other domains was approved (H5支付域名修改申请事件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118)
    case applymentStateApproved(GlobalMerchant.H5DomainApplicationResource)
    /// `BLOCKRECORD.CHANGE`: A payment of a sub-merchant was blocked (商户交易拦截记录新增).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
    case blockRecordChange(MerchantManage.BlockRecordChangeResource)
    /// `BLOCKSUBMISSION.CHANGE`: An appeal against a blocked payment has moved on (商户交易拦截记录申诉).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
    case blockSubmissionChange(MerchantManage.BlockSubmissionChangeResource)
    /// `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: A member wants to exchange points for a coupon (用户积分兑券事件通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015878622)
    case brandMemberCardSpPointExchangeCoupon(BrandMemberCard.PointExchangeCouponResource)
    /// `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`: The points of a member are to be reported (用户积分同步事件通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016096820)
    case brandMemberCardSpSyncUserPoint(BrandMemberCard.SyncUserPointResource)
    /// `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: A user has joined and has to be confirmed (会员卡事件通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
    case brandMemberCardSpUserCardCreate(BrandMemberCard.UserCardCreateResource)
    /// `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`: A member has left (会员卡事件通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
    case brandMemberCardSpUserCardDelete(BrandMemberCard.UserCardDeleteResource)
    /// `BUDGET.CLOSED`: A budget was closed (公益捐赠-预算申请关闭).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
    case budgetClosed(CharityTransfer.BudgetClosedResource)
    /// `BUDGET.FINISHED`: A budget has come to its end (公益捐赠-预算申请完结).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
    case budgetFinished(CharityTransfer.BudgetFinishedResource)
    /// `BUDGET.LOCKED`: The money of a budget was locked (公益捐赠-预算申请锁定成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
    case budgetLocked(CharityTransfer.BudgetLockedResource)
    /// `COMPLAINT.CREATE`: A payer has complained (投诉通知回调).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289719)
    case complaintCreate(Complaints.ComplaintResource)
    /// `COMPLAINT.STATE_CHANGE`: A complaint has moved on (投诉通知回调).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289719)
    case complaintStateChange(Complaints.ComplaintResource)
    /// `COUPON.SEND`: A coupon was given to a user (领券事件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285279)
    case couponSend(MerchantCoupon.CouponSendResource)
    /// `COUPON.USE`: A coupon was used (核销事件回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285250)
    case couponUse(CashCoupon.CouponUseResource)
    /// `CREDIT_REPAYMENT.DEDUCTION_PAY`: A repayment was collected (自动还款扣费还款成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790592)
    case creditRepaymentDeductionPay(Repayment.DeductionPayResource)
    /// `CREDIT_REPAYMENT.SIGN_CONTRACT`: An agreement of automatic repayment was signed (自动还款协议签约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790583)
    case creditRepaymentSignContract(Repayment.ContractResource)
    /// `CREDIT_REPAYMENT.TERMINATE_CONTRACT`: An agreement of automatic repayment was terminated (自动还款协议解约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016790583)
    case creditRepaymentTerminateContract(Repayment.ContractResource)
    /// `CROSS_BORDER_PAY.GET_MCH_INFO`: A payer scanned a merchant's code: what it stands for is asked (外包内用-查询收款二维码信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/institution/4019762388)
    case crossBorderPayGetMchInfo(GlobalPay.GetMerchantResource)
    /// `CROSS_BORDER_PAY.PUSH_ORDER_INFO`: A payer entered an amount: a prepay id is asked for (外包内用-推送订单信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/institution/4019762399)
    case crossBorderPayPushOrderInfo(GlobalPay.PushOrderResource)
    /// `DELIVERY_PLAN.CHANGE`: A delivery plan changed its state (投放计划状态变更通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016168699)
    case deliveryPlanChange(DeliveryPlan.PlanChangeResource)
    /// `DISCOUNT_CARD.AGREEMENT_ENDED`: A user's card has come to its end (守约状态变化).
    ///
    /// Documented by the community, not in the current official documentation.
    case discountCardAgreementEnded(DiscountCard.CardResource)
    /// `DISCOUNT_CARD.GET_CARD`: A user has taken a card (微信先享卡用户领卡).
    ///
    /// Documented by the community, not in the current official documentation.
    case discountCardGetCard(DiscountCard.GetCardResource)
    /// `DISCOUNT_CARD.SETTLEMENT`: A user has settled a card (微信先享卡用户结算).
    ///
    /// Documented by the community, not in the current official documentation.
    case discountCardSettlement(DiscountCard.GetCardResource)
    /// `DISCOUNT_CARD.USER_ACCEPTED`: A user has accepted a card (微信先享卡用户领卡).
    ///
    /// Documented by the community, not in the current official documentation.
    case discountCardUserAccepted(DiscountCard.CardResource)
    /// `DISCOUNT_CARD.USER_PAID`: A card was charged (扣费状态变化).
    ///
    /// Documented by the community, not in the current official documentation.
    case discountCardUserPaid(DiscountCard.UserPaidResource)
    /// `ECOMMERCE_ENTRUST.SIGN`: An agreement was signed (收付通合单代扣签约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case ecommerceEntrustSign(EcommercePapay.EntrustResource)
    /// `ECOMMERCE_ENTRUST.TERMINATE`: An agreement was terminated (收付通合单代扣解约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case ecommerceEntrustTerminate(EcommercePapay.EntrustResource)
    /// `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`: A user's campus debts have changed (校园轻松付用户欠款状态变化).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161155)
    case eduSchoolPayUserDebtStateUpdate(Education.SchoolUserDebtStateUpdateResource)
    /// `ENTRUST.RELEASE`: An agreement of renewal was terminated (教育续费通用户解约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286235)
    case entrustRelease(Education.EntrustReleaseResource)
    /// `ENTRUST.SIGN`: An agreement was signed (委托代扣签约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016724543)
    case entrustSign(Papay.EntrustSignResource)
    /// `ENTRUST.SIGNING`: An agreement of renewal was signed (教育续费通用户签约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286235)
    case entrustSigning(Education.EntrustSigningResource)
    /// `ENTRUST.TERMINATE`: An agreement was terminated (委托代扣解约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012160323)
    case entrustTerminate(Papay.EntrustTerminateResource)
    /// `ENTRUST.TERMINATE_INQUIRY`: A user wants to terminate: the merchant is asked whether that is possible (代扣解约问询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012978455)
    case entrustTerminateInquiry(Papay.EntrustTerminateInquiryResource)
    /// `ENTRUST.TERMINATE_RETENTION`: A user wants to terminate: the merchant is asked for an offer to stay (代扣解约挽留业务-获取解约挽留信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012312222)
    case entrustTerminateRetention(Papay.EntrustTerminateRetentionResource)
    /// `FACEPAY.USER_STATE_CHANGE`: The agreement of a user has changed (用户签约状态变更).
    ///
    /// Documented by the community, not in the current official documentation.
    case facePayUserStateChange(FacePay.UserStateChangeResource)
    /// `FAPIAO.CARD_DISCARDED`: The card of an invoice was made void (发票卡券作废通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792560)
    case fapiaoCardDiscarded(Fapiao.FapiaoResource)
    /// `FAPIAO.CARD_INSERTED`: An invoice was put into the user's card pack (发票插入用户卡包成功通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792578)
    case fapiaoCardInserted(Fapiao.FapiaoResource)
    /// `FAPIAO.ISSUED`: An invoice was issued (发票开具成功通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792570)
    case fapiaoIssued(Fapiao.FapiaoResource)
    /// `FAPIAO.REVERSED`: An invoice was reversed (发票冲红成功通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792571)
    case fapiaoReversed(Fapiao.FapiaoResource)
    /// `FAPIAO.USER_APPLIED`: The user has entered an invoice title (用户发票抬头填写完成通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792559)
    case fapiaoUserApplied(Fapiao.UserAppliedResource)
    /// `HIRE_POWER_BANK.RECEIVE_INSURANCE`: An insurance for overnight return has changed its state (隔夜归还保险订单状态变化).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html)
    case hirePowerBankReceiveInsurance(HirePowerBank.ReceiveInsuranceResource)
    /// `INSURANCE_ENTRUST.RENEW`: An agreement was renewed (保险商户委托代续期完成).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)
    case insuranceEntrustRenew(InsurancePapay.EntrustRenewResource)
    /// `INSURANCE_ENTRUST.SIGN`: An agreement was signed (保险商户委托代扣签约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)
    case insuranceEntrustSign(InsurancePapay.EntrustResource)
    /// `INSURANCE_ENTRUST.TERMINATE`: An agreement was terminated (保险商户委托代扣解约完成).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)
    case insuranceEntrustTerminate(InsurancePapay.EntrustResource)
    /// `INSURANCE_POLICY_MANAGEMENT.GRANTED`: A user has authorised a policy (微信保单服务用户授权成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016943540)
    case insurancePolicyManagementGranted(InsurancePolicy.AuthorizationGrantedResource)
    /// `MALL_AUTH.ACTIVATE_CARD`: A member has authorised the mall to give points (商圈会员积分服务授权结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285836)
    case mallAuthActivateCard(BusinessCircle.MallAuthActivateCardResource)
    /// `MALL_REFUND.SUCCESS`: A payment of a member in the mall was refunded (商圈会员场内退款结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285869)
    case mallRefundSuccess(BusinessCircle.MallRefundSuccessResource)
    /// `MALL_TRANSACTION.SUCCESS`: A member has paid in the mall (商圈会员场内支付结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285856)
    case mallTransactionSuccess(BusinessCircle.MallTransactionSuccessResource)
    /// `MANAGERECORD.CHANGE`: A management record has changed (商户管理记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
    case manageRecordChange(MerchantManage.ManageRecordChangeResource)
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED`: An authorization to receive without confirming has ended (免确认收款授权结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
    case mchTransferAuthorizationClosed(MchTransfer.AuthorizationClosedResource)
    /// `MCHTRANSFER.AUTHORIZATION.CONFIRMED`: A user has authorised receiving without confirming (免确认收款授权结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
    case mchTransferAuthorizationConfirmed(MchTransfer.AuthorizationConfirmedResource)
    /// `MCHTRANSFER.BATCH.CLOSED`: A batch was closed (商家转账批次关闭).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)
    case mchTransferBatchClosed(BatchTransfer.BatchClosedResource)
    /// `MCHTRANSFER.BATCH.FINISHED`: A batch has come to its end (商家转账批次完成).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)
    case mchTransferBatchFinished(BatchTransfer.BatchFinishedResource)
    /// `MCHTRANSFER.BILL.FINISHED`: A transfer has come to its end (商家转账回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012712115)
    case mchTransferBillFinished(MchTransfer.TransferBillFinishedResource)
    /// `MCHTRANSFER.QQWALLETBILL.FINISHED`: A transfer to a QQ wallet has come to its end (转账到QQ钱包).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014301851)
    case mchTransferQqWalletBillFinished(MchTransfer.QqWalletBillFinishedResource)
    /// `MCHWITHDRAW.CHANGE`: A withdrawal has moved on (商户提现状态变更通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013049135)
    case mchwithdrawChange(EcommerceFund.WithdrawalChangeResource)
    /// `MEDICAL_INSURANCE.SUCCESS`: An order was paid (医保混合收款成功通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781554)
    case medicalInsuranceSuccess(MedicalInsurance.OrderSuccessResource)
    /// `MEMBERCARD.ACCEPT_CARD`: A user has taken a card (会员卡领卡事件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
    case memberCardAcceptCard(MemberCard.AcceptCardResource)
    /// `MEMBERCARD.ACTIVATE_CARD`: A user has activated a card (会员卡激活事件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
    case memberCardActivateCard(MemberCard.ActivateCardResource)
    /// `MEMBERCARD.USERCARD_MANAGE`: A user has looked at a card, changed or deleted it (用户管理会员卡事件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
    case memberCardUserCardManage(MemberCard.UserCardManageResource)
    /// `MERCHANT_NOTIFY.NOTIFY`: News about a merchant that the partner has subscribed to (合作伙伴订阅).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016022266)
    case merchantNotifyNotify(MerchantManage.MerchantNotifyResource)
    /// `PAPAY.SIGN`: An agreement with a merchant was signed (跨境/全球-委托代扣签约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case papaySignContractMerchant(GlobalPapay.ContractMerchantResource)
    /// `PAPAY.SIGN`: An agreement with a sub-merchant was signed (跨境/全球-委托代扣签约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case papaySignContractPartner(GlobalPapay.ContractPartnerResource)
    /// `PAPAY.TERMINATE`: An agreement with a merchant was terminated (跨境/全球-委托代扣成功解约).
    ///
    /// Documented by the community, not in the current official documentation.
    case papayTerminateContractMerchant(GlobalPapay.ContractMerchantResource)
    /// `PAPAY.TERMINATE`: An agreement with a sub-merchant was terminated (跨境/全球-委托代扣成功解约).
    ///
    /// Documented by the community, not in the current official documentation.
    case papayTerminateContractPartner(GlobalPapay.ContractPartnerResource)
    /// `PARKING_FEE.QUERY_TRANS_INFO`: The merchant is asked for the fee of a parked car (商户查费回调).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4024070065)
    case parkingFeeQueryTransInfo(ParkingPayment.ParkingFeeQueryResource)
    /// `PAYSCORE.BIND_SERVICE_ACCOUNT`: A sub-merchant was bound to a service (服务账户绑定结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012156110)
    case payScoreBindServiceAccount(PayScorePartner.BindServiceAccountResource)
    /// `PAYSCORE.MCH_PREPAY`: A merchant has prepared an order (支付分从业机构-商户预下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012084127)
    case payScoreMchPrepay(PayScoreBank.MerchantPrepayResource)
    /// `PAYSCORE.USER_ACCEPTED`: A user has accepted a service order (支付分服务确认订单).
    ///
    /// Documented by the community, not in the current official documentation.
    case payScoreUserAccepted(PayScore.UserAcceptedResource)
    /// `PAYSCORE.USER_CANCEL_SIGN_PLAN`: A user's plan was cancelled (取消签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286184)
    case payScoreUserCancelSignPlan(PayScorePlan.UserCancelSignPlanResource)
    /// `PAYSCORE.USER_CLOSE_SERVICE`: A user has ended an authorization (支付分服务用户解除授权成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647393)
    case payScoreUserCloseService(PayScore.UserServiceResource)
    /// `PAYSCORE.USER_CLOSE_SERVICE`: A user has ended an authorization (支付分服务用户解除授权成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case payScoreUserCloseServiceBank(PayScoreBank.UserServiceResource)
    /// `PAYSCORE.USER_CLOSE_SERVICE`: A user has ended an authorization (支付分服务用户解除授权成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case payScoreUserCloseServicePartner(PayScorePartner.UserServiceResource)
    /// `PAYSCORE.USER_CONFIRM`: A user has confirmed a service order (确认订单回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587953)
    case payScoreUserConfirm(PayScore.UserConfirmResource)
    /// `PAYSCORE.USER_CONFIRM`: A user has confirmed a service order (支付分服务用户确认成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case payScoreUserConfirmBank(PayScoreBank.UserConfirmResource)
    /// `PAYSCORE.USER_CONFIRM`: A user has confirmed a service order (确认订单回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012586137)
    case payScoreUserConfirmPartner(PayScorePartner.UserConfirmResource)
    /// `PAYSCORE.USER_OPEN_SERVICE`: A user has authorised the service (支付分服务用户授权成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012647393)
    case payScoreUserOpenService(PayScore.UserServiceResource)
    /// `PAYSCORE.USER_OPEN_SERVICE`: A user has authorised the service (支付分服务用户授权成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case payScoreUserOpenServiceBank(PayScoreBank.UserServiceResource)
    /// `PAYSCORE.USER_OPEN_SERVICE`: A user has authorised the service (支付分服务用户授权成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case payScoreUserOpenServicePartner(PayScorePartner.UserServiceResource)
    /// `PAYSCORE.USER_PAID`: A service order was paid (支付成功回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587960)
    case payScoreUserPaid(PayScore.UserPaidResource)
    /// `PAYSCORE.USER_PAID`: A service order was paid (支付分服务用户支付成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case payScoreUserPaidBank(PayScoreBank.UserConfirmResource)
    /// `PAYSCORE.USER_PAID`: A service order was paid (支付成功回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012586136)
    case payScoreUserPaidPartner(PayScorePartner.UserConfirmResource)
    /// `PAYSCORE.USER_SIGN_PLAN`: A user has signed a plan of a merchant (签约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012286184)
    case payScoreUserSignPlanMerchant(PayScorePlan.UserSignPlanMerchantResource)
    /// `PAYSCORE.USER_SIGN_PLAN`: A user has signed a plan of a sub-merchant (签约成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012159037)
    case payScoreUserSignPlanPartner(PayScorePlan.UserSignPlanPartnerResource)
    /// `PRODUCT_COUPON_SP.IMAGE_GENERATION`: The generation of an image has ended (图片生成回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017327744)
    case productCouponSpImageGeneration(ProductCoupon.ImageGenerationResource)
    /// `PRODUCT_COUPON_SP.SEND`: A coupon was given to a user and has to be confirmed (商品券回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015780862)
    case productCouponSpSend(ProductCoupon.CouponSendResource)
    /// `PROFITSHARING.RETURN`: Split money came back to a merchant (分账动账成功回退).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
    case profitSharingReturnFundsChangeMerchant(ProfitSharing.FundsChangeMerchantResource)
    /// `PROFITSHARING.RETURN`: Split money came back to a sub-merchant (分账动账成功回退).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216)
    case profitSharingReturnFundsChangePartner(ProfitSharing.FundsChangePartnerResource)
    /// `PROFITSHARING.SUCCESS`: A merchant's money was split (分账动账成功变动).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
    case profitSharingSuccessFundsChangeMerchant(ProfitSharing.FundsChangeMerchantResource)
    /// `PROFITSHARING.SUCCESS`: A sub-merchant's money was split (分账动账成功变动).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216)
    case profitSharingSuccessFundsChangePartner(ProfitSharing.FundsChangePartnerResource)
    /// `RECHARGE.CLOSED`: A recharge was closed (平台收付通商家充值-关闭充值).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763652)
    case rechargeClosed(PlatformEcommerce.RechargeClosedResource)
    /// `RECHARGE.FUND_RETURNED`: The money of a recharge was returned (平台收付通商家充值-充值资金退回).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012973125)
    case rechargeFundReturned(PlatformEcommerce.RechargeFundReturnedResource)
    /// `RECHARGE.SUCCESS`: A recharge was paid (平台收付通商家充值-充值成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763652)
    case rechargeSuccess(PlatformEcommerce.RechargeSuccessResource)
    /// `REFUND.ABNORMAL`: A refund could not be paid out (退款结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635)
    case refundAbnormalEcommerce(EcommerceRefund.RefundResource)
    /// `REFUND.ABNORMAL`: A refund cannot be paid to the user's account (退款结果回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
    case refundAbnormalMerchant(Refund.RefundMerchantResource)
    /// `REFUND.ABNORMAL`: A refund cannot be paid to the user's account (退款结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
    case refundAbnormalPartner(Refund.RefundPartnerResource)
    /// `REFUND.ABNORMAL`: A refund could not be paid out (退款异常).
    ///
    /// Documented by the community, not in the current official documentation.
    case refundAbnormalGlobalPayMerchant(GlobalPay.RefundMerchantResource)
    /// `REFUND.ABNORMAL`: A refund of a sub-merchant could not be paid out (退款异常).
    ///
    /// Documented by the community, not in the current official documentation.
    case refundAbnormalGlobalPayPartner(GlobalPay.RefundPartnerResource)
    /// `REFUND.CLOSED`: A refund was closed (退款结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635)
    case refundClosedEcommerce(EcommerceRefund.RefundResource)
    /// `REFUND.CLOSED`: A refund was closed without being paid (退款结果回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
    case refundClosedMerchant(Refund.RefundMerchantResource)
    /// `REFUND.CLOSED`: A refund was closed without being paid (退款结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
    case refundClosedPartner(Refund.RefundPartnerResource)
    /// `REFUND.CLOSED`: A refund was closed (退款关闭).
    ///
    /// Documented by the community, not in the current official documentation.
    case refundClosedGlobalPayMerchant(GlobalPay.RefundMerchantResource)
    /// `REFUND.CLOSED`: A refund of a sub-merchant was closed (退款关闭).
    ///
    /// Documented by the community, not in the current official documentation.
    case refundClosedGlobalPayPartner(GlobalPay.RefundPartnerResource)
    /// `REFUND.SUCCESS`: A refund was paid out (退款结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012124635)
    case refundSuccessEcommerce(EcommerceRefund.RefundResource)
    /// `REFUND.SUCCESS`: A refund arrived (退款结果回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
    case refundSuccessMerchant(Refund.RefundMerchantResource)
    /// `REFUND.SUCCESS`: A refund arrived (退款结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
    case refundSuccessPartner(Refund.RefundPartnerResource)
    /// `REFUND.SUCCESS`: A refund was paid out (退款成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case refundSuccessGlobalPayMerchant(GlobalPay.RefundMerchantResource)
    /// `REFUND.SUCCESS`: A refund of a sub-merchant was paid out (退款成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case refundSuccessGlobalPayPartner(GlobalPay.RefundPartnerResource)
    /// `RISKTRADE.IDENTIFICATION`: A risky order was found (风险订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013894258)
    case riskTradeIdentification(MerchantRisk.RiskTradeIdentificationResource)
    /// `SECURITY_ECHO.SUCCESS`: The self-test answers (回调接口).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015164042)
    case securityEchoSuccess(Certificates.SecurityEchoSuccessResource)
    /// `SETTLEMENT.SUCCESS`: A settlement to an individual was paid out (个人收款-结算).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012650327)
    case settlementSuccess(EcommerceIndividual.SettlementSuccessResource)
    /// `TRANSACTION.FAIL`: A charge of renewal has failed (扣费失败).
    ///
    /// Documented by the community, not in the current official documentation.
    case transactionFailEducation(Education.PapayTransactionResource)
    /// `TRANSACTION.FAIL`: A parking charge has failed (订单支付结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311)
    case transactionFailVehicle(Vehicle.ParkingTransactionResource)
    /// `TRANSACTION.INDUSTRY_FAILED`: A campus charge has failed (校园轻松付扣费失败).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
    case transactionIndustryFailed(Education.SchoolTransactionResource)
    /// `TRANSACTION.INDUSTRY_SUCCESS`: A campus charge was paid (校园轻松付扣费支付成功).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
    case transactionIndustrySuccess(Education.SchoolTransactionResource)
    /// `TRANSACTION.PAY_BACK`: A parking charge that had failed was paid (订单支付结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311)
    case transactionPayBack(Vehicle.ParkingTransactionResource)
    /// `TRANSACTION.SUCCESS`: A combined order was paid (合单订单支付成功回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012158598)
    case transactionSuccessCombine(CombineTransactions.TransactionSuccessResource)
    /// `TRANSACTION.SUCCESS`: A charge of renewal was paid (支付成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case transactionSuccessEducation(Education.PapayTransactionResource)
    /// `TRANSACTION.SUCCESS`: An order was paid (支付成功回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012085146)
    case transactionSuccessPartner(PartnerTransactions.TransactionSuccessPartnerResource)
    /// `TRANSACTION.SUCCESS`: An order was paid (支付成功回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791836)
    case transactionSuccessPay(PayTransactions.Transaction)
    /// `TRANSACTION.SUCCESS`: A receiver of a merchant got its share (分账动态通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
    case transactionSuccessProfitSharingFundsChangeMerchant(ProfitSharing.FundsChangeMerchantResource)
    /// `TRANSACTION.SUCCESS`: A receiver of a sub-merchant got its share (分账动账通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012075216)
    case transactionSuccessProfitSharingFundsChangePartner(ProfitSharing.FundsChangePartnerResource)
    /// `TRANSACTION.SUCCESS`: A toll was paid (支付成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case transactionSuccessVehicleEtc(Vehicle.EtcTransactionSuccessResource)
    /// `TRANSACTION.SUCCESS`: A parking charge was paid (订单支付结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284311)
    case transactionSuccessVehicleParking(Vehicle.ParkingTransactionResource)
    /// `TRANSACTION.SUCCESS`: An order was paid (支付成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case transactionSuccessGlobalPayMerchant(GlobalPay.TransactionSuccessMerchantResource)
    /// `TRANSACTION.SUCCESS`: An order of a sub-merchant was paid (支付成功).
    ///
    /// Documented by the community, not in the current official documentation.
    case transactionSuccessGlobalPayPartner(GlobalPay.TransactionSuccessPartnerResource)
    /// `VEHICLE.ENTRANCE_STATE_CHANGE`: The state of a parked car has changed (停车入场状态变更通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012284177)
    case vehicleEntranceStateChange(Vehicle.EntranceStateChangeResource)
    /// `VEHICLE.USER_STATE_CHANGE`: The ETC agreement of a user has changed (ETC授权签约状态变化).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012158358)
    case vehicleUserStateChange(Vehicle.UserStateChangeResource)
    /// `VIOLATION.APPEAL`: An appeal against a penalty has moved on (商户平台处置记录回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
    case violationAppeal(MerchantRisk.ViolationResource)
    /// `VIOLATION.INTERCEPT`: Payments of a merchant were intercepted (商户平台处置记录回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
    case violationIntercept(MerchantRisk.ViolationResource)
    /// `VIOLATION.PUNISH`: A merchant was penalised (商户平台处置记录回调通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
    case violationPunish(MerchantRisk.ViolationResource)
    /// `WEBIZPAY.AUTHORIZED`: An employee has authorised (关系授权完成).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014612130)
    case weBizPayAuthorized(BizPay.AuthorizedResource)
    /// `WEBIZPAY.PAYMENTREFUNDSUCCESS`: A payment with a card was refunded (企业支付额度卡退款成功后).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015764405)
    case weBizPayPaymentRefundSuccess(BizPay.PaymentRefundSuccessResource)
    /// `WEBIZPAY.PAYMENTSUCCESS`: A payment with a card was made (企业支付额度卡支付成功后).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015764398)
    case weBizPayPaymentSuccess(BizPay.PaymentSuccessResource)
    /// `WEBIZPAY.QUOTACARDEXPIRED`: A card has expired (企业支付额度卡失效后).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014612130)
    case weBizPayQuotaCardExpired(BizPay.QuotaCardExpiredResource)
    /// `WEBIZPAY.REVOKED`: An employee has ended the authorization (企业支付关系解除授权后).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015764414)
    case weBizPayRevoked(BizPay.RevokedResource)
    /// An event that this version does not know, or whose resource has another shape.
    case unknown(JSON)
}

extension Event {
    init(eventType: String, schema: String, resource: Answer) throws {
        switch (eventType, schema) {
        case (
            "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS",
            "ecommerce_individual.AbnormalFundProcessingTransferSuccessResource"
        ):
            self = .abnormalFundProcessingTransferSuccess(try resource.decode())
        case ("APPLYMENT_STATE.APPROVED", "global_merchant.H5DomainApplicationResource"):
            self = .applymentStateApproved(try resource.decode())
        case ("BLOCKRECORD.CHANGE", "merchant_manage.BlockRecordChangeResource"):
            self = .blockRecordChange(try resource.decode())
        case ("BLOCKSUBMISSION.CHANGE", "merchant_manage.BlockSubmissionChangeResource"):
            self = .blockSubmissionChange(try resource.decode())
        case ("BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON", "brand_member_card.PointExchangeCouponResource"):
            self = .brandMemberCardSpPointExchangeCoupon(try resource.decode())
        case ("BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", "brand_member_card.SyncUserPointResource"):
            self = .brandMemberCardSpSyncUserPoint(try resource.decode())
        case ("BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", "brand_member_card.UserCardCreateResource"):
            self = .brandMemberCardSpUserCardCreate(try resource.decode())
        case ("BRAND_MEMBER_CARD_SP.USER_CARD.DELETE", "brand_member_card.UserCardDeleteResource"):
            self = .brandMemberCardSpUserCardDelete(try resource.decode())
        case ("BUDGET.CLOSED", "charity_transfer.BudgetClosedResource"):
            self = .budgetClosed(try resource.decode())
        case ("BUDGET.FINISHED", "charity_transfer.BudgetFinishedResource"):
            self = .budgetFinished(try resource.decode())
        case ("BUDGET.LOCKED", "charity_transfer.BudgetLockedResource"):
            self = .budgetLocked(try resource.decode())
        case ("COMPLAINT.CREATE", "complaints.ComplaintResource"):
            self = .complaintCreate(try resource.decode())
        case ("COMPLAINT.STATE_CHANGE", "complaints.ComplaintResource"):
            self = .complaintStateChange(try resource.decode())
        case ("COUPON.SEND", "merchant_coupon.CouponSendResource"):
            self = .couponSend(try resource.decode())
        case ("COUPON.USE", "cash_coupon.CouponUseResource"):
            self = .couponUse(try resource.decode())
        case ("CREDIT_REPAYMENT.DEDUCTION_PAY", "repayment.DeductionPayResource"):
            self = .creditRepaymentDeductionPay(try resource.decode())
        case ("CREDIT_REPAYMENT.SIGN_CONTRACT", "repayment.ContractResource"):
            self = .creditRepaymentSignContract(try resource.decode())
        case ("CREDIT_REPAYMENT.TERMINATE_CONTRACT", "repayment.ContractResource"):
            self = .creditRepaymentTerminateContract(try resource.decode())
        case ("CROSS_BORDER_PAY.GET_MCH_INFO", "global_pay.GetMerchantResource"):
            self = .crossBorderPayGetMchInfo(try resource.decode())
        case ("CROSS_BORDER_PAY.PUSH_ORDER_INFO", "global_pay.PushOrderResource"):
            self = .crossBorderPayPushOrderInfo(try resource.decode())
        case ("DELIVERY_PLAN.CHANGE", "delivery_plan.PlanChangeResource"):
            self = .deliveryPlanChange(try resource.decode())
        case ("DISCOUNT_CARD.AGREEMENT_ENDED", "discount_card.CardResource"):
            self = .discountCardAgreementEnded(try resource.decode())
        case ("DISCOUNT_CARD.GET_CARD", "discount_card.GetCardResource"):
            self = .discountCardGetCard(try resource.decode())
        case ("DISCOUNT_CARD.SETTLEMENT", "discount_card.GetCardResource"):
            self = .discountCardSettlement(try resource.decode())
        case ("DISCOUNT_CARD.USER_ACCEPTED", "discount_card.CardResource"):
            self = .discountCardUserAccepted(try resource.decode())
        case ("DISCOUNT_CARD.USER_PAID", "discount_card.UserPaidResource"):
            self = .discountCardUserPaid(try resource.decode())
        case ("ECOMMERCE_ENTRUST.SIGN", "ecommerce_papay.EntrustResource"):
            self = .ecommerceEntrustSign(try resource.decode())
        case ("ECOMMERCE_ENTRUST.TERMINATE", "ecommerce_papay.EntrustResource"):
            self = .ecommerceEntrustTerminate(try resource.decode())
        case ("EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE", "education.SchoolUserDebtStateUpdateResource"):
            self = .eduSchoolPayUserDebtStateUpdate(try resource.decode())
        case ("ENTRUST.RELEASE", "education.EntrustReleaseResource"):
            self = .entrustRelease(try resource.decode())
        case ("ENTRUST.SIGN", "papay.EntrustSignResource"):
            self = .entrustSign(try resource.decode())
        case ("ENTRUST.SIGNING", "education.EntrustSigningResource"):
            self = .entrustSigning(try resource.decode())
        case ("ENTRUST.TERMINATE", "papay.EntrustTerminateResource"):
            self = .entrustTerminate(try resource.decode())
        case ("ENTRUST.TERMINATE_INQUIRY", "papay.EntrustTerminateInquiryResource"):
            self = .entrustTerminateInquiry(try resource.decode())
        case ("ENTRUST.TERMINATE_RETENTION", "papay.EntrustTerminateRetentionResource"):
            self = .entrustTerminateRetention(try resource.decode())
        case ("FACEPAY.USER_STATE_CHANGE", "face_pay.UserStateChangeResource"):
            self = .facePayUserStateChange(try resource.decode())
        case ("FAPIAO.CARD_DISCARDED", "fapiao.FapiaoResource"):
            self = .fapiaoCardDiscarded(try resource.decode())
        case ("FAPIAO.CARD_INSERTED", "fapiao.FapiaoResource"):
            self = .fapiaoCardInserted(try resource.decode())
        case ("FAPIAO.ISSUED", "fapiao.FapiaoResource"):
            self = .fapiaoIssued(try resource.decode())
        case ("FAPIAO.REVERSED", "fapiao.FapiaoResource"):
            self = .fapiaoReversed(try resource.decode())
        case ("FAPIAO.USER_APPLIED", "fapiao.UserAppliedResource"):
            self = .fapiaoUserApplied(try resource.decode())
        case ("HIRE_POWER_BANK.RECEIVE_INSURANCE", "hire_power_bank.ReceiveInsuranceResource"):
            self = .hirePowerBankReceiveInsurance(try resource.decode())
        case ("INSURANCE_ENTRUST.RENEW", "insurance_papay.EntrustRenewResource"):
            self = .insuranceEntrustRenew(try resource.decode())
        case ("INSURANCE_ENTRUST.SIGN", "insurance_papay.EntrustResource"):
            self = .insuranceEntrustSign(try resource.decode())
        case ("INSURANCE_ENTRUST.TERMINATE", "insurance_papay.EntrustResource"):
            self = .insuranceEntrustTerminate(try resource.decode())
        case ("INSURANCE_POLICY_MANAGEMENT.GRANTED", "insurance_policy.AuthorizationGrantedResource"):
            self = .insurancePolicyManagementGranted(try resource.decode())
        case ("MALL_AUTH.ACTIVATE_CARD", "business_circle.MallAuthActivateCardResource"):
            self = .mallAuthActivateCard(try resource.decode())
        case ("MALL_REFUND.SUCCESS", "business_circle.MallRefundSuccessResource"):
            self = .mallRefundSuccess(try resource.decode())
        case ("MALL_TRANSACTION.SUCCESS", "business_circle.MallTransactionSuccessResource"):
            self = .mallTransactionSuccess(try resource.decode())
        case ("MANAGERECORD.CHANGE", "merchant_manage.ManageRecordChangeResource"):
            self = .manageRecordChange(try resource.decode())
        case ("MCHTRANSFER.AUTHORIZATION.CLOSED", "mch_transfer.AuthorizationClosedResource"):
            self = .mchTransferAuthorizationClosed(try resource.decode())
        case ("MCHTRANSFER.AUTHORIZATION.CONFIRMED", "mch_transfer.AuthorizationConfirmedResource"):
            self = .mchTransferAuthorizationConfirmed(try resource.decode())
        case ("MCHTRANSFER.BATCH.CLOSED", "batch_transfer.BatchClosedResource"):
            self = .mchTransferBatchClosed(try resource.decode())
        case ("MCHTRANSFER.BATCH.FINISHED", "batch_transfer.BatchFinishedResource"):
            self = .mchTransferBatchFinished(try resource.decode())
        case ("MCHTRANSFER.BILL.FINISHED", "mch_transfer.TransferBillFinishedResource"):
            self = .mchTransferBillFinished(try resource.decode())
        case ("MCHTRANSFER.QQWALLETBILL.FINISHED", "mch_transfer.QqWalletBillFinishedResource"):
            self = .mchTransferQqWalletBillFinished(try resource.decode())
        case ("MCHWITHDRAW.CHANGE", "ecommerce_fund.WithdrawalChangeResource"):
            self = .mchwithdrawChange(try resource.decode())
        case ("MEDICAL_INSURANCE.SUCCESS", "medical_insurance.OrderSuccessResource"):
            self = .medicalInsuranceSuccess(try resource.decode())
        case ("MEMBERCARD.ACCEPT_CARD", "member_card.AcceptCardResource"):
            self = .memberCardAcceptCard(try resource.decode())
        case ("MEMBERCARD.ACTIVATE_CARD", "member_card.ActivateCardResource"):
            self = .memberCardActivateCard(try resource.decode())
        case ("MEMBERCARD.USERCARD_MANAGE", "member_card.UserCardManageResource"):
            self = .memberCardUserCardManage(try resource.decode())
        case ("MERCHANT_NOTIFY.NOTIFY", "merchant_manage.MerchantNotifyResource"):
            self = .merchantNotifyNotify(try resource.decode())
        case ("PAPAY.SIGN", "global_papay.ContractMerchantResource"):
            self = .papaySignContractMerchant(try resource.decode())
        case ("PAPAY.SIGN", "global_papay.ContractPartnerResource"):
            self = .papaySignContractPartner(try resource.decode())
        case ("PAPAY.TERMINATE", "global_papay.ContractMerchantResource"):
            self = .papayTerminateContractMerchant(try resource.decode())
        case ("PAPAY.TERMINATE", "global_papay.ContractPartnerResource"):
            self = .papayTerminateContractPartner(try resource.decode())
        case ("PARKING_FEE.QUERY_TRANS_INFO", "parking_payment.ParkingFeeQueryResource"):
            self = .parkingFeeQueryTransInfo(try resource.decode())
        case ("PAYSCORE.BIND_SERVICE_ACCOUNT", "pay_score_partner.BindServiceAccountResource"):
            self = .payScoreBindServiceAccount(try resource.decode())
        case ("PAYSCORE.MCH_PREPAY", "pay_score_bank.MerchantPrepayResource"):
            self = .payScoreMchPrepay(try resource.decode())
        case ("PAYSCORE.USER_ACCEPTED", "pay_score.UserAcceptedResource"):
            self = .payScoreUserAccepted(try resource.decode())
        case ("PAYSCORE.USER_CANCEL_SIGN_PLAN", "pay_score_plan.UserCancelSignPlanResource"):
            self = .payScoreUserCancelSignPlan(try resource.decode())
        case ("PAYSCORE.USER_CLOSE_SERVICE", "pay_score.UserServiceResource"):
            self = .payScoreUserCloseService(try resource.decode())
        case ("PAYSCORE.USER_CLOSE_SERVICE", "pay_score_bank.UserServiceResource"):
            self = .payScoreUserCloseServiceBank(try resource.decode())
        case ("PAYSCORE.USER_CLOSE_SERVICE", "pay_score_partner.UserServiceResource"):
            self = .payScoreUserCloseServicePartner(try resource.decode())
        case ("PAYSCORE.USER_CONFIRM", "pay_score.UserConfirmResource"):
            self = .payScoreUserConfirm(try resource.decode())
        case ("PAYSCORE.USER_CONFIRM", "pay_score_bank.UserConfirmResource"):
            self = .payScoreUserConfirmBank(try resource.decode())
        case ("PAYSCORE.USER_CONFIRM", "pay_score_partner.UserConfirmResource"):
            self = .payScoreUserConfirmPartner(try resource.decode())
        case ("PAYSCORE.USER_OPEN_SERVICE", "pay_score.UserServiceResource"):
            self = .payScoreUserOpenService(try resource.decode())
        case ("PAYSCORE.USER_OPEN_SERVICE", "pay_score_bank.UserServiceResource"):
            self = .payScoreUserOpenServiceBank(try resource.decode())
        case ("PAYSCORE.USER_OPEN_SERVICE", "pay_score_partner.UserServiceResource"):
            self = .payScoreUserOpenServicePartner(try resource.decode())
        case ("PAYSCORE.USER_PAID", "pay_score.UserPaidResource"):
            self = .payScoreUserPaid(try resource.decode())
        case ("PAYSCORE.USER_PAID", "pay_score_bank.UserConfirmResource"):
            self = .payScoreUserPaidBank(try resource.decode())
        case ("PAYSCORE.USER_PAID", "pay_score_partner.UserConfirmResource"):
            self = .payScoreUserPaidPartner(try resource.decode())
        case ("PAYSCORE.USER_SIGN_PLAN", "pay_score_plan.UserSignPlanMerchantResource"):
            self = .payScoreUserSignPlanMerchant(try resource.decode())
        case ("PAYSCORE.USER_SIGN_PLAN", "pay_score_plan.UserSignPlanPartnerResource"):
            self = .payScoreUserSignPlanPartner(try resource.decode())
        case ("PRODUCT_COUPON_SP.IMAGE_GENERATION", "product_coupon.ImageGenerationResource"):
            self = .productCouponSpImageGeneration(try resource.decode())
        case ("PRODUCT_COUPON_SP.SEND", "product_coupon.CouponSendResource"):
            self = .productCouponSpSend(try resource.decode())
        case ("PROFITSHARING.RETURN", "profit_sharing.FundsChangeMerchantResource"):
            self = .profitSharingReturnFundsChangeMerchant(try resource.decode())
        case ("PROFITSHARING.RETURN", "profit_sharing.FundsChangePartnerResource"):
            self = .profitSharingReturnFundsChangePartner(try resource.decode())
        case ("PROFITSHARING.SUCCESS", "profit_sharing.FundsChangeMerchantResource"):
            self = .profitSharingSuccessFundsChangeMerchant(try resource.decode())
        case ("PROFITSHARING.SUCCESS", "profit_sharing.FundsChangePartnerResource"):
            self = .profitSharingSuccessFundsChangePartner(try resource.decode())
        case ("RECHARGE.CLOSED", "platform_ecommerce.RechargeClosedResource"):
            self = .rechargeClosed(try resource.decode())
        case ("RECHARGE.FUND_RETURNED", "platform_ecommerce.RechargeFundReturnedResource"):
            self = .rechargeFundReturned(try resource.decode())
        case ("RECHARGE.SUCCESS", "platform_ecommerce.RechargeSuccessResource"):
            self = .rechargeSuccess(try resource.decode())
        case ("REFUND.ABNORMAL", "ecommerce_refund.RefundResource"):
            self = .refundAbnormalEcommerce(try resource.decode())
        case ("REFUND.ABNORMAL", "refund.RefundMerchantResource"):
            self = .refundAbnormalMerchant(try resource.decode())
        case ("REFUND.ABNORMAL", "refund.RefundPartnerResource"):
            self = .refundAbnormalPartner(try resource.decode())
        case ("REFUND.ABNORMAL", "global_pay.RefundMerchantResource"):
            self = .refundAbnormalGlobalPayMerchant(try resource.decode())
        case ("REFUND.ABNORMAL", "global_pay.RefundPartnerResource"):
            self = .refundAbnormalGlobalPayPartner(try resource.decode())
        case ("REFUND.CLOSED", "ecommerce_refund.RefundResource"):
            self = .refundClosedEcommerce(try resource.decode())
        case ("REFUND.CLOSED", "refund.RefundMerchantResource"):
            self = .refundClosedMerchant(try resource.decode())
        case ("REFUND.CLOSED", "refund.RefundPartnerResource"):
            self = .refundClosedPartner(try resource.decode())
        case ("REFUND.CLOSED", "global_pay.RefundMerchantResource"):
            self = .refundClosedGlobalPayMerchant(try resource.decode())
        case ("REFUND.CLOSED", "global_pay.RefundPartnerResource"):
            self = .refundClosedGlobalPayPartner(try resource.decode())
        case ("REFUND.SUCCESS", "ecommerce_refund.RefundResource"):
            self = .refundSuccessEcommerce(try resource.decode())
        case ("REFUND.SUCCESS", "refund.RefundMerchantResource"):
            self = .refundSuccessMerchant(try resource.decode())
        case ("REFUND.SUCCESS", "refund.RefundPartnerResource"):
            self = .refundSuccessPartner(try resource.decode())
        case ("REFUND.SUCCESS", "global_pay.RefundMerchantResource"):
            self = .refundSuccessGlobalPayMerchant(try resource.decode())
        case ("REFUND.SUCCESS", "global_pay.RefundPartnerResource"):
            self = .refundSuccessGlobalPayPartner(try resource.decode())
        case ("RISKTRADE.IDENTIFICATION", "merchant_risk.RiskTradeIdentificationResource"):
            self = .riskTradeIdentification(try resource.decode())
        case ("SECURITY_ECHO.SUCCESS", "certificates.SecurityEchoSuccessResource"):
            self = .securityEchoSuccess(try resource.decode())
        case ("SETTLEMENT.SUCCESS", "ecommerce_individual.SettlementSuccessResource"):
            self = .settlementSuccess(try resource.decode())
        case ("TRANSACTION.FAIL", "education.PapayTransactionResource"):
            self = .transactionFailEducation(try resource.decode())
        case ("TRANSACTION.FAIL", "vehicle.ParkingTransactionResource"):
            self = .transactionFailVehicle(try resource.decode())
        case ("TRANSACTION.INDUSTRY_FAILED", "education.SchoolTransactionResource"):
            self = .transactionIndustryFailed(try resource.decode())
        case ("TRANSACTION.INDUSTRY_SUCCESS", "education.SchoolTransactionResource"):
            self = .transactionIndustrySuccess(try resource.decode())
        case ("TRANSACTION.PAY_BACK", "vehicle.ParkingTransactionResource"):
            self = .transactionPayBack(try resource.decode())
        case ("TRANSACTION.SUCCESS", "combine_transactions.TransactionSuccessResource"):
            self = .transactionSuccessCombine(try resource.decode())
        case ("TRANSACTION.SUCCESS", "education.PapayTransactionResource"):
            self = .transactionSuccessEducation(try resource.decode())
        case ("TRANSACTION.SUCCESS", "partner_transactions.TransactionSuccessPartnerResource"):
            self = .transactionSuccessPartner(try resource.decode())
        case ("TRANSACTION.SUCCESS", "pay_transactions.Transaction"):
            self = .transactionSuccessPay(try resource.decode())
        case ("TRANSACTION.SUCCESS", "profit_sharing.FundsChangeMerchantResource"):
            self = .transactionSuccessProfitSharingFundsChangeMerchant(try resource.decode())
        case ("TRANSACTION.SUCCESS", "profit_sharing.FundsChangePartnerResource"):
            self = .transactionSuccessProfitSharingFundsChangePartner(try resource.decode())
        case ("TRANSACTION.SUCCESS", "vehicle.EtcTransactionSuccessResource"):
            self = .transactionSuccessVehicleEtc(try resource.decode())
        case ("TRANSACTION.SUCCESS", "vehicle.ParkingTransactionResource"):
            self = .transactionSuccessVehicleParking(try resource.decode())
        case ("TRANSACTION.SUCCESS", "global_pay.TransactionSuccessMerchantResource"):
            self = .transactionSuccessGlobalPayMerchant(try resource.decode())
        case ("TRANSACTION.SUCCESS", "global_pay.TransactionSuccessPartnerResource"):
            self = .transactionSuccessGlobalPayPartner(try resource.decode())
        case ("VEHICLE.ENTRANCE_STATE_CHANGE", "vehicle.EntranceStateChangeResource"):
            self = .vehicleEntranceStateChange(try resource.decode())
        case ("VEHICLE.USER_STATE_CHANGE", "vehicle.UserStateChangeResource"):
            self = .vehicleUserStateChange(try resource.decode())
        case ("VIOLATION.APPEAL", "merchant_risk.ViolationResource"):
            self = .violationAppeal(try resource.decode())
        case ("VIOLATION.INTERCEPT", "merchant_risk.ViolationResource"):
            self = .violationIntercept(try resource.decode())
        case ("VIOLATION.PUNISH", "merchant_risk.ViolationResource"):
            self = .violationPunish(try resource.decode())
        case ("WEBIZPAY.AUTHORIZED", "biz_pay.AuthorizedResource"):
            self = .weBizPayAuthorized(try resource.decode())
        case ("WEBIZPAY.PAYMENTREFUNDSUCCESS", "biz_pay.PaymentRefundSuccessResource"):
            self = .weBizPayPaymentRefundSuccess(try resource.decode())
        case ("WEBIZPAY.PAYMENTSUCCESS", "biz_pay.PaymentSuccessResource"):
            self = .weBizPayPaymentSuccess(try resource.decode())
        case ("WEBIZPAY.QUOTACARDEXPIRED", "biz_pay.QuotaCardExpiredResource"):
            self = .weBizPayQuotaCardExpired(try resource.decode())
        case ("WEBIZPAY.REVOKED", "biz_pay.RevokedResource"):
            self = .weBizPayRevoked(try resource.decode())
        default:
            self = .unknown(try resource.json)
        }
    }
}
