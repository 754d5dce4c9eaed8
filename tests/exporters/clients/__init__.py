"""Feeds run through real clients and parsers, which must read what was meant.

`.ci/clients` installs them; where one is missing its tests are skipped and say so.
"""
