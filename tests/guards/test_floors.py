"""Every import goes down the stairs."""

from guards.guard_floors import broken_contracts, contract_names, uncontracted_modules
from guards.tree import ROOT, copied, planted

FAULTS = {
    "netmeet/words/numbers.py": "from netmeet.web import start",
    "netmeet/domain/release.py": "import flask",
    "netmeet/domain/safety.py": "import sqlalchemy",
    "netmeet/adapters/word/text.py": "from netmeet.adapters.calendar import text",
    "netmeet/papers/blocks.py": "import docx",
}


def add_line(module, line):
    """Add a line to a module that is there."""
    module.write_text(f"{module.read_text('utf-8')}{line}\n", "utf-8")


def test_every_contract_holds():
    assert broken_contracts(ROOT) == []


def test_each_contract_is_broken_by_its_fault(tmp_path):
    house = copied(ROOT, tmp_path)
    for path, fault in FAULTS.items():
        add_line(house / path, fault)

    found = broken_contracts(house)

    assert found == contract_names(ROOT)


def test_one_upward_import_is_enough(tmp_path):
    house = copied(ROOT, tmp_path)
    add_line(house / "netmeet/words/numbers.py", "from netmeet.services import cases")

    assert broken_contracts(house) == ["Imports only go down the stairs"]


def test_a_package_that_cannot_be_read_is_no_success(tmp_path):
    (found,) = broken_contracts(tmp_path)

    assert "Could not" in found


def test_every_module_of_the_domain_stands_in_the_contract():
    assert uncontracted_modules(ROOT) == []


def test_a_module_outside_the_contract_is_found(tmp_path):
    contract = '[[tool.importlinter.contracts]]\nname = "{}"\nsource_modules = ["{}"]\n'.format(
        "Only the model knows SQLAlchemy in the domain", "netmeet.domain.codes"
    )
    house = planted(tmp_path, "pyproject.toml", contract)
    for name in ("__init__", "codes", "model/__init__", "people/__init__", "safety"):
        planted(house, f"netmeet/domain/{name}.py", "")

    found = uncontracted_modules(house)

    assert [line.partition(":")[0] for line in found] == [
        "netmeet.domain.people",
        "netmeet.domain.safety",
    ]
