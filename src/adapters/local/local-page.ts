import { localPageScript } from './local-page-script.ts';
import { localPageStyle } from './local-page-style.ts';
import type { Persona } from './playground-config.ts';

const roleNames = {
  employee: 'medarbejder',
  leader: 'nærmeste leder',
  amr: 'arbejdsmiljørepræsentant',
} as const satisfies Record<Persona['role'], string>;

const hints = {
  employee: 'Skriv <kbd>chikane</kbd> nederst for at begynde.',
  leader: 'Nye sager kommer i kanalen Fortroligt. Find den i listen ☰.',
  amr: 'Beskeder kommer her, når medarbejderen har valgt det.',
} as const satisfies Record<Persona['role'], string>;

/** What the local page shows. */
export interface LocalPage {
  readonly personas: readonly { name: string; role: Persona['role']; url: string }[];
  /** The app's clock, as an ISO instant. */
  readonly now: string;
  /** The nonce of the answer's Content-Security-Policy, for the one style and the one script. */
  readonly nonce: string;
}

/**
 * The page at the root of local mode, in Danish: the Playgrounds of all personas next to each other, and the
 * app's clock with buttons that move it. It loads nothing but the Playgrounds, so it works under the policy
 * `default-src 'none'; img-src data:; connect-src 'self'; frame-src http://localhost:*; style-src 'nonce-…';
 * script-src 'nonce-…'`.
 */
export function localPage({ personas, now, nonce }: LocalPage): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chikanehjælpen på prøve</title>
<link rel="icon" href="data:,">
<style nonce="${escape(nonce)}">${localPageStyle}</style>
</head>
<body>
<header>
<div>
<h1>Chikanehjælpen på prøve</h1>
<p class="optional">Tre personer, hver i sit Teams. Alt bliver på denne maskine.
Chatten er tom igen, når siden genindlæses; sagerne er der stadig.</p>
</div>
${clockControls(now)}
</header>
<div role="tablist" aria-label="Hvem vil du være?">${personas.map(tab).join('')}</div>
<main>
${personas.map(panel).join('\n')}
</main>
<script nonce="${escape(nonce)}">${localPageScript}</script>
</body>
</html>
`;
}

function clockControls(now: string): string {
  return `<div class="clock" role="group" aria-label="Prøvemiljøets ur">
<span>Uret: <time datetime="${escape(now)}">${escape(now)}</time></span>
<button type="button" data-advance="PT1H">+1 time</button>
<button type="button" data-advance="PT4H">+4 timer</button>
<button type="button" data-advance="P1D">+1 døgn</button>
<button type="button" id="weekday">Næste hverdag (man.-fre.) kl. 9</button>
<form>
<label for="moment">Dansk tid</label>
<input type="datetime-local" id="moment" required>
<button>Stil uret</button>
</form>
<div role="status"></div>
</div>`;
}

function tab({ name, role }: LocalPage['personas'][number], index: number): string {
  const first = index === 0;
  return `<button type="button" role="tab" id="tab-${role}" aria-controls="panel-${role}"
aria-selected="${first ? 'true' : 'false'}" tabindex="${first ? 0 : -1}">${escape(firstName(name))}</button>`;
}

function panel({ name, role, url }: LocalPage['personas'][number], index: number): string {
  return `<section id="panel-${role}" aria-labelledby="name-${role}"${index === 0 ? ' class="shown"' : ''}>
<div>
<h2 id="name-${role}">${escape(name)}</h2><span>${roleNames[role]}</span>
<a href="${escape(url)}" target="_blank" rel="noreferrer" aria-label="Åbn ${escape(name)} i egen fane">Egen fane</a>
<p class="optional">${hints[role]}</p>
</div>
<div class="frame"><iframe src="${escape(url)}" title="Teams: ${escape(name)}, ${roleNames[role]}"></iframe></div>
</section>`;
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
