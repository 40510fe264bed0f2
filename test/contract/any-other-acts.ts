import fc from 'fast-check';
import { AlertId, type Alert } from '../../src/alert/alert.ts';
import type { Draft } from '../../src/case/draft.ts';
import type { CaseId } from '../../src/case/ids.ts';
import type { PersonId } from '../../src/organisation/ids.ts';
import type { StoredDraft } from '../../src/ports/draft-store.ts';
import type { Conversation } from '../../src/ports/conversation.ts';
import { jobcenter } from '../case/example-case.ts';
import { id } from '../organisation/example.ts';
import type { Stores } from '../../src/app/stores.ts';

/** What happens to drafts, private text, people, channels, links and notices. Each sequence has people and cases of its own. */
export interface Own {
  readonly people: readonly PersonId[];
  readonly cases: readonly CaseId[];
}

/** An act on any of the stores; `seen` are the drafts that this store has given. */
export type OtherAct = (stores: Stores, own: Own, seen: StoredDraft[]) => Promise<unknown>;

const which = fc.nat(1);
const flag = fc.boolean();
const changedAt = fc.constantFrom('2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z');
const words = fc.constantFrom('blåbærgrød', '', 'x'.repeat(4000));
const language = fc.constantFrom('da', 'en', undefined);
/** The tag that was read last, the one before, or none. */
const tag = fc.constantFrom('right', 'stale', 'none');
type TagChoice = 'right' | 'stale' | 'none';

const conversationOf = (id: string): Conversation => ({
  serviceUrl: 'https://smba.example/emea/',
  conversationId: `19:${id}/æ #?@thread.tacv2`,
  tenantId: 'tenant',
  botId: '28:bot',
  userId: '',
  kind: 'channel',
});

