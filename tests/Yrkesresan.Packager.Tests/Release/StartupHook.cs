using System.Globalization;

// CA1050: .NET looks for a class of this name in no namespace.
#pragma warning disable CA1050
/// <summary>Run by .NET in a child process before the program: notes where the child believes that it is.</summary>
internal static class StartupHook
{
    /// <summary>The environment variable with the path of the file to write.</summary>
    public const string NoteVariable = "YRKESRESAN_TESTS_NOTE";

    public static string Here => $"{CultureInfo.CurrentCulture.Name} {TimeZoneInfo.Local.Id}";

    public static void Initialize() => File.WriteAllText(Environment.GetEnvironmentVariable(NoteVariable)!, Here);
}
