// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

let products: [String: any ProductOperations.Type] = [
    "account_opening_intent": AccountOpeningIntentOperations.self,
    "applyment": ApplymentOperations.self,
    "bank_directory": BankDirectoryOperations.self,
    "bank_marketing": BankMarketingOperations.self,
    "bank_transfer": BankTransferOperations.self,
    "batch_transfer": BatchTransferOperations.self,
    "bill": BillOperations.self,
    "biz_pay": BizPayOperations.self,
    "brand_applyment": BrandApplymentOperations.self,
    "brand_card": BrandCardOperations.self,
    "brand_member_card": BrandMemberCardOperations.self,
    "brand_profit_sharing": BrandProfitSharingOperations.self,
    "brand_red_packet": BrandRedPacketOperations.self,
    "brand_store": BrandStoreOperations.self,
    "business_circle": BusinessCircleOperations.self,
    "cash_coupon": CashCouponOperations.self,
    "catering": CateringOperations.self,
    "certificates": CertificatesOperations.self,
    "channel_service": ChannelServiceOperations.self,
    "charity_transfer": CharityTransferOperations.self,
    "combine_transactions": CombineTransactionsOperations.self,
    "complaints": ComplaintsOperations.self,
    "delivery_plan": DeliveryPlanOperations.self,
    "discount_card": DiscountCardOperations.self,
    "ebike_charge": EbikeChargeOperations.self,
    "ecommerce_account": EcommerceAccountOperations.self,
    "ecommerce_applyment": EcommerceApplymentOperations.self,
    "ecommerce_fund": EcommerceFundOperations.self,
    "ecommerce_individual": EcommerceIndividualOperations.self,
    "ecommerce_papay": EcommercePapayOperations.self,
    "ecommerce_profit_sharing": EcommerceProfitSharingOperations.self,
    "ecommerce_refund": EcommerceRefundOperations.self,
    "ecommerce_subsidy": EcommerceSubsidyOperations.self,
    "ecommerce_transfer": EcommerceTransferOperations.self,
    "education": EducationOperations.self,
    "express": ExpressOperations.self,
    "face_pay": FacePayOperations.self,
    "fapiao": FapiaoOperations.self,
    "funds_to_oversea": FundsToOverseaOperations.self,
    "global_complaints": GlobalComplaintsOperations.self,
    "global_customs": GlobalCustomsOperations.self,
    "global_merchant": GlobalMerchantOperations.self,
    "global_papay": GlobalPapayOperations.self,
    "global_pay": GlobalPayOperations.self,
    "global_pay_score": GlobalPayScoreOperations.self,
    "global_profit_sharing": GlobalProfitSharingOperations.self,
    "gold_plan": GoldPlanOperations.self,
    "goods_subsidy": GoodsSubsidyOperations.self,
    "gov_subsidy": GovSubsidyOperations.self,
    "hire_power_bank": HirePowerBankOperations.self,
    "hk_pay": HkPayOperations.self,
    "insurance_papay": InsurancePapayOperations.self,
    "insurance_policy": InsurancePolicyOperations.self,
    "lovefeast": LovefeastOperations.self,
    "mch_transfer": MchTransferOperations.self,
    "media": MediaOperations.self,
    "medical_insurance": MedicalInsuranceOperations.self,
    "member_card": MemberCardOperations.self,
    "merchant_alteration": MerchantAlterationOperations.self,
    "merchant_compliance": MerchantComplianceOperations.self,
    "merchant_coupon": MerchantCouponOperations.self,
    "merchant_manage": MerchantManageOperations.self,
    "merchant_risk": MerchantRiskOperations.self,
    "merchant_settlement": MerchantSettlementOperations.self,
    "merchant_store": MerchantStoreOperations.self,
    "multiuse_coupon": MultiuseCouponOperations.self,
    "papay": PapayOperations.self,
    "parking_payment": ParkingPaymentOperations.self,
    "partner_batch_transfer": PartnerBatchTransferOperations.self,
    "partner_mch_transfer": PartnerMchTransferOperations.self,
    "partner_transactions": PartnerTransactionsOperations.self,
    "partnerships": PartnershipsOperations.self,
    "password_exempt": PasswordExemptOperations.self,
    "pay_after": PayAfterOperations.self,
    "pay_devices": PayDevicesOperations.self,
    "pay_gift": PayGiftOperations.self,
    "pay_installment": PayInstallmentOperations.self,
    "pay_score": PayScoreOperations.self,
    "pay_score_bank": PayScoreBankOperations.self,
    "pay_score_partner": PayScorePartnerOperations.self,
    "pay_score_plan": PayScorePlanOperations.self,
    "pay_transactions": PayTransactionsOperations.self,
    "payroll_card": PayrollCardOperations.self,
    "platform_ecommerce": PlatformEcommerceOperations.self,
    "platform_transfer": PlatformTransferOperations.self,
    "product_coupon": ProductCouponOperations.self,
    "profit_sharing": ProfitSharingOperations.self,
    "real_name": RealNameOperations.self,
    "recharge": RechargeOperations.self,
    "refund": RefundOperations.self,
    "repayment": RepaymentOperations.self,
    "scan_and_ride": ScanAndRideOperations.self,
    "shake_activity": ShakeActivityOperations.self,
    "shopping_receipt": ShoppingReceiptOperations.self,
    "smart_guide": SmartGuideOperations.self,
    "taxi_invoice": TaxiInvoiceOperations.self,
    "vehicle": VehicleOperations.self,
    "weekly_discount": WeeklyDiscountOperations.self,
]

