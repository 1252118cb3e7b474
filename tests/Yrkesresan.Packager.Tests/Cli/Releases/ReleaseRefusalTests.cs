using System.IO.Compression;
using Xunit;

namespace Yrkesresan.Packager.Tests.Cli.Releases;

/// <summary><c>build --release</c>, when it is asked for what it cannot do.</summary>
public sealed class ReleaseRefusalTests : ReleaseScene
{
    [Theory]
    [InlineData("--since hör till --release. Skriv också --release NAMN.", "--since", "x")]
    [InlineData("En utgåva är alla kurser. Ta bort --course, annars ser de andra ut att vara borttagna.", "--release", "1", "--course", "PRV-NY-01")]
    [InlineData("”Nul.1” är upptaget och kan inte vara namnet på en utgåva. Skriv till exempel 2026.2.", "--release", "Nul.1")]
    [InlineData("”paket” är upptaget och kan inte vara namnet på en utgåva. Skriv till exempel 2026.2.", "--release", "paket")]
    [InlineData(
        "”../1” kan inte vara namnet på en utgåva. Skriv till exempel 2026.2: högst 40 tecken av a–z, A–Z, 0–9, punkt, bindestreck och understreck.",
        "--release",
        "../1")]
    public void Options_that_do_not_go_together_are_refused(string told, params string[] options)
    {
        var run = CliRun.Build(Sources, options);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"Fel: {told}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_release_is_refused()
    {
        var empty = Directory.CreateDirectory(Path.Combine(Sources.Root, "tom")).FullName;
        Assert.Equal(
            (2, $"Fel: Mappen ”{empty}” är inte den förra utgåvan som den lämnades ut. Den har inga paket. Ange den mappen, orörd, med --since.\n"),
            Failed(empty));
        var file = Path.Combine(Sources.Root, "fil");
        File.WriteAllText(file, "");
        Assert.Equal((2, $"Fel: ”{file}” är en fil. Ange en mapp med --since MAPP.\n"), Failed(file));

        (int, string) Failed(string since) => Release("2026.1", "--since", since) is var run ? (run.ExitCode, run.Error) : default;
    }

    [Fact]
    public void A_release_before_that_is_not_as_it_was_handed_over_is_refused()
    {
        Released("2026.1");
        var (one, notes) = (Package("2026.1", "prv-ny-01-forberedelser"), Path.Combine(Folder("2026.1"), "leverans.json"));
        var (package, text) = (File.ReadAllBytes(one), File.ReadAllText(notes));

        // Without the notes each file is judged by what it holds.
        File.Delete(notes);
        File.Copy(one, Package("2026.1", "prv-ny-01-forberedelser (1)"));
        Refused("Filerna ”prv-ny-01-forberedelser (1).zip” och ”prv-ny-01-forberedelser.zip” är samma paket.");
        File.Delete(Package("2026.1", "prv-ny-01-forberedelser (1)"));

        File.WriteAllBytes(one, package[..^100]);
        Refused("Filen ”prv-ny-01-forberedelser.zip” är skadad, eller inte skriven av det här programmet.");
        File.WriteAllBytes(one, package);
        AddBomb(one);
        Refused("Filen ”prv-ny-01-forberedelser.zip” är skadad, eller inte skriven av det här programmet.");
        foreach (var harm in new[] { "\\u001b[2J", "\\n", "\\u2028" })
        {
            File.WriteAllBytes(one, package);
            Retitle(one, harm);
            Refused("Filen ”prv-ny-01-forberedelser.zip” är skadad, eller inte skriven av det här programmet.");
        }

        File.WriteAllBytes(one, package);

        string[] damaged =
        [
            text[..300],
            "[]",
            "{}",
            "\"x\"",
            text.Replace("\"2026.1\"", "null", StringComparison.Ordinal),
            text.Replace("\"2026.1\"", "\" \"", StringComparison.Ordinal),
            text.Replace("\"2026.1\"", "\"2026\\u001b[31m\"", StringComparison.Ordinal),
            text.Replace("\"fil\"", "\"fel\"", StringComparison.Ordinal),
            "{\"utgåva\":\"\\ud800\",\"paket\":[]}",
        ];
        foreach (var spoilt in damaged)
        {
            File.WriteAllText(notes, spoilt);
            Refused("Filen ”leverans.json” är skadad, eller inte skriven av det här programmet.");
        }

        void Refused(string why)
        {
            var run = Release("2026.2", "--since", Folder("2026.1"));
            Assert.Equal(
                (2, $"Fel: Mappen ”{Folder("2026.1")}” är inte den förra utgåvan som den lämnades ut. {why} Ange den mappen, orörd, med --since.\n"),
                (run.ExitCode, run.Error));
            Assert.False(Directory.Exists(Folder("2026.2")));
        }
    }

    [Fact]
    public void A_package_that_is_not_the_one_that_was_handed_over_is_refused()
    {
        Released("2026.1");
        var (one, other) = (Package("2026.1", "prv-ny-01-forberedelser"), Package("2026.1", "prv-ny-01-forberedelser (1)"));
        var package = File.ReadAllBytes(one);

        Retitle(one, "En annan ");
        Refused("Filen ”prv-ny-01-forberedelser.zip” är inte det paket som lämnades.");
        File.WriteAllBytes(one, package[..^100]);
        Refused("Filen ”prv-ny-01-forberedelser.zip” är inte det paket som lämnades.");
        File.WriteAllBytes(one, package);

        File.Copy(one, other);
        Refused("Filen ”prv-ny-01-forberedelser (1).zip” är inget av paketen som lämnades.");
        File.Delete(other);

        File.Delete(one);
        Refused("Filen ”prv-ny-01-forberedelser.zip” saknas i den.");
        File.WriteAllBytes(one, package);

        Released("2026.2", "--since", Folder("2026.1"));

        void Refused(string why)
        {
            var run = Release("2026.2", "--since", Folder("2026.1"));
            Assert.Equal(
                (2, $"Fel: Mappen ”{Folder("2026.1")}” är inte den förra utgåvan som den lämnades ut. {why} Ange den mappen, orörd, med --since.\n"),
                (run.ExitCode, run.Error));
            Assert.False(Directory.Exists(Folder("2026.2")));
        }
    }

    /// <summary>Programs before <c>leverans.json</c> had checksums, and folders that have lost the file.</summary>
    [Fact]
    public void Packages_that_nothing_vouches_for_are_compared_with_a_warning()
    {
        Released("2026.1");
        var notes = Path.Combine(Folder("2026.1"), "leverans.json");

        File.WriteAllText(notes, string.Concat(File.ReadLines(notes).Where(line => !line.Contains("\"sha256\"", StringComparison.Ordinal))));
        Warned("2026.2", "leverans.json i mappen har inte deras kontrollsummor (SHA-256)");
        File.Delete(notes);
        Warned("2026.3", "leverans.json saknas i mappen");

        void Warned(string name, string why)
        {
            var run = Release(name, "--since", Folder("2026.1"));
            var warning =
                $"Det går inte att veta om paketen i ”{Folder("2026.1")}” är de som lämnades ut: {why}. Är något av dem ett annat kan leveransen säga fel om vad som är ändrat.\n";
            Assert.Equal(0, run.ExitCode);
            Assert.StartsWith(warning + "Bygger 1 av 2", run.Error, StringComparison.Ordinal);
            Assert.EndsWith("\n" + warning, run.Error, StringComparison.Ordinal);
            Assert.All(Told(name), told => Assert.Equal("oförändrad: ", told));
        }
    }

    /// <summary>A title that would do something to the terminal that it is shown on.</summary>
    private static void Retitle(string package, string title)
    {
        using var zip = ZipFile.Open(package, ZipArchiveMode.Update);
        var entry = zip.GetEntry("paket.json")!;
        using var reader = new StreamReader(entry.Open());
        var text = reader.ReadToEnd();
        reader.Dispose();
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("paket.json").Open());
        writer.Write(text.Replace("\"titel\": \"", $"\"titel\": \"{title}", StringComparison.Ordinal));
    }

    /// <summary>A file that unpacks to a thousand times its size, beside those of the package.</summary>
    private static void AddBomb(string package)
    {
        using var zip = ZipFile.Open(package, ZipArchiveMode.Update);
        using var bomb = zip.CreateEntry("media/bomb.mp4", CompressionLevel.SmallestSize).Open();
        bomb.Write(new byte[32 << 20]);
    }
}
