namespace Yrkesresan.Packager.Benchmarks;

/// <summary>What is opened, in a package and bare.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Package">The address below the server's.</param>
/// <param name="Bare">The address of the bare page.</param>
internal sealed record PhonePage(string Name, string Package, string Bare);
