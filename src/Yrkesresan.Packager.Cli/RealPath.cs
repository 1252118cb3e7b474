namespace Yrkesresan.Packager.Cli;

/// <summary>Where a path leads when every link on the way is followed.</summary>
internal static class RealPath
{
    /// <summary>As many as systems follow: more lead round in a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>The full path without links. What is not there yet is taken as it is written.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var left = new Stack<string>(Parts(full).Reverse());
        for (var links = 0; left.TryPop(out var part);)
        {
            var here = Path.GetFullPath(part, real);
            if (links == MostLinks || Target(here) is not { } target)
            {
                real = here;
                continue;
            }

            links++;
            if (Path.IsPathRooted(target)) real = Path.GetPathRoot(Path.GetFullPath(target, real))!;
            foreach (var step in Parts(target).Reverse()) left.Push(step);
        }

        return real;
    }

    /// <summary>The names on a path, <c>..</c> among them, without its root.</summary>
    private static string[] Parts(string path) => path[Path.GetPathRoot(path)!.Length..]
        .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What a link says, relative to where it lies; null where it is none.</summary>
    private static string? Target(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Writing there fails too, and that failure is reported.
            return null;
        }
    }
}
