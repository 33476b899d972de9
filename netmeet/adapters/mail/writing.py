"""Writing the file: the few headers that a mail program needs in order to open it as a draft."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8


def message(*, sender: str, to: str, subject: str, body: str) -> bytes:
    """Write one mail that is not sent yet, to one person; equal texts give equal bytes.

    It has no date, no identity and no other receiver; `X-Unsent` lets a mail program open it for
    sending. Refuses, as `ValueError`, what is not one whole address, and a subject with a line
    break.
    """
    policy = SMTP if (sender + to).isascii() else SMTPUTF8
    mail = EmailMessage(policy=policy)
    mail["From"] = _address(sender)
    mail["To"] = _address(to)
    mail["Subject"] = subject
    mail["X-Unsent"] = "1"
    mail.set_content(body, charset="utf-8", cte="quoted-printable")
    return mail.as_bytes()


def _address(email: str) -> Address:
    """Read one address, so that no second one and no other header can hide in it."""
    name, mark, host = email.partition("@")
    plain = email.isprintable() and not any(sign in email for sign in ' ,;<>()"')
    if not (plain and name and mark and host and "@" not in host):
        raise ValueError("this is not one e-mail address")
    return Address(username=name, domain=host)
