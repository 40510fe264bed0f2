/**
 * The child process of one Agents Playground. It ends when its parent is gone, also when the parent was killed,
 * so that the next start finds the port free; and it listens on loopback only, where Microsoft's own command
 * would show the chats of the trial to the whole network.
 */
import { createRequire } from 'node:module';
import { Server } from 'node:net';

process.on('disconnect', () => process.exit(0));

const listen: unknown = Reflect.get(Server.prototype, 'listen');
if (typeof listen !== 'function') throw new TypeError('A server without listen');
const listenOnLoopback = function (this: Server, port: unknown, ...rest: unknown[]): unknown {
  const onlyPort = typeof port === 'number' && typeof rest[0] !== 'string';
  return Reflect.apply(listen, this, onlyPort ? [port, '127.0.0.1', ...rest] : [port, ...rest]);
};
Object.defineProperty(Server.prototype, 'listen', { value: listenOnLoopback });

createRequire(import.meta.url)('@microsoft/m365agentsplayground/cli.js');
