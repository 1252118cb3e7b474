using System.Diagnostics;
using Xunit;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Editor;

/// <summary>The pre-commit hook in a clone of its own, with a stand-in for the program that fails where a page says <c>fel</c>.</summary>
public sealed class HookTests : IDisposable
{
    private const string Page = "content/sida.md";
    private readonly string clone = Directory.CreateTempSubdirectory("yrkesresan-hook-").FullName;

    public HookTests()
    {
        Run("git", "init", "-q");
        Run("git", "config", "user.email", "prov@example.com");
        Run("git", "config", "user.name", "Prov");
        foreach (var file in (string[])["build/install-hooks.sh", "build/hooks/pre-commit"])
        {
            Write(
            file,
            File.ReadAllText(RepositoryFolder.Below(file)),
            isProgram: true);
        }

        Write("artifacts/bin/yrkesresan", "#!/usr/bin/env bash\necho \"$*\"\n! grep -rn fel content\n", isProgram: true);
        Write(".gitignore", "artifacts/\n");
        Assert.Equal((0, ""), Run("./build/install-hooks.sh"));
    }

    public void Dispose() => Directory.Delete(clone, recursive: true);

    [Fact]
    public void Right_content_is_committed()
    {
        Write(Page, "Rätt.\n");
        Assert.Equal((0, "validate\n"), Commit(Page));
    }

    [Fact]
    public void Wrong_content_is_not()
    {
        Write(Page, "Det är fel.\n");
        Assert.Equal(
            (1, "validate\ncontent/sida.md:1:Det är fel.\nInget har sparats i git. Rätta felen, lägg till ändringarna och försök igen.\n"),
            Commit(Page));
    }

    [Fact]
    public void What_is_staged_is_checked_and_not_what_lies_in_the_folder()
    {
        Write(Page, "Rätt.\n");
        Run("git", "add", Page);
        Write(Page, "Det är fel.\n");
        Assert.Equal((0, "validate\n"), Commit());
    }

    [Fact]
    public void A_commit_that_leaves_the_content_alone_is_not_checked()
    {
        Write(Page, "Det är fel.\n");
        Write("README.md", "Läs.\n");
        Assert.Equal((0, ""), Commit("README.md"));
    }

    [Fact]
    public void Hooks_of_somebody_elses_are_left_alone()
    {
        Run("git", "config", "core.hooksPath", "andra");
        Assert.Equal((2, "build/install-hooks.sh: this clone already has its hooks in andra\n"), Run("./build/install-hooks.sh"));
    }

    private (int ExitCode, string Error) Commit(params string[] added)
    {
        if (added.Length > 0) Run("git", ["add", .. added]);
        return Run("git", "commit", "-q", "-m", "Prov");
    }

    private (int ExitCode, string Error) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            program.StartsWith('.') ? Path.Combine(clone, program) : program,
            arguments)
        { WorkingDirectory = clone, RedirectStandardError = true, RedirectStandardOutput = true };
        // The tests may themselves be run by a hook.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToArray()) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.NotNull(output.Result);
        return (process.ExitCode, error);
    }

    private void Write(string path, string text, bool isProgram = false)
    {
        var file = Path.Combine(clone, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        if (isProgram && !OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
