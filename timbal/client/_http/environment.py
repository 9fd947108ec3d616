"""The environment's settings for connections: certificates and proxies."""

from __future__ import annotations

import os
import ssl
from importlib import import_module
from typing import NamedTuple
from urllib.request import getproxies, proxy_bypass

import httpx

from .._settings import is_loopback
from ..errors import ConfigError
from .messages import printable

_contexts: dict[tuple[str | None, ...], ssl.SSLContext] = {}

_CERTIFICATE_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


def tls_context(scheme: str) -> ssl.SSLContext:
    """Return the TLS context of the process: one for all clients, because certificates take long to load.

    Args:
        scheme: `https`, or `http`, for which no certificates are loaded and no server is trusted.

    Raises:
        ConfigError: a variable of the environment names a file that cannot be used.
    """
    settings = tuple(map(os.environ.get, _CERTIFICATE_VARIABLES)) if scheme == "https" else ()
    context = _contexts.get(settings)
    if context is None:
        try:
            context = httpx.create_ssl_context() if settings else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        except OSError as error:  # ssl.SSLError is one
            named = [f"{name}={os.environ[name]}" for name in _CERTIFICATE_VARIABLES if os.environ.get(name)]
            text = f"the certificates of {' and '.join(named) or 'this Python'} cannot be used"
            raise ConfigError(
                f"{text}: {printable(error.strerror or str(error))}; correct or unset the variable"
            ) from None
        _contexts[settings] = context
    return context


class Proxy(NamedTuple):
    """A proxy, and the variable that names it."""

    url: httpx.URL
    variable: str


def proxy_for(url: httpx.URL) -> Proxy | None:
    """Return the proxy that the environment names for a URL, or None.

    Requests to localhost use no proxy, even if the environment names one, because the key would leave your machine.

    Raises:
        ConfigError: the proxy cannot be used. The message names the variable, without a password in it.
    """
    host = url.raw_host.decode()
    if is_loopback(host):
        return None
    proxies = getproxies()
    name = url.scheme if proxies.get(url.scheme) else "all"
    value = proxies.get(name)
    if not value or proxy_bypass(host if url.port is None else f"{host}:{url.port}"):
        return None
    variable = f"{name.upper()}_PROXY"
    try:
        proxy = httpx.URL(value if "://" in value else f"http://{value}")
        if proxy.scheme not in ("http", "https", "socks5", "socks5h") or not proxy.host:
            raise ConfigError(f"{variable} names no proxy: it takes http://HOST:PORT, https:// or socks5://")
        if proxy.port is not None and not 0 < proxy.port < 65536:
            raise ConfigError(f"{variable}: the port {proxy.port} is out of range (1 to 65535)")
        proxy.raw_host.decode().encode("idna")
    except (httpx.InvalidURL, UnicodeError):
        raise ConfigError(f"{variable} is no URL: it takes http://HOST:PORT, https:// or socks5://") from None
    return Proxy(proxy, variable)


def http_proxy(url: httpx.URL) -> httpx.Proxy | None:
    """Return the proxy for a URL as httpx takes it, or None.

    Raises:
        ConfigError: the proxy cannot be used, or needs a package that is not installed.
    """
    found = proxy_for(url)
    if found is None:
        return None
    if found.url.scheme.startswith("socks"):
        try:
            import_module("socksio")  # httpx needs it, and would raise an ImportError
        except ImportError:
            text = f"{found.variable} names a SOCKS proxy: install httpx[socks], or unset the variable"
            raise ConfigError(text) from None
    return httpx.Proxy(found.url, ssl_context=tls_context("https") if found.url.scheme == "https" else None)
