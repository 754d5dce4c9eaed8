"""The words of English: the tables, the marks that stand for them in a text, and the grammar of patterns over these."""
