using System.Collections.Immutable;
using System.Text.Json;

namespace Yrkesresan.Packager.BrowserTests.Lms;

/// <summary>A call of the SCORM API as the SCO made it and the LMS answered it.</summary>
/// <param name="Number">The call's place in its visit, from 0.</param>
/// <param name="Method">As <c>LMSSetValue</c>.</param>
/// <param name="Args">What was passed; strings, where the SCO is right.</param>
/// <param name="Result">What came back.</param>
/// <param name="Error">What <c>LMSGetLastError</c> says right after.</param>
public sealed record ApiCall(int Number, string Method, ImmutableArray<JsonElement> Args, string Result, string Error)
{
    /// <summary>Whether this sets the element.</summary>
    public bool Sets(string element) => Method == "LMSSetValue" && Text(0) == element;

    /// <summary>An argument's text; empty where there is none.</summary>
    public string Text(int index) => index < Args.Length ? Args[index].ToString() : "";

    /// <summary>As it would be written in an example of tests/lms/facts.</summary>
    public override string ToString() =>
        $"{Method}({string.Join(", ", Args.Select(arg => arg.GetRawText()))}) = \"{Result}\" {Error}";
}
