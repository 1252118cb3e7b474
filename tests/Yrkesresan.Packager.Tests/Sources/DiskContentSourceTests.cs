using Xunit;
using Yrkesresan.Packager.Content.Sources;

namespace Yrkesresan.Packager.Tests.Sources;

public sealed class DiskContentSourceTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("yrkesresan-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_closed_folder_is_a_failure_that_names_it()
    {
        if (OperatingSystem.IsWindows()) return; // Folders are closed in another way there.
        Write("resa/a.md");
        Write("resa/stängd/b.md");
        ClosedFolders.Open(root);
        ClosedFolders.Lock(Path.Combine(root, "resa/stängd"));
        try
        {
            var failure = Assert.Throws<ContentSourceException>(() => ClosedFolders.ApplyTo(() => _ = new DiskContentSource(root)));
            Assert.Equal($"Mappen ”{root}/resa/stängd” går inte att läsa. Kontrollera att du har rätt att läsa den.", failure.Message);
        }
        finally
        {
            ClosedFolders.Open(Path.Combine(root, "resa/stängd"));
        }
    }

    [Fact]
    public void Links_are_told_and_folders_of_them_are_not_looked_into()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks.
        Write("resa/a.md");
        File.CreateSymbolicLink(Path.Combine(root, "resa/b.md"), "a.md");
        File.CreateSymbolicLink(Path.Combine(root, "resa/borta.md"), "finns-inte.md");
        File.CreateSymbolicLink(Path.Combine(root, "resa/cirkel.md"), "cirkel.md");
        Directory.CreateSymbolicLink(Path.Combine(root, "resa/uppåt"), "..");

        var source = new DiskContentSource(root);

        Assert.Equal(["resa/a.md", "resa/b.md"], source.Files);
        Assert.Equal(["resa/b.md", "resa/borta.md", "resa/cirkel.md", "resa/uppåt"], source.Links);
    }

    [Fact]
    public void A_folder_that_is_itself_a_link_is_opened()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks.
        Write("innehåll/resa/a.md");
        var link = Path.Combine(root, "länk");
        Directory.CreateSymbolicLink(link, Path.Combine(root, "innehåll"));
        Assert.Equal(["resa/a.md"], new DiskContentSource(link).Files);
    }

    [Fact]
    public void One_name_stored_in_two_ways_is_a_failure_that_names_it()
    {
        if (OperatingSystem.IsMacOS()) return; // The two are one file there.
        Write("resa/å.md");
        Write("resa/a\u030A.md");
        var failure = Assert.Throws<ContentSourceException>(() => new DiskContentSource(root));
        Assert.StartsWith($"Två filer heter ”{root}/resa/å.md”.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_files_are_files()
    {
        Write("resa/.git/x");
        Assert.Equal(["resa/.git/x"], new DiskContentSource(root).Files);
    }

    private void Write(string path)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "");
    }
}
