using Xunit;
using Yrkesresan.Packager.Tests.Inspection;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary><c>inspect</c> as its user sees it.</summary>
public sealed class InspectTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("yrkesresan-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Nothing_wrong_is_said_in_words()
    {
        var package = Sound("kurs.zip");
        Assert.Equal(new CliRun(0, $"{package}: Kan laddas upp.\n", ""), CliRun.Of("inspect", package));
    }

    [Fact]
    public void Nothing_wrong_is_an_empty_array() => Assert.Equal(new CliRun(0, "[]\n", ""), CliRun.Of("inspect", Sound("kurs.zip"), "--format", "json"));

    [Fact]
    public void A_warning_is_told_and_the_package_will_do()
    {
        var package = WithExtraFile("kurs.zip");
        Assert.Equal(new CliRun(0, $"""
            {package}: Kan laddas upp.

            {package}/extra.txt:1:1: varning YR0659: Filen ligger i paketet men står inte i manifestet. Totara tar med den ändå, men andra lärplattformar kan lämna den.
              Hjälp: Lägg till den som <file href="…"/> i resursen som använder den, eller ta bort den ur paketet.

            1 varning i 1 fil.

            """, ""), CliRun.Of("inspect", package));
    }

    [Fact]
    public void Errors_are_the_result_and_stand_where_they_are()
    {
        var package = WithoutLaunchFile("kurs.zip");
        Assert.Equal(new CliRun(1, $"""
            {package}: Kan inte laddas upp i Totara: filen ”index.html” finns inte i paketet.

            {package}/imsmanifest.xml:16:83: fel YR0657: Filen ”index.html” finns inte i paketet. Totara visar en felsida när kursen startas.
               16 |     <resource identifier="RES-prov" type="webcontent" adlcp:scormtype="sco" href="index.html">
                  |                                                                                   ^^^^^^^^^^
              Hjälp: Lägg till filen, eller rätta adressen.

            1 fel i 1 fil.

            """, ""), CliRun.Of("inspect", package));
    }

    [Fact]
    public void A_fault_of_the_whole_package_stands_at_its_name()
    {
        var file = Path.Combine(folder, "text.zip");
        File.WriteAllText(file, "inte en zip");
        Assert.Equal(new CliRun(1, $"""
            {file}: Kan inte laddas upp i Totara: filen är ingen zip-fil.

            {file}:1:1: fel YR0601: Filen är ingen zip-fil. Totara kan inte ta emot den som ett SCORM-paket.
              Hjälp: Välj zip-filen som verktyget exporterade, inte en uppackad fil eller ett annat format som bara heter .zip.

            1 fel i 1 fil.

            """, ""), CliRun.Of("inspect", file));
    }

    [Fact]
    public void Each_of_several_has_a_verdict_and_the_sum_is_last()
    {
        var (first, second, third) = (WithExtraFile("ett.zip"), WithoutLaunchFile("tva.zip"), Sound("tre.zip"));
        Assert.Equal(new CliRun(1, $"""
            {first}: Kan laddas upp.

            {first}/extra.txt:1:1: varning YR0659: Filen ligger i paketet men står inte i manifestet. Totara tar med den ändå, men andra lärplattformar kan lämna den.
              Hjälp: Lägg till den som <file href="…"/> i resursen som använder den, eller ta bort den ur paketet.

            1 varning i 1 fil.

            {second}: Kan inte laddas upp i Totara: filen ”index.html” finns inte i paketet.

            {second}/imsmanifest.xml:16:83: fel YR0657: Filen ”index.html” finns inte i paketet. Totara visar en felsida när kursen startas.
               16 |     <resource identifier="RES-prov" type="webcontent" adlcp:scormtype="sco" href="index.html">
                  |                                                                                   ^^^^^^^^^^
              Hjälp: Lägg till filen, eller rätta adressen.

            1 fel i 1 fil.

            {third}: Kan laddas upp.

            2 av 3 paket kan laddas upp. Kan inte laddas upp: {second}.

            """, ""), CliRun.Of("inspect", first, second, third));
    }

    [Fact]
    public void The_sum_where_all_or_none_will_do()
    {
        var (sound, warned) = (Sound("ett.zip"), Sound("tva.zip"));
        Assert.Equal(new CliRun(0, $"{sound}: Kan laddas upp.\n\n{warned}: Kan laddas upp.\n\n2 av 2 paket kan laddas upp.\n", ""), CliRun.Of("inspect", sound, warned));
        var (first, second) = (WithoutLaunchFile("ett.zip"), WithoutLaunchFile("tva.zip"));
        Assert.EndsWith($"\n\n0 av 2 paket kan laddas upp. Kan inte laddas upp: {first}, {second}.\n", CliRun.Of("inspect", first, second).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reservation_is_in_the_verdict_and_in_the_sum()
    {
        var (silent, sound) = (Write("tyst.zip", [.. Inspection.SoundPackage.Entries().Select(entry =>
            entry.Name == "kurs.js" ? entry with { Content = "var x;"u8.ToArray() } : entry)]), Sound("hel.zip"));
        var run = CliRun.Of("inspect", silent, sound);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{silent}: Kan laddas upp, men kursen blir aldrig slutförd i Totara, för inget i paketet anropar LMSInitialize.\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith($"\n2 av 2 paket kan laddas upp. Kan laddas upp med förbehåll: {silent}.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_come_before_warnings_and_those_before_notices()
    {
        var package = Write("kurs.zip", [.. Inspection.SoundPackage.Entries().Where(entry => entry.Name != "kurs.js"), new TestZipEntry("a.txt", [])]);
        var lines = CliRun.Of("inspect", package).Out.Split('\n');
        Assert.Equal($"{package}: Kan inte laddas upp i Totara: filen ”kurs.js” finns inte i paketet. (1 fel till.)", lines[0]);
        Assert.Equal(
            ["fel", "fel", "varning", "varning"],
            lines.Select(line => System.Text.RegularExpressions.Regex.Match(line, @":\d+:\d+: (\w+) YR")).Where(match => match.Success).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Several_packages_are_told_of_in_one_array()
    {
        var (first, second) = (WithExtraFile("ett.zip"), WithoutLaunchFile("tva.zip"));
        Assert.Equal(new CliRun(1, $$"""
            [
              {
                "code": "YR0659",
                "severity": "warning",
                "file": "{{first}}/extra.txt",
                "line": 1,
                "column": 1,
                "endLine": 1,
                "endColumn": 1,
                "message": "Filen ligger i paketet men står inte i manifestet. Totara tar med den ändå, men andra lärplattformar kan lämna den.",
                "help": "Lägg till den som <file href=\"…\"/> i resursen som använder den, eller ta bort den ur paketet."
              },
              {
                "code": "YR0657",
                "severity": "error",
                "file": "{{second}}/imsmanifest.xml",
                "line": 16,
                "column": 83,
                "endLine": 16,
                "endColumn": 93,
                "message": "Filen ”index.html” finns inte i paketet. Totara visar en felsida när kursen startas.",
                "help": "Lägg till filen, eller rätta adressen."
              }
            ]

            """, ""), CliRun.Of("inspect", first, second, "--format", "json"));
    }

    [Fact]
    public void GitHub_gets_its_own_form()
    {
        var package = WithoutLaunchFile("kurs.zip");
        Assert.Equal(
            new CliRun(
                1,
                $"::error file={package}/imsmanifest.xml,line=16,endLine=16,col=83,endColumn=93,title=YR0657::Filen ”index.html” finns inte i paketet. Totara visar en felsida när kursen startas.%0ALägg till filen, eller rätta adressen.\n",
                ""),
            CliRun.Of("inspect", "--format", "github", package));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_failure_and_nothing_is_printed_of_the_others() =>
        Assert.Equal(new CliRun(2, "", "Fel: Filen ”finns-inte.zip” finns inte.\n"), CliRun.Of("inspect", WithExtraFile("kurs.zip"), "finns-inte.zip"));

    [Fact]
    public void A_folder_is_a_failure() =>
        Assert.Equal(new CliRun(2, "", $"Fel: ”{folder}” är en mapp. Ange paketets zip-fil.\n"), CliRun.Of("inspect", folder));

    [Theory]
    [InlineData("Ange minst ett paket: inspect PAKET.zip.")]
    [InlineData("Valet ”--okänt” finns inte.", "--okänt")]
    [InlineData("Valet ”--formatt” finns inte. Menade du ”--format”?", "kurs.zip", "--formatt", "json")]
    [InlineData("Formatet ”jsn” finns inte. Menade du ”json”? Välj text, github, sarif eller json.", "kurs.zip", "--format", "jsn")]
    public void A_fault_of_the_command_is_told_in_one_sentence(string sentence, params string[] arguments) => Assert.Equal(
        new CliRun(2, "", $"Fel: {sentence}\nyrkesresan inspect --help visar vad du kan skriva.\n"), CliRun.Of(["inspect", .. arguments]));

    [Fact]
    public void Inspect_has_help_of_its_own() => Assert.Equal(new CliRun(0, """
        Granskar SCORM-paket och talar om vad som händer med dem i Totara.

        Användning:
          yrkesresan inspect PAKET.zip… [val]

        Det du anger:
          PAKET.zip…  Ett eller flera paket, från det här programmet eller ett annat.

        Val:
          --format text|github|sarif|json  Hur felen skrivs ut. Annars: text.
          --content MAPP                   Mappen med innehållet. Annars: content.
          --templates MAPP                 Mappen med mallarna. Annars: templates om den finns, eller mallarna som följer med programmet.
          --help                           Visar den här hjälpen.

        """, ""), CliRun.Of("inspect", "--help"));

    private string Sound(string name) => Write(name, Inspection.SoundPackage.Entries());

    private string WithExtraFile(string name) => Write(name, [.. Inspection.SoundPackage.Entries(), new TestZipEntry("extra.txt", [])]);

    private string WithoutLaunchFile(string name) => Write(name, Inspection.SoundPackage.Entries().Where(entry => entry.Name != "index.html"));

    private string Write(string name, IEnumerable<TestZipEntry> entries)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, TestZip.Of(entries));
        return path;
    }
}
