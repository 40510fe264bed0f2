/** Run as a process of its own by playgrounds.test.ts: starts a Playground, tells where, and stays until killed. */
import { writeSync } from 'node:fs';
import { startPlaygrounds } from '../../../src/adapters/local/playgrounds.ts';
import { workplace } from './personas.ts';

const started = await startPlaygrounds({
  botPort: 1,
  dataDirectory: String(process.argv[2]),
  workplace: { ...workplace, personas: workplace.personas.slice(0, 1) },
});
writeSync(1, `${String(started.playgrounds[0]?.url)}\n`);
