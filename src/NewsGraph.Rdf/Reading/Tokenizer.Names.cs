using System.Buffers;

namespace NewsGraph.Rdf.Reading;

/// <content>Prefixed names and bare words.</content>
internal sealed partial class Tokenizer
{
    private TokenKind ScanPrefixedName()
    {
        SkipNameWithDots();
        if (_source.Current != ':')
        {
            return TokenKind.Word;
        }

        PrefixLength = _source.Marked.Length;
        _source.Skip();
        if (StartsLocalName(_source.Current))
        {
            ScanLocalName();
        }

        _valueEnd = _source.Marked.Length;
        return TokenKind.PrefixedName;
    }

    private static bool StartsLocalName(int c) => NameCharacters.IsBaseOrUnderscore(c) || NameCharacters.IsDigit(c) || c is ':' or '%' or '\\';

    private static bool ContinuesLocalName(int c) => NameCharacters.IsName(c) || c is ':' or '%' or '\\';

    private void ScanLocalName()
    {
        while (true)
        {
            while (ContinuesLocalName(_source.Current))
            {
                ScanLocalCharacter(_source.Current);
            }

            var dots = CountDots();
            if (dots == 0 || !ContinuesLocalName(_source.Peek(dots)))
            {
                return;
            }

            for (; dots > 0; dots--)
            {
                KeepCurrent();
            }
        }
    }

    private void ScanLocalCharacter(int c)
    {
        if (c == '%' && !(NameCharacters.IsHex(_source.Peek(1)) && NameCharacters.IsHex(_source.Peek(2))))
        {
            throw _source.ErrorHere("«%» in a name must be followed by two hexadecimal digits; to write the sign itself, \\%");
        }

        if (c == '\\')
        {
            if (!NameCharacters.IsLocalEscape(_source.Peek(1)))
            {
                throw _source.ErrorHere("after a backslash in a name only one of _~.-!$&'()*+,;=/?#@% can stand; write the IRI in full as <…> instead");
            }

            Decode();
            _source.Skip();
        }

        KeepCurrent();
    }
}
