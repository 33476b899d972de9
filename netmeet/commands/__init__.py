"""The command line: what `netmeet` can do without a browser."""

import sys

import click

from netmeet.commands.accounts import accounts
from netmeet.commands.cases import cases, export, import_
from netmeet.commands.check import check
from netmeet.commands.documents import documents
from netmeet.commands.serve import serve
from netmeet.commands.speaking import said, stop_printing
from netmeet.commands.translations import translations
from netmeet.domain.refusal import Reason, Refused


def main() -> None:
    """Run one command; a refusal is said in one sentence and ends with status 1."""
    try:
        netmeet(standalone_mode=False)
    except Refused as refused:
        sys.exit(said(refused))
    except OSError as error:
        stop_printing()
        sys.exit(said(Refused(Reason.CANNOT_WRITE, detail=error.strerror or str(error))))
    except click.exceptions.Abort:
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="netmeet")
def netmeet() -> None:
    """Prepare network meetings: cases come in, papers come out."""


for command in (serve, import_, export, cases, documents, accounts, check, translations):
    netmeet.add_command(command)
