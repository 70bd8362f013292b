// Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.

//! Promotions of brands in retail stores (品牌小店营销).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::goods_subsidy::{
    Activity, AddRepresentativesRequest, AddRepresentativesResponse, AddStoresRequest,
    AddStoresResponse, CreateMaterialsRequest, CreateMaterialsResponse,
    DeleteRepresentativesRequest, DeleteRepresentativesResponse, DeleteStoresRequest,
    DeleteStoresResponse, EnrollInActivityRequest, EnrollInActivityResponse, ListActivitiesQuery,
    ListActivitiesResponse, ListRepresentativesQuery, ListRepresentativesResponse, ListStoresQuery,
    ListStoresResponse, LockQualificationsRequest, LockQualificationsResponse, Representative,
    Store, UnlockQualificationsRequest, UnlockQualificationsResponse,
};
use crate::{Client, Result};

/// Promotions of brands in retail stores (品牌小店营销).
#[derive(Clone, Copy, Debug)]
pub struct GoodsSubsidyService<'a> {
    client: &'a Client,
}

impl Client {
    /// Promotions of brands in retail stores (品牌小店营销).
    pub fn goods_subsidy(&self) -> GoodsSubsidyService<'_> {
        GoodsSubsidyService { client: self }
    }
}

impl GoodsSubsidyService<'_> {
    /// Add stores to a brand's activities of retail stores (添加小店活动门店).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384359)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn add_stores(
        &self,
        brand_id: &str,
        request: &AddStoresRequest,
    ) -> Result<AddStoresResponse> {
        let arguments = Arguments::default().with("brand_id", brand_id).merge(request);
        self.client.service_json("goods_subsidy.add_stores", arguments, None).await
    }

    /// List the stores of a brand's activities of retail stores (查询小店活动门店列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384355)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_stores(
        &self,
        brand_id: &str,
        query: &ListStoresQuery,
    ) -> Result<ListStoresResponse> {
        let arguments = Arguments::default().with("brand_id", brand_id).merge(query);
        self.client.service_json("goods_subsidy.list_stores", arguments, None).await
    }

    /// Every item of every page of [`Self::list_stores`], from the page that the query names.
    pub fn list_stores_pager(&self, brand_id: &str, query: &ListStoresQuery) -> Pager<Store> {
        let arguments = Arguments::default().with("brand_id", brand_id).merge(query);
        Pager::new(
            self.client,
            "goods_subsidy.list_stores",
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

    /// Remove stores from a brand's activities of retail stores (删除小店活动门店).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384363)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_stores(
        &self,
        brand_id: &str,
        request: &DeleteStoresRequest,
    ) -> Result<DeleteStoresResponse> {
        let arguments = Arguments::default().with("brand_id", brand_id).merge(request);
        self.client.service_json("goods_subsidy.delete_stores", arguments, None).await
    }

    /// Query a store of a brand's activities of retail stores (查询小店活动门店详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384379)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_store(&self, brand_id: &str, store_code: &str) -> Result<Store> {
        let arguments =
            Arguments::default().with("brand_id", brand_id).with("store_code", store_code);
        self.client.service_json("goods_subsidy.get_store", arguments, None).await
    }

    /// Create QR codes for the stores of a brand's activities (生成小店活动物料码).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384337)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_materials(
        &self,
        brand_id: &str,
        request: &CreateMaterialsRequest,
    ) -> Result<CreateMaterialsResponse> {
        let arguments = Arguments::default().with("brand_id", brand_id).merge(request);
        self.client.service_json("goods_subsidy.create_materials", arguments, None).await
    }

    /// Add sales representatives to an activity of retail stores (添加零售小店活动业务代理).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384327)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn add_representatives(
        &self,
        activity_id: &str,
        request: &AddRepresentativesRequest,
    ) -> Result<AddRepresentativesResponse> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(request);
        self.client.service_json("goods_subsidy.add_representatives", arguments, None).await
    }

    /// Remove sales representatives from an activity of retail stores (删除零售小店活动业务代理).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384344)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_representatives(
        &self,
        activity_id: &str,
        request: &DeleteRepresentativesRequest,
    ) -> Result<DeleteRepresentativesResponse> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(request);
        self.client.service_json("goods_subsidy.delete_representatives", arguments, None).await
    }

    /// List the sales representatives of an activity of retail stores (查询零售小店活动业务代理).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384347)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_representatives(
        &self,
        activity_id: &str,
        query: &ListRepresentativesQuery,
    ) -> Result<ListRepresentativesResponse> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(query);
        self.client.service_json("goods_subsidy.list_representatives", arguments, None).await
    }

    /// Every item of every page of [`Self::list_representatives`], from the page that the query names.
    pub fn list_representatives_pager(
        &self,
        activity_id: &str,
        query: &ListRepresentativesQuery,
    ) -> Pager<Representative> {
        let arguments = Arguments::default().with("activity_id", activity_id).merge(query);
        Pager::new(
            self.client,
            "goods_subsidy.list_representatives",
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

    /// List the extra-price promotions of brands in a city (按区域查询品牌加价购活动).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
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
        self.client.service_json("goods_subsidy.list_activities", arguments, None).await
    }

    /// Every item of every page of [`Self::list_activities`], from the page that the query names.
    pub fn list_activities_pager(&self, query: &ListActivitiesQuery) -> Pager<Activity> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "goods_subsidy.list_activities",
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

    /// Enrol stores in an extra-price promotion (门店报名品牌加价购活动).
    ///
    /// The answer lists the stores that were enrolled and those that failed.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
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
        self.client.service_json("goods_subsidy.enroll_in_activity", arguments, None).await
    }

    /// Lock a user's rights to an extra-price offer for an order (锁定品牌加价购活动资格).
    ///
    /// Before the order is paid; unlock them when it comes to nothing.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn lock_qualifications(
        &self,
        request: &LockQualificationsRequest,
    ) -> Result<LockQualificationsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("goods_subsidy.lock_qualifications", arguments, None).await
    }

    /// Unlock a user's rights to an extra-price offer (解锁品牌加价购活动资格).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn unlock_qualifications(
        &self,
        request: &UnlockQualificationsRequest,
    ) -> Result<UnlockQualificationsResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("goods_subsidy.unlock_qualifications", arguments, None).await
    }
}
