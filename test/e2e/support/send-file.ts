import type { Person } from './person.ts';

/** A picture of one dot, in bytes that a file of its own has. */
export function picture(number: number): Buffer {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  // What follows the end of a PNG is passed over.
  return Buffer.concat([Buffer.from(dot, 'base64'), Buffer.from([number])]);
}

/** Anna's id in the example organisation, and its tenant. */
const annaId = '00000000-0000-0000-0000-0000000000a1';
const tenantId = '00000000-0000-0000-0000-000000000001';

/**
 * Sends a picture into Anna's chat, with a text beside it. The Playground's own field takes no files, so it goes by
 * "Mock an Activity": an activity like the one that Teams makes of a pasted picture, with the file in its address.
 */
export async function sendPicture({ page }: Person, bytes: Buffer, text = ''): Promise<void> {
  await page.getByText('Mock an Activity').click();
  await page.getByRole('menuitem', { name: 'Custom activity' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(JSON.stringify(pasted(new URL(page.url()).origin, bytes, text)));
  // The editor closes by itself what was opened, once more.
  await page.keyboard.press('ControlOrMeta+Shift+End');
  await page.keyboard.press('Delete');
  await dialog.getByRole('button', { name: 'Send activity' }).click();
  await dialog.waitFor({ state: 'detached' });
}

function pasted(playground: string, bytes: Buffer, text: string): object {
  const contentUrl = `data:image/png;base64,${bytes.toString('base64')}`;
  return {
    type: 'message',
    id: crypto.randomUUID(),
    channelId: 'msteams',
    serviceUrl: `${playground}/_connector`,
    recipient: { id: '28:00000000-0000-0000-0000-000000000011', name: 'Chikanehjælpen' },
    from: { id: `29:${annaId}`, aadObjectId: annaId },
    conversation: { id: `a:${annaId}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    text,
    attachments: [{ contentType: 'image/png', contentUrl, name: 'skaermbillede.png' }],
  };
}
