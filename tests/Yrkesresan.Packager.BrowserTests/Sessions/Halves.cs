namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>What a learner does in the cases of docs/session.md.</summary>
internal static class Halves
{
    /// <summary>The page of text.</summary>
    public static async Task DoFirstHalf(this LearnerPage page)
    {
        await page.OpenThroughMenu((await page.Pages())[0]);
        await page.Done();
    }

    /// <summary>The question on the next page, and that page.</summary>
    public static async Task DoSecondHalf(this LearnerPage page)
    {
        await page.OpenThroughMenu((await page.Pages())[1]);
        await page.Choose("sant", "t");
        await page.Done();
    }
}
