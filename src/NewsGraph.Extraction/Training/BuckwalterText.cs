using System.Text;

namespace NewsGraph.Extraction.Training;

/// <summary>Reads Buckwalter's transliteration (http://www.qamus.org/transliteration.htm), short vowels left out.</summary>
public static class BuckwalterText
{
    private const string Latin = "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYy{PJGV";
    private const string Arabic = "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A"
        + "\u0640\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A\u0671\u067E\u0686\u06AF\u06A4";

    /// <summary>The Arabic letters of a transliterated text.</summary>
    public static string Read(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var at = Latin.IndexOf(c, StringComparison.Ordinal);
            if (at >= 0)
            {
                letters.Append(Arabic[at]);
            }
            else if (c is ' ' or '-')
            {
                letters.Append(' ');
            }
        }

        return letters.ToString();
    }
}
