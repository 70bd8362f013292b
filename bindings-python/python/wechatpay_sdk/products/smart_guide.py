# Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Guides: the staff that serves customers (支付即服务)."""

from __future__ import annotations

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging


class CreateGuideResponse(Model):
    """Create guide response."""

    guide_id: str
    """服务人员ID. WeChat Pay's number of the guide."""


class Guide(Model):
    """Guide."""

    _sensitive = frozenset({"name", "mobile"})

    name: str | None = None
    """服务人员姓名."""
    guide_id: str | None = None
    """服务人员ID. WeChat Pay's number of the guide."""
    store_id: int | None = None
    """门店ID. WeChat Pay's number of the store."""
    work_id: str | None = None
    """工号. The store's own number of the guide."""
    mobile: str | None = None
    """手机号码."""
    userid: str | None = None
    """企业微信的员工ID. The employee's id in WeCom."""


class ListGuidesResponse(Page["Guide"]):
    """List guides response."""

    _models = {"data": "Guide"}

    offset: int | None = None
    """请求资源起始位置. Items that were skipped."""
    limit: int | None = None
    """最大资源条数."""
    total_count: int | None = None
    """服务人员数量. Of all pages."""
    data: list[Guide] | None = None
    """服务人员列表."""


class _Operations(Face):
    @operation("smart_guide.create_guide")
    def create_guide(
        self,
        *,
        name: str,
        store_id: int,
        avatar: str,
        corpid: str,
        mobile: str,
        qr_code: str,
        userid: str,
        sub_mchid: str | None = None,
        group_qrcode: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateGuideResponse:
        """Register a guide of a store (服务人员注册).

        Args:
            name: 企业微信的员工姓名. Encrypted on the wire.
            store_id: 门店ID. WeChat Pay's number of the store.
            avatar: 头像URL. At most 1024 characters, a URL.
            corpid: 企业ID. The company's id in WeCom.
            mobile: 手机号码. Encrypted on the wire.
            qr_code: 员工个人二维码URL. By which customers add the guide in WeCom. At most 1024 characters, a URL.
            userid: 企业微信的员工ID. The employee's id in WeCom. At most 64 characters.
            sub_mchid: 子商户ID. The sub-merchant that the partner acts for. At most 64 characters.
            group_qrcode: 群二维码URL. By which customers join a group. At most 1024 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012535138
        https://pay.weixin.qq.com/doc/v3/partner/4012688564
        """
        ...

    @operation("smart_guide.list_guides", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_guides(
        self,
        *,
        store_id: int,
        sub_mchid: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        work_id: str | None = None,
        mobile: str | None = None,
        userid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListGuidesResponse:
        """List the guides of a store (服务人员查询).

        Args:
            store_id: 门店ID. WeChat Pay's number of the store.
            sub_mchid: 子商户ID. The sub-merchant that the partner acts for. At most 64 characters.
            offset: 请求资源起始位置. Items to skip, from 0; 0 when left out.
            limit: 最大资源条数. Items per page, at most 10. At most 10.
            work_id: 工号. Only the guide with this number of the store's own.
            mobile: 手机号码. Only the guide with this number. Encrypted on the wire.
            userid: 企业微信的员工ID. Only the guide with this id in WeCom. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012535123
        https://pay.weixin.qq.com/doc/v3/partner/4012688558
        """
        ...

    @operation("smart_guide.update_guide")
    def update_guide(
        self,
        *,
        guide_id: str,
        sub_mchid: str | None = None,
        name: str | None = None,
        avatar: str | None = None,
        group_qrcode: str | None = None,
        mobile: str | None = None,
        qr_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Change a guide (服务人员更新).

        Args:
            guide_id: 服务人员ID. WeChat Pay's number of the guide. At most 64 characters.
            sub_mchid: 子商户ID. The sub-merchant that the partner acts for. At most 64 characters.
            name: 服务人员姓名. Encrypted on the wire.
            avatar: 服务人员头像URL. At most 1024 characters, a URL.
            group_qrcode: 群二维码URL. By which customers join a group. At most 1024 characters.
            mobile: 服务人员手机号码. Encrypted on the wire.
            qr_code: 服务人员二维码URL. By which customers add the guide in WeCom. At most 1024 characters, a URL.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012535160
        https://pay.weixin.qq.com/doc/v3/partner/4012688570
        """
        ...

    @operation("smart_guide.assign_guide")
    def assign_guide(
        self,
        *,
        guide_id: str,
        out_trade_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Assign an order to a guide (服务人员分配).

        The user sees the guide in the bill of the payment.

        Args:
            guide_id: 服务人员ID. WeChat Pay's number of the guide. At most 64 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order. At most 32 characters.
            sub_mchid: 子商户ID. The sub-merchant that the partner acts for. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012535161
        https://pay.weixin.qq.com/doc/v3/partner/4012474145
        """
        ...


class SmartGuideService(_Operations, Sync):
    """Guides: the staff that serves customers (支付即服务)."""


class AsyncSmartGuideService(_Operations, Async):
    """Guides: the staff that serves customers (支付即服务)."""
