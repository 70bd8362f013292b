// Generated from api/shake_activity.yaml by `cargo xtask generate`; do not edit.

//! Discounts that users shake for (品牌摇优惠).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::shake_activity::{Activity, ListActivitiesQuery, ListActivitiesResponse};
use crate::{Client, Result};

/// Discounts that users shake for (品牌摇优惠).
#[derive(Clone, Copy, Debug)]
pub struct ShakeActivityService<'a> {
    client: &'a Client,
}

impl Client {
    /// Discounts that users shake for (品牌摇优惠).
    pub fn shake_activity(&self) -> ShakeActivityService<'_> {
        ShakeActivityService { client: self }
    }
}

impl ShakeActivityService<'_> {
    /// List the activities of a brand (查询摇优惠活动列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
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
        self.client.service_json("shake_activity.list_activities", arguments, None).await
    }

    /// Every item of every page of [`Self::list_activities`], from the page that the query names.
    pub fn list_activities_pager(&self, query: &ListActivitiesQuery) -> Pager<Activity> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "shake_activity.list_activities",
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
}
