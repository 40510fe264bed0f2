import { z } from 'zod';
import { HarassmentChannel, HarassmentKind, InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { listedOf } from '../documents/parts.ts';
import type { Texts } from '../texts/texts.ts';
import { inert } from './inert.ts';
import { momentInWords } from './moment-in-words.ts';

/** What leader and AMR both see of a case. Instants in UTC, names as the directory has them. */
export const CaseFacts = z.strictObject({
  caseId: CaseId,
  status: z.enum(['open', 'withdrawn', 'closed']),
  reporterName: z.string(),
  unitName: z.string(),
  reportedAt: InstantText,
  kinds: z.array(HarassmentKind),
  channels: z.array(HarassmentChannel),
  acknowledged: z.strictObject({ name: z.string(), at: InstantText }).optional(),
  now: InstantText,
});
export type CaseFacts = z.infer<typeof CaseFacts>;

/** One line of a FactSet. */
export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** Number, unit and time of the report. */
export function reportedInWords(
  { caseId, unitName, reportedAt, now }: Omit<CaseFacts, 'kinds' | 'channels'>,
  texts: Texts,
): string {
  return texts.caseFacts.reported(caseNumber(caseId), inert(unitName), momentInWords(reportedAt, texts, now));
}

/** Kinds and channels as facts; what the person skipped says so. */
export function kindsAndChannels(
  { kinds, channels }: Pick<CaseFacts, 'kinds' | 'channels'>,
  texts: Texts,
): readonly Fact[] {
  const { caseFacts, shared } = texts;
  return [
    {
      title: caseFacts.kinds,
      value: listed(
        kinds.map((kind) => shared.kinds[kind]),
        texts,
      ),
    },
    {
      title: caseFacts.channels,
      value: listed(
        channels.map((channel) => shared.channels[channel]),
        texts,
      ),
    },
  ];
}

function listed(names: readonly string[], { caseFacts }: Texts): string {
  return listedOf(names) ?? caseFacts.notSaid;
}
