export { expect } from 'vitest';
export type { Browser, Locator, Page } from 'playwright-core';
