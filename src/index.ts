import { enableCompileCache } from 'node:module';
import { leaveOut } from './start/leave-out.ts';

// Compiled code is kept between starts: a third off the time to the first answer. Static imports would miss it.
enableCompileCache();
leaveOut();
// Else zod writes and compiles a parser for each schema at its first use; nothing here parses so often that it pays.
const { config } = await import('zod');
config({ jitless: true });
const { main } = await import('./start/main.ts');
await main(process.env);
