"""How the service holds up as the record grows: python -m tests.bench.growth, part of `make bench`. Nothing is imported here: in_process.py chooses the engine."""
