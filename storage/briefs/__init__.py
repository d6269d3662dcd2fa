"""A meeting's brief read from the records, inside what a person may see."""

from storage.briefs.dates import Rival
from storage.briefs.gathering import Brief, brief
from storage.briefs.promises import MANY, Point

__all__ = ["MANY", "Brief", "Point", "Rival", "brief"]
