using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Yrkesresan.Packager.Files;

/// <summary>What stands behind a name on disk, found out without opening it. .NET does not distinguish pipes, devices and sockets from files.</summary>
public static class FileKind
{
    /// <summary>Larger than each system's <c>struct stat</c> and <c>struct statx</c>.</summary>
    private const int Room = 512;

    private const int CurrentFolder = -100;
    private const uint KindAlone = 1;
    private const int KindBits = 0xF000;
    private const int Folder = 0x4000;
    private const int File = 0x8000;
    private const int Link = 0xA000;

    /// <summary>Whether it is a pipe, a device or a socket; false where the system does not say.</summary>
    /// <param name="path">Where it is; a link is followed.</param>
    public static bool IsDevice(string path) => Mode(path) is { } mode && (mode & KindBits) is not (Folder or File or Link);

    private static int? Mode(string path)
    {
        var (name, status) = (Encoding.UTF8.GetBytes(path + '\0'), new byte[Room]);
        // Linux, statx(2): the same on every processor; stx_mode after seven numbers of four bytes. macOS, stat(2): st_mode after one.
        if (OperatingSystem.IsLinux())
            return StatX(CurrentFolder, name, 0, KindAlone, status) == 0 ? BinaryPrimitives.ReadUInt16LittleEndian(status.AsSpan(28)) : null;
        if (!OperatingSystem.IsMacOS()) return null;
        var found = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? Stat64(name, status) : Stat(name, status);
        return found == 0 ? BinaryPrimitives.ReadUInt16LittleEndian(status.AsSpan(4)) : null;
    }

    // SYSLIB1054: what it asks for needs unsafe code.
#pragma warning disable SYSLIB1054
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, uint mask, byte[] status);

    [DllImport("libc", EntryPoint = "stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] status);

    [DllImport("libc", EntryPoint = "stat$INODE64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat64(byte[] path, byte[] status);
#pragma warning restore SYSLIB1054
}
