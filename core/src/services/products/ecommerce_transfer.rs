// Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: transfers to users (收付通转账).

use crate::services::Arguments;
use crate::types::ecommerce_transfer::{
    CancelTransferBillRequest, CancelTransferBillResponse, CreateAuthorizationRequest,
    CreateAuthorizationResponse, CreateTransferBillRequest, CreateTransferBillResponse,
    GetAuthorizationResponse, GetTransferBillByOutBillNoQuery,
    GetTransferBillByTransferBillNoQuery, TransferBill,
};
use crate::{Client, Result};

/// Ecommerce: transfers to users (收付通转账).
#[derive(Clone, Copy, Debug)]
pub struct EcommerceTransferService<'a> {
    client: &'a Client,
}

impl Client {
    /// Ecommerce: transfers to users (收付通转账).
    pub fn ecommerce_transfer(&self) -> EcommerceTransferService<'_> {
        EcommerceTransferService { client: self }
    }
}

impl EcommerceTransferService<'_> {
    /// Ask a sub-merchant to let the platform transfer (申请二级商户商家转账授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_authorization(
        &self,
        request: &CreateAuthorizationRequest,
    ) -> Result<CreateAuthorizationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_transfer.create_authorization", arguments, None).await
    }

    /// Query the authorization of a sub-merchant (查询二级商户商家转账授权状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_authorization(&self, sub_mchid: &str) -> Result<GetAuthorizationResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid);
        self.client.service_json("ecommerce_transfer.get_authorization", arguments, None).await
    }

    /// Transfer money to a user (发起转账).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_transfer_bill(
        &self,
        request: &CreateTransferBillRequest,
    ) -> Result<CreateTransferBillResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("ecommerce_transfer.create_transfer_bill", arguments, None).await
    }

    /// Query a transfer by `out_bill_no` (商户单号查询转账单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504213)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transfer_bill_by_out_bill_no(
        &self,
        out_bill_no: &str,
        query: &GetTransferBillByOutBillNoQuery,
    ) -> Result<TransferBill> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no).merge(query);
        self.client
            .service_json("ecommerce_transfer.get_transfer_bill_by_out_bill_no", arguments, None)
            .await
    }

    /// Query a transfer by `transfer_bill_no` (微信转账单号查询转账单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504214)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transfer_bill_by_transfer_bill_no(
        &self,
        transfer_bill_no: &str,
        query: &GetTransferBillByTransferBillNoQuery,
    ) -> Result<TransferBill> {
        let arguments =
            Arguments::default().with("transfer_bill_no", transfer_bill_no).merge(query);
        self.client
            .service_json(
                "ecommerce_transfer.get_transfer_bill_by_transfer_bill_no",
                arguments,
                None,
            )
            .await
    }

    /// Cancel a transfer that the user has not confirmed (撤销转账).
    ///
    /// Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504212)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_transfer_bill(
        &self,
        out_bill_no: &str,
        request: &CancelTransferBillRequest,
    ) -> Result<CancelTransferBillResponse> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no).merge(request);
        self.client.service_json("ecommerce_transfer.cancel_transfer_bill", arguments, None).await
    }
}
