import { connect } from 'node:net';

/** Sends bytes as they are and answers what came back until the server closed the connection. */
export function rawExchange(port: number, request: string, half = false): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => (half ? socket.write(request) : socket.end(request)));
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
