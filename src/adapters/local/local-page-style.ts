/** The look of the local page: calm, light and dark, three columns on a wide screen and tabs on a narrow one. */
export const localPageStyle = `
:root { color-scheme: light dark; --back: #f5f5f7; --card: #fff; --ink: #1d1d1f; --soft: #5a5a62; --line: #d9d9e0;
  --accent: #4f52b2; --on-accent: #fff; --bad: #a4262c; }
@media (prefers-color-scheme: dark) { :root { --back: #1b1b1f; --card: #27272c; --ink: #f3f3f5; --soft: #b5b5be;
  --line: #41414a; --accent: #a9acf5; --on-accent: #16162a; --bad: #ff9a9f; } }
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; gap: 12px; padding: 14px 16px 16px; background: var(--back);
  color: var(--ink); font: 15px/1.45 "Segoe UI", system-ui, sans-serif; }
header { display: flex; flex-direction: column; gap: 10px; }
header > div:first-child { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 16px; }
h1 { margin: 0; font-size: 1.3rem; }
p { margin: 0; color: var(--soft); }
kbd { padding: 1px 6px; border: 1px solid var(--line); border-radius: 5px; background: var(--card);
  color: var(--ink); font: inherit; }
.clock { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.clock time { font-weight: 600; font-variant-numeric: tabular-nums; }
button, input { min-height: 34px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--card); color: inherit; font: inherit; }
button { cursor: pointer; }
button:hover:enabled { border-color: var(--accent); }
button:disabled { opacity: .55; cursor: progress; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
form { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
[role=status] { color: var(--soft); }
[role=status].bad { color: var(--bad); }
[role=tablist] { display: none; gap: 6px; }
[role=tab] { flex: 1; }
[role=tab][aria-selected=true] { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
main { flex: 1; display: grid; grid-template-columns: repeat(auto-fit, minmax(0, 1fr)); gap: 12px; min-height: 460px; }
section { display: flex; flex-direction: column; overflow: hidden; border: 1px solid var(--line);
  border-radius: 12px; background: var(--card); }
section > div:first-child { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 10px; padding: 9px 14px; }
h2 { margin: 0; font-size: 1rem; }
a { margin-left: auto; color: var(--accent); }
section p { flex-basis: 100%; font-size: .87rem; }
.frame { position: relative; flex: 1; overflow: hidden; border-top: 1px solid var(--line); background: #fff; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; transform-origin: 0 0; }
@media (max-width: 1199px) {
  [role=tablist] { display: flex; }
  main { grid-template-columns: minmax(0, 1fr); }
  section { grid-area: 1 / 1; }
  section:not(.shown) { visibility: hidden; }
}
@media (max-width: 600px) { .optional { display: none; } }
`;
