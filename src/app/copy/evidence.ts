import type { Texts } from '../../texts/texts.ts';
import type { Kept } from './collect.ts';
import { momentInWords } from './moments.ts';
import { rowOf, type Row } from './section.ts';

/** The files that are kept, each by its name and what proves that it is unchanged. The files themselves are fetched apart. */
export function evidenceRows({ state, text }: Kept, texts: Texts): readonly Row[] {
  const names = text.kind === 'report' ? (text.report.files ?? []) : [];
  return state.evidence.flatMap(({ hash, size, mediaType, receivedAt }) => {
    const kept = names.find((file) => file.hash === hash);
    const name = kept?.name ?? kept?.original ?? mediaType;
    return rowOf(name, `${momentInWords(receivedAt, texts)}\n${mediaType}, ${size} byte\nSHA-256: ${hash}`);
  });
}
