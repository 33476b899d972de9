"""A screen that was handed over to the main person, by the request that a convener makes."""

from visitor import fields_of

from netmeet.domain.codes import ReviewOf


def hand_over(house, reference="T-1", *, of=ReviewOf.PEOPLE, beside="convener", language="en"):
    """Hand the screen over as the convener does; return the main person's test browser."""
    visitor = house.visitor()
    answer = send(visitor, reference, of=of, beside=beside, language=language)
    assert answer.status_code == 303, visitor.page(f"/cases/{reference}/hand-over").errors
    assert answer.headers["Location"] == "/together"
    return visitor


def send(visitor, reference="T-1", *, of=ReviewOf.PEOPLE, beside="convener", language="en"):
    """Send the form of the page on which a screen is handed over; return the answer as it is."""
    address = f"/cases/{reference}/hand-over"
    page = visitor.page(address)
    answers = {"of": str(of), "beside": beside, "language": language}
    return visitor.post(address, data=dict(fields_of(page.form_to(""))) | answers)


def token_of(page):
    """Return the token that a page of the main person's gives its forms."""
    return page.form_to("/together/back").find("input[@name='csrf_token']").get("value")


def cookie_of(visitor):
    """Return the key in the browser’s cookie."""
    found = visitor.get_cookie("netmeet")
    return found.value if found else None
