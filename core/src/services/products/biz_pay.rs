// Generated from api/biz_pay.yaml by `cargo xtask generate`; do not edit.

//! Payments by companies' employees (企业支付).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::biz_pay::{
    AddMerchantIdentifierRequest, AddMerchantIdentifierResponse, CancelQuotaCardRequest,
    CancelQuotaCardResponse, CreateFundingProofRequest, CreateFundingProofResponse,
    CreateMerchantRangeRequest, CreateMerchantRangeResponse, CreateQuotaCardRequest,
    CreateQuotaCardResponse, CreateStoreEntityMatchRequest, CreateStoreEntityMatchResponse,
    CreateUserAuthorizationUrlRequest, CreateUserAuthorizationUrlResponse,
    DeleteMerchantIdentifierRequest, DeleteMerchantIdentifierResponse, GetQuotaCardByCardNoQuery,
    GetQuotaCardByOutCardNoQuery, GetQuotaCardPaymentUrlQuery, GetQuotaCardPaymentUrlResponse,
    GetStoreEntityMatchQuery, GetStoreEntityMatchResponse, GetTradeBillRequest,
    GetTradeBillResponse, GetUserAuthorizationStateQuery, GetUserAuthorizationStateResponse,
    ListMerchantIdentifiersQuery, ListMerchantIdentifiersResponse, ListMerchantRangesQuery,
    ListMerchantRangesResponse, QuotaCard, RevokeEmployeeAuthorizationRequest,
    RevokeEmployeeAuthorizationResponse,
};
use crate::{Client, Result};

/// Payments by companies' employees (企业支付).
#[derive(Clone, Copy, Debug)]
pub struct BizPayService<'a> {
    client: &'a Client,
}

impl Client {
    /// Payments by companies' employees (企业支付).
    pub fn biz_pay(&self) -> BizPayService<'_> {
        BizPayService { client: self }
    }
}

