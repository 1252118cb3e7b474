using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Rendering;

// CA1032: it is always made with the place of the fault; without that it would help nobody.
#pragma warning disable CA1032
/// <summary>A template and the model it was given do not fit each other: a mistake in the tool or its theme, never in the content.</summary>
public sealed class ThemeException : Exception
{
    /// <summary>Wraps the fault, with the place in the template.</summary>
    public ThemeException(Diagnostic fault, Exception? cause = null) : base($"{fault.Span}: {fault.Message}", cause) => Fault = fault;

    /// <summary>What is wrong, and where in <c>templates/</c>.</summary>
    public Diagnostic Fault { get; }
}
