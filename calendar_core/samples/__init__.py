"""Releases to try the program on: real occurrences of 2023 to 2025, retold in the project's own words.

They are no quotations. Each names the state whose release tells of the occurrence, and "retold" stands in its source.
"""
