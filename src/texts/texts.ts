import { da } from './da/index.ts';
import { en } from './en/index.ts';

/** The texts of one language. Danish is written first and gives the shape. */
export type Texts = typeof da;

/** The texts of a language. */
export function textsIn(language: 'da' | 'en'): Texts {
  return language === 'da' ? da : en;
}
