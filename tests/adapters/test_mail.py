"""Mail files: one receiver, not sent yet, and nothing that anybody slipped into a header."""

from email import message_from_bytes
from email.policy import default

import pytest

from netmeet.adapters.mail import message


def written(**given):
    """Return a mail file."""
    usual = {
        "sender": "hanne@huset.example",
        "to": "kirsten@example.com",
        "subject": "Invitation to a meeting on 3 March",
        "body": "Dear Kirsten,\n\nWhere: –\n",
    }
    return message(**usual | given)


def read(content):
    """Return the mail as another program reads it."""
    return message_from_bytes(content, policy=default)


def test_a_mail_has_these_headers_and_no_date_and_no_identity():
    mail = read(written())

    assert dict(mail.items()) == {
        "From": "hanne@huset.example",
        "To": "kirsten@example.com",
        "Subject": "Invitation to a meeting on 3 March",
        "X-Unsent": "1",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "quoted-printable",
        "MIME-Version": "1.0",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Kære Åse,\n\nmødet er kl. 13.\n",
        "One long line " * 200 + "\n",
        "From here on\n.\nnot the end\n",
        "مرحبا 👋\n",
    ],
)
def test_the_text_arrives_as_it_was_written(text):
    assert read(written(body=text)).get_content().replace("\r\n", "\n") == text


def test_a_subject_in_any_letters_arrives_whole():
    subject = "Invitation til et møde lørdag den 5. december 2026 i København på Østerbro"

    assert read(written(subject=subject))["Subject"] == subject


def test_lines_end_as_mail_lines_do_and_none_is_too_long():
    content = written(body="Åse " * 500, subject="Invitation " * 30)

    lines = content.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 78


def test_equal_texts_give_equal_bytes():
    assert written() == written()


def test_an_address_in_other_letters_arrives_whole():
    assert read(written(to="åse@blåbær.example"))["To"] == "åse@blåbær.example"


@pytest.mark.parametrize("place", ["sender", "to"])
@pytest.mark.parametrize(
    "address",
    [
        "",
        "kirsten",
        "@example.com",
        "kirsten@",
        "a@b@c.example",
        "kirsten@example.com, bo@example.com",
        "kirsten@example.com;bo@example.com",
        "kirsten@example.com\r\nBcc: bo@example.com",
        "kirsten@example.com\nBcc: bo@example.com",
        "Kirsten <kirsten@example.com>",
        '"x"@example.com',
    ],
)
def test_what_is_not_one_address_is_refused(place, address):
    with pytest.raises(ValueError, match="address"):
        written(**{place: address})


def test_a_second_line_in_the_subject_is_refused():
    with pytest.raises(ValueError, match="linefeed"):
        written(subject="Invitation\r\nBcc: bo@example.com")
