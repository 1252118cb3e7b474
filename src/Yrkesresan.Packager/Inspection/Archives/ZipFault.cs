namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>Why a zip, or an entry of it, cannot be read.</summary>
internal enum ZipFault
{
    /// <summary>It is no zip at all.</summary>
    NotZip,

    /// <summary>It begins as a zip does, but its records or contents do not match.</summary>
    Damaged,

    /// <summary>One of several parts.</summary>
    Split,

    /// <summary>More entries than are read.</summary>
    TooMany,

    /// <summary>It needs a password.</summary>
    Encrypted,

    /// <summary>A compression other than deflate.</summary>
    UnknownMethod,

    /// <summary>It has another name before its content, or in an extra field, than in the table of contents.</summary>
    TwoNames,

    /// <summary>More bytes belong to it than its content takes.</summary>
    Trailing,

    /// <summary>It unpacks to more than is read.</summary>
    TooLarge,
}
