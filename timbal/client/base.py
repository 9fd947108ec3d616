"""What both clients share: how settings become a transport, and how an answer becomes a result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx
import timbal_api.client
from timbal_api.types import UNSET, ListOf, Model, Ref

from . import logs
from .config import Secret, Settings, check_key, load_settings
from .errors import APIResponseError, human_text, status_error
from .exchange import RESPONSE_LIMIT, Options
from .wire import label_of, masked, timeout_of

if TYPE_CHECKING:
    from typing import Self

    from timbal_api.client import Operation, Request

T = TypeVar("T")
H = TypeVar("H", httpx.Client, httpx.AsyncClient)

Timeout = float | httpx.Timeout | None


class BaseTimbal(timbal_api.client.BaseClient, Generic[H]):
    """Settings, and how they become a transport: the same for both clients."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        rev: str | None = None,
        base_url: str | httpx.URL | None = None,
        profile: str | None = None,
        timeout: Timeout = UNSET,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        deadline: float | None = None,
        response_limit: int = RESPONSE_LIMIT,
        allow_http: bool = False,
        http_client: H | None = None,
    ) -> None:
        """Find the settings. Nothing is sent, and no connection opened, before the first call.

        Args:
            api_key: your key. Else TIMBAL_API_KEY, TIMBAL_API_TOKEN, or `api_key` of the profile.
            org_id: the organisation of calls that name none. Else TIMBAL_ORG_ID, or `org` of the profile.
            project_id: the project of calls that name none. Else TIMBAL_PROJECT_ID.
            rev: the branch of calls that name none. Else TIMBAL_PROJECT_REV, TIMBAL_REV, or `main`.
            base_url: where the platform is. Else TIMBAL_BASE_URL, https:// and TIMBAL_API_HOST, `base_url` of the
                profile, or https://api.timbal.ai.
            profile: the section of the files `config` and `credentials` in TIMBAL_CONFIG_DIR or ~/.timbal. Else
                TIMBAL_PROFILE, or `default`.
            timeout: seconds for each phase of an attempt: connecting (5 at most), sending, each wait for data; an
                `httpx.Timeout` sets them one by one, None lifts them. 60 when not given. Streams of events have no
                limit on silence, unless their own `timeout` sets one.
            max_retries: how often a request is repeated when that is safe.
            max_retry_wait: seconds that the platform may ask to wait before a repetition; if it asks for more, the
                call fails at once.
            deadline: seconds for a whole call with its repetitions and waits; no limit when not given.
            response_limit: bytes of a body that is read into memory, decompressed.
            allow_http: whether the key may travel unencrypted to other machines than this one.
            http_client: your own httpx client, with your proxies, certificates or limits. You close it.

        Raises:
            ConfigError: a setting is missing, unsafe, or cannot be read; the message names the places looked in.
            TypeError: `http_client` is not of the kind that this client needs.
        """
        key = None if api_key is None else Secret(api_key)
        del api_key  # a traceback that shows variables would show it
        logs.set_up()
        self.settings: Settings = load_settings(
            api_key=key,
            base_url=base_url,
            org_id=org_id,
            project_id=project_id,
            rev=rev,
            profile=profile,
            allow_http=allow_http,
        )
        if timeout is UNSET and isinstance(http_client, httpx.Client | httpx.AsyncClient):
            timeout = UNSET if http_client.timeout == _HTTPX_TIMEOUT else http_client.timeout
        self.transport = self._connect(
            _options(
                Options(self.settings.base_url, self.settings.api_key),
                timeout=timeout,
                max_retries=max_retries,
                max_retry_wait=max_retry_wait,
                deadline=deadline,
                response_limit=response_limit,
            ),
            http_client,
        )

    def _connect(self, options: Options, http_client: H | None) -> Any:
        raise NotImplementedError

    def with_options(
        self,
        *,
        api_key: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        rev: str | None = None,
        timeout: Timeout = UNSET,
        max_retries: int = UNSET,
        max_retry_wait: float = UNSET,
        deadline: float | None = UNSET,
        response_limit: int = UNSET,
    ) -> Self:
        """A sibling with some settings changed, on the same connections.

        Closing the sibling leaves the connections open; closing this client closes them for both.

        Args: as for the client. What is not given stays as it is.
        """
        key = None if api_key is None else Secret(api_key)
        del api_key  # a traceback that shows variables would show it
        had = self.settings
        settings = had._replace(
            api_key=had.api_key if key is None else check_key(key, "api_key="),
            org_id=had.org_id if org_id is None else org_id,
            project_id=had.project_id if project_id is None else project_id,
            rev=had.rev if rev is None else rev,
        )
        sibling = object.__new__(type(self))
        sibling.settings = settings
        sibling.transport = self.transport.with_options(
            _options(
                self.transport.options._replace(api_key=settings.api_key),
                timeout=timeout,
                max_retries=max_retries,
                max_retry_wait=max_retry_wait,
                deadline=deadline,
                response_limit=response_limit,
            )
        )
        return sibling

    def setting(self, name: str, value: str | None = None) -> str:
        """A value for `org_id`, `project_id` or `rev`: the one given, else the client's.

        Raises:
            ConfigError: there is neither; the message names the places looked in.
        """
        return self.settings.setting(name, value)

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return str(self.transport.base_url)

    @property
    def closed(self) -> bool:
        """Whether the client has been closed."""
        return bool(self.transport.closed)

    def __repr__(self) -> str:
        known = {"base_url": self.base_url, **{name: getattr(self.settings, name) for name in _NAMES}}
        return f"{type(self).__name__}({', '.join(f'{key}={value!r}' for key, value in known.items())})"

    def __reduce__(self) -> str:
        raise TypeError(
            f"{type(self).__name__} holds connections and a key, and is neither copied nor pickled:"
            " make one in each process; with_options() makes a sibling"
        )


