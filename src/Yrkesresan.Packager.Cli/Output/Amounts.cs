using System.Globalization;

namespace Yrkesresan.Packager.Cli.Output;

/// <summary>Amounts as Swedish readers write them. The culture is written out here, so that no machine's settings change it.</summary>
internal static class Amounts
{
    private const double Unit = 1000;
    private static readonly NumberFormatInfo Swedish = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = " " };

    /// <summary>Minutes, as hours too from the sixtieth.</summary>
    public static string Time(int minutes) => minutes < 60
        ? string.Create(CultureInfo.InvariantCulture, $"{minutes} min")
        : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60} min");

    /// <summary>Characters of a text.</summary>
    public static string Characters(int count) => count.ToString("#,0", Swedish) + " tecken";

    /// <summary>Bytes, as kB or MB with a decimal.</summary>
    public static string Size(long bytes) => bytes < Unit * Unit
        ? (bytes / Unit).ToString("0.0", Swedish) + " kB"
        : (bytes / Unit / Unit).ToString("0.0", Swedish) + " MB";
}
