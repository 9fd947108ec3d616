"""Mistakes in what is sent: in fields, in whole bodies and in files."""

from __future__ import annotations

from functools import partial

from timbal.client import File, Timbal
from timbal_api.models import CreateK2Request, RunDetail, VarInput


def fields(client: Timbal) -> None:
    client.k2.create()  # expect: overload
    client.k2.create(nmae="x")  # expect: nmae|overload
    client.k2.create(body=CreateK2Request(name="x"), name="y")  # expect: name|overload
    client.projects.create()  # expect: overload
    client.runs.list(from_=3.5)  # expect: from_|float
    client.runs.get(run_id=None)  # expect: None
    partial(client.runs.list, stauts="x")()  # expect: stauts
    client.projects.create_vars(vars=[VarInput(name="a", type="plain", vaule="b")])  # expect: vaule


def bodies(client: Timbal) -> None:
    client.k2.create(body=CreateK2Request(nmae="x"))  # expect: nmae
    client.k2.create(body=RunDetail.from_dict({}))  # expect: RunDetail|overload


def files(client: Timbal) -> None:
    client.files.upload(file="a.txt", progess=print)  # expect: progess
    client.files.upload(file=open("a.txt", encoding="utf-8"))  # noqa: SIM115  # expect: TextIOWrapper
    client.compose(["x", 3])  # expect: int|Literal
    File("a.txt", None, {})  # expect: dict


def settings(client: Timbal) -> None:
    client.with_options(timeout="3")  # expect: timeout
    client.workforce("x").with_options(timeout=3)  # expect: timeout
    client.workforce("x").get("p", jsn={})  # expect: jsn