/** Any act, with a name for the message of a failure. */
export const otherAct: fc.Arbitrary<{ readonly name: string; readonly run: OtherAct }> = fc.oneof(
  fc.record({ which, changedAt, words, tag }).map(({ which, changedAt, words, tag }) => ({
    name: `write draft ${which} ${tag}`,
    run: (async ({ drafts }, own, seen) => {
      const { person, caseId } = ownOf(own, which);
      const draft: Draft = { caseId, person, unit: jobcenter, step: 'what', answers: { words }, changedAt };
      return drafts.write(draft, chosen(seen, tag));
    }) satisfies OtherAct,
  })),
  which.map((which) => ({
    name: `read draft ${which}`,
    run: (async ({ drafts }, own, seen) => {
      const stored = await drafts.read(ownOf(own, which).person);
      if (stored !== undefined) seen.push(stored);
      return stored?.draft;
    }) satisfies OtherAct,
  })),
  fc.record({ which, tag }).map(({ which, tag }) => ({
    name: `remove draft ${which} ${tag}`,
    run: (({ drafts }, own, seen) =>
      drafts.remove(ownOf(own, which).person, chosen(seen, tag)?.tag)) satisfies OtherAct,
  })),
  changedAt.map((at) => ({
    name: `drafts changed before ${at}`,
    run: (async ({ drafts }, own) => {
      const found: string[] = [];
      for await (const { person } of drafts.changedBefore(at))
        if (own.people.includes(person)) found.push(person);
      return found.sort();
    }) satisfies OtherAct,
  })),
  fc.record({ which, words, flag }).map(({ which, words, flag }) => ({
    name: `private text ${which}`,
    run: (async ({ privates }, own) => {
      const { caseId } = ownOf(own, which);
      if (flag) await privates.write(caseId, { words, treatment: flag });
      return privates.read(caseId);
    }) satisfies OtherAct,
  })),
  fc.record({ which, words, flag }).map(({ which, words, flag }) => ({
    name: `two change private text ${which}`,
    run: (async ({ privates, sealed: { reports } }, own) => {
      const { caseId } = ownOf(own, which);
      const before = await reports.read(caseId);
      const one = privates.change(caseId, (report) => ({ ...report, words }));
      const other = privates.change(caseId, (report) => ({ ...report, treatment: flag }));
      const kinds = (await Promise.all([one, other])).map(({ kind }) => kind);
      const late =
        before !== undefined &&
        (await reports.write(caseId, { sealed: before.sealed, writtenAt: 'late' }, before.tag));
      return [kinds, late, await privates.read(caseId)];
    }) satisfies OtherAct,
  })),
  which.map((which) => ({
    name: `erase private text ${which}`,
    run: (async ({ privates }, own) => {
      const { caseId } = ownOf(own, which);
      await privates.erase(caseId);
      return privates.read(caseId);
    }) satisfies OtherAct,
  })),
  fc.record({ which, changedAt }).map(({ which, changedAt: at }) => ({
    name: `keys ${which} before ${at}`,
    run: (async ({ sealed: { keys, reports } }, own) => {
      const owner = { kind: 'draft', caseId: ownOf(own, which).caseId } as const;
      const key = { keyId: 'ring', wrapped: Uint8Array.of(1, 2, 3) };
      const isNew = await keys.create(owner, key, '2026-11-20T09:00:00.000Z');
      const stale = (await Array.fromAsync(keys.madeBefore(at))).filter((found) => isOf(found.owner, own));
      const renewed = await keys.renew(owner, at);
      for (const found of stale) await keys.remove(found.owner, found.tag);
      const texts = await Array.fromAsync(reports.writtenBefore(at));
      return [isNew, renewed, typeof (await keys.read(owner)), texts.filter((row) => isOf(row, own)).length];
    }) satisfies OtherAct,
  })),
  fc.record({ which, language, flag }).map(({ which, language, flag }) => ({
    name: `person ${which}`,
    run: (async ({ people }, own) => {
      const { person, caseId } = ownOf(own, which);
      const conversation = flag ? conversationOf(person) : undefined;
      if (flag) await Promise.all([people.addCase(person, caseId), people.addPart(person, caseId)]);
      else await people.write(person, { chosenLanguage: language, clientLanguage: undefined, conversation });
      return [await people.read(person), await people.casesOf(person), await people.partsOf(person)];
    }) satisfies OtherAct,
  })),
  fc.record({ which, flag }).map(({ which, flag }) => ({
    name: `channel ${which}`,
    run: (async ({ channels }, own) => {
      const conversation = conversationOf(ownOf(own, which).caseId);
      await (flag ? channels.write(conversation) : channels.remove(conversation.conversationId));
      return channels.read(conversation.conversationId);
    }) satisfies OtherAct,
  })),
  fc.record({ which, flag }).map(({ which, flag }) => ({
    name: `link ${which}`,
    run: (async ({ links }, own) => {
      const { caseId } = ownOf(own, which);
      if (flag) await links.write(`token-${caseId}`, { kind: 'calendar', caseId, round: 2 });
      return links.read(`token-${caseId}`);
    }) satisfies OtherAct,
  })),
  fc
    .record({ which, at: changedAt, isSettled: flag, isSeen: flag, isFresh: flag })
    .map(({ which, at, isSettled, isSeen, isFresh }) => ({
      name: `alert ${which} ${at} ${isSettled} ${isSeen}`,
      run: (async ({ alerts }, own) => {
        const { person } = ownOf(own, which);
        const before = isFresh ? undefined : await alerts.read(person);
        const alert: Alert = {
          id: AlertId.parse('00000000-0000-4000-8000-000000000001'),
          person,
          startedAt: at,
          asked: [{ person: id('guard'), at }],
          next: [],
          keptOut: [],
          ...(isSeen ? { seen: { by: id('guard'), at } } : {}),
          isSettled,
          earlier: [],
        };
        const isWritten = await alerts.write(alert, before?.tag);
        const isLate = before === undefined ? false : await alerts.write(alert, before.tag);
        await alerts.removeOld('2026-11-21T00:00:00.000Z');
        const underWay = (await alerts.underWay()).map((stored) => stored.alert);
        const mine = underWay.filter((each) => own.people.includes(each.person));
        return [isWritten, isLate, (await alerts.read(person))?.alert, mine.map(keyOfAlert).sort()];
      }) satisfies OtherAct,
    })),
  fc
    .record({
      which,
      key: fc.constantFrom('a/æ', 'b'),
      status: fc.constantFrom('pending', 'sending', 'sent', 'dead'),
      notBefore: changedAt,
      until: fc.constantFrom('2026-12-01T00:00:00.000Z', undefined),
      sweeps: fc.boolean(),
    })
    .map(({ which, key, status, notBefore, until, sweeps }) => ({
      name: `notice ${which} ${key} ${status}`,
      run: (async ({ notices }, own) => {
        const recipient = ownOf(own, which).person;
        const notice = { kind: 'cases-repaired', count: 1 } as const;
        const row = { recipient, key, content: { kind: 'administrator', notice }, until } as const;
        const outstanding = async () =>
          (await notices.outstanding()).filter((found) => own.people.includes(found.notice.recipient));
        const isNew = await notices.add({ ...row, status, attempts: 0, doubts: 0, notBefore });
        if (sweeps) await notices.removeSettled('2026-11-21T00:00:00.000Z');
        const [first] = await outstanding();
        if (first === undefined) return isNew;
        const changed = await notices.change({ ...first.notice, status, attempts: 1 }, first.tag);
        const late = await notices.change({ ...first.notice, attempts: 2 }, first.tag);
        const left = (await outstanding()).map(({ notice }) => notice);
        return [isNew, changed !== undefined, late, left, await notices.read(recipient, key)];
      }) satisfies OtherAct,
    })),
);

const keyOfAlert = ({ person, startedAt }: Alert) => `${person} ${startedAt}`;

const isOf = ({ caseId }: { caseId: CaseId }, { cases }: Own) => cases.includes(caseId);

function ownOf({ people, cases }: Own, index: number): { person: PersonId; caseId: CaseId } {
  const [person, caseId] = [people[index], cases[index]];
  if (person === undefined || caseId === undefined) throw new Error(`no ${index}`);
  return { person, caseId };
}

function chosen(seen: readonly StoredDraft[], choice: TagChoice): StoredDraft | undefined {
  return { right: seen.at(-1), stale: seen.at(-2), none: undefined }[choice];
}
