import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Posts an activity to a bot of this machine as Teams does; answers the body. Rejects for any other status than 2xx. */
export function post(port: string, activity: object, token?: string): Promise<string> {
  const body = JSON.stringify(activity);
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    const call = request({ port, host: '127.0.0.1', path: '/api/messages', method: 'POST', agent, headers });
    call.once('error', reject);
    call.once('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.once('end', () => {
        if ((answer.statusCode ?? 500) < 300) resolve(text);
        else reject(new Error(`the bot answered ${answer.statusCode}: ${text}`));
      });
    });
    call.end(body);
  });
}

/** Does `count` turns, so many at a time, and answers how long each took in milliseconds. */
export async function timed(
  count: number,
  atOnce: number,
  turn: (number: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < count) {
      const number = next++;
      const began = performance.now();
      await turn(number);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  return times;
}
