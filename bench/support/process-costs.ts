import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Processor time that a process has used, in milliseconds, to 10 of them; Linux only, elsewhere not a number. */
export function processorTime(pid: number): number {
  try {
    // The name in brackets may hold spaces; user and system time come as 12th and 13th after it, in ticks of 10 ms.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return NaN;
  }
}

/** What the system holds in memory for a process, in MB, by ps (Linux and macOS). */
export function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

/** The most that it has held since its start; Linux only, elsewhere what it holds now. */
export function peakMegabytes(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return residentMegabytes(pid);
  }
}

/** Resolves when the process has been idle for two seconds. Where processor time is not known: after some minutes. */
export async function untilQuiet(pid: number): Promise<void> {
  let quiet = 0;
  for (let look = 0; look < 240 && quiet < 4; look += 1) {
    const before = processorTime(pid);
    await pause(500);
    quiet = processorTime(pid) - before < 60 ? quiet + 1 : 0;
  }
}
