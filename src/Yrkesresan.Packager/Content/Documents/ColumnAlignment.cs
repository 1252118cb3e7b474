namespace Yrkesresan.Packager.Content.Documents;

/// <summary>How a table's column is aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>As text runs.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the end, as numbers are.</summary>
    End,
}
