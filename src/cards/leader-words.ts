import { z } from 'zod';
import { HarassmentKind } from '../case/facts.ts';
import type { Texts } from '../texts/texts.ts';
import { numberToTap, plainNumber } from '../guidance/contacts.ts';
import { linesOf } from './concern-message.ts';
import { inert } from './inert.ts';
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

interface Look {
  readonly show: (text: string) => string;
  readonly emergency: string;
}

const plain: Look = { show: (text) => text, emergency: plainNumber('emergency') };
/** For a text in which Markdown is read. */
export const inMarkdown: Look = { show: inert, emergency: numberToTap('emergency') };

/** With danger nothing in it may make the leader wait, or keep help away. The message to the leader word for word, its title first. Where Markdown is read, names are inert and the number can be tapped. */
export function leaderWords(
  { name: plainName, danger, kinds, by }: LeaderWords,
  { concern: { leader }, shared }: Texts,
  { show, emergency }: Look = plain,
): readonly string[] {
  const name = show(plainName);
  const kindNames = kinds.map((kind) => shared.kinds[kind].toLowerCase());
  return linesOf(
    leader.title(name),
    danger && leader.danger(name, emergency),
    danger ? leader.afterDanger(name) : leader.talk(name),
    kinds.length > 0 && leader.kind(listed(kindNames, shared.and)),
    by.length > 0 ? leader.by(listed(by.map(show), shared.and)) : leader.anonymous,
    danger ? leader.helpersOnly : leader.silent(name),
    leader.knows(name),
  );
}
