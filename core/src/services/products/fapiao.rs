// Generated from api/fapiao.yaml by `cargo xtask generate`; do not edit.

//! Electronic invoices (fapiao) (电子发票).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::fapiao::{
    Buyer, CreateCardTemplateRequest, CreateCardTemplateResponse, DevelopmentConfig,
    DownloadFileQuery, GetApplicationQuery, GetApplicationResponse, GetDevelopmentConfigQuery,
    GetInviteUrlQuery, GetInviteUrlResponse, GetMerchantBaseInformationQuery,
    GetMerchantBaseInformationResponse, GetSubMerchantCheckStatusResponse, GetUserTitleQuery,
    GetUserTitleUrlQuery, GetUserTitleUrlResponse, InsertCardsRequest, InvitedMerchant,
    IssueFapiaoRequest, IssueGeneralFapiaoRequest, IssuePassengerTransportFapiaoRequest,
    IssueRealEstateLeasingFapiaoRequest, IssueRefinedOilFapiaoRequest, ListFilesQuery,
    ListFilesResponse, ListInvitedMerchantsQuery, ListInvitedMerchantsResponse, ListTaxCodesQuery,
    ListTaxCodesResponse, ReverseFapiaoRequest, TaxCode, UpdateDevelopmentConfigRequest,
    UploadFileMeta, UploadFileResponse,
};
use crate::{Client, FileInput, FileStream, Result};

/// Electronic invoices (fapiao) (电子发票).
#[derive(Clone, Copy, Debug)]
pub struct FapiaoService<'a> {
    client: &'a Client,
}

impl Client {
    /// Electronic invoices (fapiao) (电子发票).
    pub fn fapiao(&self) -> FapiaoService<'_> {
        FapiaoService { client: self }
    }
}

