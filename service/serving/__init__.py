"""How requests reach the application: gunicorn's threads, given whole requests only. Knows nothing of what is served."""