# ------------------------------------------------------------------------------------------------ decisions

_HTTPX_TIMEOUT = httpx.Timeout(5.0)
"""What an httpx client has when nobody chose: no reason to take it over."""

_NAMES = ("org_id", "project_id", "rev")


def _options(
    options: Options, *, timeout: Any, max_retries: Any, max_retry_wait: Any, deadline: Any, response_limit: Any
) -> Options:
    """Options with those changed that were given.

    Raises:
        ValueError: a number is negative.
    """
    numbers = {"max_retries": max_retries, "max_retry_wait": max_retry_wait, "deadline": deadline}
    for name, value in {**numbers, "response_limit": response_limit}.items():
        if value is not UNSET and value is not None and value < 0:
            raise ValueError(f"{name}={value} is negative")
    retries = {"max_retries": max_retries, "max_wait": max_retry_wait}
    changed = {
        "timeout": timeout if timeout is UNSET else timeout_of(timeout),
        "retries": options.retries._replace(**_given(retries)),
        "deadline": deadline,
        "response_limit": response_limit,
    }
    return options._replace(**_given(changed))


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not UNSET}


def read_answer(operation: Operation[T], request: Request, response: httpx.Response, key: Secret) -> T:
    """What an operation answers.

    Raises:
        APIStatusError: it redirects. The key, and perhaps a body, would go to a place that nobody named.
        APIResponseError: the body is not what the document promises.
    """
    label = label_of(request)
    if 300 <= response.status_code < 400:
        raise masked(status_error(response, request=label, reason=_redirect(response)), key)
    if response.status_code in (204, 205):
        return operation.answer(b"", "")
    answer: Any = None
    content_type = response.headers.get("content-type", "")
    try:
        answer = operation.answer(response.content, content_type)
        problem = _unlike(operation.read, answer)
    except (ValueError, RecursionError) as error:
        problem = str(error) or type(error).__name__
    if problem:
        said = human_text(response.content[:4096].decode("utf-8", "replace"))
        raise masked(
            APIResponseError(
                f"{label}: status {response.status_code}, but the body is not what was promised: {problem};"
                f" it is {content_type or 'of no declared type'} and reads: {said or 'nothing'}",
                request=label,
                response=response,
            ),
            key,
        )
    return answer  # type: ignore[no-any-return]


def _redirect(response: httpx.Response) -> str:
    location = response.headers.get("location")
    if not location:
        return ""
    try:
        host = response.request.url.join(location).host
    except (httpx.InvalidURL, ValueError):
        host = "a place that is not a URL"
    return f"redirects to {host}; redirects are not followed"


def _unlike(read: object, answer: object) -> str:
    """What is wrong with the kind of an answer, if anything: a model's fields are looked at when they are read."""
    if isinstance(read, Ref) and not isinstance(answer, Model):
        return f"a JSON object was expected, not {_json_kind(answer)}"
    if isinstance(read, ListOf) and not isinstance(answer, list):
        return f"a JSON array was expected, not {_json_kind(answer)}"
    return ""


def _json_kind(answer: object) -> str:
    return {dict: "an object", Model: "an object", list: "an array", type(None): "nothing"}.get(
        type(answer), f"a {type(answer).__name__}"
    )
