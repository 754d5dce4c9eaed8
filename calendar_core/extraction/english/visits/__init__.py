"""Visits paid and agreed: the wordings, where a journey leads, and whom it is of."""
