using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>What a case says → its zip. The words are listed in <c>tests/packages/README.md</c>.</summary>
internal static partial class BrokenPackage
{
    private const string Manifest = "imsmanifest.xml";

    public static byte[] Of(string written)
    {
        var files = written.Contains("\n- tomt", StringComparison.Ordinal) ? [] : SoundPackage.Entries();
        foreach (Match block in Block().Matches(written)) Replace(files, block);
        foreach (Match line in Line().Matches(written)) Change(files, line);

        if (written.Contains("\n- zip: text", StringComparison.Ordinal)) return "Det här är ingen zip-fil, även om den heter så."u8.ToArray();
        if (written.Contains("\n- zip: tom", StringComparison.Ordinal)) return [];
        var zip = TestZip.Of(files, disk: (ushort)(written.Contains("\n- zip: delad", StringComparison.Ordinal) ? 1 : 0));
        if (Before().Match(written) is { Success: true } before)
        {
            var program = new byte[1000 * int.Parse(before.Groups["number"].Value, CultureInfo.InvariantCulture)];
            return before.Groups["counted"].Success ? TestZip.Of(files, before: program) : [.. program, .. zip];
        }

        return written.Contains("\n- zip: klippt", StringComparison.Ordinal) ? zip[..(zip.Length / 2)] : zip;
    }

    private static void Replace(List<TestZipEntry> files, Match block)
    {
        var (name, text) = (block.Groups["name"].Value, block.Groups["text"].Value);
        var at = files.FindIndex(file => file.Name == name);
        if (block.Groups["kind"].Value == "diff")
        {
            var (before, after) = (Lines(text, '-'), Lines(text, '+'));
            var old = Encoding.UTF8.GetString(files[at].Content);
            var start = old.IndexOf(before, StringComparison.Ordinal);
            if (start < 0 || before.Length == 0) throw new InvalidOperationException($"{name} does not hold:\n{before}");
            text = string.Concat(old.AsSpan(0, start), after, old.AsSpan(start + before.Length));
        }

        var entry = new TestZipEntry(name, Encoding.UTF8.GetBytes(text));
        if (at >= 0) files[at] = entry;
        else files.Add(entry);
    }

    private static string Lines(string diff, char sign) =>
        string.Join('\n', diff.Split('\n').Where(line => line.StartsWith(sign)).Select(line => line[1..]));

    private static void Change(List<TestZipEntry> files, Match line)
    {
        var (verb, number) = (line.Groups["verb"].Value, int.TryParse(line.Groups["number"].Value, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0);
        var (name, other) = (Unescaped(line.Groups["name"].Value), Unescaped(line.Groups["other"].Value));
        if (verb == "också") files.Add(new TestZipEntry(name, "x"u8.ToArray()));
        if (verb == "zip: filer") AddListed(files, number);
        var at = files.FindIndex(file => file.Name == name);
        switch (verb)
        {
            case "utan": files.RemoveAt(at); break;
            case "döpt": files[at] = files[at] with { Name = other }; break;
            case "zip: krypterad": files[at] = files[at] with { Flags = 0x0801 }; break;
            case "zip: metod": files[at] = files[at] with { Method = (ushort)number }; break;
            case "zip: skadad": files[at] = files[at] with { IsSpoilt = true }; break;
            case "zip: latin-1": files[at] = files[at] with { NameEncoding = Encoding.Latin1, Flags = 0 }; break;
            case "zip: falsk-utf-8": files[at] = files[at] with { NameEncoding = Encoding.Latin1 }; break;
            case "zip: lokalt": files[at] = files[at] with { LocalName = other }; break;
            case "zip: skräp": files[at] = files[at] with { Junk = number }; break;
            case "zip: rör": files[at] = files[at] with { UnixMode = 0x11A4 }; break;
            case "zip: enhet": files[at] = files[at] with { UnixMode = 0x61A4 }; break;
            case "zip: länk": files[at] = files[at] with { UnixMode = 0xA1FF }; break;
            case "zip: fyllnad": files[at] = files[at] with { Content = [.. files[at].Content, .. Enumerable.Repeat((byte)' ', number * 1000)] }; break;
            case "zip: latin-1-text": files[at] = files[at] with { Content = Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(files[at].Content)) }; break;
            case "zip: utf-16": files[at] = files[at] with { Content = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(files[at].Content))] }; break;
        }
    }

    private static void AddListed(List<TestZipEntry> files, int count)
    {
        var names = Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"f/{number}.txt")).ToArray();
        files.AddRange(names.Select(name => new TestZipEntry(name, []) { Method = 0 }));
        var at = files.FindIndex(file => file.Name == Manifest);
        var listed = string.Concat(names.Select(name => $"<file href=\"{name}\"/>\n"));
        files[at] = files[at] with
        {
            Content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[at].Content).Replace(
            "</resource>",
            listed + "</resource>",
            StringComparison.Ordinal))
        };
    }

    private static string Unescaped(string name) => JsonSerializer.Deserialize<string>($"\"{name.Replace("\"", "\\\"", StringComparison.Ordinal)}\"")!;

    [GeneratedRegex(@"^- zip: före (?<number>\d+)(?<counted> inräknade)?", RegexOptions.Multiline)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:i )?`(?<name>[^`\n]+)`:\n\n?~~~~(?<kind>\w*)\n(?<text>.*?)^~~~~$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^- (?<verb>(?:zip: )?[\wåäö-]+)(?: (?<number>\d+))?(?: ``?(?<name>.+?)``?)?(?: till ``?(?<other>.+?)``?)?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
