using System.Text.RegularExpressions;
using Xunit;

namespace Yrkesresan.Packager.Tests.Architecture;

/// <summary>The rooms of the library, and which each may know. What is not said is forbidden.</summary>
public sealed partial class ArrowTests
{
    private const string Library = "src/Yrkesresan.Packager/";

    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Diagnostics"] = [],
        ["Files"] = [],
        ["Content"] = ["Diagnostics", "Files"],
        ["Facts"] = ["Diagnostics", "Files", "Content"],
        ["LearnerState"] = ["Diagnostics", "Files", "Content", "Facts"],
        ["Validation"] = ["Diagnostics", "Files", "Content", "Facts", "LearnerState"],
        ["Rendering"] = ["Diagnostics", "Files", "Content", "Facts", "LearnerState"],
        ["Inspection"] = ["Diagnostics"],
        ["Packages"] = ["Diagnostics", "Files", "Content", "Facts", "LearnerState", "Rendering", "Inspection"],
        ["Release"] = ["Diagnostics", "Files", "Content", "Facts", "LearnerState", "Rendering", "Inspection", "Packages"],
        ["Engine"] = ["Diagnostics", "Files", "Content", "Facts", "LearnerState", "Validation", "Rendering", "Inspection", "Packages", "Release"],
    };

    /// <summary>The sub-rooms of each room, every one after those that it may know; <c>.</c> is what lies in the room itself. So no two know each other.</summary>
    private static readonly Dictionary<string, string[]> SubRooms = new()
    {
        ["Diagnostics"] = [".", "Formats"],
        ["Content"] =
        [
            ".", "Text", "Faults", "Yaml/Slips", "Yaml", "Documents", "Definitions", "Model", "Schemas", "Attributes",
            "Markdown/Syntax", "Markdown/Slips", "Markdown",
            "Blocks/Boxes", "Blocks/Recordings",
            "Blocks/Questions/Answers", "Blocks/Questions/Choices", "Blocks/Questions/FillIns", "Blocks/Questions/Matchings",
            "Blocks/Questions/Numbers", "Blocks/Questions/Scales", "Blocks/Questions/Sequences", "Blocks/Questions",
            "Blocks", "Reading",
        ],
        ["LearnerState"] = [".", "Summaries"],
        ["Inspection"] = ["Texts", "Archives", "Manifests", "Pages", "Checks", "Rules", "Formats", "."],
        ["Validation"] = ["Media", ".", "Rules"],
        ["Rendering"] = ["Theme", "Blocks", ".", "Fingerprints"],
        ["Packages"] = [".", "Scorm12"],
        ["Release"] = [".", "Comparisons", "Deliveries", "Websites"],
    };

    public static TheoryData<string> Rooms =>
        [.. Directory.GetDirectories(Scorm.RepositoryFolder.Below(Library)).Select(folder => Path.GetFileName(folder)).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_those_before_it(string room)
    {
        Assert.True(MayKnow.ContainsKey(room), $"{room}/ is a new room: say in MayKnow which rooms it may know.");
        var forbidden = MayKnow.Keys.Except([room, .. MayKnow[room]]).ToArray();

        var arrows =
            from file in SourceFile.All
            where file.Path.StartsWith($"{Library}{room}/", StringComparison.Ordinal)
            from Match name in Qualified().Matches(file.Code)
            where forbidden.Contains(name.Groups["room"].Value)
            select $"{file.Path} → {name.Value}";

        Assert.Empty(arrows.Distinct());
    }

    /// <remarks>Without it a file could say <c>Validation.Validator</c> unseen: only whole names are looked for.</remarks>
    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_is_named_in_full(string room)
    {
        var outsiders = MayKnow.Keys.Except([room, .. MayKnow[room]]).ToArray();

        var shortened =
            from file in SourceFile.All
            where file.Path.StartsWith($"{Library}{room}/", StringComparison.Ordinal)
            from outsider in outsiders
            from Match name in Regex.Matches(file.Code, $@"(?<![\w.""/]){outsider}\.(?<inside>[A-Z]\w*)")
                // A property may be called as a room is: Files.Where.
            where InsideOf(outsider).Contains(name.Groups["inside"].Value)
            select $"{file.Path}: {name.Value}";

        Assert.Empty(shortened);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_sub_room_knows_only_those_before_it(string room)
    {
        var order = SubRooms.GetValueOrDefault(room, ["."]);
        var files = SourceFile.All.Where(file => file.Path.StartsWith($"{Library}{room}/", StringComparison.Ordinal)).ToArray();
        Assert.All(files, file => Assert.True(order.Contains(SubRoomOf(file)), $"{file.Path} is in a new sub-room: say in SubRooms which it may know."));
        // A type's name is met once in the repository, so that the name says where it is from.
        var homes = files.SelectMany(file => file.Types.Select(type => (Type: type, Home: SubRoomOf(file)))).ToDictionary(StringComparer.Ordinal);

        var arrows =
            from file in files
            let fields = Field().Matches(file.Code).Select(field => field.Groups["name"].Value).ToHashSet(StringComparer.Ordinal)
            from Match name in TypeName().Matches(file.Code)
            where !fields.Contains(name.Value) && homes.TryGetValue(name.Value, out var home) && Array.IndexOf(order, home) > Array.IndexOf(order, SubRoomOf(file))
            select $"{file.Path} → {name.Value}";

        Assert.Empty(arrows.Distinct());
    }

    /// <summary>The folder below its room that a file is in, however deep.</summary>
    private static string SubRoomOf(SourceFile file) => file.Path[Library.Length..].Split('/') is [_, .. var folders, _] && folders.Length > 0 ? string.Join('/', folders) : ".";

    /// <summary>The names of a room's sub-rooms and types.</summary>
    private static HashSet<string> InsideOf(string room) =>
        [.. Directory.EnumerateFileSystemEntries(Scorm.RepositoryFolder.Below(Library + room), "*", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path))];

    [Fact]
    public void The_namespace_says_which_room_a_file_is_in()
    {
        var astray =
            from file in SourceFile.All
            where file.Path.StartsWith(Library, StringComparison.Ordinal)
            let room = file.Path[Library.Length..].Split('/')[0]
            where !Regex.IsMatch(file.Code, $@"^namespace Yrkesresan\.Packager\.{room}(\.\w+)*;$", RegexOptions.Multiline)
            select file.Path;

        Assert.Empty(astray);
    }

    [Fact]
    public void The_library_does_not_know_the_command_line() => Assert.DoesNotContain(
        SourceFile.All,
        file => file.Path.StartsWith(Library, StringComparison.Ordinal) && file.Code.Contains("Yrkesresan.Packager.Cli", StringComparison.Ordinal));

    /// <summary>A field, which may be called as a type elsewhere is: a fault as what looks for it.</summary>
    [GeneratedRegex(@"readonly [\w<>]+ (?<name>[A-Z]\w*) =")]
    private static partial Regex Field();

    /// <summary>What may be a type: a capital, and no member of anything.</summary>
    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"Yrkesresan\.Packager\.(?<room>[A-Z]\w*)(?:\.\w+)*")]
    private static partial Regex Qualified();
}
