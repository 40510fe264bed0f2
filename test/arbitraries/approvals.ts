import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { decideAnswerApproval, decideCarryOut } from '../../src/case/approvals/answer.ts';
import { ApprovalKind, TwoPersonKind } from '../../src/case/approvals/approval.ts';
import { decideAskConsent, decideRecordLegalCheck } from '../../src/case/approvals/checks.ts';
import { decideProposeApproval } from '../../src/case/approvals/propose.ts';
import { ReceiptNumber } from '../../src/case/tasks/receipt-number.ts';
import type { CaseState } from '../../src/case/state.ts';
import { localDate } from '../../src/law/moments.ts';
import type { PersonId } from '../../src/organisation/ids.ts';
import { helle, karen, mona, settings } from '../case/example-case.ts';
import { command } from './command.ts';
import { anybody, leaders } from './people.ts';

/** Cards of decisions as people press them: mostly of the round that is open, now and then an older one. */
const onRound = fc.record({
  by: fc.oneof(
    { weight: 8, arbitrary: fc.constant(mona) },
    { weight: 1, arbitrary: anybody },
    { weight: 1, arbitrary: fc.constant(helle) },
  ),
  approval: fc.constantFrom(...TwoPersonKind.options),
  stale: fc.integer({ min: 0, max: 9 }).map((chance) => (chance === 0 ? 1 : 0)),
  away: fc.oneof({ weight: 5, arbitrary: fc.constant<PersonId[]>([]) }, fc.subarray([mona, karen])),
});
const roundOf = ({ approvals }: CaseState, approval: ApprovalKind, stale: number) =>
  Math.max(1, (approvals[approval]?.round ?? 1) - stale);
const policeNumber = ReceiptNumber.parse('0700-12345');

/** A decision is put before somebody, checked, answered and carried out. */
export const approvals = fc.oneof(
  command(
    'propose-approval',
    fc.record({ by: leaders, approval: fc.constantFrom(...ApprovalKind.options) }),
    (state, click, { now }) => decideProposeApproval(state, { ...click, away: [], now, settings }),
  ),
  command('ask-consent', onRound, (state, { stale, ...click }) =>
    decideAskConsent(state, { ...click, round: roundOf(state, click.approval, stale) }),
  ),
  command(
    'legal-check',
    fc.tuple(onRound, fc.constantFrom(helle, 'legal' as const)),
    (state, [{ stale, ...click }, asked], { now }) => {
      const on = localDate(Temporal.Instant.from(now)).toString();
      const round = roundOf(state, click.approval, stale);
      return decideRecordLegalCheck(state, { ...click, round, asked, on, today: on, hr: [helle] });
    },
  ),
  command(
    'decide-approval',
    fc.record({
      click: onRound,
      approval: fc.constantFrom(...ApprovalKind.options),
      answer: fc.constantFrom('yes' as const, 'yes' as const, 'together' as const, 'no' as const),
      reason: fc.constantFrom('not-wanted' as const, 'reported-already' as const),
      isSafe: fc.boolean(),
    }),
    (state, { click: { stale, ...click }, approval: kind, isSafe, ...answer }) => {
      // Mostly what waits for it.
      const approval =
        ApprovalKind.options.find((each) => state.approvals[each]?.status === 'proposed') ?? kind;
      return decideAnswerApproval(state, {
        ...click,
        ...answer,
        approval,
        round: roundOf(state, approval, stale),
        safety: { couldWorsen: !isSafe, somebodyInDanger: false, policeNeedQuiet: false },
      });
    },
  ),
  command(
    'carry-out',
    fc.tuple(onRound, fc.constantFrom(...ApprovalKind.options)),
    (state, [{ stale, ...click }, kind], { now }) => {
      const on = localDate(Temporal.Instant.from(now)).toString();
      // Mostly what waits for it.
      const approval =
        ApprovalKind.options.find((each) => state.approvals[each]?.status === 'agreed') ?? kind;
      const round = roundOf(state, approval, stale);
      return decideCarryOut(state, { ...click, approval, round, on, today: on, receipt: policeNumber });
    },
  ),
);
