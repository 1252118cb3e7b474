using System.Globalization;
using Yrkesresan.Packager.Benchmarks;

// dotnet run --project tests/Yrkesresan.Packager.Benchmarks -c Release [phone|stages|warm CONTENT] [RUNS]
await (args switch
{
    ["warm", var content, ..] => Warm.Measure(content, Runs(100), Console.Out),
    ["stages", ..] => Stages.Measure(Runs(40), Console.Out),
    _ => SlowPhone.Measure(Runs(9), Console.Out),
});

int Runs(int usual) => args is [.., var told] && int.TryParse(told, CultureInfo.InvariantCulture, out var runs) ? runs : usual;
