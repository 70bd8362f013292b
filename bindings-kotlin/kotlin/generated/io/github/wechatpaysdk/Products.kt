// Generated from api/ by `cargo xtask generate`; do not edit.

package io.github.wechatpaysdk

import io.github.wechatpaysdk.accountopeningintent.AccountOpeningIntentCalls
import io.github.wechatpaysdk.accountopeningintent.AccountOpeningIntentService
import io.github.wechatpaysdk.applyment.ApplymentCalls
import io.github.wechatpaysdk.applyment.ApplymentService
import io.github.wechatpaysdk.bankdirectory.BankDirectoryCalls
import io.github.wechatpaysdk.bankdirectory.BankDirectoryService
import io.github.wechatpaysdk.bankmarketing.BankMarketingCalls
import io.github.wechatpaysdk.bankmarketing.BankMarketingService
import io.github.wechatpaysdk.banktransfer.BankTransferCalls
import io.github.wechatpaysdk.banktransfer.BankTransferService
import io.github.wechatpaysdk.batchtransfer.BatchTransferCalls
import io.github.wechatpaysdk.batchtransfer.BatchTransferService
import io.github.wechatpaysdk.bill.BillCalls
import io.github.wechatpaysdk.bill.BillService
import io.github.wechatpaysdk.bizpay.BizPayCalls
import io.github.wechatpaysdk.bizpay.BizPayService
import io.github.wechatpaysdk.brandapplyment.BrandApplymentCalls
import io.github.wechatpaysdk.brandapplyment.BrandApplymentService
import io.github.wechatpaysdk.brandcard.BrandCardCalls
import io.github.wechatpaysdk.brandcard.BrandCardService
import io.github.wechatpaysdk.brandmembercard.BrandMemberCardCalls
import io.github.wechatpaysdk.brandmembercard.BrandMemberCardService
import io.github.wechatpaysdk.brandprofitsharing.BrandProfitSharingCalls
import io.github.wechatpaysdk.brandprofitsharing.BrandProfitSharingService
import io.github.wechatpaysdk.brandredpacket.BrandRedPacketCalls
import io.github.wechatpaysdk.brandredpacket.BrandRedPacketService
import io.github.wechatpaysdk.brandstore.BrandStoreCalls
import io.github.wechatpaysdk.brandstore.BrandStoreService
import io.github.wechatpaysdk.businesscircle.BusinessCircleCalls
import io.github.wechatpaysdk.businesscircle.BusinessCircleService
import io.github.wechatpaysdk.cashcoupon.CashCouponCalls
import io.github.wechatpaysdk.cashcoupon.CashCouponService
import io.github.wechatpaysdk.catering.CateringCalls
import io.github.wechatpaysdk.catering.CateringService
import io.github.wechatpaysdk.certificates.CertificatesCalls
import io.github.wechatpaysdk.certificates.CertificatesService
import io.github.wechatpaysdk.channelservice.ChannelServiceCalls
import io.github.wechatpaysdk.channelservice.ChannelServiceService
import io.github.wechatpaysdk.charitytransfer.CharityTransferCalls
import io.github.wechatpaysdk.charitytransfer.CharityTransferService
import io.github.wechatpaysdk.combinetransactions.CombineTransactionsCalls
import io.github.wechatpaysdk.combinetransactions.CombineTransactionsService
import io.github.wechatpaysdk.complaints.ComplaintsCalls
import io.github.wechatpaysdk.complaints.ComplaintsService
import io.github.wechatpaysdk.deliveryplan.DeliveryPlanCalls
import io.github.wechatpaysdk.deliveryplan.DeliveryPlanService
import io.github.wechatpaysdk.discountcard.DiscountCardCalls
import io.github.wechatpaysdk.discountcard.DiscountCardService
import io.github.wechatpaysdk.ebikecharge.EbikeChargeCalls
import io.github.wechatpaysdk.ebikecharge.EbikeChargeService
import io.github.wechatpaysdk.ecommerceaccount.EcommerceAccountCalls
import io.github.wechatpaysdk.ecommerceaccount.EcommerceAccountService
import io.github.wechatpaysdk.ecommerceapplyment.EcommerceApplymentCalls
import io.github.wechatpaysdk.ecommerceapplyment.EcommerceApplymentService
import io.github.wechatpaysdk.ecommercefund.EcommerceFundCalls
import io.github.wechatpaysdk.ecommercefund.EcommerceFundService
import io.github.wechatpaysdk.ecommerceindividual.EcommerceIndividualCalls
import io.github.wechatpaysdk.ecommerceindividual.EcommerceIndividualService
import io.github.wechatpaysdk.ecommercepapay.EcommercePapayCalls
import io.github.wechatpaysdk.ecommercepapay.EcommercePapayService
import io.github.wechatpaysdk.ecommerceprofitsharing.EcommerceProfitSharingCalls
import io.github.wechatpaysdk.ecommerceprofitsharing.EcommerceProfitSharingService
import io.github.wechatpaysdk.ecommercerefund.EcommerceRefundCalls
import io.github.wechatpaysdk.ecommercerefund.EcommerceRefundService
import io.github.wechatpaysdk.ecommercesubsidy.EcommerceSubsidyCalls
import io.github.wechatpaysdk.ecommercesubsidy.EcommerceSubsidyService
import io.github.wechatpaysdk.ecommercetransfer.EcommerceTransferCalls
import io.github.wechatpaysdk.ecommercetransfer.EcommerceTransferService
import io.github.wechatpaysdk.education.EducationCalls
import io.github.wechatpaysdk.education.EducationService
import io.github.wechatpaysdk.express.ExpressCalls
import io.github.wechatpaysdk.express.ExpressService
import io.github.wechatpaysdk.facepay.FacePayCalls
import io.github.wechatpaysdk.facepay.FacePayService
import io.github.wechatpaysdk.fapiao.FapiaoCalls
import io.github.wechatpaysdk.fapiao.FapiaoService
import io.github.wechatpaysdk.fundstooversea.FundsToOverseaCalls
import io.github.wechatpaysdk.fundstooversea.FundsToOverseaService
import io.github.wechatpaysdk.globalcomplaints.GlobalComplaintsCalls
import io.github.wechatpaysdk.globalcomplaints.GlobalComplaintsService
import io.github.wechatpaysdk.globalcustoms.GlobalCustomsCalls
import io.github.wechatpaysdk.globalcustoms.GlobalCustomsService
import io.github.wechatpaysdk.globalmerchant.GlobalMerchantCalls
import io.github.wechatpaysdk.globalmerchant.GlobalMerchantService
import io.github.wechatpaysdk.globalpapay.GlobalPapayCalls
import io.github.wechatpaysdk.globalpapay.GlobalPapayService
import io.github.wechatpaysdk.globalpay.GlobalPayCalls
import io.github.wechatpaysdk.globalpay.GlobalPayService
import io.github.wechatpaysdk.globalpayscore.GlobalPayScoreCalls
import io.github.wechatpaysdk.globalpayscore.GlobalPayScoreService
import io.github.wechatpaysdk.globalprofitsharing.GlobalProfitSharingCalls
import io.github.wechatpaysdk.globalprofitsharing.GlobalProfitSharingService
import io.github.wechatpaysdk.goldplan.GoldPlanCalls
import io.github.wechatpaysdk.goldplan.GoldPlanService
import io.github.wechatpaysdk.goodssubsidy.GoodsSubsidyCalls
import io.github.wechatpaysdk.goodssubsidy.GoodsSubsidyService
import io.github.wechatpaysdk.govsubsidy.GovSubsidyCalls
import io.github.wechatpaysdk.govsubsidy.GovSubsidyService
import io.github.wechatpaysdk.hirepowerbank.HirePowerBankCalls
import io.github.wechatpaysdk.hirepowerbank.HirePowerBankService
import io.github.wechatpaysdk.hkpay.HkPayCalls
import io.github.wechatpaysdk.hkpay.HkPayService
import io.github.wechatpaysdk.insurancepapay.InsurancePapayCalls
import io.github.wechatpaysdk.insurancepapay.InsurancePapayService
import io.github.wechatpaysdk.insurancepolicy.InsurancePolicyCalls
import io.github.wechatpaysdk.insurancepolicy.InsurancePolicyService
import io.github.wechatpaysdk.lovefeast.LovefeastCalls
import io.github.wechatpaysdk.lovefeast.LovefeastService
import io.github.wechatpaysdk.mchtransfer.MchTransferCalls
import io.github.wechatpaysdk.mchtransfer.MchTransferService
import io.github.wechatpaysdk.media.MediaCalls
import io.github.wechatpaysdk.media.MediaService
import io.github.wechatpaysdk.medicalinsurance.MedicalInsuranceCalls
import io.github.wechatpaysdk.medicalinsurance.MedicalInsuranceService
import io.github.wechatpaysdk.membercard.MemberCardCalls
import io.github.wechatpaysdk.membercard.MemberCardService
import io.github.wechatpaysdk.merchantalteration.MerchantAlterationCalls
import io.github.wechatpaysdk.merchantalteration.MerchantAlterationService
import io.github.wechatpaysdk.merchantcompliance.MerchantComplianceCalls
import io.github.wechatpaysdk.merchantcompliance.MerchantComplianceService
import io.github.wechatpaysdk.merchantcoupon.MerchantCouponCalls
import io.github.wechatpaysdk.merchantcoupon.MerchantCouponService
import io.github.wechatpaysdk.merchantmanage.MerchantManageCalls
import io.github.wechatpaysdk.merchantmanage.MerchantManageService
import io.github.wechatpaysdk.merchantrisk.MerchantRiskCalls
import io.github.wechatpaysdk.merchantrisk.MerchantRiskService
import io.github.wechatpaysdk.merchantsettlement.MerchantSettlementCalls
import io.github.wechatpaysdk.merchantsettlement.MerchantSettlementService
import io.github.wechatpaysdk.merchantstore.MerchantStoreCalls
import io.github.wechatpaysdk.merchantstore.MerchantStoreService
import io.github.wechatpaysdk.multiusecoupon.MultiuseCouponCalls
import io.github.wechatpaysdk.multiusecoupon.MultiuseCouponService
import io.github.wechatpaysdk.papay.PapayCalls
import io.github.wechatpaysdk.papay.PapayService
import io.github.wechatpaysdk.parkingpayment.ParkingPaymentCalls
import io.github.wechatpaysdk.parkingpayment.ParkingPaymentService
import io.github.wechatpaysdk.partnerbatchtransfer.PartnerBatchTransferCalls
import io.github.wechatpaysdk.partnerbatchtransfer.PartnerBatchTransferService
import io.github.wechatpaysdk.partnermchtransfer.PartnerMchTransferCalls
import io.github.wechatpaysdk.partnermchtransfer.PartnerMchTransferService
import io.github.wechatpaysdk.partnertransactions.PartnerTransactionsCalls
import io.github.wechatpaysdk.partnertransactions.PartnerTransactionsService
import io.github.wechatpaysdk.partnerships.PartnershipsCalls
import io.github.wechatpaysdk.partnerships.PartnershipsService
import io.github.wechatpaysdk.passwordexempt.PasswordExemptCalls
import io.github.wechatpaysdk.passwordexempt.PasswordExemptService
import io.github.wechatpaysdk.payafter.PayAfterCalls
import io.github.wechatpaysdk.payafter.PayAfterService
import io.github.wechatpaysdk.paydevices.PayDevicesCalls
import io.github.wechatpaysdk.paydevices.PayDevicesService
import io.github.wechatpaysdk.paygift.PayGiftCalls
import io.github.wechatpaysdk.paygift.PayGiftService
import io.github.wechatpaysdk.payinstallment.PayInstallmentCalls
import io.github.wechatpaysdk.payinstallment.PayInstallmentService
import io.github.wechatpaysdk.payscore.PayScoreCalls
import io.github.wechatpaysdk.payscore.PayScoreService
import io.github.wechatpaysdk.payscorebank.PayScoreBankCalls
import io.github.wechatpaysdk.payscorebank.PayScoreBankService
import io.github.wechatpaysdk.payscorepartner.PayScorePartnerCalls
import io.github.wechatpaysdk.payscorepartner.PayScorePartnerService
import io.github.wechatpaysdk.payscoreplan.PayScorePlanCalls
import io.github.wechatpaysdk.payscoreplan.PayScorePlanService
import io.github.wechatpaysdk.paytransactions.PayTransactionsCalls
import io.github.wechatpaysdk.paytransactions.PayTransactionsService
import io.github.wechatpaysdk.payrollcard.PayrollCardCalls
import io.github.wechatpaysdk.payrollcard.PayrollCardService
import io.github.wechatpaysdk.platformecommerce.PlatformEcommerceCalls
import io.github.wechatpaysdk.platformecommerce.PlatformEcommerceService
import io.github.wechatpaysdk.platformtransfer.PlatformTransferCalls
import io.github.wechatpaysdk.platformtransfer.PlatformTransferService
import io.github.wechatpaysdk.productcoupon.ProductCouponCalls
import io.github.wechatpaysdk.productcoupon.ProductCouponService
import io.github.wechatpaysdk.profitsharing.ProfitSharingCalls
import io.github.wechatpaysdk.profitsharing.ProfitSharingService
import io.github.wechatpaysdk.realname.RealNameCalls
import io.github.wechatpaysdk.realname.RealNameService
import io.github.wechatpaysdk.recharge.RechargeCalls
import io.github.wechatpaysdk.recharge.RechargeService
import io.github.wechatpaysdk.refund.RefundCalls
import io.github.wechatpaysdk.refund.RefundService
import io.github.wechatpaysdk.repayment.RepaymentCalls
import io.github.wechatpaysdk.repayment.RepaymentService
import io.github.wechatpaysdk.scanandride.ScanAndRideCalls
import io.github.wechatpaysdk.scanandride.ScanAndRideService
import io.github.wechatpaysdk.shakeactivity.ShakeActivityCalls
import io.github.wechatpaysdk.shakeactivity.ShakeActivityService
import io.github.wechatpaysdk.shoppingreceipt.ShoppingReceiptCalls
import io.github.wechatpaysdk.shoppingreceipt.ShoppingReceiptService
import io.github.wechatpaysdk.smartguide.SmartGuideCalls
import io.github.wechatpaysdk.smartguide.SmartGuideService
import io.github.wechatpaysdk.taxiinvoice.TaxiInvoiceCalls
import io.github.wechatpaysdk.taxiinvoice.TaxiInvoiceService
import io.github.wechatpaysdk.vehicle.VehicleCalls
import io.github.wechatpaysdk.vehicle.VehicleService
import io.github.wechatpaysdk.weeklydiscount.WeeklyDiscountCalls
import io.github.wechatpaysdk.weeklydiscount.WeeklyDiscountService