impl FapiaoService<'_> {
    /// Download the file of an invoice (下载发票文件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn download_file(&self, query: &DownloadFileQuery) -> Result<Vec<u8>> {
        let arguments = Arguments::default().merge(query);
        self.client.service_bytes("fapiao.download_file", arguments, None).await
    }

    /// The same as [`Self::download_file`], handed over as it arrives: a file of any size.
    pub async fn download_file_stream(&self, query: &DownloadFileQuery) -> Result<FileStream> {
        let arguments = Arguments::default().merge(query);
        self.client.service_stream("fapiao.download_file", arguments).await
    }

    /// Create the card that invoices are kept as (创建电子发票卡券模板).
    ///
    /// Once for each merchant, before anything else.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792562)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_card_template(
        &self,
        request: &CreateCardTemplateRequest,
    ) -> Result<CreateCardTemplateResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("fapiao.create_card_template", arguments, None).await
    }

    /// Issue an invoice (开具电子发票).
    ///
    /// It is only accepted: the outcome comes as `FAPIAO.ISSUED`, or ask with `get_application`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn issue_fapiao(&self, request: &IssueFapiaoRequest) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("fapiao.issue_fapiao", arguments, None).await
    }

    /// Issue an invoice of a general trade (开具通用行业电子发票).
    ///
    /// It is only accepted: the outcome comes as `FAPIAO.ISSUED`, or ask with `get_application`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792574)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `RULE_LIMIT`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn issue_general_fapiao(&self, request: &IssueGeneralFapiaoRequest) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("fapiao.issue_general_fapiao", arguments, None).await
    }

    /// Issue an invoice for passenger transport (开具旅客运输行业电子发票).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4025863376)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `RULE_LIMIT`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn issue_passenger_transport_fapiao(
        &self,
        request: &IssuePassengerTransportFapiaoRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("fapiao.issue_passenger_transport_fapiao", arguments, None).await
    }

    /// Issue an invoice for refined oil (开具成品油行业电子发票).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016760559)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `RULE_LIMIT`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn issue_refined_oil_fapiao(
        &self,
        request: &IssueRefinedOilFapiaoRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("fapiao.issue_refined_oil_fapiao", arguments, None).await
    }

    /// Issue an invoice for a lease of real estate (开具不动产租赁行业电子发票).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015941740)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `RULE_LIMIT`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn issue_real_estate_leasing_fapiao(
        &self,
        request: &IssueRealEstateLeasingFapiaoRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("fapiao.issue_real_estate_leasing_fapiao", arguments, None).await
    }

    /// Upload the file of an invoice (上传电子发票文件).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792580)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_file(
        &self,
        meta: &UploadFileMeta,
        file: impl Into<FileInput>,
    ) -> Result<UploadFileResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client.service_json("fapiao.upload_file", arguments, Some(file.into())).await
    }

    /// Query the invoices of an application (查询电子发票).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792567)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_application(
        &self,
        fapiao_apply_id: &str,
        query: &GetApplicationQuery,
    ) -> Result<GetApplicationResponse> {
        let arguments = Arguments::default().with("fapiao_apply_id", fapiao_apply_id).merge(query);
        self.client.service_json("fapiao.get_application", arguments, None).await
    }

    /// Get where the files of invoices are downloaded (获取发票下载信息).
    ///
    /// The addresses are for `download_file`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792576)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_files(
        &self,
        fapiao_apply_id: &str,
        query: &ListFilesQuery,
    ) -> Result<ListFilesResponse> {
        let arguments = Arguments::default().with("fapiao_apply_id", fapiao_apply_id).merge(query);
        self.client.service_json("fapiao.list_files", arguments, None).await
    }

    /// Put invoices into the user's card pack (将电子发票插入微信用户卡包).
    ///
    /// It is only accepted: the outcome comes as `FAPIAO.CARD_INSERTED`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792579)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `RULE_LIMIT`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn insert_cards(
        &self,
        fapiao_apply_id: &str,
        request: &InsertCardsRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("fapiao_apply_id", fapiao_apply_id).merge(request);
        self.client.service_empty("fapiao.insert_cards", arguments, None).await
    }

    /// Reverse an invoice by a red one (冲红电子发票).
    ///
    /// It is only accepted: the outcome comes as `FAPIAO.REVERSED`, or ask with `get_application`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792575)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `RULE_LIMIT`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn reverse_fapiao(
        &self,
        fapiao_apply_id: &str,
        request: &ReverseFapiaoRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("fapiao_apply_id", fapiao_apply_id).merge(request);
        self.client.service_empty("fapiao.reverse_fapiao", arguments, None).await
    }

    /// Get the link by which a merchant allows a partner to invoice (获取开通服务商电子发票能力邀请链接).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_invite_url(&self, query: &GetInviteUrlQuery) -> Result<GetInviteUrlResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("fapiao.get_invite_url", arguments, None).await
    }

    /// List the merchants that were invited (获取邀请开通的商户信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_invited_merchants(
        &self,
        query: &ListInvitedMerchantsQuery,
    ) -> Result<ListInvitedMerchantsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("fapiao.list_invited_merchants", arguments, None).await
    }

    /// Every item of every page of [`Self::list_invited_merchants`], from the page that the query names.
    pub fn list_invited_merchants_pager(
        &self,
        query: &ListInvitedMerchantsQuery,
    ) -> Pager<InvitedMerchant> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "fapiao.list_invited_merchants",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "mch_invite_result_list",
                total: Some("total_count"),
            },
        )
    }

    /// Get a merchant's data for invoicing (获取商户开票基础信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012538180)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_merchant_base_information(
        &self,
        query: &GetMerchantBaseInformationQuery,
    ) -> Result<GetMerchantBaseInformationResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("fapiao.get_merchant_base_information", arguments, None).await
    }

    /// Get the settings for invoicing (查询商户配置的开发选项).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529526)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_development_config(
        &self,
        query: &GetDevelopmentConfigQuery,
    ) -> Result<DevelopmentConfig> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("fapiao.get_development_config", arguments, None).await
    }

    /// Change the settings for invoicing (配置开发选项).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792563)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_development_config(
        &self,
        request: &UpdateDevelopmentConfigRequest,
    ) -> Result<DevelopmentConfig> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("fapiao.update_development_config", arguments, None).await
    }

    /// List the tax codes of goods and services (获取商品和服务税收分类对照表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012538236)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_tax_codes(&self, query: &ListTaxCodesQuery) -> Result<ListTaxCodesResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("fapiao.list_tax_codes", arguments, None).await
    }

    /// Every item of every page of [`Self::list_tax_codes`], from the page that the query names.
    pub fn list_tax_codes_pager(&self, query: &ListTaxCodesQuery) -> Pager<TaxCode> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "fapiao.list_tax_codes",
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

    /// Begin a check of whether a sub-merchant can invoice (检查子商户开票功能状态).
    ///
    /// The outcome is asked for with `get_sub_merchant_check_status`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn check_sub_merchant(&self, sub_mchid: &str) -> Result<()> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid);
        self.client.service_empty("fapiao.check_sub_merchant", arguments, None).await
    }

    /// Query the check of a sub-merchant (检查子商户开票功能状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_sub_merchant_check_status(
        &self,
        sub_mchid: &str,
    ) -> Result<GetSubMerchantCheckStatusResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid);
        self.client.service_json("fapiao.get_sub_merchant_check_status", arguments, None).await
    }

    /// Get the invoice title that the user has entered (获取用户填写抬头信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015784260)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_title(&self, query: &GetUserTitleQuery) -> Result<Buyer> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("fapiao.get_user_title", arguments, None).await
    }

    /// Get the link by which the user enters an invoice title (获取用户抬头填写链接).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015770776)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `RULE_LIMIT`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_title_url(
        &self,
        query: &GetUserTitleUrlQuery,
    ) -> Result<GetUserTitleUrlResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("fapiao.get_user_title_url", arguments, None).await
    }
}
