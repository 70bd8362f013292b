// Generated from api/business_circle.yaml by `cargo xtask generate`; do not edit.

//! Shopping malls (智慧商圈).

use crate::services::Arguments;
use crate::types::business_circle::{
    GetPointsCommitStatusQuery, GetPointsCommitStatusResponse, GetUserAuthorizationQuery,
    GetUserAuthorizationResponse, NotifyParkingRequest, NotifyPointsRequest,
};
use crate::{Client, Result};

/// Shopping malls (智慧商圈).
#[derive(Clone, Copy, Debug)]
pub struct BusinessCircleService<'a> {
    client: &'a Client,
}

impl Client {
    /// Shopping malls (智慧商圈).
    pub fn business_circle(&self) -> BusinessCircleService<'_> {
        BusinessCircleService { client: self }
    }
}

impl BusinessCircleService<'_> {
    /// Query whether a member has authorised the mall to give points (商圈会员积分服务授权查询).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534848)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_authorization(
        &self,
        openid: &str,
        query: &GetUserAuthorizationQuery,
    ) -> Result<GetUserAuthorizationResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("business_circle.get_user_authorization", arguments, None).await
    }

    /// Report the points that a payment in the mall has brought (商圈会员积分同步).
    ///
    /// Follows each notification `MALL_TRANSACTION.SUCCESS`. Only payments that were reported are notified again when they are refunded, within 30 days.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn notify_points(&self, request: &NotifyPointsRequest) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("business_circle.notify_points", arguments, None).await
    }

    /// Query whether a member has payments without points (商圈会员待积分状态查询).
    ///
    /// Of the same day; the member can ask for the points in the mini program.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534994)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_points_commit_status(
        &self,
        openid: &str,
        query: &GetPointsCommitStatusQuery,
    ) -> Result<GetPointsCommitStatusResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("business_circle.get_points_commit_status", arguments, None).await
    }

    /// Report that a member's car has entered or left the mall (商圈会员停车状态同步).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 500: `SYSTEM_ERROR`
    pub async fn notify_parking(&self, request: &NotifyParkingRequest) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("business_circle.notify_parking", arguments, None).await
    }
}
