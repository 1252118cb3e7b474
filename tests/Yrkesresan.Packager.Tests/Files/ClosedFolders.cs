using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Yrkesresan.Packager.Tests.Files;

/// <summary>Runs something as a user for whom folders can be closed. Tests often run as root, for whom none is.</summary>
internal static class ClosedFolders
{
    private const uint Nobody = 65534;

    /// <summary>Runs it on a thread of its own, which alone becomes nobody.</summary>
    public static void ApplyTo(Action action)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            action();
            return;
        }

        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(() =>
        {
            _ = SetFileSystemUser(Nobody);
            try
            {
                action();
            }
            // CA1031: it is thrown again where the test waits.
#pragma warning disable CA1031
            catch (Exception exception)
#pragma warning restore CA1031
            {
                thrown = ExceptionDispatchInfo.Capture(exception);
            }
        });
        thread.Start();
        thread.Join();
        thrown?.Throw();
    }

    /// <summary>Lets a folder be read and not written. Windows closes folders in another way.</summary>
    public static void Close(string folder) => SetMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);

    /// <summary>Lets nobody into a folder.</summary>
    public static void Lock(string folder) => SetMode(folder, UnixFileMode.None);

    /// <summary>Lets everybody do everything in a folder.</summary>
    public static void Open(string folder) => SetMode(folder, (UnixFileMode)0b111_111_111);

    private static void SetMode(string folder, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, mode);
    }

    /// <summary>Linux, setfsuid(2): whose rights hold when this thread opens files.</summary>
    // SYSLIB1054: what it asks for needs unsafe code.
#pragma warning disable SYSLIB1054
    [DllImport("libc", EntryPoint = "setfsuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFileSystemUser(uint user);
#pragma warning restore SYSLIB1054
}
