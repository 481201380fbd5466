"""Validates a Data Package and its foreign keys; prints how many rows pandas reads of each table."""
import json
import sys
from pathlib import Path

import pandas
from frictionless import Package, validate

descriptor = Path(sys.argv[1])
report = validate(str(descriptor))
errors = [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
errors += [error.message for error in report.errors]
rows = {}
for resource in Package(str(descriptor)).resources:
    table = pandas.read_csv(descriptor.parent / resource.path, keep_default_na=False, dtype=str)
    assert list(table.columns) == resource.schema.field_names, resource.name
    rows[resource.name] = len(table)
print(json.dumps({"valid": report.valid, "errors": errors, "rows": rows}))
