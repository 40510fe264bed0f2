import type { Services } from '../../src/app/services.ts';
import type { CaseStore, WriteOutcome } from '../../src/ports/case-store.ts';
import { never } from './recording-messenger.ts';

/** A store whose commits land, but whose answers say something else this many times: Azure after a lost answer. */
export function losingAnswers(cases: CaseStore, said: 'conflict' | 'unclear', times = 1): CaseStore {
  let left = times;
  const lose = async <Tags>(write: Promise<WriteOutcome<Tags>>): Promise<WriteOutcome<Tags>> => {
    const outcome = await write;
    if (outcome.kind !== 'committed' || left === 0) return outcome;
    left -= 1;
    return { kind: said };
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
  people: ['write', 'addCase', 'addPart'],
  drafts: ['write', 'remove'],
  links: ['write'],
  channels: ['write', 'remove'],
  places: ['bind', 'change', 'unbind', 'writeRequest'],
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

  const call = async (name: string, isEffect: boolean, run: () => unknown): Promise<unknown> => {
    if (isDead) return never();
    if (isEffect) done.push(name);
    const isLast = isEffect && done.length === nth;
    if (isLast && side === 'before') return die();
    const result = await run();
    return isLast ? die() : whileAlive(result);
  };
  /** Nothing reaches a process that died while it waited. */
  const whileAlive = (result: unknown) => (isDead ? never() : result);

  const wrap = (port: string, methods: object, names: readonly string[]) =>
    Object.fromEntries(
      Object.entries(methods).map(([name, method]) => [
        name,
        typeof method !== 'function' || name === 'handles'
          ? method
          : (...parameters: unknown[]) =>
              call(`${port}.${name}`, names.includes(name), () => Reflect.apply(method, methods, parameters)),
      ]),
    );
  const wrapped = Object.entries(effects).map(([port, names]) => [
    port,
    wrap(port, services[port as keyof typeof effects], names),
  ]);
  return { services: { ...services, ...Object.fromEntries(wrapped) } as Services, done, died };
}
