import { z } from 'zod';
import { CaseId } from '../case/ids.ts';
import { FlowName, FlowTrouble } from './flow.ts';
import { PersonId } from './ids.ts';

const count = z.int().min(1);

/**
 * Everything that the administrators can be told. No case content: a case is named only where they need its number
 * for `npm run verify-case` or to ask those who have it, a person only where the person must get the app.
 */
export const AdministratorNotice = z.discriminatedUnion('kind', [
  /** A case failed again and again when it was woken. */
  z.strictObject({ kind: z.literal('wake-poisoned'), caseId: CaseId }),
  /** So many messages may or may not have arrived, and are not sent again. */
  z.strictObject({ kind: z.literal('delivery-doubtful'), count }),
  /** So many cases were not woken by the queue and were found by the scan. */
  z.strictObject({ kind: z.literal('cases-repaired'), count }),
  /** Messages wait for somebody who does not have the app. */
  z.strictObject({ kind: z.literal('person-unreachable'), person: PersonId }),
  /** Everybody who may be asked about a case was asked, and nobody acknowledged it. */
  z.strictObject({ kind: z.literal('nobody-acknowledged'), caseId: CaseId }),
  /** A colleague was worried about somebody, and nobody who was asked has acknowledged it. Not about whom. */
  z.strictObject({ kind: z.literal('concern-unanswered') }),
  /** A colleague's message is over the limits and waits for somebody to look: there is nobody, or nobody has. Not about whom. */
  z.strictObject({ kind: z.literal('concern-unchecked'), because: z.enum(['nobody', 'waits']) }),
  /** Somebody needed who is on call, and nobody answered. Not who, and not when. */
  z.strictObject({ kind: z.literal('on-call-unanswered') }),
  /** A flow did not take what it was given. Messages to people went out all the same. */
  z.strictObject({ kind: z.literal('flow-in-trouble'), flow: FlowName, because: FlowTrouble }),
]);
export type AdministratorNotice = z.infer<typeof AdministratorNotice>;
