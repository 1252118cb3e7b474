using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Boxes;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Rendering;

/// <summary>What lies where in the templates folder, and what becomes of it in a package.</summary>
internal static class ThemeLayout
{
    /// <summary>The words that learners see: a flat map in YAML.</summary>
    public const string Texts = "texter.yaml";

    /// <summary>Every <c>.css</c> file here, in ordinal order, makes the stylesheet.</summary>
    public const string Styles = "css/";

    /// <summary>Every file here must be one of <see cref="RuntimeOrder"/>.</summary>
    public const string Runtime = "runtime/";

    /// <summary>The stylesheet's name in a package.</summary>
    public const string StylesheetName = "theme.css";

    /// <summary>The script's name in a package.</summary>
    public const string ScriptName = "sco.js";

    /// <summary>The script's modules. While one is read it leans only on those before it.</summary>
    public static ImmutableArray<string> RuntimeOrder { get; } =
        ["answers.js", "keys.js", "rules.js", "codec.js", "recovery.js", "elements.js", "api.js", "traces.js", "scorm.js", "store.js", "windows.js", "views.js", "reflection.js", "questions.js", "display.js", "ui.js"];

    /// <summary>The words that the renderer asks for by itself; the others are asked for in the templates.</summary>
    public static ImmutableArray<string> RequiredTexts { get; } =
    [
        "new_window", "source", "table", "table_number", "one_hour", "hours", "one_minute", "minutes",
        .. Enum.GetValues<BoxKind>().Select(BoxText),
        .. Enum.GetValues<PageKind>().Select(PageText),
    ];

    /// <summary>The name of a box's title among the words.</summary>
    public static string BoxText(BoxKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The name of a kind of page among the words.</summary>
    public static string PageText(PageKind kind) => "kind_" + Slug.Of(kind.ToString());

    /// <summary>The templates that the renderer asks for by name; the others are included by these.</summary>
    public static ImmutableArray<string> Entries { get; } =
        ["part.html", "blocks/box.html", "blocks/checklist.html", "blocks/picture.html", "blocks/question.html", "blocks/recording.html"];
}
