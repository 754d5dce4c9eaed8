"""Multilateral events: summits, sessions and conferences, and who of home was there."""
