using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Functions;

/// <summary>All functions whose arguments are evaluated before the call.</summary>
internal static class FunctionLibrary
{
    private static readonly Dictionary<string, BuiltIn> Named = new(
        TermFunctions.All.Concat(StringFunctions.All).Concat(PatternFunctions.All).Concat(NumericFunctions.All).Concat(TemporalFunctions.All).Concat(HashFunctions.All));

    private static readonly HashSet<string> Changing = ["RAND", "UUID", "STRUUID", "BNODE", "NOW"];

    /// <summary>The function of a name in upper case or an operator's sign.</summary>
    public static BuiltIn Find(string name)
        => Named.TryGetValue(name, out var function) ? function : throw new QueryEvaluationException($"the function {name} is not implemented");

    /// <summary>The function of an IRI: a cast.</summary>
    /// <exception cref="QueryEvaluationException">There is none.</exception>
    public static BuiltIn? FindCast(Iri iri) => Casts.All.GetValueOrDefault(iri.Value);

    /// <summary>True when equal arguments always give an equal value.</summary>
    public static bool IsPure(string name) => Named.ContainsKey(name) && !Changing.Contains(name);
}
