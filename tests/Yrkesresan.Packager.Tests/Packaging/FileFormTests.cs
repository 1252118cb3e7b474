using System.Text;
using Xunit;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Packaging;

/// <summary>However an editor's program saves its files, the packages are the same, byte for byte.</summary>
public sealed class FileFormTests
{
    private static readonly string[] Texts = [".md", ".yaml"];

    private static readonly Dictionary<string, Snapshot> Contents = new() { ["content"] = RealContent.Built.Source, ["allt"] = EverythingSample.Built.Source };

    private static readonly Dictionary<string, string[]> AsSaved = Contents.ToDictionary(content => content.Key, content => Built(content.Value));

    public static TheoryData<string, FileForm> Cases()
    {
        var cases = new TheoryData<string, FileForm>();
        foreach (var content in Contents.Keys)
            foreach (var form in FileForm.All) cases.Add(content, form);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_packages_are_the_same_byte_for_byte(string content, FileForm form)
    {
        var saved = Contents[content];
        var other = MemoryFolder.SnapshotOf(saved.Paths.Select(path => KeyValuePair.Create(path, Saved(path, saved[path].Read(), form))));

        Assert.Equal(AsSaved[content], Built(other));
        Assert.Contains(saved.Paths, path => !saved[path].Read().Span.SequenceEqual(other[path].Read().Span));
    }

    private static ReadOnlyMemory<byte> Saved(string path, ReadOnlyMemory<byte> bytes, FileForm form) =>
        Texts.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) ? Encoding.UTF8.GetBytes(form.Of(Encoding.UTF8.GetString(bytes.Span))) : bytes;

    /// <summary>Every package's name and bytes, and what the editor is told, which the form must not change either.</summary>
    private static string[] Built(Snapshot source)
    {
        var reading = JourneyReader.Read(source);
        return
        [
            .. BuiltContent.Build(reading.Journeys, source).Select(built => $"{built.Package.FileName} {Convert.ToHexString(built.Package.Bytes.Span)}"),
            .. Validator
                .Check(reading, BuiltContent.Date, Checks.All)
                .Select(told => $"{told.Span.File}:{told.Span.Start.Line} {told.Rule.Code} {told.Message}"),
        ];
    }
}
