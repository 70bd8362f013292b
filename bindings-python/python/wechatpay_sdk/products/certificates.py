# Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Platform certificates and the self-test (平台证书)."""

from __future__ import annotations

from typing import Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

Algorithm = Union[Literal["AEAD_AES_256_GCM"], str]
"""加密证书的算法."""
AlgorithmType = Union[Literal["SM2", "RSA", "ALL"], str]
"""证书算法版本."""


class Certificate(Model):
    """Certificate."""

    _models = {"encrypt_certificate": "EncryptedCertificate"}

    serial_no: str
    """证书序列号. Upper-case hex; answers and notifications name it."""
    effective_time: str | None = None
    """证书启用时间. RFC 3339."""
    expire_time: str | None = None
    """证书弃用时间. RFC 3339."""
    encrypt_certificate: EncryptedCertificate
    """证书信息. The certificate as PEM, encrypted with the APIv3 key."""


class DownloadCertificatesResponse(Model):
    """Download certificates response."""

    _models = {"data": "Certificate"}

    data: list[Certificate]
    """平台证书列表."""


class EchoResponse(Model):
    """Echo response."""

    _sensitive = frozenset({"encrypted_echo_message"})

    echo_message: str
    """回显信息."""
    encrypted_echo_message: str | None = None
    """商户证书加密回显信息."""


class EncryptedCertificate(Model):
    """Encrypted certificate."""

    algorithm: Algorithm
    """加密证书的算法."""
    nonce: str
    """加密证书的随机串."""
    associated_data: str | None = None
    """加密证书的附加数据. `certificate`."""
    ciphertext: str
    """加密后的证书内容. Base64; the tag stands at its end."""


class SecurityEchoSuccessResource(Model):
    """Security echo success resource."""

    _sensitive = frozenset({"encrypt_echo_message"})

    echo_message: str
    """回显消息."""
    encrypt_echo_message: str | None = None
    """加密回显消息."""


class _Operations(Face):
    @operation("certificates.download_certificates")
    def download_certificates(
        self,
        *,
        algorithm_type: AlgorithmType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DownloadCertificatesResponse:
        """Download the platform certificates (下载平台证书).

        Each is encrypted with the APIv3 key. The client does this by itself in certificate mode. Merchants that only use a platform public key get 404.

        Args:
            algorithm_type: 证书算法版本. `RSA` where left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012551764
        https://pay.weixin.qq.com/doc/v3/partner/4012715700
        """
        ...

    @operation("certificates.echo")
    def echo(
        self,
        *,
        echo_message: str,
        encrypted_echo_message: str | None = None,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> EchoResponse:
        """Test keys and signatures without money (商户签名验签／加解密测试).

        The answer repeats `echo_message`; with a `notify_url` a notification follows that does so, too.

        Args:
            echo_message: 回显信息. Any text.
            encrypted_echo_message: 加密回显信息. Any text; tests the encryption. Encrypted on the wire.
            notify_url: 商户回调地址. An https address that the notification is sent to.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014551946
        https://pay.weixin.qq.com/doc/v3/partner/4015139289
        """
        ...


class CertificatesService(_Operations, Sync):
    """Platform certificates and the self-test (平台证书)."""


class AsyncCertificatesService(_Operations, Async):
    """Platform certificates and the self-test (平台证书)."""
