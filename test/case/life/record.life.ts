import { expect, it } from 'vitest';
import { CaseEvent } from '../../../src/case/events.ts';
import { fold } from '../../../src/case/evolve.ts';
import type { PlannedMessage } from '../../../src/case/messages.ts';
import { CaseState } from '../../../src/case/state.ts';
import { nextDue } from '../../../src/case/wake.ts';
import { caseId } from '../example-case.ts';
import { always, atEveryStep } from './lives.ts';
import { messagesOf } from '../specification.ts';

/** They mean what is ahead or waits at the time, or its round, which is another the second time. */
const ofWhatIsAhead = [
  'other-times',
  'plan-talk',
  'move',
  'cancel',
  'answer-meeting',
  'decide-approval',
  'carry-out',
];

/** Commands that are meant to happen again and again. */
const repeatable = [
  'open',
  'deliver',
  'episode',
  'name',
  'show',
  'export',
  'copy',
  'document',
  'words',
  'more words',
  'take-up',
  'add-take-down',
  'request-take-down',
  'answer-take-down',
  'check-take-down',
];

/** What is recorded leads to the state, and what ended stays ended. */
export function promisesOfTheRecord(): void {
  it('the events alone lead to the same state', () => {
    always(({ events, state }) => expect(fold(caseId, events)).toEqual(state));
  });

  it('events and state are what storage can hold and read again', () => {
    always(({ events, state }) => {
      for (const { event } of events)
        expect(CaseEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
      if (state === undefined) return;
      expect(CaseState.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      expect(JSON.stringify(state).length).toBeLessThan(20_000);
    });
  });

  it('what is refused or nothing changes nothing', () => {
    atEveryStep(({ decision, before, after }) => {
      if (decision.kind !== 'accepted') expect(after).toBe(before);
    });
  });

  it('the same command twice is accepted once', () => {
    atEveryStep(({ command, decision, after, world }) => {
      if (decision.kind !== 'accepted' || repeatable.includes(command.name)) return;
      const again = command.decide(after, world);
      if (again.kind !== 'accepted') return;
      expect(ofWhatIsAhead, 'accepted twice').toContain(command.name);
      for (const event of again.events) expect(decision.events).not.toContainEqual(event);
    });
  });

  it('every message has an id of its own', () => {
    always(({ messages }) => {
      const ids = messages.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    });
  });

  it('an ended case stays ended, unless it was closed and the person opens it again', () => {
    atEveryStep(({ command, decision, before, after }) => {
      if (command.name === 'reopen' && decision.kind === 'accepted') {
        expect(before.status).toBe('closed');
        expect(after).toMatchObject({ status: 'open', reopened: before.reopened + 1 });
      } else if (before.status !== 'open') expect(after.status).toBe(before.status);
    });
  });

  it('what the person wrote is erased once, and never while the case is open', () => {
    always(({ events }) => {
      const types = events.map(({ event }) => event.type);
      const erased = types.indexOf('PrivateTextWasErased');
      if (erased < 0) return;
      const ended = types.findIndex((type) => type === 'CaseWasClosed' || type === 'CaseWasWithdrawn');
      expect(ended).toBeGreaterThan(-1);
      expect(erased).toBeGreaterThan(ended);
      expect(types.lastIndexOf('PrivateTextWasErased')).toBe(erased);
    });
  });

  it('an ended case decides to send nothing more, but what people still do about a meeting that stands', () => {
    atEveryStep(({ command, before, decision }) => {
      // The leader is still told in person when the channel turns out to be gone.
      if (before.status === 'open' || ['deliver', 'reopen'].includes(command.name)) return;
      const isOfMeeting = ({ content }: PlannedMessage) =>
        command.name !== 'wake' && isOfStandingMeeting(content, before.status);
      // What may not be seen any more gives way to neutral cards.
      expect(
        messagesOf(decision).filter((message) => message.replaces === undefined && !isOfMeeting(message)),
      ).toEqual([]);
      expect(nextDue(before)).toBeUndefined();
    });
  });

  it('after a wake nothing is due any more', () => {
    atEveryStep(({ command, after, world }) => {
      if (command.name !== 'wake') return;
      const due = nextDue(after);
      expect(due === undefined || due > world.now, `${String(due)} after ${world.now}`).toBe(true);
    });
  });
}

/** A change of a meeting that stands, or an answer to it. Whoever has taken the report back hears of neither. */
function isOfStandingMeeting(content: PlannedMessage['content'], status: CaseState['status']): boolean {
  if (content.kind === 'debriefing-invitation') return content.act !== undefined;
  if (content.kind === 'debriefing-planned') return content.change !== undefined && status === 'closed';
  return content.kind === 'meeting-answered' && status === 'closed';
}
