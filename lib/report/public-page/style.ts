/** The style sheet of the public pages: the house's colours, on a screen of any width and on paper. */
import { colours } from "../../wall/colours";

export const publicStyle = `:root {
  color-scheme: light;
  --ink: ${colours.ink};
  --muted: ${colours.muted};
  --line: ${colours.line};
  --soft: ${colours.soft};
  --white: ${colours.white};
  --brand: ${colours.brand};
  --brand-dark: ${colours.brandDark};
  --brand-soft: ${colours.brandSoft};
  --amber-fill: ${colours.amberFill};
  --focus: ${colours.focus};
  --focus-halo: ${colours.focusHalo};
  --font: "Source Sans 3 Variable", "Source Sans 3", system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; font: 1.125rem/1.55 var(--font); color: var(--ink); background: var(--white); overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { margin: 0 0 0.75rem; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); letter-spacing: -0.015em; }
h2 { margin: 2.5rem 0 0.75rem; font-size: clamp(1.35rem, 1.2rem + 0.7vw, 1.625rem); }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.1875rem; }
h4 { margin: 1.25rem 0 0.375rem; font-size: 1.0625rem; }
p, ul, dl, table { margin: 0 0 1rem; }
li { margin: 0.25rem 0; }
a { color: var(--brand); text-underline-offset: 3px; }
a:hover { color: var(--brand-dark); text-decoration-thickness: 2px; }
strong { font-weight: 650; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--focus-halo); }
.skip-link { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--white); }
.skip-link:focus { left: 0; z-index: 1; }
.bar { background: var(--brand); }
.bar a { color: var(--white); font-weight: 650; font-size: 1.1875rem; text-decoration: none; display: inline-block; padding: 0.25rem 0; }
.bar a:hover { color: var(--white); text-decoration: underline; }
.bar p, main, .foot { max-width: 62rem; margin: 0 auto; padding: 0.75rem clamp(1rem, 4vw, 2rem); }
main { padding-top: 1.75rem; padding-bottom: 3rem; }
main > p, main > ul, section > p, section > ul, dl { max-width: 44em; }
.lead { font-size: 1.25rem; }
.quiet, .muted { color: var(--muted); font-size: 1rem; }
.notice { padding: 0.5rem 0.875rem; border-left: 5px solid var(--amber-fill); background: var(--soft); }
.signals { margin: 1.5rem 0; padding: 1rem 1.25rem; border: 2px solid var(--brand); border-radius: 6px; background: var(--brand-soft); }
.signals h2 { margin-top: 0; }
.signals ul { padding: 0; list-style: none; }
.signals li { padding: 0.375rem 0; }
.signals a { font-weight: 650; font-size: 1.1875rem; display: inline-block; min-height: 1.5rem; }
.contents ul, .places { padding: 0; list-style: none; }
.contents a, .places a { display: inline-block; min-height: 1.5rem; }
.contents ul { columns: 16rem; }
.walls { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 0.875rem; max-width: none; padding: 0; list-style: none; }
section > .walls { max-width: none; }
.walls li { display: grid; grid-template-rows: subgrid; grid-row: span 3; gap: 0.375rem; margin: 0; hyphens: auto; padding: 0.875rem; border: 1px solid var(--line); border-radius: 6px; }
.walls p { margin: 0; }
.wall { display: block; width: 100%; max-width: 14rem; height: auto; overflow: visible; }
.brick { width: 34px; height: 18px; vertical-align: -0.125em; flex: none; }
.status { white-space: nowrap; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; color: var(--muted); font-size: 1rem; }
dl > div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1rem; padding: 0.1875rem 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
caption { text-align: left; color: var(--muted); padding-bottom: 0.375rem; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 650; }
.line { display: block; overflow-wrap: anywhere; }
summary { cursor: pointer; min-height: 1.75rem; color: var(--brand); text-decoration: underline; text-underline-offset: 3px; font-size: 1.1875rem; }
details { margin: 2rem 0; }
.foot { border-top: 1px solid var(--line); color: var(--muted); font-size: 1rem; }
.foot a { display: inline-block; min-height: 1.5rem; }
@media (max-width: 44rem) {
  table, caption, tbody, tr, tbody th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: 0.625rem 0; border-bottom: 1px solid var(--line); }
  tbody tr:first-child { border-top: 2px solid var(--ink); }
  tbody th, td { padding: 0.125rem 0; border: 0; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--muted); }
  dl > div { grid-template-columns: minmax(0, 1fr); }
  .status { white-space: normal; }
}
@media (forced-colors: active) {
  .wall, .brick { forced-color-adjust: none; background: var(--white); }
  .bar { border-bottom: 2px solid currentcolor; }
}
@media print {
  @page { size: a4; margin: 16mm; }
  body { font-size: 10.5pt; }
  .bar { background: none; }
  .bar a { color: var(--ink); }
  .skip-link, .contents, details, .foot { display: none; }
  .walls { grid-template-columns: repeat(5, 1fr); }
  table { font-size: 9pt; }
  thead { display: table-header-group; }
  tr, li, .signals { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`;
