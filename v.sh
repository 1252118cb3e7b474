cd /tmp/h29; dotnet src/Yrkesresan.Packager.Cli/bin/Release/net10.0/yrkesresan.dll validate "$@" 2>&1 | grep -v '^ *|' 
