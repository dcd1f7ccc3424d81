using NewsGraph.Rdf;

namespace NewsGraph.Shacl.Reports;

/// <summary>Writes a validation report as RDF (SHACL §3.6). Paths are copied from the shapes graph.</summary>
public static class ReportQuads
{
    /// <summary>The triples of a report.</summary>
    public static IEnumerable<Quad> Of(ValidationReport report, TripleReader shapes)
    {
        var node = new BlankNode("report");
        yield return new Quad(node, RdfTerms.Type, ShaclTerms.Of("ValidationReport"));
        yield return new Quad(node, ShaclTerms.Of("conforms"), new Literal(report.Conforms ? "true" : "false", Xsd.Boolean));
        var paths = new PathCopy(shapes);
        for (var i = 0; i < report.Results.Count; i++)
        {
            var result = new BlankNode($"result{i + 1}");
            yield return new Quad(node, ShaclTerms.Of("result"), result);
            foreach (var quad in OfResult(result, report.Results[i], paths))
            {
                yield return quad;
            }
        }
    }

    private static IEnumerable<Quad> OfResult(BlankNode node, ValidationResult result, PathCopy paths)
    {
        Quad Say(string property, Term value) => new(node, ShaclTerms.Of(property), value);
        yield return new Quad(node, RdfTerms.Type, ShaclTerms.Of("ValidationResult"));
        yield return Say("focusNode", result.FocusNode);
        yield return Say("resultSeverity", result.Severity);
        yield return Say("sourceConstraintComponent", result.Component);
        yield return Say("sourceShape", result.SourceShape);
        if (result.Value is { } value)
        {
            yield return Say("value", value);
        }

        if (result.SourceConstraint is { } constraint)
        {
            yield return Say("sourceConstraint", constraint);
        }

        foreach (var message in result.Messages)
        {
            yield return Say("resultMessage", message);
        }

        if (result.Path is { } path)
        {
            var copied = new List<Quad>();
            yield return Say("resultPath", paths.Copy(path, copied));
            foreach (var quad in copied)
            {
                yield return quad;
            }
        }
    }

    /// <summary>Copies the blank nodes of a path, a fresh copy per result.</summary>
    private sealed class PathCopy(TripleReader shapes)
    {
        private int _count;

        public Term Copy(Term node, List<Quad> quads)
        {
            if (node is not BlankNode)
            {
                return node;
            }

            var copy = new BlankNode($"path{++_count}");
            // A node that is a list is a sequence path, whatever else it says (§2.3.1.2 comes first in the mapping).
            var isList = shapes.Object(node, RdfTerms.First) is not null;
            foreach (var predicate in shapes.Predicates(node).Cast<Iri>().Where(p => isList ? IsListPart(p) : IsOperator(p)))
            {
                foreach (var value in shapes.Objects(node, predicate))
                {
                    quads.Add(new Quad(copy, predicate, Copy(value, quads)));
                }
            }

            return copy;
        }

        private static bool IsListPart(Iri predicate) => predicate == RdfTerms.First || predicate == RdfTerms.Rest;

        private static bool IsOperator(Iri predicate) => predicate.Value.StartsWith(ShaclTerms.Namespace, StringComparison.Ordinal);
    }
}
