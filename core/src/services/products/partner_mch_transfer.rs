// Generated from api/partner_mch_transfer.yaml by `cargo xtask generate`; do not edit.

//! Transfers to users for sub-merchants (服务商商家转账).

use crate::services::Arguments;
use crate::types::partner_mch_transfer::{
    AuthorizationApplication, CancelTransferBillRequest, CancelTransferBillResponse,
    CloseUserConfirmAuthorizationResponse, CreateElectronicReceiptRequest,
    CreateSubMerchantAuthorizationRequest, CreateTransferBillRequest, CreateTransferBillResponse,
    CreateUserConfirmAuthorizationRequest, CreateUserConfirmAuthorizationResponse,
    ElectronicReceipt, GetElectronicReceiptQuery, GetSubMerchantAuthorizationResponse,
    GetTransferBillQuery, GetTransferBillResponse, GetUserConfirmAuthorizationResponse,
    PreTransferWithAuthorizationRequest, PreTransferWithAuthorizationResponse,
    TransferWithAuthorizationRequest, TransferWithAuthorizationResponse,
};
use crate::{Client, Result};

/// Transfers to users for sub-merchants (服务商商家转账).
#[derive(Clone, Copy, Debug)]
pub struct PartnerMchTransferService<'a> {
    client: &'a Client,
}

impl Client {
    /// Transfers to users for sub-merchants (服务商商家转账).
    pub fn partner_mch_transfer(&self) -> PartnerMchTransferService<'_> {
        PartnerMchTransferService { client: self }
    }
}

impl PartnerMchTransferService<'_> {
    /// Ask a sub-merchant to let the partner transfer (申请子商户商家转账授权).
    ///
    /// The sub-merchant decides; the query tells what came of it.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469102)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_sub_merchant_authorization(
        &self,
        request: &CreateSubMerchantAuthorizationRequest,
    ) -> Result<AuthorizationApplication> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("partner_mch_transfer.create_sub_merchant_authorization", arguments, None)
            .await
    }

    /// Query the authorization of a sub-merchant (查询子商户商家转账授权状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469112)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_sub_merchant_authorization(
        &self,
        sub_mchid: &str,
    ) -> Result<GetSubMerchantAuthorizationResponse> {
        let arguments = Arguments::default().with("sub_mchid", sub_mchid);
        self.client
            .service_json("partner_mch_transfer.get_sub_merchant_authorization", arguments, None)
            .await
    }

    /// Transfer money to a user, who confirms to receive it (发起转账).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469096)
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
        self.client.service_json("partner_mch_transfer.create_transfer_bill", arguments, None).await
    }

    /// Query a transfer (商户单号查询转账单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469131)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transfer_bill(
        &self,
        out_bill_no: &str,
        query: &GetTransferBillQuery,
    ) -> Result<GetTransferBillResponse> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no).merge(query);
        self.client.service_json("partner_mch_transfer.get_transfer_bill", arguments, None).await
    }

    /// Cancel a transfer that the user has not confirmed (撤销转账).
    ///
    /// Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469118)
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
        self.client.service_json("partner_mch_transfer.cancel_transfer_bill", arguments, None).await
    }

    /// Ask a user to receive without confirming from now on (申请免确认收款授权).
    ///
    /// Hand `package_info` to the front end for the user to authorise.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809861)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_user_confirm_authorization(
        &self,
        request: &CreateUserConfirmAuthorizationRequest,
    ) -> Result<CreateUserConfirmAuthorizationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("partner_mch_transfer.create_user_confirm_authorization", arguments, None)
            .await
    }

    /// Query the authorization of a user (商户单号查询自动收款授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809859)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_confirm_authorization(
        &self,
        out_authorization_no: &str,
    ) -> Result<GetUserConfirmAuthorizationResponse> {
        let arguments = Arguments::default().with("out_authorization_no", out_authorization_no);
        self.client
            .service_json("partner_mch_transfer.get_user_confirm_authorization", arguments, None)
            .await
    }

    /// End the authorization of a user (解除免确认收款授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809851)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn close_user_confirm_authorization(
        &self,
        out_authorization_no: &str,
    ) -> Result<CloseUserConfirmAuthorizationResponse> {
        let arguments = Arguments::default().with("out_authorization_no", out_authorization_no);
        self.client
            .service_json("partner_mch_transfer.close_user_confirm_authorization", arguments, None)
            .await
    }

    /// Transfer money and ask the user to receive without confirming from now on (发起转账并完成自动收款授权).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809843)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_transfer_with_authorization(
        &self,
        request: &PreTransferWithAuthorizationRequest,
    ) -> Result<PreTransferWithAuthorizationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("partner_mch_transfer.pre_transfer_with_authorization", arguments, None)
            .await
    }

    /// Transfer money to a user who has authorised receiving without confirming (转账（用户自动收款）).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809837)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn transfer_with_authorization(
        &self,
        request: &TransferWithAuthorizationRequest,
    ) -> Result<TransferWithAuthorizationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("partner_mch_transfer.transfer_with_authorization", arguments, None)
            .await
    }

    /// Apply for the electronic receipt of a transfer (申请单笔转账电子回单).
    ///
    /// The receipt takes a while: query it until it is `FINISHED`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_electronic_receipt(
        &self,
        request: &CreateElectronicReceiptRequest,
    ) -> Result<ElectronicReceipt> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("partner_mch_transfer.create_electronic_receipt", arguments, None)
            .await
    }

    /// Query the electronic receipt of a transfer (查询单笔转账电子回单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016315544)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_electronic_receipt(
        &self,
        out_bill_no: &str,
        query: &GetElectronicReceiptQuery,
    ) -> Result<ElectronicReceipt> {
        let arguments = Arguments::default().with("out_bill_no", out_bill_no).merge(query);
        self.client
            .service_json("partner_mch_transfer.get_electronic_receipt", arguments, None)
            .await
    }
}
