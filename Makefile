# What one does with a checkout. `make help` lists it. GNU make 3.81 (macOS) and later; Python 3.11 and later.
#
#   make run                 the demo on http://127.0.0.1:8000
#   make run PORT=8010       on another port
#   make test PYTHON=python3.12

PYTHON ?= python3
PORT ?= 8000
WORKERS ?= 2
MINUTES ?= 10
POINTS ?= 200
SPARSE ?= 1
SEED ?= 1
SEEDS ?= 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
SETS ?=
HELD ?=

VENV := .venv
PEERS := .venv-peers
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
LOCKED := --strip-extras --allow-unsafe --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host
BENCHES = $(patsubst benchmarks/%.py,benchmarks.%,$(filter-out benchmarks/__init__.py,$(wildcard benchmarks/*.py)))

.DEFAULT_GOAL := help
.PHONY: help run test check fix compiled interpreted agree bench mutants quarter year kills fire soak figures evidence lock clean

help: ## what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1 | \2/p' Makefile | awk -F'|' '{printf "%-19s%s\n", $$1, $$2}'

run: $(VENV)/.run ## the demo: a phone in the browser, what staff see, a clock to turn (PORT=8000)
	@$(BIN)/python main.py demo --port $(PORT)

test: check ## everything that must hold: check, then all tests (WORKERS=2)
	@$(BIN)/python -m pytest -n $(WORKERS)

check: $(VENV)/.test ## what can be said without running the product: style, types, floors, the sample clinic
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/mypy setup.py
	@$(BIN)/lint-imports
	@$(BIN)/python main.py check

fix: $(VENV)/.test ## let ruff put right what it can
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format --quiet .

compiled: $(VENV)/.test interpreted ## compile the reader in place: a text takes less time; needs a C compiler and Python's headers (some minutes)
	@MESSENGER_COMPILED=1 $(BIN)/python setup.py --quiet build_ext --inplace

interpreted: ## take away what `compiled` built: the reader runs as it is written
	@rm -rf build
	@find messenger \( -name '*.so' -o -name '*.pyd' -o -name 'built.*.sha256' \) -exec rm -f {} +

agree: $(VENV)/.test ## compile the reader in a copy: does it say the same of every text, to the letter? (SPARSE=10: of each tenth)
	@$(BIN)/python -m tests.reading.compiled --every $(SPARSE)

bench: $(VENV)/.test $(PEERS)/.made ## every benchmark, one after another; docs/reference/measurements.md holds our figures
	@for module in $(BENCHES); do echo "== $$module"; $(BIN)/python -m $$module || exit 1; done

mutants: $(VENV)/.test ## a deliberate bug for each law of `simulate`, each in a copy of the tree: each must be caught (about two minutes)
	@$(BIN)/python -m tests.simulation.mutants

quarter: $(VENV)/.test ## simulate twenty quarters of a clinic with 200 patients (SEEDS="1 2 3"), faults many: every law holds
	@for seed in $(SEEDS); do \
	  $(BIN)/python main.py simulate --days 90 --patients 200 --faults many --seed $$seed --json || exit 1; done

year: $(VENV)/.test ## simulate a year of a clinic with 2,000 patients (SEED=1), faults many: every law holds
	@$(BIN)/python main.py simulate --days 365 --patients 2000 --faults many --seed $(SEED) --json

kills: $(VENV)/.test ## kill -9 at random points of a burst, on SQLite and PostgreSQL (POINTS=200): nothing lost, nothing twice
	@$(BIN)/python -m tests.faults.long kills --points $(POINTS)

fire: $(VENV)/.test ## three processes on one PostgreSQL under load, one killed every few seconds (MINUTES=10)
	@$(BIN)/python -m tests.faults.long fire --minutes $(MINUTES)

soak: $(VENV)/.test ## the clockwork for a long time on each engine (MINUTES=60): it never stands still
	@$(BIN)/python -m tests.faults.long soak --minutes $(MINUTES)

figures: $(VENV)/.test ## how well texts are read: every labelled set in SETS=DIR, HELD=b for those nobody tuned to
	@test -n "$(SETS)" || { echo "Name a folder of labelled sets: make figures SETS=DIR" >&2; exit 2; }
	@$(BIN)/python -m tests.figures "$(SETS)" --held "$(HELD)"

evidence: $(VENV)/.test ## learn what words of risk weigh, from training/triage; writes 90-evidence.yaml and the page of figures
	@$(BIN)/python -m training.evidence

# Ask for newer releases with: make lock UPGRADE=--upgrade
lock: $(VENV)/.test ## pin what pyproject.toml asks for, with hashes, for `run` and for `test`; and the peers of `bench`
	CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --quiet $(UPGRADE) $(LOCKED) \
	  --output-file=requirements/run.txt pyproject.toml
	CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --quiet $(UPGRADE) $(LOCKED) \
	  --extra=test --constraint=requirements/run.txt --output-file=requirements/test.txt pyproject.toml
	CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --quiet $(UPGRADE) $(LOCKED) \
	  --output-file=requirements/bench.txt requirements/bench.in

clean: ## remove the virtual environments and every cache
	rm -rf $(VENV) $(PEERS) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# --- the virtual environment: made once, brought up to date when a lock changes ---------------------------------------

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or later is needed; name one with: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@echo "Making $(VENV) ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.made requirements/run.txt
	@echo "Installing what the product needs (about a minute, once) ..."
	@$(PIP) install -qq --require-hashes -r requirements/run.txt
	@touch $@

$(VENV)/.test: $(VENV)/.made requirements/run.txt requirements/test.txt
	@echo "Installing what the tests need (about a minute, once) ..."
	@$(PIP) install -qq --require-hashes -r requirements/test.txt
	@touch $(VENV)/.run $@

# What cannot be installed is said and left out: the benchmarks then report that peer as missing.
$(PEERS)/.made: requirements/bench.txt
	@echo "Installing the peers that we are measured against (about a minute, once) ..."
	@$(PYTHON) -m venv --clear $(PEERS)
	@$(PEERS)/bin/python -m pip --disable-pip-version-check install -qq --require-hashes -r requirements/bench.txt \
	  || { rm -rf $(PEERS); mkdir -p $(PEERS); echo "The peers could not be installed: going on without them." >&2; }
	@touch $@
