using Yrkesresan.Packager.Benchmarks;

// dotnet run --project tests/Yrkesresan.Packager.Benchmarks -c Release
var runs = args is [var told] ? int.Parse(told, System.Globalization.CultureInfo.InvariantCulture) : 9;
await SlowPhone.Measure(runs, Console.Out);