/** The products, as [Client] offers them. */
public abstract class Products internal constructor(private val core: Core) {
    /** Confirmation of the will to open an account (商户开户意愿确认). */
    public val accountOpeningIntent: AccountOpeningIntentService get() = AccountOpeningIntentService(core)

    /** Onboarding of sub-merchants (特约商户进件). */
    public val applyment: ApplymentService get() = ApplymentService(core)

    /** Banks, branches and cities (银行组件). */
    public val bankDirectory: BankDirectoryService get() = BankDirectoryService(core)

    /** Promotions of banks (银行营销). */
    public val bankMarketing: BankMarketingService get() = BankMarketingService(core)

    /** Batches of transfers by banks (银行模式转账). */
    public val bankTransfer: BankTransferService get() = BankTransferService(core)

    /** Batches of transfers to users' balances (商家转账到零钱). */
    public val batchTransfer: BatchTransferService get() = BatchTransferService(core)

    /** Bills (账单). */
    public val bill: BillService get() = BillService(core)

    /** Payments by companies' employees (企业支付). */
    public val bizPay: BizPayService get() = BizPayService(core)

    /** Brands: onboarding (品牌入驻). */
    public val brandApplyment: BrandApplymentService get() = BrandApplymentService(core)

    /** Brands: card of the brand (商家名片). */
    public val brandCard: BrandCardService get() = BrandCardService(core)

