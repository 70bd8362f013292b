// Generated from api/member_card.yaml by `cargo xtask generate`; do not edit.

//! Member cards (会员卡).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::member_card::{
    ActivateUserCardRequest, Activity, AddServiceModuleRequest, Callback, Card, CommitBonusRequest,
    CreateActivityRequest, CreateCardRequest, CreatePermissionTokenRequest,
    CreatePermissionTokenResponse, CreateQrcodeRequest, CreateQrcodeResponse, DecryptCodeQuery,
    DecryptCodeResponse, DepositCodesRequest, DepositCodesResponse,
    GetActivationInformationResponse, GetPhoneNumberMemberQuery, GetPhoneNumberMemberResponse,
    GetUserCardResponse, ImportPhoneNumberMemberRequest, ImportUserCardByOpenidRequest,
    ImportUserCardByOpenidResponse, ImportUserCardByPhoneRequest, ImportUserCardByPhoneResponse,
    InvalidateUserCardRequest, ListActivitiesQuery, ListActivitiesResponse, ListCardsQuery,
    ListCardsResponse, ListUserCardsQuery, ListUserCardsResponse, PrepareBonusRequest,
    ServiceModule, SetCallbackRequest, SetServiceModuleDataRequest, TerminateActivityRequest,
    TerminateActivityResponse, UpdateCardRequest, UpdateCardRightsRequest,
    UpdateServiceModuleRequest, UpdateUserCardRequest, UpdateUserCardRightsRequest,
    UpgradeCardRequest, UserCard,
};
use crate::{Client, Result};

/// Member cards (会员卡).
#[derive(Clone, Copy, Debug)]
pub struct MemberCardService<'a> {
    client: &'a Client,
}

impl Client {
    /// Member cards (会员卡).
    pub fn member_card(&self) -> MemberCardService<'_> {
        MemberCardService { client: self }
    }
}

