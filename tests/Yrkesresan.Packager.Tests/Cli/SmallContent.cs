namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>A journey of two small courses in a folder of its own, for tests to break.</summary>
internal sealed class SmallContent : IDisposable
{
    public SmallContent()
    {
        Write("prov/yrkesresa.yaml", """
            titel: Prov
            område: provning
            ansvarig: Provarna
            språk: sv
            kontakt: mailto:fel@example.se
            steg:
              - {id: ny, titel: Ny, tid: 0–2 år}
            """);
        Write("prov/kallor.yaml", """
            - {id: lag, titel: En lag (2025:1), utgivare: Riksdagen, typ: lag, url: "https://example.se/lag", kontrollerad: 2026-11-01}
            """);
        Course("10-ett", "PRV-NY-01", "km-1");
        Course("20-tva", "PRV-NY-02", "km-2");
    }

    private string goals = "";

    public string Root { get; } = Directory.CreateTempSubdirectory("yrkesresan-").FullName;

    public string Content => Path.Combine(Root, "content");

    public string Out => Path.Combine(Root, "paket");

    public void Write(string path, string text)
    {
        var full = Path.Combine(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.ReplaceLineEndings("\n"));
    }

    public void Course(string folder, string code, string goal, string part = "forberedelser")
    {
        Write($"prov/ny/{folder}/kurs.yaml", $"titel: Kurs {code}\nkod: {code}\nsammanfattning: Det här är kursen {code}.\n");
        goals += $"- {{id: {goal}, text: pröva {goal}, nivå: fakta, kurs: {code}, status: fastställd}}\n";
        Write("prov/kunskapsmal.yaml", goals);
        Write($"prov/ny/{folder}/{part}/10-sida.md", $"""
            ---
            titel: Sida i {code}
            typ: övning
            minuter: 35
            motivering: Den här sidan ger dig det du behöver.
            kunskapsmål: [{goal}]
            källor: [lag]
            status: granskad
            granskad: 2026-11-01
            ---

            ## Rubrik

            Det här står i lagen [@lag].

            """);
    }

    /// <summary>The packages in the folder and their bytes.</summary>
    public SortedDictionary<string, byte[]> Packages() =>
        new(Directory.EnumerateFiles(Out).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
