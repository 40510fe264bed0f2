import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/case/events.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import type { CaseState } from '../../src/case/state.ts';
import { contactOf } from '../../src/case/tasks/contact-person.ts';
import { decideNameContact } from '../../src/case/tasks/name-contact.ts';
import { decideSkipTask } from '../../src/case/tasks/settle-task.ts';
import { findTask } from '../../src/case/tasks/tasks-of.ts';
import { ali, amr, anna, closed, karen, leader, mona, reported as report, upper } from './example-case.ts';
import { messagesOf, stateAfter } from './specification.ts';

const reported = report({ deadlines: [], told: [leader, amr, upper] });
const until = '2027-02-26';
const task = 'contact-person';
const named = (person: typeof mona): CaseEvent => ({
  type: 'TaskWasDone',
  by: mona,
  task,
  contact: { person, until },
  hasNote: false,
});
const again: CaseEvent = { type: 'TaskWasTakenUpAgain', by: mona, task };
const ofTold = (type: 'ConsentWasGiven' | 'ConsentWasWithdrawn', person: typeof mona): CaseEvent => {
  const about = { by: anna, purpose: 'told', person, wording: 1 } as const;
  return type === 'ConsentWasGiven' ? { type, ...about, as: 'amr' } : { type, ...about };
};
const name = (state: CaseState, person: typeof mona, by = mona) =>
  messagesOf(
    decideNameContact(state, {
      by,
      choice: { person, until, present: [mona, ali, karen], today: '2026-11-20' },
      hasNote: false,
    }),
  );
const idsOf = (...args: Parameters<typeof name>) => name(...args).map(({ id }) => id);

describe('a contact person who is replaced', () => {
  const replacing = stateAfter(reported, named(ali), again);

  it('hears that it is over, and nothing else; the person and the new one hear who it is', () => {
    expect(idsOf(replacing, karen)).toEqual([
      'contact-named-2.anna',
      'contact-named-2.karen',
      'contact-over-2.ali',
    ]);
    expect(name(replacing, karen).at(-1)?.content).toEqual({ kind: 'contact-over' });
    expect(contactOf(stateAfter(reported, named(ali), again, named(karen)))?.person).toBe(karen);
  });

  it.each<[string, CaseState, typeof mona, typeof mona]>([
    ['the first one is named', stateAfter(reported), ali, mona],
    ['it is the same one, until another day', replacing, ali, mona],
    ['they name the new one themselves', stateAfter(reported, named(mona), again), karen, mona],
    [
      'they have left the case',
      stateAfter(reported, named(ali), ofTold('ConsentWasWithdrawn', ali)),
      karen,
      mona,
    ],
    [
      'they had left it before, and are back',
      stateAfter(reported, named(ali), ofTold('ConsentWasWithdrawn', ali), ofTold('ConsentWasGiven', ali)),
      karen,
      mona,
    ],
  ])('hears nothing where %s', (_, state, person, by) => {
    expect(idsOf(state, person, by)).toContain(
      `contact-named-${state.tasks[task]?.named === 1 ? 2 : 1}.anna`,
    );
    expect(idsOf(state, person, by).filter((id) => id.startsWith('contact-over'))).toEqual([]);
  });

  it.each<[string, readonly CaseEvent[], boolean]>([
    ['another is', [], false],
    ['they are again', [again, named(ali)], true],
    ['they have left the case meanwhile', [ofTold('ConsentWasWithdrawn', ali)], true],
    ['they have moved on meanwhile', [{ type: 'PersonMovedOn', person: ali }], true],
    ['the case is closed', [closed], true],
  ])('when %s, the word that waits is dropped: %s', (_, later, expected) => {
    const word = name(replacing, karen).at(-1);
    const state = stateAfter(reported, named(ali), again, named(karen), ...later);
    expect(word === undefined || isObsolete(state, word)).toBe(expected);
  });
});

