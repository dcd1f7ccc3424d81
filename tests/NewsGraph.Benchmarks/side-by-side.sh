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

# A peer that answers nothing to a question within this many seconds is cut off there.
limit=${QUERY_LIMIT_SECONDS:-30}
engines=(newsgraph)
if [ -z "${SKIP_PEERS:-}" ]; then
  for peer in virtuoso oxigraph; do
    rm -rf "${out:?}/$peer"; mkdir -p "$out/$peer"
    case $peer in
      virtuoso) run=(env QLIMIT_MS=$((limit * 500)) bash "$bench/peers/virtuoso.sh" "$data" "$out/$peer" "$runs") ;;
      oxigraph) run=(bash "$root/tests/NewsGraph.Benchmarks/oxigraph.sh" "$data" "$out/$peer" "$runs" "$limit") ;;
    esac
    if timeout "${PEER_LIMIT_SECONDS:-900}" "${run[@]}" > "$out/$peer.jsonl"; then
      engines+=("$peer")
    else
      echo "$peer was left out, or ended early (code $?); what it had told counts" >&2
      [ ! -s "$out/$peer.jsonl" ] || engines+=("$peer")
    fi
    # How many rows each of its results has, for comparison.
    for file in "$out/$peer"/q*.*; do
      [ -f "$file" ] || continue
      name=$(basename "$file")
      echo "{\"ev\":\"found\",\"q\":\"${name:0:3}\",\"rows\":$(($(wc -l < "$file") - $([ "${name##*.}" = nt ] && echo 0 || echo 1)))}" >> "$out/$peer.jsonl"
    done
  done
fi

files=(); for engine in "${engines[@]}"; do files+=("$out/$engine.jsonl"); done
awk -v engines="${engines[*]}" -f "$root/tests/NewsGraph.Benchmarks/table.awk" "${files[@]}" | tee "$out/table.txt"
echo "load of the machine after: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || uptime); the table is in $out/table.txt"
