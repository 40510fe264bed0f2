import type { NoticeKind } from './content.ts';

/** How a kind of notice is brought. */
export interface NoticeManner {
  /** Waits at night and on days off of the recipient. */
  readonly isQuiet: boolean;
  /**
   * What an attempt that may have arrived is followed by. `repeat`: another one, which says that it repeats; for what
   * must not be missed. `hold`: none; for what would only disturb twice.
   */
  readonly onDoubt: 'repeat' | 'hold';
}

const manners: Readonly<Record<NoticeKind, NoticeManner>> = {
  administrator: { isQuiet: true, onDoubt: 'repeat' },
  concern: { isQuiet: false, onDoubt: 'repeat' },
  // Somebody has just asked and waits for it.
  'place-ask': { isQuiet: false, onDoubt: 'hold' },
  place: { isQuiet: false, onDoubt: 'hold' },
  'place-ended': { isQuiet: true, onDoubt: 'repeat' },
  'self-check': { isQuiet: true, onDoubt: 'hold' },
  digest: { isQuiet: true, onDoubt: 'hold' },
  welcome: { isQuiet: true, onDoubt: 'hold' },
  'draft-ends': { isQuiet: true, onDoubt: 'hold' },
  // Somebody may be in danger: at any hour, and rather twice than never.
  alert: { isQuiet: false, onDoubt: 'repeat' },
  'alert-news': { isQuiet: false, onDoubt: 'repeat' },
};

export function mannerOf(kind: NoticeKind): NoticeManner {
  return manners[kind];
}
