"""`netmeet accounts`: who may sign in; passwords are asked for at the terminal."""

import sys

import click

from netmeet.adapters import db
from netmeet.commands.speaking import settings, words_set
from netmeet.domain.codes import Language, Role
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import accounts as house_accounts
from netmeet.services import houses

ROLES = click.Choice([role.value for role in Role])
LANGUAGES = click.Choice([language.value for language in Language])


@click.group()
def accounts() -> None:
    """Say who may sign in."""


@accounts.command()
@click.argument("email")
@click.option("--name", required=True, help="The name that the history of a case tells.")
@click.option("--role", type=ROLES, required=True)
@click.option("--prison", help="The prison of staff, named as in its cases.")
@click.option("--language", type=LANGUAGES, help="The language of the pages.")
def add(email: str, *, name: str, role: str, prison: str | None, language: str | None) -> None:
    """Add an account; the password is asked for twice."""
    engine = houses.opened(settings())
    password = _asked()
    with db.writing(engine) as session:
        house_accounts.add(
            session,
            email=email,
            name=name,
            role=Role(role),
            password=password,
            prison=prison,
            language=Language(language) if language else None,
        )
        session.commit()


@accounts.command("list")
def list_() -> None:
    """List the accounts: role, e-mail, name, state."""
    with db.reading(houses.opened(settings())) as session:
        for account in house_accounts.every(session):
            state = "disabled" if account.disabled else "active"
            click.echo(f"{account.role}\t{account.email}\t{account.name}\t{state}")


@accounts.command()
@click.argument("email")
def disable(email: str) -> None:
    """Let an account sign in no more; who is signed in is signed out."""
    with db.writing(houses.opened(settings())) as session:
        house_accounts.disable(session, house_accounts.find(session, email))
        session.commit()


@accounts.command()
@click.argument("email")
def enable(email: str) -> None:
    """Let an account sign in again."""
    with db.writing(houses.opened(settings())) as session:
        house_accounts.enable(session, house_accounts.find(session, email))
        session.commit()


@accounts.command()
@click.argument("email")
def password(email: str) -> None:
    """Give an account another password, which is asked for twice."""
    engine = houses.opened(settings())
    with db.reading(engine) as session:
        house_accounts.find(session, email)
    new = _asked()
    with db.writing(engine) as session:
        account = house_accounts.find(session, email)
        house_accounts.change_password(session, account, password=new)
        session.commit()


def _asked() -> str:
    """Return a password that was typed twice at the terminal, without showing it."""
    words = words_set()
    if not sys.stdin.isatty():
        raise click.UsageError(words("A password can only be typed at a terminal."))
    first = click.prompt(words("Password"), hide_input=True, err=True)
    again = click.prompt(words("The same password again"), hide_input=True, err=True)
    if first != again:
        raise Refused(Reason.PASSWORDS_DIFFER)
    return str(first)
