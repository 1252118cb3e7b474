using System.Text;
using Xunit;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Inspection;
using Yrkesresan.Packager.Tests.Packaging;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>Whatever a package's bytes are: nothing throws, and what is told can be printed.</summary>
public sealed class MutatedPackageTests
{
    private static readonly byte[][] Real = [.. RealContent.Built.Packages.Select(built => built.Package.Bytes.ToArray()), TestZip.Of(SoundPackage.Entries())];

#pragma warning disable CA5394 // Not for secrets: for the same faults again.
    [Fact]
    public void Spoilt_bytes_of_the_zip_never_throw() => Parallel.For(0, 1000, Bounded, seed =>
    {
        var random = new Random(seed);
        Try(Spoilt(Real[random.Next(Real.Length)], random), seed);
    });

    [Fact]
    public void Spoilt_manifests_pages_and_scripts_never_throw() => Parallel.For(0, 1000, Bounded, seed =>
    {
        var random = new Random(seed);
        var entries = SoundPackage.Entries();
        var at = random.Next(3);
        entries[at] = entries[at] with { Content = Spoilt(entries[at].Content, random) };
        Try(TestZip.Of(entries), seed);
    });

    [Fact]
    public void Random_bytes_never_throw() => Parallel.For(0, 200, Bounded, seed =>
    {
        var random = new Random(seed);
        var bytes = new byte[random.Next(2000)];
        random.NextBytes(bytes);
        if (bytes.Length > 30) "PK\u0005\u0006"u8.CopyTo(bytes.AsSpan(bytes.Length - 22));
        Try(bytes, seed);
    });

    private static ParallelOptions Bounded { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static byte[] Spoilt(byte[] sound, Random random)
    {
        var bytes = sound.ToList();
        for (var i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            // Half of them near the end, where a zip's table of contents is.
            var at = random.Next(2) == 0 ? random.Next(bytes.Count) : Math.Max(0, bytes.Count - 1 - random.Next(400));
            switch (random.Next(7))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes[at] = 0xFF; break;
                case 3: bytes.RemoveRange(at, Math.Min(random.Next(1, 50), bytes.Count - at)); break;
                case 4: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at))); break;
                case 5: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)])); break;
                default: bytes.RemoveRange(at, random.Next(20) == 0 ? bytes.Count - at : 0); break;
            }
        }

        return [.. bytes];
    }

    private static readonly string[] Pieces =
    [
        "<item>", "</item>", "<a", "=\"", "'", "&#0;", "&amp;", "&", "<![CDATA[", "]]>", "<!--", "xml:base=\"//x\"", "<x:y xmlns:x=\"\"/>", "href=\"%zz\"", "href=\"%\"", "\0", "\uFEFF",
        "\uFFFE", "<base href=\":\">", "<template><b>", "<svg><script>", "</script>", "/*", "`", "<frameset>", "<plaintext>", "PK\u0001\u0002", "PK\u0005\u0006", "\n\r\u2028", "<title>", "<table><p>",
    ];
#pragma warning restore CA5394

    private static void Try(byte[] zip, int seed)
    {
        try
        {
            var inspection = PackageInspector.Inspect(zip);
            foreach (var span in inspection.Diagnostics.Select(diagnostic => diagnostic.Span))
            {
                Assert.True(
                span.Start >= Position.Start && span.End >= span.Start,
                $"{span}");
            }

            TextFormat.Plain(inspection.Diagnostics, inspection.Line);
            JsonFormat.Write(inspection.Diagnostics);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Seed {seed}", exception);
        }
    }
}
