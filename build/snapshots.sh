#!/usr/bin/env bash
# Makes the snapshots of content/ in tests/snapshots anew: what learners get of each page, for the reviewer of a change to see.
# Needs git and the .NET SDK alone. People and the workflow of a pull request run the same script.
#
#   build/snapshots.sh               makes them anew
#   build/snapshots.sh --patch FILE  the same, for the workflow: also writes the difference from the last commit to FILE; exits 1 where
#                                    there is one, and tells both ways out
set -euo pipefail
patch=
case "${1:-}" in
  '') ;;
  --patch)
    patch=${2:?build/snapshots.sh --patch needs the name of a file}
    case "$patch" in /*) ;; *) patch=$PWD/$patch ;; esac ;;
  *) echo "build/snapshots.sh: unknown option $1 (there is --patch FILE)" >&2; exit 2 ;;
esac
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# What the build and the test tell is of interest only where one of them fails.
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! YRKESRESAN_ACCEPT=1 dotnet test tests/Yrkesresan.Packager.Tests -c Release \
  --filter FullyQualifiedName~Packaging.ContentSnapshotTests.Pages_and_package_files_are_as_they_were >"$log" 2>&1; then
  cat "$log" >&2
  echo "Ögonblicksbilderna gick inte att göra. Har innehållet fel? Kör yrkesresan validate först." >&2
  exit 2
fi

changed=$(git status --porcelain --untracked-files=all -- tests/snapshots)
if [ -n "$changed" ]; then printf 'Ändrade ögonblicksbilder:\n%s\n' "$changed"; else echo "Ögonblicksbilderna är redan uppdaterade."; fi
[ -n "$patch" ] || exit 0
git add --intent-to-add -- tests/snapshots
git diff --binary --no-ext-diff --no-textconv --no-renames HEAD -- tests/snapshots >"$patch"
[ -s "$patch" ] || exit 0
printf '\n' >&2
cat build/snapshots.txt >&2
exit 1
