import { expect, it } from 'vitest';
import { ConsentPurpose } from '../../../src/case/consent.ts';
import { isGiven } from '../../../src/case/consents.ts';
import { acknowledgersOf, handlerOf, viewOf, waitsFor } from '../../../src/case/handler.ts';
import { isObsolete } from '../../../src/case/obsolete.ts';
import { PersonId } from '../../../src/organisation/ids.ts';
import { anna } from '../example-case.ts';
import { always, atEveryStep } from './lives.ts';
import { messagesOf } from '../specification.ts';
import { goesTo, isReminder, reportIn } from './look.ts';

/** Who is told, who is not, and who is not any more. */
export function promisesOfReaders(): void {
  it('whoever must not be told never is: no message, no part in it', () => {
    always(({ messages, state, events }) => {
      for (const person of reportIn(events)?.notTold ?? []) {
        expect(messages.filter(goesTo(person))).toEqual([]);
        expect(state?.told.map((told) => told.person)).not.toContain(person);
        expect(state?.opened.map(({ by }) => by)).not.toContain(person);
      }
    });
  });

  it('who must not know more comes in no more, is waited for no more, and gets nothing but the card that says so', () => {
    atEveryStep(({ before, decision, after }) => {
      const out = after.notTold;
      for (const list of [acknowledgersOf(after), waitsFor(after), [handlerOf(after)]])
        for (const person of list) expect(out).not.toContain(person);
      if (decision.kind !== 'accepted') return;
      for (const { to, content } of decision.messages) {
        if (content.kind === 'left') continue;
        if (to.kind === 'person') expect(out).not.toContain(to.person);
        if (to.kind === 'channel') expect(after.channelUsed).toBe(true);
      }
      for (const event of decision.events)
        if (event.type === 'CaseWasEscalated' || event.type === 'StandInWasTold')
          expect(before.notTold).not.toContain(event.to);
    });
  });

  it('messages go to the person, to those who were told, and nowhere else', () => {
    always(({ messages, state, events }) => {
      if (state === undefined) return;
      const known: string[] = [
        anna,
        ...(reportIn(events)?.told ?? []).map(({ person }) => person),
        ...[...state.joined, ...state.told, ...state.left].map(({ person }) => person),
      ];
      for (const { to } of messages) if (to.kind === 'person') expect(known).toContain(to.person);
    });
  });

  it('the channel is used only when it may be', () => {
    always(({ messages, events }) => {
      if (reportIn(events)?.channelUsed !== false) return;
      expect(messages.filter(({ to }) => to.kind === 'channel')).toEqual([]);
      expect(messages.filter((message) => isReminder(message) && message.to.kind === 'workflow')).toEqual([]);
    });
  });

  it('whoever has left sees nothing, does nothing, and gets nothing but the neutral card', () => {
    always(({ steps, state, messages }) => {
      for (const { command, decision, before, after } of steps) {
        const gone = before.left.map(({ person }) => person);
        for (const person of gone) {
          expect(viewOf(before, person)).toBeUndefined();
          expect(acknowledgersOf(before)).not.toContain(person);
          expect(handlerOf(before)).not.toBe(person);
          // A yes brings them back.
          if (
            ['consent', 'add', 'collect'].includes(command.name) &&
            after.told.some((told) => told.person === person)
          )
            continue;
          const sent = messagesOf(decision).filter(goesTo(person));
          expect(sent.filter(({ content }) => content.kind !== 'left')).toEqual([]);
        }
        const events = decision.kind === 'accepted' ? decision.events : [];
        for (const event of events) if ('by' in event) expect(gone).not.toContain(event.by);
      }
      if (state === undefined) return;
      for (const { person } of state.left)
        for (const message of messages.filter(goesTo(person)))
          expect(isObsolete(state, message)).toBe(message.content.kind !== 'left');
      if (!state.channelUsed)
        for (const message of messages)
          if (message.to.kind === 'channel')
            expect(isObsolete(state, message)).toBe(message.content.kind !== 'left');
    });
  });

  it('a no holds until the next yes, whatever else happens', () => {
    always(({ events, state }) => {
      if (state === undefined) return;
      const latest = new Map<string, boolean>();
      for (const { event } of events)
        if (event.type === 'ConsentWasGiven' || event.type === 'ConsentWasWithdrawn')
          latest.set(`${event.purpose} ${event.person ?? ''}`, event.type === 'ConsentWasGiven');
        else if (event.type === 'RecipientWasAdded') latest.set(`told ${event.to}`, true);
        else if (event.type === 'CollectionWasRequested') latest.set(`told ${event.collector}`, true);
        else if (event.type === 'PersonWasExcluded') latest.set(`told ${event.person}`, false);
      for (const [key, given] of latest) {
        const [purpose, person] = key.split(' ');
        const whom = person === '' ? undefined : PersonId.parse(person);
        expect(isGiven(state, ConsentPurpose.parse(purpose), whom)).toBe(given);
        if (purpose === 'words') expect(state.consents.wordsToLeader).toBe(given);
        if (purpose === 'mentioned') expect(state.consents.mentionedInDebriefing).toBe(given);
        if (whom !== undefined) expect(state.told.some((told) => told.person === whom)).toBe(given);
      }
    });
  });
}
