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
    """Confirmation of the will to open an account (商户开户意愿确认)."""
    applyment: ApplymentService
    """Onboarding of sub-merchants (特约商户进件)."""
    bank_directory: BankDirectoryService
    """Banks, branches and cities (银行组件)."""
    bank_marketing: BankMarketingService
    """Promotions of banks (银行营销)."""
    bank_transfer: BankTransferService
    """Batches of transfers by banks (银行模式转账)."""
    batch_transfer: BatchTransferService
    """Batches of transfers to users' balances (商家转账到零钱)."""
    bill: BillService
    """Bills (账单)."""
    biz_pay: BizPayService
    """Payments by companies' employees (企业支付)."""
    brand_applyment: BrandApplymentService
    """Brands: onboarding (品牌入驻)."""
    brand_card: BrandCardService
    """Brands: card of the brand (商家名片)."""
    brand_member_card: BrandMemberCardService
    """Brands: members (商家名片会员)."""
    brand_profit_sharing: BrandProfitSharingService
    """Profit sharing of brands (连锁品牌分账)."""
    brand_red_packet: BrandRedPacketService
    """Brands: red packets (品牌红包)."""
    brand_store: BrandStoreService
    """Brands: stores (品牌门店)."""
    business_circle: BusinessCircleService
    """Shopping malls (智慧商圈)."""
    cash_coupon: CashCouponService
    """Cash coupons (代金券)."""
    catering: CateringService
    """Orders of meals (微信点餐)."""
    certificates: CertificatesService
    """Platform certificates and the self-test (平台证书)."""
    channel_service: ChannelServiceService
    """Services of channel institutions (渠道服务)."""
    charity_transfer: CharityTransferService
    """Donations (公益捐赠)."""
    combine_transactions: CombineTransactionsService
    """Combined orders (合单支付)."""
    complaints: ComplaintsService
    """Complaints of payers (消费者投诉)."""
    delivery_plan: DeliveryPlanService
    """Delivery plans of product coupons (商品券投放计划)."""
    discount_card: DiscountCardService
    """Discount cards (先享卡)."""
    ebike_charge: EbikeChargeService
    """Charging electric bicycles (电动自行车代扣)."""
    ecommerce_account: EcommerceAccountService
    """Ecommerce: closing of accounts (收付通注销)."""
    ecommerce_applyment: EcommerceApplymentService
    """Ecommerce: onboarding of sub-merchants (收付通进件)."""
    ecommerce_fund: EcommerceFundService
    """Ecommerce: balances, withdrawals, bills (余额提现账单)."""
    ecommerce_individual: EcommerceIndividualService
    """Ecommerce: payments to individuals (收付通个人收款)."""
    ecommerce_papay: EcommercePapayService
    """Ecommerce: automatic payments of combined orders (收付通合单代扣)."""
    ecommerce_profit_sharing: EcommerceProfitSharingService
    """Ecommerce: profit sharing (收付通分账)."""
    ecommerce_refund: EcommerceRefundService
    """Ecommerce: refunds (收付通退款)."""
    ecommerce_subsidy: EcommerceSubsidyService
    """Ecommerce: subsidies of the platform (收付通补差)."""
    ecommerce_transfer: EcommerceTransferService
    """Ecommerce: transfers to users (收付通转账)."""
    education: EducationService
    """Education fees (教育缴费)."""
    express: ExpressService
    """Sending parcels with WeChat (微信寄快递)."""
    face_pay: FacePayService
    """Paying by face and by palm (刷脸与刷掌支付)."""
    fapiao: FapiaoService
    """Electronic invoices (fapiao) (电子发票)."""
    funds_to_oversea: FundsToOverseaService
    """Payments abroad (跨境付款)."""
    global_complaints: GlobalComplaintsService
    """Complaints of payers abroad (跨境消费者投诉)."""
    global_customs: GlobalCustomsService
    """Customs declarations (跨境报关)."""
    global_merchant: GlobalMerchantService
    """Merchants abroad (跨境商户)."""
    global_papay: GlobalPapayService
    """Automatic payments abroad (跨境代扣)."""
    global_pay: GlobalPayService
    """Payments to merchants abroad (跨境支付)."""
    global_pay_score: GlobalPayScoreService
    """Pay score abroad (海外支付分)."""
    global_profit_sharing: GlobalProfitSharingService
    """Profit sharing abroad (跨境分账)."""
    gold_plan: GoldPlanService
    """Gold plan: the page after payment (点金计划)."""
    goods_subsidy: GoodsSubsidyService
    """Promotions of brands in retail stores (品牌小店营销)."""
    gov_subsidy: GovSubsidyService
    """Government subsidies for consumer goods (国补专区)."""
    hire_power_bank: HirePowerBankService
    """Hiring power banks (租用充电宝)."""
    hk_pay: HkPayService
    """Payments by the Hong Kong wallet (香港钱包支付)."""
    insurance_papay: InsurancePapayService
    """Automatic payments of insurance premiums (保险委托代扣)."""
    insurance_policy: InsurancePolicyService
    """Insurance policies in WeChat (微信保单服务)."""
    lovefeast: LovefeastService
    """Meals donated with WeChat Pay (爱心餐)."""
    mch_transfer: MchTransferService
    """Transfers to users (商家转账)."""
    media: MediaService
    """Uploads of images and videos (图片视频上传)."""
    medical_insurance: MedicalInsuranceService
    """Payments with medical insurance (医保支付)."""
    member_card: MemberCardService
    """Member cards (会员卡)."""
    merchant_alteration: MerchantAlterationService
    """Changes of a merchant's data (商户资料变更)."""
    merchant_compliance: MerchantComplianceService
    """Due diligence and compliance (商户尽职与合规)."""
    merchant_coupon: MerchantCouponService
    """Coupons of merchants (商家券)."""
    merchant_manage: MerchantManageService
    """Records of the management of merchants (商户管理记录)."""
    merchant_risk: MerchantRiskService
    """Risks of merchants and payments (商户风险管理)."""
    merchant_settlement: MerchantSettlementService
    """Settlement rules and rates (结算规则与费率)."""
    merchant_store: MerchantStoreService
    """Stores of chain brands (连锁品牌门店)."""
    multiuse_coupon: MultiuseCouponService
    """Vouchers for several payments (消费金)."""
    papay: PapayService
    """Automatic payments (委托代扣)."""
    parking_payment: ParkingPaymentService
    """Parking fees (停车缴费服务)."""
    partner_batch_transfer: PartnerBatchTransferService
    """Batches of transfers for sub-merchants (服务商批量转账)."""
    partner_mch_transfer: PartnerMchTransferService
    """Transfers to users for sub-merchants (服务商商家转账)."""
    partner_transactions: PartnerTransactionsService
    """Payments to sub-merchants (服务商基础支付)."""
    partnerships: PartnershipsService
    """Partnerships for marketing (委托营销)."""
    password_exempt: PasswordExemptService
    """Payments without password (免密支付)."""
    pay_after: PayAfterService
    """Orders paid afterwards (先享后付)."""
    pay_devices: PayDevicesService
    """Payment devices (支付设备)."""
    pay_gift: PayGiftService
    """Gifts after payment (支付有礼)."""
    pay_installment: PayInstallmentService
    """Paying by instalments (微信分付)."""
    pay_score: PayScoreService
    """Pay score (微信支付分)."""
    pay_score_bank: PayScoreBankService
    """Pay score for institutions (支付分机构模式)."""
    pay_score_partner: PayScorePartnerService
    """Pay score for sub-merchants (支付分服务商模式)."""
    pay_score_plan: PayScorePlanService
    """Pay score plans (支付分签约计划)."""
    pay_transactions: PayTransactionsService
    """Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付)."""
    payroll_card: PayrollCardService
    """Payroll cards (微工卡)."""
    platform_ecommerce: PlatformEcommerceService
    """Ecommerce platforms: recharges, compensations, settlements (平台收付通)."""
    platform_transfer: PlatformTransferService
    """Transfers by platforms and insurers (平台转账)."""
    product_coupon: ProductCouponService
    """Product coupons of brands (商品券)."""
    profit_sharing: ProfitSharingService
    """Profit sharing (分账)."""
    real_name: RealNameService
    """Checks of names (实名校验)."""
    recharge: RechargeService
    """Recharges of merchants' accounts (商家充值)."""
    refund: RefundService
    """Refunds (退款)."""
    repayment: RepaymentService
    """Repayments of credits (还款)."""
    scan_and_ride: ScanAndRideService
    """Rides by QR code (乘车服务)."""
    shake_activity: ShakeActivityService
    """Discounts that users shake for (品牌摇优惠)."""
    shopping_receipt: ShoppingReceiptService
    """Electronic receipts (电子小票)."""
    smart_guide: SmartGuideService
    """Guides: the staff that serves customers (支付即服务)."""
    taxi_invoice: TaxiInvoiceService
    """Electronic invoices of taxis (出租车电子发票)."""
    vehicle: VehicleService
    """Car owners (车主服务)."""
    weekly_discount: WeeklyDiscountService
    """Weekly discounts (周周惠)."""


