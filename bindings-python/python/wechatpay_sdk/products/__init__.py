# Generated from api/*.yaml by `cargo xtask generate`; do not edit.
"""The products of WeChat Pay: one module each, loaded when it is used for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_opening_intent import AsyncAccountOpeningIntentService, AccountOpeningIntentService
    from .applyment import AsyncApplymentService, ApplymentService
    from .bank_directory import AsyncBankDirectoryService, BankDirectoryService
    from .bank_marketing import AsyncBankMarketingService, BankMarketingService
    from .bank_transfer import AsyncBankTransferService, BankTransferService
    from .batch_transfer import AsyncBatchTransferService, BatchTransferService
    from .bill import AsyncBillService, BillService
    from .biz_pay import AsyncBizPayService, BizPayService
    from .brand_applyment import AsyncBrandApplymentService, BrandApplymentService
    from .brand_card import AsyncBrandCardService, BrandCardService
    from .brand_member_card import AsyncBrandMemberCardService, BrandMemberCardService
    from .brand_profit_sharing import AsyncBrandProfitSharingService, BrandProfitSharingService
    from .brand_red_packet import AsyncBrandRedPacketService, BrandRedPacketService
    from .brand_store import AsyncBrandStoreService, BrandStoreService
    from .business_circle import AsyncBusinessCircleService, BusinessCircleService
    from .cash_coupon import AsyncCashCouponService, CashCouponService
    from .catering import AsyncCateringService, CateringService
    from .certificates import AsyncCertificatesService, CertificatesService
    from .channel_service import AsyncChannelServiceService, ChannelServiceService
    from .charity_transfer import AsyncCharityTransferService, CharityTransferService
    from .combine_transactions import AsyncCombineTransactionsService, CombineTransactionsService
    from .complaints import AsyncComplaintsService, ComplaintsService
    from .delivery_plan import AsyncDeliveryPlanService, DeliveryPlanService
    from .discount_card import AsyncDiscountCardService, DiscountCardService
    from .ebike_charge import AsyncEbikeChargeService, EbikeChargeService
    from .ecommerce_account import AsyncEcommerceAccountService, EcommerceAccountService
    from .ecommerce_applyment import AsyncEcommerceApplymentService, EcommerceApplymentService
    from .ecommerce_fund import AsyncEcommerceFundService, EcommerceFundService
    from .ecommerce_individual import AsyncEcommerceIndividualService, EcommerceIndividualService
    from .ecommerce_papay import AsyncEcommercePapayService, EcommercePapayService
    from .ecommerce_profit_sharing import AsyncEcommerceProfitSharingService, EcommerceProfitSharingService
    from .ecommerce_refund import AsyncEcommerceRefundService, EcommerceRefundService
    from .ecommerce_subsidy import AsyncEcommerceSubsidyService, EcommerceSubsidyService
    from .ecommerce_transfer import AsyncEcommerceTransferService, EcommerceTransferService
    from .education import AsyncEducationService, EducationService
    from .express import AsyncExpressService, ExpressService
    from .face_pay import AsyncFacePayService, FacePayService
    from .fapiao import AsyncFapiaoService, FapiaoService
    from .funds_to_oversea import AsyncFundsToOverseaService, FundsToOverseaService
    from .global_complaints import AsyncGlobalComplaintsService, GlobalComplaintsService
    from .global_customs import AsyncGlobalCustomsService, GlobalCustomsService
    from .global_merchant import AsyncGlobalMerchantService, GlobalMerchantService
    from .global_papay import AsyncGlobalPapayService, GlobalPapayService
    from .global_pay import AsyncGlobalPayService, GlobalPayService
    from .global_pay_score import AsyncGlobalPayScoreService, GlobalPayScoreService
    from .global_profit_sharing import AsyncGlobalProfitSharingService, GlobalProfitSharingService
    from .gold_plan import AsyncGoldPlanService, GoldPlanService
    from .goods_subsidy import AsyncGoodsSubsidyService, GoodsSubsidyService
    from .gov_subsidy import AsyncGovSubsidyService, GovSubsidyService
    from .hire_power_bank import AsyncHirePowerBankService, HirePowerBankService
    from .hk_pay import AsyncHkPayService, HkPayService
    from .insurance_papay import AsyncInsurancePapayService, InsurancePapayService
    from .insurance_policy import AsyncInsurancePolicyService, InsurancePolicyService
    from .lovefeast import AsyncLovefeastService, LovefeastService
    from .mch_transfer import AsyncMchTransferService, MchTransferService
    from .media import AsyncMediaService, MediaService
    from .medical_insurance import AsyncMedicalInsuranceService, MedicalInsuranceService
    from .member_card import AsyncMemberCardService, MemberCardService
    from .merchant_alteration import AsyncMerchantAlterationService, MerchantAlterationService
    from .merchant_compliance import AsyncMerchantComplianceService, MerchantComplianceService
    from .merchant_coupon import AsyncMerchantCouponService, MerchantCouponService
    from .merchant_manage import AsyncMerchantManageService, MerchantManageService
    from .merchant_risk import AsyncMerchantRiskService, MerchantRiskService
    from .merchant_settlement import AsyncMerchantSettlementService, MerchantSettlementService
    from .merchant_store import AsyncMerchantStoreService, MerchantStoreService
    from .multiuse_coupon import AsyncMultiuseCouponService, MultiuseCouponService
    from .papay import AsyncPapayService, PapayService
    from .parking_payment import AsyncParkingPaymentService, ParkingPaymentService
    from .partner_batch_transfer import AsyncPartnerBatchTransferService, PartnerBatchTransferService
    from .partner_mch_transfer import AsyncPartnerMchTransferService, PartnerMchTransferService
    from .partner_transactions import AsyncPartnerTransactionsService, PartnerTransactionsService
    from .partnerships import AsyncPartnershipsService, PartnershipsService
    from .password_exempt import AsyncPasswordExemptService, PasswordExemptService
    from .pay_after import AsyncPayAfterService, PayAfterService
    from .pay_devices import AsyncPayDevicesService, PayDevicesService
    from .pay_gift import AsyncPayGiftService, PayGiftService
    from .pay_installment import AsyncPayInstallmentService, PayInstallmentService
    from .pay_score import AsyncPayScoreService, PayScoreService
    from .pay_score_bank import AsyncPayScoreBankService, PayScoreBankService
    from .pay_score_partner import AsyncPayScorePartnerService, PayScorePartnerService
    from .pay_score_plan import AsyncPayScorePlanService, PayScorePlanService
    from .pay_transactions import AsyncPayTransactionsService, PayTransactionsService
    from .payroll_card import AsyncPayrollCardService, PayrollCardService
    from .platform_ecommerce import AsyncPlatformEcommerceService, PlatformEcommerceService
    from .platform_transfer import AsyncPlatformTransferService, PlatformTransferService
    from .product_coupon import AsyncProductCouponService, ProductCouponService
    from .profit_sharing import AsyncProfitSharingService, ProfitSharingService
    from .real_name import AsyncRealNameService, RealNameService
    from .recharge import AsyncRechargeService, RechargeService
    from .refund import AsyncRefundService, RefundService
    from .repayment import AsyncRepaymentService, RepaymentService
    from .scan_and_ride import AsyncScanAndRideService, ScanAndRideService
    from .shake_activity import AsyncShakeActivityService, ShakeActivityService
    from .shopping_receipt import AsyncShoppingReceiptService, ShoppingReceiptService
    from .smart_guide import AsyncSmartGuideService, SmartGuideService
    from .taxi_invoice import AsyncTaxiInvoiceService, TaxiInvoiceService
    from .vehicle import AsyncVehicleService, VehicleService
    from .weekly_discount import AsyncWeeklyDiscountService, WeeklyDiscountService

PRODUCTS = {
    "account_opening_intent": "AccountOpeningIntentService",
    "applyment": "ApplymentService",
    "bank_directory": "BankDirectoryService",
    "bank_marketing": "BankMarketingService",
    "bank_transfer": "BankTransferService",
    "batch_transfer": "BatchTransferService",
    "bill": "BillService",
    "biz_pay": "BizPayService",
    "brand_applyment": "BrandApplymentService",
    "brand_card": "BrandCardService",
    "brand_member_card": "BrandMemberCardService",
    "brand_profit_sharing": "BrandProfitSharingService",
    "brand_red_packet": "BrandRedPacketService",
    "brand_store": "BrandStoreService",
    "business_circle": "BusinessCircleService",
    "cash_coupon": "CashCouponService",
    "catering": "CateringService",
    "certificates": "CertificatesService",
    "channel_service": "ChannelServiceService",
    "charity_transfer": "CharityTransferService",
    "combine_transactions": "CombineTransactionsService",
    "complaints": "ComplaintsService",
    "delivery_plan": "DeliveryPlanService",
    "discount_card": "DiscountCardService",
    "ebike_charge": "EbikeChargeService",
    "ecommerce_account": "EcommerceAccountService",
    "ecommerce_applyment": "EcommerceApplymentService",
    "ecommerce_fund": "EcommerceFundService",
    "ecommerce_individual": "EcommerceIndividualService",
    "ecommerce_papay": "EcommercePapayService",
    "ecommerce_profit_sharing": "EcommerceProfitSharingService",
    "ecommerce_refund": "EcommerceRefundService",
    "ecommerce_subsidy": "EcommerceSubsidyService",
    "ecommerce_transfer": "EcommerceTransferService",
    "education": "EducationService",
    "express": "ExpressService",
    "face_pay": "FacePayService",
    "fapiao": "FapiaoService",
    "funds_to_oversea": "FundsToOverseaService",
    "global_complaints": "GlobalComplaintsService",
    "global_customs": "GlobalCustomsService",
    "global_merchant": "GlobalMerchantService",
    "global_papay": "GlobalPapayService",
    "global_pay": "GlobalPayService",
    "global_pay_score": "GlobalPayScoreService",
    "global_profit_sharing": "GlobalProfitSharingService",
    "gold_plan": "GoldPlanService",
    "goods_subsidy": "GoodsSubsidyService",
    "gov_subsidy": "GovSubsidyService",
    "hire_power_bank": "HirePowerBankService",
    "hk_pay": "HkPayService",
    "insurance_papay": "InsurancePapayService",
    "insurance_policy": "InsurancePolicyService",
    "lovefeast": "LovefeastService",
    "mch_transfer": "MchTransferService",
    "media": "MediaService",
    "medical_insurance": "MedicalInsuranceService",
    "member_card": "MemberCardService",
    "merchant_alteration": "MerchantAlterationService",
    "merchant_compliance": "MerchantComplianceService",
    "merchant_coupon": "MerchantCouponService",
    "merchant_manage": "MerchantManageService",
    "merchant_risk": "MerchantRiskService",
    "merchant_settlement": "MerchantSettlementService",
    "merchant_store": "MerchantStoreService",
    "multiuse_coupon": "MultiuseCouponService",
    "papay": "PapayService",
    "parking_payment": "ParkingPaymentService",
    "partner_batch_transfer": "PartnerBatchTransferService",
    "partner_mch_transfer": "PartnerMchTransferService",
    "partner_transactions": "PartnerTransactionsService",
    "partnerships": "PartnershipsService",
    "password_exempt": "PasswordExemptService",
    "pay_after": "PayAfterService",
    "pay_devices": "PayDevicesService",
    "pay_gift": "PayGiftService",
    "pay_installment": "PayInstallmentService",
    "pay_score": "PayScoreService",
    "pay_score_bank": "PayScoreBankService",
    "pay_score_partner": "PayScorePartnerService",
    "pay_score_plan": "PayScorePlanService",
    "pay_transactions": "PayTransactionsService",
    "payroll_card": "PayrollCardService",
    "platform_ecommerce": "PlatformEcommerceService",
    "platform_transfer": "PlatformTransferService",
    "product_coupon": "ProductCouponService",
    "profit_sharing": "ProfitSharingService",
    "real_name": "RealNameService",
    "recharge": "RechargeService",
    "refund": "RefundService",
    "repayment": "RepaymentService",
    "scan_and_ride": "ScanAndRideService",
    "shake_activity": "ShakeActivityService",
    "shopping_receipt": "ShoppingReceiptService",
    "smart_guide": "SmartGuideService",
    "taxi_invoice": "TaxiInvoiceService",
    "vehicle": "VehicleService",
    "weekly_discount": "WeeklyDiscountService",
}


class Products:
    """The products as attributes of a `Client`."""

    account_opening_intent: AccountOpeningIntentService
    """Account opening intent (商户开户意愿确认)."""
    applyment: ApplymentService
    """Applyment (特约商户进件)."""
    bank_directory: BankDirectoryService
    """Bank directory (银行组件)."""
    bank_marketing: BankMarketingService
    """Bank marketing (银行营销)."""
    bank_transfer: BankTransferService
    """Bank transfer (银行模式转账)."""
    batch_transfer: BatchTransferService
    """Batch transfer (商家转账到零钱)."""
    bill: BillService
    """Bill (账单)."""
    biz_pay: BizPayService
    """Biz pay (企业支付)."""
    brand_applyment: BrandApplymentService
    """Brand applyment (品牌入驻)."""
    brand_card: BrandCardService
    """Brand card (商家名片)."""
    brand_member_card: BrandMemberCardService
    """Brand member card (商家名片会员)."""
    brand_profit_sharing: BrandProfitSharingService
    """Brand profit sharing (连锁品牌分账)."""
    brand_red_packet: BrandRedPacketService
    """Brand red packet (品牌红包)."""
    brand_store: BrandStoreService
    """Brand store (品牌门店)."""
    business_circle: BusinessCircleService
    """Business circle (智慧商圈)."""
    cash_coupon: CashCouponService
    """Cash coupons (代金券)."""
    catering: CateringService
    """Catering (微信点餐)."""
    certificates: CertificatesService
    """Platform certificates and the self-test (平台证书)."""
    channel_service: ChannelServiceService
    """Channel service (渠道服务)."""
    charity_transfer: CharityTransferService
    """Charity transfer (公益捐赠)."""
    combine_transactions: CombineTransactionsService
    """Combine transactions (合单支付)."""
    complaints: ComplaintsService
    """Complaints (消费者投诉)."""
    delivery_plan: DeliveryPlanService
    """Delivery plans of product coupons (商品券投放计划)."""
    discount_card: DiscountCardService
    """Discount card (先享卡)."""
    ebike_charge: EbikeChargeService
    """Ebike charge (电动自行车代扣)."""
    ecommerce_account: EcommerceAccountService
    """Ecommerce account (收付通注销)."""
    ecommerce_applyment: EcommerceApplymentService
    """Ecommerce applyment (收付通进件)."""
    ecommerce_fund: EcommerceFundService
    """Ecommerce fund (余额提现账单)."""
    ecommerce_individual: EcommerceIndividualService
    """Ecommerce individual (收付通个人收款)."""
    ecommerce_papay: EcommercePapayService
    """Ecommerce papay (收付通合单代扣)."""
    ecommerce_profit_sharing: EcommerceProfitSharingService
    """Ecommerce profit sharing (收付通分账)."""
    ecommerce_refund: EcommerceRefundService
    """Ecommerce refund (收付通退款)."""
    ecommerce_subsidy: EcommerceSubsidyService
    """Ecommerce subsidy (收付通补差)."""
    ecommerce_transfer: EcommerceTransferService
    """Ecommerce transfer (收付通转账)."""
    education: EducationService
    """Education (教育缴费)."""
    express: ExpressService
    """Express (微信寄快递)."""
    face_pay: FacePayService
    """Face pay (刷脸与刷掌支付)."""
    fapiao: FapiaoService
    """Fapiao (电子发票)."""
    funds_to_oversea: FundsToOverseaService
    """Funds to oversea (跨境付款)."""
    global_complaints: GlobalComplaintsService
    """Global complaints (跨境消费者投诉)."""
    global_customs: GlobalCustomsService
    """Global customs (跨境报关)."""
    global_merchant: GlobalMerchantService
    """Global merchant (跨境商户)."""
    global_papay: GlobalPapayService
    """Global papay (跨境代扣)."""
    global_pay: GlobalPayService
    """Global pay (跨境支付)."""
    global_pay_score: GlobalPayScoreService
    """Global pay score (海外支付分)."""
    global_profit_sharing: GlobalProfitSharingService
    """Global profit sharing (跨境分账)."""
    gold_plan: GoldPlanService
    """Gold plan: the page after payment (点金计划)."""
    goods_subsidy: GoodsSubsidyService
    """Goods subsidy (品牌小店营销)."""
    gov_subsidy: GovSubsidyService
    """Gov subsidy (国补专区)."""
    hire_power_bank: HirePowerBankService
    """Hire power bank (租用充电宝)."""
    hk_pay: HkPayService
    """Hk pay (香港钱包支付)."""
    insurance_papay: InsurancePapayService
    """Insurance papay (保险委托代扣)."""
    insurance_policy: InsurancePolicyService
    """Insurance policy (微信保单服务)."""
    lovefeast: LovefeastService
    """Lovefeast (爱心餐)."""
    mch_transfer: MchTransferService
    """Mch transfer (商家转账)."""
    media: MediaService
    """Uploads of images and videos (图片视频上传)."""
    medical_insurance: MedicalInsuranceService
    """Medical insurance (医保支付)."""
    member_card: MemberCardService
    """Member card (会员卡)."""
    merchant_alteration: MerchantAlterationService
    """Merchant alteration (商户资料变更)."""
    merchant_compliance: MerchantComplianceService
    """Merchant compliance (商户尽职与合规)."""
    merchant_coupon: MerchantCouponService
    """Merchant coupon (商家券)."""
    merchant_manage: MerchantManageService
    """Merchant manage (商户管理记录)."""
    merchant_risk: MerchantRiskService
    """Merchant risk (商户风险管理)."""
    merchant_settlement: MerchantSettlementService
    """Merchant settlement (结算规则与费率)."""
    merchant_store: MerchantStoreService
    """Merchant store (连锁品牌门店)."""
    multiuse_coupon: MultiuseCouponService
    """Multiuse coupon (消费金)."""
    papay: PapayService
    """Papay (委托代扣)."""
    parking_payment: ParkingPaymentService
    """Parking payment (停车缴费服务)."""
    partner_batch_transfer: PartnerBatchTransferService
    """Partner batch transfer (服务商批量转账)."""
    partner_mch_transfer: PartnerMchTransferService
    """Partner mch transfer (服务商商家转账)."""
    partner_transactions: PartnerTransactionsService
    """Partner transactions (服务商基础支付)."""
    partnerships: PartnershipsService
    """Partnerships (委托营销)."""
    password_exempt: PasswordExemptService
    """Password exempt (免密支付)."""
    pay_after: PayAfterService
    """Pay after (先享后付)."""
    pay_devices: PayDevicesService
    """Pay devices (支付设备)."""
    pay_gift: PayGiftService
    """Gifts after payment (支付有礼)."""
    pay_installment: PayInstallmentService
    """Pay installment (微信分付)."""
    pay_score: PayScoreService
    """Pay score (微信支付分)."""
    pay_score_bank: PayScoreBankService
    """Pay score bank (支付分机构模式)."""
    pay_score_partner: PayScorePartnerService
    """Pay score partner (支付分服务商模式)."""
    pay_score_plan: PayScorePlanService
    """Pay score plan (支付分签约计划)."""
    pay_transactions: PayTransactionsService
    """Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付)."""
    payroll_card: PayrollCardService
    """Payroll card (微工卡)."""
    platform_ecommerce: PlatformEcommerceService
    """Platform ecommerce (平台收付通)."""
    platform_transfer: PlatformTransferService
    """Platform transfer (平台转账)."""
    product_coupon: ProductCouponService
    """Product coupon (商品券)."""
    profit_sharing: ProfitSharingService
    """Profit sharing (分账)."""
    real_name: RealNameService
    """Real name (实名校验)."""
    recharge: RechargeService
    """Recharge (商家充值)."""
    refund: RefundService
    """Refunds (退款)."""
    repayment: RepaymentService
    """Repayment (还款)."""
    scan_and_ride: ScanAndRideService
    """Scan and ride (乘车服务)."""
    shake_activity: ShakeActivityService
    """Shake activity (品牌摇优惠)."""
    shopping_receipt: ShoppingReceiptService
    """Shopping receipt (电子小票)."""
    smart_guide: SmartGuideService
    """Smart guide (支付即服务)."""
    taxi_invoice: TaxiInvoiceService
    """Taxi invoice (出租车电子发票)."""
    vehicle: VehicleService
    """Vehicle (车主服务)."""
    weekly_discount: WeeklyDiscountService
    """Weekly discount (周周惠)."""


class AsyncProducts:
    """The products as attributes of an `AsyncClient`."""

    account_opening_intent: AsyncAccountOpeningIntentService
    """Account opening intent (商户开户意愿确认)."""
    applyment: AsyncApplymentService
    """Applyment (特约商户进件)."""
    bank_directory: AsyncBankDirectoryService
    """Bank directory (银行组件)."""
    bank_marketing: AsyncBankMarketingService
    """Bank marketing (银行营销)."""
    bank_transfer: AsyncBankTransferService
    """Bank transfer (银行模式转账)."""
    batch_transfer: AsyncBatchTransferService
    """Batch transfer (商家转账到零钱)."""
    bill: AsyncBillService
    """Bill (账单)."""
    biz_pay: AsyncBizPayService
    """Biz pay (企业支付)."""
    brand_applyment: AsyncBrandApplymentService
    """Brand applyment (品牌入驻)."""
    brand_card: AsyncBrandCardService
    """Brand card (商家名片)."""
    brand_member_card: AsyncBrandMemberCardService
    """Brand member card (商家名片会员)."""
    brand_profit_sharing: AsyncBrandProfitSharingService
    """Brand profit sharing (连锁品牌分账)."""
    brand_red_packet: AsyncBrandRedPacketService
    """Brand red packet (品牌红包)."""
    brand_store: AsyncBrandStoreService
    """Brand store (品牌门店)."""
    business_circle: AsyncBusinessCircleService
    """Business circle (智慧商圈)."""
    cash_coupon: AsyncCashCouponService
    """Cash coupons (代金券)."""
    catering: AsyncCateringService
    """Catering (微信点餐)."""
    certificates: AsyncCertificatesService
    """Platform certificates and the self-test (平台证书)."""
    channel_service: AsyncChannelServiceService
    """Channel service (渠道服务)."""
    charity_transfer: AsyncCharityTransferService
    """Charity transfer (公益捐赠)."""
    combine_transactions: AsyncCombineTransactionsService
    """Combine transactions (合单支付)."""
    complaints: AsyncComplaintsService
    """Complaints (消费者投诉)."""
    delivery_plan: AsyncDeliveryPlanService
    """Delivery plans of product coupons (商品券投放计划)."""
    discount_card: AsyncDiscountCardService
    """Discount card (先享卡)."""
    ebike_charge: AsyncEbikeChargeService
    """Ebike charge (电动自行车代扣)."""
    ecommerce_account: AsyncEcommerceAccountService
    """Ecommerce account (收付通注销)."""
    ecommerce_applyment: AsyncEcommerceApplymentService
    """Ecommerce applyment (收付通进件)."""
    ecommerce_fund: AsyncEcommerceFundService
    """Ecommerce fund (余额提现账单)."""
    ecommerce_individual: AsyncEcommerceIndividualService
    """Ecommerce individual (收付通个人收款)."""
    ecommerce_papay: AsyncEcommercePapayService
    """Ecommerce papay (收付通合单代扣)."""
    ecommerce_profit_sharing: AsyncEcommerceProfitSharingService
    """Ecommerce profit sharing (收付通分账)."""
    ecommerce_refund: AsyncEcommerceRefundService
    """Ecommerce refund (收付通退款)."""
    ecommerce_subsidy: AsyncEcommerceSubsidyService
    """Ecommerce subsidy (收付通补差)."""
    ecommerce_transfer: AsyncEcommerceTransferService
    """Ecommerce transfer (收付通转账)."""
    education: AsyncEducationService
    """Education (教育缴费)."""
    express: AsyncExpressService
    """Express (微信寄快递)."""
    face_pay: AsyncFacePayService
    """Face pay (刷脸与刷掌支付)."""
    fapiao: AsyncFapiaoService
    """Fapiao (电子发票)."""
    funds_to_oversea: AsyncFundsToOverseaService
    """Funds to oversea (跨境付款)."""
    global_complaints: AsyncGlobalComplaintsService
    """Global complaints (跨境消费者投诉)."""
    global_customs: AsyncGlobalCustomsService
    """Global customs (跨境报关)."""
    global_merchant: AsyncGlobalMerchantService
    """Global merchant (跨境商户)."""
    global_papay: AsyncGlobalPapayService
    """Global papay (跨境代扣)."""
    global_pay: AsyncGlobalPayService
    """Global pay (跨境支付)."""
    global_pay_score: AsyncGlobalPayScoreService
    """Global pay score (海外支付分)."""
    global_profit_sharing: AsyncGlobalProfitSharingService
    """Global profit sharing (跨境分账)."""
    gold_plan: AsyncGoldPlanService
    """Gold plan: the page after payment (点金计划)."""
    goods_subsidy: AsyncGoodsSubsidyService
    """Goods subsidy (品牌小店营销)."""
    gov_subsidy: AsyncGovSubsidyService
    """Gov subsidy (国补专区)."""
    hire_power_bank: AsyncHirePowerBankService
    """Hire power bank (租用充电宝)."""
    hk_pay: AsyncHkPayService
    """Hk pay (香港钱包支付)."""
    insurance_papay: AsyncInsurancePapayService
    """Insurance papay (保险委托代扣)."""
    insurance_policy: AsyncInsurancePolicyService
    """Insurance policy (微信保单服务)."""
    lovefeast: AsyncLovefeastService
    """Lovefeast (爱心餐)."""
    mch_transfer: AsyncMchTransferService
    """Mch transfer (商家转账)."""
    media: AsyncMediaService
    """Uploads of images and videos (图片视频上传)."""
    medical_insurance: AsyncMedicalInsuranceService
    """Medical insurance (医保支付)."""
    member_card: AsyncMemberCardService
    """Member card (会员卡)."""
    merchant_alteration: AsyncMerchantAlterationService
    """Merchant alteration (商户资料变更)."""
    merchant_compliance: AsyncMerchantComplianceService
    """Merchant compliance (商户尽职与合规)."""
    merchant_coupon: AsyncMerchantCouponService
    """Merchant coupon (商家券)."""
    merchant_manage: AsyncMerchantManageService
    """Merchant manage (商户管理记录)."""
    merchant_risk: AsyncMerchantRiskService
    """Merchant risk (商户风险管理)."""
    merchant_settlement: AsyncMerchantSettlementService
    """Merchant settlement (结算规则与费率)."""
    merchant_store: AsyncMerchantStoreService
    """Merchant store (连锁品牌门店)."""
    multiuse_coupon: AsyncMultiuseCouponService
    """Multiuse coupon (消费金)."""
    papay: AsyncPapayService
    """Papay (委托代扣)."""
    parking_payment: AsyncParkingPaymentService
    """Parking payment (停车缴费服务)."""
    partner_batch_transfer: AsyncPartnerBatchTransferService
    """Partner batch transfer (服务商批量转账)."""
    partner_mch_transfer: AsyncPartnerMchTransferService
    """Partner mch transfer (服务商商家转账)."""
    partner_transactions: AsyncPartnerTransactionsService
    """Partner transactions (服务商基础支付)."""
    partnerships: AsyncPartnershipsService
    """Partnerships (委托营销)."""
    password_exempt: AsyncPasswordExemptService
    """Password exempt (免密支付)."""
    pay_after: AsyncPayAfterService
    """Pay after (先享后付)."""
    pay_devices: AsyncPayDevicesService
    """Pay devices (支付设备)."""
    pay_gift: AsyncPayGiftService
    """Gifts after payment (支付有礼)."""
    pay_installment: AsyncPayInstallmentService
    """Pay installment (微信分付)."""
    pay_score: AsyncPayScoreService
    """Pay score (微信支付分)."""
    pay_score_bank: AsyncPayScoreBankService
    """Pay score bank (支付分机构模式)."""
    pay_score_partner: AsyncPayScorePartnerService
    """Pay score partner (支付分服务商模式)."""
    pay_score_plan: AsyncPayScorePlanService
    """Pay score plan (支付分签约计划)."""
    pay_transactions: AsyncPayTransactionsService
    """Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付)."""
    payroll_card: AsyncPayrollCardService
    """Payroll card (微工卡)."""
    platform_ecommerce: AsyncPlatformEcommerceService
    """Platform ecommerce (平台收付通)."""
    platform_transfer: AsyncPlatformTransferService
    """Platform transfer (平台转账)."""
    product_coupon: AsyncProductCouponService
    """Product coupon (商品券)."""
    profit_sharing: AsyncProfitSharingService
    """Profit sharing (分账)."""
    real_name: AsyncRealNameService
    """Real name (实名校验)."""
    recharge: AsyncRechargeService
    """Recharge (商家充值)."""
    refund: AsyncRefundService
    """Refunds (退款)."""
    repayment: AsyncRepaymentService
    """Repayment (还款)."""
    scan_and_ride: AsyncScanAndRideService
    """Scan and ride (乘车服务)."""
    shake_activity: AsyncShakeActivityService
    """Shake activity (品牌摇优惠)."""
    shopping_receipt: AsyncShoppingReceiptService
    """Shopping receipt (电子小票)."""
    smart_guide: AsyncSmartGuideService
    """Smart guide (支付即服务)."""
    taxi_invoice: AsyncTaxiInvoiceService
    """Taxi invoice (出租车电子发票)."""
    vehicle: AsyncVehicleService
    """Vehicle (车主服务)."""
    weekly_discount: AsyncWeeklyDiscountService
    """Weekly discount (周周惠)."""
