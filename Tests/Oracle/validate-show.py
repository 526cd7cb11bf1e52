#!/usr/bin/env python3
"""Holds what `polku show --format json` prints against docs/schema/show.schema.json with an independent validator.

Run by hand, beside the Swift tests, which have a small validator of their own:

    python3 -m venv /tmp/v && /tmp/v/bin/pip install jsonschema
    /tmp/v/bin/python Tests/Oracle/validate-show.py .build/release/polku journeys Tests/Fixtures/examples
"""
import json
import pathlib
import subprocess
import sys

import jsonschema

root = pathlib.Path(__file__).resolve().parents[2]
schema = json.loads((root / "docs/schema/show.schema.json").read_text())
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)


def refuse(word):
    raise ValueError(word + " is no number of JSON")


def faults(*arguments):
    run = subprocess.run([sys.argv[1], "show", "--format", "json", *arguments], capture_output=True, check=False)
    document = json.loads(run.stdout, parse_constant=refuse)
    found = list(validator.iter_errors(document))
    for fault in found:
        print(" ".join(arguments), fault.json_path, fault.message[:200])
    return len(found)


count = 0
files = [file for folder in sys.argv[2:] for file in sorted(pathlib.Path(folder).rglob("*.journey.yaml"))]
for file in files:
    count += faults(str(file))
count += faults(*sys.argv[2:]) + faults("--summary", *sys.argv[2:])
print(f"{len(files)} files, {count} faults")
sys.exit(1 if count else 0)
