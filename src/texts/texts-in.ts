import { da } from './da/index.ts';
import { en } from './en/index.ts';
import type { Texts } from './texts.ts';

/** The texts of a language. */
export function textsIn(language: 'da' | 'en'): Texts {
  return language === 'da' ? da : en;
}
