"""Everything about language that an editor may dispute, as data with an example per entry."""
