"""The installed wheel: typed, light, good for every Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

import wechatpay_sdk

SITE = Path(wechatpay_sdk.__file__).parent.parent


def test_the_wheel_is_installed_typed_and_without_dependencies() -> None:
    found = metadata.distribution("wechatpay-sdk")
    assert found.version == wechatpay_sdk.__version__
    assert all("extra ==" in required for required in found.requires or [])
    assert "Tag: cp39-abi3-" in (found.read_text("WHEEL") or "")
    assert (SITE / "wechatpay_sdk" / "py.typed").exists()


def interpreter(version: str) -> str:
    """Finds another Python: on the path, or where pyenv keeps them."""
    kept = sorted((Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin/python"))
    found = str(kept[-1]) if kept else shutil.which(f"python{version}")
    if not found or subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode:
        pytest.skip(f"there is no Python {version} here")
    return found


EVERYTHING = """
import sys, time, wechatpay_sdk, wechatpay_sdk.events
from wechatpay_sdk.products import PRODUCTS
from importlib import import_module
for product, service in PRODUCTS.items():
    module = import_module(f"wechatpay_sdk.products.{product}")
    assert hasattr(module, service) and hasattr(module, "Async" + service)
assert wechatpay_sdk.Event
try:
    wechatpay_sdk.Client(mchid="1900000001")
except wechatpay_sdk.ConfigError as error:
    assert error.setting
else:
    raise AssertionError
"""


@pytest.mark.parametrize("version", ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14"])
def test_one_wheel_is_good_for_every_python(version: str) -> None:
    ended = subprocess.run(
        [interpreter(version), "-W", "error", "-c", EVERYTHING],
        env={"PYTHONPATH": str(SITE)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_missing_attribute_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Clinet'"):
        _ = wechatpay_sdk.Clinet  # type: ignore[attr-defined]
    with pytest.raises(ImportError):
        from wechatpay_sdk import Clinet  # type: ignore[attr-defined] # noqa: F401
    assert sys.modules["wechatpay_sdk"].Event


def test_all_that_is_public_has_a_type(tmp_path: Path) -> None:
    pytest.importorskip("pyright")
    folder = Path(sys.executable).parent
    checked = subprocess.run(
        [folder / "pyright", "--verifytypes", "wechatpay_sdk", "--ignoreexternal"],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout
    assert "Type completeness score: 100%" in checked.stdout