    /** Brands: members (商家名片会员). */
    public val brandMemberCard: BrandMemberCardService get() = BrandMemberCardService(core)

    /** Profit sharing of brands (连锁品牌分账). */
    public val brandProfitSharing: BrandProfitSharingService get() = BrandProfitSharingService(core)

    /** Brands: red packets (品牌红包). */
    public val brandRedPacket: BrandRedPacketService get() = BrandRedPacketService(core)

    /** Brands: stores (品牌门店). */
    public val brandStore: BrandStoreService get() = BrandStoreService(core)

    /** Shopping malls (智慧商圈). */
    public val businessCircle: BusinessCircleService get() = BusinessCircleService(core)

    /** Cash coupons (代金券). */
    public val cashCoupon: CashCouponService get() = CashCouponService(core)

    /** Orders of meals (微信点餐). */
    public val catering: CateringService get() = CateringService(core)

    /** Platform certificates and the self-test (平台证书). */
    public val certificates: CertificatesService get() = CertificatesService(core)

    /** Services of channel institutions (渠道服务). */
    public val channelService: ChannelServiceService get() = ChannelServiceService(core)

    /** Donations (公益捐赠). */
    public val charityTransfer: CharityTransferService get() = CharityTransferService(core)

    /** Combined orders (合单支付). */
    public val combineTransactions: CombineTransactionsService get() = CombineTransactionsService(core)

