#!/usr/bin/env bash
# Writes the tool as one native executable that needs no .NET: artifacts/bin/yrkesresan.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# No --runtime: PublishAot takes this machine's of itself, and naming it would write it into the library's lock file.
# Published beside its place and then moved there: debug symbols and documentation stay out of artifacts/bin.
dotnet publish src/Yrkesresan.Packager.Cli -c Release -o artifacts/publish "$@"
mkdir -p artifacts/bin
for name in yrkesresan yrkesresan.exe; do
    if [[ -f "artifacts/publish/$name" ]]; then
        mv -f "artifacts/publish/$name" "artifacts/bin/$name"
        echo "artifacts/bin/$name"
    fi
done
rm -rf artifacts/publish
