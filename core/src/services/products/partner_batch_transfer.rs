// Generated from api/partner_batch_transfer.yaml by `cargo xtask generate`; do not edit.

//! Batches of transfers for sub-merchants (服务商批量转账).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::partner_batch_transfer::{
    CreateBatchRequest, CreateBatchResponse, GetBatchByBatchIdQuery, GetBatchByOutBatchNoQuery,
    TransferBatch, TransferDetail, TransferDetailCompact,
};
use crate::{Client, Result};

/// Batches of transfers for sub-merchants (服务商批量转账).
#[derive(Clone, Copy, Debug)]
pub struct PartnerBatchTransferService<'a> {
    client: &'a Client,
}

impl Client {
    /// Batches of transfers for sub-merchants (服务商批量转账).
    pub fn partner_batch_transfer(&self) -> PartnerBatchTransferService<'_> {
        PartnerBatchTransferService { client: self }
    }
}

impl PartnerBatchTransferService<'_> {
    /// Transfer money to many users at once (发起批量转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465738)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_batch(&self, request: &CreateBatchRequest) -> Result<CreateBatchResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("partner_batch_transfer.create_batch", arguments, None).await
    }

    /// Query a batch by `out_batch_no` (商家批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465790)
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
    ) -> Result<TransferBatch> {
        let arguments = Arguments::default().with("out_batch_no", out_batch_no).merge(query);
        self.client
            .service_json("partner_batch_transfer.get_batch_by_out_batch_no", arguments, None)
            .await
    }

    /// Every item of every page of [`Self::get_batch_by_out_batch_no`], from the page that the query names.
    pub fn get_batch_by_out_batch_no_pager(
        &self,
        out_batch_no: &str,
        query: &GetBatchByOutBatchNoQuery,
    ) -> Pager<TransferDetailCompact> {
        let arguments = Arguments::default().with("out_batch_no", out_batch_no).merge(query);
        Pager::new(
            self.client,
            "partner_batch_transfer.get_batch_by_out_batch_no",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "transfer_detail_list",
                total: Some("total_num"),
            },
        )
    }

    /// Query a batch by `batch_id` (微信支付批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465772)
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
    ) -> Result<TransferBatch> {
        let arguments = Arguments::default().with("batch_id", batch_id).merge(query);
        self.client
            .service_json("partner_batch_transfer.get_batch_by_batch_id", arguments, None)
            .await
    }

    /// Every item of every page of [`Self::get_batch_by_batch_id`], from the page that the query names.
    pub fn get_batch_by_batch_id_pager(
        &self,
        batch_id: &str,
        query: &GetBatchByBatchIdQuery,
    ) -> Pager<TransferDetailCompact> {
        let arguments = Arguments::default().with("batch_id", batch_id).merge(query);
        Pager::new(
            self.client,
            "partner_batch_transfer.get_batch_by_batch_id",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "transfer_detail_list",
                total: Some("total_num"),
            },
        )
    }

    /// Query a line of a batch by `out_detail_no` (商家明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465795)
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
    ) -> Result<TransferDetail> {
        let arguments = Arguments::default()
            .with("out_batch_no", out_batch_no)
            .with("out_detail_no", out_detail_no);
        self.client
            .service_json("partner_batch_transfer.get_detail_by_out_detail_no", arguments, None)
            .await
    }

    /// Query a line of a batch by `detail_id` (微信支付明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465781)
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
    ) -> Result<TransferDetail> {
        let arguments =
            Arguments::default().with("batch_id", batch_id).with("detail_id", detail_id);
        self.client
            .service_json("partner_batch_transfer.get_detail_by_detail_id", arguments, None)
            .await
    }
}
