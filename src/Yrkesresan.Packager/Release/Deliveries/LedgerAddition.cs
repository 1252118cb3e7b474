using System.Collections.Immutable;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>What a release adds to a ledger.</summary>
/// <param name="Lines">The new lines, without line breaks.</param>
/// <param name="File">The bytes of the whole file with them.</param>
public sealed record LedgerAddition(ImmutableArray<string> Lines, ReadOnlyMemory<byte> File);
