namespace Yrkesresan.Packager.Content.Text;

/// <summary>A stretch of a <see cref="SourceText"/>, as offsets into its <see cref="SourceText.Text"/>.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset just after its last character.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many UTF-16 units it holds.</summary>
    public int Length => End - Start;

    /// <summary>The same stretch in a text that starts so much earlier.</summary>
    public TextSpan MovedBy(int offset) => new(Start + offset, End + offset);
}
