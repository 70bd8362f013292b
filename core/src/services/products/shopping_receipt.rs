// Generated from api/shopping_receipt.yaml by `cargo xtask generate`; do not edit.

//! Electronic receipts (电子小票).

use crate::services::Arguments;
use crate::types::shopping_receipt::{
    CreateCustomEntranceRequest, CustomEntrance, UpdateCustomEntranceRequest,
    UploadJumpInfoRequest, UploadJumpInfoResponse, UploadReceiptMeta, UploadReceiptResponse,
};
use crate::{Client, FileInput, Result};

/// Electronic receipts (电子小票).
#[derive(Clone, Copy, Debug)]
pub struct ShoppingReceiptService<'a> {
    client: &'a Client,
}

impl Client {
    /// Electronic receipts (电子小票).
    pub fn shopping_receipt(&self) -> ShoppingReceiptService<'_> {
        ShoppingReceiptService { client: self }
    }
}

impl ShoppingReceiptService<'_> {
    /// Upload the image of a receipt for a payment (上传电子小票).
    ///
    /// The user finds it at the payment once it was reviewed; look at `state`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553506)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_receipt(
        &self,
        meta: &UploadReceiptMeta,
        file: impl Into<FileInput>,
    ) -> Result<UploadReceiptResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client
            .service_json("shopping_receipt.upload_receipt", arguments, Some(file.into()))
            .await
    }

    /// Set which page of a mini program shows the receipt of a payment (上传商家电子小票跳转信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012443843)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_jump_info(
        &self,
        request: &UploadJumpInfoRequest,
    ) -> Result<UploadJumpInfoResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("shopping_receipt.upload_jump_info", arguments, None).await
    }

    /// Create the link that a brand shows on its receipts (创建自定义入口).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526342)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_custom_entrance(
        &self,
        request: &CreateCustomEntranceRequest,
    ) -> Result<CustomEntrance> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("shopping_receipt.create_custom_entrance", arguments, None).await
    }

    /// Query the link that a brand shows on its receipts (查询自定义入口).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526406)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_custom_entrance(&self, brand_id: &str) -> Result<CustomEntrance> {
        let arguments = Arguments::default().with("brand_id", brand_id);
        self.client.service_json("shopping_receipt.get_custom_entrance", arguments, None).await
    }

    /// Change the link that a brand shows on its receipts (更新自定义入口).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526475)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_custom_entrance(
        &self,
        brand_id: &str,
        request: &UpdateCustomEntranceRequest,
    ) -> Result<CustomEntrance> {
        let arguments = Arguments::default().with("brand_id", brand_id).merge(request);
        self.client.service_json("shopping_receipt.update_custom_entrance", arguments, None).await
    }
}
