using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>Describes the data set and the run that built it (VoID, DCAT, PROV-O); no clock, so that the same input gives the same bytes.</summary>
internal static class DatasetWriter
{
    /// <summary>The quads of the description.</summary>
    public static IReadOnlyList<Quad> Write(ResourceNames names, MappingOptions options)
    {
        var quads = new QuadList(names.DatasetGraph);
        var software = new Iri(Ng.Namespace.TrimEnd('#') + "/software");
        quads.Say(names.Dataset, RdfTerms.Type, [Foreign.VoidDataset, Foreign.DcatDataset]);
        quads.Say(names.Dataset, Foreign.DctermsTitle, Values.Words("Knowledge graph of Arabic news", "en"));
        quads.Say(names.Dataset, Foreign.DctermsLanguage, Values.Text("ar"));
        quads.Say(names.Dataset, Foreign.UriSpace, Values.Text(options.BaseIri));
        quads.Say(names.Dataset, Foreign.VocabularyUsed, new Iri(Ng.Namespace));
        quads.Say(names.Dataset, Foreign.WasGeneratedBy, names.Run);
        quads.Say(names.Run, RdfTerms.Type, Foreign.Activity);
        quads.Say(names.Run, Foreign.WasAssociatedWith, software);
        quads.Say(names.Run, Ng.Option, options.RunOptions.Order(StringComparer.Ordinal).Select(o => new Literal(o)));
        quads.Say(names.Run, Ng.Model, options.Models.Order(StringComparer.Ordinal).Select(m => new Literal(m)));
        quads.Say(names.Run, Ng.EdgeThreshold, Values.Confidence(options.EdgeThreshold));
        quads.Say(names.Run, Ng.ClaimThreshold, Values.Confidence(options.ClaimThreshold));
        quads.Say(software, RdfTerms.Type, Foreign.SoftwareAgent);
        quads.Say(software, Foreign.Label, Values.Words("NewsGraph", "en"));
        quads.Say(software, Ng.ToolVersion, Values.Text(options.ToolVersion));
        return quads.Take();
    }
}
