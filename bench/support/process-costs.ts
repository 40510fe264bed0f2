import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

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