describe('a contact person where the task is left undone', () => {
  const skip = (state: CaseState, by = mona) =>
    decideSkipTask(state, { by, task, reason: 'not-wanted', hasNote: false });
  const skipped: CaseEvent = { type: 'TaskWasSkipped', by: mona, task, reason: 'not-wanted', hasNote: false };
  const over: CaseEvent = { ...skipped, contactOver: true };
  const taken = stateAfter(reported, named(ali), again);

  it('hears that it is over, once, whoever is named or not after that', () => {
    expect(skip(taken)).toMatchObject({ kind: 'accepted', events: [over] });
    expect(messagesOf(skip(taken)).map(({ id }) => id)).toEqual([
      'contact-over-2.ali',
      'contact-over-2.anna',
    ]);
    const later = stateAfter(reported, named(ali), again, over, again);
    expect(messagesOf(skip(later))).toEqual([]);
    expect(idsOf(later, karen)).toEqual(['contact-named-2.anna', 'contact-named-2.karen']);
    expect(idsOf(later, ali)).toEqual(['contact-named-2.anna', 'contact-named-2.ali']);
  });

  it('hears nothing where nobody was named, they left it undone themselves, or have left the case', () => {
    const heard = (...events: CaseEvent[]) =>
      messagesOf(skip(stateAfter(reported, ...events))).map(({ id }) => id);
    expect(skip(stateAfter(reported))).toMatchObject({ events: [skipped] });
    expect(heard()).toEqual([]);
    // The person counted on them, and hears it all the same.
    expect(heard(named(mona), again)).toEqual(['contact-over-2.anna']);
    expect(heard(named(ali), ofTold('ConsentWasWithdrawn', ali))).toEqual(['contact-over-2.anna']);
  });

  it.each<[string, readonly CaseEvent[], boolean]>([
    ['nobody keeps in touch', [], false],
    ['the task is taken up again, and nobody is named yet', [again], false],
    ['somebody is named meanwhile', [again, named(karen)], true],
    ['the case is closed', [closed], true],
  ])('when %s, the word that waits for the person is dropped: %s', (_, later, expected) => {
    const word = messagesOf(skip(taken)).at(-1);
    const state = stateAfter(reported, named(ali), again, over, ...later);
    expect(word === undefined || isObsolete(state, word)).toBe(expected);
  });

  it('hears it at the next naming where the case was written before there was such a word', () => {
    const old = stateAfter(reported, named(ali), again, skipped, again);
    expect(idsOf(old, karen)).toContain('contact-over-2.ali');
  });

  it.each<[string, readonly CaseEvent[], boolean]>([
    ['nothing came after it', [], false],
    ['they are named again', [again, named(ali)], true],
  ])('when %s, the word that waits is dropped: %s', (_, later, expected) => {
    const [word] = messagesOf(skip(taken));
    const state = stateAfter(reported, named(ali), again, over, ...later);
    expect(word === undefined || isObsolete(state, word)).toBe(expected);
  });
});

describe('a contact person who left the case and is told of it again', () => {
  it.each<[string, CaseEvent]>([
    ['by a new yes', ofTold('ConsentWasGiven', ali)],
    ['because the person had them added', { type: 'RecipientWasAdded', by: anna, to: ali, as: 'amr' }],
  ])('%s is not contact again: the task is open until somebody is named', (_, back) => {
    const away = [reported, named(ali), ofTold('ConsentWasWithdrawn', ali)];
    expect(findTask(stateAfter(...away), task)?.status).toBe('open');
    const state = stateAfter(...away, back);
    expect(contactOf(state)).toBeUndefined();
    expect(findTask(state, task)?.status).toBe('open');
    expect(contactOf(stateAfter(...away, back, named(ali)))?.person).toBe(ali);
    expect(idsOf(state, ali)).toEqual(['contact-named-2.anna', 'contact-named-2.ali']);
  });

  it('nor when the case was closed meanwhile and is opened again', () => {
    const moved: CaseEvent = { type: 'PersonMovedOn', person: ali };
    const reopened: CaseEvent = {
      type: 'CaseWasReopened',
      by: anna,
      deadlines: [],
      followUps: [],
      acknowledgeBy: '2026-12-01T12:00:00.000Z',
    };
    const state = stateAfter(reported, named(ali), moved, closed, reopened);
    expect(contactOf(state)).toBeUndefined();
    expect(findTask(state, task)?.status).toBe('open');
  });

  it('changes nothing where somebody else keeps in touch by then', () => {
    const state = stateAfter(
      reported,
      named(ali),
      ofTold('ConsentWasWithdrawn', ali),
      named(karen),
      ofTold('ConsentWasGiven', ali),
    );
    expect(contactOf(state)?.person).toBe(karen);
  });
});
