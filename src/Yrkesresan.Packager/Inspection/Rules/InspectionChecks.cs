using System.Collections.Immutable;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Everything that is looked for in a package that could be opened. A new rule is its own file and a line here.</summary>
internal static class InspectionChecks
{
    /// <summary>Those that hold for any zip that Totara imports.</summary>
    public static readonly ImmutableArray<IPackageCheck> OfAnyZip =
    [
        new BackslashInName(),
        new NameThatClimbsOut(),
        new AbsoluteName(),
        new WindowsDeviceName(),
        new NameWithLooseEnd(),
        new NameNotUtf8(),
        new NameTooLong(),
        new ControlCharacterInName(),
        new NamesThatCollide(),
        new CharacterThatTotaraDrops(),
        new FileAsFolder(),
        new LinkInZip(),
        new DeviceInZip(),
        new EmptySegment(),
        new FileFromMac(),
        new BytesBeforeZip(),
        new PackageTooLarge(),
        new TypeThatTotaraDoesNotKnow(),
        new NotLookedInto(),
    ];

    /// <summary>Those that hold for a package of any version of SCORM.</summary>
    public static readonly ImmutableArray<IPackageCheck> OfAnyVersion =
    [
        .. OfAnyZip,
        new UndeclaredPrefix(),
        new TextThatTotaraSpoils(),
        new BadIdentifiers(),
        new BadOrganizations(),
        new NothingToOpen(),
        new TitleThatTotaraCuts(),
        new HrefThatLeadsAstray(),
        new FilesThatDiffer(),
        new BaseThatTotaraIgnores(),
        new DependencyMissing(),
        new BadParameters(),
        new PageFileMissing(),
        new ExternalResource(),
        new PageLanguageAndTitle(),
        new PictureWithoutText(),
        new HeadingOrder(),
        new FieldWithoutLabel(),
        new IdTwice(),
        new TableWithoutHeaders(),
        new FrameWithoutTitle(),
        new ZoomBlocked(),
        new UnloadHandler(),
        new BeforeUnloadHandler(),
        new SynchronousRequest(),
        new DocumentWrite(),
        new CodeFromText(),
        new RandomIdentifier(),
    ];

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<IPackageCheck> All =
    [
        .. OfAnyVersion,
        new ManifestNotFound(),
        // Of a package of SCORM 2004 they would say only that it is that.
        new OtherScormVersion(),
        new PrefixThatTotaraDoesNotKnow(),
        new SchemaMissing(),
        new WrongScormType(),
        new MasteryScore(),
        new Prerequisites(),
        new TimeLimit(),
        new LaunchDataTooLong(),
        new MetadataTooLong(),
        new ScoThatNeverCalls(),
        new NeverFinished(),
        new StatusNeverSet(),
        new IllegalExit(),
    ];
}
