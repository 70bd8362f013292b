// Generated from api/gov_subsidy.yaml by `cargo xtask generate`; do not edit.

//! Government subsidies for consumer goods (国补专区).

use crate::services::Arguments;
use crate::types::gov_subsidy::{
    CancelPassthroughQualificationRequest, CancelPassthroughQualificationResponse,
    CancelZhejiangAuthCodeRequest, CancelZhejiangAuthCodeResponse,
    ClaimPassthroughQualificationRequest, ClaimPassthroughQualificationResponse,
    ClaimZhejiangQualificationRequest, ClaimZhejiangQualificationResponse,
    CommitZhejiangAuthCodeRequest, CommitZhejiangAuthCodeResponse,
    ConfirmZhejiangMultiCategoryQualificationsRequest,
    ConfirmZhejiangMultiCategoryQualificationsResponse, GetAuditRequest, GetAuditResponse,
    GetCompanyRequest, GetCompanyResponse, GetDailyTransactionSummaryRequest,
    GetDailyTransactionSummaryResponse, GetQualificationQuery, GetQualificationResponse,
    GetZhejiangGoodsRequest, GetZhejiangGoodsResponse, GetZhejiangSnCodeRequest,
    GetZhejiangSnCodeResponse, InvalidateAuditRequest, InvalidateAuditResponse,
    IssueZhejiangAuthCodeRequest, IssueZhejiangAuthCodeResponse,
    ListPassthroughQualificationsRequest, ListPassthroughQualificationsResponse,
    ListQualificationsRequest, ListQualificationsResponse, ListSnCodesRequest, ListSnCodesResponse,
    ListTransactionsRequest, ListTransactionsResponse, ListZhejiangQualificationsRequest,
    ListZhejiangQualificationsResponse, LockSnCodeRequest, LockSnCodeResponse,
    LockZhejiangSnCodeRequest, LockZhejiangSnCodeResponse, RefundZhejiangAuthCodeRequest,
    RefundZhejiangAuthCodeResponse, SyncAuditRefundRequest, SyncAuditRefundResponse,
    SyncMultiCategoryQualificationRequest, SyncMultiCategoryQualificationResponse,
    SyncQualificationRequest, SyncQualificationResponse, SyncTransactionRequest,
    SyncTransactionResponse, SyncZhejiangQualificationsRequest, SyncZhejiangQualificationsResponse,
    TryZhejiangAuthCodeRequest, TryZhejiangAuthCodeResponse, UnlockSnCodeRequest,
    UnlockSnCodeResponse, UnlockZhejiangSnCodeRequest, UnlockZhejiangSnCodeResponse,
    UpdateAuditRequest, UpdateAuditResponse, UpdateZhejiangQualificationRequest,
    UpdateZhejiangQualificationResponse, UploadAuditRequest, UploadAuditResponse,
    UploadGoodsRequest, UploadGoodsResponse,
};
use crate::{Client, Result};

/// Government subsidies for consumer goods (国补专区).
#[derive(Clone, Copy, Debug)]
pub struct GovSubsidyService<'a> {
    client: &'a Client,
}

impl Client {
    /// Government subsidies for consumer goods (国补专区).
    pub fn gov_subsidy(&self) -> GovSubsidyService<'_> {
        GovSubsidyService { client: self }
    }
}

