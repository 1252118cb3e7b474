namespace Yrkesresan.Packager.Files;

/// <summary>Why a name in a folder is not opened.</summary>
public enum UnopenedFile
{
    /// <summary>It only leads to another place, which may be anywhere.</summary>
    Link,

    /// <summary>It is a pipe, a device or a socket: reading it may never end, or change something.</summary>
    Device,
}
