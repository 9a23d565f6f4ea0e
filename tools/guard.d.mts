export interface GuardOrder {
  command: string;
  args: string[];
  env?: Record<string, string | undefined>;
  cwd?: string;
  uid?: number;
  gid?: number;
  signal?: NodeJS.Signals;
  graceMs?: number;
  remove?: string[];
}

export interface Guarded {
  readonly pid: number | undefined;
  readonly ended: Promise<number | null>;
  onOutput(listener: (text: string) => void): void;
  stop(): Promise<void>;
}

export function startGuarded(order: GuardOrder): Guarded;
