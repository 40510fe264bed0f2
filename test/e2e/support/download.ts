import { buffer } from 'node:stream/consumers';
import type { Person } from './person.ts';
import type { Locator } from './tools.ts';

/** Follows a link of a card and gives the file that comes of it. */
export async function download(
  { page }: Person,
  card: Locator,
  link: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('link', { name: link }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}
