#!/usr/bin/env bash
# side-by-side.sh [QUADS] [RUNS]   the questions of ../shared/bench over one generated graph: newsgraph, and the peers that are installed
# (Virtuoso: apt-get install virtuoso-opensource-7; Oxigraph: Node), one after the other. Prints one table of medians in milliseconds.
# Data, stores and results go to ~/.cache/newsgraph-bench. SKIP_PEERS=1 runs newsgraph alone.
set -euo pipefail
quads=${1:-1000000} runs=${2:-5}
root=$(cd "$(dirname "$0")/../.." && pwd)
bench=$root/../shared/bench
[ -d "$bench" ] || { echo "$bench is not there: the benchmark's generator and questions live in it" >&2; exit 2; }
cache=${XDG_CACHE_HOME:-$HOME/.cache}/newsgraph-bench
out=$cache/results-$quads
data=$cache/$quads.nq
mkdir -p "$out"

newsgraph() { dotnet "$root/src/NewsGraph.Cli/bin/Release/net10.0/newsgraph.dll" "$@"; }

if [ ! -f "$data" ]; then
  rm -rf "$cache/gen" && cp -r "$bench/gen" "$cache/gen"
  dotnet run -c Release --project "$cache/gen" -- "$quads" "$data.new" && mv "$data.new" "$data"
fi

echo "load of the machine before: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || uptime)"
rm -rf "$cache/store-$quads"
newsgraph load "$data" --store "$cache/store-$quads" --json > "$out/newsgraph.jsonl"
newsgraph bench "$bench/queries" --store "$cache/store-$quads" --runs "$runs" -o "$out/newsgraph" --expect "$bench/expected/rows.json" >> "$out/newsgraph.jsonl"
engines=(newsgraph)
if [ -z "${SKIP_PEERS:-}" ]; then
  for peer in virtuoso oxigraph; do
    if bash "$bench/peers/$peer.sh" "$data" "$out/$peer" "$runs" > "$out/$peer.jsonl"; then
      engines+=("$peer")
    else
      echo "$peer was left out" >&2
    fi
  done
fi

files=(); for engine in "${engines[@]}"; do files+=("$out/$engine.jsonl"); done
awk -v engines="${engines[*]}" '
  function field(name,  text) { if (!match($0, "\"" name "\": ?\"?[^,}\"]*")) return ""; text = substr($0, RSTART, RLENGTH); sub(".*: ?\"?", "", text); return text }
  function median(key,  n, i, j, t, v) { n = count[key]; if (!n) return "-"; for (i = 1; i <= n; i++) v[i] = time[key, i];
    for (i = 2; i <= n; i++) { t = v[i]; for (j = i - 1; j > 0 && v[j] > t; j--) v[j + 1] = v[j]; v[j + 1] = t }
    return sprintf("%.1f", n % 2 ? v[(n + 1) / 2] : (v[n / 2] + v[n / 2 + 1]) / 2) }
  FNR == 1 { file++ }
  { kind = field("ev") }
  kind == "load" { load[file] = sprintf("%.1f", field("ms") / 1000); memory[file] = int(field("hwm_kb") / 1024); disk[file] = field("db_bytes") ? int(field("db_bytes") / 1e6) : "-" }
  kind == "run" && field("run") > 0 { q = field("q"); names[q]; key = q SUBSEP file; time[key, ++count[key]] = field("ms") }
  kind == "rows" && field("rows") != field("expected") { wrong[field("q")] = " wrong rows: " field("rows") " for " field("expected") }
  END {
    n = split(engines, engine, " "); printf "%-22s", ""; for (i = 1; i <= n; i++) printf "%12s", engine[i]; print ""
    row("load, s", load); row("memory after load, MB", memory); row("on disk, MB", disk)
    for (k = 1; k <= 99; k++) { q = sprintf("q%02d", k); if (!(q in names)) continue; printf "%-22s", q " ms"; for (i = 1; i <= n; i++) printf "%12s", median(q SUBSEP i); print wrong[q] }
  }
  function row(title, values,  i) { printf "%-22s", title; for (i = 1; i <= n; i++) printf "%12s", (i in values) ? values[i] : "-"; print "" }
' "${files[@]}"
echo "load of the machine after: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || uptime)"
