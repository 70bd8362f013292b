// Generated from api/complaints.yaml by `cargo xtask generate`; do not edit.

//! Complaints of payers (消费者投诉).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::complaints::{
    Complaint, ComplaintV1, CompleteComplaintRequest, CreateFeedbackV1Request,
    CreateNotificationRequest, GetComplaintResponse, GetComplaintV1Response, ListComplaintsQuery,
    ListComplaintsResponse, ListComplaintsV1Query, ListComplaintsV1Response,
    ListNegotiationHistoriesQuery, ListNegotiationHistoriesResponse,
    ListNegotiationHistoriesV1Response, NegotiationHistory, Notification,
    RespondToComplaintRequest, RespondToImmediateServiceRequest, RespondToImmediateServiceResponse,
    UpdateNotificationRequest, UpdateRefundProgressRequest, UploadImageMeta, UploadImageResponse,
};
use crate::{Client, FileInput, FileStream, Result};

/// Complaints of payers (消费者投诉).
#[derive(Clone, Copy, Debug)]
pub struct ComplaintsService<'a> {
    client: &'a Client,
}

impl Client {
    /// Complaints of payers (消费者投诉).
    pub fn complaints(&self) -> ComplaintsService<'_> {
        ComplaintsService { client: self }
    }
}

impl ComplaintsService<'_> {
    /// Stop the notifications about complaints (删除投诉通知回调地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_notification(&self) -> Result<()> {
        let arguments = Arguments::default();
        self.client.service_empty("complaints.delete_notification", arguments, None).await
    }

    /// Get the address that complaints are notified to (查询投诉通知回调地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_notification(&self) -> Result<Notification> {
        let arguments = Arguments::default();
        self.client.service_json("complaints.get_notification", arguments, None).await
    }

    /// Set the address that complaints are notified to (创建投诉通知回调地址).
    ///
    /// There is one address for each merchant.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
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
        self.client.service_json("complaints.create_notification", arguments, None).await
    }

    /// Change the address that complaints are notified to (更新投诉通知回调地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
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
        self.client.service_json("complaints.update_notification", arguments, None).await
    }

    /// List complaints of a span of days (查询投诉单列表).
    ///
    /// At most 30 days at once.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533431)
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
        self.client.service_json("complaints.list_complaints", arguments, None).await
    }

    /// Every item of every page of [`Self::list_complaints`], from the page that the query names.
    pub fn list_complaints_pager(&self, query: &ListComplaintsQuery) -> Pager<Complaint> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "complaints.list_complaints",
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
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533436)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_complaint(&self, complaint_id: &str) -> Result<GetComplaintResponse> {
        let arguments = Arguments::default().with("complaint_id", complaint_id);
        self.client.service_json("complaints.get_complaint", arguments, None).await
    }

    /// Report that a complaint is dealt with (反馈处理完成).
    ///
    /// The payer can complain again.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467255)
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
        self.client.service_empty("complaints.complete_complaint", arguments, None).await
    }

    /// List what was said and done about a complaint (查询投诉单协商历史).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533439)
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
        self.client.service_json("complaints.list_negotiation_histories", arguments, None).await
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
            "complaints.list_negotiation_histories",
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

    /// Reply to the complaining payer (回复用户).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
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
        self.client.service_empty("complaints.respond_to_complaint", arguments, None).await
    }

    /// Reply to a complaint that asks for immediate service (回复需要即时服务的投诉单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn respond_to_immediate_service(
        &self,
        complaint_id: &str,
        request: &RespondToImmediateServiceRequest,
    ) -> Result<RespondToImmediateServiceResponse> {
        let arguments = Arguments::default().with("complaint_id", complaint_id).merge(request);
        self.client.service_json("complaints.respond_to_immediate_service", arguments, None).await
    }

    /// Report whether the refund that a complaint asks for is granted (更新退款审批结果).
    ///
    /// For complaints that ask for a refund. An approved refund still has to be made with the refund interface of the order.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467256)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_refund_progress(
        &self,
        complaint_id: &str,
        request: &UpdateRefundProgressRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("complaint_id", complaint_id).merge(request);
        self.client.service_empty("complaints.update_refund_progress", arguments, None).await
    }

    /// Upload an image for a reply (图片上传).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467250)
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
        self.client.service_json("complaints.upload_image", arguments, Some(file.into())).await
    }

    /// Download an image of a complaint (图片请求).
    ///
    /// The address in `media_url` of a complaint, asked for with a signature.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467251)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn download_image(&self, media_id: &str) -> Result<Vec<u8>> {
        let arguments = Arguments::default().with("media_id", media_id);
        self.client.service_bytes("complaints.download_image", arguments, None).await
    }

    /// The same as [`Self::download_image`], handed over as it arrives: a file of any size.
    pub async fn download_image_stream(&self, media_id: &str) -> Result<FileStream> {
        let arguments = Arguments::default().with("media_id", media_id);
        self.client.service_stream("complaints.download_image", arguments).await
    }

    /// List complaints (first version) (查询投诉信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "use `complaints.list_complaints`")]
    pub async fn list_complaints_v1(
        &self,
        query: &ListComplaintsV1Query,
    ) -> Result<ListComplaintsV1Response> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("complaints.list_complaints_v1", arguments, None).await
    }

    /// Every item of every page of [`Self::list_complaints_v1`], from the page that the query names.
    pub fn list_complaints_v1_pager(&self, query: &ListComplaintsV1Query) -> Pager<ComplaintV1> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "complaints.list_complaints_v1",
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

    /// Query a complaint (first version) (查询投诉详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "use `complaints.get_complaint`")]
    pub async fn get_complaint_v1(&self, transaction_id: &str) -> Result<GetComplaintV1Response> {
        let arguments = Arguments::default().with("transaction_id", transaction_id);
        self.client.service_json("complaints.get_complaint_v1", arguments, None).await
    }

    /// List what was said and done about a complaint (first version) (查询投诉协商历史).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "use `complaints.list_negotiation_histories`")]
    pub async fn list_negotiation_histories_v1(
        &self,
        transaction_id: &str,
    ) -> Result<ListNegotiationHistoriesV1Response> {
        let arguments = Arguments::default().with("transaction_id", transaction_id);
        self.client.service_json("complaints.list_negotiation_histories_v1", arguments, None).await
    }

    /// Reply to the complaining payer (first version) (商户反馈).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "use `complaints.respond_to_complaint`")]
    pub async fn create_feedback_v1(&self, request: &CreateFeedbackV1Request) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("complaints.create_feedback_v1", arguments, None).await
    }
}
