// Generated from api/bill.yaml by `cargo xtask generate`; do not edit.

//! Bills (账单).

use crate::services::Arguments;
use crate::types::bill::{
    Bill, DownloadFileQuery, GetFundFlowBillQuery, GetSubMerchantFundFlowBillQuery,
    GetSubMerchantFundFlowBillResponse, GetTradeBillQuery,
};
use crate::{Client, FileStream, Result};

/// Bills (账单).
#[derive(Clone, Copy, Debug)]
pub struct BillService<'a> {
    client: &'a Client,
}

impl Client {
    /// Bills (账单).
    pub fn bill(&self) -> BillService<'_> {
        BillService { client: self }
    }
}

impl BillService<'_> {
    /// Apply for the bill of payments of a day (申请交易账单).
    ///
    /// Bills of the last three months, each from 10 in the morning of the day after. `NO_STATEMENT_EXIST` means that there was nothing on that day.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556692)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `NO_STATEMENT_EXIST`, `PARAM_ERROR`, `STATEMENT_CREATING`
    /// - 401: `SIGN_ERROR`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_trade_bill(&self, query: &GetTradeBillQuery) -> Result<Bill> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("bill.get_trade_bill", arguments, None).await
    }

    /// Apply for the bill of the fund flow of a day (申请资金账单).
    ///
    /// Bills of the last three months, each from 10 in the morning of the day after. `NO_STATEMENT_EXIST` means that there was nothing on that day.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556748)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `NO_STATEMENT_EXIST`, `PARAM_ERROR`, `STATEMENT_CREATING`
    /// - 401: `SIGN_ERROR`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_fund_flow_bill(&self, query: &GetFundFlowBillQuery) -> Result<Bill> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("bill.get_fund_flow_bill", arguments, None).await
    }

    /// Apply for the bills of a sub-merchant's fund flow of a day (申请单个子商户资金账单).
    ///
    /// The files are encrypted: each has its key, which comes encrypted for the caller.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012760249)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `NO_STATEMENT_EXIST`, `PARAM_ERROR`, `STATEMENT_CREATING`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_sub_merchant_fund_flow_bill(
        &self,
        query: &GetSubMerchantFundFlowBillQuery,
    ) -> Result<GetSubMerchantFundFlowBillResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("bill.get_sub_merchant_fund_flow_bill", arguments, None).await
    }

    /// Download a bill that was applied for (下载账单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012062348)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn download_file(&self, query: &DownloadFileQuery) -> Result<Vec<u8>> {
        let arguments = Arguments::default().merge(query);
        self.client.service_bytes("bill.download_file", arguments, None).await
    }

    /// The same as [`Self::download_file`], handed over as it arrives: a file of any size.
    pub async fn download_file_stream(&self, query: &DownloadFileQuery) -> Result<FileStream> {
        let arguments = Arguments::default().merge(query);
        self.client.service_stream("bill.download_file", arguments).await
    }
}
