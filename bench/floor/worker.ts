import { read, type FloorStorage } from './storage.ts';

/** Receives wakes every second, as our bot does: looks at the case four times and hides the message again. */
export function startWorker({ wakes, cases }: FloorStorage): void {
  setInterval(() => void receive(), 1000);

  async function receive(): Promise<void> {
    const { receivedMessageItems } = await wakes.receiveMessages({
      numberOfMessages: 16,
      visibilityTimeout: 60,
    });
    await Promise.all(
      receivedMessageItems.map(async ({ messageId, popReceipt, messageText }) => {
        const { caseId } = JSON.parse(messageText) as { caseId: string };
        for (let times = 0; times < 4; times += 1) await read(cases, `case_${caseId}`, `head_${caseId}`);
        await wakes.updateMessage(messageId, popReceipt, messageText, 3600);
      }),
    );
  }
}
