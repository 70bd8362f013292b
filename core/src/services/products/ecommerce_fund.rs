// Generated from api/ecommerce_fund.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: balances, withdrawals, bills (余额提现账单).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::ecommerce_fund::{
    Balance, CanceledMerchantWithdrawal, CreateSubMerchantWithdrawalRequest,
    CreateSubMerchantWithdrawalResponse, CreateWithdrawalRequest, CreateWithdrawalResponse,
    GetAllSubMerchantsFundFlowBillQuery, GetAllSubMerchantsFundFlowBillResponse,
    GetDayEndBalanceQuery, GetSubMerchantBalanceQuery, GetSubMerchantBalanceResponse,
    GetSubMerchantDayEndBalanceQuery, GetSubMerchantDayEndBalanceResponse,
    GetSubMerchantWithdrawalByOutRequestNoQuery, GetSubMerchantWithdrawalByWithdrawIdQuery,
    GetWithdrawalBillQuery, GetWithdrawalBillResponse, IncomeRecord, ListIncomeRecordsQuery,
    ListIncomeRecordsResponse, ListSubMerchantIncomeRecordsQuery,
    ListSubMerchantIncomeRecordsResponse, SubMerchantIncomeRecord, SubMerchantWithdrawal,
    SubmitCanceledMerchantWithdrawalRequest, SubmitCanceledMerchantWithdrawalResponse, Withdrawal,
};
use crate::{Client, Result};

/// Ecommerce: balances, withdrawals, bills (余额提现账单).
#[derive(Clone, Copy, Debug)]
pub struct EcommerceFundService<'a> {
    client: &'a Client,
}

impl Client {
    /// Ecommerce: balances, withdrawals, bills (余额提现账单).
    pub fn ecommerce_fund(&self) -> EcommerceFundService<'_> {
        EcommerceFundService { client: self }
    }
}

