# make run   starts the demo          make test   does all that CI does
# make build leaves target/release/vestibule
.PHONY: run build dev release test fmt clippy deny style-lint docs-check unit api chaos browser pictures bench fuzz sbom

TARGET := $(or $(CARGO_TARGET_DIR),$(CURDIR)/target)
# cargo-deny, cargo-leptos, cargo-fuzz, cargo-cyclonedx and Python's environment are made once for this machine, outside of the checkout.
TOOLS := $(or $(VESTIBULE_TOOLS),$(HOME)/.cache/vestibule-tools)
CARGO_DENY := $(TOOLS)/bin/cargo-deny
CARGO_LEPTOS := $(TOOLS)/bin/cargo-leptos
PYTHON := $(TOOLS)/python
CARGO_FUZZ := $(TOOLS)/bin/cargo-fuzz
CARGO_CYCLONEDX := $(TOOLS)/bin/cargo-cyclonedx
CARGO_TEST := $(if $(shell cargo nextest --version 2>/dev/null),cargo nextest run,cargo test)
# Lets a test say what it found.
SHOW := $(if $(findstring nextest,$(CARGO_TEST)),--no-capture,-- --nocapture)
# Tests that take long are run by `make chaos` alone.
CARGO_LONG_TESTS := $(if $(findstring nextest,$(CARGO_TEST)),--run-ignored only,-- --ignored)
CHAOS_ROUNDS ?= 2000
CHAOS_RESTARTS ?= 20
NPM_INSTALL := npm install --no-save --no-audit --no-fund --loglevel=error

run: style/node_modules
	cargo run --bin vestibule -- demo

build: style/node_modules
	cargo build --release --bin vestibule

dev: style/node_modules $(CARGO_LEPTOS)
	PATH="$(TOOLS)/bin:$$PATH" cargo leptos watch --server-only -- demo

release: style/node_modules $(CARGO_LEPTOS)
	PATH="$(TOOLS)/bin:$$PATH" cargo leptos build --release --server-only

# In the order of how soon each one answers.
test: style/node_modules fmt style-lint docs-check clippy deny unit api browser
	@echo "All checks passed."

fmt:
	cargo fmt --all --check

style-lint: style/node_modules
	npm run --silent lint --prefix style

# Tests that the documents on security and reliability name are there; a document that is wrong would be found.
docs-check:
	scripts/check-security-docs --self-test
	scripts/check-security-docs

clippy: style/node_modules
	cargo clippy --workspace --all-targets --locked -- -D warnings

deny: $(CARGO_DENY)
	$(CARGO_DENY) --workspace check bans licenses sources
	@$(CARGO_DENY) --workspace check advisories || scripts/advisories-unreachable

# All tests on SQLite, then those that have a database again on PostgreSQL.
unit: style/node_modules
	scripts/need-shell-tools
	scripts/unit-tests

# The races again, thousands of rounds on both databases: some minutes each. All of several instances are replaced again and again
# under load. Then the faults that take long, with a hundred kills at most; the figures of docs/reliability.md are those that it
# ends with.
chaos: style/node_modules
	VESTIBULE_ROUNDS=$(CHAOS_ROUNDS) $(CARGO_TEST) --package server --test it --locked races::
	VESTIBULE_ROUNDS=$(CHAOS_ROUNDS) scripts/with-postgres $(CARGO_TEST) --package server --test it --locked races::
	VESTIBULE_ROUNDS=$(CHAOS_RESTARTS) scripts/with-postgres $(CARGO_TEST) --package server --test it --locked rolling_restart:: $(SHOW)
	@rm -rf $(TARGET)/tmp/chaos
	VESTIBULE_ROUNDS=$(CHAOS_ROUNDS) $(CARGO_TEST) --package server --test it --locked faults::chaos:: $(CARGO_LONG_TESTS)
	VESTIBULE_ROUNDS=$(CHAOS_ROUNDS) scripts/with-postgres $(CARGO_TEST) --package server --test it --locked faults::chaos:: $(CARGO_LONG_TESTS)
	@cat $(TARGET)/tmp/chaos/*.json

# The API against its document, and the programs of docs/verify against a blob.
api: end2end/node_modules style/node_modules $(PYTHON)/requirements.txt
	cargo build --locked --bin vestibule
	VESTIBULE_BIN="$(TARGET)/debug/vestibule" VESTIBULE_PYTHON="$(PYTHON)/bin/python" npm run --silent api --prefix end2end

browser: end2end/node_modules style/node_modules
	scripts/need-chromium
	cargo build --locked --bin vestibule
	VESTIBULE_BIN="$(TARGET)/debug/vestibule" npm test --prefix end2end
	VESTIBULE_BIN="$(TARGET)/debug/vestibule" scripts/with-postgres npm run --silent postgres --prefix end2end

pictures: end2end/node_modules style/node_modules
	scripts/need-chromium
	cargo build --locked --bin vestibule
	VESTIBULE_BIN="$(TARGET)/debug/vestibule" npm run pictures --prefix end2end

# Ten minutes, on a machine that should have nothing else to do. PostgreSQL here syncs to the disk, as in production. The large
# store takes about 12 GB of the disk meanwhile: BENCH_DEVICES=100000 makes it a tenth, 0 leaves it out; BENCH_ROUNDS=5.
bench: style/node_modules
	POSTGRES_FSYNC=on scripts/with-postgres cargo bench --locked --package server --bench terms_of_use

# FUZZ_SECONDS=600 for each target; the compiler is a nightly one, with its output kept apart.
fuzz: style/node_modules $(CARGO_FUZZ)
	CARGO_TARGET_DIR="$(TARGET)/fuzz" PATH="$(TOOLS)/bin:$$PATH" scripts/fuzz

# What the binary is made of, as CycloneDX 1.5: every crate with its version, licence and hash. Its time is that of the
# commit, so the same commit in the same folder has the same file.
sbom: $(CARGO_CYCLONEDX)
	SOURCE_DATE_EPOCH="$$(git log -1 --format=%ct)" $(CARGO_CYCLONEDX) cyclonedx --quiet --manifest-path server/Cargo.toml \
		--format json --spec-version 1.5 --describe binaries
	@mkdir -p $(TARGET)/sbom
	@mv server/vestibule_bin.cdx.json $(TARGET)/sbom/vestibule.cdx.json
	@rm -f app/*.cdx.json server/*.cdx.json
	@echo $(TARGET)/sbom/vestibule.cdx.json

# `npm install`, not `npm ci`: the lock names packages of other platforms that npm leaves out.
style/node_modules: style/package.json style/package-lock.json
	$(NPM_INSTALL) --prefix style
	@touch $@

end2end/node_modules: end2end/package.json end2end/package-lock.json
	$(NPM_INSTALL) --prefix end2end
	@touch $@

$(PYTHON)/requirements.txt: end2end/api/requirements.txt
	scripts/need-python
	python3 -m venv --clear $(PYTHON)
	$(PYTHON)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@cp $< $@

$(CARGO_DENY):
	cargo install cargo-deny --locked --version 0.20.2 --profile dev --root $(TOOLS)

$(CARGO_LEPTOS):
	cargo install cargo-leptos --locked --version 0.3.10 --root $(TOOLS)

$(CARGO_FUZZ):
	cargo install cargo-fuzz --locked --version 0.13.2 --root $(TOOLS)

$(CARGO_CYCLONEDX):
	cargo install cargo-cyclonedx --locked --version 0.5.9 --profile dev --root $(TOOLS)
