using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Rendering;

/// <summary>The repository's <c>templates/</c> as they were when the program was built: they go into the assembly.</summary>
public static class StandardTemplates
{
    private const string Folder = "templates/";

    /// <summary>Their files, as the folder has them.</summary>
    public static Snapshot Read()
    {
        var assembly = typeof(StandardTemplates).Assembly;
        // MSBuild writes the folders within the name with the separator of the machine that built the program.
        return new Snapshot(
            from name in assembly.GetManifestResourceNames()
            let path = name.Replace('\\', '/')
            where path.StartsWith(Folder, StringComparison.Ordinal)
            select new MemoryFile(path[Folder.Length..], Bytes(assembly.GetManifestResourceStream(name)!)));
    }

    private static ReadOnlyMemory<byte> Bytes(Stream resource)
    {
        using (resource)
        {
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            return bytes;
        }
    }
}
