"""Pages: read, ask, call one deed, answer."""
