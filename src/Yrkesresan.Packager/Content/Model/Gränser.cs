namespace Yrkesresan.Packager.Content.Model;

/// <summary>How large media may be before an editor is told. All in megabytes, 1 000 000 bytes.</summary>
/// <param name="BildMb">A picture.</param>
/// <param name="InspelningMb">A film or a sound.</param>
/// <param name="PaketMb">All media of a package together.</param>
public sealed record Gränser(int BildMb, int InspelningMb, int PaketMb)
{
    /// <summary>A photograph as wide as a screen is a tenth of 5; 200 is twenty minutes of film; 100 is where many sites' limit lies.</summary>
    public static readonly Gränser Default = new(BildMb: 5, InspelningMb: 200, PaketMb: 100);
}
