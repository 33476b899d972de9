"""The README names what there is, and nothing that is not there."""

import re
import tomllib

import click

FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
QUOTED = re.compile(r"`([^`\n]+)`")
SETTING = re.compile(r"\bNETMEET_[A-Z_]+\b")
PACKAGE = re.compile(r"[\w.-]+")
TABLE = re.compile(r"^\| package \|.*\n\|[ |-]+\n((?:\|.*\n)*)", re.MULTILINE)
WORD = re.compile(r"\w{2,}")
TARGET = re.compile(r"^([a-z][\w-]*):", re.MULTILINE)
PATH = re.compile(r"\.?[\w-][\w./*-]*")
FILE_NAME = re.compile(r"[\w-]+\.(?:md|toml|py|txt|json|html|po|pot|in|mako)|Makefile|LICENSE")
REASON_WORDS = 2


def commands_in(group, above=""):
    """Return every command of a command line, with the words that lead to it."""
    path = f"{above} {group.name}".strip()
    if not isinstance(group, click.Group):
        return [path]
    context = click.Context(group)
    below = {name: group.get_command(context, name) for name in group.list_commands(context)}
    return sorted(
        line
        for name, command in below.items()
        for line in (
            commands_in(command, path) if isinstance(command, click.Group) else [f"{path} {name}"]
        )
    )


def unnamed_commands(readme, commands):
    """Return the commands that a README does not name."""
    said = _code(readme)
    return [f"{name}: no word about it" for name in commands if not _says(said, name)]


def unknown_commands(readme, commands):
    """Return the commands in the code of a README that there are not."""
    known = {tuple(command.split()[1:]) for command in commands}
    starts = {words[:length] for words in known for length in range(1, len(words) + 1)}
    said = re.findall(r"(?:^|[\s/$])netmeet ([a-z]+)(?: ([a-z]+))?", _code(readme), re.MULTILINE)
    groups = {words[0] for words in known if len(words) > 1}
    tried = {pair if pair[0] in groups and pair[1] else pair[:1] for pair in said}
    return [f"netmeet {' '.join(words)}: unknown" for words in sorted(tried - starts)]


def unnamed_settings(readme, source):
    """Return the settings of a module that a README does not name, and those it makes up."""
    wanted, said = set(SETTING.findall(source)), set(SETTING.findall(readme))
    return [
        *(f"{name}: no word about it" for name in sorted(wanted - said)),
        *(f"{name}: unknown" for name in sorted(said - wanted)),
    ]


def unexplained_dependencies(readme, project):
    """Return the run-time dependencies without a reason in the table of packages, and others in it.

    A row is "| package, package | two words or more |".
    """
    needed = tomllib.loads(project)["project"]["dependencies"]
    names = {PACKAGE.match(line).group().lower() for line in needed}
    table = TABLE.search(f"{readme}\n")
    rows = [row.split("|") for row in table.group(1).splitlines()] if table else []
    reasons = {name: row[2] for row in rows for name in PACKAGE.findall(row[1].lower())}
    told = {name for name, reason in reasons.items() if len(WORD.findall(reason)) >= REASON_WORDS}
    return [
        *(f"{name}: no reason" for name in sorted(names - told)),
        *(f"{name}: no dependency" for name in sorted(reasons.keys() - names)),
    ]


def missing_paths(readme, folder):
    """Return the files and folders that a README names in its text, and that are not there."""
    quoted = {text.rstrip("/") for text in QUOTED.findall(FENCED.sub("", readme)) if _is_path(text)}
    return [f"{path}: not there" for path in sorted(quoted) if not _is_there(path, folder)]


def missing_targets(readme, makefile):
    """Return the targets of `make` that a README names in its code, and that are not there."""
    said = re.findall(r"(?:^|[\s&;])make ([a-z][\w-]*)", _code(readme), re.MULTILINE)
    known = TARGET.findall(makefile)
    return [f"make {name}: unknown" for name in sorted(set(said) - set(known))]


def _code(readme):
    """Return only what a README sets as code, a piece a line."""
    fenced = FENCED.findall(readme)
    return "\n".join([*fenced, *QUOTED.findall(FENCED.sub("", readme))])


def _says(text, words):
    return re.search(rf"\b{re.escape(words)}\b", text)


def _is_path(text):
    return bool((PATH.fullmatch(text) and "/" in text) or FILE_NAME.fullmatch(text))


def _is_there(path, folder):
    return any(folder.glob(path)) or ("/" not in path and any(folder.glob(f"[!.]*/**/{path}")))
