/**
 * The child process of one Agents Playground, Microsoft's own command with three changes. It ends when its parent
 * is gone, also when the parent was killed, so that the next start finds the port free. It listens on loopback
 * only, where the bare command would show the chats of the trial to the whole network. And where its page is
 * framed (the local page), the technical log starts closed, since it would cover the chat.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Server as HttpServer } from 'node:http';
import { createRequire } from 'node:module';
import { Server } from 'node:net';

process.on('disconnect', () => process.exit(0));

const require = createRequire(import.meta.url);
const page = readFileSync(require.resolve('@microsoft/m365agentsplayground/dist/client/index.html'), 'utf8');
const closeLogOnce = `<script>
if (window.top !== window) {
  const watch = new MutationObserver(() => {
    const close = document.querySelector('button[title="Hide log panel"]');
    if (close) { watch.disconnect(); close.click(); }
  });
  watch.observe(document, { childList: true, subtree: true });
}
</script>`;

function servePage(server: Server): void {
  const [playground] = server.listeners('request');
  if (playground === undefined) throw new Error('A Playground that answers nothing');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'GET' && request.url === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page.replace('</body>', `${closeLogOnce}</body>`));
    } else Reflect.apply(playground, server, [request, response]);
  });
}

const listen: unknown = Reflect.get(Server.prototype, 'listen');
if (typeof listen !== 'function') throw new TypeError('A server without listen');
const listenOnLoopback = function (this: Server, port: unknown, ...rest: unknown[]): unknown {
  if (this instanceof HttpServer && this.listenerCount('request') > 0) servePage(this);
  const onlyPort = typeof port === 'number' && typeof rest[0] !== 'string';
  return Reflect.apply(listen, this, onlyPort ? [port, '127.0.0.1', ...rest] : [port, ...rest]);
};
Object.defineProperty(Server.prototype, 'listen', { value: listenOnLoopback });

require('@microsoft/m365agentsplayground/cli.js');
