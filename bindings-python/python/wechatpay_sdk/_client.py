"""`Client` and `AsyncClient`."""

from __future__ import annotations

import importlib
import json
import os
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from . import _core
from ._call import Async, Face, Link, Plan, Response, Sync, method, options
from ._doctor import Report
from ._doctor import read as read_report
from ._files import stream_method
from ._input import plain, read
from ._notifications import AsyncNotifications, Notifications
from ._pay_params import AsyncPayParams, PayParams
from ._settings import config
from .errors import WeChatPayError
from .products import PRODUCTS, AsyncProducts, Products

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Self

    from ._bills import AsyncBills, Bills
    from ._input import FileInput
    from ._settings import Pem
    from ._signer import RemoteSigner, SignFunction


class KeysInUse(NamedTuple):
    """What signs and verifies from now on."""

    serial_no: str
    """Serial number of the merchant's certificate."""
    platform_serials: tuple[str, ...]
    """WeChat Pay's public key ids, and the serial numbers of its certificates."""


class Clock(NamedTuple):
    """How this machine's clock goes."""

    skew_ms: int | None
    """So far it is ahead of the gateway's; `None` before the first answer."""
    samples: int
    """The answers that this was measured from."""
    compensated: bool
    """Signatures have the gateway's time."""


class _Methods(Face):
    _prefix: ClassVar[str] = ""

    def __init__(
        self,
        *,
        mchid: str | None = None,
        serial_no: str | None = None,
        private_key: Pem | None = None,
        private_key_password: str | None = None,
        certificate: Pem | None = None,
        merchant_p12: str | bytes | os.PathLike[str] | None = None,
        merchant_p12_password: str | None = None,
        platform_public_key_id: str | None = None,
        platform_public_key: Pem | None = None,
        platform_certificates: Sequence[Pem] | None = None,
        api_v3_key: str | None = None,
        base_url: str | None = None,
        standby_url: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        max_attempts: int | None = None,
        ca_bundle: Pem | None = None,
        proxy: str | None = None,
        accept_language: str | None = None,
        user_agent: str | None = None,
        brand_id: str | None = None,
        api_v2_key: str | None = None,
        compensate_clock: bool | None = None,
        signer: RemoteSigner | SignFunction | None = None,
    ) -> None:
        """Builds a client; this starts no thread and opens no connection.

        Keys and certificates are PEM text, or a `pathlib.Path`.

        Args:
            mchid: The merchant's number (商户号).
            serial_no: Serial number of the merchant's certificate; `certificate` gives it too.
            private_key: The merchant's private key, `apiclient_key.pem`.
            private_key_password: Where the key is encrypted.
            certificate: The merchant's certificate, `apiclient_cert.pem`; gives the serial number.
            merchant_p12: Key and certificate in one, `apiclient_cert.p12`: a path or bytes.
            merchant_p12_password: Its password, as a rule the merchant's number.
            platform_public_key_id: `PUB_KEY_ID_…` (微信支付公钥ID).
            platform_public_key: WeChat Pay's public key, `pub_key.pem`.
            platform_certificates: WeChat Pay's certificates; downloaded where neither is given.
            api_v3_key: The APIv3 key (APIv3密钥), 32 characters.
            base_url: Another gateway, for tests.
            standby_url: Beside `base_url`: where requests go when too many fail there.
            timeout: Seconds that a call may take, all attempts together; 30.
            connect_timeout: Seconds that a connection may take; 5.
            read_timeout: Seconds of silence before an answer, or in it, that end an attempt; 12.
            max_attempts: How often a call is tried where that is safe; 3.
            ca_bundle: Roots to trust instead of the system's.
            proxy: URL of a proxy.
            accept_language: The language of error messages: `en`, `zh-CN`, `zh-HK`, `zh-TW`.
            user_agent: Appended to the library's own: `my-shop/1.0`.
            brand_id: Signs requests to `/brand/…` as this brand (品牌ID).
            api_v2_key: The APIv2 key (APIv2密钥), for a few pages of `pay_params` alone.
            compensate_clock: Go by the gateway's clock where this machine's is wrong.
            signer: Holds the private key elsewhere: a function, or an object with `sign`.

        Raises:
            ConfigError: A setting cannot work; its attributes say which, and why.
        """
        given = dict(locals())
        self._open({name: given[name] for name in given if name != "self"}, env=False)

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """Builds a client out of the environment: `WECHATPAY_MCHID`, `WECHATPAY_PRIVATE_KEY`, ….

        Keys and certificates are PEM text or paths there. Settings that are given here, by the
        names of `Client`, win.

        Raises:
            ConfigError: A setting cannot work; its attributes say which, and why.
        """
        client = cls.__new__(cls)
        client._open(settings, env=True)
        return client

    def _open(self, settings: dict[str, Any], *, env: bool) -> None:
        remote = settings.pop("signer", None)
        signer = None
        if remote is not None:
            from ._signer import Asker

            signer = Asker(remote, blocking=isinstance(self, Sync))
        try:
            engine = _core.Engine(config(settings), env=env, signer=signer)
        except ValueError as error:
            raise WeChatPayError.from_dict(json.loads(str(error))) from None
        super().__init__(Link(engine, {}, signer))

    def with_options(
        self, *, timeout: float | None = None, max_attempts: int | None = None
    ) -> Self:
        """Returns a client over the same connections whose calls have other options.

        Args:
            timeout: Seconds that a call may take, all attempts together.
            max_attempts: How often a call is tried where that is safe.
        """
        client = type(self).__new__(type(self))
        given = self._link.options | options(timeout, max_attempts)
        Face.__init__(client, Link(self._link.engine, given, self._link.signer))
        return client

    @method
    def call(
        self,
        operation: str,
        arguments: Mapping[str, Any] | None = None,
        *,
        file: FileInput | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Plan[Response]:
        """Calls any operation by its id and returns everything that came.

        Args:
            operation: `pay_gift.terminate_activity`.
            arguments: All arguments by their names on the wire.
            file: The file of an upload.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.
        """
        given = plain({} if arguments is None else arguments, operation)
        attachment = None
        asked = self._asked(timeout, max_attempts, arguments=given)
        if isinstance(file, os.PathLike):
            asked["file"] = os.fspath(file)
        elif file is not None:
            attachment = read(file)[0]
        return Plan(operation, asked, Response, attachment)

    @method
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: object = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Plan[Response]:
        """Calls an endpoint that has no operation yet: signed and verified like the others.

        Args:
            method: `GET`, `POST`, ….
            path: `/v3/…`, with its variables filled in.
            query: Parameters of the query.
            body: What is sent as JSON.
            headers: Further headers.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.
        """
        given = {"method": method, "path": path, "query": query, "body": body, "headers": headers}
        asked = {name: plain(value, path) for name, value in given.items() if value is not None}
        return Plan("sdk.request", self._asked(timeout, max_attempts, **asked), Response)

    @method
    def download(
        self,
        url: str,
        *,
        hash_value: str | None = None,
        hash_type: str | None = None,
        gzip: bool = False,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Plan[bytes]:
        """Fetches a file, as a rule a bill, from the `download_url` of an answer, into memory.

        Args:
            url: The `download_url`; it is good for five minutes.
            hash_value: What the answer says of the file; it is checked.
            hash_type: `SHA1`.
            gzip: The file was asked for with `tar_type="GZIP"`; it is unpacked.
            timeout: Seconds that it may take, all attempts together.
            max_attempts: How often it is tried.
        """
        given = {"url": url, "hash_value": hash_value, "hash_type": hash_type, "gzip": gzip}
        asked = {name: value for name, value in given.items() if value is not None}
        limited = self._asked(timeout, max_attempts, **asked)
        return Plan("sdk.download", limited, lambda _, body: body)

    @stream_method
    def download_stream(
        self,
        url: str,
        *,
        hash_value: str | None = None,
        hash_type: str | None = None,
        gzip: bool = False,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> tuple[str, dict[str, object]]:
        """Fetches a file of any size from the `download_url` of an answer, chunk by chunk.

        Enter it with `with` (`async with`), then iterate over it, `save` it or `read` it.

        Args:
            url: The `download_url`; it is good for five minutes.
            hash_value: What the answer says of the file; it is checked before the last chunk.
            hash_type: `SHA1`.
            gzip: The file was asked for with `tar_type="GZIP"`; it is unpacked.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        given = {"url": url, "hash_value": hash_value, "hash_type": hash_type, "gzip": gzip}
        asked = {name: value for name, value in given.items() if value is not None}
        return "sdk.download", self._asked(timeout, max_attempts, **asked)

    @method
    def encrypt(self, text: str) -> Plan[str]:
        """Encrypts a value for WeChat Pay. Sensitive fields of operations are encrypted for you."""
        return Plan("sdk.encrypt", {"text": text}, _text)

    @method
    def decrypt(self, text: str) -> Plan[str]:
        """Decrypts a value of WeChat Pay. Sensitive fields of answers are decrypted for you."""
        return Plan("sdk.decrypt", {"text": text}, _text)

    @method
    def replace_keys(
        self,
        *,
        serial_no: str | None = None,
        private_key: Pem | None = None,
        private_key_password: str | None = None,
        certificate: Pem | None = None,
        merchant_p12: str | bytes | os.PathLike[str] | None = None,
        merchant_p12_password: str | None = None,
        platform_public_key_id: str | None = None,
        platform_public_key: Pem | None = None,
        platform_certificates: Sequence[Pem] | None = None,
        api_v3_key: str | None = None,
        api_v2_key: str | None = None,
    ) -> Plan[KeysInUse]:
        """Replaces keys while the client works: all that is given, or nothing.

        Without settings the files that were configured are read again. Calls under way end with the
        keys they began with; for 24 hours the former platform keys and APIv3 key are good for what
        still arrives. The settings are those of the client.

        Raises:
            ConfigError: A setting cannot work; the former keys stay.
        """
        given = {name: value for name, value in locals().items() if name != "self"}
        return Plan("sdk.replace_keys", json.loads(config(given)), _keys)

    @method
    def clock(self) -> Plan[Clock]:
        """Tells how far this machine's clock is from the gateway's, measured from its answers."""
        return Plan("sdk.clock", {}, lambda _, body: Clock(**json.loads(body)))

    @method
    def doctor(
        self,
        *,
        online: bool = True,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Plan[Report]:
        """Examines settings, keys, clock and gateway. What fails is in the report, never raised.

        Also `python -m wechatpay_sdk doctor`, and `diagnose` for settings that no client takes.

        Args:
            online: Talk to the gateway, too: a self-test without money.
            notify_url: Where the gateway sends a notification then.
            timeout: Seconds that it may take, all attempts together.
            max_attempts: How often the gateway is tried.
        """
        given = {"online": online, "notify_url": notify_url}
        asked = self._asked(timeout, max_attempts, **plain(given, "sdk.doctor"))
        return Plan("sdk.doctor", asked, lambda _, body: read_report(body))

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name not in PRODUCTS:
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(message)
            module = importlib.import_module(f"wechatpay_sdk.products.{name}")
            service = getattr(module, self._prefix + PRODUCTS[name])(self._link)
            self.__dict__[name] = service
            return service

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *PRODUCTS]


class Client(_Methods, Products, Sync):
    """The blocking client. Threads may share one, and so may forked processes."""

    @property
    def notifications(self) -> Notifications:
        """Verifies and decrypts what WeChat Pay sends to your `notify_url`."""
        return Notifications(self._link)

    @property
    def pay_params(self) -> PayParams:
        """What the front end needs to open the cashier."""
        return PayParams(self._link)

    @property
    def bills(self) -> Bills:
        """Bills, row by row, and their comparison with your own books."""
        from ._bills import Bills

        return Bills(self._link)

    def close(self) -> None:
        """Ends the use of this client."""
        self._link.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Methods, AsyncProducts, Async):
    """The client for asyncio: the same, with `await`."""

    _prefix = "Async"

    @property
    def notifications(self) -> AsyncNotifications:
        """Verifies and decrypts what WeChat Pay sends to your `notify_url`."""
        return AsyncNotifications(self._link)

    @property
    def pay_params(self) -> AsyncPayParams:
        """What the front end needs to open the cashier."""
        return AsyncPayParams(self._link)

    @property
    def bills(self) -> AsyncBills:
        """Bills, row by row, and their comparison with your own books."""
        from ._bills import AsyncBills

        return AsyncBills(self._link)

    async def close(self) -> None:
        """Ends the use of this client."""
        self._link.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self._link.close()


def _keys(_: dict[str, Any], body: bytes) -> KeysInUse:
    said = json.loads(body)
    return KeysInUse(said["serial_no"], tuple(said["platform_serials"]))


def _text(_: dict[str, Any], body: bytes) -> str:
    return str(json.loads(body)["text"])
