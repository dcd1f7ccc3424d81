using System.Globalization;
using System.Text;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation.Operators;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>Algebra and plans as indented text.</summary>
internal static class PlanText
{
    /// <summary>The text of an algebra expression.</summary>
    public static string Of(AlgebraNode node) => Write(new StringBuilder(), node, 1, n => n.Describe(), n => n.Inputs).ToString();

    /// <summary>The text of a plan, with estimates.</summary>
    public static string Of(Operator plan) => Write(new StringBuilder(), plan, 1, Line, p => p.Inputs).ToString();

    private static string Line(Operator plan) => string.Create(CultureInfo.InvariantCulture, $"{plan.Describe()}  (about {plan.EstimatedRows:0.##} rows{Actual(plan.Meter)})");

    private static string Actual(OperatorMeter? meter) => meter is null ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $"; {meter.Rows} found{(meter.Evaluations == 1 ? "" : $" in {meter.Evaluations} times")}{(meter.Elapsed == default ? "" : $", {meter.Elapsed.TotalMilliseconds:0.##} ms")}");

    private static StringBuilder Write<T>(StringBuilder text, T node, int depth, Func<T, string> describe, Func<T, IReadOnlyList<T>> inputs)
    {
        text.Append(' ', 2 * depth).Append(describe(node)).Append('\n');
        foreach (var input in inputs(node))
        {
            Write(text, input, depth + 1, describe, inputs);
        }

        return text;
    }
}