impl BizPayService<'_> {
    /// Create the link by which an employee authorises (企业商户发起员工开通企业支付授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_user_authorization_url(
        &self,
        user_id: &str,
        request: &CreateUserAuthorizationUrlRequest,
    ) -> Result<CreateUserAuthorizationUrlResponse> {
        let arguments = Arguments::default().with("user_id", user_id).merge(request);
        self.client.service_json("biz_pay.create_user_authorization_url", arguments, None).await
    }

    /// Query whether an employee has authorised (企业商户查询企业员工开通授权状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_authorization_state(
        &self,
        user_id: &str,
        query: &GetUserAuthorizationStateQuery,
    ) -> Result<GetUserAuthorizationStateResponse> {
        let arguments = Arguments::default().with("user_id", user_id).merge(query);
        self.client.service_json("biz_pay.get_user_authorization_state", arguments, None).await
    }

    /// End the authorization of an employee (企业商户发起解除员工企业支付授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn revoke_employee_authorization(
        &self,
        employee_id: &str,
        request: &RevokeEmployeeAuthorizationRequest,
    ) -> Result<RevokeEmployeeAuthorizationResponse> {
        let arguments = Arguments::default().with("employee_id", employee_id).merge(request);
        self.client.service_json("biz_pay.revoke_employee_authorization", arguments, None).await
    }

    /// Create a range of merchants (创建可用商户范围).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205621)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_merchant_range(
        &self,
        request: &CreateMerchantRangeRequest,
    ) -> Result<CreateMerchantRangeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("biz_pay.create_merchant_range", arguments, None).await
    }

    /// List the ranges of merchants that cards can be used at (查询可用商户范围列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205627)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_merchant_ranges(
        &self,
        query: &ListMerchantRangesQuery,
    ) -> Result<ListMerchantRangesResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("biz_pay.list_merchant_ranges", arguments, None).await
    }

    /// Add a merchant to a range (添加商户标识).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn add_merchant_identifier(
        &self,
        range_id: &str,
        request: &AddMerchantIdentifierRequest,
    ) -> Result<AddMerchantIdentifierResponse> {
        let arguments = Arguments::default().with("range_id", range_id).merge(request);
        self.client.service_json("biz_pay.add_merchant_identifier", arguments, None).await
    }

    /// List the merchants of a range (查询商户标识列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_merchant_identifiers(
        &self,
        range_id: &str,
        query: &ListMerchantIdentifiersQuery,
    ) -> Result<ListMerchantIdentifiersResponse> {
        let arguments = Arguments::default().with("range_id", range_id).merge(query);
        self.client.service_json("biz_pay.list_merchant_identifiers", arguments, None).await
    }

    /// Every item of every page of [`Self::list_merchant_identifiers`], from the page that the query names.
    pub fn list_merchant_identifiers_pager(
        &self,
        range_id: &str,
        query: &ListMerchantIdentifiersQuery,
    ) -> Pager<String> {
        let arguments = Arguments::default().with("range_id", range_id).merge(query);
        Pager::new(
            self.client,
            "biz_pay.list_merchant_identifiers",
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

    /// Take a merchant out of a range (删除商户标识).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205637)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_merchant_identifier(
        &self,
        range_id: &str,
        merchant_identifier: &str,
        request: &DeleteMerchantIdentifierRequest,
    ) -> Result<DeleteMerchantIdentifierResponse> {
        let arguments = Arguments::default()
            .with("range_id", range_id)
            .with("merchant_identifier", merchant_identifier)
            .merge(request);
        self.client.service_json("biz_pay.delete_merchant_identifier", arguments, None).await
    }

    /// Match stores with their legal entities (发起门店主体匹配).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_store_entity_match(
        &self,
        request: &CreateStoreEntityMatchRequest,
    ) -> Result<CreateStoreEntityMatchResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("biz_pay.create_store_entity_match", arguments, None).await
    }

    /// Query a matching of stores (查询门店主体匹配结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_store_entity_match(
        &self,
        batch_id: &str,
        query: &GetStoreEntityMatchQuery,
    ) -> Result<GetStoreEntityMatchResponse> {
        let arguments = Arguments::default().with("batch_id", batch_id).merge(query);
        self.client.service_json("biz_pay.get_store_entity_match", arguments, None).await
    }

    /// Give a card with a quota to an employee (企业商户为员工下发企业支付额度卡).
    ///
    /// The employee must have authorised. When the outcome is not known, repeat it with the same `out_card_no` and the same contents.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_quota_card(
        &self,
        employee_id: &str,
        request: &CreateQuotaCardRequest,
    ) -> Result<CreateQuotaCardResponse> {
        let arguments = Arguments::default().with("employee_id", employee_id).merge(request);
        self.client.service_json("biz_pay.create_quota_card", arguments, None).await
    }

    /// Query a card by `out_card_no` (使用商户卡号查询企业支付额度卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_quota_card_by_out_card_no(
        &self,
        employee_id: &str,
        out_card_no: &str,
        query: &GetQuotaCardByOutCardNoQuery,
    ) -> Result<QuotaCard> {
        let arguments = Arguments::default()
            .with("employee_id", employee_id)
            .with("out_card_no", out_card_no)
            .merge(query);
        self.client.service_json("biz_pay.get_quota_card_by_out_card_no", arguments, None).await
    }

    /// Query a card by `card_no` (企业商户查询企业支付额度卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507119)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_quota_card_by_card_no(
        &self,
        employee_id: &str,
        card_no: &str,
        query: &GetQuotaCardByCardNoQuery,
    ) -> Result<QuotaCard> {
        let arguments = Arguments::default()
            .with("employee_id", employee_id)
            .with("card_no", card_no)
            .merge(query);
        self.client.service_json("biz_pay.get_quota_card_by_card_no", arguments, None).await
    }

    /// Get the link to pay with a card (企业商户获取指定额度卡支付链接).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_quota_card_payment_url(
        &self,
        employee_id: &str,
        card_no: &str,
        query: &GetQuotaCardPaymentUrlQuery,
    ) -> Result<GetQuotaCardPaymentUrlResponse> {
        let arguments = Arguments::default()
            .with("employee_id", employee_id)
            .with("card_no", card_no)
            .merge(query);
        self.client.service_json("biz_pay.get_quota_card_payment_url", arguments, None).await
    }

    /// Make a card void (企业商户作废员工企业支付额度卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_quota_card(
        &self,
        employee_id: &str,
        card_no: &str,
        request: &CancelQuotaCardRequest,
    ) -> Result<CancelQuotaCardResponse> {
        let arguments = Arguments::default()
            .with("employee_id", employee_id)
            .with("card_no", card_no)
            .merge(request);
        self.client.service_json("biz_pay.cancel_quota_card", arguments, None).await
    }

    /// Apply for the bill of a company's payments (申请企业商户企业支付业务账单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_trade_bill(
        &self,
        request: &GetTradeBillRequest,
    ) -> Result<GetTradeBillResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("biz_pay.get_trade_bill", arguments, None).await
    }

    /// Apply for the proof of a company's funding (申请企业商户企业支付出资凭证).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_funding_proof(
        &self,
        request: &CreateFundingProofRequest,
    ) -> Result<CreateFundingProofResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("biz_pay.create_funding_proof", arguments, None).await
    }
}
