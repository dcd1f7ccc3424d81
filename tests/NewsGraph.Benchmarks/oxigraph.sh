#!/usr/bin/env bash
# oxigraph.sh DATA.nq OUT_DIR RUNS LIMIT_SECONDS   ../shared/bench/peers/oxigraph.mjs with a limit a query: a query of WebAssembly can't be
# stopped from within, so the process is killed, {"ev":"timeout","q":…} is printed, and the questions after it are asked in a new one.
set -euo pipefail
data=$1 out=$2 runs=$3 limit=$4
bench=$(cd "$(dirname "$0")/../../../shared/bench" && pwd)
box=${OXIGRAPH_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/newsgraph-bench/oxigraph}
mkdir -p "$box" "$out"
[ -d "$box/node_modules/oxigraph" ] || (cd "$box" && npm init -y >/dev/null && npm install --silent oxigraph@0.5.11)
cp "$bench/peers/oxigraph.mjs" "$box/bench.mjs"
left=$(mktemp -d) part=$(mktemp) node=""
trap '[ -z "$node" ] || kill -9 "$node" 2>/dev/null || true; rm -rf "$left" "$part"' EXIT
cp "$bench"/queries/*.rq "$left"

# True when nothing has been printed for the limit since the data were loaded.
is_stuck() {
  local lines; lines=$(wc -l < "$part")
  if [ "$lines" != "$seen" ]; then seen=$lines; since=$SECONDS; fi
  [ "$lines" -gt 0 ] && [ $((SECONDS - since)) -gt "$limit" ]
}

# The query that was running: the last one told, unless it had come to its end; then the next.
running() {
  local last; last=$(grep -o '"q":"q[0-9]*"' "$part" | tail -1 | cut -d'"' -f4) || true
  if [ -n "$last" ] && awk -v q="\"$last\"" -v runs="$runs" -v limit="$limit" 'index($0, q) { n++; match($0, /"ms":[0-9.]*/); sum += substr($0, RSTART + 5, RLENGTH - 5) } END { exit !(n <= runs && sum <= limit * 1000) }' "$part"; then
    echo "$last"
  else
    ls "$left" | awk -v last="$last" 'substr($0, 1, 3) > last { print substr($0, 1, 3); exit }'
  fi
}

while [ -n "$(ls "$left")" ]; do
  : > "$part"; seen=-1 since=$SECONDS stuck=""
  (cd "$box" && QLIMIT_MS=$((limit * 1000)) exec node --max-old-space-size=12000 bench.mjs "$data" "$left" "$out" "$runs") > "$part" & node=$!
  while kill -0 "$node" 2>/dev/null; do
    if is_stuck; then stuck=$(running); kill -9 "$node" 2>/dev/null || true; break; fi
    sleep 1
  done
  wait "$node" 2>/dev/null || true
  node=""
  cat "$part"
  [ -n "$stuck" ] || break
  echo "{\"ev\":\"timeout\",\"q\":\"$stuck\"}"
  for file in "$left"/*.rq; do
    name=$(basename "$file")
    [[ "${name:0:3}" > "$stuck" ]] || rm "$file"
  done
done
