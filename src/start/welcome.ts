import { roleNames } from '../adapters/local/persona.ts';
import type { Playground } from '../adapters/local/playgrounds.ts';

/** What the terminal says when everything runs: what to open and what to type. */
export function welcome(port: number, playgrounds: readonly Playground[]): string {
  const people = playgrounds.map(
    ({ url, persona }) => `  ${url}  ${persona.name}, ${roleNames[persona.role]}`,
  );
  const guide =
    people.length === 0
      ? []
      : [
          '',
          `Åbn http://localhost:${String(port)}/ for at se alle på én gang, eller en ad gangen:`,
          ...people,
          '',
          'Skriv "chikane" som medarbejder. Skriv "spol 24 timer" for at flytte uret.',
        ];
  return [
    'Lokal tilstand: kun denne maskine, ingen kontrol af, hvem der skriver.',
    `listening on port ${String(port)}`,
    ...guide,
    '',
  ].join('\n');
}
