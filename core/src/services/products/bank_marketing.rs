// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.

//! Promotions of banks (银行营销).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::bank_marketing::{
    CreateIndustryCouponTokenRequest, CreateIndustryCouponTokenResponse,
    CreatePackageUploadTaskMeta, EnrollUserInMultiDiscountRequest,
    EnrollUserInMultiDiscountResponse, GetMultiDiscountCouponQuery, GetMultiDiscountCouponResponse,
    ListPackageUploadTasksQuery, ListPackageUploadTasksResponse, ListUserWithdrawalCouponsQuery,
    ListUserWithdrawalCouponsResponse, PackageUploadTask, SendUserWithdrawalCouponRequest,
    SendUserWithdrawalCouponResponse, UserWithdrawalCoupon,
};
use crate::{Client, FileInput, Result};

/// Promotions of banks (银行营销).
#[derive(Clone, Copy, Debug)]
pub struct BankMarketingService<'a> {
    client: &'a Client,
}

impl Client {
    /// Promotions of banks (银行营销).
    pub fn bank_marketing(&self) -> BankMarketingService<'_> {
        BankMarketingService { client: self }
    }
}

impl BankMarketingService<'_> {
    /// Upload the users of a package by their agreement numbers (导入定向用户协议号).
    ///
    /// The file is worked on for a while; look at `status` in `list_package_upload_tasks`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_package_upload_task(
        &self,
        package_id: &str,
        meta: &CreatePackageUploadTaskMeta,
        file: impl Into<FileInput>,
    ) -> Result<PackageUploadTask> {
        let arguments = Arguments::default().with("package_id", package_id).merge(meta);
        self.client
            .service_json("bank_marketing.create_package_upload_task", arguments, Some(file.into()))
            .await
    }

    /// List the uploads of users to a package (查询上传任务列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_package_upload_tasks(
        &self,
        package_id: &str,
        query: &ListPackageUploadTasksQuery,
    ) -> Result<ListPackageUploadTasksResponse> {
        let arguments = Arguments::default().with("package_id", package_id).merge(query);
        self.client.service_json("bank_marketing.list_package_upload_tasks", arguments, None).await
    }

    /// Every item of every page of [`Self::list_package_upload_tasks`], from the page that the query names.
    pub fn list_package_upload_tasks_pager(
        &self,
        package_id: &str,
        query: &ListPackageUploadTasksQuery,
    ) -> Pager<PackageUploadTask> {
        let arguments = Arguments::default().with("package_id", package_id).merge(query);
        Pager::new(
            self.client,
            "bank_marketing.list_package_upload_tasks",
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

    /// Enrol a user in a promotion of several discounts (给指定用户报名多笔立减活动).
    ///
    /// The user gets a coupon for it.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn enroll_user_in_multi_discount(
        &self,
        openid: &str,
        request: &EnrollUserInMultiDiscountRequest,
    ) -> Result<EnrollUserInMultiDiscountResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(request);
        self.client
            .service_json("bank_marketing.enroll_user_in_multi_discount", arguments, None)
            .await
    }

    /// Query the coupon of a promotion of several discounts (查询绑定多笔立减活动的代金券详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_multi_discount_coupon(
        &self,
        openid: &str,
        coupon_id: &str,
        query: &GetMultiDiscountCouponQuery,
    ) -> Result<GetMultiDiscountCouponResponse> {
        let arguments =
            Arguments::default().with("openid", openid).with("coupon_id", coupon_id).merge(query);
        self.client.service_json("bank_marketing.get_multi_discount_coupon", arguments, None).await
    }

    /// Give a coupon for free withdrawals to a user (为用户发银行提现免费券).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_user_withdrawal_coupon(
        &self,
        openid: &str,
        request: &SendUserWithdrawalCouponRequest,
    ) -> Result<SendUserWithdrawalCouponResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(request);
        self.client
            .service_json("bank_marketing.send_user_withdrawal_coupon", arguments, None)
            .await
    }

    /// List a user's coupons for free withdrawals (查询批次下用户银行提现免费券列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_user_withdrawal_coupons(
        &self,
        openid: &str,
        query: &ListUserWithdrawalCouponsQuery,
    ) -> Result<ListUserWithdrawalCouponsResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client
            .service_json("bank_marketing.list_user_withdrawal_coupons", arguments, None)
            .await
    }

    /// Every item of every page of [`Self::list_user_withdrawal_coupons`], from the page that the query names.
    pub fn list_user_withdrawal_coupons_pager(
        &self,
        openid: &str,
        query: &ListUserWithdrawalCouponsQuery,
    ) -> Pager<UserWithdrawalCoupon> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        Pager::new(
            self.client,
            "bank_marketing.list_user_withdrawal_coupons",
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

    /// Create the token with which a user changes the card of travel coupons (出行券切卡组件预下单).
    ///
    /// The token opens the component in which the user chooses the card.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553563)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_industry_coupon_token(
        &self,
        request: &CreateIndustryCouponTokenRequest,
    ) -> Result<CreateIndustryCouponTokenResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("bank_marketing.create_industry_coupon_token", arguments, None)
            .await
    }
}
