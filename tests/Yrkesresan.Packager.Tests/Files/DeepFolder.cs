namespace Yrkesresan.Packager.Tests.Files;

/// <summary>A folder in a folder, so deep that no path leads to the innermost: it is made from within, and taken apart from without.</summary>
internal sealed class DeepFolder : IDisposable
{
    /// <summary>As long as file systems let a name be.</summary>
    private static readonly string Name = new('d', 255);

    private readonly string outermost;
    private readonly string spare;

    public DeepFolder(string below, int depth)
    {
        outermost = Path.Combine(below, Name);
        spare = Path.Combine(below, "s");
        Directory.CreateDirectory(outermost);
        for (var i = 1; i < depth; i++)
        {
            Directory.CreateDirectory(spare);
            Directory.Move(outermost, Path.Combine(spare, Name));
            Directory.Move(spare, outermost);
        }
    }

    public void Dispose()
    {
        while (Directory.Exists(Path.Combine(outermost, Name)))
        {
            Directory.Move(Path.Combine(outermost, Name), spare);
            Directory.Delete(outermost);
            Directory.Move(spare, outermost);
        }
    }
}
