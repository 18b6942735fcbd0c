"""The tokens of one sentence -> the names in it, each with what it probably names."""

from service.engine.names.hints import gender_of
from service.engine.names.reader import NameMention, read_names

__all__ = ["NameMention", "gender_of", "read_names"]