    /** Complaints of payers (消费者投诉). */
    public val complaints: ComplaintsService get() = ComplaintsService(core)

    /** Delivery plans of product coupons (商品券投放计划). */
    public val deliveryPlan: DeliveryPlanService get() = DeliveryPlanService(core)

    /** Discount cards (先享卡). */
    public val discountCard: DiscountCardService get() = DiscountCardService(core)

    /** Charging electric bicycles (电动自行车代扣). */
    public val ebikeCharge: EbikeChargeService get() = EbikeChargeService(core)

    /** Ecommerce: closing of accounts (收付通注销). */
    public val ecommerceAccount: EcommerceAccountService get() = EcommerceAccountService(core)

    /** Ecommerce: onboarding of sub-merchants (收付通进件). */
    public val ecommerceApplyment: EcommerceApplymentService get() = EcommerceApplymentService(core)

    /** Ecommerce: balances, withdrawals, bills (余额提现账单). */
    public val ecommerceFund: EcommerceFundService get() = EcommerceFundService(core)

    /** Ecommerce: payments to individuals (收付通个人收款). */
    public val ecommerceIndividual: EcommerceIndividualService get() = EcommerceIndividualService(core)

    /** Ecommerce: automatic payments of combined orders (收付通合单代扣). */
    public val ecommercePapay: EcommercePapayService get() = EcommercePapayService(core)

    /** Ecommerce: profit sharing (收付通分账). */
    public val ecommerceProfitSharing: EcommerceProfitSharingService get() = EcommerceProfitSharingService(core)

    /** Ecommerce: refunds (收付通退款). */
    public val ecommerceRefund: EcommerceRefundService get() = EcommerceRefundService(core)

    /** Ecommerce: subsidies of the platform (收付通补差). */
    public val ecommerceSubsidy: EcommerceSubsidyService get() = EcommerceSubsidyService(core)

    /** Ecommerce: transfers to users (收付通转账). */
    public val ecommerceTransfer: EcommerceTransferService get() = EcommerceTransferService(core)

    /** Education fees (教育缴费). */
    public val education: EducationService get() = EducationService(core)

    /** Sending parcels with WeChat (微信寄快递). */
    public val express: ExpressService get() = ExpressService(core)

    /** Paying by face and by palm (刷脸与刷掌支付). */
    public val facePay: FacePayService get() = FacePayService(core)

    /** Electronic invoices (fapiao) (电子发票). */
    public val fapiao: FapiaoService get() = FapiaoService(core)

    /** Payments abroad (跨境付款). */
    public val fundsToOversea: FundsToOverseaService get() = FundsToOverseaService(core)

    /** Complaints of payers abroad (跨境消费者投诉). */
    public val globalComplaints: GlobalComplaintsService get() = GlobalComplaintsService(core)

    /** Customs declarations (跨境报关). */
    public val globalCustoms: GlobalCustomsService get() = GlobalCustomsService(core)

    /** Merchants abroad (跨境商户). */
    public val globalMerchant: GlobalMerchantService get() = GlobalMerchantService(core)

    /** Automatic payments abroad (跨境代扣). */
    public val globalPapay: GlobalPapayService get() = GlobalPapayService(core)

    /** Payments to merchants abroad (跨境支付). */
    public val globalPay: GlobalPayService get() = GlobalPayService(core)

    /** Pay score abroad (海外支付分). */
    public val globalPayScore: GlobalPayScoreService get() = GlobalPayScoreService(core)

    /** Profit sharing abroad (跨境分账). */
    public val globalProfitSharing: GlobalProfitSharingService get() = GlobalProfitSharingService(core)

    /** Gold plan: the page after payment (点金计划). */
    public val goldPlan: GoldPlanService get() = GoldPlanService(core)

    /** Promotions of brands in retail stores (品牌小店营销). */
    public val goodsSubsidy: GoodsSubsidyService get() = GoodsSubsidyService(core)

    /** Government subsidies for consumer goods (国补专区). */
    public val govSubsidy: GovSubsidyService get() = GovSubsidyService(core)

    /** Hiring power banks (租用充电宝). */
    public val hirePowerBank: HirePowerBankService get() = HirePowerBankService(core)

    /** Payments by the Hong Kong wallet (香港钱包支付). */
    public val hkPay: HkPayService get() = HkPayService(core)

    /** Automatic payments of insurance premiums (保险委托代扣). */
    public val insurancePapay: InsurancePapayService get() = InsurancePapayService(core)

    /** Insurance policies in WeChat (微信保单服务). */
    public val insurancePolicy: InsurancePolicyService get() = InsurancePolicyService(core)

    /** Meals donated with WeChat Pay (爱心餐). */
    public val lovefeast: LovefeastService get() = LovefeastService(core)

    /** Transfers to users (商家转账). */
    public val mchTransfer: MchTransferService get() = MchTransferService(core)

    /** Uploads of images and videos (图片视频上传). */
    public val media: MediaService get() = MediaService(core)

