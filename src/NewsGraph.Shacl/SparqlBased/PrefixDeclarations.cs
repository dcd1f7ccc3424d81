using NewsGraph.Rdf;

namespace NewsGraph.Shacl.SparqlBased;

/// <summary>Prefixes of SPARQL-based constraints: <c>sh:declare</c> of the nodes that <c>sh:prefixes</c> names and of what they import (§5.2.1).</summary>
internal static class PrefixDeclarations
{
    private static readonly Iri Imports = new("http://www.w3.org/2002/07/owl#imports");

    /// <summary>Namespaces by prefix.</summary>
    /// <exception cref="ShapeException">A prefix stands for two namespaces.</exception>
    public static IReadOnlyDictionary<string, string> Of(Term node, TripleReader shapes)
    {
        var prefixes = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<Term>();
        var open = new Queue<Term>(shapes.Objects(node, ShaclTerms.Of("prefixes")));
        while (open.TryDequeue(out var holder))
        {
            if (!seen.Add(holder))
            {
                continue;
            }

            foreach (var declaration in shapes.Objects(holder, ShaclTerms.Of("declare")))
            {
                Add(prefixes, declaration, shapes);
            }

            foreach (var imported in shapes.Objects(holder, Imports))
            {
                open.Enqueue(imported);
            }
        }

        return prefixes;
    }

    private static void Add(Dictionary<string, string> prefixes, Term declaration, TripleReader shapes)
    {
        if (shapes.Object(declaration, ShaclTerms.Of("prefix")) is not Literal prefix || shapes.Object(declaration, ShaclTerms.Of("namespace")) is not Literal space)
        {
            throw new ShapeException($"the prefix declaration {declaration} needs a sh:prefix and a sh:namespace");
        }

        if (prefixes.TryGetValue(prefix.Lexical, out var other) && other != space.Lexical)
        {
            throw new ShapeException($"the prefix {prefix.Lexical}: stands for two namespaces, {other} and {space.Lexical}");
        }

        prefixes[prefix.Lexical] = space.Lexical;
    }
}
