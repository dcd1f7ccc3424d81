using System.Globalization;
using System.Text;

namespace NewsGraph.Diagrams.Names;

/// <summary>
/// The form in which names are looked up: decomposed, without combining marks, format characters and stretching, lower case, single
/// spaces. Decomposition parts the hamza from its seat, so that names are found however it is typed.
/// </summary>
public static class NameKey
{
    private const char Tatweel = '\u0640';

    /// <summary>The key of a name.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsWhiteSpace(c))
            {
                key.Append(key.Length > 0 && key[^1] != ' ' ? " " : "");
            }
            else if (c != Tatweel && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString().TrimEnd();
    }
}
