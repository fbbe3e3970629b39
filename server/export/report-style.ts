/** The style of an exported report: a printed page on paper, tables with hairlines. System faces only, because nothing is fetched. */
export const reportStyle = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d1c1a; --quiet: #5d5a54; --line: #d8d4cb; --red: #a3281e; --green: #2b6b3f; --tint: #f1eee7; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #ece8e0; --quiet: #a8a399; --line: #3a3733; --red: #f08b80; --green: #7fc796; --tint: #211f1c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 "Libre Franklin", "Franklin Gothic Medium", "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 72rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1, h2 { font-family: Newsreader, Georgia, "Times New Roman", serif; font-weight: 500; line-height: 1.15; text-wrap: balance; }
h1 { font-size: 2.4rem; margin: 0.2rem 0 0.6rem; }
h2 { font-size: 1.35rem; margin: 2.6rem 0 0.8rem; padding-top: 0.7rem; border-top: 2px solid var(--ink); }
.no { color: var(--quiet); margin-right: 0.4rem; }
.kind { margin: 0; color: var(--quiet); letter-spacing: 0.08em; text-transform: uppercase; font-size: 0.75rem; }
.signed, .unsigned { margin: 0; font-weight: 600; }
.signed { color: var(--green); }
.signed::before { content: "\\2713\\00a0"; }
.unsigned { color: var(--red); }
.unsigned::before { content: "\\25b2\\00a0"; font-size: 0.8em; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 13rem 1fr; gap: 1rem; padding: 0.3rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin-top: 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.87rem; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.35rem; font-size: 0.95rem; }
th { text-align: left; font-weight: 600; color: var(--quiet); border-bottom: 1px solid var(--ink); padding: 0.35rem 0.7rem 0.35rem 0; white-space: nowrap; vertical-align: bottom; }
td { border-bottom: 1px solid var(--line); padding: 0.45rem 0.7rem 0.45rem 0; vertical-align: top; min-width: 5rem; overflow-wrap: anywhere; }
td.words { min-width: 11rem; }
td:first-child { min-width: 2.2rem; }
td bdi, dd bdi, li bdi { white-space: pre-line; }
small { font-size: inherit; color: var(--quiet); }
code { font: 0.8rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
del { color: var(--red); text-decoration-thickness: 1px; }
ins { color: var(--green); text-decoration-thickness: 1px; text-underline-offset: 2px; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 0.7rem 0; border-bottom: 1px solid var(--line); }
a { color: inherit; }
@media (max-width: 40rem) { dl > div { grid-template-columns: 1fr; gap: 0; } h1 { font-size: 1.8rem; } table { min-width: 42rem; } }
@media print {
  @page { size: A4 landscape; margin: 14mm; }
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --red: #8a1c13; --green: #1d5330; }
  body { font-size: 10px; }
  main { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr, li, dl > div { break-inside: avoid; }
  h2, caption { break-after: avoid; }
}
`;
