import { z } from 'zod';
import template from '../../adaptive-cards/self-check.json' with { type: 'json' };
import { allContacts, ContactId } from '../guidance/contacts.ts';
import { PageId, pages } from '../guidance/pages.ts';
import { FlowName } from '../organisation/flow.ts';
import type { SelfCheckFinding } from '../organisation/self-check.ts';
import type { Texts } from '../texts/texts.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

/** More names than this make a line nobody reads. */
export const mostNames = 12;

const SelfCheckKind = z.enum([
  'not-met',
  'place-not-reached',
  'chat-to-confirm',
  'no-leader',
  'no-deputy',
  'no-amr',
  'no-plan',
  'plan-open',
  'plan-unreviewed',
  'no-collector',
  'in-several-units',
  'nobody-on-call',
  'nobody-in-hr',
  'flow-in-trouble',
  'flow-silent',
  'law-unreviewed',
  'guidance-unreviewed',
  'key-beside-data',
  'no-public-url',
] satisfies SelfCheckFinding['kind'][]);
type SelfCheckKind = z.infer<typeof SelfCheckKind>;

const groups = {
  reach: ['not-met', 'place-not-reached', 'chat-to-confirm', 'nobody-on-call', 'nobody-in-hr'],
  units: [
    'no-leader',
    'no-deputy',
    'no-amr',
    'no-plan',
    'plan-open',
    'plan-unreviewed',
    'no-collector',
    'in-several-units',
  ],
  flows: ['flow-in-trouble', 'flow-silent'],
  review: ['law-unreviewed', 'guidance-unreviewed'],
  setUp: ['key-beside-data', 'no-public-url'],
} as const satisfies Readonly<Record<keyof Texts['selfCheck']['groups'], readonly SelfCheckKind[]>>;

const Line = z.strictObject({
  kind: SelfCheckKind,
  /** Names of people and units, or ids of records and flows. */
  about: z.array(z.string()).max(mostNames),
  more: z.int().min(0),
});

/** What the administrators' self-check found, and what to do about each. It knows of no case. */
export const selfCheckCard = defineCard({
  name: 'self-check',
  template,
  data: z.strictObject({ lines: z.array(Line).max(SelfCheckKind.options.length) }),
  view: ({ lines }, { texts }) => {
    const { selfCheck } = texts;
    const isWell = lines.length === 0;
    const title = isWell ? selfCheck.wellTitle : selfCheck.title;
    return {
      title,
      fallbackText: title,
      body: isWell ? selfCheck.wellBody : selfCheck.body,
      groups: groupsIn(texts).flatMap(([heading, kinds]) => {
        const shown = lines.filter(({ kind }) => kinds.includes(kind));
        return shown.length === 0 ? [] : [{ heading, lines: shown.map((line) => inWords(line, texts)) }];
      }),
    };
  },
  submits: {},
});

function groupsIn({ selfCheck }: Texts): readonly (readonly [string, readonly SelfCheckKind[]])[] {
  return [
    [selfCheck.groups.reach, groups.reach],
    [selfCheck.groups.units, groups.units],
    [selfCheck.groups.flows, groups.flows],
    [selfCheck.groups.review, groups.review],
    [selfCheck.groups.setUp, groups.setUp],
  ];
}

function inWords({ kind, about, more }: z.infer<typeof Line>, texts: Texts) {
  const { selfCheck } = texts;
  const names = about.map((each) => nameIn(kind, each, texts)).join(', ');
  const { what, toDo } = selfCheck.lines[kind];
  return { what: what(more === 0 ? names : selfCheck.andMore(names, more)), toDo };
}

function nameIn(
  kind: SelfCheckKind,
  about: string,
  { administratorNotice, guidance, selfCheck }: Texts,
): string {
  const flow = FlowName.safeParse(about).data;
  if ((kind === 'flow-in-trouble' || kind === 'flow-silent') && flow !== undefined)
    return administratorNotice.flows[flow];
  if (kind !== 'guidance-unreviewed') return inert(about);
  const page = PageId.safeParse(about).data;
  const { owners, lookedAfter } = selfCheck;
  if (page !== undefined) return lookedAfter(guidance.pages[page].name, owners[pages[page].owner]);
  const contact = ContactId.safeParse(about).data;
  if (contact === undefined) return inert(about);
  const { name, owner } = allContacts[contact];
  return lookedAfter(inert(name), owners[owner]);
}
