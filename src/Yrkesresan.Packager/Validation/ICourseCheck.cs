using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation;

/// <summary>Looks at one course: at its pages together, its <c>kurs.yaml</c> and which media it has.</summary>
public interface ICourseCheck : ICheck
{
    /// <summary>Every place where a fault is found, in any order.</summary>
    IEnumerable<Diagnostic> Find(CourseView course);
}
