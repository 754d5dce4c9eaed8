"""Reads the releases of foreign ministries and turns what they report into a timeline and calendar feeds."""
