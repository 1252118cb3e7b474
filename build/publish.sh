#!/usr/bin/env bash
# Writes the tool as one native executable that needs no .NET: artifacts/bin/yrkesresan.
# Needs, besides the .NET SDK, a linker and the headers of zlib: on Debian and Ubuntu "apt-get install clang zlib1g-dev"
# (gcc will do for clang), on macOS the command-line tools of Xcode, on Windows the C++ build tools of Visual Studio.
# What it writes runs on the same kind of system. On Linux that has to have ICU (libicu) and OpenSSL (libssl), as most have.
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
