import { localPageScript } from './local-page-script.ts';
import { localPageStyle } from './local-page-style.ts';
import { roleNames, type Persona } from './persona.ts';

/** What somebody does first in their Playground. */
function hint({ role, channelId }: Pick<Persona, 'role' | 'channelId'>): string {
  if (channelId !== undefined) return 'Nye sager kommer i kanalen Fortroligt. Find den i listen ☰.';
  if (role === 'employee') return 'Skriv <kbd>chikane</kbd> nederst for at begynde.';
  if (role === 'administrator') return 'Skriv <kbd>selvtjek</kbd> nederst for at se, hvad der mangler.';
  return chosenRoles.has(role)
    ? 'Beskeder kommer her, når medarbejderen har valgt det.'
    : 'Beskeder kommer her, når der er brug for det.';
}

const chosenRoles: ReadonlySet<Persona['role']> = new Set(['amr', 'tr', 'first-aider']);

/** What the local page shows. */
export interface LocalPage {
  readonly personas: readonly (Pick<Persona, 'name' | 'role' | 'channelId'> & { readonly url: string })[];
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
<p class="optional">${people(personas.length)} Alt bliver på denne maskine.
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

function tab({ name }: LocalPage['personas'][number], index: number): string {
  const first = index === 0;
  return `<button type="button" role="tab" id="tab-${index}" aria-controls="panel-${index}"
aria-selected="${first ? 'true' : 'false'}" tabindex="${first ? 0 : -1}">${escape(firstName(name))}</button>`;
}

function panel(persona: LocalPage['personas'][number], index: number): string {
  const { name, role, url } = persona;
  return `<section id="panel-${index}" aria-labelledby="name-${index}"${index === 0 ? ' class="shown"' : ''}>
<div>
<h2 id="name-${index}">${escape(name)}</h2><span>${roleNames[role]}</span>
<a href="${escape(url)}" target="_blank" rel="noreferrer" aria-label="Åbn ${escape(name)} i egen fane">Egen fane</a>
<p class="optional">${hint(persona)}</p>
</div>
<div class="frame"><iframe src="${escape(url)}" title="Teams: ${escape(name)}, ${roleNames[role]}"></iframe></div>
</section>`;
}

function people(count: number): string {
  const counted = [
    'Ingen personer',
    'En person',
    'To personer',
    'Tre personer',
    'Fire personer',
    'Fem personer',
  ];
  return `${counted[count] ?? 'Seks personer'}, hver i sit Teams.`;
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
