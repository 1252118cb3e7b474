using System.Globalization;
using System.Xml.Linq;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>
/// The metadata (IMS LOM 1.2.1) that SCORM 1.2 requires of a content aggregation: all of it, since some of it is worse than none
/// (scorm12-totara-facts.md, 1.3). The order of the elements is the schema's.
/// </summary>
internal static class LomMetadata
{
    private static readonly XNamespace Lom = ManifestNamespaces.Metadata;

    /// <summary>The <c>lom</c> element of a package.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are fewer than 0.</exception>
    public static XElement Of(PackageDescription description, string version)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(description.Minutes);
        return new(
            Lom + "lom",
            new XAttribute(XNamespace.Xmlns + "imsmd", Lom),
            General(description),
            new XElement(Lom + "lifecycle", Neutral("version", version), Term("status", description.IsDraft ? "Draft" : "Final")),
            new XElement(Lom + "metametadata", new XElement(Lom + "metadatascheme", "ADL SCORM 1.2"), Language(description)),
            new XElement(
                Lom + "technical",
                new XElement(Lom + "format", "text/html"),
                new XElement(Lom + "location", new XAttribute("type", "URI"), ManifestWriter.LaunchFile)),
            new XElement(Lom + "educational", TypicalTime(description.Minutes), Language(description)),
            Rights(description),
            Classification(description));
    }

    private static XElement General(PackageDescription description) => new(
        Lom + "general",
        InLanguage(description, "title", TitleOf(description), ManifestText.ShortLimit),
        new XElement(
            Lom + "catalogentry",
            new XElement(Lom + "catalog", ManifestText.Fit(description.Catalog, ManifestText.ShortLimit)),
            Neutral("entry", description.Id)),
        Language(description),
        InLanguage(description, "description", DescriptionOf(description), ManifestText.LongLimit),
        Keywords(description));

    private static XElement Rights(PackageDescription description) => new(
        Lom + "rights",
        Term("cost", "no"),
        Term("copyrightandotherrestrictions", "yes"),
        ManifestText.Fit(description.Rights, ManifestText.LongLimit).Length == 0
            ? null
            : InLanguage(description, "description", description.Rights, ManifestText.LongLimit));

    /// <summary>The goals, each as a taxon of its own; a part without goals says what it is about instead.</summary>
    private static XElement Classification(PackageDescription description) => description.Goals.IsEmpty
        ? new(
            Lom + "classification",
            Term("purpose", "Idea"),
            InLanguage(description, "description", DescriptionOf(description), ManifestText.LongLimit),
            Keywords(description))
        : new(
            Lom + "classification",
            Term("purpose", "Educational Objective"),
            description.Goals.Select(goal => TaxonPath(description, goal)),
            InLanguage(
                description,
                "description",
                string.Join(' ', description.Goals.Select(goal => goal.Text)),
                ManifestText.LongLimit),
            Keywords(description));

    private static XElement TaxonPath(PackageDescription description, PackageGoal goal) => new(
        Lom + "taxonpath",
        InLanguage(description, "source", description.Catalog, ManifestText.ShortLimit),
        new XElement(
            Lom + "taxon",
            new XElement(Lom + "id", ManifestText.Fit(goal.Id, ManifestText.ShortLimit)),
            InLanguage(description, "entry", goal.Text, ManifestText.ShortLimit)));

    private static IEnumerable<XElement> Keywords(PackageDescription description) => description.Keywords
        .Where(keyword => ManifestText.Fit(keyword, ManifestText.ShortLimit).Length > 0)
        .DefaultIfEmpty(TitleOf(description))
        .Select(keyword => InLanguage(description, "keyword", keyword, ManifestText.ShortLimit));

    private static XElement? TypicalTime(int minutes) => minutes == 0
        ? null
        : new(Lom + "typicallearningtime", new XElement(Lom + "datetime", string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M")));

    private static string TitleOf(PackageDescription description) => ManifestWriter.TitleOf(description, ManifestText.ShortLimit);

    private static string DescriptionOf(PackageDescription description) =>
        ManifestText.Fit(description.Description, ManifestText.LongLimit) is { Length: > 0 } text ? text : TitleOf(description);

    private static XElement Language(PackageDescription description) => new(Lom + "language", description.Language);

    private static XElement InLanguage(PackageDescription description, string name, string text, int limit) =>
        new(Lom + name, LangString(description.Language, ManifestText.Fit(text, limit)));

    /// <summary>A word of LOM's own vocabulary.</summary>
    private static XElement Term(string name, string value) =>
        new(Lom + name, Neutral("source", "LOMv1.0"), Neutral("value", value));

    /// <summary>A text in no language: a code or a word of a vocabulary.</summary>
    private static XElement Neutral(string name, string text) => new(Lom + name, LangString("x-none", text));

    private static XElement LangString(string language, string text) =>
        new(Lom + "langstring", new XAttribute(XNamespace.Xml + "lang", language), text);
}
