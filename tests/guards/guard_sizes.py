"""How long files and functions may be, and which names say nothing."""

import ast
from itertools import chain

from guards.tree import files_in

FILE_LINES = 300
FUNCTION_LINES = 40
TEMPLATE_LINES = 80
MIGRATIONS = "netmeet/adapters/db/migrations/versions/"
EMPTY_NAMES = {"utils", "helpers", "common", "misc", "manager", "handler", "base"}
EMPTY_NAMES |= {"util", "helper", "managers", "handlers"}
ALLOWED = {"netmeet/domain/model/base.py", "templates/base.html"}


def too_long(folder):
    """Return the files, functions and templates of a folder that are past their ceiling."""
    found = []
    for file in files_in(folder):
        path = file.relative_to(folder).as_posix()
        if path.startswith("templates/"):
            found += _long_file(file, path, TEMPLATE_LINES)
        elif file.suffix == ".py" and not path.startswith(MIGRATIONS):
            found += _long_file(file, path, FILE_LINES) + _long_functions(file, path)
    return found


def empty_names(folder):
    """Return the files and folders whose name would fit anything."""
    paths = [file.relative_to(folder) for file in files_in(folder)]
    every = set(chain.from_iterable((path, *path.parents) for path in paths))
    return [
        f"{path.as_posix()}: name it after what it is about"
        for path in sorted(every)
        if path.name.partition(".")[0] in EMPTY_NAMES and path.as_posix() not in ALLOWED
    ]


def _long_file(file, path, ceiling):
    lines = len(file.read_text("utf-8").splitlines())
    if lines <= ceiling:
        return []
    return [f"{path}: {lines} lines, at most {ceiling}; split it by meaning"]


def _long_functions(file, path):
    functions = (
        node
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    lengths = {(node.name, node.end_lineno - node.lineno + 1) for node in functions}
    return [
        f"{path}: {name} has {lines} lines, at most {FUNCTION_LINES}; split it by meaning"
        for name, lines in sorted(lengths)
        if lines > FUNCTION_LINES
    ]
