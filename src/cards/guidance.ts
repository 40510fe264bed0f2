import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import template from '../../adaptive-cards/guidance.json' with { type: 'json' };
import { PageId, pages, SectionId, sectionsOf } from '../guidance/pages.ts';
import { sources, type SourceKey } from '../guidance/sources.ts';
import { planRoles } from '../organisation/plan-people.ts';
import type { SectionText } from '../texts/guidance-text.ts';
import type { Texts } from '../texts/texts.ts';
import { PlanStep, QuestionId } from '../contingency/questions.ts';
import { UnitId } from '../organisation/ids.ts';
import { plainClick, planClick, readGuidance } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { listed } from './listed.ts';

const GuidanceData = z
  .strictObject({
    page: PageId,
    section: SectionId,
    /** Who does what, on the contingency plan. */
    people: z.array(z.strictObject({ role: z.enum(planRoles), names: z.array(z.string().max(200)).max(8) })),
    /** Whose people these are, where the reader answers for a unit without belonging to it. */
    other: z.strictObject({ unit: UnitId, name: z.string() }).optional(),
    /** What the unit has agreed on, on a step of the plan, and whether the reader may change it. */
    plan: z
      .strictObject({
        unit: UnitId,
        step: PlanStep,
        /** As the workplace wrote it; nothing for a question without an answer. */
        answers: z
          .array(z.strictObject({ question: QuestionId, text: z.string().max(1100).optional() }))
          .max(8),
        mayAnswer: z.boolean(),
        /** Where the reader answers for other units too, or for this one without belonging to it. */
        unitName: z.string().optional(),
        hasOtherUnits: z.boolean(),
      })
      .optional(),
    /** The answers could not be fetched now. */
    isUnreadable: z.boolean(),
  })
  .refine(({ page, section }) => sectionsOf(page).includes(section));
type GuidanceData = z.infer<typeof GuidanceData>;

/** One part of a page, the next part ready to be chosen, and the way back to the start. */
export const guidanceCard = defineCard(
  withHelpNow({
    name: 'guidance',
    template,
    data: GuidanceData,
    view: ({ page, section, people, other, plan, isUnreadable }, { texts, commandId }) => {
      const { guidance, shared, contingency } = texts;
      const words: Readonly<Record<string, SectionText>> = guidance.pages[page].sections;
      const { title = '', lead, steps, points, after } = words[section] ?? {};
      const unit = plan?.unitName === undefined ? other?.unit : plan.unit;
      const others = sectionsOf(page).filter((each) => each !== section);
      return {
        ...guidance,
        title,
        fallbackText: title,
        lead: asTexts(lead),
        items: [
          ...asTexts(steps).map((step, index) => ({ ...step, mark: String(index + 1) })),
          ...asTexts(points).map((point) => ({ ...point, mark: '•' })),
        ],
        after: asTexts([...(after ?? []), ...(isUnreadable ? [contingency.unreadable] : [])]),
        people: people.map(({ role, names }) => ({
          role: `${guidance.roles[role]}: `,
          names: names.length === 0 ? guidance.notFilledIn : listed(names, shared.and),
        })),
        agreed: (plan?.answers ?? []).map(({ question, text }) => ({
          question: contingency.questions[question],
          answer: text ?? contingency.noAnswer,
        })),
        isOfOther: other !== undefined,
        inUnit: contingency.inUnit,
        otherName: other?.name ?? '',
        hasUnitName: plan?.unitName !== undefined,
        forUnit: contingency.edit.forUnit,
        unitName: plan?.unitName ?? '',
        mayAnswer: plan?.mayAnswer === true,
        fillIn: contingency.fillIn,
        hasPlanButtons: plan?.mayAnswer === true || plan?.hasOtherUnits === true,
        hasOtherUnits: plan?.hasOtherUnits === true,
        otherUnit: contingency.units.other,
        unitsClick: { commandId, step: plan?.step ?? '' },
        planClick: { commandId, ...(plan === undefined ? {} : { unit: plan.unit, step: plan.step }) },
        footer: footerOf(page, texts),
        sectionChoices: others.map((each) => ({ title: words[each]?.title ?? each, value: each })),
        sectionValue: nextOf(page, section),
        readData: { commandId, page, ...(unit === undefined ? {} : { unit }) },
      };
    },
    submits: {
      'edit-plan': planClick,
      'choose-plan-unit': plainClick.extend({ step: PlanStep }),
      'read-guidance': readGuidance,
      start: plainClick,
      'not-now': plainClick,
    },
  }),
);

function asTexts(texts: readonly string[] = []): readonly { readonly text: string }[] {
  return texts.map((text) => ({ text }));
}

/** The part after this one; after the last the first. */
function nextOf(page: PageId, section: SectionId): SectionId {
  const all = sectionsOf(page);
  return all[all.indexOf(section) + 1] ?? all[0];
}

/** When somebody last looked, and where it comes from. */
function footerOf(page: PageId, { guidance, dates }: Texts): string {
  const { checkedOn, sources: keys } = pages[page];
  const { day, month, year } = Temporal.PlainDate.from(checkedOn);
  const named: Partial<Record<SourceKey, string>> = guidance.sourceNames;
  const names = new Set(keys.map((key) => named[key] ?? sources[key]));
  return guidance.footer(guidance.date(day, dates.months[month - 1] ?? '', year), [...names].join(', '));
}
