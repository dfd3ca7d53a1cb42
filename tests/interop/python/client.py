"""A client in Python: build a review, check it against the schema, have it assessed, read the report.

Run by `tests/interop/run`, which makes `models/` from the schemas and says where `safon` is.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from models.assessment import Assessment
from models.report import Report

ROOT = Path(__file__).resolve().parents[3]
SCHEMA = "assessment.wales-digital-service-standard-2.0.0.schema.json"


def validator() -> Draft202012Validator:
    schema = json.loads((ROOT / "standard/schema" / SCHEMA).read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker(["date"]))


def review() -> dict[str, Any]:
    """A review from nothing: what a team at discovery could show today."""
    return {
        "format": 1,
        "standard": {"id": "wales-digital-service-standard", "version": "2.0.0"},
        "written_in": "cy",
        "service": {
            "id": "school-meals",
            "name": {"en": "School meals", "cy": "Prydau ysgol"},
            "organisation": {"en": "Example Council", "cy": "Cyngor Enghreifftiol"},
            "facts": {"stage": "discovery", "public-facing": True, "buys-technology": False},
        },
        "assessed_on": "2026-11-22",
        "evidence": [
            {
                "id": "cyfweliadau",
                "kind": "user-research",
                "title": "Cyfweliadau â rhieni",
                "collected": "2026-10-01",
                "tags": ["welsh-speakers"],
                "measures": {"participants": 8},
                "languages": ["cy"],
            }
        ],
    }


def assess(document: dict[str, Any]) -> Report:
    """Hands a review to `safon`: 0, 1 and 4 come with a report; 2 refuses it, 3 is not possible."""
    answer = subprocess.run(
        [os.environ["SAFON"], "assess", "-", "--format", "json"],
        input=json.dumps(document),
        capture_output=True,
        text=True,
        check=False,
    )
    if answer.returncode not in (0, 1, 4):
        raise ValueError(answer.stdout or answer.stderr)
    return Report.model_validate_json(answer.stdout)


def main() -> None:
    check = validator()

    # A sample survives the generated models without a loss.
    sample = json.loads((ROOT / "examples/data/bin-collection.json").read_text("utf-8"))
    check.validate(sample)
    model = Assessment.model_validate(sample)
    again = json.loads(model.model_dump_json(by_alias=True, exclude_unset=True))
    assert again == sample, "the generated models lose something"

    # A mistake is told at its place.
    wrong = review()
    wrong["evidence"][0]["kind"] = "user-reserch"
    errors = list(check.iter_errors(wrong))
    assert [list(error.absolute_path) for error in errors] == [["evidence", 0, "kind"]], errors

    document = review()
    check.validate(document)
    report = assess(document)
    assert report.outcome.value == "incomplete"
    assert report.readiness.of > report.readiness.ready > 0
    print(f"{report.service.name.cy}: {report.outcome.value}")
    for criterion in report.criteria:
        for requirement in criterion.requirements:
            for step in requirement.to_do[:1]:
                print(f"  {requirement.id.root}: {step.text.cy}")


if __name__ == "__main__":
    main()
