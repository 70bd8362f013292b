// Generated from api/merchant_store.yaml by `cargo xtask generate`; do not edit.

//! Stores of chain brands (连锁品牌门店).

use crate::services::Arguments;
use crate::types::merchant_store::{
    BindRecipientRequest, CreateStoreRequest, CreateStoreResponse, GetStoreQuery, GetStoreResponse,
    RecipientBindingResult, UnbindRecipientRequest, UpdateStoreRequest,
};
use crate::{Client, Result};

/// Stores of chain brands (连锁品牌门店).
#[derive(Clone, Copy, Debug)]
pub struct MerchantStoreService<'a> {
    client: &'a Client,
}

impl Client {
    /// Stores of chain brands (连锁品牌门店).
    pub fn merchant_store(&self) -> MerchantStoreService<'_> {
        MerchantStoreService { client: self }
    }
}

impl MerchantStoreService<'_> {
    /// Create a store of a chain (创建门店).
    ///
    /// The merchant that collects for it has to be confirmed by that merchant's administrator.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948546)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_store(&self, request: &CreateStoreRequest) -> Result<CreateStoreResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_store.create_store", arguments, None).await
    }

    /// Query a store of a chain (查询门店).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_store(
        &self,
        store_id: i64,
        query: &GetStoreQuery,
    ) -> Result<GetStoreResponse> {
        let arguments = Arguments::default().with("store_id", store_id).merge(query);
        self.client.service_json("merchant_store.get_store", arguments, None).await
    }

    /// Change a store of a chain (修改门店).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_store(&self, store_id: i64, request: &UpdateStoreRequest) -> Result<()> {
        let arguments = Arguments::default().with("store_id", store_id).merge(request);
        self.client.service_empty("merchant_store.update_store", arguments, None).await
    }

    /// Bind merchants that collect for a store (绑定门店收款信息).
    ///
    /// At most five for a store. Only those that failed are in the answer.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948577)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn bind_recipient(
        &self,
        store_id: i64,
        request: &BindRecipientRequest,
    ) -> Result<RecipientBindingResult> {
        let arguments = Arguments::default().with("store_id", store_id).merge(request);
        self.client.service_json("merchant_store.bind_recipient", arguments, None).await
    }

    /// Unbind merchants that collect for a store (解除门店收款信息绑定).
    ///
    /// Only those that failed are in the answer.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948580)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn unbind_recipient(
        &self,
        store_id: i64,
        request: &UnbindRecipientRequest,
    ) -> Result<RecipientBindingResult> {
        let arguments = Arguments::default().with("store_id", store_id).merge(request);
        self.client.service_json("merchant_store.unbind_recipient", arguments, None).await
    }
}
