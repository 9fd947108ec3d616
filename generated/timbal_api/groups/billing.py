# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The group `billing`: 8 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from ..client import AsyncClient, Client, Operation, OperationGroup, body_fields
from ..types import UNSET, Ref, nothing
from ..types import models as _models

_GET_COMPUTE: Operation[_models.ComputeFleetSummary] = Operation(
    "billing.get_compute", "GET", "/orgs/{org_id}/billing/compute", Ref("ComputeFleetSummary")
)
_GET_OVERAGE: Operation[_models.OverageSummary] = Operation(
    "billing.get_overage", "GET", "/orgs/{org_id}/billing/overage", Ref("OverageSummary")
)
_LIST_BUDGETS: Operation[_models.BudgetListBody] = Operation(
    "billing.list_budgets", "GET", "/orgs/{org_id}/billing/budgets", Ref("BudgetListBody")
)
_LIST_CREDIT_GRANTS: Operation[_models.ListCreditGrantsResBody] = Operation(
    "billing.list_credit_grants", "GET", "/orgs/{org_id}/credit-grants", Ref("ListCreditGrantsResBody")
)
_SET_BUDGETS: Operation[_models.BudgetListBody] = Operation(
    "billing.set_budgets", "PUT", "/orgs/{org_id}/billing/budgets", Ref("BudgetListBody")
)
_SET_COMPUTE: Operation[None] = Operation("billing.set_compute", "PUT", "/orgs/{org_id}/billing/compute", nothing)
_UPDATE_BUDGETS: Operation[_models.BudgetListBody] = Operation(
    "billing.update_budgets", "PATCH", "/orgs/{org_id}/billing/budgets", Ref("BudgetListBody")
)
_UPDATE_OVERAGE: Operation[None] = Operation(
    "billing.update_overage", "POST", "/orgs/{org_id}/billing/overage", nothing
)


