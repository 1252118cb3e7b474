using System.Runtime.InteropServices;

namespace Yrkesresan.Packager.Cli;

/// <summary>The process's own streams, as whoever started it gave them.</summary>
internal static class StandardStreams
{
    private const int GetFlags = 1;
    private const int CloseOnExec = 1;

    /// <summary>Standard output; null where it was closed.</summary>
    public static Stream? Output() => IsGiven(1) ? Console.OpenStandardOutput() : null;

    /// <summary>Standard error; null where it was closed.</summary>
    public static Stream? Error() => IsGiven(2) ? Console.OpenStandardError() : null;

    /// <summary>Whether a descriptor was open when the program started.</summary>
    /// <remarks>
    /// The number of one that was closed is taken by the next that the runtime opens for itself, and text written there would end up in that.
    /// All those are close-on-exec, and none that a program is started with can be. Windows has no such numbers.
    /// </remarks>
    private static bool IsGiven(int descriptor) =>
        OperatingSystem.IsWindows() || (Control(descriptor, GetFlags) is >= 0 and var flags && (flags & CloseOnExec) == 0);

    /// <summary>POSIX, fcntl: F_GETFD gives a descriptor's flags, -1 where it is closed.</summary>
    // SYSLIB1054: what it asks for needs unsafe code.
#pragma warning disable SYSLIB1054
    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int descriptor, int command);
#pragma warning restore SYSLIB1054
}
