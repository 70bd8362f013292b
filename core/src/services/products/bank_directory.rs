// Generated from api/bank_directory.yaml by `cargo xtask generate`; do not edit.

//! Banks, branches and cities (银行组件).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::bank_directory::{
    Bank, Branch, ListBanksByAccountNumberQuery, ListBanksByAccountNumberResponse,
    ListBranchesQuery, ListBranchesResponse, ListCitiesResponse, ListCorporateBanksQuery,
    ListCorporateBanksResponse, ListPersonalBanksQuery, ListPersonalBanksResponse,
    ListProvincesResponse,
};
use crate::{Client, Result};

/// Banks, branches and cities (银行组件).
#[derive(Clone, Copy, Debug)]
pub struct BankDirectoryService<'a> {
    client: &'a Client,
}

impl Client {
    /// Banks, branches and cities (银行组件).
    pub fn bank_directory(&self) -> BankDirectoryService<'_> {
        BankDirectoryService { client: self }
    }
}

impl BankDirectoryService<'_> {
    /// List the banks that an account number may belong to (获取对私银行卡号开户银行).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_banks_by_account_number(
        &self,
        query: &ListBanksByAccountNumberQuery,
    ) -> Result<ListBanksByAccountNumberResponse> {
        let arguments = Arguments::default().merge(query);
        self.client
            .service_json("bank_directory.list_banks_by_account_number", arguments, None)
            .await
    }

    /// List the banks that have personal accounts (查询支持个人业务的银行列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697583)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_personal_banks(
        &self,
        query: &ListPersonalBanksQuery,
    ) -> Result<ListPersonalBanksResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("bank_directory.list_personal_banks", arguments, None).await
    }

    /// Every item of every page of [`Self::list_personal_banks`], from the page that the query names.
    pub fn list_personal_banks_pager(&self, query: &ListPersonalBanksQuery) -> Pager<Bank> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "bank_directory.list_personal_banks",
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

    /// List the banks that have corporate accounts (查询支持对公业务的银行列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_corporate_banks(
        &self,
        query: &ListCorporateBanksQuery,
    ) -> Result<ListCorporateBanksResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("bank_directory.list_corporate_banks", arguments, None).await
    }

    /// Every item of every page of [`Self::list_corporate_banks`], from the page that the query names.
    pub fn list_corporate_banks_pager(&self, query: &ListCorporateBanksQuery) -> Pager<Bank> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "bank_directory.list_corporate_banks",
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

    /// List the branches of a bank in a city (查询支行列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_branches(
        &self,
        bank_alias_code: &str,
        query: &ListBranchesQuery,
    ) -> Result<ListBranchesResponse> {
        let arguments = Arguments::default().with("bank_alias_code", bank_alias_code).merge(query);
        self.client.service_json("bank_directory.list_branches", arguments, None).await
    }

    /// Every item of every page of [`Self::list_branches`], from the page that the query names.
    pub fn list_branches_pager(
        &self,
        bank_alias_code: &str,
        query: &ListBranchesQuery,
    ) -> Pager<Branch> {
        let arguments = Arguments::default().with("bank_alias_code", bank_alias_code).merge(query);
        Pager::new(
            self.client,
            "bank_directory.list_branches",
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

    /// List the provinces of China (查询省份列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698641)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_provinces(&self) -> Result<ListProvincesResponse> {
        let arguments = Arguments::default();
        self.client.service_json("bank_directory.list_provinces", arguments, None).await
    }

    /// List the cities of a province (查询城市列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_cities(&self, province_code: i64) -> Result<ListCitiesResponse> {
        let arguments = Arguments::default().with("province_code", province_code);
        self.client.service_json("bank_directory.list_cities", arguments, None).await
    }
}