class Billing(OperationGroup):
    """Budgets, overage, compute sizes and credit grants."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_compute(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ComputeFleetSummary:
        """Get the organization's compute machines and how much of the pool is in use.

        `GET /orgs/{org_id}/billing/compute`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_COMPUTE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def get_overage(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.OverageSummary:
        """Get the overage credits used in the current billing period.

        `GET /orgs/{org_id}/billing/overage`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _GET_OVERAGE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    def list_budgets(
        self,
        *,
        project_id: str | None = None,
        role_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.BudgetListBody:
        """List the organization's credit budgets.

        `GET /orgs/{org_id}/billing/budgets`

        Args:
            project_id: Return only the budget of this project, if it has one.
            role_id: Return only the budget of this role, if it has one.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_BUDGETS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "project_id": project_id,
                "role_id": role_id,
            },
        )

    def list_credit_grants(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListCreditGrantsResBody:
        """List an organization's credit grants, newest first.

        `GET /orgs/{org_id}/credit-grants`

        Args:
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _LIST_CREDIT_GRANTS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    @overload
    def set_budgets(
        self,
        *,
        budgets: Sequence[_models.Budget | Mapping[str, Any]],
        org_id: str | None = None,
    ) -> _models.BudgetListBody: ...

    @overload
    def set_budgets(
        self,
        *,
        body: _models.BudgetListBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.BudgetListBody: ...

    def set_budgets(
        self,
        *,
        body: _models.BudgetListBody | Mapping[str, Any] = UNSET,
        budgets: Sequence[_models.Budget | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> _models.BudgetListBody:
        """Replace all of the organization's credit budgets.

        Budgets missing from the body are removed.

        `PUT /orgs/{org_id}/billing/budgets`

        Args:
            body: The whole body, in place of its fields.
            budgets: Budgets of the organization.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _SET_BUDGETS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "budgets": budgets,
                },
                required=True,
            ),
        )

    @overload
    def set_compute(
        self,
        *,
        machines: Mapping[str, int],
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def set_compute(
        self,
        *,
        body: _models.ComputeFleetReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def set_compute(
        self,
        *,
        body: _models.ComputeFleetReqBody | Mapping[str, Any] = UNSET,
        machines: Mapping[str, int] = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Set how many compute machines of each size the organization buys.

        `PUT /orgs/{org_id}/billing/compute`

        Args:
            body: The whole body, in place of its fields.
            machines: Wanted number of machines by size, e.g. `{"medium": 1, "xlarge": 2}`. Sizes left out become
                zero.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _SET_COMPUTE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "machines": machines,
                },
                required=True,
            ),
        )

    @overload
    def update_budgets(
        self,
        *,
        budgets: Sequence[_models.BudgetPatchInput | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> _models.BudgetListBody: ...

    @overload
    def update_budgets(
        self,
        *,
        body: _models.BudgetPatchBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.BudgetListBody: ...

    def update_budgets(
        self,
        *,
        body: _models.BudgetPatchBody | Mapping[str, Any] = UNSET,
        budgets: Sequence[_models.BudgetPatchInput | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> _models.BudgetListBody:
        """Add, change or remove some credit budgets and keep the others.

        `PATCH /orgs/{org_id}/billing/budgets`

        Args:
            body: The whole body, in place of its fields.
            budgets: Changes to apply.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE_BUDGETS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "budgets": budgets,
                },
                required=True,
            ),
        )

    @overload
    def update_overage(
        self,
        *,
        enabled: bool,
        cap_credits: int | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    def update_overage(
        self,
        *,
        body: _models.BillingOverageReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    def update_overage(
        self,
        *,
        body: _models.BillingOverageReqBody | Mapping[str, Any] = UNSET,
        enabled: bool = UNSET,
        cap_credits: int | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Switch overage billing on or off and set its cap.

        `POST /orgs/{org_id}/billing/overage`

        Args:
            body: The whole body, in place of its fields.
            enabled: Whether overage is allowed.
            cap_credits: Largest number of overage credits allowed; `null` for no limit.
            org_id: The organization; the client's own by default.
        """
        return self._client.call(
            _UPDATE_OVERAGE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "enabled": enabled,
                    "cap_credits": cap_credits,
                },
                required=True,
            ),
        )


class AsyncBilling(OperationGroup):
    """Budgets, overage, compute sizes and credit grants."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_compute(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ComputeFleetSummary:
        """Get the organization's compute machines and how much of the pool is in use.

        `GET /orgs/{org_id}/billing/compute`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_COMPUTE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def get_overage(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.OverageSummary:
        """Get the overage credits used in the current billing period.

        `GET /orgs/{org_id}/billing/overage`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _GET_OVERAGE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    async def list_budgets(
        self,
        *,
        project_id: str | None = None,
        role_id: str | None = None,
        org_id: str | None = None,
    ) -> _models.BudgetListBody:
        """List the organization's credit budgets.

        `GET /orgs/{org_id}/billing/budgets`

        Args:
            project_id: Return only the budget of this project, if it has one.
            role_id: Return only the budget of this role, if it has one.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_BUDGETS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            {
                "project_id": project_id,
                "role_id": role_id,
            },
        )

    async def list_credit_grants(
        self,
        *,
        org_id: str | None = None,
    ) -> _models.ListCreditGrantsResBody:
        """List an organization's credit grants, newest first.

        `GET /orgs/{org_id}/credit-grants`

        Args:
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _LIST_CREDIT_GRANTS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
        )

    @overload
    async def set_budgets(
        self,
        *,
        budgets: Sequence[_models.Budget | Mapping[str, Any]],
        org_id: str | None = None,
    ) -> _models.BudgetListBody: ...

    @overload
    async def set_budgets(
        self,
        *,
        body: _models.BudgetListBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.BudgetListBody: ...

    async def set_budgets(
        self,
        *,
        body: _models.BudgetListBody | Mapping[str, Any] = UNSET,
        budgets: Sequence[_models.Budget | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> _models.BudgetListBody:
        """Replace all of the organization's credit budgets.

        Budgets missing from the body are removed.

        `PUT /orgs/{org_id}/billing/budgets`

        Args:
            body: The whole body, in place of its fields.
            budgets: Budgets of the organization.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _SET_BUDGETS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "budgets": budgets,
                },
                required=True,
            ),
        )

    @overload
    async def set_compute(
        self,
        *,
        machines: Mapping[str, int],
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def set_compute(
        self,
        *,
        body: _models.ComputeFleetReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def set_compute(
        self,
        *,
        body: _models.ComputeFleetReqBody | Mapping[str, Any] = UNSET,
        machines: Mapping[str, int] = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Set how many compute machines of each size the organization buys.

        `PUT /orgs/{org_id}/billing/compute`

        Args:
            body: The whole body, in place of its fields.
            machines: Wanted number of machines by size, e.g. `{"medium": 1, "xlarge": 2}`. Sizes left out become
                zero.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _SET_COMPUTE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "machines": machines,
                },
                required=True,
            ),
        )

    @overload
    async def update_budgets(
        self,
        *,
        budgets: Sequence[_models.BudgetPatchInput | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> _models.BudgetListBody: ...

    @overload
    async def update_budgets(
        self,
        *,
        body: _models.BudgetPatchBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> _models.BudgetListBody: ...

    async def update_budgets(
        self,
        *,
        body: _models.BudgetPatchBody | Mapping[str, Any] = UNSET,
        budgets: Sequence[_models.BudgetPatchInput | Mapping[str, Any]] = UNSET,
        org_id: str | None = None,
    ) -> _models.BudgetListBody:
        """Add, change or remove some credit budgets and keep the others.

        `PATCH /orgs/{org_id}/billing/budgets`

        Args:
            body: The whole body, in place of its fields.
            budgets: Changes to apply.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_BUDGETS,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "budgets": budgets,
                },
                required=True,
            ),
        )

    @overload
    async def update_overage(
        self,
        *,
        enabled: bool,
        cap_credits: int | None = UNSET,
        org_id: str | None = None,
    ) -> None: ...

    @overload
    async def update_overage(
        self,
        *,
        body: _models.BillingOverageReqBody | Mapping[str, Any],
        org_id: str | None = None,
    ) -> None: ...

    async def update_overage(
        self,
        *,
        body: _models.BillingOverageReqBody | Mapping[str, Any] = UNSET,
        enabled: bool = UNSET,
        cap_credits: int | None = UNSET,
        org_id: str | None = None,
    ) -> None:
        """Switch overage billing on or off and set its cap.

        `POST /orgs/{org_id}/billing/overage`

        Args:
            body: The whole body, in place of its fields.
            enabled: Whether overage is allowed.
            cap_credits: Largest number of overage credits allowed; `null` for no limit.
            org_id: The organization; the client's own by default.
        """
        return await self._client.call(
            _UPDATE_OVERAGE,
            {
                "org_id": self._client.setting("org_id", org_id),
            },
            body=body_fields(
                body,
                {
                    "enabled": enabled,
                    "cap_credits": cap_credits,
                },
                required=True,
            ),
        )
