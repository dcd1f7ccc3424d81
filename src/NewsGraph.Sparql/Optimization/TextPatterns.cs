using NewsGraph.Rdf;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>Answers <c>?text text:matches "words"</c> from the text index: in a join it stands as a table of the texts found.</summary>
internal static class TextPatterns
{
    /// <summary>Puts the texts found in the place of each such pattern of a join.</summary>
    public static JoinGroup Answered(JoinGroup group, QueryContext context)
    {
        for (var i = 0; i < group.Items.Count; i++)
        {
            if (group.Items[i] is BgpNode { Patterns: [{ Predicate: Constant predicate } pattern] } && TextSearch.Matches.Equals(predicate.Term))
            {
                group.Items[i] = Found(pattern, context);
            }
        }

        return group;
    }

    private static ValuesNode Found(TriplePattern pattern, QueryContext context)
    {
        if (pattern.Subject is not Variable variable || pattern.Object is not Constant { Term: Literal wanted })
        {
            throw new QueryEvaluationException($"{pattern}: text:matches stands between a variable and the words in quotation marks");
        }

        Term?[][] rows = [.. context.TextIndex.Search(wanted.Lexical).Select(text => new Term?[] { context.Data.GetTerm(text) })];
        return new ValuesNode([variable], rows);
    }
}
