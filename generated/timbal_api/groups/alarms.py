# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `alarms`: 16 operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, Ref, Time, epoch_ms, nothing
from ..types import models as _models

_ATTACH_CHANNEL: Operation[_models.AddAlarmChannelOut] = Operation(
    "alarms.attach_channel", "POST", "/orgs/{org_id}/alarms/{alarm_id}/channels", Ref("AddAlarmChannelOut")
)
_CREATE: Operation[_models.CreateAlarmOut] = Operation(
    "alarms.create", "POST", "/orgs/{org_id}/alarms", Ref("CreateAlarmOut")
)
_CREATE_METRIC_DEFINITION: Operation[_models.MetricDefinitionOut] = Operation(
    "alarms.create_metric_definition", "POST", "/orgs/{org_id}/metrics/definitions", Ref("MetricDefinitionOut")
)
_DELETE: Operation[None] = Operation("alarms.delete", "DELETE", "/orgs/{org_id}/alarms/{alarm_id}", nothing)
_DELETE_METRIC_DEFINITION: Operation[None] = Operation(
    "alarms.delete_metric_definition", "DELETE", "/orgs/{org_id}/metrics/definitions/{definition_id}", nothing
)
_DETACH_CHANNEL: Operation[None] = Operation(
    "alarms.detach_channel", "DELETE", "/orgs/{org_id}/alarms/{alarm_id}/channels/{channel_id}", nothing
)
_GET: Operation[_models.AlarmOut] = Operation("alarms.get", "GET", "/orgs/{org_id}/alarms/{alarm_id}", Ref("AlarmOut"))
_GET_HEALTH: Operation[_models.OrgAlarmsHealthResBody] = Operation(
    "alarms.get_health", "GET", "/orgs/{org_id}/alarms/health", Ref("OrgAlarmsHealthResBody")
)
_GET_METRIC_CATALOG: Operation[_models.OrgMetricsCatalogResBody] = Operation(
    "alarms.get_metric_catalog", "GET", "/orgs/{org_id}/metrics/catalog", Ref("OrgMetricsCatalogResBody")
)
_GET_METRICS: Operation[_models.OrgMetricsResBody] = Operation(
    "alarms.get_metrics", "GET", "/orgs/{org_id}/metrics", Ref("OrgMetricsResBody")
)
_LIST: Operation[_models.ListOrgAlarmsResBody] = Operation(
    "alarms.list", "GET", "/orgs/{org_id}/alarms", Ref("ListOrgAlarmsResBody")
)
_LIST_HISTORY: Operation[_models.AlarmHistoryResBody] = Operation(
    "alarms.list_history", "GET", "/orgs/{org_id}/alarms/{alarm_id}/history", Ref("AlarmHistoryResBody")
)
_LIST_METRIC_DEFINITIONS: Operation[_models.ListMetricDefinitionsResBody] = Operation(
    "alarms.list_metric_definitions", "GET", "/orgs/{org_id}/metrics/definitions", Ref("ListMetricDefinitionsResBody")
)
_PREVIEW_METRIC_DEFINITION: Operation[_models.PreviewMetricDefinitionOut] = Operation(
    "alarms.preview_metric_definition",
    "POST",
    "/orgs/{org_id}/metrics/definitions/preview",
    Ref("PreviewMetricDefinitionOut"),
)
_UPDATE: Operation[None] = Operation("alarms.update", "PATCH", "/orgs/{org_id}/alarms/{alarm_id}", nothing)
_UPDATE_METRIC_DEFINITION: Operation[None] = Operation(
    "alarms.update_metric_definition", "PATCH", "/orgs/{org_id}/metrics/definitions/{definition_id}", nothing
)