    /** Payments with medical insurance (医保支付). */
    public val medicalInsurance: MedicalInsuranceService get() = MedicalInsuranceService(core)

    /** Member cards (会员卡). */
    public val memberCard: MemberCardService get() = MemberCardService(core)

    /** Changes of a merchant's data (商户资料变更). */
    public val merchantAlteration: MerchantAlterationService get() = MerchantAlterationService(core)

    /** Due diligence and compliance (商户尽职与合规). */
    public val merchantCompliance: MerchantComplianceService get() = MerchantComplianceService(core)

    /** Coupons of merchants (商家券). */
    public val merchantCoupon: MerchantCouponService get() = MerchantCouponService(core)

    /** Records of the management of merchants (商户管理记录). */
    public val merchantManage: MerchantManageService get() = MerchantManageService(core)

    /** Risks of merchants and payments (商户风险管理). */
    public val merchantRisk: MerchantRiskService get() = MerchantRiskService(core)

    /** Settlement rules and rates (结算规则与费率). */
    public val merchantSettlement: MerchantSettlementService get() = MerchantSettlementService(core)

    /** Stores of chain brands (连锁品牌门店). */
    public val merchantStore: MerchantStoreService get() = MerchantStoreService(core)

    /** Vouchers for several payments (消费金). */
    public val multiuseCoupon: MultiuseCouponService get() = MultiuseCouponService(core)

    /** Automatic payments (委托代扣). */
    public val papay: PapayService get() = PapayService(core)

    /** Parking fees (停车缴费服务). */
    public val parkingPayment: ParkingPaymentService get() = ParkingPaymentService(core)

    /** Batches of transfers for sub-merchants (服务商批量转账). */
    public val partnerBatchTransfer: PartnerBatchTransferService get() = PartnerBatchTransferService(core)

    /** Transfers to users for sub-merchants (服务商商家转账). */
    public val partnerMchTransfer: PartnerMchTransferService get() = PartnerMchTransferService(core)

    /** Payments to sub-merchants (服务商基础支付). */
    public val partnerTransactions: PartnerTransactionsService get() = PartnerTransactionsService(core)

    /** Partnerships for marketing (委托营销). */
    public val partnerships: PartnershipsService get() = PartnershipsService(core)

    /** Payments without password (免密支付). */
    public val passwordExempt: PasswordExemptService get() = PasswordExemptService(core)

    /** Orders paid afterwards (先享后付). */
    public val payAfter: PayAfterService get() = PayAfterService(core)

    /** Payment devices (支付设备). */
    public val payDevices: PayDevicesService get() = PayDevicesService(core)

    /** Gifts after payment (支付有礼). */
    public val payGift: PayGiftService get() = PayGiftService(core)

    /** Paying by instalments (微信分付). */
    public val payInstallment: PayInstallmentService get() = PayInstallmentService(core)

    /** Pay score (微信支付分). */
    public val payScore: PayScoreService get() = PayScoreService(core)

    /** Pay score for institutions (支付分机构模式). */
    public val payScoreBank: PayScoreBankService get() = PayScoreBankService(core)

    /** Pay score for sub-merchants (支付分服务商模式). */
    public val payScorePartner: PayScorePartnerService get() = PayScorePartnerService(core)

    /** Pay score plans (支付分签约计划). */
    public val payScorePlan: PayScorePlanService get() = PayScorePlanService(core)

    /** Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付). */
    public val payTransactions: PayTransactionsService get() = PayTransactionsService(core)

    /** Payroll cards (微工卡). */
    public val payrollCard: PayrollCardService get() = PayrollCardService(core)

    /** Ecommerce platforms: recharges, compensations, settlements (平台收付通). */
    public val platformEcommerce: PlatformEcommerceService get() = PlatformEcommerceService(core)

    /** Transfers by platforms and insurers (平台转账). */
    public val platformTransfer: PlatformTransferService get() = PlatformTransferService(core)

    /** Product coupons of brands (商品券). */
    public val productCoupon: ProductCouponService get() = ProductCouponService(core)

    /** Profit sharing (分账). */
    public val profitSharing: ProfitSharingService get() = ProfitSharingService(core)

    /** Checks of names (实名校验). */
    public val realName: RealNameService get() = RealNameService(core)

    /** Recharges of merchants' accounts (商家充值). */
    public val recharge: RechargeService get() = RechargeService(core)

    /** Refunds (退款). */
    public val refund: RefundService get() = RefundService(core)

    /** Repayments of credits (还款). */
    public val repayment: RepaymentService get() = RepaymentService(core)

    /** Rides by QR code (乘车服务). */
    public val scanAndRide: ScanAndRideService get() = ScanAndRideService(core)

    /** Discounts that users shake for (品牌摇优惠). */
    public val shakeActivity: ShakeActivityService get() = ShakeActivityService(core)

    /** Electronic receipts (电子小票). */
    public val shoppingReceipt: ShoppingReceiptService get() = ShoppingReceiptService(core)

    /** Guides: the staff that serves customers (支付即服务). */
    public val smartGuide: SmartGuideService get() = SmartGuideService(core)

    /** Electronic invoices of taxis (出租车电子发票). */
    public val taxiInvoice: TaxiInvoiceService get() = TaxiInvoiceService(core)

    /** Car owners (车主服务). */
    public val vehicle: VehicleService get() = VehicleService(core)

    /** Weekly discounts (周周惠). */
    public val weeklyDiscount: WeeklyDiscountService get() = WeeklyDiscountService(core)
}

/** The products, as [Calls] offers them. */
public abstract class ProductCalls internal constructor(private val core: Core) {
    /** Confirmation of the will to open an account (商户开户意愿确认). */
    public val accountOpeningIntent: AccountOpeningIntentCalls @JvmName("accountOpeningIntent") get() = AccountOpeningIntentCalls(core)

