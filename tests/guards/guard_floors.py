"""Imports go down the stairs only; import-linter reads the contracts from pyproject.toml."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

MODEL_ALONE = "Only the model knows SQLAlchemy in the domain"
BROKEN = re.compile(r"^(.+) BROKEN$", re.MULTILINE)


def broken_contracts(folder):
    """Return the names of the contracts that the package in a folder breaks."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=folder,
        env=os.environ | {"COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    broken = BROKEN.findall(done.stdout)
    if done.returncode and not broken:
        return [done.stdout + done.stderr]
    return broken


def contract_names(folder):
    """Return the names of the contracts of a folder."""
    return [contract["name"] for contract in _contracts(folder)]


def uncontracted_modules(folder):
    """Return the modules of the domain that are free to import SQLAlchemy, though no model."""
    (contract,) = [one for one in _contracts(folder) if one["name"] == MODEL_ALONE]
    domain = folder / "netmeet" / "domain"
    modules = {path.stem for path in domain.iterdir() if path.suffix == ".py" or _is_package(path)}
    modules -= {"__init__", "model"}
    return [
        f"netmeet.domain.{name}: add it to the contract “{MODEL_ALONE}” in pyproject.toml"
        for name in sorted(modules)
        if f"netmeet.domain.{name}" not in contract["source_modules"]
    ]


def _contracts(folder):
    settings = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))
    return settings["tool"]["importlinter"]["contracts"]


def _is_package(path: Path) -> bool:
    return (path / "__init__.py").exists()
