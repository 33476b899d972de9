# The two commands that matter are `make run` and `make test`; both need only Python 3.11 and make.
PYTHON ?= python3
BIN := .venv/bin
NETMEET_SCREENSHOTS ?= pictures

.PHONY: help run test lint bench screenshots long format lock clean

help: ## show these lines
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/'

run: .venv/house ## open the house with the practice cases
	@$(BIN)/netmeet serve --practice

test: .venv/tests ## install what the tests need and run all of them
	@$(BIN)/python tests/tools.py
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/pytest -n 2

lint: .venv/tests ## ruff and mypy
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

format: .venv/tests ## let ruff put the code in order
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: .venv/tests ## time the agreement, the start-up and the pages, as ratios
	@$(BIN)/python tests/tools.py
	@$(BIN)/python tests/bench/bench_word.py
	@$(BIN)/python tests/bench/bench_start.py
	@$(BIN)/python tests/bench/bench_pages.py

screenshots: .venv/tests ## go the whole way in a browser, and keep a picture of every page
	@$(BIN)/python tests/tools.py
	@NETMEET_SCREENSHOTS="$(NETMEET_SCREENSHOTS)" $(BIN)/pytest -n 2 tests/browser/test_journey.py
	@echo "The pictures are in $(NETMEET_SCREENSHOTS)"

long: .venv/tests ## the tests that take minutes
	@$(BIN)/pytest -n 2 -m long

lock: .venv/tests ## choose the newest allowed dependencies again
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --upgrade --python-version 3.11 pyproject.toml -o requirements.txt
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --upgrade --python-version 3.11 tests/requirements.in -o tests/requirements.txt

clean: ## remove what make has made
	@rm -rf .venv dist pictures .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

.venv/bin/pip:
	@$(PYTHON) -m venv .venv

.venv/house: requirements.txt pyproject.toml | .venv/bin/pip
	@echo "Installing Netmeet ..."
	@$(BIN)/pip install --quiet --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/pip install --quiet --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

.venv/tests: tests/requirements.txt .venv/house
	@echo "Installing what the tests need ..."
	@$(BIN)/pip install --quiet --quiet --disable-pip-version-check --require-hashes -r tests/requirements.txt
	@touch $@
