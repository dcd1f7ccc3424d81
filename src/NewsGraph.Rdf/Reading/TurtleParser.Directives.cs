using System.Globalization;

namespace NewsGraph.Rdf.Reading;

/// <content>Directives: bases, prefixes and versions.</content>
internal sealed partial class TurtleParser
{
    private void ReadAtDirective()
    {
        var word = _tokens.Value.ToString();
        switch (word)
        {
            case "prefix":
                _tokens.Advance();
                ReadPrefix();
                break;
            case "base":
                _tokens.Advance();
                ReadBase();
                break;
            case "version":
                _tokens.Advance();
                ReadVersion();
                break;
            default:
                throw _tokens.Error($"«@{word}» is no directive: @prefix and @base are");
        }

        Expect(TokenKind.Dot, $"«.» to end the @{word} directive");
    }

    private void ReadPrefix()
    {
        if (_tokens.Kind != TokenKind.PrefixedName || _tokens.Value.Length != _tokens.PrefixLength + 1)
        {
            throw Expected("a prefix with its colon, such as «ex:», and then its IRI in <…>");
        }

        var prefix = _tokens.Value[.._tokens.PrefixLength].ToString();
        _tokens.Advance();
        if (_tokens.Kind != TokenKind.Iri)
        {
            throw Expected($"the IRI in <…> that «{prefix}:» stands for");
        }

        var iri = Resolve(_tokens.Value).Value;
        _prefixes.Declare(prefix, iri);
        _options.PrefixDeclared?.Invoke(prefix, iri);
        _tokens.Advance();
    }

    private void ReadBase()
    {
        if (_tokens.Kind != TokenKind.Iri)
        {
            throw Expected("the base IRI in <…>");
        }

        _base = Resolve(_tokens.Value).Value;
        _tokens.Advance();
    }

    private void ReadVersion()
    {
        if (_tokens.Kind != TokenKind.String || _tokens.IsLong)
        {
            throw Expected("the version in quotation marks, such as \"1.2\"");
        }

        _tokens.Advance();
    }
}
