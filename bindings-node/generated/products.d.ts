// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

import type * as AccountOpeningIntent from './account_opening_intent.js'
import type * as Applyment from './applyment.js'
import type * as BankDirectory from './bank_directory.js'
import type * as BankMarketing from './bank_marketing.js'
import type * as BankTransfer from './bank_transfer.js'
import type * as BatchTransfer from './batch_transfer.js'
import type * as Bill from './bill.js'
import type * as BizPay from './biz_pay.js'
import type * as BrandApplyment from './brand_applyment.js'
import type * as BrandCard from './brand_card.js'
import type * as BrandMemberCard from './brand_member_card.js'
import type * as BrandProfitSharing from './brand_profit_sharing.js'
import type * as BrandRedPacket from './brand_red_packet.js'
import type * as BrandStore from './brand_store.js'
import type * as BusinessCircle from './business_circle.js'
import type * as CashCoupon from './cash_coupon.js'
import type * as Catering from './catering.js'
import type * as Certificates from './certificates.js'
import type * as ChannelService from './channel_service.js'
import type * as CharityTransfer from './charity_transfer.js'
import type * as CombineTransactions from './combine_transactions.js'
import type * as Complaints from './complaints.js'
import type * as DeliveryPlan from './delivery_plan.js'
import type * as DiscountCard from './discount_card.js'
import type * as EbikeCharge from './ebike_charge.js'
import type * as EcommerceAccount from './ecommerce_account.js'
import type * as EcommerceApplyment from './ecommerce_applyment.js'
import type * as EcommerceFund from './ecommerce_fund.js'
import type * as EcommerceIndividual from './ecommerce_individual.js'
import type * as EcommercePapay from './ecommerce_papay.js'
import type * as EcommerceProfitSharing from './ecommerce_profit_sharing.js'
import type * as EcommerceRefund from './ecommerce_refund.js'
import type * as EcommerceSubsidy from './ecommerce_subsidy.js'
import type * as EcommerceTransfer from './ecommerce_transfer.js'
import type * as Education from './education.js'
import type * as Express from './express.js'
import type * as FacePay from './face_pay.js'
import type * as Fapiao from './fapiao.js'
import type * as FundsToOversea from './funds_to_oversea.js'
import type * as GlobalComplaints from './global_complaints.js'
import type * as GlobalCustoms from './global_customs.js'
import type * as GlobalMerchant from './global_merchant.js'
import type * as GlobalPapay from './global_papay.js'
import type * as GlobalPay from './global_pay.js'
import type * as GlobalPayScore from './global_pay_score.js'
import type * as GlobalProfitSharing from './global_profit_sharing.js'
import type * as GoldPlan from './gold_plan.js'
import type * as GoodsSubsidy from './goods_subsidy.js'
import type * as GovSubsidy from './gov_subsidy.js'
import type * as HirePowerBank from './hire_power_bank.js'
import type * as HkPay from './hk_pay.js'
import type * as InsurancePapay from './insurance_papay.js'
import type * as InsurancePolicy from './insurance_policy.js'
import type * as Lovefeast from './lovefeast.js'
import type * as MchTransfer from './mch_transfer.js'
import type * as Media from './media.js'
import type * as MedicalInsurance from './medical_insurance.js'
import type * as MemberCard from './member_card.js'
import type * as MerchantAlteration from './merchant_alteration.js'
import type * as MerchantCompliance from './merchant_compliance.js'
import type * as MerchantCoupon from './merchant_coupon.js'
import type * as MerchantManage from './merchant_manage.js'
import type * as MerchantRisk from './merchant_risk.js'
import type * as MerchantSettlement from './merchant_settlement.js'
import type * as MerchantStore from './merchant_store.js'
import type * as MultiuseCoupon from './multiuse_coupon.js'
import type * as Papay from './papay.js'
import type * as ParkingPayment from './parking_payment.js'
import type * as PartnerBatchTransfer from './partner_batch_transfer.js'
import type * as PartnerMchTransfer from './partner_mch_transfer.js'
import type * as PartnerTransactions from './partner_transactions.js'
import type * as Partnerships from './partnerships.js'
import type * as PasswordExempt from './password_exempt.js'
import type * as PayAfter from './pay_after.js'
import type * as PayDevices from './pay_devices.js'
import type * as PayGift from './pay_gift.js'
import type * as PayInstallment from './pay_installment.js'
import type * as PayScore from './pay_score.js'
import type * as PayScoreBank from './pay_score_bank.js'
import type * as PayScorePartner from './pay_score_partner.js'
import type * as PayScorePlan from './pay_score_plan.js'
import type * as PayTransactions from './pay_transactions.js'
import type * as PayrollCard from './payroll_card.js'
import type * as PlatformEcommerce from './platform_ecommerce.js'
import type * as PlatformTransfer from './platform_transfer.js'
import type * as ProductCoupon from './product_coupon.js'
import type * as ProfitSharing from './profit_sharing.js'
import type * as RealName from './real_name.js'
import type * as Recharge from './recharge.js'
import type * as Refund from './refund.js'
import type * as Repayment from './repayment.js'
import type * as ScanAndRide from './scan_and_ride.js'
import type * as ShakeActivity from './shake_activity.js'
import type * as ShoppingReceipt from './shopping_receipt.js'
import type * as SmartGuide from './smart_guide.js'
import type * as TaxiInvoice from './taxi_invoice.js'
import type * as Vehicle from './vehicle.js'
import type * as WeeklyDiscount from './weekly_discount.js'

