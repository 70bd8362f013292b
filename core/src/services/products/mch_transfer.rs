// Generated from api/mch_transfer.yaml by `cargo xtask generate`; do not edit.

//! Transfers to users (商家转账).

use crate::services::Arguments;
use crate::types::mch_transfer::{
    CancelQqWalletBillResponse, CancelTransferBillResponse, CloseUserConfirmAuthorizationResponse,
    CreateElectronicReceiptByOutBillNoRequest, CreateElectronicReceiptByTransferBillNoRequest,
    CreateElectronicReceiptResponse, CreateQqWalletBillRequest, CreateTransferBillRequest,
    CreateTransferBillResponse, CreateUserConfirmAuthorizationRequest,
    CreateUserConfirmAuthorizationResponse, ElectronicReceipt, GetUserConfirmAuthorizationQuery,
    GetUserConfirmAuthorizationResponse, PreTransferWithAuthorizationRequest,
    PreTransferWithAuthorizationResponse, QqWalletBill, TransferBill,
    TransferWithAuthorizationRequest, TransferWithAuthorizationResponse,
};
use crate::{Client, Result};

/// Transfers to users (商家转账).
#[derive(Clone, Copy, Debug)]
pub struct MchTransferService<'a> {
    client: &'a Client,
}

impl Client {
    /// Transfers to users (商家转账).
    pub fn mch_transfer(&self) -> MchTransferService<'_> {
        MchTransferService { client: self }
    }
}

