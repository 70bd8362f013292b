// Generated from api/platform_ecommerce.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce platforms: recharges, compensations, settlements (平台收付通).

use crate::services::Arguments;
use crate::types::platform_ecommerce::{
    AddRechargeEmployeeRequest, CancelCompensationResponse, CancelInsuranceClaimRequest,
    CancelInsuranceClaimResponse, CloseRechargeQuery, Compensation,
    CreateAbnormalSettlementRequest, CreateAbnormalSettlementResponse,
    CreateBankTransferRechargeRequest, CreateBankTransferRechargeResponse,
    CreateCompensationRequest, CreateCompensationResponse, CreateDayEndBalanceWithdrawalRequest,
    CreateDepositAfterSalesCompensationRequest, CreateDepositAfterSalesCompensationResponse,
    CreateDepositCompensationRequest, CreateDepositCompensationResponse,
    CreateDepositInsurancePremiumCompensationRequest,
    CreateDepositInsurancePremiumCompensationResponse,
    CreateDepositShippingCostCompensationRequest, CreateDepositShippingCostCompensationResponse,
    CreateInsuranceClaimRequest, CreateInsuranceClaimResponse, CreatePrepaySettlementOrderRequest,
    CreatePrepaySettlementOrderResponse, CreateRechargeRequest, CreateRechargeResponse,
    CreateSubMerchantCompensationRequest, CreateSubMerchantCompensationResponse,
    DayEndBalanceWithdrawal, DepositAfterSalesCompensation, DepositCompensation, Employee,
    GetBankTransferRechargeResponse, GetDayEndBalanceWithdrawalQuery,
    GetDepositAfterSalesCompensationByBillIdQuery,
    GetDepositAfterSalesCompensationByOutBillNoQuery, GetDepositCompensationByBillIdQuery,
    GetDepositCompensationByOutBillNoQuery, GetDepositInsurancePremiumCompensationQuery,
    GetDepositInsurancePremiumCompensationResponse, GetDepositShippingCostCompensationQuery,
    GetDepositShippingCostCompensationResponse, GetInsuranceClaimByBillIdQuery,
    GetInsuranceClaimByOutBillNoQuery, GetInsuranceCompensationStatusQuery,
    GetPrepaySettlementOrderResponse, GetRechargeQuery, GetSubMerchantCompensationQuery,
    GetSubMerchantCompensationResponse, InsuranceClaim, InsuranceCompensation,
    ListRechargeEmployeesResponse, OpenInsuranceCompensationRequest,
    PreTransferCompensationRequest, PreTransferCompensationResponse,
    PreTransferInsuranceClaimRequest, PreTransferInsuranceClaimResponse, Recharge,
};
use crate::{Client, Result};

/// Ecommerce platforms: recharges, compensations, settlements (平台收付通).
#[derive(Clone, Copy, Debug)]
pub struct PlatformEcommerceService<'a> {
    client: &'a Client,
}

impl Client {
    /// Ecommerce platforms: recharges, compensations, settlements (平台收付通).
    pub fn platform_ecommerce(&self) -> PlatformEcommerceService<'_> {
        PlatformEcommerceService { client: self }
    }
}

