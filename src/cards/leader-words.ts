import { z } from 'zod';
import { HarassmentKind } from '../case/facts.ts';
import type { Texts } from '../texts/texts.ts';
import { linesOf } from './concern-message.ts';
import { listed } from './listed.ts';

/** What the leader is told of a concern: the same for the preview, for the leader and for the person. */
export const LeaderWords = z.strictObject({
  name: z.string(),
  danger: z.boolean(),
  kinds: z.array(HarassmentKind),
  /** Colleagues who let the leader know who they are. */
  by: z.array(z.string()),
});
export type LeaderWords = z.infer<typeof LeaderWords>;

/** With danger nothing in it may make the leader wait, or keep help away. The message to the leader word for word, its title first. `show` makes names inert where Markdown is read. */
export function leaderWords(
  { name: plainName, danger, kinds, by }: LeaderWords,
  { concern: { leader }, shared }: Texts,
  show: (text: string) => string = (text) => text,
): readonly string[] {
  const name = show(plainName);
  const kindNames = kinds.map((kind) => shared.kinds[kind].toLowerCase());
  return linesOf(
    leader.title(name),
    danger && leader.danger(name),
    danger ? leader.afterDanger(name) : leader.talk(name),
    kinds.length > 0 && leader.kind(listed(kindNames, shared.and)),
    by.length > 0 ? leader.by(listed(by.map(show), shared.and)) : leader.anonymous,
    danger ? leader.helpersOnly : leader.silent(name),
    leader.knows(name),
  );
}
