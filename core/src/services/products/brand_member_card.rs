// Generated from api/brand_member_card.yaml by `cargo xtask generate`; do not edit.

//! Brands: members (商家名片会员).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::brand_member_card::{
    Card, ConfirmPointsExchangeRequest, ConfirmPointsExchangeResponse, ConfirmUserCardRequest,
    CreateCardRequest, CreateMembershipActivityRequest, CreatePayViewTokenRequest,
    CreatePayViewTokenResponse, CreatePreAuthTokenRequest, CreatePreAuthTokenResponse,
    CreateUserFeedRequest, CreateUserFeedResponse, DeleteCardQuery, GetCardQuery,
    GetMembershipActivityQuery, GetUserCardQuery, ImportUserCardByOpenidRequest,
    ImportUserCardByPhoneRequest, InvalidateCardRequest, InvalidateUserCardRequest, ListCardsQuery,
    ListCardsResponse, ListMembershipActivitiesQuery, ListMembershipActivitiesResponse,
    ListUserCardsQuery, ListUserCardsResponse, MembershipActivity, SyncUserPointsRequest,
    SyncUserPointsResponse, TerminateMembershipActivityRequest, UpdateCardRequest,
    UpdateMembershipActivityRequest, UpdateUserCardRequest, UserCard,
};
use crate::{Client, Result};

/// Brands: members (商家名片会员).
#[derive(Clone, Copy, Debug)]
pub struct BrandMemberCardService<'a> {
    client: &'a Client,
}

impl Client {
    /// Brands: members (商家名片会员).
    pub fn brand_member_card(&self) -> BrandMemberCardService<'_> {
        BrandMemberCardService { client: self }
    }
}