impl PlatformEcommerceService<'_> {
    /// Top up the platform's account by bank transfer (申请银行转账充值).
    ///
    /// The answer says where to transfer the money to: exactly `recharge_amount`. Then query it.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763053)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_bank_transfer_recharge(
        &self,
        request: &CreateBankTransferRechargeRequest,
    ) -> Result<CreateBankTransferRechargeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("platform_ecommerce.create_bank_transfer_recharge", arguments, None)
            .await
    }

    /// Query a recharge by bank transfer (查询银行转账充值结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763057)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_bank_transfer_recharge(
        &self,
        out_recharge_no: &str,
    ) -> Result<GetBankTransferRechargeResponse> {
        let arguments = Arguments::default().with("out_recharge_no", out_recharge_no);
        self.client
            .service_json("platform_ecommerce.get_bank_transfer_recharge", arguments, None)
            .await
    }

    /// Let an employee of a sub-merchant scan to top up (添加二级商户可扫码充值员工).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn add_recharge_employee(
        &self,
        request: &AddRechargeEmployeeRequest,
    ) -> Result<Employee> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("platform_ecommerce.add_recharge_employee", arguments, None).await
    }

    /// List the employees of a sub-merchant who may top up (查询二级商户可扫码充值员工列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_recharge_employees(
        &self,
        sub_mchid: &str,
    ) -> Result<ListRechargeEmployeesResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid);
        self.client
            .service_json("platform_ecommerce.list_recharge_employees", arguments, None)
            .await
    }

    /// Take the right to top up from an employee (删除二级商户可扫码充值员工).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_recharge_employee(
        &self,
        sub_mchid: &str,
        sp_openid: &str,
    ) -> Result<Employee> {
        let arguments =
            Arguments::default().with("sub_mchid", sub_mchid).with("sp_openid", sp_openid);
        self.client
            .service_json("platform_ecommerce.delete_recharge_employee", arguments, None)
            .await
    }

    /// Begin a recharge of a sub-merchant's account (申请二级商户充值).
    ///
    /// Send the sub-merchant to `recharge_url`; the result comes as a notification and from the query.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_recharge(
        &self,
        request: &CreateRechargeRequest,
    ) -> Result<CreateRechargeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("platform_ecommerce.create_recharge", arguments, None).await
    }

    /// Query a recharge (查询二级商户充值结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_recharge(
        &self,
        out_recharge_no: &str,
        query: &GetRechargeQuery,
    ) -> Result<Recharge> {
        let arguments = Arguments::default().with("out_recharge_no", out_recharge_no).merge(query);
        self.client.service_json("platform_ecommerce.get_recharge", arguments, None).await
    }

    /// Close a recharge (关闭二级商户充值).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn close_recharge(
        &self,
        out_recharge_no: &str,
        query: &CloseRechargeQuery,
    ) -> Result<Recharge> {
        let arguments = Arguments::default().with("out_recharge_no", out_recharge_no).merge(query);
        self.client.service_json("platform_ecommerce.close_recharge", arguments, None).await
    }

    /// Pay a compensation to the user of an order (请求赔付).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504175)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_compensation(
        &self,
        request: &CreateCompensationRequest,
    ) -> Result<CreateCompensationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("platform_ecommerce.create_compensation", arguments, None).await
    }

    /// Prepare a compensation that the user confirms to receive (请求赔付预下单).
    ///
    /// Hand `package_info` to the front end for the user to confirm; then query it. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_transfer_compensation(
        &self,
        request: &PreTransferCompensationRequest,
    ) -> Result<PreTransferCompensationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("platform_ecommerce.pre_transfer_compensation", arguments, None)
            .await
    }

    /// Query a compensation by `out_bill_no` (查询赔付结果（按商户赔付单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_compensation_by_out_bill_no(&self, out_bill_no: &str) -> Result<Compensation> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no);
        self.client
            .service_json("platform_ecommerce.get_compensation_by_out_bill_no", arguments, None)
            .await
    }

    /// Query a compensation by `bill_id` (查询赔付结果（按微信支付赔付单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504179)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_compensation_by_bill_id(&self, bill_id: &str) -> Result<Compensation> {
        let arguments = Arguments::default().with("bill_id", bill_id);
        self.client
            .service_json("platform_ecommerce.get_compensation_by_bill_id", arguments, None)
            .await
    }

    /// Cancel a compensation (请求撤销赔付).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504177)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_compensation(
        &self,
        out_bill_no: &str,
    ) -> Result<CancelCompensationResponse> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no);
        self.client.service_json("platform_ecommerce.cancel_compensation", arguments, None).await
    }

    /// Pay a compensation to a sub-merchant (请求赔付).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016777363)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_sub_merchant_compensation(
        &self,
        request: &CreateSubMerchantCompensationRequest,
    ) -> Result<CreateSubMerchantCompensationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("platform_ecommerce.create_sub_merchant_compensation", arguments, None)
            .await
    }

    /// Query a compensation to a sub-merchant (查询赔付结果（按商户赔付单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016777372)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_sub_merchant_compensation(
        &self,
        out_bill_no: &str,
        query: &GetSubMerchantCompensationQuery,
    ) -> Result<GetSubMerchantCompensationResponse> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no).merge(query);
        self.client
            .service_json("platform_ecommerce.get_sub_merchant_compensation", arguments, None)
            .await
    }

    /// Pay a compensation out of a deposit (保证金赔付).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_deposit_compensation(
        &self,
        request: &CreateDepositCompensationRequest,
    ) -> Result<CreateDepositCompensationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("platform_ecommerce.create_deposit_compensation", arguments, None)
            .await
    }

    /// Query a compensation out of a deposit by `out_bill_no` (查询保证金赔付结果（按商户赔付单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504199)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_deposit_compensation_by_out_bill_no(
        &self,
        out_bill_no: &str,
        query: &GetDepositCompensationByOutBillNoQuery,
    ) -> Result<DepositCompensation> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no).merge(query);
        self.client
            .service_json(
                "platform_ecommerce.get_deposit_compensation_by_out_bill_no",
                arguments,
                None,
            )
            .await
    }

    /// Query a compensation out of a deposit by `bill_id` (查询保证金赔付结果（按微信支付赔付单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504200)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_deposit_compensation_by_bill_id(
        &self,
        bill_id: &str,
        query: &GetDepositCompensationByBillIdQuery,
    ) -> Result<DepositCompensation> {
        let arguments = Arguments::default().with("bill_id", bill_id).merge(query);
        self.client
            .service_json("platform_ecommerce.get_deposit_compensation_by_bill_id", arguments, None)
            .await
    }

    /// Pay an after-sales compensation out of a deposit (请求保证金售后赔付).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504194)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_deposit_after_sales_compensation(
        &self,
        request: &CreateDepositAfterSalesCompensationRequest,
    ) -> Result<CreateDepositAfterSalesCompensationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json(
                "platform_ecommerce.create_deposit_after_sales_compensation",
                arguments,
                None,
            )
            .await
    }

    /// Query an after-sales compensation out of a deposit by `out_bill_no` (查询保证金售后赔付结果（按商户赔付单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504195)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_deposit_after_sales_compensation_by_out_bill_no(
        &self,
        out_bill_no: &str,
        query: &GetDepositAfterSalesCompensationByOutBillNoQuery,
    ) -> Result<DepositAfterSalesCompensation> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no).merge(query);
        self.client
            .service_json(
                "platform_ecommerce.get_deposit_after_sales_compensation_by_out_bill_no",
                arguments,
                None,
            )
            .await
    }

    /// Query an after-sales compensation out of a deposit by `bill_id` (查询保证金售后赔付结果（按微信支付赔付单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504196)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_deposit_after_sales_compensation_by_bill_id(
        &self,
        bill_id: &str,
        query: &GetDepositAfterSalesCompensationByBillIdQuery,
    ) -> Result<DepositAfterSalesCompensation> {
        let arguments = Arguments::default().with("bill_id", bill_id).merge(query);
        self.client
            .service_json(
                "platform_ecommerce.get_deposit_after_sales_compensation_by_bill_id",
                arguments,
                None,
            )
            .await
    }

    /// Pay a user's shipping costs out of a deposit (发起保证金赔付用户运费).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504202)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_deposit_shipping_cost_compensation(
        &self,
        request: &CreateDepositShippingCostCompensationRequest,
    ) -> Result<CreateDepositShippingCostCompensationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json(
                "platform_ecommerce.create_deposit_shipping_cost_compensation",
                arguments,
                None,
            )
            .await
    }

    /// Query shipping costs paid out of a deposit (查询保证金售后赔付运费结果（按商户赔付单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504203)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_deposit_shipping_cost_compensation(
        &self,
        out_bill_no: &str,
        query: &GetDepositShippingCostCompensationQuery,
    ) -> Result<GetDepositShippingCostCompensationResponse> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no).merge(query);
        self.client
            .service_json(
                "platform_ecommerce.get_deposit_shipping_cost_compensation",
                arguments,
                None,
            )
            .await
    }

    /// Pay an insurer's premium out of a deposit (发起保证金赔付保司保费).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014010905)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_deposit_insurance_premium_compensation(
        &self,
        request: &CreateDepositInsurancePremiumCompensationRequest,
    ) -> Result<CreateDepositInsurancePremiumCompensationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json(
                "platform_ecommerce.create_deposit_insurance_premium_compensation",
                arguments,
                None,
            )
            .await
    }

    /// Query a premium paid out of a deposit (查询保证金赔付保司保费结果（按商户赔付单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014010920)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_deposit_insurance_premium_compensation(
        &self,
        out_bill_no: &str,
        query: &GetDepositInsurancePremiumCompensationQuery,
    ) -> Result<GetDepositInsurancePremiumCompensationResponse> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no).merge(query);
        self.client
            .service_json(
                "platform_ecommerce.get_deposit_insurance_premium_compensation",
                arguments,
                None,
            )
            .await
    }

    /// Open insurance claims for a sub-merchant (开通保险理赔功能).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn open_insurance_compensation(
        &self,
        request: &OpenInsuranceCompensationRequest,
    ) -> Result<InsuranceCompensation> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("platform_ecommerce.open_insurance_compensation", arguments, None)
            .await
    }

    /// Query whether insurance claims are open for a sub-merchant (查询保险理赔功能开通状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012781480)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_compensation_status(
        &self,
        sub_mchid: &str,
        query: &GetInsuranceCompensationStatusQuery,
    ) -> Result<InsuranceCompensation> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(query);
        self.client
            .service_json("platform_ecommerce.get_insurance_compensation_status", arguments, None)
            .await
    }

    /// Pay an insurance claim (请求保险理赔).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504184)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_insurance_claim(
        &self,
        request: &CreateInsuranceClaimRequest,
    ) -> Result<CreateInsuranceClaimResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("platform_ecommerce.create_insurance_claim", arguments, None).await
    }

    /// Prepare the payment of an insurance claim that the user confirms to receive (请求保险理赔预下单).
    ///
    /// Hand `package_info` to the front end for the user to confirm; then query it. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504185)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_transfer_insurance_claim(
        &self,
        request: &PreTransferInsuranceClaimRequest,
    ) -> Result<PreTransferInsuranceClaimResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("platform_ecommerce.pre_transfer_insurance_claim", arguments, None)
            .await
    }

    /// Query an insurance claim by `out_bill_no` (查询保险理赔结果（按商户赔付单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504187)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_claim_by_out_bill_no(
        &self,
        out_bill_no: &str,
        query: &GetInsuranceClaimByOutBillNoQuery,
    ) -> Result<InsuranceClaim> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no).merge(query);
        self.client
            .service_json("platform_ecommerce.get_insurance_claim_by_out_bill_no", arguments, None)
            .await
    }

    /// Query an insurance claim by `bill_id` (查询保险理赔结果（按微信支付赔付单号）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504188)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_claim_by_bill_id(
        &self,
        bill_id: &str,
        query: &GetInsuranceClaimByBillIdQuery,
    ) -> Result<InsuranceClaim> {
        let arguments = Arguments::default().with("bill_id", bill_id).merge(query);
        self.client
            .service_json("platform_ecommerce.get_insurance_claim_by_bill_id", arguments, None)
            .await
    }

    /// Cancel an insurance claim (请求撤销保险理赔).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_insurance_claim(
        &self,
        out_bill_no: &str,
        request: &CancelInsuranceClaimRequest,
    ) -> Result<CancelInsuranceClaimResponse> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no).merge(request);
        self.client.service_json("platform_ecommerce.cancel_insurance_claim", arguments, None).await
    }

    /// Settle payments to an individual in a batch (个人收款-申请批量结算).
    ///
    /// The individual must have authorised. The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_settle_batch_no` and the same contents.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_prepay_settlement_order(
        &self,
        request: &CreatePrepaySettlementOrderRequest,
    ) -> Result<CreatePrepaySettlementOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("platform_ecommerce.create_prepay_settlement_order", arguments, None)
            .await
    }

    /// Query a batch of settlements to an individual (个人收款-查询批量结算信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_prepay_settlement_order(
        &self,
        settle_batch_no: &str,
    ) -> Result<GetPrepaySettlementOrderResponse> {
        let arguments = Arguments::default().with("settle_batch_no", settle_batch_no);
        self.client
            .service_json("platform_ecommerce.get_prepay_settlement_order", arguments, None)
            .await
    }

    /// Settle a batch anew that could not be paid out (个人收款-申请异常结算批次单处理).
    ///
    /// When the outcome is not known, repeat it with the same `out_abnormal_settle_batch_no` and the same contents.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_abnormal_settlement(
        &self,
        settle_batch_no: &str,
        request: &CreateAbnormalSettlementRequest,
    ) -> Result<CreateAbnormalSettlementResponse> {
        let arguments =
            Arguments::default().with("settle_batch_no", settle_batch_no).merge(request);
        self.client
            .service_json("platform_ecommerce.create_abnormal_settlement", arguments, None)
            .await
    }

    /// Withdraw the balance that a sub-merchant had at the end of a day (二级商户按日终余额预约提现).
    ///
    /// The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_day_end_balance_withdrawal(
        &self,
        request: &CreateDayEndBalanceWithdrawalRequest,
    ) -> Result<DayEndBalanceWithdrawal> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("platform_ecommerce.create_day_end_balance_withdrawal", arguments, None)
            .await
    }

    /// Query a withdrawal of a balance at the end of a day (查询二级商户按日终余额预约提现状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013328163)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_day_end_balance_withdrawal(
        &self,
        out_request_no: &str,
        query: &GetDayEndBalanceWithdrawalQuery,
    ) -> Result<DayEndBalanceWithdrawal> {
        let arguments = Arguments::default().with("out_request_no", out_request_no).merge(query);
        self.client
            .service_json("platform_ecommerce.get_day_end_balance_withdrawal", arguments, None)
            .await
    }
}
