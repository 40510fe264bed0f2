import type { Person } from './person.ts';
import type { Locator } from './tools.ts';

/** Opens one of a person's tasks from the list of their own. */
export async function openTask(person: Person, task: string): Promise<Locator> {
  await person.say('mine opgaver');
  const list = await person.card('De står efter dato.');
  await list.getByRole('radio', { name: task }).check();
  await person.press(list, 'Jeg vil åbne opgaven');
  return person.card(task);
}
