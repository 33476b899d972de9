"""What each paper says to its reader: one file a kind, no Word and no HTML."""