impl MemberCardService<'_> {
    /// Set the address that card events are notified to (设置回调地址).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn set_callback(&self, request: &SetCallbackRequest) -> Result<Callback> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("member_card.set_callback", arguments, None).await
    }

    /// Get the address that card events are notified to (查询回调地址).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012552275)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_callback(&self) -> Result<Callback> {
        let arguments = Arguments::default();
        self.client.service_json("member_card.get_callback", arguments, None).await
    }

    /// Create the template of a member card (创建会员卡模板).
    ///
    /// Users get cards made from it once it was approved.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012545584)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_card(&self, request: &CreateCardRequest) -> Result<Card> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("member_card.create_card", arguments, None).await
    }

    /// List the templates of member cards (查询会员卡模板列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012547108)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_cards(&self, query: &ListCardsQuery) -> Result<ListCardsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("member_card.list_cards", arguments, None).await
    }

    /// Every item of every page of [`Self::list_cards`], from the page that the query names.
    pub fn list_cards_pager(&self, query: &ListCardsQuery) -> Pager<Card> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "member_card.list_cards",
            arguments,
            Paging {
                position: "offset",
                style: Position::Page(0),
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }

    /// Query the template of a member card (查询会员卡模板信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012547650)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_card(&self, card_id: &str) -> Result<Card> {
        let arguments = Arguments::default().with("card_id", card_id);
        self.client.service_json("member_card.get_card", arguments, None).await
    }

    /// Change the template of a member card (修改会员卡模板信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549567)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_card(&self, card_id: &str, request: &UpdateCardRequest) -> Result<()> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_empty("member_card.update_card", arguments, None).await
    }

    /// Delete the template of a member card (删除会员卡模板).
    ///
    /// Nobody can take a card any more.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549682)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_card(&self, card_id: &str) -> Result<()> {
        let arguments = Arguments::default().with("card_id", card_id);
        self.client.service_empty("member_card.delete_card", arguments, None).await
    }

    /// Change what the template of a member card offers (设置会员卡模板权益项).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551219)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_card_rights(
        &self,
        card_id: &str,
        request: &UpdateCardRightsRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_empty("member_card.update_card_rights", arguments, None).await
    }

    /// Add a service to the template of a member card (添加会员卡服务项).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017167277)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn add_service_module(
        &self,
        card_id: &str,
        request: &AddServiceModuleRequest,
    ) -> Result<ServiceModule> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_json("member_card.add_service_module", arguments, None).await
    }

    /// Change a service of the template of a member card (修改会员卡服务项).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017167417)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_service_module(
        &self,
        card_id: &str,
        service_module_id: &str,
        request: &UpdateServiceModuleRequest,
    ) -> Result<ServiceModule> {
        let arguments = Arguments::default()
            .with("card_id", card_id)
            .with("service_module_id", service_module_id)
            .merge(request);
        self.client.service_json("member_card.update_service_module", arguments, None).await
    }

    /// Remove a service from the template of a member card (移除会员卡服务项).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017167557)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_service_module(
        &self,
        card_id: &str,
        service_module_id: &str,
    ) -> Result<()> {
        let arguments = Arguments::default()
            .with("card_id", card_id)
            .with("service_module_id", service_module_id);
        self.client.service_empty("member_card.delete_service_module", arguments, None).await
    }

    /// Upload the codes that a template gives (导入会员Code).
    ///
    /// For templates of `code_mode` `MERCHANT_DEPOSIT`. The answer says of each code what became of it.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012545728)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn deposit_codes(
        &self,
        card_id: &str,
        request: &DepositCodesRequest,
    ) -> Result<DepositCodesResponse> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_json("member_card.deposit_codes", arguments, None).await
    }

    /// Upgrade the template of an old member card (老会员卡模板升级).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012545673)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upgrade_card(&self, card_id: &str, request: &UpgradeCardRequest) -> Result<()> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_empty("member_card.upgrade_card", arguments, None).await
    }

    /// Create the QR code by which users take a card (创建会员卡二维码).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550605)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_qrcode(
        &self,
        card_id: &str,
        request: &CreateQrcodeRequest,
    ) -> Result<CreateQrcodeResponse> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_json("member_card.create_qrcode", arguments, None).await
    }

    /// Create the token with which a user takes a card in a mini program (商户预授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550867)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_permission_token(
        &self,
        card_id: &str,
        request: &CreatePermissionTokenRequest,
    ) -> Result<CreatePermissionTokenResponse> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_json("member_card.create_permission_token", arguments, None).await
    }

    /// Get what a user has entered to activate a card (获取用户信息（跳转型激活）).
    ///
    /// For cards that are activated on a page of the merchant.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550779)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_activation_information(
        &self,
        activate_ticket: &str,
    ) -> Result<GetActivationInformationResponse> {
        let arguments = Arguments::default().with("activate_ticket", activate_ticket);
        self.client.service_json("member_card.get_activation_information", arguments, None).await
    }

    /// Decrypt the code of a member card (加密code解码（跳转型激活）).
    ///
    /// On the way to the page of activation the code is encrypted.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550742)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn decrypt_code(
        &self,
        card_id: &str,
        query: &DecryptCodeQuery,
    ) -> Result<DecryptCodeResponse> {
        let arguments = Arguments::default().with("card_id", card_id).merge(query);
        self.client.service_json("member_card.decrypt_code", arguments, None).await
    }

    /// Activate a user's card (激活会员卡（跳转型激活）).
    ///
    /// For cards that are activated on a page of the merchant.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550809)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn activate_user_card(
        &self,
        card_id: &str,
        code: &str,
        request: &ActivateUserCardRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("card_id", card_id).with("code", code).merge(request);
        self.client.service_empty("member_card.activate_user_card", arguments, None).await
    }

    /// Give a card to a user by `openid` (根据openid导入用户会员卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549739)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn import_user_card_by_openid(
        &self,
        card_id: &str,
        request: &ImportUserCardByOpenidRequest,
    ) -> Result<ImportUserCardByOpenidResponse> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_json("member_card.import_user_card_by_openid", arguments, None).await
    }

    /// Give a card to the user of a phone number (根据手机号导入用户会员卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550535)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn import_user_card_by_phone(
        &self,
        card_id: &str,
        request: &ImportUserCardByPhoneRequest,
    ) -> Result<ImportUserCardByPhoneResponse> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_json("member_card.import_user_card_by_phone", arguments, None).await
    }

    /// Remind the user of a phone number to take a card (导入加密手机号提醒会员领卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017166226)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn import_phone_number_member(
        &self,
        request: &ImportPhoneNumberMemberRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("member_card.import_phone_number_member", arguments, None).await
    }

    /// Query whether the user of a phone number has taken a card (通过加密手机号查询会员领卡状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017166232)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_phone_number_member(
        &self,
        query: &GetPhoneNumberMemberQuery,
    ) -> Result<GetPhoneNumberMemberResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("member_card.get_phone_number_member", arguments, None).await
    }

    /// List a user's member cards (查询用户在品牌下所有会员卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549255)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_user_cards(
        &self,
        query: &ListUserCardsQuery,
    ) -> Result<ListUserCardsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("member_card.list_user_cards", arguments, None).await
    }

    /// Every item of every page of [`Self::list_user_cards`], from the page that the query names.
    pub fn list_user_cards_pager(&self, query: &ListUserCardsQuery) -> Pager<UserCard> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "member_card.list_user_cards",
            arguments,
            Paging {
                position: "offset",
                style: Position::Page(0),
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }

    /// Query a user's member card (查询用户会员卡信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012547768)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_card(&self, card_id: &str, code: &str) -> Result<GetUserCardResponse> {
        let arguments = Arguments::default().with("card_id", card_id).with("code", code);
        self.client.service_json("member_card.get_user_card", arguments, None).await
    }

    /// Change a user's member card (修改用户会员卡信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549292)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_user_card(
        &self,
        card_id: &str,
        code: &str,
        request: &UpdateUserCardRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("card_id", card_id).with("code", code).merge(request);
        self.client.service_empty("member_card.update_user_card", arguments, None).await
    }

    /// Change what a user's member card offers (设置会员权益).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551213)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_user_card_rights(
        &self,
        card_id: &str,
        code: &str,
        request: &UpdateUserCardRightsRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("card_id", card_id).with("code", code).merge(request);
        self.client.service_empty("member_card.update_user_card_rights", arguments, None).await
    }

    /// Set what a service shows on a user's card (设置会员服务项用户信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017166964)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn set_service_module_data(
        &self,
        card_id: &str,
        code: &str,
        request: &SetServiceModuleDataRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("card_id", card_id).with("code", code).merge(request);
        self.client.service_empty("member_card.set_service_module_data", arguments, None).await
    }

    /// End a user's member card (作废用户会员卡).
    ///
    /// This cannot be undone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549677)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn invalidate_user_card(
        &self,
        card_id: &str,
        code: &str,
        request: &InvalidateUserCardRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("card_id", card_id).with("code", code).merge(request);
        self.client.service_empty("member_card.invalidate_user_card", arguments, None).await
    }

    /// Show on the page after a payment which points it brings (支付结果页展示会员积分).
    ///
    /// `commit_bonus` follows when the user has them.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012595808)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn prepare_bonus(
        &self,
        card_id: &str,
        code: &str,
        request: &PrepareBonusRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("card_id", card_id).with("code", code).merge(request);
        self.client.service_empty("member_card.prepare_bonus", arguments, None).await
    }

    /// Report that the user has the points of a payment (设置支付后展示的积分到账).
    ///
    /// After `prepare_bonus`: the points are shown as received.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551350)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn commit_bonus(
        &self,
        card_id: &str,
        code: &str,
        request: &CommitBonusRequest,
    ) -> Result<()> {
        let arguments =
            Arguments::default().with("card_id", card_id).with("code", code).merge(request);
        self.client.service_empty("member_card.commit_bonus", arguments, None).await
    }

    /// Create an activity that gives coupons to members (创建活动).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553030)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_activity(&self, request: &CreateActivityRequest) -> Result<Activity> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("member_card.create_activity", arguments, None).await
    }

    /// List the activities for members (查询活动列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553261)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_activities(
        &self,
        query: &ListActivitiesQuery,
    ) -> Result<ListActivitiesResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("member_card.list_activities", arguments, None).await
    }

    /// Every item of every page of [`Self::list_activities`], from the page that the query names.
    pub fn list_activities_pager(&self, query: &ListActivitiesQuery) -> Pager<Activity> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "member_card.list_activities",
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

    /// Query an activity for members (查询活动详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553365)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_activity(&self, activity_id: &str) -> Result<Activity> {
        let arguments = Arguments::default().with("activity_id", activity_id);
        self.client.service_json("member_card.get_activity", arguments, None).await
    }

    /// End an activity for members (终止活动).
    ///
    /// This cannot be undone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553381)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_activity(
        &self,
        activity_id: &str,
        request: &TerminateActivityRequest,
    ) -> Result<TerminateActivityResponse> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(request);
        self.client.service_json("member_card.terminate_activity", arguments, None).await
    }
}
