"""Puts what exists into the calls of schemathesis: devices, decisions, cursors and blobs that the server knows.

`VESTIBULE_SEEDS` names a JSON file with them. Data that breaks the document on purpose is left as it is.
"""

import json
import os
import random
from pathlib import Path

import schemathesis

seeds = json.loads(Path(os.environ["VESTIBULE_SEEDS"]).read_text())
choices = random.Random(1)


def often() -> bool:
    """The rest shows what the server says of ids that it does not know."""
    return choices.random() < 0.8


@schemathesis.hook
def before_call(context, case, kwargs):
    if not case.meta.generation.mode.is_positive:
        return
    kind = case.path.split("/")[3]
    if "id" in case.path_parameters and often():
        case.path_parameters["id"] = choices.choice(seeds[kind])
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
    drop_odd_values(case.body)


def drop_odd_values(body):
    """What schemathesis takes for right and the server need not."""
    if isinstance(body, dict):
        # Any time is generated; one to come is refused, as the description of the call says.
        body.pop("at", None)
        for name in ("entra_device_id", "grace_until"):
            # The empty text is generated for every format, where null is allowed too.
            if body.get(name) == "":
                del body[name]
        drop_odd_values(body.get("device"))
