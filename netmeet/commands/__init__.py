"""The command line: what `netmeet` can do without a browser."""

import gc
import sys
from pkgutil import resolve_name

import click

from netmeet import __version__
from netmeet.domain.refusal import Reason, Refused

# Each command and where it lies, in the order in which they are told.
COMMANDS = {
    "serve": "serve:serve",
    "import": "cases:import_",
    "export": "cases:export",
    "cases": "cases:cases",
    "documents": "documents:documents",
    "accounts": "accounts:accounts",
    "check": "check:check",
    "translations": "translations:translations",
}


class Commands(click.Group):
    """The commands: only the one that is asked for is loaded, because a house is large."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return a command with everything that it needs, or nothing."""
        if cmd_name not in COMMANDS:
            return None
        # What is loaded stays until the end: looking through it for waste takes time for nothing.
        gc.disable()
        command: click.Command = resolve_name(f"netmeet.commands.{COMMANDS[cmd_name]}")
        gc.freeze()
        gc.enable()
        return command


def main() -> None:
    """Run one command; a refusal is said in one sentence and ends with status 1."""
    try:
        netmeet(standalone_mode=False)
    except (Refused, OSError) as error:
        sys.exit(_said(error))
    except click.exceptions.Abort:
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def netmeet() -> None:
    """Prepare network meetings: cases come in, papers come out."""


def _said(error: Refused | OSError) -> int:
    """Say why a command was refused; return the exit status."""
    # Its sentences know the whole house, which a command has loaded and `--version` has not.
    from netmeet.commands.speaking import said, stop_printing  # noqa: PLC0415

    if isinstance(error, Refused):
        return said(error)
    stop_printing()
    return said(Refused(Reason.CANNOT_WRITE, detail=error.strerror or str(error)))
