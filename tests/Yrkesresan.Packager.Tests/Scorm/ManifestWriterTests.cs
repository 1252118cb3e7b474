using System.Text;
using System.Xml.Linq;
using CsCheck;
using Xunit;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Tests.Scorm;

public sealed class ManifestWriterTests
{
    public static TheoryData<string> Descriptions => ["minimal", "rich", "long", "no title", "control files"];

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void The_official_schemas_find_nothing_wrong(string name) =>
        Assert.Empty(OfficialSchemas.Problems(ManifestNamed(name)));

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void Totaras_parser_reads_every_text_as_it_stands(string name)
    {
        var manifest = ManifestNamed(name);

        Assert.DoesNotContain("&#", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("<![CDATA[", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("\t", manifest, StringComparison.Ordinal);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<manifest ", manifest, StringComparison.Ordinal);
        Assert.Contains(" xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\"", manifest, StringComparison.Ordinal);
        Assert.Contains(" adlcp:scormtype=\"sco\"", manifest, StringComparison.Ordinal);
        var texts = XDocument.Parse(manifest).Descendants().Where(element => !element.HasElements).Select(element => element.Value);
        Assert.All(texts, text => Assert.DoesNotContain("\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Identifiers_are_those_that_progress_is_already_kept_under()
    {
        var manifest = Read(Samples.Rich);

        Assert.Equal("MAN-BOU-NY-01-forberedelser", IdentifierOf(manifest.Root));
        Assert.Equal("ORG-BOU-NY-01-forberedelser", IdentifierOf(Assert.Single(manifest.OrganizationList)));
        Assert.Equal("ORG-BOU-NY-01-forberedelser", manifest.Organizations!.Attribute("default")!.Value);
        Assert.Equal("ITEM-BOU-NY-01-forberedelser", IdentifierOf(Assert.Single(manifest.Items)));
        Assert.Equal("RES-BOU-NY-01-forberedelser", Assert.Single(manifest.Resources).Identifier);
    }

    [Theory]
    [InlineData(true, "Draft")]
    [InlineData(false, "Final")]
    public void The_status_is_a_word_of_the_vocabulary(bool isDraft, string status)
    {
        var manifest = XDocument.Parse(Samples.ManifestOf(Samples.Minimal with { IsDraft = isDraft }));
        XNamespace lom = ManifestNamespaces.Metadata;
        Assert.Equal(status, Assert.Single(manifest.Descendants(lom + "status")).Element(lom + "value")!.Value);
    }

    [Fact]
    public void A_title_is_one_line_of_legal_characters() => Assert.Equal(
        "Våld & \"oro\" <i> nära 'relationer' > trygghet, åtgärder och rätt till skydd",
        TitleOf(Samples.Rich));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("\u0000\n")]
    public void A_title_that_Totara_would_drop_gives_way_to_the_id(string title) =>
        Assert.Equal("BOU-NY-01-forberedelser", TitleOf(Samples.Minimal with { Title = title }));

    [Fact]
    public void Each_goal_is_a_taxon_of_the_educational_objective()
    {
        XNamespace lom = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1";
        var classification = Assert.Single(XDocument.Parse(Samples.ManifestOf(Samples.Rich)).Descendants(lom + "classification"));

        Assert.Equal("LOMv1.0Educational Objective", classification.Element(lom + "purpose")!.Value);
        Assert.Equal(
            ["GR1-1Du kan väga oro mot rätt till integritet.", "GR1-2Du kan <skälen> & \"kraven\" ."],
            classification.Descendants(lom + "taxon").Select(taxon => taxon.Value));
    }

    [Fact]
    public void Files_are_listed_in_ordinal_order() => Assert.Equal(
        ["index.html", "media/bild.png", "media/film.vtt", "paket.json", "tema/stil.css"],
        Assert.Single(Read(Samples.Minimal).Resources).Files.Select(file => file.Path));

    [Fact]
    public void A_title_takes_all_the_room_there_is() => Assert.Equal(
        (200, 200),
        (TitleOf(Samples.Minimal with { Title = Repeated("x", 200) }).Length, TitleOf(Samples.Minimal with { Title = Repeated("x", 201) }).Length));

    [Fact]
    public void Any_texts_make_a_valid_manifest() =>
        Gen.Select(AnyText.OfAnyLength, AnyText.OfAnyLength, AnyText.OfAnyLength, Gen.Int[0, 1000]).Sample(
        (title, description, goal, minutes) =>
        {
            var manifest = Samples.ManifestOf(Samples.Minimal with
            {
                Title = title,
                Description = description,
                Rights = goal,
                Keywords = [title, description],
                Goals = [new(title, goal)],
                Minutes = minutes,
            });
            Assert.Empty(OfficialSchemas.Problems(manifest));
            Assert.DoesNotContain("&#", manifest, StringComparison.Ordinal);
            Assert.DoesNotContain("\t", manifest, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", manifest, StringComparison.Ordinal);
        },
        iter: 300);

    [Theory]
    [InlineData("")]
    [InlineData("-BOU")]
    [InlineData("BOU NY")]
    [InlineData("förberedelser")]
    [InlineData("BOU\n")]
    public void An_id_that_makes_no_identifier_is_a_bug(string id) =>
        Assert.Throws<ArgumentException>(() => Samples.ManifestOf(Samples.Minimal with { Id = id }));

    [Fact]
    public void A_package_without_launch_file_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => ManifestWriter.Write(Samples.Minimal, "1", [Samples.Text("paket.json", "{}")]));

    private static InspectedManifest Read(PackageDescription description) => Samples.Parsed(Encoding.UTF8.GetBytes(Samples.ManifestOf(description)));

    private static string TitleOf(PackageDescription description) => Assert.Single(Read(description).Items).Child("title")!.Text;

    private static string IdentifierOf(ManifestElement element) => element.Attribute("identifier")!.Value;

    private static string ManifestNamed(string name) => name switch
    {
        "minimal" => Samples.ManifestOf(Samples.Minimal),
        "rich" => Samples.ManifestOf(Samples.Rich),
        "long" => Samples.ManifestOf(Samples.Rich with
        {
            Title = Repeated("åäö & ", 100),
            Description = Repeated("förhandsbedömning ", 500),
            Rights = Repeated("x", 5000),
            Keywords = [Repeated("😀", 1000)],
            Goals = [new("GR1", Repeated("mål, ", 1000))],
        }),
        "no title" => Samples.ManifestOf(Samples.Minimal with { Title = "\r\n" }),
        "control files" => Encoding.UTF8.GetString(ManifestWriter.Write(
            Samples.Rich,
            "0123456789abcdef0123",
            [.. Samples.Files, .. ControlFiles.Names.Select(schema => Samples.Text(schema, ""))]).Span),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
