interface Mention {
  /** Account that is mentioned. */
  readonly id: string;
  /** How the mention stands in the text, for example `<at>Chikanehjælpen</at>`. */
  readonly text: string;
}

const atTag = /<at>([^<]{0,300})<\/at>/g;
// Teams puts non-breaking and zero-width spaces around what was pasted or mentioned.
const oddSpace = /&nbsp;|\u00a0|\u200b|\u2060|\ufeff/g;

/** What the person wrote: without the mention of the bot, other people's names kept, spaces at the ends removed. */
export function messageText(text: string, mentions: readonly Mention[], botId: string): string {
  const ownMentions = mentions.filter(({ id, text: tag }) => id === botId && tag !== '');
  const withoutBot = ownMentions.reduce((rest, { text: tag }) => rest.replaceAll(tag, ' '), text);
  return withoutBot.replace(atTag, '$1').replace(oddSpace, ' ').trim();
}
