"""The command line: the same checks for scripts and for hooks that run before something is published."""
