"""Show the parts of pages with fields and forms as the templates know them, and read them."""

from types import SimpleNamespace

import html5lib
from jinja2 import Environment, FileSystemLoader

from netmeet.services.house import Organisation
from netmeet.settings import carried
from netmeet.words.catalogue import words_in
from netmeet.words.labels import label


def address(endpoint, filename="", **_):
    """Return where a page or a file lies."""
    return f"/{endpoint}/{filename}".rstrip("/")


def written(source, **values):
    """Return what a template says."""
    templates = Environment(
        loader=FileSystemLoader(carried("templates")),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.globals |= {"url_for": address, "csrf_token": lambda: "key"}
    templates.globals["organisation"] = Organisation()
    templates.filters["short_day"] = str
    templates.filters["label"] = lambda code: label(words_in("en"), code)
    words = words_in("en")
    return templates.from_string(source).render(words=words, plural=words.plural, **values)


def shown(source, **values):
    """Return what a template says, as a tree of elements."""
    return html5lib.parse(written(source, **values), namespaceHTMLElements=False)


def a_field(**given):
    """Return a field as the templates know it."""
    usual = {
        "kind": "line",
        "name": "called",
        "said": "Name on the letter",
        "hint": "",
        "is_optional": False,
        "errors": [],
        "text": "",
        "texts": ("", "", ""),
        "day_in_words": "",
        "options": [],
        "rows": 0,
        "inputmode": "",
        "autocomplete": "",
        "width": "",
        "is_ticked": False,
    }
    field = {**usual, **given}
    return SimpleNamespace(id=field["name"], **field)


def answers(*values, chosen=()):
    """Return answers as the templates know them."""
    return [SimpleNamespace(value=one, said=one, chosen=one in chosen, hint="") for one in values]


def a_form(*fields, **given):
    """Return a form as the templates know it."""
    usual = {
        "visible": fields,
        "problems": [(field.id, error) for field in fields for error in field.errors],
        "hidden_fields": [SimpleNamespace(name="version", text="7")],
        "has_long_text": any(field.kind == "long" for field in fields),
        "draft_saved_at": "",
        "conflicts": [],
        "other": "",
        "action": "",
    }
    return SimpleNamespace(**usual | given)


def shown_field(field, layout=""):
    """Return a field on a page."""
    imported = '{% from "parts/field.html" import field with context %}'
    return shown(imported + "{{ field(f, layout) }}", f=field, layout=layout)


def shown_form(form):
    """Return a form on a page."""
    imported = '{% from "parts/form.html" import form_page with context %}'
    return shown(imported + '{{ form_page(form, "Save and continue") }}', form=form)


def shown_page(**values):
    """Return an empty page."""
    page = '{% extends "base.html" %}{% block title %}One person{% endblock %}'
    return shown(page, **values)


def every(tree, tag, **attributes):
    """Return the elements of a kind with some attributes."""
    wanted = {key.replace("_", "-"): value for key, value in attributes.items()}
    return [one for one in tree.iter(tag) if wanted.items() <= one.attrib.items()]


def text(element):
    """Return the text of an element in one line."""
    return " ".join("".join(element.itertext()).split())


def described(tree, element):
    """Return the texts that describe an element."""
    ids = element.get("aria-describedby", "").split()
    return [text(one) for key in ids for one in tree.iter() if one.get("id") == key]


def control(tree):
    """Return the one place to write or choose."""
    (found,) = [one for one in tree.iter() if one.tag in ("input", "textarea", "select")]
    return found
