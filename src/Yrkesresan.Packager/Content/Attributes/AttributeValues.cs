namespace Yrkesresan.Packager.Content.Attributes;

/// <summary>The attributes that a place has.</summary>
/// <param name="items">The attributes by key; one whose key is misspelt stands under the key that was meant.</param>
/// <param name="complete">Whether all that stands there could be read.</param>
public sealed class AttributeValues(IReadOnlyDictionary<string, AttributeItem> items, bool complete)
{
    /// <summary>False where something could not be read or is not known, which is reported: it may be what seems to be missing.</summary>
    public bool Complete => complete;

    /// <summary>The attribute of a key, or null.</summary>
    public AttributeItem? Find(string key) => items.GetValueOrDefault(key);
}
