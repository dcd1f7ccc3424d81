using System.Globalization;
using System.Text;

namespace NewsGraph.Sparql.Syntax;

/// <content>Blank nodes, keywords and prefixed names.</content>
internal sealed partial class Lexer
{
    private Token BlankNode(int start)
    {
        position += 2;
        var labelStart = position;
        if (Peek(out var first) && (CharacterClasses.IsBaseOrUnderscore(first) || Rune.IsDigit(first)))
        {
            ScanDotted(CharacterClasses.IsNameCharacter);
        }

        return position > labelStart
            ? new Token(TokenKind.BlankNodeLabel, text[labelStart..position], start, position)
            : throw Error("expected a blank node label after '_:'", start);
    }

    private Token NameOrOperator(int start)
    {
        if (Current == ':')
        {
            return PrefixedName(start);
        }

        if (!Peek(out var first) || !CharacterClasses.IsBaseOrUnderscore(first))
        {
            return Operator(start);
        }

        if (CharacterClasses.IsBase(first))
        {
            ScanDotted(CharacterClasses.IsNameCharacter);
            if (Current == ':')
            {
                return PrefixedName(start);
            }
        }

        position = start;
        while (char.IsAsciiLetterOrDigit(Current) || Current == '_')
        {
            position++;
        }

        return position > start
            ? new Token(TokenKind.Word, text[start..position], start, position)
            : throw Error($"'{first}' cannot begin anything here", start);
    }

    private Token PrefixedName(int start)
    {
        var prefixLength = position - start;
        position++;
        var value = new StringBuilder(text, start, prefixLength + 1, 64);
        var pendingDots = 0;
        var local = 0;
        while (LocalPart(local == 0) is { } part)
        {
            if (part == RawDot)
            {
                if (local == 0)
                {
                    position--;
                    break;
                }

                pendingDots++;
                continue;
            }

            value.Append('.', pendingDots).Append(part);
            pendingDots = 0;
            local++;
        }

        position -= pendingDots;
        return new Token(TokenKind.PrefixedName, value.ToString(), start, position, prefixLength);
    }

    /// <summary>One element of PN_LOCAL with escapes resolved, or null where the name ends (production 169).</summary>
    private string? LocalPart(bool isFirst)
    {
        switch (Current)
        {
            case '%' when char.IsAsciiHexDigit(At(1)) && char.IsAsciiHexDigit(At(2)):
                position += 3;
                return text[(position - 3)..position];
            case '\\' when "_~.-!$&'()*+,;=/?#@%".Contains(At(1), StringComparison.Ordinal):
                position += 2;
                return text[(position - 1)..position];
            case ':':
                position++;
                return ":";
            case '.':
                position++;
                return RawDot;
        }

        if (!Peek(out var rune) || !(isFirst ? IsLocalStart(rune) : CharacterClasses.IsNameCharacter(rune)))
        {
            return null;
        }

        position += rune.Utf16SequenceLength;
        return rune.ToString();
    }

    private static bool IsLocalStart(Rune c) => CharacterClasses.IsBaseOrUnderscore(c) || (c.IsAscii && char.IsAsciiDigit((char)c.Value));

    private void ScanDotted(Func<Rune, bool> accepts)
    {
        while (Peek(out var rune) && (rune.Value == '.' || accepts(rune)))
        {
            position += rune.Utf16SequenceLength;
        }

        while (text[position - 1] == '.')
        {
            position--;
        }
    }
}
