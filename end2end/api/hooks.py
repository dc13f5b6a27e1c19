"""Puts what exists into the calls of schemathesis: devices, decisions, cursors and blobs that the server knows.

`VESTIBULE_SEEDS` names a JSON file with them. Data that breaks the document on purpose is left as it is. At the end,
`VESTIBULE_REACHED` has how often each call was answered with each status.
"""

import atexit
import json
import os
import random
from pathlib import Path

import schemathesis

seeds = json.loads(Path(os.environ["VESTIBULE_SEEDS"]).read_text())
choices = random.Random(1)


UNKNOWN = "00000000-0000-4000-8000-000000000000"


# Calls that end what others need have devices of their own; all other calls have all of them.
SHARES = {
    "DELETE /api/v1/devices/{id}": slice(0, 20),
    "PUT /api/v1/devices/{id}/removal": slice(20, 40),
    "DELETE /api/v1/devices/{id}/removal": slice(40, None),
}


def often() -> bool:
    return choices.random() < 0.8


def call_of(case) -> str:
    return f"{case.method.upper()} {case.path}"


@schemathesis.hook
def before_call(context, case, kwargs):
    if not case.meta.generation.mode.is_positive:
        return
    kind = case.path.split("/")[3]
    if "id" in case.path_parameters:
        existing = seeds[kind][SHARES.get(call_of(case), slice(None))]
        case.path_parameters["id"] = choices.choice(existing) if often() else UNKNOWN
    if "after" in case.query:
        # A cursor is nothing that anybody makes up.
        case.query["after"] = seeds["cursors"][kind]
    if "wait" in case.query:
        case.query["wait"] = min(int(case.query["wait"]), 1)
    if isinstance(case.body, dict) and kind in ("enrollments", "opaque-blobs") and often():
        blob = choices.choice(seeds["blobs"])
        case.body["opaque_blob"] = blob["opaque_blob"]
        if "user" in case.body:
            case.body["user"]["object_id"] = blob["object_id"]
    if kind == "user-tokens":
        be_a_session(case, kwargs)
    if kind == "enrollments" and choices.random() < 0.3:
        case.headers["Accept"] = "application/soap+xml"
    drop_odd_values(case.body)


# A package of a management session, with a place for its alerts.
PACKAGE = "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncBody>{}<Final/></SyncBody></SyncML>"
ALERT = (
    "<Alert><CmdID>1</CmdID><Data>1224</Data><Item><Meta><Type xmlns='syncml:metinf'>com.microsoft/MDM/{}</Type></Meta>"
    "<Data>{}</Data></Item></Alert>"
)


def be_a_session(case, kwargs):
    """Puts packages, tokens and devices that there are into what a management session brought."""
    status = ALERT.format("LoginStatus", choices.choice(["user", "others", "none"]))
    if "Session-Authorization" in case.headers:
        case.headers["Session-Authorization"] = seeds["session"] if often() else "Bearer a.b.c"
    said = case.query
    if isinstance(case.body, dict):
        # What the body says, the query says not.
        case.query.clear()
        said = case.body
        if said.get("login_status"):
            status = ""
        if "syncml" in said:
            said["syncml"] = PACKAGE.format(status)
        if "authorization" in said and often():
            said["authorization"] = seeds["session"]
    else:
        # As it is: schemathesis would put a text into an element of XML.
        kwargs["data"] = PACKAGE.format(status).encode()
    if "device_id" in said:
        said["device_id"] = choices.choice(seeds["devices"]) if often() else UNKNOWN


def drop_odd_values(body):
    """What schemathesis takes for right and the server need not."""
    if isinstance(body, dict):
        # Any time is generated; one to come is refused, as the description of the call says.
        body.pop("at", None)
        body.pop("last_sync", None)
        for name in ("entra_device_id", "grace_until", "last_check_in"):
            # The empty text is generated for every format, where null is allowed too.
            if body.get(name) == "":
                del body[name]
        for name in ("device", "configuration_manager"):
            drop_odd_values(body.get(name))


@schemathesis.deserializer("application/soap+xml")
def read_fault(context, response):
    return response.text


reached = {}


@schemathesis.hook
def after_call(context, case, response):
    statuses = reached.setdefault(call_of(case), {})
    statuses[response.status_code] = statuses.get(response.status_code, 0) + 1


@atexit.register
def tell_what_was_reached():
    Path(os.environ["VESTIBULE_REACHED"]).write_text(json.dumps(reached))
