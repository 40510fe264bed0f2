import type { Services } from '../../src/app/services.ts';
import type { CaseStore, CommitOutcome } from '../../src/ports/case-store.ts';
import { never } from './recording-messenger.ts';

/** A store whose commits land, but whose answers say something else this many times: Azure after a lost answer. */
export function losingAnswers(
  cases: CaseStore,
  said: Exclude<CommitOutcome, 'committed'>,
  times = 1,
): CaseStore {
  let left = times;
  const lose = async (write: Promise<CommitOutcome>): Promise<CommitOutcome> => {
    const outcome = await write;
    if (outcome !== 'committed' || left === 0) return outcome;
    left -= 1;
    return said;
  };
  return {
    ...cases,
    commit: (commit) => lose(cases.commit(commit)),
    changeOutbox: (caseId, changes) => lose(cases.changeOutbox(caseId, changes)),
  };
}

/** Everything that a process does to the world outside, by port. */
const effects = {
  cases: ['commit', 'changeOutbox'],
  wakes: ['put', 'postpone', 'remove', 'setAside'],
  privates: ['write'],
  people: ['write', 'addCase'],
  drafts: ['write', 'remove'],
  links: ['write'],
  messenger: ['send', 'update'],
  workflow: ['post'],
} as const;

/** A process that dies at one of its effects. */
export interface Mortal {
  readonly services: Services;
  /** What it did until then, in order. */
  readonly done: string[];
  readonly died: Promise<'died'>;
}

/** The services of a process that dies just before or just after its nth effect (counted from 1). Dead processes never answer. */
export function mortal(services: Services, nth: number, side: 'before' | 'after'): Mortal {
  const done: string[] = [];
  let isDead = false;
  let tellDeath: (word: 'died') => void = () => undefined;
  const died = new Promise<'died'>((resolve) => (tellDeath = resolve));
  const die = () => {
    isDead = true;
    tellDeath('died');
    return never();
  };

  const wrapped = Object.entries(services).map(([port, value]) => {
    if (typeof value !== 'object' || value === null || !(port in effects || port === 'channels'))
      return [port, value];
    const names: readonly string[] = effects[port as keyof typeof effects] ?? [];
    const methods = Object.entries(value as object).map(([name, method]) => {
      if (typeof method !== 'function' || name === 'handles') return [name, method];
      return [
        name,
        async (...parameters: unknown[]) => {
          if (isDead) return never();
          const isEffect = names.includes(name);
          if (isEffect) done.push(`${port}.${name}`);
          const isLast = isEffect && done.length === nth;
          if (isLast && side === 'before') return die();
          const result: unknown = await Reflect.apply(method, value, parameters);
          // Others may have died while this one waited.
          if (isDead) return never();
          return isLast ? die() : result;
        },
      ];
    });
    return [port, Object.fromEntries(methods)];
  });
  return { services: Object.fromEntries(wrapped) as unknown as Services, done, died };
}
