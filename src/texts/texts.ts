import type { da } from './da/index.ts';

/** The texts of one language. Danish is written first and gives the shape: a text that is missing elsewhere does not compile. */
export type Texts = typeof da;
