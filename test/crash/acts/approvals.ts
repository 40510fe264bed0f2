import {
  type Approval,
  ApprovalKind,
  needsTwo,
  reasonsOf,
  TwoPersonKind,
} from '../../../src/case/approvals/approval.ts';
import { isGiven } from '../../../src/case/consents.ts';
import { consentWordings } from '../../../src/texts/consent-wordings.ts';
import { type Act, dayFrom, handler, receiptOf, type Standing } from './act.ts';

const no = { couldWorsen: 'no', somebodyInDanger: 'no', policeNeedQuiet: 'no' };

/** A decision of the leader, from the proposal to the receipt: the next step of one of them, as far as it has come. */
export function decideSomething(standing: Standing): Act {
  const { random, state, now, number } = standing;
  const begun = ApprovalKind.options.filter((kind) => isUnderWay(state.approvals[kind]));
  const approval = random.pick(begun.length > 0 && random.chance(0.75) ? begun : ApprovalKind.options);
  const known = state.approvals[approval];
  const of = (verb: string, data: object = {}): Act => ({
    by: handler,
    verb,
    data: { approval, ...(known === undefined ? {} : { round: known.round }), ...data },
  });
  if (known?.status === 'agreed')
    return of('carry-out-approval', { doneOn: dayFrom(now, 0), receipt: receiptOf(number) });
  if (known?.status !== 'proposed')
    return { by: handler, verb: random.pick(['propose-approval', 'open-approval']), data: { approval } };
  const before = random.chance(0.8) ? whatItTakes(standing, approval) : undefined;
  if (before !== undefined) return before;
  const answer = random.pick(['yes', 'yes', 'together', 'no']);
  const comment = `kommentar ${number}`;
  return of('decide-approval', { answer, comment, reason: reasonsOf[approval][0], ...no });
}

function isUnderWay(known: Approval | undefined): boolean {
  return known?.status === 'proposed' || known?.status === 'agreed';
}

/** The consent and the question to HR or legal, where a decision takes two people. */
function whatItTakes({ random, state, now }: Standing, approval: ApprovalKind): Act | undefined {
  if (!needsTwo(approval)) return undefined;
  const known = state.approvals[approval];
  if (!isGiven(state, approval)) {
    const { version: wording } = consentWordings[approval];
    return known?.consentAsked === true
      ? { by: state.reporter, verb: 'change-consent', data: { purpose: approval, give: true, wording } }
      : { by: handler, verb: 'ask-consent', data: { approval, round: known?.round } };
  }
  if (known?.legal !== undefined) return undefined;
  const asked = random.pick(['legal', 'helle']);
  return {
    by: handler,
    verb: 'record-legal-check',
    data: { approval, round: known?.round, asked, askedOn: dayFrom(now, 0) },
  };
}

/** The person takes a consent back while it may matter. */
export function takeConsentBack({ random, state }: Standing): Act {
  const purpose = random.pick(TwoPersonKind.options);
  const { version: wording } = consentWordings[purpose];
  return { by: state.reporter, verb: 'change-consent', data: { purpose, give: false, wording } };
}
