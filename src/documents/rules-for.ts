import type { SenderRelation } from '../case/facts.ts';

/** Which measures belong to it (AT): those against violence for citizens, those against offensive behaviour for colleagues. */
export function rulesFor(sender: SenderRelation): string {
  return rules[sender];
}

const rules: Readonly<Record<SenderRelation, string>> = {
  outside: 'Arbejdsrelateret vold, i og uden for arbejdstid (BEK 1406/2020)',
  inside: 'Krænkende handlinger (BEK 1406/2020)',
  unknown: 'Både arbejdsrelateret vold og krænkende handlinger (BEK 1406/2020)',
};
