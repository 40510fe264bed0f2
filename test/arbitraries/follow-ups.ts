import fc from 'fast-check';
import {
  decideAnswerFollowUp,
  decideFollowUpsWanted,
  decideRequestCall,
} from '../../src/case/answer-follow-up.ts';
import { anna } from '../case/example-case.ts';
import { command } from './command.ts';
import { mostly } from './people.ts';

/** The person answers how it goes, wants no more questions, or wants a call. */
export const followUpClicks = [
  command('answer-follow-up', fc.tuple(mostly(anna), fc.constantFrom(1, 3, 7, 10, 28)), (state, [by, day]) =>
    decideAnswerFollowUp(state, { by, day }),
  ),
  command('follow-ups', fc.tuple(mostly(anna), fc.boolean()), (state, [by, wanted]) =>
    decideFollowUpsWanted(state, { by, wanted }),
  ),
  command('call', mostly(anna), (state, by, { now }) => decideRequestCall(state, { by, now })),
] as const;
