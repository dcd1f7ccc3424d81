using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Functions;

/// <summary>A function on terms; no argument is null (an unbound or failed argument fails the call before), null is a type error.</summary>
internal delegate Term? BuiltIn(Term[] arguments, QueryContext context);
