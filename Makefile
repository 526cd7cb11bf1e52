# polku: everything from a fresh machine. `make help` lists what there is.
PREFIX ?= /usr/local
SWIFT ?= swift
# The second flag has the compiler write down where the metadata of generic types is, instead of having every start of the
# program look for it by name: a twentieth of a small map's time.
RELEASE = -c release -Xswiftc -static-stdlib \
	-Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
BIN = .build/release/polku

.PHONY: help setup build demo gallery test bench install format check clean

help: ## Show this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

setup: ## Install what is missing (Graphviz's library, pkg-config)
	@sh scripts/setup

build: setup ## Build the command in release, with Swift inside: .build/release/polku
	$(SWIFT) build $(RELEASE) --product polku

demo: build ## Draw every journey in journeys/ to build/maps/, and lint them
	$(BIN) render journeys -o build/maps
	$(BIN) lint journeys

gallery: build ## Draw docs/gallery anew: every journey in every view and theme
	scripts/gallery $(BIN)

test: setup ## Run all tests
	$(SWIFT) test

bench: build ## Measure how fast it is, beside its peers
	$(SWIFT) run -c release --package-path Benchmarks Benchmarks
	scripts/lint-speed

install: build ## Install the command to PREFIX (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(BIN) "$(DESTDIR)$(PREFIX)/bin/polku"

format: ## Bring the sources into the house's layout
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

check: ## Say where the sources aren't in the house's layout
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

clean: ## Remove what was built
	rm -rf .build build Benchmarks/.build