    /** Onboarding of sub-merchants (特约商户进件). */
    public val applyment: ApplymentCalls @JvmName("applyment") get() = ApplymentCalls(core)

    /** Banks, branches and cities (银行组件). */
    public val bankDirectory: BankDirectoryCalls @JvmName("bankDirectory") get() = BankDirectoryCalls(core)

    /** Promotions of banks (银行营销). */
    public val bankMarketing: BankMarketingCalls @JvmName("bankMarketing") get() = BankMarketingCalls(core)

    /** Batches of transfers by banks (银行模式转账). */
    public val bankTransfer: BankTransferCalls @JvmName("bankTransfer") get() = BankTransferCalls(core)

    /** Batches of transfers to users' balances (商家转账到零钱). */
    public val batchTransfer: BatchTransferCalls @JvmName("batchTransfer") get() = BatchTransferCalls(core)

    /** Bills (账单). */
    public val bill: BillCalls @JvmName("bill") get() = BillCalls(core)

    /** Payments by companies' employees (企业支付). */
    public val bizPay: BizPayCalls @JvmName("bizPay") get() = BizPayCalls(core)

    /** Brands: onboarding (品牌入驻). */
    public val brandApplyment: BrandApplymentCalls @JvmName("brandApplyment") get() = BrandApplymentCalls(core)

    /** Brands: card of the brand (商家名片). */
    public val brandCard: BrandCardCalls @JvmName("brandCard") get() = BrandCardCalls(core)

    /** Brands: members (商家名片会员). */
    public val brandMemberCard: BrandMemberCardCalls @JvmName("brandMemberCard") get() = BrandMemberCardCalls(core)

    /** Profit sharing of brands (连锁品牌分账). */
    public val brandProfitSharing: BrandProfitSharingCalls @JvmName("brandProfitSharing") get() = BrandProfitSharingCalls(core)

    /** Brands: red packets (品牌红包). */
    public val brandRedPacket: BrandRedPacketCalls @JvmName("brandRedPacket") get() = BrandRedPacketCalls(core)

    /** Brands: stores (品牌门店). */
    public val brandStore: BrandStoreCalls @JvmName("brandStore") get() = BrandStoreCalls(core)

    /** Shopping malls (智慧商圈). */
    public val businessCircle: BusinessCircleCalls @JvmName("businessCircle") get() = BusinessCircleCalls(core)

    /** Cash coupons (代金券). */
    public val cashCoupon: CashCouponCalls @JvmName("cashCoupon") get() = CashCouponCalls(core)

    /** Orders of meals (微信点餐). */
    public val catering: CateringCalls @JvmName("catering") get() = CateringCalls(core)

    /** Platform certificates and the self-test (平台证书). */
    public val certificates: CertificatesCalls @JvmName("certificates") get() = CertificatesCalls(core)

    /** Services of channel institutions (渠道服务). */
    public val channelService: ChannelServiceCalls @JvmName("channelService") get() = ChannelServiceCalls(core)

    /** Donations (公益捐赠). */
    public val charityTransfer: CharityTransferCalls @JvmName("charityTransfer") get() = CharityTransferCalls(core)

    /** Combined orders (合单支付). */
    public val combineTransactions: CombineTransactionsCalls @JvmName("combineTransactions") get() = CombineTransactionsCalls(core)

    /** Complaints of payers (消费者投诉). */
    public val complaints: ComplaintsCalls @JvmName("complaints") get() = ComplaintsCalls(core)

    /** Delivery plans of product coupons (商品券投放计划). */
    public val deliveryPlan: DeliveryPlanCalls @JvmName("deliveryPlan") get() = DeliveryPlanCalls(core)

    /** Discount cards (先享卡). */
    public val discountCard: DiscountCardCalls @JvmName("discountCard") get() = DiscountCardCalls(core)

    /** Charging electric bicycles (电动自行车代扣). */
    public val ebikeCharge: EbikeChargeCalls @JvmName("ebikeCharge") get() = EbikeChargeCalls(core)

    /** Ecommerce: closing of accounts (收付通注销). */
    public val ecommerceAccount: EcommerceAccountCalls @JvmName("ecommerceAccount") get() = EcommerceAccountCalls(core)

    /** Ecommerce: onboarding of sub-merchants (收付通进件). */
    public val ecommerceApplyment: EcommerceApplymentCalls @JvmName("ecommerceApplyment") get() = EcommerceApplymentCalls(core)

    /** Ecommerce: balances, withdrawals, bills (余额提现账单). */
    public val ecommerceFund: EcommerceFundCalls @JvmName("ecommerceFund") get() = EcommerceFundCalls(core)

    /** Ecommerce: payments to individuals (收付通个人收款). */
    public val ecommerceIndividual: EcommerceIndividualCalls @JvmName("ecommerceIndividual") get() = EcommerceIndividualCalls(core)

    /** Ecommerce: automatic payments of combined orders (收付通合单代扣). */
    public val ecommercePapay: EcommercePapayCalls @JvmName("ecommercePapay") get() = EcommercePapayCalls(core)

    /** Ecommerce: profit sharing (收付通分账). */
    public val ecommerceProfitSharing: EcommerceProfitSharingCalls @JvmName("ecommerceProfitSharing") get() = EcommerceProfitSharingCalls(core)

    /** Ecommerce: refunds (收付通退款). */
    public val ecommerceRefund: EcommerceRefundCalls @JvmName("ecommerceRefund") get() = EcommerceRefundCalls(core)

