// Generated from api/bank_transfer.yaml by `cargo xtask generate`; do not edit.

//! Batches of transfers by banks (银行模式转账).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::bank_transfer::{
    Batch, CreateBatchRequest, CreateBatchResponse, CreateDetailReceiptRequest,
    CreateSummaryReceiptRequest, DetailReceipt, GetBatchByBatchIdQuery, GetBatchByOutBatchNoQuery,
    GetDetailReceiptQuery, GetSummaryReceiptQuery, SummaryReceipt, TransferDetail,
    TransferDetailCompact,
};
use crate::{Client, Result};

/// Batches of transfers by banks (银行模式转账).
#[derive(Clone, Copy, Debug)]
pub struct BankTransferService<'a> {
    client: &'a Client,
}

impl Client {
    /// Batches of transfers by banks (银行模式转账).
    pub fn bank_transfer(&self) -> BankTransferService<'_> {
        BankTransferService { client: self }
    }
}

impl BankTransferService<'_> {
    /// Transfer money to many users at once (发起批量转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_batch(&self, request: &CreateBatchRequest) -> Result<CreateBatchResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("bank_transfer.create_batch", arguments, None).await
    }

    /// Query a batch by `out_batch_no` (银行批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465903)
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
        self.client.service_json("bank_transfer.get_batch_by_out_batch_no", arguments, None).await
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
            "bank_transfer.get_batch_by_out_batch_no",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "transfer_detail_list",
                total: Some("total_count"),
            },
        )
    }

    /// Query a batch by `batch_id` (微信支付批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465891)
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
        self.client.service_json("bank_transfer.get_batch_by_batch_id", arguments, None).await
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
            "bank_transfer.get_batch_by_batch_id",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "transfer_detail_list",
                total: Some("total_count"),
            },
        )
    }

    /// Query a line of a batch by `out_detail_no` (银行明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465915)
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
        self.client.service_json("bank_transfer.get_detail_by_out_detail_no", arguments, None).await
    }

    /// Query a line of a batch by `detail_id` (微信支付明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465897)
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
        self.client.service_json("bank_transfer.get_detail_by_detail_id", arguments, None).await
    }

    /// Apply for the electronic receipt of a batch (受理汇总电子回单).
    ///
    /// The receipt takes a while: query it until there is a `download_url`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470746)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_summary_receipt(
        &self,
        request: &CreateSummaryReceiptRequest,
    ) -> Result<SummaryReceipt> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("bank_transfer.create_summary_receipt", arguments, None).await
    }

    /// Query the electronic receipt of a batch (查询汇总电子回单受理结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470761)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_summary_receipt(
        &self,
        query: &GetSummaryReceiptQuery,
    ) -> Result<SummaryReceipt> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("bank_transfer.get_summary_receipt", arguments, None).await
    }

    /// Apply for the electronic receipt of a line (受理明细电子回单).
    ///
    /// The receipt takes a while: query it until there is a `download_url`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470770)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_detail_receipt(
        &self,
        request: &CreateDetailReceiptRequest,
    ) -> Result<DetailReceipt> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("bank_transfer.create_detail_receipt", arguments, None).await
    }

    /// Query the electronic receipt of a line (查询明细电子回单受理结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470775)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_detail_receipt(&self, query: &GetDetailReceiptQuery) -> Result<DetailReceipt> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("bank_transfer.get_detail_receipt", arguments, None).await
    }
}
