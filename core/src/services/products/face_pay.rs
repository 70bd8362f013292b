// Generated from api/face_pay.yaml by `cargo xtask generate`; do not edit.

//! Paying by face and by palm (刷脸与刷掌支付).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::face_pay::{
    CreateTokenRequest, CreateTokenResponse, CreateTransactionRequest, CreateTransactionResponse,
    Device, FaceCollection, GetAuthInfoRequest, GetAuthInfoResponse, GetAuthorizedUserQuery,
    GetAuthorizedUserResponse, GetContractQuery, GetContractResponse, GetDeviceInspectionResponse,
    GetOrganizationQuery, GetOrganizationResponse, GetOrganizationUserResponse,
    GetPalmAuthorizationQuery, GetPalmAuthorizationResponse, GetRepaymentUrlRequest,
    GetRepaymentUrlResponse, GetTransactionQuery, GetTransactionResponse, ListDevicesQuery,
    ListDevicesResponse, ListFaceCollectionsQuery, ListFaceCollectionsResponse,
    PreSignContractRequest, PreSignContractResponse, PreauthorizePalmRequest,
    PreauthorizePalmResponse, UpdateOrganizationUserRequest,
};
use crate::{Client, Result};

/// Paying by face and by palm (刷脸与刷掌支付).
#[derive(Clone, Copy, Debug)]
pub struct FacePayService<'a> {
    client: &'a Client,
}

impl Client {
    /// Paying by face and by palm (刷脸与刷掌支付).
    pub fn face_pay(&self) -> FacePayService<'_> {
        FacePayService { client: self }
    }
}

impl FacePayService<'_> {
    /// Get an organisation (查询机构信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_organization(
        &self,
        query: &GetOrganizationQuery,
    ) -> Result<GetOrganizationResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("face_pay.get_organization", arguments, None).await
    }

    /// Get a user of an organisation (刷脸用户信息查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_organization_user(
        &self,
        organization_id: &str,
        out_user_id: &str,
    ) -> Result<GetOrganizationUserResponse> {
        let arguments = Arguments::default()
            .with("organization_id", organization_id)
            .with("out_user_id", out_user_id);
        self.client.service_json("face_pay.get_organization_user", arguments, None).await
    }

    /// Change a user of an organisation (刷脸用户信息修改).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_organization_user(
        &self,
        organization_id: &str,
        out_user_id: &str,
        request: &UpdateOrganizationUserRequest,
    ) -> Result<()> {
        let arguments = Arguments::default()
            .with("organization_id", organization_id)
            .with("out_user_id", out_user_id)
            .merge(request);
        self.client.service_empty("face_pay.update_organization_user", arguments, None).await
    }

    /// End the agreement of a user of an organisation (解除刷脸用户签约关系).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_organization_user_contract(
        &self,
        organization_id: &str,
        user_id: &str,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("organization_id", organization_id).with("user_id", user_id);
        self.client
            .service_empty("face_pay.terminate_organization_user_contract", arguments, None)
            .await
    }

    /// Create the token of an authorization (获取凭证授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_token(&self, request: &CreateTokenRequest) -> Result<CreateTokenResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("face_pay.create_token", arguments, None).await
    }

    /// Begin the signing of an agreement (预签约接口).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_sign_contract(
        &self,
        request: &PreSignContractRequest,
    ) -> Result<PreSignContractResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("face_pay.pre_sign_contract", arguments, None).await
    }

    /// Query an agreement (签约查询接口).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_contract(
        &self,
        contract_id: &str,
        query: &GetContractQuery,
    ) -> Result<GetContractResponse> {
        let arguments = Arguments::default().with("contract_id", contract_id).merge(query);
        self.client.service_json("face_pay.get_contract", arguments, None).await
    }

    /// List the users whose face is to be taken again (查询重采用户列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_face_collections(
        &self,
        query: &ListFaceCollectionsQuery,
    ) -> Result<ListFaceCollectionsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("face_pay.list_face_collections", arguments, None).await
    }

    /// Every item of every page of [`Self::list_face_collections`], from the page that the query names.
    pub fn list_face_collections_pager(
        &self,
        query: &ListFaceCollectionsQuery,
    ) -> Pager<FaceCollection> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "face_pay.list_face_collections",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "face_collections",
                total: None,
            },
        )
    }

    /// Query the retaking of a face (查询重采请求详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_face_collection(&self, collection_id: &str) -> Result<FaceCollection> {
        let arguments = Arguments::default().with("collection_id", collection_id);
        self.client.service_json("face_pay.get_face_collection", arguments, None).await
    }

    /// Get the authorization of a device (获取authinfo).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_auth_info(&self, request: &GetAuthInfoRequest) -> Result<GetAuthInfoResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("face_pay.get_auth_info", arguments, None).await
    }

    /// Get the name that a user has authorised (查询用户授权的实名信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_authorized_user(
        &self,
        face_sid: &str,
        query: &GetAuthorizedUserQuery,
    ) -> Result<GetAuthorizedUserResponse> {
        let arguments = Arguments::default().with("face_sid", face_sid).merge(query);
        self.client.service_json("face_pay.get_authorized_user", arguments, None).await
    }

    /// Charge a user who was recognised (申请扣款接口).
    ///
    /// When the answer is lost, ask with `get_transaction`. Never charge again before.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_transaction(
        &self,
        request: &CreateTransactionRequest,
    ) -> Result<CreateTransactionResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("face_pay.create_transaction", arguments, None).await
    }

    /// Query a charge (查单接口).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_transaction(
        &self,
        out_trade_no: &str,
        query: &GetTransactionQuery,
    ) -> Result<GetTransactionResponse> {
        let arguments = Arguments::default().with("out_trade_no", out_trade_no).merge(query);
        self.client.service_json("face_pay.get_transaction", arguments, None).await
    }

    /// Get the link by which a user pays what is owed (获取还款链接).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_repayment_url(
        &self,
        request: &GetRepaymentUrlRequest,
    ) -> Result<GetRepaymentUrlResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("face_pay.get_repayment_url", arguments, None).await
    }

    /// Begin the authorization of a palm (服务关联预授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014481990)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn preauthorize_palm(
        &self,
        request: &PreauthorizePalmRequest,
    ) -> Result<PreauthorizePalmResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("face_pay.preauthorize_palm", arguments, None).await
    }

    /// Query the authorization of a palm (查询刷掌授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014482017)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_palm_authorization(
        &self,
        openid: &str,
        query: &GetPalmAuthorizationQuery,
    ) -> Result<GetPalmAuthorizationResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("face_pay.get_palm_authorization", arguments, None).await
    }

    /// List devices (智能设备列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_devices(&self, query: &ListDevicesQuery) -> Result<ListDevicesResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("face_pay.list_devices", arguments, None).await
    }

    /// Every item of every page of [`Self::list_devices`], from the page that the query names.
    pub fn list_devices_pager(&self, query: &ListDevicesQuery) -> Pager<Device> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "face_pay.list_devices",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }

    /// Get the factory inspection of a device (获取出厂检查结果).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_device_inspection(
        &self,
        device_sn: &str,
    ) -> Result<GetDeviceInspectionResponse> {
        let arguments = Arguments::default().with("device_sn", device_sn);
        self.client.service_json("face_pay.get_device_inspection", arguments, None).await
    }
}
