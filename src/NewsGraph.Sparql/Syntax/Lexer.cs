using System.Globalization;
using System.Text;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Cuts a query into tokens (SPARQL 1.1 §19.8), the longest match first.</summary>
internal sealed partial class Lexer
{
    private static readonly string[] Operators =
        ["<<(", ")>>", "<<", ">>", "{|", "|}", "^^", "&&", "||", "!=", "<=", ">=", "{", "}", "(", ")", "[", "]", ";", ",", ".", "=", "<", ">", "!", "+", "-", "*", "/", "|", "^", "?", "~"];

    /// <summary>Stands for an unescaped dot, which belongs to a name only when more of the name follows.</summary>
    private const string RawDot = "\0";

    private readonly string text;
    private int position;

    private Lexer(string text) => this.text = text;

    /// <summary>All tokens of a text, closed by an <see cref="TokenKind.End"/>.</summary>
    /// <exception cref="SparqlSyntaxException">A character or a string that no token begins or ends with.</exception>
    public static List<Token> Tokenize(string text)
    {
        var lexer = new Lexer(text);
        var tokens = new List<Token>();
        do
        {
            tokens.Add(lexer.Next());
        }
        while (tokens[^1].Kind != TokenKind.End);
        return tokens;
    }

    private char Current => At(0);

    private char At(int ahead) => position + ahead < text.Length ? text[position + ahead] : '\0';

    private Token Next()
    {
        SkipBlank();
        var start = position;
        if (position >= text.Length)
        {
            return new Token(TokenKind.End, "", start, start);
        }

        return Current switch
        {
            '<' => IriOrOperator(start),
            '?' or '$' => VariableOrOperator(start),
            '"' or '\'' => String(start),
            '@' => LanguageTag(start),
            '_' when At(1) == ':' => BlankNode(start),
            '.' when !char.IsAsciiDigit(At(1)) => Operator(start),
            '.' or (>= '0' and <= '9') => Number(start),
            _ => NameOrOperator(start),
        };
    }

    private void SkipBlank()
    {
        while (position < text.Length)
        {
            if (CharacterClasses.IsWhiteSpace(Current))
            {
                position++;
            }
            else if (Current == '#')
            {
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        while (position < text.Length && Current is not ('\n' or '\r'))
        {
            position++;
        }
    }

    private Token IriOrOperator(int start)
    {
        var end = start + 1;
        while (end < text.Length && (!CharacterClasses.IsForbiddenInIri(text[end]) || IsCodepointEscape(end)))
        {
            end++;
        }

        if (end < text.Length && text[end] == '>')
        {
            position = end + 1;
            return new Token(TokenKind.IriReference, CodepointEscapes.Resolve(text, start + 1, end), start, position);
        }

        return Operator(start);
    }

    private bool IsCodepointEscape(int at) => text[at] == '\\' && at + 1 < text.Length && text[at + 1] is 'u' or 'U';

    private Token VariableOrOperator(int start)
    {
        position++;
        while (Peek(out var rune) && CharacterClasses.IsVariableCharacter(rune) && !(position == start + 1 && IsCombining(rune)))
        {
            position += rune.Utf16SequenceLength;
        }

        if (position > start + 1)
        {
            return new Token(TokenKind.Variable, text[(start + 1)..position], start, position);
        }

        position = start;
        return Operator(start);
    }

    private static bool IsCombining(Rune c) => c.Value == 0xB7 || (c.Value >= 0x300 && c.Value <= 0x36F) || (c.Value >= 0x203F && c.Value <= 0x2040);

    private Token LanguageTag(int start)
    {
        position++;
        while (char.IsAsciiLetter(Current) || (position > start + 1 && (char.IsAsciiDigit(Current) || Current == '-')))
        {
            position++;
        }

        return position > start + 1
            ? new Token(TokenKind.LanguageTag, text[(start + 1)..position], start, position)
            : throw Error("expected a language tag after '@', such as @ar", start);
    }

    private Token Number(int start)
    {
        SkipDigits();
        var kind = TokenKind.Integer;
        if (Current == '.' && (char.IsAsciiDigit(At(1)) || IsExponent(1)))
        {
            kind = TokenKind.Decimal;
            position++;
            SkipDigits();
        }

        if (IsExponent(0))
        {
            kind = TokenKind.Double;
            position += At(1) is '+' or '-' ? 2 : 1;
            SkipDigits();
        }

        return new Token(kind, text[start..position], start, position);
    }

    private bool IsExponent(int ahead)
        => At(ahead) is 'e' or 'E' && (char.IsAsciiDigit(At(ahead + 1)) || (At(ahead + 1) is '+' or '-' && char.IsAsciiDigit(At(ahead + 2))));

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current))
        {
            position++;
        }
    }

    private Token String(int start)
    {
        var quote = Current;
        var isLong = At(1) == quote && At(2) == quote;
        position += isLong ? 3 : 1;
        var value = new StringBuilder();
        while (true)
        {
            if (position >= text.Length || (!isLong && (Current is '\n' or '\r')))
            {
                throw Error($"this string is not closed; expected {(isLong ? new string(quote, 3) : quote.ToString())}", start);
            }

            if (Current == quote && (!isLong || (At(1) == quote && At(2) == quote)))
            {
                position += isLong ? 3 : 1;
                return new Token(TokenKind.String, value.ToString(), start, position);
            }

            if (IsCodepointEscape(position))
            {
                position = CodepointEscapes.Append(text, position, value);
            }
            else
            {
                value.Append(Current == '\\' ? Escape() : text[position++]);
            }
        }
    }

    private char Escape()
    {
        var escaped = At(1) switch
        {
            't' => '\t',
            'b' => '\b',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            '"' or '\'' or '\\' => At(1),
            _ => throw Error("unknown escape; expected one of \\t \\b \\n \\r \\f \\\" \\' \\\\ \\uXXXX \\UXXXXXXXX", position),
        };
        position += 2;
        return escaped;
    }

    private Token Operator(int start)
    {
        foreach (var op in Operators)
        {
            if (string.CompareOrdinal(text, start, op, 0, op.Length) == 0)
            {
                position = start + op.Length;
                return new Token(TokenKind.Punctuation, op, start, position);
            }
        }

        var shown = Peek(out var rune) ? rune.ToString() : ((int)text[start]).ToString("X4", CultureInfo.InvariantCulture);
        throw Error($"'{shown}' cannot begin anything here", start);
    }

    private bool Peek(out Rune rune) => Rune.TryGetRuneAt(text, Math.Min(position, text.Length - 1), out rune) && position < text.Length;

    private SparqlSyntaxException Error(string problem, int offset) => new(problem, text, offset);
}
