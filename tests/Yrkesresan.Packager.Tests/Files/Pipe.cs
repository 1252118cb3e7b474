using System.Runtime.InteropServices;
using System.Text;

namespace Yrkesresan.Packager.Tests.Files;

/// <summary>Makes a named pipe: who opens it to read waits for one who writes, for ever.</summary>
internal static class Pipe
{
    private const uint Open = 0b110_110_110;

    /// <summary>Makes one at a path; not on Windows.</summary>
    public static void At(string path)
    {
        if (Make(Encoding.UTF8.GetBytes(path + '\0'), Open) != 0) throw new IOException($"No pipe at {path}.");
    }

    // SYSLIB1054: what it asks for needs unsafe code.
#pragma warning disable SYSLIB1054
    [DllImport("libc", EntryPoint = "mkfifo")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Make(byte[] path, uint mode);
#pragma warning restore SYSLIB1054
}
