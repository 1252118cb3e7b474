using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A checkbox.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Id">Its id in the page: as given, else made of its text.</param>
/// <param name="IdSpan">Where the id is given; null where it is made of the text.</param>
/// <param name="Content">What is to be done.</param>
public sealed record ChecklistItem(TextSpan Span, string Id, TextSpan? IdSpan, ImmutableArray<Block> Content);
