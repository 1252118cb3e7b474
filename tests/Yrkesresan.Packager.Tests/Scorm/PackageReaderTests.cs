using CsCheck;
using Xunit;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Tests.Scorm;

public sealed class PackageReaderTests
{
    [Fact]
    public void Any_damage_is_told_in_one_way()
    {
        var sound = ScormZip.Write(new(Samples.Rich, Samples.Files)).ToArray();
        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte).Sample(
            (at, value) =>
            {
                var damaged = sound.ToArray();
                damaged[at] = value;
                try
                {
                    PackageReader.Read(damaged);
                }
                catch (InvalidDataException)
                {
                    // The only failure that is documented.
                }
            },
            iter: 2000);
    }
}
