// Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.

//! Brands: stores (品牌门店).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::brand_store::{
    BindRecipientRequest, BindRecipientResponse, CloseStoreRequest, CloseStoreResponse,
    CreateStoreRequest, DeleteStoreRequest, GetStoreQuery, ListStoresQuery, ListStoresResponse,
    ResumeStoreRequest, ResumeStoreResponse, Store, UnbindRecipientRequest,
    UnbindRecipientResponse, UpdateStoreRequest,
};
use crate::{Client, Result};

/// Brands: stores (品牌门店).
#[derive(Clone, Copy, Debug)]
pub struct BrandStoreService<'a> {
    client: &'a Client,
}

impl Client {
    /// Brands: stores (品牌门店).
    pub fn brand_store(&self) -> BrandStoreService<'_> {
        BrandStoreService { client: self }
    }
}

impl BrandStoreService<'_> {
    /// Create a store of a brand (创建品牌门店).
    ///
    /// The store is reviewed; look at `audit_state`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_store(&self, request: &CreateStoreRequest) -> Result<Store> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_store.create_store", arguments, None).await
    }

    /// List the stores of a brand (查询品牌门店列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_stores(&self, query: &ListStoresQuery) -> Result<ListStoresResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("brand_store.list_stores", arguments, None).await
    }

    /// Every item of every page of [`Self::list_stores`], from the page that the query names.
    pub fn list_stores_pager(&self, query: &ListStoresQuery) -> Pager<Store> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "brand_store.list_stores",
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

    /// Query a store of a brand (查询品牌门店).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783153)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_store(&self, store_id: &str, query: &GetStoreQuery) -> Result<Store> {
        let arguments = Arguments::default().with("store_id", store_id).merge(query);
        self.client.service_json("brand_store.get_store", arguments, None).await
    }

    /// Change a store of a brand (更新品牌门店).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783158)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_store(
        &self,
        store_id: &str,
        request: &UpdateStoreRequest,
    ) -> Result<Store> {
        let arguments = Arguments::default().with("store_id", store_id).merge(request);
        self.client.service_json("brand_store.update_store", arguments, None).await
    }

    /// Delete a store of a brand (删除品牌门店).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783113)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_store(&self, store_id: &str, request: &DeleteStoreRequest) -> Result<()> {
        let arguments = Arguments::default().with("store_id", store_id).merge(request);
        self.client.service_empty("brand_store.delete_store", arguments, None).await
    }

    /// Close a store of a brand for a while (暂停门店营业).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn close_store(
        &self,
        store_id: &str,
        request: &CloseStoreRequest,
    ) -> Result<CloseStoreResponse> {
        let arguments = Arguments::default().with("store_id", store_id).merge(request);
        self.client.service_json("brand_store.close_store", arguments, None).await
    }

    /// Open a store of a brand again (恢复门店营业).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016756672)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn resume_store(
        &self,
        store_id: &str,
        request: &ResumeStoreRequest,
    ) -> Result<ResumeStoreResponse> {
        let arguments = Arguments::default().with("store_id", store_id).merge(request);
        self.client.service_json("brand_store.resume_store", arguments, None).await
    }

    /// Bind a merchant that collects for a store (绑定收款商户号).
    ///
    /// At most three for a store, of the merchants that belong to the brand. The merchant's administrator may have to confirm it; look at `recipient_state`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783177)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn bind_recipient(
        &self,
        store_id: &str,
        request: &BindRecipientRequest,
    ) -> Result<BindRecipientResponse> {
        let arguments = Arguments::default().with("store_id", store_id).merge(request);
        self.client.service_json("brand_store.bind_recipient", arguments, None).await
    }

    /// Unbind a merchant that collects for a store (解绑收款商户号).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783188)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn unbind_recipient(
        &self,
        store_id: &str,
        request: &UnbindRecipientRequest,
    ) -> Result<UnbindRecipientResponse> {
        let arguments = Arguments::default().with("store_id", store_id).merge(request);
        self.client.service_json("brand_store.unbind_recipient", arguments, None).await
    }
}