    /** Ecommerce: subsidies of the platform (收付通补差). */
    public val ecommerceSubsidy: EcommerceSubsidyCalls @JvmName("ecommerceSubsidy") get() = EcommerceSubsidyCalls(core)

    /** Ecommerce: transfers to users (收付通转账). */
    public val ecommerceTransfer: EcommerceTransferCalls @JvmName("ecommerceTransfer") get() = EcommerceTransferCalls(core)

    /** Education fees (教育缴费). */
    public val education: EducationCalls @JvmName("education") get() = EducationCalls(core)

    /** Sending parcels with WeChat (微信寄快递). */
    public val express: ExpressCalls @JvmName("express") get() = ExpressCalls(core)

    /** Paying by face and by palm (刷脸与刷掌支付). */
    public val facePay: FacePayCalls @JvmName("facePay") get() = FacePayCalls(core)

    /** Electronic invoices (fapiao) (电子发票). */
    public val fapiao: FapiaoCalls @JvmName("fapiao") get() = FapiaoCalls(core)

    /** Payments abroad (跨境付款). */
    public val fundsToOversea: FundsToOverseaCalls @JvmName("fundsToOversea") get() = FundsToOverseaCalls(core)

    /** Complaints of payers abroad (跨境消费者投诉). */
    public val globalComplaints: GlobalComplaintsCalls @JvmName("globalComplaints") get() = GlobalComplaintsCalls(core)

    /** Customs declarations (跨境报关). */
    public val globalCustoms: GlobalCustomsCalls @JvmName("globalCustoms") get() = GlobalCustomsCalls(core)

    /** Merchants abroad (跨境商户). */
    public val globalMerchant: GlobalMerchantCalls @JvmName("globalMerchant") get() = GlobalMerchantCalls(core)

    /** Automatic payments abroad (跨境代扣). */
    public val globalPapay: GlobalPapayCalls @JvmName("globalPapay") get() = GlobalPapayCalls(core)

    /** Payments to merchants abroad (跨境支付). */
    public val globalPay: GlobalPayCalls @JvmName("globalPay") get() = GlobalPayCalls(core)

    /** Pay score abroad (海外支付分). */
    public val globalPayScore: GlobalPayScoreCalls @JvmName("globalPayScore") get() = GlobalPayScoreCalls(core)

    /** Profit sharing abroad (跨境分账). */
    public val globalProfitSharing: GlobalProfitSharingCalls @JvmName("globalProfitSharing") get() = GlobalProfitSharingCalls(core)

    /** Gold plan: the page after payment (点金计划). */
    public val goldPlan: GoldPlanCalls @JvmName("goldPlan") get() = GoldPlanCalls(core)

    /** Promotions of brands in retail stores (品牌小店营销). */
    public val goodsSubsidy: GoodsSubsidyCalls @JvmName("goodsSubsidy") get() = GoodsSubsidyCalls(core)

    /** Government subsidies for consumer goods (国补专区). */
    public val govSubsidy: GovSubsidyCalls @JvmName("govSubsidy") get() = GovSubsidyCalls(core)

    /** Hiring power banks (租用充电宝). */
    public val hirePowerBank: HirePowerBankCalls @JvmName("hirePowerBank") get() = HirePowerBankCalls(core)

    /** Payments by the Hong Kong wallet (香港钱包支付). */
    public val hkPay: HkPayCalls @JvmName("hkPay") get() = HkPayCalls(core)

    /** Automatic payments of insurance premiums (保险委托代扣). */
    public val insurancePapay: InsurancePapayCalls @JvmName("insurancePapay") get() = InsurancePapayCalls(core)

    /** Insurance policies in WeChat (微信保单服务). */
    public val insurancePolicy: InsurancePolicyCalls @JvmName("insurancePolicy") get() = InsurancePolicyCalls(core)

    /** Meals donated with WeChat Pay (爱心餐). */
    public val lovefeast: LovefeastCalls @JvmName("lovefeast") get() = LovefeastCalls(core)

    /** Transfers to users (商家转账). */
    public val mchTransfer: MchTransferCalls @JvmName("mchTransfer") get() = MchTransferCalls(core)

    /** Uploads of images and videos (图片视频上传). */
    public val media: MediaCalls @JvmName("media") get() = MediaCalls(core)

    /** Payments with medical insurance (医保支付). */
    public val medicalInsurance: MedicalInsuranceCalls @JvmName("medicalInsurance") get() = MedicalInsuranceCalls(core)

    /** Member cards (会员卡). */
    public val memberCard: MemberCardCalls @JvmName("memberCard") get() = MemberCardCalls(core)

    /** Changes of a merchant's data (商户资料变更). */
    public val merchantAlteration: MerchantAlterationCalls @JvmName("merchantAlteration") get() = MerchantAlterationCalls(core)

    /** Due diligence and compliance (商户尽职与合规). */
    public val merchantCompliance: MerchantComplianceCalls @JvmName("merchantCompliance") get() = MerchantComplianceCalls(core)

    /** Coupons of merchants (商家券). */
    public val merchantCoupon: MerchantCouponCalls @JvmName("merchantCoupon") get() = MerchantCouponCalls(core)

    /** Records of the management of merchants (商户管理记录). */
    public val merchantManage: MerchantManageCalls @JvmName("merchantManage") get() = MerchantManageCalls(core)

    /** Risks of merchants and payments (商户风险管理). */
    public val merchantRisk: MerchantRiskCalls @JvmName("merchantRisk") get() = MerchantRiskCalls(core)

    /** Settlement rules and rates (结算规则与费率). */
    public val merchantSettlement: MerchantSettlementCalls @JvmName("merchantSettlement") get() = MerchantSettlementCalls(core)

    /** Stores of chain brands (连锁品牌门店). */
    public val merchantStore: MerchantStoreCalls @JvmName("merchantStore") get() = MerchantStoreCalls(core)

