# Everything that people do with this project. "make" alone lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SEED ?= 1
N ?= 100000
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help setup site serve check test lint format fuzz bench schema lock release clean

help: ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

# A publisher needs no test tools: what the site is made with comes first, and the rest on top of it.
$(VENV)/site-ready: requirements-publish.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --require-hashes -r requirements-publish.lock
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/ready: requirements.lock $(VENV)/site-ready
	$(BIN)/pip install --quiet --require-hashes -r requirements.lock
	@touch $@

setup: $(VENV)/ready ## install the pinned packages into .venv, with those for tests

site: $(VENV)/site-ready ## build every language into site/
	$(BIN)/mkdocs build --strict

serve: $(VENV)/site-ready ## show the site while you write, at http://127.0.0.1:8000/
	$(BIN)/mkdocs serve

check: $(VENV)/site-ready ## list every problem in the content
	$(BIN)/limber check --release

lint: setup ## style, types and floors of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup ## sort the imports and lay out the code
	$(BIN)/ruff check --select I --fix .
	$(BIN)/ruff format .

test: lint ## lint, then every test
	$(BIN)/limber schema --check
	$(BIN)/pytest -n auto --dist worksteal

fuzz: setup ## make N projects with random mistakes (SEED=1 N=100000) and hold the one law against each
	$(BIN)/python -m tests.fuzz.run $(SEED) $(N)

bench: setup ## measure time, memory and size beside other builders; prints the tables of the performance page
	$(BIN)/python -m tests.benchmarks.bench
	$(BIN)/python -m tests.benchmarks.plots
	$(BIN)/python -m tests.benchmarks.figures
	$(BIN)/python -m tests.benchmarks.cards

schema: $(VENV)/site-ready ## write content/schema/*.json from the models
	$(BIN)/limber schema

COMPILE = $(BIN)/uv pip compile --quiet pyproject.toml --universal --python-version 3.11 \
	--generate-hashes --custom-compile-command "make lock"

lock: setup ## renew both locks from pyproject.toml
	$(BIN)/pip install --quiet uv
	$(COMPILE) --group dev -o requirements.lock
	$(COMPILE) --group build --constraint requirements.lock -o requirements-publish.lock

release: setup ## put source, bill of materials and checksums of TAG into dist/
	.ci/release $(TAG)

clean: ## remove everything that can be made again
	rm -rf $(VENV) site .site.* build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