impl EcommerceFundService<'_> {
    /// Get the platform's balance (查询平台账户实时余额).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_balance(&self, account_type: &str) -> Result<Balance> {
        let arguments = Arguments::default().with("account_type", account_type);
        self.client.service_json("ecommerce_fund.get_balance", arguments, None).await
    }

    /// Get the platform's balance at the end of a day (查询平台账户日终余额).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476702)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_day_end_balance(
        &self,
        account_type: &str,
        query: &GetDayEndBalanceQuery,
    ) -> Result<Balance> {
        let arguments = Arguments::default().with("account_type", account_type).merge(query);
        self.client.service_json("ecommerce_fund.get_day_end_balance", arguments, None).await
    }

    /// Get the balance of a sub-merchant (查询二级商户账户实时余额).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476690)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_sub_merchant_balance(
        &self,
        sub_mchid: &str,
        query: &GetSubMerchantBalanceQuery,
    ) -> Result<GetSubMerchantBalanceResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(query);
        self.client.service_json("ecommerce_fund.get_sub_merchant_balance", arguments, None).await
    }

    /// Get the balance of a sub-merchant at the end of a day (查询二级商户账户日终余额).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_sub_merchant_day_end_balance(
        &self,
        sub_mchid: &str,
        query: &GetSubMerchantDayEndBalanceQuery,
    ) -> Result<GetSubMerchantDayEndBalanceResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(query);
        self.client
            .service_json("ecommerce_fund.get_sub_merchant_day_end_balance", arguments, None)
            .await
    }

    /// Withdraw the platform's balance to its bank account (平台预约提现).
    ///
    /// The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_withdrawal(
        &self,
        request: &CreateWithdrawalRequest,
    ) -> Result<CreateWithdrawalResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_fund.create_withdrawal", arguments, None).await
    }

    /// Query the platform's withdrawal by `out_request_no` (平台查询预约提现状态（根据商户预约提现单号查询）).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476672)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_withdrawal_by_out_request_no(
        &self,
        out_request_no: &str,
    ) -> Result<Withdrawal> {
        let arguments = Arguments::default().with("out_request_no", out_request_no);
        self.client
            .service_json("ecommerce_fund.get_withdrawal_by_out_request_no", arguments, None)
            .await
    }

    /// Query the platform's withdrawal by `withdraw_id` (平台查询预约提现状态（根据微信支付预约提现单号查询）).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476674)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_withdrawal_by_withdraw_id(&self, withdraw_id: &str) -> Result<Withdrawal> {
        let arguments = Arguments::default().with("withdraw_id", withdraw_id);
        self.client
            .service_json("ecommerce_fund.get_withdrawal_by_withdraw_id", arguments, None)
            .await
    }

    /// Withdraw a sub-merchant's balance to its bank account (二级商户预约提现).
    ///
    /// The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476652)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_sub_merchant_withdrawal(
        &self,
        request: &CreateSubMerchantWithdrawalRequest,
    ) -> Result<CreateSubMerchantWithdrawalResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("ecommerce_fund.create_sub_merchant_withdrawal", arguments, None)
            .await
    }

    /// Query a sub-merchant's withdrawal by `out_request_no` (二级商户查询预约提现状态（根据商户预约提现单号查询）).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476656)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_sub_merchant_withdrawal_by_out_request_no(
        &self,
        out_request_no: &str,
        query: &GetSubMerchantWithdrawalByOutRequestNoQuery,
    ) -> Result<SubMerchantWithdrawal> {
        let arguments = Arguments::default().with("out_request_no", out_request_no).merge(query);
        self.client
            .service_json(
                "ecommerce_fund.get_sub_merchant_withdrawal_by_out_request_no",
                arguments,
                None,
            )
            .await
    }

    /// Query a sub-merchant's withdrawal by `withdraw_id` (二级商户查询预约提现状态（根据微信支付预约提现单号查询）).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476665)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`
    /// - 404: `ORDER_NOT_EXIST`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_sub_merchant_withdrawal_by_withdraw_id(
        &self,
        withdraw_id: &str,
        query: &GetSubMerchantWithdrawalByWithdrawIdQuery,
    ) -> Result<SubMerchantWithdrawal> {
        let arguments = Arguments::default().with("withdraw_id", withdraw_id).merge(query);
        self.client
            .service_json(
                "ecommerce_fund.get_sub_merchant_withdrawal_by_withdraw_id",
                arguments,
                None,
            )
            .await
    }

    /// Get where the file of failed withdrawals of a day is downloaded (按日下载提现异常文件).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476678)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `NO_STATEMENT_EXIST`, `PARAM_ERROR`, `STATEMENT_CREATING`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_withdrawal_bill(
        &self,
        bill_type: &str,
        query: &GetWithdrawalBillQuery,
    ) -> Result<GetWithdrawalBillResponse> {
        let arguments = Arguments::default().with("bill_type", bill_type).merge(query);
        self.client.service_json("ecommerce_fund.get_withdrawal_bill", arguments, None).await
    }

    /// Apply to withdraw the balance of a merchant that was closed (提交已注销商户号可用余额提现申请单).
    ///
    /// It is reviewed first: query it.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOTENOUGH`, `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_canceled_merchant_withdrawal(
        &self,
        request: &SubmitCanceledMerchantWithdrawalRequest,
    ) -> Result<SubmitCanceledMerchantWithdrawalResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("ecommerce_fund.submit_canceled_merchant_withdrawal", arguments, None)
            .await
    }

    /// Query the withdrawal of a closed merchant by `out_request_no` (商户提现申请单号查询提现申请单状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476164)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOTENOUGH`, `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_canceled_merchant_withdrawal_by_out_request_no(
        &self,
        out_request_no: &str,
    ) -> Result<CanceledMerchantWithdrawal> {
        let arguments = Arguments::default().with("out_request_no", out_request_no);
        self.client
            .service_json(
                "ecommerce_fund.get_canceled_merchant_withdrawal_by_out_request_no",
                arguments,
                None,
            )
            .await
    }

    /// Query the withdrawal of a closed merchant by `applyment_id` (微信支付提现申请单号查询提现申请单状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_canceled_merchant_withdrawal_by_applyment_id(
        &self,
        applyment_id: &str,
    ) -> Result<CanceledMerchantWithdrawal> {
        let arguments = Arguments::default().with("applyment_id", applyment_id);
        self.client
            .service_json(
                "ecommerce_fund.get_canceled_merchant_withdrawal_by_applyment_id",
                arguments,
                None,
            )
            .await
    }

    /// List incoming bank transfers of the partner (服务商银行来账查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012718647)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_income_records(
        &self,
        query: &ListIncomeRecordsQuery,
    ) -> Result<ListIncomeRecordsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("ecommerce_fund.list_income_records", arguments, None).await
    }

    /// Every item of every page of [`Self::list_income_records`], from the page that the query names.
    pub fn list_income_records_pager(&self, query: &ListIncomeRecordsQuery) -> Pager<IncomeRecord> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "ecommerce_fund.list_income_records",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }

    /// List incoming bank transfers of a sub-merchant (特约商户银行来账查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012712728)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_sub_merchant_income_records(
        &self,
        query: &ListSubMerchantIncomeRecordsQuery,
    ) -> Result<ListSubMerchantIncomeRecordsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_json("ecommerce_fund.list_sub_merchant_income_records", arguments, None)
            .await
    }

    /// Every item of every page of [`Self::list_sub_merchant_income_records`], from the page that the query names.
    pub fn list_sub_merchant_income_records_pager(
        &self,
        query: &ListSubMerchantIncomeRecordsQuery,
    ) -> Pager<SubMerchantIncomeRecord> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "ecommerce_fund.list_sub_merchant_income_records",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }

    /// Get where the fund flow bill of all sub-merchants is downloaded (申请二级商户资金账单).
    ///
    /// The files are encrypted: each has its own `encrypt_key` and `nonce`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `NO_STATEMENT_EXIST`, `PARAM_ERROR`, `STATEMENT_CREATING`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_all_sub_merchants_fund_flow_bill(
        &self,
        query: &GetAllSubMerchantsFundFlowBillQuery,
    ) -> Result<GetAllSubMerchantsFundFlowBillResponse> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_json("ecommerce_fund.get_all_sub_merchants_fund_flow_bill", arguments, None)
            .await
    }
}
