// Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.

//! Weekly discounts (周周惠).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::weekly_discount::{
    Activity, EnrollInActivityRequest, EnrollInActivityResponse, ListActivitiesQuery,
    ListActivitiesResponse,
};
use crate::{Client, Result};

/// Weekly discounts (周周惠).
#[derive(Clone, Copy, Debug)]
pub struct WeeklyDiscountService<'a> {
    client: &'a Client,
}

impl Client {
    /// Weekly discounts (周周惠).
    pub fn weekly_discount(&self) -> WeeklyDiscountService<'_> {
        WeeklyDiscountService { client: self }
    }
}

impl WeeklyDiscountService<'_> {
    /// List the activities that a merchant may join (查询周周惠活动列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
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
        self.client.service_json("weekly_discount.list_activities", arguments, None).await
    }

    /// Every item of every page of [`Self::list_activities`], from the page that the query names.
    pub fn list_activities_pager(&self, query: &ListActivitiesQuery) -> Pager<Activity> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "weekly_discount.list_activities",
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

    /// Query an activity of weekly discounts (查询周周惠活动详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_activity(&self, activity_id: &str) -> Result<Activity> {
        let arguments = Arguments::default().with("activity_id", activity_id);
        self.client.service_json("weekly_discount.get_activity", arguments, None).await
    }

    /// Enrol a store of a merchant in an activity (报名周周惠活动).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn enroll_in_activity(
        &self,
        activity_id: &str,
        request: &EnrollInActivityRequest,
    ) -> Result<EnrollInActivityResponse> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(request);
        self.client.service_json("weekly_discount.enroll_in_activity", arguments, None).await
    }
}