export type {
  AccountOpeningIntent,
  Applyment,
  BankDirectory,
  BankMarketing,
  BankTransfer,
  BatchTransfer,
  Bill,
  BizPay,
  BrandApplyment,
  BrandCard,
  BrandMemberCard,
  BrandProfitSharing,
  BrandRedPacket,
  BrandStore,
  BusinessCircle,
  CashCoupon,
  Catering,
  Certificates,
  ChannelService,
  CharityTransfer,
  CombineTransactions,
  Complaints,
  DeliveryPlan,
  DiscountCard,
  EbikeCharge,
  EcommerceAccount,
  EcommerceApplyment,
  EcommerceFund,
  EcommerceIndividual,
  EcommercePapay,
  EcommerceProfitSharing,
  EcommerceRefund,
  EcommerceSubsidy,
  EcommerceTransfer,
  Education,
  Express,
  FacePay,
  Fapiao,
  FundsToOversea,
  GlobalComplaints,
  GlobalCustoms,
  GlobalMerchant,
  GlobalPapay,
  GlobalPay,
  GlobalPayScore,
  GlobalProfitSharing,
  GoldPlan,
  GoodsSubsidy,
  GovSubsidy,
  HirePowerBank,
  HkPay,
  InsurancePapay,
  InsurancePolicy,
  Lovefeast,
  MchTransfer,
  Media,
  MedicalInsurance,
  MemberCard,
  MerchantAlteration,
  MerchantCompliance,
  MerchantCoupon,
  MerchantManage,
  MerchantRisk,
  MerchantSettlement,
  MerchantStore,
  MultiuseCoupon,
  Papay,
  ParkingPayment,
  PartnerBatchTransfer,
  PartnerMchTransfer,
  PartnerTransactions,
  Partnerships,
  PasswordExempt,
  PayAfter,
  PayDevices,
  PayGift,
  PayInstallment,
  PayScore,
  PayScoreBank,
  PayScorePartner,
  PayScorePlan,
  PayTransactions,
  PayrollCard,
  PlatformEcommerce,
  PlatformTransfer,
  ProductCoupon,
  ProfitSharing,
  RealName,
  Recharge,
  Refund,
  Repayment,
  ScanAndRide,
  ShakeActivity,
  ShoppingReceipt,
  SmartGuide,
  TaxiInvoice,
  Vehicle,
  WeeklyDiscount,
}

