namespace Yrkesresan.Packager.BrowserTests.Accessibility;

/// <summary>What axe says of an element.</summary>
/// <param name="Rule">Its rule's id.</param>
/// <param name="IsDoubt">Whether it could not decide (axe's "incomplete"); else it found a fault.</param>
/// <param name="Html">The element.</param>
/// <param name="Settled">Which of <see cref="SettledDoubt.All"/> settles the doubt; −1 where none does.</param>
public sealed record AxeFinding(string Rule, bool IsDoubt, string Html, int Settled)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Rule}{(IsDoubt ? " (doubt)" : "")}: {Html}";
}
