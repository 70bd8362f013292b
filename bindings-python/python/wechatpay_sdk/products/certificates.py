# Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Certificates (平台证书)."""

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
    """证书序列号."""
    encrypt_certificate: EncryptedCertificate
    """证书信息."""
    effective_time: str | None = None
    """证书启用时间. RFC 3339."""
    expire_time: str | None = None
    """证书弃用时间. RFC 3339."""


class DownloadCertificatesResponse(Model):
    """Download certificates response."""

    _models = {"data": "Certificate"}

    data: list[Certificate]
    """验签时使用的平台证书序列号."""


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
    ciphertext: str
    """加密后的证书内容."""
    nonce: str
    """加密证书的随机串."""
    associated_data: str | None = None
    """加密证书的附加数据."""


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
        """Download certificates (下载平台证书).

        Args:
            algorithm_type: 证书算法版本.
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
        """Echo (商户签名验签／加解密测试).

        Args:
            echo_message: 回显信息.
            encrypted_echo_message: Encrypted on the wire.
            notify_url: 商户回调地址.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4014551946
        https://pay.weixin.qq.com/doc/v3/partner/4015139289
        """
        ...


class CertificatesService(_Operations, Sync):
    """Certificates (平台证书)."""


class AsyncCertificatesService(_Operations, Async):
    """Certificates (平台证书)."""
