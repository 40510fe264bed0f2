import { putOff, read, type FloorStorage } from './storage.ts';

/** Receives wakes every second, as our bot does: looks at the case and puts the message off. */
export function startWorker(storage: FloorStorage): void {
  const { wakes, cases } = storage;

  setInterval(() => void receive(), 1000);

  async function receive(): Promise<void> {
    const { receivedMessageItems } = await wakes.receiveMessages({
      numberOfMessages: 16,
      visibilityTimeout: 60,
    });
    await Promise.all(
      receivedMessageItems.map(async (received) => {
        const { caseId } = JSON.parse(received.messageText) as { caseId: string };
        await read(cases, `case_${caseId}`, `head_${caseId}`);
        await putOff(storage, received);
      }),
    );
  }
}
