"""Whether Python's validator says of every mutant what the native reader says."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

ROOT = Path(__file__).resolve().parents[3]


def main() -> None:
    validators: dict[str, Draft202012Validator] = {}
    count = 0
    for path in sys.argv[1:]:
        # Only "\n" ends a line: a mutant may hold other line separators.
        for line in open(path, encoding="utf-8", newline="\n"):
            mutant = json.loads(line)
            name = mutant["schema"]
            if name not in validators:
                schema = json.loads((ROOT / "standard/schema" / name).read_text("utf-8"))
                Draft202012Validator.check_schema(schema)
                checker = FormatChecker(["date"])
                validators[name] = Draft202012Validator(schema, format_checker=checker)
            said = validators[name].is_valid(mutant["document"])
            if mutant["valid"] is not None and said != mutant["valid"]:
                sys.exit(f"python says {said}: {line}")
            count += 1
    print(f"python: {count} mutants, no disagreement")


if __name__ == "__main__":
    main()
