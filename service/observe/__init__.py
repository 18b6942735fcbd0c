"""What operators see of the service: a log line, counters and a span for every request, and the headers that every answer has. Never a submitted text."""
