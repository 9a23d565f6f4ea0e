/** What a command sees of the outside, besides files: lets the tests run commands without a process. */
export interface Terminal {
  /** What is typed or piped in; stops after `limit` bytes. */
  read(limit: number): Promise<Uint8Array>;
  /** Results. */
  write(data: string | Uint8Array): Promise<void>;
  /** A line for the person, apart from results. */
  say(line: string): void;
}

/** The terminal of this process. A reader that goes away (`limpide … | head`) ends the program without a word. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
  return {
    read: (limit) => collect(process.stdin, limit),
    write: (data) => new Promise((resolve) => process.stdout.write(data, () => resolve())),
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

/** The first bytes of a stream: `limit` of them at most, or a few more. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= limit) break;
  }
  return Buffer.concat(chunks);
}