class AsyncProducts:
    """The products as attributes of an `AsyncClient`."""

    account_opening_intent: AsyncAccountOpeningIntentService
    """Confirmation of the will to open an account (商户开户意愿确认)."""
    applyment: AsyncApplymentService
    """Onboarding of sub-merchants (特约商户进件)."""
    bank_directory: AsyncBankDirectoryService
    """Banks, branches and cities (银行组件)."""
    bank_marketing: AsyncBankMarketingService
    """Promotions of banks (银行营销)."""
    bank_transfer: AsyncBankTransferService
    """Batches of transfers by banks (银行模式转账)."""
    batch_transfer: AsyncBatchTransferService
    """Batches of transfers to users' balances (商家转账到零钱)."""
    bill: AsyncBillService
    """Bills (账单)."""
    biz_pay: AsyncBizPayService
    """Payments by companies' employees (企业支付)."""
    brand_applyment: AsyncBrandApplymentService
    """Brands: onboarding (品牌入驻)."""
    brand_card: AsyncBrandCardService
    """Brands: card of the brand (商家名片)."""
    brand_member_card: AsyncBrandMemberCardService
    """Brands: members (商家名片会员)."""
    brand_profit_sharing: AsyncBrandProfitSharingService
    """Profit sharing of brands (连锁品牌分账)."""
    brand_red_packet: AsyncBrandRedPacketService
    """Brands: red packets (品牌红包)."""
    brand_store: AsyncBrandStoreService
    """Brands: stores (品牌门店)."""
    business_circle: AsyncBusinessCircleService
    """Shopping malls (智慧商圈)."""
    cash_coupon: AsyncCashCouponService
    """Cash coupons (代金券)."""
    catering: AsyncCateringService
    """Orders of meals (微信点餐)."""
    certificates: AsyncCertificatesService
    """Platform certificates and the self-test (平台证书)."""
    channel_service: AsyncChannelServiceService
    """Services of channel institutions (渠道服务)."""
    charity_transfer: AsyncCharityTransferService
    """Donations (公益捐赠)."""
    combine_transactions: AsyncCombineTransactionsService
    """Combined orders (合单支付)."""
    complaints: AsyncComplaintsService
    """Complaints of payers (消费者投诉)."""
    delivery_plan: AsyncDeliveryPlanService
    """Delivery plans of product coupons (商品券投放计划)."""
    discount_card: AsyncDiscountCardService
    """Discount cards (先享卡)."""
    ebike_charge: AsyncEbikeChargeService
    """Charging electric bicycles (电动自行车代扣)."""
    ecommerce_account: AsyncEcommerceAccountService
    """Ecommerce: closing of accounts (收付通注销)."""
    ecommerce_applyment: AsyncEcommerceApplymentService
    """Ecommerce: onboarding of sub-merchants (收付通进件)."""
    ecommerce_fund: AsyncEcommerceFundService
    """Ecommerce: balances, withdrawals, bills (余额提现账单)."""
    ecommerce_individual: AsyncEcommerceIndividualService
    """Ecommerce: payments to individuals (收付通个人收款)."""
    ecommerce_papay: AsyncEcommercePapayService
    """Ecommerce: automatic payments of combined orders (收付通合单代扣)."""
    ecommerce_profit_sharing: AsyncEcommerceProfitSharingService
    """Ecommerce: profit sharing (收付通分账)."""
    ecommerce_refund: AsyncEcommerceRefundService
    """Ecommerce: refunds (收付通退款)."""
    ecommerce_subsidy: AsyncEcommerceSubsidyService
    """Ecommerce: subsidies of the platform (收付通补差)."""
    ecommerce_transfer: AsyncEcommerceTransferService
    """Ecommerce: transfers to users (收付通转账)."""
    education: AsyncEducationService
    """Education fees (教育缴费)."""
    express: AsyncExpressService
    """Sending parcels with WeChat (微信寄快递)."""
    face_pay: AsyncFacePayService
    """Paying by face and by palm (刷脸与刷掌支付)."""
    fapiao: AsyncFapiaoService
    """Electronic invoices (fapiao) (电子发票)."""
    funds_to_oversea: AsyncFundsToOverseaService
    """Payments abroad (跨境付款)."""
    global_complaints: AsyncGlobalComplaintsService
    """Complaints of payers abroad (跨境消费者投诉)."""
    global_customs: AsyncGlobalCustomsService
    """Customs declarations (跨境报关)."""
    global_merchant: AsyncGlobalMerchantService
    """Merchants abroad (跨境商户)."""
    global_papay: AsyncGlobalPapayService
    """Automatic payments abroad (跨境代扣)."""
    global_pay: AsyncGlobalPayService
    """Payments to merchants abroad (跨境支付)."""
    global_pay_score: AsyncGlobalPayScoreService
    """Pay score abroad (海外支付分)."""
    global_profit_sharing: AsyncGlobalProfitSharingService
    """Profit sharing abroad (跨境分账)."""
    gold_plan: AsyncGoldPlanService
    """Gold plan: the page after payment (点金计划)."""
    goods_subsidy: AsyncGoodsSubsidyService
    """Promotions of brands in retail stores (品牌小店营销)."""
    gov_subsidy: AsyncGovSubsidyService
    """Government subsidies for consumer goods (国补专区)."""
    hire_power_bank: AsyncHirePowerBankService
    """Hiring power banks (租用充电宝)."""
    hk_pay: AsyncHkPayService
    """Payments by the Hong Kong wallet (香港钱包支付)."""
    insurance_papay: AsyncInsurancePapayService
    """Automatic payments of insurance premiums (保险委托代扣)."""
    insurance_policy: AsyncInsurancePolicyService
    """Insurance policies in WeChat (微信保单服务)."""
    lovefeast: AsyncLovefeastService
    """Meals donated with WeChat Pay (爱心餐)."""
    mch_transfer: AsyncMchTransferService
    """Transfers to users (商家转账)."""
    media: AsyncMediaService
    """Uploads of images and videos (图片视频上传)."""
    medical_insurance: AsyncMedicalInsuranceService
    """Payments with medical insurance (医保支付)."""
    member_card: AsyncMemberCardService
    """Member cards (会员卡)."""
    merchant_alteration: AsyncMerchantAlterationService
    """Changes of a merchant's data (商户资料变更)."""
    merchant_compliance: AsyncMerchantComplianceService
    """Due diligence and compliance (商户尽职与合规)."""
    merchant_coupon: AsyncMerchantCouponService
    """Coupons of merchants (商家券)."""
    merchant_manage: AsyncMerchantManageService
    """Records of the management of merchants (商户管理记录)."""
    merchant_risk: AsyncMerchantRiskService
    """Risks of merchants and payments (商户风险管理)."""
    merchant_settlement: AsyncMerchantSettlementService
    """Settlement rules and rates (结算规则与费率)."""
    merchant_store: AsyncMerchantStoreService
    """Stores of chain brands (连锁品牌门店)."""
    multiuse_coupon: AsyncMultiuseCouponService
    """Vouchers for several payments (消费金)."""
    papay: AsyncPapayService
    """Automatic payments (委托代扣)."""
    parking_payment: AsyncParkingPaymentService
    """Parking fees (停车缴费服务)."""
    partner_batch_transfer: AsyncPartnerBatchTransferService
    """Batches of transfers for sub-merchants (服务商批量转账)."""
    partner_mch_transfer: AsyncPartnerMchTransferService
    """Transfers to users for sub-merchants (服务商商家转账)."""
    partner_transactions: AsyncPartnerTransactionsService
    """Payments to sub-merchants (服务商基础支付)."""
    partnerships: AsyncPartnershipsService
    """Partnerships for marketing (委托营销)."""
    password_exempt: AsyncPasswordExemptService
    """Payments without password (免密支付)."""
    pay_after: AsyncPayAfterService
    """Orders paid afterwards (先享后付)."""
    pay_devices: AsyncPayDevicesService
    """Payment devices (支付设备)."""
    pay_gift: AsyncPayGiftService
    """Gifts after payment (支付有礼)."""
    pay_installment: AsyncPayInstallmentService
    """Paying by instalments (微信分付)."""
    pay_score: AsyncPayScoreService
    """Pay score (微信支付分)."""
    pay_score_bank: AsyncPayScoreBankService
    """Pay score for institutions (支付分机构模式)."""
    pay_score_partner: AsyncPayScorePartnerService
    """Pay score for sub-merchants (支付分服务商模式)."""
    pay_score_plan: AsyncPayScorePlanService
    """Pay score plans (支付分签约计划)."""
    pay_transactions: AsyncPayTransactionsService
    """Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付)."""
    payroll_card: AsyncPayrollCardService
    """Payroll cards (微工卡)."""
    platform_ecommerce: AsyncPlatformEcommerceService
    """Ecommerce platforms: recharges, compensations, settlements (平台收付通)."""
    platform_transfer: AsyncPlatformTransferService
    """Transfers by platforms and insurers (平台转账)."""
    product_coupon: AsyncProductCouponService
    """Product coupons of brands (商品券)."""
    profit_sharing: AsyncProfitSharingService
    """Profit sharing (分账)."""
    real_name: AsyncRealNameService
    """Checks of names (实名校验)."""
    recharge: AsyncRechargeService
    """Recharges of merchants' accounts (商家充值)."""
    refund: AsyncRefundService
    """Refunds (退款)."""
    repayment: AsyncRepaymentService
    """Repayments of credits (还款)."""
    scan_and_ride: AsyncScanAndRideService
    """Rides by QR code (乘车服务)."""
    shake_activity: AsyncShakeActivityService
    """Discounts that users shake for (品牌摇优惠)."""
    shopping_receipt: AsyncShoppingReceiptService
    """Electronic receipts (电子小票)."""
    smart_guide: AsyncSmartGuideService
    """Guides: the staff that serves customers (支付即服务)."""
    taxi_invoice: AsyncTaxiInvoiceService
    """Electronic invoices of taxis (出租车电子发票)."""
    vehicle: AsyncVehicleService
    """Car owners (车主服务)."""
    weekly_discount: AsyncWeeklyDiscountService
    """Weekly discounts (周周惠)."""
