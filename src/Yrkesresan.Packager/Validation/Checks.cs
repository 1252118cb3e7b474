using System.Collections.Immutable;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Validation;

/// <summary>Everything that is looked for when all files have been read. A new rule is its own file and a line here.</summary>
public static class Checks
{
    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<ICheck> All =
    [
        new UnknownSource(),
        new UnknownKunskapsmål(),
        new PageWithoutKunskapsmål(),
        new PageWithoutSource(),
        new PreparationWithoutTime(),
        new DuplicateId(),
        new DuplicateCourseCode(),
        new DuplicatePageId(),
        new SourceOutOfTime(),
        new CaptionsThatShowNothing(),
        new DuplicateChecklistItem(),
        new DuplicateQuestion(),
        new UnknownCourse(),
        new UnknownTrack(),
        new ReplacementUnknown(),
        new CourseWithoutPages(),
        new DuplicateReference(),
        new MarkdownInValue(),
        new BrokenLink(),
        new BrokenPicture(),
        new BrokenRecording(),
        new UnsafeSvg(),
        new MediaNotAsNamed(),
        new LinkToUnsafeFile(),
        new LinkToPicture(),
        new CreditWithoutFile(),
        new ShareWithoutPoints(),
        new ReleasedIdGone(),
        new ReleasedDraft(),
        new FormulaInValue(),
        new OutdatedWording(),
        new EmptyHeading(),
        new HeadingJump(),
        new GoalWithoutPage(),
        new UnusedSource(),
        new AgedSource(),
        new SourceNotInForce(),
        new LawWithoutNumber(),
        new ReviewedInFuture(),
        new HugeMedia(),
        new LongText(),
        new UnexplainedAbbreviation(),
        new VagueLinkText(),
        new PictureDescription(),
        new TableWithoutHeader(),
        new SensoryInstruction(),
        new InvisibleCharacter(),
        new BrokenCharacter(),
        new SourceInBrackets(),
        new SamePageNumber(),
        new PrivateAddress(),
        new BoldAsHeading(),
        new UnusedMedia(),
        new LeftReminder(),
    ];
}
