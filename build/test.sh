#!/usr/bin/env bash
# Runs every test. Installs what the tests need, checks formatting, builds, checks the scripts' types, tests, and ends with
# the line
#   N passed, N failed, N skipped
#
#   build/test.sh            everything that CI runs
#   build/test.sh --full     the long random and fault runs too, and the learner's script broken in one place at a time
#   build/test.sh --accept   takes new output as right: rewrites snapshots and expected diagnostics
set -euo pipefail
cd "$(dirname "$0")/.."

for option in "$@"; do
  case "$option" in
    --full) export YRKESRESAN_FULL=1 YRKESRESAN_FUZZ=1000000 ;;
    --accept) export YRKESRESAN_ACCEPT=1 ;;
    *) echo "build/test.sh: unknown option $option (there are --full and --accept)" >&2; exit 2 ;;
  esac
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# The runtime measures a program to make it faster later on; in a usual run nothing lasts so long, and without that the build takes a quarter less.
export DOTNET_TieredPGO=0

# Of Debian's two the one without windows, which is the same engine and makes the browser tests take half the time; --full
# runs them in the one that people have.
browser=chromium-headless-shell
[ -z "${YRKESRESAN_FULL:-}" ] || browser=chromium
fetch_browser() {
  [ -z "${CHROMIUM:-}" ] || return 0
  if ! command -v "$browser" >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    { timeout 60 apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$browser" >/dev/null; } || true
  fi
}
find_browser() {
  CHROMIUM=${CHROMIUM:-$(command -v "$browser" || command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
  if [ -z "$CHROMIUM" ]; then
    echo "build/test.sh: the browser tests need Chromium on the PATH, or its place in CHROMIUM" >&2
    exit 2
  fi
  export CHROMIUM
}

# Both come while the program is built; nothing of it goes on when this ends.
{ fetch_browser; npm ci --prefix tests/lms --silent --no-audit --no-fund; } &
fetching=$!
trap wait EXIT

results=artifacts/test-results
rm -rf "$results"
mkdir -p "$results"
dotnet restore
# Not the style and the analyzers, which would be a minute more: the build runs them, and takes their warnings as errors.
dotnet format whitespace --no-restore --verify-no-changes
dotnet build -c Release --no-restore
wait "$fetching" || { echo "build/test.sh: what the tests need could not be fetched with npm ci --prefix tests/lms" >&2; exit 2; }
find_browser

# Everything runs, also after something has failed: the last line counts it all, each check of types as one test, and so the broken scripts.
failed=0
checks_passed=0
checks_failed=0
check() { if "$@"; then checks_passed=$((checks_passed + 1)); else checks_failed=$((checks_failed + 1)) failed=1; fi; }
for project in tests/lms/tsconfig*.json; do
  check tests/lms/node_modules/.bin/tsc -p "$project"
done
node --test --test-reporter=spec --test-reporter-destination=stdout \
  --test-reporter=tap --test-reporter-destination="$results/runtime.tap" tests/runtime/*.test.js tests/github/*.test.js || failed=1
break_script() {
  npm ci --prefix tests/mutants --silent --no-audit --no-fund && tests/mutants/node_modules/.bin/stryker run tests/mutants/stryker.config.json
}
[ -z "${YRKESRESAN_FULL:-}" ] || check break_script
for project in tests/*/*Tests.csproj; do
  dotnet test "$project" -c Release --no-build --logger "trx;LogFilePrefix=result" --results-directory "$results" || failed=1
done

# The two kinds of results have their own word for each.
count() { echo $(($(count_dotnet "$1") + $(count_node "$2"))); }
count_node() { awk -v what="$1" '$1 == "#" && $2 == what { sum += $3 } END { print sum + 0 }' "$results/runtime.tap"; }
count_dotnet() { { grep -ho "<Counters [^>]*" "$results"/*.trx || true; } | { grep -o " $1=\"[0-9]*\"" || true; } | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'; }
echo "$(($(count passed pass) + checks_passed)) passed, $(($(count failed fail) + checks_failed)) failed, $(count notExecuted skipped) skipped"
exit "$failed"
