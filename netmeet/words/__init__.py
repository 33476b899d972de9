"""Languages: catalogues, labels, dates, telephone numbers and the order of names."""
