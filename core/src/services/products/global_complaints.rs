// Generated from api/global_complaints.yaml by `cargo xtask generate`; do not edit.

//! Complaints of payers abroad (跨境消费者投诉).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::global_complaints::{
    Complaint, CompleteComplaintRequest, CreateNotificationRequest, DownloadImageQuery,
    GetComplaintQuery, ListComplaintsQuery, ListComplaintsResponse, ListNegotiationHistoriesQuery,
    ListNegotiationHistoriesResponse, NegotiationHistory, Notification, RespondToComplaintRequest,
    UpdateNotificationRequest, UploadImageMeta, UploadImageResponse,
};
use crate::{Client, FileInput, FileStream, Result};

/// Complaints of payers abroad (跨境消费者投诉).
#[derive(Clone, Copy, Debug)]
pub struct GlobalComplaintsService<'a> {
    client: &'a Client,
}

impl Client {
    /// Complaints of payers abroad (跨境消费者投诉).
    pub fn global_complaints(&self) -> GlobalComplaintsService<'_> {
        GlobalComplaintsService { client: self }
    }
}

impl GlobalComplaintsService<'_> {
    /// Stop the notifications about complaints (删除投诉通知回调).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_notification(&self) -> Result<()> {
        let arguments = Arguments::default();
        self.client.service_empty("global_complaints.delete_notification", arguments, None).await
    }

    /// Get the address that complaints are notified to (查询投诉通知回调).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_notification(&self) -> Result<Notification> {
        let arguments = Arguments::default();
        self.client.service_json("global_complaints.get_notification", arguments, None).await
    }

    /// Set the address that complaints are notified to (创建投诉通知回调).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_notification(
        &self,
        request: &CreateNotificationRequest,
    ) -> Result<Notification> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_complaints.create_notification", arguments, None).await
    }

    /// Change the address that complaints are notified to (更新投诉通知回调).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_notification(
        &self,
        request: &UpdateNotificationRequest,
    ) -> Result<Notification> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_complaints.update_notification", arguments, None).await
    }

    /// List complaints of a span of days (查询投诉单列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_complaints(
        &self,
        query: &ListComplaintsQuery,
    ) -> Result<ListComplaintsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("global_complaints.list_complaints", arguments, None).await
    }

    /// Every item of every page of [`Self::list_complaints`], from the page that the query names.
    pub fn list_complaints_pager(&self, query: &ListComplaintsQuery) -> Pager<Complaint> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "global_complaints.list_complaints",
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

    /// Query a complaint (查询投诉单详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_complaint(
        &self,
        complaint_id: &str,
        query: &GetComplaintQuery,
    ) -> Result<Complaint> {
        let arguments = Arguments::default().with("complaint_id", complaint_id).merge(query);
        self.client.service_json("global_complaints.get_complaint", arguments, None).await
    }

    /// Report that a complaint is dealt with (反馈处理完成).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn complete_complaint(
        &self,
        complaint_id: &str,
        request: &CompleteComplaintRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("complaint_id", complaint_id).merge(request);
        self.client.service_empty("global_complaints.complete_complaint", arguments, None).await
    }

    /// List what was said and done about a complaint (查询投诉协商历史).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_negotiation_histories(
        &self,
        complaint_id: &str,
        query: &ListNegotiationHistoriesQuery,
    ) -> Result<ListNegotiationHistoriesResponse> {
        let arguments = Arguments::default().with("complaint_id", complaint_id).merge(query);
        self.client
            .service_json("global_complaints.list_negotiation_histories", arguments, None)
            .await
    }

    /// Every item of every page of [`Self::list_negotiation_histories`], from the page that the query names.
    pub fn list_negotiation_histories_pager(
        &self,
        complaint_id: &str,
        query: &ListNegotiationHistoriesQuery,
    ) -> Pager<NegotiationHistory> {
        let arguments = Arguments::default().with("complaint_id", complaint_id).merge(query);
        Pager::new(
            self.client,
            "global_complaints.list_negotiation_histories",
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

    /// Reply to the complaining payer (提交回复).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn respond_to_complaint(
        &self,
        complaint_id: &str,
        request: &RespondToComplaintRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("complaint_id", complaint_id).merge(request);
        self.client.service_empty("global_complaints.respond_to_complaint", arguments, None).await
    }

    /// Upload an image for a reply (商户上传反馈图片).
    ///
    /// Documented by the community, not in the current official documentation.
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
        self.client
            .service_json("global_complaints.upload_image", arguments, Some(file.into()))
            .await
    }

    /// Download an image of a complaint (图片下载).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn download_image(
        &self,
        media_id: &str,
        query: &DownloadImageQuery,
    ) -> Result<Vec<u8>> {
        let arguments = Arguments::default().with("media_id", media_id).merge(query);
        self.client.service_bytes("global_complaints.download_image", arguments, None).await
    }

    /// The same as [`Self::download_image`], handed over as it arrives: a file of any size.
    pub async fn download_image_stream(
        &self,
        media_id: &str,
        query: &DownloadImageQuery,
    ) -> Result<FileStream> {
        let arguments = Arguments::default().with("media_id", media_id).merge(query);
        self.client.service_stream("global_complaints.download_image", arguments).await
    }
}
