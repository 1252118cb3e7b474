using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A table with one row of headers.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Columns">How each column is aligned.</param>
/// <param name="Header">The header's cells, one for each column.</param>
/// <param name="Rows">The rows' cells, one for each column.</param>
public sealed record Table(
    TextSpan Span,
    ImmutableArray<ColumnAlignment> Columns,
    ImmutableArray<TableCell> Header,
    ImmutableArray<ImmutableArray<TableCell>> Rows) : Block(Span)
{
    internal override IEnumerable<ImmutableArray<Block>> Inside() => [];

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => Header.Concat(Rows.SelectMany(row => row)).Select(cell => cell.Content);
}
