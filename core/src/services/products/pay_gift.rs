// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.

//! Gifts after payment (支付有礼).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::pay_gift::{
    Activity, ActivityGoods, ActivityMerchant, AddActivityMerchantsRequest,
    AddActivityMerchantsResponse, CreateFullSendActivityRequest, CreateFullSendActivityResponse,
    DeleteActivityMerchantsRequest, DeleteActivityMerchantsResponse, GetActivityResponse,
    ListActivitiesQuery, ListActivitiesResponse, ListActivityGoodsQuery, ListActivityGoodsResponse,
    ListActivityMerchantsQuery, ListActivityMerchantsResponse, TerminateActivityResponse,
};
use crate::{Client, Result};

/// Gifts after payment (支付有礼).
#[derive(Clone, Copy, Debug)]
pub struct PayGiftService<'a> {
    client: &'a Client,
}

impl Client {
    /// Gifts after payment (支付有礼).
    pub fn pay_gift(&self) -> PayGiftService<'_> {
        PayGiftService { client: self }
    }
}

impl PayGiftService<'_> {
    /// Create an activity that gives coupons to everybody who pays enough (创建全场满额送活动).
    ///
    /// The coupons are merchant coupons (商家券); a gift package holds three to five of them. An activity lasts less than 365 days.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012487898)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_full_send_activity(
        &self,
        request: &CreateFullSendActivityRequest,
    ) -> Result<CreateFullSendActivityResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("pay_gift.create_full_send_activity", arguments, None).await
    }

    /// List activities (获取支付有礼活动列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489126)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_activities(
        &self,
        query: &ListActivitiesQuery,
    ) -> Result<ListActivitiesResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("pay_gift.list_activities", arguments, None).await
    }

    /// Every item of every page of [`Self::list_activities`], from the page that the query names.
    pub fn list_activities_pager(&self, query: &ListActivitiesQuery) -> Pager<Activity> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "pay_gift.list_activities",
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

    /// Get an activity (获取活动详情).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012487971)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_activity(&self, activity_id: &str) -> Result<GetActivityResponse> {
        let arguments = Arguments::default().with("activity_id", activity_id);
        self.client.service_json("pay_gift.get_activity", arguments, None).await
    }

    /// List the merchants that hand out the coupons of an activity (获取活动发券商户号).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466149)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_activity_merchants(
        &self,
        activity_id: &str,
        query: &ListActivityMerchantsQuery,
    ) -> Result<ListActivityMerchantsResponse> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(query);
        self.client.service_json("pay_gift.list_activity_merchants", arguments, None).await
    }

    /// Every item of every page of [`Self::list_activity_merchants`], from the page that the query names.
    pub fn list_activity_merchants_pager(
        &self,
        activity_id: &str,
        query: &ListActivityMerchantsQuery,
    ) -> Pager<ActivityMerchant> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(query);
        Pager::new(
            self.client,
            "pay_gift.list_activity_merchants",
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

    /// List the goods of an activity (获取活动指定商品列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466448)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_activity_goods(
        &self,
        activity_id: &str,
        query: &ListActivityGoodsQuery,
    ) -> Result<ListActivityGoodsResponse> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(query);
        self.client.service_json("pay_gift.list_activity_goods", arguments, None).await
    }

    /// Every item of every page of [`Self::list_activity_goods`], from the page that the query names.
    pub fn list_activity_goods_pager(
        &self,
        activity_id: &str,
        query: &ListActivityGoodsQuery,
    ) -> Pager<ActivityGoods> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(query);
        Pager::new(
            self.client,
            "pay_gift.list_activity_goods",
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

    /// Add merchants that hand out the coupons of an activity (新增活动发券商户号).
    ///
    /// Merchants that are refused are named in the answer, with the reason; the others are added.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466671)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `RULE_LIMIT`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn add_activity_merchants(
        &self,
        activity_id: &str,
        request: &AddActivityMerchantsRequest,
    ) -> Result<AddActivityMerchantsResponse> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(request);
        self.client.service_json("pay_gift.add_activity_merchants", arguments, None).await
    }

    /// Remove merchants from an activity (删除活动发券商户号).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466787)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`, `RULE_LIMIT`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_activity_merchants(
        &self,
        activity_id: &str,
        request: &DeleteActivityMerchantsRequest,
    ) -> Result<DeleteActivityMerchantsResponse> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(request);
        self.client.service_json("pay_gift.delete_activity_merchants", arguments, None).await
    }

    /// Stop an activity before its end (终止活动).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466523)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_activity(&self, activity_id: &str) -> Result<TerminateActivityResponse> {
        let arguments = Arguments::default().with("activity_id", activity_id);
        self.client.service_json("pay_gift.terminate_activity", arguments, None).await
    }
}
