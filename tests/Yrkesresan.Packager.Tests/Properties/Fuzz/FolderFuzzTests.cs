using System.Text;
using Xunit;
using Yrkesresan.Packager.Tests.Cli;
using Yrkesresan.Packager.Tests.Files;

namespace Yrkesresan.Packager.Tests.Properties.Fuzz;

/// <summary>
/// Whatever kinds of files lie in the folders, and however large they are: the program ends by itself, knows what is wrong, and shows nothing of
/// what lies outside.
/// </summary>
public sealed class FolderFuzzTests
{
    /// <summary>Each writes files and runs two verbs.</summary>
    private const int TimesSlower = 100;

    private const string Secret = "hemligt-utanför-mappen";

    private static readonly string[] Names =
    [
        "prov", "prov/yrkesresa.yaml", "prov/kallor.yaml", "prov/kunskapsmal.yaml", "prov/sprakregler.yaml", "prov/utgivna.yaml", "prov/ny", "prov/ny/10-ett",
        "prov/ny/10-ett/kurs.yaml", "prov/ny/10-ett/media.yaml", "prov/ny/10-ett/forberedelser", "prov/ny/10-ett/forberedelser/10-sida.md",
        "prov/ny/10-ett/forberedelser/20-ny.md", "prov/ny/10-ett/media", "prov/ny/10-ett/media/a.png", "prov/ny/10-ett/media/a.svg", "prov/ny/10-ett/media/a.mp4",
        "prov/ny/10-ett/media/a.vtt", "prov/ny/10-ett/media/a", "lös", ".dold", "_utanför", "prov/_utanför/a.yaml", "prov/\u202Enamn.yaml", "prov/ny/10-ett/media/\u0007.png",
    ];

    /// <summary>Bytes, around each limit that a format, .NET or the program itself has.</summary>
    private static readonly long[] Sizes =
    [
        0, 1, 2, 3, 7, 8, 15, 16, 17, 65_535, 65_536, (2 << 20) - 1, 2 << 20, (2 << 20) + 1, 5_000_000, 5_000_001, 100_000_001, int.MaxValue - 56L, int.MaxValue, 1L << 31, 5L << 30,
    ];

    [Fact]
    public void Nothing_in_a_folder_hangs_the_program_ends_it_or_leads_out_of_it()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there, and files are not sparse.
        for (var seed = 0; seed < FuzzCount.For(TimesSlower); seed++)
        {
            using var content = new SmallContent();
            var done = Spoil(content, seed);
            CliRun[] runs = [CliRun.Validate(content, "--format", "json"), CliRun.Build(content)];
            foreach (var run in runs)
            {
                // All of it is wrong with the content, and can be reported as that.
                Assert.True(run.ExitCode is 0 or 1, $"Seed {seed}: {run.Error}{done}");
                Assert.False((run.Out + run.Error).Contains(Secret, StringComparison.Ordinal), $"Seed {seed}: {done}");
            }

            Assert.True(runs[0].ExitCode == runs[1].ExitCode, $"Seed {seed}: checked {runs[0].ExitCode}, built {runs[1].ExitCode}: {done}");
        }
    }

#pragma warning disable CA5394 // Not for secrets: for the same faults again.
    private static string Spoil(SmallContent content, int seed)
    {
        var random = new Random(seed);
        var secret = Path.Combine(content.Root, "hemligt");
        File.WriteAllText(secret, $"- {{id: {Secret}, titel: [{Secret}\n");
        var done = new StringBuilder();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var name = Names[random.Next(Names.Length)];
            var path = Path.Combine(content.Content, name);
            var kind = random.Next(10);
            var size = Sizes[random.Next(Sizes.Length)];
            done.Append(System.Globalization.CultureInfo.InvariantCulture, $"{name} kind {kind} size {size}; ");
            if (!Directory.Exists(Path.GetDirectoryName(path)) || new FileInfo(Path.GetDirectoryName(path)!).LinkTarget is not null) continue;
            Clear(path);
            Make(path, kind, size, secret, content);
        }

        return done.ToString();
    }
#pragma warning restore CA5394

    private static void Make(string path, int kind, long size, string secret, SmallContent content)
    {
        switch (kind)
        {
            case 0: File.CreateSymbolicLink(path, secret); break;
            case 1: File.CreateSymbolicLink(path, "/dev/zero"); break;
            case 2: File.CreateSymbolicLink(path, "finns-inte"); break;
            case 3: File.CreateSymbolicLink(path, path); break;
            case 4: Directory.CreateSymbolicLink(path, content.Root); break;
            case 5: Pipe.At(path); break;
            case 6: Directory.CreateDirectory(Path.Combine(path, "a", "b")); break;
            default:
                using (var file = File.Create(path))
                {
                    file.Write(Start(path));
                    file.SetLength(size);
                }

                break;
        }
    }

    /// <summary>What the name promises, so that it is the size that is tried.</summary>
    private static ReadOnlySpan<byte> Start(string path) => Path.GetExtension(path) switch
    {
        ".png" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        ".mp4" => "\0\0\0\u0018ftypisom"u8,
        ".svg" => "<svg xmlns=\"http://www.w3.org/2000/svg\">"u8,
        ".vtt" => "WEBVTT\n\n"u8,
        _ => "titel: a\n"u8,
    };

    private static void Clear(string path)
    {
        if (Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null) Directory.Delete(path, recursive: true);
        else File.Delete(path);
    }
}
