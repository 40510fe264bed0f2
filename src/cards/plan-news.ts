import { z } from 'zod';
import template from '../../adaptive-cards/plan-news.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { dayInWords } from './moment-in-words.ts';
import { openPlanClick, ownPartInWords, PlanPartData } from './plan-in-words.ts';

const PlanNewsData = z.strictObject({
  caseId: CaseId,
  kind: z.enum(['due', 'talk', 'part', 'changed', 'over']),
  reporterName: z.string(),
  /** In whose place the reader is reminded of the day. */
  ownerName: z.string().optional(),
  /** What the reader sees to, where that is the news. */
  measures: PlanPartData.shape.measures,
  /** And to lines of the leader's own, which stand in the plan alone. */
  seesToLines: z.boolean(),
  lookAgainOn: PlanPartData.shape.lookAgainOn,
  /** The reader may open the whole plan. */
  mayOpen: z.boolean(),
  now: InstantText,
});

/** Word of the plan: its day has come, the person wants to talk about it, or what the reader sees to in it. */
export const planNewsCard = defineCard({
  name: 'plan-news',
  template,
  data: PlanNewsData,
  view: (data, { texts, commandId }) => {
    const { caseId, kind, mayOpen, measures, seesToLines, lookAgainOn, ownerName, now } = data;
    const { actionPlan } = texts;
    const { body } = actionPlan.news;
    const name = inert(data.reporterName);
    const hasPart = kind === 'part' || kind === 'changed';
    const ownPart = ownPartInWords(
      { ...(hasPart ? { ownPart: { measures, lookAgainOn } } : {}), now },
      texts,
    );
    return {
      title: actionPlan.news.title[kind],
      fallbackText: actionPlan.news.title[kind],
      body: {
        due: [
          body.due(name, dayInWords(lookAgainOn, texts, now)),
          ...(ownerName === undefined ? [] : [body.standIn(inert(ownerName))]),
        ].join(' '),
        talk: body.talk(name),
        part: measures.length === 0 ? body.partInPlan : body.part,
        changed: measures.length === 0 ? body.changedInPlan : body.changed,
        over: body.over,
      }[kind],
      caseNumber: texts.caseFacts.number(caseNumber(caseId)),
      ...ownPart,
      ownPart: [
        ...ownPart.ownPart,
        ...(seesToLines && measures.length > 0 ? [actionPlan.news.moreInPlan] : []),
      ],
      mayOpen,
      openPlan: actionPlan.openPlan,
      open: texts.closing.open,
      planClick: { caseId, commandId, ask: 'show' },
      click: { caseId, commandId },
    };
  },
  submits: { 'open-plan': openPlanClick, 'open-case': caseClick },
});
