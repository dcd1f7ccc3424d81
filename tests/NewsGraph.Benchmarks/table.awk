# The table of side-by-side.sh from the JSON lines of newsgraph and its peers: medians of the warm runs, and how many times faster than the
# best peer with the right rows newsgraph is. W: other rows than expected. "timed out": no answer within the limit.
function field(name,  text) { if (!match($0, "\"" name "\":[^,}]*")) return ""; text = substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3); gsub("\"", "", text); return text }
function median(key,  n, i, j, t, v) {
  n = count[key]; if (!n) return ""
  for (i = 1; i <= n; i++) v[i] = time[key, i]
  for (i = 2; i <= n; i++) { t = v[i]; for (j = i - 1; j > 0 && v[j] > t; j--) v[j + 1] = v[j]; v[j + 1] = t }
  return n % 2 ? v[(n + 1) / 2] : (v[n / 2] + v[n / 2 + 1]) / 2
}
FNR == 1 { file++ }
{ gsub(/": /, "\":") }
{ kind = field("ev"); q = field("q"); key = q SUBSEP file }
kind == "load" && !((file) in load) { load[file] = field("ms") / 1000; memory[file] = field("hwm_kb") / 1024; if (field("db_bytes")) disk[file] = field("db_bytes") / 1e6 }
kind == "run" { names[q]; if (field("run") > 0) time[key, ++count[key]] = field("ms") + 0; else first[key] = field("ms") + 0 }
kind == "rows" { wanted[q] = field("expected"); found[key] = field("rows") }
kind == "found" { found[key] = field("rows") }
kind == "timeout" || (kind == "error" && field("msg") ~ /time/) { names[q]; failed[key] = "timed out" }
kind == "error" && !(key in failed) { names[q]; failed[key] = "error" }
function is_right(key, q) { return !(q in wanted) || !(key in found) || found[key] == wanted[q] }
function cell(q, i,  key, m) {
  key = q SUBSEP i; m = median(key); if (m == "" && key in first) m = first[key]
  if (m == "") return (key in failed) ? failed[key] : "-"
  return sprintf("%.1f%s%s", m, is_right(key, q) ? "" : " W", (key in failed) ? " *" : "")
}
function best(q,  i, key, m, least) {
  for (i = 2; i <= n; i++) { key = q SUBSEP i; m = median(key); if (m == "" && key in first) m = first[key]; if (m != "" && is_right(key, q) && (least == "" || m < least)) least = m }
  return least
}
function row(title, values, format,  i, least) {
  printf "%-22s", title
  for (i = 1; i <= n; i++) { printf "%14s", (i in values) ? sprintf(format, values[i]) : "-"; if (i > 1 && (i in values) && (least == "" || values[i] < least)) least = values[i] }
  if (n > 1 && least != "" && (1 in values)) printf "%14.2f", least / values[1]
  print ""
}
END {
  n = split(engines, engine, " "); printf "%-22s", ""
  for (i = 1; i <= n; i++) printf "%14s", engine[i]
  print (n > 1) ? sprintf("%14s", "best/ours") : ""
  row("load, s", load, "%.1f"); row("memory after load, MB", memory, "%d"); row("on disk, MB", disk, "%d")
  for (k = 1; k <= 99; k++) {
    q = sprintf("q%02d", k); if (!(q in names)) continue
    printf "%-22s", q " ms"
    for (i = 1; i <= n; i++) printf "%14s", cell(q, i)
    b = best(q); m = median(q SUBSEP 1)
    if (n > 1) { printf "%14s", b == "" ? "-" : sprintf("%.2f", b / m); if (b != "") { if (b > m) faster++; if (m > 2 * b) slow++ } else faster++ }
    print ""
  }
  if (n > 1) printf "faster than every peer on %d questions; more than twice as slow as the best on %d\n", faster, slow
}
