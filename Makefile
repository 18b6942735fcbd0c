# `make run` and `make test` need Python 3.11 or newer and nothing else: each sets up what it uses in .venv by
# itself, and is quick the second time.

# The first interpreter on the path that really runs and is new enough; `make run PYTHON=...` names another.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo $$p; exit; }; done)

VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet install --require-hashes
UV     := uv==0.13.9
JOBS   ?= auto
HOST   ?= 127.0.0.1
PORT   ?= 8000
export HOST PORT

.DEFAULT_GOAL := help
.PHONY: help run test soak lint types pytest chromium wrk compiler compile screenshot score bench verify-seeds lock image clean

help:  ## what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/run.stamp  ## the service on http://127.0.0.1:8000 (HOST, PORT, WORKERS)
	@exec $(BIN)/gunicorn

compile: $(VENV)/compile.stamp compiler  ## the engine as machine code, nine minutes; `make run` takes it from then on, until the sources change
	@$(BIN)/python -m tools.compile_engine

test: lint types pytest  ## everything: ruff, mypy, pytest with branch coverage

lint: $(VENV)/test.stamp  ## ruff
	$(BIN)/ruff check .

types: $(VENV)/test.stamp  ## mypy, strict
	$(BIN)/mypy --strict service

pytest: $(VENV)/test.stamp chromium wrk compiler  ## the tests alone (PYTEST_ARGS=... for some of them, without the floor of coverage)
	@$(BIN)/python -m tools.compile_engine --where-possible --quick
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal $(or $(PYTEST_ARGS),--cov --cov-report=term)

soak: $(VENV)/test.stamp compiler  ## faults and hostile input for a quarter of an hour: kills, reloads, a million checks, fuzzing (SOAK_CHECKS=1000000 SOAK_CASES=20000)
	@$(BIN)/python -m tools.compile_engine --where-possible --quick
	$(BIN)/python -m pytest -p tests.compiled_engine tests/faults -m soak -n $(JOBS) --dist loadgroup --durations=0 --durations-min=10 $(PYTEST_ARGS)

chromium:  ## Debian's Chromium for the tests of the page, where it is missing and may be installed
	@test -n "$(CHROMIUM)" || command -v chromium >/dev/null || { $(call debian,chromium); } || echo "No Chromium: the tests of the page are skipped."

screenshot: $(VENV)/test.stamp chromium  ## docs/desk.png, docs/desk-dark.png and docs/desk-narrow.png
	@{ $(call debian,fonts-inter fonts-sil-charis); } || echo "The fonts of this machine will do."
	@$(BIN)/python -m tools.screenshot

debian = test "$$(id -u)" = 0 && command -v apt-get >/dev/null && echo "Installing $(1) ..." && apt-get -qq update && \
	DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends $(1) >/dev/null

score: $(VENV)/test.stamp  ## accuracy on the labelled statements (SCORE_ARGS=...)
	@$(BIN)/python -m tests.bench.score $(SCORE_ARGS)

bench: $(VENV)/test.stamp wrk compiler  ## how fast it is, beside a bare Flask echo and others in the same run; draws docs/bench-*.svg
	@$(BIN)/python -m tools.compile_engine --where-possible
	@$(BIN)/python -m tests.bench.speed

wrk:  ## Debian's load tool for the bench, where it is missing and may be installed
	@command -v wrk >/dev/null || { $(call debian,wrk); } || echo "No wrk: the bench says nothing about requests per second."

compiler:  ## a C compiler and Python's headers for `make compile`, where they are missing and may be installed
	@command -v cc >/dev/null && test -e "$$($(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("include"))')/Python.h" || \
		{ $(call debian,gcc libc6-dev python3-dev); } || echo "No C compiler: the engine is interpreted."

verify-seeds: $(VENV)/run.stamp  ## hold seeds/ against the article itself (ARTICLE=path)
	@test -n "$(ARTICLE)" || { echo "usage: make verify-seeds ARTICLE=path/to/article.txt" >&2; exit 2; }
	@$(BIN)/python -m service.record.verify seeds "$(ARTICLE)"

lock: $(VENV)/pyvenv.cfg  ## compile the pins of pyproject.toml into the lock files
	@$(BIN)/python -m venv .cache/lock && .cache/lock/bin/python -m pip --disable-pip-version-check --quiet install $(UV)
	$(COMPILE) --output-file requirements.txt pyproject.toml
	$(COMPILE) --extra tracing --constraint requirements.txt --output-file requirements-tracing.txt pyproject.toml
	$(COMPILE) --group compile --constraint requirements-tracing.txt --output-file requirements-compile.txt pyproject.toml
	$(COMPILE) --extra tracing --group test --constraint requirements-tracing.txt --constraint requirements-compile.txt --output-file requirements-test.txt pyproject.toml

COMPILE = .cache/lock/bin/uv --quiet pip compile --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(LOCK_ARGS)

image:  ## the container image (DOCKER=docker, podman or "buildah")
	$(or $(DOCKER),docker) build --tag fact-check-service:$(shell sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml) .

clean:  ## forget .venv and every cache
	rm -rf $(VENV) .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .coverage.*

$(VENV)/pyvenv.cfg:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and was not found; name it: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "$(PYTHON) cannot make a virtual environment (on Debian and Ubuntu: apt-get install python3-venv)" >&2; exit 1; }

$(VENV)/run.stamp: $(VENV)/pyvenv.cfg requirements.txt
	@echo "Installing requirements.txt into $(VENV) ..."
	@$(PIP) --requirement requirements.txt
	@touch $@

$(VENV)/compile.stamp: $(VENV)/run.stamp requirements-compile.txt
	@echo "Installing requirements-compile.txt into $(VENV) ..."
	@$(PIP) --requirement requirements-compile.txt
	@touch $@

$(VENV)/test.stamp: $(VENV)/run.stamp requirements-test.txt
	@echo "Installing requirements-test.txt into $(VENV) ..."
	@$(PIP) --requirement requirements-test.txt
	@touch $@