impl MchTransferService<'_> {
    /// Transfer money to a user, who confirms to receive it (发起转账).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `NO_AUTH`
    /// - 429: `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_transfer_bill(
        &self,
        request: &CreateTransferBillRequest,
    ) -> Result<CreateTransferBillResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("mch_transfer.create_transfer_bill", arguments, None).await
    }

    /// Query a transfer by `out_bill_no` (商户单号查询转账单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716437)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `FREQUENCY_LIMITED`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transfer_bill_by_out_bill_no(
        &self,
        out_bill_no: &str,
    ) -> Result<TransferBill> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no);
        self.client
            .service_json("mch_transfer.get_transfer_bill_by_out_bill_no", arguments, None)
            .await
    }

    /// Query a transfer by `transfer_bill_no` (微信单号查询转账单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716457)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 429: `FREQUENCY_LIMITED`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transfer_bill_by_transfer_bill_no(
        &self,
        transfer_bill_no: &str,
    ) -> Result<TransferBill> {
        let arguments = Arguments::default().with("transfer_bill_no", transfer_bill_no);
        self.client
            .service_json("mch_transfer.get_transfer_bill_by_transfer_bill_no", arguments, None)
            .await
    }

    /// Cancel a transfer that the user has not confirmed (撤销转账).
    ///
    /// Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_transfer_bill(
        &self,
        out_bill_no: &str,
    ) -> Result<CancelTransferBillResponse> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no);
        self.client.service_json("mch_transfer.cancel_transfer_bill", arguments, None).await
    }

    /// Ask a user to receive without confirming from now on (发起免确认收款授权).
    ///
    /// Hand `package_info` to the front end for the user to authorise; the result comes as a notification and from the query.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_user_confirm_authorization(
        &self,
        request: &CreateUserConfirmAuthorizationRequest,
    ) -> Result<CreateUserConfirmAuthorizationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("mch_transfer.create_user_confirm_authorization", arguments, None)
            .await
    }

    /// Query the authorization of a user (商户单号查询授权结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014399423)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_confirm_authorization(
        &self,
        out_authorization_no: &str,
        query: &GetUserConfirmAuthorizationQuery,
    ) -> Result<GetUserConfirmAuthorizationResponse> {
        let arguments =
            Arguments::default().with("out_authorization_no", out_authorization_no).merge(query);
        self.client
            .service_json("mch_transfer.get_user_confirm_authorization", arguments, None)
            .await
    }

    /// End the authorization of a user (解除免确认收款授权).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015653811)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn close_user_confirm_authorization(
        &self,
        out_authorization_no: &str,
    ) -> Result<CloseUserConfirmAuthorizationResponse> {
        let arguments = Arguments::default().with("out_authorization_no", out_authorization_no);
        self.client
            .service_json("mch_transfer.close_user_confirm_authorization", arguments, None)
            .await
    }

    /// Transfer money and ask the user to receive without confirming from now on (发起转账并完成免确认收款授权).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014399293)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`
    /// - 429: `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_transfer_with_authorization(
        &self,
        request: &PreTransferWithAuthorizationRequest,
    ) -> Result<PreTransferWithAuthorizationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("mch_transfer.pre_transfer_with_authorization", arguments, None)
            .await
    }

    /// Transfer money to a user who has authorised receiving without confirming (用户授权后转账).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014399371)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `ORDER_CLOSED`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `USER_ERROR`
    /// - 429: `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn transfer_with_authorization(
        &self,
        request: &TransferWithAuthorizationRequest,
    ) -> Result<TransferWithAuthorizationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("mch_transfer.transfer_with_authorization", arguments, None).await
    }

    /// Apply for the electronic receipt of a transfer by `out_bill_no` (商户单号申请电子回单).
    ///
    /// The receipt takes a while: query it until it is `FINISHED`. Only successful transfers have one.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716452)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_electronic_receipt_by_out_bill_no(
        &self,
        request: &CreateElectronicReceiptByOutBillNoRequest,
    ) -> Result<CreateElectronicReceiptResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("mch_transfer.create_electronic_receipt_by_out_bill_no", arguments, None)
            .await
    }

    /// Query the electronic receipt of a transfer by `out_bill_no` (商户单号查询电子回单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_electronic_receipt_by_out_bill_no(
        &self,
        out_bill_no: &str,
    ) -> Result<ElectronicReceipt> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no);
        self.client
            .service_json("mch_transfer.get_electronic_receipt_by_out_bill_no", arguments, None)
            .await
    }

    /// Apply for the electronic receipt of a transfer by `transfer_bill_no` (微信单号申请电子回单).
    ///
    /// The receipt takes a while: query it until it is `FINISHED`. Only successful transfers have one.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_electronic_receipt_by_transfer_bill_no(
        &self,
        request: &CreateElectronicReceiptByTransferBillNoRequest,
    ) -> Result<CreateElectronicReceiptResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json(
                "mch_transfer.create_electronic_receipt_by_transfer_bill_no",
                arguments,
                None,
            )
            .await
    }

    /// Query the electronic receipt of a transfer by `transfer_bill_no` (微信单号查询电子回单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_electronic_receipt_by_transfer_bill_no(
        &self,
        transfer_bill_no: &str,
    ) -> Result<ElectronicReceipt> {
        let arguments = Arguments::default().with("transfer_bill_no", transfer_bill_no);
        self.client
            .service_json(
                "mch_transfer.get_electronic_receipt_by_transfer_bill_no",
                arguments,
                None,
            )
            .await
    }

    /// Transfer money to a QQ wallet (发起转账到QQ钱包).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_qq_wallet_bill(
        &self,
        request: &CreateQqWalletBillRequest,
    ) -> Result<QqWalletBill> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("mch_transfer.create_qq_wallet_bill", arguments, None).await
    }

    /// Query a transfer to a QQ wallet (查询转账到QQ钱包的结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014297440)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_qq_wallet_bill(&self, out_bill_no: &str) -> Result<QqWalletBill> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no);
        self.client.service_json("mch_transfer.get_qq_wallet_bill", arguments, None).await
    }

    /// Cancel a transfer to a QQ wallet (撤销转账到QQ钱包).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014297396)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn cancel_qq_wallet_bill(
        &self,
        out_bill_no: &str,
    ) -> Result<CancelQqWalletBillResponse> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no);
        self.client.service_json("mch_transfer.cancel_qq_wallet_bill", arguments, None).await
    }
}
