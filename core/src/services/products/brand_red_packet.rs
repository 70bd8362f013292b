// Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.

//! Brands: red packets (品牌红包).

use crate::services::Arguments;
use crate::types::brand_red_packet::{
    Batch, BatchDetail, CreateBatchRequest, CreateBatchResponse, GetBatchByBatchNoQuery,
    GetBatchByOutBatchNoQuery,
};
use crate::{Client, Result};

/// Brands: red packets (品牌红包).
#[derive(Clone, Copy, Debug)]
pub struct BrandRedPacketService<'a> {
    client: &'a Client,
}

impl Client {
    /// Brands: red packets (品牌红包).
    pub fn brand_red_packet(&self) -> BrandRedPacketService<'_> {
        BrandRedPacketService { client: self }
    }
}

impl BrandRedPacketService<'_> {
    /// Give red packets of a brand to up to ten users (品牌商户发放红包).
    ///
    /// The answer says that the batch was accepted, not that it was paid: query it after a minute. On any error repeat with the same `out_batch_no`; another number may pay twice.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_batch(&self, request: &CreateBatchRequest) -> Result<CreateBatchResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_red_packet.create_batch", arguments, None).await
    }

    /// Query a batch of red packets by `out_batch_no` (商家批次单号查询批次单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310378)
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
            .service_json("brand_red_packet.get_batch_by_out_batch_no", arguments, None)
            .await
    }

    /// Query a batch of red packets by `batch_no` (微信支付批次单号查询批次单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310369)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_batch_by_batch_no(
        &self,
        batch_no: &str,
        query: &GetBatchByBatchNoQuery,
    ) -> Result<Batch> {
        let arguments = Arguments::default().with("batch_no", batch_no).merge(query);
        self.client.service_json("brand_red_packet.get_batch_by_batch_no", arguments, None).await
    }

    /// Query one red packet by `out_detail_no` (商家明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310391)
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
    ) -> Result<BatchDetail> {
        let arguments = Arguments::default()
            .with("out_batch_no", out_batch_no)
            .with("out_detail_no", out_detail_no);
        self.client
            .service_json("brand_red_packet.get_detail_by_out_detail_no", arguments, None)
            .await
    }

    /// Query one red packet by `detail_no` (商家明细单号查询明细单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310384)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_detail_by_detail_no(
        &self,
        batch_no: &str,
        detail_no: &str,
    ) -> Result<BatchDetail> {
        let arguments =
            Arguments::default().with("batch_no", batch_no).with("detail_no", detail_no);
        self.client.service_json("brand_red_packet.get_detail_by_detail_no", arguments, None).await
    }
}
