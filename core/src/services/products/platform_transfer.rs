// Generated from api/platform_transfer.yaml by `cargo xtask generate`; do not edit.

//! Transfers by platforms and insurers (平台转账).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::platform_transfer::{
    Batch, BatchDetail, CloseInsuranceReservationQuery, CloseReservationQuery, CreateBatchRequest,
    CreateBatchResponse, CreateDetailReceiptRequest, CreateDetailReceiptResponse,
    CreateInsuranceBatchRequest, CreateInsuranceBatchResponse, CreateInsuranceDetailReceiptRequest,
    CreateInsuranceDetailReceiptResponse, CreateInsuranceReservationRequest,
    CreateInsuranceSummaryReceiptRequest, CreateInsuranceSummaryReceiptResponse,
    CreateReservationRequest, CreateReservationResponse, CreateSummaryReceiptRequest,
    CreateSummaryReceiptResponse, Detail, GetBatchByBatchIdQuery, GetBatchByOutBatchNoQuery,
    GetDetailByDetailIdQuery, GetDetailByOutDetailNoQuery, GetDetailReceiptQuery,
    GetDetailReceiptResponse, GetInsuranceBatchByBatchIdQuery, GetInsuranceBatchByOutBatchNoQuery,
    GetInsuranceDetailByDetailIdQuery, GetInsuranceDetailByOutDetailNoQuery,
    GetInsuranceDetailReceiptQuery, GetInsuranceDetailReceiptResponse,
    GetInsuranceReservationByOutReservationNoQuery, GetInsuranceReservationByReservationIdQuery,
    GetInsuranceSummaryReceiptQuery, GetInsuranceSummaryReceiptResponse,
    GetReservationByOutReservationNoQuery, GetReservationByReservationIdQuery,
    GetSummaryReceiptQuery, GetSummaryReceiptResponse, InsuranceBatch, InsuranceBatchDetail,
    InsuranceDetail, InsuranceReservation, Reservation,
};
use crate::{Client, Result};

/// Transfers by platforms and insurers (平台转账).
#[derive(Clone, Copy, Debug)]
pub struct PlatformTransferService<'a> {
    client: &'a Client,
}

impl Client {
    /// Transfers by platforms and insurers (平台转账).
    pub fn platform_transfer(&self) -> PlatformTransferService<'_> {
        PlatformTransferService { client: self }
    }
}

