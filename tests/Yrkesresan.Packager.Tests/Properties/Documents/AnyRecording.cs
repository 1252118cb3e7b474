using System.Collections.Immutable;
using CsCheck;
using Yrkesresan.Packager.Content.Blocks.Recordings;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Tests.Properties.Documents;

/// <summary>Films and podds, as files and as addresses.</summary>
internal static class AnyRecording
{
    /// <summary>What an attribute may hold: with spaces and what else asks for quotation marks too.</summary>
    private static readonly Gen<TargetText> Target = Gen.Char["abö -_=.#{}/:'"].Array[1, 12].Select(letters => new TargetText(new string(letters), default));

    private static readonly Gen<TargetText> Address = AnyLine.Letters.Select(name => new TargetText($"https://example.se/{name}?a=b#c", default));

    /// <summary>Recordings with such transcripts.</summary>
    public static Gen<Block> With(Gen<ImmutableArray<Block>> transcripts) => Gen.Select(
        Gen.Enum<RecordingKind>(), Gen.Bool, Target.Array[3], Address, Gen.Bool, AnyLine.Language.Null(), transcripts,
        (kind, isFile, files, address, described, language, transcript) => (Block)new Recording(
            default,
            kind,
            isFile ? files[0] : null,
            isFile && kind == RecordingKind.Film ? files[1] : null,
            isFile && kind == RecordingKind.Film && described ? files[2] : null,
            isFile ? null : address,
            language,
            transcript));
}
