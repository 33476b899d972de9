"""Every address of the house, as its map of pages has it."""

from werkzeug.routing import AnyConverter, IntegerConverter


def rules(app):
    """Return the rule of every page."""
    return [rule for rule in app.url_map.iter_rules() if rule.endpoint != "static"]


def methods(rule):
    """Return the methods that a page of ours takes by its own choice."""
    return sorted(rule.methods - {"OPTIONS", "HEAD"})


def path_of(rule, reference):
    """Return an address of a rule; ids that are asked for are those of nothing."""
    values = {"reference": reference} | {
        name: _value_of(rule._converters[name])  # noqa: SLF001 — there is no other way to it
        for name in rule.arguments - {"reference"}
    }
    return rule.build(values, append_unknown=False)[1]


def _value_of(converter):
    """Return a value that an address can hold in a place."""
    if isinstance(converter, AnyConverter):
        return min(converter.items)
    return 1 if isinstance(converter, IntegerConverter) else "all"
