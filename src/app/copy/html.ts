import type { Section } from './section.ts';

interface Page {
  readonly language: string;
  readonly title: string;
  readonly intro: readonly string[];
  readonly nothing: string;
  readonly sections: readonly Section[];
}

const style =
  'body{font:16px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222;background:#fff}' +
  'h1{font-size:1.5em}h2{font-size:1.2em;margin-top:2em}dt{font-weight:bold;margin-top:.6em}' +
  'dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}';

/** One page that needs nothing else. Whatever a person wrote is text there, never markup; no script can run. */
export function page({ language, title, intro, nothing, sections }: Page): string {
  return [
    `<!doctype html><html lang="${text(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width"><title>${text(title)}</title><style>${style}</style></head>`,
    `<body><h1>${text(title)}</h1>`,
    ...intro.map((line) => `<p>${text(line)}</p>`),
    ...sections.map((section) => sectionOf(section, nothing)),
    '</body></html>',
  ].join('\n');
}

function sectionOf({ title, rows }: Section, nothing: string): string {
  const list = rows.map(({ label, value }) => `<dt>${text(label)}</dt><dd>${text(value)}</dd>`).join('\n');
  return `<h2>${text(title)}</h2>${rows.length === 0 ? `<p>${text(nothing)}</p>` : `<dl>${list}</dl>`}`;
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function text(value: string): string {
  return value.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? '');
}
