using Xunit;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>What somebody is told who wrote a command that cannot be run.</summary>
public sealed class UsageTests
{
    private const string Help = """
        Bygger SCORM-paket av Yrkesresans innehåll.

        Användning:
          yrkesresan VERB [val]

        Verb:
          build     Kontrollerar innehållet och bygger ett SCORM-paket av varje kursdel.
          validate  Kontrollerar innehållet och talar om vad som är fel och var.
          inspect   Granskar SCORM-paket och talar om vad som händer med dem i Totara.
          explain   Förklarar en regel: vad som är fel, varför och vad du skriver i stället.
          help      Visar hjälpen, för hela programmet eller för ett verb.

        Val:
          --help     Visar den här hjälpen.
          --version  Visar programmets version.

        yrkesresan VERB --help visar vilka val ett verb har.

        """;

    [Fact]
    public void No_verb_gets_the_help_as_an_error() => Assert.Equal(new CliRun(2, "", Help), CliRun.Of());

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("--help", "--okänt")]
    public void Help_is_a_result(params string[] arguments) => Assert.Equal(new CliRun(0, Help, ""), CliRun.Of(arguments));

    [Fact]
    public void Build_has_help_of_its_own() => Assert.Equal(new CliRun(0, """
        Kontrollerar innehållet och bygger ett SCORM-paket av varje kursdel.

        Användning:
          yrkesresan build [val]

        Val:
          --content MAPP        Mappen med innehållet. Annars: content.
          --templates MAPP      Mappen med mallarna. Annars: templates om den finns, eller mallarna som följer med programmet.
          --out MAPP            Mappen för paketen. Den ersätts i sin helhet. Annars: artifacts/paket.
          --course KOD          Bygg bara den här kursen. Bara dess paket ligger sedan i mappen.
          --release NAMN        Ger ut: bara granskade sidor, och en leverans till dem som sköter lärplattformen i artifacts/NAMN.
          --since MAPP          Mappen med den förra utgåvan. Leveransen talar om vad som är ändrat sedan dess.
          --web MAPP            Skriver också samma sidor som en webbplats, att titta på utan lärplattform. Mappen ersätts i sin helhet.
          --control-files MAPP  Lägger SCORM:s fyra XSD-filer ur mappen i varje paket, för den som kräver det. Totara gör det inte.
          --date ÅÅÅÅ-MM-DD     Dagen som innehållet kontrolleras för. Annars gäller SOURCE_DATE_EPOCH, eller dagens datum.
          --max-warnings ANTAL  Flera varningar än så räknas som fel. Annars får de vara hur många som helst.
          --help                Visar den här hjälpen.

        """, ""), CliRun.Of("build", "--help"));

    [Fact]
    public void Validate_has_help_of_its_own() => Assert.Equal(new CliRun(0, """
        Kontrollerar innehållet och talar om vad som är fel och var.

        Användning:
          yrkesresan validate [FIL…] [val]

        Det du anger:
          [FIL…]  Filer och mappar att titta på. Hela innehållet läses, men bara det som är fel i dem skrivs ut. Utan dem: allt.

        Val:
          --content MAPP                   Mappen med innehållet. Annars: content.
          --templates MAPP                 Mappen med mallarna. Annars: templates om den finns, eller mallarna som följer med programmet.
          --format text|github|sarif|json  Hur felen skrivs ut. Annars: text.
          --level fel|varning|upplysning   Det minst allvarliga som skrivs ut. Annars: varning, eller allt med --format json och sarif.
          --quiet                          Skriver bara ut det som är fel: ingen rad om antalet, och ingenting när allt är rätt.
          --date ÅÅÅÅ-MM-DD                Dagen som innehållet kontrolleras för. Annars gäller SOURCE_DATE_EPOCH, eller dagens datum.
          --max-warnings ANTAL             Flera varningar än så räknas som fel. Annars får de vara hur många som helst.
          --help                           Visar den här hjälpen.

        """, ""), CliRun.Of("validate", "--help"));

    [Fact]
    public void Help_has_help_of_its_own() => Assert.Equal(new CliRun(0, """
        Visar hjälpen, för hela programmet eller för ett verb.

        Användning:
          yrkesresan help [VERB] [val]

        Det du anger:
          [VERB]  Verbet som du vill veta mer om.

        Val:
          --help  Visar den här hjälpen.

        """, ""), CliRun.Of("help", "--help"));

    [Fact]
    public void The_verb_help_without_a_verb_is_help_of_the_program() => Assert.Equal(new CliRun(0, Help, ""), CliRun.Of("help"));

    [Theory]
    [InlineData("build")]
    [InlineData("validate")]
    [InlineData("inspect")]
    [InlineData("explain")]
    [InlineData("help")]
    public void A_verbs_help_can_be_asked_for_in_three_ways(string verb)
    {
        var help = CliRun.Of(verb, "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.Equal(help, CliRun.Of("help", verb));
        Assert.Equal(help, CliRun.Of("--help", verb));
    }

    [Theory]
    [InlineData("--content", "finns/inte", "validate")]
    [InlineData("--content=finns/inte", "validate")]
    [InlineData("--quiet", "--content", "finns/inte", "validate")]
    [InlineData("--format", "json", "validate", "--content", "finns/inte")]
    public void Options_may_stand_before_the_verb(params string[] arguments) => Assert.Equal(
        new CliRun(2, "", "Fel: Mappen ”finns/inte” finns inte. Kör i arkivets rot, eller ange mappen med --content MAPP.\n"), CliRun.Of(arguments));

    [Fact]
    public void The_value_of_an_option_is_no_verb() => Assert.Equal(
        new CliRun(2, "", "Fel: Mappen ”build” finns inte. Kör i arkivets rot, eller ange mappen med --content MAPP.\n"),
        CliRun.Of("--content", "build", "validate"));

    [Fact]
    public void Lines_are_broken_at_the_windows_width() => Assert.Equal(new CliRun(0, """
        Kontrollerar innehållet och talar om vad som är fel och
        var.

        Användning:
          yrkesresan validate [FIL…] [val]

        Det du anger:
          [FIL…]  Filer och mappar att titta på. Hela innehållet
                  läses, men bara det som är fel i dem skrivs
                  ut. Utan dem: allt.

        Val:
          --content MAPP
              Mappen med innehållet. Annars: content.
          --templates MAPP
              Mappen med mallarna. Annars: templates om den
              finns, eller mallarna som följer med programmet.
          --format text|github|sarif|json
              Hur felen skrivs ut. Annars: text.
          --level fel|varning|upplysning
              Det minst allvarliga som skrivs ut. Annars:
              varning, eller allt med --format json och sarif.
          --quiet
              Skriver bara ut det som är fel: ingen rad om
              antalet, och ingenting när allt är rätt.
          --date ÅÅÅÅ-MM-DD
              Dagen som innehållet kontrolleras för. Annars
              gäller SOURCE_DATE_EPOCH, eller dagens datum.
          --max-warnings ANTAL
              Flera varningar än så räknas som fel. Annars får
              de vara hur många som helst.
          --help
              Visar den här hjälpen.

        """, ""), CliRun.InWindow(56, "help", "validate"));

    [Fact]
    public void A_sentence_is_broken_after_its_first_word_too() => Assert.Equal(
        new CliRun(2, "", "Fel: Mappen ”finns/inte” finns inte. Kör i\narkivets rot, eller ange mappen med\n--content MAPP.\n"),
        CliRun.InWindow(46, "build", "--content", "finns/inte"));

    [Fact]
    public void Version_is_a_line()
    {
        var run = CliRun.Of("--version");
        Assert.Matches(@"\Ayrkesresan [0-9]+\.[0-9]+\.[0-9]+\S*\n\z", run.Out);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Theory]
    [InlineData("Verbet ”biuld” finns inte. Menade du ”build”?", "", "biuld")]
    [InlineData("Verbet ”x” finns inte.", "", "x", "--content", "y")]
    [InlineData("Valet ”--okänt” finns inte.", "", "--okänt")]
    [InlineData("Valet ”--contnt” finns inte. Menade du ”--content”?", "build ", "build", "--contnt", "x")]
    [InlineData("Valet ”--contnt” finns inte. Menade du ”--content”?", "build ", "build", "--contnt=x")]
    [InlineData("Valet ”--publish” finns inte.", "build ", "build", "--publish", "v1")]
    [InlineData("”extra” hör inte till något val.", "build ", "build", "extra")]
    [InlineData("”@fil” hör inte till något val.", "build ", "build", "@fil")]
    [InlineData("”--content” behöver ett värde: --content MAPP.", "build ", "build", "--content")]
    [InlineData("”--content” behöver ett värde: --content MAPP.", "build ", "build", "--content=")]
    [InlineData("”--content” behöver ett värde: --content MAPP.", "build ", "build", "--content", "--out", "x")]
    [InlineData("”--out” står mer än en gång.", "build ", "build", "--out", "a", "--out", "b")]
    [InlineData("”2026-02-30” är inget datum. Skriv --date som år, månad och dag, till exempel 2026-11-30.", "build ", "build", "--date", "2026-02-30")]
    [InlineData("Formatet ”jsn” finns inte. Menade du ”json”? Välj text, github, sarif eller json.", "validate ", "validate", "--format", "jsn")]
    [InlineData("Formatet ”xml” finns inte. Välj text, github, sarif eller json.", "validate ", "validate", "--format", "xml")]
    [InlineData("”få” är inget antal. Skriv --max-warnings med siffror, till exempel 0.", "validate ", "validate", "--max-warnings", "få")]
    [InlineData("”-1” är inget antal. Skriv --max-warnings med siffror, till exempel 0.", "build ", "build", "--max-warnings=-1")]
    [InlineData("Valet ”--out” finns inte för validate, bara för build.", "validate ", "validate", "--out", "x")]
    [InlineData("Valet ”--quiet” finns inte för build, bara för validate.", "build ", "build", "--quiet")]
    [InlineData("Valet ”--nivå” finns inte. Menade du ”--level”?", "validate ", "validate", "--nivå", "fel")]
    [InlineData("Valet ”--kurs” finns inte. Menade du ”--course”?", "build ", "build", "--kurs", "BOU-NY-01")]
    [InlineData("Valet ”--datum” finns inte.", "help ", "help", "--datum")]
    [InlineData("Nivån ”varningar” finns inte. Menade du ”varning”? Välj fel, varning eller upplysning.", "validate ", "validate", "--level", "varningar")]
    [InlineData("”--level” behöver ett värde: --level fel|varning|upplysning.", "validate ", "validate", "--level")]
    [InlineData("Valet ”--quit” finns inte. Menade du ”--quiet”?", "validate ", "validate", "--quit")]
    [InlineData("Verbet ”validat” finns inte. Menade du ”validate”?", "help ", "help", "validat")]
    [InlineData("Valet ”--x” finns inte.", "help ", "help", "--x")]
    [InlineData("”build” hör inte till något val.", "help ", "help", "validate", "build")]
    [InlineData("Valet ”--contnt” finns inte. Menade du ”--content”?", "validate ", "--contnt", "x", "validate")]
    [InlineData("Valet ”--contnt” finns inte. Menade du ”--content”?", "validate ", "--contnt", "validate")]
    [InlineData("Valet ”--level” finns inte för build, bara för validate.", "build ", "--level", "fel", "build")]
    public void A_fault_is_told_in_one_sentence(string sentence, string verb, params string[] arguments) =>
        Assert.Equal(new CliRun(2, "", $"Fel: {sentence}\nyrkesresan {verb}--help visar vad du kan skriva.\n"), CliRun.Of(arguments));

    [Fact]
    public void Every_fault_is_told_in_one_run() => Assert.Equal(
        new CliRun(2, "", """
            Fel: Valet ”--fromat” finns inte. Menade du ”--format”?
            Fel: ”igår” är inget datum. Skriv --date som år, månad och dag, till exempel 2026-11-30.
            yrkesresan validate --help visar vad du kan skriva.

            """),
        CliRun.Of("validate", "--date", "igår", "--fromat", "json"));

    [Fact]
    public void A_missing_folder_is_named() => Assert.Equal(
        new CliRun(2, "", "Fel: Mappen ”finns/inte” finns inte. Kör i arkivets rot, eller ange mappen med --content MAPP.\n"),
        CliRun.Of("build", "--content", "finns/inte"));

    [Fact]
    public void A_time_of_the_environment_that_is_none_is_told() => Assert.Equal(
        new CliRun(2, "", "Fel: Miljövariabeln SOURCE_DATE_EPOCH är ”igår”. Den ska vara ett antal sekunder sedan 1970, i siffror.\n"),
        CliRun.With(new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "igår" }, "validate"));
}
