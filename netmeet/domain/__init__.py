"""The method: what exists, the rules about it, and the codes in which the rules answer."""
