# Everything a person does here. `make demo` and `make test` need only Python 3.11 and pip.
PYTHON ?= python3
PY := .venv/bin/python
READY := .venv/ready
COMPILE := $(PY) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make requirements"

.PHONY: demo test lint bench screenshots requirements clean

demo: $(READY)          ## try the bot in a browser, without a Slack account
	$(PY) -m workspace $(ARGS)

test: $(READY)          ## every test; ARGS="tests/domain -k month" for some of them
	$(PY) -m pytest $(ARGS)

lint: $(READY)          ## style, types, and who may import whom
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	.venv/bin/lint-imports

bench: $(READY)         ## measure; prints tables, asserts nothing
	$(PY) -m benchmarks $(ARGS)

screenshots: $(READY)   ## draw the pictures of the README again
	SCREENSHOTS=docs $(PY) -m pytest tests/browser/test_screenshots.py $(ARGS)

requirements: $(READY)  ## choose the newest permitted versions, with their hashes
	$(COMPILE) --upgrade pyproject.toml -o requirements/run.txt
	$(COMPILE) --upgrade pyproject.toml --group dev -c requirements/run.txt -o requirements/dev.txt

# Made again whenever the requirements or the project's own description change.
$(READY): requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(PY) -m pip install --quiet --require-hashes -r requirements/dev.txt
	$(PY) -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

clean:                  ## remove the environment and what the tools left behind
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