impl PlatformTransferService<'_> {
    /// Reserve a single transfer for a user to confirm (受理单次预约商家转账).
    ///
    /// Hand `package_info` to the front end for the user to confirm; the transfer follows with a batch.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_reservation(
        &self,
        request: &CreateReservationRequest,
    ) -> Result<CreateReservationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("platform_transfer.create_reservation", arguments, None).await
    }

    /// Query a reservation by `out_reservation_no` (商户预约单号查询预约商家转账记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_reservation_by_out_reservation_no(
        &self,
        out_reservation_no: &str,
        query: &GetReservationByOutReservationNoQuery,
    ) -> Result<Reservation> {
        let arguments =
            Arguments::default().with("out_reservation_no", out_reservation_no).merge(query);
        self.client
            .service_json(
                "platform_transfer.get_reservation_by_out_reservation_no",
                arguments,
                None,
            )
            .await
    }

    /// Query a reservation by `reservation_id` (微信支付预约单号查询预约商家转账记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_reservation_by_reservation_id(
        &self,
        reservation_id: &str,
        query: &GetReservationByReservationIdQuery,
    ) -> Result<Reservation> {
        let arguments = Arguments::default().with("reservation_id", reservation_id).merge(query);
        self.client
            .service_json("platform_transfer.get_reservation_by_reservation_id", arguments, None)
            .await
    }

    /// Close a reservation (关闭预约商家转账记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn close_reservation(
        &self,
        out_reservation_no: &str,
        query: &CloseReservationQuery,
    ) -> Result<Reservation> {
        let arguments =
            Arguments::default().with("out_reservation_no", out_reservation_no).merge(query);
        self.client.service_json("platform_transfer.close_reservation", arguments, None).await
    }

    /// Transfer money to many users at once (受理商家转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. Each line needs a reservation that the user has confirmed. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_batch(&self, request: &CreateBatchRequest) -> Result<CreateBatchResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("platform_transfer.create_batch", arguments, None).await
    }

    /// Query a batch by `out_batch_no` (商户转账批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_batch_by_out_batch_no(
        &self,
        out_batch_no: &str,
        query: &GetBatchByOutBatchNoQuery,
    ) -> Result<Batch> {
        let arguments = Arguments::default().with("out_batch_no", out_batch_no).merge(query);
        self.client
            .service_json("platform_transfer.get_batch_by_out_batch_no", arguments, None)
            .await
    }

    /// Every item of every page of [`Self::get_batch_by_out_batch_no`], from the page that the query names.
    pub fn get_batch_by_out_batch_no_pager(
        &self,
        out_batch_no: &str,
        query: &GetBatchByOutBatchNoQuery,
    ) -> Pager<BatchDetail> {
        let arguments = Arguments::default().with("out_batch_no", out_batch_no).merge(query);
        Pager::new(
            self.client,
            "platform_transfer.get_batch_by_out_batch_no",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "data",
                total: None,
            },
        )
    }

    /// Query a batch by `batch_id` (微信支付转账批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_batch_by_batch_id(
        &self,
        batch_id: &str,
        query: &GetBatchByBatchIdQuery,
    ) -> Result<Batch> {
        let arguments = Arguments::default().with("batch_id", batch_id).merge(query);
        self.client.service_json("platform_transfer.get_batch_by_batch_id", arguments, None).await
    }

    /// Every item of every page of [`Self::get_batch_by_batch_id`], from the page that the query names.
    pub fn get_batch_by_batch_id_pager(
        &self,
        batch_id: &str,
        query: &GetBatchByBatchIdQuery,
    ) -> Pager<BatchDetail> {
        let arguments = Arguments::default().with("batch_id", batch_id).merge(query);
        Pager::new(
            self.client,
            "platform_transfer.get_batch_by_batch_id",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "data",
                total: None,
            },
        )
    }

    /// Query a line of a batch by `out_detail_no` (商户明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_detail_by_out_detail_no(
        &self,
        out_batch_no: &str,
        out_detail_no: &str,
        query: &GetDetailByOutDetailNoQuery,
    ) -> Result<Detail> {
        let arguments = Arguments::default()
            .with("out_batch_no", out_batch_no)
            .with("out_detail_no", out_detail_no)
            .merge(query);
        self.client
            .service_json("platform_transfer.get_detail_by_out_detail_no", arguments, None)
            .await
    }

    /// Query a line of a batch by `detail_id` (微信支付转账明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_detail_by_detail_id(
        &self,
        batch_id: &str,
        detail_id: &str,
        query: &GetDetailByDetailIdQuery,
    ) -> Result<Detail> {
        let arguments = Arguments::default()
            .with("batch_id", batch_id)
            .with("detail_id", detail_id)
            .merge(query);
        self.client.service_json("platform_transfer.get_detail_by_detail_id", arguments, None).await
    }

    /// Apply for the electronic receipt of a batch (申请商家转账批次电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_summary_receipt(
        &self,
        out_batch_no: &str,
        request: &CreateSummaryReceiptRequest,
    ) -> Result<CreateSummaryReceiptResponse> {
        let arguments = Arguments::default().with("out_batch_no", out_batch_no).merge(request);
        self.client.service_json("platform_transfer.create_summary_receipt", arguments, None).await
    }

    /// Query the electronic receipt of a batch (查询商家转账批次电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_summary_receipt(
        &self,
        out_batch_no: &str,
        query: &GetSummaryReceiptQuery,
    ) -> Result<GetSummaryReceiptResponse> {
        let arguments = Arguments::default().with("out_batch_no", out_batch_no).merge(query);
        self.client.service_json("platform_transfer.get_summary_receipt", arguments, None).await
    }

    /// Apply for the electronic receipt of a line (申请商家转账明细电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_detail_receipt(
        &self,
        out_batch_no: &str,
        out_detail_no: &str,
        request: &CreateDetailReceiptRequest,
    ) -> Result<CreateDetailReceiptResponse> {
        let arguments = Arguments::default()
            .with("out_batch_no", out_batch_no)
            .with("out_detail_no", out_detail_no)
            .merge(request);
        self.client.service_json("platform_transfer.create_detail_receipt", arguments, None).await
    }

    /// Query the electronic receipt of a line (查询商家转账明细电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_detail_receipt(
        &self,
        out_batch_no: &str,
        out_detail_no: &str,
        query: &GetDetailReceiptQuery,
    ) -> Result<GetDetailReceiptResponse> {
        let arguments = Arguments::default()
            .with("out_batch_no", out_batch_no)
            .with("out_detail_no", out_detail_no)
            .merge(query);
        self.client.service_json("platform_transfer.get_detail_receipt", arguments, None).await
    }

    /// Reserve a single transfer of an insurer for a user to confirm (受理单次预约商家转账).
    ///
    /// Hand `package_info` to the front end for the user to confirm; the transfer follows with a batch.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504216)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_insurance_reservation(
        &self,
        request: &CreateInsuranceReservationRequest,
    ) -> Result<CreateReservationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("platform_transfer.create_insurance_reservation", arguments, None)
            .await
    }

    /// Query an insurer's reservation by `out_reservation_no` (商户预约单号查询预约商家转账记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504218)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_reservation_by_out_reservation_no(
        &self,
        out_reservation_no: &str,
        query: &GetInsuranceReservationByOutReservationNoQuery,
    ) -> Result<InsuranceReservation> {
        let arguments =
            Arguments::default().with("out_reservation_no", out_reservation_no).merge(query);
        self.client
            .service_json(
                "platform_transfer.get_insurance_reservation_by_out_reservation_no",
                arguments,
                None,
            )
            .await
    }

    /// Query an insurer's reservation by `reservation_id` (微信支付预约单号查询预约商家转账记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504217)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_reservation_by_reservation_id(
        &self,
        reservation_id: &str,
        query: &GetInsuranceReservationByReservationIdQuery,
    ) -> Result<InsuranceReservation> {
        let arguments = Arguments::default().with("reservation_id", reservation_id).merge(query);
        self.client
            .service_json(
                "platform_transfer.get_insurance_reservation_by_reservation_id",
                arguments,
                None,
            )
            .await
    }

    /// Close an insurer's reservation (关闭预约商家转账记录).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504219)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn close_insurance_reservation(
        &self,
        out_reservation_no: &str,
        query: &CloseInsuranceReservationQuery,
    ) -> Result<InsuranceReservation> {
        let arguments =
            Arguments::default().with("out_reservation_no", out_reservation_no).merge(query);
        self.client
            .service_json("platform_transfer.close_insurance_reservation", arguments, None)
            .await
    }

    /// Transfer money of an insurer to many users at once (受理商家转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. Each line needs a reservation that the user has confirmed. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_insurance_batch(
        &self,
        request: &CreateInsuranceBatchRequest,
    ) -> Result<CreateInsuranceBatchResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("platform_transfer.create_insurance_batch", arguments, None).await
    }

    /// Query an insurer's batch by `out_batch_no` (商户转账批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504221)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_batch_by_out_batch_no(
        &self,
        out_batch_no: &str,
        query: &GetInsuranceBatchByOutBatchNoQuery,
    ) -> Result<InsuranceBatch> {
        let arguments = Arguments::default().with("out_batch_no", out_batch_no).merge(query);
        self.client
            .service_json("platform_transfer.get_insurance_batch_by_out_batch_no", arguments, None)
            .await
    }

    /// Every item of every page of [`Self::get_insurance_batch_by_out_batch_no`], from the page that the query names.
    pub fn get_insurance_batch_by_out_batch_no_pager(
        &self,
        out_batch_no: &str,
        query: &GetInsuranceBatchByOutBatchNoQuery,
    ) -> Pager<InsuranceBatchDetail> {
        let arguments = Arguments::default().with("out_batch_no", out_batch_no).merge(query);
        Pager::new(
            self.client,
            "platform_transfer.get_insurance_batch_by_out_batch_no",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "data",
                total: None,
            },
        )
    }

    /// Query an insurer's batch by `batch_id` (微信支付转账批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504221)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_batch_by_batch_id(
        &self,
        batch_id: &str,
        query: &GetInsuranceBatchByBatchIdQuery,
    ) -> Result<InsuranceBatch> {
        let arguments = Arguments::default().with("batch_id", batch_id).merge(query);
        self.client
            .service_json("platform_transfer.get_insurance_batch_by_batch_id", arguments, None)
            .await
    }

    /// Every item of every page of [`Self::get_insurance_batch_by_batch_id`], from the page that the query names.
    pub fn get_insurance_batch_by_batch_id_pager(
        &self,
        batch_id: &str,
        query: &GetInsuranceBatchByBatchIdQuery,
    ) -> Pager<InsuranceBatchDetail> {
        let arguments = Arguments::default().with("batch_id", batch_id).merge(query);
        Pager::new(
            self.client,
            "platform_transfer.get_insurance_batch_by_batch_id",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "data",
                total: None,
            },
        )
    }

    /// Query a line of an insurer's batch by `out_detail_no` (商户明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504222)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_detail_by_out_detail_no(
        &self,
        out_batch_no: &str,
        out_detail_no: &str,
        query: &GetInsuranceDetailByOutDetailNoQuery,
    ) -> Result<InsuranceDetail> {
        let arguments = Arguments::default()
            .with("out_batch_no", out_batch_no)
            .with("out_detail_no", out_detail_no)
            .merge(query);
        self.client
            .service_json(
                "platform_transfer.get_insurance_detail_by_out_detail_no",
                arguments,
                None,
            )
            .await
    }

    /// Query a line of an insurer's batch by `detail_id` (微信支付转账明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504223)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_detail_by_detail_id(
        &self,
        batch_id: &str,
        detail_id: &str,
        query: &GetInsuranceDetailByDetailIdQuery,
    ) -> Result<InsuranceDetail> {
        let arguments = Arguments::default()
            .with("batch_id", batch_id)
            .with("detail_id", detail_id)
            .merge(query);
        self.client
            .service_json("platform_transfer.get_insurance_detail_by_detail_id", arguments, None)
            .await
    }

    /// Apply for the electronic receipt of an insurer's batch (申请商家转账批次电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504226)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_insurance_summary_receipt(
        &self,
        out_batch_no: &str,
        request: &CreateInsuranceSummaryReceiptRequest,
    ) -> Result<CreateInsuranceSummaryReceiptResponse> {
        let arguments = Arguments::default().with("out_batch_no", out_batch_no).merge(request);
        self.client
            .service_json("platform_transfer.create_insurance_summary_receipt", arguments, None)
            .await
    }

    /// Query the electronic receipt of an insurer's batch (查询商家转账批次电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504227)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_summary_receipt(
        &self,
        out_batch_no: &str,
        query: &GetInsuranceSummaryReceiptQuery,
    ) -> Result<GetInsuranceSummaryReceiptResponse> {
        let arguments = Arguments::default().with("out_batch_no", out_batch_no).merge(query);
        self.client
            .service_json("platform_transfer.get_insurance_summary_receipt", arguments, None)
            .await
    }

    /// Apply for the electronic receipt of a line of an insurer's batch (申请商家转账明细电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504228)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_insurance_detail_receipt(
        &self,
        out_batch_no: &str,
        out_detail_no: &str,
        request: &CreateInsuranceDetailReceiptRequest,
    ) -> Result<CreateInsuranceDetailReceiptResponse> {
        let arguments = Arguments::default()
            .with("out_batch_no", out_batch_no)
            .with("out_detail_no", out_detail_no)
            .merge(request);
        self.client
            .service_json("platform_transfer.create_insurance_detail_receipt", arguments, None)
            .await
    }

    /// Query the electronic receipt of a line of an insurer's batch (查询商家转账明细电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504229)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_detail_receipt(
        &self,
        out_batch_no: &str,
        out_detail_no: &str,
        query: &GetInsuranceDetailReceiptQuery,
    ) -> Result<GetInsuranceDetailReceiptResponse> {
        let arguments = Arguments::default()
            .with("out_batch_no", out_batch_no)
            .with("out_detail_no", out_detail_no)
            .merge(query);
        self.client
            .service_json("platform_transfer.get_insurance_detail_receipt", arguments, None)
            .await
    }
}