impl GovSubsidyService<'_> {
    /// Query a user's right to a subsidy in one category (查询补贴资格).
    ///
    /// Only rights of this region that were claimed with WeChat Pay are known: every other one is `UNCLAIMED`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_qualification(
        &self,
        query: &GetQualificationQuery,
    ) -> Result<GetQualificationResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("gov_subsidy.get_qualification", arguments, None).await
    }

    /// Query a user's rights to subsidies in all categories (批量查询用户资格).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_qualifications(
        &self,
        request: &ListQualificationsRequest,
    ) -> Result<ListQualificationsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.list_qualifications", arguments, None).await
    }

    /// Report that a right was used or given back (同步资格核销信息).
    ///
    /// With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_qualification(
        &self,
        request: &SyncQualificationRequest,
    ) -> Result<SyncQualificationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.sync_qualification", arguments, None).await
    }

    /// Report that a right of the newer categories was used or given back (N品类同步资格核销信息).
    ///
    /// With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_multi_category_qualification(
        &self,
        request: &SyncMultiCategoryQualificationRequest,
    ) -> Result<SyncMultiCategoryQualificationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("gov_subsidy.sync_multi_category_qualification", arguments, None)
            .await
    }

    /// Report a subsidised sale or its return (交易信息回传).
    ///
    /// With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_transaction(
        &self,
        request: &SyncTransactionRequest,
    ) -> Result<SyncTransactionResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.sync_transaction", arguments, None).await
    }

    /// Query a user's rights at the platform of the region (批量查询用户资格(透传模式)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_passthrough_qualifications(
        &self,
        request: &ListPassthroughQualificationsRequest,
    ) -> Result<ListPassthroughQualificationsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("gov_subsidy.list_passthrough_qualifications", arguments, None)
            .await
    }

    /// Claim a right for a user at the platform of the region (领取资格(透传模式)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn claim_passthrough_qualification(
        &self,
        request: &ClaimPassthroughQualificationRequest,
    ) -> Result<ClaimPassthroughQualificationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("gov_subsidy.claim_passthrough_qualification", arguments, None)
            .await
    }

    /// Give up a right of a user at the platform of the region (取消资格(透传模式)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_passthrough_qualification(
        &self,
        request: &CancelPassthroughQualificationRequest,
    ) -> Result<CancelPassthroughQualificationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("gov_subsidy.cancel_passthrough_qualification", arguments, None)
            .await
    }

    /// Query whether serial numbers can be sold (查询sn码状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_sn_codes(&self, request: &ListSnCodesRequest) -> Result<ListSnCodesResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.list_sn_codes", arguments, None).await
    }

    /// Lock the serial number of a sold device (sn码锁定).
    ///
    /// After the payment, when the device leaves the store. A serial number that was used before cannot be locked.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn lock_sn_code(&self, request: &LockSnCodeRequest) -> Result<LockSnCodeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.lock_sn_code", arguments, None).await
    }

    /// Unlock the serial number of a device (sn码解锁).
    ///
    /// It can be locked for another order then.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn unlock_sn_code(
        &self,
        request: &UnlockSnCodeRequest,
    ) -> Result<UnlockSnCodeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.unlock_sn_code", arguments, None).await
    }

    /// Register goods for subsidies (商品信息上传).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_goods(&self, request: &UploadGoodsRequest) -> Result<UploadGoodsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.upload_goods", arguments, None).await
    }

    /// Query whether a seller is registered for subsidies (企业信息查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_company(&self, request: &GetCompanyRequest) -> Result<GetCompanyResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.get_company", arguments, None).await
    }

    /// Query whether sales have reached the platform of the region (交易信息查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_transactions(
        &self,
        request: &ListTransactionsRequest,
    ) -> Result<ListTransactionsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.list_transactions", arguments, None).await
    }

    /// Get the sums of a day's sales (查询单日交易汇总).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_daily_transaction_summary(
        &self,
        request: &GetDailyTransactionSummaryRequest,
    ) -> Result<GetDailyTransactionSummaryResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.get_daily_transaction_summary", arguments, None).await
    }

    /// Submit a subsidised sale for audit (上传审核数据).
    ///
    /// By UnionPay. The result is posted to `notify_url`; `get_audit` asks for it.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_audit(&self, request: &UploadAuditRequest) -> Result<UploadAuditResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.upload_audit", arguments, None).await
    }

    /// Correct a sale that was submitted for audit (更新审核数据).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_audit(&self, request: &UpdateAuditRequest) -> Result<UpdateAuditResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.update_audit", arguments, None).await
    }

    /// Query the audit of a sale (查询审核结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_audit(&self, request: &GetAuditRequest) -> Result<GetAuditResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.get_audit", arguments, None).await
    }

    /// Withdraw a sale from audit (作废审核数据).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn invalidate_audit(
        &self,
        request: &InvalidateAuditRequest,
    ) -> Result<InvalidateAuditResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.invalidate_audit", arguments, None).await
    }

    /// Report the refund of an audited sale (同步非银联支付交易退款信息).
    ///
    /// For payments that did not go through UnionPay.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_audit_refund(
        &self,
        request: &SyncAuditRefundRequest,
    ) -> Result<SyncAuditRefundResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.sync_audit_refund", arguments, None).await
    }

    /// Zhejiang: query a user's rights to subsidies (查询补贴资格).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_zhejiang_qualifications(
        &self,
        request: &ListZhejiangQualificationsRequest,
    ) -> Result<ListZhejiangQualificationsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.list_zhejiang_qualifications", arguments, None).await
    }

    /// Zhejiang: claim a right for a user (领取资格).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn claim_zhejiang_qualification(
        &self,
        request: &ClaimZhejiangQualificationRequest,
    ) -> Result<ClaimZhejiangQualificationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.claim_zhejiang_qualification", arguments, None).await
    }

    /// Zhejiang: change a right of a user (变更资格).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_zhejiang_qualification(
        &self,
        request: &UpdateZhejiangQualificationRequest,
    ) -> Result<UpdateZhejiangQualificationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.update_zhejiang_qualification", arguments, None).await
    }

    /// Zhejiang: report that rights were used or given back (核销资格).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_zhejiang_qualifications(
        &self,
        request: &SyncZhejiangQualificationsRequest,
    ) -> Result<SyncZhejiangQualificationsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.sync_zhejiang_qualifications", arguments, None).await
    }

    /// Zhejiang: report the use of rights of the newer categories (n品类核销).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn confirm_zhejiang_multi_category_qualifications(
        &self,
        request: &ConfirmZhejiangMultiCategoryQualificationsRequest,
    ) -> Result<ConfirmZhejiangMultiCategoryQualificationsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json(
                "gov_subsidy.confirm_zhejiang_multi_category_qualifications",
                arguments,
                None,
            )
            .await
    }

    /// Zhejiang: apply for a voucher code (申请品类凭证码).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn issue_zhejiang_auth_code(
        &self,
        request: &IssueZhejiangAuthCodeRequest,
    ) -> Result<IssueZhejiangAuthCodeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.issue_zhejiang_auth_code", arguments, None).await
    }

    /// Zhejiang: redeem a voucher code provisionally (预核销品类凭证码).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn try_zhejiang_auth_code(
        &self,
        request: &TryZhejiangAuthCodeRequest,
    ) -> Result<TryZhejiangAuthCodeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.try_zhejiang_auth_code", arguments, None).await
    }

    /// Zhejiang: confirm the redemption of a voucher code (品类凭证码上报确认).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn commit_zhejiang_auth_code(
        &self,
        request: &CommitZhejiangAuthCodeRequest,
    ) -> Result<CommitZhejiangAuthCodeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.commit_zhejiang_auth_code", arguments, None).await
    }

    /// Zhejiang: undo a provisional redemption (品类凭证码预核销撤销).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_zhejiang_auth_code(
        &self,
        request: &CancelZhejiangAuthCodeRequest,
    ) -> Result<CancelZhejiangAuthCodeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.cancel_zhejiang_auth_code", arguments, None).await
    }

    /// Zhejiang: undo a confirmed redemption (品类凭证码上报撤销).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn refund_zhejiang_auth_code(
        &self,
        request: &RefundZhejiangAuthCodeRequest,
    ) -> Result<RefundZhejiangAuthCodeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.refund_zhejiang_auth_code", arguments, None).await
    }

    /// Zhejiang: query registered goods (商品信息查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_zhejiang_goods(
        &self,
        request: &GetZhejiangGoodsRequest,
    ) -> Result<GetZhejiangGoodsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.get_zhejiang_goods", arguments, None).await
    }

    /// Zhejiang: query whether a serial number was sold (sn码销售状态查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_zhejiang_sn_code(
        &self,
        request: &GetZhejiangSnCodeRequest,
    ) -> Result<GetZhejiangSnCodeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.get_zhejiang_sn_code", arguments, None).await
    }

    /// Zhejiang: lock the serial number of a sold device (sn码锁定).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn lock_zhejiang_sn_code(
        &self,
        request: &LockZhejiangSnCodeRequest,
    ) -> Result<LockZhejiangSnCodeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.lock_zhejiang_sn_code", arguments, None).await
    }

    /// Zhejiang: unlock the serial number of a device (sn码解锁).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn unlock_zhejiang_sn_code(
        &self,
        request: &UnlockZhejiangSnCodeRequest,
    ) -> Result<UnlockZhejiangSnCodeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gov_subsidy.unlock_zhejiang_sn_code", arguments, None).await
    }
}
