// Generated from api/education.yaml by `cargo xtask generate`; do not edit.

//! Education fees (教育缴费).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::education::{
    CreatePapayTransactionRequest, CreateSchoolTransactionRequest, CreateSchoolTransactionResponse,
    CreateStarOrderRequest, GetPapayContractQuery, GetPapayTransactionByOutTradeNoQuery,
    GetPapayTransactionByTransactionIdQuery, GetSchoolTransactionByOutTradeNoQuery,
    GetSchoolTransactionByTransactionIdQuery, GetSchoolUserDebtStateResponse,
    GetStarUserByOpenidQuery, GetStarUserByOpenidResponse, GetStarUserByQqQuery,
    GetStarUserByQqResponse, ListPapayUserContractsQuery, ListPapayUserContractsResponse,
    ListSchoolUserContractsQuery, ListSchoolUserContractsResponse, ListStarOrdersQuery,
    ListStarOrdersResponse, PapayContract, PapayTransaction, PreSignPapayContractRequest,
    PreSignPapayContractResponse, PreSignSchoolContractRequest, PreSignSchoolContractResponse,
    SchoolContract, SchoolTransaction, SendPapayNotificationRequest, StarOrder,
};
use crate::{Client, Result};

/// Education fees (教育缴费).
#[derive(Clone, Copy, Debug)]
pub struct EducationService<'a> {
    client: &'a Client,
}

impl Client {
    /// Education fees (教育缴费).
    pub fn education(&self) -> EducationService<'_> {
        EducationService { client: self }
    }
}

