using System.Text;
using System.Text.RegularExpressions;
using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Sparql.Evaluation.Functions;

/// <summary>REGEX and REPLACE (SPARQL 1.1 §17.4.3.14–15; XPath functions and operators §7.6).</summary>
internal static class PatternFunctions
{
    private static readonly TimeSpan MatchLimit = TimeSpan.FromSeconds(10);

    [ThreadStatic]
    private static (string Pattern, string Flags, Regex? Regex) lastUsed;

    /// <summary>By name.</summary>
    public static IEnumerable<KeyValuePair<string, BuiltIn>> All { get; } =
    [
        new("REGEX", (a, _) => Matches(a)),
        new("REPLACE", (a, _) => Replace(a)),
    ];

    private static Literal? Matches(Term[] a)
    {
        if (StringFunctions.AsString(a[0]) is not { } text || Compile(a[1], a.Length > 2 ? a[2] : null) is not { } regex)
        {
            return null;
        }

        return Lexical.Of(Guarded(() => regex.IsMatch(text.Lexical)));
    }

    private static Literal? Replace(Term[] a)
    {
        if (StringFunctions.AsString(a[0]) is not { } text || TermFunctions.Plain(a[2]) is not { } replacement
            || Compile(a[1], a.Length > 3 ? a[3] : null) is not { } regex || Guarded(() => regex.IsMatch("")))
        {
            return null;
        }

        return text with { Lexical = Guarded(() => regex.Replace(text.Lexical, ToDotNet(replacement))) };
    }

    private static T Guarded<T>(Func<T> match)
    {
        try
        {
            return match();
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new QueryLimitException($"the regular expression \"{e.Pattern}\" took more than {MatchLimit.TotalSeconds} s on one text; simplify its repetitions", e);
        }
    }

    private static Regex? Compile(Term pattern, Term? flags)
    {
        if (TermFunctions.Plain(pattern) is not { } text || (flags is not null && TermFunctions.Plain(flags) is null))
        {
            return null;
        }

        var marks = flags is null ? "" : TermFunctions.Plain(flags)!;
        if (lastUsed.Regex is null || lastUsed.Pattern != text || lastUsed.Flags != marks)
        {
            lastUsed = (text, marks, Make(text, marks));
        }

        return lastUsed.Regex;
    }

    private static Regex? Make(string pattern, string flags)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var flag in flags)
        {
            switch (flag)
            {
                case 'i':
                    options |= RegexOptions.IgnoreCase;
                    break;
                case 's':
                    options |= RegexOptions.Singleline;
                    break;
                case 'm':
                    options |= RegexOptions.Multiline;
                    break;
                case 'x':
                    options |= RegexOptions.IgnorePatternWhitespace;
                    break;
                case 'q':
                    break;
                default:
                    return null;
            }
        }

        try
        {
            return new Regex(flags.Contains('q', StringComparison.Ordinal) ? Regex.Escape(pattern) : ToDotNet(pattern, options), options, MatchLimit);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>In .NET <c>$</c> also matches before a last line break; in XPath it doesn't.</summary>
    private static string ToDotNet(string pattern, RegexOptions options)
    {
        var end = options.HasFlag(RegexOptions.Multiline) ? "(?=\\n|\\z)" : "\\z";
        var made = new StringBuilder();
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            isInClass = pattern[i] switch { '[' => true, ']' => false, _ => isInClass };
            if (pattern[i] == '\\' && i + 1 < pattern.Length)
            {
                made.Append(pattern, i++, 2);
            }
            else if (pattern[i] == '$' && !isInClass)
            {
                made.Append(end);
            }
            else
            {
                made.Append(pattern[i]);
            }
        }

        return made.ToString();
    }

    /// <summary>XPath writes <c>$1</c> and <c>\$</c> where .NET writes <c>${1}</c> and <c>$$</c>.</summary>
    private static string ToDotNet(string replacement)
    {
        var made = new StringBuilder();
        for (var i = 0; i < replacement.Length; i++)
        {
            if (replacement[i] == '\\' && i + 1 < replacement.Length)
            {
                i++;
                made.Append(replacement[i] == '$' ? "$$" : replacement[i].ToString());
            }
            else if (replacement[i] == '$' && i + 1 < replacement.Length && char.IsAsciiDigit(replacement[i + 1]))
            {
                made.Append("${").Append(replacement[++i]).Append('}');
            }
            else
            {
                made.Append(replacement[i]);
            }
        }

        return made.ToString();
    }
}
