/** Writes the engines as modules that a plain page imports by their address. */
export function writeEngines(folder: string): Promise<void>;