impl EducationService<'_> {
    /// Query an agreement of renewal by `contract_id` (通过协议号查询签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_papay_contract(
        &self,
        contract_id: &str,
        query: &GetPapayContractQuery,
    ) -> Result<PapayContract> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(query);
        self.client.service_json("education.get_papay_contract", arguments, None).await
    }

    /// Begin the signing of an agreement of renewal (预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_papay_contract(
        &self,
        request: &PreSignPapayContractRequest,
    ) -> Result<PreSignPapayContractResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("education.pre_sign_papay_contract", arguments, None).await
    }

    /// Terminate an agreement of renewal (解约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_papay_contract(&self, contract_id: &str) -> Result<()> {
        let arguments = Arguments::default().with("contract_id", contract_id);
        self.client.service_empty("education.terminate_papay_contract", arguments, None).await
    }

    /// Charge the user under an agreement of renewal (教育通扣款受理).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_papay_transaction(
        &self,
        request: &CreatePapayTransactionRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("education.create_papay_transaction", arguments, None).await
    }

    /// Query a charge of renewal by `transaction_id` (微信订单号查单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523468)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_papay_transaction_by_transaction_id(
        &self,
        transaction_id: &str,
        query: &GetPapayTransactionByTransactionIdQuery,
    ) -> Result<PapayTransaction> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(query);
        self.client
            .service_json("education.get_papay_transaction_by_transaction_id", arguments, None)
            .await
    }

    /// Query a charge of renewal by `out_trade_no` (商户订单号查单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523591)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_papay_transaction_by_out_trade_no(
        &self,
        out_trade_no: &str,
        query: &GetPapayTransactionByOutTradeNoQuery,
    ) -> Result<PapayTransaction> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client
            .service_json("education.get_papay_transaction_by_out_trade_no", arguments, None)
            .await
    }

    /// Tell the user that a charge is coming (发送扣款预通知).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_papay_notification(
        &self,
        contract_id: &str,
        request: &SendPapayNotificationRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(request);
        self.client.service_empty("education.send_papay_notification", arguments, None).await
    }

    /// List a user's agreements of renewal (通过用户标识查询签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_papay_user_contracts(
        &self,
        openid: &str,
        query: &ListPapayUserContractsQuery,
    ) -> Result<ListPapayUserContractsResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("education.list_papay_user_contracts", arguments, None).await
    }

    /// Every item of every page of [`Self::list_papay_user_contracts`], from the page that the query names.
    pub fn list_papay_user_contracts_pager(
        &self,
        openid: &str,
        query: &ListPapayUserContractsQuery,
    ) -> Pager<PapayContract> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        Pager::new(
            self.client,
            "education.list_papay_user_contracts",
            arguments,
            Paging {
                position: "offset",
                style: Position::Page(0),
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }

    /// List the redemptions of a QQ account (通过QQ账号查询核销订单列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_star_orders(
        &self,
        query: &ListStarOrdersQuery,
    ) -> Result<ListStarOrdersResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("education.list_star_orders", arguments, None).await
    }

    /// Every item of every page of [`Self::list_star_orders`], from the page that the query names.
    pub fn list_star_orders_pager(&self, query: &ListStarOrdersQuery) -> Pager<StarOrder> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "education.list_star_orders",
            arguments,
            Paging {
                position: "offset",
                style: Position::Page(0),
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }

    /// Redeem a right (创建核销订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_star_order(&self, request: &CreateStarOrderRequest) -> Result<StarOrder> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("education.create_star_order", arguments, None).await
    }

    /// Get a user's rights by `openid` (通过微信用户标识查询用户信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_star_user_by_openid(
        &self,
        wechat_openid: &str,
        query: &GetStarUserByOpenidQuery,
    ) -> Result<GetStarUserByOpenidResponse> {
        let arguments = Arguments::default().with("wechat_openid", wechat_openid).merge(query);
        self.client.service_json("education.get_star_user_by_openid", arguments, None).await
    }

    /// Get a user's rights by `qq` (通过QQ账号查询用户信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_star_user_by_qq(
        &self,
        qq: &str,
        query: &GetStarUserByQqQuery,
    ) -> Result<GetStarUserByQqResponse> {
        let arguments = Arguments::default().with("qq", qq).merge(query);
        self.client.service_json("education.get_star_user_by_qq", arguments, None).await
    }

    /// Begin the signing of an agreement for campus payments (预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_school_contract(
        &self,
        request: &PreSignSchoolContractRequest,
    ) -> Result<PreSignSchoolContractResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("education.pre_sign_school_contract", arguments, None).await
    }

    /// Query an agreement for campus payments (通过协议号查询签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_school_contract(&self, contract_id: &str) -> Result<SchoolContract> {
        let arguments = Arguments::default().with("contract_id", contract_id);
        self.client.service_json("education.get_school_contract", arguments, None).await
    }

    /// Terminate an agreement for campus payments (商户主动解约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_school_contract(&self, contract_id: &str) -> Result<()> {
        let arguments = Arguments::default().with("contract_id", contract_id);
        self.client.service_empty("education.terminate_school_contract", arguments, None).await
    }

    /// Charge the user under an agreement for campus payments (扣款).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_school_transaction(
        &self,
        request: &CreateSchoolTransactionRequest,
    ) -> Result<CreateSchoolTransactionResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("education.create_school_transaction", arguments, None).await
    }

    /// Query a campus charge by `transaction_id` (微信支付订单号查单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469063)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_school_transaction_by_transaction_id(
        &self,
        transaction_id: &str,
        query: &GetSchoolTransactionByTransactionIdQuery,
    ) -> Result<SchoolTransaction> {
        let arguments = Arguments::default().with("transaction_id", transaction_id).merge(query);
        self.client
            .service_json("education.get_school_transaction_by_transaction_id", arguments, None)
            .await
    }

    /// Query a campus charge by `out_trade_no` (商户订单号查单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469097)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_school_transaction_by_out_trade_no(
        &self,
        out_trade_no: &str,
        query: &GetSchoolTransactionByOutTradeNoQuery,
    ) -> Result<SchoolTransaction> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client
            .service_json("education.get_school_transaction_by_out_trade_no", arguments, None)
            .await
    }

    /// List a user's agreements for campus payments (查询用户签约列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_school_user_contracts(
        &self,
        openid: &str,
        query: &ListSchoolUserContractsQuery,
    ) -> Result<ListSchoolUserContractsResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("education.list_school_user_contracts", arguments, None).await
    }

    /// Every item of every page of [`Self::list_school_user_contracts`], from the page that the query names.
    pub fn list_school_user_contracts_pager(
        &self,
        openid: &str,
        query: &ListSchoolUserContractsQuery,
    ) -> Pager<SchoolContract> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        Pager::new(
            self.client,
            "education.list_school_user_contracts",
            arguments,
            Paging {
                position: "offset",
                style: Position::Page(0),
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }

    /// Get whether a user owes campus payments (商户查询用户欠款状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469161)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_school_user_debt_state(
        &self,
        openid: &str,
    ) -> Result<GetSchoolUserDebtStateResponse> {
        let arguments = Arguments::default().with("openid", openid);
        self.client.service_json("education.get_school_user_debt_state", arguments, None).await
    }
}
