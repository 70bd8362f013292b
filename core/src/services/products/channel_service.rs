// Generated from api/channel_service.yaml by `cargo xtask generate`; do not edit.

//! Services of channel institutions (渠道服务).

use crate::services::Arguments;
use crate::types::channel_service::{
    BankChannelAccountRename, CreatePunishOrderRequest, CreatePunishOrderResponse,
    CreateRecoverOrderRequest, CreateRecoverOrderResponse, CreateSpecialReductionRequest,
    GetBalanceQuery, GetBalanceResponse, GetBankChannelAccountRenameQuery, GetControlOrderQuery,
    GetControlOrderResponse, GetMerchantMediaQuery, GetMerchantMediaResponse,
    GetMerchantProfileQuery, GetMerchantProfileResponse, GetSpecialReductionQuery,
    NotifyProfileUpdateResultRequest, NotifyProfileUpdateResultResponse,
    RenameBankChannelAccountRequest, SpecialReduction,
};
use crate::{Client, Result};

/// Services of channel institutions (渠道服务).
#[derive(Clone, Copy, Debug)]
pub struct ChannelServiceService<'a> {
    client: &'a Client,
}

impl Client {
    /// Services of channel institutions (渠道服务).
    pub fn channel_service(&self) -> ChannelServiceService<'_> {
        ChannelServiceService { client: self }
    }
}

impl ChannelServiceService<'_> {
    /// Get the quota of a channel (查询渠道额度).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_balance(&self, query: &GetBalanceQuery) -> Result<GetBalanceResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("channel_service.get_balance", arguments, None).await
    }

    /// Get the data of a merchant (查询商户资料).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016642632)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_merchant_profile(
        &self,
        query: &GetMerchantProfileQuery,
    ) -> Result<GetMerchantProfileResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("channel_service.get_merchant_profile", arguments, None).await
    }

    /// Get the documents of a merchant (查询商户影像件资料).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4025779210)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_merchant_media(
        &self,
        query: &GetMerchantMediaQuery,
    ) -> Result<GetMerchantMediaResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("channel_service.get_merchant_media", arguments, None).await
    }

    /// Apply for another name of a settlement account (受理渠道结算银行账户更名申请).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn rename_bank_channel_account(
        &self,
        request: &RenameBankChannelAccountRequest,
    ) -> Result<BankChannelAccountRename> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("channel_service.rename_bank_channel_account", arguments, None)
            .await
    }

    /// Query the renaming of a settlement account (查询渠道结算银行账户更名申请).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4018968051)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_bank_channel_account_rename(
        &self,
        application_id: &str,
        query: &GetBankChannelAccountRenameQuery,
    ) -> Result<BankChannelAccountRename> {
        let arguments = Arguments::default().with("application_id", application_id).merge(query);
        self.client
            .service_json("channel_service.get_bank_channel_account_rename", arguments, None)
            .await
    }

    /// Report whether changed data were accepted (资料更新请求审核结果回调通知).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn notify_profile_update_result(
        &self,
        request: &NotifyProfileUpdateResultRequest,
    ) -> Result<NotifyProfileUpdateResultResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("channel_service.notify_profile_update_result", arguments, None)
            .await
    }

    /// Restrict an account (发起微众台账管控).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_punish_order(
        &self,
        request: &CreatePunishOrderRequest,
    ) -> Result<CreatePunishOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("channel_service.create_punish_order", arguments, None).await
    }

    /// Lift the restriction of an account (解除对微众台账的管控).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016025279)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_recover_order(
        &self,
        request: &CreateRecoverOrderRequest,
    ) -> Result<CreateRecoverOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("channel_service.create_recover_order", arguments, None).await
    }

    /// Query a restriction (查询控制单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016025274)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_control_order(
        &self,
        out_request_no: &str,
        query: &GetControlOrderQuery,
    ) -> Result<GetControlOrderResponse> {
        let arguments = Arguments::default().with("out_request_no", out_request_no).merge(query);
        self.client.service_json("channel_service.get_control_order", arguments, None).await
    }

    /// Reduce a quota (特殊减额).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_special_reduction(
        &self,
        request: &CreateSpecialReductionRequest,
    ) -> Result<SpecialReduction> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("channel_service.create_special_reduction", arguments, None).await
    }

    /// Query a reduction of a quota (查询特殊减额结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016061196)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_special_reduction(
        &self,
        out_request_no: &str,
        query: &GetSpecialReductionQuery,
    ) -> Result<SpecialReduction> {
        let arguments = Arguments::default().with("out_request_no", out_request_no).merge(query);
        self.client.service_json("channel_service.get_special_reduction", arguments, None).await
    }
}
