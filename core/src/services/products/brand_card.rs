// Generated from api/brand_card.yaml by `cargo xtask generate`; do not edit.

//! Brands: card of the brand (商家名片).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::brand_card::{
    CancelCardConfigApplicationRequest, CancelCardConfigApplicationResponse,
    CancelCardLinkApplicationRequest, CancelCardLinkApplicationResponse, CardConfigPreview,
    CardLink, GetCardConfigApplicationQuery, GetCardConfigApplicationResponse,
    GetCardConfigPreviewUrlQuery, GetCardLinkApplicationQuery, GetCardLinkApplicationResponse,
    ListCardLinksQuery, ListCardLinksResponse, PublishCardConfigRequest, PublishCardConfigResponse,
    SubmitCardConfigApplicationRequest, SubmitCardLinkApplicationRequest,
    SubmitCardLinkApplicationResponse, UnbindCardLinkRequest, UnbindCardLinkResponse,
};
use crate::{Client, Result};

/// Brands: card of the brand (商家名片).
#[derive(Clone, Copy, Debug)]
pub struct BrandCardService<'a> {
    client: &'a Client,
}

impl Client {
    /// Brands: card of the brand (商家名片).
    pub fn brand_card(&self) -> BrandCardService<'_> {
        BrandCardService { client: self }
    }
}

impl BrandCardService<'_> {
    /// Submit what the brand's card shows (提交商家名片配置申请).
    ///
    /// The card is described in full each time. A preview comes back; `publish_card_config` submits it for review. After a rejection the same `business_code` is used again.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_card_config_application(
        &self,
        request: &SubmitCardConfigApplicationRequest,
    ) -> Result<CardConfigPreview> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_card.submit_card_config_application", arguments, None).await
    }

    /// Query an application for the brand's card (查询商家名片配置申请状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_card_config_application(
        &self,
        query: &GetCardConfigApplicationQuery,
    ) -> Result<GetCardConfigApplicationResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("brand_card.get_card_config_application", arguments, None).await
    }

    /// Get the preview of the brand's card as a QR code (获取商家名片预览二维码).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_card_config_preview_url(
        &self,
        query: &GetCardConfigPreviewUrlQuery,
    ) -> Result<CardConfigPreview> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("brand_card.get_card_config_preview_url", arguments, None).await
    }

    /// Submit the brand's card for review and publication (发布商家名片配置).
    ///
    /// Once it was approved it replaces the card that is published.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn publish_card_config(
        &self,
        request: &PublishCardConfigRequest,
    ) -> Result<PublishCardConfigResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_card.publish_card_config", arguments, None).await
    }

    /// Withdraw an application for the brand's card (撤销商家名片配置申请).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_card_config_application(
        &self,
        request: &CancelCardConfigApplicationRequest,
    ) -> Result<CancelCardConfigApplicationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_card.cancel_card_config_application", arguments, None).await
    }

    /// Apply for a rule by which payments lead to the card (添加交易连接名片规则申请).
    ///
    /// Payments that match lead from the user's payment receipt to the card. The rule is reviewed, or confirmed by the administrator of the merchant; query it with `get_card_link_application`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_card_link_application(
        &self,
        request: &SubmitCardLinkApplicationRequest,
    ) -> Result<SubmitCardLinkApplicationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_card.submit_card_link_application", arguments, None).await
    }

    /// List the rules that are in effect (查询已生效交易连接名片规则).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_card_links(
        &self,
        query: &ListCardLinksQuery,
    ) -> Result<ListCardLinksResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("brand_card.list_card_links", arguments, None).await
    }

    /// Every item of every page of [`Self::list_card_links`], from the page that the query names.
    pub fn list_card_links_pager(&self, query: &ListCardLinksQuery) -> Pager<CardLink> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "brand_card.list_card_links",
            arguments,
            Paging {
                position: "page_index",
                style: Position::Page(1),
                size: Some("page_size"),
                items: "active_link_list",
                total: Some("total_num"),
            },
        )
    }

    /// Query an application for a rule by which payments lead to the card (根据业务申请编号查询添加申请状态).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_card_link_application(
        &self,
        business_code: &str,
        query: &GetCardLinkApplicationQuery,
    ) -> Result<GetCardLinkApplicationResponse> {
        let arguments = Arguments::default().with("business_code", business_code).merge(query);
        self.client.service_json("brand_card.get_card_link_application", arguments, None).await
    }

    /// Withdraw an application for a rule (撤销交易连接名片配置申请).
    ///
    /// Only before it takes effect; afterwards use `unbind_card_link`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`, `RESOURCE_ALREADY_EXISTS`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_card_link_application(
        &self,
        request: &CancelCardLinkApplicationRequest,
    ) -> Result<CancelCardLinkApplicationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_card.cancel_card_link_application", arguments, None).await
    }

    /// End a rule that is in effect (解除已生效交易连接名片场景).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn unbind_card_link(
        &self,
        request: &UnbindCardLinkRequest,
    ) -> Result<UnbindCardLinkResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_card.unbind_card_link", arguments, None).await
    }
}
