// Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.

//! Batches of transfers to users' balances (商家转账到零钱).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::batch_transfer::{
    Batch, BatchElectronicReceipt, CreateBatchElectronicReceiptRequest, CreateBatchRequest,
    CreateBatchResponse, CreateDetailElectronicReceiptRequest, DetailElectronicReceipt,
    DownloadElectronicVoucherFileQuery, DownloadSignedFileQuery, GetBatchByBatchIdQuery,
    GetBatchByOutBatchNoQuery, GetDetailElectronicReceiptQuery, TransferDetail,
    TransferDetailCompact,
};
use crate::{Client, FileStream, Result};

/// Batches of transfers to users' balances (商家转账到零钱).
#[derive(Clone, Copy, Debug)]
pub struct BatchTransferService<'a> {
    client: &'a Client,
}

impl Client {
    /// Batches of transfers to users' balances (商家转账到零钱).
    pub fn batch_transfer(&self) -> BatchTransferService<'_> {
        BatchTransferService { client: self }
    }
}

impl BatchTransferService<'_> {
    /// Transfer money to up to a thousand users at once (发起批量转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_batch(&self, request: &CreateBatchRequest) -> Result<CreateBatchResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("batch_transfer.create_batch", arguments, None).await
    }

    /// Query a batch by `out_batch_no` (商家批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
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
        self.client.service_json("batch_transfer.get_batch_by_out_batch_no", arguments, None).await
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
            "batch_transfer.get_batch_by_out_batch_no",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "transfer_detail_list",
                total: None,
            },
        )
    }

    /// Query a batch by `batch_id` (微信批次单号查询批次单).
    ///
    /// Lines of the batch are listed with `need_query_detail` alone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
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
        self.client.service_json("batch_transfer.get_batch_by_batch_id", arguments, None).await
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
            "batch_transfer.get_batch_by_batch_id",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "transfer_detail_list",
                total: None,
            },
        )
    }

    /// Query a line of a batch by `out_detail_no` (商家明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458902)
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
            .service_json("batch_transfer.get_detail_by_out_detail_no", arguments, None)
            .await
    }

    /// Query a line of a batch by `detail_id` (微信明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
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
        self.client.service_json("batch_transfer.get_detail_by_detail_id", arguments, None).await
    }

    /// Apply for the electronic receipt of a batch (转账电子回单申请受理).
    ///
    /// The receipt takes a while: query it until there is a `download_url`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_batch_electronic_receipt(
        &self,
        request: &CreateBatchElectronicReceiptRequest,
    ) -> Result<BatchElectronicReceipt> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("batch_transfer.create_batch_electronic_receipt", arguments, None)
            .await
    }

    /// Query the electronic receipt of a batch (查询转账电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_batch_electronic_receipt(
        &self,
        out_batch_no: &str,
    ) -> Result<BatchElectronicReceipt> {
        let arguments = Arguments::default().with("out_batch_no", out_batch_no);
        self.client
            .service_json("batch_transfer.get_batch_electronic_receipt", arguments, None)
            .await
    }

    /// Download the signed electronic receipt of a batch (下载电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269010)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn download_signed_file(&self, query: &DownloadSignedFileQuery) -> Result<Vec<u8>> {
        let arguments = Arguments::default().merge(query);
        self.client.service_bytes("batch_transfer.download_signed_file", arguments, None).await
    }

    /// The same as [`Self::download_signed_file`], handed over as it arrives: a file of any size.
    pub async fn download_signed_file_stream(
        &self,
        query: &DownloadSignedFileQuery,
    ) -> Result<FileStream> {
        let arguments = Arguments::default().merge(query);
        self.client.service_stream("batch_transfer.download_signed_file", arguments).await
    }

    /// Apply for the electronic receipt of a line (转账明细电子回单受理).
    ///
    /// The receipt takes a while: query it until there is a `download_url`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_detail_electronic_receipt(
        &self,
        request: &CreateDetailElectronicReceiptRequest,
    ) -> Result<DetailElectronicReceipt> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("batch_transfer.create_detail_electronic_receipt", arguments, None)
            .await
    }

    /// Query the electronic receipt of a line (查询转账明细电子回单受理结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_detail_electronic_receipt(
        &self,
        query: &GetDetailElectronicReceiptQuery,
    ) -> Result<DetailElectronicReceipt> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_json("batch_transfer.get_detail_electronic_receipt", arguments, None)
            .await
    }

    /// Download the electronic receipt of a line (下载电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn download_electronic_voucher_file(
        &self,
        query: &DownloadElectronicVoucherFileQuery,
    ) -> Result<Vec<u8>> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_bytes("batch_transfer.download_electronic_voucher_file", arguments, None)
            .await
    }

    /// The same as [`Self::download_electronic_voucher_file`], handed over as it arrives: a file of any size.
    pub async fn download_electronic_voucher_file_stream(
        &self,
        query: &DownloadElectronicVoucherFileQuery,
    ) -> Result<FileStream> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_stream("batch_transfer.download_electronic_voucher_file", arguments)
            .await
    }
}
