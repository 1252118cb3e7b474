using System.Globalization;

namespace Yrkesresan.Packager.Tests.Properties.Fuzz;

/// <summary>How many random inputs a property is tried with: few in every run of the tests, as many as <c>YRKESRESAN_FUZZ</c> says in a long one.</summary>
internal static class FuzzCount
{
    /// <summary>What the quickest properties take in a usual run.</summary>
    private const int Usual = 10_000;

    /// <summary>The number for a property that takes so many times as long as the quickest.</summary>
    public static int For(int timesSlower = 1) =>
        (int.TryParse(Environment.GetEnvironmentVariable("YRKESRESAN_FUZZ"), CultureInfo.InvariantCulture, out var asked) ? asked : Usual) / timesSlower;
}