impl BrandMemberCardService<'_> {
    /// Create the template of a member card (创建会员卡模板).
    ///
    /// Every member of the brand has a card made from it.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336970)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_card(&self, request: &CreateCardRequest) -> Result<Card> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_member_card.create_card", arguments, None).await
    }

    /// List the templates of member cards of a brand (查询会员卡模板列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_cards(&self, query: &ListCardsQuery) -> Result<ListCardsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("brand_member_card.list_cards", arguments, None).await
    }

    /// Every item of every page of [`Self::list_cards`], from the page that the query names.
    pub fn list_cards_pager(&self, query: &ListCardsQuery) -> Pager<Card> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "brand_member_card.list_cards",
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

    /// Query the template of a member card (查询会员卡模板信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_card(&self, card_id: &str, query: &GetCardQuery) -> Result<Card> {
        let arguments = Arguments::default().with("card_id", card_id).merge(query);
        self.client.service_json("brand_member_card.get_card", arguments, None).await
    }

    /// Change the template of a member card (修改会员卡模板信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_card(&self, card_id: &str, request: &UpdateCardRequest) -> Result<Card> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_json("brand_member_card.update_card", arguments, None).await
    }

    /// Delete the template of a member card (删除会员卡模板).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_card(&self, card_id: &str, query: &DeleteCardQuery) -> Result<Card> {
        let arguments = Arguments::default().with("card_id", card_id).merge(query);
        self.client.service_json("brand_member_card.delete_card", arguments, None).await
    }

    /// End the template of a member card (作废会员卡模板).
    ///
    /// Nobody can join with it any more.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn invalidate_card(
        &self,
        card_id: &str,
        request: &InvalidateCardRequest,
    ) -> Result<Card> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_json("brand_member_card.invalidate_card", arguments, None).await
    }

    /// Create the token with which a user joins in a mini program (品牌会员入会组件预授权).
    ///
    /// Then confirm the user with `confirm_user_card`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336986)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_pre_auth_token(
        &self,
        request: &CreatePreAuthTokenRequest,
    ) -> Result<CreatePreAuthTokenResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_member_card.create_pre_auth_token", arguments, None).await
    }

    /// Make a user a member by `openid` (根据OPENID导入用户会员卡).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336981)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn import_user_card_by_openid(
        &self,
        request: &ImportUserCardByOpenidRequest,
    ) -> Result<UserCard> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("brand_member_card.import_user_card_by_openid", arguments, None)
            .await
    }

    /// Make the user of a phone number a member (根据手机号导入用户会员卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336982)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn import_user_card_by_phone(
        &self,
        request: &ImportUserCardByPhoneRequest,
    ) -> Result<UserCard> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("brand_member_card.import_user_card_by_phone", arguments, None)
            .await
    }

    /// Report whether a user has become a member (同步会员开通结果).
    ///
    /// Follows the notification `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: who joins in a mini program or on the brand's card is a member only then. Imported users need no report.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336979)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn confirm_user_card(
        &self,
        user_card_code: &str,
        request: &ConfirmUserCardRequest,
    ) -> Result<UserCard> {
        let arguments = Arguments::default().with("user_card_code", user_card_code).merge(request);
        self.client.service_json("brand_member_card.confirm_user_card", arguments, None).await
    }

    /// List a user's member cards of a brand (查询用户在品牌下所有会员卡).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
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
        self.client.service_json("brand_member_card.list_user_cards", arguments, None).await
    }

    /// Every item of every page of [`Self::list_user_cards`], from the page that the query names.
    pub fn list_user_cards_pager(&self, query: &ListUserCardsQuery) -> Pager<UserCard> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "brand_member_card.list_user_cards",
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

    /// Query a member's card (查询用户会员卡信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336980)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_card(
        &self,
        user_card_code: &str,
        query: &GetUserCardQuery,
    ) -> Result<UserCard> {
        let arguments = Arguments::default().with("user_card_code", user_card_code).merge(query);
        self.client.service_json("brand_member_card.get_user_card", arguments, None).await
    }

    /// Change a member's card (修改用户会员卡信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336985)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_user_card(
        &self,
        user_card_code: &str,
        request: &UpdateUserCardRequest,
    ) -> Result<UserCard> {
        let arguments = Arguments::default().with("user_card_code", user_card_code).merge(request);
        self.client.service_json("brand_member_card.update_user_card", arguments, None).await
    }

    /// End a member's card (作废用户会员卡).
    ///
    /// The user is no member any more.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336983)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn invalidate_user_card(
        &self,
        user_card_code: &str,
        request: &InvalidateUserCardRequest,
    ) -> Result<UserCard> {
        let arguments = Arguments::default().with("user_card_code", user_card_code).merge(request);
        self.client.service_json("brand_member_card.invalidate_user_card", arguments, None).await
    }

    /// Create the token with which a member shows the payment code (品牌会员展示付款码组件预授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016834476)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_pay_view_token(
        &self,
        request: &CreatePayViewTokenRequest,
    ) -> Result<CreatePayViewTokenResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_member_card.create_pay_view_token", arguments, None).await
    }

    /// Report how many points a member has (同步积分余额).
    ///
    /// Due after the notification `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`, and whenever points change.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_user_points(
        &self,
        request: &SyncUserPointsRequest,
    ) -> Result<SyncUserPointsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_member_card.sync_user_points", arguments, None).await
    }

    /// Report whether points were exchanged for a coupon (同步积分兑券结果).
    ///
    /// Follows the notification `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: take the points off, or reject. With `POINT_EXCHANGE_COUPON_ALLOW` WeChat Pay gives the coupon.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015897268)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn confirm_points_exchange(
        &self,
        request: &ConfirmPointsExchangeRequest,
    ) -> Result<ConfirmPointsExchangeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_member_card.confirm_points_exchange", arguments, None).await
    }

    /// Show a piece of news on a member's card (创建用户动态信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_user_feed(
        &self,
        request: &CreateUserFeedRequest,
    ) -> Result<CreateUserFeedResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("brand_member_card.create_user_feed", arguments, None).await
    }

    /// Create an activity that gives coupons to members (创建品牌会员发券活动).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_membership_activity(
        &self,
        request: &CreateMembershipActivityRequest,
    ) -> Result<MembershipActivity> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("brand_member_card.create_membership_activity", arguments, None)
            .await
    }

    /// List the activities of a brand for its members (查询品牌会员发券活动列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_membership_activities(
        &self,
        query: &ListMembershipActivitiesQuery,
    ) -> Result<ListMembershipActivitiesResponse> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_json("brand_member_card.list_membership_activities", arguments, None)
            .await
    }

    /// Every item of every page of [`Self::list_membership_activities`], from the page that the query names.
    pub fn list_membership_activities_pager(
        &self,
        query: &ListMembershipActivitiesQuery,
    ) -> Pager<MembershipActivity> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "brand_member_card.list_membership_activities",
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

    /// Query an activity for members (查询品牌会员发券活动).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588015)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_membership_activity(
        &self,
        activity_id: i64,
        query: &GetMembershipActivityQuery,
    ) -> Result<MembershipActivity> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(query);
        self.client.service_json("brand_member_card.get_membership_activity", arguments, None).await
    }

    /// Change an activity for members (修改品牌会员发券活动信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588044)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_membership_activity(
        &self,
        activity_id: i64,
        request: &UpdateMembershipActivityRequest,
    ) -> Result<MembershipActivity> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(request);
        self.client
            .service_json("brand_member_card.update_membership_activity", arguments, None)
            .await
    }

    /// End an activity for members (终止品牌会员发券活动).
    ///
    /// This cannot be undone.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `NOT_FOUND`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_membership_activity(
        &self,
        activity_id: i64,
        request: &TerminateMembershipActivityRequest,
    ) -> Result<MembershipActivity> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(request);
        self.client
            .service_json("brand_member_card.terminate_membership_activity", arguments, None)
            .await
    }
}