class Alarms(OperationGroup):
    """Alarms on metrics, their history and the metrics themselves."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def attach_channel(
        self,
        alarm_id: str,
        *,
        config: Mapping[str, Any] = UNSET,
        id: str | None = UNSET,
        name: str | None = UNSET,
        type: _models.NotificationChannelType = UNSET,
        org_id: str | None = None,
    ) -> _models.AddAlarmChannelOut: ...

    @overload
    def attach_channel(
        self,
        alarm_id: str,
        *,
        body: _models.CreateChannelReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.AddAlarmChannelOut: ...

    def attach_channel(
        self,
        alarm_id: str,
        *,
        body: _models.CreateChannelReq | Mapping[str, Any] = UNSET,
        config: Mapping[str, Any] = UNSET,
        id: str | None = UNSET,
        name: str | None = UNSET,
        type: _models.NotificationChannelType = UNSET,
        org_id: str | None = None,
    ) -> _models.AddAlarmChannelOut:
        """Attach a notification channel to an alarm.

        An alarm may notify several channels. Send `{ "id": <channel id> }` for an existing channel, or `type`
        and `config` to create one. If an identical channel exists, it is reused. Attaching a linked channel
        again has no effect and answers `already_linked: true`.

        Only the alarm's permission counts: `alarms.manage`, or `projects.alarms.manage` on the owning project.
        Channels belong to the whole organization, so any of them may be attached; creating or deleting one
        separately takes `notification_channels.manage`.

        `POST /orgs/{org_id}/alarms/{alarm_id}/channels`

        Args:
            alarm_id: The alarm's id.
            body: The whole body, in place of its fields.
            config: Leave out, or null, when an `id` is given.
            id: Channel of this organization to reuse. `type`, `config` and `name` then have no effect.
            name: Name of the channel.
            type: Type of the channel.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _ATTACH_CHANNEL,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
            },
            body=body_fields(
                body,
                {
                    "config": config,
                    "id": id,
                    "name": name,
                    "type": type,
                },
                required=True,
            ),
        )

    @overload
    def create(
        self,
        *,
        channel: _models.CreateChannelReq | Mapping[str, Any],
        comparison: _models.AlarmComparison,
        metric_name: str,
        name: str,
        stat: str,
        threshold: float,
        clear_threshold: float | None = UNSET,
        datapoints_to_alarm: int = UNSET,
        denominator_metric_name: str | None = UNSET,
        dims: _models.AlarmDims | Mapping[str, Any] | None = UNSET,
        evaluation_periods: int = UNSET,
        min_sample_count: int = UNSET,
        missing_data: _models.MissingDataPolicy | None = UNSET,
        period_seconds: int = UNSET,
        project_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateAlarmOut: ...

    @overload
    def create(
        self,
        *,
        body: _models.CreateAlarmReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateAlarmOut: ...

    def create(
        self,
        *,
        body: _models.CreateAlarmReq | Mapping[str, Any] = UNSET,
        channel: _models.CreateChannelReq | Mapping[str, Any] = UNSET,
        comparison: _models.AlarmComparison = UNSET,
        metric_name: str = UNSET,
        name: str = UNSET,
        stat: str = UNSET,
        threshold: float = UNSET,
        clear_threshold: float | None = UNSET,
        datapoints_to_alarm: int = UNSET,
        denominator_metric_name: str | None = UNSET,
        dims: _models.AlarmDims | Mapping[str, Any] | None = UNSET,
        evaluation_periods: int = UNSET,
        min_sample_count: int = UNSET,
        missing_data: _models.MissingDataPolicy | None = UNSET,
        period_seconds: int = UNSET,
        project_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateAlarmOut:
        """Create an alarm that fires when a metric crosses a threshold.

        **Ratios.** With `denominator_metric_name` set, each datapoint is `metric_name / denominator_metric_name`
        and `threshold` is a fraction (`0.05` means 5%). Use a ratio for figures that grow with traffic. Add
        `min_sample_count`, so that one failure among very few runs does not read as 100%.

        The two series are divided period by period, so the same clock must bin them. Other pairs are rejected.
        For rates of run outcomes the denominator is `app.run.terminal_count` (runs that *ended* in the period).
        Do not use `app.run.count`, which counts runs that *began* in it, unfinished ones included. A ratio takes
        only the `stat` values `sum` and `count`. The statistic is computed per series before dividing, and only
        these two add up over a period's minutes. Any other `stat` is rejected.

        **Flapping.** An incident that lasts notifies once; repeated messages mean the alarm keeps changing
        state. Remedies: `clear_threshold` for continuous series such as rates and latencies, and
        `datapoints_to_alarm` for series with short spikes. Use `missing_data: "ignore"` for sparse series, where
        silence does not mean recovery.

        **Credit metrics.** `GET /orgs/{org_id}/metrics/catalog` lists the metric names and labels in use. Two
        are sampled, and listed, only once an enabled alarm watches either of them: `org.credits.usage_pct` (how
        much of the period's prepaid budget is spent, in percent) and `org.credits.remaining` (credits still
        available; negative during overage). Both are levels read every minute: use `max`, `avg` or `min`; `sum`
        is rejected. For the volume spent, watch `org.credits.spend` with `sum`; that metric also has the
        dimensions `project_id` and `workforce_id`.

        **Latency.** `stat` takes percentiles from `p0.1` to `p99.9` in steps of a tenth; `p95.0` is returned as
        `p95`, and a finer value such as `p95.05` is refused. Percentiles are exact because they are computed
        from individual run durations. They therefore work only on `app.run.duration_ms`, not for ratios, and not
        together with `label`, `project_env_id` or `dims.deployment_id`. A high percentile shows slow runs that
        `avg` hides.

        **Projects.** Top-level `project_id` names the owner, which decides who can see and edit the alarm.
        Setting it takes `projects.alarms.manage` on the project; without it the alarm is org-level and takes
        `alarms.manage`. `dims.project_id` merely filters the data, but because notifications reveal the figures
        it takes `projects.alarms.read` on the project named.

        `POST /orgs/{org_id}/alarms`

        Args:
            body: The whole body, in place of its fields.
            channel: Notification channel: set `type` and `config`, or `{ "id": <channel id> }` to reuse one of
                this organization.
            comparison: How a value is compared with the threshold.
            metric_name: Metric to watch, such as `app.run.errors`, `deployment.health` or `org.credits.spend`.
                With `denominator_metric_name` set, this is the numerator.
            name: Name of the alarm.
            stat: Statistic of the metric that the alarm compares.
            threshold: Value each period's datapoint is compared with.
            clear_threshold: Value that a period must pass, while in `alarm`, to stop counting as breaching
                (hysteresis). It lies on the healthy side of `threshold`: lower for `gt`/`gte`, higher for
                `lt`/`lte`. For example, `threshold` `0.05` with `clear_threshold` `0.03` causes one transition
                for a metric hovering near 5%. A longer `period_seconds` or a higher `datapoints_to_alarm` also
                calms flapping, but delays detection.
            datapoints_to_alarm: How many of the latest `evaluation_periods` must breach.
            denominator_metric_name: Makes this a ratio alarm. Each datapoint is `metric_name /
                denominator_metric_name`, both read with equal period, stat and dims. `threshold` is a fraction
                (`0.05` means 5%). Use with `min_sample_count`.
            dims: Dimensions to filter the metric by.
            evaluation_periods: How many of the latest periods are looked at.
            min_sample_count: Smallest denominator for which a ratio is computed. A period below it, or at zero,
                has no datapoint and is handled by `missing_data`. Prevents alarms on tiny samples, such as 1
                error in 1 run; choose the lowest traffic that matters to you.
            missing_data: Default depends on the metric: `ignore` for the sparse `trace.*` metrics, where a gap
                is no recovery, and `not_breaching` for all others.
            period_seconds: Seconds per evaluation period: at least 60, in multiples of 60.
            project_id: Project the alarm belongs to. Leave out for the whole organization.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "channel": channel,
                    "comparison": comparison,
                    "metric_name": metric_name,
                    "name": name,
                    "stat": stat,
                    "threshold": threshold,
                    "clear_threshold": clear_threshold,
                    "datapoints_to_alarm": datapoints_to_alarm,
                    "denominator_metric_name": denominator_metric_name,
                    "dims": dims,
                    "evaluation_periods": evaluation_periods,
                    "min_sample_count": min_sample_count,
                    "missing_data": missing_data,
                    "period_seconds": period_seconds,
                    "project_id": project_id,
                },
                required=True,
            ),
        )

    @overload
    def create_metric_definition(
        self,
        *,
        metric_name: str,
        name: str,
        has_error: bool | None = UNSET,
        label_source: Literal["none", "span_name"] | str = UNSET,
        min_duration_ms: int | None = UNSET,
        project_id: str | None = UNSET,
        source: _models.MetricDefinitionSource = UNSET,
        span_name: str | None = UNSET,
        span_name_prefix: str | None = UNSET,
        status_code: str | None = UNSET,
        value_source: str = UNSET,
        org_id: str | None = None,
    ) -> _models.MetricDefinitionOut: ...

    @overload
    def create_metric_definition(
        self,
        *,
        body: _models.CreateMetricDefinitionReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.MetricDefinitionOut: ...

    def create_metric_definition(
        self,
        *,
        body: _models.CreateMetricDefinitionReq | Mapping[str, Any] = UNSET,
        metric_name: str = UNSET,
        name: str = UNSET,
        has_error: bool | None = UNSET,
        label_source: Literal["none", "span_name"] | str = UNSET,
        min_duration_ms: int | None = UNSET,
        project_id: str | None = UNSET,
        source: _models.MetricDefinitionSource = UNSET,
        span_name: str | None = UNSET,
        span_name_prefix: str | None = UNSET,
        status_code: str | None = UNSET,
        value_source: str = UNSET,
        org_id: str | None = None,
    ) -> _models.MetricDefinitionOut:
        """Create a metric of your own, computed from run traces.

        The metric is computed while runs arrive. Afterwards it acts like a platform metric. Read it with `GET
        /orgs/{org_id}/metrics`, find it in the catalog with `origin: custom`, and set alarms on it straight
        away.

        A definition is a predicate on the spans of every completed run's trace. A span path is
        `{workforce}.{step}` and only its **leaf** is compared, so write `llm` or `get_address`. All predicate
        fields are optional and must all hold; with none given, every span but the root matches.

        `metric_name` always gets the reserved prefix `trace.`, which keeps it apart from platform series. With
        `label_source` set to `span_name` the metric is split by step. An alarm can watch a single step through
        `dims.label`.

        Definitions are **not retroactive**: traces from before the creation are not counted. Try the predicate
        on stored traces first with `POST /orgs/{org_id}/metrics/definitions/preview`. The result offers sum,
        count, avg, min and max only; bins cannot yield percentiles.

        With `project_id` the definition belongs to one project and holders of `projects.alarms.manage` there may
        edit it. Without it the metric is organization-wide, covers the traces of all projects and needs
        `alarms.manage`.

        `POST /orgs/{org_id}/metrics/definitions`

        Args:
            body: The whole body, in place of its fields.
            metric_name: Metric to write to. Gets the prefix `trace.` unless it has it already.
            name: Name of this definition, unique in the organization.
            has_error: `true` matches failed spans, `false` successful ones; omit to match both.
            label_source: `span_name` splits the metric by step; `none`, the default, does not.
            min_duration_ms: Least duration, in ms, for a span to match. Unfinished spans do not match.
            project_id: Project the metric is limited to. Leave out for the whole organization.
            source: Origin of the values. Only `trace_span` exists now, and is the default.
            span_name: Exact span name, i.e. the last part of the span path (`llm`, `get_address`), without
                `{workforce}.`.
            span_name_prefix: Start of the span name, to match a group of tools (`get_`).
            status_code: Count only spans with this status code; all spans if `null`.
            value_source: The value recorded per span: `count` (default), `duration_ms` or `usage:<key>`.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _CREATE_METRIC_DEFINITION,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "metric_name": metric_name,
                    "name": name,
                    "has_error": has_error,
                    "label_source": label_source,
                    "min_duration_ms": min_duration_ms,
                    "project_id": project_id,
                    "source": source,
                    "span_name": span_name,
                    "span_name_prefix": span_name_prefix,
                    "status_code": status_code,
                    "value_source": value_source,
                },
                required=True,
            ),
        )

    def delete(
        self,
        alarm_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a metric alarm and unlink its channels.

        Requires `alarms.manage` (org-level alarm) or `projects.alarms.manage` on the project that owns it.

        `DELETE /orgs/{org_id}/alarms/{alarm_id}`

        Args:
            alarm_id: The alarm's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
            },
        )

    def delete_metric_definition(
        self,
        definition_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a metric definition so that it records nothing more.

        The metric stops being emitted within about 10 s.

        Data recorded so far is kept and expires with the usual retention. For a while the series can still be
        read and is still in the catalog, without a definition. Alarms on the metric are not touched; they become
        `insufficient_data` when the series ends.

        Needs `alarms.manage` for an organization-wide definition; for a project's definition,
        `projects.alarms.manage` on the project.

        `DELETE /orgs/{org_id}/metrics/definitions/{definition_id}`

        Args:
            definition_id: The definition's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DELETE_METRIC_DEFINITION,
            {
                "org_id": self._client.setting("org_id", org_id),
                "definition_id": definition_id,
            },
        )

    def detach_channel(
        self,
        alarm_id: str,
        channel_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Detach a notification channel from an alarm; the channel itself remains.

        Other alarms and notification rules can still use the channel. The last channel of an enabled alarm
        cannot be detached, because the alarm would then notify no one. Attach another one beforehand, or disable
        the alarm with `PATCH` and `enabled: false`.

        `DELETE /orgs/{org_id}/alarms/{alarm_id}/channels/{channel_id}`

        Args:
            alarm_id: The alarm's id.
            channel_id: The channel's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _DETACH_CHANNEL,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
                "channel_id": channel_id,
            },
        )

    def get(
        self,
        alarm_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.AlarmOut:
        """Get one metric alarm with its state and channels.

        Returns the object that `GET /orgs/{org_id}/alarms` has per alarm. Requires `alarms.read` (org-level
        alarm) or `projects.alarms.read` on the project that owns it.

        `GET /orgs/{org_id}/alarms/{alarm_id}`

        Args:
            alarm_id: The alarm's id.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
            },
        )

    def get_health(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.OrgAlarmsHealthResBody:
        """Report which enabled alarms no longer receive data.

        Shows when the series behind each enabled alarm last had a datapoint. An alarm's `state` does not reveal
        this. Under the policy `not_breaching` an alarm stays `ok` without its metric (workforce deleted, trace
        filter disabled, metric renamed).

        `stale` means no data for ten evaluation windows, and for an hour at the least.

        A ratio needs both series, so its `last_datapoint_at` is the older of the two times. A dead denominator
        makes the alarm stale even while the numerator still reports. Compare `denominator_last_datapoint_at` to
        learn which series stopped.

        `healthy` and `stale_count` consider only the alarms that `GET /orgs/{org_id}/alarms` would show you.

        `GET /orgs/{org_id}/alarms/health`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_HEALTH,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def get_metric_catalog(
        self,
        *,
        hours: int | None = None,
        project_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.OrgMetricsCatalogResBody:
        """List the metrics and label values recorded recently.

        Returns names and label values that the organization recorded in the recent past, for use in a metric
        picker. A series can be read only by its name, and an alarm needs a name that has been emitted.

        `origin` is `system` for series of the platform (`app.*`, `deployment.*`, `org.*`), which need no
        configuration. It is `custom` for those of a metric definition. `definition_ids` names those definitions.

        The list shows data, not configuration. A definition without any match so far is absent. The series of a
        deleted definition remains until its data expires.

        The organization-wide list needs `analytics.read`. With `project_id` set, it is limited to series having
        that project as a dimension and `projects.alarms.read` on the project suffices. Series without a project
        dimension, such as `org.credits.*`, are then left out. They are organization-level, and such a caller
        could not set alarms on them.

        `GET /orgs/{org_id}/metrics/catalog`

        Args:
            hours: How many hours to look back. Default 24, maximum 720.
            project_id: Only metrics with this project as a dimension. The permission required is then
                `projects.alarms.read` on the project in place of `analytics.read`.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_METRIC_CATALOG,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "hours": hours,
                "project_id": project_id,
            },
        )

    def get_metrics(
        self,
        *,
        name: str,
        period_seconds: int | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        project_id: str | None = None,
        project_env_id: str | None = None,
        deployment_id: str | None = None,
        workforce_id: str | None = None,
        label: str | None = None,
        org_id: str | None = None,
    ) -> _models.OrgMetricsResBody:
        """Get one metric as time buckets.

        Each time bucket carries count, sum, avg, min and max of the metric; dimension filters are optional.

        An unrestricted query needs `analytics.read`. With `project_id` set, `projects.alarms.read` on that
        project is enough. So holders of a project role can see the data their alarms use.

        `GET /orgs/{org_id}/metrics`

        Args:
            name: Metric name, for example `app.run.errors` or `deployment.health`.
            period_seconds: Length of a bucket in seconds; a multiple of 60. Default 60.
            from_: Start of the range in epoch milliseconds, inclusive. Default: 100 buckets earlier than `to`. A
                datetime (aware, or local) or an ISO 8601 text is converted.
            to: End of the range in epoch milliseconds, exclusive. Default: the current time. A datetime (aware,
                or local) or an ISO 8601 text is converted.
            project_id: Only this project; without it, all projects are aggregated.
            project_env_id: Only this environment.
            deployment_id: Only this deployment.
            workforce_id: Only this agent or workflow, given by its app id.
            label: Only this label. For metrics made from traces the label is a span name such as `llm` or
                `get_address`. Without it, all labels are summed.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_METRICS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "name": name,
                "period_seconds": period_seconds,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "project_id": project_id,
                "project_env_id": project_env_id,
                "deployment_id": deployment_id,
                "workforce_id": workforce_id,
                "label": label,
            },
        )

    def list(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListOrgAlarmsResBody:
        """List the organization's metric alarms that you may see, with state and channels.

        Visibility is decided alarm by alarm. Org-level alarms (credits, spend of the whole organization) take
        `alarms.read`; an alarm that belongs to a project takes `projects.alarms.read` there. Alarms you may not
        see are left out; the request does not fail with `403`. A role limited to one project therefore gets only
        the alarms of that project.

        `GET /orgs/{org_id}/alarms`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def list_history(
        self,
        alarm_id: str,
        *,
        limit: int | None = None,
        org_id: str | None = None,
    ) -> _models.AlarmHistoryResBody:
        """List an alarm's state changes, newest first.

        Requires `alarms.read` (org-level alarm) or `projects.alarms.read` on the project that owns it.

        `GET /orgs/{org_id}/alarms/{alarm_id}/history`

        Args:
            alarm_id: The alarm's id.
            limit: How many state changes to return at most: default 50, up to 500.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_HISTORY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
            },
            {
                "limit": limit,
            },
        )

    def list_metric_definitions(
        self,
        *,
        project_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListMetricDefinitionsResBody:
        """List the organization's own metric definitions.

        Each definition has its current predicate.

        With `project_id` set, the result holds the definitions that apply to that project. These are its own,
        and the organization-wide ones (no `project_id`), which also process its runs.

        This is configuration, not data: a definition that never matched is listed here but is missing from `GET
        /orgs/{org_id}/metrics/catalog`.

        Visibility is decided per definition, as for `GET /orgs/{org_id}/alarms`: organization-wide ones need
        `alarms.read`, project ones need `projects.alarms.read` on their project. So a caller with a project role
        never sees the organization-wide ones, with or without `project_id`.

        `GET /orgs/{org_id}/metrics/definitions`

        Args:
            project_id: Only definitions that apply to this project; without it, all of the organization's
                definitions.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_METRIC_DEFINITIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "project_id": project_id,
            },
        )

    @overload
    def preview_metric_definition(
        self,
        *,
        has_error: bool | None = UNSET,
        label_source: str = UNSET,
        limit: int | None = UNSET,
        min_duration_ms: int | None = UNSET,
        project_id: str | None = UNSET,
        span_name: str | None = UNSET,
        span_name_prefix: str | None = UNSET,
        status_code: str | None = UNSET,
        value_source: str = UNSET,
        workforce_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.PreviewMetricDefinitionOut: ...

    @overload
    def preview_metric_definition(
        self,
        *,
        body: _models.PreviewMetricDefinitionReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.PreviewMetricDefinitionOut: ...

    def preview_metric_definition(
        self,
        *,
        body: _models.PreviewMetricDefinitionReq | Mapping[str, Any] = UNSET,
        has_error: bool | None = UNSET,
        label_source: str = UNSET,
        limit: int | None = UNSET,
        min_duration_ms: int | None = UNSET,
        project_id: str | None = UNSET,
        span_name: str | None = UNSET,
        span_name_prefix: str | None = UNSET,
        status_code: str | None = UNSET,
        value_source: str = UNSET,
        workforce_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.PreviewMetricDefinitionOut:
        """Try a metric predicate on recent traces, saving nothing.

        Applies a predicate to recent stored traces and saves nothing. The response shows the spans matched, the
        values they would add and the number of distinct labels. Saved definitions ignore older traces. So only
        this shows whether a predicate can never match, or still waits for data.

        The sample is the newest runs: 20 by default, at most 50. That shows whether the predicate works; it does
        not measure a real rate. Set `workforce_id` to sample the agent in question. No other operation reads
        stored traces; do not poll this one.

        The response has trace content, so the permission depends on `project_id`. Without it the sample covers
        the organization and needs `alarms.manage`. With it only that project is sampled and
        `projects.alarms.manage` on it is needed. Callers limited to one project must set it.

        `POST /orgs/{org_id}/metrics/definitions/preview`

        Args:
            body: The whole body, in place of its fields.
            has_error: `true`: only failed spans; `false`: only those without error; omitted: both.
            label_source: `none`, or `span_name` for one label per span name.
            limit: How many runs to examine, newest first; 20 by default, 50 at most.
            min_duration_ms: Match only spans that took at least this many milliseconds.
            project_id: Take the sample from this project only.
            span_name: Match spans with exactly this name, the last part of the span path.
            span_name_prefix: Match spans whose name starts with this.
            status_code: Count only spans with this status code; all spans if `null`.
            value_source: `count`, `duration_ms` or `usage:<key>`.
            workforce_id: Take the sample from this agent or workflow only (its numeric app id). Recommended,
                because otherwise the sample is simply the latest runs in the organization.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _PREVIEW_METRIC_DEFINITION,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "has_error": has_error,
                    "label_source": label_source,
                    "limit": limit,
                    "min_duration_ms": min_duration_ms,
                    "project_id": project_id,
                    "span_name": span_name,
                    "span_name_prefix": span_name_prefix,
                    "status_code": status_code,
                    "value_source": value_source,
                    "workforce_id": workforce_id,
                },
                required=True,
            ),
        )

    @overload
    def update(
        self,
        alarm_id: str,
        *,
        clear_threshold: float | None = UNSET,
        comparison: _models.AlarmComparison | None = UNSET,
        datapoints_to_alarm: int | None = UNSET,
        enabled: bool | None = UNSET,
        evaluation_periods: int | None = UNSET,
        min_sample_count: int | None = UNSET,
        missing_data: _models.MissingDataPolicy | None = UNSET,
        name: str | None = UNSET,
        period_seconds: int | None = UNSET,
        stat: str | None = UNSET,
        threshold: float | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def update(
        self,
        alarm_id: str,
        *,
        body: _models.UpdateAlarmReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def update(
        self,
        alarm_id: str,
        *,
        body: _models.UpdateAlarmReq | Mapping[str, Any] = UNSET,
        clear_threshold: float | None = UNSET,
        comparison: _models.AlarmComparison | None = UNSET,
        datapoints_to_alarm: int | None = UNSET,
        enabled: bool | None = UNSET,
        evaluation_periods: int | None = UNSET,
        min_sample_count: int | None = UNSET,
        missing_data: _models.MissingDataPolicy | None = UNSET,
        name: str | None = UNSET,
        period_seconds: int | None = UNSET,
        stat: str | None = UNSET,
        threshold: float | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Update an alarm's thresholds or evaluation, or switch it on or off.

        Omitted fields keep their value. Only for `clear_threshold` does `null` have a meaning of its own: it
        removes the hysteresis. The value is checked against the `threshold` and `comparison` that result from
        the change.

        `metric_name`, `denominator_metric_name` and the owning project are fixed; create another alarm to watch
        other series. Setting `enabled: true` is refused while no channel is attached.

        Requires `alarms.manage` (org-level alarm) or `projects.alarms.manage` on the project that owns it.

        `PATCH /orgs/{org_id}/alarms/{alarm_id}`

        Args:
            alarm_id: The alarm's id.
            body: The whole body, in place of its fields.
            clear_threshold: `null` removes the hysteresis; leave it out to keep it.
            comparison: How a datapoint must compare with `threshold` to breach.
            datapoints_to_alarm: How many of the last `evaluation_periods` must breach.
            enabled: Whether to evaluate the alarm; `true` needs an attached channel.
            evaluation_periods: Number of latest periods looked at.
            min_sample_count: Least denominator for a period of a ratio alarm to count; below it the period has
                no datapoint.
            missing_data: How a period without datapoint is treated.
            name: New name of the alarm.
            period_seconds: Length of a period in seconds; a multiple of 60, at least 60.
            stat: New statistic of the metric to compare.
            threshold: Value compared with each datapoint; a rate for ratio alarms, such as `0.05`.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
            },
            body=body_fields(
                body,
                {
                    "clear_threshold": clear_threshold,
                    "comparison": comparison,
                    "datapoints_to_alarm": datapoints_to_alarm,
                    "enabled": enabled,
                    "evaluation_periods": evaluation_periods,
                    "min_sample_count": min_sample_count,
                    "missing_data": missing_data,
                    "name": name,
                    "period_seconds": period_seconds,
                    "stat": stat,
                    "threshold": threshold,
                },
                required=True,
            ),
        )

    @overload
    def update_metric_definition(
        self,
        definition_id: str,
        *,
        enabled: bool | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def update_metric_definition(
        self,
        definition_id: str,
        *,
        body: _models.UpdateMetricDefinitionReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def update_metric_definition(
        self,
        definition_id: str,
        *,
        body: _models.UpdateMetricDefinitionReq | Mapping[str, Any] = UNSET,
        enabled: bool | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Rename a metric definition, or switch it on or off.

        Nothing but the name and the enabled flag can be changed. Predicate, destination metric and owning
        project stay as created, because a change would mix two meanings in one series. Create another definition
        for that.

        After disabling, no new data is recorded within about 10 s. Data recorded so far is kept and expires with
        the usual retention.

        Needs `alarms.manage` for an organization-wide definition; for a project's definition,
        `projects.alarms.manage` on the project.

        `PATCH /orgs/{org_id}/metrics/definitions/{definition_id}`

        Args:
            definition_id: The definition's id.
            body: The whole body, in place of its fields.
            enabled: Whether the metric is computed.
            name: Name of the definition, unique in the organization.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE_METRIC_DEFINITION,
            {
                "org_id": self._client.setting("org_id", org_id),
                "definition_id": definition_id,
            },
            body=body_fields(
                body,
                {
                    "enabled": enabled,
                    "name": name,
                },
                required=True,
            ),
        )


class AsyncAlarms(OperationGroup):
    """Alarms on metrics, their history and the metrics themselves."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def attach_channel(
        self,
        alarm_id: str,
        *,
        config: Mapping[str, Any] = UNSET,
        id: str | None = UNSET,
        name: str | None = UNSET,
        type: _models.NotificationChannelType = UNSET,
        org_id: str | None = None,
    ) -> _models.AddAlarmChannelOut: ...

    @overload
    async def attach_channel(
        self,
        alarm_id: str,
        *,
        body: _models.CreateChannelReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.AddAlarmChannelOut: ...

    async def attach_channel(
        self,
        alarm_id: str,
        *,
        body: _models.CreateChannelReq | Mapping[str, Any] = UNSET,
        config: Mapping[str, Any] = UNSET,
        id: str | None = UNSET,
        name: str | None = UNSET,
        type: _models.NotificationChannelType = UNSET,
        org_id: str | None = None,
    ) -> _models.AddAlarmChannelOut:
        """Attach a notification channel to an alarm.

        An alarm may notify several channels. Send `{ "id": <channel id> }` for an existing channel, or `type`
        and `config` to create one. If an identical channel exists, it is reused. Attaching a linked channel
        again has no effect and answers `already_linked: true`.

        Only the alarm's permission counts: `alarms.manage`, or `projects.alarms.manage` on the owning project.
        Channels belong to the whole organization, so any of them may be attached; creating or deleting one
        separately takes `notification_channels.manage`.

        `POST /orgs/{org_id}/alarms/{alarm_id}/channels`

        Args:
            alarm_id: The alarm's id.
            body: The whole body, in place of its fields.
            config: Leave out, or null, when an `id` is given.
            id: Channel of this organization to reuse. `type`, `config` and `name` then have no effect.
            name: Name of the channel.
            type: Type of the channel.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _ATTACH_CHANNEL,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
            },
            body=body_fields(
                body,
                {
                    "config": config,
                    "id": id,
                    "name": name,
                    "type": type,
                },
                required=True,
            ),
        )

    @overload
    async def create(
        self,
        *,
        channel: _models.CreateChannelReq | Mapping[str, Any],
        comparison: _models.AlarmComparison,
        metric_name: str,
        name: str,
        stat: str,
        threshold: float,
        clear_threshold: float | None = UNSET,
        datapoints_to_alarm: int = UNSET,
        denominator_metric_name: str | None = UNSET,
        dims: _models.AlarmDims | Mapping[str, Any] | None = UNSET,
        evaluation_periods: int = UNSET,
        min_sample_count: int = UNSET,
        missing_data: _models.MissingDataPolicy | None = UNSET,
        period_seconds: int = UNSET,
        project_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateAlarmOut: ...

    @overload
    async def create(
        self,
        *,
        body: _models.CreateAlarmReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.CreateAlarmOut: ...

    async def create(
        self,
        *,
        body: _models.CreateAlarmReq | Mapping[str, Any] = UNSET,
        channel: _models.CreateChannelReq | Mapping[str, Any] = UNSET,
        comparison: _models.AlarmComparison = UNSET,
        metric_name: str = UNSET,
        name: str = UNSET,
        stat: str = UNSET,
        threshold: float = UNSET,
        clear_threshold: float | None = UNSET,
        datapoints_to_alarm: int = UNSET,
        denominator_metric_name: str | None = UNSET,
        dims: _models.AlarmDims | Mapping[str, Any] | None = UNSET,
        evaluation_periods: int = UNSET,
        min_sample_count: int = UNSET,
        missing_data: _models.MissingDataPolicy | None = UNSET,
        period_seconds: int = UNSET,
        project_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.CreateAlarmOut:
        """Create an alarm that fires when a metric crosses a threshold.

        **Ratios.** With `denominator_metric_name` set, each datapoint is `metric_name / denominator_metric_name`
        and `threshold` is a fraction (`0.05` means 5%). Use a ratio for figures that grow with traffic. Add
        `min_sample_count`, so that one failure among very few runs does not read as 100%.

        The two series are divided period by period, so the same clock must bin them. Other pairs are rejected.
        For rates of run outcomes the denominator is `app.run.terminal_count` (runs that *ended* in the period).
        Do not use `app.run.count`, which counts runs that *began* in it, unfinished ones included. A ratio takes
        only the `stat` values `sum` and `count`. The statistic is computed per series before dividing, and only
        these two add up over a period's minutes. Any other `stat` is rejected.

        **Flapping.** An incident that lasts notifies once; repeated messages mean the alarm keeps changing
        state. Remedies: `clear_threshold` for continuous series such as rates and latencies, and
        `datapoints_to_alarm` for series with short spikes. Use `missing_data: "ignore"` for sparse series, where
        silence does not mean recovery.

        **Credit metrics.** `GET /orgs/{org_id}/metrics/catalog` lists the metric names and labels in use. Two
        are sampled, and listed, only once an enabled alarm watches either of them: `org.credits.usage_pct` (how
        much of the period's prepaid budget is spent, in percent) and `org.credits.remaining` (credits still
        available; negative during overage). Both are levels read every minute: use `max`, `avg` or `min`; `sum`
        is rejected. For the volume spent, watch `org.credits.spend` with `sum`; that metric also has the
        dimensions `project_id` and `workforce_id`.

        **Latency.** `stat` takes percentiles from `p0.1` to `p99.9` in steps of a tenth; `p95.0` is returned as
        `p95`, and a finer value such as `p95.05` is refused. Percentiles are exact because they are computed
        from individual run durations. They therefore work only on `app.run.duration_ms`, not for ratios, and not
        together with `label`, `project_env_id` or `dims.deployment_id`. A high percentile shows slow runs that
        `avg` hides.

        **Projects.** Top-level `project_id` names the owner, which decides who can see and edit the alarm.
        Setting it takes `projects.alarms.manage` on the project; without it the alarm is org-level and takes
        `alarms.manage`. `dims.project_id` merely filters the data, but because notifications reveal the figures
        it takes `projects.alarms.read` on the project named.

        `POST /orgs/{org_id}/alarms`

        Args:
            body: The whole body, in place of its fields.
            channel: Notification channel: set `type` and `config`, or `{ "id": <channel id> }` to reuse one of
                this organization.
            comparison: How a value is compared with the threshold.
            metric_name: Metric to watch, such as `app.run.errors`, `deployment.health` or `org.credits.spend`.
                With `denominator_metric_name` set, this is the numerator.
            name: Name of the alarm.
            stat: Statistic of the metric that the alarm compares.
            threshold: Value each period's datapoint is compared with.
            clear_threshold: Value that a period must pass, while in `alarm`, to stop counting as breaching
                (hysteresis). It lies on the healthy side of `threshold`: lower for `gt`/`gte`, higher for
                `lt`/`lte`. For example, `threshold` `0.05` with `clear_threshold` `0.03` causes one transition
                for a metric hovering near 5%. A longer `period_seconds` or a higher `datapoints_to_alarm` also
                calms flapping, but delays detection.
            datapoints_to_alarm: How many of the latest `evaluation_periods` must breach.
            denominator_metric_name: Makes this a ratio alarm. Each datapoint is `metric_name /
                denominator_metric_name`, both read with equal period, stat and dims. `threshold` is a fraction
                (`0.05` means 5%). Use with `min_sample_count`.
            dims: Dimensions to filter the metric by.
            evaluation_periods: How many of the latest periods are looked at.
            min_sample_count: Smallest denominator for which a ratio is computed. A period below it, or at zero,
                has no datapoint and is handled by `missing_data`. Prevents alarms on tiny samples, such as 1
                error in 1 run; choose the lowest traffic that matters to you.
            missing_data: Default depends on the metric: `ignore` for the sparse `trace.*` metrics, where a gap
                is no recovery, and `not_breaching` for all others.
            period_seconds: Seconds per evaluation period: at least 60, in multiples of 60.
            project_id: Project the alarm belongs to. Leave out for the whole organization.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "channel": channel,
                    "comparison": comparison,
                    "metric_name": metric_name,
                    "name": name,
                    "stat": stat,
                    "threshold": threshold,
                    "clear_threshold": clear_threshold,
                    "datapoints_to_alarm": datapoints_to_alarm,
                    "denominator_metric_name": denominator_metric_name,
                    "dims": dims,
                    "evaluation_periods": evaluation_periods,
                    "min_sample_count": min_sample_count,
                    "missing_data": missing_data,
                    "period_seconds": period_seconds,
                    "project_id": project_id,
                },
                required=True,
            ),
        )

    @overload
    async def create_metric_definition(
        self,
        *,
        metric_name: str,
        name: str,
        has_error: bool | None = UNSET,
        label_source: Literal["none", "span_name"] | str = UNSET,
        min_duration_ms: int | None = UNSET,
        project_id: str | None = UNSET,
        source: _models.MetricDefinitionSource = UNSET,
        span_name: str | None = UNSET,
        span_name_prefix: str | None = UNSET,
        status_code: str | None = UNSET,
        value_source: str = UNSET,
        org_id: str | None = None,
    ) -> _models.MetricDefinitionOut: ...

    @overload
    async def create_metric_definition(
        self,
        *,
        body: _models.CreateMetricDefinitionReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.MetricDefinitionOut: ...

    async def create_metric_definition(
        self,
        *,
        body: _models.CreateMetricDefinitionReq | Mapping[str, Any] = UNSET,
        metric_name: str = UNSET,
        name: str = UNSET,
        has_error: bool | None = UNSET,
        label_source: Literal["none", "span_name"] | str = UNSET,
        min_duration_ms: int | None = UNSET,
        project_id: str | None = UNSET,
        source: _models.MetricDefinitionSource = UNSET,
        span_name: str | None = UNSET,
        span_name_prefix: str | None = UNSET,
        status_code: str | None = UNSET,
        value_source: str = UNSET,
        org_id: str | None = None,
    ) -> _models.MetricDefinitionOut:
        """Create a metric of your own, computed from run traces.

        The metric is computed while runs arrive. Afterwards it acts like a platform metric. Read it with `GET
        /orgs/{org_id}/metrics`, find it in the catalog with `origin: custom`, and set alarms on it straight
        away.

        A definition is a predicate on the spans of every completed run's trace. A span path is
        `{workforce}.{step}` and only its **leaf** is compared, so write `llm` or `get_address`. All predicate
        fields are optional and must all hold; with none given, every span but the root matches.

        `metric_name` always gets the reserved prefix `trace.`, which keeps it apart from platform series. With
        `label_source` set to `span_name` the metric is split by step. An alarm can watch a single step through
        `dims.label`.

        Definitions are **not retroactive**: traces from before the creation are not counted. Try the predicate
        on stored traces first with `POST /orgs/{org_id}/metrics/definitions/preview`. The result offers sum,
        count, avg, min and max only; bins cannot yield percentiles.

        With `project_id` the definition belongs to one project and holders of `projects.alarms.manage` there may
        edit it. Without it the metric is organization-wide, covers the traces of all projects and needs
        `alarms.manage`.

        `POST /orgs/{org_id}/metrics/definitions`

        Args:
            body: The whole body, in place of its fields.
            metric_name: Metric to write to. Gets the prefix `trace.` unless it has it already.
            name: Name of this definition, unique in the organization.
            has_error: `true` matches failed spans, `false` successful ones; omit to match both.
            label_source: `span_name` splits the metric by step; `none`, the default, does not.
            min_duration_ms: Least duration, in ms, for a span to match. Unfinished spans do not match.
            project_id: Project the metric is limited to. Leave out for the whole organization.
            source: Origin of the values. Only `trace_span` exists now, and is the default.
            span_name: Exact span name, i.e. the last part of the span path (`llm`, `get_address`), without
                `{workforce}.`.
            span_name_prefix: Start of the span name, to match a group of tools (`get_`).
            status_code: Count only spans with this status code; all spans if `null`.
            value_source: The value recorded per span: `count` (default), `duration_ms` or `usage:<key>`.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _CREATE_METRIC_DEFINITION,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "metric_name": metric_name,
                    "name": name,
                    "has_error": has_error,
                    "label_source": label_source,
                    "min_duration_ms": min_duration_ms,
                    "project_id": project_id,
                    "source": source,
                    "span_name": span_name,
                    "span_name_prefix": span_name_prefix,
                    "status_code": status_code,
                    "value_source": value_source,
                },
                required=True,
            ),
        )

    async def delete(
        self,
        alarm_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a metric alarm and unlink its channels.

        Requires `alarms.manage` (org-level alarm) or `projects.alarms.manage` on the project that owns it.

        `DELETE /orgs/{org_id}/alarms/{alarm_id}`

        Args:
            alarm_id: The alarm's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
            },
        )

    async def delete_metric_definition(
        self,
        definition_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Delete a metric definition so that it records nothing more.

        The metric stops being emitted within about 10 s.

        Data recorded so far is kept and expires with the usual retention. For a while the series can still be
        read and is still in the catalog, without a definition. Alarms on the metric are not touched; they become
        `insufficient_data` when the series ends.

        Needs `alarms.manage` for an organization-wide definition; for a project's definition,
        `projects.alarms.manage` on the project.

        `DELETE /orgs/{org_id}/metrics/definitions/{definition_id}`

        Args:
            definition_id: The definition's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DELETE_METRIC_DEFINITION,
            {
                "org_id": self._client.setting("org_id", org_id),
                "definition_id": definition_id,
            },
        )

    async def detach_channel(
        self,
        alarm_id: str,
        channel_id: str,
        *,
        org_id: str | None = None,
    ) -> None:
        """Detach a notification channel from an alarm; the channel itself remains.

        Other alarms and notification rules can still use the channel. The last channel of an enabled alarm
        cannot be detached, because the alarm would then notify no one. Attach another one beforehand, or disable
        the alarm with `PATCH` and `enabled: false`.

        `DELETE /orgs/{org_id}/alarms/{alarm_id}/channels/{channel_id}`

        Args:
            alarm_id: The alarm's id.
            channel_id: The channel's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _DETACH_CHANNEL,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
                "channel_id": channel_id,
            },
        )

    async def get(
        self,
        alarm_id: str,
        *,
        org_id: str | None = None,
    ) -> _models.AlarmOut:
        """Get one metric alarm with its state and channels.

        Returns the object that `GET /orgs/{org_id}/alarms` has per alarm. Requires `alarms.read` (org-level
        alarm) or `projects.alarms.read` on the project that owns it.

        `GET /orgs/{org_id}/alarms/{alarm_id}`

        Args:
            alarm_id: The alarm's id.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
            },
        )

    async def get_health(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.OrgAlarmsHealthResBody:
        """Report which enabled alarms no longer receive data.

        Shows when the series behind each enabled alarm last had a datapoint. An alarm's `state` does not reveal
        this. Under the policy `not_breaching` an alarm stays `ok` without its metric (workforce deleted, trace
        filter disabled, metric renamed).

        `stale` means no data for ten evaluation windows, and for an hour at the least.

        A ratio needs both series, so its `last_datapoint_at` is the older of the two times. A dead denominator
        makes the alarm stale even while the numerator still reports. Compare `denominator_last_datapoint_at` to
        learn which series stopped.

        `healthy` and `stale_count` consider only the alarms that `GET /orgs/{org_id}/alarms` would show you.

        `GET /orgs/{org_id}/alarms/health`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_HEALTH,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def get_metric_catalog(
        self,
        *,
        hours: int | None = None,
        project_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.OrgMetricsCatalogResBody:
        """List the metrics and label values recorded recently.

        Returns names and label values that the organization recorded in the recent past, for use in a metric
        picker. A series can be read only by its name, and an alarm needs a name that has been emitted.

        `origin` is `system` for series of the platform (`app.*`, `deployment.*`, `org.*`), which need no
        configuration. It is `custom` for those of a metric definition. `definition_ids` names those definitions.

        The list shows data, not configuration. A definition without any match so far is absent. The series of a
        deleted definition remains until its data expires.

        The organization-wide list needs `analytics.read`. With `project_id` set, it is limited to series having
        that project as a dimension and `projects.alarms.read` on the project suffices. Series without a project
        dimension, such as `org.credits.*`, are then left out. They are organization-level, and such a caller
        could not set alarms on them.

        `GET /orgs/{org_id}/metrics/catalog`

        Args:
            hours: How many hours to look back. Default 24, maximum 720.
            project_id: Only metrics with this project as a dimension. The permission required is then
                `projects.alarms.read` on the project in place of `analytics.read`.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_METRIC_CATALOG,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "hours": hours,
                "project_id": project_id,
            },
        )

    async def get_metrics(
        self,
        *,
        name: str,
        period_seconds: int | None = None,
        from_: Time | None = None,
        to: Time | None = None,
        project_id: str | None = None,
        project_env_id: str | None = None,
        deployment_id: str | None = None,
        workforce_id: str | None = None,
        label: str | None = None,
        org_id: str | None = None,
    ) -> _models.OrgMetricsResBody:
        """Get one metric as time buckets.

        Each time bucket carries count, sum, avg, min and max of the metric; dimension filters are optional.

        An unrestricted query needs `analytics.read`. With `project_id` set, `projects.alarms.read` on that
        project is enough. So holders of a project role can see the data their alarms use.

        `GET /orgs/{org_id}/metrics`

        Args:
            name: Metric name, for example `app.run.errors` or `deployment.health`.
            period_seconds: Length of a bucket in seconds; a multiple of 60. Default 60.
            from_: Start of the range in epoch milliseconds, inclusive. Default: 100 buckets earlier than `to`. A
                datetime (aware, or local) or an ISO 8601 text is converted.
            to: End of the range in epoch milliseconds, exclusive. Default: the current time. A datetime (aware,
                or local) or an ISO 8601 text is converted.
            project_id: Only this project; without it, all projects are aggregated.
            project_env_id: Only this environment.
            deployment_id: Only this deployment.
            workforce_id: Only this agent or workflow, given by its app id.
            label: Only this label. For metrics made from traces the label is a span name such as `llm` or
                `get_address`. Without it, all labels are summed.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_METRICS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "name": name,
                "period_seconds": period_seconds,
                "from": epoch_ms(from_, "from_"),
                "to": epoch_ms(to, "to"),
                "project_id": project_id,
                "project_env_id": project_env_id,
                "deployment_id": deployment_id,
                "workforce_id": workforce_id,
                "label": label,
            },
        )

    async def list(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListOrgAlarmsResBody:
        """List the organization's metric alarms that you may see, with state and channels.

        Visibility is decided alarm by alarm. Org-level alarms (credits, spend of the whole organization) take
        `alarms.read`; an alarm that belongs to a project takes `projects.alarms.read` there. Alarms you may not
        see are left out; the request does not fail with `403`. A role limited to one project therefore gets only
        the alarms of that project.

        `GET /orgs/{org_id}/alarms`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def list_history(
        self,
        alarm_id: str,
        *,
        limit: int | None = None,
        org_id: str | None = None,
    ) -> _models.AlarmHistoryResBody:
        """List an alarm's state changes, newest first.

        Requires `alarms.read` (org-level alarm) or `projects.alarms.read` on the project that owns it.

        `GET /orgs/{org_id}/alarms/{alarm_id}/history`

        Args:
            alarm_id: The alarm's id.
            limit: How many state changes to return at most: default 50, up to 500.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_HISTORY,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
            },
            {
                "limit": limit,
            },
        )

    async def list_metric_definitions(
        self,
        *,
        project_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.ListMetricDefinitionsResBody:
        """List the organization's own metric definitions.

        Each definition has its current predicate.

        With `project_id` set, the result holds the definitions that apply to that project. These are its own,
        and the organization-wide ones (no `project_id`), which also process its runs.

        This is configuration, not data: a definition that never matched is listed here but is missing from `GET
        /orgs/{org_id}/metrics/catalog`.

        Visibility is decided per definition, as for `GET /orgs/{org_id}/alarms`: organization-wide ones need
        `alarms.read`, project ones need `projects.alarms.read` on their project. So a caller with a project role
        never sees the organization-wide ones, with or without `project_id`.

        `GET /orgs/{org_id}/metrics/definitions`

        Args:
            project_id: Only definitions that apply to this project; without it, all of the organization's
                definitions.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_METRIC_DEFINITIONS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "project_id": project_id,
            },
        )

    @overload
    async def preview_metric_definition(
        self,
        *,
        has_error: bool | None = UNSET,
        label_source: str = UNSET,
        limit: int | None = UNSET,
        min_duration_ms: int | None = UNSET,
        project_id: str | None = UNSET,
        span_name: str | None = UNSET,
        span_name_prefix: str | None = UNSET,
        status_code: str | None = UNSET,
        value_source: str = UNSET,
        workforce_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.PreviewMetricDefinitionOut: ...

    @overload
    async def preview_metric_definition(
        self,
        *,
        body: _models.PreviewMetricDefinitionReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.PreviewMetricDefinitionOut: ...

    async def preview_metric_definition(
        self,
        *,
        body: _models.PreviewMetricDefinitionReq | Mapping[str, Any] = UNSET,
        has_error: bool | None = UNSET,
        label_source: str = UNSET,
        limit: int | None = UNSET,
        min_duration_ms: int | None = UNSET,
        project_id: str | None = UNSET,
        span_name: str | None = UNSET,
        span_name_prefix: str | None = UNSET,
        status_code: str | None = UNSET,
        value_source: str = UNSET,
        workforce_id: str | None = UNSET,
        org_id: str | None = None,
    ) -> _models.PreviewMetricDefinitionOut:
        """Try a metric predicate on recent traces, saving nothing.

        Applies a predicate to recent stored traces and saves nothing. The response shows the spans matched, the
        values they would add and the number of distinct labels. Saved definitions ignore older traces. So only
        this shows whether a predicate can never match, or still waits for data.

        The sample is the newest runs: 20 by default, at most 50. That shows whether the predicate works; it does
        not measure a real rate. Set `workforce_id` to sample the agent in question. No other operation reads
        stored traces; do not poll this one.

        The response has trace content, so the permission depends on `project_id`. Without it the sample covers
        the organization and needs `alarms.manage`. With it only that project is sampled and
        `projects.alarms.manage` on it is needed. Callers limited to one project must set it.

        `POST /orgs/{org_id}/metrics/definitions/preview`

        Args:
            body: The whole body, in place of its fields.
            has_error: `true`: only failed spans; `false`: only those without error; omitted: both.
            label_source: `none`, or `span_name` for one label per span name.
            limit: How many runs to examine, newest first; 20 by default, 50 at most.
            min_duration_ms: Match only spans that took at least this many milliseconds.
            project_id: Take the sample from this project only.
            span_name: Match spans with exactly this name, the last part of the span path.
            span_name_prefix: Match spans whose name starts with this.
            status_code: Count only spans with this status code; all spans if `null`.
            value_source: `count`, `duration_ms` or `usage:<key>`.
            workforce_id: Take the sample from this agent or workflow only (its numeric app id). Recommended,
                because otherwise the sample is simply the latest runs in the organization.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _PREVIEW_METRIC_DEFINITION,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "has_error": has_error,
                    "label_source": label_source,
                    "limit": limit,
                    "min_duration_ms": min_duration_ms,
                    "project_id": project_id,
                    "span_name": span_name,
                    "span_name_prefix": span_name_prefix,
                    "status_code": status_code,
                    "value_source": value_source,
                    "workforce_id": workforce_id,
                },
                required=True,
            ),
        )

    @overload
    async def update(
        self,
        alarm_id: str,
        *,
        clear_threshold: float | None = UNSET,
        comparison: _models.AlarmComparison | None = UNSET,
        datapoints_to_alarm: int | None = UNSET,
        enabled: bool | None = UNSET,
        evaluation_periods: int | None = UNSET,
        min_sample_count: int | None = UNSET,
        missing_data: _models.MissingDataPolicy | None = UNSET,
        name: str | None = UNSET,
        period_seconds: int | None = UNSET,
        stat: str | None = UNSET,
        threshold: float | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def update(
        self,
        alarm_id: str,
        *,
        body: _models.UpdateAlarmReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def update(
        self,
        alarm_id: str,
        *,
        body: _models.UpdateAlarmReq | Mapping[str, Any] = UNSET,
        clear_threshold: float | None = UNSET,
        comparison: _models.AlarmComparison | None = UNSET,
        datapoints_to_alarm: int | None = UNSET,
        enabled: bool | None = UNSET,
        evaluation_periods: int | None = UNSET,
        min_sample_count: int | None = UNSET,
        missing_data: _models.MissingDataPolicy | None = UNSET,
        name: str | None = UNSET,
        period_seconds: int | None = UNSET,
        stat: str | None = UNSET,
        threshold: float | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Update an alarm's thresholds or evaluation, or switch it on or off.

        Omitted fields keep their value. Only for `clear_threshold` does `null` have a meaning of its own: it
        removes the hysteresis. The value is checked against the `threshold` and `comparison` that result from
        the change.

        `metric_name`, `denominator_metric_name` and the owning project are fixed; create another alarm to watch
        other series. Setting `enabled: true` is refused while no channel is attached.

        Requires `alarms.manage` (org-level alarm) or `projects.alarms.manage` on the project that owns it.

        `PATCH /orgs/{org_id}/alarms/{alarm_id}`

        Args:
            alarm_id: The alarm's id.
            body: The whole body, in place of its fields.
            clear_threshold: `null` removes the hysteresis; leave it out to keep it.
            comparison: How a datapoint must compare with `threshold` to breach.
            datapoints_to_alarm: How many of the last `evaluation_periods` must breach.
            enabled: Whether to evaluate the alarm; `true` needs an attached channel.
            evaluation_periods: Number of latest periods looked at.
            min_sample_count: Least denominator for a period of a ratio alarm to count; below it the period has
                no datapoint.
            missing_data: How a period without datapoint is treated.
            name: New name of the alarm.
            period_seconds: Length of a period in seconds; a multiple of 60, at least 60.
            stat: New statistic of the metric to compare.
            threshold: Value compared with each datapoint; a rate for ratio alarms, such as `0.05`.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE,
            {
                "org_id": self._client.setting("org_id", org_id),
                "alarm_id": alarm_id,
            },
            body=body_fields(
                body,
                {
                    "clear_threshold": clear_threshold,
                    "comparison": comparison,
                    "datapoints_to_alarm": datapoints_to_alarm,
                    "enabled": enabled,
                    "evaluation_periods": evaluation_periods,
                    "min_sample_count": min_sample_count,
                    "missing_data": missing_data,
                    "name": name,
                    "period_seconds": period_seconds,
                    "stat": stat,
                    "threshold": threshold,
                },
                required=True,
            ),
        )

    @overload
    async def update_metric_definition(
        self,
        definition_id: str,
        *,
        enabled: bool | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def update_metric_definition(
        self,
        definition_id: str,
        *,
        body: _models.UpdateMetricDefinitionReq | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def update_metric_definition(
        self,
        definition_id: str,
        *,
        body: _models.UpdateMetricDefinitionReq | Mapping[str, Any] = UNSET,
        enabled: bool | None = UNSET,
        name: str | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Rename a metric definition, or switch it on or off.

        Nothing but the name and the enabled flag can be changed. Predicate, destination metric and owning
        project stay as created, because a change would mix two meanings in one series. Create another definition
        for that.

        After disabling, no new data is recorded within about 10 s. Data recorded so far is kept and expires with
        the usual retention.

        Needs `alarms.manage` for an organization-wide definition; for a project's definition,
        `projects.alarms.manage` on the project.

        `PATCH /orgs/{org_id}/metrics/definitions/{definition_id}`

        Args:
            definition_id: The definition's id.
            body: The whole body, in place of its fields.
            enabled: Whether the metric is computed.
            name: Name of the definition, unique in the organization.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_METRIC_DEFINITION,
            {
                "org_id": self._client.setting("org_id", org_id),
                "definition_id": definition_id,
            },
            body=body_fields(
                body,
                {
                    "enabled": enabled,
                    "name": name,
                },
                required=True,
            ),
        )
