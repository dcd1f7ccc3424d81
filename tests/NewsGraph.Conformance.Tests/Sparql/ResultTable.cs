using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Sparql;

namespace NewsGraph.Conformance.Tests.Sparql;

/// <summary>A result set, expected or found: a boolean, or rows.</summary>
internal sealed record ResultTable(bool? Answer, IReadOnlyList<string> Variables, IReadOnlyList<IReadOnlyDictionary<string, Term>> Rows)
{
    public static ResultTable Of(bool answer) => new(answer, [], []);

    public static ResultTable Of(SelectResults results)
    {
        var rows = results.Select(row => (IReadOnlyDictionary<string, Term>)results.Variables
            .Where(name => row[name] is not null).ToDictionary(name => name, name => row[name]!)).ToList();
        return new ResultTable(null, results.Variables, rows);
    }

    /// <summary>The rows as a data set, so that equality up to blank nodes is isomorphism: one node a row, one triple a binding.</summary>
    public IEnumerable<Quad> ToQuads(bool ordered)
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            var node = new BlankNode($"row{i}");
            yield return new Quad(node, RdfTerms.Type, new Iri("urn:row" + (ordered ? i : "")));
            foreach (var (name, value) in Rows[i])
            {
                yield return new Quad(node, new Iri("urn:var:" + name), Comparable(value));
            }
        }
    }

    /// <summary>Numbers compare by value: engines may choose other lexical forms than the suite's.</summary>
    private static Term Comparable(Term term) => term switch
    {
        BlankNode node => new BlankNode("v." + node.Label),
        Literal literal when literal.Datatype == Xsd.Decimal && decimal.TryParse(literal.Lexical, CultureInfo.InvariantCulture, out var exact)
            => new Literal((exact / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture), Xsd.Decimal),
        Literal literal when (literal.Datatype == Xsd.Double || literal.Datatype == Xsd.Float) && double.TryParse(literal.Lexical, CultureInfo.InvariantCulture, out var inexact)
            => new Literal(inexact.ToString("R", CultureInfo.InvariantCulture), literal.Datatype),
        _ => term,
    };

    public override string ToString()
        => Answer?.ToString() ?? string.Join('\n', Rows.Select(row => string.Join("  ", Variables.Select(v => $"{v}={row.GetValueOrDefault(v)}")))) + $"\n({Rows.Count} rows of {string.Join(' ', Variables)})";
}
