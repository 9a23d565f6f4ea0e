/**
 * Input or arguments that cannot be used. It ends the command with exit code 2; `message` is the one line that says
 * what is wrong and where.
 */
export class Refusal extends Error {
  constructor(message: string) {
    super(message.replace(/\s*[\r\n]+\s*/g, ' '));
    this.name = 'Refusal';
  }
}

/** Ends the command: see {@link Refusal}. */
export function refuse(message: string): never {
  throw new Refusal(message);
}
