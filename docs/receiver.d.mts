export class Refused extends Error {
  constructor(reason: string, status: number);
  status: number;
}

export function createReceiver(options: {
  secret: string;
  api: string;
  onChange: (snapshot: object) => void | Promise<void>;
  fetch?: typeof fetch;
  now?: () => number;
}): (headers: Record<string, string | string[] | undefined>, body: string) => Promise<void>;
