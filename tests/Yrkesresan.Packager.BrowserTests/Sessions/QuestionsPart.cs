using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>A small part: a page of text with two checkboxes, a page with one question, a page with a question of each kind; all obligatory.</summary>
internal static class QuestionsPart
{
    private static readonly Snapshot Source = MemoryFolder.OfText(
        ("prov/yrkesresa.yaml", "titel: Prov\nområde: provning\nansvarig: Provarna\nspråk: sv\nsteg:\n  - {id: ny, titel: Ny, tid: 0–2 år}\n"),
        ("prov/kunskapsmal.yaml", "- {id: km-1, text: pröva, nivå: fakta, kurs: PRV-01, status: fastställd}\n"),
        ("prov/kallor.yaml", "- {id: lag, titel: En lag (2025:1), utgivare: Riksdagen, typ: lag, kontrollerad: 2026-11-01}\n"),
        ("prov/ny/10-ett/kurs.yaml", "titel: Provkursen\nkod: PRV-01\nsammanfattning: En kurs att pröva med.\n"),
        Page("10-las", "Läs", "Det här står i lagen [@lag].\n\n- [ ] Läs lagen {#lagen}\n- [ ] Läs den igen {#igen}"),
        Page("20-svara", "Svara", """
            ::: fråga {#sant}
            Är det sant?

            - [x] Sant
            - [ ] Falskt
            :::
            """),
        Page("30-alla", "Alla slag", """
            ::: fråga {#val}
            Vilket är rätt?

            - [ ] Det första
            - [x] Det andra
            :::

            ::: fråga {#flerval poäng=2}
            Vilka är rätt?

            - [x] Det första
            - [ ] Det andra
            - [x] Det tredje
            :::

            ::: fråga {#ordning typ=ordna}
            I vilken ordning?

            1. Ett
            2. Två
            3. Tre
            :::

            ::: fråga {#par typ=para}
            Vad hör ihop?

            | Tal | Ord |
            |---|---|
            | 1 | ett |
            | 2 | två |
            | 3 | tre |
            :::

            ::: fråga {#lucka typ=lucka}
            Vad heter det?

            - [x] orosanmälan
            - [x] en orosanmälan
            :::

            ::: fråga {#tal typ=tal}
            Hur många dagar?

            - [x] 2,5
            :::

            ::: fråga {#skala typ=skala}
            Hur säker är du?

            - Inte alls
            - Ganska
            - Mycket
            :::
            """));

    private static readonly Lazy<(byte[] Package, PartRules Rules)> Built = new(Build);

    /// <summary>The package's bytes.</summary>
    public static byte[] Package => Built.Value.Package;

    /// <summary>What it takes to do it.</summary>
    public static PartRules Rules => Built.Value.Rules;

    private static (byte[] Package, PartRules Rules) Build()
    {
        var theme = ThemeReader.Read(DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, "templates")), new DiagnosticBag())!;
        var journey = JourneyReader.Read(Source).Journeys[0];
        var course = journey.Courses[0];
        var part = course.Parts.Single();
        return (ScormZip.Write(PartPackager.Build(new(journey, course, part), theme, Source)).ToArray(), PartRules.Of(new(journey, course, part)));
    }

    private static (string Path, string Text) Page(string name, string title, string body) => ($"prov/ny/10-ett/forberedelser/{name}.md", $"""
        ---
        titel: {title}
        typ: text
        minuter: 5
        motivering: Det här behöver du.
        kunskapsmål: [km-1]
        källor: [lag]
        status: granskad
        granskad: 2026-11-01
        ---

        {body}

        """);
}