/// What a known event carries.
func resource(of event: Event) -> (any Encodable)? {
    switch event {
    case .abnormalFundProcessingTransferSuccess(let resource): resource
    case .applymentStateApproved(let resource): resource
    case .blockRecordChange(let resource): resource
    case .blockSubmissionChange(let resource): resource
    case .brandMemberCardSpPointExchangeCoupon(let resource): resource
    case .brandMemberCardSpSyncUserPoint(let resource): resource
    case .brandMemberCardSpUserCardCreate(let resource): resource
    case .brandMemberCardSpUserCardDelete(let resource): resource
    case .budgetClosed(let resource): resource
    case .budgetFinished(let resource): resource
    case .budgetLocked(let resource): resource
    case .complaintCreate(let resource): resource
    case .complaintStateChange(let resource): resource
    case .couponSend(let resource): resource
    case .couponUse(let resource): resource
    case .creditRepaymentDeductionPay(let resource): resource
    case .creditRepaymentSignContract(let resource): resource
    case .creditRepaymentTerminateContract(let resource): resource
    case .crossBorderPayGetMchInfo(let resource): resource
    case .crossBorderPayPushOrderInfo(let resource): resource
    case .deliveryPlanChange(let resource): resource
    case .discountCardAgreementEnded(let resource): resource
    case .discountCardGetCard(let resource): resource
    case .discountCardSettlement(let resource): resource
    case .discountCardUserAccepted(let resource): resource
    case .discountCardUserPaid(let resource): resource
    case .ecommerceEntrustSign(let resource): resource
    case .ecommerceEntrustTerminate(let resource): resource
    case .eduSchoolPayUserDebtStateUpdate(let resource): resource
    case .entrustRelease(let resource): resource
    case .entrustSign(let resource): resource
    case .entrustSigning(let resource): resource
    case .entrustTerminate(let resource): resource
    case .entrustTerminateInquiry(let resource): resource
    case .entrustTerminateRetention(let resource): resource
    case .facePayUserStateChange(let resource): resource
    case .fapiaoCardDiscarded(let resource): resource
    case .fapiaoCardInserted(let resource): resource
    case .fapiaoIssued(let resource): resource
    case .fapiaoReversed(let resource): resource
    case .fapiaoUserApplied(let resource): resource
    case .hirePowerBankReceiveInsurance(let resource): resource
    case .insuranceEntrustRenew(let resource): resource
    case .insuranceEntrustSign(let resource): resource
    case .insuranceEntrustTerminate(let resource): resource
    case .insurancePolicyManagementGranted(let resource): resource
    case .mallAuthActivateCard(let resource): resource
    case .mallRefundSuccess(let resource): resource
    case .mallTransactionSuccess(let resource): resource
    case .manageRecordChange(let resource): resource
    case .mchTransferAuthorizationClosed(let resource): resource
    case .mchTransferAuthorizationConfirmed(let resource): resource
    case .mchTransferBatchClosed(let resource): resource
    case .mchTransferBatchFinished(let resource): resource
    case .mchTransferBillFinished(let resource): resource
    case .mchTransferQqWalletBillFinished(let resource): resource
    case .mchwithdrawChange(let resource): resource
    case .medicalInsuranceSuccess(let resource): resource
    case .memberCardAcceptCard(let resource): resource
    case .memberCardActivateCard(let resource): resource
    case .memberCardUserCardManage(let resource): resource
    case .merchantNotifyNotify(let resource): resource
    case .papaySignContractMerchant(let resource): resource
    case .papaySignContractPartner(let resource): resource
    case .papayTerminateContractMerchant(let resource): resource
    case .papayTerminateContractPartner(let resource): resource
    case .parkingFeeQueryTransInfo(let resource): resource
    case .payScoreBindServiceAccount(let resource): resource
    case .payScoreMchPrepay(let resource): resource
    case .payScoreUserAccepted(let resource): resource
    case .payScoreUserCancelSignPlan(let resource): resource
    case .payScoreUserCloseService(let resource): resource
    case .payScoreUserCloseServiceBank(let resource): resource
    case .payScoreUserCloseServicePartner(let resource): resource
    case .payScoreUserConfirm(let resource): resource
    case .payScoreUserConfirmBank(let resource): resource
    case .payScoreUserConfirmPartner(let resource): resource
    case .payScoreUserOpenService(let resource): resource
    case .payScoreUserOpenServiceBank(let resource): resource
    case .payScoreUserOpenServicePartner(let resource): resource
    case .payScoreUserPaid(let resource): resource
    case .payScoreUserPaidBank(let resource): resource
    case .payScoreUserPaidPartner(let resource): resource
    case .payScoreUserSignPlanMerchant(let resource): resource
    case .payScoreUserSignPlanPartner(let resource): resource
    case .productCouponSpImageGeneration(let resource): resource
    case .productCouponSpSend(let resource): resource
    case .profitSharingReturnFundsChangeMerchant(let resource): resource
    case .profitSharingReturnFundsChangePartner(let resource): resource
    case .profitSharingSuccessFundsChangeMerchant(let resource): resource
    case .profitSharingSuccessFundsChangePartner(let resource): resource
    case .rechargeClosed(let resource): resource
    case .rechargeFundReturned(let resource): resource
    case .rechargeSuccess(let resource): resource
    case .refundAbnormalEcommerce(let resource): resource
    case .refundAbnormalMerchant(let resource): resource
    case .refundAbnormalPartner(let resource): resource
    case .refundAbnormalGlobalPayMerchant(let resource): resource
    case .refundAbnormalGlobalPayPartner(let resource): resource
    case .refundClosedEcommerce(let resource): resource
    case .refundClosedMerchant(let resource): resource
    case .refundClosedPartner(let resource): resource
    case .refundClosedGlobalPayMerchant(let resource): resource
    case .refundClosedGlobalPayPartner(let resource): resource
    case .refundSuccessEcommerce(let resource): resource
    case .refundSuccessMerchant(let resource): resource
    case .refundSuccessPartner(let resource): resource
    case .refundSuccessGlobalPayMerchant(let resource): resource
    case .refundSuccessGlobalPayPartner(let resource): resource
    case .riskTradeIdentification(let resource): resource
    case .securityEchoSuccess(let resource): resource
    case .settlementSuccess(let resource): resource
    case .transactionFailEducation(let resource): resource
    case .transactionFailVehicle(let resource): resource
    case .transactionIndustryFailed(let resource): resource
    case .transactionIndustrySuccess(let resource): resource
    case .transactionPayBack(let resource): resource
    case .transactionSuccessCombine(let resource): resource
    case .transactionSuccessEducation(let resource): resource
    case .transactionSuccessPartner(let resource): resource
    case .transactionSuccessPay(let resource): resource
    case .transactionSuccessProfitSharingFundsChangeMerchant(let resource): resource
    case .transactionSuccessProfitSharingFundsChangePartner(let resource): resource
    case .transactionSuccessVehicleEtc(let resource): resource
    case .transactionSuccessVehicleParking(let resource): resource
    case .transactionSuccessGlobalPayMerchant(let resource): resource
    case .transactionSuccessGlobalPayPartner(let resource): resource
    case .vehicleEntranceStateChange(let resource): resource
    case .vehicleUserStateChange(let resource): resource
    case .violationAppeal(let resource): resource
    case .violationIntercept(let resource): resource
    case .violationPunish(let resource): resource
    case .weBizPayAuthorized(let resource): resource
    case .weBizPayPaymentRefundSuccess(let resource): resource
    case .weBizPayPaymentSuccess(let resource): resource
    case .weBizPayQuotaCardExpired(let resource): resource
    case .weBizPayRevoked(let resource): resource
    case .unknown: nil
    }
}
