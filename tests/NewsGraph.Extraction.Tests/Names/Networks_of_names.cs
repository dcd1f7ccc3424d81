using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Tests.Events;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Tests.Names;

/// <summary>The network that reads whole sentences for names, what it is shown, and how its word counts.</summary>
public sealed class Networks_of_names
{
    private static readonly NameResources Resources = NameResources.With(new Gazetteer(new KnownWorld([])));

    [Theory]
    [InlineData("التقى سامر الحلاق وزير الخارجية في تعز.", "سامر الحلاق", EntityType.Person)]
    [InlineData("أعلنت وزارة الداخلية حصيلة جديدة.", "وزارة الداخلية", EntityType.Organization)]
    [InlineData("وصل الوفد إلى الحديدة صباح اليوم.", "الحديدة", EntityType.Location)]
    public void The_shipped_network_sees_names_by_their_sentence(string text, string name, EntityType type)
    {
        var (evidence, features) = Read(text);
        var probabilities = new float[features.Count * NameLabels.All.Count];
        NameModels.Embedded.Network.Network.Predict(features, probabilities);

        var words = name.Split(' ');
        var first = Enumerable.Range(0, features.Count).First(i => evidence.Document.Tokens[i].Form == words[0]);
        Assert.Equal(NameLabels.All[NameLabels.Begin(type)], Best(probabilities, first));
        Assert.All(Enumerable.Range(1, words.Length - 1), i => Assert.Equal(NameLabels.All[NameLabels.Inside(type)], Best(probabilities, first + i)));
        Assert.Equal(NameLabels.All[NameLabels.Outside], Best(probabilities, features.Count - 1));
    }

    [Fact]
    public void Each_token_is_shown_by_itself_whatever_stands_around_it()
    {
        var (_, one) = Read("التقى سامر الحلاق وزير الخارجية.");
        var (_, other) = Read("انتقد سامر الحلاق موقف الحكومة.");

        Assert.Equal(one[1].ToArray(), other[1].ToArray());
        Assert.NotEqual(one[0].ToArray(), other[0].ToArray());
    }

    [Fact]
    public void What_stands_in_quotation_marks_and_what_opens_a_sentence_is_shown_as_such()
    {
        var (_, plain) = Read("أطلق الجيش عملية الفجر.");
        var (_, quoted) = Read("أطلق الجيش عملية «الفجر».");

        Assert.Equal(plain[0].ToArray(), quoted[0].ToArray());
        Assert.Equal(plain[3].Length + 1, quoted[4].Length);
    }

    [Fact]
    public void Its_log_probabilities_are_added_to_the_scores_of_the_tagger_and_no_label_is_ruled_out()
    {
        var (_, features) = Read("وصل سامر الحلاق.");
        var scores = new double[features.Count * NameLabels.All.Count];
        Array.Fill(scores, 2);
        NameModels.Embedded.Network.AddTo(features, [scores]);

        Assert.All(scores, s => Assert.InRange(s, 2 + (0.75 * Math.Log(1e-6)) - 1e-6, 2));
        Assert.All(Enumerable.Range(0, features.Count), i => Assert.Equal(1, scores.Skip(i * NameLabels.All.Count).Take(NameLabels.All.Count).Sum(s => Math.Exp((s - 2) / 0.75)), 1e-4));
    }

    [Fact]
    public void Models_come_out_of_their_file_as_they_went_in()
    {
        using var file = new MemoryStream();
        NameModels.Embedded.Save(file);
        var bytes = file.ToArray();
        var again = NameModels.Load(new MemoryStream(bytes));
        using var second = new MemoryStream();
        again.Save(second);

        Assert.Equal(bytes, second.ToArray());
        Assert.Throws<InvalidDataException>(() => NameModels.Load(new MemoryStream(bytes[..(bytes.Length / 2)])));
    }

    private static (NameEvidence Evidence, FeatureSequence Features) Read(string text)
    {
        var document = Sample.Analyze(text);
        var evidence = new NameEvidence(document, Resources.Gazetteer, Resources.Cues);
        var features = new FeatureSequence();
        new NameTokenFeatures(evidence, Resources).Add(document.Sentences[0], features);
        return (evidence, features);
    }

    private static string Best(float[] probabilities, int item)
    {
        return NameLabels.All[Enumerable.Range(0, NameLabels.All.Count).MaxBy(label => probabilities[(item * NameLabels.All.Count) + label])];
    }
}
