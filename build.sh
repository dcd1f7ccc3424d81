#!/usr/bin/env bash
# ./build.sh demo    builds everything and makes graph and pictures of the sample articles in output/
# ./build.sh test    builds everything and runs every test
# ./build.sh bench [QUADS] [RUNS]   times the questions of ../shared/bench beside the peers that are installed, and prints the table
# ./build.sh gsr     scores attacks and protests on the public gold of ../shared/data/events
# The first two do all set-up on a Debian or Ubuntu that has the .NET 10 SDK.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Graphviz draws the pictures; the fonts hold Arabic letters.
packages=(graphviz fonts-noto-core fonts-hosny-amiri)

install_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" = 0 ]; then
    echo "installing ${missing[*]}"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    echo "Pictures need packages that are missing here. Install them with:" >&2
    echo "  sudo apt-get install ${missing[*]}" >&2
    echo "Going on without: diagrams are written as DOT and HTML only." >&2
  fi
}

need_sdk() {
  command -v dotnet >/dev/null || { echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0" >&2; exit 2; }
}

newsgraph() { dotnet src/NewsGraph.Cli/bin/Release/net10.0/newsgraph.dll "$@"; }

# Machine code beside the IL lets commands start in half the time; where its compiler cannot be had, or does not run, they are compiled as they run.
build_tool() {
  dotnet build src/NewsGraph.Cli -c Release -v quiet -clp:NoSummary -p:Precompile=true >/dev/null 2>&1 && return
  dotnet build src/NewsGraph.Cli -c Release -v quiet -clp:NoSummary
}

demo() {
  need_sdk; install_packages; build_tool
  newsgraph build tests/articles -o output
  ask --pack who-acted-on-whom --set who="الولايات المتحدة"
  ask --pack planned --set who="السعودية"
  ask --pack denied
  mkdir -p output/diagrams
  diagram output/diagrams/ego ego "قطر"
  diagram output/diagrams/between between "الولايات المتحدة" "إيران"
  diagram output/diagrams/timeline timeline
  diagram output/diagrams/storyline storyline "إيران"
  diagram output/diagrams/events events iraq-2020-airport
  echo; echo "graph and pictures are in output/"
}

# ask QUESTION…: asks the graph in output/, showing the command
ask() {
  echo; echo "newsgraph query $*"
  newsgraph query "$@" --graph output
}

# diagram FILE-WITHOUT-EXTENSION KIND [NAME…]: as DOT, SVG and PNG
diagram() {
  local file="$1" format; shift
  for format in svg png; do
    newsgraph diagram "$@" --graph output -o "$file.$format"
  done
}

# Every sentence of the public gold is read as an article of its own and scored by the gold's own script.
gsr() {
  need_sdk; build_tool
  local work; work=$(mktemp -d)
  python3 ../shared/eval/gsr.py write ../shared/data/events "$work/articles"
  newsgraph extract "$work/articles" -o "$work/found" 2>/dev/null
  python3 ../shared/eval/gsr.py score ../shared/data/events "$work/found"
  rm -rf "$work"
}

run_tests() {
  need_sdk; install_packages
  local log; log=$(mktemp)
  local code=0
  dotnet test Graph.sln -c Release --nologo -v quiet 2>&1 | tee "$log" || code=$?
  awk '/(Passed|Failed)! *- Failed:/ { gsub(",",""); for (i=1;i<=NF;i++) { if ($i=="Failed:") f+=$(i+1); if ($i=="Passed:") p+=$(i+1); if ($i=="Skipped:") s+=$(i+1) } }
       END { printf "%d passed, %d failed, %d skipped\n", p, f, s }' "$log"
  rm -f "$log"
  count_suites
  return "$code"
}

# The W3C suites, counted by what the conformance tests have noted down.
count_suites() {
  local outcomes=tests/NewsGraph.Conformance.Tests/bin/Release/net10.0/suite-outcomes.tsv
  [ -s "$outcomes" ] || return 0
  echo; printf '%-24s %7s %15s %7s %7s\n' "W3C suite" passed "known failures" failed total
  awk -F'\t' '{ seen[$1] = 1; count[$1, $2]++; total[$1]++; count["~ all suites", $2]++; total["~ all suites"]++; seen["~ all suites"] = 1 }
    END { for (s in seen) printf "%-24s %7d %15d %7d %7d\n", s, count[s, "passed"], count[s, "known"], count[s, "failed"], total[s] }' "$outcomes" | LC_ALL=C sort
}

case "${1:-}" in
  demo) demo ;;
  test) run_tests ;;
  bench) need_sdk; build_tool; DOTNET_TieredPGO=1 tests/NewsGraph.Benchmarks/side-by-side.sh "${@:2}" ;;
  gsr) gsr ;;
  *) sed -n '2,6p' "$0"; exit 2 ;;
esac