    /** Vouchers for several payments (消费金). */
    public val multiuseCoupon: MultiuseCouponCalls @JvmName("multiuseCoupon") get() = MultiuseCouponCalls(core)

    /** Automatic payments (委托代扣). */
    public val papay: PapayCalls @JvmName("papay") get() = PapayCalls(core)

    /** Parking fees (停车缴费服务). */
    public val parkingPayment: ParkingPaymentCalls @JvmName("parkingPayment") get() = ParkingPaymentCalls(core)

    /** Batches of transfers for sub-merchants (服务商批量转账). */
    public val partnerBatchTransfer: PartnerBatchTransferCalls @JvmName("partnerBatchTransfer") get() = PartnerBatchTransferCalls(core)

    /** Transfers to users for sub-merchants (服务商商家转账). */
    public val partnerMchTransfer: PartnerMchTransferCalls @JvmName("partnerMchTransfer") get() = PartnerMchTransferCalls(core)

    /** Payments to sub-merchants (服务商基础支付). */
    public val partnerTransactions: PartnerTransactionsCalls @JvmName("partnerTransactions") get() = PartnerTransactionsCalls(core)

    /** Partnerships for marketing (委托营销). */
    public val partnerships: PartnershipsCalls @JvmName("partnerships") get() = PartnershipsCalls(core)

    /** Payments without password (免密支付). */
    public val passwordExempt: PasswordExemptCalls @JvmName("passwordExempt") get() = PasswordExemptCalls(core)

    /** Orders paid afterwards (先享后付). */
    public val payAfter: PayAfterCalls @JvmName("payAfter") get() = PayAfterCalls(core)

    /** Payment devices (支付设备). */
    public val payDevices: PayDevicesCalls @JvmName("payDevices") get() = PayDevicesCalls(core)

    /** Gifts after payment (支付有礼). */
    public val payGift: PayGiftCalls @JvmName("payGift") get() = PayGiftCalls(core)

    /** Paying by instalments (微信分付). */
    public val payInstallment: PayInstallmentCalls @JvmName("payInstallment") get() = PayInstallmentCalls(core)

    /** Pay score (微信支付分). */
    public val payScore: PayScoreCalls @JvmName("payScore") get() = PayScoreCalls(core)

    /** Pay score for institutions (支付分机构模式). */
    public val payScoreBank: PayScoreBankCalls @JvmName("payScoreBank") get() = PayScoreBankCalls(core)

    /** Pay score for sub-merchants (支付分服务商模式). */
    public val payScorePartner: PayScorePartnerCalls @JvmName("payScorePartner") get() = PayScorePartnerCalls(core)

    /** Pay score plans (支付分签约计划). */
    public val payScorePlan: PayScorePlanCalls @JvmName("payScorePlan") get() = PayScorePlanCalls(core)

    /** Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付). */
    public val payTransactions: PayTransactionsCalls @JvmName("payTransactions") get() = PayTransactionsCalls(core)

    /** Payroll cards (微工卡). */
    public val payrollCard: PayrollCardCalls @JvmName("payrollCard") get() = PayrollCardCalls(core)

    /** Ecommerce platforms: recharges, compensations, settlements (平台收付通). */
    public val platformEcommerce: PlatformEcommerceCalls @JvmName("platformEcommerce") get() = PlatformEcommerceCalls(core)

    /** Transfers by platforms and insurers (平台转账). */
    public val platformTransfer: PlatformTransferCalls @JvmName("platformTransfer") get() = PlatformTransferCalls(core)

    /** Product coupons of brands (商品券). */
    public val productCoupon: ProductCouponCalls @JvmName("productCoupon") get() = ProductCouponCalls(core)

    /** Profit sharing (分账). */
    public val profitSharing: ProfitSharingCalls @JvmName("profitSharing") get() = ProfitSharingCalls(core)

    /** Checks of names (实名校验). */
    public val realName: RealNameCalls @JvmName("realName") get() = RealNameCalls(core)

    /** Recharges of merchants' accounts (商家充值). */
    public val recharge: RechargeCalls @JvmName("recharge") get() = RechargeCalls(core)

    /** Refunds (退款). */
    public val refund: RefundCalls @JvmName("refund") get() = RefundCalls(core)

    /** Repayments of credits (还款). */
    public val repayment: RepaymentCalls @JvmName("repayment") get() = RepaymentCalls(core)

    /** Rides by QR code (乘车服务). */
    public val scanAndRide: ScanAndRideCalls @JvmName("scanAndRide") get() = ScanAndRideCalls(core)

    /** Discounts that users shake for (品牌摇优惠). */
    public val shakeActivity: ShakeActivityCalls @JvmName("shakeActivity") get() = ShakeActivityCalls(core)

    /** Electronic receipts (电子小票). */
    public val shoppingReceipt: ShoppingReceiptCalls @JvmName("shoppingReceipt") get() = ShoppingReceiptCalls(core)

    /** Guides: the staff that serves customers (支付即服务). */
    public val smartGuide: SmartGuideCalls @JvmName("smartGuide") get() = SmartGuideCalls(core)

    /** Electronic invoices of taxis (出租车电子发票). */
    public val taxiInvoice: TaxiInvoiceCalls @JvmName("taxiInvoice") get() = TaxiInvoiceCalls(core)

    /** Car owners (车主服务). */
    public val vehicle: VehicleCalls @JvmName("vehicle") get() = VehicleCalls(core)

    /** Weekly discounts (周周惠). */
    public val weeklyDiscount: WeeklyDiscountCalls @JvmName("weeklyDiscount") get() = WeeklyDiscountCalls(core)
}
