import { z } from 'zod';
import template from '../../adaptive-cards/on-call-case.json' with { type: 'json' };
import { HarassmentKind, InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { listedOf } from '../documents/parts.ts';
import { caseClick } from './clicks.ts';
import { clockName } from './clock-name.ts';
import { deadlineInWords, ShownDeadline } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

const OnCallCaseData = z.strictObject({
  caseId: CaseId,
  status: z.enum(['open', 'withdrawn', 'closed']),
  reporterName: z.string(),
  kinds: z.array(HarassmentKind),
  deadlines: z.array(ShownDeadline),
  now: InstantText,
});

/** The case for who is on call, when a date lies before the next morning of work: name, kind and dates, nothing else. */
export const onCallCaseCard = defineCard({
  name: 'on-call-case',
  template,
  data: OnCallCaseData,
  view: ({ caseId, status, reporterName, kinds, deadlines, now }, { texts, commandId }) => {
    const { caseFacts, chain, shared } = texts;
    const { title, ...words } = chain.onCallCase;
    const running = deadlines.filter((deadline) => deadline.status === 'running');
    const isOpen = status === 'open' && running.length > 0;
    return {
      ...words,
      help: words.help(inert(reporterName)),
      silent: words.silent(inert(reporterName)),
      title: isOpen ? title.open(inert(reporterName)) : title[status === 'open' ? 'settled' : status],
      fallbackText: caseFacts.number(caseNumber(caseId)),
      caseNumber: caseFacts.number(caseNumber(caseId)),
      isOpen,
      isEnded: !isOpen,
      kindsTitle: caseFacts.kinds,
      kinds: listedOf(kinds.map((kind) => shared.kinds[kind])) ?? caseFacts.notSaid,
      dates: running.map((deadline) => ({
        name: clockName(deadline.clock, texts),
        words: deadlineInWords(deadline, texts, now),
      })),
      refresh: caseFacts.refresh,
      click: { caseId, commandId },
    };
  },
  submits: { 'open-case': caseClick },
});
