using System.Diagnostics;
using System.Security.Cryptography;
using Yrkesresan.Packager.Cli;
using Yrkesresan.Packager.Tests.Cli;

namespace Yrkesresan.Packager.Tests.Release;

/// <summary>A build in a process of its own.</summary>
/// <param name="Packages">The SHA-256 of every package, by file name.</param>
/// <param name="Place">The culture and the time zone that the process had.</param>
internal sealed record ChildBuild(SortedDictionary<string, string> Packages, string Place)
{
    /// <summary>Builds a content folder.</summary>
    /// <param name="content">The folder.</param>
    /// <param name="work">A folder for what the build writes.</param>
    /// <param name="variables">Environment variables that differ from the test's own.</param>
    public static async Task<ChildBuild> Of(string content, string work, IReadOnlyDictionary<string, string> variables)
    {
        var program = typeof(CommandLine).Assembly.Location;
        var (packages, note) = (Path.Combine(work, "paket"), Path.Combine(work, "plats.txt"));
        var start = new ProcessStartInfo(
            "dotnet",
            ["exec", "--runtimeconfig", RuntimeWithHooks(program, work), program, "build", "--content", content, "--templates", CliRun.Templates, "--out", packages])
        {
            WorkingDirectory = work,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment[StartupHook.NoteVariable] = note;
        foreach (var (name, value) in variables) start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException(error);
        var hashes = Directory.GetFiles(packages).ToDictionary(file => Path.GetFileName(file), file => HashOf(File.ReadAllBytes(file)));
        return new ChildBuild(new(hashes, StringComparer.Ordinal), await File.ReadAllTextAsync(note));
    }

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The program's own settings, but for its refusal of hooks: a native build could not have any.</summary>
    private static string RuntimeWithHooks(string program, string work)
    {
        const string Hooks = "\"System.StartupHookProvider.IsSupported\": ";
        var settings = File.ReadAllText(Path.ChangeExtension(program, ".runtimeconfig.json"));
        var path = Path.Combine(work, "runtimeconfig.json");
        File.WriteAllText(path, settings.Replace(Hooks + "false", Hooks + "true", StringComparison.Ordinal));
        return path;
    }
}
