using Xunit;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.Tests.Cases;

/// <summary>Every section of the Markdown files in <c>tests/cases</c> is a fault, marked where it stands.</summary>
public sealed class FaultSectionTests
{
    public static TheoryData<string, string> Sections
    {
        get
        {
            var sections = new TheoryData<string, string>();
            foreach (var document in FaultDocument.All)
            {
                foreach (var section in document.Sections) sections.Add(document.Name, $"{section.Code} {section.Name}");
            }

            return sections;
        }
    }

    public static TheoryData<string> Documents => [.. FaultDocument.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Sections))]
    public void The_fault_is_found_where_it_is_marked_and_no_other(string document, string section)
    {
        var faultSection = Document(document).Sections.Single(each => $"{each.Code} {each.Name}" == section);

        var (marked, found) = (Listed(faultSection.Expected()), Listed(faultSection.Found()));
        Assert.Equal(faultSection.IsLegal, marked.Length == 0);
        // Not Assert.Equal, which cuts long lines off.
        if (marked != found) Assert.Fail($"Marked:\n{marked}\nFound:\n{found}\n{faultSection.Rendered()}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_editor_is_told_what_the_document_says(string name) =>
        Snapshot.Match(Document(name).Rendered().TrimEnd() + "\n", FaultDocument.Folder, name);

    private static string Listed(IEnumerable<string> places) => string.Join('\n', places.Order(StringComparer.Ordinal));

    private static FaultDocument Document(string name) => FaultDocument.All.Single(document => document.Name == name);
}
