// Generated from api/global_merchant.yaml by `cargo xtask generate`; do not edit.

//! Merchants abroad (跨境商户).

use crate::services::Arguments;
use crate::types::global_merchant::{
    AddSubMerchantRequest, AddSubMerchantResponse, CreateH5DomainApplicationRequest,
    CreateH5PermissionApplicationRequest, GetH5PermissionResponse, GetSubMerchantQuery,
    GetSubMerchantResponse, H5DomainApplication, H5PermissionApplication,
    ReplaceSubMerchantRequest, ReplaceSubMerchantResponse, UpdateH5DomainApplicationRequest,
    UpdateH5PermissionApplicationRequest, UpdateH5PermissionApplicationResponse,
    UpdateSubMerchantRequest, UpdateSubMerchantResponse, UploadFileMeta, UploadFileResponse,
    UploadImageMeta, UploadImageResponse,
};
use crate::{Client, FileInput, Result};

/// Merchants abroad (跨境商户).
#[derive(Clone, Copy, Debug)]
pub struct GlobalMerchantService<'a> {
    client: &'a Client,
}

impl Client {
    /// Merchants abroad (跨境商户).
    pub fn global_merchant(&self) -> GlobalMerchantService<'_> {
        GlobalMerchantService { client: self }
    }
}

impl GlobalMerchantService<'_> {
    /// Upload a file for an application (上传文件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_file(
        &self,
        meta: &UploadFileMeta,
        file: impl Into<FileInput>,
    ) -> Result<UploadFileResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client.service_json("global_merchant.upload_file", arguments, Some(file.into())).await
    }

    /// Apply for payments from mobile browsers (创建H5支付权限申请单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_h5_permission_application(
        &self,
        request: &CreateH5PermissionApplicationRequest,
    ) -> Result<H5PermissionApplication> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("global_merchant.create_h5_permission_application", arguments, None)
            .await
    }

    /// Query an application for payments from mobile browsers (查询H5支付权限申请单详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025107)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_h5_permission_application(
        &self,
        applyment_id: i64,
    ) -> Result<H5PermissionApplication> {
        let arguments = Arguments::default().with("applyment_id", applyment_id);
        self.client
            .service_json("global_merchant.get_h5_permission_application", arguments, None)
            .await
    }

    /// Correct an application for payments from mobile browsers (修改H5支付权限申请单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025109)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_h5_permission_application(
        &self,
        applyment_id: i64,
        request: &UpdateH5PermissionApplicationRequest,
    ) -> Result<UpdateH5PermissionApplicationResponse> {
        let arguments = Arguments::default().with("applyment_id", applyment_id).merge(request);
        self.client
            .service_json("global_merchant.update_h5_permission_application", arguments, None)
            .await
    }

    /// Apply for other domains for payments from mobile browsers (创建H5支付域名修改申请单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_h5_domain_application(
        &self,
        request: &CreateH5DomainApplicationRequest,
    ) -> Result<H5DomainApplication> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("global_merchant.create_h5_domain_application", arguments, None)
            .await
    }

    /// Query an application for other domains (查询H5支付域名修改申请单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_h5_domain_application(
        &self,
        applyment_id: i64,
    ) -> Result<H5DomainApplication> {
        let arguments = Arguments::default().with("applyment_id", applyment_id);
        self.client.service_json("global_merchant.get_h5_domain_application", arguments, None).await
    }

    /// Correct an application for other domains (修改H5支付域名修改申请单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_h5_domain_application(
        &self,
        applyment_id: i64,
        request: &UpdateH5DomainApplicationRequest,
    ) -> Result<H5DomainApplication> {
        let arguments = Arguments::default().with("applyment_id", applyment_id).merge(request);
        self.client
            .service_json("global_merchant.update_h5_domain_application", arguments, None)
            .await
    }

    /// Get whether a sub-merchant may be paid from mobile browsers (查询子商户H5支付权限状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_h5_permission(&self, sub_mchid: &str) -> Result<GetH5PermissionResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid);
        self.client.service_json("global_merchant.get_h5_permission", arguments, None).await
    }

    /// Upload an image for an application (上传图片).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api_external/en/apis/chapter4_2_4.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_image(
        &self,
        meta: &UploadImageMeta,
        file: impl Into<FileInput>,
    ) -> Result<UploadImageResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client.service_json("global_merchant.upload_image", arguments, Some(file.into())).await
    }

    /// Add a sub-merchant (子商户进件（融合钱包）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn add_sub_merchant(
        &self,
        request: &AddSubMerchantRequest,
        idempotency_key: Option<&str>,
    ) -> Result<AddSubMerchantResponse> {
        let arguments =
            Arguments::default().merge(request).with_some("Idempotency-Key", idempotency_key);
        self.client.service_json("global_merchant.add_sub_merchant", arguments, None).await
    }

    /// Replace the data of a sub-merchant (修改子商户).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/Onborading_Sub_Merchant/chapter3_3.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn replace_sub_merchant(
        &self,
        request: &ReplaceSubMerchantRequest,
    ) -> Result<ReplaceSubMerchantResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_merchant.replace_sub_merchant", arguments, None).await
    }

    /// Get the data of a sub-merchant (查询子商户（融合钱包）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_sub_merchant(
        &self,
        sub_mchid: &str,
        query: &GetSubMerchantQuery,
    ) -> Result<GetSubMerchantResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(query);
        self.client.service_json("global_merchant.get_sub_merchant", arguments, None).await
    }

    /// Change some of the data of a sub-merchant (修改子商户（融合钱包）).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_sub_merchant(
        &self,
        sub_mchid: &str,
        request: &UpdateSubMerchantRequest,
    ) -> Result<UpdateSubMerchantResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(request);
        self.client.service_json("global_merchant.update_sub_merchant", arguments, None).await
    }
}
