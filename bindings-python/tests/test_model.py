"""Models keep what they are given and say what they are."""

from __future__ import annotations

import copy
import pickle

import pytest

from wechatpay_sdk import Model, Page
from wechatpay_sdk._paging import Paging
from wechatpay_sdk.products.pay_gift import Activity, ListActivitiesResponse

ACTIVITY = {
    "activity_id": "10028001",
    "activity_base_info": {"activity_name": "Coffee", "available_periods": {"available_time": []}},
    "award_send_rule": {"full_send_rule": {"award_list": [{"stock_id": "98065001"}]}},
    "colour": "green",
}


def test_nested_objects_are_models() -> None:
    activity = Activity.from_dict(ACTIVITY)
    assert activity.activity_base_info is not None
    assert activity.activity_base_info.activity_name == "Coffee"
    assert activity.award_send_rule is not None
    assert activity.award_send_rule.full_send_rule is not None
    assert activity.award_send_rule.full_send_rule.award_list[0].stock_id == "98065001"


def test_unknown_fields_are_kept() -> None:
    activity = Activity.from_dict(ACTIVITY)
    assert activity.colour == "green"  # type: ignore[attr-defined]  # pyright: ignore
    assert activity.to_dict() == ACTIVITY


def test_a_field_that_was_left_out_is_none_even_a_required_one() -> None:
    activity = Activity.from_dict(ACTIVITY)
    assert activity.pause_time is None
    assert activity.activity_base_info is not None
    assert activity.activity_base_info.begin_time is None


def test_what_no_contract_knows_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="'Activity' object has no attribute 'color'"):
        _ = Activity.from_dict(ACTIVITY).color  # type: ignore[attr-defined]  # pyright: ignore


def test_a_shape_that_nobody_documented_is_left_as_it_is() -> None:
    activity = Activity.from_dict({"activity_base_info": "none", "award_send_rule": []})
    assert activity.to_dict() == {"activity_base_info": "none", "award_send_rule": []}


def test_plain_data_is_not_touched() -> None:
    before = copy.deepcopy(ACTIVITY)
    Activity.from_dict(ACTIVITY)
    assert before == ACTIVITY


def test_models_compare_copy_and_pickle() -> None:
    activity = Activity.from_dict(ACTIVITY)
    assert activity == Activity.from_dict(ACTIVITY)
    assert activity != Activity.from_dict({})
    assert pickle.loads(pickle.dumps(activity)) == activity
    assert copy.deepcopy(activity) == activity


def test_models_are_built_by_keyword() -> None:
    activity = Activity(activity_id="10028001")
    assert activity.activity_id == "10028001"
    assert activity.to_dict() == {"activity_id": "10028001"}


def test_sensitive_and_unknown_values_are_not_printed() -> None:
    class Payer(Model):
        _names = {"payer_currency": "payer _currency"}
        _sensitive = frozenset({"phone"})

        openid: str
        phone: str
        payer_currency: str | None = None

    payer = Payer.from_dict(
        {"openid": "o1", "phone": "13800000000", "new": "?", "payer _currency": "HKD"}
    )
    assert repr(payer) == "Payer(openid='o1', phone=…, new=…, payer _currency=…)"
    assert payer.payer_currency == "HKD"
    assert payer.to_dict()["payer _currency"] == "HKD"
    assert Payer.from_dict({}).payer_currency is None
    assert Payer(openid="o1", phone="1", payer_currency="HKD").payer_currency == "HKD"


def test_lists_are_pages_of_their_items() -> None:
    page = ListActivitiesResponse.from_dict({"data": [{"activity_id": "1"}]})
    assert isinstance(page, Page)
    assert page.data is not None
    assert page.data[0].activity_id == "1"


@pytest.mark.parametrize(
    ("paging", "asked", "answer", "following"),
    [
        (("offset", {"total": "n"}), {}, {"items": [1, 2], "n": 5}, 2),
        (("offset", {"total": "n"}), {"at": 2}, {"items": [1, 2], "n": 5}, 4),
        (("offset", {"total": "n"}), {"at": 4}, {"items": [1], "n": 5}, None),
        (("offset", {}), {"at": 4}, {"items": [1]}, 5),
        (("offset", {}), {"at": 5}, {"items": []}, None),
        (("page_from_zero", {"total": "n", "size": "limit"}), {"limit": 2}, {"items": [1, 2], "n": 3}, 1),
        (("page_from_zero", {"total": "n", "size": "limit"}), {"limit": 2, "at": 1}, {"items": [1], "n": 3}, None),
        (("page_from_one", {"total": "n", "size": "limit"}), {"limit": 2}, {"items": [1, 2], "n": 3}, 2),
        (("page_from_one", {"total": "n", "size": "limit"}), {"limit": 2, "at": 2}, {"items": [1], "n": 3}, None),
        (("page_from_one", {}), {}, {"items": [1]}, 2),
        (("cursor", {"next": "more"}), {}, {"items": [], "more": "c2"}, "c2"),
        (("cursor", {"next": "more"}), {"at": "c2"}, {"items": [1], "more": "c2"}, None),
        (("cursor", {"next": "more"}), {"at": "c2"}, {"items": [1], "more": ""}, None),
    ],
)  # fmt: skip
def test_the_next_page_is_known(
    paging: tuple[str, dict[str, str]],
    asked: dict[str, object],
    answer: dict[str, object],
    following: object,
) -> None:
    style, more = paging
    way = Paging(style, position="at", items="items", **more)  # type: ignore[arg-type]  # pyright: ignore
    assert way.after(asked, answer) == following
