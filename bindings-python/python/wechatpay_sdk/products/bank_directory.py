# Generated from api/bank_directory.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Banks, branches and cities (银行组件)."""

from __future__ import annotations

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging


class Bank(Model):
    """Bank."""

    account_bank: str
    """开户银行. The name to give when an account is opened or changed."""
    account_bank_code: int
    """开户银行编码."""
    bank_alias: str
    """银行别名. The name that users know."""
    bank_alias_code: str
    """银行别名编码. To be given to `list_branches`."""
    need_bank_branch: bool
    """是否需要填写支行. Whether the branch is needed too when an account is given."""


class Branch(Model):
    """Branch."""

    bank_branch_id: str
    """开户银行支行联行号. The number of the branch between banks (联行号)."""
    bank_branch_name: str
    """开户银行支行名称."""


class City(Model):
    """City."""

    city_code: int
    """城市编码."""
    city_name: str
    """城市名称."""


class Links(Model):
    """Links."""

    _names = {"self_": "self"}

    next: str | None = None
    """下一页链接. Missing on the last page."""
    prev: str | None = None
    """上一页链接. Missing on the first page."""
    self_: str | None = None
    """当前链接."""


class ListBanksByAccountNumberResponse(Model):
    """List banks by account number response."""

    _models = {"data": "Bank"}

    total_count: int
    """查询数据总条数."""
    data: list[Bank] | None = None
    """银行列表."""


class ListBranchesResponse(Page["Branch"]):
    """List branches response."""

    _models = {"links": "Links", "data": "Branch"}

    offset: int
    """本次查询偏移量. Items that were skipped."""
    total_count: int
    """查询数据总条数. Of all pages."""
    account_bank: str
    """开户银行. The name to give when an account is opened or changed."""
    account_bank_code: int
    """开户银行编码."""
    bank_alias: str
    """银行别名. The name that users know."""
    bank_alias_code: str
    """银行别名编码. To be given to `list_branches`."""
    count: int
    """本次查询条数. Items on this page."""
    links: Links
    """分页链接."""
    data: list[Branch] | None = None
    """支行列表."""


class ListCitiesResponse(Model):
    """List cities response."""

    _models = {"data": "City"}

    total_count: int
    """查询数据总条数."""
    data: list[City] | None = None
    """城市列表."""


class ListCorporateBanksResponse(Page["Bank"]):
    """List corporate banks response."""

    _models = {"links": "Links", "data": "Bank"}

    offset: int
    """本次查询偏移量. Items that were skipped."""
    total_count: int
    """查询数据总条数. Of all pages."""
    count: int
    """本次查询数据条数. Items on this page."""
    links: Links
    """分页链接."""
    data: list[Bank] | None = None
    """银行列表."""


class ListPersonalBanksResponse(Page["Bank"]):
    """List personal banks response."""

    _models = {"links": "Links", "data": "Bank"}

    offset: int
    """本次查询偏移量. Items that were skipped."""
    total_count: int
    """查询数据总条数. Of all pages."""
    count: int
    """本次查询数据条数. Items on this page."""
    links: Links
    """分页链接."""
    data: list[Bank] | None = None
    """银行列表."""


class ListProvincesResponse(Model):
    """List provinces response."""

    _models = {"data": "Province"}

    total_count: int
    """查询数据总条数."""
    data: list[Province] | None = None
    """省份列表."""


class Province(Model):
    """Province."""

    province_code: int
    """省份编码."""
    province_name: str
    """省份名称."""


class _Operations(Face):
    @operation("bank_directory.list_banks_by_account_number")
    def list_banks_by_account_number(
        self,
        *,
        account_number: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListBanksByAccountNumberResponse:
        """List the banks that an account number may belong to (获取对私银行卡号开户银行).

        Args:
            account_number: 银行卡号. Of a personal account. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012697541
        """
        ...

    @operation("bank_directory.list_personal_banks", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_personal_banks(
        self,
        *,
        limit: int,
        offset: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListPersonalBanksResponse:
        """List the banks that have personal accounts (查询支持个人业务的银行列表).

        Args:
            limit: 分页大小. Items per page.
            offset: 本次查询偏移量. Items to skip, from 0.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012697583
        """
        ...

    @operation("bank_directory.list_corporate_banks", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_corporate_banks(
        self,
        *,
        limit: int,
        offset: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListCorporateBanksResponse:
        """List the banks that have corporate accounts (查询支持对公业务的银行列表).

        Args:
            limit: 分页大小. Items per page.
            offset: 本次查询偏移量. Items to skip, from 0.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012697626
        """
        ...

    @operation("bank_directory.list_branches", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_branches(
        self,
        *,
        bank_alias_code: str,
        limit: int,
        city_code: int,
        offset: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListBranchesResponse:
        """List the branches of a bank in a city (查询支行列表).

        Args:
            bank_alias_code: 银行别名编码. From one of the lists of banks.
            limit: 分页大小. Items per page.
            city_code: 城市编码. From `list_cities`.
            offset: 本次查询偏移量. Items to skip, from 0.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012697673
        """
        ...

    @operation("bank_directory.list_provinces")
    def list_provinces(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListProvincesResponse:
        """List the provinces of China (查询省份列表).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012698641
        """
        ...

    @operation("bank_directory.list_cities")
    def list_cities(
        self,
        *,
        province_code: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListCitiesResponse:
        """List the cities of a province (查询城市列表).

        Args:
            province_code: 省份编码. From `list_provinces`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012697470
        """
        ...


class BankDirectoryService(_Operations, Sync):
    """Banks, branches and cities (银行组件)."""


class AsyncBankDirectoryService(_Operations, Async):
    """Banks, branches and cities (银行组件)."""
