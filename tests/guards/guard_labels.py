"""Every code has words, and the places in those words are filled where they are said."""

import ast
import pkgutil
import re
from enum import Enum
from importlib import import_module

PLACE = re.compile(r"%\((\w+)\)s")


def codes_in(package):
    """Return every enum that a package and its modules define."""
    root = import_module(package)
    names = [found.name for found in pkgutil.walk_packages(root.__path__, f"{package}.")]
    modules = [root, *map(import_module, names)]
    return [
        thing
        for module in modules
        for thing in vars(module).values()
        if isinstance(thing, type)
        and issubclass(thing, Enum)
        and thing.__module__ == module.__name__
    ]


def unlabelled(codes, tables):
    """Return the members of the codes that have no words in the table of their code."""
    return [
        f"{code.__name__}.{member.name} has no words"
        for code in codes
        for member in code
        if not tables.get(code, {}).get(member)
    ]


def empty_places(tables):
    """Return the labels with a place, which nobody fills."""
    return [
        f"{code.__name__}: “{sentence}” has a place that nobody fills"
        for code, table in tables.items()
        for sentence in table.values()
        if "%" in sentence
    ]


def unfilled(reasons, folder):
    """Return the reasons whose sentence has a place that a `Refused` under a folder leaves out.

    A `Refused` whose reason is not written out may be any reason that no other one names.
    """
    calls = [call for file in sorted(folder.rglob("*.py")) for call in _refusals(file)]
    found = []
    for reason, sentence in reasons.items():
        given = [facts for name, facts in calls if name == reason.name]
        given = given or [facts for name, facts in calls if not name and facts]
        missing = set(PLACE.findall(sentence)) - (set.intersection(*given) if given else set())
        found += [f"{reason.name}: nobody says “{place}”" for place in sorted(missing)]
    return found


def _is_code(thing):
    return isinstance(thing, type) and issubclass(thing, Enum)


def _refusals(file):
    """Give the reason and the facts of each `Refused(…)` in a file."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refused":
            reason = ast.unparse(node.args[0])
            name = reason.removeprefix("Reason.") if reason.startswith("Reason.") else ""
            yield name, {keyword.arg for keyword in node.keywords} - {"place"}
