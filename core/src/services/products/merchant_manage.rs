// Generated from api/merchant_manage.yaml by `cargo xtask generate`; do not edit.

//! Records of the management of merchants (商户管理记录).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::merchant_manage::{
    BlockRecord, BlockSubmission, CreateBlockSubmissionRequest, CreateManageSubmissionRequest,
    CreateManageSubmissionResponse, GetBlockRecordQuery, GetManageRecordQuery,
    ListBlockRecordsQuery, ListBlockRecordsResponse, ListManageRecordsQuery,
    ListManageRecordsResponse, ManageRecord, UploadSubmissionFileMeta,
    UploadSubmissionFileResponse,
};
use crate::{Client, FileInput, Result};

/// Records of the management of merchants (商户管理记录).
#[derive(Clone, Copy, Debug)]
pub struct MerchantManageService<'a> {
    client: &'a Client,
}

impl Client {
    /// Records of the management of merchants (商户管理记录).
    pub fn merchant_manage(&self) -> MerchantManageService<'_> {
        MerchantManageService { client: self }
    }
}

impl MerchantManageService<'_> {
    /// List the management records of a sub-merchant (分页查询子商户名下的商户管理记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940381)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_manage_records(
        &self,
        sub_mchid: &str,
        query: &ListManageRecordsQuery,
    ) -> Result<ListManageRecordsResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(query);
        self.client.service_json("merchant_manage.list_manage_records", arguments, None).await
    }

    /// Every item of every page of [`Self::list_manage_records`], from the page that the query names.
    pub fn list_manage_records_pager(
        &self,
        sub_mchid: &str,
        query: &ListManageRecordsQuery,
    ) -> Pager<ManageRecord> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(query);
        Pager::new(
            self.client,
            "merchant_manage.list_manage_records",
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

    /// Get a management record (查询子商户下指定商户管理记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940383)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_manage_record(
        &self,
        manage_record_id: &str,
        query: &GetManageRecordQuery,
    ) -> Result<ManageRecord> {
        let arguments =
            Arguments::default().with("manage_record_id", manage_record_id).merge(query);
        self.client.service_json("merchant_manage.get_manage_record", arguments, None).await
    }

    /// Submit what a management record asks for (对指定商户管理记录提交资料).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_manage_submission(
        &self,
        manage_record_id: &str,
        request: &CreateManageSubmissionRequest,
    ) -> Result<CreateManageSubmissionResponse> {
        let arguments =
            Arguments::default().with("manage_record_id", manage_record_id).merge(request);
        self.client.service_json("merchant_manage.create_manage_submission", arguments, None).await
    }

    /// Upload a file for a submission (上传商户提交资料文件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_submission_file(
        &self,
        sub_mchid: &str,
        meta: &UploadSubmissionFileMeta,
        file: impl Into<FileInput>,
    ) -> Result<UploadSubmissionFileResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(meta);
        self.client
            .service_json("merchant_manage.upload_submission_file", arguments, Some(file.into()))
            .await
    }

    /// List the blocked payments of a sub-merchant (分页查询子商户名下的交易拦截记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_block_records(
        &self,
        sub_mchid: &str,
        query: &ListBlockRecordsQuery,
    ) -> Result<ListBlockRecordsResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(query);
        self.client.service_json("merchant_manage.list_block_records", arguments, None).await
    }

    /// Every item of every page of [`Self::list_block_records`], from the page that the query names.
    pub fn list_block_records_pager(
        &self,
        sub_mchid: &str,
        query: &ListBlockRecordsQuery,
    ) -> Pager<BlockRecord> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(query);
        Pager::new(
            self.client,
            "merchant_manage.list_block_records",
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

    /// Get a blocked payment (查询子商户交易拦截记录详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940435)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_block_record(
        &self,
        block_record_id: &str,
        query: &GetBlockRecordQuery,
    ) -> Result<BlockRecord> {
        let arguments = Arguments::default().with("block_record_id", block_record_id).merge(query);
        self.client.service_json("merchant_manage.get_block_record", arguments, None).await
    }

    /// Appeal against a blocked payment (发起交易拦截申诉).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940446)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_block_submission(
        &self,
        sub_mchid: &str,
        request: &CreateBlockSubmissionRequest,
    ) -> Result<BlockSubmission> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid).merge(request);
        self.client.service_json("merchant_manage.create_block_submission", arguments, None).await
    }

    /// Query an appeal (查询交易拦截申诉详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_block_submission(&self, block_submission_id: &str) -> Result<BlockSubmission> {
        let arguments = Arguments::default().with("block_submission_id", block_submission_id);
        self.client.service_json("merchant_manage.get_block_submission", arguments, None).await
    }
}
