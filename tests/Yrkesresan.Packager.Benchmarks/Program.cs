using System.Globalization;
using Yrkesresan.Packager.Benchmarks;

// dotnet run --project tests/Yrkesresan.Packager.Benchmarks -c Release [phone|stages] [RUNS]
Task measured = args is ["stages", ..]
    ? Stages.Measure(Runs(40), Console.Out)
    : SlowPhone.Measure(Runs(9), Console.Out);
await measured;

int Runs(int usual) => args is [.., var told] && int.TryParse(told, CultureInfo.InvariantCulture, out var runs) ? runs : usual;