/** Every product, as a property of the client. */
export interface Products {
  /** Confirmation of the will to open an account (商户开户意愿确认). */
  readonly accountOpeningIntent: AccountOpeningIntent.AccountOpeningIntentService
  /** Onboarding of sub-merchants (特约商户进件). */
  readonly applyment: Applyment.ApplymentService
  /** Banks, branches and cities (银行组件). */
  readonly bankDirectory: BankDirectory.BankDirectoryService
  /** Promotions of banks (银行营销). */
  readonly bankMarketing: BankMarketing.BankMarketingService
  /** Batches of transfers by banks (银行模式转账). */
  readonly bankTransfer: BankTransfer.BankTransferService
  /** Batches of transfers to users' balances (商家转账到零钱). */
  readonly batchTransfer: BatchTransfer.BatchTransferService
  /** Bills (账单). */
  readonly bill: Bill.BillService
  /** Payments by companies' employees (企业支付). */
  readonly bizPay: BizPay.BizPayService
  /** Brands: onboarding (品牌入驻). */
  readonly brandApplyment: BrandApplyment.BrandApplymentService
  /** Brands: card of the brand (商家名片). */
  readonly brandCard: BrandCard.BrandCardService
  /** Brands: members (商家名片会员). */
  readonly brandMemberCard: BrandMemberCard.BrandMemberCardService
  /** Profit sharing of brands (连锁品牌分账). */
  readonly brandProfitSharing: BrandProfitSharing.BrandProfitSharingService
  /** Brands: red packets (品牌红包). */
  readonly brandRedPacket: BrandRedPacket.BrandRedPacketService
  /** Brands: stores (品牌门店). */
  readonly brandStore: BrandStore.BrandStoreService
  /** Shopping malls (智慧商圈). */
  readonly businessCircle: BusinessCircle.BusinessCircleService
  /** Cash coupons (代金券). */
  readonly cashCoupon: CashCoupon.CashCouponService
  /** Orders of meals (微信点餐). */
  readonly catering: Catering.CateringService
  /** Platform certificates and the self-test (平台证书). */
  readonly certificates: Certificates.CertificatesService
  /** Services of channel institutions (渠道服务). */
  readonly channelService: ChannelService.ChannelServiceService
  /** Donations (公益捐赠). */
  readonly charityTransfer: CharityTransfer.CharityTransferService
  /** Combined orders (合单支付). */
  readonly combineTransactions: CombineTransactions.CombineTransactionsService
  /** Complaints of payers (消费者投诉). */
  readonly complaints: Complaints.ComplaintsService
  /** Delivery plans of product coupons (商品券投放计划). */
  readonly deliveryPlan: DeliveryPlan.DeliveryPlanService
  /** Discount cards (先享卡). */
  readonly discountCard: DiscountCard.DiscountCardService
  /** Charging electric bicycles (电动自行车代扣). */
  readonly ebikeCharge: EbikeCharge.EbikeChargeService
  /** Ecommerce: closing of accounts (收付通注销). */
  readonly ecommerceAccount: EcommerceAccount.EcommerceAccountService
  /** Ecommerce: onboarding of sub-merchants (收付通进件). */
  readonly ecommerceApplyment: EcommerceApplyment.EcommerceApplymentService
  /** Ecommerce: balances, withdrawals, bills (余额提现账单). */
  readonly ecommerceFund: EcommerceFund.EcommerceFundService
  /** Ecommerce: payments to individuals (收付通个人收款). */
  readonly ecommerceIndividual: EcommerceIndividual.EcommerceIndividualService
  /** Ecommerce: automatic payments of combined orders (收付通合单代扣). */
  readonly ecommercePapay: EcommercePapay.EcommercePapayService
  /** Ecommerce: profit sharing (收付通分账). */
  readonly ecommerceProfitSharing: EcommerceProfitSharing.EcommerceProfitSharingService
  /** Ecommerce: refunds (收付通退款). */
  readonly ecommerceRefund: EcommerceRefund.EcommerceRefundService
  /** Ecommerce: subsidies of the platform (收付通补差). */
  readonly ecommerceSubsidy: EcommerceSubsidy.EcommerceSubsidyService
  /** Ecommerce: transfers to users (收付通转账). */
  readonly ecommerceTransfer: EcommerceTransfer.EcommerceTransferService
  /** Education fees (教育缴费). */
  readonly education: Education.EducationService
  /** Sending parcels with WeChat (微信寄快递). */
  readonly express: Express.ExpressService
  /** Paying by face and by palm (刷脸与刷掌支付). */
  readonly facePay: FacePay.FacePayService
  /** Electronic invoices (fapiao) (电子发票). */
  readonly fapiao: Fapiao.FapiaoService
  /** Payments abroad (跨境付款). */
  readonly fundsToOversea: FundsToOversea.FundsToOverseaService
  /** Complaints of payers abroad (跨境消费者投诉). */
  readonly globalComplaints: GlobalComplaints.GlobalComplaintsService
  /** Customs declarations (跨境报关). */
  readonly globalCustoms: GlobalCustoms.GlobalCustomsService
  /** Merchants abroad (跨境商户). */
  readonly globalMerchant: GlobalMerchant.GlobalMerchantService
  /** Automatic payments abroad (跨境代扣). */
  readonly globalPapay: GlobalPapay.GlobalPapayService
  /** Payments to merchants abroad (跨境支付). */
  readonly globalPay: GlobalPay.GlobalPayService
  /** Pay score abroad (海外支付分). */
  readonly globalPayScore: GlobalPayScore.GlobalPayScoreService
  /** Profit sharing abroad (跨境分账). */
  readonly globalProfitSharing: GlobalProfitSharing.GlobalProfitSharingService
  /** Gold plan: the page after payment (点金计划). */
  readonly goldPlan: GoldPlan.GoldPlanService
  /** Promotions of brands in retail stores (品牌小店营销). */
  readonly goodsSubsidy: GoodsSubsidy.GoodsSubsidyService
  /** Government subsidies for consumer goods (国补专区). */
  readonly govSubsidy: GovSubsidy.GovSubsidyService
  /** Hiring power banks (租用充电宝). */
  readonly hirePowerBank: HirePowerBank.HirePowerBankService
  /** Payments by the Hong Kong wallet (香港钱包支付). */
  readonly hkPay: HkPay.HkPayService
  /** Automatic payments of insurance premiums (保险委托代扣). */
  readonly insurancePapay: InsurancePapay.InsurancePapayService
  /** Insurance policies in WeChat (微信保单服务). */
  readonly insurancePolicy: InsurancePolicy.InsurancePolicyService
  /** Meals donated with WeChat Pay (爱心餐). */
  readonly lovefeast: Lovefeast.LovefeastService
  /** Transfers to users (商家转账). */
  readonly mchTransfer: MchTransfer.MchTransferService
  /** Uploads of images and videos (图片视频上传). */
  readonly media: Media.MediaService
  /** Payments with medical insurance (医保支付). */
  readonly medicalInsurance: MedicalInsurance.MedicalInsuranceService
  /** Member cards (会员卡). */
  readonly memberCard: MemberCard.MemberCardService
  /** Changes of a merchant's data (商户资料变更). */
  readonly merchantAlteration: MerchantAlteration.MerchantAlterationService
  /** Due diligence and compliance (商户尽职与合规). */
  readonly merchantCompliance: MerchantCompliance.MerchantComplianceService
  /** Coupons of merchants (商家券). */
  readonly merchantCoupon: MerchantCoupon.MerchantCouponService
  /** Records of the management of merchants (商户管理记录). */
  readonly merchantManage: MerchantManage.MerchantManageService
  /** Risks of merchants and payments (商户风险管理). */
  readonly merchantRisk: MerchantRisk.MerchantRiskService
  /** Settlement rules and rates (结算规则与费率). */
  readonly merchantSettlement: MerchantSettlement.MerchantSettlementService
  /** Stores of chain brands (连锁品牌门店). */
  readonly merchantStore: MerchantStore.MerchantStoreService
  /** Vouchers for several payments (消费金). */
  readonly multiuseCoupon: MultiuseCoupon.MultiuseCouponService
  /** Automatic payments (委托代扣). */
  readonly papay: Papay.PapayService
  /** Parking fees (停车缴费服务). */
  readonly parkingPayment: ParkingPayment.ParkingPaymentService
  /** Batches of transfers for sub-merchants (服务商批量转账). */
  readonly partnerBatchTransfer: PartnerBatchTransfer.PartnerBatchTransferService
  /** Transfers to users for sub-merchants (服务商商家转账). */
  readonly partnerMchTransfer: PartnerMchTransfer.PartnerMchTransferService
  /** Payments to sub-merchants (服务商基础支付). */
  readonly partnerTransactions: PartnerTransactions.PartnerTransactionsService
  /** Partnerships for marketing (委托营销). */
  readonly partnerships: Partnerships.PartnershipsService
  /** Payments without password (免密支付). */
  readonly passwordExempt: PasswordExempt.PasswordExemptService
  /** Orders paid afterwards (先享后付). */
  readonly payAfter: PayAfter.PayAfterService
  /** Payment devices (支付设备). */
  readonly payDevices: PayDevices.PayDevicesService
  /** Gifts after payment (支付有礼). */
  readonly payGift: PayGift.PayGiftService
  /** Paying by instalments (微信分付). */
  readonly payInstallment: PayInstallment.PayInstallmentService
  /** Pay score (微信支付分). */
  readonly payScore: PayScore.PayScoreService
  /** Pay score for institutions (支付分机构模式). */
  readonly payScoreBank: PayScoreBank.PayScoreBankService
  /** Pay score for sub-merchants (支付分服务商模式). */
  readonly payScorePartner: PayScorePartner.PayScorePartnerService
  /** Pay score plans (支付分签约计划). */
  readonly payScorePlan: PayScorePlan.PayScorePlanService
  /** Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付). */
  readonly payTransactions: PayTransactions.PayTransactionsService
  /** Payroll cards (微工卡). */
  readonly payrollCard: PayrollCard.PayrollCardService
  /** Ecommerce platforms: recharges, compensations, settlements (平台收付通). */
  readonly platformEcommerce: PlatformEcommerce.PlatformEcommerceService
  /** Transfers by platforms and insurers (平台转账). */
  readonly platformTransfer: PlatformTransfer.PlatformTransferService
  /** Product coupons of brands (商品券). */
  readonly productCoupon: ProductCoupon.ProductCouponService
  /** Profit sharing (分账). */
  readonly profitSharing: ProfitSharing.ProfitSharingService
  /** Checks of names (实名校验). */
  readonly realName: RealName.RealNameService
  /** Recharges of merchants' accounts (商家充值). */
  readonly recharge: Recharge.RechargeService
  /** Refunds (退款). */
  readonly refund: Refund.RefundService
  /** Repayments of credits (还款). */
  readonly repayment: Repayment.RepaymentService
  /** Rides by QR code (乘车服务). */
  readonly scanAndRide: ScanAndRide.ScanAndRideService
  /** Discounts that users shake for (品牌摇优惠). */
  readonly shakeActivity: ShakeActivity.ShakeActivityService
  /** Electronic receipts (电子小票). */
  readonly shoppingReceipt: ShoppingReceipt.ShoppingReceiptService
  /** Guides: the staff that serves customers (支付即服务). */
  readonly smartGuide: SmartGuide.SmartGuideService
  /** Electronic invoices of taxis (出租车电子发票). */
  readonly taxiInvoice: TaxiInvoice.TaxiInvoiceService
  /** Car owners (车主服务). */
  readonly vehicle: Vehicle.VehicleService
  /** Weekly discounts (周周惠). */
  readonly weeklyDiscount: WeeklyDiscount.WeeklyDiscountService
}
