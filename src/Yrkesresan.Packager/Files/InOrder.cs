using System.Runtime.ExceptionServices;

namespace Yrkesresan.Packager.Files;

/// <summary>Work on many files at once, on all processors.</summary>
internal static class InOrder
{
    /// <summary>Fewer items are done sooner than they are handed out.</summary>
    private const int FewestShared = 4;

    /// <summary>Does something with each item; the results come in the order of the items. The first failure is thrown as it is.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done with each; safe to call from several threads.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static TResult[] Select<T, TResult>(IReadOnlyCollection<T> items, Func<T, TResult> work, CancellationToken cancellation = default)
    {
        if (items.Count < FewestShared) return [.. items.Select(work)];
        try
        {
            return items.AsParallel().AsOrdered().WithCancellation(cancellation).Select(work).ToArray();
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
            throw;
        }
    }
}
