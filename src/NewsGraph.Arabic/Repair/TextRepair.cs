using NewsGraph.Text;

namespace NewsGraph.Arabic.Repair;

/// <summary>
/// Mends Arabic text at the door: wrong encodings, presentation forms, reversed lam-alif, foreign look-alike letters, tatweel, marks, digits, spaces.
/// Text that needs nothing comes back as the same string with the identity map.
/// </summary>
public static class TextRepair
{
    /// <summary>Repairs a text.</summary>
    /// <param name="text">Any UTF-16 text; lone surrogates pass through.</param>
    /// <param name="wanted">Which repairs to make.</param>
    public static RepairedText Repair(string text, RepairKinds wanted = RepairKinds.Errors) => Repair(text, TextDamage.In(text), wanted);

    /// <summary>Repairs a part of a text by what is wrong with the whole, which tells more than its part.</summary>
    /// <param name="text">The part.</param>
    /// <param name="damage">What is wrong with the whole.</param>
    /// <param name="wanted">Which repairs to make.</param>
    internal static RepairedText Repair(string text, TextDamage damage, RepairKinds wanted)
    {
        var decoded = damage.Mojibake is { } kind && (wanted & RepairKinds.Mojibake) != RepairKinds.None ? MojibakeRepair.Decode(text, kind) : default;
        if (!damage.LamAlif)
        {
            wanted &= ~RepairKinds.LamAlif;
        }

        if (decoded.Changes == 0 && (wanted & RepairKinds.LamAlif) == RepairKinds.None && FirstToMend(text, wanted) == text.Length)
        {
            return new RepairedText(text, OffsetMap.Identity, []);
        }

        return new RepairRun(decoded.Changes > 0 ? decoded.Text : new SourceText(text, null), wanted).Run(decoded.Changes);
    }

    private static int FirstToMend(string text, RepairKinds wanted)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // But for doubled spaces, everything below U+00A0 and all plain Arabic letters are fine as they are.
            var c = text[i];
            if (c < '\u00A0' ? c != ' ' : c is >= '\u0620' and <= '\u063F' or >= '\u0641' and <= '\u064A')
            {
                continue;
            }

            if ((KindAt(text, i) & wanted) != RepairKinds.None)
            {
                return i;
            }
        }

        return text.Length;
    }

    private static RepairKinds KindAt(string text, int at) => text[at] == ' '
        ? at > 0 && text[at - 1] == ' ' ? RepairKinds.Spaces : RepairKinds.None
        : CharacterRepair.KindOf(text[at]);

    /// <summary>One pass over one text.</summary>
    private sealed class RepairRun(SourceText source, RepairKinds wanted)
    {
        private readonly string _text = source.Text;
        private readonly OffsetMapBuilder _result = new();
        private readonly SortedDictionary<RepairKinds, int> _done = [];
        private int _wordEnd;
        private char _last;

        public RepairedText Run(int decoded)
        {
            if (decoded > 0)
            {
                _done[RepairKinds.Mojibake] = decoded;
            }

            var at = 0;
            while (at < _text.Length)
            {
                at = Step(at);
            }

            return new RepairedText(_result.ToString(), _result.ToMap(), [.. _done.Select(d => new RepairCount(d.Key, d.Value))]);
        }

        private int Step(int at)
        {
            var c = _text[at];
            if (at >= _wordEnd && (wanted & RepairKinds.LamAlif) != RepairKinds.None && Letters.IsLetter(c) && TurnWord(at))
            {
                return _wordEnd;
            }

            if (at + 1 < _text.Length && (wanted & RepairKinds.Composition) != RepairKinds.None && CharacterRepair.Compose(c, _text[at + 1]) is var composed and not '\0')
            {
                Note(RepairKinds.Composition);
                Append(composed, at, at + 2);
                return at + 2;
            }

            var kind = KindAt(_text, at) & wanted;
            if (kind == RepairKinds.None && c == ' ' && _last == ' ')
            {
                kind = RepairKinds.Spaces & wanted;
            }

            if (kind == RepairKinds.None)
            {
                Append(c, at, at + 1);
                return at + 1;
            }

            Note(kind);
            Replace(kind, c, at);
            return at + 1;
        }

        // Words that need more than one repair are left to the other repairs.
        private bool TurnWord(int at)
        {
            _wordEnd = at;
            while (_wordEnd < _text.Length && Letters.IsLetter(_text[_wordEnd]))
            {
                _wordEnd++;
            }

            var turned = LamAlifRepair.ReversedAt(_text.AsSpan(at, _wordEnd - at));
            if (turned < 0)
            {
                return false;
            }

            Note(RepairKinds.LamAlif);
            for (var i = at; i < _wordEnd; i++)
            {
                var other = i == at + turned ? i + 1 : i == at + turned + 1 ? i - 1 : i;
                Append(_text[other], i == other ? i : Math.Min(i, other), i == other ? i + 1 : Math.Min(i, other) + 2);
            }

            return true;
        }

        private void Replace(RepairKinds kind, char c, int at)
        {
            switch (kind)
            {
                case RepairKinds.PresentationForms:
                    AppendExpansion(CharacterRepair.Expand(c), at);
                    break;
                case RepairKinds.Tatweel or RepairKinds.Diacritics or RepairKinds.InvisibleMarks:
                    break;
                case RepairKinds.Spaces when _last == ' ':
                    break;
                default:
                    Append(CharacterRepair.Replacement(c), at, at + 1);
                    break;
            }
        }

        private void AppendExpansion(string expansion, int at)
        {
            Span<char> kept = stackalloc char[expansion.Length];
            var count = 0;
            foreach (var letter in expansion)
            {
                if ((CharacterRepair.KindOf(letter) & wanted & (RepairKinds.Diacritics | RepairKinds.Tatweel)) == RepairKinds.None)
                {
                    kept[count++] = (CharacterRepair.KindOf(letter) & wanted & RepairKinds.ForeignLetters) != RepairKinds.None ? CharacterRepair.Replacement(letter) : letter;
                }
            }

            _last = count > 0 ? kept[count - 1] : _last;
            _result.AppendReplacement(kept[..count], source.InOriginal(at), source.InOriginal(at + 1));
        }

        private void Append(char c, int from, int to)
        {
            _last = c;
            _result.Append(c, source.InOriginal(from), source.InOriginal(to));
        }

        private void Note(RepairKinds kind) => _done[kind] = _done.GetValueOrDefault(kind) + 1;
    }
}
